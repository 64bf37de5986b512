import Journeys

extension JourneyMap {
  /// A place as tests write it: `support/phone`, `support`, `/phone`.
  func words(_ place: JourneyPlace) -> String {
    let stage = Int(place.stage) < journey.stages.count ? journey.stages[Int(place.stage)].id : ""
    let channel = Int(place.channel) < journey.channels.count ? "/" + journey.channels[Int(place.channel)].id : ""
    return stage + channel
  }

  /// The itineraries, each as its places.
  var ways: [String] { itineraries.map { $0.steps.map { words($0.place) }.joined(separator: " ") } }

  /// Flows as `use > support 2`, with the number of customers.
  func words(_ flows: [Flow]) -> [String] {
    flows.map { "\(words($0.from)) > \(words($0.to)) \($0.customers)" }
  }
}
