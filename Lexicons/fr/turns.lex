@language fr
@kind     turns

turn.asks_bad    act:asks_dislike     déplu|déplaît|déplait|déçu|déçue|déçus|déçoit|gêné|gênée|gêne|irrité|agacé|insatisfaction|insatisfait|mécontentement
  + Qu'est-ce qui vous a [déplu] ?
  - Que pensez-vous du hall ?
turn.asks_bad    act:asks_dislike     moins plu|apprécié|aimé
  + Qu'avez-vous le [moins aimé] ?
  - Qu'avez-vous vu ?
turn.asks_bad    act:asks_dislike     points négatifs|faibles|noirs
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
turn.more        act:anything_else    autre chose pour votre|vous
  + [Autre chose pour votre] service ?
  - Autre chose, la porte grince.
turn.more        act:anything_else    avez|aviez|auriez vous d'|une|des autre|autres question|questions|demande|demandes
  + [Avez-vous d'autres questions] ?
  - La question est close.
turn.more        act:anything_else    puis|pouvons je|nous faire autre chose
  + [Puis-je faire autre chose] pour vous ?
  - Autre chose, la porte grince.
turn.more        act:anything_else    puis|pouvons|peux je|nous vous aider|renseigner pour|sur|à autre|d'
  + [Puis-je vous aider pour autre] chose ?
  - Puis-je entrer ?
turn.nothing     act:nothing_else     aucune|aucun|rien|pas autre|question|d'
  + [Aucune question], merci.
  - Aucun train.
turn.nothing     act:nothing_else     c' est tout|bon
  + [C'est tout], merci.
  - Cette tour est haute.
turn.nothing     act:nothing_else     non
  + [Non], bonne journée.
  - Nom et prénom.
turn.refusal     act:refusal          malheureusement … pas possible
  + [Malheureusement ce n'est pas possible] ce soir.
  - C'est possible ce soir.
turn.refusal     act:refusal          pas|plus|jamais possible de|d' vous|accéder|donner|rembourser|modifier|annuler
  + Il n'est [pas possible de rembourser] les frais.
  - Il est possible de rembourser les frais.
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
turn.remedy      act:remedy           j'|nous ai|avons bien procédé|effectué|validé|corrigé|rectifié|remboursé|renvoyé|annulé|modifié|réglé|débloqué|réactivé|crédité
  + [Nous avons bien annulé] le second billet.
  - Nous avons bien dormi.
turn.remedy      act:remedy           j'|nous ai|avons procédé|effectué|validé|corrigé|rectifié|remboursé|renvoyé|annulé|modifié|réglé|débloqué|réactivé|crédité
  + [J'ai corrigé] l'adresse du foyer.
  - J'ai cassé le vase.
# What agents do in a conversation: settle the matter, refuse, send elsewhere, ask for more.
turn.remedy      act:remedy           je|j'|nous viens|venons de|d' procéder|effectuer|lancer|valider|rembourser|annuler|corriger|modifier|renvoyer
  + [Je viens de procéder] au virement.
  - Je viens de loin.
turn.remedy      act:remedy           je|nous procède|procédons donc|alors au|à renvoi|remboursement|annulation|échange|correction|modification
  + [Je procède donc au remboursement] du billet.
  - Je procède donc ainsi.
turn.remedy      act:remedy           je|nous procède|procédons … renvoi|remboursement|annulation|échange|correction|modification
  + [Je procède au remboursement] du billet.
  - Je procède ainsi depuis mai.
# What customers say of it.
turn.solved      act:solved           c'|tout est bon|réglé|résolu|rentré|clair|ok|parfait|arrangé
  + [C'est réglé], je ferme la fenêtre.
  - Le réglage du siège.
turn.solved      act:solved           problème|souci résolu|réglé
  + [Problème résolu], le voyant est vert.
  - Le problème du voyant.
turn.solved      act:solved           vous m' avez aidé|aidée|dépanné|dépannée
  + [Vous m'avez aidé], bonne soirée.
  - Vous avez la clé.
turn.solved      act:solved           ça|cela|ca marche|fonctionne|remarche|refonctionne maintenant|enfin|nickel|parfaitement|bien|désormais
  + [Ça marche maintenant].
  - Ça marche mal.
turn.transfer    act:transfer         il vous faut|faudra|faudrait contacter|appeler|joindre|écrire|aller|passer|prendre
  + [Il vous faudra appeler] la clinique.
  - Il faut de la pluie.
turn.transfer    act:transfer         je|nous transfère|transférons|transmets|transmettons votre|vos|la demande|appel|dossier|conversation|requête
  + [Je transmets votre dossier] à la comptabilité.
  - Je transmets mes vœux.
turn.transfer    act:transfer         je|nous vous transfère|transférons|redirige|redirigeons|bascule|oriente
  + [Je vous transfère] au service des retours.
  - Je vous passe les détails.
turn.transfer    act:transfer         merci|veuillez de|vous contacter|appeler|joindre|rapprocher|rendre|adresser
  + [Merci de contacter] la clinique.
  - Merci de répondre.
turn.transfer    act:transfer         veuillez contacter|appeler|joindre|écrire
  + [Veuillez appeler] la clinique.
  - Appeler la clinique a suffi.
turn.transfer    act:transfer         vous devez|devrez|pouvez contacter|appeler|joindre|adresser
  + [Vous devez contacter] la clinique.
  - Vous devez dix euros.
turn.transfer    act:transfer         vous|te invite|invitons|conseille|conseillons|propose|proposons|recommande à|de|d' contacter|appeler|joindre|écrire|rapprocher|rendre|adresser|prendre|vous|envoyer|passer
  + Je [vous invite à contacter] la clinique.
  - Je vous invite à dîner.
turn.unsolved    act:unsolved         laissez|laisse tomber
  + [Laissez tomber], je raccroche.
  - Le vase va tomber.
turn.unsolved    act:unsolved         marche|fonctionne toujours|encore pas
  + Ça [marche toujours pas].
  - Ça marche, je garde.
turn.unsolved    act:unsolved         pas|rien|jamais réglé|résolu|reçu|aidé|avancé
  + Ce n'est [pas réglé].
  - C'est réglé depuis hier.
turn.unsolved    act:unsolved         toujours pas|rien
  + [Toujours pas] de colis au dépôt.
  - Toujours aimable.
turn.unsolved    act:unsolved         vous … aidez|répondez|comprenez pas|rien
  + [Vous ne m'aidez pas].
  - Vous aidez bien.
