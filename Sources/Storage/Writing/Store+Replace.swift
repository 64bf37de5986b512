import FoundationEssentials
import GRDB

extension Store {
  /// Writes new analyses of verbatims that are there; those that are not are left out. Their words are the same, and what
  /// was a copy stays one.
  ///
  /// - Returns: `changed` counts analyses that say something else than before, by more than the engine's name.
  @discardableResult
  public func replaceAnalyses(_ verbatims: [Incoming]) throws(StoreError) -> BatchOutcome {
    let lines = try lines(of: verbatims)
    return try write { database in
      var rows = try VerbatimRows(database, in: self)
      var outcome = BatchOutcome()
      for (incoming, new) in zip(verbatims, lines) {
        let found = try Row.fetchOne(
          database.cachedStatement(sql: Self.analysisByKey), arguments: [Data(incoming.key)])
        guard let found else { continue }
        var line = new
        line.label(copyOf: found[3])
        if AnalysisLine.isSame(Array(found[1] as Data), line.emptied) {
          outcome.known += 1
        } else {
          outcome.changed += 1
        }
        guard try !rows.isSame(found, incoming, line) else { continue }
        try rows.replace(found[0], incoming, line, source: found[2])
      }
      try rows.sums.save(database)
      return outcome
    }
  }

  private static let analysisByKey = """
    SELECT verbatims.id, line, source, duplicate_of FROM verbatims JOIN analyses ON verbatim = verbatims.id
    WHERE \(KeyPlace.condition("?1"))
    """
}

extension AnalysisLine {
  /// Whether two lines without words differ in nothing but their engine.
  static func isSame(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    let marker = Array("\"engine\":".utf8)
    // The engine stands last in the contract; what comes before it is what was found.
    func head(_ line: [UInt8]) -> ArraySlice<UInt8>? {
      var at = line.count - marker.count
      while at >= 0 {
        if line[at] == marker[0], line[at..<at + marker.count].elementsEqual(marker) { return line[..<at] }
        at -= 1
      }
      return nil
    }
    return head(old) == head(new)
  }
}
