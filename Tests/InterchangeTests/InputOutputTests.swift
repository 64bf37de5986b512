import TestSupport
import Testing

@testable import Interchange

@Suite struct `Names of columns` {
  @Test func `every role has its own names, and every name one role`() {
    let dictionary = ColumnDictionary.bundled
    for role in Role.allCases { #expect(dictionary.match(HeaderKey.fold(role.id))?.role == role) }
    #expect(Set(dictionary.months.values) == Set(1...12))
  }

  @Test(arguments: [
    ("Review Content", Role.text), ("Avis client", .text), ("Date de création", .date), ("Nb étoiles", .score),
    ("ID client", .customer), ("Canal d'origine", .sourceChannel), ("Secteur d’activité", .sector),
    ("Libellé de la question", .question), ("CaseNumber", .id),
  ])
  func `names of known exports are known`(name: String, role: Role) {
    #expect(ColumnDictionary.bundled.match(HeaderKey.fold(name))?.role == role)
  }

  @Test(arguments: [
    ("Date du dernier commentaire,Commentaire (ouvert)\n2026-03-02,Tout allait bien hier\n", "Tout allait bien hier"),
    ("Note du commentaire;Votre commentaire\n4;Une livraison rapide\n", "Une livraison rapide"),
    ("text;message\nUn premier texte;Un second texte\n", "Un premier texte"),
  ])
  func `values settle what names leave open`(table: String, text: String) throws {
    #expect(try Reading.of(table, name: "a.csv").texts == [text])
  }
}
