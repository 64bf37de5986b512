/// The longer texts of the help.
extension Messages {
  /// What the value of an option is called, by its English name.
  static func valueName(_ english: String) -> String {
    let french = [
      "file": "fichier", "path": "chemin", "column": "colonne", "sector": "secteur", "text": "texte", "order": "ordre",
      "language": "langue", "bytes": "octets", "dialect": "variante", "gold": "référence", "dir": "dossier",
      "name": "nom", "sheet": "feuille", "channel": "canal", "audience": "public", "before": "avant", "after": "après",
      "blueprint": "plan", "findings": "constats", "pattern": "motif", "schedule": "horaire", "choice": "choix",
      "old": "ancien", "new": "nouveau", "state": "état",
      "store": "base", "pseudonym": "pseudonyme", "identifier": "identifiant", "date": "date",
    ]
    return say(french[english] ?? english, english)
  }

  static var exitStatuses: String {
    say(
      """
      Codes de sortie : 0 terminé · 1 terminé, et un contrôle demandé a échoué · 2 terminé en partie, une part de \
      l'entrée était illisible · 64 mauvais usage · 66 aucune entrée lisible · 70 erreur interne · 73 sortie \
      impossible à créer · 74 écriture impossible.
      """,
      """
      Exit status: 0 done · 1 done, and a check you asked for failed · 2 done in part, some input was unreadable · \
      64 usage · 66 no input could be read · 70 internal error · 73 an output could not be made · 74 writing failed.
      """)
  }

  static var analyzeDiscussion: String {
    say(
      """
      Lit du CSV, du TSV, du JSON Lines, du JSON, du texte (un verbatim par ligne) et les exports de nombreux outils \
      (parcours formats les liste), compressés (gzip, zstd, ZIP) ou non, et des dossiers entiers. L'encodage, le \
      format et les colonnes sont reconnus et dits sur la sortie d'erreur. Les notes restent des métadonnées.

        parcours analyze avis.csv > constats.jsonl
        parcours analyze avis.csv --format csv --csv excel-fr -o constats.csv


      """,
      """
      Reads CSV, TSV, JSON Lines, JSON, plain text (one verbatim a line) and the exports of many tools (parcours \
      formats lists them), compressed (gzip, zstd, ZIP) or not, and whole folders; charset, format and columns are \
      recognised and told on standard error. Scores stay metadata.

        parcours analyze reviews.csv > findings.jsonl
        parcours analyze reviews.csv --format csv -o findings.csv


      """) + exitStatuses
  }
}
