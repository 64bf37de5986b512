import Cues
import Journeys
import Pipeline
import Testing

@Suite struct `The names of concepts` {
  private let engine = LoadedEngine.compile(overlay: []).engine

  @Test func `are those of concepts that the lexicons know`() {
    let known = Set(
      (0..<engine.lexicon.conceptCount).map {
        String(decoding: engine.lexicon.conceptName(UInt16($0)), as: UTF8.self)
      })
    #expect(engine.concepts.concepts.count > 300)
    for concept in engine.concepts.concepts { #expect(known.contains(concept), "\(concept)") }
  }

  @Test func `stay where a user's lexicon has a name that ends alike`() {
    let entry = "@language fr\n@kind irritants\nwaiting.long -2 lanternons\n"
    let file = LexiconFile(path: "our-concepts.lex", bytes: Array(entry.utf8))
    let loaded = LoadedEngine.compile(overlay: [file]).engine
    #expect(loaded.concepts.concepts.sorted() == engine.concepts.concepts.sorted())
  }

  @Test func `tell concepts apart in both languages`() {
    var (french, english) = (Set<String>(), Set<String>())
    for concept in engine.concepts.concepts.sorted() {
      guard let name = engine.concepts[concept] else { continue }
      #expect(french.insert(name.french).inserted, "\(concept): \(name.french)")
      #expect(english.insert(name.english).inserted, "\(concept): \(name.english)")
    }
  }
}
