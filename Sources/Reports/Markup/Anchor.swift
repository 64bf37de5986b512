/// A place within the page that a link can lead to: ASCII letters, digits and hyphens.
struct Anchor: Hashable, Sendable {
  let id: String

  /// Whatever is not a letter, a digit or a hyphen becomes a hyphen, so that no text from outside can break out of a
  /// link or a selector.
  init(_ parts: String...) {
    var bytes: [UInt8] = []
    for part in parts {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      for byte in part.utf8 { bytes.append(Self.isPlain(byte) ? byte : UInt8(ascii: "-")) }
    }
    if let first = bytes.first, !Self.isLetter(first) { bytes.insert(UInt8(ascii: "n"), at: 0) }
    id = String(decoding: bytes.isEmpty ? [UInt8(ascii: "n")] : bytes, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
