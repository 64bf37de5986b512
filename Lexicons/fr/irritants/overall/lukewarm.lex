@language fr
@kind     irritants

# Des verdicts tièdes : moyen, pas terrible, peut mieux faire.

# Moyen
overall.average -1 aurait|auraient|auriez pu|dû|du … plus tôt|vite|tot
  + Ils [auraient pu prévenir plus tôt].
  - On aurait pu se lever plus tard.
overall.average -1 bof|mouais|moui|meh
  + Le spectacle ? [Bof].
  + [Mouais], la visite.
  - J'habite rue Beauffort, au troisième étage.
overall.average -1 couci couça
  + Le service, [couci-couça].
  - Une figue sèche.
overall.average -1 de|en qualité moyenne|passable|inférieure|discutable|douteuse|aléatoire|inégale
  + Des fauteuils [de qualité inégale].
  - Une moyenne, en qualité d'adhérent.
overall.average -1 globalement|assez|juste|service|accueil|repas|cuisine|plats|plat|ensemble|qualité|nourriture|sans moyen|moyenne|moyens|moyennes
  + Un [service moyen] au bar.
  - Le moyen de transport le plus proche.
overall.average -1 limite ~propre|~confortable|~correct|~mangeable|~buvable|~présentable|~convenable|~poli
  + Une literie [limite propre].
  - La limite du poids.
overall.average -1 ni bon|bonne|bons ni mauvais|mauvaise|mauvais
  + Un buffet [ni bon ni mauvais].
  - Ni sel ni poivre.
overall.average -1 pas de quoi
  + Il n'y a [pas de quoi] sauter au plafond.
  - Je n'ai pas de stylo pour signer.
overall.average -1 peut|peuvent|pouvez|pourrait|pourraient … mieux faire
  + Franchement, [peut mieux faire].
  - On ne peut mieux résumer la notice.
overall.average -1 peu|juste|était|est limite
  + Le délai était [juste limite].
  - La limite de poids est de dix kilos.
overall.average -2 plus que moyen|moyenne|limite|limites|douteux|douteuse|médiocre|passable|discutable|décevant|décevante
  + Un ménage [plus que moyen].
  - Il ne reste plus que deux places.
overall.average -1 restaurant|hôtel|magasin|garage|assurance|banque|opérateur|accueil|assez|très|prestation moyen|moyenne|moyens|moyennes
  + Un [garage moyen] en ville.
  - Le moyen de paiement accepté.
overall.average -1 rien de|d' fou|exceptionnel|extraordinaire|transcendant|spécial|particulier|formidable|sensationnel|terrible|ouf|dingue
  + Le buffet, [rien de fou].
  - Il n'y a rien de prévu pour ce lundi.
overall.average -1 sans plus
  + Un hôtel correct mais [sans plus].
  - Sans plus attendre, il a envoyé le dossier.
overall.average -2 très|plutôt|vraiment|franchement|bien moyen|moyenne|moyens|moyennes
  + Petit-déjeuner [très moyen] pour le tarif.
  - La moyenne des notes de ce garage est affichée à l'accueil.
overall.average -1 un peu|poil|rien|brin|tantinet fouillis|brouillon|tristounet|cheap|légers|amateur
  + Un rayon [un peu fouillis].
  - Un amateur un peu pressé.
overall.average -2 y|reste a|encore|du du|beaucoup|encore|boulot boulot|taf|travail|progrès|pain
  + Il [y a du boulot] côté accueil.
  - Elle a du travail, elle est ponctuelle.
overall.average -1 ~manquer de|d' peu|rigueur|sérieux|suivi
  + Cette agence [manque de rigueur].
  - Il manque deux cents euros pour la caution.
overall.average -1 ~mitigé|~perplexe|~dubitatif|~sceptique|~inégal
  + Je reste [mitigée] après cette première semaine.
  + Cette nouvelle formule me laisse [dubitatif].
  - L'inégalité des chances, un vrai sujet de société.
overall.average -1 ~ordinaire|~quelconque|~passable
  + Un hôtel [quelconque].
  - Un marché qui sort de l'ordinaire.
