import Journeys
import Verbatims

/// One touchpoint that a customer passed, as event logs tell it.
struct LoggedStep {
  /// The verbatim that tells it, counted in the ledger.
  let verbatim: Int
  /// Its number among the steps that the verbatim tells, from 0 on.
  let order: Int
  let stage: Int
  let channel: Int
  let findings: Int
  /// The sum of the findings' intensities, irritants below nought, in thousandths.
  let valence: Int
  /// The strongest finding, counted in the ledger; nil where the conversation's own record tells the step.
  let strongest: Int?
  let ruptures: [Rupture]
  let verdict: MakeOrBreak?
}

/// What one customer tells, touchpoint after touchpoint; steps whose stage is not told are left out.
struct LoggedPath {
  /// The case of the log: the customer; a text of nobody known, or without a date, is a case of its own.
  let name: String
  let steps: [LoggedStep]

  fileprivate init(_ itinerary: Itinerary, _ export: MapExport) {
    let ledger = export.map.ledger
    var steps: [LoggedStep] = []
    var (last, order) = (UInt32.max, 0)
    for (index, step) in itinerary.steps.enumerated() where Int(step.place.stage) < export.map.matrix.stageCount {
      order = step.verbatim == last ? order + 1 : 0
      last = step.verbatim
      steps.append(
        LoggedStep(
          verbatim: Int(step.verbatim), order: order, stage: Int(step.place.stage), channel: Int(step.place.channel),
          findings: Int(step.findings), valence: Int(step.valence),
          strongest: step.finding < 0 ? nil : Int(step.finding),
          ruptures: Rupture.allCases.filter { step.ruptures >> $0.rawValue & 1 == 1 },
          verdict: itinerary.verdicts.first { Int($0.step) == index }?.decision))
    }
    self.steps = steps
    guard let first = steps.first else {
      name = ""
      return
    }
    let verbatim = ledger.verbatims[first.verbatim]
    name =
      verbatim.customer.isNone || verbatim.seconds == nil
      ? export.verbatimID(first.verbatim) : ledger.texts.string(verbatim.customer)
  }
}

extension MapExport {
  /// Visits the paths with a step, one at a time, in the order of the customers.
  func forEachPath(_ body: (LoggedPath) throws -> Void) rethrows {
    for itinerary in map.itineraries {
      let path = LoggedPath(itinerary, self)
      if !path.steps.isEmpty { try body(path) }
    }
  }

  /// The id of the record; some digits of a hash tell records of one id in different files apart.
  func verbatimID(_ number: Int) -> String {
    let verbatim = map.ledger.verbatims[number]
    return "verbatim:\(map.ledger.texts.string(verbatim.id)):\(StableID.hexadecimal(hash(verbatim)).prefix(8))"
  }

  /// Stable: the verbatim and the number of the step within it.
  func eventID(_ step: LoggedStep) -> String {
    "e\(StableID.hexadecimal(hash(map.ledger.verbatims[step.verbatim])))-\(step.order)"
  }

  private func hash(_ verbatim: VerbatimRow) -> UInt64 {
    let hash = StableHash.mixed(
      StableHash.of(map.ledger.texts[verbatim.id]) ^ UInt64(bitPattern: verbatim.seconds ?? 0))
    return StableHash.mixed(hash ^ StableHash.of(map.ledger.texts[verbatim.source]))
  }

  func activity(_ step: LoggedStep) -> String { touchpointName(step.stage, step.channel) }

  /// When it was told; the steps of one text follow one another by a millisecond, which keeps their order.
  func moment(_ step: LoggedStep) -> String {
    UTCMoment(seconds: map.ledger.verbatims[step.verbatim].seconds ?? 0, milliseconds: step.order).description
  }

  /// A text of the strongest finding: its concept, its quote.
  func text(_ step: LoggedStep, _ text: KeyPath<FindingRow, TextPool.ID>) -> ArraySlice<UInt8> {
    step.strongest.map { map.ledger.texts[map.ledger.findings[$0][keyPath: text]] } ?? []
  }

  func isMomentOfTruth(_ step: LoggedStep) -> Bool {
    step.strongest.map { map.ledger.findings[$0].isMomentOfTruth } ?? false
  }

  /// What an event log cannot tell of this map.
  var stepNotices: [ExportNotice] {
    let unlogged = findingsOffPaths
    var notices: [ExportNotice] = []
    if map.basis.withoutDate > 0 { notices.append(.withoutDate(map.basis.withoutDate)) }
    if unlogged > 0 { notices.append(.withoutStage(unlogged)) }
    return notices
  }

  /// How many findings of what was lived stand on no path, since no text says at which stage.
  var findingsOffPaths: Int {
    var count = map.ledger.findings.count { $0.kind != .expectation && !VerdictPlaces.isDetached($0) }
    forEachPath { path in count -= path.steps.reduce(0) { $0 + $1.findings } }
    return count
  }
}
