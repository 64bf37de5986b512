@language fr
@kind     enchantments

# Setting, mood, view.

atmosphere.setting +2 ~cadre|~lieu|~endroit|~site|~décor|~parc|~jardin|~terrasse|~vue|~paysage|~panorama … ~magnifique|~splendide|~superbe|~enchanteur|~idyllique|~féerique|~sublime|~époustouflant|~magique|~paradisiaque|~exceptionnel|~grandiose|~incroyable|~bucolique
  + Un [cadre vraiment enchanteur] pour une balade.
  - Le site magnifique dont vous parlez est où ?

@sector restaurant hotel leisure
atmosphere.setting +2 ~magnifique|~splendide|~superbe|~sublime|~beau|~joli ~cadre|~lieu|~endroit|~site|~terrasse|~vue|~parc|~jardin|~paysage|~panorama|~patio
  + Une [jolie terrasse] sous les glycines.
  - Un beau site web coûte combien ?

@all
atmosphere.mood    +2 ~ambiance|~atmosphère … ~chaleureux|~convivial|~sympa|~festif|~familial|~cosy|~détendu|~agréable|~bon|~feutré|~décontracté|~magique|~reposant|~zen|~intimiste|~sympathique|~chouette|~génial
  + Une [ambiance très familiale] au club de judo.
  - Quelle ambiance familiale cherchez-vous ?
atmosphere.mood    +2 ~bon|~beau|~super|~chouette|~excellent|~joyeux|~belle ~ambiance|~atmosphère
  + Une [super ambiance] dans les tribunes.
  - Une bonne lumière d'ambiance, vous vendez ?
atmosphere.setting +1 ~cadre|~lieu|~endroit|~terrasse … ~agréable|~sympa|~sympathique|~charmant|~reposant|~verdoyant|~calme|~apaisant|~plaisant|~bucolique|~intime|~authentique|~convivial
  + Un [lieu charmant] pour lire au soleil.
  - En cadre de santé sympa, vous êtes deux ?
atmosphere.view    +2 ~vue sur|directe … mer|lac|baie|port|montagne|montagnes|jardin|vallée|château|fleuve|plage
  + Une chambre avec [vue sur la mer].
  - Combien pour une vue sur le lac ?
atmosphere.view    +3 ~vue … imprenable|panoramique|souffle|plongeante|exceptionnelle
  + Une [vue imprenable] sur les toits.
  - J'espère que la caméra aura une vue panoramique.
atmosphere.view    +2 à couper le souffle
  + Le point de vue est [à couper le souffle].
  - Ce livre m'a coupé le souffle.

@sector restaurant hotel leisure
atmosphere.mood +2 ~chaleureux|~convivial|~cosy|~cocooning|~intimiste|~bonhomie|~convivialité
  + Un salon de thé [cosy].
  - Est-ce convivial le midi ?

@all
atmosphere.escape   +2 havre de paix
  + Le parc de la clinique est un [havre de paix].
  - Le ferry du Havre arrive rue de la Paix.
atmosphere.escape   +2 hors du temps
  + Un hameau [hors du temps].
  - On est sortis hors des temps de pause.
atmosphere.escape   +3 plein les yeux
  + On en a pris [plein les yeux].
  - Le spray va dans les yeux.
atmosphere.escape   +2 ~dépaysant|~dépaysement|~dépayser|~envoûtant|~magique
  + Un jardin japonais [dépaysant].
  - Un tour magique clôt la fête ?
atmosphere.escape   +3 écrin|havre|coin|oasis|bulle … verdure|paix|paradis|calme|tranquillité|douceur
  + Un [écrin de verdure] en ville.
  - Un écrin pour ma bague.
atmosphere.mood     +2 bon enfant
  + Une foule [bon enfant] et souriante.
  - Un bon livre pour enfant ?
atmosphere.mood     +2 comme à la maison
  + On est accueillis [comme à la maison].
  - Je reste à la maison comme prévu.
atmosphere.romantic +2 ~romantique|~féerique|~idyllique|~pittoresque|~bucolique
  + Une croisière [romantique] au coucher du soleil.
  - Un film romantique passe-t-il lundi ?

@sector restaurant hotel leisure
atmosphere.lively +1 ~animé|~vivant|~festif
  + Un marché [animé] le matin.
  - Un dessin animé passe à seize heures.

@all
atmosphere.moment +2   ~moment|~instant|~pause|~bulle|~parenthèse|~soirée|~séjour de|d' détente|bonheur|plaisir|partage|convivialité|paix|douceur|calme|évasion|relaxation|sérénité|complicité
  + Une [parenthèse de douceur] en plein centre.
  - Un moment de panique au départ.
atmosphere.sun    +1   ~terrasse … ~ensoleillé|~ombragé|~fleuri|~couvert|soleil
  + Une [terrasse ombragée] même en août.
  - La terrasse couverte est-elle chauffée ?
keep.cartoon      keep comédie|comedie|film|roman|série|musique|drame|livre ~romantique
keep.cartoon      keep dessin|dessins animé|animés
