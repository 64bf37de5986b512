import Cues
import Tokens
import Verbatims

/// What stands under a heading that asks as a survey would: « Les plus : emplacement, vue », "Cons: price".
struct Section: Sendable {
  /// From behind the heading to the next one, or to an empty line.
  var tokens: Range<Int>
  var aim: Kind
}

// Headings.
extension Analyzer {
  /// A few words that ask for praise, blame or wishes.
  private struct Heading {
    var tokens: Range<Int>
    var aim: Kind
  }

  /// Finds the headings that ask for praise, blame or wishes; their own words are no cues.
  ///
  /// - Complexity: O(*n*) in the number of tokens, and once more that of spotting where a heading may stand.
  mutating func readHeadings(in text: Span<UInt8>) {
    guard turns.isEmpty else { return }
    var places: [Range<Int>] = []
    for sentence in sentences {
      if let end = headingEnd(of: sentence.tokens, text) { places.append(sentence.tokens.lowerBound..<end) }
    }
    guard !places.isEmpty else { return }
    spotActs(in: text)
    let headings = headings(among: places)
    for (number, heading) in headings.enumerated() {
      let limit = number + 1 < headings.count ? headings[number + 1].tokens.lowerBound : tokens.count
      let end = sectionEnd(from: heading.tokens.upperBound, before: limit, text)
      sections.append(Section(tokens: heading.tokens.upperBound..<end, aim: heading.aim))
    }
    dropCues(of: headings)
  }

  /// Where the heading ends that a sentence may begin with: a few words and a colon, or a line of their own.
  private func headingEnd(of sentence: Range<Int>, _ text: Span<UInt8>) -> Int? {
    var words = 0
    for index in sentence {
      switch tokens[index].kind {
      case .word: words += 1
      case .clauseMark where text[Int(tokens[index].start)] == UInt8(ascii: ":"): return words > 0 ? index + 1 : nil
      case .symbol: break
      case .lineBreak where words > 0 && index + 1 < tokens.count: return index + 1
      default: return nil
      }
      if words > weights.longestHeading { return nil }
    }
    return nil
  }

  /// The places whose words ask for something; but « Un axe d'amélioration : … » wishes by itself.
  private func headings(among places: [Range<Int>]) -> [Heading] {
    var headings: [Heading] = []
    var (act, cue) = (0, 0)
    for place in places {
      var entries: [Entry] = []
      while act < actCues.count, Int(actCues[act].first) < place.upperBound {
        if place.contains(Int(actCues[act].first)) { entries.append(lexicon.entries[Int(actCues[act].entry)]) }
        act += 1
      }
      var wishes = false
      while cue < cues.count, Int(cues[cue].first) < place.upperBound {
        let roles = lexicon.entries[Int(cues[cue].entry)].roles
        if place.contains(Int(cues[cue].first)), roles.contains(.wish) { wishes = true }
        cue += 1
      }
      guard !wishes, let aim = QuestionReading(entries).aim else { continue }
      headings.append(Heading(tokens: place, aim: aim))
    }
    return headings
  }

  /// The next empty line, or where the next heading stands.
  private func sectionEnd(from start: Int, before limit: Int, _ text: Span<UInt8>) -> Int {
    for index in start..<limit where tokens[index].kind == .lineBreak && index > start {
      var breaks = 0
      for place in Int(tokens[index].start)..<Int(tokens[index].end) where text[place] == UInt8(ascii: "\n") {
        breaks += 1
      }
      if breaks > 1 { return index }
    }
    return limit
  }

  private mutating func dropCues(of headings: [Heading]) {
    var next = 0
    cues.removeAll { cue in
      while next < headings.count, headings[next].tokens.upperBound <= Int(cue.first) { next += 1 }
      guard next < headings.count else { return false }
      return headings[next].tokens.contains(Int(cue.first)) && Int(cue.end) <= headings[next].tokens.upperBound
    }
  }

  /// What a clause without a judgement says under a heading: what it asks for, where no verb makes it a statement.
  func aim(of clause: Clause, under section: Section) -> Kind? {
    guard section.tokens.contains(clause.tokens.lowerBound) else { return nil }
    for word in clause.tokens where spotter.words[word].isSuperset(of: [.finiteVerb, .functionWord]) { return nil }
    return section.aim
  }
}
