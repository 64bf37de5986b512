@language fr
@kind     enchantments

# Mieux qu'avant.
overall.better_now +2 changé|évolué en bien|mieux
  + Le lieu a [changé en bien].
  - Il a bien changé.
overall.better_now +2 de mieux en mieux
  + [De mieux en mieux].
  - En mieux, il y a ça.
overall.better_now +2 gros|grand|grands|nets|net|réels|réel|vrais|vrai|énormes|belle|nette|grande|réelle|vraie ~progrès|~progression|~amélioration
  + De [gros progrès] depuis l'été.
  - Un progrès reste à faire.
overall.better_now +2 mieux|meilleur|meilleure|meilleurs|meilleures qu'|que <before_now>
  + C'est [mieux qu'avant].
  - C'était mieux avant.
overall.better_now +2 moins <bad_at_all> qu'|que <before_now>
  + L'attente est [moins pénible qu'avant].
  - Il est moins âgé qu'avant.
overall.better_now +2 plus <good_at_all> qu'|que <before_now>
  + La salle est [plus belle qu'avant].
  - Je suis plus grand qu'avant.
overall.better_now +2 s'|se améliore|améliorent|améliorait
  + Le service [s'améliore].
  - Il faudrait que cela change.
overall.better_now +2 s'|se est|sont ~améliorer
  + Les délais [se sont améliorés].
  - Ils sont sûrs de tout améliorer.
overall.better_now +2 s'|se|est|sont|a nettement|bien|beaucoup|vraiment|grandement|sensiblement ~améliorer|progressé
  + L'accueil s'[est nettement amélioré].
  - Il faut nettement améliorer cela.

# Mieux qu'ailleurs, mieux que prévu.
overall.better_than +1 j'|on|nous ai|a|avons connu|vu|mangé pire
  + [J'ai vu pire].
  - Je n'ai jamais vu pire.
overall.better_than +2 mieux|meilleur|meilleure|meilleurs|meilleures qu'|que ailleurs|partout|chez|tous|toutes|autres|concurrence|concurrents|certains|certaines
  + [Mieux qu'ailleurs].
  - On trouve mieux ailleurs.
overall.better_than +2 mieux|meilleur|meilleure|meilleurs|meilleures que|qu' mon|ma|mes|notre|nos|les|l'|la|le ancien|ancienne|anciens|précédent|précédente|autre|autres|plupart|concurrent|concurrents|concurrence|voisin|voisins
  + [Mieux que mon ancienne] salle de sport.
  - Mon ancienne salle était bien.
overall.better_than +2 plus <good_at_all> qu'|que ailleurs|partout|chez|autres|concurrence|concurrents
  + [Plus agréable qu'ailleurs].
  - Plus grand que lui.
overall.better_than +2 plus <good_at_all> que|qu' mon|ma|mes|notre|nos|les|l'|la|le ancien|ancienne|anciens|précédent|précédente|autre|autres|plupart|concurrent|concurrents|concurrence
  + Accueil [plus agréable que mon ancien] cabinet.
  - Elle est plus âgée que l'autre.
overall.better_than +1 ~attendre à|a bien|beaucoup|quelque|nettement pire
  + On s'[attendait à bien pire].
  - Le pire est à venir.
overall.better_than +1 ~attendre à|a pire
  + Je m'[attendais à pire].
  - Le pire attend à la sortie.
overall.beyond      +2 mieux|meilleur|meilleure|meilleurs que|qu' je|j'|on|nous|ce|il … ~penser|~croire|~imaginer|~espérer|~attendre|craignais
  + [Mieux que je ne pensais].
  - Je pensais mieux que ça.
overall.beyond      +2 mieux|meilleur|meilleure|meilleurs que|qu' prévu|attendu|espéré|imaginé|annoncé|escompté
  + [Mieux que prévu].
  - Je n'ai pas prévu mieux.
overall.beyond      +2 plus <good_at_all> que|qu' prévu|attendu|espéré|imaginé|annoncé
  + Séjour [plus agréable que prévu].
  - Plus grand que prévu.
overall.unequalled  +3 sans égal|égale|équivalent|concurrence|rival|pareil
  + Une pâtissière [sans égal].
  - Un service égal à lui-même.

overall.better_now  +1 ~site|~application|~appli|~service|~connexion|~jeu|~accueil|~livraison … va|fonctionne|marche|tourne|répond mieux maintenant|désormais|depuis|aujourd'hui
  + Le [site fonctionne mieux depuis] mai.
  - Un site où tout va mieux.
overall.better_now  +1 ça|ca|cela|tout|il|elle fonctionne|marche|tourne mieux maintenant|désormais|depuis|aujourd'hui|actuellement
  + [Ça marche mieux depuis] mardi.
  - Ça va mieux ma tante ?
# Rien ne vaut : ce que l'on dit de ce que l'on aime.
overall.better_than +2 rien ne|n' remplace|remplacera|vaut|égale|égalera|surpasse votre|cette|cet|leur|leurs|vos
  + [Rien ne vaut leur] halte au moulin.
  - Rien ne bouge.

overall.better_than +3 <negation>|aucun|aucune|nulle … ~imaginer|~connaître|~exister|connais|imagine|existe|trouve|trouver|connaissons|rencontré|croisé|eu|vu … ~meilleur|mieux
  + Je n'[imagine pas de meilleure] salle.
  - Je connais un meilleur bal.
overall.better_than +3 aucun|aucune|nul|nulle autre … n'|ne|est … ~meilleur|mieux
  + [Aucune autre salle n'est meilleure].
  - Une autre salle est meilleure.
overall.better_than +3 ~imaginer|~connaître|~exister|connais|imagine|existe|trouve|connaissons pas|aucun|aucune|nulle|guère … ~meilleur|mieux
  + Je ne [connais aucun meilleur] luthier.
  - Je connais un meilleur bal.

keep.no_negator keep ne|n' … connais|trouve|trouvé|vu|eu|connaît … les|vos|leurs|nos ~meilleur
keep.no_negator keep ne|n' … ~trouver|trouvé … mieux que|qu' de|d'

overall.better_than +1 rien à voir avec mon|notre|ma|mes|nos ancien|ancienne|anciens|anciennes|précédent|précédente
  + [Rien à voir avec mon ancien] toit.
  - Rien à voir avec le facteur.
overall.unequalled  +2 difficile|impossible|dur de|d' =faire|=trouver mieux|meilleur
  + [Dur de trouver meilleur] potier.
  - Difficile de plier un mur.

overall.better_than +1 c'|est|était bien|nettement|beaucoup|franchement|tellement|largement|encore mieux que|qu' le|la|les|l'|mon|ma|chez|dans|celui|celle|ailleurs|avant|au|ce
  + Le nouveau gîte [est nettement mieux que l']ancien.
  - Ce serait bien mieux que la file actuelle.

keep.others         keep rien à|a voir avec les autres années|fois|jours|séjours|saisons|visites
  + [Rien à voir avec les autres années], hélas.
  - Rien à voir avec les autres campings.
overall.better_than +2   rien à|a voir avec les|la|des autres|concurrence|concurrents|usines|chaînes
  + [Rien à voir avec les autres] campings du lac.
  - Rien à voir avec la brochure.
  - Rien à voir avec les autres années.
