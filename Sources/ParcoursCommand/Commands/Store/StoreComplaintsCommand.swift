import ArgumentParser
import FoundationEssentials
import Interchange
import Jobs
import Storage

/// `parcours store complaints`
struct StoreComplaintsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complaints",
    abstract: Messages.say(
      "Liste les candidats au registre des réclamations, avec leurs délais, et note ce que l'on en dit.",
      "Lists candidates for the register of complaints, with their deadlines, and notes what is told of them."),
    discussion: Messages.complaintsDiscussion)

  @OptionGroup var path: StorePath

  @OptionGroup(title: Messages.say("Liste", "List")) var list: ComplaintListOptions

  @OptionGroup(title: Messages.say("Ce que l'on en dit", "What is told")) var told: ComplaintToldOptions

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let now = Int64(Date.now.timeIntervalSince1970)
    let today = list.today?.day ?? Int32(now / 86_400)
    if told.isAny {
      try tell(today: today, now: now)
    } else {
      try list.write(try path.open(isReadOnly: true), at: path.store, today: today, isQuiet: interface.quiet)
    }
  }

  /// Writes what is told by a person, all or nothing, then what a file tells, row by row.
  private func tell(today: Int32, now: Int64) throws {
    let events = try told.events(today: today, now: now)
    let dates = try told.from.map { try ComplaintInput.dates($0, today: today, now: now) }
    let store = try path.open(isReadOnly: false)
    let telling = try StoreProblem.told {
      try store.tell(events.map { ($0.id, $0.event) }, source: list.source, isWhole: true)
    }
    for index in telling.unknown { Terminal.tell(Messages.unknownComplaint(events[index].id)) }
    for index in telling.ambiguous { Terminal.tell(Messages.ambiguousComplaint(events[index].id)) }
    for index in telling.early { Terminal.tell(Messages.earlyComplaint(events[index].id)) }
    guard telling.isSound else { throw ExitStatus.usage.code }
    var (written, known) = (telling.written, telling.known)
    var problems: [ComplaintDates.Problem] = []
    if let dates {
      let read = try StoreProblem.told {
        try store.tell(dates.told.map { ($0.id, $0.event) }, source: list.source, isWhole: false)
      }
      (written, known) = (written + read.written, known + read.known)
      problems = dates.problems
      problems += read.unknown.map { ComplaintDates.Problem(line: dates.told[$0].line, kind: .unknown) }
      problems += read.early.map { ComplaintDates.Problem(line: dates.told[$0].line, kind: .beforeSent) }
      problems += read.ambiguous.map { ComplaintDates.Problem(line: dates.told[$0].line, kind: .ambiguous) }
    }
    let place = told.from ?? ""
    for problem in problems.inOrder { Terminal.tell(Messages.complaintDates(problem, path: place)) }
    print(Messages.toldOfComplaints(written: written, known: known))
    if !problems.isEmpty { throw ExitStatus.partial.code }
  }
}

extension [ComplaintDates.Problem] {
  /// By line, each once: a row of an unknown id may tell several days.
  fileprivate var inOrder: Self {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }.sorted { $0.line < $1.line }
  }
}
