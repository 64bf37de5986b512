/// Characters that draw nothing and may do harm: they are left out of everything that is written.
enum Harm {
  /// Controls, which no XML may hold; marks that turn the direction of what follows (a quote stands in its own
  /// `<bdi>`, so right-to-left writing needs none of them); noncharacters.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F..<0xA0: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
