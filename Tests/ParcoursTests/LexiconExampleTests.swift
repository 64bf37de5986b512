import Cues
import Parcours
import Testing
import Verbatims

/// All that is wrong with the bundled lexicons, as `parcours lexicon check` finds it.
private let check = LexiconCheck(BundledLexicons.files) { lexicon in
  var examples = FindingExamples(lexicon)
  return { examples.problem(of: $0) }
}

/// A file is named where its examples do not all hold yet; it leaves the list once they do.
private let knownFiles: Set<String> = [
  "en/enchantments/waiting.lex",
  "en/irritants/communication.lex",
  "en/irritants/overall.lex",
  "en/irritants/waiting.lex",
  "fr/decisions.lex",
  "fr/enchantments/atmosphere.lex",
  "fr/enchantments/choice.lex",
  "fr/enchantments/condition.lex",
  "fr/enchantments/fees.lex",
  "fr/enchantments/loyalty_benefits.lex",
  "fr/enchantments/overall.lex",
  "fr/enchantments/performance.lex",
  "fr/enchantments/value.lex",
  "fr/irritants/choice.lex",
  "fr/irritants/cleanliness.lex",
  "fr/irritants/comfort.lex",
  "fr/irritants/communication.lex",
  "fr/irritants/competence.lex",
  "fr/irritants/condition.lex",
  "fr/irritants/design.lex",
  "fr/irritants/ease.lex",
  "fr/irritants/empathy.lex",
  "fr/irritants/errors.lex",
  "fr/irritants/fees.lex",
  "fr/irritants/location_hours.lex",
  "fr/irritants/loyalty_benefits.lex",
  "fr/irritants/overall.lex",
  "fr/irritants/performance.lex",
  "fr/irritants/price.lex",
  "fr/irritants/quality.lex",
  "fr/irritants/reliability.lex",
  "fr/irritants/safety.lex",
  "fr/irritants/terms.lex",
  "fr/irritants/timeliness.lex",
  "fr/irritants/usability.lex",
  "fr/irritants/value.lex",
  "fr/irritants/waiting.lex",
  "fr/ruptures.lex",
  "fr/shifters.lex",
]

@Suite struct `The bundled lexicons` {
  @Test(arguments: BundledLexicons.files.map(\.path))
  func `hold every one of their examples`(path: String) {
    let errors = check.errors.filter { $0.path == path && $0.severity == .error && !$0.problem.isMissingForms }
    withKnownIssue("not every example holds yet", isIntermittent: true) {
      for error in errors { Issue.record("\(error)") }
    } when: {
      knownFiles.contains(path)
    }
  }

  @Test func `compile without an error`() {
    let errors = LexiconCompiler.compile(files: BundledLexicons.files).errors.filter {
      $0.severity == .error && !$0.problem.isMissingForms
    }
    for error in errors { Issue.record("\(error)") }
  }

  @Test func `have the forms of every lemma`() {
    withKnownIssue("lemmas are matched as they stand until their forms are written", isIntermittent: true) {
      #expect(check.missingForms.isEmpty, "\(check.missingForms)")
    }
  }

  @Test func `have the same files in both languages`() {
    #expect(check.missingFiles.values.allSatisfy { $0.isEmpty }, "\(check.missingFiles)")
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
