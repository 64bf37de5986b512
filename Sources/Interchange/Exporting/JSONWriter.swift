public import Findings
public import Verbatims

/// Writes analyses as JSON objects, by DESIGN.md's contract. One value serves one worker.
public struct JSONWriter: Sendable {
  private let fragments: JSONFragments
  private let withText: Bool
  private var counter = ScalarCounter()

  public init(names: AnalysisNames, withText: Bool) {
    fragments = JSONFragments(names: names)
    self.withText = withText
  }

  /// Appends one object, without a line break.
  public mutating func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    let text = verbatim.text.span
    let survey = ByteSearch.jsonSurvey(text)
    counter.begin(asciiEnd: survey.asciiEnd)
    let room = JSONRoom(longestFragment: fragments.longest, escapesInText: survey.escapes)
    out.write(atMost: room.bound(verbatim, analysis, withText: withText)) { cursor in
      var pen = JSONPen(cursor: cursor, counter: counter, fragments: fragments, isTextClean: survey.escapes == 0)
      pen.putHead(verbatim, analysis)
      pen.putFindings(analysis, text)
      pen.putCuts(analysis, text)
      pen.put(analysis.conversation)
      pen.put(verbatim.metadata)
      pen.putTail(text, withText: withText)
      cursor = pen.cursor
    }
  }
}

/// A bound on the length of an object, so that room is made for it once.
struct JSONRoom {
  let longestFragment: Int
  /// A bound on how many bytes of the text must be escaped.
  let escapesInText: Int

  /// What the constant text and the numbers of an object, or of one element of its lists, never exceed.
  private static let constants = 1024
  /// `\u0001`: a byte that is escaped grows by at most five.
  private static let growth = 5
  /// Fragments of the object itself and of a finding; evidence has but one.
  private static let fragments = 12

  func bound(_ verbatim: Verbatim, _ analysis: Analysis, withText: Bool) -> Int {
    let element = Self.constants + Self.fragments * longestFragment
    var result = 2 * element + Self.string(verbatim.id) + metadata(verbatim.metadata)
    if withText { result += verbatim.text.count + Self.growth * escapesInText }
    result += (analysis.effortSigns.count + analysis.cut.count) * Self.constants
    for index in analysis.findings.indices {
      let count = analysis.findings[index].range.count
      let evidence = analysis.findings[index].evidence.count
      result += element + count + Self.growth * min(count, escapesInText) + evidence * (longestFragment + 128)
      for index in analysis.findings[index].evidence {
        result += analysis.evidence[index].shifters.count * (longestFragment + 128)
      }
    }
    return result
  }

  private func metadata(_ metadata: Metadata) -> Int {
    var result = Self.string(metadata.date) + Self.string(metadata.customer)
    result += Self.string(metadata.question) + Self.string(metadata.sourceChannel)
    for kept in metadata.kept { result += Self.string(kept.name) + Self.string(kept.value) }
    return result
  }

  private static func string(_ text: [UInt8]?) -> Int {
    guard let text else { return 8 }
    return text.count + growth * ByteSearch.jsonSurvey(text.span).escapes + 8
  }
}
