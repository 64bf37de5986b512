import Crypto
public import Storage

/// Makes sure that a store is always written with the key that it was made with: with another one every verbatim would
/// be there twice.
public enum KeyCheck {
  private static let name = "job.key"
  private static let message = Array("the key of this store".utf8)

  /// Whether the store was made with a key already.
  static func isSet(_ store: Store) throws(StoreError) -> Bool { try store.note(name) != nil }

  /// Notes the key of a new store; false where it is not that of the store.
  static func accept(_ key: [UInt8], _ store: Store) throws(StoreError) -> Bool {
    if let known = try store.note(name) { return known == mark(of: key) }
    try store.setNote(name, to: mark(of: key))
    return true
  }

  /// Whether a key is that of the store, or the store has none yet; nothing is noted.
  public static func isFit(_ key: [UInt8], for store: Store) throws(StoreError) -> Bool {
    guard let known = try store.note(name) else { return true }
    return known == mark(of: key)
  }

  private static func mark(of key: [UInt8]) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key))
    return code.prefix(16).hexadecimal
  }
}
