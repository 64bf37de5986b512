import FoundationEssentials
import TestSupport
import Testing

@Suite struct `parcours lexicon` {
  private static let header = "@language fr\n@kind irritants\n\n"
  private static let good = "waiting.long -3 attente\n  + Une [attente].\n  - Une tente.\n"

  /// Lays out a lexicon of one file and gives its folder.
  private func lay(_ entries: String, _ folder: TemporaryFolder) throws -> String {
    try Command.shell("mkdir -p fr/irritants", in: folder.url.path).status == 0
      ? String(
        folder.write(Self.header + entries, to: "fr/irritants/waiting.lex").dropLast("/fr/irritants/waiting.lex".count))
      : ""
  }

  @Test func `check is content with a lexicon without a mistake`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["lexicon", "check", lay(Self.good, folder)])
    #expect(result.status == 0)
    #expect(result.lines.last == "1 file, 1 entry, 2 examples, 1 word, 0 patterns: 0 errors, 0 warnings")
    #expect(result.output.contains("files that en/ lacks: irritants/waiting.lex"))
  }

  @Test(arguments: [
    ("waiting.b minus3 file", "7:11: error: unknown reading 'minus3'"),
    ("nope.b -3 file", "7:1: error:"),
    ("waiting.b -3 queue\n  + La [file].\n  - Un fil.", "8:5: error: nothing found"),
    ("waiting.b -3 queue\n  + La [queue].\n  - Une queue de cheval.", "9:5: error: found where it should not be"),
    ("waiting.b -2 queue\n  + La [queue] bouge. => -3\n  - Un fil.", "8:5: error:"),
  ])
  func `check tells every mistake with its place`(entry: String, message: String) throws {
    let folder = try TemporaryFolder()
    let path = try lay(Self.good + entry + "\n", folder)
    let result = try Command.run(["lexicon", "check", path])
    #expect(result.status == 1)
    #expect(result.output.contains("/fr/irritants/waiting.lex:\(message)"), "\(result.output)")
    #expect(try Command.run(["lexicon", "check", path, "--only", "prices"]).status == 0)
  }

  @Test func `check looks at a single file over the bundled ones, and tells it by its path`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.header + "waiting.b minus3 schmurtz\n", to: "own.lex")
    let result = try Command.run(["lexicon", "check", path])
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("\(path):4:11: error: unknown reading 'minus3'"), "\(result.output)")
    #expect(result.lines.count { $0.contains(": error: ") } == 1)
  }

  @Test func `format leaves a file with a mistake as it is`() throws {
    let folder = try TemporaryFolder()
    let broken = Self.header + "waiting.b -2 queue\n+ La [queue].\n" + Self.good
    let path = try folder.write(broken, to: "own.lex")
    let result = try Command.run(["lexicon", "format", path])
    #expect(result.status == 1 && result.errors.contains("\(path):5:3: error: "), "\(result.errors)")
    #expect(try folder.read("own.lex") == broken)
  }

  @Test func `coverage of a file without stars is no figure`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"text\":\"Très bien.\"}\n", to: "a.jsonl")
    let result = try Command.run(["lexicon", "coverage", path])
    #expect(result.status == 66 && result.errors.contains("no text with stars"), "\(result.errors)")
  }

  @Test func `format aligns and sorts once, and --check only tells`() throws {
    let folder = try TemporaryFolder()
    let path = try lay("waiting.queue -2 queue\n" + Self.good, folder)
    let told = try Command.run(["lexicon", "format", "--check", path])
    #expect(told.status == 1)
    #expect(told.output == "fr/irritants/waiting.lex\n")
    #expect(try Command.run(["lexicon", "format", path]).status == 0)
    let written = try folder.read("fr/irritants/waiting.lex")
    #expect(
      written == Self.header + """
        waiting.long  -3 attente
          + Une [attente].
          - Une tente.
        waiting.queue -2 queue

        """)
    let again = try Command.run(["lexicon", "format", "--check", path])
    #expect(again.status == 0)
    #expect(again.output == "")
  }

  @Test func `coverage counts the sentences that hold something, by language and stars`() throws {
    let folder = try TemporaryFolder()
    let lines = [
      #"{"text":"The room was very dirty. We came by train.","stars":1}"#,
      #"{"text":"Le vendeur est très aimable.","stars":5}"#, #"{"text":"no stars at all here"}"#, "nope",
      #"{"text":"more stars than there are","stars":1e300}"#,
    ]
    let path = try folder.write(lines.joined(separator: "\n"), to: "stars.jsonl")
    let result = try Command.run(["lexicon", "coverage", path])
    #expect(result.status == 0)
    let rows = result.lines.map { $0.split(separator: " ").filter { $0 != "%" }.map(String.init) }
    #expect(rows.count == 3)
    #expect(rows[1] == ["en", "1", "2", "50", "50", "0"])
    #expect(rows[2] == ["fr", "5", "1", "100", "0", "100"])
  }

  @Test(arguments: [["check"], ["format"], ["coverage"]])
  func `a path that is not there is no input`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["lexicon"] + command + [folder.path("none")])
    #expect(result.status == 66)
    #expect(result.errors.contains("none: "))
  }

  @Test func `a link to a folder is read as the folder`() throws {
    let folder = try TemporaryFolder()
    let path = try lay(Self.good, folder)
    let link = folder.path("link")
    #expect(try Command.shell("ln -s '\(path)' '\(link)'", in: folder.url.path).status == 0)
    #expect(try Command.run(["lexicon", "check", link]).output == Command.run(["lexicon", "check", path]).output)
  }

  @Test func `a folder without a lexicon is no input`() throws {
    let folder = try TemporaryFolder()
    #expect(try Command.shell("mkdir empty", in: folder.url.path).status == 0)
    let result = try Command.run(["lexicon", "check", folder.path("empty")])
    #expect(result.status == 66)
    #expect(result.errors.contains("empty: no .lex file in it"))
  }

  @Test func `wrong usage`() throws {
    #expect(try Command.run(["lexicon", "format"]).status == 64)
    #expect(try Command.run(["lexicon", "nope"]).status == 64)
  }
}

