import Journeys
import Verbatims

/// A block of rows as it is read, by columns.
struct RowBlock {
  var verbatims = ReadColumns<VerbatimColumn>()
  var findings = ReadColumns<FindingColumn>()
  var kept = ReadColumns<KeptColumn>()

  /// Adds the rows to a ledger.
  func add(to ledger: inout Ledger, _ texts: BlockTexts) throws(RecordProblem.Kind) {
    let vocabularies = RowVocabularies()
    var (finding, pair) = (0, 0)
    for row in 0..<verbatims.count {
      let verbatim = try vocabularies.verbatim(verbatims, row, ledger.texts, texts)
      let size = try verbatims.count(.findings, row, upTo: findings.count - finding)
      let pairs = try verbatims.count(.kept, row, upTo: kept.count - pair)
      var rows: [FindingRow] = []
      for place in finding..<finding + size {
        rows.append(try vocabularies.finding(findings, place, ledger.texts, texts, of: size))
      }
      var values: [KeptValue] = []
      for place in pair..<pair + pairs {
        let column = try texts.id(kept.number(.column, place), KeptColumn.column)
        guard !column.isNone else { throw .badField(name: "column") }
        values.append(KeptValue(column: column, value: try texts.id(kept.number(.value, place), KeptColumn.value)))
      }
      ledger.add(verbatim, findings: rows, kept: values)
      finding += size
      pair += pairs
    }
    guard finding == findings.count else { throw .badField(name: "findings") }
    guard pair == kept.count else { throw .badField(name: "kept") }
  }
}

/// Numbers by columns, as they are read.
struct ReadColumns<Column: Identified> {
  /// The values of each column, or the one that all of its rows have.
  private var values = [[Int]](repeating: [], count: Column.allCases.count)
  private var constants = [Int?](repeating: nil, count: Column.allCases.count)

  /// How many rows there are, by the first column.
  var count: Int { values[0].count }

  mutating func read(
    _ columns: IdentifierTable<Column>, _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(RecordProblem.Kind) {
    try scanner.forEachMember(of: columns, bytes) { column, scanner throws(RecordProblem.Kind) in
      let place = Int(column.rawValue)
      values[place].removeAll()
      constants[place] = nil
      guard place == 0 || scanner.peek(bytes) == UInt8(ascii: "[") else {
        constants[place] = try scanner.wholeNumber(column, bytes) ?? NumberColumn.none
        return
      }
      try scanner.expect(UInt8(ascii: "["), bytes)
      if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return }
      repeat {
        values[place].append(try scanner.wholeNumber(column, bytes) ?? NumberColumn.none)
      } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
    }
  }

  /// The number of a row in a column; where the column is not there, 0.
  func number(_ column: Column, _ row: Int) throws(RecordProblem.Kind) -> Int {
    if let constant = constants[Int(column.rawValue)] { return constant }
    let place = Int(column.rawValue)
    if row < values[place].count { return values[place][row] }
    guard values[place].isEmpty else { throw .badField(name: column.id.description) }
    return 0
  }

  /// The same where it may be none.
  func optional(_ column: Column, _ row: Int) throws(RecordProblem.Kind) -> Int? {
    let number = try number(column, row)
    return number == NumberColumn.none ? nil : number
  }

  /// A number that counts rows of another table.
  func count(_ column: Column, _ row: Int, upTo most: Int) throws(RecordProblem.Kind) -> Int {
    let number = try number(column, row)
    guard (0...most).contains(number) else { throw .badField(name: column.id.description) }
    return number
  }

  /// A number that fits.
  func number<Number: FixedWidthInteger>(
    _ column: Column, _ row: Int, as _: Number.Type = Number.self
  ) throws(RecordProblem.Kind) -> Number {
    guard let number = Number(exactly: try number(column, row)) else { throw .badField(name: column.id.description) }
    return number
  }
}
