@kind privacy

# French words that tell personal data: a role, then words and expressions between |. Case and accents do not count.

# People
title         madame|mademoiselle|monsieur|maître|docteur|docteure|professeur|professeure|pr
short_title   mme|mlle|m|mr|dr
introduces    m'appelle|me nomme|me prénomme|mon nom est|mon prénom est|mon nom c'est|mon prénom c'est|s'appelle|s'appelait|se nomme|se prénomme|nommé|nommée|prénommé|prénommée|dénommé|dénommée|du nom de|au nom de|répondant au nom de
label         nom|prénom|nom de famille|nom et prénom|nom prénom|prénom nom|titulaire|signé|signée|nom du client|interlocuteur|vendeur|conseiller|conseillère|contact|passager|passagère|patient|patiente|assuré|assurée|locataire|destinataire|expéditeur
presents      je suis|moi c'est|ici|c'est|voici|j'ai eu|eu affaire à|suis tombé sur|suis tombée sur|était
greets        bonjour|bonsoir|salut|coucou|cher|chère|chers|chères|bjr|hello|rebonjour|re bonjour|à l'attention de
thanks        merci|merci à|merci encore|mercii|bravo|bravo à|félicitations à|mention spéciale à|remerciements à|remercie|remercier|un grand merci à|grâce à|chapeau à|big up à|pensée pour|pensée à
closes        cordialement|cdt|cdlt|bien cordialement|très cordialement|bien à vous|bien à toi|salutations|sincères salutations|respectueusement|sincèrement|amicalement|bonne journée|bonne soirée|bonne réception|merci d'avance|sentiments distingués|salutations distinguées|meilleures salutations|cordiales salutations|bises|à bientôt|dans l'attente
staff         conseiller|conseillère|conseillers|conseillères|vendeur|vendeuse|serveur|serveuse|technicien|technicienne|hôtesse|hôte|steward|agent|agente|opérateur|opératrice|téléconseiller|téléconseillère|interlocuteur|interlocutrice|conseillre|téléopérateur|téléopératrice|correspondant|correspondante|psychologue|dentiste|kiné|sage-femme|sommelier|sommelière|secrétaire|standardiste|stagiaire|apprenti|apprentie|animateur|animatrice|plombier|électricien|aide-soignante|employé|employée|gestionnaire|livreur|livreuse|chauffeur|coiffeur|coiffeuse|réceptionniste|caissier|caissière|collaborateur|collaboratrice|collègue|responsable|infirmier|infirmière|esthéticienne|banquier|banquière|courtier|courtière|assistant|assistante|commercial|commerciale|chargée de clientèle|chargé de clientèle|conseillère clientèle|conseiller clientèle|gérant|gérante|patron|patronne|barman|barmaid|masseuse|mécanicien|dépanneur|installateur|formateur|formatrice|guide
with          avec|par|à|auprès de|parlé à|demandez|rappelé par
particle      de|du|des|la|le|les|d|l|et|aux|au|à|en|sur|sous|van|von|der|den|ter|el|al|ben|bin|di|da|dos|saint|sainte
joins         et
# letter: a word of one letter, which is no initial of a name. thing_before: with an apostrophe, makes what follows a thing.
letter        a|o|y
thing_before  l
place         ferme|cabane|tendon|sélection|recette|guide|au|bloody|secteur|ouragan|tempête|rue|avenue|boulevard|place|saint|sainte|st|ste|gare|lycée|collège|école|hôpital|clinique|aéroport|métro|station|square|pont|parc|centre|musée|château|hôtel|restaurant|théâtre|stade|quartier|commune|ville|villa|camping|résidence|cour|quai|tour|galerie|fondation|institut|prix|marque|parfum|eau|crème|robe|modèle|série|collection|film|livre|groupe|maison|boutique|chez|salon|cabinet|salle|brasserie|bistrot|bistro|auberge|taverne|pizzeria|crêperie|trattoria|café|boulangerie|pâtisserie|garage|pharmacie|cinéma|galeries|domaine|château|cathédrale|basilique|église|chapelle|université|crêpe|crêpes|tarte|coupe|poire|cuvée|champagne|cidre|bière|whisky|burger|pizza|salade|polo|polos|maillot|maillots|siglé|siglés|siglée|siglées|griffé|griffée

