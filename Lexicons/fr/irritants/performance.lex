@language fr
@kind     irritants

# Speed, network, battery, outages.

performance.drops        -2           film|série|match|vidéo|musique|lecture|appel|communication … ~arrêter|s'arrête|s'arrêtent|coupe|coupent|saute|s'interrompt
  + Mon [film s'arrête] à chaque scène.
  - Le film s'inspire d'un roman.
performance.drops        -2           image|écran|ecran|vidéo|film|son|page|curseur|appli|jeu se|s' ~figer|~bloquer|~saccader|~couper|~pixelliser|~arrêter|~éteindre|~geler
  + L'[image se fige] toutes les dix minutes.
  - Le lac se fige en janvier.
performance.drops        -2,stage:use se|me|m' déco|deco|décos|décroche
  + La borne [se déco] toutes les heures.
  - La déco est réussie.
performance.network_down -2,stage:use <network> … <negation> ~marcher|~fonctionner|~passer|~tenir
  + Le [wifi a jamais marché] dans l'entrée.
  - La fibre passe-t-elle dans ma rue ?
performance.network_down -2,stage:use <network> … ~marcher|~fonctionner|~passer pas|plus|jamais|rien
  + La [fibre fonctionne plus] depuis hier.
  - La box fonctionne à merveille.
performance.no_network   -3,stage:use <negation> ~capter
  + La télé a [jamais capté] la deux.
  - Capte-t-on en montagne ou pas ?
performance.no_network   -3,stage:use pas|plus|toujours|pu|aucune|jamais de|d' connections|connexions|co|net|4g|5g
  + J'ai [plus de co] ce soir.
  - Pas de coq au vin.
performance.no_network   -3,stage:use plus|pas de|d' réseau|internet|wifi|connexion|connection|fibre|4g|5g|télé|tv|signal|tonalité|courant|électricité|gaz|eau
  + Depuis l'orage je n'ai [plus d'internet].
  - J'espère plus de réseau social au lycée.
performance.no_network   -3,stage:use plus|pas|ni internet|wifi|ligne|réseau
  + J'ai [plus internet] au bureau.
  - Pas loin de la ligne de tram.
performance.no_network   -3,stage:use pu|pus|jamais|toujours internet|réseau|wifi|co
  + J'ai [pu internet] depuis dix heures.
  - J'ai pu entrer.
performance.no_network   -3,stage:use sans|aucun|aucune réseau|internet|wifi|connexion|fibre|ligne|téléphone|électricité|courant|signal|tonalité
  + Me voilà [sans téléphone] depuis l'orage.
  - Si on joue sans connexion, la partie s'enregistre plus tard.
performance.no_network   -2,stage:use wifi|4g|5g|réseau|internet|débit|co|fibre qui marche|fonctionne|capte|passe pas|plus|mal|jamais
  + Une [5g qui marche pas] en gare.
  - Une montre qui marche.
performance.no_network   -2,stage:use zone ~blanc|~gris
  + Notre hameau reste en [zone blanche].
  - Si la zone grise du formulaire est vide, le guichet la remplit.
performance.no_network   -2,stage:use zéro|0|aucune barre|barres de|d'|réseau|ici|chez|dans|à|au
  + J'ai [zéro barre à] la cave.
  - Une barre de céréales.
performance.no_network   -3,stage:use ~capter plus|pas|rien|jamais
  + Ça [capte plus] depuis la mise à jour.
  - Mon téléphone capte partout en montagne.
performance.no_network   -3,stage:use ~capter que dalle|rien
  + Ça [capte que dalle] à la maison.
  - Le film capte le regard.
performance.no_network   -2           ~devoir|=dû|obligé|obligée|faut|sortir|aller … ~sortir|~aller|~monter|~descendre … pour téléphoner|appeler|capter|recevoir
  + Je [dois sortir dehors pour capter].
  - Je sors le chien pour prendre l'air.
performance.no_network   -3,stage:use ~privé|~priver de|d' réseau|internet|wifi|ligne|téléphone|courant|électricité|chauffage|communication|communications|connexion|télé|télévision|gaz|lumière|fibre|mobile
  + On est [privés de chauffage] en plein hiver.
  - Une piscine privée de huit mètres.
performance.outage       -2,stage:use <network> … en panne|rade|dérangement
  + Ma [fibre est en panne] depuis lundi.
  - Le livreur de la box est en avance.
performance.outage       -2           ~couper … ma|la|ligne|l'|mon|mes|le|notre ligne|internet|électricité|courant|gaz|eau|accès|compte|forfait|droits|connexion|abonnement|téléphone
  + Ils m'ont [coupé la ligne] un vendredi.
  - Un bois coupe la route.
performance.outage       -2,stage:use ~coupure|~microcoupure|~déconnexion
  + Des [déconnexions] en pleine visio.
  - Au cas où une coupure serait prévue, nous en parlerons ensemble.
performance.outage       -2,stage:use ~micro ~coupure
  + Des [micro coupures] toute la journée.
  - Si le micro s'allume après la coupure, parlez.
performance.outage       -2,stage:use ~panne|~coupure|~microcoupure|interruption … réseau|internet|wifi|fibre|courant|électricité|connexion|service|ligne|générale|secteur
  + Troisième [panne de réseau] du mois.
  - Au cas où une coupure de courant serait prévue jeudi, on verra avec l'école.
performance.outage       -2,stage:use ça|internet|wifi|connexion|ligne|tv|réseau|appel … ~couper|~sauter|~déconnecter|~planter
  + La [connexion saute] toutes les dix minutes.
  - Ma ligne de découpe est mal coupée sur le patron.
performance.weak_network -2,stage:use <negation> … de|d'|assez|le débit
  + Il n'y a [pas assez de débit] pour télétravailler.
  - Payez au débit de boissons, pas au bar.
performance.weak_network -2,stage:use <network> … ~instable|~faible|~lent|~capricieux|~aléatoire|hasardeux|hasardeuse|poussif|poussive|~intermittent|~saturé
  + Un [réseau capricieux] dans tout le village.
  - Le débit de boissons est ouvert.
performance.weak_network -2,stage:use débit … ~faible|~bas|~lent|~ridicule|~limité|~divisé|~réduit
  + Un [débit ridicule] pour de la fibre.
  - Le débit de la douche est réglable.
performance.weak_network -2           ~capter à|très|tres|trop|vraiment|hyper peine|mal|peu
  + On [capte à peine] dans la cuisine.
  - Le reporter capte la scène.
performance.weak_network -2           ~passer mon|mes|notre|nos temps|soirées|journées|matinées à|a ~rebooter|~redémarrer|~relancer|~réinitialiser|~appeler|~attendre|~recommencer
  + Je [passe mes soirées à redémarrer] le modem.
  - Je passe mes soirées à lire.
performance.weak_network -2,stage:use ~problème|~souci|~pb|~perte … de|d' réseau|connexion|wifi|fibre|internet|débit|signal
  + J'ai des [problèmes de débit] le soir.
  - Je cherche un conseil réseau, sans souci de date.

@sector app telecom electronics bank
performance.slow -2 ~lent|~lenteur|~poussif|~ralenti
  + L'appli est d'une [lenteur], c'est usant.
  - Au cas où ce serait lent au démarrage, mon voisin m'aidera.

@all
keep.set_phrase         keep         il|elle|ça|cela|radiateur|voiture|machine|appareil|moteur|chauffage|frigo|four|box|application|appli|modèle|véhicule consomme|consomment|consommait … beaucoup|trop moins|peu
performance.battery     -2           batterie|autonomie|pile|piles|forfait|data … ~fondre|fond|fondent|se|~chuter|vide|chute|dégringole
  + La [batterie fond] en deux heures.
  - La pile du pont est en pierre.
performance.battery     -2           plus de batterie
  + À midi je n'ai [plus de batterie].
  - Je voudrais plus de batteries externes en magasin.
performance.battery     -2           ~batterie|charge … ~vider|~décharger|~fondre … vite|rapidement|seule
  + La [batterie se vide vite] avec votre appli.
  - Ma charge de travail se vide peu à peu.
performance.battery     -2           ~batterie|~pile|~autonomie … <negation> ~tenir|~durer
  + La [batterie a jamais tenu] la matinée.
  - La pile tient-elle un an ?
performance.battery     -2           ~batterie|~pile|~autonomie … ~faible|~décevant|~ridicule|~limité|~court|~vide|~mort|~insuffisant
  + L'[autonomie est vraiment décevante] en hiver.
  - La batterie de l'orchestre couvre le chant, court morceau.
performance.battery     -2           ~batterie|~pile|~autonomie … ~tenir|~durer plus|pas|rien|guère
  + La [batterie tient plus deux heures].
  - Les piles durent longtemps, rien à changer.
performance.battery     -2           ~batterie|~pile|~autonomie|~montre|~téléphone|~ampoule … tient|tiennent|tenait|tenaient|dure|durent|durait|duraient à|a|que|qu'|seulement|même|difficilement|péniblement … heure|heures|jour|jours|journée|semaine|semaines|mois
  + Les [piles durent à peine une semaine].
  - La montre tient trois jours.
performance.battery     -2           ~bouffer|~pomper|~consommer|~vider … batterie|mémoire|données|data
  + Elle [consomme toute la batterie] en arrière plan.
  - J'espère que la batterie du vélo consommera moins.
performance.hot         -2           ~chauffer … trop|anormalement|énormément|beaucoup
  + Le chargeur [chauffe énormément].
  - Si ça chauffe trop, coupez.
performance.hot         -2           ~surchauffer|~surchauffe
  + L'ordinateur [surchauffe] dès qu'on joue.
  - En cas de surchauffe que faut-il faire ?
performance.hungry      -2,stage:use il|elle|ça|cela|radiateur|voiture|machine|appareil|moteur|chauffage|frigo|four|box|application|appli|modèle|véhicule consomme|consomment|consommait … énormément|beaucoup|trop|plein
  + Ce [radiateur consomme énormément].
  - Je consomme beaucoup de thé.
performance.slow        -2           chargement|téléchargement|connexion|mise|démarrage|affichage … en finit|finissait pas|plus|jamais
  + Le [chargement n'en finit pas].
  - Le quai de chargement est au bout de la rue.
performance.slow        -2           débit|connexion|réseau|internet|vitesse … ~plafonner|~dépasser|~peiner|~ramer|~chuter|~dégringoler|~s'effondrer|~stagner
  + Mon [débit plafonne] à trois mégas.
  - Le plafond du salon est haut.
performance.slow        -2           notification|notifications|alerte|alertes|message|messages|sms|mail … ~arriver … <duration> après|plus|trop
  + Les [alertes arrivent une heure après].
  - Le message arrive au port.
performance.slow        -2           ~chargement … ~long|~interminable|~infini|~éternel
  + Des [chargements interminables] entre deux pages.
  - Si le chargement du camion est long, prévoyez un fanion.
performance.slow        -2           ~mettre|~prendre … <duration>=1min à|pour charger|afficher|ouvrir|démarrer|répondre|allumer
  + La tablette [met deux minutes à démarrer].
  - Je mets une heure pour aller au guichet.
performance.slow        -2           ~ramer|~laguer|~lag|~freezer|~buffering
  + Le site [rame] aux heures de pointe.
  - Si le site rame le lundi, patientez.
performance.slow        -2           ~site|~appli|~application|~page|~logiciel|~ordinateur|~tablette|~téléphone|internet … ~lent|~ralentir|poussif*
  + Votre [application est devenue lente].
  - Je parle lentement au téléphone.
performance.slow        -2           ~tourner en boucle|rond
  + La vidéo [tourne en boucle] sans démarrer.
  - On a tourné en ville sans but.
performance.weak_device -2           <negation> … la moitié|le|quart|tiers de ce|tiers
  + Ça ne produit [pas la moitié de ce] qui était vendu.
  - Je prends la moitié de ce lot.
performance.weak_device -2           <negation> … ~puissant|~performant
  + L'aspirateur n'est [pas assez puissant].
  - Est-il puissant, et pas trop lourd ?
performance.weak_device -2,stage:use chauffe|chauffent|chauffait|refroidit|refroidissait|éclaire|éclairent|éclairait|souffle|soufflait|aspire|aspirait|coule|coulait|charge|ventile|essore|mixe|coupe|imprime à|a peine
  + Le radiateur [chauffe à peine].
  - On chauffe, à peine arrivés.
performance.weak_device -2           le|la|du|un son|volume|musique|lumière … trop faible|bas|basse
  + [Le son était trop bas].
  - Le pain au son se garde.
  - Son lit était trop bas.
performance.weak_device -2           ~manque|~manquer de|d' puissance|mémoire|réactivité|performance|fluidité|stockage
  + La tablette [manque de mémoire].
  - Le ministre ne manque pas d'effectifs ni de puissance.

performance.outage -2,stage:use y a|avait … coupures|microcoupures|lenteurs|ralentissements|déconnexions|interférences|grésillements
  + Chaque soir il [y a des lenteurs].
  - Il y a des lanternes.

performance.no_line -2,stage:use soirée|matinée|journée|nuit|week|end|semaine|hiver|noël|heures|jours|mois sans eau|électricité|courant|gaz|chauffage|téléphone|internet|connexion|lumière
  + Toute une [matinée sans eau] au salon.
  - Une matinée sans soleil.

performance.no_line -2,stage:use ~passer|passé|resté|restée|restés|rester|restons|reste|retrouvé|retrouvée|retrouvés|retrouver … sans eau|électricité|courant|gaz|chauffage|téléphone|internet|connexion|lumière
  + On a [passé la nuit sans chauffage].
  - Un hiver sans neige.

@sector app telecom electronics bank
performance.weak_device -2 ~obsolète|~dépassé|~vieillot|vétuste*
  + Un logiciel [obsolète] des années deux mille.
  - En cas de logiciel obsolète, changez-en.

@all
cleanliness.water        -2           eau … est|était|sort|sortait|coule|coulait|arrive|devient … marron|jaune|marronnasse|rouille|rouillée
  + L'[eau du robinet est marron].
  - L'eau coule.
keep.train_set           keep         la|une|cette|chaque|notre|les|des|dernière|première rame|rames
keep.train_set           keep         rame|rames climatisée|climatisées|neuve|neuves|pleine|bondée|vide|propre|sale|moderne|récente|du
performance.battery      -2           ~batterie|~téléphone|~montre|~pile … à plat|vide|morte|déchargée|déchargé
  + [Batterie à plat] en trois heures.
  - Une montre au cadran plat.
performance.dropping     -2           ~appel|~communication|~conversation|~connexion|~ligne|~wifi … ~couper|~sauter|~décrocher … au bout|toutes|tous|dès|sans|après|chaque
  + Les [appels coupent au bout] de deux minutes.
  - Je coupe mon téléphone sans regret.
performance.dropping     -2,stage:use ~fibre|~connexion|~ligne|~réseau|~courant|~image|~son|internet|~wifi|~signal|~électricité|~communication … ~sauter|~couper|~décrocher|~lagger|~laguer
  + L'[image saute] dès qu'il pleut.
  - Le livreur coupe par la ligne de chemin de fer.
performance.drops        -2           wifi|réseau|reseau|connexion|internet|fibre|tv|box|4g|5g|ligne|jeu|appli qui|se|s'|ne|fait ~couper|~sauter|~déconnecter|~planter|~freezer|~ramer|~laguer
  + Une [ligne qui saute] dès qu'il pleut.
  - Une ligne qui monte.
performance.drops        -2           ~couper|~planter|~bugger|~ramer|~sauter h24|h35|24h
  + Le signal [saute h24].
  - La boutique est ouverte 24h.
performance.hot          -2           ~chauffer|~brûler … comme|un|au|point|très ~four|radiateur|~doigt|fort|grille
  + Il [chauffe comme un four].
  - Chauffez le four à feu doux.
performance.no_hot_water -2,stage:use aucun|aucune|ni|jamais … eau chaude
  + Deux chambres et [aucune n'avait l'eau chaude].
  - Aucune inquiétude.
performance.no_hot_water -2           eau|douche … ~s'arrêter|s'arrête|s'arrêtait|arrête|coupe|coupait|froide|tiède|glaciale|glacée
  + L'[eau était froide] tous les matins.
  - Une carafe d'eau pour la table.
performance.no_hot_water -2,stage:use plus|pas d' eau chaude
  + [Pas d'eau chaude] au deuxième matin.
  - Plus jamais d'eau trop chaude, grâce au mitigeur.
performance.no_hot_water -2,stage:use ~chauffage|~climatisation|clim … en panne|hs
  + La [clim était en panne] en plein mois d'août.
  - L'ascenseur est en bois verni.
performance.no_line      -2,stage:use <duration>=1d sans|avec … ligne|internet|réseau|connexion|téléphone|courant|électricité|eau|chauffage|gaz|ascenseur
  + [Quatre jours sans eau] en plein été.
  - Cinq jours sans alcool.
performance.no_network   -2           zéro|zero|0|aucune|une seule ~barre
  + [Aucune barre chez] ma sœur.
  - Une barre de son.
performance.no_network   -2           ~devoir|=dû|~obliger|~falloir … ~sortir|~aller|~monter … ~jardin|~balcon|~rue|dehors|~grenier|~extérieur|~fenêtre|~terrasse … ~téléphoner|~appeler|~capter|~réseau|~signal
  + Je [dois aller dans la rue pour téléphoner].
  - On doit sortir la table du jardin.
performance.outage       -2           ça|compteur|tableau|installation|tout|disjoncteur … ~disjoncter|~sauter … sans|tout|dès|chaque|quand|toutes|arrêt
  + Le [compteur disjoncte sans] arrêt.
  - Le chien saute quand on sonne.
performance.picture      -2           ~image|~écran|~vidéo|~film|~chaîne|~télé|tv|~direct|~match ~figer|~saccader|~hacher|~geler
  + L'[image fige] pendant les matchs.
  - L'image saute aux yeux, superbe.
performance.picture      -2           ~pixeliser|pixelise|pixellise|pixelisée|saccade|saccadé|saccadée
  + La chaîne [pixelise] dès qu'il vente.
  - Un dessin fait de pixels.
performance.picture      -2           ~son|~parole|~image|~voix|~titre … décalé|décalée|décalés|décalées|saccadé|saccadée|hachée|haché|floue|flou
  + Le [son est décalé] sur toutes les chaînes.
  - Un horaire décalé me va.
performance.slow         -2           <duration>=1min pour ~ouvrir|~charger|~démarrer|~lancer|~afficher|~télécharger|~allumer|~chauffer|~connecter
  + [Dix minutes pour ouvrir] une page.
  - Une minute pour réchauffer la soupe.
performance.slow         -2           ~bridé|~brider
  + Un débit [bridé] dès le dix du mois.
  - Un cheval au galop.
performance.slow         -2,stage:use ~charger|~tourner|~mouliner … infini|heures|éternité|vide|fin
  + La page [charge pendant des heures].
  - Le chargé de clientèle tourne la page.
performance.slow         -2           ~promettre|promis|~annoncer|annoncé|~vendre|vendu|~théorique|~affiché … ~diviser|divisé par
  + Le débit [promis est divisé par] cinq.
  - L'addition promise est divisée entre amis.
performance.weak_device  -2           ~aspiration|~puissance|~lumière|~écran|~chauffage|~lampe|~moteur|~clim|~pression|~débit … faiblard|faiblarde|poussif|poussive|anémique|ridicule|pâlichon
  + Une [aspiration faiblarde].
  - Une lumière tamisée.
performance.weak_network -2           =1|2|3|4|5|6|8|un|deux|trois|quatre mega|méga|megas|mégas|mo|mb|mbps
  + On plafonne à [2 mégas] en centre-ville.
  - Une photo de 12 kilos.
performance.weak_network -2           en|que|qu'|la edge|3g|h+|gprs
  + Toute la journée [en edge].
  - Le bord du lac est superbe.

performance.picture -2,stage:use image|images|vidéo|vidéos|écran|film|match|diffusion|retransmission … figée|figées|saccade|saccadent|saccadée|saccadé|saccadées|pixelise
  + L'[image saccade] au mauvais moment.
  - L'image est au mur.

performance.battery -2           batterie|autonomie|charge … que|qu'|pas|plus … heure|heures|minutes
  + La [batterie ne tient pas deux heures].
  - La batterie est sur la table.
performance.battery -2           batterie|autonomie|charge … à|a peine|même … heure|heures|minutes|journée|jour|demi
  + La [batterie tient à peine une heure].
  - La batterie est à charger.
performance.spins   -2,stage:use roue|cercle|rond|sablier|icône … tourne|tournait|mouline … vide|rien|boucle|fin|minutes|heures
  + Le [sablier tourne pendant des heures].
  - La grande roue tourne le soir.

# Les programmes qui prennent tout.
performance.crackle      -2           ~ligne|~enceinte|~haut-parleur|~douche|~pommeau … crache|crachote|crachotait
  + La [douche du fond crachote].
  - Un lama crache.
performance.hot          -2           ~téléphone|~chargeur|~batterie|~tablette|~ordinateur|~portable|~prise … ~brûlant|~bouillant
  + Un [chargeur brûlant] en dix minutes.
  - Un café brûlant près du téléphone.
performance.hungry       -2,stage:use bouffe|mange|pompe|consomme|accapare|sature|vampirise|utilise … cpu|ram|mémoire|processeur|stockage|bande
  + Votre lecteur [bouffe toute la mémoire].
  - Mon fils mange beaucoup, sa mémoire est bonne.
performance.hungry       -2           gouffre|gouffres à|énergétique données|data|batterie|électricité|essence
  + Cette appli est un [gouffre à données].
  - Le gouffre se visite en barque.
performance.hungry       -2           ~batterie … rincée|lessivée
  + Une [batterie rincée] à midi.
  - Une batterie neuve.
performance.hungry       -2           ~gourmand en batterie|mémoire|énergie|data|données|ressources|carburant|électricité|essence
  + Un jeu [gourmand en batterie].
  - Un chat gourmand en croquettes.
performance.hungry       -2           ~énergivore
  + Un sèche-linge [énergivore].
  - Une énergie vive.
performance.no_network   -2           réseau|téléphone|signal passe|passait pas|plus chez|dans|ici|du
  + Dans la vallée, le [réseau passe pas chez] nous.
  - Le bus passe chez nous.
  - Ça passe pas dans l'encadrement.
performance.slow         -2           débit|connexion|internet|fibre|wifi|réseau|box … d'|de … escargot|tortue|limace
  + Un [débit de limace] le soir.
  - Le réseau d'élevage de tortues.
performance.slow         -2           débit|connexion|internet|fibre|wifi|réseau|box|~processeur … ~famélique|~anémique|~asthmatique|~indigent|~léthargique|~mollasson|~moribond
  + Une [connexion asthmatique].
  - Un patient asthmatique.
performance.slow         -2           débit|connexion|réseau|wifi|fibre … ~effondrer|s'écroule|s'effondre|chute|dégringole
  + Le soir le [débit s'effondre].
  - Le mur s'effondre.
performance.slow         -2           lagge|laggent|laggait|lague|laguent|lagué
  + Sur ma tablette, ça [lagge].
  - Une lagune bleue.
performance.slow         -2           latence|ping … ~énorme|~élevé|~catastrophique|~monstrueux|~fou
  + Une [latence énorme] en visio.
  - Une énorme plage.
performance.weak_device  -2           sous dimensionné|dimensionnée|dimensionnés|dimensionnées|motorisé|motorisée|puissant
  + Une chaudière [sous dimensionnée].
  - Un carton de cette dimension.
performance.weak_network -2           zéro|aucune|une barre|barres de|chez|dans|en réseau|4g|moi|ville|appartement|campagne
  + [Zéro barre de réseau] au bureau.
  - Une barre de chocolat.
performance.weak_network -2           ~wifi|réseau|serveur|logiciel|ligne|~sécurité … passoire
  + La [sécurité est une passoire].
  - Une passoire en inox.

performance.outage -2,stage:use eau|gaz|courant|électricité|chauffage|téléphone|ligne|internet|lumière vient|venait|viennent … m'|nous|d' être coupé|coupée|coupés
  + L'[eau venait d'être coupée] dans la rue.
  - L'eau venait de la source.
performance.outage -2,stage:use n'|ne ai|a|avons|avions|avait|avais|ont plus de|d' courant|électricité|eau|gaz|chauffage|téléphone|internet|lumière|télévision|réseau|connexion|ligne depuis
  + Je [n'ai plus de chauffage depuis] mardi.
  - Je n'ai plus de pain depuis mardi.
performance.outage -2           tout s' est|était coupé|éteint|arrêté|figé|bloqué
  + D'un coup [tout s'est éteint].
  - Le feu s'est éteint.

performance.hot -2 fait|font|faisait chauffer|surchauffer|ramer|planter … téléphone|ordinateur|portable|tablette|mobile|iphone|pc|batterie
  + Ce jeu [fait chauffer le téléphone].
  - Il fait chauffer le lait.

performance.outage      -2,stage:use régulièrement|souvent|constamment|sans|tout cesse|le|temps|des ~coupure de|d'|du|~son|~image|~micro|~courant
  + Pendant le cours, [régulièrement des coupures de] son.
  - Une coupe de cheveux sans le temps de sécher.
performance.slow        -2,stage:use serveur|serveurs|base|bande|disque|stockage|plateforme|système|mémoire|site|appli … saturé|saturée|saturés|saturées|saturer
  + Le [serveur est saturé] le lundi.
  - Une couleur saturée.
performance.weak_device -2           pas assez de|d' pression|débit|puissance
  + Le jet manque de force, [pas assez de pression].
  - Pas assez de monde.
performance.weak_device -2           pas|aucune|guère|zéro|peu|manque … pression … ~douche|~robinet|~eau|jet|jets|~pommeau|~évier|lavabo|lavabos
  + [Aucune pression dans la douche] au troisième.
  - La pression des pneus d'une remorque.

performance.weak_network -2,stage:use ~perdre|perd|coupe|saute|lâche|décroche … sans|constamment|régulièrement|souvent|toujours|tout cesse|arrêt|le|temps|signal … signal|réseau|connexion|bluetooth|liaison|gps
  + Il [perd sans cesse le signal].
  - Je perds souvent mon signal de détresse.

performance.drops -2,rupture:no_answer téléphone|communication|conversation a|s' … coupé|coupée $
  + Au bout d'un quart d'heure, la [communication a coupé].
  - La conversation a repris.

performance.outage -2,stage:use site|serveur|serveurs|plateforme est|sont|était tombé|tombée|tombés|tombées
  + Le [serveur est tombé] dans la nuit.
  - Le verre est tombé.

performance.spins -2,stage:use page|appli|application|site|roue|sablier|logo|chargement … tourne|mouline|tournait dans le vide
  + La [roue tourne dans le vide].
  - Un ventilateur dans le vide.
