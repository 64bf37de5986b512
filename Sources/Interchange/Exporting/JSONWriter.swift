public import Findings
public import Verbatims

/// Writes analyses as JSON objects, by the contract (`Documentation/Analysis.md`). One value serves one worker.
public struct JSONWriter: Sendable {
  private let fragments: JSONFragments
  private let withText: Bool

  public init(names: AnalysisNames, withText: Bool) {
    fragments = JSONFragments(names: names)
    self.withText = withText
  }

  /// Appends one object, without a line break.
  public func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    let text = verbatim.text.span
    var counter = ScalarCounter()
    counter.begin(text)
    let room = JSONRoom(fragments: fragments)
    out.write(atMost: room.bound(verbatim, analysis, withText: withText)) { cursor in
      var pen = JSONPen(cursor: cursor, counter: counter, fragments: fragments)
      pen.putHead(verbatim, analysis)
      pen.putFindings(analysis, text)
      pen.putTail(verbatim, analysis, withText: withText)
      cursor = pen.cursor
    }
  }
}

/// A bound on the length of an object, so that room is made for it once.
///
/// Concepts and entries are asked here for their lengths, all of them before any is written: they are seldom in the
/// cache, and so the misses overlap.
struct JSONRoom {
  let fragments: JSONFragments

  /// What the constant text and the numbers of an object, or of one element of its lists, never exceed.
  private static let constants = 1024
  /// What they never exceed in evidence and in shifters.
  private static let evidenceConstants = 128
  /// Fragments of the object itself, and of a finding without its concept.
  private static let widestFragments = 8

  func bound(_ verbatim: Verbatim, _ analysis: Analysis, withText: Bool) -> Int {
    let element = Self.constants + Self.widestFragments * fragments.widest
    var result = element + Self.string(verbatim.id) + metadata(verbatim.metadata)
    if withText { result += Self.string(verbatim.text) }
    result += (analysis.effortSigns.count + analysis.cut.count) * Self.constants
    for recourse in analysis.recourses {
      result +=
        Self.constants + ByteCursor.jsonRoom(for: recourse.range.count) + fragments.length(ofEntry: recourse.entry)
    }
    for index in analysis.findings.indices {
      let quote = ByteCursor.jsonRoom(for: analysis.findings[index].range.count)
      result += element + quote + fragments.length(ofConcept: analysis.findings[index].concept)
      for index in analysis.findings[index].evidence {
        result += Self.evidenceConstants + fragments.length(ofEntry: analysis.evidence[index].entry)
        for index in analysis.evidence[index].shifters {
          result += Self.evidenceConstants + fragments.length(ofEntry: analysis.shifters[index].entry)
        }
      }
    }
    // The last slot is copied with its whole width.
    return result + fragments.widest
  }

  private func metadata(_ metadata: Metadata) -> Int {
    var result = Self.string(metadata.date) + Self.string(metadata.customer)
    result += Self.string(metadata.question) + Self.string(metadata.sourceChannel)
    for kept in metadata.kept { result += Self.string(kept.name) + Self.string(kept.value) }
    return result
  }

  private static func string(_ text: [UInt8]?) -> Int {
    text.map { ByteCursor.jsonRoom(for: $0.count) + 8 } ?? 8
  }
}
