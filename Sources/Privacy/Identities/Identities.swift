import Verbatims

/// Which identifiers are of one person: the sources of a company know the same customer by several.
///
/// A file has a person a line, the identifiers between tabs, semicolons or commas.
public struct Identities: Sendable {
  private var persons: [[UInt8]: [UInt8]] = [:]

  public init(file: [UInt8] = []) {
    for line in file.split(separator: 0x0A) {
      let fields = line.split { $0 == 0x09 || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
      let identifiers = fields.map { Array($0).plainIdentifier }.filter { !$0.isEmpty }
      guard let first = identifiers.first else { continue }
      // A person named on an earlier line stays the same person.
      let person = identifiers.compactMap { persons[$0] }.first ?? first
      for identifier in identifiers { persons[identifier] = person }
    }
  }

  /// What stands for a person: the first of their identifiers, else this one.
  func person(of identifier: [UInt8]) -> [UInt8] {
    let plain = identifier.plainIdentifier
    return persons[plain] ?? plain
  }
}
