import Verbatims

/// Reads conversations written as text. One value serves one worker.
struct TranscriptReader {
  let format: InputFormat
  private let transcript: TranscriptFormat?
  private let writer: DraftWriter
  private let context: TranscriptContext
  private let kept: [String]

  init(format: InputFormat, setup: ReadingSetup, filler: VerbatimFiller) {
    self.format = format
    transcript = TranscriptFormat.of(format)
    writer = DraftWriter(setup: setup, filler: filler)
    context = TranscriptContext(
      speakers: setup.speakers, dates: filler.dates, dateOrder: setup.options.dateOrder)
    kept = setup.options.kept
  }

  func read(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    let lines = TextLines([UInt8](copying: bytes.extracting(slice)))
    var draft = Draft()
    guard let transcript, transcript.read(lines, &draft, context) else { throw .noText }
    try writer.write(draft, into: &verbatim)
    verbatim.metadata.kept = kept.map { Metadata.Kept(name: Array($0.utf8), value: nil) }
  }
}
