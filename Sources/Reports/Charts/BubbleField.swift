/// Impact against frequency: what is told by many and weighs much stands at the top right.
struct BubbleField: Chart {
  struct Bubble: Sendable {
    var name: String
    var customers: Int
    /// How much it weighs, in 0…1.
    var impact: Double
    /// Whether it is lived badly (a square on its corner) or well (a disc).
    var isGood: Bool
  }

  var bubbles: [Bubble]
  var labels: Labels
  var numerals: Numerals

  struct Labels: Sendable {
    var name: String
    var frequency: String
    var impact: String
    /// The corner of what comes first.
    var first: String
    var sign: String
    var good: String
    var bad: String
  }

  var table: DataTable {
    DataTable(
      heads: ["№", labels.name, labels.frequency, labels.impact, labels.sign],
      rows: bubbles.enumerated().map { index, bubble in
        [
          String(index + 1), bubble.name, numerals.count(bubble.customers),
          numerals.decimal(bubble.impact * 100, places: 0), bubble.isGood ? labels.good : labels.bad,
        ]
      })
  }

  func drawing(on canvas: Canvas) -> Drawing {
    let size = canvas.letter
    let key = canvas.isNarrow ? 0.0 : canvas.width * 0.36
    let field = (left: size * 2.4, right: canvas.width - key - size * 1.2, top: size * 1.6, bottom: size * 25)
    let keyHeight = canvas.isNarrow ? Double(bubbles.count) * size * 1.7 + size : 0
    var drawing = Drawing(width: canvas.width, height: field.bottom + size * 2.6 + keyHeight)
    let most = Double(bubbles.map(\.customers).max() ?? 1)
    let x = Scale(0...most * 1.08, from: field.left, to: field.right)
    let y = Scale(0...max(0.1, (bubbles.map(\.impact).max() ?? 1) * 1.12), from: field.bottom, to: field.top)
    drawField(x, y, canvas, &drawing)
    let radius = size * 0.92
    for (index, place) in Spread.apart(bubbles.map { (x(Double($0.customers)), y($0.impact)) }, radius * 1.15)
      .enumerated()
    {
      drawing.mark(place.0, place.1, radius, isGood: bubbles[index].isGood)
      drawing.text(String(index + 1), place.0, place.1 + size * 0.31, size: size - 2.5, .middle, "t tb t-paper")
    }
    let keyX = canvas.isNarrow ? 0 : field.right + size * 2
    drawKey(keyX, canvas.isNarrow ? field.bottom + size * 4.2 : field.top + size, canvas, &drawing)
    return drawing
  }

  private func drawField(_ x: Scale, _ y: Scale, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.letter
    let (middleX, middleY) = ((x.start + x.end) / 2, (y.start + y.end) / 2)
    drawing.rect(middleX, y.end, x.end - middleX, middleY - y.end, "f-band")
    drawing.text(labels.first, x.end - 8, y.end + size * 1.2, size: canvas.small, .end, "t tm")
    drawing.line(x.start, y.start, x.end, y.start, "l-axis")
    drawing.line(x.start, y.start, x.start, y.end, "l-axis")
    drawing.line(middleX, y.start, middleX, y.end, "l-grid")
    drawing.line(x.start, middleY, x.end, middleY, "l-grid")
    for tick in x.ticks(about: canvas.isNarrow ? 3 : 5) where tick > 0 {
      drawing.line(x(tick), y.start, x(tick), y.start + 4, "l-axis")
      drawing.text(numerals.count(Int(tick)), x(tick), y.start + size * 1.2, size: canvas.small - 1, .middle, "t tm")
    }
    drawing.text(labels.frequency + " →", x.end, y.start + size * 2.3, size: canvas.small, .end, "t tm")
    drawing.text("↑ " + labels.impact, x.start - size * 1.6, size * 0.9, size: canvas.small, .start, "t tm")
  }

  private func drawKey(_ x: Double, _ top: Double, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.letter
    for (index, bubble) in bubbles.enumerated() {
      let y = top + Double(index) * size * 1.7
      drawing.mark(x + size * 0.5, y - size * 0.32, size * 0.36, isGood: bubble.isGood)
      drawing.text(String(index + 1), x + size * 2.6, y, size: canvas.small, .end, "t tb")
      let name = TextWidth.cut(bubble.name, width: canvas.width - x - size * 3.1, size: canvas.small)
      drawing.text(name, x + size * 3.1, y, size: canvas.small, .start, "t")
    }
  }
}
