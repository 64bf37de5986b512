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
ease.do_their_job -2   c'|ce est|sont un|une|des|d' autre|autres client|cliente|clients|clientes|patient|patiente|patients|voyageur|voyageurs|passager|passagère|passagers|parent|parents|usager|usagers|locataire|locataires|élève|élèves|joueur|joueurs qui m'|me|nous|l'|lui|a|ont|les
  + [C'est une autre cliente qui a] ouvert la grille.
  - C'est une autre cliente qui chante.
ease.do_their_job -2   c'|ce est|sont un|une|des|d' autre|autres client|cliente|clients|clientes|patient|patiente|patients|voyageur|voyageurs|passager|passagère|passagers|parent|parents|usager|usagers|locataire|locataires|élève|élèves|joueur|joueurs qui m'|nous a|ont aidé|aidée|aidés|accompagné|accompagnée|renseigné|renseignée|renseignés|guidé|expliqué|ouvert|montré|prêté|offert
  + [C'est un autre patient qui m'a prêté] son coussin.
  - Un autre patient a chanté.
ease.do_their_job -2   c'|ce est|sont un|une|des|mon|ma|le|la|les passant|passante|passants|voisin|voisine|voisins|inconnu|inconnue|touriste|automobiliste|riverain|riverains|promeneur qui a|ont|m'|nous|l' … appelé|prévenu|aidé|aidée|aidés|dépanné|dépannée|réparé|ouvert|trouvé|retrouvé|signalé|alerté|expliqué|porté|poussé|fait|sorti
  + [C'est un passant qui a prévenu] le sonneur.
  - C'est un passant qui a chanté.
ease.do_their_job -2   final|finalement|résultat|bilan|coup|bref … c'|ce est mon|ma|mes|notre|un|une … qui a|ont
  + Au [final c'est ma tante qui a] débouché l'orgue.
  - C'est ma tante qui a chanté.
ease.do_their_job -2   fini|finit|finis par … porter|monter|descendre|changer|réparer|nettoyer|faire|installer|poser|laver|calculer|remplir|démonter|remonter|déboucher|chercher|trouver|repeindre|ranger|servir … au|à|le|la|les|dans|sur … moi|nous|soi même|mêmes
  + On a [fini par porter nos harpes au troisième étage nous-mêmes].
  - Il a fini par porter nos harpes au troisième étage.
ease.do_their_job -2   fini|finit|finis par … porter|monter|descendre|changer|réparer|nettoyer|faire|installer|poser|laver|calculer|remplir|démonter|remonter|déboucher|chercher|trouver|repeindre|ranger|servir … moi|nous|soi même|mêmes
  + On a [fini par porter la harpe au grenier nous-mêmes].
  - Il a fini par chanter lui-même.
ease.do_their_job -2   tout|toute|tous|toutes seul|seule|seuls|seules avec|grâce|en|via … tuto|tutos|vidéo|vidéos|youtube|forum|forums|internet
  + On l'a monté [tout seuls avec une vidéo].
  - Il regarde tout seul une vidéo.
ease.do_their_job -2   à|a la place du|de|des|d' … <agent>
  + J'ai monté la harpe [à la place du conseiller].
  - La place du marché.
keep.own_pleasure keep aime|adore|préfère|préférons|aimons … moi|nous|soi même|mêmes

# Obligés de
ease.forced    -2,yields                  ai|avons|a|avais|avions =dû|=du lui|leur épeler|répéter|expliquer|rappeler|montrer|prouver|traduire|apprendre|dicter|réexpliquer
  + J'[ai dû leur montrer] où chanter.
  - Du vin pour leur montrer.
ease.forced    -2,yields                  ai|avons|a|avais|avions|ont =dû|=du pousser|épeler|traverser|enjamber|escalader|contourner|improviser|dormir|courir|racheter|repayer|réécrire|retéléphoner|repasser|batailler|deviner|camper|jongler|ressaisir|réinstaller|recharger|redémarrer|acheter|télécharger|imprimer|scanner|photocopier|relancer|trouver … la|le|l'|les|un|une|mon|ma|mes|nos|notre|des|mon|lui|au|à|hors|dans|sur|tout|deux|trois
  + J'[ai dû escalader le] portail.
  - Du pain pour escalader.
ease.forced    -2,yields                  contraint|contrainte|contraints|obligé|obligée|obligés|réduit|réduite|réduits|forcé|forcée|forcés de|d'|à … manger|dormir|attendre|payer|marcher|porter|appeler|rappeler|revenir|retourner|racheter|reprendre|recommencer|rester|partir|faire|refaire|sortir|quitter|passer|monter|prendre|acheter|télécharger|créer|imprimer|chercher|laisser|changer|annuler|renoncer
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
continuity.sent_around -2,effort:contact_again deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|nombreux|multiples|innombrables|2|3|4|5|6 allers|aller retours|retour pour|chez|entre|avant|à|au|en … un|une|la|le|des|de|mairie|agence|magasin|garage|banque|préfecture|poste|pharmacie|guichet|boutique|faire|obtenir|avoir|récupérer|échanger|changer
  + [Quatre allers-retours au guichet].
  - La barque fait quatre allers-retours par jour.
continuity.sent_around -2,rupture:transfer     dit|disent|disait|répond|répondent|répondait|demande|demandent|conseille … de|d' voir|contacter|appeler|adresser|passer|consulter … avec|à|par|au le|la|l'|leur|un|une|garage|syndic|siège|magasin|fabricant|assureur|vendeur|constructeur|mairie|banque
  + Le roi me [dit de voir avec la] reine.
  - Je me dis de passer voir la mer avec elle.

# Le chemin, l'outil, le don qu'il faut
ease.difficult           -2,yields faut|fallait s' y mettre|prendre à deux|trois|plusieurs
  + Il [faut s'y mettre à deux] pour la grille.
  - Il faut deux œufs.
ease.difficult           -2        faut|fallait une|un|des loupe|jumelles|microscope|décodeur|traducteur|boussole|machette|gps|doctorat|master|bac pour
  + Il [faut une boussole pour] trouver la caisse.
  - Il faut une pelle pour le jardin.
ease.difficult           -2        faut|faudrait être|etre contorsionniste|magicien|magicienne|ingénieur|ingénieure|devin|acrobate|médium|juriste|informaticien|informaticienne|énarque|équilibriste|détective|voyant|cryptographe|champion|bilingue|géant|nain|gymnaste|alpiniste|expert|spécialiste … pour
  + Il [faut être devin pour] ouvrir la grille.
  - Il faut être majeur pour entrer.
ease.far_to_fetch        -2        <duration> de|en route|trajet|bus|train|voiture|métro|marche|transport|transports|embouteillages|bouchons pour … entendre|rien|trouver|apprendre|signature|tampon|papier|minutes|porte|fermé|m'|repartir
  + [Deux heures de bus pour rien].
  - Une heure de train pour la mer.
ease.far_to_fetch        -2        bus|métros|trains|trams … et … minutes|heures|heure à|de pied|marche pour … signature|tampon|papier|rien|formulaire|clé|cachet|colis|code
  + Deux [bus et dix minutes à pied pour un tampon].
  - Deux bus et dix minutes à pied pour la mer.
ease.far_to_fetch        -2        venu|venue|venus|venues|fait|monté|montée exprès|spécialement|route … , on|personne|l'|la|elle|il m'|nous|me|n' dit|annonce|apprend|répond|explique|a|est
  + [Venue exprès de loin, on me dit] que c'est clos.
  - Venue exprès de loin, elle chante.
ease.far_to_fetch        -2        ~traverser|traversé … ville|département|région|pays|paris|agglomération pour … rien|pas|qui|une|un|apprendre|entendre|trouver|m'
  + J'ai [traversé la ville pour une] corde qui n'y était pas.
  - Traversez la ville pour la plage.
location_hours.hard_find -2        cherché|cherche|cherchait|chercher … sortie|entrée|place|accueil|caisse|guichet|toilettes|numéro|bouton|vendeur|vendeuse|quai|porte|salle|ascenseur|ticket|rayon|arrêt|adresse … pendant|durant|depuis <duration>
  + J'ai [cherché l'entrée pendant vingt minutes].
  - J'ai cherché mon chat pendant vingt minutes.

# De guerre lasse
resolution.gave_up   -2 après <duration> , j'|je|nous|on … raccroché|abandonné|renoncé|lâché|annulé|reparti|repartis|partis|partie|repartie|laissé
  + [Après vingt minutes, j'ai raccroché].
  - Après vingt minutes, j'ai chanté.
resolution.gave_up   -2 bout de|d' <duration> … raccroché|abandonné|renoncé|lâché|annulé|quitté|reparti|partis|repartis|partie|repartie|résilié|désisté|craqué|laissé
  + Au [bout de vingt minutes j'ai raccroché].
  - Au bout de vingt minutes j'ai chanté.
resolution.gave_up   -2 préféré|préférons|préfère|préférait repartir|annuler|renoncer|abandonner|raccrocher|rentrer|fuir|plier|désinstaller|partir|résilier|rebrousser|marcher
  + On a [préféré repartir].
  - Le train qu'elle a préféré.
resolution.gave_up   -2 refermé|désinstallé|supprimé|désactivé … l'|la|le|leur|cette appli|application|jeu|logiciel … et|pour … pris|repris|appelé|commandé|acheté|installé|téléchargé|payé|choisi|passé|passer|aller … taxi|vtc|uber|ailleurs|autre|concurrent|concurrente|concurrence|bac|train|bus|métro
  + J'ai [refermé l'appli et pris le bac].
  - J'ai refermé la porte et pris le bac.
resolution.no_result -2 suis|sommes|est|étais reparti|repartie|repartis|ressorti|ressortie|ressortis|rentré|rentrée|rentrés sans … rien|lunettes|réponse|solution|ordonnance|papier|papiers|médicament|médicaments|voiture|passeport|colis|argent|billet|résultat|diagnostic|explication|clé|clés|voir
  + Je [suis reparti sans mes lunettes].
  - Je suis reparti sans ma sœur.

# Le même papier, encore
ease.paperwork -2,effort:paperwork <figure> écrans|pages|étapes|formulaires|onglets|menus|papiers|documents|justificatifs|signatures|mails|codes|questions avant de|d'|que
  + [Douze écrans avant de] nager.
  - Neuf ans avant de nager.
ease.paperwork -2,effort:chase     envoyé|relancé|écrit|transmis|réclamé|fourni|demandé … par mail|courrier|téléphone|lettre|fax|sms|mp , par|en|et|puis courrier|mail|téléphone|sms|chat|recommandé|agence|par|lettre
  + J'ai [écrit au luthier par mail, par lettre], en vain.
  - J'ai écrit au luthier par mail, puis j'ai nagé.
ease.paperwork -2,effort:paperwork rempli|envoyé|fourni|signé|photocopié|scanné|donné|renvoyé|déposé|rendu … fois le|la|les même|mêmes
  + [Rempli trois fois le même] cahier.
  - J'ai pris trois fois le même train.
keep.original  keep                , en original|originaux
keep.original  keep                papier|papiers|facture|document|documents|acte|certificat|pièce|justificatif|tamponnée|tamponné|attestation … en original|originale|originaux

# On l'apprend sur place
communication.found_out -2,yields arrivé|arrivée|arrivés|arrivées|place|là|guichet|comptoir|caisse … , on nous|m'|me|vous annonce|apprend|réclame|dit|explique|demande|informe que|qu'|de|d'|un|une|des
  + [Arrivés devant le port, on nous apprend que] la barque dort.
  - Arrivés devant le port, on nous chante.
communication.found_out -2,yields arrivé|arrivée|arrivés|arrivées|place|là|guichet|comptoir|caisse … on nous|m'|me|vous annonce|apprend|réclame|dit|explique|demande|informe que|qu'|de|d'|un|une|des
  + [Arrivés au port, on nous annonce que] la barque dort.
  - Arrivés au port, on nous annonce au micro.
communication.found_out -2        découvre|découvrons|découvert|découvrent|apprend|apprends|apprenons|appris … le|la|les|l' … au|en moment|recevant|payant|partant|lisant de|d'|la|le|les|l'|ma|mon|notre|leur|ça|facture|contrat
  + On [découvre la dîme au moment de] partir.
  - On découvre la mer de loin.
communication.found_out -2        découvre|découvrons|découvert|découvrent|apprend|apprends|apprenons|appris|comprend|réalise … un|une|des|que|qu'|supplément|frais|fermeture|absence|augmentation|hausse … au|en|seulement|une moment|arrivant|rentrant|lisant|fois|recevant|ouvrant|payant|partant
  + On [découvre une dîme en arrivant].
  - On découvre la mer de loin.
communication.found_out -2,yields en ouvrant|déballant|rentrant|arrivant|lisant|sortant|regardant|vérifiant|comptant|recevant|payant … , je|on|nous|j' constate|découvre|remarque|m'|nous|vois|réalise|apprends|apprend|constatons|découvrons que|qu'|aperçois|une|un|des|apercevons
  + [En ouvrant la malle, je constate que] la harpe manque.
  - En ouvrant la malle, je chante.
errors.no_record        -2        réservation|commande|inscription|rendez|rdv|dossier|demande|place|table|sauvegarde|compte … a|ont|avait|avaient sauté|disparu
  + Notre [réservation a sauté].
  - La table a une nappe, il a sauté.
errors.wrong_item       -2        pas mon|ma|mes|notre|le|la|celui|celle|ceux modèle|taille|pointure|commande|couleur|référence|format|parfum|valise|que
  + Ce n'est [pas ma taille].
  - Ce n'est pas mon avis.

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
