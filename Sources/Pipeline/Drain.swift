import Interchange

/// Puts the results of chunks back in order, and writes them.
struct Drain {
  private let output: OutputFile
  private let separator: [UInt8]
  private let spare: SpareBuffers
  private var waiting: [Int: ChunkResult] = [:]
  private(set) var hasRecords = false
  private(set) var nextToWrite = 0
  var log: RunLog

  init(output: OutputFile, separator: [UInt8], spare: SpareBuffers, log: RunLog) {
    self.output = output
    self.separator = separator
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
    if !result.output.isEmpty {
      if hasRecords { try output.write(separator) }
      try output.write(result.output)
      hasRecords = true
    }
    log.take(result)
  }
}
