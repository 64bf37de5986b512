@language fr
@kind     irritants

# Prices, premiums, interest rates that weigh. Premiums and rises are read at `manage`, as are bank charges (fees).

keep.dear_you    keep ^ chère|cher|chers|chères la|le|les|madame|monsieur|équipe|service|messieurs|mesdames|société|ami|amis|amie|client|clients|cliente|banque|assurance|opérateur|direction|directeur|directrice|voisin|voisins|marque|maison
keep.dear_you    keep ma|mon|mes|tu|ô chère|cher|chers|chères
keep.dear_you    keep toi|es chère|cher $
keep.no_negator  keep pas|jamais|aucun|aucune|rien|impossible … ~prix|~tarif|~offre|~devis plus ~attractif|~intéressant|~avantageux|~attrayant|~raisonnable|~correct|bas|basse|basses … ailleurs|concurrence|concurrents|concurrent
price.bill_salty -3   ~addition|~note|~facture … ~salé|~douloureux|~corsé
  + Et pour finir une [addition bien salée].
  - Une galette au beurre salé, et l'addition arrive vite.
price.dearer     -2   moins ~cher ailleurs|chez|partout|autre|sur
  + J'ai trouvé [moins cher ailleurs] en cinq minutes.
  - Existe-t-il un modèle moins cher ?
price.dearer     -2   plus ~cher
  + Je paie [plus cher] que mon voisin pour la même maison.
  - Au cas où ce serait plus cher le samedi, laissez un mot sur la porte.
price.dearer     -2   trouvé|trouve|trouver|existe|=propose|=proposent|partout|payer … moins ~cher
  + J'ai [trouvé deux fois moins cher].
  - Je cherche le moins cher.
price.dearer     -2   y a|avait|existe … moins cher|chère|onéreux
  + Pour le même service il [y a moins cher] au bourg.
  - J'ai payé moins cher.
price.dearer     -2   ~prix|~tarif|~offre|~devis plus ~attractif|~intéressant|~avantageux|~attrayant|~raisonnable|~correct|bas|basse|basses … ailleurs|concurrence|concurrents|concurrent
  + J'ai trouvé un [tarif plus avantageux ailleurs].
  - Le tarif est plus avantageux le mardi.
price.dearer     -2   ~être … le|la|les plus ~cher
  + Ils [sont toujours les plus chers].
  - Ma plus chère amie m'a accompagnée.
price.dearer     -2   ~être|suis|restent|reste le|la|les|des|parmi|les plus ~cher
  - Il reste des plus et des moins, cher oncle.
  + C'[est la plus chère] de toutes les mutuelles que j'ai eues.
price.differs    -2   ~prix|~tarif|montant|total a|ont|avait|avaient … changé|grimpé|bougé|varié|gonflé … entre|au|à|lors moment|temps|le|la|paiement|caisse|validation|panier
  + Le [tarif a changé entre le devis] et la caisse.
  - Le prix a changé ma vie.
price.double     -2   <price> … plus|presque|quasiment|pratiquement|carrément|littéralement|largement que =doublé|=triplé|=quadruplé
  + La [prime a plus que doublé] en mars.
  - Le prix est plus que doux.
price.double     -3   prix|~tarif|~cotisation|~prime|~facture … ~doubler|~tripler|~exploser|~flamber|~grimper|~bondir
  + La [facture a doublé] en un an sans rien changer.
  - Il a doublé un camion juste avant le péage.
price.double     -2   ~doubler|~tripler … prix|~tarif|~cotisation|~prime|~mensualité
  + Ils ont [doublé ma mensualité] au renouvellement.
  - Le cinéma double les films étrangers.
price.expensive  -3   beaucoup|bien|franchement|carrément trop ~cher
  + Cet abonnement de salle est [beaucoup trop cher].
  - Au cas où ce serait trop cher, on choisira le bleu.
price.expensive  -3   hors de prix
  + Les pièces détachées de cette cafetière sont [hors de prix].
  - Le prix affiché était hors taxes, c'était écrit.
price.expensive  -3   super|hyper|méga|mega|ultra|archi ~cher|chère
  + Le parking est [super cher].
  - Un super prix, pas cher.
price.expensive  -1   un petit peu ~cher|~onéreux|~coûteux|~élevé
  + La place est [un petit peu chère].
  - Un petit forfait peu cher.
price.expensive  -1   un|petit peu ~cher|chère|~onéreux|~coûteux|~élevé|excessif
  + Le forfait est [un peu cher].
  - Un loyer peu élevé.
price.expensive  -2   ~cher|~onéreux|~coûteux|chère|excessif*
  + Votre assurance scolaire est vraiment [chère].
  - Chère équipe, je voudrais changer d'adresse.
price.expensive  -3   ~coûter … bras|fortune|blinde|rein
  + Le parking de l'aéroport nous a [coûté une fortune].
  - J'ai mal au bras depuis l'opération.
price.expensive  -2   ~coûter … ~cher
  + Faire venir un plombier le dimanche [coûte très cher].
  - Combien coûte votre formule la plus complète ?
price.expensive  -2   ~revenir ~cher
  + Deux passages par mois, ça [revient cher].
  - Il est revenu avec un cher ami du village.
price.high       -1   prix|~tarif … plutôt|assez|trop|très haut|hauts
  + On est sur des [prix plutôt hauts] pour le quartier.
  - Le prix est indiqué en haut de la page.
price.high       -1   prix|~tarif|~montant|~addition|~cotisation|~mensualité|~loyer … ~élevé
  + Pour un studio sans balcon, [tarif vraiment élevé].
  - Les élèves ont vu le prix de l'entrée.
  - Notre budget est élevé.

