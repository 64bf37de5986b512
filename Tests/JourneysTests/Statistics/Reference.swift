import Foundation
import Testing

/// Cases that Python made up, with what scipy, statsmodels or ruptures answers.
struct Reference<Input: Decodable, Answer: Decodable>: Decodable {
  var input: Input
  var answer: Answer

  /// - Parameter seed: the same seed gives the same cases.
  /// - Throws: ``ReferenceProblem`` where Python or a package is missing, or fewer cases come than were asked for.
  static func cases(_ kind: String, seed: Int, count: Int) throws -> [Reference] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = folder.appendingPathComponent("../../..").standardizedFileURL
    let own = root.appendingPathComponent(".venv/bin/python3").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.isExecutableFile(atPath: own) ? own : "python3",
      folder.appendingPathComponent("statistics.py").path, kind, String(seed), String(count),
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let cases = try String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      try JSONDecoder().decode(Reference.self, from: Data($0.utf8))
    }
    guard process.terminationStatus == 0, cases.count == count else { throw ReferenceProblem(words: words) }
    return cases
  }
}

/// The reference could not be asked.
struct ReferenceProblem: Error, CustomStringConvertible {
  var words: String
  var description: String { "no answer from statistics.py; \(words)" }
}

/// Whether two numbers are the same but for a share of their size, or of one where they are smaller.
func isClose(_ one: Double?, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
  guard let one, one.isFinite, other.isFinite else { return false }
  return abs(one - other) <= tolerance * max(1, abs(other))
}

/// Whether two numbers are the same but for a share of their own size, however small they are.
func isCloseByRatio(_ one: Double, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
  one.isFinite && abs(one - other) <= tolerance * abs(other)
}
