@language fr
@kind     irritants

# Ce qu'on aime trouver, et ce qu'on n'aime pas trouver : on les compare.
class.good_quality is:good_quality bien|bon|bonne|bons|bonnes|rapide|rapides|rapidement|propre|propres|clair|claire|clairs|claires|simple|simples|facile|faciles|pratique|pratiques|aimable|aimables|sympa|sympas|sympathique|sympathiques|agréable|agréables|accueillant|accueillante|accueillants|efficace|efficaces|fiable|fiables|solide|solides|réactif|réactive|réactifs|disponible|disponibles|attentif|attentive|attentifs|confortable|confortables|spacieux|spacieuse|copieux|copieuse|savoureux|frais|fraîche|généreux|généreuse|souple|souples|fluide|complet|complète|lisible|intuitif|intuitive|performant|performante|compétent|compétente|compétents|professionnel|professionnelle|professionnels|ponctuel|ponctuels|avantageux|avantageuse|intéressant|intéressante|calme|calmes|moderne|modernes|soigné|soignée|soigneux|honnête|honnêtes|transparent|humain|humaine|poli|polis|polie|beau|belle|beaux|joli|jolie|grand|grande|grands|varié|variée|régulier|régulière|sûr|sûre|stable|stables|silencieux

# Ce qui se dit de tout : le thème des autres qualités, elles le disent elles-mêmes.
class.bad_at_all  is:bad_at_all  mauvais|mauvaise|mauvaises|désagréable|désagréables|pénible|pénibles|décevant|décevante|médiocre
class.before_now  is:before_now  avant|auparavant|autrefois|jadis|naguère|hier
class.good_at_all is:good_at_all bien|bon|bonne|bons|bonnes|beau|belle|beaux|agréable|agréables|intéressant|intéressante|sérieux|sérieuse|complet|complète|performant|performante|pratique|pratiques|appréciable

# Moins bien qu'avant.
overall.decline -2 ancien|ancienne|anciens|anciennes|précédent|précédente|précédents … était|étaient plus|bien|beaucoup|nettement plus|<good_quality>
  + L'[ancienne version était plus claire].
  - L'ancien bâtiment était plus au nord.
overall.decline -2 ancien|ancienne|anciens|anciennes|précédent|précédente|précédents … était|étaient|fonctionnait|marchait|marchaient|tournait mieux|meilleur|meilleure|meilleurs|meilleures
  + L'[ancien site marchait mieux].
  - L'ancien maire était là.
overall.decline -2 changé en|pour mal|pire
  + La recette a [changé en pire].
  - Le décor a changé en mai.
