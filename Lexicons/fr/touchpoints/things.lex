@language fr
@kind     touchpoints

# Plats, boissons et objets que les clients nomment : jugés sans plus, c'est leur qualité qui l'est.

# --- plats

theme.food theme:quality bar grillé
theme.food theme:quality calamar|calamars|encornet|encornets|poulpe|poulpes|palourdes|coques|bulots|langoustine|langoustines|homard|homards|langouste|anchois|sardine|sardines|maquereau|maquereaux|cabillaud|dorade|daurade|sole|truite|truites|espadon|lotte|raie|rouget|rougets|turbot|sashimi|sashimis|makis|tempura|yakitori|gyoza|gyozas|bao|phở|pho|bobun|lasagne|lasagnes|gnocchi|gnocchis|spaghetti|spaghettis|tagliatelles|linguine|carbonara|bolognaise|calzone|focaccia|bruschetta|antipasti|mozzarella|burrata|parmesan|chorizo
  + Les [calamars] étaient très bons.
  - Le calme revient le soir.
theme.food theme:quality croque monsieur
theme.food theme:quality croquettes de poisson
theme.food theme:quality crème brûlée
theme.food theme:quality cuisses de grenouilles
theme.food theme:quality côte de bœuf
theme.food theme:quality faux filet
theme.food theme:quality filet mignon
theme.food theme:quality foie gras
theme.food theme:quality joue de bœuf
theme.food theme:quality lieu jaune
theme.food theme:quality mezzés|taboulé|aïoli|vinaigrette|béarnaise|tartines|éclair|éclairs|chou|choux|millefeuille|macaron|macarons|meringue|pavlova|crumble|clafoutis|financier|madeleine|madeleines|canelé|cannelés|fondant|moelleux|cheesecake|donut|donuts|muffin|muffins|glaces|confiture|confitures|miel|chocolats|pralines|nougat|dragées
theme.food theme:quality mille feuille
theme.food theme:quality noix de saint jacques
theme.food theme:quality paella|empanadas|quesadillas|nachos|guacamole|falafels|chawarma|shawarma|merguez|saucisse|saucisses|andouillette|andouillettes|boudin|rillettes|terrine|terrines|pâté|confit|cassoulet|choucroute|blanquette|bourguignon|ragoût|ratatouille|aligot|truffade|quenelle|quenelles|rognons|paleron|onglet|rumsteck|escalope|escalopes|côtelettes|gigot|pintade|dinde|lapin|chevreuil|sanglier|escargots|velouté|potage|gaspacho|quiche|quiches|soufflé|tourte|feuilleté|feuilletés|panini|paninis|beignets|accras|samoussas|samossas|houmous|mezzé
theme.food theme:quality pain perdu
theme.food theme:quality panna cotta
theme.food theme:quality pot au feu
theme.food theme:quality ris de veau
theme.food theme:quality saint jacques
theme.food theme:quality souris d' agneau
theme.food theme:quality île flottante

# --- boissons

theme.food theme:quality blanc sec
theme.food theme:quality bordeaux supérieur
theme.food theme:quality saké|cappuccinos|expresso|expressos|espresso|latte|mocha|matcha|chai|limonade|cidre|cidres|rosé|prosecco|crémant|mousseux|champagnes|rhum|gin|vodka|whisky|tequila|mezcal|mojito|mojitos|margarita|spritz|sangria|planteur|martini|digestifs|sirop|sirops|jus|milkshake|milkshakes
  + La [sangria] était très bonne.
  - La sangle du sac a lâché hier.
theme.food theme:quality ti punch

# --- vêtements

theme.goods theme:quality boucles d' oreilles
theme.goods theme:quality maillot de bain
theme.goods theme:quality maillot|maillots|sweat|sweats|pulls|gilet|gilets|tshirt|débardeur|chemisier|chemisiers|polo|pantalon|pantalons|jeans|legging|leggings|jogging|short|shorts|jupes|robes|manteaux|doudoune|doudounes|parka|imperméable|blouson|blousons|vestes|costume|costumes|pyjamas|nuisette|culotte|culottes|collants|chaussettes|chaussons|sandales|baskets|bottines|mocassins|escarpins|écharpe|foulard|bonnet|casquette|gants|cartable|parapluie|bracelet|bracelets|pendentif
  + Le [gilet] est très bien.
  - Je me suis glissé dans la file.
