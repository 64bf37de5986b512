import Journeys
import Verbatims

/// The columns of the matrix that a terminal has room for.
struct MatrixColumns {
  enum Column: Hashable {
    case channel(Int)
    /// The channels that have no column of their own.
    case others([Int])
    case unsaid
    case total
    /// The share of a stage's findings that name a channel.
    case share
  }

  let columns: [Column]
  /// The width of the stages' names, and of each column.
  let stageWidth: Int
  let columnWidth: Int
  /// Whether the net feeling stands below the count, and not beside it.
  let isTall: Bool

  private static let (leastStage, mostStage, mostColumn) = (9, 26, 13)
  /// The frame around the stages and the columns.
  private static let frame = 7

  /// - Parameter width: of the terminal, from 60 on.
  init(_ map: JourneyMap, width: Int, language: InterfaceLanguage) {
    let names = map.journey.stages.map { TerminalText.width($0.names[language.language]) }
    let stage = min(max(names.max() ?? 0, Self.leastStage), width < 80 ? 12 : Self.mostStage)
    let digits = TerminalText.width(Messages.number(map.matrix.all.findings, in: language))
    let occurring = (0..<map.matrix.channelCount).filter { map.matrix.channels[$0].findings > 0 }
    let room = width - Self.frame - stage
    // Beside: « 1 234 −45 ».
    let wide = max(digits + 6, 9)
    isTall = (occurring.count + 3) * (wide + 1) > room
    let least = isTall ? max(digits + 1, width < 80 ? 7 : 8) : wide
    let fitting = room / (least + 1)
    let hasShare = fitting >= occurring.count + 3 || fitting >= 9
    let places = max(1, fitting - (hasShare ? 3 : 2))
    columns = Self.channels(occurring, map.matrix, places) + [.unsaid, .total] + (hasShare ? [.share] : [])
    columnWidth = min(max(least, Self.mostColumn), room / columns.count - 1)
    stageWidth = min(Self.mostStage, width - Self.frame - columns.count * (columnWidth + 1))
  }

  /// Those of most findings, in the order of the journey, and the others together.
  private static func channels(_ occurring: [Int], _ matrix: Matrix, _ places: Int) -> [Column] {
    guard occurring.count > places else { return occurring.map { .channel($0) } }
    let ranked = occurring.sorted { matrix.channels[$0].findings > matrix.channels[$1].findings }
    let shown = Set(ranked.prefix(places - 1))
    let others = occurring.filter { !shown.contains($0) }
    return occurring.filter { shown.contains($0) }.map { .channel($0) } + [.others(others)]
  }
}

extension InterfaceLanguage {
  var language: Language { self == .french ? .french : .english }
}
