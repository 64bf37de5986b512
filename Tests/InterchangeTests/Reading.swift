import Foundation
import Interchange
import Verbatims

/// What reading a file gave, for tests to compare.
struct Reading {
  var verbatims: [Verbatim] = []
  var problems: [RecordProblem] = []
  var notices: [ReadingNotice] = []
  var fileProblems: [FileProblem] = []
  /// The texts that records were read from, in order.
  var paths: [String] = []

  var texts: [String] { verbatims.map { String(decoding: $0.text, as: UTF8.self) } }
  var ids: [String] { verbatims.map { String(decoding: $0.id, as: UTF8.self) } }

  /// Writes `bytes` to a file of this name and reads it whole.
  static func of(
    _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions(),
    dictionary: ColumnDictionary = .bundled, speakers: SpeakerRoles = .format
  ) throws -> Reading {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let setup = ReadingSetup(options: options, dictionary: dictionary, speakers: speakers)
    return try read(try FileReader(path: path, index: 0, setup: setup), setup)
  }

  static func of(
    _ text: String, name: String, options: ReadingOptions = ReadingOptions(), speakers: SpeakerRoles = .format
  ) throws -> Reading {
    try of(Array(text.utf8), name: name, options: options, speakers: speakers)
  }

  /// Reads all that a path holds.
  static func of(path: String, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    var setup = ReadingSetup(options: options, dictionary: .bundled, speakers: .format)
    setup.mail = .bundled
    let walk = InputWalk(path: path, options: options)
    var reading = Reading()
    while true {
      do throws(FileProblem) {
        guard let part = try walk.next() else { return reading }
        guard let file = try reading.open(part, setup) else { continue }
        try read(file, setup, into: &reading)
      } catch {
        reading.fileProblems.append(error)
      }
    }
  }

  /// Opens a text, or nil of a sheet that is left out.
  private mutating func open(_ part: InputPart, _ setup: ReadingSetup) throws(FileProblem) -> FileReader? {
    do throws(FileProblem) {
      let file = try FileReader(part, index: 0, setup: setup)
      part.accept()
      return file
    } catch {
      guard let notice = part.refuse(error) else { throw error }
      notices.append(notice)
      return nil
    }
  }

  private static func read(_ file: FileReader, _ setup: ReadingSetup) throws(FileProblem) -> Reading {
    var reading = Reading()
    try read(file, setup, into: &reading)
    return reading
  }

  private static func read(_ file: FileReader, _ setup: ReadingSetup, into reading: inout Reading) throws(FileProblem) {
    var reader = RecordReader(setup: setup)
    var verbatim = Verbatim()
    var number = reading.verbatims.count + reading.problems.count + 1
    while let chunk = try file.next(firstNumber: number) {
      reader.prepare(for: chunk)
      if reading.paths.last != chunk.path { reading.paths.append(chunk.path) }
      for index in chunk.records.indices {
        do throws(RecordProblem) {
          try reader.read(index, of: chunk, into: &verbatim)
          reading.verbatims.append(verbatim)
        } catch  where error.kind == .noVerbatim {
          continue
        } catch {
          reading.problems.append(error)
        }
      }
      number += chunk.records.count
    }
    reading.notices += file.takeNotices()
  }
}

extension MailPhrases {
  /// The project's own table.
  static let bundled: MailPhrases = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try? Data(contentsOf: root.appendingPathComponent("Lexicons/mail.lex"))
    return MailPhrases(bytes: Array(bytes ?? Data()))
  }()
}

extension ColumnDictionary {
  /// The project's own table.
  static let bundled: ColumnDictionary = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try? Data(contentsOf: root.appendingPathComponent("Lexicons/columns.lex"))
    return ColumnDictionary(bytes: Array(bytes ?? Data()))
  }()
}
