import Verbatims

/// What an analysis says again and again, ready to be copied into JSON: names in quotation marks with the keys around
/// them, and what is often said together in one piece.
final class JSONFragments: Sendable {
  private let slots: [UInt8]
  /// Where in `slots` the first one begins.
  private let base: Int
  /// A bound on what one fragment takes.
  let widest: Int

  private let beginnings: FragmentGroup
  private let sectors: FragmentGroup
  private let natures: FragmentGroup
  private let places: FragmentGroup
  private let channels: FragmentGroup
  private let themes: FragmentGroup
  private let concepts: FragmentGroup
  private let verdicts: FragmentGroup
  private let ruptures: FragmentGroup
  private let files: FragmentGroup
  private let endings: FragmentGroup
  /// Where entries stand, the file above the line: few bytes, since they are seldom in the cache when they are needed.
  private let entries: [UInt32]

  private let stageCount = Stage.allCases.count
  /// With none.
  private let sourceCount = PlacementSource.allCases.count + 1
  private let ruptureCount = Rupture.allCases.count + 1

  init(names: AnalysisNames) {
    var table = FragmentTable()
    beginnings = table.add(FragmentTable.beginnings)
    sectors = table.add(FragmentTable.members(Sector.self, before: ",\"sector\":", after: ",\"nature\":"))
    natures = table.add(FragmentTable.natures)
    places = table.add(FragmentTable.places)
    channels = table.add(FragmentTable.channels)
    themes = table.add(FragmentTable.members(Theme.self, before: "", after: ",\"concept\":"))
    concepts = table.add(names.concepts.map { FragmentTable.concept($0) })
    verdicts = table.add(FragmentTable.verdicts)
    ruptures = table.add(FragmentTable.ruptures)
    files = table.add(names.files.map { FragmentTable.file($0) })
    endings = table.add(FragmentTable.endings(engine: names.engine, isRedacted: names.isRedacted))
    entries = names.entries.map { Self.packed($0) }
    (slots, base) = table.aligned
    widest = table.widest
  }

  private static let lineBits: UInt32 = 20
  private static var entryEnd: StaticString { "\",\"start\":" }

  private static func packed(_ place: AnalysisNames.EntryPlace) -> UInt32 {
    precondition(place.line >> lineBits == 0 && place.file >> (32 - lineBits) == 0, "a lexicon is no larger")
    return place.file << lineBits | place.line
  }

  @inline(__always)
  private func put(_ group: FragmentGroup, _ index: Int, _ cursor: inout ByteCursor) {
    cursor.put(slotAt: base + group.first + index * group.width, width: group.width, of: slots)
  }

  @inline(__always)
  private func length(_ group: FragmentGroup, _ index: Int) -> Int {
    let end = base + group.first + (index + 1) * group.width
    return Int(slots[end - 2]) | Int(slots[end - 1]) << 8
  }

  /// The place of a member, after that of nil.
  @inline(__always)
  private func index(_ member: (some Identified)?) -> Int { member.map { Int($0.rawValue) + 1 } ?? 0 }
}

/// An analysis.
extension JSONFragments {
  /// Puts what follows the identifier of a verbatim that is not set aside, up to the language's score; false for a
  /// language other than French and English.
  func putBeginning(_ language: Language?, _ cursor: inout ByteCursor) -> Bool {
    switch language {
    case nil: put(beginnings, 0, &cursor)
    case .french: put(beginnings, 1, &cursor)
    case .english: put(beginnings, 2, &cursor)
    default: return false
    }
    return true
  }

  /// Puts the sector, up to the nature.
  func put(_ sector: Sector?, _ cursor: inout ByteCursor) { put(sectors, index(sector), &cursor) }

  /// Puts the nature and the dissatisfaction, up to the polarity.
  func put(_ nature: Nature?, isDissatisfied: Bool, _ cursor: inout ByteCursor) {
    put(natures, index(nature) * 2 + (isDissatisfied ? 1 : 0), &cursor)
  }

  /// Puts the end of an analysis after its text.
  func putEngine(_ cursor: inout ByteCursor) { put(endings, 0, &cursor) }

  /// Puts all that follows the findings where there is nothing to say of it.
  func putEmptyEnding(_ cursor: inout ByteCursor) { put(endings, 1, &cursor) }
}

/// A finding.
extension JSONFragments {
  /// Puts the kind and the stage, up to the channel.
  func put(_ kind: Kind, _ stage: Stage, _ source: PlacementSource?, _ cursor: inout ByteCursor) {
    let row = Int(kind.rawValue) * stageCount + Int(stage.rawValue)
    put(places, row * sourceCount + index(source), &cursor)
  }

  /// Puts the channel, up to the theme.
  func put(_ channel: Channel, _ source: PlacementSource?, _ cursor: inout ByteCursor) {
    put(channels, Int(channel.rawValue) * sourceCount + index(source), &cursor)
  }

  /// Puts the theme and the concept, up to the intensity.
  func put(_ theme: Theme, concept: UInt16, _ cursor: inout ByteCursor) {
    put(themes, index(theme), &cursor)
    put(concepts, Int(concept), &cursor)
  }

  /// Puts what a finding means for the relationship, up to the index that it rests on.
  func put(
    _ criticality: Criticality, isMomentOfTruth: Bool, _ verdict: MakeOrBreak?, _ cursor: inout ByteCursor
  ) {
    put(verdicts, (Int(criticality.rawValue) * 2 + (isMomentOfTruth ? 1 : 0)) * 3 + index(verdict), &cursor)
  }

  /// Puts the index that a finding rests on and its rupture, up to the turn.
  func put(because: Int?, _ rupture: Rupture?, _ cursor: inout ByteCursor) {
    guard let because else { return put(ruptures, index(rupture), &cursor) }
    cursor.put(number: because)
    put(ruptures, ruptureCount + index(rupture), &cursor)
  }

  func length(ofConcept concept: UInt16) -> Int { length(concepts, Int(concept)) }

  /// The length of what `put(entry:_:)` puts, without the number.
  func length(ofEntry entry: UInt32) -> Int {
    length(files, Int(entries[Int(entry)] >> Self.lineBits)) + Self.entryEnd.utf8CodeUnitCount
  }

  /// Puts the beginning of evidence or of a shifter, up to its start.
  func put(entry: UInt32, _ cursor: inout ByteCursor) {
    let place = entries[Int(entry)]
    put(files, Int(place >> Self.lineBits), &cursor)
    cursor.put(number: Int(place & (1 << Self.lineBits - 1)))
    cursor.put(Self.entryEnd)
  }
}
