import GRDB
import Glibc

extension Store {
  /// Writes the file anew, without free pages.
  ///
  /// It needs room on the disk for a second store, and for a third while it goes through the write-ahead log.
  public func vacuum() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM")
        try Checkpoint.run(database)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Copies the store as it is at one moment, while others may read and write it. The copy appears once it is whole.
  ///
  /// - Throws: `exists` where there is a file already.
  public func backup(to target: String) throws(StoreError) {
    guard access(target, F_OK) != 0 else { throw StoreError(.exists, path: target) }
    let draft = "\(target).partial-\(getpid())"
    // For nobody else to read, as the store is.
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
    do {
      let copy = try DatabaseQueue(path: draft)
      try queue.backup(to: copy)
      // A copy is one file: it goes without a write-ahead log until it is opened as a store.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      unlink(draft)
      throw StoreError(error, path: target)
    }
    guard link(draft, target) == 0 else {
      let isThere = errno == EEXIST
      unlink(draft)
      throw StoreError(isThere ? .exists : .cannotOpen, path: target)
    }
    unlink(draft)
    Folder.sync(of: target)
  }
}

/// The folder of a file.
enum Folder {
  /// Makes the names in it last over a power cut; a file system that cannot is no error.
  static func sync(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
