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
  private var heads: [UInt64: Int] = [:]

  mutating func add(_ forms: [UInt32], lemma: UInt32, language: Language?) {
    let name = UInt64(lemma) | UInt64(language?.code ?? 0) << 32
    rows.append(Row(first: words.count, end: words.count + forms.count, next: heads[name] ?? -1))
    words.append(contentsOf: forms)
    heads[name] = rows.count - 1
  }

  /// Adds the forms of a lemma; false where it has none in this language.
  func append(_ lemma: UInt32, _ language: Language?, to list: inout [UInt32]) -> Bool {
    guard var row = heads[UInt64(lemma) | UInt64(language?.code ?? 0) << 32] else { return false }
    while row >= 0 {
      list.append(contentsOf: words[rows[row].first..<rows[row].end])
      row = rows[row].next
    }
    return true
  }
}
