import Testing

@testable import Verbatims

@Test(arguments: [
  (UInt8(ascii: "\""), #"\""#), (UInt8(ascii: "\\"), #"\\"#), (0x08, #"\b"#), (0x09, #"\t"#), (0x0A, #"\n"#),
  (0x0C, #"\f"#), (0x0D, #"\r"#), (0x00, #"\u0000"#), (0x0B, #"\u000b"#), (0x1F, #"\u001f"#),
])
func `A byte that JSON forbids in a string is written by its letter or its number`(byte: UInt8, expected: String) {
  var written: [UInt8] = []
  written.append(JSONEscape(of: byte))
  #expect(String(decoding: written, as: UTF8.self) == expected)
}
