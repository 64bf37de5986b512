@language fr
@kind     enchantments

# Clear, informed, followed
communication.called_back +1   réponse|réponses ~précis|~complet|~satisfaisant|~concret|~utile|~clair|~détaillé
  + Une [réponse précise] à ma question de droit.
  - Voici ma réponse, complète mais tardive.
communication.called_back +1   ~rappeler|~recontacter … rapidement|immédiatement|aussitôt|dans|comme
  + La pharmacie m'a [rappelé comme] convenu.
  - Il demande si on doit me rappeler dans la soirée.
communication.clear       +1   bien expliqué|expliquée|expliqués|expliquer|indiqué|indiquée|documenté|détaillé|détaillée|expliquée
  + Le mode opératoire est [bien expliqué].
  - Pouvez-vous bien expliquer ce prélèvement ?
communication.clear       +2   explication|explications détaillé|détaillée|détaillées|clair|claire|claires|précise|précises|complète|complètes|limpide|limpides
  + Des [explications détaillées] à la banque.
  - L'explication de vote dure dix minutes.
communication.clear       +2   noir sur blanc
  + Tout est écrit [noir sur blanc].
  - Un chat noir sur un mur.
communication.clear       +1   ~clair|~clarté|~explicite|~compréhensible|~lisible|~limpide
  + Des consignes [claires] au chantier.
  + La [clarté] de leurs courriers.
  - Je cherche un parquet chêne clair.
communication.clear       +2   ~expliquer clairement|simplement|parfaitement|précisément|patiemment
  + Elle nous a [expliqué clairement] le bail.
  - Expliquez la règle, tout simplement.
communication.clear       +2   ~expliquer en détail|détails
  + Il m'a tout [expliqué en détail].
  - Le détail du panier explique la remise.
communication.easy_talk   +2   ~échange|~discussion|~dialogue|~contact ~clair|~constructif|~facile|~fluide|~ouvert|~direct
  + Des [échanges constructifs] avec le conseil.
  - Un bureau de change est ouvert à l'aéroport.
communication.follow_up   +2   satisfait|satisfaite|content|contente du suivi
  + Je suis [satisfaite du suivi].
  - Le suivi du colis affiche en transit.
communication.follow_up   +2   ~bon|~excellent|~super|~parfait|~vrai|~réel|~beau|~superbe suivi|retours|retour
  + [Excellent suivi] de ma grossesse.
  - Le bon de retour est collé sur le carton.
communication.informed    +2   bien|régulièrement|parfaitement|toujours|vite|rapidement informé|informée|informés|prévenu|prévenue|prévenus|tenu|averti
  + On est [bien informés] des retards.
  - Êtes-vous bien prévenus de la coupure ?
