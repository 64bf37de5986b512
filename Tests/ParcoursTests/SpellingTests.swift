import Cues
import Foundation
import Parcours
import Testing
import Verbatims

private let fixtures = String(#filePath.dropLast("SpellingTests.swift".count)) + "Fixtures/"

/// A form is right where one of the dictionaries holds it; the coinages are right because customers write them.
@Test(arguments: [(Language.french, ["fr_FR"]), (Language.english, ["en_US", "en_GB"])])
func `The paradigms make words that a dictionary holds, or listed coinages`(
  language: Language, dictionaries: [String]
) throws {
  let forms = InflectedForms.all(of: BundledLexicons.files, in: language)
  #expect(forms.count > 5_000)
  let refused = try dictionaries.reduce(forms) { try Hunspell.refused($0, by: $1) }
  let coinages = try coinages(language)
  #expect(coinages == coinages.sorted() && Set(coinages).count == coinages.count, "sorted, each once")
  let wrong = Set(refused).subtracting(coinages).sorted()
  #expect(wrong.isEmpty, "mend them in forms or paradigms, or list them in coinages-\(language.id).txt")
  let idle = Set(coinages).subtracting(refused).sorted()
  #expect(idle.isEmpty, "no form that is made, or a word of the dictionary by now")
}

/// The forms of `coinages-LANGUAGE.txt`, without its comments.
private func coinages(_ language: Language) throws -> [String] {
  let text = try String(contentsOfFile: fixtures + "coinages-\(language.id).txt", encoding: .utf8)
  return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ").map(String.init) }
}

private enum Hunspell {
  /// The words that the dictionary does not hold, in their order.
  static func refused(_ words: [String], by dictionary: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a full pipe would stop the program that the test waits for.
    let (input, output) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try Data((words.joined(separator: "\n") + "\n").utf8).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "run Scripts/install-missing test")
    let refused = Set(try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init))
    return words.filter(refused.contains)
  }
}
