import Journeys
import Testing
import Verbatims

@Suite struct `Samples` {
  private func ids(_ findings: [Int], _ map: JourneyMap) -> Set<String> {
    Set(findings.map { map.ledger.texts.string(map.ledger.verbatims[Int(map.ledger.findings[$0].verbatim)].id) })
  }

  @Test func `are of different customers, no two alike, and no copies`() {
    let map = JourneyMap(
      rows: """
        1 a _             | - support/phone waiting.long 0.5 "nobody picked up the phone for an hour"
        2 b _             | - support/phone waiting.long 0.5 "nobody picked up the phone for two hours"
        3 c _             | - support/phone waiting.long 0.5 "queue music drove me mad all morning"
        4 d _ duplicate=1 | - support/phone waiting.long 0.5 "an entirely other complaint of a copy"
        5 e _             | + support/phone empathy.any 0.5 "a kind adviser listened to us"
        6 c _             | - support/phone waiting.long 0.5 "still without any word this evening"
        """)
    let chosen = map.samples.touchpoint(stage: 7, channel: 4, .irritant)
    let found = ids(chosen, map)
    #expect(chosen.count == 2 && !found.contains("4"))
    #expect(found.contains("1") != found.contains("2") && found.contains("3") != found.contains("6"))
    #expect(ids(map.samples.stage(7, .enchantment), map) == ["5"])
    #expect(map.samples.stage(7, .expectation).isEmpty && map.samples.stage(6, .irritant).isEmpty)
    let concept = map.ledger.texts.find("waiting.long") ?? .none
    #expect(map.samples.concept(concept, .irritant) == chosen)
    #expect(map.samples.concept(.none, .irritant).isEmpty)
  }

  /// Seven customers, with words of their own: `one-0 one-1 …`.
  private func row(_ number: Int, _ concept: String, _ intensity: Double, words: Int) -> String {
    let quote = (0..<words).map { "word\(number)x\($0)" }.joined(separator: " ")
    return "\(number) c\(number) _ | - use \(concept) \(intensity) \"\(quote)\""
  }

  @Test func `are short`() {
    let rows = (1...5).map { row($0, "errors.any", 0.5, words: 5) } + [row(6, "errors.any", 0.5, words: 60)]
    let map = JourneyMap(rows: (rows + [row(7, "errors.any", 0.5, words: 1)]).joined(separator: "\n"))
    #expect(ids(map.samples.stage(5, .irritant), map) == ["1", "2", "3", "4", "5"])
  }

  @Test func `are near the median intensity`() {
    let rows = (1...5).map { row($0, "errors.any", 0.5, words: 5) }
    let extreme = [row(6, "errors.any", 1, words: 5), row(7, "errors.any", 0.1, words: 5)]
    let map = JourneyMap(rows: (rows + extreme).joined(separator: "\n"))
    #expect(ids(map.samples.stage(5, .irritant), map) == ["1", "2", "3", "4", "5"])
  }

  @Test func `begin with the most frequent concept, and leave room for others`() {
    let frequent = (1...8).map { row($0, "errors.many", 0.5, words: 5) }
    let rare = [row(9, "errors.few", 0.5, words: 5), row(10, "errors.rare", 0.5, words: 5)]
    let map = JourneyMap(rows: (frequent + rare).joined(separator: "\n"))
    let chosen = map.samples.stage(5, .irritant)
    let concepts = chosen.map { map.ledger.texts.string(map.ledger.findings[$0].concept) }
    #expect(concepts.prefix(3) == ["errors.many", "errors.many", "errors.many"])
    #expect(Set(concepts) == ["errors.many", "errors.few", "errors.rare"] && chosen.count == Journeys.Samples.most)
  }
}
