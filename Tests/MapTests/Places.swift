import Journeys
import Simulation
import Verbatims

/// Places of the vocabulary as the standard journey's subjects.
extension JourneyMap {
  func stage(_ stage: Stage) -> Int { journey.stage(stage.id.description) ?? journey.stages.count }

  func channel(_ channel: Channel) -> Int { journey.channel(channel.id.description) ?? journey.channels.count }

  /// The touchpoint of a place, or its stage where the place has no channel.
  func subject(_ place: Place) -> MapSubject {
    place.channel == .unknown
      ? .stage(stage(place.stage)) : .touchpoint(stage: stage(place.stage), channel: channel(place.channel))
  }

  /// The subject at which a place is ranked: its touchpoint, or its stage where touchpoints of the stage are not.
  func ranked(_ place: Place) -> MapSubject {
    let subject = subject(place)
    return places.subjects.contains(subject) ? subject : .stage(stage(place.stage))
  }

  func cell(_ place: Place) -> Tally { matrix.cell(stage(place.stage), channel(place.channel)) }
}
