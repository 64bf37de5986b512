import Glibc

/// What is known of the terminal.
enum Terminal {
  static let isInputTerminal = isatty(0) == 1
  static let isOutputTerminal = isatty(1) == 1
  static let isErrorTerminal = isatty(2) == 1

  /// Whether standard output may be coloured.
  static var mayColor: Bool {
    isOutputTerminal && Environment.value("NO_COLOR") == nil && Environment.value("TERM") != "dumb"
  }

  /// The width of standard output in characters.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Environment.value("COLUMNS").flatMap { Int($0) } ?? 120
  }

  /// Writes a line for the person who runs the program; a standard error that is closed is nobody's loss.
  static func tell(_ line: String) { write(line + "\n") }

  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let count = Glibc.write(2, bytes.baseAddress! + start, bytes.count - start)
        guard count > 0 else { return }
        start += count
      }
    }
  }
}
