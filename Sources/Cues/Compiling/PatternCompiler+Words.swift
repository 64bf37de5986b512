internal import Verbatims

/// What is said of words before any pattern is compiled: patterns need the negators, the numbers and the classes.
extension PatternCompiler {
  /// Marks the words of an entry that play a part by themselves.
  mutating func markWords(of index: Int) throws(LexiconFault) {
    let entry = entries[index]
    let roles: Entry.Roles = [.language, .number, .unit, .flip, .clause, .pivot, .joins, .past]
    guard !entry.roles.isDisjoint(with: roles) else { return }
    guard draft.lines[index].elements.count == 1 else {
      if entry.roles.contains(.number) { for run in try runs(of: index) { addNumber(run, entry) } }
      return
    }
    let element = draft.elements[Int(draft.lines[index].elements.lowerBound)]
    guard element.quantity == nil else { return }
    let ways = try ways(of: element, entry)
    for word in ways.words { words.mark(word, meanings.note(entry, of: word)) }
    if entry.roles.contains(.number) { for run in ways.runs { addNumber(run, entry) } }
    if entry.isNegator {
      classes.fill(ClassWays.Name(id: 0, language: entry.language), PatternWays(words: ways.words))
    }
  }

  private mutating func addNumber(_ run: [PatternElement], _ entry: Entry) {
    guard let last = run.last, last.kind != .quantity else { return }
    let anchors = list(of: last)
    for word in anchors { words.mark(word, [.quantity]) }
    meanings.note(run, endingWith: anchors, hundredths: Int(entry.quantity))
  }

  /// Puts the words of an entry into the class that it names.
  mutating func fillClass(_ index: Int) throws(LexiconFault) {
    let entry = entries[index]
    let line = draft.lines[index]
    let name = ClassWays.Name(id: UInt32(entry.memberOf), language: entry.language)
    if line.elements.count == 1 {
      classes.fill(name, try ways(of: draft.elements[Int(line.elements.lowerBound)], entry))
    } else {
      classes.fill(name, PatternWays(runs: try runs(of: index)))
    }
  }
}
