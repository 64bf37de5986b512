@language fr
@kind     irritants

# Hard, heavy.
ease.cannot -2 arrive|arrivons|arrivais|parviens|parvenons|arrivent pas|plus à|a
  + Je n'[arrive pas à] rentrer mon adresse.
  - Le train arrive à midi.

ease.cannot        -2   arrive|arrivons|arrivais|parviens|parvenons|arrivent toujours pas
  + Je n'[arrive toujours pas] à valider mon panier.
  - Le bus arrive toujours à l'heure.
ease.cannot        -2   y arrive|arrivons|parviens|arrivais pas|plus|jamais
  + Je veux ajouter une ligne mais je n'[y arrive pas].
  - On y arrive à pied.
ease.complicated   -3   super|hyper|méga|ultra|archi|bien|trop ~compliqué|~complexe|~pénible|~fastidieux
  + La démarche est [hyper compliquée].
  - Une pièce simple.
ease.complicated   -2   ~compliquer
  + Ils [compliquent] la moindre demande.
  - Le complice du crime, dans le film, est drôle.
ease.complicated   -2   ~compliqué|~complexe|~laborieux|~fastidieux|~rébarbatif|~pénible|~labyrinthique
  + Le formulaire est [laborieux] à remplir.
  + Une résiliation [fastidieuse] par courrier.
  - La simplicité du décor me plaît.
ease.complicated   -2   ~lourdeur|~complexité|~complication
  + La [complexité] du dossier use les plus patients.
  - Mes valises étaient lourdes et le porteur gentil.
ease.complicated   -2   ~lourd|~tatillon administrativement
  + C'est [lourd administrativement] pour un prêt de ce montant.
  - Le plat était lourd mais savoureux.
ease.difficult     -2   <negation> … ~simple|~facile|~évident|~pratique de|d'|à|a|pour
  + C'est [pas évident de] s'y retrouver.
  - Une marche pas à pas dans un village simple et beau.
ease.difficult     -2   ~avoir … mal à
  + J'[ai du mal à] retrouver mes papiers sur le portail.
  - J'ai mal au pied gauche.
ease.difficult     -2   ~difficile de|d'|à|a|pour
  + Il est [difficile de] suivre.
  - Mon fils est difficile ; il a pourtant tout mangé.
ease.difficult     -2   ~difficulté|difficilement
  + J'ai eu des [difficultés] à remplir la demande.
  - Un exercice difficile mais amusant, au cours de yoga.
ease.nightmare     -3   =galère|=galères|~galérer
  + Quelle [galère] pour changer de forfait.
  - La rame des galériens est au musée.
ease.nightmare     -3   casse tête|tete|pieds
  + Déclarer la panne est un [casse-tête].
  - Il casse le prix et garde la tête froide.
ease.nightmare     -3   croix et|et la bannière
  + Pour une attestation, c'est [croix et la bannière].
  - La bannière du site annonce une croix de Noël.
ease.nightmare     -3   la croix et la bannière
  + C'est [la croix et la bannière] pour un rendez-vous.
  - La bannière du site montre une croisière.
ease.nightmare     -3   parcours du combattant
  + Modifier une adresse, un vrai [parcours du combattant].
  - Le parcours de golf est entretenu.
ease.nightmare     -3   usine à gaz
  + Leur espace client est une [usine à gaz].
  - L'usine de gaz naturel est près du port.
ease.nightmare     -3   ~calvaire|~cauchemar … pour|de
  + Un vrai [calvaire pour] joindre les deux dossiers.
  - La route passe devant le calvaire du village.
ease.not_found     -2   ~trouver|~savoir <negation> comment|où
  + On [sait jamais où] cliquer.
  - Savoir où manger est un art.
ease.unwieldy      -2   ~manque|~absence … simplicité|clarté|ergonomie
  + Un gros [manque de simplicité] dans les étapes.
  - La simplicité du chef me manque.
keep.spoilt_choice keep arrive|arrivons pas à|a choisir|décider|départager
keep.spoilt_choice keep ~difficile de choisir
keep.spoilt_choice keep ~difficile de|d' choisir|trouver|faire mieux|mieux|son|parmi|meilleur

# Forced.
ease.forced       -2   aucun autre ~choix
  + Je n'ai eu [aucun autre choix].
  - Aucun autre hôtel ne vaut celui-ci.
ease.forced       -2   a|ai|fallu|avons|ont … fallu|dû … ~refaire|~recommencer|~insister|~batailler|~négocier|~justifier|~débrouiller|~réclamer
  + Il m'[a fallu encore insister] pour être inscrit.
  - Si j'insiste, c'est que le plat est fameux.
ease.forced       -2   faut|fallait|faudra … ~refaire|~recommencer|~insister|~batailler|~débrouiller|~quémander|~mendier|~supplier
  + Il [faut toujours batailler] pour la moindre attestation.
  - Il faut goûter la tarte, sans vous supplier.
ease.forced       -2   pas|aucun d' autre choix|possibilité
  + On avait [pas d'autre choix] que de tout annuler.
  - Le choix des desserts est large, pas d'autre remarque.
ease.forced       -2   ~devoir|=dû … moi|nous même|mêmes|meme
  + J'ai [dû régler l'affaire moi-même].
  - Nous-mêmes sommes du métier.
ease.forced       -2   ~devoir|=dû … ~refaire|~recommencer|~insister|~batailler|~quémander|~mendier|~supplier|~débrouiller
  + J'[ai dû tout recommencer] hier soir.
  - Je recommence volontiers, dès demain.
ease.forced       -2   ~devoir|=dû|dois|doit|faut|fallu|obligé|obligée … tout ~ressaisir|ressaisir|recommencer|refaire|retaper|réécrire|reprendre|répéter|rescanner|réinstaller
  + Il [faut tout retaper] à chaque fois.
  - On refait le parcours en famille.
ease.forced       -2   ~débrouiller|~démerder … ~seul|même
  + Le client doit se [débrouiller tout seul].
  - Le serveur se débrouille en anglais.
ease.forced       -2   ~obliger|~contraindre|=forcé|=forcée|=forcés de|d'|à|a
  + Je suis [obligé de] repasser le lendemain.
  + Nous avons été [contraints de] racheter un billet.
  - Noblesse oblige, le service est royal.
ease.forced       -2   ~réduire à
  + J'en suis [réduit à] écrire au directeur.
  - Une personne à mobilité réduite passe aisément.
keep.thanks_force keep ~obliger de votre|vos

