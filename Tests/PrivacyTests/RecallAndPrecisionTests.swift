import Privacy
import Testing
import Verbatims

/// What was found of what a set marks.
private struct Score {
  var wanted = 0
  var hidden = 0
  var found = 0
  var right = 0

  var recall: Double { wanted == 0 ? 1 : Double(hidden) / Double(wanted) }
  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }

  static func + (a: Score, b: Score) -> Score {
    Score(wanted: a.wanted + b.wanted, hidden: a.hidden + b.hidden, found: a.found + b.found, right: a.right + b.right)
  }
}

/// How many bytes of a range the spans share.
private func shared(_ range: TextRange, _ spans: [PersonalSpan]) -> Int {
  spans.reduce(0) { $0 + max(0, min($1.range.end, range.end) - max($1.range.start, range.start)) }
}

private let scores: [PersonalKind: Score] = {
  var scores: [PersonalKind: Score] = [:]
  var finder = PersonalDataFinder(words: bundledWords)
  for item in WrittenItem.all {
    finder.find(in: item.text.span)
    for span in item.wanted {
      scores[span.kind, default: Score()].wanted += 1
      // What is hidden in part is not hidden.
      if shared(span.range, finder.spans) == span.range.count { scores[span.kind]?.hidden += 1 }
    }
    for span in finder.spans {
      scores[span.kind, default: Score()].found += 1
      if shared(span.range, item.wanted) * 2 >= span.range.count { scores[span.kind]?.right += 1 }
    }
  }
  return scores
}()

@Test func `The written set has at least four hundred items in both languages`() {
  #expect(WrittenItem.all.count >= 400)
  #expect(Set(WrittenItem.all.flatMap(\.wanted).map(\.kind)) == Set(PersonalKind.allCases))
}

@Test(arguments: [
  PersonalKind.email, .phone, .iban, .card, .nir, .avs, .nino, .ssn, .plate, .reference, .url, .ip, .handle, .birthDate,
])
func `Numbers with a checksum or a plan, e-mail and handles are hidden`(kind: PersonalKind) {
  let score = scores[kind] ?? Score()
  let floor = kind == .birthDate ? 0.90 : 0.97
  #expect(score.recall >= floor, "\(kind): \(score.hidden) of \(score.wanted)")
}

@Test(arguments: [PersonalKind.name, .address])
func `Names after cues and addresses are hidden`(kind: PersonalKind) {
  let score = scores[kind] ?? Score()
  #expect(score.recall >= 0.90, "\(kind): \(score.hidden) of \(score.wanted)")
}

@Test func `Little else is hidden`() {
  let all = scores.values.reduce(Score(), +)
  #expect(all.precision >= 0.95, "\(all.right) of \(all.found)")
}
