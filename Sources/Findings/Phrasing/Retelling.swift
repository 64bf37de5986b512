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

  /// The drafts that tell anew what another one of their turn tells: irritants of one concept, stage and channel, with
  /// nothing lived at another stage in between, and not about different things. The stronger one stays, else the earlier.
  ///
  /// Praise may repeat itself: "lovely starter, lovely pudding".
  static func find(
    in drafts: [Draft], _ readings: [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ tokens: Span<Token>
  ) -> [Int] {
    var retold: [Int] = []
    var kept: [Int] = []
    var way = Way()
    for index in drafts.indices {
      let draft = drafts[index]
      way.go(on: draft.placement.stage, at: index)
      guard isTrouble(draft, readings) else { continue }
      let reading = readings[draft.reading]
      let turn = sentences[clauses[draft.clause].sentence].turn
      let since = way.lastElsewhere(than: draft.placement.stage)
      let same = kept.indices.suffix(memory).first { place in
        let other = drafts[kept[place]]
        return readings[other.reading].glance.concept == reading.glance.concept && kept[place] > since
          && other.placement.stage == draft.placement.stage && other.placement.channel == draft.placement.channel
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

  /// Which stages were gone through: a late parcel, a call, and a parcel that is late again are two late parcels.
  private struct Way {
    private var stage = Stage.unknown
    private var latest = -1
    private var before = -1

    mutating func go(on stage: Stage, at index: Int) {
      guard stage != .unknown else { return }
      if stage != self.stage { (self.stage, before) = (stage, latest) }
      latest = index
    }

    /// The last draft at another known stage, or −1.
    func lastElsewhere(than stage: Stage) -> Int { stage == self.stage ? before : latest }
  }

  private static func isTrouble(_ draft: Draft, _ readings: [CueReading]) -> Bool {
    draft.kind == .irritant && !readings[draft.reading].decides && !isOfThings(draft.theme)
  }

  /// What is said of a thing may be said of another one, « La chambre était sale. Les draps étaient sales. », and so may a
  /// judgement of the whole, which often has its thing in view.
  private static func isOfThings(_ theme: Theme) -> Bool {
    switch theme {
    case .price, .value, .choice, .quality, .performance, .usability, .comfort, .cleanliness, .design, .atmosphere,
      .condition, .overall:
      true
    default: false
    }
  }

  /// « Personnel peu aimable », « vendeur peu aimable »; and « peu aimable » beside either.
  private static func areAboutDifferentThings(_ a: CueReading, _ b: CueReading, _ tokens: Span<Token>) -> Bool {
    guard let a = a.target, let b = b.target else { return (a.target == nil) != (b.target == nil) }
    return tokens[a.lowerBound].key != tokens[b.lowerBound].key
  }
}
