/// What a source is called, where its file names it.
enum SourceName {
  /// The name of a file without its folders and endings: `avis` of `2026/avis.csv.gz`.
  static func of(path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bare = name.prefix { $0 != "." }
    return path == "-" || name.isEmpty ? nil : bare.isEmpty ? name : String(bare)
  }
}
