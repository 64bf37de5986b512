/// A figure over time, with the points at which it changed for good and those at which it leapt.
struct TrendChart: Chart {
  struct Point: Sendable {
    /// « mars 2026 »
    var name: String
    /// « mars », for the axis.
    var short: String
    /// nil where too few spoke.
    var value: Double?
    var customers: Int
    var isSpike = false
  }

  /// From here on the level is another.
  struct Change: Sendable {
    /// The point at which the new level begins.
    var index: Int
    /// How much of that point's time still is of the level before, 0 to 1.
    var lateness = 0.0
    var before: Double
    var after: Double
    var note: String
  }

  enum Unit: Sendable {
    case feeling
    case count
    case share
  }

  var points: [Point]
  var changes: [Change]
  var unit: Unit
  var labels: Labels
  var numerals: Numerals

  struct Labels: Sendable {
    var period: String
    var value: String
    var customers: String
    var remark: String
    var spike: String
  }

  func text(_ value: Double) -> String {
    switch unit {
    case .feeling: numerals.feeling(value)
    case .count: numerals.count(Int(value.rounded()))
    case .share: numerals.percent(value)
    }
  }

  var table: DataTable {
    DataTable(
      heads: [labels.period, labels.value, labels.customers, labels.remark],
      rows: points.enumerated().map { index, point in
        let change = changes.first { $0.index == index }?.note
        let remarks = [change, point.isSpike ? labels.spike : nil].compactMap { $0 }
        return [
          point.name, point.value.map(text) ?? "–", numerals.count(point.customers), remarks.joined(separator: ", "),
        ]
      })
  }

  func drawing(on canvas: Canvas) -> Drawing {
    let size = canvas.letter
    var drawing = Drawing(width: canvas.width, height: size * (canvas.isNarrow ? 19 : 22))
    let values = points.compactMap(\.value)
    let least = unit == .feeling ? min(values.min() ?? 0, 0) : 0
    let y = Scale(least...max(values.max() ?? 1, least + 0.01), from: drawing.height - size * 5, to: size * 3)
    let x = Scale(
      0...Double(max(1, points.count - 1)), from: size * 3.6, to: canvas.width - size * 1.4)
    drawScale(x, y, canvas, &drawing)
    drawCustomers(x, canvas, &drawing)
    drawLevels(x, y, canvas, &drawing)
    drawLine(x, y, canvas, &drawing)
    return drawing
  }

  private func drawScale(_ x: Scale, _ y: Scale, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.letter
    drawing.text(labels.value, 0, size, size: canvas.small, .start, "t tm")
    for tick in y.ticks(about: 4) {
      drawing.line(x.start, y(tick), x.end, y(tick), tick == 0 ? "l-axis" : "l-grid")
      drawing.text(text(tick), x.start - 8, y(tick) + size * 0.33, size: canvas.small, .end, "t tm")
    }
    let most = canvas.isNarrow ? 5 : 12
    let every = max(1, (points.count + most - 1) / most)
    for (index, point) in points.enumerated() where index % every == 0 {
      drawing.text(
        point.short, x(Double(index)), drawing.height - size * 0.4, size: canvas.small, .middle, "t tm")
    }
  }

  /// How many spoke, beneath: a figure of few is read otherwise than one of many.
  private func drawCustomers(_ x: Scale, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.letter
    let bottom = drawing.height - size * 1.8
    let height = Scale(0...Double(max(1, points.map(\.customers).max() ?? 1)), from: 0, to: size * 2)
    let width = max(1, (x.end - x.start) / Double(max(1, points.count)) * 0.55)
    for (index, point) in points.enumerated() {
      let tall = height(Double(point.customers))
      drawing.rect(x(Double(index)) - width / 2, bottom - tall, width, tall, "f-pale")
    }
  }

  private func drawLevels(_ x: Scale, _ y: Scale, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.letter
    for (number, change) in changes.enumerated() {
      let place = x(Double(change.index) - 0.5 + change.lateness)
      drawing.line(place, size * 2.6, place, drawing.height - size * 4, "l-mark")
      let end =
        number + 1 < changes.count
        ? Double(changes[number + 1].index) - 0.5 + changes[number + 1].lateness : x.domain.upperBound
      drawing.line(place, y(change.after), x(end), y(change.after), "l-level")
      if number == 0 { drawing.line(x.start, y(change.before), place, y(change.before), "l-level") }
      let isRight = place > canvas.width * 0.6
      drawing.text(
        change.note, place + (isRight ? -6 : 6), size * 2.5 + Double(number % 2) * size * 1.3, size: canvas.small,
        isRight ? .end : .start, "t tb")
    }
  }

  private func drawLine(_ x: Scale, _ y: Scale, _ canvas: Canvas, _ drawing: inout Drawing) {
    var path = Path()
    for run in CurveFrame.runs(of: points.map { $0.value != nil }) {
      for index in run {
        let (px, py) = (x(Double(index)), y(points[index].value ?? 0))
        if index == run.lowerBound { path.move(px, py) } else { path.line(px, py) }
      }
    }
    drawing.path(path, "l-line l-thin")
    for (index, point) in points.enumerated() {
      guard let value = point.value else { continue }
      drawing.circle(x(Double(index)), y(value), canvas.letter * 0.2, "f-ink")
      guard point.isSpike else { continue }
      drawing.circle(x(Double(index)), y(value), canvas.letter * 0.6, "l-ring")
    }
  }
}
