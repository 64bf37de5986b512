@language fr
@kind     classes

# Who: the customer and those around them.
class.customer     is:customer    je|j'|me|m'|moi|on|nous|notre|nos|mes|ma|mon|mien|mienne|client|cliente|clients|clientes|adhérent|adhérents|adhérente|assuré|assurés|assurée|abonné|abonnés|abonnée|usager|usagers
  + [Nous] attendons la suite.
  - Le conseiller attend la suite.
class.customer     is:customer    mari|femme|époux|épouse|fils|fille|mère|père|mere|pere|enfant|enfants|parents|famille
  + Ma [mère] attend la suite.
  - Le fil est coupé.
class.agent        is:agent       agent|agents|agente|conseiller|conseillers|conseillère|conseillere|conseillères|interlocuteur|interlocuteurs|interlocutrice|vendeur|vendeurs|vendeuse|vendeuses|serveur|serveurs|serveuse|serveuses|employé|employés|employée|employées|technicien|techniciens|technicienne|livreur|livreurs|livreuse|facteur|hôtesse|hôtesses|hôte|caissier|caissière|caissiers|réceptionniste|réceptionnistes
  + La [vendeuse] range les cartons.
  - Le serveur vocal coupe.
class.agent        is:agent       personnel|staff|équipe|equipe|équipes|equipes|collaborateur|collaborateurs|collaboratrice|opérateur|opératrice|téléconseiller|téléconseillère|téléopérateur|téléopératrice|gestionnaire|gestionnaires|commercial|commerciale|commerciaux|courtier|courtière|expert|experts|banquier|banquière|directeur|directrice|responsable|responsables|patron|patronne|gérant|gérante|chef|cuisinier|barman|maître|infirmier|infirmière|infirmières|médecin|médecins|docteur|chauffeur|chauffeurs|conducteur|contrôleur|steward|stewards|guichetier|guichetière|dépanneur|réparateur|installateur|monteur|coach|formateur|secrétaire|standardiste|modérateur|correspondant|correspondante|chargé|chargée|animateur|animatrice|animateurs|moniteur|monitrice|moniteurs|éducateur|éducatrice|éducateurs|instructeur|professeur|professeurs|prof|profs|portier|vigile|vigiles|concierge|dentiste|kiné|pharmacien|pharmacienne|postier|postière|bagagiste|pilote|ambulancier|ambulanciers|soignant|soignants|soignante|coiffeur|coiffeuse|esthéticienne|opticien|opticienne|plombier|électricien|carreleur|déménageur|déménageurs|guide|guides|coachs|masseuse|sage-femme|notaire|syndic
  + Le [gérant] range les cartons.
  - Cette formation est chère.
class.agent        is:agent       dame|monsieur|jeune|interlocutrices|support|hotline|sav|standard|accueil
  + Une [dame] range les cartons.
  - Chère Madame Martin.
class.company      is:company     vous|ils|société|societe|entreprise|assurance|assurances|assureur|assureurs|mutuelle|mutuelles|banque|banques|opérateur|opérateurs|fournisseur|fournisseurs|magasin|magasins|boutique|boutiques|enseigne|enseignes|marque|marques|compagnie|compagnies|agence|agences|restaurant|restaurants|resto|hôtel|hotel|hôpital|clinique|site|sites|appli|application|transporteur|transporteurs|vendeur|vendeurs|prestataire|prestataires|organisme|organismes|groupe|maison|établissement|établissements|plateforme|service|services|direction|siège|garage|concession|garagiste|artisan
  + La [mutuelle] range les cartons.
  - Le colis est dans le salon.
class.competitor   is:competitor  concurrence|concurrent|concurrents|concurrente|concurrentes|concurence|ailleurs|ailleur
  + Je commande [ailleurs].
  - Je commande ici.
class.competitor   is:competitor  un|une|d' autre|autres opérateur|operateur|fournisseur|assureur|assurance|banque|mutuelle|magasin|site|enseigne|compagnie|prestataire|garage|restaurant|hôtel|marque|boutique|opérateurs|fournisseurs|assureurs|assurances|banques|mutuelles|magasins|sites|enseignes|compagnies
  + Je passe chez [un autre opérateur].
  - Un autre colis.
class.someone      is:someone     quelqu'|quelqu'un|quelqun|interlocuteur|interlocutrice|conseiller|conseillère|humain|humaine|personne|responsable|technicien|vendeur
  + Je voudrais un [humain] au bout du fil.
  - Le quelconque bouton.

# Verbs and function words that patterns need.
class.be           is:be          ~être|sembler|semble|paraît|parait|paraissait|semblait|reste|restent|demeure|devient|deviennent
  + Le hall [est] grand.
  - Le hall du port.
class.have         is:have        ~avoir|possède|possèdent|dispose|disposons|disposent
  + Nous [avons] deux comptes.
  - Le hall est grand.
class.do           is:do          ~faire|~effectuer|~réaliser
  + Ils [font] le ménage.
  - Une réalité amère.
class.give         is:give        ~donner|~offrir|~accorder|~fournir|~proposer|~octroyer
  + On m'[offre] un café.
  - Un plat simple.
class.say          is:say         ~dire|~répondre|~annoncer|~affirmer|~assurer|~expliquer|~prétendre|~indiquer|~informer|~confirmer
  + On me [dit] mardi.
  - Mardi sans rien.
class.ask          is:ask         ~demander|~réclamer|~exiger|~solliciter
  + On me [demande] un code.
  - Un code neuf.
class.receive      is:receive     ~recevoir|~obtenir|~avoir|~récupérer|~toucher
  + J'[obtiens] un code.
  - Un code neuf.
