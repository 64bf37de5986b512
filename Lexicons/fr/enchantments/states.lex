@language fr
@kind     enchantments

# Des états qui sont un éloge, sans un mot de jugement: entier, propre, chaud, juste, durable, tout près.

# Ce qui dure.
keep.plain_state       keep         <agent>|il|elle|ils|elles|on|qui a|ont|avait … cassé|cassés|écrasé|brisé|explosé|détruit|pulvérisé|pété … prix|silence|routine|record|records|codes|mythe|score|tarifs|clichés|budget|plafond
keep.plain_state       keep         <duration> … comme neuf|neufs|neuve|neuves
keep.plain_state       keep         <money> de moins chez vous|eux
keep.plain_state       keep         ai|avons|a trouvé … <money> de moins chez|ailleurs
keep.plain_state       keep         aucun|aucune des|de|d' … ne|n' grince|gêne|manque|fuit|sent|tombe|casse|bouge|dépasse
keep.plain_state       keep         aucun|aucune n' a|ont|avait|avaient de|d' défaut|défauts|trace|traces|problème|problèmes|bug|rayure|odeur|retard|supplément|souci|risque|tache
keep.plain_state       keep         aucun|aucune … n' a|ont|avait|avaient de|d' défaut|défauts|trace|traces|problème|problèmes|bug|rayure|odeur|retard|supplément|souci|risque|tache
keep.plain_state       keep         aucun|aucune|pas|nul … endroit|coin|lieu où|ou manger|dormir|travailler|jouer|courir mieux|aussi
keep.plain_state       keep         aucun|aucune|rien … ne|n' marche|marchait|marchent|fonctionne|fonctionnait|fonctionnent|chauffe|démarre aussi|mieux|autant
keep.plain_state       keep         a|ont|avait =perdu|perdue mon|ma|mes|notre|nos <c_being>|travail|emploi|boulot|temps
keep.plain_state       keep         a|ont|avait|avez laissé tomber l'|la|le|les|un|une|mon|ma idée|projet|crédit|abonnement|affaire|contrat|jeu|série|procédure|demande|recherche
keep.plain_state       keep         a|ont|avez augmenté … plafond|remboursement|salaire|découvert|pension|limite|épargne|capital|indemnité … <money>
keep.plain_state       keep         a|ont|avez|avait annulé|annulée|annulés|annulées mon|ma|mes|notre|nos frais|dette|dettes|pénalités|agios|amende|facture|majoration
keep.plain_state       keep         cet|nouvel|autre|même|mon|notre|deuxième|second|premier|troisième exemplaire
keep.plain_state       keep         choix|ombre|sort|neige|pluie|nuit|dévolu … tombé|tombée|porté sur mon|ma|mes|nos|notre|moi|nous|le|la|les|un|une
keep.plain_state       keep         confié|confiée|confiés|transmis|transmise|donné|donnée|donnés|remis|remise|envoyé|envoyée|attribué|réservé|réservée … à|a un|une|d' autre|autres|nouveau service|services|conseiller|conseillère|agence|médecin|technicien|collègue|interlocuteur|moment|date|heure|jour|horaire|livreur|spécialiste|association|associations
keep.plain_state       keep         dormi|dormir|dormait|dormons|couché … hôtel|auberge|airbnb|appartement … gare|aéroport|rue
keep.plain_state       keep         facteur|livreur|bus|train|navette … passe|passé … fois
keep.plain_state       keep         fête|soirée|musique|danse|ambiance|chants|rires … repris de plus belle
keep.plain_state       keep         ils|salon|boutique|magasin|restaurant|hôtel|bar n' a|ont plus … prouver|envier|secret|secrets
keep.plain_state       keep         il|ça|cela n' a fallu|coûté que|qu' la|le|un|une moitié|tiers|quart|partie
keep.plain_state       keep         j'|j ai réveillé|réveillée|réveillés … mari|femme|fils|fille|enfants|bébé|mère|père
keep.plain_state       keep         je me réveille|réveillais
keep.plain_state       keep         je|j'|nous|on n'|ne ai|a|avons|avais payé|lu|vu|mangé|bu|utilisé|goûté|dépensé que|qu' la|le|un|une moitié|tiers|quart|partie
keep.plain_state       keep         n' ai|avons|avais rien signé|souscrit|autorisé encore|pour|avant|tant
keep.plain_state       keep         n'|ne a|ont|avez pas|jamais|toujours supprimé|supprimée|supprimés|effacé|effacés mon|ma|mes|nos|notre
keep.plain_state       keep         n'|ne est|était|sont|étaient pas|point le|la|les bon|bonne|bons|bonnes saison|moment|période|jour|heure|endroit|choix|âge|façon|manière|raison|mot|terme|question|jours
keep.plain_state       keep         nulle part où|ou … mieux|aussi
keep.plain_state       keep         on réveille|réveillait les|nos|le|la
keep.plain_state       keep         pas assez de|d' mots|étoiles|temps|recul|superlatifs
keep.plain_state       keep         pas même|meme un|une retard|égratignure|rayure|bug|panne|incident|problème|souci|accroc|défaut|trace|odeur|faute
keep.plain_state       keep         pas une goutte de|d' pluie|vin|alcool|café|lait|sang
keep.plain_state       keep         passe|passé|passent|passée … fois par|=dans
keep.plain_state       keep         plus rien à|a payer|faire|redire|dire|signer|gérer|craindre|ajouter|remplir|prévoir|régler
keep.plain_state       keep         plus|pas besoin d'|de endroit|place … ranger|garer|stocker|poser|dormir
keep.plain_state       keep         rien|aucun|aucune ne|n' marche|marchait|fonctionne|fonctionnait aussi|mieux|autant
keep.plain_state       keep         sens|voie|pièce|enfant|taille unique
keep.plain_state       keep         se|s' réveille|réveillent|réveillait
keep.plain_state       keep         toujours|encore la|le|sa|son|ses|les batterie|pneus|pile|piles|moteur d'
keep.plain_state       keep         trouve|voit|trouvera|verra … nulle part un|une tel|telle|aussi
keep.plain_state       keep         trouve|voit|vois|retrouve|trouvons|voyons … nulle part ailleurs
keep.plain_state       keep         un beau matin|jour
keep.plain_state       keep         une fois que|qu' je|j'|nous|on … envoyé|signalé|fourni|transmis|rempli|expliqué|donné|réclamé mon|ma|mes|le|la|les|l'|ce|cette
keep.plain_state       keep         vendu|vendue|vendus|vendues|annoncé|annoncée|présenté|présentée|décrit|décrite|acheté|achetée|affiché|donné comme neuf|neuve|neufs|neuves
keep.plain_state       keep         veut|veulent|voulait plus aller|retourner|monter|entrer ailleurs|chez
keep.plain_state       keep         vous|tu avez|as oublié le|votre|ton mot|code|identifiant
keep.plain_state       keep         y avait|a qu'|que un|une|deux|trois personne|personnes devant|avant
keep.plain_state       keep         y a|avait que|qu' du|des|de|d' … bio|frais|fraîche|fraîches|bon|bons|maison|local|locaux|qualité
performance.battery    +2,stage:use <duration>=1d d'|d autonomie
  + [Trois jours d'autonomie].
  - Trois jours de route.
performance.battery    +2,stage:use <figure> km|bornes|kilomètres|heures|h|jours|journées avec|sur|sans|par une|seule|un|la|recharger|le … charge|charges|plein|pleins|batterie|batteries|recharge|recharges
  + [Quarante kilomètres sur une charge].
  - Cent km avec une remorque.
performance.battery    +2,stage:use recharge|charge|recharger|branche|rebranche|charger qu'|que|une … une|tous|toutes … fois|les … semaine|mois|jours|semaines
  + Je ne la [recharge qu'une fois par semaine].
  - Il recharge la voiture tous les matins de la semaine.
quality.fresh          +2           salade|salades|fleur|fleurs|pain|pains|légume|légumes|herbe|herbes|fruit|fruits|rose|roses|tulipe|tulipes|lys|pivoine|pivoines|brioche|brioches|fraise|fraises|gâteau|gâteaux … tient|tiennent|tenu|dure|durent|duré … <duration>=2d
  + Les [pivoines ont tenu dix jours].
  - Le pain est livré deux fois par semaine.
reliability.durable    +2,stage:use <duration>=4m et|après|plus|d'|qu'|que … toujours|encore … batterie|origine|neuf|neuve|neufs|neuves|marche|tourne|roule|tient|tiennent|impeccable|impec|vaillant|accordé|comme
  + [Douze ans et toujours le moteur d'origine].
  - Douze ans après, il cherche encore un neuf à vendre.
reliability.durable    +2,stage:use <duration>=4m … il|elle|ils|elles|ça|ca|et|… tient|tiennent|tourne|tournent|roule toujours|encore
  + [Six mois après elle tient toujours].
  - Trois ans que ça traîne, et il tourne la page encore.
reliability.durable    +2,stage:use <duration>=4m … pas|aucune|sans|zéro|jamais|ni un|une|aucune|panne|la|rayure|usure|fuite|coupure|souci|pli|vis|bouton|moindre panne|réparation|rayure|trace|fuite|coupure|souci|déchirure|usure|pli
  + [Neuf ans et pas une fuite].
  - Neuf ans, pas un de plus, une panne de voix.
reliability.no_trouble +2,stage:use pas|aucune|aucun|zéro un|une|seul|seule|la|moindre panne|pannes|bug|bugs|plantage|plantages|souci|soucis|incident|incidents|crevaison|crevaisons|accroc|accrocs|raté|ratés|fuite|fuites|saut|sauts … en|depuis|sur|de|toute deux|trois|quatre|cinq|six|dix|2|3|10|tout|l'|la|le|les|toute
  + [Pas une fuite en dix] ans.
  - Aucune panne en vue ?

# Ce qui est entier, propre, prêt.
cleanliness.clean   +2   =nettoyé|nettoyés|nettoyée|nettoyées|=désinfecté|désinfectés|désinfectée|désinfectées|=changé|changés|changée|changées|=lavé|lavés|lavée|lavées|=rincé|rincés|rincée|rincées|=essuyé|essuyés|essuyée|essuyées|=balayé|balayés|balayée|balayées … chaque|tous|toutes … passage|client|patient|utilisation|jours|matins|soirs|heures
  + Les draps sont [changés tous les jours].
  - Lavé par mes soins entre deux murs, jour après jour.
cleanliness.clean   +2   cockpit|cockpits|vestiaire|vestiaires|sol|sols|sanitaire|sanitaires|toilette|toilettes|douche|douches|voiture|voitures|bac|bacs|cage|cages|box|bateau|bateaux|chambre|chambres|drap|draps|serviette|serviettes|salle|salles|vitre|vitres|rame|rames|couloir|couloirs|linge|linges|verre|verres|pont|ponts|chariot|chariots … =rincé|rincés|rincée|rincées|nickel|nickels|nickele|nickeles|=désinfecté|désinfectés|désinfectée|désinfectées|impeccable|impeccables|=repassé|repassés|repassée|repassées|=immaculé|immaculés|immaculée|immaculées|étincelant|étincelants|étincelante|étincelantes|secs|sèches|sèche
  + [Vestiaires secs] à toute heure.
  - Un couloir en bois brut.
cleanliness.clean   +2   pas|aucun|aucune|plus|sans un|une|seul|seule|moindre|la|de poil|poils|poussière|poussières|miette|miettes|odeur|odeurs|grain|grains|cheveu|cheveux|mégot|mégots|saleté|saletés … sur|dans|au|sous|après|par|à
  + [Pas une miette sous] les tables.
  - Pas un papier sur la table.
cleanliness.clean   +2   tache|taches|auréole|auréoles|odeur|odeurs|trace|traces|rayure|rayures … a|ont|est|sont|était … disparu|partie|parties|parti|partis|effacée|effacées|enlevée|invisible
  + L'[auréole est partie] au premier lavage.
  - La marque est en face, sans odeur.
cleanliness.smell   +2   ~sentir le|la|l'|les propre|frais|lavande|linge|citron|lessive|neuf|pin|bois|pain|jasmin|cire|rose|fleur|savon
  + La cabine [sentait la lavande].
  - On sent le vent frais.
condition.complete  +2   réservoir|réservoirs|batterie|batteries|frigo|frigos|bouteille|bouteilles|citerne|citernes|cuve|cuves|corbeille|corbeilles|carafe|carafes|placard|placards plein|pleins|pleine|pleines|rempli|remplis|remplie|remplies|=chargé|chargés|chargée|chargées … arrivée|départ|remise|prise|livraison|attendait|attendaient|livré
  + [Frigo rempli à notre arrivée].
  - Un frigo plein de vin à vendre au départ.
condition.complete  +2   toutes|tous|chaque les|pièce … y|étaient|était … y|étaient|était|là
  + [Toutes les pièces y étaient].
  - Tous les voisins partent là.
condition.intact    +2   pas|aucune|aucun|sans|ni|zéro un|une|la|le|moindre|rayure|éraflure|casse|choc|bosse|trace|tache|accroc éraflure|éraflures|égratignure|égratignures|rayure|rayures|bosse|bosses|fêlure|fêlures|casse|casses|accroc|accrocs|choc|chocs|pli|plis|ébréchure|ébréchures|griffure|griffures|brisure|brisures|déchirure|déchirures
  + [Pas une égratignure] sur le piano.
  - Pas une goutte de vin à la casse de la rue.
condition.intact    +2   pas|aucun|aucune|ni … objet|objets|verre|verres|assiette|assiettes|meuble|meubles|vase|vases|œuf|œufs|bouteille|bouteilles|carton|cartons … =cassé|cassés|cassée|cassées|=abîmé|abîmés|abîmée|abîmées|=ébréché|ébréchés|ébréchée|ébréchées|fendu|fendus|fendue|fendues|manquant|manquants|manquante|manquantes
  + [Pas un œuf cassé] dans le panier.
  - Pas loin, un vase fendu.
ease.one_go         +2   marché|marche|fonctionné|fonctionne|reconnu|reconnue|emboîté|emboîtés|passé|branché|permis|accroché|détecté|imprimé|validé|accepté|tombé|juste|démarre|monté|montée|posé … du premier coup|essai
  + Le badge est [reconnu du premier coup].
  - Le premier coup de fil fut bref.
empathy.small_cares +2   lit|lits|chauffage|chauffages|poêle|poêles|lampe|lampes|lumière|lumières|feu|feux|chambre|chambres|table|tables|café|cafés|thé|thés|gâteau|gâteaux|bouteille|bouteilles|fleur|fleurs|bouquet|bouquets|mot|mots|dîner|dîners|goûter|goûters|serviette|serviettes|corbeille|boisson … fait|faits|faite|faites|=allumé|allumés|allumée|allumées|=préparé|préparés|préparée|préparées|=dressé|dressés|dressée|dressées|prêt|prêts|prête|prêtes|=chauffé|chauffés|chauffée|chauffées|déjà … arrivée|attendait|attendaient|avance|réveil
  + Les [lits étaient faits à notre arrivée].
  - Une table prête à poncer.
keep.plain_state    keep du|au premier coup d'|de
keep.plain_state    keep pas|jamais|rarement du|au premier coup|essai
quality.care        +2   ~revenir|~ressortir|~sortir|revenu|revenue|ressorti|ressortie … tout|toute doux|douce|propre|beau|belle|pimpant|pimpante|soyeux|soyeuse|légère|détendu|détendue|content|contente
  + Ma chienne est [revenue toute douce].
  - Il revient tout à l'heure, le doux Paul.
quality.fits        +2   s'|se est|sont emboîté|emboîtés|emboîtée|monté|montée|clipsé|ajusté|ajustée|aligné … coup|parfaitement|seul|seuls|minutes|bien
  + Le couvercle [s'est ajusté parfaitement].
  - Il s'est monté la tête, le seul.
quality.fits        +2   trou|trous|pièce|pièces|planche|planches|panneau|panneaux|élément|éléments|vis|pan|pans|tiroir|tiroirs|meuble|meubles|tenon|tenons … tombaient|tombent|tombe|emboîte|emboîtent|emboîtaient|emboîté|emboîtés|correspondaient|ajustaient … face|premier|parfaitement|millimètre|bien|place|seuls|seul
  + Les [panneaux s'emboîtent parfaitement].
  - Les tiroirs tombent du meuble, face contre terre.

# Ce qui est chaud, abondant, frais, fait sur place.
keep.plain_state       keep redemande|redemandent … ~remboursement|~argent|~réponse|~papier|~document|~code|~justificatif|~pièce
quality.clean_plate    +2   fils|fille|enfants|petits|petit|chat|chien|bébé|ados|assiettes|plats|saladiers … finissent|finit|vide|lèche|reparties|repartis … assiette|assiettes|gamelle|vides
  + Les [assiettes sont reparties vides].
  - Mon fils finit sa page, assiettes au mur.
quality.fresh          +2   <fare> … brûlant|brûlants|brûlante|brûlantes|fumant|fumants|fumante|fumantes|bouillant|bouillants|bouillante|bouillantes|croustillant|croustillants|croustillante|croustillantes|moelleux|moelleuse|moelleuses|fondant|fondants|fondante|fondantes|juteux|juteuse|juteuses|chaud|chaude|chauds|chaudes … table|arrivée|sortie|servi|servie|servis|livré|livrée|four|assiette|jusqu'|chez
  + [Frites croustillantes à la sortie] du sac.
  - Le plat chaud est sur la carte.
quality.fresh          +2   encore|toujours|bien|tout chaud|chauds|chaude|chaudes|fumant|fumants|fumante|fumantes|croustillant|croustillants|croustillante|croustillantes … arrivée|livraison|arrivant|four|réception|déballage
  + Le gratin [encore fumant à la livraison].
  - Il fait encore chaud dehors.
quality.homemade       +2   cuit|cuits|cuite|cuites|=épluché|épluchés|épluchée|épluchées|=cuisiné|cuisinés|cuisinée|cuisinées|pétri|pétris|pétrie|pétries|=mijoté|mijotés|mijotée|mijotées|=pressé|pressés|pressée|pressées … sur|maison|le place|maison|matin
  + Des gaufres [cuites sur place].
  - On cuit au soleil, place du marché.
quality.homemade       +2   légume|légumes|œuf|œufs|fruit|fruits|lait|laits|fromage|fromages|viande|viandes|pain|pains|miel|miels … viennent|vient|venaient|venait|cueilli|cueillis|cueillies|pondus … ferme|jardin|potager|côté|village|coin|matin|veille|producteur|maraîcher
  + Le [fromage vient de la ferme] voisine.
  - Le fruit du matin vient à bout de ma faim.
quality.second_helping +2   fils|fille|enfants|petits|petit|mari|femme|invités|chat|chien|bébé|ado|ados|élèves|résidents … redemande|redemandent|resservi|resservis|redemandait|redemandaient|ressert … des|du|de|trois|deux
  + Mes [ados redemandent des] courgettes.
  - Mon fils redemande ses clés.
value.portion_generous +2   resté|restait|reste|rab|emporté … pour|en le|deux|demain|trois … lendemain|repas|demain
  + Il en [reste pour deux repas].
  - Je reste pour la nuit.
value.portion_generous +1   une|deux|trois|2|3|4|quatre ~tranche|boules|~part|pavés|~entrecôte|~assiette … large|épaisse|épaisses|grosses|belles|débordante|débordantes|généreuses
  + [Deux tranches bien épaisses] de rôti.
  - Deux tranches d'âge.

# Ce que l'on ajoute, prête, garde, fait sans compter.
communication.posted +2   tous|chaque|toutes les|soir|jour|matin|semaine|étape soirs|jours|matins|semaines|étape|deux|on|heures … nous|m'|me … raconte|racontent|prévient|prévenait|racontait|expliquait … journée|journées|photo|photos|nouvelle|nouvelles|repas|sieste|siestes|sortie|sorties|progrès
  + [Chaque soir on nous raconte la journée].
  - Tous les jours on nous envoie de la publicité.
empathy.above        +2   sans … rien|qu'|que|l'|le|on|lui … ~demander|demandé
  + Elle a mis une rallonge [sans qu'on le demande].
  - Sans rien dire, il demande un sou.
empathy.attentive    +2   fait|faisait|font|faire deux|trois|une|des|plusieurs pause|pauses … parce|car|quand|dès|chien|fils|fille|bébé
  + Elle a [fait deux pauses quand] mon petit pleurait.
  - Il a fait une pause au café.
empathy.helpful      +2   accompagné|accompagnée|accompagnés|conduit|conduits|guidé|guidée|guidés … jusqu'|jusqu|jusque
  + Une dame nous a [conduits jusqu']au quai.
  - Le bus a roulé jusqu'au port.
empathy.helpful      +2   m'|nous|lui|l' a|ont … dépanné|dépannée|réchauffé|aidé|aidée|aidés|porté|resserré|recousu|regonflé|tenu … parapluie|jusqu'|jusqu|côté|porter|charger|décharger|descendre|monter|carte|plan|escalier|couverture|tourner|place|mouillages|sentier|raccourci
  + Le gardien [nous a aidés à décharger].
  - Il nous a montré la carte.
empathy.waited_for   +2   a|ont|attend|attendait|attendu attendu|attend|que|qu' que|qu'|je|j'|nous|on|l'|ma|mon je|j'|nous|on|ma|mon|mes|l'|sois|soit … rentré|rentrée|sois|soit|soyons|sorte|arrive|arrivé|arrivée|entre|entrée|ouvre|fini|finisse|assis|assise|monté|montée|retrouve|trouve
  + Le taxi [a attendu que ma mère soit] rentrée.
  - Il a attendu que je perde patience.
fees.free            +2   rien ~compter|~facturer|compté|facturé|débité … pour|de|du|à|la|le
  + Il ne m'a [rien facturé pour] la clé.
  - Rien de compté, le solde de ma fille.
fees.free            +2   sans amende|pénalité|pénalités|surcoût|supplément
  + On peut décaler [sans pénalité].
  - Sans cette prune, j'étais content.
fees.free            +2   sans … rien|un|le|me|nous … compter|facturer|centime|supplément
  + Il a recollé le talon [sans rien me compter].
  - Sans demander mon avis, il a rien vu.
flexibility.gesture  +2   =ajouté|=glissé|=rajouté un|une|des|deux|trois|quatre|cinq|dix|vingt … en plus
  + Elle a [glissé deux savons en plus].
  - Il a ajouté que c'était en plus fermé.
flexibility.gesture  +2   ont|a|avait|avaient =ajouté|=glissé|joint|=rajouté|offert … rechange|cadeau|bonus|secours|dedans|gratuitement|échantillon|échantillons|bonbons
  + Ils [ont ajouté deux piles de rechange].
  - Ils ont ajouté une option payante.
keep.plain_state     keep ajouté|rajouté … ~frais|~euro|~supplément|~ligne|~taxe|~assurance|~commission|~abonnement
keep.plain_state     keep m'|nous|l' a|ont mis|gardé … amende|attente|pv|demeure|caution|dépôt|poubelle

# Ce qui est venu vite, ce qui est tout près.
keep.plain_state    keep gare|gares|arrêt|arrêts|parking|parkings|boutique|boutiques|borne|bornes|plage|plages|place|places à côté|proximité … fermée|fermé|fermés|payant|complet|pleine
keep.plain_state    keep pas|jamais|toujours|plus … prêt|prête|prêts|rendu|rendue|reçu|livré|livrée … lendemain|même|journée
keep.plain_state    keep êtes|etes|es|est vous|il|elle ouvert|ouverte|ouverts
location_hours.near +2   parking|parkings|arrêt|arrêts|métro|métros|gare|gares|plage|plages|boulangerie|boulangeries|pharmacie|pharmacies|garage|garages|commerce|commerces|supermarché|supermarchés|marché|marchés|tram|trams|bus|mer|mers|lac|lacs|piste|pistes|école|écoles|restaurant|restaurants|bar|bars|supérette|supérettes|ponton|pontons|borne|bornes … juste|en|à|au|tout|devant devant|face|bas|pied|pieds|côté|place|porte|près|deux|trois|quatre|cinq|six|dix|2|3|10|entrée … entrée|pied|pieds|porte|pas|minutes|immeuble|deux|trois|quatre|cinq|six|dix|2|3|10|face|devant|bas|côté
  + Un [parking juste devant l'entrée].
  - Le bar donne sur le marché, à l'entrée du bas.
location_hours.near +2   parking|parkings|arrêt|arrêts|métro|métros|gare|gares|plage|plages|boulangerie|boulangeries|pharmacie|pharmacies|garage|garages|commerce|commerces|supermarché|supermarchés|tram|trams|bus|mer|mers|lac|lacs|borne|bornes|ponton|pontons|station|stations juste|en|à|au|tout devant|face|bas|pied|côté|près
  + [Station en bas] de chez nous.
  - La gare à côté est fermée.
location_hours.near +2   plage|plages|gare|gares|métro|métros|mer|mers|piste|pistes|centre|centres|école|écoles|commerce|commerces|boulangerie|boulangeries|arrêt|arrêts|lac|lacs|port|ports|marché|marchés|magasin|magasins … à <duration> à|de pied|marche|là|vélo
  + Le port [à cinq minutes] à pied.
  - La mer à trois heures de route.
location_hours.open +2   =ouvert|=ouverte|ouverts|ouvertes … jour|24|7|même|tous|dimanche|tard|midi|tôt|jusqu'|jusqu … nuit|h|24|7|jours|dimanche|fériés|midi|soir|tard|minuit|heures|18|19|20|21|22
  + [Ouverte même le dimanche].
  - J'ouvre la porte du jardin.
timeliness.fast     +2   carte|cartes|colis|chèque|chèques|photo|photos|affiche|affiches|clé|clés|vis|pièce|pièces|lunette|lunettes|plante|plantes|livre|livres|meuble|meubles|virement|virements|document|documents|passeport|passeports|chaussure|chaussures … là|arrivé|arrivée|arrivés|arrivées lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|dès|en lendemain|surlendemain|deux|trois|quatre|cinq|six|dix|2|3|10
  + Les [affiches étaient là le lendemain].
  - La carte de la ville, le lendemain matin.
timeliness.fast     +2   ~commander|commandé|commandée|envoyé|déposé|demandé|appelé|écrit lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|hier … là|reçu|reçue|reçues|livré|livrée|posé|réparé|rendu|arrivé|arrivées|réglé … lundi|mardi|mercredi|jeudi|vendredi|samedi|matin|midi|soir|lendemain
  + [Déposé mardi et rendu jeudi].
  - Je dépose la clé mardi, pas jeudi.
timeliness.on_time  +2   deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|100|200|à|a la|l' … minute|seconde|heure … près|pile|tapante|dite|prévue|annoncée|convenue
  + Le car est parti [à l'heure annoncée].
  - À la minute où je l'ai vu, près du quai.
timeliness.same_day +2   résultat|résultats|robe|robes|costume|costumes|lunette|lunettes|montre|montres|photo|photos|vélo|vélos|voiture|voitures|clé|clés|carte|cartes|passeport|passeports|devis|plan|plans|colis|réparation|réparations|analyse|analyses|pantalon|pantalons|téléphone|téléphones|facture|factures|chèque|chèques|virement|virements|attestation|attestations|meuble|meubles|radio|radios|réponse … prêt|prête|prêts|prêtes|rendu|rendue|reçu|reçue|reçus|livré|livrée|disponible|disponibles|à|arrivé|réparé|réparée … midi|soirée
  + Le [vélo était prêt à midi].
  - La voiture quitte la cour pour toujours.
waiting.no_wait     +2   aucun|aucune|pas|personne une|un|de|voiture|voitures|client|clients|personne|personnes|camion|camions|file|files|queue|queues|bouchon|bouchons|file|queue|monde … devant|attente moi|nous|caisse|guichet|péage
  + [Aucun camion devant nous].
  - Aucune personne assise au guichet ne répond.
waiting.no_wait     +2   passé|passe|passée|franchit|péage|entré|rentre sans m'|nous|s' arrêter|attendre|descendre
  + On [passe sans s'arrêter].
  - Il parle sans s'arrêter.
waiting.quick_reply +2   réponse|réponses|répondu|rappel|rappelé|rappelée|devis … dans|en|sous|au la|l'|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|60|80|100|200|une|quelques|bout|moins journée|heure|minute|minutes|foulée|matinée|soirée|h|heures
  + [Devis dans la matinée].
  - Une réponse au bout du fil, quelques minutes.

# Le calme, la douceur, sans mal.
comfort.comfortable +2   de|plein l'|d' ombre … toute|journée|partout|matin|jour
  + [De l'ombre partout] sur le terrain.
  - L'ombre d'un doute.
comfort.quiet       +2   n'|on|ne|n ~entendre|entendais|entendait|entendions pas|jamais|ni|plus … rue|rues|camion|camions|train|trains|avion|avions|route|routes|moteur|moteurs|voiture|voitures|ascenseur|ascenseurs|pompe|pompes|ventilateur|ventilateurs|frigo|frigos|chien|chiens|boulevard|boulevards|chantier|chantiers|vague|vagues|autoroute|voisins|bébé
  + On [n'entendait pas les camions].
  - On n'entend pas la voix au bout du fil.
empathy.bearable    +2   pas|rien|même|peine ~sentir|senti … piqûre|aiguille|passer|dent|anesthésie|seringue|fraise|roulette
  + Je n'ai même [pas senti la piqûre].
  - Je n'ai pas senti l'air frais.
keep.plain_state    keep pas|jamais|rien … senti|sentie|sentis … ~écouté|accueilli|accueillie|~bienvenu|~confiance|~parfum|~odeur|~différence|~effet|respecté|respectée|soutenu|soutenue
keep.plain_state    keep ~entendre|entends|entendait pas|rien|plus|jamais … ~voix|~son|~interlocuteur|~film|~acteur|~annonce|~micro|~conseiller|~réponse|~télé|dialogue|dialogues

# Fait d'avance, juste, en clair.
communication.clear  +2              avec|en des|mots|termes mots|termes|simple|simples|clair|clairs|français … simples|clair|clairs|jargon|compréhensibles
  + L'avocate parle [avec des mots simples].
  - En termes de temps, c'est simple.
communication.clear  +2              relu|expliqué|détaillé … chaque|toutes|tous … ligne|clause|étape|article|points|clauses|étapes|lignes
  + Il a [détaillé chaque ligne] du devis.
  - J'ai coupé chaque page.
ease.nothing_to_do   +2              déjà|pré|tout rempli|remplis|remplie|remplies|prérempli|préremplis|préremplie|préremplies|=monté|montés|montée|montées|=branché|branchés|branchée|branchées|=réglé|réglés|réglée|réglées|=configuré|configurés|configurée|configurées|=installé|installés|installée|installées|=accordé|accordés|accordée|accordées|=découpé|découpés|découpée|découpées … à|avant|dedans|quand|n'|plus|par|arrivée|usine|livraison
  + Le vélo est [déjà réglé à] la remise.
  - Le sort est déjà réglé.
ease.nothing_to_do   +2              plus|n'|ai|avais|eu|avait qu'|que|eu|juste à|a signer|brancher|cocher|valider|cuire|visser|clipser|réchauffer|scanner|cliquer
  + Tout était prêt, il n'y avait [plus qu'à signer].
  - On me dit que j'ai à signer.
  - Je n'ai plus qu'à saisir un avocat.
errors.none          +2              zéro|aucun|aucune|pas faute|erreur|oubli|coquille … éliminatoire|seule|dans|sur|à|de … compte|commande|bilan|coquille|éliminatoire|facture|frappe|liste
  + [Aucun oubli dans la liste].
  - Aucune idée, à vrai dire.
keep.plain_state     keep            déjà|tout réglé|réglée|rempli … ~facture|~somme|~montant|~solde|~fois|~dossier|~formulaire|~cotisation
quality.matches      +2              exactement|pile|identique|identiques|pareil|pareilles|fidèles|fidèle|conformes|conforme comme|à|aux|a|la|ce … photo|écran|image|modèle|croquis|dessin|demandé|commandé|voulais|échantillon|site|maquette|vitrine|souvenir|original
  + La teinte est [exactement comme sur le croquis].
  - Comment faire comme la photo ?
quality.result       +2              permis|examen|concours|bac|code|diplôme|certificat|certification … premier|haut|main|mention|obtenu|réussi … coup|main|essai|mention
  + [Concours réussi avec mention].
  - Le code postal est au premier étage.
reachability.staffed +2              toutes|tous les caisses|guichets|comptoirs … ouvert|ouverts|ouverte|ouvertes
  + [Toutes les caisses ouvertes] un samedi.
  - Toutes les caisses ont un tiroir.
resolution.refunded  +2,stage:return remboursé|remboursée|remboursés|viré|indemnisé|indemnisée … en|sous|dans|au deux|trois|quatre|cinq|six|dix|2|3|10|la|l'|quelques|lendemain … rien|sans|semaine|heure|journée|jours|h|lendemain|heures
  + [Indemnisée en deux jours].
  - Un trop-perçu remboursé dans l'année.

# Rendu propre, repris, réparé, prêté, gardé: ce qui a été fait pour nous.
cleanliness.clean         +2              pas|aucune|sans|plus … trace de leur|son|chantier|travaux passage|travail
  + [Aucune trace de leur passage].
  - Aucune trace de son colis au passage.
cleanliness.tidied        +2              =balayé|balayés|balayée|balayées|=nettoyé|nettoyés|nettoyée|nettoyées|=aspiré|aspirés|aspirée|aspirées|=rangé|rangés|rangée|rangées|=ramassé|ramassés|ramassée|ramassées|=débarrassé|débarrassés|débarrassée|débarrassées|=essuyé|essuyés|essuyée|essuyées … avant|après|derrière|en de|leur|eux|le|lui|partant|passage … partir|passage|chantier|travaux
  + Le plâtrier [a balayé avant] de partir.
  - On range la salle lundi.
comfort.comfortable       +2              un|des coin|coins|coloriage|coloriages|rehausseur|rehausseurs|jouet|jouets|table|tables … pour les|des|nos|mes enfants|petits|bébés|tout
  + [Un coin pour les petits] à l'accueil.
  - Un coin de rue pour jouer.
communication.real_time   +2              suivi|suivre|voir|voit|suit … en|à direct|distance|minute
  + On peut [suivre le camion en direct].
  - Suivre la route à la minute près.
condition.intact          +2              couleur|couleurs|forme|formes|élastique|élastiques|coque|coques|écran|écrans|verre|verres|peinture|peintures|reliure|reliures|vase|vases|bagage|bagages|carton|cartons|bouteille|bouteilles intact|intacts|intacte|intactes|impeccable|impeccables
  + Dix lavages, [couleurs intactes].
  - La couleur du temps intact.
ease.done_for_me          +2              avait|avaient|ont|a tout|toute =préparé|préparés|préparée|préparées|=apporté|apportés|apportée|apportées|=rangé|rangés|rangée|rangées|=débarrassé|débarrassés|débarrassée|débarrassées|=balayé|balayés|balayée|balayées|remis|remise|remises|=rebranché|rebranchés|rebranchée|rebranchées|=démonté|démontés|démontée|démontées|=remonté|remontés|remontée|remontées|=déballé|déballés|déballée|déballées|=monté|montés|montée|montées|=installé|installés|installée|installées|=emballé|emballés|emballée|emballées
  + Le notaire [avait tout préparé].
  - Elle a tout à faire.
ease.one_go               +2              dès|au le|la|premier|première premier|première|envoi|essai|appel|coup envoi|essai|appel|rendez|visite|demande|séance|passage|clic
  + Le dossier est passé [dès le premier envoi].
  - Dès le premier jour, il pleut.
empathy.small_cares       +2              un|une|des|petit|petite|petits|deux chocolat|chocolats|bonbon|bonbons|pot|pots|friandise|friandises|gâteau|gâteaux|mot|mots|bouquet|bouquets|fruit|fruits|biscuit|biscuits|bouteille|bouteilles|macaron|macarons|madeleine|madeleines … sur|au|dans|à l'|le|notre|la|chaque oreiller|lit|chevet|coussin|traversin|couette
  + [Un macaron sur chaque oreiller].
  - Un lit à étages.
empathy.waited_for        +2              chauffeur|chauffeurs|car|cars|bus|conducteur|conducteurs|taxi|taxis|guide|guides|capitaine|capitaines|livreur|livreurs|pilote|pilotes|moniteur|moniteurs|équipe|équipes|train|trains … a|ont attendu|attendus|attendue … retardataires|que|fin|fils|fille|mère|enfant|jusqu'|retard|malgré
  + Le [car a attendu les retardataires].
  - Le chauffeur du car attendu.
errors.as_ordered         +2              ~déposer|~laisser|~livrer|~placer|~poser|déposé|laissé|remis|livré|livrée|placés|posé … comme =demandé|demandés|demandée|demandées|=indiqué|indiqués|indiquée|indiquées|=souhaité|souhaités|souhaitée|souhaitées|=noté|notés|notée|notées
  + Colis [déposé au garage comme demandé].
  - Comment déposer la somme demandée ?
errors.correct            +2              au|à|a centime|euro|gramme|millimètre|kilo|mot|l' … près
  + La note tombe [au centime près].
  - Au millimètre, coupez-le.
errors.found              +2              rapporté|rapportée|retrouvé|retrouvée|ramené|renvoyé|renvoyée|gardé|gardée mon|ma|mes|notre|nos|le|la|l' portefeuille|portefeuilles|doudou|doudous|bague|bagues|alliance|alliances|clé|clés|veste|vestes|manteau|manteaux|lunette|lunettes|écharpe|écharpes|appareil|appareils|sac|sacs|bonnet|bonnets|chargeur|chargeurs|parapluie|parapluies|médaille|médailles
  + On m'a [rapporté mon portefeuille].
  - Mon manteau est resté à table.
flexibility.accommodating +2              ont|a|avaient repris|reprise|reprises|=emporté|emportés|emportée|emportées|=évacué|évacués|évacuée|évacuées|=débarrassé|débarrassés|débarrassée|débarrassées|=enlevé|enlevés|enlevée|enlevées … l'|mon|ma|mes|notre|nos|le|les|nous ancien|ancienne|anciens|vieux|vieille|gravats|cartons|emballages|emballage
  + Ils [ont repris l'ancien] canapé.
  - Ils ont repris mon abonnement.
flexibility.gesture       +2              un|une|des|deux|trois|quatre|dix … de|en rechange|cadeau|bonus … dans|avec|fourni|fournie|fournis|glissé|offert|joint|jointe|livré|compris|sachet|carton|boîte
  + [Deux piles de rechange dans] le carton.
  - Une roue de rechange à vendre.
keep.plain_state          keep            dès|depuis le|la premier|première … problème|problèmes|souci|soucis|panne|pannes|bug|bugs|retard|retards|refus|erreur|erreurs|échec|échecs
keep.plain_state          keep            j'|ai|avons|jamais|pas|n'|nous … retrouvé|retrouvée|rapporté|renvoyé|gardé|ramené mon|ma|mes|notre|nos|le|la|l'
keep.plain_state          keep            pas|jamais|mal|sans|peu … =lavé|lavés|lavée|lavées|=nettoyé|nettoyés|nettoyée|nettoyées|=graissé|graissés|graissée|graissées|=aspiré|aspirés|aspirée|aspirées|=repassé|repassés|repassée|repassées|=rincé|rincés|rincée|rincées|=révisé|révisés|révisée|révisées|=gonflé|gonflés|gonflée|gonflées
location_hours.access     +1              plain pied|pieds
  + Une entrée de [plain-pied].
  - Un pied de vigne.
performance.battery       +2,stage:use    <duration>=3d sans … recharger|recharge|rechargé|rebrancher|charger|branchement
  + [Dix jours sans la recharger].
  - Dix jours sans repos.
performance.quick_charge  +2,stage:use    batterie|batteries|téléphone|téléphones|voiture|voitures|vélo|vélos|casque|casques|montre|montres … =chargé|chargés|chargée|chargées|=rechargé|rechargés|rechargée|rechargées|plein|pleins|pleine|pleines en|sous … minutes|minute|heure|quart|demi
  + [Montre rechargée en quarante minutes].
  - La voiture en charge, une minute.
quality.care              +2              rendu|rendue|rendus|revenu|revenue|récupéré|récupérée|ressorti|ressortie … =lavé|lavés|lavée|lavées|=nettoyé|nettoyés|nettoyée|nettoyées|=graissé|graissés|graissée|graissées|=aspiré|aspirés|aspirée|aspirées|=repassé|repassés|repassée|repassées|=rincé|rincés|rincée|rincées|=révisé|révisés|révisée|révisées|=ciré|cirés|cirée|cirées|=gonflé|gonflés|gonflée|gonflées
  + Le vélo est [revenu révisé] de fond en comble.
  - J'ai récupéré mon pantalon à la gare.
quality.care              +2              ~relire|relu|vérifié|contrôlé|lu|repris|corrigé … ligne|page|point|mot|pièce|vis par|à ligne|page|point|mot|pièce|vis
  + Elle a [relu mon acte ligne par ligne].
  - J'ai relu la page du point.
quality.fresh             +2              <fare> … encore|bien|tout|toujours chaud|chauds|chaude|chaudes|fumant|fumants|fumante|fumantes|croustillant|croustillants|croustillante|croustillantes|brûlant|brûlants|brûlante|brûlantes|moelleux|moelleuse|moelleuses|fondant|fondants|fondante|fondantes
  + Le [croissant était encore chaud].
  - Le thé est sur la table encore pleine.
quality.kids_love         +2              fils|fille|filles|petits|petite|ados|gamins|neveux|élèves … voulaient|voulait|veut|veulent|voulu plus|pas … sortir|rentrer|repartir|descendre|quitter|lâcher
  + Les [gamins ne voulaient plus descendre] du manège.
  - Mon fils veut partir lundi.
quality.result            +2              je|j'|il|elle|on|père|mère|fils|fille|mari|femme|chien|chat … ~dormir|~marcher|~entendre|~respirer|~courir enfin|mieux
  + [Je dors enfin] la nuit.
  - Il joue mieux que moi.
quality.result            +2              plante|plantes|rosier|rosiers|graine|graines|plant|plants|arbre|arbres|gazon|gazons|bouture|boutures|haie|haies|pelouse|pelouses|semis|fleurs … repris|reprise|reprises|fleuri|fleuris|fleurie|fleuries|=poussé|poussés|poussée|poussées|=levé|levés|levée|levées|reprennent
  + Tous les [plants ont levé].
  - Le plant de table.
quality.result            +2              plus|moins mal|de … dos|genou|cou|nuque|épaule|pied|pieds|hanche|dents|tête … depuis|après
  + [Plus mal au dos depuis] les séances.
  - Plus mal que la dernière fois.
quality.result            +2              père|mère|fils|fille|mari|femme|chien|chat|je|il|elle … ~dormir|~marcher|~entendre|~respirer|~courir|~manger|~jouer|~bouger|~nager de|à nouveau
  + Ma [mère entend de nouveau] la radio.
  - Je mange à la maison de nouveau fermée.
reliability.durable       +2,stage:use    <duration>=1y qu'|que|et … ne|n' bouge|bronche|fuit|grince|rouille pas
  + [Vingt ans que ma toiture ne bronche pas].
  - Vingt ans que rien ne bouge.
reliability.durable       +2,stage:use    =lavé|lavés|lavée|lavées|=porté|portés|portée|portées|=utilisé|utilisés|utilisée|utilisées|=monté|montés|montée|montées|=remonté|remontés|remontée|remontées|lavages … fois|lavages … intact|intacts|intacte|intactes|toujours|comme|neuf|neuve|pas
  + [Porté cent fois et toujours] droit.
  - Lavé deux fois par jour.
reliability.durable       +2,stage:use    cuir|cuirs|couleur|couleurs|peinture|peintures|toit|toits|joint|joints|tissu|tissus|vernis|carrelage|carrelages|meuble|meubles|semelle|semelles|enduit|enduits|pneu|pneux|teinte|teintes|bois|lasure|lasures|terrasse|terrasses|tatouage|tatouages|coupe|coupes|ça … pas =bougé|bougés|bougée|bougées|déteint|déteints|déteinte|déteintes|jauni|jaunis|jaunie|jaunies|=rouillé|rouillés|rouillée|rouillées|=flanché|flanchés|flanchée|flanchées|faibli|faiblis|faiblie|faiblies|=usé|usés|usée|usées|pâli|pâlis|pâlie|pâlies|terni|ternis|ternie|ternies|=craquelé|craquelés|craquelée|craquelées|bouge
  + La [lasure n'a pas bougé] en dix hivers.
  - Le toit du voisin.
reliability.works         +2,stage:use    <object>|roulette|roulettes|roue|roues|trottinette|trottinettes|store|stores … ~fermer|~tourner|~rouler|~coulisser|~glisser|~ouvrir|~monter|~descendre sans … bruit|forcer|grincer|effort|accroc|coincer
  + Le [portail ferme sans bruit].
  - Je ferme la porte sans le dire.
resolution.refunded       +2,stage:return caution|dépôt|acompte|arrhes … rendu|rendus|rendue|rendues|=restitué|restitués|restituée|restituées|=débloqué|débloqués|débloquée|débloquées|=remboursé|remboursés|remboursée|remboursées|revenu|revenus|revenue|revenues|=recrédité|recrédités|recréditée|recréditées … lendemain|jours|aussitôt|entière|totalité|heures|heure|suite|sans|intégralité|semaine
  + La [caution est revenue le lendemain].
  - La caution rend ce contrat plus sûr.
resolution.replaced       +2              =remplacé|remplacés|remplacée|remplacées|=réparé|réparés|réparée|réparées|=changé|changés|changée|changées|=échangé|échangés|échangée|échangées|repris|reprise|reprises|=recollé|recollés|recollée|recollées|recousu|recousus|recousue|recousues … sans facture|discuter|discussion|question|broncher|supplément|attendre|sourciller|rechigner|payer|histoire|histoires
  + Le joint [remplacé sans discuter].
  - Changé sans mon accord.
resolution.solved         +2              plus|pas|aucun|aucune|rien un|une|le|la|de|seul|seule|moindre|aucune|fuite|panne|bruit|odeur|cafard|souris|coupure|infiltration|grincement|douleur fuite|fuites|panne|pannes|bruit|bruits|odeur|odeurs|cafard|cafards|souris|fourmi|fourmis|coupure|coupures|infiltration|infiltrations|grincement|grincements|ronflement|ronflements|moisissure|moisissures|tache|taches|depuis … depuis|passage|intervention
  + [Plus une infiltration depuis] leur venue.
  - Plus de bruit que la voisine.
timeliness.fast           +2              venu|venue|venus|intervenu|intervenue|=dépanné|dépannés|dépannée|=réparé un|le|jour|même dimanche|férié|soir
  + Le vitrier est [venu un dimanche].
  - Je suis venue le jour dit.
usability.practical       +2,stage:use    appli|applis|application|applications|site|sites|logiciel|logiciels|montre|montres|robot|robots|machine|machines|caisse|caisses|compte|comptes … garde|retient|mémorise|rappelle|souvient|préremplit|reconnaît … mon|ma|mes|nos|notre|où|l' panier|paniers|taille|tailles|adresse|adresses|préférence|préférences|réglage|réglages|place|places|voix|horaire|horaires|favori|favoris|liste|listes|page|pages|arrêt|arrêts|commande|commandes|trajet|trajets|recette|recettes|programme|programmes
  + L'[appli retient mes réglages].
  - Le site garde mes plaintes sous le coude.
waiting.first_ring        +2              bout|en|à|dès|de|après deux|une|première|deuxième|trois sonnerie|sonneries
  + Un humain au bout [de deux sonneries].
  - La deuxième sonnerie du matin.
waiting.quick_reply       +2              m'|nous|me a|ont =rappelé|rappelés|rappelée|rappelées|répondu|répondus|répondue|répondues|=recontacté|recontactés|recontactée|recontactées … même|heure|minutes|minute|dimanche|suite|foulée|lendemain|aussitôt|tôt
  + Elle [m'a rappelé le soir même].
  - Il m'a répondu qu'il dormait.

keep.own keep j'|je|nous|on|n' ai|avons|a … juste|péniblement|seulement|enfin réussi|réussis à
  + [J'ai tout juste réussi à] m'asseoir.
  - Le saut est réussi.

keep.own keep monde|milieu|milieux|secteur|parcours|projet|bac|lycée|vie|avenir|domaine|stage|formation|insertion|reconversion|cadre|contexte|but|usage|compte professionnel|professionnelle|professionnels
  + Un atelier de [reconversion professionnelle].
  - Un accueil professionnel.

keep.own keep suis|sommes pas … genre|style|habitude|quelqu' à|de|d'|un|qui … plaindre|plains|râler|critiquer|noter|poster
  + Je ne [suis pas du genre à me plaindre].
  - Un genre nouveau.
keep.own keep tout|ça|cela|se était|allait|passait|marchait … bien|parfait|super jusqu'|jusqu
  + [Tout était bien jusqu']à mardi.
  - Tout était bien.

keep.own keep sous des|ses|leurs|son|couvert dehors|airs|allures … sympathique|sympathiques|aimable|aimables|charmant|charmants|amical|amicaux|polis|bienveillants|accueillants|modernes|sérieux
  + [Sous des dehors charmants].
  - Dehors il neige.

keep.own keep dois|devais|devait|doit refaire|faire|suivre|passer … séance|séances|examen|examens|radio|irm|rééducation|prise|bilan|visite de|d'|chez|médicale|pour
  + Je [dois faire des séances de] chant.
  - Une séance de chant.
keep.own keep fils|fille|enfant|mari|femme|mère|père … a|avait|ont … souci|soucis|problème|problèmes|difficulté|difficultés|trouble|troubles de|d' concentration|attention|lecture|langage|dos|santé|sommeil|cœur|apprentissage|vue|comportement|mémoire
  + Mon [fils a des soucis de concentration].
  - Des soucis de concentration.
keep.own keep j'|je|nous|on n'|ne y connais|connaissons|connaissais|connait|connaît rien en|à
  + [Je n'y connais rien en] luths.
  - Il ne connaît rien en luths.
keep.own keep j'|nous avais|avions|ai|avons eu|un|des|une problème|problèmes|souci|soucis|panne|fuite|douleur de|d'|au|à frein|freins|embrayage|batterie|moteur|pneu|pneus|dos|genou|dents|dent|vue|peau|sommeil|poids|dos|épaule
  + [J'avais un souci de freins].
  - Un souci de freins.
keep.own keep ma|mon|notre batterie|pneu|pare-brise|rétroviseur|courroie|moteur|embrayage était|est à plat|fissuré|mort|morte|crevé|cassé|hs
  + [Ma batterie était à plat] en mai.
  - La batterie est à plat.
