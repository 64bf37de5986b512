/// How the rows of a table are to be read.
public struct TableLayout: Hashable, Sendable {
  /// What stands between two fields.
  public var delimiter: UInt8
  /// How many fields a row has.
  public var fieldCount: Int
  /// The names of the columns.
  public var names: [String]
  /// The column of each role that has one.
  public var columns: [Role: Int]
  /// The columns to keep, in the order asked for.
  public var kept: [Int]
  /// The header as it is written, so that repeated ones are known.
  var header: [UInt8]

  /// The columns that nobody uses.
  public var unusedNames: [String] {
    let used = Set(columns.values).union(kept)
    return names.indices.filter { !used.contains($0) }.map { names[$0] }
  }
}
