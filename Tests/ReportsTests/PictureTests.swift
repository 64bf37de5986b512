import Foundation
import Testing

@testable import Reports

private let charts: [(name: String, chart: any Chart)] = [
  ("curve", DemoCharts.curve), ("matrix", DemoCharts.matrix), ("flows", DemoCharts.flows),
  ("impact", DemoCharts.bubbles), ("pareto", DemoCharts.pareto), ("drivers", DemoCharts.bars),
  ("trend", DemoCharts.trend),
]

@Test(arguments: charts.map(\.name))
func `A figure stands alone as a well-formed SVG and as a PNG`(name: String) throws {
  let chart = try #require(charts.first { $0.name == name }).chart
  let figure = DemoCharts.figure(name, "Ressenti <net> & « étapes »", chart)
  let svg = figure.svg(standalone: true)
  #expect(XMLProblem.first(in: svg) == nil)
  #expect(!String(decoding: svg, as: UTF8.self).contains("var(--"))
  let png = try figure.png(width: 640)
  #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 640)
  if let folder = ProcessInfo.processInfo.environment["REPORT_LOOKS"] {
    try Data(figure.png(width: 1280)).write(to: URL(filePath: folder).appending(path: name + ".png"))
  }
}

@Test(arguments: charts.map(\.name))
func `A chart's table tells every figure under its heads`(name: String) throws {
  let table = try #require(charts.first { $0.name == name }).chart.table
  #expect(!table.rows.isEmpty)
  for row in table.rows { #expect(row.count == table.heads.count) }
}

@Test func `Nothing to draw is drawn all the same`() {
  let empty = IntervalBars(bars: [], labels: DemoCharts.bars.labels, numerals: DemoContent.numerals)
  let pareto = ParetoChart(items: [], labels: DemoCharts.pareto.labels, numerals: DemoContent.numerals)
  for chart in [empty as any Chart, pareto] {
    for canvas in [Canvas.wide, .narrow, .slide] { #expect(chart.drawing(on: canvas).height > 0) }
  }
}
