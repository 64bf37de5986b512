import Interchange
import Journeys
import Testing

extension BlueprintReading {
  /// The reading of a text.
  static func of(_ text: String) -> BlueprintReading { BlueprintReader.read(Array(text.utf8)) }

  /// The problems with their places: `3:5 unknownKey(…)`.
  var problems: [String] {
    errors.map { "\($0.place.line):\($0.place.column) " + String("\($0.problem)".prefix { $0 != "(" }) }
  }
}

/// A blueprint in which everything is told.
let fullBlueprint = """
  company: { fr: Maison Alba, en: House of Alba }
  stages:
    - id: quote
      name: { fr: Devis, en: Quote }
      phrase: Je demande un devis
      macro: before
      owner: Camille Roy
      takes:
        - discover
        - evaluate
        - stage: [order, pay]
          words: [devis, "tarif*"]
    - id: claim
      name: Sinistre
      macro: after
      takes:
        - { stage: resolve, theme: [resolution, communication] }
        - concept: [waiting.long, "timeliness."]
          channel: phone
        - column: { segment: [Premium, Gold], region: Nord }
      takes_rest: [resolve, support]
    - id: use
  channels:
    - id: hotline
      name: Service client
      kind: human
      takes: [phone, ivr]
      collected: [Appel entrant]
    - id: website
    - id: reviews
      name: Avis
      kind: digital
      direct: false
      self_service: true
      takes: []
  touchpoints:
    quote: [website, hotline]
    claim: []
  personas:
    - id: premium
      name: { en: Premium customers }
      column: segment
      values: [Premium, Gold]
  target:
    - stage: quote
      feeling: 0.4
    - { stage: quote, channel: website, feeling: "-0,25", expectation: Un prix en deux minutes }
  owners:
    claim: Dominique Petit
  actions:
    - { id: b-callback, date: 2026-03-01, title: Rappel, stage: claim, channel: hotline, theme: waiting, owner: Lou }
    - { id: a-price, date: 2025-12-31 }
  costs:
    currency: EUR
    per_contact: { hotline: 6.5, website: 0 }
  """
