import Testing

@testable import Evaluation

/// Three texts: the first read well but for a theme and a stage, the second with an invention, the third not read at all.
private let goldLines = """
  {"id":"a","source":"s","language":"fr","text":"0123456789 123456789 123456789","polarity":-2,"nature":"complaint","findings":[{"kind":"irritant","stage":"use","channel":"product","theme":"quality","intensity":2,"start":0,"end":10},{"kind":"irritant","stage":"leave","channel":"unknown","theme":"overall","intensity":3,"moment_of_truth":true,"make_or_break":"break","start":20,"end":30}]}
  {"id":"b","source":"t","language":"fr","text":"Très bon accueil.","polarity":1,"nature":"praise","findings":[{"kind":"enchantment","stage":"use","channel":"premises","theme":"friendliness","intensity":1,"quote":"bon accueil"}]}

  {"id":3,"source":"t","language":"en","text":"Call me.","polarity":0,"nature":"request","findings":[{"kind":"expectation","stage":"support","channel":"phone","theme":"reachability","intensity":2,"quote":"Call me"}]}
  """
private let systemLines = """
  {"id":"a","polarity":-0.8,"nature":"complaint","findings":[{"kind":"irritant","stage":"use","channel":"product","theme":"comfort","intensity":0.5,"start":0,"end":10},{"kind":"irritant","stage":"renew","channel":"unknown","theme":"overall","intensity":0.9,"moment_of_truth":true,"make_or_break":"break","start":20,"end":30}]}
  {"id":"b","polarity":0.05,"nature":"information","findings":[{"kind":"enchantment","stage":"use","channel":"store","theme":"friendliness","intensity":0.3,"quote":"bon accueil"},{"kind":"irritant","stage":"pay","channel":"unknown","theme":"price","intensity":0.2,"rupture":"retell","start":0,"end":4}]}
  """

private func evaluation() throws -> Evaluation {
  let gold = try JudgedFile.read(Array(goldLines.utf8))
  let texts = Dictionary(gold.map { ($0.id, $0.text) }) { $1 }
  return Evaluation(gold: gold, system: try JudgedFile.read(Array(systemLines.utf8), texts: texts))
}

/// What the table says of all texts, worked out by hand.
private let expected: [(name: String, figure: Scores.Figure)] = [
  ("texts", .count(3)),
  ("polarity 3-class macro-F1", .measure(1.0 / 3)),
  ("polarity Spearman", .measure(1)),
  ("nature macro-F1 (natures with 10 texts)", .measure(1.0 / 3)),
  ("findings gold / system", .counts(gold: 4, system: 4)),
  ("finding precision (kind, span)", .measure(0.75)),
  ("finding recall (kind, span)", .measure(0.75)),
  ("finding F1 (kind, span)", .measure(0.75)),
  ("map F1 (kind, stage)", .measure(0.5)),
  ("map F1 (kind, stage, channel)", .measure(0.25)),
  ("map F1 (kind, theme)", .measure(0.5)),
  ("matched: stage accuracy", .measure(2.0 / 3)),
  ("matched: channel accuracy", .measure(2.0 / 3)),
  ("matched: theme accuracy", .measure(2.0 / 3)),
  ("matched: intensity Spearman", .measure(1)),
  ("text has a moment of truth F1", .measure(1)),
  ("text makes F1", .measure(nil)),
  ("text breaks F1", .measure(1)),
  ("text tells a rupture F1", .measure(0)),
]

@Suite struct `The figures of an evaluation` {
  @Test func `are those worked out by hand`() throws {
    let figures = try #require(try evaluation().columns.first).scores.figures
    #expect(figures.map(\.name) == expected.map(\.name))
    for (found, wanted) in zip(figures, expected) {
      guard case .measure(let value?) = found.figure, case .measure(let number?) = wanted.figure else {
        #expect(found.figure == wanted.figure, "\(wanted.name)")
        continue
      }
      #expect(abs(value - number) < 1e-9, "\(wanted.name)")
    }
  }

  @Test func `stand in a column a language and a source, and name what was not read`() throws {
    let evaluation = try evaluation()
    #expect(evaluation.columns.map(\.name) == ["all", "en", "fr"])
    #expect(evaluation.sources.map(\.name) == ["s", "t"])
    #expect(evaluation.missing == ["3"])
    #expect(evaluation.columns[1].scores.measure("finding recall (kind, span)") == 0)
    #expect(evaluation.columns[1].scores.measure("finding precision (kind, span)") == nil)
  }

  @Test func `make a table with three decimals, a dash where undefined`() throws {
    let lines = ScoreTable.text(try evaluation().columns).split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count + 1)
    #expect(lines[0] == String(repeating: " ", count: 42) + "         all          en          fr")
    #expect(lines[1] == "texts                                                3           1           2")
    #expect(lines[5] == "findings gold / system                           4 / 4       1 / 0       3 / 4")
    #expect(lines[6] == "finding precision (kind, span)                   0.750           -       0.750")
    #expect(Set(lines.map(\.count)) == [78])
  }

  @Test func `make a JSON object`() throws {
    let json = ScoreTable.json(try evaluation())
    #expect(json.hasPrefix("{\n \"missing\": 1,\n \"all\": {\n  \"texts\": 3,\n"))
    #expect(json.contains("  \"findings gold / system\": \"4 / 4\",\n"))
    #expect(json.contains("  \"finding F1 (kind, span)\": 0.75,\n"))
    #expect(json.contains("  \"text makes F1\": null,\n"))
    #expect(json.contains(" \"sources\": {\n  \"s\": {\n   \"texts\": 1,\n"))
    #expect(json.hasSuffix("  }\n }\n}\n"))
  }

  @Test func `come with the worst texts, what was missed and what was invented`() throws {
    let report = ErrorReport(try evaluation()).text(most: 2) { text, _ in text.replacing("Call", with: "▮▮▮▮") }
    #expect(
      report == """

        3 (t)
          − expectation reachability · support × phone  [▮▮▮▮ me]

        b (t)
          + irritant price · pay × unknown  [Très]

        """)
  }

  @Test func `do not come of a line that is no object with an id`() throws {
    #expect(throws: JudgedFile.Problem(line: 2)) {
      try JudgedFile.read(Array("{\"id\":\"a\",\"findings\":[]}\n{\"text\":\"b\"}\n".utf8))
    }
  }
  @Test(arguments: [(-9_000_000_000_000_000_000, 9_000_000_000_000_000_000), (0, Int.max), (7, 3), (-2, 4)])
  func `take a span that no text has for none`(start: Int, end: Int) throws {
    let line = #"{"id":"a","text":"ab","findings":[{"kind":"irritant","start":\#(start),"end":\#(end)}]}"#
    let texts = try JudgedFile.read(Array(line.utf8))
    #expect(texts[0].findings[0].span.isEmpty)
    #expect(Evaluation(gold: texts, system: texts).columns.count > 0)
  }
}
