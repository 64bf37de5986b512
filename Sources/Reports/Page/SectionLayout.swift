internal import Verbatims

/// A section of the page and what it is made of.
struct SectionLayout {
  let language: Language

  func node(_ section: Section) -> Node {
    let title = Anchor(section.anchor.id, "title")
    return Tag.section(.id(section.anchor), .labelledby(title)) {
      Tag.h2(.id(title)) { section.title }
      Tag.p(.class("lead")) { ProseLayout.nodes(section.lead) }
      for (index, block) in section.blocks.enumerated() {
        node(block, name: section.anchor.id + "-\(index)")
      }
    }
  }

  private func node(_ block: Block, name: String) -> Node {
    switch block {
    case .heading(let text): Tag.h3 { text }
    case .anchored(let anchor, let text): Tag.h3(.id(anchor)) { text }
    case .list(let items):
      Tag.ul(.class("plain-list")) { for item in items { Tag.li { ProseLayout.nodes(item) } } }
    case .paragraph(let prose): Tag.p { ProseLayout.nodes(prose) }
    case .note(let text): Tag.p(.class("note")) { text }
    case .figure(let figure): FigureLayout(language: language).node(figure)
    case .matrix(let matrix, let figure): MatrixLayout(matrix: matrix, figure: figure, language: language).node
    case .table(let table): TableLayout(language: language).node(table, name: name)
    case .findings(let items): EvidenceLayout(language: language).node(items)
    case .terms(let terms):
      Tag.dl(.class("terms")) {
        for pair in terms {
          Tag.dt { pair.term }
          Tag.dd { pair.meaning }
        }
      }
    }
  }
}
