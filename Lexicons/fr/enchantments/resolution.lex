@language fr
@kind     enchantments

keep.paid_quick        keep           ~régler … addition|note
keep.please_do         keep           merci de ~faire le nécessaire
keep.repair_shop       keep           faire ~réparer
resolution.accepted    +2             ~dossier|~demande|~prêt|~crédit|~réclamation … ~accepter|~valider|~accorder|~approuver
  + Mon [prêt est accepté] après un refus ailleurs.
  - Acceptez-vous les chiens ?
resolution.handled     +2             bien|parfaitement|efficacement ~gérer|~traiter|~suivre
  + Un dégât [parfaitement géré].
  - Bien sûr, je gère mon temps.
resolution.handled     +2             bien|parfaitement|rapidement|vite|immédiatement ~prendre en charge
  + J'ai été [bien prise en charge].
  - Bien avant, le taxi m'a pris.
resolution.handled     +2             prise en charge … ~bon|~excellent|~parfait|~efficace|~impeccable|~exemplaire
  + [Prise en charge impeccable] après l'accident.
  - Qui donne la prise en charge ?
resolution.handled     +2             tout ~avoir été|ete|est|était pris|prise|géré|réglé|organisé|fait … charge|réglé|sans|rapidement|vite
  + [Tout a été pris en charge] par la mutuelle.
  - Tout a été mis au menu.
resolution.handled     +2             tout|intégralement|entièrement|totalement|bien|vite|rapidement pris|prise en charge
  + Les travaux, [entièrement pris en charge].
  - Rien n'est pris en charge.
resolution.handled     +2             ~bon|~excellent|~parfait|super|~rapide prise en charge|compte
  + Une [excellente prise en charge] aux urgences.
  - La prise électrique est cachée.
resolution.handled     +2             ~dossier|~sinistre|~demande … bien|parfaitement|efficacement ~gérer|~traiter|~suivre
  + Le [dossier a été bien suivi].
  - Un dossier de chaise bien droit.
resolution.handled     +2             ~débloquer|~sauver … ~situation|~mise|~vacances|~soirée|~mariage
  + Le concierge a [sauvé nos vacances].
  - Sauvez vos fichiers.
resolution.handled     +2             ~prendre en charge|main … bien|parfaitement|totalité|entièrement
  + Notre fils fut [pris en charge parfaitement].
  - Le taxi prend en charge deux valises.
resolution.handled     +2             ~prendre|pris … tout|totalité|intégralité|intégralement en|à charge
  + Ils ont [tout pris en charge], même le train.
  - Ils ont tout pris.
resolution.handled     +2             ~remplacer|~réparer|~échanger|~régler|~dépanner|remplacé|remplacée|réparé|réparée|échangé sur place
  + Ma montre a été [réparée sur place].
  - Un repas sur place.
resolution.handled     +2             ~tirer d' affaire
  + L'assistance nous a [tirés d'affaire].
  - Une affaire bien tirée.
