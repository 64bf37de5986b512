import Interchange
import Jobs
import Storage

/// What `parcours job` says.
extension Messages {
  static var jobDiscussion: String {
    say(
      """
      Un travail est un fichier YAML : ce qui est lu, gardé et écrit. Documentation/Travaux.md l'explique.

        parcours job init --source 'boite/*.jsonl' --export jsonl:sortie/ > nuit.yaml
        parcours job run nuit.yaml
        parcours job status nuit.yaml
      """,
      """
      A job is a YAML file: what is read, kept and written. Documentation/Travaux.md explains it (in French).

        parcours job init --source 'inbox/*.jsonl' --export jsonl:out/ > night.yaml
        parcours job run night.yaml
        parcours job status night.yaml
      """)
  }

  static var jobExitStatuses: String {
    say(
      """
      Codes de sortie : 0 terminé · 2 terminé en partie (quarantaine, fichier illisible) · 64 faute dans le fichier \
      du travail, ou clé · 66 aucune source lisible · 70 erreur interne · 73 sortie ou base impossible à créer · \
      74 écriture impossible (disque plein) · 75 un autre passage est en cours, ou celui-ci a été prié de finir \
      (SIGTERM, Ctrl-C : il range son lot et s'arrête) : réessayez plus tard. Tué à n'importe quel instant, le passage \
      suivant reprend ; rien n'est perdu ni compté deux fois.
      """,
      """
      Exit status: 0 done · 2 done in part (quarantine, unreadable file) · 64 a mistake in the job file, or the key · \
      66 no source could be read · 70 internal error · 73 an output or the store could not be made · 74 writing failed \
      (disk full) · 75 another run is at work, or this one was asked to end (SIGTERM, Ctrl-C: it keeps its batch and \
      leaves): try again later. Killed at any instant, the next run goes on; nothing is lost or counted twice.
      """)
  }

  static var otherKey: String {
    say(
      "la clé n'est pas celle avec laquelle la base a été faite", "the key is not the one that the store was made with")
  }

  static func summary(_ summary: JobSummary) -> String {
    let verbatims = summary.verbatims
    var parts = [
      count(verbatims.added, ("nouveau verbatim", "nouveaux verbatims"), ("new verbatim", "new verbatims"))
    ]
    if verbatims.changed > 0 { parts.append(number(verbatims.changed) + say(" changés", " changed")) }
    if let count = verbatims.conflicting {
      parts.append(
        number(count)
          + say(
            " sous un identifiant qu'un autre fichier donnait à un autre verbatim",
            " under an identifier that another file gave to another verbatim"))
    }
    if verbatims.forgotten > 0 {
      parts.append(
        number(verbatims.forgotten)
          + say(" laissés de côté (client ou jour oublié)", " left aside (forgotten customer or day)"))
    }
    if verbatims.removed > 0 { parts.append(number(verbatims.removed) + say(" retirés", " removed")) }
    if summary.moved.rules.reread > 0 {
      parts.append(number(summary.moved.rules.reread) + say(" relus", " read again"))
    }
    if summary.quarantined > 0 {
      parts.append(number(summary.quarantined) + say(" en quarantaine", " in quarantine"))
    }
    if summary.files.waiting > 0 {
      parts.append(
        count(
          summary.files.waiting, ("fichier attend", "fichiers attendent"), ("file waits", "files wait")))
    }
    parts.append(
      count(summary.outputs.count, ("fichier écrit", "fichiers écrits"), ("file written", "files written")))
    if summary.status == JobStatus.later.rawValue {
      parts.append(say("interrompu : le passage suivant reprend", "interrupted: the next run goes on"))
    }
    return ([summary.job + say(" : ", ": ") + parts.joined(separator: ", ")] + remarks(summary)).joined(separator: "\n")
  }

  /// What went wrong in a run, and what may not be as it was meant, a line each.
  static func remarks(_ summary: JobSummary) -> [String] {
    summary.problems.map { say("  problème : ", "  problem: ") + TerminalText.plain($0) }
      + (summary.notices ?? []).map { "  " + TerminalText.plain(jobNotice($0)) }
  }

