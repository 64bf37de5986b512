/// The values that one field of a cron expression allows.
public struct CronField: Hashable, Sendable {
  /// Which of the five fields it is.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case minute
    case hour
    case dayOfMonth
    case month
    /// From Sunday, 0; 7 is Sunday too.
    case weekday

    public var range: ClosedRange<Int> {
      switch self {
      case .minute: 0...59
      case .hour: 0...23
      case .dayOfMonth: 1...31
      case .month: 1...12
      case .weekday: 0...7
      }
    }

    /// The names that stand for numbers from `range.lowerBound` on.
    fileprivate var names: [String] {
      switch self {
      case .month: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      case .weekday: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
      default: []
      }
    }
  }

  /// Bit *n* is set where the value *n* is allowed.
  let bits: UInt64
  /// Whether the field's text begins with `*`, which decides how the two fields of days are joined.
  let isStarred: Bool

  /// Reads a list of values, ranges and steps, as Vixie cron does.
  init(_ text: Substring, _ kind: Kind) throws(ScheduleProblem) {
    var bits: UInt64 = 0
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      for value in try Self.values(part, kind) { bits |= 1 << UInt64(kind == .weekday ? value % 7 : value) }
    }
    self.bits = bits
    isStarred = text.first == "*"
  }

  func allows(_ value: Int) -> Bool { bits & (1 << UInt64(value)) != 0 }

  /// Ascending.
  var values: [Int] { (0..<60).filter { allows($0) } }

  private static func values(_ text: Substring, _ kind: Kind) throws(ScheduleProblem) -> StrideThrough<Int> {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first else { throw ScheduleProblem(.badStep, text) }
    let ends = first.split(separator: "-", omittingEmptySubsequences: false)
    var range = kind.range
    if first != "*" {
      guard let start = ends.first, ends.count <= 2 else { throw ScheduleProblem(.notANumber, first) }
      if ends.count == 1, parts.count == 2 { throw ScheduleProblem(.stepWithoutRange, text) }
      let (low, high) = (try number(start, kind), try number(ends[ends.count - 1], kind))
      guard low <= high else { throw ScheduleProblem(.backwardRange, first) }
      range = low...high
    }
    guard parts.count == 2 else { return stride(from: range.lowerBound, through: range.upperBound, by: 1) }
    guard let step = Self.digits(parts[1]), step > 0 else { throw ScheduleProblem(.badStep, text) }
    // Sunday once: `*/2` over 0 to 7 would otherwise count on past Saturday.
    let last = first == "*" && kind == .weekday ? 6 : range.upperBound
    return stride(from: range.lowerBound, through: last, by: step)
  }

  private static func number(_ text: Substring, _ kind: Kind) throws(ScheduleProblem) -> Int {
    if let place = kind.names.firstIndex(of: text.lowercased()) { return place + kind.range.lowerBound }
    guard let number = digits(text) else { throw ScheduleProblem(.notANumber, text) }
    guard kind.range.contains(number) else { throw ScheduleProblem(.outOfRange(kind), text) }
    return number
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.count <= 4 ? Int(text) : nil
  }
}
