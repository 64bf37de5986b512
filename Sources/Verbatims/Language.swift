/// A language by its two-letter ISO 639-1 code. Parcours reads French and English and names a few others.
public struct Language: Hashable, Sendable {
  /// The two ASCII letters, the first one in the high byte.
  public let code: UInt16

  @inlinable public static var french: Language { Language(code: 0x6672) }
  @inlinable public static var english: Language { Language(code: 0x656E) }

  @inlinable public init(code: UInt16) { self.code = code }

  /// The language of a code such as `fr`, or nil where it is not two lower-case ASCII letters.
  public init?(id: some StringProtocol) {
    let bytes = Array(id.utf8)
    guard bytes.count == 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    code = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
  }

  /// The two letters.
  public var id: String {
    String(decoding: [UInt8(code >> 8), UInt8(code & 0xFF)], as: UTF8.self)
  }
}
