import Journeys
import Verbatims

/// The numbers of texts in a partial map: from 1, in the order in which the rows first use them.
///
/// They depend on the rows alone, and not on the numbers that texts have in the pool.
struct TextNumbers {
  private let texts: TextPool
  private var numbers: [UInt32]
  /// Members of vocabularies and sets of signs, which are no texts of the pool.
  private var members: [[UInt8]: Int] = [:]
  private var last = 0
  /// The texts numbered since they were last taken, as elements of a JSON array.
  private(set) var fresh: [UInt8] = []

  init(_ texts: TextPool) {
    self.texts = texts
    numbers = Array(repeating: 0, count: texts.count)
  }

  /// Takes the new texts.
  mutating func takeFresh() -> [UInt8] {
    defer { fresh.removeAll(keepingCapacity: true) }
    return fresh
  }

  /// The number of a text; 0 for none.
  mutating func number(_ id: TextPool.ID) -> Int {
    guard !id.isNone else { return 0 }
    let place = Int(id.number)
    if numbers[place] == 0 { numbers[place] = UInt32(add(texts[id].span)) }
    return Int(numbers[place])
  }

  /// The number of a word that is no text of the pool.
  mutating func number(word: [UInt8]) -> Int {
    if let number = members[word] { return number }
    let number = add(word.span)
    members[word] = number
    return number
  }

  private mutating func add(_ text: Span<UInt8>) -> Int {
    if !fresh.isEmpty { fresh.append(UInt8(ascii: ",")) }
    fresh.append(json: text)
    last += 1
    return last
  }
}

/// The numbers of a vocabulary's members, each looked up once.
struct MemberNumbers<Member: Identified> {
  private var numbers = [Int](repeating: 0, count: Member.allCases.count)

  /// The number of a member; 0 for nil.
  mutating func number(_ member: Member?, _ texts: inout TextNumbers) -> Int {
    guard let member else { return 0 }
    let place = Int(member.rawValue)
    if numbers[place] == 0 {
      var word: [UInt8] = []
      word.append(member.id)
      numbers[place] = texts.number(word: word)
    }
    return numbers[place]
  }
}
