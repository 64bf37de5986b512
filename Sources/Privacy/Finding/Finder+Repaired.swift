import Verbatims

/// What garbled letters, markup or look-alikes are part of is looked for as it came, and as it is meant. « 06&nbsp;12… » and
/// « 06‑12‑… » are numbers, and the address of a link stands in its tag alone.
extension PersonalDataFinder {
  /// Finds all personal data of a verbatim, with the names that its record tells.
  mutating func findAll(of verbatim: Verbatim) {
    find(of: verbatim, TextRepair.of(verbatim.text.span)) { $0.findPlain(of: $1) }
  }

  /// Finds all personal data of a field.
  ///
  /// - Parameter record: what its record tells of people.
  mutating func findAll(in field: [UInt8], of record: Metadata) {
    var verbatim = Verbatim()
    verbatim.text = field
    verbatim.metadata.people = record.people
    verbatim.metadata.nicknames = record.nicknames
    verbatim.metadata.customer = record.customer
    findAll(of: verbatim)
  }

  /// Looks a second time where look-alikes stand.
  private mutating func findPlain(of verbatim: Verbatim) {
    find(of: verbatim, TextRepair.plain(verbatim.text.span)) { $0.findAsWritten(of: $1) }
  }

  /// Finds in a verbatim, and in what it means where that is something else.
  private mutating func find(
    of verbatim: Verbatim, _ repair: TextRepair?, by find: (inout PersonalDataFinder, Verbatim) -> Void
  ) {
    guard let repair else { return find(&self, verbatim) }
    find(&self, repair.applied(to: verbatim))
    let meant = spans
    find(&self, verbatim)
    spans += meant.map {
      PersonalSpan(range: repair.origin(of: $0.range), kind: $0.kind, isBareNumber: $0.isBareNumber)
    }
    sortSpans()
  }

  private mutating func findAsWritten(of verbatim: Verbatim) {
    learnNames(of: verbatim)
    find(in: verbatim.text.span)
    if names.hasParts { readTold(verbatim.text.span) }
    findSpeakers(of: verbatim)
    forgetNames()
  }
}