@Suite struct `parcours lexicon diff` {
  private static func lexicon(_ folder: TemporaryFolder, _ name: String, reading: String) throws -> String {
    let head = "@language en\n@kind irritants\n\n"
    _ = try folder.write(
      head + "quality.creaky \(reading) creaky\n  + The bed was [creaky].\n  - It made no noise.\n",
      to: "\(name)/en/irritants/quality.lex")
    return folder.path(name)
  }

  @Test func `shows what appears, goes and changes in the texts of a corpus`() throws {
    let folder = try TemporaryFolder()
    let old = try Self.lexicon(folder, "old", reading: "-1")
    let new = try Self.lexicon(folder, "new", reading: "-4")
    let corpus = try folder.write(
      #"{"id":"a","text":"The bed was creaky."}"# + "\n" + #"{"id":"b","text":"A nice bed."}"# + "\n", to: "c.jsonl")
    let result = try Command.run(["lexicon", "diff", old, new, "--corpus", corpus, "--language", "en", "--quiet"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\na\n  ~ irritant quality.creaky 0.2"))
    #expect(!result.output.contains("\nb"))
    #expect(result.output.contains("1 texts read otherwise of 2; findings: 0 appeared, 0 gone, 1 changed"))
    let same = try Command.run(["lexicon", "diff", old, old, "--corpus", corpus, "--language", "en", "--quiet"])
    #expect(same.output.contains("0 texts read otherwise of 2"))
  }

  @Test func `a folder with mistakes or none at all is told`() throws {
    let folder = try TemporaryFolder()
    let old = try Self.lexicon(folder, "old", reading: "-1")
    let broken = try Self.lexicon(folder, "broken", reading: "awful")
    let corpus = try folder.write("Hello.\n", to: "c.txt")
    #expect(try Command.run(["lexicon", "diff", old, broken, "--corpus", corpus]).status == 64)
    #expect(try Command.run(["lexicon", "diff", old, folder.path("none"), "--corpus", corpus]).status == 66)
    #expect(try Command.run(["lexicon", "diff", old, old]).status == 64)
  }
}
