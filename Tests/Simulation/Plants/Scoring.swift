import Verbatims

/// How what is lived makes the score: six out of ten, and the points of each thing told, and noise.
enum Scoring {
  static let drivers = [
    PlantedDriver(place: Topic.refund.place, asymmetry: .breaker, penalty: 3, reward: 0),
    PlantedDriver(place: Topic.advice.place, asymmetry: .lever, penalty: 0, reward: 2.5),
    PlantedDriver(place: Topic.delivery.place, asymmetry: .makerOrBreaker, penalty: 2.5, reward: 2),
    PlantedDriver(place: Topic.orderSite.place, asymmetry: .none, penalty: 0, reward: 0),
  ]

  /// The score of a text in which these things are told, from 0 to 10.
  static func score(of findings: [PlantedFinding], with dice: inout Dice) -> Int {
    var points = 6 + 0.9 * dice.noise()
    var places: Set<Place> = []
    for finding in findings where places.insert(finding.place).inserted { points += effect(of: finding) }
    return min(10, max(0, Int(points.rounded())))
  }

  private static func effect(of finding: PlantedFinding) -> Double {
    if finding.kind == .expectation { return 0 }
    let isGood = finding.kind == .enchantment
    if let driver = drivers.first(where: { $0.place == finding.place }) {
      return isGood ? driver.reward : -driver.penalty
    }
    if finding.makeOrBreak != nil { return isGood ? 1.5 : -2 }
    return isGood ? 0.8 : -0.8
  }
}
