import GRDB

/// The ways from each schema to the next, in order. A released one is never edited and never taken out.
enum Migrations {
  static let all: [(name: String, sql: String)] = [
    (Migration0001.name, Migration0001.sql),
    (Migration0002.name, Migration0002.sql),
    (Migration0004.name, Migration0004.sql),
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in all {
      // Foreign keys stay in force, since checking all of them afterwards would take minutes in a large store.
      migrator.registerMigration(migration.name, foreignKeyChecks: .immediate) { database in
        try database.execute(sql: migration.sql)
      }
    }
    return migrator
  }
}
