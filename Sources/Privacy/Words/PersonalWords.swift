/// The words that tell personal data, read from `Lexicons/privacy`: a role, then words and expressions between `|`.
public struct PersonalWords: Sendable {
  private(set) var table = WordTable()
  /// Expressions, those with the same last word one after another.
  private var expressions: [Expression] = []
  /// The words of expressions but their last two, the nearest to the end first.
  private var farWords: [UInt64] = []
  /// Where the expressions with a last word stand.
  private var places: [UInt64: Range<Int>] = [:]
  /// Names of companies by the hash of their first word: the words after it.
  private var companies: [UInt64: [[UInt64]]] = [:]
  /// Words of spelt addresses that are looked for wherever they stand, in small letters.
  private(set) var spelt: [[UInt8]] = []
  /// The companies' handles, folded.
  private var handles: Set<UInt64> = []

  private struct Expression: Sendable {
    var last: UInt64
    /// The word before the last.
    var before: UInt64
    var far: Range<Int>
    var roles: WordRole
  }

  /// Words that know no more than what `files` say.
  public init(files: [[UInt8]]) {
    for file in files { read(file) }
    expressions.sort { $0.last < $1.last }
    for (index, expression) in expressions.enumerated() {
      places[expression.last] = (places[expression.last]?.lowerBound ?? index)..<(index + 1)
    }
  }

  /// Lets a name, or a handle that begins with @, stand.
  public mutating func keep(_ name: String) {
    if name.first != "@" { add(name, .company) }
    handles.insert(Self.hash(name.drop { $0 == "@" }))
  }

  private mutating func read(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "@"), first != 0x20 else {
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      let parts = text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[1].split(separator: "|") {
        if parts[0] == "handle" {
          handles.insert(Self.hash(name.drop { $0 == " " }))
        } else if parts[0] == "spelt" {
          spelt.append(Array(name.drop { $0 == " " }.utf8))
        } else if let role = WordRole.names[String(parts[0])] {
          add(name, role)
        }
      }
    }
  }

  private static func hash(_ text: some StringProtocol) -> UInt64 {
    let bytes = Array(text.utf8)
    return FoldedHash.of(bytes.span, 0, bytes.count)
  }

  private mutating func add(_ text: some StringProtocol, _ roles: WordRole) {
    let words = Self.words(Array(text.utf8))
    guard let first = words.first, let last = words.last else { return }
    if words.count == 1 {
      table.insert(first, roles)
    } else if roles == .company {
      table.insert(first, .startsCompany)
      companies[first, default: []].append(Array(words.dropFirst()))
    } else {
      table.insert(last, .endsExpression)
      let far = words.dropLast(2).reversed()
      let range = farWords.count..<(farWords.count + far.count)
      expressions.append(Expression(last: last, before: words[words.count - 2], far: range, roles: roles))
      farWords += far
    }
  }

  private static func words(_ bytes: [UInt8]) -> [UInt64] {
    let text = bytes.span
    var words: [UInt64] = []
    var index = 0
    while index < text.count {
      let end = text.wordEnd(from: index)
      if end > index { words.append(FoldedHash.of(text, index, end)) }
      index = Swift.max(end, index + 1)
    }
    return words
  }
}

extension PersonalWords {
  /// The roles of a word, with those of the expressions that end with it.
  func roles(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> WordRole {
    let hash = FoldedHash.of(text, start, end)
    let roles = table.roles(of: hash)
    return roles.contains(.endsExpression) ? roles.union(expressionRoles(text, start, hash)) : roles
  }

  private func expressionRoles(_ text: Span<UInt8>, _ start: Int, _ hash: UInt64) -> WordRole {
    let end = text.gapStart(before: start)
    let before = text.wordStart(before: end)
    guard before < end, end < start, let place = places[hash] else { return [] }
    let word = FoldedHash.of(text, before, end)
    var roles: WordRole = []
    for index in place where expressions[index].before == word {
      if farWordsStand(expressions[index].far, text, before) { roles.formUnion(expressions[index].roles) }
    }
    return roles
  }

  private func farWordsStand(_ far: Range<Int>, _ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    for index in far {
      let end = text.gapStart(before: at)
      guard end < at else { return false }
      at = text.wordStart(before: end)
      guard at < end, FoldedHash.of(text, at, end) == farWords[index] else { return false }
    }
    return !text.isWordlike(before: at)
  }

  /// Where the company's name of several words that begins with this word ends, or nil.
  func companyEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var longest: Int?
    for words in companies[FoldedHash.of(text, start, end)] ?? [] {
      var at = end
      let fits = words.allSatisfy { word in
        let next = text.gapEnd(from: at)
        let stop = text.wordEnd(from: next)
        at = stop
        return stop > next && FoldedHash.of(text, next, stop) == word
      }
      if fits { longest = Swift.max(longest ?? 0, at) }
    }
    return longest
  }

  /// Whether a handle, without its @, is a company's.
  func isCompany(handle text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if handles.contains(FoldedHash.of(text, start, end)) { return true }
    if table.roles(of: FoldedHash.of(text, start, end)).contains(.company) { return true }
    return hasDeskWord(text, start, end)
  }

  /// Whether a part of a handle says that people are served there: `AcmeSupport`, `acme_help`.
  private func hasDeskWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var from = start
    while from < end {
      var to = from + 1
      while to < end, text.letterLength(at: to) > 0, !(text.isCapital(at: to) && !text.isCapital(at: to - 1)) {
        to += 1
      }
      if table.roles(of: FoldedHash.of(text, from, to)).contains(.desk) { return true }
      from = to
      while from < end, text.letterLength(at: from) == 0 { from += 1 }
    }
    return false
  }
}

extension Span<UInt8> {
  /// Where the marks and spaces that may stand between the words of one expression begin, before an index.
  func gapStart(before index: Int) -> Int {
    var start = skipSpaces(before: index)
    while start > 0 {
      let byte = self[start - 1]
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
        start -= 1
      } else if start >= 3, byte == 0x99, self[start - 2] == 0x80, self[start - 3] == 0xE2 {
        start -= 3
      } else {
        break
      }
    }
    return skipSpaces(before: start)
  }

  /// Where the marks and spaces that may stand between the words of one expression end, from an index on.
  func gapEnd(from index: Int) -> Int {
    var end = skipSpaces(from: index)
    while end < count {
      let byte = self[end]
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "&")
      {
        end += 1
      } else if byte == 0xE2, self.byte(at: end + 1) == 0x80, self.byte(at: end + 2) == 0x99 {
        end += 3
      } else {
        break
      }
    }
    return skipSpaces(from: end)
  }
}
