import Foundation
import Storage
import TestSupport
import Testing

/// A small file system of its own, for as long as the value lives.
private final class SmallDisk {
  let folder: TemporaryFolder

  init(kibibytes: Int) throws {
    folder = try TemporaryFolder()
    try #require(Self.mount(["-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", folder.url.path]))
  }

  func remount(_ options: String) -> Bool { Self.mount(["-o", "remount,\(options)", folder.url.path]) }

  deinit { _ = Self.run("/bin/umount", ["-l", folder.url.path]) }

  private static func mount(_ arguments: [String]) -> Bool { run("/bin/mount", arguments) }

  private static func run(_ path: String, _ arguments: [String]) -> Bool {
    guard let process = try? Process.run(URL(fileURLWithPath: path), arguments: arguments) else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

/// Whether a disk may be mounted here; where it may not, tests of it say that they were not run.
private let mayMount: Bool = {
  guard geteuid() == 0, let disk = try? SmallDisk(kibibytes: 64) else { return false }
  return withExtendedLifetime(disk) { true }
}()

@Suite struct `A disk` {
  /// Writes batches until it is full.
  ///
  /// - Returns: how many verbatims were written whole.
  private func fill(_ store: Store) throws -> (written: Int, error: StoreError?) {
    var written = 0
    let error = #expect(throws: StoreError.self) {
      for batch in 0..<1_000 {
        try store.take((batch * 20..<batch * 20 + 20).map { Sample.incoming($0, "Colis perdu, deux fois") })
        written = batch * 20 + 20
      }
    }
    return (written, error)
  }

  @Test func `that gives no more pages is told, and leaves what was there`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try Foreign.fill(store, pages: 120)
    let (written, error) = try fill(store)
    #expect(error?.kind == .full && written > 0)
    #expect(try store.stats().verbatims == written)
    #expect(try store.check().faults == [])
    try Foreign.fill(store, pages: nil)
    #expect(try store.take([Sample.incoming(99_999, "Enfin")]).added == 1)
    #expect(try store.check().faults == [])
  }

  @Test(.enabled(if: mayMount, "no disk may be mounted here"))
  func `that is full is told, and leaves what was there`() throws {
    let disk = try SmallDisk(kibibytes: 2_048)
    let path = disk.folder.path("store.sqlite")
    var (written, error): (Int, StoreError?) = (0, nil)
    try { (written, error) = try fill(Store(path: path)) }()
    #expect(error?.kind == .full)
    #expect(error?.path == path)
    #expect(written > 0)
    #expect(disk.remount("size=64m"))
    let store = try Store(path: path)
    #expect(try store.stats().verbatims == written)
    #expect(try store.check().faults == [])
    #expect(try store.take([Sample.incoming(99_999, "Enfin")]).added == 1)
  }

  @Test(.enabled(if: mayMount, "no disk may be mounted here"))
  func `that may only be read is told`() throws {
    let disk = try SmallDisk(kibibytes: 8_192)
    let path = disk.folder.path("store.sqlite")
    try { _ = try Store(path: path).take([Sample.incoming(0, "Colis perdu")]) }()
    #expect(disk.remount("ro"))
    let error = #expect(throws: StoreError.self) {
      try Store(path: path).take([Sample.incoming(1, "Colis perdu")])
    }
    #expect([.readOnly, .cannotOpen].contains(error?.kind))
    let new = #expect(throws: StoreError.self) { try Store(path: disk.folder.path("new.sqlite")) }
    #expect([.readOnly, .cannotOpen].contains(new?.kind))
  }
}
