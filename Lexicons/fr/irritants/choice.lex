@language fr
@kind     irritants

# Range, availability, missing functions and dishes.

choice.forced       -2   n' aurai|aurons|aura|auront pas|plus|guère le choix
  + Bientôt nous [n'aurons plus le choix].
  - Le jury n'aura pas à faire de choix.
choice.forced       -2   pas|aucunement ~laissé|~laisser|~avoir le choix
  + Au comptoir on m'a [pas laissé le choix].
  - Je n'ai pas encore fait le choix de la couleur.
choice.full         -2   ~complet|~complète|~surbooké … semaines|mois|toujours|partout|jusqu'
  + Le centre est [complet pour des mois].
  - Le dossier est complet depuis lundi.
choice.incompatible -2   plus|pas ~compatible
  + L'appli n'est [plus compatible] avec ma tablette.
  - Quel câble est compatible ?
choice.incompatible -2   ~incompatible
  + Le nouveau boîtier est [incompatible] avec mon installation.
  - Au cas où ces deux médicaments seraient incompatibles, gardez mon numéro.
choice.little       -1   <fare>|<fresh_goods>|produits|articles|modèles|tailles|références|marques|options|nouveautés|promotions|laitages|surgelés|coloris … assez|trop|très|bien|sont|étaient|plutôt|deviennent rares
  + Les [coloris sont plutôt rares].
  - Des poissons exotiques, rares en Europe.
choice.little       -2   <negation> … de|d' choix
  + Pour les végétariens il n'y a [pas beaucoup de choix].
  - Pas de souci, le choix se fait au comptoir.
choice.little       -2   choix restreint|nul|inexistant|pauvre
  + Le [choix inexistant] pour les petits pieds.
  - Ce choix est nul et non avenu juridiquement ?
choice.little       -2   choix|~carte|~menu|~offre|~gamme|~catalogue … ~limité|~restreint|~pauvre|~maigre|~réduit
  + Un [choix de films très limité] en version originale.
  - La carte du parc est en papier.
choice.little       -1   commerçants|magasins|boutiques|bornes|places|bus|trains|trams|créneaux|agences|guichets|points|toilettes|bancs|distributeurs|options|modèles|offres|arrêts|stations|prises|caisses … peu|pas nombreux|nombreuses
  + Des [bornes peu nombreuses] sur l'aire.
  - Nous étions peu nombreux.
choice.little       -1   n' y a|avait qu' une demi|petite|poignée|dizaine douzaine|dizaine|poignée|de|d'
  + Il [n'y a qu'une petite dizaine] de sièges.
  - Il y a une petite dizaine de sièges.
choice.little       -1   n' y a|avait qu'|que un|une|deux|trois|quatre|quelques|demi … modèle|modèles|coloris|couleur|couleurs|teinte|teintes|taille|tailles|menu|menus|plat|plats|parfum|parfums|formule|formules|créneau|créneaux|marque|marques|rayon|jeux|livres
  + Il [n'y a que trois parfums].
  - Il y a trois parfums.
choice.little       -2   réduit|réduite|limité|limitée … strict minimum|néant
  + Un buffet [réduit au strict minimum].
  - Le minimum requis.
choice.little       -2   s'|se ~appauvrir|~réduire|~dégarnir
  + La carte [s'appauvrit] chaque été.
  - Le pauvre chat.
choice.little       -1   toujours … ~même ~plat|~chose|~menu|~produit|~film|~série|~activité
  + C'est [toujours les mêmes plats] à la cantine de l'hôpital.
  - Au cas où ce serait toujours le même menu le lundi, nous en parlerons ensemble.
choice.little       -2   trop peu de|d'
  + [Trop peu de] créneaux le mercredi.
  - Peu de monde, quel calme.
choice.little       -1   y|n' a|avait qu'|que … un|une|deux|trois|quatre|quelques|demi … modèle|modèles|coloris|couleur|couleurs|teinte|teintes|taille|tailles|menu|menus|plat|plats|parfum|parfums|formule|formules|créneau|créneaux|marque|marques|rayon|jeux|livres
  + Il [y avait que deux parfums].
  - Il y avait deux parfums.
choice.little       -2   ~manque de|d' choix|variété|diversité|originalité|disponibilité
  + Le petit déjeuner [manque de variété].
  - La directrice a choisi un conseiller, il manque une signature.
choice.little       -2   ~peu de|d' choix|variété|diversité|modèle|modèles|références|options|disponibilité|disponibilités
  + Très [peu de choix] en grande taille.
  - Le choix des enfants prend un peu de temps.
choice.missing      -2   <negation> … de|d' ~plat|~repas|~menu ~végétarien|végan|halal|enfant
  + Il n'y avait [pas de plat végétarien] au buffet.
  - Pas de problème, le plat végétarien arrive.
choice.missing      -1   <negation> … possibilité|option|moyen de|d'|pour|en
  + Il n'y a [aucune option pour] masquer le solde.
  - J'ai pris la possibilité de déjeuner, pas l'option sport.
choice.missing      -2   absence de|d' … ~choix|~fonction|~fonctionnalité|~option|~prise|~ascenseur|~parking
  + L'[absence d'ascenseur] pose problème avec une poussette.
  - En mon absence de lundi, laissez le colis au voisin.
choice.missing      -1   il manque|manquait … un|une|des|le|la|les|l'|de|d'
  + [Il manque un] distributeur de boissons.
  - Il ne manque rien.
choice.missing      -1   manque|manquent la|les|une|un|des|plus|aussi possibilité|option|options|fonction|fonctions|fonctionnalité|fonctionnalités|mode|bouton|réglage|réglages|filtre|recherche
  + [Manque une option] pour trier.
  - La manque à gagner.
choice.missing      -2   ont|avez|été|avoir ~supprimer|~enlever|~retirer|supprimé|enlevé|retiré … fonction|fonctionnalité|option|bouton|mode|possibilité
  + Vous [avez enlevé le bouton].
  - Enlevez le mode avion.
choice.missing      -1   plus|pas … sur la|au carte|menu
  + Le cassoulet n'est [plus sur la carte].
  - Le serveur n'est pas sur la terrasse.
choice.missing      -2   ~disparaître|~supprimer|~retirer|~enlever … ~fonction|~fonctionnalité|~option|~chaîne|~catalogue|~ligne|~produit|~série
  + Vous [avez supprimé la fonction] la plus utile.
  - Si vous retirez une ligne du devis, je signe.
choice.missing      -1   ~manquer juste|seulement|surtout|plus … un|une|le|la|les|l'|que
  + [Il manque juste un] distributeur de boissons.
  - Je ne manque de rien.
choice.missing      -1   ~manquer … ~fonction|~fonctionnalité|~option|~langue|~paiement|~virement|~mode|~filtre|~réglage
  + Il [manque la fonction] de partage entre conjoints.
  - Que manque-t-il pour l'option du dossier ?
choice.missing      -2   ~permettre <negation> de|d'
  + La borne ne [permet pas de] choisir sa place.
  - La carte permet de tout voir.
choice.monotone     -2   toujours|encore les mêmes recettes|exercices|activités|jeux|programmes|émissions|histoires|modèles|offres|articles|livres|animations
  + [Toujours les mêmes exercices].
  - Toujours les mêmes amis au thé.
choice.monotone     -2   tourne|tournons|tournait|tournent vite|trop|un|toujours|vraiment en|peu|vite rond|en
  + On [tourne vite en rond] avec ce jeu.
  - La roue tourne en rond.
choice.monotone     -1   ~répétitif|~redondant|~monotone
  + Les menus sont [répétitifs] au bout d'un mois.
  - Répétez le code deux fois.
choice.none_left    -1   plus de|d' plat|dessert|pain|taille|place|places|desserts|plats|tailles|chambre|chambres|créneau|créneaux|rendez
  + À midi et demi il n'y avait [plus de dessert].
  - Si vous voulez plus de desserts, demandez la carte.
choice.none_left    -2   plus|pas la moitié de la|du carte|menu
  + À neuf heures il restait [pas la moitié de la carte].
  - La moitié de la carte est en anglais.
choice.out_of_stock -2   en rupture
  + Le coloris que je voulais est [en rupture].
  - Nous sommes en pleine rupture amoureuse.
choice.out_of_stock -2   n'|ne avons|avait|avaient|ont|a|reste|restait plus aucun|aucune|un|une <object>|<amenity>|sac|sachet|carton|taille|modèle|pointure|coloris|exemplaire|véhicule|vélo|voiture|article
  + À midi, le fort [n'avait plus aucun sac].
  - Le fort n'avait plus aucun roi.
choice.out_of_stock -2   non|plus|pas|jamais|aucun dispo|disponible|disponibles
  + Trois coloris sur cinq [non dispo].
  - Un coloris disponible.
choice.out_of_stock -2   plus|pas|jamais … ~disponible|dispo|stock|rayon
  + La moitié des tailles sont [plus disponibles].
  - Est-ce qu'il est disponible à Nantes ?
choice.out_of_stock -2   rayon|rayons|étagère|étagères|étal|buffet|frigo|vitrine … ~vide|~dévaliser|dévalisé|dévalisés|~désert|clairsemé|clairsemés
  + Le [rayon était vide] à onze heures.
  - Le rayon jouets est au deuxième étage.
choice.out_of_stock -2   rupture … stock
  + Encore en [rupture de stock] le jour des soldes.
  - En cas de rupture de stock, prévenez-moi.
choice.out_of_stock -2   ~indisponible|~introuvable
  + La recharge est [introuvable] depuis l'été.
  - Ce livre introuvable ailleurs, l'avez-vous ?
choice.out_of_stock -2   ~plat|~article|~modèle|~taille|~billet|~stock|~produit|~menu|~pointure … ~épuisé
  + Deux [tailles étaient épuisées].
  - Un plat pour un coureur.
choice.out_of_stock -2   ~promotion|promo|promos|lots|lot|offre|offres|places|série|édition|jouets|coffret|coffrets|cadeaux|pains|viennoiseries … =épuisé|=épuisée|=épuisés|=épuisées
  + Les [promos sont épuisées] à neuf heures.
  - La série est finie.
choice.out_of_stock -2   ~rayon|~étagère|~linéaire|~frigo … ~vide
  + Des [rayons toujours vides] le samedi.
  - Le local est vide, on attend les travaux.
choice.removed      -2   ~cours|~ligne|~arrêt|~service|~activité|~saison|~série|~chaîne|~produit|~référence|~guichet|~plat|~rayon … ~supprimé|~supprimer|~retiré|~retirer|~disparu
  + Le [cours du jeudi supprimé].
  - Le rayon est au fond.
keep.own            keep n' y a|avait qu' une petite dizaine|poignée de marches|minutes|pas|mètres|kilomètres

choice.little  -1 pas assez de|d' visites|animations|activités|attractions|spectacles|excursions|arrêts|étapes|explications|commerces|boutiques
  + [Pas assez d'animations] au château.
  - Assez d'animations pour ce soir.
choice.ran_out -2 pas|jamais|plus|mal|peu … réapprovisionné|réapprovisionnés|réapprovisionnée|réapprovisionnées|réassorti|réassortis|regarni|regarnis
  + Un buffet [pas réapprovisionné] au donjon.
  - Le grenier sera réapprovisionné.

choice.unavailable -2 ils|elles|on|vous n' en avait|avaient|ont|restait|reste plus $
  + Un plan de ville ? [Ils n'en avaient plus].
  - Je n'en veux plus.
  - Des soucis ? Il n'en reste plus.
choice.unavailable -2 n'|ne en avait|avaient|ont|restait|reste plus aucun|aucune|assez
  + Au comptoir, ils [n'en avaient plus aucun].
  - Je n'en veux plus.
  - Il n'en reste plus un seul défaut.

choice.monotone -1 ~animation|~activité|~repas|~menu|~plat|~buffet|chant|chants|~programme … se répète|répètent|répétait|répétaient
  + Les [chants se répètent] chaque soir.
  - Répétez ce chant.

choice.little -2 aucun|aucune|rien … qui me|m'|nous|lui|leur plaise|plaisait|plaisaient|plaît|plait|convienne|convenait|intéresse|tente|tentait|corresponde
  + Dans ce salon, [aucun tissu qui me plaise].
  - Un tissu qui me plaît.
  - Rien ne me plaît autant.
choice.little -1 mal|difficile|difficilement|galère|peine à|de … trouver … qui me|m'|nous|lui|leur plaise|plaisait|plaisaient|plaît|plait|convienne|convenait|intéresse|corresponde
  + On a eu du [mal à trouver un papier peint qui nous plaise].
  - On a trouvé un papier peint qui nous plaît.
choice.little -2 pas|plus de|d' … qui me|m'|nous|lui|leur plaise|plaisait|plaisaient|plaît|plait|convienne|convenait|corresponde
  + Toujours [pas de papier peint qui nous plaise].
  - Ce n'est pas que la forme qui me plaît.

@sector app telecom leisure retail
choice.removed -2 virent|suppriment|retirent|enlèvent|virer|viré … ~film|~série|~chaîne|~contenu|~fonction|~titre|~produit|~cours|~jeu|~épisode
  + Ils [retirent des chaînes] chaque mois.
  - Les mots virent au rouge.

@all
choice.disappeared  -2 ~modèle|~produit|~article|~référence|~parfum|~teinte|~pièce|~gamme … n'|ne|pas|est|sont plus ~fabriquer|fabriqué|fabriquée|~vendre|vendu|~commercialiser|commercialisé|suivi|suivie|produite|produit
  + Mon [parfum n'est plus fabriqué].
  - Ce produit est fabriqué en France.
choice.little       -2 personne|rien dans|près ma|mon|notre ~région|~ville|~coin|~département|~village
  + L'idée est là, mais [personne dans ma région].
  - Une personne de ma région.
choice.little       -2 sur|des trois|quatre|cinq|dix|deux|3|4|5|10|vingt … un|une|deux|seul|seule seul|seule|seuls|seulement ~disponible|~ouvert|~marcher|~fonctionner
  + [Sur quatre bornes une seule disponible].
  - Sur quatre étages, un seul ascenseur.
choice.little       -2 ~capter|~proposer|~offrir|~compter que|qu' deux|trois|quatre|une|un|2|3|4 ~chaîne|~choix|~plat|~taille|~modèle|~place|~créneau|~date|~langue|~option|~couleur
  + La télé ne [captait que deux chaînes].
  - Il propose que deux amis viennent.
choice.missing      -2 pas|aucun|plus|sans|toujours|même de|d' ~mode|~version|~traduction|~sous-titre|~option|~fonction|~filtre|~widget ~sombre|~français|~français|~hors-ligne|nuit|française|hors|en|pour
  + Toujours [pas de mode sombre].
  - Pas de version longue, parfait.
choice.missing      -2 pas|jamais|non|même|rien ~traduire|traduit|traduite|traduits|disponible|dispo en|pour ~français|fr|android|iphone|ipad|tablette
  + L'appli n'est [pas traduite en français].
  - Pas de film traduit ce soir.
choice.monotone     -2 toujours|que|sans|sempiternelles|encore les mêmes ~marque|~plat|~film|~série|~produit|~chanson|~musique|~menu|~choix|~modèle|~promo
  + C'est [toujours les mêmes marques].
  - Les mêmes marques, toujours moins chères.
choice.out_of_stock -2 plus|reste|que que|plus du|des|le|la … ~taille|~modèle|~coloris
  + Il n'y a [plus que le modèle] d'exposition.
  - Il ne reste que du bon.

# Ce que la chose n'a pas.
choice.missing -1 est|était|sont|étaient|être|même pas équipé|équipée|équipés|équipées|doté|dotée|dotés|dotées de|d'|des|du
  + Le studio n'[était pas doté de] rideaux.
  - Est-ce équipé de rideaux ?
  - Le studio est équipé de rideaux.
choice.missing -1 il manque|manquait|manquent … un|une|des vrai|vraie|petit|petite|bon|bonne|second|deuxième|simple <amenity>|<object>|<facility>|frigo|minibar|bar|menu
  + [Il manque juste un vrai fauteuil] au donjon.
  - Un vrai fauteuil de roi.
choice.missing -1 manque|manquait … d'|de un|une <amenity>|<object>|<facility>|frigo|minibar|mini|petit
  + Le [manque d'un fauteuil] se sent au donjon.
  - Un fauteuil de donjon.
choice.missing -1 ne|n' comporte|comportent|comportait|comportaient|possède|possédait|dispose|disposent|disposait pas|plus|même de|d' … <amenity>|climatisation|ventilateur|écran|wifi|minibar|terrasse|ascenseur
  + Le donjon [ne possède pas de lampe].
  - Le donjon possède une lampe.

choice.missing -1   absence|absences … de|d' <amenity>|<facility>|ascenseur|clim|climatisation|wifi|ventilateur|minibar|micro
  + L'[absence de lampe] au donjon.
  - L'absence du roi.
  - En l'absence de wifi, branchez le câble.
choice.missing -1   dommage|regrettable|regrette|déplore|bizarre|étonnant|anormal … qu' il n' y ait|aie pas|plus|aucun|aucune
  + [Dommage qu'il n'y ait pas] de luth.
  - Qu'il y ait du luth.
  - Ravi qu'il n'y ait pas d'attente.
keep.own       keep en|malgré l' absence de|d' <amenity>|<facility>|ascenseur|clim|climatisation|wifi

choice.little -1 reste|restait|restaient plus que|qu' un|une|deux|trois|quelques … seul|seule|~plat|~chambre|~table|~animal|~produit|~taille|~dessert|~attraction|~manège|~page
  + Au donjon il ne [reste plus qu'un page].
  - Il reste une page.
  - Il ne reste plus qu'un choix à faire.

choice.little -1 peu de|d' <amenity>|~stand|~restaurant|~commerce|~attraction|~animation|~activité|~manège
  + [Peu de bancs] au donjon.
  - Un banc de bois.

choice.disappeared  -2,stage:use supprimé|retiré|enlevé|supprimer|retirer|enlever … meilleur|meilleurs|meilleure|meilleures|préféré|préférée|préférés|préférées
  + Ils ont [supprimé les meilleurs] plats de la carte.
  - Ce sont les meilleurs plats de la carte.
choice.full         -2           ~cours|~atelier|~créneau|~séance|~parking|~garderie|~crèche|~stage … toujours|sans|déjà|constamment|systématiquement ~complet
  + Des [ateliers constamment complets].
  - Un cours très complet.
choice.little       -2           choix|~carte|~menu|~offre|~gamme … se résume|limite|résumait|limitait|cantonne
  + La [carte se résume] à trois pizzas.
  - Le résumé du choix des élus.
choice.little       -2           choix|~carte|~offre|~gamme|~catalogue|~menu|~sélection|~rayon|~assortiment|~programme … peau de chagrin
  + Une [offre en peau de chagrin].
  - La peau de chèvre est au catalogue.
choice.little       -2           choix|~carte|~offre|~gamme|~catalogue|~menu|~sélection|~rayon|~programmation|~assortiment … ~famélique|~indigent|~étriqué|~minimaliste|~mince|~squelettique|~rachitique|~rabougri|~maigrichon|~maigrelet|~anémique|riquiqui|~chiche|~clairsemé
  + Une [programmation assez indigente] cet hiver.
  - Un chat mince dort sur la carte.
choice.little       -1           peu de|d' ~machine|~caisse|~référence|~appareil|~distributeur
  + [Peu de machines] pour tant d'abonnés.
  - Peu de temps de cours.
choice.little       -2           sous équipé|équipée|équipés|équipées|doté|dotée
  + Un gymnase [sous équipé].
  - Il est équipé dessous.
choice.little       -1           un|une ~machine|~caisse|~appareil|~douche|~guichet sur deux|trois … ~occupé|~fermé|~panne|hs|occupée|fermée
  + [Une caisse sur deux fermée] un samedi.
  - Un appareil sur deux pieds.
choice.missing      -2           aucune taille|pointure|modèle au|après|dessus dessus|delà
  + [Aucune taille au-dessus] du quarante.
  - Pas de tailleur en ville.
choice.missing      -2           aucune|pas|zéro option|alternative|options|solution sans|végétarienne|végétariennes|végane|halal|gluten|lactose
  + [Aucune option sans] lactose.
  - Une option sans frais.
choice.missing      -2           jamais|plus|rien|pas|aucune … ma|à|notre taille|pointure
  + Il n'y a [jamais ma taille].
  - Votre pointure n'a jamais d'importance.
choice.missing      -2           rien|quasiment|presque pour|rien les|pour ~végétarien|végans|~enfant|bébés|allergiques|~petit|jeunes|ados|familles|intolérants
  + [Rien pour les enfants] dans ce musée.
  - Rien de cassé, les enfants dorment.
choice.missing      -2           site|appli|application|chambre|salle|logement|gare|magasin|hôtel|voiture|quartier … ~dépourvu|~dénué de|d'
  + Le [site est dépourvu de] recherche.
  - Une page dépourvue d'images.
choice.missing      -2           trouve|trouvait|trouvons jamais|pas ce qu'|que on|je|j' … cherche|cherchais|veut|voulait|fallait
  + Je ne [trouve jamais ce que je cherche].
  - Que cherche-t-il ?
choice.missing      -2           ~produit|~article|~gamme|~modèle|~référence … ~discontinué|disparu|disparue|arrêté|arrêtée|abandonné|abandonnée
  + Ma [gamme de thés a disparu].
  - Un modèle réduit, un chien abandonné.
choice.monotone     -2           ~carte|~menu|~programme|~programmation|~offre|~catalogue|~rayon|~buffet … change|changent|renouvelle|évolue|bouge jamais|pas|plus
  + Leur [carte ne change jamais].
  - La carte change de propriétaire.
choice.out_of_stock -2           rien|plus en stock|rayon
  + Un site qui n'a [rien en stock].
  - Tout est en stock.
choice.out_of_stock -2           stock|stocks … jamais|pas|rarement à jour
  + Des [stocks jamais à jour].
  - Les stocks sont à jour.
choice.ran_out      -2           pas|plus une|un … table|place|chaise|lit|siège|transat|chariot de libre
  + [Pas une table de libre].
  - Une table de libre-service.
choice.ran_out      -2           plus rien|aucun|aucune|une … buffet|rayon|place|places|table|stock|chaise|frigo
  + À treize heures, [plus rien au buffet].
  - Plus un geste.
choice.ran_out      -2,stage:use sont|était|étaient|tombés|tombé à court de|d'|du
  + Au petit déjeuner, ils [étaient à court de] café.
  - Le trajet est plus court par la côte.
choice.refused      -2,stage:use peut|peux|pouvons|pouvait même pas|plus modifier|choisir|mettre|changer|filtrer|enregistrer|sauvegarder|supprimer|copier|zoomer|trier|annuler|imprimer|télécharger|rechercher
  + On ne [peut même pas mettre] la livraison en pause.
  - On peut même modifier l'adresse.
choice.removed      -2,stage:use ~fonction|~option|~bouton|~onglet|~filtre|~série|~modèle|~plat|~parfum|~référence|~abonnement … n' existe|existent|existait plus
  + La [fonction de tri n'existe plus].
  - Ce bouton existe aussi en bleu.
flexibility.rigid   -2           aucune|aucun adaptation|arrangement|aménagement|personnalisation possible
  + [Aucune adaptation possible] pour ma fille.
  - Une adaptation possible du roman.
keep.less_than      keep         tarif|tarifs|prix|taux réduit|réduits
  + Un menu à [tarif réduit] pour les enfants.
  - Une carte réduite.

choice.missing -2   pas|aucun|aucune|ni de|d'|boisson|café|thé|repas|activité|menu <food>|<fare>|<facility>|boisson|boissons|activité|activités|animation|animations|jeu|jeux|atelier|ateliers|collation|café|thé … ~proposer|proposé|proposée|proposés|proposées
  + [Pas de collation proposée] au concert.
  - Pas de remise proposée.
  - Nous n'avons pas de café fort à vous proposer.
keep.own       keep n' avons|ai pas de|d' … à … proposer

choice.missing -2 pas|plus|jamais|ni|manquait|manque de|d' couverts|serviettes|vaisselle|verres|assiettes|cuillères|fourchettes pour|sur|dans … servir|tous|déjeuner
  + [Pas de cuillères pour servir] le roi.
  - Pas de cuillère en bois dans ce tiroir.

choice.missing -1 <fare>|<fresh_goods>|café|thé|pain|céréales|eau|fromage|dessert|crêpes , mais pas de|d' <fare>|<fresh_goods>|lait|beurre|pain|confiture|café|thé|glaçons|moutarde
  + Du [café, mais pas de lait].
  - Du café, mais pas de roi.

choice.monotone -1 répétitivité|monotonie
  + La [monotonie] des repas.
  - La tonalité du cor.
choice.monotone -2 toujours|cesse|encore|constamment|éternellement|continuellement|quasiment|refait|refaire|boucle le|la|les … mêmes ~matière|~exercice|~niveau|~cours|~question|~repas|~musique|~vidéo|~épisode|~circuit|~contenu|~activité|~jeu|~thème|~sujet|~dessert|~entrée|~légume|~pub|~spectacle
  + On revoit [toujours les mêmes exercices].
  - Les mêmes exercices en mieux.

choice.little -2   très|tres|vraiment|si|bien peu de|d' ~nouveauté|~livre|~cours|~créneau|~activité|~jeu|~niveau|~machine|~matériel|~modèle|~référence|~exercice|~équipement|~horaire
  + [Très peu de machines] au fort.
  - Il a très peu de barbe.
  - Très peu de machines en panne.
keep.own      keep très|vraiment|si peu de|d' machine|machines|matériel|équipements en|à panne|emporter|prévoir|apporter

choice.missing -2 fait|font|faisait|faisaient cruellement|terriblement|vraiment|grandement défaut
  + Le mode sombre [fait cruellement défaut].
  - La vis est fendue.

choice.forced -2,stage:leave    peut|peux|pouvons|possible|moyen pas|d'|de … =aller|=acheter|=prendre|=changer|=passer|=voir ailleurs
  + Une seule épicerie au village, on ne [peut pas aller ailleurs].
  - On peut aller ailleurs, pas loin.
  - C'est si bon que je ne peux plus aller ailleurs.
choice.forced -1,stage:evaluate sont les seuls|seules sur|dans|du|de|à … secteur|village|coin|vallée|commune|île|quartier|région
  + Hélas ils [sont les seuls sur le secteur].
  - Les bus sont les seuls à midi.
  - C'est le seul luthier honnête du village.
choice.little -1                rien ne m'|me|nous|te tente|tentait|plaît|plait|plaisait|convient|convenait|attire|attirait|emballe|emballait
  + À la braderie, [rien ne nous tentait].
  - Rien ne nous presse.
choice.little -1                trop de|d' choix
  + [Trop de choix] sur la carte, on s'y noie.
  - Le choix fut trop rapide.
keep.own      keep              rien ne m'|me|nous|te plaît|plait|plaisait|convient|convenait|attire|attirait plus|mieux|davantage|autant
  + [Rien ne me plaît plus] que votre pain.
  - À la vente, rien ne me plaisait.

choice.feature     -2,stage:use pas|ni|non … remplaçable|amovible|réglable|rechargeable|lavable|démontable|détachable|ajustable|réparable|modulable|inclinable|compatible
  + La batterie n'est [pas remplaçable].
  - Un siège réglable, pas un banc.
choice.little      -2           déjeuner|buffet|menu|repas|carte|choix … ne|n' … ~changer|~varier|~évoluer pas|jamais|guère|peu
  + Le petit [déjeuner ne change jamais].
  - Le menu change souvent, jamais triste.
  - Ce petit défaut ne change pas mon avis.
choice.little      -2           tous|toutes|chaque … matins|soirs|jours|midis|jour|matin|soir|midi … même|mêmes chose|plat|plats|repas|menu|soupe|nourriture|légumes|dessert
  + C'était [tous les matins la même chose].
  - Je mange chaque matin la même pomme.
choice.little      -1           ~menu|repas|~plat|déjeuner|buffet|choix|carte|playlist|musique … le|la|les même|mêmes|identique … tous|toutes|chaque les|jour|jours|soir|matin|midi|fois|semaine
  + Le [menu était le même tous les] soirs.
  - Le menu est le même que sur le site, tous ravis.
choice.missing     -2           piscine|spa|sauna|salle|bar|jacuzzi|hammam|restaurant|terrasse|ascenseur|wifi|minibar … n'|pas … pas|plus|jamais accessible|disponible|utilisable
  + Le [sauna n'était pas accessible] de la semaine.
  - Le sauna n'est pas grand, mais accessible.
  - Le restaurant n'est pas en reste.
choice.none_left   -2           ^ plus de disponibilité|disponibilités
  + [Plus de disponibilités] pour le bac.
  - Ce luthier offre plus de disponibilités.
choice.none_left   -2           arrive|réussit|parvient|trouve jamais|pas|plus … créneau|créneaux|place|rendez|terrain|disponibilité|disponibilités
  + On n'[arrive jamais à avoir un créneau].
  - On arrive toujours à avoir un créneau.
  - Il ne peut pas venir au rendez-vous.
choice.none_left   -2           aucune|zéro disponibilité|disponibilités
  + [Zéro disponibilité] pour le bac.
  - La disponibilité avant tout.
choice.none_left   -2           aucun|aucune|plus|pas|zéro … ~véhicule|~voiture|vélo|vélos|~chambre|lit|lits|~médecin|taxi|taxis|camion|trottinette|appartement … ~disponible|libre|libres
  + Il n'y avait [aucun vélo disponible].
  - Aucun vélo bleu sur le quai.
choice.none_left   -2           n' a|y|ont|avait|avaient … plus|pas de disponibilité|disponibilités
  + Ils [n'ont plus de disponibilités] pour le bac.
  - Ce médecin offre plus de disponibilités que l'autre.
keep.irreplaceable keep         personne|nul|elle|il|irremplaçable n'|est est|pas pas|irremplaçable remplaçable
  + [Personne n'est pas remplaçable].
  - Le filtre n'est pas remplaçable.
keep.own_habit     keep         je|j'|on|nous ~manger|prends|prenons|commande|commandons|bois|fais … tous|chaque … matins|soirs|jours|jour|matin|soir … même chose|plat|plats|repas|menu|soupe|nourriture|légumes|dessert
  + [Je mange chaque matin la même chose].
  - Chaque matin la même chose.

choice.removed -2 ne|n' peut|peux|pouvons|pouvait plus les|le|la|l'|rien|y|même|en partager|télécharger|choisir|imprimer|consulter|modifier|enregistrer|écouter|copier
  + On [ne peut plus rien imprimer] au guichet.
  - On ne peut plus rien voir d'ici.
choice.removed -2 ne|n' peut|peux|pouvons|pouvait plus partager|télécharger|choisir|imprimer|consulter|modifier|enregistrer|regarder|écouter|copier|commenter
  + On [ne peut plus imprimer] ses billets.
  - On ne peut plus rire.
  - Je ne peux plus m'empêcher de regarder.

choice.little   -2 aucun|aucune|zéro|sans|nulle variété|diversité
  + [Aucune diversité] dans les ateliers.
  - La diversité des oiseaux.
choice.missing  -1 y a|avait pas|aucun|aucune|ni de|d'|un|une buvette|abri|abris|distributeur|fontaine|patère|patères|cintre|banc|bancs|rampe|ventilation|ventilateur|portemanteau|sonnette|interphone|signalétique|fléchage|panneau|panneaux
  + Il n'[y a pas de patères] dans la cabine.
  - Y a-t-il un distributeur ?
choice.monotone -2 ~repas|~plat|~menu|~fruit|~légume|~exercice|~activité|~spectacle|~jeu|~chanson … toujours|souvent … les mêmes $
  + Leurs [exercices sont souvent les mêmes].
  - Les jeux sont toujours dans les mêmes boîtes.
choice.removed  -2 catalogue|choix|gamme|carte|offre … rétrécit|rétréci|maigrit
  + Le [catalogue rétrécit] chaque hiver.
  - La laine rétrécit.
