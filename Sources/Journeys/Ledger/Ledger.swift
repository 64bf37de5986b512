/// The rows that a map is counted from: what was found in each verbatim, with what places it.
///
/// Ledgers of many machines are joined by `append`; the map counts over the rows in their canonical order, so that the
/// map of the joined parts is the map of the whole, byte for byte.
public struct Ledger: Sendable {
  public var texts = TextPool()
  public private(set) var verbatims: [VerbatimRow] = []
  public private(set) var findings: [FindingRow] = []
  public private(set) var kept: [KeptValue] = []

  public init() {}

  /// Adds a verbatim with its findings and kept columns, whose texts are in the ledger's pool.
  public mutating func add(_ verbatim: VerbatimRow, findings newFindings: [FindingRow], kept newKept: [KeptValue]) {
    insert(verbatim, newFindings, newKept)
  }

  private mutating func insert(
    _ verbatim: VerbatimRow, _ newFindings: some Sequence<FindingRow>, _ newKept: some Sequence<KeptValue>
  ) {
    var verbatim = verbatim
    let number = UInt32(verbatims.count)
    let (firstFinding, firstKept) = (Int32(findings.count), Int32(kept.count))
    for var finding in newFindings {
      finding.verbatim = number
      findings.append(finding)
    }
    kept.append(contentsOf: newKept)
    verbatim.findings = firstFinding..<Int32(findings.count)
    verbatim.kept = firstKept..<Int32(kept.count)
    verbatims.append(verbatim)
  }

  /// Says of a verbatim that it repeats the one of an identifier.
  public mutating func markDuplicate(_ verbatim: Int, of id: [UInt8]) {
    verbatims[verbatim].duplicateOf = texts.intern(id)
  }

  /// The findings of a verbatim.
  @inline(__always)
  public func findings(of verbatim: VerbatimRow) -> ArraySlice<FindingRow> {
    findings[Int(verbatim.findings.lowerBound)..<Int(verbatim.findings.upperBound)]
  }

  /// The kept columns of a verbatim.
  @inline(__always)
  public func kept(of verbatim: VerbatimRow) -> ArraySlice<KeptValue> {
    kept[Int(verbatim.kept.lowerBound)..<Int(verbatim.kept.upperBound)]
  }

  /// The value of a kept column, or none.
  public func value(of column: TextPool.ID, in verbatim: VerbatimRow) -> TextPool.ID {
    for pair in kept(of: verbatim) where pair.column == column { return pair.value }
    return .none
  }

  /// The names of the kept columns, sorted by their bytes.
  public var columns: [TextPool.ID] {
    var seen = [Bool](repeating: false, count: texts.count)
    for pair in kept { seen[Int(pair.column.number)] = true }
    return seen.indices.filter { seen[$0] }.map { TextPool.ID(number: UInt32($0)) }.sorted { texts.precedes($0, $1) }
  }

  /// Keeps the verbatims that a condition holds for, with their findings.
  public func filter(_ isKept: (VerbatimRow) -> Bool) -> Ledger {
    reordered(verbatims.indices.filter { isKept(verbatims[$0]) })
  }

  /// Joins the rows of another ledger to these.
  ///
  /// - Complexity: O(*n*) in the size of the other.
  public mutating func append(_ other: Ledger) {
    let numbers = texts.join(other.texts)
    func move(_ id: inout TextPool.ID) { if !id.isNone { id = numbers[Int(id.number)] } }
    let firstVerbatim = UInt32(verbatims.count)
    let (firstFinding, firstKept) = (Int32(findings.count), Int32(kept.count))
    for var finding in other.findings {
      finding.verbatim += firstVerbatim
      finding.forEachText(move)
      findings.append(finding)
    }
    for var pair in other.kept {
      move(&pair.column)
      move(&pair.value)
      kept.append(pair)
    }
    for var verbatim in other.verbatims {
      verbatim.forEachText(move)
      verbatim.findings = verbatim.findings.shifted(by: firstFinding)
      verbatim.kept = verbatim.kept.shifted(by: firstKept)
      verbatims.append(verbatim)
    }
  }

  /// Gives the verbatims that have no text those of the same ids in another ledger.
  ///
  /// - Returns: how many verbatims have a text then.
  /// - Complexity: O(*n*) in the size of both.
  public mutating func fillTexts(from other: Ledger) -> Int {
    var places = [Int](repeating: -1, count: other.texts.count)
    for index in other.verbatims.indices.reversed() { places[Int(other.verbatims[index].id.number)] = index }
    var count = 0
    for index in verbatims.indices {
      if verbatims[index].text.isNone, let id = other.texts.find(texts[verbatims[index].id].span),
        places[Int(id.number)] >= 0
      {
        let text = other.verbatims[places[Int(id.number)]].text
        if !text.isNone { verbatims[index].text = texts.intern(other.texts[text]) }
      }
      count += verbatims[index].text.isNone ? 0 : 1
    }
    return count
  }

  /// Leaves out all whole texts; quotes stay.
  public mutating func dropTexts() {
    for index in verbatims.indices { verbatims[index].text = .none }
  }

  /// The same rows in an order that depends on nothing but what they hold.
  ///
  /// - Complexity: O(*n* log *n*).
  public func canonical() -> Ledger {
    let order = RowOrder(self)
    return reordered(verbatims.indices.sorted { order.precedes($0, $1) })
  }

  private func reordered(_ order: [Int]) -> Ledger {
    var result = Ledger()
    result.texts = texts
    result.verbatims.reserveCapacity(order.count)
    for place in order {
      let verbatim = verbatims[place]
      result.insert(verbatim, findings(of: verbatim), kept(of: verbatim))
    }
    return result
  }
}

extension Range<Int32> {
  fileprivate func shifted(by distance: Int32) -> Self { lowerBound + distance..<upperBound + distance }
}

extension VerbatimRow {
  /// Visits every text, in a fixed order.
  @inline(__always)
  public mutating func forEachText(_ body: (inout TextPool.ID) -> Void) {
    body(&id)
    body(&customer)
    body(&question)
    body(&sourceChannel)
    body(&source)
    body(&engine)
    body(&text)
    body(&setAside)
    body(&duplicateOf)
    body(&language)
  }
}

extension FindingRow {
  /// Visits every text, in a fixed order.
  @inline(__always)
  public mutating func forEachText(_ body: (inout TextPool.ID) -> Void) {
    body(&stageDetail)
    body(&concept)
    body(&quote)
    body(&evidence)
  }
}
