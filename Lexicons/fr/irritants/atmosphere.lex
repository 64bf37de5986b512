@language fr
@kind     irritants

# Setting, mood, view.

atmosphere.bad  -2 <negation> ambiance|charme|âme|atmosphère|convivialité
  + Il n'y a [aucune ambiance] dans ce bar.
  - Une lampe d'ambiance, pas un spot.
atmosphere.bad  -2 sans ~ambiance|âme|charme|chaleur
  + Un lotissement [sans charme] au bord de la rocade.
  - Un thé sans charge, merci.
atmosphere.bad  -2 ~ambiance|~atmosphère … ~glacial|~froid|~lourd|~pesant|~tendu|~morose|~triste|~électrique|~morne|~mortel|usine|cantine|hôpital|gare
  + Une [ambiance pesante] dans la salle d'attente.
  - Au cas où l'ambiance électrique du stade serait la même le lundi, ma sœur a un double.
atmosphere.bad  -2 ~manque|~manquer de|d' charme|ambiance|convivialité|chaleur|intimité|âme
  + Le lieu [manque de chaleur].
  - Il manque un jour d'ambiance au programme ?
atmosphere.view -2 ~donner|donne|donnait|donnent|vue sur … parking|poubelles|mur|autoroute|route|chantier
  + La fenêtre [donne sur un mur].
  - Le parking donne accès à la plage.

@sector hotel restaurant leisure transport health public
atmosphere.sinister -2 ~glauque|~lugubre|~sordide|~tristounet|~morne
  + Un couloir [lugubre] éclairé au néon.
  - Au cas où le quai serait lugubre la nuit, je repasserai lundi.

@all

atmosphere.sinister -2,stage:use <place>|hall|couloir|quartier|ambiance|local|locaux|bâtiment|accueil est|était|très|vraiment|plutôt|si =sinistre|=sinistres
  + Un [hall très sinistre] et vide.
  - Le sinistre du hall est déclaré.
  - L'agence s'occupe du sinistre.

atmosphere.sinister -2 ~glauque|~lugubre|~sordide|~mortifère
  + Un hall [glauque] la nuit.
  - En cas de couloir lugubre, allumez.

@sector restaurant leisure hotel
atmosphere.empty -1 ~restaurant|~salle|~bar|~terrasse|~boîte … ~vide|~désert
  + Une [salle vide] un samedi soir.
  - Au cas où la salle serait vide après dix heures, je demanderai à l'accueil.

@all
atmosphere.factory -2 service|accueil|repas|soins|visite|consultation|travail à|a la chaîne|chaine
  + Des [soins à la chaîne].
  - La visite de la chaîne des puys.
atmosphere.factory -2 trop ~touristique
  + Un port devenu [trop touristique].
  - Un guide touristique m'irait.
atmosphere.factory -2 ~usine à touriste|touristes|bouffe
  + C'est l'[usine à touristes].
  - L'usine à papier se visite.
atmosphere.factory -2 ~usine|~hall|~cantine … ambiance
  + [Cantine pour l'ambiance], rien d'intime.
  - L'usine est proche, ambiance ouvrière garantie ?

@sector hotel restaurant leisure
atmosphere.view -2 ~vue … parking|mur|poubelles|route|chantier|périphérique|usine|local|cour
  + Une [vue sur le chantier] depuis la suite.
  - La vue donne-t-elle sur le parking ?

@all
@sector hotel restaurant leisure
atmosphere.view -1 <negation> … de|d'|la vue
  + La chambre n'a [pas la vue] promise.
  - Je n'ai pas vu la mer.

@all
atmosphere.decline  -2 mais ça|ca|cela c'|était c'|était avant
  + Une belle table, [mais ça c'était avant].
  - Mais ça ouvre le lundi, comme avant.
atmosphere.decline  -2 plus ce|celle|celui|ceux qu'|que il|elle|ils|elles|c' étaient|était|etait|fut
  + La maison n'est [plus ce qu'elle était].
  - Je me rappelle ce qu'il était à dix ans.
atmosphere.decline  -2 ~perdre|~perdu … ~âme|~charme|~authenticité|~magie
  + Ce café a [perdu son âme].
  - J'ai perdu mon collier, un charme en or.
atmosphere.empty    -1 endroit|lieu|établissement|terrasse|boutique|magasin|restaurant|salle|bar|quartier … est|était|sont|étaient … ~désert|~vide|~triste|~mortel|~mort
  + Le [bar était complètement désert].
  - Un restaurant triste de partir.
atmosphere.factory  -2 ~néon|~ambiance|~salle|~décor|~hall de|d' ~cantine|~hôpital|~gare|~morgue|~cafétéria|~réfectoire|~usine|~enterrement|~hangar
  + Une [ambiance de morgue].
  - Un hôpital à la salle peinte.
atmosphere.sinister -2 <place>|quartier|hall|couloir|décor … ~austère|~grisâtre|~funèbre|~morne|~lépreux|mortifère
  + Une [salle d'attente grisâtre].
  - Un lieu de culte et son prêtre austère.
atmosphere.sinister -1 restaurant|restaurants|bar|hôtel|gîte|boutique|magasin|café|bistrot|cantine|hall|accueil|lieu|endroit … ~tristounet|~aseptisé|~impersonnel
  + Un [bistrot plutôt tristounet].
  - Des chiens bien tristes.
atmosphere.sinister -2 ~oppressant|~anxiogène
  + Une salle [oppressante].
  - La presse du matin.
atmosphere.view     -2 vue|balcon|fenêtre|terrasse … immeuble|mur|parking|poubelles|chantier|route|autoroute|grillage|climatiseurs|cour|travaux devant|pour|en|seule
  + Une [vue mer avec un immeuble devant].
  - La vue de la cour.
overall.decline     -2 avant … c'|on|tout|ça était|etait|avait|mangeait|marchait|fonctionnait mieux|bien|super|parfait|meilleur
  + [Avant c'était mieux].
  - Avant il y avait un cinéma.

atmosphere.bad -2 ~affecter|~plomber|~gâcher|~casser|~pourrir|mine|minent|minait|minaient l'|la|toute|une … ambiance|atmosphère|convivialité|cohésion
  + Ces disputes [minent l'ambiance].
  - La mine de l'ambiance.

atmosphere.bad     -2 ~ambiance|~atmosphère|~climat|~ton|~clientèle … ~toxique|~plombant|~guindé|~compassé|~snob|~coincé|~aseptisé|~irrespirable|~explosif|couteau|~vicié|=sinistre
  + Une [clientèle très snob].
  - Un couteau sur la table.
atmosphere.bad     -2 ~soupe à|a la grimace
  + À l'accueil, [soupe à la grimace].
  - Une grimace drôle.
atmosphere.factory -2 croirait|croirais|croit|cru à|a|dans|en|au … usine|hôpital|prison|caserne|asile|zoo|foire|cantine|hangar|morgue
  + On se [croirait dans un hôpital].
  - Il croit que c'est une usine.
