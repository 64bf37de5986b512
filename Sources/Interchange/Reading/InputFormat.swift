/// How verbatims are laid out in a file.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
  /// One JSON object a line.
  case jsonLines = "jsonl"
  /// JSON objects in one array, or one after another over any lines.
  case json
  /// Values separated by commas, semicolons or another mark.
  case csv
  /// Values separated by tabs.
  case tsv
  /// One verbatim a line.
  case text
  /// The sheets of a workbook, each of them a table.
  case xlsx
  case ods

  // Surveys.
  case qualtrics
  case surveyMonkey = "surveymonkey"
  case typeform
  /// Any other survey whose columns are named by their questions.
  case survey

  // Reviews.
  case trustpilot
  case googleReviews = "google-reviews"
  case googlePlay = "google-play"
  case appStore = "app-store"
  case amazon

  // Help desks.
  case zendesk
  case zendeskChat = "zendesk-chat"
  case intercom
  case freshdesk
  case salesforce
  case liveChat = "livechat"

  // Transcripts.
  case whatsApp = "whatsapp"
  /// Lines that begin with a speaker.
  case transcript
  case webVTT = "webvtt"
  case srt
  case genesys
  case contactLens = "contact-lens"
  /// A table with a turn a row.
  case turns = "turns-csv"

  // Mail.
  case eml
  case mbox

  // Complaints.
  case cfpb

  /// Whether records are rows of a table with columns, whatever tool wrote it.
  var isTable: Bool { self == .csv || self == .tsv || TableFormat.of(self) != nil }

  /// Whether it is one tool's, beyond the mere form of its records.
  var isProfile: Bool { self != .csv && self != .tsv && TableFormat.of(self) != nil }

  /// Whether it is a workbook, whose sheets are tables of whatever tool.
  public var isWorkbook: Bool { self == .xlsx || self == .ods }

  /// Whether records are messages, whose parts have charsets of their own.
  var isMail: Bool { self == .eml || self == .mbox }

  /// What a file's name promises, or nil.
  init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0)?.lowercased() ?? "" } ?? ""
    let suffixes: [(String, InputFormat)] = [
      (".jsonl", .jsonLines), (".ndjson", .jsonLines), (".json", .json), (".csv", .csv), (".tsv", .tsv),
      (".tab", .tsv), (".txt", .text), (".vtt", .webVTT), (".srt", .srt), (".eml", .eml), (".mbox", .mbox),
      (".xlsx", .xlsx), (".ods", .ods),
    ]
    guard let found = suffixes.first(where: { name.hasSuffix($0.0) }) else { return nil }
    self = found.1
  }
}
