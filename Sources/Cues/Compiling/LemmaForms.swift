internal import Verbatims

/// The forms of lemmas, by the word of the lemma and the language.
struct LemmaForms {
  /// Rows of one lemma are chained: it may be of several classes and have irregular forms.
  private struct Row {
    var first: Int
    var end: Int
    var next: Int
  }

  private var words: [UInt32] = []
  private var rows: [Row] = []
  /// The last row of each lemma.
  private var heads = NumberTable()

  mutating func add(_ forms: [UInt32], lemma: UInt32, language: Language?) {
    let name = UInt64(lemma) | UInt64(language?.code ?? 0) << 32
    let row = UInt32(rows.count)
    let next = heads.replace(name, by: row)
    rows.append(Row(first: words.count, end: words.count + forms.count, next: next.map(Int.init) ?? -1))
    words.append(contentsOf: forms)
  }

  /// Adds the forms of a lemma; false where it has none in this language.
  func append(_ lemma: UInt32, _ language: Language?, to list: inout [UInt32]) -> Bool {
    guard let last = heads[UInt64(lemma) | UInt64(language?.code ?? 0) << 32] else { return false }
    var row = Int(last)
    while row >= 0 {
      list.append(contentsOf: words[rows[row].first..<rows[row].end])
      row = rows[row].next
    }
    return true
  }
}
