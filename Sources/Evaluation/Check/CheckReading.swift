import Journeys
import Verbatims

/// Reads the rows of a filled sheet.
public struct CheckReading: Sendable {
  public private(set) var texts: [CheckedText] = []
  /// Texts that the person has not read.
  public private(set) var unread = 0
  public private(set) var problems: [CheckProblem] = []

  private static let rowKinds = CheckList(CheckRowKind.allCases) { [$0.names.french, $0.names.english] }
  private static let verdicts = CheckList(CheckVerdict.allCases) { [$0.names.french, $0.names.english] }
  private static let kinds = CheckList(Kind.allCases) { [$0.names.french, $0.names.english, $0.id.description] }
  private static let themes = CheckList(Theme.allCases) { [$0.names.french, $0.names.english, $0.id.description] }
  private static let stages = CheckList(Journey.standard.stages.map(\.id)) { id in
    Journey.standard.stages.filter { $0.id == id }.flatMap { [$0.names.french, $0.names.english] }
  }
  private static let answers = CheckList([true, false]) { $0 ? ["oui", "yes"] : ["non", "no"] }

  /// - Parameter rows: the cells of each row below the head, in the order of ``CheckColumn``.
  public init(_ rows: [[String]]) {
    var open: Open?
    for (index, cells) in rows.enumerated() {
      let row = Row(cells, number: index + 2)
      guard !row.isEmpty else { continue }
      guard let kind = Self.rowKinds[row[.row]] else {
        problems.append(CheckProblem(row: row.number, reason: .unknownRow))
        open?.isBroken = true
        continue
      }
      if kind == .text {
        close(&open)
        open = begin(row)
      } else if open == nil || open?.number != row[.number] {
        problems.append(CheckProblem(row: row.number, reason: .noText))
      } else if kind == .finding {
        addFinding(row, to: &open)
      } else {
        addMissed(row, to: &open)
      }
    }
    close(&open)
  }

  /// A text whose rows are being read.
  private struct Open {
    var number: String
    var text: CheckedText
    var verdict: CheckVerdict
    /// Findings that nobody judged, by their rows.
    var unjudged: [Int] = []
    var isBroken = false
  }

  private struct Row {
    private let cells: [String]
    let number: Int

    init(_ cells: [String], number: Int) {
      self.cells = cells.map { cell in
        let words = cell.drop(while: \.isWhitespace)
        return String(words.reversed().drop(while: \.isWhitespace).reversed())
      }
      self.number = number
    }

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

    subscript(column: CheckColumn) -> String {
      column.rawValue < cells.count ? cells[column.rawValue] : ""
    }
  }

  private mutating func begin(_ row: Row) -> Open? {
    guard let stratum = CheckSample.Stratum(rawValue: row[.stratum]), let size = Int(row[.size]), size > 0 else {
      problems.append(CheckProblem(row: row.number, reason: .noStratum))
      return nil
    }
    var text = CheckedText(stratum: stratum, stratumSize: size)
    text.language = Language(id: row[.language])
    text.isToldDissatisfied = Self.answers[row[.told]] ?? false
    text.isDissatisfied = Self.answers[row[.dissatisfied]]
    if text.isDissatisfied == nil, !row[.dissatisfied].isEmpty {
      problems.append(CheckProblem(row: row.number, reason: .unknownAnswer))
      return Open(number: row[.number], text: text, verdict: .unread, isBroken: true)
    }
    let word = row[.verdict]
    let verdict = word.isEmpty ? .unread : Self.verdicts[word]
    guard let verdict, CheckVerdict.ofTexts.contains(verdict) else {
      problems.append(CheckProblem(row: row.number, reason: .unknownVerdict))
      return Open(number: row[.number], text: text, verdict: .unread, isBroken: true)
    }
    return Open(number: row[.number], text: text, verdict: verdict)
  }

  private mutating func addFinding(_ row: Row, to open: inout Open?) {
    guard let kind = Self.kinds[row[.kind]] else {
      problems.append(CheckProblem(row: row.number, reason: .unknownKind))
      open?.isBroken = true
      return
    }
    guard !row[.verdict].isEmpty else {
      open?.unjudged.append(row.number)
      return
    }
    guard let verdict = Self.verdicts[row[.verdict]], CheckVerdict.ofFindings.contains(verdict) else {
      problems.append(CheckProblem(row: row.number, reason: .unknownVerdict))
      open?.isBroken = true
      return
    }
    let instead = row[.instead]
    guard instead.isEmpty || Self.kinds[instead] != nil || Self.stages[instead] != nil else {
      problems.append(CheckProblem(row: row.number, reason: .unknownInstead))
      open?.isBroken = true
      return
    }
    open?.text.findings.append(.init(kind: kind, verdict: verdict, kindInstead: Self.kinds[row[.instead]]))
  }

  private mutating func addMissed(_ row: Row, to open: inout Open?) {
    guard !row[.words].isEmpty || !row[.kind].isEmpty else { return }
    let kind = Self.kinds[row[.kind]]
    if kind == nil, !row[.kind].isEmpty {
      problems.append(CheckProblem(row: row.number, reason: .unknownKind))
      open?.isBroken = true
    }
    let theme = Self.themes[row[.theme]]
    if theme == nil, !row[.theme].isEmpty {
      problems.append(CheckProblem(row: row.number, reason: .unknownTheme))
      open?.isBroken = true
    }
    open?.text.missed.append(.init(kind: kind, theme: theme, words: row[.words]))
  }

  private mutating func close(_ open: inout Open?) {
    guard var done = open else { return }
    open = nil
    guard !done.isBroken else { return }
    guard done.verdict != .unread else {
      unread += 1
      return
    }
    guard done.unjudged.isEmpty else {
      problems += done.unjudged.map { CheckProblem(row: $0, reason: .noVerdict) }
      return
    }
    if done.verdict == .incomplete, done.text.missed.isEmpty { done.text.missed.append(.init(words: "")) }
    texts.append(done.text)
  }
}
