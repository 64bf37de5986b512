/// A class while it is made; one class after the other uses its arrays.
struct ClassRecord {
  var singles: [UInt32] = []
  var tests: [Test] = []
  var probes: [Probe] = []
  var marks: [UInt16] = []
  var frequent: (low: UInt64, high: UInt64) = (0, 0)
  var loose: [LooseTrial] = []
  var sets: [UInt16] = []

  mutating func begin() {
    singles.removeAll(keepingCapacity: true)
    tests.removeAll(keepingCapacity: true)
    probes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    frequent = (0, 0)
    loose.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
  }

  mutating func add(_ index: IndexPostings, _ number: UInt32) {
    let places = index.places(of: number)
    for place in places.tests { tests.append(index.tests[place]) }
    for place in places.probes { probes.append(index.probes[place]) }
    for place in places.marks { marks.append(index.marks[place]) }
    for place in places.loose { loose.append(index.loose[place]) }
    for place in places.frequent {
      let element = index.frequent[place]
      if element < 64 { frequent.low |= 1 << UInt64(element) } else { frequent.high |= 1 << UInt64(element - 64) }
    }
  }
}

/// What words, or sets of words, index, each list by its word.
struct IndexPostings {
  let tests: Postings<Test>
  let probes: Postings<Probe>
  let marks: Postings<UInt16>
  let frequent: Postings<UInt8>
  let loose: Postings<LooseTrial>
  /// Few words index anything: these are counted from 1, the others are 0.
  private var numbers: [UInt32]

  struct Places {
    let tests, probes, marks, frequent, loose: Range<Int>
  }

  init(_ lists: IndexLists, words: Int) {
    var numbers = [UInt32](repeating: 0, count: words)
    for pair in lists.tests { numbers[Int(pair.word)] = 1 }
    for pair in lists.probes { numbers[Int(pair.word)] = 1 }
    for pair in lists.marks { numbers[Int(pair.word)] = 1 }
    for pair in lists.frequent { numbers[Int(pair.word)] = 1 }
    for pair in lists.loose { numbers[Int(pair.word)] = 1 }
    var count: UInt32 = 0
    for word in numbers.indices where numbers[word] != 0 {
      count += 1
      numbers[word] = count
    }
    func postings<Value>(_ pairs: [(word: UInt32, value: Value)]) -> Postings<Value> {
      Postings(pairs.map { (numbers[Int($0.word)], $0.value) }, words: Int(count) + 1)
    }
    tests = postings(lists.tests)
    probes = postings(lists.probes)
    marks = postings(lists.marks)
    frequent = postings(lists.frequent)
    loose = postings(lists.loose)
    self.numbers = numbers
  }

  func holds(_ word: UInt32) -> Bool { numbers[Int(word)] != 0 }

  func places(of word: UInt32) -> Places {
    let number = numbers[Int(word)]
    return Places(
      tests: tests.range(of: number), probes: probes.range(of: number), marks: marks.range(of: number),
      frequent: frequent.range(of: number), loose: loose.range(of: number))
  }
}
