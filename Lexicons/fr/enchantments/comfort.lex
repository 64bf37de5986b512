@language fr
@kind     enchantments

# Seats, beds, calm, room.

comfort.bed         +2   ~literie|~lit|~matelas|~siège|~fauteuil|~oreiller … ~confortable|~excellent|~moelleux|~parfait|~incroyable|~douillet|~super
  + La [literie est excellente].
  - Le lit parfait d'un nourrisson, vous l'avez ?
comfort.comfortable +1   bien ~assis|~installé|~reposé|~dormi|~dormir
  + Enfants et grands parents [bien installés].
  - Le boîtier est-il bien installé ?
comfort.comfortable +2   ~confort
  + Le [confort] du train de nuit m'a surprise.
  - Pour plus de confort, prévoir un coussin ?
comfort.comfortable +2   ~confortable|confortablement|~douillet|~moelleux
  + Les fauteuils de la salle sont [confortables].
  - Est-ce confortable pour quelqu'un de grand ?
keep.name           keep trousse|kit|pack|option|chambre|chambres|classe|formule|gamme|assurance|contrat|type|catégorie|garantie|suite|studio confort
keep.name           keep trousse|kit|pack|option|manque de confort

@sector hotel airline transport leisure health
comfort.bed +2 ~excellent|~super|~bon ~literie|~matelas|~siège|~lit|~nuit
  + Une [excellente literie] au refuge, si si.
  - Avez-vous un bon matelas en stock ?

@all
comfort.bed      +2 ~dormir comme un|une bébé|loir|souche|marmotte
  + J'ai [dormi comme un bébé].
  - On dort comme on peut.
comfort.spacious +2 ~spacieux|~vaste
  + Une cabine [spacieuse] avec hublot.
  - Un vaste programme pour ce ministre.

@sector hotel leisure airline
comfort.spacious +2 ~grand|~immense ~chambre|~salle|~pièce|~douche|~appartement|~bungalow
  + Une [grande chambre] au calme.
  - Une plus grande chambre est-elle libre ?

@all

comfort.spacious +2 surface|surfaces|espace|espaces|pièce|pièces|chambre|chambres|salle|salles|cabine|cabines|magasin|boutique|jardin|parking|terrasse … étonnamment|étonnement|agréablement|vraiment|incroyablement grand|grande|grands|grandes
  + Les [cabines sont étonnamment grandes].
  - Le jardin du voisin est grand.

comfort.climate     +1 bien ~chauffé|~climatisé|~ventilé|~aéré|~éclairé
  + Une rame [bien climatisée].
  - Est-ce bien chauffé l'hiver ?
comfort.climate     +2 ~climatisation|~clim|~climatisé|~chauffage|~température … ~agréable|~parfait|~appréciable|~bienvenu|~idéal|~bonheur
  + La [climatisation est appréciable] en août.
  - La température idéale du vin ?
comfort.comfortable +1 ~cuir|~tissu|~matière|~semelle|~selle|~matelas|coque|housse|étui|bracelet|bracelets|~toile souple|souples
  + Un étui en [cuir très souple].
  + Une [semelle souple] sous le pied.
  - Un luthier souple sur les dates.
comfort.comfortable +1 ~cuir|~tissu|~matière|~semelle|~selle|~matelas|coque|housse|étui|silicone|bracelet|bracelets|~toile … très|bien|assez|plus|si|est|sont|était|agréable|en|et|doux|fin souple|souples
comfort.quiet       +1 aucun|pas|sans … ~bruit
  + [Pas un bruit] la nuit.
  - Sans ce bruit de fond vous m'entendez ?
comfort.quiet       +2 bien|parfaitement|super ~insonorisé|~isolé
  + Les wagons sont [bien insonorisés].
  - Est-ce bien isolé du froid ?
comfort.quiet       +2 très|bien|au calme
  + Une chambre [au calme] côté jardin.
  - Est-ce au calme côté rue ?
