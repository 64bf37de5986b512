@language fr
@kind     classes

# Who: the customer and those around them.
class.agent      is:agent      agent|agents|agente|conseiller|conseillers|conseillère|conseillere|conseillères|interlocuteur|interlocuteurs|interlocutrice|vendeur|vendeurs|vendeuse|vendeuses|serveur|serveurs|serveuse|serveuses|employé|employés|employée|employées|technicien|techniciens|technicienne|livreur|livreurs|livreuse|facteur|hôtesse|hôtesses|hôte|caissier|caissière|caissiers|réceptionniste|réceptionnistes
  + La [vendeuse] range les cartons.
  - Le serveur vocal coupe.
class.agent      is:agent      dame|monsieur|jeune|interlocutrices|support|hotline|sav|standard|accueil
  + Une [dame] range les cartons.
  - Chère Madame Martin.
class.agent      is:agent      personnel|staff|équipe|equipe|équipes|equipes|collaborateur|collaborateurs|collaboratrice|opérateur|opératrice|téléconseiller|téléconseillère|téléopérateur|téléopératrice|gestionnaire|gestionnaires|commercial|commerciale|commerciaux|courtier|courtière|expert|experts|banquier|banquière|directeur|directrice|responsable|responsables|patron|patronne|gérant|gérante|chef|cuisinier|barman|maître|infirmier|infirmière|infirmières|médecin|médecins|docteur|chauffeur|chauffeurs|conducteur|contrôleur|steward|stewards|guichetier|guichetière|dépanneur|réparateur|installateur|monteur|coach|formateur|secrétaire|standardiste|modérateur|correspondant|correspondante|chargé|chargée|animateur|animatrice|animateurs|moniteur|monitrice|moniteurs|éducateur|éducatrice|éducateurs|instructeur|professeur|professeurs|prof|profs|portier|vigile|vigiles|concierge|dentiste|kiné|pharmacien|pharmacienne|postier|postière|bagagiste|pilote|ambulancier|ambulanciers|soignant|soignants|soignante|coiffeur|coiffeuse|esthéticienne|opticien|opticienne|plombier|électricien|carreleur|déménageur|déménageurs|guide|guides|coachs|masseuse|sage-femme|notaire|syndic
  + Le [gérant] range les cartons.
  - Cette formation est chère.
class.company    is:company    vous|ils|société|societe|entreprise|assurance|assurances|assureur|assureurs|mutuelle|mutuelles|banque|banques|opérateur|opérateurs|fournisseur|fournisseurs|magasin|magasins|boutique|boutiques|enseigne|enseignes|marque|marques|compagnie|compagnies|agence|agences|restaurant|restaurants|resto|hôtel|hotel|hôpital|clinique|site|sites|appli|application|transporteur|transporteurs|vendeur|vendeurs|prestataire|prestataires|organisme|organismes|groupe|maison|établissement|établissements|plateforme|service|services|direction|siège|garage|concession|garagiste|artisan
  + La [mutuelle] range les cartons.
  - Le colis est dans le salon.
class.competitor is:competitor concurrence|concurrent|concurrents|concurrente|concurrentes|concurence|ailleurs|ailleur
  + Je commande [ailleurs].
  - Je commande ici.
class.competitor is:competitor un|une|d' autre|autres opérateur|operateur|fournisseur|assureur|assurance|banque|mutuelle|magasin|site|enseigne|compagnie|prestataire|garage|restaurant|hôtel|marque|boutique|opérateurs|fournisseurs|assureurs|assurances|banques|mutuelles|magasins|sites|enseignes|compagnies
  + Je passe chez [un autre opérateur].
  - Un autre colis.
class.customer   is:customer   je|j'|me|m'|moi|on|nous|notre|nos|mes|ma|mon|mien|mienne|client|cliente|clients|clientes|adhérent|adhérents|adhérente|assuré|assurés|assurée|abonné|abonnés|abonnée|usager|usagers
  + [Nous] attendons la suite.
  - Le conseiller attend la suite.
class.customer   is:customer   mari|femme|époux|épouse|fils|fille|mère|père|mere|pere|enfant|enfants|parents|famille
  + Ma [mère] attend la suite.
  - Le fil est coupé.
