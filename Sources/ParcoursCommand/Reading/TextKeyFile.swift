import ArgumentParser
import Storage

/// The key of encrypted texts, from a file or from the environment.
enum TextKeyFile {
  /// The variable that holds the key.
  static let variable = "PARCOURS_TEXT_KEY"

  /// - Returns: nil where nobody gives one.
  static func key(_ path: String?) throws -> TextKey? {
    if let path { return try key(GivenFile.bytes(path), by: path) }
    guard let value = Environment.value(variable) else { return nil }
    return try key(Array(value.utf8), by: variable)
  }

  private static func key(_ bytes: [UInt8], by name: String) throws -> TextKey {
    guard let key = TextKey(bytes) else {
      Terminal.tell(Messages.badTextKey(name))
      throw ExitStatus.usage.code
    }
    return key
  }
}
