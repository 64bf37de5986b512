@language fr
@kind     touchpoints

# --- lieux par leur nom

@sector health leisure public other transport

channel.premises channel:premises centre|centres de|d' formation|examen|contrôle|remise|rééducation|loisirs|vacances|soins
  + Le [centre de formation] est neuf.
  - Un concentré de tomates.
channel.premises channel:premises centre|centres équestre|équestres|aquatique|aquatiques|médical|médicaux|dentaire|culturel
  + Le [centre aquatique] ouvre tôt.
  - Un concentré de fruits.
channel.premises channel:premises coiffeur|coiffeurs|coiffeuse|coiffeuses|barbier|barbiers|esthéticienne|esthéticiennes|manucure|tatoueur|masseur|masseuse|vétérinaire|vétérinaires|dentiste|dentistes|kiné|kinés|ostéopathe
  + Le [barbier] ferme le lundi.
  - Une barbe de trois jours.
channel.premises channel:premises salon|salons|institut|instituts de coiffure|beauté|tatouage|massage
  + Le [salon de coiffure] ferme tôt.
  - Le salon de ma tante.
channel.premises channel:premises étudiant|étudiants|étudiante|étudiantes|auto-école|auto-écoles|ludothèque|ludothèques|patinoire|patinoires|piscine|piscines|bowling
  + La [patinoire] ouvre à dix heures.
  - Le patin est usé.

@sector public leisure other

channel.premises channel:premises brushing|brushings|shampoing|shampooing|balayage|épilation|coloration|dégradé|frange
  + Un [brushing] et un café.
  - Une brosse.
channel.premises channel:premises ce|cet|au|du|leur|petit|autre salon|institut|domaine|château|refuge|manège|gymnase|conservatoire
  + On entre [au salon] par la cour.
  - Un meuble de famille.
channel.premises channel:premises ce|cet|un|au|le|l'|du lieu|endroit|centre
  + [Un endroit] pour les petits.
  - Les lieux communs.

@sector retail electronics leisure other transport health

