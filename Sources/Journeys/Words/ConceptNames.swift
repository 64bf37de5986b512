/// What people call concepts, in both languages: `timeliness.late`, « En retard », "Late".
public struct ConceptNames: Sendable {
  private let names: [String: Wording]

  public static let none = ConceptNames(bytes: [])

  /// Reads a table of the lexicons: on each line a concept, its French name, `|` and its English one. The first line of a
  /// concept counts; what is no such line is passed over.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(bytes: [UInt8]) {
    var names: [String: Wording] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first.map(Self.beginsConcept) == true {
      guard let end = line.firstIndex(of: 0x20) else { continue }
      let parts = line[end...].split(separator: UInt8(ascii: "|")).map(Self.trimmed)
      let concept = String(decoding: line[..<end], as: UTF8.self)
      guard parts.count == 2, !parts.contains(""), names[concept] == nil else { continue }
      names[concept] = Wording(french: parts[0], english: parts[1])
    }
    self.names = names
  }

  /// Nil where a concept has no name.
  public subscript(concept: String) -> Wording? { names[concept] }

  /// The concepts that have one, in no order.
  public var concepts: some Collection<String> { names.keys }

  private static func beginsConcept(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
    let end = text.lastIndex { $0 != 0x20 && $0 != 0x0D } ?? text.startIndex - 1
    return String(decoding: text[...end].drop { $0 == 0x20 }, as: UTF8.self)
  }
}
