import Interchange
import Journeys
import TestSupport
import Testing
import Verbatims

@testable import Findings
@testable import Pipeline

/// An engine that finds one thing, from the first word on, wherever the text has an even length.
private func plan(threads: Int, withText: Bool = false, namesSources: Bool = false) -> AnalysisPlan<Int> {
  var options = ReadingOptions()
  options.isStateless = true
  options.kept = ["region"]
  let names = AnalysisNames(
    concepts: [Array("overall.good".utf8)], files: [Array("en/a.lex".utf8)], entries: [.init(file: 0, line: 7)],
    engine: Array("0.0.0+lex.000000".utf8))
  var plan = AnalysisPlan(
    setup: ReadingSetup(options: options, dictionary: .identifiers, speakers: .format), form: .jsonLines, names: names,
    withText: withText, threads: threads, makeEngine: { 0 },
    analyze: { _, verbatim, analysis in
      analysis.nature = .praise
      guard verbatim.text.count % 2 == 0 else { return }
      let range = TextRange(start: 0, end: verbatim.text.count)
      analysis.evidence = [Evidence(entry: 0, range: range, valence: 100, shifters: 0..<0)]
      analysis.findings = [
        Finding(
          kind: .enchantment, stage: .use, stageFrom: nil, channel: .phone, channelFrom: .clause, theme: .overall,
          concept: 0, intensity: Measure(thousandths: verbatim.text.count % 1000), isMomentOfTruth: false,
          makeOrBreak: nil, because: nil, rupture: nil, turn: 0, range: range, evidence: 0..<1)
      ]
    })
  plan.namesSources = namesSources
  return plan
}

private func dump(_ count: Int, from first: Int = 0) -> String {
  (first..<first + count).map { index in
    if index % 90 == 17 { return "{\"text\": damaged}" }
    let words = String(repeating: "mot é ", count: index % 37)
    return
      "{\"id\":\"r\(index)\",\"text\":\"\(words)\",\"region\":\"n\(index % 3)\",\"date\":\"2026-01-0\(index % 9 + 1)\"}"
  }.joined(separator: "\n")
}

private func bytes(_ ledger: Ledger) -> [UInt8] { PartialMapWriter.bytes(ledger.canonical(), figures: []) }

private func read(
  _ paths: [String], threads: Int = 2, withText: Bool = false, namesSources: Bool = false
) async -> (ledger: Ledger, summary: RunSummary) {
  await LedgerRun(plan: plan(threads: threads, withText: withText, namesSources: namesSources))
    .run(paths: paths) { _ in }
}

@Suite struct `A ledger` {
  @Test func `is the same of a dump, of its findings and of its partial map, with any number of threads`() async throws
  {
    let folder = try TemporaryFolder()
    let raw = try folder.write(dump(2700), to: "raw.jsonl")
    let output = try OutputFile(path: folder.path("findings.jsonl"))
    _ = try await AnalysisRun(plan: plan(threads: 2)).run(paths: [raw], output: output) { _ in }
    try output.finish()
    let (ledger, summary) = await read([raw], threads: 1)
    #expect(ledger.verbatims.count == 2670 && !ledger.findings.isEmpty)
    #expect(summary.skipped == 30 && summary.tally.verbatims == 2670)
    let map = try folder.write(String(decoding: bytes(ledger), as: UTF8.self), to: "map.json")
    for path in [raw, folder.path("findings.jsonl"), map] {
      for threads in [1, 2, 7] {
        let other = await read([path], threads: threads)
        #expect(bytes(other.ledger) == bytes(ledger))
        #expect(other.summary.tally == summary.tally)
      }
    }
  }

  @Test func `is read from dumps, findings and partial maps in one folder`() async throws {
    let folder = try TemporaryFolder()
    let whole = try folder.write(dump(3000), to: "whole.jsonl")
    let expected = await read([whole]).ledger
    let parts = try TemporaryFolder()
    try parts.write(dump(1000), to: "a.jsonl")
    let second = await read([try folder.write(dump(1000, from: 1000), to: "b.jsonl")]).ledger
    try parts.write(String(decoding: bytes(second), as: UTF8.self), to: "b.json")
    let output = try OutputFile(path: parts.path("c.jsonl"))
    let third = try folder.write(dump(1000, from: 2000), to: "c.jsonl")
    _ = try await AnalysisRun(plan: plan(threads: 1)).run(paths: [third], output: output) { _ in }
    try output.finish()
    #expect(bytes(await read([parts.path(".")]).ledger) == bytes(expected))
  }

  @Test func `has the names of its files as sources, where they are wanted`() async throws {
    let folder = try TemporaryFolder()
    let paths = [try folder.write(dump(10), to: "avis.jsonl"), try folder.write(dump(5), to: "nps.2026.jsonl")]
    let ledger = await read(paths, namesSources: true).ledger
    #expect(Set(ledger.verbatims.map { ledger.texts.string($0.source) }) == ["avis", "nps"])
  }

  @Test func `takes texts from their verbatims`() async throws {
    let folder = try TemporaryFolder()
    let raw = try folder.write(dump(300), to: "raw.jsonl")
    var ledger = await read([raw]).ledger
    let texts = await read([try folder.write(dump(200), to: "some.jsonl")], withText: true).ledger
    #expect(ledger.fillTexts(from: texts) == texts.verbatims.count { !$0.text.isNone })
    let whole = await read([raw], withText: true).ledger
    #expect(ledger.fillTexts(from: whole) == whole.verbatims.count { !$0.text.isNone })
    #expect(bytes(ledger) == bytes(whole))
  }
}
