import Findings
import Interchange
import TestSupport
import Testing
import Verbatims

@testable import Pipeline

/// An engine whose answer depends on the text alone: the polarity is its length.
private func plan(threads: Int, form: OutputForm = .jsonLines) -> AnalysisPlan<Int> {
  var options = ReadingOptions()
  options.isStateless = true
  let setup = ReadingSetup(options: options, dictionary: .identifiers, speakers: .format)
  let names = AnalysisNames(concepts: [], files: [], entries: [], engine: Array("0.0.0+lex.000000".utf8))
  return AnalysisPlan(
    setup: setup, form: form, names: names, withText: true, threads: threads, makeEngine: { 0 },
    analyze: { seen, verbatim, analysis in
      seen += 1
      analysis.nature = .information
      analysis.polarity = Measure(thousandths: verbatim.text.count)
    })
}

/// What a run wrote, and what it told.
private func run(
  _ paths: [String], in folder: TemporaryFolder, threads: Int = 2, form: OutputForm = .jsonLines
) async throws -> (output: String, summary: RunSummary, events: [RunEvent]) {
  var events: [RunEvent] = []
  let output = try OutputFile(path: folder.path("out"))
  let summary = try await AnalysisRun(plan: plan(threads: threads, form: form))
    .run(paths: paths, output: output) { events.append($0) }
  try output.finish()
  return (try folder.read("out"), summary, events)
}

/// Records of very different lengths, some of them damaged.
private func records(_ count: Int) -> [String] {
  (0..<count).map { index in
    if index % 50 == 17 { return "{\"text\": damaged}" }
    let words = String(repeating: "mot é ", count: index * index % 97)
    return "{\"id\":\"r\(index)\",\"text\":\"\(words)\"}"
  }
}

@Suite struct `A run` {
  @Test func `writes the same bytes with any number of threads`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(records(30000).joined(separator: "\n"), to: "a.jsonl")
    let alone = try await run([path], in: folder, threads: 1)
    #expect(alone.output.split(separator: "\n").count == 29400)
    #expect(alone.summary.skipped == 600)
    for threads in [2, 7] {
      let together = try await run([path], in: folder, threads: threads)
      #expect(together.output == alone.output)
      #expect(together.summary.tally == alone.summary.tally)
    }
  }

  @Test func `writes the same lines wherever the input is cut`() async throws {
    let folder = try TemporaryFolder()
    let lines = records(400)
    let whole = try await run([try folder.write(lines.joined(separator: "\n"), to: "whole.jsonl")], in: folder)
    for size in [1, 7, 150] {
      let paths = try stride(from: 0, to: lines.count, by: size).map { start in
        try folder.write(lines[start..<min(start + size, lines.count)].joined(separator: "\n"), to: "\(start).jsonl")
      }
      let pieces = try await run(paths, in: folder)
      #expect(pieces.output == whole.output)
    }
  }

  @Test func `numbers records over all files, unreadable ones counted`() async throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("{\"text\":\"a\"}\n{\n{\"text\":\"b\"}\n", to: "a.jsonl")
    let second = try folder.write("un\ndeux\n", to: "b.txt")
    let result = try await run([first, folder.path("none"), second], in: folder)
    let ids = try result.output.split(separator: "\n").map { try OrderedJSON(String($0))["id"]?.text }
    #expect(ids == ["1", "3", "4", "5"])
    #expect(result.summary.failedFiles == 1)
    #expect(result.summary.skipped == 1)
  }

  @Test func `keeps the contract`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(records(200).joined(separator: "\n"), to: "a.jsonl")
    for line in try await run([path], in: folder).output.split(separator: "\n") {
      #expect(ContractValidator.problems(ofLine: String(line)) == [])
    }
  }

  @Test(arguments: [0, 1, 3000])
  func `writes one array`(count: Int) async throws {
    let folder = try TemporaryFolder()
    let text = (0..<count).map { "{\"text\":\"texte \($0)\"}\n" }.joined()
    let path = try folder.write(text + "\n{\n", to: "a.jsonl")
    let json = try OrderedJSON(try await run([path], in: folder, form: .json).output)
    #expect(json.elements.count == count)
  }

  @Test func `tells fields that no record has`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"text\":\"a\",\"x\":1}\n", to: "a.jsonl")
    var options = ReadingOptions()
    options.kept = ["x", "y"]
    var plan = plan(threads: 1)
    plan.setup.options = options
    let output = try OutputFile(path: folder.path("out"))
    let summary = try await AnalysisRun(plan: plan).run(paths: [path], output: output) { _ in }
    #expect(summary.failedFiles == 1)
    #expect(summary.unknownNames == [])
  }

  @Test func `replaces a file only when it is whole`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("before", to: "out")
    let output = try OutputFile(path: folder.path("out"))
    try output.write(Array("after".utf8))
    #expect(try folder.read("out") == "before")
    output.abandon()
    #expect(folder.names == ["out"])
    let path = try folder.write("un", to: "a.txt")
    _ = try await run([path], in: folder)
    #expect(folder.names == ["a.txt", "out"])
  }
}
