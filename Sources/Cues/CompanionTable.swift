/// Which companions the words of a class are: classes whose words are the same ones share a row.
///
/// It is asked several times a word. A row is a small hash table of codes of 16 bits, four in each bucket of 64: one load
/// and no branch tell whether a companion is there, and the rows of frequent words, which come first, stay near the
/// processor.
struct CompanionTable: Sendable {
  private(set) var buckets: [UInt64] = []
  private var known = NumberTable()
  /// By row, where it begins with its size, and its codes.
  private var rows: [UInt32] = []
  private var codes: [UInt16] = []
  private var starts = [0]

  /// Around a text, and so around a word, stand so many words that are nobody's companion. No companion is looked for
  /// further away.
  static let padding = 32
  /// The row of a word that is nobody's companion: the first one, of a single bucket.
  static let none: UInt32 = 16
  /// No companion has this code.
  private static let empty: UInt16 = 0
  private static let everyCode: UInt64 = 0x0001_0001_0001_0001
  private static let slots = 4
  /// So many buckets hold any codes.
  private static let mostBits: UInt32 = 14

  /// The row of no companion is the first one.
  init() { _ = row(of: []) }

  /// A table that is complete.
  init(buckets: [UInt64]) {
    self.buckets = buckets
    close()
  }

  /// The code of a companion by its number, scattered so that the codes of a row fall into different buckets.
  static func code(_ number: Int) -> UInt16 {
    precondition(number < Int(UInt16.max), "more companions than a code can name")
    return UInt16(truncatingIfNeeded: number + 1) &* 0x9E37
  }

  /// The row of some companions, which is added where it is new.
  mutating func row(of codes: [UInt16]) -> UInt32 {
    var hash = UInt64(codes.count)
    for code in codes { hash = (hash ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
    if let row = known[hash >> 1], self.codes[starts[Int(row)]..<starts[Int(row) + 1]].elementsEqual(codes) {
      return rows[Int(row)]
    }
    _ = known.replace(hash >> 1, by: UInt32(rows.count))
    self.codes += codes
    starts.append(self.codes.count)
    rows.append(append(codes))
    return rows[rows.count - 1]
  }

  /// As many buckets as let each code into its own.
  private mutating func append(_ codes: [UInt16]) -> UInt32 {
    let first = buckets.count
    precondition(first < 1 << 27, "more companions of words than a row can name")
    var bits: UInt32 = 0
    while bits < Self.mostBits, Self.slots << Int(bits) < codes.count * 2 { bits += 1 }
    while !fill(codes, from: first, bits) { bits += 1 }
    // Below the first bucket, how far a code is moved to be the number of its own.
    return UInt32(first) << 5 | (16 - bits)
  }

  private mutating func fill(_ codes: [UInt16], from first: Int, _ bits: UInt32) -> Bool {
    buckets.removeLast(buckets.count - first)
    for _ in 0..<1 << Int(bits) { buckets.append(0) }
    for code in codes {
      let bucket = first + Int(UInt32(code) >> (16 - bits))
      guard buckets[bucket] >> 48 == Self.empty else { return false }
      buckets[bucket] = buckets[bucket] << 16 | UInt64(code)
    }
    return true
  }

  /// Forgets what was needed only to add rows.
  mutating func close() { (known, rows, codes, starts) = (NumberTable(), [], [], []) }

  /// A code in each of the slots of a bucket.
  @inline(__always)
  static func pattern(of code: UInt16) -> UInt64 { UInt64(code) &* everyCode }

  /// Tells, in bits that `isFound` reads, whether a row of these buckets holds a companion. The row is not checked.
  @inline(__always)
  static func look(_ buckets: Span<UInt64>, _ row: UInt32, _ code: UInt16, _ pattern: UInt64) -> UInt64 {
    // What lies above the lowest five bits of the row moves nothing.
    let bucket = buckets[unchecked: Int(row &>> 5 &+ UInt32(code) &>> row)]
    // A slot that is the code is zero in the difference, and only such a one borrows.
    let difference = bucket ^ pattern
    return (difference &- everyCode) & ~difference
  }

  /// Whether one look, or one of several joined by `|`, found a companion.
  @inline(__always)
  static func isFound(_ looks: UInt64) -> Bool { looks & (everyCode &<< 15) != 0 }
}
