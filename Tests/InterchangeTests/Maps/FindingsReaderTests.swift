import Journeys
import TestSupport
import Testing
import Verbatims

@testable import Findings
@testable import Interchange

/// Analyses as rows, and the same written as lines.
private func sample(_ count: Int, seed: UInt64, form: OutputForm = .jsonLines) -> (ledger: Ledger, text: [UInt8]) {
  var chance = RandomAnalysis(seed: seed)
  var rows = AnalysisRows(names: RandomAnalysis.names, withText: true)
  rows.source = "avis"
  let writer = AnalysisWriter(form: form, names: RandomAnalysis.names, withText: true)
  var ledger = Ledger()
  var text: [UInt8] = []
  for _ in 0..<count {
    let (verbatim, analysis) = chance.next()
    rows.append(verbatim, analysis, to: &ledger)
    writer.append(verbatim, analysis, to: &text)
  }
  text = form.prologue(names: RandomAnalysis.names, withText: true) + text + form.epilogue(hasRecords: count > 0)
  return (ledger, text)
}

private let line =
  """
  {"id":"1","findings":[{"kind":"irritant","stage":"receive","channel":"delivery","theme":"timeliness",\
  "concept":"timeliness.late","intensity":0.82,"because":7,"quote":"trop \\u00e9tir\\u00e9","nothing":[{"x":1}]}],\
  "metadata":{"date":"2026-03-02","score":4,"kept":{"r\\u00e9gion":null}},"engine":"e","unheard":{"of":[]}}
  """

@Suite struct `Findings as they are read` {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `are the rows that the analysis makes itself`(seed: UInt64) throws {
    let (ledger, text) = sample(700, seed: seed)
    let reading = try LedgerReading(text, source: "avis")
    #expect(reading.records.isEmpty && reading.file == nil)
    #expect(reading.ledger.verbatims.count == 700)
    #expect(reading.fingerprint == LedgerReading.fingerprint(ledger))
  }

  @Test func `may stand in an array`() throws {
    let (ledger, text) = sample(300, seed: 9, form: .json)
    let reading = try LedgerReading(text, source: "avis")
    #expect(reading.fingerprint == LedgerReading.fingerprint(ledger))
  }

  @Test func `may lack what the contract leaves open, have more, and write numbers in other ways`() throws {
    let ledger = try LedgerReading(Array(line.utf8)).ledger
    let verbatim = try #require(ledger.verbatims.first)
    let finding = try #require(ledger.findings.first)
    #expect(verbatim.score == 4000 && verbatim.seconds == 1_772_409_600)
    #expect(finding.intensity == 820 && finding.because == -1)
    #expect(ledger.texts.string(finding.quote) == "trop étiré")
    #expect(ledger.texts.string(ledger.columns[0]) == "région" && ledger.kept[0].value.isNone)
  }

  @Test func `that are damaged are located, and the rest is read`() throws {
    let damages = [
      "{\"id\":\"1\",\"findings\":[],\"engine\":\"e\"}", "{", "[]", "{\"id\":\"2\",\"engine\":\"e\"}",
      "{\"findings\":[]}", line.replacing("receive", with: "Receive"), line.replacing("0.82", with: "82"),
      line.replacing("0.82", with: "null"), line.replacing("\"irritant\"", with: "null"),
      line.replacing("[{\"kind\"", with: "[[],{\"kind\""), line + "x", String(line.dropLast(3)), "", line,
    ]
    let reading = try LedgerReading(Array(damages.joined(separator: "\n").utf8))
    #expect(reading.ledger.verbatims.count == 2)
    #expect(reading.records.map(\.line) == Array(2...12))
    #expect(reading.records[4].kind == .badField(name: "stage"))
    #expect(reading.file == nil)
  }

  @Test(arguments: [
    ("2026-03-02", 1_772_409_600), ("1970-01-01T00:00:00Z", 0), ("1969-12-31", -86_400),
    ("2024-02-29T23:59:59.999+01:00", 1_709_247_599), ("2026-03-02 10:00", 1_772_445_600),
    ("2026-03-02T10:00-0530", 1_772_465_400), ("0001-01-01", -62_135_596_800), ("2026-02-30", nil), ("2026-3-2", nil),
    ("2026-03-02T", nil), ("2026-03-02T10:61", nil), ("demain", nil), ("2026-03-02T10:00:00 o'clock", nil),
  ])
  func `tell their dates in seconds`(date: String, seconds: Int64?) {
    #expect(ISODate.seconds(Array(date.utf8).span) == seconds)
  }

  @Test func `are told from dumps and maps by their content`() {
    func answer(_ text: String) -> RowsSniffer.Answer { RowsSniffer.answer(Array(text.utf8), isWhole: true) }
    #expect(answer(line) == .rows(.findings(isLines: true)))
    #expect(answer(" [\n" + line + "]") == .rows(.findings(isLines: false)))
    #expect(answer("{\n\"findings\":[],\"engine\":1}") == .rows(.findings(isLines: false)))
    #expect(answer("{\"parcours_map\":1,") == .rows(.partialMap))
    #expect(answer("{\"parcours_map\":2}") == .unknownVersion(2))
    for text in [
      "", "id,findings,engine", "{\"text\":\"findings\",\"engine\":1}", "{\"findings\":[],\"engine\"", "[1]", "{}",
    ] {
      #expect(answer(text) == .other)
    }
    #expect(RowsSniffer.answer(Array(line.utf8.dropLast()), isWhole: false) == .needsMore)
  }
}
