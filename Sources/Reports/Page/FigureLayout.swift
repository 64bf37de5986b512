internal import Verbatims

/// A chart with its caption, drawn for a wide and for a narrow page, and its figures as a table.
struct FigureLayout {
  let language: Language

  func node(_ figure: Figure) -> Node {
    Tag.figure(.id(Anchor("figure", figure.name))) {
      Tag.figcaption {
        Tag.strong { figure.title }
        " "
        Tag.span { figure.note }
      }
      figure.picture(on: .wide)
      figure.picture(on: .narrow)
      Tag.details {
        Tag.summary { PageWords.figuresAsTable[language] }
        TableLayout(language: language).node(plain: figure.chart.table, caption: figure.title, name: figure.name)
      }
    }
  }
}
