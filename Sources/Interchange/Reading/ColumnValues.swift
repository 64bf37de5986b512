/// What the values of a column look like.
struct ColumnValues {
  private(set) var filled = 0
  private(set) var dates = 0
  /// Dates that are no bare numbers, but for the eight digits of year, month and day: orders and postcodes, too, have
  /// the five digits of a spreadsheet's day.
  private var writtenDates = 0
  private(set) var numbers = 0
  /// Numbers from 0 to 10.
  private(set) var smallNumbers = 0
  /// The greatest number.
  private(set) var largest = 0
  /// Values of several words.
  private var phrases = 0
  private var length = 0
  private var sentences = 0
  private var distinctSentences: Set<String> = []
  private var distinct: Set<String> = []

  init(_ values: some Sequence<String>, dates parser: DateParser) {
    for value in values {
      let bytes = VerbatimFiller.trimmed(Array(value.utf8))
      guard !bytes.isEmpty else { continue }
      filled += 1
      length += bytes.count
      distinct.insert(value)
      let score = ScoreParser.thousandths(bytes.span)
      if score != nil { numbers += 1 }
      if let score, (0...10_000).contains(score) { smallNumbers += 1 }
      largest = max(largest, (score ?? 0) / 1000)
      phrases += bytes.contains(0x20) ? 1 : 0
      if bytes.split(separator: 0x20).count >= Self.fewestWords {
        sentences += 1
        distinctSentences.insert(value)
      }
      guard parser.iso(bytes.span) != nil else { continue }
      dates += 1
      if !Self.isBareNumber(bytes) || bytes.count == Self.compactDate { writtenDates += 1 }
    }
  }

  var meanLength: Int { filled == 0 ? 0 : length / filled }
  var distinctCount: Int { distinct.count }

  var areDates: Bool { Self.most(dates, filled) }
  /// Whether they are dates, even where no name says so.
  var areWrittenDates: Bool { Self.most(writtenDates, filled) }
  var areNumbers: Bool { Self.most(numbers, filled) }
  var areSingleWords: Bool { phrases == 0 }
  var areSmallNumbers: Bool { filled > 0 && smallNumbers == filled }
  /// Whether at least half are numbers, and all of these small: the rest says that there is none.
  var holdSmallNumbers: Bool { numbers > 0 && smallNumbers == numbers && numbers * 2 >= filled }
  /// Whether sentences of which hardly one comes twice stand among « Rien » and « RAS »: choices are few, and come back.
  var holdSentences: Bool { distinctSentences.count >= 3 && distinctSentences.count * 2 > sentences }

  /// Whether a value is digits, with a decimal mark at most.
  private static func isBareNumber(_ value: [UInt8]) -> Bool {
    let others = value.filter { $0 < 0x30 || $0 > 0x39 }
    return others.isEmpty || others == [UInt8(ascii: ".")] || others == [UInt8(ascii: ",")]
  }

  /// Fewer words may be a choice.
  private static let fewestWords = 4
  /// The length of `20260302`.
  private static let compactDate = 8

  /// Nine in ten.
  private static func most(_ part: Int, _ whole: Int) -> Bool { whole > 0 && part * 10 >= whole * 9 }

  /// Whether the values do not speak against a role.
  func mayBe(_ role: Role) -> Bool {
    switch role {
    // A column that says so may hold some that no calendar shows, or « N/A ».
    case .date: dates * 2 >= filled
    case .score: numbers * 2 >= filled
    case .text: !areDates && !areNumbers
    default: true
    }
  }
}
