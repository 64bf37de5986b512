import Verbatims

/// A finding in the making: the reading it rests on, its place and its words.
struct Draft: Hashable {
  var reading: Int
  var placement: Placement
  var intensity: Measure
  var range = TextRange(start: 0, end: 0)
}
