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
  /// Finds the headings that ask for praise, blame or wishes; their own words are no cues.
  ///
  /// - Complexity: O(*n*) in the number of sentences, and once more that of spotting where one may be a heading.
  mutating func readHeadings(in text: Span<UInt8>) {
    guard turns.isEmpty else { return }
    var places: [Range<Int>] = []
    for sentence in sentences {
      let end = headingEnd(of: sentence.tokens, text)
      if let end { places.append(sentence.tokens.lowerBound..<end) }
    }
    guard !places.isEmpty else { return }
    spotActs(in: text)
    for place in places {
      // « Un axe d'amélioration : … » wishes by itself.
      guard let aim = aim(of: place), !wishes(in: place) else { continue }
      if let last = sections.indices.last {
        sections[last].tokens = sections[last].tokens.lowerBound..<place.lowerBound
      }
      sections.append(Section(tokens: place.upperBound..<sectionEnd(from: place.upperBound, text), aim: aim))
      cues.removeAll { place.contains(Int($0.first)) && place.contains(Int($0.end) - 1) }
    }
  }

  /// Where the heading ends that a sentence begins with: a few words and a colon, or a line of their own.
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

  private func wishes(in place: Range<Int>) -> Bool {
    cues.contains { place.contains(Int($0.first)) && lexicon.entries[Int($0.entry)].roles.contains(.wish) }
  }

  private func aim(of place: Range<Int>) -> Kind? {
    var entries: [Entry] = []
    for cue in actCues where place.contains(Int(cue.first)) { entries.append(lexicon.entries[Int(cue.entry)]) }
    return QuestionReading(entries).aim
  }

  /// The next empty line, or the end of the text.
  private func sectionEnd(from start: Int, _ text: Span<UInt8>) -> Int {
    for index in start..<tokens.count where tokens[index].kind == .lineBreak && index > start {
      var breaks = 0
      for place in Int(tokens[index].start)..<Int(tokens[index].end) where text[place] == UInt8(ascii: "\n") {
        breaks += 1
      }
      if breaks > 1 { return index }
    }
    return tokens.count
  }

  /// What a clause without a judgement says where it stands: what its heading asks for, where no verb makes it a statement.
  func aim(ofHeadingOver clause: Clause) -> Kind? {
    for section in sections where section.tokens.contains(clause.tokens.lowerBound) {
      for word in clause.tokens where spotter.words[word].isSuperset(of: [.finiteVerb, .functionWord]) { return nil }
      return section.aim
    }
    return nil
  }
}
