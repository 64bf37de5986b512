import Interchange
import Journeys
import Testing
import Verbatims

@Suite struct `The blueprint to begin with` {
  /// Findings at two stages, by two channels, with hostile columns.
  private static let ledger: Ledger = {
    var ledger = Ledger()
    let columns = [
      ["segment": "Premium", "id": "c-1", "a: b # \"c\"": "- x: [y] \\ 'z'\n&a"], ["segment": "Basic", "id": "c-2"],
      ["segment": "Premium", "a: b # \"c\"": "*ref\t{"],
    ]
    for (index, kept) in columns.enumerated() {
      var verbatim = VerbatimRow(id: ledger.texts.intern("v\(index)"))
      verbatim.sourceChannel = ledger.texts.intern("e-mail: \"direct\"\n#")
      var finding = FindingRow(kind: .irritant, stage: .pay, channel: .app, theme: .fees, intensity: 400)
      finding.concept = ledger.texts.intern("fees.hidden")
      var other = FindingRow(kind: .irritant, stage: .support, channel: .unknown, theme: .waiting, intensity: 400)
      other.concept = ledger.texts.intern("waiting.long")
      let pairs = kept.sorted { $0.key < $1.key }.map {
        KeptValue(column: ledger.texts.intern($0.key), value: ledger.texts.intern($0.value))
      }
      ledger.add(verbatim, findings: index == 0 ? [finding, other] : [finding], kept: pairs)
    }
    return ledger
  }()

  @Test(arguments: [Language.french, .english])
  func `is read back without an error`(language: Language) throws {
    for ledger in [Ledger(), Self.ledger] {
      let text = BlueprintTemplate(ledger, in: language).text()
      let reading = BlueprintReading.of(text)
      #expect(reading.problems == [], "\(text)")
      let journey = try #require(reading.journey)
      let ids = ledger.findings.isEmpty ? Journey.standard.stages.map(\.id) : ["pay", "support"]
      #expect(journey.stages.map(\.id) == ids)
      #expect(journey.stages == Journey.standard.stages.filter { ids.contains($0.id) })
    }
  }

  @Test(arguments: [Language.french, .english])
  func `is read back when all that is commented out is put in`(language: Language) throws {
    for ledger in [Ledger(), Self.ledger] {
      let text = BlueprintTemplate(ledger, in: language).text()
      let reading = BlueprintReading.of(Self.uncommented(text))
      #expect(reading.problems == [], "\(Self.uncommented(text))")
      let journey = try #require(reading.journey)
      #expect(journey.company != nil && !journey.personas.isEmpty && !journey.offered.isEmpty)
      #expect(journey.actions.count == 1 && journey.costs.count == 1 && journey.targets.count == 2)
      #expect(journey.stages.count { $0.owner != nil } == 1)
    }
  }

  @Test func `tells what the data hold`() {
    let text = BlueprintTemplate(Self.ledger, in: .english).text()
    for words in [
      "# Written from 4 findings in 3 verbatims.", "  # 3 findings: fees.hidden 3", "takes: [app] }  # 3 findings",
      #"name: "Premium", column: "segment", values: ["Premium"] }  # 2 verbatims"#,
      "#   pay: [app]",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let french = BlueprintTemplate(Self.ledger, in: .french).text()
    #expect(french.contains("# Établi d'après 4 constats dans 3 verbatims."))
  }

  @Test func `is the same however the rows are ordered`() {
    let forward = BlueprintTemplate(Self.ledger, in: .english).text()
    #expect(BlueprintTemplate(Self.ledger.canonical(), in: .english).text() == forward)
  }

  /// Takes the marks away from the examples: `# owners:` and the lines below it.
  private static func uncommented(_ text: String) -> String {
    var isExample = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isHead = line.hasPrefix("# ") && line.wholeMatch(of: #/# [a-z]+:( [A-Z].*)?/#) != nil
      isExample = isHead || isExample && line.hasPrefix("#   ")
      return isExample ? line.dropFirst(2) : line
    }
    return lines.joined(separator: "\n")
  }
}
