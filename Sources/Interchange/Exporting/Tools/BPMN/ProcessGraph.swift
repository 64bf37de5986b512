import Journeys

/// The most frequent paths as a graph of tasks, with a gateway wherever ways part or meet.
struct ProcessGraph {
  enum Kind { case start, end, task, parting, meeting }

  struct Node {
    let id: String
    let kind: Kind
    /// The touchpoint as the matrix counts them; nil for start and end, and for their gateways.
    let touchpoint: Int?
    /// Whether it stands behind all touchpoints.
    let isLast: Bool
  }

  struct Edge {
    let id: String
    /// Places in `nodes`.
    let from: Int
    let to: Int
    let itineraries: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// Paths that are not drawn.
  let pathsLeftOut: Int

  private static let mostPaths = 12
  private static let mostTasks = 30
  /// The ends of a path where touchpoints have numbers from 0 on.
  private static let (start, end) = (-1, -2)

  init(_ export: MapExport) {
    let all = TouchpointPaths(export).list
    var (drawn, tasks) = ([TouchpointPaths.Path](), Set<Int>())
    for path in all.prefix(Self.mostPaths) {
      let more = tasks.union(path.touchpoints)
      guard more.count <= Self.mostTasks else { continue }
      tasks = more
      drawn.append(path)
    }
    pathsLeftOut = all.count - drawn.count
    var moves: [Move: Int] = drawn.isEmpty ? [Move(from: Self.start, to: Self.end): 0] : [:]
    for path in drawn {
      let stops = [Self.start] + path.touchpoints + [Self.end]
      for (from, to) in zip(stops, stops.dropFirst()) {
        moves[Move(from: from, to: to), default: 0] += path.itineraries
      }
    }
    build(moves.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }, tasks.sorted(), export)
  }

  private struct Move: Hashable {
    let from: Int
    let to: Int
  }

  private mutating func build(
    _ moves: [(key: Move, value: Int)], _ tasks: [Int], _ export: MapExport
  ) {
    let width = export.map.matrix.channelCount + 1
    func name(_ stop: Int) -> String {
      stop == Self.start ? "start" : stop == Self.end ? "end" : export.touchpointID(stop / width, stop % width)
    }
    // Where one goes from and to: the stop itself, or the gateway after and before it.
    var (exits, entries) = ([Int: Int](), [Int: Int]())
    for stop in [Self.start] + tasks + [Self.end] {
      let node = add(name(stop), stop == Self.start ? .start : stop == Self.end ? .end : .task, stop)
      (exits[stop], entries[stop]) = (node, node)
      if moves.count(where: { $0.key.to == stop }) > 1 {
        let gateway = add("meet." + name(stop), .meeting, stop)
        connect(gateway, node, moves.reduce(0) { $0 + ($1.key.to == stop ? $1.value : 0) })
        entries[stop] = gateway
      }
      if moves.count(where: { $0.key.from == stop }) > 1 {
        let gateway = add("part." + name(stop), .parting, stop)
        connect(node, gateway, moves.reduce(0) { $0 + ($1.key.from == stop ? $1.value : 0) })
        exits[stop] = gateway
      }
    }
    for (move, itineraries) in moves {
      if let from = exits[move.from], let to = entries[move.to] { connect(from, to, itineraries) }
    }
  }

  private mutating func add(_ id: String, _ kind: Kind, _ stop: Int) -> Int {
    nodes.append(Node(id: id, kind: kind, touchpoint: stop < 0 ? nil : stop, isLast: stop == Self.end))
    return nodes.count - 1
  }

  private mutating func connect(_ from: Int, _ to: Int, _ itineraries: Int) {
    let id = StableID.of("flow", nodes[from].id, nodes[to].id)
    edges.append(Edge(id: id, from: from, to: to, itineraries: itineraries))
  }
}
