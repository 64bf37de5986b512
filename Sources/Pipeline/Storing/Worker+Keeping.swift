import Interchange
import Privacy
import Verbatims

extension Worker {
  /// Reads the records of a chunk, and analyses those that were not known before.
  ///
  /// - Parameter known: the number of the last record that was.
  mutating func keep(_ chunk: Chunk, keys: RecordKeys, known: Int) -> [KeptRecord] {
    prepare(for: chunk)
    var records: [KeptRecord] = []
    records.reserveCapacity(chunk.records.count)
    for index in chunk.records.indices {
      let number = chunk.firstNumber + index
      records.append(KeptRecord(number: number, content: content(index, of: chunk, keys, isKnown: number <= known)))
    }
    return records
  }

  private mutating func content(
    _ index: Int, of chunk: Chunk, _ keys: RecordKeys, isKnown: Bool
  ) -> KeptRecord.Content {
    do throws(RecordProblem) {
      let stem = try readStem(index, of: chunk, keys)
      return isKnown ? .known(stem) : .verbatim(keepRecord(stem, keys))
    } catch {
      return error.kind == .noVerbatim || isKnown ? .nothing : .problem(error)
    }
  }
}

extension WorkerPool {
  func keep(_ chunk: Chunk, keys: RecordKeys, known: Int) -> [KeptRecord] {
    work { $0.keep(chunk, keys: keys, known: known) }
  }
}
