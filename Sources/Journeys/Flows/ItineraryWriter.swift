internal import Verbatims

/// Makes the steps and verdicts of an itinerary out of texts, given in order.
struct ItineraryWriter {
  private let ledger: Ledger
  private let told: ToldPlaces
  private(set) var itinerary: Itinerary
  /// The first step of the text at hand.
  private var textStart = 0

  init(_ ledger: Ledger, _ told: ToldPlaces, _ itinerary: Itinerary) {
    self.ledger = ledger
    self.told = told
    self.itinerary = itinerary
  }

  mutating func add(_ number: UInt32) {
    let verbatim = ledger.verbatims[Int(number)]
    textStart = itinerary.steps.count
    let firstVerdict = itinerary.verdicts.count
    add(conversation: verbatim.began, number)
    for place in verbatim.findings {
      let finding = ledger.findings[Int(place)]
      // What is wished was not passed, and a decision about the whole relation is no place.
      if finding.kind != .expectation, !VerdictPlaces.isDetached(finding) { add(finding, Int(place), number) }
      guard let decision = finding.makeOrBreak else { continue }
      let step = Int32(itinerary.steps.count) - 1
      itinerary.verdicts.append(ItineraryVerdict(finding: place, decision: decision, step: step))
    }
    add(conversation: verbatim.sentTo, number)
    guard itinerary.steps.count > textStart else { return }
    for index in firstVerdict..<itinerary.verdicts.count where itinerary.verdicts[index].step < textStart {
      itinerary.verdicts[index].step = Int32(textStart)
    }
  }

  private mutating func add(_ finding: FindingRow, _ number: Int, _ verbatim: UInt32) {
    let place = told.place(of: finding, number)
    guard place != told.unknown else { return }
    pass(place, verbatim)
    itinerary.steps[itinerary.steps.count - 1].add(finding, number, ledger)
  }

  /// Where a conversation began or was sent; its channels are told, and not mixed with those collected.
  private mutating func add(conversation channel: Channel?, _ verbatim: UInt32) {
    guard let channel, !told.isCollected, told.channel(channel) != told.unknown.channel else { return }
    pass(JourneyPlace(stage: told.unknown.stage, channel: told.channel(channel)), verbatim)
  }

  /// Begins a step, unless the one before it in the text is at the same place.
  private mutating func pass(_ place: JourneyPlace, _ verbatim: UInt32) {
    let last = itinerary.steps.count - 1
    if last >= textStart, itinerary.steps[last].absorb(placeOf: place, told.unknown) { return }
    itinerary.steps.append(Step(at: place, verbatim: verbatim))
  }
}
