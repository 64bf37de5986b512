/// A pattern as its words index it: a run of elements.
struct Trial: Sendable {
  /// What is asked of a text where the trigger has met its companion.
  enum Form: UInt8, Sendable {
    /// Nothing more: the two stand side by side, and are the whole pattern.
    case pair
    /// Words without a gap: each of the others has its place.
    case run
    /// With gaps or quantities it may fit in several ways.
    case free
  }

  /// What a match must meet to be a cue.
  struct Conditions: OptionSet, Sendable {
    let rawValue: UInt8

    /// The entry does nothing but fill a class: somebody asks for members.
    static let memberOnly = Conditions(rawValue: 1)
    /// The words stand at the beginning of a clause.
    static let opens = Conditions(rawValue: 2)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ roles: Entry.Roles) {
      self = []
      if roles.contains(.memberOnly) { insert(.memberOnly) }
      if roles.contains(.opens) { insert(.opens) }
    }
  }

  var entry: UInt32
  /// The first of the elements.
  var first: UInt32
  var count: UInt8
  /// The element from which the others are looked for.
  var anchor: UInt8
  /// The element that is least often met so close to the anchor; the anchor itself where there is none.
  var partner: UInt8
  /// How many tokens lie at most from the one to the other.
  var reach: UInt8 = 0
  /// The rarer of the two, whose words list the pattern.
  var trigger: UInt8 = 0
  var form = Form.free
  var conditions: Conditions = []
  /// The languages of the entry.
  var languages: SpokenLanguages = .both

  /// The more frequent of the two.
  @inline(__always) var companion: UInt8 { trigger == anchor ? partner : anchor }
}

/// A pattern that is tried at its trigger where its companion, the more frequent of two elements, stands in one of some
/// places around.
struct Meeting: Sendable {
  let sieve: Sieve
  /// Counted in the index's `trials`.
  let trial: UInt32

  /// How many tokens may lie from a trigger to its companion.
  static let widestReach = 100

  /// What turns most attempts away, in 32 bits.
  struct Sieve: Sendable {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    /// - Parameters:
    ///   - companion: its code.
    ///   - places: where it may stand, counted from the trigger.
    init(companion: UInt16, places: ClosedRange<Int>) {
      bits =
        UInt32(companion) | UInt32(UInt8(bitPattern: Int8(places.lowerBound))) << 16 | UInt32(places.count) << 24
    }

    @inline(__always) var companion: UInt16 { UInt16(truncatingIfNeeded: bits) }
    /// The first place, counted from the trigger.
    @inline(__always) var offset: Int { Int(Int8(truncatingIfNeeded: bits >> 16)) }
    /// The number of places.
    @inline(__always) var length: Int { Int(bits >> 24) }
    /// Whether there is but one place, and within the padding of a text.
    var isFixed: Bool { length == 1 && abs(offset) <= CompanionTable.padding }
  }
}

/// A pattern that is tried at each word that lists it where quantities of some kind stand near.
struct LooseTrial: Sendable {
  /// A bit for each kind of quantity.
  var kinds: UInt32
  var trial: UInt32
}

/// What words, or sets of words, index.
struct IndexLists: Sendable {
  var meetings: [(word: UInt32, value: Meeting)] = []
  /// The companions that the words are.
  var companions: [(word: UInt32, value: UInt16)] = []
  var loose: [(word: UInt32, value: LooseTrial)] = []
}

/// A pattern of one word: its entry, with the languages in the two bits above.
struct Single: Sendable {
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(entry: UInt32, languages: SpokenLanguages) { bits = entry | UInt32(languages.rawValue) << 30 }

  @inline(__always)
  var entry: UInt32 { bits & 0x3FFF_FFFF }

  @inline(__always)
  func isSpoken(_ languages: SpokenLanguages) -> Bool { UInt32(languages.rawValue) & bits >> 30 != 0 }
}

/// One place of a pattern.
struct PatternElement: Hashable, Sendable {
  enum Kind: UInt8, Sendable { case word, exactWord, set, quantity }

  var kind: Kind
  /// How many words may stand before it.
  var gap: UInt8 = 0
  /// The accents of an exact word.
  var accents: UInt16 = 0
  /// The word, the set, or the kind of the quantity.
  var reference: UInt32
  /// The floor of a quantity, in hundredths; a filter over the words of a set.
  var detail: UInt64 = 0

  /// The bit of a word in such a filter, or none for a word that no pattern holds.
  @inline(__always)
  static func bit(of word: UInt32) -> UInt64 {
    word == Vocabulary.Hit.noWord ? 0 : 1 << UInt64((word &* 0x9E37_79B1) >> 26)
  }

