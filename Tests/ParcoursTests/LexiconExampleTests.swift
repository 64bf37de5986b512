import Cues
import Parcours
import Testing
import Verbatims

/// All that is wrong with the bundled lexicons, as `parcours lexicon check` finds it.
private let check = LexiconCheck(BundledLexicons.files) { lexicon in
  var examples = FindingExamples(lexicon)
  return { examples.problem(of: $0) }
}

@Suite struct `The bundled lexicons` {
  @Test(arguments: BundledLexicons.files.map(\.path))
  func `hold every one of their examples`(path: String) {
    let errors = check.errors.filter { $0.path == path && $0.severity == .error && !$0.problem.isMissingForms }
    for error in errors { Issue.record("\(error)") }
  }

  @Test func `compile without an error`() {
    let errors = LexiconCompiler.compile(files: BundledLexicons.files).errors.filter {
      $0.severity == .error && !$0.problem.isMissingForms
    }
    for error in errors { Issue.record("\(error)") }
  }

  @Test func `have the forms of every lemma`() {
    #expect(check.missingForms.values.allSatisfy { $0.isEmpty }, "\(check.missingForms)")
  }

  @Test func `have the same files in both languages`() {
    #expect(check.missingFiles.values.allSatisfy { $0.isEmpty }, "\(check.missingFiles)")
  }

  @Test func `have every concept in both languages, or say which are untranslated`() {
    #expect(check.untranslated.values.allSatisfy { $0.isEmpty }, "\(check.untranslated)")
    #expect(check.noLongerUntranslated.isEmpty, "\(check.noLongerUntranslated)")
  }

  @Test(arguments: Sector.allCases)
  func `know every sector by name`(sector: Sector) throws {
    let pack = try #require(BundledLexicons.lexicon.packs.first { $0.sector == sector })
    #expect(!pack.frenchName.isEmpty && !pack.englishName.isEmpty)
  }

  @Test func `give every theme an irritant and an enchantment in both languages`() {
    let entries = BundledLexicons.lexicon.entries
    for theme in Theme.allCases {
      for language in [Language.french, .english] {
        let own = entries.filter { $0.theme == theme && $0.language == language }
        #expect(own.contains { $0.valence < 0 } && own.contains { $0.valence > 0 }, "\(language.id) \(theme.id)")
      }
    }
  }
}
