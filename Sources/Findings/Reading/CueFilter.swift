import Cues
import Verbatims

/// Keeps the cues that hold where they stand. Their entries' glances stand beside them.
enum CueFilter {
  /// What the entries of cues do, taken together.
  static func traits(of glances: [Glance]) -> Entry.Traits {
    var all: Entry.Traits = []
    for glance in glances { all.formUnion(glance.traits) }
    return all
  }

  /// Whether an entry of some cue holds at some stages only.
  static func areGuarded(_ glances: [Glance]) -> Bool {
    var guards: UInt16 = 0
    for glance in glances { guards |= glance.stageGuard }
    return guards != 0
  }

  /// The sector that the text's own words tell most often; of two as often, none.
  static func sectorTold(by cues: [Cue], _ glances: [Glance], in lexicon: Lexicon) -> Sector? {
    var counts: [16 of Int] = .init(repeating: 0)
    for index in glances.indices where glances[index].traits.contains(.text) {
      if let sector = lexicon.entries[Int(cues[index].entry)].sector { counts[Int(sector.rawValue)] += 1 }
    }
    var best: Sector?
    var most = 0
    for index in counts.indices {
      if counts[index] == most { best = nil }
      if counts[index] > most { (best, most) = (Sector(rawValue: UInt8(index)), counts[index]) }
    }
    return best
  }

  /// Keeps the cues inside one sentence, in its language and of the sector.
  static func keepSpoken(
    _ cues: inout [Cue], _ glances: inout [Glance], in sentences: [Sentence], _ sector: Sector?
  ) {
    let kept = moveSpoken(cues: &cues, &glances, in: sentences.span, sector)
    cues.removeLast(cues.count - kept)
    glances.removeLast(glances.count - kept)
  }

  /// Moves what is kept to the front, in order, and returns how much it is.
  private static func moveSpoken(
    cues: inout [Cue], _ glances: inout [Glance], in sentences: Span<Sentence>, _ sector: Sector?
  ) -> Int {
    var cues = cues.mutableSpan
    var glances = glances.mutableSpan
    let here: UInt16 = sector.map { 1 << UInt16($0.rawValue) } ?? 0
    var (next, kept) = (0, 0)
    for number in sentences.indices {
      let (start, end) = (sentences[number].tokens.lowerBound, sentences[number].tokens.upperBound)
      let language = Entry.Traits(spokenIn: sentences[number].language)
      while next < cues.count, Int(cues[next].first) < start { next += 1 }
      while next < cues.count, Int(cues[next].first) < end {
        let (cue, glance) = (cues[next], glances[next])
        let isOfSector = glance.sectorGuard == 0 || glance.sectorGuard & here != 0
        cues[kept] = cue
        glances[kept] = glance
        kept += isOfSector && Int(cue.end) <= end && glance.traits.isSuperset(of: language) ? 1 : 0
        next += 1
      }
    }
    return kept
  }

  /// An entry under `@stage` holds only where its sentence tells one of those stages.
  static func dropGuardedByStage(_ cues: inout [Cue], _ glances: inout [Glance], in sentences: [Sentence]) {
    var told: [UInt16] = Array(repeating: 0, count: sentences.count)
    var sentence = 0
    for index in cues.indices {
      while Int(cues[index].first) >= sentences[sentence].tokens.upperBound { sentence += 1 }
      if let stage = glances[index].stage { told[sentence] |= 1 << UInt16(stage.rawValue) }
    }
    sentence = 0
    var kept = 0
    for index in cues.indices {
      while Int(cues[index].first) >= sentences[sentence].tokens.upperBound { sentence += 1 }
      let wanted = glances[index].stageGuard
      guard wanted == 0 || wanted & told[sentence] != 0 else { continue }
      cues[kept] = cues[index]
      glances[kept] = glances[index]
      kept += 1
    }
    cues.removeLast(cues.count - kept)
    glances.removeLast(glances.count - kept)
  }

  /// A negator denies nothing beyond a conjunction: "[without charge and it fits]" is no bad fit.
  static func dropJoined(_ cues: inout [Cue], _ glances: inout [Glance], _ words: [WordFlags]) {
    let words = words.span
    var kept = 0
    for index in cues.indices {
      let (cue, glance) = (cues[index], glances[index])
      if glance.valence < 0, glance.traits.isSuperset(of: [.gapped, .negated]), words.denyNoMore(in: cue) { continue }
      (cues[kept], glances[kept]) = (cue, glance)
      kept += 1
    }
    cues.removeLast(cues.count - kept)
    glances.removeLast(glances.count - kept)
  }

  /// A phrase wishes by itself only where it is the whole of a sentence and no verb says that the thing is there:
  /// « Un accueil plus chaleureux », not « Un accueil plus chaleureux nous attendait ». No frame blames what it wishes:
  /// « Plus de bancs ».
  static func dropPhrases(
    _ cues: inout [Cue], _ glances: inout [Glance], _ words: [WordFlags], in sentences: [Sentence]
  ) {
    var sentence = 0
    var kept = 0
    var dropped: [Int] = []
    var wished: Set<UInt32> = []
    for index in cues.indices where glances[index].traits.isSuperset(of: Entry.Traits.phrase) {
      let cue = cues[index]
      while Int(cue.first) >= sentences[sentence].tokens.upperBound { sentence += 1 }
      if words.areAPhrase(sentences[sentence].tokens, behind: cue) {
        wished.insert(cue.first)
      } else {
        dropped.append(index)
      }
    }
    var next = 0
    for index in cues.indices {
      if next < dropped.count, dropped[next] == index {
        next += 1
        continue
      }
      let (cue, glance) = (cues[index], glances[index])
      if glance.valence < 0, glance.traits.contains(.yields), wished.contains(cue.first) { continue }
      (cues[kept], glances[kept]) = (cue, glance)
      kept += 1
    }
    cues.removeLast(cues.count - kept)
    glances.removeLast(glances.count - kept)
  }
}

extension [WordFlags] {
  /// Whether a sentence begins with a cue (marks aside), goes on behind it, and has no word there that is surely a finite
  /// verb.
  fileprivate func areAPhrase(_ sentence: Range<Int>, behind cue: Cue) -> Bool {
    var word = sentence.lowerBound
    while word < Int(cue.first) {
      if !self[word].contains(.boundary) { return false }
      word += 1
    }
    word = Int(cue.end)
    let goesOn = word < sentence.upperBound && !self[word].contains(.boundary)
    guard goesOn || cue.end - cue.first > 1 else { return false }
    while word < sentence.upperBound {
      let flags = self[word]
      if flags.isSuperset(of: [.finiteVerb, .functionWord]) || flags.contains(.past) { return false }
      word += 1
    }
    return true
  }
}

extension Entry.Traits {
  /// A wish that a phrase without a verb is.
  static var phrase: Self { [.wish, .yields] }

  /// The traits of entries that speak in a sentence of this language: none is asked for where it is not known.
  fileprivate init(spokenIn language: Language?) {
    switch language {
    case nil: self = []
    case .french?: self = .french
    case .english?: self = .english
    case _?: self = .anyLanguage
    }
  }
}
