import Testing
import Verbatims

@testable import Interchange

@Suite struct `Odd files` {
  @Test func `a table without names loses no row, and names no column by what a customer says`() throws {
    let reading = try Reading.of("Personne ne rappelle jamais ici; sud\nTrès bel accueil; nord\n", name: "a.csv")
    #expect(reading.texts == ["Personne ne rappelle jamais ici", "Très bel accueil"])
    #expect(!"\(reading.notices)".contains("rappelle"))
  }

  @Test(arguments: [
    "Votre avis sur le magasin;Ville\nLe hall est froid et sombre en hiver;Lyon\n",
    "Avez-vous des remarques pour nous ?;Ville\nLe hall est froid;Lyon\n",
    "Groupe;Parole recueillie\nnord;Le hall est froid\n",
  ])
  func `a table with names of its own keeps them`(table: String) throws {
    #expect(try Reading.of(table, name: "a.csv").texts.map { $0.hasPrefix("Le hall") } == [true])
  }

  @Test(arguments: [
    "Enquête de mars\nid;verbatim;note\n", "Avis clients;;\n;;\nid;verbatim;note\n",
    "Période;01/03/2026 - 31/03/2026;\n\nid;verbatim;note\n", "sep=;\nEnquête, mars, Lyon;;\nid;verbatim;note\n",
  ])
  func `what stands above the names of the columns is no verbatim`(top: String) throws {
    let rows = "a1;Le hall est froid;2\na2;Très bel accueil\na3;Trop cher, et lent;1\n"
    let reading = try Reading.of(top + rows, name: "a.csv")
    #expect(reading.texts == ["Le hall est froid", "Trop cher, et lent"])
    #expect(reading.ids == ["a1", "a3"])
    #expect(reading.verbatims.map(\.metadata.score) == [2000, 1000])
    #expect(reading.problems.map(\.line) == [top.split(separator: "\n", omittingEmptySubsequences: false).count + 1])
  }

  @Test(arguments: [
    ("commande", ["45000", "45107", "46083"], false), ("code postal", ["33000", "44000", "38000"], false),
    ("jour du retour", ["45000", "45107", "46083"], true), ("fait", ["02/03/2026", "13/03/2026", ""], true),
    ("fait", ["20260302", "20260303", "20260304"], true),
  ])
  func `numbers are days only where a name says so`(name: String, values: [String], areDates: Bool) throws {
    let rows = values.enumerated().map { "\($0);Le hall est froid;\($1)\n" }.joined()
    let reading = try Reading.of("id;verbatim;\(name)\n" + rows, name: "a.csv")
    #expect(reading.verbatims.map { $0.metadata.date != nil }.first == areDates)
  }

  @Test(arguments: [
    (
      "Commentaire,Note", ["Très déçu du magasin,N/A", "Rayons bien tenus,5", "Caisse trop lente,1", "Très bon pain,4"]
    ),
    ("Avis,Date", ["Nul,date inconnue", "Bien,2026-03-02", "Lent,2026-03-03", "Cher,2026-03-04"]),
    ("Avis,Note", ["Nul,-", "Bien,3", "Lent,2", "Cher,1"]),
  ])
  func `a first customer without a score or a date is no row of names`(names: String, rows: [String]) throws {
    let reading = try Reading.of(([names] + rows).joined(separator: "\n"), name: "a.csv")
    #expect(reading.texts == rows.map { String($0.prefix { $0 != "," }) })
  }

  @Test(arguments: [
    "Commentaire\nTrois jours de retard, sans un mot\nVendeur aimable ; caisse rapide, merci\nCassé\n",
    "Trois jours de retard, sans un mot\nVendeur aimable ; caisse rapide, merci, au revoir\nCassé\n",
    "Commentaire\n\"Trois jours de retard, sans un mot\"\nVendeur aimable ; caisse rapide, merci\nCassé\n",
  ])
  func `a table of one column keeps what customers say whole`(table: String) throws {
    let reading = try Reading.of(table, name: "a.csv")
    #expect(reading.texts.count == 3 && reading.problems.isEmpty)
    #expect(reading.texts[0] == "Trois jours de retard, sans un mot")
  }

