@language fr
@kind     enchantments

# What customers feel: content, delighted, relieved, eager to come back and to tell.
empathy.cares     +2 nous|m'|l'|les ont|a|avez … =gâté|=gâtés|=gâtée|=gâtées
  + Mes beaux-parents, le gîte [les a gâtés].
  - Le gel a gâté la vigne.
empathy.cares     +2 nous|vous gâte|gâtent|gâtait
  + Leur mamie [nous gâte].
  - La sauce gâte le plat.
empathy.cares     +2 on|nous|vous est|sommes|êtes|nous gâté|gâtés|gâtée|gâte|gâtent
  + Au gîte [on est gâtés].
  - La pomme est gâtée.
empathy.reassured +2 ^ apaisé|apaisée|détendu|détendue|sereine
  + [Apaisée].
  - Une eau apaisée.
  - Soulagé de partir.
empathy.reassured +2 baume au|sur cœur|coeur
  + Ces mots mettent du [baume au cœur].
  - Un baume à lèvres.
empathy.reassured +2 enfin un|une|des … qui écoute|répond|comprend|écoutent|tient|respecte|explique|sait|marche|fonctionne|aide
  + [Enfin une mutuelle qui répond].
  - Enfin un bus passe.
empathy.reassured +2 esprit|cœur|coeur léger|légère|apaisé|serein
  + On part en vacances l'[esprit léger].
  - Un tissu léger.
empathy.reassured +2 on|je respire|respirons enfin|mieux
  + Depuis le départ du syndic [on respire enfin].
  - On respire mal sous ce toit.
empathy.reassured +2 poids en moins
  + La succession est close, un [poids en moins].
  - Un poids de dix kilos.
  - Un poids de moins de deux kilos.
empathy.reassured +2 épine en|de|du moins|pied dans|du|le|et
  + Le permis traduit, une [épine en moins dans] le pied.
  - Une épine de rose.
honesty.trust     +2 ça|cela|ca|qui donne|donnent|inspire confiance
  + Un devis détaillé, [ça donne confiance].
  - Cela donne faim.
honesty.trust     +2 ça|cela|ca|qui donne|donnent|met|inspire|inspirent en|une|vraiment|bien confiance
  + Un devis détaillé, [ça donne vraiment confiance].
  - Cela donne faim.
overall.delighted +2 agréablement surpris|surprise|surprises
  + J'ai été [agréablement surprise] par l'accueil du garage.
  - Surpris par l'orage, nous avons dîné dedans.
overall.delighted +2 aime|aimons|aiment|adore|adorons|adorent|apprécie|apprécions … faire … courses|achats|emplettes|shopping|sport|séances|vacances|révisions chez|ici|dans|là|avec|à
  + Nous [aimons faire nos courses ici].
  - J'aime faire mes courses le matin.
overall.delighted +2 aime|aimons|aiment|aimé particulièrement|spécialement|énormément|surtout|notamment|infiniment
  + J'[aime particulièrement] les bancs du parc.
  - J'aime le thé.
overall.delighted +2 aime|aimons|aimes|aiment beaucoup|énormément|trop
  + Nous [aimons beaucoup] cette brasserie.
  - Il aime bricoler, alors j'ai pris la perceuse.
overall.delighted +1 avons|ai|a beaucoup|bien|énormément|adoré|tous|vraiment|tout aimé
  + Nous [avons beaucoup aimé] le spectacle.
  - La bien-aimée de mon oncle vit à Liège.
