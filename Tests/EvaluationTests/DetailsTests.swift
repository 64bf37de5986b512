import Journeys
import Testing

@testable import Evaluation

private func text(_ id: String, _ language: String, _ sector: String, _ findings: [(theme: String, stage: String)])
  -> JudgedText
{
  JudgedText(
    id: id, text: String(repeating: "x", count: 100), language: language, source: "s", sector: sector, polarity: -1,
    nature: "complaint",
    findings: findings.enumerated().map { index, finding in
      JudgedFinding(
        kind: "irritant", stage: finding.stage, channel: "unknown", theme: finding.theme, intensity: 1,
        isMomentOfTruth: false, makeOrBreak: nil, rupture: nil, span: (20 * index)..<(20 * index + 10))
    })
}

/// Half of the texts are read well, the other half not at all.
private func halfRead(_ count: Int) -> Evaluation {
  let gold = (0..<count).map { text("\($0)", $0.isMultiple(of: 3) ? "fr" : "en", "bank", [("price", "pay")]) }
  let system = gold.enumerated().map { index, text in
    var text = text
    if index.isMultiple(of: 2) { text.findings = [] }
    return text
  }
  return Evaluation(gold: gold, system: system)
}

@Suite struct `Intervals of an evaluation` {
  @Test func `hold the figure, and are as wide as the binomial law says`() throws {
    let evaluation = halfRead(400)
    let bootstrap = Bootstrap(evaluation, samples: 2_000, seed: 7)
    let recall = try #require(bootstrap.intervals["finding recall (kind, span)"])
    #expect(recall.low < 0.5 && 0.5 < recall.high)
    // 1.96 · √(0.5 · 0.5 / 400) = 0.049 on either side.
    #expect(abs(recall.high - recall.low - 0.098) < 0.012)
  }

  @Test func `are the same for the same seed and others for another`() {
    let evaluation = halfRead(60)
    let first = Bootstrap(evaluation, samples: 200, seed: 1).intervals
    #expect(first == Bootstrap(evaluation, samples: 200, seed: 1).intervals)
    #expect(first != Bootstrap(evaluation, samples: 200, seed: 2).intervals)
  }

  @Test func `are drawn from the texts of their column`() throws {
    let gold = [text("a", "fr", "", [("price", "pay")]), text("b", "en", "", [("price", "pay")])]
    var read = gold
    read[1].findings = []
    let french = Bootstrap(Evaluation(gold: gold, system: read), column: "fr", samples: 50, seed: 1)
    #expect(french.intervals["finding F1 (kind, span)"] == Interval(low: 1, high: 1))
  }

  @Test func `are not given for what is undefined, nor without a text`() {
    #expect(Bootstrap(halfRead(20), samples: 50, seed: 1).intervals["text makes F1"] == nil)
    #expect(Bootstrap(Evaluation(gold: [], system: []), samples: 50, seed: 1).intervals.isEmpty)
  }
}

@Suite struct `What stages are taken for` {
  @Test func `is counted over findings that meet`() throws {
    let gold = [
      text("a", "fr", "bank", [("price", "pay"), ("price", "pay"), ("ease", "use")]), text("b", "fr", "energy", []),
    ]
    var read = gold
    read[0].findings[1].stage = "manage"
    read[0].findings[2].span = 90..<95
    let confusion = Confusion(Evaluation(gold: gold, system: read), \.stage)
    #expect(confusion.rows.map(\.name) == ["pay", "use", "manage"])
    #expect(confusion.rows.map(\.gold) == [2, 1, 0])
    #expect(confusion.rows.map(\.found) == [2, 0, 0])
    #expect(confusion.rows.map(\.right) == [1, 0, 0])
    #expect(confusion.rows.map(\.system) == [1, 1, 1])
    #expect(confusion.rows[0].taken.map(\.name) == ["manage"])
  }
}

@Suite struct `Floors under figures` {
  @Test func `hold, do not hold, or find no figure`() throws {
    let gate = try QualityGate(
      """
      # what must stay true
      finding recall (kind, span) = 0.5
      fr: finding recall (kind, span) = 0.9

      sector bank: matched: stage accuracy = 1
      matched: theme accuracy = 1.00
      de: finding F1 (kind, span) = 0.1
      """)
    let verdicts = gate.verdicts(on: halfRead(60))
    #expect(verdicts.map(\.floor.column) == ["all", "fr", "sector bank", "all", "de"])
    #expect(verdicts.map(\.holds) == [true, false, true, true, false])
    #expect(verdicts[4].value == nil)
  }

  @Test(arguments: ["finding F1", "= 0.5", "finding F1 = much", "fr: = 0.5", "finding F1 = 70"])
  func `are told with their line where they are none`(line: String) {
    #expect(throws: QualityGate.Problem(line: 2)) { try QualityGate("# floors\n" + line) }
  }
}

@Suite struct `Differences between two readings` {
  @Test func `are findings gone, appeared and changed, in the order of the text`() {
    let old = text("a", "fr", "", [("price", "pay"), ("ease", "use"), ("quality", "use")])
    var new = old
    new.findings[0].stage = "renew"
    new.findings[1].span = 60..<70
    let difference = ReadingDifference(old: old, new: new)
    let marks = difference.changes.map { change in
      switch change {
      case .gone: "−"
      case .appeared: "+"
      case .moved: "~"
      }
    }
    #expect(marks == ["~", "−", "+"])
    var counts = DifferenceCounts()
    counts.add(difference)
    counts.add(ReadingDifference(old: old, new: old))
    #expect(counts.texts == 2 && counts.changedTexts == 1)
    #expect(counts.gone == 1 && counts.appeared == 1 && counts.moved == 1)
  }

  @Test func `are a polarity of another class and another nature`() {
    let old = text("a", "fr", "", [])
    var new = old
    new.polarity = -0.2
    #expect(ReadingDifference(old: old, new: new).isEmpty)
    new.polarity = 0.05
    new.nature = "request"
    let difference = ReadingDifference(old: old, new: new)
    #expect(difference.turnsPolarity && difference.changesNature && !difference.isEmpty)
  }
}
