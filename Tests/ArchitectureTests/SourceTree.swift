import FoundationEssentials

/// The files of the repository.
enum SourceTree {
  static let root = String(#filePath.dropLast("/Tests/ArchitectureTests/SourceTree.swift".count))

  /// The Swift and C files below a folder, by path from the root, sorted.
  static func sources(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
      .filter { path in [".swift", ".c", ".h"].contains { path.hasSuffix($0) } }
      .map { folder + "/" + $0 }.sorted()
  }

  static func lines(of path: String) -> [Substring] {
    let data = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The modules that a file imports.
  static func imports(of path: String) -> Set<String> {
    Set(
      lines(of: path).compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { return nil }
        guard words[..<at].allSatisfy({ prefixes.contains($0) || $0.hasPrefix("@") }) else { return nil }
        return words.last.flatMap { $0.split(separator: ".").first }.map(String.init)
      })
  }

  private static let prefixes: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
}
