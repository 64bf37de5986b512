@language fr
@kind     boundaries

# Ce que le client a fait, ce qu'il peut, aime ou est : cela ne dit rien de l'entreprise.

# Ce que le client a fait, ou n'a pas fait
keep.own_doing keep ai|avons toujours|toujours|bien payé|payée|réglé|réglée|remboursé|cotisé|honoré … mes|mon|mes|ma|nos|notre|rubis|temps|les
  + J'[ai toujours payé mes] loyers.
  - On m'a payé une glace.
keep.own_doing keep ai|avons|avais|avions bien dit|expliqué|rappelé|observé|regardé|cherché|vérifié|lu|relu|vu|demandé|précisé|signalé|insisté|prévenu|spécifié|indiqué|mentionné|coché|réservé|appelé|tenté|essayé|remarqué|senti|pensé|cru|commandé|rempli|respecté|suivi
  + J'[avais bien vérifié] la date.
  - Il avait bien rempli le dossier pour moi.

keep.own_doing keep ai|avons|avais|avions coché|choisi|rempli|donné|mis toutes|les|tous … bonnes|bons|bonne cases|réponses|informations|chiffres|documents|case
  + J'[ai coché toutes les bonnes cases].
  - Elle nous a donné toutes les bonnes informations.
keep.own_doing keep ai|avons|avions envoyé|transmis|fourni|répondu|renvoyé|retourné|payé|prévenu|déclaré|contacté rapidement|immédiatement|aussitôt|vite
  + J'[ai renvoyé rapidement] le dossier.
  - Le dossier est arrivé.
keep.own_doing keep ai|avons|avions rapidement|immédiatement|aussitôt|vite envoyé|transmis|fourni|répondu|renvoyé|retourné|payé|prévenu|déclaré|contacté
  + J'[ai rapidement renvoyé] le dossier.
  - Le dossier est arrivé.
keep.own_doing keep ai|avons|avions toujours|bien|tout payé|réglé|honoré … ~facture|~mensualité|~cotisation|~loyer|~échéance|~abonnement … sans problème|souci|retard|faute|difficulté|soucis
  + J'[ai toujours payé mes factures sans problème].
  - Une facture claire.
keep.own_doing keep ai|avons|avions … payé|payés|payée|réglé|réglés|remboursés|remboursées|honoré|cotisé|versé|acquitté … temps et en heure|l'heure|heures
  + J'[ai toujours payé en temps et en heure].
  - Payé en temps et en heure.
keep.own_doing keep ai|avons|avoir redémarré|rebooté|rallumé tout|toute|mon|ma|le|la
  + J'[ai redémarré tout] le poste.
  - Le poste redémarre seul.
keep.own_doing keep ai|avons|suis|j'|je|nous|on … réussi|réussis|réussit|réussissons à|a =obtenir|=joindre|=avoir|=contacter|=parler|=récupérer|=comprendre|=faire|=trouver|=négocier
  + J'[ai réussi à joindre] le port.
  - Une soirée réussie.
keep.own_doing keep aucun|jamais|sans|zéro … incident|incidents|défaut|retard|retards de paiement|loyer|prélèvement
  + [Aucun retard de loyer] de ma part.
  - Aucun banc.
keep.own_doing keep a|ont|ai|avons|avait|avaient travaillé à|dans|chez|pour|avec|au|aux|pendant
  + Elle [a travaillé chez] un notaire.
  - Un plat très travaillé.
keep.own_doing keep a|ont|avait|avez|avaient|ai bien précisé|dit|indiqué|spécifié|mentionné|signalé|demandé|noté|stipulé
  + J'[avais bien précisé] midi.
  - On y mange bien.
keep.own_doing keep croyais|pensais|croyait|pensait|croyant|pensant|cru|pensé|voulu bien faire
  + Je [croyais bien faire].
  - Ils savent bien faire.
keep.own_doing keep dû retourner|rentrer|repasser|courir chez moi|nous
  + J'ai [dû retourner chez moi] chercher la carte.
  - J'ai dû retourner au magasin.
