@language fr
@kind     irritants

flexibility.haggle     -2   tous les|n'importe … ~prétexte
  + [Tous les prétextes] leur conviennent.
  - Sous prétexte de courses, j'y passe tous les jours.
flexibility.haggle     -2   ~chercher … petite ~bête
  + Le gestionnaire [cherche la petite bête].
  - La petite bête à bon Dieu du logo est mignonne.
flexibility.haggle     -2   ~ergoter|~chipoter|~tergiverser|~pinailler|~rechigner
  + L'expert [ergote] sur chaque vis.
  - Des chips maison à l'apéritif.
flexibility.haggle     -2   ~trouver toujours|encore … ~excuse|~prétexte|~raison
  + Ils [trouvent toujours une excuse].
  - J'y trouve toujours mon bonheur.
flexibility.imposed    -2   sans … laisser … choix
  + La formule est changée [sans nous laisser le choix].
  - Sans toi, j'aurais laissé le choix au hasard.
flexibility.imposed    -2   ~imposer
  + On nous [impose] une date sans nous consulter.
  - Les impôts locaux sont au même niveau.
flexibility.no_gesture -2   <negation> … ~compenser|~dédommager
  + Le vol de remplacement, [jamais dédommagé], m'a coûté cher.
  - Les prix bas compensent la distance.
flexibility.no_gesture -2   aucun|<negation> … ~geste|~compensation|~dédommagement|~remise|~ristourne
  + Pas d'internet et [aucun dédommagement].
  - Aucun bruit, et une remise de clés express.
flexibility.no_gesture -2   aucun|pas|sans|jamais|<negation> … ~geste ~commercial
  + [Aucun geste commercial] après trois semaines de coupure.
  - Un geste commercial serait-il prévu ?
flexibility.no_gesture -2   sans|aucun|zéro|nul|d' effort ~commercial|~tarifaire
  + Ils montent le loyer [sans effort commercial] pour nous.
  - Un bel effort commercial de leur part.
flexibility.no_gesture -2   ~geste|~compensation|~dédommagement|~remise ~ridicule|~dérisoire|~minable
  + Une [compensation ridicule] de deux euros.
  - Un chapeau ridicule, mais mon fils l'adore.
flexibility.pushy      -2   ~forcing
  + Le démarcheur fait du [forcing] au téléphone.
  - Le commercial n'avait nul besoin de forcer.
flexibility.refused    -2   <negation> … droit à|au|de|d' … ~changer|~modifier|~report|~échange|~erreur
  + On a [pas le droit de changer] de créneau.
  - Vous avez le droit à une boisson offerte.
flexibility.refused    -2   <negation> … ~autoriser|~permettre
  + On nous a [jamais autorisés] à poser nos sacs.
  - Une vue comme celle-ci permet de rêver.
flexibility.refused    -2   pas|plus|aucun|aucune moyen|possibilité|possible … ~décaler|~reporter|~étaler|~échelonner|~suspendre|~avancer|~modifier|~négocier … ~échéance|~paiement|~prélèvement|~dette|~rendez|~rdv|~date|~réservation|~loyer|~mensualité
  + [Pas moyen de décaler une échéance].
  - On peut décaler une échéance.
flexibility.refused    -2   réponse … non
  + Demandez une faveur, la [réponse est toujours non].
  - Ma réponse, la voici : oui.
flexibility.refused    -2   ~fin de non recevoir
  + À ma demande de report, une [fin de non recevoir].
  - Fin de contrat au 30 juin.
flexibility.refused    -2   ~interdire|~interdit de|d'|aux
  + [Interdit de] changer une garniture dans la formule.
  - Sens interdit devant l'hôtel.
flexibility.refused    -2   ~refus de|d'|catégorique|systématique|net|pur|injustifié
  + Un [refus catégorique] de me laisser entrer avec ma poussette.
  - Le juge a refusé.
flexibility.refused    -2   ~refuser … ~chèque|~bon|~carte|~espèces|~paiement|~chien|~poussette|~enfant
  + La caissière a [refusé mon chèque].
  - Mon chien refuse cette pâtée.
flexibility.refused    -2   ~refuser|refusé|refusée|refusés … pour|à une|un|cause virgule|détail|broutille|accent|faute|minute|minutes|tiret
  + Ma candidature [refusée pour un tiret].
  - Je refuse un gâteau pour une raison simple.
flexibility.refused    -2   ~refuser|~refus … ~changer|~modifier|~reporter|~décaler|~échanger|~reprendre|~annuler|~accepter|~prêter|~déplacer|~adapter
  + Ils ont [refusé d'échanger] un jean neuf.
  - Le refus est rare, et l'on change de table à volonté.
flexibility.refused    -2   ~répondre|~dire … non d' entrée|emblée
  + On m'a [dit non d'emblée].
  - D'entrée de jeu, on s'est sentis bien.
flexibility.refused    -2   ~vouloir|~accepter … <negation> … ~changer|~modifier|~reporter|~décaler|~échanger|~reprendre|~annuler|~prêter|~déplacer
  + Le magasin [veut pas reprendre] la machine.
  - Voulez-vous changer de table ?
