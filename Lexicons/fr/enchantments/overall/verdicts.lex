@language fr
@kind     enchantments

# Des verdicts : ce qui loue sans dire quoi.

# Bon
keep.emphasis keep suis|sommes|étais|étions bien tanné|tannée|tannés|embêté|embêtée|ennuyé|énervé|énervée|fâché|fâchée|attrapé|attrapée|coincé|coincée
  + Me voilà, je [suis bien embêtée].
  - Je suis bien dans ce fauteuil.
overall.good  +1   =adapté|=adaptée|=adaptés|=adaptées|~approprié|~décent|~respectable|~constructif|~équilibré|~cohérent|~prometteur|~encourageant|~probant|~modulable
  + Un programme [équilibré].
  - Un équilibriste au cirque.
overall.good  +1   au rendez vous
  + La bonne humeur était [au rendez-vous].
  - Il demande si je suis arrivé au rendez-vous de dix heures.
overall.good  +1   a|ont|avait|avaient le mérite d' exister
  + Le pont [a le mérite d'exister].
  - Le mérite du roi.
overall.good  +1   bien
  + [Bien] dans l'ensemble.
  - Je vous ai bien envoyé le relevé d'identité.
  - Merci bien de votre retour.
  - Elles ont bien changé, vos conditions.
overall.good  +1   bien ~passer|~dérouler
  + Tout s'est [bien passé] à l'embarquement.
  - Il demande si tout doit bien passer par la porte B.
overall.good  +1   c'|c|est|était|sont|étaient bien
  + Le forfait sans engagement [est bien].
  - Il demande si le facteur est bien passé à midi, mais sans colis.
overall.good  +2   dire|dis|dit|disent que du bien
  + De ce centre de soins, je ne peux [dire que du bien].
  - Que du bien immobilier en vitrine.
overall.good  +2   fonctionne|fonctionnent|passe|passé|passée|passent|va|marche|déroulé|déroulée|allé|terminé pour le mieux
  + La fête s'est [passée pour le mieux].
  - Pour le mieux, on attend.
overall.good  +2   ne|n' fait|font|fais que … ~améliorer|~progresser|~embellir
  + Ce parc [ne fait que s'améliorer].
  - Il ne fait que dormir.
overall.good  +1   ok|okay pour|niveau|rapport|sur
  + [Ok pour] le décor.
  - Ok, et pour le reste ?
overall.good  +1   pas mal|pire|mauvais|mauvaise|dégueu|dégueulasse|vilain|désagréable
  + Leur programme de points est [pas mal].
  + C'est [pas pire], cette cabine de téléphérique.
  - J'ai pas mal de questions sur mon bail.
overall.good  +1   riche idée
  + Un pont au-dessus du pré, [riche idée].
  - L'idée est d'un riche.
overall.good  +1   riche|excellente|très|chouette bonne|idée idée
  + Un pont au-dessus du pré, [très bonne idée].
  - L'idée est d'un riche.
overall.good  +2   tb|tbien|trèsbien
  + Rien à signaler, [tb].
  - Le disque dur contient deux To de photos.
overall.good  +2   toujours|tjrs aussi bien|bon|bonne|bons|bonnes|agréable|agréables|efficace|sympa|délicieux|excellent
  + Cette piscine est [toujours aussi bien].
  - Toujours aussi en retard.
overall.good  +1   très|tres|trés|trop|vraiment|plutôt|assez biens
  + Vos offres sont [très biens].
  - Mes biens sont assurés ailleurs.
overall.good  +1   ~acceptable|~honorable|~appréciable|~positif|positivement
  + Bilan [positif] après un an chez cet opérateur.
  - Il demande si mon test était positif, j'ai annulé la visite.
overall.good  +1   ~aller|~tourner bien
  + Tout [va bien] avec ma nouvelle banque.
  - Allez-y le matin, les files sont courtes.
overall.good  +1   ~amusant|~attachant|~craquant|~mignon|~charmeur|~attirant|~intelligent|~ludique
  + Un jeu [amusant] pour les petits.
  - On s'amuse ailleurs.
overall.good  +1   ~bon
  + Une [bonne] mutuelle pour les familles.
  + Le service est [bon].
  - J'ai reçu un bon de réduction pour mon anniversaire.
overall.good  +1   ~bénéfique|~profitable|~fructueux
  + Un accompagnement [bénéfique] pour mon fils.
  - Les frais profitent à la copropriété voisine.
overall.good  +1   ~complexe|~visite|~balade|~camping|~parc|~zoo|~expo|~film|~jeu|~concept|~formule|~hôtel|~village|~ville|~spectacle|~activité|château|châteaux|~parcours|sentier|sentiers est|sont|était|étaient|reste|restent|très|plutôt|assez|fort|bien|vraiment ~sympathique|sympa|sympas
  + Un [parcours très sympa] au donjon.
  - Un parc, un gardien sympa.
overall.good  +1   ~correct|~convenable
  + Un accueil téléphonique [correct].
  - Il demande si le code saisi est correct.
overall.good  +1   ~favori|=préféré|=préférée|=préférés|=préférées
  + Leur glacier [préféré], le nôtre aussi.
  - J'aurais préféré un créneau le samedi.
overall.good  +1   ~jeu|~appli|~application|~site|~idée|~concept|~film|~livre|~produit|~visite|~balade|~parcours|~activité|~fonction|~fonctionnalité|~outil|~soirée|~spectacle|~musée|~sortie|~thème … ~sympa|~sympathique
  + Le [jeu est sympa].
  - Le vendeur du jeu se lasse.
overall.good  +1   ~raisonnable
  + Un loyer [raisonnable].
  - On raisonne avant de signer.
overall.good  +1   ~être|tout|toute|niveau|rapport|qualité|prix|accueil|service|livraison|site|appli|application ok|okay
  + Pour le dépôt de garantie, [tout OK].
  - Ok, je vais les appeler.
overall.good  +1   à|a la hauteur
  + Leur assistance était [à la hauteur].
  - Réglez la selle à votre taille avant de partir.
overall.good  +1   ça joue|roule|gaze|baigne
  + Pour la livraison en Valais, [ça joue].
  - Elle joue du piano au bar de l'hôtel.

# Excellent
overall.excellent +3 effet waouh|waou|wouah|wahou|wow
  + L'[effet waouh] en poussant la porte.
  - Le chien fait ouaf.
overall.excellent +2 excellence
  + Un service d'[excellence].
  - Si vous visez l'excellence, inscrivez-vous au concours.
overall.excellent +2 je|on valide|validons … 100|carrément|totalement|fois|yeux|approuvé
  + [Je valide à 100] %.
  - Je valide ma carte au tourniquet.
overall.excellent +2 ~excellent|excellement|excellemment|~exellent
  + Une équipe de dépannage [excellente].
  + Un service [excellent] du début à la fin.
  - Il demande si un prix d'excellence existe.
overall.great     +2 au|o top
  + La hotline est [au top].
  - Le compteur est placé au sommet du mur.
overall.great     +2 beau|belle|beaux|belles
  + Une [belle] ferme en montagne.
  - Mon beau-frère est passé au comptoir.
overall.great     +1 bonne|belle|excellente|agréable soirée|journée|nuit passé|passée|entre|dans ce|cet|amis|famille
  + [Belle soirée entre amis] dans ce caveau.
  - Bonne journée à toute l'équipe.
overall.great     +2 c'|est|très|super|hyper =carré|=carrés
  + Leur dossier [est carré].
  - Un mètre carré.
overall.great     +3 ce|c'|fut|était|est le|un grand amour
  + Cette chaise, ce [fut le grand amour].
  - Un roman d'amour.
overall.great     +3 cinq|5 étoiles|etoiles|⭐
  + [Cinq étoiles] sans hésiter.
  - L'hôtel cinq étoiles du port.
overall.great     +1 comme il se doit
  + Un fumet servi [comme il se doit].
  - Il se doit de payer.
overall.great     +2 comme je|on|nous les|l'|la|le aime|aimons|aimes
  + Une librairie [comme je les aime].
  - Comme je l'aimais avant.
overall.great     +1 cool
  + [Cool], la fonction de partage.
  - Le pull à col roulé me va.
overall.great     +3 cru|croire|croirait|croyait|presque|comme au paradis
  + On se [croirait au paradis].
  - Rue du Paradis, au numéro deux.
overall.great     +2 d' un|une … limpidité|légèreté|douceur|finesse|simplicité|fluidité|clarté|beauté|souplesse|élégance|précision|délicatesse|richesse|robustesse|fraîcheur … rare|folle|infinie|insolente|absolue|incroyable|remarquable|inouïe|enfantine|exquise|extrême|étonnante|bluffante|chirurgicale
  + Une explication [d'une limpidité rare].
  - La rareté du produit.
overall.great     +2 de bonne facture
  + Une croisière [de bonne facture].
  - Ma facture de mars est arrivée.
overall.great     +2 de qualité
  + Un accompagnement [de qualité].
  - Le service qualité vous répondra par courrier.
overall.great     +2 de|d' … grande|bonne|belle|haute|excellente|super|meilleure|première|vraie|réelle|incroyable|très qualité
  + Un suivi [de grande qualité].
  - Le service qualité vous répondra par courrier.
overall.great     +2 enfants|petits|fils|fille|filles|mari … en ~parler|parlent|parle encore
  + Les [enfants en parlent encore].
  - Ma fille parle anglais.
overall.great     +2 est|vraiment|juste la grande classe
  + Le service en chambre, c'[est la grande classe].
  - Une grande classe de maternelle.
overall.great     +2 est|était|c' une … bonne|excellente|super|merveilleuse nouvelle
  + La fin du bail [est une excellente nouvelle].
  - Une nouvelle ligne ouvre.
overall.great     +2 est|était|sont|fut|quelle|vraie|véritable|une trouvaille|aubaine
  + Cet atelier est [une trouvaille].
  - La trouvaille du musée date de 1900.
overall.great     +2 est|était|sont|vraiment|tout|service|accueil|équipe|personnel|repas|juste|c' extra
  + Le nouveau centre aquatique [est extra].
  - On m'a facturé une nuit extra sans prévenir.
overall.great     +2 fait|fais|font pas|guère mieux
  + Comme gîte on ne [fait pas mieux].
  - Il fait mieux que prévu.
overall.great     +2 fait|font|faire l' unanimité
  + Le gâteau a [fait l'unanimité].
  - Un vote à l'unanimité.
overall.great     +2 fière|belle|superbe|sacrée allure
  + Le jardin a retrouvé [fière allure].
  - À vive allure.
overall.great     +2 fête|régal|plaisir|festin pour les|l' yeux|oreilles|sens|œil
  + Une vitrine, [fête pour les yeux].
  - Une fête pour les enfants.
overall.great     +3 inégalé|inégalée|inoubliable|inoubliables|mémorable|mémorables|exemplaire|exemplaires|incomparable|incomparables|unique
  + Un baptême de l'air [inoubliable].
  + Un guichet [exemplaire].
  - J'ai renvoyé un exemplaire signé du bail.
overall.great     +2 la|très|trop|super =classe
  + Ce théâtre, [la classe].
  - Le classement du jour.
overall.great     +2 m'|m en ~séparer|passe|passer|sépare plus|pas|jamais
  + Cette gourde, je ne [m'en sépare plus].
  - Je m'en passe.
overall.great     +2 merveilleusement|impeccablement|admirablement|luxueusement|minutieusement|brillamment|magistralement|habilement|intelligemment|astucieusement|harmonieusement|ingénieusement|savamment|somptueusement|splendidement|talentueusement
  + Un appartement [luxueusement] aménagé.
  - Un luxe inutile pour un vélo de ville.
overall.great     +2 miam|slurp|yummy
  + Le flan, [miam].
  - Une mie de pain.
overall.great     +2 mission ~accomplir|accomplie|réussie|remplie
  + [Mission accomplie] pour l'agence.
  - Une mission humanitaire.
overall.great     +2 numéro un|1
  + Pour les burgers, [numéro un].
  - Le quai numéro deux.
overall.great     +2 pas son|d' égal|égale
  + Leur pain n'a [pas son égal].
  - Tout est égal.
overall.great     +2 passé|passée|passés|passons|vécu|encore|superbe|vraiment une|très bonne|belle|excellente|agréable|super|merveilleuse soirée|nuit|journée|réception|année|moment
  + [Encore une bonne soirée] au bowling.
  - Bonne soirée à vous.
overall.great     +2 pas|jamais vu le temps passer
  + On n'a [pas vu le temps passer].
  - Le temps passe, on a vu le film.
overall.great     +3 peux|peut|pouvons|pourrais|pourrait|saurais plus|pas … en passer
  + Je ne [peux plus m'en passer].
  - Je ne veux pas passer par Lyon.
overall.great     +2 royal|grandiose|grandioses|paradisiaque
  + Une traversée [grandiose].
  - La famille royale a visité le port.
overall.great     +3 service|services|qualité|prestation|prestations|expérience|sav|séjour|moment … hors pair
  + Un [service hors pair] du début à la fin.
  - Un pâtissier hors pair.
overall.great     +2 super|hyper|ultra|méga bien $
  + L'appli est [super bien].
  - Il est super bien caché.
overall.great     +2 super|hyper|ultra|méga bien et|mais|ici|là|pour|avec|car|comme|chez|dans|à|quand|même|sauf
  + Je suis [super bien ici].
  - Il est super bien caché.
overall.great     +2 super|supers|supper
  + [Super] caisse de retraite.
  + L'appli est [super].
  - J'ai fait le plein de super au supermarché.
overall.great     +2 top|topissime|tops
  + La station de vélos, c'est [top].
  + Boutique [top].
  - Le top départ est donné à neuf heures.
overall.great     +2 trop|archi|hyper|méga|ultra bien|bon|bonne|top|cool|génial
  + Votre forfait jeune, [trop bien].
  - Le bien immobilier est trop petit.
overall.great     +2 un plus appréciable|indéniable|énorme|certain
  + [Un plus appréciable], le vestiaire.
  - Un peu plus grand.
overall.great     +3 une|des|vraie|véritable|vrai|véritables ~perle|~pépite|~merveille|=bijou|~trésor
  + Cette nounou est [une perle].
  + [Une pépite] au fond de la cour.
  - Un collier de perles fines.
overall.great     +1 une|très|super|encore bonne|belle|excellente|agréable|super|merveilleuse soirée|nuit
  + [Une bonne soirée] entre amis au club.
  - Je vous souhaite une bonne soirée.
overall.great     +2 une|vraie|belle|superbe|jolie|sacrée vraie|belle|superbe|jolie|sacrée découverte
  + Ce brasseur, [une vraie découverte].
  - La découverte du corps.
overall.great     +2 un|une vrai|réel|gros|sacré plus|atout
  + Le buffet tardif, [un vrai plus].
  - Un vrai problème en plus.
overall.great     +2 un|vrai|une|vraie|grande grand|vrai|grande|gentleman monsieur|gentleman|dame
  + Le garagiste, [un vrai gentleman].
  - Une dame, un grand vélo.
overall.great     +2 utilise|sers|consulte|porte|regarde|écoute tous|chaque|quotidiennement les|jour jours|soirs|matins
  + Je l'[utilise tous les jours].
  - Le bus passe tous les jours.
overall.great     +2 vaut|valait|vaudra|mérite|méritait|méritent … détour|voyage|coup
  + Ce musée [vaut le détour].
  - Cela ne vaut que pour un an.
overall.great     +2 vaut|valent|valait … à|a … seul|seule|seuls|seules le|la|un déplacement|voyage|visite|détour|séjour
  + La foire [vaut à elle seule le voyage].
  - Cela vaut dix écus.
overall.great     +3 vie … a|à changé
  + Depuis l'opération, ma [vie a changé].
  - La vie du quartier est calme.
overall.great     +2 vrai|pur|véritable|quel|est|un … éblouissement|émerveillement|splendeur|prouesse
  + Le bouquet final, un [pur éblouissement].
  - Les éblouissements dus au soleil.
overall.great     +2 vrai|véritable|petit joyau|havre
  + Ce jardin, un [petit havre].
  - Le Havre est à deux heures.
overall.great     +2 y a|à pas mieux|photo|plus
  + Pour les vélos, [y a pas mieux].
  - On va mieux.
overall.great     +2 ~aubaine|~extase|~summum|~féerie
  + Un séjour, [une aubaine].
  - La crêpe au beurre.
overall.great     +2 ~beau découverte|surprise|adresse|expérience
  + Ce spa fut une [belle surprise].
  - Une surprise attend les abonnés au guichet.
overall.great     +1 ~bon|~agréable|~excellent|~super|~beau|~chouette moment
  + Un très [bon moment] en famille au zoo.
  - Ce n'est pas le bon moment.
overall.great     +2 ~bon|~beau|~excellent|~agréable|~super soirée|journée|nuit|soirées passé|passée|passer|passées
  + Une [bonne soirée passée] au théâtre.
  - Bonne soirée à vous.
overall.great     +2 ~brillant|~magistral|~majestueux|~marquant|~prestigieux|~somptueux|~luxueux|~ravissant|~enchanteur|~éclatant|~fascinant|~irrésistible|~irremplaçable|~inégalable|~inimitable|~renversant|~enthousiasmant|~jouissif|~exaltant|~euphorisant|~savoureusement
  + Une mise en scène [magistrale].
  - Un chef sans brio.
overall.great     +2 ~changer des|de autres|ordinaire|habitude|chaînes|l'ordinaire|banal
  + Un guide drôle, ça [change des autres].
  - Je change de place avec les autres.
overall.great     +3 ~changer … la|ma|notre|leur vie
  + Cet appareil a [changé ma vie].
  + Ça m'a [changé la vie].
  - J'ai changé de vie après le bac.
overall.great     +2 ~chouette
  + Un site vraiment [chouette].
  - Il demande si une chouette niche dans le parc.
overall.great     +2 ~culte
  + Une émission [culte].
  - Un cultivateur bio.
overall.great     +2 ~devoir|aurais|aurait|aurions … dû|du … ~venir|~faire|~changer|~appeler|~acheter|~passer|~choisir … plus|avant|bien tôt|tot|longtemps|avant
  + J'[aurais dû venir plus tôt].
  - Le bus aurait dû arriver.
overall.great     +1 ~donner|~donne … envie
  + La vitrine [donne envie].
  - J'ai envie de partir.
overall.great     +2 ~débit|~vitesse|~puissance|~manège|~spectacle|~descente décoiffant|décoiffante|décoiffants
  + Un [spectacle décoiffant].
  - Un coiffeur décoiffé.
overall.great     +2 ~exceptionnel|~extraordinaire|~incroyable|~merveilleux|~phénoménal
  + Un guide [extraordinaire].
  + Cette boutique est [exceptionnelle].
  - Fermeture exceptionnelle le onze novembre.
overall.great     +3 ~exception|merveille
  + Cette terrasse, [merveille] au coucher du soleil.
  - Il demande si une exception est prévue.
overall.great     +2 ~génial|~formidable|~fantastique|~sensationnel|~fabuleux|~sublime|~superbe|~magnifique|~splendide|~remarquable|~admirable|~époustouflant|~prodigieux
  + Une conseillère [formidable].
  + Ce refuge est [génial].
  + Accompagnement [remarquable] en maternité.
  - Le film fantastique commence à vingt heures.
overall.great     +2 ~idée de|du génie|siècle
  + La consigne à vélos, une [idée de génie].
  - Le génie civil a fermé la rue.
overall.great     +2 ~incontournable|~inespéré|~inestimable
  + Un restaurant [incontournable] du quartier.
  - La rue est contournable par le nord.
overall.great     +2 ~inspirant|~stimulant|~motivant|~touchant|~émouvant|~poignant|~percutant|~convaincant|~ingénieux|~astucieux|~novateur|~gratifiant|~valorisant|~instructif|~édifiant|~enrichissant
  + Une brochure [instructive].
  - Un instructeur de vol.
overall.great     +2 ~meilleur
  + Mon [meilleur] séjour à la montagne.
  - Mes meilleurs vœux à votre équipe.
overall.great     +1 ~parenthèse bienvenue|heureuse|salutaire|dorée|douce
  + Un thé ici, [parenthèse bienvenue].
  - Une parenthèse dans le texte.
overall.great     +2 ~passer … ~bon|~agréable|~super|~excellent|~beau ~moment|~soirée|~séjour|~week|~journée
  + Nous avons [passé un très bon moment] au zoo.
  - Je passe un bon moment de la semaine en train ?
overall.great     +2 ~ravissement
  + La serre aux papillons, un [ravissement].
  - Un ravitaillement.
overall.great     +2 ~réjouir de|d' … ~revenir|~retourner|~goûter
  + Je me [réjouis de revenir].
  - Il se réjouit du score.
overall.great     +2 ~réussite|~réussir|~succès
  + La fête fut une [réussite].
  - Je n'ai pas réussi à ouvrir le fichier.
overall.great     +2 ~épater|~épatant|~impressionner|~impressionnant|~bluffer|~bluffant|~bluffé|~scotcher|~scotché
  + Je suis [bluffé] par leur atelier.
  + La restauration est [impressionnante].
  - Une impression en couleur coûte vingt centimes.
overall.great     +2 à|a ~vendre|~rouler … âme|terre
  + Un dessert [à vendre son âme].
  - Une maison à vendre.
overall.great     +2 ça|ca|cela ~changer tout
  + Un mot gentil, [ça change tout].
  - Je change tout le lot.
overall.great     +3 équipe|personnel|vendeur|vendeuse|patron|patronne|conseillère|conseiller|chauffeur|guide|gens|infirmière|infirmières|infirmier|soignante|soignantes|soignant|médecin|nounou|assistante|auxiliaire|coach|maîtresse|moniteur|monitrice|coiffeuse|hôtesse|artisan|interlocutrice en or
  + Une [équipe en or].
  - L'équipe parle de foot.
overall.perfect   +2 aucune|pas|sans|zéro … fausse note|notes
  + Un mariage [sans la moindre fausse note].
  - Une fausse note au piano.
overall.perfect   +3 tout|toute ~être parfait|parfaite
  + [Tout était parfait], du check-in au départ.
  - Il demande si le parfait glacé est à huit euros.
overall.perfect   +2 ~idéal|idéalement
  + L'[idéal] pour un couple avec enfants.
  - Il demande si le poids idéal est de six kilos.
overall.perfect   +2 ~impeccable|nickel|impec|~irréprochable|nikel|niquel
  + Un vol [impeccable].
  + [Nickel] pour mon changement d'opérateur.
  - Il demande si une pièce en nickel chromé a été posée.
overall.perfect   +2 ~parfait|parfaitement|perfection
  + Séance chez l'ostéo : [parfait].
  + Le contrat est [parfait] pour un étudiant.
  - Il parle un français imparfait mais compréhensible.
overall.perfect   +3 à|a la ~perfection
  + Des lunettes ajustées [à la perfection].
  - Un perfectionniste au travail.
overall.praise    +2 mérite|méritent d'|le|vraiment|un … détour|connu|connue|connus|connues|découverte|recommandé|recommandée
  + Un artisan qui [mérite d'être connu].
  - Ce dossier mérite une relance.

# Juste ce qu'il fallait, et ce que rien ne remplace
overall.first_try  +2 ~réussir|~obtenir|réussi|obtenu|eu … du|au premier|1er coup
  + J'ai [obtenu mon code du premier coup].
  - Le premier coup de fil est gratuit.
overall.unequalled +2 personne|aucun|aucune|nul|rien n'|ne est|fait|fera|propose|trouve|existe|vaut meilleur|mieux|meilleurs|meilleure
  + Dans ce quartier [personne n'est meilleur].
  - Personne n'est venu.
overall.worthy     +2 digne|dignes d'|de|des un|une|palace|grand|grands|plus palace|grand|grands|grande|chef|roi|étoilé|restaurant
  + Une chambre [digne d'un palace].
  - Un adieu digne et sobre.

overall.excellent +2 ce que|qu' j' appelle du|un service|accueil|travail|professionnalisme|métier|sérieux|commerçant|artisan
  - On appelle le service à huit heures.
  + Voilà [ce que j'appelle du service].
overall.excellent +1 dieu|heureusement|bonheur merci|que … trouvé|découvert|choisi|connu|rencontré ce|cet|cette|vous $
  - Dieu merci, le clou est trouvé.
  + [Dieu merci nous avons trouvé ce studio].
  - Heureusement que j'ai découvert cette erreur.
overall.excellent +1 dieu|heureusement|bonheur merci|que … trouvé|découvert|choisi|connu|rencontré ce|cet|cette|vous ~garage|~salon|~médecin|~artisan|~boutique|~hôtel|~dentiste|~gîte|studio|~site|~club|~école
  + [Heureusement que nous avons connu cette école] de voile.
  - Heureusement que l'école a connu cette chanson.
overall.excellent +3 pas|aucun de|d'|les mots|superlatifs|éloges assez|pour|suffisants … =remercier|=féliciter
  - Il n'y a pas de mots dans la boîte.
  + Je n'ai [pas de mots pour remercier] cette chorale.
  - Pas de mots assez forts pour ma colère.
overall.excellent +2 photos|photo|images … ne|n' … rendent|rend|font|fait|reflètent|montrent pas … justice|honneur|beauté|hommage
  + Les [photos ne lui rendent pas justice].
  - Les photos du tribunal n'ont pas de justice.
overall.excellent +2 va|vont vous|te changer la|votre vie|quotidien $
  + Cette selle [va vous changer la vie].
  - Déménager va changer ma vie.
  - Cette taxe va nous changer la vie en enfer.
overall.satisfied +1 j'|je|on|nous aime|apprécie|aimons|apprécions|adore|adorons sincèrement|vraiment|réellement|honnêtement|franchement ce|cet|cette|ces|leur|leurs
  + [J'aime sincèrement ce] râteau.
  - J'aime ce râteau, franchement rouillé.

overall.great +3 jamais été|eu|vu aussi|si|autant bien|gentiment|chaleureusement coiffé|coiffée|reçu|reçue|reçus|accueilli|accueillie|accueillis|servi|servie|servis|soigné|soignée|conseillé|conseillée|traité|traitée|suivi|suivie|entouré|entourée|dormi|mangé|accompagné|accompagnée
  + Je n'ai [jamais été aussi bien conseillée].
  - Jamais été reçu aussi mal.
overall.great +3 jamais … ne|n' m'|nous|l' avait|avaient|a|ont aussi|si bien|gentiment|clairement|patiemment … servi|servie|reçu|reçue|reçus|accueilli|écouté|écoutée|écoutés|conseillé|conseillée|expliqué|traité|traitée|soigné|soignée|coiffé|coiffée
  - Jamais un avion ne nous avait si mal secoués.
  + [Jamais un luthier ne m'avait aussi bien écouté].
