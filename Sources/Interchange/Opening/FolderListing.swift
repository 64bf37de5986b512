import Glibc

/// The files below a folder, each once, in the order of their paths.
///
/// Links are followed; a folder or file that was met before, as at the end of a loop of links, is left out. So is what
/// belongs to the run itself and not to what it reads: its results, its keys.
package struct FolderListing {
  private let limits: ExpansionLimits
  private var seen: Set<FilePlace> = []
  package private(set) var paths: [String] = []
  /// Hidden and empty files, those met before, and those of the run itself.
  private(set) var leftOut = 0
  package private(set) var problems: [FileProblem] = []

  /// - Parameter ownFiles: files and folders of the run itself, which need not be there.
  package init(_ folder: String, limits: ExpansionLimits, ownFiles: [String]) {
    self.limits = limits
    seen = Set(([folder] + ownFiles).compactMap { FilePlace($0) })
    // A stack and no recursion: folders may be thousands deep.
    var waiting = [folder]
    while let next = waiting.popLast() {
      guard paths.count <= limits.files, waiting.count <= limits.files else {
        problems.append(FileProblem(path: folder, kind: .tooManyFiles(limit: limits.files)))
        paths = []
        return
      }
      var status = stat()
      guard stat(next, &status) == 0 else {
        problems.append(FileProblem(path: SafeName.shown(next), kind: .cannotOpen(errno)))
        continue
      }
      take(next, status, isRoot: next == folder, &waiting)
    }
  }

  private mutating func take(_ path: String, _ status: stat, isRoot: Bool, _ waiting: inout [String]) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard isRoot || seen.insert(FilePlace(status)).inserted else {
        leftOut += 1
        return
      }
      for name in names(path).reversed() { waiting.append(path.hasSuffix("/") ? path + name : path + "/" + name) }
    case S_IFREG where status.st_size == 0: leftOut += 1
    case S_IFREG:
      if seen.insert(FilePlace(status)).inserted { paths.append(path) } else { leftOut += 1 }
    default: problems.append(FileProblem(path: SafeName.shown(path), kind: .notAFile))
    }
  }

  /// The names in a folder, sorted by their bytes; hidden ones are left out.
  private mutating func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else {
      problems.append(FileProblem(path: SafeName.shown(path), kind: .cannotOpen(errno)))
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      if name == "." || name == ".." { continue }
      guard isUTF8 else {
        problems.append(FileProblem(path: SafeName.shown(path + "/" + name), kind: .cannotOpen(EILSEQ)))
        continue
      }
      if Self.isHidden(name) { leftOut += 1 } else { names.append(name) }
    }
    // What is still being delivered to a Maildir is in `tmp`.
    if names.contains("cur"), names.contains("new") { names.removeAll { $0 == "tmp" } }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a path within an archive leads to something hidden.
  static func holdsHidden(_ path: String) -> Bool { path.split(separator: "/").contains { isHidden($0) } }

  /// What systems and tools leave behind, in folders and in archives.
  static func isHidden(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") && name != ".." && name != "." || name == "__MACOSX" || name == "Thumbs.db"
      || name == "desktop.ini" || name.hasPrefix("~$") || isLeftByRun(name)
  }

  /// What runs of this program leave beside their results: the key of pseudonyms, and drafts of those that were killed.
  package static func isLeftByRun(_ name: some StringProtocol) -> Bool {
    if name == "parcours.key" { return true }
    let parts = name.split(separator: ".")
    guard parts.count > 1, let last = parts.last, last.hasPrefix(OutputFile.draftMark) else { return false }
    return last.dropFirst(OutputFile.draftMark.count).allSatisfy { $0.isASCII && $0.isNumber }
  }
}
