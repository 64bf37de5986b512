@language fr
@kind     sectors

# Words that tell the sector of a text. They vote: a word belongs here where it seldom appears elsewhere.

sector.bank sector:bank caisse|caisses populaire|populaires
  + Membre de la [caisse populaire] du village.
  - Une chanson populaire.
sector.bank sector:bank carte bleue|bancaire|visa|mastercard
  + La [carte bleue] est bloquée.
  - La carte des vins est courte.
sector.bank sector:bank carte|cartes de crédit|débit|retrait
  + Ma [carte de débit] est avalée.
  - Une carte de la région.
sector.bank sector:bank compte courant|joint|épargne
  + J'ai un [compte joint] depuis mars.
  - Un compte rendu précis.
sector.bank sector:bank distributeur|distributeurs de|à billets
  + Le [distributeur de billets] est vide.
  - Un distributeur de savon.
sector.bank sector:bank découvert autorisé
  + Mon [découvert autorisé] est réduit.
  - J'ai découvert ce lieu hier.
sector.bank sector:bank frais bancaires
  + Les [frais bancaires] montent.
sector.bank sector:bank guichet|guichets automatique|automatiques
  + Le [guichet automatique] est vide.
  - Une porte automatique.
sector.bank sector:bank hypothèque|hypothèques|hypothécaire|hypothécaires|surendettement|pel|ldds|prêteur|prêteurs|créancier|créanciers|néobanque|néobanques
  + Une [néobanque] toute neuve.
  - Le banc du parc.
sector.bank sector:bank interdit|interdite bancaire
  + Fiché [interdit bancaire] par erreur.
  - Il est interdit de courir.
sector.bank sector:bank ouverture|clôture|tenue de compte|comptes
  + L'[ouverture de compte] en mai.
  - L'ouverture du bal.
sector.bank sector:bank prêt|prêts immobilier|personnel|auto|étudiant|conso
  + Mon [prêt immobilier] traîne.
  - Je suis prêt à attendre.
sector.bank sector:bank rachat|dossier de crédit|crédits|prêt
  + Le [rachat de crédit] en mai.
  - Un dossier de chaise.
sector.bank sector:bank relevé|relevés de compte|comptes
  + Le [relevé de compte] date de mai.
  - Il a relevé la tête.
sector.bank sector:bank taux d' intérêt|emprunt|endettement|usure
  + Le [taux d'intérêt] a bougé.
  - Le taux de sucre.
sector.bank sector:bank ~banque|~bancaire|~banquier|~agio|~livret|~chéquier|~chèque
  + Ma [banque] a fermé le guichet.
sector.bank sector:bank ~virement|~iban|~rib|~taeg|~crédit|~emprunt
  + Le [virement] met trois jours.
sector.bank sector:bank épargne|épargnant|épargnants|cryptomonnaie|cryptomonnaies|bitcoin|bitcoins
  + Mon [épargne] dort là.
  - Une éponge de mer.

sector.insurance sector:insurance =sinistré|=sinistrés|=sinistrée|=assurée|=assurées|indemnisé|indemnisée|indemnisés|mutualité|mutualités|souscripteur|souscripteurs|prévoyance|surprime|surprimes|lamal
  + La [mutualité] a viré la somme.
  - Un sentiment mutuel.
sector.insurance sector:insurance accident|accidents responsable|matériel
  + Un [accident responsable] en mai.
  - Un accident de terrain.
sector.insurance sector:insurance bonus malus
  + Un [bonus-malus] mal calculé.
sector.insurance sector:insurance bris de glace
  + Un [bris de glace] sur l'autoroute.
sector.insurance sector:insurance caisse|caisses maladie
  + Ma [caisse maladie] est à Lausanne.
  - Une maladie rare.
sector.insurance sector:insurance complémentaire|couverture santé
  + Ma [complémentaire santé] écrit peu.
  - Une couverture de laine.
sector.insurance sector:insurance constat|constats amiable|amiables
  + Le [constat amiable] est rempli.
  - Un accord amiable.
sector.insurance sector:insurance dégât|dégâts des eaux
  + Suite à un [dégât des eaux], le plafond est tombé.
sector.insurance sector:insurance expert|experts d' assurance|assurances
  + L'[expert d'assurance] est passé.
  - Un expert du jardin.
sector.insurance sector:insurance garantie|garanties obsèques|décès|invalidité|incendie
  + La [garantie décès] prend fin.
  - Une garantie de deux ans.
sector.insurance sector:insurance jeune|jeunes conducteur|conductrice|conducteurs
  + Mon fils, [jeune conducteur].
  - Un jeune chat.
sector.insurance sector:insurance responsabilité civile
  + Ma [responsabilité civile] couvre la vitre.
  - Un mariage civil.
sector.insurance sector:insurance tiers payant
  + Le [tiers payant] ne marche pas.
