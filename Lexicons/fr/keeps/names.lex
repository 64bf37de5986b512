@language fr
@kind     boundaries

# Des noms de choses, de lieux, d'entreprises, de métiers, d'offres : un nom tient des mots de louange et de blâme, et ne juge rien.

# Des choses, des lieux, des entreprises, des métiers, des offres
keep.name keep art dramatique
  + Un cours d'[art dramatique].
  - Un oubli dramatique.
keep.name keep au|vers|le|du|aux|les bon|bons rayon|guichet|endroit|bureau|étage|quai|sens|format|code|formulaire|arrêt|bâtiment|terminal|poste|numéro|bus|train|créneau|moment|côté
  + On attend [au bon guichet].
  - Un bon vin.
keep.name keep beau|beaux|belle|belles père|mère|frère|soeur|sœur|fils|fille|parents|papa|maman|famille|frères|sœurs
  + Mon [beau-père] chante.
  - Une belle salle.
keep.name keep bidon d'|de
  + Un [bidon d'] eau.
  - Un banc bidon.
keep.name keep bien être
  + Un centre de [bien-être].
  - Être au lac.
keep.name keep bien|biens immobilier|immobiliers
  + Un [bien immobilier] au port.
  - On y mange bien.
keep.name keep bon sens|nombre|numéro|droit|port|gré
  + Le [bon sens] suffirait.
  - Le bon accueil du patron.
keep.name keep bon|bonne numéro|date|taille|pied
  + Le [bon numéro] de porte.
  - Un bon vin.
keep.name keep bon|bonne|bons|bonnes conducteur|conductrice|conducteurs|payeur|père|élève|moment|partie|part|quart|vieux|vieille|centaine|dizaine|quinzaine|trentaine|leçon|question
  + Je suis [bon conducteur].
  - Un bon vin.
keep.name keep bon|bonne|bons|bonnes monsieur|dame|samaritain|vieux|gens|mère
  + Un [bon samaritain] passe.
  - Un bon vin.
keep.name keep bon|bons cadeau|cadeaux|plan|plans
  + J'ai offert un [bon cadeau].
  - Un bon vin.
keep.name keep bon|bons de|d' commande|livraison|achat|achats|réduction|reduction|retour|cadeau|échange|sortie|intervention|caution
  + Voici le [bon de commande].
  - Un bon choix.
keep.name keep bon|bons de|d'|pour
  + J'ai un [bon de] dix euros.
  - Un bon vin.
keep.name keep carton|cartons|colis|paquet|boîte|emballage|enveloppe|film … scotché|scotchés|scotchée|scotchées
  + Un [carton scotché].
  - Je suis scotché.
keep.name keep catastrophe naturelle
  + Une [catastrophe naturelle] au village.
  - Ce bal est une catastrophe.
keep.name keep chèque|cheque|chèques|cheques cadeau|cadeaux|vacances|déjeuner|énergie
  + J'ai payé en [chèques cadeaux].
  - Un beau cadeau.
keep.name keep contrainte|contraintes de|d'|horaire|horaires|budgétaire|budgétaires temps|budget|horaire|horaires|place|planning|calendrier|espace
  + Nos [contraintes de budget] sont connues.
  - Je suis contrainte de partir.
keep.name keep couscous|choucroute|gelée|kir|famille|cour royal|royale
  + Un [couscous royal] à midi.
  - Un accueil royal.
keep.name keep d'|en|plusieurs|deux|trois|cinq|double|triple|mon|notre exemplaire|exemplaires
  + Signé en [trois exemplaires].
  - Un hôte exemplaire.
keep.name keep dommages
  + Les [dommages] au mur.
  - C'est dommage.
keep.name keep enquête|enquêtes|questionnaire|indice|taux|sondage|niveau satisfaction|satisfactions
  + Leur [enquête satisfaction] tourne.
  - Une grande satisfaction.
keep.name keep enquête|enquêtes|questionnaire|indice|taux|sondage|sondages|niveau|formulaire de|d' satisfaction
  + Une [enquête de satisfaction] par an.
  - Une grande satisfaction.
keep.name keep fermeture|ouverture exceptionnelle
  + Une [fermeture exceptionnelle] lundi.
  - Une vue exceptionnelle.
keep.name keep fibre|ligne|abonnements|abonnement|forfaits|box|compte|comptes|offres pro|professionnelle|professionnelles|professionnel|professionnels|pros
  + La [fibre pro] coûte dix euros.
  - Un accueil pro.
keep.name keep film d'horreur
  + Un [film d'horreur] à minuit.
  - Une horreur de banc.
keep.name keep film|roman fantastique
  + Un [roman fantastique] à lire.
  - Une vue fantastique.
keep.name keep forfait|compte|offre|version|abonnement|carte|contrat|assurance|espace|gamme|box|édition|ligne|tarif|client|clients pro|pros
  + J'ai un [compte pro] ici.
  - Un vendeur pro.
keep.name keep garantie|assurance|déclaration|expertise dommage
  + La [garantie dommage] du toit.
  - C'est dommage.
keep.name keep hôtel|hotel|palace|restaurant|mettre|mis|donner|mets|noté|classé … cinq|5 étoiles|etoiles
  + J'ai [mis cinq étoiles] hier.
  - Cinq étoiles méritées.
keep.name keep les plus encombrants|lourds|encombrantes|lourdes|volumineux
  + Les bras portent [les plus lourds].
  - Un sac trop lourd.
keep.name keep les|des|nos|mes|deux|trois|empoignent|portent|vide commodes
  + On vide [les commodes].
  - Des horaires commodes.
keep.name keep lettre|courrier|envoi|recommandé simple|simples
  + Partie en [lettre simple].
  - Une méthode simple.
keep.name keep le|ce|au|du|leur|beau|grand|vaste|petit complexe
  + On loge dans [le complexe] du lac.
  - Un réglage complexe.
keep.name keep le|la|au|du|autre|cette|votre|quel|quelle|les|aux bon|bonne|bons|bonnes numéro|service|services|interlocuteur|interlocuteurs|interlocutrice|date|taille|personne|personnes|endroit|pied
  + Il faut [la bonne taille].
  - Une bonne soupe.
keep.name keep le|les|notre|du|au hall|halls de|d' gare|hôpital
  + On se croit dans [le hall de gare].
  - Un quai de gare.
keep.name keep le|les|un|des|mon|mes|ton|son|ses|notre|nos|votre|vos|leur|leurs|ce|ces|du|au|aux bien|biens
  + Je vends [mes biens].
  - On y mange bien.
keep.name keep le|un|du|chaque|au dommage
  + [Le dommage] est au mur.
  - Quel dommage !
keep.name keep litige|litiges|prêt|prêts|contrat|activité|multirisque|mutuelle|crédit|titre|responsabilité|statut|organisme|carte|ligne|clientèle|boîte professionnel|professionnels|professionnelle|professionnelles
  + Mon [prêt professionnel] court.
  - Un accueil professionnel.
keep.name keep litre|plein de super
  + Un [plein de super] et on part.
  - Un super banc.
keep.name keep match nul
  + Un [match nul] dimanche.
  - Un bal nul.
keep.name keep mauvaise herbe|saison
  + Le jardin est plein de [mauvaise herbe].
  - Une mauvaise surprise.
keep.name keep mauvais|mauvaise numéro|adresse|temps|herbe|herbes
  + Un [mauvais numéro] de rue.
  - Un mauvais banc.
keep.name keep pack|formule|contrat|option|offre|garantie|risque|risques|habitation|juridique|auto|assurance ~confort|tranquillité|sérénité|premium|excellence|optimum|intégrale
  + La [formule confort] coûte dix euros.
  - Un confort réel.
keep.name keep partage de connexion
  + Je vis en [partage de connexion].
  - Une connexion stable.
keep.name keep plan|cadre|milieu|usage|compte|adresse|vie|raison|raisons|parcours|projet|véhicule|local|matériel professionnel|professionnelle|professionnels|professionnelles
  + Mon [adresse professionnelle] est ici.
  - Un accueil professionnel.
keep.name keep plan|plans|bas bon|bons
  + Un [plan bon] à jeter.
  - Un bon vin.
keep.name keep point de vue professionnel|commercial|technique|humain|pratique|financier|qualité|confort
  + D'un [point de vue professionnel], la salle est grande.
  - Un accueil professionnel.
keep.name keep professionnel|professionnels|professionnelle|professionnelles de|du|des|immobilier santé|droit|bâtiment|immobilier|secteur|chiffre|métier
  + C'est un [professionnel de santé].
  - Un accueil professionnel.
keep.name keep relation|relations|satisfaction client|clients|clientèle|clientele
  + La [satisfaction client] est leur slogan.
  - Je dis ma satisfaction.
keep.name keep service|services|département|gestionnaire|gestionnaires|déclaration|gestion|conseiller|conseillère|équipe|suivi|partie|niveau sinistre
  + Le [service sinistre] ouvre à midi.
  - Un couloir sinistre.
keep.name keep super u|marché
  + Les courses au [Super U].
  - C'est super.
keep.name keep tiers|formule|pack|option|garantie|contrat|offre|habitation|assurance|forfait|gamme|niveau confort|sérénité|tranquillité|premium|excellence|essentielle|essentiel|intégrale|avantage|sécurité|plus
  + La [formule sérénité] coûte dix euros.
  - Un vrai confort.
keep.name keep titre exceptionnel
  + À [titre exceptionnel].
  - Une vue exceptionnelle.
keep.name keep top départ
  + Le [top départ] est à midi.
  - Un top banc.
keep.name keep un complexe est|était|hôtelier|sportif|aquatique|touristique|immobilier|avec|où|qui|de|très|sympathique|agréable
  + C'est [un complexe hôtelier].
  - Une notice complexe.
keep.name keep village|coin|hameau|endroit|région|île|vallée|pays … oublié|oubliée|perdu|perdue|isolé|isolée
  + J'habite un [village oublié] des cartes.
  - On m'a oublié.
keep.name keep ~exemplaire ~signer
  + Un [exemplaire signé] du bail.
  - Un hôte exemplaire.
keep.name keep ~précieux sésame
  + J'ai le [précieux sésame].
  - Une aide précieuse.
keep.name keep à|a la|une bonne adresse
  + Envoyé [à la bonne adresse].
  - Une soupe bonne.
keep.name keep à|a|la|vers bonne adresse|porte|caisse|place|page|personne|case|file|salle|station|heure|date
  + On attend à [la bonne porte].
  - Une bonne soupe.

# Ce qui porte le nom d'un défaut et n'en est pas un
keep.dish keep crème|crèmes|creme|cremes brûlée|brulée|brulee|brûlées|brulées|brulees
  + Une [crème brûlée] au café.
  - La tarte est brûlée.

# Une lumière, un son feutrés à dessein
keep.name       keep boîte|boite|emballage|facture|notice|pièce|pièces|cartouche|cartouches|batterie|ticket|certificat =originale|=original|=originales|=originaux
  + La [facture originale] suffit.
  - Une boîte très originale.
keep.name       keep calendrier|calendriers|cycle|mois|éclipse|sol|module lunaire|lunaires
  + Un [calendrier lunaire] au mur.
  - Une réponse lunaire.
keep.name       keep champion|champions|championne de|d'|du france|monde|europe|olympique
  + Il est [champion de France] à l'aviron.
  - Un champion, ce cocher.
keep.name       keep cours|théâtre|atelier|ateliers|match|matchs|spectacle|ligue|soirée d'|de improvisation
  + Un [match d'improvisation] à la salle des fêtes.
  - Que de l'improvisation au guichet.
keep.name       keep daube|daubes de|d' bœuf|boeuf|sanglier|taureau|poulpe|joue|agneau
  + La [daube de sanglier] du dimanche.
  - Ce luth est une daube.
keep.name       keep daube|daubes provençale|niçoise|camarguaise|maison
keep.name       keep distant|distante|distants|distantes d'|de un|quelques|deux|trois|dix|vingt|cent|mille
  + Deux phares [distants de quelques] milles.
  - Un cocher distant et froid.
keep.name       keep filet|filets =mignon|=mignons
  + Un [filet mignon] en croûte.
  - Un chien mignon.
keep.name       keep fond|bout|coin|entrée|angle de|d' un|une|l'|cette|la impasse
  + Le luthier est au [fond d'une impasse].
  - Mon dossier est dans une impasse.
keep.name       keep guichet|guichets|enfant|fils|fille|frère|sœur|format unique|uniques
  + Le [guichet unique] ouvre à neuf heures.
  - Un luth unique.
keep.name       keep jean|jeans|denim =délavé|=délavés
  + Un [jean délavé] à revers.
  - Une robe délavée.
keep.name       keep l'|un|hôtel|style|d'|cinéma|premier|second empire
  + Une commode [d'empire].
  - Le service empire.
keep.name       keep l'|à|d' inverse
  + C'est exactement [l'inverse].
  - Il inverse les noms.
keep.name       keep la retouche|gratte|trompe|traîne|gâche|douille|plume|ruine|relance|rame du|de|d'|des
  + [La traîne de] la robe.
  - Ce relais traîne encore.
keep.name       keep lieu|lieux|ministre de culte
  + Un [lieu de culte] voisin.
  - Un film culte.
keep.name       keep pain|pains bâtard|bâtards
  + Deux [pains bâtards] et une brioche.
  - Quel bâtard.
keep.name       keep palais|hôtel|café|théâtre|place|parc|résidence|port royal|royale
  + Près du [Palais Royal].
  - Un accueil royal.
keep.name       keep papier|papiers|finition|vernis =brillant|=brillants|=brillante
  + Du [papier brillant] en rouleau.
  - Un orateur brillant.
keep.name       keep papier|papiers|finition|vernis|mat|mats|mate|satiné ou|et =brillant|=brillants|=brillante
keep.name       keep pierre|pierres|métal|métaux|bois =précieux|=précieuse|=précieuses
  + Deux [pierres précieuses] au doigt.
  - Une aide précieuse.
keep.name       keep piège|pièges à|anti|pour souris|rats|rat|guêpes|frelons|mouches|fourmis|moustiques|taupes|insectes|phéromones|limaces
  + Trois [pièges à guêpes] au jardin.
  - Un piège à clients.
keep.name       keep plaqué|plaquée|sans|en|au nickel
  + Une boucle [sans nickel].
  - Tout est nickel.
keep.name       keep produit|produits|spray|détachant|pâte|bombe|gel|brosse|gomme pour enlever|effacer|retirer|nettoyer|éliminer … ~tache|rouille|moisissures|moisissure|odeurs|rayures|traces|graisse
  + Un [spray contre les odeurs] de chenil.
  + Une [gomme pour effacer les rayures].
  - Contre la rouille, rien à faire.
keep.name       keep produit|produits|spray|traitement|kit|crème|lotion|détachant|pâte|bombe|gel|piège|poudre contre|anti|pour … ~tache|rouille|moisissures|moisissure|cafards|punaises|souris|rats|douleurs|fuite|fuites|odeurs|crevaison|pucerons|rayures
keep.name       keep spectacle|spectacles|être|êtres|plante|plantes|appât|appâts =vivant|=vivants|=vivante|=vivantes
  + Un festival de [spectacle vivant].
  - Un guide vivant et drôle.
keep.name       keep suis|sommes|es|mari|conjoint|père|bon|bons|très|peu|grand|petit bricoleur|bricoleurs|bricoleuse
  + Mon [mari bricoleur] a posé la rampe.
  - Un cocher bricoleur, sans outil.
keep.name       keep théâtre|marionnette|marionnettes|spectacle de|du guignol
  + Le [théâtre de Guignol] rouvre.
  - Une équipe de guignols.
keep.name       keep top|tops en coton|lin|laine|soie|dentelle|maille|viscose
  + Un [top en lin] à bretelles.
  - Un fort au top en mai.
keep.name       keep transport|transports|compagnie|compagnies|ligne|lignes|trafic|vue|vues|pont|métro|câble|espace aérien|aérienne|aériens|aériennes
  + Le [trafic aérien] reprend.
  - Une crème aérienne.
keep.name       keep une|des|ma|mes|sa|ses|de|d'|en|les|ces|cette|deux|trois|belle|petite|simple retouche|retouches|plume|plumes|douille|douilles|rame|rames
  + Un oreiller [en plumes].
  + Elle a fait [les retouches] du manteau.
  - Il retouche les chiffres.
keep.name       keep un|des|le|les|mi|deux|du|petit moelleux|fondant|fondants au|aux chocolat|cœur|marron|marrons|citron|caramel
  + Deux gaufres et [un fondant au citron].
  - Un canapé moelleux au salon.
keep.name       keep un|le|ce|deux|trois|cinq|petit|grand|des|les bidon|bidons de|d'|dans|sur|en|vide|vides|plein
  + Trois litres dans [un bidon en] fer.
  - Un luth bidon.
keep.name       keep un|mon|le|ce|son|vrai perfecto
  + J'ai rendu [un perfecto] noir.
  - Tout est perfecto.
keep.name       keep un|une|des|la|les|ma|mes|sa|ses|de|d'|en|du|le|ces|cette|chaque|deux|trois|belle|petite peluche|peluches|feutre|feutres|gondole|gondoles|capote|bride|brides|écaille|défausse|repousse|cabosse
  + Trois ours [en peluche].
  + Un trait [de feutre] vert.
  - Ce pull peluche.
  - Les lames gondolent.
keep.soft_light keep lumière|lumières|ambiance|atmosphère|éclairage|musique|son|sons feutré|feutrée|feutrés|feutrées
  + Une [lumière feutrée] au bar.
  - Une couverture feutrée au lavage.
