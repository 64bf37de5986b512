@language fr
@kind     irritants

# L'état où était une chose, sans un mot de jugement: cassée, bloquée, qui fuit, sale, froide, fausse, absente.

# Ce qui est cassé, troué, décollé.
condition.damaged    -2 <flaw> … dans|sur|à|au|aux le|la|l'|les|mon|ma|mes|long <object>
  + Il y a une [déchirure sur la banquette].
  - Une bulle dans le bain.
condition.damaged    -2 <object> =décollé|décollés|décollée|décollées|décousu|décousus|décousue|décousues|=effrité|effrités|effritée|effritées|=corné|cornés|cornée|cornées|=éraflé|éraflés|éraflée|éraflées|=bosselé|bosselés|bosselée|bosselées|=cassé|cassés|cassée|cassées|fendu|fendus|fendue|fendues|=troué|troués|trouée|trouées
  + Une [semelle décousue].
  - Une semelle en bois.
condition.damaged    -2 <object> … <broken>
  + [Couvercle fendu] sur le côté.
  - La fenêtre donne sur un mur rose.
condition.damaged    -2 carton|cartons|meuble|meubles|livre|livres|linge|linges|vêtement|vêtements|affaire|affaires|valise|valises|tapis|canapé|canapés … pris|prennent|prenaient|plein|pleins|gorgés l'|d'|l' humidité|eau
  + Les [livres ont pris l'eau] dans la cave.
  - Le meuble résiste à l'humidité.
condition.damaged    -2 drap|draps|serviette|serviettes|matelas|canapé|canapés|oreiller|oreillers|peignoir|peignoirs|siège|sièges|banquette|banquettes|vêtement|vêtements|chaussure|chaussures|carton|cartons|couverture|couvertures humide|humides|=mouillé|mouillés|mouillée|mouillées|=trempé|trempés|trempée|trempées|=détrempé|détrempés|détrempée|détrempées
  + Des [draps humides] à l'arrivée.
  - Un gant humide suffit pour l'écran.
condition.damaged    -2 ma|mon|mes|la|le robe|robes|chemise|chemises|pull|pulls|veste|vestes|pantalon|pantalons|jupe|jupes|costume|costumes|manteau|manteaux|nappe|nappes|rideau|rideaux|couette|couettes a|ont|est|sont|était|avait|toute|tout|complètement rétréci|rétrécis|rétrécie|rétrécies|=feutré|feutrés|feutrée|feutrées|déteint|déteints|déteinte|déteintes|=délavé|délavés|délavée|délavées|=décoloré|décolorés|décolorée|décolorées|=lustré|lustrés|lustrée|lustrées|jauni|jaunis|jaunie|jaunies
  + [Ma couette a feutré] au lavage.
  - Ma jupe est en laine feutrée.
condition.damaged    -2 page|pages|feuille|feuilles|pochette|pochettes|photo|photos|carte|cartes … =arraché|arrachés|arrachée|arrachées|=gribouillé|gribouillés|gribouillée|gribouillées|=corné|cornés|cornée|cornées|manquant|manquants|manquante|manquantes|=froissé|froissés|froissée|froissées
  + Trois [cartes cornées] dans le jeu.
  - Une page de mots croisés.
condition.damaged    -2 ~arriver|~rendre|~revenir|~récupérer|~recevoir|~livrer|~ressortir|~rentrer|arrivé|arrivée|arrivés|rendu|rendue|rendus|revenu|revenue|revenus|récupéré|récupérée|reçu|reçue|livré|livrée|ressorti|ressortie … avec … <flaw>
  + La doudoune est [revenue avec une brûlure] au col.
  - Je reviens avec ma sœur.
condition.incomplete -2 il|y|où|m'|nous manque|manquait|manquaient|manquent le|la|les|l'|un|une|des|deux|trois|quatre|mon|ma|du … page|pages|bouton|boutons|touche|touches|roue|roues|pied|pieds|patin|patins|œillet|œillets|écrou|écrous|clé|clés|clef|clefs|boulon|boulons|rondelle|rondelles|cheville|chevilles|poignée|poignées|crochet|crochets|gaffe|gaffes|bouée|bouées|capuchon|capuchons|couvercle|couvercles|bouchon|bouchons|housse|housses|piquet|piquets|sardine|sardines|arceau|arceaux|joint|joints|ressort|ressorts|embout|embouts|charnière|charnières|molette|molettes|pile|piles|feuille|feuilles|annexe|annexes|signature|signatures|tampon|tampons|assiette|assiettes|couvert|couverts|chaise|chaises|oreiller|oreillers|drap|draps|serviette|serviettes|verre|verres|bac|bacs|doudou|doudous|manteau|manteaux|chaussette|chaussettes
  + [Il manquait un piquet] à la tente.
  - Il manque un justificatif, je vous l'envoie.
condition.incomplete -2 pas|aucune|aucun|sans|ni de|d'|notice|mode|vis|cheville|piles|clé|couvercle|bouchon|cordon|chargeur|couverts|pagaie|télécommande|housse|garantie notice|emploi|vis|chevilles|piles|clé|couvercle|bouchon|cordon|chargeur|couverts|pagaie|télécommande|housse|pompe|antivol|casque
  + [Pas de notice] dans la boîte.
  - Pas de souci pour la housse.
condition.incomplete -2 un|une|deux|trois|quatre|cinq|six|dix|des page|pages|bouton|boutons|touche|touches|roue|roues|pied|pieds|œillet|œillets|écrou|écrous|clé|clés|boulon|boulons|poignée|poignées|crochet|crochets|bouée|bouées|capuchon|capuchons|couvercle|couvercles|piquet|piquets|joint|joints|vis|pièce|pièces|pile|piles|feuille|feuilles|assiette|assiettes|yaourt|yaourts|article|articles|produit|produits|maille|mailles|perle|perles|vis|plats en moins
  + Mon sac revient [avec deux perles en moins].
  - Deux kilos en moins.
condition.incomplete -2 ~avoir pas|plus de|d' pile|piles|bouchon|bouchons|couvercle|couvercles|couvert|couverts|selle|selles|antivol|antivols|rétroviseur|rétroviseurs|pédale|pédales|cric|crics|gilet|gilets|ancre|ancres
  + La [télécommande n'avait pas de piles].
  - Elle a une selle de plus.
condition.incomplete -2 ~rentrer|~revenir|rentré|rentrée|revenu|revenue|rendu|rendue|ressorti|ressortie sans son|sa|ses|le|la|les|mon|ma … doudou|doudous|chaussette|chaussettes|manteau|manteaux|bonnet|bonnets|collier|colliers|médaille|médailles|ceinture|ceintures|cravate|cravates|gilet|gilets|bouton|boutons|capuche|capuches|bretelle|bretelles|laisse|laisses|muselière|muselières|gant|gants|écharpe|écharpes
  + Mon fils est [rentré sans son bonnet].
  - Il est rentré sans sa sœur.
safety.hurt          -3 chien|chienne|chat|chatte|fils|fille|bébé|lapin|enfant|petit|petite|caniche|jument … ~ressortir|~revenir|~rentrer|ressorti|ressortie|revenu|revenue|rentré|rentrée … avec … entaille|entailles|coupure|coupures|griffure|griffures|morsure|morsures|bosse|bosses|bleu|bleux|brûlure|brûlures|égratignure|égratignures|plaie|plaies|boiterie|boiteries|hématome|hématomes
  + Ma [fille est rentrée avec une morsure] au bras.
  - Mon fils est rentré avec son cousin.

# Ce qui ne marche plus, coince, fuit, s'éteint.
keep.plain_state        keep         <agent>|plombier|maçon … attend|attendent|attendait toujours|encore que|qu'
keep.plain_state        keep         <duration> sans frais|intérêt|intérêts|surcoût|engagement|supplément
keep.plain_state        keep         chambre|cuisine|toit|toiture|mur|murs|peinture|peintures|plafond|plafonds|parquet|joint|joints|carrelage|façade|moteur|embrayage|enduit|salle|pièce|isolation|étanchéité|électricité|jardin|terrasse … à refaire
keep.plain_state        keep         sol|cave|chambre|cuisine|salle|garage|bain|box|cabine|tente … inondé|inondée|inondés|inondées de lumière|soleil|clarté
keep.plain_state        keep         virement|virements|prélèvement|prélèvements|opération|opérations|mouvement|mouvements|transaction|transactions|connexion|achat|achats ~bizarre|~étrange|~suspect|inhabituel|inhabituelle|inhabituels
reliability.broken      -2,stage:use <object> … <stopped>
  + Le [lampadaire grillé] de l'allée.
  - La fenêtre du bureau de vote.
reliability.broken      -2,stage:use frein|freins|embrayage|embrayages|batterie|batteries|pneu|pneux|roue|roues|phare|phares|clignotant|clignotants|klaxon|klaxons|autoradio|autoradios|démarreur|démarreurs mort|morte|morts|mortes|lâché|lâchés|dégonflé|dégonflés
  + [Pneu dégonflé] au départ.
  - Le pneu neuf est à Lyon.
reliability.broken      -2,stage:use guidon|guidons|selle|selles|volant|volants|poignée|poignées|robinet|robinets|roue|roues|clé|clés|bouton|boutons|molette|molettes|siège|sièges|manivelle|manivelles|pédale|pédales … tourne|tournait|tournent|bouge|bougeait|bougent|branle|flotte … vide|tous|seul|seule
  + La [pédale tourne dans le vide].
  - La roue tourne dans le bon sens.
reliability.broken      -2,stage:use lumière|lumières|électricité|électricités|ascenseur|ascenseurs|escalator|escalators|chauffage|chauffages|climatisation|climatisations|éclairage|éclairages|fontaine|fontaines|manège|manèges|tapis|wifi|wifis|clim|wc =coupé|coupés|coupée|coupées|=arrêté|arrêtés|arrêtée|arrêtées|=condamné|condamnés|condamnée|condamnées|éteint|éteints|éteinte|éteintes|=débranché|débranchés|débranchée|débranchées
  + [Éclairage éteint] dès la tombée de la nuit.
  - La lumière entre par la baie.
reliability.broken      -2,stage:use pneu|pneux|roue|roues|batterie|batteries|ballon|ballons à|a plat
  + Un vélo avec la [roue à plat].
  - Une roue sur un terrain plat.
reliability.leaks       -2,stage:use <object>|toiture|cuve|citerne|réservoir|bidon|sac|gourde|coque … fuit|fuyait|fuient|fuyaient|goutte|gouttait|suinte|suintait|refoule|refoulait
  + La [gourde fuit] par le bouchon.
  - La goutte au nez, je dors au lit.
reliability.leaks       -2,stage:use il pleut|pleuvait|goutte|gouttait … dans|sur|chez le|la|les|notre|mon|ma|l' salon|chambre|lit|tente|cuisine|box|cabine|hall|salle|gymnase|caravane|couloir|véranda
  + [Il pleuvait dans la caravane].
  - Il pleuvait fort ce jour-là.
reliability.leaks       -2,stage:use sol|cave|chambre|cuisine|salle|garage|bain|box|cabine|tente|plancher … =inondé|=inondée|=inondés|=inondées|trempé|trempée
  + [Box inondé] après l'orage.
  - La chambre est inondée de soleil.
reliability.not_working -2           <object> … ~ouvrir|~fermer|~éteindre|~refroidir|~tourner|~bouger|recule|reculent|reculait|~avancer|~descendre|~monter|~coulisser|~verrouiller|~imprimer|~scanner|~sonner|~aspirer|~essorer|~évacuer|~cliquer|~lire|~détecter|~accepter|~afficher|~couper|~freiner|~gonfler|incline|inclinent|inclinait|~basculer pas|plus|jamais|mal
  + Le [tiroir ne coulisse plus].
  - La porte du hall ferme mardi.
reliability.not_working -2,stage:use barrière|barrières|herse|herses|portillon|portillons|borne|bornes|barre|barres … ~rester|~bloquer|resté|restée … =baissé|baissés|baissée|baissées|=bloqué|bloqués|bloquée|bloquées|=fermé|fermés|fermée|fermées|=levé|levés|levée|levées
  + La [herse est restée levée].
  - La barrière restera ici.
reliability.not_working -2,stage:use couture|coutures|fermeture|fermetures|tirette|tirettes|scratch|scratchs|bouton|boutons|bretelle|bretelles|anse|anses|semelle|semelles|talon|talons|cordon|cordons|élastique|élastiques|poignée|poignées|roulette|roulettes … lâché|lâche|lâchait|sauté|cédé|craqué|pété
  + La [bretelle a cédé] le premier soir.
  - Le talon de chèque est parti.
reliability.not_working -2,stage:use drone|drones|vélo|vélos|volant|volants|roue|roues|voiture|voitures|guidon|guidons|meuble|meubles|tiroir|tiroirs|porte|portes|lit|lits|fauteuil|fauteuils|parquet|parquets|escalier|escaliers … grince|grinçait|grincent|couine|couinait|vibre|vibrait|racle|frotte|raclait
  + Le [tiroir racle] à chaque fois.
  - On frotte la porte au savon.
reliability.not_working -2,stage:use imprimante|imprimantes|machine|machines|distributeur|distributeurs|automate|automates|broyeur|broyeurs|borne|bornes|scanner|scanners … =avalé|avalés|avalée|avalées|froisse|froissait|bourre|mâche|gobe|avale|avalait ~feuille|~papier|~billet|~pièce|~carte|deux|tout|mes|tous|ma|mon
  + L'[imprimante froisse tout] ce qui passe.
  - L'imprimante est à côté.
reliability.not_working -2,stage:use robot|robots|aspirateur|aspirateurs|tondeuse|tondeuses|drone|drones tourne|tournait en rond
  + Le [drone tourne en rond].
  - Le robot tourne autour du rond de serviette.
reliability.shut        -2,stage:use moteur|moteurs|robot|robots|aspirateur|aspirateurs|appareil|appareils|voiture|voitures|scooter|scooters|téléphone|téléphones|montre|montres|écran|écrans|ordinateur|ordinateurs|jeu|jeux|machine|machines|console|consoles|drone|drones|télé|télés|box|casque|casques|enceinte|enceintes|chauffage|chauffages … s' éteint|éteignait|éteignent|arrête|arrêtait|coupe|coupait … seul|seule|milieu|bout|sans|tout|toutes|puis|après
  + L'[enceinte s'éteint au milieu] d'un morceau.
  - L'écran de la salle s'éteint le soir.
reliability.shut        -2,stage:use moteur|moteurs|robot|robots|aspirateur|aspirateurs|voiture|voitures|scooter|scooters|tondeuse|tondeuses|chaudière|chaudières|téléphone|téléphones|montre|montres|écran|écrans|ordinateur|ordinateurs|jeu|jeux|machine|machines|console|consoles|drone|drones|bateau|bateaux|four|fours … cale|calait|calent|cala
  + La [tondeuse cale] dans l'herbe humide.
  - Je cale la voiture dans un coin.

# Les écrans.
performance.spins      -2,stage:use <screen> … mouline|moulinait|tourne|tournait|patine|patinait … sans|en|à|a|vide fin|boucle|rond|infini|arrêt
  + L'[onglet mouline sans fin].
  - La page se tourne d'un doigt.
reliability.bug        -2,stage:use <screen> … revient|renvoie|ramène|retombe|repart|retourne … début|accueil|départ|zéro|première|arrière
  + Le [formulaire repart à zéro].
  - Le champ revient au voisin.
reliability.bug        -2,stage:use <screen> … ~afficher … page|écran blanche|noir|blanc|vide
  + Le [portail affiche une page blanche].
  - Un bouton pour une page vide.
reliability.bug        -2,stage:use bouton|boutons|lien|liens|onglet|onglets|menu|menus|champ|champs|curseur|curseurs|case|cases … =grisé|grisés|grisée|grisées|inactif|inactifs|inactive|inactives|mort|morts|morte|mortes|gris
  + Le [bouton d'envoi est grisé].
  - Un menu du jour pour vider le frigo.
reliability.bug        -2,stage:use lecteur|lecteurs|scanner|scanners|borne|bornes|terminal|terminaux|badgeuse|badgeuses|barrière|barrières|caméra|caméras|portique|portiques|douchette|douchettes … ne|n' lit|lisait|reconnaît|reconnaissait|détecte|prend|scanne|accepte … rien|pas|plus
  + La [borne ne prend plus] les pièces.
  - Ce lecteur ne paie rien.
reliability.bug        -2,stage:use page|pages|bouton|boutons|menu|menus|champ|champs|panier|paniers|onglet|onglets|portail|portails|logiciel|logiciels|plateforme|plateformes|jeu|jeux|tableau|tableaux|borne|bornes|application|applications|appli|applis|site|sites … ~rester … blanc|blanche|blanches|=figé|figés|figée|figées|=gelé|gelés|gelée|gelées|=grisé|grisés|grisée|grisées|noir|noirs|noire|noires|vide|vides|=bloqué|bloqués|bloquée|bloquées
  + Le [menu reste grisé].
  - La page reste à lire, sur fond noir.
reliability.bug        -2,stage:use s' ouvre et|puis se|s' referme|ferme|éteint
  + Le menu [s'ouvre puis se referme].
  - La porte s'ouvre sur le jardin.
reliability.logged_out -2,stage:use me|m'|nous déconnecte|déconnectait|déconnectent|éjecte|éjectait … tous|chaque|dès|au|après|quand
  + L'espace client [m'éjecte dès] la première page.
  - On me déconnecte le vieux compteur.
reliability.login      -2,stage:use formulaire|formulaires|session|sessions|page|pages|panier|paniers|lien|liens|code|codes|demande|demandes|devis … expire|expirait|expirent|expiré|expirée … avant|pendant|milieu|fin|quand|toutes|au
  + La [session expire pendant] la saisie.
  - Mon devis expire dans un mois.
reliability.login      -2,stage:use mot|code|identifiant|identifiants|badge|plaque|carte … <negation>|non … reconnu|reconnue|reconnus|accepté|acceptée|lu|lue
  + Le [badge n'est pas reconnu] au portillon.
  - Le code de la route n'est pas loin du mot reconnu.

# Ce qui est sale, plein, qui sent.
cleanliness.dirty    -2 plein|pleins|pleine|pleines|rempli|remplie|couvert|couverts|couverte|couvertes|recouvert|recouverte de|d'|des poil|poils|cheveu|cheveux|poussière|poussières|miette|miettes|crotte|crottes|tache|taches|trace|traces|boue|boues|rouille|rouilles|graisse|graisses|mouche|mouches|moustique|moustiques|fourmi|fourmis|mégot|mégots|calcaire|calcaires|moisissure|moisissures|poussière|graisse|boue
  + Le bac est [plein de boue].
  - Un jardin plein de lavande.
cleanliness.dust     -2 gilet|gilets|combinaison|combinaisons|matelas|couette|couettes|coussin|coussins|rideau|rideaux|joint|joints|banquette|banquettes|toile|toiles|tente|tentes|duvet|duvets|peignoir|peignoirs|sac|sacs|plafond|plafonds|mur|murs|oreiller|oreillers|carton|cartons  moisi|moisis|moisie|moisies|poussiéreux|poussiéreuse|poussiéreuses|poisseux|poisseuse|poisseuses|crasseux|crasseuse|crasseuses
  + Des [duvets moisis] dans la malle.
  - Un matelas à mémoire de forme.
cleanliness.floor    -2 verre|verres|gravat|gravats|mégot|mégots|ordure|ordures|éclat|éclats|papier|papiers|gobelet|gobelets|canette|canettes|bouteille|bouteilles|vêtement|vêtements|linge|linges|couche|couches … par terre
  + Des [gobelets par terre] dans l'allée.
  - Un verre pour la terre entière.
cleanliness.hair     -3 cheveu|cheveux|poil|poils|pansement|pansements|mégot|mégots|épluchure|épluchures|seringue|seringues|préservatif|préservatifs|ongle|ongles|mouchoir|mouchoirs|couche|couches|cadavre|cadavres|insecte|insectes|moustique|moustiques|sparadrap|sparadraps … dans|sur|sous|au … <object>|pédiluve|draps|bonde|piscine|bassin|sanitaires|vestiaires|douches|toilettes|chambre
  + Des [ongles sur le tapis].
  - On se tient à un cheveu dans la file.
cleanliness.not_done -2 drap|draps|serviette|serviettes|linge|linges|taie|taies|couette|couettes|lit|lits|litière|litières|eau|eaux|couche|couches|nappe|nappes|poubelle|poubelles … pas|plus|jamais|non|guère … =changé|changés|changée|changées|refait|refaits|refaite|refaites|=vidé|vidés|vidée|vidées|=lavé|lavés|lavée|lavées|=remplacé|remplacés|remplacée|remplacées
  + [Serviettes pas changées] de la semaine.
  - Les nappes sont sans cesse changées.
  - Le lit n'a pas pris une ride, il va être changé.
cleanliness.smell    -2 odeur|odeurs|relent|relents|effluve|effluves de|d' transpiration|transpirations|tabac|tabacs|friture|fritures|moisi|moisis|brûlé|brûlés|gasoil|gasoils|essence|essences|égout|égouts|renfermé|renfermés|chien|chiens|cannabis|poisson|poissons|pied|pieds|vomi|vomis|javel|javels|clope|clopes|cigarette|cigarettes|oignon|oignons|urine|urines|pipi|pipis|humidité|humidités|poubelle|poubelles|soufre|soufres|chlore|chlores|plastique|plastiques|solvant|solvants|sueur|sueurs|gaz
  + Des [relents de friture] dans les rideaux.
  - Une odeur de rose.
cleanliness.smell    -2 ~sentir le|la|les|l'|un|une|fort|mauvais … transpiration|transpirations|tabac|tabacs|friture|fritures|moisi|moisis|brûlé|brûlés|gasoil|gasoils|essence|essences|égout|égouts|renfermé|renfermés|chien|chiens|cannabis|poisson|poissons|pied|pieds|vomi|vomis|javel|javels|clope|clopes|cigarette|cigarettes|oignon|oignons|urine|urines|pipi|pipis|humidité|humidités|poubelle|poubelles|soufre|soufres|chlore|chlores|plastique|plastiques|solvant|solvants|sueur|sueurs|fumier|fumiers|ammoniac|ammoniacs|gaz|rat|rats|fosse|fosses
  + Le coffre [sentait l'essence].
  - On sent le vent du large.
cleanliness.stained  -2 tache|taches|trace|traces|auréole|auréoles … toujours|encore|partie|partis|restée|réapparue|revenue|ressortie
  + L'[auréole est encore] là.
  - La trace reste à suivre, partez encore.
cleanliness.trash    -2 benne|bennes|poubelle|poubelles|corbeille|corbeilles|conteneur|conteneurs|cendrier|cendriers|bac|bacs|container|containers|cuvette|cuvettes|fosse|fosses|égout|égouts|siphon|siphons|toilette|toilettes|wc|wcs|évier|éviers|lavabo|lavabos|wc … déborde|débordent|débordait|débordaient|débordante|débordantes|bouché|bouchée|bouchés|bouchées|refoule|refoulent
  + L'[évier était bouché].
  - La benne à verre est bouclée.
cleanliness.vermin   -3 crotte|crottes|fiente|fientes|pipi|pipis|urine|urines|déjection|déjections|excrément|excréments de|d' souris|rat|rats|chien|chiens|chat|chats|pigeon|pigeons|mouette|mouettes|oiseau|oiseaux|rongeur|rongeurs|punaise|punaises|fouine|fouines
  + Des [fientes de pigeon] sur les tables.
  - Une crotte de chocolat.
cleanliness.water    -2 eau|eaux|piscine|piscines|jacuzzi|jacuzzis … trouble|opaque|opaques|troubles|verdâtre|verdâtres|jaunâtre|jaunâtres|marron|marrons|marrone|marrones|boueux|boueuse|boueuses|croupi|croupis|croupie|croupies|verte|noire|mousseuse
  + Une [eau verdâtre] dans le bassin.
  - Un bassin en pierre.

# Ce qui se mange, et ce qui se fane.
keep.plain_state    keep chocolat|beurre|fromage|glace|sorbet fondu|fondue sur|aux|avec|maison|dessus
keep.plain_state    keep prennent|prend|prenons|prends|emporte|emportent|mange|mangent|préparer|prépare un|une|des|nos|leur|le|mon repas|plat|buffet|plats froid|froids
keep.plain_state    keep repas|plat|plats|buffet|entrée|café|thé|soupe|riz|pâtes|poulet|viande|pizza froid|froide|froids|froides les|des|pour|à|aux|en|le|s'|de jours|midi|sorties|excursions|emporter|été|pique
quality.cold        -2   <fare> tiède|tièdes|=réchauffé|réchauffés|réchauffée|réchauffées
  + Un [cappuccino tiède].
  - Le dessert est une crème.
quality.cold        -2   <fare> … ~être|~arriver|~servir|servi|servie|servis|arrivé|arrivée|arrivés … froid|froids|froide|froides|tiède|tièdes|=glacé|glacés|glacée|glacées|=réchauffé|réchauffés|réchauffée|réchauffées|refroidi|refroidis|refroidie|refroidies
  + Les [moules étaient tièdes] et le pain mou.
  - Le thé froid est sur la carte.
quality.cold        -2   soupe|soupes|potage|potages|purée|purées|pâte|pâtes|riz|lasagne|lasagnes|gratin|gratins|steak|steaks|poulet|poulets|frite|frites|viande|viandes|pizza|pizzas|burger|burgers|café|cafés|plat|plats|galette|galettes|légume|légumes froid|froids|froide|froides
  + [Purée froide] et pain dur.
  - Le plat du jour est une soupe.
quality.disgusting  -2   <fresh_goods>|lait|laits|pain|pains|fromage|fromages|jambon|jambons|poulet|poulets|œuf|œufs|compote|compotes|sandwich|sandwichs|raisin|raisins|lardon|lardons … <spoilt>
  + Le [melon était blet] le lendemain.
  - Une fleur dans un coin de la tourelle.
quality.disgusting  -2   deux|trois|quatre|cinq|six|plusieurs|2|3|4|5|6 <fresh_goods> pourri|pourris|pourrie|pourries|moisi|moisis|moisie|moisies|=périmé|périmés|périmée|périmées|=gâté|gâtés|gâtée|gâtées|blet|blets|blete|bletes|=talé|talés|talée|talées|=abîmé|abîmés|abîmée|abîmées|ramolli|ramollis|ramollie|ramollies|flétri|flétris|flétrie|flétries|=fané|fanés|fanée|fanées
  + [Trois courgettes pourries] au fond du sac.
  - Trois pommes rouges.
quality.disgusting  -2   fleur|fleurs|rose|roses|tulipe|tulipes|bouquet|bouquets|plante|plantes|salade|salades|pivoine|pivoines … piquent|piquait|piquaient|baissait|baissaient|penchaient|tombaient|perdaient|perdait|fanent|fanaient … nez|tête|pétales|feuilles|lendemain|jour|soir|jours
  + Les [tulipes baissaient la tête] dès le soir.
  - Une rose perdue dans un jour d'hiver.
quality.dry         -2   pain|baguette|croissant|croissants|brioche|sandwich|gâteau|tarte|viennoiseries rassis|rassise|rassises|dur|durs|dure|dures|mou|mous|moue|moues|sec|secs|sece|seces|rassi|rassie|rassies|caoutchouteux|caoutchouteuse|caoutchouteuses|élastique|élastiques|sèche|sèches
  + [Brioche sèche] au petit déjeuner.
  - Une tarte aux noix.
quality.not_fresh   -2   glace|glaces|sorbet|sorbets|beurre|beurres|chocolat|chocolats|crème|crèmes|bûche|bûches|surgelé|surgelés … fondu|fondus|fondue|fondues|=décongelé|décongelés|décongelée|décongelées|liquide
  + Les [sorbets étaient fondus] à la livraison.
  - Une glace qui ferait fondre le plus dur.
quality.overcooked  -2   <fare> … =carbonisé|carbonisés|carbonisée|carbonisées|=cramé|cramés|cramée|cramées|=calciné|calcinés|calcinée|calcinées|=desséché|desséchés|desséchée|desséchées|charbon|semelle
  + Des [brochettes carbonisées].
  - La semelle de ma chaussure.
quality.undercooked -2   <fare>|four|fours|coeur|gâteau … encore|toujours|était|étaient … =congelé|congelés|congelée|congelées|=gelé|gelés|gelée|gelées|=glacé|glacés|glacée|glacées|=surgelé|surgelés|surgelée|surgelées|cru|crue|crus|crues|rose|roses|saignant|sanguinolent
  + Des [nems encore gelés] au milieu.
  - Le poulet rose du menu est encore là.
quality.undercooked -2   encore|toujours … =congelé|congelés|congelée|congelées|=gelé|gelés|gelée|gelées|=surgelé|surgelés|surgelée|surgelées … à|au|dedans|dessous|milieu|cœur|coeur|intérieur
  + Le saumon [encore gelé au] centre.
  - Ils ont encore congelé un gâteau.

# Trop peu.
comfort.nowhere           -2   pas|plus|aucun|aucune|ni|sans de|d'|un|une|la <amenity> … dans|en|au|sous|près|libre|prévu|prévue salle|libre|l'|la|le|les|lit|cabine|chambre
  + [Pas une patère dans la] cabine.
  - Pas de table basse chez moi.
comfort.nowhere           -2   un|une|deux|trois|1|2|3 toilette|toilettes|douche|douches|sanitaire|sanitaires|vestiaire|vestiaires|lavabo|lavabos|robinet|robinets|cabine|cabines|prise|prises|chaise|chaises|banc|bancs|ascenseur|ascenseurs|évier|éviers|micro|micros|frigo|frigos|four|fours|wc … pour … deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|100|200|tout|tous|toute
  + [Deux douches pour soixante] emplacements.
  - Une douche pour un euro.
comfort.standing          -2   gens|client|clients|patient|patients|passager|passagers|voyageur|voyageurs|malade|malades … debout
  + Des [patients debout] dans le couloir.
  - Les gens du bout de la rue.
comfort.toilets           -2   distributeur|distributeurs|dévidoir|dévidoirs|réservoir|réservoirs|flacon|flacons de|d' savon|savons|papier|papiers|gel|gels|serviette|serviettes … vide|vides|=cassé|cassés|cassée|cassées|=bloqué|bloqués|bloquée|bloquées
  + Un [distributeur de gel vide] à chaque étage.
  - Un distributeur de boissons.
keep.plain_state          keep gens|personnes|places|concert debout ou|et assis|assises
reachability.understaffed -2   caisse|caisses|guichet|guichets|voie|voies|comptoir|comptoirs|cabine|cabines|file|files|bureau|bureaux|borne|bornes =fermé|fermés|fermée|fermées … samedi|dimanche|heure|week|sur|veille|départ|retour|pleine|lundi|vacances|pointe
  + [Guichets fermés la veille] de Noël.
  - Le guichet fermé, la salle s'allume.
reachability.understaffed -2   un|une seul|seule guichet|guichets|borne|bornes|vendeur|vendeurs|médecin|médecins|serveur|serveurs|maître|maîtres|infirmier|infirmiers|éducateur|éducateurs|moniteur|moniteurs|surveillant|surveillants|surveillante|surveillantes|aide|aides|pompe|pompes|comptoir|comptoirs|vétérinaire|vétérinaires|assistant|assistants|animateur|animateurs|agent|agents|hôtesse|hôtesses|file|files|voie|voies|employé|employés|pharmacien|pharmaciens|infirmière|serveuse|vendeuse|éducatrice|animatrice … pour|ouvert|ouverte|devant|et|en deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|100|200|tout|toute|toutes|tous|service|salle
  + [Un seul moniteur pour dix] enfants.
  - Un seul agent suit ma voiture.
reachability.understaffed -2   un|une|deux|trois|quatre|2|3|4|5|six|cinq|sept|huit caisse|caisses|guichet|guichets|voie|voies|comptoir|comptoirs|cabine|cabines|file|files|bureau|bureaux … sur|des <figure> … =fermé|fermés|fermée|fermées|=condamné|condamnés|condamnée|condamnées|vide|vides
  + [Trois comptoirs sur cinq fermés] en pleine foule.
  - Trois caisses sur le quai.
value.portion_small       -2   une|deux|trois|quatre|cinq|1|2|3|4|5 <fare>|frite|frites|rondelle|rondelles|tranche|tranches|crevette|crevettes|bouchée|bouchées|raviole|ravioles|boulette|boulettes|coquille|coquilles|radis|asperge|asperges|cuillère|cuillères|cuillerée|cuillerées|nugget|nuggets  … par|chacun|pour … enfant|personne|assiette|tête|chacun|quatre|tout|seul|seule
  + [Deux crevettes par assiette].
  - Deux pizzas pour la table de seize, et pour moi une assiette de thon.
waiting.queue             -2   deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|100|200 personne|personnes|client|clients|voiture|voitures|camion|camions|gens|famille|familles … devant moi|nous
  + [Quarante personnes devant nous].
  - Une personne devant la porte.
waiting.queue             -2   file|fil|monde … jusqu'|jusque|jusqu|débordait|sortait … trottoir|rue|dehors|parking|porte|escalier|couloir|allée|route
  + [File jusque sur le parking].
  - La file de droite tourne au port.

# Trop chaud, trop froid, fermé.
comfort.heat             -2           <figure> degrés|degres|°c|° … dans|à|au|en|sous|chez le|la|l'|les|notre|ma|mon|une <room>|intérieur
  + [Trente degrés dans la rame] sans clim.
  - Trente degrés dans le bain de la marmite.
comfort.heat             -2           <room>|bassin|bain|piscine|eau|salle|chambre … à|a <figure> degrés|degres|°c|°
  + La [salle à 14 degrés] en plein hiver.
  - La salle à 200 euros.
comfort.heat             -2           enfants|on|nous|petits|élèves|résidents|clients|gens|bébé|fille|fils|chien … grelottait|grelottaient|grelottions|grelotter|grelotté|suffoquait|suffoquaient|gelait|frigorifiés|frigorifié|frigorifiée
  + Les [élèves grelottaient] en classe.
  - On cueille les fraises en juin.
condition.came_missing   -2           réservoir|réservoirs|frigo|frigos|minibar|minibars|bouteille|bouteilles|extincteur|extincteurs|distributeur|distributeurs|armoire|armoires|rayon|rayons|étagère|étagères|citerne|citernes|cuve|cuves|réserve ~être|trouvé|trouvée|quasi|presque|à vide|vides|moitié
  + Le [minibar était vide].
  - Un réservoir à air.
keep.plain_state         keep         bain|bains|bassin|bassins|douche froid|froids|froide après|entre|pour|du|de|chaque
location_hours.closed    -2,stage:use <facility> =fermé|fermés|fermée|fermées|inaccessible|inaccessibles|=condamné|condamnés|condamnée|condamnées|=bâché|bâchés|bâchée|bâchées … jour|midi|semaine|visite|travaux|prévenir|août|juillet|vacances|depuis|arrivée|avis|raison
  + [Terrasse fermée en plein août].
  - Un jardin fermé par un mur.
location_hours.closed    -2,stage:use <facility> … était|étaient|toujours|encore|même|déjà … =fermé|fermés|fermée|fermées|inaccessible|inaccessibles|=condamné|condamnés|condamnée|condamnées|=bâché|bâchés|bâchée|bâchées
  + Le [sauna était fermé] ce jour-là.
  - La salle était près du bar, on y ferme les volets.
location_hours.closed    -2,stage:use est|sont =fermé|fermés|fermée|fermées|inaccessible|inaccessibles|=condamné|condamnés|condamnée|condamnées depuis|sans|pour
  + La piste [est fermée depuis] dix jours.
  - Il est fermé, le petit.
location_hours.closed    -2,stage:use fermé|fermée|fermés|fermées … alors|pourtant … affiché|affichait|annoncé|noté|marqué|indiqué|horaires|ouvert|écrit
  + C'était [fermé alors] que le site l'indiquait ouvert.
  - Fermez la porte, il est tard.
location_hours.closed    -2,stage:use portail|porte|grille|rideau|accès|guichet|magasin|boutique|agence|bureau =fermé|fermés|fermée|fermées|=baissé|baissés|baissée|baissées|clos|close|closes … à|a|dès|alors|avant|malgré|pourtant minuit|midi|heures|18|19|20|21|22|h|que|l'|horaires|16|17
  + [Agence fermée à 16] h, l'affiche dit 18 h.
  - La porte donne à midi sur la cour.
performance.no_hot_water -2,stage:use jacuzzi|jacuzzis|piscine|piscines|douche|douches|bassin|bassins|bain|bains|hammam|hammams|sauna|saunas|spa|spas … froid|froids|froide|froides|=glacé|glacés|glacée|glacées|glacial|glacials|glaciale|glaciales|tiède|tièdes
  + Le [hammam était tiède].
  - Un bain suivi d'un thé froid.

# Ce qui est écrit de travers, compté deux fois, à un autre nom.
errors.double_booking -2   ma|mon|notre|nos|mes siège|sièges|chambre|chambres|emplacement|emplacements|table|tables|box|créneau|créneaux|cabine|cabines|lit|lits|couchette|couchettes … déjà … =occupé|occupés|occupée|occupées|vendu|vendus|vendue|vendues|=attribué|attribués|attribuée|attribuées|=réservé|réservés|réservée|réservées|pris|prise|prises|=loué|loués|louée|louées
  + [Notre emplacement était déjà pris].
  - Mon lit est déjà là.
errors.duplicate      -2   <paper>|ligne|lignes|commande|commandes|place|places|mensualité|mensualités|prélèvement|prélèvements|cotisation|cotisations|article|articles … saisi|saisis|saisie|saisies|=compté|comptés|comptée|comptées|=facturé|facturés|facturée|facturées|=enregistré|enregistrés|enregistrée|enregistrées|=prélevé|prélevés|prélevée|prélevées|=imprimé|imprimés|imprimée|imprimées|=tapé|tapés|tapée|tapées|vendu|vendus|vendue|vendues|=débité|débités|débitée|débitées|=encaissé|encaissés|encaissée|encaissées|=noté|notés|notée|notées|=passé|passés|passée|passées en double
  + Deux [cotisations encaissées en double].
  - Un bon dîner, une commande de vin en magnum double.
errors.duplicate      -2   <paper>|ligne|lignes|commande|commandes|place|places|mensualité|mensualités|prélèvement|prélèvements|cotisation|cotisations|repas|article|articles|heure|heures|séance|séances … saisi|saisis|saisie|saisies|=compté|comptés|comptée|comptées|=facturé|facturés|facturée|facturées|=enregistré|enregistrés|enregistrée|enregistrées|=prélevé|prélevés|prélevée|prélevées|=imprimé|imprimés|imprimée|imprimées|=tapé|tapés|tapée|tapées|vendu|vendus|vendue|vendues|=débité|débités|débitée|débitées|=encaissé|encaissés|encaissée|encaissées|=noté|notés|notée|notées|=passé|passés|passée|passées|en … double|doublon|deux|trois fois|doublon
  + Une [mensualité débitée deux fois].
  - Une place pour deux, trois fois par an.
errors.spelt          -2   faute|fautes|coquille|coquilles … à|dans|sur mon|ma|notre|nos|le|son|l' nom|prénom|noms|adresse|acte|contrat|menu|panneau|faire|diplôme
  + Une [coquille dans notre acte].
  - La faute à mon réveil.
errors.spelt          -2   nom|prénom|noms|prénoms|adresse … écrit|écrits|écrite|écrites|=orthographié|orthographiés|orthographiée|orthographiées|=imprimé|imprimés|imprimée|imprimées|=gravé|gravés|gravée|gravées|=brodé|brodés|brodée|brodées|saisi|saisis|saisie|saisies … travers|envers|mal|faute|fautes|faux|lettre
  + Le [nom brodé de travers] sur la serviette.
  - Le nom gravé au dos.
errors.uneven         -2   trou|trous|planche|planches|vis|étagère|étagères|poignée|poignées|charnière|charnières|rail|rails|panneau|panneaux|pied|pieds|plaque|plaques|meuble|meubles … =percé|percés|percée|percées|=posé|posés|posée|posées|=placé|placés|placée|placées|=fixé|fixés|fixée|fixées|=monté|montés|montée|montées|=vissé|vissés|vissée|vissées|=collé|collés|collée|collées|cousu|cousus|cousue|cousues|=découpé|découpés|découpée|découpées … mauvais|travers|envers|biais|traviole
  + Un [rail fixé à l'envers].
  - Un panneau posé au pied du mur.
errors.wrong_bill     -2   =débité|débités|débitée|débitées|=prélevé|prélevés|prélevée|prélevées|=facturé|facturés|facturée|facturées|=compté|comptés|comptée|comptées|=encaissé|encaissés|encaissée|encaissées … deux|trois|quatre|plusieurs|2|3|double fois|reprises
  + Le plein [encaissé trois fois].
  - Il est passé deux ou trois jours, pas une fois seul.
errors.wrong_bill     -2   ligne|lignes|article|articles|café|cafés|bouteille|bouteilles|nuit|nuits|heure|heures|option|options|couvert|couverts|supplément|suppléments|boisson|boissons|dessert|desserts|plat|plats|litre|litres|vin|vins en|de trop … note|addition|facture|ticket|compte|relevé|reçu
  + Un [café en trop sur l'addition].
  - Une heure de trop au soleil.
errors.wrong_data     -2   correction|corrections|œil|œils|gauche|gauches|couleur|couleurs|sens|bouton|boutons|pied|pieds|semelle|semelles|polarité|polarités|robinet|robinets|fil|fils|câble|câbles|porte|portes … =inversé|inversés|inversée|inversées
  + Les [câbles étaient inversés].
  - Un bouton de verre.
errors.wrong_data     -2   mon|ma|mes|le|la|les|notre|nos|l'|son|sa|leur <written> … faux|fauxs|fauxe|fauxes|=erroné|erronés|erronée|erronées|=inversé|inversés|inversée|inversées|=périmé|périmés|périmée|périmées|incorrect|incorrects|incorrecte|incorrectes|inexact|inexacts|inexacte|inexactes|=tronqué|tronqués|tronquée|tronquées|fausse|fausses|oublié|oubliée|manquante
  + [Ma plaque est erronée] sur le badge.
  - La plaque de rue.
errors.wrong_item     -2   carton|cartons|colis|boîte|boîtes|sac|sacs|paquet|paquets|sachet|sachets|enveloppe|enveloppes|étui|étuis … contenait|contient|contenaient|renfermait … un|une|l' autre|autres|mauvais|mauvaise
  + Le [colis contenait une autre] lampe.
  - Le sac contenait un livre.
errors.wrong_item     -2   ~reçu|livré|livrée|livrés|imprimé|servi|eu … deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|100|200|rouge|bleu|noir|blanc|vert|rose|gris|droite|gauche|adulte|enfant … au lieu d'|de|du|des
  + [Reçu trente invitations au lieu de] soixante.
  - J'ai reçu deux amis au bord de l'eau.
errors.wrong_thing    -3   fille|fils|enfant|enfants|mari|femme|allergique|végétarien|végétarienne|sans porc|gluten|lactose|allergie|noix|viande|végétarienne|arachide|œuf … ~servir|servi|eu|reçu|trouvé|mangé du|de|des|un|une jambon|porc|lardons|viande|poulet|noix|pain|lait|fromage|crevettes|saucisse|saucisson|bacon
  + Ma fille [sans gluten a eu du pain].
  - Ma fille a mangé une pomme et servi le pain.
keep.plain_state      keep en|par double|triple exemplaire|exemplaires
keep.plain_state      keep facture|factures|contrat|contrats|devis|dossier|dossiers … en|par double exemplaire|exemplaires
timeliness.late       -2   <duration>=1d après|apres … limite|butoir|échéance|mariage|fête|cérémonie|anniversaire|rentrée|obsèques|enterrement
  + Le devis est parti [dix jours après l'échéance].
  - Trois jours après ma visite, je suis allé à une fête.
timeliness.late       -2   ne|n'|qu'|que … ~arriver|~recevoir|arrivé|arrivée|arrivés|arrivées|reçu|reçues|rendu|livré qu'|que … au|après|en bout|deux|trois|quatre|cinq|six|dix|2|3|10|mai|juin
  + Les clés [ne sont arrivées qu'au bout] de trois semaines.
  - N'arrivez qu'au matin, après le pont.

# Images, impressions, sons, places.
comfort.bed      -2   matelas|lit|lits|sommier|sommiers|banquette|banquettes|canapé|canapés|siège|sièges|fauteuil|fauteuils … creuse|creusait|creusé|grince|grinçait|ressorts|ressort|penche|penchait|plie|dos
  + Le [sommier grinçait] à chaque geste.
  - Le lit du fleuve.
comfort.cramped  -2   emplacement|emplacements|terrain|terrains|lit|lits|chambre|chambres|terrasse|terrasses|table|tables|parking|parkings|place|places … en|plein pente|cailloux|dévers|boue|racines|ornières
  + Notre [emplacement en dévers] et sans arbre.
  - Le lit donne sur une pente.
keep.plain_state keep fond|fonds|arrière|effet flou|floue
keep.plain_state keep place|places|parking|terrain en pente|dévers douce
quality.sound    -2   touche|touches|corde|cordes|note|notes|piano|pianos|guitare|guitares|clavier|claviers|instrument|instruments|aigu|aigus|basse|basses … sonne|sonnent|sonnait|sonnaient|désaccordé|désaccordée|désaccordées|buzze|grésille|résonne faux|mal|bizarre|plus|métallique
  + Deux [cordes sonnent faux].
  - Une note sonnante.
quality.work     -2   photo|photos|portrait|portraits|impression|impressions|tirage|tirages|logo|logos|affiche|affiches|flyer|flyers|broderie|broderies|gravure|gravures|plaque|plaques|album|albums|cliché|clichés|dessin|dessins … flou|flous|floue|floues|=pixelisé|pixelisés|pixelisée|pixelisées|baveux|baveuse|baveuses|=surexposé|surexposés|surexposée|surexposées|=délavé|délavés|délavée|délavées|illisible|illisibles|=décadré|décadrés|décadrée|décadrées|=effacé|effacés|effacée|effacées|sombre|sombres|pâle|pâles|granuleux|granuleuse|granuleuses|coupé|coupée|coupés|bavent|bavait
  + Un [album aux tirages pâles].
  - Une image sur fond de bois clair.
quality.work     -2   une|des|deux|trois bande|bandes|trait|traits|ligne|lignes|tache|taches|bavure|bavures|traînée|traînées … gris|grise|grises|noir|noirs|noire|noires|blanc|blancs|blance|blances|vertical|verticals|verticale|verticales|horizontal|horizontals|horizontale|horizontales|rose|roses … sur|en|au … bas|haut|milieu|toutes|chaque|mes|photo|photos|page|pages|verso|carte|cartes|impression|écran
  + Les cartes ont [une traînée noire sur le verso].
  - Deux traits noirs font la digue.

@sector insurance
keep.plain_state keep pneu|pneux|roue|roues|vitre|vitres|voiture|voitures|toit|toits|toiture|toitures|cave|caves|batterie|batteries … =crevé|crevés|crevée|crevées|=cassé|cassés|cassée|cassées|=brisé|brisés|brisée|brisées|=fissuré|fissurés|fissurée|fissurées|=inondé|inondés|inondée|inondées|plat|plats|plate|plates|=arraché|arrachés|arrachée|arrachées|plat

@all

# Ce qui fut d'un autre temps, ou que l'on apporte ainsi.
keep.plain_state keep mon|ma|mes|notre|nos ancien|ancienne|anciens|anciennes|vieux|vieil|vieille|vieilles|précédent|précédente … =cassé|cassés|cassée|cassées|=rayé|rayés|rayée|rayées|=troué|troués|trouée|trouées|fendu|fendus|fendue|fendues|=usé|usés|usée|usées|mort|morts|morte|mortes|=crevé|crevés|crevée|crevées|=rouillé|rouillés|rouillée|rouillées|=fatigué|fatigués|fatiguée|fatiguées|lent|lents|lente|lentes|bruyant|bruyants|bruyante|bruyantes|panne|hs|lâché|fuyait|ramait|pixelisé|tombait
keep.plain_state keep quand|lorsque|dès … le|la|l'|les|un|une … ~être vide|vides|plein|pleins|pleine|pleines|froid|froids|froide|froides|=cassé|cassés|cassée|cassées|=usé|usés|usée|usées|=fermé|fermés|fermée|fermées|=mouillé|mouillés|mouillée|mouillées|sale|sales|=taché|tachés|tachée|tachées|=fissuré|fissurés|fissurée|fissurées|=percé|percés|percée|percées
keep.plain_state keep si|s' un|une|le|la|les|l'|votre|vos|il|elle écran|écrans|verre|verres|page|pages|flacon|flacons|pneu|pneux|filtre|filtres|câble|câbles|vitre|vitres|bouton|boutons|carton|cartons|colis … =cassé|cassés|cassée|cassées|=fissuré|fissurés|fissurée|fissurées|=percé|percés|percée|percées|fendu|fendus|fendue|fendues|=déchiré|déchirés|déchirée|déchirées|=troué|troués|trouée|trouées|=mouillé|mouillés|mouillée|mouillées|=usé|usés|usée|usées|vide|vides
keep.plain_state keep viens|venu|passe|laisse|laissé|dépose|apporte|apporté … un|une|des|deux|trois|mon|ma|mes … en|=cassé|cassés|cassée|cassées|=usé|usés|usée|usées|=rouillé|rouillés|rouillée|rouillées|=taché|tachés|tachée|tachées|=percé|percés|percée|percées|=troué|troués|trouée|trouées|décousu|décousus|décousue|décousues|=déchiré|déchirés|déchirée|déchirées panne|de|à|pour|et|par
keep.plain_state keep ~déposer|recycler|~jeter|~donner|recyclage|~apporter un|une|des|deux|trois|mon|ma|mes|nos|vieux|vieille … en|=cassé|cassés|cassée|cassées|=usé|usés|usée|usées|=rouillé|rouillés|rouillée|rouillées|mort|morts|morte|mortes|=taché|tachés|tachée|tachées|=percé|percés|percée|percées|=troué|troués|trouée|trouées panne|usés|cassés|cassées|de|pour|à|mort|et

# Rayé, mouillé, à l'envers, démuni, jamais posé: d'autres états.
choice.ran_out            -2           plus|aucun de|d'|aucun monnaie|monnaies|tube|tubes|gobelet|gobelets|encre|encres|gel|gels|vaccin|vaccins|formulaire|formulaires|serviette|serviettes|cintre|cintres|casier|casiers|chariot|chariots|caddie|caddies|caddy|caddys|vélo|vélos|ticket|tickets|timbre|timbres|enveloppe|enveloppes|jeton|jetons|glaçon|glaçons|carburant|carburants|gasoil|gasoils
  + [Plus de gobelets] à la fontaine.
  - Plus de frites que de salade.
cleanliness.left_mess     -2           =laissé|laissés|laissant|laissaient|restait|restaient|=resté|restés|traînait|traînaient … les|des|leurs|leur|du|de|plein|tous|tout … carton|cartons|outil|outils|emballage|emballages|bâche|bâches|vis|clou|clous|gravat|gravats|mégot|mégots|palette|palettes|chute|chutes|colle|colles|plâtre|plâtres|peinture|peintures|ciment|ciments|sciure|sciures|copeau|copeaux|silicone|silicones|mastic|mastics|enduit|enduits|bouteille|bouteilles|sac|sacs|déchet|déchets
  + Ils ont [laissé leurs outils] dans l'allée.
  - Elle vend des outils.
cleanliness.stained       -2           plâtre|plâtres|suie|suies|peinture|peintures|colle|colles|ciment|ciments|cire|cires|graisse|graisses|silicone|silicones|mastic|mastics|enduit|enduits|encre|encres|goudron|goudrons dans|sur|sous|partout … <object>|plinthe|plinthes|façade|façades|tapis|volet|volets|sol|sols|carrelage|carrelages|dallage|dallages|allée|allées|terrasse|terrasses|voiture|voitures|vitre|vitres
  + De la [colle sur la terrasse].
  - La peinture sur toile.
cleanliness.trash         -2           benne|bennes|poubelle|poubelles|conteneur|conteneurs|bac|bacs|container|containers|cendrier|cendriers|cuve|cuves|fosse|fosses … plein|pleine|pleins|pleines … dès|depuis|ras|midi|matin|heures|toute
  + Le [bac est plein depuis] lundi.
  - Une benne sur le plein air.
communication.language    -2           gps|compteur|compteurs|notice|notices|formulaire|formulaires|facture|factures|panneau|panneaux|tutoriel|tutoriels|mode|modes|contrat|contrats|borne|bornes|écran|écrans … en anglais|allemand|chinois|italien|espagnol|néerlandais|japonais|coréen
  + Une [borne en allemand] seulement.
  - Mon menu en trois langues.
communication.out_of_date -2           ~afficher|affichait|affiche|montre|indique|donne … horaire|horaires|météo|météos|heure|heures|prix|tarif|tarifs|date|dates|position|positions|solde|soldes|menu|menus|page|pages|trafic|trafics … d'|de|année hier|l'|an|dernier|dernière|passé|veille
  + Le panneau [affiche les horaires de l']an passé.
  - Le menu affiché date de ce matin.
communication.too_many    -2           notification|notifications|alerte|alertes … à|a … heures|h du matin
  + Une [alerte à quatre heures du matin].
  - Un appel à la gare du matin.
competence.badly_done     -2           ourlet|ourlets|couture|coutures|joint|joints|peinture|peintures|pose|poses|soudure|soudures|carrelage|carrelages|enduit|enduits|parquet|parquets|toiture|toitures|frange|franges|coupe|coupes|couleur|couleurs|branchement|branchements|réglage|réglages|vidange|vidanges … à|a refaire|reprendre|recoudre|revisser|recoller|repeindre|recommencer
  + La [couture est à refaire].
  - Une coupe à la mode.
competence.badly_done     -2           piqûre|piqûres|prise|prises|coupe|coupes|couleur|couleurs|soudure|soudures|joint|joints|peinture|peintures|frange|franges|ongle|ongles|tatouage|tatouages|couture|coutures|gâteau|gâteaux|tresse|tresses|permanente|permanentes|mèche|mèches|balayage|balayages|créneau|créneaux … =raté|ratés|ratée|ratées|=loupé|loupés|loupée|loupées|=bâclé|bâclés|bâclée|bâclées|=massacré|massacrés|massacrée|massacrées
  + Une [soudure bâclée].
  - Une coupe de champagne.
competence.on_phone       -2           <agent>|gardien|gardiens|surveillant|surveillants|maître|maîtres|aide|aides|ouvrier|ouvriers|éducateur|éducateurs|voiturier|voituriers|ambulancier|ambulanciers … regardait|regarde|jouait|tapotait|scrolle|scrollait|pianotait|consultait … son|ses|leur téléphone|portable|smartphone|écran|messages
  + Le [surveillant jouait sur son portable].
  - Le guide joue de son écran.
competence.unprofessional -2           <agent>|gardien|gardiens|surveillant|surveillants|maître|maîtres|aide|aides|ouvrier|ouvriers|éducateur|éducateurs|voiturier|voituriers … dormait|dort|ronflait|somnolait
  + Le [gardien somnolait].
  - Le gardien dont le chien dort.
condition.damaged         -2           <fresh_goods>|bouteille|bouteilles|pot|pots|biscuit|biscuits … =cassé|cassés|cassée|cassées|=éclaté|éclatés|éclatée|éclatées|=renversé|renversés|renversée|renversées|=percé|percés|percée|percées|=écrasé|écrasés|écrasée|écrasées … dans|au|sur|à|sous
  + Des [yaourts éclatés dans] le sac.
  - Une bouteille au fond de la cave.
condition.damaged         -2           <object> … à|a l' envers
  + L'[étiquette est à l'envers].
  - Un robot qui va à l'école.
condition.damaged         -2           couvert|couverts|verre|verres|assiette|assiettes|serviette|serviettes|linge|linges|siège|sièges|plateau|plateaux|table|tables|banc|bancs|sac|sacs|tapis|chaussure|chaussures|gant|gants … encore|toujours|tout|toute|restés|rendus =mouillé|mouillés|mouillée|mouillées|humide|humides|=trempé|trempés|trempée|trempées
  + Des [gants encore mouillés] à la remise.
  - Un tapis de bain toujours sec.
condition.damaged         -2           page|pages|chapitre|chapitres|feuille|feuilles … =inversé|inversés|inversée|inversées|=mélangé|mélangés|mélangée|mélangées|manquant|manquants|manquante|manquantes|blanc|blanches|=effacé|effacés|effacée|effacées|vide|vides
  + Des [pages mélangées] dans le livret.
  - Une page de la carte.
condition.damaged         -2           vitre|vitres|verre|verres|écran|écrans|dvd|dvds|cd|cds|disque|disques|lunette|lunettes|montre|montres|carrosserie|carrosseries|portière|portières|plaque|plaques|jante|jantes|casserole|casseroles|poêle|poêles|miroir|miroirs|cadran|cadrans|objectif|objectifs|vinyle|vinyles|hublot|hublots|comptoir|comptoirs|piano|pianos … =rayé|rayés|rayée|rayées
  + Une [plaque rayée] dès la pose.
  - Un verre à rayures bleues.
condition.incomplete      -2           <object>|plein|pleins|ménage|ménages|vaisselle|vaisselles|vidange|vidanges|réglage|réglages … était|étaient|est|sont pas … =branché|branchés|branchée|branchées|=vissé|vissés|vissée|vissées|=monté|montés|montée|montées|=installé|installés|installée|installées|=posé|posés|posée|posées|=chargé|chargés|chargée|chargées|fait|faits|faite|faites|=nettoyé|nettoyés|nettoyée|nettoyées|=gonflé|gonflés|gonflée|gonflées|=vidé|vidés|vidée|vidées|=attaché|attachés|attachée|attachées|=fixé|fixés|fixée|fixées
  + Le [tuyau n'était pas vissé].
  - Le lit est loin de la fenêtre.
condition.incomplete      -2           <object>|tableau|tableaux|local|locaux|lit|lits … ~avoir pas|plus de|d' <object>|capot|capots|verrou|verrous|lumière|lumières|pile|piles|fond|fonds|cache|caches|protection|protections|savon|savons|câble|câbles|loquet|loquets|grille|grilles|crochet|crochets|barreau|barreaux|roulette|roulettes|gâche|gâches
  + La [douche n'a pas de rideau].
  - La porte du fond a une poignée.
condition.incomplete      -2           bouteille|bouteilles|sac|sacs|boîte|boîtes|paquet|paquets|pot|pots|flacon|flacons|tube|tubes|sachet|sachets|barquette|barquettes|cartouche|cartouches|verre|verres|bidon|bidons|bocal|bocaux … à|a moitié vide|plein|pleine|vides|remplie|rempli|remplis
  + Un [bidon à moitié vide].
  - Une bouteille à moitié prix.
condition.incomplete      -2           masque|masques|notice|notices|carte|cartes|colis|casier|casiers|vestiaire|vestiaires|porte|portes|fenêtre|fenêtres|lit|lits|toilette|toilettes|douche|douches|chaise|chaises|vélo|vélos|robot|robots|appareil|appareils|machine|machines|chargeur|chargeurs|lampe|lampes|table|tables|placard|placards|armoire|armoires sans élastique|élastiques|schéma|schémas|code|codes|notice|notices|clé|clés|verrou|verrous|loquet|loquets|poignée|poignées|porte|portes|fond|fonds|pile|piles|ampoule|ampoules|câble|câbles|rideau|rideaux|pommeau|pommeaux|cadenas|abattant|abattants|cuvette|cuvettes|lunette|lunettes|pied|pieds|roulette|roulettes|miroir|miroirs|vis|barrière|barrières|dossier|dossiers|selle|selles|frein|freins|phare|phares
  + Des [vestiaires sans verrou].
  - Une porte vitrée sans bruit.
errors.uneven             -2           <object> … de travers|traviole|guingois
  + La [cuvette est de travers].
  - Un panneau de signalisation.
errors.wrong_address      -2           ~envoyer|envoyé|envoyée|envoyés|envoyées|parti|partie|versé|livré|livrée|adressé|adressée|reçu … mon|notre|un|une|l'|mauvais|mauvaise ancien|ancienne|vieux|vieille|mauvais|mauvaise … adresse|adresses|rib|ribs|compte|comptes|médecin|médecins|numéro|numéros|mail|mails|domicile|domiciles|appartement|appartements|agence|agences|notaire|notaires
  + Le virement est [parti sur mon ancien compte].
  - J'ai versé un reste d'eau.
errors.wrong_bill         -2           ~rendre|rendu|distribué|crédité|versé <money> au lieu de
  + La machine a [rendu dix euros au lieu de] vingt.
  - Il rend les clés au lieu de rendez-vous.
errors.wrong_name         -2           avec|au le|la|les nom|prénom|numéro|adresse|photo|date de|d' mon|ma|un|une|l' autre|frère|sœur|père|mère|voisin|voisine|inconnu|inconnue|mari|femme|fils|fille|ex|collègue
  + Un badge [avec la photo d'un autre].
  - Un duo au nom de mon choix.
keep.plain_state          keep         <object>|<fare>|four|fours … doit|doivent|devez|peut|peuvent|devra|devront|pouvez … être|etre|rester <broken>|<stopped>|=coupé|coupés|coupée|coupées|=fermé|fermés|fermée|fermées|vide|vides|plein|pleins|pleine|pleines|froid|froids|froide|froides|=congelé|congelés|congelée|congelées|=mouillé|mouillés|mouillée|mouillées|=inversé|inversés|inversée|inversées|tiède|tièdes|=décroché|décrochés|décrochée|décrochées
keep.plain_state          keep         <object>|vase|clé … =cassé|cassés|cassée|cassées|=tombé|tombés|tombée|tombées|=crevé|crevés|crevée|crevées|=grillé|grillés|grillée|grillées|lâché chez ma|mon|mes|une|un|le|la|les mère|père|sœur|frère|voisin|voisine|parents|ami|amie|amis
keep.plain_state          keep         existe|disponible|aussi|traduit|traduite|parle|version en anglais|allemand|chinois|italien|espagnol
keep.plain_state          keep         j'|nous|on|ai|avons|avoir|peut|puis|pouvoir|être ~annuler|~décaler|~déplacer|annulé|annulée|décalé|décalée|déplacé|déplacée
keep.plain_state          keep         les|l' pages|annuaire blanches|jaunes
keep.plain_state          keep         ~laisser|laissé|laissés votre|vos|mon|ma|mes|un carton|cartons|outil|outils|sac|sacs|bouteille
performance.no_hot_water  -2,stage:use radiateur|radiateurs|plaque|plaques|four|fours|chauffage|chauffages|chaudière|chaudières … froid|froids|froide|froides|=glacé|glacés|glacée|glacées … bas|haut|chambre|salon|matin|nuit|nuits|janvier|hiver|toute
  + Un [radiateur glacé toute] la nuit.
  - Le four à froid.
performance.picture       -2           son|voix|parole|paroles|titres … ~arriver|en|a après|avance|retard|avant … image|images|lèvres|vidéo
  + Le [son arrive après l'image].
  - Une voix en image.
performance.picture       -2           ~photo|~image|~tirage|clichés|~vidéo|~couleur|écran|album … trop|très|peu|bien|super|vraiment sombre|sombres|foncé|foncés|foncée|foncées|pâle|pâles
  + L'[album est beaucoup trop foncé].
  - Un couloir sombre, un album vert.
performance.weak_device   -2           pas|plus|aucune|peu|zéro de|d'|pression pression … étage|premier|deuxième|troisième|douche|eau|robinet|dernier
  + [Pas de pression au dernier] étage.
  - Pas de pression pour signer.
reliability.bug           -2,stage:use <screen> … ~garder|~enregistrer|~retenir|~envoyer|~valider|~proposer|~afficher pas|plus|jamais|rien
  + Le [panier ne garde rien].
  - La page du site propose des plans.
reliability.bug           -2,stage:use captcha|captchas|message|messages|bandeau|bandeaux|erreur|erreurs|fenêtre|fenêtres|pub|pubs|code|codes|notification|notifications … revient|revenait|réapparaît|apparaît … sans|toutes|tout|chaque|toujours|boucle
  + Le [bandeau revient toutes] les minutes.
  - Le message revient au voisin.
reliability.bug           -2,stage:use captcha|captchas|panier|paniers|chat|chats|fenêtre|fenêtres|menu|menus|onglet|onglets|session|sessions|appli|applis|application|applications|page|pages|pop-up|pop-ups|bandeau|bandeaux|message|messages|document|documents|fichier|fichiers|pdf|pdfs … se|s' ferme|efface|vide|coupe|réinitialise|recharge|ouvre … bout|tout|toute|seul|sans|vide|vides|minute|blanc|toutes
  + Le [chat se ferme au bout] d'une minute.
  - La fenêtre se ferme par le haut.
reliability.cancelled     -2           cours|leçon|leçons|atelier|ateliers|stage|stages|créneau|créneaux|répétition|répétitions|consultation|consultations|opération|opérations|sortie|sorties|match|matchs|visite|visites|prestation|prestations … =annulé|annulés|annulée|annulées|=supprimé|supprimés|supprimée|supprimées|=décalé|décalés|décalée|décalées|=déplacé|déplacés|déplacée|déplacées … par|sans|veille|matin|fois
  + Une [leçon annulée sans] un mot.
  - Un cours de pâtisserie.
reliability.fell_off      -2           vernis|ongle|ongles|couronne|couronnes|plombage|plombages|pansement|pansements|prothèse|prothèses|résine|résines|peinture|peintures|joint|joints|enduit|enduits|autocollant|autocollants|attelle|attelles|bouton|boutons|poignée|poignées|plaque|plaques|facette|facettes|implant|implants|talon|talons|strass … =sauté|sautés|sautée|sautées|=tombé|tombés|tombée|tombées|=décollé|décollés|décollée|décollées|=écaillé|écaillés|écaillée|écaillées|=fissuré|fissurés|fissurée|fissurées|parti|partis|partie|parties|=cassé|cassés|cassée|cassées … au|le|dès|après|en|dans|lendemain
  + Une [facette tombée au] bout d'un mois.
  - Un bouton doré au lendemain.
reliability.refuses       -2           billet|billets|carte|cartes|pièce|pièces|ticket|tickets|badge|badges|chèque|chèques|titre|titres|paiement|paiements|pass|abonnement|abonnements|code|codes|bon|bons|coupon|coupons|qr|qrs … <negation>|non|toujours lu|lus|lue|lues|=accepté|acceptés|acceptée|acceptées|reconnu|reconnus|reconnue|reconnues|=scanné|scannés|scannée|scannées|=validé|validés|validée|validées
  + Un [ticket non lu] au portique.
  - La carte du menu.
reliability.refuses       -2           billet|billets|carte|cartes|pièce|pièces|ticket|tickets|badge|badges|pass|coupon|coupons … =rejeté|rejetés|rejetée|rejetées|=démagnétisé|démagnétisés|démagnétisée|démagnétisées
  + Un [badge démagnétisé] le premier jour.
  - La carte de visite.
reliability.works_badly   -2           <object> … accroche|accrochait|saute|sautait|siffle|sifflait|clignote|clignotait|grésille|grésillait|coule|coulait|patine|patinait|cliquette|cogne|cognait|tremble|tremblait|bourdonne|ronfle
  + La [pompe siffle] jour et nuit.
  - Le piano de ma fille.
reliability.works_badly   -2           <object> … descend|descendait|remonte|tombe|tombait|s'ouvre|ouvre|redémarre|sonne|bascule|bouge … tout|toute seul|seule
  + Le [siège descend tout seul].
  - Le chien ouvre la porte tout seul.
reliability.works_badly   -2           <object> … se|s' décolle|décollait|détache|détachait|dévisse|dévissait|défait|débranche|déboîte|desserre|coince|coinçait|enraye|dérègle|bloque
  + La [lampe se détache] à chaque usage.
  - La porte se ferme en douceur.
reliability.works_badly   -2           jauge|jauges|compteur|compteurs|horloge|horloges|balance|balances|thermomètre|thermomètres|affichage|affichages|pendule|pendules|sonde|sondes|gps|montre|montres … faux|fauxs|fauxe|fauxes|=déréglé|déréglés|déréglée|déréglées|=décalé|décalés|décalée|décalées|=bloqué|bloqués|bloquée|bloquées|fausse|fausses
  + La [jauge est fausse].
  - La montre du médecin.
reliability.works_badly   -2           ne|n' … ~démarrer|~ouvrir|~fermer|~marcher|~fonctionner|~répondre|~passer|~allumer|~lire qu'|que|qu … deuxième|troisième|quatrième|cinquième|dixième|énième|plusieurs|force|deux|trois|coups
  + Elle [ne démarre qu'à la troisième] tentative.
  - Il ne passe que le mardi.
safety.left_open          -3           porte|portes|portail|portails|box|cadenas|coffre|coffres|fenêtre|fenêtres|casier|casiers|serrure|serrures|garage|garages|boîte|boîtes … =forcé|forcés|forcée|forcées|=fracturé|fracturés|fracturée|fracturées|entrouvert|entrouverts|entrouverte|entrouvertes
  + Mon [casier était forcé].
  - Un coffre fort.
safety.left_open          -2           porte|portes|portail|portails|box|coffre|coffres|fenêtre|fenêtres|casier|casiers|garage|garages|grille|grilles … ~laisser|laissé|laissée|resté|restée|restait grand|grande|=ouvert|=ouverte|ouverts
  + Le [portail est resté ouvert] la nuit.
  - La porte reste de l'autre côté.

# L'eau, la place, le jour, le chantier.
cleanliness.badly_kept -2           pelouse|pelouses|haie|haies|allée|allées|trottoir|trottoirs|parking|parkings|local|locaux|cour|cours|escalier|escaliers|chemin|chemins|talus|jardin|jardins|cimetière|cimetières|tombe|tombes|square|squares … pas|jamais|plus tondu|tondus|tondue|tondues|=taillé|taillés|taillée|taillées|=déneigé|déneigés|déneigée|déneigées|=salé|salés|salée|salées|=balayé|balayés|balayée|balayées|=éclairé|éclairés|éclairée|éclairées|entretenu|entretenus|entretenue|entretenues|=désherbé|désherbés|désherbée|désherbées|=débroussaillé|débroussaillés|débroussaillée|débroussaillées
  + Le [chemin n'est jamais désherbé].
  - Le jardin est tondu, pas la cour.
comfort.building_work  -2           quai|quais|hôtel|hôtels|chambre|chambres|rue|rues|piscine|piscines|gare|gares|bâtiment|bâtiments|ascenseur|ascenseurs|étage|étages|aile|ailes|terrasse|terrasses|parking|parkings|résidence|résidences|hall|halls|immeuble|immeubles|camping|campings … en|plein travaux|chantier
  + Le [hall était en plein chantier].
  - Une rue où l'on va en travaux pratiques.
comfort.cramped        -2           chambre|chambres|lit|lits|tente|tentes|table|tables|studio|studios|appartement|appartements|canapé|canapés … double|simple|unique|place|places|personnes pour trois|quatre|cinq|six|deux
  + Un [lit simple pour deux].
  - Une table de six places.
comfort.light          -2           parking|parkings|couloir|couloirs|cage|cages|escalier|escaliers|allée|allées|hall|halls|palier|paliers|chemin|chemins|tunnel|tunnels … ~être|plongé|plongée … noir|éteint|obscur|éclairé|éclairée
  + Le [couloir était plongé dans le noir].
  - Un escalier de bois noir.
keep.plain_state       keep         hors de portée des|de|d' enfants|petits|animaux|chiens|chats
reliability.leaks      -2,stage:use <object>|<room>|toiture|coque|cuve|caisson … prend|prenait|prennent|prenaient l' eau
  + La [tente prenait l'eau].
  - On prend de l'eau au robinet.
reliability.leaks      -2,stage:use eau|eaux|égout|égouts … stagne|stagnait|stagnent|ruisselle|ruisselait|refoule|suinte … dans|sur|sous|au|le|la
  + L'[eau stagne dans] la douche.
  - L'eau de la source coule vers la mer.
usability.awkward      -2           sonnette|sonnettes|prise|prises|télécommande|télécommandes|interrupteur|interrupteurs|bouton|boutons|poignée|poignées|barre|barres|borne|bornes|lampe|lampes|verre|verres|plateau|plateaux|robinet|robinets|distributeur|distributeurs … hors de portée
  + Une [prise hors de portée] du lit.
  - Une lampe à portée de main.

# Une pièce sur deux, un autre nom, une autre version.
communication.out_of_date -2 page|pages|version|versions|numéro|numéros|aide|aides|plan|plans|guide|guides|notice|notices|adresse|adresses|menu|menus|ligne|lignes|agence|agences … qui n'|ne existe|existent plus|pas
  + Un guichet d'un [guide qui n'existe plus].
  - Une page qui existe en deux versions.
condition.damaged         -2 laissé|laisse|laissent|laissait une|des|deux|un trace|traces|marque|marques|auréole|auréoles|tache|taches|rayure|rayures|trou|trous|bosse|bosses|cicatrice|cicatrices … sur|dans|au|à mon|ma|mes|le|la|les|l'
  + Le bracelet a [laissé une trace verte sur mon] poignet.
  - Il a laissé une trace dans ce club.
condition.incomplete      -2 arrivé|arrivée|arrivés|reçu|reçue|livré|livrée|livrés|vendu|vendue sans le|la|les|son|sa|ses|l' code|codes|notice|notices|facture|factures|mode|modes|plan|plans|certificat|certificats|étiquette|étiquettes|bouchon|bouchons|housse|housses|cordon|cordons|cheville|chevilles|clé|clés|télécommande|télécommandes|schéma|schémas|papier|papiers
  + La carte est [arrivée sans son code].
  - Sans clé, il est arrivé chez la voisine.
condition.incomplete      -2 un|une|deux|trois|quatre|cinq plat|plats|colis|carton|cartons|article|articles|repas|bouteille|bouteilles|livre|livres|paquet|paquets|menu|menus|meuble|meubles sur <figure> … =arrivé|arrivés|arrivée|arrivées|reçu|reçus|reçue|reçues|=livré|livrés|livrée|livrées|servi|servis|servie|servies
  + [Trois paquets sur cinq sont arrivés].
  - Deux livres sur six étagères.
errors.duplicate          -2 deux|trois|quatre facture|factures|relevé|relevés|prélèvement|prélèvements|mensualité|mensualités|colis|carte|cartes|contrat|contrats|amende|amendes|avis|appel|appels pour … même|seul|seule
  + [Deux factures pour le même] mois.
  - Deux cartes pour jouer.
errors.wrong_name         -2 ~porter|portait|indique|indiquait|mentionne|mentionnait|affichait le|la|un|une nom|noms|prénom|prénoms|adresse|adresses|photo|photos|numéro|numéros d'|de|du un|une|mon|l'|la|autre … autre|frère|sœur|voisin|voisine|inconnu|précédent|précédente|client|mari|patient
  + Le badge [porte le nom d'un autre].
  - Il porte le nom de sa mère.
quality.misfit            -2 <object> … trop court|courte|courts|courtes|large|larges
  + Le [rideau est trop court].
  - La robe courte va bien.

# Ce que l'on demande de remettre en état.
keep.plain_state keep ~remplacer|~changer|~réparer|~échanger|~refaire|recoudre|recoller|~nettoyer … <object> … =rayé|rayés|rayée|rayées|=usé|usés|usée|usées|=taché|tachés|tachée|tachées|=cassé|cassés|cassée|cassées|fendu|fendus|fendue|fendues|décousu|décousus|décousue|décousues|=décollé|décollés|décollée|décollées|=déchiré|déchirés|déchirée|déchirées|=troué|troués|trouée|trouées|tordu|tordus|tordue|tordues|=percé|percés|percée|percées|=corné|cornés|cornée|cornées|défectueux|défectueuse

@sector insurance
keep.plain_state keep une|un|mon|ma|le|la|de … <object> … <broken>

@all
