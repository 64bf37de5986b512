import Findings
import Hygiene
import Interchange
import Journeys
import Privacy
import Verbatims

/// What one task needs to turn chunks into output; reused from chunk to chunk.
struct Worker<Engine: Sendable>: Sendable {
  private var engine: Engine
  private let analyze: @Sendable (inout Engine, Verbatim, inout Analysis) -> Void
  private let fingerprint: (@Sendable (inout Engine, Verbatim, Bool) -> Fingerprint?)?
  private var reader: RecordReader
  private var writer: AnalysisWriter
  private var rows: AnalysisRows
  private var findings = FindingsReader()
  private let namesSources: Bool
  private var redactor: Redactor?
  private let withText: Bool
  private var verbatim = Verbatim()
  private var analysis = Analysis()

  init(plan: AnalysisPlan<Engine>) {
    engine = plan.makeEngine()
    analyze = plan.analyze
    fingerprint = plan.findsCopies ? plan.fingerprint : nil
    reader = RecordReader(setup: plan.setup)
    redactor = plan.redactor
    withText = plan.withText
    writer = AnalysisWriter(form: plan.form, names: plan.names, withText: plan.withText)
    rows = AnalysisRows(names: plan.names, withText: plan.withText)
    namesSources = plan.namesSources
  }

  mutating func prepare(for chunk: Chunk) { reader.prepare(for: chunk) }

  /// Reads a record of the chunk made ready for, and tells what it is known by.
  mutating func readStem(_ index: Int, of chunk: Chunk, _ keys: RecordKeys) throws(RecordProblem) -> RecordKeys.Stem {
    try reader.read(index, of: chunk, into: &verbatim)
    return keys.stem(of: verbatim, isNamed: reader.isNamed, part: Int(chunk.records[index].part))
  }

  /// Analyses the verbatim read last for a store.
  mutating func keepRecord(_ stem: RecordKeys.Stem, _ keys: RecordKeys) -> KeptVerbatim {
    analysis.reset()
    analyze(&engine, verbatim, &analysis)
    // The same identifier is the same verbatim by its key: it makes no copies.
    let print = fingerprint?(&engine, verbatim, false)?.sealed(by: keys.seal)
    let hiddenBefore = redactor?.hidden ?? 0
    let withText = withText
    redactor?.redact(&verbatim, &analysis, withText: withText)
    if !stem.isNamed { verbatim.id = KeptVerbatim.id(of: stem.bytes) }
    var line: [UInt8] = []
    writer.append(verbatim, analysis, to: &line)
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    return KeptVerbatim(
      stem: stem, line: line, day: verbatim.metadata.date.flatMap { ISODate.day(of: $0) },
      rest: KeptRest.bytes(of: verbatim), hidden: (redactor?.hidden ?? 0) - hiddenBefore, print: print)
  }

  /// Reads, analyses and writes the records of a chunk.
  mutating func run(_ chunk: Chunk, spare: SpareBuffers) -> ChunkResult {
    var output = spare.take()
    var result = analyze(chunk) { [writer] verbatim, analysis in
      let start = output.count
      writer.append(verbatim, analysis, to: &output)
      return start
    }
    result.output = output
    return result
  }

  /// Adds what is in a chunk, which is no partial map's, to a ledger.
  mutating func addRows(of chunk: Chunk, to ledger: inout Ledger) -> ChunkResult {
    let source = namesSources ? SourceName.of(path: chunk.path) : nil
    guard chunk.layout == .findings else {
      var rows = rows
      rows.source = source
      return analyze(chunk) { verbatim, analysis in
        rows.append(verbatim, analysis, to: &ledger)
        return ledger.verbatims.count - 1
      }
    }
    findings.source = source
    var result = ChunkResult(file: chunk.file, path: chunk.path, bytesRead: chunk.bytesRead)
    let first = ledger.verbatims.count
    result.problems = findings.read(chunk, into: &ledger)
    for row in ledger.verbatims[first...] { result.tally.add(row, ledger.findings(of: row)) }
    return result
  }

  /// Reads and analyses the records of a chunk, and hands them over, masked where they are to be.
  ///
  /// - Parameter take: takes a record, and says where it now stands.
  @inline(__always)
  private mutating func analyze(_ chunk: Chunk, _ take: (Verbatim, Analysis) -> Int) -> ChunkResult {
    var result = ChunkResult(file: chunk.file, path: chunk.path, bytesRead: chunk.bytesRead)
    reader.prepare(for: chunk)
    if fingerprint != nil { result.prints.reserve(chunk.records.count) }
    let hiddenBefore = redactor?.hidden ?? 0
    let withText = withText
    for index in chunk.records.indices {
      do throws(RecordProblem) {
        try reader.read(index, of: chunk, into: &verbatim)
      } catch {
        if error.kind != .noVerbatim { result.problems.append(error) }
        continue
      }
      analysis.reset()
      analyze(&engine, verbatim, &analysis)
      let print = fingerprint?(&engine, verbatim, reader.isNamed)
      redactor?.redact(&verbatim, &analysis, withText: withText)
      let place = take(verbatim, analysis)
      if let print { result.prints.add(print, id: verbatim.id, place: place) }
      result.tally.add(analysis)
    }
    result.hidden = (redactor?.hidden ?? 0) - hiddenBefore
    result.unknownNames = reader.unknownNames
    result.usedNames = reader.usedNames.map { UsedField(role: $0.role, name: $0.name) }
    result.askedNames = reader.askedNames
    return result
  }
}

/// A JSON field in use.
struct UsedField: Hashable, Sendable {
  var role: Role
  var name: [UInt8]

  /// `score=stars`
  var text: String { "\(role.id)=\(String(decoding: name, as: UTF8.self))" }
}

/// What came of a chunk.
struct ChunkResult: Sendable {
  var file: Int
  var path: String
  var bytesRead: Int
  var output: [UInt8] = []
  var problems: [RecordProblem] = []
  var tally = Tally()
  /// How many stretches of personal data were hidden.
  var hidden = 0
  var unknownNames: [[UInt8]] = []
  var usedNames: [UsedField] = []
  var askedNames: UInt64 = 0
  /// By what its records are known again.
  var prints = ChunkPrints()

  init(file: Int, path: String, bytesRead: Int) {
    self.file = file
    self.path = path
    self.bytesRead = bytesRead
  }
}
