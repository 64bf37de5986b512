import Foundation
import Testing
import Verbatims

@testable import Interchange

@Suite struct `Broken mail` {
  private static let words = "Le colis était ouvert et déchiré.\nPersonne ne répond."
  private static let plain = "Content-Type: text/plain; charset=utf-8\n"
  private static let head = """
    From: Odile <odile@exemple.test>
    Message-ID: <m@exemple.test>
    Date: Mon, 2 Mar 2026 10:32:00 +0100
    Subject: Colis
    MIME-Version: 1.0

    """

  private func read(_ rest: String, head: String = head) throws -> Reading {
    try Reading.of(head + rest, name: "a.eml")
  }

  /// What is read below the subject.
  private func body(_ rest: String) throws -> String {
    let reading = try read(rest)
    #expect(reading.problems.isEmpty)
    return String(try #require(reading.texts.first).dropFirst("Colis\n\n".count))
  }

  private static func base64(_ text: String) -> String {
    Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
  }

  @Test(arguments: ["text/plain", "text/html"])
  func `that declares base64 and is none is read as it stands`(type: String) throws {
    let rest = "Content-Type: \(type); charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    #expect(
      try body(rest + (type == "text/html" ? "<p>\(Self.words)</p>" : Self.words)).contains("Personne ne répond."))
  }

  @Test func `whose base64 is cut gives what comes before, to the last whole letter`() throws {
    let rest = Self.plain + "Content-Transfer-Encoding: base64\n\n"
    let packed = Self.base64(Self.words)
    for length in 20..<packed.count {
      let text = try body(rest + packed.prefix(length))
      #expect(Self.words.hasPrefix(text) && text.count > 5, "\(text)")
    }
  }

  @Test func `with a list's own words below base64 gives both`() throws {
    let text = try body(
      Self.plain + "Content-Transfer-Encoding: base64\n\n" + Self.base64(Self.words) + "\n-- \nThe list of all.\n")
    #expect(text == Self.words + "\nThe list of all.")
  }

  @Test(arguments: [
    "Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 7bit\n",
    "Content-Type: text/plain; charset=klingon-8\n", "Content-Transfer-Encoding: x-nope\n" + plain,
    "Content-Transfer-Encoding: x-uuencode\n" + plain, "Content-Type: text\n",
    "Content-Type: text/enriched; charset=utf-8\n", plain + "Content-Disposition: attachment\n",
    "Content-Type: multipart/mixed; boundary=never\n", "Content-Type: multipart/alternative\n",
  ])
  func `that declares what is not so is read as it stands`(headers: String) throws {
    #expect(try body(headers + "\n" + Self.words) == Self.words)
    let latin = Array((Self.head + headers + "\n").utf8) + (Self.words.data(using: .isoLatin1) ?? Data())
    #expect(try Reading.of(latin, name: "a.eml").texts == ["Colis\n\n" + Self.words])
  }

  @Test func `whose boundary never closes is read to its end`() throws {
    let rest = "Content-Type: multipart/mixed; boundary=b\n\nfor old programs\n--b\n" + Self.plain + "\n" + Self.words
    #expect(try body(rest) == Self.words)
  }

  @Test func `whose first part is no text is read in the next`() throws {
    let rest =
      "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b\n" + Self.plain + "\n"
      + Self.words + "\n--b--\n"
    #expect(try body(rest) == Self.words)
  }

  @Test func `of a hundred parts loses none`() throws {
    let parts = (0..<100).map { "--b\n\(Self.plain)\npartie \($0)\n" }.joined()
    let text = try body("Content-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n")
    #expect(text.split(separator: "\n").count == 100)
  }

  @Test func `a message within a message is quoted, and read where the writer says nothing else`() throws {
    let inner = "Content-Type: message/rfc822\n\nSubject: x\n" + Self.plain + "\n" + Self.words
    #expect(try body(inner) == Self.words)
    #expect(try #require(try read(inner).verbatims.first).cuts.isEmpty)
    let both =
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + Self.plain + "\nVoir plus bas.\n--b\n" + inner
      + "\n--b--\n"
    let verbatim = try #require(try read(both).verbatims.first)
    #expect(String(decoding: verbatim.text, as: UTF8.self) == "Colis\n\nVoir plus bas.\n" + Self.words)
    let cut = try #require(verbatim.cuts.first)
    #expect(String(decoding: verbatim.text[cut.range.start..<cut.range.end], as: UTF8.self).hasPrefix("Le colis"))
  }

  @Test(arguments: [30, 400]) func `messages within messages are read at their depth`(depth: Int) throws {
    let rest = String(repeating: "Content-Type: message/rfc822\n\n", count: depth) + Self.plain + "\n" + Self.words
    #expect(try body(rest) == Self.words)
  }

  @Test func `messages within messages without end are told`() throws {
    for depth in [1000, 20_000] {
      let rest = String(repeating: "Content-Type: message/rfc822\n\n", count: depth) + Self.plain + "\n" + Self.words
      let reading = try read(rest)
      #expect(reading.texts == ["Colis\n\n" + Self.words] || reading.problems.map(\.kind) == [.partsTooDeep])
    }
  }

  @Test func `a header of ten megabytes does no harm, and a subject as long is told`() throws {
    let long = String(repeating: "colis ", count: 1_700_000)
    #expect(try body("X-Long: \(long)\n" + Self.plain + "\n" + Self.words) == Self.words)
    let head = "From: o@exemple.test\nMessage-ID: <m@exemple.test>\nSubject: \(long)\n"
    #expect(try read(Self.plain + "\n" + Self.words, head: head).problems.map(\.kind) == [.textTooLong(limit: 8 << 20)])
  }

  @Test(arguments: [
    "Mon, 2 Mar 0000 10:32:00 +0100", "Tue, 31 Feb 2026 10:32:00 +0100", "Mon, 2 Mar 2026 25:61:00 +0100", "hier",
  ])
  func `a date that no calendar shows is none`(date: String) throws {
    let head = "From: o@exemple.test\nMessage-ID: <m@exemple.test>\nSubject: x\nDate: \(date)\n"
    #expect(try read(Self.plain + "\n" + Self.words, head: head).verbatims.first?.metadata.date == nil)
  }
}
