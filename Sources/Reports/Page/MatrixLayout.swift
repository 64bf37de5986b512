internal import Verbatims

/// The matrix as a table: its rows stand in macro-stages, and each cell says in words what its shade shows.
struct MatrixLayout {
  let matrix: HeatMatrix
  let figure: Figure
  let language: Language

  var node: Node {
    let caption = Anchor(figure.name, "caption")
    return Tag.div(.id(Anchor("figure", figure.name)), .class("matrix")) {
      key
      TableLayout(language: language).scrolling(caption) {
        Tag.table {
          Tag.caption(.id(caption)) {
            Tag.span(.class("stay")) {
              Tag.strong { figure.title }
              " "
              figure.note
            }
          }
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { matrix.labels.stage }
              for name in [matrix.labels.total] + matrix.columns { Tag.th(.scope("col"), .class("across")) { name } }
            }
          }
          for (number, name) in matrix.bands.enumerated() { band(number, name) }
        }
      }
    }
  }

  private func band(_ number: Int, _ name: String) -> Node {
    let rows = matrix.rows.filter { $0.band == number }
    guard !rows.isEmpty else { return .nothing }
    return Tag.tbody {
      Tag.tr(.class("band")) {
        Tag.th(.scope("rowgroup"), Attribute("colspan", matrix.columns.count + 2)) { Tag.span { name } }
      }
      for row in rows {
        Tag.tr.with(row.isNoted ? [.class("noted")] : []) {
          Tag.th(.scope("row")) { row.name }
          cell(row.total, isTotal: true)
          for each in row.cells { cell(each, isTotal: false) }
        }
      }
    }
  }

  private func cell(_ cell: HeatMatrix.Cell, isTotal: Bool) -> Node {
    switch cell {
    case .told(let told): self.told(told, isTotal: isTotal)
    case .silent: Tag.td(.class("silent")) { unseen(matrix.labels.silent, "·") }
    case .missing(let customers):
      Tag.td(.class("missing")) {
        unseen(matrix.labels.missing, "∅")
        Tag.span(.class("n")) { matrix.numerals.count(customers) }
      }
    case .notOffered: Tag.td(.class("not-offered")) { unseen(matrix.labels.notOffered, "") }
    }
  }

  private func told(_ told: HeatMatrix.Told, isTotal: Bool) -> Node {
    let shade = told.isSmall ? "small" : matrix.shade(told)
    let text = (told.isMomentOfTruth ? "◆\u{202F}" : "") + matrix.text(told)
    let inside: [Node] = [
      Tag.span(.class("v")) { text }, Tag.span(.class("n")) { matrix.numerals.count(told.customers) },
    ]
    return Tag.td(.class("told \(shade)" + (isTotal ? " total" : ""))) {
      if let link = told.link {
        Tag.a(.href(link), Attribute("title", told.description)) { inside }
      } else {
        Tag.span(Attribute("title", told.description)) { inside }
      }
    }
  }

  /// A sign for the eye and words for the ear.
  private func unseen(_ words: String, _ sign: String) -> [Node] {
    [Tag.span(.hidden) { sign }, Tag.span(.class("unseen")) { words }]
  }

  private var key: Node {
    Tag.ul(.class("key")) {
      Tag.li(.class("ramp")) {
        Tag.span { matrix.labels.bad }
        Tag.span(.class("steps"), .hidden) {
          for shade in ["b4", "b3", "b2", "b1", "s0", "g1", "g2", "g3", "g4"] { Tag.span(.class(shade)) }
        }
        Tag.span { matrix.labels.good }
      }
      for (sign, name) in [
        ("◆", matrix.labels.momentOfTruth), ("·", matrix.labels.silent), ("∅", matrix.labels.missing),
      ] {
        Tag.li {
          Tag.span(.class("sign"), .hidden) { sign }
          name
        }
      }
      Tag.li {
        Tag.span(.class("sign not-offered"), .hidden) { "\u{2002}" }
        matrix.labels.notOffered
      }
      Tag.li {
        Tag.span(.class("sign small"), .hidden) { "+9" }
        matrix.labels.small
      }
    }
  }
}
