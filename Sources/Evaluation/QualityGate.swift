/// Floors under the figures of an evaluation: a file of lines `figure = least` or `column: figure = least`.
///
/// A column is `all` (where none is named), a language, `source NAME` or `sector NAME`. Lines that are empty or begin with
/// `#` say nothing.
public struct QualityGate: Sendable {
  /// One floor.
  public struct Floor: Hashable, Sendable {
    public var column: String
    public var figure: String
    public var least: Double
  }

  /// What came of one floor.
  public struct Verdict: Hashable, Sendable {
    public var floor: Floor
    /// Nil where no such figure is there, which is no better than one under its floor.
    public var value: Double?
    public var holds: Bool { value.map { $0 >= floor.least } ?? false }
  }

  /// A line that is no floor.
  public struct Problem: Error, Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
  }

  public private(set) var floors: [Floor] = []

  /// - Throws: ``Problem`` for the first line that is no floor.
  public init(_ text: String) throws(Problem) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Self.trimmed(line)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let equals = line.lastIndex(of: "="), let least = Double(Self.trimmed(line[line.index(after: equals)...])),
        (0...1).contains(least)
      else { throw Problem(line: index + 1) }
      let name = Self.trimmed(line[..<equals])
      let parts = Self.parts(name)
      guard !parts.figure.isEmpty else { throw Problem(line: index + 1) }
      floors.append(Floor(column: parts.column, figure: parts.figure, least: least))
    }
  }

  /// Each floor, in the order of the file, with the figure that it is held against.
  public func verdicts(on evaluation: Evaluation) -> [Verdict] {
    let columns = Dictionary(evaluation.columns.map { ($0.name, $0.scores) }) { first, _ in first }
    let sources = Dictionary(evaluation.sources.map { ("source " + $0.name, $0.scores) }) { first, _ in first }
    let sectors = Dictionary(evaluation.sectors.map { ("sector " + $0.name, $0.scores) }) { first, _ in first }
    return floors.map { floor in
      let scores = columns[floor.column] ?? sources[floor.column] ?? sectors[floor.column]
      return Verdict(floor: floor, value: scores?.measure(floor.figure))
    }
  }

  /// `fr: map F1 (kind, stage)`: figures hold colons too, « matched: stage accuracy ».
  private static func parts(_ name: String) -> (column: String, figure: String) {
    guard let colon = name.firstIndex(of: ":"), name[..<colon] != "matched" else { return ("all", name) }
    return (trimmed(name[..<colon]), trimmed(name[name.index(after: colon)...]))
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest.drop(while: \.isWhitespace))
  }
}
