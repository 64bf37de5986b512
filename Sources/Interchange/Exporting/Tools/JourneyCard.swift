import Journeys
import Verbatims

/// What customers say alike at one touchpoint: one concept of one kind, with the words that say it best.
struct JourneyCard {
  /// The index of the stage, as in the matrix.
  let stage: Int
  let channel: Int
  let kind: Kind
  let theme: Theme
  let concept: TextPool.ID
  var findings = 0
  var customers = 0
  /// The sum of the intensities, in thousandths: frequency × intensity, by which cards are ranked.
  var weight = 0
  var momentsOfTruth = 0
  /// The finding whose words stand on the card.
  var quoted: Int
}

/// The cards of all touchpoints.
struct JourneyCards {
  /// By touchpoint as the matrix counts them, then the weightiest first.
  private let byPlace: [[JourneyCard]]
  private let channelCount: Int

  /// - Complexity: O(*n*) in the number of findings.
  init(_ map: JourneyMap) {
    var gatherer = CardGatherer(map)
    let customers = map.customers
    for index in customers.verbatims.indices {
      let verbatim = map.ledger.verbatims[Int(customers.verbatims[index])]
      for finding in verbatim.findings { gatherer.add(Int(finding), customer: customers.customers[index]) }
    }
    var byPlace = [[JourneyCard]](repeating: [], count: map.placed.cellCount)
    channelCount = map.matrix.channelCount
    for card in gatherer.cards { byPlace[card.stage * (channelCount + 1) + card.channel].append(card) }
    for place in byPlace.indices { byPlace[place].sort { Self.precedes($0, $1, map.ledger.texts) } }
    self.byPlace = byPlace
  }

  /// The cards of a touchpoint, the weightiest first.
  func cards(_ stage: Int, _ channel: Int) -> [JourneyCard] { byPlace[stage * (channelCount + 1) + channel] }

  /// The weightiest cards of a kind at a touchpoint.
  func cards(_ stage: Int, _ channel: Int, _ kind: Kind, atMost count: Int) -> [JourneyCard] {
    Array(cards(stage, channel).lazy.filter { $0.kind == kind }.prefix(count))
  }

  /// The weightiest cards of a kind at a stage, whatever their channel.
  func cards(stage: Int, _ kind: Kind, atMost count: Int, _ texts: TextPool) -> [JourneyCard] {
    let all = (0...channelCount).flatMap { cards(stage, $0).filter { $0.kind == kind } }
    return Array(all.sorted { Self.precedes($0, $1, texts) }.prefix(count))
  }

  static func precedes(_ one: JourneyCard, _ other: JourneyCard, _ texts: TextPool) -> Bool {
    if one.weight != other.weight { return one.weight > other.weight }
    if one.findings != other.findings { return one.findings > other.findings }
    if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
    if one.channel != other.channel { return one.channel < other.channel }
    return texts.precedes(one.concept, other.concept)
  }
}

/// Gathers findings into cards.
private struct CardGatherer {
  private let map: JourneyMap
  private(set) var cards: [JourneyCard] = []
  /// By text, its number among the concepts, from 1 on; 0 for none.
  private let concepts: [Int]
  private let conceptCount: Int
  /// By touchpoint, kind and concept, the number of the card, or −1.
  private var numbers: [Int32]
  /// By card, the last customer who was counted; from 1 on.
  private var lastCustomer: [UInt32] = []
  private var fitness: [QuoteFitness] = []

  init(_ map: JourneyMap) {
    self.map = map
    var (concepts, count) = ([Int](repeating: 0, count: map.ledger.texts.count), 1)
    for finding in map.ledger.findings where !finding.concept.isNone && concepts[Int(finding.concept.number)] == 0 {
      concepts[Int(finding.concept.number)] = count
      count += 1
    }
    (self.concepts, conceptCount) = (concepts, count)
    numbers = Array(repeating: -1, count: map.placed.cellCount * Kind.allCases.count * count)
  }

  mutating func add(_ number: Int, customer: UInt32) {
    let finding = map.ledger.findings[number]
    let place = map.placed.cell(of: number)
    let concept = finding.concept.isNone ? 0 : concepts[Int(finding.concept.number)]
    let key = (place * Kind.allCases.count + Int(finding.kind.rawValue)) * conceptCount + concept
    let fit = QuoteFitness(finding, map.ledger)
    let card = Int(numbers[key])
    guard card >= 0 else {
      numbers[key] = Int32(cards.count)
      let width = map.matrix.channelCount + 1
      cards.append(
        JourneyCard(
          stage: place / width, channel: place % width, kind: finding.kind, theme: finding.theme,
          concept: finding.concept, quoted: number))
      lastCustomer.append(0)
      fitness.append(fit)
      return count(finding, on: cards.count - 1, customer)
    }
    if fit.isBetter(than: fitness[card], map.ledger) {
      fitness[card] = fit
      cards[card].quoted = number
    }
    count(finding, on: card, customer)
  }

  private mutating func count(_ finding: FindingRow, on card: Int, _ customer: UInt32) {
    cards[card].findings += 1
    cards[card].weight += Int(finding.intensity)
    if finding.isMomentOfTruth { cards[card].momentsOfTruth += 1 }
    guard lastCustomer[card] != customer + 1 else { return }
    lastCustomer[card] = customer + 1
    cards[card].customers += 1
  }
}

/// How well a finding's words stand for their card: short enough to read, long enough to say something, strong.
private struct QuoteFitness {
  private let fits: Bool
  private let intensity: Int16
  private let verbatim: UInt32

  /// In bytes.
  private static let readable = 12...160

  init(_ finding: FindingRow, _ ledger: Ledger) {
    let quote = ledger.texts[finding.quote]
    fits = Self.readable.contains(quote.count)
    intensity = finding.intensity
    verbatim = finding.verbatim
  }

  func isBetter(than other: QuoteFitness, _ ledger: Ledger) -> Bool {
    if fits != other.fits { return fits }
    return intensity != other.intensity ? intensity > other.intensity : hash(ledger) < other.hash(ledger)
  }

  /// Which of the equals is taken depends on the verbatim's id alone.
  private func hash(_ ledger: Ledger) -> UInt64 { StableHash.of(ledger.texts[ledger.verbatims[Int(verbatim)].id]) }
}
