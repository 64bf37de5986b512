@language fr
@kind     boundaries

# Des mesures : combien de temps, combien, à quel degré, sans bien ni mal.

# Des temps, des nombres, des distances
keep.measure keep bien des fois|heures|jours|mois|années|mètres|kilomètres|choses|gens|personnes|endroits|égards|points|cas|façons
  + On m'en a parlé [bien des fois].
  - Il est bien des nôtres.
keep.measure keep bonne|bon|bonnes dizaine|dizaines|centaines|vingtaine|heure|heures|minutes|semaine|semaines|mois|année|demi|journée|moitié
  + Une [bonne dizaine] de bancs.
  - Une bonne soupe.
keep.measure keep de bonne heure
  + On part [de bonne heure].
  - Une heure de bain.
keep.measure keep le|la|les|au|aux|du|des plus proche|proches|près de chez|mon|ma|notre
  + Je suis passé à l'agence [la plus proche de mon] travail.
  - Un gîte proche de chez nous.
keep.measure keep notre|nos|mon|ma|les|des|d'|aux arrivée|arrivées|départ|départs tardif|tardifs|tardive|tardives
  + Merci pour [notre arrivée tardive].
  - Une réponse tardive.
keep.measure keep quelque|quelques chose|fois|jours|mois|part|semaines|années
  + Il manque [quelque chose].
  - Quelques erreurs.
keep.measure keep un|une|deux|trois|au|moins bon|bonne|bons|bonnes demi|demie|demies|heure|heures|dizaine|vingtaine|trentaine|quinzaine|centaine|moitié|partie|poignée|semaine|distance|minute|minutes|quart|kilomètre|kilomètres|mètre|mètres|douzaine
  + Il faut [une bonne heure].
  - Une bonne soupe.
keep.measure keep volume|nombre|flux|afflux ~anormal|inhabituel|élevé|exceptionnel d'|de appels|demandes|courriers|visiteurs
  + Un [volume anormal d'appels] ce lundi.
  - Un bruit anormal.
keep.measure keep y a quelques|plusieurs|deux|trois|quatre|six|dix jours|semaines|mois|ans|années pour
  + On y est passés il [y a trois semaines pour] visiter.
  - Deux semaines pour une réponse.
keep.measure keep ça|ca|cela fait bien <number>
  + [Ça fait bien 12] bancs.
  - On y mange bien.
keep.measure keep ça|ca|cela va|allait bien cinq|deux|dix|trois|quelques|5|2|10|3 minutes|minute|secondes
  + [Ça va bien cinq minutes].
  - Ça va bien.

# Des degrés : au mieux, pas mal de, sans être parfait
keep.degree  keep allant|va|vont|allait|allaient|passe|passent … du ~bon|~excellent|très|plutôt|~parfait|~rentable|~correct|~meilleur … au|à
  + Des notes [allant du très bon au] passable.
  - Un accueil très bon.
keep.degree  keep au moins|maximum|minimum|mieux|pire
  + Comptez dix jours [au mieux].
  - C'est mieux ainsi.
keep.degree  keep de même|meme pas un|une
  + Il reste moins [de même pas un] mètre.
  - Le même banc.
keep.degree  keep pas mal de|d'
  + Il y a [pas mal de] monde.
  - C'est pas mal.
keep.degree  keep pas|jamais|sans trop vite|tôt|tard|souvent
  + Ce n'est [pas trop tard].
  - Il vient trop tard.
keep.degree  keep pas|jamais|sans trop ~lourd|~rapide|~petit|~haut|~dur|~chargé|~strict|~serré|~exigeant
  + Un sac [pas trop lourd].
  - Un sac trop lourd.
keep.degree  keep sans être|etre|pour|non|vraiment … ~exceptionnel|~extraordinaire|transcendant|transcendante|~luxueux|~parfait|~excellent|~génial|~immense|~grandiose|~inoubliable|gastronomique|~fou|~rédhibitoire|~catastrophique|~exaspérant|~dramatique|~mauvais|~désagréable|~médiocre|~excessif|~exorbitant|~ruineux|~bruyant|~horrible|~scandaleux|~honteux|~insurmontable|~insupportable|~alarmant|~irréprochable
  + Un repas [sans être exceptionnel].
  - Un repas exceptionnel.
keep.measure keep un|une|bien bon|bonne|bonnes cinquantaine|soixantaine|douzaine|quarantaine|huitaine|tiers|quart
  + [Une bonne douzaine] de bouchons.
  - Une bonne soupe du soir.
