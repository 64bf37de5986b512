import ArgumentParser
import Cues
import FoundationEssentials
import Glibc
import Parcours
import Tokens

/// `parcours lexicon time`
struct LexiconTimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Measures how long lexicons take to compile, and how fast they are spotted.",
    shouldDisplay: false)

  @Argument(help: "A text file to spot in.")
  var text: String

  @Option(help: ArgumentHelp("A folder laid out as Lexicons/. Default: the bundled lexicons.", valueName: "dir"))
  var lexicons: String?

  func run() throws {
    let clock = ThreadClock()
    let files = try lexicons.map { try LexiconFolder.files($0) } ?? BundledLexicons.files
    var best = 1_000.0
    var result: LexiconCompiler.Result?
    for _ in 0..<9 { best = min(best, clock.measure { result = LexiconCompiler.compile(files: files) }) }
    guard let lexicon = result?.lexicon, let data = FileManager.default.contents(atPath: text) else { return }
    print(
      "compile \(best), \(lexicon.size.words) words, \(lexicon.size.patterns) patterns, \(lexicon.entries.count) entries"
    )
    let records = Array(data).split(separator: 0x0A).map(Array.init)
    var tokens: [Token] = []
    var cues: [Cue] = []
    var spotter = CueSpotter(lexicon)
    let tokenizer = Tokenizer()
    var counts = (tokens: 0, cues: 0)
    for _ in 0..<3 {
      counts = (0, 0)
      let tokenizing = clock.measure {
        for record in records { tokenizer.tokenize(record.span, into: &tokens) }
      }
      let spotting = clock.measure {
        for record in records {
          tokenizer.tokenize(record.span, into: &tokens)
          spotter.spot(tokens, in: record.span, into: &cues)
          counts.tokens += tokens.count
          counts.cues += cues.count
        }
      }
      let resolving = clock.measure {
        for record in records {
          tokenizer.tokenize(record.span, into: &tokens)
          spotter.spot(tokens, in: record.span, into: &cues)
          CueSpotter.resolve(&cues, in: lexicon)
        }
      }
      print("\(data.count) bytes, \(counts): tokens \(tokenizing), + spot \(spotting), + resolve \(resolving)")
    }
  }
}

/// The time that this thread had, whatever else the machine does.
private struct ThreadClock {
  /// In milliseconds.
  func measure(_ work: () -> Void) -> Double {
    let start = now()
    work()
    return now() - start
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
