/// The page's whole style sheet.
enum PageStyle {
  static var sheet: Node {
    .group([
      variables, .constant(type), .constant(layout), .constant(firstScreen), .constant(sections), .constant(tables),
      .constant(matrix), .constant(verbatims), ChartStyle.onPage, .constant(charts), .constant(small),
      .constant(print),
    ])
  }

  /// The colours by day; by night where the reader's machine says so; by day again on paper.
  private static var variables: Node {
    .group([
      .constant(":root{color-scheme:light dark;"), .group(list(\.day)), .constant("}\n"),
      .constant("@media screen and (prefers-color-scheme:dark){:root{"), .group(list(\.night)), .constant("}}\n"),
    ])
  }

  private static func list(_ colour: KeyPath<Palette, StaticString>) -> [Node] {
    Palette.allCases.flatMap { entry in
      [.constant(entry.name), .constant(":"), .constant(entry[keyPath: colour]), .constant(";")]
    }
  }
}
