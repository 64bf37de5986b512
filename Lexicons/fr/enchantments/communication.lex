@language fr
@kind     enchantments

# Clear, informed, followed
communication.called_back +1 réponse|réponses ~précis|~complet|~satisfaisant|~concret|~utile|~clair|~détaillé
  + Une [réponse précise] à ma question de droit.
  - Voici ma réponse, complète mais tardive.
communication.called_back +1 ~rappeler|~recontacter … rapidement|immédiatement|aussitôt|dans|comme
  + La pharmacie m'a [rappelé comme] convenu.
  - Il demande si on doit me rappeler dans la soirée.
communication.clear       +1 bien expliqué|expliquée|expliqués|expliquer|indiqué|indiquée|documenté|détaillé|détaillée|expliquée
  + Le mode opératoire est [bien expliqué].
  - Pouvez-vous bien expliquer ce prélèvement ?
communication.clear       +2 explication|explications détaillé|détaillée|détaillées|clair|claire|claires|précise|précises|complète|complètes|limpide|limpides
  + Des [explications détaillées] à la banque.
  - L'explication de vote dure dix minutes.
communication.clear       +2 noir sur blanc
  + Tout est écrit [noir sur blanc].
  - Un chat noir sur un mur.
communication.clear       +1 ~clair|~clarté|~explicite|~compréhensible|~lisible|~limpide
  + Des consignes [claires] au chantier.
  + La [clarté] de leurs courriers.
  - Je cherche un parquet chêne clair.
communication.clear       +2 ~expliquer clairement|simplement|parfaitement|précisément|patiemment
  + Elle nous a [expliqué clairement] le bail.
  - Expliquez la règle, tout simplement.
communication.clear       +2 ~expliquer en détail|détails
  + Il m'a tout [expliqué en détail].
  - Le détail du panier explique la remise.
communication.easy_talk   +2 ~échange|~discussion|~dialogue|~contact ~clair|~constructif|~facile|~fluide|~ouvert|~direct
  + Des [échanges constructifs] avec le conseil.
  - Un bureau de change est ouvert à l'aéroport.
communication.follow_up   +2 satisfait|satisfaite|content|contente du suivi
  + Je suis [satisfaite du suivi].
  - Le suivi du colis affiche en transit.
communication.follow_up   +2 ~bon|~excellent|~super|~parfait|~vrai|~réel|~beau|~superbe suivi|retours|retour
  + [Excellent suivi] de ma grossesse.
  - Le bon de retour est collé sur le carton.
communication.informed    +2 bien|régulièrement|parfaitement|toujours|vite|rapidement informé|informée|informés|prévenu|prévenue|prévenus|tenu|averti
  + On est [bien informés] des retards.
  - Êtes-vous bien prévenus de la coupure ?
communication.informed    +2 ~avertir|~prévenir … avance|avant|sms|heure
  + On m'a [prévenu par SMS] du passage.
  - Pensez à prévenir le gardien à votre arrivée.
communication.informed    +1 ~bon|~excellent|~super|~parfait|~beau communication|info|informations|information
  + [Excellente communication] de la copropriété.
  - La communication vers la Suisse est payante.
communication.informed    +2 ~tenir … informé|informée|informés|courant
  + Le chauffeur nous a [tenus informés].
  - Je me tiens à votre disposition.
communication.useful_info +1 ~informatif|~instructif|~intéressant|~enrichissant
  + Une visite [instructive].
  - Il demande si la visite est instructive.

# The same words in other senses
communication.clear     +2   ~exhaustif|=détaillé|=détaillée|=détaillés|=détaillées|~explicite|~concis|~éloquent
  + Un compte rendu [détaillé].
  - Le détail du marchand.
communication.clear     +1   ~expliquer|~répondre|~indiquer|~parler|~présenter|~écrire|~afficher|expliqué|indiqué|affiché|répondu … clairement
  + Elle [explique clairement] les étapes.
  - C'est clairement un robot.
communication.follow_up +2   ~suivi ~régulier|~personnalisé|~sérieux|~attentif|~constant|~rigoureux|~quotidien|~impeccable|~exemplaire|~précis|~minutieux
  + Un [suivi rigoureux] de ma grossesse.
  - Le suivi est facultatif.
communication.real_time +2   en temps réel
  + On suit le colis [en temps réel].
  - Le temps est long, en réel.
keep.colour             keep gris|bleu|vert|chêne|bois|rose clair
keep.parcel             keep envoi|colis|lettre|courrier suivi|suivie

communication.all_info    +2   eu|reçu|obtenu|trouvé toutes|tous|l' … informations|infos|renseignements|réponses|explications|détails … dont|nécessaires|souhaités|souhaitées|voulues|utiles
  + J'ai [reçu toutes les informations nécessaires].
  - Je vous ai donné toutes les informations nécessaires.
communication.always_tell +2   prévient|préviennent|appelle|appellent|avertit|avertissent|consulte|consultent|téléphone toujours avant
  + Le garage [appelle toujours avant] de commander une pièce.
  - Le bus arrive toujours avant midi.
communication.explained   +2   m'|nous|lui a|ont … montré|dessiné … schéma|croquis|radio|radios|cliché|clichés|pièces|pièce
  + Il [m'a montré les radios] en détail.
  - Le schéma est dans la boîte.
keep.honestly             keep vais|veux|soyons|soyez … clair|claire|clairs
  + Je [vais être très clair].
  - Un conseiller clair.
