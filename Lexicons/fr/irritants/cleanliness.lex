@language fr
@kind     irritants

# Dirt, smells, vermin, neglect.

cleanliness.dirty   -2   <negation> … propre|propres|net|nets|nette|nettes|nettoyé|nettoyée|nettoyés|nettoyées|lavé|lavée|lavés|essuyé|essuyée|essuyés|débarrassé|débarrassée|ramassé|ramassée|ramassés|ramassées|balayé|vidé|vidées
  + La table n'était [pas débarrassée].
  - Pas loin, un linge propre.
cleanliness.dirty   -2   pas|jamais été ~nettoyer|~laver|~désinfecter|~débarrasser
  + La table n'avait [pas été débarrassée].
  - A-t-il été lavé ?
cleanliness.dirty   -2   pas|jamais|guère ~propre
  + Le sol était [pas propre] du tout.
  - L'eau est-elle propre ou pas ?
cleanliness.dirty   -2   peu|moyennement ~propre|~ragoûtant|~nettoyé
  + Une cuisine [peu ragoûtante].
  - Au cas où ce serait peu propre en fin de semaine, on choisira le bleu.
cleanliness.dirty   -3   ~crade|~crado|cracra|~poisseux|~collant|~pouilleux
  + La tablette du siège était [poisseuse].
  - Si le papier est collant, posez l'affiche dessus.