overall.average -1 ~passer|passe tout juste
  + Pour une nuit, ça [passe tout juste].
  - Le camion passe juste à temps.
overall.average -1 ~perfectible|~bizarre|~moyennasse|~inégal|~inconsistant|~insignifiant|~terne|~morose
  + Une organisation [perfectible].
  - La curiosité du chat.
overall.average -1 ~être moyen|moyenne|moyens|moyennes
  + La prestation [est moyenne].
  - Le moyen de paiement accepté est la carte.
overall.average -1 à revoir
  + L'organisation du retrait en magasin est [à revoir].
  - J'ai hâte de la revoir à la prochaine réunion.
overall.average -1 à|a peine ~propre|~confortable|~correct|~mangeable|~acceptable|~buvable|~présentable|~convenable|~poli
  + Des verres [à peine propres].
  - À peine arrivés.
overall.improve -1 y a|avait|aurait encore|du|beaucoup|des … progrès|chemin à faire
  + Il [y a encore des progrès à faire].
  - Mon fils fait des progrès.

# Pas terrible : des litotes
overall.not_great     -2 ai|a|avons vu|connu|testé|goûté plus ~propre|~confortable|~rapide|~frais|~copieux|~calme|~pratique|~sérieux|~soigné|~aimable|~fin|~efficace|~clair|~accueillant|~raffiné
  + Dans cette gamme, on [a vu plus propre].
  - J'ai vu le bureau plus tard.
  - On n'a jamais vu plus propre.
overall.not_great     -1 beaucoup|bien|peu|nettement trop ~rapide|~copieux|~simple|~calme|~grand|~petit|~épicé|~présent|~familier|~optimiste
  + Une visite [beaucoup trop rapide].
  - Beaucoup de plats rapides.
overall.not_great     -2 dirai|dirais|dirait|dirons|dit pas|plus la|le|les même|mêmes chose|choses de|du|des|pour|d'|concernant
  + Nous ne [dirons pas la même chose du] quai.
  - Elle dit la même chose du quai.
overall.not_great     -3 en dessous de tout
  + Ce transporteur est [en dessous de tout].
  - La cave se situe en dessous de tous les étages.
overall.not_great     -2 loin du|de|d'|des … compte|attentes|standards|promesses|réalité|publicité|humain|annonce|perfection|vérité|standing
  + On est [loin du standing] promis.
  - L'hôtel est loin de la gare.
overall.not_great     -2 pas au niveau
  + Votre hotline n'est [pas au niveau].
  - Le garage se trouve au niveau moins deux.
overall.not_great     -2 pas cool|sympa|chouette|sérieux|net
  + Franchement, c'est [pas cool].
  - Le salaire net figure sur la fiche.
overall.not_great     -2 pas digne
  + Ce n'est [pas digne] d'une grande enseigne.
  - Elle est restée digne malgré la fatigue.
overall.not_great     -2 pas plus que ça
  + Le buffet, [pas plus que ça].
  - Pas plus que la veille, merci.
overall.not_great     -2 pas terrible|ouf|fameux|fameuse|top|folichon|jojo|brillant|brillante|glorieux|génial|géniale|extraordinaire|fou|foufou|exceptionnel|reluisant|joli
  + Le réseau à la campagne est [pas terrible].
  + La relation avec leur siège n'est [pas brillante].
  - C'est terrible de perdre un parent, et le courtier l'a compris.
overall.not_great     -2 pas ~convaincu|~emballé|~fan|~séduit|~impressionné|~ravi|~convaincant
  + Je ne suis [pas convaincue] par cette offre.
  - Je suis fan de cette série policière.
overall.not_great     -1 pas … grand luxe|confort
  + Le dortoir, ce n'est [pas le grand luxe].
  - Un grand confort, pas de bruit.
overall.not_great     -2 pas … à la hauteur
  + Le service après-vente n'est [pas à la hauteur].
  - L'étagère est posée à la hauteur des yeux.
