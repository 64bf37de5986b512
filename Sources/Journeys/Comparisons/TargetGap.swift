/// How far what customers live is from what the company wants them to live.
public struct TargetGap: Hashable, Sendable {
  /// How the interval of what is lived lies to the target.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// The whole interval reaches the target.
    case reached
    /// The whole interval lies below it.
    case missed
    /// The interval holds it.
    case undetermined
    /// Nobody judges, or too few.
    case unknown
  }

  public let subject: MapSubject
  /// The net feeling wanted, −1 to 1.
  public let target: Double
  public let feeling: Feeling
  /// What is lived less what is wanted; nil where nobody judges.
  public let gap: Double?
  public let verdict: Verdict

  /// - Returns: nil where the target names no feeling.
  init?(_ target: JourneyTarget, _ feelings: Feelings, _ matrix: Matrix) {
    guard let wanted = target.feeling else { return nil }
    subject = target.channel.map { .touchpoint(stage: target.stage, channel: $0) } ?? .stage(target.stage)
    self.target = Double(wanted) / 1000
    feeling = feelings.feeling(subject, matrix) ?? Feeling(value: nil, interval: nil, verbatims: 0)
    gap = feeling.value.map { $0 - Double(wanted) / 1000 }
    guard let interval = feeling.interval else {
      verdict = .unknown
      return
    }
    verdict =
      interval.low >= self.target ? .reached : interval.high < self.target ? .missed : .undetermined
  }
}
