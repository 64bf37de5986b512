import Verbatims

/// Names that the format itself tells: of speakers, of customers, of columns.
extension PersonalDataFinder {
  /// Learns the names that a record tells, to be hidden wherever its text writes them.
  mutating func learnNames(of verbatim: Verbatim) {
    if let customer = verbatim.metadata.customer { learnName(customer.span, 0, customer.count) }
    guard !verbatim.turns.isEmpty else { return }
    let text = verbatim.text.span
    for label in Self.labels(verbatim) where isName(label, text) { learnName(text, label.start, label.end) }
  }

  /// Learns the words of a name that are written with a capital and have at least three letters.
  private mutating func learnName(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let word = text.wordEnd(from: index)
      if word - index >= 3, text.isCapital(at: index), !text.isWordlike(before: index) {
        let hash = FoldedHash.of(text, index, word)
        let roles = words.table.roles(of: hash)
        if roles.isDisjoint(with: [.never, .staff, .title, .company, .numbered, .place]) { knownNames.insert(hash) }
      }
      index = Swift.max(word, index + 1)
    }
  }

  mutating func forgetNames() {
    if !knownNames.isEmpty { knownNames.removeAll(keepingCapacity: true) }
  }

  /// Adds the speakers' names before the turns.
  mutating func findSpeakers(of verbatim: Verbatim) {
    guard !verbatim.turns.isEmpty else { return }
    let text = verbatim.text.span
    for label in Self.labels(verbatim) where isName(label, text) {
      spans.append(PersonalSpan(range: label, kind: .name, isBareNumber: false))
    }
    sortSpans()
  }

  /// What stands before each turn on its line, without the colon.
  private static func labels(_ verbatim: Verbatim) -> [TextRange] {
    verbatim.turns.compactMap { turn in
      var end = turn.range.start
      while end > 0, verbatim.text[end - 1] == 0x20 || verbatim.text[end - 1] == UInt8(ascii: ":") { end -= 1 }
      var start = end
      while start > 0, verbatim.text[start - 1] != 0x0A { start -= 1 }
      return start < end && end < turn.range.start ? TextRange(start: start, end: end) : nil
    }
  }

  /// Whether a label is a name: none of its words is a part that people play.
  private func isName(_ label: TextRange, _ text: Span<UInt8>) -> Bool {
    var index = label.start
    var hasWord = false
    while index < label.end {
      let end = text.wordEnd(from: index)
      if end > index {
        let roles = words.table.roles(of: FoldedHash.of(text, index, end))
        guard roles.isDisjoint(with: [.never, .staff, .numbered, .company]) || roles.contains(.given) else {
          return false
        }
        hasWord = true
      }
      index = Swift.max(end, index + 1)
    }
    return hasWord
  }

  /// What the name of a column says of its values, or nil.
  func kind(ofColumn name: Span<UInt8>) -> PersonalKind? {
    var index = 0
    var kind: PersonalKind?
    while index < name.count {
      let end = name.wordEnd(from: index)
      if end > index {
        let roles = words.roles(name, index, end)
        let isPart = !roles.isDisjoint(with: [.staff, .phone, .numbered])
        if roles.contains(.introduces) || roles.contains(.label) && !isPart { return .name }
        if roles.contains(.birth) { return .birthDate }
        if roles.contains(.phone), !roles.contains(.numberMark) { kind = .phone }
        if roles.contains(.numbered), !roles.contains(.numberMark), kind == nil { kind = .reference }
      }
      index = Swift.max(end, index + 1)
    }
    return kind
  }

  /// Leaves out what only its length makes personal.
  mutating func dropBareNumbers() { spans.removeAll(where: \.isBareNumber) }
}
