@language fr
@kind     irritants

# Des faits que tout client tient pour un reproche, dans bien des métiers.
value.under -2 minutes … au lieu d'|de … heure|trente|quarante|soixante|45|60
  + Le cours dure quarante [minutes au lieu d'une heure].
  - À quelques minutes du lieu de la fête, vers une heure.

# Ce qui n'est plus, et qui était dû ou donné.
choice.removed           -1,yields                   ^ plus de|d' <r_offer>
  + [Plus de navette] au port.
  - Plus de vent au port.
choice.removed           -2,yields                   ^ plus un|une|aucun|aucune <r_offer>
  + [Plus aucune fontaine] au port.
  - Plus aucune vague au port.
choice.removed           -1,yields                   ^ y a|avait plus de|d'|un|une|aucun|aucune <r_offer>
  + [Y a plus de fontaine] au port.
  - Y a plus de vent au port.
choice.removed           -2,yields                   ils|elles|vous|mairie|région|commune|<company> … ont|a|avez supprimé|retiré|enlevé|viré|sucré|ôté|arrêté|fermé le|la|les|l'|mon|notre|nos|toutes|tous|des … <r_offer>
  + [Ils ont retiré la fontaine] du port.
  - Ils ont retiré la mousse du port.
choice.removed           -2,yields                   n' y a|avait plus de|d'|un|une|que|aucun|aucune <r_offer>
  + Il [n'y a plus de fontaine] au port.
  - Il n'y a plus de vent au port.
choice.removed           -2,yields                   n'|ne a|ont|avons plus droit à|au|aux|a|d'
  + On [n'a plus droit au] tambour.
  - Le droit au tambour.
communication.no_notice  -2,yields                   du jour au lendemain le|la|les|l'|ils|il|elle|on|mon|notre … fermé|fermée|supprimé|supprimée|changé|augmenté|arrêté|coupé|coupée|annulé|parti|partie|retiré|disparu|remplacé|passé|passée|doublé|déplacé|plus|sans
  + [Du jour au lendemain le phare a fermé].
  - Du jour au lendemain il a neigé.
communication.no_notice  -2,yields                   du jour au lendemain le|la|les|l'|ils|il|elle|on|mon|notre … n' … plus|pas
  + [Du jour au lendemain le phare n'éclaire plus].
  - Du jour au lendemain il a neigé.
communication.no_notice  -2,yields                   fermé|fermée|supprimé|supprimée|changé|changée|augmenté|arrêté|arrêtée|coupé|coupée|annulé|annulée|parti|partie|retiré|retirée|disparu|remplacé|remplacée|passé|passée|doublé|déplacé|déplacée|viré|virée … du jour au lendemain
  + Ils ont [supprimé le phare du jour au lendemain].
  - Il a plu du jour au lendemain.
communication.no_reply   -2,rupture:no_answer,yields jamais|pas eu de|d' … nouvelles|nouvelle|réponse|retour|suite|explication|accusé
  + [Jamais eu de nouvelles] du greffier.
  - De bonnes nouvelles du greffier.
competence.badly_done    -1,yields                   laisse|laissent|laissait|laissaient … toujours|encore|systématiquement … ouvert|ouverte|ouverts|allumé|allumée|traîner|tourner
  + Ils [laissent toujours la grille ouverte].
  - Ils laissent la grille.
ease.impossible          -2,yields                   on|nous ne|n' peut|pouvons|pouvait plus … réserver|payer|commander|accéder|connecter|ouvrir|choisir|modifier|annuler|joindre|parler|imprimer|télécharger|recharger|scanner|valider|envoyer|entrer|sortir|circuler|stationner|garer|trier|filtrer|utiliser|consulter|déposer|acheter|inscrire|essayer|asseoir|voir|prendre|rentrer|appeler|lire|regarder
  + [On ne peut plus trier] les cloches.
  - Un accueil on ne peut plus doux.
ease.login_again         -1,yields                   rentrer|entrer|remettre|taper|redonner|retaper … mot|code|identifiant|identifiants|numéro|mail|adresse|coordonnées … chaque|toutes|tous
  + Il faut [taper le code du coffre chaque] matin.
  - Il faut taper le code du coffre.
errors.double_booking    -2,yields                   place|places|siège|sièges|casier|créneau|table|emplacement|chambre|lit|court|salle|box … est|était|étaient … déjà pris|prise|prises|occupé|occupée|occupés|attribué|attribuée
  + La [place du bedeau était déjà prise].
  - La place est prise.
errors.not_applied       -2                          remise|réduction|ristourne|rabais|avantage|promo a|ont|est sauté|disparu|sautée|disparue
  + La [remise a sauté] sur le tambour.
  - Le code a changé.
errors.wrong_bill        -2,stage:manage,yields      refacturé|refacturée|refacture|refacturent|reprélevé|reprélève|redébité
  + Le port m'a [refacturé] la dîme.
  - Le port a son factotum.
fees.charge_for          -2,yields                   chaque|tous|toutes … ils|elle|on|vous rajoutent|ajoutent|inventent|rajoute|ajoute|découvre|rajoutez|ajoutez … ligne|taxe|frais|étape|condition|papier|document|règle|formulaire|code|supplément|obligation
  + [Chaque mois ils ajoutent une taxe].
  - Chaque mois ils chantent.
flexibility.refused      -2,yields                   ne|n' m'|nous|lui a|ont|avait jamais laissé|permis|autorisé
  + Le greffier [ne m'a jamais laissé] sonner la cloche.
  - Le greffier m'a laissé sonner la cloche.
overall.decline          -2,yields                   ^ avant|autrefois|jadis on|nous pouvait|pouvions … payer|réserver|choisir|appeler|acheter|entrer|garer|stationner|essayer|échanger|modifier|annuler|parler|joindre|commander|prendre|déposer|régler|discuter|trouver|emporter|accéder|trier|asseoir|retirer|venir
  + [Avant on pouvait choisir] sa cloche.
  - Avant on pouvait voir la mer.
overall.decline          -1,yields                   ^ avant|autrefois|jadis … il y avait un|une|des <r_offer>|<agent>|vrai|vraie|vrais|vraies
  + [Avant il y avait un gardien] au phare.
  - Avant il y avait du vent.
overall.decline          -1,yields                   ancienne|ancien|précédente|précédent version|appli|application|formule|site|interface|logiciel gardait|permettait|proposait|offrait|affichait|laissait|avait|donnait|faisait|fonctionnait|marchait|tenait|savait|connaissait
  + L'[ancienne version gardait] mes listes.
  - L'ancienne mairie du port.
overall.decline          -2                          fut|était un temps|époque où … <customer>|l'|tout|il|ça
  + Il [fut un temps où l'] on sonnait la cloche.
  - Le temps fut long.
overall.hate             -2,yields                   ne|n' veut|veulent|voulait|voulaient plus y aller|retourner|entrer|remettre
  + Mon neveu [ne veut plus y aller].
  - Mon neveu y va.
overall.hate             -2,yields                   ne|n' veut|veulent|voulait|voulaient plus … aller à|au|aux|chez|en|dans
  + Mon neveu [ne veut plus aller au] manège.
  - Mes neveux ne veulent plus aller ailleurs.
overall.hate             -2,yields                   ne|n' veut|veulent|voulait|voulaient plus … retourner|remonter|entrer
  + Mon neveu [ne veut plus retourner] au manège.
  - Mon neveu veut retourner au manège.
price.rising             -2,stage:manage,yields      réaugmenté|réaugmentée|réaugmente|réaugmentent
  + Ils ont [réaugmenté] la dîme.
  - Ils ont la dîme.
quality.repair_worse     -2                          marchait|fonctionnait|roulait|tenait|chauffait|tournait|démarrait|captait|fermait|ouvrait|sonnait|entendait|voyait … avant votre|leur|la|l'|le|de|que|qu'|vos … passer|intervention|réparation|visite|mise|vidange|révision|passage|travaux|n'|pose|changement|venue|fassiez|veniez|viennent
  + La cloche [sonnait avant leur visite].
  - La cloche sonnait avant la messe.
reliability.logged_out   -2,yields                   redéconnecté|redéconnectée|redéconnecte|redéconnectent
  + Le registre m'a [redéconnectée] en pleine nuit.
  - Le registre est relié.
reliability.not_working  -2,stage:use,yields         <object>|<screen>|<facility>|<network>|chauffage|climatisation|clim|appli|badge|voyant|alarme|batterie … ne|n' … démarre|chauffe|monte|descend|ouvre|répond|charge|tient|affiche|sonne|imprime|aspire|refroidit|éclaire|capte|lit|reconnaît|détecte|tourne|coule|passe|avance|freine plus
  + Le [hublot du bedeau ne tourne plus].
  - La mer ne monte plus.
reliability.out          -2,stage:use,yields         éteint|éteinte|éteints|éteintes|débranché|débranchée|bâché|bâchée|bâchés|inutilisable|inutilisables|plongé|plongée depuis
  + Le phare est [éteint depuis] mardi.
  - Il a éteint le phare.
reliability.works_badly  -2,yields                   faut|fallait|devoir|doit|dois … trois|quatre|cinq|six|dix|vingt|plusieurs|cent fois … pour que|qu' ça|ca|cela
  + Il [faut taper trois fois dessus pour que ça] sonne.
  - Il faut chanter trois fois la messe.
resolution.came_back     -2                          réapparu|réapparue|recassé|recassée|retombé|retombée|relâché|lâché|décollé|décollée|fané|fanés|fissuré|craqué|éteint … dès le lendemain|soir|surlendemain
  + La fissure est [réapparue dès le lendemain].
  - La lune est réapparue.
timeliness.duration      -2                          <duration>=2d que|qu' mon|ma|mes|notre|nos colis|commande|paquet|dossier|demande|remboursement|caution|argent|valise|virement|courrier|carte|passeport dort|dorment|traîne|traînent|attend|attendent|reste|restent|bloque|stagne
  + [Six jours que mon colis dort] au port.
  - Six jours que ma mer est bleue.
timeliness.duration      -2,yields                   qu' on me|nous|m' promet|promettent|annonce|annoncent|balade|balance|raconte
  + Six ans [qu'on nous promet] un phare.
  - On nous promet la lune.
timeliness.duration      -2,yields                   que l' on me|nous|m' promet|promettent|annonce|balade|raconte
  + Six ans [que l'on nous promet] un phare.
  - La lune que l'on promet.
timeliness.late          -2,yields                   arrive|arrivent|arrivait|commence|commencent|démarre toujours|systématiquement|chaque … minutes|heure|heures … après nous|l'|heure|horaire|le|les|tout
  + Le greffier [arrive toujours dix minutes après nous].
  - Le greffier arrive toujours à dix heures.
timeliness.pending       -2,yields                   en cours|attente|instance|traitement … depuis <month>|noël|pâques|la|le|l'
  + Le dossier est [en cours d'étude depuis mars].
  - Le cours dure depuis mars.
timeliness.still_not     -2,yields                   est|sont|a|ont|était|étaient toujours|encore|tjrs|tjs pas|point … inscrit|inscrite|inscrits|inscrites|enregistré|enregistrée|validé|validée|signé|signée|publié|publiés|gravé|gravée|raccordé|raccordée|ramassé|ramassée|ramassés|débouché|versé|versée|crédité|nommé|affecté|attribué|attribuée|actualisé|rouvert|rouverte|posé|posée|bouché|bouchés|affiché|affichée
  + La stèle n'[est toujours pas gravée].
  - La stèle est toujours gravée.
  - La stèle n'est pas toujours gravée.
timeliness.still_nothing -2,yields                   toujours|tjrs|tjs|encore aucun|aucune
  + [Toujours aucun] nom sur la cloche.
  - Aucun nom sur la cloche.
waiting.long             -2,yields                   attente|file|délais|délai|queue s'|se allonge|allongent|rallonge|rallongent|éternise
  + La [file s'allonge] au guichet.
  - La file s'endort.

# La couleur choisie, ce qui est remplacé par plus cher, ce qui ne se trouve pas.
choice.out_of_stock -1               rarement|jamais en stock
  + Ce terreau est [rarement en stock].
  - Rarement en magasin j'ai vu autant de choix.
condition.damaged   -1,stage:receive carton|cartons|boîte|boite|boîtes|emballage|colis|paquet|coffret … était|étaient|est|sont … écrasé|écrasée|écrasés|enfoncé|enfoncée|éventré|éventrée|déchiré|déchirée|défoncé|défoncée|cabossé|cabossée
  + La [boîte était enfoncée] d'un côté.
  - Une boîte pour chaussures.
ease.cant_find      -2               bouton|lien|rubrique|onglet|case|option … n' existe|apparaît|apparait|existait pas|plus
  + Le [bouton pour se désinscrire n'existe pas].
  - Le bouton existe.
errors.instead      -2               remplacé|remplacés|remplacée|remplacées|substitué|substitués … par un|une|d'|des autre|autres|produit|produits|article|articles|marque … plus|moins|très cher|chers|chère|chères|petit|petits|petite|bon|bons|bonne
  + On a [remplacé la farine par une autre plus chère].
  - La farine est remplacée par du maïs.
errors.lost         -2               personne|nul … ne|n' trouvait|retrouvait|trouve|retrouve|trouver|retrouver|trouvé|retrouvé mon|ma|mes|notre … colis|paquet|commande|valise|bagage|dossier|manteau|clé|clés
  + [Personne ne retrouvait ma valise] au guichet.
  - Personne n'a vu ma valise.
errors.wrong_item   -2,stage:receive n'|ne est|était|sont|étaient pas … couleur|coloris|teinte|taille|modèle|dimensions|dimension|finition|tissu choisi|choisie|choisis|choisies|demandé|demandée|commandé|commandée|prévue|annoncée|retenue
  + Le paravent [n'était pas dans la teinte demandée].
  - La teinte demandée n'est plus au catalogue.
fees.extra          -2               réclame|réclament|réclamé|exige|exigé|exigent … frais|taxes|taxe|droits de|d' douane|douanes|importation|dossier
  + On m'a [réclamé des droits de douane] pour une flûte.
  - Sans frais de douane.
fees.hidden         -2               découvre|découvrons|découvert|découvrez|apparaissent|apparaît|ajoutés … frais|suppléments|supplément|commission … à|au fin|moment|la|dernier fin|moment|étape|payer|dernière|caisse|de
  + On [découvre une commission à la dernière] étape.
  - On découvre la ville à la fin.
honesty.hide_behind -2               avis|commentaires|commentaire|évaluations … négatifs|négatif|mauvais|négatives|défavorables … disparaissent|disparaît|supprimés|supprimé|effacés|effacé|censurés|refusés|bloqués
  + Les [commentaires défavorables sont effacés] du forum.
  - Les avis négatifs sont rares.
terms.forced        -2,stage:renew   abonnement|contrat|adhésion|formule|assurance|option … s'|se est|sont|renouvelle|renouvellent|reconduit|réactive|réactivé|renouvelé|prolongé|prolonge|renouvelée … tout|toute|d'|automatiquement|sans seul|seule|office|prévenir|accord
  + L'[adhésion s'est renouvelée toute seule] en mars.
  - L'adhésion se renouvelle au guichet.

errors.wrong_item       -2,stage:receive pas du tout de|dans|à|la|le … couleur|coloris|teinte|taille|modèle|dimensions|finition choisi|choisie|choisis|choisies|demandé|demandée|commandé|commandée|prévue|annoncée|retenue
  + Le paravent n'est [pas du tout de la teinte choisie].
  - La teinte choisie me plaît.
timeliness.not_received -2               n'|ne ~recevoir|reçu|ai|avons|a … ni colis|réponse|mail|appel|facture|produit|remboursement|courrier|message|confirmation|nouvelle|nouvelles|argent|commande
  + On [ne reçoit ni courrier] ni visite.
  - Ni courrier ni visite dimanche.

# Gratuit qui ne l'est pas, points perdus, froid d'un lieu, moins que le compte.
comfort.cold                -2,stage:use     fait|faisait … froid glacial|polaire|canard|terrible|intenable|sibérien|insupportable
  + Il [faisait un froid polaire] au grenier.
  - Un froid polaire est annoncé.
condition.incomplete        -2,stage:receive contenait|contient|contenaient|reçu|livré|livrés|livrées|reçues|reçus … deux|trois|quatre|cinq|six|un|une|dix … au lieu de|des deux|trois|quatre|cinq|six|huit|dix|douze|vingt
  + Le filet [contenait trois citrons au lieu de dix].
  - Trois citrons au lieu de vinaigre.
honesty.not_so              -2               gratuit|gratuite|gratuits|gratuites|offert|offerte|offerts|illimité|illimitée|garanti|garantie|prioritaire|sécurisé|bio|local ne l' est|était|sont|étaient … pas|que|plus|jamais
  + L'apéritif [gratuit ne l'est pas] vraiment.
  - Si l'apéritif est gratuit, il l'est pour tous.
honesty.not_so              -2               livraison|livraisons|retour|retours|essai|service|wifi|parking|connexion|forfait|annulation|assistance|installation gratuit|gratuite|gratuits|gratuites|offert|offerte|offerts|illimité|illimitée|garanti|garantie|sécurisé ne l' est|était|sont|étaient … pas|que|plus|jamais
  + Le [parking sécurisé ne l'est pas].
  - Le parking sécurisé l'est vraiment.
loyalty_benefits.unrewarded -2               points|chèques|cagnotte|miles … a|ont|sont|est expiré|expirés|expirée|périmés|perdus|perdue|disparu|envolés|remise|effacés
  + Mes [miles ont expiré] sans avis.
  - Les points gagnés ont servi.
terms.no_return             -2,stage:return  pas|plus|jamais de|d' échange|remboursement|retour|reprise sans … ticket|facture|boîte|emballage|étiquette|justificatif
  + [Pas de reprise sans facture] ici.
  - Aucun souci pour le retour sans facture.
terms.not_covered           -2               casse|panne|pièce|usure|vol|perte|dégâts … n'|ne est|sont|était|étaient pas|plus|jamais garanti|garantie|garantis|couvert|couverte|couverts|assuré|assurée|comprise
  + Le [vol des pots n'est pas couvert].
  - La casse n'est pas grave.

# Renvoyé à l'identique, reçu deux fois, gâté vite, posé en bas, tout à vérifier.
communication.not_informed -1               application|appli|carte|plan|suivi|écran|panneau … n'|ne montre|affiche|précise|mentionne|signale … pas|rien|jamais
  + L'[écran ne mentionne jamais] la gare.
  - L'écran montre la mer.
condition.damaged          -2,stage:receive coulé|renversé|renversée|renversés|fui|éclaté|percé|explosé|déversé dans|au|partout|sur … sac|sacs|carton|cartons|colis|boîte|panier|valise
  + Le sirop s'est [renversé dans le carton].
  - Le sirop coule au fond de la cuve.
empathy.did_not_bother     -2               ont|livreur|livreurs|chauffeur|coursier … laissé|laissée|laissés|laisser|déposé|déposée|déposés|déposer|abandonné|posé|lâché … trottoir|bas|pied|rue … et|puis|sans … parti|partis|reparti|repartis|filé|sonner|monter|prévenir|disparu|attendre
  + Ils [ont déposé le piano au pied des marches et sont repartis].
  - Nous avons laissé la voiture au pied des pistes et sommes partis skier.
errors.duplicate           -2,stage:receive reçu|reçue|reçois|reçu|livré|livrés|envoyé|expédié deux|2|trois|3 fois le|la|les même|mêmes|memes … chose|article|produit|colis|commande|modèle|livre|robe|pièce|graines|carton|lettre|facture|document
  + J'ai [reçu deux fois les mêmes graines].
  - J'ai relu deux fois les mêmes pages.
errors.wrong_bill          -1               faut|faudrait|doit|dois|devez|devons|oblige|obligés … vérifier|contrôler|surveiller|recompter|relire|éplucher son|sa|le|la|les|ses|votre|vos|mon|ma|tous … ticket|tickets|facture|factures|note|addition|monnaie|relevé|relevés|comptes … chaque|toujours|systématiquement|tout|temps
  + Il [faut éplucher sa facture chaque] mois.
  - Il faut relire chaque page.
price.differs              -2,stage:order   panier|caisse|étiquette|rayon|site|ticket|facture|appli|devis … affiche|affichait|indique|indiquait|annonce|annonçait|donne un|d'|une autre|autres prix|tarif|montant|somme
  + La [facture indique une autre somme].
  - Le site affiche un autre hôtel.
quality.not_fresh          -2,stage:use     moisit|moisissent|moisissait|pourrit|pourrissent|pourrissaient|fane|fanent|flétrissent|rancit … en|dès|sous <duration>
  + Les cerises [pourrissent en deux jours].
  - La cave pourrit en silence.
resolution.came_back       -2               m'|nous a|ont|avait|avaient renvoyé|réexpédié|relivré|redonné|remis|renvoyés le|la|les|un|une même|mêmes|autre … cassé|cassée|cassés|abîmé|abîmée|défectueux|défectueuse|défaut|fêlé|fêlée|panne|rayé|rayée
  + Ils [m'ont relivré un autre tuteur fêlé].
  - Ils m'ont renvoyé la même photo.
resolution.nothing_done    -2               mais|pourtant rien ne|n' change|changeait|évolue|avance|changé
  + On signe des pétitions [mais rien ne change].
  - Rien ne change un plan parfait.

# Bon mais froid, faute de choix, annulé par l'autre, « c'est zéro ».
choice.little         -1           faute de|d' choix|variété|alternative|modèles
  + On s'y sert [faute d'alternative] au village.
  - La faute de frappe est drôle.
friendliness.rude     -2           m'|nous|lui|leur|me|vous a|ont|avait|avez mal parlé
  + Le guide [nous a mal parlé] devant le groupe.
  - Elle nous a parlé du mal de mer.
overall.bad           -2           c'|ce est|était zéro|nullissime|bidon
  + Le manège, [c'était zéro].
  - Il fait zéro à la cave.
quality.cold          -2,stage:use bon|bonne|bons|bonnes|délicieux|copieux|copieuse|savoureux|excellent|correct mais|quoique … froid|froids|froide|froides|tiède|tièdes
  + Un gratin [copieux mais tiède].
  - Le gratin se mange froid.
reliability.cancelled -2           annulation de|d' la|ma|notre|mon|cette commande|réservation|vente|course|location|chambre … par le|l'|la|un resto|restaurant|restaurateur|vendeur|site|magasin|hôtel|compagnie|agence|boutique|propriétaire|transporteur|enseigne
  + L'[annulation de notre réservation par l'hôtel] à minuit.
  - L'annulation par le site est gratuite.

# Mauvais numéro, non fourni, plus de temps que dit, personne à trouver, preuves exigées.
condition.incomplete  -1,stage:receive chargeur|câble|câbles|pile|piles|vis|notice|accessoires|housse|outil|outils|visserie|ampoule|ampoules|adaptateur|télécommande|matelas|coussins n'|ne est|sont|était|étaient … pas|même fourni|fournie|fournis|fournies|inclus|incluse|incluses|livré|livrés|livrées
  + Les [ampoules ne sont pas fournies].
  - Les ampoules sont fournies.
ease.paperwork        -1               demandé|demande|demandent|exigé|exigent|exige|réclamé|réclament … dépôt de plainte
  + On m'a [réclamé un dépôt de plainte] pour un parapluie.
  - Le dépôt de plainte est fait.
errors.wrong_address  -2,stage:receive livré|livrée|livrés|déposé|déposée|distribué … mauvais numéro|étage|bâtiment|immeuble|hall|palier|magasin
  + Le journal est [distribué au mauvais étage].
  - Le journal est livré au numéro trois.
errors.wrong_address  -2,stage:receive livré|livrée|livrés|déposé|déposée|distribué … mauvaise maison|porte|ville|résidence|rue|entrée
  + Le journal est [distribué à la mauvaise porte].
  - Le journal est livré à la maison.
reachability.no_staff -2               trouve|trouvons|trouvait|trouvé|voit|voyait|croise jamais|pas|plus|toujours|quasiment personne pour|à … renseigner|conseiller|aider|demander|servir|répondre|informer
  + On ne [croise jamais personne pour renseigner].
  - Il trouve quelqu'un pour danser.
timeliness.over       -2               prend|prennent|prenait|prendre|pris|mis|mettent|met|faut|fallu|demande|demandent|demandé … plus de temps qu'|que annoncé|prévu|indiqué|écrit|dit|promis|affiché
  + Les travaux [demandent plus de temps qu'annoncé].
  - Ils prennent plus de temps pour rire.
waiting.long          -2               passe|passons|passé|perd|perdu … plus de temps à|en|au|dans|a … attendre|patienter|quai|caisse|caisses|file|queue|guichet|ligne|chercher|charger|recharger|supporter|téléphone|arrêt|parking qu'|que à|en|au|dans|a
  + On [passe plus de temps à quai qu'en] mer.
  - On passe plus de temps dehors.
