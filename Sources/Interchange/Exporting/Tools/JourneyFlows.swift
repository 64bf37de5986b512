import Journeys

/// How customers move from touchpoint to touchpoint, counted over their paths.
struct JourneyFlows {
  struct Flow: Hashable {
    /// Touchpoints as the matrix counts them.
    let from: Int
    let to: Int
    var moves: Int
  }

  /// A path and how many customers took it.
  struct Path {
    let touchpoints: [Int]
    var customers: Int
  }

  /// The most frequent first, then by their touchpoints.
  let flows: [Flow]
  /// The most frequent first, then by their touchpoints; runs of one touchpoint are one.
  let paths: [Path]

  /// - Complexity: O(*n* log *n*) in the number of findings.
  init(_ map: JourneyMap) {
    var moves: [UInt64: Int] = [:]
    var variants: [[Int]: Int] = [:]
    let width = map.matrix.channelCount + 1
    JourneySteps(map).forEachPath { steps in
      var path: [Int] = []
      for step in steps {
        let place = step.stage * width + step.channel
        guard place != path.last else { continue }
        if let last = path.last { moves[UInt64(last) << 32 | UInt64(place), default: 0] += 1 }
        path.append(place)
      }
      variants[path, default: 0] += 1
    }
    flows = moves.map { Flow(from: Int($0.key >> 32), to: Int($0.key & 0xFFFF_FFFF), moves: $0.value) }
      .sorted { ($1.moves, $0.from, $0.to) < ($0.moves, $1.from, $1.to) }
    paths = variants.map { Path(touchpoints: $0.key, customers: $0.value) }.sorted {
      $0.customers != $1.customers
        ? $0.customers > $1.customers : $0.touchpoints.lexicographicallyPrecedes($1.touchpoints)
    }
  }
}
