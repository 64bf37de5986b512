import Foundation
import Storage
import TestSupport
import Testing

/// A job in a folder, run by `JobRig`, which starts at once.
final class RigJob {
  let folder: TemporaryFolder
  /// The clock of its runs: seconds since 1970-01-01T00:00:00Z.
  var now: Int64 = 1_795_000_000

  static let lexicon = """
    @language fr
    @kind irritants
    timeliness.late -2 retard
      + Il y a du [retard].
      - Il est arrivé à l'heure.
    friendliness.rude -3 désagréable
      + Un vendeur [désagréable].
      - Un vendeur aimable.

    """

  init(job: String) throws {
    folder = try TemporaryFolder()
    try folder.write(job, to: "job.yaml")
    try folder.write(Self.lexicon, to: "own.lex")
    try folder.write("the key of the tests, always the same\n", to: "parcours.key")
  }

  static let binary: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests ?? "").deletingLastPathComponent().appendingPathComponent("JobRig").path
  }()

  /// Starts a run; the shell's limits may be set before it.
  func start(limits: String = "") throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: limits.isEmpty ? Self.binary : "/bin/sh")
    let arguments = [folder.path("job.yaml"), String(now)]
    process.arguments =
      limits.isEmpty ? arguments : ["-c", "\(limits); exec \"$0\" \"$@\"", Self.binary] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs it to its end.
  @discardableResult
  func run(limits: String = "") throws -> Int32 {
    let process = try start(limits: limits)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Runs it, and kills it after a while unless it was done before.
  ///
  /// - Returns: whether it was killed.
  func run(killedAfter seconds: Double) throws -> Bool {
    let process = try start()
    usleep(UInt32(seconds * 1_000_000))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  func store() throws -> Store { try Store(path: folder.path("store.sqlite"), options: StoreOptions(isReadOnly: true)) }

  /// Every analysis of the store with its text.
  func dump() throws -> String {
    var bytes: [UInt8] = []
    try store().dump(withTexts: true) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What of a store two runs must agree on, beside the analyses.
  func rest() throws -> [String] {
    let store = try store()
    let prefix = folder.url.path + "/"
    let files = try store.files().map { file in
      "\(file.source) \(file.path.replacing(prefix, with: "")) \(file.state) \(file.recordsRead) \(file.bytesRead) \(file.fingerprint)"
    }
    let rows = try store.quarantine().map { row in
      "\(row.path.replacing(prefix, with: "")) \(row.row.line ?? -1) \(row.row.reason)"
    }
    return files + rows
  }

  /// Writes a file with the time of its last change.
  func write(_ text: String, to name: String, age: Int64) throws {
    let path = try folder.write(text, to: name)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(now - age))], ofItemAtPath: path)
  }
}