comfort.quiet       +2 ~calme|~paisible|~silencieux|~reposant|~tranquille|quiétude|~tranquillité
  + Un lave vaisselle [silencieux], on l'oublie.
  - Restons calmes et expliquons-nous.
comfort.rest        +2 ~relaxant|~ressourçant|~délassant
  + Un massage [relaxant] après le vol.
  - Un relaxant musculaire est prescrit ?
comfort.soft        +2 ~doux … toucher|peau
  + Une matière [douce au toucher].
  - Un homme doux m'a parlé de sa peau.
comfort.spacious    +2 de la|l' place|espace … jambes|bagages|genoux|valises|partout|enfants|respirer
  + Il y a [de la place pour les jambes].
  - Vers le coin de la place, deux jambes de bois.

@sector leisure transport health hotel
comfort.not_crowded +1 pas|peu|jamais … de|d' monde|foule|bousculade|queue
  + Il y avait [peu de monde] à la piscine.
  - Y a-t-il peu de monde à midi ?

@all
comfort.quiet    +2   on|n'|pas ~entendre … pas|rien|aucun|jamais … ~rue|~voisin|~bruit|~voiture|~moteur|~train|~avion|~route|~mouche
  + On [n'entend pas la rue] la nuit.
  - On entend la rue.
comfort.quiet    +2   sans|aucune douleur|douleurs|souffrance
  + Une piqûre [sans douleur].
  - La douleur reste vive.
comfort.quiet    +2   zéro|aucune|presque|quasi pas|douleur|de douleur|gêne|mal
  + [Presque pas mal] après la piqûre.
  - La douleur est vive.
comfort.spacious +2   ~chambre|~suite|~salle|~salon|~cuisine|~appartement|~cabine|~coffre ~immense|~gigantesque
  + [Chambre immense] avec balcon.
  - Un immense mépris.
keep.cover_name  keep détriment du confort
keep.cover_name  keep formule|option|protection|garantie|pack|médian|median|niveau|juridique|préventif|contrat confort
keep.family      keep conforte|confortent|conforté|confortée|conforter
keep.keep_calm   keep ~rester ~calme
keep.vast        keep vaste programme|blague|sujet

comfort.comfortable +1,yields plein|beaucoup|nombreux|nombreuses … bancs|transats|fauteuils|chaises|sièges
  + Le pré a [plein de bancs].
  - Un banc vert.

# On serait bien resté.
comfort.climate        +1 bien|agréablement illuminé|illuminée|illuminés|illuminées|éclairci
  + Une nef [bien illuminée].
  - La nef est illuminée à Noël.
comfort.not_crowded    +1 n' y|est|a|avait … pas foule
  + Il [n'y a pas foule] au moulin.
  - La foule arrive au moulin.
comfort.not_want_leave +2 serais|serai|serait|serions|aurais|aurions bien|volontiers|même|encore … =resté|=restés|=restée|=restées|=prolongé … plus|longtemps|encore|davantage|jours|semaine|séjour
  + Je [serais bien resté plus] longtemps au moulin.
  - Je serais resté client.
comfort.spacious       +1 ~cabine|~allée|~siège|~fauteuil|~couloir|~emplacement|~lit|~douche est|sont|était|étaient|assez|très|bien|suffisamment large|larges
  + Les stalles ont des [allées très larges].
  - Une allée large d'un pied.
condition.like_new     +2 refait|refaite|refaits|refaites|remis|remise|rénové|rénovée|rénovés|rénovées … à|a neuf
  + Le donjon est [refait à neuf].
  - Il a refait le tour du donjon.

keep.own_doing keep ai|avons|avais|avions refait|remis|rénové … à|a neuf

keep.asked keep doit|doivent|devrait|devraient|faut|faudrait … refait|refaite|refaits|refaites|refaire|rénové|rénovée|rénover|remis|remise|remettre … à|a neuf

comfort.comfortable +1,yields bancs|banc|chaises|sièges|transats|fauteuils … ombre|ombragé|disposition|reposer
  + Au pré il y a des [bancs à l'ombre].
  - Il a un banc de chêne.
comfort.not_crowded +1        ne se bouscule|marche|entasse pas … dessus|partout|trop|beaucoup|tellement
  + Au lavoir on [ne se marche pas dessus].
  - On ne se voit pas.

comfort.spacious +1 ~animal|~enfant|~lion|~singe|~bête|~chien|on|nous … ont|a|avons|avaient|avait de|d'|beaucoup|assez|plein l'|de|d' espace|place
  + Les [singes ont de l'espace].
  - L'espace a ses étoiles.

atmosphere.mood        +2           ~ambiance de|d' vacances|fête|folie|famille|copains|rêve
  + Une [ambiance de vacances] au bord du canal.
  - L'ambiance de la fête.
atmosphere.view        +1           ~chambre|~salle|~terrasse|~balcon|~fenêtre|~salon … donne|donnant|donnent sur … mer|océan|lac|vallée|montagne|parc|forêt|jardin|port
  + Un [balcon donnant sur le lac].
  - La chambre donne sur la rue.
comfort.bed            +2           ~lit|~baignoire|~douche|~écran|~canapé|~frigo ~être|est|était … ~immense|géant
  + Le [lit est immense].
  - Un lit dans une immense plaine.
comfort.climate        +1           il|y fait|faisait bon dans|en|à|même|toute
  + L'été, [il fait bon dans] la bibliothèque.
  - Il faisait bon de le dire.
comfort.comfortable    +2           cosie|cosies|~douillet
  + Un salon [cosie].
  - Une bouteille de douille.
comfort.comfortable    +2           est|était|vrai|véritable|petit un|petit|tel ~cocon|~écrin
  + Ce gîte [est un cocon].
  - Un nid de guêpes.
comfort.comfortable    +2           vrai|véritable|petit cocon|nid
  + La chambre est un [vrai cocon].
  - Le cocon du papillon.
comfort.comfortable    +2           ~chambre|~pièce|~salle|~studio|~appartement|~cabine|~logement|~gîte … un|vrai petit cocon|nid|paradis|bijou|palais|havre|palace
  + La [chambre est un petit nid].
  - Une petite chambre.
comfort.comfortable    +2           ~conduite … ~doux|~souple|~fluide
  + Une [conduite très souple].
  - L'eau douce.
comfort.comfortable    +1           ~piscine|~bassin|~terrasse ~chauffé
  + Une [terrasse chauffée] en hiver.
  - La piscine est-elle chauffée ?
comfort.comfortable    +1           ~vol|~trajet|~voyage|~traversée|~déménagement sans histoire|histoires|heurt|heurts|secousse
  + Une [traversée sans heurts].
  - Un vol avec une histoire au casque.
comfort.light          +2           ~baigné|~inondé|~plein|~gorgé de|d' lumière|soleil
  + Un atelier [baigné de lumière].
  - Un champ inondé de pluie.
comfort.light          +1           ~lumière|~éclairage ~être|est|était|très|bien … ~doux|~agréable|~tamisé|~chaud
  + Une [lumière très douce] dans le salon.
  - Un lac de lumière et une eau douce.
comfort.not_want_leave +3           avait|avions|avais plus|pas … envie de|d' partir|repartir|rentrer|quitter
  + On n'[avait plus envie de partir].
  - On a envie de partir en train.
comfort.not_want_leave +2           voulait|voulaient|voulions|veulent|veut|pleuré|pleuraient|pleurait plus|de|pas|à … partir|repartir|rentrer|quitter|décoller
  + Les enfants [voulaient plus repartir].
  - Il pleut, je veux rentrer.
comfort.not_want_leave +3           voulait|voulaient|voulions|veulent|voulais plus|pas repartir|rentrer|partir|quitter|redescendre
  + Les enfants ne [voulaient plus partir].
  - Nous voulons partir mardi.
comfort.quiet          +2           <place>|institut|spa|séjour|ambiance|espace|massage|lieu … zen
  + Un [institut très zen].
  - Zénon d'Élée.
comfort.quiet          +2           ~silence total|royal|absolu|complet|religieux|parfait … nuit|wagon|chambre|salle
  + [Silence total dans le wagon].
  - Silence total du service client.
comfort.rest           +2           s'|on|nous enfonce|enfonçait|enfoncer … fauteuils|canapé|coussins|sofa
  + On [s'enfonce dans les fauteuils].
  - Un clou enfoncé dans le canapé.
comfort.rest           +2           se|s'|me|nous|m'|y ~ressourcer|~décompresser
  + On a pu [se ressourcer].
  - Une source d'eau.
comfort.rest           +2           ~recharger|rechargé les|ses batteries|accus
  + Un week-end pour [recharger les batteries].
  - Le câble recharge les batteries du vélo ?
comfort.slept          +3,stage:use dormi|dort|dormir|dormons … comme … bébé|bébés|loir|loirs|marmotte|marmottes|ange|anges|souche
  + On a [dormi comme des bébés].
  - Le bébé a dormi dans sa poussette.
comfort.slept          +2           enfin|bien|super|mieux dormi
  + J'ai [enfin dormi].
  - J'ai dormi chez ma sœur.
comfort.slept          +2           ~dormir à|a poings
  + Mon fils a [dormi à poings] fermés.
  - Des coups de poing.
comfort.slept          +2           ~nuit|sommeil|~pause|~sieste … ~réparateur|~paisible|~reposant
  + Une [nuit réparatrice].
  - Un réparateur de nuit est venu.
comfort.spacious       +1           avoir|a|est|avons|sent à|ses|nos aise|aises
  + Dans ces fauteuils on [a ses aises].
  - Il n'est pas à son aise.
comfort.spacious       +1           on|nous|y|enfants|vraiment|avons|a de la|l' place|espace
  + À bord, on [a de la place].
  - On a besoin de place.
comfort.spacious       +2           ~chambre|~salle|~pièce|~appartement|~terrasse|~logement|~studio|~piscine|~jardin|~gîte|~cabine … est|était|sont|étaient|vraiment|juste ~immense
  + La [terrasse est immense].
  - Une immense déception, cette chambre.
condition.like_new     +1           tout|tous ~être neuf|neufs|récent
  + Au nouveau gymnase, [tout est neuf].
  - Le neuf et tout le reste.
condition.well_packed  +2           ~carton|colis|paquet|~caisse|livraison , rien n' avait bougé|cassé
  + Dans le [carton, rien n'avait bougé].
  - Le dossier, rien n'a avancé.
overall.great          +2           bel|bels|beau|belle ~hommage|attention|~geste
  + Un [bel hommage].
  - Un hommage aux victimes.
quality.complete       +1           ~contenu|~information|~site|~support|~carte|~horaire|~cours|~guide ~être … à jour
  + Le [contenu est toujours à jour].
  - Le guide n'est pas à jour.
quality.entertaining   +2           on|nous|qu'on rit|riait|rigole|rigolait|rions … beaucoup|tellement|énormément|ensemble|larmes
  + [On rit beaucoup] pendant l'atelier.
  - On ne rit pas beaucoup.
quality.entertaining   +2           pas|jamais vu l' heure|après-midi passer|filer|tourner
  + Les petits n'ont [pas vu l'heure passer].
  - Il n'a pas vu l'heure.
quality.progress       +2           fils|fille|enfant|élève|fiston lit|écrit|parle|nage|compte|comprend enfin
  + Ma [fille nage enfin].
  - Mon fils lit.
quality.result         +2           n' a|ont jamais été aussi|si ~doux|~beau|~brillant|~propre|~bien|~lisse|~souple|~léger
  + Ma peau [n'a jamais été aussi douce].
  - Il n'a jamais été aussi tard.
reliability.durable    +2           ~réparation|~soudure|~collage|~couture|~plombage|~rustine … tient|tiennent|tenu|tenait bon|toujours|encore
  + La [soudure a tenu bon].
  - La réparation n'a pas tenu.
  - La réparation a duré deux jours.
safety.secure          +1           quartier|parking|site|endroit|lieu … =sûr|=sûrs
  + Un [quartier vraiment sûr].
  - Il est sûr du site.
safety.secure          +2           sent|sens|sentait|sentais|sentir|sentons … protégé|protégée|protégés
  + On se [sent protégé].
  - Un colis protégé sent bon.

# Peu de monde : on respire.
comfort.not_crowded +1 pas|jamais trop|grand|vraiment|énormément|beaucoup de|d' monde|foule|bousculade
  + Il n'y a [pas trop de monde] au lavoir.
  - Il y a trop de monde au lavoir.

comfort.legroom +1 assez|suffisamment|beaucoup de|d' espace|place pour|aux les jambes|genoux
  + Il y a [assez de place pour les jambes] sur l'âne.
  - Peu de place pour les genoux.
comfort.legroom +1 ~espace|~place … jambes|genoux … suffisant|suffisante|~correct|~bon|~généreux|~confortable|~appréciable|~large
  + L'[espace pour les jambes est suffisant] sur l'âne.
  - L'espace entre les jambes de l'âne.

comfort.comfortable +2 croirait|croirais|croyait … à l'|un hôtel|palace|spa
  + On se [croirait à l'hôtel].
  - On va à l'hôtel.

comfort.comfortable +1,stage:use douche|douches … puissante|puissantes|généreuse
  + La [douche était puissante].
  - La douche est à côté d'une pompe puissante.
comfort.comfortable +1           douche|douches|eau … toujours|agréablement|réellement chaude|chaudes
  + L'eau des [douches est toujours chaude].
  - L'eau est froide, la salle très chaude.
comfort.comfortable +2           peut|peux|pouvait|pouvais|pouvons étendre|allonger|déplier mes|ses|nos|les jambes
  + Un siège où l'on [peut étendre ses jambes].
  - Étendre le linge.
  - Impossible d'étendre les jambes.
comfort.comfortable +2           ~couette|~matelas|~canapé|~siège|~oreiller|~lit|~fauteuil|~vol|~chaussure|~basket … nuage|cocon|caresse
  + Cette [couette est un nuage].
  - Une couette à motif de mouton.
comfort.quiet       +2           moteur|frigo|climatisation|clim|ventilation|ventilateur|voisins|circulation|route|trains|avions|machine … entend|entendait|perçoit à|presque|quasiment peine|pas|plus
  - On entend le bateau, à peine parti.
  - Au téléphone on vous entend à peine.
  + Du [moteur on entend à peine] un souffle.
comfort.quiet       +2           n' entend|entendait|entendons|entendions même|presque|quasiment pas|plus le|la|les voisins|rue|trams|voitures|circulation|route|trafic|climatisation|clim|ventilateur|avions
  + Fenêtres fermées, on [n'entendait même pas les trams].
  - On n'entend même pas les annonces.
comfort.quiet       +2,stage:use remarque|entend|sent même|à|presque pas|peine qu'|que il|elle tourne|fonctionne|marche
  + Le lave-linge est si discret qu'on ne [remarque même pas qu'il tourne].
  - On sent à peine la sortie, elle est là.
comfort.quiet       +2           ~silence|~calme|~sérénité … règne|d'or|royal
  + Dans la salle de lecture, le [calme règne].
  - Le règne de Louis.
  - Un silence absolu du service client.

comfort.quiet +2 bruit|bruits|nuisance|nuisances|vibration|vibrations … inexistant|inexistante|inexistants|inexistantes
  + Le [bruit est inexistant] côté cour.
  - Un bruit de vaisselle.
comfort.rest  +2 sensation|sensations|~sentiment|~état de|d' … détente|relaxation|légèreté|relâchement|apaisement|plénitude
  + Une [sensation de légèreté] en sortant du bain.
  - Une sensation de froid malgré la détente promise.
