import Verbatims

/// Puts contacts into words; no two texts are the same.
struct TextWriter {
  let library: SentenceLibrary
  private var written: Set<UInt64> = []

  init(library: SentenceLibrary) { self.library = library }

  mutating func write(
    _ contact: Contact, of customer: Customer, number: Int, on date: String, with dice: inout Dice
  ) -> SimulatedVerbatim {
    var (text, truth) = words(of: contact, tongue: customer.tongue, isLonger: false, with: &dice)
    var tries = 0
    while !written.insert(Self.hash(text)).inserted, tries < 50 {
      tries += 1
      (text, truth) = words(of: contact, tongue: customer.tongue, isLonger: tries > 2, with: &dice)
    }
    var score: Int? = Scoring.score(of: truth, with: &dice)
    if !dice.chance(Habits.scored(contact.source)) { score = nil }
    return SimulatedVerbatim(
      id: "v" + customer.id.dropFirst() + "-\(number)", date: date, customer: customer, source: contact.source,
      score: score, text: text, truth: truth, day: contact.day)
  }

  /// A text and what it says.
  private func words(
    of contact: Contact, tongue: Tongue, isLonger: Bool, with dice: inout Dice
  ) -> (String, [PlantedFinding]) {
    var text = SimulatedText()
    let isForm = contact.source == .webForm
    if isForm, dice.chance(0.6) { add("hello", tongue, to: &text, with: &dice) }
    if isLonger || dice.chance(Habits.opens(contact.source)) { add("neutral", tongue, to: &text, with: &dice) }
    for group in contact.groups { add(group, tongue, to: &text, with: &dice) }
    if isLonger || dice.chance(0.12) { add("neutral", tongue, to: &text, with: &dice) }
    if isForm, dice.chance(0.5) { add("goodbye", tongue, to: &text, with: &dice) }
    if dice.chance(Habits.misspelt) { text.misspell(with: &dice) }
    return (text.text, text.findings)
  }

  private func add(_ group: String, _ tongue: Tongue, to text: inout SimulatedText, with dice: inout Dice) {
    let sentence = dice.one(of: library[group].sentences(in: tongue))
    let filled = library.fill(sentence, with: &dice)
    if !text.text.hasPrefix(filled) { text.add(filled, saying: sentence.findings) }
  }

  /// FNV-1a.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// A text that grows by sentences, and knows where each says what.
struct SimulatedText {
  private(set) var text = ""
  private(set) var findings: [PlantedFinding] = []
  private var length = 0

  mutating func add(_ sentence: String, saying said: [PlantedFinding]) {
    if length > 0 {
      text += " "
      length += 1
    }
    text += sentence
    let end = length + sentence.unicodeScalars.count
    let first = findings.count
    for var finding in said {
      finding.span = length..<end
      finding.because = finding.because.map { $0 + first }
      findings.append(finding)
    }
    length = end
  }

  /// Swaps two neighbouring letters of one word of seven letters or more, as fingers do; the length stays.
  mutating func misspell(with dice: inout Dice) {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let long = words.indices.filter { words[$0].count >= 7 && words[$0].allSatisfy(\.isLetter) }
    guard !long.isEmpty else { return }
    let word = dice.one(of: long)
    var letters = Array(words[word])
    letters.swapAt(letters.count - 3, letters.count - 2)
    words[word] = String(letters)
    text = words.joined(separator: " ")
  }
}
