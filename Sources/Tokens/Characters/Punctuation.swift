/// How a sign parts a text.
enum Punctuation {
  case sentenceEnd
  case clauseMark
  case hyphen
  /// A sign that Unicode counts among the pictographs and writers do not.
  case symbol

  init?(_ scalar: UInt32) {
    guard let character = Unicode.Scalar(scalar) else { return nil }
    switch character {
    case ".", "!", "?", "…", "‥", "‼", "⁇", "⁈", "⁉", "‽", "。", "｡", "．", "！", "？", "؟", "۔", "।", "॥":
      self = .sentenceEnd
    case "«", "»", "“", "”", "„", "‟", "‹", "›", "‚", "、", "，", "；", "：", "（", "）", "「", "」", "『", "』", "،", "؛":
      self = .clauseMark
    case "—", "―", "−", "•", "·", "‣", "◦", "●", "▪", "■":
      self = .clauseMark
    case "‐", "‑", "–":
      self = .hyphen
    case "©", "®", "™", "ℹ", "\u{2190}"..."\u{21FF}":
      self = .symbol
    default:
      return nil
    }
  }
}
