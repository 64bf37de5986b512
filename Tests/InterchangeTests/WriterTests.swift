import TestSupport
import Testing
import Verbatims

@testable import Findings
@testable import Interchange

/// A verbatim and an analysis that use every key.
private func example() -> (Verbatim, Analysis) {
  var verbatim = Verbatim()
  verbatim.id = Array("r-\"1\"".utf8)
  verbatim.text = Array("Désolé 😀, 3 semaines\n\"toujours\" rien\u{1}".utf8)
  verbatim.metadata.date = Array("2026-03-02".utf8)
  verbatim.metadata.score = -1500
  verbatim.metadata.kept = [
    .init(name: Array("âge".utf8), value: nil), .init(name: Array("n".utf8), value: Array("=1".utf8)),
  ]
  var analysis = Analysis()
  analysis.language = .french
  analysis.languageScore = Measure(thousandths: 980)
  analysis.sector = .retail
  analysis.nature = .complaint
  analysis.hasDissatisfaction = true
  analysis.polarity = Measure(thousandths: -71)
  analysis.effort = Measure(thousandths: 400)
  analysis.effortSigns = [.contactAgain, .chase]
  analysis.evidence = [Evidence(entry: 1, range: TextRange(start: 15, end: 25), valence: -300, shifters: 0..<1)]
  analysis.shifters = [Evidence.Shifter(entry: 0, range: TextRange(start: 0, end: 8))]
  analysis.findings = [finding(15..<42)]
  analysis.cut = [TextCut(range: TextRange(start: 0, end: 8), why: .quote)]
  analysis.conversation = Analysis.Conversation(
    turns: 3, customerTurns: 2, startPolarity: .zero, endPolarity: .one, isResolved: true, seconds: nil, began: .chat,
    sentTo: nil)
  return (verbatim, analysis)
}

private func finding(_ range: Range<Int>) -> Finding {
  Finding(
    kind: .irritant, stage: .receive, stageFrom: .sentence, channel: .unknown, channelFrom: nil, theme: .timeliness,
    concept: 0, intensity: Measure(thousandths: 820), isMomentOfTruth: false, makeOrBreak: nil, because: nil,
    rupture: .noAnswer, turn: 0, range: TextRange(start: range.lowerBound, end: range.upperBound), evidence: 0..<1)
}

private let names = AnalysisNames(
  concepts: [Array("timeliness.late".utf8)],
  files: [Array("fr/shifters.lex".utf8), Array("fr/irritants/timeliness.lex".utf8)],
  entries: [.init(file: 0, line: 3), .init(file: 1, line: 214)],
  engine: Array("0.1.0+lex.9f31c2".utf8))

@Suite struct `Writing` {
  @Test func `an analysis is one object by the contract`() throws {
    let (verbatim, analysis) = example()
    let writer = JSONWriter(names: names, withText: true)
    var out: [UInt8] = []
    writer.append(verbatim, analysis, to: &out)
    let line = String(decoding: out, as: UTF8.self)
    #expect(ContractValidator.problems(ofLine: line) == [])
    let json = try OrderedJSON(line)
    let found = try #require(json["findings"]?.elements.first)
    #expect(json["id"] == .string("r-\"1\""))
    #expect(json["polarity"] == .number("-0.071"))
    #expect(json["metadata"]?["score"] == .number("-1.500"))
    #expect(json["text"]?.text?.utf8.elementsEqual(verbatim.text) == true)
    #expect(found["start"] == .number("10"))
    #expect(found["end"] == .number("37"))
    #expect(found["quote"]?.text == "3 semaines\n\"toujours\" rien\u{1}")
    #expect(found["evidence"]?.elements.first?["shifters"]?.elements.first?["entry"] == .string("fr/shifters.lex:3"))
  }

  @Test func `the validator sees what is wrong`() {
    let (verbatim, analysis) = example()
    let writer = JSONWriter(names: names, withText: true)
    var out: [UInt8] = []
    writer.append(verbatim, analysis, to: &out)
    let line = String(decoding: out, as: UTF8.self)
    let damages = [
      ("\"polarity\":-0.071", "\"polarity\":-0.07"), ("\"start\":10,\"end\":37", "\"start\":9,\"end\":37"),
      ("\"stage_detail\":null,", ""), ("\"kind\":\"irritant\"", "\"kind\":\"irritation\""),
      ("\"criticality\":\"very_sensitive\"", "\"criticality\":\"low\""), ("+lex.9f31c2", "+lex.x"),
    ]
    for (right, wrong) in damages {
      let damaged = line.split(separator: right, omittingEmptySubsequences: false).joined(separator: wrong)
      #expect(damaged != line && !ContractValidator.problems(ofLine: damaged).isEmpty, "\(wrong)")
    }
  }

  @Test(arguments: [
    (0, "0.000"), (5, "0.005"), (-5, "-0.005"), (999, "0.999"), (1000, "1.000"), (-12345, "-12.345"),
  ])
  func `measures have three decimals`(thousandths: Int, text: String) {
    var out: [UInt8] = []
    out.append(thousandths: thousandths)
    #expect(String(decoding: out, as: UTF8.self) == text)
  }

  @Test func `every control character is escaped, and nothing else`() throws {
    let text = String(String.UnicodeScalarView((0...0x3FF).compactMap(UnicodeScalar.init))) + "\u{2028}😀"
    for shift in 0..<9 {
      let padded = String(repeating: "x", count: shift) + text
      var out: [UInt8] = []
      out.append(json: Array(padded.utf8).span)
      #expect(
        try OrderedJSON(String(decoding: out, as: UTF8.self)).text?.unicodeScalars.elementsEqual(padded.unicodeScalars)
          == true)
    }
  }

  @Test func `a row a finding, made harmless`() {
    var (verbatim, analysis) = example()
    verbatim.id = Array("@x".utf8)
    verbatim.text = Array("=CMD(); \"ok\"".utf8)
    analysis.findings = [finding(0..<12)]
    var writer = CSVWriter(dialect: .frenchExcel, names: names, withText: false)
    var out: [UInt8] = []
    writer.append(verbatim, analysis, to: &out)
    let row = String(decoding: out, as: UTF8.self)
    #expect(
      row
        == "'@x;;;fr;retail;complaint;true;-0,071;0,400;irritant;receive;;sentence;unknown;;timeliness;timeliness.late;"
        + "0,820;very_sensitive;false;;;no_answer;0;0;12;\"'=CMD(); \"\"ok\"\"\";2026-03-02;;-1,500;;;'=1\r\n")
    let header = writer.header(kept: ["âge", "n"])
    #expect(Array(header.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(header.count { $0 == UInt8(ascii: ";") } == 32)
    analysis.findings = []
    out = []
    writer.append(verbatim, analysis, to: &out)
    #expect(out.count { $0 == UInt8(ascii: ";") } == 32)
  }
}
