@language fr
@kind     enchantments

# Dit en peu de mots : ce qui fut fait pour le client.
empathy.above +2 offert|apporté|préparé … café|thé|tisane|couverture|gâteau
  + L'infirmière m'a [apporté un thé].
  - Il a offert son cœur, autour d'un café froid.
