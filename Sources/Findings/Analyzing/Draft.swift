import Verbatims

/// A finding in the making: the reading it rests on, its place and its words.
struct Draft: Hashable {
  var reading: Int
  var clause: Int
  var kind: Kind
  var theme: Theme
  var placement: Placement
  var intensity: Measure
  /// The tokens of its cues, their shifters and their target.
  var core = 0..<0
  var range = TextRange(start: 0, end: 0)

  /// Whether it goes first in an analysis: by start, end, kind and theme, the latter two by their identifiers.
  func isBefore(_ other: Draft) -> Bool {
    if range.start != other.range.start { return range.start < other.range.start }
    if range.end != other.range.end { return range.end < other.range.end }
    if kind != other.kind { return kind.id.description < other.kind.id.description }
    return theme.id.description < other.theme.id.description
  }

  /// By insertion, for they are few and nearly in order.
  static func sort(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropFirst() where drafts[index].isBefore(drafts[index - 1]) {
      let draft = drafts[index]
      var place = index
      while place > 0, draft.isBefore(drafts[place - 1]) {
        drafts[place] = drafts[place - 1]
        place -= 1
      }
      drafts[place] = draft
    }
  }
}
