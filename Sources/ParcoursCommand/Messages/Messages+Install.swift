import Jobs

/// What `parcours job install` says.
extension Messages {
  static func install(_ notice: InstallPlan.Notice) -> String {
    switch notice {
    case .intervalFromLastRun:
      say(
        "note : systemd compte cet intervalle depuis le dernier passage",
        "note: systemd counts this interval from the last run")
    case .clockOfMachine(let zone):
      say("note : cron suit l'heure de la machine (\(zone))", "note: cron goes by the machine's clock (\(zone))")
    case .environmentFile(let path, let variables):
      say("note : secrets attendus dans ", "note: secrets are expected in ") + path + say(" : ", ": ")
        + variables.map { $0 + "=…" }.joined(separator: ", ")
    case .environmentMissing(let variables):
      say("attention : cron ne connaît pas ", "warning: cron does not know ") + variables.joined(separator: ", ")
        + say(" ; mettez ces secrets dans des fichiers", "; put these secrets into files")
    case .lessShutInForMail:
      say(
        "note : le service est moins enfermé, sendmail ayant besoin des droits de son groupe",
        "note: the service is shut in less, since sendmail needs the rights of its group")
    case .commandsWithoutNetwork:
      say(
        "note : les commandes du travail n'auront pas de réseau (--network le leur laisse)",
        "note: the job's commands will have no network (--network leaves it to them)")
    case .runsAsRoot:
      say(
        "attention : le service tourne en root, à qui les dossiers appartiennent ; donnez-les à un utilisateur",
        "warning: the service runs as root, who owns the folders; give them to a user of their own")
    case .lingering:
      say(
        "note : hors connexion, un service d'utilisateur ne tourne qu'après loginctl enable-linger",
        "note: when logged out, a user's service runs only after loginctl enable-linger")
    }
  }

  static var nothingInstalled: String { say("rien n'était installé", "nothing was installed") }

  static func cronCannotSay(_ schedule: String) -> String {
    say(
      "cron ne sait pas dire « \(schedule) », ou le chemin a un saut de ligne ; prenez --systemd ou parcours job watch",
      "cron cannot say '\(schedule)', or the path has a line break; take --systemd or parcours job watch")
  }

  static func commandFailed(_ words: [String], status: Int32) -> String {
    words.joined(separator: " ") + say(" : échec, code \(status)", ": failed, exit status \(status)")
  }
}
