@language fr
@kind     irritants

flexibility.haggle           -2   tous les|n'importe … ~prétexte
  + [Tous les prétextes] leur conviennent.
  - Sous prétexte de courses, j'y passe tous les jours.
flexibility.haggle           -2   ~chercher … petite ~bête
  + Le gestionnaire [cherche la petite bête].
  - La petite bête à bon Dieu du logo est mignonne.
flexibility.haggle           -2   ~ergoter|~chipoter|~tergiverser|~pinailler|~rechigner
  + L'expert [ergote] sur chaque vis.
  - Des chips maison à l'apéritif.
flexibility.haggle           -2   ~trouver toujours|encore … ~excuse|~prétexte
  + Ils [trouvent toujours une excuse].
  - J'y trouve toujours mon bonheur.
  - Elle trouve toujours une raison de rire.
flexibility.imposed          -2   couteau sous la gorge
  + On signe le [couteau sous la gorge].
  - Un couteau sous la table.
flexibility.imposed          -2   m'|nous|me|vous … ~imposer
  + On [nous impose] une date sans nous consulter.
  - Les impôts locaux sont au même niveau.
  - Le port du casque est imposé.
flexibility.imposed          -2   n'|ne avons|a|ai|laissent|laisse|avait pas|aucun|guère le|notre|mon choix|mot
  + La ligne est seule, on [n'a pas le choix].
  - On n'a pas le chien.
flexibility.imposed          -2   nous|on|je|sommes|est|suis sommes|est|suis|reste piégé|piégés|piégée
  + Bail signé, [on est piégés].
  - Je suis née ici.
  - On est coincés dans les bouchons.
flexibility.imposed          -2   pas notre|mon|leur|son mot à|a dire
  + Les locataires n'ont [pas leur mot à dire].
  - Un mot à dire.
flexibility.imposed          -2   sans … laisser … choix
  + La formule est changée [sans nous laisser le choix].
  - Sans toi, j'aurais laissé le choix au hasard.
flexibility.imposed          -2   ~modifier|modifié|~changer|changé|décidé|décidée|prise|imposé|imposée|augmenté|rompu|fermé|annulé|supprimé|fermeture|décision|~modification|rupture|~augmentation|clôture|changement … unilatéral|unilatérale|unilatérales|unilatéralement
  + La salle a [changé les horaires unilatéralement].
  - Un stationnement unilatéral alterné.
flexibility.imposed          -2   ~prendre|pris|prise|prises|tenu|tenus|retenus en|comme|d' otage|otages
  + Les usagers sont [pris en otage].
  - Un film sur un otage.
flexibility.no_gesture       -2   <negation> … ~compenser|~dédommager
  + Le vol de remplacement, [jamais dédommagé], m'a coûté cher.
  - Les prix bas compensent la distance.
flexibility.no_gesture       -2   aucun|<negation> … ~compensation|~dédommagement|~ristourne
  + Pas d'internet et [aucun dédommagement].
  - Aucun bruit, et une remise de clés express.
  - Aucune remise en état n'a été nécessaire.
  - Jamais un geste brusque.
flexibility.no_gesture       -2   aucun|pas|sans|jamais|<negation> … ~geste ~commercial
  + [Aucun geste commercial] après trois semaines de coupure.
  - Un geste commercial serait-il prévu ?
flexibility.no_gesture       -2   sans|aucun|zéro|nul|d' effort ~commercial|~tarifaire
  + Ils montent le loyer [sans effort commercial] pour nous.
  - Un bel effort commercial de leur part.
flexibility.no_gesture       -2   ~geste|~compensation|~dédommagement|~remise ~ridicule|~dérisoire|~minable
  + Une [compensation ridicule] de deux euros.
  - Un chapeau ridicule, mais mon fils l'adore.
flexibility.pushy            -2   ~forcing
  + Le démarcheur fait du [forcing] au téléphone.
  - Le commercial n'avait nul besoin de forcer.
flexibility.refused          -2   <negation> … droit à|au|de|d' … ~changer|~modifier|~report|~échange|~erreur
  + On a [pas le droit de changer] de créneau.
  - Vous avez le droit à une boisson offerte.
flexibility.refused          -2   pas|plus|aucun|aucune moyen|possibilité|possible … ~décaler|~reporter|~étaler|~échelonner|~suspendre|~avancer|~modifier|~négocier … ~échéance|~paiement|~prélèvement|~dette|~rendez|~rdv|~date|~réservation|~loyer|~mensualité
  + [Pas moyen de décaler une échéance].
  - On peut décaler une échéance.
flexibility.refused          -2   refusé|refuse|refusent|refusé de|d'|que m'|nous|me asseoir|servir|recevoir|prendre|laisser|vendre|ouvrir|accueillir
  + Le glacier a [refusé de nous asseoir].
  - Il a refusé de partir.
flexibility.refused          -2   veut|veulent|voulait|voulaient|voulu … <negation> … ~changer|~modifier|~reporter|~décaler|~échanger|~reprendre|~annuler|~prêter|~déplacer
  + Le magasin [veut pas reprendre] la machine.
  - Voulez-vous changer de table ?
  - Je ne veux pas changer de taille.
flexibility.refused          -2   ~fin de non recevoir
  + À ma demande de report, une [fin de non recevoir].
  - Fin de contrat au 30 juin.
flexibility.refused          -2   ~refus de|d'|catégorique|systématique|net|pur|injustifié
  + Un [refus catégorique] de me laisser entrer avec ma poussette.
  - Le juge a refusé.
flexibility.refused          -2   ~refuser … ~chèque|~bon|~carte|~espèces|~paiement|~chien|~poussette|~enfant
  + La caissière a [refusé mon chèque].
  - Mon chien refuse cette pâtée.
flexibility.refused          -2   ~refuser|refusé|refusée|refusés … pour|à une|un|cause virgule|détail|broutille|accent|faute|minute|minutes|tiret
  + Ma candidature [refusée pour un tiret].
  - Je refuse un gâteau pour une raison simple.
flexibility.refused          -2   ~refuser|~refus … ~changer|~modifier|~reporter|~décaler|~échanger|~reprendre|~annuler|~accepter|~prêter|~déplacer|~adapter
  + Ils ont [refusé d'échanger] un jean neuf.
  - Le refus est rare, et l'on change de table à volonté.
flexibility.refused          -2   ~répondre|~dire … non d' entrée|emblée
  + On m'a [dit non d'emblée].
  - D'entrée de jeu, on s'est sentis bien.
flexibility.rigid            -2   <agent>|<company>|ils|elle|elles|équipe <be> … ~sévère|~rigide|~intolérant|~regardant|~raide
  + Les [surveillants sont trop sévères].
  - Un régime strict.
  - L'équipe est très stricte sur l'hygiène.
flexibility.rigid            -2   <negation> … moyen|possible|possibilité … ~arranger|~négocier|~discuter
  + [Pas moyen de s'arranger] à l'amiable.
  - On peut s'arranger entre voisins.
flexibility.rigid            -2   <negation> … ~arrangement|~compromis
  + [Jamais de compromis], même pour un bébé.
  - Un accueil d'exception.
  - Tous adorables sans exception.
flexibility.rigid            -2   appliqué|applique|appliquent|appliquer … bêtement|lettre|mécaniquement|aveuglément|zèle
  + Ils [appliquent la règle bêtement].
  - Le vernis est appliqué à la main.
flexibility.rigid            -2   aucune|zéro|tolérance tolérance|souplesse|zéro
  + Sur les retards, [tolérance zéro].
  - Une tolérance au bruit.
flexibility.rigid            -2   comme ça|ca et pas|point autrement
  + La cantine ferme à treize heures, c'est [comme ça et pas autrement].
  - Pas autrement que lui.
flexibility.rigid            -2   fiché|fichée|fichés|poursuivi|~relancer|~pénaliser … pour|à … dix|douze|quelques|deux|trois|cinq|quinze|vingt|un ~euro|~centime|~jour
  + Mon fils a été [fiché pour douze euros].
  - Une entrée pour deux euros.
flexibility.rigid            -2   ils|elle|il|bailleur|direction|assureur ne lâche|lâchent|cède|cèdent rien
  + Sur le préavis, [ils ne lâchent rien].
  - Le fil ne lâche pas.
flexibility.rigid            -2   impossible de|d' négocier|décaler|discuter|échanger|déplacer
  + Ticket pris, [impossible de décaler].
  - Il est possible de monter.
flexibility.rigid            -2   ne|n' lâche|lâchent|cède|cèdent|cédé|lâché rien|sur sur|rien
  + Sur le loyer, ils [ne cèdent sur rien].
  - Le fil ne lâche pas.
flexibility.rigid            -2   non|refus ~catégorique
  + Un [refus catégorique] de la commission.
  - Un nom, une catégorie.
flexibility.rigid            -2   peu ~flexible|~conciliant|~arrangeant|~accommodant
  + Un loueur [peu conciliant] sur l'état des lieux.
  - Un peu plus loin, une plage de sable souple.
  - Le tissu est peu souple.
flexibility.rigid            -2   point barre
  + C'est trop tard, [point barre].
  - Une barre de son bien au point.
flexibility.rigid            -2   pour <money> … de|d' ~découvert|~retard|~dépassement|~écart|~différence … ~bloquer|~refuser|~rejeter|~couper|~interdire|~ficher
  + [Pour 10 euros de découvert ils ont bloqué] ma carte.
  - Pour 10 euros de plus, la chambre a une vue.
flexibility.rigid            -2   raide|raides comme la justice
  + Un régisseur [raide comme la justice].
  - Une pente raide.
flexibility.rigid            -2   refus|non sans appel|net|sec|ferme|poli|brutal
  + [Refus sans appel] de la commission.
  - Un appel sans refus.
flexibility.rigid            -2   rien|jamais|pas … voulu|veut|veulent|voulait … savoir|entendre|comprendre
  + Le contrôleur n'a [rien voulu savoir].
  - Je veux savoir le prix.
  - Je n'ai pas voulu faire d'histoires.
flexibility.rigid            -2   règlement c'est|est le|la règlement
  + Le [règlement est le règlement], m'a-t-on lâché.
  - Le règlement par chèque est accepté.
flexibility.rigid            -2   répond|répondu|dit|oppose|opposé|rétorque|rétorqué|explique que|qu' c'|ce est la|le|leur|notre procédure|règlement|protocole|politique|règle|consigne
  + On me [répond que c'est la procédure].
  - On m'explique la règle du jeu.
flexibility.rigid            -2   ~abriter|~retrancher|~cacher|~réfugier derrière … ~procédure|~règlement|~règle|~protocole|~contrat|conditions|~loi|~clause|~système|~logiciel|~algorithme
  + Ils s'[abritent derrière la procédure].
  - Le jardin se cache derrière le mur.
flexibility.rigid            -2   ~aucun ~arrangement|~négociation|~compromis|~exception|~alternative|~marge|~dialogue|~effort
  + [Aucun arrangement] malgré mon hospitalisation.
  - Une négociation menée avec le sourire.
flexibility.rigid            -2   ~camper sur ses|leurs ~position
  + Le bailleur [campe sur ses positions].
  - Nous avons campé sur la plage.
flexibility.rigid            -2   ~couper|~bloquer|~suspendre|~expulser|~radier … pour un|une|quelques|deux|trois|dix ~impayé|~retard|~oubli|~découvert|~erreur|~centime|~euro
  + On m'a [coupé internet pour un impayé] de 3 euros.
  - On a coupé le gâteau pour un invité.
flexibility.rigid            -2   ~délai … trop court|courts|serré|serrés
  + Un [délai bien trop court] pour répondre.
  - Le délai est court, tant mieux.
flexibility.rigid            -2   ~inflexible|~intransigeant|~intransigeance|~psychorigide|~buté|=borné|=bornée|=bornés|=bornées
  + Un règlement [inflexible] appliqué sans réfléchir.
  + Le guichetier est resté [inflexible].
  - La valise à coque rigide est solide.
  - La coque est rigide.
flexibility.rigid            -2   ~manque|~absence|~aucun|zéro … ~souplesse|~flexibilité
  + [Aucune souplesse] sur les horaires de visite.
  - La souplesse du cuir est remarquable.
flexibility.rigid            -2   ~refuser|refusé|refusée|~rejeter|rejeté|rejetée … pour un|une|deux|trois ~jour|~heure|~centimètre|~virgule|~minute|~oubli|~faute|~lettre|~kilo
  + Résiliation [refusée pour un jour] de retard.
  - Une chambre refusée pour deux personnes.
flexibility.rigid            -2   ~règlement|~règle|~contrat|~procédure … c'|est est|c'est le|la ~règlement|~règle|~contrat|~procédure
  + On nous répond que le [règlement c'est le règlement].
  - Le règlement est affiché, la règle est claire.
flexibility.rigid            -2   ~souplesse|~flexibilité … ~nul|~inexistant|~lamentable|zéro|absente|néant|~catastrophique|~déplorable
  + [Souplesse inexistante] sur les dates.
  - La souplesse du cuir.
flexibility.rigid            -2   à|a cheval sur le|les|l' règlement|règles|horaires|principes|procédure|heure
  + Des maîtres-nageurs [à cheval sur le règlement].
  - Une balade à cheval sur la plage.
flexibility.rigid            -2   à|a prendre ou à|a laisser
  + C'est [à prendre ou à laisser].
  - Il reste un livre à prendre, à lire ou à rendre.
flexibility.unhelpful_policy -2   deux poids deux|et mesures|deux
  + Pour les forfaits, [deux poids deux mesures].
  - Deux poids et un haltère.
flexibility.unhelpful_policy -2   du|au|par piston
  + Pour une place, [du piston].
  - Un piston du moteur.
flexibility.unhelpful_policy -2   font|fait|faisait leur|sa loi
  + Dans ce port ils [font leur loi].
  - Elle fait ce que dit la loi.
flexibility.unhelpful_policy -2   ils|elles font|faisaient ce qu' ils|elles veulent
  + Dans ce port [ils font ce qu'ils veulent].
  - Elle fait ce que dit la loi.
flexibility.unhelpful_policy -2   loi de|du la|plus jungle|fort
  + Aux caddies, la [loi de la jungle].
  - La loi de la route.
flexibility.unhelpful_policy -2   passe droit|droits
  + Des [passe-droits] pour les amis du maire.
  - Je passe à droite.
flexibility.unhelpful_policy -2   selon l' humeur|tête|client du|de|des
  + Le tarif change [selon l'humeur du] patron.
  - Selon l'heure du train.
flexibility.unhelpful_policy -2   toujours les mêmes privilégiés|chanceux|favorisés|servis
  + Ce sont [toujours les mêmes privilégiés].
  - Toujours les mêmes fleurs.
  - Toujours les mêmes qui nous accueillent.
flexibility.unhelpful_policy -2   ~favoritisme|~copinage|~népotisme|~clientélisme|passe-droit|passe-droits|magouille|~arbitraire
  + L'attribution des places, du [favoritisme].
  - La favorite du jeu.
flexibility.unhelpful_policy -2   à|a la tête du|des client|clients
  + Le devis, c'est [à la tête du client].
  - La tête du client suivant.
keep.exceptional             keep d' exception
keep.full_stop               keep ^ point barre $
keep.full_stop               keep j'|je|nous|on ai|avons|veux|voulons|demande|demandons|suis|paie|payons|attends … , point barre
keep.handover                keep pourquoi pas un|une|des … ~remise|~geste|~réduction|~compensation|~ristourne
keep.handover                keep ~remise de|en clés|clefs|main|place
keep.own_refusal             keep je|j' … ~refuser
keep.own_will                keep je ne veux rien ~changer
keep.stiff                   keep coque|boîte|boite|étui|matelas|emballage|valise ~rigide
resolution.paltry            -2   pansement|cautère|emplâtre sur une|la jambe|plaie
  + Leur correctif, un [pansement sur une jambe] de bois.
  - Un pansement sur le genou.
resolution.paltry            -2   rembourse|rembourser|remboursés|indemnisé|indemnisent|payé|payés … des cacahuètes|miettes|nèfles
  + Ils [indemnisent des cacahuètes].
  - Ils servent des cacahuètes.
  - On nous a proposé des cacahuètes à l'apéritif.
resolution.paltry            -2   une aumône
  + Leur avoir, [une aumône].
  - L'aumônier est venu.

flexibility.refused -2 me|m'|nous|lui|leur refuse|refusent|refusait|refusaient|refusera un|une|le|la|l'|les|mon|ma|mes|notre|nos|tout|toute|cet|cette|ce
  + Le guichet [me refuse un] duplicata.
  - Je me refuse à partir.
flexibility.refused -2 répond|répondu|dit|rétorque|rétorqué|annonce|annoncé|affirme|explique|expliqué … que|qu' ce|c'|cela|ça … pas possible|faisable
  + On me [rétorque que ce n'est pas possible].
  - On me dit que c'est possible.
flexibility.refused -2 répond|répondu|dit|rétorque|rétorqué|annonce|annoncé|affirme|explique|expliqué|soutient que|qu' … impossible|infaisable
  + On m'a [répondu que c'était impossible].
  - On répond que tout est prêt.
flexibility.rigid   -2 ne|n' m'|nous|l'|les arrange|arrangent|arrangeait pas|guère|plus
  + Leur créneau de midi [ne nous arrange pas].
  - Cela m'arrange.
flexibility.rigid   -1 sont|est|pinaille|pinaillent|chipote|chipotent|calcule|calculent au centime près
  + Pour payer, ils [sont au centime près].
  - Il habite tout près.

flexibility.rigid -2 rien n'|ne est|était|semble possible|négociable|faisable|envisageable
  + Avec eux [rien n'est négociable].
  - Rien n'est sûr.

flexibility.imposed -1 non|pas négociable|négociables|discutable
  + Un créneau [non négociable].
  - Un prix négociable, non ?
flexibility.refused -2 mais|et ils|elle|il|elles … ont|a refusé $
  + J'ai demandé un autre jour [mais ils ont refusé].
  - Ils m'ont offert un thé, j'ai refusé.
