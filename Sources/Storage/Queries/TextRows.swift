import FoundationEssentials
import GRDB

/// Reads the words of verbatims.
struct TextRows {
  private let database: Database
  private let box: TextBox
  private let path: String

  init(_ database: Database, texts: StoreOptions.Texts, path: String) {
    self.database = database
    self.path = path
    box = TextBox(texts)
  }

  /// The text of a verbatim, or what else is needed to read it; nil where it is not stored.
  func words(_ part: TextBox.Part, of number: Int64, key: [UInt8]) throws -> [UInt8]? {
    let row = try Row.fetchOne(database.cachedStatement(sql: Self.query), arguments: [number, part.rawValue])
    guard let row else { return nil }
    do throws(TextBox.Problem) {
      return try box.opened(row[1], form: row[0], of: key, part: part)
    } catch {
      throw StoreError(error == .keyMissing ? .keyMissing : .wrongKey, path: path)
    }
  }

  private static let query = "SELECT form, content FROM texts WHERE verbatim = ? AND part = ?"
}
