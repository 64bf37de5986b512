@language fr
@kind     irritants

# Tout seul, remis à, n'existe plus, l'ancien, la énième fois.
choice.removed           -2,yields ne|n' existe|existent plus
  + Le car du soir [n'existe plus].
  - Le car existe, plus cher.
choice.removed           -2,yields ne|n' sont|est|étaient|était plus <r_lost>
  + Mes cloches [ne sont plus visibles].
  - Mes cloches sont plus visibles.
cleanliness.smell        -1,yields sent|sentait|sentent|pue encore|toujours le|la|l'|les chlore|égout|friture|essence|tabac|cigarette|moisi|brûlé|peinture|humidité|renfermé|javel|mazout|gasoil|œuf|poisson|huile|urine|sueur|vomi|colle|solvant|plastique
  + Le hublot [sent encore le mazout].
  - Le hublot sent encore la cire.
continuity.nth_time      -2,yields <r_nth> … tombé|tombée|cassé|cassée|décollé|décollée|fendu|fendue|grillé|grillée|éteint|éteinte|fané|mort|morte … aussi|également|encore
  + La [septième lampe est tombée aussi].
  - La septième lampe aussi.
continuity.nth_time      -1,yields ^ <r_nth> … <object>|<parcel>|<agent>|plombage|colis|dent|plat|chaussure|ampoule|séance|livraison|couronne qui
  + [Septième colis qui] s'ouvre.
  - Septième messe qui s'ouvre.
continuity.nth_time      -1,yields en suis|sommes|est|sont à|a mon|ma|notre|leur|leurs <r_nth> … <object>|<agent>|<parcel>|excuse|report|chargeur|version|devis|rendez|relance|courrier|mail|recours|prestataire|batterie|pile|box|carte|promesse|date|tentative
  + J'[en suis à ma septième tronçonneuse].
  - J'en suis à mon septième port.
continuity.nth_time      -2,yields et ce|cela|ça|ca pour la <r_nth> fois
  + La cloche sonne, [et ce pour la septième fois].
  - Il pose pour la septième fois.
continuity.nth_time      -2,yields énième|enième|nième|ixième fois
  + La cloche pend pour la [énième fois].
  - La troisième fois.
errors.wrong_data        -2,yields encore|toujours … l' ancien|ancienne|anciens … locataire|propriétaire|adresse|titulaire|numéro|nom|tarif|version|conducteur|conjoint|prix|date|mari|code|photo
  + La cloche sonne [encore chez l'ancien locataire].
  - Il vit toujours dans l'ancien port.
errors.wrong_data        -2,yields encore|toujours … mon|notre|leur|ma ancien|ancienne|anciens adresse|nom|numéro|tarif|banque|mari|employeur|prénom|code|mot
  + La carte porte [toujours mon ancien nom].
  - J'aime toujours mon ancien port.
frame.own                yields    passe|passent|passait|passaient … vie|journées|journée|nuits|matinée à|a … <r_good>
  + Ils [passent leur vie à nous aider].
  - Ils passent leur vie à siffler.
friendliness.inattentive -2,yields passe|passent|passait|passaient … vie|journées|journée|nuits|matinée à|a
  + Ils [passent leur vie à] siffler.
  - Ils passent à la mer.
overall.again            -1,yields s' est|sont remis|remise|remises à|a
  + La cloche [s'est remise à] pencher.
  - Le maire s'est remis de sa chute.
quality.outdated         -1,yields n' a|ont pas changé|renouvelé|remplacé|lavé … magazines|draps|eau|moquette|déco|matériel|logiciel|interface|jouets|litière|filtre|matelas|rideaux|serviettes|huile … depuis
  + Le hall [n'a pas changé de magazines depuis] mars.
  - Le hall n'a pas changé depuis mars.
reliability.recurrent    -1,yields rouvre|éteint|allume|rallume|déclenche|bloque|coupe|relance|lance|remet|change|déconnecte|désactive|efface|déplace|baisse|remonte|descend|redémarre|met|arrête|ouvre|verrouille … tout|toute seul|seule
  + La herse se [rouvre toute seule] la nuit.
  - Il ouvre la herse.
reliability.recurrent    -2,yields un coup non|pas|rien|plus
  + [Un coup non], la cloche sonne.
  - Un coup de vent.
reliability.same_fault   -1,yields changé|remplacé|réparé|refait|repris|réinstallé deux|trois|quatre|cinq|six|plusieurs|dix fois le|la|les|l'|mon|ma|ce|cette
  + On a [changé trois fois la] cloche.
  - On a changé trois fois de port.
reliability.same_fault   -1,yields changé|remplacé|réparé|refait|rouvert|reprogrammé|corrigé|recollé|ressoudé|réinstallé|réinitialisé mon|ma|mes|le|la|les|l'|notre|nos|un|une … deux|trois|quatre|cinq|six|plusieurs|dix fois
  + Ils ont [rouvert ma plaie trois fois].
  - Il a rouvert le port.
resolution.came_back     -2        repartie|repartis|reparties|repartent|recommencent|reprend|reprennent de plus belle
  + La fuite est [repartie de plus belle].
  - Repartie pour la belle île.
timeliness.duration      -2,yields deux|trois|quatre|cinq|six|huit|dix|2|3|4|5|6 lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|soirs|matins|semaines|mois|jours|nuits que|qu' le|la|les|l'|ma|mes|on|il|elle|ils|notre|nos|votre … n'|ne … pas|rien
  + Voilà [six jeudis que l'orgue ne chante pas].
  - Voilà six jeudis que la mer monte.
timeliness.status_stuck  -1,yields reste|restent|restait|est|sont … affiché|affichée|bloqué|bloquée|marqué|marquée|noté en préparation|cours|attente|transit|traitement|acheminement
  + La cloche [reste affichée en préparation].
  - La cloche reste en bronze.

# Pas le fait du service : ce que d'autres font, et ce qui se remet bien.
frame.own yields <s_kin>|<r_own> s' est|sont remis|remise
  + Mon [père s'est remis] au piano.
  - La cloche s'est remise à grésiller.
frame.own yields <s_kin>|<r_own>|enfants|enfant|petits|petites|gamins|ados|je|j'|nous|on passe|passent|passes|passons|passait|passaient … temps|vie|journées|journée|nuits|matinée à|a
  + Ma [fille passe son temps à] peindre.
  - Ils passent leur temps à peindre.
frame.own yields s' est|sont remis|remise|remises à|a … marcher|fonctionner|ronronner|briller|rouler|chauffer|démarrer|imprimer|capter|respirer|sauter|voler|battre|manger|rire|sourire|nager|courir|jouer|parler|lire|vivre|dormir|travailler|pousser|fleurir|pleuvoir|tourner|chanter|neiger
  + Le chien [s'est remis à manger].
  - La cloche s'est remise à pencher.

# Avoir beau, que ça dure, tous les combien, cru réglé.
choice.removed        -2,yields n' a|ont plus de|d' … depuis
  + Le quai [n'a plus de bancs depuis] mai.
  - Le quai n'a plus de neige.
communication.chase   -2,yields a|ai|avons|avait|eu beau … signaler|relancer|insister|appeler|rappeler|écrire|réclamer|demander|répéter|expliquer|chercher|réessayer|patienter|supplier|contester|rentrer|saisir|nettoyer|redémarrer|essayer|prévenir|protester|râler|crier|sonner|taper|cliquer|recommencer
  + On [a beau protester], la cloche sonne.
  - Un beau protestant.
continuity.nth_time   -1,yields <r_nth> fois … semaine|mois|année|saison|trimestre|hiver|jours|journée
  + C'est la [septième fois de la semaine].
  - La septième fois.
keep.plain_state      keep      encore heureux|heureuse|heureusement que|qu'
reliability.recurrent -2,yields =casse|=lâche|=saute|=plante|=coupe|coupent|=bloque|bloquent|=grille|=décolle|=craque|fuit|éteint|=décroche à|a chaque
  + La cloche [coupe à chaque] vent.
  - La cloche à chaque étage.
reliability.recurrent -2,yields =casse|cassent|=lâche|lâchent|=saute|sautent|=plante|plantent|=coupe|coupent|=bloque|bloquent|=grille|grillent|=décolle|décollent|=craque|craquent|cède|fuit|fuient|éteint|=décroche tous|toutes|chaque … les|deux|trois|dix|jour|jours|semaine|semaines|mois|heures|minutes|heure|minute|soir|soirs|fois
  + La cloche [casse tous les] six mois.
  - La cloche casse le ton.
resolution.came_back  -2,yields refait|refaisait|refont le|la|les même|mêmes bruit|coup|erreur|bêtise|cinéma|numéro|caprice|caprices|chose|panne|faute|blague
  + La cloche [refait le même bruit].
  - La cloche refait le même air.
timeliness.duration   -2,yields <duration> que|qu' ça|ca|cela dure|durait|traîne|traine|continue
  + [Six mois que ça dure].
  - Il veut que ça plaise.

# Se retrouver encore, en être rendu à, revenir sans fin.
choice.removed           -2,yields              =ferme|ferment|=fermé|supprime|suppriment|=supprimé|retire|retirent … la moitié|plupart|totalité des|de|du
  + Chaque mai ils [ferment la moitié des] bacs.
  - La moitié des bacs est bleue.
comfort.cold             -2,yields              a|ont|ai|avons|avait … froid|froids dans|en|pendant le|la|les|leur|leurs|notre <room>|classe|cours|sieste|dortoir|cantine|vestiaires|consultation|séance
  + Les petits [ont toujours froid dans leur dortoir].
  - Il a froid dans la neige.
ease.forced              -2,yields              en suis|sommes|est|étais rendu|rendue|rendus|réduit|réduite|réduits à|a
  + J'[en suis rendue à] laver la nef.
  - Il s'est rendu à la nef.
errors.charged_on        -2,yields              tourne|tournent|court|courent|débite|facture toujours|encore alors
  + Le compteur [tourne toujours alors] que le gaz est fermé.
  - Le manège tourne toujours.
errors.double_booking    -1,yields              occupé|occupée|occupés|pris|prise|prises|squatté|squattée par un|une|d'|des|l' autre|autres|inconnu
  + La nef était [occupée par un autre] chœur.
  - La nef est occupée par le chœur.
keep.plain_state         keep                   il y a belle lurette
keep.plain_state         keep                   à|a l' heure où|ou|actuelle
overall.again            -1,yields              retrouve|retrouvent|retrouvons|retrouvés|retrouvée|retrouvé encore|toujours|systématiquement sans|dehors|debout|seul|seule|seuls|devant|coincé|coincés
  + On se [retrouve encore sans] cloche.
  - On se retrouve encore samedi.
reliability.bug          -2,yields              ramène|ramènent|renvoie|renvoient|redirige|ramenait|renvoyait … sans|toujours|constamment|systématiquement|éternellement … fin|cesse|arrêt|à|a|vers|sur
  + Le portique me [ramène sans fin] au port.
  - Il me ramène au port.
reliability.recurrent    -1,yields              <object>|<screen>|<network>|<facility>|badge|appli|chauffage … un|une jour|matin|soir|nuit|fois|semaine sur deux|trois|quatre|cinq
  + Mon [badge bipe rouge un matin sur deux].
  - Je nage un matin sur deux.
resolution.battle        -2,effort:chase,yields battre|bagarrer|justifier|expliquer|réclamer|quémander … chaque|tous|toutes … année|ans|mois|semaine|semaines|fois|trimestre|rentrée
  + On doit se [battre chaque année] pour la nef.
  - Le tambour bat chaque année.
timeliness.duration      -1                     il y a belle lurette que|qu' le|la|les|l'|on|ma|mon|mes|notre|nos|ils
  + [Il y a belle lurette que la] nef penche.
  - Il y a belle lurette que je nage.
timeliness.early_leaving -2,yields              part|partent|ferme|ferment|démarre|démarrent|passe|passent|finit toujours|systématiquement|encore|régulièrement avant l'|la|le heure|fin|horaire
  + Le bac [part systématiquement avant l'heure].
  - Le bac part avant la nuit.

# À sujet tiers et verbe ouvert : ne fait que, finit toujours par, recommence à, a encore, a de nouveau.
continuity.nth_time -2,yields pour la <r_nth> fois en|cette|ce|de|d' … mois|semaine|an|ans|jours|jour|heures|année|semaines|rang
  + Il siffle [pour la septième fois en deux jours].
  - Il siffle pour la septième fois.
frame.own           yields    <agent>|<company>|<object>|<screen>|<network>|<r_party>|ça|ils … fait|font|faisait|finit|finissent|recommence|recommencent … que|qu'|par|à|a … <r_good>|marcher|fonctionner|trouver|arriver|obtenir|réussir|comprendre|répondre|gagner|céder|sonner|pousser|capter|chauffer|rouler
  + L'[appli finit toujours par trouver] la rue.
  - L'appli finit toujours par siffler.
frame.own           yields    <agent>|<company>|<object>|<screen>|<network>|<r_party>|ça|ils … ne|n' fait|font|faisait que|qu' un|une|du|de|d'|des|son|sa|ses|leur|leurs|deux|trois|quatre|cinq|dix|confirmer|passer
  + Le [ferry ne fait que deux] escales.
  - Le ferry ne fait que siffler.
frame.own           yields    <agent>|<object>|<screen>|<network>|<r_party> … a|ont encore du|de|d'|des|un|une|le|la|les|l'|ses|son|sa|leur|leurs|quelques|besoin|plein|beaucoup|plus|assez|deux|trois|quatre|cinq|toute|tout|toutes|tous|lieu|peu
  + Le [ferry a encore de] la place.
  - Le ferry a encore sifflé.
frame.own           yields    <agent>|<object>|<screen>|<network>|<r_party> … a|ont … encore|nouveau … <r_praise>|réparé|marché|fonctionné|progressé|tenu|servi
  + Le [hublot a encore gagné] la foire.
  - Le hublot a encore sifflé.
overall.again       -1,yields <agent>|<company>|<object>|<screen>|<network>|<r_party> … n'|ne a|ont fait que|qu'
  + Le [tatoueur n'a fait que] siffler.
  - La mer n'a fait que danser.
overall.again       -1,yields <agent>|<company>|<object>|<screen>|<network>|<r_party>|ça|ils … ne|n' fait|font|faisait|faisaient que|qu'
  + Le [tatoueur ne fait que] siffler.
  - La mer ne fait que danser.
overall.again       -1,yields <agent>|<company>|<object>|<screen>|<network>|<r_party>|ça|ils … recommence|recommencent|recommençait|recommencé à|a
  + Le [tatoueur recommence à] siffler.
  - La mer recommence à monter.
overall.again       -2,yields <agent>|<company>|<r_party> … a|ont encore mis|piqué|collé|renvoyé|sonné|compté|coincé|refilé|semé|imposé|sifflé|coupé
  + Le [tatoueur a encore sifflé].
  - Le tatoueur a encore souri.
overall.again       -1,yields <object>|<screen>|<network> … a|ont de|à nouveau
  + Le [hublot a de nouveau] tangué.
  - La mer a de nouveau monté.
overall.again       -1,yields <object>|<screen>|<network> … a|ont encore
  + Le [hublot a encore] tangué.
  - La mer a encore monté.

# Encore sans, malgré son allergie, même après réparation, m'a changé de.
continuity.changes     -1,yields m'|nous|lui a|ont changé de|d' <agent>|créneau|horaire|date|groupe|agence|gestionnaire|interlocuteur
  + La mairie [m'a changé de créneau].
  - Elle m'a changé les idées.
errors.repeated        -2,yields malgré son|sa|ses|ma|mon|mes|notre|nos|l'|la|leur pai|allergie|allergies|consigne|consignes|réservation|confirmation|ordonnance|signalement|signalements|instructions|refus|opposition|résiliation|désinscription
  + Du miel [malgré son allergie] au miel.
  - Malgré son âge.
frame.own              yields    ne|n' m'|nous|lui|l' a|ont|avait jamais|pas … demandé de|d'
  + On [ne m'a jamais demandé de] repartir.
  - On ne m'a jamais demandé mon poids.
friendliness.cold      -2,yields ne|n' dit|disent|disait plus bonjour|merci
  + Le bedeau [ne dit plus bonjour].
  - Le bedeau dit plus de messes.
overall.again          -1,yields ^ encore un|une … facturé|facturée|supprimé|supprimée|refusé|refusée|volé|volée|cassé|cassée|déplacé|déplacée|payant|payante|reporté|reportée
  + [Encore un glas facturé].
  - Encore un glas d'hiver.
overall.again          -1,yields est|sont|était|étaient encore|toujours sans
  + La nef [est encore sans] orgue.
  - La nef est sans orgue.
overall.again          -1,yields fait|font deux|trois|quatre|cinq|six|dix|plusieurs fois que|qu' le|la|les|l'|mon|ma|mes|notre|votre|un|une
  + Ça [fait deux fois que le] bedeau sonne.
  - Ça fait deux fois que je sonne.
reliability.same_fault -1,yields même|toujours après remplacement|réparation|intervention|réglage|nettoyage|changement|échange|révision|détartrage|réinstallation|redémarrage|traitement
  + La cloche pend [même après remplacement].
  - La cloche pend après la messe.
resolution.unfixed     -2,yields <flaw>|tache|taches|odeur|odeurs|bruit|douleur|boutons|message|erreur|trou|fuite|rouille|grésil|voyant … n'|ne a|ont pas|jamais disparu
  + Le [grésil n'a pas disparu].
  - Le charme n'a pas disparu.
resolution.unfixed     -2,yields même|mêmes <flaw>|trou|trous|fuite|tache|bosse|ornière|fissure|panneau depuis
  + Le [même trou depuis] Noël.
  - Le même chant depuis Noël.

# Pas le fait du service : ce que le client a encore, ou ne fait plus.
frame.own yields j'|je|nous|<s_kin>|<r_own> … ne|n' ose|osons|osent plus
  + Ma [fille n'ose plus] plonger.
  - On n'ose plus plonger.
frame.own yields j'|je|nous|<s_kin>|<r_own>|parents|mamie … ne|n' <r_serves>|<r_runs>|tient|répond|sort|suis|est plus
  + Mon [père ne charge plus] de caisses.
  - La cloche ne charge plus.
frame.own yields j'|je|nous|<s_kin>|<r_own>|parents|mamie … ne|n' s'|se|me|m' <r_self> plus
  + Mon [père ne s'allume plus] de feu.
  - La cloche ne s'allume plus.
frame.own yields m'|nous|lui|leur|ils|vous|elles|<agent>|<company> … a|ont|avez encore du|de|d'|des|un|une|le|la|les|l'|quelques|besoin|plein|beaucoup|plus|assez|mieux|deux|trois|quatre|bien|surpris|souri|raconté|appris|montré|expliqué|promis|parlé|gagné
  + Le [notaire a encore de] la place.
  - Le notaire a encore semé ses clés.