theme.goods theme:quality robe de mariée
theme.goods theme:quality sac à dos
theme.goods theme:quality sac à main
theme.goods theme:quality soutien gorge
theme.goods theme:quality t shirt
theme.goods theme:quality tee shirt
theme.goods theme:quality tee shirts

# --- maison

theme.goods theme:quality abat jour
theme.goods theme:quality armoire|armoires|chevet|fauteuil|fauteuils|tabouret|tabourets|banc|hamac|parasol|tonnelle|lampe|lampes|lustre|rideau|rideaux|voilage|couverture|édredon|nappe|nappes|serviettes|peignoir|paillasson|tapis|vase|miroir|miroirs|casserole|casseroles|poêle|poêles|marmite|cocotte|couverts|vaisselle|théière|bouilloire|blender|centrifugeuse|friteuse|réfrigérateur|frigo|congélateur|four|radiateur|radiateurs|chaudière|thermostat|cabanon|clôture|pergola|véranda|volets|stores
  + La [bouilloire] est très bien.
  - La bouillie du soir.
theme.goods theme:quality bibliothèque en bois
theme.goods theme:quality buffet en chêne
theme.goods theme:quality dessus de lit
theme.goods theme:quality grille pain
theme.goods theme:quality lave linge
theme.goods theme:quality lave vaisselle
theme.goods theme:quality machine à laver
theme.goods theme:quality micro ondes
theme.goods theme:quality plan de travail
theme.goods theme:quality plaque de cuisson
theme.goods theme:quality poêle à bois
theme.goods theme:quality robot de cuisine
theme.goods theme:quality store banne
theme.goods theme:quality sèche linge
theme.goods theme:quality tête de lit

# --- matériel

theme.goods theme:quality après rasage
theme.goods theme:quality barre de son
theme.goods theme:quality brosse à dents
theme.goods theme:quality canne à pêche
theme.goods theme:quality chaise haute
theme.goods theme:quality couronne de fleurs
theme.goods theme:quality crème solaire
theme.goods theme:quality duvet de randonnée
theme.goods theme:quality eau de toilette
theme.goods theme:quality fond de teint
theme.goods theme:quality jeu de société
theme.goods theme:quality perceuse|visseuse|tournevis|marteau|échelle|tondeuse|tondeuses|débroussailleuse|tronçonneuse|ponceuse|brouette|barbecue|plancha|tente|tentes|kayak|paddle|skis|snowboard|vélo|vélos|trottinette|trottinettes|selle|haltères|rameur|landau|berceau|couches|jouets|poupée|poupées|puzzle|puzzles|peluche|peluches|livres|romans|guitare|violon|ukulélé|micro|amplificateur|écouteurs|chargeur|chargeurs|câble|trépied|drone|drones|téléviseur|vidéoprojecteur|cartouches|jumelles|télescope|mascara|sérum|savon|savons|bougies
  + La [perceuse] est très bien.
  - Un perce-oreille au jardin.
theme.goods theme:quality planche de surf
theme.goods theme:quality rasoir|lisseur
theme.goods theme:quality rouge à lèvres
theme.goods theme:quality siège auto
theme.goods theme:quality sèche cheveux
theme.goods theme:quality tablette graphique
theme.goods theme:quality taille haie
theme.goods theme:quality tapis de course
theme.goods theme:quality tuyau d' arrosage

# --- parties des objets

theme.goods theme:quality charnière|charnières|zip|zips|doublure|doublures|semelle|semelles|bride|brides|poignée|poignées|couvercle|couvercles|lame|lames|roues|vis|joints|rembourrage|ressorts|carrelages|plâtre|enduit|peintures|menuiserie|menuiseries|boiseries|gazon|pelouse
  + La [doublure] est très bien.
  - Un double de la lettre.
theme.goods theme:quality fermeture éclair

# --- ce que l'on voit et fait

theme.show theme:quality décors de scène
theme.show theme:quality feu d' artifice
theme.show theme:quality itinéraire|itinéraires|excursions|destination|destinations|toboggan|toboggans|bassin|bassins|piscine|piscines|volière|zoo|pistes|sentiers|balade|balades|parcours|dégustation|dégustations|parade|parades|blagues|énigmes|labyrinthe|tyrolienne|manèges|sensations|combats|multijoueur|quêtes|narration|chorégraphie
  + Les [bassins] sont très bien.
  - Une bassine d'eau.