class.someone    is:someone    quelqu'|quelqu'un|quelqun|interlocuteur|interlocutrice|conseiller|conseillère|humain|humaine|personne|responsable|technicien|vendeur
  + Je voudrais un [humain] au bout du fil.
  - Le quelconque bouton.

# Verbs and function words that patterns need.
class.again        is:again        encore|nouveau|toujours|re|rebelote|fois
  + Je rappelle [encore].
  - Je rappelle mardi.
class.answer_verb  is:answer_verb  ~répondre|~rappeler|~décrocher|~recontacter|~réagir
  + Ils [décrochent] vite.
  - Le crochet est tordu.
class.app          is:app          application|appli|app|site|interface|espace|compte|logiciel|page|formulaire|plateforme|mise|version
  + La [page] est verte.
  - La plage est verte.
class.ask          is:ask          ~demander|~réclamer|~exiger|~solliciter
  + On me [demande] un code.
  - Un code neuf.
class.be           is:be           ~être|sembler|semble|paraît|parait|paraissait|semblait|reste|restent|demeure|devient|deviennent
  + Le hall [est] grand.
  - Le hall du port.
class.case         is:case         dossier|dossiers|sinistre|sinistres|demande|demandes|réclamation|réclamations|problème|problèmes|probleme|problemes|pb|souci|soucis|litige|remboursement|remboursements|cas|affaire|incident|incidents
  + Mon [dossier] est gris.
  - Mon dos est droit.
class.contact_verb is:contact_verb ~appeler|~rappeler|~contacter|~recontacter|~téléphoner|~joindre|~écrire|~relancer|~solliciter
  + Je [téléphone] au garage.
  - Le combiné gris.
class.degree       is:degree       très|tres|trés|trop|vraiment|super|hyper|si|tellement|assez|plutôt|plutot|bien|fort|plus|aussi|extrêmement|particulièrement|toujours|franchement|un|peu|tout|toute|totalement|complètement|absolument|tres
  + C'est [vraiment] long.
  - La vraie caisse.
class.determiner   is:determiner   le|la|l'|les|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs
  + [Cette] caisse ferme.
  - Il ferme.
class.do           is:do           ~faire|~effectuer|~réaliser
  + Ils [font] le ménage.
  - Une réalité amère.
class.each_time    is:each_time    chaque|tous|toutes
  + [Chaque] mardi le bus tarde.
  - Un mardi le bus tarde.
class.every        is:every        tout|tous|toute|toutes
  + [Toutes] les portes.
  - La toux du voisin.
class.food         is:food         plat|plats|repas|cuisine|dessert|desserts|entrée|entrées|viande|poisson|pizza|pizzas|vin|vins|menu|menus|nourriture|assiette|assiettes|sauce|salade|café|pain|bière|cocktail|cocktails|frites|burger|burgers|plateau|soupe|crêpe|crêpes
  + La [sauce] est verte.
  - La salle est verte.
class.give         is:give         ~donner|~offrir|~accorder|~fournir|~proposer|~octroyer
  + On m'[offre] un café.
  - Un plat simple.
class.have         is:have         ~avoir|possède|possèdent|dispose|disposons|disposent
  + Nous [avons] deux comptes.
  - Le hall est grand.
class.message      is:message      mail|mails|email|emails|courriel|courriels|courrier|courriers|lettre|lettres|message|messages|sms|appel|appels|relance|relances|recommandé|recommandés|réclamation|réclamations|demande|demandes|mp|dm|tweet|tweets
  + Trois [courriels] sont partis.
  - Le maillot est bleu.
class.money_due    is:money_due    remboursement|remboursements|indemnisation|indemnité|indemnités|prime|primes|chèque|virement|avoir|argent|caution|solde|sous|somme
  + Le [virement] est parti.
  - Le vent est parti.
class.my           is:my           mon|ma|mes|notre|nos
  + [Notre] caisse ferme.
  - Leur caisse ferme.
class.network      is:network      réseau|reseau|connexion|connection|internet|wifi|fibre|débit|debit|adsl|4g|5g|ligne|signal|télé|tele|tv
  + La [fibre] arrive ici.
  - La fièvre arrive ici.
