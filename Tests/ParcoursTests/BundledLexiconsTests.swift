import CLexicons
import Cues
import Parcours
import Testing

@Test func `The bundled lexicons are sorted by path`() {
  let paths = BundledLexicons.files.map(\.path)
  #expect(paths == paths.sorted())
  #expect(!paths.isEmpty)
}
