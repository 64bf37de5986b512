public import Verbatims

/// Writes verbatims as JSON Lines that the readers take again: what was said and what came along, nothing found.
public enum VerbatimWriter {
  /// Appends one line.
  public static func append(_ verbatim: Verbatim, to out: inout [UInt8]) {
    out.append("{\"id\":")
    out.append(json: verbatim.id.span)
    if verbatim.turns.isEmpty {
      out.append(",\"text\":")
      out.append(json: verbatim.text.span)
    } else {
      append(verbatim.turns, of: verbatim.text, to: &out)
    }
    let metadata = verbatim.metadata
    append("date", metadata.date, to: &out)
    append("customer", metadata.customer, to: &out)
    if let score = metadata.score {
      out.append(",\"score\":")
      out.append(thousandths: score)
    }
    append("question", metadata.question, to: &out)
    if let sector = verbatim.sector {
      out.append(",\"sector\":")
      out.append(json: sector)
    }
    append("source_channel", metadata.sourceChannel, to: &out)
    for kept in metadata.kept {
      out.append(UInt8(ascii: ","))
      out.append(json: kept.name.span)
      out.append(UInt8(ascii: ":"))
      out.append(json: kept.value)
    }
    out.append("}\n")
  }

  private static func append(_ turns: [Turn], of text: [UInt8], to out: inout [UInt8]) {
    out.append(",\"turns\":[")
    for (index, turn) in turns.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append("{\"speaker\":")
      out.append(turn.speaker == .customer ? "\"customer\"" : "\"agent\"")
      out.append(",\"text\":")
      out.append(json: text.span.extracting(turn.range.start..<turn.range.end))
      out.append(UInt8(ascii: "}"))
    }
    out.append(UInt8(ascii: "]"))
  }

  private static func append(_ key: StaticString, _ value: [UInt8]?, to out: inout [UInt8]) {
    guard let value else { return }
    out.append(",\"")
    out.append(key)
    out.append("\":")
    out.append(json: value.span)
  }
}
