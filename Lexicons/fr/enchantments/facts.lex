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
overall.didnt_want_leave +2 ne|n' voulait|voulaient|voulions plus … lâcher|décoller|arrêter|quitter
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
resolution.solved        +2 depuis les|la|le|l'|ces|ce|cette … séances|opération|soins|soin|traitement|pose|réglage|intervention|cure|visite|passage|stage|consultation … je|il|elle|on|mon|ma|j' … sans m'|s'|me|nous|se|douleur|béquille|béquilles|canne|lunettes|mal|cachet|somnifère
  + [Depuis la cure je chante sans m'] essouffler.
  - Depuis la cure je chante.
resolution.solved        +2 depuis … redort|redors|remarche|remange|rejoue|revit|revis|recourt|respire|recommence … à|mieux|enfin|sans|bien|comme|normalement
  + [Depuis la cure il rejoue enfin] du luth.
  - Depuis midi il rejoue du luth.
resolution.solved        +2 ne|n' pleure|pleurait|boite|boitait|tousse|gratte|grince|grinçait|fuit|siffle|ronfle|vomit|mord|aboie|craque|clignote|couine|claque|tremble|vibre|goutte|grelotte|craint|souffre|stresse plus
  + La corde [ne grince plus].
  - La corde grince plus que l'orgue.
resolution.solved        +2 plus personne … ne|n' … plaint|lève|réveille|dispute|attend|tousse|souffre … plus|avec|le|la|pour|jamais|du|de
  + Depuis ce lit [plus personne ne se réveille le] matin.
  - Plus personne ne chante le matin.
resolution.solved        +2 plus une|la|le|de|d' crise|panne|bruit|fuite|trace|larme|larmes|allergie|démangeaison|démangeaisons|toux|vertige|vertiges … depuis
  + [Plus une fuite depuis] Noël.
  - Une fuite depuis Noël.

# Aussitôt, en une fois, sans bouger
ease.minutes            +2 pris|prenait|prend|demandé|demande le temps d' un|une café|trajet|thé|chanson|pause|cigarette|feu|appel
  + L'inscription m'a [pris le temps d'un thé].
  - Il a pris le temps d'un long repos.
ease.nothing_to_do      +2 ai|avons|a|avait même pas eu à|besoin
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
timeliness.handled_fast +2 déclaré|déclarée|commandé|commandée|appelé|posté|déposé|déposée|envoyé|envoyée|signalé|signalée|demandé|demandée|réservé|contacté|inscrit|expédié <day> … , livré|livrée|réparé|réparée|reçu|reçue|remboursé|remboursée|réglé|réglée|répondu|installé|installée|prêt|prête|posé|posée|terminé|résolu|traité|traitée|rendu|rendue|validé|validée|réglée … <day>
  + [Commandée lundi, posée mardi].
  - Commandée lundi, elle est bleue.
waiting.no_wait         +2 entré|entrée|entrés|passé|passée|venu|venue|arrivé|arrivée sans … rendez|rdv|réservation|réservations … et … ressorti|ressortie|reparti|repartie|servi|servie|servis|reçu|reçue|reçus|pris|prise
  + Je suis [entrée sans rendez-vous et ressortie] accordée.
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
