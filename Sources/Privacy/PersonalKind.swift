public import Verbatims

/// What kind of personal data a stretch of text is.
public enum PersonalKind: UInt8, CaseIterable, Hashable, Sendable {
  case email, phone, iban, card, nir, avs, nino, ssn, plate, address
  case birthDate, reference, url, ip, handle, name
}

extension PersonalKind: Identified {
  public static let identifiers: [StaticString] = [
    "email", "phone", "iban", "card", "nir", "avs", "nino", "ssn", "plate", "address", "birth_date", "reference", "url",
    "ip", "handle", "name",
  ]
}

/// A stretch of a text that is personal data.
public struct PersonalSpan: Hashable, Sendable {
  public var range: TextRange
  public var kind: PersonalKind
  /// Whether nothing but its length makes a number look personal: an identifier's own digits are not hidden for that.
  public var isBareNumber: Bool

  public init(range: TextRange, kind: PersonalKind, isBareNumber: Bool) {
    self.range = range
    self.kind = kind
    self.isBareNumber = isBareNumber
  }
}
