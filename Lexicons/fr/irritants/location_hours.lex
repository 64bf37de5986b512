@language fr
@kind     irritants

# Where it is, when it is open, how one gets there.

keep.insulated             keep             bien|mieux ~isolé
keep.too_far               keep             piscine|magasin|restaurant|boutique|bureau|agence|guichet|musée|parc|portes|on|vous|ça|bar|accueil|parking … ~fermer à|vers|a|entre|dès
keep.too_far               keep             ~aller … trop loin
location_hours.closed      -2               grille|rideau|guichet|accueil|comptoir … =fermé|fermée|fermés|fermées|baissé
  + On a trouvé le [rideau baissé] à seize heures.
  - La porte fermée, la chambre est calme.
location_hours.closed      -2               n' ouvre|ouvrent|ouvrait plus|que|pas
  + Le bureau [n'ouvre plus] le samedi.
  - Le bureau ouvre plus tôt.
location_hours.closed      -1               ne|n' livre|livrent|livrait|livrez|ouvre|ouvrent|ouvrait|ouvrez|assure|assurent|circule|circulent|circulait|répond|répondent pas|jamais le|les|en|après weekend|week|samedi|samedis|dimanche|dimanches|soir|soirs|soirée|midi|août|fériés|18h|19h|17h
  + Ils [ne livrent pas le samedi].
  - La porte du parc donne sur la rue le samedi.
location_hours.closed      -2               ouvert|ouverte|ouverts|ouvertes que|seulement|uniquement le|les|matin|deux|trois|du|de
  + Un guichet [ouvert que le] mardi.
  - Ouvert le mardi.
location_hours.closed      -2               piscine|spa|bar|restaurant|sauna|salle|attraction|attractions|manège|manèges|toilettes|guichet|guichets|accueil|cuisine|bassin|rayon|étage|partie|moitié … ~fermer|fermé|fermée|fermés|fermées|condamné|condamnée|condamnées|condamnés|inaccessible|inaccessibles
  + [Piscine fermée] tout le séjour.
  - Le gardien ferme la salle à clé.
location_hours.closed      -2               relais|agence|guichet|bureau|pharmacie|mairie|cabinet|magasin|boutique|station|dépôt|bibliothèque|secrétariat|caisse … toujours|souvent|encore|sans|jamais ~fermer|=fermé|=fermée|ouvert|ouverte|prévenir
  + Un [bureau de poste toujours fermé].
  - Le magasin ouvert toute l'année.
location_hours.closed      -2               relais|agence|guichet|bureau|pharmacie|mairie|cabinet|magasin|boutique|station|dépôt|bibliothèque|secrétariat|caisse|cafétéria|médiathèque =fermé|=fermée|=fermés|=fermées
  + [Secrétariat fermé] tous les après-midi.
  - Un pull fermé par des boutons.
location_hours.closed      -2               ~fermer|~fermé … dimanche|samedi|lundi|midi|août|tôt|heure|vacances|sans|toujours|encore|avant|alors
  + Le guichet est [fermé le samedi], on fait comment ?
  - Au cas où ce serait fermé le samedi, je demanderai à l'accueil.
location_hours.closed      -2               ~fermeture … ~agence|~guichet|~bureau|~magasin|~gare|~boutique|~ligne|~service
  + La [fermeture de mon agence] m'oblige à prendre la voiture.
  - Le magasin ferme la marche du défilé.
location_hours.closed      -2               ~point|~relais|~dépôt|~casier|~consigne … ~fermer|fermé|fermée|plein|saturé|introuvable|congés
  + Le [relais était fermé] pour congés.
  - Un relais ouvert jusqu'à 22 h.
location_hours.far         -2               au bout du monde
  + Le point relais est [au bout du monde].
  - J'ai voyagé au bout du lac.
location_hours.far         -2               au|à milieu|l' … de nulle part
  + Le terminal est [au milieu de nulle part].
  - Il est au milieu de la file.
location_hours.far         -2               dois|devons|devais|dû|obligé|obligée|obligés|oblige|contraint|contraints … =faire … détour|détours
  + Je [dois faire un long détour] pour poster un colis.
  - Il faut faire un détour par le rayon vins !
location_hours.far         -2               guichet|agence|bureau|magasin|boutique|relais|station|garage|médecin|pharmacie|hôpital … à|a … kilomètres|km
  + Le [relais est à trente kilomètres].
  - Une agence, à Brest.
location_hours.far         -2               loin de|d' tout|toute|chez
  + Un gîte [loin de tout].
  - Loin de moi l'idée de me plaindre.
location_hours.far         -1               trop|assez|très|bien|super loin
  + L'agence la plus proche est [trop loin] pour ma mère.
  - Nous sommes allés trop loin dans la discussion.
location_hours.far         -2               ~faire|~parcourir|~rouler <number> … kilomètres|km|bornes … pour|afin|aller
  + Il faut [faire 20 kilomètres pour] déposer un chèque.
  - On fait deux kilomètres de marche.
location_hours.far         -2,stage:receive ~kilomètre|km de chez|mon|notre domicile|maison|moi|nous
  + Mon colis est à trente [kilomètres de chez moi].
  - Je roule mille kilomètres par mois.
location_hours.far         -2               ~parking|~arrêt|~gare|~entrée|~métro|~consigne|~relais … kilomètre|kilomètres|km|bornes
  + Le [parking est à trois kilomètres].
  - Le parking est à 3 €.
location_hours.far         -1               ~éloigné|~excentré|~isolé
  + L'hôtel est [excentré], il faut un taxi.
  - La maison est bien isolée depuis les travaux.
location_hours.gone        -2               ~fermer|~supprimer|fermeture|suppression|disparition … l'|la|les|mon|notre|de|du ~agence|~guichet|~bureau|~boutique|~gare|~trésorerie|~maternité|~classe|~succursale|~distributeur
  + Ils [ferment l'agence] du village.
  - La caisse ferme le bureau à clé.
location_hours.hard_find   -1               difficile|dur|impossible|compliqué|galère de|d'|à|pour … trouver|accéder|stationner|garer
  + Le cabinet est [difficile à trouver].
  - Il est difficile de garder son calme.
location_hours.hard_find   -1               mal ~situé|~indiqué|~desservi|~signalé|~fléché
  + Une clinique [mal desservie] par les bus.
  - Au cas où ce serait mal desservi le soir, je repasserai lundi.
location_hours.hours       -1               <negation> … ~ouvrir|~ouvert … soir|samedi|dimanche|midi|heure|tôt|tard
  + Vous n'êtes [jamais ouverts le samedi].
  - Je n'ai pas encore ouvert le paquet.
location_hours.hours       -2               ~horaire … ~restreint|~réduit|~limité|~impossible|inadapt*|~farfelu|~contraignant|~affiché
  + Des [horaires inadaptés] à ceux qui travaillent.
  - Mes horaires sont de huit à seize.
location_hours.hours       -2               ~respecter <negation> … ~horaire
  + Ils [respectent jamais leurs horaires] d'ouverture.
  - Je respecte vos horaires, pas de souci.
location_hours.no_access   -2               impossible|pas|inaccessible|galère … ~entrer|~accéder|~circuler|~passer|accès|accessible|avec|en … ~poussette|~fauteuil|~béquille|~handicapé|pmr|roulant
  + [Impossible d'entrer avec une poussette].
  - Entrée avec poussette par la droite.
location_hours.no_access   -2               ~marche|~escalier|~étage|~trottoir … sans|pas|ni|aucun|aucune … ~rampe|~ascenseur|~accès|~élévateur
  + Trois [marches et pas de rampe] à l'entrée.
  - Un escalier sans fin.
location_hours.none_near   -2               <negation> … ~agence|~magasin|~distributeur|~boutique|~relais … proche|proximité|près|secteur|ville|coin|région
  + Il n'y a [aucune agence à proximité].
  - Je ne vois pas l'agence, est-elle près du port ?
location_hours.open_little -2               ~ouvrir|~ouvert|ouverte|ouvertes … que|qu'|seulement|une|deux|trois|quelques … ~matin|~matinée|~heure|~jour|~demi-journée|~mardi|~jeudi|~lundi … par|semaine|mois
  + Un guichet [ouvert deux matinées par semaine].
  - Ouvert sept jours par semaine.
location_hours.parking     -1               <negation> de|d' parking|stationnement
  + Il n'y a [pas de parking].
  - S'il n'y a pas de parking à vélos, je viendrai à pied.
location_hours.parking     -1               parking|stationnement … difficile|impossible|compliqué|galère|inexistant|saturé|minuscule|payant
  + Le [parking est toujours saturé] aux heures de visite.
  - Peut-on garer un camion au parking, est-ce difficile ?
location_hours.parking     -1               pas|plus|jamais de|d'|moyen place|places|parking|de … parking|stationnement|garer|stationner
  + On n'a [pas de place pour se garer].
  - Une place de parking par lot.
location_hours.parking     -1               ~galérer|galère|impossible pour|à|de … garer|stationner
  + On a [galéré pour se garer].
  - Ici c'est impossible de s'ennuyer.

location_hours.far   -1 ~sanitaire|~toilette|~parking|~arrêt|~gare|~douche|~laverie|~commerce|~restaurant|~réception|~piscine est|sont|était|étaient … loin $
  + Ici les [sanitaires sont loin].
  - Les sanitaires vus de loin.
location_hours.far   -1 ~sanitaire|~toilette|~parking|~arrêt|~gare|~douche|~laverie|~commerce|~restaurant|~réception|~piscine est|sont|était|étaient … loin de la|l'|tout|notre|nos|ma|mon|chez
  + Le [parking est loin de la] halle.
  - Le parking est loin de déborder.
location_hours.far   -1 ~sanitaire|~toilette|~parking|~arrêt|~gare|~douche|~laverie|~commerce|~restaurant|~réception|~piscine est|sont|était|étaient … loin du|des|les
  + Les [douches sont loin du] puits.
  - Les douches sont loin d'être sales.
location_hours.hours -2 ferme|ferment|fermait|fermaient trop|bien|si|beaucoup|très tôt
  + La halle [ferme bien tôt].
  - La halle ferme à midi.
location_hours.hours -2 ouvre|ouvrent|ouvrait|ouvraient trop|bien|si|beaucoup tard
  + Le guichet [ouvre trop tard].
  - Le guichet ouvre tard le jeudi.

location_hours.no_access -2 ~poussette|fauteuil|fauteuils|caravane|caravanes|déambulateur … ne|n' … passe|passent|passait|monte|montent|rentre|rentrent|entre|entrent|circule|circulent pas
  + La [poussette ne passe pas] sous la voûte.
  - Le fauteuil n'est pas rouge.

location_hours.closed      -2 =fermé|=fermée|=fermés tout|toute le|l'|la mois|été|semaine|année
  + Un guichet [fermé tout l'été].
  - Fermez tout.
location_hours.far         -1 loin du|de|des|d' métro|tout|centre|gare|bus|arrêt|transports|commodités|plage|pistes
  + Un hôtel [loin du métro].
  - Loin du bruit.
location_hours.far         -1 ~magasin|~agence|~hôtel|~bureau|~guichet|~clinique|~école|~gare|~crèche|~restaurant|~gîte|~camping … ~enclavé
  + Une [clinique enclavée] sans bus.
  - Un pays enclavé.
location_hours.gone        -2 agence|bureau|guichet|poste|maternité|distributeur|boutique|pharmacie|supermarché|boulangerie|médecin … village|quartier|commune … fermé|disparu|fermée|supprimé|supprimée
  + L'[agence de mon village a fermé].
  - L'agence de mon village est petite.
location_hours.gone        -2 plus de|d' bureau|guichet|guichets|distributeur|médecin|pharmacie|maternité … poste|dans|près|secteur|village|commune|quartier|ville
  + Il n'y a [plus de bureau de poste].
  - Le bureau de poste ouvre à neuf heures.
location_hours.gone        -2 ~distributeur|~guichet|~agence|~bureau|~gare|~commerce ~disparaître|disparaissent|ferment|supprimée
  + Les [distributeurs disparaissent].
  - Le bureau ferme à midi.
  - L'agence ferme plus tôt le vendredi.
location_hours.hard_find   -1 ~numéro|~enseigne|~entrée|~panneau|~agence|~boutique … pas|peu|mal ~visible|~éclairé|~indiqué|~signalé
  + Une [enseigne peu visible].
  - Un numéro pas encore appelé.
location_hours.hours       -2 ~amplitude … ~ridicule|~réduit|~limité|~restreint|~faible
  + Une [amplitude horaire ridicule].
  - Une marée de faible amplitude.
location_hours.hours       -2 ~fermer en|avant|plus avance|heure|tôt
  + Ils [ferment en avance] le vendredi.
  - Fermez le gaz en partant.
location_hours.hours       -2 ~horaire de|d' fonctionnaire|fonctionnaires|notaire
  + Des [horaires de fonctionnaires].
  - Les horaires de train.
location_hours.hours       -2 ~horaire … ~fantaisiste|~farfelu|~aléatoire|~étriqué
  + Des [horaires assez fantaisistes].
  - Un clown fantaisiste fait deux spectacles.
location_hours.hours       -2 ~horaire|horaires|heures … faits|faites|prévus|pensés|conçus pour les|des retraités|rentiers|chômeurs|oisifs|fonctionnaires
  + Des [horaires faits pour les retraités].
  - Des horaires pour les cours.
location_hours.no_access   -2 ~impossible d'|de y|s'y|m'y|se accéder|aller|rendre|stationner|entrer|garer|y
  + Le samedi c'est fermé, [impossible d'y aller].
  - Il est impossible de finir.
location_hours.no_access   -2 ~inaccessible aux|en|pour|à|avec ~fauteuil|~poussette|handicapés|pmr|personnes
  + Une entrée [inaccessible en fauteuil].
  - Une réserve inaccessible aux visiteurs.
location_hours.none_near   -2 a|avait pas|plus de|d' transport|transports|distributeur|médecin en|dans|à|chez
  + Il n'y [a pas de médecin à] trente kilomètres.
  - Il n'y a pas de frais de transport.
location_hours.none_near   -2 ~désert médical|bancaire
  + Ici, c'est le [désert médical].
  - Un désert de sable.
location_hours.open_little -2 qu'un|que|seul|seulement bus|train|car|tram|passage|métro|rame toutes|tous les … heures|demi|trente|quarante
  + Il n'y a [qu'un bus toutes les deux heures].
  - Un bus toutes les cinq minutes.
  - Un bus toutes les heures.
location_hours.parking     -2 se|nous|me garer … miracle|exploit|impossible|enfer|galère|loterie|mission
  + [Se garer relève du miracle].
  - On peut se garer devant.
location_hours.parking     -1 ~hôtel|~magasin|~restaurant|~cabinet|~gîte|~agence … sans|aucun parking|stationnement
  + Un [cabinet sans parking].
  - Un restaurant, un parking.
location_hours.parking     -2 ~parking toujours|souvent|constamment|tout ~plein|complet|saturé
  + Un [parking toujours plein].
  - Le parking est plein de fleurs.
location_hours.parking     -2 ~parking ~exigu|~minuscule|~étroit|saturé
  + [Parking exigu], manœuvres pénibles.
  - Parking couvert.
location_hours.too_far     -2 coin|trou|endroit|magasin|gare|hôtel|relais|pétaouchnok|à|au|diable ~paumé|pétaouchnok|perpète|perpette|vauvert
  + Un relais [à Pétaouchnok].
  - Un chien paumé errait.
location_hours.too_far     -2 plus proche|proches … à … km|kilomètres|heure|heures
  + Le magasin le [plus proche est à 40 km].
  - Le plus proche est ouvert.

location_hours.closed -2 porte|portes ~close|~clos
  + On a trouvé [porte close] à seize heures.
  - Une porte bien fermée.

location_hours.closed      -2,stage:use plusieurs|certains|certaines|nombreux|nombreuses|beaucoup|tous|moitié|plupart … stands|attractions|boutiques|magasins|commerces|restaurants|salles|guichets|manèges|stations|pistes|musées … =fermés|fermées|=fermé|close|closes
  + [Plusieurs stands étaient fermés].
  - Plusieurs magasins vendent des portes.
  - Tous les magasins de la ferme sont là.
location_hours.far         -1           livrent|livre|livrez|desservent|dessert|interviennent|intervient pas|plus|jamais … notre|mon|nos|ma|chez|votre village|commune|région|île|rue|département|quartier|secteur|adresse|nous|moi
  + Ils ne [livrent pas dans notre village].
  - Ce livre n'est pas dans notre village.
location_hours.hard_find   -1           trouvait|trouvions|trouve|trouvé|trouver pas|jamais … la|le|l'|les sortie|entrée|caisses|caisse|accueil|chemin|toilettes|guichet|ascenseur|quai|bureau
  + On ne [trouvait pas la sortie].
  - Je trouve le chemin joli.
location_hours.open_little -1           n'|ne est|sont|était ouvert|ouverte|ouverts|ouvertes|accessible|accessibles que|qu' entre|de|à|le|les|deux|trois|quelques|jusqu'|jusque
  + La ludothèque [n'est ouverte qu'entre] dix et onze heures.
  - Il n'est ouvert qu'aux idées neuves.
location_hours.parking     -1           tourné|tourne|tourner|tournons <duration>=10min pour|avant|à … =garer|=stationner|place
  + On a [tourné vingt minutes pour se garer].
  - On a tourné dix minutes pour la photo.

location_hours.far -1 faut|besoin|indispensable|nécessite|nécessaire|obligatoire … une|la|d'une|d'|sa|voiture voiture|véhicule|permis|pour … pour|y y|aller|accéder|venir|rejoindre
  + Il [faut une voiture pour y aller].
  - Il faut une voiture pour le maire.
