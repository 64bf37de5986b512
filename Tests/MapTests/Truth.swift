import Journeys
import Simulation
import Verbatims

/// What the corpus holds, counted from what was written into it.
extension GeneratedMap {
  /// The share of the read verbatims in which something is told, on some days.
  func share(of matches: (PlantedFinding) -> Bool, where isCounted: (SimulatedVerbatim) -> Bool) -> Double {
    var (told, all) = (0, 0)
    for verbatim in corpus where isCounted(verbatim) {
      all += 1
      if verbatim.truth.contains(where: matches) { told += 1 }
    }
    return Double(told) / Double(all)
  }

  /// The customers who tell something.
  func customers(of matches: (PlantedFinding) -> Bool) -> Int {
    var customers: Set<Int> = []
    for verbatim in corpus where verbatim.truth.contains(where: matches) { customers.insert(verbatim.customer.number) }
    return customers.count
  }

  /// The net feeling at a place, −1 to 1.
  func feeling(_ place: Place) -> Double {
    var (good, bad) = (0, 0)
    for finding in corpus.lazy.flatMap(\.truth) where finding.place == place {
      if finding.kind == .enchantment { good += finding.intensity.thousandths }
      if finding.kind == .irritant { bad += finding.intensity.thousandths }
    }
    return Double(good - bad) / Double(max(1, good + bad))
  }

  /// By stage, how many irritants there are.
  var irritants: [Stage: Int] { sums { _ in 1 } }

  /// By stage, the sum of the irritants' intensities in thousandths.
  var wear: [Stage: Int] { sums { $0.intensity.thousandths } }

  private func sums(_ weight: (PlantedFinding) -> Int) -> [Stage: Int] {
    var sums: [Stage: Int] = [:]
    for finding in corpus.lazy.flatMap(\.truth) where finding.kind == .irritant && finding.stage != .unknown {
      // That customers go says that they go, not what wore them out.
      if finding.makeOrBreak == nil { sums[finding.stage, default: 0] += weight(finding) }
    }
    return sums
  }
}

/// `2024-11-04` or `2024-11` as days from 1970-01-01.
func day(_ date: String) -> Int32 {
  let numbers = date.split(separator: "-").compactMap { Int($0) }
  return CivilDay(year: numbers[0], month: numbers[1], day: numbers.count > 2 ? numbers[2] : 1).number
}

extension Trends {
  /// Of the subject; a trend with nothing in it where it was never met.
  func changes(of subject: Trend.Subject) -> [Trend.Change] { list.first { $0.subject == subject }?.changes ?? [] }

  func spikes(of subject: Trend.Subject) -> [Trend.Spike] { list.first { $0.subject == subject }?.spikes ?? [] }
}

extension Trend.Subject {
  /// Nil for the volume.
  var stage: Int? {
    switch self {
    case .volume: nil
    case .irritants(let stage), .enchantments(let stage), .concept(let stage, _): stage
    }
  }
}
