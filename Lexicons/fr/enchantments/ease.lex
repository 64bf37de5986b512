@language fr
@kind     enchantments

ease.easier      +2   fini|finie|finis|finies|terminé|terminée|terminées|adieu le|la|les|l'|aux corvée|corvées|file|files|queue|queues|attente|galère|galères|stress|paperasse|embouteillages|bouchons|soucis|casse|prises|allers
  + [Finies les files] devant la mairie.
  - J'ai fini la corvée de bois.
ease.easy        +2   clin d'|d œil|oeil
  + Remonté en un [clin d'œil].
  - Il voit d'un œil.
ease.easy        +2   en un tour|clin|rien|deux|coup de main|d'œil|temps|minutes|cuillère
  + Tout est réglé [en un tour de main].
  - Un tour de manège pour deux.
ease.easy        +2   jeu d' enfant
  + Le montage est un [jeu d'enfant].
  - Une aire de jeux pour enfants.
ease.easy        +1   pas|aucun|aucune|zéro|nul|sans de|d'|problème|souci|difficulté problème|souci|difficulté|pour|à pour|à|trouver|se … trouver|garer|stationner|commander|réserver|payer|circuler|joindre|monter|installer|échanger|annuler|retirer
  + [Pas de souci pour se garer].
  - Pas de place pour se garer.
ease.easy        +2   sans prise de tête
  + Une location [sans prise de tête].
  - La prise de son est nette.
ease.easy        +2   sans … ~difficulté|~effort|~peine|~complication|~chichi
  + Mon dossier est passé [sans difficulté].
  - Une difficulté de la piste noire.
ease.easy        +2   ~aisance
  + L'[aisance] avec laquelle on déclare un sinistre.
  - Ce plat se digère.
ease.easy        +1   ~facile|facilement|aisément|=aisé|=aisée|=aisés|=aisées
  + C'est [facile] à remplir.
  - Il faut une facilité de caisse.
ease.easy        +2   à la portée|portee
  + Un formulaire [à la portée] d'un débutant.
  - Une portée de chatons.
ease.easy        +2   à|a portée de main|clic|souris
  + Tout est [à portée de main].
  - Une longue portée, la main au volant.
ease.practical   +1   ~pratique|~commode
  + Un retrait [pratique].
  - En pratique, rien ne change.
ease.simple      +1   fait|faite|faites|font|très|aussi|gère|souscrit simplement
  + La résiliation se [fait simplement] en ligne.
  - C'est tout simplement divin.
ease.simple      +2   ~simple|~facile comme|d' … ~bonjour|~enfant|~utilisation|~emploi|~accès
  + Un site [simple d'utilisation].
  - Un simple mode d'emploi.
ease.simple      +1   ~simple|~simplissime
  + L'inscription est [simple].
  - Un simple café à emporter.
ease.simple      +2   ~simplicité
  + La [simplicité] de la souscription m'a surprise.
  - Un simple d'esprit dans la pièce de théâtre.
ease.simple      +2   ~simplifier|~faciliter
  + L'appli [simplifie] mes comptes.
  - Une similitude m'amuse.
keep.chest       keep la|une|ma commode
keep.in_practice keep en|dans|la|leur|leurs|ses|ces|vos|les|des|de|cette ~pratique
keep.in_practice keep ~prix|~tarif|~taux ~pratiquer|pratiqué|pratiqués
keep.less_waste  keep gaspille|gaspiller|gaspillons|gaspillage|jette|jeter|jetons|gâche moins|peu|zéro
keep.mere        keep les|des|vos|quelques|trop|mes ~simple
keep.mere        keep un|une|de|d'|pour|par|au|du|ce|cette ~simple
keep.overdraft   keep ~facilité de caisse|paiement
keep.rich        keep ~client|~famille|~quartier ~aisé
keep.simply      keep tout simplement
keep.single      keep aller|chambre|lit ~simple
keep.till_then   keep ~passer|~aller|~marcher|~fonctionner|~être|allait|marchait … bien|parfaitement|nickel|mieux|beau jusqu'|jusque au|aux|à|ce|hier|la|l'|le jour|moment|lendemain|mois|retour|milieu|que|qu'|la|l'|une|un|mon|ma|notre|cette|cet|dernière|dernier
keep.with_pains  keep <negation>|non sans ~peine|~difficulté|~mal|~effort|encombre|encombres|heurts|accroc|accrocs

keep.own_doing keep ai|avons|avais|avions|a|ont fini|terminé le|la|les|l'|aux corvée|corvées|file|files|queue|attente|prises|allers|paperasse|casse

ease.all_done      +1   tout se|s' ~faire|fait|est|gère … ligne|appli|application|téléphone|distance|clics|seul|internet|minutes
  + [Tout se fait en ligne].
  - Tout se paie comptant ?
ease.done_for_me   +2   clé|clef en main|mains
  + Une installation [clé en main].
  - La clé est sous le tapis, en mains sûres.
ease.done_for_me   +2   rien eu à faire
  + Je [n'ai rien eu à faire], tout était prêt.
  - Rien, à part le pain.
ease.done_for_me   +2   ~occuper de tout
  + L'agence s'est [occupée de tout].
  - La ligne est occupée.
ease.done_for_me   +2   ~prendre tout en charge|main
  + Le garage a [pris tout en charge].
  - Prenez la main courante.
ease.easy_use      +2   facile|simple|agréable|aisé|facilité|simplicité|aisée à|d' utiliser|utilisation|manipuler|installer|emploi|naviguer|comprendre|monter|nettoyer|prendre
  + Un tensiomètre [simple d'utilisation].
  - Est-ce facile à nettoyer ?
ease.easy_use      +1   ~trouver|~naviguer|~utiliser|~gérer … facilement|aisément|simplement|clic
  + On [trouve facilement] ses remboursements.
  - Où trouve-t-on facilement un médecin ?
ease.few_steps     +2   en <duration> c' … ~plier|~faire|~régler
  + Franchement [en 5 minutes c'était plié].
  - En 5 minutes on gagne la plage.
ease.few_steps     +2   en … clic|clics|étapes
  + Assurée [en trois clics].
  - La photo en grand : un clic suffit-il ?
ease.few_steps     +2   ~bloquer|bloquée|bloqué|débloquée|~activer|activée|~résilier|résilié|~annuler|annulé|payé … en|d' un|deux|quelques ~geste|~clic|~seconde
  + Carte [bloquée en un geste].
  - Bloqué en deux temps par le gel.
ease.no_paperwork  +2   aucun|aucune|zéro … ~justificatif|~papier|~document|~formalité|~attestation|~paperasse … demandé|demandée|exigé|exigée|réclamé|à|nécessaire|requis
  + [Aucun justificatif demandé] pour le devis.
  - Le papier demandé manque.
ease.no_paperwork  +2   peu|moins|minimum de|d' ~paperasse|~papier|~justificatif|~formalité|~démarche|~question|~administratif
  + [Peu de papiers] à fournir.
  - Peu de pain à table.
ease.no_paperwork  +2   sans … ~paperasse|~paperasserie|~formalité
  + Un crédit [sans paperasse].
  - Un justificatif de domicile.
ease.no_paperwork  +2   ~démarche|~procédure|~formalité ~simplifié|~allégé
  + Des [démarches allégées].
  - Une démarche de chat.
ease.nothing_to_do +2   rien à|a =installer|=imprimer|=avancer|=débourser|=remplir|=préparer|=débrancher|=monter
  + Il n'y a [rien à remplir].
  - Rien à installer dans cette pièce vide ? Non plus.
ease.one_go        +2   et|hop c'|c est|était réglé|plié|remboursé|bouclé|envoyé|gagné
  + Un clic [et c'est réglé].
  - C'est réglé en espèces.
ease.one_go        +2   et|hop c'|hop est|était|c' est|réglé|plié|remboursé|fait|envoyé|bouclé|parti|réglée|dans … réglé|plié|remboursé|fait|envoyé|bouclé|poche
  + Une signature [et c'est plié].
  - Il est parti et c'est dommage.
ease.online        +2   <negation> … besoin de|d' … ~déplacer|~imprimer|~télécharger|~inscrire
  + [Pas besoin de se déplacer] pour signer.
  - J'ai besoin d'imprimer un billet.
ease.online        +1   depuis mon|chez canapé|moi
  + J'ai tout réglé [depuis mon canapé].
  - Depuis ma maison, on voit la mer.
ease.online        +1   entièrement|intégralement|totalement … en ligne
  + On règle cela [entièrement en ligne].
  - La ligne 100 passe devant tout ça.
ease.online        +1   sans … ~devoir|~avoir|à … ~déplacer … agence|magasin|place|boutique|guichet|bureau
  + Un permis [sans avoir à se déplacer au guichet].
  - Sans avoir dîné, je me déplace au bureau.
ease.online        +2   sans … ~déplacer|~sortir|~bouger
  + Mon prêt signé [sans me déplacer].
  - Je me déplace sans canne.
ease.online        +1   ~dématérialisé|~dématérialisation
  + Le dossier est [dématérialisé], quel confort.
  - Le matériel est rangé.
ease.online        +1   ~possible|possibilité|~pouvoir … en ligne|internet
  + La [possibilité de signer en ligne] m'arrange.
  - Le stage en ligne est complet.
ease.smooth        +2   comme sur des roulettes
  + L'emménagement a roulé [comme sur des roulettes].
  - Une valise à roulettes.
ease.smooth        +2   lettre à|a la poste
  + C'est passé comme une [lettre à la poste].
  - Je porte la lettre au guichet de la poste.
ease.smooth        +2   pas|plus|jamais|sans|aucun … besoin de|d' … =relancer|=rappeler|=insister|=réclamer|=batailler|=répéter
  + [Pas besoin de relancer], tout était prêt.
  - Je dois relancer deux fois.
ease.smooth        +2   sans aucun|le|gros|trop|moindre|réel|grand … ~souci|~problème|~stress
  + Remboursement [sans aucun souci].
  - Un problème sans nom.
  - Il est reparti sans résoudre mon problème.
ease.smooth        +2   sans ~souci|~problème|~stress
  + Une résiliation [sans stress].
  - Sans expliquer mes soucis, ils ont raccroché.
ease.smooth        +2   sans … ~accroc|~encombre|~anicroche|~heurt|~embûche
  + Tout s'est passé [sans accroc].
  - Le pull a un accroc.
ease.smooth        +2   sur des roulettes
  + Le déménagement, [sur des roulettes].
  - La valise à roulettes est bleue.
ease.smooth        +2   tout … ~dérouler|~passer … bien|parfaitement|nickel|merveille
  + [Tout s'est passé à merveille].
  - Tout est là, passez par le quai.
ease.smooth        +2   tout|ça|cela|tt ~rouler
  + Depuis l'été, [tout roule].
  - Le train roule à deux cents.
ease.smooth        +2   ~aller|~couler … tout seul
  + L'assemblage [va tout seul].
  - Je voyage tout seul.
ease.smooth        +2   ~dérouler … bien|parfaitement|merveille
  + La livraison s'est [déroulée parfaitement].
  - Le tapis se déroule.
ease.smooth        +2   ~fluide|~fluidité
  + Un embarquement [fluide].
  - Le fluide du radiateur fuit.
keep.chair         keep ~fauteuil|~siège|~chaise ~ergonomique
keep.letter        keep ~envoyer|~poster|~déposer|~porter|~mettre … lettre à|a la poste
keep.liquid        keep le|ce|du|un ~fluide
keep.mere          keep dossier|dossiers|cas|question|sinistre|demande ~simple

ease.easy +2 facilite|facilité|facilitent|faciliter|simplifie|simplifier|simplifient la|ma|notre|les|nos|mes tâche|tâches|tache|taches
  + Ce bip [facilite la tâche] du club.
  - La tache du tapis.

keep.name keep la|ma|notre =tâche

ease.done_for_me   +2 n' ai|avez|avons|avais|aviez|avions|a|as rien eu|eue à|a faire
  + On [n'a rien eu à faire] pour le visa.
  - Rien à faire ici.
ease.nothing_to_do +2 n' ai|avez|avons|avais|aviez|avions rien à|a faire
  + Vous [n'avez rien à faire], le club s'en charge.
  - Ils n'ont rien à faire de nous.

keep.no_negator keep n' ai|avez|avons|avais|aviez|avions rien à|a faire de|d'|ici|là|dans|pendant|que|chez|avec

ease.breeze       +2   montage|installation|pose|assemblage|monté|installé … sans|aucun outil|outils|perceuse|effort|notice
  + [Montage sans aucun outil].
  - Le montage demande un tournevis.
ease.breeze       +2   sans|zéro … prise de tête
  + Une location [sans aucune prise de tête].
  - Une prise est posée en tête de lit.
ease.easy         +2   gagne|gagner|gagné|gagnons une|un|deux|trois|des|plusieurs|temps heure|heures|demi|journée|jour|jours|fou
  + Grâce au module je [gagne deux heures] par jour.
  - On gagne une place.
ease.even_my      +2   mère|père|mamie|papy|enfant|enfants|parents|débutant|débutants|novice sait|savent|peut|peuvent|pourrait|saurait|arrive|arrivent s'|l'|le|la|à|y … servir|utiliser|monter|installer|comprendre|naviguer
  + Même ma grand-[mère sait s'en servir].
  - Ma mère sait nager.
ease.minutes      +2   inscription|commande|réservation|paiement|enregistrement|souscription|déclaration|retrait|installation prend|prends|pris|demande|fait|faite|bouclée|réglée … deux|trois|cinq|2|3|5|quelques|deux-trois minutes|minute|secondes|clics
  + L'[inscription prend deux minutes].
  - La réservation vaut deux jours.
ease.no_paperwork +2   pas|sans|jamais besoin|eu|à|avoir de|d'|à relancer|insister|réclamer|redemander|répéter
  + [Pas besoin de relancer], tout suit.
  - Je n'ai pas de relance.
ease.one_go       +2   réussi|trouvé|compris|connecté|connectée|passé|démarre|démarré|réparé|obtenu|installé … premier coup
  + Le branchement a [réussi du premier coup].
  - Au premier coup de vent, tout bouge.
ease.smooth       +2   passe|passé|passée|passés crème|nickel|impec|tranquille
  + Le contrôle est [passé crème].
  - Une crème de jour.
keep.mere         keep pour|de faire simple|court|bref
  + [Pour faire simple], j'ai payé deux fois.
  - C'est simple.

# Ce que rien ne surpasse.
ease.breeze       +2 gagne|gagner|gagné|économise|gain un|de temps fou|précieux|considérable|énorme
  + On [gagne un temps fou].
  - Le temps gagne la côte.
ease.done_for_me  +2 ^ de a à|a z
  + [De A à Z], quelle aide.
  - Un classement de A à Z.
ease.done_for_me  +2 déchargés|déchargée|déchargé|soulagés|soulagée|soulagé|libérés|délestés de|des du|tout|toutes|la|l'|les
  + Le notaire nous a [déchargés de tout].
  - Le camion est déchargé de sable.
ease.done_for_me  +2 géré|gère|gèrent|pris|organisé|suivi|accompagné|accompagnée|accompagnés|mené de a à|a z
  + L'agence a tout [organisé de A à Z].
  - Un classement de A à Z.
ease.done_for_me  +2 mâché|mâche|prémâché le|notre|tout travail|boulot
  + Le comptable m'a [mâché le travail].
  - Le chien mâche le tapis.
ease.done_for_me  +2 poser|pose|posé|posons mes|ses|nos|vos valises et|on|tranquille
  + On [pose ses valises et] le gîte s'occupe du reste.
  - On pose ses valises à la gare.
ease.done_for_me  +2 repose|reposer|compte|compter … entièrement|complètement|sur eux|elle|lui|cette|cet
  + On peut [se reposer sur elle], vraiment.
  - On se repose sur le lit.
ease.done_for_me  +2 sans que j'|je|nous|l'on|on bouge|bougions|lève|intervienne
  + L'assurance a géré [sans que je lève] un doigt.
  - Sans que je sache.
  - Ils ont changé mon forfait sans que je demande quoi que ce soit.
ease.done_for_me  +2 se|me|nous reposer|repose|reposons … sur eux|elle|lui
  + On peut [se reposer sur elle].
  - On se repose sur le lit.
ease.done_for_me  +2 venus|venu|venue|viennent|vient|passent chercher|récupérer|prendre … chez moi|nous|domicile
  + Ils sont [venus chercher le vélo chez nous].
  - Je suis venu chercher mon fils.
ease.done_for_me  +2 à|a s'|m'|nous|plus occuper de rien
  + On n'a eu [à s'occuper de rien].
  - On s'occupe de lui.
ease.easy         +2 est|était|fut du gâteau|velours|billard
  + Le raccordement, c'[est du gâteau].
  - Une tranche du gâteau.
ease.easy         +2 les doigts dans le nez
  + On règle la selle [les doigts dans le nez].
  - Un doigt de pied.
ease.easy         +2 même un|ma|mon|mes|les|une enfant|grand|père|parents|novice|débutant|gamin arriverait|sort|arrive|comprend|comprendrait|réussirait
  + [Même un enfant comprendrait].
  - Même un enfant paie le bus.
  - Même mon père ne comprend rien.
ease.easy         +2 pas besoin d'|de être|avoir|sortir|faire … ingénieur|informaticien|bricoleur|expert|diplôme|polytechnique
  + [Pas besoin d'être bricoleur].
  - Pas besoin d'être là.
ease.easy         +2 promenade de santé
  + Le contrôle technique, une [promenade de santé].
  - Une promenade en mer.
ease.easy         +2 ~démarche|~inscription|~procédure|~montage|~installation|~prise|~utilisation|~réservation|~commande … ~enfantin|~évident|~allégé
  + L'[inscription est enfantine].
  - Un dessin d'enfant.
  - La commande express est payante.
ease.easy         +2 ~installation|~pose|~démarche|~résiliation|~recette|c'|simplicité … ~enfantin
  + Une [pose vraiment enfantine].
  - Une voix d'enfant.
ease.easy         +2 à|a la portée de tous|toutes|chacun
  + Un atelier [à la portée de tous].
  - La portée des ondes.
ease.easy         +2 ça|tout|cela coule|glisse|roule de|tout source|seul
  + Chez eux, [tout coule de source].
  - L'eau coule tout près.
ease.easy         +2 été|était|est qu'|que|une une|simple formalité
  + Ouvrir le livret a [été une simple formalité].
  - La formalité est due en mairie.
ease.no_paperwork +2 zéro|aucune paperasse|paperasserie
  + [Zéro paperasse].
  - Une paperasse de plus.
ease.online       +2 depuis son|mon|notre|le canapé|lit|fauteuil
  + Tout se règle [depuis son canapé].
  - Le chat saute sur son canapé.
ease.simple       +2 impossible|difficile|dur de faire plus ~simple|~clair|~rapide|~pratique|~propre|~efficace
  + [Impossible de faire plus simple].
  - Il faut faire plus.
ease.simple       +2 rien|y de|a plus simple|facile|pratique
  + La réservation, [rien de plus simple].
  - Rien de simple, et plus de papiers.
ease.smooth       +2 aucun|sans|zéro|moindre couac|accroc|heurt|anicroche|bavure|impair
  + Huit ans de baux, [aucun couac].
  - Un couac au concert.

ease.done_for_me +2 n' ai|avons|a|avait rien eu à faire
  + Je [n'ai rien eu à faire].
  - Il n'y a rien à faire.

ease.simple +2 fils|fille|enfant|enfants|mère|père|mamie|papi|parents|élèves … ans|l'|s'en|y|débrouille|utilise … utilise|sert|retrouve|débrouille|repère … seul|seule|seuls|facilement|problème|aide
  + Ma [mère l'utilise toute seule].
  - Ma mère vit seule.

ease.simple    +2   difficile|dur|impossible d'|de imaginer|rêver|trouver plus ~simple|~clair|~rapide|~pratique|facile
  + Il est [difficile d'imaginer plus simple].
  - Il est dur de trouver un plus petit.
ease.simple    +2   peut|pouvait|saurait|pourrait pas|difficilement faire|rêver plus ~simple|~clair|~rapide|~pratique|~efficace|facile
  + Pour réserver, on ne [peut pas faire plus simple].
  - On peut faire plus petit.
keep.others    keep qui|<company>|<agent>|club|site|salle pratique|pratiquait des|les|un|une|le
  + Un artisan [qui pratique des] marges folles.
  - Un sac pratique des deux côtés.
keep.own_doing keep je|j'|tu|on pratique|pratiques|pratiquais|pratiquait
  + [Je pratique] le tir à l'arc.
  - Un sac pratique.

ease.done_for_me +2 m'|nous|l'|vous|les … déchargé|déchargée|déchargés|débarrassé|débarrassée|débarrassés|délesté|délestés|libéré|libérés de|d'|des … souci|soucis|tracas|démarche|démarches|paperasse|corvée|corvées|stress|poids
  + La greffière [nous a déchargés de la paperasse].
  - Le camion nous a déchargé deux poids.
