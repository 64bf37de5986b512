extension TableFormat {
  /// Surveys on recommendation, satisfaction or effort whose columns are named by their questions: told by a column of
  /// texts whose name asks something, or by two that ask for the good and the bad.
  static let survey = TableFormat(format: .survey, marks: [], roles: [:], rows: .answers)

  /// What surveys and review sites call the two columns for what pleased and what did not: one without the other would
  /// show half of what customers say.
  static let goodAndBad: [(good: String, bad: String)] = [
    ("Positive Review", "Negative Review"), ("Positive Comment", "Negative Comment"),
    ("Positive Comments", "Negative Comments"), ("Positives", "Negatives"), ("Pros", "Cons"), ("Likes", "Dislikes"),
    ("Liked", "Disliked"), ("Strengths", "Weaknesses"), ("Strong Points", "Weak Points"),
    ("Positive Points", "Negative Points"), ("Points forts", "Points faibles"), ("Point fort", "Point faible"),
    ("Points positifs", "Points négatifs"), ("Point positif", "Point négatif"), ("Les plus", "Les moins"),
    ("Commentaire positif", "Commentaire négatif"), ("Commentaires positifs", "Commentaires négatifs"),
    ("Avis positif", "Avis négatif"), ("Aspects positifs", "Aspects négatifs"), ("Avantages", "Inconvénients"),
    ("Points de satisfaction", "Points d'insatisfaction"), ("Motifs de satisfaction", "Motifs d'insatisfaction"),
    ("Raisons de satisfaction", "Raisons d'insatisfaction"), ("Ce qui vous a plu", "Ce qui vous a déplu"),
  ]
}
