/// To whom alerts go, and how.
public struct DeliveryPlan: Hashable, Sendable {
  /// By what the store knows it: the same as long as the address is.
  public var name: String
  public var place: Place

  /// Where alerts are handed over.
  public enum Place: Hashable, Sendable {
    /// A line of JSON for each alert, at the end of a file.
    case file(String)
    /// The same on standard output.
    case standardOutput
    case command(CommandPlan)
    case mail(MailPlan)
    case webhook(WebhookPlan)
  }

  public init(name: String, place: Place) { (self.name, self.place) = (name, place) }

  /// Whether the network is needed for it by the program itself.
  public var needsNetwork: Bool {
    if case .webhook = place { true } else { false }
  }
}

/// A program that takes an alert as JSON on standard input.
public struct CommandPlan: Hashable, Sendable {
  /// Its path and its arguments.
  public var words: [String]
  public var seconds = 30

  public init(words: [String]) { self.words = words }
}

/// One message for all alerts of a run.
public struct MailPlan: Hashable, Sendable {
  public var recipients: [String]
  public var sender: String
  public var sendmail = "/usr/sbin/sendmail"
  public var seconds = 60

  public init(recipients: [String], sender: String) { (self.recipients, self.sender) = (recipients, sender) }
}

/// An address that takes an alert as JSON by HTTP.
public struct WebhookPlan: Hashable, Sendable {
  /// Where a webhook is, in the job's file or apart from it.
  public enum Address: Hashable, Sendable {
    case open(String)
    /// An address that is itself a secret.
    case secret(Secret)
  }

  public var address: Address
  /// With what bodies are signed; nil where they are not.
  public var key: Secret?
  public var connectSeconds = 5
  public var seconds = 15
  /// In one run.
  public var attempts = 4
  /// Certificates to trust instead of the system's.
  public var authorities: String?

  public init(address: Address) { self.address = address }

  /// Whether an address is safe to send to: by TLS, or to this machine itself.
  static func isSafe(_ address: String) -> Bool { address.hasPrefix("https://") || isLocal(address) }

  /// Whether an address is plain HTTP to this machine.
  static func isLocal(_ address: String) -> Bool {
    ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { host in
      guard address.hasPrefix(host) else { return false }
      return address.dropFirst(host.count).first.map { ":/?#".contains($0) } ?? true
    }
  }
}
