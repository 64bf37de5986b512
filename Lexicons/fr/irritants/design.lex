@language fr
@kind     irritants

# Looks: decoration, presentation, style.

design.dated    -2 d' un autre|ancien âge|siècle|temps
  + Du mobilier [d'un autre âge].
  - Il est né d'un premier mariage.
design.dated    -2 dans son|leur jus
  + L'hôtel est resté [dans son jus].
  - La viande rend son jus au four.
design.dated    -1 ~décor|~décoration|~déco|~mobilier|~hall|~salle|~chambre|~look|~design … ~vieillot|~démodé|~ringard|~désuet|~défraîchi|~daté|~vieillissant|~tristounet|~triste
  + Un [mobilier complètement démodé].
  - Si le décor est triste au dernier acte, l'auteur l'a voulu.
design.dated    -1 ~vieillot|~démodé|~désuet|~suranné
  + Une [salle d'attente désuète].
  - Un charme désuet que je recherche.
design.dated    -2 ~vétuste|~vétusté|~délabré|~décrépit|~défraîchi
  + Des locaux [vétustes] aux peintures écaillées.
  - Au cas où le coefficient de vétusté serait appliqué, le club décidera en mai.
design.renovate -1 ~mériter … rafraîchissement|rénovation|ravalement|peinture
  + Les chambres [mériteraient un rafraîchissement].
  - Vous méritez un grand merci.
design.ugly     -2 ~moche|~laid|~hideux|~affreux|~kitsch|~disgracieux|~inesthétique
  + La nouvelle icône est vraiment [moche].
  - Au cas où ce serait trop moche avec un jean, on restera à la maison.

@sector hotel restaurant leisure health transport
design.renovate -1 à rénover|rafraîchir|moderniser|repeindre
  + La salle de bain est [à rénover].
  - Un repas à refaire.

@all
design.cheap_look -1   ~faire cheap|toc
  + Le boîtier [fait cheap].
  - J'ai entendu toc toc à la porte.
design.color      -1   ~couleur|~teinte|~coloris … ~criard|~terne|~fade|~moche|~agressif
  + Des [couleurs criardes] sur la page d'accueil.
  - Si la couleur est fade, passez une deuxième couche.
design.dated      -2   d' un autre âge|temps|époque|siècle
  + Un logiciel [d'un autre âge].
  - Un enfant d'un certain âge.
design.dated      -1   date|datent|datait … mathusalem|quarante|guerre|préhistoire|déluge
  + La télé [date de l'an quarante].
  - La mairie date de 1900.
design.dated      -2   est|reste|relève|tient|digne … préhistoire|préhistorique|préhistoriques
  + Leur caisse, c'[est la préhistoire].
  - La salle de la préhistoire a une frise.
design.dated      -2   minitel|antédiluvien|antédiluvienne|mathusalem|moyenâgeux|moyenâgeuse
  + Leur extranet, c'est le [Minitel].
  - Un dinosaure au musée.
design.dated      -1   ~connu|connaître des jours meilleurs
  + La moquette a [connu des jours meilleurs].
  - Il a connu des jours heureux.
design.dated      -2   ~déco|~décor|~décoration|~mobilier|~meuble|~chambre|~papier|~moquette|~carrelage|~salle … années 50|60|70|80|90|soixante|quatre
  + Une [moquette des années 80].
  - Une chambre pour deux années.
design.dated      -2   ~machine|~appareil|~équipement|~matériel|~matelas|~chaudière|~ordinateur|~literie|~manuel|moquette|moquettes … date|datent|datait|dataient des années soixante|quatre|trente|quarante|cinquante|50|60|70|80|90|1950|1960|1970|1980|1990|2000
  + Les [matelas datent des années soixante].
  - Ces affiches datent des belles années.
design.dated      -2   ~obsolète|~vieillissant|~ringard
  + Un menu [obsolète].
  - Un vieil homme.
design.dated      -2   ~prendre|pris|prend|un … coup de vieux
  + Le cinéma a pris [un coup de vieux].
  - Un vieux rhum.
design.dated      -2   ~rester|~resté|~figé|~bloqué|~coincé … années|siècle|passé
  + Une gare [restée dans les années] soixante.
  - Il est resté là.
design.plain      -1   <negation> … de|d' décoration|déco
  + Il n'y a [aucune touche de décoration].
  - Pas de place pour la décoration de Noël.
design.plain      -1   déco|décoration|décor|salle … ~inexistant|~impersonnel|~froid|~quelconque|~neutre|~basique
  + Une [décoration impersonnelle] de chaîne.
  - Si la salle est froide, les fromages se conservent.
design.plate      -1   sans aucune|aucun présentation|décoration|style|charme|recherche
  + Des plats jetés [sans aucune présentation].
  - Sans aucune invitation on peut entrer ?
design.plate      -1   ~présentation|~dressage … ~bâclé|~négligé|~triste|~brouillon|~inexistant|~sommaire
  + Une [présentation bâclée] dans l'assiette.
  - Si la présentation est sommaire, le jury pose des questions.
design.renovate   -1   besoin d'|de un|une … jeune|neuf|frais|peinture|balai|lifting|rafraîchissement|toilettage
  + La salle a [besoin d'un bon coup de neuf].
  - J'ai besoin d'un coup de main.
design.renovate   -1   mérite|méritait|méritent … coup|lifting|rafraîchissement|rénovation … frais|neuf|jeune|peinture|balai|propre|chiffon
  + Le hall [mérite un coup de frais].
  - Il mérite un coup de chapeau.
design.ugly       -2   ~décor|~déco|~décoration|~humour|~tenue|~tapisserie|~mobilier … de mauvais|douteux goût
  + Une [déco de mauvais goût].
  - Un mauvais goût dans la bouche.
keep.charm        keep ~charme ~désuet|~suranné
keep.my_own_worn  keep mon|ma|mes|notre|nos ~machine|~appareil|~équipement|~matériel|~matelas|~chaudière|~ordinateur … date|datent|datait|dataient des années soixante|quatre|trente|quarante|cinquante|50|60|70|80|90|1950|1960|1970|1980|1990|2000
  + [Ma chaudière date des années soixante].
  - Vos machines datent des années soixante.

design.dated -1 mal|peu|pas|jamais mis|mise|mises en valeur
  + Un tableau [mal mis en valeur].
  - Un tableau mis à prix.

design.dated -1   ~attraction|~hôtel|~décor|~musée|~parc|~chambre|~installation|~équipement|~salle|~mobilier|~site|~matériel|~bâtiment|~sanitaire|~manège|~appareil … vieillit|vieillissent|vieillissait|=vieilli
  + Les [manèges vieillissent] mal.
  - Le vin vieillit.
keep.own     keep mobilier|matériel|bâtiment|parc|hôtel|site|appareil|équipement … vieillit|vieillissent|vieilli bien

# Ce qui est à refaire n'appelle pas à revenir.
design.renovate -1   <object>|<room>|<facility>|~sanitaire|~literie|~peinture|~joint|~façade|~déco|~décoration|~mobilier|plomberie|~carrelage|~sol|~isolation|~toiture|~éclairage|revêtement à|a refaire|rénover|rafraîchir|repeindre|remplacer|réaménager|rajeunir
  + Des [sanitaires à refaire].
  - Une balade à refaire.
design.renovate -1   <room>|<facility>|~literie|~matelas|~moquette|~canapé|~rideau à|a =changer
  + Une [literie à changer].
  - Un billet à changer.
design.renovate -1   besoin d' être|etre =rénové|rénovée|rénovés|=rafraîchi|rafraîchie|rafraîchis|=repeint|repeinte|repeints|=refait|refaite|refaits|=modernisé|modernisée|revu|revue|revus
  + Le donjon a [besoin d'être repeint].
  - Le donjon est repeint.
  - Ma pile a besoin d'être changée.
keep.own        keep ai un|une|des|mon|ma canapé|moquette|matelas|rideau|literie à|a changer|réparer
keep.own        keep j'|ai|avons ai|un|une|des canapé|lit|moquette|matelas|chambre|salle|toiture à|a changer|réparer|refaire|repeindre

keep.charm keep ~bloqué|~bloquer|~coincer depuis … années|siècle

design.dated -2   ~support|~matériel|~cours|~machine|~équipement|~ordinateur|~logiciel|~appareil|~mobilier|~information|~programme|magazine|magazines|manuel|manuels … date|datent|datait|dataient de|d' <duration>=3y
  + Les [machines datent de dix ans].
  - Une église qui date de mille ans.
keep.own     keep mon|ma|mes|notre ordinateur|machine|appareil|mobilier|matériel|logiciel date|datent de|d' <duration>=3y

design.dated -2 croirait|croirais … préhistoire|siècle|urss|années|guerre
  + On se [croirait en URSS].
  - Il croirait sa moyenne.
design.dated -1 pas|plus … première|prime jeunesse
  + Une moquette [plus de la première jeunesse].
  - Une maison de la jeunesse.

design.dated -2 ~manque|~manquer de|d' … modernité|rajeunissement
  + Des douches qui [manquent de modernité].
  - La modernité du hall ne manque pas d'allure.
