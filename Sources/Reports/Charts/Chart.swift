/// A picture of figures, and the same figures as a table for whoever does not see it.
protocol Chart: Sendable {
  func drawing(on canvas: Canvas) -> Drawing
  var table: DataTable { get }
}

/// Shapes on a sheet of a certain size.
struct Drawing: Sendable {
  var width: Double
  var height: Double
  var shapes: [Node] = []

  mutating func add(_ shape: Node) { shapes.append(shape) }
}

/// Figures in rows. The first cell of a row names it.
struct DataTable: Sendable {
  var heads: [String]
  var rows: [[String]]
}
