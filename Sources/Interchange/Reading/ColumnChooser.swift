/// Chooses what the columns of a table hold: by the user's word, then by their names, then by their values.
struct ColumnChooser {
  private let names: [String]
  private let keys: [[UInt8]]
  private let values: [ColumnValues]
  private let setup: ReadingSetup
  private let format: TableFormat?
  private var chosen: [Role: Int] = [:]

  /// Texts shorter than this on average are taken for one only where their column's name says so.
  private static let shortestText = 12
  /// A name that holds a word of the dictionary ranks behind all that are one.
  private static let withinName = 1000

  init(names: [String], values: [ColumnValues], setup: ReadingSetup, format: TableFormat? = nil) {
    self.format = format
    self.names = names
    self.values = values
    self.setup = setup
    keys = names.map { HeaderKey.fold($0) }
  }

  /// The columns by role, and the columns to keep.
  static func choose(
    names: [String], values: [ColumnValues], setup: ReadingSetup, format: TableFormat? = nil
  ) throws(FileProblem.Kind) -> (columns: [Role: Int], kept: [Int]) {
    var chooser = ColumnChooser(names: names, values: values, setup: setup, format: format)
    for role in Role.ofColumns {
      guard let name = setup.options.columns[role] else { continue }
      chooser.chosen[role] = try chooser.index(of: name)
    }
    if let format {
      for (role, names) in format.roles where chooser.chosen[role] == nil {
        chooser.chosen[role] = chooser.column(ofAny: names)
      }
    }
    for role in Role.ofColumns where chooser.chosen[role] == nil && chooser.mayGuess(role) {
      chooser.chosen[role] = chooser.byName(role)
    }
    if format == nil { chooser.chooseTextByValues() }
    if format == nil || format?.format == .survey { chooser.chooseDateByValues() }
    if format == nil { chooser.chooseScoreByValues() }
    guard chooser.chosen[.text] != nil || chooser.isSurvey else { throw .noTextColumn(available: names) }
    var kept: [Int] = []
    for name in setup.options.kept { kept.append(try chooser.index(of: name)) }
    for name in setup.options.keptWhereFound {
      guard let index = chooser.keys.firstIndex(of: HeaderKey.fold(name)), !kept.contains(index) else { continue }
      kept.append(index)
    }
    return (chooser.chosen, kept)
  }

  private var isSurvey: Bool { if case .answers? = format?.rows { true } else { false } }

  /// Whether a role's column may be looked for beyond those that the format names. A survey's texts are its answers.
  private func mayGuess(_ role: Role) -> Bool {
    guard let format else { return true }
    if role == .sector { return true }
    if format.format == .survey { return role != .text && role != .score && role != .question }
    return false
  }

  /// The column of a name, failing that of a name written otherwise, failing that of a number from 1.
  private func index(of name: String) throws(FileProblem.Kind) -> Int {
    let key = HeaderKey.fold(name)
    if let index = names.firstIndex(of: name) ?? keys.firstIndex(of: key) { return index }
    if let number = Int(name), names.indices.contains(number - 1) { return number - 1 }
    throw .noColumn(name: name, available: names)
  }

  /// The first column of these names that holds a value, failing that the first one.
  private func column(ofAny names: [String]) -> Int? {
    let columns = names.compactMap { TableFormat.column([$0], in: keys) }
    return columns.first { values[$0].filled > 0 } ?? columns.first
  }

  /// The free column whose name fits a role best: a whole name before a word in one, a surer name before another.
  private func byName(_ role: Role) -> Int? {
    var best: (index: Int, rank: Int)?
    for index in names.indices where isFree(index) && values[index].mayBe(role) && !isAnswer(index) {
      guard var rank = rank(index, role) else { continue }
      // An empty column gives way to any that holds something.
      if values[index].filled == 0 { rank += 2 * Self.withinName }
      guard rank < best?.rank ?? .max else { continue }
      best = (index, rank)
    }
    return best?.index
  }

  /// Whether a column is a survey's score, which is looked for apart: "Reviewer Score" names no reviewer.
  private func isAnswer(_ index: Int) -> Bool {
    let found = values[index]
    guard format?.format == .survey, found.holdSmallNumbers, found.distinctCount > 1 else { return false }
    return setup.dictionary.match(keys[index])?.role == .score
      || setup.dictionary.matches(within: keys[index]).contains { $0.role == .score }
  }

  private func rank(_ index: Int, _ role: Role) -> Int? {
    if let match = setup.dictionary.match(keys[index]) { return match.role == role ? match.rank : nil }
    let matches = setup.dictionary.matches(within: keys[index]).filter { $0.role == role }
    return matches.map(\.rank).min().map { $0 + Self.withinName }
  }

  private mutating func chooseTextByValues() {
    guard chosen[.text] == nil else { return }
    let texts = names.indices.filter {
      isFree($0) && values[$0].mayBe(.text) && setup.dictionary.tellsPeople(keys[$0]) != .name
    }
    let longest = texts.map { values[$0].meanLength }.max() ?? 0
    if longest >= Self.shortestText { chosen[.text] = texts.first { values[$0].meanLength == longest } }
  }

  private mutating func chooseDateByValues() {
    if chosen[.date] == nil { chosen[.date] = names.indices.first { isFree($0) && values[$0].areWrittenDates } }
  }

  private mutating func chooseScoreByValues() {
    guard chosen[.score] == nil else { return }
    let scores = names.indices.filter { isUnnamed($0) && values[$0].areSmallNumbers && values[$0].distinctCount > 1 }
    if scores.count == 1 { chosen[.score] = scores[0] }
  }

  private func isFree(_ index: Int) -> Bool { !chosen.values.contains(index) }

  /// Whether a free column's name means nothing to the dictionary.
  private func isUnnamed(_ index: Int) -> Bool { isFree(index) && setup.dictionary.match(keys[index]) == nil }
}
