import ArgumentParser

/// A help text in the language of the person who reads it.
///
/// - Parameter value: what the value is, in English; French help shows it in French.
func help(_ french: String, _ english: String, _ value: String? = nil) -> ArgumentHelp {
  var help = ArgumentHelp(stringLiteral: Messages.say(french, english))
  help.valueName = value.map(Messages.valueName)
  return help
}