keep.measure     keep            prix|~tarif|~montant|~addition|~cotisation|~mensualité|~loyer|~facture|~franchise|~coût|~frais|~charge|~abonnement|total … s' =élève|=élèvent|élevait|élevaient|élèvera|élevant à|a
  + La [mensualité s'élève à] douze euros.
  - La mensualité est élevée.
price.high       -2              ~régularisation|~rattrapage|~rappel … de|à <money>
  + Une [régularisation de 1400 euros] sans prévenir.
  - La régulation de la température se fait à distance.
price.increase   -2,stage:manage % d'|de ~augmentation|~hausse|majoration
  + 12 [% d'augmentation] en un an.
  - Douze % de remise.
price.increase   -2,stage:manage <money> de plus … par|mois|an
  + On me prend [8 euros de plus par] mois.
  - Il faisait huit degrés de plus que la veille.
price.increase   -2,stage:manage a|ont|avait|aura|va|vont|qui ~augmenter de|d'
  + Ma prime [a augmenté de] douze pour cent.
  - Le volume augmente.
price.increase   -2,stage:manage prix|tarif|tarifs|cotisation|cotisations|prime|primes|facture|factures|mensualité|abonnement … en hausse
  + Des [primes en hausse] chaque année.
  - La température en hausse.
price.increase   -2,stage:manage prix|~tarif|~cotisation|~prime|~forfait|~abonnement|~facture|~mensualité|~assurance|mutuelle … ~augmenter
  + Ma [cotisation a encore augmenté] en janvier.
  - J'aimerais augmenter mon plafond de retrait.
price.increase   -2,stage:manage ~augmentation … de <money>
  + Une [augmentation de 12 €] par mois, rien que ça.
  - Mon patron m'a promis une augmentation.
price.increase   -2,stage:manage ~augmentation|~hausse|~majoration de|d'|des|du … prix|~tarif|~cotisation|~prime|~forfait|~facture|~loyer
  + Encore une [hausse de tarif] au premier mars.
  - La hausse des températures a vidé le lac.
price.increase   -2,stage:manage ~augmentation|~majoration ~injustifié|annuelle|~abusif|~incessant|~énorme|constante*|tarifaire*
  + Des [augmentations injustifiées] à chaque échéance.
  - Une augmentation mammaire n'est pas remboursée.
price.increase   -2,stage:manage ~augmenter de <money>
  + Mon abonnement a [augmenté de 4 euros] sans un mot.
  - Puis-je augmenter de taille la photo du profil ?
price.increase   -2,stage:manage ~augmenter tous|chaque|constamment|régulièrement|considérablement
  + Ça [augmente tous] les ans, sinistre ou pas.
  - Si le médecin veut augmenter chaque dose, il écrira une ordonnance.
price.increase   -2,stage:manage ~augmenter … prix|~tarif|~cotisation|~prime|~forfait|~abonnement|~facture|~mensualité
  + Vous [augmentez les tarifs] en cours de contrat.
  - Comment augmenter la luminosité de l'écran ?
price.increase   -2              ~passer de <money> à|a <money>
  + L'abonnement [passe de 10 € à 15 €].
  - Il passe de 10 km à vélo à 20 km.
price.increase   -2,stage:manage ~passer de <money> … <money>
  + Je suis [passée de 30 € à 52 €] en deux échéances.
  - Le train passe de Nantes à Rennes.
price.increase   -2              ~passer de <number> à|a <number> euro|euros|€|eur|%|pourcent|francs
  + Ma facture [passe de 80 à 210 euros].
  - Le train passe de 8 à 9 wagons l'été.
price.not_cheap  -1              pas … bon marché
  + Ce n'est [pas spécialement bon marché].
  - Le marché du samedi est à deux pas.
price.not_cheap  -2              pas|jamais|guère … ~abordable|compétiti*
  + Des forfaits [pas compétitifs].
  - Sont-ils abordables hors saison ?
price.not_cheap  -1              ~être <negation> ~donné|gratuit
  + À la buvette c'[est pas donné].
  - On ne m'a pas donné de reçu.
price.overpriced -3              prix|~tarif … ~abusif|~exagéré|~indécent|~scandaleux|~prohibitif|~délirant|fou|fous
  + Les [prix sont abusifs] au bar de la plage.
  - Si les prix sont abusifs, la mairie peut intervenir.
price.overpriced -3              ~exagérer … prix|~tarif
  + Ils [exagèrent sur les prix] depuis la rénovation.
  - J'exagère à peine quand je parle de ma fidélité.
price.overpriced -2              ~gaver|~engraisser|~sucrer|~goinfrer … sur|dos|notre|nous|les|clients
  + Ils se [gavent sur] notre dos.
  - Une oie gavée, un sucre candi.
price.overpriced -2              ~surfacturer|~surfacturation|~surcoût|~surtaxe|~surtaxer
  + Le garage m'a [surfacturé] la main d'œuvre.
  - Si une surtaxe est votée, le syndic préviendra.
price.ruinous    -3              ~exorbitant|~astronomique|stratosphérique*|~prohibitif|~faramineux
  + Le tarif du bagage en soute est [exorbitant].
  - En cas de tarifs exorbitants je prendrai le ferry.
price.ruinous    -2              ~ruiner
  + On va se [ruiner] pour une journée au parc.
  - Si le château est ruiné, la visite reste libre.
price.ruinous    -3              ~être … coup de massue|fusil|bambou
  + À la fin c'[est le coup de bambou].
  - Un coup de fusil a réveillé le camping.

@sector insurance
price.malus -3,stage:manage ~malus|~surprime
  + Un [malus] alors que je n'étais pas responsable.
  - En cas de malus, je vendrai la voiture.

@all
price.interest_high -2,stage:manage ~taux|~intérêt … ~élevé|~usuraire|~abusif|~exorbitant
  + Le [taux du crédit est usuraire].
  - Le taux est fixé par la banque centrale.

@sector bank insurance
price.interest_low -2,stage:manage ~taux|~rendement|rémunération … ~ridicule|~dérisoire|minable*|faible*
  + Le livret a un [taux ridicule] depuis des années.
  - Quel est le taux du livret pour un mineur ?

@all
@sector restaurant hotel leisure retail
price.wallet -2 ~ouvrir|~sortir … portefeuille|chéquier
  + Il faut [ouvrir son portefeuille] dès l'entrée.
  - On nous a ouvert la porte, le portefeuille était là.

@all
keep.dear         keep              plus ~cher ami|amie|amis
keep.dear         keep              ~cher vous|eux|lui|moi|nous|elle|elles
keep.dear         keep              ~cher|~chère service|monsieur|madame|messieurs|équipe|client|clients|ami|amis|amie|tous|conseiller
keep.dear         keep              ~doubler|~tripler … camion|voiture|films
price.amount      -2                <money> pour un|une|deux|trois|quelques|ça|cela
  + [9 € pour un] sirop à l'eau !
  - Vous avez dépensé 40 € pour participer au tirage.
price.amount      -2                <money> … quand même
  + [17 euros quand même], la planche de charcuterie.
  - Il me reste 17 euros sur la carte cadeau.
price.dearer      -2                autre|autres assurance|assurances|assureur|assureurs|mutuelle|banque|opérateur|fournisseur|magasin|site|enseigne|compagnie|garage|boutique … moins|meilleur|meilleurs ~cher|prix|tarif|tarifs
  + Une [autre mutuelle bien moins chère] m'attend.
  - Les autres assurances sont rigides.
price.dearer      -2                bien|beaucoup|nettement moins ~cher ailleurs|concurrence|concurrents
  + C'est [nettement moins cher ailleurs].
  - Nettement moins cher ici.
price.dearer      -2                concurrence|concurrent|concurrents|ailleurs … double|moitié
  + Pour le même livret, chez le [concurrent c'est le double].
  - La moitié est ailleurs.
price.dearer      -2                meilleur|meilleurs|meilleure|meilleures prix|tarif|tarifs|offre|offres|devis … ailleurs|concurrence|concurrents|concurrent
  + J'ai eu un [meilleur tarif ailleurs].
  - Un meilleur tarif que prévu.
price.dearer      -2                ~concurrence|~concurrent|ailleurs … ~meilleur|~attractif|~intéressant|~avantageux|moins prix|tarif|tarifs|offre|offres|~cher
  + Je trouve chez un [concurrent un meilleur prix].
  - Meilleur que la concurrence, et de loin.
price.differs     -2                <negation> … prix annoncé|affiché|indiqué
  + Ce n'est [pas le prix annoncé] sur la vitrine.
  - Le prix annoncé comprend la pose ?
price.differs     -2                prix|~tarif … ~différent|~changer … devis|caisse|affiché|annoncé|rayon|étiquette
  + Le [prix était différent en caisse].
  - Les prix affichés sont valables en magasin.
price.differs     -2,stage:evaluate ~différence|~écart … de prix|tarif
  + Une [différence de prix] énorme avec le devis.
  - Je cherche la différence entre les deux garanties.
price.double      -3                facture|prix|tarif|devis|loyer|cotisation|prime … multiplié|multipliée|multipliés|doublé|doublée|triplé|triplée
  + Une [prime multipliée] par trois.
  - Un prix, cinq multiplié par deux.
price.double      -3                prix|tarif|tarifs|cotisation|prime|facture|loyer|mensualité|forfait|abonnement qui|se|s' ~doubler|~tripler|~exploser|~flamber|~grimper|~bondir|~envoler
  + Un [loyer qui flambe] chaque printemps.
  - Un prix qui baisse.
price.expensive   -2                reuch|chérot|cherot|chérots
  + La consigne est un peu [chérot].
  - Un gâteau salé.
price.expensive   -3                yeux de la|ma tête
  + Le parking coûte les [yeux de la tête].
  - Les yeux du chat.
price.expensive   -2                ~cher payé
  + Huit euros la bouteille d'eau, c'est [cher payé].
  - Le plus cher, payé hier.
price.expensive   -3                ~payer … blinde|fortune|œil|rein
  + Je [paie une blinde] pour deux valises.
  - Faire fortune sans payer.
price.high        -2                au prix fort
  + Les leçons de rattrapage sont facturées [au prix fort].
  - Un prix bas et un café fort.
price.high        -3                ~prix|~tarif|~honoraire|~marge|~coût … ~indécent|~délirant|démentiel|~hallucinant|~stratosphérique|~obscène|~prohibitif
  + Des [marges obscènes] sur les fleurs.
  - Le prix est juste.
price.increase    -2,stage:manage   % d|d'|de ~augmentation|~hausse|majoration|plus
  + Encore 8 [% d'augmentation] ce mois.
  - 8 % de remise.
price.increase    -2,stage:manage   prix|tarif|tarifs|cotisation|cotisations|prime|facture|loyer|mensualité|forfait|abonnement qui ~augmenter|~monter
  + Encore un [forfait qui augmente].
  - Un prix qui plaît.
price.increase    -2,stage:manage   ~augmentation|~hausse|~majoration de|d'|d|+|soit|à … %|pourcent
  + Une [augmentation de 12 %] au 1er mai.
  - Une remise de 12 %.
price.increase    -2,stage:manage   ~hausse|~augmentation|~majoration … ~important|~considérable|~conséquent|~significatif|~exorbitant|~brutal|~spectaculaire|~démesuré|~indécent|~excessif|~régulier
  + Une [hausse brutale] de ma prime.
  - Une augmentation de débit.
price.not_cheap   -1                certes|franchement|vraiment|quand|même|est|c'|sont|reste|restent pas ~donné|donné|donnée|donnés|données
  + Les forfaits sont [franchement pas donnés].
  - Il n'a pas donné son nom.
price.rising      -2,stage:manage   ~augmentation|=hausse|=hausses tous|toutes|chaque|constante|permanente|incessante|incessantes|constantes|régulière|régulières
  + Une [hausse chaque] trimestre, c'est trop.
  - La hausse du niveau de la mer.
price.rising      -2,stage:manage   ~charge|~impôt|~taxe|~loyer|~tarif|~cotisation|~abonnement|~mensualité|~facture|~prime|~honoraire|~coût|~redevance|~forfait|~cantine … ~exploser|~flamber|~grimper|~envoler|~doubler|~tripler|~bondir
  + La [cantine a doublé] en un an.
  - Le cours de danse a doublé ses places.
price.ruinous     -2                =ruineux|=ruineuse|=ruineuses|~démesuré
  + Un entretien [ruineux].
  - La mesure du mur.
price.ruinous     -2                dinguerie le|les|ce|ces prix|tarif|tarifs
  + Une vraie [dinguerie les prix].
  - Le prix du pain.
price.ruinous     -2                note|addition|facture pique|piquait|piquent|douloureuse
  + La [note pique] à la fin.
  - Une note sur un pique-nique.
price.ruinous     -2                ~douiller|~douille
  + Au bar de la plage, on [douille].
  - Un canapé douillet.
price.touristic   -2                prix|~tarif pour ~touriste
  + Des [prix pour touristes], on le sent vite.
  - Le prix du guide pour la visite est de dix euros.
price.unjustified -2                prix|~tarif|~montant|~augmentation … <negation> … justifi*|~mériter
  + Le [prix n'est absolument pas justifié].
  - Je vous envoie le justificatif du prix payé.
price.unsuited    -2                prix|~tarif … ~arranger <negation>
  + Ce [tarif ne m'arrange pas].
  - Un tarif qui arrange tout le monde.
price.unsuited    -2                prix|~tarif … ~convenir|~correspondre … <negation>
  + Le [tarif ne me convient pas] du tout.
  - Quel tarif convient à un étudiant ?
price.wallet      -1                ~budget|~bourse|~investissement ~conséquent|important|importants|considérable|colossal
  + Prévoir un [budget conséquent] pour la famille.
  - Notre budget est voté par la commune.
price.wallet      -2                ça|cela|sa ~piquer
  + Au moment de payer [ça pique].
  - Le pull en laine pique la peau.

price.dearer -2 autre|autres assureur|assureurs|opérateur|opérateurs|banque|banques|agence|fournisseur|mutuelle|mutuelles|compagnie|compagnies|garage|déménageur|artisan|site|magasin|enseigne … proposé|propose|proposent|offre|offrent|fait|obtenu … meilleur|meilleurs|meilleure|meilleures|mieux|intéressant|attractif|attractifs ~prix|~tarif|offre|taux|devis|contrat|garanties
  + Un [autre magasin m'a proposé un meilleur prix].
  - Le prix d'un autre magasin.

keep.set_phrase keep belle|jolie|sacrée|belles|jolies|joli|beau augmentation|hausse|augmentations|hausses … de|du|des|d' … qualité|salaire|salaires|revenus|rendement|débit|performance|performances|puissance|ventes|trafic|points|capital|valeur|confort|gains|niveau|fréquentation
price.dearer    -2   concurrent|concurrents|concurrence|ailleurs … proposé|propose|proposent|offre|offrent|fait|obtenu … meilleur|meilleurs|meilleure|meilleures|mieux|intéressant|attractif|attractifs ~prix|~tarif|offre|taux|devis|contrat|garanties
  + Un [concurrent m'a proposé un meilleur prix].
  - Le prix d'un concurrent.
price.expensive -2   belle|jolie|sacrée ardoise|douloureuse|addition … finale|fin|euros|arrivée|salée
  + Une [jolie addition à la fin].
  - Une ardoise bleue.
price.increase  -2   belle|jolie|sacrée|belles|jolies|joli|beau augmentation|hausse|augmentations|hausses|majoration
  + Une [belle augmentation] en mars.
  - Une hausse de la marée.
price.rising    -1   ~tarif|~prix|offre|cotisation … attractif|attractifs|intéressant|intéressants|intéressante|compétitif|compétitifs|attractive|alléchant|alléchants|alléchante au|la|les|seulement|uniquement|que début|départ|première|premiers|premier|premières|au|la … mais|puis|seulement|année|mois|ensuite
  + Un [tarif attractif la première année] seulement.
  - Un tarif attractif.

price.rise -2,stage:manage ~facture|~note|~cotisation|~prime|~loyer|~charge|~montant … grossir|grossit|grossissent|grossissait|grossissaient|enfle|enfler|s'envole
  + Ma [note ne cesse de grossir].
  - Le chat va grossir.

keep.set_phrase keep ma|la|une|mes|les|des|un|le|cette|nos|leurs ~facture|~honoraire|~charge|~forfait|~abonnement|~frais … moins|pas|peu|guère élevée|élevées|élevé|élevés|salée|salées|salé
price.high      -2   ~facture|~honoraire|~charge|~forfait|~abonnement … élevée|élevées|élevé|élevés|salée|salées|salé
  + On règle une [facture bien trop élevée] chaque mois.
  - Un mur élevé.

@sector bank insurance telecom energy retail transport health public app leisure other
keep.flavours keep            qui ~exploser en|de|dans bouche|saveurs|joie|rire
price.rising  -2,stage:manage qui s' ~envoler
  + Un forfait [qui s'envole].
  - L'oiseau s'envole.
price.rising  -2,stage:manage qui ~exploser|~flamber|~grimper|~doubler|~tripler|~bondir
  + Une redevance [qui flambe] chaque hiver.
  - La pâte doit doubler de volume.

@all
keep.for_everyone   keep            ~donner|donné|donnée à|a tout le monde
price.charged       -2              m'|nous a|ont|avez =pris|=demandé|=réclamé|=compté <money>
  + On [m'a pris 90 euros] pour une ampoule.
  - Il m'a pris la main.
price.dearer        -2              ~payer|~débourser|~coûter plus|davantage que|qu' … autre|autres|voisin|voisins|nouveaux|avant|ailleurs
  + Nous [payons plus que les nouveaux] clients.
  - Je mange plus que les autres.
price.differs       -2              ~gonfler|~alourdir|~saler … la|l'|ma|le|les ~note|~facture|~addition|~devis|~prix
  + L'atelier a [gonflé la note].
  - Gonfler le pneu à la station.
price.for_so_little -2              <money> juste|simplement|seulement pour
  + [90 € simplement pour] changer une pile.
  - Pour 20 euros, juste ce qu'il faut.
price.for_so_little -2              <money> pour un|une|ça|si|quelques|deux|seulement|à|trois simple|simples|peu|vulgaire|misérable|malheureux|bouts|peine|pauvre|petit|petite
  + [60 euros pour un simple] tampon.
  - 60 euros pour un an.
price.for_so_little -2              <money> pour ça|rien|=regarder|=changer|=déplacer|=signer|=ouvrir
  + [80 euros pour changer] une pile.
  - 80 euros pour dix séances.
price.high          -2              <money> la|le|les|un|une|par ~nuit|~plat|~heure|~verre|~bouteille|~billet|~place|~café|~mois|~séance|~part|~personne pour|contre ça|ca|cela|rien
  + [90 € la nuit pour ça], merci.
  - 90 € la nuit pour deux nuits minimum.
price.high          -3              on|ils|vous|se|nous|est|fait|font|faire|fais ~matraquer|~assommer|~plumer|~racketter|~essorer|~étrangler … ~prix|~tarif|~cotisation|~prime|~péage|~parking|~frais|~impôt
  + On [nous matraque avec les tarifs].
  - On matraque une caisse.
price.high          -2              ~facturer|facturé|facturée … ~heure|~main|~journée … pour ~minute|quelques|cinq|dix|vingt|5|10|15|20|deux|une
  + On m'a [facturé une heure pour dix] minutes.
  - La facture pour une chambre.
price.high          -2              ~facture|~loyer|~tarif|~prix|~cotisation|~charge|~franchise|~frais|~honoraire|~coût|~montant|~abonnement|~note|~budget … trop|beaucoup|excessivement|anormalement|bien|nettement … ~élevé|~haut|~lourd|~salé
  + Des [charges anormalement élevées] pour un studio.
  - Le niveau de service est élevé.
price.increase      -2              =+|plus <percent> … cette|cet|en|par|sur|depuis|l' ~année|an|tarif
  + Encore [plus 15 % cette année], sans sinistre.
  - Mon conseiller est là depuis plus de 15 ans.
price.increase      -2              puis|après|ensuite|depuis ça|ca|cela|c'|tout ~grimper|~monter|~flamber|~doubler|~exploser|~augmenter
  + Bon marché un an, [puis ça grimpe].
  - Puis ça se calme dans la salle.
price.increase      -2,stage:manage ~augmentation|~hausse automatique|automatiques|systématique|systématiques|régulière|régulières|permanente|permanentes|continue|continues|perpétuelle|perpétuelles
  + [Hausse systématique] du loyer en janvier.
  + Encore une [augmentation automatique].
  - La porte automatique, et une augmentation du nombre de bus.
price.increase      -2              ~billet|~prix|~tarif|~place|~chambre|~devis … ~doubler|~tripler|~augmenter|~grimper … entre|pendant|le|depuis|en temps|hier|lendemain|deux|matin|une|cliquant|clic|validant
  + Le [billet a doublé entre hier] et ce soir.
  - Le tarif double le dimanche, on le savait.
price.increase      -2              ~offre|~forfait|~abonnement|~prix|~tarif|~prime|~mensualité|~loyer|~billet … passe|passé|passée|passait|passera à|a <number>
  + Une [offre passée à 24] € sans un mot.
  - Le tarif passe à la caisse.
price.increase      -2              ~prime|~cotisation|~facture|~prix|~loyer|~mensualité|~abonnement|~tarif|~assurance|~forfait|~billet|~menu … ~prendre|~gagner|~grimper|~bondir|~flamber|~exploser|~monter <percent>
  + Ma [cotisation a pris 20 %] d'un coup.
  - Le prix du prêt est de 3 %.
price.increase      -2              ~tarif|~prix|~offre|~promo d' appel
  + Un [tarif d'appel] et la facture gonfle ensuite.
  - Le tarif est clair, rien à rappeler.
price.not_cheap     -1              ~prévoir|prévoyez|~falloir|faut|compter … ~bon|~gros|~sacré|~beau|~grand ~budget|portefeuille|porte|enveloppe|billet
  + Il faut [prévoir un bon budget] pour la buvette.
  - Un bon budget est prévu par la ville.
price.rising        -2,stage:manage encore|énième|nouvelle|nouvel une|=hausse|augmentation|des|hausses =hausse|=hausses|augmentation|augmentations|de|des|du
  + [Encore une hausse] au 1er janvier.
  - La hausse de la mer.
price.ruinous       -2              <number> balles|eurs
  + [200 balles] le trajet.
  - Deux balles de tennis.
price.unjustified   -2              ~prix|~tarif … pas|jamais|non|aucun|nulle ~afficher|affiché|affichés|indiqués|indiqué|visible|visibles
  + Les [prix ne sont jamais affichés].
  - Les prix sont affichés.
price.wallet        -2              un|deux bras|rein|reins par|chaque|pour
  + C'est [un rein par] mois pour trois chaînes.
  - J'ai un bras dans le plâtre.

keep.dear           keep            formule|option|contrat|abonnement|forfait|modèle|version|place|places|chambre|menu|billet|billets|produit|cercueil|pièce|devis le|la|les plus ~cher
  + La [formule la plus chère] comprend le spa.
  - Le garage le plus cher du coin.
price.bill_salty    -2              coup de bambou|massue
  + À la fin du séjour, le [coup de bambou].
  - Des meubles en bambou.
price.bill_salty    -2              la douloureuse est|arrive|arriva|arrivée|finale
  + Et là, [la douloureuse arrive] : huit cents euros.
  - La douloureuse histoire de ce village se visite.
price.bill_salty    -2              vrai|véritable|gros|sacré coup de fusil|barre
  + Un [vrai coup de fusil], ce bar d'aéroport.
  - Un coup de fusil a réveillé le camping.
price.bill_salty    -2              ~note|~addition|~facture très|vraiment|bien|trop|fort|est|était ~lourd
  + À la fin la [note est lourde].
  - La facture est sur le bureau, la malle est lourde.
price.dearer        -2              double|triple|quadruple|quintuple de|du|des|d' … concurrence|concurrents|concurrent|marché|ailleurs|voisin
  + On paie le [triple de la concurrence].
  - Le double de la clé est chez le voisin.
price.dearer        -2              le|la|les|des plus ~cher du|de|d' marché|tous|toutes|ville|france|paris|région|quartier|europe|département|coin|secteur
  + La station [la plus chère du coin].
  - La carte chère à mon cœur.
price.dearer        -1              loin d'|de être … moins|plus ~cher|~compétitif|~abordable|~attractif
  + Ils sont [loin d'être les moins chers].
  - Loin de la gare, moins cher.
price.differs       -2              prix|~tarif affiché|affichés|annoncé|annoncés … pas celui|ceux|même|caisse|payé|facturé
  + Le [prix affiché n'est pas celui] de la facture.
  - Le prix affiché est celui de la caisse.
price.differs       -2              prix|~tarif|~devis|~honoraire|~remise … à|a la tête du client
  + Une [remise à la tête du client].
  - Le coiffeur lave la tête du client.
price.differs       -2              prix|~tarif|~devis|~remise … géométrie variable
  + Des [remises à géométrie variable] selon le vendeur.
  - Un forfait à durée variable, au choix.
price.expensive     -2              on|nous|je|faut|ils|il|client|clients|j'ai|j'|a raque|raquer|raqué|banque|banquer|casque|casquer|casqué
  + À la sortie [on raque].
  - Une raquette de tennis.
price.expensive     -3              pognon|fric|blé|thune|thunes de dingue|ouf|malade|fou
  + Ça m'a pris un [pognon de dingue].
  - Un truc de fou.
price.expensive     -2              ~cracher au bassinet
  + Toujours [cracher au bassinet], voilà la copropriété.
  - Un bassinet de rinçage.
price.expensive     -3              ~débourser|~dépenser|~laisser|~claquer|~réclamer … fortune|blinde
  + Nous avons [dépensé une fortune] en réparations.
  - Une roue de la fortune à l'entrée.
price.expensive     -2              ~raquer
  + Il a fallu [raquer] pour un simple duplicata.
  - Une raquette de tennis.
price.high          -2              coup de bambou|fusil … sur|au|facture|addition|note|devis|pour
  + Un vrai [coup de bambou sur] la facture.
  - Le coup de fusil du chasseur.
price.high          -2              inabordable|inabordables|impayable|impayables|indécent|indécents|indécente|prohibitif|prohibitifs|prohibitive|stratosphérique|stratosphériques|délirant|délirants
  + Un stage [inabordable] pour une famille.
  - Un parking est payable en ligne.
price.high          -2              note|addition|facture|douloureuse à|a faire pâlir|palir|frémir|tomber
  + Une [note à faire pâlir].
  - Une note à faire au tableau.
price.high          -2              pas|jamais … à|pour|de toutes les ~bourse
  + Un stage [pas pour toutes les bourses].
  - Des menus pour toutes les bourses.
price.high          -2              prix|~tarif|~cotisation|~loyer|~honoraire|~devis … déconnecté|déconnectés … réalité|service|marché|prestation
  + Des [tarifs déconnectés du marché].
  - Mon compte est déconnecté, la réalité est là.
price.high          -2              prix|~tarif|~cotisation|~loyer|~honoraire|~devis … hors sol|portée
  + Des [loyers totalement hors sol].
  - Hors saison, le prix du sol en liège.
price.high          -2              prix|~tarif|~cotisation|~loyer|~honoraire|~forfait|~abonnement … ~élitiste|~dissuasif|~usuraire|~inaccessible|~injustifiable
  + Des [tarifs élitistes] pour un club de quartier.
  - Un radar dissuasif est posé devant l'école.
price.high          -2              ~falloir|faut ~avoir|~être|vraiment|bien … moyens|millionnaire|rentier|crésus|riche|friqué
  + Il [faut vraiment avoir les moyens] pour skier ici.
  - Il faut tous les moyens pour éteindre le feu.
price.high          -2              ~payer|payé|~facturer|~régler … plein pot
  + J'ai [payé plein pot] un séjour sans piscine.
  - Un plein pot de confiture.
price.high          -2              ~prix|~tarif plus élevé|élevés|élevée|élevées|hauts|chers|cher qu'|que|par
  + Des [tarifs plus élevés qu'] en centre-ville.
  - Un étage plus élevé.
price.increase      -2,stage:manage prix|~tarif|~cotisation|~prime|~facture|~loyer|~abonnement|~mensualité|~forfait … flèche
  + Ma [cotisation est montée en flèche].
  - Suivez la flèche jusqu'aux tarifs du parking.
price.increase      -2              prix|~tarif|~facture|~loyer|~cotisation|~prime|~abonnement|~charge … a|ont triplé|quadruplé|quintuplé|décuplé
  + La [facture a triplé].
  - Une triple dose.
  - Mon débit a triplé.
price.increase      -2              prix|~tarif|~facture|~loyer|~cotisation|~prime|~abonnement|~charge|~devis|~mensualité|~forfait … régularisé|régularisée|régularisées|revu|revue|revues|revus|réévalué|réévaluée|réévaluées|ajusté|ajustée|ajustées|révisé|révisée|révisées à|a la hausse
  + Mes [mensualités sont revues à la hausse].
  - La hausse du niveau de la mer.
  - Mon débit a été revu à la hausse.
price.increase      -2,stage:manage ~augmentation|~hausse qui ne dit|disent pas son|leur|leurs nom|noms
  + Une [hausse qui ne dit pas son nom].
  - Il ne dit pas son nom au téléphone.
price.increase      -2,stage:manage ~cotisation|~prime|~tarif|~facture|~loyer|~abonnement|~forfait … bond|ascenseur|envolée
  + La [cotisation a fait un bond].
  - Le bond de la facture.
price.increase      -2,stage:manage ~tarif|~cotisation|~prime|~loyer|~abonnement|~mensualité … =pris|prend <number> %|pour|pourcent|euros|€
  + Notre [loyer a encore pris 6 %].
  - J'ai pris 2 euros de monnaie.
price.interest_high -1              ~taux|~offre|~prix|~rendement peu|guère ~alléchant|~attractif|~intéressant|~avantageux|~engageant
  + Un [rendement guère engageant].
  - Un peu de levure, taux de sel.
price.interest_low  -2              rapporte|rapportent|rapportait … clopinettes|cacahuètes|misère|bricoles|miettes
  + Un placement qui [rapporte des clopinettes].
  - Le chien rapporte trois balles.
price.more_than     -2,stage:pay    facture|note|addition|montant|total|coût|prix dépasse|dépassait|dépassé|supérieur|supérieure|excède … devis|estimation|annoncé|prévu|affiché|initial
  + La [facture dépasse largement le devis].
  - La facture et le devis sont joints.
  - La facture ne dépasse pas le devis.
price.overpriced    -2              ~sucrer|~goinfrer|~engraisser|~gaver au|bien|grassement passage
  + Le syndic se [sucre au passage].
  - Un thé bien sucré.
price.rising        -1              attractif|attractifs|compétitif|compétitifs|correct|corrects|intéressant|intéressants|bas|imbattable|imbattables … la|que|uniquement|seulement première|1ère|1ere|1re année
  + Un tarif [correct la première année], puis il grimpe.
  - La première année d'école.
price.rising        -2,stage:manage prix|tarifs|loyers|cotisations|factures|charges ne|n' font|fait|cesse|cessent|arrête|arrêtent que|de|d'|pas … grimper|augmenter|monter
  + Les [prix ne font que grimper].
  - Les prix font le tour du quartier.
price.rising        -2,stage:manage prix|tarif|tarifs|loyer|loyers|cotisation|cotisations|facture|factures|abonnement|abonnements|charges … grimpe|grimpent|grimpé|grimper|flambe|flambent|flambé|envole|envolent|envolé|explose|explosent|bondi
  + Les [loyers flambent].
  - Les prix sont en vitrine.
price.rising        -2,stage:manage ~augmenter|~augmentation sans|tout|toujours cesse|arrêt|~prévenir|préavis|le|temps
  + Le forfait [augmente sans arrêt].
  - On peut augmenter sans effort la luminosité.
price.rising        -2,stage:manage ~augmenter|~augmentation … tout bout de champ
  + Vous [augmentez à tout bout de champ].
  - Au bout de ce champ, un parking.
price.rising        -2              ~payer … plus pour … moins
  + On [paie toujours plus pour avoir moins].
  - On paie dix euros de plus pour le petit déjeuner ?
price.ruinous       -3              coûte|coute|coûté|couté|coûtait|coûtent une|un|les|la|le beurrée|bras|bonbon|rein|oeil|œil|couille|tête
  + Le remorquage m'a [coûté une beurrée].
  - Le bras du fauteuil.
price.ruinous       -3              peau des fesses
  + Une vidange à la [peau des fesses].
  - La peau des fruits.
price.ruinous       -3              prix|~tarif|~cotisation|~prime|~facture|~devis|~addition|~loyer|~honoraire|~coût|~montant … ~disproportionné|~extravagant|~démentiel|~pharaonique|~vertigineux|~gratiné|~corsé|~surréaliste|~ubuesque|~fantaisiste|~farfelu|dingue|dingues
  + Le [devis est carrément pharaonique] pour trois joints.
  - Le prix du public est allé à un spectacle pyrotechnique démentiel.
price.ruinous       -3              ~coûter|~couter bonbon|blinde
  + Refaire un double de clé chez vous [coûte bonbon].
  - Un bonbon à la menthe est posé sur chaque oreiller.
price.ruinous       -2              ~facture|~devis|~prix|~tarif|~addition … tournis|vertige|vertiges
  + Un [devis à donner le tournis] total.
  - Un prix pour tourner le film.
price.ruinous       -2              ~mettre|mis|mise|met sur la paille
  + Les travaux m'ont [mise sur la paille].
  - Une chaise en paille.
price.took_away     -2              supprimé|retiré|enlevé|supprimée|supprimés|supprimer|sucré … ~remise|~réduction|gratuité|~avantage|bonus|fidélité
  + Ils ont [supprimé la gratuité] des retours.
  - La gratuité des retours est totale.
price.took_away     -2              ~remise|~réduction|~promo|~promotion|~avantage|~bonus … nulle part|introuvable|disparu|disparue|envolé|envolée
  + La [remise annoncée n'apparaît nulle part].
  - La promotion est nulle en part de marché.
price.unjustified   -1              ~promotion|promo|promos|soldes n' en est|sont pas
  + Leurs [soldes n'en sont pas].
  - Les promotions sont là.
price.wallet        -2              mettre|met|mettent … main à|au|a poche|portefeuille|porte
  + Il faut sans cesse [mettre la main au portefeuille].
  - Il met la main à la pâte.
price.wallet        -2              portefeuille|porte-monnaie|compte … bien|mieux|très ~garni|~rempli|épais
  + Prévoir un [portefeuille bien garni].
  - Une assiette bien garnie.
price.wallet        -2              ~casser … tirelire|livret|pel
  + On [casse sa tirelire] pour une glace.
  - On ne casse pas sa tirelire ici.
price.wallet        -2              ~faire|fait mal au|à|a portefeuille|portemonnaie|porte|budget|compte|bourse|cul
  + Le stage, ça [fait mal au portefeuille].
  - J'ai mal au genou, je fais un effort.

# On nous pousse à dépenser.
keep.set_phrase keep tout est fait|pensé|prévu|calculé|conçu pour … dépenser|payer|consommer|débourser|vendre moins|mieux|en|local|sans|peu|facilement|rapidement|vite|simplement|par
price.expensive -2   tout est fait|pensé|prévu|calculé|conçu pour … dépenser|payer|consommer|débourser|vendre
  + Au château, [tout est fait pour nous faire dépenser].
  - Tout est fait pour nous plaire.

price.different -2 ~aller|~passer|~varier|~varie du simple au double|triple|quadruple
  + Ici, les tarifs [vont du simple au double].
  - Une chambre simple ou double.

fees.against_quote -2,stage:pay facture|montant|addition|prix|total|note|somme a|ont|est|était dépassé|supérieure|supérieur … devis|estimation|annoncé|budget
  + La [facture a dépassé le devis].
  - La facture n'a pas dépassé le devis.
  - La facture est nettement sous le devis annoncé.
price.differs      -2           annoncé|dit|donné|indiqué|affiché un|le prix|tarif|montant … et|puis|mais un autre sur|à|au|en|une|dans
  + On m'a [annoncé un prix au téléphone et un autre sur] place.
  - On m'a donné un prix et une autre médaille.
  - On m'a annoncé un prix pour le premier et un autre pour le second.
price.differs      -2           prix|tarif|montant … n'|ne était|est|sont pas|jamais celui|même|celle … ligne|site|guichet|caisse|rayon|annoncé|affiché|internet|devis|étiquette|place
  + Le [prix en ligne n'était pas celui du guichet].
  - Le prix est le même en ligne.
price.high         -2           fini|finit|finis|retrouve|retrouvé par|à =payer|=débourser … plus $
  + On a [fini par payer bien plus].
  - On a fini par payer la note, plus un thé.

price.high        -2 fini|finit|finis|retrouve|retrouvé par|à =payer|=débourser … double|triple|fortune
  + On a [fini par payer le double].
  - On a fini par payer plus tard, au comptoir.
price.unjustified -2 comment peuvent|osent|ose|pouvez ils|elles|il|vous … =facturer|=justifier
  + [Comment peuvent-ils facturer] ça pour un drap ?
  - Comment peut-il justifier son domicile ?

price.overpriced -2 à|a prix d' or
  + Ils vendent la moindre vis [à prix d'or].
  - Le prix d'un bijou en or.

price.expensive -2,stage:pay moindre café|thé|verre|plat|article|acte|extra|soda|sandwich|dessert … <money>
  + Le [moindre café est à cinq euros].
  - Le moindre café me va.
