import Storage

/// What a look at a source gave.
struct SourceScan: Hashable, Sendable {
  var tasks: [FileTask] = []
  /// Files that are where other files were: from and to.
  var moves: [FileMove] = []
  /// Files that are no longer there, and were read to their end.
  var gone: [FileProgress] = []
  var skipped = 0
  var waiting = 0
  /// Folders and files that could not be looked at, with the system's error number.
  var problems: [ScanProblem] = []
  /// Files that a source before it names as well, and that are read alike for it.
  var namedTwice: [String] = []
}

/// A file at another place.
struct FileMove: Hashable, Sendable {
  var from: String
  var to: String
}

/// Something that could not be looked at.
struct ScanProblem: Error, Hashable, Sendable {
  var path: String
  var code: Int32
}

/// Looks at the files of a source, and decides what is to be done with each.
struct SourceScanner {
  let source: Int
  let known: [FileProgress]
  let options: String
  /// Of the job: what stands for a file in keys does not change when the folder moves.
  let folder: String
  /// In nanoseconds since 1970-01-01T00:00:00Z.
  let now: Int64
  let settle: Int64
  /// Where the bytes are of what is no file of its own, by its path.
  var contents: [String: String] = [:]

  /// How many earlier files are looked for in a new one.
  private static let mostMarks = 1000
  /// Two files that begin alike for no more than this may well be two.
  private static let leastPrefix: Int64 = 4096

  /// - Parameter paths: of its files, in the order in which they are read.
  func scan(_ paths: [String]) -> SourceScan {
    var scan = SourceScan()
    let byPath = Dictionary(known.map { ($0.path, $0) }) { first, _ in first }
    var seen: [SeenFile] = []
    for path in paths where byPath[path] != nil {
      look(path, byPath[path].map { [$0.bytesRead] } ?? [], &seen, &scan)
    }
    let isStill = Set(seen.filter { holdsStill($0, byPath[$0.path]) }.map(\.path))
    // What is no longer at its place may be at another.
    let missing = known.filter { !isStill.contains($0.path) && $0.bytesRead > 0 }
    let marks = Set(missing.map(\.bytesRead).prefix(Self.mostMarks))
    for index in seen.indices where !isStill.contains(seen[index].path) {
      if let again = again(seen[index], marks) { seen[index] = again }
    }
    for path in paths where byPath[path] == nil { look(path, marks, &seen, &scan) }
    let order = Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
    seen.sort { order[$0.path] ?? 0 < order[$1.path] ?? 0 }
    decide(seen, isStill, missing, byPath, &scan)
    return scan
  }

  private func look(_ path: String, _ marks: Set<Int64>, _ seen: inout [SeenFile], _ scan: inout SourceScan) {
    do throws(FileLook.Failure) {
      var file = try FileLook.look(at: contents[path] ?? path, marks: marks, now: now, settle: settle)
      file.path = path
      seen.append(file)
    } catch {
      scan.problems.append(ScanProblem(path: path, code: error.code))
    }
  }

  private func again(_ file: SeenFile, _ marks: Set<Int64>) -> SeenFile? {
    try? FileLook.look(at: file.path, marks: marks.union(file.prefixes.keys), now: now, settle: settle)
  }

  /// Whether what was read of a file is still where it was.
  private func holdsStill(_ seen: SeenFile, _ known: FileProgress?) -> Bool {
    guard let known, known.bytesRead > 0 else { return known != nil }
    return seen.prefixes[known.bytesRead] == known.fingerprint
      || seen.extent == known.bytesRead && seen.fingerprint == known.fingerprint
  }

  private func decide(
    _ seen: [SeenFile], _ isStill: Set<String>, _ missing: [FileProgress], _ byPath: [String: FileProgress],
    _ scan: inout SourceScan
  ) {
    var rest = missing
    var owns: [FileProgress?] = seen.map { isStill.contains($0.path) ? byPath[$0.path] : nil }
    for (index, file) in seen.enumerated() where owns[index] == nil {
      guard let found = rest.firstIndex(where: { isSame($0, file) }) else { continue }
      var moved = rest.remove(at: found)
      if moved.path != file.path { scan.moves.append(FileMove(from: moved.path, to: file.path)) }
      moved.path = file.path
      owns[index] = moved
    }
    // The same path with other content, where the former content is nowhere: the file changed.
    for (index, file) in seen.enumerated() where owns[index] == nil {
      guard let found = rest.firstIndex(where: { $0.path == file.path }) else { continue }
      owns[index] = rest.remove(at: found)
    }
    var identities = FileIdentities(known, folder: folder)
    for (file, own) in zip(seen, owns) { add(file, own, identities.identity(of: file, own), &scan) }
    scan.gone = rest.filter { $0.state == .done }
  }

  private func add(_ file: SeenFile, _ own: FileProgress?, _ identity: String, _ scan: inout SourceScan) {
    let decision = FileDecision.of(file, known: own, options: options)
    switch decision {
    case .skip: scan.skipped += 1
    case .wait: scan.waiting += 1
    case .readOn, .readAnew:
      scan.tasks.append(
        FileTask(
          source: source, seen: file, known: own, identity: identity, options: options, isReadOn: decision == .readOn,
          content: contents[file.path]))
    }
  }

  /// Whether a file holds what was read of another.
  private func isSame(_ known: FileProgress, _ file: SeenFile) -> Bool {
    known.bytesRead == file.extent && known.fingerprint == file.fingerprint
      || known.bytesRead >= Self.leastPrefix && file.prefixes[known.bytesRead] == known.fingerprint
  }
}

/// What stands for files in the keys of their verbatims.
private struct FileIdentities {
  private let folder: String
  private var taken: Set<String>
  /// By fingerprint: copies of a file are that file.
  private var byContent: [[UInt8]: String] = [:]

  init(_ known: [FileProgress], folder: String) {
    self.folder = folder
    taken = []
    for file in known {
      guard let identity = Bookmark(file.bookmark)?.identity else { continue }
      taken.insert(identity)
      if byContent[file.fingerprint] == nil { byContent[file.fingerprint] = identity }
    }
  }

  /// That of the file as the store knows it, else of one with the same content, else its path, numbered where another
  /// file began there.
  mutating func identity(of file: SeenFile, _ own: FileProgress?) -> String {
    if let own, let bookmark = Bookmark(own.bookmark) { return bookmark.identity }
    if let same = byContent[file.fingerprint] { return same }
    let path = file.path.hasPrefix(folder + "/") ? String(file.path.dropFirst(folder.count + 1)) : file.path
    var name = path
    var number = 1
    while taken.contains(name) {
      number += 1
      name = "\(path)#\(number)"
    }
    taken.insert(name)
    byContent[file.fingerprint] = name
    return name
  }
}
