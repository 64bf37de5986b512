/// What a run of alerts takes from the world: time, chance, secrets.
public struct AlertSurroundings: Sendable {
  /// The day of the run where the customers are, in days since 1970-01-01.
  public var today: Int32
  /// Seconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int64
  public var pause: @Sendable (Duration) async -> Void
  /// What stands in a file or in the environment; nil where there is nothing.
  public var secret: @Sendable (Secret) -> [UInt8]?
  /// Draws how long to wait before another attempt.
  public var seed: UInt64

  public init(
    today: Int32, now: @escaping @Sendable () -> Int64, pause: @escaping @Sendable (Duration) async -> Void,
    secret: @escaping @Sendable (Secret) -> [UInt8]?, seed: UInt64
  ) {
    (self.today, self.now, self.pause) = (today, now, pause)
    (self.secret, self.seed) = (secret, seed)
  }
}
