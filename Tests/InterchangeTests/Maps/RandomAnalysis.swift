import TestSupport
import Verbatims

@testable import Findings
@testable import Interchange

/// Verbatims and analyses by chance, that use every field of the contract.
struct RandomAnalysis {
  static let names = AnalysisNames(
    concepts: (0..<9).map { Array("theme.concept\($0)".utf8) },
    files: [Array("fr/shifters.lex".utf8), Array("fr/irritants/timeliness.lex".utf8)],
    entries: (0..<20).map { .init(file: $0 % 2, line: $0 + 1) }, engine: Array("0.1.0+lex.9f31c2".utf8))

  private static let words = [
    "3 semaines", "toujours rien", "\"colis\"", "😀", "perdu\n", "=1+1", "\u{1}", "été", "מאוחר", "a;b|c\t", "\\",
  ]

  private var chance: SeededGenerator
  private var number = 0

  init(seed: UInt64) { chance = SeededGenerator(state: seed) }

  /// The next verbatim with its analysis.
  mutating func next() -> (Verbatim, Analysis) {
    number += 1
    var verbatim = Verbatim()
    verbatim.id = Array("r\(Int.random(in: 0..<1_000_000_000, using: &chance))".utf8)
    verbatim.text = Array(
      (0..<pick(2...12)).map { _ in Self.words.randomElement(using: &chance)! }.joined(separator: " ").utf8)
    fill(&verbatim.metadata)
    var analysis = Analysis()
    fill(&analysis)
    let count = analysis.setAside == nil ? pick(0...4) : 0
    for _ in 0..<count { add(to: &analysis, of: count, verbatim.text) }
    return (verbatim, analysis)
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }

  private mutating func maybe<Value>(_ make: (inout RandomAnalysis) -> Value) -> Value? {
    Bool.random(using: &chance) ? make(&self) : nil
  }

  private mutating func any<Member: Identified>(_: Member.Type) -> Member {
    Member.allCases.randomElement(using: &chance)!
  }

  private mutating func fill(_ metadata: inout Metadata) {
    metadata.date = maybe {
      Array("202\($0.pick(0...6))-0\($0.pick(1...9))-1\($0.pick(0...9))T10:2\($0.pick(0...9)):00Z".utf8)
    }
    metadata.customer = maybe { Array("c\($0.pick(0...50))".utf8) }
    metadata.score = maybe { $0.pick(-5000...100_000) }
    metadata.question = maybe { _ in Array("Pourquoi ?".utf8) }
    metadata.sourceChannel = maybe { _ in Array("email".utf8) }
    for column in 0..<pick(0...3) {
      metadata.kept.append(.init(name: Array("col\(column)".utf8), value: maybe { Array("é\($0.pick(0...9))".utf8) }))
    }
  }

  private mutating func fill(_ analysis: inout Analysis) {
    if pick(0...9) == 0 {
      analysis.setAside = maybe { .reason($0.any(SetAsideReason.self)) } ?? .language(Language(id: "de")!)
    }
    analysis.language = maybe { $0.pick(0...1) == 0 ? .french : .english }
    analysis.sector = maybe { $0.any(Sector.self) }
    analysis.nature = maybe { $0.any(Nature.self) }
    analysis.hasDissatisfaction = pick(0...1) == 0
    analysis.polarity = Measure(thousandths: pick(-1000...1000))
    analysis.effort = Measure(thousandths: pick(0...1000))
    analysis.effortSigns = EffortSign.allCases.filter { _ in pick(0...3) == 0 }
    analysis.conversation = maybe {
      Analysis.Conversation(
        turns: 3, customerTurns: 2, startPolarity: .zero, endPolarity: .one,
        isResolved: $0.maybe { $0.pick(0...1) == 0 },
        seconds: 7, began: $0.maybe { $0.any(Channel.self) }, sentTo: $0.maybe { $0.any(Channel.self) })
    }
  }

  private mutating func add(to analysis: inout Analysis, of count: Int, _ text: [UInt8]) {
    // Ranges begin and end where a scalar does.
    let places = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
    let ends = [places.randomElement(using: &chance)!, places.randomElement(using: &chance)!].sorted()
    let first = analysis.evidence.count
    for _ in 0..<pick(0...2) {
      analysis.evidence.append(
        Evidence(
          entry: UInt32(pick(0...19)), range: TextRange(start: ends[0], end: ends[1]), valence: 1, shifters: 0..<0))
    }
    analysis.findings.append(
      Finding(
        kind: any(Kind.self), stage: any(Stage.self), stageFrom: maybe { $0.any(PlacementSource.self) },
        channel: any(Channel.self), channelFrom: maybe { $0.any(PlacementSource.self) }, theme: any(Theme.self),
        concept: UInt16(pick(0...8)), intensity: Measure(thousandths: pick(0...1000)),
        isMomentOfTruth: pick(0...4) == 0, makeOrBreak: maybe { $0.any(MakeOrBreak.self) },
        because: maybe { $0.pick(0...count - 1) }, rupture: maybe { $0.any(Rupture.self) }, turn: pick(0...3),
        range: TextRange(start: ends[0], end: ends[1]), evidence: first..<analysis.evidence.count))
  }
}
