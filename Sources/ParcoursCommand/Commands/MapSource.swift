import ArgumentParser
import Glibc

/// All that decides what a map is counted from: the options that the commands which make maps share.
struct MapSource: ParsableArguments {
  @OptionGroup(title: Messages.say("Carte", "Map"))
  var choices: MapChoices

  @OptionGroup(title: Messages.say("Lecture", "Reading"))
  var input: InputOptions

  @OptionGroup(title: Messages.say("Données personnelles", "Personal data"))
  var privacy: PrivacyOptions

  @Option(
    name: .customLong("lexicon"),
    help: help(
      "Lexique à ajouter, fichier ou dossier (peut être répété).",
      "Lexicon to add, a file or a folder (may be repeated).", "path"))
  var lexicons: [String] = []

  @Option(
    help: help(
      "Nombre de fils. Par défaut : celui des processeurs. Le résultat n'en dépend pas.",
      "Number of threads. Default: that of the processors. The result does not depend on it.", "n"))
  var threads: Int?

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError(Messages.say("--threads : de 1 à 256", "--threads: from 1 to 256"))
    }
  }

  var chosenThreads: Int { threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The files of a map: those given, and those to merge; standard input where there is none.
  func inputs(_ files: [String]) throws -> [String] {
    let all = files + choices.merged
    guard all.isEmpty else { return all }
    guard !Terminal.isInputTerminal else {
      throw ValidationError(
        Messages.say("Donnez un fichier, ou - pour l'entrée standard.", "Give a file, or - for standard input."))
    }
    return ["-"]
  }
}
