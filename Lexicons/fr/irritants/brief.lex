@language fr
@kind     irritants

# Dit en peu de mots : ce qui fut fait au client.
communication.copy_paste -2 répondu par|avec un|une questionnaire|sondage|lien|formulaire
  + Ils ont [répondu par un questionnaire].
  - Il a répondu avec une voix douce.

# Une note retenue, et pourquoi.
overall.mark -1,void aurais|aurait|aurai|mettrais|donnerais|aurions mis|donné|noté|attribué|mérité cinq|dix|5|10|plus|mieux|une … si|s' … ne|n'|pas
  + J'[aurais mis dix si le sauna n'] était pas si petit.
  - J'aurais mis dix si on me l'avait demandé.
overall.mark -1,void mettrais|donnerais|aurais|mettrai cinq|dix|5|10|plus|mieux … si|s' … ne|n'|pas
  + Je [mettrais cinq étoiles si le sauna n'] était pas si petit.
  - Je mettrais cinq étoiles si je pouvais.
overall.mark -1      une|un|deux|1|2|demi étoile|étoiles|point|points|demi-étoile en|de moins
  + [Une étoile en moins] pour le sauna.
  - Un hôtel une étoile, en somme.
overall.mark -1      ~enlever|~retirer|~perdre|~ôter|enlevé|retiré|perdu|ôté une|un|deux|1|2 étoile|étoiles|point|points pour|car|parce|à|cause|en
  + J'ai [retiré une étoile pour] le sauna.
  - Retirez un point, puis deux.

# Ce qui se dit en une phrase.
communication.contradictory -2 chaque|tous|toutes|chacun|les conseiller|conseillers|agent|agents|interlocuteur|guichet|guichets|vendeur|vendeurs|service|services|opérateur me|m'|nous|vous disent|dit|disait|racontent|raconte|répond|répondent autre chose
  + [Chaque guichet me dit autre chose].
  - Il m'a dit autre chose de drôle.
communication.unclear       -2 ~comprendre|compris goutte|strictement|rien à|a|de la|l'|le|aux|ce|cette|leur|leurs ~notice|~facture|~courrier|~explication|~mode|~contrat|~tarif|fonctionnement|~relevé|~formulaire|décompte|décomptes
  + Je n'ai [compris goutte à la notice].
  - J'ai compris la notice.
condition.mess_left         -2 ~laisser|laissé|laissés|laissant un|le|tout ~chantier|~bazar|~désordre|foutoir|~bordel|souk|dépotoir derrière|chez|partout|en|après
  + Le plombier a [laissé un bazar derrière] lui.
  - Il a laissé un chantier exemplaire.
  - Ils laissent le chantier dans un état impeccable.
empathy.nobody              -2 ~traiter|traité|traitée|traités|traitées|considéré|considérée|considérés|reçu|reçue|reçus comme un|une|des inconnu|inconnue|inconnus|inconnues|étranger|étrangère|étrangers|intrus|intruse|moins-que-rien|pestiféré|pestiférée|pestiférés|mendiant|mendiants|anonyme|anonymes
  + Abonné depuis douze ans et [traité comme un inconnu].
  - On traite les plantes comme des amies.
loyalty_benefits.new_better -2 nouveaux|nouvelles|futurs ~client|~abonné|~adhérent|~assuré|arrivants|entrants … ont|obtiennent|reçoivent|bénéficient|paient|payent|profitent … ~meilleur|moins|mieux|~avantage|~cadeau|~remise|~réduction|~tarif
  + Les [nouveaux abonnés paient moins cher] que moi.
  - Les nouveaux clients ont aussi leur casier.
price.not_cheap             -1 pas|jamais le|la|les moins ~cher|~onéreux mais|certes|du|de|des
  + [Pas le moins cher mais] le plus solide.
  - Moins cher, pas le même goût.
reliability.broken          -3 fichu|fichue|fichus|foutu|foutue|foutus|hs|nase|naze|cassé|cassée|déchiré|déchirée|troué|trouée|décoloré|décolorée après|au|en|dès seulement|à|bout|deux|trois|quatre|un|une|dix|quelques|2|3|4|6|10|le … lavage|lavages|utilisation|utilisations|jour|jours|semaine|semaines|mois|usage|usages|essai|essais|port|ports
  + [Fichu après deux lavages].
  - Un fichu de laine après trois hivers.

communication.ghosted       -2                                 plus|aucun|aucune|pas|jamais … signe|signes de vie
  + Le courtier ne donne [plus signe de vie].
  - Un signe de vie, enfin.
communication.no_reply      -2,stage:support,rupture:no_answer personne n'|ne … <s_answer> … ~mail|~courrier|~message|~lettre|~question|~demande|~relance|~réclamation|~avis
  + [Personne ne répond aux lettres] des voisins.
  - On répond aux lettres.
fees.against_quote          -3                                 ~annoncer|annoncé|~promettre|~afficher|affiché un|une tarif|prix|montant|somme … et|mais|puis … facture|facturé|facturer|prélève|prélevé|paie|payé|débite|débité … autre|plus|double|davantage
  + On m'[annonce un tarif et on m'en facture un autre].
  - Il annonce un prix et sa facture suit.
loyalty_benefits.unrewarded -2,stage:renew                     au|plutôt lieu|lieux|que de|d' récompenser|fidéliser|remercier|gâter|choyer
  + [Au lieu de fidéliser], le journal augmente.
  - Le lieu récompense ses clients.
loyalty_benefits.unrewarded -2,stage:renew                     au|plutôt lieu|lieux|que de|d' récompenser|fidéliser|remercier|gâter|choyer … ~fidélité|~client|~abonné|anciens|fidèles|~lecteur
  + [Plutôt que de remercier ses abonnés], le journal augmente.
  - Le lieu remercie ses clients.
performance.drops           -2                                 box|wifi|réseau|signal|connexion|ligne|internet|fibre|bluetooth décroche|coupe|lâche|saute dès|quand|lorsqu'|sitôt que|qu'|il|on
  + La [box décroche dès qu'] il tonne.
  - Il décroche quand il peut, au moins.
quality.unlike              -2                                 plus sombre|foncé|foncée|clair|claire|petit|petite|petits|court|courte|fin|fine|terne|pâle|étroit|grand|grande que|qu' sur|à|dans|en la|l'|le|les photo|photos|écran|image|site|annonce|catalogue|images
  + Le cadre est [plus sombre que sur la photo].
  - La mer est plus sombre que sur la côte.
