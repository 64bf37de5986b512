public import Findings
public import Verbatims

/// Writes analyses as rows of a table, one row a finding. One value serves one worker.
public struct CSVWriter: Sendable {
  /// For whom the table is made.
  public enum Dialect: String, CaseIterable, Sendable {
    /// RFC 4180 with commas, decimal points and line feeds.
    case standard
    /// What a French Excel opens by a double click: semicolons, decimal commas, a byte order mark.
    case frenchExcel = "excel-fr"
  }

  private let dialect: Dialect
  private let names: AnalysisNames
  private let withText: Bool
  private var counter = ScalarCounter()

  private static let columns =
    "id,set_aside,duplicate_of,language,sector,nature,dissatisfaction,polarity,effort,kind,stage,stage_detail,stage_from,channel,"
    + "channel_from,theme,concept,intensity,criticality,moment_of_truth,make_or_break,because,rupture,turn,start,end,"
    + "quote,date,customer,score,source_channel"

  /// How many columns hold the finding.
  private static let findingColumns = 18

  public init(dialect: Dialect, names: AnalysisNames, withText: Bool) {
    self.dialect = dialect
    self.names = names
    self.withText = withText
  }

  var separator: UInt8 { UInt8(ascii: dialect == .standard ? "," : ";") }
  private var decimalMark: UInt8 { UInt8(ascii: dialect == .standard ? "." : ",") }

  /// The header row; the kept columns and the text come last.
  public func header(kept: [String]) -> [UInt8] {
    var out: [UInt8] = dialect == .frenchExcel ? [0xEF, 0xBB, 0xBF] : []
    for byte in Self.columns.utf8 { out.append(byte == UInt8(ascii: ",") ? separator : byte) }
    for name in kept {
      appendCell(Array(name.utf8), &out)
    }
    if withText {
      out.append(separator)
      out.append("text")
    }
    endRow(&out)
    return out
  }

  /// Appends a row for each finding, or one with empty cells for a verbatim without.
  public mutating func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    counter.begin(verbatim.text.span)
    for finding in analysis.findings {
      appendHead(verbatim, analysis, &out)
      append(finding, verbatim.text.span, &out)
      appendTail(verbatim, &out)
    }
    guard analysis.findings.isEmpty else { return }
    appendHead(verbatim, analysis, &out)
    for _ in 0..<Self.findingColumns { out.append(separator) }
    appendTail(verbatim, &out)
  }

  private func endRow(_ out: inout [UInt8]) {
    if dialect == .frenchExcel { out.append(UInt8(ascii: "\r")) }
    out.append(UInt8(ascii: "\n"))
  }

  private func appendHead(_ verbatim: Verbatim, _ analysis: Analysis, _ out: inout [UInt8]) {
    append(text: verbatim.id.span, &out)
    out.append(separator)
    switch analysis.setAside {
    case nil: break
    case .reason(let reason): out.append(reason.id)
    case .language(let language):
      out.append("language:")
      out.append(language)
    }
    out.append(separator)
    out.append(separator)
    if let language = analysis.language { out.append(language) }
    appendCell(analysis.sector, &out)
    appendCell(analysis.nature, &out)
    appendCell(analysis.hasDissatisfaction, &out)
    appendCell(analysis.polarity, &out)
    appendCell(analysis.effort, &out)
  }

  private mutating func append(_ finding: Finding, _ text: Span<UInt8>, _ out: inout [UInt8]) {
    appendCell(finding.kind, &out)
    appendCell(finding.stage, &out)
    out.append(separator)
    appendCell(finding.stageFrom, &out)
    appendCell(finding.channel, &out)
    appendCell(finding.channelFrom, &out)
    appendCell(finding.theme, &out)
    appendCell(names.concepts[Int(finding.concept)], &out)
    appendCell(finding.intensity, &out)
    appendCell(finding.criticality, &out)
    appendCell(finding.isMomentOfTruth, &out)
    appendCell(finding.makeOrBreak, &out)
    appendCell(finding.because, &out)
    appendCell(finding.rupture, &out)
    appendCell(finding.turn, &out)
    appendCell(counter.scalars(before: finding.range.start, in: text), &out)
    appendCell(counter.scalars(before: finding.range.end, in: text), &out)
    out.append(separator)
    append(text: text.extracting(finding.range.start..<finding.range.end), &out)
  }

  private func appendTail(_ verbatim: Verbatim, _ out: inout [UInt8]) {
    let metadata = verbatim.metadata
    appendCell(metadata.date, &out)
    appendCell(metadata.customer, &out)
    appendCell(metadata.score.map { Measure(thousandths: $0) }, &out)
    appendCell(metadata.sourceChannel, &out)
    for kept in metadata.kept { appendCell(kept.value, &out) }
    if withText { appendCell(verbatim.text, &out) }
    endRow(&out)
  }
}

extension CSVWriter {
  private func appendCell(_ member: (some Identified)?, _ out: inout [UInt8]) {
    out.append(separator)
    if let member { out.append(member.id) }
  }

  private func appendCell(_ flag: Bool, _ out: inout [UInt8]) {
    out.append(separator)
    out.append(json: flag)
  }

  private func appendCell(_ measure: Measure?, _ out: inout [UInt8]) {
    out.append(separator)
    if let measure { out.append(thousandths: measure.thousandths, decimalMark: decimalMark) }
  }

  private func appendCell(_ number: Int?, _ out: inout [UInt8]) {
    out.append(separator)
    if let number { out.append(number: number) }
  }

  private func appendCell(_ text: [UInt8]?, _ out: inout [UInt8]) {
    out.append(separator)
    if let text { append(text: text.span, &out) }
  }

  /// Appends a cell of text, made harmless: a spreadsheet would run what begins like a formula.
  func append(text: Span<UInt8>, _ out: inout [UInt8]) {
    guard text.count > 0 else { return }
    let isFormula = Self.startsFormula(text[0])
    var needsQuotes = text[0] == 0x20 || text[text.count - 1] == 0x20
    for index in 0..<text.count where !needsQuotes {
      let byte = text[index]
      needsQuotes = byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    if needsQuotes { out.append(UInt8(ascii: "\"")) }
    if isFormula { out.append(UInt8(ascii: "'")) }
    for index in 0..<text.count {
      if text[index] == UInt8(ascii: "\"") { out.append(text[index]) }
      out.append(text[index])
    }
    if needsQuotes { out.append(UInt8(ascii: "\"")) }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
