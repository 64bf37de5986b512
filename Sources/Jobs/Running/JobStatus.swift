public import Interchange
public import Storage

/// How a run ended, as schedulers read it: the exit status.
public enum JobStatus: Int32, Hashable, Sendable {
  case done = 0
  /// Done in part: some input could not be read, and is in quarantine or waits.
  case partial = 2
  /// A mistake in the job file, or in what it names.
  case usage = 64
  /// No source could be read.
  case noInput = 66
  case internalError = 70
  /// An output, or the store, could not be made.
  case cannotCreate = 73
  /// Writing failed: the disk is full, or broken.
  case writingFailed = 74
  /// Another run is at work, or somebody asked this one to end: the next one goes on.
  case later = 75

  /// The graver of two.
  func joined(_ other: JobStatus) -> JobStatus { rawValue >= other.rawValue ? self : other }
}

/// Why a job cannot go on; never with words of customers.
public enum JobFailure: Error, Hashable, Sendable {
  /// Another run holds the lock.
  case busy(JobLock.Holder?)
  case cannotLock(path: String, code: Int32)
  case store(StoreError)
  case output(OutputProblem)
  case secret(SecretProblem)
  case lexicon(path: String)
  case lexiconMistakes([String])
  case blueprint(path: String, [BlueprintError])
  case unreadable(path: String)
  case population(path: String, PopulationReader.Problem)
  /// The key of pseudonyms is not the one that the store was made with.
  case otherKey

  public var status: JobStatus {
    switch self {
    case .busy: .later
    case .cannotLock: .cannotCreate
    case .store(let error): Self.status(error.kind)
    case .output(.cannotCreate): .cannotCreate
    case .output(.cannotWrite): .writingFailed
    case .output(.closedPipe): .done
    case .lexicon, .unreadable, .population: .noInput
    case .secret, .lexiconMistakes, .blueprint, .otherKey: .usage
    }
  }

  private static func status(_ kind: StoreError.Kind) -> JobStatus {
    switch kind {
    case .cannotOpen, .readOnly: .cannotCreate
    case .full, .disk: .writingFailed
    case .busy: .later
    case .keyMissing, .wrongKey, .badKey, .notAStore, .tooNew: .usage
    default: .internalError
    }
  }
}

/// Why a secret could not be had.
public struct SecretProblem: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Kind: Hashable, Sendable {
    case unreadable
    case tooShort(least: Int)
    /// It is gone, and the store was made with it.
    case lost
  }

  public var secret: Secret
  public var kind: Kind
}
