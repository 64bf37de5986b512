/// What somebody does by saying something: in a turn of a conversation, as far as it tells how it goes, or by asking in a
/// survey.
public enum TurnAct: UInt8, CaseIterable, Hashable, Sendable {
  // What agents do.

  /// Says that the matter is settled: refunded, sent, corrected.
  case remedy
  /// Says that nothing can be done.
  case refusal
  /// Sends the customer elsewhere.
  case transfer
  /// Promises what is still to come: an inquiry, news later.
  case promise
  /// Asks whether there is anything else.
  case anythingElse
  /// Says nothing on the matter: answers thanks, asks for patience.
  case aside

  // What both do.

  /// Takes leave.
  case leave

  // What customers do.

  /// Says that all is well now.
  case solved
  /// Says that it is not.
  case unsolved
  /// Has nothing else to ask.
  case nothingElse
  /// Gives thanks.
  case thanks
  /// Asks for something politely, which is no thanks: « merci de vérifier ».
  case request

  // What questions want to hear.

  /// What could be better.
  case asksImprovement
  /// What was bad.
  case asksDislike
  /// What was good.
  case asksLiking
}

extension TurnAct: Identified {
  public static let identifiers: [StaticString] = [
    "remedy", "refusal", "transfer", "promise", "anything_else", "aside", "leave", "solved", "unsolved",
    "nothing_else", "thanks", "request", "asks_improvement", "asks_dislike", "asks_liking",
  ]
}
