/// Which texts belong together: a family a line, its name, then its files of labelled texts (`….jsonl`) and the sources of its
/// gold texts.
public struct Families: Hashable, Sendable {
  /// A family: its name, its files of labelled texts, the sources of its gold texts.
  public struct Family: Hashable, Sendable {
    public var name: String
    public var files: [String]
    public var sources: [String]
  }

  /// In the order of the file.
  public private(set) var all: [Family] = []

  /// A line that names nothing but a family, or a family that was named before.
  public struct Problem: Error, Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
  }

  /// Reads the lines of a file; empty ones and those that begin with `#` are passed over.
  public init(_ text: String) throws(Problem) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let fields = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
      guard let name = fields.first, !name.hasPrefix("#") else { continue }
      // A family names a folder.
      let isName = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      guard isName, fields.count > 1, !all.contains(where: { $0.name == name }) else { throw Problem(line: number) }
      let members = fields.dropFirst()
      all.append(
        Family(
          name: name, files: members.filter { $0.hasSuffix(".jsonl") },
          sources: members.filter { !$0.hasSuffix(".jsonl") }))
    }
  }

  /// The family of a source; one that no family names is its own.
  public func family(ofSource source: String) -> String {
    all.first { $0.sources.contains(source) }?.name ?? source
  }
}
