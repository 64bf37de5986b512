/// A sentence whose words may be stressed or be somebody else's.
struct Prose: Sendable, ExpressibleByStringLiteral {
  enum Piece: Sendable {
    case plain(String)
    case strong(String)
    /// A customer's words.
    case quote(String)
  }

  var pieces: [Piece]

  init(_ pieces: [Piece]) { self.pieces = pieces }
  init(_ text: String) { pieces = [.plain(text)] }
  init(stringLiteral text: String) { self.init(text) }

  static func strong(_ text: String) -> Prose { Prose([.strong(text)]) }
  static func quote(_ text: String) -> Prose { Prose([.quote(text)]) }

  static func + (one: Prose, other: Prose) -> Prose { Prose(one.pieces + other.pieces) }

  /// Without the stress, quotes left out.
  var ownWords: String {
    pieces.map { piece in
      switch piece {
      case .plain(let text), .strong(let text): text
      case .quote: ""
      }
    }.joined()
  }
}
