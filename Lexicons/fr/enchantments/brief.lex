@language fr
@kind     enchantments

# Dit en peu de mots : ce qui fut fait pour le client.
empathy.above +2 offert|apporté|préparé … café|thé|tisane|couverture|gâteau
  + L'infirmière m'a [apporté un thé].
  - Il a offert son cœur, autour d'un café froid.

reliability.durable +2,stage:use toujours|encore ~vaillant après|au|bout|en|depuis … ans|années|mois|hivers|lavages
  + [Toujours vaillant après trois hivers].
  - Le personnel est toujours vaillant.
