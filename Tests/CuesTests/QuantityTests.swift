import Testing

private let words = """
  q.n number:1 un|une
  q.n number:2 deux
  q.n number:3 trois
  q.n number:4 quatre
  q.n number:10 dix
  q.n number:20 vingt|vingts
  q.n number:1000000 million
  q.n number:1300000 milliard
  q.n number:12 une douzaine de
  q.n number:0.5 demi
  q.u unit:h heure|heures|h
  q.u unit:d jour|jours
  q.u unit:w semaine|semaines
  q.u unit:m mois
  q.u unit:times fois|appels
  q.u unit:money euro|euros|€|£
  class.month is:month janvier|mars
  """

@Test(arguments: [
  ("<duration>=3w", "après trois semaines", ["trois semaines"]),
  ("<duration>=3w", "deux semaines", []),
  ("<duration>=2w", "15 jours", ["15 jours"]),
  ("<duration>=2w", "55555555555 mois", ["55555555555 mois"]),
  ("<duration>=2w", "million million million milliard mois", ["million million million milliard mois"]),
  ("<duration>=2h", "2h d'attente", ["2h"]),
  ("<duration>=1m", "Un mois", ["Un mois"]),
  ("<duration>=3w", "4 longues semaines", ["4 longues semaines"]),
  ("<duration>=60d", "quatre-vingt-dix jours", ["quatre-vingt-dix jours"]),
  ("<duration>=12d", "une douzaine de jours", ["une douzaine de jours"]),
  ("<duration>=1h", "une demi-heure", []),
  ("<duration>=0.5h", "une demi-heure", ["une demi-heure"]),
  ("attendu … <duration>=1w", "attendu plus de 3 semaines", ["attendu plus de 3 semaines"]),
  ("<duration>=1w d'attente", "3 semaines d’attente", ["3 semaines d’attente"]),
  ("<duration>=2h", "2h30 d'attente", ["2h30"]),
  ("<duration>=2h", "1h59 d'attente", []),
  ("<duration>=1.9h", "1h59 d'attente", ["1h59"]),
  ("<duration>=1h", "le train de 14h30", []),
  ("<count>=3", "5 appels", ["5 appels"]),
  ("<count>=3", "deux fois", []),
  ("<money>=100", "1 299,00 €", ["1 299,00 €"]),
  ("<money>", "for £20 each", ["£20"]),
  ("<date>", "le 3 mars", ["3 mars"]),
  ("<date>", "le 24/07", ["24/07"]),
  ("<date>", "ouvert 24/7", []),
  ("<date>", "du 03/07/2025", ["03/07/2025"]),
])
func `A quantity is read with its unit and held against its floor`(pattern: String, text: String, expected: [String]) {
  #expect(TestLexicon("\(words)\nwaiting.test -2 \(pattern)").words(in: text) == expected)
}