communication.informed    +2   me|m'|nous préviennent|prévient|prévenait|prévenaient|prévenu|avertit|avertissent|avertissait dès|sitôt qu'|que
  + Ils [me préviennent dès qu']un lot arrive.
  - Prévenez-nous dès que possible.
communication.informed    +2   ~avertir|~prévenir … avance|avant|sms|heure
  + On m'a [prévenu par SMS] du passage.
  - Pensez à prévenir le gardien à votre arrivée.
communication.informed    +1   ~bon|~excellent|~super|~parfait|~beau communication|info|informations|information
  + [Excellente communication] de la copropriété.
  - La communication vers la Suisse est payante.
communication.informed    +2   ~tenir … informé|informée|informés|courant
  + Le chauffeur nous a [tenus informés].
  - Je me tiens à votre disposition.
communication.useful_info +1   ~informatif|~instructif|~intéressant|~enrichissant
  + Une brochure [instructive].
  - Il demande si la visite est instructive.
keep.it_is_clear          keep clair|clairement que|qu'|cependant|désormais|aujourd'hui

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

communication.clear +2 ~panneau|~explication|cartel|cartels|~commentaire|~consigne|~plan|~brochure|~livret … très|bien|sont|est|parfaitement bien|très fait|faits|faite|faites|conçu|conçus|conçue|conçues|rédigé|rédigés|rédigée
  + Au moulin des [panneaux très bien faits].
  - Un panneau fait en bois.

communication.all_info    +2   eu|reçu|obtenu|trouvé toutes|tous|l' … informations|infos|renseignements|réponses|explications|détails … dont|nécessaires|souhaités|souhaitées|voulues|utiles
  + J'ai [reçu toutes les informations nécessaires].
  - Je vous ai donné toutes les informations nécessaires.
communication.always_tell +2   prévient|préviennent|appelle|appellent|avertit|avertissent|consulte|consultent|téléphone toujours avant
  + Le garage [appelle toujours avant] de commander une pièce.
  - Le bus arrive toujours avant midi.
communication.called_back +2   répond|répondent|répondait toujours|systématiquement … mail|mails|message|messages|présent|questions|courrier
  + Le club [répond systématiquement aux mails].
  - Le son répond à la mer.
  - Il répond à mes mails trois semaines plus tard.
communication.called_back +2   réponse|réponses|retour à|a chaque|toutes|tous|toute … mail|mails|message|messages|question|questions|demande|appel|appels
  + [Réponse à chaque mail].
  - Ma réponse à la question.
communication.called_back +1   toujours|systématiquement|chaque une|fois réponse|retour
  + [Toujours une réponse] dans le ton.
  - Une réponse toujours prête.
communication.called_back +2   équipe|secrétariat|mairie|syndic|qui|club répond|répondent toujours|systématiquement
  + Une mairie [qui répond toujours].
  - Il répond toujours au hasard.
communication.clear       +2   aucune|pas|sans|zéro zone|zones d' ombre
  + Un bail [sans zone d'ombre].
  - Une zone d'ombre au jardin.
communication.clear       +2   on|nous|je|l' sait|savons|sais où|ou|exactement on|nous|je|où va|vont|allons|vais|met|on
  + Avec cette agence [on sait où on va].
  - On sait où il dort.
communication.clear       +2   rien n'|ne est|reste laissé|dans … ombre|flou
  + [Rien n'est laissé dans l'ombre].
  - Rien n'est laissé au frais.
communication.clear       +2   sait|savons|sais à|a quoi s'|nous|m' attendre
  + Avec ce guide papier on [sait à quoi s'attendre].
  - On sait attendre.
communication.clear       +2   sait|savons|sais à|a quoi s'|nous|m' en tenir|attendre
  + Au moins on [sait à quoi s'en tenir].
  - On sait tenir un stand.
communication.explained   +2   ^ tout est|était expliqué|détaillé|précisé
  + [Tout est expliqué].
  - Le mode d'emploi où tout est expliqué manque.
communication.explained   +2   m'|nous|lui a|ont … montré|dessiné … schéma|croquis|radio|radios|cliché|clichés|pièces|pièce
  + Il [m'a montré les radios] en détail.
  - Le schéma est dans la boîte.
communication.explained   +2   réponse|réponses|explication|explications|courrier|avis … ~circonstancié|~argumenté|~étayé|~fouillé|~documenté|~motivé
  + Le médiateur a rendu une [réponse circonstanciée].
  - Le tiroir a été fouillé.
communication.explained   +2   tout est|était|a bien|été|nous|parfaitement|m'|très expliqué|clair|détaillé|détaillée|montré
  + [Tout est parfaitement expliqué].
  - Le détail du tout est expliqué en page 3.
communication.informed    +2   envoie|envoient|envoyait|reçoit|recevons|reçois des|de|les photos|vidéos|nouvelles … tous|chaque|régulièrement|quotidiennement jour|jours|semaine|les|soir
  + La pension canine [envoie des photos tous les] soirs.
  - J'envoie des photos au labo chaque été.
communication.informed    +2   informé|informée|informés|prévenu|prévenue|prévenus|averti|avertie|avertis|courant à|a chaque|toutes|toute étape|étapes|moment|instant
  + La famille est [avertie à chaque étape].
  - Un arrêt à chaque étape.
keep.honestly             keep vais|veux|soyons|soyez … clair|claire|clairs
  + Je [vais être très clair].
  - Un conseiller clair.

communication.clear +1 ~explication|~panneau|~commentaire|audioguide|~notice|~guide|~film|maquette|maquettes|~brochure|~fiche|~vidéo|schéma|schémas … permet|permettent|permettait|permettaient|aide|aident|aidait de|d'|à … =comprendre|=saisir|=visualiser|=suivre
  + Des [maquettes permettent de bien comprendre] le siège.
  - Une maquette du siège.

communication.called_back +2                promis … rappeler|écrire|répondre|prévenir et il|elle|ils|elles|on l' a|ont fait $
  + Elle avait [promis de rappeler et elle l'a fait].
  - Il a promis de rappeler et il a fait froid.
communication.called_back +1                revenu|revenue|revenus|revient|reviennent vers moi|nous rapidement|vite|aussitôt|immédiatement
  - Le ballon est revenu vers nous, vite rattrapé.
  + Elle est [revenue vers nous aussitôt].
  - Elle est revenue vers nous dans un délai de trois semaines.
communication.clear       +2                explications|explication|réponses|réponse|consignes|instructions est|sont|étaient|était|furent très|bien|vraiment|fort|super|ultra|assez|toujours complètes|complète|détaillées|détaillée|fouillées|fournies
  + Ses [explications étaient très complètes].
  - Les réponses sont très loin d'être complètes.
communication.clear       +1                pu|pouvait|pouvions|invités|invité|encouragés … poser toutes … questions
  + On a [pu poser toutes nos questions].
  - On n'a pas pu poser la question.
communication.clear       +1,stage:evaluate remis|donné|envoyé|fait|fourni|établi … devis|estimation|facture|calendrier|planning … écrit|écrite|détaillé|détaillée|clair|claire|complet|précis|précise
  + Il m'a [remis un devis écrit].
  - J'ai donné au notaire un devis, écrit à la main.
communication.informed    +2                <agent>|il|elle|ils|elles|équipe communique|communiquent|communiquait|communiquaient très|bien|vraiment|clairement|régulièrement|parfaitement|efficacement $
  - On a communiqué le dossier au maire.
  + L'[ébéniste communique très bien].
communication.informed    +2                <agent>|il|elle|ils|elles|équipe communique|communiquent|communiquait|communiquaient très|bien|vraiment|clairement|régulièrement|parfaitement|efficacement bien|clairement
  + L'[équipe communique vraiment bien] du quai au phare.
  - Les deux caves communiquent très bien par l'escalier.
communication.informed    +2                m'|nous|l'|lui a|ont … passé|donné … coup de fil|téléphone avant
  - J'ai passé un coup de fil avant midi.
  + Le couvreur [nous a passé un coup de fil avant] de venir.
honesty.kept_promise      +2                promis|annoncé|dit … et il|elle|ils|elles l' a|ont fait $
  + Elle avait [promis de passer et elle l'a fait].
  - Il avait promis un toit et il l'a refait.
keep.own_detail           keep              j'|ai|avons … remis|donné|envoyé|fait|fourni|établi … devis|estimation|calendrier|planning|dossier … écrit|détaillé|clair|complet|précis
  + J'[ai envoyé un devis détaillé] au juge.
  - Il m'a remis un devis détaillé.
