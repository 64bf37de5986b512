/// How the shapes of charts look. One table makes both sheets: with variables for the page, which follow the reader's
/// light or dark, and with colours for pictures that stand alone, since not every program knows variables.
enum ChartStyle {
  /// Gives one property of a class of shapes its colour, and whatever else the class has.
  struct Rule: Sendable {
    let selector: StaticString
    let property: StaticString
    let colour: Palette
    let rest: StaticString

    init(_ selector: StaticString, _ property: StaticString, _ colour: Palette, _ rest: StaticString = "") {
      self.selector = selector
      self.property = property
      self.colour = colour
      self.rest = rest
    }
  }

  /// For the page.
  static var onPage: Node {
    .group(
      rules.flatMap { rule in
        parts(rule) + [
          .constant("var("), .constant(rule.colour.name), .constant(");"), .constant(rule.rest), .constant("}\n"),
        ]
      })
  }

  /// For a picture by itself, by day.
  static var standalone: Node {
    .group(
      [.constant("text{font-family:'Segoe UI',Helvetica,Arial,'DejaVu Sans',sans-serif}\n")]
        + rules.flatMap { rule in
          parts(rule) + [.constant(rule.colour.day), .constant(";"), .constant(rule.rest), .constant("}\n")]
        })
  }

  private static func parts(_ rule: Rule) -> [Node] {
    [.constant(rule.selector), .constant("{"), .constant(rule.property), .constant(":")]
  }

  /// The hatching of what is not offered or not certain.
  static var patterns: Node {
    Tag.pattern(
      .id(Anchor("hatch")), Attribute("width", 6), Attribute("height", 6),
      Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)")
    ) {
      Tag.rect(.class("f-level"), Attribute("width", 6), Attribute("height", 6))
      Tag.line(.class("l-grid"), Attribute("x1", 0), Attribute("y1", 0), Attribute("x2", 0), Attribute("y2", 6))
    }
  }
}
