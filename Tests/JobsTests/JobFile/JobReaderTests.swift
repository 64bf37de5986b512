import Interchange
import Jobs
import Testing

@Suite struct `A job file` {
  private func read(_ text: String) -> JobReading { JobReader.read(Array(text.utf8), name: "nuit", folder: "/jobs") }

  private func problems(_ text: String) -> [String] {
    read(text).errors.map { "\($0.place.line):\($0.place.column) \($0.problem)" }
  }

  @Test func `may be one line long`() throws {
    let job = try #require(read("sources: [inbox/*.jsonl]\n").job)
    #expect(job.sources.map(\.name) == ["inbox"])
    #expect(job.sources.map(\.place) == [.files(["/jobs/inbox/*.jsonl"])])
    #expect(job.store.path == "/jobs/parcours.sqlite")
    #expect(job.key == .file("/jobs/parcours.key"))
    #expect(job.batch == 2000 && job.settle.seconds == 60 && job.reanalysis == .changed)
  }

  @Test func `says all that a job does`() throws {
    let job = try #require(
      read(
        """
        name: avis de nuit
        sources:
          - name: avis
            files: [inbox/*.jsonl, "/data/**/*.csv"]
            columns: { text: commentaire, id: numero }
            keep: [region]
            sector: bank
            language: fr
          - command: [/usr/bin/export, --hier]
        store: { path: data/s.sqlite, texts: none }
        key: { environment: PARCOURS_KEY }
        map: { path: out/map.json, window: 30d, language: en }
        exports:
          - { to: jsonl, path: out/, window: all }
          - { to: map-jsonl, path: out/places.jsonl }
        report: { path: out/r.md, format: markdown, audience: comex }
        retention: { verbatims: 3y }
        settle: 5m
        batch: 500
        reanalyze: none
        """
      ).job)
    #expect(job.name == "avis de nuit")
    #expect(job.sources.map(\.name) == ["avis", "export"])
    #expect(job.store.texts == .none && job.key == .environment("PARCOURS_KEY"))
    #expect(job.map.window == .latest(TimeSpan(days: 30)))
    #expect(job.exports.map(\.path) == ["/jobs/out/avis de nuit.jsonl", "/jobs/out/places.jsonl"])
    #expect(job.retention.verbatims?.days == 3 * 365)
    #expect(job.settle.seconds == 300 && job.batch == 500 && job.reanalysis == .none)
  }

  @Test func `tells every mistake where it stands`() {
    let found = problems(
      """
      source: [a]
      sources:
        - files: a
          command: [b]
        - files: c
          sektor: bank
          format: jsnl
      key: my secret key
      settle: soon
      map: out.json
      report: out.json
      """)
    #expect(found.count == 7, "\(found)")
    #expect(
      found[0].hasPrefix("1:1 file(") && found[0].contains("unknownKey(\"source\", nearest: Optional(\"sources\")"))
    #expect(found[1].hasPrefix("3:5 filesOrCommand"))
    #expect(found[2].contains("unknownKey(\"sektor\", nearest: Optional(\"sector\")"))
    #expect(found[3].contains("unknownName(\"jsnl\", nearest: Optional(\"jsonl\")"))
    #expect(found[4].hasPrefix("8:6 literalSecret"))
    #expect(found[5].hasPrefix("9:9 badTime(\"soon\")"))
    #expect(found[6].contains("outputTwice(\"/jobs/out.json\", firstLine: 10)"))
  }

  @Test func `holds no secret, whatever it looks like`() {
    #expect(problems("sources: [a]\nkey: { file: a, environment: b }\n").count == 1)
    #expect(problems("sources: [a]\nstore: { encryption: \"00ff\" }\n").contains { $0.contains("literalSecret") })
  }

  @Test func `is written by init as it is read`() throws {
    var template = JobTemplate()
    template.sources = ["inbox/*.jsonl", "it's \"odd\"/*"]
    template.exports = [("jsonl", "out/"), ("xlsx", "out/m.xlsx")]
    template.report = "out/report.html"
    template.schedule = "0 3 * * *"
    let reading = read(template.text)
    #expect(reading.errors.isEmpty, "\(reading.errors)")
    let job = try #require(reading.job)
    #expect(job.sources.map(\.place) == [.files(["/jobs/inbox/*.jsonl"]), .files(["/jobs/it's \"odd\"/*"])])
    #expect(job.exports.map(\.path) == ["/jobs/out/nuit.jsonl", "/jobs/out/m.xlsx"])
    #expect(job.report?.path == "/jobs/out/report.html")
  }

  @Test(arguments: [("90s", 90), ("15m", 900), ("12h", 43_200), ("2d", 172_800), ("2j", 172_800), ("1w", 604_800)])
  func `writes lengths of time shortly`(text: String, seconds: Int) {
    #expect(TimeSpan(text)?.seconds == seconds)
  }

  @Test(arguments: ["", "5", "d", "-1d", "1.5h", "9999999y"])
  func `refuses what is no length of time`(text: String) { #expect(TimeSpan(text) == nil) }
}
