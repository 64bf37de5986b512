import Foundation
import TestSupport
import Testing

/// What a power cut leaves depends on the order in which files are given to the disk.
@Suite struct `The order of syncing` {
  private static let strace = "/usr/bin/strace"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: strace)))
  func `puts the store before the outputs, and an output before its name`() throws {
    let job = try RigJob(
      job: """
        sources: [inbox/*]
        store: store.sqlite
        key: { file: parcours.key }
        lexicons: own.lex
        map: { path: out/map.json, window: all }
        log: { level: error }

        """)
    try job.write("{\"id\": \"1\", \"text\": \"Il y a du retard\"}\n", to: "inbox/a.jsonl", age: 3600)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.strace)
    process.arguments = [
      "-f", "-y", "-o", job.folder.path("trace"), "-e", "trace=fsync,fdatasync,rename,renameat,renameat2",
      RigJob.binary, job.folder.path("job.yaml"), String(job.now),
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let calls = try job.folder.read("trace").split(separator: "\n").map(String.init)
    func last(_ part: String, before end: Int) -> Int? { calls[..<end].lastIndex { $0.contains(part) } }
    let rename = try #require(calls.firstIndex { $0.contains("rename") && $0.contains("map.json") })
    let draft = try #require(last("map.json.partial-", before: rename))
    let store = try #require(last("store.sqlite-wal", before: draft))
    #expect(calls[draft].contains("sync(") && calls[store].contains("sync("))
    #expect(
      calls[(rename + 1)...].contains { $0.contains("fsync(") && $0.contains("/out") && !$0.contains("map.json") })
  }
}
