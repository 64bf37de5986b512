/// A break in the journey that the customer tells.
public enum Rupture: UInt8, CaseIterable, Hashable, Sendable {
  /// Sent from one channel to another, or forced to change.
  case channelSwitch
  /// Told, sent or identified oneself again.
  case retell
  /// Passed from hand to hand.
  case transfer
  /// Called, wrote or came again for the same thing.
  case repeatContact
  /// A contact that nobody answered.
  case noAnswer
  /// A contact point that is not there.
  case missingTouchpoint
  /// A process that cannot be finished.
  case deadEnd
}

extension Rupture: Identified {
  public static let identifiers: [StaticString] = [
    "channel_switch", "retell", "transfer", "repeat_contact", "no_answer", "missing_touchpoint", "dead_end",
  ]
}
