import Journeys
import Verbatims

/// A place of the map that figures are told of: the whole journey, a stage, a channel, or a touchpoint.
struct ExportPlace {
  enum Level: String { case journey, stage, channel, touchpoint }

  let level: Level
  /// The index of the stage; the number of stages where none is said; nil for the journey and for channels.
  var stage: Int?
  /// The index of the channel; the number of channels where none is said; nil for the journey and for stages.
  var channel: Int?
  let tally: Tally
  /// Nil for a channel, of which no feeling is counted.
  var feeling: Feeling?

  /// What an empty place means: nothing was said, customers miss it, or the company does not offer it.
  enum State: String {
    case told, silent, missing
    case notOffered = "not_offered"
  }
}

extension MapExport {
  /// The journey, then stage by stage its touchpoints with a finding, then the channels; what is not said last.
  var places: [ExportPlace] {
    let matrix = map.matrix
    var result = [ExportPlace(level: .journey, tally: matrix.all, feeling: map.feelings.all)]
    for stage in 0...matrix.stageCount where stage < matrix.stageCount || !matrix.stages[stage].isEmpty {
      result.append(
        ExportPlace(
          level: .stage, stage: stage, tally: matrix.stages[stage], feeling: map.feelings.stages[stage]))
      result += touchpoints(of: stage)
    }
    for channel in 0...matrix.channelCount where !matrix.channels[channel].isEmpty {
      result.append(ExportPlace(level: .channel, channel: channel, tally: matrix.channels[channel]))
    }
    return result
  }

  /// The touchpoints of a stage that have a finding, or that the company says it does not offer.
  func touchpoints(of stage: Int) -> [ExportPlace] {
    (0...map.matrix.channelCount).compactMap { channel in
      let tally = map.matrix.cell(stage, channel)
      guard !tally.isEmpty || map.journey.isOffered(stage: stage, channel: channel) == false else { return nil }
      let feeling = map.feelings.cells[stage * (map.matrix.channelCount + 1) + channel]
      return ExportPlace(level: .touchpoint, stage: stage, channel: channel, tally: tally, feeling: feeling)
    }
  }

  func state(of place: ExportPlace) -> ExportPlace.State {
    if place.tally.ruptures[Int(Rupture.missingTouchpoint.rawValue)] > 0 { return .missing }
    if !place.tally.isEmpty { return .told }
    guard let stage = place.stage, let channel = place.channel else { return .silent }
    return map.journey.isOffered(stage: stage, channel: channel) == false ? .notOffered : .silent
  }
}

/// Ids and names of places.
extension MapExport {
  func stageID(_ stage: Int) -> String { stage < map.journey.stages.count ? map.journey.stages[stage].id : "unknown" }

  func channelID(_ channel: Int) -> String {
    channel < map.journey.channels.count ? map.journey.channels[channel].id : "unknown"
  }

  func stageName(_ stage: Int) -> String {
    stage < map.journey.stages.count
      ? map.journey.stages[stage].names[language] : say("Étape non dite", "Stage not said")
  }

  /// What the customer would say, in the first person.
  func stagePhrase(_ stage: Int) -> String {
    stage < map.journey.stages.count
      ? map.journey.stages[stage].phrases[language] : say("Étape non dite", "Stage not said")
  }

  func channelName(_ channel: Int) -> String {
    channel < map.journey.channels.count
      ? map.journey.channels[channel].names[language] : say("Canal non dit", "Channel not said")
  }

  /// `Recevoir × Livreur`, or the stage alone where no channel is said.
  func touchpointName(_ stage: Int, _ channel: Int) -> String {
    channel < map.journey.channels.count
      ? "\(stageName(stage)) × \(channelName(channel))" : stageName(stage)
  }

  func id(of place: ExportPlace) -> String {
    switch (place.stage, place.channel) {
    case (nil, nil): "journey"
    case (let stage?, nil): StableID.of("stage", stageID(stage))
    case (nil, let channel?): StableID.of("channel", channelID(channel))
    case (let stage?, let channel?): touchpointID(stage, channel)
    }
  }

  func touchpointID(_ stage: Int, _ channel: Int) -> String {
    StableID.of("touchpoint", stageID(stage), channelID(channel))
  }

  func touchpointID(_ place: JourneyPlace) -> String { touchpointID(Int(place.stage), Int(place.channel)) }

  func name(of place: ExportPlace) -> String {
    switch (place.stage, place.channel) {
    case (nil, nil): title
    case (let stage?, nil): stageName(stage)
    case (nil, let channel?): channelName(channel)
    case (let stage?, let channel?): "\(stageName(stage)) × \(channelName(channel))"
    }
  }

  /// What the map is called.
  var title: String {
    let journey = say("Parcours client vécu", "Customer journey as lived")
    return map.journey.company.map { "\($0[language]) – \(journey)" } ?? journey
  }

  func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  /// Customers, with their word: `12 clients`.
  func customers(_ count: Int) -> String {
    count == 1 ? say("1 client", "1 customer") : say("\(count) clients", "\(count) customers")
  }
}
