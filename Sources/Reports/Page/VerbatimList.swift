internal import Verbatims

/// The customers' words, stage by stage, with a filter for whoever lets scripts run.
struct VerbatimList {
  let content: Content

  private var language: Language { content.language }

  var node: Node {
    Tag.section(.id(Anchor("verbatims")), .labelledby(Anchor("verbatims-title"))) {
      Tag.h2(.id(Anchor("verbatims-title"))) { PageWords.verbatims[language] }
      Tag.p(.class("lead")) { PageWords.verbatimsLead[language] }
      filter
      for group in content.verbatims { node(group) }
    }
  }

  /// Hidden until the script finds it: without the script it would do nothing.
  private var filter: Node {
    let kinds = content.verbatims.flatMap(\.items).map(\.kind)
    return Tag.div(
      .class("filter"), .id(Anchor("filter")), .role("search"), .label(PageWords.filter[language]), Attribute("hidden")
    ) {
      Tag.label(Attribute("for", "filter-text")) { PageWords.search[language] }
      Tag.input(.id(Anchor("filter-text")), Attribute("type", "search"), Attribute("autocomplete", "off"))
      Tag.label(Attribute("for", "filter-kind")) { PageWords.kind[language] }
      Tag.select(.id(Anchor("filter-kind"))) {
        Tag.option(Attribute("value", "")) { PageWords.all[language] }
        for kind in Set(kinds).sorted() { Tag.option(Attribute("value", kind)) { kind } }
      }
      Tag.output(
        .id(Anchor("filter-count")), Attribute("data-word", PageWords.shown[language]),
        Attribute("for", "filter-text filter-kind"))
    }
  }

  private func node(_ group: VerbatimGroup) -> Node {
    Tag.details(.class("group")) {
      Tag.summary {
        Tag.h3 { group.title }
        " "
        Tag.span(.class("note")) { group.note }
      }
      Tag.ul(.class("verbatims"), .id(group.anchor)) { for item in group.items { node(item) } }
    }
  }

  private func node(_ item: VerbatimItem) -> Node {
    let sign = item.sign > 0 ? "good" : item.sign < 0 ? "bad" : "plain"
    return Tag.li(.id(item.anchor), .class(sign), Attribute("data-kind", item.kind)) {
      Tag.blockquote.with(item.quote.language.map { $0 == language.id ? [] : [Attribute.lang($0)] } ?? []) {
        Tag.p {
          Tag.bdi {
            item.before
            Tag.mark { item.quote.text }
            item.after
          }
        }
      }
      Tag.p(.class("about")) {
        Tag.strong { item.kind }
        for part in [item.channel, item.theme, item.intensity, item.quote.source ?? ""] where !part.isEmpty {
          " · "
          part
        }
        if !item.evidence.isEmpty {
          " · "
          Tag.span(.class("evidence-lines"), Attribute("title", PageWords.evidence[language])) { item.evidence }
        }
      }
    }
  }
}
