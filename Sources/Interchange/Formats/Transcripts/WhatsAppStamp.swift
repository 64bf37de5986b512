import Journeys

/// The date and time before a message: `12/09/2026 09:58`, `20/06/21, 2:30:00 PM`, `12.3.2022 klo 14.08.18`.
struct WhatsAppStamp {
  /// The numbers of the date, then of the time, with how many digits each has.
  private let numbers: [(value: Int, digits: Int)]
  private let isAfternoon: Bool?

  /// WhatsApp began in 2009; two digits up to 69 are of this century, as elsewhere.
  private static let years = 2009...2069

  init?(_ text: ArraySlice<UInt8>) {
    var numbers: [(value: Int, digits: Int)] = []
    var letters: [UInt8] = []
    var isInNumber = false
    for byte in text {
      if byte >= 0x30 && byte <= 0x39 {
        if !isInNumber { numbers.append((0, 0)) }
        guard let last = numbers.indices.last, numbers[last].digits < 4 else { return nil }
        numbers[last] = (numbers[last].value * 10 + Int(byte - 0x30), numbers[last].digits + 1)
        isInNumber = true
      } else {
        isInNumber = false
        if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { letters.append(byte | 0x20) }
      }
    }
    guard numbers.count == 5 || numbers.count == 6, letters.count <= 8 else { return nil }
    self.numbers = numbers
    isAfternoon = letters == Array("pm".utf8) ? true : letters == Array("am".utf8) ? false : nil
    guard numbers[3].digits <= 2, numbers[4].digits <= 2 else { return nil }
  }

  /// The time of day, or nil where no clock shows it.
  private var time: (hour: Int, minute: Int, second: Int)? {
    var hour = numbers[3].value
    if let isAfternoon, (1...12).contains(hour) { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    guard hour < 24, numbers[4].value < 60 else { return nil }
    return (hour, numbers[4].value, numbers.count > 5 ? min(numbers[5].value, 59) : 0)
  }

  /// The day, or nil where no calendar has it.
  private func date(_ order: DateOrder) -> (year: Int, month: Int, day: Int)? {
    var (day, month, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    if numbers[0].digits == 4 || order == .yearMonthDay { (day, year) = (year, day) }
    if order == .monthDayYear && numbers[0].digits < 4 || month > 12 { (day, month) = (month, day) }
    if numbers[2].digits <= 2 && numbers[0].digits <= 2 { year += 2000 }
    guard Self.years.contains(year), (1...12).contains(month) else { return nil }
    return (1...DateParser.days(in: month, of: year)).contains(day) ? (year, month, day) : nil
  }

  /// Milliseconds since 1970, as if the phone's clock were that of Greenwich.
  func milliseconds(_ order: DateOrder) -> Int? {
    guard let date = date(order), let time else { return nil }
    let seconds = time.hour * 3600 + time.minute * 60 + time.second
    return (Int(CivilDay(year: date.year, month: date.month, day: date.day).number) * 86_400 + seconds) * 1000
  }

  /// The date as ISO 8601 writes it.
  func iso(_ order: DateOrder) -> [UInt8]? {
    guard let date = date(order), let time else { return nil }
    let day = DateText.two(date.year / 100) + DateText.two(date.year) + [0x2D] + DateText.two(date.month) + [0x2D]
    let clock = DateText.two(time.hour) + [0x3A] + DateText.two(time.minute) + [0x3A] + DateText.two(time.second)
    return day + DateText.two(date.day) + [UInt8(ascii: "T")] + clock
  }

  /// In which order the stamps of a conversation give day and month: by those that leave no choice, else by the order
  /// in which no message goes back in time, else with the day first, unless hours are counted to twelve.
  static func order(_ stamps: [WhatsAppStamp]) -> DateOrder {
    if stamps.contains(where: { $0.numbers[0].digits < 3 && $0.numbers[0].value > 12 }) { return .dayMonthYear }
    if stamps.contains(where: { $0.numbers[0].digits < 3 && $0.numbers[1].value > 12 }) { return .monthDayYear }
    let isOrdered = [DateOrder.dayMonthYear, .monthDayYear].map { order in
      let times = stamps.compactMap { $0.milliseconds(order) }
      return zip(times, times.dropFirst()).allSatisfy { $0 <= $1 }
    }
    if isOrdered[0] != isOrdered[1] { return isOrdered[0] ? .dayMonthYear : .monthDayYear }
    return stamps.contains { $0.isAfternoon != nil && $0.numbers[2].digits == 2 } ? .monthDayYear : .dayMonthYear
  }
}
