@language fr
@kind     shifters

# Des négations de plusieurs mots, souvent en tête de phrase.
keep.no_negator keep       nulle part ailleurs
  + Je n'ai vu [nulle part ailleurs] un mur si bleu.
  - Nulle part il n'y a de mur.
shifter.never   flip       en aucun cas
  + [En aucun cas] le mur ne brille.
  - En cas de mur bleu.
shifter.never   flip       en aucune façon|manière
  + [En aucune façon] le mur ne brille.
  - La manière de peindre.
shifter.never   flip       jamais eu un|une|de|d'|le|la
  + [Jamais eu un] mur bleu.
  - Il a eu un mur bleu.
shifter.never   flip       nulle part
  + [Nulle part] le mur n'est bleu.
  - Le mur est quelque part.
shifter.never   flip       pas une fois j'|je|on|nous|il|elle|ils|elles|le|la|l'|les|mon|ma|mes|notre|nos|ce|cette|un|une … n'|ne
  + [Pas une fois le mur n']échappe au bleu.
  - Une fois le mur peint, il brille.
shifter.never   flip       pas une fois j'|je|on|nous|il|elle|ils|elles|le|la|l'|les|mon|ma|mes|notre|nos|ce|cette|un|une … n'|ne a|ont|est|sont|était|étaient|avait|ai|avons|suis
  + [Pas une fois le mur n'a] brillé.
  - Une fois le mur peint, il brille de loin.
shifter.never   flip       pas une seule|unique fois le|la|l'|les|mon|ma|mes|notre|nos|ce|cette|un|une … n'|ne
  + [Pas une seule fois le mur n']échappe au bleu.
  - Une seule fois le mur a brillé.
shifter.never   flip       pas une seule|unique fois le|la|l'|les|mon|ma|mes|notre|nos|ce|cette|un|une … n'|ne a|ont|est|sont|était|étaient|avait
  + [Pas une seule fois le mur n'a] brillé.
  - Une seule fois le mur a brillé de loin.
shifter.never   flip       pas une seule|unique fois|minute|seconde je|j'|on|nous|il|ils|elle|elles n'|ne
  + [Pas une seule fois je n']ai vu la mer.
  - Une seule fois j'ai vu la mer.
shifter.never   flip       pas une seule|unique fois|minute|seconde je|j'|on|nous|il|ils|elle|elles n'|ne ai|a|avons|ont|étais|était|été|suis|est
  + [Pas une seule fois je n'ai] vu la mer.
  - Une seule fois j'ai vu la mer.
shifter.never   flip,after pas|point une seule|unique fois|minute|seconde
  + Le mur n'a brillé [pas une seule fois].
  - Une seule fois, le mur a brillé.
shifter.never   flip       à|a aucun moment
  + [À aucun moment] le mur n'a brillé.
  - Un moment à part.
shifter.never   flip       à|a aucun moment je|j'|on|nous|il|ils|elle|elles n'|ne ai|a|avons|ont|étais|était|été|suis|est|me|m'|nous|s'|se
  + [À aucun moment je n'ai] vu la mer.
  - Un moment à part.
shifter.super   x1.5       jamais je|j'|on|nous n' ai|a|avons|avais|avait|avions été|ete|vu|eu|reçu|recu|mangé|mange|connu|rencontré aussi|autant|si|tant|une|un
  + [Jamais je n'ai vu un] mur pareil.
  - Je n'ai jamais vu la mer.

# Ce qui fut n'est plus.
shifter.used_to flip,void autrefois|jadis|naguère
  + [Autrefois] le mur était bleu.
  - Cette autre fois, il a plu.
shifter.used_to flip,void fut|était un temps où|ou
  + Il [fut un temps où] le mur était bleu.
  - Le temps où il fut bleu.
shifter.used_to flip,void à|a l' époque
  + [À l'époque] le mur était bleu.
  - Une époque lointaine.

# Une autre entreprise n'est pas celle-ci.
keep.others       keep que|qu' chez|dans|avec|à|a mon|ma|notre|mes|les|d' ancien|ancienne|anciens|précédent|précédente|ex|autre|autres banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger|banques|assureurs|mutuelles|opérateurs|hôtels|restaurants|compagnies|magasins
  + Plus bleu [que chez mon ancienne banque].
  - Mon ancienne banque est sur la place.
shifter.elsewhere void chez|dans|à|a d'|un|une|l'|les|des autre|autres banque|banques|assureur|assureurs|assurance|assurances|mutuelle|mutuelles|opérateur|opérateurs|fournisseur|fournisseurs|compagnie|compagnies|hôtel|hôtels|hotel|hotels|restaurant|restaurants|magasin|magasins|enseigne|enseignes|boutique|boutiques|site|sites|garage|garages|clinique|cliniques|marque|marques|agence|agences|établissement|établissements
  + [Dans d'autres hôtels] le mur est bleu.
  - L'autre mur de l'hôtel est bleu.
shifter.elsewhere void chez|dans|à|a mon|ma|notre|mes ancien|ancienne|anciens|anciennes|précédent|précédente|precedent|precedente|ex|autre banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger
  + [Chez mon ancienne banque] le mur est bleu.
  - La banque garde mon ancienne adresse.
shifter.elsewhere void mon|ma|notre banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger précédent|précédente|precedent|precedente est|était|etait|sont|étaient|a|avait|m'|me|nous|n'|ne|se|s'|faisait|fait|proposait|propose|offrait|offre|répondait|répond|remboursait|rembourse|prenait|prend|savait|ete
  + [Ma banque précédente avait] un mur bleu.
  - Ma banque a repris le précédent mur.
shifter.elsewhere void mon|ma|notre|mes ancien|ancienne|anciens|anciennes|précédent|précédente|precedent|precedente|ex|autre banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger est|était|etait|sont|étaient|a|avait|m'|me|nous|n'|ne|se|s'|faisait|fait|proposait|propose|offrait|offre|répondait|répond|remboursait|rembourse|prenait|prend|savait|ete
  + [Mon ancienne banque avait] un mur bleu.
  - La banque garde mon ancienne adresse.
shifter.rivals    void concurrents|concurrence est|sont|ont|font|a|fait|propose|proposent
  + Vos [concurrents sont] plus bleus.
  - Vos concurrents peignent.

# Ce qui joint deux choses.
shifter.joins joins et

# Des questions qui demandent un renseignement : ce qui y va mal n'a pas été vécu.
shifter.asks asks avez|prenez|facturez|couvrez|remboursez|remplacez|acceptez|pratiquez|appliquez|proposez|échangez|réparez vous
  + [Avez-vous] un mur ?
  - Vous avez un mur.
shifter.asks asks combien coûte|coute|coûtent|coutent|faut|de|vaut|valent
  + [Combien coûte] un mur ?
  - Le mur coûte.
shifter.asks asks comment|où|quand|qui|quoi faire|signaler|déclarer|contester|contacter|joindre|résilier|annuler|réclamer|résoudre|éviter|réparer|remplacer|procéder|obtenir|changer|retourner|renvoyer|savoir|régler|demander|appeler|appeller|écrire|adresser
  + [Comment signaler] un mur ?
  - Voici comment je signale.
shifter.asks asks comment|où|quand|qui|quoi puis|dois|pourrais|faut|devons|pouvons je|il|nous
shifter.asks asks est ce qu'|que il y a|aura|aurait
  + [Est-ce qu'il y a] un mur ?
  - Il y a un mur.
shifter.asks asks est ce qu'|que je|j'|on|vous|nous peux|peut|pouvez|dois|doit|devez|faut|avez|prenez|couvrez|remboursez|remplacez|facturez|aurai|serai|risque|vais
  + [Est-ce que je peux] peindre le mur ?
  - Je peux peindre.
shifter.asks asks est ce qu'|que la|le|les|l'|ma|mon|mes|votre|vos|cette|ce garantie|assurance|contrat|mutuelle|carte|forfait|abonnement|frais|franchise|délai|offre|remboursement|retour|livraison
  + [Est-ce que la garantie] couvre le mur ?
  - La garantie est là.
shifter.asks asks est|serai|sera|suis il|je|on possible|couvert|couverte|remboursé|remboursée|facturé|facturée|débité|débitée|obligé|obligée|tenu|assuré|assurée
  + [Est-il possible] de peindre le mur ?
  - Il est possible.
shifter.asks asks faut|puis|peut|dois|doit|pouvons|devons|pourrais|devrais il|je|on|nous payer|avancer|avoir|annuler|résilier|changer|échanger|retourner|déclarer|signaler|prendre|demander|faire|réclamer|encore|m'|me
  + [Faut-il payer] ce mur ?
  - Il faut payer.
shifter.asks asks où|quand|qui|quoi peut|doit on
  + [Comment puis-je] peindre ce mur ?
  - Je ne puis peindre.
shifter.asks asks pouvez|pourriez|peux|pourrais vous|tu me|m' dire|indiquer|préciser|confirmer si|s'|où|comment|combien|quand|quel|quelle|quels|quelles|à
  + [Pouvez-vous me dire où] est le mur ?
  - Vous pouvez me le dire.
shifter.asks asks que se passe|passera t
  + [Que se passe-t]-il avec ce mur ?
  - Le temps passe.
shifter.asks asks quel|quelle|quels|quelles est|sont|serait|seraient|sera|seront le|la|les|l'|votre|vos
  + [Quel est le] mur bleu ?
  - Quel mur !
shifter.asks asks que|quoi faire|dois|doit|faut|devons
  + [Que faire] de ce mur ?
  - Ce que je fais est bleu.
shifter.asks asks y a|aura|aurait t|il il|un|une|des|d'
  + [Y a-t-il] un mur ici ?
  - Il y a un mur.

# Des promesses : un reproche quand la suite les dément.
honesty.broken_promise -2,void,promise avait|avaient|a|ont|aviez|avez|était|étaient|été promis|promise|assuré|garanti|juré
  + Un sac neuf nous [était promis], rien.
  - Un sac neuf nous était promis, le voici.
honesty.broken_promise -2,void,promise devait|devaient|deviez me|m'|nous|être ~rappeler|~recontacter|~contacter|~rembourser|~livrer|~répondre|~envoyer|~prévenir|rappelé|remboursé|livré|recontacté|réparé|réglé
  + La malle [devait être livrée], rien.
  - La malle devait être livrée, elle est bleue.
honesty.broken_promise -2,void,promise dit|affirmé|annoncé|confirmé|indiqué|assuré|garanti|promis|juré que|qu' c'|ça|cela|ce|tout|on|il|je|j' était|serait|allait|serais|aurais|est réglé|réparé|remboursé|inclus|gratuit|bon|rappelé|livré|prêt|être|remboursée|livrée|rappelée|couvert|annulé
  + On m'a [dit que ce serait prêt], rien.
  - Ils m'avaient promis un rappel, il est venu.

# « Ce n'est pas ceci qui me gêne, c'est cela » : ce qui est nié est la chose, non la gêne.
overall.bother -2 n' est|était pas le|la|l'|les|ce|cette|votre|leur|mon|ma … qui m'|me|nous|a|pose ~gêner|~déranger|~énerver|~agacer|~ennuyer|~décevoir|choque|choquent|~inquiéter|gêné|dérangé|énervé|agacé|déçu|choqué|problème
  + Ce [n'est pas le bruit des rames qui me dérange].
  - Ce n'est pas le bruit des rames qui vient.
overall.bother -2 n' est|était pas le|la|l'|les|ce|cette|votre|leur|mon|ma … qui m'|nous|m a|ont|avait ~gêner|~déranger|~énerver|~agacer|~ennuyer|~décevoir|choque|choquent|gêné|dérangé|énervé|agacé|déçu|choqué
  + Ce [n'est pas le prix qui me gêne].
  - Ce n'est pas un prix qui gêne.
overall.makes  +2 n' est|était pas le|la|l'|les|son|sa … qui fait|font|faisait le|la|son|sa charme|force|qualité|richesse|beauté|magie
  + Ce [n'est pas la vue qui fait le charme] du lieu.
  - La vue fait le charme du lieu.

# Ce qui aurait pu être ne l'a pas été.
shifter.could_be flip,void aurait|auraient pu|dû se montrer|révéler
  + Il [aurait pu se montrer] bleu.
  - Il se montre bleu.
shifter.could_be flip,void aurait|auraient pu|dû être|etre un|une peu|brin|poil|chouia plus|mieux
  + Le mur [aurait pu être un peu plus] bleu.
  - Le mur est un peu plus bleu.
shifter.could_be flip      aurait|auraient|auriez pu|dû|du … plus|mieux|davantage
  + Ils [auraient pu peindre mieux].
  - Ils ont pu peindre mieux.
shifter.super    x1.4      n'|n aurait|auraient|auriez pas|difficilement pu|su être|etre|faire
  + Le mur [n'aurait pas pu être] bleu.
  - Le mur aurait pu être plus bleu.
shifter.super    x1.4      n'|n aurait|auraient|auriez pas|difficilement pu|su être|etre|faire|se|offrir|rêver plus|mieux|montrer|aussi
  + Le mur [n'aurait pas pu être plus] bleu.
  - Le mur aurait pu être plus bleu.

# Une affirmation niée : ce qui est bon s'inverse, ce qui est mauvais n'a pas eu lieu.
keep.no_negator keep      ni|ou que|qu'
  + Je ne crois pas que le mur [ou que] la porte soit bleu.
  - Ni le mur.
shifter.denied  flip,void c' est|était|etait pas que|qu'
  + [Ce n'est pas que] le mur soit bleu, il est haut.
  - Ce n'est pas bleu.
shifter.denied  flip,void ce n' est|était|etait pas que|qu'
shifter.denied  flip,void dis|disons|prétends|prétendons|affirme|affirmons|insinue|sous-entends|suggère pas que|qu'
  + Je ne [dis pas que] le mur est bleu.
  - Je dis que le mur est bleu.
shifter.denied  flip,void n'|n irai|irais|irons|irions|ira pas jusqu' à|a dire|prétendre|affirmer|parler que|qu'|de|d'
  + Je [n'irai pas jusqu'à dire que] le mur est bleu.
  - J'irai jusqu'au mur bleu.
shifter.denied  flip,void pense|trouve|crois|estime|dirais|considère|appellerais|qualifierais pas ça|cela|ca
  + Je ne [trouve pas cela] bleu.
  - Je trouve cela bleu.
shifter.denied  flip,void personne ne|n' dit|prétend|affirme que|qu'
shifter.denied  flip,void personne ne|n' peut|pourra|pourrait dire|prétendre|affirmer que|qu'
  + [Personne ne dit que] le mur est bleu.
  - Une personne dit que le mur est bleu.

# Ce qui est égal au client n'est pas un constat.
shifter.unfelt keep,void je|j'|on|nous me|m'|se|s'|nous fiche|fous|fout|moque|contrefiche|contrefous|fichons de|du|des|d'|qu'|que
  + Cela [ne me dérange pas] que le mur soit bleu.
  - Le mur dérange le chat.
shifter.unfelt keep,void me|m'|nous dérange|derange|gêne|gene|ennuie|inquiète pas
shifter.unfelt keep,void ne|n' me|m'|nous dérange|derange|gêne|gene|ennuie|importe|inquiète pas|guère|nullement|point
shifter.unfelt keep,void peu|qu' m'|me|nous importe|importent|importait

# « Ce n'est pas ceci, c'est cela » : ce qui est écarté n'est ni blâmé ni loué.
keep.no_negator keep  c' est|était moins le|la|l'|les|ce|cette|votre|leur|ces … que|qu'
  + [C'est moins le mur que] la porte.
  - Voici le mur.
keep.no_negator keep  pas|point tant le|la|l'|les|ce|cette|votre|leur|ces|du|de|des … que|qu'
  + Ce n'est [pas tant le mur que] la porte.
  - Tant de murs.
keep.no_negator keep  pas|point un|une|la|le|de|d' scandale|catastrophe|drame|tragédie|honte|crime|désastre
keep.no_negator keep  porte|porte|portait pas sur|contre le|la|l'|les|ce|cette|votre|leur|un|une … mais
  + Ma lettre ne [porte pas sur le mur mais] sur la porte.
  - La porte n'est pas sur le mur.
shifter.cleft   cleft c' est|était|etait pas le|la|l'|les|ce|cet|cette|mon|ma|mes|votre|vos|leur|leurs
  + Ce [n'est pas le] mur, c'est la porte.
  - C'est le mur.
shifter.cleft   cleft n'|n est|était|etait|sont|étaient pas|point|tant le|la|l'|les|ce|cet|cette|un|une|mon|ma|mes|votre|vos|leur|leurs|tellement

keep.ill_met    keep ~remplacer|~réparer|~échanger|~changer|remplacé|réparé|échangé|changé le|la|l'|les|mon|ma|mes|un|une|des|notre|nos … =cassé|=cassée|=cassés|=cassées|abîmé|abîmée|défectueux|défectueuse|défectueuses|endommagé|endommagée|fêlé|fêlée|manquant|manquante
  + On a [réparé la chaise cassée].
  - La chaise est cassée.
keep.no_negator keep c' est|était|etait pas la|le|ma|mon première|premiere|premier|seule|seul|deuxième|1ère|1ere|dernière fois|incident|erreur|retard|problème|souci
  + Ce [n'est pas la première fois] que le mur est bleu.
  - Ce n'est pas le mur.
keep.no_negator keep n'|n est|était|etait pas la|le|ma|mon première|premiere|premier|seule|seul|deuxième|1ère|1ere|dernière fois|incident|erreur|retard|problème|souci

# Ce qui fut, et ce qui est maintenant.
shifter.always  x1.25           était|étaient|etait|etaient … <state> avant et|comme|pendant c'|ça|il|elle|ils|elles|encore|toujours|après|apres|pendant|reste|le
shifter.asks    asks            auriez vous
  + [Auriez-vous] un mur ?
  - Vous auriez un mur.
shifter.never   flip            ^ jamais un|une
  + [Jamais un] mur bleu.
  - Un sou bleu.
shifter.now     now             depuis qu'|que vous|ils|on|le|la|l'|elle|il
  + [Depuis que vous] l'avez peint, le mur est bleu.
  - Le mur est bleu depuis lundi.
shifter.now     now             depuis|après|avec la|le|votre|cette|ce|les|sa|son|l' … mise|màj|maj|changement|changements|rachat|rénovation|travaux|réparation|fusion|déménagement|refonte|intervention|modification|évolution
  + [Depuis le dernier changement], le mur est bleu.
  - Le mur a changé.
shifter.now     now             maintenant|désormais|dorénavant
shifter.now     now             à|a présent
  + [À présent] le mur est bleu.
  - Le présent du mur.
shifter.past    past            été|ete|était|etait|étaient|etaient|étais|étions|étiez|avait|avaient|avais|avions|fallait|marchait|marchaient|fonctionnait|fonctionnaient|faisait|faisaient|fut|furent|plantait|plantaient|répondait|répondaient|mettait|ramait|coupait|prenait
shifter.used_to flip,void       ^ avant ils|elles|il|elle|on|vous|nous … rappelaient|rappelait|prévenaient|prévenait|livraient|livrait|répondaient|décrochait|décrochaient|ouvraient|ouvrait|passait|passaient|venait|venaient|donnait|donnaient|offrait|offraient|faisait|faisaient|prenait|prenaient|écoutait|écoutaient|savait|savaient|connaissait|connaissaient|remboursait|remboursaient|arrivait|arrivaient|mettait|mettaient|tenait|tenaient|prêtait|prêtaient|acceptait|acceptaient|laissait|laissaient|proposait|proposaient
  + [Avant ils laissaient] le mur propre.
  - Avant de peindre, ils laissaient sécher.
shifter.used_to flip,void       ^ avant le|la|les|l'|un|une|mon|ma|des … rappelaient|rappelait|prévenait|livrait|décrochait|ouvrait|passait|passaient|arrêtait|arrêtaient|venait|donnait|offrait|faisait|prenait|écoutait|connaissait|remboursait|arrivait|tenait|prêtait|acceptait|laissait|proposait
  + [Avant le bus passait] tôt.
  - On passait tôt.
shifter.used_to flip,void       alors qu'|que avant|auparavant|autrefois c'|ça était|etait
  + Il est gris, [alors qu'avant c'était] bleu.
  - Alors que le mur est bleu.
shifter.used_to flip,void       alors qu'|que avant|auparavant|autrefois … était|étaient|avait|avaient|fonctionnait|marchait
  + Il est gris, [alors qu'avant il était] bleu.
  - Alors que le mur est bleu.
shifter.used_to flip,void       avant c'|ça|ca|cela|on|il|ils|elle|elles|je|j'|nous était|étaient|avait|avaient|avais|etait|fallait|marchait|fonctionnait|répondait|pouvait|avions
shifter.used_to flip,void       avant le|la|les|l'|tout|mon|ma|votre … était|étaient|avait|avaient|fonctionnait|marchait|fonctionnaient|marchaient|répondait|répondaient
  + [Avant c'était] bleu.
  - Le mur sera bleu.
shifter.used_to flip,void,after avant|auparavant|précédemment|antérieurement
shifter.used_to flip,void,after ce n' est plus le|vrai cas
shifter.used_to flip,void,after dans|par le temps|passé
shifter.used_to flip,void,after fonctionnait|fonctionnaient|marchait|marchaient … bien|mieux|parfaitement|vite avant|auparavant|autrefois
  + Le mur [était propre avant].
  - Le mur est propre.
shifter.used_to flip,void,after il y a quelques|plusieurs|deux|trois|quatre|cinq|dix|vingt ans|années|mois
shifter.used_to flip,void,after il|elle|ils|elles|ce|c' ne|n' l'|le est|sont plus
  + Le mur était bleu, [plus maintenant].
  - Il y a plus de murs maintenant.
shifter.used_to flip,void,after jusqu' à|a l' an|année dernier|dernière|passé|passée
  + [Par le passé], le mur était bleu.
  - Le passé du mur.
shifter.used_to flip,void,after jusqu' à|a récemment
shifter.used_to flip,void,after par le passé
shifter.used_to flip,void       par le passé le|la|les|l'|il|ils|elle|elles|on|vous|c'|tout
  + [Par le passé le] mur était bleu.
  - Le passé du mur.
shifter.used_to flip,void,after plus aujourd' hui
shifter.used_to flip,void,after plus maintenant|aujourd'hui|désormais
shifter.used_to flip,void       temps de|du|des|où … était|étaient|avait|avaient|faisait
  + Du [temps de Luc le mur était] propre.
  - Le temps de Luc.
shifter.used_to flip,void,after était|étaient|etait|etaient … <state> avant|auparavant|autrefois

shifter.promised void            censé|censée|censés|supposé|supposée|réputé|réputée être un|une|le|la|des|très|plus|de
  + Le mur était [censé être un] peu bleu.
  - Le mur est un peu bleu.
shifter.used_to  flip,void,after avant la|le|l'|ce|cette|votre|leur fusion|rachat|refonte|reprise|rénovation|changement
  + [Avant le rachat], le pain était bon.
  - Le rachat du moulin.
