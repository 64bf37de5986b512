/// Values by the words alone of elements, however these stand in a pattern and whatever their accents: by word, then by
/// set of words. Quantities have none.
struct ElementTable<Value> {
  private(set) var values: [Value]
  private let words: Int

  init(words: Int, sets: Int, filler: Value) {
    self.words = words
    values = Array(repeating: filler, count: words + sets)
  }

  subscript(element: PatternElement) -> Value {
    get { values[place(of: element)] }
    set { values[place(of: element)] = newValue }
  }

  /// The bare element whose value stands at a place.
  func element(_ place: Int) -> PatternElement {
    place < words
      ? PatternElement(kind: .word, reference: UInt32(place))
      : PatternElement(kind: .set, reference: UInt32(place - words))
  }

  private func place(of element: PatternElement) -> Int {
    Int(element.reference) + (element.kind == .set ? words : 0)
  }
}
