@language fr
@kind     irritants

keep.aside                keep                              ^ la|le|cette|ce|leur|notre société|cabinet|service|agence de recouvrement
  + [Le cabinet de recouvrement] est courtois.
  - Une lettre du cabinet de recouvrement.
keep.back_gladly          keep                              ~revenir … sans|aucun ~problème|~souci
keep.card_game            keep                              la|de|à|en rebelote
keep.no_shortage          keep                              pas|<negation> … que des ~solution
keep.nothing_better       keep                              rien à|a faire d' autre
keep.own                  keep                              ils|elles ne|n' ~venir pas|plus de|d'|du|des|pour
  + [Elles ne viennent pas de] loin.
  - La nounou ne vient pas.
keep.own                  keep                              ils|elles|il|elle|on ne|n' … rend|rends|rendons|rendent|rendait|rendaient|rendu|rendre … compte
  + [Elles ne s'en rendent pas compte].
  - Ils ne rendent pas l'argent.
keep.own                  keep                              ne|n' … rend|rends|rendons|rendent|rendait|rendaient|rendu|rendre … compte
  + Mon fils [ne s'en rend pas compte].
  - Ils ne rendent pas l'argent.
keep.own_doing            keep                              j'|je ai|avais refusé|rejeté|annulé … motif qu'|que|d'|de|suivant
keep.own_refusal          keep                              je|j'|nous|on … ~refuser de|d'
keep.paid_back            keep                              ~remboursement sans
keep.set_phrase           keep                              colis|paquet … pas|jamais bougé dans le|son|leur carton|emballage|colis
keep.set_phrase           keep                              on|monde ferme|fermait|fermer … les yeux et|pendant|pour
keep.theft                keep                              ~dérober mon|ma|mes|son|sa|ses
keep.trifle               keep                              trois fois rien
keep.unpaid               keep                              ~régler … ~facture|~cotisation|~échéance|~addition|~note|~loyer
keep.why_pay              keep                              <negation> pourquoi
resolution.bad_handling   -2                                sous estimé|estimée|estimés
  + Des dégâts [sous-estimés].
  - Sous réserve, un prix estimé.
resolution.bad_handling   -2                                ~gestion … ~catastrophique|~déplorable|~lamentable|~calamiteux
  + Une [gestion catastrophique].
  - La gestion du temps est un art.
resolution.bad_handling   -2                                ~minimiser|~sous-estimer … ~dégât|~dommage|~préjudice|~problème
  + L'expert [minimise les dégâts].
  - Minimisez la fenêtre.
resolution.bad_handling   -2                                ~problème avec|de … ~remboursement|~indemnisation|~résiliation|~prise
  + Que des [problèmes avec leurs remboursements].
  - Quel problème aurais-je avec une prise anglaise ?
resolution.bad_handling   -2                                ~reloger|relogé|relogés|~débarquer|débarqué|débarqués|~abandonner|abandonné|abandonnés|~larguer|largué … à|au|sur|en|dans|loin … milieu|kilomètre|kilomètres|km|nuit|bord|trottoir|quai|sort
  + On nous a [débarqués au milieu] de nulle part.
  - Un rosier planté au milieu de la cour.
resolution.bad_handling   -2                                ~ressortir|~revenir|~rendre|~récupérer … avec un|une|d' autre|autres|nouveau|nouvelle ~problème|~panne|~bruit|~défaut|~rayure|~trace|~fuite
  + La tondeuse est [ressortie avec un autre problème].
  - Je reviens avec une autre amie.
resolution.battle         -3,effort:chase                   ~année|~mois|~semaine de ~combat|~lutte|~bataille|~galère|~procédure
  + Des [mois de bataille] pour un chèque.
  - Un combat de boxe de trois semaines, quel feuilleton.
resolution.battle         -3,effort:chase                   ~battre|~bagarrer|~batailler|~combattre|~lutter pour|contre|depuis|avec|afin
  + Je me [bats depuis] mars avec le service après-vente.
  - Mon cœur bat la chamade devant ce gâteau.
resolution.came_back      -2,rupture:repeat_contact         <count>=3 … ~panne|~intervention|~réparation|~technicien
  + [Trois fois en panne] depuis mars.
  - Une seule intervention a suffi.
resolution.came_back      -2,rupture:repeat_contact         deux|trois|quatre|cinq|six ~technicien|~intervention|~réparation|~dépanneur
  + [Trois techniciens] et la ligne coupe encore.
  - Le technicien a deux outils.
resolution.came_back      -2                                même|mêmes ~problème|~panne|~souci … encore|toujours|fois|revient|reviennent|recommence
  + Le [même problème revient] à chaque orage.
  - Le même chef depuis dix ans, sans souci.
resolution.came_back      -2                                rebelote
  + Réparé lundi, [rebelote] le mercredi.
  - On a joué à la belote en terrasse.
resolution.came_back      -2                                toujours|encore|tjrs le|la|les|ce|cette même|mêmes bruit|odeur|fuite|voyant|défaut|message|blocage
  + [Toujours le même bruit] après la révision.
  - Toujours le même plaisir.
resolution.came_back      -2                                voyant|bruit|odeur|fuite|message|humidité|moisissures|tache … revient|reviennent|réapparaît|revenu|revenue|recommence
  + Deux passages et le [bruit revient].
  - Le message est clair.
resolution.came_back      -2                                voyant|voyants|~alarme|~fuite|~bruit|~défaut|~panne s'|se|est|revient|a … ~rallumer|~réapparaître|~revenir|~recommencer|redéclencher
  + Le [voyant s'est rallumé] en sortant.
  - Un voyant vert allumé.
resolution.came_back      -2                                ~problème|~panne|~souci … ~revenir|~recommencer|~répéter|~reproduire
  + La [panne recommence] deux jours après.
  - Je reviendrai sans problème.
resolution.came_back      -2                                ~ramener|~rapporter|~retourner|~déposer|~renvoyer … fois|reprises … ~garage|~sav|~atelier|~magasin|~boutique|~réparation
  + J'ai [ramené trois fois ma machine au magasin].
  - Je retourne au magasin chaque mois.
resolution.came_back      -2                                ~rendre|rendu|rendue|rendus|revenu|revenue|renvoyé|récupéré|récupérée … dans le|en|au même état|point|panne
  + Mon vélo m'est [revenu dans le même état].
  - Rendu au pied de l'immeuble.
resolution.came_back      -2                                ça|ca|panne|fuite|problème|bruit|tout a|est ~relâcher|recasse|recassé|recassée|~reproduire|~relâcher|~retomber|recommencé|~recommencer
  + Réparé mardi, [ça a recassé] mercredi.
  - Elle est revenue avec un sourire.
resolution.cannot         -2                                ~irréparable
  + La serrure est [irréparable].
  - La réparation est rapide.
resolution.cannot         -2                                ~pouvoir … rien … ~faire
  + On me répond qu'on [peut rien faire].
  - Je peux vous faire un chèque.
resolution.closed         -2                                ~dossier|~ticket|~réclamation|~demande|~plainte … ~clore|~classer|~fermer|~clôturer
  + Mon [ticket a été fermé] sans réponse.
  - Le siège a un dossier haut.
resolution.does_not       -2                                <company>|<agent>|ils|elles ne|n' … ~traiter|~passer|~surveiller|~entretenir|~intervenir|~bosser pas|jamais|plus|rien|guère
  + Le [syndic n'entretient plus] les caves.
  - Le service de table est en grès.
  - Ils ne servent pas d'alcool.
resolution.does_not       -2                                ils|elles|<agent> ~venir|~intervenir|~bosser|~entretenir|~surveiller pas|jamais|plus|rien
  + [Ils viennent jamais] quand le chauffage lâche.
  - Elles viennent d'un village.
resolution.evasive        -3                                se|s' ~défiler
  + Dès qu'on réclame, ils [se défilent].
  - La fanfare défile.
resolution.evasive        -3                                ~abandonner … sort|client|clients
  + Des voyageurs [abandonnés à leur sort].
  - J'ai abandonné le sucre.
resolution.evasive        -3                                ~assumer|~reconnaître … <negation> … ~responsabilité|~erreur|~tort
  + Le poseur [assume jamais ses erreurs].
  - Une erreur de ma part, j'assume.
resolution.evasive        -2                                ~botter en touche
  + Le siège [botte en touche].
  - La touche est à droite.
resolution.evasive        -3                                ~décharger|~rejeter … ~responsabilité|~faute
  + Le loueur [rejette la faute] sur le garage.
  - Le linge est lavé à la main.
resolution.evasive        -3                                ~défausser|~dérober|~dédouaner|~esquiver
  + Dès qu'il faut payer, ils se [défaussent].
  - On m'a dérobé mon sac, et votre agent m'a aidé.
resolution.evasive        -2                                ~renâcler
  + Ils [renâclent] à payer.
  - Une bonne recherche.
resolution.evasive        -3                                ~tourner le dos
  + Une fois payés, ils nous ont [tourné le dos].
  - Le siège tourne, le dossier est ferme.
resolution.half           -2                                ~payer|~verser … seulement|qu'|que … moitié|tiers|quart|partie
  + Ils n'ont [remboursé que la moitié].
  - J'ai payé la moitié au départ, comme prévu.
resolution.half           -2                                ~remboursement|~rembourser|~indemnisation|~indemniser ~partiel|partiellement|mal|moitié
  + Je suis [remboursée partiellement], sans détail.
  - Rembourser une moitié du prêt est possible.
resolution.half           -2                                ~rembourser|~indemniser la|le|seulement|qu'|que … moitié|tiers|quart|partie
  + Ils ont [remboursé la moitié] des travaux.
  - Je rembourse mon prêt tous les mois.
resolution.legal          -2                                ouvert|ouvrir|ouvre|ouvrons|engagé|engager|déposé un|le litige|recours
  + J'ai [ouvert un litige] hier.
  - Une porte ouverte.
resolution.legal          -3,effort:chase                   répression des fraudes
  + Je vais écrire à la [répression des fraudes].
  - La prévention des fraudes est expliquée sur le site.
resolution.legal          -2                                société|cabinet|service|agence|menace|menaces|courrier|lettre|procédure de|d' recouvrement|huissier|huissiers
  + Ils m'ont envoyé une [société de recouvrement].
  - Le recouvrement du toit.
resolution.legal          -3,effort:chase                   ~aller|~porter|~poursuivre|~finir … justice|tribunal|plainte
  + On va [porter plainte] contre le bailleur.
  - Le palais de justice est à côté.
resolution.legal          -3,effort:chase                   ~contacter|~prendre|~voir|~mandater|~engager … ~avocat|~huissier
  + J'ai [pris un avocat] pour ce contrat.
  - Mon avocat est un client fidèle.
resolution.legal          -2                                ~huissier … ~téléphoner|~appeler|~écrire|~venir|~menacer|~passer|~débarquer
  + Un [huissier est venu] pour trois euros.
  - Un huissier, deux témoins.
resolution.legal          -3,effort:chase                   ~mettre|~mise … demeure
  + J'ai envoyé une [mise en demeure].
  - Une belle demeure bien mise en valeur.
resolution.legal          -3,effort:chase                   ~saisir … ~médiateur|~tribunal|~justice|~avocat|~dgccrf|~acpr|~conciliateur|~prudhomme
  + J'ai [saisi le médiateur] du secteur.
  - Saisissez votre code.
resolution.never_got      -2                                jamais|pas|toujours|tjrs|encore eu|vu|obtenu|revu|récupéré mon|ma|mes|notre|nos
  + Je n'ai [jamais eu mes] résultats.
  - J'ai vu mon fils sourire.
resolution.no_result      -2                                <negation> … ~aboutir
  + Mes démarches ont [jamais abouti].
  - La ruelle aboutit à la plage.
resolution.no_result      -2                                en vain|vainement
  + J'ai réclamé [en vain] mon remboursement.
  - Le vin était parfait.
resolution.no_result      -2                                sans ~succès|~résultat|~effet|~suite
  + Trois réclamations [sans résultat].
  - Un spectacle à succès.
resolution.no_result      -2                                ~rester ~lettre ~mort
  + Ma réclamation est [restée lettre morte].
  - La lettre est restée ouverte.
resolution.no_result      -2                                ~servir … rien
  + Ça [sert strictement à rien].
  - On nous a servi un riz parfumé.
resolution.no_solution    -2                                <negation>|rien … ~proposer
  + On m'a [rien proposé] en échange.
  - Proposez-vous un menu enfant ?
resolution.no_solution    -2                                aucun|aucune|pas|sans|ni|point d'|de|appareil|véhicule|voiture|téléphone|vélo|fauteuil|machine … de prêt|remplacement|courtoisie
  + [Aucune voiture de prêt] pendant ce temps.
  - Aucun taux de prêt.
resolution.no_solution    -2                                ne|n' ~proposer|~trouver|~apporter|~donner|~fournir|~offrir aucun|aucune|pas|rien … ~solution|~alternative|~aide|~explication|~réponse
  + L'agence [n'offre aucune alternative].
  - On propose une alternative.
resolution.no_solution    -2                                retour|retourne|revenir|reviens|revenu à|a la case|zéro
  + [Retour à la case] départ.
  - Un retour à la nage.
resolution.no_solution    -2                                tourner en|bourrique bourrique|rond
  + On me fait [tourner en bourrique].
  - Le manège fait tourner les enfants.
resolution.no_solution    -2                                ~aucun|<negation>|zéro|~nul|sans … ~solution|~résolution|~aboutissement
  + [Aucune solution proposée] à ce jour.
  + [Zéro solution] au bout du fil.
  - Une solution simple, et voilà.
resolution.not_done       -2                                <company>|<agent>|il|elle|elles … ont|a|avaient|avait|avez pas|jamais voulu|su|pu|daigné|cherché|accepté|rendu|donné|envoyé|livré|réparé|changé|répondu|prévenu|regardé|vérifié|écouté|respecté|tenu|réglé|résolu|effectué|réalisé|posé|fourni|transmis|appliqué|rappelé|remplacé|remboursé|traité|corrigé|nettoyé
  + Le [garage n'a pas réparé] la bonne roue.
  - La dame n'a pas vu mon fils.
resolution.not_done       -2                                <company>|<agent>|il|elle|elles … ont|a|avaient|avait|avez toujours|même pas voulu|su|pu|daigné|cherché|accepté|rendu|donné|envoyé|livré|réparé|changé|répondu|prévenu|regardé|vérifié|écouté|respecté|tenu|réglé|résolu|effectué|réalisé|posé|fourni|transmis|appliqué|rappelé|remplacé|remboursé|traité|corrigé|nettoyé
  + Le [syndic n'a toujours pas réparé] la porte.
  - Le syndic a toujours réparé la porte dans l'heure.
resolution.not_done       -2                                <negation> été =prévenu|=prévenue|=prévenus|=honoré|=honorée|=tenu|=tenue|=appliqué|=appliquée|=versé|=versée|=envoyé|=envoyée|=expliqué|=expliquée|=servi|=servis|=servie|=débarrassé|=débarrassée|=vérifié|=vérifiée|=corrigé|=corrigée|=signalé|=consulté|=consultée|=consultés|=écouté|=écoutée|=écoutés|=aidé|=aidée|=indemnisé|=soigné|=soignée|=fourni|=fournie|=installé|=installée|=raccordé|=activé|=activée|=modifié|=modifiée|=pris|=prise|=respecté|=respectée|=respectés|=changé|=changée|=changés|=rempli|=vidé
  + La date n'a [jamais été respectée].
  - Il a été changé hier.
resolution.not_done       -2                                non =traité|=traitée|=respecté|=respectée|=respectés|=tenu|=tenue|=tenus|=honoré|=honorée|=fourni|=fournie|=fournis|=vidé|=changé|=changée|=reçu|=reçue|=reçus|=livré|=livrée|=versé|=versée|=effectué|=effectuée|=effectués|=effectuées|=réalisé|=réalisée|=terminé|=terminée|=terminés|=fonctionnel|=fonctionnelle
  + Un ascenseur [non livré] à Pâques.
  - Une réparation effectuée à temps.
resolution.not_given_back -2                                <negation> … été ~rendre|~restituer|rendu|rendue|rendus|restitué|restituée|reversé|recrédité
  + Mon badge n'a [jamais été restitué].
  - Le service rendu est bon, jamais décevant.
resolution.not_given_back -2                                ~caution|~acompte|~arrhes|~dépôt … jamais|pas|toujours|aucun … rendu|rendue|restitué|restituée|remboursé|remboursée|récupéré|récupérée|revu|revue
  + La [caution n'a jamais été rendue].
  - La caution a été rendue.
resolution.not_repaid     -2                                <negation> … ~intervenir|~indemniser
  + L'assureur [intervient jamais].
  - Le plombier intervient sous une heure.
resolution.not_repaid     -2                                <negation> … ~rembourser|~indemniser|~dédommager
  + J'ai [jamais été remboursé].
  - Puis-je être remboursé des frais ?
resolution.not_repaid     -2                                aucun|<negation>|zéro|sans … ~remboursement|~indemnisation|~indemnité
  + [Aucun remboursement] pour ma nuit d'hôtel.
  - Un remboursement sans délai.
resolution.not_repaid     -2                                me|m'|nous|leur|lui doivent|doit|devez|doive … <money>
  + Le bailleur [me doit 400 euros].
  - Je dois 3 euros.
resolution.not_repaid     -2,stage:return                   partiellement|qu'à|qu' =remboursé|=remboursée|=remboursés|=recrédité|=indemnisée|=indemnisé
  + Ma caution est [partiellement remboursée].
  - Elle est remboursée.
resolution.not_repaid     -2,stage:return                   remboursé|remboursée|remboursés|rendu|recrédité|indemnisé … partie|moitié|tiers|frais|euros seulement|uniquement
  + On m'a [remboursé la moitié seulement].
  - Remboursé en une partie de cartes.
resolution.not_repaid     -2                                ~intervenir … <negation>
  + L'assistance [intervient pas] le dimanche.
  - La police est intervenue.
resolution.nothing_done   -2                                <negation> … ~bouger … doigt
  + Ils ont [pas bougé le petit doigt].
  - Mon doigt bouge à nouveau, merci docteur.
resolution.nothing_done   -2                                <negation> … ~faire … nécessaire
  + Le service a [pas fait le nécessaire].
  - Merci de faire le nécessaire.
resolution.nothing_done   -2                                <negation> … ~prendre en compte|considération
  + Ma demande est [jamais prise en compte].
  - On prend en compte les allergies.
resolution.nothing_done   -2                                <negation> … ~traiter|~considérer
  + Ma plainte est même [pas traitée].
  - Les bois sont-ils traités ?
resolution.nothing_done   -2                                au|point point|mort mort
  + Le chantier est [au point mort].
  - Un point de vue.
resolution.nothing_done   -2                                au|à|a même point|stade
  + Je suis encore [au même point] qu'en mai.
  - On se retrouve au même café.
resolution.nothing_done   -2                                direction|hiérarchie|mairie|police|administration|siège|responsable|responsables|chefs|chef|maison|enseigne|tout|monde|on|autorités … ferme|ferment|fermait|fermer|fermé … les yeux
  + La [mairie ferme les yeux] depuis des années.
  - La direction nous ouvre les yeux.
resolution.nothing_done   -2                                fond d'|de|du un|leur|leurs tiroir|placard|tiroirs
  + Ma demande dort au [fond d'un tiroir].
  - Un tiroir du bureau.
resolution.nothing_done   -2                                mon|notre|ma|mes ~cas|~problème|~histoire|~dossier|~situation … ~intéresser … personne|pas
  + [Mon cas n'intéresse personne].
  - Ce cas nous intéresse vivement.
resolution.nothing_done   -2                                personne ne|n'|se|s' … ~traiter|~occuper|~prendre … ~dossier|~demande|~problème|~réclamation|~charge
  + [Personne ne traite ma demande].
  - Les personnes du service sont aimables.
resolution.nothing_done   -2                                rien … ~faire|~bouger
  + [Rien n'est fait] pour les abonnés du village.
  - Rien à redire, ils font le maximum.
resolution.nothing_done   -2                                serpent qui se mord la queue
  + Pour ce visa, c'est le [serpent qui se mord la queue].
  - Un serpent au zoo.
resolution.nothing_done   -2                                ~faire|~changer|~régler … rien
  + Le syndic [fait absolument rien].
  - Le chef fait des merveilles.
resolution.nothing_done   -2                                ~laisser … ~plan|~abandon
  + On nous [laisse en plan] en plein hiver.
  - Le plan du quartier est laissé à l'accueil.
resolution.nothing_done   -2                                ~repartir sans rien ~faire|~réparer|~regarder|~résoudre|~dire
  + L'artisan est [reparti sans rien faire].
  - Nous sommes repartis après le café.
resolution.nothing_done   -2                                ~rester|~laisser|resté|restée|restés|laissé|laissée|laissés|laissées en plan
  + Nous sommes [restés en plan] sur le quai.
  - Un plan en couleur.
resolution.nothing_done   -2                                ~sourde|~sourd oreille|oreilles
  + Le bailleur fait la [sourde oreille].
  - Ma mère est un peu sourde.
resolution.refused        -2                                propriétaire|bailleur|locataire|mairie|école|elle|elles|<company>|<agent> … ~refuser de|d'
  + Le [propriétaire refuse de] repeindre.
  - Le refus du maire.
resolution.refused        -2                                refuse|refusent|refusé|refusait|refus de|d'|à ~corriger|~rectifier|~reconnaître|~réparer|~échanger|~reprendre|~remplacer|~annuler|~intervenir|~livrer|~servir
  + Ils [refusent de corriger] mon bonus.
  - Sans refus de ma part.
resolution.refused        -2                                refuse|refusent|refusé|refusée|refusait|refusez … ~résiliation|~prêt|~contrat|~dossier|~demande|~remboursement|~garantie|~crédit|~chèque|~accès|~entrée|~embarquement|~retour|~échange|~reprise
  + La banque [refuse mon dossier].
  - On a fait la demande.
resolution.refused        -2                                refusé|refuse|refusent|refusait catégoriquement|unilatéralement|systématiquement|obstinément|net|fermement de|d'
  + Le gérant a [refusé catégoriquement de] signer.
  - J'ai refusé net.
resolution.refused        -3                                tout … pour ne|pas … ~rembourser|~payer|~indemniser|~couvrir
  + Ils font [tout pour ne pas rembourser].
  - Tout est prévu pour payer sans contact.
resolution.refused        -3                                ~refus de|d' ~prise|~remboursement|~indemnisation|~paiement|~garantie|~couverture|~réparation
  + Un [refus de paiement] pour un détail.
  - Un refus poli, sans plus.
resolution.refused        -2                                ~refuser de|d' … ~communiquer|~fournir|~donner|~transmettre|~envoyer|~servir|~accueillir|~reprendre|~échanger|~livrer|~répondre|~appliquer|~accepter|~résilier|~annuler|~ouvrir|~changer|~modifier|~installer|~laisser|~écouter|~expliquer|~reconnaître
  + Le gérant [refuse d'échanger] la lampe.
  - Le chien refuse de manger.
resolution.refused        -3                                ~refuser … ~rembourser|~indemniser|~payer|~couvrir|~réparer|~verser|~intervenir|~dédommager|~garantie|~prendre|~assister|~aider
  + La mutuelle [refuse de rembourser] mes soins.
  - Refuser une part de tarte ? Jamais.
resolution.refused        -2                                ~refuser|~rejeter|refusé|refusée|refusés|rejeté|rejetée|rejetés|refus|débouté|annulé|annulée … motif qu'|que|d'|de|suivant
  + La caisse m'a [rejeté au motif que] je loue.
  - J'ai refusé le motif à fleurs.
resolution.refused        -3                                ~remboursement|~prise|~indemnisation|~demande|~dossier|~réclamation … ~refuser|~rejeter
  + Mon [dossier est refusé] sans explication.
  - Le prix du remboursement anticipé est indiqué.
resolution.refused        -3                                ~vouloir|~souhaiter … <negation> … ~rembourser|~indemniser|~payer|~couvrir|~réparer|~dédommager|~prendre|~aider|~intervenir
  + Le vendeur [veut pas rembourser].
  - Vous voulez payer en deux fois ?
resolution.refused        -2                                été|est|sont|fut rejeté|rejetée|rejetés|rejetées|refusé|refusée|refusés|refusées
  + Mon recours a [été rejeté].
  - Le rejet est une plante.
resolution.unfixed        -2                                finalement|final|moi qui|c'|j'|à|a|de|nous … ~payer|~réparer|~régler|~avancer|~remplacer … ~réparation|~facture|~travaux|~frais|~remplacement|moi|poche|même
  + Finalement c'est [moi qui ai payé la réparation].
  - C'est moi qui offre, il a payé la visite.
resolution.unfixed        -2                                ~fuite|~eau|~pluie|~plafond|~robinet|~chasse|~tuyau|~toit … ~couler|~goutter|~fuir toujours|encore
  + La [fuite coule encore].
  - L'eau coule, toujours fraîche.
resolution.unpaid         -3                                pas|jamais|toujours … vu … un|le centime|sou|euro|couleur
  + Je n'ai [pas vu un centime].
  - Je vois le centre depuis la chambre.
resolution.unsolved       -2                                0|zéro|zero ~solution|aide|assistance|résultat|résolution
  + Ils me donnent [0 solution].
  - 0 degré ce matin.
resolution.unsolved       -2                                <negation> … ~résoudre|~régler|~solutionner
  + La fuite est [pas réglée].
  - Un pas de plus et l'affaire se règle.
resolution.unsolved       -2                                <negation> … ~réussir|~parvenir|~arriver|~savoir … ~résoudre|~régler|~réparer|~débloquer|~aider
  + Le technicien a [pas réussi à réparer].
  - Réussir à régler la selle est un jeu d'enfant.
resolution.unsolved       -2                                et|mais toujours|encore aucune|pas solution|résolution
  + Trois visites [et toujours aucune solution].
  - Et une solution saline.
resolution.unsolved       -2                                fini|fini|finis|finit|dû|préfère|préféré … par|de|laisser|abandonner laisser tomber
  + J'ai [fini par laisser tomber].
  - Il a laissé tomber ses clés.
resolution.unsolved       -2                                fuite|panne|problème|souci|bruit|tache|odeur|trou toujours|encore|tjs là|la|présent|présente|pareil|actif
  + Un mois après, la [fuite encore là].
  - Une odeur de pain.
resolution.unsolved       -2                                jamais|pas réparé|réparée|réparés|résolu|résolue|réglé|réglée
  + Un mois après, fuite [pas réparée].
  - Je n'ai pas de toit.
resolution.unsolved       -2                                jamais|pas|point|non été|etre|être|encore|totalement|toujours|complètement ~réparer|réparé|réparée|réparés
  + Le toit n'a [jamais été réparé].
  - Réparez le toit.
resolution.unsolved       -2                                non|mal résolu|résolue|résolus|réglé|réglée|solutionné|réparé|réparée
  + Une fuite [non résolue].
  - Tout est résolu, et réglé au comptoir.
resolution.unsolved       -2                                pas|toujours|encore|jamais mon|notre|mes argent|remboursement|colis|commande|carte|dû
  + Je n'ai toujours [pas mon argent].
  - C'est mon argent de poche.
resolution.unsolved       -2                                retrouve|trouvait|trouvaient|trouve|trouvent pas|plus … réservation|réservations|dossier|trace|commande|contrat
  + Ils ne [trouvent pas ma réservation].
  - Je trouve le dossier du fauteuil beau.
resolution.unsolved       -2                                rien|jamais réparé|résolu|réglé|arrangé|réparer|résoudre
  + L'artisan n'a [rien réparé].
  - Rien de réparable.
resolution.unsolved       -2                                toujours|encore <negation> … ~résoudre|~régler|~solutionner|~réparer|~débloquer
  + C'est [toujours pas réparé].
  - Il a toujours réglé nos soucis.
resolution.unsolved       -2                                ~impossible|~incapable|~impuissant … ~résoudre|~régler|~solutionner|~réparer|~débloquer|~aider|~intervenir|~renseigner
  + Une hotline [incapable de régler] la panne.
  - Impossible n'est pas français, dit-on.
resolution.unsolved       -2                                ~jeter l'|l éponge
  + Au dixième appel j'ai [jeté l'éponge].
  - Une éponge à jeter chaque mois.
resolution.unsolved       -2                                ~problème|~souci|~panne|~dysfonctionnement … ~persister|~subsister|~perdurer|~demeurer
  + Le [problème persiste] malgré le nouveau boîtier.
  - Persistez dans cette voie, sans souci.
resolution.unsolved       -2                                ~problème|~souci|~panne|~litige|~dossier|~sinistre|~demande|~réclamation|~situation non ~résoudre|~régler|~traiter|~satisfaire
  + [Problème non résolu] après quatre visites.
  - Le dossier de ma chaise se règle en hauteur.
resolution.unsolved       -2                                ~rester|resté|restée|restés|retrouve|retrouvé|retrouvée … sans voiture|véhicule|téléphone|internet|chauffage|électricité|eau|frigo|ordinateur|toit|salaire|carte|bagages|valise|télé|connexion|ligne
  + Je suis [resté sans voiture] deux mois.
  - Je prends un café, sans sucre, dans la voiture-bar.
timeliness.no_show        -2                                <agent>|ils|elles|parfois|souvent … ne|n' ~venir pas|jamais|plus|toujours
  + Le samedi, [elles ne viennent pas].
  - Elles viennent d'un village où rien ne pousse.
timeliness.status_stuck   -2,stage:receive,channel:delivery colis|commande|suivi|paquet|tracking|statut|livraison … pas|plus|jamais bougé|bouge|avancé|avance|évolué
  + Le [suivi n'a pas bougé] depuis mardi.
  - Le colis a bien bougé.
timeliness.status_stuck   -2                                dossier|demande|réclamation|chantier|situation|plainte|litige|procédure … pas|plus|jamais bougé|bouge|avancé|avance|évolué
  + Ma [demande n'a pas bougé] d'un pouce.
  - Le dossier a bien avancé.

resolution.no_result -2 reparti|repartie|repartis|reparties|repartent|repart comme il|elle|ils|elles … venu|venue|venus|venues|arrivé|arrivés
  + Il est [reparti comme il était venu].
  - Il est venu comme un ami.

resolution.not_repaid -2 ai|avons|a|ont|suis été|rembourser remboursé|remboursée|remboursés|indemnisé|indemnisée de|à|que zéro|zero|0|rien
  + J'[ai été remboursé de zéro] euro.
  - Remboursé ou pas, je viens.

resolution.evasive -2 ~décliner|décline|déclinent|rejette|rejettent|nie|nient|dégage|dégagent toute|sa|leur|la|ses|leurs|de toute|sa|responsabilité|responsabilités
  + Le bailli [décline toute responsabilité].
  - Une toute petite responsabilité.

keep.others         keep ~problème|~souci|~panne|~litige … non résolu|résolue|résolus|réglé|réglée|réparé|réparée par mon|le|un|l'|notre autre|ancien|précédent|premier
resolution.unsolved -2   ~problème|~souci|~panne|~litige|~incident|~demande|~dossier|~sinistre|~réclamation … non résolu|résolue|résolus|réglé|réglée|réparé|réparée|solutionné depuis|malgré|à|et|pour|par
  + [Souci de banc non réglé malgré] l'appel.
  - Souci réglé après l'appel.

resolution.unsolved -2 mon|ma|mes|le|la|les|ce|cette|ces|un|une|des|notre|nos|votre|son|leur|du|d'|de|ancien|petit|gros ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|~affaire … aurait|auraient dû être résolu|résolue|résolus|résolues|réglé|réglée|réglés|réparé|réparée|solutionné|débloqué
  + [Mon souci aurait dû être réglé] lundi.
  - Mon souci est réglé.
resolution.unsolved -2 mon|ma|mes|le|la|les|ce|cette|ces|un|une|des|notre|nos|votre|son|leur|du|d'|de|ancien|petit|gros ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|~affaire … devait|devaient être résolu|résolue|résolus|résolues|réglé|réglée|réglés|réparé|réparée|solutionné|débloqué
  + [Mon souci devait être réglé] lundi.
  - Mon souci est réglé.
resolution.unsolved -2 mon|ma|mes|le|la|les|ce|cette|ces|un|une|des|notre|nos|votre|son|leur|du|d'|de|ancien|petit|gros ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|~affaire … non résolu|résolue|résolus|résolues|réglé|réglée|réglés|réparé|réparée|solutionné|débloqué
  + [Un souci de banc non réglé].
  - Mon souci est réglé.

resolution.unsolved -2 a|ont toujours|encore pas résolu|réglé|solutionné|débloqué|rétabli|corrigé … ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|bug
  + On [a toujours pas réglé le souci] du banc.
  - La ville a toujours réglé le problème.
resolution.unsolved -2 devait|devaient être résolu|résolue|réglé|réglée|réparé|réparée|rétabli|rétablie|corrigé|corrigée
  + L'ascenseur [devait être réparé] lundi.
  - L'ascenseur est réparé.
resolution.unsolved -2 n'|ne a|ont|avait toujours|encore pas|rien résolu|résolue|réglé|réglée|solutionné|débloqué|rétabli|corrigé … ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|bug
  + La ville [n'a toujours pas réglé le problème] du banc.
  - La ville a toujours réglé le problème.
resolution.unsolved -2 non résolu|résolue|résolus|résolues|réglé|réglée|réglés|solutionné|abouti|aboutie|rétabli|rétablie
  + Une facture de mai [non réglée] par leur assureur.
  - Non, résolu ou pas, je viens.

keep.circumstance   keep mari|femme|fils|fille|père|mère|parents|ami|amie|amis|voisin|voisine|enfant|enfants|frère|sœur ne|n' peut|peuvent|pouvait|pouvaient|pourra|pourront pas|plus|rien me|m'|nous|lui|leur aider|dire|répondre|donner|proposer|recevoir|envoyer|fournir|remplacer|réparer|dépanner|communiquer|rappeler|servir|prendre
resolution.cannot   -2   ne|n' peut|peuvent|pouvait|pouvaient|pourra|pourront pas|plus|rien me|m'|nous|lui|leur aider|rapatrier|rembourser|dire|livrer|renseigner|répondre|donner|proposer|recevoir|envoyer|fournir|remplacer|réparer|dépanner|garantir|communiquer|rappeler|servir|prendre
  + L'atelier [ne pourra pas nous servir] mardi.
  - Rien ne peut me surprendre.
resolution.not_done -2   fait|faire|fallu … refaire|recommencer … deux|trois|quatre|cinq|plusieurs|dix fois
  + On leur a [fait refaire l'ourlet trois fois].
  - On a refait le tour deux fois.
resolution.not_done -2   n'|ne a|ont|avait|avaient pas|jamais pu … effectuer|réaliser|terminer|raccorder|brancher|poser|intervenir|finir|dépanner|remettre
  + Le vitrier [n'a pas pu terminer] la porte.
  - Je n'ai pas pu voir la porte.

resolution.cannot -2 dit|dire|disent|répond|répondu|répondent|répondre|prétend|prétendent|assure qu'|que on|il|ils|elle|elles n' y peut|peuvent|pouvait|pouvaient rien|pas
  + Ils [disent qu'on n'y peut rien].
  - Les gardes n'y peuvent rien.

continuity.blame           -2                                      jamais de leur|sa|notre faute
  + Avec ce syndic ce n'est [jamais de leur faute].
  - Une faute de goût.
continuity.blame           -2                                      se déchargent|décharge|défausse|défaussent|dédouane|dédouanent|retranche|retranchent sur|derrière
  + Ils [se déchargent sur] le sous-traitant.
  - On décharge le camion sur le quai.
continuity.blame           -2                                      toujours la faute d'|de|des|du un|autre|autres|transporteur|voisin|précédent
  + C'est [toujours la faute d'un] autre.
  - Une faute d'accord.
continuity.blame           -2                                      ~refuser|veulent|veut|incapables|incapable|jamais|pas … reconnaître|admettre leur|sa|ses|leurs|l' erreur|faute|tort|torts|responsabilité
  + Ils [refusent de reconnaître leur faute].
  - Elle vient reconnaître l'enfant.
overall.angry              -2                                      je proteste|conteste|désapprouve énergiquement|formellement|vigoureusement|vivement|fermement
  + [Je conteste formellement] ce relevé.
  - Je conteste un point de droit à la fac.
overall.angry              -2                                      je|nous m'|nous insurge|insurgeons|indigne|révolte
  + [Je m'insurge] contre ces pénalités.
  - Je m'élève à la corde.
overall.angry              -2                                      je|nous proteste|protestons|conteste|contestons … énergiquement|formellement|vigoureusement|vivement|fermement|contre|cette|ce|ces
  + [Je proteste énergiquement] contre ce prélèvement.
  - Je conteste un point de droit à la fac.
overall.angry              -2                                      mon|notre profond|vif|extrême|plus|immense désarroi|mécontentement|agacement|désaccord|vif|désappointement|étonnement|exaspération|indignation
  + Je vous dis [mon profond désarroi].
  - Mon vif intérêt.
overall.fed_up             -3                                      en ai plein mon|le casque|pompon
  + De ces reports j'[en ai plein mon casque].
  - J'en ai plein mon sac.
overall.terminate          -2,decides:break,stage:leave            prendre acte|note de|du ma|mon|notre résiliation|départ|démission|désabonnement|rétractation
  + Veuillez [prendre acte de ma résiliation].
  - Prendre acte de la vente.
overall.terminate          -2,decides:break,stage:leave            regret de|d' vous annoncer|informer|quitter … départ|résiliation|quitter
  + J'ai le [regret de vous annoncer mon départ].
  - Le regret de vous quitter, chers voisins.
resolution.bad_handling    -2                                      encore|bien|toujours pire depuis|après|qu'|que leur|avant|le|la
  + C'est [encore pire depuis leur] visite.
  - Le pire est passé depuis.
resolution.bad_handling    -2                                      réglé|règle|résolu|réparé … pour en|en créer|causer|créant|provoquer|cassant deux|un|trois|d'autres|l'|une
  + L'agent a [résolu un bug pour en créer deux].
  - Il a réglé la note.
resolution.battle          -2                                      combat continue|quotidien|permanent|perdu
  + Le [combat continue] pour mon allocation.
  - Le combat de coqs.
resolution.battle          -2                                      dû|du|obligé|obligée|obligés|fallu … me|m'|nous|se|s'|de fâcher|énerver|battre|gendarmer|disputer|emporter|menacer|supplier|pleurer|crier|râler|implorer|insister
  + J'ai [dû me fâcher] pour avoir le double.
  - J'ai dû me lever.
resolution.battle          -2                                      dû|fallu|obligé|obligée … supplier|pleurer|implorer|menacer|mendier|ramper|râler|crier|hurler|batailler
  + J'ai [dû pleurer] pour un lit.
  - Il a dû négocier le virage.
  - Il faut crier sur le manège.
resolution.battle          -2                                      fini|terminé|finit … aux|au|devant|en prud'hommes|prud|tribunal|juge|justice
  + L'histoire a [fini aux prud'hommes].
  - Il a fini au stade.
resolution.battle          -2                                      il a fallu un|une|l'|saisir|menacer avocat|avocate|huissier|intervention|médiateur|tribunal|scandale|conciliateur
  + [Il a fallu un huissier] pour mes clés.
  - Il a fallu un tournevis.
  - Il a fallu une mise à jour.
resolution.battle          -2                                      j'|nous|on ai|a|avons fait des pieds et des mains
  + [J'ai fait des pieds et des mains] pour un rendez-vous.
  - On a fait des pieds de table.
resolution.battle          -2                                      j'|nous|on ai|a|avons remué ciel et terre
  + [J'ai remué ciel et terre] pour mon acte.
  - On a remué le ciel de lit.
resolution.battle          -2                                      ~combat|~lutte|~bataille|~guerre de|du|permanente|permanent|quotidienne|quotidien|sans tous|chaque|longue|haleine|fin|chaque|usure
  + Garder ma place, un [combat de tous] les jours.
  - Un combat de boxe.
resolution.battle          -2                                      ~taper|tapé|tape|~cogner du poing|sur|poings sur|la
  + J'ai dû [taper du poing sur] la table.
  - On tape du pied sur le rythme.
resolution.came_back       -2                                      bis repetita
  + [Bis repetita] le mois d'après.
  - Le bis du concert.
resolution.came_back       -2                                      recommencé|recommence|reparti|repart de plus belle
  + Les coupures ont [recommencé de plus belle].
  - La plus belle plage.
resolution.came_back       -2                                      retour|revenu|revenue|revenus|repartis au point|case de|départ départ
  + Six mois, et [retour au point de départ].
  - Le retour au point d'eau.
resolution.came_back       -2                                      ça|cela|ca recommence|recommençait
  + Un mois de calme, puis [ça recommence].
  - Le cours recommence en mars.
resolution.constant_repair -2                                      toujours|encore|constamment en réparation|maintenance|dérangement
  + La machine est [toujours en réparation].
  - Une machine en vente.
resolution.constant_repair -2,stage:resolve,rupture:repeat_contact troisième|quatrième|cinquième|sixième|énième retour|réparation|panne|intervention|échange|remplacement|dépannage
  + [Quatrième retour] à l'atelier.
  - Le quatrième étage est calme.
resolution.does_not        -2,stage:resolve                        réparation|intervention|visite|passage|remplacement|dépannage|traitement|réinitialisation … rien|pas changé|résolu|réglé|servi|arrangé|corrigé|amélioré
  + Leur [réparation n'a rien changé].
  - La réparation a pris une heure.
resolution.evasive         -2                                      attendent|espèrent|misent|comptent qu'|que|sur on|le|les|nous|notre … lasse|oublie|abandonne|renonce|fatigue|lassent|oubli|lassitude
  + Ils [attendent qu'on se lasse].
  - J'attends qu'on me livre.
resolution.evasive         -2                                      ~faire|font|fait|faisaient l' autruche
  + Au siège ils [font l'autruche].
  - On a vu l'autruche au zoo.
resolution.half_done       -2                                      dû|fallu|faut|dois|obligé|obligés … nettoyer|ranger|balayer|repasser|ramasser|refaire … derrière|après eux|lui|elle|leur|leurs
  + J'ai [dû nettoyer derrière eux].
  - Le chat dort derrière lui.
resolution.half_done       -2                                      ~réparation|~rustine|~bricolage|~solution de|du fortune|bric|dimanche
  + Une [réparation de fortune] sur la fuite.
  - La roue de la fortune.
resolution.never_done      -2                                      pas|jamais été remplacé|remplacée|remplacés|remplacées|fait|faite|faits|faites|effectué|effectuée|effectués|effectuées|tondu|tondue|entretenu|entretenue|entretenus|vérifié|vérifiée|vérifiés|terminé|terminée|terminés|repeint|repeinte|ramoné|contrôlé|contrôlée|réalisé|réalisée|réalisés|posée|posés
  + L'ampoule n'a [jamais été remplacée].
  - Le tri a toujours été fait avec soin.
resolution.no_result       -2                                      ^ niet|bernique
  + [Bernique].
  - Une bernique sur le rocher.
resolution.no_result       -2                                      aucun|aucune … n'|ne a|ont|avait|avaient abouti
  + [Aucune de mes lettres n'a abouti].
  - Aucune de mes lettres n'a menti.
resolution.no_result       -2                                      aucun|aucune|zéro|pas|sans progression|évolution|amélioration|progrès|résultat|effet
  + [Aucune progression] en six mois.
  - Une progression du feu.
resolution.no_result       -2                                      coups|coup d'|de épée|épées dans l'
  + Mes lettres, autant de [coups d'épée dans l']eau.
  - Un cours d'épée dans la salle.
resolution.no_result       -2                                      n'|ne a|ont rien abouti|produit|arrangé
  + Trois visites [n'ont rien arrangé].
  - Il n'a rien donné à manger au chien.
resolution.no_result       -2                                      peine|effort|efforts|temps|démarche|démarches|énergie perdue|vains|vaines|inutiles|stériles
  + Réclamer, [peine perdue].
  - Une peine de cœur.
resolution.no_result       -2                                      ça|cela|ce|ca|qui|appel|visite|manip|courrier n'|ne|y a|ont|avait absolument|strictement|vraiment|franchement|finalement|pas rien|grand changé|arrangé|résolu|réglé|amélioré|chose
  + Leur visite, [cela n'a strictement rien arrangé].
  - Il n'a vraiment rien changé à sa coiffure.
resolution.no_result       -2                                      ça|cela|ce|ca|qui|manip|réinitialisation|appel|visite n'|ne|y a|ont|avait|as|aura rien changé|arrangé|résolu|réglé|amélioré
  + J'ai vidé le cache, [ça n'a rien changé].
  - J'ai tout changé chez moi.
resolution.no_result       -2                                      ça|cela|démarches|relances|mails|appels|courriers|réclamation|plainte n'|ne a|ont rien donné
  + Mes [relances n'ont rien donné].
  - Il n'a rien donné à manger au chien.
resolution.no_solution     -2                                      aucune|sans|pas|zéro issue|lendemain
  + Deux recours, [aucune issue].
  - Une issue de secours.
resolution.no_solution     -2                                      situation|procédure|dossier sans issue
  + Une [procédure sans issue].
  - Une impasse fleurie.
  - L'issue de secours du dossier.
resolution.not_given_back  -2,stage:resolve                        jamais|pas|refusent|refuse|toujours … rendu|rendus|rendue|rendre|restitué|restitués|restituée|restituer mon|ma|mes|nos|notre|l'|le|les|la clés|clefs|papiers|dossier|documents|argent|caution|affaires|voiture|bagages|dépôt|téléphone|monnaie|acompte|photos|chèque|passeport
  + On ne m'a [jamais rendu mes clés].
  - J'ai rendu mes clés mardi.
resolution.not_given_back  -2                                      ne|n'|pas|jamais|refuse|refusent|toujours ~rendre|~restituer|rendu|restitué|de|rend pas|jamais|rendre|la|toujours|restituer|rendu ma|la|notre|mon|le|les caution|dépôt|acompte|arrhes|garantie|avance|provision
  + Le bailleur [ne rend pas la caution].
  - Je rends la caution demain.
resolution.not_repaid      -2                                      argent|acompte|caution|sous|économies … ~envoler|envolé|envolée|envolés|volatilisé|volatilisée|évaporé|évaporée|perdu|perdue
  + Mon [acompte s'est volatilisé].
  - Le ballon s'est envolé.
resolution.not_repaid      -2                                      en suis|est|sommes pour mes|ses|nos|ma frais|poche|pomme
  + Le litige finit, et j'[en suis pour mes frais].
  - J'en suis à mes frais de bouche.
resolution.not_repaid      -2                                      est|était|restait|sera pour ma|notre|sa pomme|poche|poire
  + Le remorquage, c'[est pour ma pomme].
  - Un moule pour ma poire belle Hélène.
resolution.not_repaid      -2                                      peux|peut|pouvons|puis m'|nous|s'|dire|faire asseoir|adieu|une … dessus|caution|argent|croix|remboursement|sous
  + Ma caution, je [peux m'asseoir dessus].
  - Je peux m'asseoir ici.
resolution.not_repaid      -2                                      remboursé|remboursée|remboursés|indemnisé|indemnisée … zéro|0|clopinettes|cacahuètes|misère
  + J'[ai été remboursé de zéro] euro.
  - J'ai été remboursé en dix jours.
resolution.nothing_done    -2                                      ne|n' prend|prennent|prenait|prendre|assume|assument … pas|jamais|aucune … responsabilité|responsabilités
  + Le promoteur [ne prend jamais ses responsabilités].
  - Il ne prend pas la responsable.
resolution.nothing_done    -2                                      ~dossier|ma|notre|votre|demande|courrier|plainte|réclamation … enterré|enterrée|oubliettes|poussière|souffrance|limbes
  + Ma [demande est aux oubliettes].
  - Le dossier est bleu.
resolution.nothing_done    -2                                      étouffé|étouffent|étouffer|enterré|enterrent|enterrer … affaire|dossier|plainte|enquête|demande|réclamation
  + La direction a [étouffé l'affaire].
  - Le chien a enterré son os.
resolution.paltry          -2,stage:resolve                        geste|avoir|bon|remise|compensation|remboursement|indemnisation|dédommagement|indemnité … ridicule|dérisoire|symbolique|minable|insultant|insultante|misérable|risible
  + Un [geste commercial ridicule].
  - Un geste de la main.
resolution.paltry          -2                                      évalué|évaluée|estimé|estimée|remboursé|remboursée|indemnisé|indemnisée|racheté|rachetée|repris|reprise … bouchée de pain
  + Mon fourgon est [estimé à une bouchée de pain].
  - Acheté pour une bouchée de pain.
resolution.unfixed         -2                                      fait venir|intervenir|appel quelqu'|un|à … d' autre|autres
  + J'ai [fait venir quelqu'un d'autre].
  - J'ai fait venir un ami.
resolution.unfixed         -2                                      tout est|était|reste à|a refaire|recommencer|reprendre
  + Un an de travaux et [tout est à refaire].
  - À refaire sans hésiter.
timeliness.no_show         -2                                      brossé|brossent le|mon|un|leur rendez|cours|réunion|permanence
  + Le médecin-conseil a [brossé le rendez]-vous.
  - Il brosse le chien.

resolution.no_result -2 aucun|aucune|zéro réponse|retour|solution|geste|nouvelle|nouvelles|suite|remboursement|changement|amélioration|intervention|réaction|action|effort|résultat|rappel|livraison|réparation|passage|avancée|évolution|progrès|excuse|excuses … malgré|malgre mes|nos|plusieurs|les|des|de … appels|mails|courriers|demandes|messages|rappels|lettres|relances|réclamations
  + [Aucune réaction malgré nos demandes] au maire.
  - Un banc malgré nos demandes.

resolution.never_done -2 reste|restent|resté|restée|restés|demeure en l' état
  + Le trou [reste en l'état].
  - Un bel état.

resolution.refused -2 refuse|refusent|refusait|refusé|incapable|incapables de|d' =reconnaître|=admettre|=assumer … erreur|erreurs|tort|torts|faute|fautes|responsabilité
  + Le duc [refuse de reconnaître son erreur].
  - Il reconnaît le duc.
resolution.repair  -2 plus de|d' bruit|bruits|vibrations|fuites qu'|que avant
  + Un luth qui fait [plus de bruit qu'avant].
  - Plus de bruit que mon voisin.

keep.no_negator          keep                      n' hésiterai|hésiterons|hésiterais pas à =signaler … gentillesse|qualité|professionnalisme|efficacité|amabilité|accueil|satisfaction
resolution.contact_again -2,rupture:repeat_contact est|était pas faute d'|de avoir … prévenu|signalé|demandé|essayé|relancé|appelé|alerté|réclamé|insisté|écrit|dit
  + Ce n'[est pas faute d'avoir prévenu].
  - La faute du duc.
resolution.legal         -2                        n' hésiterai|hésiterons|hésiterais pas à =alerter|=saisir|=porter|=dénoncer|=attaquer|=poursuivre|=signaler
  + Je [n'hésiterai pas à saisir] le duc.
  - Je saisirai la corde.

resolution.unsolved -2 n'|ne fait|font|fera|feront|a|ont pas|rien|guère … avancer|progresser les|mon|notre|la|le|l' … chose|choses|dossier|affaire|situation|schmilblick|schmilblic|enquête|problème
  + Leur lettre [ne fait guère avancer mon affaire].
  - La barque ne fait pas avancer le canard.

resolution.battle         -2                        après|bout|force … supplications|menaces|relances|insistance|disputes|négociations|réclamations|plaintes|batailles … ils|on|j'|elle|il|enfin|nous
  + [Après une heure de supplications ils] ont ouvert.
  - Après les négociations, midi sonne.
resolution.closed         -2                        clos|clôturé|fermé|classé|clôturée|clôturent|ferment … réclamation|dossier|demande|ticket|plainte|litige|sinistre … sans|avant|alors … répondre|réponse|solution|suite|explication|que|prévenir|résolu|résoudre|traiter
  + Ils ont [clos ma réclamation sans répondre].
  - J'ai clos le dossier sans peine.
resolution.contact_again  -2,rupture:repeat_contact appelé|téléphoné|écrit|contacté|sonné , rappelé|relancé|réécrit|recontacté|resonné
  + Nous avons [téléphoné, rappelé], rien n'y fit.
  - Il a appelé, chanté, dansé.
resolution.not_given_back -2,stage:return           essaie|essaye|essayons|tente|tentons|essayé|tenté|galère|bataille de|d'|pour … =récupérer|=ravoir|=obtenir … caution|acompte|argent|dépôt|remboursement|arrhes|dû|sous
  + J'[essaie de récupérer ma caution] depuis juin.
  - J'ai récupéré ma caution.
resolution.paltry         -2                        propose|proposent|proposé|offert|accordé|donné que|qu' un|une|des avoir|avoirs|coupon|coupons|geste|ristourne
  + Ils ne [proposent qu'un avoir] et rien de plus.
  - Ils n'ont proposé que de la bière.
resolution.unsolved       -2                        reparti|repartie|repartis|parti|partie|rentré|rentrée|rentrés|ressortie|ressorti sans être|aucune|réponse|solution|examen|rien $
  + Ma tante est [repartie sans être examinée].
  - Nous sommes rentrés sans avoir vu un ours.
resolution.unsolved       -2                        reparti|repartie|repartis|parti|partie|rentré|rentrée|rentrés|ressortie|ressorti sans être|aucune|réponse|solution|examen|rien reçue|reçu|examinée|examiné|vu|vue|servi|servie|servis|soignée|soigné|entendu|réponse|solution
  + Le pèlerin est [ressorti sans réponse reçue].
  - Le bac est parti sans rien à bord.

resolution.unsolved -2 sans que|qu' … problème|souci|soucis|dossier|panne|litige|incident|défaut … soit|soient|ait … réglé|réglée|réglés|résolu|résolue|résolus|traité|traitée|corrigé|corrigée
  + Ils ont fermé la fiche [sans que le souci soit réglé].
  - Le souci fut réglé sans que je bouge.

resolution.constant_repair -2 compte|comptons plus les|le réparations|réparation|pannes|relances|erreurs|retards
  + On ne [compte plus les réparations].
  - On ne compte plus les interventions réussies.
