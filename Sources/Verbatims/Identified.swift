/// A closed vocabulary whose members have stable identifiers, the ones that findings, exports and gold files carry.
public protocol Identified: CaseIterable, RawRepresentable, Sendable where RawValue == UInt8, AllCases == [Self] {
  /// The identifiers, in the order of the cases.
  static var identifiers: [StaticString] { get }
}

extension Identified {
  /// The stable identifier, in ASCII: `very_sensitive`.
  public var id: StaticString { Self.identifiers[Int(rawValue)] }

  /// The member with this identifier, or nil.
  ///
  /// - Complexity: O(number of cases).
  public init?(id: some StringProtocol) {
    let index = Self.identifiers.firstIndex { $0.description == id }
    guard let index else { return nil }
    self = Self.allCases[index]
  }
}
