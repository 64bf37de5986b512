internal import Verbatims

/// Sentences and quotes as HTML.
enum ProseLayout {
  static func nodes(_ prose: Prose) -> [Node] {
    prose.pieces.map { piece in
      switch piece {
      case .plain(let text): .text(text)
      case .strong(let text): Tag.strong { text }
      case .quote(let text): Tag.q { Node.isolated(text) }
      }
    }
  }

  static func node(_ quote: Quote, _ language: Language) -> Node {
    var attributes = [Attribute.class("quote")]
    if let own = quote.language, own != language.id { attributes.append(.lang(own)) }
    return Tag.blockquote.with(attributes) {
      Tag.p { Node.isolated(quote.text) }
      if let source = quote.source { Tag.small(.lang(language.id)) { source } }
    }
  }
}
