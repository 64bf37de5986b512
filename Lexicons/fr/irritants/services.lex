@language fr
@kind     irritants

# Ce que des services font ou laissent, dit sans un mot qui juge.
errors.wrong_bill -3,stage:manage  prélèvement|prélèvements|mensualité|cotisation|facture|abonnement … passé|passée|passés|prélevé|prélevée|parti|débité|débitée deux|trois fois
  + Mon [abonnement est passé deux fois] ce mois-ci.
  - Il est passé deux fois devant la maison.
resolution.half   -2,stage:resolve évalué|évaluée|estimé|estimée|chiffré|chiffrée … moitié|tiers|quart
  + Ma voiture est [estimée au quart] de sa cote.
  - Ils ont estimé que la pluie viendrait.

# Le client à l'ouvrage : ce qu'il a dû faire lui-même, et plus d'une fois.
ease.do_their_job -2   c'|ce est|sont un|une|des|d' autre|autres client|cliente|clients|clientes|patient|patiente|patients|voyageur|voyageurs|passager|passagère|passagers|parent|parents|usager|usagers|locataire|locataires|élève|élèves|joueur|joueurs qui m'|nous a|ont aidé|aidée|aidés|accompagné|accompagnée|renseigné|renseignée|renseignés|guidé|expliqué|ouvert|montré|prêté|offert
  + [C'est un autre patient qui m'a prêté] son coussin.
  - Un autre patient a chanté.
