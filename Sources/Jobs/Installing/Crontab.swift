/// The text of a user's crontab, in which each job has lines of its own between two marks.
public struct Crontab: Hashable, Sendable {
  public private(set) var text: String

  public init(_ text: String) { self.text = text }

  /// Whether a job has lines of its own in it.
  public func contains(_ unit: String) -> Bool { lines.contains(Self.begin(unit)) }

  /// Puts the lines of a job in, in the place of those it had.
  public mutating func put(_ line: String, for unit: String) {
    let own = [Self.begin(unit), line, Self.end(unit)]
    var rest = lines
    if let range = Self.range(of: unit, in: rest) {
      rest.replaceSubrange(range, with: own)
    } else {
      rest += own
    }
    write(rest)
  }

  /// Takes the lines of a job out; everything else stays as it is.
  public mutating func remove(_ unit: String) {
    var rest = lines
    while let range = Self.range(of: unit, in: rest) { rest.removeSubrange(range) }
    write(rest)
  }

  private var lines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private mutating func write(_ lines: [String]) { text = lines.map { $0 + "\n" }.joined() }

  /// From the mark of the beginning to that of the end; where somebody took that away, the mark and its line alone.
  private static func range(of unit: String, in lines: [String]) -> Range<Int>? {
    guard let first = lines.firstIndex(of: begin(unit)) else { return nil }
    let last = lines[first...].prefix(3).firstIndex(of: end(unit)) ?? min(first + 1, lines.count - 1)
    return first..<last + 1
  }

  private static func begin(_ unit: String) -> String { "# BEGIN \(unit) (parcours job install)" }
  private static func end(_ unit: String) -> String { "# END \(unit)" }
}
