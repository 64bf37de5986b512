@language fr
@kind     enchantments

# Near, easy to reach, open.

location_hours.access      +1 accès|stationnement|parking … ~facile|~aisé|~gratuit|~pratique|~privé|~sécurisé|~spacieux
  + Un [parking gratuit] juste devant.
  - Le parking est-il sécurisé ?
location_hours.access      +1 ~facile|~simple d'|à accès|trouver|accéder
  + L'entrepôt est [facile d'accès] en camion.
  - Est-ce facile à trouver ?
location_hours.near        +1 jet de pierre
  + À un [jet de pierre] de la cathédrale.
  - Un jet de douche sur la pierre.
location_hours.near        +1 pied des|les pistes|eau|mer|dans
  + Un hôtel au [pied des pistes].
  - Le pied des meubles.
location_hours.near        +2 pieds dans l'|le|la eau|sable|neige
  + Déjeuner les [pieds dans l'eau].
  - Le pied de la lampe est dans le sable.
location_hours.near        +1 plein|cœur|coeur … centre|ville|village|nature
  + Un gîte en [plein centre] du bourg.
  - Le parking du centre est plein.
location_hours.near        +1 proche|proches|près de|du|des|d' … chez|maison|domicile|travail|gare|métro|centre|commerces|plage|transports|école|bureau
  + Une piscine [proche de la maison].
  - Un proche de ma tante.
location_hours.near        +1 proximité est|reste un|vrai|appréciable|réel atout|plus
  + La [proximité est un atout].
  - La proximité d'une usine.
location_hours.near        +1 tout près|proche
  + La gare est [tout près], cinq minutes à pied.
  - Je prépare tout près du feu si vous voulez ?
location_hours.near        +2 tout se|est ~faire|fait|faisable|accessible à pied
  + Ici [tout se fait à pied].
  - Tout est fait au pied levé.
location_hours.near        +1 tout ~faire|accessible à pied|vélo
  + On peut [tout faire à pied].
  - Il faut tout faire à vélo ?
location_hours.near        +1 ~bus|~tram|~métro|~train|~navette … s' ~arrêter … devant|porte|pied
  + Le [tram s'arrête devant] l'entrée.
  - Le bus ne s'arrête pas devant.
location_hours.near        +1 ~hôtel|~gîte|~camping|~restaurant|~chambre|~résidence|~terrasse … bord de mer|plage|lac|l'eau
  + Un [gîte en bord de lac].
  - Un accident au bord de la mer.
location_hours.near        +2 ~plage|~gare|~métro|~centre|~mer|~arrêt|~piste|~restaurant|~commerce|~magasin|~bus|~tram|~lac|~musée … à|a <number> … mètres|m|min|minutes|pas
  + La [plage est à 50 mètres].
  - Le bus à trois pattes.
location_hours.near        +2 ~proche|près de tout|toutes
  + Un appartement [proche de tout].
  - Proche de la retraite.
location_hours.near        +1 ~proximité … ~appréciable|~pratique|~agréable|~plage|~gare|~centre|~mer|~métro
  + La [proximité du métro] change tout.
  - La proximité est-elle pratique pour vous ?
location_hours.near        +1 ~relais|~agence|~salle|~boulangerie|~pharmacie|~école|~crèche à deux|trois|cinq rues|pas|minutes
  + Un [relais à deux rues].
  - Une agence à deux étages.
location_hours.near        +1 à côté|proximité de|d'|du|des chez|la|gare|métro|plage|centre|tout|domicile
  + Une agence [à côté de chez] moi, c'est un plus.
  - Le bouton est à côté de la poignée ?
location_hours.near        +1 à deux|quelques|cinq|proximité pas|minutes|mètres|immédiate
  + Le cabinet est [à deux pas] de chez moi.
  - À deux heures, pas avant.
location_hours.near        +1 à proximité|quelques des|encablures|rues commerces|du|de|des
  + Un gîte [à quelques encablures du] port.
  - Un bateau à dix encablures.
location_hours.open        +2 accessible|accessibles|ouvert|ouverte|joignable|joignables|disponible|disponibles jour|à|a et|toute|n'importe nuit|heure|heures|quelle
  + Le box est [accessible jour et nuit].
  - De jour, la nuit est loin.
location_hours.open        +2 large|larges|grande|grandes|vaste|vastes|ample|amples|immense|bonne|bonnes|belle|belles|excellente|super plage|plages|amplitude|amplitudes horaire|horaires
  + Une [large plage horaire], même en août.
  - Une grande plage de sable.
  - Une grande plage avec ouverture sur la mer.
location_hours.open        +2 ouvert|ouverte|ouverts|joignable|disponible|accessible … 7|sept jours|j|vingt|24 sur|vingt|h … 7|sept|24|vingt
  + Une pharmacie [ouverte sept jours sur sept].
  - Une plaie ouverte depuis sept jours.
location_hours.open        +1 ~amplitude horaire|~horaire
  + Une [amplitude horaire] qui arrange les parents.
  - L'amplitude des marées est forte.
location_hours.open        +1 ~horaire ~étendu|~élargi
  + Des [horaires élargis] en semaine.
  - Les horaires de la mairie.
location_hours.open        +1 ~horaire … ~pratique|~large|~étendu|~souple|~flexible|~arrangeant
  + Des [horaires bien pratiques] pour les parents.
  - Vos horaires sont-ils souples ?
location_hours.open        +2 ~ouvert|ouverte|~ouvrir|disponible le|même dimanche|samedi|midi|soir
  + Un guichet [ouvert le samedi] matin.
  - Le colis ouvert le lundi était vide.
location_hours.open        +2 ~ouvert|ouverte|~ouvrir|~disponible jusqu'|jusque à|a … h|heures|minuit|heure|tard
  + Une pharmacie [ouverte jusqu'à minuit].
  - Ouvert jusqu'à la couture.
location_hours.open        +2 ~ouvert|~ouvrir … 24|7|dimanche|dimanches|tard|soir|fériés|samedi|midi
  + C'est [ouvert le dimanche] et ça dépanne.
  - Êtes-vous ouverts le samedi ?
location_hours.well_placed +2 bien|idéalement|parfaitement|mieux ~situé|~placé|~desservi|~localisé
  + Un hôtel [idéalement situé] pour le salon.
  - Une ferme est-elle bien située ici ?
location_hours.well_placed +2 niché|nichée|nichés|perché|perchée … dans|sur|au|en … verdure|colline|cœur|pins|forêt|montagne|falaise
  + Un restaurant [niché dans les pins].
  - Un chat perché sur le toit.
location_hours.well_placed +2 ~bon|~super|~excellent|~parfait|~idéal ~emplacement|~situation|~localisation
  + Un [excellent emplacement] entre gare et plage.
  - Ma situation familiale est bonne ?
location_hours.well_placed +1 ~emplacement|~situation … ~stratégique
  + Un [emplacement stratégique] face à la gare.
  - Un poste stratégique.
location_hours.well_placed +2 ~emplacement|~situation|~localisation … ~commode|~idéal|~parfait|~excellent|~top|~super|~pratique|~central
  + L'[emplacement du camping est idéal].
  - Ma situation ne va pas, en pratique.
location_hours.well_placed +1 ~hôtel|~appartement|~logement|~gîte|~quartier|~agence ~être|très|bien central|centrale|centraux
  + Un [hôtel très central].
  - La gare centrale.

keep.name keep large|larges|grande|vaste|immense plage|plages horaire|horaires de livraison|passage|intervention|rendez|rappel

keep.own_way keep ma|notre|sa|votre situation … ~commode|~idéal|~parfait|~excellent|~pratique|~central

# Où l'on arrive sans peine : ce n'est pas un prix.
location_hours.access +1 accessible|accessibles à|en|depuis|par pied|vélo|bus|métro|tram|train|transports|centre
  + Un moulin [accessible à pied].
  - Un roi accessible à tous.
location_hours.access +1 facilement|aisément|directement accessible|accessibles|desservi|desservie
  + Le moulin est [facilement accessible].
  - Un roi accessible.

keep.no_negator keep non|difficilement|uniquement|seulement|mal|peu accessible|accessibles à|en|depuis|par pied|vélo|bus|métro|tram|train|transports|centre
