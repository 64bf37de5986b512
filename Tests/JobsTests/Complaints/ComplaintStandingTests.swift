import Interchange
import Journeys
import Storage
import Testing

@testable import Jobs

@Suite struct `Where a complaint stands` {
  private static let received: Int64 = 1_772_600_000  // 2026-03-04

  private func standing(
    _ told: [(ComplaintEvent.What, String)] = [], day sent: String? = "2026-03-02", isOral: Bool = false
  ) -> ComplaintStanding {
    var complaint = StoredComplaint(
      key: [], id: "r-1", source: "avis", day: sent.map { day($0) }, received: Self.received, isDissatisfied: true)
    complaint.events = told.map { ComplaintEvent($0.0, on: day($0.1), by: "A", .told, told: 0) }
    return ComplaintStanding(complaint, isOral: isOral, .france())
  }

  @Test(
    arguments: [
      ([], ComplaintStanding.State.candidate),
      ([(.confirmed, "2026-03-03")], .confirmed),
      ([(.confirmed, "2026-03-03"), (.rejected, "2026-03-04")], .rejected),
      ([(.rejected, "2026-03-03"), (.confirmed, "2026-03-04")], .confirmed),
      ([(.acknowledged, "2026-03-03")], .acknowledged),
      ([(.answered, "2026-03-20"), (.acknowledged, "2026-03-03")], .answered),
      ([(.closed, "2026-03-20")], .closed),
      ([(.closed, "2026-03-20"), (.withdrawn, "2026-03-21")], .candidate),
      ([(.closed, "2026-03-20"), (.withdrawn, "2026-03-21"), (.confirmed, "2026-03-22")], .confirmed),
    ] as [([(ComplaintEvent.What, String)], ComplaintStanding.State)])
  func `follows what was told`(told: [(ComplaintEvent.What, String)], state: ComplaintStanding.State) {
    #expect(standing(told).state == state)
  }

  @Test func `runs from the sending, else from the receipt`() {
    #expect(standing().clock == ComplaintClock(from: day("2026-03-02"), .sent, .france()))
    #expect(standing(day: nil).clock == ComplaintClock(from: day("2026-03-04"), .received, .france()))
    #expect(standing([(.rejected, "2026-03-03")]).clock == nil)
  }

  @Test func `waits for what was spoken to be written`() {
    let spoken = standing([(.confirmed, "2026-03-03")], isOral: true)
    #expect(spoken.state == .toBePutInWriting && spoken.clock == nil && spoken.answer == nil)
    let written = standing([(.confirmed, "2026-03-03"), (.written, "2026-03-10")], isOral: true)
    #expect(written.state == .confirmed)
    #expect(written.clock == ComplaintClock(from: day("2026-03-10"), .sent, .france()))
  }

  @Test func `needs no acknowledgement where it is answered in time`() throws {
    let answered = standing([(.answered, "2026-03-13")])
    #expect(try #require(answered.acknowledgement).isOverdue(on: day("2027-01-01")) == false)
    let late = standing([(.answered, "2026-03-14")])
    #expect(try #require(late.acknowledgement).isOverdue(on: day("2026-03-14")))
    #expect(try #require(late.answer).isOverdue(on: day("2027-01-01")) == false)
    #expect(standing([(.closed, "2026-03-05")]).answer == nil)
  }

