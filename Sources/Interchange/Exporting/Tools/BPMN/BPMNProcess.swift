import Journeys

/// The most frequent paths as a BPMN 2.0 process, with its drawing.
struct BPMNProcess {
  private let export: MapExport
  private let graph: ProcessGraph
  private let cards: JourneyCards

  init(_ export: MapExport) {
    self.export = export
    graph = ProcessGraph(export)
    cards = JourneyCards(export.map)
  }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = XMLPen()
    pen.element("definitions") { pen in
      pen.attribute("xmlns", "http://www.omg.org/spec/BPMN/20100524/MODEL")
      pen.attribute("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI")
      pen.attribute("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC")
      pen.attribute("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI")
      pen.attribute("id", "definitions")
      pen.attribute("targetNamespace", "urn:parcours:bpmn")
      pen.attribute("exporter", "parcours")
      writeProcess(&pen)
      writeDrawing(&pen)
    }
    try sink.take(&pen.bytes)
    var notices: [ExportNotice] = graph.pathsLeftOut > 0 ? [.pathsLeftOut(graph.pathsLeftOut)] : []
    let undrawn = export.findingsOffPaths
    if undrawn > 0 { notices.append(.withoutStage(undrawn)) }
    return notices
  }

  private func writeProcess(_ pen: inout XMLPen) {
    pen.element("process") { pen in
      pen.attribute("id", "journey")
      pen.attribute("name", export.title)
      pen.attribute("isExecutable", "false")
      for number in graph.nodes.indices { write(graph.nodes[number], number, &pen) }
      for edge in graph.edges {
        pen.element("sequenceFlow") { pen in
          pen.attribute("id", edge.id)
          pen.attribute("name", "\(edge.itineraries)")
          pen.attribute("sourceRef", graph.nodes[edge.from].id)
          pen.attribute("targetRef", graph.nodes[edge.to].id)
        }
      }
    }
  }

  private func write(_ node: ProcessGraph.Node, _ number: Int, _ pen: inout XMLPen) {
    let element: StaticString =
      switch node.kind {
      case .start: "startEvent"
      case .end: "endEvent"
      case .task: "task"
      case .parting, .meeting: "exclusiveGateway"
      }
    pen.element(element) { pen in
      pen.attribute("id", node.id)
      if let name = name(node) { pen.attribute("name", name) }
      if node.kind == .parting { pen.attribute("gatewayDirection", "Diverging") }
      if node.kind == .meeting { pen.attribute("gatewayDirection", "Converging") }
      if node.kind == .task, let touchpoint = node.touchpoint {
        pen.element("documentation", text: about(touchpoint))
      }
      for edge in graph.edges where edge.to == number { pen.element("incoming", text: edge.id) }
      for edge in graph.edges where edge.from == number { pen.element("outgoing", text: edge.id) }
    }
  }

  private func name(_ node: ProcessGraph.Node) -> String? {
    let width = export.map.matrix.channelCount + 1
    return switch node.kind {
    case .start: export.say("Début du parcours raconté", "Start of the journey told")
    case .end: export.say("Fin du parcours raconté", "End of the journey told")
    case .task: node.touchpoint.map { export.touchpointName($0 / width, $0 % width) }
    case .parting, .meeting: nil
    }
  }

  /// The figures of a touchpoint and its weightiest words.
  private func about(_ touchpoint: Int) -> String {
    let width = export.map.matrix.channelCount + 1
    let tally = export.map.matrix.cell(touchpoint / width, touchpoint % width)
    let figures = "\(export.customers(tally.customers)) · \(export.signed(tally.feeling))"
    guard let card = cards.cards(touchpoint / width, touchpoint % width).first else { return figures }
    return "\(figures)\n\(export.words(of: card, atMost: Board.longestQuote))"
  }

  private func writeDrawing(_ pen: inout XMLPen) {
    let layout = ProcessLayout(graph, channelCount: export.map.matrix.channelCount)
    pen.element("bpmndi:BPMNDiagram") { pen in
      pen.attribute("id", "diagram")
      pen.element("bpmndi:BPMNPlane") { pen in
        pen.attribute("id", "plane")
        pen.attribute("bpmnElement", "journey")
        for (node, box) in zip(graph.nodes, layout.boxes) { write(node, box, &pen) }
        for edge in graph.edges { write(edge, layout.points(edge), &pen) }
      }
    }
  }

  private func write(_ node: ProcessGraph.Node, _ box: ProcessLayout.Box, _ pen: inout XMLPen) {
    pen.element("bpmndi:BPMNShape") { pen in
      pen.attribute("id", "shape.\(node.id)")
      pen.attribute("bpmnElement", node.id)
      if node.kind == .parting || node.kind == .meeting { pen.attribute("isMarkerVisible", "true") }
      pen.element("dc:Bounds") { pen in
        pen.attribute("x", box.x)
        pen.attribute("y", box.y)
        pen.attribute("width", box.width)
        pen.attribute("height", box.height)
      }
    }
  }

  private func write(_ edge: ProcessGraph.Edge, _ points: [(x: Int, y: Int)], _ pen: inout XMLPen) {
    pen.element("bpmndi:BPMNEdge") { pen in
      pen.attribute("id", "edge.\(edge.id)")
      pen.attribute("bpmnElement", edge.id)
      for point in points {
        pen.element("di:waypoint") { pen in
          pen.attribute("x", point.x)
          pen.attribute("y", point.y)
        }
      }
    }
  }
}
