/// Sums over units, and the same sums in many replicates: what an interval of a ratio of sums is made from.
///
/// Replicates are drawn from the hash of each unit (``PoissonWeights``), so that the same units give the same interval
/// in whatever order and on whatever machines they were counted. A customer's verbatims that carry the customer's hash
/// are drawn together, which is a bootstrap over clusters.
public struct PoissonBootstrap: Sendable {
  public let cells: Int
  public let replicates: Int
  /// By cell, then replicate.
  private var sums: [BootstrapSums]
  /// By cell: the sums as they are, without any drawing, and how many amounts they hold.
  private var plain: [BootstrapSums]
  private var amounts: [Int]
  /// What was added since the last settling: `a` in the lower 32 bits, `b` in the upper, by cell and replicate.
  private var pending: [UInt64]
  /// By cell, a bound of what any half of `pending` holds.
  private var pendingBound: [UInt64]
  private var weights: [UInt8]

  /// What a unit adds to a cell: two amounts, in whatever integer unit the caller counts.
  public struct Amount: Sendable {
    public var cell: Int
    public var a: UInt32
    public var b: UInt32

    /// - Precondition: both are below 2²⁹.
    public init(cell: Int, a: UInt32, b: UInt32) {
      precondition(a < 1 << 29 && b < 1 << 29, "an amount fits its half even when drawn five times")
      self.cell = cell
      self.a = a
      self.b = b
    }
  }

  /// - Parameter replicates: 200 give the bounds of a 95 % interval to about a tenth of its width, 1,000 to a
  ///   twentieth.
  public init(cells: Int, replicates: Int) {
    precondition(cells >= 0 && replicates > 0, "there are replicates to fill")
    self.cells = cells
    self.replicates = replicates
    sums = Array(repeating: BootstrapSums(), count: cells * replicates)
    plain = Array(repeating: BootstrapSums(), count: cells)
    amounts = Array(repeating: 0, count: cells)
    pending = Array(repeating: 0, count: cells * replicates)
    pendingBound = Array(repeating: 0, count: cells)
    weights = Array(repeating: 0, count: replicates)
  }

  /// Adds all that one unit holds: one amount for each cell that it touches.
  ///
  /// - Parameter unit: A hash whose bits are all as good as random (``StableHash``).
  /// - Complexity: O(replicates × amounts).
  public mutating func add(_ unit: UInt64, _ parts: some Sequence<Amount>) {
    PoissonWeights.draw(unit, into: &weights)
    for part in parts {
      let bound = 5 * UInt64(max(part.a, part.b))
      if pendingBound[part.cell] + bound >= 1 << 32 { settle(part.cell) }
      pendingBound[part.cell] += bound
      amounts[part.cell] += 1
      plain[part.cell].add(UInt64(part.a), UInt64(part.b))
      let packed = UInt64(part.b) << 32 | UInt64(part.a)
      Self.accumulate(packed, weights, into: &pending, at: part.cell * replicates)
    }
  }

  private static func accumulate(_ packed: UInt64, _ weights: [UInt8], into pending: inout [UInt64], at first: Int) {
    let drawn = weights.span
    var row = pending.mutableSpan
    for replicate in drawn.indices { row[first + replicate] &+= packed &* UInt64(drawn[replicate]) }
  }

  /// Adds the units of another part, none of which is in this one.
  public mutating func merge(_ other: PoissonBootstrap) {
    precondition(other.cells == cells && other.replicates == replicates, "parts of one bootstrap have one shape")
    var other = other
    for cell in 0..<cells {
      settle(cell)
      other.settle(cell)
      amounts[cell] += other.amounts[cell]
      plain[cell].add(other.plain[cell].a, other.plain[cell].b)
    }
    for index in sums.indices { sums[index].add(other.sums[index].a, other.sums[index].b) }
  }

  private mutating func settle(_ cell: Int) {
    for index in cell * replicates..<(cell + 1) * replicates {
      sums[index].add(pending[index] & 0xFFFF_FFFF, pending[index] >> 32)
      pending[index] = 0
    }
    pendingBound[cell] = 0
  }

  /// The cell as it was counted, with its replicates.
  ///
  /// - Complexity: O(replicates).
  public func sample(_ cell: Int, _ figure: BootstrapFigure) -> BootstrapSample { sample(of: [cell], figure) }

  /// Several cells taken together, with their replicates.
  ///
  /// - Complexity: O(replicates × cells).
  public func sample(of cells: [Int], _ figure: BootstrapFigure) -> BootstrapSample {
    var whole = BootstrapSums()
    for cell in cells { whole.add(plain[cell].a, plain[cell].b) }
    return BootstrapSample(
      value: figure.value(whole), amounts: cells.reduce(0) { $0 + amounts[$1] },
      replicates: (0..<replicates).map { replicate in
        var all = BootstrapSums()
        for cell in cells {
          let index = cell * replicates + replicate
          all.add(sums[index].a + (pending[index] & 0xFFFF_FFFF), sums[index].b + (pending[index] >> 32))
        }
        return figure.value(all)
      })
  }
}

/// Two sums, neither of which is negative.
public struct BootstrapSums: Hashable, Sendable {
  public private(set) var a: UInt64 = 0
  public private(set) var b: UInt64 = 0

  public init() {}

  mutating func add(_ a: UInt64, _ b: UInt64) {
    self.a += a
    self.b += b
  }
}
