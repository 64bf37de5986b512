import Foundation
import TestSupport
import Testing

/// The commands on a store, by the real binary, over a store that a job made.
@Suite struct `parcours store` {
  private static let customer = "C-81"

  /// A folder with a job that ran: 40 verbatims of two customers over four days, and one without a date.
  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let rows = (0..<40).map { number in
      """
      {"id": "r\(number)", "text": "La livraison a trois semaines de retard, numéro Zq\(number)x.", \
      "date": "2026-11-0\(number % 4 + 1)", "customer": "\(number % 2 == 0 ? Self.customer : "C-82")"}

      """
    }
    try folder.write(rows.joined() + "{\"id\": \"u\", \"text\": \"Rien à dire.\"}\n", to: "inbox/a.jsonl")
    try folder.write(
      "sources: [inbox/*]\nmap: { path: out/map.json, window: all }\nexports: [{ to: jsonl, path: out/f.jsonl, window: all }]\n",
      to: "night.yaml")
    #expect(try Command.run(["job", "run", folder.path("night.yaml"), "--quiet"]).status == 0)
    return folder
  }

  private func store(_ folder: TemporaryFolder, _ words: String...) throws -> Command {
    try Command.run(["store", words[0], folder.path("parcours.sqlite")] + words.dropFirst())
  }

  /// Which of these words stand in any byte of the store's files.
  private func bytes(_ folder: TemporaryFolder, holding words: [String]) throws -> [String] {
    let files = folder.names.filter { $0.hasPrefix("parcours.sqlite") && !$0.hasSuffix(".lock") }
    let all = try files.map { try Data(contentsOf: URL(fileURLWithPath: folder.path($0))) }
    return words.filter { word in all.contains { $0.range(of: Data(word.utf8)) != nil } }
  }

  @Test func `check says what is sound and what is not, by its status`() throws {
    let folder = try sample()
    let sound = try store(folder, "check")
    #expect(sound.status == 0 && sound.lines.last == "the store is sound", "\(sound.output)")
    #expect(sound.lines.first?.hasSuffix(": 41 analyses") == true)
    #expect(try store(folder, "check", "--quiet").output == "")
    let path = folder.path("parcours.sqlite")
    let spoil =
      "import sqlite3; c = sqlite3.connect('\(path)'); c.execute('UPDATE day_cells SET findings = findings + 1'); c.commit()"
    #expect(try Command.shell("python3 -c \"\(spoil)\"", in: folder.url.path).status == 0)
    let wrong = try store(folder, "check", "--ui", "fr")
    #expect(wrong.status == 1 && wrong.output.contains("day_cells : ") && wrong.output.contains("compte(s) faux"))
    #expect(try Command.run(["store", "check", folder.path("none.sqlite")]).status == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
    #expect(try Command.run(["store", "check", folder.path("night.yaml")]).status == 66)
  }

  @Test func `stats counts, as a table and as JSON`() throws {
    let folder = try sample()
    let stats = try store(folder, "stats")
    let figures = try #require(try JSONSerialization.jsonObject(with: Data(stats.output.utf8)) as? [String: Any])
    #expect(figures["verbatims"] as? Int == 41 && figures["texts"] as? Int == 41 && figures["undated"] as? Int == 1)
    #expect(figures["first_day"] as? String == "2026-11-01" && figures["last_day"] as? String == "2026-11-04")
    #expect(figures["sources"] as? [String: Int] == ["inbox": 41] && figures["files"] as? Int == 1)
    let table = try store(folder, "stats", "--format", "table", "--ui", "fr")
    #expect(table.lines.first?.hasPrefix("41 verbatims, ") == true, "\(table.output)")
    #expect(table.output.contains("du 2026-11-01 au 2026-11-04"))
  }

  @Test func `dump writes what analyze would, of the days that are asked for`() throws {
    let folder = try sample()
    let all = try store(folder, "dump")
    #expect(all.status == 0 && all.lines.count == 41)
    #expect(try all.output == folder.read("out/f.jsonl"))
    #expect(!all.output.contains("\"text\":\"") && all.output.contains("\"quote\":\""))
    let day = try store(folder, "dump", "--from", "2026-11-02", "--to", "2026-11-02", "--with-text")
    #expect(day.lines.count == 10 && day.lines.allSatisfy { $0.contains("\"text\":\"La livraison") })
    #expect(try store(folder, "dump", "-o", folder.path("all.jsonl")).status == 0)
    #expect(try folder.read("all.jsonl") == all.output)
    #expect(try store(folder, "dump", "--from", "yesterday").status == 64)
    #expect(try store(folder, "dump", "-o", folder.path("no/such/folder/all.jsonl")).status == 73)
  }

  @Test func `forget leaves no byte of a customer, names what is to be made anew, and lets nothing come back`() throws {
    let folder = try sample()
    let (gone, kept) = (0..<20).reduce(into: ([String](), [String]())) {
      $0.0.append("Zq\($1 * 2)x")
      $0.1.append("Zq\($1 * 2 + 1)x")
    }
    #expect(try bytes(folder, holding: gone) == gone)
    let forgotten = try store(folder, "forget", "--identifier", Self.customer)
    #expect(forgotten.status == 0 && forgotten.lines.first == "20 verbatims erased", "\(forgotten.output)")
    #expect(forgotten.output.contains("out/map.json") && forgotten.output.contains("out/f.jsonl"))
    #expect(try bytes(folder, holding: gone) == [] && bytes(folder, holding: kept) == kept)
    #expect(try store(folder, "check").status == 0)
    // The file is still there, and is read anew.
    try folder.write(folder.read("inbox/a.jsonl") + "{\"id\": \"new\", \"text\": \"Bien.\"}\n", to: "inbox/b.jsonl")
    #expect(try Command.run(["job", "run", folder.path("night.yaml"), "--quiet"]).status == 0)
    #expect(try bytes(folder, holding: gone) == [])
    #expect(try store(folder, "dump").lines.count == 22)
    #expect(try store(folder, "forget", "--before", "2026-11-03").lines.first == "10 verbatims erased")
    #expect(try store(folder, "forget").status == 64)
    #expect(try store(folder, "forget", "--identifier", "x", "--key-file", folder.path("none")).status != 0)
  }

  @Test func `forget leaves no name in a store whose texts are in clear`() throws {
    let folder = try TemporaryFolder()
    let name = "jean.dupont@example.com"
    try folder.write(
      "{\"id\": \"a\", \"text\": \"Colis jamais reçu.\", \"customer\": \"\(name)\", \"date\": \"2026-03-04\"}\n",
      to: "inbox/a.jsonl")
    try folder.write("sources: [inbox/*]\nstore: { path: parcours.sqlite, texts: clear }\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", folder.path("night.yaml"), "--quiet"]).status == 0)
    #expect(try store(folder, "dump", "--with-text").output.contains("Colis jamais reçu."))
    #expect(try bytes(folder, holding: [name]) == [])
    // As earlier versions wrote it.
    let path = folder.path("parcours.sqlite")
    let named =
      "import sqlite3; c = sqlite3.connect('\(path)'); c.execute('UPDATE verbatims SET customer = ?', ['\(name)']); c.commit()"
    #expect(try Command.shell("python3 -c \"\(named)\"", in: folder.url.path).status == 0)
    #expect(try store(folder, "forget", "--identifier", name).lines.first == "1 verbatim erased")
    #expect(try bytes(folder, holding: [name]) == [])
  }

  @Test func `forget refuses another key, what is no pseudonym and a day to come, and erases nothing`() throws {
    let folder = try sample()
    let other = try folder.write("another key that is long enough\n", to: "other.key")
    let wrong = try store(folder, "forget", "--identifier", Self.customer, "--key-file", other)
    #expect(wrong.status == 64 && wrong.errors.contains("not the one that the store was made with"), "\(wrong.errors)")
    let short = try store(folder, "forget", "--customer", "5d41402abc4b2a76")
    #expect(short.status == 64 && short.errors.contains("32 hexadecimal digits"))
    let later = try store(folder, "forget", "--before", "2962-01-01")
    #expect(later.status == 64 && later.errors.contains("not come yet"))
    let stats = try store(folder, "stats").output
    #expect(stats.contains("\"verbatims\":41") && stats.contains("\"forgotten\":0"), "\(stats)")
    let nobody = try store(folder, "forget", "--identifier", "nobody")
    #expect(nobody.status == 0 && nobody.errors.contains("no verbatim of this customer"))
  }

  @Test func `A run says how many verbatims it left aside`() throws {
    let folder = try sample()
    #expect(try store(folder, "forget", "--before", "2026-11-04").status == 0)
    try folder.write("{\"id\": \"old\", \"text\": \"Bien.\", \"date\": \"2026-01-01\"}\n", to: "inbox/b.jsonl")
    let run = try Command.run(["job", "run", folder.path("night.yaml")])
    #expect(run.errors.contains("1 left aside (forgotten customer or day)"), "\(run.errors)")
  }

  @Test func `backup is the store, and is written once`() throws {
    let folder = try sample()
    let copy = folder.path("copy.sqlite")
    #expect(try store(folder, "backup", copy).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600, "nobody else reads it")
    #expect(
      try Command.run(["store", "dump", copy, "--with-text"]).output == store(folder, "dump", "--with-text").output)
    #expect(try Command.run(["store", "check", copy]).status == 0)
    #expect(try store(folder, "backup", copy).status == 73)
    #expect(try store(folder, "backup", folder.path("no/folder/copy.sqlite")).status != 0)
    // Put in the place of the store, the job goes on with it.
    for name in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.path("parcours.sqlite" + name))
    }
    try FileManager.default.moveItem(atPath: copy, toPath: folder.path("parcours.sqlite"))
    let run = try Command.run(["job", "run", folder.path("night.yaml"), "--quiet", "--json"])
    #expect(run.status == 0 && run.output.contains("\"skipped\":1") && run.output.contains("\"added\":0"))
  }

  @Test func `vacuum gives room back and changes nothing`() throws {
    let folder = try sample()
    #expect(try store(folder, "forget", "--before", "2026-11-04").status == 0)
    let before = try store(folder, "dump", "--with-text")
    let vacuum = try store(folder, "vacuum")
    #expect(vacuum.status == 0 && vacuum.output.hasSuffix(" MB\n"), "\(vacuum.output)")
    #expect(try store(folder, "stats").output.contains("\"free_bytes\":0"))
    #expect(try store(folder, "dump", "--with-text").output == before.output)
    #expect(try store(folder, "vacuum", "--quiet").output == "")
    #expect(try store(folder, "check").status == 0)
  }

  @Test func `opens encrypted texts by their key alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "5a", count: 32), to: "texts.key")
    try folder.write(String(repeating: "a5", count: 32), to: "other.key")
    try folder.write("{\"id\": \"1\", \"text\": \"La livraison Zqx a du retard.\"}\n", to: "inbox/a.jsonl")
    try folder.write(
      "sources: [inbox/*]\nstore: { path: parcours.sqlite, encryption: { file: texts.key } }\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", folder.path("night.yaml"), "--quiet"]).status == 0)
    #expect(try bytes(folder, holding: ["Zqx"]) == [])
    let open = try store(folder, "dump", "--with-text", "--text-key", folder.path("texts.key"))
    #expect(open.status == 0 && open.output.contains("Zqx"))
    #expect(try store(folder, "dump", "--text-key", folder.path("other.key")).status == 64)
    #expect(try store(folder, "dump").status == 64)
    #expect(try store(folder, "stats").output.contains("\"encrypted\":1"))
  }
}
