import ArgumentParser

/// How verbatims become findings: the options that the commands which analyse files share.
struct AnalysisOptions: ParsableArguments {
  @OptionGroup(title: Messages.say("Lecture", "Reading"))
  var input: InputOptions

  @OptionGroup(title: Messages.say("Données personnelles", "Personal data"))
  var privacy: PrivacyOptions

  @OptionGroup var lexicons: LexiconOptions

  /// The files that it reads itself.
  var ownFiles: [String] { privacy.ownFiles + lexicons.paths }
}
