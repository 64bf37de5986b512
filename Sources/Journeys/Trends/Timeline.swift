/// The periods of the dated verbatims that were read, with how many each holds.
struct Timeline {
  let grain: Grain
  /// The first period.
  let first: Int
  /// By period, the verbatims that were read.
  let verbatims: [Int]
  /// By verbatim of the ledger, its period counted from the first; −1 without a date, or not read.
  let periods: [Int32]

  /// - Complexity: O(*n*) in the number of verbatims.
  init?(_ ledger: Ledger, _ grain: Grain) {
    let days = ledger.verbatims.lazy.filter(\.wasRead).compactMap(\.day)
    guard let earliest = days.min(), let latest = days.max() else { return nil }
    let first = grain.period(of: earliest)
    var verbatims = [Int](repeating: 0, count: grain.period(of: latest) - first + 1)
    periods = ledger.verbatims.map { verbatim in
      guard verbatim.wasRead, let day = verbatim.day else { return -1 }
      let period = grain.period(of: day) - first
      verbatims[period] += 1
      return Int32(period)
    }
    (self.grain, self.first, self.verbatims) = (grain, first, verbatims)
  }

  var count: Int { verbatims.count }

  func firstDay(of period: Int) -> Int32 { grain.firstDay(of: first + period) }

  func season(of period: Int) -> Int { grain.season(of: first + period) }

  /// By period, how many of some verbatims it holds.
  func counts(of some: [UInt32]) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for verbatim in some where periods[Int(verbatim)] >= 0 { counts[Int(periods[Int(verbatim)])] += 1 }
    return counts
  }
}