overall.decline -2 moins <good_at_all> qu'|que <before_now>
  + [Moins bien qu'avant].
  - Il a moins bien dormi que moi avant-hier.
overall.decline -2 moins <good_at_all> qu'|que l'|la|le|les|lors|à|a an|année|été|hiver|dernière|dernier|dernières|derniers|précédente|précédent|fois|semaine|mois|ouverture|début
  + Nettement [moins bon que l'an] dernier.
  - Nettement moins jeune que l'an dernier.
overall.decline -2 pas en bien|mieux
  + Ça a changé, et [pas en bien].
  - Ça a changé en bien.
overall.decline -2 plus <bad_at_all> qu'|que <before_now>
  + Le site est [plus pénible qu'avant].
  - Il est plus âgé qu'avant.

# On attendait mieux.
keep.expectations     keep mes|nos|aux|toutes|leurs|vos attentes
keep.expected_worse   keep ~attendre à|a bien|beaucoup|quelque|nettement pire
overall.expected_more -2   bien|très|nettement|largement|loin|juste|tellement en dessous|deçà|dessous de|des|du|d'|l'
  + C'est [bien en dessous de] ce qui était promis.
  - C'est en dessous du lit.
overall.expected_more -2   en dessous|deçà|dessous de|des|du mes|nos|notre|mon|ma|votre|leur|attentes|espérances|espoirs|standing|standard|niveau
  + Un repas [en dessous de mes] attentes.
  - La cave est en dessous du salon.
overall.expected_more -2   loin|bien de ce que|qu' … ~attendre|espérais|espérions|promis|imaginais|imaginait
  + On est [loin de ce que j'attendais].
  - Loin de ce bruit, on s'attend à dormir.
overall.expected_more -2   moins <good_at_all> que|qu' prévu|annoncé|promis|sur|espéré|attendu|imaginé|ce|décrit|je
  + Chambre [moins agréable que promis].
  - Moins grand que lui.
overall.expected_more -2   ~attendre à|a mieux|davantage|beaucoup|bien|nettement|autre|quelque|plus
  + Je m'[attendais à mieux].
  - On m'attend à Lyon.
overall.expected_more -2   ~espérer mieux|davantage|autre
  + On [espérait mieux].
  - On espérait vous voir.

# Les autres font mieux.
overall.better_elsewhere -2 il|y y|a a|en|de … ~meilleur|bien ~adresse|~restaurant|~endroit|~hôtel|~garage|~salon|~boutique|~magasin|meilleures|meilleurs
  + Dans le quartier il [y a de bien meilleures adresses].
  - C'est la meilleure adresse, il y a de la place.
overall.better_elsewhere -1 j'|on|nous ai|a|avons connu|vu|mangé|goûté|bu mieux|meilleur|meilleure
  + [On a vu mieux].
  - Nous n'avons pas mieux vu le film.
overall.better_elsewhere -1 j'|on|nous ai|a|avons déjà|deja|quand connu|vu|mangé|goûté|bu|dormi mieux|meilleur
  + [J'ai déjà connu mieux].
  - Je n'ai jamais connu mieux.
overall.better_elsewhere -2 moins <good_at_all> qu'|que ailleurs|chez|concurrents|concurrence|autres
  + [Moins pratique qu'ailleurs].
  - Moins grand que son frère.
overall.better_elsewhere -2 plus <bad_at_all> qu'|que ailleurs|chez|partout|autres
  + [Plus pénible qu'ailleurs].
  - Plus âgé que chez eux.
overall.better_elsewhere -1 y a|à bien|beaucoup|nettement|largement mieux|meilleur
  + Il [y a bien mieux] à ce prix.
  - Il y a bien longtemps.
overall.better_elsewhere -2 ~trouver|existe|existent mieux|meilleur|meilleurs|meilleure ailleurs|chez|en|sur|autour|partout|autre
  + On [trouve mieux ailleurs].
  - On trouve mieux sa place assis.

keep.own        keep ma|mon|mes voiture|fils|fille|état … était|étaient en|de meilleur|meilleure|meilleurs état|forme
overall.decline -2   était|étaient|étais en|de meilleur|meilleure|meilleurs … état|forme|condition|conditions avant|autrefois|auparavant|jadis
  + Le pont [était en meilleur état avant].
  - Il était en état de marche avant midi.

# Mieux ailleurs.
overall.better_elsewhere -2 fini par manger|dîner|acheter|commander|dormir|aller ailleurs
  + On a [fini par dîner ailleurs].
  - On a dîné ailleurs la veille.
overall.better_elsewhere -2 préfère|préférons|préférerais encore marcher|rester|payer|attendre|faire|aller|manger
  + Vu l'état du bus, je [préfère encore marcher].
  - Je préfère encore le vert.
overall.better_elsewhere -2 rabattu|rabattue|rabattus|rabattues|repliée|repliés|replié sur un|une|l'|d'|le|la … concurrent|concurrente|concurrence|magasin|enseigne|marque|prestataire|fournisseur|gîte|hôtel|restaurant|garage|opérateur|assureur
  + Nous nous sommes [rabattus sur un autre gîte].
  - On s'est rabattus sur un autre plat.
