internal import Tokens

/// Every word that the lexicon knows, looked up by its key.
///
/// Buckets of two slots of 32 bytes, each bucket one cache line, two thirds full: a lookup mostly costs one line. A slot
/// holds the key, the word's number and its flags. A full bucket overflows into the next ones, and says so.
struct Vocabulary: Sendable {
  /// What a slot tells: the word's number in the low 24 bits, its class in the next 24, its flags above.
  struct Hit {
    var bits: UInt64
    var word: UInt32 { UInt32(truncatingIfNeeded: bits) & 0xFF_FFFF }
    /// The word's class, in the lexicon's `index`.
    var wordClass: UInt32 { UInt32(truncatingIfNeeded: bits >> 24) & 0xFF_FFFF }
    var flags: WordFlags { WordFlags(rawValue: UInt16(truncatingIfNeeded: bits >> 48)) }
    var isMiss: Bool { bits == .max }
    /// A miss, or an overflow.
    var isElsewhere: Bool { bits >= Vocabulary.overflow }
    /// Of a token that the lexicon knows nothing of.
    static var nothing: Hit { Hit(bits: UInt64(Hit.noWord)) }
    /// The number of no word.
    static let noWord: UInt32 = 0xFF_FFFF
    init(bits: UInt64) { self.bits = bits }

    init(word: UInt32, flags: WordFlags, wordClass: UInt32) {
      precondition(word >> 24 == 0 && wordClass >> 24 == 0, "more words than a slot can name")
      bits = UInt64(word) | UInt64(wordClass) << 24 | UInt64(flags.rawValue) << 48
    }

    /// The first bucket is full and does not hold the key: the next ones may.
    var isOverflow: Bool { bits == Vocabulary.overflow }
  }

  private let slots: [UInt64]
  /// Where the first bucket begins, so that buckets are aligned in memory.
  private let base: Int
  /// The number of buckets.
  private let count: Int

  /// No word has this number: an empty slot answers to no key.
  private static let empty = UInt64.max
  private static let overflow = UInt64.max - 1
  /// In the second slot of a bucket: keys of the bucket stand in the next ones. No flag of a word is so high.
  private static let full: UInt64 = 1 << 63
  private static let bucketSize = 8

  init(keys: [Key], words: [UInt32], flags: [WordFlags], classes: [UInt32]) {
    let buckets = max(4, keys.count * 3 / 4)
    var slots = [UInt64](repeating: Self.empty, count: buckets * Self.bucketSize + 8)
    let address = slots.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    let first = Int((64 - address % 64) % 64) / 8
    slots.withUnsafeMutableBufferPointer { slots in
      // Short words are the frequent ones: first come, they stand in their own buckets.
      for length in [1...4, 5...8, 9...17] {
        for (index, key) in keys.enumerated() where length.contains(key.isHashed ? 17 : max(1, key.length)) {
          let home = first + Self.bucket(key, buckets) * Self.bucketSize
          var place = home
          while slots[place + 2] != Self.empty {
            if place == home + 4 { slots[place + 2] |= Self.full }
            place += 4
            if place == first + buckets * Self.bucketSize { place = first }
          }
          let word = words[index]
          slots[place] = key.low
          slots[place + 1] = key.high
          slots[place + 2] = Hit(word: word, flags: flags[Int(word)], wordClass: classes[Int(word)]).bits
        }
      }
    }
    self.slots = slots
    base = first
    count = buckets
  }

  /// The word of a key, or a miss.
  func lookup(_ key: Key) -> Hit {
    var place = base + Self.bucket(key, count) * Self.bucketSize
    while true {
      if slots[place] == key.low, slots[place + 1] == key.high { return Hit(bits: slots[place + 2] & ~Self.full) }
      if slots[place + 2] == Self.empty { return Hit(bits: Self.empty) }
      place += 4
      if place == base + count * Self.bucketSize { place = base }
    }
  }

  /// The words of many keys as far as their first buckets tell; what is not there may have overflowed.
  ///
  /// Without branches, so that the cache misses of many tokens overlap; more of them do where nothing but the buckets is
  /// read at first.
  func lookUpFirst(_ tokens: [Token], into hits: inout [UInt64], reading ahead: inout ReadAhead) {
    var hits = hits.mutableSpan
    let tokens = tokens.span
    slots.withUnsafeBufferPointer { slots in
      for index in tokens.indices {
        let place = base &+ Self.bucket(tokens[index].key, count) &* Self.bucketSize
        ahead.take(slots[place])
        hits[index] = UInt64(place)
      }
      for index in tokens.indices {
        let key = tokens[index].key
        let place = Int(hits[index])
        let first = (slots[place] ^ key.low) | (slots[place + 1] ^ key.high)
        let second = (slots[place + 4] ^ key.low) | (slots[place + 5] ^ key.high)
        let last = slots[place + 6]
        let miss = last != Self.empty && last & Self.full != 0 ? Self.overflow : Self.empty
        hits[index] = first == 0 ? slots[place + 2] : second == 0 ? last & ~Self.full : miss
      }
    }
  }

  @inline(__always)
  private static func bucket(_ key: Key, _ count: Int) -> Int {
    Int(keyHash(key).multipliedFullWidth(by: UInt64(count)).high)
  }
}

extension Vocabulary {
  func write(to writer: inout ImageWriter) {
    writer.write(slots[base..<base + count * Self.bucketSize])
  }

  init(_ reader: inout ImageReader) {
    (slots, base) = reader.read(UInt64.self, alignment: 64, filler: Self.empty)
    count = slots.count / Self.bucketSize - 1
  }
}

/// Words while they are collected: numbered in the order of their first appearance.
struct VocabularyBuilder {
  private var table: KeyTable
  var flags: [WordFlags] = []

  var keys: [Key] { table.keys }

  /// - Parameter capacity: about how many words will come.
  init(capacity: Int) {
    table = KeyTable(capacity: max(capacity, 1_024))
    flags.reserveCapacity(capacity)
  }

  /// The number of the word, which is added where it is new.
  mutating func add(_ key: Key, _ flags: WordFlags) -> UInt32 {
    let word = table.add(key)
    if word == self.flags.count { self.flags.append(flags) } else { self.flags[word].formUnion(flags) }
    return UInt32(word)
  }

  func find(_ key: Key) -> UInt32? { table.find(key).map { UInt32($0) } }

  /// Marks words as used by patterns, and returns what is known of any of them.
  mutating func use(_ words: [UInt32]) -> WordFlags {
    var all: WordFlags = []
    var flags = flags.mutableSpan
    for word in words {
      all.formUnion(flags[Int(word)])
      flags[Int(word)].insert(.used)
    }
    return all
  }
}
