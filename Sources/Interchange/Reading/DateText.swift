/// The parts of a written date: its numbers, its month by name, its time of day and zone.
struct DateText {
  struct Number {
    var value: Int
    var digits: Int
  }

  /// The numbers of the date itself, in order.
  private(set) var numbers: [Number] = []
  /// The month, where its name is written.
  private(set) var month: Int?
  private(set) var time: [Number] = []
  /// The zone as ISO 8601 writes it: `Z`, `+01:00`, or nothing.
  private(set) var zone: [UInt8] = []
  private var isAfternoon: Bool?
  /// Whether something stands there that no date holds.
  private(set) var isStrange = false

  init(_ value: Span<UInt8>, months: [[UInt8]: Int]) {
    guard value.count <= 64 else {
      isStrange = true
      return
    }
    var position = 0
    while position < value.count {
      let byte = value[position]
      if Self.isDigit(byte) {
        readNumber(value, &position)
      } else if byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80 {
        readWord(value, &position, months)
      } else {
        position += 1
      }
    }
    applyAfternoon()
    if zone.count == 3 { zone += Array(":00".utf8) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func readNumber(_ value: Span<UInt8>, _ position: inout Int) {
    let start = position
    var number = 0
    while position < value.count, Self.isDigit(value[position]) {
      if position - start < 15 { number = number * 10 + Int(value[position] - 0x30) }
      position += 1
    }
    let found = Number(value: number, digits: position - start)
    let before = start > 0 ? value[start - 1] : 0
    let after = position < value.count ? value[position] : 0
    if !time.isEmpty && (before == UInt8(ascii: "+") || before == UInt8(ascii: "-")) && zone.isEmpty {
      startZone(sign: before, found)
    } else if zone.count == 3 && before == UInt8(ascii: ":") {
      zone += [UInt8(ascii: ":")] + Self.two(number)
    } else if after == UInt8(ascii: ":") || (before == UInt8(ascii: ":") && !time.isEmpty) {
      time.append(found)
    } else if !time.isEmpty && (before == UInt8(ascii: ".") || before == UInt8(ascii: ",")) {
      return  // fractions of a second tell nothing here
    } else {
      numbers.append(found)
    }
  }

  private mutating func startZone(sign: UInt8, _ number: Number) {
    zone = [sign] + Self.two(number.digits == 4 ? number.value / 100 : number.value)
    if number.digits == 4 { zone += [UInt8(ascii: ":")] + Self.two(number.value % 100) }
  }

  private mutating func readWord(_ value: Span<UInt8>, _ position: inout Int, _ months: [[UInt8]: Int]) {
    let start = position
    while position < value.count {
      let byte = value[position]
      guard byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80 else { break }
      position += 1
    }
    let word = HeaderKey.fold(value.extracting(start..<position))
    switch String(decoding: word, as: UTF8.self) {
    case "t", "": break
    case "z", "utc", "gmt":
      // "UTC+1" tells its hours behind.
      let isBase = position + 1 < value.count && value[position] != 0x20 && Self.isDigit(value[position + 1])
      if zone.isEmpty && !time.isEmpty && !isBase { zone = [UInt8(ascii: "Z")] }
    case "am": isAfternoon = false
    case "pm": isAfternoon = true
    case "a" where !time.isEmpty && value.nextLetter(from: position) == 0x6D: isAfternoon = false  // « 9:05 a. m. »
    case "p" where !time.isEmpty && value.nextLetter(from: position) == 0x6D: isAfternoon = true
    case "h":  // « 14h30 »
      if let hours = numbers.popLast() { time.append(hours) }
      takeMinutes(value, &position)
    case "er", "st", "nd", "rd", "th": isStrange = isStrange || numbers.isEmpty
    default:
      if let found = months[word] {
        month = found
      } else if word.count > 9 || word.count > 2 && !numbers.isEmpty && time.isEmpty {
        isStrange = true
      }
    }
  }

  private mutating func takeMinutes(_ value: Span<UInt8>, _ position: inout Int) {
    var minutes = 0
    var digits = 0
    while position < value.count, Self.isDigit(value[position]), digits < 2 {
      minutes = minutes * 10 + Int(value[position] - 0x30)
      digits += 1
      position += 1
    }
    time.append(Number(value: minutes, digits: 2))
  }

  private mutating func applyAfternoon() {
    guard let isAfternoon, !time.isEmpty, (1...12).contains(time[0].value) else { return }
    time[0].value = time[0].value % 12 + (isAfternoon ? 12 : 0)
  }

  static func two(_ number: Int) -> [UInt8] { [0x30 + UInt8(number / 10 % 10), 0x30 + UInt8(number % 10)] }
}

extension Span<UInt8> {
  /// The letter, as a small one, that follows a full stop and spaces; nil where anything else does.
  fileprivate func nextLetter(from index: Int) -> UInt8? {
    var at = index
    while at < count, self[at] == 0x20 || self[at] == UInt8(ascii: ".") || self[at] >= 0x80 { at += 1 }
    return at < count && self[at] | 0x20 >= 0x61 && self[at] | 0x20 <= 0x7A ? self[at] | 0x20 : nil
  }
}
