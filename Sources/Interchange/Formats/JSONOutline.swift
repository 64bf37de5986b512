/// Which fields the beginning of a JSON text has, by their paths: `reviews[].reviewer.displayName`.
///
/// Objects in an array at the root count as objects at the root. The text may be cut anywhere.
struct JSONOutline {
  private(set) var paths: Set<String> = []

  private struct Level {
    var path: String
    var isArray: Bool
    /// The name of the member whose value is next.
    var name: String?
  }

  /// Deeper fields, and more of them, tell no format.
  private static let deepest = 8
  private static let most = 4096

  init(_ text: [UInt8], upTo end: Int) {
    var levels: [Level] = []
    var position = 0
    while position < end, paths.count < Self.most {
      switch text[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isArray = text[position] == UInt8(ascii: "[")
        // A path is as long as its level is deep: of those that tell nothing, none is made.
        let isTold = levels.count < Self.deepest
        levels.append(isTold ? Self.level(in: levels.last, isArray: isArray) : Level(path: "", isArray: isArray))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = levels.popLast()
        endValue(&levels)
      case UInt8(ascii: ","): endValue(&levels)
      case UInt8(ascii: "\""):
        let close = Self.stringEnd(text, position, end)
        guard close < end else { return }
        takeString(text[position + 1..<close], &levels)
        position = close
      default: break
      }
      position += 1
    }
  }

  /// Whether there is a field of this path.
  func has(_ path: String) -> Bool { paths.contains(path) }

  private static func level(in parent: Level?, isArray: Bool) -> Level {
    guard let parent else { return Level(path: "", isArray: isArray) }
    if parent.isArray { return Level(path: parent.path, isArray: isArray) }
    let path = parent.path + (parent.name ?? "")
    return Level(path: path + (isArray ? "[]." : "."), isArray: isArray)
  }

  private mutating func takeString(_ bytes: ArraySlice<UInt8>, _ levels: inout [Level]) {
    guard let last = levels.indices.last, !levels[last].isArray, levels[last].name == nil else { return }
    let name = String(decoding: bytes, as: UTF8.self)
    levels[last].name = name
    if levels.count <= Self.deepest { paths.insert(levels[last].path + name) }
  }

  private func endValue(_ levels: inout [Level]) {
    if let last = levels.indices.last { levels[last].name = nil }
  }

  private static func stringEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var position = start + 1
    while position < end, text[position] != UInt8(ascii: "\"") {
      position += text[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return position
  }
}
