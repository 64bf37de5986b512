import Verbatims

/// Reads a file of sentences.
///
/// ```text
/// # a comment
/// = delivery.late                          the group
/// > irritant receive delivery              what it says: kind, stage, channel, then marks
/// fr La livraison a {2-9} jours de retard. => timeliness.late 0.750
/// en Delivery was {2-9} days late. => timeliness.late 0.750
/// ```
///
/// The marks are a rupture, `break` or `make`, `moment`, and `because=2` (the group's second finding is the cause).
struct SentenceParser {
  private(set) var groups: [SentenceGroup] = []
  let file: String

  init(file: String) { self.file = file }

  mutating func read(_ text: String) throws(SentenceError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard read(line: line) else { throw SentenceError(file: file, line: index + 1) }
    }
  }

  private mutating func read(line: Substring) -> Bool {
    let rest = line.drop { $0 != " " }.dropFirst()
    if line.hasPrefix("= ") {
      groups.append(SentenceGroup(name: String(rest)))
      return true
    }
    guard let last = groups.indices.last else { return false }
    if line.hasPrefix("> ") {
      guard let finding = finding(rest, group: groups[last].name) else { return false }
      groups[last].findings.append(finding)
      return true
    }
    guard let sentence = sentence(rest, of: groups[last].findings) else { return false }
    switch line.prefix(3) {
    case "fr ": groups[last].french.append(sentence)
    case "en ": groups[last].english.append(sentence)
    default: return false
    }
    return true
  }

  private func finding(_ text: Substring, group: String) -> PlantedFinding? {
    let words = text.split(separator: " ")
    guard words.count >= 3, let kind = Kind(id: words[0]), let stage = Stage(id: words[1]),
      let channel = Channel(id: words[2])
    else { return nil }
    var finding = PlantedFinding(
      kind: kind, stage: stage, channel: channel, theme: .overall, concept: "", intensity: .zero, group: group)
    for word in words.dropFirst(3) {
      if word == "moment" {
        finding.isMomentOfTruth = true
      } else if word.hasPrefix("because="), let number = Int(word.dropFirst(8)) {
        finding.because = number - 1
      } else if let decision = MakeOrBreak(id: word) {
        finding.makeOrBreak = decision
        finding.isMomentOfTruth = true
      } else if let rupture = Rupture(id: word) {
        finding.rupture = rupture
      } else {
        return nil
      }
    }
    return finding
  }

  /// A wording and, after the arrow, the concept and intensity of each finding.
  private func sentence(_ text: Substring, of findings: [PlantedFinding]) -> Sentence? {
    let words = text.split(separator: " ")
    let arrow = words.firstIndex(of: "=>") ?? words.endIndex
    let parts = words[arrow...].dropFirst().split(separator: "+")
    guard parts.count == findings.count else { return nil }
    var said = findings
    for (index, part) in parts.enumerated() {
      guard part.count == 2, let concept = part.first, let intensity = part.last.flatMap({ Double($0) }),
        let theme = concept.split(separator: ".").first.flatMap({ Theme(id: $0) })
      else { return nil }
      said[index].concept = String(concept)
      said[index].theme = theme
      said[index].intensity = Measure(intensity)
    }
    return Sentence(text: words[..<arrow].joined(separator: " "), findings: said)
  }
}

/// A line of a file of sentences that cannot be read.
public struct SentenceError: Error, CustomStringConvertible {
  public let file: String
  public let line: Int

  public var description: String { "\(file):\(line): no such line in a file of sentences" }
}
