internal import Journeys

/// A message as sendmail takes it: headers of plain letters, a body in base64.
struct MailText {
  let sender: String
  let recipients: [String]
  let subject: String
  /// The same for the same alerts, so that a mailbox that has it already can tell.
  let identity: String
  let body: String
  /// Seconds since 1970-01-01T00:00:00Z.
  let sent: Int64

  /// Lines end with a line feed alone, which sendmail turns into what the network wants.
  var bytes: [UInt8] {
    let host = sender.split(separator: "@").last.map(String.init) ?? "localhost"
    let headers = [
      "From: <\(sender)>", "To: " + recipients.map { "<\($0)>" }.joined(separator: ",\n "),
      "Subject: " + Self.encoded(subject), "Date: " + Self.date(sent), "Message-ID: <\(identity)@\(host)>",
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
    ]
    let lines = Base64.lines(Array(body.utf8), of: Self.bodyWidth)
    return Array((headers + [""] + lines).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  private static let bodyWidth = 57
  /// An encoded word has at most 75 characters (RFC 2047): 45 bytes of text.
  private static let wordBytes = 45

  /// A header's text: as it is where it is printable ASCII, else in encoded words, each of whole characters.
  static func encoded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?") && text.utf8.count < 900
    if isPlain { return text }
    var (words, word) = ([[UInt8]](), [UInt8]())
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar).utf8)
      if word.count + bytes.count > wordBytes {
        words.append(word)
        word = []
      }
      word += bytes
    }
    return (words + [word]).map { "=?utf-8?B?\(Base64.text($0))?=" }.joined(separator: "\n ")
  }

  /// As RFC 5322 writes it, in UTC.
  static func date(_ time: Int64) -> String {
    let days = Int32(clamping: time >= 0 ? time / 86_400 : (time - 86_399) / 86_400)
    let second = Int(time - Int64(days) * 86_400)
    let civil = CivilDay(days)
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][Int((days % 7 + 7) % 7)]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(weekday), \(civil.day) \(months[civil.month - 1]) \(civil.year) "
      + "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60)) +0000"
  }
}

/// Bytes as letters (RFC 4648).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: some Collection<UInt8>) -> String {
    var letters: [UInt8] = []
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let three = rest.prefix(3)
      rest = rest.dropFirst(3)
      var number = three.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      number <<= UInt32(8 * (3 - three.count))
      let four = (0..<4).map { alphabet[Int(number >> UInt32(18 - 6 * $0) & 63)] }
      letters += four.prefix(three.count + 1)
      letters += Array(repeating: UInt8(ascii: "="), count: 3 - three.count)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Lines of so many bytes each.
  static func lines(_ bytes: [UInt8], of width: Int) -> [String] {
    stride(from: 0, to: bytes.count, by: width).map { text(bytes[$0..<min($0 + width, bytes.count)]) }
  }
}
