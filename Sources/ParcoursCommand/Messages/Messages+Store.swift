import Journeys
import Storage

/// What `parcours store` says; never a customer's words.
extension Messages {
  static var storeDiscussion: String {
    say(
      """
      Une base est le fichier SQLite où un travail (parcours job) garde les verbatims, leurs analyses et l'état des \
      fichiers lus. Documentation/Stockage.md dit ce qui y est, et ce qui n'y est pas.

        parcours store stats parcours.sqlite
        parcours store dump parcours.sqlite --from 2026-01-01 > constats.jsonl
        parcours store forget parcours.sqlite --identifier C-81
      """,
      """
      A store is the SQLite file in which a job (parcours job) keeps verbatims, their analyses and the state of the \
      files read. Documentation/Stockage.md tells what is in it, and what is not.

        parcours store stats parcours.sqlite
        parcours store dump parcours.sqlite --from 2026-01-01 > findings.jsonl
        parcours store forget parcours.sqlite --identifier C-81
      """)
  }

  static var forgetDiscussion: String {
    say(
      """
      Lignes, index, pages libres et journal : il ne reste rien du texte dans les fichiers de la base. Un client oublié, \
      ou un jour oublié, ne revient pas d'un ancien fichier. Les sorties qui les contenaient sont nommées, à refaire.
      """,
      """
      Rows, indexes, free pages and log: nothing of the text stays in the store's files. A forgotten customer or day \
      does not come back out of an old file. The outputs that held them are named, to be made anew.
      """)
  }

  static var soundStore: String { say("base intacte", "the store is sound") }

  static func analyses(_ analyses: Int) -> String {
    count(analyses, ("analyse", "analyses"), ("analysis", "analyses"))
  }

  static func forgotten(_ verbatims: Int) -> String {
    count(verbatims, ("verbatim effacé", "verbatims effacés"), ("verbatim erased", "verbatims erased"))
  }

  static var nobodyForgotten: String {
    say(
      "aucun verbatim de ce client dans la base ; noté, pour qu'aucun n'y entre",
      "no verbatim of this customer in the store; noted, so that none comes in")
  }

  static func noPseudonym(_ name: String) -> String {
    say(
      "--customer \(name) : un pseudonyme a 32 chiffres hexadécimaux ; pour un identifiant des fichiers, --identifier",
      "--customer \(name): a pseudonym has 32 hexadecimal digits; for an identifier of the files, --identifier")
  }

  static func staleOutput(_ path: String) -> String {
    say(
      "\(path) : à refaire, ce fichier peut contenir ce qui est effacé",
      "\(path): make anew, it may hold what is erased")
  }

  static func size(_ bytes: Int) -> String { number((bytes + 500_000) / 1_000_000) + say(" Mo", " MB") }

  static func badTextKey(_ name: String) -> String {
    say(
      "\(name) : une clé de textes a 32 octets, ou 64 chiffres hexadécimaux",
      "\(name): a key of texts has 32 bytes, or 64 hexadecimal digits")
  }

  static func fault(_ fault: StoreCheck.Fault) -> String {
    switch fault {
    case .damage(let places):
      say(
        "fichier abîmé en \(number(places)) endroit(s) : reprenez une sauvegarde",
        "the file is damaged in \(number(places)) place(s): take a backup")
    case .orphans(let table, let rows):
      say(
        "\(table) : \(number(rows)) ligne(s) sans leur verbatim",
        "\(table): \(number(rows)) row(s) without their verbatim")
    case .sums(let table, let rows):
      say("\(table) : \(number(rows)) compte(s) faux", "\(table): \(number(rows)) wrong count(s)")
    case .twice(let verbatims):
      say("\(number(verbatims)) verbatim(s) en double", "\(number(verbatims)) verbatim(s) more than once")
    case .noAnalysis(let verbatims):
      say("\(number(verbatims)) verbatim(s) sans analyse", "\(number(verbatims)) verbatim(s) without an analysis")
    case .noName(let rows):
      say("\(number(rows)) identifiant(s) sans nom", "\(number(rows)) identifier(s) without a name")
    case .noFile(let verbatims):
      say("\(number(verbatims)) verbatim(s) d'aucun fichier", "\(number(verbatims)) verbatim(s) of no file")
    }
  }

  static func stats(_ stats: StoreStats) -> [String] {
    var lines = [
      count(stats.verbatims, ("verbatim", "verbatims"), ("verbatim", "verbatims"))
        + ", " + count(stats.findings, ("constat", "constats"), ("finding", "findings"))
    ]
    if let days = stats.days {
      lines.append(
        say("du \(CivilDay(days.lowerBound).iso) au ", "from \(CivilDay(days.lowerBound).iso) to ")
          + CivilDay(days.upperBound).iso + say(" ; sans date : ", "; without a date: ") + number(stats.undated))
    }
    lines += stats.sources.map { "  \($0.source) : \(number($0.verbatims))" }
    lines.append(
      say("textes : ", "texts: ") + number(stats.texts) + say(", chiffrés : ", ", encrypted: ")
        + number(stats.encrypted))
    lines += stats.engines.map { "  \($0.engine) : \(analyses($0.analyses))" }
    lines.append(
      [
        count(stats.files, ("fichier", "fichiers"), ("file", "files")),
        count(
          stats.quarantined, ("ligne en quarantaine", "lignes en quarantaine"),
          ("row in quarantine", "rows in quarantine")),
        count(stats.runs, ("passage", "passages"), ("run", "runs")),
        count(stats.forgotten, ("client oublié", "clients oubliés"), ("customer forgotten", "customers forgotten")),
      ].joined(separator: ", "))
    lines += stats.staleOutputs.map { staleOutput($0.path) }
    lines.append(size(stats.bytes) + say(", dont libres : ", ", free: ") + size(stats.freeBytes) + ", \(stats.schema)")
    return lines
  }
}
