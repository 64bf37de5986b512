@language fr
@kind     irritants

# Seat, room, noise, heat, space.

comfort.crowded -2 ~entasser|~entassé|serrés|serrées comme|les uns|sur
  + On est [entassés les uns] sur les autres.
  - Des cartons entassés à vendre.
comfort.noise   -2 <negation> … ~dormir|fermer … œil|nuit
  + Je n'ai [pas dormi de la nuit] à cause du bar.
  - Peut-on y dormir une nuit de plus, pas deux ?
comfort.noise   -2 <negation> … ~fermer|fermé l'|l oeil|œil
  + Je n'ai [pas fermé l'œil].
  - Un œil sur la route, la fenêtre fermée.
comfort.noise   -2 bruit … d'|de|d avion|moteur|tracteur|casserole|marteau|perceuse|réacteur|hélicoptère|enfer|infernal|fond
  + La soufflerie fait un [bruit de tracteur].
  - On suit le bruit des vagues.
comfort.noise   -2 mal|mauvaise|mauvais|aucune ~insonorisé|~isolé|insonorisation|isolation|acoustique
  + La salle a une [mauvaise acoustique].
  - Mes combles sont d'une mauvaise teinte.
comfort.noise   -2 musique … ~fort|assourdissant*
  + La [musique trop forte] couvre les voix.
  - J'aime la musique de ce groupe, même de loin.
comfort.noise   -2 on ~entendre … tout|voisins|voisin|couloir|route
  + [On entend tout] d'une chambre à l'autre.
  - On entend beaucoup parler de vous.
comfort.noise   -2 trop|beaucoup|plein de|d' bruit|agitation|vacarme
  + Il y a [trop de bruit] dans le hall.
  - Cette affaire a fait plein de bruits dans la presse, beaucoup l'ont lu.
comfort.noise   -2 ~bruit de|des|du la|travaux|route|voisins|ventilation|rue
  + Le [bruit des voisins] toute la soirée.
  - Le bruit court que vous fermez.
comfort.noise   -2 ~bruit … ~infernal|~incessant|~insupportable|~gênant|~assourdissant|~permanent|~désagréable
  + Un [bruit gênant] vient du tambour.
  - Un bruit agréable de cascade, rien de permanent.
comfort.noise   -2 ~bruyant|~assourdissant|~vacarme|~tapage|~brouhaha|~boucan
  + Une chambre [bruyante] côté cour.
  - Au cas où ce serait bruyant la nuit côté rue, dites-le à ma voisine.
