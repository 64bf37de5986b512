internal import Verbatims

/// What the parser read from all files, before words are looked up: flat arrays that refer to one another by index.
struct LexiconDraft {
  var files: [LexiconFile] = []
  var faults: [Fault] = []

  var entries: [Entry] = []
  /// Parallel to `entries`.
  var lines: [Line] = []
  var elements: [Element] = []
  var alternatives: [Alternative] = []
  /// The words of every alternative, lemma and table row, one of them a line, cut into tokens in one go.
  var text: [UInt8] = []
  var concepts = NameTable()
  /// The first one is `<negation>`.
  var classes = NameTable()
  /// Read only where they are asked for.
  var examples: [Example] = []
  /// One example in four, to count how often words are used.
  var samples: [(file: Int, text: Range<Int>)] = []

  var paradigms = Paradigms()
  var lemmas: [Lemma] = []
  var spellings: [Spelling] = []
  var abbreviations: [UInt32] = []
  /// Each a keyboard, row by row.
  var keyboards: [[ArraySlice<UInt8>]] = []
  var packs: [SectorPack] = []
  /// The concepts of `untranslated.lex`.
  var untranslated: [ArraySlice<UInt8>] = []

  struct Fault {
    var file: Int
    var fault: LexiconFault
  }

  struct Line {
    var file: UInt32
    var number: UInt32
    /// The bytes of the pattern in the file.
    var pattern: Range<UInt32>
    var elements: Range<UInt32>
  }

  /// One place of a pattern.
  struct Element {
    var alternatives: Range<UInt32>
    /// The kind of a quantity, which then has no alternatives.
    var quantity: Quantity.Kind?
    /// The floor of a quantity, in hundredths.
    var floor: Int = 0
    var followsGap: Bool
    /// The bytes in the file.
    var source: Range<UInt32>
  }

  struct Alternative {
    enum Sign: UInt8 { case plain, exact, lemma, prefix, member }
    var sign: Sign
    /// The class of a `member`.
    var memberOf: UInt32 = 0
    /// The line in `text`.
    var words: UInt32 = 0
    /// The bytes in the file, without signs.
    var source: Range<UInt32>
  }

  struct Example {
    enum Kind: UInt8 { case found, notFound, knownMiss }
    var kind: Kind
    var entry: UInt32
    /// The bytes of the sentence in the file, with its brackets, without the `=>` and the comment.
    var text: Range<Int>
    /// The valence after `=>`.
    var expects: Int?
  }

  /// A row of `forms`.
  struct Lemma {
    var file: UInt32
    var language: Language?
    /// The line in `text`.
    var words: UInt32
    /// The class, or the irregular form with its feature.
    var row: Row
    var source: Range<Int>

    enum Row {
      case paradigm(Int)
      case irregular
      case form(words: UInt32, isFinite: Bool)
    }
  }

  /// A row of `spellings`: lines in `text`, nil on the right for one that is never made.
  struct Spelling {
    var file: UInt32
    var language: Language?
    var wrong: UInt32
    var right: UInt32?
    var source: Range<Int>
  }

  init() { _ = classes.intern(Array("negation".utf8)[...]) }

  /// Makes room for what files of so many bytes usually hold.
  mutating func reserve(bytes: Int) {
    text.reserveCapacity(bytes / 3)
    entries.reserveCapacity(bytes / 128)
    lines.reserveCapacity(bytes / 128)
    elements.reserveCapacity(bytes / 64)
    alternatives.reserveCapacity(bytes / 32)
    lemmas.reserveCapacity(bytes / 128)
    samples.reserveCapacity(bytes / 256)
  }

  /// The number of lines in `text`.
  private(set) var textLines: UInt32 = 0

  /// Adds a line to `text` and returns its number.
  mutating func addLine(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    text.append(contentsOf: bytes)
    text.append(0x0A)
    textLines += 1
    return textLines - 1
  }
}
