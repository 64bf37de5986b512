import Cues
import Findings
import Parcours
import Verbatims

@testable import Hygiene

/// The engine with the bundled lexicons.
enum Engine {
  static let lexicon = BundledLexicons.lexicon
  static let words = HygieneWords(
    bytes: BundledLexicons.files.first { $0.path.hasSuffix("hygiene.lex") }?.bytes ?? [])

  static func analyzer() -> CleanAnalyzer { CleanAnalyzer(lexicon: lexicon, words: words) }

  static func analysis(_ text: String) -> Analysis {
    var analyzer = analyzer()
    var analysis = Analysis()
    analyzer.analyze(verbatim(text), into: &analysis)
    return analysis
  }
}

func verbatim(_ text: String, id: String = "", customer: String? = nil, date: String? = nil) -> Verbatim {
  var verbatim = Verbatim()
  verbatim.text = Array(text.utf8)
  verbatim.id = Array(id.utf8)
  verbatim.metadata.customer = customer.map { Array($0.utf8) }
  verbatim.metadata.date = date.map { Array($0.utf8) }
  return verbatim
}

extension Analysis {
  /// Why the text was set aside, or what was cut of it: `advertisement[Buy now]`.
  func leftOut(of text: String) -> String {
    if case .reason(let why) = setAside { return why.id.description }
    let bytes = Array(text.utf8)
    return cut.map { cut in
      "\(cut.why.id)[\(String(decoding: bytes[cut.range.start..<cut.range.end], as: UTF8.self))]"
    }.joined(separator: " ")
  }
}
