@language fr
@kind     enchantments

flexibility.accommodating +2   <agent>|<company>|ils|elle|équipe|direction <be> … ~adaptable|~clément|~commerçant
  + L'[équipe est très adaptable].
  - La boutique est ouverte et fermée.
flexibility.accommodating +2   ^ sans discuter|rechigner|broncher|sourciller|chipoter
  + [Sans rechigner], la mairie a refait l'acte.
  - On dîne sans discuter politique.
flexibility.accommodating +2   ^ sans poser de|la questions|question
  + [Sans poser de questions].
  - Il part sans poser le sac.
flexibility.accommodating +2   coupé|couper|coupe la poire en
  + Le garage a [coupé la poire en] deux.
  - Il coupe la poire.
flexibility.accommodating +2   départ|arrivée tardif|tardive|anticipé|anticipée … offert|offerte|accordé|accordée|accepté|acceptée|possible
  + Le [départ tardif a été accordé].
  - Le départ tardif coûte trente euros.
flexibility.accommodating +2   fermé|ferme|ferment les yeux sur … retard|oubli|erreur|valise|bagage|kilo|kilos|minute|minutes|dépassement|faute
  + Le contrôleur a [fermé les yeux sur notre oubli].
  - Il a fermé les yeux.
flexibility.accommodating +2   ils|elle|équipe|école|club|il s' adapte|adaptent|adaptait|adaptés
  + Le [club s'adapte].
  - L'écran s'adapte au mur.
flexibility.accommodating +2   ils|enseigne|magasin|agence|bailleur|opérateur|banque … ont|a|avaient fait un geste|effort
  + Pour la fuite, l'[agence a fait un geste].
  - Il a fait un geste de la main.
flexibility.accommodating +2   m'|nous|m a|ont laissé le|tout choix|temps
  + On [nous a laissé le choix] du créneau.
  - Ça laisse le temps au vin de vieillir.
flexibility.accommodating +2   m'|nous|m … gardé|mis|garde … de côté
  + La libraire [m'a gardé le livre de côté].
  - Elle garde la tête de côté.
flexibility.accommodating +2   ont|a|nous|gentiment|m'a gardé|conservé|surveillé … ~valise|~bagage|~sac|~vélo|~voiture|~place|~table … après|avant|jusqu'|pendant|gratuitement|malgré
  + L'auberge [a gardé nos vélos après] le départ.
  - Gardez vos sacs fermés jusqu'à la sortie.
flexibility.accommodating +2   ouvert|ouverte|ouverts à|a la|l'|toute|tout discussion|échange|dialogue|compromis|négociation
  + Un proviseur [ouvert à la discussion].
  - Une route large.
flexibility.accommodating +2   ouvert|ouverte|ouverts|large|larges d' esprit
  + Une équipe [ouverte d'esprit].
  - L'esprit d'un lieu.
flexibility.accommodating +2   pas|jamais regardant|regardante|regardants|chien|chiens|chiche|chiches sur|avec|et|pour
  + Des traiteurs [pas chiens avec] les portions.
  - Il n'y a pas de chien avec lui.
flexibility.accommodating +2   prolongé|prolongée|rallongé … l'|notre|la|sans heure|visite|séance|séjour|réservation|frais
  + Les guides ont [prolongé notre visite].
  - La visite est avancée.
  - Ils ont décalé la visite.
flexibility.accommodating +2   prévu|prévus|prévue|installé|apporté|sorti … ~lit|~chaise|~menu|~jeu|~coussin|~place|~rampe|~coloriage … ~bébé|~enfant|~petit|~handicapé|~fauteuil|~végétarien|allergie
  + Ils ont [prévu une chaise pour le bébé].
  - Prévoyez un lit pour bébé.
flexibility.accommodating +2   renvoyé|remplacé|remplacée|échangé|échangée|remboursé|remboursée|repris|reprise|envoyé|envoyée|rendu|redonné … sans poser|discuter|discussion|question|questions|sourciller|rechigner|broncher|chipoter|râler|histoire|histoires
  + Ils m'ont [renvoyé la pièce sans poser] de questions.
  - On m'a renvoyé sans poser le carton.
flexibility.accommodating +2   repris|reprise|échangé|échangée|remboursé|remboursée|accepté|acceptée|remplacé|remplacée … sans discuter|discussion|rechigner|broncher|sourciller|tergiverser|chipoter|chicaner|râler|négocier
  + L'anorak est [repris sans chipoter].
  - On dîne sans discuter politique.
flexibility.accommodating +2   repris|reprise|échangé|échangée|remboursé|remboursée|remplacé|remplacée sans poser|la de|moindre questions|question|difficulté
  + Manteau [échangé sans poser de questions].
  - Repris sans le ticket.
flexibility.accommodating +2   s' adapte|adaptent|adaptait|adapté|adaptés|adaptée … rythme|niveau|besoin|besoins|chacun|nos|horaires|attentes|emploi|demandes|contraintes|enfant|enfants|chaque
  + Le prof [s'adapte au rythme] de chacun.
  - On s'adapte, faute de mieux.
flexibility.accommodating +2   sans faire d'|de|des histoires|difficultés|difficulté|histoire|chichis
  + La mairie a accepté [sans faire d'histoires].
  - Sans faire de pain.
flexibility.accommodating +2   terrain d' entente
  + Un [terrain d'entente] avec la régie.
  - Un terrain de tennis.
flexibility.accommodating +2   toujours moyen de|d' s'|se arranger|discuter|entendre
  + Avec le loueur, il y a [toujours moyen de s'arranger].
  - Le moyen de transport.
flexibility.accommodating +2   toujours prêt|prête|prêts à|a aider|dépanner|écouter|conseiller|renseigner
  + Une libraire [toujours prête à aider].
  - Le plat est toujours prêt à midi.
flexibility.accommodating +2   toujours prêt|prête|prêts à|a rendre|faire|s'|nous service|plaisir|arranger|aider|dépanner
  + Des voisins de camping [toujours prêts à rendre service].
  - Le plat est toujours prêt à midi.
flexibility.accommodating +2   très|si|vraiment|hyper commerçant|commerçants
  + Un poissonnier [très commerçant].
  - Une rue commerçante.
  - La rue est très commerçante.
flexibility.accommodating +2   ~adapter à|aux … ~besoin|~demande|~horaire|~emploi|~contrainte|~situation|~budget|~rythme
  + Le coach [s'adapte à notre emploi] du temps.
  - Un adaptateur à la prise.
flexibility.accommodating +2   ~adapter|s'adapte|s'adaptent à|a|aux|au chaque|tous|besoins|horaires ~élève|~client|~niveau|~rythme|~enfant|~besoin|~patient
  + Le moniteur [s'adapte à chaque élève].
  - Un adaptateur à chaque prise.
flexibility.accommodating +2   ~arrangeant|~conciliant|~accommodant
  + Un propriétaire [arrangeant] sur l'heure d'arrivée.
  - Rien qu'en rangeant, on gagne de la place.
flexibility.accommodating +2   ~car|~bus|~navette|~train|~bateau|~capitaine|accompagnateur|~chef nous|m'|vous attendait|attendaient|attendu
  + Le [car nous attendait] à la gare.
  - Le car attend.
flexibility.accommodating +2   ~chauffeur|~conducteur|~guide|~médecin|~livreur|~taxi nous|m'|m a|attend|attendait attendu|attendus|attendue|malgré|patiemment
  + Le [guide nous a attendus].
  - Le chauffeur attend la fin du feu.
flexibility.accommodating +2   ~facilité de|d' … ~paiement|~règlement
  + Des [facilités de paiement] bienvenues.
  - La facilité du jeu.
flexibility.accommodating +2   ~garantie|~option|~formule|~horaire|~contrat|~forfait à la carte|demande
  + Des [garanties à la carte].
  - Les desserts à la carte.
flexibility.accommodating +2   ~magnanime|~indulgent
  + Un contrôleur [magnanime].
  - Le fromage coule.
flexibility.accommodating +1   ~paiement|~payer|~régler … en plusieurs|trois|quatre|3|4 fois
  + Le [paiement en trois fois] m'a aidé.
  - On peut payer en liquide ?
flexibility.accommodating +2   ~replacer|~dépanner ensemble|gratuitement|gracieusement|gentiment
  + Le guide nous a [dépannés gentiment].
  - Un dépanneur passe à midi.
flexibility.accommodating +2   ~souple|~flexible|~souplesse|~flexibilité
  + Une équipe [souple] sur les dates.
  - Un cuir souple et doux.
flexibility.accommodating +2   ~trouver|~proposer … ~arrangement|~compromis|~échéancier
  + On a [trouvé un arrangement] pour le loyer.
  - Un arrangement floral à l'entrée.
flexibility.accommodating +1   ~échelonner|~échelonnement
  + Le solde est [échelonné].
  - Un échelon de la grille.
flexibility.accommodating +2   ~étaler|~échelonner|~reporter|étalé|échelonné … dette|paiement|paiements|mensualités|mensualité|échéance|échéances|remboursement
  + Ils ont [étalé ma dette] sur un an.
  - Les serviettes sont étalées sur la plage.
flexibility.agreed        +2   a|ont|avez accepté de|d'|que|notre|mon|ma|nos
  + Le menuisier [a accepté de] passer un dimanche.
  - J'ai accepté la cookie policy.
flexibility.agreed        +2   malgré|même … hors délai|délais
  + Retour accepté [même hors délai].
  - Même heureux, je reste.
flexibility.agreed        +2   ont|a|avez fait … ~effort|~exception
  + La mairie [a fait une exception] pour nous.
  - Un effort physique m'est interdit.
flexibility.agreed        +1   pouvez|peut|pouvons|permet|permettent|possible|possibilité|libre|libres … =annuler|=modifier|=suspendre|=interrompre|=décaler|=reporter|=résilier|=échanger|=arrêter … tout|n'|quand|chaque moment|importe|je|on|vous|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi
  + On [peut suspendre la formule à tout moment].
  - Peut-on annuler un billet ?
flexibility.agreed        +1   vous choisissez votre|vos|le|la|l'|les|son|vous … jour|jours|heure|heures|horaire|horaires|créneau|créneaux|moment|date|rythme|quantités
  + [Vous choisissez votre créneau].
  - J'ai choisi mon créneau.
flexibility.agreed        +2   ~accepter … ~changer|~reprendre|~échanger|~modifier|~décaler|~reporter|~prolonger|~accueillir|~garder|~prêter|~recevoir|~annuler
  + L'hôtel a [accepté de décaler] notre séjour.
  - Qui accepte les chèques ?
flexibility.agreed        +2   ~aligner … ~concurrence|~concurrent|~offre|~prix
  + Le magasin s'est [aligné sur un concurrent].
  - Des arbres alignés offrent de l'ombre.
flexibility.agreed        +1   ~permettre de|d' ~changer|~modifier|~annuler|~décaler|~reporter|~emporter|~choisir
  + L'option [permet d'annuler] la veille.
  - Le mot de passe se change où ?
flexibility.agreed        +1   ~possible|possibilité de|d' ~changer|~modifier|~annuler|~décaler|~reporter|~emporter|~prolonger
  + La [possibilité de modifier] sans frais rassure.
  - Modifier le texte est-il permis ?
flexibility.agreed        +2   ~prêter … ~voiture|~véhicule|~fauteuil|~chaise|~parapluie|~téléphone
  + Le garage m'a [prêté une voiture].
  - Ma voiture est prête.
flexibility.agreed        +2   ~échanger|~échange|~reprendre|~modifier|~annuler|~changer … sans … ~problème|~frais|~difficulté|~souci|~discuter
  + J'ai [échangé la robe sans souci].
  - On échange sans fin sur les vins.
flexibility.gesture       +2   =remise|=remises|~ristourne|~rabais|~réduction|avoir … consentie|consenti|accordée|accordé|appliquée|d'emblée|spontanément|offerte
  + Une [remise accordée] à la signature.
  - La remise des clés.
flexibility.gesture       +2   beau|joli|petit|gentil geste
  + Un [joli geste] du patron à la fin.
  - Son petit doigt va mieux.
flexibility.gesture       +1   café|taxi|dessert|apéritif|digestif|verre|nuit|livraison|boisson|boissons|repas|petit-déjeuner|thé|champagne|bouteille|coupe offert|offerte|offerts|offertes
  + [Café offert] pendant l'attente.
  - Un café, puis une offre.
flexibility.gesture       +2   gratuitement|gracieusement|charge|gratuit alors|pourtant|bien|quand|même que … garantie|obligé|délai
  + Pièce remplacée [gratuitement alors que la garantie] était échue.
  - Le dépliant est gratuit, la garantie non.
flexibility.gesture       +2   ~faire|~obtenir|~accorder|~avoir … =remise|=remises|~ristourne|~rabais
  + La vendeuse nous a [fait une remise].
  - Il a remisé son vélo dans la cour.
flexibility.gesture       +2   ~frais … ~offrir|~rembourser|~annuler|~supprimer
  + Les [frais ont été annulés] sur simple appel.
  - Les frais sont de 3 euros.
flexibility.gesture       +2   ~geste ~commercial
  + J'ai reçu un [geste commercial] le lendemain.
  - Le gel a brisé le vase.
flexibility.gesture       +2   ~offrir … ~dessert|~café|~digestif|~apéritif|~nuit|~boisson|~livraison|~mois|~frais|~échantillon|~cadeau|~surclassement|~coupe
  + Le serveur nous a [offert le café].
  - Le café est à deux pas.
flexibility.gesture       +2   ~surclasser|~surclassement
  + Nous avons été [surclassés] sans rien demander.
  - La classe affaires est à l'avant.
flexibility.gesture       +2   été|m'|nous|ont|a|ai|avons|généreusement|bien dédommagé|dédommagée|dédommagés|compensé|compensée|compensés|dédommagées
  + On nous [a dédommagés] dès l'atterrissage.
  - Y a-t-il une compensation carbone ?
flexibility.no_questions  +2   ~reprendre|~échanger|~rembourser|~accepter|repris|reprise|échangé|échangée|remboursé|remboursée sans|même ticket|justificatif|facture|emballage|broncher|rechigner|condition|sans|sourciller
  + Ma veste a été [échangée sans facture].
  - Je suis sans ticket.
keep.carbon               keep ~compensation carbone
keep.my_gift              keep je|j'|nous|pour … ~offrir
keep.own_consent          keep j' ~accepter
keep.own_consent          keep on|nous|j'|qui ai|a|avons accepté de|d'
keep.promise              keep pour|d'|de obtenir|avoir|demander un|une geste ~commercial
keep.promise              keep réclamation|demande|demander|demandé|demandais|demandons|obtenir|exige|espère|attends|attendons|voudrais|souhaite|réclame d'|un|le|pour|un geste ~commercial
keep.soft                 keep ~cuir|~tissu|~matière|~tuyau|~peau|~écran|~semelle ~souple|~flexible

keep.name keep ~faire|~avoir|~obtenir|eu|fait … =remise des|du|de|en clés|clefs|diplômes|diplôme|peine|dossier|dossiers|main|bois

keep.set_phrase keep =remise|=remises|~réduction|~ristourne|~rabais non appliquée|accordée|consentie|offerte|accordé|consenti

flexibility.agreed +1,yields m'|nous a|ont laissé|laissés|laissée passer|entrer|embarquer
  + Le garde [nous a laissés entrer] malgré l'heure.
  - Le chat a laissé entrer le froid.

flexibility.gesture +2 n'|ne a|ont|avait pas|rien voulu d'|de|être argent|payé|pourboire|sous
  + Le voisin luthier [n'a pas voulu d'argent].
  - Il n'a pas voulu de sel.
flexibility.gesture +2 n'|ne a|ont|avait rien voulu me|m'|nous =facturer|=compter
  + Pour ce joint, il [n'a rien voulu nous compter].
  - Rien ne va.

flexibility.accommodating +2 se|s' déplace|déplacent|déplaçait à|chez|même|gratuitement|volontiers|jusqu' domicile|nous|moi|vous|chez|à
  + L'opticienne [se déplace à domicile].
  - Le curseur se déplace à gauche.

flexibility.accommodating +1                      annulation|modification|report|résiliation … possible|gratuite|gratuit jusqu'|jusque|24h|48h|72h|heures|jours
  + [Annulation possible jusqu']au matin même.
  - Aucune annulation possible passé midi.
flexibility.gesture       +1,stage:return         m'|nous|lui a|ont dit|proposé|demandé de|d' ne pas|rien … =renvoyer|=retourner
  + On [m'a dit de ne pas renvoyer] la lampe.
  - On m'a dit de renvoyer la lampe.
  - On m'a demandé de ne pas le garder.
flexibility.gesture       +1,stage:resolve,yields proposé|proposent|propose|proposait|offert de|d' =refaire|=renvoyer|=remplacer|=échanger|=réexpédier|=reprendre|=recommencer
  + Le bijoutier a [proposé de refaire] la gravure.
  - Je propose de refaire la gravure.
flexibility.gesture       +1,stage:resolve,yields proposé|proposent|propose|proposait|offert de|d' m'|nous|me|le|la|l'|en|lui|renvoyer … =refaire|=renvoyer|=remplacer|=échanger|=réexpédier|=reprendre|=envoyer|=recommencer
  + La bijoutière a [proposé de nous en renvoyer] un autre.
  - Je propose de le remplacer.
keep.mere_offer           keep                    proposé|proposent|propose|proposait … =refaire|=renvoyer|=envoyer|=reprendre … dossier|démarche|documents|demande|mail|formulaire|frais
  + On me [propose de refaire un dossier].
  - On me propose de refaire la gravure.
keep.own_offer            keep                    je|j'|nous … proposé|propose|proposons de|d' … =refaire|=renvoyer|=remplacer|=échanger|=réexpédier|=reprendre|=envoyer|=recommencer
  + [Je propose de le remplacer].
  - Il a proposé de le remplacer.
