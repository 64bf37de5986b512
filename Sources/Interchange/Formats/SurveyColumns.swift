/// Finds the open questions of a survey among its columns, and its score.
struct SurveyColumns {
  let format: InputFormat
  /// The rows at the top, as they are: names, then what stands below them.
  let headers: [[String]]
  let values: [ColumnValues]
  let dictionary: ColumnDictionary

  private var names: [String] { headers.first ?? [] }

  /// A column of free answers, and the question that they answer.
  func answers(taken: Set<Int>) -> [TableLayout.Answer] {
    let free = names.indices.filter { !taken.contains($0) && !isVendors($0) }
    let marked = free.filter { isMarkedOpen($0) }
    let open = marked.isEmpty ? free.filter { looksOpen($0) } : marked
    return open.map { TableLayout.Answer(column: $0, question: question($0)) }
  }

  /// What a column asks.
  func question(_ column: Int) -> String {
    if format == .qualtrics, headers.count > 1, column < headers[1].count { return Self.cleaned(headers[1][column]) }
    // An empty name belongs to the question on its left: one column an option.
    let named = (0...column).last { !names[$0].isEmpty } ?? column
    return Self.cleaned(names[named])
  }

  /// The column of the score: of those with small numbers, one that is named so, else the only one, else the one
  /// that goes furthest.
  func score(taken: Set<Int>) -> Int? {
    let free = names.indices.filter { column in
      !taken.contains(column) && !isVendors(column) && values[column].holdSmallNumbers
        && values[column].distinctCount > 1
    }
    let named = free.filter { column in
      let keys = [HeaderKey.fold(names[column]), HeaderKey.fold(question(column))]
      return keys.contains { key in
        dictionary.match(key)?.role == .score || dictionary.matches(within: key).contains { $0.role == .score }
      }
    }
    return named.first ?? free.max { (values[$0].largest, $1) < (values[$1].largest, $0) }
  }

  /// Whether what stands below a name says that answers are free.
  private func isMarkedOpen(_ column: Int) -> Bool {
    switch format {
    case .qualtrics:
      // Identifiers of free answers end so; what the vendor's own text analysis adds has names with a dash.
      let id = headers.last.flatMap { column < $0.count ? $0[column] : nil } ?? ""
      return id.hasPrefix("{\"ImportId\"") && id.contains("_TEXT\"") && !names[column].contains(" - ")
    case .surveyMonkey:
      guard headers.count > 1, column < headers[1].count else { return false }
      return TableFormat.surveyMonkeyOpen.contains { HeaderKey.fold($0) == HeaderKey.fold(headers[1][column]) }
    default: return false
    }
  }

  /// Whether values are sentences rather than choices, numbers or dates.
  private func looksOpen(_ column: Int) -> Bool {
    let shortest = 12
    let found = values[column]
    // Names that come in pairs say enough: what is short or often the same answers them, too.
    if format == .survey, Self.goodAndBad(names, dictionary).contains(column) {
      return found.filled > 0 && found.mayBe(.text)
    }
    guard found.filled > 0, found.mayBe(.text) else { return false }
    if format == .survey, !Self.asks(names[column]), dictionary.match(HeaderKey.fold(names[column]))?.role != .text {
      return false
    }
    if found.holdSentences { return true }
    return found.meanLength >= shortest && !found.areSingleWords && found.distinctCount * 2 > found.filled
  }

  /// Whether a name asks something.
  static func asks(_ name: String) -> Bool { name.contains("?") }

  /// The columns that ask for what pleased and for what did not, where both are there.
  static func goodAndBad(_ names: [String], _ dictionary: ColumnDictionary) -> Set<Int> {
    let keys = names.map { HeaderKey.fold($0) }
    let pairs = dictionary.pairs.compactMap { pair -> [Int]? in
      guard let good = keys.firstIndex(of: pair.good), let bad = keys.firstIndex(of: pair.bad) else { return nil }
      return [good, bad]
    }
    return Set(pairs.joined())
  }

  private func isVendors(_ column: Int) -> Bool {
    let vendors =
      switch format {
      case .qualtrics: TableFormat.qualtricsColumns
      case .surveyMonkey: TableFormat.surveyMonkeyColumns
      case .typeform: TableFormat.typeformColumns
      default: [] as [String]
      }
    let key = HeaderKey.fold(names[column])
    return names[column] == "#" || vendors.contains { HeaderKey.fold($0) == key && !key.isEmpty }
  }

  private static func cleaned(_ text: String) -> String {
    String(decoding: VerbatimFiller.trimmed(HTMLText.text(Array(text.utf8))), as: UTF8.self)
  }
}
