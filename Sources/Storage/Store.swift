import GRDB

/// Verbatims, their analyses and the state of the files that they came from, in one SQLite file.
///
/// Every call is one transaction: it is done whole or not at all, whatever happens meanwhile. Calls wait for one another.
public final class Store: Sendable {
  public let path: String
  let options: StoreOptions
  let queue: DatabaseQueue

  /// Opens a store, makes it where there is none, and brings its schema up to date.
  public init(path: String, options: StoreOptions = StoreOptions()) throws(StoreError) {
    self.path = path
    self.options = options
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(options))
      try Self.prepare(queue, options: options, path: path)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.write(body) } catch { throw StoreError(error, path: path) }
  }

  private static func configuration(_ options: StoreOptions) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = options.isReadOnly
    configuration.busyMode = .timeout(Double(options.patience))
    configuration.prepareDatabase { database in
      if !options.isReadOnly {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        // A power cut must not take back what a run has said to be done.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = \(logPages)")
      }
      try database.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
    }
    return configuration
  }

  private static func prepare(_ queue: DatabaseQueue, options: StoreOptions, path: String) throws {
    let migrator = Migrations.migrator
    try queue.read { database in
      // What was cut off while it was made holds no more than the list of its migrations.
      let isEmpty =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard application == applicationID || (isEmpty && !options.isReadOnly) else {
        throw StoreError(.notAStore, path: path)
      }
      guard try !migrator.hasBeenSuperseded(database) else {
        let schemas = try migrator.appliedIdentifiers(database)
        throw StoreError(.tooNew(schema: schemas.max() ?? ""), path: path)
      }
      guard try !options.isReadOnly || migrator.hasCompletedMigrations(database) else {
        throw StoreError(.tooOld, path: path)
      }
    }
    guard !options.isReadOnly else {
      return try queue.read { try KeyCheck.run($0, texts: options.texts, path: path, mayWrite: false) }
    }
    try migrator.migrate(queue)
    if case .encrypted = options.texts {
      try queue.write { try KeyCheck.run($0, texts: options.texts, path: path, mayWrite: true) }
    }
  }

  /// `PARC`: what the header of the file says of it.
  private static let applicationID = 0x5041_5243
  /// How long the write-ahead log grows before it goes into the file: keys are spread over all of it, and so several
  /// batches share its writing.
  private static let logPages = 32_768
  /// The memory for pages.
  private static let cacheKibibytes = 65_536
}
