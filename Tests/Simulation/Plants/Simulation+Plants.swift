import Verbatims

extension Simulation {
  /// All that was planted, and what was not.
  public var plants: [Plant] {
    [.change(schedule.late), .change(schedule.advice), .spike(schedule.outage)] + flows.map(Plant.flow)
      + [.problem(Self.invoices), .reversal(Self.reversal)] + Scoring.drivers.map(Plant.driver)
      + decisions.map(Plant.decision) + [.moments(moments), .missing(gap), .effort(effort)]
      + [.personas(Self.personas), .silence(Self.silence)]
  }

  public var changes: [PlantedChange] { [schedule.late, schedule.advice] }

  public var spike: PlantedSpike { schedule.outage }

  public var flows: [PlantedFlow] {
    let delivery = Topic.delivery.place
    return [
      PlantedFlow(
        name: "website, phone, shop", steps: [Topic.site.place, Topic.phone.place, Topic.sign.place],
        told: count(.flowTold), contacts: count(.flowContacts), isLoop: false),
      PlantedFlow(
        name: "delivery, phone, delivery", steps: [delivery, Topic.phone.place, delivery],
        told: count(.loopTold), contacts: count(.loopContacts), isLoop: true),
    ]
  }

  public static var invoices: PlantedProblem {
    PlantedProblem(
      segment: .pro, place: Topic.invoice.place, kind: .irritant, share: invoiceShare,
      words: [.french: ["comptable", "tva", "entreprise"], .english: ["accountant", "vat", "company"]])
  }

  public static var reversal: PlantedReversal {
    PlantedReversal(happierInAll: .family, happierInEverySource: .solo, sources: Source.allCases)
  }

  public static var drivers: [PlantedDriver] { Scoring.drivers }

  public var decisions: [PlantedDecision] {
    let causes: [(Part, MakeOrBreak, Place)] = [
      (.leavesForPrice, .break, Topic.invoice.place), (.leavesForNetwork, .break, Topic.network.place),
      (.leavesForPhone, .break, Topic.phone.place), (.staysForAdviser, .make, Topic.phone.place),
      (.staysForNetwork, .make, Topic.network.place), (.visitBroke, .break, Topic.repair.place),
      (.visitMade, .make, Topic.repair.place),
    ]
    return causes.map { part, decision, cause in
      PlantedDecision(decision: decision, cause: cause, customers: count(part), group: part.groups[0])
    }
  }

  public var moments: PlantedMoments {
    PlantedMoments(
      place: Topic.repair.place, broke: count(.visitBroke), made: count(.visitMade),
      possible: [Topic.phone.place, Topic.network.place, Topic.invoice.place])
  }

  public var gap: PlantedGap {
    PlantedGap(place: Place(.support, .phone), rupture: .missingTouchpoint, customers: count(.noNumber))
  }

  public var effort: PlantedEffort {
    PlantedEffort(
      stage: .resolve, ruptures: [.repeatContact, .retell], customers: count(.effort), switched: count(.switched),
      switchedAt: Place(.support, .website))
  }

  public static var personas: [PlantedPersona] {
    [(Persona.online, 0.35), (.shop, 0.3), (.home, 0.35)].map { persona, share in
      PlantedPersona(persona: persona, places: persona.topics.map(\.element.place), share: share)
    }
  }

  public static var silence: PlantedSilence {
    let undecided: [Topic] = [
      .orderSite, .site, .app, .account, .advice, .counter, .refund, .sign, .delivery, .install, .chat,
    ]
    let steady: [Topic] = [
      .orderSite, .site, .app, .account, .counter, .refund, .sign, .install, .repair, .phone, .chat, .invoice,
    ]
    return PlantedSilence(
      columns: ["region", "product"], steadyPlaces: steady.map(\.place), undecidedPlaces: undecided.map(\.place))
  }

  private func count(_ part: Part) -> Int { part.customers(of: customers) }
}
