import GRDB

/// What somebody else does to a store's file.
enum Foreign {
  static func execute(_ sql: String, on path: String) throws {
    // Rows of a dump come table by table, whatever refers to which.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: sql) }
  }
}
