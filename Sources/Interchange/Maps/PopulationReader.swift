public import Journeys

/// Reads a table of real volumes: how many contacts there were at a stage, or at one of its channels.
///
/// Columns `stage`, `channel` (may be left out, or empty for the whole stage) and `contacts`, by their English or French
/// names, in any order, separated by commas, semicolons or tabs. Stages and channels go by their identifiers or names.
public enum PopulationReader {
  /// What is wrong, and on which line.
  public struct Problem: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Error, Hashable, Sendable {
      /// A column that is needed.
      case noColumn(String)
      case noStage
      /// A stage or a channel that the journey has not, and those that it has.
      case unknown(String, known: [String])
      case badNumber
      case notText
    }

    public var line: Int
    public var kind: Kind
  }

  private static let names: [(column: String, names: Set<String>)] = [
    ("stage", ["stage", "etape"]), ("channel", ["channel", "canal"]),
    ("contacts", ["contacts", "contact", "volume", "volumes", "nombre", "count"]),
  ]

  /// The rows of a table, in its order, for the stages and channels of a journey.
  ///
  /// - Throws: ``Problem`` for the first line that is wrong.
  public static func read(_ bytes: [UInt8], on journey: Journey) throws(Problem) -> [MapOptions.Population] {
    guard var text = String(validating: bytes, as: UTF8.self) else { throw Problem(line: 1, kind: .notText) }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard let header = lines.first else { throw Problem(line: 1, kind: .noColumn("stage")) }
    let delimiter = ["\t", ";", ","].max { a, b in header.count { String($0) == a } < header.count { String($0) == b } }
    let fields = fields(header, delimiter ?? ",").map {
      String(decoding: HeaderKey.fold($0.utf8Array.span), as: UTF8.self)
    }
    func column(_ name: String) -> Int? {
      let known = names.first { $0.column == name }?.names ?? []
      return fields.firstIndex { known.contains($0) }
    }
    guard let stage = column("stage") else { throw Problem(line: 1, kind: .noColumn("stage")) }
    guard let contacts = column("contacts") else { throw Problem(line: 1, kind: .noColumn("contacts")) }
    var result: [MapOptions.Population] = []
    for (index, line) in lines.enumerated().dropFirst() where line.contains(where: { !$0.isWhitespace }) {
      let row = Self.fields(line, delimiter ?? ",")
      guard stage < row.count, !row[stage].isEmpty else { throw Problem(line: index + 1, kind: .noStage) }
      guard contacts < row.count, let number = number(row[contacts]) else {
        throw Problem(line: index + 1, kind: .badNumber)
      }
      let channel = column("channel").flatMap { $0 < row.count && !row[$0].isEmpty ? row[$0] : nil }
      let stages = journey.stages.map { ($0.id, $0.names) }
      let channels = journey.channels.map { ($0.id, $0.names) }
      do throws(Problem.Kind) {
        result.append(
          MapOptions.Population(
            stage: try id(of: row[stage], among: stages),
            channel: try channel.map { name throws(Problem.Kind) in try id(of: name, among: channels) },
            contacts: number))
      } catch {
        throw Problem(line: index + 1, kind: error)
      }
    }
    return result
  }

  /// The identifier of what goes by it or by its name in one of the languages, whatever the case and accents.
  private static func id(of name: String, among known: [(id: String, names: Wording)]) throws(Problem.Kind) -> String {
    let key = HeaderKey.fold(name)
    let found = known.first { known in
      [known.id, known.names.french, known.names.english].contains { HeaderKey.fold($0) == key }
    }
    guard let found else { throw .unknown(name, known: known.map(\.id)) }
    return found.id
  }

  private static func fields(_ line: Substring, _ delimiter: String) -> [String] {
    line.split(separator: Character(delimiter), omittingEmptySubsequences: false).map { field in
      var field = field
      while let first = field.first, first.isWhitespace || first == "\"" { field.removeFirst() }
      while let last = field.last, last.isWhitespace || last == "\"" { field.removeLast() }
      return String(field)
    }
  }

  /// A whole number, whose thousands may be set apart by blanks.
  private static func number(_ text: String) -> Int? {
    guard let number = Int(text.filter { !$0.isWhitespace }), number >= 0 else { return nil }
    return number
  }
}

extension String {
  fileprivate var utf8Array: [UInt8] { Array(utf8) }
}
