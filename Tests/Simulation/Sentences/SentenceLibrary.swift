import FoundationEssentials

/// All sentences that simulated customers use, read from `Tests/Simulation/Templates`.
public struct SentenceLibrary: Sendable {
  /// In the order of files and lines.
  public let groups: [SentenceGroup]
  /// The words that may fill a place: `jour` → lundi, mardi…
  let words: [String: [String]]
  private let index: [String: Int]

  /// Reads a folder of files of sentences.
  ///
  /// - Parameter folder: The folder, or nil for the one beside this source file.
  /// - Throws: `SentenceError` for a line that cannot be read.
  public init(folder: String? = nil) throws {
    let folder = folder ?? String(#filePath.dropLast("Sentences/SentenceLibrary.swift".count)) + "Templates"
    var groups: [SentenceGroup] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".txt") {
      guard name != Self.slots else { continue }
      var parser = SentenceParser(file: name)
      try parser.read(Self.text(folder, name))
      groups += parser.groups
    }
    self.groups = groups
    index = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.name, $0) })
    words = Self.words(of: Self.text(folder, Self.slots))
  }

  /// The group of a name; the names stand in the files.
  public subscript(name: String) -> SentenceGroup {
    guard let at = index[name] else { preconditionFailure("no group of sentences \(name)") }
    return groups[at]
  }

  private static let slots = "slots.txt"

  private static func text(_ folder: String, _ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: folder + "/" + name) ?? Data(), as: UTF8.self)
  }

  /// `jour lundi|mardi` → the words of `jour`.
  private static func words(of text: String) -> [String: [String]] {
    var words: [String: [String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      words[String(parts[0])] = parts[1].split(separator: "|").map(String.init)
    }
    return words
  }
}
