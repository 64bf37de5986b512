@language fr
@kind     irritants

# Combien de fois, combien de temps, combien : des nombres qui jugent seuls.
reachability.understaffed -2 six|cinq|quatre|trois|deux|une chaises|sièges|caisses|guichets|toilettes|infirmières|caisse|infirmière … pour … personnes|patients|clients|cent|trente|quarante|cinquante
  + Il y a [six chaises pour trente] personnes.
  - Deux chaises pour moi.

# Aucun, un seul, la moitié : combien marchent, combien sont là.
choice.little             -2,yields           ^ un|une|deux|trois seul|seule|seulement est|était|étaient|a|marche|marchait|marchaient|fonctionne|fonctionnait|fonctionnaient|tourne|tournait|ouvert|ouverte|ouverts|ouvertes|en|disponible arrivé|arrivée|arrivés|ouvert|ouverte|ouvertes|service|état|marche|un|une|le|la|hier|samedi|dimanche|disponible|libre
  + Six comptoirs, [une seule ouverte un] samedi.
  - Six portes, une seule est bleue.
choice.little             -2,yields           ^ un|une|deux|trois étaient|était|sont|est en état|service|marche
  + Sur six lyres, [deux étaient en état].
  - Deux étaient en retard.
choice.little             -2,yields           seul|seule un|une … sur <figure> … marche|marchait|fonctionne|fonctionnait|tourne|tournait|donnait|donne|ouvre|ouvrait|ouvert|ouverte
  + [Seule une lyre sur neuf marchait].
  - Seul un roi sur deux est au bal.
