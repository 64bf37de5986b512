import ArgumentParser
import Foundation
import Simulation

/// Writes the generated corpus on which the map is proven.
@main
struct SimulateJourneys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "SimulateJourneys",
    abstract: "Writes verbatims of made-up customers as JSON Lines, with known things planted in them.",
    discussion: """
      The same seed gives the same bytes. Read them with:

        parcours analyze corpus.jsonl --keep segment --keep region --keep product --keep revenue
      """)

  @Option(help: "Number of customers.")
  var customers = 5_000
  @Option(help: "Number of months, from January 2024.")
  var months = 24
  @Option(help: "Seed of all chance.")
  var seed: UInt64 = 1
  @Flag(help: "Writes what analyze would write, from what was planted, instead of texts.")
  var findingsOnly = false
  @Option(help: "With --findings-only: ends at this many findings; customers then follow from it.")
  var findings: Int?
  @Option(name: .shortAndLong, help: "File to write. Default: standard output.")
  var output = "-"

  func run() throws {
    let count = findings.map { $0 / 3 + 100 } ?? customers
    let simulation = try Simulation(seed: seed, customers: count, months: months)
    var lines = try LineFile(path: output)
    if findingsOnly {
      var left = findings ?? .max
      try simulation.handOut { verbatim in
        try lines.write(verbatim.analysis())
        left -= verbatim.truth.count
        return left > 0
      }
    } else {
      for verbatim in simulation.corpus() { try lines.write(verbatim.record()) }
    }
    try lines.flush()
  }

  func validate() throws {
    guard customers >= 100, months >= 6, findings ?? 1 >= 1 else {
      throw ValidationError("At least 100 customers, 6 months and 1 finding.")
    }
  }
}

/// A file, or standard output, written line by line through a buffer.
struct LineFile {
  private let handle: FileHandle
  private var buffer = Data()

  init(path: String) throws {
    if path == "-" {
      handle = .standardOutput
    } else {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
  }

  mutating func write(_ line: [UInt8]) throws {
    buffer.append(contentsOf: line)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 20 { try flush() }
  }

  mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
