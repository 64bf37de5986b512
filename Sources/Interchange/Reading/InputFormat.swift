/// How verbatims are laid out in a file.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
  /// One JSON object a line.
  case jsonLines = "jsonl"
  /// JSON objects in one array, or one after another over any lines.
  case json
  /// Values separated by commas, semicolons or another mark.
  case csv
  /// Values separated by tabs.
  case tsv
  /// One verbatim a line.
  case text

  /// Whether records are rows of a table with columns.
  var isTable: Bool { self == .csv || self == .tsv }

  /// What a file's name promises, or nil.
  init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0)?.lowercased() ?? "" } ?? ""
    let suffixes: [(String, InputFormat)] = [
      (".jsonl", .jsonLines), (".ndjson", .jsonLines), (".json", .json), (".csv", .csv), (".tsv", .tsv),
      (".tab", .tsv), (".txt", .text),
    ]
    guard let found = suffixes.first(where: { name.hasSuffix($0.0) }) else { return nil }
    self = found.1
  }
}
