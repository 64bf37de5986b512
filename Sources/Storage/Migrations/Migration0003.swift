/// Fewer places of the file that a night's batches touch, and sums over more than a day.
///
/// - Keys are spread over all of their index, customers over all of theirs: each verbatim touched a page of both that
///   nobody had read for long. Keys are now found by their first five bytes, in an index a third as large, and compared
///   whole; customers are looked for only to be forgotten, which reads all pages anyway.
/// - Findings are indexed by day first: a night's lie together at the end.
/// - `span_…` are sums over 32 days, `day >> 5`, of the sums of days, and as exact.
enum Migration0003 {
  static let name = "0003-spans-and-fewer-pages"

  static let sql = spans + findings + verbatims

  private static let spans = """
    CREATE TABLE span_cells (
      span INTEGER NOT NULL,
      stage INTEGER NOT NULL,
      channel INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      verbatims INTEGER NOT NULL,
      intensity INTEGER NOT NULL,
      moments INTEGER NOT NULL,
      makes INTEGER NOT NULL,
      breaks INTEGER NOT NULL,
      ruptures INTEGER NOT NULL,
      PRIMARY KEY (span, stage, channel, kind)
    ) WITHOUT ROWID;
    INSERT INTO span_cells
      SELECT day >> 5, stage, channel, kind, sum(findings), sum(verbatims), sum(intensity), sum(moments), sum(makes),
        sum(breaks), sum(ruptures)
      FROM day_cells GROUP BY day >> 5, stage, channel, kind;

    CREATE TABLE span_concepts (
      span INTEGER NOT NULL,
      concept INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      verbatims INTEGER NOT NULL,
      intensity INTEGER NOT NULL,
      moments INTEGER NOT NULL,
      makes INTEGER NOT NULL,
      breaks INTEGER NOT NULL,
      ruptures INTEGER NOT NULL,
      PRIMARY KEY (span, concept, kind)
    ) WITHOUT ROWID;
    INSERT INTO span_concepts
      SELECT day >> 5, concept, kind, sum(findings), sum(verbatims), sum(intensity), sum(moments), sum(makes),
        sum(breaks), sum(ruptures)
      FROM day_concepts GROUP BY day >> 5, concept, kind;


    """

  /// Indexes of findings hold numbers alone: their pages need not be overwritten.
  private static let findings = """
    PRAGMA secure_delete = OFF;
    DROP INDEX findings_by_cell;
    DROP INDEX findings_by_concept;
    PRAGMA secure_delete = ON;
    CREATE INDEX findings_by_day ON findings (day, stage, channel, kind, concept);


    """

  /// SQLite takes no UNIQUE away from a table: it is made anew. Needs foreign keys to be off, since rows that refer to
  /// the former table stay.
  private static let verbatims = """
    CREATE TABLE verbatims_anew (
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL,
      name TEXT NOT NULL,
      source INTEGER NOT NULL REFERENCES names (id),
      day INTEGER NOT NULL,
      date TEXT,
      received INTEGER NOT NULL,
      customer TEXT,
      source_channel TEXT,
      sector INTEGER REFERENCES names (id),
      language INTEGER REFERENCES names (id),
      nature INTEGER REFERENCES names (id),
      set_aside INTEGER REFERENCES names (id),
      duplicate_of TEXT,
      dissatisfaction INTEGER NOT NULL,
      polarity INTEGER NOT NULL,
      effort INTEGER NOT NULL,
      score INTEGER
    );
    INSERT INTO verbatims_anew SELECT id, key, name, source, day, date, received, customer, source_channel, sector,
      language, nature, set_aside, duplicate_of, dissatisfaction, polarity, effort, score FROM verbatims ORDER BY id;
    DROP TABLE verbatims;
    ALTER TABLE verbatims_anew RENAME TO verbatims;
    CREATE INDEX verbatims_by_key ON verbatims (substr(key, 1, 5));
    CREATE INDEX verbatims_by_day ON verbatims (day, key);
    """
}
