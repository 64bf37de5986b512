internal import Verbatims

/// Lays a report's content out as one HTML file that needs nothing beside it.
struct Page {
  let content: Content

  private var language: Language { content.language }

  func bytes() -> [UInt8] {
    var writer = MarkupWriter()
    writer.write("<!doctype html>\n")
    writer.write(Tag.html(.lang(language.id)) { [head, page] })
    return writer.bytes
  }

  private var head: Node {
    Tag.head {
      Tag.meta(Attribute("charset", "utf-8"))
      Tag.meta(Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
      // Nothing may be fetched, and no script may run but the page's own.
      Tag.meta(
        Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", PageScript.policy))
      Tag.meta(Attribute("name", "color-scheme"), Attribute("content", "light dark"))
      Tag.title { content.title }
      Tag.style { PageStyle.sheet }
    }
  }

  private var page: Node {
    Tag.body {
      Tag.a(.class("skip"), .href(Anchor("main"))) { PageWords.skip[language] }
      Tag.svg(.class("defs"), .hidden, Attribute("width", 0), Attribute("height", 0)) {
        Tag.defs { ChartStyle.patterns }
      }
      masthead
      FirstScreen(content: content).node
      Tag.div(.class("body")) {
        contents
        Tag.main(.id(Anchor("main"))) {
          keyFigures
          for section in content.sections { SectionLayout(language: language).node(section) }
          if !content.verbatims.isEmpty { VerbatimList(content: content).node }
        }
      }
      Tag.footer(.class("colophon")) { Tag.p { content.colophon } }
      if !content.verbatims.isEmpty { Tag.script { Node.constant(PageScript.text) } }
    }
  }

  private var masthead: Node {
    Tag.header(.class("masthead")) {
      Tag.p(.class("overline")) { PageWords.overline[language] }
      Tag.h1 { content.title }
      Tag.p(.class("subtitle")) { content.subtitle }
    }
  }

  private var contents: Node {
    Tag.nav(.class("contents"), .label(PageWords.contents[language])) {
      Tag.ol {
        Tag.li { Tag.a(.href(Anchor("key-figures"))) { PageWords.keyFigures[language] } }
        for section in content.sections { Tag.li { Tag.a(.href(section.anchor)) { section.short } } }
        if !content.verbatims.isEmpty {
          Tag.li { Tag.a(.href(Anchor("verbatims"))) { PageWords.verbatims[language] } }
        }
      }
    }
  }

  private var keyFigures: Node {
    Tag.section(.id(Anchor("key-figures")), .labelledby(Anchor("key-figures-title"))) {
      Tag.h2(.id(Anchor("key-figures-title"))) { PageWords.keyFigures[language] }
      Tag.dl(.class("figures")) {
        for figure in content.keyFigures {
          Tag.div {
            Tag.dt { figure.name }
            Tag.dd(.class("value")) { figure.value }
            if let note = figure.note { Tag.dd(.class("note")) { note } }
          }
        }
      }
    }
  }
}
