import Foundation
import Interchange
import Journeys
import TestSupport
import Testing
import Verbatims

@Suite struct `Exports of the map` {
  private func export(_ ledger: Ledger, _ language: Language = .french) -> MapExport {
    MapExport(map: JourneyMap(ledger, on: HostileLedger.journey, options: MapOptions()), language: language)
  }

  @Test(arguments: [Language.french, .english])
  func `Every text comes through every export, read back by its own parsers`(language: Language) throws {
    let folder = try TemporaryFolder()
    let export = export(HostileLedger.make(), language)
    for format in ExportFormat.allCases {
      try folder.write(try export.write(as: format), to: "\(format.name).\(format.fileExtension)")
    }
    let grid = try OutputFile(path: folder.path("grid.csv"))
    try export.writeGridTable(to: grid)
    try grid.finish()
    try folder.write(try JSONEncoder().encode(HostileLedger.quotes), to: "quotes.json")
    let problems = try ExportCheck.run(folder)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func `A map of nothing makes files that are read as well`() throws {
    let folder = try TemporaryFolder()
    let export = export(Ledger())
    for format in ExportFormat.allCases {
      try folder.write(try export.write(as: format), to: "\(format.name).\(format.fileExtension)")
    }
    try folder.write("[]", to: "quotes.json")
    let grid = try OutputFile(path: folder.path("grid.csv"))
    try export.writeGridTable(to: grid)
    try grid.finish()
    let problems = try ExportCheck.run(folder)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test(arguments: ExportFormat.allCases)
  func `The same map gives the same bytes, whatever the order of its rows`(format: ExportFormat) throws {
    let ledger = HostileLedger.make()
    var backwards = Ledger()
    for verbatim in ledger.verbatims.reversed() {
      var part = Ledger()
      part.texts = ledger.texts
      part.add(verbatim, findings: Array(ledger.findings(of: verbatim)), kept: Array(ledger.kept(of: verbatim)))
      backwards.append(part)
    }
    #expect(try export(ledger).write(as: format) == export(backwards).write(as: format))
  }

  @Test func `A file holds the bytes that memory does`() throws {
    let folder = try TemporaryFolder()
    let export = export(HostileLedger.make())
    for format in ExportFormat.allCases {
      let file = try OutputFile(path: folder.path(format.name))
      try export.write(as: format, to: file)
      try file.finish()
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(format.name)))
      #expect(try Array(bytes) == export.write(as: format), "\(format.name)")
    }
  }

  @Test func `More verbatims leave the ids of what was there before`() throws {
    let before = try ids(export(HostileLedger.make()).write(as: .jsonl))
    let after = try ids(export(HostileLedger.make(extra: true)).write(as: .jsonl))
    #expect(before.isSubset(of: after))
    #expect(after.count == before.count + 2, "a touchpoint and its channel")
  }

  private func ids(_ lines: [UInt8]) throws -> Set<String> {
    Set(try lines.split(separator: UInt8(ascii: "\n")).map { try id(Data($0)) })
  }

  private func id(_ line: Data) throws -> String {
    let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
    return try #require(object?["id"] as? String)
  }

  @Test func `What cannot be carried is said`() throws {
    let folder = try TemporaryFolder()
    let export = export(HostileLedger.make())
    func notices(_ format: ExportFormat) throws -> [ExportNotice] {
      try export.write(as: format, to: OutputFile(path: folder.path(format.name)))
    }
    #expect(try notices(.xlsx) == [.textsCut(1)])
    #expect(try notices(.labelStudio) == [.withoutText(1)])
    #expect(try notices(.xes).contains(.withoutStage(1)))
    #expect(try notices(.csv).isEmpty)
  }

  @Test(arguments: [ExportFormat.processCSV, .xes, .ocel, .bpmn])
  func `Findings whose stage the sector alone suggests are on no path, which is said`(format: ExportFormat) throws {
    var ledger = Ledger()
    for number in 0..<3 {
      var finding = FindingRow(
        kind: .irritant, stage: .receive, channel: .delivery, theme: .timeliness, intensity: 500)
      (finding.stageFrom, finding.channelFrom) = (.sector, .clause)
      ledger.add(VerbatimRow(id: ledger.texts.intern("v\(number)")), findings: [finding], kept: [])
    }
    let folder = try TemporaryFolder()
    let notices = try export(ledger).write(as: format, to: OutputFile(path: folder.path("log")))
    #expect(notices.contains(.withoutStage(3)), "\(notices)")
  }

  @Test(arguments: ExportFormat.allCases)
  func `Every export says in both languages what it is`(format: ExportFormat) {
    #expect(format.about.french.hasSuffix(".") && format.about.english.hasSuffix("."))
    #expect(format.about.french != format.about.english)
    #expect(ExportFormat(rawValue: format.name) == format)
    #expect(!format.holds.isEmpty)
  }
}
