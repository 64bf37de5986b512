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

/// Places readings: by the clause, failing that the sentence, what was last spoken of, and the sector.
struct Placer {
  let lexicon: Lexicon
  let priors: PriorTable

  func place(
    _ reading: CueReading, in clause: Clause, of clauses: [Clause], cues: [Cue], sector: Sector?, discourse: Discourse
  ) -> Placement {
    var place = Placement()
    let own = lexicon.entries[Int(reading.cue.entry)]
    if let stage = own.stage { (place.stage, place.stageFrom) = (stage, .clause) }
    if let channel = own.channel { (place.channel, place.channelFrom) = (channel, .clause) }
    if place.stageFrom == nil, let stage = nearest(\.stage, reading, clause.cues, cues, sector) {
      (place.stage, place.stageFrom) = (stage, .clause)
    }
    if place.channelFrom == nil, let channel = nearest(\.channel, reading, clause.cues, cues, sector) {
      (place.channel, place.channelFrom) = (channel, .clause)
    }
    if place.stageFrom == nil || place.channelFrom == nil {
      let sentence = cuesOfSentence(clause, clauses)
      if place.stageFrom == nil, let stage = nearest(\.stage, reading, sentence, cues, sector) {
        (place.stage, place.stageFrom) = (stage, .sentence)
      }
      if place.channelFrom == nil, let channel = nearest(\.channel, reading, sentence, cues, sector) {
        (place.channel, place.channelFrom) = (channel, .sentence)
      }
    }
    // A verdict is on the whole: neither the sector nor what was last spoken of places it.
    if own.decision == nil { fill(&place, reading, sector, discourse) }
    return place
  }

  private func fill(_ place: inout Placement, _ reading: CueReading, _ sector: Sector?, _ discourse: Discourse) {
    let theme = reading.theme
    if place.stageFrom == nil, let stage = priors.stage(sector, theme) {
      (place.stage, place.stageFrom) = (stage, .sector)
    }
    if place.channelFrom == nil, let channel = priors.channel(sector, theme) {
      (place.channel, place.channelFrom) = (channel, .sector)
    }
    // What a story last spoke of places the next thing that went wrong in it. It tells no channel: on gold, one carried
    // over was wrong in seven cases of ten.
    if place.stageFrom == nil, reading.valence < 0, reading.theme != .overall, let stage = discourse.stage {
      (place.stage, place.stageFrom) = (stage, .discourse)
    }
  }

  /// The cues of a clause's whole sentence.
  private func cuesOfSentence(_ clause: Clause, _ clauses: [Clause]) -> Range<Int> {
    let first = clauses.first { $0.sentence == clause.sentence }?.cues.lowerBound ?? clause.cues.lowerBound
    let last = clauses.last { $0.sentence == clause.sentence }?.cues.upperBound ?? clause.cues.upperBound
    return first..<last
  }

  /// What the nearest placing cue says; of two as near, the earlier one.
  func nearest<Place>(
    _ place: KeyPath<Entry, Place?>, _ reading: CueReading, _ range: Range<Int>, _ cues: [Cue], _ sector: Sector?
  ) -> Place? {
    var best: Place?
    var least = Int.max
    for index in range {
      let entry = lexicon.entries[Int(cues[index].entry)]
      // Where a verdict stands says nothing of the episode beside it.
      guard let value = entry[keyPath: place], entry.decision == nil, entry.holds(in: sector) else { continue }
      let distance =
        cues[index].end <= reading.cue.first
        ? Int(reading.cue.first) - Int(cues[index].end)
        : max(0, Int(cues[index].first) - Int(reading.cue.end))
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
