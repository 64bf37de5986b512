/// Spells out every regular form of every lemma, one a line.
struct FormExpander {
  /// The forms of one row of `forms`.
  struct Row {
    /// The row, counted in the draft's lemmas.
    var lemma: Int
    var lines: Range<Int>
  }

  private(set) var text: [UInt8] = []
  private(set) var rows: [Row] = []
  private var lineCount = 0

  init(_ draft: LexiconDraft) {
    text.reserveCapacity(draft.lemmas.count * 128)
    rows.reserveCapacity(draft.lemmas.count)
    for index in draft.lemmas.indices {
      let first = lineCount
      add(draft, draft.lemmas[index])
      rows.append(Row(lemma: index, lines: first..<lineCount))
    }
  }

  /// A lemma that does not end as its class asks has no forms: compiling reports it.
  private mutating func add(_ draft: LexiconDraft, _ lemma: LexiconDraft.Lemma) {
    guard case .paradigm(let id) = lemma.row, let stem = try? draft.stem(of: lemma, in: id) else { return }
    for ending in draft.paradigms.classes[id].endings {
      text.append(contentsOf: draft.files[Int(lemma.file)].bytes[stem])
      text.append(contentsOf: ending.bytes)
      text.append(0x0A)
      lineCount += 1
    }
  }
}
