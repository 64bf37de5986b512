import Storage

/// Takes files out of quarantine, for the next run to read them anew.
public struct JobRetry {
  private let job: Job
  private let surroundings: JobSurroundings

  public init(_ job: Job, surroundings: JobSurroundings) {
    (self.job, self.surroundings) = (job, surroundings)
  }

  /// - Parameter path: of the file that is tried again; nil for all that could not be read whole.
  /// - Returns: the paths of the files that will be read anew.
  public func mark(_ path: String?) throws(JobFailure) -> [String] {
    let lock = try JobLock(
      path: JobRunner.lockPath(job), process: surroundings.process, seconds: surroundings.seconds)
    defer { withExtendedLifetime(lock) {} }
    do throws(StoreError) {
      let store = try Store(path: job.store.path, options: StoreOptions(texts: .none))
      guard let run = try store.runs(latest: 1).first?.id else { return [] }
      let rows = Set(try store.quarantine().map { Place(source: $0.source, path: $0.path) })
      let files = try store.files().filter { file in
        (file.state == .quarantined || rows.contains(Place(source: file.source, path: file.path)))
          && (path == nil || file.path == path)
      }
      for file in files { try store.note(Self.forgetting(file), run: run) }
      return files.map(\.path)
    } catch {
      throw .store(error)
    }
  }

  private struct Place: Hashable {
    var source: String
    var path: String
  }

  /// The file as one that was read by other options, and so is read anew.
  private static func forgetting(_ file: FileProgress) -> FileProgress {
    var file = file
    var bookmark = Bookmark(file.bookmark) ?? Bookmark(identity: file.path, options: "")
    bookmark.options = ""
    file.bookmark = bookmark.bytes
    return file
  }
}
