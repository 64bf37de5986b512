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
atmosphere.setting +1 ~cadre|~lieu|~endroit|~terrasse|~coin|~quartier|~village|~jardin|~parc|~plage|~port … ~agréable|~sympa|~sympathique|~charmant|~reposant|~verdoyant|~calme|~apaisant|~plaisant|~bucolique|~intime|~authentique|~convivial
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
atmosphere.escape  +2   croirait|croirais|croyait en|chez|au vacances|italie|grèce|provence|soi|nous|bretagne|corse|japon|paradis
  + Sur cette terrasse, on se [croirait en vacances].
  - Il se croit chez lui.
atmosphere.escape  +2   croirait|croirais|croyait|crois chez|à|en|dans soi|la|vacances|italie|grèce|un|provence|japon|bretagne|corse … maison|film|conte|rêve|campagne|mer|vacances
  + On se [croirait dans un film].
  - On croirait un échec.
atmosphere.escape  +2   ~voyage dans le temps
  + Ce musée est un [voyage dans le temps].
  - Un voyage dans le train.
atmosphere.lively  +2   <place>|quartier|bar|village|marché … plein|pleine|débordant de vie|énergie|peps
  + Un [quartier plein de vie].
  - Un plein de vie.
atmosphere.moment  +2   ~moment|~instant|~pause|~bulle|~parenthèse|~soirée|~séjour de|d' détente|bonheur|plaisir|partage|convivialité|paix|douceur|calme|évasion|relaxation|sérénité|complicité
  + Une [parenthèse de douceur] en plein centre.
  - Un moment de panique au départ.
atmosphere.mood    +2   ~ambiance|~atmosphère de feu|folie|fou|dingue
  + Une [ambiance de feu].
  - L'ambiance du feu de camp.
atmosphere.mood    +2   ~ambiance|~atmosphère|~public … ~survolté
  + Une [ambiance survoltée] au concert.
  - Un feu de camp.
atmosphere.mood    +1   ~convivial|convivialité
  + Un atelier [convivial].
  - Convié à midi.
atmosphere.setting +2   <place>|quartier|bar|jardin|maison|village|patio|cour … ~aéré|~branché|~chic|cosy|~cossu|~ensoleillé|~exotique|~fastueux|~festif|~feutré|~fleuri|~gai|~harmonieux|~intimiste|~luxuriant|~ombragé|~poétique|~princier|~vivant|~pimpant|~distingué
  + Un [patio fleuri].
  - Un enfant vivant à Lyon.
atmosphere.setting +1   crèche|école|classe|cabinet|agence|bibliothèque|chambre|salle|boutique|quartier|cuisine ~être|très|toute|bien|si … ~gai|~coloré|~lumineux|~fleuri|~accueillant
  + La [crèche est très colorée].
  - Une craie colorée pour la classe.
atmosphere.setting +2   paradis sur terre
  + Ce camping, le [paradis sur terre].
  - Sur terre et sur mer.
atmosphere.setting +2   paysage|village|décor|vue de carte postale
  + Un [paysage de carte postale].
  - J'achète une carte postale.
atmosphere.setting +2   ~cadre|~décor|~paysage|~jardin|~lieu|~environnement … ~champêtre|~luxuriant|~bucolique|~idyllique|~arboré|~verdoyant
  + Un [jardin luxuriant].
  - Un buffet champêtre.
atmosphere.setting +1   ~charme ~désuet|suranné|fou|d'antan|indéniable|rétro
  + Un [charme désuet].
  - Il est sous le charme.
