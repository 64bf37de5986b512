import TestSupport
import Testing

@Test(arguments: [
  (["analyse", "a.csv"], "no command 'analyse'; did you mean 'analyze'?"),
  (["job", "rum", "a.yaml"], "no command 'rum'; did you mean 'run'?"),
  (["carte", "--ui", "fr"], "pas de commande « carte » ; il y a : inspect, analyze, "),
])
func `A command that is none is told from one that was meant`(arguments: [String], message: String) throws {
  let run = try Command.run(arguments)
  #expect(run.status == 64)
  #expect(run.errors.contains(message), "\(run.errors)")
}

@Suite struct `Help` {
  /// The commands without help, the options without help, as paths.
  private func lacking(_ command: OrderedJSON, under path: String) -> [String] {
    let name = path + " " + (command["commandName"]?.text ?? "?")
    guard !name.hasSuffix(" help") else { return [] }
    var lacking = (command["abstract"]?.text ?? "").isEmpty ? [name] : []
    for argument in command["arguments"]?.elements ?? [] where (argument["abstract"]?.text ?? "").isEmpty {
      lacking.append(name + " " + (argument["valueName"]?.text ?? "?"))
    }
    return lacking + (command["subcommands"]?.elements ?? []).flatMap { self.lacking($0, under: name) }
  }

  @Test(arguments: ["C.UTF-8", "fr_FR.UTF-8"])
  func `is there for every command and option`(locale: String) throws {
    let dump = try Command.run(["--experimental-dump-help"], environment: ["LC_ALL": locale])
    let command = try #require(try OrderedJSON(dump.output)["command"])
    #expect((command["subcommands"]?.elements.count ?? 0) >= 4)
    #expect(lacking(command, under: "") == [])
  }

  @Test(arguments: [[], ["analyze"], ["explain"], ["evaluate"], ["lexicon"], ["lexicon", "check"]])
  func `is in French where asked`(command: [String]) throws {
    let english = try Command.run(command + ["--help"])
    let french = try Command.run(command + ["--help", "--ui", "fr"])
    #expect(english.status == 0 && french.status == 0)
    #expect(english.output.contains("OVERVIEW:") && french.output.contains("APERÇU :"))
  }

  @Test(arguments: [["inspect"], ["report"], ["store", "complaints"], ["job", "init"]])
  func `in French holds nothing in English, and a space before each colon`(command: [String]) throws {
    let french = try Command.run(command + ["--help", "--ui", "fr"]).output
    for phrase in ["default:", "values:", "<pattern>", "<schedule>", "<state>"] { #expect(!french.contains(phrase)) }
    #expect(french.firstMatch(of: #/(?m)^[A-ZÀ-Ü' ]+[^ ]:$/#) == nil)
  }
}
