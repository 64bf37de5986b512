/// What a verbatim with an id of its own says, as a keyed hash, so that another one of the same id is told from it whatever
/// is kept of their words. Null where an earlier version kept it, or where it has no such id.
enum Migration0006 {
  static let name = "0006-said"

  static let sql = "ALTER TABLE verbatims ADD COLUMN said INTEGER;"
}
