/// What `parcours store reidentify` says.
extension Messages {
  static var reidentifyDiscussion: String {
    say(
      """
      Un pseudonyme est un condensé à clé : il ne se retourne pas. Chaque candidat de votre fichier est haché avec la \
      clé, et celui qui donne le pseudonyme est écrit sur la sortie standard. Qui, quand, pourquoi et pour quel \
      pseudonyme est noté dans la base avant que rien ne soit écrit ; --journal le montre. Code de sortie : 1 si un \
      pseudonyme n'est d'aucun candidat.

        parcours store reidentify parcours.sqlite --id r-102 --candidates clients.txt \\
          --by 'A. Martin' --reason 'réponse à la réclamation 2026-118'
      """,
      """
      A pseudonym is a keyed hash: it cannot be turned back. Each candidate of your file is hashed with the key, and \
      the one that gives the pseudonym is written to standard output. Who, when, why and for which pseudonym is noted \
      in the store before anything is written; --journal shows it. Exit status: 1 where a pseudonym is no candidate's.

        parcours store reidentify parcours.sqlite --id r-102 --candidates customers.txt \\
          --by 'A. Martin' --reason 'answer to complaint 2026-118'
      """)
  }

  static func notAmongCandidates(_ pseudonym: String, of candidates: Int) -> String {
    say(
      "\(pseudonym) : aucun des \(number(candidates)) candidats, ou la clé n'est pas la bonne",
      "\(pseudonym): none of the \(number(candidates)) candidates, or the key is not the right one")
  }

  static func noCustomer(_ id: String) -> String {
    say("\(id) : ce verbatim n'a pas de client", "\(id): this verbatim has no customer")
  }

  static func found(_ isFound: Bool) -> String { isFound ? say("trouvé", "found") : say("non trouvé", "not found") }
}
