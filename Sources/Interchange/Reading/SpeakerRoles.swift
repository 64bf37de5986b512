import Verbatims

/// Which names of speakers are the customer's and which the company's.
public struct SpeakerRoles: Sendable {
  private var roles: [[UInt8]: Turn.Speaker]

  /// The two names that the format itself knows.
  public static let format = SpeakerRoles(customer: ["customer"], agent: ["agent"])

  public init(customer: [String], agent: [String]) {
    roles = [:]
    for name in customer { roles[HeaderKey.fold(Array(name.utf8).span)] = .customer }
    for name in agent { roles[HeaderKey.fold(Array(name.utf8).span)] = .agent }
  }

  func role(of name: Span<UInt8>) -> Turn.Speaker? { roles[HeaderKey.fold(name)] }
}