# Words that are never somebody's name, though they may follow a title or a greeting with a capital.
thing_after   associés|associées|frères|fils|assistance|assurance|assurances|sarl|sas|sasu|eurl|immobilier|courtage|expertise|expertises
never         merc|maman|papa|mère|père|dieu|bonne|bon|bonnes|bons|joyeux|joyeuse|heureuse|heureux|bravo|félicitations|général|générale|procureur|président|présidente|maire|ministre|juge|préfet|free|sfr|bouygues|cordialment|cordialemment|cordialemnt|avez|ont|avait|avaient|aviez|avais|aurait|auraient|auriez|aura|auront|aurez|ayant|avoir|être|étais|était|étaient|serait|faire|fait|dit|demande|envoyez|je|j|tu|il|elle|on|nous|vous|ils|elles|me|te|se|moi|toi|lui|eux|ce|c|cela|ça|cet|cette|ces|un|une|des|du|de|d|la|le|les|l|au|aux|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|qui|que|qu|quoi|dont|où|et|ou|mais|donc|or|ni|car|si|ne|n|pas|plus|jamais|rien|tout|tous|toute|toutes|très|trop|bien|mal|peu|beaucoup|assez|aussi|alors|ainsi|encore|toujours|déjà|enfin|ensuite|puis|depuis|pendant|avant|après|avec|sans|sous|sur|dans|par|pour|vers|chez|entre|contre|comme|quand|lorsque|lors|dès|à|a|ai|as|ont|est|es|sont|suis|était|étais|été|être|avoir|avait|fait|faire|faut|peut|peux|pouvez|veux|voudrais|souhaite|souhaiterais|voilà|voici|oui|non|ok|svp|stp|merci|bonjour|bonsoir|salut|hello|cordialement|beaucoup|infiniment|mille|d'avance|avance|quel|quelle|quels|quelles|comment|pourquoi|combien|aucun|aucune|chaque|plusieurs|certains|certaines|autre|autres|même|mêmes|ici|là|aujourd|hui|demain|hier|maintenant|madame|monsieur|mesdames|messieurs|mademoiselle|mme|mlle|mr|service|services|client|cliente|clients|clientes|clientèle|équipe|équipes|société|entreprise|agence|magasin|boutique|site|commande|commandes|colis|livraison|livraisons|dossier|contrat|compte|numéro|téléphone|mail|email|courriel|adresse|facture|remboursement|problème|attente|réponse|prix|qualité|rapide|rapidité|accueil|personnel|directeur|directrice|président|présidente|responsable|manager|maire|ministre|juge|avocat|notaire|médecin|propriétaire|locataire|voisin|voisine|dame|gentil|gentille|aimable|agréable|super|top|parfait|parfaite|excellent|excellente|nul|nulle|bon|bonne|bons|bonnes|mauvais|mauvaise|grand|grande|petit|petite|nouveau|nouvelle|premier|première|dernier|dernière|seul|seule|cher|chère|chers|chères|tout le monde|monde|gens|personne|personnes|toutefois|cependant|néanmoins|malheureusement|malgré|suite|concernant|attention|urgent|urgence|réclamation|résiliation|sinistre|assurance|banque|mutuelle|internet|box|fibre|appli|application|carte|bleue|français|française|anglais|anglaise|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques|sav|pdg|sarl|sas|sa|sms|tv|pc|cb|rib|iban|rdv|hs|etc|nb|ps|euro|euros|aucune|efficace|professionnel|professionnelle|professionnels|sympathique|sympa|compétent|compétente|réactif|réactive|disponible|souriant|souriante|veuillez|merci|désolé|désolée|satisfait|satisfaite|déçu|déçue|content|contente|ravi|ravie|recommande|conseille|technique|commercial|commerciale|virtuel|virtuelle|en|y|quelque|quelqu|dommage|impossible|bref|sinon|surtout|vraiment|franchement|honnêtement|globalement|hormis|sauf|selon|afin|parce|puisque|dieu|coronavirus|covid|allo|allô|ah|oh|eh|bah|ben|bof|ouf|mdr|lol|internautes|lecteur|lecteurs|abonné|abonnés|hotline|plateforme|standard|relation|relations|support|seigneur|père|mère|frère|soeur|mari|femme|fils|fille|oncle|tante|papa|maman

