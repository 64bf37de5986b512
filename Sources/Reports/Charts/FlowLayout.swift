/// Where the places and ribbons of a flow diagram lie.
struct FlowLayout {
  struct Place {
    var name: String
    var customers: Int
    var top: Double
    var height: Double
  }

  struct Ribbon {
    var flow: Int
    var path: Path
  }

  let left: Double
  let right: Double
  let thickness = 7.0
  private(set) var height: Double
  private(set) var sources: [Place]
  private(set) var targets: [Place]
  private(set) var ribbons: [Ribbon] = []

  /// Places stand in the order in which the flows name them first.
  init(flows: [FlowDiagram.Flow], canvas: Canvas) {
    left = canvas.width * (canvas.isNarrow ? 0.3 : 0.24)
    right = canvas.width - left
    let letter = canvas.letter
    let names = (Self.totals(of: flows, by: \.from), Self.totals(of: flows, by: \.to))
    let total = Double(max(1, flows.reduce(0) { $0 + $1.customers }))
    let rows = Double(max(names.0.count, names.1.count))
    let gap = letter * (canvas.isNarrow ? 2.6 : 2.1)
    let flowing = letter * 1.5 * rows
    let unit = flowing / total
    let top = letter * 2.2
    sources = Self.placed(names.0, unit: unit, gap: gap, least: letter * 0.3, top: top)
    targets = Self.placed(names.1, unit: unit, gap: gap, least: letter * 0.3, top: top)
    let bottom = [sources, targets].compactMap(\.last).map { $0.top + $0.height }.max() ?? top
    height = bottom + letter * 3.6
    Self.centre(&sources, bottom: bottom)
    Self.centre(&targets, bottom: bottom)
    ribbons = Self.ribbons(of: flows, self, unit: unit)
  }

  private static func totals(
    of flows: [FlowDiagram.Flow], by key: (FlowDiagram.Flow) -> String
  ) -> [(name: String, customers: Int)] {
    var totals: [(name: String, customers: Int)] = []
    for flow in flows {
      if let index = totals.firstIndex(where: { $0.name == key(flow) }) {
        totals[index].customers += flow.customers
      } else {
        totals.append((key(flow), flow.customers))
      }
    }
    return totals
  }

  private static func placed(
    _ totals: [(name: String, customers: Int)], unit: Double, gap: Double, least: Double, top: Double
  ) -> [Place] {
    var y = top
    return totals.map { total in
      let height = max(least, Double(total.customers) * unit)
      defer { y += height + gap }
      return Place(name: total.name, customers: total.customers, top: y, height: height)
    }
  }

  private static func centre(_ places: inout [Place], bottom: Double) {
    guard let last = places.last else { return }
    let slack = (bottom - last.top - last.height) / 2
    for index in places.indices { places[index].top += slack }
  }

  private static func ribbons(of flows: [FlowDiagram.Flow], _ layout: FlowLayout, unit: Double) -> [Ribbon] {
    var (out, into) = (layout.sources.map(\.top), layout.targets.map(\.top))
    let (x1, x2) = (layout.left + layout.thickness, layout.right - layout.thickness)
    let middle = (x1 + x2) / 2
    return flows.enumerated().compactMap { index, flow in
      guard let source = layout.sources.firstIndex(where: { $0.name == flow.from }),
        let target = layout.targets.firstIndex(where: { $0.name == flow.to })
      else { return nil }
      let width = max(1, Double(flow.customers) * unit)
      let (a, b) = (out[source], into[target])
      out[source] += width
      into[target] += width
      var path = Path()
      path.move(x1, a)
      path.curve(middle, a, middle, b, x2, b)
      path.line(x2, b + width)
      path.curve(middle, b + width, middle, a + width, x1, a + width)
      path.close()
      return Ribbon(flow: index, path: path)
    }
  }
}
