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