flexibility.rigid      -2   <negation> … moyen|possible|possibilité … ~arranger|~négocier|~discuter
  + [Pas moyen de s'arranger] à l'amiable.
  - On peut s'arranger entre voisins.
flexibility.rigid      -2   <negation> … ~arrangement|~exception|~compromis
  + [Jamais d'exception], même pour un bébé.
  - Un accueil d'exception.
flexibility.rigid      -2   fiché|fichée|fichés|poursuivi|~relancer|~pénaliser … pour|à … dix|douze|quelques|deux|trois|cinq|quinze|vingt|un ~euro|~centime|~jour
  + Mon fils a été [fiché pour douze euros].
  - Une entrée pour deux euros.
flexibility.rigid      -2   peu … ~souple|~flexible|~conciliant|~arrangeant|~accommodant
  + Un loueur [peu conciliant] sur l'état des lieux.
  - Un peu plus loin, une plage de sable souple.
flexibility.rigid      -2   point barre
  + C'est trop tard, [point barre].
  - Une barre de son bien au point.
flexibility.rigid      -2   pour <money> … de|d' ~découvert|~retard|~dépassement|~écart|~différence … ~bloquer|~refuser|~rejeter|~couper|~interdire|~ficher
  + [Pour 10 euros de découvert ils ont bloqué] ma carte.
  - Pour 10 euros de plus, la chambre a une vue.
flexibility.rigid      -2   rien|jamais|pas … voulu|veut|veulent|voulait … savoir|entendre|comprendre|faire
  + Le contrôleur n'a [rien voulu savoir].
  - Je veux savoir le prix.
flexibility.rigid      -2   règlement c'est|est le|la règlement
  + Le [règlement est le règlement], m'a-t-on lâché.
  - Le règlement par chèque est accepté.
flexibility.rigid      -2   ~abriter|~retrancher|~cacher|~réfugier derrière … ~procédure|~règlement|~règle|~protocole|~contrat|conditions|~loi|~clause|~système|~logiciel|~algorithme
  + Ils s'[abritent derrière la procédure].
  - Le jardin se cache derrière le mur.
flexibility.rigid      -2   ~aucun ~arrangement|~négociation|~compromis|~exception|~alternative|~marge|~dialogue|~effort
  + [Aucun arrangement] malgré mon hospitalisation.
  - Une négociation menée avec le sourire.
flexibility.rigid      -2   ~camper sur ses|leurs ~position
  + Le bailleur [campe sur ses positions].
  - Nous avons campé sur la plage.
flexibility.rigid      -2   ~couper|~bloquer|~suspendre|~expulser|~radier … pour un|une|quelques|deux|trois|dix ~impayé|~retard|~oubli|~découvert|~erreur|~centime|~euro
  + On m'a [coupé internet pour un impayé] de 3 euros.
  - On a coupé le gâteau pour un invité.
flexibility.rigid      -2   ~délai … trop court|courts|serré|serrés
  + Un [délai bien trop court] pour répondre.
  - Le délai est court, tant mieux.
flexibility.rigid      -2   ~manque|~absence|~aucun|zéro … ~souplesse|~flexibilité
  + [Aucune souplesse] sur les horaires de visite.
  - La souplesse du cuir est remarquable.
flexibility.rigid      -2   ~refuser|refusé|refusée|~rejeter|rejeté|rejetée … pour un|une|deux|trois ~jour|~heure|~centimètre|~virgule|~minute|~oubli|~faute|~lettre|~kilo
  + Résiliation [refusée pour un jour] de retard.
  - Une chambre refusée pour deux personnes.
flexibility.rigid      -2   ~rigide|~rigidité|~inflexible|~intransigeant|~intransigeance|~psychorigide|~buté|=borné|=bornée|=bornés|=bornées
  + Un règlement [rigide] appliqué sans réfléchir.
  + Le guichetier est resté [inflexible].
  - La valise à coque rigide est solide.
flexibility.rigid      -2   ~règlement|~règle|~contrat|~procédure … c'|est est|c'est le|la ~règlement|~règle|~contrat|~procédure
  + On nous répond que le [règlement c'est le règlement].
  - Le règlement est affiché, la règle est claire.
flexibility.rigid      -2   ~souplesse|~flexibilité … ~nul|~inexistant|~lamentable|zéro|absente|néant|~catastrophique|~déplorable
  + [Souplesse inexistante] sur les dates.
  - La souplesse du cuir.
flexibility.rigid      -2   à|a prendre ou à|a laisser
  + C'est [à prendre ou à laisser].
  - Il reste un livre à prendre, à lire ou à rendre.
keep.exceptional       keep d' exception
keep.handover          keep pourquoi pas un|une|des … ~remise|~geste|~réduction|~compensation|~ristourne
keep.handover          keep ~remise de|en clés|clefs|main|place
keep.own_refusal       keep je|j' … ~refuser
keep.own_will          keep je ne veux rien ~changer
keep.stiff             keep coque|boîte|boite|étui|matelas|emballage|valise ~rigide
