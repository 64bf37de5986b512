/// What is known of a format: where it comes from, and what it tells beside the customer's words.
public struct FormatEntry: Sendable {
  /// What kind of tool writes a format.
  public enum Family: CaseIterable, Sendable { case plain, surveys, reviews, helpDesks, transcripts, mail, complaints }

  /// What a format tells.
  public enum Carried: CaseIterable, Sendable {
    case id, date, customer, score, question, sector, sourceChannel, turns, times
  }

  public let format: InputFormat
  public let family: Family
  public let carried: Set<Carried>

  /// All formats, by family.
  public static let all: [FormatEntry] = InputFormat.allCases.map(entry)

  private static func entry(_ format: InputFormat) -> FormatEntry {
    let columns: Set<Carried> = [.id, .date, .customer, .score, .question, .sector, .sourceChannel]
    let ticket: Set<Carried> = [.id, .date, .customer, .sourceChannel]
    let talk = ticket.union([.turns, .times])
    let review: Set<Carried> = [.id, .date, .customer, .score]
    let (family, carried): (Family, Set<Carried>) =
      switch format {
      case .jsonLines, .json: (.plain, columns.union([.turns, .times]))
      case .csv, .tsv, .xlsx, .ods: (.plain, columns)
      case .text: (.plain, [])
      case .qualtrics: (.surveys, review.union([.question, .sourceChannel]))
      case .surveyMonkey, .typeform: (.surveys, review.union([.question]))
      case .survey: (.surveys, columns)
      case .trustpilot: (.reviews, review.union([.sourceChannel]))
      case .googlePlay: (.reviews, [.id, .date, .score, .sourceChannel])
      case .googleReviews, .appStore, .amazon: (.reviews, review)
      case .zendesk, .zendeskChat, .intercom, .liveChat: (.helpDesks, talk.union([.score]))
      case .freshdesk: (.helpDesks, talk)
      case .salesforce: (.helpDesks, ticket)
      case .whatsApp: (.transcripts, [.date, .customer, .sourceChannel, .turns, .times])
      case .transcript: (.transcripts, [.date, .customer, .turns, .times])
      case .webVTT, .srt: (.transcripts, [.customer, .turns, .times])
      case .genesys, .contactLens: (.transcripts, [.id, .date, .sourceChannel, .turns, .times])
      case .turns: (.transcripts, talk.union([.score]))
      case .eml, .mbox: (.mail, ticket)
      case .cfpb: (.complaints, [.id, .date, .sourceChannel])
      }
    return FormatEntry(format: format, family: family, carried: carried)
  }
}
