/// The address of a mailbox.
enum MailAddress {
  /// Whether a text can stand in a header and on a command line as it is: one address of plain letters, no list, no
  /// name, nothing that would begin another header or an option.
  static func isSafe(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, let name = parts.first, let host = parts.last else { return false }
    return !name.isEmpty && !host.isEmpty && !text.hasPrefix("-") && !host.hasPrefix(".") && !host.hasSuffix(".")
      && name.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }
      && host.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
  }
}
