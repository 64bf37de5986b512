@language fr
@kind     turns

turn.aside    act:aside        je|j' regarde|vérifie|consulte|recherche|effectue|patiente
  + [Je consulte] la fiche de la chambre.
  - Je garde la chambre.
turn.aside    act:aside        un|quelques|une instant|instants|moment|minute|minutes
  + [Un instant], j'ouvre la fiche.
  - Un billet pour deux.
turn.aside    act:aside        vous|t'|te en prie
  + Je [vous en prie], madame.
  - Je vous prends deux billets.
turn.aside    act:aside        à votre|ton service|disposition|écoute
  + [À votre service], monsieur.
  - À votre porte.
turn.asks_bad act:asks_dislike déplu|déplaît|déplait|déçu|déçue|déçus|déçoit|gêné|gênée|gêne|irrité|agacé|insatisfaction|insatisfait|mécontentement
  + Qu'est-ce qui vous a [déplu] ?
  - Que pensez-vous du hall ?
turn.asks_bad act:asks_dislike moins plu|apprécié|aimé
  + Qu'avez-vous le [moins aimé] ?
  - Qu'avez-vous vu ?
turn.asks_bad act:asks_dislike points négatifs|faibles|noirs
  + Les [points faibles] de notre hall ?
  - Les points de vue du parc ?

# What those who ask in a survey want to hear.
turn.asks_better act:asks_improvement améliorer|amélioration|améliorations|améliore|amélioré|perfectionner
  + Que pourrions-nous [améliorer] ?
  - Que pensez-vous du hall ?
turn.asks_better act:asks_improvement pourrions|pouvons|devrions|faudrait nous|on|il changer|corriger|revoir
  + Que [devrions-nous changer] ?
  - Que pensez-vous du hall ?
turn.asks_better act:asks_improvement pourrions|pouvons|devrions|pourrait nous|on faire mieux|autrement
  + Que [pourrions-nous faire mieux] ?
  - Que pensez-vous du hall ?
turn.asks_better act:asks_improvement que|qu' manque|manquait|attendez|souhaitez|souhaiteriez|aimeriez
  + [Que souhaitez]-vous voir changer ?
  - Que pensez-vous du hall ?
turn.asks_better act:asks_improvement suggestion|suggestions|souhait|souhaits
  + Avez-vous des [suggestions] ?
  - Que pensez-vous du hall ?
turn.asks_good   act:asks_liking      avez vous apprécié|aimé
  + Qu'[avez-vous aimé] dans le hall ?
  - Qu'avez-vous vu ?
turn.asks_good   act:asks_liking      plus|mieux|particulièrement plu|apprécié|aimé
  + Qu'avez-vous le [plus aimé] ?
  - Qu'avez-vous vu ?
turn.asks_good   act:asks_liking      points positifs|forts
  + Les [points forts] de notre hall ?
  - Les points de vue du parc ?
turn.asks_good   act:asks_liking      vous a plu|séduit|convaincu|satisfait
  + Qu'est-ce qui [vous a plu] ?
  - Que pensez-vous du hall ?
turn.leave       act:leave            au plaisir|revoir
  + [Au revoir], madame.
  - Revoir la notice.
turn.leave       act:leave            bonnes|joyeuses|belles fêtes
  + [Joyeuses fêtes] à vous.
  - Des fêtes chaque été.
turn.leave       act:leave            bonne|belle|excellente|agréable journée|soirée|continuation|fin
  + [Belle soirée] à vous.
  - La soirée était calme.
turn.leave       act:leave            bon|excellent week|dimanche|weekend
  + [Bon dimanche] à vous.
  - Le dimanche était calme.
turn.leave       act:leave            souhaite|souhaitons … journée|soirée|fin|fêtes|continuation|week
  + Je vous [souhaite une bonne journée].
  - La journée de congé.
turn.leave       act:leave            vous|toi de même
  + Merci, [vous de même].
  - Vous dites la même date.
turn.leave       act:leave            vous|toi également|pareillement
  + Merci à [vous également].
  - Vous avez pris un lit double également.
