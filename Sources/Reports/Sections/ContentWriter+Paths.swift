internal import Journeys

/// The ways that most customers go, from the first place that they tell of to the last.
extension ContentWriter {
  private static let mostPaths = 6
  private static let fewestCustomers = 2

  /// Those between channels, then those between stages; nil where hardly two customers go the same way.
  var paths: ReportTable? {
    let channels = ways(map.flows.channelPaths) { reading.channel($0) }
    let rows = channels + ways(map.flows.stagePaths) { reading.stage($0) }
    guard !rows.isEmpty else { return nil }
    return table(SectionWords.pathsCaption, [(SectionWords.path, false), (MapWords.customersHead, true)], rows)
  }

  private func ways(_ paths: [JourneyPath], _ name: (Int) -> String) -> [ReportTable.Row] {
    paths.filter { $0.customers >= Self.fewestCustomers }.prefix(Self.mostPaths).map { path in
      let places = path.places.map { name(Int($0)) } + (path.goesOn ? ["…"] : [])
      return ReportTable.Row(
        cells: [places.joined(separator: " → "), numerals.count(path.customers)],
        isUncertain: path.customers < Grade.fewestCustomers)
    }
  }
}
