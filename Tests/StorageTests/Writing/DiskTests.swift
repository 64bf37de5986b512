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

@Suite(.enabled(if: geteuid() == 0, "only root mounts a small disk")) struct `A disk` {
  @Test func `that is full is told, and leaves what was there`() throws {
    let disk = try SmallDisk(kibibytes: 2_048)
    let path = disk.folder.path("store.sqlite")
    var written = 0
    let error = #expect(throws: StoreError.self) {
      let store = try Store(path: path)
      for batch in 0..<1_000 {
        try store.take((batch * 20..<batch * 20 + 20).map { Sample.incoming($0, "Colis perdu, deux fois") })
        written = batch * 20 + 20
      }
    }
    #expect(error?.kind == .full)
    #expect(error?.path == path)
    #expect(written > 0)
    #expect(disk.remount("size=64m"))
    let store = try Store(path: path)
    #expect(try store.stats().verbatims == written)
    #expect(try store.check().faults == [])
    #expect(try store.take([Sample.incoming(99_999, "Enfin")]).added == 1)
  }

  @Test func `that may only be read is told`() throws {
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
