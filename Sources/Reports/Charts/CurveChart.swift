/// How customers feel from stage to stage: a line over the journey, with the band in which it may as well lie.
struct CurveChart: Chart {
  struct Stop: Sendable {
    /// In the first person: « Je paie ».
    var name: String
    /// In a word, where there is little room: « Payer ».
    var short: String
    /// The number of its macro-stage.
    var band: Int
    /// In −1…1; nil where too few speak of it.
    var feeling: Double?
    var interval: ClosedRange<Double>?
    var customers: Int
    /// Whether it is among those that the text names.
    var isNoted = false
  }

  /// A segment's own line.
  struct Line: Sendable {
    var name: String
    var feelings: [Double?]
  }

  var stops: [Stop]
  /// The names of the macro-stages, in order.
  var bands: [String]
  var lines: [Line] = []
  var labels: Labels
  var numerals: Numerals

  struct Labels: Sendable {
    var stage: String
    var feeling: String
    var interval: String
    var customers: String
    var good: String
    var bad: String
    /// Said of the line of all customers.
    var everyone: String
  }

  func drawing(on canvas: Canvas) -> Drawing {
    canvas.isNarrow ? CurveChartUpright(chart: self, canvas: canvas).drawing() : across(canvas)
  }

  var table: DataTable {
    let heads = [labels.stage, labels.feeling, labels.interval, labels.customers] + lines.map(\.name)
    let rows = stops.enumerated().map { index, stop in
      [
        stop.name, stop.feeling.map(numerals.feeling) ?? "–",
        stop.interval.map { numerals.feelingRange($0.lowerBound, $0.upperBound) } ?? "–",
        numerals.count(stop.customers),
      ] + lines.map { line in line.feelings[index].map(numerals.feeling) ?? "–" }
    }
    return DataTable(heads: heads, rows: rows)
  }

  /// The stages from left to right.
  private func across(_ canvas: Canvas) -> Drawing {
    let size = canvas.letter
    var drawing = Drawing(width: canvas.width, height: size * 28)
    let frame = CurveFrame(
      left: size * 4.6, right: canvas.width - (lines.isEmpty ? size * 0.6 : size * 8), top: size * 3.4,
      bottom: size * 24.2, count: stops.count)
    drawBands(in: frame, canvas, &drawing)
    drawScale(in: frame, canvas, &drawing)
    drawInterval(in: frame, &drawing)
    for (number, line) in lines.enumerated() { draw(line, number, in: frame, canvas, &drawing) }
    drawLine(in: frame, canvas, &drawing)
    drawNames(in: frame, canvas, &drawing)
    return drawing
  }

  /// Beneath; on two levels where they would touch.
  private func drawNames(in frame: CurveFrame, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.small
    let isTight = stops.contains { TextWidth.of($0.short, size: size) > frame.step - 6 }
    for (index, stop) in stops.enumerated() {
      let drop = isTight && index % 2 == 1 ? size * 1.5 : 0
      drawing.text(
        TextWidth.cut(stop.short, width: frame.step * (isTight ? 1.8 : 1), size: size), frame.x(index),
        frame.bottom + canvas.letter * 1.9 + drop, size: size, .middle, stop.isNoted ? "t tb" : "t tm")
    }
  }

  private func drawBands(in frame: CurveFrame, _ canvas: Canvas, _ drawing: inout Drawing) {
    let size = canvas.letter
    for (number, name) in bands.enumerated() {
      let inside = stops.indices.filter { stops[$0].band == number }
      guard let first = inside.first, let last = inside.last else { continue }
      let left = frame.left + Double(first) * frame.step
      let right = frame.left + Double(last + 1) * frame.step
      if number % 2 == 1 {
        drawing.rect(left, size * 0.4, right - left, drawing.height - size * 0.4, "f-band")
      }
      drawing.text(name.uppercased(), (left + right) / 2, size * 1.8, size: canvas.small - 1, .middle, "t tm tw")
    }
  }

  private func drawScale(in frame: CurveFrame, _ canvas: Canvas, _ drawing: inout Drawing) {
    for tick in [-1.0, -0.5, 0.5, 1] {
      drawing.line(frame.left, frame.y(tick), frame.right, frame.y(tick), "l-grid")
    }
    drawing.line(frame.left, frame.y(0), frame.right, frame.y(0), "l-axis")
    for tick in [-1.0, -0.5, 0, 0.5, 1] {
      drawing.text(
        numerals.feeling(tick), frame.left - 8, frame.y(tick) + canvas.small * 0.35, size: canvas.small, .end, "t tm")
    }
    drawing.text(labels.good, frame.left + 6, frame.y(1) + canvas.small * 1.3, size: canvas.small, .start, "t t-good")
    drawing.text(labels.bad, frame.left + 6, frame.y(-1) - canvas.small * 0.7, size: canvas.small, .start, "t t-bad")
  }

  private func drawInterval(in frame: CurveFrame, _ drawing: inout Drawing) {
    for run in CurveFrame.runs(of: stops.map { $0.interval != nil }) {
      var path = Path()
      for index in run {
        let y = frame.y(stops[index].interval?.upperBound ?? 0)
        if path.isEmpty { path.move(frame.x(index), y) } else { path.line(frame.x(index), y) }
      }
      for index in run.reversed() { path.line(frame.x(index), frame.y(stops[index].interval?.lowerBound ?? 0)) }
      path.close()
      drawing.path(path, "f-interval")
    }
    for (index, stop) in stops.enumerated() {
      guard let interval = stop.interval else { continue }
      drawing.line(
        frame.x(index), frame.y(interval.lowerBound), frame.x(index), frame.y(interval.upperBound), "l-interval")
    }
  }

  private func draw(
    _ line: Line, _ number: Int, in frame: CurveFrame, _ canvas: Canvas, _ drawing: inout Drawing
  ) {
    drawing.path(frame.path(line.feelings), "l-segment l-dash\(number % 4)")
    // The names stand at the right, each after a piece of its own line.
    let y = frame.top + canvas.letter * (1 + Double(number) * 1.6)
    let x = frame.right + canvas.letter * 0.6
    drawing.line(x, y - 4, x + canvas.letter * 1.6, y - 4, "l-segment l-dash\(number % 4)")
    let name = TextWidth.cut(line.name, width: canvas.letter * 5.4, size: canvas.small)
    drawing.text(name, x + canvas.letter * 2, y, size: canvas.small, .start, "t tm")
  }

  private func drawLine(in frame: CurveFrame, _ canvas: Canvas, _ drawing: inout Drawing) {
    drawing.path(frame.bridges(stops.map(\.feeling)), "l-bridge")
    drawing.path(frame.path(stops.map(\.feeling)), "l-line")
    for (index, stop) in stops.enumerated() {
      guard let feeling = stop.feeling else {
        drawing.text("–", frame.x(index), frame.y(0) - 6, size: canvas.letter, .middle, "t tm")
        continue
      }
      drawing.mark(frame.x(index), frame.y(feeling), canvas.letter * 0.42, isGood: feeling >= 0)
      let up = stop.interval.map { frame.y($0.upperBound) } ?? frame.y(feeling)
      let down = stop.interval.map { frame.y($0.lowerBound) } ?? frame.y(feeling)
      let y = feeling >= 0 ? up - canvas.letter * 0.75 : down + canvas.letter * 1.35
      drawing.text(numerals.feeling(feeling), frame.x(index), y, size: canvas.letter, .middle, "t tb")
    }
  }
}
