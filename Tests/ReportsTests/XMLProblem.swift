import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser has to say against a file.
enum XMLProblem {
  static func first(in bytes: [UInt8]) -> String? {
    let parser = XMLParser(data: .init(bytes))
    return parser.parse() ? nil : "line \(parser.lineNumber): \(String(describing: parser.parserError))"
  }
}