class.parcel       is:parcel       colis|commande|commandes|paquet|paquets|livraison|livraisons|article|articles|produit|produits|carte|chéquier|box|décodeur|meuble|meubles|téléphone|matériel|marchandise
  + Le [paquet] est gris.
  - Le quai est gris.
class.place        is:place        salle|chambre|chambres|hôtel|restaurant|resto|terrasse|cadre|lieu|endroit|décor|décoration|toilettes|magasin|agence|boutique|locaux|établissement|hall|siège|sièges|cabine
  + La [terrasse] est verte.
  - La sauce est verte.
class.price        is:price        prix|tarif|tarifs|tarification|cotisation|cotisations|prime|primes|facture|factures|abonnement|addition|note|coût|coûts|frais|mensualité|mensualités|forfait
  + Le [tarif] est affiché.
  - Le tapis est neuf.
class.receive      is:receive      ~recevoir|~obtenir|~avoir|~récupérer|~toucher
  + J'[obtiens] un code.
  - Un code neuf.
class.reply        is:reply        réponse|reponse|réponses|retour|retours|nouvelle|nouvelles|rappel|suite|explication|explications|info|infos|information|informations|accusé|signe|contact
  + Une [réponse] par lettre.
  - La porte bleue.
class.say          is:say          ~dire|~répondre|~annoncer|~affirmer|~assurer|~expliquer|~prétendre|~indiquer|~informer|~confirmer
  + On me [dit] mardi.
  - Mardi sans rien.
class.still        is:still        toujours|tjrs|tjs|tjr|toujour|encore
  + J'attends [toujours] le bus.
  - J'attends le jour.
class.wait_verb    is:wait_verb    ~attendre|~patienter|~poireauter
  + Nous [patientons] dehors.
  - Un patient dort.
class.your         is:your         votre|vos|leur|leurs|ton|tes|ta
  + [Votre] caisse ferme.
  - Notre caisse ferme.

# Time.
class.month   is:month   janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|juil|sept|oct|nov|déc
  + Livré le 3 [avril].
  - Livré le matin.
class.state   is:state   ~bon|~excellent|~parfait|~impeccable|~rapide|~aimable|~propre|~agréable|~fiable|~simple|~facile|~frais|~délicieux|~formidable|~génial|~gentil|~poli|~attentif|~efficace|~confortable|~fluide|~stable|~réactif|~généreux|~abordable|~correct|~nickel|bien|super|top|mieux|meilleur|meilleure|meilleurs|meilleures|sympa|disponible|disponibles
class.state   is:state   ~lent|~sale|~mauvais|~nul|~terrible|~affreux|~bruyant|~froid|~cher|~compliqué|~pénible|~désagréable|~horrible|~médiocre|~long|~catastrophique
class.weekday is:weekday lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|nuit|weekend
  + Fermé le [mardi].
  - Fermé le long du quai.

# Les choses dont un client dit l'état: ce qui est bâti, meublé, roulé, porté, écrit, emballé.
class.broken  is:broken  =cassé|cassés|cassée|cassées|=brisé|brisés|brisée|brisées|=foiré|foirés|foirée|foirées|=effondré|effondrés|effondrée|effondrées|fendu|fendus|fendue|fendues|tordu|tordus|tordue|tordues|=arraché|arrachés|arrachée|arrachées|=décroché|décrochés|décrochée|décrochées|=dévissé|dévissés|dévissée|dévissées|=descellé|descellés|descellée|descellées|=déboîté|déboîtés|déboîtée|déboîtées|=déchiré|déchirés|déchirée|déchirées|=troué|troués|trouée|trouées|=percé|percés|percée|percées|=crevé|crevés|crevée|crevées|=enfoncé|enfoncés|enfoncée|enfoncées|=explosé|explosés|explosée|explosées|=pété|pétés|pétée|pétées|=rouillé|rouillés|rouillée|rouillées|=gondolé|gondolés|gondolée|gondolées|=voilé|voilés|voilée|voilées|=effiloché|effilochés|effilochée|effilochées|=rongé|rongés|rongée|rongées|=écaillé|écaillés|écaillée|écaillées|=rafistolé|rafistolés|rafistolée|rafistolées|démoli|démolis|démolie|démolies|=dessoudé|dessoudés|dessoudée|dessoudées|=désaxé|désaxés|désaxée|désaxées|foutu|foutue|foutus
  + Un mur [troué].
  - Un mur figuré.
