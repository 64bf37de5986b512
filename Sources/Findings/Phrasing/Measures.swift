import Cues
import Tokens

/// Compares the measures that two cues hold.
struct Measures {
  let shared: SharedWeights
  private var weights: Weights { shared.values }
  let quantities: [Quantity]
  let tokens: [Token]
  let words: [WordFlags]

  enum Difference: Hashable { case same, more, less, farLess }

  /// How the measure of the second differs from that of the first, or nil where the two are not of the same thing.
  ///
  /// What came may be a mere number: "five days, came in two".
  func compare(_ told: CueReading, _ came: CueReading) -> Difference? {
    let kind = came.glance.comparison.kind
    guard kind == told.glance.comparison.kind || kind == .figure else { return nil }
    guard let mine = last(kind, in: came.cue), let other = last(kind, in: told.cue) else { return nil }
    return compare(other, mine)
  }

  /// "In 5 to 7 days" is at most seven.
  private func last(_ kind: Quantity.Kind, in cue: Cue) -> Quantity? {
    var best: Quantity?
    var index = firstQuantity(from: cue.first)
    while index < quantities.count, quantities[index].first < cue.end {
      if quantities[index].kind == kind, quantities[index].end <= cue.end { best = quantities[index] }
      index += 1
    }
    return best
  }

  /// The first quantity that begins at a token or after it.
  ///
  /// - Complexity: O(log *n*) in the number of quantities.
  private func firstQuantity(from token: UInt32) -> Int {
    var (low, high) = (0, quantities.count)
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].first < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func compare(_ told: Quantity, _ came: Quantity) -> Difference? {
    switch told.kind {
    case .clock: return difference(clock(told, came))
    case .day: return difference(days(told, came))
    case .date:
      return month(told) == month(came) && told.hundredths > 0 ? difference(came.hundredths - told.hundredths) : nil
    case .duration, .speed, .percent, .distance: return difference(came.hundredths - told.hundredths)
    case .figure, .money, .people: return countsTheSame(told, came) ? size(told, came) : nil
    case .number: return difference(dates(told, came))
    case .count, .stars: return nil
    }
  }

  private func difference(_ value: Int) -> Difference { value == 0 ? .same : value > 0 ? .more : .less }

  private func size(_ told: Quantity, _ came: Quantity) -> Difference {
    if came.hundredths < told.hundredths, came.hundredths * weights.farLess < told.hundredths { return .farLess }
    return difference(came.hundredths - told.hundredths)
  }

  /// The minutes from the one time to the other. Told by the twelve-hour clock, or past midnight, a time that seems much
  /// earlier is later.
  private func clock(_ told: Quantity, _ came: Quantity) -> Int {
    let value = (came.hundredths - told.hundredths) / 100
    return value < -weights.earliest ? value + 12 * 60 : value
  }

  /// The days from the one to the other: said on Friday, done on Monday is late, done on Wednesday early.
  private func days(_ told: Quantity, _ came: Quantity) -> Int {
    let value = (came.hundredths - told.hundredths) / 100
    return value < -weights.earliestDays ? value + 7 : value
  }

  /// The days from the one day of the month to the other: much earlier is of the month after.
  private func dates(_ told: Quantity, _ came: Quantity) -> Int {
    let value = (came.hundredths - told.hundredths) / 100
    return value < -weights.earliestDates ? value + 30 : value
  }

  /// The name of the month in a date.
  private func month(_ date: Quantity) -> Key? {
    for index in Int(date.first)..<Int(date.end) where tokens[index].kind == .word { return tokens[index].key }
    return nil
  }

  /// Whether two numbers are of the same unit and thing; the second may leave them out: "ordered four chairs, three came".
  private func countsTheSame(_ told: Quantity, _ came: Quantity) -> Bool {
    let (mine, other) = (unit(of: came), unit(of: told))
    if let mine { return mine == other || other == nil && mine == .money }
    if other == .times { return false }
    guard let thing = thing(after: came) else { return true }
    return self.thing(after: told).map { $0 == thing } ?? false
  }

  /// The unit of the quantity that a number is in; that of money may stand before it.
  private func unit(of number: Quantity) -> Unit? {
    var index = firstQuantity(from: number.first - min(number.first, 1))
    while index < quantities.count, quantities[index].first <= number.first {
      let quantity = quantities[index]
      if quantity.unit != nil, number.first < quantity.end { return quantity.unit }
      index += 1
    }
    return nil
  }

  /// The word right after a number that names what is counted, or nil.
  private func thing(after number: Quantity) -> Key? {
    let place = Int(number.end)
    guard place < tokens.count, tokens[place].kind == .word else { return nil }
    let isNone =
      Int(tokens[place].end - tokens[place].start) < weights.leastThingLetters
      || words[place].meets([.functionWord, .finiteVerb, .joins, .boundary, .negator])
    return isNone ? nil : tokens[place].key
  }
}

extension WordFlags {
  fileprivate func meets(_ other: WordFlags) -> Bool { !isDisjoint(with: other) }
}
