public import Journeys
public import Verbatims

/// The rows of a sheet in which a person says how right the program is.
///
/// A text has a row of its own, one for each of its findings, and one for what was missed.
public struct CheckSheet: Sendable {
  /// Cells in the order of ``CheckColumn``.
  public private(set) var rows: [[String]] = []
  public let lists: CheckLists
  private let ledger: Ledger
  private let language: Language
  private let stageNames: [String: String]

  /// - Complexity: O(*n*) in the findings of the sample.
  public init(_ sample: CheckSample, of ledger: Ledger, language: Language) {
    self.ledger = ledger
    self.language = language
    lists = CheckLists(language: language)
    stageNames = Dictionary(Journey.standard.stages.map { ($0.id, $0.names[language]) }) { first, _ in first }
    for (index, draw) in sample.draws.enumerated() {
      add(draw, number: index + 1, size: sample.sizes[draw.stratum] ?? 0)
    }
  }

  private mutating func add(_ draw: CheckSample.Draw, number: Int, size: Int) {
    let texts = ledger.texts
    let id = texts.string(draw.verbatim.id)
    var whole = row(.text, number, id)
    whole[CheckColumn.text.rawValue] = texts.string(draw.verbatim.text)
    whole[CheckColumn.stratum.rawValue] = draw.stratum.rawValue
    whole[CheckColumn.size.rawValue] = String(size)
    whole[CheckColumn.told.rawValue] = lists.answers[draw.verbatim.hasDissatisfaction ? 0 : 1]
    whole[CheckColumn.language.rawValue] = texts.string(draw.verbatim.language)
    whole[CheckColumn.engine.rawValue] = texts.string(draw.verbatim.engine)
    rows.append(whole)
    for finding in ledger.findings(of: draw.verbatim) {
      var cells = row(.finding, number, id)
      cells[CheckColumn.words.rawValue] = texts.string(finding.quote)
      cells[CheckColumn.kind.rawValue] = finding.kind.names[language]
      cells[CheckColumn.stage.rawValue] = stageNames[finding.stage.id.description] ?? finding.stage.id.description
      cells[CheckColumn.theme.rawValue] = finding.theme.names[language]
      rows.append(cells)
    }
    rows.append(row(.missed, number, id))
  }

  private func row(_ kind: CheckRowKind, _ number: Int, _ id: String) -> [String] {
    var cells = [String](repeating: "", count: CheckColumn.allCases.count)
    cells[CheckColumn.number.rawValue] = String(number)
    cells[CheckColumn.row.rawValue] = kind.names[language]
    cells[CheckColumn.verbatim.rawValue] = id
    return cells
  }
}