class.flaw    is:flaw    trou|trous|rayure|rayures|fissure|fissures|bosse|bosses|accroc|accrocs|brûlure|brûlures|entaille|entailles|coupure|coupures|égratignure|égratignures|déchirure|déchirures|éraflure|éraflures|impact|impacts|fêlure|fêlures|griffure|griffures|cloque|cloques
  + Une [égratignure] nette.
  - Une signature nette.
class.object  is:object  chaise|chaises|fauteuil|fauteuils|canapé|canapés|lit|lits|matelas|sommier|sommiers|coussin|coussins|oreiller|oreillers|commode|commodes|armoire|armoires|buffet|buffets|étagère|étagères|tablette|tablettes|pied|pieds|accoudoir|accoudoirs|banquette|banquettes|siège|sièges|meuble|meubles|tabouret|tabourets|planche|planches|panneau|panneaux|transat|transats|banc|bancs|piano|pianos|clavier|claviers|corde|cordes|touche|touches|pédale|pédales|archet|archets|guitare|guitares|table|tables|assiette|assiettes|verre|verres|tasse|tasses|bol|bols|fourchette|fourchettes|couteau|couteaux|cuillère|cuillères|carafe|carafes|nappe|nappes|vase|vases|pot|pots|cafetière|cafetières|bouilloire|bouilloires|casserole|casseroles|poêle|poêles|théière|théières|plat|plats|barquette|barquettes|bouteille|bouteilles
  + Un [tabouret] vert.
  - Un tambour vert.
class.object  is:object  chemise|chemises|robe|robes|jupe|jupes|pantalon|pantalons|veste|vestes|manteau|manteaux|pull|pulls|costume|costumes|jean|jeans|chaussure|chaussures|botte|bottes|basket|baskets|sandale|sandales|semelle|semelles|talon|talons|fermeture|fermetures|bouton|boutons|couture|coutures|ourlet|ourlets|doublure|doublures|manche|manches|col|cols|poche|poches|sac|sacs|valise|valises|bracelet|bracelets|collier|colliers|bague|bagues|anse|anses|lanière|lanières|bretelle|bretelles|chaussette|chaussettes|collant|collants|combinaison|combinaisons|gant|gants|bonnet|bonnets|peluche|peluches|jouet|jouets|poupée|poupées|puzzle|puzzles|livre|livres|page|pages|couverture|couvertures|reliure|reliures|brochure|brochures|étiquette|étiquettes|couvercle|couvercles|bouchon|bouchons|flacon|flacons|tube|tubes|sachet|sachets|pochette|pochettes|boîte|boîtes|carton|cartons|colis|paquet|paquets|emballage|emballages|enveloppe|enveloppes|palette|palettes|caisse|caisses
  + Une [lanière] verte.
  - Un lanceur vert.
class.object  is:object  pneu|pneux|roue|roues|frein|freins|guidon|guidons|selle|selles|phare|phares|clignotant|clignotants|rétroviseur|rétroviseurs|ceinture|ceintures|portière|portières|coffre|coffres|hayon|hayons|embrayage|embrayages|volant|volants|klaxon|klaxons|autoradio|autoradios|gps|hélice|hélices|ancre|ancres|voile|voiles|gouvernail|gouvernails|gilet|gilets|rame|rames|pagaie|pagaies|kayak|kayaks|jante|jantes|attelage|attelages|galerie|galeries|échappement|échappements|pédalier|pédaliers|dérailleur|dérailleurs|béquille|béquilles|tente|tentes|piquet|piquets|réchaud|réchauds|lanterne|lanternes
  + Un [guidon] vert.
  - Un guide vert.
