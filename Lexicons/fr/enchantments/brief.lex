@language fr
@kind     enchantments

# Dit en peu de mots : ce qui fut fait pour le client.
empathy.above +2 offert|apporté|préparé … café|thé|tisane|couverture|gâteau
  + L'infirmière m'a [apporté un thé].
  - Il a offert son cœur, autour d'un café froid.

reliability.durable +2,stage:use toujours|encore ~vaillant après|au|bout|en|depuis … ans|années|mois|hivers|lavages
  + [Toujours vaillant après trois hivers].
  - Le personnel est toujours vaillant.

empathy.as_own       +3   comme si c'|elles|ils était|étaient|etait|etaient le|la|les leur|leurs|sien|sienne
  + Ils ont porté le piano [comme si c'était le leur].
  - Il parle comme si c'était facile.
honesty.kept_promise +2   ~maintenir|~honorer|~respecter|maintenu|honoré|respecté le|leur|son|ce prix|tarif|devis … alors|malgré|même|bien
  + Ils ont [maintenu le tarif malgré] leur bévue.
  - Ils ont maintenu le tarif de nuit.
keep.worse_could     keep pourrait|peut|aurait|pouvait être|aller|pu … pire
overall.great        +2   rien de mieux que|qu' ce|cet|cette|ces|leur|leurs|votre|vos
  + [Rien de mieux que ce] sauna.
  - Rien de tel, mieux vaut partir.
overall.talk_of      +3   ~faire|fait l' unanimité
  + Le buffet a [fait l'unanimité].
  - Il faut l'unanimité du bureau.
overall.trusted      +3   leur|lui|vous confierais|confierai|confierions … mère|enfants|enfant|fils|fille|vie|clés|maison|chien|bébé|argent
  + Je [leur confierais mes clés].
  - On confierait la clé au voisin.
price.saved          +2   rentabilisé|rentabilisée|rentabilisés|rentabilisées|amorti|amortie|amortis|amorties
  + Mon abonnement est déjà [rentabilisé].
  - La rentabilité du site m'échappe.
timeliness.on_time   +2   n'|ne … ~livrer|~arriver|~partir|~expédier|~répondre|~payer|~rembourser jamais en retard
  + Le boulanger [ne livre jamais en retard].
  - Ils ne livrent jamais, en retard ou non.
timeliness.on_time   +2   pas|jamais ~livrer|livré|arrivé|arrivée|arrivés|parti|~expédier|~répondre|~payer|~rembourser en retard
  + Le boulanger n'a [jamais livré en retard].
  - Ils n'ont jamais payé, en retard ou non.
