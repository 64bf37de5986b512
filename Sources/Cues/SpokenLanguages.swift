internal import Verbatims

/// The languages whose entries are looked for in a text.
public struct SpokenLanguages: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable public static var french: SpokenLanguages { SpokenLanguages(rawValue: 1 << 0) }
  @inlinable public static var english: SpokenLanguages { SpokenLanguages(rawValue: 1 << 1) }
  @inlinable public static var both: SpokenLanguages { [.french, .english] }

  /// The languages of an entry: its own, or both where it has none.
  init(_ language: Language?) {
    self = language == .french ? .french : language == .english ? .english : .both
  }
}
