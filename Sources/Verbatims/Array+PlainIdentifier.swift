extension [UInt8] {
  /// An identifier without spaces and quotation marks around it, in small letters of ASCII: what people and tools write
  /// differently of one and the same.
  package var plainIdentifier: [UInt8] {
    let isEdge: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
    let trimmed = drop(while: isEdge).reversed().drop(while: isEdge).reversed()
    return trimmed.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}
