/// The colours, each by day and by night. Good is blue and bad is orange, which nearly everybody tells apart; a sign
/// or a shape always says the same beside them.
enum Palette: CaseIterable {
  case paper
  case sheet
  case band
  case ink
  case muted
  case rule
  case accent
  case accentPale
  case onAccent
  /// Behind what comes first.
  case panel
  case onPanel
  case good
  case bad
  case good1
  case good2
  case good3
  case good4
  case bad1
  case bad2
  case bad3
  case bad4
  case level
  case interval
  case flow
  case flowBack
  case flowLost
  case onDeep

  /// Its name as a variable of the style sheet.
  var name: StaticString { colours.name }
  var day: StaticString { colours.day }
  var night: StaticString { colours.night }

  private var colours: (name: StaticString, day: StaticString, night: StaticString) {
    switch self {
    case .paper: ("--paper", "#faf8f4", "#14161a")
    case .sheet: ("--sheet", "#ffffff", "#1b1e24")
    case .band: ("--band", "#f1ede5", "#20242b")
    case .ink: ("--ink", "#1c1e22", "#ece9e3")
    case .muted: ("--muted", "#5b5e66", "#a9adb6")
    case .rule: ("--rule", "#dcd7cc", "#363b44")
    case .accent: ("--accent", "#1f4b7f", "#9cc3f2")
    case .accentPale: ("--accent-pale", "#b9c6d6", "#46566b")
    case .onAccent: ("--on-accent", "#ffffff", "#10233a")
    case .panel: ("--panel", "#1f4b7f", "#1e3f66")
    case .onPanel: ("--on-panel", "#ffffff", "#f2f6fb")
    default: shades
    }
  }

  private var shades: (name: StaticString, day: StaticString, night: StaticString) {
    switch self {
    case .good: ("--good", "#24639f", "#86b9f0")
    case .bad: ("--bad", "#b24a09", "#f2a25c")
    case .good1: ("--good1", "#e4edf6", "#1d2a39")
    case .good2: ("--good2", "#c3d8ee", "#213f5e")
    case .good3: ("--good3", "#93bbe3", "#2c5c8d")
    case .good4: ("--good4", "#24639f", "#8fbff2")
    case .bad1: ("--bad1", "#fcebdd", "#35281d")
    case .bad2: ("--bad2", "#fad2ae", "#5a3a1f")
    case .bad3: ("--bad3", "#f2ab72", "#854f1f")
    case .bad4: ("--bad4", "#b24a09", "#f2a35e")
    case .level: ("--level", "#eeebe4", "#292d34")
    case .interval: ("--interval", "#d3dbe4", "#323d4b")
    case .flow: ("--flow", "#a9bfd8", "#3d5877")
    case .flowBack: ("--flow-back", "#f0b98a", "#8a5a2e")
    case .flowLost: ("--flow-lost", "#c96a2b", "#d98a4a")
    default: ("--on-deep", "#ffffff", "#16181c")
    }
  }
}
