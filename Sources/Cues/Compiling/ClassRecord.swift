/// A class while it is made; one class after the other uses its arrays.
struct ClassRecord {
  var singles: [UInt32] = []
  /// The patterns whose companion has one place, and those whose companion has several.
  var fixed: [Meeting] = []
  var near: [Meeting] = []
  var companions: [UInt16] = []
  var loose: [LooseTrial] = []
  var sets: [UInt16] = []

  mutating func begin() {
    singles.removeAll(keepingCapacity: true)
    fixed.removeAll(keepingCapacity: true)
    near.removeAll(keepingCapacity: true)
    companions.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
  }

  mutating func add(_ index: IndexPostings, _ number: UInt32) {
    let places = index.places(of: number)
    for place in places.meetings {
      let meeting = index.meetings[place]
      if meeting.sieve.isFixed { fixed.append(meeting) } else { near.append(meeting) }
    }
    for place in places.companions { companions.append(index.companions[place]) }
    for place in places.loose { loose.append(index.loose[place]) }
  }
}

/// What words, or sets of words, index, each list by its word.
struct IndexPostings {
  let meetings: Postings<Meeting>
  let companions: Postings<UInt16>
  let loose: Postings<LooseTrial>
  /// Few words index anything: these are counted from 1, the others are 0.
  private var numbers: [UInt32]

  struct Places {
    let meetings, companions, loose: Range<Int>
  }

  init(_ lists: IndexLists, words: Int) {
    var numbers = [UInt32](repeating: 0, count: words)
    for pair in lists.meetings { numbers[Int(pair.word)] = 1 }
    for pair in lists.companions { numbers[Int(pair.word)] = 1 }
    for pair in lists.loose { numbers[Int(pair.word)] = 1 }
    var count: UInt32 = 0
    for word in numbers.indices where numbers[word] != 0 {
      count += 1
      numbers[word] = count
    }
    func postings<Value>(_ pairs: [(word: UInt32, value: Value)]) -> Postings<Value> {
      Postings(pairs.map { (numbers[Int($0.word)], $0.value) }, words: Int(count) + 1)
    }
    meetings = postings(lists.meetings)
    companions = postings(lists.companions)
    loose = postings(lists.loose)
    self.numbers = numbers
  }

  func holds(_ word: UInt32) -> Bool { numbers[Int(word)] != 0 }

  func places(of word: UInt32) -> Places {
    let number = numbers[Int(word)]
    return Places(
      meetings: meetings.range(of: number), companions: companions.range(of: number), loose: loose.range(of: number))
  }
}
