import Foundation
import TestSupport
import Testing

private let long =
  "La livraison est arrivée avec trois semaines de retard et le service client n'a jamais répondu à mes appels ni à mes "
  + "messages, je demande le remboursement complet de cette commande"

@Suite struct `Copies, advertisements and what programs add` {
  private static let rows = [
    "id,commentaire", "=a,\"\(long)\"", "b,\"Accueil parfait.\nEnvoyé de mon iPhone\"", "c,\"\(long.uppercased())\"",
    "d,\"Meilleur casino en ligne, tours gratuits sur www.example.com\"", "e,La livraison est trÃ¨s lente", "f,???",
  ]

  private func file(_ folder: TemporaryFolder) throws -> String {
    try folder.write(Self.rows.joined(separator: "\n") + "\n", to: "a.csv")
  }

  @Test(arguments: ["jsonl", "json"])
  func `are marked, whatever the number of threads`(format: String) throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    let one = try Command.run(["analyze", path, "--format", format, "--threads", "1"])
    let two = try Command.run(["analyze", path, path, "--format", format, "--threads", "2"])
    let lines = one.lines.filter { $0.hasPrefix("{") }.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
    for line in lines { #expect(ContractValidator.problems(ofLine: line) == []) }
    let records = try lines.map { try OrderedJSON($0) }
    #expect(records.map { $0["duplicate_of"]?.text } == [nil, nil, "=a", nil, nil, nil])
    #expect(records[2]["findings"]?.elements.isEmpty == false)
    #expect(records.map { $0["set_aside"]?.text } == [nil, nil, nil, "advertisement", nil, "no_text"])
    #expect(records[1]["cut"]?.elements.first?["why"]?.text == "boilerplate")
    #expect(records[4]["findings"]?.elements.first?["quote"]?.text?.contains("trÃ¨s") == true)
    // Given twice, all but what is set aside repeats itself: the same identifiers.
    #expect(two.errors.contains("6 duplicates marked"))
    #expect(two.output.components(separatedBy: #""duplicate_of":"=a""#).count - 1 == 3)
  }

  @Test func `are marked in tables, harmless as any cell`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["analyze", try file(folder), "--format", "csv"])
    let rows = result.lines.filter { $0.hasPrefix("c,") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasPrefix("c,,'=a,fr,") })
  }

  @Test func `are told on standard error, with the reasons`() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    let english = try Command.run(["analyze", path]).errors
    #expect(
      english.contains(
        "set aside: no text 1, advertisement 1; 1 duplicate marked; parts cut: automatic text 1; 1 damaged text"))
    #expect(
      try Command.run(["analyze", path, "--ui", "fr"]).errors.contains("mis de côté : sans texte 1, publicité 1 ;"))
  }

  @Test func `are not looked for where each line stands for itself`() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    let stateless = try Command.run(["analyze", path, "--stateless"])
    let piped = try Command.run(["analyze", "-"], input: Array((Self.rows.joined(separator: "\n") + "\n").utf8))
    for result in [stateless, piped] {
      #expect(result.status == 0 && !result.output.contains(#""duplicate_of":""#))
      #expect(result.output.contains(#""set_aside":"advertisement""#))
    }
  }

  @Test func `are counted once on a map, and told apart`() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    func basis(_ paths: [String]) throws -> OrderedJSON? {
      try OrderedJSON(try Command.run(["map"] + paths + ["--format", "json"]).output)["map"]?["basis"]
    }
    let once = try #require(try basis([path]))
    #expect(once["verbatims"] == .number("5") && once["duplicates"] == .number("1"))
    let findings = folder.path("a.jsonl")
    _ = try Command.run(["analyze", path, "-o", findings])
    #expect(try basis([findings])?["findings"] == once["findings"])
  }
}
