public import Hygiene
public import Interchange
public import Privacy

/// What a record comes to for a store.
public struct KeptRecord: Hashable, Sendable {
  /// What is kept of it.
  public enum Content: Hashable, Sendable {
    case verbatim(KeptVerbatim)
    /// It was read before, and only tells which keys are taken.
    case known(RecordKeys.Stem)
    /// It could not be read.
    case problem(RecordProblem)
    /// It is no customer's record, and no loss.
    case nothing
  }

  /// The number of the record in its file, from 1; those that cannot be read are counted.
  public var number: Int
  public var content: Content
}

/// A verbatim with its analysis, ready to be kept.
public struct KeptVerbatim: Hashable, Sendable {
  public var stem: RecordKeys.Stem
  /// The analysis by the contract, without the line break. Where the record has no id of its own, the first
  /// `idDigits` digits of its key stand for it.
  public var line: [UInt8]
  /// Days since 1970-01-01 in UTC, or nil where no date is told.
  public var day: Int32?
  /// What is needed to read the text again, beside what the line holds.
  public var rest: [UInt8]
  /// How many stretches of personal data were hidden.
  public var hidden: Int
  /// By what a copy of it is known, sealed; nil where nothing of it could make it known again.
  public var print: Fingerprint?

  /// How many hexadecimal digits of its key name a verbatim that has no id of its own.
  public static let idDigits = 16
  /// Where the id begins in a line: after `{"id":"`.
  private static let idStart = 7

  /// Names the verbatim by another key than its stem.
  public mutating func rename(to key: [UInt8]) {
    guard !stem.isNamed else { return }
    line.replaceSubrange(Self.idStart..<Self.idStart + Self.idDigits, with: Self.id(of: key))
  }

  static func id(of key: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return key.prefix(idDigits / 2).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
  }
}
