public import Verbatims

/// What an alarm is about.
public enum AlertPlace: Hashable, Sendable {
  case everything
  case concept(String)
  case stage(Stage)
  case touchpoint(Stage, Channel)
  /// By the name of the source in the job.
  case source(String)
  /// By the verbatim's key in the store, which tells nothing once the verbatim is erased.
  case verbatim([UInt8])

  /// The same for the same place in every version of the program: identities are made of it.
  public var key: String {
    switch self {
    case .everything: "everything"
    case .concept(let name): "concept=\(name)"
    case .stage(let stage): "stage=\(stage.id)"
    case .touchpoint(let stage, let channel): "touchpoint=\(stage.id)/\(channel.id)"
    case .source(let name): "source=\(name)"
    case .verbatim(let key): "verbatim=\(key.prefix(16).hexadecimal)"
    }
  }
}
