import Foundation
import TestSupport
import Testing

@Suite struct `parcours store complaints` {
  /// A store with a complaint, praise, and a complaint by telephone.
  private func store(_ folder: TemporaryFolder) throws -> String {
    try folder.write(
      """
      {"id": "r-1", "text": "La livraison a trois semaines de retard, c'est inadmissible.", "date": "2026-03-02", "customer": "C-81"}
      {"id": "r-2", "text": "Le vendeur était charmant, merci.", "date": "2026-03-03", "customer": "C-82"}
      {"id": "r-3", "text": "Le colis est arrivé cassé, je suis très déçu.", "date": "2026-03-04", "source_channel": "Téléphone"}

      """, to: "inbox/a.jsonl")
    let job = try folder.write("sources: [inbox/*]\nmap: { window: all }\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", job, "--quiet"]).status == 0)
    return folder.path("parcours.sqlite")
  }

  private func complaints(_ store: String, _ arguments: String...) throws -> Command {
    try Command.run(["store", "complaints", store, "--today", "2026-03-10"] + arguments)
  }

  @Test func `lists candidates with their deadlines, and says what it is`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    let list = try complaints(store)
    #expect(list.status == 0 && list.lines.count == 2, "\(list.output)")
    #expect(list.errors.contains("not the register of complaints") && list.errors.contains("Recall not measured"))
    #expect(list.output.contains("\"acknowledge_by\":\"2026-03-13\",\"acknowledge_working_days_left\":3"))
    #expect(list.output.contains("\"state\":\"to_be_put_in_writing\""))
    let table = try complaints(store, "--format", "table", "--ui", "fr")
    #expect(table.output.contains("2026-05-02 (53 j)") && table.output.contains("pas le registre"))
    let csv = try complaints(store, "--format", "csv", "--since", "2026-03-04")
    #expect(csv.lines.count == 2 && csv.lines[0].hasPrefix("id,source,customer,state,"))
    let json = try complaints(store, "--format", "json", "--state", "candidate")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((value?["complaints"] as? [Any])?.count == 1 && value?["notice"] is String)
  }

  @Test func `shows no control character of an id`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      #"{"id":"\u001b[31mi1\u0007\nx","text":"La livraison a trois semaines de retard.","date":"2026-03-02"}"# + "\n",
      to: "inbox/a.jsonl")
    let job = try folder.write("sources: [inbox/*]\nmap: { window: all }\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", job, "--quiet"]).status == 0)
    let table = try complaints(folder.path("parcours.sqlite"), "--format", "table")
    #expect(table.output.contains(" [31mi1  x"), "\(table.output)")
    #expect(!table.output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func `notes what people tell, and never guesses`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    #expect(try complaints(store, "--confirm", "r-1").status == 64)
    #expect(try complaints(store, "--acknowledge", "r-1").status == 64)
    #expect(try complaints(store, "--acknowledge", "r-1", "--on", "2026-03-11").status == 64)
    let early = try complaints(store, "--acknowledge", "r-1", "--on", "2026-03-01")
    #expect(early.status == 64 && early.errors.contains("r-1: this day is before the one on which it was sent"))
    let unknown = try complaints(store, "--confirm", "r-1", "--confirm", "r-9", "--by", "A")
    #expect(unknown.status == 64 && unknown.errors.contains("r-9: no verbatim"))
    let told = try complaints(store, "--confirm", "r-1", "--reject", "r-3", "--by", "A. Martin")
    #expect(told.output == "2 things noted\n", "\(told.errors)")
    #expect(try complaints(store, "--acknowledge", "r-1", "--on", "2026-03-09").status == 0)
    let list = try complaints(store)
    #expect(
      list.lines[0].contains("\"state\":\"acknowledged\",\"judgement\":\"confirmed\",\"judged_by\":\"A. Martin\""))
    #expect(list.lines[1].contains("\"state\":\"rejected\"") && list.lines[1].contains("\"clock_from\":null"))
    // What the program did not see is told by hand.
    #expect(try complaints(store, "--confirm", "r-2", "--by", "A").status == 0)
    #expect(try complaints(store).lines.count == 3)
  }

  @Test func `tells complaints of one id apart by their keys`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "id,text,date\n1,La livraison a trois semaines de retard.,2026-03-02\n1,Le colis est arrivé cassé.,2026-03-03\n",
      to: "inbox/a.csv")
    let job = try folder.write("sources: [inbox/*]\nmap: { window: all }\nsettle: 0s\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", job, "--quiet"]).status == 0)
    let store = folder.path("parcours.sqlite")
    let both = try complaints(store, "--confirm", "1", "--by", "A")
    #expect(both.status == 64 && both.errors.contains("or their key (in the list)"), "\(both.errors)")
    let key = try #require(try complaints(store).lines.last?.firstMatch(of: #/"key":"([0-9a-f]{16})"/#)).1
    #expect(try complaints(store, "--confirm", String(key), "--by", "A").status == 0)
    let list = try complaints(store)
    #expect(list.lines[0].contains("\"judgement\":null") && list.lines[1].contains("\"judgement\":\"confirmed\""))
  }

  @Test func `joins what the complaints system tells`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    let table = try folder.write(
      "id;accusé;réponse;clôture\nr-1;05/03/2026;09/03/2026;\nr-9;05/03/2026;;\nr-3;demain;;\n", to: "suivi.csv")
    let first = try complaints(store, "--from", table)
    #expect(first.status == 2 && first.output == "2 things noted\n", "\(first.errors)")
    #expect(first.errors.contains("suivi.csv:3: error: no verbatim") && first.errors.contains("suivi.csv:4: error: "))
    #expect(try complaints(store, "--from", table).output == "0 things noted, told before: 2\n")
    #expect(try complaints(store, "--state", "answered").lines.count == 1)
  }

  @Test func `counts by the calendar that is given`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    let calendar = try folder.write("rest sat sun\n03-09  # local\n", to: "calendar.txt")
    let list = try complaints(store, "--calendar", calendar)
    #expect(list.lines[0].contains("\"acknowledge_by\":\"2026-03-17\""))
    let bad = try folder.write("rest\n", to: "bad.txt")
    let problem = try complaints(store, "--calendar", bad)
    #expect(problem.status == 64 && problem.errors.contains("bad.txt:1: error: "))
  }

  @Test func `prints the recall that was measured`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    try folder.write(
      """
      {"texts": 200, "dissatisfaction_recall": {"value": 0.874, "low": 0.8, "high": 0.93, "count": 61}}
      """, to: "parcours.sqlite.check.json")
    #expect(try complaints(store).errors.contains("Measured recall: 0.874 (95%: 0.800 to 0.930), on 61"))
    #expect(try complaints(store, "--ui", "fr").errors.contains("0,874"))
  }

  @Test func `names a customer only with the key, a reason, and a note of it`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    let candidates = try folder.write("C-80\nC-81\n\nC-82\n", to: "customers.txt")
    let arguments = ["store", "reidentify", store, "--id", "r-1", "--candidates", candidates, "--by", "A. Martin"]
    let without = try Command.run(arguments)
    #expect(without.status == 64 && without.output.isEmpty)
    #expect(try Command.run(arguments + ["--reason", "  "]).status == 64)
    let named = try Command.run(arguments + ["--reason", "answer to 2026-118"])
    #expect(named.status == 0 && named.lines.count == 1 && named.output.hasSuffix("\tC-81\n"), "\(named.errors)")
    let others = try folder.write("C-1\nC-2\n", to: "others.txt")
    let pseudonym = String(named.output.prefix { $0 != "\t" })
    let missing = try Command.run([
      "store", "reidentify", store, "--customer", pseudonym, "--candidates", others, "--by", "B", "--reason", "test",
    ])
    #expect(missing.status == 1 && missing.output.isEmpty)
    let journal = try Command.run(["store", "reidentify", store, "--journal"])
    #expect(
      journal.lines.count == 2 && journal.output.contains("A. Martin\t\(pseudonym)\tfound\t3\tanswer to 2026-118"))
    #expect(!journal.output.contains("C-81"))
    #expect(try Command.run(["store", "forget", store, "--identifier", "C-81"]).status == 0)
    #expect(try !Command.run(["store", "reidentify", store, "--journal"]).output.contains(pseudonym))
  }
}
