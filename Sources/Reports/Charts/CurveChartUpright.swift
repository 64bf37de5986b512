/// The emotional curve for a narrow page: the stages run downwards, each under its name.
struct CurveChartUpright {
  let chart: CurveChart
  let canvas: Canvas

  private var size: Double { canvas.letter }
  private var row: Double { size * 3.7 }
  private var scale: Scale { Scale(-1...1, from: size * 1.8, to: canvas.width - size * 1.8) }

  func drawing() -> Drawing {
    var drawing = Drawing(width: canvas.width, height: 0)
    var tops: [Double] = []
    var y = size * 2
    for (index, stop) in chart.stops.enumerated() {
      if index == 0 || chart.stops[index - 1].band != stop.band {
        if stop.band < chart.bands.count {
          drawing.rect(0, y, canvas.width, size * 1.7, "f-band")
          drawing.text(chart.bands[stop.band].uppercased(), 6, y + size * 1.15, size: size - 2.5, .start, "t tm tw")
        }
        y += size * 1.9
      }
      tops.append(y)
      y += row
    }
    drawing.height = y + size * 0.6
    drawScale(&drawing)
    drawValues(tops, &drawing)
    return drawing
  }

  private func drawScale(_ drawing: inout Drawing) {
    drawing.line(scale(0), size * 2, scale(0), drawing.height - 4, "l-grid")
    drawing.text("← " + chart.labels.bad, 0, size, size: size - 1.5, .start, "t t-bad")
    drawing.text(chart.labels.good + " →", canvas.width, size, size: size - 1.5, .end, "t t-good")
  }

  private func drawValues(_ tops: [Double], _ drawing: inout Drawing) {
    var path = Path()
    var isBroken = true
    for (index, stop) in chart.stops.enumerated() {
      guard let feeling = stop.feeling else {
        isBroken = true
        continue
      }
      let y = tops[index] + size * 2.6
      if isBroken { path.move(scale(feeling), y) } else { path.line(scale(feeling), y) }
      isBroken = false
      if let interval = stop.interval {
        let (low, high) = (scale(interval.lowerBound), scale(interval.upperBound))
        drawing.rect(low, y - size * 0.42, high - low, size * 0.84, radius: size * 0.42, "f-interval")
      }
    }
    drawing.path(path, "l-line l-thin")
    for (index, stop) in chart.stops.enumerated() { draw(stop, tops[index], &drawing) }
  }

  private func draw(_ stop: CurveChart.Stop, _ top: Double, _ drawing: inout Drawing) {
    let name = TextWidth.cut(stop.name, width: canvas.width - size * 4, size: size)
    drawing.text(name, 0, top + size * 1.25, size: size, .start, stop.isNoted ? "t tb th" : "t th")
    guard let feeling = stop.feeling else {
      return drawing.text("–", canvas.width, top + size * 1.25, size: size, .end, "t tm")
    }
    drawing.text(chart.numerals.feeling(feeling), canvas.width, top + size * 1.25, size: size, .end, "t tb th")
    drawing.mark(scale(feeling), top + size * 2.6, size * 0.42, isGood: feeling >= 0)
  }
}
