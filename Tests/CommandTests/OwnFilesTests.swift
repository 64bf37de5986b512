import Foundation
import TestSupport
import Testing

/// What the program writes, and what it keeps for itself, beside what it reads.
@Suite struct `Files of a run` {
  private static let table = "id;verbatim;client\n1;Le colis est en retard;c81\n"

  @Test(arguments: [
    ["analyze"], ["redact"], ["map", "--format", "json"], ["report"], ["export", "--to", "csv"], ["audit"],
  ])
  func `never replace what they were made of`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "a.csv")
    let link = folder.path("link.csv")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    for output in [path, link] {
      let run = try Command.run(command + [path, "-o", output, "--quiet"])
      #expect(run.status == 64)
      #expect(run.errors.contains("is read as well, and would be replaced: give -o another name"))
      #expect(try folder.read("a.csv") == Self.table)
    }
  }

  @Test func `never replace a store, a key or what a run reads beside the verbatims`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "in/a.csv")
    let job = try folder.write("sources: [in/*]\n", to: "night.yaml")
    #expect(try Command.run(["job", "run", job, "--quiet"]).status == 0)
    let persons = try folder.write("c81 c82\n", to: "persons.txt")
    let (store, key) = (folder.path("parcours.sqlite"), folder.path("parcours.key"))
    for command in [
      ["store", "dump", store, "-o", store], ["store", "complaints", store, "-o", store],
      ["analyze", path, "-o", store],
      ["analyze", path, "-o", key], ["analyze", path, "--identities", persons, "-o", persons],
    ] {
      let run = try Command.run(command)
      #expect(run.status == 64 && run.errors.contains("would be replaced"), "\(command)")
    }
    #expect(try Command.run(["store", "check", store]).status == 0)
    #expect(try folder.read("persons.txt") == "c81 c82\n")
    #expect(try folder.read("parcours.key").utf8.count > 60)
  }

  @Test func `are no verbatims where a folder of verbatims holds them`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "a.csv")
    try folder.write("a draft that a killed run left\n", to: "out.jsonl.partial-12")
    try folder.write("c81 c82\n", to: "persons.txt")
    let arguments = [
      "analyze", folder.url.path, "-o", folder.path("out.jsonl"), "--with-text", "--identities",
      folder.path("persons.txt"),
    ]
    var results: [String] = []
    for _ in 0..<2 {
      #expect(try Command.run(arguments).status == 0)
      results.append(try folder.read("out.jsonl"))
    }
    #expect(try folder.read("parcours.key").count > 60)
    #expect(results[0] == results[1])
    #expect(results[0].split(separator: "\n").count == 1)
  }

  @Test func `of a job are no verbatims where its sources hold them`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "a.csv")
    let job = try folder.write(
      """
      sources: [{ name: all, files: [., "*"] }]
      store: parcours.sqlite
      map: { path: out/map.json, window: all }
      exports: [{ to: jsonl, path: out/findings.jsonl }]
      summary: summary.json
      metrics: parcours.prom

      """, to: "night.yaml")
    for (run, added) in [(1, 1), (2, 0), (3, 0)] {
      let ended = try Command.run(["job", "run", job, "--json", "--quiet"])
      #expect(ended.status == 0, "\(run): \(ended.errors)")
      #expect(ended.output.contains("\"added\":\(added)"), "\(run): \(ended.output)")
    }
    #expect(try folder.read("out/findings.jsonl").split(separator: "\n").count == 1)
  }

  @Test func `whose names promise a table are told to hold none`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "a.csv")
    for (options, isTold) in [([], true), (["--format", "csv"], false), (["--csv", "excel-fr"], false)] {
      let run = try Command.run(["analyze", path, "-o", folder.path("out.csv")] + options)
      #expect(run.errors.contains("out.csv: written as JSON Lines; for CSV: --format csv") == isTold)
    }
  }

  @Test(arguments: ["--key-file", "--identities", "--lexicon"])
  func `that are not there are told to be missing`(option: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.table, to: "a.csv")
    let run = try Command.run(["analyze", path, option, folder.path("none"), "--quiet"])
    #expect(run.status == 66)
    #expect(run.errors.hasSuffix("none: no such file\n"))
  }
}
