/// Writes out every regular form of every lemma, one a line.
struct FormExpander {
  /// The forms of one row of `forms`.
  struct Row {
    /// The row, counted in the draft's lemmas.
    var lemma: Int
    var lines: Range<Int>
  }

  private(set) var text: [UInt8] = []
  /// For each line, whether it is a finite verb form.
  private(set) var isFinite: [Bool] = []
  private(set) var rows: [Row] = []
  private(set) var faults: [LexiconDraft.Fault] = []

  init(_ draft: LexiconDraft) {
    text.reserveCapacity(draft.lemmas.count * 128)
    rows.reserveCapacity(draft.lemmas.count)
    for index in draft.lemmas.indices { add(draft, index) }
  }

  private mutating func add(_ draft: LexiconDraft, _ index: Int) {
    let lemma = draft.lemmas[index]
    let first = isFinite.count
    defer { rows.append(Row(lemma: index, lines: first..<isFinite.count)) }
    guard case .paradigm(let id) = lemma.row else { return }
    let bytes = draft.files[Int(lemma.file)].bytes
    let line = lemma.source
    let word = bytes[line].prefix { $0 != 0x20 && $0 != 0x09 }
    let paradigm = draft.paradigms.classes[id]
    guard let stem = draft.paradigms.stem(of: word, in: id) else {
      let problem: LexiconProblem =
        paradigm.lemma.map {
          .endingMismatch(lemma: bytes.string(word.indices), ending: String(decoding: $0, as: UTF8.self))
        } ?? .unknownParadigm(bytes.string(line).split(separator: " ").last.map(String.init) ?? "")
      faults.append(.init(file: Int(lemma.file), fault: LexiconFault(problem, at: line)))
      return
    }
    for ending in paradigm.endings {
      text.append(contentsOf: word.prefix(stem))
      text.append(contentsOf: ending.bytes)
      text.append(0x0A)
      isFinite.append(ending.isFinite)
    }
  }
}
