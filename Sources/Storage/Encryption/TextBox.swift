import Crypto
import FoundationEssentials

/// Puts texts into the form in which they are stored, and takes them out again.
struct TextBox {
  /// How a text is stored; numbers of the schema.
  enum Form: Int, CaseIterable {
    case plain = 0
    case encrypted = 1
  }

  /// Which part of a verbatim's words; numbers of the schema.
  enum Part: Int, CaseIterable {
    case text = 0
    case rest = 1
  }

  /// What became of a text that should be read.
  enum Problem: Error {
    case keyMissing
    case wrongKey
  }

  private let texts: StoreOptions.Texts

  init(_ texts: StoreOptions.Texts) { self.texts = texts }

  /// The form and content to store, or nil where texts are not kept.
  func closed(_ text: [UInt8], of key: [UInt8], part: Part) throws -> (form: Form, content: Data)? {
    switch texts {
    case .none: return nil
    case .plain: return (.plain, Data(text))
    case .encrypted(let secret):
      let box = try AES.GCM.seal(
        text, using: SymmetricKey(data: secret.bytes), authenticating: key + [UInt8(part.rawValue)])
      // Nonces have the standard length, so the three parts stand together.
      return box.combined.map { (.encrypted, $0) }
    }
  }

  /// The text that was stored.
  func opened(_ content: Data, form: Int, of key: [UInt8], part: Part) throws(Problem) -> [UInt8] {
    guard form == Form.encrypted.rawValue else { return Array(content) }
    guard case .encrypted(let secret) = texts else { throw .keyMissing }
    do {
      let box = try AES.GCM.SealedBox(combined: content)
      return Array(
        try AES.GCM.open(box, using: SymmetricKey(data: secret.bytes), authenticating: key + [UInt8(part.rawValue)]))
    } catch {
      throw .wrongKey
    }
  }
}