overall.delighted +2 bouffée d' air|oxygène
  + Ce jardin, une [bouffée d'air].
  - L'air du soir.
overall.delighted +2 chaud au coeur|cœur
  + Ce geste fait [chaud au cœur].
  - Un plat chaud au four.
overall.delighted +2 fan|fans absolu|absolue|absolus|inconditionnel|inconditionnelle|total|totale|numéro
  + Une [fan absolue] de ce potier.
  - Un fan de foot.
overall.delighted +2 fier|fière|fiers de mon|ma|notre|mes|nos nouveau|nouvelle|achat|coupe|résultat|cuisine|acquisition|moi
  + Je suis [fière de ma nouvelle] salle de bains.
  - Le maire est fier de sa ville.
overall.delighted +2 moment|instant|parenthèse ~suspendu|~enchanté|magique|hors|privilégié
  + Au hammam, un [moment suspendu].
  - Un pont suspendu.
overall.delighted +2 ravira|raviront|ravirons|ravit|ravissent|ravissait
  + Ce jardin [ravira] les enfants.
  - Une ravine au bord du sentier.
overall.delighted +2 ressors|ressorti|ressortie|ressort|ressortis|sens|sent|sors comme|toute|tout neuf|neuve|neufs|légère|léger
  + J'en suis [ressortie toute neuve].
  - Une sortie toute proche.
overall.delighted +3 tombé|tombée|tombés|tombées|raide|suis|sommes amoureux|amoureuse|amoureuses|dingue de|d'|du|des
  + Je suis [tombée amoureuse de] ce vase.
  - Deux amoureux de la mer.
overall.delighted +2 très|profondément|si|vraiment|tellement ~touché|~ému
  + Les parents sont [très touchés] par cet album.
  - La cible est touchée.
overall.delighted +2 ~adorer
  + On [adore] cette ferme pédagogique.
  - Il demande si on adore encore le soleil ici.
overall.delighted +1 ~agréable|agréablement
  + Une visite [agréable].
  - Si le temps est agréable, le marché se tient dehors.
overall.delighted +2 ~bonheur|~enchantement
  + Un [bonheur] d'application pour lire les horaires.
  - Si le bonheur est dans le pré, la location est à la ferme.
overall.delighted +2 ~faire du bien|biens
  + Cette cure [fait du bien].
  - Un bien à vendre.
overall.delighted +2 ~plaisir
  + Un vrai [plaisir] de passer chez ce libraire.
  - Le bateau de plaisance est amarré au port.
overall.delighted +2 ~qualité|rapidité|gentillesse|~finition|finesse|générosité|efficacité|réactivité|précision|solidité|fabrication … m'|nous a|ont … surpris|surprise|étonné|étonnée|épaté|épatée
  + La [solidité du luth m'a étonnée].
  - La pluie m'a surprise.
  - Le prix m'a surpris.
overall.delighted +2 ~ravi|~enchanté|~conquis|~enthousiaste|~enthousiasmé|~émerveillé|~emballé|~charmé|~subjugué
  + Nous sommes [ravis] de la croisière.
  + Famille [enchantée] par le zoo.
  - Il demande si la Baie enchantée est un camping.
overall.delighted +2 ~serein|~sérénité|~soulagé
  + Avec cette assurance je suis [serein].
  - Le quartier est proche d'un parc tranquille, dit l'annonce.
overall.delighted +2 ~séduire|~séduit|~convaincu
  + Je suis [séduit] par la formule au mois.
  - Une séductrice jouait le rôle principal.
overall.delighted +2 ~éblouir|~éblouissant|~émerveiller|~enchanter|captive|captivent|captivait|captivé|captivés|captivée|=soulagé|=soulagée|=soulagés|=soulagées
  + Le spectacle a [émerveillé] les petits.
  - Un chant de Noël.
overall.delighted +2 ~ému|émus|émue aux|jusqu' larmes|aux
  + Le témoin, [émue aux larmes].
  - Une mue de serpent.
overall.delighted +2 ~époustouflé|~ébahi|~émerveillé|~estourbi|~subjugué|~ébloui
  + Ma nièce, [ébahie], ne voulait plus descendre.
  - Un bail de trois ans.
overall.delighted +2 étoiles dans|plein les|les|yeux yeux|mirettes
  + Les enfants avaient des [étoiles dans les yeux].
  - Les étoiles dans le ciel.
overall.great     +3 nec plus ultra
  + Ce spa, le [nec plus ultra].
  - Un ultra du stade.
overall.praise    +2 ^ que du bien
  + [Que du bien].
  - Du bien, que reste-t-il ?
overall.praise    +2 ai|avons|n' que des éloges|compliments|louanges
  + De ces ouvreuses nous n'[avons que des éloges].
  - Que des éloges funèbres.
overall.praise    +2 que des|du éloges|compliments|louanges|bien|bon à|a en|dire|faire|leur
  + Je n'ai [que du bien à en] dire.
  - Que du bon pain.
overall.satisfied +2 <negation> … ~regretter|~regret
  + Après un an, [aucun regret].
  - Je regrette le bruit.
overall.satisfied +2 ai|avons|a bien fait de|d' venir|choisir|écouter|réserver|signer
  + J'[ai bien fait de venir] au printemps.
  - Il a bien fait de fermer.
  - J'ai bien fait de changer de banque.
overall.satisfied +2 donne|donné|donner|donnent … satisfaction
  + Ce prestataire me [donne entière satisfaction].
  - L'enquête de satisfaction arrive par SMS.
overall.satisfied +3 en reviens|revient|revenons|revenais|revenait … pas
  + Je n'[en reviens toujours pas], tout est réglé.
  - Je ne reviens pas en train.
overall.satisfied +1 fait|fais|font|faisait le|son|bien|leur|très job|boulot|taf|travail|taff
  + L'appareil [fait le boulot].
  - Je fais du travail à la maison.
overall.satisfied +2 me|nous convient|conviennent parfaitement|totalement
  + Ce contrat [nous convient parfaitement].
  - Le parfait amour, un roman à lire cet été.
overall.satisfied +1 me|nous|lui convient|conviennent|convenait
  + Le principe [me convient].
  - Convient aux enfants à partir de six ans.
overall.satisfied +2 sans|zéro|zero|0 regret|regrets
  + Mutuelle changée, [zéro regret].
  - Les regrets du client arrivent par lettre.
overall.satisfied +1 ~aimer bien
  + J'[aime bien] cette enseigne.
  - Il demande si on aime bien le bleu.
overall.satisfied +1 ~apprécier|~appréciation
  + J'ai [apprécié] la franchise du mécanicien.
  - Il demande si une appréciation est obligatoire.
overall.satisfied +1 ~content
  + Je suis [contente] de mon passage chez vous.
  - Si mon mari est content, nous signerons.
overall.satisfied +2 ~correspondre à|a mes|nos … attentes|besoins
  + La formule [correspond à mes besoins].
  - Le code correspond au lot numéro six.
overall.satisfied +2 ~dépasser … attentes|espérances
  + La croisière a [dépassé nos attentes].
  - Le camion dépasse la largeur permise.
overall.satisfied +2 ~heureux
  + [Heureux] de mon choix d'opérateur.
  - Malheureusement, le guichet ferme à midi.
overall.satisfied +1 ~plaire|~plaisant
  + Le concept me [plaît].
  - Il demande si le modèle bleu plaît aux enfants.
overall.satisfied +2 ~répondre à|a mes|nos|toutes … attentes
  + Le logement [répond à mes attentes].
  - Quelles sont vos attentes pour ce séjour ?
overall.satisfied +1 ~satisfait|~satisfaisant|~satisfaction|satisfais|satisfat|satisfai
  + Je suis [satisfait] de ma complémentaire.
  + [Satisfaite] par la boutique du centre.
  + Prestation [satisfaisante].
  - Satisfait ou remboursé, dit la publicité.
overall.satisfied +2 ~être|suis|sommes ~comblé
  + Nous [sommes comblés] par ce gîte.
  - Le comble, c'est la réponse du siège.

keep.set_phrase keep ébloui|éblouie|éblouis|éblouies|éblouit par|le|la le|la|les|des|phares|soleil phares|soleil|lumière|lumières|lampadaire

# Satisfait, ravi, soulagé : dit de l'ensemble.
overall.better_now +2                          redonné|redonne|rendu|redonnent|insufflé vie|âme|souffle|jeunesse|éclat|lustre … à|au|aux|la|ma|mon|notre|cette|ce
  + Ils ont [redonné vie au] vieux café.
  - Le soleil redonne des couleurs aux roses.
overall.delighted  +2                          de l' allure
  + Leur nouveau comptoir a [de l'allure].
  - L'allure du train.
overall.delighted  +2                          déçu|déçue|déçus en bien
  + Nous avons été [déçus en bien].
  - Déçu, bien sûr.
overall.delighted  +3                          imaginez|imaginer|imagine|imaginent pas ma|notre|mon|sa joie|bonheur|soulagement|plaisir|fierté|bonheur
  + Vous n'[imaginez pas notre soulagement].
  - Vous n'imaginez pas le bruit.
overall.delighted  +2                          on|nous|enfin revit|revivons $
  + Le mur est sec, [on revit].
  - Une salle qui revit.
overall.delighted  +1                          s'|nous|me|m' est|sommes|suis laissé|laissés|laissée porter|transporter|conquérir
  + Au bal, on [s'est laissé porter].
  - Il s'est laissé pousser la barbe.
overall.delighted  +2                          tombé|tombée|tombés en amour
  + Je suis [tombée en amour] avec cette auberge.
  - Il est tombé en mer.
overall.delighted  +2                          y va|vont|allait en courant|souriant|chantant|sautillant
  + Mon fils [y va en courant].
  - Il y va en bus.
overall.delighted  +2                          étoiles … plein|dans les yeux
  + Le page a des [étoiles dans les yeux].
  - Les étoiles du ciel.
overall.loyal      +2,decides:make,stage:renew le|la|les|l'|leur|lui reprendrai|reprendrais|reprendrons|reprendrions|rappellerai|rappellerais|rappellerons|réinviterai volontiers|sans|avec hésiter|plaisir|pour
  - Je reprendrais volontiers du gâteau.
  + Je [les reprendrais volontiers pour] la grange.
  - Je le rappellerai avec mon numéro de dossier.
overall.relief     +2                          ~enlever|~ôter|~retirer|enlevé|ôté … un|gros ~poids|~épine
  + Ça m'a [enlevé un poids].
  - On enlève un kilo au poids.
overall.satisfied  +2                          comme|tellement|presque chez soi
  + Au moulin, [comme chez soi].
  - Il passe chez moi lundi.
  - Je range tout comme chez moi.
overall.satisfied  +2                          ne|n' regrette|regrettons|regretterai|regrettera pas|absolument|jamais … d'|de avoir|être … venu|venue|choisi|attendu|patienté|suivi|inscrit|insisté|fait
  + Je [ne regrette pas d'être venu] au club.
  - Je regrette d'avoir changé de club.
  - Je ne regrette pas d'avoir quitté cet opérateur.
overall.satisfied  +3                          pourquoi|inutile =chercher|=aller|=voir plus loin
  + [Pourquoi chercher plus loin] ?
  - Il va plus loin.
overall.satisfied  +2                          pourvu qu' ils|elles|il|elle|on ne changent|change rien|jamais
  + [Pourvu qu'ils ne changent rien].
  - Ils ne changent rien.
overall.satisfied  +2                          pourvu que|qu' ça|ca|cela dure|continue|durent
  + Tout va bien, [pourvu que ça dure].
  - Pourvu que ça s'arrange.
overall.satisfied  +2                          regrette|regret|dommage|regrettons|regrets de|d'|seulement|juste|est|:|c'|, ne|pas|n' pas|avoir|l' … connu|connue|venu|venus|venue|découvert|souscrit|essayé … plus|avant tôt
  + Je [regrette de ne pas être venue plus tôt].
  - Je regrette d'être venue.
overall.satisfied  +2                          sentis|sentie|senties|senti|accueillis|accueillie|reçus|vraiment comme chez nous|moi
  + On s'est [sentis comme chez nous].
  - Elle passe comme chez nous le mardi.
overall.satisfied  +2                          se|nous|me|s' sent|sentir|sens|sentait|sentions … chez soi|nous|moi
  + Dans ce gîte on [se sent chez soi].
  - Chez moi, il pleut.

keep.good_regret  keep regrette|regrettons|regret … ne pas|plus … rester|resté|restés|restée|rester plus|davantage longtemps|temps|jours|un
  + Je [regrette de ne pas être restée plus longtemps].
  - Je regrette de ne pas être venue plus tôt.
overall.satisfied +2   dommage|regrette|regrettons de|d' ne pas les|l'|vous|le|la avoir connu|connus|connue|découvert|découverts|découverte|trouvé|trouvés|trouvée|choisi|choisis|rencontré|rencontrés plus tôt
  + [Dommage de ne pas les avoir trouvés plus tôt].
  - Dommage de ne pas les avoir vus plus tôt.
overall.satisfied +2   regrette|regrettons|regret|dommage|déçu|déçue seulement|juste|simplement|uniquement|est de|d' … pas … connu|connue|venu|venus|venue|découvert plus|avant
  + Je [regrette seulement de ne pas être venue plus] tôt.
  - Dommage de ne pas avoir trouvé plus de pain.

overall.delighted +2 ~savourer chaque|pleinement … ~moment|~instant|~minute|~seconde|parenthèse
  + On a [savouré chaque minute] du bain.
  - On savoure une crème dans ce moment creux.

overall.delighted +2 ébahi|ébahie|ébahis par|de|d' la|leur|le|cette qualité|gentillesse|professionnalisme|beauté|rapidité|efficacité|accueil|propreté|talent|douceur|patience
  + [Ébahis par la beauté] du cloître.
  - La beauté de ce cloître est loin.

overall.delighted +2 ~faire|fait|procuré|procure un bien fou|immense
  + Cette cure m'a [fait un bien fou].
  - Ce fou fait un bien curieux pas.
overall.satisfied +2 ~combler|=comblé|=comblés|=comblée|=combla … attentes|espérances|désirs|envies|besoins
  + Ce stage a [comblé toutes mes espérances].
  - Il reste à combler le trou.
