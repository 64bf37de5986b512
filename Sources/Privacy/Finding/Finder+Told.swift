import Verbatims

/// Names that the format itself tells: of speakers, of customers, of columns.
extension PersonalDataFinder {
  /// Learns the names that a record tells, to be hidden wherever its text writes them.
  mutating func learnNames(of verbatim: Verbatim) {
    for name in verbatim.metadata.people { learn(name.span, 0, name.count, isSure: true) }
    for name in verbatim.metadata.nicknames { learn(name.span, 0, name.count, isSure: false) }
    if let customer = verbatim.metadata.customer { learn(customer.span, 0, customer.count, isSure: false) }
    guard !verbatim.turns.isEmpty else { return }
    let text = verbatim.text.span
    for label in Self.labels(verbatim) where isName(label, text) {
      learn(text, label.start, label.end, isSure: false)
    }
  }

  /// Learns the words of a name that have at least three letters.
  ///
  /// - Parameter isSure: whether it is a person's; else a given name must tell it, for small letters to be looked for.
  private mutating func learn(_ text: Span<UInt8>, _ start: Int, _ end: Int, isSure: Bool) {
    let isPerson = isSure || holdsGiven(text, start, end)
    var index = start
    while index < end {
      let word = text.wordEnd(from: index)
      if word - index >= 3, !text.isWordlike(before: index) {
        let hash = FoldedHash.of(text, index, word)
        let roles = words.table.roles(of: hash)
        if text.isCapital(at: index), roles.isDisjoint(with: Self.noToldName) { names.add(capital: hash) }
        if isPerson, roles.isDisjoint(with: [.title, .company, .staff, .particle]) {
          names.add(part: hash, isSure: roles.subtracting([.given, .startsCompany, .endsExpression]).isEmpty)
        }
      }
      index = Swift.max(word, index + 1)
    }
  }

  private static let noToldName: WordRole = [.never, .staff, .title, .company, .numbered, .place]

  /// Whether a name holds a given name of the list. What holds an `@` or a digit is none.
  private func holdsGiven(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var hasGiven = false
    var index = start
    while index < end {
      if text.isDigit(at: index) || text[index] == UInt8(ascii: "@") { return false }
      let word = text.wordEnd(from: index)
      if word > index, isGiven(text, index, word) { hasGiven = true }
      index = Swift.max(word, index + 1)
    }
    return hasGiven
  }

  /// Reads a text word for word for the names that its record tells, be they in small letters or without accents.
  ///
  /// What is a word of the language too counts beside another part of the name alone: « rose martin », no « rose ».
  mutating func readTold(_ text: Span<UInt8>) {
    let count = spans.count
    var before: (range: TextRange, isHidden: Bool)?
    var index = 0
    while index < text.count {
      let end = text.wordEnd(from: index)
      guard end > index else {
        index += 1
        continue
      }
      let word = TextRange(start: index, end: end)
      index = end
      guard let isSure = names.part(FoldedHash.of(text, word.start, end)), !text.isWordlike(before: word.start),
        !text.isDigit(at: end)
      else { continue }
      let neighbour = before.flatMap { text.gapEnd(from: $0.range.end) == word.start ? $0 : nil }
      if let neighbour, !neighbour.isHidden { hideTold(neighbour.range) }
      let isHidden = isSure || neighbour != nil
      if isHidden { hideTold(word) }
      before = (word, isHidden)
    }
    if spans.count != count { sortSpans() }
  }

  private mutating func hideTold(_ range: TextRange) {
    spans.append(PersonalSpan(range: range, kind: .name, isBareNumber: false))
  }

  mutating func forgetNames() { names.removeAll() }

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
