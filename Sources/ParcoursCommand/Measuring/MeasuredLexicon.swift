import Cues
import Evaluation
import FoundationEssentials

/// A folder of lexicons whose `%` lines are written anew.
struct MeasuredLexicon {
  let files: [LexiconFile]
  let lexicon: Lexicon

  /// - Parameter keepsWeights: Whether weights that stand in the files hold while they are measured.
  /// - Throws: the status of no input where a folder cannot be read, or that of a failed check where it has mistakes.
  init(_ folder: String, keepsWeights: Bool) throws {
    let found = try LexiconFolder.files(folder)
    files = keepsWeights ? found : found.map { LexiconEvidence.rewritten($0, [:]) }
    let compiled = LexiconCompiler.compile(files: files)
    try UserLexicons.check(compiled.errors, of: files)
    lexicon = compiled.lexicon
  }

  /// The files with what was found out of each entry.
  func rewritten(_ records: [UInt32: EntryRecord], weights: [UInt32: Int]) -> [LexiconFile] {
    var evidence: [UInt32: [UInt32: String]] = [:]
    for (entry, record) in records {
      guard let line = record.line(weight: weights[entry] ?? 100) else { continue }
      let place = lexicon.place(of: entry)
      evidence[place.file, default: [:]][place.line] = line
    }
    return files.enumerated().map { number, file in
      LexiconEvidence.rewritten(file, evidence[UInt32(number)] ?? [:])
    }
  }

  /// The weights that stand in the files.
  var weights: [UInt32: Int] {
    var weights: [UInt32: Int] = [:]
    for (number, entry) in lexicon.entries.enumerated() where entry.weight != 100 {
      weights[UInt32(number)] = Int(entry.weight)
    }
    return weights
  }

  /// Writes files into a folder; those that stand there as they should be are left alone.
  static func write(_ files: [LexiconFile], to folder: String) throws {
    for file in files {
      let path = folder + "/" + file.path
      guard FileManager.default.contents(atPath: path) != Data(file.bytes) else { continue }
      do {
        let parent = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try Data(file.bytes).write(to: URL(filePath: path))
      } catch {
        Terminal.tell(Messages.cannotWrite(path))
        throw ExitStatus.cannotCreate.code
      }
    }
  }
}
