import FoundationEssentials
import GRDB

/// What alerts are about, and to whom they are still to be told.
extension Store {
  /// The episodes that last, by rule and place.
  public func openEpisodes() throws(StoreError) -> [AlertEpisode] {
    try read { database in
      let sql = "SELECT \(EpisodeRow.columns) FROM alert_episodes WHERE ended IS NULL ORDER BY rule, place"
      return try Row.fetchAll(database, sql: sql).map { EpisodeRow.episode($0) }
    }
  }

  /// Writes what became of episodes, all or nothing: those that began, with an errand to each delivery; and those that
  /// went on or ended.
  public func noteEpisodes(
    begun: [AlertEpisode], changed: [AlertEpisode], deliveries: [String]
  ) throws(StoreError) {
    try write { database in
      for episode in changed {
        try database.execute(
          sql: "UPDATE alert_episodes SET last = ?, ended = ? WHERE id = ?",
          arguments: [episode.last, episode.ended, episode.id])
      }
      for episode in begun {
        try database.execute(
          sql: "INSERT OR IGNORE INTO alert_episodes (\(EpisodeRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            episode.id, episode.rule, episode.place, episode.first, episode.last, episode.opened, episode.ended,
            episode.content,
          ])
        for evidence in episode.evidence {
          try database.execute(
            sql: """
              INSERT OR IGNORE INTO alert_verbatims (alert, verbatim, first, last, what)
              SELECT ?1, id, ?2, ?3, ?4 FROM verbatims WHERE \(KeyPlace.condition("?5"))
              """,
            arguments: [episode.id, evidence.start, evidence.end, evidence.what, Data(evidence.key)])
        }
        for delivery in deliveries {
          try database.execute(
            sql: "INSERT OR IGNORE INTO alert_errands (alert, delivery, attempts, state) VALUES (?, ?, 0, 'open')",
            arguments: [episode.id, delivery])
        }
      }
    }
  }

  /// What is still to be told, the earliest first.
  public func openErrands() throws(StoreError) -> [AlertErrand] {
    try read { database in
      let sql = """
        SELECT \(EpisodeRow.columns), delivery, attempts FROM alert_errands
        JOIN alert_episodes ON id = alert WHERE state = 'open' ORDER BY opened, id, delivery
        """
      return try Row.fetchAll(database, sql: sql).map {
        AlertErrand(episode: EpisodeRow.episode($0), delivery: $0[8], attempts: $0[9])
      }
    }
  }

  /// Notes that errands are about to be run: what comes of it may never be known.
  public func beginErrands(_ errands: [AlertErrand], at time: Int64) throws(StoreError) {
    try write { database in
      for errand in errands {
        try database.execute(
          sql: "UPDATE alert_errands SET attempts = attempts + 1, tried = ? WHERE alert = ? AND delivery = ?",
          arguments: [time, errand.episode.id, errand.delivery])
      }
    }
  }

  /// Notes that errands are done: nothing of them is ever told again.
  public func endErrands(_ errands: [AlertErrand], at time: Int64) throws(StoreError) {
    try write { database in
      for errand in errands {
        try database.execute(
          sql: "INSERT OR IGNORE INTO alerts (subject, delivery, told, details) VALUES (?, ?, ?, ?)",
          arguments: [errand.episode.id, errand.delivery, time, errand.episode.content])
        try Self.close(errand, "told", nil, database)
      }
    }
  }

  /// Notes why errands failed: they are tried again, unless they are given up.
  public func failErrands(
    _ errands: [AlertErrand], because problem: String, givingUp: Bool
  ) throws(StoreError) {
    try write { database in
      for errand in errands { try Self.close(errand, givingUp ? "given_up" : "open", problem, database) }
    }
  }

  private static func close(
    _ errand: AlertErrand, _ state: String, _ problem: String?, _ database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE alert_errands SET state = ?, problem = ? WHERE alert = ? AND delivery = ?",
      arguments: [state, problem, errand.episode.id, errand.delivery])
  }
}

/// A row of an episode.
private enum EpisodeRow {
  static let columns = "id, rule, place, first, last, opened, ended, content"

  static func episode(_ row: Row) -> AlertEpisode {
    AlertEpisode(
      id: row[0], rule: row[1], place: row[2], first: row[3], last: row[4], opened: row[5], ended: row[6],
      content: row[7])
  }
}
