import GRDB

extension StoreError {
  /// Sorts what went wrong below; the arguments of statements, which hold people's words, stay behind.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(Self.kind(of: error.extendedResultCode), path: path)
    default: self.init(.unexpected(code: 0), path: path)
    }
  }

  private static func kind(of code: ResultCode) -> Kind {
    switch code.primaryResultCode {
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
    case .SQLITE_NOTADB: .notAStore
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_FULL: .full
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_CORRUPT: .damaged
    case .SQLITE_IOERR: .disk(code: code.rawValue)
    default: .unexpected(code: code.rawValue)
    }
  }
}
