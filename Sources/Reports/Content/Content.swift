internal import Verbatims

/// What a report says, before it is laid out: the same for the page and for Markdown.
struct Content: Sendable {
  var language: Language
  var title: String
  /// Whose map, of which period.
  var subtitle: String
  var statements: [Statement]
  var keyFigures: [KeyFigure]
  var sections: [Section]
  /// The drill-down; empty for an audience that wants none.
  var verbatims: [VerbatimGroup]
  var colophon: String
}

/// A number that a reader remembers.
struct KeyFigure: Sendable {
  var value: String
  var name: String
  var note: String?
}

/// A part of the page under its own heading.
struct Section: Sendable {
  var anchor: Anchor
  var title: String
  /// The same in one or two words, for the list of contents.
  var short: String
  /// What there is to see, in a sentence or two.
  var lead: Prose
  var blocks: [Block]
}

/// What a section is made of.
enum Block: Sendable {
  case heading(String)
  /// A heading that links lead to.
  case anchored(Anchor, String)
  case list([Prose])
  case paragraph(Prose)
  case note(String)
  case figure(Figure)
  /// The matrix is a table on the page and a picture for slides.
  case matrix(HeatMatrix, Figure)
  case table(ReportTable)
  case findings([EvidenceItem])
  case terms([(term: String, meaning: String)])
}

/// A table with its heads; numbers are set to the right.
struct ReportTable: Sendable {
  var caption: String
  var heads: [Head]
  var rows: [Row]

  struct Head: Sendable {
    var name: String
    var isNumber: Bool
  }

  struct Row: Sendable {
    var cells: [String]
    /// Where the first cell leads.
    var link: Anchor?
    /// Greyed: too few for a judgement.
    var isUncertain = false
  }
}