sector.insurance sector:insurance tous risques
  + Ma voiture, [tous risques].
  - Un risque de pluie.
sector.insurance sector:insurance ~assurance|~assureur|=assuré|=assurés|~mutuelle|~sinistre|~malus|~cotisation
  + Mon [assureur] a doublé le tarif.
  - Elle assure le remplacement.
sector.insurance sector:insurance ~contrat auto|habitation|obsèques|santé|prévoyance
  + Mon [contrat habitation] a été modifié.
  - Le contrat de travail du livreur.
sector.insurance sector:insurance ~franchise|~indemnisation|~indemniser|multirisque|~souscription
  + Une [indemnisation] de trois cents euros.

sector.telecom sector:telecom abonnement|abonnements internet|mobile|gsm|fibre
  + Mon [abonnement mobile] a doublé.
  - Un abonnement au journal.
sector.telecom sector:telecom antenne|antennes relais
  + L'[antenne-relais] du bourg.
  - Une antenne de crabe.
sector.telecom sector:telecom carte|cartes sim
  + Ma [carte SIM] est bloquée.
sector.telecom sector:telecom connexion|débit internet|wifi
  + La [connexion internet] saute.
  - Une connexion entre deux gares.
sector.telecom sector:telecom données|forfait cellulaires|cellulaire|mobiles
  + Mes [données cellulaires] sont épuisées.
  - Des données de recensement.
