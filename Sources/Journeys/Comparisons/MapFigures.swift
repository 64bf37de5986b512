/// The figures of a map for its comparison with another one: of all its verbatims, and of those that both hold.
struct MapFigures {
  var all: GroupFigures
  /// Nil where both maps have no verbatim in common.
  var common: GroupFigures?

  init(_ map: JourneyMap, _ sources: SourceNumbers, _ subjects: SubjectIndex, isCommon: [Bool]) {
    let entries = SubjectEntries(map.ledger, map.placed, map.customers, subjects)
    func figures(_ groups: [Int16], _ sources: SourceNumbers, replicates: Int) -> GroupFigures {
      GroupFigures(map.ledger, map.customers, entries, groups: (groups, 1), sources, replicates: replicates)
    }
    let hasCommon = isCommon.contains(true)
    all = figures(
      Array(repeating: 0, count: map.ledger.verbatims.count), sources,
      replicates: hasCommon ? map.options.replicates : 0)
    if hasCommon {
      common = figures(isCommon.map { $0 ? 0 : -1 }, SourceNumbers(alike: map.ledger), replicates: 0)
    }
  }

  struct Pair {
    let subjects: [MapSubject]
    let before: MapFigures
    let after: MapFigures

    init(_ before: JourneyMap, _ after: JourneyMap, _ common: CommonVerbatims) {
      let index = SubjectIndex([before.matrix, after.matrix], fewest: after.options.fewestVerbatims)
      subjects = index.subjects
      let ledgers = [before.ledger, after.ledger]
      self.before = MapFigures(
        before, SourceNumbers(before.ledger, among: ledgers), index, isCommon: common.before)
      self.after = MapFigures(after, SourceNumbers(after.ledger, among: ledgers), index, isCommon: common.after)
    }

    /// What other rules make of the verbatims that both maps hold, which is what they are taken to make of all; nil where
    /// there are none.
    func rules(_ number: Int) -> Double? {
      guard let one = before.common?.sum([0], number), let two = after.common?.sum([0], number) else { return nil }
      guard let a = one.feeling, let b = two.feeling else { return nil }
      return b - a
    }
  }
}

/// The verbatims that two ledgers hold: of the same id, time and file.
struct CommonVerbatims {
  /// By verbatim.
  private(set) var before: [Bool]
  private(set) var after: [Bool]
  private(set) var count = 0
  /// Those whose findings differ.
  private(set) var changed = 0

  /// - Complexity: O(*n*) in the number of rows.
  init(_ one: Ledger, _ two: Ledger) {
    before = Array(repeating: false, count: one.verbatims.count)
    after = Array(repeating: false, count: two.verbatims.count)
    var places: [UInt64: Int] = [:]
    for (number, verbatim) in one.verbatims.enumerated() {
      places[verbatim.hash(in: one)] = number
    }
    for (number, verbatim) in two.verbatims.enumerated() {
      guard let other = places.removeValue(forKey: verbatim.hash(in: two)) else { continue }
      (before[other], after[number]) = (true, true)
      count += 1
      if !Self.areAlike(one.findings(of: one.verbatims[other]), one, two.findings(of: verbatim), two) { changed += 1 }
    }
  }

  private static func areAlike(
    _ a: ArraySlice<FindingRow>, _ one: Ledger, _ b: ArraySlice<FindingRow>, _ two: Ledger
  ) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { x, y in
        x.kind == y.kind && x.stage == y.stage && x.channel == y.channel && x.theme == y.theme
          && x.intensity == y.intensity && x.start == y.start && x.end == y.end && x.rupture == y.rupture
          && x.makeOrBreak == y.makeOrBreak && x.isMomentOfTruth == y.isMomentOfTruth
          && one.texts[x.concept] == two.texts[y.concept]
      }
  }
}

extension Comparison {
  /// Where groups share verbatims, dealing customers to them at random says nothing: the interval and the probability of
  /// each difference of feelings are those of a bootstrap in which shared customers move both groups.
  mutating func takeOverlap(_ figures: MapFigures.Pair) {
    for row in differences.indices where differences[row].feelings != nil {
      guard let number = figures.subjects.firstIndex(of: differences[row].subject),
        let focus = figures.after.all.sample([0], number), let reference = figures.before.all.sample([0], number)
      else { continue }
      let sample = focus.difference(to: reference)
      differences[row].feelings?.interval = sample.interval(.ninetyFive)
      differences[row].feelings?.probability = sample.probability ?? 1
    }
  }
}