ease.do_their_job -2   c'|ce est|sont un|une|des|mon|ma|le|la|les passant|passante|passants|voisin|voisine|voisins|inconnu|inconnue|touriste|automobiliste|riverain|riverains|promeneur qui a|ont|m'|nous|l' … appelé|prévenu|aidé|aidée|aidés|dépanné|dépannée|réparé|ouvert|retrouvé|alerté|sorti
  + [C'est un passant qui a prévenu] le sonneur.
  - C'est un passant qui a chanté.
ease.do_their_job -2   fait|monté|expliqué|rempli|porté|nettoyé|réparé|trouvé|cherché … à|a la place du|de|des|d' … <agent>
  + J'ai [monté la harpe à la place du conseiller].
  - La place du marché.
  - À la place du conseiller, je chante.
ease.do_their_job -2   final|finalement|résultat|bilan|coup|bref … c'|ce est mon|ma|mes|notre|un|une … qui a|ont débouché|réparé|fait|trouvé|payé|porté|monté|dû|rangé|nettoyé|appelé|réglé|résolu
  + Au [final c'est ma tante qui a débouché] l'orgue.
  - C'est ma tante qui a chanté.
  - Au final c'est ma tante qui a choisi.
ease.do_their_job -2   fini|finit|finis par … porter|monter|descendre|réparer|nettoyer|faire|installer|poser|laver|calculer|remplir|démonter|remonter|déboucher|chercher|trouver|repeindre|ranger|servir … au|à|le|la|les|dans|sur … moi|nous|soi même|mêmes
  + On a [fini par porter nos harpes au troisième étage nous-mêmes].
  - Il a fini par porter nos harpes au troisième étage.
ease.do_their_job -2   fini|finit|finis par … porter|monter|descendre|réparer|nettoyer|faire|installer|poser|laver|calculer|remplir|démonter|remonter|déboucher|chercher|trouver|repeindre|ranger|servir … moi|nous|soi même|mêmes
  + On a [fini par porter la harpe au grenier nous-mêmes].
  - Il a fini par chanter lui-même.
keep.own_pleasure keep aime|adore|préfère|préférons|aimons … moi|nous|soi même|mêmes

# Obligés de
ease.forced    -2,yields                  ai|avons|a|avais|avions =dû|=du lui|leur épeler|répéter|expliquer|rappeler|montrer|prouver|traduire|apprendre|dicter|réexpliquer
  + J'[ai dû leur montrer] où chanter.
  - Du vin pour leur montrer.
ease.forced    -2,yields                  ai|avons|a|avais|avions|ont =dû|=du pousser|épeler|traverser|enjamber|escalader|contourner|improviser|dormir|courir|racheter|repayer|réécrire|retéléphoner|repasser|batailler|deviner|camper|jongler|ressaisir|réinstaller|recharger|redémarrer|scanner|photocopier|relancer … la|le|l'|les|un|une|mon|ma|mes|nos|notre|des|mon|lui|au|à|hors|dans|sur|tout|deux|trois
  + J'[ai dû escalader le] portail.
  - Du pain pour escalader.
ease.forced    -2,yields                  contraint|contrainte|contraints|obligé|obligée|obligés|réduit|réduite|réduits|forcé|forcée|forcés de|d'|à … manger|dormir|attendre|payer|marcher|porter|appeler|rappeler|revenir|retourner|racheter|reprendre|recommencer|faire|refaire|sortir|quitter|passer|monter|prendre|acheter|télécharger|créer|imprimer|chercher|laisser|changer
  + [Réduits à manger] sur le quai.
  - Il est réduit en poudre.
ease.paperwork -2,effort:paperwork,yields a|aura|ai|avons|avait|ont fallu|=dû imprimer|scanner|photocopier|remplir|télécharger|créer|tamponner|fournir|signer … , … signer|scanner|renvoyer|envoyer|imprimer|poster|tamponner|photocopier|remplir|attendre|installer
  + Il [a fallu imprimer la carte, signer].
  - Il a fallu imprimer la carte et chanter.

# De l'un à l'autre
continuity.blame       -2                      accuse|accusent|accusait … le|la|l'|les|un|une … , … accuse|accusent|accusait
  + Le luthier [accuse la reine, la reine accuse] le luthier.
  - Il accuse la reine, la reine chante.
continuity.blame       -2                      attend|attendent|attendait … le|la|l'|les|que … , … attend|attendent|attendait … le|la|l'|les|que|qu'
  + Le luthier [attend la reine, la reine attend le] luthier.
  - Le luthier attend la reine, elle chante.
continuity.blame       -2                      se|s' défausse|défaussent|défaussait|décharge|déchargent sur
  + Le luthier [se défausse sur] la reine.
  - Il se décharge de tout.
continuity.sent_around -2,rupture:transfer     dit|disent|disait|répond|répondent|répondait|demandent … de|d' voir|contacter|appeler|adresser|consulter … avec|à|par|au le|la|l'|leur|un|une|garage|syndic|siège|magasin|fabricant|assureur|vendeur|constructeur|mairie|banque
  + Le roi me [dit de voir avec la] reine.
  - Je me dis de passer voir la mer avec elle.
continuity.sent_around -2,effort:contact_again trois|quatre|cinq|six|sept|huit|dix|plusieurs|nombreux|multiples|innombrables|3|4|5|6 allers|aller retours|retour pour|chez|entre|avant|à|au|en … mairie|agence|magasin|garage|banque|préfecture|poste|pharmacie|guichet|boutique|récupérer|échanger|changer
  + [Quatre allers-retours au guichet].
  - La barque fait quatre allers-retours par jour.

# Le chemin, l'outil, le don qu'il faut
ease.difficult           -1,yields faut|fallait s' y mettre|prendre à deux|trois|plusieurs
  + Il [faut s'y mettre à deux] pour la grille.
  - Il faut deux œufs.
ease.difficult           -2        faut|fallait une|un|des loupe|jumelles|microscope|décodeur|traducteur|boussole|machette|gps|doctorat|master|bac pour
  + Il [faut une boussole pour] trouver la caisse.
  - Il faut une pelle pour le jardin.
ease.difficult           -2        faut|faudrait être|etre contorsionniste|magicien|magicienne|ingénieur|ingénieure|devin|acrobate|médium|juriste|informaticien|informaticienne|énarque|équilibriste|détective|voyant|cryptographe|bilingue|gymnaste|alpiniste|expert|spécialiste … pour
  + Il [faut être devin pour] ouvrir la grille.
  - Il faut être majeur pour entrer.
ease.far_to_fetch        -2        <duration> de|en route|trajet|bus|train|voiture|métro|marche|transport|transports|embouteillages|bouchons pour … entendre|rien|apprendre|signature|tampon|papier|minutes|fermé|repartir
  + [Deux heures de bus pour rien].
  - Une heure de train pour la mer.
ease.far_to_fetch        -2        bus|métros|trains|trams … et … minutes|heures|heure à|de pied|marche pour … signature|tampon|papier|rien|formulaire|clé|cachet|colis|code
  + Deux [bus et dix minutes à pied pour un tampon].
  - Deux bus et dix minutes à pied pour la mer.
ease.far_to_fetch        -2        venu|venue|venus|venues|fait|monté|montée exprès|spécialement|route … , on|elle|il m'|nous|me dit|annonce|apprend|répond
  + [Venue exprès de loin, on me dit] que c'est clos.
  - Venue exprès de loin, elle chante.
  - Venus exprès de loin, on est ravis.
ease.far_to_fetch        -2        ~traverser|traversé … ville|département|région|pays|paris|agglomération pour … rien|apprendre|entendre
  + J'ai [traversé la ville pour rien].
  - Traversez la ville pour la plage.
  - J'ai traversé la ville pour une corde.
location_hours.hard_find -2        cherché|cherche|cherchait|chercher … sortie|entrée|place|accueil|caisse|guichet|toilettes|numéro|bouton|vendeur|vendeuse|quai|porte|salle|ascenseur|ticket|rayon|arrêt|adresse … pendant|durant|depuis <duration>
  + J'ai [cherché l'entrée pendant vingt minutes].
  - J'ai cherché mon chat pendant vingt minutes.

# De guerre lasse
resolution.gave_up   -2 après <duration> , j'|je|nous|on … raccroché|abandonné|renoncé|lâché|annulé
  + [Après vingt minutes, j'ai raccroché].
  - Après vingt minutes, j'ai chanté.
resolution.gave_up   -2 bout de|d' <duration> … raccroché|abandonné|renoncé|lâché|annulé|quitté|résilié|désisté|craqué
  + Au [bout de vingt minutes j'ai raccroché].
  - Au bout de vingt minutes j'ai chanté.
  - Au bout de vingt minutes je suis reparti avec ma harpe.
resolution.gave_up   -2 préféré rentrer|annuler|partir … plutôt que|qu'
  + J'ai [préféré rentrer à pied plutôt que] d'attendre le bac.
  - J'ai préféré rentrer à pied.
  - J'ai préféré prendre le bac plutôt que le pont.
resolution.gave_up   -2 préféré repartir|renoncer|abandonner|raccrocher|fuir|plier|désinstaller|résilier|rebrousser
  + On a [préféré repartir].
  - Le train qu'elle a préféré.
resolution.gave_up   -2 refermé|désinstallé|supprimé|désactivé … l'|la|le|leur|cette appli|application|jeu|logiciel … et|pour … pris|repris|appelé|commandé|acheté|installé|téléchargé|payé|choisi|passé|passer|aller … taxi|vtc|uber|ailleurs|autre|concurrent|concurrente|concurrence|bac|train|bus|métro
  + J'ai [refermé l'appli et pris le bac].
  - J'ai refermé la porte et pris le bac.
resolution.no_result -2 suis|sommes|est|étais reparti|repartie|repartis|ressorti|ressortie|ressortis|rentré|rentrée|rentrés sans … rien|lunettes|réponse|solution|ordonnance|papier|papiers|médicament|médicaments|passeport|colis|billet|résultat|diagnostic|explication|clé|clés
  + Je [suis reparti sans mes lunettes].
  - Je suis reparti sans ma sœur.

# Le même papier, encore
ease.paperwork -2,effort:paperwork <figure> écrans|pages|étapes|formulaires|onglets|menus|papiers|justificatifs|signatures|mails|codes avant de|d'|que
  + [Douze écrans avant de] nager.
  - Neuf ans avant de nager.
ease.paperwork -1,effort:chase     envoyé|relancé|écrit|transmis|réclamé|fourni|demandé … par mail|courrier|téléphone|lettre|fax|sms|mp , par|en|et|puis courrier|mail|téléphone|sms|chat|recommandé|agence|par|lettre
  + J'ai [écrit au luthier par mail, par lettre], en vain.
  - J'ai écrit au luthier par mail, puis j'ai nagé.
ease.paperwork -2,effort:paperwork rempli|envoyé|fourni|signé|photocopié|scanné|donné|renvoyé|déposé|rendu … fois le|la|les même|mêmes
  + [Rempli trois fois le même] cahier.
  - J'ai pris trois fois le même train.
keep.original  keep                , en original|originaux
keep.original  keep                papier|papiers|facture|document|documents|acte|certificat|pièce|justificatif|tamponnée|tamponné|attestation … en original|originale|originaux

# On l'apprend sur place
communication.found_out -1,yields arrivé|arrivée|arrivés|arrivées|place|là|guichet|comptoir|caisse … , on nous|m'|me|vous annonce|apprend|réclame|dit|demande que|qu'|de|d'|un|une|des
  + [Arrivés devant le port, on nous apprend que] la barque dort.
  - Arrivés devant le port, on nous chante.
communication.found_out -1,yields arrivé|arrivée|arrivés|arrivées|place|là|guichet|comptoir|caisse … on nous|m'|me|vous annonce|apprend|réclame|dit|demande que|qu'|de|d'|un|une|des
  + [Arrivés au port, on nous annonce que] la barque dort.
  - Arrivés au port, on nous annonce au micro.
communication.found_out -2        découvre|découvrons|découvert|découvrent|apprend|apprends|apprenons|appris … le|la|les|l' … au|en moment|recevant|payant|partant|lisant de|d'|la|le|les|l'|ma|mon|notre|leur|ça|facture|contrat
  + On [découvre la dîme au moment de] partir.
  - On découvre la mer de loin.
communication.found_out -2        découvre|découvrons|découvert|découvrent|apprend|apprends|apprenons|appris|comprend|réalise … que|qu'|supplément|frais|fermeture|absence|augmentation|hausse … au|en|seulement|une moment|arrivant|rentrant|lisant|fois|recevant|ouvrant|payant|partant
  + On [découvre des frais en arrivant].
  - On découvre la mer de loin.
  - On découvre une surprise en rentrant.
communication.found_out -1,yields en ouvrant|déballant|rentrant|arrivant|lisant|sortant|regardant|vérifiant|comptant|recevant|payant … , je|on|nous|j' constate|m'|nous|réalise|apprends|apprend|constatons que|qu'|aperçois|apercevons
  + [En ouvrant la malle, je constate que] la harpe manque.
  - En ouvrant la malle, je chante.
errors.no_record        -2        réservation|commande|inscription|rendez|rdv|dossier|demande|place|table|sauvegarde|compte … a|ont|avait|avaient sauté|disparu
  + Notre [réservation a sauté].
  - La table a une nappe, il a sauté.
errors.wrong_item       -2        n' est|était|sont|étaient pas mon|ma|mes|notre modèle|taille|pointure|commande|référence|format|valise
  + Ce [n'est pas ma taille].
  - Ce n'est pas mon avis.
  - Je ne connais pas ma taille.

# Signalé, et rien
empathy.dismissive  -2 il|elle|ils|elles|<agent> … change|changé|changeait|changent|changeaient de sujet|conversation
  + La [vendeuse a changé de sujet].
  - Changeons de sujet.
empathy.dismissive  -2 ri|rit|rient|riait|rigolé au nez
  + Le roi m'a [ri au nez].
  - Il a le nez au vent.
resolution.unsolved -2 signalé|signale|demandé|prévenu|réclamé|écrit|relancé|montré|répété|dit|appelé|rappelé … <count>=2 , … encore|toujours|rien|idem|pareil|même
  + J'ai [signalé la fuite trois fois, elle goutte encore].
  - J'ai signalé la fuite trois fois, elle est réparée.

# Pas eux, nous
ease.do_their_job -2   final|finalement|compte|résultat|bilan … on|j'|nous ai|a|avons … seul|seule|seuls|seules
  + Au [final on a chanté seuls].
  - Au final on a chanté.
  - Au final on était seuls au port.
ease.do_their_job -2   trouvé|réparé|réglé|vu|compris|fait|résolu|signalé|corrigé|détecté|installé … , pas eux|lui|elle|le|la|l'
  + J'ai [trouvé la fuite, pas eux].
  - J'ai trouvé la fuite, pas mal.
ease.do_their_job -2   trouvé|réparé|réglé|vu|compris|fait|résolu|signalé|corrigé|détecté|installé … sur|avec|via|grâce … , pas eux|lui|elle|le|la|l'
  + J'ai [trouvé la fuite sur un plan, pas eux].
  - J'ai trouvé la fuite sur un plan, sans lui.
keep.alive        keep bien|toujours|encore|était|est en vie

# Autant de démarches que de jours
communication.illegible_text -2        écrit|écrite|écrits|imprimé|imprimée|affiché … si|tellement|trop|tout|minuscule petit|petits|petite|petites|pâle|serré
  + Le menu est [écrit tellement petit].
  - Il a écrit un petit chant.
continuity.blame             -2        chacun|l'un|chaque dit|disent|affirme|prétend|jure que c' est|était l'|pas|la autre|lui|faute
  + [Chacun dit que c'est l'autre].
  - Chacun son chant, c'est l'usage.
continuity.many              -2        trois|quatre|cinq|six|sept|huit|dix|plusieurs|3|4|5|6 interlocuteurs|conseillers|techniciens|opérateurs différents|différentes|successifs
  + [Trois techniciens successifs] au grenier.
  - Trois techniciens chantent.
  - Trois guichets différents sont ouverts.
ease.cannot                  -2        faut|fallait|doit|dois|devoir|dû|obligé … fouiller|naviguer|chercher|cliquer|scroller|descendre … dans|sur|parmi … menus|pages|onglets|rubriques|réglages|paramètres|sous
  + Il [faut fouiller dans sept menus].
  - Il aime fouiller dans la cave.
  - On peut facilement naviguer dans les menus.
ease.difficult               -1,yields pour espérer un|une|avoir|obtenir|trouver|être|voir|entrer|parler
  + Debout à l'aube [pour espérer une] stalle.
  - On peut espérer une stalle.
ease.far_to_fetch            -2        <duration> de|en marche|route|trajet|queue|transport … parce|faute
  + [Vingt minutes de marche avec la harpe faute] de bac.
  - Vingt minutes de marche par jour.
ease.wasted_time             -2        <duration> avant de|d' trouver|pouvoir|obtenir|comprendre|réussir|parler|joindre
  + [Vingt minutes avant de trouver] la nef.
  - Vingt minutes avant de dormir.
ease.wasted_time             -2        galéré|rôdé <duration>
  + On a [galéré vingt minutes] au port.
  - On a ramé deux heures en kayak.
ease.wasted_time             -2        tourné|erré|roulé <duration> avant|pour|sans … trouver|voir|comprendre|accéder
  + On a [tourné vingt minutes avant de trouver] la nef.
  - On a tourné vingt minutes sans hâte.
resolution.gave_up           -2        finalement|fini|finalement|lassé|lassée|dépité|dépitée … chez|voir|vers un|une autre <agent>|<company>
  + Je suis [finalement allé voir un autre garage].
  - Il est finalement avec une autre harpe.
resolution.gave_up           -2        quitté|quittée la|le|l'|les file|queue|salle|magasin|restaurant|table|jeu|partie|cours|séance après <duration>
  + J'ai [quitté la file après une heure].
  - J'ai quitté la salle après le chant.
resolution.gave_up           -2        quitté|quittée la|le|l'|les file|queue|salle|magasin|restaurant|table|jeu|partie|cours|séance … au|avant bout|entracte
  + J'ai [quitté la file au bout] d'une heure.
  - J'ai quitté la salle avec eux.
resolution.gave_up           -2        refuse|refusé|refusent|refusait d'|de y retourner|remettre
  + Ma sœur a [refusé d'y retourner].
  - Elle a refusé d'y penser.
resolution.gave_up           -2        remis|reposé|laissé|abandonné … en|au rayon|rayons|étagère|panier|caddie|chariot … et|, … sorti|sortie|sortis|parti|partie|partis|reparti|repartie|ailleurs
  + J'ai [remis la corde en rayon et je suis parti].
  - J'ai remis la corde en rayon.

# Le même, encore
continuity.same_asked -2,effort:retell    chaque … on|il|elle|ils|faut m'|me|nous|vous|tout … redemande|réclame|redemander|redonner|ressaisir|réexpliquer|repréciser
  + [Chaque visite on me redemande] mon âge.
  - Chaque visite on me chante.
  - Chaque fois on nous demande notre avis.
ease.complicated      -1,yields           <duration> pour un|une simple|malheureux|malheureuse|pauvre|vulgaire|bête
  + [Neuf jours pour une simple] corde.
  - Une simple corde.
ease.paperwork        -2,effort:paperwork deux|trois|quatre|cinq|six|dix|2|3|4|5|6 fois le|la|les même|mêmes code|codes|formulaire|papier|papiers|document|documents|question|questions|dossier|pièce|pièces|numéro|justificatif|identifiant|information|informations|signature
  + [Trois fois le même code].
  - Trois fois le même chant.
ease.paperwork        -2,effort:paperwork encore un|une|des formulaire|papier|code|badge|questionnaire|document|justificatif|attestation|compte|signature|appli|application pour|à|qui
  + [Encore un badge pour] entrer.
  - Encore un chant pour dormir.
keep.simple_visit     keep                pour un|une simple visite|séjour|balade|curieux|promenade|question|touriste

# Su par d'autres
communication.found_out -2        c' est en|au|à|seulement … payant|recevant|lisant|guichet|caisse|comptoir|contrôle|accueil|garage|embarquement|téléphone|vérifiant que|qu' j'|nous|on ai|avons|a su|découvert|réalisé|compris
  + [C'est au guichet que j'ai su].
  - C'est au guichet que j'ai chanté.
communication.found_out -1,yields su|appris par|via|sur les|la|un|une|le|mon|ma|hasard|facebook|d' … réseaux|voisin|voisine|facebook|autre|autres|hasard|affiche|collègue|parents|instagram … que|qu'
  + J'ai [su par un autre que] la nef fermait.
  - J'ai su par la cloche que c'était midi.
ease.do_their_job       -2,yields c' est|était moi|nous qui leur|devais|dois|devons|devions
  + [C'est moi qui devais] montrer la nef.
  - C'est moi qui chante.
  - C'est moi qui les ai choisis.
empathy.dont_care       -2        ils|elles|<agent> n'|ne a|ont|avait pas|jamais|rien bougé|bronché|réagi|cillé|sourcillé
  + Prévenus, [ils n'ont pas bronché].
  - Je n'ai pas bronché.
empathy.not_listening   -2        je lui|leur parle|explique|montre|dis … il|elle|ils|elles me|m'|nous parle|parlent|répond|répondent|montre|vend
  + [Je lui parle de ma harpe il me parle] de lui.
  - Je lui parle, il me suit.
keep.own_calm           keep      je|nous|j'|on n'|ne ai|avons|a pas|jamais|rien bougé|bronché|réagi|cillé|levé|relevé
keep.warranty_over      keep      garantie|garanties dépassée|dépassées
timeliness.duration     -2        signalé|demandé|déclaré|envoyé|déposé|commandé|réclamé|écrit|inscrit … en <month> , on|nous est|sommes … en|fin|mi|début <month>
  + J'ai [signalé la fuite en janvier, on est en juin].
  - J'ai signalé la fuite en janvier, on est venu.

# De ses propres moyens
ease.do_their_job -2        bref|résultat|finalement|bilan|final|coup , j'|on|nous ai|a|avons … moi|nous|soi même|mêmes
  + [Bref, j'ai accordé la harpe moi-même].
  - Bref, j'ai accordé la harpe.
ease.do_their_job -2        bref|résultat|finalement|bilan|final|coup j'|on|nous ai|a|avons … moi|nous|soi même|mêmes
  + Au [final on a accordé la harpe nous-mêmes].
  - Au final on a accordé la harpe.
ease.do_their_job -2        sans mon|ma|mes|notre|nos … qui est|était|a|passait|connaît … , personne|rien|on|je n' aurait|aurais|serait
  + [Sans ma tante qui est sonneuse, personne n'aurait] vu la fuite.
  - Sans ma tante qui est sonneuse, on chante.
ease.do_their_job -2        sans mon|ma|mes|notre|nos|un|une … , personne|rien n' aurait|serait
  + [Sans ma tante, personne n'aurait] vu la fuite.
  - Sans ma tante, personne ne chante.
ease.forced       -2,yields dû|du montrer|prouver|expliquer|rappeler|dire|lire|apprendre|réciter … à|au|aux … <agent>
  + J'ai [dû expliquer la règle au conseiller].
  - J'ai lu la règle au conseiller.
ease.wasted_time  -2        passé|passe|passons|perdu ma|la|sa|mon|notre|une|deux|trois journée|matinée|soirée|week|nuit|après|heure|heures|dimanche|samedi … à … déplacer|chercher|remplir|comprendre|nettoyer|démonter|attendre|trier|téléphoner|refaire|vérifier|réparer|imprimer|expliquer|ranger
  + J'ai [passé ma journée à trier] les cordes.
  - J'ai passé ma journée à nager.
keep.own_day      keep      passé|passe … à … ranger|trier|nettoyer … ma|mon|mes chambre|photos|cave|garage|jardin|maison
keep.own_eyes     keep      de|avec mes|nos|ses|mon propres|propre yeux|mots|expérience|compte|chef|moyens

# Ce que l'on a dû faire, quoi que ce fût : cela cède à tout ce qui en dit plus.
ease.forced      -2,yields a|aura|avait fallu que|qu' je|j'|nous|on|mon|ma|un|une … client|cliente|voisin|<s_kin>|demandions|demande|relance|insiste|rappelle|aide|pique|explique|appelle|démontre|démontrions|menace|écrive|envoie|aille|retourne|réclame|supplie|montre|fasse|fassions|prouve|lève|répète|paie|crie|monte|vienne|intervienne
  + Il [a fallu qu'un client] ferme la porte.
  - Il a fallu que le vent tourne.
ease.forced      -1,yields il a fallu patienter|envoyer|attendre|réclamer|refaire|revenir|retourner|rappeler|relancer|batailler|négocier|repasser|rechercher|fournir|prouver|payer|demander|insister
  + [Il a fallu patienter] sous la pluie.
  - Il a fallu nager.
ease.forced      -1,yields j'|on|nous ai|a|avons|avais =dû me|m'|nous déplacer|débrouiller|rendre|battre|fâcher|contenter|lever|adapter|énerver|justifier|plaindre|excuser|réinscrire|reconnecter|priver
  + [J'ai dû me fâcher] tout rouge.
  - J'ai dû me tromper.
ease.forced      -1,yields j'|on|nous ai|a|avons|avais|avions =dû
  + [J'ai dû] tendre la corde.
  - J'ai du pain.
ease.forced      -1,yields m'|nous|lui a|aura|avait fallu
  + Il [m'a fallu] trois cordes.
  - Il a fallu trois cordes.
frame.own_choice yields    j'|on|nous ai|a|avons|avais =dû appeler|téléphoner|passer|changer|faire ma|mon|mes|par|demi … mère|père|fille|fils|sœur|frère|mari|femme|chaussures|tour|le|la
frame.own_choice yields    j'|on|nous ai|a|avons|avais =dû fermer|partir|rentrer|quitter|me|m'|être|avoir|oublier|rater|louper|manquer|confondre|prendre|acheter|choisir|dormir|mal|perdre|laisser
frame.own_choice yields    m'|nous|lui a|aura|avait fallu peu|moins
frame.own_choice yields    m'|nous|lui a|aura|avait fallu … seconde|secondes|minute|minutes|clic|clics

# Empêché, sommé de faire : cela cède à tout ce qui en dit plus.
ease.impossible      -2,yields impossible de|d'
  + [Impossible de] monter la harpe.
  - Un prix impossible, dit-il.
ease.impossible      -1,yields pas|plus possible de|d' payer|régler|modifier|annuler|changer|choisir|souscrire|résilier|réserver|télécharger|joindre|parler|poser|obtenir|récupérer|entrer|sortir|brancher|ouvrir|stationner|charger|imprimer|répondre|joindre|contacter|s'|se
  + [Pas possible de brancher] la harpe.
  - Il n'est pas possible de chanter mieux.
empathy.pressed      -1,yields on me|m'|nous demande|réclame|exige|somme d'|de … avancer|payer|fournir|renvoyer|attendre|rappeler|prouver|retourner|refaire|justifier|régler|rembourser|débourser|revenir|repasser|recommencer|imprimer|scanner|télécharger|quitter|sortir|descendre|reculer|partir|déménager|signer
  + [On nous demande de refaire] la harpe.
  - On nous demande de la harpe.
empathy.pressed      -2,yields on me|m'|nous réclame … un|une|des|encore|le|la|l'|deux|trois|de
  + [On nous réclame une] corde neuve.
  - On nous réclame.
frame.own_choice     yields    impossible de|d' … insensible|deviner|repartir|ennuyer|quitter|passer|trouver|tout|toute|tous|résister|choisir|ne|se|s'|donner|dire|juger|départager|rater|manquer|décrire|oublier|évaluer|noter|comparer|faire|refuser|arrêter|lâcher|mieux|plus|bouder|garder|reposer|vivre|imaginer|reproduire
frame.own_choice     yields    n' est|était toujours pas … midi|heure|usé|cassé|abîmé|tombé|tombée|levé|couché|réveillé|né|née|mûr|mort|marié
frame.own_choice     yields    pas|point|rien impossible
timeliness.still_not -2,yields n'|ne ai|a|avons|ont|avait|avions toujours pas de|d'|le|la|l'|les|mon|ma|mes|nos|notre|eu|reçu|récupéré|retrouvé|accès
  + Je [n'ai toujours pas la] corde.
  - Je n'ai toujours pas chanté.
timeliness.still_not -2,yields n'|ne est|sont|était|étaient|sera toujours pas
  + La grille [n'est toujours pas] peinte.
  - La grille est toujours bleue, pas noire.

ease.do_their_job -2 c'|ce est le|la|les client|cliente|clients|patient|patiente|voyageur|passager|passagère|parent|voisin|voisine|élève d' à|en côté|face qui a|ont|l'|lui
  + [C'est la cliente d'à côté qui a] chanté à la nef.
  - C'est la cliente d'à côté, qui chante.
ease.do_their_job -2 c'|ce est le|la|les client|cliente|clients|patient|patiente|voyageur|passager|passagère|parent|voisin|voisine|élève d' à|en côté|face qui m'|nous a|ont expliqué|montré|aidé|aidée|prêté|ouvert|renseigné|guidé|dit|appris
  + [C'est la cliente d'à côté qui m'a montré] la nef.
  - C'est la cliente d'à côté qui me doit une corde.

# À qui revenait la tâche ; ce qui en tint lieu ; ce qu'il en coûta.
communication.contradictory -1        parole contre parole
  + C'est [parole contre parole].
  - Il tient parole contre tous.
communication.nobody        -2,yields personne n'|ne est|était|semble|semblait au courant
  + [Personne n'était au courant] au guichet.
  - Je suis au courant.
ease.do_their_job           -2        c' est|était au|à|aux client|clients|cliente|patient|patients|locataire|locataires|voyageur|voyageurs|usager|usagers|parents de|d' prouver|payer|vérifier|chercher|trouver|faire|réparer|appeler|envoyer|relancer|ranger|nettoyer|porter|expliquer|prévenir|contacter|demander|fournir|deviner|gérer|trier|attendre
  + [C'est au voyageur de deviner] le quai.
  - C'est au voyageur de choisir son quai.
ease.do_their_job           -1        heureusement que|qu' mon|ma|mes|notre|nos <s_kin>
  + [Heureusement que ma sœur] parle latin.
  - Heureusement que la reine parle latin.
ease.do_their_job           -1        heureusement|encore que|qu' j'|je|nous|on avais|étais|avions|étions|avait|était|parle|connais|connaissais|savais
  + [Heureusement que j'avais] une corde.
  - Heureusement que la nef est là.
ease.do_their_job           -2        n' est|était pas à moi|nous|elle|ma|mon|notre de|d'
  + Ce [n'est pas à moi de] tendre la corde.
  - Ce n'est pas à moi, de toute façon.
ease.forced                 -2,yields aura fallu
  + Il [aura fallu] neuf cordes.
  - Il faudra neuf cordes.
ease.wasted_time            -2        tout ça|cela|ca pour m'|s'|nous|rien|ça|finir|apprendre|qu'|que|finalement|se|au … entendre|rien|dire|final|finalement|me|nous|on|il|elle|ils|retrouver|refuser|jeter|être|apprendre
  + [Tout ça pour m'entendre] dire non.
  - Tout ça pour neuf écus.
errors.instead              -2,yields en guise de|d' réponse|explication|explications|solution|réparation|aide|chambre|lit|oreiller
  + [En guise de réponse], un fifre.
  - Il se déguise en luth.
  - En guise de dessert, une poire.
frame.own                   yields    voilà|voila qu'|que on|il|elle|ils me|m'|nous offre|apporte|propose|sert|accueille|offrent|apportent
keep.plain_state            keep      heureusement|encore que|qu' j'|je|nous|on avais|avions|avait … réservé|réservation
keep.plain_state            keep      n' est|était pas à moi|nous|elle de|d' juger|décider|choisir|dire
overall.disappointed        -2        encore heureux que|qu'
  + [Encore heureux que] la corde tienne.
  - Il est encore heureux là-bas.
overall.gripe               -1,yields voilà|voila qu'|que ils|il|on|elle|elles|le|la|maintenant me|m'|nous
  + [Voilà qu'on nous] réclame la corde.
  - Voilà que la pluie nous vient.

# Partis avant la fin.
errors.not_owed    -2 jamais|pas|rien demandé|voulu|souscrit|commandé|signé … option|assurance|service|abonnement|formule|garantie|carte|supplément … , je|on|nous|et la|le|les|l'|paie|paye|payons
  + Je n'ai [jamais demandé cette option, je la] paie.
  - Je n'ai jamais demandé cette option.
resolution.gave_up -1 parti|partie|partis|parties|repartis|sortis|levés avant le|la|les|même dessert|desserts|fromage|café|plat|plats|entracte|entrée|générique
  + On est [partis avant le fromage].
  - On est partis avant le roi.

# À leur place, devant eux, et pour comprendre
comfort.bed            -2,yields dormi|dormir dans|sur la|le|l'|un|une voiture|couloir|hall|banc|quai|trottoir|parking|carrelage|chaise|canapé … parce|car|faute|, parce|car|faute|le|la|l'|on|ils
  + On a [dormi dans le couloir, faute] de clé.
  - Le chat a dormi sur le banc.
communication.unclear  -2        relu|lu|regardé|écouté|réécouté <count>=2 … avant|pour de|comprendre|deviner|saisir
  + J'ai [relu quatre fois la notice avant de] comprendre.
  - J'ai lu quatre fois la fable.
ease.do_their_job      -2        fait|faire|fais|faisons|pris|trouvé|rempli|calculé|appelé|cherché|expliqué|travaillé|corrigé|relancé … à leur place
  + J'ai [rempli la fiche à leur place].
  - Je suis assis à leur place.
ease.do_their_job      -2        vidé|déchargé|débarrassé|descendu|dressé|branché|desservi|ramassé|balayé|rangé|coupé|désinfecté|dégagé|déplacé … moi|nous même|mêmes
  + On a [vidé la nef nous-mêmes].
  - On a vidé la nef.
empathy.did_not_bother -2        devant deux|trois|quatre|cinq|des|les|plusieurs|une employés|vendeurs|serveurs|agents|salariés|caissières|vendeuses|serveuses|employées|équipe … qui
  + On a porté la harpe [devant trois vendeurs qui] chantaient.
  - Un banc devant trois vendeurs.
keep.own_wrong_date    keep      je|nous|on|j' l'|les|m' avais|ai|avions|avait|étais … mauvais|mauvaise

# Fait soi-même, refait, laissé
continuity.sent_around -2,effort:contact_again aller|allers retour|retours <count>=3
  + J'ai fait l'[aller-retour quatre fois].
  - J'ai pris un aller-retour.
ease.do_their_job      -1                      on|nous|je|j' l'|les|tout ai|avons|a fait|faite|faits nous|moi mêmes|même
  + [On l'a fait nous-mêmes].
  - On l'a fait pour nous.
ease.forced            -1,yields               fini par y|tout renoncer|payer|jeter|racheter
  + On a [fini par tout jeter].
  - On a fini par y chanter.
ease.wasted_time       -2                      tout ça|cela|ca pour changer|obtenir|avoir|déclarer|récupérer|recevoir|résilier|annuler|imprimer|retirer|signer|renouveler|inscrire|réserver
  + Neuf lettres, [tout ça pour obtenir] une corde.
  - Tout ça pour neuf écus la corde.
keep.own_choice_left   keep                    préféré laisser la|l' … chez|à|dans|au
keep.own_quitting      keep                    j'|on|nous ai|a|avons abandonné le|la|l'|les|mon|ma|un|une|mes
resolution.gave_up     -2                      j'|on|nous ai|a|avons abandonné
  + [J'ai abandonné].
  - On a abandonné le luth là.
resolution.gave_up     -2                      préféré laisser|abandonner tomber|courir|filer|la|l'
  + J'ai [préféré laisser tomber].
  - J'ai préféré laisser ma harpe là.

# Ce qui arrive à table, au club, à l'école, en chambre : le fait seul, sans un mot qui juge.
choice.monotone            -2                        sert|servent|servait|servaient|resservent|ressert … <fare>|lentilles|haricots|épinards|saucisses|carottes|coquillettes|betteraves … trois|quatre|cinq|six fois par|dans|en
  + Ils [servent des betteraves quatre fois par] mois.
  - Elle sert des betteraves à table.
choice.none_left           -2                        avait|restait|reste|restaient plus que|qu' … biscotte|biscottes|yaourt|yaourts|compote|céréales|miettes|croûtons|restes|pain|tailles|pointures|strapontins|fonds|pâtes|œufs|riz|bananes
  + Le soir il n'y [avait plus que du riz].
  - Il ne restait plus que deux jours.
choice.ran_out             -2                        plat|plats|menu|menus|dessert|desserts|suggestion|formule|entrecôte|poisson|tarte|taille|pointure|modèle|coloris|programme|badge … est|était|sont|étaient déjà|tous|toutes|encore … épuisé|épuisée|épuisés|épuisées
  + La [formule du midi était déjà épuisée].
  - Le marin était déjà épuisé par son menu travail.
choice.refused             -2                        aucun|aucune|personne|nul ne|n' prend|prennent|accepte|acceptent|prenait|acceptait … nouveau|nouveaux|nouvelle|nouvelles patient|patients|patiente|élèves|élève|adhérents|inscriptions|inscrits|patientèle|membres
  + [Personne ne prend de nouveaux élèves].
  - Personne ne chante au nouvel élève.
choice.refused             -2                        ne|n' prend|prennent|accepte|acceptent|prenait|acceptait plus|pas|aucun|aucune … nouveau|nouveaux|nouvelle|nouvelles patient|patients|patiente|élèves|élève|adhérents|inscriptions|inscrits|patientèle|membres
  + Le manège [n'accepte plus de nouveaux membres].
  - Il prend un nouvel élan.
cleanliness.not_done       -2                        avec|dans|portait|garde|gardé … même couche|couches|pansement|protection|drap|draps|body|pyjama de|d'|que la|hier|du|l' veille|hier|matin|avant
  + Mon bébé [portait la même couche de la veille].
  - Une couche de peinture de la veille.
cleanliness.not_done       -2                        la|une|sa|le|son|un couche|pansement|protection|pyjama|body|perfusion de|d' la|l'|avant|hier veille|hier|avant
  + On m'a rendu ma nièce avec [la couche de la veille].
  - La pluie de la veille.
comfort.no_sleep           -2                        fini|finit|terminé|terminer|finir|achevé la|ma|notre|sa|leur nuit … fauteuil|canapé|hall|voiture|baignoire|couloir|chaise|carrelage|brancard|parking|laverie|fourgon
  + On a [fini notre nuit dans la voiture].
  - Le chat a fini la soirée dans le fauteuil.
comfort.no_sleep           -2                        passé|passer|passe la|ma|notre|sa|leur|une nuit … fauteuil|hall|baignoire|couloir|chaise|carrelage|brancard|laverie|linoléum
  + Mon oncle a [passé sa nuit sur une chaise].
  - On a passé la nuit dans la voiture pour voir les étoiles.
comfort.no_view            -2                        cachait|cache|cachaient|cachent|masquait|masque|masquaient|bouchait|barrait la|le|un|les moitié|tiers|quart de|du|d'|des … scène|écran|terrain|orchestre|spectacle|ring|piste
  + Une barrière [masquait la moitié du terrain].
  - Le rideau cache la porte de la scène.
comfort.no_view            -2                        me|nous|m'|lui|leur cachait|cache|cachaient|cachent|masquait|masque|masquaient|bouchait|bouche|barrait|barre la|l'|le|toute scène|écran|vue|terrain|orchestre|spectacle|ring|piste
  + Un poteau [nous bouche la scène].
  - Il nous cache la clé du spectacle.
comfort.noise              -2                        <figure> mètres|m de|d'|du|des … sono|discothèque|boîte|enceintes|autoroute|rocade|karaoké|boulodrome
  + Une cabane [à vingt mètres de la discothèque].
  - Une cabane à vingt mètres de la plage.
comfort.noise              -2                        hotte|soufflerie|compresseur|chaudière|bennes|nettoyeuse|balayeuse|tondeuse … démarre|démarrait|démarrent|ronfle|claque|claquent|vrombit … <clock>
  + La [soufflerie ronfle dès 5 h].
  - La visite démarre à 5 h.
comfort.noise              -2                        sono|basses|dj|karaoké|fanfare|voisins|musique … hurle|hurlait|hurlent|braille|tape|tapait|tapent|résonne|gueule jusqu'|jusque à|au|aux <clock>
  + Les [basses hurlent jusqu'à 3 h].
  - La musique joue un rôle au bal.
comfort.standing           -2                        attend|attendent|attendre|attendait|attendaient|attendu|attendons|patiente|patienter … dans|sous le|la|l' noir|froid|pluie|obscurité|boue|neige|cagnard|gel
  + Les petits [attendent dans la boue].
  - Le chat attend le facteur sous le porche.
communication.found_out    -2                        un|une|le|la|l' infirmière|infirmier|interne|secrétaire|voisin|voisine|autre|stagiaire|standardiste|affiche|facteur|gardien|gardienne qui|patient|parent m'|nous|me|qui a|m'|l'|nous … annoncé|appris|prévenu|prévenus|prévenue|informé|informée
  + C'est [une stagiaire qui nous a annoncé] la fermeture.
  - C'est une stagiaire qui a annoncé le bal.
communication.late_notice  -2                        annoncé|dit|appris|prévenu|prévenus|signalé|affiché|averti|avertis … une fois … portes|place|embarqués|assis|installés|garés|arrivés|dedans|rideau|partis|rangés
  + C'est [dit une fois les spectateurs assis].
  - Il m'a dit une fois son nom.
communication.late_notice  -2                        averti|avertie|avertis|prévenu|prévenue|prévenus|informé|informée|informés … surlendemain
  + La mairie nous a [informés le surlendemain].
  - On part le surlendemain.
communication.late_notice  -2                        n'|ne … averti|avertie|avertis|prévenu|prévenue|prévenus|informé|informée|informés … que le lendemain
  + Ma sœur [n'a été prévenue que le lendemain].
  - Elle sait que le lendemain il pleut.
communication.not_informed -2                        mot|courrier|convocation|lettre|ordonnance|compte-rendu|formulaire|dossier … resté|restée|oublié|oubliée|traîné|dormi|dormait|traînait … fond|tiroir|casier|bannette|pile|corbeille|placard
  + La [convocation était restée au fond] d'un tiroir.
  - Le gâteau est resté au fond du moule.
competence.clueless        -2                        vendeur|vendeuse|caissière|caissier|conseiller|conseillère|serveur|serveuse|réceptionniste|secrétaire|agent|guichetière|guichetier|standardiste|boutique|magasin|personne n'|ne en|l'|connaissait avait|a|avaient|ont jamais|rien … entendu
  + La [guichetière n'en avait jamais entendu] parler.
  - On n'en avait jamais entendu parler au pays.
condition.packaging        -2                        <fare>|barquette|gobelet|sachet|pot|salade|boisson … ouvert|ouverte|ouverts|renversé|renversée|renversés|écrasé|écrasée|éventré|éventrée|répandu|répandue … dans|sur … sac|carton|banquette|housse|caisse
  + Une [barquette renversée dans la housse].
  - Un sachet ouvert à table.
continuity.changes         -2                        entraîneur|entraîneuse|coach|moniteur|monitrice|prof|professeur|maîtresse|instit|médecin|directrice|directeur|animatrice|animateur|éducatrice|chef … est|a|sont … parti|partie|quitté|démissionné … cours|milieu|pleine … saison|année|trimestre|stage|cure|traitement|route
  + Le [coach est parti en pleine saison].
  - Le coach est parti en vacances.
empathy.discharged         -2                        hôpital|hopital|clinique|urgences|sorti|sortie|renvoyé|renvoyée|soir|vendredi|nuit … sans ordonnance|transport|courrier|antidouleur|ambulance|béquilles|compte-rendu
  + Un oncle [renvoyé chez lui sans ambulance].
  - Un sirop vendu sans ordonnance.
empathy.left_in            -2                        trouvé|trouvée|retrouvé|retrouvée|laissé|laissée … encore|toujours en pyjama|chemise|peignoir|chaussons|couche
  + J'ai [retrouvé mon oncle encore en pyjama].
  - Les lutins dansent encore en pyjama.
empathy.left_lying         -2                        l'|les|m' a|ont|avait relevée|relevés|ramassée|secouru|secourue à|qu'|vers <clock>
  + Tombée le soir, on [l'a secourue vers 4 h].
  - Il l'a relevé à 4 h.
empathy.left_lying         -2                        l'|les|m' a|ont|avait relevé|relevée|ramassé|ramassée|relevés|secouru|secourue … le|au|que|qu' … lendemain|matin|aube|petit
  + Mon oncle est tombé, on [l'a ramassé au matin].
  - Il a relevé le store le matin.
empathy.left_without       -2                        appareil|appareils|prothèse|prothèses|lunettes|dentier|montre … tiroir|placard|armoire|poche|valise sans|depuis … pile|piles|verre|étui|mois|semaines|jours
  + Son [dentier dort au placard depuis des jours].
  - Un appareil photo au placard.
empathy.left_without       -2                        personne|aucun ne|n' le|la|l'|les|lui fait|aide|aidait|faisait|donne|lève|change|coiffe|lave|rase … manger|boire|marcher
  + [Personne ne la fait boire].
  - Personne ne le fait rire.
empathy.left_without       -2                        plateau|plateaux|assiette|assiettes|repas … repart|repartent|repartait|revient|remporté|remportés|repris|reparti|repartis plein|pleins|pleine|pleines|intact|intacts|intacte
  + Son [assiette repart pleine] à midi.
  - Le plateau du village est plein.
empathy.left_without       -2                        sans|ni un|une verre|bouteille|carafe|gorgée d' eau
  + Six heures au port [sans un verre d'eau].
  - Un verre d'eau, et nous voilà partis.
empathy.left_without       -2                        sonnette|verre|carafe|plateau|déambulateur|téléphone|télécommande|alarme|poire|béquilles|lunettes|médicaments … hors|loin de|d' sa|ma|son|leur|mon|toute portée|atteinte|lit|fauteuil|chevet
  + La [carafe était posée loin de son fauteuil].
  - Le savon est hors de portée des petits.
empathy.not_listening      -2                        garde|gardé|gardait|fixés|rivés|resté|reste|restait|avait|levé … yeux|nez|regard|rivé|rivés|tête sur|dans|à|de|vers son|sa|l'|leur|un ordinateur|écran|clavier|tablette
  + Le juge a [gardé le nez dans sa tablette].
  - Mon fils joue sur sa tablette.
empathy.rushed             -2                        passe|passait|court|courait|saute|navigue … de|d'|entre box|cabine|patient|fauteuil en|à box|cabine|patient|fauteuil
  + Le mage [passe de box en box].
  - Le chat passe de chaise en chaise.
empathy.unhelpful          -2                        dit|répondu|conseillé|demandé|propose|répond|conseille de|d' le|la|les|l' … enlever|faire|réparer|nettoyer|monter|chercher|démonter|jeter|remplir|recoudre … moi|nous même|mêmes
  + On me [répond de la recoudre nous-mêmes].
  - J'ai appris à la recoudre moi-même.
errors.instead             -2                        commandé|commandée|commandés|demandé|demandée|voulu|voulue|précisé sans oignon|oignons|sauce|sel|sucre|gluten|lactose|fromage|cornichon|cornichons|tomate|tomates|ail|porc|glaçons|glace|piment|crème|lait|moutarde|mayonnaise|noix , reçu|reçue|reçus|servi|servie|arrivé|arrivée|livré|livrée|eu avec
  + Une crêpe [demandée sans sucre, arrivée avec].
  - Un thé demandé sans sucre, servi à midi.
errors.someone_elses       -2                        lunettes|dentier|tétine|gilet|doudou|chaussons|pantoufles|manteau|pyjama|médicaments|comprimés|ordonnance|cartable|déambulateur de|d' sa|son|un|une … voisine|voisin|autre|camarade … résident|résidente|sur|enfant|patient|patiente|bébé|chambre|pensionnaire
  + Il portait le [gilet d'un autre résident].
  - Il porte le gilet de sa sœur.
errors.split               -2                        table|tablée|groupe|famille|réservation|commande … coupé|coupée|scindé|scindée|éclatée en deux|trois|quatre
  + Notre [tablée est coupée en trois].
  - Le groupe est séparé en deux pour la visite.
errors.went_to_wrong       -2                        sonné|sonne|frappé|toqué|livré|déposé|remis|laissé|déposée|livrée|laissée … chez|à|au la|le|ma|mon|mes|une|un|des voisin|voisine|voisins|voisines … dessous|dessus|face|côté|bas|haut|palier|rue
  + Le coursier a [sonné chez le voisin du dessus].
  - J'ai sonné chez la voisine pour du sel.
fees.forced_to_pay         -2                        me|m'|nous|lui|leur a|ont|on|réclame|réclament|facture|facturent|prélève|prélèvent|exige|compte|réclamé … quand même|meme … licence|cotisation|abonnement|mois|tarif|totalité|acompte|séance|nuit|repas|consultation|place|adhésion|trimestre|garderie|cantine
  + On [nous facture quand même la garderie].
  - Elle nous compte quand même parmi les amis.
honesty.distrust           -2                        me|m'|nous demande|demandent|demandé|exige|réclame … prouver|justifier que|qu' je|j'|on|nous n'|ne
  + La mairie [nous demande de prouver que nous n'] avons pas de chien.
  - Je demande de prouver la règle.
honesty.hid                -2                        dit|annonce|apprend|prévient|découvre|sait|informe|signale|précise qu'|que après|une avoir|fois|le|l'|la payé|réglé|signé|paiement|achat|signature|réservation|dedans|caisse
  + On ne le [découvre qu'après avoir signé].
  - Il dit qu'après la messe il chante.
honesty.not_so             -2                        resté|restés|restée|restées vide|vides|inoccupé|inoccupés|inoccupées toute|tout|pendant|durant … semaine|séjour|soirée|nuit|spectacle|vol|représentation|service|week-end
  + Huit gradins sont [restés vides toute la soirée].
  - Les arbres sont restés vides tout l'hiver.
keep.own_state             keep                      <s_kin>|mamie|papi|maman|papa|tante|oncle n'|ne entend|voit|marche|parle|comprend|dort|mange plus|pas … bien|beaucoup|trop|guère
  + Ma [mamie ne voit plus bien].
  - On n'entend pas bien l'orgue.
keep.plain_state           keep                      m'|nous|lui|me … tendu|donné|apporté|laissé|prêté|posé|tend|donne|apporte un|une|des seau|seaux à|de|d' champagne|glace|glaçons|frites|pop|plage
keep.plain_state           keep                      un|une|enfant|élève|gamin|eux|joueur|quelqu' manque|manquait|manquent … une|deux|trois|un fois|jour|jours|cours|séance|entraînement|séances
  + Quand un [élève manque deux fois], la loi est claire.
  - Il manque deux vis.
keep.plain_state           keep                      ça|ca joue|jouait jusqu'|toute|encore|en|dehors|sur|à|fort
  + Le soir [ça joue jusqu'] à 2 h.
  - Ça joue.
keep.plain_use             keep                      a|ai|ont|avait remonté le|la|les|l'|mon|ma|mes|un|une|nos
  + Elle m'[a remonté les] mailles.
  - Je suis remonté.
location_hours.too_far     -2                        fais|faisons|fait|faire|roule désormais|maintenant|dorénavant|donc <figure> km|kilomètres|bornes
  + Nous [faisons désormais cinquante kilomètres].
  - Il fait maintenant vingt degrés.
overall.lack               -1                        ce|c' qui|qu' manque|manquait|manquerait le|:|, un|une|des|du|de|le|la|les|plus|c' … salle|sortie|sorties|banc|bancs|fauteuil|fauteuils|animation|animations|place|places|ombre|choix|parking|douche|douches|coin|jeux|wifi|prises|ascenseur|lumière|personnel|écoute
  + [Ce qui manque : des bancs].
  - Ce qui manque à mon chat, la mer.
quality.not_fresh          -2                        <fare>|biscuits|flan|salade|gaufre|gaufres|éclair … datait|dataient|date|datent de|d' midi|veille|la|avant|hier|lundi|semaine|dimanche|samedi
  + Ces [beignets dataient de la] semaine d'avant.
  - Cette fresque date de la guerre.
quality.not_fresh          -2                        veille|ras|limite|bord|lendemain de|du la|leur|sa date|péremption|dlc
  + Des œufs à la [limite de la péremption].
  - La veille de la fête.
quality.unlike             -2                        rôle|vedette|soliste|ténor|soprano … doublure|remplaçant|remplaçante|playback
  + Un [ténor en playback] au dernier acte.
  - La doublure du manteau de la chanteuse.
reachability.absent        -2                        retraite|parti|part|partie|quitte|ferme|arrête|partent … sans successeur|remplaçant|remplacement|repreneur|relève|remplaçante
  + Le sonneur [part sans remplaçant].
  - Un roi sans successeur.
reachability.no_contact    -2                        appelé|contacté|fait|sollicité|essayé|téléphoné … quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente cabinets|médecins|dentistes|hôpitaux|cliniques|crèches|écoles|kinés|orthophonistes|ophtalmos|pédiatres|résidences|ehpad|nounous
  + J'ai [contacté douze orthophonistes].
  - Douze dentistes chantent.
reachability.no_staff      -2                        enfants|élèves|petits|gamins|résidents|fils|fille|classe … réparti|répartis|réparties|dispatchés|éparpillés|éparpillées|casés|casées dans|entre … autres classe|classes|sections|unités
  + Les [petits sont répartis dans les autres sections].
  - Les stands sont répartis dans la ville.
reachability.nobody        -2                        reparti|repartie|repartis|parti|partie|partis|sorti|sortie|sortis|rentrés|rentrée … sans avoir|voir vu|rencontré|croisé|personne|un|le|aucun … personne|médecin|responsable|technicien|âme|interne|conseiller
  + Elle est [sortie sans avoir vu un médecin].
  - Elle est sortie sans avoir vu la mer.
reachability.understaffed  -2                        enfants|élèves|patients|résidents|lits|inscrits|gamins|bébés|joueurs pour un|une seul|seule … maître|moniteur|monitrice|animateur|animatrice|infirmière|soignant|soignante|nounou|prof|éducatrice|coach|surveillant|médecin|aide|toilettes|toilette|douche|caisse|veilleur
  + Trente [bébés pour une seule nounou].
  - Deux chambres pour un roi.
reachability.understaffed  -2                        sont|étaient|restent un|une|deux|trois|seuls … pour <figure> lits|résidents|patients|élèves|enfants|bébés
  + Elles [sont deux pour cinquante lits].
  - Ils sont deux pour le piano.
resolution.contact_again   -2,rupture:repeat_contact signalé|appelé|rappelé|relancé|réclamé|écrit|téléphoné <weekday> , <weekday> et|puis|encore|,
  + Nous avons [écrit lundi, jeudi et] samedi.
  - Je joue lundi, jeudi et samedi.
resolution.gave_up         -2                        renoncé|renonce|renonçons|abandonné|abandonne au bout de|d' … salles|salle|pages|page|tentatives|essais|appels|étages
  + Ma tante a [renoncé au bout de trois pages].
  - Ma tante a renoncé au sel.
resolution.half            -2                        m'|nous|lui|me … tendu|donné|apporté|laissé|prêté|posé|tend|donne|apporte un|une|des seau|seaux|bassine|bassines|serpillière|serpillières|éponge
  + Le plafond coule et le maire [nous a apporté un seau].
  - Mon oncle a acheté un seau.
resolution.paltry          -2                        me|m'|nous … propose|proposent|offre|offrent|accorde|rembourse|proposé|offert|remboursé … centimes|cts
  + Le musée [nous offre quarante centimes].
  - Mon neveu m'a prêté quarante centimes.
safety.hurt                -2                        morsure|morsures|griffure|griffures|bleu|bleus|bosse|hématome|hématomes|plaie|escarre|brûlure dont|que|qu' personne … savait|sait|explique|expliqué|vu|vue|notée|signalée|parlé|parle
  + Une [griffure que personne ne s'explique].
  - Une fleur bleue que personne ne cueille.
safety.unsafe              -3                        auquel|laquelle|auxquels|auxquelles … est|suis|était|sont allergique|allergiques|intolérant|intolérante
  + Un plat [auquel ma nièce est allergique].
  - Ma nièce est allergique au pollen.
usability.too_small        -2                        légendes|cartels|panneaux|étiquettes|sous-titres|notices|horaires|consignes|notes … gris|minuscule|minuscules|pâle|pâles|illisible|illisibles|microscopiques
  + Des [cartels tout pâles] au mur.
  - Des panneaux de bois clair.
value.nothing_gained       -1                        ne|n' sait|savent|sais|savait toujours pas lire|nager|compter|mettre|plonger|conduire|skier|jouer|flotter|pédaler|écrire
  + Après vingt leçons ma nièce [ne sait toujours pas flotter].
  - Elle sait toujours nager.
value.nothing_gained       -2                        passé|passe|passent|passait … séance|séances|cours|match|matchs|entraînement|leçon|stage … sur|au|dans banc|bord|le|la touche|banc|couloir|coin|bord|bassin
  + Mon neveu a [passé le match sur le banc].
  - Il a passé le cours de la rivière.
value.portion_small        -2                        moitié|tiers|quarts du|de|d'|des … <fare>|pain|paquet|boîte|assiette|pot|verre|barquette|sachet|bol|flacon … est|était|sont|étaient|sonne vide|creux|creuse|vides|air
  + La [moitié du sachet était vide].
  - La moitié du wagon était vide.
  - La moitié de la salle était vide.
waiting.slow_service       -2                        fallu|dû|obligés|obligé|contraints … partir|repartir|sortir|quitter … avant|sans|sans le|la|notre|avoir|l' dessert|plat|café|entracte|manger|mangé|servis
  + Nous avons [dû repartir sans le dessert].
  - Il a fallu partir avant la nuit.
