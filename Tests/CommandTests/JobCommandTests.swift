import Foundation
import TestSupport
import Testing

@Suite struct `parcours job` {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"id": "1", "text": "La livraison a trois semaines de retard.", "date": "2026-11-02"}
      {"id": "2", "text": "Le vendeur était charmant, merci.", "date": "2026-11-03"}
      pas du JSON

      """, to: "inbox/a.jsonl")
    return folder
  }

  @Test func `does what the README shows`() throws {
    let folder = try folder()
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let text = String(decoding: try Data(contentsOf: readme), as: UTF8.self)
    let block = try #require(text.split(separator: "```sh\n").first { $0.hasPrefix("parcours job init") })
    let lines = block.prefix { $0 != "`" }.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    // One row is no JSON: the run is done in part.
    for (line, status) in zip(lines, [Int32(0), 2, 0]) {
      let run = try Command.shell("\"$P\"" + line.dropFirst("parcours".count), in: folder.url.path)
      #expect(run.status == status, "\(line) \(run.errors)")
    }
    let findings = try folder.read("out/night.jsonl").split(separator: "\n")
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.contains("\"quote\":\"") && $0.contains("\"text\":null") })
  }

  @Test func `tells how it stands, and tries again`() throws {
    let folder = try folder()
    let job = try folder.write("sources: [inbox/*]\nmap: { window: all }\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", job, "--quiet"]).status == 2)
    let status = try Command.run(["job", "status", job])
    #expect(status.status == 0)
    #expect(status.lines.first == "night: idle")
    #expect(status.output.contains("inbox/a.jsonl:3: malformed_json"))
    #expect(try Command.run(["job", "status", job, "--ui", "fr"]).lines.first == "night : au repos")
    try folder.write("{\"id\": \"1\", \"text\": \"Livraison en retard.\"}\n", to: "inbox/a.jsonl")
    let retry = try Command.run(["job", "retry", job, "--json", "--quiet"])
    #expect(retry.status == 0, "\(retry.errors)")
    #expect(retry.output.contains("\"removed\":1"))
    #expect(try Command.run(["job", "history", job, "--json"]).lines.count == 2)
  }

  @Test func `says that identifiers come again with other words`() throws {
    let folder = try TemporaryFolder()
    let job = try folder.write("sources: [inbox/*]\nmap: { window: all }\n", to: "night.yaml")
    try folder.write("id,text\n1,Livraison en retard.\n2,Facture fausse.\n", to: "inbox/october.csv")
    #expect(!(try Command.run(["job", "run", job])).errors.contains("other words"))
    try folder.write("id,text\n1,Vendeur charmant.\n2,Facture fausse.\n", to: "inbox/november.csv")
    let run = try Command.run(["job", "run", job])
    #expect(
      (run.output + run.errors).contains("1 under an identifier that another file gave to another verbatim"))
    #expect(run.errors.contains("1 new verbatim"))
    #expect(try Command.run(["job", "history", job, "--json"]).output.contains("\"conflicting\":1"))
  }

  @Test func `says what is empty, and reads once what two sources name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,text,date\n1,Livraison en retard.,2019-03-02\n", to: "inbox/a.csv")
    let job = try folder.write(
      """
      sources: [{ name: s, files: inbox }, { name: t, files: inbox/*.csv }]
      map: { window: 90d }
      exports: [{ to: jsonl, path: out/f.jsonl, window: 30d }, { to: csv, path: out/p.csv, window: all }]

      """, to: "night.yaml")
    let run = try Command.run(["job", "run", job])
    let words = run.output + run.errors
    #expect(run.status == 0 && words.contains("1 new verbatim"), "\(words)")
    #expect(words.contains("no verbatim since 20"))
    #expect(words.contains("named by two sources, read once: ") && words.contains("inbox/a.csv"))
    let history = try Command.run(["job", "history", job])
    #expect(history.output.contains("no verbatim since 20"), "\(history.output)")
  }

  @Test func `says why an alert reached nobody`() throws {
    let folder = try TemporaryFolder()
    let today = Date.now.formatted(.iso8601.year().month().day())
    try folder.write("id,text,date\n1,Je saisis le médiateur demain.,\(today)\n", to: "inbox/a.csv")
    let job = try folder.write(
      """
      sources: [inbox/*]
      map: { window: all }
      alerts: { to: [{ command: [./nope.sh] }] }

      """, to: "night.yaml")
    let run = try Command.run(["job", "run", job])
    #expect(run.status == 2, "\(run.errors)")
    #expect((run.output + run.errors).contains(":cannot_start:2"), "\(run.output + run.errors)")
    #expect(try Command.run(["job", "status", job]).output.contains(":cannot_start:2"))
  }

  @Test func `tells the line of volumes whose stage is none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,text\n1,Livraison en retard.\n", to: "inbox/a.csv")
    try folder.write("stage,contacts\nreceive,10\nfoo,12\n", to: "pop.csv")
    let job = try folder.write("sources: [inbox/*]\nmap: { population: pop.csv }\n", to: "night.yaml")
    let run = try Command.run(["job", "run", job])
    #expect(run.status == 66)
    #expect(run.errors.contains("pop.csv:3: error: no stage or channel 'foo'; there are: "), "\(run.errors)")
  }

  @Test func `reads the example of its document`() throws {
    let folder = try TemporaryFolder()
    let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/Travaux.md")
    let text = String(decoding: try Data(contentsOf: document), as: UTF8.self)
    let block = try #require(text.split(separator: "```").first { $0.hasPrefix("yaml\n") })
    let job = try folder.write(String(block.dropFirst(5)), to: "avis.yaml")
    let result = try Command.run(["job", "status", job])
    #expect(result.status == 0 && result.output == "avis: never run\n", "\(result.errors)")
  }

  @Test func `names every mistake with its place`() throws {
    let folder = try TemporaryFolder()
    let job = try folder.write("sources: [a]\nkey: hunter22\nstor: x\n", to: "night.yaml")
    let result = try Command.run(["job", "run", job])
    #expect(result.status == 64)
    #expect(result.errors.contains("night.yaml:2:6: error:") && result.errors.contains("night.yaml:3:1: error:"))
    #expect(result.errors.contains("did you mean 'store'?"))
    #expect(result.errors.contains("key: …") && !result.errors.contains("hunter22"), "a secret is not shown")
    #expect(try Command.run(["job", "run", folder.path("none.yaml")]).status == 66)
  }
}
