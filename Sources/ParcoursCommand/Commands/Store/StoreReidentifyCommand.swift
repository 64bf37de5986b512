import ArgumentParser
import FoundationEssentials
import Jobs
import Privacy
import Storage

/// `parcours store reidentify`
struct StoreReidentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reidentify",
    abstract: Messages.say(
      "Dit lequel de vos clients est derrière un pseudonyme, et note qui l'a demandé et pourquoi.",
      "Tells which of your customers is behind a pseudonym, and notes who asked and why."),
    discussion: Messages.reidentifyDiscussion)

  @OptionGroup var path: StorePath

  @Option(
    help: help(
      "Pseudonyme du client, comme l'écrit analyze (peut être répété).",
      "Pseudonym of the customer, as analyze writes it (may be repeated).", "pseudonym"))
  var customer: [String] = []

  @Option(
    help: help(
      "Id d'un verbatim dont on cherche le client (peut être répété).",
      "Id of a verbatim whose customer is looked for (may be repeated).", "id"))
  var id: [String] = []

  @Option(help: help("Cette source du travail seule.", "This source of the job alone.", "name"))
  var source: String?

  @Option(
    help: help(
      "Vos identifiants de clients, un par ligne : l'un d'eux doit être le bon.",
      "Your identifiers of customers, one a line: one of them has to be the right one.", "file"))
  var candidates: String?

  @Option(
    help: help(
      "Pourquoi ; noté dans la base. N'y nommez personne.", "Why; noted in the store. Name nobody in it.", "text"))
  var reason: String?

  @Option(help: help("Qui le demande ; noté dans la base.", "Who asks; noted in the store.", "name"))
  var by: String?

  @OptionGroup var key: KeyOptions

  @Flag(help: help("Montrer qui a demandé quoi, et rien d'autre.", "Show who asked for what, and nothing else."))
  var journal = false

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard !journal else { return }
    if customer.isEmpty, id.isEmpty {
      throw ValidationError(Messages.say("Donnez --customer ou --id.", "Give --customer or --id."))
    }
    let isSaid = [reason, by, candidates].allSatisfy { $0?.contains { !$0.isWhitespace } == true }
    if !isSaid {
      throw ValidationError(
        Messages.say("Donnez --candidates, --reason et --by.", "Give --candidates, --reason and --by."))
    }
  }

  func run() throws {
    guard !journal, let candidates, let reason, let by else { return try showJournal() }
    let names = try GivenFile.bytes(candidates)
    let store = try path.open(isReadOnly: false)
    let pseudonyms = try key.pseudonyms(of: store, at: path.store)
    let wanted = try customer + customers(store)
    let search = CandidateSearch(names, wanted: Set(wanted), pseudonyms)
    let entries = Set(wanted).sorted().map { pseudonym in
      Reidentification(
        at: Int64(Date.now.timeIntervalSince1970), person: by, reason: reason, customer: pseudonym,
        candidates: search.count, isFound: search.found[pseudonym] != nil)
    }
    // Noted before it is told: nobody learns a name that the store does not know to have been asked for.
    try StoreProblem.told { try store.record(entries) }
    for entry in entries {
      guard let pseudonym = entry.customer, let names = search.found[pseudonym] else { continue }
      for name in names { print("\(pseudonym)\t\(name)") }
    }
    let missing = entries.filter { !$0.isFound }
    for entry in missing { Terminal.tell(Messages.notAmongCandidates(entry.customer ?? "", of: search.count)) }
    if !missing.isEmpty { throw ExitStatus.checkFailed.code }
  }

  /// The pseudonyms of those who wrote the verbatims.
  private func customers(_ store: Store) throws -> [String] {
    let customers = try StoreProblem.told { try store.customers(of: id, source: source) }
    return try id.map { id in
      let found = customers[id] ?? []
      guard found.count == 1 else {
        Terminal.tell(found.isEmpty ? Messages.unknownComplaint(id) : Messages.ambiguousComplaint(id))
        throw ExitStatus.usage.code
      }
      guard let customer = found[0] else {
        Terminal.tell(Messages.noCustomer(id))
        throw ExitStatus.usage.code
      }
      return customer
    }
  }

  private func showJournal() throws {
    let store = try path.open(isReadOnly: true)
    for entry in try StoreProblem.told({ try store.reidentifications() }) {
      print(
        [
          UTCTime.text(entry.at), entry.person, entry.customer ?? "–", Messages.found(entry.isFound),
          Messages.number(entry.candidates), entry.reason,
        ].joined(separator: "\t"))
    }
  }
}
