/// What is wrong with a schedule, and which part of its text says so.
public struct ScheduleProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    case empty
    /// A cron expression has five fields; so many were found.
    case fieldCount(Int)
    /// `@reboot`, `@fortnightly`, …
    case unknownName
    case notANumber
    /// A number or a name's number that its field does not reach.
    case outOfRange(CronField.Kind)
    /// `5-3`.
    case backwardRange
    case badStep
    /// `5/15`, which cron itself refuses: `5-59/15` says it.
    case stepWithoutRange
    /// The 30th of February.
    case never
    /// `every 15m`: a whole number and m, h or d.
    case badInterval
    /// No such time zone.
    case unknownZone
  }

  public var kind: Kind
  /// The words that are wrong.
  public var part: String

  public init(_ kind: Kind, _ part: some StringProtocol) { (self.kind, self.part) = (kind, String(part)) }
}
