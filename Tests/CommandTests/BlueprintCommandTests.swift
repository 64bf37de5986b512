import FoundationEssentials
import TestSupport
import Testing

@Suite struct `parcours blueprint` {
  private static let dump = """
    id,text,segment
    1,"La livraison a pris trois semaines, c'est inadmissible.",Premium
    2,"Le vendeur en magasin était très aimable.",Basic
    3,"Les frais de dossier sont beaucoup trop chers.",Premium

    """

  private func findings(_ folder: TemporaryFolder) throws -> String {
    let dump = try folder.write(Self.dump, to: "dump.csv")
    let path = folder.path("findings.jsonl")
    let run = try Command.run(["analyze", dump, "--keep", "segment", "-o", path, "--quiet", "--stateless"])
    #expect(run.status == 0, "\(run.errors)")
    return path
  }

  @Test(arguments: ["fr", "en"])
  func `init writes what check finds no mistake in`(language: String) throws {
    let folder = try TemporaryFolder()
    let (findings, path) = (try findings(folder), folder.path("plan.yaml"))
    for files in [[], [findings]] {
      let made = try Command.run(["blueprint", "init"] + files + ["--ui", language, "--quiet"])
      #expect(made.status == 0 && made.errors == "", "\(made.errors)")
      _ = try folder.write(made.output, to: "plan.yaml")
      let check = try Command.run(["blueprint", "check", path, "--ui", language])
      #expect(check.status == 0, "\(check.output)")
      #expect(check.lines.count == 1, "\(check.output)")
    }
    #expect(try folder.read("plan.yaml").contains(#"column: "segment", values: ["Premium"]"#))
  }

  @Test func `init overwrites nothing`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("company: Alba\n", to: "plan.yaml")
    let result = try Command.run(["blueprint", "init", "-o", path])
    #expect(result.status == 73)
    #expect(result.errors == "\(path): exists already; give another name, or delete it first\n")
    #expect(try folder.read("plan.yaml") == "company: Alba\n")
    #expect(try Command.run(["blueprint", "init", "-o", folder.path("new.yaml")]).status == 0)
    #expect(try folder.read("new.yaml").contains("- id: discover"))
  }

  @Test func `check tells every mistake with its place and what to write`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "stages:\n  - id: pay\n    takes:\n      - theme: waitin\nowner:\n  pay: Lou\n", to: "plan.yaml")
    let result = try Command.run(["blueprint", "check", path])
    #expect(result.status == 1)
    #expect(
      result.output == """
        \(path):4:16: error: 'waitin' is no theme
                - theme: waitin
                         ^~~~~~   did you mean 'waiting'?
        \(path):5:1: error: unknown key 'owner'
          owner:
          ^~~~~   did you mean 'owners'?
        2 errors

        """)
    let french = try Command.run(["blueprint", "check", path, "--ui", "fr"])
    #expect(french.status == 1)
    #expect(
      french.output.hasPrefix(
        """
        \(path):4:16: erreur : « waitin » n'est pas un thème
                - theme: waitin
                         ^~~~~~   vouliez-vous dire « waiting » ?
        """))
    #expect(french.lines.last == "2 fautes")
  }

  @Test func `check lists what no stage takes`() throws {
    let folder = try TemporaryFolder()
    let findings = try findings(folder)
    let path = try folder.write(
      """
      stages:
        - id: arrive
          name: Arriver
          macro: purchase
          takes: [receive, { concept: waiting.nonesuch }]
        - id: gold
          name: Or
          macro: after
          takes: [{ column: { tier: Gold } }]
      channels:
        - id: delivery
      """, to: "plan.yaml")
    let result = try Command.run(["blueprint", "check", path, findings, "--quiet"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.lines[0] == "2 stages, 1 channel, 0 personas, 0 targets, 0 actions: no errors")
    #expect(result.output.contains("warning: the findings have no column 'tier'; they have: segment\n"))
    #expect(result.output.contains("warning: the lexicons do not know the concept 'waiting.nonesuch'\n"))
    #expect(result.output.contains("Findings by stage of the blueprint:\n  arrive"))
    #expect(result.output.contains("take"), "\(result.output)")
    #expect(result.output.contains("Channels that findings name and no channel of the blueprint takes: store 1"))
  }

  @Test func `what cannot be read is no input`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["blueprint", "check", folder.path("none.yaml")])
    #expect(result.status == 66)
    #expect(result.errors.hasSuffix("none.yaml: no such file\n"))
    let plan = try folder.write("company: Alba\n", to: "plan.yaml")
    #expect(try Command.run(["blueprint", "check", plan, folder.path("none.jsonl")]).status == 66)
    #expect(try Command.run(["blueprint", "init", folder.path("none.jsonl")]).status == 66)
    #expect(try Command.run(["blueprint", "check"]).status == 64)
  }

  @Test(arguments: ["Blueprint.md", "Plan-du-parcours.md"])
  func `the examples of the documentation are read`(name: String) throws {
    let folder = try TemporaryFolder()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = String(decoding: try Data(contentsOf: root.appending(path: "Documentation/" + name)), as: UTF8.self)
    let blocks = text.split(separator: "```").filter { $0.hasPrefix("yaml\n") }.map { $0.dropFirst(5) }
    #expect(blocks.count == 6)
    // The second block goes on where the list of stages of the first one ends.
    let path = try folder.write(blocks.map { $0.drop { $0 == "\n" } }.joined(), to: "plan.yaml")
    let result = try Command.run(["blueprint", "check", path])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.lines.count == 1, "\(result.output)")
  }
}
