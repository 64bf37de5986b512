@language fr
@kind     boundaries

# Des mesures : combien de temps, combien, à quel degré, sans bien ni mal.

# Des temps, des nombres, des distances
keep.measure keep bien des fois|heures|jours|mois|années|mètres|kilomètres|choses|gens|personnes|endroits|égards|points|cas|façons
  + On m'en a parlé [bien des fois].
  - Il est bien des nôtres.
keep.measure keep le|la|les|au|aux|du|des plus proche|proches|près de chez|mon|ma|notre
  + Je suis passé à l'agence [la plus proche de mon] travail.
  - Un gîte proche de chez nous.
keep.measure keep notre|nos|mon|ma|les|des|d'|aux arrivée|arrivées|départ|départs tardif|tardifs|tardive|tardives
  + Merci pour [notre arrivée tardive].
  - Une réponse tardive.
keep.measure keep quelque|quelques chose|fois|jours|mois|part|semaines|années
  + Il manque [quelque chose].
  - Quelques erreurs.
keep.measure keep volume|nombre|flux|afflux ~anormal|inhabituel|élevé|exceptionnel d'|de appels|demandes|courriers|visiteurs
  + Un [volume anormal d'appels] ce lundi.
  - Un bruit anormal.
keep.measure keep y a quelques|plusieurs|deux|trois|quatre|six|dix jours|semaines|mois|ans|années pour
  + On y est passés il [y a trois semaines pour] visiter.
  - Deux semaines pour une réponse.

# Des degrés : au mieux, pas mal de, sans être parfait
keep.degree keep allant|va|vont|allait|allaient|passe|passent … du ~bon|~excellent|très|plutôt|~parfait|~rentable|~correct|~meilleur … au|à
  + Des notes [allant du très bon au] passable.
  - Un accueil très bon.
keep.degree keep au moins|maximum|minimum|mieux|pire
  + Comptez dix jours [au mieux].
  - C'est mieux ainsi.
keep.degree keep pas mal de|d'
  + Il y a [pas mal de] monde.
  - C'est pas mal.
keep.degree keep sans être|etre|pour|non|vraiment … ~exceptionnel|~extraordinaire|transcendant|transcendante|~luxueux|~parfait|~excellent|~génial|~immense|~grandiose|~inoubliable|gastronomique|~fou|~rédhibitoire|~catastrophique|~exaspérant|~dramatique|~mauvais|~désagréable|~médiocre|~excessif|~exorbitant|~ruineux|~bruyant|~horrible|~scandaleux|~honteux|~insurmontable|~insupportable|~alarmant|~irréprochable
  + Un repas [sans être exceptionnel].
  - Un repas exceptionnel.