  /// « ne nous a vraiment pas » puts three words inside the negation.
  static let widestGap: UInt8 = 3
}

/// A number that is written in several words.
struct NumberRun: Sendable {
  var elements: [PatternElement]
  var hundredths: Int
}

/// Sets of words that patterns share.
struct WordSets: Sendable {
  private var members: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var known: [UInt64: UInt32] = [:]

  /// The number of a set, which is added where it is new.
  /// - Parameter words: sorted, without repetition.
  mutating func intern(_ words: ArraySlice<UInt32>) -> UInt32 {
    var hash: UInt64 = UInt64(words.count)
    for word in words { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 31) }
    if let set = known[hash], self[set] == words { return set }
    let set = UInt32(starts.count - 1)
    members.append(contentsOf: words)
    starts.append(UInt32(members.count))
    known[hash] = set
    return set
  }

  var count: Int { starts.count - 1 }

  /// The words of a set, sorted.
  subscript(set: UInt32) -> ArraySlice<UInt32> { members[Int(starts[Int(set)])..<Int(starts[Int(set) + 1])] }

  /// By word, the sets that hold it, sorted.
  func memberships(words: Int) -> Postings<UInt16> {
    precondition(starts.count < Int(UInt16.max), "more sets of words than a number of 16 bits can name")
    return Postings(transposing: members, starts, words: words)
  }

  /// Forgets what was needed only to add sets.
  mutating func close() { known = [:] }
}

extension WordSets {
  func write(to writer: inout ImageWriter) {
    writer.write(members)
    writer.write(starts)
  }

  init(_ reader: inout ImageReader) {
    members = reader.read()
    starts = reader.read()
  }
}

/// Lists of values by word, in one array.
struct Postings<Value: Sendable>: Sendable {
  fileprivate var starts: [UInt32]
  fileprivate var values: [Value]

  /// - Parameter pairs: a word and a value each; values of a word keep their order.
  init(_ pairs: [(word: UInt32, value: Value)], words: Int) {
    starts = Array(repeating: 0, count: words + 2)
    values = pairs.map(\.value)
    for pair in pairs { starts[Int(pair.word) + 2] += 1 }
    for word in 0..<words { starts[word + 2] += starts[word + 1] }
    for pair in pairs {
      values[Int(starts[Int(pair.word) + 1])] = pair.value
      starts[Int(pair.word) + 1] += 1
    }
  }

  var count: Int { values.count }

  @inline(__always)
  func range(of word: UInt32) -> Range<Int> { Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) }

  @inline(__always)
  subscript(position: Int) -> Value { values[position] }

  /// Whether two words have the same values in the same order.
  @inline(__always)
  func holdTheSame(_ word: UInt32, _ other: UInt32, by isSame: (Value, Value) -> Bool) -> Bool {
    let (mine, others) = (range(of: word), range(of: other))
    guard mine.count == others.count else { return false }
    for offset in 0..<mine.count
    where !isSame(values[mine.lowerBound + offset], values[others.lowerBound + offset]) { return false }
    return true
  }
}

extension Postings where Value: BitwiseCopyable {
  func write(to writer: inout ImageWriter) {
    let words = UInt32(starts.count - 2)
    writer.write((0..<words).flatMap { word in range(of: word).map { _ in word } })
    writer.write(values)
  }

  init(_ reader: inout ImageReader, words: Int) {
    let listed = reader.read(UInt32.self)
    self.init(Array(zip(listed, reader.read(Value.self))), words: words)
  }
}

extension Postings<UInt16> {
  /// The lists that hold each word, from the words that each list holds.
  ///
  /// - Parameters:
  ///   - members: the words of one list after the other.
  ///   - bounds: where each list begins, and the end of the last.
  fileprivate init(transposing members: [UInt32], _ bounds: [UInt32], words: Int) {
    var startList = [UInt32](repeating: 0, count: words + 2)
    var valueList = [UInt16](repeating: 0, count: members.count)
    let (members, bounds) = (members.span, bounds.span)
    var starts = startList.mutableSpan
    var values = valueList.mutableSpan
    for index in members.indices { starts[Int(members[index]) + 2] += 1 }
    for word in 0..<words { starts[word + 2] += starts[word + 1] }
    for list in 0..<bounds.count - 1 {
      for index in Int(bounds[list])..<Int(bounds[list + 1]) {
        let word = Int(members[index])
        values[Int(starts[word + 1])] = UInt16(list)
        starts[word + 1] += 1
      }
    }
    (self.starts, self.values) = (startList, valueList)
  }
}
