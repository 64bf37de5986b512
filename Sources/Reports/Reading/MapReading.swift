internal import Journeys
internal import Verbatims

/// A map with the words to tell it in: the names of its places, its counts, its quotes.
struct MapReading: Sendable {
  let map: JourneyMap
  let options: ReportOptions
  let numerals: Numerals
  let wear: StageWear
  let samples: VerbatimSamples

  init(_ map: JourneyMap, _ options: ReportOptions) {
    self.map = map
    self.options = options
    numerals = Numerals(language: options.language)
    wear = StageWear(map)
    samples = VerbatimSamples(map)
  }

  var language: Language { options.language }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func say(_ wording: Wording) -> String { Phrase(wording.french, wording.english)[language] }
}

/// Names.
extension MapReading {
  /// In the first person: « Je paie ».
  func phrase(_ stage: Int) -> String {
    stage < map.journey.stages.count ? say(map.journey.stages[stage].phrases) : say(MapWords.stageNotSaid)
  }

  func stage(_ stage: Int) -> String {
    stage < map.journey.stages.count ? say(map.journey.stages[stage].names) : say(MapWords.stageNotSaid)
  }

  func channel(_ channel: Int) -> String {
    channel < map.journey.channels.count ? say(map.journey.channels[channel].names) : say(MapWords.channelNotSaid)
  }

  func touchpoint(_ stage: Int, _ channel: Int) -> String { self.stage(stage) + " × " + self.channel(channel) }

  /// In running text: « Réclamer (téléphone) ».
  func inProse(_ subject: MapSubject) -> String {
    switch subject {
    case .touchpoint(let stage, let channel): self.stage(stage) + " (" + lowered(self.channel(channel)) + ")"
    case .stage(let stage): self.stage(stage)
    default: name(subject)
    }
  }

  func isMoment(_ subject: MapSubject) -> Bool { map.decisions.moments.list.contains { $0.subject == subject } }

  func name(_ subject: MapSubject) -> String {
    switch subject {
    case .all: say(MapWords.everything)
    case .stage(let stage): phrase(stage)
    case .touchpoint(let stage, let channel): touchpoint(stage, channel)
    case .theme(let theme): say(theme.names)
    }
  }

  /// « En retard »; the id of what has no name.
  func concept(_ id: String) -> String { options.concepts[id].map(say) ?? id }

  /// « attente », within a sentence.
  func within(_ theme: Theme) -> String {
    lowered(say(theme.names))
  }

  /// Without its capital, unless it is an acronym.
  private func lowered(_ name: String) -> String {
    guard name.dropFirst().first?.isUppercase != true else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  func customers(_ count: Int) -> String {
    say(count < 2 ? MapWords.customer(numerals.count(count)) : MapWords.customers(numerals.count(count)))
  }
}

/// Ways to the customers' words.
extension MapReading {
  /// nil where the report has no drill-down, or nothing to show there.
  func link(stage: Int) -> Anchor? {
    hasDrillDown && samples.hasStage(stage) ? Self.anchor(stage, in: map) : nil
  }

  var hasDrillDown: Bool { options.audience != .comex }

  func link(stage: Int, channel: Int) -> Anchor? {
    hasDrillDown && samples.hasCell(stage, channel) ? Self.anchor(stage, channel, in: map) : link(stage: stage)
  }

  func link(_ subject: MapSubject) -> Anchor? {
    guard let stage = subject.stage else { return nil }
    return subject.channel.map { link(stage: stage, channel: $0) } ?? link(stage: stage)
  }

  static func anchor(_ stage: Int, in map: JourneyMap) -> Anchor {
    Anchor("words", stage < map.journey.stages.count ? map.journey.stages[stage].id : "none")
  }

  static func anchor(_ stage: Int, _ channel: Int, in map: JourneyMap) -> Anchor {
    let id = channel < map.journey.channels.count ? map.journey.channels[channel].id : "none"
    return Anchor(anchor(stage, in: map).id, id)
  }
}