theme.show theme:quality mise en scène

# --- l'aspect

theme.look theme:design couverture du livre
theme.look theme:design visuel|visuels|graphisme|graphismes|motif|motifs|coloris|couleur|couleurs|teinte|teintes|architecture|façade|hall|typographie|illustrations|broderie|broderies|imprimé|imprimés
  + Le [visuel] est très bien.
  - Il vise la cible.

# --- le confort

theme.bed theme:comfort appui tête
theme.bed theme:comfort clic clac
theme.bed theme:comfort douche|douches|baignoire|baignoires|chauffage|climatisation|clim|isolation|insonorisation|literies|matelas|sommier|draps|accoudoir|accoudoirs|cintres
  + La [douche] est très bien.
  - Un douanier passait.
theme.bed theme:comfort espace pour les jambes
theme.bed theme:comfort repose pieds

# --- ce que l'on reçoit

theme.value theme:value portion|portions|ration|rations
  + Les [portions] sont très bien.
  - Un portier de nuit.

# --- l'emballage

theme.parcel theme:condition emballage|emballages
  + L'[emballage] est parfait.
  - Il s'emballe vite.

# --- enseigner

theme.training theme:competence corps enseignant
theme.training theme:competence corps professoral
theme.training theme:competence pédagogie
  + La [pédagogie] est très bien.
  - Un pédalo bleu.
theme.training theme:competence équipe enseignante
theme.training theme:competence équipe pédagogique
theme.training theme:competence équipe éducative

theme.bed   theme:comfort couettes|banquette|banquettes|couchette|couchettes|strapontin|strapontins|coussins
  + La [banquette] est très bien.
  - Un banc de sable.
theme.food  theme:quality morue|samoussa|baguette|baguettes|mignardises|bonbons|bonbon|popcorn|chips|olives|pavé|cuisses|udon|bibimbap|wrap|wraps|hotdog|hotdogs|œufs|oeufs|bacon|muscadet|kombucha|citronnade|flan|flans|beignet|chaussons|brioches|croûtons|gravlax|ceviche|tartares
  + Les [mignardises] sont très bien.
  - Un mignon chat.
theme.goods theme:quality cafetière|cafetières|cuisinière|hotte|évier|robinet|robinets|robinetterie|dressing|placards|tringle|tringles|portail|fenêtre|fenêtres|haie|ampoule|ampoules|guirlande|guirlandes|congélateurs|frigos|aspirateurs|lustres|plaids|plaid|bougeoir|cadres
  + La [cafetière] est très bien.
  - Un café serré.
theme.goods theme:quality litière|aquarium|biberon|biberons|tétine|tétines|trotteur|toupie|manette|manettes|télévision|ordinateur|ordinateurs|smartphone|smartphones|coque|coques|perruque|perruques|cahiers|stylo|stylos|piano|flûte|harpe|accordéon|raboteuse|établi|remorque|pneus|amortisseurs|freins|embrayage|rétroviseur|rétroviseurs|réchaud|gourde|gourdes|ballon|raquette|raquettes|palmes|étriers|magazine|magazines|poussettes|landaus|cartouche|imprimante|imprimantes|claviers|casques|enceintes
  + La [gourde] est très bien.
  - Une soupe de gourganes.
theme.goods theme:quality talons|ceinture|ceintures|chapeau|chapeaux|bikini|lunettes|valise|valises|sacoche|portefeuille|bagues|colliers|cravate|cravates|bretelles|caleçon|caleçons|soutiens|combinaison|salopette|peignoirs
  + La [sacoche] est très bien.
  - Un sac de noix.
theme.show  theme:quality exposé|exposés|intervenant|intervenants|conférencier|conférenciers|conférencière|comédie|acteurs|actrice|actrices|comédiens|comédiennes|chanteuse|chanteur|chanteurs|orchestre|musiciens|danseurs|figurants|ateliers|sketchs
  + Les [comédiens] sont très bien.
  - Une commode en bois.

# --- ce que l'on fait aux bêtes et aux gens

