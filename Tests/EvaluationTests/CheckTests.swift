import Journeys
import Testing
import Verbatims

@testable import Evaluation

/// A ledger of so many texts, the first of them with a finding each.
private func ledger(_ count: Int, withFindings: Int, from first: Int = 0) -> Ledger {
  var ledger = Ledger()
  for number in first..<(first + count) {
    var row = VerbatimRow(id: ledger.texts.intern("t\(number)"))
    row.text = ledger.texts.intern("Text \(number).")
    row.language = ledger.texts.intern("en")
    var findings: [FindingRow] = []
    if number - first < withFindings {
      var finding = FindingRow(kind: .irritant, stage: .pay, channel: .unknown, theme: .price, intensity: 500)
      finding.quote = ledger.texts.intern("dear")
      findings.append(finding)
    }
    ledger.add(row, findings: findings, kept: [])
  }
  return ledger
}

private func ids(_ sample: CheckSample, _ ledger: Ledger) -> [String] {
  sample.draws.map { ledger.texts.string($0.verbatim.id) }
}

@Suite struct `A sample for a person to read` {
  @Test func `holds half with findings and half without`() {
    let all = ledger(100, withFindings: 30)
    let sample = CheckSample(all, count: 20, seed: 1)
    #expect(sample.draws.count == 20)
    #expect(sample.draws.count { $0.stratum == .with } == 10)
    #expect(sample.sizes == [.with: 30, .without: 70])
    #expect(Set(ids(sample, all)).count == 20)
  }

  @Test(arguments: [(5, 100, 20, 5), (100, 5, 20, 15), (3, 3, 20, 3)])
  func `takes more of one half where the other is too small`(with: Int, without: Int, count: Int, expected: Int) {
    let sample = CheckSample(ledger(with + without, withFindings: with), count: count, seed: 1)
    #expect(sample.draws.count { $0.stratum == .with } == expected)
    #expect(sample.draws.count == min(count, with + without))
  }

  @Test func `is the same for the same seed, another for another, whatever the order of the input`() {
    let all = ledger(60, withFindings: 30)
    let first = ids(CheckSample(all, count: 10, seed: 1), all)
    #expect(first != ids(CheckSample(all, count: 10, seed: 2), all))
    var turned = Ledger()
    for row in all.verbatims.reversed() { turned.append(all.filter { $0.id == row.id }) }
    #expect(ids(CheckSample(turned, count: 10, seed: 1), turned) == first)
  }
}

/// Fills the cells of a sheet as a person would.
private struct Pen {
  var rows: [[String]]

  init(_ ledger: Ledger, language: Language = .english) {
    rows = CheckSheet(CheckSample(ledger, count: 1_000, seed: 1), of: ledger, language: language).rows
  }

  /// The rows of this sort, in order.
  func places(_ sort: String) -> [Int] { rows.indices.filter { rows[$0][CheckColumn.row.rawValue] == sort } }

  mutating func write(_ value: String, _ column: CheckColumn, at row: Int) { rows[row][column.rawValue] = value }

  mutating func fill(_ sort: String, _ column: CheckColumn, _ value: String) {
    for row in places(sort) { write(value, column, at: row) }
  }
}

@Suite struct `A sheet that was filled in` {
  @Test func `reads back in either language`() {
    for (language, sorts) in [(Language.english, ("text", "finding")), (.french, ("texte", "constat"))] {
      var pen = Pen(ledger(4, withFindings: 2), language: language)
      pen.fill(sorts.0, .verdict, "Rien d'oublié")
      pen.fill(sorts.1, .verdict, " right ")
      let reading = CheckReading(pen.rows)
      #expect(reading.problems.isEmpty)
      #expect(reading.texts.count == 4)
      #expect(reading.texts.map(\.findings.count).sorted() == [0, 0, 1, 1])
      #expect(CheckFigures(reading.texts).precision?.value == 1)
    }
  }

  @Test func `leaves out what was not read, and tells what cannot be counted with its row`() {
    var pen = Pen(ledger(4, withFindings: 4))
    let texts = pen.places("text")
    pen.write("nothing missed", .verdict, at: texts[0])
    pen.write("fine", .verdict, at: texts[1])
    pen.write("not read", .verdict, at: texts[2])
    let reading = CheckReading(pen.rows)
    #expect(reading.texts.isEmpty)
    #expect(reading.unread == 2)
    // The first text's finding has no verdict; the second text's own is not in the list.
    #expect(reading.problems.contains(CheckProblem(row: texts[0] + 3, reason: .noVerdict)))
    #expect(reading.problems.contains(CheckProblem(row: texts[1] + 2, reason: .unknownVerdict)))
    #expect(reading.problems.count == 2)
  }

