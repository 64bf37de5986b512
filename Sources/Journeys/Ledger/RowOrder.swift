internal import Verbatims

/// The canonical order of verbatims: by their ids, and where these are the same by all else that the rows hold.
struct RowOrder {
  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  func precedes(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (ledger.verbatims[one], ledger.verbatims[other])
    if a.id != b.id { return ledger.texts.precedes(a.id, b.id) }
    return compare(a, b) < 0
  }

  /// Below nought where the first comes first, nought where both hold the same.
  private func compare(_ a: VerbatimRow, _ b: VerbatimRow) -> Int {
    var result = first(numbers(a), numbers(b))
    if result != 0 { return result }
    result = compareTexts(texts(a), texts(b))
    if result != 0 { return result }
    let (mine, others) = (ledger.findings(of: a), ledger.findings(of: b))
    for (x, y) in zip(mine, others) {
      result = compare(x, y)
      if result != 0 { return result }
    }
    return compareTexts(
      ledger.kept(of: a).flatMap { [$0.column, $0.value] }, ledger.kept(of: b).flatMap { [$0.column, $0.value] })
  }

  private func compare(_ a: FindingRow, _ b: FindingRow) -> Int {
    let result = first(numbers(a), numbers(b))
    return result != 0 ? result : compareTexts(texts(a), texts(b))
  }

  private func numbers(_ row: VerbatimRow) -> [Int] {
    [
      Int(row.seconds ?? .min), Int(row.score ?? .min), row.findings.count, row.kept.count, Int(row.polarity),
      Int(row.effort), Int(row.effortSigns), Int(row.sector?.rawValue ?? .max), Int(row.nature?.rawValue ?? .max),
      row.hasDissatisfaction ? 1 : 0, row.isRedacted ? 1 : 0, Int(row.began?.rawValue ?? .max),
      Int(row.sentTo?.rawValue ?? .max), row.isResolved.map { $0 ? 2 : 1 } ?? 0,
    ]
  }

  private func numbers(_ row: FindingRow) -> [Int] {
    [
      Int(row.start), Int(row.end), Int(row.kind.rawValue), Int(row.stage.rawValue), Int(row.channel.rawValue),
      Int(row.theme.rawValue), Int(row.stageFrom?.rawValue ?? .max), Int(row.channelFrom?.rawValue ?? .max),
      Int(row.rupture?.rawValue ?? .max), Int(row.makeOrBreak?.rawValue ?? .max), row.isMomentOfTruth ? 1 : 0,
      Int(row.intensity), Int(row.because), Int(row.turn),
    ]
  }

  private func texts(_ row: VerbatimRow) -> [TextPool.ID] {
    var (row, all) = (row, [TextPool.ID]())
    row.forEachText { all.append($0) }
    return all
  }

  private func texts(_ row: FindingRow) -> [TextPool.ID] {
    var (row, all) = (row, [TextPool.ID]())
    row.forEachText { all.append($0) }
    return all
  }

  private func first(_ a: [Int], _ b: [Int]) -> Int {
    for (x, y) in zip(a, b) where x != y { return x < y ? -1 : 1 }
    return 0
  }

  private func compareTexts(_ a: [TextPool.ID], _ b: [TextPool.ID]) -> Int {
    for (x, y) in zip(a, b) where x != y { return ledger.texts.precedes(x, y) ? -1 : 1 }
    return a.count - b.count
  }
}
