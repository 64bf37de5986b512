@language fr
@kind     enchantments

# Ce que les services font bien au-delà de ce qu'on demandait : une grammaire, comme dans irritants/frames. Un cadre cède
# à tout ce qui en dit plus.

# Ce que font les services.
class.s_follow is:s_follow appelé|rappelé|téléphoné|écrit|contacté|recontacté|retéléphoné
  + Elle a [téléphoné] à midi.
  - Un appeau.
class.s_us     is:s_us     me|m'|nous|lui|leur|ma|mon|mes|notre|nos
  + Il [nous] voit.
  - Il le voit.

# Les cadres.
communication.called_back +2,stage:support,yields m'|nous a|ont prévenu|prévenue|prévenus|averti|avertie|avertis|informé|informée|informés dès|quand|lorsque|avant|chaque
  + Le luthier [nous a avertis dès] que la corde fut là.
  - Nous avons averti le roi.
communication.called_back +2,stage:support,yields m'|nous a|ont prévenu|prévenue|prévenus|averti|avertie|avertis|informé|informée|informés … tout|aussitôt|immédiatement|avance|temps|rapidement|avant
  + Le luthier [nous a avertis aussitôt].
  - Nous l'avons averti aussitôt.
communication.follow_up   +2,stage:support,yields a|ont … <s_follow> … pour prendre|savoir|vérifier|s'|demander|donner|voir|prévenir|dire|avertir
  + Le luthier [a téléphoné pour savoir] si la corde tenait.
  - J'ai téléphoné pour savoir.
communication.posted      +2,stage:support,yields m'|nous … envoyé|envoyait|envoyaient|adressé … photos|photo|vidéos|vidéo|nouvelles
  + Le luthier [nous a envoyé des photos] de la harpe.
  - Nous avons des photos de la harpe.
competence.answers        +2,yields               répondu|répondait|répondaient|répond … chacune|chaque|moindre|toutes … question|questions|doute|doutes
  + Le luthier a [répondu à chacune de mes questions].
  - J'ai répondu à chacune de ses questions.
competence.explains       +2,yields               est|sont assis|assise avec|à|près moi|nous|côté
  + L'évêque s'[est assis avec nous].
  - Je me suis assis avec lui.
competence.explains       +2,yields               montré|expliqué comment|pourquoi
  + Le luthier a [montré comment] tendre la corde.
  - Je sais comment venir.
competence.explains       +2,yields               repris|revu|relu|parcouru|passé|refait … avec moi|nous
  + L'évêque a [relu le chant avec nous].
  - J'ai relu le chant.
competence.knows          +2,yields               =a|ont tout de suite … =su|compris|vu|repéré|identifié|cerné
  + Le luthier [a tout de suite su] quelle corde.
  - J'ai tout de suite vu la mer.
condition.well_packed     +2,yields               mis|posé|étalé|placé … couvertures|couverture|bâche|bâches|draps|protections|patins|housses … sur|au|sous|partout|autour
  + Ils ont [étalé des bâches sur] la harpe.
  - J'ai mis des draps sur le lit.
continuity.handover       +2,yields               repris|reprend|reprenait là où
  + La greffière a [repris là où] l'autre s'arrêta.
  - La mer reprend ses droits.
continuity.knows_me       +2,yields               a|ont|avait|avaient =lu|relu|étudié|consulté … mon|notre|nos|mes dossier|notes|historique|fiche|antécédents
  + La greffière [avait lu notre dossier].
  - J'avais lu notre dossier.
continuity.knows_me       +2,yields               connaissait|connaît|connaissaient|savait … déjà|encore|toujours … mon|ma|mes|notre|nos|toute|l'histoire|l'|dossier
  + La greffière [connaissait déjà toute] l'affaire.
  - Je connais déjà toute l'affaire.
continuity.knows_me       +2,yields               dossier|fiche|plan était|est|étaient déjà ouvert|ouverte|prêt|prête|sorti|sortie
  + Mon [dossier était déjà sorti].
  - Mon dossier est bleu.
