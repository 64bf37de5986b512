internal import Interchange
public import Storage

/// Where a complaint stands: what was told of it, and what is due.
public struct ComplaintStanding: Hashable, Sendable {
  /// In the order in which a complaint goes through them.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// The program takes it for one; nobody has said so.
    case candidate
    /// It was spoken: clocks run from the day on which it is sent in writing.
    case toBePutInWriting = "to_be_put_in_writing"
    case confirmed
    case acknowledged
    case answered
    case closed
    /// A person holds it to be none.
    case rejected
  }

  public let complaint: StoredComplaint
  public let isOral: Bool
  public let state: State
  /// Who confirmed or rejected it, and when.
  public let judgement: ComplaintEvent?
  public let closed: Int32?
  public let acknowledged: Int32?
  public let answered: Int32?
  /// Nil for what is rejected, and until an oral complaint is put in writing.
  public let clock: ComplaintClock?

  /// - Parameter isOral: whether the channel by which it came is one on which people speak.
  public init(_ complaint: StoredComplaint, isOral: Bool, _ calendar: WorkingDays) {
    (self.complaint, self.isOral) = (complaint, isOral)
    let standing = complaint.events.lastIndex { $0.what == .withdrawn }.map { $0 + 1 } ?? 0
    let events = complaint.events[standing...]
    func day(_ what: ComplaintEvent.What) -> Int32? { events.last { $0.what == what }?.day }
    judgement = events.last { $0.what.isJudgement }
    (acknowledged, answered, closed) = (day(.acknowledged), day(.answered), day(.closed))
    let written = day(.written)
    let isRejected = judgement?.what == .rejected
    state =
      if isRejected { .rejected } else if closed != nil { .closed } else if answered != nil {
        .answered
      } else if acknowledged != nil { .acknowledged } else if isOral, written == nil {
        .toBePutInWriting
      } else if judgement != nil { .confirmed } else { .candidate }
    if isRejected || isOral && written == nil {
      clock = nil
    } else if let sent = written ?? Self.dayWritten(complaint) ?? complaint.day {
      clock = ComplaintClock(from: sent, .sent, calendar)
    } else {
      clock = ComplaintClock(from: Self.day(ofMoment: complaint.received), .received, calendar)
    }
  }

  /// An answer in time needs no acknowledgement before it. What is closed is due no more.
  public var acknowledgement: Deadline? {
    let done = [acknowledged, answered].compactMap(\.self).min()
    guard let clock, closed == nil || done != nil else { return nil }
    return Deadline(due: clock.acknowledgeBy, done: done)
  }

  public var answer: Deadline? {
    guard let clock, closed == nil || answered != nil else { return nil }
    return Deadline(due: clock.answerBy, done: answered)
  }

  /// The day as the customer's calendar had it, whatever the hour was in UTC.
  private static func dayWritten(_ complaint: StoredComplaint) -> Int32? {
    complaint.date.flatMap { ISODate.day(String($0.prefix(10))) }
  }

  /// In UTC; rounded down before 1970 too.
  private static func day(ofMoment seconds: Int64) -> Int32 {
    Int32(clamping: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
  }
}
