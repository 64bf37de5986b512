extension TableFormat {
  /// SurveyMonkey: the questions, and below them what kind of answer each column holds.
  static let surveyMonkey = TableFormat(
    format: .surveyMonkey,
    marks: [
      ["Respondent ID", "RespondentID", "ID du répondant", "Identifiant du répondant"],
      ["Collector ID", "CollectorID", "ID du collecteur", "Identifiant du collecteur"],
    ],
    roles: [
      .id: ["Respondent ID", "RespondentID", "ID du répondant", "Identifiant du répondant"],
      .date: ["End Date", "EndDate", "Date de fin", "Start Date", "StartDate", "Date de début"],
      .customer: ["Custom Data 1", "CustomData", "Email Address", "Adresse e-mail", "Adresse email"],
    ],
    rows: .answers)

  /// The columns that SurveyMonkey adds to every survey.
  static let surveyMonkeyColumns = [
    "Respondent ID", "RespondentID", "ID du répondant", "Identifiant du répondant", "Collector ID", "CollectorID",
    "ID du collecteur", "Identifiant du collecteur", "Start Date", "StartDate", "Date de début", "End Date", "EndDate",
    "Date de fin", "IP Address", "Adresse IP", "Email Address", "Adresse e-mail", "Adresse email", "First Name",
    "Prénom", "Last Name", "Nom", "Nom de famille", "Custom Data 1", "CustomData",
  ]

  /// What SurveyMonkey writes below a question whose answers are free.
  static let surveyMonkeyOpen = [
    "Open-Ended Response", "Réponse ouverte", "Other (please specify)", "Autre (veuillez préciser)",
  ]
}
