import Foundation
import TestSupport

/// Files that a script of `Samples/` writes into a folder, which lives as long as the value.
struct Samples {
  private let folder: TemporaryFolder

  init(_ script: String) throws {
    folder = try TemporaryFolder()
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Samples/" + script)
    try Self.python([path.path, folder.url.path])
  }

  func path(_ name: String) -> String { folder.path(name) }

  /// What a script writes, which must end well.
  @discardableResult
  static func python(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ScriptFailure(script: arguments[0]) }
    return data
  }

  struct ScriptFailure: Error { var script: String }
}
