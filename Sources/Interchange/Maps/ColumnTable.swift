import Verbatims

/// Numbers by columns, as a partial map writes them.
struct ColumnTable<Column: Identified> {
  private var columns = [NumberColumn](repeating: NumberColumn(), count: Column.allCases.count)

  subscript(_ column: Column) -> NumberColumn {
    @inline(__always) get { columns[Int(column.rawValue)] }
    @inline(__always) _modify { yield &columns[Int(column.rawValue)] }
  }

  /// Writes an object with an array for each column, and empties them.
  mutating func append(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "{"))
    for column in Column.allCases {
      if column.rawValue > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: Optional(column))
      out.append(UInt8(ascii: ":"))
      self[column].append(to: &out, isFirst: column.rawValue == 0)
    }
    out.append(UInt8(ascii: "}"))
  }
}

/// The numbers of one column.
struct NumberColumn {
  /// The lowest number stands for none.
  private(set) var values: [Int] = []
  static let none = Int.min

  mutating func append(_ value: Int) { values.append(value) }
  mutating func append(_ value: Int?) { values.append(value ?? Self.none) }

  /// Writes one value where all are the same, else an array, and empties the column.
  mutating func append(to out: inout [UInt8], isFirst: Bool) {
    if !isFirst, let first = values.first, values.allSatisfy({ $0 == first }) {
      Self.append(first, to: &out)
    } else {
      out.append(UInt8(ascii: "["))
      for index in values.indices {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.append(values[index], to: &out)
      }
      out.append(UInt8(ascii: "]"))
    }
    values.removeAll(keepingCapacity: true)
  }

  private static func append(_ value: Int, to out: inout [UInt8]) {
    if value == none { out.append("null") } else { out.append(number: value) }
  }
}
