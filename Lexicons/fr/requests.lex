@language fr
@kind     expectations

# Ce qu'une entreprise fait quand on le lui demande.
class.asked is:asked améliorer|revoir|simplifier|moderniser|rénover|repeindre|entretenir|aménager|agrandir|former|embaucher|recruter|renforcer|afficher|préciser|clarifier|proposer|prévoir|offrir|rouvrir|baisser|diminuer|réduire|limiter|supprimer|sécuriser|insonoriser|chauffer|éclairer|climatiser|diversifier|adapter|élargir|étendre|augmenter|multiplier|numériser|traduire|créer|remédier|réagir|agir
class.asked is:asked rembourser|réparer|remplacer|rétablir|débloquer|annuler|renvoyer|réexpédier|expédier|envoyer|livrer|relivrer|corriger|rectifier|régulariser|modifier|supprimer|retirer|enlever|effacer|ajouter|rajouter|remettre|activer|désactiver|réactiver|bloquer|clôturer|transférer|transmettre|fournir|verser|créditer|recréditer|indemniser|dédommager|échanger|décaler|reporter|avancer|prolonger|installer|réinstaller|dépanner|intervenir|régler|résoudre|traiter|valider|accélérer|relancer|débrancher|raccorder|nettoyer|remonter|déplacer|inscrire|désinscrire|désabonner|réinitialiser|déverrouiller

# Ce qu'il fait pour se faire comprendre.
class.told is:told répondre|rappeler|contacter|recontacter|joindre|informer|prévenir|avertir|expliquer|confirmer|indiquer|communiquer|tenir|écouter|justifier

# Ce qui rend les choses meilleures, et que personne ne fait à la place de l'entreprise.
class.bettered is:bettered améliorer|revoir|repenser|simplifier|moderniser|rénover|repeindre|entretenir|aménager|agrandir|former|embaucher|recruter|renforcer|afficher|clarifier|préciser|rouvrir|sécuriser|insonoriser|climatiser|diversifier|élargir|informer|prévenir|sanctionner|remédier|réagir|nettoyer|dépoussiérer|rafraîchir

# L'ordre donné à l'entreprise.
class.courtesy is:courtesy svp|stp|plaît|plait|plais|please|merci|siouplait
class.ordered  is:ordered  remboursez|réparez|remplacez|rétablissez|débloquez|annulez|renvoyez|expédiez|livrez|corrigez|rectifiez|régularisez|modifiez|supprimez|retirez|enlevez|effacez|ajoutez|rajoutez|remettez|activez|désactivez|transférez|transmettez|fournissez|versez|créditez|indemnisez|dédommagez|échangez|reprenez|récupérez|décalez|reportez|avancez|installez|réglez|résolvez|traitez|accélérez|nettoyez|améliorez|revoyez|simplifiez|modernisez|rénovez|repeignez|entretenez|aménagez|agrandissez|formez|embauchez|recrutez|renforcez|affichez|clarifiez|proposez|prévoyez|offrez|rouvrez|baissez|diminuez|réduisez|limitez|sécurisez|diversifiez|élargissez|augmentez|multipliez|créez|traduisez|respectez|surveillez|sanctionnez|contrôlez|coupez|aérez|chauffez|éclairez|graissez|tondez|balayez|désinfectez

# On le demande.
choice.can_have   wish ^ peut|pourrait|pourra|peux|pourrions on|t|nous … avoir|bénéficier|disposer
  + [Peut-on avoir] la carte en braille ?
  - On peut avoir les deux.