class.object  is:object  porte|portes|fenêtre|fenêtres|volet|volets|store|stores|rideau|rideaux|robinet|robinets|robinetterie|robinetteries|mitigeur|mitigeurs|douche|douches|lavabo|lavabos|évier|éviers|baignoire|baignoires|siphon|siphons|radiateur|radiateurs|prise|prises|lampe|lampes|lampadaire|lampadaires|ampoule|ampoules|néon|néons|éclairage|éclairages|ascenseur|ascenseurs|escalator|escalators|interrupteur|interrupteurs|serrure|serrures|cadenas|poignée|poignées|casier|casiers|tiroir|tiroirs|placard|placards|miroir|miroirs|carreau|carreaux|plafond|plafonds|mur|murs|parquet|parquets|moquette|moquettes|vitre|vitres|portail|portails|portillon|portillons|barrière|barrières|urinoir|urinoirs|cuvette|cuvettes|abattant|abattants|climatisation|climatisations|ventilateur|ventilateurs|hotte|hottes|chaudière|chaudières|pommeau|pommeaux|balançoire|balançoires|toboggan|toboggans|rampe|rampes|balustrade|balustrades|digicode|digicodes|interphone|interphones|sonnette|sonnettes|clôture|clôtures|gouttière|gouttières|tuile|tuiles|velux|cheminée|cheminées|pergola|pergolas|parasol|parasols
  + Une [balustrade] verte.
  - Une balade verte.
class.object  is:object  écran|écrans|téléphone|téléphones|portable|portables|tablette|tablettes|ordinateur|ordinateurs|imprimante|imprimantes|souris|casque|casques|montre|montres|télé|télés|télévision|télévisions|télécommande|télécommandes|décodeur|décodeurs|routeur|routeurs|aspirateur|aspirateurs|robot|robots|machine|machines|frigo|frigos|réfrigérateur|réfrigérateurs|congélateur|congélateurs|four|fours|plaque|plaques|mixeur|mixeurs|tondeuse|tondeuses|perceuse|perceuses|chargeur|chargeurs|câble|câbles|enceinte|enceintes|caméra|caméras|appareil|appareils|moteur|moteurs|compresseur|compresseurs|pompe|pompes|lecteur|lecteurs|scanner|scanners|terminal|terminaux|capteur|capteurs|thermostat|thermostats|compteur|compteurs|borne|bornes|tapis|vélo|vélos|trottinette|trottinettes|scooter|scooters|poussette|poussettes|lunette|lunettes|monture|montures|branche|branches|objectif|objectifs|manette|manettes|console|consoles|drone|drones|tronçonneuse|tronçonneuses|visseuse|visseuses|badge|badges|clé|clés|connecteur|connecteurs|hublot|hublots|filtre|filtres|joint|joints|tuyau|tuyaus|vanne|vannes
  + Une [visseuse] verte.
  - Une visiteuse verte.
class.stopped is:stopped =grillé|grillés|grillée|grillées|mort|morts|morte|mortes|=grippé|grippés|grippée|grippées|=condamné|condamnés|condamnée|condamnées|=arrêté|arrêtés|arrêtée|arrêtées|=débranché|débranchés|débranchée|débranchées|=désactivé|désactivés|désactivée|désactivées|=bloqué|bloqués|bloquée|bloquées|=coincé|coincés|coincée|coincées|naze|nazes|nase|nases|foutu|foutus|foutue|foutues|inopérant|inopérants|inopérante|inopérantes|=déréglé|déréglés|déréglée|déréglées|=détraqué|détraqués|détraquée|détraquées|muet|muets|muette|muettes
  + Un four [détraqué].
  - Un four détaxé.

# Ce que l'on mange et boit, et ce que l'on garde au frais.
class.fare        is:fare        potage|potages|soupe|soupes|purée|purées|pâte|pâtes|riz|lasagne|lasagnes|gratin|gratins|quiche|quiches|omelette|omelettes|crêpe|crêpes|galette|galettes|thé|thés|chocolat|chocolats|lait|laits|bouillon|bouillons|rôti|rôtis|steak|steaks|entrecôte|entrecôtes|côte|côtes|poulet|poulets|volaille|volailles|dinde|dindes|canard|canards|agneau|agneaux|porc|porcs|bœuf|bœufs|veau|veaux|saumon|saumons|cabillaud|cabillauds|moule|moules|crevette|crevettes|huître|huîtres|poisson|poissons|viande|viandes|kebab|kebabs|burger|burgers|hamburger|hamburgers|tacos|pizza|pizzas|frite|frites|légume|légumes|couscous|tajine|tajines|curry|currys|ramen|ramens|raviolis|raclette|raclettes|fondue|fondues|tartiflette|tartiflettes|sandwich|sandwichs|croque|croques|baguette|baguettes|pain|pains|croissant|croissants|brioche|brioches|viennoiserie|viennoiseries|gâteau|gâteaux|tarte|tartes|dessert|desserts|plat|plats|repas|entrée|entrées|café|cafés|cappuccino|cappuccinos|expresso|expressos|infusion|infusions|sauce|sauces|blanquette|blanquettes|cassoulet|cassoulets|paella|paellas|nugget|nuggets|saucisse|saucisses|merguez|brochette|brochettes|beignet|beignets|nem|nems|samoussa|samoussas|sushi|sushis|maki|makis|bagel|bagels|wrap|wraps|panini|paninis|falafel|falafels|friand|friands|biberon|biberons|gamelle|gamelles|plateau|plateaux
  + Une [blanquette] maison.
  - Une blancheur maison.
