/// A format of conversations written as text.
struct TranscriptFormat: Sendable {
  let format: InputFormat
  let style: RecordCutter.Style
  /// Whether the beginning of a text is of this format.
  let recognises: @Sendable (TextLines, SpeakerRoles) -> Bool
  /// Fills a draft in; false where the text holds nothing of this format.
  let read: @Sendable (TextLines, inout Draft, TranscriptContext) -> Bool

  static let all: [TranscriptFormat] = [webVTT, srt, whatsApp, labelled]

  static func of(_ format: InputFormat) -> TranscriptFormat? { all.first { $0.format == format } }
}

/// What readers of transcripts need to know.
struct TranscriptContext: Sendable {
  var speakers: SpeakerRoles
  var dates: DateParser
  /// The order of dates insisted on.
  var dateOrder: DateOrder?
}

/// The lines of a text, without their ends.
struct TextLines {
  let lines: [ArraySlice<UInt8>]

  /// - Parameter isWhole: whether the text ends here; else its last line may be cut, and is left out.
  init(_ text: [UInt8], isWhole: Bool = true, limit: Int = .max) {
    var lines: [ArraySlice<UInt8>] = []
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < text.count, lines.count < limit {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
      guard let end = end ?? (isWhole ? text.count : nil) else { break }
      lines.append(text[start..<end])
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    self.lines = lines
  }

  /// Whether a line holds nothing but spaces.
  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] { VerbatimFiller.trimmed(Array(line)) }
}
