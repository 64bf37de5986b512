import ArgumentParser
import Glibc
import Privacy

/// What the options of privacy come to in a run.
struct Redaction {
  /// Nil where personal data may stay.
  let redactor: Redactor?
  private let keys: KeySource

  /// - Parameter output: where results go; a key that nobody gave is made beside it.
  init(_ options: PrivacyOptions, words: PersonalWords, isStateless: Bool, output: String) throws {
    keys = KeySource(try Self.key(options, isStateless: isStateless, output: output))
    var words = words
    for name in options.keptNames { words.keep(name) }
    let identities = Identities(file: try options.identities.map(GivenFile.bytes) ?? [])
    redactor =
      options.keepsAll
      ? nil : Redactor(words: words, pseudonyms: Pseudonyms(keys: keys, identities: identities))
  }

  private static func key(_ options: PrivacyOptions, isStateless: Bool, output: String) throws -> KeySource.Choice {
    if let path = options.keyFile { return try given(GivenFile.bytes(path), by: path) }
    if let value = getenv("PARCOURS_KEY").map({ String(cString: $0) }), !value.isEmpty {
      return try given(Array(value.utf8), by: "PARCOURS_KEY")
    }
    guard !isStateless else { return .none }
    let folder = output.lastIndex(of: "/").map { output[...$0] } ?? ""
    // A device or a pipe has no place beside it.
    return .beside(path: (output == "-" || output.hasPrefix("/dev/") ? "" : folder) + "parcours.key")
  }

  private static func given(_ bytes: [UInt8], by name: String) throws -> KeySource.Choice {
    guard let key = KeySource.trimmed(bytes) else {
      Terminal.tell(Messages.shortKey(name, KeySource.shortest))
      throw ExitStatus.usage.code
    }
    return .given(key)
  }

  /// Says what became of the key.
  func tell(isQuiet: Bool) {
    switch keys.outcome {
    case .unused, .read: break
    case .made(let path): if !isQuiet { Terminal.tell(Messages.keyMade(path)) }
    case .failed(let path, let error): Terminal.tell(Messages.keyFailed(path, error))
    }
  }
}
