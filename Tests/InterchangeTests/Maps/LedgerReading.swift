import Journeys
import TestSupport

@testable import Interchange

/// What a file gives as rows.
struct LedgerReading {
  var ledger = Ledger()
  var records: [RecordProblem] = []
  var file: FileProblem?

  /// Reads findings or a partial map.
  init(_ text: [UInt8], source: String? = nil) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(decoding: text, as: UTF8.self), to: "rows.json")
    var options = ReadingOptions()
    options.takesRows = true
    let setup = ReadingSetup(options: options, dictionary: .identifiers, speakers: .format)
    var findings = FindingsReader()
    findings.source = source
    var partial = PartialMapReader()
    do throws(FileProblem) {
      let reader = try FileReader(path: path, index: 0, setup: setup)
      while let chunk = try reader.next(firstNumber: 1) {
        switch chunk.layout {
        case .findings: records += findings.read(chunk, into: &ledger)
        case .partialMap: try partial.read(chunk, into: &ledger)
        default: throw FileProblem(path: "", kind: .empty)
        }
      }
    } catch {
      file = error
    }
  }

  /// All that the rows hold, whatever their order.
  var fingerprint: String { Self.fingerprint(ledger) }

  static func fingerprint(_ ledger: Ledger) -> String {
    String(decoding: PartialMapWriter.bytes(ledger.canonical(), figures: []), as: UTF8.self)
  }
}
