import Foundation
import Glibc
import Jobs
import Storage
import TestSupport
import Testing

/// What the world does to a job: disks fill up, folders cannot be written, clocks jump, and two runs meet.
@Suite struct `A job in trouble` {
  private static let job = """
    sources: [inbox/*]
    store: store.sqlite
    key: { file: parcours.key }
    lexicons: own.lex
    batch: 50
    map: { path: out/map.json, window: all }
    exports: [{ to: jsonl, path: out/findings.jsonl, window: all }]
    log: { level: error }

    """

  private func job(records: Int = 400) throws -> RigJob {
    let job = try RigJob(job: Self.job)
    let lines = (0..<records).map {
      "{\"id\": \"r\($0)\", \"text\": \"Il y a du retard, encore et toujours, \($0)\"}\n"
    }
    try job.write(lines.joined(), to: "inbox/a.jsonl", age: 3600)
    return job
  }

  private func expectAlike(_ one: RigJob, _ other: RigJob) throws {
    #expect(try one.dump() == other.dump())
    #expect(try one.rest() == other.rest())
    for name in ["out/map.json", "out/findings.jsonl"] { #expect(try one.folder.read(name) == other.folder.read(name)) }
  }

  @Test func `goes on where a full disk stopped it`() throws {
    let (calm, full) = (try job(), try job())
    #expect(try calm.run() == 0)
    // Files may grow to so many blocks of 512 bytes, and no further.
    var statuses: Set<Int32> = []
    for blocks in [150, 300, 500, 700, 900, 1200] {
      statuses.insert(try full.run(limits: "trap '' XFSZ; ulimit -f \(blocks)"))
    }
    #expect(statuses.isSubset(of: [0, 70, 73, 74]), "\(statuses)")
    #expect(statuses.contains(74), "\(statuses)")
    #expect(try full.run() == 0)
    try expectAlike(calm, full)
  }

  /// Whether a disk may be mounted here; where it may not, the test says that it was not run. The one before it, which
  /// limits the sizes of files, runs everywhere.
  private static let mayMount: Bool = {
    guard getuid() == 0, let folder = try? TemporaryFolder(),
      mount("tmpfs", folder.url.path, "tmpfs", 0, "size=64k") == 0
    else { return false }
    return umount2(folder.url.path, Int32(MNT_DETACH)) == 0
  }()

  @Test(.enabled(if: mayMount, "no disk may be mounted here"))
  func `goes on where a full file system stopped it`() throws {
    let (calm, full) = (try job(records: 3000), try job(records: 3000))
    #expect(try calm.run() == 0)
    let disk = full.folder.path("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=1500k") == 0)
    defer { umount2(disk, Int32(MNT_DETACH)) }
    try full.folder.write(
      Self.job.replacing("store.sqlite", with: "disk/store.sqlite").replacing("out/", with: "disk/out/"), to: "job.yaml"
    )
    #expect([73, 74].contains(try full.run()))
    #expect(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=100m") == 0)
    #expect(try full.run() == 0)
    var bytes: [UInt8] = []
    let store = try Store(path: disk + "/store.sqlite", options: StoreOptions(isReadOnly: true))
    let summaries = try store.runs(latest: 9).compactMap { $0.summary.flatMap { JobSummary(json: $0) } }
    #expect(summaries.count == 2 && summaries.map(\.verbatims.added).reduce(0, +) == 3000)
    try store.dump(withTexts: true) { bytes += $0 }
    #expect(try String(decoding: bytes, as: UTF8.self) == calm.dump())
    for name in ["map.json", "findings.jsonl"] {
      #expect(try full.folder.read("disk/out/" + name) == calm.folder.read("out/" + name))
    }
  }

  @Test func `says that a folder cannot be written, and writes it the next time`() throws {
    let (calm, barred) = (try job(), try job())
    #expect(try calm.run() == 0)
    // A file where a folder should be bars even the administrator.
    try barred.folder.write("no folder", to: "out")
    #expect(try barred.run() == 73)
    #expect(try barred.dump() == calm.dump())
    try FileManager.default.removeItem(atPath: barred.folder.path("out"))
    #expect(try barred.run() == 0)
    try expectAlike(calm, barred)
  }

  @Test func `does not mind a clock that jumps back`() throws {
    let (calm, jumping) = (try job(), try job())
    #expect(try calm.run() == 0)
    #expect(try jumping.run() == 0)
    for jump: Int64 in [-3_600, -34_560_000, 86_400, -59] {
      jumping.now = 1_795_000_000 + jump
      let more = "{\"id\": \"j\(jump)\", \"text\": \"Un vendeur désagréable\"}\n"
      for job in [calm, jumping] { try job.write(more, to: "inbox/jump\(jump).jsonl", age: 3600) }
      #expect(try calm.run() == 0)
      #expect(try jumping.run() == 0)
    }
    try expectAlike(calm, jumping)
  }

  @Test func `lets only one of two runs work`() throws {
    let job = try job(records: 20_000)
    let first = try job.start()
    var statuses: [Int32] = []
    while first.isRunning, !statuses.contains(75) { statuses.append(try job.run()) }
    first.waitUntilExit()
    // Which of the two comes first is chance.
    statuses.append(first.terminationStatus)
    #expect(statuses.contains(75) && statuses.contains(0) && Set(statuses).count == 2)
    #expect(try job.run() == 0)
    #expect(try job.dump().split(separator: "\n").count == 20_000)
  }

  @Test func `keeps a lock no longer than its process lives`() throws {
    let job = try job(records: 20_000)
    _ = try job.run(killedAfter: 0.3)
    #expect(try job.run() == 0)
  }

  @Test func `refuses another key, and a key that is gone`() throws {
    let job = try job(records: 10)
    #expect(try job.run() == 0)
    try job.folder.write("another key that is long enough\n", to: "parcours.key")
    #expect(try job.run() == 64)
    try FileManager.default.removeItem(atPath: job.folder.path("parcours.key"))
    #expect(try job.run() == 64)
    #expect(!FileManager.default.fileExists(atPath: job.folder.path("parcours.key")))
  }
}
