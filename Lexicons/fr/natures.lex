@language fr
@kind     natures

# Thanks and praise.
nature.thanks nature:praise continuez|surtout ainsi|rien
  + [Continuez ainsi].
  - Continuez sans moi.
nature.thanks nature:praise merci de m'|nous|t'|vous avoir
  + [Merci de m'avoir] aidée.
  - Merci de me rappeler.
nature.thanks nature:praise merci de|d' votre|vos|leur|leurs|cette|avoir|tout
  + [Merci de votre] accueil.
  - Merci de me rappeler.
nature.thanks nature:praise merci|mercis|bravo|félicitations|felicitations|chapeau
  + [Bravo] pour la rapidité.
  - Merci de me rappeler.
nature.thanks nature:praise tenais|tiens|tenons à remercier|féliciter|souligner
  + Je [tiens à remercier] le vendeur.
  - Je tiens à un remboursement.
nature.thanks nature:praise tenais|tiens|tenons à|a vous|les remercier|féliciter
  + Je [tiens à vous remercier].
  - Je tiens à vous joindre.
nature.thanks nature:praise un|mille|grand|encore merci
  + [Mille merci] au livreur.
  - Le mille-feuille est servi.
nature.thanks nature:praise ~remercier
  + Je [remercie] le vendeur de Nantes.
  - Cela me revient.

# Questions and requests.
nature.help     nature:request help|aidez|aider moi|svp|stp
  + [Aidez-moi], je n'ai plus de code.
  - Ils m'ont aidé.
nature.help     nature:request merci|prière de|d' bien|me|m'|nous|vouloir|rappeler|répondre|contacter|confirmer|envoyer|corriger|annuler|rembourser|indiquer
  + [Merci de me] dire la date.
  - Merci de votre accueil.
nature.help     nature:request veuillez me|m'|nous|bien|le|la|les|rappeler|répondre|contacter|confirmer|envoyer|annuler|rembourser|indiquer|procéder|trouver
  + [Veuillez me] rappeler.
  - Je veux un rappel.
nature.help     nature:request ~demander un|une|des renseignement|renseignements|duplicata|attestation|devis|rappel
  + Je [demande une attestation].
  - Une attestation reçue.
nature.question nature:request =où puis|peut|trouver|acheter|en|sont|est|envoyer
  + [Où trouver] mon code ?
  - Là où je vis.
nature.question nature:request besoin d'|de aide|renseignement|renseignements|information|informations|conseil|conseils|assistance
  + J'ai [besoin d'aide] pour le code.
  - Leur besoin d'argent.
nature.question nature:request combien coûte|coute|coûterait|faut|dois|de
  + [Combien coûte] le renvoi ?
  - Combien ils sont lents !
nature.question nature:request comment faire|faut|puis|peut|dois|fait|fonctionne|activer|modifier|obtenir|avoir|résilier|savoir|récupérer|déclarer
  + [Comment faire] un second contrat ?
  - Comment a-t-on osé ?
nature.question nature:request comment je|j'|on fais|fait|peux|peut|dois|doit
  + [Comment je fais] sans code ?
  - Comment ont-ils osé ?
nature.question nature:request est ce que|qu'
  + [Est-ce que] la box convient ?
  - Ce que je veux est simple.
nature.question nature:request est il|ce possible
  + [Est-il possible] de payer en deux fois ?
  - Il est possible que je parte.