class.fresh_goods is:fresh_goods tomate|tomates|pomme|pommes|poire|poires|pêche|pêches|fraise|fraises|framboise|framboises|cerise|cerises|banane|bananes|orange|oranges|citron|citrons|melon|melons|raisin|raisins|avocat|avocats|salade|salades|laitue|laitues|carotte|carottes|courgette|courgettes|aubergine|aubergines|poireau|poireaux|chou|chous|navet|navets|radis|oignon|oignons|champignon|champignons|patate|patates|herbe|herbes|persil|persils|basilic|basilics|fruit|fruits|légume|légumes|yaourt|yaourts|crème|crèmes|fromage|fromages|beurre|beurres|œuf|œufs|jambon|jambons|saucisson|saucissons|lardon|lardons|rose|roses|tulipe|tulipes|lys|pivoine|pivoines|orchidée|orchidées|bouquet|bouquets|fleur|fleurs|plante|plantes|plant|plants|rosier|rosiers
  + Une [courgette] ronde.
  - Une courge ronde.
class.spoilt      is:spoilt      blet|blets|blete|bletes|=germé|germés|germée|germées|=tourné|tournés|tournée|tournées|=caillé|caillés|caillée|caillées|noirci|noircis|noircie|noircies|ramolli|ramollis|ramollie|ramollies|=talé|talés|talée|talées|aigre|aigres|mou|molle|molles
  + Un fruit [talé].
  - Un fruit taillé.

# Les lieux et les installations où l'on est reçu.
class.amenity  is:amenity  chaise|chaises|prise|prises|cintre|cintres|oreiller|oreillers|rideau|rideaux|poubelle|poubelles|banc|bancs|miroir|miroirs|couverture|couvertures|serviette|serviettes|savon|savons|couvert|couverts|rampe|rampes|ventilateur|ventilateurs|climatisation|climatisations|frigo|frigos|bouilloire|bouilloires|lampe|lampes|table|tables|siège|sièges|transat|transats|parasol|parasols|casier|casiers|vestiaire|vestiaires|ombre|ombres|banquette|banquettes|tabouret|tabourets|tapis|crochet|crochets|patère|patères|étagère|étagères|drap|draps|poussette|poussettes|robinet|robinets|douche|douches|évier|éviers|corbeille|corbeilles|cendrier|cendriers|volet|volets|parking|parkings|éclairage|éclairages|rangement|rangements|toilette|toilettes|clim|balai|balais|pelle|pelles|aspirateur|aspirateurs|torchon|torchons|éponge|éponges|casserole|casseroles|cafetière|cafetières|wc|pq
  + Une [patère] libre.
  - Une patte libre.
class.facility is:facility piscine|piscines|bassin|bassins|sauna|saunas|hammam|hammams|jacuzzi|jacuzzis|spa|spas|toilette|toilettes|douche|douches|vestiaire|vestiaires|sanitaire|sanitaires|bar|bars|buffet|buffets|restaurant|restaurants|boutique|boutiques|terrasse|terrasses|cafétéria|cafétérias|rayon|rayons|guichet|guichets|caisse|caisses|comptoir|comptoirs|étage|étages|salle|salles|parking|parkings|laverie|laveries|cuisine|cuisines|médiathèque|médiathèques|manège|manèges|attraction|attractions|piste|pistes|télésiège|télésièges|remontée|remontées|téléphérique|téléphériques|ludothèque|ludothèques|infirmerie|infirmeries|cantine|cantines|entrée|entrées|accès|ascenseur|ascenseurs|escalier|escaliers|borne|bornes|pompe|pompes|quai|quais|jardin|jardins|kiosque|kiosques|voie|voies|musée|musées|galerie|galeries|aile|ailes|exposition|expositions|billetterie|billetteries|consigne|consignes|terrain|terrains|gymnase|gymnases|court|courts|wc
  + Un [hammam] bleu.
  - Un hameau bleu.
