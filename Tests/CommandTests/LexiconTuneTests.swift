import FoundationEssentials
import TestSupport
import Testing

@Suite struct `parcours lexicon measure and tune` {
  private static let header = "@language fr\n@kind irritants\n\n"
  private static let good = "waiting.long -3 attente\n  + Une [attente].\n  - Une tente.\n"

  /// Lays out a lexicon of one file and gives its folder.
  private func lay(_ folder: TemporaryFolder) throws -> String {
    #expect(try Command.shell("mkdir -p lex/fr/irritants", in: folder.url.path).status == 0)
    _ = try folder.write(Self.header + Self.good, to: "lex/fr/irritants/waiting.lex")
    return folder.url.path + "/lex"
  }

  @Test func `measure writes what labelled texts show, and the same bytes again`() throws {
    let folder = try TemporaryFolder()
    let path = try lay(folder)
    let texts = #"{"text":"Quelle attente.","stars":1}"# + "\n"
    let corpus = try folder.write(String(repeating: texts, count: 5), to: "some_reviews.jsonl")
    let result = try Command.run(["lexicon", "measure", path, "--corpus", corpus])
    #expect(result.status == 0)
    #expect(result.output == "5 labelled texts, 1 entry met, 1 in 5 texts or more\n")
    let written = try folder.read("lex/fr/irritants/waiting.lex")
    let line = "  % precision=1.00 found=5 bad=5 even=0 good=0 corpus=some_reviews\n"
    #expect(written == Self.header + Self.good + line)
    #expect(try Command.run(["lexicon", "measure", path, "--corpus", corpus]).status == 0)
    #expect(try folder.read("lex/fr/irritants/waiting.lex") == written)
  }

  @Test func `tune writes weights, and others for each family left out`() throws {
    let folder = try TemporaryFolder()
    let path = try lay(folder)
    let texts = #"{"text":"Quelle attente.","stars":5}"# + "\n"
    _ = try folder.write(String(repeating: texts, count: 400), to: "a.jsonl")
    _ = try folder.write(String(repeating: texts, count: 5), to: "b.jsonl")
    let families = try folder.write("one a.jsonl\ntwo b.jsonl\n", to: "families.txt")
    let root = folder.url.path
    let result = try Command.run([
      "lexicon", "tune", path, "--families", families, "--corpora", root, "--held-out", root + "/held",
    ])
    #expect(result.status == 0)
    let all = try folder.read("lex/fr/irritants/waiting.lex")
    #expect(all.contains("  % weight=x0."))
    #expect(all.contains(" found=405 bad=0 even=0 good=405 corpus=a,b\n"))
    let held = try folder.read("held/without-one/fr/irritants/waiting.lex")
    #expect(held.contains(" precision=0.00 found=5 bad=0 even=0 good=5 corpus=b\n"))
    #expect(try Command.run(["lexicon", "check", path]).status == 0)
  }

  @Test(arguments: ["one", "one none.jsonl"])
  func `tune tells families that cannot be read`(line: String) throws {
    let folder = try TemporaryFolder()
    let families = try folder.write(line + "\n", to: "families.txt")
    let arguments = ["--families", families, "--corpora", folder.url.path]
    let result = try Command.run(["lexicon", "tune", lay(folder)] + arguments)
    #expect(result.status == (line == "one" ? 64 : 66))
    #expect(result.errors != "")
  }
}
