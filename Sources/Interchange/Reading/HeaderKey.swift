/// The form in which names of columns are compared: without case, accents and marks between words.
package enum HeaderKey {
  /// Folds a name: « Canal d’origine » and "canal_d'origine" become `canal d origine`.
  static func fold(_ name: Span<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    var isGap = false
    let text = String(decoding: [UInt8](copying: name), as: UTF8.self)
    for scalar in text.unicodeScalars {
      let letters = base(of: scalar)
      if letters.isEmpty {
        isGap = isGap || !isIgnored(scalar)
      } else {
        if isGap && !key.isEmpty { key.append(UInt8(ascii: " ")) }
        isGap = false
        key += letters
      }
    }
    return key
  }

  package static func fold(_ name: String) -> [UInt8] { fold(Array(name.utf8).span) }

  /// Combining marks and the byte order mark separate nothing.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar.value == 0xFEFF
  }

  /// The lower-case letters or digits that a scalar stands for; empty for a mark.
  private static func base(of scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return [byte | 0x20]
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return [byte]
      default: return []
      }
    }
    let lower = scalar.properties.lowercaseMapping
    if let plain = latin[lower] { return Array(plain.utf8) }
    return scalar.properties.isAlphabetic ? Array(lower.utf8) : []
  }

  private static let latin: [String: String] = {
    let groups = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"),
      ("y", "ýÿ"), ("oe", "œ"), ("ae", "æ"), ("ss", "ß"),
    ]
    var table: [String: String] = [:]
    for (plain, letters) in groups {
      for letter in letters { table[String(letter)] = plain }
    }
    return table
  }()
}
