import Cues
import FoundationEssentials
import Parcours
import TestSupport
import Testing
import Tokens
import Verbatims

@testable import Findings

@Suite struct `Properties of every analysis` {
  private static let root = String(#filePath.dropLast("/Tests/FindingsTests/AnalysisPropertyTests.swift".count))

  private struct Record: Decodable { var text: String }

  /// The sentences of the project's corpora.
  private static let sentences: [String] = {
    let folder = root + "/Corpora"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    var sentences: [String] = []
    for path in paths.sorted() where path.hasSuffix("verbatims.jsonl") {
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { continue }
      for line in data.split(separator: 0x0A) {
        guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else { continue }
        sentences += record.text.split(separator: ".").map { $0 + "." }
      }
    }
    return sentences
  }()

  /// Sentences in any order, with noise between them.
  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(state: seed)
    return (0..<count).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        text += sentences[Int.random(in: 0..<sentences.count, using: &generator)]
        if Int.random(in: 0..<3, using: &generator) == 0 {
          let noise = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            UInt8.random(in: 0...255, using: &generator)
          }
          text += String(decoding: noise, as: UTF8.self)
        }
      }
      return text
    }
  }

  private static func analyze(_ text: String, with analyzer: inout Analyzer, metadata: Metadata? = nil) -> Analysis {
    var verbatim = Verbatim()
    verbatim.text = Array(text.utf8)
    if let metadata { verbatim.metadata = metadata }
    var analysis = Analysis()
    analyzer.analyze(verbatim, into: &analysis)
    return analysis
  }

  @Test func `the corpora are there`() { #expect(Self.sentences.count > 500) }

  @Test func `findings lie in the text, on whole characters, in order`() throws {
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    for text in Self.texts(1_500, seed: 3) {
      let analysis = Self.analyze(text, with: &analyzer)
      let bytes = Array(text.utf8)
      let ranges =
        analysis.findings.map(\.range) + analysis.evidence.map(\.range) + analysis.shifters.map(\.range)
      for range in ranges {
        try #require(range.start >= 0 && range.end <= bytes.count && range.count > 0, "\(text.debugDescription)")
        _ = try #require(
          String(validating: bytes[range.start..<range.end], as: UTF8.self), "\(text.debugDescription)")
      }
      let keys = analysis.findings.map(Self.key)
      try #require(zip(keys, keys.dropFirst()).allSatisfy { !($1 < $0) }, "\(text.debugDescription)")
      try #require(analysis.findings.count <= 8)
    }
  }

  private static func key(_ finding: Finding) -> (Int, Int, String, String) {
    (finding.range.start, finding.range.end, finding.kind.id.description, finding.theme.id.description)
  }

  @Test func `evidence lies in its finding and in one sentence`() throws {
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    for text in Self.texts(1_500, seed: 5) {
      let analysis = Self.analyze(text, with: &analyzer)
      let sentences = analyzer.sentences.map {
        TextRange(
          start: Int(analyzer.tokens[$0.tokens.lowerBound].start),
          end: Int(analyzer.tokens[$0.tokens.upperBound - 1].end))
      }
      for finding in analysis.findings {
        let sentence = try #require(sentences.first { $0.contains(finding.range) }, "\(text.debugDescription)")
        try #require(!finding.evidence.isEmpty, "\(text.debugDescription)")
        for evidence in analysis.evidence[finding.evidence] {
          try #require(sentence.contains(evidence.range), "\(text.debugDescription)")
          // What was told beforehand may stand in the sentence before.
          try #require(
            analysis.shifters[evidence.shifters].allSatisfy {
              sentence.contains($0.range) || analyzer.lexicon.entries[Int($0.entry)].roles.contains(.told)
            }, "\(text.debugDescription)")
        }
        let cue = analysis.evidence[finding.evidence]
        try #require(cue.contains { finding.range.contains($0.range) }, "\(text.debugDescription)")
      }
    }
  }

  @Test func `measures keep their bounds and verdicts their causes`() throws {
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    for text in Self.texts(1_500, seed: 7) {
      let analysis = Self.analyze(text, with: &analyzer)
      try #require(abs(analysis.polarity.thousandths) <= 1000, "\(text.debugDescription)")
      try #require((0...1000).contains(analysis.effort.thousandths), "\(text.debugDescription)")
      try #require((0...1000).contains(analysis.languageScore.thousandths), "\(text.debugDescription)")
      try #require(analysis.effortSigns == EffortSign.allCases.filter(analysis.effortSigns.contains))
      for (index, finding) in analysis.findings.enumerated() {
        try #require((1...1000).contains(finding.intensity.thousandths), "\(text.debugDescription)")
        try #require(finding.makeOrBreak == nil || finding.isMomentOfTruth, "\(text.debugDescription)")
        guard let cause = finding.because else { continue }
        try #require(finding.makeOrBreak != nil && cause != index, "\(text.debugDescription)")
        try #require(analysis.findings[cause].kind == finding.kind, "\(text.debugDescription)")
      }
    }
  }

  @Test func `a text reads the same whatever was read before`() throws {
    var used = Analyzer(lexicon: BundledLexicons.lexicon)
    let fresh = used
    for text in Self.texts(1_000, seed: 11) {
      var worker = fresh
      let alone = Self.analyze(text, with: &worker)
      try #require(Self.analyze(text, with: &used) == alone, "\(text.debugDescription)")
      try #require(Self.analyze(text, with: &used) == alone, "\(text.debugDescription)")
    }
  }

  @Test func `scores and labels change nothing`() throws {
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    for (index, text) in Self.texts(500, seed: 13).enumerated() {
      var labels = Metadata()
      labels.score = index * 1_000
      labels.date = Array("2026-03-02".utf8)
      labels.customer = Array("c-\(index)".utf8)
      labels.kept = [Metadata.Kept(name: Array("nps".utf8), value: Array("10".utf8))]
      try #require(
        Self.analyze(text, with: &analyzer, metadata: labels) == Self.analyze(text, with: &analyzer),
        "\(text.debugDescription)")
    }
  }

  @Test func `any bytes are survived, alone and after one another`() throws {
    var generator = SeededGenerator(state: 17)
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let analysis = Self.analyze(text, with: &analyzer)
      try #require(analysis.findings.allSatisfy { $0.range.end <= text.utf8.count }, "\(text.debugDescription)")
    }
  }
}
