internal import Verbatims

/// Counts the decisions of one sort by their causes.
struct ReasonCounter: Sendable {
  private struct Place: Hashable, Sendable {
    let stage: UInt16
    let theme: Theme
  }

  private struct Detail: Hashable, Sendable {
    let place: Place
    let concept: TextPool.ID
  }

  private let ledger: Ledger
  private var customers = CustomerCount()
  private var withCause = CustomerCount()
  private var withoutCause = CustomerCount()
  private var (verdicts, unstated) = (0, 0)
  private var places = CustomerTable<Place>()
  private var details = CustomerTable<Detail>()
  /// Parallel to the entries of `places`.
  private var tied: [Int] = []
  private var quotes: [Shortlist] = []
  /// By verdict, its cause, of those whose quotes were taken into consideration.
  private var causes: [Int32: Int32] = [:]
  private var unstatedQuotes = Shortlist()

  init(_ ledger: Ledger) { self.ledger = ledger }

  /// - Parameter cause: below nought where none is stated.
  mutating func add(verdict: Int, cause: Int, _ placed: PlacedFindings, _ customer: UInt32) {
    verdicts += 1
    customers.add(customer)
    guard cause >= 0 else {
      unstated += 1
      withoutCause.add(customer)
      if let candidate = candidate(verdict, verdict, isTied: true, customer) { unstatedQuotes.add(candidate) }
      return
    }
    withCause.add(customer)
    let row = ledger.findings[cause]
    let place = Place(stage: placed.stages[cause], theme: row.theme)
    let slot = places.add(place, customer: customer)
    details.add(Detail(place: place, concept: row.concept), customer: customer)
    if slot == tied.count {
      tied.append(0)
      quotes.append(Shortlist())
    }
    let isTied = isTied(verdict, cause)
    if isTied { tied[slot] += 1 }
    guard let candidate = candidate(verdict, cause, isTied: isTied, customer) else { return }
    causes[Int32(verdict)] = Int32(cause)
    quotes[slot].add(candidate)
  }

  private func isTied(_ verdict: Int, _ cause: Int) -> Bool {
    let row = ledger.findings[verdict]
    let first = Int(ledger.verbatims[Int(row.verbatim)].findings.lowerBound)
    return verdict == cause || row.because >= 0 && first + Int(row.because) == cause
  }

  /// The pair as a sample: short quotes first, and those that the text ties.
  private func candidate(_ verdict: Int, _ cause: Int, isTied: Bool, _ customer: UInt32) -> SampleCandidate? {
    let rows = (verdict: ledger.findings[verdict], cause: ledger.findings[cause])
    let verbatim = ledger.verbatims[Int(rows.verdict.verbatim)]
    let lengths = (ledger.texts[rows.verdict.quote].count, ledger.texts[rows.cause.quote].count)
    guard verbatim.duplicateOf.isNone, lengths.0 > 0, lengths.1 > 0 else { return nil }
    let cost = QuoteLength.cost(lengths.0) + QuoteLength.cost(lengths.1) + (isTied ? 0 : 500)
    return SampleCandidate(
      cost: Int32(clamping: cost / 100), hash: StableHash.of(ledger.texts[verbatim.id]), finding: Int32(verdict),
      customer: customer, quote: rows.cause.quote, concept: rows.cause.concept)
  }

  func reasons() -> DecisionReasons {
    var words = QuoteWords(ledger.texts)
    let concepts = Dictionary(grouping: details.entries) { $0.key.place }
    let reasons = places.entries.enumerated().map { slot, entry in
      let chosen = quotes[slot].chosen(most: DecisionReason.mostQuotes, &words)
      return DecisionReason(
        stage: Int(entry.key.stage), theme: entry.key.theme, customers: entry.customers, verdicts: entry.times,
        tied: tied[slot], concepts: ordered(concepts[entry.key] ?? []),
        quotes: chosen.map { StatedReason(verdict: $0, cause: Int(causes[Int32($0)] ?? Int32($0))) })
    }
    return DecisionReasons(
      customers: customers.customers, verdicts: verdicts, customersWithCause: withCause.customers,
      reasons: reasons.sorted {
        ($1.customers, $1.verdicts, $0.stage, $0.theme.rawValue) < (
          $0.customers, $0.verdicts, $1.stage, $1.theme.rawValue
        )
      },
      withoutCause: UnstatedReason(
        customers: withoutCause.customers, verdicts: unstated,
        quotes: unstatedQuotes.chosen(most: DecisionReason.mostQuotes, &words)))
  }

  private func ordered(_ entries: [CustomerTable<Detail>.Entry]) -> [ReasonConcept] {
    let concepts = entries.map { ReasonConcept(concept: $0.key.concept, customers: $0.customers, verdicts: $0.times) }
    return concepts.sorted {
      if $0.customers != $1.customers { return $0.customers > $1.customers }
      if $0.verdicts != $1.verdicts { return $0.verdicts > $1.verdicts }
      return ledger.texts.precedes($0.concept, $1.concept)
    }
  }
}