choice.little             -2,yields           seul|seule|seuls|seules … un|une|deux|trois sur|des <figure> <object>|<facility>|<amenity>|<screen>|<agent>
  + [Seul l'un des trois bassins] tourne.
  - Un seul des trois oncles est venu.
choice.little             -2,yields           un|une|deux|trois|quatre|1|2|3|4|quart|tiers|moitié … sur <figure> … marche|marchent|marchait|marchaient|fonctionne|fonctionnent|fonctionnait|fonctionnaient|tourne|tournaient|tournent|donnait|servait|allumé|allumée|allumées|utilisable|utilisables
  + [Deux lyres sur neuf marchaient] hier.
  - Deux lyres sur neuf sont à moi.
class.s_run               is:s_run            marche|marchent|marchait|marchaient|fonctionne|fonctionnent|fonctionnait|fonctionnaient|démarre|démarrent|démarrait|ferme|ferment|fermait|fermaient|ouvre|ouvrent|ouvrait|ouvraient|passe|passent|passait|passaient|descend|descendent|descendait|monte|montait|tient|tiennent|tenait|tenaient|charge|chargent|chargeait|chauffe|chauffent|chauffait|tourne|tournent|tournait|tournaient|affiche|affichent|affichait|affichaient|imprime|imprimait|accepte|acceptent|acceptait|acceptaient|répond|répondent|répondait|répondaient|lit|lisait|capte|captait|imprimait|éclaire|éclairait|donne|donnait|coule|coulait|scanne|scannait
  + Elle [fonctionnait] au gaz.
  - La fonction du gaz.
condition.incomplete      -2,yields           aucun|aucune des|de|d' … <object>|<facility>|<amenity>|<room>|modèles … n' a|avait|ont|avaient de|d'|ni
  + [Aucune des tentes du camp n'avait de] piquet.
  - Aucune des tentes du camp n'avait fui.
condition.incomplete      -2,yields           aucun|aucune n' a|avait|ont|avaient de|d'|ni
  + [Aucun n'avait de] corde.
  - Il n'avait aucune corde.
location_hours.closed     -2,yields           moitié|tiers|quart|quarts|plupart … est|sont|était|étaient … travaux|chantier|fermé|fermée|fermés|fermées|éteint|éteinte|éteints|éteintes|inaccessible|inaccessibles|bâché|bâchée|bâchés|bâchées
  + La [moitié du fort était bâchée].
  - La moitié du fort est à nous.
reachability.understaffed -2,yields           ^ un|une|deux|trois seul|seule|seuls|seules ouvert|ouverte|ouverts|ouvertes
  + Neuf comptoirs, [un seul ouvert].
  - Neuf livres, un seul est ouvert.
reliability.not_working   -2,stage:use,yields aucun|aucune <object>|<facility>|<amenity>|<screen>|<paper>|code|codes|coupon|bus|train|vélo|casier … ne|n' … <s_run>
  + [Aucun store ne descend].
  - Aucun store ne grince.
reliability.not_working   -2,stage:use        aucun|aucune des|de|d' … <object>|<facility>|<amenity>|<screen>|<room> … ne|n' … <s_run>
  + [Aucun des deux lampadaires de la cour ne marche].
  - Aucun des deux lampadaires de la cour ne gêne.
reliability.not_working   -2,stage:use,yields aucun|aucune des|de|d' … du|de|des|d' … ne|n' marche|marchent|marchait|marchaient|fonctionne|fonctionnent|fonctionnait|fonctionnaient|démarre|démarrent|démarrait|ferme|ferment|fermait|fermaient|chauffe|chauffait|affiche|affichait|imprime|imprimait|allume|allumait|allumaient|s'allume
  + [Aucun des sifflets de la fanfare ne marche].
  - Aucun des sifflets de la fanfare ne manque.
reliability.not_working   -2,stage:use,yields aucun|aucune de|des|d' … codes|coupons|bons|cartes|clés|badges … ne|n' … <s_run>
  + [Aucun de leurs codes ne passe].
  - Aucun de leurs codes ne me plaît.
reliability.not_working   -2,stage:use        aucun|aucune de|des|d' … ne|n' a|ont marché|fonctionné|démarré
  + [Aucune de ces lyres n'a marché].
  - Aucune de ces lyres n'a brillé.
reliability.not_working   -2,stage:use        aucun|aucune de|des|d' … ne|n' marche|marchent|marchait|marchaient|fonctionne|fonctionnent|fonctionnait|fonctionnaient|démarre|démarrent|démarrait|ferme|ferment|fermait|fermaient|chauffe|chauffait|affiche|affichait|imprime|imprimait|allume|allumait|allumaient|s'allume
  + [Aucune des harpes ne marche].
  - Aucune des harpes ne me plaît.
reliability.not_working   -2,stage:use,yields aucun|aucune … ne|n' marche|marchent|marchait|marchaient|fonctionne|fonctionnent|fonctionnait|fonctionnaient|démarre|démarrent|démarrait|ferme|ferment|fermait|fermaient|chauffe|chauffait|affiche|affichait|imprime|imprimait|allume|allumait|allumaient|s'allume
  + [Aucun sifflet ne marche].
  - Aucun sifflet ne manque.
reliability.not_working   -2,yields           moitié|tiers|quart|quarts … <s_run> pas|plus|jamais|mal
  + La [moitié des touches ne tient plus].
  - La moitié des touches ne sert pas.
reliability.not_working   -2,yields           moitié|tiers|quart|quarts … est|sont|était|étaient … panne|hors|rade|noir|arrêt|maintenance|illisible|illisibles|inutilisable|inutilisables|injouable|injouables
  + Un [tiers des airs est injouable].
  - Un tiers des lyres est en bois.

# Un seul agent pour tant de monde.
reachability.understaffed -2,yields un|une|deux|trois|quatre|seul|seule|1|2|3|4 <agent> … pour|gérant|gère|gérait <figure>=15 enfants|élèves|personnes|clients|patients|résidents|tables|chambres|couverts|malades|passagers|voyageurs|candidats|bébés|petits|gamins|lits|stagiaires|nageurs|joueurs|classes|appels|dossiers|familles|locataires|visiteurs
  + [Un concierge pour quarante visiteurs].
  - Un concierge pour deux mois.
reachability.understaffed -2,yields un|une|seul|seule <agent> … pour deux|trois|quatre|cinq|six étages|carrefours|établissements|écoles|communes|villages|sites|magasins|lignes|quartiers|pavillons|terrains|manèges|machines|équipes|groupes|services|rayons|guichets|bureaux|salles|classes|caisses|quais|comptoirs|bassins|niveaux|bâtiments|immeubles|halls|unités|chambrées
  + [Un bénévole pour trois salles].
  - Un bénévole pour trois mois.

# Si peu pour tant de monde.
choice.little             -2,yields seulement|juste|peine un|une|deux|trois|quatre|cinq|six|dix|quelques|2|3|4|5|6 … pour <figure>=8
  + À [peine cinq lyres pour quarante] voix.
  - Il reste à peine cinq minutes.
choice.little             -2,yields un|une|deux|trois|quatre|cinq|six|seul|seule|1|2|3|4|5|6 … pour <figure>=15 … enfants|élèves|personnes|clients|patients|candidats|spectateurs|familles|résidents|salariés|voyageurs|passagers|logements|chambres|appartements|emplacements|tentes|campeurs|visiteurs|adhérents|nageurs|classes|lits|étudiants|chiens|chats|coureurs|convives|invités|gamins|bébés|professeurs|profs|enseignants|employés|ouvriers|bureaux|athlètes|musiciens|choristes|randonneurs|marcheurs|cyclistes|donneurs|licenciés|abonnés
  + [Deux lyres pour soixante élèves].
  - Deux lyres pour deux élèves.
choice.little             -2,yields un|une|deux|trois|quatre|seul|seule … pour <figure> vestiaires|étages|dortoirs|blocs|chambres|bungalows|gîtes|immeubles|bâtiments|classes|familles|services|rayons|wagons|rames|voitures|niveaux|quais|salles|sanitaires|blocs|cabines
  + [Une lyre pour trois étages].
  - Une lyre pour trois mois.
choice.little             -2,yields un|une|deux|trois|seul|seule seul|seule|<object>|<amenity>|<facility>|conteneur|bac|micro|jeu|ballon|machine|frigo|lavabo … pour tout|toute|tous|toutes le|la|l'|les … étage|étages|quartier|immeuble|résidence|camping|hôtel|hôpital|école|village|bâtiment|commune|bus|train|wagon|avion|département|magasin|parc|ville|site|dortoir|service|groupe|classe|couloir|rame|quai|parking|palier|collège|gymnase
  + [Une seule lyre pour tout le village].
  - Un bal pour tout le monde.
frame.own                 yields    cherche|cherchons|réservé|réserver|loué|louer|commandé|commander|acheté|voudrais|voudrions|prévoir|compter|faut|prenez|fait|faire|préparé|cuisiné un|une|deux|trois|quatre|cinq|six
  + J'ai [commandé deux] lyres pour quarante invités.
  - Il y a deux lyres.
frame.own                 yields    un|une|deux|trois|quatre|cinq|six gîte|gîtes|salle|salles|repas|gâteau|gâteaux|buffet|buffets|devis|menu|menus|car|cars|bus|table|tables|chambre|chambres|tente|tentes|villa|maison|place|places|recette|œufs|bouteille|bouteilles|kilo|kilos|litre|litres|nuit|nuits|mois|jour|jours|réservation|lieu|local|terrain|traiteur|hébergement|apéritif|cocktail|plat|plats|paella|couscous|formule|spectacle … pour <figure>=15 … enfants|élèves|personnes|clients|familles|salariés|voyageurs|passagers|tentes|adhérents|étudiants|coureurs|convives|invités|gamins
  + On cherche [un gîte pour vingt personnes].
  - Une nuit au fort.
reachability.understaffed -2,yields un|une|seul|seule|deux <agent>|infirmière|animatrice|moniteur|maître|nageur … pour tout|toute|tous|toutes le|la|l'|les étage|étages|magasin|service|rayon|rayons|salle|hôtel|camping|restaurant|bâtiment|immeuble|résidence|école|terrasse|bar|fort
  + [Un bénévole pour tout le fort].
  - Un bénévole pour le fort.

# Pas un, pas le moindre, nulle part.
choice.missing             -2,yields ^ aucun|aucune|zéro|nul|nulle <amenity>|<facility>|<agent>|panneau|poubelle|distributeur|fontaine|chariot|abri|plan|notice|signalétique|étiquette|consigne|affiche|poste|bouton|mode|maître|sanitaire|jeu
  + [Aucune poubelle] sur la digue.
  - Aucune poésie sur la digue.
choice.missing             -2,yields ^ pas|ni|plus de|d' <amenity>|<agent>|filet|moustiquaire|rail|harnais|interprète|brochure|traduction|audioguide|livret|billetterie|boucle|cintres|bouilloire|sèche|vestiaire|consigne|panneau|plan|étiquette|notice
  + [Pas de cintres] au fort.
  - Pas de citrons.
choice.missing             -2,yields ^ pas|plus|ni un|une <amenity>|<facility>|<agent>|panneau|poubelle|distributeur|fontaine|chariot|caddie|parasol|arbre|abri|mouchoir|jouet
  + [Plus une fontaine] au fort.
  - Ce n'est pas un chariot.
choice.missing             -2,yields aucun|aucune|ni|pas <amenity> ni|pas
  + [Aucune couverture ni] oreiller.
  - La couverture du roi.
choice.missing             -2,yields pas|plus|même un|une seul|seule <amenity>|<facility>|<agent>|<paper>|panneau|poubelle|distributeur|fontaine|bouton|vélo|chariot|manuel|plan|parasol|caddie|modèle|créneau|arbre|buisson|abri|casque|gilet|mouchoir|verre|jouet|livre|jeu|fauteuil
  + [Pas un seul banc] dans le fort.
  - Pas une seule note.
choice.missing             -2,yields pas|sans|ni la|le|l' moindre <amenity>|<facility>|<agent>|panneau|poubelle|distributeur|fontaine|plan|notice|abri|indication|étiquette|consigne|protection|affiche|horloge
  + [Pas la moindre rampe] au fort.
  - Pas la moindre rime.
choice.missing             -2,yields rien à|a manger|boire|grignoter|faire|voir|lire pour|à|dans|sur|au|le|après
  + Il n'y a [rien à manger pour] les rois.
  - Rien à dire pour le roi.
choice.missing             -2,yields y a|avait|aura|avaient pas|plus|ni|aucun|aucune de|d'|un|une|assez <amenity>
  + Il n'[y avait pas de cintres].
  - Il y avait des cintres.
comfort.nowhere            -2,yields aucun|aucune|pas|plus|nul|zéro de|d'|endroit|coin|espace|lieu|place endroit|coin|espace|lieu|place|où|ou|pour … poser|ranger|attacher|accrocher|brancher|garer|asseoir|changer|allaiter|manger|abriter|étendre|jouer|stocker|suspendre|courir|travailler|téléphoner|fumer|laisser|dormir|déposer
  + [Aucun coin où suspendre] sa harpe.
  - Aucun coin de la terre.
comfort.nowhere            -2,yields nulle part où|ou
  + On n'avait [nulle part où] dormir.
  - Il n'est nulle part.
comfort.nowhere            -2,yields pas moyen|possibilité|possible de|d' brancher|garer|asseoir|ranger|poser|recharger|stationner|changer|allonger|accrocher|attacher
  + [Pas possible de recharger] une lyre.
  - Pas moyen de rimer.
comfort.nowhere            -2,yields rien pour laver|rincer|doucher|nettoyer|patienter|signaler|guider|indiquer|retenir|bloquer|ranger|attacher|accrocher|brancher|recharger|manger|boire|garer|poser|cuisiner|dormir|jouer|occuper|protéger|suspendre|étendre|chauffer
  + [Rien pour attacher] les ânes.
  - Rien pour le dîner.
comfort.nowhere            -2,yields rien pour|où =s'|=se|ou asseoir|abriter|poser|essuyer|sécher|couvrir|laver|changer|protéger|tenir|accrocher|occuper
  + [Rien pour s'asseoir] dans le fort.
  - Rien pour s'inquiéter.
communication.not_informed -2,yields ^ nulle part il|on|ce|le|la|les|n'|l'|sur|dans … écrit|mentionné|mentionnée|indiqué|indiquée|précisé|précisée|affiché|affichée|marqué|marquée|trouve|figure|parle|dit|dite|explique|expliqué|signalé
  + [Nulle part il n'est écrit] que le fort ferme.
  - Nulle part il ne fait froid.
communication.not_informed -2,yields affiché|affichée|affichés|affichées|écrit|écrite|écrits|écrites|indiqué|indiquée|indiqués|indiquées|détaillé|détaillée|détaillées|rappelé|rappelée|précisé|précisée|mentionné|mentionnée|mentionnés|mentionnées|signalé|signalée|marqué|marquée|fléché|fléchée|inscrit|inscrite|expliqué|expliquée|traduit|traduite nulle part
  + Le prix n'était [affiché nulle part].
  - Il n'est vu nulle part.
communication.not_informed -2,yields aucun|aucune|pas|zéro|ni|sans prix|tarif|tarifs|horaire|horaires|indication|indications|fléchage|signalétique|panneau|mention|date|plan|numéro|explication … sur|dans|devant|ni|dehors
  + [Aucun prix sur] la harpe.
  - Aucun prix ne me plaît.
communication.not_informed -2,yields ni le|la|l' jour|heure|date|montant|motif … ni le|la|l'
  + On ne sait [ni le jour ni l']heure du bal.
  - Ni le roi ni la reine.
communication.not_informed -2,yields ni plan|notice|mode|facture|explication|date|heure|prix|nom|adresse|mot|annonce … ni|nulle
  + [Ni plan ni] notice avec la harpe.
  - Ni fleurs ni couronnes.
communication.not_informed -2,yields rien n' est|était|etait|y fléché|affiché|écrit|expliqué|traduit|signalé|précisé|balisé|étiqueté|marqué|numéroté|annoncé|organisé
  + [Rien n'est fléché] dans le fort.
  - Rien n'est sûr.
frame.denied               yields    aucun|aucune|pas prise|poste|accès|rampe de|d' tête|risque
  + [Aucune prise de tête].
  - Aucune prise de courant.
frame.denied               yields    aucun|aucune|pas|zéro <amenity>|<facility>|<agent> n'|ne|à|cassé|abîmé|sali|insistant est|a|m'|nous|nécessaire|obligatoire|requis|faire|prévoir|visiter|acheter|apporter|ajouter|payer|chercher|contacter
  + [Aucune table n'est] de trop.
  - Aucune table au jardin.
frame.own                  yields    je|j'|nous n' ai|avons|avais|avions|aurai aucun|aucune|pas|plus|nulle|rien
  + [Je n'ai nulle] part où aller.
  - On n'a nulle part où aller.

# Ce qui manque, ce qui est de trop, ce qu'on a seulement.
choice.forced             -2,yields               ne|n' … prend|prennent|prenait|acceptent|accepte|acceptait|acceptaient que|qu' les|le|la|l'|des|du|en
  + Le fort [n'accepte que les] écus.
  - Je ne prends que du thé.
choice.little             -2,yields               ^ pas|plus assez de|d'
  + [Pas assez de] lyres au bal.
  - Pas assez mûr.
choice.little             -1,yields               n'|ne est|sont|était|étaient|fut proposé|proposée|proposés|proposées|disponible|disponibles|accessible|accessibles|possible|vendu|vendue|vendus que|qu' en|sur|par|à|au|aux|de|le|les|la|pour|dans|via|un|une|deux|trois
  + Le chant [n'est proposé qu'en] latin.
  - Le chant n'est proposé à personne.
choice.little             -1,yields               ne|n' … propose|proposent|proposait|proposaient|sert|servent|vendent|vend|livrent|livre|prête|prêtent|répare|réparent|reçoit|reçoivent|répond|répondent|traite|traitent|rend|rendent|donne|donnent|distribue|distribuent|délivre|délivrent|imprime que|qu' des|du|de|d'|les|par|sur|en|à|au|aux|trois|deux|seul|seule
  + Le fort [ne propose que des] lyres.
  - Le roi ne chante que des airs.
choice.little             -2,yields               restait|restaient plus|que|qu' que|qu'|des|du|le|la|les|un|une|de … des|du|taille|tailles|modèle|modèles|place|places|chaise|strapontin|miettes|table|plat|dessert|couleur|couleurs|invendus|devant|derrière|debout|étage|fond|xs|xl|xxl
  + Il ne [restait que des tailles] d'ogre.
  - Il ne reste que le chant.
choice.little             -1,yields               restait|restaient que|qu' des|du|les|la|le|une|un
  + Il ne [restait que des] roses.
  - Il ne restait que toi.
choice.little             -2,yields               y avait|a|aura que|qu' du|des|de|d' <fare>|<fresh_goods>|<food>|jus|eau|soda|biscottes|céréales|pain|chips|confiture
  + Il n'[y avait que du riz].
  - Il y avait du riz.
choice.little             -2,yields               y a|avait pas|plus|jamais|guère assez de|d'
  + Il n'[y avait pas assez de] lyres.
  - Il y avait assez de lyres.
choice.ran_out            -2,yields               ^ plus rien de|d'|à|en|sur|dans|au
  + Au goûter, [plus rien sur] le four.
  - Plus rien ne presse.
choice.ran_out            -2,yields               ^ plus un|une|aucun|aucune … devant|libre|rayon|dispo|disponible
  + [Plus une lyre de libre].
  - Plus une lyre, deux euros.
choice.ran_out            -2,yields               ils|salon|boutique|magasin|boulangerie|restaurant|pharmacie|garage|stand|bar|cantine|buvette|rayon|distributeur|hôtel|caisse n' avait|avaient|a|ont déjà|plus plus|de|d'|ma|mon|mes|notre|nos|le|la|l'|rien
  + Le [garage n'avait plus ma] pièce.
  - Le garage n'a pas brûlé.
comfort.cramped           -2,yields               <figure> dans|sur|par|à|pour un|une … prévu|prévue|prévus|conçu|conçue|faite|fait|équipé|équipée pour
  + On met [trente dans un dortoir équipé pour] dix.
  - Trente dans un four.
comfort.cramped           -2,yields               <figure> familles|patients|patientes|personnes|malades|clients|voyageurs|classes|groupes|élèves|enfants|couples|lits|bébés|chiens|chats dans|sur|à|par le|la|l' même|seul|seule|unique <room>|chambre|bureau|couloir|table|lit|groupe|cours|créneau|tente|cage|niche
  + [Neuf familles dans le même dortoir].
  - Neuf familles dans le fort.
comfort.cramped           -2,short                barque|bateau|canot|nacelle|télécabine|camion|taxi|bungalow|caravane|gymnase|salle|chambre|car|bus|studio|banquette|banquettes|bassin|box|dortoir|wagon|classe|cage|grange|cabine|minibus|van|voiture|tente|table|canapé|ascenseur|chambres|bureau|amphi de|pour|à <figure>
  + On était trente dans une [grange de dix].
  - On était dix dans une grange de trente.
comfort.cramped           -2,told                 étions|était|sommes|étaient|est|sont|mettent|mettait|serrés|entassés|entassé|à <figure> dans|sur|par|en|au|autour
  + Nous étions neuf dans une [cabine de quatre].
  - Nous étions neuf dans le pré.
comfort.crowded           -2,yields               plus|davantage de|d' … que de|d' <amenity>|sièges|lits|fauteuils|couchages|couchettes|emplacements|postes|stock|assiettes|places|créneaux|vélos|ordinateurs|machines|lits
  + Ils ont vendu [plus de billets que de sièges].
  - J'ai plus de fils que de filles.
comfort.standing          -2,yields               assis|assise|assises par|sur|à terre|sol|même … couloir|train|wagon|quai|hall|faute|rame|avion|gare|amphi|salle|bus
  + Nous étions [assis par terre dans le couloir].
  - Assis sur l'herbe dans le pré.
condition.incomplete      -2,stage:receive,yields n'|ne … reçu|reçue|livré|livrée|livrés|rendu|rendue|récupéré|récupérée|retrouvé|installé|remis|expédié|servi que|qu' un|une|le|la|les|l'|des|du
  + Je [n'ai reçu qu'une] botte.
  - J'ai reçu une botte.
condition.incomplete      -2,stage:receive,yields rendu|rendue|rendus|restitué|restituée|livré|livrée|livrés|livrées|expédié|expédiée|réexpédié|réexpédiée|envoyé|envoyée|envoyés|transmis|remis|remise|reçu|reçue|récupéré|récupérée … sans son|sa|ses|leur|leurs
  + Ils ont [réexpédié la harpe sans ses] cordes.
  - Il chante sans ses cordes.
condition.incomplete      -2,yields               sans roue|cric|triangle|notice|télécommande|piles|chargeur|couvercle|poignée|mode|étiquette|serviettes|draps|chauffage|antivol|casque|rétroviseur|clé|bouchon|pieds|visserie de|d'|ni|sans|dans
  + La barque [sans roue de] secours.
  - Le bal sans roues.
frame.denied              yields                  n'|ne … reçu|eu que|qu' des|de|du … compliments|éloges|bons|bonnes|bien|louanges|félicitations|sourires
  + Je [n'ai reçu que des compliments].
  - Je n'ai reçu que des clous.
frame.denied              yields                  ne|n' … propose|proposent|sert|servent|vendent|vend|prend|prennent|livre|livrent|prête|accepte|acceptent que|qu' des|du|le|la|les|de … frais|fraîche|bio|bon|bons|bonne|bonnes|qualité|saison|maison|local|locaux|excellents|mieux|meilleur|meilleurs|meilleure|meilleures|nécessaire|utile|essentiel|vrai|vrais|beau|beaux
  + Elle [ne vend que des produits frais].
  - Elle ne vend que des lyres.
reachability.understaffed -2,yields               y avait|a|aura|ait que|qu' un|une|deux|1|2 … <agent>|caisse|guichet|comptoir|personne|steward|hôtesse|maître|interne|borne|pompe|médecin|machine
  + Il n'[y avait qu'une personne] au fort.
  - Il y avait une personne au fort.
terms.limit               -1,yields               ne|n' … couvre|couvrent|couvrait|rembourse|remboursent|prennent|garantit|assure que|qu' le|la|les|l'|une|un|en|moitié|partie
  + La rente [ne couvre que le] moteur.
  - La neige couvre le toit.

# Ce que ça coûte.
class.s_bill        is:s_bill              mutuelle|mutuelles|assurance|assurances|cotisation|cotisations|abonnement|abonnements|forfait|forfaits|facture|factures|loyer|loyers|tarif|tarifs|prix|électricité|gaz|essence|carburant|eau|charges|prime|primes|cantine|menu|menus|billet|billets|place|places|pass|carte|péage|stationnement|parking|timbre|timbres|baguette|pain|plat|plats|entrée|entrées|séance|séances|licence|licences|adhésion|fioul|chauffage|internet|box|frais|mensualité|mensualités|ticket|tickets|café|taxe|redevance|consultation|contrat|contrats|garde|crèche|copropriété|inscription|inscriptions
  + Mon [loyer] bouge.
  - Mon bouge.
fees.against_told   -2,came                eu pour <figure>
  + Un devis de 120, j'en ai [eu pour 200].
  - Un devis de 120, j'en ai eu pour 120.
fees.against_told   -2,told                parlé|parlait|convenu|convenus|tombés|partis … de|sur|à <money>
  + On avait parlé de 90 €, la [note est de 140] €.
  - On avait parlé de 90 €, la note est de 90 €.
fees.charge_for     -1,yields              <amenity>|<facility>|siège|sièges|place|places|oreiller|écouteurs|option|options|niveau|niveaux|question|questions … est|était|sont|étaient payant|payante|payants|payantes
  + Les [sièges côté mer étaient payants].
  - Les sièges côté mer étaient verts.
fees.charge_for     -2,yields              paie|paye|payer|paient pour s'|se|parler|annuler|sortir|choisir|imprimer|voir|avoir asseoir|garer|stationner|annuler|<agent>|quelqu'|facture|reçu|attestation
  + On [paie pour s'asseoir].
  - On paie pour le roi.
fees.charge_for     -1,yields              wifi|toilettes|wc|carafe|serviette|serviettes|drap|draps|vestiaire|casier|consigne|douche|eau|pain|sauce|sac|attestation|copie|impression|ketchup|glaçons|ascenseur … à|coûte|coûtent|facturé|facturée|facturés <money> la|le|l'|dans|par|pièce|chaque|minute|jour|nuit
  + Les [toilettes à 1 € dans] un fort.
  - Les toilettes à droite.
fees.extra          -2,yields              <have> ajouté|rajouté|ajoute|rajoute|compté … forfait|ligne|fournitures|participation|taxe|frais|majoration|supplément … de|d' <money>
  + Ils [ont ajouté une ligne de 15 €].
  - Ils ont ajouté un chant.
fees.extra          -2,yields              <money> de|en plus que|qu' … estimation|devis|contrat|annonce|promis|convenu|catalogue|étiquette|échéancier|prévu|dit|vitrine|brochure|internet
  + J'ai [70 € de plus que sur l'estimation].
  - J'ai 70 € de plus que le roi.
fees.extra          -2,yields              <money> de|en plus|trop|sus … apparaissent|apparaît|apparait|ajoutés|rajoutés|surgissent|facture|paiement|payer|caisse
  + Au bal, [8 € de plus apparaissent].
  - Neuf jours de plus.
fees.extra          -1,yields              compté|comptée|comptés|comptées|facturé|facturée|facturés|facturées à|en part|sus
  + Le chant est [compté à part].
  - Il a compté à rebours.
fees.extra          -1,yields              faut|fallait|fallu|faudra … remettre|rajouter|ajouter|redonner|repayer|débourser <money>
  + Il a [fallu redonner 40 €] au fort.
  - Il faut donner du grain.
fees.extra          -2,yields              le|tout reste est|à|a payant|débloquer
  + Deux chants et [le reste à débloquer].
  - Le reste lui plaît.
fees.high           -1,yields              <money> de|d' déplacement|dossier|main|service|ménage|consultation|gestion|livraison|visite|mise|changement … pour
  + [60 € de dossier pour] une lyre.
  - Neuf écus de déplacement.
fees.nickel         -2,yields              chaque|moindre … est|était|coûte|coûtait|se facturé|facturée|payant|payante|tarifé|tarifée
  + [Chaque chant est tarifé].
  - Chaque chant est beau.
overall.only_amount -2,yields              prend|prennent|pris|paie|paye|payent|payé|couvre|couvrent|reverse|rendu|rendent|récupéré|remboursée|remboursé|remboursés … <money> … sur <figure>
  + La rente [prend 15 € sur 240].
  - Il prend 15 € au fort.
price.dearer        -2,yields              concurrent|concurrence|concurrents|voisin|face|côté|ailleurs|internet|autre|supermarché est|sont|était … moins cher|chère|chers|chères
  + L'[autre est deux fois moins cher].
  - L'autre est moins grand.
price.dearer        -2,yields              même|mêmes … moins|moitié cher|chère|chers|chères|prix chez|ailleurs|sur|au|à|en
  + La [même harpe moins chère chez] le voisin.
  - La même harpe.
price.different     -2,yields              n' est|était pas|plus le|celui prix|tarif|montant payé|annoncé|affiché|facturé|convenu|indiqué|débité
  + Ce [n'est pas le montant convenu].
  - Ce n'est pas le prix Nobel.
price.for_so_little -1,yields              <money> pour|les|la|l' cinq|dix|quinze|deux|trois|quatre|six|huit|2|3|4|5|6|8|10|15 minutes|minute|min|mn|secondes
  + J'ai payé [80 € pour dix minutes] de harpe.
  - J'ai payé 80 € en dix fois.
price.for_so_little -2,yields              <money> … d'|de inscription|adhésion|cotisation|abonnement|licence et … annulé|annulés|annulée|annulées|fermé|fermée|fermés
  + [240 euros d'inscription et neuf cours annulés].
  - 240 euros d'inscription et un bal.
price.high          -2,yields              <money>=8 le|la|l' sandwich|café|croissant|bière|demi|pression|verre|coca|soda|kebab|glace|boule|thé|jus|limonade|tranche|pinte|panini|gaufre|croque|eau|carafe|frites|barquette|page|photo|photocopie|minute|timbre|attestation|copie|clic
  + [Douze euros le croque].
  - Deux euros le café.
price.increase      -2,stage:manage,yields +|plus <number> %|pourcent … sur|en|le|la|l'|depuis|cette|pour <s_bill>|janvier|an|année|gaz
  + [Plus 18 % sur le gaz].
  - Plus 18 ans.
price.increase      -2,stage:manage,yields <s_bill> … =pris|prend|prennent|gagné|grimpé|grimpe|monté <number> %|pourcent|euro|euros|€|centimes
  + Ma [mutuelle a pris 22 %].
  - Ma mutuelle a pris un risque.
price.increase      -2,stage:manage,yields <s_bill> … =pris|prend|prennent|gagné|grimpé|grimpe|monté|monte|augmente|augmenté de <number>
  + Notre [licence grimpe de 8] écus.
  - Notre tour grimpe de nuit.
price.increase      -2,stage:manage,yields <s_bill> … a|ont|avait|avaient … doublé|triplé|quadruplé|décuplé
  + Ma [licence a quadruplé] en deux ans.
  - Ma licence a deux ans.
price.went_from     -2,told                <s_bill> … était|étaient à|a <figure>
  + Le péage du pont était à 2 €, il [est à 5 maintenant].
  - Le péage du pont était à 2 lieues.
price.went_from     -2,told                coûtait|coûtaient|valait|payais|payait|payions|payé … <figure>
  + La corde valait 3 €, elle [coûte 8] au quai.
  - La corde valait 3 écus, elle est bleue.
price.went_from     -2,came                coûte|coûtent|paie|paye|payons … <figure>
  + L'abonnement coûtait 7,99, il [coûte 13,99].
  + Le menu était à 14 €, il [est à 21 maintenant].
  - L'abonnement coûtait 7,99, il coûte 7,99.
price.went_from     -2,came                est|sont|passe|voilà|en|revient à|a <figure> maintenant|désormais|aujourd'hui|euros|€|cette
  + La traversée coûtait 14 €, elle [passe à 22 €].
  - La traversée passe à 22 € sur la carte.
price.went_from     -2,came                voilà|en|nous à|a <figure>
  + Le fagot valait 6 €, nous [voilà à 15].
  - Nous voilà à 15 dans la nef.
resolution.half     -2,yields              proposent|propose <money> de moins que|qu' la|l'|ma|mon|le|son … cote|argus|valeur|estimation|marché
  + Pour la barque, ils [proposent 800 € de moins que la cote].
  - Il propose une barque.
resolution.half     -2,yields              reprennent|reprend|repris|reprise|rachète|rachètent|racheté|estimé|estimée|estime|évalué|expertisé|remboursé|remboursée … <money> de moins
  + Ils me [reprennent ma barque 800 € de moins] que la cote.
  - Il a 800 € de moins.
value.portion_small -2,yields              fond|doigt|gorgée|gorgées|cuillère|cuillerée de|d' … verre|tasse|vin|café|jus|soupe|purée … à|pour|en
  + Un [fond de verre à] 11 écus.
  - Un fond de mer à voir.
value.portion_small -2,yields              tranche|cuillère|feuille|rondelle|biscotte|louche|barquette de|d'|et … pour un|le|tout|seul|unique|deux|mon repas|dîner|déjeuner|adulte|menu|souper
  + Une [tranche de jambon pour le repas].
  - Une tranche de vie pour le roi.
value.under         -2,yields              c'|voilà est|tout tout|ce ce|que|qu' que|qu'|on|j'|nous on|j'|nous|a|ai|avons a|ai|avons|eu|reçu eu|reçu|obtenu
  + [C'est tout ce qu'on a eu].
  - C'est tout un art.
value.under         -2,yields              deux|trois|quatre|cinq|six|dix|2|3|4|5|6|10 … et basta|rideau|salut
  + [Deux rimes et basta].
  - Le bal est terminé.

# L'heure, la durée, le jour.
frame.own                 yields              <s_kin>|je|j'|nous ne|n' … prend|prennent|parle|parlent|comprend|mange|mangent|boit|connaissons|connais|sais|savons|reçois que|qu'|ni
  + Mes [enfants ne prennent que] le car.
  - Ils ne prennent que les écus.
frame.own                 yields              maman|papa|mamie|papy|réveil|copine|copain … a|ont
  + [Maman m'a] appelé à 6 heures.
  - Ils appellent à 6 heures.
frame.own                 yields              école|lycée|collège|usine|club ferme|fermait|fermaient
  + L'[école ferme] à 16 h.
  - Le fort ferme à 16 h.
keep.loyal                keep                ai|avons|avais mis|passé <duration> à|pour lire|écrire|apprendre|coudre|tricoter|peindre|monter|construire|choisir
  + J'[ai mis trois mois à lire] un roman.
  - Il a mis trois mois à lire mon mail.
keep.loyal                keep                voyage|croisière|stage|vacances|congé|congés|randonnée|traversée|formation|grossesse|études|exposition … ~durer … <duration>
  + Le [voyage dure onze jours].
  - Le retard dure onze jours.
keep.plain_state          keep                comptez|compter|prévoir|prévoyez|prévoyons|compte <money> pour|la|le|les|par un|une|deux|trois|quelques|le|la|les|l'|personne
  + Il faut [compter 20 euros pour une] harpe.
  - Ils ont pris 20 euros pour une harpe.
keep.plain_state          keep                même|meme pas vu le temps
  + On n'a [même pas vu le temps] passer.
  - On n'a même pas vu le roi.
location_hours.far        -2,yields           déposé|déposée|renvoyé|renvoyée|convoqué|garé|garée|garer|relais|agence|parking|magasin|logés|logé|placés|placé|rendez|toilettes|guichet|vestiaire … à|a l' autre|opposé bout|de|du
  + On nous a [logés à l'autre bout] du fort.
  - Le roi est à l'autre bout du fort.
location_hours.far        -1,yields           faut|fallait|fallu|=dû|doit|devoir|obligé|obligés traverser|contourner|retraverser tout|toute|la|le|l'|deux|trois … ville|aéroport|magasin|parking|camping|bâtiment|hôpital|hall|gare|résidence|terminal|rayons|campus|site|fort|étages|services
  + Il [faut traverser tout le fort] pour payer.
  - Il faut traverser la vie.
location_hours.far        -1,yields           faut|fallait|fallu|=dû|doit|devoir|obligé|obligés|obligée|contraints … marcher|porter|grimper|traîner|monter|descendre|tirer … km|kilomètres|étages|escaliers|bornes|minutes
  + Il [faut grimper six étages] avec la harpe.
  - Il faut grimper au mât.
location_hours.far        -1,yields           parking|parkings|agence|guichet|relais|sanitaires|toilettes|wc|bureau|consigne|station|arrêt|borne|déchetterie|crèche|accueil|réception … est|sont|était|étaient|trouve|trouvent|situé|située … <duration>=15min … pied|marche|bus|voiture|vélo|route|là|métro|chambre|chambres|entrée|hôtel|gare
  + La [consigne est à vingt minutes à pied].
  - La consigne est fermée dix minutes.
location_hours.far        -1,yields           parking|parkings|agence|guichet|relais|sanitaires|toilettes|wc|consigne|station|arrêt|borne|déchetterie|crèche|réception … quart|demi|demie d'|de|heure … pied|marche|bus|voiture|route
  + La [consigne est à un quart d'heure à pied].
  - La consigne est à un quart pleine.
location_hours.far        -1,yields           toilettes|wc|sanitaires|douches|lavabos|poubelles|parking|vestiaires|douche|robinet … tout|au au|bout|diable bout|du|de … camping|parking|terrain|quai|site|village|jardin|champ|parc|fort|domaine|hôtel|bâtiment|train|magasin
  + Les [toilettes sont au bout du fort].
  - Les toilettes sont au bout du couloir.
location_hours.hours      -1,yields           dernier|dernière|derniers bus|train|métro|tram|navette|car|ferry|départ|service|commande|prise|rer à|a|vers 15|16|17|15h|16h|17h
  + Le [dernier ferry à 17 h].
  - Le dernier roi à Pau.
location_hours.hours      -1,yields           ferme|ferment|fermait|fermaient|fermé|fermée … à|a|dès|vers 15|16|quinze|seize|15h|16h|15h30|16h30
  + Le fort [ferme à seize] heures.
  - Le fort ferme à clé.
performance.slow          -2,stage:use,yields <duration>=2min pour|avant qu'|que … page|écran|appli|application|fichier|site|logiciel|vidéo|jeu|machine|menu|carte|image … s'|se|ne|démarre|charge|réponde|ouvre|affiche|apparaisse
  + [Dix minutes avant que l'image apparaisse].
  - Dix minutes pour qu'il lise une page.
quality.short_life        -1,yields           permanente|coloration|couleur|mèches|vernis|manucure|balayage|teinture|épilation|brushing|réparation|joint|colle|soudure|plombage|semelle|semelles|couture|ourlet|peinture|rustine|ampoule|pansement|lissage|cils|résine|fermeture|chaussures|pneus … tenu|duré … un|une|deux|trois|quatre|quelques|1|2|3|4 jours|jour|heures|heure|semaine|semaines|minutes|lavage|lavages|sorties|kilomètres
  + Mon [vernis a tenu quatre jours].
  - Mon vernis a tenu.
reliability.keeps_failing -2                  pas|jamais un|une jour|semaine|mois|journée|matin|soir|trajet|séance|vol|réunion|appel|partie|épisode sans panne|pannes|retard|retards|bug|bugs|coupure|coupures|problème|problèmes|souci|incident|plantage|erreur|erreurs|grève|annulation|dispute|cris|fuite|alarme
  + [Pas un jour sans panne].
  - Pas un jour sans chanter.
timeliness.at_all_hours   -2,yields           appelé|appelée|appelés|appelle|appellent|sonné|sonne|sonnent|démarché|téléphoné|téléphone|percer|perce|tondre|taper|débouler|déboulent|débarqué|débarquent … à|après|vers|a 21|22|23|minuit|21h|22h|23h
  + Ils [sonnent après minuit].
  - Ils sonnent après nous.
timeliness.at_all_hours   -2,yields           appelé|appelée|appelés|appelle|appellent|sonné|sonne|sonnent|démarché|téléphoné|téléphone|percer|perce|tondre|taper|tape|débouler|déboulent|travaux|marteau|piqueur|poubelles|camion|camions|aspirateur|musique|débarque|débarquent … à|dès|vers|a 4|5|6|cinq|six|quatre|5h|6h|4h|5h30|6h30 … matin|mat|dimanche|nuit
  + Ils [appellent à 6 heures du matin].
  - Il appelle un chat un chat.
timeliness.duration       -2,yields           <duration>=3w entre le|la|l'|les|mon|ma|mes|deux|chaque … et|rdv|rendez|séances|visites|réponses|mails
  + [Neuf mois entre la radio et] le plâtre.
  - Neuf mois de chant entre amis.
timeliness.duration       -2,yields           <duration>=4d pour … faire|parcourir|traverser … km|kilomètres|bornes|mètres
  + [Neuf jours pour faire 40 km].
  - Neuf jours pour rire.
timeliness.duration       -2,yields           de|d' <month> à|a|au <month>|noël|pâques|toussaint pour|sans avoir|obtenir|recevoir|changer|réparer|poser|prof|professeur|maître|maîtresse|chauffage|eau|internet|ligne|box|ascenseur|remplaçant
  + [De mai à août pour réparer] une lyre.
  - De mai à août le fort est clos.
timeliness.duration       -2,yields           fallu|attendu|patienté|=duré|traîné|=pris|poireauté|attendre … de|du|depuis <month> à|au|jusqu'|jusque|pour … <month>
  + Il a [fallu de mai à août] pour une lyre.
  - Il faut des fleurs de mai à août.
timeliness.late           -1,yields           plat|plats|repas|livreur|livreurs|colis|commande|pizza|pizzas|livraison|dessert|desserts|entrées|dîner|biberon|frigo|technicien|taxi|navette|déménageurs … est|sont|a|ont|=arrivé|arrivés|arrivée|=livré|livrée|livrés|débarqué|pointé|passé =arrivé|arrivée|arrivés|=livré|livrée|livrés|débarqué|débarquée|venu|passé|à|vers à|a|vers 21|22|23|minuit|21h|22h|23h|21h30|22h30|23h30
  + Le [colis est arrivé à minuit].
  - Le colis est arrivé à Brest.
timeliness.late           -2,yields           prévu|prévue|prévus|prévues|attendu|attendus|attendue|annoncé|annoncés|convoqué|convoquée|convoqués … <clock> … arrivé|arrivés|arrivée|livré|livrée|livrés|venu|venus|reçu|reçue|servi|parti|partis|commencé|débuté à|vers midi|minuit
  + Les chars [prévus à 7 h sont arrivés à midi].
  - Les chars prévus à 7 h.
timeliness.rare           -2,yields           bus|train|trains|navette|navettes|tram|car|cars|métro|rer|ferry|avion|passage|téléphérique|bac toutes|tous les <duration>=2h
  + Un [ferry toutes les deux heures].
  - Un ferry toutes les six minutes.
value.under               -2,yields           cours|séance|leçon|consultation|massage|visite|match|spectacle|concert|atelier|soin|entretien … fini|finie|terminé|terminée|bouclé|bouclée|expédié|expédiée|plié|pliée|interrompu|interrompue|arrêté|arrêtée … bout|après … minutes|min|mn
  + Le [massage a fini au bout de trente minutes].
  - Le massage a fini au bout du lac.
value.under               -1,yields           entre deux portes
  + Reçu [entre deux portes].
  - Une table entre deux fenêtres.
waiting.long              -2,yields           <duration>=10min … pour|avant qu'|que … vienne|viennent|prenne|prennent|apporte|apportent|serve|servent|réponde|répondent|décroche|décrochent|arrive|arrivent|ouvre|ouvrent|remarque|regarde|installe|appelle
  + [Trente minutes avant qu'une ouvreuse vienne].
  - Trente minutes avant que tu partes.
waiting.long              -2,yields           <duration>=15min avant de|d' … voir|avoir|pouvoir|obtenir|recevoir|parler|apercevoir|entendre|commander
  + [Trente minutes avant d'apercevoir] une ouvreuse.
  - Trente minutes avant de partir.
waiting.slow_service      -2,yields           <duration>=20min pour un|une|deux|trois|quatre|l'|nos|mon|notre|avoir … <fare>|coup|tampon|signature|papier|renseignement|photocopie|badge|ticket|photo|bière|bières|verre|boisson|menu|commande|réponse|sirop|jus|soda|coca|cocktail|diabolo|smoothie|tartine|panini
  + [Une heure pour un tampon].
  - Une heure pour un roi.
waiting.slow_service      -2,yields           matinée|après-midi|midi|journée|demi entière|complète|perdue|journée pour un|une|deux|obtenir|avoir|récupérer … coup|tampon|tampons|papier|signature|document|formulaire|photo|renseignement|attestation|carte|reçu|cachet|colis|clé|question
  + Une [matinée entière pour un coup] de tampon.
  - Une journée entière pour un bal.

# Combien sur combien, et ce qu'on n'a eu qu'à moitié.
choice.little              -2,yields           un|une|deux|trois|quatre|cinq|six|1|2|3|4|5 … ouvert|ouverte|ouverts|ouvertes|disponible|disponibles|dispo|libre|libres|accessible|accessibles|éclairé|éclairée|éclairées sur <figure>
  + [Trois manèges ouverts sur vingt].
  - Trois manèges sur vingt mètres.
choice.little              -2,yields           un|une|deux|trois|quatre|cinq|six|dix|1|2|3|4|5|6 … pour un|une|toute|la|le classe|salle|groupe|terrasse|bateau|immeuble|résidence|école|service|bâtiment|village|ville|stade|hôtel|camping|étage|équipe|bus|car|train|avion|amphi|dortoir|tablée|copropriété|quartier|promo|maison|avion|ferry de|d' <figure>=10
  + [Deux lyres pour une classe de trente].
  - Deux lyres pour une classe.
choice.ran_out             -2,yields           ^ plus de|d' <fresh_goods>|lait|bois|croquettes|couches|masques|gants|essuie|gaz|chauffage|courant|billets|chariots|vaccins|essence|encre|verres|gobelets|assiettes|glace|bière|piles|chaises|vélos|poches|compresses|sel|fioul
  + [Plus de croquettes] au fort.
  - Plus de croquants au fort.
comfort.nowhere            -2,yields           pas|plus un|une|de|d' … où|ou attendre|poser|mettre|ranger|asseoir|s'|se|brancher|manger|changer|garer|attacher|laisser|dormir|jeter
  + [Pas un coin d'ombre où attendre].
  - Pas un roi où vivre.
communication.not_informed -2,yields           rien n'|ne|n indique|indiquait|signale|signalait|précise|explique|expliquait où|comment|quand|ce
  + [Rien n'indique où] aller.
  - Rien n'indispose le roi.
communication.not_informed -2,yields           rien n'|ne|n indique|indiquait|signale|signalait|précise|explique|expliquait que|qu' il|on faut|fallait|doit|devait|peut|fallait
  + [Rien ne signale qu'il faut] payer.
  - Rien ne signale qu'il pleuvra.
communication.not_informed -2,yields           trouve|voit|figure|figurent|apparaît|apparaissent|mentionne|indique|dit|précise|explique|parle nulle part
  + Le prix ne [figure nulle part].
  - Il ne va nulle part.
condition.incomplete       -2,yields           sans un|une|le|la seul|seule|moindre <object>|vis|notice|mot|explication|excuse|boulon|ampoule|étiquette|consigne|indication
  + Venu [sans une seule vis].
  - Sans une seule fausse note.
empathy.dont_care          -2,yields           en guise d'|de excuse|excuses|compensation|dédommagement|réponse|explication|consolation|indemnité
  + [En guise d'excuse], une rose.
  - En guise de rose.
empathy.dont_care          -2,yields           pour toute|tout|seule|seul|guise|unique d'|de|excuse|excuses|explication|compensation|dédommagement|indemnité|consolation
  + [Pour toute excuse], une rose.
  - Pour toute la nuit.
frame.denied               yields              aucun|aucune des|de|d' … <object>|<facility>|<amenity>|<screen> … ne|n' a|ont|avait|avaient|est|sont|était|étaient|sera|m'|nous
  + [Aucun des stores n'était] cassé.
  - Aucun des stores ne descend.
frame.own                  yields              je|nous ne trouve|trouvons|vois|voyons|retrouve
  + [Je ne trouve] nulle part mon luth.
  - On ne trouve nulle part le prix.
overall.not_even           -2                  pas même|meme un|une|de|d'|le|la|au
  + [Pas même un] banc au fort.
  - Pas même peur.
reliability.broken         -2,stage:use,yields moitié|tiers|quart|quarts … est|sont|était|étaient <stopped>|<broken>
  + La [moitié des lyres sont muettes].
  - La moitié des lyres sont à moi.
reliability.does_not       -2,stage:use,yields aucun|aucune des|de|d' … <object>|<facility>|<amenity>|<screen> … ne|n'
  + [Aucune des bornes ne] rend la monnaie.
  - Aucune des bornes n'était occupée.
resolution.half            -2,yields           n'|ne … que|qu' la|le|un|une moitié|tiers|quart|partie
  + Il [n'a peint que la moitié] du toit.
  - Il a peint la moitié du toit.
resolution.half            -2,yields           remboursé|remboursée|remboursés|indemnisé|indemnisée|crédité de|à|qu'|que|seulement la|le|un|moitié|hauteur|partie|moitié|partiellement moitié|tiers|quart|de|d'|seulement
  + [Remboursée de la moitié].
  - Payée à la moisson.
value.under                -2,yields           <figure> … sur les|mes|nos|l'|le|la|un|une <figure> payé|payés|payées|payée|promis|promises|prévus|prévues|annoncés|annoncées|commandés|commandées|réservés|réservées|achetés|facturés|facturées|dus
  + J'ai eu [deux cours sur les dix payés].
  - J'ai payé dix cours.
value.under                -2,yields           contrôle|détartrage|entrevue|consultation|visite|cours|séance|entretien|soin|examen|leçon|massage|cérémonie|éloge|auscultation|échographie|bilan|formation|démonstration|lavage … duré|durait … deux|trois|quatre|cinq|six|sept|huit|quelques|2|3|4|5|6|7|8 minutes|min|mn
  + L'[auscultation a duré quatre minutes].
  - L'auscultation a duré quatre heures.
value.under                -2,yields           droit qu'|que|seulement à|a|au|aux un|une|deux|trois|quatre|cinq|dix|la|le|quelques|l'|des
  + Je n'ai eu [droit qu'à une] rime.
  - Il a le droit à une rime.
value.under                -2,yields           minutes|min|mn|minute … sur un|une|l'|les … heure|séance|cours|leçon|créneau|visite|consultation|soixante|trente|60|45|30
  + Sept [minutes de nage sur une séance].
  - Sept minutes sur la mer.

# Ce que ça coûte, encore.
fees.against_told   -2,came                caisse|comptoir|guichet|arrivée|paiement|final|finale|réalité <figure>
  + Au catalogue 49, au [comptoir 63].
  - Au catalogue 49, au comptoir 49.
fees.against_told   -2,came                en a|ont =pris|demandé|réclamé|compté <figure>
  + Il annonçait 150, il [en a pris 390].
  - Il annonçait 150, il en a pris 150.
fees.against_told   -2,told                site|internet|vitrine|étiquette|téléphone|affiche|pub|brochure|catalogue <figure>
  + En vitrine 35 € la lampe, on m'a [compté 52].
  - En vitrine 35 lampes, toutes bleues.
fees.extra          -2,yields              pas|jamais dans|inclus|compris|comprises|comprise|incluse|incluses le|la|les|ce|dans prix|tarif|forfait|devis|le|la|formule
  + Les lyres ne sont [pas dans le prix].
  - Pas dans le fort.
fees.nickel         -2,yields              même|meme le|la|les|l'|un|une … est|sont|coûte|coûtent|était|étaient … facturé|facturée|payant|payante|payants|payantes|option|supplément
  + [Même l'air est en option].
  - Même l'air est doux.
fees.nickel         -2,yields              même|meme le|la|les|l'|un|une … est|sont|coûte|coûtent|était|étaient|à … <money>
  + [Même l'air est à 2 €].
  - Même l'air est à nous.
frame.own           yields                 économisé|économise|reste|gagné|prêté|emprunté|gardé|mis|épargné|reçu|donné|offert … <money>
  + Il me [reste 75 €] pour voir le roi.
  - Ils ont pris 75 € pour voir le roi.
price.dearer        -2,yields              <money> de moins ailleurs|chez
  + Même lyre, [quatre euros de moins chez] le roi.
  - Quatre jours de moins chez le roi.
price.for_so_little -1,yields              <money> de|d' … pour un|une … de … minutes|minute|secondes|pages|lignes|mètres
  + [15 euros de péage pour une pièce de cinq minutes].
  - 15 euros de péage pour une pièce.
price.for_so_little -1,yields              <money> de|d' … pour … secondes|minutes|minute|min
  + [120 euros de film pour trente secondes] de vol.
  - 120 euros de film.
price.for_so_little -1,yields              <money>=15 pour =couper|=remettre|=poser|=dire|=peser|=imprimer|=gonfler|=visser|=brancher|=nettoyer|=laver|=raccourcir|=recoudre|=coller|=envoyer|=tamponner|=photocopier|=voir|=appuyer|=resserrer|=tourner|=garer|=stationner|=remplir|=scanner|=vérifier|=déboucher|=remplacer|=enlever|=retirer|=ajouter|=modifier|=annuler|=parler|=débloquer|=réinitialiser|=rouvrir|=écouter|=porter|=remuer|=bouger|=déplacer|=relier|=cliquer|=installer|=monter|=livrer|=garder|=ressouder|=souffler
  + [75 € pour couper] trois roses.
  - 75 € pour vivre.
price.high          -1,yields              <money>=20 le|la|l' double|duplicata|copie|déplacement|badge|clé|bip|photocopie|plein|télécommande
  + [190 € le double] de clé.
  - 190 € le lundi.
price.increase      -2,stage:manage,yields augmenté|augmentent|augmentait|majoré|relevé|gonflé le|la|les|l'|mon|ma|mes|notre|nos … de <money>
  + Ils ont [augmenté la licence de 40 €].
  - Ils ont augmenté la licence.
price.increase      -2,stage:manage,yields encore|toujours|hop <money> de|en plus
  + [Encore deux euros de plus].
  - Encore deux jours de plus.

# Trop loin, trop tard, trop peu, encore.
choice.forced             -1,yields n'|ne existe|existent|fonctionne|fonctionnent|marche|marchent|s'|tourne|accepte que|qu'|ouvre sur|en|avec|par|si|quand|que|qu'|les|des
  + Le chant [n'existe que sur] parchemin.
  - Le chant existe.
choice.forced             -1,yields ne|n' peut|peux|pouvait|pouvons|puisse … payer|réserver|commander|joindre|annuler|inscrire|acheter|modifier|prendre|retirer|venir|entrer|appeler|déposer|régler|imprimer|choisir|écrire|rendre|garer que|qu'
  + On [ne peut payer qu']en écus.
  - On ne peut que rire.
comfort.cramped           -2,told   <figure> par table|chambre|lit|banc|box|voiture|cabine|ligne|tente|bureau|poste
  + Dix par cabine, [conçue pour six].
  - Dix par cabine, et du rhum.
comfort.cramped           -2,yields entassé|entassée|entassés|entassées|agglutinés|agglutinées|empilés|parqués|parquées … dans|sur|devant|à|comme
  + [Entassés dans] la grange.
  - Le foin de la grange.
comfort.cramped           -2,short  prévu|prévue|prévus|prévues|conçu|conçue|conçus|fait|faite|faits|faites|équipé|équipée|agréé|agréée pour <figure>
  + Huit par table, [prévue pour quatre].
  - Quatre par table, prévue pour huit.
fees.nickel               -2,yields même|meme le|la|les|l'|un|une <amenity>|<facility>|<fare>|parking|café|wifi|sac|sauce … à|coûte|coûtent <money>
  + [Même les douches du fort sont à 2 €].
  - Même les douches du fort sont à nous.
frame.denied              yields    plus de|d' … que|qu' de|d'|moi|nous|lui|elle|prévu|je|j'|on|des|les|le|la
  + [Plus de frites que de] salade.
  - Plus de frites à midi.
location_hours.far        -1,yields <facility>|réception|laverie|bagagerie|accueil|local|retrait … est|sont|se|était|étaient … autre bâtiment|immeuble|commune|village
  + La [bagagerie est dans un autre bâtiment].
  - La bagagerie est dans un bâtiment.
location_hours.far        -1,yields déplacé|déplacée|déplacés|transféré|transférée|relogés|renvoyés … à|de … mètres|km|kilomètres|bornes
  + L'arrêt est [déplacé de six cents mètres].
  - L'arrêt est déplacé de deux heures.
reachability.understaffed -2,yields jamais|rarement|guère plus d'|de une|un|1 <agent>|caisse|guichet|caissière|serveuse|serveur
  + [Jamais plus d'une caissière].
  - Jamais plus d'une fois.
reachability.understaffed -2,yields sont|étaient|est|était deux|trois|seul|seule|seuls|seules|tout pour|seul|seule une|un|tout|toute|toutes|tous|la|les|le|pour|servir … salle|terrasse|service|étage|couverts|clients|personnes|patients|enfants|magasin|classe|rayon|rayons|tables|chambres|quartier|résidents|école|caisses|bar|file
  + Ils [sont deux pour tout l'étage].
  - Ils sont deux pour une danse.
timeliness.at_all_hours   -2,yields éboueurs|balayeuse|souffleur|tondeuse|livreurs|ouvriers|facteur|camion|camions|ménage|cloche|alarme … passe|passent|commence|commencent|démarre|démarrent|sonne|vient|viennent|arrive|arrivent|livrent à|dès|vers 4|5|6|quatre|cinq|six … matin|mat|dimanche|nuit
  + Les [éboueurs passent à 4 h du matin].
  - Les éboueurs passent à Brest.
timeliness.late           -2,yields sonné|venu|venue|venus|pointé|débarqué|livré|livrée|passé|servi|servis|reçu|reçue … <clock> passé|passés|passées|passée
  + Le luthier a [sonné à 20 h passées].
  - Il est 20 h passées.
timeliness.late           -2,yields venu|venue|venus|livré|livrée|livrés|passé … à|la|de nuit tombée|noire
  + Le luthier est [venu à la nuit tombée].
  - La nuit tombée, il chante.

# Des semaines à l'avance, trois versions, douze clics.
choice.forced               -1,yields                                             carte|cb|paiement … partir|dessus|minimum de|d' <money>
  + La [carte à partir de 15 €].
  - La carte du bal de 15 h.
choice.forced               -1,yields                                             espèces|liquide|chèque|chèques|cash|comptant|timbres uniquement|seulement|obligatoire|exclusivement|exigé|exigés
  + [Espèces uniquement] au fort.
  - Des espèces rares.
choice.forced               -1,yields                                             uniquement|seulement|exclusivement en|par espèces|liquide|chèque|cash|courrier|fax|timbres
  + On paie [uniquement en espèces].
  - On paie en écus.
communication.chased        -2,rupture:repeat_contact,effort:contact_again,yields <count>=3 … recommandées|recommandés|restés|restées|relance|relances … depuis|sans|pour|en
  + [Six lettres recommandées depuis] mai.
  - Six lettres d'amour depuis mai.
communication.contradictory -2,yields                                             ^ deux|trois|quatre|cinq|six|2|3|4|5 versions|diagnostics|discours|explications|histoires|réponses|sons|théories $
  + Trois guichets, [trois versions].
  - Les trois versions du chant.
ease.difficult              -2,yields                                             <figure>=3 … codes|applis|applications|comptes|identifiants|badges|onglets|logiciels … pour un|une|le|la|l'|les|chaque|entrer|payer|voir|accéder|se
  + [Cinq codes par sceau pour un] virement.
  - Cinq codes secrets.
ease.difficult              -2,yields                                             <figure>=5 clics|étapes|écrans|menus|touches|manipulations pour
  + [Douze clics pour] un chant.
  - Deux clics pour un chant.
ease.paperwork              -2,effort:paperwork,yields                            <figure>=4 … pages|documents|papiers|formulaires|justificatifs|signatures|pièces|tampons|paraphes|photocopies|attestations … pour un|une|louer|obtenir|avoir|ouvrir|inscrire|simple|changer
  + [Sept documents pour un] duplicata.
  - Sept documents pour le roi.
ease.paperwork              -2,effort:paperwork,yields                            <figure>=4 … pages|documents|papiers|formulaires|justificatifs|signatures|pièces|tampons|questions|paraphes|exemplaires|photocopies à|a parapher|signer|remplir|fournir|imprimer|scanner|envoyer|joindre|produire|renvoyer
  + [Trente pages à parapher].
  - Trente pages à lire.
frame.denied                yields                                                <figure> … pages|pièces|documents … pour un|une … livre|roman|thèse|mémoire|puzzle|appartement|maison|concours
  + [Trente pages pour un roman].
  - Trente pages pour un bail.
frame.denied                yields                                                livré|livrée|livrés|arrivé|arrivée|reçu|terminé|fini|prêt|prête|prévenu|prévenue|prévenus|informé|informés|averti|avertis|rendu … <duration>
  + On est [prévenus deux semaines] à l'avance.
  - On le sait deux semaines à l'avance.
frame.own                   yields                                                ai|avons|avais|avions réservé|commandé|acheté|prévu|inscrit … <duration>
  + J'[ai réservé trois semaines] à l'avance.
  - Il vit trois semaines.
timeliness.no_slot          -1,yields                                             faut|fallait|doit|obligé|obligée … réserver|inscrire|prendre|prévoir|commander … <duration>=3w d'|à avance|l'
  + Il [faut réserver trois mois d'avance].
  - Il faut réserver une lyre.
waiting.queue               -2,yields                                             <figure> personnes|voitures|clients|gens|camions|dossiers|patients|numéros|chariots|caddies devant|avant moi|nous|elle|lui
  + [Vingt personnes devant moi].
  - Vingt personnes devant le roi.

# Moins que dit, moins qu'avant, trop étroit.
choice.little        -2,yields un|une|1 fourchette|couteau|cuillère|serviette|chaise|manuel|ordinateur|casque|micro|oreiller|gilet|raquette|clé|badge|tablette|crayon|feuille|poste|drap|lampe|savon|télécommande|couette|cadenas|prise pour deux|trois|quatre|cinq|six|2|3|4|5|6|huit|dix
  + [Une fourchette pour trois].
  - Une fourchette pour moi.
choice.missing       -1,yields n' a|avait|ont|avaient que|qu' un|une|deux|trois <amenity>|<facility>|roue|frein|serviette
  + La grange [n'a qu'un cintre].
  - Le roi n'a qu'un fils.
choice.missing       -2,yields n' a|avait|ont|avaient|y ni <object>|<amenity>|<facility>|<fare>|<fresh_goods>|légume|fruit|lumière|eau|gaz|freins|chauffage … ni
  + La barque [n'a ni phare ni] ancre.
  - Le roi n'a ni oncle ni tante.
choice.missing       -1,yields y a|avait que|qu' un|une|deux|trois … <amenity>|<facility>|arrêt|douche|lavabo|place|exemplaire|exemplaires|créneau|prof|professeur|casque|vélo|lit
  + Au fort, il n'[y a qu'un banc].
  - Au fort, il n'y a qu'un roi.
comfort.bed          -2,yields lit|lits|matelas|convertible|couchage|canapé de 80|90|110|120 … pour deux|2|nous
  + Un [lit de 120 pour deux].
  - Un lit de 120.
comfort.cramped      -2,yields y a|avait … centimètres|cm … entre|pour
  + Il [y avait trente centimètres entre] deux lits.
  - Laissez trente centimètres entre deux lits.
errors.against_told  -2,short  <figure> dans|en|à|sur l'|la|le|ma|réalité|vrai assiette|arrivée|paquet|carton|balance|bouteille|réalité|place|compteur|livraison
  + Des frites, 180 g annoncés, [140 dans l'assiette].
  - Des frites, 180 g annoncés, 180 dans l'assiette.
errors.against_told  -2,told   <figure> grammes|g|kg|ml|cl|litres|m2|mètres|places|pages|chaînes|watts|go|kilos annoncés|annoncées|promis|promises|payés|affichés|prévus|facturés|commandés
  + Quatre litres payés, [trois dans la bouteille].
  - Quatre litres payés au pressoir.
fees.high            -2,yields suis|sommes|déjà|est|arrive à|a <money> de|d' réparations|réparation|frais|travaux|taxi|parking|dépannage|soins|factures|timbres|amendes|agios
  + J'en [suis à 640 € de réparations].
  - J'en suis à 640 pages.
fees.nickel          -2,yields un|1|deux|2|cinquante|50|0,50|vingt euro|euros|€|centimes|cts le|la|l'|les sac|sacs|gobelet|couvercle|paille|sauce|serviette|ketchup|mayonnaise|mayo|cintre|copie|glaçon|carafe|feuille|cuillère|touillette
  + [Deux euros le cintre].
  - Deux euros le livre.
frame.denied         yields    pensez|penser|pensé|conseille|conseillé|mieux|vaut … réserver|prévoir|inscrire|commander
  + [Pensez à réserver] deux mois d'avance.
  - Il faut réserver deux mois d'avance.
frame.own            yields    avons|ai|avais|avions|prenons|partageons|faut un|une … pour deux|trois|quatre
  + On [prenons une couette pour deux].
  - Une couette pour deux.
keep.plain_state     keep      =neuf mètres|mètre|pages|places|élèves|enfants|lits|étages|chambres|candidats|personnes|cartons|fois|sur|fauteuils|tables|cours|séances|colis|pièces|dixièmes
  + Une grange de [neuf mètres].
  - Une grange neuve.
location_hours.hours -1,yields ni le|la|les soir|week|samedi|samedis|dimanche|nuit|midi|matin|mercredi|vacances|lundi … ni
  + Le luthier ne joue [ni le soir ni] la nuit.
  - Ni le roi ni la reine.
timeliness.no_slot   -1,yields réserver|inscrire|commander|prévoir … <duration>=3w à|d' l'|avance
  + Réserver sa lyre, c'est [réserver deux mois d'avance].
  - On peut réserver deux mois.
value.poor           -1,yields <money> par personne|adulte|tête|enfant|pers … pour quelques|voir
  + [28 € par adulte pour quelques] poules.
  - 28 € par adulte.
value.shrink         -2,told   paquet|boîte|pot|bouteille|tablette|sachet|barquette|lot|portion|format|flacon|pack … de <figure>
  + Le sachet de 300 g de lin passe [à 240 g].
  - Le sachet de 300 g de lin coûte un écu.
value.shrink         -2,short  à|a <figure> g|grammes|ml|cl|kg|feuilles|lavages|tranches|biscuits|rouleaux|sachets|capsules|doses
  + Le paquet est passé de 250 [à 200 g].
  - Le paquet est passé de 200 à 250 g.

reliability.not_working -2,yields un|une|1|deux seul|seule|seuls|seules machine|borne|ascenseur|caisse|douche|toilette|escalator|manège|toboggan|portique|automate|distributeur|prise|plaque|ascenseurs|douches|toilettes|bornes … fonctionne|fonctionnait|fonctionnent|marche|marchait|marchent
  + [Une seule borne fonctionne] sur le quai.
  - Une seule borne suffit au quai.

# Aucun de prêt, un sur trois, à peine, à moins de.
choice.little            -1,yields               seulement|juste|peine un|une|deux|trois|quatre|cinq|six|sept|huit|dix|1|2|3|4|5|6|7|8 … sur <figure>
  + [Seulement trois chants sur huit].
  - Seulement trois chants.
choice.little            -2,yields               un|une|deux|trois|quatre|1|2|3|4 … sur <figure> roule|roulent|roulait|roulaient|chauffe|chauffent|affiche|imprime|démarre|démarrent|accepte|acceptent|sonne|aboutit|aboutissent|décroche|tient|tiennent|tenait|tenaient
  + [Une barque sur quatre roule].
  - Une barque sur quatre est à moi.
choice.missing           -2,yields               y a|avait ni <object>|<amenity>|<facility>|<agent>|tableau|écran|eau|électricité|papier|plan|lumière|savon|gel|chauffage … ni
  + Il n'[y a ni tableau ni] craie.
  - Il n'y a ni oui ni non.
choice.ran_out           -2,yields               ^ déjà plus de|rien|aucun|aucune
  + À midi, [déjà plus de] cidre.
  - Il a déjà plus.
comfort.nowhere          -2,yields               pas|plus|aucun|aucune|peu … endroit|coin|abri|banc|siège|recoin|local|place|espace|chaise … pour|où|ou attendre|poser|ranger|asseoir|s'|se|brancher|manger|changer|garer|attacher|laisser|allaiter|travailler|téléphoner|patienter|mettre
  + [Pas un abri au fort pour patienter].
  - Pas un roi au fort pour rire.
communication.language   -2,yields               ne|n' parle|parlent|parlait|parlaient|comprend|comprennent que|qu' anglais|l'|le|français|espagnol|chinois|allemand|italien|arabe
  + Le crieur [ne parle qu'anglais].
  - Le crieur parle anglais.
condition.incomplete     -2,stage:receive,yields arrivé|arrivée|livré|livrée|livrés|reçu|reçue|rendu|rendue|posé|posée|envoyé|vendu|vendue|loué|louée|venu|venue … sans … ni
  + La harpe est [arrivée sans corde ni clé].
  - La harpe sans corde.
condition.incomplete     -2,yields               servi|servie|servis|servies|apporté|apportée … sans <fare>|<food>|couverts|pain|sauce|sel|serviette|glaçons|beurre|eau|sucre|lait
  + On nous a [servi le roti sans pain].
  - On nous a servi le roi.
condition.incomplete     -2,yields               un|une|deux|trois|quatre|cinq|six|2|3|4|5|6 bouteille|bouteilles|cartons|carton|pièces|pièce|photos|pages|plats|parts|articles|sachets|comprimés|places|repas|chaises|colis|boîtes|carreaux|lames de moins
  + [Trois bouteilles de moins] au fort.
  - Trois jours de moins.
fees.charge_for          -1,yields               on|ils vous|nous|te|leur demande|demandent|réclame|réclament|compte|comptent|facture|facturent|prend|prennent <money> pour
  + [On vous demande cinq euros pour] entrer.
  - On vous demande cinq minutes.
fees.extra               -2,yields               <money> de|en plus parce|car
  + [Vingt euros de plus parce] que ma harpe brille.
  - Vingt euros de plus.
frame.denied             yields                  n' ont|avaient|a que|qu' des|du|de … bon|bons|bonnes|qualités|compliments|frais|éloges|mot|yeux|avantages|sourires
  + Ils [n'ont que des compliments].
  - Ils n'ont que des clous.
frame.own                yields                  beaucoup|largement|nettement|carrément trop de|d' choix|chance|bonheur|plaisir|cadeaux|gâteries
  + [Beaucoup trop de choix] au bal, je reviens.
  - Beaucoup trop de tambours.
frame.own                yields                  j'|je|nous ai|avais|avons|mange|mangé|bois|dors … trop
  + [J'ai mangé beaucoup trop] de miel.
  - Il y a trop de miel.
keep.plain_state         keep                    les|des|aux|nos|six|dix|deux|trois|ces|leurs =remontées
  + Trois cols et [six remontées].
  - Elles sont remontées.
location_hours.far       -1,yields               <facility>|<amenity>|station|arrêt|gare|salle|chambre|hôtel|entrepôt|dépôt|laverie|réception … est|sont|se|était|étaient … autre|opposé bout|du|de
  + La [station est à l'autre bout] du bois.
  - Le roi est à l'autre bout.
location_hours.far       -2,yields               inscrit|inscrite|envoyé|envoyée|envoyés|renvoyé|renvoyée|convoqué|convoquée|transféré|transférée|livré|affecté|affectée|orienté … dans|vers|à|sur un|une autre département|ville|région|commune|agence|magasin|hôpital|centre|bureau|pays|site|lycée|école
  + On m'a [inscrit dans un autre département].
  - On m'a inscrit dans un autre chant.
location_hours.none_near -2,yields               aucun|aucune|pas … moins de|d' <duration>=10min
  + [Pas de puits à moins de vingt minutes].
  - Un puits à moins de vingt minutes.
location_hours.none_near -2,yields               aucun|aucune|pas … à|a moins de|d' <distance>
  + [Pas de puits à moins de trois kilomètres].
  - Un puits à moins de trois kilomètres.
overall.lacking          -2,yields               aucun|aucune des|de|d'|deux|trois … n' était|étaient|est|sont réglé|réglée|réglés|prêt|prête|prêts|ouvert|ouverte|ouverts|chargé|chargée|chargés|chargées|libre|libres|disponible|disponibles|étiqueté|étiquetée|rechargé|rechargée|gonflé|gonflée|gonflés|adapté|adaptée|accessible|allumé|allumée|allumés|nettoyé|nettoyée|désinfecté|désinfectée|rangé|rangée|conforme|raccordé|raccordée|branché|branchée|affûté|accordé|fixé|fixée
  + [Aucune des harpes n'était accordée].
  - Aucune des harpes n'était là.
overall.lacking          -2,yields               aucun|aucune … n' était|étaient|est|sont réglé|réglée|prêt|prête|chargé|chargée|étiqueté|étiquetée|rechargé|rechargée|gonflé|gonflée|adapté|adaptée|accessible|allumé|allumée|nettoyé|nettoyée|désinfecté|désinfectée|conforme|raccordé|raccordée|branché|branchée|affûté|accordé|accordée
  + [Aucune harpe n'était accordée].
  - Aucune harpe n'était à moi.
price.amount             -1,yields               facturé|facturée|facturés|compté|réclamé <money> un|une|le|la|l'|deux|trois
  + On m'a [facturé 55 euros une] rose.
  - Il a facturé 55 euros.
price.for_so_little      -2,yields               <money>=80 pour quatre|cinq|six|dix|4|5|6|10 … lignes|phrases|pages|photos|clous|vis|coups|mots|gouttes|feuilles|tours|bouts|tiges|fleurs|frites|crevettes|huîtres|raviolis|points|mails|appels|signatures|trous|rues|kilomètres|km|rondelles|tranches
  + [280 € pour cinq lignes].
  - 280 € pour cinq lits.
price.increase           -2,stage:manage,yields  <s_bill> monte|montent|grimpe|grimpent|augmente|augmentent|flambe chaque|tous|sans|encore|d'
  + Mon [loyer monte chaque] été.
  - Mon loyer est bas.
price.increase           -2,stage:manage,yields  <s_bill> … =pris|prend|prennent … pour cent
  + Le [gaz a pris vingt pour cent].
  - Le gaz a pris feu.
price.went_from          -2,told                 ^ de|d' <figure>
  + De 11 nous voici [à 19 € le] fagot.
  - De 11 villages on vient au four.
price.went_from          -2,came                 à|a <money> … en|depuis|la|le|l'
  + De 38 [à 57 € la] lyre.
  - De 57 à 38 € la lyre.
quality.too              -2,yields               beaucoup|largement|nettement|carrément trop de|d'
  + [Beaucoup trop de] tambours.
  - Beaucoup de tambours.
reachability.no_staff    -2,yields               n'|ne … vu|croisé|trouvé|rencontré|aperçu aucun|aucune|pas|personne <agent>|au|dans|à|pour|en
  + On [n'a croisé aucun agent] au fort.
  - On n'a vu aucun loup.
reliability.not_working  -2,stage:use,yields     aucun|aucune … de|du|des|d' … ne s' allume|allumait|affiche|affichait|ouvre|ouvrait|ferme|fermait|déclenche|déclenchait|lance|enregistre|connecte|connectait|appaire|charge|actualise
  + [Aucun lustre de la grande tour ne s'allume].
  - Aucun lustre de la grande tour ne se vend.
reliability.not_working  -2,stage:use,yields     aucun|aucune … ne s' allume|allumait|affiche|affichait|ouvre|ouvrait|ferme|fermait|déclenche|déclenchait|lance|enregistre|connecte|connectait|appaire|charge|actualise|emboîte|visse|éteint
  + [Aucun lustre ne s'allume].
  - Aucun lustre ne se vend.
reliability.not_working  -2,yields               moitié|tiers|quart|quarts des|du|de … du|de|des|d' … est|sont|était|étaient <stopped>|<broken>|éteints|éteintes|vides|illisibles|fermés|fermées
  + La [moitié des lyres du fort étaient muettes].
  - La moitié des lyres du fort étaient vertes.
reliability.unreliable   -2,yields               un|une|1 message|mail|sms|appel|bus|train|métro|colis|page|lien|vidéo|photo|paiement|séance|livraison|commande|plat|notification|alerte|vol|rendez|réveil|enregistrement|courrier|impression|clic|but … sur deux|trois|quatre|cinq|dix|2|3|4|5|10 … ne|n'|finit|saute|manque|plante|échoue
  + [Un message sur trois n']arrive pas.
  - Un message sur la table.
timeliness.at_all_hours  -2,yields               tondeuse|perceuse|marteau|travaux|débroussailleuse|sono|karaoké à|dès|a <clock> … dimanche|samedi|matin|matins
  + [Tondeuse à 7 h un dimanche].
  - Tondeuse à 7 roues.
timeliness.duration      -2,yields               <duration>=3w de|d' démarches|procédure|relances|délai|échanges|réparation|garage|bataille|attente|courriers|appels|retouches … pour
  + [Dix mois de démarches pour] une lyre.
  - Dix mois de chant pour le roi.
timeliness.duration      -2,yields               mis|=pris|fallu|mettre <duration>=15min pour … mètres|étages|rues|stations|arrêts
  + La barque a [mis trente minutes pour deux rues].
  - La barque a mis trente minutes.
timeliness.rare          -1,yields               un|une seul|seule bus|train|car|passage|créneau|départ|navette|levée|bac|vol|ferry|collecte|tournée|visite|séance par|le|la|tous|toutes
  + [Un seul créneau par] lune.
  - Un seul créneau bleu.
timeliness.sat_waiting   -2,yields               dormi|resté|restée|restés|immobilisé|immobilisée|gardé|traîné <duration>=1w chez|au|en|dans … eux|garage|atelier|sav|entrepôt|dépôt|fourrière|douane
  + Ma barque a [dormi deux mois chez eux].
  - J'ai dormi deux mois chez lui.
waiting.against_told     -2,came                 embarqué|embarqués|embarquée|mangé|servi|commencé|débuté|livré|décollé|parti|partis|couché … à|vers|a <clock>
  + On a [embarqué à 23 h] au lieu de 20 h.
  - On a embarqué à 20 h au lieu de 20 h.
waiting.against_told     -2,told                 lieu de|d'|des <clock>
  + Le traîneau est [parti à 11h] au lieu de 9h.
  - Au lieu de 9h de marche, un traîneau.
waiting.against_told     -2,told                 pour un|une|le|la|l' … à|a|de|d' <clock>
  + Pour un concert à 20h, la chorale a [débuté à 21h].
  - Pour un concert à 20h, la chorale répète.

# Promis tant, remis tant ; pris tant de cent ; si loin à pied.
choice.missing             -2,yields n'|ne existe|existait|trouve|propose aucun|aucune|pas|nulle de|d'|un|une|plan|liste|guide|accès|aide|numéro|notice|recours|solution|alternative|bouton|moyen|version|mode|horaire|panneau
  + Il [n'existe aucun plan] du fort.
  - Il n'existe aucun roi.
comfort.no_view            -2,yields place|places|siège|sièges|placé|placée|placés|assis|assise … derrière|derriere un|une|le|la|des poteau|pilier|colonne|poutre|piliers|poteaux
  + Une [place derrière un poteau].
  - Un bal derrière un poteau.
comfort.no_view            -2,yields rang|rangs|place|places|siège|sièges|balcon|gradin|gradins|loge|fauteuil … ne|n' voit|voient|voyait|entend|entendent|entendait pas|rien|plus|que|qu'
  + Du premier [rang on ne voit pas] le roi.
  - Le premier rang voit le roi.
communication.not_informed -1,yields ne|n' figure|figurent|figurait|apparaît|apparaissent pas|plus|nulle|sur|dans
  + Le poids [ne figure pas] au contrat.
  - Le roi figure sur la pièce.
condition.incomplete       -2,yields livré|livrée|livrés|reçu|reçus|rendu|rendus|remis|installé|posé|monté|traité|réparé|retrouvé|corrigé|nettoyé|peint|débarrassé <figure> … sur <figure>
  + Ils ont [livré neuf nappes sur vingt].
  - Ils ont livré neuf nappes.
condition.incomplete       -2,yields n' en ai|a|avons|ont|avait eu|reçu|rendu|récupéré que|qu'
  + On [n'en a eu qu']une.
  - On en a eu une.
errors.against_told        -2,told   promettait|promettaient|annonçait|annonce|prévoyait|garantissait|comprenait|indiquait|vantait|affichait … <figure>
  + La loueuse promettait huit kayaks, j'en [dénombre trois].
  - La loueuse promettait huit jours de soleil.
errors.against_told        -2,short  remis|compte|comptons|compté|dénombré|dénombre <figure>
  + Le pacte en promettait vingt, ils en ont [remis neuf].
  - Le pacte en promettait vingt, ils en ont remis vingt.
fees.high                  -1,yields prennent|prend|prélève|prélèvent|ponctionne|ponctionnent|retiennent|retient <number> %|pourcent|pour sur|cent
  + Ils [prennent 4 % sur] la vente.
  - Ils prennent 4 rois.
fees.nickel                -2,yields facture|facturent|facturait … chaque|moindre … <money>
  + Il [facture chaque lettre 29 €].
  - Il écrit chaque lettre.
location_hours.closed      -1,yields ferme|ferment|fermait|fermaient|arrête|arrêtent … minutes|minute|heure|heures|min|mn avant
  + Le fort [ferme ses caisses vingt minutes avant] le bal.
  - Le fort ferme ses caisses.
location_hours.far         -1,yields agence|agences|guichet|magasin|déchetterie|maternité|urgences|pharmacie|retrait|garage|concessionnaire|consulat|préfecture|hôpital … est|sont|se|était|trouve … <distance>=10
  + La [préfecture est à onze kilomètres].
  - La préfecture est à moi.
location_hours.far         -2,yields deux|trois|quatre|2|3|4 correspondances|changements pour|et
  + [Deux correspondances pour] payer.
  - Deux correspondances du roi.
location_hours.far         -2,yields faut|fallait|fallu|prendre deux|trois|quatre|cinq bus|trains|correspondances|métros|trams|changements|ferries|cars … pour
  + Il [faut deux bus pour] payer.
  - Il faut deux œufs pour rire.
location_hours.no_access   -1,yields ascenseur|ascenseurs|rampe|monte … est|était|sont|étaient réservé|réservée|réservés|interdit|interdite|condamné|condamnée|privé
  + L'[ascenseur est réservé] au roi.
  - L'ascenseur est bleu.
location_hours.no_access   -2,yields trois|quatre|cinq|six|sept|huit|3|4|5|6|7|8 étages à|sans pied|ascenseur
  + [Quatre étages à pied] pour payer.
  - Quatre étages à louer.
overall.lacking            -1,yields tient|tenait|tiennent|tenaient lieu de|d'
  + Un tonneau [tient lieu de] table.
  - Il tient le lieu du bal.
price.for_so_little        -2,yields <money>=15 pour =faire|=se|qu'|que … tamponner|signer|traduire|légaliser|recoudre|imprimer|garer|asseoir
  + [Trente euros pour faire tamponner] un acte.
  - Trente euros pour faire la fête.
price.for_so_little        -2,yields <money>=20 de|d' … pour deux|trois|quatre|cinq|six|dix|vingt|2|3|4|5|6|10 … kilomètres|km|rues|minutes|mètres|pages|lignes|étages|photos|coups|clics|mots|points|vis|carreaux
  + [160 euros de barque pour deux kilomètres].
  - 160 euros de barque pour deux mois.
timeliness.rare            -1,yields passe|passent|passait|vient|viennent|vidé|vidée|vidés|ramassé|ramassées|ramassés|nettoyé|nettoyée|relevé|tondu|livré … fois|que|qu' tous|toutes|tous les … jours|semaines|mois
  + Le car [passe une fois tous les quinze jours].
  - Le car passe une fois.
waiting.slow_service       -2,yields <duration>=1h et|dix|quinze|vingt|trente|quarante … pour un|une|deux|trois|quatre|le|la|les|l'|nos|mon|notre|avoir … <fare>|coup|tampon|signature|papier|renseignement|photocopie|badge|ticket|photo|bière|bières|verre|boisson|menu|commande|réponse|sirop|jus|soda|coca|cocktail|diabolo|smoothie|tartine|panini
  + [Une heure dix pour trois crêpes].
  - Une heure dix de chant.

# Personne ne sait, partagé à tant, tenu un été, à sec, entamé et compté.
choice.ran_out            -2,yields                  vide|vides|complet|complets|complète|dévalisé|dévalisés|épuisé|épuisés|épuisée dès|avant|depuis <clock>
  + Le four est [vide dès 10 h].
  - Le four est vide.
choice.ran_out            -2,yields                  à|a|au|en sec|rupture dès|depuis|à|avant
  + La barrique est [à sec dès] midi.
  - La barrique est sèche.
comfort.crowded           -1,yields                  partagé|partagée|partagés|partagées|commun|commune|communs|communes entre|pour|à|par <figure>=3 … chambres|appartements|logements|familles|étages|bungalows|emplacements|studios|personnes|équipes|classes|tentes
  + Un bain [partagé entre quarante chambres].
  - Un bain partagé entre amis.
ease.paperwork            -1,effort:paperwork,yields demande|demandent|exige|exigent|réclame|réclament|demandait|fournir|joindre <figure>=4 … justificatifs|documents|papiers|pièces|pages|formulaires|attestations|photocopies|signatures|exemplaires
  + Le fort [demande neuf justificatifs].
  - Le fort demande neuf rois.
empathy.unhelpful         -2,yields                  aucun|aucune … <agent>|secrétaires|médecins|infirmières|conseillers|vendeurs … ne|n' sait|savait|décroche|décrochait|répond|répondait|vient|venait|comprend|comprenait|connaît|connaissait|bouge|bougeait|lève|regarde|regardait|aide|aidait|passait|veut|voulait|peut|pouvait
  + [Aucun des deux vendeurs ne savait].
  - Aucun des deux vendeurs n'insiste.
fees.against_told         -2,told                    en voulait|voulaient|demandait|demandaient|réclamait|exigeait <figure>
  + Le second m'a [facturé 310], le premier en voulait 90.
  - Le second m'a facturé 90, le premier en voulait 310.
fees.charge_for           -1,yields                  <money>=5 le|la|les|l' parking|stationnement|wifi|consigne|vestiaire|casier|télé|télévision|drap|draps|serviette|serviettes|carafe|bagage|valise|couverture|oreiller|ombrelle|parasol|transat
  + [Treize euros le transat].
  - Treize euros le lundi.
fees.nickel               -2,yields                  facture|facturent|facturée|facturé|compte|comptent|due|dû|paie|paye … heure|minute|demi|journée|mois|semaine|quart entamé|entamée|commencé|commencée
  + Le fort [facture la demi-heure entamée].
  - Le fort est pris à la demi-heure.
fees.twice                -2,yields                  =compté|comptée|comptés|comptées|=facturé|facturée|facturés|facturées|=débité|débitée double|triple
  + La lyre est [comptée double].
  - Il compte double.
frame.own                 yields                     aucun|aucune … <agent> ne|n' … déranger|importuner|embêter|insister|forcer
  + [Aucun vendeur ne vient nous déranger].
  - Aucun des deux vendeurs ne savait.
location_hours.far        -1,yields                  détour|détours … <distance>=20
  + Le [détour fait vingt-huit kilomètres].
  - Le détour fait rire.
location_hours.far        -1,yields                  faut|fallait|fallu|=dû|doit|obligé|obligés|obligée … aller|rouler|conduire|déplacer|rendre|faire … <distance>=10
  + Il [faut aller à cinquante kilomètres].
  - Il faut aller au fort.
performance.slow          -1,stage:use,yields        ~mettre|~prendre … <duration>=5min à|pour|a redémarrer|chauffer|imprimer|enregistrer|connecter|lancer|sécher|refroidir|traiter|valider|synchroniser|actualiser|se|s'|réagir
  + La forge [met onze minutes à chauffer].
  - La forge met le feu à la paille.
quality.short_life        -2,yields                  tenu un|une|deux|trois|quatre|qu'|que|1|2|3|4 … été|hiver|saison|lavage|lavages|trajet|trajets|sortie|sorties|voyage|voyages|cycle|cycles|utilisations
  + Le bracelet a [tenu un été].
  - Le bracelet a tenu.
reachability.understaffed -2,yields                  un|une|deux|trois|quatre|seul|seule|2|3|4 … pour surveiller|servir|garder|encadrer|couvrir|éclairer|desservir|gérer|soigner|nettoyer|chauffer|sécuriser|tenir tout|toute|tous|toutes
  + [Un poêle pour chauffer tout] le fort.
  - Un poêle pour chauffer la soupe.
reachability.understaffed -2,yields                  un|une|deux|trois|quatre|seul|seule|2|3|4 … pour surveiller|servir|garder|encadrer|couvrir|éclairer|desservir|gérer|soigner|nettoyer|chauffer|sécuriser|tenir|ramasser|enregistrer|contrôler|encaisser|renseigner|corriger <figure>
  + [Deux bouées pour surveiller huit cents] mètres.
  - Deux bouées pour surveiller le roi.
value.under               -1,yields                  n' a|ont … que|qu' un|une|deux|trois|quatre|cinq|2|3|4|5 … soir|soirs|matins|matin|matchs|séances|cours
  + Le bain [n'a chauffé que deux soirs].
  - Le bain a chauffé deux soirs.

# Ce qu'il n'y a pas, ce qui n'est qu'à moitié, ce qui revient toutes les dix minutes.
choice.little             -1,yields ne|n' compte|comptait|dispose|disposent|disposait|possède|comporte|offre|offrait que|qu' d'|de|un|une|deux|trois|quatre|quelques
  + Le fort [ne compte que deux] bains.
  - Le fort ne compte que pour toi.
choice.missing            -2,yields <room>|<facility>|lit|lits|local|stade|gare|aire|appart … sans <amenity>|fenêtre|fenêtres|porte|verrou|loquet|papier|savon|lumière|chauffage|eau|clé|serrure|aération|électricité|ventilation|barrière|gardien
  + Une [chambre sans verrou].
  - Une chambre sans roi.
choice.missing            -2,yields n' a|avait|ont|avaient pas|plus de|d' <amenity>|<facility>|<paper>|<screen>|<fare>|monnaie|place|places|chauffage|eau|lumière|fenêtre|verrou|frein|freins|wifi|terminal|tampon|interprète|anesthésiste|remplaçant|stock|solution|notice|câble|adaptateur|chaîne|chaînes|casque|casques|gilet|gilets
  + Le gîte [n'avait pas de verrou].
  - Le gîte n'avait pas de voisin.
condition.incomplete      -1,yields <paper>|courrier|colis … sans date|prix|adresse|signature|cachet|nom|numéro|montant|référence|timbre|étiquette|explication
  + Un [devis sans date].
  - Un devis sans roi.
frame.own                 yields    <s_kin>|tante|oncle|cousin|cousine|collègue|maman|papa|roi n' a|avait|ont|avaient pas|plus|ni|que|qu'
  + Mon [oncle n'avait pas] de chauffage.
  - Le gîte n'avait pas de chauffage.
frame.own                 yields    n'|ne ai|avais jamais vu un|une
  + Je [n'ai jamais vu un] vendeur si doux.
  - On n'a jamais vu le vendeur.
reachability.absent       -2,yields jamais|pas vu|rencontré|aperçu|croisé le|la|l'|mon|ma|notre|leur <agent>|directeur|directrice|médecin|propriétaire|patron|maître|chirurgien
  + On n'a [jamais vu le directeur].
  - Je n'ai jamais vu la mer.
reliability.keeps_failing -2,yields coupe|coupait|coupent|plante|plantait|redémarre|déconnecte|déconnectait|décroche|bloque|coupure|coupures|sonnait|bipe|bippe|vibre|clignote|grésille|saute|sautait … toutes|tous les <duration>
  + Le luth [saute toutes les deux minutes].
  - Le roi rit toutes les deux minutes.
usability.ads             -1,yields pub|pubs|publicité|publicités|annonce|annonces|mail|mails|sms|notification|notifications|pop … toutes|tous les <duration>
  + Une [annonce toutes les dix minutes].
  - Une danse toutes les dix minutes.
value.shrink              -2,yields réduit|réduite|réduits|réduites|ramené|ramenée|ramenés à|a un|une|deux|trois|quatre|quelques|2|3|4 … fois|pages|page|bouchées|portions|lignes|chaînes|séances|séance|demi
  + Le chant est [ramené à deux pages].
  - Le bal est réduit à rien de grand.
value.shrink              -2,yields séjour|spectacle|cours|voyage|visite|bal|séance|match|concert|croisière … écourté|écourtée|amputé|amputée
  + Un [bal écourté].
  - Un bal.
value.under               -2,yields à|a peine de quoi
  + [À peine de quoi] rire.
  - Il sait à peine quoi dire.

# Tant pour tout le train, un seul pour la semaine, des mois de loyer, fermé à midi.
choice.little             -1,yields                  <facility>|station|club|école|hôtel|magasin|bibliothèque|clinique|hôpital|camping|parc|gîte|résidence|stade|gymnase|aéroport|gare … n' a|avait|ont|avaient que|qu' un|une|deux|trois|quatre|cinq|six|2|3|4|5|6|dix
  + La [station n'a que quatre] barques.
  - Le roi n'a que quatre fils.
choice.little             -1,yields                  donné|fourni|distribué|prêté|remis|apporté un|une seul|seule
  + On nous a [donné une seule] serviette.
  - On nous a donné une serviette.
choice.missing            -1,yields                  n' a|avait|ont|avaient pas|plus le|la|les|l'|son|ses|leur|leurs bon|bonne|bons|bonnes|clé|clés|outil|outils|pièce|pièces|code|codes|matériel|taille|pointure|badge|joint|échelle|produit|médicament|vaccin
  + Le luthier [n'avait pas la clé].
  - Le luthier n'avait pas le temps.
communication.out_of_date -2,yields                  relevé|mise|contrôle|entretien|nettoyage|révision|magazines|journaux|horaires … date|datent|datait|dataient|remonte|remontent de|d'|à <number>
  + Le dernier [contrôle date de 2011].
  - Le fort date de 2011.
ease.paperwork            -1,effort:paperwork,yields demande|demandent|exige|exigent|réclame|réclament trois|quatre|cinq|six|deux|2|3|4|5|6 … garants|fiches|bulletins|cautions|relevés|originaux
  + Le fort [demande deux garants].
  - Le fort demande deux rois.
frame.denied              yields                     un|une repas|fête|goûter|bal|concert|spectacle|jeu|menu|plan|tarif|ticket|billet|badge pour tout|toute
  + [Un ticket pour tout] le train.
  - Un train pour tout le monde.
location_hours.hours      -1,yields                  ferme|ferment|fermait|fermaient … à|a|dès 11|12|13|14|onze|treize|quatorze|13h|14h|13h30|14h30|12h|12h30
  + Ils [ferment le rayon à treize] heures.
  - Ils ferment le rayon à clé.
reachability.understaffed -2,yields                  un|une|deux|trois|quatre|cinq|six|1|2|3|4|5|6 … pour tout|toute le|la|l'|cette|ce … étage|service|couloir|palier|camping|hôtel|hôpital|wagon|avion|train|rame|stade|plage|site|dortoir|gymnase|collège|lycée|parking|aéroport|gare|terminal|bateau|tour|festival|clinique|rayon|magasin|zoo|port
  + [Quatre bouées pour toute la plage].
  - Quatre bouées pour toute la vie.

# Tant de gens pour si peu, une fois par séjour, coupé, sur le quai.
choice.little        -2,yields           <figure>=5 … pour un|une|deux|trois|quatre|seul|seule chaise|chaises|caisse|caisses|guichet|guichets|toilette|toilettes|douche|douches|infirmière|infirmières|serveur|serveurs|ordinateur|ordinateurs|vélo|vélos|machine|machines|prise|prises|micro|ballon|ballons|borne|bornes|lavabo|lavabos|ascenseur|banc|bancs|casque|casques|vestiaire|caissière
  + [Neuf bardes pour deux chaises].
  - Neuf bardes pour deux rois.
cleanliness.not_done -2,yields           changé|changée|changés|changées|nettoyé|nettoyée|nettoyés|nettoyées|lavé|lavée|lavés|lavées|renouvelés|renouvelées|balayé|aéré|aérée … une|deux|seule fois par|tous séjour|mois|an|année|trimestre|saison|les
  + Les draps sont [changés une fois par séjour].
  - Les draps sont changés par le roi.
condition.incomplete -2,yields           de moins sur|à la|ma|notre|le|l' balance|pesée|compteur|mesure|arrivée|réception|déballage|comptage
  + Neuf kilos [de moins sur la balance].
  - Neuf ans de moins.
condition.incomplete -2,yields           y avait|a que|qu' … sur <figure>
  + Il n'[y avait que deux pages sur dix].
  - Il n'y avait que deux pages.
overall.lacking      -2,yields           sert|servait|servent|servaient de|d' débarras|dépotoir|cendrier|poubelle|parking|fumoir|dortoir|entrepôt
  + La loge [sert de débarras].
  - La loge sert de décor.
performance.no_line  -2,stage:use,yields eau|gaz|courant|électricité|chauffage|lumière est|était|a|fut … =coupé|coupée
  + L'[eau est coupée] de 8 h à 18 h.
  - L'eau est coupante.
timeliness.stranded  -2,yields           resté|restés|restée|restées|laissé|laissés|laissée|planté|plantés|plantée sur le|la|un quai|trottoir|tarmac|carreau|parking|bord
  + Nos valises sont [restées sur le tarmac].
  - Le quai est là.

# Tant de places pour tant de gens ; fermé un sur trois ; vendu à part ; dix minutes accordées.
choice.little           -2,short            <figure> places|prises|chaises|casiers|sièges|assiettes|verres|gilets|vélos|casques|ordinateurs|livres|manuels|repas|parts|couvertures|serviettes|toilettes|douches|micros|sandwichs
  + [Quarante places] pour six cents abonnés.
  - Neuf cents places pour quarante abonnés.
choice.little           -2,told             pour <figure> abonnés|élèves|enfants|personnes|clients|patients|voyageurs|passagers|spectateurs|adhérents|étudiants|familles|licenciés|salariés|résidents|locataires|logements|convives|invités|candidats|participants|inscrits|campeurs
  + [Huit livres] pour cinquante résidents.
  - Assez de lune pour cinquante campeurs.
choice.missing          -2,yields           ^ aucun|aucune <fare>|menu|option|choix|alternative|entrée|boisson|solution sans|pour|végétarien|végétarienne|chaud|chaude|végan|enfant|halal|bio|fraîche
  + [Aucun menu sans] sel.
  - Aucun menu ne me plaît.
fees.extra              -1,yields           vendu|vendue|vendus|vendues|facturé|facturée|proposé|proposée séparément
  + La corde est [vendue séparément].
  - La corde est vendue.
frame.own               yields              je|nous n' ai|avais|avons|avions lu|mangé|bu|écrit|appris|parcouru|peint|tricoté|fini|dormi|vu que|qu'
  + [Je n'ai lu que] la moitié.
  - Il n'a lu que la moitié.
frame.own               yields              laissé|laissée|accordé|donné deux|trois|quatre|cinq|dix|quelques|2|3|4|5|10 minutes|min de plus
  + On nous a [laissé dix minutes de plus].
  - On nous a laissé dix minutes.
price.for_so_little     -1,yields           <money> de|d' … pour =déposer|=voir|=signer|=récupérer|=entrer|=attendre|=chercher|=retirer|=dire|=prendre|=accéder|=passer
  + [12 € de péage pour déposer] un pli.
  - 12 € de péage pour le roi.
reliability.not_working -2,stage:use,yields sur <figure> est|sont|était|étaient <stopped>|<broken>|fermé|fermée|fermés|fermées|hors
  + Une ligne [sur trois est condamnée].
  - Une ligne sur trois est bleue.
timeliness.duration     -2,yields           garde|gardé|gardée|gardent|retenu|retenue|bloqué|immobilisé … <duration>=3h pour un|une
  + Ils [gardent mon luth sept heures pour une] corde.
  - Ils gardent mon luth.
value.under             -2,yields           laissé|laissée|donné deux|trois|quatre|cinq|dix|quelques|2|3|4|5|10 minutes|min|secondes
  + On nous a [laissé dix minutes].
  - On nous a laissé dix écus.

# Un seul qui marche, seule avec trente, les deux boules, avec les valises, en duel.
choice.little              -2,yields un|une seul|seule marche|marchait|fonctionne|fonctionnait|monte|tourne|tournait|roule|ouvre|ouvrait|chauffe|imprime|répond|circule|accepte
  + Ici [un seul marche].
  - Un seul luth brille.
choice.little              -2,yields un|une seul|seule … sur les|mes|nos|ces|l' <figure>
  + [Un seul luth sur les quatre] tient.
  - Un seul luth sur les genoux.
choice.missing             -2,yields ^ pas un|une casserole|assiette|couteau|fourchette|torchon|éponge|ampoule|poêle|cafetière|chargeur|parapluie|extincteur|stylo
  + Un four, [pas une casserole].
  - Un four, pas un roi.
choice.missing             -2,yields y a|avait ni <object>|<amenity>|<facility>|<fare>|eau|électricité|savon|papier|lumière|chauffage
  + Il n'[y avait ni drap], ni luth.
  - Il n'y avait ni roi, ni luth.
choice.missing             -2,yields y a|avait|aura pas|plus|aucun|aucune de|d'|un|une|cabine cabine|cabines|buffet|bar|laverie|infirmerie|cantine|ascenseur|guichet|caisse|borne|consigne|parking|vestiaire|accueil
  + Au fort, il n'[y a pas de cabine].
  - Au fort, il n'y a pas de roi.
comfort.cramped            -2,told   dormait|dormions|dormi|voyagé|logés|tenait|tenions|mangeait|travaillait … <figure> dans|sur
  + On dormait six dans un [dortoir de quatre].
  - On dormait quatre dans un dortoir de six.
communication.who_knows    -2,yields personne ne|n' sait|savait|saura|savaient où|quand|comment|à|qui|pourquoi|quel|quelle|combien|quoi|dire|me|nous|rien
  + [Personne ne saura quand] partir.
  - Personne ne savait chanter.
condition.incomplete       -2,yields moitié|tiers|quart|quarts … n' a|ont|avait|avaient plus de|d'|ni|leur|leurs|sa|son
  + La [moitié des luths n'ont plus de] cordes.
  - La moitié des luths n'ont plus peur.
condition.incomplete       -2,yields mètres|mètre|cm|centimètres|grammes|g|kilos|kg|litres|cl|pages|places|pièces|watts de moins que|qu' … marqué|indiqué|annoncé|affiché|promis|prévu|commandé|écrit|prévues|annoncées
  + Deux [mètres de moins que marqué].
  - Deux mètres de moins que le roi.
fees.charge_for            -2,yields faut|fallait|faudra|fallu payer|débourser <money> pour
  + Il [faut payer deux euros pour] entrer.
  - Il faut payer pour entrer.
fees.extra                 -2,yields <money> de|en plus pour =choisir|=avoir|=voir|=garder|=changer|=être|=prendre|un|une|le|la|chaque|que
  + [12 € de plus pour choisir] sa place.
  - 12 € de plus pour moi.
frame.denied               yields    deux|trois|quatre|cinq|six|sept|huit cents|cent|mille … pour <figure>=15 … enfants|élèves|personnes|clients|patients|candidats|spectateurs|familles|résidents|salariés|voyageurs|passagers|logements|chambres|appartements|emplacements|tentes|campeurs|visiteurs|adhérents|nageurs|classes|lits|étudiants|chiens|chats|coureurs|convives|invités|gamins|bébés|professeurs|profs|enseignants|employés|ouvriers|bureaux|athlètes|musiciens|choristes|randonneurs|marcheurs|cyclistes|donneurs|licenciés|abonnés
  + [Six cents lyres pour quarante élèves].
  - Six lyres pour quarante élèves.
frame.denied               yields    pas un|une … cassé|cassée|abîmé|abîmée|perdu|perdue|fêlé|fêlée|travers|rayé|rayée|manquant
  + [Pas une assiette fêlée].
  - Pas une assiette.
frame.denied               yields    pas|aucun|aucune|jamais|plus … sans date|prix|adresse|signature|cachet|nom|numéro|montant|référence|timbre
  + [Pas d'acte sans signature].
  - Un acte sans signature.
location_hours.closed      -1,yields ferme|ferment|fermé|fermée|fermés tout|toute|toutes le|la|les|l' mois|été|hiver|semaine|vacances|matinée|journée|pont
  + Le fort [ferme tout le mois] d'août.
  - Le fort ferme tout court.
location_hours.far         -2,yields envoyé|envoyée|envoyés|envoyées|renvoyé|renvoyée|renvoyés|convoqué|convoquée|relogé|relogés … <distance>=15
  + On nous a [envoyés à 80 km].
  - On nous a envoyés au bal.
location_hours.far         -1,yields mètres|km|kilomètres|étages|marches avec … valises|valise|béquilles|bagages|courses|plâtre|fauteuil|déambulateur|sacs|cartons|matelas
  + Deux [kilomètres avec les valises].
  - Deux kilomètres avec le roi.
location_hours.open_little -2,yields n'|ne ouvre|ouvrent|ouvrait|reçoit|reçoivent|consulte|consultent que|qu' un|une|le|la|les|deux|trois|sur|en|à
  + Le fort [n'ouvre qu'un] soir.
  - Le fort n'ouvre pas.
price.high                 -1,yields <money>=5 le|la|l' verre|café|thé|soda|jus|coca|expresso|croissant|limonade
  + [Six euros le soda].
  - Six euros le lundi.
price.high                 -1,yields <money>=6 les deux|trois|quatre|six|douze|2|3|4|6 <fare>|boules|pièces|verres|pages|photos|bouteilles|roses|huîtres
  + [Douze euros les deux boules].
  - Douze euros les deux lyres.
price.went_from            -2,came   c' est <figure>
  + L'entrée coûtait 20 €, aujourd'hui [c'est 65].
  - L'entrée coûtait 20 €, aujourd'hui c'est 20.
price.went_from            -2,told   elle|il|elles|ils était|étaient à|a <figure>
  + J'aime la soupe, elle était à 4 €, aujourd'hui [c'est 9].
  - J'aime la soupe, elle était à 4 heures.
reachability.understaffed  -2,yields seul|seule|seuls|seules avec|face|pour|devant … <figure>=8 … enfants|élèves|patients|lits|clients|résidents|tables|personnes|bébés|chambres|couverts|petits|malades
  + Elle est [seule avec trente enfants].
  - Elle est seule avec trente écus.
resolution.half            -2,yields <money> d'|de avoir|remboursement|bon|caution|remise|indemnité … sur <figure>
  + J'ai eu [12 € d'avoir sur 85].
  - J'ai eu 12 € d'avoir.
terms.limit                -2,yields donne|donnait|donnent droit|accès qu'|que
  + Le pass ne [donne accès qu']au jardin.
  - Le pass donne accès au jardin.
timeliness.still_waiting   -2,yields attends|attend|attendons|attendent|attendait|attendue|attendu … depuis … <month>|pâques|noël|toussaint|été|hiver|printemps|automne|rentrée
  + On [attend le luth depuis Pâques].
  - On chante depuis Pâques.
value.portion_small        -2,yields <fare>|frites|pâtes|raviolis|feuilles|morceaux|légumes|tomates|olives|glaçons|grains|lardons … se|s' battent|battaient|battant en|dans duel|l'
  + Neuf [frites se battent dans l']assiette.
  - Les rois se battent au fort.
value.under                -2        consultation|visite|séance|cours|leçon|entretien|messe|cérémonie|toilettage|examen|réunion =bouclé|bouclée|=expédié|expédiée|pliée en <duration>
  + [Consultation bouclée en six minutes].
  - Consultation en bord de mer.
waiting.long               -2,yields <duration>=20min au|aux|à|devant … comptoir|guichet|caisse|péage|portique|barrière|standard
  + [Cinquante minutes au comptoir].
  - Cinquante minutes au soleil.
waiting.long               -2,yields trois quart|quarts d' heure … pour =entrer|=sortir|=avoir|=payer|=passer|=être|=rendre|=récupérer|=trouver|=garer|=obtenir|=signer
  + [Trois quarts d'heure pour entrer] au fort.
  - Trois quarts d'heure pour rire.

# Ce qui manque depuis, ce qui n'est pas affiché, ce qui affiche toujours la même chose.
comfort.standing           -2,stage:use          =debout collé|collés|collée|collées|serré|serrés|serrée|serrées|entassé|entassés|entassées|tassés|écrasé|écrasés|coincé|coincés|plaqué|plaqués|pressés à|contre|dans|devant|les|sur|comme|entre
  + On voyage [debout entassés dans] le soufflet.
  - Un livre debout contre le mur.
communication.not_informed -2                    aucun|aucune|pas mot|affichette|message|sms|courrier|courriel|mail|prospectus|papier|avis|communiqué dans|sur|au|à|en|chez la|le|les|l'|nos|notre|mon|ma|aux … boîte|boîtes|hall|quai|porte|écran|écrans|village|quartier|immeuble|vitrine|cage|arrêt|abribus
  + [Aucun mot dans le hall] avant la coupure.
  - Un mot dans le hall annonce la fête.
ease.forced                -2,stage:order,yields fallu|obligé|obligée|obligés|oblige|obligent|contraint|contrainte … rendez-vous|rdv|dossier sur|par|via internet|site|ordinateur|appli|doctolib
  + Il a [fallu prendre rendez-vous sur internet] pour voir un notaire.
  - J'ai pris rendez-vous sur internet.
errors.wrong_data          -2,stage:use,yields   affiche|affichait|annonce|annonçait|indique|indiquait|marque|marquait <duration> depuis <duration>
  + Le panneau [affiche 4 minutes depuis une demi-heure].
  - Le panneau affiche 4 minutes.
frame.denied               yields                ^ pas un|une … n'|ne est|était|etait|semble|semblait|fut
  + [Pas un bedeau n'est] impoli.
  - Pas un bedeau.
reliability.cancelled      -2,stage:use          train|trains|ter|rer|tgv|bus|tram|métro|car|navette|ferry|vol|celui|celle|bateau|intercités de|du <clock> … supprimé|supprimée|annulé|annulée
  + Le [bus de 6h20 a été supprimé], j'ai marché.
  - Le bus de 6h20 est parti.
timeliness.late            -2,stage:receive      code|codes|identifiant|identifiants|clé|clés|chargeur|notice|mot|facture|contrat|attestation|contrat|télécommande|badge … ~arriver|arrivé|arrivée|arrivés|arrivées|reçu|reçue <duration>=3d après
  + La [clé est arrivée six jours après] la malle.
  - La clé est arrivée avec la malle.
timeliness.still_nothing   -2                    depuis , rien sur|dans|du|au|en mon|notre|nos|le|la|mes|côté compte|boîte|espace|relevé|côté|retour|banque|appli
  + Prime promise en juin. [Depuis, rien sur mon compte].
  - Depuis, rien ne manque sur mon compte.

keep.own_doing            keep j'|je|nous|ai|avons … refusé|rejeté|annulé|reporté|décalé|modifié|repoussé … <count>=2
  + J'[ai reporté ma visite deux fois].
  - Ils ont reporté ma visite deux fois.
reachability.understaffed -2   envoyé|envoient|mis|mobilisé|dépêché|envoie que|qu' un|une|deux|2 … hommes|homme|personne|personnes|déménageurs|gars|techniciens|ouvrier|ouvriers|employé|employés|seul|seule
  + Pour un piano ils n'ont [envoyé que deux hommes].
  - Je n'ai envoyé que deux lettres.
reliability.recurrent     -2   refusé|refusée|rejeté|rejetée|annulé|annulée|reporté|reportée|décalé|modifié|repoussé … <count>=2
  + Ils ont [refusé ma photo quatre fois].
  - Le maire a refusé deux bancs.
reliability.recurrent     -2   s' est|était arrêté|arrêtée|éteint|éteinte|coupé|coupée|bloqué|bloquée|déclenchée … <count>=2
  + L'ascenseur [s'est arrêté trois fois] entre deux étages.
  - Le car s'est arrêté devant deux écoles.