# Blocked.
ease.blocked        -2,rupture:dead_end <negation> … moyen de|d' … ~payer|~commander|~valider|~modifier|~changer|~annuler|~résilier|~réserver|~prendre|~obtenir|~faire|~savoir
  + [Pas moyen d'annuler] une option.
  - Le moyen de paiement est au choix.
ease.blocked        -2,rupture:dead_end <negation> … ~pouvoir|~réussir … ~payer|~commander|~valider|~modifier|~annuler|~résilier|~réserver|~souscrire|~finaliser|~récupérer|~inscrire
  + On [peut pas récupérer] son titre.
  - On peut payer en plusieurs fois ?
ease.blocked        -2,rupture:dead_end cercle vicieux
  + Sans contrat pas de code, sans code pas de contrat : un [cercle vicieux].
  - Le cercle de lecture est ouvert à tous.
ease.blocked        -2,rupture:dead_end dans l' impossibilité|incapacité de|d'
  + Je suis [dans l'impossibilité de] finir ma demande.
  - L'incapacité de travail est couverte par le contrat.
ease.blocked        -2,rupture:dead_end impossible de|d' … ~payer|~commander|~valider|~modifier|~changer|~annuler|~résilier|~réserver|~souscrire|~prendre|~obtenir|~faire|~finaliser|~terminer|~récupérer|~envoyer|~retirer|~déclarer|~inscrire|~imprimer|~transférer|~enregistrer
  + [Impossible de modifier] la date du séjour.
  - Impossible de ne pas aimer cette terrasse.
ease.blocked        -2,rupture:dead_end ~arriver <negation> à|a … ~payer|~commander|~valider|~modifier|~changer|~annuler|~résilier|~réserver|~souscrire|~prendre|~obtenir|~finaliser|~récupérer|~envoyer|~inscrire
  + J'[arrive pas à valider] mon panier.
  - J'arrive à commander sans lunettes, bravo.
ease.blocked        -2,rupture:dead_end ~aucun ~moyen|~possibilité de|d' … ~payer|~commander|~valider|~modifier|~changer|~annuler|~résilier|~réserver|~prendre|~obtenir|~faire
  + [Aucune possibilité de changer] de créneau.
  - Aucun moyen de transport n'est plus agréable.
ease.blocked        -2,rupture:dead_end ~bloquer|~bloqué
  + Mon inscription est [bloquée] sans motif.
  - J'ai bloqué la date pour votre fête.
ease.blocked        -2,rupture:dead_end ~impasse
  + Sans ce code, je suis dans une [impasse].
  - L'hôtel est au fond de l'impasse des Lilas.
ease.blocked        -2,rupture:dead_end ~laisser … <negation> … ~payer|~commander|~valider|~modifier|~annuler|~accéder
  + Le site me [laisse jamais valider] le panier.
  - Laissez passer les enfants.
ease.blocked        -2,rupture:dead_end ~pouvoir|~réussir … <negation> … ~payer|~commander|~valider|~modifier|~annuler|~résilier|~réserver|~souscrire|~finaliser|~récupérer|~inscrire|~prendre
  + Je [peux toujours pas réserver] de créneau.
  - On peut payer en plusieurs fois.
ease.blocked        -2,rupture:dead_end ~tourner en rond
  + On [tourne en rond] depuis lundi.
  - La table ronde tourne.
ease.cant_find      -2                  rayons|rayon|produits|articles|caisses|onglets|boutons|bureaux … ~changer|~bouger|~déplacer … sans|tout|constamment|encore|toujours|régulièrement|chaque|toutes cesse|arrêt|le|place|temps|de|semaine|mois|les
  + Les [boutons changent sans cesse] de place.
  - Les livres changent la vie.
  - Les menus changent chaque semaine.
ease.cant_find      -2                  ~changer|~déplacer|bouleverser|bouleversé|bouleversent … tout|encore|constamment|régulièrement|cesse|place|les … les|des|ces rayons|produits|articles|boutons|onglets
  + Ils ont encore [changé de place les boutons].
  - Changez les boutons du manteau.
ease.complicated    -1                  ça|cela|ca|choses|tout se|s' gâte|gâtent|gâtait|corse|corsent|corsait
  + Au guichet, [ça se gâte].
  - Le lait se gâte au soleil.
ease.complicated    -1                  ça|cela|ca|tout|situation|affaire|affaires|choses|et se|s' gâte|gâtent|gâtait|gâtaient|corse|corsent|corsait|complique|compliquait … presque|instantanément|immédiatement|vite|rapidement|aussitôt|quand|au|à|dès|après|lorsque|pour|sérieusement
  + Au guichet, [ça se gâte rapidement].
  - Le lait se gâte au soleil.
ease.difficult      -2                  je|j'|on|nous|vous|ils|elle|il peine|peines|peinons|peinez|peinait|peinais|peinent à|a … trouver|comprendre|obtenir|joindre|lire|voir|suivre|entendre|avoir|ouvrir|fermer|monter|installer|utiliser|remplir|imprimer|circuler
  + [On peine à trouver] l'entrée.
  - La peine à trouver fut légère.
  - Il peine à marcher.
ease.difficult      -1                  pas|non|jamais|guère sans ~peine|~difficulté|~mal|~effort|encombre|encombres|heurts|accroc|accrocs
  + On y arrive, [non sans difficulté].
  - Je suis arrivé sans peine.
ease.do_their_job   -2                  fallu|obligé|obligée|obligés|forcé|forcée|forcés|contraint|contrainte … nous|moi|soi même|mêmes
  + Il a [fallu percer la tôle nous-mêmes].
  - J'ai été obligé de partir.
ease.forced         -2,yields           m'|nous a|ont|avait fait subir
  + On [m'a fait subir] un interrogatoire.
  - Il a fait subir un examen à ma voiture.
ease.forced         -2,yields           me|nous fait|font|faisait subir
  + On [nous fait subir] un interrogatoire.
  - Il fait subir un examen à ma voiture.
ease.impossible     -2                  impossible de|d'|a|à … voir|trouver|obtenir|avoir|savoir|faire|suivre|réserver|annuler|résilier|prendre|changer|vérifier|envoyer|sélectionner|choisir|recevoir|entrer|rentrer|manger
  + [Impossible de voir] mon placement.
  - Rien d'impossible pour un grimpeur.
ease.impossible     -2,yields           impossible pour nous|moi|lui|elle|eux de|d'
  + [Impossible pour nous de] lire le plan.
  - Rien d'impossible pour nous.
ease.impossible     -2,yields           impossible pour un|une|les|le|la|l'|nous|moi|des|mon|ma|notre|quelqu'|lui|elle|eux de|d'|client|cliente|clients|parent|parents|personne|personnes|usager|usagers|enfant|enfants|fauteuil|mère|père|mari|poussette|particulier|femme … de|d'|en|roulant
  + [Impossible pour un usager de] lire le plan.
  - Rien d'impossible pour un bricoleur.
ease.wasted_time    -2                  je|j'|on|nous … ~faire|fait|roulé|parcouru|tapé|farci <figure> km|kms|kilomètres|bornes … pour rien
  + [Nous avons fait quarante kilomètres pour rien].
  - Nous avons fait quarante kilomètres pour la mer.
ease.wasted_time    -2                  venu|venue|venus|passé|passée|déplacé|déplacée|déplacés|appelé|retourné|retournée|attendu|revenu|revenue|allé|allée|allés … fois pour rien
  + Le ramoneur est [venu trois fois pour rien].
  - Il est venu trois fois.
ease.wasted_time    -2                  ~faire|fait|roulé|parcouru|taper|tapé|avalé|farci … <figure> km|kms|kilomètres|bornes … pour rien
  + Ma mère a [roulé quarante kilomètres pour rien].
  - Il a roulé quarante kilomètres.
  - J'ai roulé quarante kilomètres pour trouver ce duc.
keep.hard_to_choose keep                impossible|difficile|dur … de|d' … résister|choisir|trancher|départager|repartir
keep.own            keep                impossible pour moi|nous|lui|elle|ma|mon … de|d' … venir|rester|partir|dormir|déplacer|libérer|résister|choisir
keep.set_aside      keep                ~bloquer … date|dates|journée|après-midi|créneau|carte
keep.set_aside      keep                ~bloquer|~bloqué … ~carte|~numéro|~appel|~argent|~fonds|~personne|~compte perdue|volée|opposition
keep.street         keep                ~impasse des|du|de

ease.wasted_time -2   d'|des|trop|de|mes|ces|les heures|journées|matinées|soirées|jours|semaines perdu|perdues|perdus|gâchées|gaspillées
  + Que [de journées perdues] au comptoir.
  - Des clés perdues.
keep.own         keep passé des heures … perdu

# Steps, papers, trips.
ease.blocked      -2                        pdf|~document|~pièce|~lien|~fichier|~page|~formulaire|~justificatif … ~ouvrir|~charger|~télécharger pas|plus|jamais
  + Le [document ne s'ouvre pas].
  - La page du livre se tourne.
ease.blocked      -2                        ~formulaire|~page|~panier|~saisie|~demande|~session qui|se|s'|~être … ~effacer|~expirer|~vider|~disparaître|~perdre
  + Un [formulaire qui s'efface] à la fin.
  - La page se lit bien.
ease.chore        -2                        tout|toujours ~refaire|~recommencer
  + Le site a planté, j'ai [tout recommencé].
  - Refaire un séjour ici, volontiers.
ease.chore        -2                        ~corvée
  + Mettre à jour ma carte est une [corvée].
  - Corvéable, jamais : l'équipe est libre.
ease.chore        -2                        ~corvée|~parcours|~procédure … ~absurde|~kafkaïen|~infernal|~insensé
  + Une [procédure totalement absurde].
  - Le parcours santé est ombragé.
ease.chore        -2                        ~kafkaïen|~ubuesque|~abscons
  + Une demande [ubuesque] de double tampon.
  - J'ai relu Kafka en salle d'embarquement.
ease.chore        -2                        ~résilier|~annuler|~partir|~rembourser|~inscrire ~prendre|~demander|~exiger … ~minute|~heure|~jour|~semaine|~courrier|palabres|formulaires|justificatifs
  + [Résilier prend dix minutes de palabres].
  - Partir prend un an de réflexion.
ease.complicated  -2                        prise|prises de|la tête|chou
  + Quelle [prise de tête] pour un duplicata.
  - Une prise de courant.
ease.complicated  -2                        ~contraignant|~impraticable|~incommode|~astreignant
  + Un rendez-vous [contraignant].
  - La contrainte du bois.
ease.complicated  -2                        ~falloir|faut|mieux|fallait s'|être|etre|avoir … einstein|~polytechnicien|bac|~ingénieur|~doctorat|~informaticien|~génie|~médium|~devin|~juriste
  + Il [faut être polytechnicien] pour lire la facture.
  - Mon fils veut être ingénieur.
ease.difficult    -2                        eu|avons|ai|a|avoir dur pour|de|d'|à|a
  + J'ai [eu dur à] trouver l'entrée.
  - Un matelas dur à souhait.
ease.difficult    -2                        faut|~falloir|~devoir … ~être|~connecter|~lever|disponible|connecté … à|a <number> … pile|tapantes|matin|précises
  + Il [faut se connecter à 8 h pile] pour un rendez-vous.
  - Il faut être là à 8 h.
ease.difficult    -2                        mission|parcours|épreuve ~impossible|combattant|force
  + Annuler, c'est [mission impossible].
  - Un film d'espionnage, une mission.
ease.difficult    -2                        ~devoir|faut|~falloir|~obliger … ~prouver|~justifier … que|qu' je|j'|on|nous ~être|~exister|existe|vivante|vivant|bien|vis|mort
  + Je [dois prouver que j'existe].
  - Je dois prouver que je sais nager.
ease.do_their_job -2                        ~aller|~chercher|~servir|~porter|~laver|~monter|~installer|~réparer|~débarrasser … nous|moi même|mêmes|meme|memes
  + On a [débarrassé nous-mêmes].
  - Moi, j'aime même la pluie.
ease.do_their_job -2                        ~faire … ~travail|~boulot … place
  + C'est moi qui [fais leur travail à leur place].
  - Il fait un travail de qualité.
ease.do_their_job -2                        ~mâcher … travail
  + Il faut leur [mâcher le travail].
  - De la viande dure à mâcher, dommage.
ease.far_to_fetch -2                        ~chercher|~récupérer|~retirer|~déposer|~déplacer|~aller … à|a <number> kilomètres|km|bornes|kms
  + Il faut [récupérer la clé à 30 kilomètres].
  - Le dépôt se cherche à 2 mains.
ease.forced       -2                        ai|avons|a|as|avoir|ont|avez|avais|avait du|dû … ~refaire|~recommencer|~insister|~batailler|~supplier|~débrouiller|~réclamer|~déplacer|~relancer
  + Nous [avons du insister] trois semaines.
  - Il a du café plein son tiroir.
ease.forced       -2                        aura|a|aurait fallu plusieurs|insister|batailler|relancer|attendre|supplier|crier
  + Il [aura fallu crier] au guichet.
  - Il faut que je parte.
ease.forced       -2                        ~carte|~iban|~rib|~téléphone|~numéro|~adresse|~inscription|~compte … ~exiger|exigé|exigée|obligatoire|requis|requise|imposé … pour|même
  + [Carte bancaire exigée pour] un essai.
  - Une carte requise par la loi.
ease.forced       -2                        ~devoir|dû|~obliger|~falloir|fallu … ~faire opposition
  + J'ai [dû faire opposition] auprès de ma banque.
  - Vous pouvez faire opposition à ce fichage.
ease.go_there     -2                        je|j'|on|nous|faut|fallu|fallait|dû|devoir|dois|fait|faire … ~courir … partout|droite|après
  + [J'ai couru partout] pour ce tampon.
  - Je cours tous les matins.
ease.go_there     -2                        ~devoir|=dû|obligé|obligée|obligés|contraint|contrainte … ~déplacer
  + Je [dois me déplacer] pour un tampon.
  - Le piano doit être réglé après chaque concert.
ease.go_there     -2                        ~livreur … ~déplacer|~monter|~sonner <negation>
  + Le [livreur sonne jamais].
  - Le livreur sonne et sourit.
ease.go_there     -2                        ~obliger|~devoir|=dû|~falloir … ~déplacer|~rendre … agence|magasin|place|boutique|guichet|mairie|bureau
  + J'ai [dû me déplacer en agence] pour une signature.
  - Je me rends en boutique avec plaisir.
ease.login_again  -2                        ~devoir|faut|~falloir|~obliger … ~changer|~renouveler|~modifier|~retaper|~ressaisir|~réinitialiser … mot|code|identifiant|identifiants … chaque|tous|toutes|sans|fois|cesse
  + On [doit renouveler son mot de passe tous] les mois.
  - Vous devez lire une page chaque jour.
ease.login_again  -2                        ~mot|~code|~identifiant|~connexion|~adresse … ~demander|~redemander|~ressaisir|~retaper|~saisir|demandé|redemandé … chaque|sans fois|cesse|connexion|ouverture|utilisation|arrêt
  + Le [code est redemandé à chaque connexion].
  - Saisir le mot de passe, puis valider.
ease.login_again  -2                        ~reconnecter|~identifier|~authentifier à|sans chaque|cesse
  + Il faut se [reconnecter à chaque] visite.
  - Les identifiants sont au dos.
ease.lost         -2                        ~perdu|perdue|~noyé|~paumé|~dépassé avec|dans|par|devant tous|toutes|ces|les|leurs|vos|autant|tant … ~démarche|~papier|~formulaire|~procédure|~menu|~option|~sigle|~paperasse|~rubrique|~appli|~document|~formule
  + On est [perdus dans leurs formules].
  - Perdu dans les bois, un bel endroit.
ease.must_go      -2                        faut|fallait|fallu|faudra|dois|doit|devons|dû … se|me|nous ~déplacer
  + Il [faut se déplacer] pour un simple code.
  - Il faut aller voir ce musée.
ease.must_go      -2                        faut|fallait|fallu|faudra|dois|doit|devons|dû … ~retourner|revenir|repasser|refaire
  + Il [faut repasser] pour un simple code.
  - Il faut aller voir ce musée.
ease.must_install -2                        faut|fallait|fallu|doit|dois|devons|obligé … ~créer|~installer|~télécharger … ~compte|~appli|~application|~logiciel|~identifiant|~profil
  + Il [faut télécharger leur appli] pour ouvrir le casier.
  - Installer un compte-tours.
ease.nightmare    -2                        ~arracher|~arraché … les ~cheveu
  + De quoi s'[arracher les cheveux] sur ce formulaire.
  - La coiffeuse arrache un cheveu blanc.
ease.not_found    -2                        ~mot de passe|~code|~identifiant … ~refuser|refusé|invalide|incorrect|erroné
  + [Mot de passe refusé] trois fois.
  - Un mot de refus poli.
ease.only_by      -2,rupture:channel_switch <negation> … ~pouvoir|~possible … en ligne|agence|magasin
  + C'est [pas possible en ligne].
  - Est-il possible de commander en magasin ?
ease.only_by      -2,rupture:channel_switch uniquement|seulement par courrier|téléphone|fax|lettre|recommandé|internet|chat|mail
  + On peut résilier [uniquement par courrier].
  - Le menu change uniquement le lundi.
ease.only_by      -2,rupture:channel_switch ~obliger|~devoir|=dû|~falloir … courrier|recommandé|fax|lettre|lrar
  + Ils m'[obligent à envoyer un courrier] pour trois euros.
  - Je relis votre lettre avec émotion.
ease.paperwork    -1,effort:paperwork       dossier|demande|formulaire … ~incomplet
  + Mon [dossier serait incomplet].
  - Un puzzle incomplet.
ease.paperwork    -2,effort:paperwork       encore|toujours des|plus papiers|documents|justificatifs|formulaires|pièces|de
  + On veut [encore des papiers].
  - Des papiers peints.
ease.paperwork    -2                        toujours un|une autre|nouveau|nouvelle papier|document|pièce|justificatif|formulaire|attestation
  + Il faut [toujours un nouveau papier].
  - Le musée présente une nouvelle pièce.
ease.paperwork    -2,effort:paperwork       toujours un|une ~papier|~document|~pièce|~justificatif|~formulaire|~attestation
  + C'est [toujours un formulaire] de plus.
  - Un document de plus de cent pages, toujours utile.
ease.paperwork    -2                        toujours|chaque|encore|systématiquement … ~manquer … ~pièce|~papier|~document|~justificatif|~attestation|~signature
  + Il leur [manque toujours un papier].
  - Une pièce manque au puzzle.
ease.paperwork    -2,effort:paperwork       toujours|encore … ~document|~papier|~justificatif|~pièce … manquant|~manquer|~demander|~fournir|~réclamer
  + Il y a [toujours un papier manquant].
  - Encore un document bien fait.
ease.paperwork    -2,effort:paperwork       toujours|encore|chaque un|une|fois … ~papier|~document|~pièce|~justificatif|~formulaire|~attestation|~dossier … manque|manquant|manquante|fournir|ajouter|incomplet|refaire
  + Il y a [toujours une attestation à fournir].
  - Le papier cadeau manque toujours de charme.
ease.paperwork    -2,effort:paperwork       trop|tas|tonne|tonnes|multitude|masse|quantité de|d' … ~document|~papier|~justificatif|~formulaire|~formalité|~pièce|~démarche
  + Une [tonne de justificatifs] pour un petit prêt.
  - Un tas de sable pour les enfants.
ease.paperwork    -2,effort:paperwork       trop|énormément|multiplication de|d'|des ~démarche|~étape|~question|~clic|~manipulation|~mot
  + [Trop d'étapes] avant le paiement.
  - Trop bon accueil à chaque étape.
ease.paperwork    -2,effort:paperwork       ~bureaucratie|~bureaucratique
  + Une [bureaucratie] d'un autre âge.
  - Votre bureau est clair et calme.
ease.paperwork    -2                        ~demander|~réclamer|~exiger … chaque|toujours|encore|sans ~fois|une|un|cesse|jour … ~pièce|~papier|~document|~justificatif … ~différent|autre|nouveau|nouvelle|supplémentaire|manquante|manquant
  + On me [demande à chaque fois une pièce différente].
  - Il demande un papier différent pour le cadeau.
ease.paperwork    -2                        ~document|~papier|~attestation|~justificatif|~code|~formulaire que|qu' seul|seule|eux|seuls … ~pouvoir|~fournir|~délivrer|~donner|peut|peuvent
  + On exige un [document que seul leur service délivre].
  - Un document que seul mon notaire garde.
ease.paperwork    -2                        ~falloir|faut … rendez-vous|rdv|rendez|code|mot|compte|formulaire|autorisation … pour tout|chaque|rien|tous
  + Il [faut un rdv pour tout].
  - Il faut un visa pour la Chine.
ease.paperwork    -2                        ~formulaire|~dossier|~questionnaire|~contrat … de|fait|~compter … <number> ~page
  + Le [formulaire fait 12 pages].
  - Le livre fait 300 pages.
ease.paperwork    -2,effort:paperwork       ~lourdeur|~tracasserie|~complication|~formalisme ~administratif
  + Des [tracasseries administratives] à n'en plus finir.
  - Le personnel administratif est charmant.
ease.paperwork    -2                        ~manquer toujours un|une|quelque papier|document|pièce|justificatif|attestation|chose
  + Il [manque toujours un papier].
  - Une pièce de monnaie en argent.
ease.paperwork    -2,effort:paperwork       ~manquer toujours|encore un|une|des ~papier|~document|~pièce|~justificatif|~signature|~attestation
  + Il [manque toujours une signature].
  - Il manque un café sur la note.
ease.paperwork    -2,effort:paperwork       ~manquer|~réclamer|~demander toujours|encore|constamment … ~document|~papier|~justificatif|~pièce
  + Ils [réclament encore une pièce].
  - Je demande toujours les papiers du véhicule avant d'acheter.
ease.paperwork    -2,effort:paperwork       ~paperasse|~paperasserie
  + Trop de [paperasse] pour une mutuelle.
  - Du papier recyclé, bonne idée.
ease.paperwork    -2,effort:paperwork       ~remplir|~compléter|~fournir|~imprimer|~renvoyer|~scanner|~demander|~exiger|~réclamer … quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|4|5|6|7|8|9|10|12|15|20|30|tonne|montagne ~page|~formulaire|~document|~papier|~justificatif|~pièce|~feuille
  + Ils [exigent douze justificatifs].
  - Il y a dix pages de recettes à imprimer.
ease.paperwork    -2                        ~réclamer|~demander|~exiger … sans arrêt|cesse|fin|relâche
  + Ils [réclament sans cesse] des papiers.
  - Le train roule sans arrêt jusqu'à Nice.
ease.time_off     -2                        ~prendre|~poser|~perdre … sa|ma|une|la|demi ~journée|rtt|~matinée|~congé … pour|afin ~aller|~voir|~récupérer|~signer|~attendre|y|faire|un
  + Il faut [prendre sa journée pour y] aller.
  - Prenez la journée pour visiter l'île.
ease.wasted_time  -2                        perte de temps
  + Cet appel fut une [perte de temps].
  - En cas de perte de carte, quel est le temps de blocage ?
ease.wasted_time  -2                        poser|poser|perdre|perdu|posé|prendre|pris … une|un|ma|ma|mon|deux|des journée|journées|matinée|jour|jours|après de|d'|pour|à congé|congés|rtt|attendre|rien
  + J'ai [posé une journée de congé] pour ça.
  - Je pose ma journée de repos en mai.
ease.wasted_time  -2                        ~déplacer|~déplacement … rien
  + Je me suis [déplacé pour rien].
  - Un déplacement à Rome, rien de tel.
ease.wasted_time  -2                        ~faire perdre … temps|heures
  + Vous m'avez [fait perdre mon temps].
  - Le chef fait perdre la tête aux gourmets.
ease.wasted_time  -2                        ~passer … heures|journée|journées|soirée|matinée … à|pour|sur|au … ~remplir|~chercher|téléphone|~essayer|~expliquer|~réclamer|~comprendre|~appeler|~courir
  + J'ai [passé des heures à chercher] la bonne page.
  - On a passé la soirée à danser.
ease.wasted_time  -2                        ~perdre … temps|journée|matinée|après-midi|heures|heure
  + On a [perdu notre matinée] au guichet.
  - Perdu dans mes pensées, j'ai oublié l'heure.
ease.wasted_time  -2                        ~prise|~prendre … tête
  + Que de [prises de tête] pour un simple colis.
  - La tête de lit est en bois.
keep.hard_times   keep                      ~situation|~moment|~période|épreuve|épreuves|passe|contexte|cas … ~compliqué|~difficile|~délicat|~pénible
keep.needy        keep                      gens|personnes|clients|familles|foyers|élèves|enfants|entreprises en difficulté|difficultés
keep.needy        keep                      gens|personnes|clients|familles|foyers|élèves|enfants|entreprises en|dans la|grande|grosse|difficulté|difficultés … difficulté|difficultés
keep.own_letter   keep                      votre lettre
keep.set_aside    keep                      comment|pour|faire|souhaite|voudrais|veux|pouvoir|puis ~bloquer|~débloquer la|le|ma|mon|une|sa|les
keep.street       keep                      ~faire l'|l ~impasse

ease.blocked -2   ne pas|plus|jamais pouvoir … s'|se|y|entrer|profiter|utiliser|accéder|circuler|manger|sortir|voir|choisir|annuler|modifier
  + Dix heures à [ne pas pouvoir s']asseoir.
  - Pouvoir entrer et sortir.
  - Ne pas pouvoir dormir.
keep.own     keep ne|n' plus|pas|jamais pouvoir … payer|dormir|sortir … seul|seule|maladie|mal|douleur

ease.nightmare -2,effort:chase j'|je|nous|on … remué|remuer|remue|remuons ciel et terre
  + Pour un badge, [on a remué ciel et terre].
  - Le ciel et la terre.

ease.blocked -2,rupture:dead_end cercle|boucle|spirale sans|infernal|infernale fin
  + C'est une [boucle sans fin].
  - Une bague sans fin.
  - L'Histoire sans fin passe au théâtre.

ease.again_times        -2               fallu|dû … ressaisir|retaper|refaire|recommencer|renvoyer|réinscrire|remplir … fois|reprises
  + J'ai [dû ressaisir mes données trois fois].
  - Il faut remplir le réservoir le lundi.
ease.chore              -2               fallu pousser|porter|remorquer|courir|pleurer|quémander|râler|hausser|tambouriner|escalader|bricoler|improviser|grimper
  + Il a [fallu quémander] pour un verre d'eau.
  - Il a fallu du pain.
ease.chore              -2               il a fallu ruser|insister|jongler|batailler|parlementer|improviser|bidouiller
  + [Il a fallu ruser] pour sortir du parking.
  - Il a fallu dormir.
ease.chore              -2               jouer|joue des coudes
  + Pour un siège il faut [jouer des coudes].
  - Le chat joue avec mes coudes.
ease.complicated        -2               tatillon|tatillonne|tatillons|procédurier|procédurière|procéduriers|pinailleur|pinailleurs|chicane|chicanent
  + Une administration [tatillonne].
  - Le cipollin est rose.
ease.complicated        -2               vrai|véritable|quel|un labyrinthe|marathon|dédale|maquis administratif|tarifaire|juridique
  + L'inscription, [un marathon administratif].
  - Un labyrinthe au jardin.
ease.complicated        -2               ~démarche|~procédure|~inscription|~formalité|~résiliation|~parcours|~accès|~administration|~processus|~système|~organisation|~navigation … ~lourd|~tortueux|~obscur
  + Une [procédure vraiment tortueuse].
  - Un dossier lourd de deux kilos.
ease.complicated        -2               ~démarche|~procédure|~résiliation|~inscription … est|devient un|du|d'un marathon|labyrinthe|dédale
  + La [procédure est un labyrinthe].
  - Le musée est un dédale de salles.
ease.complicated        -2               ~infaisable|~inextricable|~labyrinthique|~insurmontable|~paperassier|~harassant|~dissuasif
  + Une démarche [infaisable] sans imprimante.
  - Une phase de jeu.
ease.degree             -2               faut|faudrait avoir fait math|maths|polytechnique|médecine|droit
  + Il [faut avoir fait maths] sup, ou presque.
  - Il faut avoir fait deux doses.
ease.degree             -2               faut|faudrait une|un loupe|décodeur|dictionnaire|sorcier|devin pour lire|comprendre|deviner|voir|trouver
  + Il [faut une loupe pour lire] les frais.
  - Il faut une loupe.
ease.degree             -2               faut|faudrait|falloir … bac|polytechnique|ingénieur|doctorat|informaticien|master … pour
  + Il [faut avoir fait polytechnique pour] comprendre la facture.
  - Mon fils passe le bac mardi.
ease.do_their_job       -2               au|aux|à|moi client|clients|moi|nous|usager de tout|faire|s' faire|le|occuper|leur
  + C'est [au client de tout faire].
  - Un client de tout âge.
ease.do_their_job       -2               client|clients|moi qui fait|font|fais tout|travail|boulot|leur
  + C'est le [client qui fait tout].
  - Le client qui fait signe est mon père.
ease.do_their_job       -2               dû|fallu leur apprendre|expliquer leur … métier|travail|procédure|boulot
  + J'ai [dû leur apprendre leur métier].
  - J'ai dû leur apprendre à nager.
ease.do_their_job       -2               est à|a moi|nous de|d' vérifier|relancer|courir|chercher|surveiller|contrôler|réparer|prouver|tout
  + C'[est à moi de relancer].
  - C'est à moi de jouer.
ease.do_their_job       -2               faut tout vérifier|surveiller|contrôler|relire
  + Avec leurs relevés il [faut tout vérifier].
  - Il faut tout cuire.
ease.do_their_job       -2               faut|dois|devons|fallu|faut-il tout faire|vérifier|surveiller|contrôler|demander|contrôler|leur|relire|refaire soi|moi|dire|nous|deux|même|expliquer|derrière|dix|trois
  + Il [faut tout demander deux] fois.
  - Il faut tout faire cuire.
ease.do_their_job       -2               fini par le|la|les|tout|l' réparer|finir|terminer|nettoyer|refaire|corriger
  + J'ai [fini par le réparer] seul.
  - Il a fini par le dessert.
ease.do_their_job       -2               on|je|nous|j' fais|fait|faisons leur|votre boulot|travail|job
  + À trier les colis, [on fait leur boulot].
  - Ils font leur travail.
ease.faff               -2               que|trop|beaucoup|plein|tant de|d' tracas|tracasseries|chichis|complications
  + [Que de tracas] pour un simple retour.
  - Le retour est gratuit.
ease.faff               -2               ~chronophage
  + Une démarche [chronophage].
  - Un chronomètre.
ease.far_to_fetch       -2               relais|dépôt|colis|agence|livré|magasin|bureau|centre|aller|rendez-vous … autre bout
  + Point [relais à l'autre bout] de la ville.
  - Ma sœur vit à l'autre bout du pays.
ease.fiddly             -2,stage:use     ~emballage|couvercle|couvercles|bouchon|bouchons|~flacon|opercule|opercules|~sachet|~boîte|pot|pots|~boîtier|trappe|trappes … impossible|difficile|difficiles|pénible|dur|dure|compliqué|galère à ouvrir|fermer|refermer|dévisser|remplir|enlever
  + L'[emballage est impossible à ouvrir].
  - L'emballage est en carton.
ease.go_there           -2               fait|faire|appelé … trois|quatre|cinq|six|plusieurs|tous|dix bureaux|guichets|services|pharmacies|agences|médecins … pour|avant
  + J'ai [fait trois bureaux pour] un imprimé.
  - Il a visité trois magasins.
  - J'ai visité plusieurs magasins avant de trouver la robe.
ease.lost               -2               se|me|nous perd|perds|perdre|perdent dans … menus|site|onglets|rubriques|options|démarches|interface|couloirs|formulaires
  + On [se perd dans les menus].
  - On se perd de vue parfois.
ease.lost               -2               ~renvoyer|renvoie|renvoyé|renvoient|ramène|ramené … page d' accueil
  + Le lien me [renvoie à la page d'accueil].
  - La page d'accueil est bleue.
ease.more_steps         -2,came          maintenant|désormais|aujourd'hui|faut|depuis|prend|c'est|passe|demande … <figure>
  + Une commande prenait 2 clics, maintenant il en [faut 7].
  - Une commande prend 2 clics, pas plus.
ease.more_steps         -2,told          prenait|fallait|suffisait|demandait|nécessitait|avant|passait … <figure> ~clic|~étape|~écran|~manipulation
  + Il suffisait de 2 étapes, désormais il en [faut 9].
  - Il suffisait de 2 étapes, à vélo.
ease.needs_help         -2               dû|obligé|obligée|dois demander|d'|de|solliciter|appeler … fils|fille|neveu|nièce|gendre|voisin|voisine|aide
  + J'ai [dû demander à mon fils] de remplir le dossier.
  - Mon fils a rempli le dossier.
ease.nightmare          -2               demande|demandent|réclament|exige|exigent la|l' lune|impossible
  + Pour un prêt on me [demande la lune].
  - La lune exige la nuit.
ease.nightmare          -2               douze travaux
  + Adopter ici, les [douze travaux] d'Astérix.
  - Des travaux au douze.
ease.nightmare          -2               heurte|heurtons|heurter|heurté à|a|contre un|une mur|administration|refus
  + On se [heurte à un mur].
  - Le ballon heurte un poteau.
ease.nightmare          -2               impossible|difficile|dur|compliqué de s'|se y retrouver|orienter|repérer
  + Dans ces tarifs, [impossible de s'y retrouver].
  - Impossible de trouver mon gant.
ease.nightmare          -2               jamais|pas le|au|la bon|bonne guichet|service|papier|formulaire|bureau|étage|porte|personne|file
  + On n'est [jamais au bon guichet].
  - Le bon service est au deuxième.
ease.nightmare          -2               jongler|naviguer entre|avec deux|trois|quatre|plusieurs|dix|les sites|applis|logiciels|guichets|comptes|services|identifiants
  + Il faut [jongler entre trois applis].
  - Jongler avec trois balles.
ease.nightmare          -2               maison qui rend fou
  + Ce guichet, la [maison qui rend fou].
  - Une maison qui se rend en voiture.
ease.nightmare          -2               mer à boire
  + Un virement, ce n'était pourtant la [mer à boire].
  - Une mer, de l'eau à boire.
ease.nightmare          -2               montrer patte blanche
  + Il faut [montrer patte blanche] pour une photocopie.
  - La patte blanche du chat.
ease.nightmare          -2               n' en sort|sortons|sors|sortir pas|plus
  + Trois services, on [n'en sort plus].
  - On n'en sort qu'un.
  - On n'en sort jamais déçu.
ease.nightmare          -2               perd|perds|perdu|perdre son|mon|leur|notre latin
  + Entre leurs formules j'y [perds mon latin].
  - Il apprend son latin.
ease.nightmare          -2               se lever tôt|bonne|matin|de pour|heure comprendre|trouver|pour|joindre
  + Il faut [se lever tôt pour comprendre].
  - Se lever tôt pour courir.
ease.nightmare          -2               site|appli|hôpital|menu|formulaire|magasin|clinique|notice|parking|aéroport … où … se perd
  + Un [aéroport où l'on se perd].
  - Un parking où l'on perd ses clés.
ease.nightmare          -2               tourne|tournons|tourner|tourné en bourrique
  + Avec leurs codes on [tourne en bourrique].
  - La bourrique du pré.
ease.nightmare          -2               ~semé|pavé|parsemé|truffé|jonché d'|de embûches|obstacles|pièges
  + Un trajet [semé d'embûches].
  - Un champ semé de blé.
ease.nightmare          -2               épreuve|bras de force|fer
  + Obtenir un devis, une [épreuve de force].
  - Un bras de mer.
ease.only_by            -2               formulaire|demande|inscription|dossier|réservation|paiement|démarche|prise … seulement|uniquement|qu'|exclusivement en|sur|par|au papier|place|courrier|ligne|internet|téléphone|guichet|fax|chèque
  + L'[inscription se fait uniquement sur place].
  - La demande est en papier bleu.
ease.only_by            -1               ~lettre|courrier|recommandé|fax|chèque|~déplacement|~rendez-vous|application|appli|ligne|internet|téléphone … obligatoire|obligatoires|exigé|exigée|imposé|imposée
  + Pour partir, [lettre recommandée obligatoire].
  - Le port du casque est obligatoire, voyez le courrier.
ease.paperwork          -2               papier|justificatif|attestation de plus à|a|chaque|pour|demandé
  + Un [papier de plus pour] chaque étape.
  - Un papier de plus petit format.
ease.paperwork          -2               ~papier|~document|~justificatif|~formulaire|~paperasse à n' en plus finir
  + Des [justificatifs à n'en plus finir].
  - Un papier à finir.
ease.time_off           -2,stage:receive dû|fallu|obligé|obligée … poser|prendre|bloquer … journée|congé|matinée
  + J'ai [dû poser une journée] pour être livré.
  - Posez le carton dans la journée.
ease.time_off           -2               journée|matinée|congé|après-midi … perdue|perdu|gâchée|gâché|fichue|bloquée
  + Encore une [journée perdue] pour ce rendez-vous.
  - La journée commence à neuf heures.
ease.time_off           -2               posé|poser|perdu|sacrifié une|ma|un|mon|deux|trois demi-journée|journée|rtt|congé|matinée|congés|journées|demi
  + J'ai [posé une demi-journée] pour rien.
  - La journée fut belle.
ease.wasted_time        -2               ai|avons|fait perdu|perdre un|deux|trois|une an|ans|mois|année|semestre|trimestre
  + À cause du greffe j'[ai perdu deux ans].
  - Un chat perdu un mois.
ease.wasted_time        -2               aller|allers retours|retour pour|inutiles|incessants|inutile rien|et|à
  + Trois [allers-retours pour rien].
  - Deux allers-retours pour Lyon.
ease.wasted_time        -2               beaucoup|tant|que|trop d'|de énergie|efforts|démarches|temps|bruit pour pas|si|rien grand|peu|du
  + [Beaucoup d'efforts pour si peu].
  - Beaucoup d'énergie pour le four.
ease.wasted_time        -2               kilomètres|km|bornes|minutes|heures|trajet|trajets|retours|matinée|journée|après-midi|déplacement|déplacements pour rien
  + Quarante [bornes pour rien].
  - Une heure pour rien de grave.
ease.wasted_time        -2               perdu des|mes|trois|deux heures|nuits|journées|soirées|week dessus|sur|pour|à|avec|au
  + J'ai [perdu des heures sur] leur formulaire.
  - On a passé une soirée au calme.
  - J'ai passé des heures avec ce livre.
ease.wasted_time        -2               que|quelle|tant d'|de énergie|temps|paperasse gaspillée|perdue|gâché|perdu
  + [Que d'énergie gaspillée].
  - Une énergie verte.
ease.wasted_time        -2               que|temps|tout de|ce|fou|précieux temps|perdu perdu|gâché|gaspillé|pour|à
  + [Que de temps perdu] pour un badge.
  - Un temps de cuisson.
ease.wasted_time        -2               suis|sommes|est|été venu|venue|venus|allé|allée pour rien
  + Je [suis venue pour rien] mardi.
  - Je suis venu pour ma sœur.
ease.wasted_time        -2               toute une|un histoire|foin|cinéma|cirque pour
  + [Toute une histoire pour] un timbre.
  - Une histoire pour enfants.
ease.wasted_time        -2               y ai|a|avons laissé|perdu des|la|une|ma|toute|trois heures|nuit|journée|santé|soirée|matinée|plumes
  + Pour l'inscription j'[y ai perdu la nuit].
  - J'y ai passé mes vacances d'enfant.
  - On y a passé une soirée.
ease.wasted_time        -2               y ai|a|avons laissé|perdu … week-end|soirée|nuit|journée|dimanche|vacances|santé|end|nerfs
  + J'[y ai laissé un week-end].
  - On y a laissé nos valises.
keep.spoilt_choice      keep             difficulté|difficile|dur|compliqué est|sera|fut|c'|reste … de choisir|faire
  + La [difficulté est de choisir].
  - Difficile de joindre.
reliability.not_working -2               lien|bouton|page|numéro … ne|n' mène|mènent|renvoie|aboutit à|nulle|a rien|part
  + Le [lien ne mène nulle part].
  - Le sentier mène à la mer.
resolution.gave_up      -2               <customer> ai|avons|a laissé|baissé tomber|les et|après|au|bras
  + Après trois mails [j'ai baissé les bras].
  - J'ai laissé tomber un verre.
resolution.gave_up      -2               ai|avons|a fini par|à capituler|abandonner|renoncer|céder|laisser|payer|partir
  + De lettre en lettre, j'[ai fini par capituler].
  - Il a fini par un gâteau.
resolution.gave_up      -2               de guerre lasse
  + [De guerre lasse], j'ai réglé la note.
  - La guerre du feu.
resolution.gave_up      -2               jeté|jette|jetons|baissé|baisse l'|les éponge|bras
  + À la cinquième lettre j'ai [jeté l'éponge].
  - Il a levé les bras.

keep.own keep ai|avons|garde|gardons|avais|emporte toujours un|une papier|document|pièce|justificatif|formulaire|attestation|carte

keep.own keep je|j' demande|réclame|exige toujours|encore … ~papier|~document|~justificatif|~pièce

ease.blocked     -2,rupture:dead_end ~dossier|~demande|~compte|~commande|~virement|~remboursement|~colis … ~bloqué|~coincer|coincé depuis … années|année|mois|semaines|semaine|jours
  + Un [dossier bloqué depuis deux années].
  - Un compte ouvert depuis des années.
ease.forced      -1,yields           chercher|préparer|apprendre|comprendre|organiser|gérer|trouver|monter|régler … tout seul|seule|seuls|seules
  + Il a fallu [trouver le quai tout seuls].
  - Le dîner se prépare tout seul.
ease.forced      -2,yields           à|a|chaque chaque|fois fois|, on|il|, doit|faut|devons|fallait|devait … refaire|remplir|rappeler|passer|repasser|retaper|recommencer|ressaisir|reconnecter|réinstaller|redémarrer|retourner|revenir|redire
  + [À chaque fois il faut refaire] le badge.
  - À chaque fois il faut beau.
  - À chaque fois on doit se revoir avec joie.
ease.wasted_time -2                  ne|n' … vois|voit|voyons|voyait rien venir
  + Le temps file et nous [ne voyons rien venir].
  - Je ne vois rien.
keep.own         keep                dossier|demande|compte|commande|virement|carte … bloqué|bloquée depuis … jours|semaines|mois à|par ma|moi
keep.own         keep                peut|pu|préfère|appris|apprend|apprendre … trouver|monter|régler|organiser|gérer|chercher|comprendre … tout seul|seule|seuls

ease.blocked   -2,rupture:dead_end ~résiliation|~désinscription|~désabonnement|~annulation|~suppression … impossible|impossibles
  + [Résiliation quasi impossible] au fort.
  - Une mission impossible.
ease.paperwork -2,effort:paperwork en demandent|demande|réclament|réclame|exigent|exige encore|un|une|toujours autre|autres|nouveau
  + On fournit un papier, ils [en réclament un autre].
  - J'en veux un autre.
  - Ils en veulent un autre.

ease.only_by -2 tout se|s' fait|passe … internet|ligne|site|ordinateur|appli … anciens|âgés|âgées|vieux|aînés|perdus|perdu|exclus|exclu|panique
  + [Tout se fait sur internet et les anciens] pleurent.
  - Tout se fait à pied.

ease.difficult -2 rien … est|a|n' … fait|prévu|pensé pour … =faciliter|=aider|=arranger|=simplifier|=accueillir|handicapés|familles|enfants|parents|poussettes
  + [Rien n'est fait pour aider].
  - Il est fait pour aider.

ease.difficult -2 dû|fallu|obligés|obligé|obligée|préféré|préférons|préfère … laisser tomber
  + On a [dû laisser tomber].
  - Il a laissé tomber un clou.
ease.forced    -2 ai|avons fini par =annuler|=racheter|=repartir
  + J'[ai fini par annuler].
  - Le rosier a fini par mourir.
  - J'ai fini par acheter ce modèle, ravi.
ease.forced    -2 aurais|aurait|aurions|devrait|devrais|devrions pas dû|à … avoir|à|dû … à|appeler|me|déplacer … =appeler|=déplacer|=réclamer|=relancer|=demander|=insister|=rappeler|=justifier|=payer|=expliquer
  + On n'[aurait pas dû avoir à appeler].
  - Je n'aurais pas dû appeler.
ease.forced    -2 fini par|d' y|me|m'|nous|le|la|les|tout aller|venir|déplacer|rendre|faire|payer|annuler … pied|même|seul|seule|seuls|moi|nous|moyens
  + On a [fini par y aller à pied].
  - Il a fini par y aller.
ease.forced    -2 retrouvé|retrouvée|retrouvés|retrouve|retrouvons avec un|une|des|la|les|deux|trois|plusieurs|notre … facture|factures|dette|frais
  + On s'est [retrouvés avec une facture] énorme.
  - On s'est retrouvés avec plaisir, sans rien prévoir.
  - Nous avons retrouvé avec plaisir cet hôtel.
ease.forced    -2 retrouvé|retrouvée|retrouvés|retrouve|retrouvons sans rien|solution|logement|chauffage|eau|internet|véhicule|bagages|argent|hôtel
  + On s'est [retrouvés sans logement] à minuit.
  - J'ai retrouvé sans peine mes bagages.
ease.paperwork -1 ~formulaire|~dossier|~contrat|~questionnaire|document|notice|~demande … fait|compte|comporte|contient <figure>=10 pages|feuillets|questions
  + Le [formulaire fait quarante pages].
  - La revue fait quarante pages.
ease.time_for  -2 ai|avons|on|fallu|m' … mis|fallu|pris|passé <duration>=2h à|pour … =monter|=installer|=assembler|=configurer|=remplir|=comprendre|=démonter|=brancher
  + J'[ai mis quatre heures à le monter].
  - On a pris deux livres à monter au refuge.
  - Ils ont mis deux jours pour monter la cuisine.

ease.difficult -2 m'|me|nous … ~donner … fil à|a retordre
  + Ce portail [m'a donné du fil à retordre].
  - Un fil à coudre.
  - Un jeu qui donne du fil à retordre.

ease.blocked  -2,rupture:dead_end fonds|avoirs|argent|compte|comptes … gelé|gelés|séquestré|séquestrés
  + Mes [fonds sont gelés] depuis Noël.
  - Le lac est gelé.
ease.go_there -2                  retourné|retournée|retournés|revenu|revenue|revenus|repassé|repassée|allé|allée|allés|venu|venue|venus|attendu pour rien
  + J'y suis [repassé pour rien] hier.
  - Il n'est venu pour rien d'autre.

ease.forced -2 dû|fallu|falloir|obligé|obligée|obligés|obligées|contraints nous|m'|me|s'|de|d' … =occuper|=charger de tout
  + On a [dû nous occuper de tout] à sa place.
  - Il a dû s'occuper de tous ses chiens.
