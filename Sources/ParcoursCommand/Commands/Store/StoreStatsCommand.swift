import ArgumentParser
import FoundationEssentials
import Journeys
import Storage

/// `parcours store stats`
struct StoreStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: Messages.say("Dit ce que contient la base.", "Tells what the store holds."))

  @OptionGroup var path: StorePath

  @Option(
    help: help(
      "Format de sortie : table ou json. Par défaut : table à l'écran, json ailleurs.",
      "Format of the output: table or json. Default: table on a terminal, else json.", "format"))
  var format: StatsFormat?

  @OptionGroup var interface: InterfaceOptions

  /// In which form `stats` writes.
  enum StatsFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
  }

  func run() throws {
    let store = try path.open(isReadOnly: true)
    let stats = try StoreProblem.told { try store.stats() }
    switch format ?? (Terminal.isOutputTerminal ? .table : .json) {
    case .table: for line in Messages.stats(stats) { print(line) }
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(StatsDocument(stats)), as: UTF8.self))
    }
  }
}

/// The figures of a store for other programs.
private struct StatsDocument: Encodable {
  private let bytes: Int
  private let encrypted: Int
  private let engines: [String: Int]
  private let files: Int
  private let findings: Int
  private let firstDay: String?
  private let forgotten: Int
  private let freeBytes: Int
  private let lastDay: String?
  private let quarantined: Int
  private let runs: Int
  private let schema: String
  private let sources: [String: Int]
  private let staleOutputs: [String]
  private let texts: Int
  private let undated: Int
  private let verbatims: Int

  init(_ stats: StoreStats) {
    bytes = stats.bytes
    encrypted = stats.encrypted
    engines = Dictionary(stats.engines.map { ($0.engine, $0.analyses) }) { $0 + $1 }
    files = stats.files
    findings = stats.findings
    firstDay = stats.days.map { CivilDay($0.lowerBound).iso }
    forgotten = stats.forgotten
    freeBytes = stats.freeBytes
    lastDay = stats.days.map { CivilDay($0.upperBound).iso }
    quarantined = stats.quarantined
    runs = stats.runs
    schema = stats.schema
    sources = Dictionary(stats.sources.map { ($0.source, $0.verbatims) }) { $0 + $1 }
    staleOutputs = stats.staleOutputs.map(\.path)
    texts = stats.texts
    undated = stats.undated
    verbatims = stats.verbatims
  }

  private enum CodingKeys: String, CodingKey {
    case bytes, encrypted, engines, files, findings, forgotten, quarantined, runs, schema, sources, texts, undated
    case verbatims
    case firstDay = "first_day"
    case lastDay = "last_day"
    case freeBytes = "free_bytes"
    case staleOutputs = "stale_outputs"
  }
}
