import Cues
import Verbatims

/// Where a finding stands on the map, and what told it.
struct Placement: Hashable {
  var stage = Stage.unknown
  var stageFrom: PlacementSource?
  var channel = Channel.unknown
  var channelFrom: PlacementSource?
}

/// What the verbatim has spoken of so far.
struct Discourse: Hashable {
  var stage: Stage?
}

/// Places readings: by the clause, failing that the sector, the sentence and what was last spoken of.
///
/// The order is measured on gold (decision 8): a sector that is known places better than the rest of the sentence.
struct Placer {
  let lexicon: Lexicon
  let priors: PriorTable

  func place(
    _ reading: CueReading, in clause: Clause, of clauses: [Clause], cues: [Cue], sector: Sector?, discourse: Discourse
  ) -> Placement {
    var place = Placement()
    let own = lexicon.entries[Int(reading.cue.entry)]
    let stage = own.stage ?? nearest(reading, clause.cues, cues, { $0.stage })
    let channel = own.channel ?? nearest(reading, clause.cues, cues, { $0.channel })
    // An entry may say that its words tell no place: `channel:unknown`.
    if let stage, stage != .unknown { (place.stage, place.stageFrom) = (stage, .clause) }
    if let channel, channel != .unknown { (place.channel, place.channelFrom) = (channel, .clause) }
    // A verdict is on the whole: nothing around it places it.
    guard own.decision == nil else { return place }
    if stage == nil { placeStage(&place, reading, clause, clauses, cues, sector, discourse) }
    if channel == nil { placeChannel(&place, reading, clause, clauses, cues, sector) }
    return place
  }

  private func placeStage(
    _ place: inout Placement, _ reading: CueReading, _ clause: Clause, _ clauses: [Clause], _ cues: [Cue],
    _ sector: Sector?, _ discourse: Discourse
  ) {
    if let stage = priors.stage(sector, reading.theme) {
      if stage != .unknown { (place.stage, place.stageFrom) = (stage, .sector) }
      return
    }
    // « Bon », "awful" with no object judge the whole: the rest of the sentence does not place them.
    guard reading.theme != .overall else { return }
    if let stage = nearest(reading, cuesOfSentence(clause, clauses), cues, { $0.stage }) {
      if stage != .unknown { (place.stage, place.stageFrom) = (stage, .sentence) }
    } else if reading.valence < 0, let stage = discourse.stage {
      // What a story last spoke of places the next thing that went wrong in it.
      if stage != .unknown { (place.stage, place.stageFrom) = (stage, .discourse) }
    }
  }

  /// A channel is not carried over from sentence to sentence: on gold that was wrong in seven cases of ten.
  private func placeChannel(
    _ place: inout Placement, _ reading: CueReading, _ clause: Clause, _ clauses: [Clause], _ cues: [Cue],
    _ sector: Sector?
  ) {
    if let channel = priors.channel(sector, reading.theme) {
      if channel != .unknown { (place.channel, place.channelFrom) = (channel, .sector) }
      return
    }
    guard reading.theme != .overall else { return }
    if let channel = nearest(reading, cuesOfSentence(clause, clauses), cues, { $0.channel }) {
      if channel != .unknown { (place.channel, place.channelFrom) = (channel, .sentence) }
    }
  }

  /// The cues of a clause's whole sentence.
  private func cuesOfSentence(_ clause: Clause, _ clauses: [Clause]) -> Range<Int> {
    let first = clauses.first { $0.sentence == clause.sentence }?.cues.lowerBound ?? clause.cues.lowerBound
    let last = clauses.last { $0.sentence == clause.sentence }?.cues.upperBound ?? clause.cues.upperBound
    return first..<last
  }

  /// What the nearest placing cue says; of two as near, the earlier one.
  @inline(__always)
  private func nearest<Place>(
    _ reading: CueReading, _ range: Range<Int>, _ cues: [Cue], _ place: (borrowing Entry) -> Place?
  ) -> Place? {
    var best: Place?
    var least = Int.max
    for index in range {
      let cue = cues[index]
      let entry = lexicon.entries[Int(cue.entry)]
      // Where a verdict stands says nothing of the episode beside it.
      guard let value = place(entry), entry.decision == nil else { continue }
      let distance =
        cue.end <= reading.cue.first
        ? Int(reading.cue.first) - Int(cue.end) : max(0, Int(cue.first) - Int(reading.cue.end))
      if distance < least { (best, least) = (value, distance) }
    }
    return best
  }
}

extension Entry {
  /// Whether the entry's guard lets it speak in a sector.
  func holds(in sector: Sector?) -> Bool {
    guard sectorGuard != 0 else { return true }
    return sector.map { sectorGuard & (1 << UInt32($0.rawValue)) != 0 } ?? false
  }
}
