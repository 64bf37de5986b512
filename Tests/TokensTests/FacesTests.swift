import Testing
import Tokens

@Test(arguments: [
  (":)", ":)"), (":-)", ":)"), (";-)", ";)"), (":D", ":d"), (":-(((", ":("), (":'(", ":'("), (":/", ":/"), ("<3", "<3"),
  ("</3", "</3"), ("xD", "xd"), ("XDDD", "xd"), ("^^", "^^"), ("-_-", "-_-"), ("=)", "=)"), (":p", ":p"),
  ("^_^", "^_^"),
])
func `An emoticon is one token, its nose left out of the key`(text: String, key: String) {
  #expect(kinds("bien \(text)") == [.word, .emoticon])
  #expect(keys("bien \(text) merci") == ["bien", key, "merci"])
}

@Test(arguments: [
  ("10:30", "10:30"), ("(voir la note):", "(|voir|la|note|)|:"), ("Prix:3 euros", "Prix|:|3|euros"),
  ("objet:Dossier", "objet|:|Dossier"), ("note :Défaut", "note|:|Défaut"), ("ex :(voir plus)", "ex|:|(|voir|plus|)"),
  ("a<30", "a|<|30"), ("x=3", "x|=|3"), ("merci:)je", "merci|:)|je"),
])
func `A colon is not always a pair of eyes`(text: String, written: String) {
  #expect(words(text).joined(separator: "|") == written)
}

@Test(arguments: [
  ("🙂", "🙂"), ("👍🏽", "👍"), ("❤️", "❤"), ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"), ("🇫🇷", "🇫🇷"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"), ("1️⃣", "1⃣"), ("☹️", "☹"), ("🤷🏻‍♀️", "🤷‍♀"),
  ("#️⃣", "#⃣"),
])
func `An emoji is one token; selectors and skin tones are left out of the key`(text: String, key: String) {
  #expect(words("bien \(text)\(text) merci") == ["bien", text, text, "merci"])
  let emoji = tokens("bien \(text)")[1]
  #expect(emoji.kind == .emoji)
  #expect(emoji.key == Key(folded: key.utf8.span))
}
