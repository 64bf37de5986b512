import Foundation
import Parcours
import Simulation
import Testing
import Verbatims

/// Groups that say nothing, or only wish: few wordings do.
private let plain: Set<String> = ["hello", "goodbye", "wish.app", "wish.store", "neutral"]

@Test func `Every planted phenomenon has twelve wordings or more in each language`() throws {
  for group in try SentenceLibrary().groups where !plain.contains(group.name) {
    #expect(group.french.count >= 12, "\(group.name) fr")
    #expect(group.english.count >= 12, "\(group.name) en")
  }
}

@Test func `No sentence stands twice`() throws {
  var seen: [String: String] = [:]
  for group in try SentenceLibrary().groups {
    for sentence in group.french + group.english {
      let key = sentence.text.lowercased()
      if let other = seen.updateValue(group.name, forKey: key) {
        Issue.record("“\(sentence.text)” stands in \(other) and in \(group.name)")
      }
    }
  }
}

@Test func `Every sentence is read as it was written to be`() throws {
  let library = try SentenceLibrary()
  var reader = Reader()
  var dice = Dice(seed: 1, stream: 1)
  for group in library.groups {
    for tongue in Tongue.allCases {
      for sentence in group.sentences(in: tongue) {
        let text = library.fill(sentence, with: &dice)
        let found = reader.read(text, sector: .telecom).findings
        let places = found.map { "\($0.kind.id) \($0.stage.id) × \($0.channel.id)" }.sorted()
        let written = sentence.findings.map { "\($0.kind.id) \($0.place)" }.sorted()
        #expect(places == written, "\(group.name): \(text)")
      }
    }
  }
}
