import GRDB

/// The ways from each schema to the next, in order. A released one is never edited and never taken out.
enum Migrations {
  /// A way to a schema.
  struct Step {
    var name: String
    var sql: String
    /// Whether tables that others refer to are made anew, which cannot be done while foreign keys are in force.
    var remakesTables = false
  }

  static let all = [
    Step(name: Migration0001.name, sql: Migration0001.sql), Step(name: Migration0002.name, sql: Migration0002.sql),
    Step(name: Migration0003.name, sql: Migration0003.sql, remakesTables: true),
    Step(name: Migration0004.name, sql: Migration0004.sql), Step(name: Migration0005.name, sql: Migration0005.sql),
    Step(name: Migration0006.name, sql: Migration0006.sql),
  ]

  static var migrator: DatabaseMigrator {
    // Checking all foreign keys afterwards would take minutes in a large store; `store check` does.
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    for step in all {
      migrator.registerMigration(step.name, foreignKeyChecks: step.remakesTables ? .deferred : .immediate) { database in
        try database.execute(sql: step.sql)
      }
    }
    return migrator
  }
}
