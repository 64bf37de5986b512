extension TableFormat {
  /// Salesforce cases, with the interface's names or a report's labels in English or French.
  static let salesforce = TableFormat(
    format: .salesforce,
    marks: [
      ["CaseNumber", "Case Number", "Numéro de la requête", "Numéro de requête", "Case: Case Number"],
      [
        "Description", "CommentBody", "Comment Body", "Case Comments", "Comments", "Commentaires",
        "Commentaires de la requête", "TextBody",
      ],
      ["Subject", "Objet", "Origin", "Case Origin", "Origine de la requête", "Status", "Statut", "État"],
    ],
    roles: [
      .text: [
        "Description", "CommentBody", "Comment Body", "Case Comments", "Comments", "Commentaires",
        "Commentaires de la requête", "TextBody",
      ],
      .id: ["CaseNumber", "Case Number", "Numéro de la requête", "Numéro de requête", "Case: Case Number", "Id"],
      .date: [
        "CreatedDate", "Created Date", "Date/Time Opened", "Opened Date", "Date/Heure d'ouverture", "Date d'ouverture",
        "Date de création", "Date/heure de création",
      ],
      .customer: [
        "ContactId", "AccountId", "Contact ID", "Account ID", "SuppliedEmail", "Contact Name", "Nom du contact",
        "Account Name", "Nom du compte",
      ],
      .sourceChannel: ["Origin", "Case Origin", "Origine de la requête", "Origine"],
    ],
    title: ["Subject", "Objet"])
}
