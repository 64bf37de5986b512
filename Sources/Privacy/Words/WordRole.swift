/// What a word does in telling personal data, as `Lexicons/privacy` says.
struct WordRole: OptionSet, Hashable, Sendable {
  var rawValue: UInt64

  /// Before a family name: Madame, Mr.
  static let title = WordRole(rawValue: 1 << 0)
  /// A title written short: what follows is a name in small letters, too.
  static let shortTitle = WordRole(rawValue: 1 << 1)
  /// Before any name: "my name is".
  static let introduces = WordRole(rawValue: 1 << 2)
  /// Before a given name: "this is".
  static let presents = WordRole(rawValue: 1 << 3)
  static let greets = WordRole(rawValue: 1 << 4)
  static let thanks = WordRole(rawValue: 1 << 5)
  /// Before a signature: « cordialement ».
  static let closes = WordRole(rawValue: 1 << 6)
  /// Somebody who works there: « conseillère », "driver".
  static let staff = WordRole(rawValue: 1 << 7)
  /// Before a person rather than a thing: « avec », "spoke to".
  static let with = WordRole(rawValue: 1 << 8)
  /// Stands inside a name: « de », "van".
  static let particle = WordRole(rawValue: 1 << 9)
  /// Never a name, however it is written.
  static let never = WordRole(rawValue: 1 << 10)
  static let given = WordRole(rawValue: 1 << 11)
  /// A given name that is a word, a place or a brand, too.
  static let givenOrWord = WordRole(rawValue: 1 << 12)
  /// Makes what follows a place: « Saint », « place ».
  static let place = WordRole(rawValue: 1 << 13)
  /// Before a street's name: « rue ».
  static let streetBefore = WordRole(rawValue: 1 << 14)
  /// After a street's name: "street".
  static let streetAfter = WordRole(rawValue: 1 << 15)
  /// After a house number: « bis ».
  static let houseNumber = WordRole(rawValue: 1 << 16)
  /// Tells that an address follows: « j'habite ».
  static let address = WordRole(rawValue: 1 << 17)
  static let birth = WordRole(rawValue: 1 << 18)
  static let month = WordRole(rawValue: 1 << 19)
  /// What has a number of its own: an order, a contract.
  static let numbered = WordRole(rawValue: 1 << 20)
  /// Says that a number follows: « numéro ».
  static let numberMark = WordRole(rawValue: 1 << 21)
  /// May stand between the two: "is".
  static let filler = WordRole(rawValue: 1 << 22)
  static let phone = WordRole(rawValue: 1 << 23)
  static let social = WordRole(rawValue: 1 << 24)
  static let plate = WordRole(rawValue: 1 << 25)
  /// After an amount: "euros", "days".
  static let unit = WordRole(rawValue: 1 << 26)
  static let version = WordRole(rawValue: 1 << 27)
  static let company = WordRole(rawValue: 1 << 28)
  /// In a handle, tells a company's: "support".
  static let desk = WordRole(rawValue: 1 << 29)
  /// The last word of an expression that has a role; the expression's other words must be held against the text.
  static let endsExpression = WordRole(rawValue: 1 << 30)
  /// The first word of a company's name of several words.
  static let startsCompany = WordRole(rawValue: 1 << 31)

  /// Before a colon and a name: « Nom : Dupont ».
  static let label = WordRole(rawValue: 1 << 32)
  /// After a name, makes it a thing's or a firm's: "a Sophia pizza", « Vital Assistance ».
  static let thingAfter = WordRole(rawValue: 1 << 33)
  /// A title that is another word, too, unless it has a capital: "miss".
  static let capitalTitle = WordRole(rawValue: 1 << 34)
  /// What is sold, whose numbers are nobody's: "product #3947603".
  static let goods = WordRole(rawValue: 1 << 35)
  /// Joins two names: "and".
  static let joins = WordRole(rawValue: 1 << 36)
  /// A letter that is a word by itself, and so no initial: « y », "I".
  static let letter = WordRole(rawValue: 1 << 37)
  /// Before an apostrophe, makes a thing of what follows: « l'Olivier ».
  static let thingBefore = WordRole(rawValue: 1 << 38)
  /// Before an apostrophe, begins a family name: "O'Neill".
  static let begins = WordRole(rawValue: 1 << 39)
  /// Where a firm receives people, whose address is nobody's home: « agence », "branch".
  static let premises = WordRole(rawValue: 1 << 40)
  /// Between a place and its address: « situé », "located at".
  static let sited = WordRole(rawValue: 1 << 41)
  /// Before the number of a door, or after that of a floor: "Apt 4B", « 3e étage ».
  static let room = WordRole(rawValue: 1 << 42)
  /// After a street's name: "NW", « O. ».
  static let direction = WordRole(rawValue: 1 << 43)
  /// Before the number of a box at the post office.
  static let box = WordRole(rawValue: 1 << 44)
  /// Ends the name of a street that is one word with its kind: « Bahnhofstrasse ».
  static let streetEnding = WordRole(rawValue: 1 << 45)
  /// Stands for `@` in an e-mail address: « arobase ».
  static let atSign = WordRole(rawValue: 1 << 46)
  /// Stands for a dot there: "dot".
  static let dotSign = WordRole(rawValue: 1 << 47)
  /// Stands for a hyphen or an underscore there: « tiret ».
  static let dashSign = WordRole(rawValue: 1 << 48)
  /// The last part of a host: "com".
  static let topLevel = WordRole(rawValue: 1 << 49)
  /// A family name that is a word, too: « Blanc », "Young".
  static let familyOrWord = WordRole(rawValue: 1 << 50)

  /// The roles by the names that lexicons give them.
  static let names: [String: WordRole] = [
    "title": .title, "short_title": [.title, .shortTitle], "introduces": .introduces, "presents": .presents,
    "greets": .greets, "thanks": .thanks, "closes": .closes, "staff": .staff, "with": .with, "particle": .particle,
    "never": .never, "given": .given, "given_or_word": .givenOrWord, "place": .place, "street_before": .streetBefore,
    "street_after": .streetAfter, "house_number": .houseNumber, "address": .address, "birth": .birth,
    "month": .month, "numbered": .numbered, "number_mark": .numberMark, "filler": .filler, "phone": .phone,
    "social": .social, "plate": .plate, "unit": .unit, "label": .label, "version": .version, "company": .company,
    "desk": .desk, "thing_after": .thingAfter, "goods": .goods, "joins": .joins, "letter": .letter,
    "thing_before": .thingBefore, "begins": .begins, "premises": .premises, "sited": .sited,
    "room": .room, "direction": .direction, "box": .box, "street_ending": .streetEnding,
    "at_sign": .atSign, "dot_sign": .dotSign, "dash_sign": .dashSign, "top_level": .topLevel,
    "family_or_word": .familyOrWord,
    "capital_title": [.title, .capitalTitle],
  ]
}
