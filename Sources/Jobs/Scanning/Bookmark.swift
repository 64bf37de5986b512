/// What a job notes of a file beside how far it was read: all that must stay the same for reading on.
struct Bookmark: Hashable, Sendable {
  /// What stands for the file in the keys of its verbatims, whatever it is called later.
  var identity: String
  /// A hash of the options by which it is read.
  var options: String
  /// How its records are laid out; empty before any was met.
  var shape = ""
  /// Whether what is added to it later is records more.
  var growsByLines = false
  /// Whether what was read ended with a line break.
  var endsInLine = false

  init(identity: String, options: String) {
    self.identity = identity
    self.options = options
  }

  /// As the store keeps it: a line a field.
  var bytes: [UInt8] {
    let flags = (growsByLines ? "g" : "-") + (endsInLine ? "e" : "-")
    return Array([Self.mark, identity, options, flags, shape].joined(separator: "\n").utf8)
  }

  /// Nil for what another version of the program wrote.
  init?(_ bytes: [UInt8]) {
    let fields = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
    guard fields.count == 5, fields[0] == Self.mark else { return nil }
    identity = String(fields[1])
    options = String(fields[2])
    growsByLines = fields[3].hasPrefix("g")
    endsInLine = fields[3].hasSuffix("e")
    shape = String(fields[4])
  }

  private static let mark = "1"
}
