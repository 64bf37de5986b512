/// Tells whether bytes are UTF-8, where only that is asked: the standard library also tells what is wrong and where, and
/// takes five times as long.
enum UTF8Check {
  /// - Complexity: O(*n*), eight bytes of ASCII at a time.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    var position = 0
    while true {
      position = ByteSearch.firstNonASCII(bytes, from: position, to: bytes.count)
      guard position < bytes.count else { return true }
      let length = length(bytes, at: position)
      guard length > 0 else { return false }
      position += length
    }
  }

  /// The length of the character of several bytes that begins at a place, or 0 where none does.
  private static func length(_ bytes: Span<UInt8>, at place: Int) -> Int {
    let lead = bytes[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, place + length <= bytes.count else { return 0 }
    // Neither a short character written long, nor half of a pair, nor what lies beyond Unicode.
    let (least, most): (UInt8, UInt8) =
      switch lead {
      case 0xE0: (0xA0, 0xBF)
      case 0xED: (0x80, 0x9F)
      case 0xF0: (0x90, 0xBF)
      case 0xF4: (0x80, 0x8F)
      default: (0x80, 0xBF)
      }
    guard bytes[place + 1] >= least, bytes[place + 1] <= most else { return 0 }
    for index in place + 2..<place + length where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
