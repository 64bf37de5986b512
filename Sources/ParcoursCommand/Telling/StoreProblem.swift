import ArgumentParser
import Storage

/// What went wrong with a store, told and turned into an exit status.
enum StoreProblem {
  static func told<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      Terminal.tell(Messages.problem(error))
      throw status(of: error).code
    }
  }

  private static func status(of error: StoreError) -> ExitStatus {
    switch error.kind {
    case .cannotOpen, .notAStore, .tooNew, .tooOld, .damaged: .noInput
    case .busy, .full, .readOnly, .disk: .writingFailed
    case .exists: .cannotCreate
    case .keyMissing, .wrongKey, .badKey: .usage
    case .badLine, .badVerbatimKey, .unexpected: .internalError
    }
  }
}
