import Verbatims

/// What garbled letters, markup or look-alikes are part of is looked for as it came, and as it is meant. « 06&nbsp;12… » and
/// « 06‑12‑… » are numbers, and the address of a link stands in its tag alone.
extension PersonalDataFinder {
  /// Finds all personal data of a verbatim, with the names that its record tells.
  mutating func findAll(of verbatim: Verbatim) {
    guard let repair = TextRepair.of(verbatim.text.span) else { return findPlain(of: verbatim) }
    findPlain(of: repair.applied(to: verbatim))
    let meant = spans
    findPlain(of: verbatim)
    add(meant, of: repair)
  }

  /// Finds all personal data of a field.
  mutating func findAll(in text: Span<UInt8>) {
    guard let repair = TextRepair.of(text) else { return findPlain(in: text) }
    findPlain(in: repair.bytes.span)
    let meant = spans
    findPlain(in: text)
    add(meant, of: repair)
  }

  /// Looks a second time where look-alikes stand.
  private mutating func findPlain(of verbatim: Verbatim) {
    guard let repair = TextRepair.plain(verbatim.text.span) else { return findAsWritten(of: verbatim) }
    findAsWritten(of: repair.applied(to: verbatim))
    let meant = spans
    findAsWritten(of: verbatim)
    add(meant, of: repair)
  }

  private mutating func findPlain(in text: Span<UInt8>) {
    guard let repair = TextRepair.plain(text) else { return find(in: text) }
    find(in: repair.bytes.span)
    let meant = spans
    find(in: text)
    add(meant, of: repair)
  }

  private mutating func findAsWritten(of verbatim: Verbatim) {
    learnNames(of: verbatim)
    find(in: verbatim.text.span)
    findSpeakers(of: verbatim)
    forgetNames()
  }

  private mutating func add(_ meant: [PersonalSpan], of repair: TextRepair) {
    spans += meant.map {
      PersonalSpan(range: repair.origin(of: $0.range), kind: $0.kind, isBareNumber: $0.isBareNumber)
    }
    sortSpans()
  }
}
