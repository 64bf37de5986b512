@language fr
@kind     enchantments

# Des faits que tout client tient pour un éloge, dans bien des métiers.
quality.result +3 peux|peut|pouvons … enfin|nouveau … marcher|dormir|respirer|voir|conduire|manger
  + Je [peux à nouveau marcher].
  - On peut marcher jusqu'au nouveau pont.

# Ce qui s'ensuit : la gêne qui n'est plus, l'envie de revenir, ce qui n'avait jamais été si bien.
empathy.ease             +2 chat|chatte|chats|chaton|minou … ronronne|ronronnait|ronronner … sur|dans|chez|pendant|dès|quand … table|balance|cabinet|clinique|consultation|bras|véto|vétérinaire|pension|caisse|arrive|arrivons|voit
  + Le [chat ronronne sur la balance].
  - Le chat ronronne sur le lit.
empathy.ease             +2 remue|remuait|remuent la queue dès|quand|en
  + Le chien [remue la queue dès] le portail.
  - Le chien remue la queue au vent.
overall.best_ever        +2 jamais mon|ma|mes|notre|nos … n'|ne … été aussi|si beau|belle|beaux|belles|propre|propres|vert|verte|brillant|brillante|brillants|doux|douce|souple|claire|clair|blanc|blanche|blanches|net|calme|facile|simple|lisse|épais|soyeux|léger|silencieux|silencieuse|stable|heureux|heureuse|content|contente|détendu|détendue|chaud|chaude
  + [Jamais ma harpe n'avait été aussi silencieuse].
  - Jamais ma harpe ne fut jouée.
overall.delighted        +2 s'|est est|regardée|regardé … dans la|le|l'|un glace|miroir et … souri|pleuré
  + Elle [s'est vue dans la glace et a souri].
  - Elle est dans la glace et rit.
overall.didnt_want_leave +2 ne|n' voulait|voulaient|voulions plus … décoller|quitter
  + Les marins [ne voulaient plus quitter] le pont.
  - Les marins ne voulaient plus chanter.
overall.didnt_want_leave +2 ne|n' voulait|voulaient|voulions|veut|veulent plus|pas … sortir de|du … eau|bassin|bain|piscine|magasin|salle|parc|manège
  + Les petits [ne voulaient plus sortir du bassin].
  - Ils ne voulaient plus sortir le soir.
quality.appetite         +2 ne|n' mange|mangeait|finit|finissait rien|jamais … , a|ont fini|dévoré|repris|vidé|terminé
  + Mon oncle, qui [ne mange rien, a repris] deux fois de la soupe.
  - Mon oncle ne mange rien, a-t-il dit.
quality.kids_love        +2 ~demander|~réclamer … quand|à|d' … retourne|retourner|retournera|revient|revenir|reviendra|recommence|recommencer|recommencera
  + Mon neveu [demande chaque soir quand il y retourne].
  - Mon neveu demande quand il part.
resolution.solved        +2 depuis les|la|le|l'|ces|ce|cette … séances|opération|soins|soin|traitement|pose|réglage|intervention|cure|visite|passage|stage|consultation … je|il|elle|on|mon|ma|j' ~marcher|~dormir|~lire|~conduire|~courir|~monter|~vivre|~nager|~bouger|~tenir|~chanter sans m'|s'|me|nous|se|douleur|béquille|béquilles|canne|lunettes|mal|cachet|somnifère
  + [Depuis la cure je chante sans m'] essouffler.
  - Depuis la cure je chante.
resolution.solved        +2 depuis … redort|redors|remarche|remange|rejoue|revit|revis|recourt|respire|recommence … à|mieux|enfin|sans|bien|comme|normalement
  + [Depuis la cure il rejoue enfin] du luth.
  - Depuis midi il rejoue du luth.
resolution.solved        +2 ne|n' pleure|pleurait|boite|boitait|tousse|gratte|grince|grinçait|fuit|siffle|ronfle|vomit|mord|aboie|craque|couine|claque|tremble|goutte|grelotte|craint|souffre|stresse plus
  + La corde [ne grince plus].
  - La corde grince plus que l'orgue.
resolution.solved        +2 plus personne … ne|n' … plaint|lève|réveille|dispute|tousse|souffre … plus|avec|le|la|jamais
  + Depuis ce lit [plus personne ne se réveille le] matin.
  - Plus personne ne chante le matin.
resolution.solved        +2 plus une|la|le|de|d' crise|panne|bruit|fuite|larme|larmes|allergie|démangeaison|démangeaisons|toux|vertige|vertiges … depuis
  + [Plus une fuite depuis] Noël.
  - Une fuite depuis Noël.

# Aussitôt, en une fois, sans bouger
ease.minutes            +2 pris|prenait|prend|demandé|demande le temps d' un|une café|thé|chanson|pause|cigarette|feu
  + L'inscription m'a [pris le temps d'un thé].
  - Il a pris le temps d'un long repos.
ease.nothing_to_do      +2 ai|avons|avions même pas eu à|besoin
  + Je n'[ai même pas eu à] me lever.
  - Je n'ai même pas eu une corde.
timeliness.fast         +2 le temps de|d' … boire|prendre|finir|faire|lire|raccrocher|fumer|aller|passer|acheter … et|que … mon|ma|le|la|les|tout|c'|l'|était|étaient … prêt|prête|prêts|prêtes|monté|montée|montés|fini|finie|réparé|réparée|réglé|réglée|faite|fait|posé|posée|changé|changée|lavé|lavée|livré|livrée
  + [Le temps de boire un thé et la harpe était montée].
  - Le temps de boire un thé et la mer dort.
timeliness.fast         +2 à|a peine … envoyé|envoyée|demandé|demandée|raccroché|validé|validée|soumis|soumise|postée|posté|déposé|signé|signée , … qu'|que|le|la|l'|on|j'|tout|il … tombait|arrivait|recevais|reçu|reçue|arrivé|arrivée|répondait|répondu|rappelait|rappelé|rappelée|livré|livrée|réglé|prêt|prête|là|fait
  + [À peine la lettre postée, la réponse tombait].
  - À peine la lettre postée, la mer montait.
timeliness.handled_fast +2 ^ un|une|deux|seul|seule appel|mail|message|sms|photo|signature|mot|email|courriel|formulaire et le|la|les|l'|tout|mon|ma|on … était|est|a|étaient|arrive|arrivait|m'|fait … réglé|réglée|arrivé|arrivée|prêt|prête|fait|faite|résolu|parti|rappelé|rappelée|fini|débloqué|débloquée|minutes|remboursé|heure|réparé|réparée
  + [Un mot et la harpe était réparée].
  - Un mot et la mer est là.
timeliness.handled_fast +1 déclaré|déclarée|commandé|commandée|appelé|posté|déposé|déposée|envoyé|envoyée|signalé|signalée|demandé|demandée|réservé|contacté|inscrit|expédié <day> … , livré|livrée|réparé|réparée|reçu|reçue|remboursé|remboursée|réglé|réglée|répondu|installé|installée|prêt|prête|posé|posée|terminé|résolu|traité|traitée|rendu|rendue|validé|validée|réglée … <day>
  + [Commandée lundi, posée mardi].
  - Commandée lundi, elle est bleue.
waiting.no_wait         +2 entré|entrée|entrés|passé|passée|venu|venue|arrivé|arrivée sans … rendez|rdv|réservation|réservations … et … servi|servie|servis|reçu|reçue|reçus|pris|prise
  + Je suis [entrée sans rendez-vous et reçue] à midi.
  - Je suis entrée sans rendez-vous et j'ai ri.

# Mieux que ce qu'on avait dit ou craint
competence.finds  +2   deux|trois|quatre|cinq|plusieurs|autres … garages|garagistes|médecins|plombiers|boutiques|magasins|réparateurs|spécialistes|autres|vétos|dentistes|techniciens … disaient|voulaient|avaient|ont … ; lui|elle|il|eux|celui … a|ont
  + [Trois garages me disaient non ; elle a] trouvé la fuite.
  - Trois garages me disaient non ; elle rit.
competence.finds  +2   là où les|d' autres … , lui|elle|il|eux|ils … a|ont
  + [Là où les autres cassaient tout, elle a] trouvé la fente.
  - Là où les autres nagent, elle rit.
empathy.above     +2   n'|ne était|étaient pas obligé|obligée|obligés|obligées|tenu|tenue|tenus|censé … , … l'|il|elle|ils|elles a|ont … fait|refait|aidé|pris|réparé|trouvé|donné|gardé|appelé|envoyé|attendu|proposé|accordé
  + Elle [n'était pas obligée, elle a refait] la corde.
  - Elle n'était pas obligée, elle a ri.
fees.gesture      +2   garantie … finie|terminée|expirée|passée|dépassée|échue … depuis|et|mais|, … , il|elle|ils|elles|vous a|ont|avez … changé|réparé|remplacé|pris|repris|échangé|remboursé
  + [Garantie expirée depuis un an, elle a changé] la corde.
  - Garantie expirée depuis un an, elle a chanté.
keep.told_same    keep m' avait dit <duration> , et <duration> après|plus c'|ce|tout était fini|prêt|fait
keep.told_same    keep m'|nous avait|avaient dit|annoncé <duration> , c'|ce est|était|fut ce|bien|exactement|fini
resolution.helped +2   aurait|aurait pu me|nous|m' vendre|facturer|renvoyer|pousser|faire … , il|elle … a réparé|gardé|proposé|refait|conseillé|changé|nettoyé|trouvé|dit
  + Le luthier [aurait pu me vendre une harpe, il a réparé] la vieille.
  - Il aurait pu me vendre une harpe, il a ri.
shifter.feared    void on|nous|je craignais|craignait|craignions|redoutais|redoutait|redoutions|appréhendais|appréhendait
timeliness.early  +2   m'|nous|on avait|avaient dit|annoncé|prévu|parlé|promis <duration> , c'|il|elle|tout|ce était|est|a|fut … prêt|prête|fini|finie|fait|faite|réparé|réparée|là|livré|livrée|réglé|réglée|terminé|terminée … lendemain|même
  + On [m'avait dit une semaine, c'était prêt le lendemain].
  - On m'avait dit une semaine, c'était prêt au port.

# Ce que font ceux qui accueillent, gardent, soignent et enseignent.
cleanliness.clean         +1        machines|appareils|courts|terrains|pelouse|pistes|pistes|vélos|matériel|bassins|tatamis|vestiaires entretenu|entretenus|entretenue|entretenues
  + Des [tatamis entretenus] et une salle claire.
  - Des machines à entretenir le jeudi.
comfort.comfortable       +1,yields emplacement|emplacements|parcelle|parcelles|terrain|tente|place … plat|plats|ombragé|ombragés|ombragée|herbeux|spacieux|arboré|arborée|pelouse|ombre
  + Des [emplacements bien ombragés] près du lac.
  - L'emplacement de la cabine.
comfort.not_crowded       +1        seul|seuls|seule|seules devant|face … tableaux|toile|toiles|sculpture|sculptures|œuvre|œuvres|fresque
  + On reste [seuls devant la fresque].
  - Il pleure seul devant la porte.
communication.informed    +2        appelle|appellent|prévient|préviennent|pris|réagit|réagissent|intervient|interviennent|avertit|rappelle|téléphone … dès que|qu'|le|la quelque|un|une|l'|moindre … chose|souci|problème|pépin|doute|eux|enfant|fièvre|bobo
  + La nourrice [prévient dès qu'un souci] se montre.
  - Je préviens dès que le train part.
communication.informed    +2        appelle|appellent|prévient|préviennent|téléphone|avertit quand|si un|une|l'|quelqu' … manque|absent|absente|malade|fièvre|retard
  + Le sonneur [téléphone quand un enfant manque].
  - Il téléphone quand un train passe.
communication.informed    +1        cahier|carnet|copies|devoirs|bulletin|blog|photos|journal|planning … annoté|annotés|corrigé|corrigées|corrigés|tenu|partagées|envoyées|publiées|rempli chaque|tous|toutes … soir|semaine|<weekday>|soirs|semaines|jours|jour
  + Un [carnet rempli chaque soir] par la nourrice.
  - Un cahier vert chaque lundi.
communication.informed    +1        maîtresse|éducatrice|éducateur|animatrice|animateur|dames|nounou|nounous|auxiliaire|auxiliaires|puéricultrice|puéricultrices|éducatrices me|nous|m' raconte|racontent|résume|résument|détaille|détaillent|racontait|racontaient|décrit|décrivent sa|son|leur|la|leurs|tout … journée|matinée|sieste|séance|semaine|sortie|repas
  + Les [nounous nous résument leur journée] au portail.
  - Mon fils me raconte sa journée à table.
communication.informed    +1        vidéo|vidéos|photo|nouvelles|résumé|compte-rendu … envoyée|envoyé|envoyées|postée|postées|publiée|transmis chaque|tous|toutes … soir|semaine|soirs|semaines|jours|jour
  + Un [résumé transmis chaque semaine] aux familles.
  - Des vidéos chaque lundi soir à la télé.
competence.good_advice    +2        tombe|tombent|vise|visent|tape juste … fois|souvent|toujours|chaque|coup|tous
  + Ses idées [tombent juste à chaque] lecture.
  - L'heure tombe juste à midi.
competence.hands          +2        a|ont|avait piqué|prélevé|posé|ajusté|recousu|diagnostiqué|recollé … du|au premier coup|essai|passage
  + Le luthier l'[a recollé au premier essai].
  - Le premier essai du navire.
continuity.knows_me       +1        connaît|connait|connaissent|connaissait chaque|tous|toutes … gamin|gamins|enfant|enfants|élève|élèves|résident|résidents|habitué|habitués|patient|patients|adhérent|membre
  + Le gardien [connaît chaque résident].
  - Il connaît tous les chemins.
empathy.above             +2        <agent>|elle|il a|avait|ont appelé|contacté|téléphoné … deux|trois|quatre|cinq|plusieurs|d'|autres … magasins|boutiques|confrères|pharmacies|hôtels|cliniques|cabinets|librairies|fournisseurs|ateliers
  + La [libraire a appelé quatre confrères] pour un atlas.
  - Il a appelé plusieurs fois le magasin.
empathy.above             +2        dépassé|sauté|sacrifié|écourté|décalé|interrompu sa|son|ses|leur|leurs garde|service|pause|horaires|congé|congés|déjeuner|journée|vacances … pour|afin
  + Le sonneur a [sauté son déjeuner pour] nous ouvrir.
  - J'ai décalé ma pause pour la sieste.
empathy.above             +2,yields monté|montée|montés|grimpé|montait … premier|deuxième|troisième|quatrième|cinquième|sixième|septième|étage|étages alors|bien|quand|malgré que|qu'|même|un|l' l'|le|mon|notre|ascenseur|interphone|digicode … ascenseur|interphone|digicode|panne|mort|hs
  + Le postier est [monté au sixième alors que l'ascenseur] dort.
  - Je suis monté au sixième pour la vue.
empathy.above             +2        téléphoné|appelé|écrit|livré|déplacé|déplacée|faxé lui|elle même … cardiologue|spécialiste|hôpital|mutuelle|assurance|transporteur|fournisseur|confrère|laboratoire|notaire|mairie
  + La fée a [appelé elle-même le laboratoire].
  - J'ai appelé moi-même le laboratoire.
empathy.attentive         +1        <agent>|elle|il|elles|ils l'|les|la|nous emmène|emmènent|promène|promènent|sort|sortent|accompagne|accompagnent au|à|dans|en … jardin|parc|marché|promenade|balade|plage|mer|messe … dès|chaque|tous|toutes|souvent|quand
  + L'[infirmière les emmène au parc dès] le printemps.
  - Je les emmène au parc chaque jour.
empathy.listening         +2        met|mettent|mis|mettait|mettaient|accroupit|accroupissent|agenouille|penche|baisse … à sa|leur|notre|ma hauteur
  + La juge se [met à leur hauteur].
  - Un mur à hauteur de genoux.
empathy.small_cares       +2        l'|les|nous|m' a|ont|avait … gardé|mis|tenu|tenue|gardée au frais|chaud
  + Le boucher nous [l'a tenu au frais].
  - Je garde le beurre au frais.
empathy.small_cares       +2        me|m'|nous met|mettent|garde|gardent|réserve|réservent|mettait|gardait … de côté
  + La crémière [nous met toujours de côté] la faisselle.
  - Je mets de côté pour un vélo.
empathy.small_cares       +1        mot|panier|corbeille|bouteille|gâteau|bouquet de bienvenue
  + Un [panier de bienvenue] au refuge.
  - Un mot de passe.
empathy.small_cares       +2        servi|servie|apporté|apportée|amené|amenée|arrivé|arrivée … avec|et une|des|sa|ses|les|deux bougie|bougies
  + La tarte fut [servie avec des bougies].
  - J'ai acheté une tarte et des bougies.
flexibility.accommodating +2        m'|nous|me le|la|les|l' a|ont|avait … mettre|mis|gardé|réservé|réserver|garder de côté
  + La mercière [me l'a fait mettre de côté].
  - On l'a mis de côté pour le brûler.
flexibility.accommodating +2        nous|m' a|ont|avait laissé|laissés|laissée|permis|autorisés … rester|libérer|garder|quitter|rendre … à|jusqu'|jusque|après … <clock>
  + Le gardien [nous a laissés rester jusqu'à 23 h].
  - Le train nous a laissés au quai à 23 h.
flexibility.accommodating +1        pu|puissions|pouvons rester|manger|dîner|asseoir|voyager|jouer|dormir|siéger ensemble|groupés
  + Grâce au portier on a [pu voyager ensemble].
  - Manger ensemble le soir.
flexibility.accommodating +2        sans qu'|que on|nous|j'|je|il|ma|mon … ait|ayons|aie|doive|faille|eu … insister|réclamer|relancer|discuter|quémander|supplier|batailler
  + La mairie l'a refait [sans que nous ayons à insister].
  - Sans insister, il est parti.
frame.own                 yields    suis|sommes|étions|étais|dû|fallu|dois … monté|montée|montés|grimpé|monter
friendliness.warm         +1        appelle|appellent|salue|saluent|accueille|accueillent|connaît|connaissent|connait|appelait|accueillait … par|leur|tous|son son|leur|mon|notre|nos|leurs|les|prénom|prénoms prénom|prénoms|et|nom
  + La crémière [appelle chacun par son prénom].
  - Il appelle son fils Jean, un prénom court.
location_hours.open       +1        peut|peuvent|pouvons|peux venir|passer|visiter|entrer|rentrer|appeler|manger à|quand|n'importe toute|n'importe|on|quand|quelle heure|quelle|veut
  + On [peut manger à toute heure].
  - On peut manger à midi.
overall.return            +1        avons|ai|a réservé|repris|retenu|rebooké la|le même chambre|emplacement|gîte|table|semaine|chalet|stage pour|l'|cet|cette
  + Nous [avons repris le même chalet pour] mai.
  - On a la même chambre pour trois.
quality.care              +1        linge|draps|vêtements|chemise|chemises|affaires|blouse|blouses … revient|reviennent|rendu|rendus|rendues|récupère|ramené|ramenées … plié|pliés|pliées|repassé|repassée|repassées|repassés|marqué|marqués|propre
  + Les [draps reviennent repassés].
  - Un drap plié en quatre.
quality.fresh             +1        repas|plat|plats|assiettes|plateau|plateaux est|sont|arrive|arrivent|servi|servis|étaient|était chaud|chauds|chaudes
  + Les [plateaux arrivent chauds].
  - Les plateaux du Vercors sont vastes.
quality.kids_love         +2        a|ont|avait passionné|captivé|fasciné|subjugué … mon|ma|mes|nos|notre|les fils|fille|filles|enfants|petits|ados|ado|garçons|neveux|nièces|gamins
  + Le dompteur [a captivé mes neveux].
  - Le miel a nourri mes neveux.
quality.kids_love         +2        court|courait|file|fonce|filait|trottine … vers|jusqu'|dans … porte|portail|bras|nounou|maîtresse|vestiaire|classe … matin|matins|arrivant|arrive|déposons|dépose
  + Mon neveu [file vers la classe le matin].
  - Le chat file vers la porte du garage.
quality.progress          +2        fils|fille|neveu|nièce|petit|petite|enfants|enfant dort|dorment|parle|lit|nage|ose|goûte enfin
  + Ma [nièce goûte enfin] les poireaux.
  - Enfin les petits au lit.
quality.progress          +1        lit|nage|marche|pédale|plonge|écrit|compte maintenant|désormais|enfin|déjà toute|tout seule|seul
  + Ma nièce [nage maintenant toute seule].
  - Il lit tout seul au lit.
quality.progress          +2        timide|timides|réservé|réservée|peureux|craintif … ose|osé|monté|montée|parle|chanté|chante|joué|joue|plongé|plonge … devant|sur|dans|avec|enfin
  + Ma [timide chante enfin].
  - Un timide rayon joue au loin.

empathy.waited_for     +2               attendu|attendait|patienté|patiente que|qu' je|j'|on|nous descende|descendions|arrive|arrivions|remonte
  + Le facteur a [attendu que je remonte] de la cave.
  - J'ai attendu que je puisse dormir.
reachability.reachable +2,stage:support eu|obtenu quelqu'un … immédiatement|rapidement|aussitôt|directement
  + J'ai [eu quelqu'un immédiatement].
  - J'ai eu un fils rapidement.
reachability.reachable +2,stage:support eu|obtenu quelqu'un … tout de suite
  + J'ai [eu quelqu'un tout de suite].
  - J'ai eu un fils tout de suite.
reachability.reachable +2,stage:support eu|obtenu … interlocuteur|conseiller|conseillère|technicien|opérateur … immédiatement|rapidement|aussitôt|suite
  + Elle a [obtenu un conseiller immédiatement].
  - Il a eu un conseil rapidement.

empathy.time +2 resté|restée|restés|reste le temps que|qu' je|j'|on|nous|tout
  + L'électricien est [resté le temps que je] teste.
  - Il est resté le temps d'une danse.

keep.own_doing keep suis|sommes resté|restée|restés le temps que|qu' je|j'|on|nous|tout

flexibility.gesture +2 offert|offerts|donné|accordé|remboursé|ristourné|consenti … bon|avoir|coupon|remise|euros|€|réduction|ristourne|repas|café|verre|boisson pour|en l'|le|la|les|s'|m'|nous|compensation|dédommagement … attente|retard|gêne|désagrément|erreur|oubli|excuser|faire|dédommager|dérangement
  + L'agence m'a [accordé une ristourne pour la gêne].
  - On m'a remboursé l'avoir pour juin.
