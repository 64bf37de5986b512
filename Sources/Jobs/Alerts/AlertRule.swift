/// What people can be warned of.
public enum AlertRule: String, CaseIterable, Hashable, Sendable {
  /// A concept or a stage with more irritants on a day than its weekday leads one to expect.
  case spike
  /// An irritant that nobody told of for months.
  case newConcept = "new_concept"
  /// A touchpoint that is lived worse than before.
  case fallingTouchpoint = "falling_touchpoint"
  /// A touchpoint with more moments of truth gone wrong than before.
  case momentOfTruth = "moment_of_truth"
  /// More or fewer verbatims on a day than its weekday leads one to expect.
  case volume
  /// More findings whose stage nobody knows.
  case unknownShare = "unknown_share"
  /// A source that no longer brings anything.
  case silentSource = "silent_source"
  /// A customer who threatens to go to a mediator, a court, the press, …, or did.
  case recourse
}
