/// What a chart is drawn for: the room, and how large its letters are.
struct Canvas: Hashable, Sendable {
  let width: Double
  /// The size of the letters, in the drawing's units.
  let letter: Double

  var isNarrow: Bool { width < 600 }
  var small: Double { letter - 1.5 }

  /// A page on a desk.
  static let wide = Canvas(width: 1000, letter: 14)
  /// A page in a hand.
  static let narrow = Canvas(width: 352, letter: 13)
  /// A slide.
  static let slide = Canvas(width: 1200, letter: 18)
}
