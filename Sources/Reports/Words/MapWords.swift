/// The words for places, counts and times.
enum MapWords {
  static let stageNotSaid = Phrase("Étape non dite", "Stage not said")
  static let channelNotSaid = Phrase("Canal non dit", "Channel not said")
  static let everything = Phrase("Tout le parcours", "The whole journey")
  static let total = Phrase("Total", "Total")
  static let stage = Phrase("Étape", "Stage")
  static let touchpoint = Phrase("Point de contact", "Touchpoint")
  static let subject = Phrase("Sujet", "Subject")
  static let customersHead = Phrase("Clients", "Customers")
  static let irritants = Phrase("Irritants", "Irritants")
  static let enchantments = Phrase("Enchantements", "Enchantments")
  static let expectations = Phrase("Attentes", "Expectations")
  static let netFeeling = Phrase("Ressenti net", "Net feeling")
  static let interval = Phrase("Intervalle", "Interval")
  static let effort = Phrase("Effort", "Effort")
  static let intensity = Phrase("intensité", "intensity")
  static let wellLived = Phrase("bien vécu", "lived well")
  static let badlyLived = Phrase("mal vécu", "lived badly")
  static let nothingSaid = Phrase("rien n'en est dit", "nothing said")
  static let missing = Phrase("manque, disent les clients", "missing, customers say")
  static let notOffered = Phrase("non proposé", "not offered")
  static let momentOfTruth = Phrase("moment de vérité", "moment of truth")
  static let everyone = Phrase("Tous les clients", "All customers")

  /// The day of a date.
  static func day(_ day: Int) -> Phrase { Phrase(day == 1 ? "1er" : "\(day)", "\(day)") }
  static func customer(_ count: String) -> Phrase { Phrase("\(count) client", "\(count) customer") }
  static func customers(_ count: String) -> Phrase { Phrase("\(count) clients", "\(count) customers") }
  static func fewVerbatims(_ count: Int) -> Phrase {
    Phrase("moins de \(count) verbatims", "fewer than \(count) verbatims")
  }

  static let months = [
    Phrase("janvier", "January"), Phrase("février", "February"), Phrase("mars", "March"), Phrase("avril", "April"),
    Phrase("mai", "May"), Phrase("juin", "June"), Phrase("juillet", "July"), Phrase("août", "August"),
    Phrase("septembre", "September"), Phrase("octobre", "October"), Phrase("novembre", "November"),
    Phrase("décembre", "December"),
  ]

  static let shortMonths = [
    Phrase("janv.", "Jan"), Phrase("févr.", "Feb"), Phrase("mars", "Mar"), Phrase("avril", "Apr"),
    Phrase("mai", "May"), Phrase("juin", "Jun"), Phrase("juil.", "Jul"), Phrase("août", "Aug"),
    Phrase("sept.", "Sep"), Phrase("oct.", "Oct"), Phrase("nov.", "Nov"), Phrase("déc.", "Dec"),
  ]
}
