internal import Journeys

/// Methods and limits.
extension ContentWriter {
  private static let mostNames = 6

  var methodsSection: Section {
    let terms = [
      (say(MethodWords.feelingTerm), say(MethodWords.feeling)), (say(MethodWords.wearTerm), say(MethodWords.wear)),
      (say(MethodWords.truthTerm), say(MethodWords.truth)), (say(MethodWords.customerTerm), say(MethodWords.customer)),
    ]
    var limits = [MethodWords.silent, MethodWords.causes, MethodWords.missed]
    if map.basis.engines.count > 1 { limits.append(MethodWords.rulesMixed) }
    limits.append(MethodWords.collected)
    if reading.options.quality == nil { limits.append(MethodWords.notMeasured) }
    return Section(
      anchor: Anchor("methods"), title: say(MethodWords.title), short: say(MethodWords.short),
      lead: Prose(say(MethodWords.lead)),
      blocks: [
        .anchored(Anchor("grades"), say(MethodWords.grades)), .terms(grades), .heading(say(MethodWords.limits)),
        .list(limits.map { Prose(say($0)) }),
      ] + qualityBlocks + [
        .heading(say(MethodWords.words)), .terms(terms), .heading(say(MethodWords.coverage)), .table(coverage),
      ])
  }

  /// Figures of the texts that were annotated, and of no others.
  private var qualityBlocks: [Block] {
    guard let quality = reading.options.quality else { return [] }
    let rows = [
      (MethodWords.precision, quality.precision), (MethodWords.recall, quality.recall),
      (MethodWords.stagesRight, quality.stages), (MethodWords.themesRight, quality.themes),
    ].map { ReportTable.Row(cells: [say($0.0), $0.1.map(numerals.percent) ?? "–"]) }
    let caption = say(MethodWords.qualityCaption(numerals.count(quality.texts)))
    let heads = [(MethodWords.item, false), (MethodWords.share, true)]
    return [
      .heading(say(MethodWords.quality)),
      .table(
        ReportTable(
          caption: caption, heads: heads.map { ReportTable.Head(name: say($0.0), isNumber: $0.1) }, rows: rows)),
    ]
  }

  private var grades: [(term: String, meaning: String)] {
    let (solid, fewest) = (Grade.solidCustomers, Grade.fewestCustomers)
    return [
      (say(PageWords.grade(.solid)), say(MethodWords.solid(solid))),
      (say(PageWords.grade(.toConfirm)), say(MethodWords.toConfirm(fewest, solid))),
      (say(PageWords.grade(.notShown)), say(MethodWords.notShown(fewest))),
    ]
  }

  private var coverage: ReportTable {
    let basis = map.basis
    var rows = [row(MethodWords.verbatims, basis.verbatims + basis.duplicates, of: nil)]
    for entry in basis.setAside.prefix(Self.mostNames) {
      rows.append(row(MethodWords.setAside(entry.name), entry.verbatims, of: basis.verbatims))
    }
    rows += [
      row(MethodWords.withoutFinding, basis.withoutFinding, of: basis.verbatims),
      row(MethodWords.duplicates, basis.duplicates, of: basis.verbatims + basis.duplicates),
      row(MethodWords.dissatisfied, basis.dissatisfied, of: basis.verbatims),
      row(MethodWords.withoutDate, basis.withoutDate, of: basis.verbatims),
      row(MethodWords.withoutCustomer, basis.withoutCustomer, of: basis.verbatims),
      row(MethodWords.unknownStages, basis.unknownStages, of: basis.findings),
      row(MethodWords.unknownChannels, basis.unknownChannels, of: basis.findings),
    ]
    for (words, list) in [
      (MethodWords.inLanguage, basis.languages), (MethodWords.fromSource, basis.sources),
      (MethodWords.readBy, basis.engines),
    ] {
      rows += list.prefix(Self.mostNames).map { row(words($0.name), $0.verbatims, of: basis.verbatims) }
    }
    let heads = [(MethodWords.item, false), (MethodWords.number, true), (MethodWords.share, true)]
    return ReportTable(
      caption: say(MethodWords.coverageCaption),
      heads: heads.map { ReportTable.Head(name: say($0.0), isNumber: $0.1) }, rows: rows)
  }

  private func row(_ name: Phrase, _ count: Int, of all: Int?) -> ReportTable.Row {
    let share = all.flatMap { $0 == 0 ? nil : numerals.percent(Double(count) / Double($0)) } ?? ""
    return ReportTable.Row(cells: [say(name), numerals.count(count), share])
  }
}
