/// A mistake in a lexicon file, with its place.
public struct LexiconError: Error, Hashable, Sendable {
  /// How much a mistake matters.
  public enum Severity: UInt8, Hashable, Sendable { case error, warning }

  public var problem: LexiconProblem
  /// The path under `Lexicons/`.
  public var path: String
  /// The path as it was given.
  public var shownPath: String
  /// From 1; 0 for the file as a whole.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  /// In Unicode scalars, at least 1.
  public var length: Int
  /// The line as it stands in the file.
  public var source: String

  public var severity: Severity { problem.severity }

  /// The place, the message, the line, and a caret with what to write, each on its line.
  public var description: String {
    let head = "\(shownPath):\(line):\(column): \(severity): \(problem.message)"
    guard line > 0 else { return head }
    let caret = String(repeating: " ", count: column - 1) + "^" + String(repeating: "~", count: length - 1)
    let help = problem.help.isEmpty ? "" : "   " + problem.help
    return "\(head)\n  \(source)\n  \(caret)\(help)"
  }
}

extension LexiconError: CustomStringConvertible {}

/// A problem and the bytes of the file that it is about: what the parsers of one line throw.
struct LexiconFault: Error {
  var problem: LexiconProblem
  var range: Range<Int>

  init(_ problem: LexiconProblem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}

/// Finds the lines and columns of faults; remembers where the lines of the last file begin.
struct PlaceFinder {
  private var path: String?
  /// The bytes that the lines were counted in: a user's file may have the path of a bundled one.
  private var bytes: [UInt8] = []
  private var lineStarts: [Int] = []

  mutating func error(_ fault: LexiconFault, in file: LexiconFile) -> LexiconError {
    // The same array is told at once, without a look at its bytes.
    if path != file.path || bytes != file.bytes {
      (path, bytes) = (file.path, file.bytes)
      lineStarts = [0] + file.bytes.indices.filter { file.bytes[$0] == 0x0A }.map { $0 + 1 }
    }
    let start = min(fault.range.lowerBound, bytes.count)
    let line = (lineStarts.firstIndex { $0 > start } ?? lineStarts.count) - 1
    let lineStart = lineStarts[line]
    let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    let end = max(start, min(fault.range.upperBound, lineEnd))
    return LexiconError(
      problem: fault.problem, path: file.path, shownPath: file.shownPath, line: line + 1,
      column: scalars(bytes[lineStart..<start]) + 1,
      length: max(1, scalars(bytes[start..<end])), source: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
  }

  private func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension LexiconError {
  /// A problem of a file as a whole.
  public init(_ problem: LexiconProblem, in file: LexiconFile) {
    self.init(
      problem: problem, path: file.path, shownPath: file.shownPath, line: 0, column: 1, length: 1, source: "")
  }
}
