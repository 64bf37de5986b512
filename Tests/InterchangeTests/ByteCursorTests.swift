import Testing
import Verbatims

@testable import Interchange

@Suite struct `Writing where there is room` {
  private func written(_ room: Int, _ body: (inout ByteCursor) -> Void) -> String {
    var out = Array("> ".utf8)
    out.write(atMost: room, body)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [0, 9, 10, 99, 100, 12345, -1, -10, .max, .min])
  func `numbers are written whole`(number: Int) {
    #expect(written(20) { $0.put(number: number) } == "> \(number)")
  }

  @Test(arguments: [
    (0, "0.000"), (5, "0.005"), (-5, "-0.005"), (999, "0.999"), (1000, "1.000"), (-12345, "-12.345"),
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
      let survey = ByteSearch.jsonSurvey(padded.span)
      var out: [UInt8] = []
      out.write(atMost: padded.count + 5 * survey.escapes + 2) { $0.put(json: padded.span) }
      #expect(out == expected)
    }
  }

  @Test func `a table gives any of its stretches`() {
    let names = (1...70).map { Array(String(repeating: "é", count: $0).utf8) }
    let fragments = JSONFragments(names: AnalysisNames(concepts: names, entries: [], engine: []))
    for index in names.indices {
      let name = String(decoding: names[index], as: UTF8.self)
      #expect(written(200) { fragments.put(concept: UInt16(index), &$0) } == "> \"\(name)\",\"intensity\":")
    }
    #expect(written(200) { fragments.put(fragments.themes, .overall, &$0) } == "> \"overall\",\"concept\":")
    #expect(written(200) { fragments.put(fragments.makeOrBreaks, nil, &$0) } == "> null,\"because\":")
  }

  @Test func `scalars are counted forwards and backwards`() {
    for text in ["", "plain words only", "accentué après une longue suite de lettres, é à ü 😀😀 ø", "é"] {
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
