/// One answer of the first screen, fit to be read aloud.
struct Statement: Sendable {
  /// Which question it answers.
  enum Question: String, CaseIterable, Sendable {
    case voices
    case wearing
    case first
    case leaving
    case staying
    case truths
    case changes
    case caution
  }

  var question: Question
  var heading: String
  var claims: [Claim]
}

/// A sentence with what carries it.
struct Claim: Sendable {
  var text: Prose
  /// « 312 clients »; nil where nothing is counted.
  var count: String?
  var grade: Grade?
  /// To the words that say so.
  var link: Anchor?
  /// Who answers for it.
  var owner: String?
  var quote: Quote?

  init(_ text: Prose, count: String? = nil, grade: Grade? = nil, link: Anchor? = nil) {
    self.text = text
    self.count = count
    self.grade = grade
    self.link = link
  }
}

/// How far a sentence carries; the rules stand on the methods page.
enum Grade: CaseIterable, Sendable {
  case solid
  case toConfirm
  case notShown
}

/// A customer's words, with where they come from.
struct Quote: Sendable {
  var text: String
  /// « avis, mars 2026 »
  var source: String?
  /// `fr`, `en`; nil where nothing tells.
  var language: String?
  var link: Anchor?
}

/// An entry of a list: what was found, its figures, the words that say so.
struct EvidenceItem: Sendable {
  var anchor: Anchor?
  var title: String
  /// « Moment de vérité », « À corriger d'abord ».
  var tag: String?
  var isGood: Bool?
  var text: Prose
  var facts: [(name: String, value: String)]
  var quotes: [Quote]
  var count: String?
  var grade: Grade?
  var link: Anchor?
}

/// The verbatims of one stage.
struct VerbatimGroup: Sendable {
  var anchor: Anchor
  var title: String
  /// How many there are in all, and how many are shown.
  var note: String
  var items: [VerbatimItem]
}

/// One finding in a customer's words.
struct VerbatimItem: Sendable {
  var anchor: Anchor
  var quote: Quote
  /// The words around, where the text is known.
  var before: String
  var after: String
  /// « Irritant », with its sign.
  var kind: String
  /// −1, 0, +1.
  var sign: Int
  var channel: String
  var theme: String
  var intensity: String
  /// The lexicon lines that found it.
  var evidence: String
}