continuity.knows_me       +2,yields               s'|se … rappelé|rappelée|rappelait|rappelaient|rappelle mon|ma|mes|notre|nos|moi|nous
  + Le luthier [s'est rappelé notre] corde.
  - Je me rappelle notre corde.
continuity.knows_me       +2,yields               s'|se … souvenait|souvient|souvenu|souvenue|souviennent|souvenaient … de|d'|du|des|que
  + Le luthier [se souvenait de] ma corde.
  - Je me souviens de la corde.
continuity.one_contact    +2,yields               même … à|pour chaque visite|appel|rendez|étape|séance|consultation|passage
  + Le [même jardinier à chaque visite].
  - Un jardinier à chaque étage.
empathy.above             +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_work>|~déplacer|ouvert|travaillé … un|le|pendant|jour|de|à dimanche|samedi|férié|nuit|noël|minuit
  + Le luthier s'est [déplacé un dimanche].
  - Je suis venu un dimanche.
empathy.above             +2,yields               est|sont resté|restée|restés|restées avec|auprès|après|jusqu'|jusque|tard
  + Le luthier [est resté jusqu'] au dernier air.
  - Je suis resté jusqu'au dernier air.
empathy.above             +2,yields               fait|roulé|parcouru|pédalé … kilomètres|km|bornes … pour
  + Le luthier a [pédalé neuf kilomètres pour] une corde.
  - J'ai fait neuf kilomètres pour une corde.
empathy.attentive         +2,yields               =raccompagné|=accompagné|=escorté|raccompagnée|accompagnée|=accompagnés|=raccompagnés|reconduit ma|mon|mes|jusqu'|jusque|à|au
  + Le luthier a [escorté ma] tante.
  - Un accompagnement à la harpe.
empathy.attentive         +2,yields               demandé|demandait|demande|demandent|demandaient comment … allait|allais|allions|vais|va|tenais|sentais|portait|dormi|vivais|sentait
  + Le luthier a [demandé comment allait] ma sœur.
  - J'ai demandé comment allait le roi.
empathy.attentive         +2,yields               demandé|demandait|demande|pris|prend|prenait|prennent … des nouvelles … de|du|d'
  + Le luthier a [pris des nouvelles de] ma sœur.
  - Les nouvelles du roi sont là.
empathy.attentive         +2,yields               est|sont venu|venue|venus|venues me|nous|m' chercher|aider|ouvrir|dépanner|voir|saluer
  + Le luthier [est venu nous saluer].
  - Je suis venu saluer le luthier.
empathy.attentive         +2,yields               m'|nous a|ont raccompagné|accompagné|escorté|raccompagnée|accompagnée|accompagnés|raccompagnés|reconduit|guidé|guidés|guidée|porté|aidé|aidés|aidée
  + Le luthier [nous a guidés] au port.
  - J'ai guidé le luthier.
empathy.attentive         +2,yields               s'|se … accroupi|accroupie|agenouillé|agenouillée|baissé|baissée … pour|à
  + Le dentiste [s'est accroupi pour] lui parler.
  - Je me suis accroupi pour voir.
empathy.made_sure         +2,yields               exprès pour moi|nous|l'|mon|ma
  + Le luthier a ouvert [exprès pour nous].
  - Je suis venu exprès.
empathy.small_cares       +2,yields               <s_us> =a|ont|avait|avaient … même|aussi|également|gentiment|spontanément … <s_delivery>|<s_repair>|<s_install>|<s_clean>|<s_inform>|<s_check>|<s_work>|<s_care>|apporté|donné|porté|montré|fait|pris|offert|ajouté|prêté
  + Le luthier [nous a même porté] la harpe.
  - Je leur ai même porté la harpe.
empathy.small_cares       +2,yields               =a|ont|avait|avaient même|aussi|également|gentiment|spontanément … <s_delivery>|<s_repair>|<s_install>|<s_clean>|<s_inform>|<s_check>|<s_work>|<s_care>|arrosé|apporté|donné|porté|montré|fait|pris|offert|ajouté|prêté|sorti
  + Le luthier [a aussi apporté] une harpe.
  - J'ai aussi apporté une harpe.
empathy.small_cares       +2,yields               apporté|donné|servi|versé|gardé|trouvé|prévu|préparé … pour le|la|mon|ma|mes|notre|nos|les chien|chienne|chat|petit|petite|petits|enfant|enfants|bébé|fille|fils|mère|père|grand
  + Ils ont [versé un bol pour notre chien].
  - J'ai versé un bol pour mon chien.
empathy.small_cares       +2,yields               carte|fleurs|mot|condoléances à|pour|lors|après la|le|l' mort|décès|naissance|deuil|enterrement|obsèques
  + Ils ont envoyé des [fleurs pour le deuil].
  - Une carte à la main.
empathy.small_cares       +2,yields               sans qu' il|elle|rien ait|ne|soit … demander|demandé|besoin
  + Il a accordé la seconde harpe [sans qu'il soit besoin].
  - Sans qu'il pleuve.
empathy.small_cares       +2,yields               sans que|qu' j'|je|nous|on|l'|personne … demande|demandions|demandé|réclame|réclamions|insiste|dise
  + Il a accordé la seconde harpe [sans que nous réclamions].
  - Sans que je sache où.
empathy.waited_for        +2,yields               m'|nous ont attendu|attendue|attendus|attendues
  + Les guides [nous ont attendus].
  - Nous avons attendu le guide.
fees.free                 +2,yields               <s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_check>|~changer … gracieusement|gratuitement|gratis
  + Le luthier a [resserré la corde gratis].
  - Une corde gratis.
fees.free                 +2,yields               rien voulu|fait prendre|accepter|facturer|payer
  + Le luthier n'a [rien voulu accepter].
  - Je n'ai rien voulu savoir.
fees.free                 +2,yields               sans rien|supplément|frais|me|nous facturer|demander|réclamer|compter|prendre|supplémentaires
  + Le luthier a refait la corde [sans rien compter].
  - Sans rien dire.
flexibility.accommodating +2,yields               gardé|laissé|tenu|rouvert … ouvert|ouverte|ouverts pour moi|nous|qu'|que
  + Ils ont [gardé la chapelle ouverte pour nous].
  - J'ai gardé la barrière ouverte pour lui.
flexibility.accommodating +2,yields               m'|nous a|ont laissé|laissée|laissés|laissées|permis … changer|payer|décaler|annuler|choisir|essayer|modifier|régler|garder|reporter|emprunter|goûter|tester|prendre
  + Le luthier [nous a laissés essayer] l'archet.
  - Nous avons laissé essayer l'archet.
flexibility.gesture       +2,yields               donné|mis|laissé|prêté … en|comme cadeau|bonus|plus
  + Le luthier a [mis une corde en cadeau].
  - Un archet en cadeau.
flexibility.gesture       +2,yields               m'|nous a|en|ont|avait|ont a|ont|prêté|prêtée|prêtés prêté|prêtée|un|une|le|la|sa|son
  + Le luthier [m'a prêté un] archet.
  - J'ai prêté un archet.
honesty.honest            +2,yields               dit tout net|cru|simplement que|qu'
  + Le luthier m'a [dit tout net que] la corde tiendrait.
  - J'ai dit tout net que non.
honesty.honest            +2,yields               dit|disait|dits|avoué|répondu … franchement|honnêtement|franchise|sincèrement … que|qu'|ce|combien|si|la|les|le
  + Le luthier a [dit franchement ce] que vaut la corde.
  - J'ai dit franchement ce que je sais.
honesty.no_oversell       +2,yields               dit|expliqué|assuré que|qu' … pas besoin|nécessaire|utile|indispensable
  + Le luthier a [dit que ce n'était pas utile].
  - Le roi dit tout.
honesty.no_oversell       +2,yields               m'|nous|l' a|ont dissuadé|dissuadée|dissuadés|détourné|détournée
  + Le luthier [nous a dissuadés] du nouvel archet.
  - Je l'ai dissuadé de partir.
price.knocked             +2,yields               m'|nous a|ont enlevé|retiré|ôté|rabattu|déduit|ristourné … euros|euro|pourcent
  + Le luthier [m'a rabattu neuf euros].
  - Il m'a prêté neuf euros.
timeliness.same_day       +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_answer>|<s_refund>|<s_inform>|~changer … sur|tout|aussitôt|immédiatement le|place|de|quand champ|suite|quand
  + Le luthier a [réparé l'archet sur le champ].
  - J'ai réparé l'archet sur le champ.
timeliness.same_day       +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_answer>|<s_refund>|appelé … le même|soir|jour|lendemain|matin soir|jour|matin|même
  + Le plongeur est [revenu le soir même].
  - Je suis revenu le soir même.
timeliness.same_day       +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_answer>|<s_refund>|~changer|appelé … dans l'|la|les heure|foulée|minute|minutes|journée
  + Ils ont [repeint l'arche dans l'heure].
  - J'ai peint l'arche dans l'heure.

# Ce qui tient, remarche, ou n'a pas failli : la construction loue, quels que soient le métier et la chose.
class.r_mishap is:r_mishap panne|pannes|accroc|accrocs|souci|soucis|bug|bugs|coupure|coupures|fuite|fuites|rayure|rayures|casse|oubli|oublis|erreur|erreurs|goutte|gouttes|fissure|fissures|crevaison|crevaisons|raté|ratés|faux|tache|taches|trou|trous|éraflure|bosse|plantage|plantages|infiltration|infiltrations|ride|bouloche|bouloches|fausse|incident|anicroche|pépin|pépins|retard|retards|litige|pli|égratignure|absence|absences|faute|fautes|rature|ratures|coquille|larme|pleur|cri
  + Une [égratignure] nette.
  - Une griffe au port.
class.r_worn   is:r_worn   matelas|canapé|canapés|peinture|couleur|couleurs|vernis|crépi|enduit|tissu|cuir|toile|semelle|semelles|couture|coutures|joints|parquet|carrelage|terrasse|pull|pulls|jean|coupe|lame|lames|rails|béton|pavés|volet|volets|portail|bois|gravure|pierre|meuble|meubles|chaise|chaises|fauteuil|fauteuils|coussins|mousse|selle|cadre|coque|teinture|teinte|impression|broderie|tatouage|plâtre|charnières|étagères
  + Une [broderie] bleue.
  - Une bride bleue.

competence.knows       +2,yields =a|ont tout de suite … entendu|trouvé|senti|deviné|reconnu|pointé|saisi|perçu
  + Le plombier [a tout de suite deviné] d'où venait l'eau.
  - J'ai tout de suite deviné.
competence.well_done   +2,yields rien à|a reprendre|retoucher|refaire|rectifier|retravailler
  + La cloche est posée, [rien à reprendre].
  - Rien à prendre au port.
condition.like_new     +2,yields croirait|croirais|dirait|jurerait … hier|usine
  + On [croirait le hublot d'hier].
  - On dirait la mer.
condition.like_new     +2,yields l'|semble|semblent|paraît|paraissent|croirait air d'|de|avoir|du avoir|être|été … hier|neuf|neufs|neuve
  + Le hublot a [l'air d'être neuf].
  - Le hublot a l'air bleu.
condition.like_new     +2,yields retrouvé|retrouve|retrouvait|retrouvent sa|son|ses|leur|leurs … couleur|couleurs|éclat|puissance|vigueur|tonus|élasticité|fraîcheur|origine|lustre|jeunesse|brillant|moelleux|blancheur|brillance|souplesse|forme|allure
  + Le hublot a [retrouvé sa couleur].
  - Il a retrouvé sa clé.
ease.nothing_to_do     +2        jamais eu|besoin|fallu à|de|d' … rappeler|relancer|réclamer|insister|ressortir|répéter|refaire|retourner|redemander|rouvrir|râler|justifier|négocier
  + Je n'ai [jamais eu à réclamer].
  - J'ai eu à réclamer.
empathy.time           +2        pris|prend|prennent|prenait|eu|a|ont le|la temps|patience|peine de|d' … réexpliquer|répéter|redire|expliquer … à|au|aux|tout|deux|plusieurs
  + Il [prend le temps de tout réexpliquer à] ma tante.
  - Le temps de la messe.
quality.kids_love      +2        <s_kin>|neveu|nièce|petits|petit|petite|gamins|ados … n'|ne arrête|arrêtent|arrêtait|arrêtaient|cesse|cessent pas de|d' … parler|reparler|redemander|chanter
  + Mon [neveu n'arrête pas de reparler] du phare.
  - Mon neveu n'arrête pas de pleurer.
quality.progress       +1        anglais|allemand|espagnol|niveau|français|score|notes|moral|ventes|carrière décolle|décollent|=décollé
  + Mon [allemand décolle].
  - La voile décolle.
quality.result         +2,yields dès|depuis|à|après la|le|sa|ma|deuxième|seconde|troisième … séance|leçon|cours … marche|nage|dort|entend|parle|nagé|marché|dormi|lit|bouge
  + [Dès la deuxième leçon ma fille nage].
  - Dès la deuxième leçon il pleut.
quality.result         +2,yields nagé|dormi|marché|lu|parlé|souri|compris|conduit|joué|bougé dès la|le|sa|ma première|deuxième|seconde|troisième|premier … séance|leçon|cours|semaine|soir|jour
  + Il a [nagé dès la seconde leçon].
  - Il a nagé dès la messe.
reachability.available +1,yields toujours une|de|des|la place|places … pour|libre|libres|de|où
  + Au port, [toujours une place pour] amarrer.
  - Toujours une place forte.
reliability.durable    +2        <r_worn> … comme au premier|1er jour|matin
  + Le [cuir est comme au premier jour].
  - Le cuir de premier prix.
reliability.durable    +2,yields <r_worn> … n' a|ont pas bougé|fissuré|cloqué|jauni|décoloré|terni|rouillé|gondolé|gonflé|passé … en|après|depuis … ans|an|mois|hivers|lavages|années|étés|semaines|saisons|usage
  + La [gravure n'a pas bougé depuis dix ans].
  - Le dossier n'a pas bougé depuis dix ans.
reliability.durable    +1,yields couture|coutures|semelle|semelles|joint|joints|soudure|colle|charnières tient|tiennent
  + Les [charnières tiennent].
  - Les charnières du phare.
reliability.durable    +2,yields de|d' mon|ma|mes père|mère|grand|grands|grand-mère|grand-père|oncle|tante|parents … tourne|marche|fonctionne|roule|sert|tient encore|toujours
  + Le hublot [de ma tante sert encore].
  - La mairie de ma tante.
reliability.durable    +2        encore|toujours bien|beau|belle|beaux|nickel|impeccable|impeccables|propre|net|nette|parfait|parfaite|frais|fraîche|superbe|comme … jours|semaines|mois|ans|hivers plus|après tard|pose|achat
  + Le bouquet est [encore beau dix jours plus tard].
  - Il est encore temps.
reliability.durable    +2,yields même après … ans|an|hivers|lavages|saisons|années|étés|mois … coupe|tient|tourne|marche|fonctionne|brille|roule|glisse|démarre|chauffe|sonne|comme
  + [Même après dix ans elle brille].
  - Même après dix ans il pleut.
reliability.durable    +2,yields ~tenir|~tourner|~rouler|~couper|~démarrer|~marcher|~coller|~sonner … encore|toujours … an|ans|hivers|lavages|saisons|semaines|mois|juillet|septembre|noël|printemps|automne
  + La voile [tient encore après six hivers].
  - Mon père tient encore la mairie.
reliability.no_trouble +2        ^ pas un|une seul|seule … <r_mishap>|cassé|cassée|oublié|oubliée|perdu|perdue|raté|ratée|égaré|égarée|manqué|manquée|abîmé|abîmée|bouge|bougé|lâché
  + En six ans, [pas un seul concert manqué].
  - Pas un seul concert.
reliability.no_trouble +2        ^ pas un|une … <r_mishap>|cassé|cassée|oublié|oubliée|perdu|perdue|raté|ratée|égaré|égarée|manqué|manquée|abîmé|abîmée|bouge|bougé|lâché|fendue|ébréché|ébréchée
  + Six cloches, [pas une fendue].
  - Pas un bruit de cloche.
reliability.no_trouble +2        et toujours|encore pas un|une|la|le … <r_mishap>
  + Six hivers [et toujours pas une égratignure].
  - Et toujours pas un mot du roi.
reliability.no_trouble +2,yields jamais la|une|un moindre|seule|seul <r_mishap>
  + [Jamais la moindre anicroche] au phare.
  - La moindre cloche.
reliability.no_trouble +2        toujours|encore pas un|une|la|le … <r_mishap>
  + Six hivers, [toujours pas une égratignure].
  - Toujours pas un mot.
resolution.solved      +2,yields ^ plus une|aucun|aucune <r_mishap>
  + Depuis, [plus une fuite].
  - Plus une voile est grande.
resolution.solved      +2,yields ^ plus un|une|aucun|aucune|la|le seule|moindre <r_mishap>
  + Depuis, [plus la moindre fuite].
  - Plus la voile est grande.
resolution.solved      +2,yields ne|n' <r_bug> plus
  + Le hublot [ne grince plus].
  - Le hublot grince de plus belle.
resolution.solved      +2,yields ne|n' boite|fuit|goutte|rame|plante|siffle|ronfle|tousse|gratte|saigne|claque plus
  + Le chien [ne boite plus].
  - Le chien boite plus.
resolution.solved      +2,yields ne|n' hurle|frotte|raye|tache|coince|gratte|griffe|pleure|souffre|vomit|crie|mord|grogne|éternue|démange|bloque|dérape plus
  + Mon neveu [ne pleure plus] au guichet.
  - Mon neveu pleure plus fort.
resolution.solved      +2,yields ne|n' se|s' bloque|coince|coupe|fige|déconnecte|gratte|plaint|décolle|décroche|bouche|dérègle plus
  + L'écran [ne se fige plus].
  - L'écran se fige, plus rien.
resolution.works_again +2,yields <object>|voiture|moto|chauffage|clim|ordi|pc|frigo … est|sont|s' … reparti|repartie|repartis|ressuscité|ressuscitée|rallumé|rallumée|ranimé … dès|aussitôt|comme|tout|après|grâce
  + La [chaudière est repartie dès] le soir.
  - La chaudière est repartie au dépôt.
resolution.works_again +2,yields ils|il|elle|<agent>|a|ont ressuscité|ranimé|réanimé|requinqué|sauvé|ressuscitée mon|ma|mes|notre|nos|le|la|les|un|une
  + Le bedeau [a ressuscité notre] cloche.
  - Lazare fut ressuscité.
resolution.works_again +2,yields on|je|nous reçoit|reçois|recevons|capte|captons|récupère … de|à nouveau … toutes|tous|tout|bien|les|la|le|l'|parfaitement
  + [On capte de nouveau le] phare.
  - On reçoit de nouveaux voisins.
timeliness.early       +2,yields arrive|arrivent|commence toujours|systématiquement … minutes … avant
  + Le notaire [arrive toujours dix minutes avant] nous.
  - Le notaire arrive toujours avant.
waiting.no_wait        +2        jamais attendu plus de|d' … minutes|minute
  + On n'a [jamais attendu plus de six minutes].
  - On a attendu plus de six minutes.
waiting.no_wait        +2        jamais plus de|d' deux|trois|quatre|cinq|dix|2|3|4|5|10 personnes|minutes|clients|min|voitures
  + [Jamais plus de trois personnes] au guichet.
  - Jamais plus de trois cloches.
waiting.no_wait        +2        jamais|pas|rarement fait|laissé attendre|patienter
  + On ne m'a [jamais fait attendre].
  - Il fait attendre le roi.
waiting.no_wait        +2        jamais|pas|rarement fait|laissé|eu|dû … attendre|patienter plus de|d' … minutes|minute|heure
  + On ne m'a [jamais fait attendre plus de six minutes].
  - Il m'a fait attendre plus de six minutes.

# Ce qui tient, revient bien, ou ne s'est jamais produit : à places ouvertes.
ease.one_go            +1,yields à|a|dès|des la première sonnerie|demande|tentative|proposition|lecture
  + Le bedeau vint [à la première demande].
  - La première minute du jeu.
empathy.small_cares    +1,yields toujours un|une|des petit|petite|petits|petites mot|geste|attention|attentions|cadeau|cadeaux|café|bonbon|bonbons|gâteau|gâteaux|échantillon|échantillons|friandise|biscuit|plaisanterie
  + [Toujours un petit biscuit] avec le café.
  - Toujours un petit vent.
empathy.time           +1,yields toujours le|la|les|l' même|mêmes attention|soin|rigueur|sourire|gentillesse|douceur|énergie|régularité|exigence|mains|patience|entrain|passion|plaisir
  + [Toujours la même rigueur] au phare.
  - Toujours la même vague.
overall.loyal          +2,yields que je|nous|on leur|lui confie|confions|confiais
  + Dix ans [que je leur confie] mes cloches.
  - Que je leur parle.
quality.result         +2        ne|n' vois|voit|sent|sens|entend|entends|voyons plus … cicatrice|odeur|bruit|voisins|douleur|tache|rides|fuite|humidité
  + On [ne voit plus la cicatrice].
  - On ne voit plus le phare.
quality.result         +2,yields repris|retrouvé|reprend|retrouve du|des|confiance|de|le|l'|la|sa|son|ses|mon|ma usage|vue|ouïe|motricité|poil|parole|envie|gaieté|couleurs|confiance|forces|appétit|mobilité|sommeil|sourire|énergie|chemin|souffle|voix|autonomie|force
  + Ma jument a [repris des forces].
  - Il a repris du pain.
reliability.durable    +1,yields <object>|<r_worn>|permanente|plâtre|coiffure|greffe|implant|prothèse|réparation|soudure|brushing tient|tiennent encore|toujours
  + Ma [permanente tient encore].
  - Il tient encore le port.
reliability.durable    +2,yields <r_worn>|pare-brise|implant|rail|rails|piquet|carreau|carreaux|dalle|dalles|haie … n' a|ont pas bougé d' un
  + La [dalle n'a pas bougé d'un] centimètre.
  - Le dossier n'a pas bougé d'un doigt.
reliability.durable    +2,yields resté|restée|restés|restées|reste|restent juste|propre|propres|neuf|neuve|stable|souple|brillant|brillante|net|nette|droit|droite|impeccable tout|toute|toutes|après|malgré|depuis|même
  + L'orgue est [resté juste tout] l'hiver.
  - L'orgue est resté dans la nef.
reliability.durable    +1,yields tenu|tenue … jusqu' au|à|a … bout|soir|nuit|journée|soirée|matin
  + Le vernis a [tenu jusqu'au bout].
  - Le roi a tenu la plume.
reliability.durable    +2,yields tient|tiennent|tourne|tournent|roule|marche|fonctionne depuis … ans|an|mois|hivers|années|1995|2000|2005|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020
  + L'enduit [tient depuis dix ans].
  - L'enduit depuis dix ans.
reliability.no_trouble +2,yields ^ pas un|une … annulé|annulée|grillé|grillée|manquant|manquante|défaillant|tordu|tordue|rayé|rayée|décalé|décalée
  + [Pas une messe annulée] de l'hiver.
  - Pas une messe de l'hiver.
reliability.no_trouble +2        ^ pas un|une … de|en|à|a travers|panne|retard|défaut|redire
  + Après l'orage, [pas une ardoise de travers].
  - Pas une ardoise de Trélazé.
resolution.solved      +2        ^ plus un|une|aucun|aucune fourmi|cafard|souris|démarcheur|puce|mouche|rat|punaise|guêpe|frelon|moustique|grincement|cafards
  + Depuis, [plus une guêpe].
  - Une guêpe de plus.

# Pas le fait du service : ce qui tient chez d'autres, ou cloche.
frame.own yields je|j'|<s_kin>|on|qui|nous tient|tiennent|tiens|tenons encore|toujours|depuis
  + Mon [père tient encore] le phare.
  - La voile tient encore.
frame.own yields tient|tiennent encore|toujours à|a|en|par
  + Cela [tient encore à] un fil.
  - La voile tient encore.
frame.own yields toujours un|une|des petit|petite|petits|petites problème|souci|truc|retard|supplément|hic|défaut|pépin|soucis|retards|problèmes|frais|bug|bémol|rhume|creux|peu|mal|bouton
  + [Toujours un petit hic] à la cloche.
  - Toujours un petit mot pour la cloche.

# Plus jamais de mal, toujours le même, de nouveau : à places ouvertes.
condition.well_packed  +2        rien n' a bougé … pendant|transport|trajet|route|déménagement|voyage|camion
  + [Rien n'a bougé pendant] la traversée.
  - Le port a bougé.
continuity.knows_me    +2,yields se|s' rappelait|souvenait|rappelle|souvient|rappelaient|souvenaient encore|toujours de|d'|du|des
  + Le notaire [se souvenait encore de] ma tante.
  - Je me souviens de ma tante.
continuity.one_contact +2,yields le|la|les|l' même|mêmes <agent> depuis
  + [La même coiffeuse depuis] dix ans.
  - La même barque depuis dix ans.
ease.nothing_to_do     +2        jamais eu à|besoin … chercher|courir|demander|ouvrir|lire|sortir|remettre|racheter|changer|repasser|dire|corriger|reprendre|resserrer|batailler|inquiéter|hausser|élever|revenir|appeler
  + Je n'ai [jamais eu à chercher] une barque.
  - J'ai eu à chercher.
frame.own              yields    on|je se|me|m' souvient|souvenait|souviens|rappelle|rappelait
quality.result         +2,yields chien|chat|cheval|jument|mère|père|fille|fils|il|elle|je … saute|grimpe|lit|sourit|chante|conduit|vole|parle|écrit|remonte|danse … de|à nouveau
  + Mon [chien saute de nouveau].
  - Mon chien saute.
quality.result         +2        n'|ne a|ai plus … peur|crises|cauchemars|vertiges|migraines|angoisses|allergies|plaques
  + Mon père [n'a plus peur] du dentiste.
  - Mon père a peur.
resolution.solved      +2        n' a|ont plus jamais … siennes|panne|fui|lâché|bugué|planté|calé|grincé|coulé|goutté|grésillé|ronflé|sifflé|claqué|pleuré|disjoncté|sauté|mal|souci|soucis|problème|problèmes|boité|toussé|gratté
  + La cloche [n'a plus jamais fait des siennes].
  - Le roi n'a plus jamais chanté.
resolution.solved      +2        plus un|une pleur|larme|cri|cauchemar|crise|plainte|quinte|bouton|réveil … matin|soir|nuit|depuis|au|dans|à|le
  + [Plus une larme le] matin.
  - Une larme au matin.
resolution.solved      +2        plus un|une seul|seule pleur|larme|cri|cauchemar|crise|plainte|quinte|bouton|réveil
  + [Plus une seule larme] le matin.
  - Une larme de plus.
waiting.quick_reply    +2,yields répond|répondent|rappelle|rappellent|répondait toujours|systématiquement … sous|vite|jour|heure|minute|aussitôt
  + Le notaire [répond toujours sous] huitaine.
  - Le notaire répond toujours non.

# Jamais un, jamais eu à, comme un neuf.
condition.like_new     +2,yields comme un|une neuf|neuve
  + La lame coupe [comme une neuve].
  - Une neuve.
ease.nothing_to_do     +2        n'|ne a|ai|ont|avons pas eu à|a|besoin … revenir|repasser|rappeler|refaire|insister|réclamer|relancer|repayer|reprendre|redire|retoucher
  + Le menuisier [n'a pas eu à revenir].
  - Le menuisier a eu à revenir.
frame.denied           yields    vendu|vendue|vendus|facturé|facturée|payé|payée|présenté|présentée|annoncé comme
reliability.no_trouble +2,yields ^ jamais un|une … <r_mishap>|oublié|oubliée|perdu|perdue|raté|ratée|égaré|égarée|manqué|manquée|abîmé|abîmée|cassé|cassée|annulé|annulée|manquant|manquante
  + [Jamais une messe annulée].
  - Jamais une messe.
reliability.no_trouble +2        jamais un|une … de|en|à|a travers|retard|panne|redire|défaut
  + [Jamais une cloche de travers].
  - Une cloche de travers.

# Jamais fallu, de nouveau, après vingt lavages.
ease.nothing_to_do     +2,yields n' a jamais fallu … insister|rappeler|relancer|réclamer|revenir|répéter|forcer|deux
  + Il [n'a jamais fallu insister].
  - Il a fallu graisser la cloche.
frame.own              yields    m'|nous a|ont tenu
reliability.durable    +1,yields après|malgré … lavages|hivers|étés|usages|saisons|tempêtes … toujours|encore
  + [Après vingt lavages le noir est toujours] noir.
  - Après vingt hivers.
reliability.durable    +1,yields tenu|tient|tiennent|tenait la|toute journée|nuit|soirée|saison
  + La pile a [tenu la journée].
  - Il a tenu la barre.
reliability.durable    +1,yields tenu|tient|tiennent|tenait toute la journée|nuit|soirée|saison
  + La pile a [tenu toute la journée].
  - Il a tenu la barre bleue.
resolution.works_again +2,yields <object>|poste|moteur|chaudière … chante|ronronne|marche|fonctionne|brille|sonne|tourne|roule|chauffe|coule de|à nouveau
  + Mon vieux [poste chante à nouveau].
  - Le coq chante à nouveau.

# Jamais à court, pas un sans un sourire, pas un centime de plus.
choice.available     +2        jamais à|a court de|d' stock|pain|idées|idée|choix|modèles|tailles|pièces
  + [Jamais à court d'idées] au port.
  - À court d'idées de cordes.
choice.available     +1,yields toujours du|des stock|choix|pain|créneaux|places
  + [Toujours du stock] au port.
  - Toujours du vent.
choice.available     +1,yields toujours du|de|des la|l'|stock|choix|pain|papier|savon|créneaux stock|place|choix|eau
  + [Toujours de la place] au port.
  - Toujours de la neige.
empathy.attentive    +2        sans qu'|que … prenne|prennent|demande|demandent|donne|donnent des|de mes|nos|nouvelles|ses
  + Pas un mois [sans qu'elle prenne des nouvelles].
  - Sans que je sache.
friendliness.kind    +2        pas un|une … sans un|une|des … rire|sourire|mot|attention|gentillesse|compliment|rires|sourires|bonjour|plaisanterie
  + [Pas une messe sans un sourire] du bedeau.
  - Pas une messe sans un glas.
honesty.kept_promise +2        pas un|une centime|euro|sou|minute|heure|jour de plus|trop|retard|attente
  + [Pas un centime de plus] que le devis du phare.
  - Pas un centime en poche.
overall.great        +2        ne|n' compte|comptons|comptent plus les|mes|nos bons|fous|rires|sourires|compliments|merci|heureux
  + On [ne compte plus les bons] moments.
  - On ne compte plus les cloches.
reliability.reliable +1,yields jamais absent|absente|absents
  + Un bedeau [jamais absent].
  - Le bedeau absent.

# Redémarré après leur visite, explique tout.
competence.explains    +2,yields explique|expliquent|expliquait|expliquaient tout|tous|toutes|bien
  + Le notaire [explique tout].
  - Le tout explique la mer.
resolution.works_again +2,yields <object>|moteur|voiture|box|appli … a|ont redémarré|remarché|refonctionné|rallumé après|dès|grâce|comme|aussitôt
  + Mon [four a redémarré après] leur visite.
  - Mon four a redémarré seul.

# Toujours arrivé entier, reparti pour dix ans, pas manqué un seul.
choice.available       +2,yields ont|a|avait|avaient toujours … en stock|rayon|magasin|réserve
  + Ils [ont toujours la corde en stock].
  - Ils ont toujours une corde.
condition.like_new     +2,yields toujours arrivé|arrivée|arrivés|arrivées|revenu|revenue|livré|livrée|livrés entier|entiers|entière|entières|intact|intacts|intacte|intactes|propre|propres|complet|complets
  + Les cloches sont [toujours arrivées intactes].
  - Les cloches sont toujours là.
reliability.reliable   +2        n'|ne a|ont pas|jamais manqué|raté|loupé|sauté un|une seul|seule
  + Le bedeau [n'a pas manqué un seul] glas.
  - Le bedeau a manqué un glas.
resolution.works_again +2,yields reparti|repartie|repartis|repartent|repart pour … ans|années|km|kilomètres|saisons|hivers
  + La cloche est [repartie pour dix ans].
  - Le bedeau est reparti pour Metz.

# Plus de cloques, tous arrivés, il a suffi d'une visite, de nouveau.
condition.complete   +2,yields arrivé|arrivée|arrivés|arrivées|livrés|livrées|rendus|rendues complet|complets|complète|complètes|intact|intacts|intacte|intactes|entier|entiers|entière|entières
  + Les cloches sont [arrivées complètes].
  - Les cloches sont complètes.
continuity.knows_me  +2,yields connaît|connait|connaissent|connaissaient|savent|sait le|les|son|leur nom|prénom|noms|prénoms de|du|des|d' … maman|papa|ma|mon|mes|notre|nos|enfants|élèves|résidents|bêtes|chiens|patients
  + Les bedeaux [connaissent le nom de ma] tante.
  - Le nom de ma tante.
ease.one_go          +2        suffi d'|de un|une … visite|appel|séance|message|mail|clic|passage|lettre|phrase|signature
  + Il a [suffi d'une visite].
  - Il a suffi d'un pas.
ease.one_go          +1        un|une seul|seule visite|séance|message|mail|passage|consultation|intervention|dose|clic a|aura suffi
  + [Une seule visite a suffi].
  - Une seule visite.
errors.none          +1        jamais deux fois la même erreur|bêtise|faute|bourde
  + [Jamais deux fois la même bourde] au port.
  - La même bourde au port.
quality.result       +2,yields deux|trois|quatre|cinq|dix|quelques|2|3|4|5 séances|leçons|cours|consultations|visites|massages|rendez … marchait|marche|nageait|nage|dormait|dort|courait|court|lisait|lit|parlait|conduisait|respirait|obéissait|disparu|parti|partie|guéri|guérie
  + En [trois leçons ma mule obéissait].
  - Trois leçons au port.
quality.result       +2,yields pelouse|gazon|plante|plantes|haie|olivier|rosier|rosiers|cheveux|jardin … reverdi|refleuri|repoussé|reverdit|refleurit|repoussent
  + Le [gazon a reverdi].
  - Le gazon est vert.
quality.result       +2,yields peux|peut|peuvent|pouvons de|à|a nouveau … porter|marcher|monter|courir|dormir|lire|conduire|jardiner|travailler|manger|sourire|jouer|bouger|lever|plier|tenir|serrer|entendre|voir|respirer|sortir|danser|nager|écrire|coudre|pédaler
  + Je [peux de nouveau nager].
  - Je peux de nouveau passer mardi.
quality.result       +2,yields redors|redort|redorment la|bien|mieux|enfin|toute|nuit
  + Ma tante [redort la] nuit.
  - La nuit est noire.
reliability.durable  +2,yields aussi net|nette|nettes|beau|belle|belles|souple|souples|blanc|blanche|vif|vive|vives|solide|solides|droit|droite|rapide|performant|performante|efficace|coupant|brillant|brillante|moelleux|confortable qu' en|au|à|avant|il|lors|hier
  + La cloche est [aussi brillante qu'en] mai.
  - La cloche est aussi brillante que le sou.
reliability.durable  +1,yields en est|sont à|a son|sa|leur <r_nth> hiver|été|propriétaire
  + Mes bottes [en sont à leur troisième hiver].
  - C'est leur troisième hiver.
reliability.durable  +2,yields paraît|paraissent|semble|semblent|reste|restent fraîche|frais|neuf|neuve|neufs|intact|intacte|intactes|impeccable après|malgré
  + L'enduit [paraît neuf après] dix étés.
  - L'enduit paraît neuf.
reliability.reliable +1,yields tous|toutes les|nos|mes cours|séances|leçons|rendez|ateliers|visites|consultations|stages|sorties … ont eu lieu
  + [Tous les cours ont eu lieu].
  - Les cours ont eu lieu.
resolution.solved    +2,yields ^ plus de|d'|aucune|aucun cloques|ampoules|courbatures|buée|humidité|démangeaisons|larmes|nœuds|cauchemars|crampes|migraines|grincements|grincement|voyant|fumée|souris|fourmis|cafards|puces|mites|moustiques|taupes|punaises|ronflements
  + Depuis, [plus de souris] dans la nef.
  - Plus de cloches dans la nef.

# Pas le fait du service : ce que le client a fait lui-même.
frame.own yields ai|avons|avais|avions|suis|sommes <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_answer>|<s_refund>|<s_inform>|<s_follow>|~changer|~déplacer|ouvert|travaillé|resté|restée|repris|revu|relu|passé|refait|parcouru|montré|fait|roulé|accompagné|ajouté|même|aussi
  + Je [suis revenu] le soir même.
  - Il est revenu le soir même.
frame.own yields même|aussi|également été
  + Il a [aussi été] réparé.
  - Il a aussi réparé.
frame.own yields on|<s_kin>|qui a|ont|avait|avaient même|aussi|également|<s_follow>
  + [On a aussi] réparé l'archet.
  - Le luthier a aussi réparé l'archet.
frame.own yields sans que|qu' … demande|demandé … avis|accord|autorisation
  + On change tout [sans qu'on demande notre avis].
  - On change tout sans prendre mon avis.

# Des faits qui en disent assez.
communication.explained   +2 expliquait|expliquaient|détaillait|détaillaient chaque|tous|toutes … geste|gestes|étape|étapes|acte|point|points|détail|ligne|poste
  + Le dentiste [expliquait chaque geste].
  - Le roi expliquait tout.
competence.finds          +2 ce que|qu' … autre|autres|premier|précédent … pas vu|trouvé|décelé|su|compris
  + Il a vu en une minute [ce que l'autre luthier n'avait pas compris].
  - Ce que les autres font.
competence.finds          +2 entendu|identifié|localisé|diagnostiqué|cerné|repéré … panne|problème|fuite|souci|défaut|bruit … dès|tout|en|immédiatement|aussitôt
  + Le plombier a [localisé la fuite en] deux minutes.
  - J'ai entendu une fuite.
competence.finds          +2 trouvé|repéré|décelé|détecté|vu … que … premier|première|autre|autres|précédent|précédente … pas vu|vue|vus|trouvé|trouvée|décelé|décelée
  + Le second luthier a [trouvé la fente que le premier n'avait pas vue].
  - Le premier n'a pas de corde.
continuity.one_contact    +2 seul|seule|même personne|interlocuteur|interlocutrice|conseiller|conseillère|gestionnaire … occupé|occupée|suivi|suivie|suivis|accompagné|accompagnée|accompagnés
  + Une [seule conseillère nous a suivis].
  - Une seule personne sur le quai.
continuity.throughout     +2 pas|plus|rien|sans eu|besoin|fallu|avoir|à à|de|d'|tout … réexpliquer|répéter|redire|raconter|réexpliquer|recommencer|redonner
  + [Pas besoin de tout redire] au luthier.
  - Il a besoin de tout.
errors.correct            +2 repéré|vu|corrigé|trouvé|relevé|décelé … erreur|faute|anomalie … avant
  + La greffière a [repéré une faute dans l'acte avant] moi.
  - Une faute avant la mer.
fees.free                 +2 sauter|effacé|gommé … frais|pénalité|pénalités|majoration|supplément|agios
  + La mairie a fait [sauter la majoration].
  - Il fait sauter les crêpes sans frais.
flexibility.accommodating +2 laissé|laissée|laissés|permis|proposé|accordé|accepté … payer|régler … en deux|trois|quatre|cinq|plusieurs|10|3|4|2 fois
  + La cantine nous a [laissés payer en quatre fois].
  - J'ai accepté de payer en or.
honesty.honest            +2 avoué|reconnu|admis|assumé … méprise|bévue|boulette|étourderie|bourde
  + Le luthier a [avoué sa bévue].
  - Une bévue du roi.
honesty.no_oversell       +2 orienté|orientée|orientés|dirigé|aiguillé|aiguillée vers|sur … moins|plus|meilleur|meilleure cher|chère|avantageux|avantageuse|adapté|adaptée|simple|formule|tarif
  + Le luthier m'a [orienté vers un archet moins cher].
  - On nous a dirigés vers le quai le plus simple.
