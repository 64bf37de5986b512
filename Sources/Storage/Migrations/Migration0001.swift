/// The first schema. Never edited: what changes later is a migration of its own.
///
/// - Days count from 1970-01-01 in UTC; −2147483648 is the day of what has no date. Times are seconds since then.
/// - Measures are in thousandths.
/// - `names` turns every identifier of a vocabulary, source or engine into a number, so that findings are narrow.
/// - Words of customers stand in `texts` alone: `form` 0 is plain, 1 is AES-GCM (nonce, ciphertext, tag; the
///   verbatim's key authenticated with it). `part` 0 is the text, 1 what else is needed to read it again.
/// - `day_…` are sums over `verbatims` and `findings`, kept exact by whatever writes or removes them.
/// - `forgotten` holds pseudonyms whose verbatims up to a day must not come back.
enum Migration0001 {
  static let name = "0001-verbatims-and-findings"

  static let sql = tables + sums + files + runs

  private static let tables = """
    PRAGMA application_id = 1346458179;

    CREATE TABLE meta (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE names (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );

    CREATE TABLE verbatims (
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE,
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
    CREATE INDEX verbatims_by_day ON verbatims (day, key);
    CREATE INDEX verbatims_by_customer ON verbatims (customer) WHERE customer IS NOT NULL;

    CREATE TABLE texts (
      verbatim INTEGER NOT NULL REFERENCES verbatims (id) ON DELETE CASCADE,
      part INTEGER NOT NULL,
      form INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (verbatim, part)
    ) WITHOUT ROWID;

    CREATE TABLE analyses (
      verbatim INTEGER PRIMARY KEY REFERENCES verbatims (id) ON DELETE CASCADE,
      engine INTEGER NOT NULL REFERENCES names (id),
      line BLOB NOT NULL
    );
    CREATE INDEX analyses_by_engine ON analyses (engine);

    CREATE TABLE findings (
      verbatim INTEGER NOT NULL REFERENCES verbatims (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      day INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      stage INTEGER NOT NULL,
      channel INTEGER NOT NULL,
      theme INTEGER NOT NULL,
      concept INTEGER NOT NULL,
      intensity INTEGER NOT NULL,
      moment_of_truth INTEGER NOT NULL,
      make_or_break INTEGER,
      rupture INTEGER,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (verbatim, number)
    ) WITHOUT ROWID;
    CREATE INDEX findings_by_cell ON findings (stage, channel, kind, day);
    CREATE INDEX findings_by_concept ON findings (concept, kind, day);


    """

  private static let sums = """
    CREATE TABLE day_cells (
      day INTEGER NOT NULL,
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
      PRIMARY KEY (day, stage, channel, kind)
    ) WITHOUT ROWID;

    CREATE TABLE day_concepts (
      day INTEGER NOT NULL,
      concept INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      verbatims INTEGER NOT NULL,
      intensity INTEGER NOT NULL,
      moments INTEGER NOT NULL,
      makes INTEGER NOT NULL,
      breaks INTEGER NOT NULL,
      ruptures INTEGER NOT NULL,
      PRIMARY KEY (day, concept, kind)
    ) WITHOUT ROWID;

    CREATE TABLE day_volumes (
      day INTEGER NOT NULL,
      source INTEGER NOT NULL,
      verbatims INTEGER NOT NULL,
      set_aside INTEGER NOT NULL,
      dissatisfied INTEGER NOT NULL,
      polarity INTEGER NOT NULL,
      effort INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      unknown_stages INTEGER NOT NULL,
      unknown_channels INTEGER NOT NULL,
      PRIMARY KEY (day, source)
    ) WITHOUT ROWID;


    """

  private static let files = """
    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      path TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      fingerprint BLOB NOT NULL,
      bytes_read INTEGER NOT NULL,
      records_read INTEGER NOT NULL,
      state TEXT NOT NULL,
      reading INTEGER NOT NULL,
      problem TEXT,
      bookmark BLOB NOT NULL,
      run INTEGER NOT NULL REFERENCES runs (id),
      UNIQUE (source, path)
    );

    CREATE TABLE verbatim_files (
      verbatim INTEGER NOT NULL REFERENCES verbatims (id) ON DELETE CASCADE,
      file INTEGER NOT NULL REFERENCES files (id),
      reading INTEGER NOT NULL,
      PRIMARY KEY (verbatim, file)
    ) WITHOUT ROWID;
    CREATE INDEX verbatim_files_by_file ON verbatim_files (file, reading);

    CREATE TABLE quarantine (
      file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
      line INTEGER NOT NULL,
      record INTEGER NOT NULL,
      reason TEXT NOT NULL,
      reading INTEGER NOT NULL,
      run INTEGER NOT NULL REFERENCES runs (id),
      PRIMARY KEY (file, line, record, reason)
    ) WITHOUT ROWID;


    """

  private static let runs = """
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      began INTEGER NOT NULL,
      ended INTEGER,
      engine TEXT NOT NULL,
      state TEXT NOT NULL,
      summary TEXT
    );

    CREATE TABLE alerts (
      subject TEXT NOT NULL,
      delivery TEXT NOT NULL,
      told INTEGER NOT NULL,
      details TEXT NOT NULL,
      PRIMARY KEY (subject, delivery)
    ) WITHOUT ROWID;

    CREATE TABLE outputs (
      path TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      holds_undated INTEGER NOT NULL,
      written INTEGER NOT NULL,
      is_stale INTEGER NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE forgotten (
      customer TEXT NOT NULL PRIMARY KEY,
      until INTEGER NOT NULL,
      told INTEGER NOT NULL
    ) WITHOUT ROWID;

    """
}
