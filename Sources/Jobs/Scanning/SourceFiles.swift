import Glibc
import Interchange

/// The files that a source's patterns name.
enum SourceFiles {
  /// The files, each once, in the order of the patterns and, within one, of their paths; folders give all files below.
  ///
  /// - Returns: also the folders that are not there.
  static func list(_ patterns: [String]) -> (paths: [String], problems: [ScanProblem]) {
    var (paths, problems) = ([String](), [ScanProblem]())
    var met: Set<String> = []
    for pattern in patterns.map(FilePattern.init) {
      let found = pattern.paths()
      if found.isEmpty, pattern.isPlain || !exists(pattern.root) {
        problems.append(ScanProblem(path: pattern.isPlain ? pattern.plain : pattern.root, code: ENOENT))
      }
      for path in found { add(path, to: &paths, &met, &problems) }
    }
    return (paths, problems)
  }

  private static func add(
    _ path: String, to paths: inout [String], _ met: inout Set<String>, _ problems: inout [ScanProblem]
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      problems.append(ScanProblem(path: path, code: errno))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let listing = FolderListing(path, limits: ExpansionLimits())
      for file in listing.paths where met.insert(file).inserted { paths.append(file) }
      for problem in listing.problems { problems.append(ScanProblem(path: problem.path, code: code(problem.kind))) }
    case S_IFREG: if met.insert(path).inserted { paths.append(path) }
    default: problems.append(ScanProblem(path: path, code: EINVAL))
    }
  }

  private static func code(_ kind: FileProblem.Kind) -> Int32 {
    if case .cannotOpen(let code) = kind { code } else { EINVAL }
  }

  private static func exists(_ path: String) -> Bool { path.isEmpty || access(path, F_OK) == 0 }
}
