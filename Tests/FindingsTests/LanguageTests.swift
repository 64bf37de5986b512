import Testing
import Verbatims

@testable import Findings

@Suite struct `The language` {
  @Test(arguments: [
    ("Le vendeur était très aimable avec nous.", Language.french),
    ("The shop assistant was very kind to us.", .english),
    ("la livraison est en retard et personne ne repond", .french),
    ("my parcel still has not arrived and nobody answers", .english),
  ])
  func `is told by the words`(text: String, language: Language) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.language == language)
    #expect(analysis.languageScore.thousandths > 500 && analysis.languageScore <= .one)
    #expect(analysis.setAside == nil)
  }

  @Test(arguments: [
    ("Das ist nicht gut und ich bin sehr enttäuscht.", "de"), ("Muy mal servicio, estoy muy enfadado con ellos.", "es"),
    ("Il prodotto non è mai arrivato, nessuno risponde.", "it"),
    ("O produto chegou com defeito e ninguém responde.", "pt"),
    ("Slechte service, niemand neemt de telefoon op.", "nl"), ("Obsługa była bardzo zła i nikt nie odpowiada.", "pl"),
    ("Coletul nu a sosit, nimeni nu răspunde, foarte prost.", "ro"),
    ("Paketet har inte kommit och ingen svarar.", "sv"),
    ("Ürün çok kötü geldi ve kimse cevap vermiyor.", "tr"),
    ("Zásilka nepřišla a nikdo už neodpovídá, velmi špatné.", "cs"),
    ("Pakken er ikke kommet, og ingen svarer.", "da"), ("Paketti ei ole tullut, mutta kukaan ei vastaa.", "fi"),
    ("El paquet no ha arribat, però ningú respon, molta espera amb això.", "ca"),
    ("Посылка так и не пришла, никто не отвечает.", "ru"), ("Το δέμα δεν έφτασε ποτέ και κανείς δεν απαντά.", "el"),
    ("لم يصل الطرد ولا أحد يرد على الهاتف", "ar"), ("החבילה לא הגיעה ואף אחד לא עונה", "he"),
    ("包裹一直没有到，客服没有人接电话。", "zh"), ("荷物が届かず、電話にも誰も出ません。", "ja"),
    ("소포가 아직 오지 않았고 아무도 전화를 받지 않아요.", "ko"), ("พัสดุยังไม่มาและไม่มีใครรับสาย", "th"),
    ("पार्सल अभी तक नहीं आया और कोई जवाब नहीं देता", "hi"),
    ("Заказ iPhone не пришёл, служба Amazon молчит третий день.", "ru"),
  ])
  func `other than French and English sets a text of four words or more aside`(text: String, code: String) throws {
    let language = try #require(Language(id: code))
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.setAside == .language(language))
    #expect(analysis.language == language)
    #expect(analysis.nature == nil)
    #expect(analysis.findings.isEmpty && analysis.polarity == .zero && !analysis.hasDissatisfaction)
  }

  @Test(arguments: ["Sehr gut", "Muy bueno", "Muchas gracias"])
  func `other than French and English leaves a short text in`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.setAside == nil)
  }

  @Test(arguments: [
    "Le restaurant Золотой Дракон sert toujours froid, et le serveur ne parle pas.",
    "The parcel says 请勿折叠 on it, and the courier bent it all the same.",
    "Le vendeur m'a dit « das ist nicht gut und wir haben keine Zeit », puis il est parti sans rien expliquer.",
    "Pizzeria Da Nino, via della Rosa : service lent et pizza froide.", "Терпимо.", "很好",
  ])
  func `stays French or English beside a name or a quotation in another`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.setAside == nil)
  }

  @Test func `that is insisted on is not judged`() {
    let analysis = RuleReader.bundled.read("Das ist nicht gut und ich bin sehr enttäuscht.", language: .french).analysis
    #expect(analysis.setAside == nil)
    #expect(analysis.language == .french)
    #expect(analysis.languageScore == .one)
  }

  @Test(arguments: [
    "Le vendeur était vraiment très aimable avec nous. The delivery was awful and the parcel was broken.",
    "The staff were really very friendly to all of the guests. La livraison était affreuse et le colis était cassé.",
  ])
  func `may change from sentence to sentence`(text: String) {
    let kinds = RuleReader.bundled.read(text).analysis.findings.map(\.kind)
    #expect(kinds.first == .enchantment)
    #expect(kinds.dropFirst().contains(.irritant) && !kinds.dropFirst().contains(.enchantment))
  }

  @Test(arguments: [(3, false), (4, true)])
  func `needs so many words to be foreign`(words: Int, isForeign: Bool) {
    let evidence = LanguageJudge.Evidence(french: 0, english: 0, other: words * 2, words: words)
    #expect(LanguageJudge().judge(evidence).isForeign == isForeign)
  }
}

@Suite struct `Texts that say nothing` {
  @Test(arguments: ["", " ", "\n\t \r\n"])
  func `are empty where they are blank`(text: String) { check(text, .empty) }

  @Test(arguments: ["...", "?!", "--", " … \n ***"])
  func `have no text where they are marks only`(text: String) { check(text, .noText) }

  private func check(_ text: String, _ reason: SetAsideReason) {
    let analysis = RuleReader.bundled.read(text, sector: .bank).analysis
    #expect(analysis.setAside == .reason(reason))
    #expect(analysis.nature == .noise)
    #expect(analysis.sector == .bank)
    #expect(analysis.findings.isEmpty && analysis.polarity == .zero && analysis.effort == .zero)
  }

  @Test(arguments: [("👍👍", Kind.enchantment), ("😡", .irritant), ("😍", .enchantment), (":-(", .irritant)])
  func `are read where they are emoji only`(text: String, kind: Kind) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.setAside == nil)
    #expect(analysis.findings.map(\.kind) == [kind])
  }
}