  private static func jobNotice(_ notice: String) -> String {
    let words = notice.split(separator: ":", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return notice }
    switch words[0] {
    case "empty_window":
      return say(
        "aucun verbatim depuis \(words[1]) : ce qui ne porte que sur ces jours est vide (window:)",
        "no verbatim since \(words[1]): what is of these days alone is empty (window:)")
    case "no_column":
      return say(
        "aucun verbatim de la carte n'a de colonne « \(words[1]) »", "no verbatim of the map has a column '\(words[1])'"
      )
    case "no_numbers":
      return say(
        "valeurs qui ne sont pas des nombres (colonne:verbatims) : \(words[1])",
        "values that are no numbers (column:verbatims): \(words[1])")
    case "named_twice":
      return say(
        "nommé par deux sources, lu une fois : \(words[1])", "named by two sources, read once: \(words[1])")
    default: return notice
    }
  }

  static func retried(_ paths: [String]) -> String {
    guard !paths.isEmpty else { return say("rien n'est en quarantaine", "nothing is in quarantine") }
    return paths.map { $0 + say(" : sera relu", ": will be read anew") }.joined(separator: "\n")
  }

  /// Why a job cannot go on: where, what, and what to try.
  static func failure(_ failure: JobFailure) -> [String] {
    let label = say("parcours : erreur : ", "parcours: error: ")
    switch failure {
    case .busy(let holder):
      let who = holder.map { say(" (processus \($0.process))", " (process \($0.process))") } ?? ""
      return [label + say("un autre passage est en cours", "another run is at work") + who]
    case .cannotLock(let path, let code): return [label + path + say(" : ", ": ") + system(code)]
    case .output(let problem): return [Messages.problem(problem)]
    case .store(let error): return [label + error.path + say(" : ", ": ") + store(error.kind)]
    case .secret(let problem): return [label + secret(problem)]
    case .lexicon(let path): return ["\(path): " + say("lexique illisible", "cannot read this lexicon")]
    case .lexiconMistakes(let lines): return lines
    case .blueprint(let path, let errors): return errors.map { blueprint($0, path: path) }
    case .population(let path, let problem): return [population(problem, path: path)]
    case .unreadable(let path): return [label + path + say(" : illisible", ": cannot be read")]
    case .otherKey:
      return [
        label + otherKey + say(" : rendez-lui la sienne (key:)", ": give it back its own (key:)")
      ]
    }
  }

  private static func secret(_ problem: SecretProblem) -> String {
    let name =
      switch problem.secret {
      case .file(let path): path
      case .environment(let name): name
      }
    switch problem.kind {
    case .unreadable: return name + say(" : secret introuvable", ": no such secret")
    case .tooShort(let least):
      return name + say(" : clé de moins de \(least) octets", ": a key of fewer than \(least) bytes")
    case .lost:
      return name
        + say(
          " : la clé de la base a disparu ; remettez-la, sinon tout serait compté deux fois",
          ": the store's key is gone; put it back, or all would be counted twice")
    }
  }

  private static func store(_ kind: StoreError.Kind) -> String {
    switch kind {
    case .cannotOpen: say("base impossible à ouvrir", "cannot open the store")
    case .notAStore: say("ce n'est pas une base de parcours", "this is no store of parcours")
    case .tooNew:
      say("base d'une version plus récente : mettez parcours à jour", "store of a later version: update parcours")
    case .busy: say("un autre programme y écrit", "another program is writing to it")
    case .full: say("disque plein", "no space left on device")
    case .readOnly: say("accès refusé en écriture", "may not be written")
    case .damaged: say("base abîmée : rendez-lui une sauvegarde", "the store is damaged: restore a backup")
    case .keyMissing:
      say("les textes sont chiffrés : donnez store: encryption:", "texts are encrypted: give store: encryption:")
    case .wrongKey: say("ce n'est pas la clé de ces textes", "not the key of these texts")
    case .badKey: say("la clé des textes n'a pas 32 octets", "the key of texts has not 32 bytes")
    default: say("erreur \(kind)", "error \(kind)")
    }
  }
}
