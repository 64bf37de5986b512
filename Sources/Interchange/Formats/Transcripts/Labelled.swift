import Verbatims

extension TranscriptFormat {
  /// Lines that begin with a speaker, with a time or without; a line that is nothing but a rule ends a conversation.
  static let labelled = TranscriptFormat(
    format: .transcript, style: .blocks,
    recognises: { lines, speakers in LabelledLines(lines, speakers).areConversation },
    read: { lines, draft, context in readLabelled(lines, &draft, context) })

  private static func readLabelled(
    _ lines: TextLines, _ draft: inout Draft, _ context: TranscriptContext
  ) -> Bool {
    let labelled = LabelledLines(lines, context.speakers)
    var clock = TurnClock(dates: context.dates)
    for turn in labelled.turns {
      draft.add(nil, name: turn.name, turn.text, at: clock.milliseconds(turn.time))
    }
    draft.set(.date, labelled.turns.lazy.compactMap(\.time).first { $0.count >= 10 })
    draft.namesCustomer = true
    return !draft.turns.isEmpty
  }
}

/// The lines of a transcript as turns.
struct LabelledLines {
  private(set) var turns: [SpeakerLabel] = []
  private let speakers: SpeakerRoles
  /// Lines that hold anything, and those among them that begin with a speaker.
  private var filled = 0
  private var labelled = 0
  private var timed = 0

  init(_ lines: TextLines, _ speakers: SpeakerRoles) {
    self.speakers = speakers
    let labels = lines.lines.map { SpeakerLabel($0) }
    let names = Self.names(labels, speakers)
    for (line, label) in zip(lines.lines, labels) where !TextLines.isBlank(line) {
      filled += 1
      if let label, names.contains(label.name) {
        turns.append(label)
        labelled += 1
        timed += label.time == nil ? 0 : 1
      } else if let last = turns.indices.last {
        turns[last].text += (turns[last].text.isEmpty ? [] : [UInt8(ascii: "\n")]) + TextLines.trimmed(line)
      }
    }
  }

  /// Whether lines are the turns of conversations: of people whose roles their names, times or words tell.
  var areConversation: Bool {
    let names = Set(turns.map(\.name))
    guard names.count >= 2, labelled >= 2, labelled * 10 >= filled * 4 else { return false }
    let known = Set(names.compactMap { speakers.role(of: $0.span) ?? speakers.role(within: $0.span) })
    if known.count == 2 { return true }
    guard labelled >= 3 else { return false }
    if known.count == 1 || timed * 10 >= labelled * 8 { return labelled > names.count }
    return labelled * 10 >= filled * 8 && names.count == 2 && names.contains { soundsLikeAgent($0) }
  }

  private func soundsLikeAgent(_ name: [UInt8]) -> Bool {
    turns.reduce(0) { $0 + ($1.name == name ? speakers.agency(of: $1.text.span) : 0) } > 0
  }

  /// The names that are speakers' and no mere words before a colon: known, or with a time, or met again.
  static func names(_ labels: [SpeakerLabel?], _ speakers: SpeakerRoles) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    var names: Set<[UInt8]> = []
    for label in labels {
      guard let label else { continue }
      counts[label.name, default: 0] += 1
      if label.time != nil || speakers.role(of: label.name.span) != nil { names.insert(label.name) }
    }
    return names.union(counts.filter { $0.value >= 2 }.keys)
  }
}
