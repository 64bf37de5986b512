import Findings
import Interchange
import Verbatims

/// Analyses verbatims of a store again, from the words that it kept.
public struct RereadRun<Engine: Sendable>: Sendable {
  private let plan: AnalysisPlan<Engine>

  /// A verbatim as a store keeps it.
  public struct Kept: Hashable, Sendable {
    public var line: [UInt8]
    public var text: [UInt8]
    public var rest: [UInt8]

    public init(line: [UInt8], text: [UInt8], rest: [UInt8]) {
      (self.line, self.text, self.rest) = (line, text, rest)
    }
  }

  public init(plan: AnalysisPlan<Engine>) { self.plan = plan }

  /// The new line of each verbatim, without the line break; nil where the old one cannot be read.
  public func run(_ kept: [Kept]) async -> [[UInt8]?] {
    let size = max(1, (kept.count + plan.threads - 1) / plan.threads)
    let starts = Array(stride(from: 0, to: kept.count, by: size))
    return await withTaskGroup(of: (Int, [[UInt8]?]).self) { group in
      for start in starts {
        group.addTask { [plan] in
          var reader = Rereader(plan: plan)
          return (start, kept[start..<min(start + size, kept.count)].map { reader.line(of: $0) })
        }
      }
      var parts: [Int: [[UInt8]?]] = [:]
      for await (start, lines) in group { parts[start] = lines }
      return starts.flatMap { parts[$0] ?? [] }
    }
  }
}

/// What one task needs to analyse kept verbatims again.
private struct Rereader<Engine: Sendable> {
  private let plan: AnalysisPlan<Engine>
  private var engine: Engine
  private let writer: AnalysisWriter
  private let lines = VerbatimOfLine()
  private var verbatim = Verbatim()
  private var analysis = Analysis()

  init(plan: AnalysisPlan<Engine>) {
    self.plan = plan
    engine = plan.makeEngine()
    writer = AnalysisWriter(form: .jsonLines, names: plan.names, withText: true)
  }

  mutating func line(of kept: RereadRun<Engine>.Kept) -> [UInt8]? {
    verbatim.reset()
    guard (try? lines.fill(&verbatim, from: kept.line)) != nil else { return nil }
    verbatim.text += kept.text
    KeptRest.fill(&verbatim, from: kept.rest)
    analysis.reset()
    plan.analyze(&engine, verbatim, &analysis)
    var line: [UInt8] = []
    writer.append(verbatim, analysis, to: &line)
    line.removeLast()
    return line
  }
}