class.room     is:room     chambre|chambres|salle|salles|couloir|couloirs|hall|halls|bureau|bureaux|cabine|cabines|rame|rames|wagon|wagons|voiture|voitures|bus|car|cars|salon|salons|studio|studios|appartement|appartements|gîte|gîtes|bungalow|bungalows|dortoir|dortoirs|bloc|blocs|box|vestiaire|vestiaires|bassin|bassins|amphi|amphis|classe|classes|atelier|ateliers|tente|tentes|camion|camions|véhicule|véhicules|taxi|taxis|train|trains|avion|avions|ascenseur|ascenseurs|boutique|boutiques|chalet|chalets|local|locaux|loge|loges|cage|cages|toilette|toilettes|sanitaire|sanitaires|douche|douches|escalier|escaliers|entrée|entrées
  + Un [bungalow] bleu.
  - Un bungee bleu.

# Les papiers, et ce qui y est écrit.
class.agent   is:agent   coiffeur|coiffeurs|coiffeuse|coiffeuses|dentiste|dentistes|vétérinaire|vétérinaires|véto|pharmacien|pharmaciens|pharmacienne|pharmaciennes|préparatrice|notaire|notaires|moniteur|moniteurs|monitrice|monitrices|prof|profs|professeur|professeurs|instituteur|institutrice|enseignant|enseignants|enseignante|enseignantes|nounou|nounous|nourrice|puéricultrice|puéricultrices|animateur|animateurs|animatrice|animatrices|éducateur|éducateurs|éducatrice|éducatrices|surveillant|surveillante|surveillants
  + Ma [coiffeuse] range les cartons.
  - Mon coiffage du matin.
class.agent   is:agent   kiné|kinés|kinésithérapeute|ostéopathe|orthodontiste|chirurgien|chirurgiens|chirurgienne|anesthésiste|généraliste|pédiatre|gynécologue|dermatologue|ophtalmo|cardiologue|psychologue|praticien|praticiens|praticienne|soignant|soignants|soignante|soignantes|aide-soignante|ambulancier|ambulanciers|brancardier|brancardiers|auxiliaire|auxiliaires|esthéticienne|esthéticiennes|masseuse|masseur|prothésiste|toiletteuse|opticien|opticiens|opticienne|audioprothésiste
  + L'[ostéopathe] range les cartons.
  - L'ostéopathie est ancienne.
class.agent   is:agent   plombier|plombiers|électricien|électriciens|menuisier|menuisiers|maçon|maçons|couvreur|couvreurs|peintre|peintres|chauffagiste|serrurier|serruriers|jardinier|jardiniers|paysagiste|carreleur|cuisiniste|ramoneur|artisan|artisans|ouvrier|ouvriers|mécanicien|mécaniciens|mécano|mécanos|garagiste|garagistes|carrossier|déménageur|déménageurs|transporteur|syndic|magasinier|traiteur|fleuriste|boulangère|caviste|sommelière|concierge|gardien|gardienne|gardiens|vigile|vigiles|guide|guides|bénévole|bénévoles|fonctionnaire|fonctionnaires|assistant|assistante|assistants|assistantes|portier|bagagiste|voiturier
  + Le [ramoneur] range les cartons.
  - Le ramonage est annuel.
class.paper   is:paper   contrat|contrats|facture|factures|relevé|relevés|devis|acte|actes|formulaire|formulaires|attestation|attestations|certificat|certificats|bulletin|bulletins|ordonnance|ordonnances|résultat|résultats|billet|billets|passeport|passeports|permis|diplôme|diplômes|reçu|reçus|quittance|quittances|bail|bails|étiquette|étiquettes|plan|plans|rapport|rapports|bilan|bilans|déclaration|déclarations|fiche|fiches|courrier|courriers|avis|convocation|convocations|compromis|mandat|mandats|avenant|avenants|duplicata|duplicatas|bon|bons|badge|badges|dossier|dossiers|analyse|analyses|confirmation|confirmations|réservation|réservations|liasse|liasses|paie|paies
  + Un [avenant] bleu.
  - Un avenir bleu.
