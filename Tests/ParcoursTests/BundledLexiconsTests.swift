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
