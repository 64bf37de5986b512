import Cues
import FoundationEssentials
import Parcours
import Testing

private let root = String(#filePath.dropLast("/Tests/ParcoursTests/BundledLexiconsTests.swift".count))

@Test func `The bundled lexicons are the files of the folder`() throws {
  let folder = root + "/Lexicons"
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lex") }.sorted()
  #expect(BundledLexicons.files.map(\.path) == paths, "run Scripts/embed-lexicons")
  for file in BundledLexicons.files {
    let data = try #require(FileManager.default.contents(atPath: folder + "/" + file.path))
    #expect(Array(data) == file.bytes, "\(file.path)")
  }
}

@Test func `The image of the bundled lexicons is what they compile to`() throws {
  let compiled = LexiconCompiler.compile(files: BundledLexicons.files)
  #expect(!compiled.errors.contains { $0.severity == .error })
  let image = try #require(BundledLexicons.compiled(from: BundledLexicons.files))
  #expect(image.image() == compiled.lexicon.image())
}

@Test func `Other lexicons than the bundled ones are compiled`() {
  var files = BundledLexicons.files
  files[0].bytes.append(0x0A)
  #expect(BundledLexicons.compiled(from: files) == nil)
}
