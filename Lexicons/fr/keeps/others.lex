@language fr
@kind     boundaries

# Les autres : ce que font des concurrents ou des tiers, et ce qui se dit, n'a pas été vécu ici.

# Des concurrents, d'autres gens
keep.others keep a|ont|ai|avons|avait =préféré rejeter|partir|fuir|quitter|annuler|laisser|ignorer|garder|donner|aller|rester|prendre|faire|attendre|se|s'|me|nous|ne|changer|payer|manger|renoncer|écourter|fermer|mentir|dormir|passer|rentrer|poursuivre|discuter|dire|regarder|servir|envoyer|appeler
  + Il [a préféré partir] avant la pluie.
  - Mon plat préféré.
keep.others keep dirai|dirais|dirait|dirons|dit pas|plus la|les même|mêmes chose|choses de|du|des|d' … concurrent|concurrents|concurrence|autres|tous|toutes|ailleurs
  + Je ne [dirai pas la même chose des autres].
  - On dit la même chose.
keep.others keep mauvaise|mauvaises|mauvais|triste expérience|expériences|souvenir|souvenirs … avec|chez|dans|ailleurs|auprès … autre|autres|concurrent|ancien|ancienne|précédent|précédente
  + Après une [mauvaise expérience avec un autre] tailleur.
  - Une mauvaise expérience avec vous, et une autre.
keep.others keep pas|plus|jamais … dire autant|pareil … de|du|des|d' … concurrent|concurrents|concurrence|autres|tous|toutes|ailleurs
  + Je ne peux [pas en dire autant des autres].
  - On en dit autant.
keep.others keep pour|venir|viennent|vienne|demande|faut couper l'|le|la|mon eau|gaz|courant|électricité|compteur
  + Il passe [pour couper l'eau] du chantier.
  - On a coupé l'eau.
keep.others keep un|une|des|d'|autre|autres|chez|vers|quelqu'un assureur|assurance|assurances|assureurs|banque|banques|mutuelle|opérateur|société|artisan|garage|agence|enseigne|ailleurs|concurrent plus sérieux|sérieuse|sérieuses|compétent|compétents|compétente|compétentes|honnête|honnêtes|fiable|fiables|humain|humaine|correct|correcte|réactive|réactif|abordable
  + On file chez [une banque plus honnête].
  - Une équipe honnête.
keep.others keep y a plus|mieux compétent|sérieux|fiable|honnête|pro|rapide|simple ailleurs|comme|que
  + Il [y a plus fiable ailleurs].
  - Un air sérieux.
keep.others keep y|trouve|trouver|trouverez|trouverai|existe|voir a|plus|moins|des|mieux|bien|assureurs plus|compétent|sérieux|compétents|mieux ailleurs
  + Il [y a plus sérieux ailleurs].
  - Un air sérieux.

# Ce qui se dit, se lit ou se prétend
keep.hearsay keep assuré|dit|promis|expliqué|répondu|affirmé|juré|disait|assurait … qu'|que … on|je|nous|l'on pourrait|pourrais|pourrions
  + Il m'a [assuré qu'on pourrait] signer lundi.
  - On pourrait ouvrir lundi.
keep.hearsay keep avis|commentaire|commentaires|note|notes|critiques|retours positif|positifs|bons|bonnes|élogieux|élogieuses|excellents|excellentes|favorables
  + J'ai lu les [avis positifs].
  - Un accueil positif.
keep.hearsay keep avis|notes|commentaires|critiques|évaluations étaient|semblaient|paraissaient|sont|avaient … ~excellent|~bon|élogieux|positifs|~parfait|encourageants|dithyrambiques|bonnes|positives
  + Les [avis étaient excellents], donc je suis venue.
  - À mon avis le pain est bon.
  - Les commentaires du guide étaient excellents.
keep.hearsay keep avis|retours|commentaires|notes|critiques étaient|sont|semblaient|paraissaient|avaient … bons|excellents|positifs|super|top|élogieux|bonnes|excellentes|rassurants
  + Les [avis étaient excellents], donc je suis venu.
  - Les avis tombent.
keep.hearsay keep disent|dit|disait|confirme|confirment|confirmé|indique|assure|m'assure bien avoir|que|qu'|être|vouloir
  + Ils [disent bien avoir] la clé.
  - On dit du bien de lui.
keep.hearsay keep dit|disent|assuré|répondu|affirmé|répond|assurent|disait|conclu|conclut|expliqué|explique … que|qu' tout|ça|cela … est|était|allait|va|marche|fonctionne … parfait|bien|normal|bon|ok|correct|impeccable|ordre
  + Ils m'ont [dit que tout était parfait].
  - J'ai dit que le pain était bon.
keep.hearsay keep dit|disent|dis|répond|répondu|répondent|ok pas de|d' souci|soucis|problème|problèmes
  + On me [dit pas de souci].
  - Pas de souci ici.
keep.hearsay keep entendu|lu|dit|entendait|entends|vu tant|beaucoup|que|tellement|énormément|plein … de|du bien|bon|bons|choses|avis
  + J'avais [entendu tant de bien] de ce lieu.
  - J'ai entendu beaucoup de bruit.
keep.hearsay keep prétend|prétendent|prétendait|soutient que|qu' tout|ça … va|est|fonctionne|allait|était … bien|parfait|normal|bon
  + Il [prétend que tout va bien].
  - Un prétendant bien mis.
keep.hearsay keep répond|répondu|répondait|dit|assure|assuré|affirme|affirmé|affirmait|disait|certifié … qu'|que|qu'il il|y|n'|ne … pas|aucun|jamais de problème|problèmes|souci|soucis
  + On me [répond qu'il n'y a pas de problème].
  - Il n'y a pas de problème.
keep.hearsay keep ~lire|lu|entendu|vu|eu de|des|que|tant|tellement|plein … bons|excellents|bonnes|super|beaux avis|échos|retours|commentaires|critiques
  + J'avais [lu de bons avis].
  - J'ai lu un avis.

# Ce qu'un panneau annonce n'est pas encore venu
keep.on_time_says keep ~annoncer|~indiquer|~afficher … à|a l' heure
  + Le panneau l'[annonce à l'heure].
  - Le car est à l'heure.
