import Journeys
import Verbatims

/// The map as a board: a column a stage, in it touchpoints, under each touchpoint its cards.
struct Board {
  enum Content {
    case stage(Int)
    case touchpoint(ExportPlace)
    case card(JourneyCard)
  }

  /// Something that lies on the board; lengths in points, counted from the upper left corner of the board.
  struct Item {
    let id: String
    let content: Content
    /// The place among the items of the column that it lies in; a column's own place.
    let column: Int
    let x: Int
    let y: Int
    let width: Int
    var height: Int
  }

  private(set) var items: [Item] = []
  /// Flows between touchpoints that lie on the board, those of most customers first.
  private(set) var flows: [Flow] = []
  /// Cards of less weight than those that lie there.
  let cardsLeftOut: Int

  static let mostFlows = 40
  static let columnWidth = 260
  static let gap = 20
  private static let heights = (stage: 70, touchpoint: 60, card: 110)

  init(_ export: MapExport) {
    let matrix = export.map.matrix
    let choice = CardChoice(export.map)
    cardsLeftOut = choice.leftOut
    var onBoard: Set<JourneyPlace> = []
    for stage in 0...matrix.stageCount where stage < matrix.stageCount || !matrix.stages[stage].isEmpty {
      let column = addColumn(stage, export)
      for place in export.touchpoints(of: stage) where !place.tally.isEmpty {
        guard let channel = place.channel else { continue }
        add(.touchpoint(place), id: export.id(of: place), column: column, height: Self.heights.touchpoint)
        onBoard.insert(JourneyPlace(stage: UInt16(stage), channel: UInt16(channel)))
        for card in choice.cards(stage, channel) {
          add(.card(card), id: export.id(of: card), column: column, height: Self.heights.card)
        }
      }
      items[column].height = bottom - items[column].y + Self.gap / 2
    }
    flows = Array(
      export.map.flows.touchpoints.lazy.filter { onBoard.contains($0.from) && onBoard.contains($0.to) }
        .prefix(Self.mostFlows))
  }

  private var bottom: Int { items.last.map { $0.y + $0.height } ?? 0 }

  private mutating func addColumn(_ stage: Int, _ export: MapExport) -> Int {
    let number = items.count { item in
      if case .stage = item.content { true } else { false }
    }
    items.append(
      Item(
        id: StableID.of("stage", export.stageID(stage)), content: .stage(stage), column: items.count,
        x: number * (Self.columnWidth + Self.gap), y: 0, width: Self.columnWidth, height: Self.heights.stage))
    return items.count - 1
  }

  /// Puts an item under the last one.
  private mutating func add(_ content: Content, id: String, column: Int, height: Int) {
    let margin = Self.gap / 2
    items.append(
      Item(
        id: id, content: content, column: column, x: items[column].x + margin, y: bottom + margin,
        width: Self.columnWidth - 2 * margin, height: height))
  }
}

/// Which cards a board has room for: a few of each kind at each touchpoint, of these the weightiest.
struct CardChoice {
  private var chosen: [Int: [JourneyCard]] = [:]
  private let width: Int
  let leftOut: Int

  /// More cards than this nobody reads, and Lucid's documents hold little more than a megabyte.
  private static let most = 600
  private static let mostOfAKind = 3

  init(_ map: JourneyMap) {
    let cards = JourneyCards(map)
    width = map.matrix.channelCount + 1
    var (candidates, total) = ([JourneyCard](), 0)
    for stage in 0...map.matrix.stageCount {
      for channel in 0..<width {
        total += cards.cards(stage, channel).count
        for kind in Kind.allCases { candidates += cards.cards(stage, channel, kind, atMost: Self.mostOfAKind) }
      }
    }
    candidates.sort { one, other in
      one.weight != other.weight || one.stage == other.stage
        ? JourneyCards.precedes(one, other, map.ledger.texts) : one.stage < other.stage
    }
    let kept = candidates.prefix(Self.most)
    leftOut = total - kept.count
    for card in kept { chosen[card.stage * width + card.channel, default: []].append(card) }
  }

  /// The cards of a touchpoint: irritants, enchantments, then expectations.
  func cards(_ stage: Int, _ channel: Int) -> [JourneyCard] {
    let cards = chosen[stage * width + channel] ?? []
    return Kind.allCases.flatMap { kind in cards.filter { $0.kind == kind } }
  }
}
