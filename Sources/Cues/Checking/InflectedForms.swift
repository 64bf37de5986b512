public import Verbatims

/// The words that the tables of forms make, spelt out: for those who check spelling.
public enum InflectedForms {
  /// The lemmas of a language and all their forms, each once, sorted.
  ///
  /// - Complexity: O(*n* log *n*) in the number of forms.
  public static func all(of files: [LexiconFile], in language: Language) -> [String] {
    var parser = LexiconParser(readsExamples: false)
    for file in files { parser.read(file) }
    let draft = parser.draft
    let rows = draft.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let expander = FormExpander(draft)
    let made = expander.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var forms: Set<String> = []
    for row in expander.rows where draft.lemmas[row.lemma].language == language {
      let lemma = draft.lemmas[row.lemma]
      forms.insert(String(decoding: rows[Int(lemma.words)], as: UTF8.self))
      for line in row.lines { forms.insert(String(decoding: made[line], as: UTF8.self)) }
      if case .form(let line, _) = lemma.row { forms.insert(String(decoding: rows[Int(line)], as: UTF8.self)) }
    }
    return forms.sorted()
  }
}