  @Test func `what stands in no list is told, and counts nothing`() {
    for (column, sort, word, reason) in [
      (CheckColumn.dissatisfied, "text", "perhaps", CheckProblem.Reason.unknownAnswer),
      (.instead, "finding", "elsewhere", .unknownInstead), (.theme, "missed", "weather", .unknownTheme),
    ] {
      var pen = Pen(ledger(2, withFindings: 2))
      pen.fill("text", .verdict, "nothing missed")
      pen.fill("finding", .verdict, "wrong stage")
      pen.write("irritant", .kind, at: pen.places("missed")[0])
      pen.write(word, column, at: pen.places(sort)[0])
      let reading = CheckReading(pen.rows)
      #expect(reading.problems.map(\.reason) == [reason])
      #expect(reading.texts.count == 1)
    }
  }

  @Test func `apostrophes may be curly`() {
    var pen = Pen(ledger(2, withFindings: 2), language: .french)
    pen.fill("texte", .verdict, "rien d’oublié")
    pen.fill("constat", .verdict, "n’y est pas")
    let reading = CheckReading(pen.rows)
    #expect(reading.problems.isEmpty)
    #expect(reading.texts.flatMap(\.findings).map(\.verdict) == [.notThere, .notThere])
  }

  @Test func `rows that were erased or torn from their text are told`() {
    var pen = Pen(ledger(2, withFindings: 2))
    pen.write("", .size, at: pen.places("text")[0])
    pen.write("?", .row, at: pen.places("missed")[1])
    pen.rows.append([])
    let reasons = Set(CheckReading(pen.rows).problems.map(\.reason))
    #expect(reasons == [.noStratum, .noText, .unknownRow])
  }
}

@Suite struct `The figures of a filled sheet` {
  /// Ten texts with a finding, eight of them right, of 1,000; ten without, one of which held something, of 9,000.
  private var filled: [CheckedText] {
    var texts: [CheckedText] = []
    for number in 0..<20 {
      var text = CheckedText(stratum: number < 10 ? .with : .without, stratumSize: number < 10 ? 1_000 : 9_000)
      if number < 10 { text.findings = [.init(kind: .irritant, verdict: number < 8 ? .right : .notThere)] }
      if number == 10 { text.missed = [.init(kind: .irritant, theme: .price, words: "Too dear !")] }
      text.isToldDissatisfied = number < 10
      text.isDissatisfied = number < 8 || number == 10
      text.language = .english
      texts.append(text)
    }
    return texts
  }

  @Test func `weigh the two halves by their sizes`() throws {
    let figures = CheckFigures(filled)
    #expect(figures.texts == 20)
    #expect(figures.precision?.value == 0.8)
    #expect(figures.precision?.count == 10)
    // 1,000 · 8/10 are found; 9,000 · 1/10 are not.
    let recall = try #require(figures.recall)
    #expect(abs(recall.value - 800.0 / 1_700) < 1e-12)
    #expect(recall.interval.low < recall.value && recall.value < recall.interval.high)
    #expect(figures.dissatisfactionRecall?.value == recall.value)
  }

  @Test func `correct shares by what was read, or not at all where it is too little`() throws {
    let share = try #require(CheckFigures(filled).shares.first { $0.kind == .irritant })
    #expect(share.told == 0.1)
    // 0.1 · 8/10 + 0.9 · 1/10
    #expect(abs(try #require(share.corrected).value - 0.17) < 1e-12)
    let few = try #require(CheckFigures(Array(filled.dropLast())).shares.first { $0.kind == .irritant })
    #expect(few.corrected == nil)
  }

  @Test func `a wrong kind is neither right nor found, a wrong stage is`() throws {
    var text = CheckedText(stratum: .with, stratumSize: 1)
    text.findings = [
      .init(kind: .irritant, verdict: .wrongKind, kindInstead: .expectation),
      .init(kind: .irritant, verdict: .wrongStage),
    ]
    let figures = CheckFigures([text])
    #expect(figures.precision?.value == 0.5)
    #expect(figures.stage?.value == 0)
    #expect(figures.recall?.value == 0.5)
    #expect(text.trueKinds == [.irritant, .expectation])
  }

  @Test func `propose entries of what was missed, in its language`() {
    let overlay = CheckProposals.overlay(filled, language: .english)
    #expect(overlay.hasPrefix("@language en\n@kind "))
    #expect(overlay.hasSuffix("\nprice.checked -2 too dear\n"))
    #expect(CheckProposals.overlay(filled, language: .french) == "")
  }

  @Test(arguments: [
    ("Thanks to ▮▮▮▮▮ for nothing", "thanks to … for nothing"), ("▮▮▮▮ was rude", "was rude"),
    ("rude to ▮▮▮", "rude to"),
  ])
  func `leave a gap for what is masked`(words: String, pattern: String) {
    var text = CheckedText(stratum: .without, stratumSize: 1)
    text.missed = [.init(kind: .irritant, theme: .empathy, words: words)]
    text.language = .english
    #expect(CheckProposals.overlay([text], language: .english).hasSuffix("\nempathy.checked -2 \(pattern)\n"))
  }

  @Test func `of nothing are none`() {
    let figures = CheckFigures([])
    #expect(figures.precision == nil && figures.recall == nil)
    #expect(CheckTable.json(figures).contains("\"recall\": null"))
  }
}
