internal import Verbatims

extension LexiconParser {
  /// `class ending feature`
  mutating func readParadigm(_ start: Int, _ end: Int) throws(LexiconFault) {
    let fields = try fields(3...3, start, end, expected: "class ending feature: v-er -ait imperfect")
    guard bytes[fields[1].lowerBound] == 0x2D else {
      throw LexiconFault(.badRow(expected: "an ending that begins with a hyphen"), at: fields[1])
    }
    guard let isFinite = Paradigms.isFinite(fields[2], in: bytes) else {
      throw LexiconFault(.unknownFeature(bytes.string(fields[2])), at: fields[2])
    }
    let ending = bytes[fields[1].lowerBound + 1..<fields[1].upperBound]
    let isLemma = bytes.spells(fields[2], "lemma")
    let code = language?.code ?? 0
    amend { [bytes] in
      let id = $0.paradigms.find(bytes[fields[0]], language: code)
      $0.paradigms.add(ending, isLemma: isLemma, isFinite: isFinite, to: id)
    }
  }

  /// `lemma class`, or `form lemma feature`
  mutating func readForm(_ start: Int, _ end: Int) throws(LexiconFault) {
    let fields = try fields(2...3, start, end, expected: "lemma class, or form lemma feature")
    let lemma = fields[fields.count - 2]
    var row = LexiconDraft.Lemma.Row.irregular
    if fields.count == 3 {
      guard let isFinite = Paradigms.isFinite(fields[2], in: bytes) else {
        throw LexiconFault(.unknownFeature(bytes.string(fields[2])), at: fields[2])
      }
      row = .form(words: amend { [bytes] in $0.addLine(bytes[fields[0]]) }, isFinite: isFinite)
    } else if !bytes.spells(fields[1], "irregular") {
      // The class may be read later: forms come before paradigms in the order of paths.
      let code = language?.code ?? 0
      row = .paradigm(amend { [bytes] in $0.paradigms.find(bytes[fields[1]], language: code) })
    }
    let source = fields.count == 3 ? lemma.lowerBound..<lemma.upperBound : lemma.lowerBound..<fields[1].upperBound
    amend { [bytes, file, language] in
      let words = $0.addLine(bytes[lemma])
      $0.lemmas.append(
        .init(file: UInt32(file), language: language, words: words, row: row, source: source))
    }
  }

  /// `wrong right`, or `!wrong`
  mutating func readSpelling(_ start: Int, _ end: Int) throws(LexiconFault) {
    let fields = try fields(1...2, start, end, expected: "wrong right, or !wrong")
    let isBarred = bytes[fields[0].lowerBound] == 0x21
    guard isBarred == (fields.count == 1) else {
      throw LexiconFault(.badRow(expected: "wrong right, or !wrong"), at: start..<end)
    }
    let wrong = isBarred ? fields[0].lowerBound + 1..<fields[0].upperBound : fields[0]
    amend { [bytes, file, language] in
      let left = $0.addLine(bytes[wrong])
      let right = fields.count == 2 ? $0.addLine(bytes[fields[1]]) : nil
      $0.spellings.append(
        .init(file: UInt32(file), language: language, wrong: left, right: right, source: start..<end))
    }
  }

  /// The rows of a keyboard, from the top: `azertyuiop qsdfghjklm wxcvbn`
  mutating func readKeyboard(_ start: Int, _ end: Int) throws(LexiconFault) {
    let rows = try fields(1...4, start, end, expected: "the rows of a keyboard: azertyuiop qsdfghjklm wxcvbn")
    amend { [bytes] in $0.keyboards.append((0..<rows.count).map { bytes[rows[$0]] }) }
  }

  /// The line in the draft's text of a row of one word.
  mutating func readWord(_ start: Int, _ end: Int) throws(LexiconFault) -> UInt32 {
    let field = try oneField(start, end)
    return amend { [bytes] in $0.addLine(bytes[field]) }
  }

  func oneField(_ start: Int, _ end: Int) throws(LexiconFault) -> Range<Int> {
    try fields(1...1, start, end, expected: "one word a line")[0]
  }

  func fields(
    _ count: ClosedRange<Int>, _ start: Int, _ end: Int, expected: String
  ) throws(LexiconFault) -> RowFields {
    var fields = RowFields()
    var position = start
    while let field = bytes.nextField(&position, end) { fields.append(field) }
    guard count.contains(fields.count) else { throw LexiconFault(.badRow(expected: expected), at: start..<end) }
    return fields
  }
}

/// The fields of a row of a table, which has four at most.
struct RowFields {
  private var ranges: [4 of Range<Int>] = .init(repeating: 0..<0)
  /// May be more than four.
  private(set) var count = 0

  subscript(index: Int) -> Range<Int> { ranges[index] }

  mutating func append(_ range: Range<Int>) {
    if count < 4 { ranges[count] = range }
    count += 1
  }
}
