import Verbatims

/// A finding in the making: the reading it rests on and its place.
struct Draft: Hashable {
  var reading: Int
  var placement: Placement
  var intensity: Measure
}