nature.question nature:request j' ai une|quelques|deux question|questions
  + [J'ai une question] sur ma facture.
  - La question reste ouverte.
nature.question nature:request je|j'|nous aimerais|aimerions|voudrais|voudrions|souhaite|souhaiterais|souhaitons savoir|connaître|connaitre|comprendre
  + [Je souhaiterais savoir] si le port est compris.
  - Je sais que le port est compris.
nature.question nature:request petite|simple question
  + [Petite question] : livrez-vous à Brest ?
  - Une petite table.
nature.question nature:request pouvez|pourriez|pourrez|peux|peut|pourrait vous|tu|on|il
  + [Pouvez-vous] me dire quand vous ouvrez ?
  - Vous pouvez dormir tranquille.
nature.question nature:request qu'|quoi est ce qui|que
  + [Qu'est-ce que] la franchise ?
  - Ce qui est prévu.
nature.question nature:request quand est ce que
  + [Quand est-ce que] le bus passe ?
  - Quand le bus passe.
nature.question nature:request quel|quelle|quels|quelles est|sont|serait
  + [Quel est] le délai ?
  - Quelle belle table !
nature.question nature:request savez|auriez|avez|sauriez|connaissez|vendez|faites|proposez|livrez|acceptez|prenez|êtes|etes vous
  + [Livrez-vous] à Brest ?
  - Vous livrez en retard.
nature.question nature:request serait|sera|est il|t possible
  + [Serait-il possible] d'avancer la date ?
  - Ce serait possible chez d'autres.
nature.question nature:request une|des renseignement|renseignements|précision|précisions
  + Je demande [des précisions] sur le devis.
  - Le devis manque de précision.
nature.question nature:request voudrais|souhaite|souhaiterais|aimerais une|un|des|avoir|obtenir|changer|modifier|annuler|résilier|commander|recevoir|ajouter|souscrire|déclarer|réserver
  + Je [voudrais changer] d'adresse.
  - J'aimerais que le vendeur sourie.
nature.question nature:request y a t il
  + [Y a-t-il] un parking ?
  - Il y a un parking.
nature.question nature:request à|a quel|quelle heure|moment|date|jour|endroit|adresse
  + [À quelle heure] fermez-vous ?
  - À la belle heure.

nature.help     nature:request faut|faudrait qu'|que on|vous|je parle|parlions|contacte|appelle|contactiez|appeliez
  + Il [faut qu'on parle].
  - On parle du film.
nature.help     nature:request s' il vous plaît|plait
  + Un reçu, [s'il vous plaît].
  - Il vous plaira.
nature.help     nature:request venez|viens|passez|allez|répondez en|privé|privée|mp|dm|message|pv
  + [Venez en] privé.
  - Ils viennent.
nature.question nature:request dois|devrais|puis|peut|peux je|on|tu
  + [Dois-je] renvoyer le câble ?
  - Je dois partir.
nature.question nature:request j'|je aimerais|voudrais|souhaiterais|souhaite bien|aussi|juste|simplement savoir|connaître|avoir|comprendre
  + [J'aimerais bien savoir] le prix du pressing.
  - J'aime savoir lire.
nature.question nature:request je cherche|recherche|cherchais|viens un|une|le|la|les|des|aux|mon|ma
  + [Je cherche un] ventilateur silencieux.
  - Je cherche mes mots.
nature.question nature:request où|ou en est|sont
  + [Où en est] mon dossier ?
  - Il en est fier.
nature.question nature:request quand est|sera|serai|serons|vais|va|aura|aurons|arrive|reviendra|pourra|recevrai … ce|t|je|il|elle|on|nous|ma|mon|la|le
  + [Quand vais-je] recevoir la clé ?
  - Quand il pleut, la cave est humide.

# Wishes.
nature.suggest nature:suggestion ce|ça|ca|cela serait bien|mieux|top|super|génial|sympa|cool|pratique|utile|intéressant
  + [Ce serait bien] d'ouvrir le dimanche.
  - C'est bien le dimanche.
nature.suggest nature:suggestion il faudrait|faudra|serait|manque|manquerait|conviendrait
  + [Il faudrait] ouvrir le dimanche.
  - Il faut deux heures.
nature.suggest nature:suggestion j' aimerais|apprécierais|préférerais que|qu'|plus|davantage
  + [J'aimerais que] le parking soit couvert.
  - J'aimerais un devis.
nature.suggest nature:suggestion pensez|penser à|a
  + [Pensez à] ouvrir le dimanche.
  - Je pense partir.
nature.suggest nature:suggestion piste|pistes|axe|axes d'|de amélioration|progrès
  + Une [piste d'amélioration] : le parking.
  - Une piste de ski.
nature.suggest nature:suggestion pourquoi ne pas
  + [Pourquoi ne pas] ouvrir le dimanche ?
  - Pourquoi ne répondez-vous pas ?
nature.suggest nature:suggestion serait|seraient intéressant|souhaitable|apprécié|appréciée|bienvenu|bienvenue|préférable|judicieux|appréciable|utile
  + Un parking couvert [serait appréciable].
  - Un parking appréciable.
nature.suggest nature:suggestion serait|seraient très|fort|vraiment|bien apprécié|appréciée|souhaitable|bienvenu|bienvenue|utile
  + Un parking couvert [serait très apprécié].
  - Un parking apprécié.
nature.suggest nature:suggestion suggestion|suggestions|suggère|suggérer|suggérerais
  + Ma [suggestion] : un parking.
  - Le parking suffit.
nature.suggest nature:suggestion vous devriez|pourriez|gagneriez
  + [Vous devriez] ouvrir le dimanche.
  - Vous devez ouvrir un compte.
nature.suggest nature:suggestion à|a améliorer|ameliorer
  + Le parking est [à améliorer].
  - Cela s'améliore.

# Complaints.
nature.complain nature:complaint mise en demeure
  + Voici ma [mise en demeure].
  - Une belle demeure.
nature.complain nature:complaint mécontentement|mecontentement|insatisfaction|indignation|exaspération|ras
  + Je vous fais part de mon [mécontentement].
  - Le contentement se lit.
nature.complain nature:complaint médiateur|mediateur|tribunal|avocat|huissier|prud'hommes|dgccrf|signalconso|acpr|ufc|que-choisir|cnil|justice
  + Je saisis le [médiateur].
  - Le média parle de vous.
nature.complain nature:complaint porte|porter|portons|porterai|déposé|dépose|déposer plainte
  + Je [porte plainte] dès demain.
  - Il ne se plaint de rien.
nature.complain nature:complaint réclamation|reclamation|réclamations|plainte|plaintes|litige|litiges
  + Ma [réclamation] date de mai.
  - On réclame un code.
nature.complain nature:complaint ~exiger un|une|le|mon remboursement|geste|réponse|explication
  + J'[exige un remboursement].
  - Une exigence de qualité.
nature.complain nature:complaint ~porter … justice
  + Je vais [porter cela en justice].
  - La porte de devant.

# Facts, and nothing that concerns the relation.
nature.complain nature:complaint       ^ faites|faire quelque|votre|le chose|travail|boulot|job|nécessaire
  + [Faites votre travail].
  - Elle fait son travail avec le sourire.
nature.complain nature:complaint       ^ réveillez|bougez|remuez|secouez vous
  + [Bougez-vous].
  - On nous réveille à six heures.
nature.complain nature:complaint       quand allez|comptez|pensez vous … enfin|réparer|répondre|rembourser|réagir|régler|résoudre|arrêter|cesser|écouter
  + [Quand allez-vous réparer] la porte ?
  - Quand allez-vous ouvrir à Metz ?
nature.complain nature:complaint       si|s' ça|cela|ca|ceci|il se|continue|recommence|persiste|reproduit|arrive … reproduit|comme|ainsi|encore|je|on|nous|prochaine
  + [Si ça se reproduit], je pars.
  - Si le soleil se couche, on reste.
nature.inform   nature:information     ci joint|jointe|joints|dessous
  + [Ci-joint] mon relevé.
  - Ici, joint cassé.
nature.inform   nature:information     je vous|t' informe|signale|précise|indique|confirme|communique
  + [Je vous informe] de mon départ.
  - Je vous quitte.
nature.inform   nature:information     pour info|information
  + [Pour info], je pars le neuf.
  - Pour le neuf.
nature.noise    nature:noise           casino|casinos|viagra|crypto|cryptomonnaie|bitcoin|bitcoins|forex|onlyfans|jackpot
  + Gagnez au [casino] dès ce soir.
  - Le garage Cassini.
nature.noise    nature:noise           cliquez|clique ici|sur
  + [Cliquez ici] pour le cadeau.
  - Le clic ne marche pas.
nature.noise    nature:noise           gagnez|gagner de l' argent
  + [Gagnez de l'argent] depuis chez vous.
  - Je gagne du temps.
nature.noise    nature:noise           marabout|voyant|médium|voyance|envoûtement|sorcier
  + Grand [marabout] guérit tout.
  - Le voyage fut long.
nature.noise    nature:noise           prêt|pret|prêts entre particuliers|particulier
  + Offre de [prêt entre particuliers] sérieux.
  - Le prêt est signé.
nature.noise    nature:noise           test|tests|teste|testing|asdf|qwerty|azerty|bla|blabla
  + [blabla]
  - Un blazer taché.
nature.question nature:request         je cherche|recherche quelqu'|qui|quelque|où|comment
  + [Je cherche qui] appeler.
  - Il cherche ses clés.
nature.question nature:request         voulais|voudrais|souhaitais|aimerais juste|simplement|seulement|bien savoir|demander|vérifier
  + Je [voulais juste savoir] le prix.
  - Il voulait juste un café.
nature.suggest  nature:suggestion      j'|je|on|nous adorerais|adorerait|adorerions|aimerais|aimerait|aimerions voir|avoir|pouvoir|trouver plus|davantage|aussi|un|une|des|de
  + [J'adorerais voir plus] de bancs.
  - J'adore voir la mer.
nature.suggest  keep,nature:suggestion peut être pourriez|pourrait|pourrions|devriez vous|on
  + [Peut-être pourriez-vous] ouvrir à huit heures.
  - Ils sont peut-être partis.
