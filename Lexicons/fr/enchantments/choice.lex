@language fr
@kind     enchantments

# Range, variety, tailor-made.

choice.available  +1 toujours ~disponible|dispo
  + C'est [toujours disponible] en retrait.
  - L'offre est-elle toujours disponible ?
choice.available  +1 ~taille|~modèle|~coloris|~couleur|~produit|~article|~référence|~pièce|~marque|~matière|~pointure|format|formats|~cuir|~tissu|~parfum|~véhicule disponible|disponibles|dispo|dispos
  + Des [couleurs disponibles] en petit et en grand.
  - Les couleurs sont-elles disponibles ?
  - Un modèle de vendeuse, souriante et disponible.
choice.original   +1 ~sortir|~changer … ordinaire|habitude|quotidien
  + Un marché de Noël qui [sort de l'ordinaire].
  - J'ai l'habitude de sortir vers cinq heures.
choice.tailored   +2 chaussure à|a mon|son|notre pied
  + J'ai trouvé [chaussure à mon pied].
  - La chaussure me fait mal au pied.
choice.tailored   +2 sur mesure
  + Un contrat [sur mesure] pour mon atelier.
  - Dans quelle mesure puis-je m'appuyer sur vous ?
choice.tailored   +1 ~adapté|~personnalisé|~personnalisable|~modulable à|aux|mes|nos|selon|et
  + Des exercices [adaptés à] mon âge.
  - Le trajet est-il adapté aux poussettes ?
choice.tailored   +1 ~correspondre|~répondre|~convenir … mes|nos|ma|mon besoins|attentes|situation|envies|demande
  + Une formule qui [répond à mes attentes].
  - Est-ce que ça répond à ma demande ?
choice.tailored   +1 ~personnaliser|~composer|~configurer … ~facilement|soi|même|menu|envie|guise
  + On peut [composer son menu] à sa guise.
  - Comment composer un menu pour douze ?
choice.vegetarian +1 ~option|~plat|~choix|~menu|~alternative … ~végétarien|~végétalien|vegan|halal|enfant|enfants
  + De vrais [plats végétariens], pas une salade triste.
  - Le menu enfant existe-t-il ?
choice.wide       +2 beaucoup|plein|énormément|tellement|multitude de|d' choix|références|modèles|possibilités|options|fonctionnalités|activités
  + [Plein d'activités] pour les ados.
  - Beaucoup d'entre vous ont le choix.
choice.wide       +2 bien ~achalandé|~fourni|~approvisionné|~pourvu
  + Une épicerie [bien achalandée].
  - Est-ce bien fourni en bio ?
choice.wide       +2 choix … ~nombreux|~multiple|~infini
  + Les [choix sont nombreux] dans cette médiathèque.
  - Un choix médical engage de nombreux soignants ?
choice.wide       +2 choix|~carte|~menu|~gamme|~catalogue|~offre|~buffet … ~varié|~diversifié|~étendu|~riche|~impressionnant|~fourni|~immense|~vaste|~infini|inépuisable|inépuisables
  + Une [carte très variée] pour une brasserie de gare.
  - La carte est-elle variée en hiver ?
  - Le menu complet coûte 25 euros.
choice.wide       +1 on ~trouver de tout
  + Dans ce bazar [on trouve de tout].
  - On trouve que tout va vite.
choice.wide       +2 pour tous les âges|ages|goûts|gouts|niveaux|budgets
  + Il y en a [pour tous les âges].
  - Un tarif pour tous les membres.
choice.wide       +2 pour|en tous|toutes|avoir … goûts|envies|besoins|budgets
  + La médiathèque en propose [pour tous les goûts].
  - Pour avoir plus de goût, salez.
choice.wide       +2 ~large|~grand|~vaste|~immense|~beau|~énorme|~bon choix|~gamme|~sélection|~éventail|~variété|~diversité|~assortiment|~catalogue
  + Un [large choix] de séries coréennes.
  - Y a-t-il un grand choix en taille basse ?
choice.wide       +1 ~varié|~diversifié|~éclectique
  + Une programmation [éclectique] toute l'année.
  - Une alimentation variée est conseillée à tous ?

@sector app bank telecom
choice.complete +1 ~complet
  + Une application [complète] pour suivre mes comptes.
  - Le dossier doit-il être complet ?

@all
choice.feature +1 tout ~faire|~gérer depuis|sur … appli|téléphone|application|mobile|canapé
  + On peut [tout gérer depuis le canapé].
  - Peut-on tout gérer depuis l'appli ?
choice.feature +1 ~fonction|~fonctionnalité|~option … ~utile|~pratique|~nombreux|~génial|~intéressant
  + Des [options vraiment utiles] au quotidien.
  - Cette fonction est-elle utile si je suis seul ?

@sector restaurant hotel leisure
choice.list_wine +2 ~beau|~bon|~superbe|~excellent ~carte|~cave … ~vin|~bière|~cocktail|~thé
  + Une [belle carte de vins] nature.
  - Une bonne carte du métro, avec un bar à vin ?

@all
choice.always_something +1   ressort|ressors|ressortons|repars|repartons toujours avec
  + On en [ressort toujours avec] une babiole.
  - Le bus repart toujours avec du retard.
choice.always_something +1   ressort|ressors|ressortons|repars|repartons|repart jamais les|sans mains|rien
  + On n'en [repart jamais les mains] vides.
  - On repart les mains vides.
choice.always_something +1   toujours|forcément quelque chose de|d'|à nouveau|neuf|différent|bon|découvrir|intéressant
  + Il y a [toujours quelque chose de nouveau].
  - Il y a toujours quelque chose qui cloche.
choice.always_something +2   toujours|forcément un|une|quelque|de|plein truc|chose|activité|film|quoi|idées à =faire|=regarder|=voir|=lire|=découvrir|=apprendre|=acheter
  + Il y a [toujours quelque chose à voir].
  - Il reste toujours une chose à payer.
choice.always_something +1   ~nouveauté chaque|toutes|tous|régulières|régulièrement|sans
  + Des [nouveautés chaque] mercredi.
  - Les nouveautés de la loi.
choice.available        +2   toujours en|bien|parfaitement stock|approvisionné|approvisionnée|approvisionnés|garni|rempli
  + Les recharges sont [toujours en stock].
  - Toujours pas en stock.
choice.available        +1   tout ~être disponible|disponibles|dispo|là
  + Côté visserie, [tout est disponible].
  - Tout n'est pas disponible.
choice.original         +2   qu'|que on|l'|nous … ~voir|~trouver … pas|nulle|jamais ailleurs|part
  + Des motifs [qu'on ne voit pas ailleurs].
  - Le souci, on ne le voit pas ailleurs.
choice.original         +2   ~introuvable|rares|uniques ailleurs|nulle
  + Des épices [introuvables ailleurs].
  - Introuvables, même ailleurs.
choice.tailored         +1   ~personnalisé|~individualisé
  + Un programme [personnalisé].
  - Une personne âgée.
choice.wide             +2   avait|a|trouve|trouvez|trouvé|avoir tout ce qu' il|on faut|fallait|veut|désire|cherche
  + On y [trouve tout ce qu'il faut].
  - Il fait tout ce qu'il faut taire.
choice.wide             +2   caverne d'|d ali
  + Cette quincaillerie est une [caverne d'Ali] Baba.
  - La caverne se visite en été.
choice.wide             +1   chacun|chacune|tous … trouve|trouvent|trouver|trouvé … compte|bonheur|place
  + [Chacun y a trouvé son bonheur].
  - Chacun trouve sa chaise.
choice.wide             +2   choix|nouveautés|activités|idées|films|séries|livres à gogo|foison|volonté|profusion|pelle
  + Des [activités à foison].
  - Un choix à faire.
  - J'ai des livres à revendre.
choice.wide             +2   choix|~carte|~gamme|~catalogue|~offre|~sélection|~programme|~programmation|~rayon|~buffet … ~pléthorique|~étoffé|~gigantesque|~conséquent|~colossal|~pointu|~foisonnant|~copieux|~gargantuesque|~riche|~énorme
  + Une [programmation vraiment étoffée].
  - Une statue gigantesque, le plan est sur la carte.
choice.wide             +2   embarras du choix
  + On a l'[embarras du choix].
  - J'étais dans l'embarras.
choice.wide             +2   on|vous|y trouve|trouvez|trouvons|trouver tout|son|absolument ce|bonheur|tout
  + On [y trouve tout ce] qu'il faut pour bricoler.
  - Il trouve tout ce bruit normal.
  - Je trouve tout le personnel désagréable.
choice.wide             +2   sacré|super|chouette|joli|incroyable|fabuleux|sublime choix
  + Un [sacré choix] de graines.
  - Un sacré culot.
choice.wide             +2   toutes|tous les|=toutes tailles|pointures|coloris|modèles|marques|couleurs|références|formats|goûts … rayon|disponibles|stock|choix|magasin|dispo|prix|présentoir
  + [Toutes les pointures en rayon].
  - Tous les modèles ont un défaut.
choice.wide             +1   y|ici|là trouve|trouvez tout
  + On [y trouve tout].
  - On y trouve une vis.
  - On y trouve de la poussière.
choice.wide             +1   ~carte|~menu|~programme|~collection|~rayon|~vitrine qui|se|est ~changer|~renouveler|~évoluer|change|renouvelle … saison|saisons|souvent|régulièrement|semaine|mois|semaines
  + Une [carte qui change chaque mois].
  - La carte bancaire se change souvent ?
choice.wide             +1   ~option|~formule|~solution|~forfait|~cours pour tous|chaque les|profil|niveau|budget|âge|public|goût
  + Des [formules pour chaque budget].
  - Une formule pour calculer chaque terme.
choice.wide             +1   ~panel|~palette|~éventail … ~complet|~impressionnant|~large|~riche
  + Une [palette de soins impressionnante].
  - Une palette de briques attend dehors.
choice.wide             +1   ~vêtement|~robe|~chaussure|~pantalon|~lingerie … à|a ma|notre|sa|leur taille|pointure
  + Enfin des [chaussures à ma pointure].
  - Une robe à la taille froncée.
keep.ordered_made       keep ~commande|~commander|~acheter|~vouloir|~réserver|~chercher d'|un|une|mon|ma|notre|des|deux … sur mesure

keep.set_phrase keep ressort|ressors|ressortons|repars|repartons toujours avec … mal|migraine|migraines|douleurs|problème|problèmes|soucis|retard|boule|colère|dégoût|amertume|amer

choice.wide +1 ~collection|~programme|~exposition|contenu|~fonds|~programmation|~bibliothèque … est|sont|était|très|étaient ~riche
  + Une [collection de coqs très riche].
  - Un riche a une collection.

choice.wide +1 ~table|~banc|~transat|~vélo|~jeu|~serviette|~peignoir|parasols|barbecue|~livre|~café|~thé|~micro|~frigo|~poussette|~casier|~chargeur … à disposition
  + Des [vélos mis à disposition] au donjon.
  - Un vélo à deux roues.

choice.wide +1,yields pas mal de|d' ~contenu|~niveau|~exercice|~atelier|~activité|~cours|~jeu|~livre|~modèle|~vidéo|~ressource|~nouveauté|~quête|~mission
  + Le fort propose [pas mal d'ateliers].
  - J'ai mal à l'atelier.
choice.wide +2,yields énormément|plein|foule|multitude de|d' ~contenu|~niveau|~exercice|~atelier|~cours|~jeu|~livre|~vidéo|~ressource|~nouveauté
  + [Plein de livres] au fort.
  - Un panier plein.

choice.wide +1,yields nombreux|nombreuses|multiples|plein|diverses … ~animation|~activité|~jeu|~attraction|~spectacle|~atelier|~service|~équipement|~stand|~sortie … proposé|proposée|proposés|proposées|disponibles|possibles|disposition
  + De [nombreux jeux sont proposés] au camp.
  - De nombreux rois ont campé ici.
choice.wide +1        ~exposition|~collection|~carte|~menu|~rayon|fresque|fresques|~décor|~programme|stock|choix|~vitrine|~gamme|~produit … souvent|régulièrement|fréquemment|constamment =renouvelé|=renouvelée|=renouvelés|=renouvelées
  + Des [fresques souvent renouvelées].
  - Un bail souvent renouvelable.

choice.wide +1,yields ^ de … nombreux|nombreuses|multiples … terrains|machines|appareils|salles|douches|activités|cours|options|rayons|livres|places|créneaux|vélos|jeux|niveaux|personnages|exercices
  + [De nombreux terrains].
  - De nombreux chats.

choice.wide +2 rayons|rayon|étagères|étals|étal|linéaires|vitrines|présentoirs|buffet … bien|parfaitement|généreusement garnis|garni|garnies|remplis|rempli|remplies|achalandé|achalandés|achalandée|approvisionné|approvisionnés|approvisionnée|fournis|fourni|fournie
  + Les [étagères sont bien remplies].
  - Les étagères sont en bois, bien peintes.

choice.wide +1 catalogue|choix|gamme|offre s' enrichit|étoffe|agrandit
  + Le [catalogue s'étoffe] chaque hiver.
  - Le catalogue est à l'accueil.
  - Mon offre se renouvelle chaque mois.
