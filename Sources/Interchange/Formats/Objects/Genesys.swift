import Verbatims

extension ObjectFormat {
  /// Genesys Cloud transcripts: phrases of one side or the other, with the milliseconds at which they begin.
  static let genesys = ObjectFormat(
    format: .genesys, places: [.root], marks: [["conversationId"], ["transcripts[].phrases", "transcripts"]]
  ) { conversation, draft, _ in
    guard conversation["transcripts"].isList else { return false }
    draft.set(.id, conversation["conversationId"].value)
    draft.set(.date, conversation["conversationStartTime"].value ?? conversation["startTime"].value)
    draft.set(.sourceChannel, conversation["mediaType"].value)
    for phrase in conversation["transcripts"].elements.flatMap({ $0["phrases"].elements }) {
      // External is the caller; agents, voice menus and queues are inside.
      let speaker: Turn.Speaker? =
        switch phrase["participantPurpose"].word.lowercased() {
        case "external", "customer": .customer
        case "": nil
        default: .agent
        }
      draft.add(
        speaker, phrase["decoratedText"].text ?? phrase["text"].text ?? [],
        at: TurnClock.number(phrase["startTimeMs"].value, unit: 1))
    }
    draft.text = []
    return true
  }
}
