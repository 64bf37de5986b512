import Foundation
import TestSupport
import Testing

@Suite struct `parcours formats` {
  @Test func `lists what can be read, in both languages`() throws {
    let english = try Command.run(["formats"])
    #expect(english.status == 0)
    #expect(english.output.contains("whatsapp") && english.output.contains("id, date, customer, source channel"))
    let french = try Command.run(["formats", "--ui", "fr"])
    #expect(french.output.contains("Enquêtes") && french.output.contains("identifiant, date, client"))
  }

  @Test func `a format is told, and can be insisted on`() throws {
    let folder = try TemporaryFolder()
    let line = #"{"id":7,"subject":"Colis","description":"Jamais reçu","via":{"channel":"email"},"requester_id":3}"#
    let path = try folder.write(line + "\n", to: "a.jsonl")
    let found = try Command.run(["analyze", path, "--with-text"])
    #expect(found.errors.contains("\(path): Zendesk, tickets and comments"))
    #expect(try OrderedJSON(found.lines[0])["text"]?.text == "Colis\nJamais reçu")
    let plain = try Command.run(["analyze", path, "--with-text", "--from", "jsonl", "--keep", "via", "--quiet"])
    #expect(try OrderedJSON(plain.lines[0])["text"]?.text == "Jamais reçu")
  }

  @Test func `a workbook can be insisted on, and nothing else is taken for one`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("texte\nTrès bien\n", to: "a.csv")
    let result = try Command.run(["analyze", path, "--from", "xlsx"])
    #expect(result.status == 66)
    #expect(result.errors.contains("is not of the format asked for: Excel workbook"))
    #expect(try Command.run(["formats"]).output.contains("ods"))
  }

  @Test func `fields inside objects are kept by their paths, and one that is not there is told`() throws {
    let folder = try TemporaryFolder()
    let line = #"{"id":7,"description":"x","via":{"channel":"email"},"requester_id":3,"subject":""}"#
    let path = try folder.write(line + "\n", to: "a.jsonl")
    let kept = try Command.run(["analyze", path, "--keep", "via.channel"])
    #expect(try OrderedJSON(kept.lines[0])["metadata"]?["kept"]?["via.channel"]?.text == "email")
    let missing = try Command.run(["analyze", path, "--keep", "via.nope"])
    #expect(missing.errors.contains("no record has a field 'via.nope'"))
  }

  @Test func `who speaks for the company can be told`() throws {
    let folder = try TemporaryFolder()
    let chat = "[10:00] Ondine: le colis est perdu\n[10:01] Basile: quel dommage\n[10:02] Ondine: c'est inadmissible\n"
    let path = try folder.write(chat + "[10:03] Basile: la livraison est en retard\n", to: "a.txt")
    func turns(_ arguments: [String]) throws -> Set<String> {
      let line = try #require(try Command.run(["analyze", path, "--quiet"] + arguments).lines.first)
      return Set(try OrderedJSON(line)["findings"]?.elements.compactMap { $0["quote"]?.text } ?? [])
    }
    #expect(try turns(["--agent", "Basile"]).contains { $0.contains("inadmissible") })
    #expect(try !turns(["--agent", "Ondine"]).contains { $0.contains("inadmissible") })
  }
}
