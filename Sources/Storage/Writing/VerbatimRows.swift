import FoundationEssentials
import GRDB

/// Writes and removes a verbatim with all that hangs on it, in one transaction; `sums` then holds what changed.
struct VerbatimRows {
  let database: Database
  private let box: TextBox
  private let texts: TextRows
  let copies: CopyRows
  private let keepsTexts: Bool
  private(set) var names: Names
  var sums = DaySums()
  /// The numbers of `unknown`, `make` and `break`.
  private let unknown: Int64
  private let make: Int64
  private let `break`: Int64

  init(_ database: Database, in store: Store) throws {
    self.database = database
    box = TextBox(store.options.texts)
    keepsTexts = store.options.texts != .none
    texts = TextRows(database, texts: store.options.texts, path: store.path)
    copies = CopyRows(database)
    names = try Names(database)
    unknown = try names.number(of: "unknown")
    make = try names.number(of: "make")
    `break` = try names.number(of: "break")
  }

  /// Writes a verbatim that is not there.
  ///
  /// - Returns: its number in the store.
  mutating func insert(_ incoming: Incoming, _ line: AnalysisLine, source: String, received: Int64) throws -> Int64 {
    let source: Int64 = try names.number(of: source)
    let values = try columns(incoming, line, source: source)
    try database.cachedStatement(sql: Self.insertion)
      .execute(arguments: StatementArguments(values) + [Data(incoming.key), received])
    let number = database.lastInsertedRowID
    try writeContent(number, incoming, line, source: source)
    return number
  }

  /// Writes a verbatim that is there anew.
  mutating func replace(_ number: Int64, _ incoming: Incoming, _ line: AnalysisLine, source: Int64) throws {
    try subtract(number)
    for sql in Self.contents { try database.cachedStatement(sql: sql).execute(arguments: [number]) }
    let values = try columns(incoming, line, source: source)
    try database.cachedStatement(sql: Self.update).execute(arguments: StatementArguments(values) + [number])
    try writeContent(number, incoming, line, source: source)
  }

  /// Whether a verbatim is stored as it comes; `found` begins with its number and its line.
  func isSame(_ found: Row, _ incoming: Incoming, _ line: AnalysisLine) throws -> Bool {
    guard try found.withUnsafeData(atIndex: 1, { $0 == Data(line.emptied) }) else { return false }
    return try !keepsTexts || holdsSameWords(found[0], incoming, line)
  }

  /// Whether the words of a verbatim are kept, and are those that come.
  func holdsSameWords(_ number: Int64, _ incoming: Incoming, _ line: AnalysisLine) throws -> Bool {
    let text = try texts.words(.text, of: number, key: incoming.key)
    let rest = try texts.words(.rest, of: number, key: incoming.key)
    return keepsTexts && text == line.text && rest ?? [] == incoming.rest
  }

  /// Whether the words of a verbatim are kept, and are not those that come. What is masked in them shows no difference.
  func holdsOtherWords(_ number: Int64, _ incoming: Incoming, _ line: AnalysisLine) throws -> Bool {
    guard keepsTexts, let text = line.text, let name = incoming.name,
      let kept = try texts.words(.text, of: number, key: name.first)
    else { return false }
    return kept != text && !Self.isMasked(kept) && !Self.isMasked(text)
  }

  private static func isMasked(_ text: [UInt8]) -> Bool { text.contains("▮".utf8) }

  /// Notes what a verbatim says where an earlier version did not, or only what is masked in it is other.
  func note(_ incoming: Incoming, of number: Int64) throws {
    guard let name = incoming.name else { return }
    let said = Int64(bitPattern: name.said)
    try database.cachedStatement(sql: "UPDATE verbatims SET said = ?1 WHERE id = ?2 AND said IS NOT ?1")
      .execute(arguments: [said, number])
  }

  /// Removes a verbatim and all that hangs on it.
  mutating func remove(_ number: Int64) throws {
    try subtract(number)
    try copies.release(number)
    try database.cachedStatement(sql: "DELETE FROM verbatims WHERE id = ?").execute(arguments: [number])
  }

  private mutating func columns(
    _ incoming: Incoming, _ line: AnalysisLine, source: Int64
  ) throws -> [(any DatabaseValueConvertible)?] {
    [
      line.id, source, incoming.day ?? Window.undated, line.date, line.customer, line.sourceChannel,
      try names.number(of: line.sector), try names.number(of: line.language), try names.number(of: line.nature),
      try names.number(of: line.setAside), line.duplicateOf, line.hasDissatisfaction, line.polarity, line.effort,
      line.score, incoming.name.map { Int64(bitPattern: $0.said) },
    ]
  }

