internal import Verbatims

/// A ranked list of what was found, each entry with its figures and the words that say so.
struct EvidenceLayout {
  let language: Language

  func node(_ items: [EvidenceItem]) -> Node {
    Tag.ol(.class("evidence")) { for item in items { node(item) } }
  }

  private func node(_ item: EvidenceItem) -> Node {
    let sign = item.isGood.map { $0 ? "good" : "bad" } ?? "plain"
    return Tag.li.with([.class(sign)] + (item.anchor.map { [Attribute.id($0)] } ?? [])) {
      Tag.div(.class("what")) {
        Tag.h3 {
          item.title
          if let tag = item.tag {
            " "
            Tag.span(.class("tag")) { tag }
          }
        }
        Tag.p { ProseLayout.nodes(item.text) }
        Tag.p(.class("foot")) {
          ClaimFoot(language: language).nodes(count: item.count, grade: item.grade, link: item.link, owner: nil)
        }
      }
      if !item.facts.isEmpty {
        Tag.dl(.class("facts")) {
          for fact in item.facts {
            Tag.div {
              Tag.dt { fact.name }
              Tag.dd { fact.value }
            }
          }
        }
      }
      if !item.quotes.isEmpty {
        Tag.div(.class("words")) { for quote in item.quotes { ProseLayout.node(quote, language) } }
      }
    }
  }
}
