import Interchange

/// Why something could not be read, as an identifier with its figures: what stores, logs and metrics say.
enum ProblemName {
  static func of(_ kind: RecordProblem.Kind) -> String {
    switch kind {
    case .notUTF8(let byte): "not_utf8:\(byte)"
    case .nulByte(let byte): "nul_byte:\(byte)"
    case .malformedJSON(let byte): "malformed_json:\(byte)"
    case .notAnObject: "not_an_object"
    case .noText: "no_text"
    case .fieldCount(let expected, let found): "field_count:\(expected):\(found)"
    case .unclosedQuote: "unclosed_quote"
    case .tooLong(let limit): "too_long:\(limit)"
    case .textTooLong(let limit): "text_too_long:\(limit)"
    case .partsTooDeep: "parts_too_deep"
    case .cutShort: "cut_short"
    case .noVerbatim: "no_verbatim"
    case .badField(let name): "bad_field:\(name)"
    }
  }

  static func of(_ kind: FileProblem.Kind) -> String {
    switch kind {
    case .cannotOpen(let code): "cannot_open:\(code)"
    case .cannotRead(let code): "cannot_read:\(code)"
    case .isFolder: "is_folder"
    case .holdsNothing: "holds_nothing"
    case .notAFile: "not_a_file"
    case .empty: "empty"
    case .binary(let kind): "binary:\(kind?.rawValue ?? "unknown")"
    case .noColumn(let name, _): "no_column:\(name)"
    case .noTextColumn: "no_text_column"
    case .namelessValues: "nameless_values"
    case .cutShort: "cut_short"
    case .damaged: "damaged"
    case .encrypted: "encrypted"
    case .documentType: "document_type"
    case .noSheet(let name, _): "no_sheet:\(name)"
    case .unknownMethod: "unknown_method"
    case .expandsBeyond(let bytes): "expands_beyond:\(bytes)"
    case .expandsTooMuch(let ratio): "expands_too_much:\(ratio)"
    case .tooManyFiles(let limit): "too_many_files:\(limit)"
    case .tooDeep(let limit): "too_deep:\(limit)"
    case .tooLarge(let limit): "too_large:\(limit)"
    case .notOfFormat(let format): "not_of_format:\(format.rawValue)"
    case .noField(let name): "no_field:\(name)"
    case .unknownMap(let version): "unknown_map:\(version)"
    }
  }
}
