internal import Tokens

/// Reads a misspelt word as the lexicon's word that is meant: a letter doubled, dropped or swapped, or a neighbouring
/// key struck, never in the first letter.
///
/// Two words that differ so have a common word once a letter is left out of one or both. A filter over the lexicon's
/// words less a letter therefore turns away nearly every unknown word after a dozen probes; what passes is looked up.
struct Misspellings: Sendable {
  private let filter: [UInt64]
  private let shift: UInt64
  /// The same over the keys that are looked up, whole: most of what could be meant is none of them.
  private let wholeFilter: [UInt64]
  private let wholeShift: UInt64
  private let neighbours: KeyboardNeighbours

  /// Shorter words have too many neighbours that are words.
  static let shortest = 7
  private static let longest = 16

  /// The slips, the likelier first.
  private enum Slip: UInt8 { case swapped, doubled, dropped, neighbour }

  /// - Parameters:
  ///   - keys: of the words.
  ///   - listed: all keys that the vocabulary holds.
  init(keys: [Key], flags: [WordFlags], listed: [Key], keyboards: [[ArraySlice<UInt8>]]) {
    neighbours = KeyboardNeighbours(keyboards)
    let words = keys.indices.filter { flags[$0].contains(.used) && Self.isLongEnough(keys[$0]) }
    var bits: UInt64 = 10
    while 1 << bits < words.count * 2 { bits += 1 }
    shift = 64 - bits
    var filter = [UInt64](repeating: 0, count: 1 << bits)
    for word in words {
      let letters = Letters(keys[word])
      Self.insert(keyHash(letters.key), into: &filter, shift)
      for place in 1..<letters.count { Self.insert(keyHash(letters.removing(place).key), into: &filter, shift) }
    }
    self.filter = filter
    (wholeFilter, wholeShift) = Self.filter(of: listed)
  }

  func write(to writer: inout ImageWriter) {
    writer.write(filter)
    writer.write(wholeFilter)
    writer.write(numbers: Int(shift), Int(wholeShift))
    neighbours.write(to: &writer)
  }

  init(_ reader: inout ImageReader) {
    filter = reader.read()
    wholeFilter = reader.read()
    let shifts = reader.numbers(2)
    (shift, wholeShift) = (UInt64(shifts[0]), UInt64(shifts[1]))
    neighbours = KeyboardNeighbours(&reader)
  }

  private static func filter(of listed: [Key]) -> ([UInt64], UInt64) {
    var bits: UInt64 = 8
    while 1 << bits < listed.count / 4 { bits += 1 }
    var filter = [UInt64](repeating: 0, count: 1 << bits)
    for key in listed where key.length >= shortest { insert(keyHash(key), into: &filter, 64 - bits) }
    return (filter, 64 - bits)
  }

  static func isLongEnough(_ key: Key) -> Bool { !key.isHashed && (shortest...longest).contains(key.length) }