comfort.noise   -2 ~entendre … pas|plus … parler|discuter
  + On [s'entendait pas parler].
  - Je n'ai rien entendu.

@sector hotel airline transport restaurant leisure health
comfort.cramped -2 ~exigu|~étriqué|~étroit|~minuscule
  + Une [salle d'attente exiguë] pour vingt patients.
  - Au cas où ce serait étroit pour un fauteuil roulant, mon mari a une idée.

@all
comfort.cramped -2 <negation> … de|d'|assez place|espace … pour|jambe|jambes|bagage|bagages|valise|circuler
  + Il n'y a [pas de place pour] les genoux.
  - Reste-t-il de la place pour le concert ou pas ?
comfort.cramped -2 les uns sur les autres
  + On mange [les uns sur les autres].
  - Les uns chantent, les autres dansent.
comfort.cramped -2 ~serré|~entassé|~tassé|~compressé … comme|sardine|sardines|autres|table|tables|fauteuil|siège|rang
  + On était [serrés comme] du bétail dans le bus.
  - La vis est bien serrée, table stable.
comfort.cramped -2 ~table|~siège|~lit|~tente|~transat … ~collé|~serré|~rapproché
  + Les [tables sont trop rapprochées].
  - J'ai collé un autocollant près du siège.

@sector hotel airline transport restaurant leisure health
comfort.cramped -2 ~chambre|~pièce|~salle|~douche|~cabine|~sanitaire|~siège … ~minuscule|~exigu|~étroit|~petit
  + La [chambre est minuscule] pour trois.
  - Une petite pièce de monnaie est tombée du siège.

@all
comfort.bed      -2 <negation> … ~confortable
  + La position n'est [pas confortable] sur un long trajet.
  - Est-ce confortable pour quelqu'un qui ne marche pas ?
comfort.bed      -2 ~inconfortable|~inconfort
  + Des fauteuils [inconfortables] pour un tel prix.
  - Au cas où ce serait inconfortable, je peux attendre mardi.
comfort.bed      -2 ~matelas|~lit|~oreiller|~siège|~fauteuil|~chaise|~literie|~banquette … trop|très|hyper dur|mou|dure|molle|durs|fin|vieux|usé|défoncé|court
  + Le [matelas est trop mou] pour mon dos.
  - Les chaises sont livrées très vite, et le dur arrive.
comfort.crowded  -2 genou|genoux|jambes|coudes|tête … ~coller|collé|collés|contre|coincé|coincés|coincées|pliées|dans … siège|dossier|mur|table|voisin
  + Les [genoux collés au siège] de devant.
  - Une bague au doigt, le dossier en main.
comfort.crowded  -2 trop de|d' monde|foule
  + [Trop de monde] dans les bassins.
  - J'ai beaucoup d'amis dans ce monde.
comfort.crowded  -2 ~bondé|~surpeuplé|~surchargé
  + Le train était [bondé] au départ de Nantes.
  - Au cas où le train serait bondé le lundi, écrivez à mon bureau.
comfort.crowded  -2 ~cohue|~bousculade
  + La [cohue] à l'ouverture des portes.
  - En cas de cohue, par où sortir ?
comfort.crowded  -2 ~coller|collé|collés|collée|collées|serré|serrés|serrées|entassé|entassés|entassées|tassé|tassés|parqués|compressés|coincé|coincés aux|contre|comme|entre|les … voisin|voisins|uns|comme|autres|sardines|table|tables|siège
  + On mange [collés aux voisins].
  - La carte est collée sur la porte.
comfort.crowded  -2 ~prendre|prise|pris|prises d' assaut
  + La salle est [prise d'assaut] à 18 h.
  - Le fort fut donné avant l'assaut.
comfort.standing -2 <negation> de|d' place|places assise|assises
  + On a eu [pas de places assises] jusqu'à Lyon.
  - Pas de siège bébé pour moi.
comfort.standing -2 debout … trajet|heure|heures|faute|pendant|tout
  + J'ai fait le voyage [debout tout] du long.
  - Je travaille debout à l'accueil.

@sector airline transport hotel leisure retail
comfort.bed -2 mal au|aux dos|jambes|genoux|nuque|fesses|pieds
  + J'ai eu [mal aux genoux] tout le vol.
  - Un mal au foie m'a cloué au lit.

@all
comfort.heat -2 ~mourir|~crever de|d' chaud|froid|chaleur
  + On [crève de chaud dans la rame].
  - On a crevé de trop vieux pneus par ce froid.
comfort.heat -2 ~étouffant|~suffocant|~irrespirable|~fournaise|~étuve
  + L'amphi est une [étuve] en juin.
  - On étouffait de rire.

@sector hotel airline transport leisure health restaurant
comfort.heat -2 trop chaud|froid
  + Il faisait [trop froid] dans la salle.
  - Au cas où ce serait trop chaud, laissez reposer.

@all
@sector hotel airline transport leisure health restaurant
comfort.heat -2 ~glacial
  + Une salle d'examen [glaciale].
  - Un café glacé, s'il vous plaît.

@all
comfort.bumpy    -2 ~secouer|~cahoter|~brinquebaler
  + Le car [secoue] tellement qu'on arrive malade.
  - Si vous secouez le flacon, le sirop mousse.
comfort.crowded  -2 genoux|genou|jambes|coudes|valise dans|sous|contre le|les|la menton|dents|nez|oreilles|côtes|gorge
  + On voyage les [genoux dans les dents].
  - Une robe sous les genoux.
comfort.crowded  -2 plein|pleine|pleins|pleines à|a craquer
  + Des rames [pleines à craquer].
  - Une planche va craquer.
comfort.heat     -2 <negation> … de|d'|la chauffage|clim|climatisation|ventilateur|ventilation
  + Il n'y a [pas de climatisation] au deuxième étage.
  - Je n'ai pas besoin du chauffage ici.
comfort.heat     -2 courant|courants d' air
  + Ma table était en plein [courant d'air].
  - Je suis au courant.
comfort.heat     -2 eu|avons|avions|avais|gelé|gelés|morts froid|caillé|caillés
  + Nous avons [eu froid] toute la nuit.
  - Elle a eu un plat froid.
comfort.heat     -2 on|se|s'y|nous ~cailler|caille|caillait|pèle|gèle|gelait
  + Dans ce hall [on caille] dès novembre.
  - On gère le hall.
comfort.heat     -2 sans … goutte|bouteille|verre d'|de eau
  + Trois heures à quai, [sans une goutte d'eau].
  - Un verre d'eau sans glaçon.
comfort.heat     -2 sans|aucune|ni clim|climatisation|ventilation|aération
  + Un autocar [sans clim] en août.
  - La clim est douce.
comfort.light    -1 trop ~sombre|~éblouissant
  + La chambre est [trop sombre] pour lire.
  - Au cas où ce serait trop sombre avec du blanc, je passerai par le parc.
comfort.light    -1 ~blafard|blafarde|blafards|~lugubre|glauque
  + Un néon [blafard].
  - Un phare brille.
comfort.noise    -2 ~ambiance|~niveau|~volume|~fond sonore … ~élevé|~fort|trop|~insupportable|~gênant|~pénible
  + Un [niveau sonore trop] haut pour parler.
  - Une ambiance sonore douce.
comfort.pain     -2 ~gratter|~démanger
  + L'étiquette [gratte] dans le cou.
  - Si ça gratte, lavez-le.
comfort.standing -2 ~attendre|attendu|patienté … dans|sous|en|au le|la|les|plein|pleine froid|pluie|neige|vent|cagnard|averse|soleil
  + Nous avons [attendu sous la pluie] sans abri.
  - Sous la pluie, ce jardin attend mai.
comfort.toilets  -2 <negation> … de|d'|assez toilettes|wc|vestiaires|douches
  + Il n'y a [pas assez de toilettes] pour un tel public.
  - Je ne trouve rien sur l'accès aux toilettes.
comfort.toilets  -2 pas|aucun|aucune|sans|plus|ni de|d'|ascenseur|clim ascenseur|ascenseurs|clim|climatisation|chauffage|wifi|serviette|serviettes|savon|papier|sèche|cintre|rideau|rideaux|oreiller|couverture|prise|prises|éclairage|lumière
  + [Pas d'ascenseur] pour quatre étages.
  - La lumière de l'ascenseur est bleue.

@sector transport airline
comfort.crowded -2 ~bus|~tram|~train|~métro|~rame|~car|~wagon … ~être plein|pleins|pleine|pleines
  + Le [bus est plein] dès sept heures.
  - Un bus plein de charme.

@all
comfort.bed           -2 ~confort … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|~spartiate|zéro|~rudimentaire|~sommaire|~relatif|laisse
  + Un [confort spartiate] pour le prix.
  - Le confort des lits.
comfort.bed           -2 ~matelas|~sommier|~oreiller|~lit|~canapé … ~creuser|~défoncer|~affaisser|~grincer|~galette|~planche|~caillou|~béton|ressorts|bosses|creux|creusé|mou|mous
  + Le [matelas est creusé] au milieu.
  - Une chambre creusée dans la roche, insolite.
comfort.building_work -2 ~travaux|~chantier|~perceuse|~marteau-piqueur|marteau|~pelleteuse … dès|à|sous|toute|toutes|au … ~heure|h|~fenêtre|~journée|~étage|matin|~aube|~piscine
  + Des [travaux à 7 h] du matin sous les chambres.
  - Les travaux à la cave sont finis.
comfort.cold          -2 ~salle|~chambre|~pièce|~wagon|~bureau|~piscine|~classe|~église|~gymnase|~cabine|~douche … est|était|restait|reste ~glacial|glaciale|glaciales|frigorifique|gelée|frisquette
  + La [salle des fêtes était glaciale].
  - Une salle gelée de glaces.
comfort.cramped       -2 aucune|zéro place pour|où|libre
  + [Aucune place pour] les valises.
  - Une place pour deux.
comfort.cramped       -2 ~cage à|de ~lapin|~poule|~oiseau
  + La chambre est une [cage à lapins].
  - Le lapin du restaurant, en cage.
comfort.cramped       -2 ~genou|~jambe|~tête|~coude|~pied|~épaule ~toucher|~cogner|~coincer|~dépasser|~taper … ~siège|~voisin|~lit|~plafond|~dossier|devant|~matelas|~table
  + Mes [genoux touchaient le siège devant].
  - Le pied de la table touche le mur.
comfort.cramped       -2 ~marcher dessus
  + On se [marche dessus] au vestiaire.
  - On marche sur le sable.
comfort.crowded       -2 ~élève|~enfant|~personne|~patient|~étudiant|~client|~passager … dans une|un|la ~salle|~classe|~wagon|~pièce|~cabinet|~chambre … pour|prévue|prévu
  + Trente [élèves dans une salle pour] quinze.
  - Un élève dans une classe verte.
comfort.heat          -2 a|avons|ai gelé|caillé|grelotté|étouffé|suffoqué|transpiré … pendant|tout|dans|toute
  + On [a gelé pendant] quatre heures.
  - Il a gelé une glace.
comfort.heat          -2 ne|n'|pas … ~dépasser|~monter|~atteindre … ~degré|°
  + Le chauffage [ne dépasse pas 16 degrés].
  - Ne montez pas au sommet par 30 degrés.
comfort.heat          -2 on|nous|j'|y étouffe|suffoque|suffoquait|grelotte|grelottait|transpire|transpirait
  + [On suffoque] dans les vestiaires.
  - On cuisine ensemble.
comfort.heat          -2 ~clim|~climatisation|~chauffage|~ventilation … à fond|bloc|donf
  + La [clim était à fond].
  - La climatisation est à gauche.
comfort.heat          -2 ~eau|~piscine|~bassin|~douche|~salle|~chambre … glacé|glacée|glacés|gelé|gelée|congelée
  + Le [bassin est glacé].
  - Une eau minérale.
comfort.heat          -2 ~salle|~pièce|~chambre|~bureau|~wagon|~bus|~classe|~magasin|~car|~rame|~amphi|~cabine … ~surchauffé
  + Une [rame surchauffée].
  - Un moteur surchauffé.
comfort.no_sleep      -2 impossible de|d' =dormir
  + [Impossible de dormir] avant deux heures.
  - Impossible de quitter ce gîte.
comfort.no_sleep      -2 impossible|moyen de|d' =dormir|=trouver|=se … sommeil|reposer|nuit
  + [Impossible de trouver le sommeil].
  - Impossible de se tromper de chemin.
comfort.no_sleep      -2 impossible|pas|jamais|sans|n' … de ~fermer|~dormir|fermer … l'|un ~œil|oeil
  + [Impossible de fermer l'œil] avec ce moteur.
  - Ferme un œil sur la dépense.
comfort.no_sleep      -2 impossible|pas|moyen|jamais|mal|sans ~dormir|d'|de dormir|sommeil|=dormi
  + [Impossible de dormir] avant trois heures.
  - Mon fils dort, pas moi, tout va bien.
comfort.noise         -1 chambre|chambres|fenêtre … ~donner sur … rue|route|boulevard|avenue|voie|parking|cuisines
  + Ma [chambre donnait sur le boulevard].
  - La rue est calme.
comfort.noise         -2 musique|fête|fêtes|sono|karaoké|aboiements|cris … jusqu'|jusqu|dès|pleine
  + La [sono jusqu']à trois heures.
  - Une fête pour tous.
comfort.noise         -2 on|nous|vous ne|n' … ~entendre plus|pas … parler|autres|voisin
  + Salle comble, [on ne s'entend plus parler].
  - On s'entend bien avec nos hôtes.
comfort.noise         -2 ~cloison|~mur|~paroi|~plafond … en|de papier|carton
  + Des [murs en carton] d'une chambre à l'autre.
  - Un cadre en papier.
comfort.nowhere       -2 placé|placés|placée|installé|installés|assis|table|tables … côté|près|devant|entre|face|derrière … ~toilette|wc|~porte|~cuisine|~poubelle|~plonge
  + On nous a [placés à côté des toilettes].
  - La table à côté de la fenêtre.
comfort.standing      -2 aucune|pas|plus|sans|zéro de|d'|une|seule|place place|places|assise assise|assises|libre
  + [Pas une place libre] dans le car.
  - La place est libre.
comfort.standing      -2 debout … alors|pourtant|malgré|payé|bébé|canne|âgés|enceinte|faute
  + Trois [heures debout] alors que ma place était réservée.
  - Debout tôt, je profite de la plage.
comfort.standing      -2 ~voyager|~finir|trajet|voyage|heure|heures|rester|resté debout
  + On [voyage debout] un soir sur deux.
  - Un lampadaire debout.
comfort.toilets       -2 ~toilette|wc|~douche|~sanitaire … ~condamner|~boucher|fermés|fermées|~bloquer|hors|inutilisable|inutilisables|bouchés|condamnées
  + Les [toilettes du wagon étaient condamnées].
  - La douche est fermée par une jolie porte.
comfort.woken         -2 réveillé|réveillée|réveillés|réveillées à|a <number>
  + Nous étions [réveillés à 5] heures.
  - Un réveil à 5 euros.
comfort.woken         -2 ~réveiller|réveillé|réveillée|réveillés par|toutes|chaque|tôt|toute
  + On est [réveillés par] les camions.
  - Réveillé à l'heure par le personnel ? Non.

comfort.bumpy   -2 ~atterrissage|freinage|freinages|~décollage|~démarrage|~virage … ~brutal|~brusque|~violent
  + Un [atterrissage brutal] de la cigogne.
  - Un brutal changement de cap.
comfort.cramped -1 ~tablette|~siège|~dossier|~genou … rentre|rentrent|cognent|cogne|bute|butent|touche|touchent|coincés dans|contre … ventre|genoux|dossier|siège|dos|jambes
  + La [tablette rentre dans le ventre].
  - Le dossier est rangé dans le siège.

comfort.building_work -2,stage:use ~chantier|travaux|marteaux-piqueurs|grue … côté|sous|devant|face … hôtel|fenêtre|fenêtres|balcon|chambre|camping|terrasse|résidence|piscine|appartement
  + Il y avait un [chantier juste à côté de l'hôtel].
  - Les travaux de la chambre sont finis.
comfort.cold          -2,stage:use fait|faisait froid|glacial dans|à|en l'|la|les|le|notre|cette|ma|ce salle|salles|chambre|bureau|bureaux|train|wagon|bus|avion|cabine|magasin|voiture|restaurant|logement|appartement|intérieur|bungalow|vestiaire|vestiaires|classe|église
  + Il [faisait froid dans la salle] d'attente.
  - Il faisait froid ce jour-là en montagne.
comfort.no_sleep      -2,stage:use pas|peu|mal|rien dormi … cause|bruit|chaleur|chaud|froid|voisins|matelas|moustiques|musique|travaux
  + Je n'ai [pas dormi à cause] du bruit.
  - Nous avons dormi loin du bruit.
comfort.nowhere       -2           aucun|aucune|pas|peu|zéro … endroit|place|places|siège|sièges|chaise|chaises|banc|bancs … asseoir|reposer
  + [Aucun endroit pour s'asseoir] en attendant.
  - Il reste un banc à l'ombre pour s'asseoir.
comfort.nowhere       -2           nulle part … asseoir|poser|ranger|brancher|garer|manger|accrocher
  + [Nulle part où poser] ses valises.
  - Il ne va nulle part cet été.
comfort.paper_thin    -2,stage:use mur|murs|cloison|cloisons|paroi|parois|plafonds … fins|fines|mince|minces|carton|papier
  + Les [cloisons sont très fines].
  - Les murs sont en pierre.
comfort.seat_broken   -2,stage:use siège|sièges|fauteuil|fauteuils|dossier … n'|ne s'|se incline|inclinait|inclinent|inclinaient|baisse|baissait|abaisse|abaissait pas|plus
  + Mon [siège ne s'inclinait pas].
  - Le siège s'incline un peu.
comfort.seat_broken   -2,stage:use ~siège|~fauteuil|accoudoir|accoudoirs|~tablette|~banquette|~transat|strapontin|strapontins … cassé|cassée|cassés|cassées|déglingué|déglingués|bancal|bancale
  + Le [siège était cassé] pendant tout le vol.
  - Le siège est bleu.
comfort.too           -2,stage:use fait|faisait … chaud dans|à|en l'|la|les|le|notre|cette|ma|ce salle|salles|chambre|chambres|bureau|bureaux|train|wagon|bus|avion|cabine|magasin|voiture|restaurant|logement|appartement|bungalow|vestiaire|vestiaires|classe|rame|métro
  + Il [fait trop chaud dans la chambre].
  - Il faisait chaud sur la plage.

comfort.cramped -1 se|s'|me|nous|vous cogne|cognait|cogner|cogné|cognez … partout|tête|plafond|genoux|murs|coins
  + On [se cogne partout] au donjon.
  - Le pic cogne.
comfort.light   -2 ~couloir|~escalier|palier|~hall … ~sombre
  + Des [couloirs sombres] au donjon.
  - Un bleu sombre.
comfort.poor    -1 ~serviette|draps|~drap|linge|moquette|~couverture … ~rêche|rugueux|rugueuse|rugueuses
  + Une [serviette rêche] de bure.
  - Une langue rêche.

# Grand comme un placard.
comfort.cramped -2 grand|grande|grands|grandes|large comme|qu' un|une placard|mouchoir|timbre|cagibi
  + Une échoppe [grande comme un mouchoir].
  - Grand comme un chêne.
  - Un sac grand comme une boîte.
comfort.cramped -2 taille|dimensions|dimension|surface d' un|une placard|mouchoir|timbre|cagibi|tiroir
  + L'échoppe a la [taille d'un placard].
  - La taille d'un chêne.
  - La taille d'une boîte.
comfort.noise   -3 potin|barouf|chahut|ramdam|raffut|tintouin d' enfer
  + La foire fait un [ramdam d'enfer].
  - Un enfer de flammes.

comfort.hear_everything -2 absence|absences|aucune|zéro|manque … isolation|insonorisation
  + L'[absence totale d'isolation] au donjon.
  - Une isolation neuve.

# Le bruit sans autre mot, le lit qui a vécu.
comfort.bed   -2   ~literie|~matelas|~sommier|~lit|~oreiller … bas de|d' gamme
  + Une [literie bas de gamme] au donjon.
  - Une gamme de lits.
comfort.bed   -2   ~literie|~matelas|~sommier|~lit|~oreiller|~canapé … hors|fin d'|de âge|course|vie
  + Un [sommier hors d'âge] au donjon.
  - Un vin hors d'âge.
comfort.bed   -2   ~literie|~matelas|~sommier|~lit|~oreiller|~canapé … mou|mous|molle|difforme|difformes|défoncé|défoncés|déformé|déformés|avachi|avachis|affaissé|affaissés|élimé|élimés
  + Des [oreillers trop mous] au donjon.
  - Un lit bien ferme.
comfort.noise -2   ~bruit|~vacarme|~boucan|~tapage ~énorme|~infernal|~incessant|~permanent|continuel|continuels|~monstrueux|assourdissant|~terrible
  + Un [vacarme incessant] à la forge.
  - Un incessant va-et-vient.
comfort.noise -2   ~bruit|~vacarme|~boucan|~tapage … est|était|sont|étaient ~énorme|~infernal|~incessant|~permanent|~insupportable|continuel|continuels|~terrible|~monstrueux|assourdissant|constant|~pénible
  + Le [bruit de la forge était continuel].
  - Le bruit court à la cour.
keep.own      keep mon|notre|ancien|vieux matelas|lit|sommier|oreiller|canapé … mou|défoncé|déformé|affaissé|avachi

# Ce que l'on entend, ce que l'on subit.
comfort.cramped   -2   trop|bien|très|si petit|petite|petits|petites|étroit|étroite pour autant|tant|deux|trois|quatre|cinq|six|2|3|4|5|6|un|une|toute|tout|le|la|les … monde|gens|personnes|familles|adultes|clients|enfants|groupe|campeurs|voyageurs
  + Un puits [trop petit pour autant de gens].
  - Un petit pain pour la reine.
  - Un tarif réduit pour les familles.
comfort.cramped   -2   ~emplacement|~piscine|enclos|~bassin|~bungalow|~mobil|~cage|~tablette|~couchette|~cuisine|~salon|~parking est|sont|était|étaient|vraiment|très|trop|si ~petit|~étroit|minuscule|minuscules|riquiqui
  + Les [bungalows sont petits] comme des ruches.
  - Le petit bungalow bleu.
  - Le salon est bien pour un petit groupe.
comfort.cramped   -2   ~place|~espace|~surface … très|trop|si|assez|plutôt|est|était|sont réduit|réduite|réduits|réduites|compté|comptée|comptées|restreint|restreinte|insuffisant|insuffisante|insuffisantes
  + La [place est très réduite] dans la barque.
  - Un espace réservé au roi.
comfort.heat      -2   avons|avoir|ai|dû|fallu|doit|doivent subi|subir|supporter|supporté|endurer|enduré la|le|les … chaleur|froid|canicule|courants
  + Nous [avons enduré la chaleur] du four.
  - Le four garde la chaleur.
  - Cette toile peut supporter la chaleur.
comfort.hot_water -2   eau … met|mettait|mettent … temps|plombes|heures … chauffer|chaude|arriver
  + L'[eau met du temps à chauffer] au donjon.
  - L'eau chauffe.
comfort.noise     -2   <object>|chauffage|clim|climatisation|frigo|ventilation|ascenseur|moteur|vmc|chaudière|extracteur|ventilateur|tuyauterie fait|font|faisait|faisaient … ~bruit|~vacarme|~boucan
  + Un [frigo fait un bruit] de forge.
  - Le frigo est sans bruit.
comfort.noise     -2   avons|avoir|ai|dû|fallu|doit|doivent subi|subir|supporter|supporté|endurer|enduré le|la|les|l'|des|leurs|leur … bruit|bruits|musique|cris|fêtards|nuisances|aboiements|ronflements|boum|bar
  + Nous [avons subi les cris] des oies.
  - Subir une saignée.
  - Je peux supporter le bruit.
comfort.noise     -2   on|nous|j'|y entend|entends|entendait|entendions|entendais … ~train|~voiture|~avion|~camion|autoroute|ascenseur|~chien|~moto|klaxon|klaxons|~conversation|~télé|~musique|~travaux|circulation|~voisin|ronflement|ronflements
  + Au donjon [on entend passer les camions].
  - On entend la mer.
comfort.nowhere   -2   ~transat|~place|~table|~siège|~banc|parasol|parasols|~machine|~casier ~être|=pris|=prises|toujours … =pris|=prise|=prises|occupé|occupés|occupées|squatté|squattés|réservés dès|toujours
  + Les [transats sont pris dès] l'aube.
  - La place est à prendre.
keep.own          keep ma|mon|notre clim|climatisation|frigo|chaudière|vmc|chauffage|moteur|ventilateur|voiture … fait un|du bruit

comfort.cramped  -1   ~emplacement|~table|~tente|~siège|~lit|~mobil|~transat|parcelle|parcelles|~chalet se touchent|chevauchent|touchaient|chevauchaient
  + Les [tentes se touchent].
  - Les doigts se touchent.
comfort.crowded  -1   nous|on|étions étions|était|sommes|est|bien|beaucoup … trop nombreux|nombreuses
  + [Nous étions trop nombreux] sur la barque.
  - Les pommes sont nombreuses.
comfort.standing -2   fallu|dû|obligé|obligée|obligés|contraints|contraint|réduits … asseoir|dormir|manger|attendre par|sur|à terre|sol
  + Il a [fallu dormir par terre].
  + On a [voyagé assis par terre].
  - Assis, le roi mange une pomme.
comfort.standing -2   voyagé|voyager|attendu|restés … par terre
keep.own         keep nous|on étions|était trop nombreux pour un|une|la|le|les
keep.own         keep voyagé|voyager par terre et|ou

comfort.cold    -2 vous|nous|on|te|m'|me gèle|gelait|gèlent|glace|glaçait sur|jusqu' place|aux|os
  + La bise [nous gèle sur place].
  - La mare gèle.
comfort.cold    -2 ~chambre|~pièce|~salle|~piscine|~appartement|~studio|~bungalow|~gîte|~car|~train|~hall|~église|communs … pas|jamais|non|peu|mal … ~chauffé|=chauffé
  + La [salle n'était pas chauffée].
  - Une salle chauffée au bois.
comfort.cramped -1 ~chambre|~pièce|~salle|~piscine|~bassin|~appartement|~studio|~bungalow|~tente|~cabine|~terrasse|~douche|~couloir|~lit|~emplacement n'|ne|pas|non est|était|sont|étaient|pas|très|bien pas|très|bien|vraiment|spécialement … ~grand|~large|~spacieux
  + La [cabine n'est pas très grande].
  - Une chambre grande et claire.
comfort.cramped -1 ~chambre|~pièce|~salle|~piscine|~bassin|~appartement|~studio|~bungalow|~tente|~cabine|~terrasse|~douche|~couloir|~lit|~emplacement … pas très|bien|vraiment|spécialement|si ~grand|~large|~spacieux
  + Un [bungalow au fond pas très grand].
  - Une salle pas verte, mais grande.
comfort.poor    -2 ~isolation|insonorisation|confort|literie|matelas|~lit|~siège … digne|dignes d'|de un|une … tente|carton|camping|caserne|prison|dortoir|cabane|hangar|chenil|bétaillère
  + Une [isolation digne d'une tente].
  - Un lit digne d'un roi.

comfort.cramped -1   cartons|palettes|sacs|lits|chaises|patients|brancards|marchandises|gens … empilés|empilées|entassés|entassées dans|devant|partout … allée|allées|couloir|couloirs|entrée|sortie
  + Des [sacs entassés dans le couloir] du donjon.
  - Des feuilles empilées dans le tiroir.
  - Mes cartons empilés dans l'entrée.
comfort.heat    -2   on|nous|j'|y étouffait|étouffions|suffoquait|suffoquions dans|sous|tellement|faute
  + [On étouffait dans] la cloche.
  - On étouffait de joie.
comfort.heat    -2   pas|aucun|sans un|le|seul|aucun|moindre arbre|coin d'|pour ombre
  + [Pas un coin d'ombre] au pré.
  - Un coin de ciel, pas une ombre.
comfort.nowhere -1   sait|savait|sais|savions|aucun … où|endroit|pour poser|ranger|accrocher|suspendre|mettre ses|nos|mes|les|son … affaires|vêtements|manteau|manteaux|valises|sac|sacs
  + On ne [sait où poser ses affaires].
  - Il pose ses affaires.
keep.own        keep mes|nos cartons|sacs|chaises … empilés|entassés|empilées|entassées dans|devant … entrée|couloir|allée|sortie

comfort.toilets -2 sans papier toilette|hygiénique|wc
  + Au donjon, trois jours [sans papier toilette].
  - Un papier sans toilette.

atmosphere.bad           -2           dirait un|une … hall|hôpital|gare|cantine|entrepôt|morgue|attente|caserne|parking|chantier
  + On [dirait une salle d'attente].
  - On dirait un rêve.
atmosphere.decline       -2           ~ambiance|~charme|~magie|~convivialité … n' y est|sont plus|pas
  + L'[ambiance n'y est plus].
  - L'ambiance y est.
atmosphere.sinister      -1           crèche|école|classe|cabinet|agence|bibliothèque|cantine|foyer|résidence|funérarium est|était|très|assez|bien|vraiment … ~triste|~négligé|~morne|~vieillot
  + La [résidence est bien triste].
  - Un résident triste est parti.
atmosphere.sinister      -2           ~chambre|~salle|~hall|~quartier|~couloir|~décor|~parking|~rue|~gare|~bâtiment … est|était|très|assez|plutôt|vraiment|bien|industrielle =sinistre|=sinistres
  + Le [hall était plutôt sinistre].
  - Le bâtiment est sinistré.
cleanliness.own          -2           savon|serviette|serviettes|papier|essuie|gel manquait|manquaient|absent|vide|terminé
  + Le [savon manquait].
  - Le papier de l'absent.
cleanliness.smell        -2           ~fumée|~odeur|~vapeur … entre|rentre|remonte|remontent|envahit|monte … fenêtre|chambre|siphon|évacuation|canalisations|salle|lavabo|appartement
  + Les [odeurs remontent par le siphon].
  - La fumée monte au ciel.
comfort.bed              -2           ~canapé|~fauteuil|~banquette|~transat|~coussin|~banc ~être|trop|très|déjà|bien ~dur|~mou|~usé|~défoncé
  + Un [transat déjà défoncé].
  - Il est trop dur d'oreille sur son banc.
comfort.bed              -2           ~matelas|~literie|~sommier|~oreiller|~banquette|~couchette … ~avachi|~creusé|~fatigué|~plat|~bosselé|~spongieux|béton|bois|pierre|planche|galette
  + Un [oreiller plat comme une galette].
  - Une literie neuve avec sommier à lattes.
comfort.blaring          -2,stage:use musique|sono|haut-parleurs|télé|radio|basses … hurle|hurlait|hurlaient|hurlent|assourdissante|assourdissant|assourdissantes
  + La [musique hurlait] dans la salle.
  - La musique passe sur la terrasse.
comfort.bumpy            -2           ~ballotté|~ballotter|~chahuté
  + Nous avons été [ballottés] pendant une heure.
  - Un ballot de paille.
comfort.bumpy            -2           ~conduite … ~sportif|~nerveux|hussarde|~brutal|~brusque|~heurté
  + Une [conduite assez nerveuse].
  - La conduite d'eau de la salle sportive.
comfort.bumpy            -1           ~vol|~traversée|~trajet|~atterrissage … ~agité|~mouvementé|~secoué
  + Un [atterrissage mouvementé].
  - Un enfant agité pendant la nuit.
comfort.cold             -2           chauffage|radiateurs|radiateur|chaudière … coupé|coupée|coupés|éteint|éteints|éteinte|baissé|arrêté … à|dès|depuis|la|le|après|tous
  + Le [chauffage est coupé à] 21 h.
  - Je coupe le chauffage.
comfort.cold             -1           endroit|lieu|établissement|locaux|boutique|magasin|agence … est|était|sont|étaient|très|trop ~froid|~glacé|~humide
  + Des [locaux très humides].
  - Un lieu de séchage, l'air froid.
comfort.cold             -2           froid de canard|gueux|loup|chien|polaire
  + Il fait un [froid de canard] en salle 2.
  - Il fait froid.
comfort.cold             -2           siège|sièges|lit|matelas|draps|banquette|tente|serviette|serviettes|couette|oreiller|coussins|murs … mouillé|mouillés|mouillée|mouillées|trempé|trempés|trempée|détrempé|humide|humides|moite|moites
  + Des [draps humides] à l'arrivée.
  - Du linge à la main, humide ou sec ?
  - Le linge humide est dans la machine.
comfort.cold             -2           ~chambre|~salle|~pièce|~piscine|~douche|~appartement|~bureau|~hall|~église|~rame|~cabine … très|trop|bien|vraiment|plutôt|si ~froid|~glacé|~humide
  + La [salle d'attente était très froide].
  - Une salade très froide.
comfort.cold             -1           ~radiateur|~chauffage|~poêle|~chauffe-eau … ~tiède|~tiédasse
  + Des [radiateurs à peine tièdes].
  - Un bain tiède.
comfort.cramped          -2           <place>|<room>|parking … ~exigu|~encombré|claustrophobique|claustrophobiques
  + Un [lieu vraiment exigu].
  - Une ligne encombrée.
comfort.cramped          -2           <room>|~chambre|~studio|~pièce|~bureau|~logement|~appartement|~cuisine … est|était|c'|comme|plutôt|qu' un|une … placard|cagibi|clapier|cage|cellule|réduit
  + La [cabine est un vrai placard].
  - Dans la chambre il est écrit : un placard par lit.
comfort.cramped          -2           bas|basse de plafond
  + Une salle [basse de plafond].
  - En bas, le plafond.
comfort.cramped          -2           crèche|école|piscine|bassin|classe|cour|vestiaire|cabinet|agence|médiathèque|bibliothèque|gymnase|cantine|ascenseur|balcon|cuisine|douche|lavabo|parking|casier … ~minuscule|~exigu|~étroit|~étriqué
  + Un [vestiaire minuscule].
  - Une minuscule araignée dans la cour.
comfort.cramped          -2           riquiqui|rikiki|~lilliputien
  + Un lavabo [riquiqui].
  - Les voyages de Gulliver.
comfort.cramped          -2           un|vrai ~placard à|a balai|balais
  + Le vestiaire, [un placard à balais].
  - Le balai du couloir.
  - Le placard à balais est au fond.
comfort.cramped          -2           ~couloir|~cabine|~chambre|~salle|~bureau … ~confiné
  + Des [cabines trop confinées].
  - Un air confiné.
comfort.creaky           -2           ~lit|~sommier|~parquet|~vélo|~porte|~siège|~plancher|~escalier|~fauteuil … ~grincer|~couiner|~craquer|grince|couine
  + Le [parquet couine] à chaque pas.
  - Un biscuit craquant.
comfort.crowded          -2           <place>|quartier|plage|centre|village|musée … ~saturé|~envahi … monde|touristes|groupes|foule
  + Une [plage envahie par les touristes].
  - Une rue envahie par l'eau.
comfort.crowded          -2           noir|noire|noirs de monde
  + La plage est [noire de monde].
  - Le monde est noir de suie.
comfort.crowded          -2           plein|pleine|pleins comme un œuf
  + La navette est [pleine comme un œuf].
  - Un œuf dans un panier plein.
comfort.crowded          -2           tram|bus|métro|train|rame|salle|parking|resto|plage|café|terrasse|piscine|toujours|complètement|archi … blindé|blindée|blindés|blindées
  + Le [tram est blindé] dès sept heures.
  - La porte blindée protège.
comfort.crowded          -2           ~foule … ~compact|~monstre|énorme|~dense|~oppressant
  + Une [foule compacte] aux caisses.
  - Un lave-vaisselle compact.
comfort.crowded          -2           ~surpopulation|~promiscuité
  + Quelle [promiscuité] dans ce dortoir.
  - La population du pays.
comfort.freezing         -3           chaleur|froid d' enfer
  + Une [chaleur d'enfer] sous la verrière.
  - Un look d'enfer.
comfort.freezing         -2           insupportablement|horriblement|affreusement|atrocement|abominablement|terriblement ~chaud|~froid|~humide|~bruyant
  + Il fait [affreusement froid] dans la salle d'attente.
  - Un chocolat chaud.
comfort.freezing         -2           passoire|passoires thermique|thermiques|énergétique|énergétiques
  + Cet immeuble est une [passoire thermique].
  - Une passoire en métal.
comfort.freezing         -2           se les gèle|caille|pèle|meule
  + On [se les gèle] dans cette église.
  - On les gèle pour l'hiver.
comfort.freezing         -2           ~chaleur|~froid … ~insoutenable|~intenable|~étouffant|~suffocant|~polaire|sibérien|canard|gueux|crever|enfer|mourir
  + Une [chaleur à crever] dans la rame.
  - Le canard se mange froid, la chaleur monte.
comfort.freezing         -2           ~chambre|~salle|~bureau|~wagon|~rame|~appartement|~tente|~voiture|~bus|~train|~cabine … ~être|vrai|véritable|comme|vraie un|une|vrai|vraie … four|fournaise|étuve|sauna|frigo|congélateur|glacière|serre|chambre
  + En août, le [bus est un vrai sauna].
  - La chambre a un frigo.
comfort.freezing         -2           ~drap|~chambre|~mur|~logement|~studio|~cave ~humide
  + Des [draps humides].
  - Un climat humide.
comfort.freezing         -2           ~repartir|repartis|ressortis|rentrés|sortis|reparti|ressorti|ressortie … gelé|gelés|gelée|frigorifié|frigorifiés|trempé|trempés|trempée
  + Les enfants sont [ressortis trempés].
  - Un chien trempé à la rivière.
comfort.freezing         -2           ça|on|se caille|pèle|caillait|gelait|grelotte|grelottait|suffoque|suffoquait
  + Le matin [ça caille] au bureau.
  - Le lait caille.
comfort.heat             -2           ~suffoquer|suffoquait|suffoque|~étouffer|~cuire|cuit|crève|crevait|transpire|=fond de … chaud|chaleur
  + Mon fils [fond de chaleur] sous la bâche.
  - Il fond la cire de la chandelle.
comfort.heat             -2           ~suffoquer|suffoquait|suffoque|~étouffer|~cuire|cuit|crève|crevait|transpire|fondait de|dans|là|comme|sans … chaud|chaleur|bus|salle|train|wagon|rame|chambre|gymnase|vestiaire|car|bureau|dedans|clim
  + On [cuit dans le bus] à 8 h.
  - Le poulet cuit.
comfort.hot_water        -2           ~eau … <duration> à|pour … chaude|chauffer|arriver
  + L'[eau met dix minutes à chauffer].
  - L'eau bout en trois minutes.
comfort.hot_water        -2           ~pression … goutte|ridicule|filet|faible|misérable
  + Une [pression digne d'un goutte]-à-goutte.
  - La pression des pneus.
comfort.light            -1           crèche|école|classe|cabinet|agence|bibliothèque|gymnase|cantine|cuisine|boutique|atelier|bureau est|était|sont|très|trop|assez … ~sombre|~obscur
  + La [classe est très sombre].
  - Une boutique sombre est peinte sur le tableau.
comfort.light            -1           pas|aucun|sans un|de|d'|rideau|store|volet rideau|rideaux|store|stores|volet|volets … occultant|occulter|obscurité|lumière
  + [Pas un rideau pour occulter].
  - Pas de rideau de fumée.
comfort.light            -2           trop|vraiment|si sombre|sombres|obscur
  + Le parking est [trop sombre] le soir.
  - Le bleu sombre.
  - Une robe très sombre.
comfort.light            -1           ~chambre|~salle|~pièce|~appartement|~hall|~couloir|~bureau|~logement|~parking|~studio|~restaurant … est|était|sont|très|assez|plutôt|bien ~sombre|~obscur|~aveugle
  + Le [couloir était assez sombre].
  - Une robe bleu sombre.
comfort.light            -2           ~chambre|~salle|~pièce|~bureau|~studio|~cellule … sans fenêtre|lumière|fenêtres
  + Un [studio sans fenêtre].
  - Un bureau sans ordinateur.
comfort.light            -2           ~lumière|~lampadaire … passe|traverse … volet|volets|rideau|rideaux|stores
  + La [lumière passe à travers les volets].
  - Le jour passe.
  - La lumière du jour entre par les volets ouverts.
comfort.light            -2           ~lumière|~éclairage|~néon … ~cru|~criard|~violent|~aveuglant
  + Une [lumière crue] dans la salle de repos.
  - Une viande crue sous un néon.
comfort.no_sleep         -2           passé|passer|une|deux|encore|trois nuit|nuits blanche|blanches
  + Avec ce bar, [une nuit blanche] de plus.
  - La Nuit blanche des musées.
comfort.noise            -2           frigo|réfrigérateur|clim|climatisation|ventilation|vmc|chaudière|ventilateur|radiateur|tuyaux|tuyauterie|moteur|canalisations … ronfle|ronflait|ronflent|siffle|sifflait|sifflent|vibre|vibrait|grince|claque|claquait|claquent|cogne|cognent|tambourine|hurle|couine|bourdonne|grogne|vrombit
  + La [VMC siffle] dès le soir.
  - Le chat ronfle au soleil.
comfort.noise            -2           impossible de|d' … s'entendre|conversation|discussion
  + [Impossible de tenir une conversation] ici.
  - Impossible de s'y rendre.
comfort.noise            -2           musique|sono|son|télé|radio|enceintes … à|a fond|tue
  + La [sono crache à fond dès] 7 h.
  - J'ai suivi le cours de musique à la fondation.
comfort.noise            -2           on ne s' entend|entendait plus
  + À cette table, [on ne s'entendait plus].
  - Il s'entend avec elle.
  - Le moteur ne s'entend pas.
  - On ne s'entendait pas avec le vendeur.
comfort.noise            -2           raffut|boucan|barouf|ramdam|chahut|tintamarre|barouffe|bacchanale
  + Un [raffut] jusqu'à minuit.
  - La bouée est rouge.
comfort.noise            -2           s' entend|entendait|entends|entendais|entendions pas|plus penser|parler|respirer
  + On [s'entend pas penser] ici.
  - On pense partir.
  - On entend la radio.
comfort.noise            -2           strident|stridente|stridents|tonitruant|tonitruante|criard|criarde|criards|perçant|perçante|cacophonie|cacophonique
  + Une alarme [stridente] chaque matin.
  - Une striure de lumière.
comfort.noise            -2           tape|tapait|tapent|cogne sur … système|nerfs
  + Cette alarme [tape sur le système].
  - Il tape sur le clavier.
comfort.noise            -3           ~boucan|~bruit|~vacarme|raffut|~tapage|~tintamarre d' enfer
  + Le frigo fait un [boucan d'enfer].
  - Un rythme d'enfer.
comfort.noise            -2           ~circulation|~trafic|~va-et-vient|~passage … ~incessant|permanent|permanente|infernal|infernale
  + Un [trafic incessant] sous le balcon.
  - Le passage d'un train.
comfort.noise            -2           ~enfant|~voisin|~client|~groupe|jeunes … crient|hurlent|braillent|hurlaient|criaient partout|toute|tout|dans|la
  + Les [clients hurlent toute] la nuit.
  - Un enfant crie de joie.
comfort.noise            -2           ~faire|fait|font|faisaient la java|nouba|fiesta|foire|bamboche|bringue … jusqu'|toute|tard
  + Les voisins ont [fait la java jusqu'] à l'aube.
  - La foire du livre a fait le plein.
comfort.noise            -2           ~résonner comme|tellement|trop|énormément
  + La cantine [résonne énormément].
  - Une note résonne.
comfort.noise            -2           ~voisin|clients|étudiants … font|faisaient|faire la fête|nouba|bringue
  + Les [voisins font la fête] au-dessus.
  - On fait la vaisselle.
comfort.noise            -2           ça|ca cogne|tambourine|claque|résonne|gueule|hurle|grince|couine|siffle|vibre dans|dès|toute|tout|sans|comme|jusqu'|partout|à|la|au
  + [Ça résonne dans] la cage d'escalier.
  - Ça compte dans la vie.
  - Ça tape dans l'œil.
comfort.noise            -2           ça|ca|cela =hurle|=crie|=gueule|=braille|hurlait|criait|gueulait|braille|piaille
  + À midi, [ça braille] de partout.
  - Il braille contre moi.
comfort.noise_through    -2           zéro|aucune insonorisation|isolation|intimité
  + [Aucune isolation] entre les chambres.
  - Une isolation neuve.
comfort.packed           -2           comme des|du bestiaux|bétail|bestiau|moutons|sardines|harengs
  + On voyage [comme des bestiaux].
  - Des moutons dans le pré.
comfort.packed           -1           coude à|a coude
  + On déjeune [coude à coude] avec des inconnus.
  - J'ai le coude cassé.
comfort.packed           -2           ~table|~siège|~lit|~bureau|~chaise … trop ~proche|~serré|~rapproché|~collé
  + Des [tables trop proches].
  - Une table près du bar.
  - Le siège est très proche de la fenêtre.
comfort.pain             -2           dos|fesses|pieds|genoux|nuque|jambes en compote|miettes|vrac|bouillie|capilotade
  + On sort de l'avion les [fesses en compote].
  - Une compote de pommes.
comfort.pain             -2           ~donner|donne|donnent|donné|file … nausée|nausées|vertige|vertiges|migraine|torticolis|crampes|mal à|aux|au|a
  + Cet oreiller [donne des nausées à] tous.
  - Il se donne du mal.
comfort.pain             -2           ~mal|~lumbago|torticolis|~courbature|~douleur … garanti|garantie|assuré|assurée|garantis|garanties
  + Avec ces bancs, [torticolis garanti].
  - Une place garantie.
comfort.too              -2           ~siège|~banquette|~chaise|~fauteuil|~banc|~selle|~tabouret … ~dur|~raide|~étriqué
  + Des [bancs très durs].
  - Un homme dur d'oreille.
comfort.woken            -2           ~réveiller|réveille|réveillé|réveillée|réveillés … ma|mon|mes|notre|nos|le|la petit|petite|bébé|fils|fille|enfants|jumeaux|mari|femme|mère|père|maison|quartier|immeuble
  + Le haut-parleur a [réveillé mon bébé].
  - Mon mari s'est réveillé avec le jour.
comfort.woken            -2           ~réveillé|~réveiller … sursaut
  + [Réveillés en sursaut] à six heures par la benne.
  - Une alarme sur la porte.
condition.mess_left      -2           laissé|laissent|laisse|laissaient un|une … bazar|pagaille|désordre|saleté
  + Le carreleur a [laissé un bazar] innommable.
  - On a laissé un mot.
design.dated             -1           ~déco|~décoration|~mobilier|~équipement|~matériel|~cuisine|~installation … qui|commence|commençait date|dater|datent|datait
  + Du [mobilier qui date].
  - La déco qui change.
errors.mistake           -2           ~comporter|~contenir|~bourré|truffé|comportait|contenait|plein de|d'|une|des|plusieurs ~faute|~coquille|~erreur
  + Le faire-part [comportait une faute].
  - Le dictionnaire contient des mots.
keep.ache                keep         peux|peut|puis|sais|arrive|pouvais|pouvait <negation> … rester|tenir debout
  + Je ne [peux pas rester debout] longtemps.
  - On reste debout.
keep.for_everyone        keep         place pour finir|terminer|le|un|les|du … dessert|desserts|fromage|plat|assiette|assiettes
  + Plus assez de [place pour le dessert], hélas.
  - Pas assez de place pour nos valises.
keep.own                 keep         poulet|gâteau|poisson|plat|viande|pâte|pain|riz|rôti cuit dans|sans|à … chaud|chaleur|salle|four|chambre
location_hours.no_access -2           quatrième|cinquième|sixième|troisième|septième|étages|étage … sans ascenseur
  + Il est au [cinquième sans ascenseur].
  - Un cinquième du prix.
overall.worry            -2           hall|parking|quartier|couloir|conduite|ascenseur|rue|gare|bâtiment|attitude|état|prix|réponse fait|font|faisait … peur
  + L'[ascenseur fait peur].
  - Un train fantôme.
reliability.not_working  -2           ~ceinture|~frein|~clignotant|~verrou|~serrure|~badge|~lecteur|~loquet ne|n' … ~enclencher|~verrouiller pas|plus|jamais
  + Le [loquet ne se verrouille plus].
  - La ceinture est à fermer.
reliability.recurrent    -2           ~faire|fait|font le|la même|mêmes ~bruit|~panne|~problème|~défaut … avant|qu'avant|qu'
  + Elle [fait le même bruit qu'avant].
  - Le même bruit de fond.
safety.privacy           -2           depuis|harcelé|harcelée|inondé|bombardé|reçoit … appels|démarcheurs|démarchage|sms|spams … démarcheurs|depuis|démarchage|publicitaires
  + On [reçoit des appels de démarcheurs].
  - On reçoit les appels à neuf heures.
safety.privacy           -3           ~coordonnée|~donnée|~numéro|~adresse|~mail|~dossier … transmis|transmises|communiqué|communiquées|cédées|partagées à|aux|au … tiers|partenaires|démarcheurs
  + Mes [coordonnées ont été cédées à des tiers].
  - Le dossier est transmis au notaire.
value.under              -2           moitié|quart|tiers|fraction|pas de ce qui|que|qu' … promis|annoncé|vendu|affiché
  + On a vu la [moitié de ce qui était promis].
  - La moitié de ce qui reste.
  - J'ai payé la moitié de ce que j'avais prévu.

# Le sommeil que l'on cherche, l'air que l'on respire.
comfort.heat     -2 l' air … est|était|étant|devient|devenait|semble … ~lourd|~vicié|~confiné|moite|~pesant
  + [L'air du grenier est très lourd].
  - L'air de rien, elle est lourde.
comfort.no_sleep -1 difficile|dur|compliqué|délicat|pénible|peine|mal|galère … le|notre|mon|son|leur sommeil
  + Il était [dur de trouver le sommeil].
  - Le sommeil est un sujet difficile.
comfort.no_sleep -1 difficile|dur|compliqué|impensable de|d' =dormir|=fermer|s'endormir|=endormir
  + Il est [compliqué de dormir] près du moulin.
  - Un moulin difficile à vendre.
comfort.no_sleep -1 ne|n' pas pouvoir … =dormir|endormir|=fermer
  + [Ne pas pouvoir dormir], quel métier.
  - Ne pas dormir au volant.

# Une mesure de trop.
comfort.cold    -2   bassin|piscine|jacuzzi|pataugeoire est|était|trop|très|vraiment|un … froid|froide|glacé|glacée|gelé|gelée|tiède
  + La [pataugeoire était vraiment glacée].
  - L'eau du robinet coule.
  - Lavez à l'eau très froide.
comfort.cramped -2   allée|allées|couloir|couloirs|rayon|rayons|passage|passages|trottoir|hall|entrée|accès|quai|escalier|escaliers|sortie|sorties … encombré|encombrée|encombrés|encombrées|=obstrué|=obstruée|=obstrués|impraticable|impraticables
  + Les [couloirs sont encombrés] de lits.
  - Le hall du musée.
comfort.cramped -2   cabine|cabines|cabinet|guichet|parking|local|place|places|magasin|boutique|ascenseur|cuisine|appartement|vestiaire|vestiaires|toilettes|toilette|kiosque|terrasse|bus|salon|studio|chambre|chambres est|était|sont|étaient|très|trop|vraiment|si|absolument minuscule|minuscules|exigu|exiguë|exigus|exiguës|riquiqui
  + Des [vestiaires vraiment riquiqui].
  - Une minuscule tache sur le mur.
  - Une chambre avec un minuscule défaut.
comfort.cramped -2   un|une|le|ce|vrai|véritable|cet|de cagibi|gourbi|cachot
  + Notre chambre, [un cagibi] sans fenêtre.
  - Un habit gris.
comfort.crowded -2   doit|fallait|faut|devait|difficile … frayer|fraye|frayait|frayons|frayé|frayée un|son|notre|votre chemin|passage
  + Il [faut se frayer un passage] entre les chaises.
  - Un chemin large entre les arbres.
  - On peut se frayer un chemin.
comfort.misfit  -2   ~chaise|~siège|~marche|~lit|~table|~tabouret|~banc|~canapé|~piscine|~étagère|~comptoir|lavabo|~fauteuil|~escalier|~allée|rang|rangs|rangées … trop haut|hauts|haute|hautes|bas|basse|basses|profond|profonds|profonde|profondes|étroit|étroits|étroite|étroites|raide|raides|mou|mous|molle|molles|pentu|pentue|encaissé|encaissée|enfoncé|enfoncée|incliné|inclinés|rapproché|rapprochés|rapprochées|serré|serrés|serrées
  + Des [chaises trop profondes].
  - Un prix trop haut.
  - Mes revenus sont trop bas.
comfort.noise   -2   impossible|difficile|dur|moyen de|d' =travailler|=étudier|=lire|=dormir|=réviser|=discuter|=manger|=écouter|=suivre|se|s' … calme|tranquille|tranquillité|concentrer|entendre|reposer|paix
  + [Impossible de lire au calme] dans cette salle.
  - Un coin de calme.
comfort.noise   -2   parlent|discutent|téléphonent|bavardent|rigolent|crient très|tres|trop|super|tellement|si|hyper|vraiment fort
  + Les surveillants [bavardent très fort].
  - Ils parlent du fort.
  - Ils parlent très fort de vous.
comfort.noise   -2   parlent|parlaient|discutent|téléphonent|bavardent|rigolent à|a voix haute|forte
  + Les abonnés [parlent à voix haute].
  - Ils parlent à voix basse.
keep.own        keep parlent très|trop|si fort de
keep.own        keep voix haute avec l'|mon assistant|enceinte

comfort.pain -2 fait|faisait|fais|faire|eu|souffert un|très|horriblement|atrocement|affreusement|terriblement mal|mal $
  + La couronne m'a [fait horriblement mal].
  - Il a fait mal.
comfort.pain -2 fait|fit|faisait|faire|faisaient un mal de chien
  + Il m'a [fait un mal de chien].
  - Un chien qui va mal.

comfort.crowded -1 trop|beaucoup|trente|quarante|30|35|40 … élèves|enfants|stagiaires|étudiants|inscrits par classe|groupe|séance|cours|salle
  + [Trente inscrits par séance].
  - Deux élèves par banc.

comfort.crowded -2 machine|machines|appareils|vélos|tapis|bancs|terrains|courts … toujours|tout|constamment|sans|souvent … pris|prises|prise|occupé|occupés|occupées|occupée
  + Les [machines sont toujours prises].
  - Les machines sont prises en photo.

comfort.cold -2 fait|faisait|faisant froid|glacial|glacé … classe|classes|salle|salles|couloir|couloirs|vestiaire|vestiaires|bureaux|bibliothèque|amphi|gymnase
  + Il [fait froid dans la salle].
  - Il fait froid en mai.

comfort.crowded -2 effectif|effectifs|classes|classe … ~délirant|surchargé|surchargée|démesuré|démesurés|pléthorique|pléthoriques
  + Les [effectifs sont délirants].
  - Un récit délirant.
  - Un effectif chargé de la garde.

comfort.crowded       -2 est|c'|vraie la|une cohue|ruée|foire|mêlée|bousculade
  + À l'ouverture, c'[est la ruée].
  - La ruée vers l'or.
comfort.noise_through -2 peu|mal|pas ~insonorisé
  + Une salle de cours [peu insonorisée].
  - Une cabine insonorisée.

comfort.bed     -1,stage:use serviettes|serviette|oreillers|oreiller|couette|couvertures|draps|matelas|lits|lit … trop petite|petites|fin|fine|fins|fines|court|courts|courte|courtes|minces|plat|plats|étroit|étroits
  + Les [serviettes étaient trop petites].
  - L'oreiller n'est pas trop plat.
comfort.cramped -1,stage:use chambre|cabine|salle|logement|studio|bureau … la|le plus petite|petit|étroite|étroit|exiguë de|du|des|que
  + La [cabine était la plus petite du] bateau.
  - La chambre est la plus belle du lot.
comfort.crowded -2,stage:use sont|étaient|à|être <figure>=28 … élèves|enfants|classe
  + Ils [sont trente-deux par classe].
  - Ils sont trente à la fête.
comfort.noise   -2           le|la|du|un son|volume|sono … trop|beaucoup fort|forts|forte|élevé
  + Dans la salle, [le son est beaucoup trop fort].
  - Le bruit du couloir est trop faible pour gêner.
  - Son mari parle trop fort.
comfort.noise   -2,stage:use problème|problèmes|souci|soucis d'|de humidité|isolation|bruit|insonorisation|condensation|ventilation|moisissure|chauffage
  + Il y a des [problèmes d'humidité] au sous-sol.
  - Un chantier sans problème de bruit.

comfort.cold     -2,stage:use il|y ~faire très|vraiment|super|hyper|assez|bien froid dans|à|au|aux|en|sous … salle|salles|loges|balcon|chambre|chambres|cabine|cabines|vestiaire|vestiaires|magasin|boutique|restaurant|théâtre|bus|train|rame|gradins|tribune|chapiteau|tente|étage|bureau|classe|église|gymnase|douche|douches|hall|couloir|couloirs
  + [Il fait très froid dans les loges] du haut.
  - Il fait très froid ce matin.
comfort.cold     -2,stage:use plus|pas|aucun|ni|sans|jamais de|d'|aucun|chauffage|le chauffage|radiateur|poêle
  + Il n'y avait [pas de chauffage] dans l'atelier.
  - Le chauffage n'est pas en option.
comfort.cold     -2,stage:use sans|aucun chauffage
  + On a dormi [sans chauffage].
  - Un chauffage sans fil.
comfort.cold     -2,stage:use sauna|saunas|hammam|jacuzzi|spa|bain|bains|bassin|eau|salle|chambre|cabine|vestiaire|gymnase|dortoir … est|était|sont|étaient pas|guère chaud|chaude|chauds|chauffé|chauffée|chauffés
  + Le [hammam n'était pas chaud].
  - Une chambre chaude n'est pas rare.
  - L'eau est même chaude.
comfort.cramped  -2,stage:use impossible de|d' s'|se asseoir|assoir|allonger|tenir|retourner|croiser
  + À quatre, [impossible de s'allonger].
  - Il est impossible de s'y tromper.
comfort.heat     -2,stage:use il|y ~faire très|vraiment|super|hyper chaud dans|au|aux|en|sous|à … salle|salles|balcon|chambre|chambres|cabine|cabines|vestiaire|vestiaires|magasin|boutique|restaurant|théâtre|bus|train|rame|gradins|tribune|chapiteau|tente|mezzanine|étage|bureau|classe|église|haut
  + [Il faisait très chaud sous le chapiteau].
  - Il faisait très chaud au mois de mai.
  - Il fait bien chaud dans la salle, c'est agréable.
comfort.standing -2           ~attendre|~patienter|~poireauter|~attente debout
  + Nous avons dû [attendre debout] près du comptoir.
  - Attendez que la barre soit debout.
comfort.standing -2           ~rester|~attendre|~patienter|~poireauter … plein|sous|dans … soleil|cagnard|pluie|froid|neige|vent
  + Les marcheurs ont dû [patienter en plein cagnard].
  - Il fait un grand soleil.
comfort.too      -2,stage:use ~désagréable à ~porter|~lire|~regarder|~écouter|~entendre|~toucher|~utiliser|~conduire
  + Un sac à dos [désagréable à porter].
  - Il est désagréable avec les porteurs.
overall.fed_up   -1           bien|très|trop|assez|vraiment|plutôt|rend … fatiguant|fatigant|fatigante|fatigants
  + Les néons sont [bien fatigants].
  - Le trajet le fatigue.
