/// Bars to the left and right of nought, each with the interval in which it may as well lie.
struct IntervalBars: Chart {
  struct Bar: Sendable {
    var name: String
    var value: Double
    var interval: ClosedRange<Double>?
    /// What is said at the end of the bar's row: its class, its number.
    var note: String
    /// Greyed: too few for a judgement.
    var isUncertain = false
  }

  var bars: [Bar]
  var labels: Labels
  var numerals: Numerals
  /// How values are written.
  var places = 2

  struct Labels: Sendable {
    var name: String
    var value: String
    var interval: String
    var note: String
    /// The ends of the axis.
    var low: String
    var high: String
  }

  var table: DataTable {
    DataTable(
      heads: [labels.name, labels.value, labels.interval, labels.note],
      rows: bars.map { bar in
        let interval = bar.interval.map {
          numerals.range(
            numerals.signed($0.lowerBound, places: places), numerals.signed($0.upperBound, places: places))
        }
        return [bar.name, numerals.signed(bar.value, places: places), interval ?? "–", bar.note]
      })
  }

  func drawing(on canvas: Canvas) -> Drawing {
    let size = canvas.letter
    let row = canvas.isNarrow ? size * 3.4 : size * 2.1
    var drawing = Drawing(width: canvas.width, height: Double(bars.count) * row + size * 3)
    let x = scale(on: canvas)
    drawing.text("← " + labels.low, x.start, size, size: canvas.small, .start, "t t-bad")
    drawing.text(labels.high + " →", x.end, size, size: canvas.small, .end, "t t-good")
    for tick in x.ticks(about: canvas.isNarrow ? 3 : 6) {
      drawing.line(x(tick), size * 1.7, x(tick), drawing.height - size * 1.6, tick == 0 ? "l-axis" : "l-grid")
      let label = numerals.signed(tick, places: abs(tick) < 1 && tick != 0 ? 1 : 0)
      drawing.text(label, x(tick), drawing.height - size * 0.4, size: canvas.small - 1, .middle, "t tm")
    }
    for (index, bar) in bars.enumerated() {
      draw(bar, top: size * 1.9 + Double(index) * row, row, x, canvas, &drawing)
    }
    return drawing
  }

  private func scale(on canvas: Canvas) -> Scale {
    let ends = bars.flatMap { [$0.value, $0.interval?.lowerBound ?? $0.value, $0.interval?.upperBound ?? $0.value] }
    let reach = max(ends.map(\.magnitude).max() ?? 1, 1e-6) * 1.04
    let low = ends.contains { $0 < 0 } ? -reach : 0
    let high = ends.contains { $0 > 0 } ? reach : 0
    return canvas.isNarrow
      ? Scale(low...high, from: 4, to: canvas.width - 4)
      : Scale(low...high, from: canvas.width * 0.34, to: canvas.width * 0.75)
  }

  private func draw(
    _ bar: Bar, top: Double, _ row: Double, _ x: Scale, _ canvas: Canvas, _ drawing: inout Drawing
  ) {
    let size = canvas.letter
    let middle = top + (canvas.isNarrow ? size * 2.1 : row / 2)
    let baseline = middle + size * 0.33
    let muted = bar.isUncertain ? "t tm" : "t"
    if canvas.isNarrow {
      let note = TextWidth.cut(bar.note, width: canvas.width * 0.45, size: canvas.small)
      let rest = canvas.width - TextWidth.of(note, size: canvas.small) - 8
      drawing.text(TextWidth.cut(bar.name, width: rest, size: size), 0, top + size, size: size, .start, muted)
      drawing.text(note, canvas.width, top + size, size: canvas.small, .end, "t tm")
    } else {
      let name = TextWidth.cut(bar.name, width: x.start - size, size: size)
      drawing.text(name, x.start - size * 0.8, baseline, size: size, .end, muted)
      let note = TextWidth.cut(bar.note, width: canvas.width - x.end - size, size: canvas.small)
      drawing.text(note, x.end + size * 0.9, baseline, size: canvas.small, .start, "t tm")
    }
    let (from, to) = (min(x(0), x(bar.value)), max(x(0), x(bar.value)))
    let fill = bar.isUncertain ? "f-hatch" : bar.value < 0 ? "f-bad" : "f-good"
    drawing.rect(from, middle - size * 0.45, to - from, size * 0.9, radius: 1.5, fill)
    guard let interval = bar.interval else { return }
    let (low, high) = (x(interval.lowerBound), x(interval.upperBound))
    drawing.line(low, middle, high, middle, "l-whisker")
    drawing.line(low, middle - 4, low, middle + 4, "l-whisker")
    drawing.line(high, middle - 4, high, middle + 4, "l-whisker")
  }
}
