/// Writing batches.
extension Store {
  /// Writes a batch: verbatims that are new or changed with their analyses, how far the file has been read, and the rows
  /// that could not be read. With `isWhole`, verbatims that the file no longer holds go, unless another file holds them.
  ///
  /// The same batch written again changes nothing.
  /// - Complexity: O(verbatims · log(size of the store)).
  @discardableResult
  public func commit(_ batch: Batch) throws(StoreError) -> BatchOutcome {
    let lines = try lines(of: batch.verbatims)
    return try write { database in
      var writer = try BatchWriter(database, batch, lines, in: self)
      return try writer.write()
    }
  }

  /// The lines taken apart, before anything is written.
  func lines(of verbatims: [Incoming]) throws(StoreError) -> [AnalysisLine] {
    var lines: [AnalysisLine] = []
    lines.reserveCapacity(verbatims.count)
    for (index, incoming) in verbatims.enumerated() {
      guard incoming.key.count == Self.keyLength else { throw StoreError(.badVerbatimKey(index: index), path: path) }
      do throws(LineScanner.Problem) {
        lines.append(try AnalysisLine(incoming.line))
      } catch {
        throw StoreError(.badLine(index: index, byte: error.byte), path: path)
      }
    }
    return lines
  }

  static let keyLength = 32
}
