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
competence.well_done      +2,yields               pièce|page|point|morceau|chambre par|à pièce|page|point|morceau|chambre
  + Il a épousseté l'orgue [morceau par morceau].
  - Un morceau par soir.
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
fees.free                 +2,yields               pas|rien compté|facturé|fait|pris|réclamé … déplacement|intervention|visite|main|supplément|frais|consultation|payer
  + Le luthier n'a [pas compté la visite].
  - Je n'ai pas compté les pas.
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
