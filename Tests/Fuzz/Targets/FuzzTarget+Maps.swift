import Interchange
import Journeys
import Pipeline

extension FuzzTarget {
  /// Findings and partial maps, as `map` takes them.
  static let rows = FuzzTarget(name: "rows") { bytes in
    FuzzedFile.shared.replace(by: bytes)
    var options = ReadingOptions()
    options.takesRows = true
    options.limits = FuzzedFile.limits
    let setup = FuzzEngine.loaded.setup(options)
    var ledger = Ledger()
    do throws(FileProblem) {
      let file = try FileReader(path: FuzzedFile.shared.path, index: 0, setup: setup)
      var findings = FindingsReader()
      var maps = PartialMapReader()
      while let chunk = try file.next(firstNumber: 1) {
        switch chunk.layout {
        case .findings: _ = findings.read(chunk, into: &ledger)
        case .partialMap: try maps.read(chunk, into: &ledger)
        default: return
        }
      }
    } catch {
      demand(!"\(error)".isEmpty, "a problem is told")
    }
    for row in ledger.verbatims { _ = ledger.findings(of: row).count }
  }

  /// The client's own journey, and the sizes of populations.
  static let journey = FuzzTarget(name: "journey") { bytes in
    let reading = BlueprintReader.read(bytes)
    demand(reading.journey != nil || !reading.errors.isEmpty, "a journey is read, or a mistake is told")
    do throws(PopulationReader.Problem) {
      _ = try PopulationReader.read(bytes, on: reading.journey ?? .standard)
    } catch {
      demand(error.line >= 0, "a problem has a line")
    }
  }
}
