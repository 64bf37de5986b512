/// The matrix as a picture for slides; on the page it is a table.
extension HeatMatrix {
  func drawing(on canvas: Canvas) -> Drawing {
    let frame = Frame(canvas: canvas, columns: columns.count + 1)
    var drawing = Drawing(width: canvas.width, height: frame.top + Double(rows.count) * frame.row + frame.small * 2.6)
    drawHeads(frame, &drawing)
    for (index, row) in rows.enumerated() { draw(row, index, frame, &drawing) }
    drawKey(drawing.height - frame.small * 0.4, frame, &drawing)
    return drawing
  }

  private struct Frame {
    let left: Double
    let column: Double
    let row: Double
    let top: Double
    let letter: Double
    var small: Double { letter - 3 }

    init(canvas: Canvas, columns: Int) {
      letter = min(canvas.letter, 15)
      left = canvas.width * 0.27
      column = (canvas.width - left) / Double(max(1, columns))
      row = letter * 2.5
      top = letter * 4.4
    }

    func x(_ column: Int) -> Double { left + Double(column) * self.column }
    func y(_ row: Int) -> Double { top + Double(row) * self.row }
  }

  private func drawHeads(_ frame: Frame, _ drawing: inout Drawing) {
    for (index, name) in ([labels.total] + columns).enumerated() {
      let lines = TextWidth.lines(of: name, width: frame.column - 4, size: frame.small, most: 3)
      let y = frame.top - 8 - Double(lines.count - 1) * frame.small * 1.22
      drawing.lines(
        lines, frame.x(index) + frame.column / 2, y, size: frame.small, .middle, index == 0 ? "t tb" : "t tm")
    }
  }

  private func draw(_ row: Row, _ index: Int, _ frame: Frame, _ drawing: inout Drawing) {
    let y = frame.y(index)
    if index == 0 || rows[index - 1].band != row.band { drawing.line(0, y, drawing.width, y, "l-axis") }
    let lines = TextWidth.lines(of: row.name, width: frame.left - 12, size: frame.letter - 1, most: 2)
    let first = y + frame.row / 2 + frame.letter * 0.3 - Double(lines.count - 1) * frame.letter * 0.58
    drawing.lines(lines, 0, first, size: frame.letter - 1, .start, row.isNoted ? "t tb" : "t")
    for (number, cell) in ([row.total] + row.cells).enumerated() {
      draw(cell, x: frame.x(number), y: y, frame, &drawing)
    }
  }

  private func draw(_ cell: Cell, x: Double, y: Double, _ frame: Frame, _ drawing: inout Drawing) {
    let (width, height) = (frame.column - 2, frame.row - 2)
    let (centre, middle) = (x + frame.column / 2 - 1, y + frame.row / 2)
    switch cell {
    case .told(let told):
      let shade = told.isSmall ? "s0" : shade(told)
      drawing.rect(x, y + 1, width, height, radius: 2, shade)
      let mark = told.isMomentOfTruth ? "◆ " : ""
      let classes = "t tb t-\(shade)" + (told.isSmall ? " tm" : "")
      drawing.text(mark + text(told), centre, middle, size: frame.letter - 1, .middle, classes)
      drawing.text(
        numerals.count(told.customers), centre, middle + frame.small, size: frame.small - 1, .middle, "t t-\(shade)")
    case .silent: drawing.text("·", centre, middle + 4, size: frame.letter, .middle, "t tm")
    case .missing(let customers):
      drawing.rect(x + 1, y + 2, width - 2, height - 2, radius: 2, "l-missing")
      drawing.text("∅ " + numerals.count(customers), centre, middle + 4, size: frame.small, .middle, "t")
    case .notOffered: drawing.rect(x, y + 1, width, height, radius: 2, "f-hatch")
    }
  }

  private func drawKey(_ y: Double, _ frame: Frame, _ drawing: inout Drawing) {
    var x = frame.left
    for shade in ["b4", "b3", "b2", "b1", "s0", "g1", "g2", "g3", "g4"] {
      drawing.rect(x, y - frame.small, frame.small * 1.5, frame.small, shade)
      x += frame.small * 1.5
    }
    drawing.text(labels.bad, frame.left - 8, y, size: frame.small, .end, "t tm")
    drawing.text(labels.good, x + 8, y, size: frame.small, .start, "t tm")
    x += TextWidth.of(labels.good, size: frame.small) + 32
    drawing.text("◆ " + labels.momentOfTruth, x, y, size: frame.small, .start, "t tm")
  }
}
