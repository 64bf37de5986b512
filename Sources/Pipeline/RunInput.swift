import Interchange

/// The chunks of some files, one file after another, with all that is in folders and archives.
struct RunInput {
  private let paths: [String]
  private let setup: ReadingSetup
  private let report: (RunEvent) -> Void
  private var nextPath = 0
  private var walk: InputWalk?
  /// Findings and partial maps bring nothing that would tell a second reading from other customers.
  private let met: MetFiles?
  private var file: FileReader?
  private var number = 1
  private var hasJSON = false

  init(paths: [String], setup: ReadingSetup, report: @escaping (RunEvent) -> Void) {
    self.paths = paths
    self.setup = setup
    self.report = report
    met = setup.options.takesRows ? MetFiles() : nil
  }

  /// Whether the next chunk would have to wait for somebody to write.
  var wouldWait: Bool { file?.wouldWait ?? false }

  /// The next chunk, or nil when all files are read; those that cannot be are told to `fail`.
  mutating func next(_ fail: (FileProblem) -> Void) -> Chunk? {
    while true {
      do throws(FileProblem) {
        if file == nil {
          guard let part = try nextPart() else { return nil }
          file = try read(part)
          continue
        }
        let chunk = try file?.next(firstNumber: number)
        for notice in file?.takeNotices() ?? [] { report(.notice(notice)) }
        if let chunk {
          number += chunk.records.count
          if chunk.layout.holdsObjects { hasJSON = true }
          return chunk
        }
        file = nil
      } catch {
        fail(error)
        file = nil
      }
    }
  }

  /// Finds out how to read a text, or nil of a sheet that is left out.
  private func read(_ part: InputPart) throws(FileProblem) -> FileReader? {
    do throws(FileProblem) {
      let file = try FileReader(part, index: nextPath - 1, setup: setup)
      part.accept()
      return file
    } catch {
      guard let notice = part.refuse(error) else { throw error }
      report(.notice(notice))
      return nil
    }
  }

  /// The next text of the path at hand, or of those after it.
  private mutating func nextPart() throws(FileProblem) -> InputPart? {
    while true {
      if let walk {
        defer { for notice in walk.takeNotices() { report(.notice(notice)) } }
        if let part = try walk.next() { return part }
      }
      guard nextPath < paths.count else { return nil }
      walk = InputWalk(path: paths[nextPath], options: setup.options)
      walk?.met = met
      nextPath += 1
    }
  }

  /// The fields asked for that no record had, where there were JSON records.
  func problems(askedNames: UInt64) -> [FileProblem] {
    guard hasJSON, let path = paths.first else { return [] }
    return FieldNames.asked(setup).enumerated().compactMap { index, name in
      askedNames & (1 << UInt64(index)) == 0 ? FileProblem(path: path, kind: .noField(name: name)) : nil
    }
  }
}
