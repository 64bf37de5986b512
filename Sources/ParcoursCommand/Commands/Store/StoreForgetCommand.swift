import ArgumentParser
import FoundationEssentials
import Privacy
import Storage

/// `parcours store forget`
struct StoreForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: Messages.say(
      "Efface des clients ou des jours, sans en laisser un octet.",
      "Erases customers or days, without leaving a byte of them."),
    discussion: Messages.forgetDiscussion)

  @OptionGroup var path: StorePath

  @Option(
    help: help(
      "Pseudonyme du client, comme l'écrit analyze (peut être répété).",
      "Pseudonym of the customer, as analyze writes it (may be repeated).", "pseudonym"))
  var customer: [String] = []

  @Option(
    help: help(
      "Identifiant du client tel que dans les fichiers lus ; il faut la clé (peut être répété).",
      "Identifier of the customer as in the files read; the key is needed (may be repeated).", "identifier"))
  var identifier: [String] = []

  @Option(
    help: help(
      "Efface ce qui est antérieur à ce jour (AAAA-MM-JJ).", "Erases what is before this day (YYYY-MM-DD).", "date"))
  var before: DayOption?

  @OptionGroup var key: KeyOptions

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if let other = customer.first(where: { !Pseudonyms.isPseudonym($0) }) {
      throw ValidationError(Messages.noPseudonym(other))
    }
    if let before, Int64(before.day) * 86_400 > Int64(Date.now.timeIntervalSince1970) {
      throw ValidationError("--before: " + Messages.laterThanToday)
    }
    guard customer.isEmpty, identifier.isEmpty, before == nil else { return }
    throw ValidationError(
      Messages.say("Donnez --customer, --identifier ou --before.", "Give --customer, --identifier or --before."))
  }

  func run() throws {
    let store = try path.open(isReadOnly: false)
    let customers = try customer + pseudonyms(store)
    let now = Int64(Date.now.timeIntervalSince1970)
    var verbatims = 0
    var stale: [Output] = []
    try StoreProblem.told {
      if !customers.isEmpty {
        // Stores that kept texts in clear held customers as files name them.
        let forgetting = try store.forget(
          customers: customers, named: identifier, until: Int32(now / 86_400), at: now)
        if forgetting.verbatims == 0, !interface.quiet { Terminal.tell(Messages.nobodyForgotten) }
        (verbatims, stale) = (verbatims + forgetting.verbatims, forgetting.staleOutputs)
      }
      if let before {
        let forgetting = try store.forget(before: before.day)
        (verbatims, stale) = (verbatims + forgetting.verbatims, forgetting.staleOutputs)
      }
    }
    print(Messages.forgotten(verbatims))
    for output in stale { print(Messages.staleOutput(output.path)) }
  }

  /// The names that the store knows the identifiers by.
  private func pseudonyms(_ store: Store) throws -> [String] {
    guard !identifier.isEmpty else { return [] }
    let pseudonyms = try key.pseudonyms(of: store, at: path.store)
    return try identifier.map { identifier in
      guard let name = pseudonyms.pseudonym(of: Array(identifier.utf8)) else { throw ExitStatus.usage.code }
      return String(decoding: name, as: UTF8.self)
    }
  }
}
