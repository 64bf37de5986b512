import Interchange
import Jobs
import Journeys
import Storage

/// Writes complaints one after another, in the form that is asked for.
struct ComplaintWriter {
  private let form: OutputFormat
  private let file: OutputFile
  private let today: Int32
  private let calendar: WorkingDays
  private let recall: MeasuredRecall?
  private var rows: [[String]] = []
  private var count = 0

  init(_ form: OutputFormat, _ file: OutputFile, today: Int32, _ calendar: WorkingDays, _ recall: MeasuredRecall?) {
    (self.form, self.file, self.today) = (form, file, today)
    (self.calendar, self.recall) = (calendar, recall)
  }

  mutating func begin() throws {
    switch form {
    case .csv: try put(ComplaintRecord.csvHeader + "\n")
    case .json:
      try put(
        "{\"notice\":" + JSONText.quoted(Messages.complaintsNotice) + ",\"today\":\"\(CivilDay(today).iso)\","
          + "\"recall\":\(recall?.json ?? "null"),\"complaints\":[")
    case .jsonl: break
    case .table: rows.append(Messages.complaintColumns)
    }
  }

  mutating func write(_ standing: ComplaintStanding) throws {
    count += 1
    let record = ComplaintRecord(standing, today: today, calendar)
    switch form {
    case .csv: try put(record.csv + "\n")
    case .json: try put((count > 1 ? ",\n" : "\n") + record.json)
    case .jsonl: try put(record.json + "\n")
    case .table:
      rows.append(row(standing).map(TerminalText.plain))
      if rows.count > Self.mostAligned { try flush() }
    }
  }

  mutating func end() throws {
    switch form {
    case .csv, .jsonl: break
    case .json: try put(count > 0 ? "\n]}\n" : "]}\n")
    case .table:
      try flush()
      try put("\n" + Messages.complaintNotes(count).joined(separator: "\n") + "\n" + Messages.recall(recall) + "\n")
    }
  }

  /// So many rows share their widths, so that memory does not grow with the store.
  private static let mostAligned = 10_000
  private static let widestCell = 36

  private mutating func flush() throws {
    guard let first = rows.first else { return }
    let widths = first.indices.map { column in
      min(Self.widestCell, rows.map { TerminalText.width($0[column]) }.max() ?? 0)
    }
    for row in rows {
      let cells = zip(row, widths).map { cell, width in
        let text = TerminalText.cut(cell, to: width)
        return text + String(repeating: " ", count: max(0, width - TerminalText.width(text)))
      }
      try put(cells.joined(separator: "  ").trimmingEnd + "\n")
    }
    rows.removeAll()
  }

  private func row(_ standing: ComplaintStanding) -> [String] {
    let (complaint, clock) = (standing.complaint, standing.clock)
    let acknowledgement = standing.acknowledgement
    return [
      complaint.id, Messages.state(standing.state),
      clock.map { CivilDay($0.day).iso + ($0.start == .received ? "*" : "") } ?? "–",
      Messages.deadline(
        acknowledgement, on: today, left: acknowledgement?.workingDaysLeft(on: today, calendar), inWorkingDays: true),
      Messages.deadline(standing.answer, on: today, left: standing.answer?.daysLeft(on: today), inWorkingDays: false),
      complaint.recourses.map { Messages.recourse($0) }.uniqued.joined(separator: ", "), complaint.source,
    ]
  }

  private func put(_ text: String) throws { try file.write(Array(text.utf8)) }
}

extension [String] {
  /// Each once, in their order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
