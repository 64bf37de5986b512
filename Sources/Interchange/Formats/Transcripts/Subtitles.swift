import Verbatims

extension TranscriptFormat {
  /// WebVTT: cues with their times, and speakers in voice tags or before a colon.
  static let webVTT = TranscriptFormat(
    format: .webVTT, style: .whole,
    recognises: { lines, _ in lines.lines.first.map { $0.starts(with: Array("WEBVTT".utf8)) } ?? false },
    read: { lines, draft, context in Subtitles(lines, context.speakers).read(lines, &draft) })

  /// SRT: numbered cues with their times, and speakers before a colon.
  static let srt = TranscriptFormat(
    format: .srt, style: .whole,
    recognises: { lines, _ in
      let filled = lines.lines.filter { !TextLines.isBlank($0) }
      guard filled.count >= 3, TextLines.trimmed(filled[0]).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        return false
      }
      return Subtitles.start(filled[1]) != nil
    },
    read: { lines, draft, context in Subtitles(lines, context.speakers).read(lines, &draft) })
}

/// Cues of subtitles, as the turns of a conversation.
struct Subtitles {
  /// Names before colons that are speakers'.
  private let names: Set<[UInt8]>

  init(_ lines: TextLines, _ speakers: SpeakerRoles) {
    names = LabelledLines.names(lines.lines.map { Self.start($0) == nil ? SpeakerLabel($0) : nil }, speakers)
  }

  /// Puts cues together into turns: one that names no speaker goes on with the one before.
  func read(_ lines: TextLines, _ draft: inout Draft) -> Bool {
    var hasCues = false
    var hasSpeakers = false
    var time: Int?
    var isCue = false
    var text: [UInt8] = []
    func end() {
      for (name, words) in voices(text) where !words.isEmpty {
        if name != nil { hasSpeakers = true }
        if let last = draft.turns.indices.last, name == nil || name == draft.turns[last].name {
          draft.turns[last].text += [0x20] + words
        } else {
          draft.turns.append(Draft.Turn(name: name ?? [], text: words, speaker: nil, time: time))
        }
      }
      (time, isCue) = (nil, false)
      text = []
    }
    for line in lines.lines {
      if let start = Self.times(line) {
        end()
        (hasCues, isCue) = (true, true)
        time = start
      } else if TextLines.isBlank(line) {
        end()
      } else if isCue {
        text += (text.isEmpty ? [] : [0x0A]) + TextLines.trimmed(line)
      }
    }
    end()
    draft.namesCustomer = true
    if !hasSpeakers {
      draft.text = Array(draft.turns.map(\.text).joined(separator: [0x0A]))
      draft.turns = []
    }
    return hasCues
  }

  /// When a cue begins, by its line of times, nil in it where no clock shows that; nil of any other line.
  private static func times(_ line: ArraySlice<UInt8>) -> Int?? {
    if let start = start(line) { return start }
    let words = TextLines.trimmed(line).split(separator: 0x20)
    let isLine = words.count >= 3 && words[1].elementsEqual("-->".utf8) && words[0].contains(UInt8(ascii: ":"))
    return isLine && words[0].allSatisfy { $0 < 0x3B } ? .some(nil) : nil
  }

  /// When a cue begins, by its line of times; nil of any other line.
  static func start(_ line: ArraySlice<UInt8>) -> Int? {
    let arrow = Array("-->".utf8)
    guard let at = line.indices.first(where: { line[$0...].starts(with: arrow) }) else { return nil }
    return TurnClock.offset(TextLines.trimmed(line[..<at]))
  }

  /// What a cue says, by speaker: `<v Name>words</v>`, or `Name: words`, a line or several.
  private func voices(_ text: [UInt8]) -> [(name: [UInt8]?, words: [UInt8])] {
    let mark = Array("<v".utf8)
    guard text.indices.contains(where: { text[$0...].starts(with: mark) }) else { return lines(text) }
    var voices: [(name: [UInt8]?, words: [UInt8])] = []
    var name: [UInt8]?
    var start = 0
    var position = 0
    while position < text.count {
      guard text[position...].starts(with: mark), let close = text[position...].firstIndex(of: UInt8(ascii: ">")) else {
        position += 1
        continue
      }
      voices.append((name, Self.plain(text[start..<position])))
      // Classes stand before the name: <v.loud Léa>.
      let tag = text[(position + 2)..<close]
      name = tag.firstIndex(of: 0x20).map { TextLines.trimmed(tag[$0...]) }
      position = close + 1
      start = position
    }
    voices.append((name, Self.plain(text[start...])))
    return voices.filter { !$0.words.isEmpty }
  }

  private func lines(_ text: [UInt8]) -> [(name: [UInt8]?, words: [UInt8])] {
    var voices: [(name: [UInt8]?, words: [UInt8])] = []
    for line in text.split(separator: 0x0A) {
      let words = Self.plain(line)
      if let label = SpeakerLabel(words[...]), names.contains(label.name) {
        voices.append((label.name, label.text))
      } else if let last = voices.indices.last {
        voices[last].words += [0x20] + words
      } else {
        voices.append((nil, words))
      }
    }
    return voices
  }

  /// Words without tags and entities, on one line.
  private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] { HTMLText.text(Array(text)) }
}
