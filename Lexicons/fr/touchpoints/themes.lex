@language fr
@kind     touchpoints

# What a general judgement (« excellent », « nul », « parfait ») is about. A word is here where customers mean
# one theme when they judge it without saying more. Persons and « service » are not: « un service parfait » is a verdict.

# --- quality of contact

theme.advice    theme:competence    ~conseil|~compétence|~professionnalisme|~expertise
  + D'excellents [conseils] pour la literie.
theme.follow_up theme:communication ~renseignement|~signalétique|~affichage|~annonce
  + Les [renseignements] étaient parfaits.
theme.follow_up theme:communication ~suivi|~information|~communication|~explication|~réponse
  + Un très bon [suivi] après l'opération.
  - J'ai poursuivi seul.
theme.goods     theme:quality       ~lentille de contact
  + Des [lentilles de contact] nulles.
theme.goods     theme:quality       ~écoute … musique|casque
  + À l'[écoute de musique], c'est superbe.
theme.honesty   theme:honesty       ~transparence|~honnêteté|~promesse
  + Une [transparence] exemplaire, parfaite.
theme.listening theme:empathy       ~écoute|~considération|~bienveillance|~disponibilité|~accompagnement
  + Une [écoute] remarquable du début à la fin.
  - Ils écoutent les appels.
theme.manners   theme:friendliness  ~attitude|~comportement|~ton
  + Une [attitude] lamentable devant les clients.
theme.relation  theme:friendliness  ~contact|~relationnel|~amabilité|~gentillesse|~sourire|~politesse|~courtoisie
  + Un très bon [contact] au guichet.
  - Aucune chance de leur parler.
theme.welcome   theme:friendliness  ~accueil
  + L'[accueil] est parfait.

# --- quality of process

theme.coordination theme:continuity  ~coordination|~cohésion
  + Mauvaise [coordination] entre les services.
theme.goodwill     theme:flexibility ~souplesse|~flexibilité|~arrangement
  + Une belle [souplesse] sur les horaires.
theme.queue        theme:waiting     ~attente|~file|~queue
  + Une [attente] catastrophique aux urgences.
theme.reactivity   theme:waiting     ~réactivité
  + Super [réactivité] de l'équipe.
theme.simplicity   theme:ease        ~démarche|~procédure|~parcours|~formalité|~simplicité|~paperasse
  + Une [procédure] infernale pour une carte grise.
theme.solution     theme:resolution  ~gestion de|du|des|d' sinistre|sinistres|crise|litige|dossier|dossiers
  + La [gestion des sinistres] est nulle.
theme.solution     theme:resolution  ~solution|~réparation|~dépannage|~indemnisation|~résolution
  + Une très bonne [réparation], rien à redire.
theme.solution     theme:resolution  ~traitement de|du|des ma|mon|la|dossier|dossiers|réclamation|sinistre|plainte
  + Le [traitement du dossier] est lamentable.
  - Un traitement contre l'asthme.
theme.speed        theme:timeliness  ~délai|~ponctualité|~rapidité|~retard|~livraison
  + Des [délais] déplorables pour un passeport.
theme.speed        theme:timeliness  ~horaire|~heure de|d' livraison|arrivée|départ|passage
  + L'[heure de passage] annoncée était mauvaise.
  - Les horaires d'ouverture sont mauvais.

# --- offer

theme.none keep produit|produits|plateau|livret|pot|page|écran|gel d' accueil

theme.choice  theme:choice           ~choix|~carte|~gamme|~catalogue|~assortiment|~stock|~sélection|~programmation
  + Un bon [choix] de fromages.
  - La carte bancaire est excellente.            # longer, below
theme.fees    theme:fees             les|des|vos|leurs|ces|nos|mes|aux frais
  + [Les frais], on en parle.
  - Des fruits bien frais.
theme.fees    theme:fees             ~frais bancaires|cachés|supplémentaires
  + Les [frais bancaires] sont abusifs.
theme.fees    theme:fees             ~frais de|d' port|gestion|dossier|livraison|tenue|annulation
  + Des [frais de dossier] honteux.
