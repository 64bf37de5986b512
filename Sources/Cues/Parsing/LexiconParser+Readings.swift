internal import Verbatims

extension LexiconParser {
  private static let plainReadings: [StaticString] = [
    "wish", "moment", "flip", "void", "pivot", "clause", "keep", "after", "threatened", "begun", "rescue", "mock",
    "asks", "promise", "joins", "now", "cleft", "past", "told", "came", "short",
    "yields",
  ]
  private static let plainRoles: [Entry.Roles] = [
    .wish, .moment, .flip, .void, .pivot, .clause, .keep, .after, .threatened, .begun, .rescue, .mock,
    .asks, .promise, .joins, .now, .cleft, .past, .told, .came, .short,
    .yields,
  ]
  private static let namedReadings: [StaticString] = [
    "stage", "channel", "theme", "sector", "rupture", "effort", "nature", "decides", "is", "number", "unit",
    "language", "speaker", "act", "recourse",
  ]

  /// Reads the readings of an entry, joined by commas.
  mutating func readReading(_ range: Range<Int>, into entry: inout Entry) throws(LexiconFault) {
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x2C) ?? range.upperBound
      try readOne(start..<end, into: &entry)
      start = end + 1
    }
  }

  private mutating func readOne(_ part: Range<Int>, into entry: inout Entry) throws(LexiconFault) {
    guard let first = part.first else { throw unknownReading(part) }
    if bytes[first] == 0x2B || bytes[first] == 0x2D {
      guard part.count == 2, (0x31...0x34).contains(bytes[first + 1]) else { throw unknownReading(part) }
      guard entry.valence == 0 else { throw LexiconFault(.twoReadings(of: "valence"), at: part) }
      let size = Int8(bytes[first + 1] - 0x30)
      entry.valence = bytes[first] == 0x2B ? size : -size
    } else if let plain = bytes.index(of: part, in: Self.plainReadings) {
      entry.roles.insert(Self.plainRoles[plain])
    } else if bytes[first] == UInt8(ascii: "x"), let factor = bytes.hundredths(first + 1..<part.upperBound) {
      guard factor > 0, factor <= 200 else { throw unknownReading(part) }
      entry.factor = Int16(factor)
    } else if let colon = bytes[part].firstIndex(of: 0x3A),
      let name = bytes.index(of: part.lowerBound..<colon, in: Self.namedReadings), colon + 1 < part.upperBound
    {
      try readNamed(Self.namedReadings[name].description, colon + 1..<part.upperBound, into: &entry)
    } else {
      throw unknownReading(part)
    }
  }

  private func unknownReading(_ part: Range<Int>) -> LexiconFault {
    LexiconFault(.unknownReading(bytes.string(part)), at: part)
  }

  private mutating func readNamed(
    _ name: String, _ value: Range<Int>, into entry: inout Entry
  ) throws(LexiconFault) {
    switch name {
    case "stage": entry.stage = try member(Stage.self, name, value)
    case "channel": entry.channel = try member(Channel.self, name, value)
    case "theme": entry.theme = try member(Theme.self, name, value)
    case "sector": entry.sector = try member(Sector.self, name, value)
    case "rupture": entry.rupture = try member(Rupture.self, name, value)
    case "effort": entry.effort = try member(EffortSign.self, name, value)
    case "nature": entry.nature = try member(Nature.self, name, value)
    case "decides": entry.decision = try member(MakeOrBreak.self, name, value)
    case "recourse" where bytes.spells(value, "none"): entry.roles.insert(.noRecourse)
    case "recourse": entry.recourse = try member(Recourse.self, name, value)
    case "act": entry.act = try member(TurnAct.self, name, value)
    case "is":
      entry.roles.insert(.member)
      guard let number = UInt8(exactly: amend { [bytes] in $0.classes.intern(bytes[value]) }) else {
        throw LexiconFault(.tooManyNames(of: "class", limit: Int(UInt8.max) + 1), at: value)
      }
      entry.memberOf = number
    default: try readWord(name, value, into: &entry)
    }
  }

  /// Reads what a word is, whatever is told with it: a number, a unit, a word of a language, the name of a speaker.
  private func readWord(_ name: String, _ value: Range<Int>, into entry: inout Entry) throws(LexiconFault) {
    switch name {
    case "number":
      guard let number = bytes.hundredths(value), number <= WordValue.largestNumber else { throw unknown(name, value) }
      entry.roles.insert(.number)
      entry.quantity = UInt32(number)
    case "unit":
      guard let unit = bytes.index(of: value, in: Unit.identifiers) else { throw unknown(name, value) }
      entry.roles.insert(.unit)
      entry.quantity = UInt32(Unit.allCases[unit].rawValue)
    case "language":
      guard let language = Language(id: bytes.string(value)) else { throw unknown(name, value) }
      entry.roles.insert(.language)
      entry.quantity = UInt32(language.code)
    default:
      guard bytes.spells(value, "customer") || bytes.spells(value, "agent") else { throw unknown(name, value) }
      entry.roles.insert(.speaker)
      entry.speaker = bytes.spells(value, "customer") ? .customer : .agent
    }
  }

  private func unknown(_ name: String, _ value: Range<Int>) -> LexiconFault {
    LexiconFault(.unknownIdentifier(of: name, bytes.string(value)), at: value)
  }

  private func member<V: Identified>(_: V.Type, _ name: String, _ value: Range<Int>) throws(LexiconFault) -> V {
    guard let member = bytes.member(V.self, value) else { throw unknown(name, value) }
    return member
  }
}