turn.leave       act:leave            à|a vous|toi aussi
  + [À vous aussi], madame.
  - Vous aussi avez la clé.
turn.more        act:anything_else    a t il|elle autre|autres|d'
  + Y [a-t-il autre] chose ?
  - Y a-t-il un lit ?
turn.more        act:anything_else    autre chose pour votre|vous
  + [Autre chose pour votre] service ?
  - Autre chose, la porte grince.
turn.more        act:anything_else    autre chose que je puisse|peux|pourrais
  + Y a-t-il [autre chose que je puisse] faire ?
  - Autre chose, la porte grince.
turn.more        act:anything_else    avez|aviez|auriez vous d'|une|des autre|autres question|questions|demande|demandes
  + [Avez-vous d'autres questions] ?
  - La question est close.
turn.more        act:anything_else    besoin d'|de autre|autres
  + Avez-vous [besoin d'autre] chose ?
  - Besoin de lits.
turn.more        act:anything_else    puis|pouvons je|nous faire autre chose
  + [Puis-je faire autre chose] pour vous ?
  - Autre chose, la porte grince.
turn.more        act:anything_else    puis|pouvons|peux je|nous vous aider|renseigner pour|sur|à autre|d'
  + [Puis-je vous aider pour autre] chose ?
  - Puis-je entrer ?
turn.more        act:anything_else    souhaitiez|souhaitez|désirez|vouliez|voulez vous voir|savoir|ajouter|demander|aborder autre|autres|d'
  + [Souhaitiez-vous voir autre] chose ?
  - Voulez-vous voir la chambre ?
turn.more        act:anything_else    vous en propose|proposer|proposions|montre|montrer|montrions|conseille|conseiller … autre|autres
  + Je peux [vous en montrer d'autres].
  - Vous en avez une autre.
turn.nothing     act:nothing_else     aucune|aucun|rien|pas autre|question|d'
  + [Aucune question], merci.
  - Aucun train.
turn.nothing     act:nothing_else     c' est tout|bon
  + [C'est tout], merci.
  - Cette tour est haute.
turn.nothing     act:nothing_else     ce sera|serait tout|bon
  + [Ce sera tout], bonne journée.
  - Ce sera une tour.
turn.nothing     act:nothing_else     non
  + [Non], bonne journée.
  - Nom et prénom.
turn.nothing     act:nothing_else     pas dans l' immédiat
  + [Pas dans l'immédiat], bonne journée.
  - La vue est immédiate.
turn.nothing     act:nothing_else     pas pour le|l' instant|moment
  + [Pas pour le moment], bonne journée.
  - Le moment est venu.
turn.nothing     act:nothing_else     ça|ca|cela ira|suffira|suffit
  + [Ça ira], bonne journée.
  - Ça monte.
turn.promise     act:promise          ouvre|ouvrons|ouvrir|lance|lançons|lancer|déclenche|déclenchons|demande|diligentons une|l'|d' enquête|réclamation|recherche
  + J'[ouvre une enquête] auprès du dépôt.
  - L'enquête est close.
turn.promise     act:promise          relance|relançons|interroge|interrogeons le|la|notre|nos|l'
  + Je [relance le] dépôt.
  - La relance est partie.
turn.promise     act:promise          revenons|reviens|reviendrons|reviendrai|reviendra|revenir vers vous|toi
  + Je [reviens vers vous] demain.
  - Je reviens de la plage.
turn.promise     act:promise          serez|êtes recontacté|recontactée|contacté|contactée|rappelé|rappelée|informé|informée|prévenu|prévenue
  + Vous [serez rappelée] lundi.
  - Vous serez au calme.
turn.promise     act:promise          tenons|tiens|tiendrons|tiendrai|tiendra informé|informée|au
  + Nous vous [tiendrons informé].
  - Je tiens à la vue sur mer.
turn.promise     act:promise          vais|allons|avons|ai relancer|relancé|interroger|interrogé|enquêter
  + Je [vais relancer] le dépôt.
  - Je vais à la plage.
turn.promise     act:promise          vois|voyons|regarde|regardons avec le|la|l'|mon|ma|notre|nos|un|une
  + Je [vois avec le] dépôt.
  - Je vois le dépôt.
turn.promise     act:promise          vous contacte|contactera|contacterai|contacterons|contactons|appelle|appellera|appellerai|appellerons|recontacterons|recontacterai|recontactera|recontacte|recontactons|rappellerons|rappellerai|rappellera|rappelle|rappelons
  + Un collègue [vous recontactera].
  - Je rappelle le dépôt.
turn.refusal     act:refusal          avons|ai|dispose|disposons pas|plus|aucune|aucun connaissance|accès|possibilité|trace|stock|date|moyen|d'|ce|cette|ces
  + Nous n'[avons pas accès] à ce fichier.
  - Nous avons accès à ce fichier.
turn.refusal     act:refusal          a|ont expiré
  + La remise [a expiré].
  - La remise a plu.
turn.refusal     act:refusal          est|sont|serait indisponible|indisponibles|épuisé|épuisée|épuisés|impossible|expiré|expirée|dépassé|dépassée|terminée
  + Ce coloris [est épuisé].
  - Ce coloris est doux.
turn.refusal     act:refusal          est|sont|sera|seront|était pas|plus|malheureusement disponible|disponibles|accepté|acceptée|acceptés|acceptées|possible|valable|valables|valide|remboursable|cumulable|cumulables|éligible|autorisé|autorisée|compatible|prévu|prévue|offert|offerts
  + Ce coloris n'[est plus disponible].
  - Ce coloris est disponible.
turn.refusal     act:refusal          il m'|nous|vous est|serait|sera impossible
  + [Il nous est impossible] de vendre à perte.
  - La vente est close.
turn.refusal     act:refusal          livrons|proposons|vendons|acceptons|remboursons|reprenons|échangeons|disposons|expédions|fournissons|garantissons pas|plus|malheureusement
  + Nous ne [livrons pas] l'île.
  - Nous livrons l'île.
turn.refusal     act:refusal          malheureusement … pas possible
  + [Malheureusement ce n'est pas possible] ce soir.
  - C'est possible ce soir.
turn.refusal     act:refusal          ne pouvons|pourrons|peux|puis|saurions|pourrai réduire|proposer|garantir|intervenir|accéder|modifier|annuler|rembourser|livrer|vendre|procéder|accepter|envoyer|effectuer
  + Nous [ne pouvons réduire] ce délai.
  - Nous pouvons réduire ce délai.
turn.refusal     act:refusal          pas|plus pour le|l' moment|instant je|nous|désolé|désolée|malheureusement|hélas
  + [Pas pour le moment malheureusement].
  - Le moment est venu.
turn.refusal     act:refusal          pas|plus|jamais possible de|d' vous|accéder|donner|rembourser|modifier|annuler
  + Il n'est [pas possible de rembourser] les frais.
  - Il est possible de rembourser les frais.
turn.refusal     act:refusal          pouvons|pourrons|pourrai|peux|puis|pourra pas|plus vous|rembourser|annuler|modifier|livrer|accéder|donner|intervenir|procéder|envoyer|valider|appliquer|proposer|garantir|changer|répondre|faire|la|le|l'|les
  + Nous ne [pouvons pas modifier] l'adresse.
  - Nous pouvons modifier l'adresse.
turn.refusal     act:refusal          pouvons|puis|peux malheureusement|hélas pas|rien|plus
  + Je ne [peux malheureusement rien] promettre.
  - La porte peut rester ouverte.
turn.refusal     act:refusal          sommes|suis pas|plus en mesure
  + Nous ne [sommes pas en mesure] de livrer l'île.
  - La mesure est prise.
turn.remedy      act:remedy           a été remboursé|remboursée|annulé|annulée|corrigé|corrigée|modifié|modifiée|débloqué|débloquée|réactivé|réactivée|recrédité|recréditée
  + La seconde nuit [a été annulée].
  - La seconde nuit était calme.
turn.remedy      act:remedy           a|est|sont bien|bel remboursé|remboursée|annulé|annulée|corrigé|corrigée|modifié|modifiée|débloqué|débloquée|réactivé|réactivée|enregistrée|enregistré
  + Le doublon [est bien annulé].
  - Le doublon pèse lourd.
turn.remedy      act:remedy           c' est fait|réglé|corrigé|rectifié
  + [C'est fait], le code est parti.
  - Ce fait est connu.
turn.remedy      act:remedy           est|a|été bien prise|pris en compte
  + Le changement [est bien pris en compte].
  - Le compte est bon.
turn.remedy      act:remedy           j'|nous ai|avons bien procédé|effectué|validé|corrigé|rectifié|remboursé|renvoyé|annulé|modifié|réglé|débloqué|réactivé|crédité
  + [Nous avons bien annulé] le second billet.
  - Nous avons bien dormi.
turn.remedy      act:remedy           j'|nous ai|avons procédé|effectué|validé|corrigé|rectifié|remboursé|renvoyé|annulé|modifié|réglé|débloqué|réactivé|crédité
  + [J'ai corrigé] l'adresse du foyer.
  - J'ai cassé le vase.

# What agents do in a conversation: settle the matter, refuse, send elsewhere, ask for more.
turn.remedy  act:remedy  je|j'|nous viens|venons de|d' procéder|effectuer|lancer|valider|rembourser|annuler|corriger|modifier|renvoyer
  + [Je viens de procéder] au virement.
  - Je viens de loin.
turn.remedy  act:remedy  je|nous procède|procédons donc|alors au|à renvoi|remboursement|annulation|échange|correction|modification
  + [Je procède donc au remboursement] du billet.
  - Je procède donc ainsi.
turn.remedy  act:remedy  je|nous procède|procédons … renvoi|remboursement|annulation|échange|correction|modification
  + [Je procède au remboursement] du billet.
  - Je procède ainsi depuis mai.
turn.remedy  act:remedy  je|nous vous envoie|envoyons|renvoie|renvoyons|adresse cela|ça|la|le|votre|vos|un|une|immédiatement|tout
  + [Je vous envoie cela] tout de suite.
  - Je vous envoie des bises.
turn.remedy  act:remedy  remboursement|renvoi|échange|annulation|modification|correction … a|est|sera … effectué|effectuée|validé|validée|fait|faite|enregistré|enregistrée|lancé|lancée
  + Le [remboursement a bien été effectué].
  - Le remboursement a un sens.
turn.remedy  act:remedy  serez|êtes remboursé|remboursée|remboursés|recrédité|recréditée|crédité|créditée|dédommagé|dédommagée
  + Vous [serez remboursée] sous huit jours.
  - Vous serez au calme.
turn.remedy  act:remedy  serez|êtes|allez être|bien|intégralement remboursé|remboursée|remboursés|recrédité|recréditée|crédité|créditée|dédommagé|dédommagée
  + Vous [serez intégralement remboursée].
  - Vous serez au calme.
turn.remedy  act:remedy  voici votre|vos|un nouveau|nouvelle|facture|mot|code|bon|avoir
  + [Voici votre nouveau] code.
  - Voici votre chambre.
turn.remedy  act:remedy  vous offre|offrons|accorde|accordons … remise|réduction|geste|avoir|bon
  + Nous [vous offrons une remise] de cinq euros.
  - Nous vous offrons la vue sur mer.
turn.remedy  act:remedy  à|avec l'|ce|le aide|nouveau|mot du|de|d' ce|mot|passe|code
  + Connectez-vous [à l'aide du mot] de passe suivant.
  - Une aide de la mairie.
turn.request act:request attendons|attends … nouvelles|retour|réponse
  + Nous [attendons de vos nouvelles].
  - Les nouvelles sont bonnes.
turn.request act:request je|j' attends|attend|patiente
  + [J'attends] une date.
  - La date me plaît.
turn.request act:request merci d'|par avance
  + [Merci d'avance].
  - Merci à vous.
turn.request act:request merci de|d' me|m'|nous|le|la|les|lui vérifier|faire|redonner|redire|répondre|rembourser|annuler|envoyer|confirmer|corriger|modifier|rappeler|contacter|préciser|expliquer|indiquer|dire|donner|régler|changer|activer|débloquer|renvoyer|livrer|tenir|prévenir|communiquer|transmettre
  + [Merci de me rembourser] le billet.
  - Merci de m'avoir écouté.
turn.request act:request merci de|d' vérifier|faire|refaire|recommencer|réessayer|patienter|répondre|rembourser|annuler|envoyer|confirmer|corriger|modifier|rappeler|contacter|regarder|préciser|expliquer|indiquer|dire|voir|trouver|régler|changer|activer|débloquer|renvoyer|livrer|vouloir|bien
  + [Merci de vérifier] la date.
  - Merci de votre aide.
turn.request act:request pouvez|pourriez|pourrez vous
  + [Pouvez-vous] vérifier la date.
  - Vous pouvez fermer.
turn.request act:request veuillez|essayez|réessayez|recommencez
  + [Recommencez] la commande.
  - La commande est partie.
turn.request act:request vous invite|invitons à réessayer|recommencer|refaire|essayer|nous|vérifier|vider|préciser
  + Je [vous invite à réessayer].
  - Une visite à refaire.
turn.request act:request vous|te remercie|remerciant|remercions d'|par avance
  + Je [vous remercie par avance].
  - Je vous remercie beaucoup.

# What customers say of it.
turn.solved act:solved c'|tout est bon|réglé|résolu|rentré|clair|ok|parfait|arrangé|noté|compris|entendu|nickel|impeccable
  + [C'est réglé], je ferme la fenêtre.
  - Le réglage du siège.
turn.solved act:solved j'|je ai|y trouvé|compris|réussi|arrivé
  + [J'ai compris], la porte est ouverte.
  - La porte est trouvée.
turn.solved act:solved je comprends|vois|saisis mieux
  + [Je comprends mieux], la porte coulisse.
  - Je comprends le tchèque.
turn.solved act:solved problème|souci est|a|été réglé|résolu
  + Le [problème est réglé].
  - Le problème est la porte.
turn.solved act:solved problème|souci résolu|réglé
  + [Problème résolu], le voyant est vert.
  - Le problème du voyant.
turn.solved act:solved vous m' avez aidé|aidée|dépanné|dépannée
  + [Vous m'avez aidé], bonne soirée.
  - Vous avez la clé.
turn.solved act:solved ça|ca y est
  + [Ça y est], la porte est ouverte.
  - Il y est.
turn.solved act:solved ça|cela|ca marche|fonctionne|remarche|refonctionne maintenant|enfin|nickel|parfaitement|bien|désormais
  + [Ça marche maintenant].
  - Ça marche mal.
turn.thanks act:thanks j'|je essaye|essaie|tente|réessaye|réessaie|retente ça|ca|cela|alors|donc|maintenant|ainsi|comme
  + [J'essaye cela], la porte est ouverte.
  - J'essaye une autre porte depuis mardi.
turn.thanks act:thanks je|j' attends|attend|attendrai|patiente|patienterai donc|alors
  + [J'attends donc] lundi.
  - J'attends une date.

# Who means to try what was advised has an answer.
# Ce qui coiffe une liste : « Les plus : … Les moins : … »
turn.asks_bad    act:asks_dislike     ^ les|le moins|négatif|négatifs|bémols|bémol
  + [Les moins] : le prix.
  - Ce sont les moins chers.
turn.asks_bad    act:asks_dislike     ce que|qui je|j'|on|nous|m' n' ai|a|avons pas aimé|apprécié|plu
  + [Ce que je n'ai pas aimé] : le prix.
  - Je n'ai pas aimé.
turn.asks_bad    act:asks_dislike     inconvénients|inconvénient|défauts|bémols|négatifs|reproches
  + [Inconvénients] : le prix.
  - Un défaut de pierre.
turn.asks_better act:asks_improvement améliorations|idées|souhaits
  + [Idées] : un banc.
  - L'idée d'un banc.
turn.asks_good   act:asks_liking      ^ les|le plus|positif|positifs
  + [Les plus] : la vue.
  - Ce sont les plus beaux.
turn.asks_good   act:asks_liking      avantages|atouts
  + [Atouts] : la vue.
  - Atout cœur.
turn.asks_good   act:asks_liking      avantages|atouts|qualités|points|aspects|côtés forts|positifs|agréables
  + [Points positifs] : la vue.
  - Un point fort loin.
turn.asks_good   act:asks_liking      ce que|qui j'|on|nous|m'|m ai|a|avons aimé|adoré|apprécié|plu
  + [Ce que j'ai aimé] : la vue.
  - J'ai aimé la vue.
turn.thanks      act:thanks           je|j' vais|vas essayer|réessayer|retenter|recommencer|tester
  + [Je vais essayer], bonne idée.
  - Je vais au marché.
turn.thanks      act:thanks           je|j' vais|vas la|le|les|y|faire refaire|essayer|tester|retenter|ça|cela|ainsi|comme
  + [Je vais faire ça].
  - Je vais au marché.
turn.thanks      act:thanks           merci|mercii|mercis|parfait|impeccable|impec|nickel
  + [Merci] à tous.
  - La porte est ouverte.
turn.thanks      act:thanks           vais|vas suivre vos|votre|tes|ton|ce|ces conseil|conseils
  + Je [vais suivre vos conseils].
  - Je vais suivre la route.
turn.thanks      act:thanks           vous|te|t' en|y remercie|remercions
  + Je [vous en remercie].
  - La porte est ouverte.
turn.thanks      act:thanks           vous|te|t' remercie|remercions|remercier
  + Je [vous remercie].
  - La porte est ouverte.
turn.transfer    act:transfer         il vous faut|faudra|faudrait contacter|appeler|joindre|écrire|aller|passer|prendre
  + [Il vous faudra appeler] la clinique.
  - Il faut de la pluie.
turn.transfer    act:transfer         je|nous transfère|transférons|transmets|transmettons votre|vos|la demande|appel|dossier|conversation|requête
  + [Je transmets votre dossier] à la comptabilité.
  - Je transmets mes vœux.
turn.transfer    act:transfer         je|nous vous transfère|transférons|redirige|redirigeons|bascule|oriente
  + [Je vous transfère] au service des retours.
  - Je vous passe les détails.
turn.transfer    act:transfer         merci|veuillez de|nous nous|contacter|recontacter|écrire|adresser|envoyer revenir|vers|contacter|recontacter|écrire|adresser|envoyer|une|par
  + [Merci de nous contacter] lundi.
  - Merci de votre visite.
turn.transfer    act:transfer         merci|veuillez de|vous contacter|appeler|joindre|rapprocher|rendre|adresser
  + [Merci de contacter] la clinique.
  - Merci de répondre.
turn.transfer    act:transfer         merci|veuillez|invite|invitons … revenir|repasser vers|ultérieurement|plus|demain nous|tard
  + [Merci de revenir vers nous] lundi.
  - Merci de votre visite.
turn.transfer    act:transfer         nous faire parvenir
  + Pouvez-vous [nous faire parvenir] une photo ?
  - Nous faire un lit.
turn.transfer    act:transfer         nous transmettre|envoyer|adresser … photo|photos|copie|justificatif|rib
  + Pouvez-vous [nous transmettre une photo] du lit ?
  - Nous envoyer au lit.
turn.transfer    act:transfer         veuillez contacter|appeler|joindre|écrire
  + [Veuillez appeler] la clinique.
  - Appeler la clinique a suffi.
turn.transfer    act:transfer         vous devez|devrez|pouvez contacter|appeler|joindre|adresser
  + [Vous devez contacter] la clinique.
  - Vous devez dix euros.
turn.transfer    act:transfer         vous|te invite|invitons|conseille|conseillons|propose|proposons|recommande à|de|d' contacter|appeler|joindre|écrire|prendre|envoyer|passer
  + Je [vous invite à contacter] la clinique.
  - Je vous invite à dîner.
turn.transfer    act:transfer         vous|te|t' invite|invitons|conseille|conseillons|propose|recommande donc|alors|également|aussi|ainsi à|de|d' contacter|appeler|joindre|écrire|prendre|envoyer|passer
  + Je [vous invite donc à contacter] la clinique.
  - Je vous invite donc à dîner.
turn.transfer    act:transfer         vous|te|t' invite|invitons|conseille|conseillons|propose|recommande à|de|d' nous contacter|appeler|joindre|écrire|envoyer|adresser|faire
  + Je [vous invite à nous envoyer] une photo.
  - Je vous invite à dîner.
turn.transfer    act:transfer         à|de|d' vous rapprocher|rendre|adresser|tourner|déplacer
  + Je vous invite [à vous adresser] à la clinique.
  - Je vous invite à vous asseoir.
turn.transfer    act:transfer         à|de|d' vous y|en rendre|adresser|déplacer
  + Je vous invite [à vous y rendre].
  - Je vous invite à vous asseoir.
turn.unsolved    act:unsolved         dommage|dommages
  + [Dommage], je garde mon vieux vase.
  - Le vase est neuf.
turn.unsolved    act:unsolved         est|c' inadmissible|inacceptable|honteux|scandaleux|lamentable
  + C'[est inadmissible].
  - C'est calme.
turn.unsolved    act:unsolved         irai|vais|aller|commander|acheter|commanderai|achèterai|voir ailleurs
  + J'[irai ailleurs].
  - Ailleurs il pleut.
turn.unsolved    act:unsolved         laissez|laisse tomber
  + [Laissez tomber], je raccroche.
  - Le vase va tomber.
turn.unsolved    act:unsolved         marche|fonctionne toujours|encore pas
  + Ça [marche toujours pas].
  - Ça marche, je garde.
turn.unsolved    act:unsolved         me|m' convient|arrange|aide|avance|satisfait pas
  + Cela ne [me convient pas].
  - Cela me convient.
turn.unsolved    act:unsolved         n' importe quoi
  + C'est [n'importe quoi].
  - La quantité importe.
turn.unsolved    act:unsolved         pas vraiment
  + [Pas vraiment], la porte reste close.
  - La porte est vraiment close.
turn.unsolved    act:unsolved         pas|plus|jamais satisfait|satisfaite|content|contente|d'accord|convaincu|convaincue
  + Je ne suis [pas satisfaite].
  - Je suis satisfaite.
turn.unsolved    act:unsolved         pas|rien|jamais réglé|résolu|reçu|aidé|avancé
  + Ce n'est [pas réglé].
  - C'est réglé depuis hier.
turn.unsolved    act:unsolved         sera|serait|reporte|reporterai pour|à une|la autre|prochaine fois
  + Ce [sera pour une autre fois].
  - Une autre fois, la lampe tombe.
turn.unsolved    act:unsolved         servez|sert à rien
  + Vous ne [servez à rien].
  - Le plat est servi.
turn.unsolved    act:unsolved         tant pis
  + [Tant pis], je garde mon vieux vase.
  - Un vase tant attendu.
turn.unsolved    act:unsolved         toujours pareil|pas|rien|bloqué|bloquée|impossible
  + [Toujours pas] de colis au dépôt.
  - Toujours aimable.
turn.unsolved    act:unsolved         trop cher|chers|chère|chères|long|tard|compliqué
  + C'est [trop cher] pour moi.
  - Ce vase est cher à mon cœur.
turn.unsolved    act:unsolved         vous … aidez|répondez|comprenez pas|rien
  + [Vous ne m'aidez pas].
  - Vous aidez bien.
turn.unsolved    act:unsolved         échec|échecs|erreur d'|de|lors|à authentification|connexion|paiement|l'
  + [Échec d'authentification] sur la borne.
  - Une partie d'échecs.

turn.asks_bad  act:asks_dislike ^ bémol|bémols|hic|inconvénient|défaut $
  + [Bémol] : le prix.
  - Un bémol à la clé.
turn.asks_bad  act:asks_dislike ^ le|les|du|côté|ensuite mauvais|pire|négatif|désagréable $
  + [Le mauvais] : le prix.
  - Le mauvais pain : ici.
turn.asks_good act:asks_liking  ^ le|les|du|côté|d'abord bon|bons|bien|positif|agréable $
  + [Le bon] : la vue.
  - Le bon pain : ici.