channel.store channel:store cabine|cabines d' essayage
  + Les [cabines d'essayage] sont au fond.
  - Une cabine de bateau.
channel.store channel:store galerie|galeries marchande|marchandes
  + La [galerie marchande] est en travaux.
  - La galerie de portraits.
channel.store channel:store ~vitrine|~enseigne|~rayon|allée|allées|caddie|caddies|drive|drives
  + La [vitrine] change chaque mois.
  - Une vitre sur la rue.

@sector other energy

channel.technician channel:technician déménageur|déménageurs|peintre|peintres|jardinier|jardiniers|paysagiste|paysagistes|façadier|façadiers|bricoleur|bricoleurs
  + Le [déménageur] emballe chaque tasse.
  - Un ménage à faire.

@sector public bank

channel.branch channel:branch postier|postiers|postière|postières|buraliste|tribunal|tribunaux
  + La [postière] connaît tout le monde.
  - Un poste vacant.

# Ce qui ne se rencontre qu'en magasin.
@sector retail electronics

channel.store channel:store file|files d' attente
  + La [file d'attente] va jusqu'au pain.
  - Il file à l'anglaise.
channel.store channel:store gérant|gérante|gérants|patron|patronne|commerçant|commerçante|commerçants|commerce|commerces
  + Le [gérant] m'a prêté un stylo.
  - Je gère seule.
channel.store channel:store hôtesse|hôtesses de caisse
  + L'[hôtesse de caisse] sourit.
  - Une hôtesse de l'air.
channel.store channel:store ~faire la queue
  + J'ai [fait la queue] avec deux œufs.
  - La queue du chat.
channel.store channel:store ~mettre les pieds
  + J'y ai [mis les pieds] en mai.
  - J'ai mal aux pieds.

@all
# Là où l'on entre et où l'on attend son tour.
@sector health public leisure transport airline other

stage.arrival stage:receive en|dès arrivant
  + [En arrivant], on retire un badge.
  - Un courrier arrivant tard.
stage.arrival stage:receive à l' entrée|arrivée
  + On nous a remis un plan [à l'entrée].
  - L'entrée du dossier est faite.
stage.arrival stage:receive à|dès|lors mon|ma|notre|leur|son|de arrivée
  + [À notre arrivée], la cour était vide.
  - L'arrivée du printemps.

@sector retail electronics

channel.store channel:store étagère|étagères|vendeuse|vendeuses
  + Le casque dormait sur une [étagère].
  - Un étage sans ascenseur.

@all

# --- qui sert sur place, et d'autres lieux

channel.premises channel:premises aide|aides soignant|soignants|soignante|soignantes
  + L'[aide-soignante] chante le matin.
  - Une aide de cent euros.
channel.premises channel:premises chambre|chambres|salon|salons funéraire|funéraires
  + Le [salon funéraire] est derrière l'église.
  - Une chambre froide.
channel.premises channel:premises chef|chefs de rang|salle|cuisine
  + Le [chef de rang] porte un nœud papillon.
  - Un chef de projet.
channel.premises channel:premises chenil|chenils|déchetterie|déchetteries|déchèterie|déchèteries|funérarium|funérariums|crématorium|crématoriums|guinguette|guinguettes|crêperie|crêperies|hammam|jacuzzi
  + La [déchetterie] ferme à midi.
  - Un déchet par jour.
channel.premises channel:premises femme|femmes|valet|valets de chambre|chambres
  + La [femme de chambre] passe à midi.
  - Une femme de tête.
channel.premises channel:premises lieu|lieux de réception|cérémonie|mariage
  + Le [lieu de réception] est une grange.
  - Une naissance en mai.
channel.premises channel:premises maison|maisons de retraite
  + La [maison de retraite] donne sur la mer.
  - La maison de ma tante.
channel.premises channel:premises maître|maîtres d' hôtel
  + Le [maître d'hôtel] parle trois langues.
  - Un maître de conférences.
channel.premises channel:premises maître|maîtres du jeu
  + Le [maître du jeu] souffle un indice.
  - Un maître mot.
channel.premises channel:premises orthodontiste|orthodontistes|hygiéniste|podologue|podologues|pédicure|gynécologue|gynécologues|ophtalmo|ophtalmos|ophtalmologue|orthoptiste|puéricultrice|puéricultrices|pédiatre|pédiatres|radiologue|radiologues|ergothérapeute|ergothérapeutes|orthophoniste|orthophonistes|anesthésiste|anesthésistes|obstétricien|obstétricienne|dermatologue|cardiologue|kinésithérapeute|kinésithérapeutes
  + Le [podologue] reçoit le jeudi.
  - Un podium de bois.
channel.premises channel:premises pension|pensions pour|canine|féline|canines|félines
  + La [pension féline] compte dix places.
  - Une pension de retraite.
channel.premises channel:premises prof|profs|école|écoles|cours|salle|club de|d' yoga|danse|pilates|boxe|judo|karaté|escalade|sport
  + Le [club d'escalade] est au sous-sol.
  - Le cours de la Bourse.
channel.premises channel:premises réceptionniste|réceptionnistes|bagagiste|bagagistes|voiturier|voituriers|sommelier|sommeliers|sommelière|barman|barmans|barmaid|barista|baristas|pizzaïolo|pizzaïolos
  + La [réceptionniste] garde les valises.
  - La réception du signal.
channel.premises channel:premises sage|sages femme|femmes
  + Une [sage-femme] veille la nuit.
  - Une enfant sage.
channel.premises channel:premises salle|salles des|de fêtes|réception|sport|musculation|soins|naissance
  + La [salle des fêtes] date de 1950.
  - Une fête de village.
channel.premises channel:premises salon|salons de|d' toilettage|esthétique
  + Le [salon de toilettage] est au coin.
  - Un salon de cuir.
channel.premises channel:premises soigneur|soigneurs|soigneuse|soigneuses|comédien|comédiens|comédienne|comédiennes|danseur|danseurs|danseuse|danseuses|palefrenier|palefreniers
  + La [soigneuse] nourrit les loutres.
  - Un besoin de repos.
channel.premises channel:premises toiletteur|toiletteurs|toiletteuse|toiletteuses|coloriste|coloristes|maquilleuse|maquilleuses|pierceur|pierceurs|tatoueuse|tatoueuses|masseurs|masseuses|nounou|nounous|formatrice|formatrices|proviseur|proviseure
  + La [toiletteuse] prend les gros chiens.
  - Une toile neuve.

# --- l'école, le club, les bêtes

@sector other leisure public health

channel.premises channel:premises animateur|animateurs|animatrice|animatrices|éducateur|éducateurs|éducatrice|éducatrices|examinateur|examinateurs|examinatrice|comportementaliste|maîtresse|maîtresses|institutrice|institutrices|bibliothécaire|bibliothécaires|praticienne|praticiennes|praticien|praticiens|instructrice
  + L'[animatrice] apporte sa guitare.
  - Une animation de Noël.
channel.premises channel:premises coiffure|coiffures|toilettage|toilettages|tatouage|tatouages|piercing|piercings|mèches|lissage|épilation|détartrage|échographie|échographies|anesthésie|stérilisation|massage|massages|manucure
  + Le [toilettage] dure une heure.
  - Une toile tendue.
channel.premises channel:premises leçon|leçons|heures de|d' conduite|piano|natation|équitation|ski
  + Une [leçon de conduite] le samedi.
  - Une leçon de vie.
channel.premises channel:premises véto|vétos|fac|facs|cpe|atsem|fourrière
  + Le [véto] garde un chaton.
  - Un facteur rural.

@sector public

channel.branch channel:branch agent|agents|agente|agentes d'|de|du accueil|guichet|mairie|préfecture|état
  + L'[agent d'accueil] tient le registre.
  - Un agent de change.
channel.branch channel:branch officier|officiers d' état
  + L'[officier d'état] civil lit l'acte.
  - Un officier de marine.
channel.branch channel:branch policier|policiers|policière|gendarme|gendarmes|gendarmerie|commissariat|commissariats|greffier|greffière|greffiers
  + Le [greffier] tamponne la page.
  - Une greffe de peau.

@sector other

channel.branch channel:branch conseiller|conseillère|conseillers funéraire|funéraires
  + La [conseillère funéraire] a une voix basse.
  - Un monument funéraire.
channel.branch channel:branch pompes funèbres
  + Les [pompes funèbres] sont en face.
  - Des pompes vernies.

@all

channel.social  channel:social  page|compte facebook|instagram|tiktok|insta
  + La [page Facebook] est tenue par le fils.
  - La page du menu.
channel.website channel:website télédéclaration|télédéclarations|téléservice|téléservices|téléprocédure|téléprocédures|mooc
  + La [télédéclaration] ouvre en avril.
  - Une déclaration d'amour.
# Qui place, qui contrôle, qui garde, qui fait visiter.

@sector leisure other transport public

stage.arrival channel:premises,stage:receive placeuse|placeuses|placeur|placeurs|ouvreuse|ouvreuses|ouvreur|portique|portiques|tourniquet|tourniquets
  + Une [ouvreuse] nous a installés.
  - Une ouverture au nord.

@sector other health public

stage.prospect channel:salesperson,stage:evaluate fait|font|faire|faisait visiter
  + Le monsieur nous a [fait visiter] deux greniers.
  - Je visite un grenier.

@sector other retail

stage.sign stage:order signer|signé|signature … bail|compromis|mandat|devis|contrat|acompte|inscription
  + J'ai [signé le mandat] sur un coin de table.
  - Un maillot signé.

@all

# --- ce que l'on porte et ce que l'on donne aux bêtes

channel.product channel:product croquettes|collerette|collerettes|monture|montures
  + Les [croquettes] sentent le poisson.
  - Une croque au four.
channel.product channel:product lentilles de contact
channel.product channel:product lunettes de soleil|vue|lecture
  + Mes [lunettes de vue] glissent.
  - Une vue de la mer.
channel.product channel:product prothèse|prothèses|appareil|appareils auditive|auditives|auditif|auditifs|dentaire|dentaires
  + Ma [prothèse auditive] siffle.
  - Un conduit auditif.

# --- où l'on prend mesure

@sector retail electronics leisure other transport health public

channel.store channel:store audioprothésiste|audioprothésistes|opticiennes
  + L'[audioprothésiste] parle fort.
  - Un audio de nuit.

@sector other leisure health

channel.premises channel:premises soin|soins du|de|des visage|corps|cheveux|pieds|mains
  + Un [soin du visage] au printemps.
  - Un visage connu.

@all

channel.website channel:website billetterie|billetteries en|du ligne|site
  + La [billetterie en ligne] ouvre à dix heures.
  - La ligne du bus.
channel.website channel:website e learning
  + Un [e-learning] de deux heures.
  - Une learning box.

# --- d'autres qui soignent et d'autres lieux de sortie

@all

channel.premises channel:premises cabinet|cabinets dentaire|dentaires|médical|médicaux|vétérinaire|vétérinaires
  + Le [cabinet dentaire] est au premier.
  - Un cabinet de conseil.
channel.premises channel:premises centre|centres|cabinet|cabinets de|d' thalasso|thalassothérapie|kinésithérapie|radiologie|imagerie|plongée|bronzage|bien
  + Le [centre de thalasso] donne sur la digue.
  - Un bien de famille.
channel.premises channel:premises ferme|parc|parcs|école|écoles pédagogique|animalier|animaliers|aquatique|aquatiques|maternelle|maternelles|primaire|primaires
  + Le [parc animalier] nourrit les loups à quatre heures.
  - Une ferme de stockage.
channel.premises channel:premises sophrologue|sophrologues|naturopathe|naturopathes|acupuncteur|acupuncteurs|réflexologue|hypnothérapeute|diététicienne|diététicien|nutritionniste|nutritionnistes|psychomotricienne|encadrant|encadrants|encadrante
  + La [naturopathe] reçoit le mardi.
  - Un naturel désarmant.
channel.premises channel:premises thermes|thalasso|onglerie|ongleries|planétarium|chapiteau|discothèque|réfectoire|cafétéria|cafétérias|dortoir|dortoirs|écomusée|cimetière|paddock
  + Le [planétarium] est sous une coupole.
  - Une planète lointaine.
