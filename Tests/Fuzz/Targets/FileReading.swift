import Interchange
import Pipeline
import Verbatims

/// Reads all that a file holds, as the program does, and checks each verbatim.
struct FileReading {
  private let setup: ReadingSetup
  private let path: String

  init(_ path: String, format: InputFormat?) {
    var options = ReadingOptions()
    options.format = format
    options.limits = FuzzedFile.limits
    options.longestRecord = 1 << 20
    setup = FuzzEngine.loaded.setup(options)
    self.path = path
  }

  func run() {
    let walk = InputWalk(path: path, options: setup.options)
    while true {
      do throws(FileProblem) {
        guard let part = try walk.next() else { return }
        try read(part)
      } catch {
        demand(!"\(error)".isEmpty, "a problem is told")
      }
    }
  }

  private func read(_ part: InputPart) throws(FileProblem) {
    var reader = RecordReader(setup: setup)
    var verbatim = Verbatim()
    let file: FileReader
    do throws(FileProblem) {
      file = try FileReader(part, index: 0, setup: setup)
    } catch {
      if part.refuse(error) != nil { return }
      throw error
    }
    part.accept()
    while let chunk = try file.next(firstNumber: 1) {
      reader.prepare(for: chunk)
      for index in chunk.records.indices {
        do throws(RecordProblem) {
          try reader.read(index, of: chunk, into: &verbatim)
          Self.check(verbatim)
        } catch {
          demand(error.line >= 1, "a problem has a line")
        }
      }
    }
    _ = file.takeNotices()
  }

  /// What any verbatim holds to, whatever it was read from.
  static func check(_ verbatim: Verbatim) {
    let text = verbatim.text
    demand(isText(text), "a verbatim is valid UTF-8")
    demand(isText(verbatim.id) && !verbatim.id.isEmpty, "an identifier is text")
    var end = 0
    for turn in verbatim.turns {
      demand(turn.range.start >= end && turn.range.end >= turn.range.start, "turns are in order")
      demand(isEdge(turn.range, of: text), "a turn splits no character")
      end = turn.range.end
    }
    end = 0
    for cut in verbatim.cuts {
      demand(cut.range.start >= end && cut.range.end >= cut.range.start, "cuts are in order")
      demand(isEdge(cut.range, of: text), "a cut splits no character")
      end = cut.range.end
    }
    let told = verbatim.metadata
    for field in [told.date, told.customer, told.question, told.sourceChannel] {
      demand(field.map(isText) ?? true, "a field is valid UTF-8")
    }
  }

  static func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// Whether a range lies in a text and begins and ends between characters.
  static func isEdge(_ range: TextRange, of text: [UInt8]) -> Bool {
    range.end <= text.count && [range.start, range.end].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
  }
}
