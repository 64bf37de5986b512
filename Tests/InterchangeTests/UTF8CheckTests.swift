import Testing

@testable import Interchange

@Suite struct `Bytes are UTF-8` {
  /// What a character may begin and go on with, and what lies right beside it.
  private static let edges: [UInt8] = [
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
    0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  /// Whether the standard library says so, too.
  private func agrees(_ bytes: [UInt8]) -> Bool {
    UTF8Check.isValid(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test func `by the same rules as those of the standard library`() {
    for first in Self.edges {
      for second in Self.edges {
        for third in Self.edges {
          for fourth in Self.edges {
            guard agrees([first, second, third, fourth]) else {
              Issue.record("\([first, second, third, fourth])")
              return
            }
          }
        }
      }
    }
  }

  @Test(arguments: ["", "a", "é", "L’été à Besançon : 12 € l’entrée, « trop cher » 😡, et rien d’autre à dire.", "日本語"])
  func `wherever a text is cut, and whatever stands before`(text: String) {
    for space in 0..<40 {
      let bytes = [UInt8](repeating: 0x20, count: space) + Array(text.utf8)
      for end in 0...bytes.count { #expect(agrees(Array(bytes[..<end]))) }
    }
  }
}
