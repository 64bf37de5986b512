/// What was found at a place on one day.
public struct CellSums: Hashable, Sendable {
  public var cell: Cell
  public var sums: FindingSums
}

/// What was found of a concept on one day.
public struct ConceptSums: Hashable, Sendable {
  public var concept: String
  public var sums: FindingSums
}
