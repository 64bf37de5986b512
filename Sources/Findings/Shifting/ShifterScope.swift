import Cues
import Tokens

/// Lets the shifters of one clause meet its cues: negation with its scope, intensifiers, irrealis.
struct ShifterScope: Sendable {
  private let shared: SharedWeights
  var weights: Weights { shared.values }

  /// A negator on its way through the clause.
  struct Flip {
    var cue: Int
    /// The last token at which a cue may begin that it reaches.
    var limit: Int
    /// The end of what it has reached so far.
    var edge: Int
  }

  /// The negators that the clause told so far.
  var flips: [Flip] = []
  /// Its intensifiers and downtoners so far, as cues.
  var factors: [Int] = []
  /// The irrealis that the clause told or was under, as a cue.
  var voidCue: Int?
  /// What asks for information, in a question.
  var asking: Int?
  /// The first reading of the clause.
  var first = 0
  /// The tokens of the clause.
  var clause = 0..<0

  /// The denial that the clause told or was under, as a cue.
  var denial: Int?

  init(weights: SharedWeights) { shared = weights }

  /// What is more than placing.
  private static var heeded: Entry.Traits { [.judges, .wish, .void, .flip, .scales, .asks] }

  /// Appends a reading for each cue of the clause that can become a finding, and the shifters that reached it.
  ///
  /// - Parameters:
  ///   - before: The irrealis that goes for the whole clause.
  ///   - isQuestion: Whether its sentence is one.
  /// - Complexity: O(*n*²) in the number of cues of the clause, a handful.
  mutating func read(
    _ clause: Clause, number: Int, after before: Int?, isQuestion: Bool, cues: Span<Cue>, glances: Span<Glance>,
    words: Span<WordFlags>, tokens: Span<Token>,
    into readings: inout [CueReading], shifters: inout [Int]
  ) {
    flips.empty()
    factors.empty()
    voidCue = before
    denial = before.flatMap { glances[$0].isDenial ? $0 : nil }
    asking = nil
    first = readings.count
    self.clause = clause.tokens
    for index in clause.cues where glances[index].traits.meets(Self.heeded) {
      let traits = glances[index].traits
      if traits.contains(.void) { addVoid(index, cues, glances, &readings, &shifters) }
      if traits.contains(.flip), !traits.contains(.void) {
        addFlip(index, cues, glances, words, &readings, &shifters)
      }
      if traits.contains(.scales) { factors.append(index) }
      if traits.contains(.asks), isQuestion, opens(cues[index], clause, words) { asking = index }
      guard traits.meets(.readable) else { continue }
      var reading = CueReading(cues[index], glances[index], clause: number, shifters: shifters.count)
      judge(&reading, cues, glances, &shifters)
      // « Toujours pas reçu 😡 »: a face tells how that is felt, and nothing denies it.
      let isFace = tokens[Int(reading.cue.first)].kind.isFace
      let isShiftable = !isFace && reading.valence != 0 && !isDenied(reading, shifters)
      if isShiftable, !flips.isEmpty || !factors.isEmpty { shift(&reading, cues, glances, words, &shifters) }
      reading.shifters = reading.shifters.lowerBound..<shifters.count
      readings.append(reading)
    }
    if !factors.isEmpty { intensifyFromBehind(cues, glances, &readings, &shifters) }
  }
}

extension Token.Kind {
  fileprivate var isFace: Bool { self == .emoji || self == .emoticon }
}
