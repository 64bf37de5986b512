/// A piece of HTML or SVG, as a value.
///
/// A text becomes markup in one way only: escaped. What stands unescaped is a `StaticString`, which nothing that comes
/// from outside the program can be.
indirect enum Node: Sendable {
  case element(Tag, [Attribute], [Node])
  /// Escaped when it is written.
  case text(String)
  /// Written as it stands: style sheets and scripts of the program's own.
  case constant(StaticString)
  case group([Node])

  static var nothing: Node { .group([]) }

  /// Words of somebody else, held apart from the direction of the text around them.
  static func isolated(_ text: String) -> Node {
    Tag.bdi { text }
  }
}