keep.how_can_you  keep comment|pourquoi|où pouvez|pourriez vous|tu
keep.said_that    keep dit|promis|assuré|demandé|attendu|attendre|attends|attendant|fallu|avant|après que quelqu'|quelqu un me|m'|nous
keep.said_that    keep dit|promis|assuré|sûr|annoncé|demandé|garanti|attendu|attendre|attends|attendant|avant|après|pour|fallu|lorsque|dès|parce|afin|écrit|répondu qu' on|il|ils me|m'|nous
keep.time_needed  keep il me|nous faut|faudrait un|une|des|le|la|l'|mon|ma|mes|votre|cette|ce … heure|heures|minute|minutes|jour|journée|mois|semaine|semaines|demi|quart|temps|année|siècle
keep.when_needed  keep quand|lorsque|si|dès|où|dont|que|qu'|cas j'|nous|on ai|avons|a besoin
resolution.please wish est|serait|serai il|ce|c'|t possible|envisageable|faisable … avoir|obtenir|recevoir|récupérer … remise|réduction|rabais|geste|remboursement|facture|duplicata|attestation|copie|rendez|rdv|créneau|délai|double|échéancier|rappel|place|table|chambre
  + [Est-il possible d'obtenir un duplicata] ?
  - Est-il possible d'obtenir un tel goût sans beurre ?
resolution.please wish est|serait|serai|sera il|ce|c'|t possible|envisageable|faisable … <asked>|<told>
  + [Serait-il possible de décaler] la visite ?
  - Il est possible d'annuler à tout moment.
resolution.please wish il me|nous faut|faudrait un|une|des|le|la|l'|mon|ma|mes|votre|cette|ce
  + [Il me faut une] attestation.
  - Il me faut deux minutes pour venir.
resolution.please wish j'|nous attends|attendons|attend de|d' vous|votre|eux|leur
  + [J'attends de vous] un geste.
  - J'attends de partir.
resolution.please wish j'|nous attends|attendons|attend que|qu' vous|l'|on
  + [J'attends que vous] fassiez le nécessaire.
  - J'attends que le train parte.
resolution.please wish j'|nous|on ai|avons|a besoin de|d'|du mon|ma|mes|cette|ce|l'|un|une|votre|nos|notre|cet
  + [J'ai besoin de mon] dossier avant lundi.
  - Je n'ai pas besoin de mon manteau.
resolution.please wish je|j'|nous|on demande|exige|souhaite|souhaiterais|voudrais|veux|aimerais|demandons|exigeons|souhaitons|voulons|réclame à|être … ~rembourser|~indemniser|~dédommager|~livrer|~entendre|~recevoir|~créditer
  + [Je demande à être indemnisé].
  - Je demande à être assis près de la scène.
resolution.please wish merci de|d' <asked>
  + [Merci d'expédier] la pièce.
  - Merci d'avoir réparé la porte.
resolution.please wish merci de|d' bien|me|m'|nous|vouloir|le|la|les|l'|y|rapidement|vite … <asked>
  + [Merci de bien vouloir régulariser] mon compte.
  - Merci de bien nous recevoir.
resolution.please wish pouvez|pourriez vous s' il vous <courtesy> … <asked>
  + [Pourriez-vous s'il vous plaît me transmettre] le plan d'accès ?
  - Pouvez-vous s'il vous plaît me dire si vous êtes ouverts ?
resolution.please wish pouvez|pourriez|peux|pourrais vous|tu … <asked>
  + [Pouvez-vous me renvoyer] la clé du casier ?
  - Comment pouvez-vous me dire cela ?
resolution.please wish qu' on|il|ils me|m'|nous … rende|rendent|remboursent|rappellent|laisse|laissent|explique|rembourse|répare|livre|dise|réponde|répondent|fiche|contacte
  + [Qu'on me rende] mes arrhes.
  - Il croit qu'on me voit.
resolution.please wish que quelqu'|quelqu un me|m'|nous
  + [Que quelqu'un me] rappelle enfin !
  - Il suffit que quelqu'un le voie.
resolution.please wish si c'|il est|serait|était possible … <asked>|<told>
  + Dites-moi [si c'est possible de décaler] la livraison.
  - Si c'est possible d'être aussi gentil !
resolution.please wish veuillez|veuillé|veillez … <asked>|<told>|transmettre|procéder
  + [Veuillez me transmettre] l'attestation.
  - Veuillez trouver ci-joint mon dossier.
resolution.please wish vous|ils pourriez|pourraient … <bettered>
  + [Ils pourraient repeindre] les volets.
  - Ils pourraient être jumeaux.
resolution.please wish vous|ils|elles pourriez|pourraient au moins|peut|quand|déjà … <asked>|<told>
  + [Vous pourriez au moins répondre] au téléphone.
  - Vous pourriez être surpris.
resolution.please wish vous|tu pouvez|pourriez|peux|pourrais … <asked> … <courtesy>
  + [Vous pouvez débloquer mon badge svp] ?
  - Vous pouvez annuler jusqu'à la veille.

price.lower wish revenir|revenez|ramener|passer à|a|au un|des|le tarif|tarifs|prix|cotisation|montant raisonnable|raisonnables|correct|corrects|normal|normaux|décent|ancien
  + Merci de [revenir à un prix normal].
  - On revient à la normale.

resolution.gesture wish réclame|réclamation|demande|exige|exigeons|souhaite|attends|réclamons|demandons un|d'|une|le … geste|compensation|dédommagement commercial
  + Je [réclame un geste commercial].
  - Un geste commercial fut fait.
resolution.please  wish avez|auriez|avaient|ont intérêt à|a|de
  + Vous [avez intérêt à] repeindre ce banc.
  - Un taux d'intérêt à deux pour cent.

# On l'ordonne.
communication.answer_us wish ^ dites|dis moi|nous où|quand|pourquoi|comment|combien
  + [Dites-moi où] est mon vélo.
  - Dites-moi oui !
communication.answer_us wish ^ donnez|indiquez|précisez|communiquez|fournissez|transmettez|montrez moi|nous
  + [Indiquez-moi] le numéro de série.
  - Vous indiquez moins que ça.
communication.answer_us wish ^ répondez|parlez|écoutez|prévenez|informez|avertissez|respectez|expliquez|rappelez|contactez à|aux|au|vos|les|votre|moi|nous|le|la
  + [Répondez à] vos adhérents.
  - Vous répondez à tout.
communication.answer_us wish ^ tenez|tiens|tenir moi|nous … informé|informée|informés|informées|courant
  + [Tenez-moi informée] de la suite.
  - Ils m'ont tenue informée.
keep.lacked_then        keep un peu plus|moins de|d' … aurait|auraient
keep.less_than          keep ^ moins d' un|une
keep.less_than          keep ^ moins de|d' <duration>
keep.less_than          keep ^ moins de|d' <number>
keep.little_more        keep ^ un peu plus|moins d' un|une
keep.little_more        keep ^ un peu plus|moins de|d' <duration>
keep.little_more        keep ^ un peu plus|moins de|d' <number>
keep.think_ahead        keep ^ pensez|songez à|a … =réserver|=prendre|=venir|=emporter|=demander|=vérifier|=apporter|=goûter|=amener|=commander|=arriver|=vous
overall.improve         wish ^ améliorer|revoir|moderniser|simplifier|rénover|repeindre|renforcer|diversifier|agrandir|élargir|former|embaucher|recruter|diminuer|sécuriser|climatiser|insonoriser|prévoir|multiplier|aménager|rétablir|remettre|ajouter|rajouter|supprimer <determiner>|plus|davantage
  + [Améliorer le] chauffage des vestiaires.
  - Ils ont su améliorer le service.
overall.improve         wish ^ moins de|d'
  + [Moins d'] annonces dans le train.
  - Il y a moins d'annonces.
overall.improve         wish ^ pensez|songez à|a|aux
  + [Pensez à] graisser les charnières.
  - Je pense à revenir.
overall.improve         wish ^ un peu plus|moins de|d'
  + [Un peu plus de] couleurs au menu.
  - Il m'a servi un peu plus de soupe.
overall.should          wish ^ faites|fais|faire un|des|quelques|plus|petit … effort|efforts|travaux|progrès|ménage|tri|promo|promotions|réductions
  + [Faites un effort] pour les vestiaires.
  - Faites le test vous-même.
resolution.gesture      wish ^ faites|faire|fais un geste
  + [Faites un geste] pour les abonnés.
  - Ils ont fait un geste.
resolution.please       wish ^ <ordered> <determiner>|moi|nous
  + [Enlevez vos] gravats.
  - Vous enlevez vos chaussures à l'entrée.
resolution.please       wish ^ <ordered> plus|davantage|moins|aux|quelques|quelque
  + [Affichez plus] grand les horaires.
  - Ils créent plus de liens.
resolution.please       wish ^ <ordered> … <courtesy>
  + [Aérez la salle svp].
  - Réglez à la caisse.
resolution.please       wish ^ changez|remplacez|virez|renouvelez vos|votre|le|les|ces|cette|ce|de|d' ~matelas|~lit|~siège|~chaise|~fauteuil|prestataire|prestataires|~transporteur|~livreur|~fournisseur|~musique|~carte|~logiciel|~système|~méthode|draps|~filtre|ampoules|~matériel|~machine|~chef|direction|~équipe|~personnel
  + [Changez vos matelas].
  - Changez de route au rond-point.
resolution.please       wish ^ venez|passez|viens … <asked>|enlever|chercher|voir|constater
  + [Venez enlever] les encombrants.
  - Venez découvrir ce lieu.
resolution.please       wish mais|et|alors|donc|puis|merci <ordered> <determiner>|moi|nous
  + Beau lieu, [mais chauffez la] salle.
  - Et vous chauffez la salle.

# Il le faut.
keep.change_nothing keep j'|je|on changerais|modifierais rien|<negation>
keep.change_nothing keep je|on n'|ne changerais|modifierais rien|pas
keep.must_time      keep il faut plus|moins d' une|un|des … heure|mois|semaine|jour|an|heures|semaines|jours
keep.must_time      keep il faut plus|moins de|d' <duration>
keep.must_time      keep il faut plus|moins de|d' <number>
keep.no_must        keep il ne faut
overall.improve     wish j'|je|on|nous adorerais|adorerait|adorerions voir|avoir|pouvoir|trouver|que
  + [J'adorerais avoir] une étagère dans la cabine.
  - J'adore avoir une étagère dans la cabine.
overall.improve     wish je|nous suggère|suggérons|propose|proposons d'|de =ajouter|=mettre|=ouvrir|=prévoir|=créer|=changer|=remplacer|=rajouter
  + [Je suggère d'ajouter] une étagère.
  - On propose d'ouvrir la fenêtre, quel accueil.
overall.should      wish doivent|devez|doit|devront|devra … <bettered>
  + Les agents [doivent prévenir] les voyageurs.
  - Ils doivent arriver.
overall.should      wish il faut plus|davantage|moins de|d'
  + [Il faut plus de] caisses ouvertes.
  - Il faut plus de deux heures pour y aller.
overall.should      wish il|y faut|faudra|fallait … <bettered>
  + [Il faut former] les vendeurs.
  - Il faut goûter la soupe.
overall.should      wish j'|je|on ajouterais|améliorerais|changerais|rajouterais|modifierais|proposerais|suggérerais|supprimerais|simplifierais|ajouterai|améliorerai
  + [J'ajouterais] des crochets dans la cabine.
  - Je changerai de siège demain.
overall.should      wish m'|nous|me|les|lui arrangerait|arrangeraient|conviendrait|conviendraient|plairait|plairaient|aiderait|aideraient|faciliterait|faciliteraient|simplifierait|simplifieraient
  + Un guichet le samedi [m'arrangerait].
  - Cela m'arrange bien.
overall.should      wish moindre des choses , c'|ce est|serait de|d'|que|qu'
  + La [moindre des choses, c'est de] repeindre le hall.
  - La moindre des choses compte ici.
overall.should      wish serait|est|sont|seraient … moindre des choses
  + Un mot d'excuse [serait la moindre des choses].
  - C'est la moindre chose qu'il ait vue.
overall.should      wish si vous|on|seulement pouviez|pouvait
  + [Si vous pouviez] ouvrir plus tôt.
  - Si vous pouvez, venez.
resolution.please   wish ^ <ordered> plus clairement|rapidement|souvent|tôt|tot|vite|simplement|largement|régulièrement
  + [Affichez plus souvent] le menu.
  - Ils affichent plus souvent le menu.

resolution.please wish prie|prions|priant de|d'|instamment … faire|être|respecter|cesser|arrêter|revoir|améliorer|former … preuve|plus|vos|votre|les|la|ces|de
  + Je vous [prie de cesser vos] courriers.
  - Je vous prie de croire à mes vœux.

overall.should wish devrait|devraient|devait être … la|le|un|une norme|règle|minimum|réflexe
  + Du savon dans les vestiaires, cela [devrait être la norme].
  - Le bus devrait être à l'heure.

overall.should    wish minimum serait|est|aurait de|d'|que|été
  + Le [minimum serait de] saluer.
  - Le minimum requis est affiché.
resolution.please wish vous saurais|saurions|saurai|serais gré|reconnaissant|reconnaissante de|d'
  + Je [vous saurais gré de] rendre la clé.
  - Bon gré mal gré, il rame.
