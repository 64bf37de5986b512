import Cues
import Verbatims

/// Where a finding stands on the map, and what told it.
struct Placement: Hashable {
  var stage = Stage.unknown
  var stageFrom: PlacementSource?
  var channel = Channel.unknown
  var channelFrom: PlacementSource?

  /// Fills in what is usual in the sector where nothing is told.
  mutating func setUsual(_ stage: Stage, _ channel: Channel?) {
    if self.stage == .unknown { set(stage, from: .sector) }
    if self.channel == .unknown, let channel { set(channel, from: .sector) }
  }

  /// An entry may say that its words tell no place: `stage:unknown`.
  fileprivate mutating func set(_ stage: Stage, from source: PlacementSource) {
    if stage != .unknown { (self.stage, stageFrom) = (stage, source) }
  }

  fileprivate mutating func set(_ channel: Channel, from source: PlacementSource) {
    if channel != .unknown { (self.channel, channelFrom) = (channel, source) }
  }
}

/// What the verbatim has spoken of so far.
struct Discourse {
  private(set) var stage: Stage?
  /// The first clause that was not heard yet.
  private var next = 0

  /// Hears the clauses before a sentence.
  mutating func advance(to sentence: Int, _ clauses: Span<Clause>, _ glances: Span<Glance>) {
    while next < clauses.count, clauses[next].sentence < sentence {
      if clauses[next].traits.contains(.stage) {
        for index in clauses[next].cues where !glances[index].traits.contains(.decides) {
          if let told = glances[index].stage { stage = told }
        }
      }
      next += 1
    }
  }
}

/// Places readings: by the clause, failing that the question, the sector, the sentence, the stage that the channel has to
/// itself, and what was last spoken of.
///
/// The order is measured on gold (decision 8): a sector that is known places better than the rest of the sentence. A
/// question that names a place is surer still; the gold has none.
struct Placer {
  /// What is usual in the sector and the setting of the text.
  let usual: UsualPlaces
  let question: QuestionReading
  /// The text tells somewhere of a problem being handled.
  let tellsProblem: Bool

  /// What the nearest placing cues say.
  private struct Near {
    var stage: Stage?
    var channel: Channel?
  }

  /// - Parameter heading: what names the thing that the clause judges, before a colon: « Livreur : décevant ».
  func place(
    _ reading: CueReading, in clause: Clause, under heading: Clause?, of sentence: Sentence, cues: Span<Cue>,
    glances: Span<Glance>, discourse: Discourse
  ) -> Placement {
    var place = Placement()
    let own = reading.glance
    var near = Near()
    let missing = Entry.Traits([.stage, .channel]).subtracting(own.traits)
    if clause.traits.meets(missing) {
      near = nearest(to: reading, clause.cues, cues, glances) { $0.canHold(reading.theme) }
    }
    if let heading, !reading.decides, heading.traits.meets(missing) {
      let named = nearest(to: reading, heading.cues, cues, glances) { $0.canHold(reading.theme) }
      near = Near(stage: near.stage ?? named.stage, channel: near.channel ?? named.channel)
    }
    let stage = reading.yields ? near.stage ?? own.stage : own.stage ?? near.stage
    let channel = own.channel ?? near.channel
    if let stage { place.set(stage, from: .clause) }
    if let channel { place.set(channel, from: .clause) }
    // A verdict is on the whole: nothing around it places it.
    guard !reading.decides else { return place }
    near = Near()
    // « Bon », "awful" with no object judge the whole: the rest of the sentence does not place them.
    if reading.theme != .overall, sentence.traits.meets(missing), stage == nil || channel == nil {
      near = nearest(to: reading, sentence.cues, cues, glances) { $0.draws(reading.theme) }
    }
    if stage == nil { placeStage(&place, reading, near.stage, channel, discourse) }
    if channel == nil { placeChannel(&place, reading, near.channel) }
    return place
  }

  /// - Parameter channel: what the clause tells of the channel.
  private func placeStage(
    _ place: inout Placement, _ reading: CueReading, _ near: Stage?, _ channel: Channel?, _ discourse: Discourse
  ) {
    let usual = usualStage(of: reading, at: channel)
    if let stage = question.stage {
      place.set(stage, from: .question)
    } else if let near, usual == .support, isMet(reading.theme, before: near) {
      place.set(near, from: .sentence)
    } else if let stage = usual {
      place.set(stage, from: .sector)
    } else if let near {
      place.set(near, from: .sentence)
    } else if reading.kind != .expectation, let stage = channel?.ownStage {
      place.set(stage == .support && tellsProblem ? .resolve : stage, from: .clause)
    } else if reading.theme != .overall, reading.valence < 0, let stage = discourse.stage {
      // What a story last spoke of places the next thing that went wrong in it.
      place.set(stage, from: .discourse)
    }
  }

  /// Whoever sells, takes the order or hands over is kind, and knows the trade, before any help is asked for.
  private func isMet(_ theme: Theme, before stage: Stage) -> Bool {
    switch theme {
    case .friendliness, .competence, .empathy, .communication:
      stage == .evaluate || stage == .order || stage == .receive
    default: false
    }
  }

  /// The sector's usual stage, as far as it depends on whether a problem is told: who is kind and knows the trade handles
  /// it where there is one, and what went fast and clearly is no handling where there is none. To get hold of somebody
  /// is the same in either case.
  ///
  /// What is easy to use is placed as usability is, what is easy to get as ease.
  private func usualStage(of reading: CueReading, at channel: Channel?) -> Stage? {
    let isOfUse = reading.theme == .ease && channel?.isOfCustomers == true
    let stage = usual.stage(isOfUse ? .usability : reading.theme)
    switch (stage, reading.theme) {
    case (.support, .reachability), (.support, .waiting): return stage
    case (.resolve, .resolution), (.resolve, .flexibility): return stage
    case (.support, _): return tellsProblem ? .resolve : stage
    case (.resolve, _): return tellsProblem || reading.kind != .enchantment ? stage : nil
    default: return stage
    }
  }

  /// A channel is not carried over from sentence to sentence: on gold that was wrong in seven cases of ten.
  private func placeChannel(_ place: inout Placement, _ reading: CueReading, _ near: Channel?) {
    if let channel = question.channel {
      place.set(channel, from: .question)
    } else if let channel = usual.channel(reading.theme),
      place.stageFrom == .sector || channel.isUsual(at: place.stage)
    {
      place.set(channel, from: .sector)
    } else if let near {
      place.set(near, from: .sentence)
    }
  }

  /// What the nearest placing cues say, of channels those that count; of two as near, the earlier one.
  private func nearest(
    to reading: CueReading, _ range: Range<Int>, _ cues: Span<Cue>, _ glances: Span<Glance>,
    counting counts: (Channel) -> Bool
  ) -> Near {
    var near = Near()
    var (toStage, toChannel) = (Int.max, Int.max)
    for index in range where glances[index].traits.meets([.stage, .channel]) {
      let glance = glances[index]
      // Where a verdict stands says nothing of the episode beside it.
      if glance.traits.contains(.decides) { continue }
      let distance = reading.cue.distance(to: cues[index])
      if let stage = glance.stage, distance < toStage { (near.stage, toStage) = (stage, distance) }
      if let channel = glance.channel, distance < toChannel, counts(channel) {
        (near.channel, toChannel) = (channel, distance)
      }
    }
    return near
  }
}
