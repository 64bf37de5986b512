import Storage
import Verbatims

/// Made-up verbatims: the number tells all of one.
enum Made {
  static let engine = "0.1.0+lex.9f31c2"
  static let received: Int64 = 1_772_000_000
  /// 2021-03-02.
  static let firstDay = 18_688
  private static let words = [
    "la", "livraison", "a", "trois", "semaines", "de", "retard", "et", "personne", "ne", "répond", "au", "téléphone",
    "le", "conseiller", "était", "très", "aimable", "mais", "mon", "dossier", "attend", "toujours", "depuis", "un",
    "mois", "je", "reviendrai", "volontiers", "merci",
  ]

  /// A verbatim of a day, with how many findings it has.
  static func incoming(_ number: Int, day: Int) -> (incoming: Incoming, findings: Int) {
    var seed = Chance(state: UInt64(number))
    var chance = Chance(state: seed.next())
    let text = (0..<chance.below(60) + 10).map { _ in words[chance.below(words.count)] }.joined(separator: " ")
    let count = chance.below(6)
    let findings = (0..<count).map { finding(10 * $0, text, &chance) }.joined(separator: ",")
    let line = """
      {"id":"r-\(number)","set_aside":null,"duplicate_of":null,"language":"fr","language_score":0.980,\
      "sector":"retail","nature":"\(count > 2 ? "complaint" : "praise")","dissatisfaction":\(count > 2),\
      "polarity":-0.\(chance.below(900) + 100),"effort":0.400,"effort_signs":["contact_again"],\
      "findings":[\(findings)],"recourses":[],"cut":[],"conversation":null,"metadata":{"date":"\(date(day))",\
      "customer":"\(hex(UInt64(number % 900_000)))\(hex(7))","score":\(chance.below(5)).000,"question":null,\
      "source_channel":"email","kept":{}},"text":"\(text)","redacted":true,"engine":"\(engine)"}
      """
    let key = (0..<4).flatMap { _ in withUnsafeBytes(of: chance.next().bigEndian) { Array($0) } }
    return (Incoming(key: key, line: Array(line.utf8), day: Int32(day)), count)
  }

  private static func finding(_ start: Int, _ text: String, _ chance: inout Chance) -> String {
    let kind = Kind.allCases[min(2, chance.below(8) / 4)]
    // Places are told unevenly, as customers do.
    let stage = Stage.allCases[min(chance.below(13), chance.below(13))]
    let channel = Channel.allCases[min(chance.below(21), chance.below(21))]
    let theme = Theme.allCases[chance.below(Theme.allCases.count)].id
    let entries = (0..<2).map {
      #"{"entry":"fr/irritants/\#(theme).lex:\#(100 + $0)","start":\#(start),"end":\#(start + 9),"shifters":[]}"#
    }
    return """
      {"kind":"\(kind.id)","stage":"\(stage.id)","stage_detail":null,"stage_from":"sentence",\
      "channel":"\(channel.id)","channel_from":"sentence","theme":"\(theme)",\
      "concept":"\(theme).c\(min(chance.below(15), chance.below(15)))","intensity":0.\(100 + chance.below(900)),\
      "criticality":"sensitive","moment_of_truth":\(chance.below(20) == 0),"make_or_break":null,"because":null,\
      "rupture":\(chance.below(10) == 0 ? "\"no_answer\"" : "null"),"turn":0,"start":\(start),"end":\(start + 9),\
      "quote":"\(text.prefix(9))","evidence":[\(entries.joined(separator: ","))]}
      """
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The civil date of a day, by the calendar of eras of 400 years.
  private static func date(_ day: Int) -> String {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let date = ofYear - (153 * month + 2) / 5 + 1
    let civil = month < 10 ? month + 3 : month - 9
    let inYear = year + era * 400 + (civil <= 2 ? 1 : 0)
    return "\(inYear)-\(civil < 10 ? "0" : "")\(civil)-\(date < 10 ? "0" : "")\(date)"
  }
}

/// SplitMix64.
struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
