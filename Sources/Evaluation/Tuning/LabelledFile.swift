/// A text of which its writer, or a reader, said whether it is good or bad.
public struct LabelledText: Sendable {
  public var text: String
  public var label: Label

  /// What was said of the whole text.
  public enum Label: Int, CaseIterable, Sendable {
    case bad = -1
    case even = 0
    case good = 1
  }
}

/// Reads texts with stars or other labels: one JSON object a line.
public enum LabelledFile {
  /// The texts that bear a label; lines without one are passed over.
  ///
  /// - Throws: ``JudgedFile/Problem`` for the first line that is no JSON object with a text.
  /// - Complexity: O(*n*) in the size of the file.
  public static func read(_ bytes: [UInt8]) throws(JudgedFile.Problem) -> [LabelledText] {
    try JudgedFile.rows(Row.self, of: bytes).compactMap { row in
      guard let text = row.text, let label = row.label else { return nil }
      return LabelledText(text: text, label: label)
    }
  }

  /// The labels that are known, of which a file has one.
  private struct Row: Decodable {
    var text: String?
    /// 1 to 5.
    var stars: Double?
    /// `positive`, `neutral`, `negative`; anything else is no label.
    var polarity: String?
    /// 0 to 10, of which 7 and 8 are neither.
    var nps: Double?
    /// −5 to 5.
    var criticality: Double?
    /// 1, very good, to 5.
    var sentiment5: Double?

    var label: LabelledText.Label? {
      if let stars { return Self.side(stars, bad: ..<3, good: 3.5...) }
      if let polarity { return ["positive": .good, "neutral": .even, "negative": .bad][polarity] }
      if let nps { return Self.side(nps, bad: ..<7, good: 9...) }
      if let criticality, criticality >= -5 { return Self.side(criticality, bad: ..<0, good: 0.5...) }
      if let sentiment5 { return Self.side(-sentiment5, bad: ..<(-3), good: (-2)...) }
      return nil
    }

    private static func side(
      _ value: Double, bad: PartialRangeUpTo<Double>, good: PartialRangeFrom<Double>
    ) -> LabelledText.Label {
      bad.contains(value) ? .bad : good.contains(value) ? .good : .even
    }
  }
}
