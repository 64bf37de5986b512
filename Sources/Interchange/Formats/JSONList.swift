/// What a JSON list holds that does not begin with an object.
enum JSONList {
  /// Strings, each of which is what somebody said, and perhaps other values among them.
  case strings
  /// Lists and nothing else: values that nothing names.
  case lists

  /// Looks at the list that a text begins with; nil where it is none.
  ///
  /// - Parameters:
  ///   - isWhole: whether the text ends where it does; else it may be cut anywhere.
  ///   - isNamed: whether the file's name says that it is JSON: then one value is enough, however damaged the rest is.
  init?(_ text: [UInt8], isWhole: Bool, isNamed: Bool) {
    var scanner = JSONScanner(0..<text.count)
    scanner.skipSpaces(text.span)
    scanner.skipMark(UInt8(ascii: "["), text.span)
    scanner.skipSpaces(text.span)
    var (strings, lists, others) = (0, 0, 0)
    do throws(RecordProblem.Kind) {
      repeat {
        let mark = scanner.peek(text.span)
        _ = try scanner.value(text.span)
        switch mark {
        case UInt8(ascii: "\""): strings += 1
        case UInt8(ascii: "["): lists += 1
        default: others += 1
        }
      } while try scanner.continues(before: UInt8(ascii: "]"), text.span)
      // "[1] see below" is no list.
      scanner.skipSpaces(text.span)
      guard scanner.isAtEnd || isNamed else { return nil }
    } catch {
      // Where a sample ends, the list goes on.
      guard isNamed || !isWhole && scanner.isAtEnd else { return nil }
    }
    guard strings + lists + (isNamed ? others : 0) > 0 else { return nil }
    self = strings + others == 0 ? .lists : .strings
  }
}