@sector other leisure health

theme.care theme:quality anesthésie|échographie|échographies|auscultation|accouchement|péridurale|stérilisation|détartrage|blanchiment|rééducation|kinésithérapie
  + L'[échographie] est très bien.
  - Un écho dans la salle.
theme.care theme:quality prise|prises en charge
  + La [prise en charge] est très bien.
  - La prise est au mur.

@all

theme.goods theme:quality collerette|monture|montures|mèches|piercing|piercings|extensions|retouches
  + La [monture] est très bien.
  - Il monte un cheval.
theme.goods theme:quality composition|compositions florale|florales
theme.goods theme:quality crémation|inhumation|enterrement|cercueil|urne
  + La [crémation] est très bien.
  - Un crémant frais.
theme.goods theme:quality gouttière dentaire
theme.goods theme:quality masques|sonorisation|sono|playlist|reportage|shooting|vidéo|vidéos
  + La [sono] est très bien.
  - Une sonate de Mozart.
theme.goods theme:quality pierre|pierres tombale|tombales
theme.goods theme:quality séance|séances photo|photos
theme.goods theme:quality toilettage|toilettages|tonte|tontes
  + Le [toilettage] est très bien.
  - Une toile de maître.

# --- cours, sports et sorties

theme.show theme:quality aquagym|aquabike|zumba|yoga|pilates|rafting|canyoning|canyon|plongée|plongées|accrobranche|quad|parapente
  + La [plongée] est très bien.
  - Elle plonge sa main.
theme.show theme:quality conte|contes|lecture|lectures pour enfants
theme.show theme:quality feux d' artifice
theme.show theme:quality gala|galas|scénographie|nourrissage|initiation|initiations
  + Le [gala] est très bien.
  - Une galette chaude.
theme.show theme:quality leçons|mooc|webinaire|webinaires|quiz|modules|exercices
  + Les [webinaires] sont très bien.
  - Un module lunaire.
theme.show theme:quality leçon|leçons de|d' conduite|piano|ski|natation|équitation
theme.show theme:quality montagnes russes
theme.show theme:quality numéro|numéros|tour|tours de magie
theme.show theme:quality poney|poneys|cavalerie|fairway|fairways
  + Les [poneys] sont très bien.
  - Un poncho de laine.
theme.show theme:quality sortie|sorties|voyage|voyages scolaire|scolaires
theme.show theme:quality têtes|tête d' affiche
theme.show theme:quality vol|vols en|de montgolfière|hélicoptère|parapente

# --- à table

theme.food theme:quality assaisonnement|ingrédients|goûter|goûters|friandises|buvette
  + L'[assaisonnement] est très bien.
  - Un saisonnier.
theme.food theme:quality demi pension
theme.food theme:quality pension complète
theme.food theme:quality petits|petit fours|four
theme.food theme:quality pièce|pièces montée|montées

# --- être assis, être à l'abri

theme.bed   theme:comfort     gradin|gradins|bancs|enclos
  + Les [gradins] sont très bien.
  - Un grade de capitaine.
theme.bed   theme:comfort     salle|salles de lecture|classe|réunion|détente|repos
theme.clean theme:cleanliness bloc|blocs sanitaire|sanitaires

# --- ce qui renseigne

theme.follow_up theme:communication briefing|briefings|newsletter|newsletters|convocation|convocations
  + Le [briefing] est très bien.
  - Un brie de Meaux.
theme.follow_up theme:communication carnet|cahier de liaison
theme.follow_up theme:communication compte|comptes rendu|rendus
theme.follow_up theme:communication mail|mails|sms|courriel|courriels de confirmation|rappel|relance
theme.training  theme:competence    formatrice|formatrices

# --- qui sert, et le lieu : ce que l'on y fait les nomme, et n'est pas jugé

@all

theme.training theme:competence moniteur|moniteurs|monitrice|monitrices|prof|profs|professeur|professeurs|instructeur|formateur de|d' plongée|ski|yoga|danse|pilates|natation|zumba|piano|surf|judo|équitation|français|maths|conduite
  + Un [moniteur de plongée] parfait.
  - Une monture de lunettes.
