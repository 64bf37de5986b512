/// How customers pass from place to place.
extension ContentWriter {
  var flowsSection: Section? { nil }
}
