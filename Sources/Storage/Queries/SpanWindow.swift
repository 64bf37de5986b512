/// A window as what its sums are added up from: the spans of days that lie in it whole, and the days at its ends.
struct SpanWindow {
  /// The spans that lie in the window whole.
  let spans: Range<Int>
  /// The days before, between and after them; none is empty.
  let days: [ClosedRange<Int>]

  /// Days of a span as a power of two, by the schema.
  private static let shift = 5
  private static let length = 1 << shift

  init(_ window: Window) {
    let (first, last) = (Int(window.first), Int(window.last))
    let begin = (first + Self.length - 1) >> Self.shift
    spans = begin..<max(begin, (last + 1) >> Self.shift)
    let undated = Int(Window.undated)
    let apart = window.holdsUndated ? [(undated, undated)] : []
    let ends =
      spans.isEmpty
      ? [(first, last)]
      : [(first, spans.lowerBound << Self.shift - 1), (spans.upperBound << Self.shift, last)]
    days = (apart + ends).filter { $0.0 <= $0.1 }.map { $0.0...$0.1 }
  }

  /// The span of a day.
  static func span(of day: Int32) -> Int32 { day >> Int32(shift) }

  /// The days of a span.
  static func days(of span: Int) -> ClosedRange<Int> { span << shift...(span << shift) + length - 1 }

  /// A query for all rows of sums that make up the window.
  ///
  /// - Parameters:
  ///   - table: what the tables of days and of spans are called after `day_` and `span_`.
  ///   - columns: of both.
  func rows(of table: String, _ columns: String) -> String {
    let ofDays = days.map { days in
      "SELECT \(columns) FROM day_\(table) WHERE day BETWEEN \(days.lowerBound) AND \(days.upperBound)"
    }
    guard !spans.isEmpty else { return ofDays.joined(separator: " UNION ALL ") }
    let ofSpans =
      "SELECT \(columns) FROM span_\(table) WHERE span BETWEEN \(spans.lowerBound) AND \(spans.upperBound - 1)"
    return (ofDays + [ofSpans]).joined(separator: " UNION ALL ")
  }
}
