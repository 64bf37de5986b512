@language fr
@kind     enchantments

# Combien de fois, combien de temps, combien : des nombres qui jugent seuls.
overall.best_in +3 personne|aucun|aucune … arrive|arrivent … cheville
  + [Personne ne leur arrive à la cheville].
  - Je me suis tordu la cheville.

# Ni file ni papiers : ce qu'il n'a pas fallu.
ease.no_paperwork +2        ^ plus|zéro|ni de|d'|paperasse|formulaire|papiers paperasse|files|file|queue|papiers|formulaires|formulaire|ni
  + [Plus de paperasse] au fort.
  - Plus de papier au fort.
ease.no_paperwork +2,yields aucun|aucune|zéro|pas|ni|rien|plus … dossier|formulaire|papier|papiers|document|documents|paperasse|justificatif|attestation|questionnaire à|a remplir|fournir|signer|imprimer|joindre|apporter|renvoyer
  + [Aucun dossier à remplir] pour la harpe.
  - Un dossier à remplir.
empathy.attentive +2,yields personne n' est|était|etait oublié|oubliée|lésé
  + [Personne n'est oublié] au bal.
  - Personne n'oublie le roi.
waiting.no_wait   +2        aucun|aucune|zéro file|queue à|a|au|aux|pour|devant|même
  + [Aucune file au] fort.
  - Aucune file d'élèves ne bouge.
waiting.no_wait   +2,yields ni file|queue|attente|caution|formulaire … ni
  + [Ni file ni] guichet.
  - Ni lyre ni harpe.
waiting.no_wait   +2,yields sans rendez|ordonnance|attendre|file|queue … ni ordonnance|file|rendez|attente|papiers|dossier|queue
  + [Sans ordonnance ni file].
  - Sans roi ni loi.

# Compris, prêté, donné avec : ce qu'il n'a pas fallu payer.
fees.free     +2,yields heure|semaine|séance|nuit|entrée|trajet|leçon|consultation|révision|livraison|lavage|gonflage|montage|mouture … offert|offerte|offerts|offertes
  + La première [leçon de harpe offerte].
  - La leçon de harpe.
fees.free     +2,yields n'|ne|sans|pas|rien … payé|déboursé|coûté|dépensé|débourser|payer|sorti|avancé … un centime|sou|rond|euro
  + On n'a [pas déboursé un sou].
  - Il a payé un sou.
fees.free     +2        rien eu|à|a à|a payer|débourser|avancer|régler|sortir
  + Je n'ai [rien eu à avancer].
  - Rien n'avance.
fees.free     +2        rien à|a payer|régler
  + [Rien à régler] pour la harpe.
  - Rien à voir au fort.
fees.free     +2,yields étui|housse|câble|chargeur|sac|piles|croquettes|échantillon|protection|casque|gants|bâtons|chaussons|lingettes|clé|verres|cadenas|batterie|support … donné|donnée|donnés|données|fourni|fournie|fournis|fournies|prêté|prêtée|prêtés|prêtées|offert|offerte|offertes avec|en|dans|et
  + [Étui de harpe donné avec].
  - Étui de harpe.
fees.included +2,yields petit|déjeuner|livraison|pose|installation|ménage|parking|wifi|linge|draps|serviettes|matériel|assurance|casque|goûter|repas|boissons|transport|montage|révision|contrôle|visite|garantie|retour|suivi … est|était|étaient|sont|etait compris|comprise|comprises|inclus|incluse|incluses dans le|ce|la prix|tarif|forfait|formule|somme
  + La [pose est comprise dans le prix].
  - La pose est longue dans ce cas.
fees.included +2,yields petit|déjeuner|livraison|pose|installation|ménage|parking|wifi|linge|draps|serviettes|matériel|casque|goûter|repas|boissons|transport|montage|révision|contrôle|visite … était|étaient|etait compris|comprise|comprises|inclus|incluse|incluses
  + La [pose était comprise].
  - La pose sera comprise.

# La facture est le devis, et moins.
fees.no_surprise +2,yields sait|savons|savais|sais|savait ce que|qu' on|nous|je|j' paie|paye|payons|achète|achetons|signe|paierai
  + On [sait ce qu'on paye].
  - On sait ce qu'on chante.
price.affordable +1,yields changé|changée|réparé|réparée|refait|refaite|recousu|recousue|remplacé|remplacée|posé|posée|nettoyé|nettoyée|débouché|aiguisé|recollé|raccourci|coupé|dépanné|soudé … pour un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|1|2|3|4|5|6|7|8|9|10 euro|euros|€
  + Le luthier a [changé la corde pour trois euros].
  - Il a changé de corde pour trois jours.
price.cheaper    +2,yields <money> de moins que|qu' … devis|estimation|annoncé|prévu|ailleurs|concurrence|concurrent|avant|internet|chez|magasin|boutique|ancien|ancienne|dit
  + J'ai payé [40 € de moins que le devis].
  - Il a 40 € de moins que moi.
price.cheaper    +2,yields moitié|fois moins cher|chère|chers que|qu' … chez|ailleurs|au|en|dans|mon|ma|avant
  + La lyre est deux [fois moins chère que chez] le roi.
  - La lyre est deux fois moins chère chez le roi.
price.cheaper    +2,yields moitié|fois moins que|qu' … chez|ailleurs|au|en|dans|mon|ma|avant
  + Ça m'a coûté [moitié moins que chez] le roi.
  - Deux fois plus chez le roi.
price.cheaper    +2,yields prix|tarif|tarifs|note|facture|coût|addition|total|cotisation|loyer|<s_bill> … inférieur|inférieure|inférieurs|dessous|deçà au|à|a|du|de … devis|estimation|annoncé|prévu|prévisions
  + Une [note inférieure au devis].
  - Le remboursement est inférieur au devis.
price.knocked    +2,yields =compté|=facturé|=pris|=demandé … de moins
  + Il a [compté une heure de moins].
  - Il est compté pour mort.
price.knocked    +2,yields n'|ne … =compté|=facturé|=demandé que|qu' les|la|le|l'|une|un|deux|trois
  + Il [n'a compté que la] corde.
  - Il n'a compté que sur lui.

# Toujours un de libre, un pour chacun : de quoi servir tout le monde.
choice.available       +1,yields chacun|chacune|chaque|enfant|élève … avait|avaient son|sa|leur|ses <object>|<amenity>|propre|chambre|place|kayak|cheval|poney|matériel|instrument
  + [Chacun avait son casque].
  - Chacun avait son avis.
choice.available       +2,yields toujours un|une|des|quelques|deux|trois|plusieurs … libre|libres|dispo|disponible|disponibles
  + Il y a [toujours une lyre de libre].
  - Il reste toujours une lyre.
choice.available       +1,yields un|une|des|deux <amenity>|<object>|écran|port|ports|casque|ordinateur|liseuse à|pour|par|sur|dans chaque <room>|siège|sièges|place|places|table|tables|étage|lit|poste|bureau|élève|enfant|personne|participant|accompagnant|visiteur|parent|invité|résident|client|patient|passager|cavalier|joueur
  + [Un banc à chaque étage].
  - Un banc à chaque tour.
choice.wide            +2,yields plein|pleins|tas|foule de|d' … pour les|nos|tous|toute|mes petits|enfants|grands|âges|goûts|famille|niveaux|ados|bébés
  + [Plein de lyres pour les petits].
  - Plein de feuilles pour le feu.
choice.wide            +2,yields plein|pleins|tas|foule|multitude|dizaines|centaines|quantité|profusion|tonnes de|d' jeux|modèles|activités|choix|ateliers|idées|coloris|marques|références|parfums|animations|recettes|niveaux|tailles|variétés|options|attractions|toboggans|exemples|exercices|conseils|astuces|tissus|créneaux
  + Des [dizaines de modèles] de lyre.
  - Des dizaines de poules.
choice.wide            +2        pour tous les|âges|goûts âges|goûts|niveaux|budgets|et
  + Des lyres [pour tous les niveaux].
  - Un bal pour tous les soirs.
location_hours.parking +1,yields on|peut|vous se|te|me gare|garer|garez|stationne|stationner devant|juste|facilement|gratuitement|sans|pile la|l'|le|devant|difficulté|problème|et porte|entrée|boutique|magasin|cabinet|agence|salle|hôtel|gîte|immeuble|restaurant|la|l'|le|difficulté|problème
  + [On se gare devant la porte].
  - Je me gare devant la porte.
location_hours.parking +2,yields trouve|trouvons|trouvé|trouver|trouvait toujours|facilement|partout|vite un|une|à|se place|places|garer|stationner
  + On [trouve toujours une place] au fort.
  - On trouve toujours une rime.
reachability.staffed   +2,yields deux|trois|quatre|cinq|2|3|4|5 <agent> par|pour groupe|classe|table|chambre|élève|salle|enfant|client|patient|personne|section
  + [Trois moniteurs par groupe].
  - Trois moniteurs par terre.

# Prêt sur l'heure, tout près, ouvert tard.
empathy.above             +2,yields s'|se … déplace|déplacent|déplacé|déplacée … même le|la|un|en|les|pour|à|jusqu' … dimanche|nuit|férié|mai|août|noël|rien|domicile|maison|samedi
  + Le luthier [se déplace même le dimanche].
  - Le luthier se déplace.
flexibility.accommodating +2,yields m'|nous ont|a pris|prise|reçu|reçue|reçus|vu|vue … après|avant ma|mon|la|leur|l'|sa journée|travail|boulot|fermeture|ouverture|service
  + Ils [m'ont reçue après la fermeture].
  - Je les ai reçus après la fermeture.
frame.own                 yields    ai|avons|avais|aurais changé|réparé|refait|recousu|remplacé|posé|nettoyé|débouché|aiguisé|recollé|raccourci|coupé|dépanné|soudé
  + J'[ai recousu] la voile pour trois euros.
  - Il a recousu la voile pour trois euros.
location_hours.near       +2,yields est|se|trouve … au|en|juste pied|bas de|d'|du … chez|maison|immeuble|hôtel|bureau|métro|résidence|moi|nous|gare
  + Le fort [est en bas de chez] moi.
  - Le roi est au pied du mur.
location_hours.open       +1,yields reçoit|reçoivent|consulte|consultent|répondent|interviennent|intervient la|le|les|jour nuit|samedi|dimanche|week|et|soir
  + Ils [répondent la nuit].
  - Ils répondent le lundi.
location_hours.open       +1,yields reçoit|reçoivent|consulte|consultent|répondent|répond|ouvert|ouverte|ouverts|ouvre|ouvrent|intervient|interviennent|joignable|joignables … même|jusqu'|et le|la|les|un|en|entre|à|a|pendant … dimanche|dimanches|samedi|samedis|nuit|soir|minuit|midi|fériés|férié|week
  + Le fort [reçoit même le samedi].
  - Le fort reçoit le roi.
timeliness.fast           +1,yields ^ dépanné|dépannée|dépannés|réparé|réparée|débouché|opéré|soigné|soignée à|dès|vers|le <clock>
  + Vu à 8 h, [dépanné à 9 h].
  - Le luth dépanné à 9 h.
timeliness.took_minutes   +2,yields <duration> plus|après|apres tard|je|j'|on|nous|il|elle … repartais|repartait|repartions|repartis|repartie|ressortais|ressortait|roulait|roulais|remarchait|était avec|réparé|réparée|réglé|réglée|neuf
  + [Vingt minutes plus tard je repartais avec] ma lyre.
  - Vingt minutes plus tard je pleurais.

# Sans attendre, sans supplément, comme dit.
choice.available        +1,yields ^ de la place pour|partout|à
  + [De la place pour] trois luths.
  - De la placette au fort.
choice.wide             +2,yields plein|pleins|tas de|d' <amenity>|<facility>|places|rangements|recoins|bancs|machines|créneaux
  + [Plein de vestiaires] au fort.
  - Plein de vestales au fort.
competence.well_done    +2,yields pas|aucun|aucune un|une|cheveu|fil|vis … qui dépasse|traîne|grince|coince|bouge|manque
  + [Pas un fil qui dépasse].
  - Pas un fil qui serve.
condition.complete      +1,yields tout|toutes était|etait|étaient fourni|fournie|étiqueté|étiquetés|étiquetées|numéroté|numérotées
  + [Tout était étiqueté] dans le sac.
  - Tout était noir.
ease.no_paperwork       +2,yields ^ zéro formulaire|formulaires|paperasse|justificatif|démarche|démarches|dossier
  + [Zéro formulaire] au fort.
  - Zéro forme.
empathy.above           +2,yields <agent>|infirmière|il|elle|ils … passe|passent|vient|viennent|intervient|livre|livrent … même le|un|les|la|à dimanche|samedi|1er|25|24|31|soir|nuit|noël|jours|week
  + Le [plombier passe même le dimanche].
  - Le plombier passe le pain.
fees.included           +1,yields compris|comprise|comprises|inclus|incluse|incluses|fourni|fournis|fournie|fournies|prêté|prêtés dans|avec la|le|l'|les location|prix|forfait|abonnement|inscription|séjour|billet|entrée|formule|cotisation|tarif|loyer|pass
  + Des gants [compris dans la location].
  - Des gants compris dans le roi.
honesty.kept_promise    +1,yields était|etait|reste|fut le prix|tarif|montant final|annoncé|affiché|convenu|payé
  + Le prix du crieur [était le prix final].
  - Le prix était bas.
keep.plain_state        keep      gonflé|gonflés|gonflée|gonfler … pneu|pneus|ballon|ballons|matelas|roue|roues|vélo|bouée|chambre
  + Ils ont [gonflé les quatre pneus].
  - Ils sont gonflés.
price.cheaper           +2        prix|tarif|tarifs|note|facture|coût|addition|total|cotisation|loyer|<s_bill> … moins élevé|élevée|haut|haute que|qu' le|la|l'|annoncé|prévu|ce|celui|au devis|estimation|prévision|convenu|annoncé|téléphone|prévu|qui
  + Un [prix moins élevé que celui annoncé].
  - Un prix plus élevé que celui annoncé.
price.cheaper           +2        prix|tarif|tarifs|note|facture|coût|addition|total|cotisation|loyer|<s_bill> … plus bas|basse que|qu' le|la|l'|annoncé|prévu|ce|celui|au devis|estimation|prévision|convenu|annoncé|téléphone|prévu|qui
  + Une [note plus basse que l'estimation].
  - Une note plus basse que la mienne.
price.stable            +2        <s_bill> … n' a|ont pas|jamais bougé|augmenté
  + Le [loyer n'a jamais bougé].
  - Le loyer a bougé.
price.stable            +2        <s_bill> … ne|n' bouge|bougent|augmente|augmentent|change pas|jamais
  + Le [loyer ne bouge pas].
  - La facture ne part pas.
reachability.staffed    +2        trois|quatre|cinq|six|sept|huit|dix|toutes|tous … caisses|guichets|comptoirs|bureaux|bornes|lignes ouvert|ouverts|ouvertes
  + [Quatre guichets ouverts] à midi.
  - Quatre guichets à midi.
reliability.no_trouble  +2,yields pas|aucun|aucune|jamais un|une|de seul|seule|moindre annulation|report|oubli|absence|plainte|interruption|désagrément|contretemps|faille|tache|couac|imprévu|dérapage|rebuffade
  + [Pas une seule annulation] de bal.
  - Pas une seule année de bal.
timeliness.fast         +2,yields ^ récupéré|récupérée|récupérés|rendu|rendue|rendus|réparé|réparée|posé|livré|reçu|reçue|prêt|prête à|le|dès|en|pour|l' midi|lendemain|même
  + Déposé le matin, [récupéré à midi].
  - Je l'ai récupéré à midi.
timeliness.took_minutes +2,yields en … minutes|minute|heure|heures|matinée le|la|les|l'|mon|ma|mes|notre|nos|tout … est|était|étaient|sont|fut changé|changée|changés|réparé|réparée|réglé|réglée|posé|posée|posés|fini|finie|terminé|terminée|plié|fait|faite|faits|prêt|prête|remplacé|remplacée|livré|installé|installée|propre|rangé|rangée|démontée|démonté
  + [En une heure la corde était changée].
  - En une heure la corde était molle.
waiting.no_wait         +2,yields personne avant|devant moi|nous
  + [Personne avant moi] au fort.
  - Personne avant le roi.

# Plus qu'on n'en avait payé.
choice.wide      +1,yields plus|près|environ de|d' <figure>=100 recettes|modèles|références|titres|films|plats|jeux|exercices|chaînes|livres|parfums|variétés|cours|vidéos|séries|bières|thés|vins|fromages|coloris
  + [Plus de deux cents recettes] de poule.
  - Plus de deux cents poules.
quality.progress +2,yields sauté|gagné|=pris un|une|deux|trois|quatre|cinq niveaux|niveau|dixièmes|dioptries|classes|octaves|échelons
  + Le petit a [gagné deux niveaux].
  - Le fort a deux niveaux.
value.upgrade    +2,yields café|cafés|thé|croissants|boissons|bonbons|journal|goûter|gâteaux|viennoiseries|apéritif|jus … est|sont|était|étaient offert|offerts|offerte|offertes
  + Le [café et le pain étaient offerts].
  - Le café et le pain étaient chauds.

# Sans caution, tout compris, de quoi faire.
ease.nothing_to_do     +2,yields rien eu à|a porter|faire|démonter|monter|remplir|signer|imprimer|organiser|préparer|nettoyer|ranger|déplacer|apporter|chercher|installer
  + On n'a [rien eu à porter].
  - On n'a rien eu à boire.
fees.free              +1,yields ^ pas|ni|aucun|aucune|sans de|d'|un|une caution|empreinte|acompte|engagement|abonnement|surcoût
  + [Pas de caution] au fort.
  - Pas de cautère.
fees.included          +1,yields serviettes|draps|repas|ménage|tisane|café|déjeuner|pain|boisson|boissons|vin|bagage|bagages|taxi|casque|linge|goûter|essence|matériel|câble|piles|montage|pose|retouches|transport|dîner compris|comprise|comprises|inclus|incluse|incluses
  + Lit, pain et [tisane comprise].
  - J'ai compris la tisane.
location_hours.open    +1,yields ouvert|ouverte|ouverts … jusqu' à|a 19|20|21|22|23|minuit|19h|20h|21h|22h|23h|dix-neuf|vingt
  + Le fort [reçoit jusqu'à minuit].
  - Le fort reçoit le roi.
price.others_dearer    +2,yields vaut|valent|coûte|coûtent|vendu|vendus|vendue|facturé le|deux double|triple|fois ailleurs
  + Ces draps [valent le double ailleurs].
  - Ces draps valent le roi.
reliability.no_trouble +2,yields pas|aucun|aucune|zéro|jamais … mail|mails|appel|appels|sms|courriel|courriels de pub|pubs|publicité|démarchage|prospection|relance
  + [Pas un seul mail de pub].
  - Pas un seul mail de mai.
reliability.works      +2,yields toutes|tous marchent|fonctionnent|marchaient|fonctionnaient
  + Neuf lyres et [toutes marchent].
  - Neuf lyres et toutes brillent.
timeliness.fast        +1,yields ^ bus|train|métro|tram|navette|rer|ferry|téléphérique toutes|tous les deux|trois|quatre|cinq|six|sept|huit|dix|2|3|4|5|6|7|8|10 minutes|min|mn
  + [Tram toutes les cinq minutes].
  - Tram toutes les nuits.
timeliness.fast        +2,yields eu|obtenu|reçu mon|ma|mes|notre|nos|la|le … en deux|trois|quatre|cinq|2|3|4|5|48|24|quelques jours|heures|h|minutes
  + J'ai [eu ma harpe en trois jours].
  - J'ai eu mon fils en trois ans.

# Un pour chacun, en si peu de temps, tant pour si peu.
choice.available        +1,yields un|une|des <amenity>|<object> à|dans|pour|sur|aux toutes|tous les
  + [Un fauteuil à toutes les] fenêtres.
  - Un fauteuil à toi.
location_hours.open     +1,yields ouvert|ouverte|ouverts|ouvertes le|un|les|en|même|tous … août|férié|fériés|décembre|dimanche|dimanches|noël|midi|midis
  + Le fort est [ouvert le 15 août].
  - Le fort est ouvert le lundi.
reachability.staffed    +2,yields un|une <agent> par|pour petit|enfant|élève|patient|personne|chien|chat|cavalier|nageur|famille|chambre
  + [Un bénévole par enfant].
  - Un bénévole par hasard.
reliability.durable     +1        ^ un|une panne|crevaison|fuite|retard|coupure|incident|pépin en … ans|années
  + [Une panne en douze ans].
  - Une panne en mer.
terms.advantage         +2,yields garanti|garantis|garantie|garanties à|a vie
  + Une harpe [garantie à vie].
  - Une harpe garantie.
timeliness.took_minutes +2,yields moins de|d' … minutes|minute|min entre|pour
  + [Moins de trois minutes entre] le cri et le bal.
  - Moins de trois rois.

# Même pas compté, tout fléché, de quoi s'asseoir.
choice.available    +2,yields avait|a|trouve|prévu de quoi … asseoir|abriter|occuper|manger|boire|lire|jouer|patienter|dessiner|recharger|changer|cuisiner
  + Il y [avait de quoi s'asseoir].
  - Il y avait de quoi rire.
choice.wide         +1,yields <figure>=10 parfums|bières|thés|fromages|vins|sauces|garnitures|coloris|motifs|saveurs|whiskies|rhums|cocktails|tissus|essences|nuances
  + [Quarante bières] à la carte.
  - Quarante poules à la carte.
cleanliness.clean   +2,yields pas|aucun un|une|seul|seule papier|mégot|déchet|emballage|toile|canette … terre|sol|trottoir|plage|allée|traîne|coin|angle
  + [Pas un mégot sur le trottoir].
  - Pas un papier à lire.
comfort.not_crowded +1,yields on|nous n' était|étions que|qu' deux|trois|quatre|cinq|six|huit|2|3|4|5|6|8 … dans|par|au|en|sur
  + [On n'était que quatre dans] le four.
  - On était quatre dans le four.
comfort.quiet       +2,yields pas|aucun un|une|seul|seule klaxon|cri|cris|aboiement|grincement|ronflement|bourdonnement|moustique … de|du|la|pendant|dans|à|en
  + [Pas un klaxon de] la nuit.
  - Pas un klaxon ici.
communication.clear +2,yields tout|toutes|tous est|était|sont|étaient fléché|balisé|étiqueté|étiquetés|étiquetées|numéroté|numérotées|traduit|légendé
  + [Tout est fléché] au fort.
  - Tout est joué.
empathy.listening   +2,yields a|ont =pris|passé|consacré <duration>=20min avec moi|nous|mon|ma|mes|notre|nos
  + L'ostéo [a passé une heure avec ma] fille.
  - J'ai passé une heure avec ma fille.
fees.free           +1,yields club|école|hôtel|gîte|loueur|boutique|magasin|piscine|salle|camping|garage|mairie|médiathèque|bibliothèque|association|office prête|prêtent|fournit|fournissent le|la|l'|les|un|une|des|gratuitement|casque|tout
  + Le [club prête le] kimono.
  - Le club prête serment.
fees.free           +2        n' ont|a rien compté|facturé|retenu|réclamé
  + Ils [n'ont rien compté].
  - Ils ont compté le rien.
fees.included       +2        a|ont|était|est|étaient même pas facturé|facturée|compté|comptée|payant|payante|payants
  + Il n'[a même pas compté] la corde.
  - Il a compté la corde.
fees.included       +2        était|étaient|est|sont même pas en supplément|option|plus|sus
  + Le bain n'[était même pas en supplément].
  - Le bain était en supplément.
location_hours.near +2,yields plage|mer|lac|gare|métro|tram|arrêt|commerces|boulangerie|pistes|centre|port|école|marché est|sont|se|était|étaient … cinquante|cent|deux|trois|vingt|trente|quelques|100|50|200|150 … mètres|pas
  + La [plage est à cent mètres].
  - La plage a cent ans.
quality.result      +2        aucun|pas|zéro|sans effet|effets secondaire|secondaires|indésirable|indésirables
  + [Aucun effet secondaire].
  - L'effet secondaire du vent.
timeliness.fast     +1,yields trois|quatre|cinq|six|dix|3|4|5|6|10 bus|cars|trains|navettes|trams|métros|passages|départs par heure
  + [Trois cars par heure].
  - Trois cars par an.

# Moins de tant pour tout cela, jamais la queue, chaque ligne expliquée.
choice.available        +1,yields <amenity>|<object>|prises|écrans|bancs … à|dans|sur|pour tous|toutes les étages|places|sièges|tables|chambres|fenêtres|arrêts|coins|lits|niveaux|rangs|postes
  + Des [bancs à tous les étages].
  - Des bancs à toutes jambes.
choice.available        +1,yields chacun|chacune|chaque … a|ont|avons eu son|sa|leur|ses <amenity>|<object>|casque|gilet|badge|kit|cadeau|goûter|dossard|matériel|part|lit|terrasse|balcon|entrée|jardin
  + [Chaque barde a eu sa part].
  - Chaque barde a ri.
choice.available        +1,yields des|assez <amenity>|<object>|transats|gilets … pour tous|toutes
  + Il y a [des bancs pour tous].
  - Des bancs pour le roi.
choice.complete         +2,yields tout est|était … prévu|pensé|organisé
  + [Tout est prévu] pour les bardes.
  - Tout est joué pour les bardes.
cleanliness.clean       +1,yields vidé|vidés|vidée|vidées|nettoyé|nettoyés|nettoyée|nettoyées|lavé|lavés|lavée|lavées|désinfecté|désinfectés|désinfectée|désinfectées|changé|changés|changées|balayé|aéré … deux|trois|quatre|plusieurs|chaque|tous|toutes fois|jour|jours|matin|soir|les par|jours|heures|matins|soirs|jour|semaine
  + Les bacs sont [vidés trois fois par] lune.
  - Les bacs sont vidés.
communication.explained +2,yields chaque|toutes|tous ligne|poste|point|détail|acte|étape|geste|clause|chiffre|case expliqué|expliquée|détaillé|détaillée|justifié|justifiée|chiffré|chiffrée
  + [Chaque clause expliquée].
  - Chaque clause.
empathy.small_cares     +1,yields bouteille|mot|panier|corbeille|fruits|thé|gâteau|gâteaux|cadeau|boisson|fleurs|bouquet … nous|m'|vous attendait|attendaient sur|dans|devant|avec
  + Un [thé nous attendait sur] le banc.
  - Nous attendions sur le banc.
fees.free               +2,yields devis|déplacement|diagnostic|essai|essais|retouche|retouches|retour|retours|montage|pose|prêt|installation|réglage|réglages est|était|sont|étaient gratuit|gratuite|gratuits|gratuites|offert|offerte|offerts|offertes
  + Le [diagnostic est gratuit].
  - Le diagnostic est sombre.
fees.free               +2,yields essai|essais|litre|litres|paire|place|places|part|pot|bouteille|bouteilles|tour|tours|partie|parties|lavage|photo|photos|échantillons|journée|journées|cours|kilomètres|mètres … offert|offerte|offerts|offertes
  + Deux [essais de luth offerts].
  - Deux essais de luth.
fees.free               +2,yields ne|n' compte|comptent|facture|facturent|comptait pas|jamais le|la|les|ses|leurs|son|l' … quart|heures|minutes|temps|déplacement|supplément|retards|kilomètres|pièces|main
  + Il [ne compte jamais le déplacement].
  - Il ne compte jamais ses sous.
fees.free               +2        pas|sans un centime|sou|euro demandé|réclamé|facturé|compté|prélevé|déboursé
  + [Pas un sou demandé] pour la lyre.
  - Un sou demandé.
frame.denied            yields    moins|mieux de|d' <figure>
  + [Moins de neuf] écus pour une lyre.
  - Moins de bruit.
frame.denied            yields    tout est|était|etait prévu pour le|la|nous|me|m'|que|qu'
performance.network     +2,yields wifi|réseau|4g|5g|fibre|signal … passe|capte|porte|marche partout|jusque|jusqu'
  + Le [wifi passe partout].
  - Le wifi passe par ici.
price.affordable        +1        moins de|d' <money> pour|les un|une|deux|trois|le|la|les|l'|tout|quatre
  + [Moins de cent euros pour une] lyre.
  - Moins de cent jours pour une lyre.
timeliness.fast         +2,yields tiré|tirée|posé|posée|monté|montée|fait|faite|réglé|réglée|réparé|réparée|installé|installée|vidé|vidée|refait|refaite|nettoyé|peint|peinte|terminé|terminée|bouclé|bouclée en une|un demi|seule|petite journée|heure|matinée|visite|fois
  + La corde est [tirée en une demi-journée].
  - La corde est tirée en une seule pièce.
waiting.no_wait         +2,yields jamais la|de|d' queue|attente|file|bouchon|bouchons|cohue
  + [Jamais la queue] au fort.
  - Jamais la quête.

# Rien coûté, de tout, deux pour le prix d'un.
choice.available    +1,yields chaque chambre|studio|bungalow|table|place|siège|emplacement|box a|dispose|possède|avait son|sa|ses|d'un|de
  + [Chaque chambre a sa] lyre.
  - Chaque chambre a ri.
choice.wide         +1,yields y a|avait|vend|vendent de tout
  + Au fort il [y a de tout].
  - Il parle de tout.
fees.free           +1,yields enfant|enfants|deuxième|troisième|accompagnant|bébé|bébés|étudiants|chômeurs|moins ne paie|paye|paient|payent pas|rien
  + Le troisième [enfant ne paie pas].
  - Le roi ne paie pas.
fees.free           +2        n'|ne a|ont|avait|m'|nous … rien coûté
  + Le pneu [n'a rien coûté].
  - Rien ne coûte.
keep.plain_state    keep      pneu|pneus|roues|roue|ballon|ballons|matelas|bouée … gonflé|gonflés|gonflée|gonflées
  + Les [pneus sont gonflés].
  - Les rois sont gonflés.
location_hours.open +1,yields créneau|créneaux|rendez|consultations|consultation|séances … après|jusqu' … 19|20|21 h|heures
  + Des [créneaux après 20h].
  - Des créneaux après la pluie.
price.cheaper       +2,yields deux|trois|2|3 … pour le prix d' un|une
  + [Deux luths pour le prix d'un].
  - Un luth pour le prix d'un bal.
price.discount      +2,yields fait|faisait|font|faites moitié prix|cadeau
  + Il nous a [fait moitié prix].
  - Il est fait à moitié.
