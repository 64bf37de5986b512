import Journeys

/// From touchpoint to touchpoint: which ways customers take whole, the most frequent first.
struct TouchpointPaths {
  struct Path {
    /// As the matrix counts them; none stands twice in a row.
    let touchpoints: [Int]
    let itineraries: Int
  }

  /// Those of two touchpoints and more; the others where there are none.
  let list: [Path]

  /// Longer ones are told by next to nobody twice, and nobody reads them in a drawing.
  private static let longest = 12

  /// - Complexity: O(*n* log *n*) in the number of findings.
  init(_ export: MapExport) {
    var counts: [[UInt16]: Int] = [:]
    let width = export.map.matrix.channelCount + 1
    export.forEachPath { path in
      guard Self.isOrdered(path, export.map.ledger) else { return }
      var touchpoints: [UInt16] = []
      for step in path.steps {
        let touchpoint = UInt16(step.stage * width + step.channel)
        if touchpoint != touchpoints.last { touchpoints.append(touchpoint) }
      }
      if touchpoints.count <= Self.longest { counts[touchpoints, default: 0] += 1 }
    }
    let moving = counts.filter { $0.key.count > 1 }
    list = (moving.isEmpty ? counts : moving).sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
    }.map { Path(touchpoints: $0.key.map(Int.init), itineraries: $0.value) }
  }

  /// Whether it is known which of the texts came first: not where two are of one time, or of one day without an hour.
  private static func isOrdered(_ path: LoggedPath, _ ledger: Ledger) -> Bool {
    zip(path.steps, path.steps.dropFirst()).allSatisfy { earlier, later in
      guard earlier.verbatim != later.verbatim else { return true }
      let (first, second) = (ledger.verbatims[earlier.verbatim], ledger.verbatims[later.verbatim])
      guard let from = first.seconds, let to = second.seconds, from != to else { return false }
      let isWholeDay = from % 86_400 == 0 || to % 86_400 == 0
      return !isWholeDay || first.day != second.day
    }
  }
}
