import Crypto

/// Names for customers that say nothing of them: a keyed hash, the same across runs with the same key.
public struct Pseudonyms: Sendable {
  private let keys: KeySource
  private let identities: Identities

  public init(keys: KeySource, identities: Identities) {
    self.keys = keys
    self.identities = identities
  }

  /// How many bytes of the hash are kept: enough that no two customers share a name.
  private static let length = 16

  /// The name of a customer: 32 hexadecimal digits of HMAC-SHA-256, or nil where there is no key.
  public func pseudonym(of customer: [UInt8]) -> [UInt8]? {
    guard let key = keys.key() else { return nil }
    let code = HMAC<SHA256>.authenticationCode(for: identities.person(of: customer), using: SymmetricKey(data: key))
    return code.prefix(Self.length).flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 0xF)]] }
  }

  /// Whether a name may be one of these.
  public static func isPseudonym(_ name: String) -> Bool {
    name.utf8.count == 2 * length && name.utf8.allSatisfy(digits.contains)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
