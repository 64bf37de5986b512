internal import Cues
package import Findings
internal import Tokens
internal import Verbatims

/// The way from a text to its findings as a tree: sentence → clause → cue → shifter → finding.
///
/// Spans stand in `[brackets]`. The words of the drawing are given from outside, so that it can speak French or
/// English; identifiers never change.
package struct Explanation {
  /// How a piece of a line may be coloured.
  package enum Style: Sendable { case plain, dim, good, bad, wish, shifter, bold }

  /// A line of the drawing, in styled pieces.
  package struct Line: Sendable {
    package var depth: Int
    package var pieces: [(style: Style, text: String)]
  }

  let analyzer: Analyzer
  let analysis: Analysis
  private let text: [UInt8]
  let words: Words
  let whyNot: Bool

  /// - Parameters:
  ///   - analyzer: The one that has just made `analysis` of `text`.
  ///   - whyNot: Also draws what gave no finding, and why.
  package init(_ analyzer: Analyzer, _ analysis: Analysis, of text: [UInt8], words: Words, whyNot: Bool) {
    self.analyzer = analyzer
    self.analysis = analysis
    self.text = text
    self.words = words
    self.whyNot = whyNot
  }

  /// The drawing, top down.
  package var lines: [Line] {
    var lines = [head] + analysis.cut.map(cutLine)
    // What was read before a text was set aside for what it is, such as an advertisement, counts for nothing.
    guard analysis.setAside == nil || whyNot else { return lines }
    for number in analyzer.clauses.indices { lines += clauseLines(number) }
    for told in analysis.recourses { lines += recourseLines(told) }
    if analysis.findings.isEmpty, analysis.setAside == nil {
      lines.append(Line(depth: 0, pieces: [(.dim, words.nothing)]))
    }
    return lines
  }

  private var head: Line {
    var pieces: [(style: Style, text: String)] = []
    if let why = analysis.setAside {
      let reason =
        switch why {
        case .reason(let reason): reason.id.description
        case .language(let language): "language:" + language.id
        }
      return Line(depth: 0, pieces: [(.bold, "\(words.setAside) \(reason)")])
    }
    let language = analysis.language?.id ?? "–"
    pieces.append((.bold, "\(words.language) \(language)"))
    if let sector = analysis.sector { pieces.append((.plain, " · \(words.sector) \(sector.id)")) }
    if let nature = analysis.nature { pieces.append((.plain, " · \(words.nature) \(nature.id)")) }
    pieces.append((.plain, " · \(words.polarity) \(decimals(analysis.polarity))"))
    let signs = analysis.effortSigns.map(\.id.description).joined(separator: ", ")
    if !signs.isEmpty { pieces.append((.plain, " · \(words.effort) \(decimals(analysis.effort)) (\(signs))")) }
    if analysis.isRepaired { pieces.append((.plain, " · \(words.repaired)")) }
    return Line(depth: 0, pieces: pieces)
  }

  /// A part that was not read, and why.
  private func cutLine(_ cut: TextCut) -> Line {
    Line(
      depth: 0, pieces: [(.plain, "\(words.leftOut) \(cut.why.id.description) "), (.dim, "[\(slice(cut.range))]")])
  }

  // MARK: Pieces of lines

  func concept(_ entry: Entry) -> String {
    String(decoding: analyzer.lexicon.conceptName(entry.concept), as: UTF8.self)
  }

  func source(_ entry: UInt32) -> String { String(decoding: analyzer.lexicon.source(of: entry), as: UTF8.self) }

  func byteRange(of cue: Cue) -> TextRange { byteRange(Int(cue.first)..<Int(cue.end)) }

  func byteRange(_ tokens: Range<Int>) -> TextRange {
    TextRange(
      start: Int(analyzer.tokens[tokens.lowerBound].start), end: Int(analyzer.tokens[tokens.upperBound - 1].end))
  }

  func slice(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  func decimals(_ measure: Measure) -> String {
    let size = abs(measure.thousandths)
    let fraction = String(size % 1000)
    let sign = measure.thousandths < 0 ? "−" : ""
    return "\(sign)\(size / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }

  func signed(_ valence: Double) -> String {
    let tenths = Int((valence.magnitude * 10).rounded())
    let digits = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return valence < 0 ? "−\(digits)" : valence > 0 ? "+\(digits)" : ""
  }
}
