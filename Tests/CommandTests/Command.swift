import Foundation

/// What a run of the binary gave.
struct Command {
  var status: Int32
  var output: String
  var errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The binary that was built with these tests.
  static let binary: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests ?? "").deletingLastPathComponent().appendingPathComponent("parcours").path
  }()

  /// Runs `parcours` with these arguments, in English unless they say otherwise.
  static func run(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:]
  ) throws -> Command {
    try start(binary, arguments, input, environment)
  }

  /// Runs a line of the shell, in which `$P` is the binary.
  static func shell(_ line: String, in folder: String) throws -> Command {
    try start("/bin/sh", ["-c", "cd '\(folder)'; \(line)"], nil, ["P": binary])
  }

  private static func start(
    _ path: String, _ arguments: [String], _ input: [UInt8]?, _ environment: [String: String]
  ) throws -> Command {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a full pipe would stop the program that the test waits for.
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try Data(input ?? []).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Command(status: process.terminationStatus, output: texts[1], errors: texts[2])
  }
}
