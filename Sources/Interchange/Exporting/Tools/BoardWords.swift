import Journeys
import Verbatims

/// What is written on the items of a board, and in which colours.
extension Board {
  /// The longest words of a customer on a card, in characters.
  static let longestQuote = 180

  /// The first line says what it is, the others more of it.
  static func words(on item: Item, _ export: MapExport) -> (head: String, body: String) {
    switch item.content {
    case .stage(let stage):
      let figures = export.map.matrix.stages[stage]
      let body = "\(export.customers(figures.customers)) · \(export.signed(figures.feeling))"
      return (export.stagePhrase(stage), body)
    case .touchpoint(let place):
      let channel = place.channel.map(export.channelName) ?? ""
      var body = "\(export.customers(place.tally.customers)) · \(export.signed(place.tally.feeling))"
      if export.state(of: place) == .missing {
        body += export.say(" · manquant, disent des clients", " · missing, customers say")
      }
      if export.isMomentOfTruth(place) { body += export.say(" · ★ moment de vérité", " · ★ moment of truth") }
      return (channel, body)
    case .card(let card):
      let quote = export.quote(of: card).clipped(to: longestQuote)
      return ("\(card.kind.sign) \(export.heading(of: card))", quote.isEmpty ? "" : export.quoted(quote))
    }
  }

  /// Fill and stroke as `#RRGGBB`; the kinds are told apart whatever colours one sees, and by their signs.
  static func colors(of item: Item) -> (fill: String, stroke: String) {
    switch item.content {
    case .stage: ("#E8ECF2", "#5B6B82")
    case .touchpoint: ("#FFFFFF", "#5B6B82")
    case .card(let card): card.kind.colors
    }
  }
}

extension Kind {
  /// What stands before a card's words; no spreadsheet takes it for a formula.
  var sign: String {
    switch self {
    case .irritant: "▼"
    case .enchantment: "▲"
    case .expectation: "◇"
    }
  }

  /// Fill and stroke: vermilion, blue, orange of Okabe and Ito's palette.
  var colors: (fill: String, stroke: String) {
    switch self {
    case .irritant: ("#FBE3D6", "#D55E00")
    case .enchantment: ("#D6E9F5", "#0072B2")
    case .expectation: ("#FFF1CC", "#E69F00")
    }
  }
}

/// Text as a piece of HTML.
enum HTMLPiece {
  /// Escapes what HTML would read; line breaks become `<br>`, control characters their pictures.
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.unifiedLines.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case UInt8(ascii: "\""): bytes.append("&quot;")
      case UInt8(ascii: "'"): bytes.append("&#39;")
      case 0x0A: bytes.append("<br>")
      case 0x09: bytes.append(byte)
      case 0..<0x20: bytes.append(picture: byte)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text with every line break as a line feed.
  var unifiedLines: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    var wasReturn = false
    for byte in utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if !(byte == 0x0A && wasReturn) { bytes.append(byte) }
      wasReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
