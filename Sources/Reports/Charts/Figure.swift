/// A picture of the report, on the page or by itself for a slide.
public struct Figure: Sendable {
  /// ASCII, for a file's name and links: `emotional-curve`.
  public let name: String
  public let title: String
  /// What is to be seen, in a sentence or two.
  public let description: String
  /// Whose figures these are and how to read them.
  public let note: String
  let chart: any Chart

  /// The picture as an SVG file of its own, with its title, its note and its colours within, or bare, coloured by the
  /// page that it stands in.
  public func svg(standalone: Bool) -> [UInt8] {
    var writer = MarkupWriter()
    writer.write(standalone ? slide() : picture(on: .wide))
    return writer.bytes
  }

  /// The drawing as the page holds it; `part` tells two pictures of one figure apart.
  func picture(on canvas: Canvas) -> Node {
    let drawing = chart.drawing(on: canvas)
    let part = canvas.isNarrow ? "narrow" : "wide"
    let (title, desc) = (Anchor(name, part, "title"), Anchor(name, part, "desc"))
    let box = "0 0 \(Coordinate.text(drawing.width)) \(Coordinate.text(drawing.height))"
    return Tag.svg(
      .class("chart \(part)"), .role("img"), .labelledby(title, desc), Attribute("viewBox", box),
      Attribute("focusable", "false")
    ) {
      Tag.title(.id(title)) { self.title }
      Tag.desc(.id(desc)) { description }
      drawing.shapes
    }
  }

  /// The drawing on a white sheet with a margin, titled and noted.
  private func slide() -> Node {
    let canvas = Canvas.slide
    let drawing = chart.drawing(on: canvas)
    let margin = 40.0
    let notes = TextWidth.lines(of: note, width: canvas.width, size: 15, most: 4)
    let (width, top) = (canvas.width + margin * 2, margin + 56)
    let height = top + drawing.height + 34 + Double(notes.count) * 19 + margin * 0.6
    var frame = Drawing(width: width, height: height)
    frame.rect(0, 0, width, height, "f-sheet")
    frame.lines(
      TextWidth.lines(of: title, width: canvas.width, size: 28, most: 1), margin, margin + 22, size: 28, .start, "t tt")
    frame.lines(notes, margin, top + drawing.height + 38, size: 15, .start, "t tm")
    frame.add(
      Tag.g(Attribute("transform", "translate(\(Coordinate.text(margin)) \(Coordinate.text(top)))")) { drawing.shapes })
    return Tag.svg(
      Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("width", width), Attribute("height", height),
      Attribute("viewBox", "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))"), .role("img")
    ) {
      Tag.title { title }
      Tag.desc { description }
      Tag.style { ChartStyle.standalone }
      Tag.defs { ChartStyle.patterns }
      frame.shapes
    }
  }
}