atmosphere.setting +2   ~empreint|~pétri d'|de histoire
  + Un bâtiment [empreint d'histoire].
  - Un cours d'histoire.
atmosphere.setting +1   ~lieu|~endroit|~cadre|~hôtel|~restaurant|~logement|~boutique|~bar|~adresse … ~atypique|~insolite
  + Un [bar insolite] dans une cave.
  - Une heure insolite.
atmosphere.setting +2   ~lieu|~endroit|~maison|~boutique|~quartier qui a une âme
  + Un [quartier qui a une âme].
  - Il a rendu l'âme.
atmosphere.setting +2   écrin de verdure
  + Un camping dans un [écrin de verdure].
  - Un écrin à bijoux.
atmosphere.sun     +1   ~terrasse … ~ensoleillé|~ombragé|~fleuri|~couvert|soleil
  + Une [terrasse ombragée] même en août.
  - La terrasse couverte est-elle chauffée ?
cleanliness.clean  +2   <place>|<room>|sol|carrelage|vitres|cuisine|linge … ~immaculé|~étincelant
  + Des [vitres étincelantes].
  - Une robe étincelante.
comfort.rest       +1   ~propice à|au|aux … détente|repos|concentration|calme|échanges|rêverie|lecture|sommeil
  + Une salle [propice à la concentration].
  - Un moment propice au vol.
design.beautiful   +2   a|du|de|beaucoup|plein|ont|avec du|de|un cachet|caractère|fou
  + Cette vieille maison [a du cachet].
  - Un cachet d'aspirine.
design.beautiful   +2   a|ont|avait de la gueule|allure
  + Votre nouvelle salle [a de la gueule].
  - Il a mal à la gueule.
design.beautiful   +2   ~décor|~déco|~décoration|~design|~ligne|~intérieur|~interface|~style … ~épuré|~atypique|~original|~léché|~travaillé|~pimpant
  + Un [intérieur épuré].
  - Une ligne de métro.
design.beautiful   +2   ça|ca|façade|salle|scène|robe|voiture|déco|qui en jette|jetait|jettent
  + Votre [façade en jette].
  - On en a jeté un.
keep.cartoon       keep comédie|comedie|film|roman|série|musique|drame|livre ~romantique
keep.cartoon       keep dessin|dessins animé|animés
overall.great      +2   ~coquet|~pimpant
  + Un studio [coquet].
  - Un coq et une poule.
overall.slang      +2   ~être|trop|juste|look|coupe|robe canon|canons
  + Leur nouvelle robe [est canon].
  - Un canon dans la cour.
overall.slang      +2   ça|ca|qui claque
  + La nouvelle peinture, [ça claque].
  - Une porte claque.

atmosphere.mood +1 ~ambiance|~atmosphère … ~sympathique|sympa|sympas|chouette|agréable
  + Au bal une [ambiance plutôt sympa].
  - L'ambiance du bal.

atmosphere.lively +1 ~soirée|~ambiance|~rue|~quartier|~village|~camping|soir|soirs|~centre|~port … ~animé
  + Au bourg, des [soirées animées].
  - Un dessin animé le soir.

atmosphere.view +1 ~chambre|balcon|~terrasse|~fenêtre|baie|baies|~appartement|~logement|~hôtel|~studio|~gîte|~salon|~bungalow … ~donner|donne|donnait|donnant|donnent|ouvre|ouvrait|ouvrant sur le|la|l'|les|un|une|des ~mer|lac|port|jardin|montagne|montagnes|océan|rivière|vallée|parc|plage|forêt|vignes|château|cathédrale
  + La [chambre donne sur le lac].
  - La mer donne du sel.

atmosphere.setting +2 ~boutique|~village|~maison|~jardin|~lieu|~endroit|~salon|~terrasse vraiment|très|absolument|si|tout ~adorable
  + Une [terrasse absolument adorable] au-dessus du lavoir.
  - Du village, un très adorable chiot nous suit.
atmosphere.setting +2 ~boutique|~village|~maison|~jardin|~lieu|~endroit|~salon|~terrasse ~adorable
  + Un [jardin adorable] derrière le quai.
  - Le jardinier est adorable.

# Ce qui fait rêver.
atmosphere.escape +2 donne|donnent|donnait à|a rêver|voyager
  + Une vitrine qui [donne à rêver].
  - Le rêve donne à penser.
atmosphere.escape +2 jardin|lieu|endroit|boutique|vitrine|décor|site|voyage|catalogue|carte|cadre|hôtel|maison … fait|font|faisait … rêver
  + Un [jardin fait pour rêver].
  - Le café fait rêver mon chat.

atmosphere.mood +2 s' y passe|passait toujours|tout quelque|plein
  + Au bal il [s'y passe toujours plein] de jolies choses.
  - Il passe toujours par là.

atmosphere.mood +2 me|m'|on|nous|s'|se|y sens|sent|sentons|senti|sentie … à l'|l' aise malgré|même|dès|dans
  + Je [me sens à l'aise dans] ce club.
  - Je me sens mal.

atmosphere.mood +2 ambiance|humeur|moral|entente … beau fixe
  + Au chantier des bénévoles, l'[ambiance est au beau fixe].
  - La météo est au beau fixe.
atmosphere.mood +2 charmant|charmante|joli|jolie|délicieux|délicieuse|adorable|vrai|vraie|véritable café|bistrot|bistro|barbier|boutique|épicerie|maison|auberge|salon|quincaillerie|librairie|magasin|pub|hôtel|pension|coiffeur à|d' l'|autrefois|antan $
  + Un [charmant barbier à l'ancienne].
  - Un vrai barbier de Séville.
atmosphere.mood +2 charmant|charmante|joli|jolie|délicieux|délicieuse|adorable|vrai|vraie|véritable café|bistrot|bistro|barbier|boutique|épicerie|maison|auberge|salon|quincaillerie|librairie|magasin|pub|hôtel|pension|coiffeur à|d' l'|autrefois|antan ancienne
  + Une [adorable librairie à l'ancienne] sous les arcades.
  - Un joli salon à l'ancien lavoir.
atmosphere.mood +2 vrai|vraie|véritable|joli|jolie|bon|bonne café|bistrot|bistro|boutique|épicerie|auberge|quincaillerie|librairie|guinguette d' autrefois|antan
  + Un [vrai café d'autrefois].
  - Un café d'autrefois devenu banque.
atmosphere.view +2 ~vue … vaut|valait|mérite … voyage|détour
  + La [vue mérite le voyage].
  - La vue coûte.
