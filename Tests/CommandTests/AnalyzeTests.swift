import Foundation
import TestSupport
import Testing

@Suite struct `parcours analyze` {
  private static let table =
    "id;commentaire;note;date;magasin\n1;\"Très bien; merci\";4,5;02/03/2026;Lyon\n2;Bof;2;13/03/2026;\n"

  @Test func `writes a line a record by the contract`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "a.csv")
    let result = try Command.run(["analyze", path, "--with-text", "--keep", "magasin", "--sector", "retail"])
    #expect(result.status == 0)
    #expect(result.lines.count == 2)
    for line in result.lines { #expect(ContractValidator.problems(ofLine: line) == []) }
    let first = try OrderedJSON(result.lines[0])
    #expect(first["text"]?.text == "Très bien; merci")
    #expect(first["metadata"]?["kept"]?["magasin"]?.text == "Lyon")
    #expect(first["metadata"]?["date"]?.text == "2026-03-02")
    #expect(first["metadata"]?["score"] == .number("4.500"))
  }

  @Test func `says what it found out, in the user's language`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "a.csv")
    let english = try Command.run(["analyze", path])
    #expect(
      english.errors == """
        \(path): columns (delimiter ;): text=commentaire id=id date=date score=note; not used: magasin
        \(path): dates read as day-month-year
        2 verbatims read

        """)
    let french = try Command.run(["analyze", path], environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.errors.contains("2 verbatims lus"))
    #expect(french.output == english.output)
    #expect(try Command.run(["analyze", path, "--quiet"]).errors == "")
  }

  @Test func `reads standard input`() throws {
    let result = try Command.run(["analyze", "-"], input: Array("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".utf8))
    #expect(result.lines.count == 2)
    let empty = try Command.run(["analyze", "-"], input: [])
    #expect(empty.status == 0)
    #expect(empty.output == "")
  }

  @Test func `answers a pipe before it is closed`() throws {
    let folder = try TemporaryFolder()
    let line = #"{ echo '{"text":"a"}'; sleep 20; } | $P analyze - | head -1 > out & "#
    let wait = "for i in $(seq 1 150); do [ -s out ] && break; sleep 0.1; done; cat out"
    #expect(try Command.shell("exec 2>/dev/null; " + line + wait, in: folder.url.path).lines.count == 1)
  }

  @Test func `writes one array, rows and a table`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "a.csv")
    let json = try Command.run(["analyze", path, "--format", "json", "-o", folder.path("a.json")])
    #expect(json.status == 0 && json.output == "")
    #expect(try OrderedJSON(folder.read("a.json")).elements.count == 2)
    let csv = try Command.run(["analyze", path, "--format", "csv"])
    #expect(csv.lines.first?.hasPrefix("id,set_aside,duplicate_of,language,sector,nature") == true)
    let excel = try Command.run(["analyze", path, "--csv", "excel-fr"])
    #expect(excel.output.hasPrefix("\u{FEFF}id;set_aside;"))
    #expect(excel.output.contains(";4,500;"))
    let table = try Command.run(["analyze", path, "--format", "table", "--ui", "fr"])
    #expect(table.output.contains("mots du client"))
    #expect(table.output.contains("2 verbatims"))
  }

  @Test func `scores and labels change nothing but metadata`() throws {
    let folder = try TemporaryFolder()
    let texts = ["Livraison en retard, encore !", "Great staff, lovely room", "Remboursement jamais reçu"]
    func run(_ labels: [String]) throws -> [String] {
      let lines = zip(texts, labels).map {
        "{\"text\":\"\($0)\",\"stars\":\($1),\"nps\":\($1),\"polarity\":\"x\($1)\"}\n"
      }
      let path = try folder.write(lines.joined(), to: "a.jsonl")
      return try Command.run(["analyze", path, "--quiet"]).lines.map { line in
        line.replacingOccurrences(of: #""score":[0-9.]+"#, with: "", options: .regularExpression)
      }
    }
    #expect(try run(["1", "5", "3"]) == run(["5", "3", "1"]))
  }

  @Test func `help tells every option and the exit statuses, in both languages`() throws {
    let english = try Command.run(["analyze", "--help"])
    #expect(english.status == 0)
    #expect(english.output.contains("Exit status: 0 done"))
    let french = try Command.run(["analyze", "--help", "--ui", "fr"])
    #expect(french.output.contains("Codes de sortie : 0 terminé"))
    #expect(french.output.contains("APERÇU :"))
    #expect(!french.output.contains("OVERVIEW") && !french.output.contains("default"))
  }

  @Test func `leaves out what an office program has open`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Livraison en retard.\n", to: "in/avis.txt")
    try folder.write("Jean\n", to: "in/~$avis.txt")
    let result = try Command.run(["analyze", folder.path("in")])
    #expect(result.status == 0 && result.lines.count == 1, "\(result.errors)")
  }
}
