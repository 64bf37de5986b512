public import Verbatims

/// Writes the place of a remark as a line of JSON: whose, of what, from where to where; never the words.
public enum RemarkWriter {
  /// Appends one line; places count Unicode scalars.
  public static func append(_ verbatim: Verbatim, range: TextRange, subject: some Identified, to out: inout [UInt8]) {
    out.append("{\"id\":")
    out.append(json: verbatim.id.span)
    out.append(",\"subject\":")
    out.append(json: subject)
    out.append(",\"start\":")
    let text = verbatim.text.span
    let start = ByteSearch.scalars(text, from: 0, to: range.start)
    out.append(number: start)
    out.append(",\"end\":")
    out.append(number: start + ByteSearch.scalars(text, from: range.start, to: range.end))
    out.append("}\n")
  }
}
