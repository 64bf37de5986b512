import Interchange

/// The chunks of some files, one file after another.
struct RunInput {
  private let paths: [String]
  private let setup: ReadingSetup
  private let report: (RunEvent) -> Void
  private var nextPath = 0
  private var file: FileReader?
  private var number = 1
  private var hasJSON = false

  init(paths: [String], setup: ReadingSetup, report: @escaping (RunEvent) -> Void) {
    self.paths = paths
    self.setup = setup
    self.report = report
  }

  /// Whether the next chunk would have to wait for somebody to write.
  var wouldWait: Bool { file?.wouldWait ?? false }

  /// The next chunk, or nil when all files are read; those that cannot be are told to `fail`.
  mutating func next(_ fail: (FileProblem) -> Void) -> Chunk? {
    while true {
      do throws(FileProblem) {
        if file == nil {
          guard nextPath < paths.count else { return nil }
          nextPath += 1
          file = try FileReader(path: paths[nextPath - 1], index: nextPath - 1, setup: setup)
        }
        let chunk = try file?.next(firstNumber: number)
        for notice in file?.takeNotices() ?? [] { report(.notice(notice)) }
        if let chunk {
          number += chunk.records.count
          if chunk.layout == .json { hasJSON = true }
          return chunk
        }
        file = nil
      } catch {
        fail(error)
        file = nil
      }
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