theme.loyalty theme:loyalty_benefits ~fidélité|~parrainage|~avantage
  + Un bon programme de [fidélité].
theme.place   theme:location_hours   ~emplacement|~horaires|~quartier|~accès|~proximité
theme.place   theme:location_hours   ~situation du|de|d'|géographique|centrale|idéale
  + Un [emplacement] idéal, parfait pour visiter.
theme.place   theme:location_hours   ~stationnement|~parking
  + Le [stationnement] est catastrophique.
theme.price   theme:price            taux d' intérêt
  + Un bon [taux d'intérêt].
theme.price   theme:price            ~prix|~tarif|~tarification|~coût|~addition|~cotisation|~loyer
  + Les [prix] sont corrects pour le quartier.
theme.price   theme:price            ~taux
  + Le [taux] était excellent.
theme.terms   theme:terms            ~garantie|~couverture|~condition|~clause|~franchise
  + Les [garanties] sont excellentes.
  - Des découvertes à chaque visite.
theme.value   theme:value            qualité prix
  + Niveau [qualité prix], c'est parfait.
theme.value   theme:value            ~portion|~quantité
  + Les [portions] sont correctes.
theme.value   theme:value            ~rapport qualité prix
  + Un excellent [rapport qualité-prix].
theme.verdict keep,theme:overall     ~carte bancaire|bleue|grise|vitale|sim|verte|cadeau
  + Ma [carte bancaire] est excellente.

# --- product and service

theme.none keep règle|règles|mesure|mesures|consigne|consignes|protocole|protocoles|crise|norme|normes|pass|contexte|situation sanitaire|sanitaires

theme.look theme:design visuel|visuels|~façade|fresque|fresques|~vitrine

theme.look theme:design ~hall|lobby|verrière|~bassin

theme.bed           theme:comfort     ~bruit|~température|~climatisation|~chauffage
  + La [climatisation] est parfaite.
theme.bed           theme:comfort     ~chambre|~lit|~literie|~siège|~matelas|~isolation|~insonorisation|~confort|~fauteuil
  + Un [lit] parfait.
theme.care          theme:quality     soins|~opération|~traitement
  + D'excellents [soins].
theme.clean         theme:cleanliness ~propreté|~hygiène|~toilette|~sanitaires|~ménage
  + Une [hygiène] déplorable.
theme.clean         theme:cleanliness ~vestiaire|~douche|~poubelle
  + Des [douches] immondes.
theme.food          theme:quality     fondue|fondues|omelette|omelettes|flan|tarte|tartes|poulet|poulets|bœuf|boeuf|couscous|tajine|tajines|tartare|galette|galettes|soupe|soupes|mousse|croissant|croissants|viennoiserie|viennoiseries|pâtisserie|pâtisseries|bière|bières|champagne|huître|huîtres|moule|moules|crevette|crevettes|saumon|thon|canard|magret|agneau|veau|porc|jambon|charcuterie|charcuteries
  + La [fondue] est parfaite.
  - Le jardin est parfait.
theme.food          theme:quality     mise|mises|amuse|amuses en|bouche|gueule bouche|bouches|gueules
  + La [mise en bouche] est parfaite.
  - La mise est de trois euros.
theme.food          theme:quality     petit|petits déjeuner|déjeuners|dej
  + Un [petit déjeuner] parfait.
theme.food          theme:quality     plat|plats|~repas|~cuisine|~nourriture|~dessert|~entrée|~viande|~poisson|~pizza|~vin
  + La [cuisine] est excellente.
theme.food          theme:quality     raclette|tartiflette|bouillabaisse|risotto|raviolis|ravioles|gratin|purée|sandwich|sandwichs|kebab|kebabs|tacos|wok|nems|curry|naan|naans|ramen|tapas|apéro|apéritif|apéritifs|digestif|gaufre|gaufres|sorbet|sorbets|poulpe|bouchée|bouchées|plateau|entrecôte|bavette|brochette|brochettes|cookie|cookies|brioche|profiteroles|tiramisu|fajitas|burrito|bouillon|poke|bowl
  + Le [risotto] est parfait.
  - Le jardinier est parfait.
theme.food          theme:quality     ~café|~pain|~légume|~fruit|~sauce|~frite|~assiette|~burger|~buffet|menu|menus|~glace
  + Un [café] parfait.
theme.food          theme:quality     ~dîner|~déjeuner|~brunch|~spécialité|~recette|mets|=thé|=thés|~gâteau|~cuisson
  + Un [brunch] parfait.
theme.food          theme:quality     ~manger … bien|mal|mieux
  + On y [mange très bien].
  - Ma carte a été mangée par la machine.
theme.food          theme:quality     ~salade|~crêpe|~pâtes|~riz|~fromage|~cocktail|~boisson|~sushi|~steak|~goût|~saveur
  + Les [crêpes] sont excellentes.
theme.goods         theme:quality     ~cérémonie|~hommage|~massage|~formation|~contenu|~peinture|balayage|brushing|coiffure|manucure|obsèques
  + Une [cérémonie] superbe.
theme.goods         theme:quality     ~prestation
  + Les [prestations] sont parfaites.
  - Le prestataire est parfait.
theme.goods         theme:quality     ~produit|~qualité|~matière|~tissu|~son|~image|~finition|~article
  + De très bons [produits].
theme.look          theme:design      ~décor|~décoration|~déco|~design|~look|~esthétique|~style|~couleur
  + Une [déco] superbe.
theme.none          keep              ~point de vue
  + Mon [point de vue] est mauvais.
theme.parcel        theme:condition   ~emballage|~conditionnement|~état
  + L'[emballage] est parfait.
theme.reliability   theme:reliability ~fiabilité|~panne|~bug|~plantage
  + La [fiabilité] est excellente.
theme.safety        theme:safety      ~sécurité|~confidentialité
  + La [sécurité] est parfaite au parc.
theme.screen        theme:usability   ~ergonomie|~interface|~navigation
  + L'[ergonomie] est mauvaise.
theme.screen        theme:usability   ~graphique
  + Un [graphique] déplorable.
theme.setting       theme:atmosphere  ~cadre|~ambiance|~atmosphère|vue|vues|~terrasse|~lieu|~endroit|~musique|~jardin|~panorama
  + Un [cadre] magnifique.
  - Le dossier est encadré par la loi.
theme.show          theme:quality     ~spectacle|~visite|~exposition|~animation|~activité|~cours|~film|~série
  + Une [visite] passionnante, parfaite pour les enfants.
theme.site          theme:usability   ~site internet|web
  + Un [site internet] parfait.
theme.speed_of_line theme:performance wi fi
  + Un [wi-fi] correct.
theme.speed_of_line theme:performance ~débit|~connexion|~réseau|~wifi|~fibre|~réception|~autonomie|~batterie
  + Le [débit] est parfait.
theme.terms         theme:terms       ~plafond|~exclusion|carence|remboursements
  + Un [plafond] ridicule.
theme.verdict       theme:overall     ~qualité de|du|des service|services
  + La [qualité de service] est excellente.

# Goods, works, lessons and shows of many trades.
theme.bed         theme:comfort          ~couchette|~oreiller|~couette|~suspension|~banquette|~couchage|~éclairage|~chaise|~transat|visibilité|~sellerie|~climatiseur
theme.fees        theme:fees             ~commission|~agio|~pénalité|~surcoût|~supplément
theme.food        theme:quality          ~carpaccio|pancake|bagel|smoothie|~cappuccino|~chocolat|~infusion|légumes|~garniture|~planche|fromages|houmous|falafel|poutine|fricadelle|rösti|croquemonsieur
theme.goods       theme:quality          la|une|ma|ta|sa|belle|jolie|super coupe
theme.goods       theme:quality          les|des|nos|leurs|vos|ses|belles|bonnes|superbes|excellentes installations
theme.goods       theme:quality          le|un|du|ce|au|mon|beau|excellent|super résultat
theme.goods       theme:quality          le|un|mon|son|ce|du soin
theme.goods       theme:quality          ~coupe de|du cheveux|cheveu
theme.goods       theme:quality          ~photographie|photos|clichés|acoustique|méthodologie|~tirage|~album|~impression|~finition|~couture|~carrelage|~parquet|~rénovation|~toiture|~vitrage|~nettoyage|~repassage|~traduction|~coloration|~manucure|~pédicure|~épilation|~tatouage|~greffe|~prothèse|~appareillage
theme.goods       theme:quality          ~équipement|~matériel|~maquillage|~parfum|~textile|~coton|~cuir|~robe|~pull|~jupe|~veste|~manteau|~chemise|~chaussure|~basket|~botte|~pyjama|~bijou|~bague|~collier|~jouet|~poussette|~canapé|~meuble|~étagère|~casque|~enceinte|~écouteur|~imprimante|~aspirateur|~clavier|~écran|~croquette|~bouquet|~fleur|~bougie|~crème|~shampoing|~vernis
theme.look        theme:design           maquette|maquettes|~bâtiment
theme.look        theme:design           mise|mises en page
theme.look        theme:design           ~présentation|~dressage|~aménagement|~agencement|~mobilier|~packaging
theme.loyalty     theme:loyalty_benefits cashback|~cagnotte|~cadeau
theme.none        keep                   ~plage horaire|horaires
theme.place       theme:location_hours   ~desserte|~localisation
theme.price       theme:price            ~honoraires|~péage|~mensualité|~surprime|~billetterie
theme.reliability theme:reliability      ~ascenseur|~serveur informatique|vocal
theme.reliability theme:quality          ~solidité|~robustesse|~longévité
theme.screen      theme:usability        prise en main
theme.screen      theme:usability        ~notice|~télécommande|~tutoriel|~notification
theme.setting     theme:atmosphere       paysages|~plage|rooftop|locaux|château|châteaux|patio|extérieurs|véranda
theme.show        theme:quality          pièce de théâtre
theme.show        theme:quality          ~enseignement|séance|séances|~cursus|~programme|~stage|~scénario|~intrigue|gameplay|~jouabilité|~livre|~roman|podcast|~concert|~expo|~croisière|~excursion|~safari|~randonnée|~circuit|~attraction|~manège|~conférence|contenus
theme.simplicity  theme:ease             ~inscription|installation

theme.show          theme:quality     ~piscine|~spa|~sauna|hammam|~jacuzzi|~balade|promenade|promenades
theme.simplicity    theme:ease        ~inscription|~installation
theme.speed_of_line theme:performance ~couverture réseau|mobile|4g|5g
theme.speed_of_line theme:performance ~vitesse|~puissance|~aspiration|~signal|~fluidité|~4g|~5g
theme.terms         theme:terms       ~bail
theme.training      theme:competence  main d' œuvre
theme.training      theme:competence  savoir faire
theme.training      theme:competence  ~diagnostic|~organisation|~encadrement|~enseignant|~moniteur|~formateur|~expertise|prof|profs|~professeur|instructeur|instructrice|instructeurs

theme.bed theme:comfort ~espace|~place … jambes|genoux
theme.bed theme:comfort ~ombre|~aération|~ventilation

# A quality named and then denied.
theme.bed keep,theme:comfort ~salle d' attente

# Là où l'on dort ou voyage, le restaurant est une table parmi le reste.
@sector hotel airline transport leisure
theme.food theme:quality ~restaurant|~resto|snack|snacks

@all

theme.bed       theme:comfort       pour se|me|nous relaxer|~détendre|~reposer|délasser|prélasser
  + Un coin idéal [pour se détendre].
  - Détendez le câble.
theme.follow_up theme:communication fléchage|balisage|cartel|cartels|pancarte|pancartes
  + Le [fléchage] est parfait.
  - Une flèche de bois.
theme.look      theme:design        ~univers|graphisme|graphismes|implantation
  + Leur [univers] est magnifique.
  - Une université.
theme.none      keep                ~gratuit|réduction|tarif|remise pour|aux les|des … enseignants|étudiants|chômeurs|profs|militaires|retraités|seniors|soignants
  + C'est [gratuit pour les étudiants].
  - Le tarif des étudiants a doublé.
