import Findings
import Parcours
import Testing
import Verbatims

/// The conversation of a chat whose lines begin with `A` for the agent and `C` for the customer, a minute apart.
private func conversation(_ lines: [String], channel: Channel? = nil) -> Analysis.Conversation? {
  var verbatim = Verbatim()
  verbatim.channel = channel
  for (index, line) in lines.enumerated() {
    if index > 0 { verbatim.text.append(0x0A) }
    let start = verbatim.text.count
    verbatim.text += line.dropFirst(2).utf8
    verbatim.turns.append(
      Turn(
        speaker: line.hasPrefix("A") ? .agent : .customer, range: TextRange(start: start, end: verbatim.text.count),
        milliseconds: index * 60_000))
  }
  var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
  var analysis = Analysis()
  analyzer.analyze(verbatim, into: &analysis)
  return analysis.conversation
}

@Suite struct `A conversation` {
  @Test(arguments: [
    (["C bonjour, mon code est bloqué", "A c'est fait, il est débloqué", "C super merci"], true),
    (["C mon code est bloqué", "A avez-vous d'autres questions ?", "C non merci"], true),
    (["C my code is blocked", "A I have now reset it", "C great, it works now"], true),
    (["C mon colis est perdu", "A je suis désolée", "C ce n'est toujours pas réglé"], false),
    (["C I want a refund", "A Unfortunately we are unable to do that", "C ok"], false),
    (["C mon colis est perdu", "A j'ai annulé la commande", "C vous ne m'aidez pas"], false),
    (["C quels sont vos horaires ?", "A de 9 h à 18 h", "C merci"], true),
    (["C where do you ship?", "A to the whole island, in two days", "C Thanks!", "A You're welcome"], true),
    (["C merci de vérifier la date", "A elle est au 12 mai", "C d'accord"], nil),
    (["C un code ?", "A un instant, je regarde", "C merci", "A le code est REMISE"], nil),
    (["C un code ?", "A le code est REMISE", "C merci, et pour deux articles ?"], false),
    (["C un code ?", "A nous ne proposons pas de remise", "C merci, au revoir"], false),
    (["C mon colis est perdu", "A j'ouvre une enquête, vous serez recontactée", "C merci"], false),
    (["C my parcel is lost", "A I have opened an investigation", "C thanks"], false),
    (["C la facture ?", "A la voici", "A souhaitiez-vous voir autre chose ?", "C non merci"], true),
    (["C avez-vous d'autres questions ?", "A non"], nil),
    // No more is said after leave, or after being asked whether there is more.
    (["C un code ?", "A le code est REMISE, tout de suite", "A avez-vous d'autres questions ?"], true),
    (["C a code?", "A it is SPRING, for all orders of May", "A Have a lovely evening"], true),
    (
      [
        "C un vase pour un enfant ?", "A le petit vase bleu convient",
        "A souhaitez-vous que je vous en montre d'autres ?",
      ], true
    ),
    (["C a vase?", "A the small blue one suits", "A Would you like me to show you some more?"], true),
    (["C un code ?", "A nous ne pouvons procéder ainsi", "A belle soirée à vous"], false),
    // Given up, or tried in vain.
    (
      [
        "C quand livrez-vous ?", "A dans deux jours au plus tôt", "C merci, ce sera pour une autre fois",
        "A belle soirée",
      ], false
    ),
    (
      ["C when do you ship?", "A in two days at the earliest", "C thanks, maybe another time", "A Have a nice day"],
      false
    ),
    (["C mon code est bloqué", "A il faut le saisir en capitales", "C toujours pareil", "A belle soirée"], false),
    (["C my code is blocked", "A it takes capitals, all of it", "C still the same", "A Have a nice day"], false),
    // An agent asks for something without a question mark.
    (["C mon code est bloqué", "A veuillez recommencer la commande"], false),
    (["C the parcel?", "A Please provide your order number."], false),
    (["C on a été coupé", "A nous attendons de vos nouvelles"], false),
    (["C quels sont vos horaires ?", "A de 9 h à 18 h, tous les jours", "C d'accord, bonne soirée"], true),
    (["C where do you ship?", "A to the whole island, in two days", "C ok, I'll try that"], true),
    (["C un code ?", "A le code est REMISE, tout de suite", "C c'est trop cher, au revoir"], false),
    (["C a code?", "A the code is LAMP, for the whole shop", "C too expensive for me, bye"], false),
    (
      [
        "C mon colis ?", "A nous ne pouvons pas rembourser", "C mais encore", "A il arrive lundi matin au relais",
        "C au revoir",
      ], false
    ),
    (["A bonjour", "C avez-vous ce vase en bleu ?"], false),
    (["A hello", "C do you have this vase in blue?", "A one moment"], false),
    (["C mon vase est cassé", "A est-il arrivé hier au relais ?"], false),
    (["C my vase is broken", "A did it arrive at the shop yesterday?", "C yes"], false),
    (["A bonjour, que cherchez-vous ?", "C un vase"], nil),
    (
      [
        "C un vase ?", "A il est au rayon trois, à gauche", "C merci, vous de même",
        "A merci à vous et bien le bonjour",
      ], true
    ),
    (
      ["C a vase?", "A it is in aisle three, on the left", "C thanks, same to you", "A thank you for the nice chat"],
      true
    ),
    (["C un vase ?", "A il est au rayon trois, à gauche", "C j'essaye cela"], true),
    (["C mon vase ?", "A je vois avec le service des colis"], false),
    (["C mon vase ?", "A nous vous offrons une remise sur le prochain"], true),
    (["C avez-vous ce vase en bleu ?"], nil),
    (
      [
        "C le délai ?", "A dix jours à partir de l'envoi", "C merci, bonne journée",
        "A c'est au relais que vous l'aurez",
      ], true
    ),
  ])
  func `is resolved, or not, or nothing tells`(lines: [String], expected: Bool?) throws {
    #expect(try #require(conversation(lines)).isResolved == expected, "\(lines)")
  }

  @Test(arguments: [
    ("A je vous invite à appeler notre service par téléphone", Channel.phone),
    ("A please visit your local branch", .branch),
    ("A veuillez contacter l'agence", .branch),
    ("A votre colis est en route", nil),
  ])
  func `tells where the customer was sent`(line: String, expected: Channel?) throws {
    let found = try #require(conversation(["C bonjour, où est mon colis ?", line]))
    #expect(found.sentTo == expected)
    #expect(found.isResolved == (expected == nil ? nil : false))
  }

  @Test func `tells how long it took, and where it began`() throws {
    let found = try #require(conversation(["C bonjour", "A bonjour", "C où est mon colis ?"], channel: .chat))
    #expect(found.seconds == 120 && found.began == .chat && found.turns == 3 && found.customerTurns == 2)
  }

  @Test func `what agents do is nothing in a text that is none`() {
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    var analysis = Analysis()
    var verbatim = Verbatim()
    verbatim.text = Array("C'est réglé, le colis est arrivé.".utf8)
    analyzer.analyze(verbatim, into: &analysis)
    #expect(analysis.conversation == nil)
  }
}
