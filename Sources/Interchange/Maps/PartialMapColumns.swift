import Verbatims

/// The columns of a partial map's rows, a value a row. A column whose values are all the same stands as that value; the
/// first one always has a value a row, and so tells how many there are.
///
/// Texts, and with them the members of vocabularies, are their numbers in the file's table of texts, from 1; 0 is none.
enum VerbatimColumn: UInt8, CaseIterable, Sendable {
  case id, customer, seconds, score, question, sourceChannel, source, engine, text, setAside, duplicateOf, language,
    sector, nature, dissatisfaction, redacted, polarity, effort, effortSigns, began, sentTo, resolved, findings, kept
}

extension VerbatimColumn: Identified {
  static let identifiers: [StaticString] = [
    "id", "customer", "seconds", "score", "question", "source_channel", "source", "engine", "text", "set_aside",
    "duplicate_of", "language", "sector", "nature", "dissatisfaction", "redacted", "polarity", "effort",
    "effort_signs", "began", "sent_to", "resolved", "findings", "kept",
  ]
}

enum FindingColumn: UInt8, CaseIterable, Sendable {
  case kind, stage, stageDetail, stageFrom, channel, channelFrom, theme, concept, intensity, momentOfTruth,
    makeOrBreak, because, rupture, turn, start, end, quote, evidence
}

extension FindingColumn: Identified {
  static let identifiers: [StaticString] = [
    "kind", "stage", "stage_detail", "stage_from", "channel", "channel_from", "theme", "concept", "intensity",
    "moment_of_truth", "make_or_break", "because", "rupture", "turn", "start", "end", "quote", "evidence",
  ]
}

enum KeptColumn: UInt8, CaseIterable, Sendable {
  case column, value
}

extension KeptColumn: Identified {
  static let identifiers: [StaticString] = ["column", "value"]
}

/// The fields of a block of rows.
enum BlockField: UInt8, CaseIterable, Sendable {
  /// The texts that no block before used.
  case texts
  case verbatims, findings, kept
}

extension BlockField: Identified {
  static let identifiers: [StaticString] = ["texts", "verbatims", "findings", "kept"]
}

/// What a partial map begins with, the version of its rows, and the list of their blocks.
enum PartialMap {
  static let mark: StaticString = "parcours_map"
  static let version = 1
  static let rows: StaticString = "ledger"

  /// How many verbatims a block of rows holds at most, and after how many bytes of texts it ends.
  static let blockRows = 1000
  static let blockBytes = 1 << 20
}
