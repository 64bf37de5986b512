@language fr
@kind     enchantments

# Works, never fails.

reliability.no_trouble +2 aucun|aucune|zéro|sans ~bug|~panne|~problème|~souci|~incident|~pépin|~défaut|~accroc
  + Dix ans de contrat, [aucun incident].
  - Aucune solution pour cette panne.
reliability.no_trouble +2 jamais eu|de|d'|connu|rencontré|subi|constaté|eue|tombé|tombée|posé|causé de|d'|en|aucun|aucune|la|le ~bug|~panne|~problème|~souci|~incident|~pépin|~défaut|~accroc
  + Le vélo n'est [jamais tombé en panne].
  - Jamais ce bug ne sera réparé.
  - Je n'ai jamais eu autant de pannes.
reliability.no_trouble +2 jamais … ~tomber en panne|défaut
  + Elle n'est [jamais tombée en panne].
  - Tombe-t-il jamais en panne par grand froid ?
reliability.no_trouble +2 jamais … ~trahir|~lâcher
  + Ce fourgon ne m'a [jamais lâché].
  - Ne lâchez jamais la barre.
reliability.no_trouble +2 jamais|sans|pas le|la|aucun|un moindre|seul|gros|vrai|petit|réel ~bug|~panne|~problème|~souci|~incident|~pépin|~défaut|~accroc
  + Dix ans de contrat, [jamais le moindre souci].
  - N'y a-t-il jamais de souci avec ce modèle ?
reliability.reliable   +2 ~fiable|~fiabilité
  + Une marque [fiable], trois machines en vingt ans.
  - Est-ce une source fiable ?
reliability.works      +1 ~marcher|~fonctionner toujours|enfin|encore
  + Dix ans et il [fonctionne encore].
  - Le code fonctionne-t-il encore ?
reliability.works      +2 ~marcher|~fonctionner … bien|parfaitement|impeccablement|merveille|nickel|roulettes|parfait|super|correctement|normalement
  + L'alarme [fonctionne à merveille] depuis un an.
  - Comment fonctionne le module, est-il bien fixé ?

resolution.works_again +2 tout|ça refonctionne|remarche|refonctionnent|remarchait
  + Depuis hier [tout remarche].
  - Tout marche droit.

reliability.works +2 ~marcher|~fonctionner|~tourner|~démarrer … sans problème|problèmes|souci|soucis|accroc|incident|bug|bugs|panne|pannes|difficulté|encombre|faille
  + Le bip [fonctionne sans problème].
  - Un problème fonctionne comme une énigme.

@sector app electronics telecom
reliability.reliable +1 ~stable|~infaillible
  + L'appli est [stable] depuis la refonte.
  - Posez le vase sur un meuble stable ?

@all
@sector retail electronics energy transport
reliability.durable +2 ~durer|~tenir … longtemps|années|ans|bon
  + Les semelles ont [tenu des années].
  - Le film dure longtemps ?

@all
keep.no_worries        keep sans souci|soucis de
reliability.durable    +2   comme au premier jour
  + La machine tourne [comme au premier jour].
  - Le premier jour de ma cure, c'est lundi.
reliability.durable    +3   comme une horloge
  + La machine tourne [comme une horloge].
  - Une pendule, une horloge.
reliability.durable    +1   mises|mise à jour|jours ~régulier|~fréquent
  + Des [mises à jour régulières].
  - Une mise à prix.
reliability.no_trouble +2   pas|jamais|aucun un|une|de seul|seule|moindre bug|pub|publicité|panne|erreur|coupure|retard|défaut|accroc
  + [Pas un seul retard] en deux ans.
  - Pas un seul mot.
reliability.plug_play  +2   ~marcher|~fonctionner … premier coup
  + L'imprimante a [fonctionné du premier coup].
  - Peut-on marcher d'un coup jusqu'au lac ?
reliability.reliable   +2   toujours là|la|présent|présents|présente quand|pour|en
  + Un syndic [toujours là quand] il faut.
  - Toujours la même.
reliability.reliable   +2   ~pouvoir|on|peut|peux ~compter sur eux|vous|lui|elle|elles
  + On [peut compter sur eux] la nuit.
  - Je compte sur mes doigts.
reliability.reliable   +1   ~stable|~opérationnel|~autonome
  + Un logiciel [stable].
  - Une étable.

reliability.durable    +2 au quart de tour
  + La chaudière démarre [au quart de tour].
  - Un quart d'heure pour faire le tour.
reliability.durable    +2 a|ont tenu <duration>=2y
  + La voile [a tenu trois ans].
  - La réunion a tenu le rythme une heure.
reliability.durable    +2 bouge|bougé|bougent pas|plus d' un poil|millimètre|iota
  + L'étagère ne [bouge pas d'un poil].
  - Un poil de chat bouge.
reliability.durable    +2 pas|sans|aucune une ride|égratignure
  + Dix ans d'usage et [pas une ride].
  - Une crème contre les rides.
reliability.no_trouble +2 <negation> … seule|moindre|eu|connu|subi|constaté coupure|panne|interruption|plantage|anicroche|raté
  + [Pas une coupure] de l'hiver.
  - La coupure d'eau est prévue mardi ?
reliability.on_plug    +2 fonctionné|marché|démarré|connecté|reconnu|reconnue tout|immédiatement|aussitôt de|et suite|sans
  + Ça a [fonctionné tout de suite].
  - La batterie est reconnue utile.
reliability.reliable   +2 fidèle au poste
  + Ma vieille machine est [fidèle au poste].
  - Un client fidèle va au poste de police.
reliability.reliable   +2 voiture|moteur|moto|chaudière|auto|char|bagnole|tondeuse … ronronne|ronronnait
  + Depuis la vidange la [moto ronronne].
  - Mon chat ronronne près de la voiture.

keep.others            keep avais|avait|avions jamais eu|rencontré|connu|subi … ~retard|~erreur|~souci|~problème|~panne|litige … livraison|commande|commandes|colis|jour|facture|facturation
  + Je n'[avais jamais eu de retard de livraison] avant eux.
  - Je n'ai jamais eu de retard de livraison.
reliability.no_problem +2   jamais … eu|rencontré|connu|subi de|d'|le|un|aucun ~retard|~erreur|~souci|~problème|~panne|oubli|litige … livraison|commande|commandes|colis|jour|facture|facturation
  + [Jamais eu de retard de livraison] en dix ans.
  - J'ai eu un retard de livraison.
  - Je n'ai pas eu un retard de livraison mais trois.
reliability.no_problem +2   jamais … reçu|trouvé un|une|de|d' ~colis|~article|~produit|~commande|paquet|livraison ~abîmé|~cassé|~endommagé|~incomplet|défectueux|manquant|erroné|~périmé
  + Je n'ai [jamais reçu un colis abîmé].
  - J'ai reçu un colis abîmé.
  - Je n'ai rien reçu pour le colis abîmé.
reliability.no_trouble +2   n' ai|avons|a pas|jamais|toujours|encore encore|pas|jamais|eu eu|rencontré|constaté|le|encore … le|un|une|aucun|aucune moindre|seul|seule ~problème|~panne|~souci|~bug|incident|défaut|coupure
  + Un an déjà et on [n'a pas encore eu le moindre souci].
  - On n'a pas encore vu le moindre toit.