# Addresses
street_before rue|avenue|av|ave|boulevard|bd|bvd|boul|blvd|bld|place|pl|chemin|ch|che|allée|allées|all|impasse|imp|route|rte|quai|cours|square|sq|passage|faubourg|fbg|fg|lotissement|lot|résidence|rés|ruelle|sentier|sente|venelle|esplanade|promenade|montée|côte|hameau|villa|cité|clos|domaine|rang|chaussée|drève|clos|rond-point|zone artisanale
house_number  bis|ter|quater
room          appartement|appart|appt|apt|app|bte|bt|boîte|bâtiment|bât|bat|escalier|esc|porte|étage|logement|hall|unité|bureau|local|interphone
direction     o|n|s|e|no|ne|so|se
box           boîte postale|case postale|bp|cs|tsa
street_ending strasse|straße|gasse|weg|platz|straat|laan|plein|steenweg
address       habite|habitons|habitant|habite à|domicilié|domiciliée|domicile|adresse|réside|résidant|demeurant|vis|situé|située|logement|livrer|livré|livraison|expédier|envoyer|chez moi|postal|bp|boîte postale|appartement|sis|sise

# Where a firm receives people: its address is nobody's home. Words that may be a room at somebody's are not among them.
premises      magasin|magasins|boutique|agence|agences|restaurant|resto|hôtel|pressing|relais|point relais|point de retrait|entrepôt|dépôt|siège|siège social|succursale|consigne|pharmacie|boulangerie|brasserie|bistrot|supermarché|hypermarché|station-service|enseigne|établissement|concession|épicerie|librairie|bijouterie|quincaillerie|poste|guichet|banque
sited         situé|située|situés|situées|sis|sise

# Numbers
birth         né le|née le|né en|née en|nés le|né(e) le|date de naissance|naissance|de naissance|anniversaire est le|anniversaire le|ddn|né un|née un
month         janvier|janv|février|févr|fév|mars|avril|avr|mai|juin|juillet|juil|août|septembre|sept|octobre|oct|novembre|nov|décembre|déc
numbered      commande|commandes|dossier|contrat|contrats|référence|référ|réf|ref|facture|factures|ticket|tickets|colis|suivi|réclamation|réclamations|sinistre|sinistres|adhérent|adhérente|police|compte|comptes|client|cliente|abonné|abonnement|ligne|billet|réservation|résa|devis|bon|intervention|demande|incident|virement|transaction|prélèvement|mandat|carte|permis|passeport|identité|assuré|sociétaire|allocataire|immatriculation|matricule|livret|prêt|crédit|série|imei|requête|affaire|plainte|recommandé|expédition|envoi|bordereau|bon d'achat|avoir|fidélité|identifiant|login|pce|pdl|siret|rma|retour|cde|cmd|dossiers|membre|participant|voucher|ligne fixe
goods         produit|produits|article|articles|modèle|modele|ean|isbn
number_mark   numéro|numero|n|num|no|nr|nº|numéros|sous le numéro|id|code
filler        de|du|la|le|mon|ma|mes|votre|vos|est|était|sous|c|avec|l|d|porte|portant|suivante|suivant|client|commande|voici|a|pour|en|et|cours|concernant|internet|web|passée
phone         tél|tel|téléphone|portable|mobile|fixe|appeler|appelez|appelé|rappeler|rappelez|rappelé|joindre|joignable|contacter|contactez|sms|whatsapp|fax|numéro
social        sécurité sociale|sécu|sécu|numéro de sécu|nir|carte vitale|vitale|insee|nss|avs|assurance maladie|ss
plate         immatriculation|immatriculé|immatriculée|immatriculés|plaque|plaques|plaque d'immatriculation|immat
unit          euro|euros|eur|francs|chf|k|km|kms|kilomètres|mètres|m|cm|mm|kg|g|grammes|litres|go|mo|gb|mb|kwh|kw|watts|jours|jour|mois|ans|an|années|heures|heure|minutes|minute|secondes|semaines|semaine|personnes|clients|points|miles|fois|articles|pages|abonnés|habitants|vues|avis|messages|mails|appels|étoiles|pourcent|degrés|millions|mille|milliards|cents|centimes|exemplaires|pièces|unités|produits|colis|commandes|dossiers
version       version|versions|ios|android|firmware|v|micrologiciel|windows
desk          aide|sav|relation|relations|clients|conseil|conseils|officiel|assistance|equipe|france

# E-mail addresses in words. `spelt`: those that hardly stand elsewhere, which lead to an address wherever they are.
at_sign       arobase|arobas|arrobase|arobaze
dot_sign      point
dash_sign     tiret|underscore
spelt         arobase|arrobase