theme.verdict  theme:overall    centre|centres|club|clubs|école|écoles|salle|studio de|d' plongée|ski|danse|yoga|équitation|surf|parapente|escalade|pilates
  + Un [club de plongée] parfait.
  - Une plongée parfaite.
theme.verdict  theme:overall    chef|cheffe|directeur|directrice de|d' croisière|cuisine|orchestre|salle|cabine|bord
  + Un [chef de croisière] parfait.
  - Une croisière parfaite.
theme.verdict  theme:overall    femme|femmes|valet|personnel de|d' chambre|ménage|étage
  + Une [femme de chambre] parfaite.
  - Une chambre parfaite.
theme.verdict  theme:overall    maître|maîtresse de cérémonie|maison
  + Un [maître de cérémonie] parfait.
  - Une cérémonie parfaite.
theme.verdict  theme:overall    parc|parcs|salon|salons|chambre|chambres d'|de attractions|thé|funéraire|hôtes|hôte
  + Un [parc d'attractions] parfait.
  - Une attraction parfaite.
theme.verdict  theme:overall    équipe|équipes de|d' plongée|cuisine|animation|ménage|nettoyage|soins|nuit
  + Une [équipe de plongée] parfaite.
  - Une randonnée parfaite.

# --- ce que l'on apprend et ce que l'on voit

theme.bed     theme:comfort        salle|salles d' audience
theme.bed     theme:comfort        salle|salles de code|conférence|spectacle
theme.goods   theme:quality        faire part
theme.place   theme:location_hours point|points|lieu|lieux de|d' rendez|rencontre|ramassage|embarquement
  + Le [point de rencontre] est parfait.
  - Un point de couture.
theme.setting theme:atmosphere     lieu|lieux de réception|cérémonie|mariage
theme.show    theme:quality        e learning
theme.show    theme:quality        heures de conduite
theme.show    theme:quality        projection|projections|trek|treks|pêche|ulm|paintball|karting|laser|trampoline|trampolines|patinage
  + La [projection] est très bien.
  - Un projet de loi.
theme.show    theme:quality        travaux pratiques|dirigés

# --- d'autres soins, d'autres sorties, d'autres mets

theme.bed       theme:comfort       dortoir|dortoirs|duvet|duvets|hamacs
  + Le [dortoir] est très bien.
  - Elle dort encore.
theme.care      theme:quality       gommage|gommages|modelage|modelages|rasage|épilations|teinture|teintures|enveloppement|vaccination|scanner|irm|mammographie|radiographie
  + Le [gommage] est très bien.
  - La gomme est dure.
theme.care      theme:quality       pose de|d' vernis|ongles|faux
theme.care      theme:quality       taille de barbe
theme.clean     theme:cleanliness   wc|lavabo|lavabos
  + Les [WC] sont très bien.
  - Un lavage rapide.
theme.follow_up theme:communication balisage|fléchage
  + Le [balisage] est très bien.
  - Un bal en mai.
theme.food      theme:quality       collation|collations|grillade|grillades|crudités|biscuit|biscuits|sablés
  + Les [grillades] sont très bien.
  - La grille est fermée.
theme.food      theme:quality       panier|paniers|plateau|plateaux repas
theme.food      theme:quality       pique nique
theme.food      theme:quality       vin|vins d' honneur
theme.goods     theme:quality       alliances|invitations|lotion|baume|huiles
  + Le [baume] est très bien.
  - Un beau matin.
theme.goods     theme:quality       gerbe|gerbes de fleurs
theme.goods     theme:quality       verre|verres progressif|progressifs|correcteur|correcteurs|solaires|optiques
theme.setting   theme:atmosphere    forêt|forêts|littoral
  + La [forêt] est très bien.
  - Un forage en mer.
theme.show      theme:quality       cardio|musculation|stretching|crossfit|boxe|judo|karaté|escrime|salsa|tango|surf|snorkeling|luge|trekking|bivouac|équitation|escalade|natation
  + La [salsa] est très bien.
  - La salle est close.
theme.show      theme:quality       comédie|comédies musicale|musicales
theme.show      theme:quality       représentation|représentations|ballet|opérette|récital|carnaval|fanfare|tutorat
  + L'[opérette] est très bien.
  - Il a opéré hier.
theme.show      theme:quality       tir à l' arc
theme.training  theme:competence    encadrant|encadrants|encadrante
