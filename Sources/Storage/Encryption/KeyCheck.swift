import FoundationEssentials
import GRDB

/// Tells a wrong key when a store is opened, and not when the first text is read.
enum KeyCheck {
  /// Remembers the key, or holds it against the one that is remembered.
  static func run(_ database: Database, texts: StoreOptions.Texts, path: String, mayWrite: Bool) throws {
    guard case .encrypted = texts else { return }
    let box = TextBox(texts)
    if let kept = try Meta.value(.keyCheck, database) {
      let content = Data(base64Encoded: kept) ?? Data()
      do throws(TextBox.Problem) {
        _ = try box.opened(content, form: TextBox.Form.encrypted.rawValue, of: [], part: .text)
      } catch {
        throw StoreError(.wrongKey, path: path)
      }
    } else if mayWrite, let closed = try box.closed(Array("parcours".utf8), of: [], part: .text) {
      try Meta.set(.keyCheck, to: closed.content.base64EncodedString(), database)
    }
  }
}
