internal import Verbatims

/// An entry as an image holds it: in 40 bytes without padding.
struct EntryRecord: BitwiseCopyable {
  private var roles, sectorGuard, stageGuard, quantity: UInt32
  private var concept: UInt16
  private var weight, factor: Int16
  /// 0 for both languages.
  private var language: UInt16
  private var valence: Int8
  private var memberOf: UInt8
  private var places: [13 of UInt8]
  /// The roles beyond the first 32.
  private var moreRoles: UInt8

  /// The raw value of nothing.
  private static let none: UInt8 = .max

  init(_ entry: Entry) {
    roles = UInt32(truncatingIfNeeded: entry.roles.rawValue)
    moreRoles = UInt8(truncatingIfNeeded: entry.roles.rawValue >> 32)
    (sectorGuard, stageGuard, quantity) = (entry.sectorGuard, entry.stageGuard, entry.quantity)
    (concept, weight, factor) = (entry.concept, entry.weight, entry.factor)
    language = entry.language?.code ?? 0
    (valence, memberOf) = (entry.valence, entry.memberOf)
    places = [
      entry.theme?.rawValue ?? Self.none, entry.stage?.rawValue ?? Self.none, entry.channel?.rawValue ?? Self.none,
      entry.sector?.rawValue ?? Self.none, entry.decision?.rawValue ?? Self.none,
      entry.rupture?.rawValue ?? Self.none, entry.effort?.rawValue ?? Self.none, entry.nature?.rawValue ?? Self.none,
      entry.recourse?.rawValue ?? Self.none, entry.speaker?.rawValue ?? Self.none, entry.act?.rawValue ?? Self.none,
      Self.none, Self.none,
    ]
  }

  var entry: Entry {
    var entry = Entry()
    entry.roles = Entry.Roles(rawValue: UInt64(moreRoles) << 32 | UInt64(roles))
    (entry.sectorGuard, entry.stageGuard, entry.quantity) = (sectorGuard, stageGuard, quantity)
    (entry.concept, entry.weight, entry.factor) = (concept, weight, factor)
    entry.language = language == 0 ? nil : Language(code: language)
    (entry.valence, entry.memberOf) = (valence, memberOf)
    entry.theme = Theme(rawValue: places[0])
    entry.stage = Stage(rawValue: places[1])
    entry.channel = Channel(rawValue: places[2])
    entry.sector = Sector(rawValue: places[3])
    entry.decision = MakeOrBreak(rawValue: places[4])
    entry.rupture = Rupture(rawValue: places[5])
    entry.effort = EffortSign(rawValue: places[6])
    entry.nature = Nature(rawValue: places[7])
    entry.recourse = Recourse(rawValue: places[8])
    entry.speaker = Turn.Speaker(rawValue: places[9])
    entry.act = TurnAct(rawValue: places[10])
    return entry
  }
}
