@language fr
@kind     enchantments

# Words that praise without saying what.

# Good
keep.every_good    keep tout bon ~vendeur|~commerçant|~restaurant|~professionnel|~service|~conseiller|~artisan|~garagiste|~médecin|~hôtel|~magasin
keep.every_good    keep toute bonne
keep.good_measure  keep un|une|deux|trois|au|moins bon|bonne|bons|bonnes demi|demie|demies|heure|heures|dizaine|vingtaine|trentaine|quinzaine|centaine|moitié|partie|poignée|semaine|distance|minute|minutes|quart|kilomètre|kilomètres|mètre|mètres|douzaine
keep.moment        keep au|le|pas|quel bon moment
keep.season        keep beau|beaux|belle jours|saison|soleil $
keep.season        keep les|aux|des beaux jours
keep.so_far_good   keep jusque|jusqu' là|ici , tout|ça va|allait|est|était|se … bien|parfait|nickel|normal|passait
keep.so_far_good   keep jusque|jusqu' là|ici … tout|rien|ça|cela va|allait|est|était|se|s' … bien|parfait|nickel|normal|passait
keep.so_that       keep si bien que|qu'
keep.the_right_one keep au|vers|le|du|aux|les bon|bons rayon|guichet|endroit|bureau|étage|quai|sens|format|code|formulaire|arrêt|bâtiment|terminal|poste|numéro|bus|train|créneau|moment|côté
keep.the_right_one keep à|a|la|vers bonne adresse|porte|caisse|place|page|personne|case|file|salle|station|heure|date
keep.well_then     keep ^ bon , évidemment|alors|bref|ben|bah|ok|certes|d'|là|je|j'|on|nous|vous|il|ils|elle|elles|c'|ce|cela|ça|le|la|les|l'|mon|ma|mes|notre|nos|quand|si|comme|au|aux|en|faut|peut|sinon|donc|après|finalement|maintenant|y
keep.wish          keep passez|passe|souhaite|souhaitons|souhaitant|souhaiter une|de bonne|belle|excellente|agréable|bonnes|belles soirée|journée|nuit|fêtes|vacances
keep.wish          keep ~souhaiter … bonne|belle|excellente|agréable soirée|journée|nuit|fin|année|continuation
overall.good       +1   au rendez vous
  + La bonne humeur était [au rendez-vous].
  - Il demande si je suis arrivé au rendez-vous de dix heures.
overall.good       +1   bien
  + [Bien] dans l'ensemble.
  - Je vous ai bien envoyé le relevé d'identité.
  - Merci bien de votre retour.
  - Elles ont bien changé, vos conditions.
overall.good       +1   bien ~passer|~dérouler
  + Tout s'est [bien passé] à l'embarquement.
  - Il demande si tout doit bien passer par la porte B.
overall.good       +1   c'|c|est|était|sont|étaient bien
  + Le forfait sans engagement [est bien].
  - Il demande si le facteur est bien passé à midi, mais sans colis.
overall.good       +2   dire|dis|dit|disent que du bien
  + De ce centre de soins, je ne peux [dire que du bien].
  - Que du bien immobilier en vitrine.
overall.good       +1   ok|okay pour|niveau|rapport|sur
  + [Ok pour] le décor.
  - Ok, et pour le reste ?
overall.good       +1   pas mal|pire|mauvais|mauvaise|dégueu|dégueulasse|vilain|désagréable
  + Leur programme de points est [pas mal].
  + C'est [pas pire], cette cabine de téléphérique.
  - J'ai pas mal de questions sur mon bail.
overall.good       +2   tb|tbien|trèsbien
  + Rien à signaler, [tb].
  - Le disque dur contient deux To de photos.
overall.good       +2   toujours|tjrs aussi bien|bon|bonne|bons|bonnes|agréable|agréables|efficace|sympa|délicieux|excellent
  + Cette piscine est [toujours aussi bien].
  - Toujours aussi en retard.
overall.good       +1   très|tres|trés|trop|vraiment|plutôt|assez biens
  + Vos offres sont [très biens].
  - Mes biens sont assurés ailleurs.
overall.good       +1   ~acceptable|~honorable|~appréciable|~positif|positivement
  + Bilan [positif] après un an chez cet opérateur.
  - Il demande si mon test était positif, j'ai annulé la visite.
overall.good       +1   ~aller|~tourner bien
  + Tout [va bien] avec ma nouvelle banque.
  - Allez-y le matin, les files sont courtes.
overall.good       +1   ~bon
  + Une [bonne] mutuelle pour les familles.
  + Le service est [bon].
  - J'ai reçu un bon de réduction pour mon anniversaire.
overall.good       +1   ~bénéfique|~profitable|~fructueux
  + Un accompagnement [bénéfique] pour mon fils.
  - Les frais profitent à la copropriété voisine.
overall.good       +1   ~correct|~convenable
  + Un accueil téléphonique [correct].
  - Il demande si le code saisi est correct.
overall.good       +1   ~favori|=préféré|=préférée|=préférés|=préférées
  + Leur glacier [préféré], le nôtre aussi.
  - J'aurais préféré un créneau le samedi.
overall.good       +1   ~raisonnable
  + Un loyer [raisonnable].
  - On raisonne avant de signer.
overall.good       +3   ~tomber à|a pic|point
  + Son aide [tombe à pic].
  - Le pic du Midi tombe dans les nuages.
overall.good       +1   ~être|tout|toute|niveau|rapport|qualité|prix|accueil|service|livraison|site|appli|application ok|okay
  + Pour le dépôt de garantie, [tout OK].
  - Ok, je vais les appeler.
overall.good       +1   à|a la hauteur
  + Leur assistance était [à la hauteur].
  - Réglez la selle à votre taille avant de partir.
overall.good       +1   ça joue|roule|gaze|baigne
  + Pour la livraison en Valais, [ça joue].
  - Elle joue du piano au bar de l'hôtel.
overall.great      +1   bonne|belle|excellente|agréable soirée|journée|nuit passé|passée|entre|dans ce|cet|amis|famille
  + [Belle soirée entre amis] dans ce caveau.
  - Bonne journée à toute l'équipe.
overall.great      +2   pas son|d' égal|égale
  + Leur pain n'a [pas son égal].
  - Tout est égal.
overall.great      +2   passé|passée|passés|passons|vécu|encore|superbe|vraiment une|très bonne|belle|excellente|agréable|super|merveilleuse soirée|nuit|journée|réception|année|moment
  + [Encore une bonne soirée] au bowling.
  - Bonne soirée à vous.
overall.great      +2   perfecto|sensas|génialissime|nickelissime|parfaitos|formid|grandiosissime
  + Pose du parquet, [perfecto].
  - Un perforateur à louer.
overall.great      +3   service|services|qualité|prestation|prestations|expérience|sav|séjour|moment … hors pair
  + Un [service hors pair] du début à la fin.
  - Un pâtissier hors pair.
overall.great      +1   une|très|super|encore bonne|belle|excellente|agréable|super|merveilleuse soirée|nuit
  + [Une bonne soirée] entre amis au club.
  - Je vous souhaite une bonne soirée.
overall.great      +1   ~bon|~agréable|~excellent|~super|~beau|~chouette moment
  + Un très [bon moment] en famille au zoo.
  - Ce n'est pas le bon moment.
overall.great      +1   ~donner|~donne … envie
  + La vitrine [donne envie].
  - J'ai envie de partir.
overall.great      +2   ~idée de|du génie|siècle
  + La consigne à vélos, une [idée de génie].
  - Le génie civil a fermé la rue.
overall.great      +2   ~passer … ~bon|~agréable|~super|~excellent|~beau ~moment|~soirée|~séjour|~week|~journée
  + Nous avons [passé un très bon moment] au zoo.
  - Je passe un bon moment de la semaine en train ?
overall.perfect    +2   aucune|pas|sans|zéro … fausse note|notes
  + Un mariage [sans la moindre fausse note].
  - Une fausse note au piano.
overall.praise     +3   que demander de plus|mieux
  + Un lit, la mer, [que demander de plus] ?
  - Que demander au guichet ?
overall.slang      +2   bonnard|bonnarde|bonnards
  + Le refuge, tout [bonnard].
  - Le bonnet est perdu.
overall.slang      +2   de la balle|bombe
  + Ce concert, [de la balle].
  - La balle est sortie.
overall.slang      +2   le fun|l'fun
  + Leur patinoire, c'est [le fun].
  - La funiculaire ferme.
