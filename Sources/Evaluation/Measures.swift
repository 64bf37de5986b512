/// F1 from counts: 2·tp / (system + gold), or nil where both are empty.
func f1(_ truePositives: Int, _ system: Int, _ gold: Int) -> Double? {
  system + gold > 0 ? Double(2 * truePositives) / Double(system + gold) : nil
}

/// The mean F1 over the classes that the gold has.
func macroF1<Class: Equatable>(_ pairs: [(gold: Class, system: Class)], _ classes: [Class]) -> Double? {
  var scores: [Double] = []
  for wanted in classes {
    let hits = pairs.count { $0.gold == wanted && $0.system == wanted }
    let invented = pairs.count { $0.gold != wanted && $0.system == wanted }
    let missed = pairs.count { $0.gold == wanted && $0.system != wanted }
    if hits + missed > 0 { scores.append(Double(2 * hits) / Double(2 * hits + invented + missed)) }
  }
  return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
}

/// Spearman's rank correlation with mean ranks for ties; nil under three values or without variance.
///
/// Source: C. Spearman, The proof and measurement of association between two things, 1904.
/// - Complexity: O(*n* log *n*).
func spearman(_ xs: [Double], _ ys: [Double]) -> Double? {
  guard xs.count >= 3 else { return nil }
  let a = ranks(xs)
  let b = ranks(ys)
  let meanA = a.reduce(0, +) / Double(a.count)
  let meanB = b.reduce(0, +) / Double(b.count)
  var covariance = 0.0
  var varianceA = 0.0
  var varianceB = 0.0
  for (x, y) in zip(a, b) {
    covariance += (x - meanA) * (y - meanB)
    varianceA += (x - meanA) * (x - meanA)
    varianceB += (y - meanB) * (y - meanB)
  }
  guard varianceA != 0, varianceB != 0 else { return nil }
  return covariance / (varianceA * varianceB).squareRoot()
}

private func ranks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  var ranks = [Double](repeating: 0, count: values.count)
  var start = 0
  while start < order.count {
    var end = start
    while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
    for at in start...end { ranks[order[at]] = Double(start + end) / 2 }
    start = end + 1
  }
  return ranks
}
