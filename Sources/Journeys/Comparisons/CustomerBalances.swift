/// What customers judge at each of many cells, gathered customer by customer.
struct CustomerBalances {
  private struct Cell {
    var x: Int32 = 0
    var y: Int32 = 0
    var isSpokenOf = false
    var isIrritated = false
  }

  private(set) var sums: [UnitSums]
  private var cells: [Cell]
  private var touched: [Int] = []

  init(cells count: Int) {
    sums = Array(repeating: UnitSums(), count: count)
    cells = Array(repeating: Cell(), count: count)
  }

  @inline(__always)
  mutating func add(_ valence: Int, at place: Int) {
    if !cells[place].isSpokenOf {
      cells[place].isSpokenOf = true
      touched.append(place)
    }
    if valence < 0 { cells[place].isIrritated = true }
    cells[place].x += Int32(truncatingIfNeeded: valence)
    cells[place].y += Int32(truncatingIfNeeded: abs(valence))
  }

  mutating func end() {
    for place in touched {
      let cell = cells[place]
      sums[place].add(Int(cell.x), Int(cell.y), isIrritated: cell.isIrritated)
      cells[place] = Cell()
    }
    touched.removeAll(keepingCapacity: true)
  }
}

extension Feeling {
  /// With the interval that customers as units give.
  init(_ sums: UnitSums) {
    self.init(value: sums.feeling, interval: sums.interval(.ninetyFive), verbatims: sums.judges)
  }
}
