import Findings
import Hygiene
import Interchange
import Pipeline
import Privacy
import Synchronization
import Verbatims

extension FuzzTarget {
  /// Masking: it keeps the number of scalars, and nothing that it found is left.
  static let privacy = FuzzTarget(name: "privacy") { bytes in
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    finder.withLock { finder in
      finder.find(in: text.span)
      var end = 0
      for span in finder.spans {
        demand(span.range.start >= end && span.range.end > span.range.start, "spans are in order")
        demand(FileReading.isEdge(span.range, of: text), "a span splits no character")
        end = span.range.end
      }
      var masking = Masking()
      masking.apply(finder.spans, to: text)
      demand(scalars(masking.text) == scalars(text), "a mask stands for one scalar")
    }
    _ = FuzzEngine.loaded.audit.remarks(in: text.span, language: nil)
  }

  /// The engine with its cleaning, masking and writing: a verbatim is cut from lines, as from a chat, or read as it is.
  static let analysis = FuzzTarget(name: "analysis") { bytes in
    let verbatim = FuzzedVerbatim.of(bytes)
    var analysis = Analysis()
    var masked = verbatim
    analyzer.withLock { analyzer in
      analyzer.analyze(verbatim, into: &analysis)
      _ = analyzer.fingerprint(of: verbatim, hasOwnID: false)
    }
    check(analysis, verbatim.text)
    redactor.withLock { $0.redact(&masked, &analysis, withText: true) }
    demand(scalars(masked.text) == scalars(verbatim.text), "a mask stands for one scalar")
    check(analysis, masked.text)
    var output: [UInt8] = []
    for form in [OutputForm.jsonLines, .csv(.standard, kept: [])] {
      var writer = AnalysisWriter(form: form, names: FuzzEngine.loaded.names, withText: true)
      writer.append(masked, analysis, to: &output)
    }
    demand(FileReading.isText(output), "what is written is text")
  }

  private static let finder = Mutex(PersonalDataFinder(words: FuzzEngine.loaded.personalWords))
  private static let analyzer = Mutex(
    CleanAnalyzer(lexicon: FuzzEngine.loaded.lexicon, words: FuzzEngine.loaded.hygiene))
  private static let redactor = Mutex(
    Redactor(
      words: FuzzEngine.loaded.personalWords, pseudonyms: Pseudonyms(keys: KeySource(.none), identities: Identities())))

  private static func scalars(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  private static func check(_ analysis: Analysis, _ text: [UInt8]) {
    let ranges = analysis.findings.map(\.range) + analysis.evidence.map(\.range) + analysis.cut.map(\.range)
    for range in ranges + analysis.shifters.map(\.range) {
      demand(range.start <= range.end && FileReading.isEdge(range, of: text), "a range lies between characters")
    }
    for finding in analysis.findings {
      demand(finding.because.map { analysis.findings.indices.contains($0) } ?? true, "a cause is a finding")
    }
    demand(analysis.polarity.thousandths.magnitude <= 1000, "a polarity is within its bounds")
  }
}

/// A verbatim laid out in bytes: its text, and below a line `%%% question` or `%%% agent` what its name says.
enum FuzzedVerbatim {
  static func of(_ bytes: [UInt8]) -> Verbatim {
    var verbatim = Verbatim()
    verbatim.id = [0x31]
    var end = verbatim.text.count
    var speaker: Turn.Speaker?
    for line in String(decoding: bytes, as: UTF8.self).utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "%%% question ".utf8) {
        verbatim.metadata.question = Array(line.dropFirst(13))
        continue
      }
      if line.starts(with: "%%% agent".utf8) || line.starts(with: "%%% customer".utf8) {
        close(&verbatim, speaker, end)
        speaker = line.starts(with: "%%% agent".utf8) ? .agent : .customer
        end = verbatim.text.count
        continue
      }
      verbatim.text += Array(line) + [0x0A]
    }
    close(&verbatim, speaker, end)
    return verbatim
  }

  private static func close(_ verbatim: inout Verbatim, _ speaker: Turn.Speaker?, _ start: Int) {
    guard let speaker, start < verbatim.text.count else { return }
    verbatim.turns.append(Turn(speaker: speaker, range: TextRange(start: start, end: verbatim.text.count)))
  }
}
