import Privacy
import Testing
import Verbatims

private func masked(_ text: String) -> String {
  var finder = PersonalDataFinder(words: bundledWords)
  var masking = Masking()
  let bytes = Array(text.utf8)
  finder.find(in: bytes.span)
  masking.apply(finder.spans, to: bytes)
  return String(decoding: masking.text, as: UTF8.self)
}

@Test(arguments: [
  ("Écrivez à élodie@example.com, merci", "Écrivez à ▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮, merci"),
  ("Merci Zoé !", "Merci ▮▮▮ !"),
  ("rien à cacher", "rien à cacher"),
  ("", ""),
])
func `A mask stands for each scalar`(text: String, expected: String) {
  #expect(masked(text) == expected)
  #expect(masked(text).unicodeScalars.count == text.unicodeScalars.count)
}

@Test(arguments: [
  ("Je m'appelle Gwendal Le Tinévez.", "Je m'appelle ▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮."),
  ("Cordialement, Yann Le Tinévez", "Cordialement, ▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮"),
  ("Merci à Jean Du Vallon pour son aide", "Merci à ▮▮▮▮▮▮▮▮▮▮▮▮▮▮ pour son aide"),
  ("Merci à Sophie. Le Directeur était là", "Merci à ▮▮▮▮▮▮. Le Directeur était là"),
  ("Merci à Sophie Le service est parfait", "Merci à ▮▮▮▮▮▮ Le service est parfait"),
])
func `A family name may begin with a particle in capitals`(text: String, expected: String) {
  #expect(masked(text) == expected)
}

@Test func `What is masked is not found again`() {
  for item in WrittenItem.all {
    let once = masked(String(decoding: item.text, as: UTF8.self))
    #expect(masked(once) == once, "line \(item.line)")
  }
}

@Test func `Places move with the masks and keep their count of scalars`() {
  let text = Array("À Zoé Dupré, 2 € : zoe@example.com, déçu".utf8)
  var finder = PersonalDataFinder(words: bundledWords)
  var masking = Masking()
  finder.find(in: text.span)
  masking.apply(finder.spans, to: text)
  for offset in 0...text.count where offset == text.count || text[offset] & 0xC0 != 0x80 {
    let before = text[..<offset].count { $0 & 0xC0 != 0x80 }
    let place = masking.place(offset, in: text)
    #expect(masking.text[..<place].count { $0 & 0xC0 != 0x80 } == before)
  }
}

@Test func `Kept names and handles stand`() {
  var words = bundledWords
  words.keep("Marguerite")
  words.keep("@la_boutique")
  var finder = PersonalDataFinder(words: words)
  finder.find(in: Array("Marguerite est une marque, @la_boutique aussi, Sophie non".utf8).span)
  #expect(finder.spans.map(\.kind) == [.name])
}

@Test func `Any bytes of text are read to their end`() {
  var finder = PersonalDataFinder(words: bundledWords)
  let pieces = [
    "@", "/", "://", "1", "06 12", "É", "’", "-", ".", ":", "M. ", "Mme ", "rue ", "\u{00A0}", "😀", "O'", "FR76", "n°",
    "\n",
  ]
  var state: UInt64 = 42
  for _ in 0..<3000 {
    var text = ""
    for _ in 0..<12 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let bytes = Array(text.utf8)
    finder.find(in: bytes.span)
    for span in finder.spans { #expect(span.range.start < span.range.end && span.range.end <= bytes.count) }
    for (one, next) in zip(finder.spans, finder.spans.dropFirst()) { #expect(one.range.end <= next.range.start) }
  }
}
