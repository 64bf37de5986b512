import Interchange

/// What formats are called, and what they carry.
extension Messages {
  static func format(_ format: InputFormat) -> String {
    switch format {
    case .jsonLines: "JSON Lines"
    case .json: "JSON"
    case .csv: "CSV"
    case .tsv: "TSV"
    case .text: say("texte, un verbatim par ligne", "plain text, one verbatim a line")
    case .xlsx: say("classeur Excel, chaque feuille une table", "Excel workbook, each sheet a table")
    case .ods: say("classeur OpenDocument, chaque feuille une table", "OpenDocument workbook, each sheet a table")
    case .qualtrics: say("Qualtrics, réponses", "Qualtrics, responses")
    case .surveyMonkey: say("SurveyMonkey, réponses", "SurveyMonkey, responses")
    case .typeform: say("Typeform, réponses", "Typeform, responses")
    case .survey:
      say("enquête NPS, CSAT ou CES, une colonne par question", "NPS, CSAT or CES survey, a column a question")
    case .trustpilot: say("Trustpilot, avis", "Trustpilot, reviews")
    case .googleReviews: say("Google Business ou Takeout, avis", "Google Business or Takeout, reviews")
    case .googlePlay: say("Google Play Console, avis", "Google Play Console, reviews")
    case .appStore: say("App Store, flux d'avis", "App Store, feed of reviews")
    case .amazon: say("avis produits à la manière d'Amazon", "product reviews as Amazon's")
    case .zendesk: say("Zendesk, tickets et commentaires", "Zendesk, tickets and comments")
    case .zendeskChat: "Zendesk Chat"
    case .intercom: "Intercom, conversations"
    case .freshdesk: say("Freshdesk, tickets et conversations", "Freshdesk, tickets and conversations")
    case .salesforce: say("Salesforce, requêtes", "Salesforce, cases")
    case .liveChat: say("LiveChat, archives", "LiveChat, archives")
    case .whatsApp: say("WhatsApp, discussion exportée", "WhatsApp, exported chat")
    case .transcript: say("transcription, une ligne par tour (Agent : …)", "transcript, a line a turn (Agent: …)")
    case .webVTT: say("sous-titres WebVTT", "WebVTT subtitles")
    case .srt: say("sous-titres SRT", "SRT subtitles")
    case .genesys: say("Genesys Cloud, transcription", "Genesys Cloud, transcript")
    case .contactLens: "Amazon Connect Contact Lens"
    case .turns: say("table, une ligne par tour de parole", "table, a row a turn")
    case .eml: say("message, seul ou dans un dossier Maildir", "a message, alone or in a Maildir folder")
    case .mbox: say("boîte de messages", "mailbox")
    case .cfpb: say("CFPB, réclamations", "CFPB, complaints")
    }
  }

  static func family(_ family: FormatEntry.Family) -> String {
    switch family {
    case .plain: say("Fichiers simples", "Plain files")
    case .surveys: say("Enquêtes", "Surveys")
    case .reviews: say("Avis", "Reviews")
    case .helpDesks: say("Assistance", "Help desks")
    case .transcripts: say("Transcriptions", "Transcripts")
    case .mail: say("Courrier électronique", "Mail")
    case .complaints: say("Réclamations", "Complaints")
    }
  }

  static func carried(_ carried: FormatEntry.Carried) -> String {
    switch carried {
    case .id: say("identifiant", "id")
    case .date: say("date", "date")
    case .customer: say("client", "customer")
    case .score: say("note", "score")
    case .question: say("question", "question")
    case .sector: say("secteur", "sector")
    case .sourceChannel: say("canal de collecte", "source channel")
    case .turns: say("tours de parole", "turns")
    case .times: say("heures", "times")
    }
  }
}
