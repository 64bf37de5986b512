import Cues
import Tokens
import Verbatims

// The question that a text answers.
extension Analyzer {
  /// Reads the question, before the text: a survey asks the same of many, and it is read once.
  mutating func readQuestion(_ question: [UInt8]?) {
    guard let question, !question.isEmpty else {
      self.question = .none
      return
    }
    guard question != lastQuestion.text else {
      self.question = lastQuestion.reading
      return
    }
    tokenizer.tokenize(question.span, into: &tokens)
    spotter.lookUp(tokens, in: question.span)
    spotActs(in: question.span)
    self.question = QuestionReading(actCues.map { lexicon.entries[Int($0.entry)] })
    lastQuestion = (question, self.question)
  }

  private func isName(_ cue: Int) -> Bool {
    glances[cue].traits.contains(.names) && !glances[cue].traits.contains(.hidden)
  }

  /// Reads bare nouns as what the question wants to hear, where the text judges nothing: « les délais » is a wish after
  /// "what could we improve?", and praise after "what did you like?"; and as what a heading over them asks for.
  mutating func readBareNouns() {
    let asked = readings.isEmpty && turns.isEmpty ? question.aim : nil
    guard asked != nil || !sections.isEmpty else { return }
    var section = 0
    for number in clauses.indices where clauses[number].traits.contains(.names) {
      let clause = clauses[number]
      while section < sections.count, sections[section].tokens.upperBound <= clause.tokens.lowerBound { section += 1 }
      let told = section < sections.count ? aim(of: clause, under: sections[section]) : nil
      guard clause.readings.isEmpty, let aim = told ?? asked else { continue }
      guard clause.tokens.count <= weights.longestBareNoun else { continue }
      guard let cue = clause.cues.first(where: { isName($0) }) else { continue }
      var reading = CueReading(cues[cue], glances[cue], clause: number, shifters: reached.count)
      switch aim {
      case .expectation: reading.glance.traits.insert(.wish)
      case .irritant: reading.valence = -1
      case .enchantment: reading.valence = 1
      }
      clauses[number].readings = readings.count..<readings.count + 1
      readings.append(reading)
    }
  }
}
