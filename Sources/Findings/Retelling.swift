import Cues
import Tokens
import Verbatims

/// Who complains at length tells the same trouble again: it is one irritant, and counts once.
///
/// Of the irritants whose concept stood in the text before, one in three is a finding to careful readers; of the others,
/// three in four.
enum Retelling {
  /// So many irritants later, a trouble is told anew: keeps long texts linear.
  private static let memory = 64

  /// The drafts that tell anew what another one of their turn tells: irritants of one concept and stage that are not
  /// about different things. The stronger one stays, else the earlier. Praise may repeat itself: "lovely starter, lovely
  /// pudding".
  static func find(
    in drafts: [Draft], _ readings: [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ tokens: Span<Token>
  ) -> [Int] {
    var retold: [Int] = []
    var kept: [Int] = []
    for index in drafts.indices where isTrouble(drafts[index], readings) {
      let (draft, reading) = (drafts[index], readings[drafts[index].reading])
      let turn = sentences[clauses[draft.clause].sentence].turn
      let same = kept.indices.suffix(memory).first { place in
        let other = drafts[kept[place]]
        return readings[other.reading].glance.concept == reading.glance.concept
          && other.placement.stage == draft.placement.stage
          && sentences[clauses[other.clause].sentence].turn == turn
          && !areAboutDifferentThings(readings[other.reading], reading, tokens)
      }
      guard let same else {
        kept.append(index)
        continue
      }
      let outweighs = reading.valence.magnitude > readings[drafts[kept[same]].reading].valence.magnitude
      retold.append(outweighs ? kept[same] : index)
      if outweighs { kept[same] = index }
    }
    return retold
  }

  private static func isTrouble(_ draft: Draft, _ readings: [CueReading]) -> Bool {
    draft.kind == .irritant && !readings[draft.reading].decides && !isOfThings(draft.theme)
  }

  /// What is said of a thing may be said of another one: « La chambre était sale. Les draps étaient sales. »
  private static func isOfThings(_ theme: Theme) -> Bool {
    switch theme {
    case .price, .value, .choice, .quality, .performance, .usability, .comfort, .cleanliness, .design, .atmosphere,
      .condition:
      true
    default: false
    }
  }

  /// « Les chambres sont sales », « la vaisselle était sale ».
  private static func areAboutDifferentThings(_ a: CueReading, _ b: CueReading, _ tokens: Span<Token>) -> Bool {
    guard let a = a.target, let b = b.target else { return false }
    return tokens[a.lowerBound].key != tokens[b.lowerBound].key
  }
}
