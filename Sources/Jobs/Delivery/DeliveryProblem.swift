/// Why something could not be told.
public enum DeliveryProblem: Error, Hashable, Sendable {
  /// With the number of the system's error.
  case cannotOpen(Int32)
  case cannotWrite(Int32)
  case cannotStart(Int32)
  case exit(Int32)
  case killed(signal: Int32)
  /// A time ran out.
  case late
  case unreachable
  /// The receiver's certificate is not what it should be.
  case untrusted
  /// The receiver answered with this status.
  case refused(status: Int)
  case badAddress
  /// The secret stands neither in its file nor in the environment.
  case noSecret
  /// With libcurl's number.
  case failed(code: Int32)
  /// The job no longer has this delivery.
  case unknownDelivery

  /// Whether the same may go well in a moment.
  var passes: Bool {
    switch self {
    case .late, .unreachable: true
    case .refused(let status): status == 408 || status == 425 || status == 429 || status >= 500
    default: false
    }
  }

  /// An identifier with its figures: `refused:503`.
  public var identifier: String {
    switch self {
    case .cannotOpen(let code): "cannot_open:\(code)"
    case .cannotWrite(let code): "cannot_write:\(code)"
    case .cannotStart(let code): "cannot_start:\(code)"
    case .exit(let status): "exit:\(status)"
    case .killed(let signal): "killed:\(signal)"
    case .late: "late"
    case .unreachable: "unreachable"
    case .untrusted: "untrusted"
    case .refused(let status): "refused:\(status)"
    case .badAddress: "bad_address"
    case .noSecret: "no_secret"
    case .failed(let code): "failed:\(code)"
    case .unknownDelivery: "unknown_delivery"
    }
  }
}
