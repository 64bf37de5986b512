extension ChartStyle {
  static let rules: [Rule] =
    [
      Rule(".t", "fill", .ink), Rule(".tm", "fill", .muted), Rule(".tb", "fill", .ink, "font-weight:600"),
      Rule(".tw", "fill", .muted, "letter-spacing:.08em;font-weight:600"),
      Rule(".tt", "fill", .ink, "font-family:Georgia,'DejaVu Serif',serif"),
      Rule(".t-good", "fill", .good, "font-weight:600"), Rule(".t-bad", "fill", .bad, "font-weight:600"),
      Rule(".th", "stroke", .paper, "stroke-width:4;paint-order:stroke;stroke-linejoin:round"),
      Rule(".t-paper", "fill", .onDeep),
    ] + fills + lines + shades

  private static let fills = [
    Rule(".f-sheet", "fill", .sheet), Rule(".f-ink", "fill", .ink), Rule(".f-band", "fill", .band),
    Rule(".f-level", "fill", .level), Rule(".f-good", "fill", .good), Rule(".f-bad", "fill", .bad),
    Rule(".f-accent", "fill", .accent), Rule(".f-pale", "fill", .accentPale),
    Rule(".f-interval", "fill", .interval), Rule(".e-paper", "stroke", .sheet, "stroke-width:1.5"),
    Rule(".f-flow", "fill", .flow, "fill-opacity:.8"), Rule(".f-flow-back", "fill", .flowBack, "fill-opacity:.85"),
    Rule(".f-flow-lost", "fill", .flowLost, "fill-opacity:.9"),
    Rule(".f-hatch", "stroke", .rule, "fill:url(#hatch)"),
  ]

  private static let lines = [
    Rule(".l-grid", "stroke", .rule), Rule(".l-axis", "stroke", .muted),
    Rule(".l-whisker", "stroke", .ink, "stroke-width:1.3"),
    Rule(".l-line", "stroke", .ink, "fill:none;stroke-width:2.6;stroke-linejoin:round;stroke-linecap:round"),
    Rule(".l-bridge", "stroke", .muted, "fill:none;stroke-width:1.4;stroke-dasharray:2 5;stroke-linecap:round"),
    Rule(".l-thin", "stroke", .ink, "stroke-width:1.8"),
    Rule(".l-interval", "stroke", .muted, "stroke-width:1;stroke-dasharray:1 3"),
    Rule(".l-segment", "stroke", .accent, "fill:none;stroke-width:1.7"),
    Rule(".l-dash0", "stroke", .accent, "stroke-dasharray:7 4"),
    Rule(".l-dash1", "stroke", .bad, "stroke-dasharray:2 4"),
    Rule(".l-dash2", "stroke", .good, "stroke-dasharray:10 3 2 3"),
    Rule(".l-dash3", "stroke", .muted, "stroke-dasharray:4 2"),
    Rule(".l-mark", "stroke", .bad, "stroke-width:1.4;stroke-dasharray:5 4"),
    Rule(".l-level", "stroke", .accent, "stroke-width:3;stroke-opacity:.55"),
    Rule(".l-ring", "stroke", .bad, "fill:none;stroke-width:2"),
    Rule(".l-missing", "stroke", .bad, "fill:none;stroke-width:1.3;stroke-dasharray:3 3"),
  ]

  private static let shades = [
    Rule(".s0", "fill", .level), Rule(".g1", "fill", .good1), Rule(".g2", "fill", .good2),
    Rule(".g3", "fill", .good3), Rule(".g4", "fill", .good4), Rule(".b1", "fill", .bad1), Rule(".b2", "fill", .bad2),
    Rule(".b3", "fill", .bad3), Rule(".b4", "fill", .bad4), Rule(".t-g4", "fill", .onDeep),
    Rule(".t-b4", "fill", .onDeep),
  ]
}