overall.slang      +2   sur la coche
  + Le service est [sur la coche].
  - Cochez la case.
overall.slang      +2   trop|super|hyper|vraiment stylé|stylée|stylés|frais|canon|ouf|puissant
  + Cette salle d'escalade, [trop stylé].
  - Un stylo trop cher.

# Litotes
overall.no_complaints +2 aucun|zéro|nul reproche|grief|bémol
  + Je n'ai [aucun reproche] à faire au garagiste.
  - Aucune réponse à mes reproches.
overall.no_complaints +2 jamais ~déçu
  + Dix ans de séjours et [jamais déçue].
  - Êtes-vous déjà venus au parc ?
overall.no_complaints +2 jamais|sans|pas|n' eu|aucun|ai|rencontré|avoir|un … aucun|aucune|le|moindre|seul problème|souci|soucis|incident|ennui
  + Je n'ai [jamais eu aucun problème].
  - Jamais seul, toujours aidé.
overall.no_complaints +1 loin d'être ~déçu
  + Je suis [loin d'être déçu] par la visite.
  - La plage est loin d'ici, prévoyez un bus.
overall.no_complaints +2 on ne peut rêver|espérer|demander|souhaiter|faire|trouver mieux
  + [On ne peut rêver mieux] pour un anniversaire.
  - On ne peut pas payer par chèque.
overall.no_complaints +1 pas ~mécontent
  + Je ne suis [pas mécontent] de cette offre.
  - Le pas de la porte est abîmé.
overall.no_complaints +1 pas … ~déçu
  + Nous n'avons [pas été déçus] du détour.
  - Elle marche à petit pas dans la salle.
overall.no_complaints +1 pas … à|a me|se plaindre
  + Je n'ai [pas à me plaindre] de mon agence.
  - Je tiens à me plaindre auprès du siège.
overall.no_complaints +1 pas|jamais eu|connu|rencontré|rencontrer|trouvé|trouver|constaté|remarqué|posé de|des|d'|aucun|le problème|souci|problèmes|soucis|ennui|accroc|encombre|encombres
  + On n'a [pas eu de souci].
  - Il demande si un départ sans souci est possible.
  - Ils n'ont toujours pas vu le problème.
overall.no_complaints +1 ras
  + Premier mois chez ce fournisseur, [RAS].
  - Il demande si le bol est plein à ras bord.
overall.no_complaints +1 rien à|a dire
  + Sur le service, [rien à dire].
  - Il n'a rien à dire sur la panne, ce technicien ?
overall.no_complaints +2 rien à|a envier
  + Leur hôtel n'a [rien à envier] aux palaces.
  - L'envie de partir m'a pris en juin.
overall.no_complaints +2 rien à|a redire
  + Un contrôle technique où il n'y a [rien à redire].
  - Je ne vais pas redire mon adresse.
overall.no_complaints +2 rien à|a reprocher|critiquer
  + Je n'ai [rien à reprocher] au courtier.
  - On lui reproche un retard de loyer.
overall.no_complaints +1 rien à|a signaler
  + Six mois d'utilisation, [rien à signaler].
  - Je tenais à signaler un lampadaire éteint.
overall.no_complaints +2 sans faute|reproche|reproches|faille
  + Une prestation [sans reproche].
  - Rappelez-moi demain, la porte est ouverte.
overall.no_complaints +2 tout … y est|était
  + Dans cette valise de soins, [tout y est].
  - Il demande si tout y est compris.
overall.no_complaints +2 ~rêver mieux
  + Difficile de [rêver mieux] pour une lune de miel.
  - J'ai rêvé de ce voyage toute la nuit.

# Excellent
keep.taped        keep carton|cartons|colis|paquet|boîte|emballage|enveloppe|film … scotché|scotchés|scotchée|scotchées
keep.taped        keep mal|pas|peu|plus|bien|mieux scotché|scotchés|scotchée|scotchées
overall.excellent +2   excellence
  + Un service d'[excellence].
  - Si vous visez l'excellence, inscrivez-vous au concours.
overall.excellent +2   ~excellent|excellement|excellemment|~exellent
  + Une équipe de dépannage [excellente].
  + Un service [excellent] du début à la fin.
  - Il demande si un prix d'excellence existe.
overall.great     +2   au poil
  + Le réglage est [au poil].
  - Le chat perd son poil au printemps.
overall.great     +2   au|o top
  + La hotline est [au top].
  - Le compteur est placé au sommet du mur.
overall.great     +2   beau|belle|beaux|belles
  + Une [belle] ferme en montagne.
  - Mon beau-frère est passé au comptoir.
overall.great     +2   boss|~champion|cador
  + Ce dépanneur, un [champion].
  - Il demande si la coupe du champion se joue dimanche.
overall.great     +2   chanmé|tiguidou
  + Leur appli de covoiturage, [chanmé].
  - Le stylo est resté au comptoir.
overall.great     +3   cinq|5 étoiles|etoiles|⭐
  + [Cinq étoiles] sans hésiter.
  - L'hôtel cinq étoiles du port.
overall.great     +1   cool
  + [Cool], la fonction de partage.
  - Le pull à col roulé me va.
overall.great     +2   d'enfer
  + Une soirée [d'enfer] au bowling.
  - Le chemin d'Enfert est fermé ce matin.
overall.great     +2   de bonne facture
  + Une croisière [de bonne facture].
  - Ma facture de mars est arrivée.
overall.great     +2   de ouf|dingue|fou|folie|malade|rêve
  + Un week-end [de rêve] au chalet.
  - Je rêve de changer de fournisseur.
overall.great     +2   de|d' … grande|bonne|belle|haute|excellente|super|meilleure|première|vraie|réelle|incroyable|très qualité
  + Un suivi [de grande qualité].
  - Le service qualité vous répondra par courrier.
overall.great     +3   du tonnerre
  + Une ambiance [du tonnerre].
  - Le bruit du feu.
overall.great     +2   enfants|petits|fils|fille|filles|mari … en ~parler|parlent|parle encore
  + Les [enfants en parlent encore].
  - Ma fille parle anglais.
overall.great     +2   est|était|sont|vraiment|tout|service|accueil|équipe|personnel|repas|juste|c' extra
  + Le nouveau centre aquatique [est extra].
  - On m'a facturé une nuit extra sans prévenir.
overall.great     +3   inégalé|inégalée|inoubliable|inoubliables|mémorable|mémorables|exemplaire|exemplaires|incomparable|incomparables|unique
  + Un baptême de l'air [inoubliable].
  + Un guichet [exemplaire].
  - J'ai renvoyé un exemplaire signé du bail.
overall.great     +2   jour et la nuit
  + Avec mon ancien dentiste, c'est le [jour et la nuit].
  - Le bar est ouvert jour et soir.
overall.great     +2   pas|jamais vu le temps passer
  + On n'a [pas vu le temps passer].
  - Le temps passe, on a vu le film.
overall.great     +3   peux|peut|pouvons|pourrais|pourrait|saurais plus|pas … en passer
  + Je ne [peux plus m'en passer].
  - Je ne veux pas passer par Lyon.
overall.great     +2   royal|grandiose|grandioses|paradisiaque
  + Une traversée [grandiose].
  - La famille royale a visité le port.
overall.great     +2   super|supers|supper
  + [Super] caisse de retraite.
  + L'appli est [super].
  - J'ai fait le plein de super au supermarché.
overall.great     +2   top|topissime|tops
  + La station de vélos, c'est [top].
  + Boutique [top].
  - Le top départ est donné à neuf heures.
overall.great     +2   trop|archi|hyper|méga|ultra bien|bon|bonne|top|cool|génial
  + Votre forfait jeune, [trop bien].
  - Le bien immobilier est trop petit.
overall.great     +3   une|des|vraie|véritable|vrai|véritables ~perle|~pépite|~merveille|=bijou|~trésor
  + Cette nounou est [une perle].
  + [Une pépite] au fond de la cour.
  - Un collier de perles fines.
overall.great     +2   utilise|sers|consulte|porte|regarde|écoute tous|chaque|quotidiennement les|jour jours|soirs|matins
  + Je l'[utilise tous les jours].
  - Le bus passe tous les jours.
overall.great     +2   vaut|valait|vaudra|mérite|méritait|méritent … détour|voyage|coup
  + Ce musée [vaut le détour].
  - Cela ne vaut que pour un an.
overall.great     +3   vie … a|à changé
  + Depuis l'opération, ma [vie a changé].
  - La vie du quartier est calme.
overall.great     +2   ~beau découverte|surprise|adresse|expérience
  + Ce spa fut une [belle surprise].
  - Une surprise attend les abonnés au guichet.
overall.great     +2   ~changer des|de autres|ordinaire|habitude|chaînes|l'ordinaire|banal
  + Un guide drôle, ça [change des autres].
  - Je change de place avec les autres.
overall.great     +3   ~changer … la|ma|notre|leur vie
  + Cet appareil a [changé ma vie].
  + Ça m'a [changé la vie].
  - J'ai changé de vie après le bac.
overall.great     +2   ~chouette
  + Un site vraiment [chouette].
  - Il demande si une chouette niche dans le parc.
overall.great     +2   ~devoir|aurais|aurait|aurions … dû|du … ~venir|~faire|~changer|~appeler|~acheter|~passer|~choisir … plus|avant|bien tôt|tot|longtemps|avant
  + J'[aurais dû venir plus tôt].
  - Le bus aurait dû arriver.
overall.great     +2   ~exceptionnel|~extraordinaire|~incroyable|~merveilleux|~phénoménal
  + Un guide [extraordinaire].
  + Cette boutique est [exceptionnelle].
  - Fermeture exceptionnelle le onze novembre.
overall.great     +3   ~exception|merveille
  + Cette terrasse, [merveille] au coucher du soleil.
  - Il demande si une exception est prévue.
overall.great     +2   ~génial|~formidable|~fantastique|~sensationnel|~fabuleux|~sublime|~superbe|~magnifique|~splendide|~remarquable|~admirable|~époustouflant|~prodigieux
  + Une conseillère [formidable].
  + Ce refuge est [génial].
  + Accompagnement [remarquable] en maternité.
  - Le film fantastique commence à vingt heures.
overall.great     +2   ~incontournable|~inespéré|~inestimable
  + Un restaurant [incontournable] du quartier.
  - La rue est contournable par le nord.
overall.great     +2   ~kiffer
  + Cette playlist, je [kiffe].
  - Si mon fils kiffe la console, je la garderai.
overall.great     +2   ~meilleur
  + Mon [meilleur] séjour à la montagne.
  - Mes meilleurs vœux à votre équipe.
overall.great     +3   ~mine d'|d or
  + Une [mine d'or] pour les couturières.
  - La mine de charbon se visite.
overall.great     +2   ~réussite|~réussir|~succès
  + La fête fut une [réussite].
  - Je n'ai pas réussi à ouvrir le fichier.
overall.great     +2   ~épater|~épatant|~impressionner|~impressionnant|~bluffer|~bluffant|~bluffé|~scotcher|~scotché
  + Je suis [bluffé] par leur atelier.
  + La restauration est [impressionnante].
  - Une impression en couleur coûte vingt centimes.
overall.great     +3   équipe|personnel|vendeur|vendeuse|patron|patronne|conseillère|conseiller|chauffeur|guide|gens|infirmière|infirmières|infirmier|soignante|soignantes|soignant|médecin|nounou|assistante|auxiliaire|coach|maîtresse|moniteur|monitrice|coiffeuse|hôtesse|artisan|interlocutrice en or
  + Une [équipe en or].
  - L'équipe parle de foot.
overall.perfect   +3   tout|toute ~être parfait|parfaite
  + [Tout était parfait], du check-in au départ.
  - Il demande si le parfait glacé est à huit euros.
overall.perfect   +2   ~idéal|idéalement
  + L'[idéal] pour un couple avec enfants.
  - Il demande si le poids idéal est de six kilos.
overall.perfect   +2   ~impeccable|nickel|impec|~irréprochable|nikel|niquel
  + Un vol [impeccable].
  + [Nickel] pour mon changement d'opérateur.
  - Il demande si une pièce en nickel chromé a été posée.
overall.perfect   +2   ~parfait|parfaitement|perfection
  + Séance chez l'ostéo : [parfait].
  + Le contrat est [parfait] pour un étudiant.
  - Il parle un français imparfait mais compréhensible.

overall.delighted +2 étoiles … plein|dans les yeux
  + Le page a des [étoiles dans les yeux].
  - Les étoiles du ciel.

# Praise
overall.face   +1 <3
  + Le café est offert [<3]
  - Moins de trois horaires.
overall.face   +2 ❤|❤️|😍|🥰|💖|💙|💚|🤩|🏆|💯|🔥|💪
  + Séjour en thalasso [😍]
  - Il a un cœur dessiné sur son casque.
overall.face   +1 👍|👌|👏|😋|🥳
  + Commande en ligne [👍]
  - Il sourit sur la photo du permis.
overall.praise +2 10|20|5 sur|/ 10|20|5
  + Pour cette clinique, [10 sur 10].
  - Il reste 5 places sur le vol de midi.
overall.praise +2 bonne|belle|longue continuation|vie|route à|a|,|et
  + [Bonne continuation à] toute l'équipe.
  - Une bonne route passe au nord.
overall.praise +1 bon|beau|super travail|boulot|job
  + [Beau travail] des jardiniers.
  - Je rentre du travail vers dix-neuf heures.
overall.praise +2 bravo|bravissimo|félicitations|~féliciter|chapeau
  + [Bravo] à toute la brigade.
  + Je [félicite] les urgentistes.
  - Il demande si la rue Bravo-Murillo est au centre de Madrid.
overall.praise +1 c'est un plus
  + Le parking couvert, [c'est un plus].
  - Un plus un font deux, même à la caisse.
overall.praise +2 mention spéciale
  + [Mention spéciale] à la vendeuse du rayon thé.
  - Cochez la mention lu et approuvé.
overall.praise +1 merci pour tout
  + Dernier jour en rééducation, [merci pour tout].
  - Merci de tout renvoyer avant le dix.
overall.praise +1 merci à toute|tous|toutes
  + [Merci à toute] la caserne.
  - Merci de confirmer à tous les voisins.
overall.praise +2 mérite|méritent d'|le|vraiment|un … détour|connu|connue|connus|connues|découverte|recommandé|recommandée
  + Un artisan qui [mérite d'être connu].
  - Ce dossier mérite une relance.
overall.praise +2 ne changez rien
  + Surtout [ne changez rien].
  - Je ne change rien à mon train.
overall.praise +1 un grand|immense|énorme merci
  + [Un grand merci] aux aides-soignantes.
  - Dites merci à la dame, ai-je soufflé à mon fils.
overall.praise +2 ~continuer ainsi|comme
  + Surtout [continuez ainsi].
  - Continuez tout droit jusqu'au rond-point.
overall.praise +1 ~fier … client|cliente|clients|faire
  + [Fier d'être client] de cette coopérative.
  - On ne peut pas se fier aux horaires.
overall.praise +2 ~louange
  + Que des [louanges] pour leur travail.
  - Nous avons loué une voiture à Porto.
overall.praise +1 ~point fort|positif|forts|positifs
  + Leur [point fort], la boutique en ligne.
  - Le point relais le plus proche est fermé.
overall.praise +1 ~remercier … pour|de|d' … ~accueil|~gentillesse|~patience|~professionnalisme|~efficacité|~aide|~écoute|~disponibilité|~rapidité|~réactivité|~service|~travail|~sourire|~qualité|~conseil|~confiance|~soin|~moment|~soirée|~séjour|~engagement|~sérieux|tout
  + Je [remercie toute l'équipe pour son aide].
  - Je vous remercie par avance de votre retour.

# The same words in other senses
keep.bargain       keep bon marché
keep.best          keep au mieux
keep.closing       keep fermeture|ouverture exceptionnelle
keep.copy          keep d'|en|plusieurs|deux|trois|cinq|double|triple|mon|notre exemplaire|exemplaires
keep.copy          keep ~exemplaire ~signer
keep.early         keep de bonne heure
keep.faith         keep bonne foi
keep.fantasy       keep film|roman fantastique
keep.fuel          keep litre|plein de super
keep.in_law        keep beau frère|père|fils
keep.in_law        keep belle mère|sœur|soeur|fille
keep.marker        keep bon ok|ben|bah|bref|alors|après|maintenant|sinon|enfin|donc|courage|débarras|la|le|les|je|j'|on|vous|c'|il|à|a|vent|gré|nombre
keep.marker        keep bonne|bonnes|belle|belles paroles|résolutions|intentions
keep.marker        keep bon|bonne|bons|bonnes conducteur|conductrice|conducteurs|payeur|père|élève|moment|partie|part|quart|vieux|vieille|centaine|dizaine|quinzaine|trentaine|leçon|question
keep.marker        keep comme bon
keep.marker        keep ha|ah|oh|eh|bah|ben|mais bon
keep.marker        keep juste|seulement bon|bonne|bons|bonnes à|a|pour|qu'
keep.marker        keep plan|plans|bas bon|bons
keep.marker        keep pour de bon
keep.marker        keep ~tenir bon
keep.marker        keep à|a bon entendeur
keep.once          keep bonne fois
keep.one_off       keep titre exceptionnel
keep.please        keep s'il vous|te plait
keep.please        keep svp
keep.pleasure_with keep avec plaisir
keep.promise       keep satisfait ou remboursé
keep.real          keep bien|biens immobilier|immobiliers
keep.right         keep bon|bonne numéro|date|taille|pied
keep.right         keep le|la|au|du|autre|cette|votre|quel|quelle|les|aux bon|bonne|bons|bonnes numéro|service|services|interlocuteur|interlocuteurs|interlocutrice|date|taille|personne|personnes|endroit|pied
keep.right         keep à|a la|une bonne adresse
keep.so            keep ah|pour|bon bon
keep.so_long       keep aucun|pas|sans|jamais de|d' ~problème|~souci tant|jusqu'|pour|quand|sauf
keep.so_long       keep aucun|sans ~problème|~souci|soucis tant|jusqu'|pour|quand|sauf
keep.so_long       keep pack|formule|contrat|option|offre|garantie sérénité
keep.so_long       keep tout|toute va|allait|allais bien|très tant|jusqu'|jusque|jusqu|si|quand|sauf|avant|bien
keep.start         keep top départ
keep.surely        keep bien sûr|entendu|que|évidemment|avant|après|plus|moins|mieux|loin|longtemps|souvent|trop|à|vouloir|cordialement
keep.surely        keep eh|ou|combien|si bien
keep.survey        keep enquête|questionnaire de satisfaction
keep.voucher       keep bon|bons de|d'|pour
keep.weather_fine  keep beau temps
keep.weather_fine  keep ~avoir beau
keep.weather_fine  keep ~faire beau|bon|chaud
keep.well_sent     keep ai|avons|avez|as|ont bien
keep.well_sent     keep bel et bien
keep.well_sent     keep bien attention|joué|joue|connu|connue|connus|mieux|pire|loin|pareil|moins|trop|peu
keep.well_sent     keep bien été|reçu|recu|reçue|reçus|reçues|envoyé|noté|compris|lu|vu|pris|payé|enregistré|arrivé|validé|transmis|rempli|renvoyé|livré|souscrit|signé
keep.well_sent     keep bien être
keep.well_sent     keep dis|dit|disais|disait|précise|répète|souligne|rappelle bien
keep.well_sent     keep est|suis|sommes bien ~arriver|~partir|~venir|~recevoir
keep.well_sent     keep est|était|sont|suis bien moi|cela|ça|ca|gardé|gardée|gardés|ce|celui|celle|le|la|un|une|mon|ma|du|des|là
keep.well_sent     keep est|était|sont|étaient|c' bien moins|plus|trop|mieux|connu|obligé
keep.well_sent     keep faites|fais|faire|faut|fait|font bien attention|partie
keep.well_sent     keep le|les|un|des|mon|mes|ton|son|ses|notre|nos|votre|vos|leur|leurs|ce|ces|du|au|aux bien|biens
keep.well_sent     keep mal bien
keep.well_sent     keep merci|remercie|remercions bien
keep.well_sent     keep très|tres bien je|j'|merci|alors|donc|dans|nous
keep.well_sent     keep ~changer|~vérifier|~lire|~relire|~regarder|~savoir|~penser|~prendre|~garder|~vouloir|~voir|~demander|~réfléchir|~comprendre|~entendre|~falloir bien
keep.well_sent     keep ça|ca|cela fait bien <number>
keep.wish          keep bon|bonne|bonnes courage|journée|soirée|continuation|chance|année|fêtes|vacances|weekend|week|anniversaire|route|appétit|nuit|vent|retour
keep.wishes        keep meilleurs|meilleures vœux|voeux|salutations|délais
keep.would         keep ~vouloir bien

overall.satisfied  +2 regrette|regret|dommage|regrettons|regrets de|d'|seulement|juste|est|:|c'|, ne|pas|n' pas|avoir|l' … connu|connue|venu|venus|venue|découvert|souscrit|essayé … plus|avant tôt
  + Je [regrette de ne pas être venue plus tôt].
  - Je regrette d'être venue.
overall.unequalled +2 personne|aucun|aucune|nul|rien n'|ne est|fait|fera|propose|trouve|existe|vaut meilleur|mieux|meilleurs|meilleure
  + Dans ce quartier [personne n'est meilleur].
  - Personne n'est venu.

overall.good   +2 fonctionne|fonctionnent|passe|passé|passée|passent|va|marche|déroulé|déroulée|allé|terminé pour le mieux
  + La fête s'est [passée pour le mieux].
  - Pour le mieux, on attend.
overall.great  +3 ce|c'|fut|était|est le|un grand amour
  + Cette chaise, ce [fut le grand amour].
  - Un roman d'amour.
overall.return +2 suis|sommes|serais prête|prêt|prêts|prêtes à|a recommencer|redéménager
  + Je [suis prête à recommencer] demain.
  - Je suis prête à partir.

overall.return +2,decides:make,stage:renew suis|sommes|serais prête|prêt|prêts|prêtes à|a revenir $
  + Pour ce bal, nous [sommes prêts à revenir] !
  - Je suis prête à revenir avec le bon.

keep.fixed keep que|qu' tout|ça|cela|ca … pour le mieux

overall.delighted +3 imaginez|imaginer|imagine|imaginent pas ma|notre|mon|sa joie|bonheur|soulagement|plaisir|fierté|bonheur
  + Vous n'[imaginez pas notre soulagement].
  - Vous n'imaginez pas le bruit.
overall.delighted +2 on|nous|enfin revit|revivons $
  + Le mur est sec, [on revit].
  - Une salle qui revit.
overall.great     +2 est|était|c' une … bonne|excellente|super|merveilleuse nouvelle
  + La fin du bail [est une excellente nouvelle].
  - Une nouvelle ligne ouvre.
overall.great     +2 ~taper dans l' œil|oeil
  + Ce papier nous a [tapé dans l'œil].
  - Il a tapé dans le ballon.

overall.good +1 ~complexe|~visite|~balade|~camping|~parc|~zoo|~expo|~film|~jeu|~concept|~formule|~hôtel|~village|~ville|~spectacle|~activité|château|châteaux|~parcours|sentier|sentiers est|sont|était|étaient|reste|restent|très|plutôt|assez|fort|bien|vraiment ~sympathique|sympa|sympas
  + Un [parcours très sympa] au donjon.
  - Un parc, un gardien sympa.

keep.five_star        keep hôtel|hotel|palace|restaurant|mettre|mis|donner|mets|noté|classé … cinq|5 étoiles|etoiles
keep.marker           keep attention|pensez|veillez|penser|veiller|continuez à|a bien
keep.marker           keep bonne note
keep.marker           keep à|a|de bien ~remplir|~lire|~vérifier|~noter|~conserver|~regarder|~choisir|~écouter|~relire|~fermer
keep.real             keep avis|commentaire|commentaires|note|notes|critiques|retours positif|positifs|bons|bonnes|élogieux|élogieuses|excellents|excellentes|favorables
keep.real             keep couscous|choucroute|gelée|kir|famille|cour royal|royale
keep.so_long          keep pack|formule|contrat|option|offre|garantie|risque|risques|habitation|juridique|auto|assurance ~confort|tranquillité|sérénité|premium|excellence|optimum|intégrale
keep.well_sent        keep ai|avons|avais|avions|a|aurais fait bien|bien fait|de de|d'
keep.well_sent        keep a|ont|avait|avez|avaient|ai bien précisé|dit|indiqué|spécifié|mentionné|signalé|demandé|noté|stipulé
keep.wish             keep bonne|mauvaise|excellente|belle nouvelle
overall.good          +2   ne|n' fait|font|fais que … ~améliorer|~progresser|~embellir
  + Ce parc [ne fait que s'améliorer].
  - Il ne fait que dormir.
overall.great         +1   comme il se doit
  + Un fumet servi [comme il se doit].
  - Il se doit de payer.
overall.great         +2   comme je|on|nous les|l'|la|le aime|aimons|aimes
  + Une librairie [comme je les aime].
  - Comme je l'aimais avant.
overall.great         +3   cru|croire|croirait|croyait|presque|comme au paradis
  + On se [croirait au paradis].
  - Rue du Paradis, au numéro deux.
overall.great         +2   un|vrai|une|vraie|grande grand|vrai|grande|gentleman monsieur|gentleman|dame
  + Le garagiste, [un vrai gentleman].
  - Une dame, un grand vélo.
overall.great         +2   ~bon|~beau|~excellent|~agréable|~super soirée|journée|nuit|soirées passé|passée|passer|passées
  + Une [bonne soirée passée] au théâtre.
  - Bonne soirée à vous.
overall.great         +2   ~culte
  + Une émission [culte].
  - Un cultivateur bio.
overall.great         +2   ça|ca|cela ~changer tout
  + Un mot gentil, [ça change tout].
  - Je change tout le lot.
overall.no_complaints +1   <negation> … en reste
  + Les desserts ne sont [pas en reste].
  - Il en reste deux.
overall.no_complaints +1   rien de|d' ~négatif|mauvais|mal
  + [Rien de négatif] dans cette cure.
  - Un avis négatif.
overall.praise        +2   mention très|toute|spécial|spéciales spéciale|bien|pour
  + [Mention toute spéciale] à Karim, du garage.
  - Une mention au bas de page.
overall.slang         +2   banger|masterclass|goat|insane
  + La salle d'escalade, [banger].
  - Un cadeau carré.
overall.slang         +2   monstre bien|bon|bonne|beau|belle|cool|sympa|gentil|gentille
  + L'auberge est [monstre bien].
  - Un monstre en peluche.
overall.slang         +2   ~trippant|tripant|trippante|tripante
  + Une visite [trippante] de la mine.
  - Le trépied est fixé.
overall.slang         +2   ça envoie|dépote|assure|gère
  + Votre brunch, [ça envoie].
  - Le site envoie un reçu.

keep.marker           keep bonne|bon|bonnes dizaine|dizaines|centaines|vingtaine|heure|heures|minutes|semaine|semaines|mois|année|demi|journée|moitié
keep.marker           keep bon|bonne|bons|bonnes monsieur|dame|samaritain|vieux|gens|mère
keep.marker           keep parce|car|enfin|sinon que|qu' bon
keep.weather_fine     keep il a|avait|aura plu
keep.well_sent        keep verra|verrons|verrai|verrez|voir|voit|vois bien
overall.good          +1   =adapté|=adaptée|=adaptés|=adaptées|~approprié|~décent|~respectable|~constructif|~équilibré|~cohérent|~prometteur|~encourageant|~probant|~modulable
  + Un programme [équilibré].
  - Un équilibriste au cirque.
overall.good          +1   ~amusant|~attachant|~craquant|~mignon|~charmeur|~attirant|~intelligent|~ludique
  + Un jeu [amusant] pour les petits.
  - On s'amuse ailleurs.
overall.great         +2   =cartonne|=cartonnent|~dépoter
  + Votre festival [cartonne].
  - Un carton de livres.
overall.great         +2   bouche bée
  + Le final m'a laissé [bouche bée].
  - La bouche du métro.
overall.great         +2   c'|est|très|super|hyper =carré|=carrés
  + Leur dossier [est carré].
  - Un mètre carré.
overall.great         +2   cousu main
  + Un voyage [cousu main].
  - La main du roi.
overall.great         +2   fait|fais|font pas|guère mieux
  + Comme gîte on ne [fait pas mieux].
  - Il fait mieux que prévu.
overall.great         +2   la|très|trop|super =classe
  + Ce théâtre, [la classe].
  - Le classement du jour.
overall.great         +2   petits oignons
  + Une visite aux [petits oignons].
  - Un oignon doux.
overall.great         +2   poisson dans l' eau
  + Ma fille y est comme un [poisson dans l'eau].
  - Un poisson à l'eau.
overall.great         +2   y a|à pas mieux|photo|plus
  + Pour les vélos, [y a pas mieux].
  - On va mieux.
overall.great         +2   ~aubaine|~extase|~summum|~féerie
  + Un séjour, [une aubaine].
  - La crêpe au beurre.
overall.great         +2   ~brillant|~magistral|~majestueux|~marquant|~prestigieux|~somptueux|~luxueux|~ravissant|~enchanteur|~éclatant|~fascinant|~irrésistible|~irremplaçable|~inégalable|~inimitable|~renversant|~enthousiasmant|~jouissif|~exaltant|~euphorisant|~savoureusement
  + Une mise en scène [magistrale].
  - Un chef sans brio.
overall.great         +2   ~inspirant|~stimulant|~motivant|~touchant|~émouvant|~poignant|~percutant|~convaincant|~ingénieux|~astucieux|~novateur|~gratifiant|~valorisant|~instructif|~édifiant|~enrichissant
  + Une brochure [instructive].
  - Un instructeur de vol.
overall.great         +2   ~tenir la route
  + Leur moteur [tient la route].
  - La route est tenue.
overall.great         +2   ~travail|~ouvrage d' orfèvre|artiste|expert|pro
  + Un [travail d'orfèvre] sur la toiture.
  - Un atelier au travail.
overall.great         +2   équipe de choc|rêve|feu
  + Une [équipe de choc] au standard.
  - Un choc sur l'équipe bleue.
overall.no_complaints +1   pas grand chose à|a reprocher|redire|critiquer|ajouter
  + [Pas grand chose à reprocher] au gîte.
  - Une grande chose à dire.
overall.no_complaints +1   y a pas|rien à|a dire
  + Le parquet, [y a pas à dire], il tient.
  - Elle a à dire deux mots.
overall.praise        +2   dix|vingt|cinq|20|10 sur dix|vingt|cinq|20|10
  + La visite mérite [dix sur dix].
  - Dix sur trente sont venus.
overall.praise        +2   je|j'|on valide|plussoie|approuve à|totalement|complètement|carrément|fortement|grave|fois
  + Le buffet, [je valide totalement].
  - Je valide mon ticket.
overall.praise        +2   merci pour|de cette|ce|votre|vos|l'|la super|application|appli|outil|jeu|site|travail
  + [Merci pour cette appli], elle m'aide.
  - Merci pour cette facture à revoir.
overall.praise        +2   ~testé et ~approuvé
  + Un matelas [testé et approuvé].
  - Un test approuvé.
overall.slang         +2   ~assurer|assure|assurent|assurez|gère|gèrent|gérez grave|trop|max|fond|vraiment
  + Les filles du camping [gèrent grave].
  - Une gérante au fond.
overall.slang         +2   ~envoyer du lourd|pâté|gros
  + Le concert [envoie du lourd].
  - Un colis lourd.

overall.good +1 riche idée
  + Un pont au-dessus du pré, [riche idée].
  - L'idée est d'un riche.
overall.good +1 riche|excellente|très|chouette bonne|idée idée
  + Un pont au-dessus du pré, [très bonne idée].
  - L'idée est d'un riche.

overall.delighted +1 s'|nous|me|m' est|sommes|suis laissé|laissés|laissée porter|transporter|conquérir
  + Au bal, on [s'est laissé porter].
  - Il s'est laissé pousser la barbe.

overall.great     +2 vaut|valent|valait … à|a … seul|seule|seuls|seules le|la|un déplacement|voyage|visite|détour|séjour
  + La foire [vaut à elle seule le voyage].
  - Cela vaut dix écus.
overall.satisfied +2 comme|tellement|presque chez soi
  + Au moulin, [comme chez soi].
  - Il passe chez moi lundi.
  - Je range tout comme chez moi.
overall.satisfied +2 sentis|sentie|senties|senti|accueillis|accueillie|reçus|vraiment comme chez nous|moi
  + On s'est [sentis comme chez nous].
  - Elle passe comme chez nous le mardi.

keep.dig              keep                        rien de tel
  + [Rien de tel] qu'un bon bain.
  - Rien de bon.
keep.dig              keep                        sans mauvais jeu|jeux
  + [Sans mauvais jeu] de mots.
  - Un mauvais jeu.
keep.fond_of          keep                        série|film|chanson|couleur|équipe|joueur|plat|livre|auteur|chanteur|chaîne|émission|parfum|sport|saison|animal préféré|préférée|préférés|préférées|favori|favorite
  + Ma [série préférée] passe le jeudi.
  - Mon magasin préféré.
keep.once             keep                        fois que|qu' j'|on|nous|je y retourne|retourne|reviens|revient|retournons|passe
  + Le devis change chaque [fois que j'y retourne].
  - J'y retourne.
keep.wish             keep                        vous|t'|en|et|d'|vs ~remercier|remerciant|merci par|d' avance … aide|réponse|attention|compréhension|retour|diligence|écoute|accueil|intervention
overall.beyond        +3                          au delà de|des|du … ~attente|~espérance
  + Un stage [au-delà de nos attentes].
  - Au-delà des dunes, la mer.
overall.delighted     +2                          y va|vont|allait en courant|souriant|chantant|sautillant
  + Mon fils [y va en courant].
  - Il y va en bus.
overall.excellent     +3                          effet waouh|waou|wouah|wahou|wow
  + L'[effet waouh] en poussant la porte.
  - Le chien fait ouaf.
overall.excellent     +3                          jadore|jador|jadoré|jkiffe|jkif|jaime
  + [Jadore] cette marque.
  - Les dorades du port.
overall.excellent     +2                          je|on valide|validons … 100|carrément|totalement|fois|yeux|approuvé
  + [Je valide à 100] %.
  - Je valide ma carte au tourniquet.
overall.first_try     +2                          ~réussir|~obtenir|réussi|obtenu|eu … du|au premier|1er coup
  + J'ai [obtenu mon code du premier coup].
  - Le premier coup de fil est gratuit.
overall.good          +1                          ~jeu|~appli|~application|~site|~idée|~concept|~film|~livre|~produit|~visite|~balade|~parcours|~activité|~fonction|~fonctionnalité|~outil|~soirée|~spectacle|~musée|~sortie|~thème … ~sympa|~sympathique
  + Le [jeu est sympa].
  - Le vendeur du jeu se lasse.
overall.great         +3                          carton plein
  + [Carton plein] pour cette école.
  - Un carton de livres.
overall.great         +2                          de qualité
  + Un accompagnement [de qualité].
  - Le service qualité vous répondra par courrier.
overall.great         +2                          m'|m en ~séparer|passe|passer|sépare plus|pas|jamais
  + Cette gourde, je ne [m'en sépare plus].
  - Je m'en passe.
overall.great         +2                          miam|slurp|yummy
  + Le flan, [miam].
  - Une mie de pain.
overall.great         +2                          mission ~accomplir|accomplie|réussie|remplie
  + [Mission accomplie] pour l'agence.
  - Une mission humanitaire.
overall.great         +2                          numéro un|1
  + Pour les burgers, [numéro un].
  - Le quai numéro deux.
overall.great         +2                          pété|éclaté le|la bide|ventre|panse|rate
  + On s'est [pété le bide] à la crêperie.
  - Un ventre plat.
overall.great         +2                          un plus appréciable|indéniable|énorme|certain
  + [Un plus appréciable], le vestiaire.
  - Un peu plus grand.
overall.great         +2                          un|une vrai|réel|gros|sacré plus|atout
  + Le buffet tardif, [un vrai plus].
  - Un vrai problème en plus.
overall.great         +2                          ~réjouir de|d' … ~revenir|~retourner|~goûter
  + Je me [réjouis de revenir].
  - Il se réjouit du score.
overall.great         +2                          écœurant|ecoeurant|débile|malade comme c'|c|que
  + [Débile comme c']est bon.
  - Comme c'est écœurant.
overall.mark          +2                          je|on|nous ~mettre|mets|donne|met … 5|cinq ~étoile
  + [Je mets 5 étoiles] direct.
  - Je mets cinq verres par table.
overall.no_complaints +1                          ^ aucune|zéro plainte
  + [Aucune plainte].
  - Encore aucune réponse à ma plainte.
overall.no_complaints +1                          aucune|sans|zéro|pas|nulle … plainte à|de|en|formuler|depuis
  + [Aucune plainte à] formuler après six mois.
  - Ma plainte reste sans réponse.
overall.no_complaints +2                          rien à|a =améliorer|=changer|=modifier
  + Le parcours est clair, [rien à changer].
  - Il n'y a rien à changer dans le panneau électrique ?
overall.perfect       +3                          à|a la ~perfection
  + Des lunettes ajustées [à la perfection].
  - Un perfectionniste au travail.
overall.praise        +2                          je|on|nous valide|validons à|grave|totalement|complètement|les|100
  + Le concept, [je valide à] cent pour cent.
  - Je valide mon titre.
overall.praise        +2                          ~service|~accueil|~garage|~artisan|~boutique|~médecin|~restaurant|~produit|~qualité comme|qu' … n'|ne en fait|trouve|voit plus
  + Un [accueil comme on n'en fait plus].
  - Un produit qu'on ne voit pas en rayon.
overall.relief        +2                          ~enlever|~ôter|~retirer|enlevé|ôté … un|gros ~poids|~épine
  + Ça m'a [enlevé un poids].
  - On enlève un kilo au poids.
overall.return        +2,decides:make,stage:renew je|on|nous l'|les|en … ai|avons|a ~racheter|racheté|rachetée|rachetés|rachetées|repris
  + Les chaussures, [je les ai rachetées] en noir.
  - On m'a racheté ma voiture.
overall.satisfied     +2                          pourvu que|qu' ça|ca|cela dure|continue|durent
  + Tout va bien, [pourvu que ça dure].
  - Pourvu que ça s'arrange.
overall.satisfied     +2                          se|nous|me|s' sent|sentir|sens|sentait|sentions … chez soi|nous|moi
  + Dans ce gîte on [se sent chez soi].
  - Chez moi, il pleut.
overall.slang         +2                          big up
  + [Big up] aux filles du bar.
  - Un sac trop big.
overall.slang         +2                          est|c'|c|le|trop le|du feu|lourd
  + Ce concert, c'[est le feu].
  - Le feu est éteint.
overall.slang         +2                          gg
  + [GG] la réparation.
  - Un gigot.
overall.slang         +2                          l'|le fun|sharp
  + Une soirée bien [le fun].
  - Un funiculaire.
overall.slang         +2                          suis|jsuis|jss fan|fane|accro
  + Je [suis fan] de ce bouillon.
  - Un fan du club.
overall.slang         +2                          trop|est|c'|bien =frais|=chou|=mortel|=bath
  + Le clip [est mortel].
  - Un chou frais.
overall.slang         +2                          ~capoter|capotant|capotante
  + La vue, je [capote].
  - Le toit de la voiture.
overall.slang         +2                          ~surkiffer|~tripper|trippé
  + On a [surkiffé] la tyrolienne.
  - Un kit de voyage.
overall.slang         +2                          ça|ca déchire|tue|envoie|dépote
  + Leur tarte, [ça déchire].
  - Ça sort des tuyaux.
overall.thanks        +3                          merci|remercie|remercions|remercier … du|de fond|tout … cœur|coeur
  + Nous [remercions du fond du cœur] les bénévoles.
  - Le fond du verre est sale.
overall.worthy        +2                          digne|dignes d'|de|des un|une|palace|grand|grands|plus palace|grand|grands|grande|chef|roi|étoilé|restaurant
  + Une chambre [digne d'un palace].
  - Un adieu digne et sobre.
quality.level         +2                          ~cours|~contenu|~guide|~formation|~programme|~leçon … ~clair|~complet|~structuré|construit|construits|ficelé|~pédagogique
  + Des [cours clairs et bien construits].
  - Un ruisseau clair.

# Ce que rien ne surpasse, et ce qu'on ne peut reprocher.
atmosphere.view       +2   ~vue … vaut|valait|mérite … voyage|détour
  + La [vue mérite le voyage].
  - La vue coûte.
cleanliness.clean     +2   ~briller|brille|brillent du|comme|de sol|sou|mille|jamais
  + La maison [brille du sol] au plafond.
  - Une étoile brille de loin.
cleanliness.clean     +2   ~propreté|~respirer|respire la|chirurgicale|est|japonaise propreté|chirurgicale
  + Tout [respire la propreté].
  - On respire mal.
comfort.comfortable   +2   peut|peux|pouvait|pouvais|pouvons étendre|allonger|déplier mes|ses|nos|les jambes
  + Un siège où l'on [peut étendre ses jambes].
  - Étendre le linge.
  - Impossible d'étendre les jambes.
comfort.comfortable   +2   ~couette|~matelas|~canapé|~siège|~oreiller|~lit|~fauteuil|~vol|~chaussure|~basket … nuage|cocon|caresse
  + Cette [couette est un nuage].
  - Une couette à motif de mouton.
comfort.quiet         +2   ~silence|~calme|~sérénité … règne|d'or|royal
  + Dans la salle de lecture, le [calme règne].
  - Le règne de Louis.
  - Un silence absolu du service client.
keep.am_indeed        keep suis|étais|sommes|étions|serais bien le|la|un|une|titulaire|propriétaire|inscrit|inscrite|abonné|abonnée|assuré|assurée|client|cliente|majeur|majeure|locataire|résident|adhérent|présent|présente|chez|rentré|rentrée
overall.ahead         +2   est|devient|devenu|devenue|trop|si|tellement rare|rares de|aujourd'|ces|pour|en|dans nos|jours|hui|métier|temps|être
  + Un artisan poli, c'[est rare de nos] jours.
  - Une bague rare de mon père.
overall.ahead         +2   exemple|modèle|référence pour la|les|sa|toute|tous|le|d'autres profession|autres|métier|secteur|confrères
  + Cette étude est un [exemple pour la profession].
  - Un exemple pour la classe de danse.
overall.ahead         +2   prenez|prendre|prennent en de la graine
  + Collègues, [prenez-en de la graine].
  - Il sème de la graine de lin en mai.
overall.ahead         +2   service|garage|artisan|commerçant|accueil|maison à|a l' ancienne
  + Un [garage à l'ancienne], comme on les aime.
  - Une moutarde à l'ancienne.
overall.ahead         +2   ça|cela|ca|voilà change des|du
  + Un vrai conseil, [ça change des] robots.
  - Le tarif change des fois.
  - Un prix qui change du matin au soir.
overall.better_now    +2   vrai|véritable changement de vie
  + La fibre, un [vrai changement de vie].
  - Un changement de voie.
overall.delighted     +2   de l' allure
  + Leur nouveau comptoir a [de l'allure].
  - L'allure du train.
overall.delighted     +2   déçu|déçue|déçus en bien
  + Nous avons été [déçus en bien].
  - Déçu, bien sûr.
overall.delighted     +2   tombé|tombée|tombés en amour
  + Je suis [tombée en amour] avec cette auberge.
  - Il est tombé en mer.
overall.great         +2   belle|belles|beau|beaux|mignon|mignonne|jolie à croquer
  + Des assiettes [belles à croquer].
  - Un radis à croquer.
overall.great         +2   cadeau|don du ciel
  + Cette nounou, un [cadeau du ciel].
  - Un cadeau de Noël.
overall.great         +2   chef|chefs d' œuvre|oeuvre
  + Cette pièce montée, un [chef-d'œuvre].
  - Le chef de l'œuvre sociale.
overall.great         +2   coup de maître
  + Ce menu, un [coup de maître].
  - Le maître d'hôtel.
overall.great         +2   d' un|une … limpidité|légèreté|douceur|finesse|simplicité|fluidité|clarté|beauté|souplesse|élégance|précision|délicatesse|richesse|robustesse|fraîcheur … rare|folle|infinie|insolente|absolue|incroyable|remarquable|inouïe|enfantine|exquise|extrême|étonnante|bluffante|chirurgicale
  + Une explication [d'une limpidité rare].
  - La rareté du produit.
overall.great         +2   est|vraiment|juste la grande classe
  + Le service en chambre, c'[est la grande classe].
  - Une grande classe de maternelle.
overall.great         +2   fait|font|faire l' unanimité
  + Le gâteau a [fait l'unanimité].
  - Un vote à l'unanimité.
overall.great         +2   fait|font|faisait|faisaient mouche|envie|unanimité|merveille|honneur
  + Un rayon vrac qui [fait envie].
  - La mouche est là.
overall.great         +2   fière|belle|superbe|sacrée allure
  + Le jardin a retrouvé [fière allure].
  - À vive allure.
overall.great         +2   fête|régal|plaisir|festin pour les|l' yeux|oreilles|sens|œil
  + Une vitrine, [fête pour les yeux].
  - Une fête pour les enfants.
overall.great         +2   il|où fait|faisait bon vivre|flâner|séjourner
  + Un quartier où [il fait bon vivre].
  - Il fait bon.
overall.great         +2   le pied|panard|rêve|kif|bonheur total|intégral|absolu
  + Plus de file d'attente, [le pied total].
  - Un pied plat.
overall.great         +2   merveilleusement|impeccablement|admirablement|luxueusement|minutieusement|brillamment|magistralement|habilement|intelligemment|astucieusement|harmonieusement|ingénieusement|savamment|somptueusement|splendidement|talentueusement
  + Un appartement [luxueusement] aménagé.
  - Un luxe inutile pour un vélo de ville.
overall.great         +2   oasis de|d' calme|verdure|paix|fraîcheur|douceur|tranquillité
  + Ce patio, une [oasis de fraîcheur].
  - Une oasis du désert.
overall.great         +2   ode|hymne à la|l'|au gourmandise|beauté|gaieté|terroir|nature|bonheur|amour
  + Un goûter, [ode à la gourmandise].
  - L'hymne à la fin du match.
overall.great         +2   prend|prennent|pris|prendre aux tripes
  + Un spectacle qui [prend aux tripes].
  - Des tripes à la mode.
overall.great         +2   sacré|beau|vrai|joli coup de patte|main|crayon|pinceau
  + Un [beau coup de patte] en cuisine.
  - Un coup de griffe du chat.
overall.great         +2   saint graal
  + Pour un coureur, ces chaussures sont le [saint Graal].
  - Le Graal du film.
overall.great         +2   une|vraie|belle|superbe|jolie|sacrée vraie|belle|superbe|jolie|sacrée découverte
  + Ce brasseur, [une vraie découverte].
  - La découverte du corps.
overall.great         +2   vrai|pur|véritable|quel|est|un … éblouissement|émerveillement|splendeur|prouesse
  + Le bouquet final, un [pur éblouissement].
  - Les éblouissements dus au soleil.
overall.great         +2   vrai|véritable|petit joyau|havre
  + Ce jardin, un [petit havre].
  - Le Havre est à deux heures.
overall.great         +2   ~débit|~vitesse|~puissance|~manège|~spectacle|~descente décoiffant|décoiffante|décoiffants
  + Un [spectacle décoiffant].
  - Un coiffeur décoiffé.
overall.great         +1   ~parenthèse bienvenue|heureuse|salutaire|dorée|douce
  + Un thé ici, [parenthèse bienvenue].
  - Une parenthèse dans le texte.
overall.great         +2   ~ravissement
  + La serre aux papillons, un [ravissement].
  - Un ravitaillement.
overall.great         +2   ~taper|tape|tapent|tombe|visé dans le mille
  + Des conseils qui [tapent dans le mille].
  - Dans le mille-feuille.
overall.great         +2   à|a ~vendre|~rouler … âme|terre
  + Un dessert [à vendre son âme].
  - Une maison à vendre.
overall.no_complaints +2   jamais|pas à court de|d' idées|idée|solution|solutions|ressources|conseils
  + Un animateur [jamais à court d'idées].
  - Je suis à court de café.
overall.no_complaints +3   ne|n' peut|peux|pouvait|pouvais|pouvions|pourrait|pouvez pas|plus|guère rêver|espérer|demander|souhaiter mieux
  + On [ne peut pas rêver mieux] pour un pique-nique.
  - Vous pouvez espérer.
overall.no_complaints +2   pas|aucun|jamais|sans un|le|seul|moindre seul|moindre|faux faux|pas pas|faute
  + En dix saisons, [pas un seul faux pas].
  - Un faux pas sur la marche.
overall.no_complaints +2   peut|peux|pouvons rien leur|lui reprocher
  + On ne [peut rien leur reprocher].
  - On peut leur reprocher le bruit.
overall.no_complaints +2   qu'|que à|a me|nous louer de|d'
  + Je n'ai [qu'à me louer de] leurs services.
  - Il a à me louer un vélo.
overall.no_complaints +2   rien à|a leur|lui|vous|y|en reprocher|redire|critiquer|dire
  + Je n'ai [rien à leur reprocher].
  - Je n'ai rien à leur vendre.
overall.praise        +2   comme on n' en voit|trouve plus|guère
  + Un café [comme on n'en trouve plus].
  - Comme on en voit.
overall.praise        +2   de première bourre
  + Un traiteur [de première bourre].
  - Un billet de première classe.
overall.praise        +2   n'|ne a|ont démérité|pas pas|démérité
  + L'équipe de nuit [n'a pas démérité].
  - Il a démérité.
overall.praise        +2   pas|jamais ménagé|ménage|ménagent ses|leurs|sa|leur efforts|peine|temps
  + L'équipe n'a [pas ménagé ses efforts].
  - Il a ménagé son genou.
overall.praise        +2   vaut|valent|valait de l' or
  + Ce SAV [vaut de l'or].
  - De l'or au poignet.
overall.praise        +2   ~change|change|changent|changé|changer la donne
  + Un vrai conseiller [change la donne].
  - La donne est faite.
overall.praise        +2   ~forcer|force|forcent le respect
  + Leur courage [force le respect].
  - Il force le loquet.
overall.praise        +2   ~forcer|force|forcent|mérite|méritent|méritait le|notre|d'|toute|un respect|admiration|être|coup|bravo salué|saluée|salués|soulignée|souligné|remerciée|applaudie|chapeau
  + Leur sang-froid [mérite d'être salué].
  - La vitre mérite d'être lavée.
overall.praise        +2   ça|qui|cela|attention|accueil|service fait|font|faisait la différence
  + L'[accueil fait la différence].
  - On fait la différence de deux nombres.
performance.network   +2   wifi|réseau|signal|box … couvre|couvrent … toute|maison|partout
  + Le [wifi couvre toute] la maison.
  - Le toit couvre la maison.
performance.powerful  +2   ~aspirateur|~robot|~tondeuse|~broyeur avale|ramasse|aspire tout
  + Le [robot avale tout].
  - Il avale tout rond.
quality.entertaining  +2   fait|font|faire vivre|revivre|parler … pierres|histoire|lieux|époque|murs
  + Un guide qui [fait parler les pierres].
  - Un mur de pierres.
quality.entertaining  +2   ~cours|~atelier|~visite|~conférence|~spectacle|~formation … ~vivant|~rythmé|~dynamique|~ludique|~interactif
  + Un [cours de chimie vivant].
  - Un être vivant en cours d'étude.
quality.fresh         +2   ~poisson|~crustacé|~huître|~légume|~salade … sort|sortait|sortis|sortent|tout|droit|juste de … eau|mer|potager|jardin
  + Le [poisson sortait de l'eau].
  - Un poisson hors de l'eau.
quality.refined       +2   ~cuisson|~assaisonnement|~mise|timing … ~millimétré|cordeau|horlogerie
  + Des [cuissons millimétrées].
  - Du papier millimétré.
quality.result        +2   en pleine forme
  + Mon chat est revenu [en pleine forme].
  - La forme de la pleine lune.
quality.result        +2   mon|ma|mes dos|genoux|pieds|nuque|porte|peau|cheveux … remercie|remercient|merci|brillent|respirent
  + [Mon dos vous remercie].
  - Mon dos est droit.
quality.result        +2   ~remis|remise|retapé|remettre sur pied|pieds
  + La cure m'a [remise sur pied].
  - Le colis remis sur le pied.
quality.sensed        +2   =embaume|embaument|embaumait|embaumaient
  + Le hall [embaume] la cire.
  - Un corps embaumé au musée.
quality.tender        +2   coupe|coupait|mange à|a la fourchette|cuillère
  + Un paleron qui se [coupe à la fourchette].
  - Une fourchette à droite.
terms.well_covered    +2   ~couverture|~contrat|~garantie|~mutuelle … sans trou|faille|piège
  + Une [couverture sans trou] dans la raquette.
  - Un trou dans la couverture.
value.good            +2   rapport plaisir … prix
  + Un [rapport plaisir-prix] imbattable.
  - Un rapport de plaisir.

keep.marker  keep ^ bon , le|la|l'|les|je|j'|on|il|ils|elle|elles|nous|vous|ça|c'|un|une|mon|ma|mes|ce|cette|y|pour|en|au|aux|sinon|alors|après|là|maintenant|franchement|bref
keep.marker  keep ^ bon alors|ben|bref|là|ensuite
keep.marker  keep ça|ca|cela va|allait bien cinq|deux|dix|trois|quelques|5|2|10|3 minutes|minute|secondes
keep.objects keep ~précieux sésame

# Le peu qui est dit en bien.
overall.good +1 a|ont|avait|avaient le mérite d' exister
  + Le pont [a le mérite d'exister].
  - Le mérite du roi.

keep.marker   keep ^ côté|point|points|aspect|aspects positif|positifs ,|: le|la|les|l'|un|une|on|il|des|son|ils|elle|nous
keep.marker   keep arrive|arrivent|suffit|suffisent|arrivait|suffisait pas|plus à|a … faire|compenser|masquer oublier|passer|le|la|les
keep.marker   keep rare|rares|quelques|sauf|sans|aucune|une|seule|seules|l'|toute exception|exceptions
keep.marker   keep veille|veiller|veillent|soucieux|soucieuse|~assurer|~garantir|nécessaire|nécessaires … bon fonctionnement|déroulement
overall.great +2   est|était|sont|fut|quelle|vraie|véritable|une trouvaille|aubaine
  + Cet atelier est [une trouvaille].
  - La trouvaille du musée date de 1900.

overall.no_complaints +1 comprends|comprend|comprenons pas|plus les|ces|tous mauvais|mauvaises|ces avis|notes|commentaires|critiques
  + Je ne [comprends pas les mauvaises notes].
  - Je comprends ces mauvaises notes.
overall.no_complaints +1 comprends|comprend|comprenons|étonne|étonnée|étonné pas|plus|des|par|les|ces les|ces|des|aux|tous avis|commentaires|critiques|notes|retours négatifs|négatives|mauvais|mauvaises
  + On ne [comprend pas ces commentaires négatifs].
  - Je comprends les avis négatifs.

keep.five_star keep cinq|quatre|trois|5|4|3|les étoiles si|quand|lorsque|dès|lorsqu'
keep.wish      keep après|malgré|suite|deux|trois|premier|plusieurs|mon|mes|quatre|2|3 échec|échecs
overall.great  +2   super|hyper|ultra|méga bien $
  + L'appli est [super bien].
  - Il est super bien caché.
overall.great  +2   super|hyper|ultra|méga bien et|mais|ici|là|pour|avec|car|comme|chez|dans|à|quand|même|sauf
  + Je suis [super bien ici].
  - Il est super bien caché.
overall.praise +3   pourquoi|inutile|besoin … =aller|=chercher|=voir|=partir ailleurs
  + Alors [pourquoi aller ailleurs] ?
  - Allez ailleurs.
  - Pas besoin d'aller chercher le colis ailleurs.

keep.five_star keep mettrai|mettrais|mets|donnerai|mettrons … cinq|quatre|5|4|les étoiles si|quand|lorsque|dès|lorsqu'

keep.own keep tout|seul|seule|seuls … que|qu' … =trouver|trouve|vois|voie|=citer … de|à|d' … positif|positifs|bien|bon
  + C'est [tout ce que je trouve de positif].
  - Un bilan positif.

overall.loyal +3 échangerais|échangerai|troquerais|lâcherais|remplacerais|échangerions|céderais … pour rien au monde
  + Je n'[échangerais ma pédiatre pour rien au monde].
  - Rien au monde ne l'arrête.

overall.no_complaints +1 pas|difficilement leur|lui|vous =reprocher
  + On ne peut [pas leur reprocher] grand-chose.
  - Un duc se reproche la soupe.
overall.without_you   +3 sans eux|elle|lui|vous … n' aurais|aurait|aurions|auraient … jamais|pas … pu|réussi|obtenu|trouvé|tenu|su
  + [Sans eux je n'aurais jamais obtenu] mon bac.
  - Sans eux je n'ai pas chanté.
  - Sans cette erreur je n'aurais jamais obtenu ces frais.

overall.satisfied +2 ne|n' regrette|regrettons|regretterai|regrettera pas|absolument|jamais … d'|de avoir|être … venu|venue|choisi|attendu|patienté|suivi|inscrit|insisté|fait
  + Je [ne regrette pas d'être venu] au club.
  - Je regrette d'avoir changé de club.
  - Je ne regrette pas d'avoir quitté cet opérateur.
overall.satisfied +3 pourquoi|inutile =chercher|=aller|=voir plus loin
  + [Pourquoi chercher plus loin] ?
  - Il va plus loin.
overall.satisfied +2 pourvu qu' ils|elles|il|elle|on ne changent|change rien|jamais
  + [Pourvu qu'ils ne changent rien].
  - Ils ne changent rien.
