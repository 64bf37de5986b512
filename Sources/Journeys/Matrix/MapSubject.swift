public import Verbatims

/// What a figure of the map is about.
public enum MapSubject: Hashable, Sendable {
  case all
  /// By its index in the journey.
  case stage(Int)
  /// By the indices of its stage and its channel in the journey.
  case touchpoint(stage: Int, channel: Int)
  case theme(Theme)

  /// The stage that it belongs to; nil for a theme and for all.
  public var stage: Int? {
    switch self {
    case .stage(let stage), .touchpoint(let stage, _): stage
    case .all, .theme: nil
    }
  }

  /// The channel of a touchpoint.
  public var channel: Int? {
    if case .touchpoint(_, let channel) = self { channel } else { nil }
  }
}
