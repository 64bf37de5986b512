import Testing
import Verbatims

@testable import Interchange

@Suite struct `Writing where there is room` {
  private func written(_ room: Int, _ body: (inout ByteCursor) -> Void) -> String {
    var out = Array("> ".utf8)
    out.write(atMost: room, body)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func `numbers are written whole`() {
    for number in Array(-1001...1001) + [12345, 1_000_000, 20_030_004, .max, .min] {
      #expect(written(20) { $0.put(number: number) } == "> \(number)")
    }
  }

  @Test(arguments: [
    (0, "0.000"), (5, "0.005"), (-5, "-0.005"), (999, "0.999"), (1000, "1.000"), (-12345, "-12.345"),
    (1_234_567_890, "1234567.890"),
  ])
  func `thousandths have three decimals`(thousandths: Int, text: String) {
    #expect(written(20) { $0.put(thousandths: thousandths) } == "> \(text)")
  }

  @Test func `strings are escaped as they are elsewhere, within the bound`() {
    let text = String(String.UnicodeScalarView((0...0x2FF).compactMap(UnicodeScalar.init))) + "\u{2028}😀"
    for shift in 0..<17 {
      let padded = Array((String(repeating: "\"", count: shift) + text).utf8)
      var expected: [UInt8] = []
      expected.append(json: padded.span)
      var out: [UInt8] = []
      out.write(atMost: ByteCursor.jsonRoom(for: padded.count)) { $0.put(json: padded.span) }
      #expect(out == expected)
    }
  }

  @Test func `a part of a string is escaped as the whole is`() {
    let text = Array("a \"quoted\" word\n, é\t\u{1} and more of it".utf8)
    for start in text.indices {
      for end in start...text.count {
        var expected: [UInt8] = []
        expected.append(json: text.span.extracting(start..<end))
        var out: [UInt8] = []
        out.write(atMost: ByteCursor.jsonRoom(for: end - start)) { $0.put(json: text.span, from: start, to: end) }
        #expect(out == expected)
      }
    }
  }

  @Test func `a table gives any of its fragments`() {
    let names = (1...70).map { Array(String(repeating: "é", count: $0).utf8) }
    let fragments = JSONFragments(
      names: AnalysisNames(
        concepts: names, files: names, entries: names.indices.map { .init(file: UInt32($0), line: 9 * UInt32($0)) },
        engine: []))
    for index in names.indices {
      let name = String(decoding: names[index], as: UTF8.self)
      let concept = written(1000) { fragments.put(.overall, concept: UInt16(index), &$0) }
      #expect(concept == "> \"overall\",\"concept\":\"\(name)\",\"intensity\":")
      let entry = written(1000) { fragments.put(entry: UInt32(index), &$0) }
      #expect(entry == "> {\"entry\":\"\(name):\(9 * index)\",\"start\":")
    }
  }

  @Test func `what is said together is said in the order of the vocabularies`() {
    let fragments = JSONFragments(names: AnalysisNames(concepts: [], files: [], entries: [], engine: []))
    func quoted(_ member: (some Identified)?) -> String { member.map { "\"\($0.id)\"" } ?? "null" }
    for source in [nil] + PlacementSource.allCases.map(Optional.some) {
      for kind in Kind.allCases {
        for stage in Stage.allCases {
          let text = "{\"kind\":\(quoted(kind)),\"stage\":\(quoted(stage)),\"stage_detail\":null,"
          let place = written(1000) { fragments.put(kind, stage, source, &$0) }
          #expect(place == "> \(text)\"stage_from\":\(quoted(source)),\"channel\":")
        }
      }
      for channel in Channel.allCases {
        let place = written(1000) { fragments.put(channel, source, &$0) }
        #expect(place == "> \(quoted(channel)),\"channel_from\":\(quoted(source)),\"theme\":")
      }
    }
    for criticality in Criticality.allCases {
      for verdict in [nil, MakeOrBreak.make, .break] {
        for isMoment in [false, true] {
          let text = ",\"criticality\":\(quoted(criticality)),\"moment_of_truth\":\(isMoment)"
          let put = written(1000) { fragments.put(criticality, isMomentOfTruth: isMoment, verdict, &$0) }
          #expect(put == "> \(text),\"make_or_break\":\(quoted(verdict)),\"because\":")
        }
      }
    }
    for rupture in [nil] + Rupture.allCases.map(Optional.some) {
      for because in [nil, 0, 12] {
        let put = written(1000) { fragments.put(because: because, rupture, &$0) }
        #expect(put == "> \(because.map(String.init) ?? "null"),\"rupture\":\(quoted(rupture)),\"turn\":")
      }
    }
  }

  @Test func `scalars are counted forwards and backwards`() {
    for text in [
      "", "plain words only", String(repeating: "éa", count: 400),
      "accentué après une longue suite de lettres, é à ü 😀😀 ø", "é",
    ] {
      let bytes = Array(text.utf8)
      var starts = [0]
      for scalar in text.unicodeScalars { starts.append(starts[starts.count - 1] + String(scalar).utf8.count) }
      var counter = ScalarCounter()
      counter.begin(bytes.span)
      for step in 0..<4 * starts.count {
        let index = step * 7 % starts.count
        #expect(counter.scalars(before: starts[index], in: bytes.span) == index)
      }
    }
  }
}