  /// Writes texts, analysis and findings, and adds them up.
  private mutating func writeContent(
    _ number: Int64, _ incoming: Incoming, _ line: AnalysisLine, source: Int64
  ) throws {
    try write(line.text, .text, number, incoming.key)
    try write(incoming.rest.isEmpty ? nil : incoming.rest, .rest, number, incoming.key)
    let engine: Int64 = try names.number(of: line.engine)
    try database.cachedStatement(sql: "INSERT INTO analyses (verbatim, engine, line) VALUES (?, ?, ?)")
      .execute(arguments: [number, engine, Data(line.emptied)])
    let day = incoming.day ?? Window.undated
    var figures: [FindingFigures] = []
    for (index, finding) in line.findings.enumerated() {
      figures.append(try write(finding, index, number, day))
    }
    for (index, recourse) in line.recourses.enumerated() {
      try database.cachedStatement(sql: Self.recourseInsertion)
        .execute(arguments: [number, index, day, recourse.kind, recourse.state, recourse.start, recourse.end])
    }
    let verbatim = VerbatimFigures(
      day: day, source: source, isSetAside: line.setAside != nil, hasDissatisfaction: line.hasDissatisfaction,
      polarity: line.polarity, effort: line.effort)
    sums.add(verbatim, figures, unknown: unknown, sign: 1)
  }

  private func write(_ text: [UInt8]?, _ part: TextBox.Part, _ number: Int64, _ key: [UInt8]) throws {
    guard let text, let closed = try box.closed(text, of: key, part: part) else { return }
    try database.cachedStatement(sql: "INSERT INTO texts (verbatim, part, form, content) VALUES (?, ?, ?, ?)")
      .execute(arguments: [number, part.rawValue, closed.form.rawValue, closed.content])
  }

  private mutating func write(
    _ finding: FindingLine, _ index: Int, _ number: Int64, _ day: Int32
  ) throws -> FindingFigures {
    let verdict: Int64? = try names.number(of: finding.makeOrBreak)
    let rupture: Int64? = try names.number(of: finding.rupture)
    let figures = FindingFigures(
      kind: try names.number(of: finding.kind), stage: try names.number(of: finding.stage),
      channel: try names.number(of: finding.channel), concept: try names.number(of: finding.concept),
      intensity: finding.intensity, isMomentOfTruth: finding.isMomentOfTruth, isMake: verdict == make,
      isBreak: verdict == self.break, hasRupture: rupture != nil)
    let theme: Int64 = try names.number(of: finding.theme)
    try database.cachedStatement(sql: Self.findingInsertion)
      .execute(arguments: [
        number, index, day, figures.kind, figures.stage, figures.channel, theme, figures.concept, finding.intensity,
        finding.isMomentOfTruth, verdict, rupture, finding.start, finding.end,
      ])
    return figures
  }
}

/// Takes away what a verbatim added.
extension VerbatimRows {
  private mutating func subtract(_ number: Int64) throws {
    let row = try Row.fetchOne(database.cachedStatement(sql: Self.verbatimFigures), arguments: [number])
    guard let row else { return }
    let verbatim = VerbatimFigures(
      day: row[0], source: row[1], isSetAside: row[2], hasDissatisfaction: row[3], polarity: row[4], effort: row[5])
    var findings: [FindingFigures] = []
    let rows = try Row.fetchCursor(database.cachedStatement(sql: Self.findingFigures), arguments: [number])
    while let row = try rows.next() {
      let verdict: Int64? = row[6]
      findings.append(
        FindingFigures(
          kind: row[0], stage: row[1], channel: row[2], concept: row[3], intensity: row[4], isMomentOfTruth: row[5],
          isMake: verdict == make, isBreak: verdict == self.break, hasRupture: row[7]))
    }
    sums.add(verbatim, findings, unknown: unknown, sign: -1)
  }

  private static let verbatimFigures =
    "SELECT day, source, set_aside IS NOT NULL, dissatisfaction, polarity, effort FROM verbatims WHERE id = ?"
  private static let findingFigures = """
    SELECT kind, stage, channel, concept, intensity, moment_of_truth, make_or_break, rupture IS NOT NULL
    FROM findings WHERE verbatim = ? ORDER BY number
    """
}

extension VerbatimRows {
  private static let insertion = """
    INSERT INTO verbatims (name, source, day, date, customer, source_channel, sector, language, nature, set_aside,
      duplicate_of, dissatisfaction, polarity, effort, score, said, key, received)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  private static let update = """
    UPDATE verbatims SET name = ?, source = ?, day = ?, date = ?, customer = ?, source_channel = ?, sector = ?,
      language = ?, nature = ?, set_aside = ?, duplicate_of = ?, dissatisfaction = ?, polarity = ?, effort = ?,
      score = ?, said = coalesce(?, said) WHERE id = ?
    """
  private static let findingInsertion = """
    INSERT INTO findings (verbatim, number, day, kind, stage, channel, theme, concept, intensity, moment_of_truth,
      make_or_break, rupture, first, last)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  private static let recourseInsertion = """
    INSERT INTO recourses (verbatim, number, day, kind, state, first, last) VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  private static let contents = [
    "DELETE FROM texts WHERE verbatim = ?", "DELETE FROM analyses WHERE verbatim = ?",
    "DELETE FROM findings WHERE verbatim = ?", "DELETE FROM recourses WHERE verbatim = ?",
  ]
}
