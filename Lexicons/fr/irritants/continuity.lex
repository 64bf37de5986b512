@language fr
@kind     irritants

continuity.all_again       -2,rupture:retell,effort:retell         tout|tt à|a =refaire|=recommencer|=réexpliquer|=reprendre|=ressaisir
  + Fiche égarée, [tout à refaire].
  - Un tour en ballon à refaire.
continuity.blame           -2,rupture:transfer,effort:switch       personne|nul|aucun … n'|ne ~être|se|veut … ~responsable|~coupable|concerné
  + [Personne n'est responsable] de rien.
  - Une personne responsable.
continuity.blame           -2,rupture:transfer,effort:switch       se|s' ~renvoyer|~passer|~refiler|~repasser … ~patate|~bébé|mistigri
  + Chaque étage [se renvoie la patate] chaude.
  - On nous passe le bébé du voisin.
continuity.blame           -2,rupture:transfer,effort:switch       ~mettre|~remettre|~reporter … faute|tort|responsabilité sur
  + Ils [mettent la faute sur] le facteur.
  - Une faute sur le formulaire.
continuity.blame           -2,rupture:transfer,effort:switch       ~ping-pong|ping pong
  + Un vrai [ping-pong] entre le siège et l'agence.
  - La table de tennis est au sous-sol.
continuity.blame           -2,rupture:transfer,effort:switch       ~rejeter|~renvoyer … faute|responsabilité … autre|autres|uns
  + Ils se [rejettent la faute entre autres] services.
  - Autre point, la faute de frappe est sans gravité.
continuity.blame           -2,rupture:transfer,effort:switch       ~renvoyer … balle
  + Le vendeur et le livreur se [renvoient la balle].
  - La balle renvoyée à mon fils l'a ravi.
continuity.blame           -2,rupture:transfer,effort:switch       ~être … <negation> … leur|notre|mon ~service|~ressort|~problème|~département
  + On me répond que c'[est pas de leur ressort].
  - Le ressort du matelas tient bon.
continuity.changing        -2,rupture:transfer,effort:switch       chaque|autre fois|appel un|une autre|nouveau|nouvel|nouvelle ~interlocuteur|~personne|~conseiller|~gestionnaire
  + À [chaque appel une nouvelle personne] reprend tout.
  - Chaque fois un régal.
continuity.changing        -2                                      intervenants|intervenantes|auxiliaires|interlocuteurs|interlocutrices|nounous|conseillers|conseillères|animateurs|formateurs|profs|infirmières … changent|changeaient|changé tout|sans|constamment|souvent|trop|toujours
  + Les [nounous changeaient tout] le temps.
  - Les animateurs changent de décor.
continuity.changing        -2,rupture:transfer,effort:switch       jamais|<negation> … même|mêmes ~interlocuteur|~personne|~conseiller|~gestionnaire|~médecin|~infirmier
  + On tombe [jamais sur le même gestionnaire].
  - J'ai la même personne depuis cinq ans.
continuity.changing        -2                                      ~changer de|d' ~personne|~interlocuteur|~conseiller|~médecin|~gestionnaire|intervenant|intervenante|mains|professeur|~technicien … tous|toutes|chaque|sans|toujours|encore
  + On [change de conseiller chaque] année.
  - Changer de personne à charge.
continuity.changing        -2,rupture:transfer,effort:switch       ~changer|~changement … ~interlocuteur|~conseiller|~gestionnaire
  + On [change sans cesse de conseiller].
  - Le conseiller a changé ma vision du prêt.
continuity.changing        -2,rupture:transfer,effort:switch       ~conseiller|~interlocuteur|~gestionnaire|conseillère|interlocutrice … ~changer … tous|toutes|chaque|souvent|encore|sans
  + Mon [gestionnaire change sans] prévenir.
  - Mon conseiller change de bureau.
continuity.contradiction   -2                                      chacun … ~différent|~contraire|~version
  + [Chacun donne sa version] du contrat.
  - Chacun a choisi un menu. C'était différent d'hier.
continuity.contradiction   -2                                      chaque|chacun|tous … sa|propre version|discours|réponse|explication
  + [Chaque agent a sa version].
  - Chaque version du film a sa fin.
continuity.contradiction   -2                                      chaque|chacun|tous|personne … ~dire|~donner|~annoncer … une|un|des|la chose|version|info|information|date|prix|autre … différent|différente|différents|autre|contraire
  + [Chaque guichet donne une date différente].
  - Chaque chambre a un style différent.
continuity.contradiction   -2                                      disent|dit|disait|répond oui|blanc|noir et|puis|, … non|noir|blanc
  + On me [dit oui puis non].
  - Le mur est blanc et noir.
continuity.contradiction   -2                                      version|réponse|discours|règles|information|prix … ~changer|change|diffère|varie … chaque|selon|jour|interlocuteur
  + Le [discours change selon] la personne.
  - La carte change chaque saison.
continuity.contradiction   -2                                      ~contradictoire|~contradiction|~contredire
  + On reçoit des consignes [contradictoires].
  - Le débat contradictoire du film est fort.
continuity.contradiction   -2                                      ~dire … ~contraire|~inverse
  + Le lendemain, une collègue [dit le contraire].
  - Au contraire, rien à dire.
continuity.contradiction   -2                                      ~réponse|~version|~discours|~information|~avis ~différent|~contraire
  + Trois appels, trois [réponses différentes].
  - Une réponse à un appel.
continuity.left_hand       -2                                      <negation> … au courant
  + Le repreneur est [pas au courant] de mon accord.
  - Le robinet d'eau courante est neuf.
continuity.left_hand       -2                                      <negation> … ~transmettre|~remonter|~relayer
  + Mon message a [jamais été transmis] au technicien.
  - On transmet la recette de mère en fille.
continuity.left_hand       -2                                      au courant de rien
  + L'accueil n'est [au courant de rien].
  - Un courant d'air.
continuity.left_hand       -2                                      main gauche|droite … ~ignorer|~savoir|~sait
  + Chez eux la [main gauche ignore] ce que fait la droite.
  - Ma main droite va mieux, merci.
continuity.left_hand       -2                                      manque|absence|défaut de|d' … ~coordination|~cohésion|~cohérence|~concertation
  + Quel [manque de concertation].
  - La coordination des danseurs est superbe.
continuity.left_hand       -2                                      ~aucun|~mauvais ~coordination|~cohésion|~communication … entre|interne
  + [Aucune communication entre] l'hôtel et l'agence.
  - Une communication claire entre nous.
continuity.left_hand       -2                                      ~communiquer|~parler|~coordonner|~concerter … <negation> … entre|ensemble|eux
  + Les services [communiquent pas entre] eux.
  - Le couloir communique entre les deux salons.
continuity.left_hand       -2                                      ~coordination|~cohésion|~communication … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|zéro|absente … entre|interne|équipes|services
  + [Communication inexistante entre] les services.
  - La coordination entre danseurs.
continuity.left_hand       -2                                      ~manque|~manquer|absence|problème|problèmes|zéro|peu de|d' ~coordination|~cohésion|~communication|transmission|transmissions … entre|interne
  + Gros [manque de communication entre] la cuisine et la salle.
  - La communication entre les pièces se fait par un couloir.
continuity.never_same      -2                                      <agent> … ~différent|nouveau|nouvelle à|a|chaque|tous|toutes|tout … fois|visite|mois|semaines|ans|passage|appel|séance|semaine
  + Un [kiné différent à chaque séance].
  - Une vendeuse, un rayon différent.
continuity.never_same      -2                                      jamais le|la|les|l' même|mêmes
  + [Jamais la même] auxiliaire le matin.
  - Le même pain, jamais rassis.
continuity.never_same      -2                                      un|une nouveau|nouvelle <agent> tous|toutes|chaque
  + [Une nouvelle conseillère tous] les ans.
  - Une nouvelle boutique ouvre chaque année.
continuity.no_notes        -2,rupture:retell,effort:retell         ~aucun|<negation>|plus … ~trace|~historique de|d'|du|des … ~appel|~échange|~mail|~courrier|~conversation|~message|~visite
  + [Aucune trace de mes appels] dans leur fichier.
  - Pas de trace d'humidité.
continuity.no_notes        -1,rupture:retell,effort:retell         ~perdre … ~conversation|~échange
  + Le tchat s'est fermé, j'ai [perdu la conversation].
  - Je me suis perdu en route.
continuity.no_notes        -2                                      ~perdre … ~trace de|d' mes|mon|ma|nos|notre
  + Ils ont [perdu la trace de mon] dossier.
  - On a perdu la trace du sentier.
continuity.resend          -2                                      deux|trois|quatre|cinq|plusieurs|dix fois … même|memes|mêmes formulaire|document|documents|papiers|pièces|dossier|chose|choses|question|questions|histoire|demande
  + [Trois fois le même formulaire].
  - Trois fois par an le même concert.
continuity.resend          -2,rupture:retell,effort:retell         déjà|deja ~envoyer|~fournir|~transmettre|~communiquer … fois|reprises|documents|pièces|justificatifs|papiers
  + J'ai [déjà transmis deux fois] mon RIB.
  - C'est déjà envoyé, merci pour la rapidité.
continuity.resend          -2,rupture:retell,effort:retell         même|mêmes ~document|~papier|~pièce|~justificatif|~question|~information
  + On me demande les [mêmes papiers] chaque mois.
  - Le document lui-même est clair.
continuity.resend          -2,rupture:retell,effort:retell         ~document|~papier|~pièce|~justificatif|~formulaire que|qu' … déjà ~envoyer|~fournir|~transmettre|~donner|envoyé|transmis|~fourni
  + On me réclame un [papier que j'ai déjà envoyé].
  - J'ai déjà envoyé une carte postale.
continuity.resend          -2,rupture:retell,effort:retell         ~document|~papier|~pièce|~justificatif|~mail … déjà … ~envoyer|~fournir|~transmettre|~donner
  + Ils réclament des [pièces déjà fournies].
  - Le papier est déjà épais, ne donnez rien d'autre.
continuity.resend          -2,rupture:retell,effort:retell         ~envoyer|~fournir|~transmettre … plusieurs|multiples|nombreuses|maintes|deux|trois|quatre|2|3|4 fois|reprises
  + Attestation [envoyée à plusieurs reprises].
  - Envoyez un mot à Paul.
continuity.resend          -2,rupture:retell,effort:retell         ~redemander
  + On me [redemande] la même attestation.
  - Je demande un reçu.
continuity.resend          -2,rupture:retell,effort:retell         ~redonner|~redire|~repréciser … ~numéro|~coordonnées|~nom|~identifiant|~adresse|~référence|~dossier
  + Il faut [redonner son numéro] chaque fois.
  - Il redonne le sourire.
continuity.resend          -2,rupture:retell,effort:retell         ~renvoyer|~réenvoyer|~refournir|~redonner … ~document|~papier|~pièce|~justificatif|~formulaire|~dossier|~copie|~mail|~contrat
  + J'ai [renvoyé tous les justificatifs].
  - Le miroir renvoie une lumière douce.
continuity.resend          -2,rupture:retell,effort:retell         ~réclamer|~demander|~exiger encore|toujours … même|mêmes|pièces|documents|papiers
  + On nous [réclame encore les mêmes] relevés.
  - On demande encore du pain.
continuity.resend          -2,rupture:retell,effort:retell         ~transmettre|~envoyer|~renvoyer|~fournir|transmis|envoyé … deuxième|seconde|2e|2ème|troisième|3e|nouvelle fois
  + J'ai tout [transmis une seconde fois].
  - Une seconde, je l'envoie.
continuity.retell          -2,rupture:retell,effort:retell         tout ~reprendre de|depuis|à
  + Nouvel agent, on doit [tout reprendre depuis] le début.
  - Tout reprendra en septembre.
continuity.retell          -2,rupture:retell,effort:retell         ~repartir|~reprendre|~recommencer … zéro|début
  + À chaque appel on [repart de zéro].
  - Un cocktail à zéro degré, on en reprend.
continuity.retell          -2,rupture:retell,effort:retell         ~réexpliquer|~reraconter|~redire|~réexposer
  + Il faut tout [réexpliquer] à chaque fois.
  - Le guide explique bien.
continuity.retell          -2,rupture:retell,effort:retell         ~répéter … fois|encore|histoire|situation|dossier|problème
  + J'ai [répété mon histoire] à quatre agents.
  - On raconte une belle légende au sujet du château.
continuity.retell          -2,rupture:retell,effort:retell         ~répéter|~expliquer|~raconter … chaque fois|appel|conseiller|interlocuteur|agent|coup|contact|guichet
  + J'ai tout [raconté à chaque guichet].
  - Le guide a raconté chaque fresque.
continuity.retell          -2,rupture:retell,effort:retell         ~répéter|~expliquer|~raconter … à|de nouveau
  + J'ai dû [expliquer à nouveau] la panne.
  - Il m'a expliqué le nouveau code.
continuity.sent_around     -2,rupture:transfer,effort:switch       m'|nous a|ont|avez baladé|baladée|baladés|balladé|trimballé|trimballés|promené|promenés
  + Ils [nous ont baladés] d'un bureau à l'autre.
  - On s'est promenés sur le port.
continuity.sent_around     -2,rupture:transfer,effort:switch       m'|nous|on|me a|ont|avait|oriente … orienté|orientés|orientée|vers vers|un|chez un|une|autre autre|autres service|guichet|numéro|bureau|agence|magasin|établissement|hôpital
  + L'accueil [nous a orientés vers un autre guichet].
  - On nous a orientés vers un autre modèle.
continuity.sent_around     -2,rupture:transfer,effort:switch       m'|nous|on|me a|ont|sont|avait|m' … renvoyé|renvoyés|renvoyée|renvoyées|réorienté|réorientés|réorientée|redirigé|redirigée|redirigés|baladé|rebasculé vers|chez|sur le|la|l'|un|une|les|mon|ma|site|autre|vendeur|service|eux|lui
  + Le guichet [nous a aussitôt redirigés vers un] autre étage.
  - Elle nous a accompagnés vers le phare.
continuity.sent_around     -2,rupture:transfer,effort:switch       me|m'|nous|on renvoie|renvoient|renvoyait|renvoyé|renvoyée|renvoyés|renvoyez … vers|chez le|la|l'|un|une|les|mon|ma|site|autre|vendeur|service|eux|lui
  + La mairie [nous renvoie vers la] préfecture.
  - Elle m'envoie vers midi un message.
continuity.sent_around     -2,rupture:transfer,effort:switch       me|nous|m' ballade|balladent|balade|baladent|promène|promènent|trimballe|trimballent|trimbale
  + L'agence [me ballade] depuis mars.
  - Ma fille se balade.
continuity.sent_around     -2,rupture:transfer,effort:switch       on|ils|vous|me|m'|nous me|m'|nous|a|ont ~balader|~trimballer|~trimbaler|~promener|baladé|baladée|baladés|trimballé
  + [On me balade] de guichet en guichet.
  - On se balade en forêt.
continuity.sent_back       -2,rupture:channel_switch,effort:switch me|m'|nous a|ont|avait|avaient ~renvoyer|~rediriger|~orienter|~aiguiller … site|internet|chatbot|formulaire|appli|application
  + La mairie [m'a redirigé vers le formulaire].
  - Il m'a orienté, boussole en main.
continuity.sent_back       -2,rupture:channel_switch,effort:switch me|m'|nous|on ~renvoyer|~rediriger|~orienter|~aiguiller … site|internet|chatbot|formulaire|appli|application
  + Le guichet [nous renvoie vers l'appli].
  - Le formulaire est bien orienté.
continuity.sent_back       -2,rupture:channel_switch,effort:switch ~dire … ~appeler|~téléphoner|~passer|~voir|~contacter … service|siège|banque|agence|boutique|plateforme
  + On m'a [dit d'appeler le siège].
  - Je voulais dire merci à la banque.
continuity.sent_back       -2                                      ~renvoyer|renvoyé|renvoyée|~promener … d' un|une ~site|~page|~onglet|~lien|~menu à|vers
  + On est [renvoyé d'un site à] l'autre.
  - Renvoyé d'un club à l'autre, le joueur.
continuity.sent_back       -2,rupture:channel_switch,effort:switch ~renvoyer|~rediriger|~orienter|~aiguiller … site|internet|agence|chatbot|formulaire|numéro|magasin|boutique
  + Le guichet [renvoie toujours vers le site].
  - Le site internet est bien orienté client.
continuity.too_many_people -2                                      trois|quatre|cinq|six|sept|huit|dix|3|4|5|6|7|8|10|plusieurs <agent> différents|différentes|en|pour|depuis|successifs
  + [Cinq gestionnaires en] deux ans.
  - Deux infirmières pour la nuit, c'est bien.
continuity.transferred     -2,rupture:transfer,effort:switch       3e|4e|5e|3ème|4ème|5ème|~troisième|~quatrième|~cinquième ~service|~interlocuteur|~conseiller|~numéro|interlocutrice|conseillère
  + J'en suis au [quatrième interlocuteur].
  - Le troisième dessert.
continuity.transferred     -2,rupture:transfer,effort:switch       <number> ~interlocuteur|~conseiller|~service|~opérateur … différent|différents|différentes|pour|avant
  + J'ai eu [5 interlocuteurs différents] en une semaine.
  - Les 2 conseillers étaient charmants.
continuity.transferred     -2,rupture:transfer,effort:switch       d' un service|bureau|conseiller|interlocuteur|numéro|département à l'|un autre
  + On passe [d'un bureau à l'autre].
  - D'un service à thé ancien.
continuity.transferred     -2,rupture:transfer,effort:switch       de service|guichet|bureau|interlocuteur|numéro|conseiller|poste en|à service|guichet|bureau|interlocuteur|numéro|conseiller|poste
  + Renvoyée [de guichet en guichet] toute la matinée.
  - Un changement de poste en perspective.
continuity.transferred     -2,rupture:transfer,effort:switch       le|la|l' ~agence|~siège|~magasin|~boutique|~mairie|~banque|~assureur|~transporteur|~vendeur|~constructeur … ~renvoyer … vers|à|au|chez
  + [L'agence me renvoie vers] le siège.
  - L'agence renvoie le chèque signé.
continuity.transferred     -2,rupture:transfer                     renvoie|renvoient|renvoyé|renvoyée|renvoyés|renvoyait|réoriente|réorienté vers|à|chez sa|son|ses|un|une|l'|le|la|leur|leurs|mon autre|collègue|collègues|service|guichet|standard|fabricant|siège|magasin|garage|assureur|mairie|rayon
  + Elle m'a [renvoyé vers sa collègue].
  - Il m'a renvoyé un sourire.
continuity.transferred     -2,rupture:transfer,effort:switch       trop|multiplicité|multitude|ribambelle de|d' ~interlocuteur|~intermédiaire
  + Il y a [trop d'intermédiaires] dans ce dossier.
  - Trop de choix, tout fait envie.
continuity.transferred     -2,rupture:transfer,effort:switch       ~balader|~promener|~trimballer|~ballotter … service|services|bureau|guichet|interlocuteur|agence|numéro
  + On m'a [baladé de service en service].
  - On s'est baladés dans la vieille ville.
continuity.transferred     -2,rupture:channel_switch,effort:switch ~dire|~demander|~conseiller|~inviter d'|de ~appeler|~téléphoner|~écrire|~passer|~contacter|~voir … ~agence|~siège|~téléphone|~site|~magasin|~mairie|~numéro|~guichet|~boutique|~plateforme
  + Le tchat [dit d'appeler l'agence].
  - Il m'a conseillé de passer en mai.
continuity.transferred     -2,rupture:transfer,effort:switch       ~transférer|~renvoyer|~rediriger|~basculer … autre|autres service|services|numéro|conseiller|interlocuteur|poste|personne
  + L'agent m'a [renvoyé vers un autre service].
  - Mon numéro est transféré chez vous sans coupure.
keep.clear_explanation     keep                                    ~expliquer … clairement|bien|patiemment
keep.debate                keep                                    ~débat ~contradictoire
keep.own                   keep                                    je|j' le|l' répète|répéterai|redis|redirai … encore|fois|jamais|assez
  + [Je le répète encore], ce vin est parfait.
  - Je répète encore mon histoire à un agent.
keep.own                   keep                                    je|j' renvoie|ai renvoyé vers|à
keep.own                   keep                                    je|j'|ai|avons renvoie|renvoyé vers|à|chez … collègue|assureur|fabricant|magasin|garage|siège
keep.own                   keep                                    m'|me|nous a|renvoie|redirigé|réorienté … vers le|la bon|bonne|bons
keep.own                   keep                                    redirigé|redirigée|réorienté|réorientée|redirigés vers le|la bon|bonne
keep.return_parcel         keep                                    ~renvoyer … colis|carton

overall.decline -1 rendez|appels|visites|bus|trains|passages|services|réponses … font|faisaient|fait de plus en plus rare|rares
  + Leurs [appels se font de plus en plus rares].
  - Un oiseau rare.
  - Un tel accueil devient de plus en plus rare.

continuity.blame -2 accuse|accusent|accusé|accusait|incrimine le|la|les|son|leur|sa|ses|mon transporteur|prestataire|fournisseur|sous|entreprise|collègue|collègues|poste|client
  + La marque [accuse le transporteur] du choc.
  - On accuse réception.

continuity.changes  -2                                             planning|plannings|horaires|règles|consignes|programme … change|changent|changeait|changeaient … semaines|semaine|mois|arrêt|cesse|constamment|fois|jours|matins
  + Le [planning change toutes les semaines].
  - Le planning est affiché au mur.
continuity.nth_time -2,rupture:repeat_contact,effort:contact_again deuxième|troisième|quatrième|cinquième|sixième|septième|dixième|énième fois que|qu' … appelle|appelons|rappelle|écris|signale|contacte|réclame|relance|téléphone|ramène|réexplique|redemande
  + C'est la [quatrième fois que j'appelle].
  - C'est la deuxième fois que nous venons.

continuity.contradiction -2 chacun dit|raconte|donne|y sa|son|va truc|version|histoire|discours|de
  + Au guichet, [chacun donne sa version].
  - Chacun lit son livre.
continuity.contradiction -2 son|sons de cloche|cloches … différent|différents|chaque|autre
  + Un [son de cloche différent] chaque jour.
  - Le son de la cloche à midi.
continuity.not_followed  -2 aucune|aucun|nulle|zéro note|notes|historique|compte-rendu de|d'|dans|des|sur … dossier|appel|appels|échanges|fiche|visite|conversation
  + [Aucune note dans mon dossier].
  - Une note dans mon dossier signale tout.

continuity.blame       -2                              pas|plus|jamais mon|son|leur|notre|votre problème|souci|affaire|boulot|rayon|ressort|service
  + Il m'a dit que ce n'était [pas son problème].
  - Son problème est le froid.
continuity.changes     -2                              aides|auxiliaires|infirmiers|infirmières|conseillers|profs|gestionnaires|interlocuteurs|moniteurs|animateurs|conseiller|gestionnaire … changent|change|changeaient tous|toutes|sans|constamment|souvent
  + Les [animateurs changent tous] les matins.
  - L'aide change le lit chaque matin.
continuity.changes     -2                              défilé|valse|ronde|ballet|succession de|des|d' remplaçants|intérimaires|vacataires|profs|médecins|stagiaires|gestionnaires|auxiliaires|conseillers|directeurs
  + Un [défilé d'intérimaires] à la crèche.
  - Un défilé de majorettes.
continuity.changes     -2                              encore une|un nouvelle|nouveau … aide|auxiliaire|infirmière|conseiller|conseillère|prof|gestionnaire|interlocuteur|moniteur|directeur|médecin
  + [Encore un nouveau moniteur] ce matin.
  - Encore un nouveau rayon.
continuity.left_hand   -2                              services|équipes|médecins|agences|départements|guichets|ils ne se|s' parlent|concertent|coordonnent|consultent pas|jamais|guère
  + Les deux [services ne se parlent pas].
  - Ils ne se parlent plus depuis le divorce.
continuity.never_same  -2                              ~différent|~nouveau|autre|~personne|nouvelle|nouveau à|a chaque ~appel|fois|visite|passage|séance|rendez|coup|cours|livraison|intervention|consultation|relance
  + On tombe sur quelqu'un de [différent à chaque visite].
  - Un nouveau plat chaque semaine.
continuity.no_notes    -2                              n'|ne ont|a rien noté|enregistré|consigné
  + La standardiste [n'a rien noté].
  - Je n'ai rien noté.
continuity.no_notes    -2                              pas d' historique
  + À chaque appel, [pas d'historique].
  - Le centre historique.
continuity.resend      -2,rupture:retell,effort:retell demandé|demandée|demande|demandent|redemandé|réclamé|exigé … trois|quatre|cinq|dix|plusieurs|deux|3|4|5 fois
  + On m'a [demandé mon passeport quatre fois].
  - On m'a demandé mon passeport une fois.
continuity.resend      -2                              fois que|qu' je|j'|nous|on … envoie|donne|fournis|transmets|explique|redonne|renvoie|remplis|donnons|envoyons|demande|signale|réclame|transmis|envoyé|fourni … même|mon|ma|mes|le|la|les|l'|cette|ce|ces|nos|notre
  + Cela fait quatre [fois que je donne mon] attestation.
  - Une fois de plus je donne mon avis.
continuity.retell      -2                              dois|doit|devons|faut|toujours|sans|devoir … sans|toujours|encore|constamment cesse|tout|réexpliquer réexpliquer|redire|répéter|expliquer|raconter|justifier
  + On [doit sans cesse réexpliquer] son handicap.
  - On doit sans cesse arroser.
continuity.retell      -2                              fait|fais dix|trois|cinq|vingt|cent|mille|combien fois|énième que|qu' je|j'|on|nous
  + Ça [fait dix fois que je] donne mon code.
  - Il a fait dix fois le tour.
continuity.sent_around -2                              charybde
  + De [Charybde] en Scylla avec ces deux notaires.
  - Une chaloupe en mer.
continuity.sent_around -2                              la patate chaude
  + Les deux régies se renvoient [la patate chaude].
  - Une patate chaude au beurre.
continuity.sent_around -2                              navette|allers|yoyo|aller entre le|la|les|l'|mairie|deux
  + Je fais la [navette entre la] caisse et la mutuelle.
  - La navette relie le parking.
continuity.sent_around -2                              renvoyé|renvoyée|renvoyés|baladé|baladée|trimballé de l' un à
  + On m'a [renvoyé de l'un à] l'autre.
  - Le pont va de l'un à l'autre.
continuity.sent_around -2                              renvoyé|renvoyée|renvoyés|renvoie|envoyé dans les cordes
  + La médiatrice m'a [renvoyé dans les cordes].
  - Le boxeur est dans les cordes.
continuity.sent_around -2                              ~ballotter|ballotté|ballottés|ballottée|ballotés|ballotée|trimballé|trimbalé|trimballée … de|entre|d' droite|deux|service|gauche|guichet|un|services|l'
  + Les usagers sont [ballottés de droite] à gauche.
  - Le bateau est ballotté de nuit.
continuity.sent_back   -2,rupture:channel_switch       dit|répond|répondu|demande d'|de|à aller|passer|voir|regarder|faire sur|par|ça|tout internet|sur
  + Le guichet me [dit d'aller sur internet].
  - Il me dit d'aller au pont.
continuity.transferred -2,rupture:transfer             passe|passé|passée|transfère|transféré|transférée|balade|baladé|baladée|renvoie|renvoyé|renvoyée … deux|trois|quatre|cinq|plusieurs|x|3|4|5|dix … ~service|~personne|~interlocuteur|~numéro|~conseiller|~bureau|fois
  + On me [passe trois services] pour rien.
  - On passe trois ponts.
keep.others            keep                            bus|minibus|car|qui|bateau|ferry|train|véhicule|chauffeur|tram|elle|il … fait|font|faisait|faire la navette entre|jusqu'|vers|avec|depuis le|la|les|l'|à|au|deux|notre|votre
  + Un [minibus fait la navette entre le] lac et le fort.
  - J'ai fait la navette entre deux bureaux.

continuity.changing  -2   en|depuis <duration>=3m … on|nous|j' … eu|vu|connu|ai|avons|a|changé trois|quatre|cinq|six|3|4|5|6 … directeurs|directrices|conseillers|interlocuteurs|moniteurs|professeurs|profs|médecins|gérants|responsables|gestionnaires
  + [En deux ans on a eu quatre gérants].
  - En deux ans on a eu quatre enfants.
continuity.changing  -2   trois|quatre|cinq|six|sept|huit|3|4|5|6|7|8 directeurs|directrices|conseillers|conseillères|interlocuteurs|moniteurs|professeurs|profs|médecins|gérants|responsables|gestionnaires|référents … différents|différentes|successifs|en|depuis
  + On a vu [quatre gérants en] un an.
  - Trois directeurs ont parlé.
continuity.left_hand -2   personne n'|ne est|était|semble|semblait|sera au courant de|du|des
  + À l'accueil, [personne n'était au courant de] mon rendez-vous.
  - Je suis au courant de la date.
keep.own             keep personne n'|ne est|était au courant de ma|mon|mes maladie|mot|situation|secret|code

continuity.resend -2,rupture:retell,effort:retell demande|demandent|réclame|réclament|exige|exigent … qu'|que|dont … possède|possèdent|ont|a|avait|avaient|détient|détiennent|dispose|disposent déjà
  + Le duc [réclame un papier qu'il possède déjà].
  - Il possède déjà une carte.

continuity.changes -2 enseignants|professeurs|profs|employés|coachs|médecins|soignants|salariés|vendeurs|agents|éducateurs|équipes … partent|démissionnent|quittent|défilent|fuient … uns|unes|navire
  + Les [agents partent les uns] après les autres.
  - Les agents partent en mai.
  - Les équipes partent tous les matins.

continuity.blame       -2,rupture:transfer,effort:switch magasin|vendeur|vendeuse|opérateur|livreur|transporteur|garage|assureur|banque|agence|boutique|service … dit|répond|renvoie|demande … contacter|voir|adresser|appeler … fabricant|constructeur|transporteur|vendeur|opérateur|assureur|marque|mairie|syndic|propriétaire
  + Le [magasin dit de voir avec le fabricant].
  - Le magasin dit bonjour au fabricant.
continuity.retell      -1,rupture:retell,effort:retell   devoir|dû|faut|fallu|falloir|fallait|obligé|obligée|encore … ~expliquer … situation|dossier|problème|cas
  + Il a [fallu expliquer ma situation] à quatre dames.
  - J'ai expliqué ma situation et tout fut réglé.
continuity.retell      -2,rupture:retell,effort:retell   dû|faut|fallu|fallait|devoir|obligé|obligée|obligés … ~expliquer|~raconter … fois|encore
  + Il [faut tout expliquer encore] à la dame.
  - J'explique mon souci à la dame.
  - Le moniteur m'a expliqué dix fois sans s'énerver.
continuity.retell      -2,rupture:retell,effort:retell   j'|nous ai|avais|avons =expliqué|=raconté … <count>=2
  + [J'ai expliqué la fuite trois fois] au standard.
  - On m'a expliqué deux fois la règle.
continuity.retell      -2,rupture:retell,effort:retell   oublié|oublie|oubliaient|oublient … qui j' étais|suis
  + À midi ils avaient [oublié qui j'étais].
  - Je n'oublie pas qui j'aime.
continuity.transferred -2,rupture:transfer,effort:switch envoyés|envoyée|baladé|baladés|baladée|promené|promenés|trimballé|trimballés d'|de un|une|guichet|service|bureau|poste … à un|l'|une autre
  + On nous a [envoyés d'un guichet à l'autre].
  - Un mot envoyé d'une île à la mer.

continuity.never_same -2 rarement le|la|les|l' même|mêmes $
  + Les soigneurs sont [rarement les mêmes].
  - Ce sont presque les mêmes prix.
