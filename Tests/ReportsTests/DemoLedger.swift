import Journeys
import TestSupport
import Verbatims

/// A ledger of invented customers: claims by phone go badly and make them leave, advice in the branch makes them stay,
/// invoices get worse from the second half on, for all sources alike.
enum DemoLedger {
  static let shared = map()

  static func map(verbatims: Int = 3_000, segments: Bool = true, texts: Bool = true) -> JourneyMap {
    var options = MapOptions()
    options.replicates = 60
    options.persona = segments ? "offre" : nil
    var journey = Journey.standard
    journey.company = Wording("Boréale")
    journey.stages[8].owner = "Direction Sinistres"
    journey.stages[6].owner = "Direction Clients"
    return JourneyMap(ledger(verbatims, segments: segments, texts: texts), on: journey, options: options)
  }

  static func ledger(_ count: Int, segments: Bool, texts: Bool) -> Ledger {
    var ledger = Ledger()
    var random = SeededGenerator(state: 7)
    for number in 0..<count {
      var verbatim = VerbatimRow(id: ledger.texts.intern("v\(number)"))
      verbatim.customer = ledger.texts.intern("c\(number * 7 / 9)")
      let day = Int.random(in: 0..<546, using: &random)
      verbatim.seconds = Int64(20_089 + day) * 86_400
      verbatim.source = ledger.texts.intern(number % 3 == 0 ? "enquete.csv" : "avis.csv")
      verbatim.sourceChannel = ledger.texts.intern(number % 3 == 0 ? "enquête" : "avis")
      verbatim.engine = ledger.texts.intern("0.5.0+lex.9f31c2")
      verbatim.language = ledger.texts.intern("fr")
      if number % 41 == 0 {
        verbatim.setAside = ledger.texts.intern("spam")
        ledger.add(verbatim, findings: [], kept: [])
        continue
      }
      let isPro = number % 4 == 0
      let findings = (0...Int.random(in: 0...2, using: &random)).map { _ in
        finding(day: day, isPro: isPro, texts: texts, &ledger.texts, &random)
      }
      let sum = findings.flatMap { $0 }.reduce(0) { $0 + $1.valence }
      verbatim.score = Int32(max(1, min(5, 3 + sum / 500))) * 1000
      verbatim.effort = Int16(sum < 0 ? 400 : 0)
      let offer = KeptValue(
        column: ledger.texts.intern("offre"), value: ledger.texts.intern(isPro ? "Pro" : "Particulier"))
      ledger.add(verbatim, findings: findings.flatMap { $0 }, kept: segments ? [offer] : [])
    }
    return ledger
  }

  private static func finding(
    day: Int, isPro: Bool, texts: Bool, _ pool: inout TextPool, _ random: inout SeededGenerator
  ) -> [FindingRow] {
    let draw = Int.random(in: 0..<100, using: &random)
    let isLate = day > 330
    switch draw {
    case 0..<30:
      let leaves = Int.random(in: 0..<5, using: &random) == 0
      let cause = row(
        .irritant, .resolve, .phone, .waiting, 820, "trois semaines que j'attends un rappel pour mon sinistre", &pool,
        &random)
      guard leaves else { return [cause] }
      var verdict = row(.irritant, .leave, .unknown, .overall, 900, "je résilie mon contrat", &pool, &random)
      verdict.makeOrBreak = .break
      verdict.isMomentOfTruth = true
      verdict.because = 0
      return [cause, verdict]
    case 30..<(isLate ? 62 : 42):
      return [
        row(.irritant, .manage, .account, .errors, 640, "encore une erreur sur ma facture du mois", &pool, &random)
      ]
    case ..<66:
      return [row(.irritant, .support, .phone, .reachability, 560, "impossible de joindre quelqu'un", &pool, &random)]
    case ..<78:
      var praise = row(
        .enchantment, .evaluate, .branch, .competence, 760, "un conseil clair, je reste grâce à lui", &pool, &random)
      if draw % 3 == 0 { praise.makeOrBreak = .make }
      return [praise]
    case ..<84 where isPro:
      return [row(.irritant, .order, .website, .ease, 480, "le formulaire des professionnels plante", &pool, &random)]
    case ..<90:
      return [row(.enchantment, .receive, .mail, .timeliness, 420, "carte reçue en deux jours", &pool, &random)]
    case ..<95:
      return [
        row(.expectation, .use, .app, .choice, 300, "il faudrait pouvoir tout faire dans l'appli", &pool, &random)
      ]
    default: return [row(.enchantment, .use, .unknown, .quality, 450, "très satisfait de la garantie", &pool, &random)]
    }
  }

  private static func row(
    _ kind: Kind, _ stage: Stage, _ channel: Channel, _ theme: Theme, _ intensity: Int16, _ quote: String,
    _ pool: inout TextPool, _ random: inout SeededGenerator
  ) -> FindingRow {
    let strength = intensity + Int16.random(in: -150...150, using: &random)
    // One in six lives the same place the other way round, and one in five by e-mail.
    let isOther = kind != .expectation && theme != .overall && Int.random(in: 0..<6, using: &random) == 0
    let other: Kind = kind == .irritant ? .enchantment : .irritant
    let isWritten = channel != .unknown && Int.random(in: 0..<5, using: &random) == 0
    var row = FindingRow(
      kind: isOther ? other : kind, stage: stage, channel: isWritten ? .email : channel, theme: theme,
      intensity: max(100, min(1000, strength)))
    let quote = isOther ? (kind == .irritant ? "pour une fois, c'était parfait" : "cette fois, rien n'allait") : quote
    row.concept = pool.intern("\(theme.id).demo")
    let number = Int.random(in: 1...400, using: &random)
    row.quote = pool.intern(
      number == 1 ? "<img src=x onerror=alert(1)> \u{202E}" + quote : quote + " (dossier \(number))")
    row.evidence = pool.intern("fr/irritants/\(theme.id).lex:12")
    return row
  }
}
