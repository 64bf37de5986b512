import Findings
import Hygiene
public import Interchange
import Privacy
import Verbatims

/// Looks into files: what they are, what they hold, what would become of it. One record after another is read, analysed
/// and forgotten, up to a limit.
public struct InspectionRun<Engine: Sendable> {
  private let plan: AnalysisPlan<Engine>
  private let mostRecords: Int
  private let mostRows: Int

  /// - Parameter mostRows: how many records are written as the plan says.
  public init(plan: AnalysisPlan<Engine>, mostRecords: Int, mostRows: Int) {
    self.plan = plan
    self.mostRecords = mostRecords
    self.mostRows = mostRows
  }

  /// - Parameter report: told of everything but progress, in this task.
  public func run(paths: [String], report: @escaping (RunEvent) -> Void) -> Inspection {
    let notices = Notices()
    var input = RunInput(paths: paths, setup: plan.setup) { event in
      if case .notice(let notice) = event { notices.all.append(notice) }
      report(event)
    }
    var inspector = Inspector(plan: plan, mostRows: mostRows)
    while inspector.inspection.isWhole, let chunk = input.next({ report(.file($0)) }) {
      inspector.look(at: chunk, mostRecords: mostRecords, report)
      for notice in notices.all { inspector.inspection.take(notice) }
      notices.all = []
    }
    for notice in notices.all { inspector.inspection.take(notice) }
    if paths.count == 1 { inspector.estimate(size: InputSize.of(path: paths[0])) }
    return inspector.finish()
  }

  /// What was found out while chunks were cut.
  private final class Notices {
    var all: [ReadingNotice] = []
  }
}

/// The state of a look into files.
private struct Inspector<Engine: Sendable> {
  var inspection = Inspection()
  private let plan: AnalysisPlan<Engine>
  private let mostRows: Int
  private var engine: Engine
  private var reader: RecordReader
  private var redactor: Redactor?
  private var writer: AnalysisWriter
  private var known = DuplicateIndex()
  private var tally = Tally()
  private var languages: [String: Int] = [:]
  private var sectors = [Int](repeating: 0, count: Sector.allCases.count)
  private var verbatim = Verbatim()
  private var analysis = Analysis()
  /// Records met in the chunks that were begun, and the bytes of the file up to their end.
  private var met = (records: 0, bytes: 0)

  init(plan: AnalysisPlan<Engine>, mostRows: Int) {
    self.plan = plan
    self.mostRows = mostRows
    engine = plan.makeEngine()
    reader = RecordReader(setup: plan.setup)
    redactor = plan.redactor
    writer = AnalysisWriter(form: plan.form, names: plan.names, withText: true)
  }

  mutating func look(at chunk: Chunk, mostRecords: Int, _ report: (RunEvent) -> Void) {
    reader.prepare(for: chunk)
    met = (met.records + chunk.records.count, chunk.bytesRead)
    for index in chunk.records.indices {
      guard inspection.records < mostRecords else {
        inspection.isWhole = false
        return
      }
      do throws(RecordProblem) {
        try reader.read(index, of: chunk, into: &verbatim)
        look()
      } catch {
        guard error.kind != .noVerbatim else { continue }
        inspection.skipped += 1
        report(.record(path: chunk.path, error))
      }
    }
  }

  /// Looks at one record.
  private mutating func look() {
    inspection.records += 1
    analysis.reset()
    plan.analyze(&engine, verbatim, &analysis)
    let metadata = verbatim.metadata
    if let date = metadata.date { inspection.take(date: date) }
    inspection.withCustomer += metadata.customer == nil ? 0 : 1
    inspection.withScore += metadata.score == nil ? 0 : 1
    inspection.withTurns += analysis.conversation == nil ? 0 : 1
    if let language = analysis.language { languages[language.id, default: 0] += 1 }
    if let sector = analysis.sector { sectors[Int(sector.rawValue)] += 1 }
    if let print = plan.findsCopies ? plan.fingerprint?(&engine, verbatim, reader.isNamed) : nil,
      known.original(of: print, id: verbatim.id[...]) != nil
    {
      inspection.duplicates += 1
    }
    tally.add(analysis)
    redactor?.redact(&verbatim, &analysis, withText: true)
    guard inspection.rowCount < mostRows else { return }
    inspection.rowCount += 1
    writer.append(verbatim, analysis, to: &inspection.rows)
  }

  /// Tells how many records there may be by the share of the file that was read.
  mutating func estimate(size: Int?) {
    guard !inspection.isWhole, let size, met.bytes > 0 else { return }
    inspection.estimatedRecords = max(met.records, met.records * size / met.bytes)
  }

  func finish() -> Inspection {
    var inspection = inspection
    inspection.usedNames = reader.usedNames.map { "\($0.role.id)=\(String(decoding: $0.name, as: UTF8.self))" }.sorted()
    inspection.unknownNames = reader.unknownNames.map { String(decoding: $0, as: UTF8.self) }.sorted()
    inspection.languages = Self.counts(
      languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) })
    inspection.sectors = Self.counts(Sector.allCases.map { ($0.id.description, sectors[Int($0.rawValue)]) })
    inspection.setAside = Self.setAside(tally)
    inspection.cuts = Self.counts(CutReason.allCases.map { ($0.id.description, tally.cuts[Int($0.rawValue)]) })
    inspection.repaired = tally.repaired
    if let redactor {
      inspection.personalData = Self.counts(
        PersonalKind.allCases.map { ($0.id.description, redactor.hiddenOfKind[Int($0.rawValue)]) })
    }
    return inspection
  }

  private static func setAside(_ tally: Tally) -> [Inspection.Count] {
    let reasons = SetAsideReason.allCases.map { ($0.id.description, tally.setAsideReasons[Int($0.rawValue)]) }
    return counts(reasons + [("language", tally.setAside - reasons.reduce(0) { $0 + $1.1 })])
  }

  private static func counts(_ pairs: [(String, Int)]) -> [Inspection.Count] {
    pairs.filter { $0.1 > 0 }.map { Inspection.Count(name: $0.0, count: $0.1) }
  }
}
