import Verbatims

/// The numbers of the rules, in one place.
///
/// Hand grades until measured; each names what it does, its unit, and where it was measured: "gold" is the
/// development gold texts of 2026-11, French and English together.
package struct Weights: Sendable {
  // MARK: Shifters

  /// What a negator makes of a valence, by the size of the valence (1…4): « pas satisfait » is clearly bad,
  /// « pas parfait » mildly so.
  var flippedPositive: [5 of Double] = [0, -1.5, -2, -1.5, -1]
  /// « pas déçu », "no complaints": good, but flatly so.
  var flippedNegative: [5 of Double] = [0, 1, 1.5, 1.5, 1]
  /// An intensifier inside a negation softens it: « pas très bon » says less than « pas bon ».
  var intensifierUnderNegation = 0.8
  /// How many words may stand between a negator and the cue it reverses.
  var flipReach = 5
  /// How many words may stand between a negator, or the cue that it reversed before, and something bad. Labelled texts: with
  /// none or one between, what is read as good is borne out by 133 texts of 256; with two to five by 31 of 144.
  var flipReachBad = 1
  /// How many words further it reaches after a first cue: the conjunction of « pas aimable ni compétent ».
  var flipCoordination = 1
  /// How many words may stand between a finite verb and the negator after it: « je recommande vraiment pas ».
  var flipBackReach = 1

  // MARK: Targets

  /// A theme word this many words away or more is not what a cue judges.
  var targetReach = 8
  /// A theme word up to so many words away belongs to the quote.
  var targetInQuote = 4
  /// A clause of at most so many words may merely name what the next one judges.
  var namingClause = 6

  // MARK: Wholes

  /// So many other findings at one stage, and none at another, place a judgement of the whole there.
  var leastToPlaceWholes = 2

  // MARK: Quotes

  /// A clause is quoted whole up to so many bytes. Readers of the gold quote 2 to 15 words.
  var widestQuote = 80

  // MARK: Intensity of the words themselves, from 0 to 1

  /// Added where a word of the cue is in capitals, and most of the text is not.
  var capitals = 0.25
  /// Added for each of up to two exclamation marks of the sentence.
  var exclamation = 0.06
  /// Added where a word of the cue is stretched: « trèèès ».
  var stretched = 0.06
  /// What an intensifier lifts a mild word by: "very good" is as clear as "excellent" (guidelines).
  var intensifiedMild = 0.25
  /// The intensity of a wish without a valence of its own.
  var wishIntensity = 0.40

  // MARK: Intensity in the whole text, from 0 to 1
  //
  // A least-squares fit to the gold's three levels on what is found in both, families left out one by one, scaled so that
  // the levels become the three of criticality. Gold, held out: rank correlation 0.580 to 0.719 in French, 0.550 to 0.625
  // in English; the level of criticality right in 0.643 to 0.753, and 0.720 to 0.775.

  /// What every finding begins with.
  var toneStart = 0.03
  /// What remains of a finding's own words.
  var toneOwn = 0.55
  /// What the strongest other finding of its kind adds, times its own intensity; a finding alone is its own.
  var toneStrongest = 0.12
  /// What a text that is all bad adds to irritants and wishes, times its polarity; one that is good takes it away.
  var toneBad = 0.20
  /// What a text that is all good adds to enchantments, times its polarity.
  var toneGood = 0.08
  /// A judgement of the whole says more than its words.
  var toneWhole = 0.08
  /// Something in the text is a moment of truth.
  var toneDecided = 0.04
  /// So many exclamations in the text, and what they add to each finding.
  var emphaticExclamations = 3
  var toneExclaimed = 0.05

  // MARK: Answers to questions

  /// A clause of at most so many tokens may be a bare noun that answers a question.
  var longestBareNoun = 8

  // MARK: What is a finding

  /// A text holds at most so many findings, the strongest ones: annotated texts hold no more, but for a handful.
  var mostFindings = 8
  /// A positive cue in a question is no praise below this valence.
  var leastPositiveInQuestion = 3.0
  /// What is amiss in a question for information is not lived, unless it is at least this bad.
  var leastNegativeInQuestion = 4.0
  /// So many words at least name a thing beside another one that is wished: « et un personnel aimable ».
  var leastThing = 2
  /// A clause of at most so many tokens may deny a promise: « rien », "nobody did".
  var longestDenial = 8
  /// A heading holds at most so many words: "What we liked most:".
  var longestHeading = 5
  /// A question of at most so many tokens, its mark among them, asks of what is told: "Friendly?"
  var longestAsked = 4
  /// A clause of at most so many tokens may answer it: "Not in the least."
  var longestAnswer = 6

  /// Praise is none where irritants are so many times as many, unless it is at least this strong. Gold: finding F1
  /// 0.759 to 0.760 in English, 0.795 to 0.798 in French; praise among three times as many irritants was right 11 times
  /// of 56.
  var complaintsOverPraise = 3
  var leastLonePraise = 2.7

  /// Beside a complaint at least this clear, bare praise is irony: « un peu cher, parfait » is none.
  var mockedFrom = -1.5
  /// So many words may stand between praise and the complaint of its clause that it mocks: « bravo pour les trois heures ».
  var mockReach = 2
  /// What a verdict to leave is worth where something kept the customer.
  var rescued = 2.0

  // MARK: What was told, and what came

  /// So many clauses on at most, a measure is compared with one that was told.
  var comparedClauses = 3
  /// What was told before goes before what is told afterwards, unless it stands so many words further away.
  var toldAfterwards = 20
  /// A number so many times smaller is of something else: a deposit.
  var farLess = 4
  /// A word of fewer bytes names nothing that is counted.
  var leastThingLetters = 4
  /// A time is earlier by so many minutes at most, a day of the week or of the month by so many days: beyond, it is later.
  var earliest = 120
  var earliestDays = 2
  var earliestDates = 12

  // MARK: The whole verbatim

  /// A clause after a contrast weighs so much more.
  var afterPivot = 1.3
  /// The last sentence's findings weigh so much more.
  var lastSentence = 1.2
  /// Mass added to the denominator of the polarity: one mild finding alone is no ±1.
  var polarityInertia = 0.30
  /// A chat that comes for help tells at most so many things that do not work, none more strongly than this.
  var mostInRequest = 3
  var flatInRequest = 0.57
  /// A general judgement in such a chat is no stronger than this: « un problème ». Gold: with what such a chat may
  /// blame, French polarity 0.806 to 0.825 and nature 0.687 to 0.719, English unchanged.
  var flatProblem = 0.3
  /// What is left of the polarity of such a request, and of an even text: they are neutral.
  var flatPolarity = 0.1
  /// The polarity of a text that thanks or complains and names nothing.
  var tone = 0.2
  /// Both signs present and |polarity| below this: `mixed`.
  var mixedBelow = 0.15
  /// As much good as bad on the two sides of a contrast and |polarity| below this: `mixed`, and neutral. Gold: French
  /// nature 0.719 to 0.758 and polarity 0.825 to 0.835, English unchanged; without a contrast English polarity falls.
  var mixedEven = 0.5

  /// The weights in use.
  package static let current = Weights()
}

/// Weights behind a reference, for what is handed on for every text: so many numbers would be copied each time.
final class SharedWeights: Sendable {
  let values: Weights

  init(_ values: Weights) { self.values = values }
}
