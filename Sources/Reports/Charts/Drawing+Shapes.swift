/// The shapes that charts are made of. Colours come from classes: the page's style sheet, or the sheet within a picture
/// that stands alone, says what they are.
extension Drawing {
  enum Align: String {
    case start
    case middle
    case end
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double, _ align: Align = .start, _ classes: String = "t"
  ) {
    var attributes = [
      Attribute.class(classes), Attribute("x", x), Attribute("y", y), Attribute("font-size", size),
    ]
    if align != .start { attributes.append(Attribute("text-anchor", align.rawValue)) }
    add(Tag.svgText.with(attributes) { text })
  }

  mutating func lines(
    _ lines: [String], _ x: Double, _ y: Double, size: Double, _ align: Align = .start, _ classes: String = "t"
  ) {
    for (index, line) in lines.enumerated() {
      text(line, x, y + Double(index) * size * 1.22, size: size, align, classes)
    }
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ classes: String) {
    add(
      Tag.line(
        .class(classes), Attribute("x1", x1), Attribute("y1", y1), Attribute("x2", x2), Attribute("y2", y2)))
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, _ classes: String
  ) {
    var attributes = [
      Attribute.class(classes), Attribute("x", x), Attribute("y", y), Attribute("width", max(0, width)),
      Attribute("height", max(0, height)),
    ]
    if radius > 0 { attributes.append(Attribute("rx", radius)) }
    add(Tag.rect.with(attributes) {})
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ classes: String) {
    add(Tag.circle(.class(classes), Attribute("cx", x), Attribute("cy", y), Attribute("r", radius)))
  }

  mutating func path(_ path: Path, _ classes: String) {
    add(Tag.path(.class(classes), Attribute("d", path.text)))
  }

  /// A mark whose shape says the sign: a disc for what goes well, a square on its corner for what goes badly.
  mutating func mark(_ x: Double, _ y: Double, _ radius: Double, isGood: Bool) {
    guard !isGood else { return circle(x, y, radius, "f-good e-paper") }
    let reach = radius * 1.25
    var path = Path()
    path.move(x, y - reach)
    path.line(x + reach, y)
    path.line(x, y + reach)
    path.line(x - reach, y)
    path.close()
    self.path(path, "f-bad e-paper")
  }
}

/// The way of a line, in SVG's own letters.
struct Path {
  private(set) var text = ""

  var isEmpty: Bool { text.isEmpty }

  mutating func move(_ x: Double, _ y: Double) { append("M", x, y) }
  mutating func line(_ x: Double, _ y: Double) { append("L", x, y) }
  mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
    append("C", x1, y1)
    append(" ", x2, y2)
    append(" ", x, y)
  }
  mutating func close() { text += "Z" }

  private mutating func append(_ letter: String, _ x: Double, _ y: Double) {
    text += letter + Coordinate.text(x) + " " + Coordinate.text(y)
  }
}
