/// The values of a kept column, by which customers are compared.
public struct Segments: Sendable {
  /// The most frequent first, then by their bytes; at most `mostValues`.
  public let values: [(value: TextPool.ID, verbatims: Int)]

  /// A column with more values is a name or a number, not a segment; the most frequent are compared.
  public static let mostValues = 12

  /// - Complexity: O(kept columns).
  public init(of column: TextPool.ID, _ ledger: Ledger) {
    var counts = [Int](repeating: 0, count: ledger.texts.count)
    for pair in ledger.kept where pair.column == column && !pair.value.isNone && !ledger.texts[pair.value].isEmpty {
      counts[Int(pair.value.number)] += 1
    }
    values = counts.indices.filter { counts[$0] > 0 }.map { (TextPool.ID(number: UInt32($0)), counts[$0]) }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : ledger.texts.precedes($0.0, $1.0) }
      .prefix(Self.mostValues).map { (value: $0.0, verbatims: $0.1) }
  }
}

extension MapOptions {
  /// The columns asked for, else every kept column that parts verbatims into two to `Segments.mostValues` groups.
  ///
  /// - Complexity: O(kept columns).
  public func segmentColumns(of ledger: Ledger) -> [String] {
    guard segments.isEmpty else { return segments }
    var values: [TextPool.ID: Set<TextPool.ID>] = [:]
    for pair in ledger.kept where (values[pair.column]?.count ?? 0) <= Segments.mostValues && !pair.value.isNone {
      values[pair.column, default: []].insert(pair.value)
    }
    return ledger.columns.filter { (2...Segments.mostValues).contains(values[$0]?.count ?? 0) }
      .map { ledger.texts.string($0) }
  }
}
