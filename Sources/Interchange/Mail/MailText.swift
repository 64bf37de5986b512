import Verbatims

/// What a person reads in a message, and the parts of it that its form shows to be no words of the writer's.
struct MailText {
  var bytes: [UInt8] = []
  var cuts: [TextCut] = []

  /// Appends a part below those before it.
  mutating func append(_ part: MailText) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    let start = bytes.count
    bytes += part.bytes
    cuts += part.cuts.map { cut in
      TextCut(range: TextRange(start: start + cut.range.start, end: start + cut.range.end), why: cut.why)
    }
  }

  /// The text of a part in the charset that it declares, unless its bytes tell that this is wrong.
  static func decoded(_ bytes: [UInt8], charset: String?) -> [UInt8] {
    let bytes = withoutCutLetter(bytes)
    let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
    var text: [UInt8] = []
    // A charset that shifts uses ASCII alone: valid UTF-8 says nothing about it.
    let shifts = charset.map { $0.lowercased().hasPrefix("iso-2022") || $0.lowercased().hasPrefix("utf-7") } ?? false
    if isUTF8 && !shifts {
      text = bytes
    } else if let name = known(charset) {
      Charset.convert(bytes, from: name, into: &text)
    } else {
      var decoder = TextDecoder()
      decoder.decode(bytes, isLast: true, into: &text)
    }
    if (try? UTF8Span(validating: text.span)) == nil { text = Array(String(decoding: text, as: UTF8.self).utf8) }
    return unified(text)
  }

  /// UTF-8 less its last letter, where the end of the part cuts that in two: the rest would be taken for no UTF-8.
  private static func withoutCutLetter(_ bytes: [UInt8]) -> [UInt8] {
    for length in 1...3 where length <= bytes.count {
      let first = bytes[bytes.count - length]
      guard first >= 0x80 else { break }
      guard first >= 0xC2 else { continue }
      let needs = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      let rest = Array(bytes.dropLast(length))
      guard needs > length, rest.contains(where: { $0 >= 0x80 }) else { break }
      return (try? UTF8Span(validating: rest.span)) != nil ? rest : bytes
    }
    return bytes
  }

  /// A declared charset that can be meant where the bytes are no UTF-8; Latin-1 is what Windows-1252 is called by mistake.
  private static func known(_ charset: String?) -> String? {
    guard let charset, charset.utf8.count < 40 else { return nil }
    switch charset.lowercased() {
    case "", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "binary": return nil
    case "iso-8859-1", "latin1": return "windows-1252"
    default:
      var probe: [UInt8] = []
      Charset.convert([0x61], from: charset, into: &probe)
      return probe.isEmpty ? nil : charset
    }
  }

  /// Lines end with a line feed; NUL and the mark of byte order are no text.
  private static func unified(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() where byte != 0 {
      if byte == 0x0D {
        if index + 1 == text.count || text[index + 1] != 0x0A { result.append(0x0A) }
      } else {
        result.append(byte)
      }
    }
    return result.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(result.dropFirst(3)) : result
  }
}