class.contact_verb is:contact_verb ~appeler|~rappeler|~contacter|~recontacter|~téléphoner|~joindre|~écrire|~relancer|~solliciter
  + Je [téléphone] au garage.
  - Le combiné gris.
class.answer_verb  is:answer_verb ~répondre|~rappeler|~décrocher|~recontacter|~réagir
  + Ils [décrochent] vite.
  - Le crochet est tordu.
class.wait_verb    is:wait_verb   ~attendre|~patienter|~poireauter
  + Nous [patientons] dehors.
  - Un patient dort.
class.determiner   is:determiner  le|la|l'|les|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs
  + [Cette] caisse ferme.
  - Il ferme.
class.my           is:my          mon|ma|mes|notre|nos
  + [Notre] caisse ferme.
  - Leur caisse ferme.
class.your         is:your        votre|vos|leur|leurs|ton|tes|ta
  + [Votre] caisse ferme.
  - Notre caisse ferme.
class.degree       is:degree      très|tres|trés|trop|vraiment|super|hyper|si|tellement|assez|plutôt|plutot|bien|fort|plus|aussi|extrêmement|particulièrement|toujours|franchement|un|peu|tout|toute|totalement|complètement|absolument|tres
  + C'est [vraiment] long.
  - La vraie caisse.
class.again        is:again       encore|nouveau|toujours|re|rebelote|fois
  + Je rappelle [encore].
  - Je rappelle mardi.
class.still        is:still       toujours|tjrs|tjs|tjr|toujour|encore
  + J'attends [toujours] le bus.
  - J'attends le jour.
class.each_time    is:each_time   chaque|tous|toutes
  + [Chaque] mardi le bus tarde.
  - Un mardi le bus tarde.
class.message      is:message     mail|mails|email|emails|courriel|courriels|courrier|courriers|lettre|lettres|message|messages|sms|appel|appels|relance|relances|recommandé|recommandés|réclamation|réclamations|demande|demandes|mp|dm|tweet|tweets
  + Trois [courriels] sont partis.
  - Le maillot est bleu.
class.reply        is:reply       réponse|reponse|réponses|retour|retours|nouvelle|nouvelles|rappel|suite|explication|explications|info|infos|information|informations|accusé|signe|contact
  + Une [réponse] par lettre.
  - La porte bleue.
class.parcel       is:parcel      colis|commande|commandes|paquet|paquets|livraison|livraisons|article|articles|produit|produits|carte|chéquier|box|décodeur|meuble|meubles|téléphone|matériel|marchandise
  + Le [paquet] est gris.
  - Le quai est gris.
class.case         is:case        dossier|dossiers|sinistre|sinistres|demande|demandes|réclamation|réclamations|problème|problèmes|probleme|problemes|pb|souci|soucis|litige|remboursement|remboursements|cas|affaire|incident|incidents
  + Mon [dossier] est gris.
  - Mon dos est droit.
class.money_due    is:money_due   remboursement|remboursements|indemnisation|indemnité|indemnités|prime|primes|chèque|virement|avoir|argent|caution|solde|sous|somme
  + Le [virement] est parti.
  - Le vent est parti.
class.price        is:price       prix|tarif|tarifs|tarification|cotisation|cotisations|prime|primes|facture|factures|abonnement|addition|note|coût|coûts|frais|mensualité|mensualités|forfait
  + Le [tarif] est affiché.
  - Le tapis est neuf.
class.food         is:food        plat|plats|repas|cuisine|dessert|desserts|entrée|entrées|viande|poisson|pizza|pizzas|vin|vins|menu|menus|nourriture|assiette|assiettes|sauce|salade|café|pain|bière|cocktail|cocktails|frites|burger|burgers|plateau|soupe|crêpe|crêpes
  + La [sauce] est verte.
  - La salle est verte.
class.place        is:place       salle|chambre|chambres|hôtel|restaurant|resto|terrasse|cadre|lieu|endroit|décor|décoration|toilettes|magasin|agence|boutique|locaux|établissement|hall|siège|sièges|cabine
  + La [terrasse] est verte.
  - La sauce est verte.
class.app          is:app         application|appli|app|site|interface|espace|compte|logiciel|page|formulaire|plateforme|mise|version
  + La [page] est verte.
  - La plage est verte.
class.network      is:network     réseau|reseau|connexion|connection|internet|wifi|fibre|débit|debit|adsl|4g|5g|ligne|signal|télé|tele|tv
  + La [fibre] arrive ici.
  - La fièvre arrive ici.
class.every        is:every       tout|tous|toute|toutes
  + [Toutes] les portes.
  - La toux du voisin.

# Time.
class.month        is:month       janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|juil|sept|oct|nov|déc
  + Livré le 3 [avril].
  - Livré le matin.
class.weekday      is:weekday     lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|nuit|weekend
  + Fermé le [mardi].
  - Fermé le long du quai.
class.state         is:state      ~bon|~excellent|~parfait|~impeccable|~rapide|~aimable|~propre|~agréable|~fiable|~simple|~facile|~frais|~délicieux|~formidable|~génial|~gentil|~poli|~attentif|~efficace|~confortable|~fluide|~stable|~réactif|~généreux|~abordable|~correct|~nickel|bien|super|top|mieux|meilleur|meilleure|meilleurs|meilleures|sympa|disponible|disponibles
class.state         is:state      ~lent|~sale|~mauvais|~nul|~terrible|~affreux|~bruyant|~froid|~cher|~compliqué|~pénible|~désagréable|~horrible|~médiocre|~long|~catastrophique
