import Foundation
import TestSupport
import Testing

@Suite struct `Personal data` {
  private static let record =
    #"{"id":"1","text":"Élodie, odieuse au téléphone : 06 39 98 12 34. Colis jamais reçu.","customer":"C-81"}"# + "\n"

  @Test func `is masked by default, and the output says whether it is`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.record, to: "a.jsonl")
    let out = folder.path("out.jsonl")
    let result = try Command.run(["analyze", path, "--with-text", "-o", out])
    #expect(result.status == 0)
    #expect(result.errors.contains("parcours.key: key of pseudonyms made"))
    #expect(result.errors.contains("2 pieces of personal data masked"))
    let masked = try OrderedJSON(String(folder.read("out.jsonl").dropLast()))
    #expect(masked["text"]?.text == "▮▮▮▮▮▮, odieuse au téléphone : ▮▮▮▮▮▮▮▮▮▮▮▮▮▮. Colis jamais reçu.")
    #expect(masked["redacted"] == .bool(true))
    #expect(masked["metadata"]?["customer"]?.text?.count == 32)
    #expect(ContractValidator.problems(ofLine: try String(folder.read("out.jsonl").dropLast())) == [])
    let plain = try Command.run(["analyze", path, "--with-text", "--no-redact", "--quiet"])
    let open = try OrderedJSON(plain.lines[0])
    #expect(open["redacted"] == .bool(false))
    #expect(open["metadata"]?["customer"]?.text == "C-81")
    let spans = [masked, open].map { ($0["findings"]?.elements ?? []).map { [$0["start"], $0["end"]] } }
    #expect(spans[0] == spans[1] && !spans[0].isEmpty)
  }

  @Test func `leaves customers out where nothing may be kept`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.record, to: "a.jsonl")
    let result = try Command.run(["analyze", path, "--stateless", "--quiet"])
    #expect(try OrderedJSON(result.lines[0])["metadata"]?["customer"] == .null)
    let key = try folder.write("a key for tests only", to: "key")
    let keyed = try Command.run(["analyze", path, "--stateless", "--quiet", "--key-file", key])
    #expect(try OrderedJSON(keyed.lines[0])["metadata"]?["customer"]?.text?.count == 32)
    let short = try folder.write("short", to: "short")
    #expect(try Command.run(["analyze", path, "--key-file", short]).status == 64)
  }

  @Test func `is masked alone, and what comes out reads in again`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.record, to: "a.jsonl")
    let result = try Command.run(["redact", path, "--stateless", "--quiet"])
    #expect(result.status == 0)
    #expect(
      result.lines == [#"{"id":"1","text":"▮▮▮▮▮▮, odieuse au téléphone : ▮▮▮▮▮▮▮▮▮▮▮▮▮▮. Colis jamais reçu."}"#])
  }

  @Test func `is masked in the identifiers of what is found in free text, and in the errors of evaluate`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      #"{"id":"zoe@example.com","text":"Cliente hystérique, 06 39 98 12 34","findings":[],"nature":"praise"}"# + "\n",
      to: "a.jsonl")
    let places = try Command.run(["audit", path, "--quiet"])
    #expect(places.lines == [#"{"id":"▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮","subject":"insult","start":8,"end":18}"#])
    let system = try folder.write(
      #"{"id":"zoe@example.com","findings":[{"kind":"irritant","theme":"other","start":0,"end":34}]}"# + "\n",
      to: "b.jsonl")
    let errors = try Command.run(["evaluate", path, system])
    #expect(errors.output.contains("[Cliente hystérique, ▮▮▮▮▮▮▮▮▮▮▮▮▮▮]"), "\(errors.output)")
    #expect(!errors.output.contains("zoe"))
  }

  @Test func `is looked for in free text, and only places are told`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(#"{"id":"7","text":"Cliente hystérique, en arrêt maladie"}"# + "\n", to: "a.jsonl")
    let result = try Command.run(["audit", path, "--quiet"])
    #expect(
      result.lines == [
        #"{"id":"7","subject":"insult","start":8,"end":18}"#, #"{"id":"7","subject":"health","start":23,"end":36}"#,
      ])
    #expect(result.errors.contains("health : 1") && !result.errors.contains("maladie"))
  }

  @Test func `looks for the words of the text's language alone`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      #"{"id":"7","text":"Le livreur a pris la course en charge, il y a une prison tout près d'ici."}"# + "\n"
        + #"{"id":"8","text":"The delivery boy was rude with my sister, he called her folle and a bitch."}"# + "\n",
      to: "a.jsonl")
    let result = try Command.run(["audit", path, "--quiet"])
    #expect(result.lines.count == 2, "\(result.lines)")
  }

  @Test func `of people whom columns and fields name is masked in their own records`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      """
      id,prénom,nom de famille,commentaire
      1,Ysold,Castaldi,Le colis de ysold castaldi n'est jamais arrivé chez moi.
      2,Maëlle,Orveau,Le colis de ysold n'est jamais arrivé chez moi.

      """, to: "a.csv")
    let rows = try Command.run(["redact", table, "--stateless", "--quiet"])
    #expect(rows.output.contains("Le colis de ▮▮▮▮▮ ▮▮▮▮▮▮▮▮ n'est jamais"), "\(rows.output)")
    #expect(rows.output.contains("Le colis de ysold n'est jamais") && !rows.output.contains("Orveau"))
    let lines = try folder.write(
      #"{"id":"1","first_name":"Ysold","last_name":"Thornby","text":"Tell thornby it never came."}"# + "\n",
      to: "b.jsonl")
    let fields = try Command.run(["redact", lines, "--stateless", "--quiet"])
    #expect(fields.output.contains("Tell ▮▮▮▮▮▮▮ it never came."), "\(fields.output)")
    let mail = try folder.write(
      "From: Ysold Thornby <y@example.com>\nTo: shop@example.com\nSubject: Parcel\n"
        + "Date: Tue, 3 Mar 2026 10:00:00 +0000\n\nThe parcel for thornby never came.\n", to: "c.eml")
    let message = try Command.run(["redact", mail, "--stateless", "--quiet"])
    #expect(message.output.contains("The parcel for ▮▮▮▮▮▮▮ never came."), "\(message.output)")
  }
}
