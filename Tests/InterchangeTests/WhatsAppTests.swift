import Testing
import Verbatims

@testable import Interchange

@Suite struct `Exports of WhatsApp` {
  /// The turns of a conversation, as they are read.
  private func turns(_ lines: [String]) throws -> [String] {
    let text = lines.map { $0 + "\n" }.joined()
    let reading = try Reading.of(text, name: "a.txt", speakers: .bundled)
    #expect(reading.format == .whatsApp)
    return reading.texts.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test(arguments: [
    "31/02/2026, 10:03", "12/03/2026, 25:61", "12/03/0000, 10:03", "00/00/2026, 10:03", "12/13/2026, 24:00",
  ])
  func `with a time that no clock or calendar shows keep who speaks, and tell no wrong time`(stamp: String) throws {
    let text = """
      \(stamp) - Odile: le colis est perdu
      14/03/2026, 10:00 - Odile: toujours rien
      14/03/2026, 10:01 - Relais: nous cherchons
      \(stamp) - Odile: inadmissible
      14/03/2026, 10:02 - Relais: remboursé

      """
    let verbatim = try #require(try Reading.of(text, name: "a.txt").verbatims.first)
    #expect(String(decoding: verbatim.text, as: UTF8.self).contains("\nOdile: inadmissible\nRelais: remboursé"))
    #expect(verbatim.turns.count == 5)
    #expect(verbatim.turns.map(\.milliseconds) == [nil, 0, 60_000, nil, 120_000])
    #expect(verbatim.metadata.date == Array("2026-03-14T10:00:00".utf8))
  }

  @Test(arguments: [
    "Missed video call, Tap to call back", "Appel vocal, 3 min", "Voice call, 1 hr 12 min", "Appel vocal sans réponse",
    "Messages and calls are end-to-end encrypted. Only people in this chat can read or share them.",
    "Les messages et les appels sont chiffrés de bout en bout. Appuyez pour en savoir plus.",
    "Ce message a été supprimé par l'admin Bruno", "Message à vue unique omis", "Position en direct partagée",
    "En attente de ce message. Cela peut prendre du temps.", "IMG-20260312-WA0001.jpg (fichier joint)",
    "Facture de mars.pdf (file attached)", "location: https://maps.google.com/?q=1.5,2.5", "<Médias omis>",
  ])
  func `leave out what the program wrote in a sender's name`(notice: String) throws {
    let lines = [
      "12/03/2026, 10:00 - Odile: perdu", "12/03/2026, 10:01 - Odile: \(notice)", "12/03/2026, 10:02 - Relais: ah",
    ]
    #expect(try turns(lines) == ["Odile: perdu", "Relais: ah"])
  }

  @Test(arguments: [
    "Odile a rejoint le groupe via un lien d'invitation", "Messages will disappear after: 24 hours",
    "Les messages disparaîtront après : 7 jours", "Odile pinned a message",
    "Votre code de sécurité avec Odile a changé.",
  ])
  func `leave out what the program wrote in nobody's name`(notice: String) throws {
    let lines = ["12/03/2026, 10:00 - Odile: perdu", "12/03/2026, 10:01 - \(notice)", "12/03/2026, 10:02 - Relais: ah"]
    #expect(try turns(lines) == ["Odile: perdu", "Relais: ah"])
  }

  @Test(arguments: ["<Media omitted>", "IMG-0001.jpg (file attached)", "\u{200E}image omitted"])
  func `keep what is written below a file`(file: String) throws {
    let lines = ["12/03/2026, 10:00 - Odile: \(file)", "voyez la fente", "12/03/2026, 10:02 - Relais: ah"]
    #expect(try turns(lines) == ["Odile: voyez la fente", "Relais: ah"])
  }

  @Test(arguments: [
    "Il est cassé <Ce message a été modifié>", "Il est cassé \u{200E}<Ce message a été modifié>",
    "Il est cassé <This message was edited>",
  ])
  func `leave out the remark that a message was edited`(message: String) throws {
    let lines = ["12/03/2026, 10:00 - Odile: \(message)", "12/03/2026, 10:02 - Relais: ah"]
    #expect(try turns(lines) == ["Odile: Il est cassé", "Relais: ah"])
  }

  @Test(arguments: [
    "Voice call quality is awful", "Cette entreprise travaille avec des amateurs", "voir (le fichier joint)", "x <3",
    "Location of the shop: none",
  ])
  func `keep what only resembles a notice`(message: String) throws {
    let lines = ["12/03/2026, 10:00 - Odile: \(message)", "12/03/2026, 10:02 - Relais: ah"]
    #expect(try turns(lines) == ["Odile: \(message)", "Relais: ah"])
  }
}
