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
usability.awkward   -2 ~malcommode|~archaïque|~vieillot
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

usability.cannot_find -2 trouve|retrouve|trouver|comprend rien sur|dans|à … site|appli|application|page|menus|menu|rayons
  + On ne [trouve rien sur ce site].
  - On trouve tout sur ce site.
usability.not_found   -2 bouton|boutons|lien|liens|option|options|fonction|numéro|formulaire|menu|rubrique|onglet|mention|adresse … caché|cachée|cachés|cachées|planqué|planquée|enfoui|enfouie|invisible|invisibles|minuscule
  + Le [bouton d'annulation est caché].
  - Un trésor caché près de la rivière.