  /// The word that is meant by one that the vocabulary does not hold, or nil.
  ///
  /// Of several the one with the likeliest slip, then the first by its letters.
  func correction(of key: Key, in vocabulary: Vocabulary) -> UInt32? {
    guard Self.isLongEnough(key) else { return nil }
    let typed = Letters(key)
    var best = Best()
    for place in 1..<typed.count {
      let less = typed.removing(place)
      guard mayHold(less) else { continue }
      let letter = typed[place]
      if letter == typed[place - 1] { offer(less, .doubled, to: &best, in: vocabulary) }
      if place + 1 < typed.count { offer(typed.swapping(place), .swapped, to: &best, in: vocabulary) }
      if place > 1 { offer(typed.swapping(place - 1), .swapped, to: &best, in: vocabulary) }
      var mask = neighbours.mask(of: letter)
      while mask != 0 {
        let neighbour = UInt8(mask.trailingZeroBitCount) + 0x61
        offer(typed.replacing(place, with: neighbour), .neighbour, to: &best, in: vocabulary)
        mask &= mask - 1
      }
    }
    if typed.count < Self.longest, mayHold(typed) {
      for place in 1...typed.count {
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
          offer(typed.inserting(letter, at: place), .dropped, to: &best, in: vocabulary)
        }
      }
    }
    return best.word
  }

  /// The word of a stretched one whose key lost a double letter (« trooop » gives "trop", "sooon" "soon"), or nil.
  func unstretched(_ key: Key, in vocabulary: Vocabulary) -> Vocabulary.Hit? {
    guard !key.isHashed, key.length < Self.longest else { return nil }
    let typed = Letters(key)
    for place in 0..<typed.count {
      let hit = vocabulary.lookup(typed.inserting(typed[place], at: place).key)
      if !hit.isMiss { return hit }
    }
    return nil
  }

  private struct Best {
    var word: UInt32?
    var slip = Slip.neighbour
    var key = Key(low: .max, high: .max)
  }

  private func offer(_ letters: Letters, _ slip: Slip, to best: inout Best, in vocabulary: Vocabulary) {
    let key = letters.key
    guard letters.count >= Self.shortest, Self.mayHold(keyHash(key), wholeFilter, wholeShift) else { return }
    let hit = vocabulary.lookup(key)
    guard !hit.isMiss, hit.flags.contains(.used) else { return }
    let new = (slip.rawValue, key.low.byteSwapped, key.high.byteSwapped)
    let old = (best.slip.rawValue, best.key.low.byteSwapped, best.key.high.byteSwapped)
    guard best.word == nil || new < old else { return }
    best = Best(word: hit.word, slip: slip, key: key)
  }

  // MARK: The filter

  /// Three bits of one word of the filter.
  private static func bits(_ hash: UInt64) -> UInt64 {
    1 << (hash & 63) | 1 << (hash >> 6 & 63) | 1 << (hash >> 12 & 63)
  }

  private static func insert(_ hash: UInt64, into filter: inout [UInt64], _ shift: UInt64) {
    filter[Int(hash >> shift)] |= bits(hash)
  }

  private func mayHold(_ letters: Letters) -> Bool {
    Self.mayHold(keyHash(letters.key), filter, shift)
  }

  @inline(__always)
  private static func mayHold(_ hash: UInt64, _ filter: [UInt64], _ shift: UInt64) -> Bool {
    let bits = bits(hash)
    return filter[Int(hash >> shift)] & bits == bits
  }
}

/// The bytes of a word of at most 16, to be edited.
struct Letters {
  private var bytes: UInt128
  private(set) var count: Int

  init(_ key: Key) {
    bytes = UInt128(key.high) << 64 | UInt128(key.low)
    count = key.length
  }

  var key: Key { Key(low: UInt64(truncatingIfNeeded: bytes), high: UInt64(truncatingIfNeeded: bytes >> 64)) }

  subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt128(place * 8)) }

  func removing(_ place: Int) -> Letters {
    var letters = self
    let before = (UInt128(1) << UInt128(place * 8)) - 1
    letters.bytes = bytes & before | (bytes >> 8) & ~before
    letters.count -= 1
    return letters
  }

  func inserting(_ letter: UInt8, at place: Int) -> Letters {
    var letters = self
    let before = (UInt128(1) << UInt128(place * 8)) - 1
    letters.bytes = bytes & before | (bytes & ~before) << 8 | UInt128(letter) << UInt128(place * 8)
    letters.count += 1
    return letters
  }

  func replacing(_ place: Int, with letter: UInt8) -> Letters {
    var letters = self
    letters.bytes ^= UInt128(self[place] ^ letter) << UInt128(place * 8)
    return letters
  }

  /// Swaps the letter with the next one.
  func swapping(_ place: Int) -> Letters {
    replacing(place, with: self[place + 1]).replacing(place + 1, with: self[place])
  }
}
