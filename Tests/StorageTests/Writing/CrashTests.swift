import Foundation
import Storage
import TestSupport
import Testing

@Suite struct `A batch` {
  private static let size = 40

  /// Writes batches until it is killed.
  private static func write(_ path: String, millisecondsToLive: Int) throws {
    let store = try Store(path: path)
    let already = try store.stats().verbatims
    Thread {
      Thread.sleep(forTimeInterval: Double(millisecondsToLive) / 1_000)
      kill(getpid(), SIGKILL)
    }.start()
    for number in 0... {
      let first = already + number * size
      try store.take((first..<first + size).map { Sample.incoming($0, "Colis perdu \($0)") })
    }
  }

  @Test func `is in the store whole or not, whenever its writer is killed`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    for delay in [5, 23, 40, 61, 90, 150, 2_000] {
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, delay = delay as Int] in
        try Self.write(path, millisecondsToLive: delay)
      }
      let store = try Store(path: path)
      let stats = try store.stats()
      #expect(stats.verbatims % Self.size == 0 && stats.texts == stats.verbatims)
      #expect(try store.check().faults == [])
    }
    #expect(try Store(path: path).stats().verbatims > 0)
  }

  @Test func `that holds a line of something else writes nothing`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    var verbatims = (0..<3).map { Sample.incoming($0, "Colis perdu") }
    verbatims[2].line = Array(#"{"id":"r-2","findings":[{"quote":"Colis perdu"#.utf8)
    let error = #expect(throws: StoreError.self) { try store.take(verbatims) }
    #expect(error?.kind == .badLine(index: 2, byte: 34))
    verbatims[2].key = []
    let other = #expect(throws: StoreError.self) { try store.take(verbatims) }
    #expect(other?.kind == .badVerbatimKey(index: 2))
    #expect(try store.stats().verbatims == 0)
  }
}
