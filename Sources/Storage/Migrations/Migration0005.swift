/// Copies: by what verbatims are known again, and whose copies they are.
///
/// - `prints` holds the fingerprints of the latest verbatims that could be known again, in the order in which they came;
///   they say nothing without the key that they were sealed with, or without the text.
/// - `copies` says of a verbatim which other one it repeats; that one repeats none.
enum Migration0005 {
  static let name = "0005-copies"

  static let sql = """
    CREATE TABLE prints (
      verbatim INTEGER PRIMARY KEY REFERENCES verbatims (id) ON DELETE CASCADE,
      content BLOB NOT NULL
    );

    CREATE TABLE copies (
      verbatim INTEGER PRIMARY KEY REFERENCES verbatims (id) ON DELETE CASCADE,
      original INTEGER NOT NULL REFERENCES verbatims (id)
    );
    CREATE INDEX copies_by_original ON copies (original);
    """
}
