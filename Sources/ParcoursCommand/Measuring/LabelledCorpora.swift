import Cues
import Evaluation
import Findings
import Verbatims

/// Reads files of labelled texts with a lexicon, for measuring its entries.
struct LabelledCorpora {
  private let lexicon: Lexicon
  private var analyzer: Analyzer
  private(set) var sets: [WeighedSet] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    analyzer = Analyzer(lexicon: lexicon)
  }

  /// Adds the texts of a file, a set of its own.
  mutating func read(_ path: String, family: String = "") throws {
    let name = path.split(separator: "/").last.map { $0.split(separator: ".").first.map(String.init) ?? "" } ?? path
    // A name goes into a line whose fields are parted by blanks and commas.
    guard !name.contains(where: { $0 == " " || $0 == "," || $0 == "\t" || $0 == "#" }) else {
      Terminal.tell("\(path): " + Messages.setName)
      throw ExitStatus.usage.code
    }
    let texts = try labelled(path).map { weigh($0) }
    sets.append(WeighedSet(name: name, family: family, texts: texts))
  }

  private func labelled(_ path: String) throws -> [LabelledText] {
    let bytes = try GivenFile.opened(path)
    do throws(JudgedFile.Problem) {
      return try LabelledFile.read(bytes)
    } catch {
      Terminal.tell("\(path):\(error.line): " + Messages.notLabelled)
      throw ExitStatus.noInput.code
    }
  }

  private mutating func weigh(_ text: LabelledText) -> WeighedText {
    var verbatim = Verbatim()
    verbatim.text = Array(text.text.utf8)
    var analysis = Analysis()
    analyzer.analyze(verbatim, into: &analysis)
    var weighed = WeighedText(label: text.label)
    for (index, finding) in analysis.findings.enumerated() {
      let evidence = analysis.evidence[finding.evidence]
      for part in evidence where part.valence != 0 && !weighed.fired.contains(where: { $0.entry == part.entry }) {
        weighed.fired.append(.init(entry: part.entry, isGood: part.valence > 0))
      }
      guard finding.kind != .expectation else { continue }
      let said = analyzer.saidIntensity(of: index).value
      let value = finding.kind == .enchantment ? said : -said
      if let entry = bearer(of: finding, evidence), (value < 0) == (lexicon.entries[Int(entry)].valence < 0) {
        weighed.terms.append(.init(entry: entry, value: value))
      } else {
        weighed.rest += value
      }
    }
    return weighed
  }

  /// The entry that a finding's intensity rests on: the strongest that speaks of its concept.
  private func bearer(of finding: Finding, _ evidence: ArraySlice<Evidence>) -> UInt32? {
    evidence.filter { lexicon.entries[Int($0.entry)].concept == finding.concept }
      .max { $0.valence.magnitude < $1.valence.magnitude }?.entry
  }
}