sector.telecom sector:telecom fournisseur|fournisseurs d'|internet accès|internet
  + Mon [fournisseur d'accès] m'ignore.
  - Un fournisseur de farine.
sector.telecom sector:telecom hors forfait
  + Du [hors forfait] en mai.
  - Un portail hors d'âge.
sector.telecom sector:telecom ligne|offre|réseau|service|box internet
  + Ma [ligne internet] clignote.
  - Une ligne de bus.
sector.telecom sector:telecom point de mutualisation|raccordement
  + Le [point de mutualisation] est ouvert.
  - Un point de croix.
sector.telecom sector:telecom portabilité
  + La [portabilité] a échoué.
sector.telecom sector:telecom réseau|ligne mobile|fixe|téléphonique
  + Le [réseau mobile] est faible.
  - Le réseau de bus est bien pensé.
sector.telecom sector:telecom sfr|bouygues|sosh|bytel
  + Je suis chez [Sosh] depuis peu.
  - Un jus pressé tiède.
sector.telecom sector:telecom téléphonie|télécom|télécoms|esim|dégroupage|ftth|imei|itinérance|modem|modems|mégas|gigas|mbps|mégabits|désimlockage|désimlocker
  + Mon [modem] clignote.
  - Un mode de vie.
sector.telecom sector:telecom ~opérateur|~fibre|~box|adsl|4g|5g|~forfait|~freebox|~livebox|~bbox|~roaming
  + La [fibre] est coupée depuis lundi.
sector.telecom sector:telecom ~répartiteur|nro|~wifi|~débit|~décodeur|~routeur|vdsl|~hotspot
  + L'armoire du [NRO] est restée ouverte.

sector.energy sector:energy borne|bornes de recharge
  + La [borne de recharge] est occupée.
  - Une borne de pierre.
sector.energy sector:energy chauffage au gaz|fioul|bois|mazout
  + Le [chauffage au gaz] siffle.
  - Un bois de pins.
sector.energy sector:energy chauffe eau
  + Le [chauffe-eau] fuit.
  - Une eau trouble.
sector.energy sector:energy coupure|coupures de|d' courant|électricité|gaz|eau
  + Une [coupure de courant] en plein hiver.
  - Une coupure de presse.
sector.energy sector:energy heures creuses|pleines
  + Le passage aux [heures creuses] a été oublié.
sector.energy sector:energy mazout|pellet|pellets|onduleur|onduleurs|disjoncteur|disjoncteurs|kva|kwc|autoconsommation|éolienne|éoliennes|délestage|délestages|hydroélectricité|chaufferie
  + Le [mazout] est livré.
  - Une masse de glace.
sector.energy sector:energy pompe|pompes à chaleur
  + La [pompe à chaleur] est posée.
  - Une pompe à vélo.
sector.energy sector:energy poêle|poêles à bois|granulés|pellets
  + Le [poêle à bois] est posé.
  - Une poêle à frire.
sector.energy sector:energy relevé|relève|index de|du compteur
  + Le [relevé de compteur] est faux.
  - Il a relevé la barre.
sector.energy sector:energy rénovation énergétique
  + La [rénovation énergétique] du toit.
  - La rénovation du pont.
sector.energy sector:energy ~chauffagiste|~chaudière|photovoltaïque|photovoltaïques|~granulé|~fioul
  + La [chaudière] est tombée en panne.
sector.energy sector:energy ~facture d' eau|électricité|énergie|gaz
  + La [facture d'eau] a triplé.
sector.energy sector:energy ~fournisseur d' énergie|électricité|eau|gaz
  + Un [fournisseur d'énergie] sérieux.
sector.energy sector:energy ~panneau solaire|solaires
  + Les [panneaux solaires] sont posés.
  - Un panneau d'affichage muet.
sector.energy sector:energy ~électricité|~gaz|~compteur|linky|edf|engie|enedis|grdf|~kwh|~kilowattheure
  + Le [compteur] a été relevé.

sector.retail sector:retail amazon|cdiscount|vinted|fnac|darty|ikea|zalando|leclerc|carrefour|auchan
  + Chez [Darty] on m'a bien aidé.
sector.retail sector:retail bon|bons|chèque|chèques d'|cadeau achat
  + Mon [bon d'achat] est périmé.
  - Un bon d'humeur.
sector.retail sector:retail bureau de poste
  + Au [bureau de poste] à midi.
  - Un bureau de chêne.
sector.retail sector:retail cabine|cabines d' essayage
  + La [cabine d'essayage] est sombre.
  - Une cabine de plage.
sector.retail sector:retail caisses automatiques
  + Les [caisses automatiques] clignotent.
  - Des portes automatiques.
sector.retail sector:retail caissier|caissière|caissiers|caissières|vendeuse|vendeuses|commerçant|commerçants|commerçante|libraire|libraires|épicier|épicière|poissonnier|fromager|disquaire
  + La [caissière] fredonnait.
  - Une voûte en bois.
sector.retail sector:retail carte|cartes cadeau|cadeaux
  + Une [carte cadeau] pour ma nièce.
  - Une carte de la ville.
sector.retail sector:retail centre|galerie commercial|commerciale|commerciaux|marchande
  + Le [centre commercial] ferme tôt.
  - Le centre du cercle.
sector.retail sector:retail chef|cheffe|chefs de rayon|rayons
  + Le [chef de rayon] était là.
  - Un chef de bande.
sector.retail sector:retail chemise|chemises|chemisier|chemisiers|jupe|jupes|manteau|manteaux|veste|vestes|blouson|blousons|doudoune|doudounes|bottes|bottines|sandales|baskets|lingerie|bijoux|chaussettes|écharpe|jeans
  + La [jupe] taille petit.
  - La jungle du toit.
sector.retail sector:retail code|codes promo
  + Mon [code promo] est refusé.
sector.retail sector:retail expédition|expéditions|transporteur|transporteurs|emballage|emballages
  + L'[expédition] date de mardi.
  - Un expert en paix.
sector.retail sector:retail frais de livraison|expédition|retour
  + Des [frais de livraison] en plus.
  - Un air frais.
sector.retail sector:retail fruits et légumes
  + Le coin des [fruits et légumes].
  - Un fruit d'été.
sector.retail sector:retail grande|grandes|moyenne surface|surfaces
  + Une [grande surface] à la sortie du bourg.
  - La surface du lac.
sector.retail sector:retail livré|livrée|livrés|livrées|semelle|semelles|tissu|tissus|couture|coutures
  + Mon vase [livré] à midi.
  - Une ivresse d'été.
sector.retail sector:retail magasiner|magasinage|magasiné|emplettes|soldes|essayage|shopping|braderie
  + On part [magasiner] samedi.
  - Un magazine de mode.
sector.retail sector:retail ma|mes commande|commandes
  + J'attends [ma commande].
  - Il commande un navire.
sector.retail sector:retail mes|nos|ses|leurs courses
  + J'ai fait [mes courses] à midi.
  - Une course de chevaux.
sector.retail sector:retail numéro|numéros de suivi|colis
  + Le [numéro de suivi] est faux.
  - Un numéro de cirque.
sector.retail sector:retail numéro|suivi|préparation de commande|commandes
  + Le [numéro de commande] est faux.
  - Il commande un navire.
sector.retail sector:retail point|points de retrait
  + Au [point de retrait] du coin.
  - Un point de vue.
sector.retail sector:retail prêt à porter
  + Une chaîne de [prêt-à-porter].
  - Prêt à partir.
sector.retail sector:retail rupture de stock
  + Encore une [rupture de stock].
sector.retail sector:retail ticket|tickets|hôtesse|hôte|hôtesses de caisse
  + Mon [ticket de caisse] est flou.
  - Un ticket de tombola.
sector.retail sector:retail vente en ligne
  + Un site de [vente en ligne].
  - Une ligne de bus.
sector.retail sector:retail ~article|~pointure|~chaussure|~vêtement|~robe|~pantalon|~parfum|~panier|meuble|meubles|~canapé
  + La [pointure] taille petit.
sector.retail sector:retail ~colis|~livreur|~livraison|~magasin|~boutique|~supermarché|~hypermarché|~vendeur
  + Le [colis] est arrivé ouvert.
sector.retail sector:retail ~frais de port
  + Des [frais de port] élevés.
sector.retail sector:retail ~point relais
  + Au [point relais] du coin.
sector.retail sector:retail épicerie|épiceries|librairie|librairies|jardinerie|jardineries|quincaillerie|quincailleries|supérette|supérettes|poissonnerie|fromagerie|parfumerie|parfumeries|friperie|friperies|papeterie|animalerie|mercerie|bijouterie|bijouteries|maroquinerie|rayon|rayons
  + L'[épicerie] ferme tôt.
  - Une épice rare.
sector.retail sector:retail étagère|étagères|jouet|jouets|peluche|peluches|bricolage|cosmétique|cosmétiques
  + L'[étagère] est là, rayée.
  - Un étage de plus.

sector.restaurant sector:restaurant bistrot|bistrots|bistro|bistros|crêperie|crêperies|friterie|friteries|guinguette|guinguettes|taverne|tavernes|pizzéria|kebab|kebabs|estaminet|rôtisserie|trattoria|winstub|grotto
  + Un [bistrot] du port.
  - Un bisou du port.
sector.restaurant sector:restaurant carte des vins|desserts
  + La [carte des vins] est longue.
sector.restaurant sector:restaurant carte|cartes des|de mets|bières|cocktails|vin
  + La [carte des mets] change.
  - La carte des étoiles.
sector.restaurant sector:restaurant délicieux|délicieuse|délicieuses|copieux|copieuse|copieuses|dîner|dîné|goûteux|agneau|canard|saumon|crevettes|gambas|nems|nouilles|apéro|portions
  + Le [canard] du dimanche.
  - Un calme de cave.
sector.restaurant sector:restaurant fait maison
  + Tout est [fait maison] ici.
  - Une maison de bois.
sector.restaurant sector:restaurant menu|menus|~assiette|~apéritif|~addition|~repas|~pizza|~burger|~steak|~gastronomie|~viande|~cuisine|mangé
  + Le [menu] change chaque jour.
sector.restaurant sector:restaurant plat|plats du jour
  + Le [plat du jour] change.
  - Le jour du marché.
sector.restaurant sector:restaurant saveur|saveurs|gratin|soupe|soupes|tartare|magret|brunch|brunchs|raclette|poutine|waterzooi|rösti|gaufre|gaufres|savoureux|savoureuse|savoureuses|mijoté|mijotés|assaisonnement|convive|convives|risotto|couscous|tajine|paella|huîtres|ramen|curry|tiramisu
  + Les [saveurs] du jardin.
  - Un savant du roi.
sector.restaurant sector:restaurant sommelier|sommelière|sommeliers|restaurateur|restauratrice|restaurateurs|pizzaïolo|pizzaiolo|barman|barmaid|cuistot|cuistots|écailler
  + La [sommelière] fredonnait.
  - Un sommeil lourd.
sector.restaurant sector:restaurant ~restaurant|~resto|~serveur|plat|plats|~dessert|~cuisinier|~pizzeria|~brasserie
  + La [serveuse] était drôle.
sector.restaurant sector:restaurant ~vin|~bière|~cocktail|~sauce|~frite|~tapas|~sushi|~crêpe|~entrecôte|~salade
  + Le [vin] était bouchonné.

sector.hotel sector:hotel chambre d' hôte|hôtes|hôtel
  + Une [chambre d'hôtes] charmante.
sector.hotel sector:hotel chambre|chambres familiale|familiales|twin|communicantes|supérieure|supérieures
  + La [chambre familiale] est petite.
  - La chambre froide du boucher.
sector.hotel sector:hotel chambre|chambres … lit|double|propre|vue|balcon|spacieuse|climatisée|bruyante
  + La [chambre double] est petite.
  - La chambre froide du boucher.
sector.hotel sector:hotel demi pension
  + En [demi-pension] à la mer.
  - La pension du père.
sector.hotel sector:hotel femme|femmes de ménage|chambre
  + La [femme de chambre] est discrète.
sector.hotel sector:hotel lit|lits superposés|jumeaux
  + Des [lits superposés] pour trois.
  - Le lit de la rivière.
sector.hotel sector:hotel location|locations de|saisonnière|saisonnières vacances
  + Une [location de vacances] à la mer.
  - Des vacances à la mer.
sector.hotel sector:hotel mobil home|homes
  + Un [mobil-home] à la mer.
  - Un mobile d'enfant.
sector.hotel sector:hotel motel|motels|hôtellerie|conciergerie|minibar|bungalow|bungalows|aubergiste|aubergistes|bagagiste|bagagistes|séjourner|séjourné|villégiature|pourvoirie|gasthof|dortoir|dortoirs
  + Le [minibar] est vide.
  - Un bar de marins.
sector.hotel sector:hotel petit|petits déjeuner|déjeuners
  + Le [petit-déjeuner] est copieux.
sector.hotel sector:hotel salle|salles de bain|bains
  + La [salle de bain] donne sur cour.
  - Une salle de classe.
sector.hotel sector:hotel ~hôtel|~hôtelier|~gîte|~camping|~literie|~nuitée|~airbnb|~auberge|~résidence
  + L'[hôtel] est face à la mer.

sector.airline sector:airline air france
  + Voyage avec [Air France].
  - L'air marin de la côte.
sector.airline sector:airline avion|~aéroport|~escale|~embarquement|~steward|~hôtesse|~décollage|~atterrissage
  + L'[escale] a duré une nuit.
sector.airline sector:airline aérogare|aérogares|aéroportuaire|aéroportuaires|surbooking|surréservation|surbooké|hublot|hublots|tarmac|cockpit|aérien|aériens|aérienne|aériennes|fuselage|transatlantique
  + Vers l'[aérogare] à midi.
  - Une aire de jeu.
sector.airline sector:airline bagage|bagages … cabine|soute|perdu|perdus|tapis
  + Mon [bagage en soute] est resté à Rome.
  - Un bagage culturel impressionnant.
sector.airline sector:airline bagage|bagages|valise|valises à|en|de main|soute|cabine
  + Ma [valise en soute] est à Rome.
  - Une valise de cuir.
sector.airline sector:airline compagnie|compagnies aérienne|aériennes
  + Une [compagnie aérienne] à taille humaine.
sector.airline sector:airline easyjet|ryanair|transavia|vueling|lufthansa
  + Parti avec [Transavia] en mai.
sector.airline sector:airline notre|mon|votre vol
  + J'ai raté [mon vol] de midi.
  - Le vol du vélo.
sector.airline sector:airline personnel navigant
  + Le [personnel navigant] fredonnait.
  - Un chat personnel.
sector.airline sector:airline vol|vols annulé|annulés|retardé|direct|paris|retour|aller|long|intérieur
  + Mon [vol annulé] n'a pas été remplacé.
  - Le vol de mon vélo.

sector.transport sector:transport abonnement général
  + Mon [abonnement général] prend fin.
  - Un air général.
sector.transport sector:transport abonnement|billet|billets|ticket|tickets de train|bus|métro|tram
  + Mon [billet de train] est flou.
  - Un billet doux.
sector.transport sector:transport autobus|traversier|traversiers|ferry|ferries|funiculaire|cheminot|cheminots|omnibus|autopartage|ferroviaire|ferroviaires|covoitureur|covoitureurs
  + L'[autobus] est plein.
  - Un auteur de bande.
sector.transport sector:transport le|mon|du|des|un|ce|les|notre|deux train|trains
  + J'ai raté [mon train] de sept heures.
sector.transport sector:transport location|locations|loueur|loueurs|louer|loué de|une|un|la|le voiture|voitures|véhicule|véhicules|utilitaire|camion|camionnette
  + La [location de voiture] au port.
  - La location de la tente.
sector.transport sector:transport pass|carte navigo
  + Mon [pass Navigo] est illisible.
  - Un pass culture.
sector.transport sector:transport tgv|~métro|~bus|~tramway|~tram|~rer|~sncf|~ratp|~ouigo|~gare
  + Le [tramway] était bondé.
sector.transport sector:transport transport|transports en commun|public|publics
  + Les [transports en commun] du soir.
  - Un transport de joie.
sector.transport sector:transport ~contrôleur|~wagon|~quai|~correspondance|~taxi|~vtc|~covoiturage|~péage|~autocar|~navette
  + Le [contrôleur] était aimable.

sector.health sector:health aux urgences
  + Six heures [aux urgences].
  - Une urgence au travail.
sector.health sector:health bloc opératoire
  + Vers le [bloc opératoire] à midi.
  - Un bloc de pierre.
sector.health sector:health cabinet|centre|centres|maison dentaire|dentaires|médical|médicaux|médicale|hospitalier
  + Le [cabinet dentaire] est calme.
  - Un cabinet de lecture.
sector.health sector:health carte vitale
  + Ma [carte Vitale] est floue.
  - Une carte du ciel.
sector.health sector:health clsc|chsld|samu|smur|pédiatrie|oncologie|cardiologie|radiologie|gériatrie|psychiatrie|polyclinique|polycliniques|officine|officines|laborantin|dispensaire
  + Au [CHSLD] depuis mai.
  - Un choix du sel.
sector.health sector:health laboratoire|labo d' analyses|analyse
  + Le [laboratoire d'analyses] est calme.
  - Un laboratoire d'idées.
sector.health sector:health maison|maisons de retraite|repos|soins
  + La [maison de retraite] est calme.
  - Une maison de bois.
sector.health sector:health ophtalmologue|ophtalmologiste|ophtalmo|dermatologue|dermato|gynécologue|gynéco|pédiatre|pédiatres|psychiatre|psychiatres|psychologue|psychologues|orthodontiste|orthophoniste|ostéopathe|ostéopathes|rhumatologue|urologue|neurologue|oncologue|allergologue|endocrinologue|généraliste|généralistes|pharmacien|pharmacienne|pharmaciens|brancardier|brancardiers|ambulancier|ambulanciers|podologue|opticien|opticiens|opticienne|audioprothésiste
  + La [dermatologue] fredonnait.
  - Une larme au port.
sector.health sector:health patientèle|chirurgie|chirurgies|chimio|chimiothérapie|radiothérapie|échographie|mammographie|radiographie|prothèse|prothèses|implant|implants|carie|caries|dentaire|dentaires|anesthésie|accouchement|péridurale|médicament|médicaments|vaccination|posologie|tumeur|arthrose|symptômes|pathologie
  + Une [échographie] en mai.
  - Un échange en mai.
sector.health sector:health prise|prises de sang
  + Une [prise de sang] à jeun.
  - Une prise de vue.
sector.health sector:health téléconsultation|téléconsultations|kinésithérapeute|kinésithérapeutes|détartrage|dévitalisation|grossesse|accoucher|accouché|ordonnances
  + Une [téléconsultation] en mai.
  - Un conseil de mai.
sector.health sector:health ~hospitalisation|~hospitaliser|~consultation|~opération|~pharmacie|~ehpad|~maternité|~soignant
  + Mon [hospitalisation] s'est bien passée.
sector.health sector:health ~hôpital|~médecin|~infirmier|~clinique|patients|~chirurgien|~docteur|~dentiste|~urgentiste
  + Le [médecin] a tout expliqué.
sector.health sector:health ~ordonnance|~irm|~radiologue|~kiné|~anesthésiste|~cardiologue|~vaccin
  + L'[ordonnance] a été perdue.
sector.health sector:health ~sage femme|femmes
  + La [sage-femme] était douce.
  - Un enfant sage.
sector.health sector:health équipe|corps|personnel|secrétariat|secrétaire médical|médicale|soignante|soignant
  + Le [secrétariat médical] est calme.
  - Une équipe de rugby.

sector.public sector:public acte|actes|extrait de naissance|mariage|décès
  + Mon [acte de naissance] est perdu.
  - La naissance du jour.
sector.public sector:public agent|agents|guichet communal|municipal|municipaux
  + L'[agent municipal] fredonnait.
  - Un chant municipal.
sector.public sector:public assistante|assistant|logement|logements|aide social|sociale|sociaux
  + L'[assistante sociale] du bourg.
  - Une soirée sociale.
sector.public sector:public avis|déclaration d'|de|des imposition|impôts|revenus|impôt
  + Mon [avis d'imposition] est flou.
  - Un avis de tempête.
sector.public sector:public carte d' identité
  + Ma [carte d'identité] a expiré.
sector.public sector:public carte grise
  + Ma [carte grise] n'arrive pas.
sector.public sector:public centre des impôts
  + Au [centre des impôts] à midi.
  - Le centre du cercle.
sector.public sector:public collecte|ramassage|levée des|de ordures|poubelles|déchets
  + La [collecte des déchets] saute.
  - Une collecte de jouets.
sector.public sector:public contrôle des habitants
  + Au [contrôle des habitants] à midi.
  - Les habitants du lac.
sector.public sector:public france travail|connect
  + Ma conseillère [France Travail] est patiente.
sector.public sector:public hôtel de ville
  + Vers l'[hôtel de ville] à midi.
  - La ville du nord.
sector.public sector:public maison communale
  + La [maison communale] est fermée.
  - Une maison de bois.
sector.public sector:public nid|nids de poule|poules
  + Un [nid-de-poule] de plus.
  - Un nid de merle.
sector.public sector:public office de la population
  + À l'[office de la population] dès midi.
  - Un office du soir.
sector.public sector:public permis de conduire|séjour|construire
  + Mon [permis de conduire] est perdu.
  - Permis à tous.
sector.public sector:public préfectures|consulat|consulats|ambassade|municipalité|municipalités|voirie|cadastre|cpas|onem|onss|carsat|msa|ccas|pmi|ramq|saaq|bourgmestre|échevin|maire|fonctionnaire|fonctionnaires|naturalisation|contribuable|contribuables|déchetterie|déchetteries|écocentre|écocentres
  + La [municipalité] écrit peu.
  - Un mur de ville.
sector.public sector:public pôle emploi
  + Inscrit à [Pôle emploi] depuis mai.
sector.public sector:public service|services public|publics
  + Le [service public] se dégrade.
sector.public sector:public sécurité|sécu sociale
  + La [sécurité sociale] écrit peu.
  - Une soirée sociale.
sector.public sector:public taxe|taxes foncière|foncières|municipales|scolaire
  + La [taxe foncière] monte.
  - Une taxe de port.
sector.public sector:public titre de séjour
  + Mon [titre de séjour] est bloqué.
sector.public sector:public ~mairie|~préfecture|caf|cpam|ameli|~urssaf|~impôt|~fisc|~trésorerie
  + La [préfecture] ne répond jamais.
sector.public sector:public ~passeport|~allocation|~allocataire|rsa|apl|~crèche|~cantine|~déchèterie|~administration|ants
  + Mon [passeport] est prêt.
sector.public sector:public éclairage|espaces|piste|pistes|conseil public|verts|cyclable|cyclables|municipal
  + L'[éclairage public] du bourg.
  - Un éclairage de scène.
sector.public sector:public état civil
  + Au service [état civil] à midi.
  - Un état de fait.

sector.app sector:app dernière|nouvelle version
  + Depuis la [dernière version], tout rame.
sector.app sector:app désinstaller|désinstallé|désinstallée|réinstaller|réinstallé|développeur|développeurs|multijoueur|gameplay|jouabilité|tutoriel|plugin|bogue|bogues|bogué|plantage|plantages|logiciels|progiciel|podcasts|baladodiffusion|gamer|gamers
  + Les [développeurs] lisent.
  - Un voile.
sector.app sector:app jeu|jeux vidéo|mobile
  + Un [jeu vidéo] en solo.
  - Un jeu de cartes.
sector.app sector:app mise à jour
  + La [mise à jour] a tout cassé.
sector.app sector:app version gratuite|payante|premium|pro
  + La [version gratuite] suffit.
  - Une version longue.
sector.app sector:app ~appli|~streaming|~playlist|~bug|~widget|~téléchargement|~smartphone
  + L'[appli] plante.
sector.app sector:app ~logiciel|~spotify|~netflix|~deezer|~android|~iphone
  + Un [logiciel] intuitif.

sector.electronics sector:electronics appareil|appareils photo
  + Mon [appareil photo] est flou.
  - Un appareil d'État.
sector.electronics sector:electronics carte|disque|disques graphique|mère|dur|durs
  + Le [disque dur] est mort.
  - Un disque de jazz.
sector.electronics sector:electronics fer|table à repasser|lisser
  + Le [fer à repasser] fuit.
  - Un fer à cheval.
sector.electronics sector:electronics grille pain
  + Le [grille-pain] siffle.
  - Un pain de seigle.
sector.electronics sector:electronics lave|sèche linge|vaisselle
  + Le [lave-linge] fuit.
  - Un linge propre.
sector.electronics sector:electronics machine à laver|café
  + La [machine à laver] vibre.
sector.electronics sector:electronics mixeur|mixeurs|blender|écouteurs|caméscope|laveuse|sécheuse|congélateur|congélateurs|pixels|ssd|usb|hdmi|bluetooth|toner|cartouche|cartouches
  + Le [mixeur] siffle.
  - Un mélange de foin.
sector.electronics sector:electronics plaque|plaques à induction
  + La [plaque à induction] siffle.
  - Une plaque à vis.
sector.electronics sector:electronics ~batterie|~chargeur|~aspirateur|~frigo|~réfrigérateur|~électroménager
  + Le [chargeur] chauffe.
sector.electronics sector:electronics ~ordinateur|~imprimante|~clavier|~écran|~processeur|~téléviseur|~casque|~tablette
  + L'[imprimante] bourre.

sector.leisure sector:leisure aire|aires de jeux|jeu
  + L'[aire de jeux] du bourg.
  - Une aire de repos.
sector.leisure sector:leisure club|clubs de sport|gym|tennis|golf|foot
  + Mon [club de sport] est vaste.
  - Un club de lecture.
sector.leisure sector:leisure coach|coachs sportif|sportifs
  + Mon [coach sportif] fredonnait.
  - Un club sportif.
sector.leisure sector:leisure comédie musicale
  + Une [comédie musicale] en mai.
  - Une comédie de salon.
sector.leisure sector:leisure comédien|comédiens|comédienne|orchestre|opéra|ballet|aquariums|accrobranche|tyrolienne|tyroliennes|toboggan|toboggans|télésiège|téléski|musculation|muscu|gym|yoga|pilates|crossfit|œuvres|expo|expos|audioguide|audioguides|soigneurs|ludothèque|humoriste|humoristes|spectateur|spectateurs|gradins|cinémas|musées|paintball|patinage
  + Le [toboggan] est haut.
  - Un tombeau de marbre.
sector.leisure sector:leisure cours collectif|collectifs
  + Les [cours collectifs] du soir.
  - Le cours de la rivière.
sector.leisure sector:leisure cours de|d' yoga|pilates|natation|danse|zumba|tennis|judo
  + Mon [cours de yoga] saute.
  - Le cours de la rivière.
sector.leisure sector:leisure escape|laser game
  + Un [escape game] en mai.
  - Un laser de chantier.
sector.leisure sector:leisure forfaits|station|piste|pistes de ski
  + Les [pistes de ski] sont douces.
  - Une piste de cirque.
sector.leisure sector:leisure jardin botanique
  + Le [jardin botanique] est vaste.
  - Un jardin de curé.
sector.leisure sector:leisure maître|maîtres nageur|nageurs
  + Le [maître-nageur] fredonnait.
  - Un maître du roi.
sector.leisure sector:leisure mise en scène
  + La [mise en scène] du soir.
  - Une scène de rue.
sector.leisure sector:leisure parc d' attraction|attractions|aventure
  + Un [parc d'attractions] familial.
  - Le parc naturel est balisé.
sector.leisure sector:leisure parc|parcs aquatique|aquatiques|animalier|animaliers|zoologique
  + Le [parc animalier] est vaste.
  - Un parc de ville.
sector.leisure sector:leisure pièce|pièces de théâtre
  + Une [pièce de théâtre] en mai.
  - Une pièce de bois.
sector.leisure sector:leisure remontées mécaniques
  + Les [remontées mécaniques] sont vides.
  - Des remontées du lac.
sector.leisure sector:leisure salle de sport|gym|concert|spectacle
  + La [salle de sport] est bondée.
  - La salle de réunion est petite.
sector.leisure sector:leisure visiteur|visiteurs|monument|monuments|cathédrale|abbaye|grotte|grottes|équitation|poney|poneys|kayak|canoë|plongée|accrobranche
  + La [cathédrale] du bourg.
  - Une chaise de paille.
sector.leisure sector:leisure visite|visites guidée|guidées
  + Une [visite guidée] de la cave.
  - Une visite du fils.
sector.leisure sector:leisure ~festival|~piscine|~patinoire|~stade|~fitness|~bowling|~médiathèque|~escalade|~karting
  + Le [festival] était superbe.
sector.leisure sector:leisure ~musée|~cinéma|~théâtre|~concert|~spectacle|~exposition|~zoo|~attraction|~manège
  + Le [musée] est gratuit.

sector.other sector:other agence|agences|agent|agents immobilière|immobilières|immobilier|immobiliers
  + L'[agence immobilière] du bourg.
  - Un bien immobilier.
sector.other sector:other artisan|artisans|couvreur|couvreurs|menuisier|menuisiers|maçon|maçons|carreleur|carreleurs|plaquiste|plombier|plombiers|électricien|électriciens|serrurier|serruriers|paysagiste|paysagistes|jardinier|jardiniers|ramoneur|vitrier|terrassier|charpentier|façadier|pisciniste|cuisiniste|cuisinistes|tapissier|élagueur
  + Mon [menuisier] fredonnait.
  - Un menu en bois.
sector.other sector:other auto école|écoles
  + Mon [auto-école] est calme.
  - Une auto rouge.
sector.other sector:other chantier|chantiers|toiture|toitures|charpente|véranda|vérandas|carrelage|ravalement|terrassement|maçonnerie|plomberie|ramonage|menuiserie|menuiseries
  + La [toiture] du hangar.
  - Un tour de roue.
sector.other sector:other coiffeur|coiffeuse|coiffeurs|coiffeuses|coiffure|barbier|barbiers|esthéticienne|esthéticiennes|épilation|manucure|brushing|tatoueur|tatoueuse|tatouage|masseuse|masseur
  + Ma [coiffeuse] fredonnait.
  - Un coffre ancien.
sector.other sector:other contrôle technique
  + Le [contrôle technique] en mai.
  - Un contrôle de routine.
sector.other sector:other garagiste|garagistes|mécanicien|mécaniciens|mécano|carrosserie|carrossier|vidange|concessionnaire|concessionnaires|pneu|pneus
  + Mon [garagiste] fredonnait.
  - Un gage de paix.
sector.other sector:other notaire|notaires|syndic|syndics|bailleur|bailleurs|déménageur|déménageurs|photographe|photographes|vétérinaire|vétérinaires|véto|toiletteur|toiletteuse|toilettage|nounou
  + Le [notaire] du bourg.
  - Une note de bas de page.
sector.other sector:other pompes|pompe funèbres|funèbre
  + Les [pompes funèbres] du bourg.
  - Une pompe à vélo.
sector.other sector:other école|écoles|collège|collèges|lycée|lycées|université|universités|cégep|professeur|professeurs|prof|profs|enseignant|enseignants|enseignante|instituteur|institutrice|maternelle|périscolaire|campus
  + Le [lycée] du bourg.
  - Un lit cassé.
