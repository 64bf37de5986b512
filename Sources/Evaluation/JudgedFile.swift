import FoundationEssentials

/// Reads gold files and analyses: one JSON object a line.
public enum JudgedFile {
  /// A line that is no judged text.
  public struct Problem: Error, Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
  }

  /// Reads all lines; empty ones are skipped.
  ///
  /// - Parameter texts: The texts by id, for files that give spans by quotes but no text of their own.
  /// - Throws: ``Problem`` for the first line that is no JSON object with an id.
  /// - Complexity: O(*n*) in the size of the file.
  public static func read(_ bytes: [UInt8], texts: [String: String] = [:]) throws(Problem) -> [JudgedText] {
    try rows(Row.self, of: bytes).map { $0.judged(texts) }
  }

  /// The objects of a file, one a line; empty lines are skipped.
  ///
  /// - Throws: ``Problem`` for the first line that is none.
  static func rows<Row: Decodable>(_: Row.Type, of bytes: [UInt8]) throws(Problem) -> [Row] {
    var rows: [Row] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      guard let row = try? JSONDecoder().decode(Row.self, from: Data(line)) else { throw Problem(line: number) }
      rows.append(row)
    }
    return rows
  }

  private struct Row: Decodable {
    var id: Identifier
    var text: String?
    var language: String?
    var source: String?
    var sector: String?
    var polarity: Double?
    var nature: String?
    var findings: [Entry]

    func judged(_ texts: [String: String]) -> JudgedText {
      let words = text ?? texts[id.value] ?? ""
      let scalars = Array(words.unicodeScalars)
      return JudgedText(
        id: id.value, text: words, language: language ?? "", source: source ?? "", sector: sector ?? "",
        polarity: polarity ?? 0,
        nature: nature ?? "", findings: findings.map { $0.judged(in: scalars) })
    }
  }

  /// An id is a string, or a number that stands for one.
  private struct Identifier: Decodable {
    var value: String
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        value = text
      } else {
        value = String(try container.decode(Int.self))
      }
    }
  }

  private struct Entry: Decodable {
    var kind: String?
    var stage: String?
    var channel: String?
    var theme: String?
    var intensity: Double?
    var moment_of_truth: Bool?
    var make_or_break: String?
    var rupture: String?
    var start: Int?
    var end: Int?
    var quote: String?

    /// In Unicode scalars: no span lies beyond.
    private static let longestText = 1 << 32

    func judged(in text: [Unicode.Scalar]) -> JudgedFinding {
      JudgedFinding(
        kind: kind ?? "", stage: stage ?? "", channel: channel ?? "", theme: theme ?? "", intensity: intensity ?? 0,
        isMomentOfTruth: moment_of_truth ?? false, makeOrBreak: make_or_break, rupture: rupture, span: span(in: text))
    }

    private func span(in text: [Unicode.Scalar]) -> Range<Int> {
      if let start, let end, 0 <= start, start <= end, end <= Self.longestText { return start..<end }
      let wanted = Array((quote ?? "").unicodeScalars)
      guard !wanted.isEmpty, wanted.count <= text.count else { return 0..<0 }
      for at in 0...(text.count - wanted.count) where text[at..<(at + wanted.count)].elementsEqual(wanted) {
        return at..<(at + wanted.count)
      }
      return 0..<0
    }
  }
}
