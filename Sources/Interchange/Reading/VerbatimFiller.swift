import Verbatims

/// Puts what fields say into a verbatim, whatever the format they came from.
struct VerbatimFiller: Sendable {
  private let language: Language?
  private let sector: Sector?
  private let sourceChannel: [UInt8]?
  private let dictionary: ColumnDictionary
  let dates: DateParser
  /// Whether dates stay as they are written.
  private let keepsDates: Bool

  init(setup: ReadingSetup, order: DateOrder, keepsDates: Bool) {
    language = setup.options.language
    sector = setup.options.sector
    sourceChannel = setup.options.sourceChannel.map { Array($0.utf8) }
    dates = DateParser(order: setup.options.dateOrder ?? order, months: setup.dictionary.months)
    self.keepsDates = keepsDates
    dictionary = setup.dictionary
  }

  /// Empties a verbatim and fills in what the options say of all of them.
  func begin(_ verbatim: inout Verbatim) {
    verbatim.reset()
    verbatim.language = language
    verbatim.sector = sector
    verbatim.metadata.sourceChannel = sourceChannel
  }

  /// Fills in what a field says. An empty field says nothing.
  func set(_ role: Role, _ value: [UInt8], _ verbatim: inout Verbatim) {
    guard !value.isEmpty else { return }
    switch role {
    case .text: verbatim.text += value
    case .id: verbatim.id += value
    case .date: verbatim.metadata.date = keepsDates ? value : dates.iso(Self.trimmed(value).span)
    case .customer: verbatim.metadata.customer = value
    case .score: verbatim.metadata.score = ScoreParser.thousandths(Self.trimmed(value).span)
    case .question: verbatim.metadata.question = value
    case .sector: verbatim.sector = dictionary.sector(value) ?? sector
    case .sourceChannel: verbatim.metadata.sourceChannel = value
    case .turns, .speaker: break
    }
  }

  /// A value without the spaces around it.
  static func trimmed(_ value: [UInt8]) -> [UInt8] {
    guard let first = value.firstIndex(where: { $0 > 0x20 }), let last = value.lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return first == 0 && last == value.count - 1 ? value : Array(value[first...last])
  }
}