class.screen  is:screen  page|pages|bouton|boutons|lien|liens|formulaire|formulaires|écran|écrans|application|applications|appli|applis|site|sites|menu|menus|champ|champs|panier|paniers|onglet|onglets|portail|portails|logiciel|logiciels|plateforme|plateformes|jeu|jeux|lecteur|lecteurs|compte|comptes|espace|espaces|interface|interfaces|extranet|extranets|tableau|tableaux|panneau|panneaux|carte|cartes|plan|plans|chargement|chargements|borne|bornes|paiement|paiements
  + Un [onglet] bleu.
  - Un angle bleu.
class.written is:written nom|noms|prénom|prénoms|adresse|adresses|numéro|numéros|iban|ibans|rib|ribs|heure|heures|ville|villes|rue|rues|orthographe|orthographes|total|totaux|somme|sommes|index|kilométrage|kilométrages|immatriculation|immatriculations|plaque|plaques|naissance|naissances|signature|signatures|taux|tva|tvas|chiffre|chiffres|mention|mentions|référence|références|coordonnée|coordonnées|quantité|quantités|dosage|dosages|dose|doses|correction|corrections
  + Un [iban] joint.
  - Un ivoire joint.

class.agent is:agent examinateur|examinateurs|examinatrice|inspecteur|inspecteurs|inspectrice|formatrice|formatrices|formateurs|maîtresse|maîtresses|proviseur|bibliothécaire|bibliothécaires|secrétaires|mécanicienne|contrôleuse|contrôleurs|opticiennes|infirmiers|docteurs|radiologue|radiologues|ophtalmologue|orthoptiste|concessionnaire|intervenant|intervenants|intervenante|tuteur|développeur|développeurs|modérateurs|modératrice
  + Un [examinateur] range les cartons.
  - Un examen de mars.

class.agent is:agent bailleur|bailleresse|plâtrier|plâtriers|couturières|tatoueurs|photographes|boulangers|bouchers|bouchère|pédicure|ostéopathes|kinésithérapeutes|aumônier|cordonniers|bijoutière|joaillier|encadreur|tapissier|tapissière|vitriers|carreleurs|ramoneurs|skipper|batelier|épicier|épicière|primeur|fromager|fromagère|sommelier|sommeliers|archiviste|interprète|traducteur|traductrice|juriste|comptable|comptables|diététicien|diététicienne|nutritionniste|nutritionnistes|masseurs|psychologues|psychiatre|psychiatres|échographiste|dermatologues|pédiatres|orthodontistes|soigneur|soigneurs|arbitre|organiste|organisateur|organisateurs|organisatrice|organisatrices
  + Une [organisatrice] range les bancs.
  - On organise un bal.
class.agent is:agent réparatrice|graveur|courtiers|courtières|brocanteur|antiquaire|pâtissière|pâtissiers|chocolatier|crêpier|restauratrice|restaurateurs|aubergiste|hôtelière|hôteliers|tenancier|tenancière|logeur|entraîneurs|élagueurs|piscinistes|façadier|façadiers|charpentier|charpentiers|ébéniste|ébénistes|menuisière|plombière|électricienne|architecte|architectes|décorateur|décoratrice|géomètre|diagnostiqueur|promoteur|constructeur|frigoriste|poseur|poseurs|poseuse|carrossiers|livreuses|coursière|facteurs|factrice|préposé|préposée|buraliste|greffière|huissiers|gendarme|gendarmes|nourrices|directrices|professeure|professeures|urgentiste|urgentistes|anesthésistes|gynécologues|rhumatologue|ophtalmologues|hygiéniste|laborantin|laborantine|biologiste|standardistes|cuisinière|maraîchers|vigneron|vigneronne|cavistes|libraires|démonstrateur|démonstratrice|retoucheuse|retoucheur|blanchisseur|repasseuse|gouvernante|majordome|voituriers|toiletteuses|comportementaliste|palefrenier|éleveurs|clown|magicien
  + La [retoucheuse] garde le fil.
  - La retouche est bleue.
