import Foundation
import TestSupport
import Testing
import Verbatims

@testable import Interchange

@Suite struct `Mail` {
  private let samples: Samples

  init() throws { samples = try Samples("mail.py") }

  private func read(_ name: String, _ change: (inout ReadingOptions) -> Void = { _ in }) throws -> Reading {
    var options = ReadingOptions()
    change(&options)
    return try Reading.of(path: samples.path(name), options: options)
  }

  /// The only message of a file, with the parts that are left out in brackets.
  private func marked(_ name: String) throws -> String {
    let verbatim = try #require(try read(name).verbatims.first)
    var result = verbatim.text
    for cut in verbatim.cuts.reversed() {
      result.insert(contentsOf: Array("]\(cut.why.id)".utf8), at: cut.range.end)
      result.insert(UInt8(ascii: "["), at: cut.range.start)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private struct Expected: Decodable {
    var id: String
    var subject: String
    var text: String
    var date: String
  }

  @Test func `messages are those that Python reads`() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: samples.path("expected.json")))
    let expected = try JSONDecoder().decode([Expected].self, from: bytes)
    let box = try read("box.mbox")
    #expect(box.verbatims.count == 120 && box.problems.isEmpty && box.fileProblems.isEmpty)
    for (verbatim, wanted) in zip(box.verbatims, expected) {
      #expect(String(decoding: verbatim.id, as: UTF8.self) == wanted.id)
      let whole = wanted.subject + "\n\n" + wanted.text
      // Python leaves the mark that keeps a line of a mailbox from being a separator.
      let text = whole.replacingOccurrences(of: "\n>From ", with: "\nFrom ")
      #expect(String(decoding: verbatim.text, as: UTF8.self) == text)
      #expect(verbatim.metadata.date == Array(wanted.date.utf8))
    }
    let folder = try read("maildir")
    #expect(Set(folder.ids).isSubset(of: Set(box.ids)) && folder.ids.count == 119)
    let cut = try read("cut.mbox")
    #expect(cut.texts.count > 10 && Array(cut.texts.dropLast()) == Array(box.texts.prefix(cut.texts.count - 1)))
  }

  @Test(arguments: [
    ("reply-fr.eml", ["Cordialement", "Envoyé de mon", "Le lun. 2"], "trois semaines"),
    ("reply-en.eml", ["Kind regards", "-----Original"], "The box was torn"),
    ("outlook-fr.eml", ["De : Service"], "rien reçu"),
    ("disclaimer.eml", ["Ce message et"], "parfaite"),
  ])
  func `what the writer did not say is cut`(name: String, begins: [String], stays: String) throws {
    let text = try marked(name)
    for start in begins { #expect(text.contains("[" + start), "\(text)") }
    let own = text.replacing(#/\[[^\]]*\]/#, with: "")
    #expect(own.contains(stays) && !own.contains("désolés") && !own.contains("sorry"), "\(own)")
  }

  @Test func `answers between quotations stay`() throws {
    let text = try marked("between.eml")
    let parts = [
      "[On Mon,", "]quote\nNo, it never came.", "[> Did you call", "]quote\nFive times.", "[-- ", "]signature",
    ]
    for part in parts { #expect(text.contains(part), "\(text)") }
  }

  @Test func `HTML becomes text`() throws {
    let text = try marked("html.eml")
    #expect(text.contains("Colis\n\nLe livreur a laissé le colis\ndehors & sous la pluie.\n"), "\(text)")
    #expect(text.contains("[Anouk Verdier") && !text.contains("alert") && !text.contains("color"))
    #expect(text.hasSuffix("]quote"))
  }

  @Test func `a charset that is declared wrongly does no harm`() throws {
    #expect(try read("wrong-charset.eml").texts == ["Déception\n\nTrès déçue de l'accueil"])
    #expect(try read("mislabelled.eml").texts == ["Accueil\n\nTrès déçue de l'accueil"])
  }

  @Test func `mail of programs and of the company is told`() throws {
    let automatic = try #require(try read("automatic.eml").verbatims.first)
    #expect(automatic.cuts.map(\.why) == [.boilerplate] && automatic.cuts[0].range.end == automatic.text.count)
    #expect(try read("agent.eml").verbatims.first?.turns.map(\.speaker) == [.agent])
    #expect(try read("no-body.eml").texts == ["Colis jamais reçu"])
  }

  @Test func `the thread can be kept`() throws {
    let kept = try read("reply-fr.eml") { $0.kept = ["thread", "subject", "from"] }.verbatims.first?.metadata.kept
    #expect(
      kept?.map { $0.value.map { String(decoding: $0, as: UTF8.self) } } == [
        "root@exemple.test", "Re: Commande", "anouk@exemple.test",
      ])
  }

  @Test func `hostile mail is read as far as it goes`() throws {
    #expect(try read("laughs.eml").texts.first?.contains("haha") == false)
    #expect(try read("deep-html.eml").texts.first?.contains("Le fond du texte") == true)
    #expect(try read("quotes-html.eml").verbatims.first?.cuts.isEmpty == false)
    #expect(try read("deep-parts.eml").verbatims.count == 1)
  }
}
