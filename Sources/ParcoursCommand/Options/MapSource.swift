import ArgumentParser

/// All that decides what a map is counted from: the options that the commands which make maps share.
struct MapSource: ParsableArguments {
  @OptionGroup(title: Messages.say("Carte", "Map"))
  var choices: MapChoices

  @OptionGroup var analysis: AnalysisOptions

  @OptionGroup var threads: ThreadOptions

  @OptionGroup var interface: InterfaceOptions

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
