import Verbatims

/// Writing JSON where there is room.
extension ByteCursor {
  /// Puts a string in quotation marks; only what JSON insists on is escaped. At most `jsonRoom(for:)` bytes.
  mutating func put(json text: Span<UInt8>) { put(json: text, from: 0, to: text.count) }

  /// Puts a part of a text in quotation marks.
  mutating func put(json text: Span<UInt8>, from start: Int, to end: Int) {
    precondition(start <= end && end <= text.count, "the part lies in the text")
    put(UInt8(ascii: "\""))
    var position = start
    while position < end {
      let count = min(8, end - position)
      let word = ByteSearch.word(text, at: position)
      let clean = min(count, ByteSearch.jsonSpecial(word))
      put(word: word, count: clean)
      position += clean
      if clean < count {
        let escape = JSONEscape(of: text[position])
        put(word: escape.word, count: escape.count)
        position += 1
      }
    }
    put(UInt8(ascii: "\""))
  }

  /// A bound on what a string of so many bytes takes: each may become `\u0001`.
  static func jsonRoom(for count: Int) -> Int { 6 * count + 2 }

  mutating func put(json text: [UInt8]?) {
    if let text { put(json: text.span) } else { put("null") }
  }

  mutating func put(json flag: Bool) {
    if flag { put("true") } else { put("false") }
  }

  /// Puts an identifier in quotation marks, or null.
  mutating func put(json member: (some Identified)?) {
    guard let member else { return put("null") }
    put(UInt8(ascii: "\""))
    put(member.id)
    put(UInt8(ascii: "\""))
  }

  /// Puts the two letters of a language.
  mutating func put(_ language: Language) {
    put(UInt8(language.code >> 8))
    put(UInt8(language.code & 0xFF))
  }
}
