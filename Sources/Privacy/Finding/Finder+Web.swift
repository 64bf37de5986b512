/// E-mail addresses, handles, addresses of pages.
extension PersonalDataFinder {
  /// Reads what stands around an `@`: an e-mail address, or a handle.
  mutating func readAt(_ text: Span<UInt8>, at index: Int) -> Int {
    let start = Self.localStart(text, before: index)
    let end = Self.hostEnd(text, from: index + 1)
    if start < index, Self.isHost(text, index + 1, end) {
      add(.email, start, end)
      return end
    }
    if let found = readSpacedAt(text, index, start, end) { return found }
    // "!!@@despite": one @ would be a handle.
    if text.byte(at: index - 1) == UInt8(ascii: "@") || text.byte(at: index + 1) == UInt8(ascii: "@") {
      return index + 1
    }
    return start == index || text[index - 1] == UInt8(ascii: ".") ? readHandle(text, at: index) : index + 1
  }

  /// Reads an e-mail address with a space beside its `@`: `jean.dupont @ example.com`.
  private mutating func readSpacedAt(_ text: Span<UInt8>, _ index: Int, _ start: Int, _ end: Int) -> Int? {
    let gap = text.spaceLength(before: index)
    let local = gap > 0 ? Self.localStart(text, before: index - gap) : start
    let host = end > index + 1 ? index + 1 : index + 1 + text.spaceLength(at: index + 1)
    let last = end > index + 1 ? end : Self.hostEnd(text, from: host)
    guard local < index - gap, Self.isHost(text, host, last) else { return nil }
    // "bought @ example.com" tells where.
    let isMailbox = gap == 0 || (local..<index - gap).contains { text.isDigit(at: $0) || Self.isLocalMark(text[$0]) }
    guard isMailbox else { return nil }
    add(.email, local, last)
    return last
  }

  static func localStart(_ text: Span<UInt8>, before index: Int) -> Int {
    var start = index
    while start > 0 {
      let length = text.letterLength(before: start)
      if length > 0 {
        start -= length
      } else if text.isDigit(at: start - 1) || isLocalMark(text[start - 1]) {
        start -= 1
      } else {
        break
      }
    }
    while start < index, text[start] == UInt8(ascii: ".") || text[start] == UInt8(ascii: "-") { start += 1 }
    return start
  }

  private static func isLocalMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"): true
    default: false
    }
  }

  static func hostEnd(_ text: Span<UInt8>, from index: Int) -> Int {
    var end = index
    while true {
      let length = text.letterLength(at: end)
      if length > 0 {
        end += length
      } else if text.isDigit(at: end) || text.byte(at: end) == UInt8(ascii: "-") {
        end += 1
      } else if text.byte(at: end) == UInt8(ascii: "."), text.isWordlike(at: end + 1) {
        end += 1
      } else {
        return end
      }
    }
  }

  /// Whether a stretch is a name of a host: a dot with at least two letters after the last one.
  static func isHost(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let top = text.wordStart(before: end)
    return end - top >= 2 && top > start + 1 && text[top - 1] == UInt8(ascii: ".")
  }

  private mutating func readHandle(_ text: Span<UInt8>, at index: Int) -> Int {
    var end = index + 1
    while text.isDigit(at: end) || text.byte(at: end) == UInt8(ascii: "_") || text.letterLength(at: end) > 0
      || text.byte(at: end) == UInt8(ascii: ".") && text.byte(at: end + 1) &- 0x61 < 26
    {
      end += Swift.max(1, text.letterLength(at: end))
    }
    guard end - index > 2, !text.isDigit(at: index - 1) else { return end }
    if !words.isCompany(handle: text, index + 1, end) { add(.handle, index, end) }
    return end
  }

  /// Reads what stands around a `/`: the address of a page, whose part that may tell a person is hidden.
  mutating func readSlash(_ text: Span<UInt8>, at index: Int) -> Int {
    let hasScheme = text.byte(at: index - 1) == UInt8(ascii: ":") && text.byte(at: index + 1) == UInt8(ascii: "/")
    let host = hasScheme ? index + 2 : Self.pageStart(text, before: index)
    guard host < text.count, text.isWordlike(at: host) else { return index + 1 }
    guard hasScheme || index - host < 48 && Self.isHost(text, host, index) && !text.isDigit(at: index - 1) else {
      return index + 1
    }
    var path = host
    while path < text.count, !Self.endsPage(text[path]), !Self.startsPath(text[path]) { path += 1 }
    var end = path
    while end < text.count, !Self.endsPage(text[end]) { end += 1 }
    while end > path, Self.isClosing(text[end - 1]) { end -= 1 }
    for at in host..<path where text[at] == UInt8(ascii: "@") {
      add(.url, host, end)
      return end
    }
    if path < end, Self.tellsPerson(text, path, end) { add(.url, path, end) }
    return Swift.max(end, index + 1)
  }

  private static func pageStart(_ text: Span<UInt8>, before index: Int) -> Int {
    var start = index
    while start > 0,
      text.isWordlike(before: start) || text[start - 1] == UInt8(ascii: ".")
        || text[start - 1] == UInt8(ascii: "-")
    {
      start -= Swift.max(1, text.letterLength(before: start))
    }
    return start
  }

  private static func startsPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func endsPage(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "|"), 0xC2, 0xE2: true
    default: false
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: ")"),
      UInt8(ascii: "'"),
      UInt8(ascii: "]"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// Whether a path or query may tell who somebody is: a value, an `@`, a long number, or a long part with digits and
  /// letters in it.
  private static func tellsPerson(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var (digits, run, length, letters) = (0, 0, 0, 0)
    for index in start..<end {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "~"): return true
      case 0x30...0x39:
        digits += 1
        run += 1
        length += 1
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "."):
        (digits, run, length, letters) = (0, 0, 0, 0)
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        run = 0
        length += 1
      default:
        letters += 1
        run = 0
        length += 1
      }
      if run >= 6 || length >= 16 && digits >= 4 && letters >= 2 { return true }
    }
    return false
  }
}
