/// Complaints: what people and the complaints system tell of them, who was named by whom and why, and recourse that
/// customers threaten or began.
///
/// - Days count from 1970-01-01 in UTC; −2147483648 is the day of what has no date. Times are seconds since then.
/// - `complaint_events` is only added to: the last one of a kind holds.
/// - `recourses` says where words stand, in Unicode scalars of the text; `state` is null where the text does not tell it.
/// - `reidentifications` has a row for each name that was asked for, written before it is told. Erasing a customer takes
///   the pseudonym out of it and leaves who asked, when and why.
enum Migration0004 {
  static let name = "0004-complaints"

  static let sql = """
    CREATE TABLE complaint_events (
      id INTEGER PRIMARY KEY,
      verbatim INTEGER NOT NULL REFERENCES verbatims (id) ON DELETE CASCADE,
      what TEXT NOT NULL,
      day INTEGER NOT NULL,
      person TEXT,
      origin TEXT NOT NULL,
      told INTEGER NOT NULL
    );
    CREATE INDEX complaint_events_by_verbatim ON complaint_events (verbatim);
    CREATE INDEX dissatisfied_by_day ON verbatims (day, key) WHERE dissatisfaction = 1;
    CREATE INDEX dissatisfied_by_name ON verbatims (name) WHERE dissatisfaction = 1;

    CREATE TABLE recourses (
      verbatim INTEGER NOT NULL REFERENCES verbatims (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      day INTEGER NOT NULL,
      kind TEXT NOT NULL,
      state TEXT,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (verbatim, number)
    ) WITHOUT ROWID;
    CREATE INDEX recourses_by_day ON recourses (day);

    CREATE TABLE reidentifications (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      person TEXT NOT NULL,
      reason TEXT NOT NULL,
      customer TEXT,
      candidates INTEGER NOT NULL,
      is_found INTEGER NOT NULL
    );
    CREATE INDEX reidentifications_by_customer ON reidentifications (customer) WHERE customer IS NOT NULL;
    """
}
