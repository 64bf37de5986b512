@language fr
@kind     irritants

# Moins bien qu'avant : ce qui baisse, ce que c'était.
overall.decline -2 adieu le|la|l'|les qualité|service|sérieux|confiance|tranquillité|proximité|façade|humain|gentillesse|accueil
  + [Adieu la qualité].
  - Adieu la plage.
overall.decline -2 a|ont|avez beaucoup|bien|nettement|énormément|fortement baissé|régressé|décliné|perdu
  + Ce glacier [a beaucoup baissé].
  - Il a baissé le son.
overall.decline -2 c'était mieux avant
  + Sur cette ligne, [c'était mieux avant].
  - Il vaut mieux réserver avant lundi.
overall.decline -2 charme|âme|magie|authenticité|convivialité … a|ont|avait disparu
  + La [magie du bal a disparu].
  - Le magicien a un charme.
overall.decline -2 charme|âme|magie|authenticité|convivialité … a|ont|avait|s'est complètement|totalement|hélas|malheureusement|bien|disparu|perdu|envolé disparu|envolée|envolé|évaporé
  + Le [charme du moulin a bien disparu].
  - Le charme du moulin.
overall.decline -2 est|c'|vraie|nette|quelle une|vraie|nette|quelle régression
  + La nouvelle carte [est une régression].
  - Une droite de régression.
overall.decline -2 grosse|forte|nette|énorme|grave|franche ~dégradation
  + Une [franche dégradation] depuis l'été.
  - La dégradation du mur.
overall.decline -2 mais|avant ça|ca|cela c'|c était|etait avant
  + On y dansait, [mais ça c'était avant].
  - Mais ça, je le savais.
overall.decline -1 nous|on|je|j' aimions|aimait|aimais|adorions|adorait|adorais|appréciions|appréciait|appréciais bien|beaucoup|tant|tellement|cet|cette|ce|ces|venir|y
  + [Nous aimions bien] le vieux luth.
  - Nous aimons bien le vieux luth.
overall.decline -2 ombre d'|de elle|lui|eux
  + Ce festival n'est que l'[ombre de lui]-même.
  - On cherche l'ombre de ces parasols.
overall.decline -2 plus ce que c'était
  + Cette enseigne n'est [plus ce que c'était].
  - Expliquez-moi ce que c'était comme opération.
overall.decline -2 plus comme avant
  + Le service n'est [plus comme avant].
  - Remplissez la fiche comme avant chaque départ.
overall.decline -2 plus ça va , moins|pire
  + [Plus ça va, moins] ça va.
  - Ça va.
overall.decline -2 s'|se est|sont|gâte|gâtent|gâtait|gâtaient|était … gâté|gâtées|gâtés|gâtée
overall.decline -2 se|s' … ~reposer|~endormir … lauriers|réputation|acquis
  + Cette maison [s'endort sur ses lauriers].
  - Le laurier se repose à l'ombre.
overall.decline -2 se|vous ressaisir|reprendre
  + Cette radio doit [se ressaisir].
  - Sa main a saisi la balle.
overall.decline -2 sur le déclin
  + Un hôtel [sur le déclin].
  - Le déclin du jour.
overall.decline -2 sur|en|pleine le|perte|chute|nette déclin|de|libre|régression|baisse vitesse|libre
  + Un club [en perte de vitesse].
  - En perte de clés.
overall.decline -2 ~dégradation de|du|des|dans … ~service|~qualité|~relation|~prestation|~accueil|~entretien
  + Une nette [dégradation du service] cet hiver.
  - La dégradation du mur par un camion.
overall.decline -2 ~dégrader|~détériorer|~empirer
  + Le service se [dégrade] d'année en année.
  - Il demande si le locataire a dégradé le mur du couloir.
overall.decline -2 ~perdre|perdu … de sa|son superbe|lustre|âme|éclat|charme
  + Le palace a [perdu de sa superbe].
  - Il a perdu sa superbe montre.
overall.decline -2 ~rédhibitoire|rédibitoire
  + Le bruit est [rédhibitoire].
  - Un édit du roi.
overall.decline -2 ~régression|~recul|~déclin … ~total|~complet|~net|~énorme|~grave|incompréhensible|rapport
  + Une [régression totale] depuis le rachat.
  - Une régression linéaire.
overall.decline -2 ça|cela|choses|tout|histoire|situation|relation|ambiance s'|se gâte|gâtent|gâtait|gâtaient
  + Dès le péage, les [choses se gâtent].
  + Au péage, tout [s'est gâté].
  - On se gâte au spa.
overall.decline -1 ça|cela|rien|ca ne|n' s' arrange|améliore|arrangent pas|guère|jamais
  + [Ça ne s'arrange pas].
  - Ça s'arrange.
overall.decline -2 était|étaient|fonctionnait|marchait bien|beaucoup|nettement|plus mieux|meilleur|meilleure|rapide|propre|simple|clair|efficace|aimable|agréable avant|auparavant
  + Le car [était plus propre avant].
  - Il était bien là avant midi.
overall.decline -2 était|étaient|fonctionnait|marchait meilleur|meilleure|meilleurs|meilleures|mieux|plus avant|auparavant
  + La cantine [était meilleure avant].
  - Elle était arrivée avant, c'est mieux.

keep.better_now keep mieux|meilleur|meilleure qu'|que|depuis|maintenant avec|sous|du|que l'|les ancien|anciens|ancienne patron|patrons|propriétaire|propriétaires|équipe|gérant|chef|direction
  + C'est [mieux qu'avec l'ancien patron].
  - C'était mieux avec l'ancien patron.
overall.decline -1   enthousiasme|joie|euphorie|excitation|engouement|plaisir|optimisme … vite|rapidement|aussitôt|soudain|tôt retombé|retombée|douché|gâché|envolé|envolée
  + L'[enthousiasme est vite retombé].
  - La joie est vite venue.
overall.decline -2   mieux|meilleur|meilleure|autre … avec|sous|du l'|les|ancien|temps … ancien|anciens|ancienne|précédent|précédents|précédente patron|patrons|propriétaire|propriétaires|équipe|gérant|gérants|chef|direction|directeur|directrice|gérante|patronne
  + C'était bien [mieux avec l'ancien patron].
  - C'est mieux qu'avec l'ancien patron.
