import Verbatims

/// The fields of an analysis, in the order of the contract.
enum AnalysisField: UInt8, CaseIterable, Sendable {
  case id, setAside, duplicateOf, language, languageScore, sector, nature, dissatisfaction, polarity, effort,
    effortSigns, findings, recourses, cut, conversation, metadata, text, redacted, engine
}

extension AnalysisField: Identified {
  static let identifiers: [StaticString] = [
    "id", "set_aside", "duplicate_of", "language", "language_score", "sector", "nature", "dissatisfaction", "polarity",
    "effort", "effort_signs", "findings", "recourses", "cut", "conversation", "metadata", "text", "redacted", "engine",
  ]
}

/// The fields of a finding.
enum FindingField: UInt8, CaseIterable, Sendable {
  case kind, stage, stageDetail, stageFrom, channel, channelFrom, theme, concept, intensity, criticality,
    momentOfTruth, makeOrBreak, because, rupture, turn, start, end, quote, evidence
}

extension FindingField: Identified {
  static let identifiers: [StaticString] = [
    "kind", "stage", "stage_detail", "stage_from", "channel", "channel_from", "theme", "concept", "intensity",
    "criticality", "moment_of_truth", "make_or_break", "because", "rupture", "turn", "start", "end", "quote",
    "evidence",
  ]
}

/// The fields of what came along.
enum MetadataField: UInt8, CaseIterable, Sendable {
  case date, customer, score, question, sourceChannel, kept
}

extension MetadataField: Identified {
  static let identifiers: [StaticString] = ["date", "customer", "score", "question", "source_channel", "kept"]
}

/// The fields of a conversation that the map counts.
enum ConversationField: UInt8, CaseIterable, Sendable {
  case resolved, began, sentTo
}

extension ConversationField: Identified {
  static let identifiers: [StaticString] = ["resolved", "began", "sent_to"]
}

/// The field of evidence that names the lexicon line.
enum EvidenceField: UInt8, CaseIterable, Sendable {
  case entry
}

extension EvidenceField: Identified {
  static let identifiers: [StaticString] = ["entry"]
}