  @Test func `rows that end in more delimiters than their name are read`() throws {
    #expect(
      try Reading.of("Commentaire\nTrop cher;;\nBien, merci\n", name: "a.csv").texts == ["Trop cher", "Bien, merci"])
  }

  @Test func `an open question that most answer with a word is one`() throws {
    let said = [
      "Les files du samedi matin", "Ouvrir une caisse de plus", "Le pain manque dès midi", "Rien du tout à changer",
    ]
    let rows = (0..<40).map { "\($0),\($0 % 10),\($0 % 10 == 0 ? said[$0 / 10] : "Rien")\n" }.joined()
    let reading = try Reading.of("Identifiant,Quelle note de 0 à 10 ?,Que changer ?\n" + rows, name: "a.csv")
    #expect(said.allSatisfy(reading.texts.contains))
  }

  @Test func `an empty column of customers gives way to one that is filled`() throws {
    let reading = try Reading.of("client,auteur,commentaire\n,Zoé,Trop cher\n,Ali,Très bien\n", name: "a.csv")
    #expect(reading.verbatims.map(\.metadata.customer) == ["Zoé", "Ali"].map { Array($0.utf8) })
  }

  @Test func `scores that some did not give are kept`() throws {
    let rows = ["5", "N/A", "3", "NSP", "10 - excellent"].map { "Le hall est froid;\($0)\n" }.joined()
    let reading = try Reading.of("commentaire;note\n" + rows, name: "a.csv")
    #expect(reading.verbatims.map(\.metadata.score) == [5000, nil, 3000, nil, 10_000])
  }

  @Test(arguments: [
    ("banque", Sector.bank), ("Assurance", .insurance), ("Hôtellerie", .hotel), ("E-commerce", .retail),
    ("service public", .public), ("airline", .airline), ("Autre", .other),
  ])
  func `a column of sectors names them in both languages`(name: String, sector: Sector) throws {
    let reading = try Reading.of("secteur;commentaire\n\(name);Trop lent\nx;Trop cher\n", name: "a.csv")
    #expect(reading.verbatims.map(\.sector) == [sector, nil])
  }

  @Test func `a survey keeps the dates of a column that no name tells`() throws {
    let reading = try Reading.of(
      "Rempli,Satisfait ?,Que changer ?\n13/03/2026 10:22:31,4,La file au guichet\n14/03/2026 9:05:00,2,Le prix du café\n",
      name: "a.csv")
    #expect(reading.texts == ["La file au guichet", "Le prix du café"])
    #expect(
      reading.verbatims.map { String(decoding: $0.metadata.date ?? [], as: UTF8.self) } == [
        "2026-03-13T10:22:31", "2026-03-14T09:05:00",
      ])
  }

  @Test(arguments: [
    ("Positive_Review", "Negative_Review", "Reviewer_Score"), ("Points forts", "Points faibles", "Note client"),
    ("Pros", "Cons", "Rating"),
  ])
  func `two columns for the good and the bad are both read`(good: String, bad: String, score: String) throws {
    let table = "id;\(good);\(bad);\(score)\n1;Bel accueil;Trop cher;7\n2;;Lent;3\n3;Le calme;;8\n"
    let reading = try Reading.of(table, name: "a.csv")
    #expect(reading.texts == ["Bel accueil", "Trop cher", "Lent", "Le calme"])
    #expect(
      reading.verbatims.map { String(decoding: $0.metadata.question ?? [], as: UTF8.self) } == [good, bad, bad, good])
    #expect(reading.verbatims.map(\.metadata.score) == [7000, 7000, 3000, 8000])
    #expect(reading.verbatims.allSatisfy { $0.metadata.customer == nil })
    var options = ReadingOptions()
    options.columns[.text] = bad
    #expect(try Reading.of(table, name: "a.csv", options: options).texts == ["Trop cher", "Lent", ""])
    let counts = "id;\(good);\(bad);Avis\n1;4;5;Le hall est froid\n2;0;6;Trop lent\n"
    #expect(try Reading.of(counts, name: "a.csv").texts == ["Le hall est froid", "Trop lent"])
  }

  @Test(arguments: [
    "Commentaire;Ville\nid;note;date\nLe hall est froid;Lyon\n", "id;verbatim\n1;Le hall est froid\nid;note;date\n",
  ])
  func `a table that begins with its names has nothing above them`(table: String) throws {
    #expect(try Reading.of(table, name: "a.csv").texts.contains("Le hall est froid"))
  }

  @Test func `two hundred thousand columns are read`() throws {
    let names = (["id", "text"] + (0..<200_000).map { "c\($0)" }).joined(separator: ",")
    let row = "1,en retard" + String(repeating: ",x", count: 200_000)
    let reading = try Reading.of(names + "\n" + row + "\n", name: "a.csv")
    #expect(reading.texts == ["en retard"] && reading.problems.isEmpty)
  }

  @Test func `a few dates that no calendar shows do not take the others away`() throws {
    let dates = ["31/12/25", "31/02/26", "46083", "2026-02-30", "01/03/2026"]
    let rows = dates.enumerated().map { "\($0),\($1),en retard\n" }.joined()
    let reading = try Reading.of("id,date,text\n" + rows, name: "a.csv")
    let found = reading.verbatims.map { $0.metadata.date.map { String(decoding: $0, as: UTF8.self) } }
    #expect(reading.texts.count == 5 && found.count { $0 != nil } == 3 && found[1] == nil && found[3] == nil)
  }

  @Test func `cues whose times overlap, go back or are none keep their words`() throws {
    let text = """
      WEBVTT

      00:00:01.000 --> 00:00:09.000
      <v Odile>le colis

      00:00:02.000 --> 00:00:04.000
      <v Relais>lequel

      00:99:99.000 --> 00:00:01.000
      <v Odile>le bleu

      00:00:08.000 --> 00:00:01.000
      <v Relais>perdu

      """
    let reading = try Reading.of(text, name: "a.vtt")
    #expect(reading.texts == ["Odile: le colis\nRelais: lequel\nOdile: le bleu\nRelais: perdu"])
    #expect(reading.verbatims.first?.turns.map(\.milliseconds) == [0, 1000, nil, 7000])
  }

  @Test(arguments: [
    #"{"id":1,"subject":"s"}"#, #"{"id":1}"#, #"{"id":1,"description_text":null,"priority":2}"#,
  ])
  func `a tool's lines are known though the first of them is incomplete`(first: String) throws {
    let ticket = #"{"id":2,"requester_id":7,"subject":"s","description_text":"en retard","source":1}"#
    let reading = try Reading.of("\(first)\n\(ticket)\n", name: "a.jsonl")
    #expect(reading.format == .freshdesk && reading.texts.last == "s\nen retard")
    #expect(try Reading.of("[\(first),\n\(ticket)]", name: "a.json").texts.last == "s\nen retard")
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><r><t>mot</t></r>\n", FileProblem.BinaryKind.markup),
    ("\n<!DOCTYPE html>\n<html><p>mot</p>\n", .markup), ("<HTML lang=fr>\n", .markup),
    ("{\\rtf1\\ansi mot\\par}", .document),
  ])
  func `pages and documents are no verbatims, unless somebody insists`(text: String, kind: FileProblem.BinaryKind)
    throws
  {
    let error = #expect(throws: FileProblem.self) { try Reading.of(text, name: "a.txt") }
    #expect(error?.kind == .binary(kind))
    var options = ReadingOptions()
    options.format = .text
    if kind == .markup { #expect(try !Reading.of(text, name: "a.txt", options: options).texts.isEmpty) }
    #expect(try Reading.of("<3 merci\n<html> ne passe pas\n", name: "a.txt").texts.count == 2)
  }
}
