import Crypto
import Storage

/// Makes sure that a store is always written with the key that it was made with: with another one every verbatim would
/// be there twice.
enum KeyCheck {
  private static let name = "job.key"
  private static let message = Array("the key of this store".utf8)

  /// Whether the store was made with a key already.
  static func isSet(_ store: Store) throws(StoreError) -> Bool { try store.note(name) != nil }

  /// Notes the key of a new store; false where it is not that of the store.
  static func accept(_ key: [UInt8], _ store: Store) throws(StoreError) -> Bool {
    let code = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key))
    let text = code.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 0xF, radix: 16) }.joined()
    if let known = try store.note(name) { return known == text }
    try store.setNote(name, to: text)
    return true
  }
}