cleanliness.dirty   -2   ~manque|~absence de|d' propreté|hygiène|nettoyage|ménage
  + Un [manque d'hygiène] flagrant en cuisine.
  - Il me manque un forfait ménage ?
cleanliness.dirty   -2   ~propreté|~hygiène|~ménage … ~douteux|~limite|~approximatif|~déplorable|~inexistant|désirer|~relatif|~insuffisant|~négligé
  + Une [propreté douteuse] dans les vestiaires.
  - Si le ménage est limité au salon, le tarif baisse.
cleanliness.dirty   -3   ~saleté|~crasse|~porcherie|~immondice|~détritus
  + Il y a de la [crasse] dans la douche.
  - En cas de crasse, frottez.
cleanliness.dirty   -3   ~sale|~crasseux|~dégoûtant|~répugnant|~insalubre
  + Les couverts étaient [sales].
  - Un sale quart d'heure pour l'arbitre.
cleanliness.dirty   -2   ~salir|~tacher|~souiller|sali|salis|taché … couloir|sol|murs|mur|parquet|moquette|canapé|vêtements|draps
  + Les déménageurs ont [sali tout le couloir].
  - Un sol taché de peinture, par choix.
cleanliness.dust    -2   poussière|crasse|saleté|tâches|miettes|sable|mégots|déchets|moisissures|toiles partout
  + De la [crasse partout] dans la douche.
  - On trouve partout du sable fin.
cleanliness.hair    -3   ~cheveu|~poil|~insecte|~cafard|~mouche|~limace dans|sur … ~plat|~assiette|~lit|~salade|~soupe|~chambre|~drap|~pizza|~repas
  + Un [cheveu dans la soupe] du jour.
  - Un cheveu fourchu.
cleanliness.smell   -2   a|ont|avait|avaient|ayant fumé dans|à|dedans … intérieur|voiture|chambre|habitacle|appartement|cabine|salle|taxi|gîte
  + Quelqu'un [a fumé dans la cabine].
  - Il a fumé dans la rue.
cleanliness.stained -2   ~tache|~trace|~auréole … de|d' sang|gras|café|doigt|doigts|rouge|calcaire
  + Des [traces de doigts] sur les verres.
  - Gardez la trace de notre échange.
cleanliness.stained -2   ~taché|~tâché|~jauni|~encrassé|~entartré|~noirci
  + Une nappe [tachée] et un verre ébréché.
  - En cas de robe tachée, rincez.
cleanliness.webs    -2   ~toile d' ~araignée
  + Des [toiles d'araignée] au plafond.
  - Une toile signée.
keep.own            keep ma|mon|mes|notre|nos manteau|manteaux|veste|costume|tapis|couette|rideaux|canapé|moquette|linge|vêtements|vitres|façade|terrasse|toiture|barbecue était|étaient … sale|sales|taché|tachée|tachés|tachées|dégoûtant|dégoûtante|immonde|noir|noire
  + [Mon canapé était très taché], il est comme neuf.
  - Le canapé du hall était très taché.

@sector hotel transport restaurant leisure health airline
cleanliness.dust -2 ~poussiéreux|poussière|~moisissure|~moisi
  + Il y a de la [poussière] sur la tête de lit.
  - Si le sac à poussière est plein, un voyant s'allume.

@all
cleanliness.hair      -3   cheveu|cheveux|poil|poils … dans|sur … assiette|plat|douche|lit|salade|lavabo|draps|baignoire
  + Un [cheveu dans la salade], charmant.
  - Mes cheveux tombent dans le dos.
cleanliness.hair      -3   cheveu|cheveux|poil|poils|insecte|mouche|ver|vers|cafard|moucheron|limace|plastique|verre|caillou … dans mon|ma|la|le|les|l'|notre|son plat|assiette|purée|soupe|salade|dessert|pizza|verre|sauce|gâteau|baignoire|douche|lit|draps|riz|pâtes
  + Un [cheveu dans la purée].
  - Un coup de vent dans les cheveux.
cleanliness.left_mess -1   articles|produits|vêtements|cartons|linge|papiers|habits|pulls|chaussures … par|en terre|boule|tas|même
  + Des [pulls en boule] au fond du bac.
  - Des livres par milliers.
cleanliness.smell     -2   chambre|salle|produit|tissu|appareil|housse|matelas|plat|eau|vêtement|cabine|pièce|odeur|ça sent|sentait|sentaient|sentent … plastique|colle|solvant|solvants|chimique|fioul|naphtaline|vinasse|ammoniaque|soufre
  + La [housse sent très fort le plastique].
  - Je sens la colle tiède sous mes doigts.
cleanliness.smell     -2   ~mauvais ~odeur
  + De [mauvaises odeurs] dans les sanitaires.
  - En cas de mauvaise odeur, aérez.
cleanliness.smell     -2   ~odeur de|d' égout|égouts|moisi|urine|tabac|renfermé|transpiration|pisse|friture|cigarette|graillon
  + Une [odeur de renfermé] en entrant.
  - J'adore l'odeur de la lavande.
cleanliness.smell     -2   ~odeur … ~nauséabond|~désagréable|~pestilentiel|~insupportable|~horrible|~infect|~fort
  + Une [odeur pestilentielle] sort du siphon.
  - Une odeur de pain chaud, forte et douce.
cleanliness.smell     -2   ~puer|~empester|~schlinguer
  + Le couloir [pue] le tabac froid.
  - Si le fromage doit puer un peu, gardez la cloche.
cleanliness.smell     -2   ~sentir … mauvais|moisi|renfermé|urine|pisse|friture|tabac|égout|graillon
  + La chambre [sentait le renfermé].
  - Le bureau de tabac est en face de la chambre.
cleanliness.trash     -2   ~poubelle … ~déborder|~plein|~débordant|~vider
  + Les [poubelles débordent] sur l'aire.
  - Si la poubelle est à vider, appelez le gardien.
cleanliness.vermin    -4   ~cafard|~punaise|~souris|~rat|~blatte|~vermine|~asticot|~mouche … lit|chambre|cuisine|salle|assiette|salade|table|couloir|plat
  + Des [cafards dans la chambre] dès la première nuit.
  - Une souris sans fil était posée sur la table.
cleanliness.vermin    -4   ~punaise de|des lit
  + On a ramené des [punaises de lit] du gîte.
  - En cas de punaises de lit, prévenez-nous.
keep.own              keep mes|nos|ses|mon|son vêtements|cartons|linge|papiers|habits|pulls|chaussures par|en terre|boule|tas

@sector restaurant hotel transport health leisure airline
cleanliness.own -2 <negation> … de|d' savon|papier|gel|serviette|serviettes
  + Il n'y a [pas de savon] aux toilettes.
  - Le papier à signer n'attend pas.

@all
cleanliness.badly_kept    -2   est|sont|très|trop|était|étaient mal|peu =tenu|=tenue|tenus|tenues
  + Des sentiers [très mal tenus].
  - La réunion n'a pas tenu.
  - Le porteur n'est pas tenu de monter la malle.
cleanliness.badly_kept    -2   mal|peu|pas|jamais|aucunement ~entretenu
  + Un parc [mal entretenu].
  - Un bon entretien d'embauche.
  - Je ne peux plus entretenir mon jardin.
cleanliness.badly_kept    -2   n' est|sont|était|étaient plus ~entretenu
  + Le sentier [n'est plus entretenu].
  - Un parc plus entretenu que les autres.
cleanliness.dirty         -2   jamais|pas|mal|non désinfecté|désinfectée|désinfectés|désinfectées|nettoyé|nettoyée|nettoyés|nettoyées|lavé|lavée|lavés|lavées|aéré|aérée|stérilisé
  + Des tapis [jamais désinfectés].
  - Un drap lavé.
cleanliness.dirty         -2   ~couvert|~verre|~table|~vitre|~assiette|~sol|~nappe|~comptoir|~plateau ~gras|grasse|grasses|graisseux|graisseuse|collant|collante|poisseux|poisseuse
  + Des [couverts gras] et une nappe trouée.
  - Un couvert pour deux.
cleanliness.fluids        -3   sang|vomi|urine|excréments|selles|crotte|crottes|déjections séché|séchée|sur|partout|par
  + Du [vomi séché] sous la banquette.
  - La prise de sang est à huit heures.
cleanliness.full_of       -2   ~plein|~rempli|~couvert|~recouvert|~infesté de|d' ~cheveu|~poil|~poussière|~crasse|~moisissure|~calcaire|~déchet|~fourmi|~mégot|~rouille|~miette|~tache|~trace|~cafard|~moustique
  + La moquette est [pleine de poils].
  - Un plat plein de saveurs.
cleanliness.left_mess     -2   ~laisser|laissé|laissée|laissés … ~gravat|~déchet|~désordre|~saleté|~bazar|~crasse|~emballage|~poussière derrière|partout|sur|dans|chez|plein
  + Les poseurs ont [laissé leurs gravats dans] la cour.
  - Laissez les déchets au point de tri.
cleanliness.nobody        -2   personne ne|n' ~essuyer|~nettoyer|~ramasser|~ranger|~vider|~entretenir|~balayer|~laver|essuie
  + [Personne ne ramasse] les plateaux.
  - Personne ne court.
cleanliness.not_collected -2   ~poubelle|~ordure|~encombrant|~déchet|~bac|~conteneur … <negation>|non ~ramasser|~vider|~collecter|~relever|ramassées|vidées
  + Les [bacs ne sont jamais vidés].
  - Les poubelles jaunes sont ramassées le mardi.
cleanliness.not_done      -2   pas|jamais vu|croisé|connu … ~aspirateur|~balai|~serpillière|~éponge|~chiffon|~ménage|~peinture|~javel … depuis|longtemps|ans|mois|lustres|siècle
  + Le tapis n'a [pas vu d'aspirateur depuis] un an.
  - Je n'ai pas vu ce modèle d'aspirateur.
cleanliness.not_done      -2   ~chambre|~lit|~ménage|~vaisselle|~toilette|~vitre|~sol|~couloir … pas|plus|jamais|non|guère … ~faire|~nettoyer|~laver|faite|fait|faits|refait
  + Notre [lit n'était jamais fait].
  - Le ménage est compris.
cleanliness.not_done      -2   ~toilette|wc|sanitaires|~distributeur … sans|plus|pas|ni|vide ~papier|savon|essuie|gel|pq
  + Des [toilettes sans papier] à dix heures.
  - Un distributeur de papier.
cleanliness.smell         -2   sent|sentait|sentaient|sentent la|le|l'|les clope|cigarette|chien|chat|égout|égouts|poubelle|poubelles|vomi|humidité|javel|sueur|poisson|pieds|renfermé|pipi
  + Le taxi [sentait la cigarette].
  - On sent la mer toute proche.
cleanliness.smell         -2   ~moisissure|~humidité|~salpêtre … dans|sur|partout|plein|au ~pièce|~mur|~plafond|~salle|~chambre|~douche|~joint|~fenêtre|toutes|tous|les|la
  + Des [moisissures dans toutes] les pièces.
  - Un air chargé d'humidité marine.
cleanliness.stained       -2   ~rouge|~trace|~marque … à|de|du ~lèvre|~doigt
  + Un verre avec du [rouge à lèvres].
  - Un doigt de rouge dans mon verre.
cleanliness.trash         -1   ~laisser à l' abandon
  + Des espaces verts [laissés à l'abandon].
  - Un abandon de chien, où le signaler ?
cleanliness.vermin        -4   ~blatte|~asticot|~cancrelat|~moucheron
  + Des [blattes] sous l'évier de la chambre.
  - Un blason, une batte.
cleanliness.vermin        -3   ~cafard|~rat|~asticot|~fourmi … sur|dans|sous|au|entre le|la|mon|ma|les|mes|l' ~mur|~table|~lit|~assiette|~cuisine|~salle|~chambre|~matelas|~plafond|~comptoir|~sol|~évier|~plat
  + Un [cafard sur le mur].
  - Le chat dort sous le lit.
cleanliness.vermin        -3   ~insecte|~bestiole|~chenille|~fourmi … présent|présents|partout|assiette|plat|lit|chambre|invité|invités|invitées|vivant|mort|morts
  + Une [bestiole dans mon assiette].
  - Un plat aux insectes du chef.
cleanliness.vermin        -3   ~piqûre|~punaise|~cafard|~blatte|~puce|~souris|~rat|~fourmi|~moucheron … de|au|dans|sur|partout ~punaise|~réveil|~lit|~chambre|~cuisine|~puce|~salle|~placard|~assiette
  + Couverts de [piqûres de puces].
  - Une puce dans la carte.
cleanliness.water         -2   ~piscine|~bassin|~jacuzzi … verte|vert|trouble|verdâtre|marron|douteux|douteuse|saumâtre
  + Le [jacuzzi était trouble].
  - Un jardin vert au bord de l'eau.
keep.blood_test           keep prise|prises|bilan|analyse|test|don de|du sang|urine
keep.dirty                keep ~sale quart|temps|coup|gosse|caractère|affaire
keep.neglect              keep ~négliger de|d'

cleanliness.not_done -2 ~ménage|nettoyage … bâclé|survolé|expédié|torchon|sommaire|approximatif
  + Au moulin le [ménage est survolé].
  - Ménage ta monture.

comfort.toilets -2 toilettes|wc|lavabo|évier|douche … engorgé|engorgés|engorgée|engorgées
  + Les [toilettes engorgées] du palier.
  - Une rue engorgée.

# Ce qui dégoûte sans se manger.
cleanliness.dirty -2 ~drap|~serviette|~rideau|~moquette|~oreiller|~matelas|~couverture|~literie|~linge|~verre|~couvert|~vaisselle|~eau|~toilette|~sol|~nappe … ~douteux
  + Des [serviettes douteuses] au camp.
  - Un marchand douteux au camp.
cleanliness.dirty -3 ~toilette|~sanitaire|wc|~douche|~vestiaire|~chambre|~salle|~sol|~moquette|~drap|~matelas|~literie|~train|~bus|~wagon|~cabine|~rame|~siège|~piscine|~bassin|~baignoire|~évier|lavabo|lavabos … ~dégueulasse|dégueu|~infect|~immonde|~répugnant|~ignoble|crade
  + Les [douches étaient infectes] au camp.
  - Une soupe infecte.

cleanliness.vermin -2   subi|supporter|supporté|envahis|assailli|assaillis|dévorés|infesté|infestée les|des|par|de … moustiques|mouches|cafards|puces|punaises|moucherons|insectes|souris
  + Nous fûmes [assaillis par les moucherons].
  - Une souris sur le tapis du bureau.
keep.own           keep ma|mon|notre maison|appartement|jardin|grenier|cave|cuisine … infesté|infestée|envahi|envahie par|de … fourmis|cafards|souris|puces|punaises|guêpes|mouches

cleanliness.smell -2 relent|relents|puanteur persiste|persistent|persistait|persistaient|persistera|stagne|stagnait|imprègne|imprégnait|envahit
  + Au donjon le [relent persiste].
  - L'odeur du pain.
  - L'odeur reste agréable tout le jour.

cleanliness.badly_kept    -2 <place>|<room>|jardin|parc|abords|quartier … ~poussiéreux|~boueux|~négligé|~pollué
  + Des [abords négligés].
  - Un aspect négligé du dossier.
cleanliness.badly_kept    -2 est|sont|était|étaient plus|jamais|pas nettoyé|nettoyée|nettoyés|nettoyées|balayé|balayée|balayés|entretenu|entretenue|entretenus|vidé|vidée|vidées|lavé|lavée|lavés|tondu|tondue|déneigé|déneigée|déneigées|salé
  + La cage d'escalier n'[est plus nettoyée].
  - L'eau de mer est salée.
cleanliness.dirty         -3 boui boui
  + On a dîné dans un [boui-boui].
  - Un bruit de bouilloire.
cleanliness.dirty         -2 calcaire|tartre|rouille|moisissure|moisissures|crasse|graisse|poils|taches|détritus|mégots|miettes … partout
  + Du [calcaire partout].
  - Du calcaire dans l'eau.
cleanliness.dirty         -2 cradingue|cradingues|crado|crados|cracra|dégueu|dégueux|craspec|cradosse
  + Les banquettes sont [cradingues].
  - Le dégivrage est en marche.
cleanliness.dirty         -2 nid à|a microbes|bactéries|poussière|poussières
  + Ces tapis sont un [nid à microbes].
  - Un nid à frelons est sous le toit.
cleanliness.dirty         -2 pull|robe|chemise|manteau|linge|draps|serviette|serviettes|veste|costume|housse … sent|sentait|sentent|sentaient encore|toujours|le|la|l'
  + Ma [robe sent encore] le solvant.
  - La robe rouge.
cleanliness.dirty         -2 sol|table|tables|menus|carte|clavier|sièges|volant|poignée|poignées|guidon … colle|collent|collait|collaient|collant|poisseux|poisseuse|poisseuses
  + Le [sol est poisseux] près du bar.
  - La colle est dans le tiroir de la table.
cleanliness.dirty         -3 taudis|~gourbi|~dépotoir|~cloaque|boui-boui
  + Ce logement est un [taudis].
  - Un tas de bois.
cleanliness.dirty         -3 trou|nid à|a rats|rat|souris|poussière
  + Ce studio est un [trou à rats].
  - Un trou dans le mur.
cleanliness.dirty         -3 ~chambre|~cuisine|~appartement|~train|~rue|~salle|wc|~toilette|~cour|~maison … ~être|vraie|véritable|comme … poubelle|décharge|étable|squat|bouge|pigeonnier
  + Leur [cuisine est une vraie poubelle].
  - Une poubelle est dans chaque chambre.
cleanliness.dirty         -2 ~joint … ~noir|~moisi|~noirci|~jauni
  + Des [joints tout noirs] dans la douche.
  - Un document en noir et blanc.
cleanliness.dirty         -2 ~malpropre|cradoc|cradocs|~souillé
  + Un plan de travail [malpropre].
  - Une eau propre.
cleanliness.dirty         -2 ~table|~sol|~vaisselle|~couvert|~verre|~fauteuil est|sont|était|étaient|très|tout|toute|bien ~gras
  + La [table était grasse] sous les doigts.
  - Une table de gras double.
cleanliness.dirty         -2 ~table|~sol|~vaisselle|~couvert|~verre|~écran|~poignée|~volant|~carte|~menu|~clavier … ~graisseux|~poisseux|~collant|~gluant
  + Un [volant poisseux] dans la voiture louée.
  - Un lait gras.
cleanliness.dust          -2 nid|nids à|de poussière
  + La moquette, un [nid à poussière].
  - Un nid de mésanges.
cleanliness.dust          -2 ~mouton sous|derrière|partout
  + Des [moutons sous] le lit.
  - Un mouton dans le pré.
cleanliness.floor         -2 sol|sols|table|tables|comptoir|carrelage|menus|plancher … collait|collaient|collant|collants|collante|collantes|poisseux|poisseuse|poisseuses|gluant|gluante
  + Le [sol collait] sous les chaussures.
  - Le sol est en bois clair.
cleanliness.floor         -2 ~bourbier
  + Dès qu'il pleut, le camp est un [bourbier].
  - De la boue pour la peau.
cleanliness.full_of       -2 cheveux|poils|mégots|crottes|miettes|détritus … lavabo|douche|baignoire|bonde|lit|draps|siphon|banquette|sièges|bac|siège|vestiaire
  + Des [cheveux dans la douche].
  - Mes cheveux, je les lave sous la douche.
cleanliness.full_of       -2 cheveux|poils|nourriture|miettes|mégots|crottes|poussière|moutons|détritus|papiers|excréments|emballages … partout|plein|traînent|trainent
  + Il y a des [miettes partout sur la banquette].
  - Mes papiers et des miettes de pain.
cleanliness.full_of       -2 plein|pleine|pleins|pleines|couvert|couverte|couverts|couvertes|rempli|remplie|jonché|jonchée de|d' cheveux|poils|miettes|mégots|crottes|poussière|détritus|graisse|gras|calcaire|boue|sable|toiles|crasse
  + Le bac était [plein de cheveux].
  - Un sac rempli de papiers.
cleanliness.left_mess     -2 gravats|déchets|débris|cartons|outils|copeaux|sacs|emballages … restés|resté|restée|laissés|abandonnés|traînent|traîné|trainent|plantés
  + Les [gravats sont restés] devant le garage.
  - Les cartons du salon.
cleanliness.left_mess     -2 laissé|laissant|laissent|laissé … gravats|débris|déchets|ordures|mégots|crasse|saletés|poussière
  + Ils sont partis en [laissant tous leurs gravats].
  - Les gravats partent à la déchetterie.
cleanliness.mess          -2 dépotoir|porcherie|capharnaüm
  + La réserve est un [dépotoir].
  - La réserve est au fond du couloir.
cleanliness.mess          -2 vrai|véritable|à champ de bataille
  + Le rayon jouets, un [vrai champ de bataille].
  - Le champ de bataille se visite.
cleanliness.nobody        -2 personne ne|n' … débarrassé|nettoyé|balayé|ramassé|débarrasse|balaie|ramasse
  + [Personne n'a débarrassé] les tables.
  - La personne qui débarrasse est jeune.
cleanliness.not_collected -2 poubelles|poubelle|ordures|déchets|encombrants|détritus … entassent|entassaient|débordent|débordaient|débordait|jonchent|jonchaient|accumulent|accumulaient
  + Les [ordures s'entassent] devant l'immeuble.
  - Les poubelles sont sorties le mardi.
cleanliness.not_done      -2 ~ménage|~nettoyage … surface|façade|minima|vite
  + Un [ménage en surface].
  - Le ravalement de la façade.
  - Le nettoyage est rapide.
cleanliness.smell         -2 schlingue|schlinguait|chlingue|chlinguait|fouette|fouettait|empeste|empestait|empestent
  + Le local [schlinguait] à dix mètres.
  - Le fouet est dans le tiroir.
cleanliness.smell         -2 sent|sentait|sentent|sentaient … le|la vieux|vieille|chacal|fauve|chaussette|chaussettes|bouc|rance|croupi|mouillé|vomi
  + Le salon [sentait le vieux].
  - Le vieux sentier.
cleanliness.smell         -2 ~imprégné … ~odeur|tabac|fumée|cigarette|graillon|friture|humidité
  + Des coussins [imprégnés de tabac].
  - Un film imprégné de poésie.
cleanliness.smell         -2 ~malodorant|~nauséabond|~puant|~fétide|~pestilentiel|~méphitique
  + Des couloirs [malodorants].
  - Une odeur de pain.
cleanliness.smell         -2 ~odeur|~effluve … ~âcre|~persistant|~suspect|~bizarre|~tenace|~entêtant|~rance|~infect
  + Une [odeur âcre] en ouvrant le four.
  - L'odeur du pain est légère, un homme suspect.
cleanliness.smell         -2 ~puanteur|~remugle|~relent|~miasme
  + Quelle [puanteur] dans l'ascenseur.
  - Le chien est puni.
cleanliness.smell         -2 ~sentir|sent|sentait le|la|l'|les pétrole|couche|chien|moisi|poisson|caoutchouc|solvant|soufre|œuf|couches
  + La poussette [sent le caoutchouc].
  - On sent le vent.
  - Ça sent le linge propre.
cleanliness.smell         -2 ça|ca|qui cocotte|schlingue|chlingue|daube|fouette|poque
  + Dans le bus [ça cocotte].
  - Une cocotte en fonte.
cleanliness.trash         -2 ~poubelle|~corbeille|~conteneur|~cendrier|~benne … ~déborder|~débordant|~éventré
  + Des [cendriers débordants] à l'entrée.
  - Une caisse pleine.
cleanliness.vermin        -3 des|plein|deux|trois … rats|rat … dans|sur|sous|derrière
  + On a vu [des rats dans] la cour.
  - Une souris d'ordinateur sans fil.
cleanliness.vermin        -3 ~infesté|~envahi|~truffé|~grouiller|~plein|~rempli|~dévoré|~dévorer|~piqué|~piquer … ~cafard|~punaise|~fourmi|~moustique|souris|rats|~blatte|~puce|~mouche|~guêpe|~araignée|bestioles|insectes|asticots
  + Une cuisine [envahie par les fourmis].
  - Une rue envahie par la foule.

cleanliness.badly_kept -2   ~manquer|manque|flagrant|évident|total|criant|certain d' entretien
  + Les canots [manquent d'entretien].
  - Il manque un relevé d'entretien.
  - Le four manque d'entretien de ma part.
cleanliness.badly_kept -2   ~mur|~plafond|~salle|~douche|~carrelage|~chambre|~cave|~moquette|~rideau|~store|~vestiaire|~cloison … ~moisi|~moisir
  + Une [cave moisie] en guise de bureau.
  - Un mur de brique.
  - Le mur moisi a été traité.
keep.own               keep manque d' entretien de ma|mes|notre
keep.own               keep mur|plafond|carrelage moisi a|ont été|est|sera traité|repeint|nettoyé|refait

cleanliness.smell -2 ~désagréable ~odeur|~effluve|~relent
  + Une [désagréable odeur] monte du puits.
  - L'odeur du pain.

cleanliness.dirty -2,stage:use avait|restait|trouvé|retrouvé|encore|y … restes|miettes|ciment|gravats|plâtre|sciure|graisse|boue|sable|moisi|moisissure … dans|sur|sous|au … casserole|casseroles|baignoire|douche|tiroirs|tiroir|lit|draps|évier|lavabo|frigo|four|placards|placard|moquette|assiettes
  + Il y [avait des restes dans les casseroles].
  - Mettez les restes au frigo.
cleanliness.dirty -2,stage:use casseroles|tiroirs|tiroir|placards|placard|baignoire|frigo|four|poêles|assiettes|verres|couverts … restes|miettes|cheveux|moisissure|moisi|graisse|poussière|calcaire|ciment|plâtre
  + Les [tiroirs étaient pleins de miettes].
  - Le four à pain, un reste de poussière d'antan.
  - Deux verres de vin rouge.
cleanliness.dirty -2           dû|obligé|obligés|fallu|obligée|du laver|récurer|nettoyer|désinfecter|frotter|rincer|relaver|gratter le|la|les|l'|nos|notre … verres|vaisselle|baignoire|douche|cuisine|toilettes|salle|table|four|couverts|assiettes|sol|chambre|frigo|lavabo|poêles|logement|appartement|tout
  + On a [dû laver les verres] avant le repas.
  - On a dû nettoyer la cuisine avant de partir.
cleanliness.dirty -2,stage:use trouvé|retrouvé|découvert|traînait une|un|des|deux|trois|plusieurs|vieilles|même … chaussette|chaussettes|slip|culotte|mouchoir|mouchoirs|emballages|mégot|mégots|ongle|ongles|coton|préservatif|bouteille|bouteilles … sous|derrière|dans|entre le|la|les|un|l' lit|lits|canapé|siège|coussins|matelas|draps|meuble|fauteuil|douche
  + On a [trouvé des chaussettes sous le lit].
  - J'ai retrouvé ma bouteille sous le siège.
cleanliness.hair  -3,stage:use =trouvé|=découvert|=retrouvé|plein|restait … un|des|de|deux|long|plusieurs cheveu|cheveux|poil|poils … sur|dans|partout
  + J'ai [trouvé des cheveux sur] la brosse.
  - Elle a trouvé de la laque pour mes cheveux sur le site.
  - J'ai trouvé ce soin pour cheveux sur internet.
  - J'ai vu mes cheveux repousser dans le mois.
cleanliness.hair  -2,stage:use traces|restes|affaires|cheveux|poils|saleté … de|des|du|précédents anciens|précédents|précédent|locataires|ancien|occupants|client locataires|occupants|clients|locataire|client|occupant|précédents|voyageurs
  + On voyait les [traces des anciens locataires].
  - Les affaires du client sont là.
cleanliness.mess  -2           cartons|caisses|câbles|palettes|déchets … partout|éparpillés|traînent|traînaient|traînait
  + Des [cartons partout] dans le hall.
  - Il met des cartons, partout bien rangés.
  - On trouve des vélos partout dans la ville.
cleanliness.mess  -2           déchets|papiers|canettes|mégots|détritus|bouteilles|gravats|ordures|cartons|gobelets|seringues … jonchent|jonchaient
  + Des [gobelets jonchent] le sol.
  - Des pétales jonchaient le sol.
cleanliness.mess  -2           jonché|jonchée|jonchés|jonchées|jonchent de|d'|le|la|les … déchets|papiers|canettes|mégots|détritus|bouteilles|crottes|gravats|verre|ordures|cartons|miettes|seringues|gobelets
  + Le sol était [jonché de canettes].
  - Des pétales jonchent l'allée.
  - Le chemin est jonché de fleurs.
cleanliness.smell -2,stage:use puait|empestait|sentait|sentaient|puaient … la|le|l'|une|de bière|tabac|cigarette|urine|pipi|égout|égouts|moisi|transpiration|sueur|vomi|poubelle|graillon|cannabis|fumée|chien
  + Le car [sentait la bière].
  - On sent la bière au nez.
  - Ça sentait bon le poisson grillé.
keep.leftover_use keep         mettez|mettre|gardez|laisser|laissez|garder|réchauffer … restes|miettes
  + [Mettez les restes] au frigo.
  - Il y avait des restes au frigo.
keep.own_cleanup  keep         dû|obligé|obligés|fallu|devons|doit|devait laver|nettoyer|récurer|ranger le|la|les|l'|tout … avant … partir|départ|quitter
  + On a [dû nettoyer la cuisine avant de partir].
  - On a dû nettoyer la cuisine en arrivant.

cleanliness.dirty -2 cheveux|cheveu|poils|déchets|mégots|gobelets|canettes|bouteilles|assiettes|vaisselle|linge|serviettes|couches|cartons|cartouches|restes|miettes|emballages|poubelles|seringues|outils … ~traîner
  + Des [serviettes traînent] au bord du bassin.
  - Le dossier des poubelles neuves tarde.

cleanliness.dirty -2   colle|collait|collent|collaient|poisse partout
  + Par terre ça [colle partout].
  - On colle partout des affiches.
keep.stick_up     keep on|je|nous|ils|elle|il … colle|collent|collait|collaient partout
  + [On colle partout] des affiches.
  - Par terre ça colle partout.
