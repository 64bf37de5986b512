/// Where customers come from and where they go: ribbons between two columns, as wide as the customers are many.
struct FlowDiagram: Chart {
  struct Flow: Sendable {
    var from: String
    var to: String
    var customers: Int
    var kind = FlowKind.onward
  }

  /// How a flow stands to the order of the journey.
  enum FlowKind: Sendable, CaseIterable {
    case onward
    /// Back to an earlier place.
    case back
    /// Into leaving, or to where nothing more is told.
    case lost
  }

  var flows: [Flow]
  var labels: Labels
  var numerals: Numerals

  struct Labels: Sendable {
    var from: String
    var to: String
    var customers: String
    /// The names of the kinds, in their order.
    var kinds: [String]
    var kind: String
  }

  var table: DataTable {
    DataTable(
      heads: [labels.from, labels.to, labels.customers, labels.kind],
      rows: flows.map { [$0.from, $0.to, numerals.count($0.customers), name(of: $0.kind)] })
  }

  func name(of kind: FlowKind) -> String {
    switch kind {
    case .onward: labels.kinds[0]
    case .back: labels.kinds[1]
    case .lost: labels.kinds[2]
    }
  }

  func drawing(on canvas: Canvas) -> Drawing {
    let layout = FlowLayout(flows: flows, canvas: canvas)
    var drawing = Drawing(width: canvas.width, height: layout.height)
    let size = canvas.letter
    drawing.text(labels.from.uppercased(), 0, size, size: size - 2, .start, "t tm tw")
    drawing.text(labels.to.uppercased(), canvas.width, size, size: size - 2, .end, "t tm tw")
    for ribbon in layout.ribbons { drawing.path(ribbon.path, Self.className(of: flows[ribbon.flow].kind)) }
    for node in layout.sources { draw(node, isSource: true, layout, canvas, &drawing) }
    for node in layout.targets { draw(node, isSource: false, layout, canvas, &drawing) }
    drawKey(layout.height - size * 0.6, canvas, &drawing)
    return drawing
  }

  static func className(of kind: FlowKind) -> String {
    switch kind {
    case .onward: "f-flow"
    case .back: "f-flow-back"
    case .lost: "f-flow-lost"
    }
  }

  private func draw(
    _ node: FlowLayout.Place, isSource: Bool, _ layout: FlowLayout, _ canvas: Canvas, _ drawing: inout Drawing
  ) {
    let x = isSource ? layout.left : layout.right - layout.thickness
    drawing.rect(x, node.top, layout.thickness, node.height, radius: 1.5, "f-ink")
    let middle = node.top + node.height / 2
    let (labelX, align): (Double, Drawing.Align) = isSource ? (layout.left - 8, .end) : (layout.right + 8, .start)
    let lines = TextWidth.lines(of: node.name, width: layout.left - 10, size: canvas.small, most: 2)
    let first = middle - Double(lines.count) * canvas.small * 0.61 + canvas.small * 0.28
    drawing.lines(lines, labelX, first, size: canvas.small, align, "t")
    let below = first + Double(lines.count) * canvas.small * 1.22
    drawing.text(numerals.count(node.customers), labelX, below, size: canvas.small, align, "t tm")
  }

  private func drawKey(_ y: Double, _ canvas: Canvas, _ drawing: inout Drawing) {
    var x = 0.0
    let size = canvas.small
    for kind in FlowKind.allCases where flows.contains(where: { $0.kind == kind }) {
      drawing.rect(x, y - size * 0.8, size * 1.6, size * 0.8, Self.className(of: kind))
      drawing.text(name(of: kind), x + size * 2, y, size: size, .start, "t tm")
      x += size * 3.4 + TextWidth.of(name(of: kind), size: size)
    }
  }
}
