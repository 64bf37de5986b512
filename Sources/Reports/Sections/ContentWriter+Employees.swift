internal import Journeys

/// What customers and employees see otherwise.
extension ContentWriter {
  private static let mostRows = 12

  var employeeBlocks: [Block] {
    guard let view = reading.options.employees else { return [] }
    let heading = Block.heading(say(SectionWords.employees))
    guard let comparison = view.comparison else {
      return [heading, .note(say(SectionWords.tooFewEmployees(EmployeesView.fewest)))]
    }
    let told = comparison.differences.filter { $0.feelings != nil }
      .sorted { abs($0.feelings?.value ?? 0) > abs($1.feelings?.value ?? 0) }
    guard !told.isEmpty else {
      return [heading, .note(say(SectionWords.tooFewEmployees(EmployeesView.fewest)))]
    }
    return [heading, .table(employeeTable(told)), .note(say(SectionWords.employeesNote(EmployeesView.fewest)))]
  }

  private func employeeTable(_ told: [GroupDifference]) -> ReportTable {
    let rows = told.prefix(Self.mostRows).map { difference in
      ReportTable.Row(
        cells: [
          reading.inProse(difference.subject), feeling(difference.focus.feeling), feeling(difference.reference.feeling),
          feeling(difference.feelings?.value),
          difference.feelings?.interval.map { numerals.feelingRange($0.low, $0.high) } ?? "–",
          say(difference.feelingsDiffer ? SectionWords.differ : SectionWords.notShownToDiffer),
        ], link: reading.link(difference.subject), isUncertain: !difference.feelingsDiffer)
    }
    return table(
      SectionWords.employeesCaption,
      [
        (SectionWords.place, false), (MapWords.customersHead, true), (SectionWords.employeesHead, true),
        (SectionWords.gap, true), (MapWords.interval, true), (SectionWords.remark, false),
      ], Array(rows))
  }
}
