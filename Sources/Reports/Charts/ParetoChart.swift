/// The few places that carry most: a bar each, and how much they carry together so far.
struct ParetoChart: Chart {
  struct Item: Sendable {
    var name: String
    var count: Int
    /// In 0…1, of the whole.
    var share: Double
    var cumulative: Double
  }

  var items: [Item]
  var labels: Labels
  var numerals: Numerals

  struct Labels: Sendable {
    var name: String
    var count: String
    var share: String
    var cumulative: String
  }

  /// The share that the few are said to carry.
  static let mark = 0.8

  var table: DataTable {
    DataTable(
      heads: [labels.name, labels.count, labels.share, labels.cumulative],
      rows: items.map {
        [$0.name, numerals.count($0.count), numerals.percent($0.share), numerals.percent($0.cumulative)]
      })
  }

  func drawing(on canvas: Canvas) -> Drawing {
    canvas.isNarrow ? stacked(canvas) : sideBySide(canvas)
  }

  private func sideBySide(_ canvas: Canvas) -> Drawing {
    let size = canvas.letter
    let row = size * 2
    var drawing = Drawing(width: canvas.width, height: Double(items.count) * row + size * 3)
    let name = canvas.width * 0.32
    let bar = Scale(0...(items.map(\.share).max() ?? 1), from: name, to: canvas.width * 0.63)
    let whole = Scale(0...1, from: canvas.width * 0.72, to: canvas.width * 0.985)
    drawing.text(labels.share, name, size, size: canvas.small, .start, "t tm")
    drawing.text(labels.cumulative, whole.start, size, size: canvas.small, .start, "t tm")
    let bottom = drawing.height - size
    for share in [0.0, 0.5, 1] { drawing.line(whole(share), size * 1.8, whole(share), bottom, "l-grid") }
    drawing.line(whole(Self.mark), size * 1.8, whole(Self.mark), bottom, "l-mark")
    drawing.text(numerals.percent(Self.mark), whole(Self.mark), drawing.height, size: canvas.small, .middle, "t tm")
    drawing.path(steps(whole, row: row, top: size * 2), "l-line l-thin")
    for (index, item) in items.enumerated() {
      let y = size * 2 + Double(index) * row
      let isFew = isFew(index)
      let label = TextWidth.cut(item.name, width: name - size, size: size)
      drawing.text(label, name - size * 0.7, y + row * 0.62, size: size, .end, isFew ? "t" : "t tm")
      drawing.rect(name, y + row * 0.2, bar(item.share) - name, row * 0.6, radius: 2, isFew ? "f-accent" : "f-pale")
      drawing.text(numerals.percent(item.share), bar(item.share) + 6, y + row * 0.62, size: canvas.small, .start, "t")
      drawing.circle(whole(item.cumulative), y + row / 2, size * 0.26, isFew ? "f-accent" : "f-pale")
    }
    return drawing
  }

  private func steps(_ whole: Scale, row: Double, top: Double) -> Path {
    var path = Path()
    for (index, item) in items.enumerated() {
      let y = top + (Double(index) + 0.5) * row
      if index == 0 { path.move(whole(item.cumulative), y) } else { path.line(whole(item.cumulative), y) }
    }
    return path
  }

  private func stacked(_ canvas: Canvas) -> Drawing {
    let size = canvas.letter
    let row = size * 3.1
    var drawing = Drawing(width: canvas.width, height: Double(items.count) * row + size * 2)
    let bar = Scale(0...(items.map(\.share).max() ?? 1), from: 0, to: canvas.width * 0.62)
    drawing.text(labels.share, 0, size, size: canvas.small, .start, "t tm")
    drawing.text(labels.cumulative, canvas.width, size, size: canvas.small, .end, "t tm")
    for (index, item) in items.enumerated() {
      let y = size * 1.6 + Double(index) * row
      drawing.text(TextWidth.cut(item.name, width: canvas.width, size: size), 0, y + size, size: size)
      let fill = isFew(index) ? "f-accent" : "f-pale"
      drawing.rect(0, y + size * 1.4, bar(item.share), size * 1.05, radius: 2, fill)
      let textY = y + size * 2.25
      drawing.text(numerals.percent(item.share), bar(item.share) + 6, textY, size: canvas.small)
      drawing.text(numerals.percent(item.cumulative), canvas.width, textY, size: canvas.small, .end, "t tm")
    }
    return drawing
  }

  /// Whether an item is among the few that carry the most part together.
  private func isFew(_ index: Int) -> Bool { index == 0 || items[index - 1].cumulative < Self.mark }
}
