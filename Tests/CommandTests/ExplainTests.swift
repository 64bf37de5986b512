import Testing

@Suite struct `parcours explain` {
  private static let text = "Le vendeur n'est pas très aimable."

  @Test func `draws the clause, the cue, what shifts it and the finding, in brackets`() throws {
    let result = try Command.run(["explain", Self.text])
    #expect(result.status == 0 && result.errors == "")
    #expect(result.lines.first?.hasPrefix("language fr · ") == true)
    for part in [
      "▸ " + Self.text, "cue [aimable] friendliness.friendly +1  fr/enchantments/friendliness.lex:", "shifted by [",
      "shifter.not_very → −", "fr/shifters.lex:", "finding irritant friendliness · ",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func `reads standard input`() throws {
    let piped = try Command.run(["explain", "-"], input: Array(Self.text.utf8))
    #expect(piped.output == (try Command.run(["explain", Self.text])).output)
  }

  @Test(arguments: [("en", "not lived", "no finding"), ("fr", "non vécu", "aucun constat")])
  func `--why-not tells why a cue gave nothing, in the user's language`(ui: String, why: String, none: String) throws {
    let arguments = ["explain", "Si le vendeur est aimable, dites-le.", "--ui", ui]
    let plain = try Command.run(arguments)
    #expect(!plain.output.contains("[aimable]"))
    #expect(plain.output.contains(none))
    let full = try Command.run(arguments + ["--why-not"])
    #expect(full.output.contains("[aimable] friendliness.friendly"))
    #expect(full.output.contains("✗ " + why))
  }

  @Test func `speaks French, identifiers apart`() throws {
    let french = try Command.run(["explain", Self.text, "--ui", "fr"])
    #expect(french.lines.first?.hasPrefix("langue fr · ") == true)
    #expect(french.output.contains("indice [aimable] friendliness.friendly"))
    #expect(french.output.contains("irritant friendliness"))
    #expect(!french.output.contains("cue") && !french.output.contains("shifted"))
  }

  @Test func `takes the sector and the language that are given`() throws {
    let result = try Command.run(["explain", "La chambre était sale.", "--sector", "hotel", "--language", "fr"])
    #expect(result.output.contains("sector hotel"))
    #expect(try Command.run(["explain", "sale", "--sector", "nope"]).status == 64)
    #expect(try Command.run(["explain", "sale", "--language", "de"]).status == 64)
  }

  @Test(arguments: [
    ("", "empty"), ("...", "no_text"), ("Das ist nicht gut und ich bin sehr enttäuscht.", "language:de"),
  ])
  func `says why a text is set aside`(text: String, reason: String) throws {
    let result = try Command.run(["explain", text])
    #expect(result.status == 0)
    #expect(result.output.contains("set aside: \(reason)") || result.output.contains("set aside \(reason)"))
  }

  @Test func `shows what is left out, and reads garbled letters as analyze does`() throws {
    let cut = try Command.run(["explain", Self.text + "\nEnvoyé depuis mon iPhone"])
    #expect(cut.output.contains("left out: boilerplate [Envoyé depuis mon iPhone]"))
    #expect(cut.output.contains("[aimable]"))
    let garbled = try Command.run(["explain", "Le vendeur est trÃ¨s aimable."])
    #expect(garbled.output.contains("letters or tags repaired"))
    #expect(garbled.output.contains("▸ Le vendeur est très aimable."))
  }

  @Test func `needs a text`() throws { #expect(try Command.run(["explain"]).status == 64) }
}
