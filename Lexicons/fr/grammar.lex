@language fr
@kind     shifters

# Des négations de plusieurs mots, souvent en tête de phrase.
shifter.never       flip,after pas|point une seule|unique fois|minute|seconde
  + Le mur n'a brillé [pas une seule fois].
  - Une seule fois, le mur a brillé.
shifter.never       flip       pas une seule|unique fois|minute|seconde je|j'|on|nous|il|ils|elle|elles n'|ne
  + [Pas une seule fois je n']ai vu la mer.
  - Une seule fois j'ai vu la mer.
shifter.never       flip       pas une seule|unique fois|minute|seconde je|j'|on|nous|il|ils|elle|elles n'|ne ai|a|avons|ont|étais|était|été|suis|est
  + [Pas une seule fois je n'ai] vu la mer.
  - Une seule fois j'ai vu la mer.
shifter.never       flip       à|a aucun moment
  + [À aucun moment] le mur n'a brillé.
  - Un moment à part.
shifter.never       flip       à|a aucun moment je|j'|on|nous|il|ils|elle|elles n'|ne ai|a|avons|ont|étais|était|été|suis|est|me|m'|nous|s'|se
  + [À aucun moment je n'ai] vu la mer.
  - Un moment à part.
shifter.never       flip       en aucun cas
  + [En aucun cas] le mur ne brille.
  - En cas de mur bleu.
shifter.never       flip       en aucune façon|manière
  + [En aucune façon] le mur ne brille.
  - La manière de peindre.
shifter.never       flip       nulle part
  + [Nulle part] le mur n'est bleu.
  - Le mur est quelque part.
shifter.kept        keep       nulle part ailleurs
  + Je n'ai vu [nulle part ailleurs] un mur si bleu.
  - Nulle part il n'y a de mur.
shifter.super       x1.5       jamais je|j'|on|nous n' ai|a|avons|avais|avait|avions été|ete|vu|eu|reçu|recu|mangé|mange|connu|rencontré aussi|autant|si|tant|une|un
  + [Jamais je n'ai vu un] mur pareil.
  - Je n'ai jamais vu la mer.

# Ce qui fut n'est plus.
shifter.used_to     void       autrefois|jadis|naguère
  + [Autrefois] le mur était bleu.
  - Cette autre fois, il a plu.
shifter.used_to     void       à|a l' époque
  + [À l'époque] le mur était bleu.
  - Une époque lointaine.
shifter.used_to     void       fut|était un temps où|ou
  + Il [fut un temps où] le mur était bleu.
  - Le temps où il fut bleu.

# Une autre entreprise n'est pas celle-ci.
shifter.elsewhere   void       mon|ma|notre|mes ancien|ancienne|anciens|anciennes|précédent|précédente|precedent|precedente|ex|autre banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger est|était|etait|sont|étaient|a|avait|m'|me|nous|n'|ne|se|s'|faisait|fait|proposait|propose|offrait|offre|répondait|répond|remboursait|rembourse|prenait|prend|savait|ete
  + [Mon ancienne banque avait] un mur bleu.
  - La banque garde mon ancienne adresse.
shifter.elsewhere   void       mon|ma|notre banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger précédent|précédente|precedent|precedente est|était|etait|sont|étaient|a|avait|m'|me|nous|n'|ne|se|s'|faisait|fait|proposait|propose|offrait|offre|répondait|répond|remboursait|rembourse|prenait|prend|savait|ete
  + [Ma banque précédente avait] un mur bleu.
  - Ma banque a repris le précédent mur.
shifter.elsewhere   void       chez|dans|à|a mon|ma|notre|mes ancien|ancienne|anciens|anciennes|précédent|précédente|precedent|precedente|ex|autre banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger
  + [Chez mon ancienne banque] le mur est bleu.
  - La banque garde mon ancienne adresse.
shifter.elsewhere   void       chez|dans|à|a d'|un|une|l'|les|des autre|autres banque|banques|assureur|assureurs|assurance|assurances|mutuelle|mutuelles|opérateur|opérateurs|fournisseur|fournisseurs|compagnie|compagnies|hôtel|hôtels|hotel|hotels|restaurant|restaurants|magasin|magasins|enseigne|enseignes|boutique|boutiques|site|sites|garage|garages|clinique|cliniques|marque|marques|agence|agences|établissement|établissements
  + [Dans d'autres hôtels] le mur est bleu.
  - L'autre mur de l'hôtel est bleu.
shifter.kept        keep       que|qu' chez|dans|avec|à|a mon|ma|notre|mes|les|d' ancien|ancienne|anciens|précédent|précédente|ex|autre|autres banque|assureur|assurance|mutuelle|opérateur|operateur|fournisseur|banquier|courtier|garage|garagiste|dentiste|médecin|coiffeur|syndic|compagnie|agence|prestataire|employeur|bailleur|salle|club|école|magasin|supermarché|boucher|boulanger|banques|assureurs|mutuelles|opérateurs|hôtels|restaurants|compagnies|magasins
  + Plus bleu [que chez mon ancienne banque].
  - Mon ancienne banque est sur la place.
shifter.rivals      void       concurrents|concurrence est|sont|ont|font|a|fait|propose|proposent
  + Vos [concurrents sont] plus bleus.
  - Vos concurrents peignent.

# Ce qui joint deux choses.
shifter.joins       joins      et

# Des questions qui demandent un renseignement : ce qui y va mal n'a pas été vécu.
shifter.asks        asks       y a|aura|aurait t|il il|un|une|des|d'
  + [Y a-t-il] un mur ici ?
  - Il y a un mur.
shifter.asks        asks       est ce qu'|que il y a|aura|aurait
  + [Est-ce qu'il y a] un mur ?
  - Il y a un mur.
shifter.asks        asks       est ce qu'|que je|j'|on|vous|nous peux|peut|pouvez|dois|doit|devez|faut|avez|prenez|couvrez|remboursez|remplacez|facturez|aurai|serai|risque|vais
  + [Est-ce que je peux] peindre le mur ?
  - Je peux peindre.
shifter.asks        asks       est ce qu'|que la|le|les|l'|ma|mon|mes|votre|vos|cette|ce garantie|assurance|contrat|mutuelle|carte|forfait|abonnement|frais|franchise|délai|offre|remboursement|retour|livraison
  + [Est-ce que la garantie] couvre le mur ?
  - La garantie est là.
shifter.asks        asks       que|quoi faire|dois|doit|faut|devons
  + [Que faire] de ce mur ?
  - Ce que je fais est bleu.
shifter.asks        asks       que se passe|passera t
  + [Que se passe-t]-il avec ce mur ?
  - Le temps passe.
shifter.asks        asks       comment|où|quand|qui|quoi faire|signaler|déclarer|contester|contacter|joindre|résilier|annuler|réclamer|résoudre|éviter|réparer|remplacer|procéder|obtenir|changer|retourner|renvoyer|savoir|régler|demander|appeler|appeller|écrire|adresser
  + [Comment signaler] un mur ?
  - Voici comment je signale.
shifter.asks        asks       comment|où|quand|qui|quoi puis|dois|pourrais|faut|devons|pouvons je|il|nous
shifter.asks        asks       où|quand|qui|quoi peut|doit on
  + [Comment puis-je] peindre ce mur ?
  - Je ne puis peindre.
shifter.asks        asks       quel|quelle|quels|quelles est|sont|serait|seraient|sera|seront le|la|les|l'|votre|vos
  + [Quel est le] mur bleu ?
  - Quel mur !
shifter.asks        asks       combien coûte|coute|coûtent|coutent|faut|de|vaut|valent
  + [Combien coûte] un mur ?
  - Le mur coûte.
shifter.asks        asks       faut|puis|peut|dois|doit|pouvons|devons|pourrais|devrais il|je|on|nous payer|avancer|avoir|annuler|résilier|changer|échanger|retourner|déclarer|signaler|prendre|demander|faire|réclamer|encore|m'|me
  + [Faut-il payer] ce mur ?
  - Il faut payer.
shifter.asks        asks       avez|prenez|facturez|couvrez|remboursez|remplacez|acceptez|pratiquez|appliquez|proposez|échangez|réparez vous
  + [Avez-vous] un mur ?
  - Vous avez un mur.
shifter.asks        asks       pouvez|pourriez|peux|pourrais vous|tu me|m' dire|indiquer|préciser|confirmer si|s'|où|comment|combien|quand|quel|quelle|quels|quelles|à
  + [Pouvez-vous me dire où] est le mur ?
  - Vous pouvez me le dire.
shifter.asks        asks       est|serai|sera|suis il|je|on possible|couvert|couverte|remboursé|remboursée|facturé|facturée|débité|débitée|obligé|obligée|tenu|assuré|assurée
  + [Est-il possible] de peindre le mur ?
  - Il est possible.

# Des promesses : un reproche quand la suite les dément.
honesty.broken_promise -2,void,promise avait|avaient|a|ont|aviez|avez|était|étaient|été promis|promise|assuré|garanti|juré
honesty.broken_promise -2,void,promise devait|devaient|deviez me|m'|nous|être ~rappeler|~recontacter|~contacter|~rembourser|~livrer|~répondre|~envoyer|~prévenir|rappelé|remboursé|livré|recontacté|réparé|réglé
honesty.broken_promise -2,void,promise dit|affirmé|annoncé|confirmé|indiqué|assuré|garanti|promis|juré que|qu' c'|ça|cela|ce|tout|on|il|je|j' était|serait|allait|serais|aurais|est réglé|réparé|remboursé|inclus|gratuit|bon|rappelé|livré|prêt|être|remboursée|livrée|rappelée|couvert|annulé
  - Ils m'avaient promis un rappel, il est venu.

# « Ce n'est pas ceci qui me gêne, c'est cela » : ce qui est nié est la chose, non la gêne.
overall.bother      -2         n' est|était pas le|la|l'|les|ce|cette|votre|leur|mon|ma … qui m'|me|nous|a|pose ~gêner|~déranger|~énerver|~agacer|~ennuyer|~décevoir|choque|choquent|~inquiéter|gêné|dérangé|énervé|agacé|déçu|choqué|problème
overall.bother      -2         n' est|était pas le|la|l'|les|ce|cette|votre|leur|mon|ma … qui m'|nous|m a|ont|avait ~gêner|~déranger|~énerver|~agacer|~ennuyer|~décevoir|choque|choquent|gêné|dérangé|énervé|agacé|déçu|choqué
  + Ce [n'est pas le prix qui me gêne].
  - Ce n'est pas un prix qui gêne.
overall.makes       +2         n' est|était pas le|la|l'|les|son|sa … qui fait|font|faisait le|la|son|sa charme|force|qualité|richesse|beauté|magie
  + Ce [n'est pas la vue qui fait le charme] du lieu.
  - La vue fait le charme du lieu.
