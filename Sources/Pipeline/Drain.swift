import Hygiene
import Interchange

/// Puts the results of chunks back in order, and writes them.
struct Drain {
  private let output: OutputFile
  private let form: OutputForm
  private var known = DuplicateIndex()
  private let spare: SpareBuffers
  private var waiting: [Int: ChunkResult] = [:]
  private(set) var hasRecords = false
  private(set) var nextToWrite = 0
  var log: RunLog

  init(output: OutputFile, form: OutputForm, spare: SpareBuffers, log: RunLog) {
    self.output = output
    self.form = form
    self.spare = spare
    self.log = log
  }

  /// Takes a result, and writes it and those after it as far as they are there.
  mutating func take(_ result: ChunkResult, sequence: Int) throws(OutputProblem) {
    waiting[sequence] = result
    while let next = waiting.removeValue(forKey: nextToWrite) {
      nextToWrite += 1
      try write(next)
      spare.give(next.output)
    }
  }

  private mutating func write(_ result: ChunkResult) throws(OutputProblem) {
    let copies = result.prints.copies(&known)
    if !result.output.isEmpty {
      if hasRecords { try output.write(form.separator) }
      try output.write(copies.isEmpty ? result.output : marked(result.output, copies))
      hasRecords = true
    }
    log.take(result)
    log.take(duplicates: copies.count, hasForgotten: known.hasForgotten)
  }

  /// The output of a chunk, in which records say of which others they are copies.
  private func marked(_ bytes: [UInt8], _ copies: [(place: Int, original: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + copies.reduce(0) { $0 + $1.original.count })
    var position = 0
    for (index, copy) in copies.enumerated() {
      out += bytes[position..<copy.place]
      position = index + 1 < copies.count ? copies[index + 1].place : bytes.count
      form.append(bytes[copy.place..<position], duplicateOf: copy.original, to: &out)
    }
    return out
  }
}
