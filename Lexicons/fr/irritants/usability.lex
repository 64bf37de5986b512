@language fr
@kind     irritants

# How easily it is understood and handled.

usability.confusing -2 <negation> … ~clair|~lisible|~intuitif|~ergonomique|~pratique|~fonctionnel|~convivial|~fluide
  + Le tableau de bord n'est [pas très intuitif].
  - Un ton clair, rien de plus.
usability.confusing -2 on|je s'|m' y perd|perds
  + Avec tous ces menus [on s'y perd].
  - On perd le nord dans cette forêt.
usability.confusing -2 peu ~clair|~lisible|~intuitif|~ergonomique|~pratique|~maniable|~convivial
  + Une interface [peu ergonomique].
  - Le ciel est clair, un peu frais.
usability.confusing -2 ~illisible|~incompréhensible|~confus
  + Les factures sont [illisibles] depuis la refonte.
  - Je suis confus de vous déranger.

@sector app bank insurance telecom electronics retail energy public
usability.awkward -2 mal ~fichu|~foutu|~pensé|~conçu|~organisé|~agencé|~adapté|~ficelé
  + Un menu [mal conçu] qui cache les relevés.
  - Au cas où ce serait mal pensé, dites-le.

@all
usability.awkward   -2 ~malcommode|~archaïque
  + Un formulaire [archaïque] sans retour en arrière.
  - Au cas où les outils archaïques du musée seraient à voir, dites-le à ma voisine.
usability.awkward   -2 ~manque|~manquer de|d' ergonomie|clarté|lisibilité|praticité
  + La facture [manque de clarté].
  - Il ne manque qu'un visage à cette clarté.
usability.awkward   -2 ~navigation|~interface|~menu|~site|~appli|~application … ~laborieux|~pénible|~compliqué|~confus|~brouillon|~fouillis|~bordélique|~indigeste
  + L'[interface est brouillonne].
  - Le menu du chef est-il compliqué à préparer ?
usability.not_found -2 jamais|pas ~trouver … onglet|bouton|option|rubrique|page|menu|réglage|formulaire|lien|où
  + J'ai [jamais trouvé le bouton] d'envoi.
  - Nous n'avons rien à trouver, la page est claire.
usability.not_found -2 ~trouver pas|plus|jamais … onglet|bouton|option|rubrique|page|menu|réglage|formulaire|lien|où
  + Je ne [trouve pas l'onglet] des attestations.
  - J'ai trouvé la page, pas de souci.

@sector app bank telecom insurance public
usability.not_found -1 ~chercher … partout|heures|longtemps|minutes
  + J'ai [cherché pendant dix minutes] la rubrique.
  - Si on vous cherche partout, levez la main.

@all
usability.too_small -2 câble|cable|cordon|fil|tuyau|sangle|laisse|chaîne|lit|baignoire|serviette … trop court|courte|courts|courtes|petit|petite|petits|étroit
  + Un [cordon trop court] pour ma cuisine.
  - Le fil rouge du roman.
usability.too_small -2 ~bouton|~police|~écriture|~texte|~touche|~caractère|~écran … trop ~petit|~serré
  + Les [boutons sont trop petits] pour mes doigts.
  - Le texte est court, trop mignon ce petit mot.

@sector electronics retail telecom
usability.heavy -1 trop ~lourd|~encombrant|~volumineux|~bruyant
  + La perceuse est [trop lourde] à bout de bras.
  - Si le paquet est trop lourd, qui le monte ?

@all
keep.sorry            keep ~confus de|d'
usability.ads         -2   pub|pubs|publicité|publicités|réclame|annonces toutes|tous|chaque|partout|sans|constamment|tout … secondes|seconde|minutes|vidéo|vidéos|temps|arrêt|cesse|partout|fois|chanson|morceau|trente|dix|cinq|deux
  + Des [pubs toutes les trente] secondes.
  - La publicité à la radio, c'est le matin.
usability.ads         -2   toutes|tous|chaque les|cinq|deux <duration>=1s … ~notification|~pub|~publicité|~alerte|~pop-up
  + [Toutes les deux secondes une notification].
  - Toutes les deux semaines une sortie.
usability.ads         -2   trop|~envahi|~truffé|~bombardé|plein de|d' pub|pubs|publicité|publicités|notifications|bannières|popups
  + L'appli est devenue [truffée de publicités].
  - Ils font trop peu de pub pour ce musée.
usability.ads         -2   ~pub|~publicité|~bandeau … toujours|encore|quand|malgré|restent|reviennent là|présentes|même|payé|premium|abonnement
  + J'ai payé et les [pubs sont toujours là].
  - La pub dit vrai.
usability.ads         -2   ~pub|~publicité|~notification|~bandeau … ~intrusif|~intempestif|~incessant|~envahissant
  + Des [notifications intempestives] la nuit.
  - Si une publicité intrusive apparaît, signalez-la.
usability.awkward     -2   ~ergonomie … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|~douteux|zéro|laisse|dépassée|préhistorique
  + [Ergonomie catastrophique] sur mobile.
  - L'ergonomie du fauteuil.
usability.cannot_find -2   ~trouver|~retrouver|~comprendre|~voir|retrouve|retrouver plus|jamais rien
  + Avec le nouveau menu, on ne [retrouve plus rien].
  - Je ne demande plus rien.
usability.clutter     -1   trop de|d' menus|clics|étapes|boutons|onglets
  + On fait [trop de clics] pour payer.
  - Montez trop de marches et les étapes fatiguent.
usability.heavy       -2   c'|c est d' un lourd|pénible|compliqué|lent|chiant|fatigant
  + Changer de code chaque mois, [c'est d'un lourd].
  - C'est d'un ami.
usability.heavy       -2   ~encombrant|~lourdingue
  + Une poussette [encombrante] dans le métro.
  - Si le meuble est encombrant, la mairie le ramasse.
usability.manual      -2   <negation> de|d' notice|manuel|tutoriel
  + Il n'y a [pas de notice] dans la boîte.
  - La notice est en ligne, pas de souci.
usability.manual      -2   ~notice|mode|manuel … ~incompréhensible|~illisible|~absent|~sommaire|~traduit|inexistant*
  + Une [notice incompréhensible] traduite au hasard.
  - Au cas où la notice serait traduite en espagnol, écrivez à mon bureau.
usability.too_small   -2   ~bouton|~police|~texte|~caractère|~icône|~écriture|~touche … minuscule|minuscules|riquiqui|illisible|illisibles|microscopique|microscopiques
  + Les [boutons sont minuscules].
  - Une lettre minuscule au début.
usability.update      -2   ancienne|précédente|vieille|ancien version|appli|application|site|interface|formule|modèle|propriétaire|propriétaires|gérant|patron … ~être meilleure|meilleur|mieux|bien
  + L'[ancienne version était mieux].
  - L'ancienne mairie sera un musée.
usability.update      -2   nouvelle|dernière ~version|interface|~mise … pire|horrible|catastrophique|catastrophe|régression|moche|nulle|moins
  + La [nouvelle version est une régression].
  - Au cas où la nouvelle version serait moins lourde, mon mari a une idée.
usability.update      -2   ~avant … ~mieux|~préférer … version|interface
  + [Avant c'était mieux la version] tablette.
  - Avant tout, mieux vaut lire la version papier.
usability.update      -2   ~préférer … ~ancien ~version|~interface|~site|~appli|~présentation
  + Je [préférais l'ancienne interface].
  - Je préfère la copie ancienne de ce site grec.

choice.missing         -1 ~application|~appli|site|version|~logiciel|~formule|~fonctionnalité|~base … ~limité|~incomplet|~basique|~rudimentaire
  + Une [version mobile très limitée].
  - Une vitesse limitée.
design.dated           -2 interface|~application|~appli|design|graphisme|~contenu|~support|~manuel|~équipement|~matériel … ~daté|~antédiluvien|~préhistorique|~archaïque|~suranné
  + Un [manuel daté].
  - Un vase antique.
design.dated           -2 ~digne du|d'|de|des … années|minitel|siècle|âge|préhistoire|windows|guerre|urss
  + Une interface [digne des années] 90.
  - Digne d'un grand chef.
design.plain           -1 ~application|~appli|site|interface|~chambre|~salle|~déco|~décor|~cabine|~logement|~gîte|~cellule|~confort … ~austère|~spartiate|~rudimentaire|~sommaire|~dépouillé
  + Une [salle d'attente spartiate].
  - Le sommaire du site.
overall.avoid          -2 ~désinstallé|désinstallée … foulée|suite|illico|aussitôt|immédiatement
  + [Désinstallée aussitôt].
  - Comment est-ce désinstallé, et la suite ?
overall.avoid          -2 à désinstaller|bannir|proscrire|zapper
  + Une appli [à désinstaller].
  - Comment désinstaller ?
overall.not_great      -1 encore|toujours en|au rodage
  + Une équipe [encore en rodage].
  - Un moteur rodé.
overall.poor           -2 est|sont|était|étaient pas|jamais au point
  + Le pilotage à distance n'[est pas au point].
  - Il est pas venu au point de rencontre.
overall.poor           -2 loin d' être au point
  + Leur réservation en ligne est [loin d'être au point].
  - Être loin du point d'eau.
overall.poor           -2 ~application|~appli|~site|~système|~outil|~logiciel|~service|~organisation|~concept|~version|~produit|~recette … pas|jamais encore|du|toujours|vraiment|tout au point
  + Un [système pas encore au point].
  - Un point sur le service.
overall.poor           -2 à|a peine ~exploitable|~utilisable|~lisible|~audible|~compréhensible|~mangeable|~supportable|~fonctionnel|~potable|~digne
  + Un scan [à peine lisible].
  - On est à peine partis.
performance.responsive -2 ~clavier|~touche|~bouton|~pédale|~frein ~être|trop|très|tout|sont ~mou|mous
  + Un [frein trop mou].
  - Un œuf mou.
quality.not_useful     -2 ~inexploitable
  + Un relevé [inexploitable].
  - Une exploitation agricole.
quality.work           -2 ~peinture|~installation|~joint|~coupe|~chantier|~application|~site|~couture|~pose|~toiture|~ourlet … ~être|tout|entièrement|complètement à refaire|reprendre
  + Toute la [pose est à refaire].
  - Un séjour à refaire.
usability.ads          -2 avalanche|déluge|flot|overdose|matraquage de|d' ~pub|~publicité|~notification|spams|~annonce
  + Une [avalanche de notifications].
  - Une avalanche de neige.
usability.ads          -2 ~envahi|~infesté|~gavé|~bourré|~truffé|~saturé|~pollué|~inondé|~farci|~rempli|~blindé par|de|d' … ~pub|~publicité|~annonce|~réclame|spams|spam
  + Un site [infesté de pubs].
  - Une rue envahie par des marchands.
usability.ads          -2 ~notification|~pub|~publicité|~alerte … tout bout
  + Des [alertes à tout bout] de champ.
  - Une pub au bout de la rue.
usability.ads          -2 ~pub|~publicité partout|chaque|permanence|intempestif|intempestive|intempestives
  + Sur ce site, des [pubs partout].
  - Une pub à la radio.
usability.awkward      -2 ~falloir|faut quinze|vingt|trente|cinquante|mille|cent clics|manipulations|essais|écrans
  + Il [faut quinze clics] pour payer.
  - Il faut dix œufs.
usability.cannot_find  -2 je|j'|on|nous ne|n'|arrive retrouve|trouve|retrouvons|trouvons|pas plus|à|a mes|ma|mon|le|la|les|l'|où|nos|notre|retrouver|trouver
  + Depuis hier [je ne retrouve plus mes] photos.
  - Je retrouve mes clés.
usability.cannot_find  -2 recherche|moteur ne|n' trouve|trouvait|renvoie|donne jamais|rien
  + La [recherche ne trouve rien].
  - Le moteur ne donne pas.
usability.cannot_find  -2 retrouverait|retrouve|retrouveraient pas|plus ses petits|veau|jeunes|son
  + Dans ce rayon, une chatte n'y [retrouverait pas ses petits].
  - On retrouve ses petits le soir.
usability.cannot_find  -2 site|appli|application|espace|interface|menu|menus|portail|rayons|aéroport … labyrinthe|jungle|maquis|dédale
  + L'[espace abonné est un maquis].
  - Le labyrinthe de maïs est ouvert.
usability.cannot_find  -2 trouve|retrouve|trouver|comprend rien sur|dans|à … site|appli|application|page|menus|menu|rayons
  + On ne [trouve rien sur ce site].
  - On trouve tout sur ce site.
usability.confusing    -2 contre intuitif|intuitive|intuitifs|intuitives|productif|productive
  + Un geste [contre intuitif].
  - Un vote contre.
usability.confusing    -2 ~application|~appli|site|interface|~menu|~navigation|~formulaire|~logiciel|notice|~procédure|~parcours|~système|~télécommande|~règlement … ~touffu|~hermétique|~tordu|~alambiqué|~labyrinthique|~imbitable|~biscornu|~abscons|labyrinthe
  + Une [procédure hermétique].
  - Un bocal hermétique et un câble tordu.
usability.confusing    -1 ~être|très|assez|plutôt|trop|vraiment ~déroutant|~déconcertant
  + Le nouveau menu [est déroutant].
  - Elle n'est pas à dérouter.
usability.not_found    -2 bouton|boutons|lien|liens|option|options|fonction|numéro|formulaire|menu|rubrique|onglet|mention … caché|cachée|cachés|cachées|planqué|planquée|enfoui|enfouie|invisible|invisibles|minuscule
  + Le [bouton d'annulation est caché].
  - Un trésor caché près de la rivière.
  - Une adresse cachée à découvrir.
usability.update       -2 pourquoi … toucher|changer|modifier|supprimer|casser|refaire à|ce|a|quelque|une|un ce|qui|chose|formule|truc qui|marchait|fonctionnait|allait
  + [Pourquoi toucher à ce qui] allait bien ?
  - Pourquoi toucher la vitre ?
usability.update       -2 ~mise|~version|maj|jour qui|a … tout cassé|planté|foutu|bousillé|détraqué|déréglé
  + Une [version qui a tout cassé].
  - La mise à jour a tout réglé.

quality.not_useful -2 ~devenir|devenu|devenue|devenus|carrément|totalement|complètement|quasi|presque|juste injouable|injouables|inutilisable|inutilisables|ingérable|ingérables|invivable|impraticable|impraticables
  + Le tir est [devenu injouable].
  - Un air à jouer.

usability.ads -2 truffé|truffée|truffés|bourré|bourrée|infesté|infestée|envahi|envahie|envahis|pleine|plein|blindé|blindée|saturé|saturée de|d'|par … pub|pubs|publicité|publicités|annonces
  + Un carnet [truffé de pubs].
  - Un carnet plein de notes.

usability.ads -2 autant|tant de|d' … pub|pubs|publicité|publicités
  + [Autant de pubs] !
  - Autant de pain.

usability.ads    -2,stage:use obligé|obligés|forcé|forcés|contraint|obligée|faut de|d'|regarder|subir … regarder|subir|voir|visionner … pub|pubs|publicité|publicités
  + On est [obligé de regarder une pub] pour du savon.
  - Il n'est pas obligé de regarder la page.
usability.update -2,stage:use ont|a changé|déplacé|supprimé|enlevé|modifié|renommé … boutons|rubriques|onglets|raccourcis|icônes|fonctionnalités
  + Ils [ont changé tous les boutons] de place.
  - Le chef a changé les menus.

usability.cannot_find -2 bouton|boutons|lien|option|rubrique|onglet|formulaire|réglage|réglages|paramètre … introuvable|introuvables
  + Le [bouton de retour est introuvable].
  - La pièce est introuvable en boutique.

usability.confusing -2 rien n'|ne est|se là|a|trouve où|ou … on|je|cherche|devrait|attend … cherche|attend|devrait|être
  + [Rien n'est là où on le cherche].
  - Rien n'est là où je vais.
