/// The name that somebody meant.
package enum NearestName {
  /// The id whose own letters, or those of one of its names, are nearest to what was written; nil where none is near.
  ///
  /// - Complexity: O(names × length²); what is longer than any name is not looked at.
  package static func of(_ written: String, among names: [(id: String, names: [String])]) -> String? {
    let letters = Array(written.lowercased().unicodeScalars)
    guard letters.count <= longest else { return nil }
    var best: (id: String, distance: Int)?
    for (id, others) in names {
      for name in [id] + others {
        let distance = distance(letters, Array(name.lowercased().unicodeScalars))
        let allowed = max(1, min(3, max(letters.count, name.count) / 3))
        if distance <= allowed, distance < best?.distance ?? .max { best = (id, distance) }
      }
    }
    return best?.id
  }

  package static func of(_ written: String, among ids: [String]) -> String? { of(written, among: ids.map { ($0, []) }) }

  private static let longest = 64

  /// How many letters must be put in, left out, changed or swapped with their neighbour.
  private static func distance(_ one: [UnicodeScalar], _ other: [UnicodeScalar]) -> Int {
    var (beforeLast, last, row) = ([Int](), Array(0...other.count), [Int]())
    for (i, letter) in one.enumerated() {
      row = [i + 1]
      for (j, wanted) in other.enumerated() {
        var cost = min(row[j], last[j + 1]) + 1
        cost = min(cost, last[j] + (letter == wanted ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == wanted { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
