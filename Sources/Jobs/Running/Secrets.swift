import FoundationEssentials
import Glibc
import Privacy
import Storage

/// Secrets from where the job file says.
struct Secrets {
  let surroundings: JobSurroundings

  /// The bytes of a secret, or nil where there is none.
  func bytes(_ secret: Secret) -> [UInt8]? {
    switch secret {
    case .file(let path): FileManager.default.contents(atPath: path).map { Array($0) }
    case .environment(let name): surroundings.variable(name).map { Array($0.utf8) }
    }
  }

  /// The key of pseudonyms. A file that is not there is made, unless the store was made with a key already.
  func pseudonymKey(_ secret: Secret, hasStore: Bool) throws(JobFailure) -> [UInt8] {
    if let bytes = bytes(secret) {
      guard let key = KeySource.trimmed(bytes) else {
        throw .secret(SecretProblem(secret: secret, kind: .tooShort(least: KeySource.shortest)))
      }
      return key
    }
    guard case .file(let path) = secret else { throw .secret(SecretProblem(secret: secret, kind: .unreadable)) }
    guard !hasStore else { throw .secret(SecretProblem(secret: secret, kind: .lost)) }
    guard let key = KeySource(.beside(path: path)).make() else {
      throw .secret(SecretProblem(secret: secret, kind: .unreadable))
    }
    return key
  }

  /// How texts are kept.
  func texts(_ plan: StorePlan) throws(JobFailure) -> StoreOptions.Texts {
    guard plan.texts != .none else { return .none }
    guard let secret = plan.encryption else { return .plain }
    guard let bytes = bytes(secret) else { throw .secret(SecretProblem(secret: secret, kind: .unreadable)) }
    guard let key = TextKey(bytes) else { throw .store(StoreError(.badKey, path: plan.path)) }
    return .encrypted(key)
  }
}
