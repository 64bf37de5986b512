/// Tells files that hold no text by their first bytes.
enum BinaryProbe {
  private static let marks: [(FileProblem.BinaryKind, [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]), (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0]),
    (.pdf, Array("%PDF-".utf8)), (.document, Array("{\\rtf".utf8)),
    (.image, [0x89, 0x50, 0x4E, 0x47]), (.image, [0xFF, 0xD8, 0xFF]),
    (.image, Array("GIF8".utf8)), (.compressed, [0x1F, 0x8B]), (.compressed, [0x28, 0xB5, 0x2F, 0xFD]),
    (.compressed, Array("BZh".utf8)), (.compressed, [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    (.compressed, [0x37, 0x7A, 0xBC, 0xAF]), (.program, [0x7F, 0x45, 0x4C, 0x46]),
  ]

  /// Where the mark of tar stands.
  private static let tarMark = 257

  /// What is wrong with a file that begins so, or nil where it may be text.
  static func problem(_ bytes: [UInt8]) -> FileProblem.Kind? {
    for (kind, mark) in marks where bytes.starts(with: mark) {
      return kind == .compressed && !hasControls(bytes) ? nil : .binary(kind)
    }
    // A tar archive begins with the header of its first file.
    if bytes.count > tarMark, bytes[tarMark...].starts(with: Array("ustar".utf8)) { return .binary(.compressed) }
    if Charset.mark(bytes.span) != nil || Charset.unmarkedUTF16(bytes.span) != nil { return nil }
    return bytes.prefix(4096).contains(0) && hasControls(bytes) ? .binary(nil) : nil
  }

  /// Whether a text begins as pages and documents of XML do.
  static func isMarkup(_ text: [UInt8]) -> Bool {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), text[first] == UInt8(ascii: "<") else { return false }
    let head = text[first...].prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<?xml ", "<!doctype", "<html"].contains { head.starts(with: Array($0.utf8)) }
  }

  /// Whether more than one byte in twenty is a control character that no text holds.
  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let controls = sample.count { $0 < 0x09 || (0x0E...0x1A).contains($0) || (0x1C...0x1F).contains($0) }
    return controls * 20 > sample.count
  }
}
