internal import Tokens
internal import Verbatims

extension CueSpotter {
  /// Finds numbers with their units, and dates.
  mutating func findQuantities(_ tokens: [Token], in text: Span<UInt8>) {
    for index in tokens.indices where !words[index].isDisjoint(with: [.digits, .quantity]) {
      if words[index].contains(.digits) { readNumber(at: index, tokens, in: text) }
      guard words[index].contains(.quantity), let value = value(at: index) else { continue }
      if value.number != nil { readNumberWords(endingAt: index + 1, tokens, in: text) }
      if let unit = value.unit { readUnit(unit, at: index, tokens, in: text) }
    }
    widestQuantity = quantities.reduce(0) { max($0, Int($1.end - $1.first)) }
    quantities.sort { ($0.first, $0.end, $0.kind.rawValue) < ($1.first, $1.end, $1.kind.rawValue) }
  }

  /// The numbers of the quantities that begin in a range of tokens.
  ///
  /// - Complexity: O(log *n*) in the number of quantities, and in those of the range.
  func quantityNumbers(beginningIn tokens: ClosedRange<Int>) -> Range<Int> {
    let first = quantities.partitioningIndex { Int($0.first) >= tokens.lowerBound }
    var end = first
    while end < quantities.count, Int(quantities[end].first) <= tokens.upperBound { end += 1 }
    return first..<end
  }

  /// A unit after its number, with at most one word between ("three long weeks"); money may come first ("£20").
  private mutating func readUnit(_ unit: Unit, at index: Int, _ tokens: [Token], in text: Span<UInt8>) {
    if let day = unit.weekday { return add(.day, index..<index + 1, day * 100) }
    var number: (first: Int, hundredths: Int)?
    var end = index + 1
    if unit == .money, index + 1 < tokens.count, tokens[index].kind == .symbol,
      let told = digits(tokens[index + 1], in: text)
    {
      number = (index, told)
      end = index + 2
    } else {
      number = self.number(endingAt: index, tokens, in: text)
      if number == nil, index > 1, tokens[index - 1].kind == .word, value(at: index - 1)?.unit == nil {
        number = self.number(endingAt: index - 1, tokens, in: text)
      }
    }
    guard var number else { return }
    if unit == .hour, let minutes = minutes(at: end, tokens, in: text) {
      guard number.hundredths <= Self.mostHoursWithMinutes else { return }
      number.hundredths += minutes / 60
      end += 1
    }
    quantities.append(
      Quantity(
        first: UInt32(number.first), end: UInt32(end), kind: Quantity.Kind(unit), unit: unit,
        hundredths: min(number.hundredths, Self.mostCounted) * (unit.seconds ?? 1)))
  }

  /// In hundredths. So many years are still a number of seconds; what customers count is never as many.
  private static let mostCounted = 1 << 36

  /// In hundredths. « 7h30 » and later are times of the day more often than durations.
  private static let mostHoursWithMinutes = 600

