/// An alert that has been told, so that it is not told again.
public struct AlertTold: Hashable, Sendable {
  /// What the alert is about, the same for the same thing: `spike/waiting.long/2026-03-02`.
  public var subject: String
  /// To whom: the name of the delivery in the job.
  public var delivery: String
  /// Seconds since 1970-01-01T00:00:00Z.
  public var told: Int64
  /// Its figures, as the caller writes them; no words of customers.
  public var details: String

  public init(subject: String, delivery: String, told: Int64, details: String) {
    self.subject = subject
    self.delivery = delivery
    self.told = told
    self.details = details
  }
}