resolution.just_what   +2             qu' il me|nous|lui fallait
  + Cette nourrice est la personne [qu'il nous fallait].
  - Fallait-il une pièce de plus ?
resolution.paid_quick  +2             indemnité|indemnités|indemnisation|remboursement|virement|chèque|argent|somme|prêt|fonds … ~tomber|~arriver|~verser|~débloquer|reçu|reçue … en|sous|dans <duration>
  + Le [virement est arrivé sous deux jours].
  - Le chèque est à envoyer par courrier.
resolution.refunded    +2             ai|a|avons|ont|avait été ~rembourser|~indemniser
  + J'[ai été remboursée] de mon billet.
  - Je veux être remboursée.
resolution.refunded    +2             bien|intégralement|totalement|rapidement|correctement|entièrement ~rembourser|~indemniser
  + J'ai été [bien indemnisée] après la grêle.
  - Bien sûr, le trajet est remboursable.
resolution.refunded    +2             recrédité|recréditée|~rembourser|remboursé|remboursée|~indemniser|indemnisé|~échanger|échangé|~remplacer|remplacé|remplacée … sans ~discuter|~discussion|~histoire|~question|~poser|~barguigner|~chipoter|~rechigner|~sourciller|~délai|~broncher
  + On m'a [recrédité sans discuter].
  - On a discuté, sans être remboursé.
resolution.refunded    +2             remboursé|remboursée|remboursés|indemnisé|indemnisée|indemnisés|remboursent|rembourse|remboursait … intégralement|totalement|totalité|intégralité|vite|rapidement|correctement|bien|difficulté
  + On m'a [remboursé intégralement].
  - Peut-on être remboursé en espèces ?
resolution.refunded    +2             ~remboursement|~indemnisation ~intégral|~correct|~rapide
  + Un [remboursement correct] des soins.
  - Un remboursement de 3 euros.
resolution.refunded    +2             ~rembourser|~remboursement|remboursé|remboursée|échangé|repris sans … discuter|discussion|histoire|histoires|broncher|sourciller|question|questions
  + Le magasin m'a [remboursé sans discuter].
  - Discutons sans histoire.
resolution.replaced    +2             ~pare-brise|pare|~vitre|~écran|~téléphone|~box|~pièce|~appareil|~compteur|~machine … ~changer|~remplacer|changé|remplacé|changée|remplacée … lendemain|heure|jour|domicile|boutique|place|question|immédiatement|gratuitement|rapidement|suite
  + La [box a été changée à domicile].
  - La vitre a été cassée à domicile.
resolution.replaced    +2             ~refaire|refait|refaite|refaits|~reprendre|repris|recousu|~réparer|réparé|~retoucher … gratuitement|gracieusement|gratis
  + Il a [refait mes verres gratuitement].
  - On refait le monde.
resolution.replaced    +2             ~remplacer|~échanger|~changer … gratuitement|frais|souci|problème|immédiatement|neuf|neuve
  + La batterie a été [remplacée gratuitement].
  - Je remplace ma sœur.
resolution.replaced    +2             ~réparer|réparé|réparée|~changer|changé|changée|~remplacer|remplacé|remplacée|refait|offert|offerte … à|a titre ~gracieux|gratuit|commercial|exceptionnel
  + Ma montre [réparée à titre gracieux].
  - Un titre de transport changé.
resolution.solution    +2             trouvé|trouvée|trouve|trouvent|apporté|apporte|apportent|proposé|propose|proposent|su|pu … ~solution
  + La conseillère a [trouvé une solution].
  - Cette solution pour lentilles pique.
resolution.solution    +2             ~résolution … ~problème|~souci|~litige|~incident
  + La [résolution du litige] fut un plaisir.
  - La résolution de l'écran est haute.
resolution.solution    +2             ~solution ~adapté|~rapide|~efficace|~satisfaisant|~idéal
  + Une [solution adaptée] à mon cas.
  - Une solution saline.
resolution.solved      +2             a|ont|su|pu|vite|bien|rapidement … régler|résoudre|débloquer|réglé|débloqué|résolu … ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|~affaire
  + L'agence [a débloqué ma situation].
  - Le volume se règle. Le problème est ailleurs.
resolution.solved      +2             a|ont|été|est|sont|suis|m'|bien|vite|enfin|rapidement|aussitôt ~rétablir|~dépanner|~réparer
  + La ligne [est rétablie] depuis ce matin.
  - Ma voiture devait être réparée en mai.
  - Où faire réparer une montre ?
resolution.solved      +2             rapidement|vite|aussitôt|immédiatement ~régler|~résoudre|~dépanner|~réparer|~rétablir|~débloquer
  + On a [rapidement réglé] la chose.
  - Vite, un café !
resolution.solved      +2             résolu|résolue|résolus|résolues|solutionné|solutionnée
  + Enfin [résolu], merci.
  - Une révolution de palais.
resolution.solved      +2             tout ~rebrancher|~vérifier|~contrôler|~nettoyer|~ranger|~remettre|~tester … avant|place|propre|ordre|partir
  + Il a [tout rebranché et vérifié avant] de partir.
  - Il a tout cassé avant de partir.
resolution.solved      +2             tout … ~régler|~arranger|~résoudre|~aboutir
  + [Tout est réglé] depuis hier.
  - Chacun a réglé sa part. Tout va.
resolution.solved      +2             ~problème|~souci|~panne|~litige|~situation|~incident|~demande|~dossier|~sinistre|~réclamation|~affaire … résolu|résolue|résolus|résolues|réglé|réglée|réglés|réglées|solutionné|solutionnée|débloqué|débloquée|réparé|réparée|réparés|résout|résolvent|règlent
  + Mon [souci est réglé].
  - Votre souci du détail se voit.
resolution.solved      +2             ~remarcher|~refonctionner|remarche|refonctionne|réparé|réparée du|au premier|nickel|coup
  + Télé [réparée du premier] coup.
  - Elle parle du premier coup de frein.
resolution.solved      +2             ~ressortir|~repartir avec mon|ma|mes|notre|une|la|le ~papier|~carte|~passeport|~solution|~réponse|~permis|~titre|~rdv
  + Je suis [ressorti avec mon papier].
  - Il est reparti avec mon stylo.
resolution.solved      +3             ~régler|~résoudre|~dépanner|~réparer|~rétablir|~débloquer … en … <duration>
  + Panne [résolue en 10 minutes].
  - On règle en fin de séjour de 10 jours.
resolution.solved      +3             ~régler|~résoudre|~dépanner|~réparer|~rétablir|~débloquer … rapidement|vite|aussitôt|immédiatement
  + Le robinet est [réparé très rapidement].
  - La selle se règle. Roulez moins vite.
resolution.solved      +3             ~sauver|sauvé … notre|mon|nos|mes|la|ma weekend|week|soirée|vacances|voyage|mariage|journée|père|mère|fils|fille|chien|vie|vacance|noël|séjour|mari
  + L'équipe a [sauvé notre voyage].
  - Un film où il sauve la planète.
resolution.solved      +2             ~trouver|~détecter|~identifier|~localiser|~repérer … la|l'|le|d' ~panne|~fuite|~problème|~origine|~cause|~souci|~court-circuit|~bug|~erreur|~défaut
  + Le dépanneur a [trouvé la panne] en deux minutes.
  - J'ai trouvé un défaut sur la manche.
resolution.solved      +3             ~ôter|~enlever|~retirer|ôté|enlevé|retiré|tiré … épine … pied
  + Il m'a [ôté une épine du pied].
  - Le rosier a des épines, prenez des gants.
resolution.solved      +1             ça|ca|cela ~marcher|~fonctionner … maintenant|merci|nouveau
  + [Ça marche maintenant].
  - La marche à pied, cela détend.
resolution.spared      +2             m'|nous|lui|leur a|ont|avez|aura ~éviter|~épargner|évité|épargné|économisé
  + Son conseil [nous a évité] une amende.
  - J'évite la rocade.
resolution.works_again +2             depuis plus|jamais|aucune|aucun|zéro … ~coupure|~panne|~fuite|~bug|~problème|~souci
  + Box changée, [depuis plus une coupure].
  - Un village sans lumière.
resolution.works_again +2             remarchent|refonctionne|refonctionnent|remarchait
  + Ma ligne [refonctionne], ouf.
  - Quand vais-je remarcher ?
resolution.works_again +2             rentré|rentrée dans l' ordre
  + Tout est [rentré dans l'ordre].
  - Rentré dans le hall, à droite.
timeliness.fast        +2,stage:order ~prêt|~crédit|financement|~compte|~emprunt … accordé|accepté|débloqué|obtenu|validé|ouvert|signé en <duration>
  + Le [prêt accordé en trois jours], bravo.
  - Un crédit en dix ans.

keep.own          keep a suffi … pour que|qu'
resolution.solved +1   =proposé|attribué|=offert|obtenu une|un autre … chambre|table|place|emplacement|bungalow|appartement|logement
  + Le page a [obtenu une autre chambre].
  - Une autre chambre est bleue.
  - J'ai trouvé un autre logement tout seul.
resolution.solved +1   a suffi de|d'|pour … demander|appel|mail|appeler|message|signaler|régler
  + Il [a suffi d'un appel].
  - Un appel ne suffit pas.
  - Il a suffi d'un message pour que tout saute.

resolution.refunded +2 remboursé|remboursée|remboursés|indemnisé|indemnisée|dédommagé sans problème|problèmes|souci|soucis|difficulté|encombre … rapidement|vite|délai|intégralement|vitesse
  + On fut [remboursés sans souci et vite].
  - Un sans souci vite remboursé.

keep.law              keep             en|dans|de|les|des|une|aux règle|règles
  + Tout est [en règle] de mon côté.
  - On règle la note.
resolution.helped     +2               grâce à|aux lui|elle|eux|vous|leur|leurs|votre|son|sa … pu|retrouvé|réussi|mieux|obtenu|réglé|résolu|sauvé|sauvés
  + [Grâce à lui mon dos va mieux].
  - Il cherche la grâce à sa façon.
resolution.helped     +2               m'|nous|l' a|ont dépatouillé|dépatouillée|dépanné|dépannée|dépannés|sauvé|sauvée|sauvés|tiré
  + Le voisin du guichet [m'a dépatouillée].
  - On a sauvé le fichier.
resolution.helped     +2               sorti|sortie|sortis|tiré|tirée|tirés d' affaire|embarras
  + Ce plombier m'a [sortie d'affaire].
  - Une affaire est sortie.
resolution.money_in   +2,stage:resolve argent|remboursement|virement|somme|fonds|indemnisation … compte le|en|dès|sous|dans lendemain|jour|même|deux|trois|48h|24h|quelques|surlendemain|le
  + L'[argent était sur mon compte le lendemain].
  - L'argent de mon compte est bloqué en banque.
resolution.paid_quick +2               remboursement|virement|argent|indemnité|chèque … tombé|arrivé|versé|reçu … lendemain|soir|surlendemain
  + Le [remboursement est arrivé le lendemain].
  - Un chèque du lendemain.
resolution.solution   +2               m'|nous a|ont trouvé|dégoté|dégotté|déniché|débloqué|arrangé … place|places|solution|créneau|logement|chambre|pièce|taille|taxi|hébergement|table
  + Le contrôleur [nous a trouvé deux places].
  - Je nous ai trouvé une place en ligne.
resolution.solved     +2               réglé|réglée|résolu|résolue|bouclé|bouclée … en|dès une|un|la|le|1 première|premier|seule|seul|visite|appel|mail|coup|passage
  + Le guichet a [réglé la chose en une visite].
  - J'ai réglé le solde en trois fois.
resolution.spared     +2               m'|nous|ai|avons|a évité|épargné … réparation|déplacement|déplacements|frais|galère|tracas|ennuis|opération|franchise|amende|queue|attente
  + Grâce à eux, j'[ai évité une grosse réparation].
  - Il évite la ville.
resolution.swapped    +2,stage:resolve remplacé|remplacée|remplacés|échangé|échangée|échangés … en|sous quelques|deux|trois|24h|48h|une|dix|cinq|quinze|24|48 jours|heures|minutes|heure|journée|h
  + Ils ont [remplacé la pièce cassée en deux jours].
  - Le pont est remplacé par un tunnel.

resolution.solved +1 ~proposition|~solution|~alternative … a|ont été trouvée|trouvées|proposée|proposées|apportée
  + Une [solution nous a été proposée].
  - Une solution de sel.
  - La remise a été faite au voisin.

# Ce qui était bloqué et ne l'est plus ; le merci qui nomme ce qui fut fait.
resolution.solved +2 merci|merciiii|mercis|remercie|remercions … d'|de|pour avoir|m'|nous … remplacé|remplacée|réparé|réparée|remboursé|remboursée|réglé|résolu|débloqué|débloquée|corrigé|dépanné|rétabli|échangé|échangée|renvoyé|renvoyée|retrouvé|retrouvée
  + [Merci d'avoir réparé] mon accordéon.
  - Merci de votre passage. Mon fils a tout corrigé seul ?
resolution.solved +2 ~dossier|~situation|~compte|~commande|~colis|~ligne|~demande|~litige … débloqué|débloquée|débloqués|régularisé|régularisée|dénoué|dénouée
  + Ma [commande a été débloquée] le soir même.
  - Mon compte est bloqué, le code m'est débloqué demain.

resolution.handled  +2 ^ je revis depuis|grâce|enfin
  + [Je revis depuis] la cure.
  - Je revis ce film.
resolution.handled  +2 ^ prise en charge totale|complète|intégrale|immédiate|rapide|exemplaire
  + [Prise en charge totale] de mon œil.
  - Une prise en charge du téléphone.
resolution.handled  +2 douleur|douleurs|migraine|migraines|acouphènes|sciatique|dos … envolé|envolée|envolées|disparu|disparue|disparues
  + Après deux séances, [douleurs envolées].
  - Le dos du livre.
resolution.handled  +2 dédommagement|indemnisation|compensation … ~généreux|~correct|~honnête|~satisfaisant|~équitable
  + Une [compensation très correcte].
  - Une indemnisation à la juste date.
resolution.handled  +2 démêlé|dénoué|débrouillé|désamorcé|débloqué|débloquée|clarifié|aplani … affaire|situation|problème|dossier|conflit|imbroglio|comptes|cas|crise|malentendu
  + La juriste a [démêlé notre situation].
  - Il a démêlé ses cheveux.
resolution.handled  +2 eu|obtenu|obtient|obtenir|avons|ai gain de cause
  + La locataire a [obtenu gain de cause].
  - Un gain, une cause.
resolution.handled  +2 n' a|ont pas|jamais cherché|fait de|d' excuses|excuse|difficultés|difficulté|histoires|histoire|prétextes|chichis
  + Le loueur [n'a pas cherché d'excuses].
  - Il n'a pas cherché de pain.
resolution.handled  +2 n'|ne|sans a|ont|chercher cherché|fait|pas pas|cherché|fait|aucune|d' d'|de|excuses excuses|difficultés|difficulté|histoires|prétexte
  + Le loueur [n'a pas cherché d'excuses].
  - Il n'a pas cherché de pain.
resolution.handled  +2 objectif|objectifs|pari|mission atteint|atteints|tenu|réussi|gagné|accompli|accomplie|remplie $
  + Trois mois de coaching, [objectif atteint].
  - Un objectif de photo.
  - Mission accomplie pour eux.
resolution.handled  +2 plus aucune|de|une douleur|douleurs|gêne|migraine|vertige|vertiges
  + Après l'ostéo, [plus aucune douleur].
  - Une douleur de plus.
resolution.handled  +2 prend|prennent|pris|prendre|prenait les choses en main
  + La syndique [prend les choses en main].
  - Prends les choses de la cave.
resolution.handled  +2 prend|prennent|pris|prendre|prenait … problème|problèmes|dossier|situation|affaire … bras
  + L'agent [prend le problème à bras] le corps.
  - Un bras de fer.
resolution.handled  +2 rattrapé|rattrape|rattrapent|sauvé … coup|massacre|couleur|coupe|désastre|catastrophe|ratage|retard|meubles|situation|coloration|dégâts
  + La coloriste a [rattrapé le massacre].
  - Il rattrape le ballon.
resolution.handled  +2 redonné|redonne vie|jeunesse|éclat à|a mon|ma|notre|mes|nos
  + Le tapissier a [redonné vie à mon] fauteuil.
  - La vie à deux.
resolution.handled  +2 remis|remet|mis|met de l' ordre dans
  + L'assistante a [remis de l'ordre dans] nos papiers.
  - L'ordre dans la file.
resolution.handled  +2 sauvé|sauvée|sauvés|ressuscité|ressuscitée|ranimé mes|mon|ma|nos|notre|les|la|le photos|ordinateur|données|disque|cheveux|téléphone|machine|vélo|plante|plantes|mariage|soirée|voyage|montre
  + L'informaticien a [sauvé mes photos].
  - J'ai récupéré mes photos au guichet.
resolution.handled  +2 à|a bras le corps
  + La mairie a pris l'affaire [à bras-le-corps].
  - Un bras le long du corps.
resolution.replaced +2 remplacé|remplacée|échangé|échangée|réparé|réparée|refait|refaite sans frais|supplément
  + Le verre de montre est [remplacé sans frais].
  - Une carte sans frais.
resolution.replaced +2 remplacé|remplacée|échangé|échangée|réparé|réparée|refait|refaite à|sans l'|frais|supplément|un|rien identique|centime|débourser|payer
  + Le grille-pain est [remplacé à l'identique].
  - Le grille-pain est remplacé par un four.
resolution.solution +2 ^ toujours une|la solution|parade|astuce
  + [Toujours une solution] au club.
  - Je cherche toujours une solution.
resolution.solution +2 a|avait|y a|toujours toujours une solution|parade
  + Au club, il [y a toujours une solution].
  - Je cherche toujours une solution.
resolution.solution +2 solution à|a tout
  + Le mécano a une [solution à tout].
  - La solution à deux euros.
resolution.solution +2 solution|solutions|réponse à|pour tout|tous|chaque|toutes problème|tout|cas|situation|problèmes|question
  + Une [solution pour chaque cas].
  - Une réponse à la question.
resolution.solved   +2 ^ affaire classée|réglée|bouclée|conclue
  + [Affaire classée].
  - Une affaire classée au greffe.
resolution.solved   +2 enfin débloqué|débloquée|régularisé|régularisée|dénoué|dénouée|solutionné|solutionnée
  + Mon accès est [enfin débloqué].
  - Débloquez enfin mon accès.
resolution.solved   +2 fibre|réseau|connexion|courant|électricité|ligne|eau|chauffage|service|accès|internet|box|wifi rétabli|rétablie|revenu|revenue|réparé|réparée
  + Deux appels et [fibre rétablie].
  - Il a une fibre de poète.
resolution.solved   +2 réglé|réglée|résolu|résolue|plié|pliée|arrangé|bouclé|bouclée en moins de|un|cinq|dix|trois|deux deux|clin|minutes|temps
  + La fuite fut [réglée en moins de deux].
  - Le sac plié en deux.
resolution.solved   +2 ~régler|~résoudre|~solutionner|~dépanner … toujours|bien|efficacement|facilement|parfaitement|systématiquement … ~problème|~souci|~panne|~difficulté|~pépin|~litige
  + L'atelier [règle toujours les pannes].
  - L'atelier règle ses comptes, toujours des soucis.

# Ce qui finit par venir.
resolution.refunded +1,stage:return ^ finalement|enfin =remboursé|=remboursée|=remboursés|=remboursées
  + [Enfin remboursée], je respire.
  - Il faut enfin rembourser le client.
resolution.refunded +1,stage:return finalement|enfin été|eu|obtenu =remboursé|=remboursée|=remboursés|=remboursées|mon|le|un remboursement|,|du|par|en|dans|le|la
  + J'ai [enfin obtenu mon remboursement].
  - Enfin, mon remboursement arrive quand ?
resolution.solved   +2              truc|astuce|manip|manipulation|solution|méthode|remède|bricolage a|ont marché|fonctionné
  + Son [truc a marché] du premier coup.
  - Un truc à marcher.

keep.own          keep bug|problème|problèmes|souci|soucis|erreur|panne résolu|résolue|résolus|réglé|réglée|réglés|corrigé|corrigée|corrigés|réparé|réparée en partie|apparence|façade
resolution.solved +2   bug|bugs|bogue|bogues|problème|problèmes|souci|soucis|erreur|anomalie|faille|panne corrigé|corrigés|corrigée|résolu|résolus|résolue|réglé|réglés|réglée|réparée en|rapidement|vite|immédiatement|aussitôt|depuis
  + [Bug corrigé en] deux jours.
  - Un bug à corriger en juin.
  - Un problème réglé en partie.

resolution.solved +2 bug|bugs|bogue|problème|problèmes|souci|soucis|erreur|anomalie|faille|panne a|ont|est|sont été|vite|aussitôt|rapidement|immédiatement corrigé|corrigés|corrigée|résolu|résolus|résolue|réglé|réglés|réglée|réparée
  + Le [bug a été corrigé] lundi.
  - Le bug a été signalé lundi.
resolution.solved +2 bug|bugs|bogue|problème|problèmes|souci|soucis|erreur|erreurs|anomalies|panne|pannes est|sont|étaient|était corrigé|corrigés|corrigée|corrigées|résolu|résolus|résolue|réglé|réglés|réglée|réglées|réparée|réparées dans la|l'|les|le journée|heure|semaine|minute|foulée|instant
  + Les [pannes sont réparées dans l'heure].
  - La panne est arrivée dans la journée.

resolution.solution +2 a|ont|avez|avait|avaient|sait|savent … trouver|trouvé|apporter|apporté|proposer|proposé … une|des|la solution|solutions à|au|aux … problème|problèmes|souci|soucis|panne
  + Elle [a su trouver une solution à mon problème].
  - Un problème et une solution.
  - Merci de trouver une solution à mon problème.
resolution.solved   +2 corrige|corrigent|corrigeait|règle|règlent|réglait|résout|résolvent|répare|réparent|résolu|réglé|corrigés vite|rapidement|aussitôt|immédiatement|promptement … bug|bugs|bogues|problème|problèmes|souci|soucis|pannes|panne|anomalies
  + Les luthiers [corrigent vite les bugs].
  - Il court vite chez le juge.
  - Merci de corriger vite ces bugs.

empathy.helpful     +2               <agent>|<company>|ils|il|elle|équipe|société|magasin … venu|venue|venus|vient|volé|volée|viennent … à|au notre|mon|ma|son|leur|secours|ton secours|rescousse|aide
  - Le secours en montagne est venu tard.
  + La [société de cars est venue à notre secours].
  - Un autre client est venu à mon secours.
resolution.gesture  +2               a|ont retiré|enlevé|déduit|ôté|offert … de|sur l'|la|ma|notre addition|note|facture
  + Elle [a retiré la soupe de l'addition].
  - J'ai retiré la page de la facture.
  - Ils ont retiré 300 euros sur mon compte.
resolution.replaced +1,stage:resolve ils|elles|elle|il|<agent> m'|nous|lui|leur|me a|ont|proposent|propose|proposé proposé|offert|un … échange|remplacement
  + [Ils nous ont proposé un échange].
  - Ils ne nous ont proposé aucun échange.
resolution.replaced +1,stage:resolve m'|nous|me ~envoyer|~renvoyer|~expédier|~réexpédier|envoyé|renvoyé|expédié … neuf|neuve|rechange|remplacement
  + Ils [m'envoient une pièce de rechange].
  - Ils m'envoient chaque mois une facture.
