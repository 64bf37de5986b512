/// What a column or field holds for us.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text
  case id
  case date
  case customer
  case score
  case question
  case sector
  case sourceChannel
  /// An array of turns (JSON).
  case turns
  /// Who speaks in a turn (JSON).
  case speaker

  /// The roles that a column of a table may have, the surest first.
  static let ofColumns: [Role] = [.text, .date, .score, .id, .customer, .question, .sector, .sourceChannel]

  /// The name, as tables and options write it.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = [
    "text", "id", "date", "customer", "score", "question", "sector", "source_channel", "turns", "speaker",
  ]

  init?(id: some StringProtocol) {
    guard let index = Self.ids.firstIndex(where: { $0 == id }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
