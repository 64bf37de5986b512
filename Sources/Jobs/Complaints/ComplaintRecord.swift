internal import Interchange
internal import Journeys
internal import Storage

/// A complaint as programs read it: named values, always all of them, in one order.
public struct ComplaintRecord: Sendable {
  enum Value: Hashable, Sendable {
    case text(String?)
    case number(Int?)
    case flag(Bool?)
    case recourses([StoredRecourse])
  }

  let values: [Value]

  static let names = [
    "id", "source", "customer", "state", "judgement", "judged_by", "judged_on", "candidate", "nature",
    "source_channel", "oral", "duplicate_of", "recourses", "clock_from", "clock_start", "acknowledge_by",
    "acknowledge_working_days_left", "acknowledge_overdue", "acknowledged", "answer_by", "answer_days_left",
    "answer_overdue", "answered", "closed", "key",
  ]

  public init(_ standing: ComplaintStanding, today: Int32, _ calendar: WorkingDays) {
    let (complaint, clock) = (standing.complaint, standing.clock)
    let (acknowledgement, answer) = (standing.acknowledgement, standing.answer)
    func day(_ day: Int32?) -> Value { .text(day.map { CivilDay($0).iso }) }
    values = [
      .text(complaint.id), .text(complaint.source), .text(complaint.customer), .text(standing.state.rawValue),
      .text(standing.judgement?.what.rawValue), .text(standing.judgement?.person), day(standing.judgement?.day),
      .flag(complaint.isDissatisfied), .text(complaint.nature), .text(complaint.sourceChannel),
      .flag(standing.isOral), .text(complaint.duplicateOf), .recourses(complaint.recourses), day(clock?.day),
      .text(clock?.start.rawValue), day(clock?.acknowledgeBy),
      .number(acknowledgement?.workingDaysLeft(on: today, calendar)), .flag(acknowledgement?.isOverdue(on: today)),
      day(standing.acknowledged), day(clock?.answerBy), .number(answer?.daysLeft(on: today)),
      .flag(answer?.isOverdue(on: today)), day(standing.answered), day(standing.closed),
      .text(complaint.key.prefix(8).hexadecimal),
    ]
  }

  /// One object of JSON, without a line break.
  public var json: String {
    "{" + zip(Self.names, values).map { "\"\($0)\":\($1.json)" }.joined(separator: ",") + "}"
  }

  /// A row of a table by RFC 4180, without a line break.
  public var csv: String {
    var pen = TablePen(dialect: .standard)
    for value in values { value.write(by: &pen) }
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  public static var csvHeader: String { names.joined(separator: ",") }
}

extension ComplaintRecord.Value {
  fileprivate var json: String {
    switch self {
    case .text(let text?): JSONText.quoted(text)
    case .number(let number?): String(number)
    case .flag(let flag?): String(flag)
    case .recourses(let recourses):
      "["
        + recourses.map { recourse in
          "{\"kind\":\(JSONText.quoted(recourse.kind)),\"state\":"
            + (recourse.state.map { JSONText.quoted($0) } ?? "null") + "}"
        }.joined(separator: ",") + "]"
    case .text, .number, .flag: "null"
    }
  }

  fileprivate func write(by pen: inout TablePen) {
    switch self {
    case .text(let text): pen.text(text ?? "")
    case .number(let number): pen.number(number)
    case .flag(let flag?): pen.flag(flag)
    case .flag: pen.empty()
    case .recourses(let recourses):
      pen.text(
        recourses.map { recourse in recourse.kind + (recourse.state.map { ":" + $0 } ?? "") }.joined(separator: " "))
    }
  }
}

/// Text as JSON writes it.
public enum JSONText {
  /// A text in quotation marks, escaped where JSON insists on it.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(json: Array(text.utf8).span)
    return String(decoding: bytes, as: UTF8.self)
  }
}