overall.not_great     -2 pas|jamais|plus|guère|peu|non … à l' hauteur
  + Le dessert n'est [pas à l'hauteur].
  - Un mur à hauteur de genou.
overall.not_great     -2 pas|plus|jamais … dire autant|pareil … de|du|des|pour|d'|concernant
  + On ne peut [pas en dire autant du] quai.
  - Tu peux en dire autant.
overall.not_great     -2 pas|point … ça|bon|fort|content|contente|bonne pantoute
  + C'est [pas bon pantoute].
  - C'est pas mauvais, la poutine.
overall.not_great     -1 sans grand|grande saveur|charme|goût|confort|originalité|conviction|relief
  + Une soupe [sans grande saveur].
  - Sans grand risque.
overall.not_great     -1 y a plus ~propre|~confortable|~rapide|~pratique|~agréable|~frais|~élégant|glamour|~reposant|~sympa|~efficace
  + Côté transport il [y a plus confortable].
  - Il y a plus de confort ici.
overall.not_great     -2 ~laisser … à désirer
  + La propreté du wagon [laisse à désirer].
  + Le suivi [laisse vraiment à désirer].
  - Le conseiller m'a laissé le temps de réfléchir.
overall.not_great     -2 ~être pas d' adon
  + Le gars [était pas d'adon].
  - Un don de vêtements.
overall.not_satisfied -2 déteste|détestons|détestais|hais|exècre|abhorre ce|cet|cette|ces|leur|leurs|votre|vos
  + Je [déteste ce] hall.
  - Je déteste les champignons.
overall.not_satisfied -2 n' aime|aimons|aimais|aimait pas|plus|guère ce|cet|cette|ces|leur|leurs|votre|vos
  + Je [n'aime pas cette] façon de faire.
  - Je n'aime pas les champignons.
overall.not_satisfied -1 que j'|je|nous déteste|détestons|détestais|hais|exècre
  + Une enseigne [que je déteste].
  - Il déteste que je chante.

overall.average -1 un|petit peu juste
  + La longueur du tuyau est [un peu juste].
  - Il est juste un peu fatigué.

overall.not_great -2 moyennement|modérément|guère|peu ~satisfait|~convaincu|~content|~emballé|~enthousiaste|~convaincant|enchanté|enchantée
  + Je suis [moyennement satisfaite] du véto.
  - Un élève enthousiaste parle peu.
overall.not_great -2 n'|ne ai|avons|suis|sommes pas|guère été|vraiment|du|trop|très|plus|tout … emballé|emballée|emballés|transporté|transportée|subjugué|ébloui|éblouie
  + Je [n'ai pas été emballée] par le hall.
  - Le verre n'est pas très bien emballé.
overall.problem   -2 ~problème|~souci|~défaut|~dysfonctionnement|~manquement ~sérieux
  + Des [soucis sérieux] de fuite.
  - Le sérieux du garage règle chaque problème.

overall.average -1 plus ou moins ~bon|~propre|~sympathique|~sympa|~aimable|~agréable|~clair|~satisfait|~compétent|~fiable|~correct|~confortable|~souriant|~poli|~efficace|~réussi
  + Des guides [plus ou moins aimables].
  - Il y a plus ou moins vingt places.

overall.bad -1 monde|clients|résidents|pensionnaires|passagers|patients|usagers|élèves|locataires|adhérents|abonnés se plaint|plaignent|plaignait|plaignaient de|d'|du|des|que
  + Tous les [passagers se plaignent du] bruit.
  - Personne ne se plaint du bruit.

keep.others     keep il a|avait peu|guère plu
  + [Il a peu plu] cet hiver.
  - Le dîner nous a peu plu.
overall.average -2   peu|guère|moyennement plu|aimé|apprécié|convaincu|convaincue|satisfait|satisfaite|emballé|emballée
  + Le dîner nous a [moyennement plu].
  - Il a plu un peu.
overall.average -2   ~plaire peu|guère|moyennement|moyen
  + Ce nouveau guichet me [plaît peu].
  - Peu importe s'il plaît.
