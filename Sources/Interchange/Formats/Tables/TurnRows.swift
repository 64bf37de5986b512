extension TableFormat {
  /// A turn a row, the rows of one conversation together: a conversation, who speaks or which way it went, a text.
  static let turns = TableFormat(
    format: .turns,
    marks: [conversations, speakers + directions, texts],
    roles: [
      .text: texts, .speaker: speakers,
      .date: [
        "timestamp", "created on", "created at", "date time", "datetime", "sent at", "time", "date", "horodatage",
        "heure", "offset", "start time", "start",
      ],
      .customer: ["customer id", "customer", "client", "id client"], .score: ["csat", "score", "rating", "note"],
      .sourceChannel: ["channel", "canal", "media type"],
    ],
    conversation: conversations, direction: directions, rows: .turns)

  private static let conversations = [
    "conversation id", "conversationid", "conversation", "chat id", "chatid", "session id", "sessionid", "call id",
    "callid", "interaction id", "dialogue id", "dialog id", "thread id", "transcript id", "contact id",
    "id conversation",
    "id echange", "id appel", "id session", "id tchat", "id chat",
  ]
  private static let speakers = [
    "speaker", "role", "participant role", "participant", "sender", "sender type", "sender id", "author type", "author",
    "from", "locuteur", "interlocuteur", "emetteur", "auteur", "agent or customer",
  ]
  private static let directions = ["direction", "inbound", "sens"]
  private static let texts = [
    "text", "message", "message text", "utterance", "content", "body", "transcript", "texte", "contenu", "phrase",
  ]
}
