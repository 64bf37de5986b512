import Evaluation
import Synchronization

/// The differences between two readings of many texts, as they come.
final class DifferencesFound: Sendable {
  private struct Found {
    var lines: [String] = []
    var counts = DifferenceCounts()
    var shown = 0
  }

  private let most: Int
  private let found = Mutex(Found())

  /// - Parameter most: how many texts are shown; all are counted.
  init(most: Int) { self.most = most }

  func take(_ old: JudgedText, _ new: JudgedText) {
    let difference = ReadingDifference(old: old, new: new)
    found.withLock { found in
      found.counts.add(difference)
      guard !difference.isEmpty, found.shown < most else { return }
      found.shown += 1
      found.lines.append("\n\(new.id)" + Self.judgement(difference, old, new))
      found.lines += difference.changes.map { Self.line($0, old, new) }
    }
  }

  /// The texts that are read otherwise, in the order they came in, then the counts.
  var report: String {
    found.withLock { found in (found.lines + ["", Messages.differences(found.counts)]).joined(separator: "\n") + "\n" }
  }

  private static func judgement(_ difference: ReadingDifference, _ old: JudgedText, _ new: JudgedText) -> String {
    var parts: [String] = []
    if difference.changesNature { parts.append("\(old.nature) → \(new.nature)") }
    if difference.turnsPolarity {
      parts.append("\(ScoreTable.measure(old.polarity)) → \(ScoreTable.measure(new.polarity))")
    }
    return parts.isEmpty ? "" : "  (\(parts.joined(separator: ", ")))"
  }

  private static func line(_ change: ReadingDifference.Change, _ old: JudgedText, _ new: JudgedText) -> String {
    switch change {
    case .gone(let finding): "  − \(said(finding))  [\(old.words(at: finding.span))]"
    case .appeared(let finding): "  + \(said(finding))  [\(new.words(at: finding.span))]"
    case .moved(let from, let to): "  ~ \(said(from)) → \(said(to))  [\(new.words(at: to.span))]"
    }
  }

  private static func said(_ finding: JudgedFinding) -> String {
    "\(finding.kind) \(finding.concept) \(ScoreTable.measure(finding.intensity)) · \(finding.stage) × \(finding.channel)"
  }
}
