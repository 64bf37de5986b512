import Glibc
import Interchange

/// The files that a source's patterns name.
enum SourceFiles {
  /// The files, each once, in the order of the patterns and, within one, of their paths; folders give all files below.
  ///
  /// - Parameter ownFiles: files of the job itself, which are left out.
  /// - Returns: also the folders that are not there.
  static func list(_ patterns: [String], apart ownFiles: [String]) -> (paths: [String], problems: [ScanProblem]) {
    var (paths, problems) = ([String](), [ScanProblem]())
    // What is the job's own counts as met.
    var met = Set(ownFiles.compactMap { FilePlace.file($0) })
    for pattern in patterns.map(FilePattern.init) {
      let found = pattern.paths()
      if found.isEmpty, pattern.isPlain || !exists(pattern.root) {
        problems.append(ScanProblem(path: pattern.isPlain ? pattern.plain : pattern.root, code: ENOENT))
      }
      for path in found { add(path, apart: ownFiles, to: &paths, &met, &problems) }
    }
    return (paths, problems)
  }

  private static func add(
    _ path: String, apart ownFiles: [String], to paths: inout [String], _ met: inout Set<FilePlace>,
    _ problems: inout [ScanProblem]
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      problems.append(ScanProblem(path: path, code: errno))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let listing = FolderListing(path, limits: ExpansionLimits(), ownFiles: ownFiles)
      for file in listing.paths where isNew(file, &met) { paths.append(file) }
      for problem in listing.problems { problems.append(ScanProblem(path: problem.path, code: code(problem.kind))) }
    case S_IFREG:
      let name = path.split(separator: "/").last ?? ""
      if !FolderListing.isLeftByRun(name), isNew(path, &met) { paths.append(path) }
    default: problems.append(ScanProblem(path: path, code: EINVAL))
    }
  }

  /// Whether a file was not met under another path, or by another pattern.
  private static func isNew(_ path: String, _ met: inout Set<FilePlace>) -> Bool {
    FilePlace.file(path).map { met.insert($0).inserted } ?? true
  }

  private static func code(_ kind: FileProblem.Kind) -> Int32 {
    if case .cannotOpen(let code) = kind { code } else { EINVAL }
  }

  private static func exists(_ path: String) -> Bool { path.isEmpty || access(path, F_OK) == 0 }
}