keep.own_doing keep fois que|qu' j'|on|nous|je y retourne|retourne|reviens|revient|retournons|passe
  + Le devis change chaque [fois que j'y retourne].
  - J'y retourne.
keep.own_doing keep j'|je|on|nous ai|a|avons|avais|avions|suis|sommes réservé|réservée|demandé|commandé|arrivé|arrivée|arrivés|payé|appelé|venu|venue|venus|prévenu|pris bien|très|longtemps|assez|en|à en|à|avance|l' avance
  + [J'ai réservé bien en avance] pour Noël.
  - Le car est arrivé en avance.
keep.own_doing keep j'|je|on|nous ai|a|avons|avait|avions =gardé mes|mon|ma|nos|notre|son manteau|manteaux|veste|vestes|bonnet|bonnets|écharpe|écharpes|gants|sac|sacs|ticket|tickets|billet|billets|carte|clé|clés|chaussures
  + [On a gardé nos bonnets] dans le chalet.
  - Le bar a gardé nos bonnets oubliés.
keep.own_doing keep j'|je|on|nous … ignoré|ignore|ignorais|ignorions le fait
  + [J'ai ignoré le fait] qu'il pleuvait.
  - Ils ont ignoré le fait que je boite.
keep.own_doing keep j'|nous|on ai|avons|a bloqué|suspendu|stoppé|arrêté les|le|mes|mon|nos|notre|tous versement|versements|paiement|paiements|prélèvement|prélèvements|virement|virements|chèque|chèques
  + [J'ai suspendu mon virement] ce matin.
  - La grille a bloqué le vélo.
keep.own_doing keep j'|nous|on|mari|femme|mère|père|fils|fille|je ai|a|avons|demande|demandons|explique|réponds|avais gentiment|poliment|calmement|aimablement|patiemment|courtoisement
  + [J'ai poliment] refusé.
  - Elle a répondu gentiment.
keep.own_doing keep je|j'|nous|on ne|n' respecte|respectons|tiens|tenons|honore … pas mes|nos|mon engagement|engagements|parole|obligations
  + Paraît-il, [je ne respecte pas mes obligations].
  - Ils ne tiennent pas parole.
keep.own_doing keep je|j'|on|nous lui|leur|vous|l' avais|avions|ai|avons|avait bien dit|précisé|expliqué|demandé|indiqué|spécifié
  + [Je leur avais bien dit] de livrer derrière.
  - Ils ont bien expliqué.
keep.own_doing keep je|nous m'|nous occupe|occupais|occupons|occupions|occuperai de tout
  + Chez moi [je m'occupe de tout].
  - Ils s'occupent de tout.
keep.own_doing keep on avait bien dit|précisé|expliqué|demandé|indiqué|signalé|vérifié|lu|regardé|réservé|coché|rempli|prévenu|insisté
  + [On avait bien réservé] pour huit.
  - Le guide avait bien expliqué la règle.
keep.own_doing keep on a|avait bien observé|regardé|cherché|vérifié|lu|relu|vu|demandé|précisé|signalé|insisté|prévenu|spécifié|indiqué|mentionné|coché|réservé|appelé|tenté|essayé|remarqué|senti|pensé|cru|commandé|rempli|respecté|suivi
  + [On a bien cherché] la clé.
  - On a une clé bien ronde.
keep.own_doing keep pour être|rester tranquille|tranquilles
  + Il faut venir tôt [pour être tranquille].
  - Un camping tranquille.
keep.own_doing keep souscrit|acheté|signé|commandé|réservé|venu|venue|versé|payé … en toute confiance
  + J'ai [signé en toute confiance].
  - Une vraie confiance.
keep.own_doing keep suis|sommes|étais|étions arrivé|arrivée|arrivés|arrivées|venu|venue|là … <duration> … avance|tôt
  + Je [suis arrivé dix minutes en avance].
  - Le car arrive en avance.
keep.own_doing keep suis|sommes|étais|étions arrivé|arrivée|arrivés|venu|venue|présentée|présenté … en|plus avance|tôt
  + Nous [sommes arrivés en avance].
  - La robe est arrivée en avance.
keep.own_doing keep téléphone|portable|mobile|sonnerie … en|sur silencieux|vibreur
  + Mon [téléphone était en silencieux].
  - Un moteur silencieux.

# Comme est le client : ses goûts, ses dons, son temps
keep.own_way keep <negation> … parle|parlons anglais|français|bien
  + [Jamais on ne parle anglais] ici.
  - Il parle anglais.
keep.own_way keep aimons|aime|adore|adorons|aimant|aiment bien|les|la|le|tous manger|croisières|voyages|randonnée|camping|cuisiner|voyager|lecture|jardinage|mer|montagne|marche|marcher|bricoler|jardiner $
  + On [adore les croisières].
  - J'aime les croisières de cette compagnie.
  - J'adore la cuisine.
keep.own_way keep essaie|essaye|essayais|essayé|tente|tentais|tâche|efforce de|d' être|rester|paraître gentil|gentille|aimable|aimables|poli|polie|polis|patient|patiente|patients|courtois|courtoise|calme|cool|compréhensif|compréhensive
  + J'[essaie d'être aimable] avec chacun.
  - Elle est aimable.
keep.own_way keep horreur|déteste|détestons|hais|peur|phobie de|des|du|la|le|les|d'|prendre … ~piqûre|seringues|aiguilles|foule|avion|hauteur|ascenseurs|dentiste|hôpitaux|araignées|repassage|ménage|courses|shopping
  + J'ai [horreur des piqûres].
  - Quelle horreur, ce dentiste.
keep.own_way keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup aimé|voulu|souhaité|apprécié y|rester|prolonger|profiter
  + [J'aurais bien aimé rester].
  - J'ai aimé le lac.
keep.own_way keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup aimé|voulu|souhaité|apprécié y|rester|prolonger|profiter … longtemps|davantage|encore|plus
  + [J'aurais bien aimé rester plus].
  - J'ai aimé le lac.
keep.own_way keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup|quand aimé|voulu|souhaité|apprécié connaître|découvrir … plus|avant
  + [J'aurais bien aimé découvrir plus] tôt ce lac.
  - J'ai aimé le lac.
keep.own_way keep j'|je|nous|on ~adorer|~aimer mon|ma|mes|notre|nos chien|chienne|chat|chatte|chiens|chats|fille|fils|enfants|mari|femme|mère|père|famille|métier|ville|quartier|poney|cheval
  + [J'adore mon chien], et lui aussi.
  - J'adore le chien de la maison.
keep.own_way keep je|j'|nous|on ne|n' suis|sommes|est|étais|étions|serai pas|plus|jamais|guère joignable|joignables|disponible|disponibles
  + Le mardi, [je ne suis pas joignable].
  - Le gérant est joignable.
keep.own_way keep je|j'|on|nous suis|sommes|est|serai|serais dispo|disponible|disponibles|joignable|joignables
  + Le matin [je suis disponible].
  - Un banc disponible.
keep.own_way keep m' ennuie facilement|vite|rapidement
  + Je [m'ennuie facilement].
  - Le film ennuie vite ma sœur.
keep.own_way keep mon|ma|notre anglais|français|espagnol|allemand|italien|mémoire|vue|ouïe|orthographe … est|était|reste limité|limitée|mauvais|mauvaise|faible|médiocre|hésitant
  + [Mon anglais est limité].
  - Mon anglais plaît au barman.
keep.own_way keep mon|ma|son|sa|notre ~mauvais|~pauvre|~piètre|~terrible|~affreux|~limité anglais|français|espagnol|allemand|italien|accent|prononciation|écriture|mémoire|vue|orthographe
  + Elle a supporté [mon mauvais anglais].
  - Son anglais est parlé ici.
keep.own_way keep ne|n' mets|met|note|mettrai|mettrais|peux pas moins de|que cinq|quatre|5|4|dix|10
  + Je [ne mets pas moins de cinq].
  - Je mets un zéro.
keep.own_way keep suis|sommes|étais|étions|moi … ~nul|~mauvais|~doué|~bon|fort|forte en|avec|pour|aux noeuds|nœuds|maths|informatique|orthographe|bricolage|cuisine|langues|anglais|calcul|couture|noms|chiffres|technologie|ordinateurs|jardinage
  + Je [suis nul en nœuds].
  - Je trouve leur site nul en langues.
keep.own_way keep suis|étais|sommes|étions|serais bien le|la|un|une|titulaire|propriétaire|inscrit|inscrite|abonné|abonnée|assuré|assurée|client|cliente|majeur|majeure|locataire|résident|adhérent|présent|présente|chez|rentré|rentrée
  + Je [suis bien abonné] ici.
  - On est bien au chaud.
keep.own_way keep série|film|chanson|couleur|équipe|joueur|plat|livre|auteur|chanteur|chaîne|émission|parfum|sport|saison|animal préféré|préférée|préférés|préférées|favori|favorite
  + Ma [série préférée] passe le jeudi.
  - Mon magasin préféré.
keep.own_way keep vais|veux|préfère|dois|reste|resterai|essaie|essaierai rester|poli|polie|calme|correct|correcte|courtois poli|polie|polis|calme|correct|correcte|courtois
  + Je [préfère rester polie].
  - Elle reste polie avec nous.
keep.own_way keep étais|suis|étions|resté|restée|rester … plutôt|très|assez|bien|tout calme|zen|patient|patiente
  + J'[étais plutôt calme] ce jour-là.
  - Le bar est plutôt calme.
  - Je suis très serein avec cette mutuelle.

# Une assiette qu'on ne finit pas ne dit pas pourquoi
keep.too_full keep n' … pas|jamais réussi|pu|arrivé|arrivés|parvenu|parvenus … finir|terminer|manger
  + Je [n'ai pas réussi à finir] mon assiette.
  - Il a réussi à finir la sienne.

keep.own     keep choisi|pris|retenu|opté|sélectionné … le|la|les|au|pour moins cher|chers|chère|chères
  + J'avais [retenu le moins cher] des trois.
  - Le trajet est moins cher.
keep.own     keep je|j'|nous suis|étais|sommes|étions … ~radin|~pingre|~chiche
  + [Je suis un peu pingre], il faut dire.
  - Je suis servi par un patron radin.
keep.own     keep je|j'|on|nous ne|n' peux|peut|puis|pouvons|saurait|saurais … nier
  + [On ne saurait nier] leur talent.
  - Ils ne peuvent nier les faits.
keep.own_way keep ai|suis|avons|sommes|étais jamais|pas|peu été|vraiment ~doué|~bon|fort|forte en|avec|pour informatique|maths|langues|bricolage|orthographe|dessin|cuisine|sport|chiffres|noms|ordinateurs|technologie|anglais|calcul
  + Je n'[ai jamais été douée en informatique].
  - Ils ne sont pas vraiment forts en informatique.
keep.own_way keep voulais|voulait|voulions|aimerais|espérais|souhaitais … =apprendre … choses|beaucoup|plus|tout
  + Je [voulais apprendre beaucoup] de choses.
  - On apprend beaucoup de choses.