  /// The minutes right behind the unit of hours: « 1h12 ».
  func minutes(at index: Int, _ tokens: [Token], in text: Span<UInt8>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].marks.contains(.joined) else { return nil }
    return digits(tokens[index], in: text)
  }

  /// The digits, or the number words (« vingt-cinq »), that end just before a token.
  func number(endingAt end: Int, _ tokens: [Token], in text: Span<UInt8>) -> (first: Int, hundredths: Int)? {
    guard end > 0 else { return nil }
    if tokens[end - 1].kind == .number {
      return digits(tokens[end - 1], in: text).map { (end - 1, $0) }
    }
    if let run = numberRun(endingAt: end, tokens) { return run }
    var first = end
    while first > 0, end - first < 8, value(at: first - 1)?.number != nil { first -= 1 }
    guard first < end else { return nil }
    return (first, (first..<end).reduce(into: NumberWords()) { $0.add(value(at: $1)?.number ?? 0) }.hundredths)
  }

  /// The longest number of several words that ends just before a token.
  private func numberRun(endingAt end: Int, _ tokens: [Token]) -> (first: Int, hundredths: Int)? {
    guard words[end - 1].contains(.quantity) else { return nil }
    var longest: (first: Int, hundredths: Int)?
    for position in lexicon.numberAnchors.range(of: wordIDs[end - 1]) {
      let run = lexicon.numberRuns[Int(lexicon.numberAnchors[position])]
      let first = end - run.elements.count
      guard first >= 0, first < longest?.first ?? end else { continue }
      let fits = run.elements.indices.allSatisfy { isWord(run.elements[$0], first + $0, tokens) }
      if fits { longest = (first, run.hundredths) }
    }
    return longest
  }

  private mutating func readNumber(at index: Int, _ tokens: [Token], in text: Span<UInt8>) {
    let token = tokens[index]
    var quantity = Quantity(first: UInt32(index), end: UInt32(index + 1), kind: .number, unit: nil, hundredths: 0)
    if let number = digits(token, in: text) {
      quantity.hundredths = number
      quantities.append(quantity)
      add(.figure, index..<index + 1, number)
      readClock(number, index..<index + 1, tokens, in: text)
      readDate(number, at: index, tokens)
    } else if let time = clock(token, in: text) {
      add(.clock, index..<index + 1, time * 100)
    } else if isDate(token, in: text) {
      quantity.kind = .date
      quantities.append(quantity)
    }
  }

  /// A day beside the name of a month.
  private mutating func readDate(_ day: Int, at index: Int, _ tokens: [Token]) {
    guard day % 100 == 0, (100...3_100).contains(day), let months = lexicon.months else { return }
    func isMonth(_ place: Int) -> Bool {
      tokens.indices.contains(place) && lexicon.index.holds(surroundings.heads[place], in: months)
    }
    let range = isMonth(index + 1) ? index..<index + 2 : isMonth(index - 1) ? index - 1..<index + 1 : nil
    guard let range else { return }
    quantities.append(
      Quantity(
        first: UInt32(range.lowerBound), end: UInt32(range.upperBound), kind: .date, unit: nil, hundredths: day))
  }

  func value(at index: Int) -> WordValue? {
    words[index].contains(.quantity) ? WordValue(raw: lexicon.values[Int(wordIDs[index])]) : nil
  }

  // MARK: Digits

  /// The number that digits tell, in hundredths, or nil for a date, a time or a ratio.
  private func digits(_ token: Token, in text: Span<UInt8>) -> Int? {
    guard token.kind == .number, token.end - token.start <= 24 else { return nil }
    var value = 0
    // The digits since the last comma or full stop: one or two are decimals, three are thousands.
    var sinceMark: Int?
    var decimals = 0
    for offset in Int(token.start)..<Int(token.end) {
      let byte = text[offset]
      if (0x30...0x39).contains(byte) {
        value = min(value * 10 + Int(byte - 0x30), 1 << 40)
        sinceMark = sinceMark.map { $0 + 1 }
      } else if byte == 0x2C || byte == 0x2E {
        sinceMark = 0
      } else if byte == 0x2F || byte == 0x3A {
        return nil
      }
    }
    if let sinceMark, sinceMark < 3 { decimals = sinceMark }
    return decimals == 0 ? value * 100 : decimals == 1 ? value * 10 : value
  }

  /// Whether digits are a date: 24/07, 3/7/25, 03/07/2025.
  private func isDate(_ token: Token, in text: Span<UInt8>) -> Bool {
    var parts: [(value: Int, digits: Int)] = [(0, 0)]
    for offset in Int(token.start)..<Int(token.end) {
      let byte = text[offset]
      if byte == 0x2F {
        parts.append((0, 0))
      } else if (0x30...0x39).contains(byte), let last = parts.last, last.digits < 4 {
        parts[parts.count - 1] = (last.value * 10 + Int(byte - 0x30), last.digits + 1)
      } else {
        return false
      }
    }
    guard parts.count == 2 || parts.count == 3, parts[0].digits <= 2, parts[1].digits <= 2 else { return false }
    let (a, b) = (parts[0].value, parts[1].value)
    guard a >= 1, b >= 1, (a <= 31 && b <= 12) || (a <= 12 && b <= 31) else { return false }
    // Without a year, one digit tells a score or « 24/7 ».
    return parts.count == 3
      ? parts[2].digits == 2 || parts[2].digits == 4 : parts[0].digits == 2 && parts[1].digits == 2
  }
}

/// Number words read one after the other: a larger one multiplies the smaller ones before it (« quatre-vingts »,
/// "two thousand"), a smaller one is added, a part of one multiplies (« une demi-heure »).
struct NumberWords {
  private var parts: [Int] = []

  mutating func add(_ hundredths: Int) {
    if let last = parts.last, hundredths < 100 {
      parts[parts.count - 1] = last * hundredths / 100
      return
    }
    var smaller = 0
    while let last = parts.last, last < hundredths { smaller += parts.removeLast() }
    let (product, overflow) = smaller.multipliedReportingOverflow(by: hundredths)
    parts.append(smaller == 0 ? hundredths : overflow ? Self.most : min(product / 100, Self.most))
  }

  /// « Mille milliards de mille milliards » is no number to be exact about.
  private static let most = 1 << 40

  var hundredths: Int { parts.reduce(0, +) }
}
