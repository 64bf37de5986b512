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
  init(transposing members: [UInt32], _ bounds: [UInt32], words: Int) {
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
