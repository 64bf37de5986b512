/// How much a class indexes.
struct ClassCounts {
  private var bits: UInt64 = 0

  init() {}

  init(_ record: ClassRecord) {
    precondition(
      record.singles.count <= 0xFF && record.loose.count <= 0xFFFF && record.tests.count <= 0xFFF
        && record.probes.count <= 0xFFF && record.marks.count <= 0xFFFF,
      "a word that indexes more than a class can hold")
    bits =
      UInt64(record.singles.count) | UInt64(record.loose.count) << 8 | UInt64(record.tests.count) << 24
      | UInt64(record.probes.count) << 36 | UInt64(record.marks.count) << 48
  }

  @inline(__always) var isEmpty: Bool { bits == 0 }
  @inline(__always) var singles: Int { Int(bits & 0xFF) }
  @inline(__always) var loose: Int { Int(bits >> 8 & 0xFFFF) }
  @inline(__always) var tests: Int { Int(bits >> 24 & 0xFFF) }
  @inline(__always) var probes: Int { Int(bits >> 36 & 0xFFF) }
  @inline(__always) var marks: Int { Int(bits >> 48) }
}

/// A class: how much it indexes, and where that stands.
struct ClassHead {
  var counts = ClassCounts()
  var hot: UInt32 = 0
  var cold: UInt32 = 0
}

/// What of a class is seldom asked for.
struct ClassTail {
  /// The frequent elements that its words are, a bit each.
  var frequent: (low: UInt64, high: UInt64) = (0, 0)
  var firstLoose: UInt32 = 0
  var setCount: UInt32 = 0
}
