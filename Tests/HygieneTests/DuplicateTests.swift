import Findings
import Testing
import Verbatims

@testable import Hygiene

private let long =
  "La livraison est arrivée avec trois semaines de retard et le service client n'a jamais répondu à mes appels ni à mes "
  + "messages, je demande le remboursement complet de cette commande"

/// The originals of records, as an index tells them one after another.
private func originals(
  _ records: [Verbatim], bounds: DuplicateIndex.Bounds = DuplicateIndex.Bounds()
) -> [String?] {
  var analyzer = Engine.analyzer()
  var index = DuplicateIndex(bounds: bounds)
  return records.enumerated().map { number, record in
    var analysis = Analysis()
    analyzer.analyze(record, into: &analysis)
    let id = record.id.isEmpty ? Array("\(number + 1)".utf8) : record.id
    guard let print = analyzer.fingerprint(of: record, hasOwnID: !record.id.isEmpty) else { return nil }
    return index.original(of: print, id: id[...]).map { String(decoding: $0, as: UTF8.self) }
  }
}

@Suite struct `A record repeats an earlier one` {
  @Test func `where a text of twenty words or more is the same, but for case, accents and marks`() {
    let copies = [long, "Un autre avis.", long.uppercased(), long + " !!!"].map { verbatim($0) }
    #expect(originals(copies) == [nil, nil, "1", "1"])
  }

  @Test func `not where a short text is the same`() {
    let records = (0..<29).map { _ in verbatim("simple et efficace") }
    #expect(originals(records).allSatisfy { $0 == nil })
  }

  @Test func `where a short text has the same identifier, or the same customer and date`() {
    let records = [
      verbatim("Très bien", id: "a"), verbatim("Très bien", id: "b"), verbatim("tres bien.", id: "a"),
      verbatim("Autre chose", id: "a"), verbatim("Bof", customer: "c", date: "2026-03-02"),
      verbatim("Bof", customer: "c", date: "2026-03-03"), verbatim("Bof", customer: "c", date: "2026-03-02"),
      verbatim("Bof", customer: " C ", date: "2026-03-02"), verbatim("Bof", customer: "c c", date: "2026-03-02"),
    ]
    #expect(originals(records) == [nil, nil, "a", nil, nil, nil, "5", "5", nil])
  }

  @Test(arguments: [
    (long.replacing("trois", with: "quatre"), true),
    (long + " s'il vous plaît", true),
    (long.replacing("trois semaines", with: "deux mois").replacing("remboursement", with: "geste"), false),
    (String(long.split(separator: " ").reversed().joined(separator: " ")), false),
  ])
  func `where about one word in twenty differs`(text: String, isCopy: Bool) {
    #expect(originals([verbatim(long), verbatim(text)]) == [nil, isCopy ? "1" : nil])
  }

  @Test func `and of a chat only where the customer says the same`() {
    let bot = String(repeating: "Agent : je consulte votre dossier, veuillez patienter un instant.\n", count: 8)
    let records = ["Client : mon colis est perdu\n", "Client : la facture est fausse\n"].map {
      verbatim(bot + $0, id: $0)
    }
    #expect(originals(records) == [nil, nil])
  }
}

@Suite struct `The memory of records` {
  @Test func `is bounded, and keeps what is repeated`() {
    func text(_ number: Int) -> Verbatim { verbatim(long.replacing(" ", with: " mot\(number) ")) }
    let bounds = DuplicateIndex.Bounds(copies: 4, likenesses: 4)
    let numbers = [1, 2, 3, 4, 5, 1, 6, 7, 8, 9, 1, 2]
    let found = originals(numbers.map(text), bounds: bounds)
    #expect(found[5] == "1" && found[10] == "1")
    #expect(found[11] == nil)
  }

  @Test func `finds near copies among thousands of other texts`() {
    let words = (0..<400).map { "mot\($0)" }
    var seed = UInt64(7)
    func text() -> String {
      (0..<40).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(seed >> 33) % words.count]
      }.joined(separator: " ")
    }
    let texts = (0..<600).map { _ in text() }
    let edited = texts.map { $0.replacing(/^\S+ \S+/, with: "autre début") }
    let found = originals((texts + edited).map { verbatim($0) })
    #expect(found[..<600].allSatisfy { $0 == nil })
    #expect(found[600...].enumerated().count { $1 == "\($0 + 1)" } >= 594)
  }
}
