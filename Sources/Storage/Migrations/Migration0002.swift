/// Alerts: from when to when what they warn of lasts, and to whom they are still to be told.
///
/// - Days count from 1970-01-01 in UTC, times are seconds since then.
/// - An episode that has not ended is the only one of its rule and place.
/// - `alert_verbatims` says where an alert's words stand; an alert whose verbatims are erased knows of them no more.
/// - `alert_errands` has a row for each alert and delivery; it is written before anything is sent. What was told stands
///   in `alerts`, with the episode's `id` as its subject.
enum Migration0002 {
  static let name = "0002-alert-episodes"

  static let sql = """
    CREATE TABLE alert_episodes (
      id TEXT NOT NULL PRIMARY KEY,
      rule TEXT NOT NULL,
      place TEXT NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      opened INTEGER NOT NULL,
      ended INTEGER,
      content TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX alert_episodes_open ON alert_episodes (rule, place) WHERE ended IS NULL;

    CREATE TABLE alert_verbatims (
      alert TEXT NOT NULL REFERENCES alert_episodes (id) ON DELETE CASCADE,
      verbatim INTEGER NOT NULL REFERENCES verbatims (id) ON DELETE CASCADE,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      what TEXT NOT NULL,
      PRIMARY KEY (alert, verbatim, first, last, what)
    ) WITHOUT ROWID;
    CREATE INDEX alert_verbatims_by_verbatim ON alert_verbatims (verbatim);

    CREATE TABLE alert_errands (
      alert TEXT NOT NULL REFERENCES alert_episodes (id) ON DELETE CASCADE,
      delivery TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      tried INTEGER,
      problem TEXT,
      state TEXT NOT NULL,
      PRIMARY KEY (alert, delivery)
    ) WITHOUT ROWID;
    CREATE INDEX alert_errands_open ON alert_errands (state) WHERE state = 'open';
    """
}
