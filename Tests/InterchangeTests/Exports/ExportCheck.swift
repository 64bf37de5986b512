import Foundation
import TestSupport

/// Runs `exports.py`, which reads a folder of exports with the parsers of the tools.
enum ExportCheck {
  /// What is wrong, one a line; what the script needs and does not find is wrong too.
  static func run(_ folder: TemporaryFolder) throws -> [String] {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let own = root.appendingPathComponent(".venv/bin/python3").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.isExecutableFile(atPath: own) ? own : "python3",
      here.appendingPathComponent("exports.py").path,
      folder.url.path, root.appendingPathComponent(".venv/mermaid").path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 0 { return [] }
    let lines = output.split(separator: "\n").map(String.init)
    return lines.isEmpty ? ["exports.py ended with \(process.terminationStatus)"] : lines
  }
}
