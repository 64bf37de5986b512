import Journeys

/// Where the nodes of a process lie: a column a stage, a row a channel.
struct ProcessLayout {
  struct Box {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    var middle: Int { y + height / 2 }
    var right: Int { x + width }
  }

  /// Parallel to the nodes.
  let boxes: [Box]

  private static let (columnWidth, rowHeight) = (320, 130)
  private static let (gateway, event) = (50, 36)
  private static let task = (width: 140, height: 80)

  init(_ graph: ProcessGraph, channelCount: Int) {
    let width = channelCount + 1
    let stops = graph.nodes.compactMap(\.touchpoint)
    let stages = Set(stops.map { $0 / width }).sorted()
    let channels = Set(stops.map { $0 % width }).sorted()
    let middle = max(1, channels.count) * Self.rowHeight / 2
    boxes = graph.nodes.map { node in
      let column = node.touchpoint.flatMap { stages.firstIndex(of: $0 / width) }
      let row = node.touchpoint.flatMap { channels.firstIndex(of: $0 % width) }
      let center = row.map { $0 * Self.rowHeight + Self.rowHeight / 2 } ?? middle
      // Start and end have a column of their own.
      let left = (column.map { $0 + 1 } ?? (node.isLast ? stages.count + 1 : 0)) * Self.columnWidth
      return Self.box(node.kind, left: left, center: center)
    }
  }

  private static func box(_ kind: ProcessGraph.Kind, left: Int, center: Int) -> Box {
    switch kind {
    case .meeting: Box(x: left + 10, y: center - gateway / 2, width: gateway, height: gateway)
    case .task: Box(x: left + 85, y: center - task.height / 2, width: task.width, height: task.height)
    case .parting: Box(x: left + 250, y: center - gateway / 2, width: gateway, height: gateway)
    case .start, .end: Box(x: left + 137, y: center - event / 2, width: event, height: event)
    }
  }

  /// The corners of a line: straight on where it leads forward in one row, else in steps; back lines go above.
  func points(_ edge: ProcessGraph.Edge) -> [(x: Int, y: Int)] {
    let (from, to) = (boxes[edge.from], boxes[edge.to])
    let (start, end) = ((x: from.right, y: from.middle), (x: to.x, y: to.middle))
    if end.x > start.x {
      guard start.y != end.y else { return [start, end] }
      let middle = (start.x + end.x) / 2
      return [start, (middle, start.y), (middle, end.y), end]
    }
    let above = min(from.y, to.y) - 20
    return [start, (start.x + 10, start.y), (start.x + 10, above), (end.x - 10, above), (end.x - 10, end.y), end]
  }
}
