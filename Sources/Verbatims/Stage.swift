/// An ordered part of the journey, as the customer sees it.
public enum Stage: UInt8, CaseIterable, Hashable, Sendable {
  /// I hear about it.
  case discover
  /// I look, compare and choose.
  case evaluate
  /// I order, subscribe, book.
  case order
  /// I pay.
  case pay
  /// I receive, collect, get installed.
  case receive
  /// I use it.
  case use
  /// I manage my account, contract, bills.
  case manage
  /// I ask for help.
  case support
  /// I report a problem, I claim.
  case resolve
  /// I return, cancel, get refunded.
  case `return`
  /// I come back, I recommend.
  case renew
  /// I terminate, I leave.
  case leave
  /// The text does not say.
  case unknown
}

extension Stage: Identified {
  public static let identifiers: [StaticString] = [
    "discover", "evaluate", "order", "pay", "receive", "use", "manage", "support", "resolve", "return", "renew",
    "leave", "unknown",
  ]
}
