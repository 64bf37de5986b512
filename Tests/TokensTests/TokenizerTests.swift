import Testing
import Tokens

@Test(arguments: [
  ("l'attente", "l'|attente", "l'|attente"),
  ("L’Attente", "L’|Attente", "l'|attente"),
  ("j`ai d´eau l‘hôtel lʼété", "j`|ai|d´|eau|l‘|hôtel|lʼ|été", "j'|ai|d'|eau|l'|hotel|l'|ete"),
  (
    "jusqu'à lorsqu’il puisqu'elle quoiqu'on quelqu'un presqu'île",
    "jusqu'|à|lorsqu’|il|puisqu'|elle|quoiqu'|on|quelqu'|un|presqu'|île",
    "jusqu'|a|lorsqu'|il|puisqu'|elle|quoiqu'|on|quelqu'|un|presqu'|ile"
  ),
  ("qu'est-ce que c'est", "qu'|est|ce|que|c'|est", "qu'|est|ce|que|c'|est"),
  ("aujourd'hui prud'homme entr'aide", "aujourd'hui|prud'homme|entr'aide", "aujourd'hui|prud'homme|entr'aide"),
  ("d'aujourd’hui", "d'|aujourd’hui", "d'|aujourd'hui"),
  ("plus d'1 heure", "plus|d'|1|heure", "plus|d'|1|heure"),
  ("J'suis p'tit", "J'|suis|p'tit", "j'|suis|p'tit"),
  ("c' est qu’ il", "c'|est|qu’|il", "c'|est|qu'|il"),
  ("l'y y'a y'know", "l'|y|y'|a|y'know", "l'|y|y'|a|y'know"),
  ("ç'a été", "ç'|a|été", "c'|a|ete"),
  ("l'h", "l'|h", "l'|h"),
])
func `French elisions are cut after the apostrophe`(text: String, written: String, folded: String) {
  #expect(words(text).joined(separator: "|") == written)
  #expect(keys(text).joined(separator: "|") == folded)
}

@Test(arguments: [
  ("don't", "do|n't", "do|n't"),
  ("DON’T", "DO|N’T", "do|n't"),
  ("can't won't cannot", "ca|n't|wo|n't|cannot", "can|n't|wo|n't|cannot"),
  (
    "it's they’re we've I'll he'd I'm", "it|'s|they|’re|we|'ve|I|'ll|he|'d|I|'m",
    "it|'s|they|'re|we|'ve|i|'ll|he|'d|i|'m"
  ),
  ("I'd've", "I|'d|'ve", "i|'d|'ve"),
  ("shouldn't've", "should|n't|'ve", "should|n't|'ve"),
  ("the company's boys' toys", "the|company|'s|boys|'|toys", "the|company|'s|boys|'|toys"),
  ("o'clock rock'n'roll O'Brien", "o'clock|rock'n'roll|O'Brien", "o'clock|rock'n'roll|o'brien"),
  ("the 90's", "the|90|'s", "the|90|'s"),
  ("'quoted'", "'|quoted|'", "'|quoted|'"),
])
func `English contractions are cut before their ending`(text: String, written: String, folded: String) {
  #expect(words(text).joined(separator: "|") == written)
  #expect(keys(text).joined(separator: "|") == folded)
}

@Test(arguments: [
  ("1 299,00 €", "1 299,00|€", "1299,00|€"),
  ("1\u{A0}299", "1\u{A0}299", "1299"),
  ("12\u{202F}345\u{202F}678", "12\u{202F}345\u{202F}678", "12345678"),
  ("1h12 2H30 1hr30mins", "1|h|12|2|H|30|1|hr|30|mins", "1|h|12|2|h|30|1|hr|30|mins"),
  ("1h123 3h2", "1|h123|3|h2", "1|h123|3|h2"),
  ("12:30 24/7 3.5 1,299.99", "12:30|24/7|3.5|1,299.99", "12:30|24/7|3.5|1,299.99"),
  ("3j 15h30 10€ 2x", "3|j|15|h|30|10|€|2|x", "3|j|15|h|30|10|€|2|x"),
  ("iPhone7 mp3 covid19", "iPhone7|mp3|covid19", "iphone7|mp3|covid19"),
  ("1st 2nd 1er 3ème 5e", "1st|2nd|1er|3ème|5|e", "1st|2nd|1er|3eme|5|e"),
  ("06 12 34 56 78", "06|12|34|56|78", "06|12|34|56|78"),
  ("en 2024 300 clients", "en|2024|300|clients", "en|2024|300|clients"),
  ("5.", "5|.", "5|."),
  (".5 kg", ".5|kg", ".5|kg"),
  ("-20%", "-|20|%", "-|20|%"),
  ("10-14", "10|14", "10|14"),
  ("1️⃣", "1️⃣", "1\u{20E3}"),
  ("٣٤", "٣٤", "٣٤"),
])
func `Numbers keep their separators and leave their units`(text: String, written: String, folded: String) {
  #expect(words(text).joined(separator: "|") == written)
  #expect(keys(text).joined(separator: "|") == folded)
}

@Test(arguments: [
  ("Nul. Vraiment nul", "Nul|.|Vraiment|nul"),
  ("arrivé.Je suis", "arrivé|.|Je|suis"),
  ("le S.A.V. rappelle", "le|S.A.V.|rappelle"),
  ("c.à.d. demain, e.g. this", "c.à.d.|demain|,|e.g.|this"),
  ("at 5 p.m. The staff", "at|5|p.m|.|The|staff"),
  ("the U.S. Mail", "the|U.S.|Mail"),
  ("M. Dupont. and I. They", "M.|Dupont|.|and|I|.|They"),
  ("Quoi ?! Non... Si…", "Quoi|?!|Non|...|Si|…"),
  ("service:nul", "service|:|nul"),
  ("« bon » (très) \"x\"", "«|bon|»|(|très|)|\"|x|\""),
  ("bien - mais – cher — oui", "bien|-|mais|–|cher|—|oui"),
  ("rendez-vous peut‑être", "rendez|vous|peut|être"),
  ("a\n \n b\r\nc", "a|\n \n|b|\r\n|c"),
  ("snake_case _vraiment_", "snake_case|_|vraiment|_"),
  ("漢字 カタカナ ไทย слово עברית", "漢|字|カタカナ|ไ|ท|ย|слово|עברית"),
])
func `Marks and words are parted`(text: String, written: String) {
  #expect(words(text).joined(separator: "|") == written)
}

@Test(
  arguments: [
    (
      "voir https://t.co/aB3?x=1, ou ftp://x.fr/a_(b).", "voir|https://t.co/aB3?x=1|,|ou|ftp://x.fr/a_(b)|.",
      [.word, .url, .clauseMark, .word, .url, .sentenceEnd]
    ),
    ("www.site.shop", "www.site.shop", [.url]),
    ("sur mon-site.co.uk/aide.", "sur|mon-site.co.uk/aide|.", [.word, .url, .sentenceEnd]),
    ("bravo.merci", "bravo|.|merci", [.word, .sentenceEnd, .word]),
    ("jean-luc.d_x@mail.example.com!", "jean-luc.d_x@mail.example.com|!", [.email, .sentenceEnd]),
    ("@Service_Client #NulDeNul #1", "@Service_Client|#NulDeNul|#|1", [.mention, .hashtag, .symbol, .number]),
    ("10:30 http", "10:30|http", [.number, .word]),
  ] as [(String, String, [Token.Kind])])
func `Addresses, mentions and hashtags are one token`(text: String, written: String, expected: [Token.Kind]) {
  #expect(words(text).joined(separator: "|") == written)
  #expect(kinds(text) == expected)
}