  @Test func `is written in one order, with nothing left out`() {
    var complaint = StoredComplaint(
      key: [], id: "=r\"1", source: "avis", day: day("2026-03-02"), received: 0, isDissatisfied: true)
    complaint.recourses = [
      StoredRecourse(kind: "court", state: "begun", start: 0, end: 4),
      StoredRecourse(kind: "press", state: nil, start: 9, end: 12),
    ]
    let standing = ComplaintStanding(complaint, isOral: false, .france())
    let record = ComplaintRecord(standing, today: day("2026-03-10"), .france())
    #expect(
      record.json == """
        {"id":"=r\\"1","source":"avis","customer":null,"state":"candidate","judgement":null,"judged_by":null,\
        "judged_on":null,"candidate":true,"nature":null,"source_channel":null,"oral":false,"duplicate_of":null,\
        "recourses":[{"kind":"court","state":"begun"},{"kind":"press","state":null}],"clock_from":"2026-03-02",\
        "clock_start":"sent","acknowledge_by":"2026-03-13","acknowledge_working_days_left":3,\
        "acknowledge_overdue":false,"acknowledged":null,"answer_by":"2026-05-02","answer_days_left":53,\
        "answer_overdue":false,"answered":null,"closed":null,"key":""}
        """)
    #expect(
      record.csv == """
        "'=r""1",avis,,candidate,,,,true,,,false,,court:begun press,2026-03-02,sent,2026-03-13,3,false,,2026-05-02,53,\
        false,,,
        """)
    #expect(ComplaintRecord.csvHeader.split(separator: ",").count == record.values.count)
    // Sent at nine in the evening on Martinique, and on the next day in UTC.
    complaint.date = "2026-03-01T21:00:00-04:00"
    #expect(ComplaintStanding(complaint, isOral: false, .france()).clock?.day == day("2026-03-01"))
  }

  @Test(arguments: [
    ("phone", true), ("ivr", true), ("Appel téléphonique", true), ("Voice", true), ("email", false), ("store", false),
  ])
  func `is oral by the name of its channel`(name: String, isOral: Bool) {
    let phrases = ConversationPhrases(bytes: Array("channel phone phone|voice|appel telephonique\n".utf8))
    #expect(SpokenChannels(phrases).contains(name) == isOral)
    #expect(!SpokenChannels(phrases).contains(nil))
  }
}

@Suite struct `The table of a complaints system` {
  private let columns = ColumnDictionary(
    bytes: Array(
      """
      id            id|identifiant
      told acknowledged  acknowledged|accuse de reception
      told answered      answered|reponse
      told closed        closed|cloture

      """.utf8))

  private func dates(_ text: String) throws -> ComplaintDates {
    try ComplaintDates(Array(text.utf8), columns: columns, today: day("2026-06-01"), now: 1)
  }

  @Test func `tells days by id, in whatever order and language`() throws {
    let dates = try dates(
      """
      \u{FEFF}Objet;Clôture;Identifiant;Accusé de réception;Réponse
      "Colis ; ""perdu""
      deux fois";;r-1;02/03/2026;2026-04-01
      ;05/04/2026 10:22;"r-2";;
      ;;;;

      """)
    let told = dates.told.map { "\($0.id) \($0.event.what.rawValue) \(CivilDay($0.event.day).iso) \($0.line)" }
    #expect(told == ["r-1 acknowledged 2026-03-02 2", "r-1 answered 2026-04-01 2", "r-2 closed 2026-04-05 4"])
    #expect(dates.problems.isEmpty)
  }

  @Test func `is read in Latin-1 too`() throws {
    let bytes: [UInt8] = Array("id,cl".utf8) + [0xF4] + Array("ture\nr-1,2026-03-02".utf8)
    let dates = try ComplaintDates(bytes, columns: columns, today: day("2026-06-01"), now: 1)
    #expect(dates.told.map(\.event.what) == [.closed])
  }

  @Test func `names rows that it cannot read, and goes on`() throws {
    let dates = try dates(
      "id\tanswered\n\t2026-03-02\nr-1\t31/02/2026\nr-2\t2026-06-02\nr-3\t03/02/26\nr-4\t2026-06-01")
    #expect(dates.told.map(\.id) == ["r-4"])
    #expect(
      dates.problems == [
        ComplaintDates.Problem(line: 2, kind: .noID), ComplaintDates.Problem(line: 3, kind: .badDay),
        ComplaintDates.Problem(line: 4, kind: .laterThanToday), ComplaintDates.Problem(line: 5, kind: .badDay),
      ])
  }

  @Test(arguments: [
    ("", ComplaintDates.Problem.Kind.noID), ("a,answered", .noID), ("id,note\nr-1,x", .nothingTold),
  ])
  func `needs an id and something told`(text: String, kind: ComplaintDates.Problem.Kind) {
    let problem = #expect(throws: ComplaintDates.Problem.self) { try dates(text) }
    #expect(problem == ComplaintDates.Problem(line: 1, kind: kind))
  }
}
