@language fr
@kind     irritants

# Ce qui était annoncé, et ce qu'il en fut : les deux mesures sont comparées. `told` dit la première ; la seconde est `came`
# là où plus est pire, `short` là où moins est pire. Seules des mesures du même concept sont comparées.

# Ce que ça coûte
fees.against_told -2,told au lieu de|des|d'|du … <figure>
  + Le passeur m'a [demandé 30] € au lieu de 12.
  - Une lanterne à huile au lieu de 12 bougies.
fees.against_told -2,told prix|tarif|montant … annoncé|affiché|convenu|indiqué|prévu|promis … <figure>
  + On m'a [prélevé 89] au lieu des 59 du contrat.
  - Prends le 59 au lieu du 89.
fees.against_told -2,told site|page|appli|carte|étiquette|rayon|brochure|pub|publicité|contrat|catalogue|devis|offre|panneau … ~afficher|~dire|~indiquer|~annoncer|était|est|à|de|dit … <figure>
  + Le site affiche 15, je [paie 22].
  - Le site affiche 15 photos.
fees.against_told -2,came ~coûter|coûté … <figure>
  + Devis à 90 €, la [facture s'élève à 140] €.
  + Affiché à 20 €, ça m'a [coûté 35] €.
  - La facture s'élève à 140 € et nous partons.
fees.against_told -2,told ~devis|~annoncer|~afficher|~estimer|chiffré|~convenir|~proposer|~promettre|annoncé|affiché|estimé|promis|estimation|étiquette … <figure>
  + On m'a annoncé 300 et [facturé 480].
  + Le devis était de 90, la [facture est de 130].
  - Un devis à 300, facturé 300.
fees.against_told -2,told ~devoir|devait|censé|censée ~coûter|~revenir|être … <figure>
  + Le rempaillage devait coûter 45 €, on m'en a [réclamé 70].
  - Le rempaillage devait coûter 45 €, il est en jonc.
fees.against_told -2,told ~dire|~indiquer|dit|indiqué … <money>
  + À l'embarcadère on m'a dit 6 €, j'en ai [payé 11].
  - Elle m'a dit 6 € et des broutilles.
fees.against_told -2,came ~facturer|facturé|facturée|facturés|~prélever|prélevé|~débiter|débité|~réclamer|réclamé|~compter|~demander … <figure>
  + Devis de 60 € pour accorder le piano, on m'a [débité 95] €.
  - On compte 95 touches au piano.
fees.against_told -2,came ~facture|~addition|~note|total|~ticket|~relevé|caisse|final|finale … est|était|de|à|s'|affiche|indique|fut|dit|passe … <figure>
  + Estimation à 210 € pour la yole, le [total affiche 350].
  - La note est de 12 sur 20 pour le tisserand.
fees.against_told -2,came ~payer|payé|paye|paie|réglé|~débourser … <figure>
  + Affiché 18 € le bouquet, j'ai [déboursé 25].
  - Il a réglé 25 pendules au beffroi.
fees.against_told -2,came ~élever|~monter|~revenir|~passer|passé|~grimper à|a … <figure>
  + Le charron proposait 500 €, on [grimpe à 820].
  - On monte à 820 mètres par le sentier des meules.

# Le temps que ça prend
timeliness.against_told -2,came <duration> plus tard|après
  + On nous avait dit dix minutes, le bac est venu [une heure plus tard].
  - Une heure plus tard la lanterne brillait encore.
timeliness.against_told -2,came ce fut|était|est <duration>
  + Les travaux devaient durer une semaine, ils ont [pris deux mois].
  + On nous annonçait dix minutes et on a été [placés en une heure].
  - Ça a pris trois semaines d'y aller à pied.
timeliness.against_told -2,told devait|devaient|censé|censée|censés|censées … ~durer|~prendre|~arriver|être|~venir|~livrer|livré|livrés|~recevoir … <duration>
  + Le ravalement devait durer six mois, il a [duré deux ans].
  - Le ravalement devait durer six mois, il a duré cinq mois.
timeliness.against_told -2,told délai|délais|attente|durée … annoncé|annoncée|prévu|prévue|indiqué … <duration>
  + On nous a dit deux jours, ça a [pris trois semaines].
  + On m'avait dit deux semaines, le pli était [là en neuf semaines].
  - On nous a dit deux jours, ça a pris deux jours.
timeliness.against_told -2,told ~annoncer|~dire|~promettre|~prévoir|~assurer|~indiquer|~estimer|~garantir|annoncé|annoncée|dit|promis|promise|prévu|prévue|indiqué|estimé … <duration>
  + La capitainerie estimait quatre jours, la grue a [pris trois semaines].
  - La capitainerie annonçait quatre jours de brume.
timeliness.against_told -2,came ~attendre|attendu|patienté … <duration>
  + La vigie annonçait vingt minutes, nous avons [attendu deux heures].
  - Nous avons attendu deux heures que la mer monte.
timeliness.against_told -2,told ~dire|~promettre|~assurer|dit|promis|assuré … qu'|que ça|cela|il|elle|ce|ils|c' … <duration>
  + Il avait assuré qu'elle serait tondue en deux jours, la pelouse a [demandé deux semaines].
  - Il assurait qu'il avait couru deux jours.
timeliness.against_told -2,came ~livrer|livré|livrée|livrés|reçu|reçue|reçus|~arriver|arrivé|arrivée|arrivés|remboursé|remboursée|réparé|réparée|terminé|terminée|fini|finie|prêt|prête|placé|placés|placée|servi|servis|servie|installé|installés|assis|là|posé|posée en|sous|après <figure>
  + On annonçait deux jours, la voile est [arrivée en 9].
  - La régate est arrivée en 9 manches.
timeliness.against_told -2,came ~livrer|livré|livrée|livrés|reçu|reçue|reçus|~arriver|arrivé|arrivée|arrivés|remboursé|remboursée|réparé|réparée|terminé|terminée|fini|finie|prêt|prête|placé|placés|placée|servi|servis|servie|installé|installés|assis|là|posé|posée|venu|venue|rendu|rendue … en|sous|après|bout … <duration>
  + Promis sous trois jours, le soufflet m'a été [rendu au bout de deux mois].
  - Le soufflet est fini en deux heures de chant.
timeliness.against_told -2,came ~prendre|pris|~durer|duré|~falloir|fallu|~mettre|mis|demandé|~traîner … <duration>
  + L'abbé promettait une semaine pour le vitrail, il a [mis quatre mois].
  - Il a mis quatre mois de foin au grenier.
timeliness.against_told -2,came ~prendre|pris|~mettre|mis <figure>
  + Ils avaient prévu trois jours, ils en ont [pris 20].
  - Ils ont pris 20 photos du moulin.

# Le jour, l'heure
keep.own_doing          keep    je|nous|on ~être|suis|sommes|est|étions arrivé|arrivés|arrivée|arrivées|parti|partis|partie|venu|venus à|vers|après <clock>
keep.own_doing          keep    nous|je|on ~arriver|~partir à|vers|après <clock>
keep.own_doing          keep    sommes|suis|étions|étais arrivé|arrivés|arrivée|arrivées|parti|partis|partie|venu|venus à|vers|après <clock>
timeliness.against_told -2,told annoncé|annoncée|dit|promis|promise|prévu|prévue|prévus|prévues|confirmé|confirmée|programmé|programmée|planifié|planifiée|fixé|fixée|payé|payée|attendu|attendue … le|au <number>
  + La barque était prévue le 4, elle est [venue le 19].
  - Prévu le 4, le bac est venu le 4.
timeliness.against_told -2,came arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|reçus|venu|venue|venus|terminé|terminée|fini|prêt|prête|posé|posée|remboursé|installé|installée … le <number>
  + Le poêle, promis le 12, fut [posé le 27].
  - Le poêle est posé le 27 au milieu de la nef.
timeliness.against_told -2,came nous|on sommes|est <day>
  + Le ramoneur promettait mardi, [on est samedi].
  - On est mardi et le ramoneur chante.
timeliness.against_told -2,came nous|on sommes|est le <number>
  + Le filet était programmé au 8, [nous sommes le 21].
  - Nous sommes le 21, jour de fête aux halles.
timeliness.against_told -2,came toujours|rien|pas … le <number>
  + Ils avaient dit lundi, [nous sommes vendredi].
  + La livraison était prévue le 3 mai, elle est [arrivée le 9 mai].
  - Ils avaient dit lundi, c'est arrivé lundi.
timeliness.against_told -2,told ~annoncer|~dire|~promettre|~prévoir|~confirmer|~programmer|~convenir|~fixer|annoncé|annoncée|dit|promis|promise|prévu|prévue|prévus|prévues|confirmé|confirmée|programmé|programmée|planifié|planifiée|fixé|fixée|rendez|rdv|livraison|attendu|attendue|garanti|garantie|devait|devaient … <date>
  + La cloche était promise pour le 3 mars, elle est [arrivée le 28 mars].
  - La cloche est promise pour le 3 mars.
timeliness.against_told -2,told ~annoncer|~dire|~promettre|~prévoir|~confirmer|~programmer|~convenir|~fixer|annoncé|annoncée|dit|promis|promise|prévu|prévue|prévus|prévues|confirmé|confirmée|programmé|programmée|planifié|planifiée|fixé|fixée|rendez|rdv|livraison|attendu|attendue|garanti|garantie|devait|devaient … <day>
  + Le vernis était garanti pour jeudi, ils ont [terminé samedi].
  - Le vernis garanti tient jusqu'à jeudi.
timeliness.against_told -2,came ~arriver|arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|reçus|~venir|venu|venue|venus|passé|passée|terminé|terminée|fini|prêt|prête|posé|posée|remboursé|réparé|installé|installée|commencé … <date>
  + Le concert d'orgue était fixé au 2 juin, il a [commencé le 17 juin].
  - Le cardinal a commencé le 17 juin.
timeliness.against_told -2,came ~arriver|arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|reçus|~venir|venu|venue|venus|passé|passée|terminé|terminée|fini|prêt|prête|posé|posée|remboursé|réparé|installé|installée|commencé … <day>
  + Le facteur d'orgues devait passer mercredi, il est [venu vendredi].
  - Un merle est venu vendredi sur le toit.
waiting.against_told    -2,told devait|devaient|devions|censé|censée|censés être … entre|de|à <clock>
  + La barge devait être amarrée au ponton à 8h, elle est [arrivée à 10h].
  - La barge devait être amarrée au ponton à 8h, elle est arrivée à 7h.
waiting.against_told    -2,told devait|devaient|devions|censé|censée|censés … à|entre|avant|vers <clock>
  + Le soufflage de verre devait débuter à 14h, il a [commencé à 16h].
  - Le soufflage de verre devait débuter à 14h, j'y étais.
waiting.against_told    -2,told devait|devaient|devions|censé|censée|censés|prévu|prévue|annoncé|promis|dit … entre|de <clock> et|à <clock>
  + Le vitrier devait passer chez nous de 9h à 11h, il est [venu à 15h].
  - Le vitrier devait passer chez nous de 9h à 11h, il est venu à 10h.
waiting.against_told    -2,came il est|était <clock>
  + Rendez-vous à 9h, [reçu à 11h].
  + J'avais rendez-vous à 10h15, je suis [passée à 11h40].
  - Rendez-vous à 9h, reçu à 9h.
waiting.against_told    -2,came il est|était déjà|presque|plus <clock>
  + Convoqué à 9h chez le juge de paix, [il est déjà 11h].
  - Il est déjà 11h au clocher.
waiting.against_told    -2,told rendez|rdv|réservé|réservée|réservés|réservation|table|prévu|prévue|prévus|convoqué|convoquée|annoncé|annoncée|convocation|créneau|promis|promise|programmé|programmée|consultation|cours|dit … à|pour|vers|avant|entre <clock>
  + Table réservée pour 19h30, [assis à 20h45].
  - Table réservée pour 19h30 près du vivier.
waiting.against_told    -2,came ~arriver|arrivé|arrivée|arrivés|reçu|reçue|reçus|reçues|pris|prise|appelé|appelée|commencé|~passer|passé|passée|servi|servis|servie|assis|assise|atterri|~partir|parti|partie|partis|~décoller|décollé|débuté|vu|vue|installé|installés|venu|venue|entré|entrée … à|vers|qu'à|après <clock>
  + Le ballon annoncé à 10h a [atterri à 11h30].
  - Le ballon a atterri à 11h30 dans un champ.

# Combien
errors.against_told      -2,short <figure> reçu|reçus|reçues|livrés|livrées|arrivés|arrivées|rendus|rendues
  + Réservé douze cierges, [neuf livrés].
  - Des douze cierges, neuf livrés au vent.
errors.against_told      -2,short <figure> sont|est|étaient|seraient|~arriver arrivé|arrivés|arrivées|revenu|revenus|revenues|là|livrés|livrées|rendues|rendus
  + J'ai acheté 40 tuiles, [31 sont arrivées].
  - De ces pigeons, 31 sont arrivés.
errors.against_told      -2,short il|y en|a avait|a que|seulement|en <figure>
  + Commandé 4 chaises, [reçu 3].
  + J'ai payé pour dix leçons, j'en ai [eu six].
  - J'ai commandé quatre chaises, j'en ai reçu quatre.
  - J'ai commandé quatre chaises et deux tables.
errors.against_told      -2,told  remboursement|avoir|somme|caution … ~devoir|devait|prévu|promis|convenu … être|de|à <figure>
  + Le remboursement promis était de 80 €, j'ai [touché 45].
  - Le remboursement promis est de 80 €, je chante.
errors.against_told      -2,told  ~commander|commandé|commandés|commandées|~réserver|réservé|~acheter|acheté|~demander|demandé|donné|~donner|envoyé|déposé|confié|renvoyé|retourné <figure>
  + J'ai confié 7 nappes, ils en ont [rendu 5].
  - J'ai confié 7 nappes à la lingère.
errors.against_told      -2,told  ~payer|payé|réglé pour <figure>
  + J'ai réglé pour 8 paniers, j'en ai [récupéré 6].
  - J'ai réglé pour 8 convives, puis j'ai ri.
errors.against_told      -2,short ~recevoir|reçu|reçus|reçues|~livrer|livré|livrés|livrées|eu|~avoir|~trouver|~toucher|touché|récupéré|rendu que|qu'|seulement <figure>
  + J'ai demandé dix bougies, on n'en a [trouvé que six].
  - J'ai trouvé que six bougies éclairaient la cave.
errors.against_told      -2,short ~recevoir|reçu|reçus|reçues|~livrer|livré|livrés|livrées|eu|~avoir|~trouver|~toucher|touché|récupéré|rendu|manque <figure>
  + Réservé cinq stères de hêtre, on m'en a [livré trois].
  - On a livré trois batailles sous ces murs.
errors.overcharged_told  -2,came  ~facturer|facturé|facturée|facturés|facturées|~prélever|prélevé|~compter|compté|~payer|payé <figure>
  + J'ai réservé deux nuits, on m'en a [facturé trois].
  - J'ai réservé deux nuits, on m'en a facturé deux.
errors.overcharged_told  -2,told  ~réserver|réservé|~commander|commandé|~acheter|acheté|dormi|resté|restés|pris|consommé|eu|mangé|bu|utilisé <figure>
  + Nous avons bu deux cidres, on nous en a [compté cinq].
  - Nous avons bu deux cidres, on nous en offre cinq.
performance.against_told -2,short <figure> reçus|réels|mesurés|obtenus|constatés
  + Débit promis 200, [35 mesurés].
  - Débit promis 200, 210 mesurés.
performance.against_told -2,told  <speed> annoncés|annoncé|promis|vendus|prévus
  + 100 mégas vendus au phare, [12 mégas mesurés].
  - 100 mégas vendus au phare, et un disque.
performance.against_told -2,short <speed> reçus|réels|mesurés|obtenus|constatés
  + On m'a promis 300 Mb/s et j'[ai 40 Mb]/s.
  - On m'a promis 300 Mb/s et j'ai 300 Mb/s.
performance.against_told -2,told  débit|vitesse|fibre|adsl … annoncé|promis|vendu|prévu <figure>
  + Le débit du manoir est vendu 50, [obtenu 8].
  - Le débit du ruisseau est prévu 50 pas plus bas.
performance.against_told -2,short mesuré|constaté|obtenu|mesurés|relevé <figure>
  + Débit annoncé 500, [mesuré 30].
  - Débit annoncé 500, mesuré 520.
performance.against_told -2,told  ~annoncer|~promettre|~vendre|~payer|annoncé|annoncés|promis|vendu|vendus|contrat|jusqu'|offre … <speed>
  + On nous vend 500 Mb/s, le grenier [atteint 20 Mb]/s.
  - On nous vend 500 Mb/s et un cerf-volant.
performance.against_told -2,short ~avoir|~recevoir|~plafonner|~atteindre|reçus|mesurés|réels|obtenu|obtenus|reçu|mesuré … <speed>
  + Contrat à 80 Mb/s, la bergerie [reçoit 9 Mb]/s.
  - La bergerie reçoit 9 Mb/s.

# Ce qui fut dit, demandé, attendu, et ce qui vint : le contraste blâme, quel que soit le métier.
class.d_asked      is:d_asked demandé|commandé|réservé|choisi|loué|acheté|précisé|précommandé|voulais|voulions|souhaitais|souhaitions|demandais|demandions|sollicité|coché|stipulé|spécifié
  + J'ai [stipulé] mardi.
  - Une tipule verte.
class.d_given      is:d_given mis|mise|collé|collée|collés|refilé|refilée|fourgué|donné|servi|envoyé|livré|monté|posé|attribué|remis|logé|placé|relogé|installé|filé|tendu|expédié|casé|inscrit|facturé|coupé
  + On m'a [fourgué] une rame.
  - Une fourgonnette.
errors.wrong_thing -2         <d_asked> un|une|des|du|deux|trois … , reçu|reçue|livré|livrée|servi|arrivé|arrivée un|une|des|du|deux|trois|tout|autre
  + [Commandé un luth bleu, reçu un] gris.
  - Commandé un luth bleu, reçu mardi.
errors.wrong_thing -2         <d_asked> … sans oignon|oignons|sucre|gluten|lactose|sel|fromage|viande|porc|œuf|alcool|sauce|glaçons|arachide|noix , … est|était|étaient|avait|plein|pleine|couverte|rempli|remplie
  + J'ai [commandé la soupe sans oignons, elle en était] noire.
  - J'ai commandé la soupe sans oignons, ma sœur aussi.
errors.wrong_thing -2         <d_asked> … un|une|des|du|le|la|les … , j'|nous|on ai|avons|a eu|reçu|hérité un|une|des|du|de|d'|droit
  + J'avais [demandé un luth bleu, j'ai eu une] harpe.
  - J'ai eu un luth bleu.
errors.wrong_thing -2         <d_asked> … un|une|des|du|le|la|les … , je|nous|on suis|sommes|est ressorti|ressortie|reparti|repartie|rentré|rentrée|ressortis|repartis avec un|une|des|du
  + J'avais [demandé un luth bleu, je suis reparti avec une] harpe.
  - Je suis reparti avec un luth.
errors.wrong_thing -2         <d_asked> … un|une|des|du|le|la|les|deux|trois … , ressorti|ressortie|reparti|repartie|rentré|rentrée|ressortis|repartis avec un|une|des|du
  + [Demandé un luth bleu, reparti avec une] harpe.
  - Je suis reparti avec un luth.
errors.wrong_thing -2         <d_asked> … un|une|le|la|l'|les|des|du|deux|trois|quatre … , on|ils|vous m'|nous|me|lui … a|ont|avez <d_given> un|une|des|du|de|deux|trois|celui|celle|à|au|dans|en|sans
  + J'avais [réservé une stalle au chœur, on m'a donné un] strapontin.
  - J'ai réservé une stalle au chœur, on me l'a donnée.
errors.wrong_thing -2         <d_asked> … un|une|le|la|l'|les|des|du|deux|trois|quatre … , on|il|elle|ils m'|nous|me|lui … colle|refile|fourgue|sert|monte|attribue|case|donne|envoie|propose|met un|une|des|du|de|deux|trois|celui|celle|à|au|dans|en|sans
  + J'ai [demandé une stalle au chœur, on me colle au] jubé.
  - J'ai demandé une stalle au chœur, on me sert.
errors.wrong_thing -2         <d_asked> … un|une|le|la|l'|les|des|du|deux|trois|quatre|rien , on|ils|vous m'|nous|me|lui … a|ont|avez <d_given> un|une|des|du|de|deux|trois|celui|celle|à|au|dans|en|sans
  + J'avais [réservé une stalle, on m'a donné un] strapontin.
  - J'ai réservé une stalle, on me l'a donnée.
keep.upgraded      keep       <d_asked> … suite|surclassé|surclassée|surclassés|supérieure|supérieur|cadeau|bonus|prime|mieux
keep.upgraded      keep       <d_asked> … un|une|le|la|les|des|du|deux|trois … , on|il|elle|ils m'|nous|me|lui a|ont <d_given> … suite|surclassé|supérieure|cadeau|plus|mieux|prime|meilleur|meilleure|grande

# À la place
empathy.did_not_bother -2,yields au lieu de|d' … répondre|aider|écouter|regarder|conseiller|servir|accueillir|renseigner|expliquer|venir|rappeler|réparer|changer|remplacer|chercher|rembourser|excuser|prévenir , il|elle|ils|elles|on|le|la|l'|les|vous|un|une
  + [Au lieu de nous aider, le] bedeau chantait.
  - Au lieu de chanter, le bedeau nous aide.
errors.instead         -2,yields au lieu de|d' … la|le|l'|les|un|une|cette|mon|ma … , on|il|elle|ils|vous m'|me|nous|lui|vous|leur
  + [Au lieu de la harpe dorée, on m'a] monté un tambour.
  - Au lieu de la harpe dorée, nous avons pris un tambour.
errors.instead         -2,yields au lieu|place du|de|des|d'|de|la … , on|il|elle|ils|vous m'|me|nous|lui|vous|leur a|ont|avez|donne|donnent|sert|envoie|propose|met|file|colle|livre
  + [Au lieu du luth promis, ils m'ont] vendu un fifre.
  - Au lieu du luth, ils jouent du fifre.
errors.instead         -2,yields envoyé|mis|monté|posé|servi|livré|donné|filé|refilé|collé|envoient|mettent|livrent|servent|reçu|eu|installé|expédié … à|a la place
  + Ils ont [monté un fifre à la place] du luth.
  - J'ai mis du beurre à la place de l'huile.
errors.instead         -2,yields à|a la place du|des|d'|de … , un|une|des|du|de|rien|juste|seulement|un|on
  + [À la place du luth, un] fifre.
  - À la place du roi, la reine.
errors.instead         -2,yields à|a la place du|des|d'|de … on|il|ils m'|me|nous|lui|vous|leur a|ont|donne|donnent|sert|envoie|propose|met|file|colle|livre
  + [À la place du luth on nous a] donné un fifre.
  - À la place du luth je joue du fifre.
frame.own              yields    au lieu de|d' … facturer|vendre|encaisser|compter|renvoyer|pousser|prélever|sanctionner|jeter
frame.own              yields    au lieu de|d'|du|des … , on|il|elle|ils m'|me|nous|lui|vous|leur a|ont … offert|offerts|offerte|surclassé|surclassés|remise|gratuit|gratuitement|suite
frame.own              yields    je|nous|j'|on … à|a la place
frame.own              yields    on peut|pourrait|doit … à|a la place

# Ce qu'on annonçait : la brochure, le plan, la fiche.
frame.own      yields    brochure|annonce|photo|photos|plaquette|catalogue|publicité|pub|affiche|dépliant|site|fiche|emballage|descriptif|notice|programme|carte … montrait|montraient|annonçait|annonçaient|promettait|affichait|indiquait|promet|annonce|montre … un|une|des|le|la … , c'|il|elle|j'|je|on … cas|exactement|mieux|plus|conforme|identique|parfait|bien
frame.own      yields    sur le|la|les papier|photo|photos|site|catalogue|annonce|plan … , en vrai|réalité|vérité … mieux|meilleur|encore|aussi|plus
quality.unlike -2,yields brochure|annonce|photo|photos|plaquette|catalogue|publicité|pub|affiche|vitrine|dépliant|site|fiche|emballage|bande|descriptif|notice|programme|carte … montrait|montraient|parlait|parlaient|promettait|promettaient|annonçait|annonçaient|vantait|vantaient|décrivait|affichait|indiquait|disait … un|une|des|du|le|la|deux|trois|quatre … , on|nous|c'|il|elle|en|j'|je|sur|rien|pas|aucun|aucune a|avons|ai|est|était|n'|réalité|vrai|rayon|place|ce|fait|me|nous|m'|passe
  + L'[annonce parlait d'un luth en if, c'est] un fifre.
  - L'annonce parlait d'un luth en if.
quality.unlike -2,yields sur le papier … , en vrai|réalité|pratique|fait|vérité|vérite
  + [Sur le papier un luth, en vrai] un fifre.
  - Écrit sur le papier.
quality.unlike -2,yields sur les|la|le photos|photo|site|catalogue|annonce|plan … , la|le|les|en|dans|sur|il mienne|mien|nôtre|nôtres|réalité|vrai|vérité|miens|miennes
  + [Sur la photo il brille, le mien] est gris.
  - Sur la photo il brille.

# Dit, puis dit autrement.
errors.no_record     -2      n'|ne a|avait|ont|avaient|trouve|retrouve|trouvait|retrouvait|trouvent mon|ma|notre|nos nom|dossier|réservation|trace|inscription|demande|commande
  + Au port, personne [n'avait mon nom].
  - Mon nom n'a qu'une syllabe.
honesty.not_so       -2      avait|avaient … offert|offerts|offerte|gratuit|gratuits|gratuite|inclus|incluse|compris|garanti , je|j'|on|nous l'|les|la|le ai|avons|a … retrouvé|retrouvés|payé|payés|vu|vus|découvert|facturé
  + La guide [avait dit le canoë offert, nous l'avons payé].
  - Elle avait un canoë offert par son oncle, je l'ai vu.
honesty.was_told     -2,void m'|nous|on avait|avaient … promis|garanti|juré|certifié|assuré que|qu'
  + On [m'avait bien garanti qu'] il chanterait.
  - On m'a garanti qu'il chanterait.
keep.sold_as         keep    vendu|vendue|vendus|annoncé|annoncée|présenté|présentée … comme neuf|neuve|neufs|neuves|réparé
shifter.hoped        void    m'|nous avait|avaient … dit|annoncé que|qu'
shifter.hoped        void    on|nous|je|j' espérions|espérait|espérais|rêvions|rêvait … un|une|du|de|des|d'
  + [Nous espérions un] peu de calme.
  - Un peu de calme.
shifter.pictured     void    site|google|appli|fiche|page|panneau|internet|porte indique|affiche|annonce|dit|indiquait|affichait|annonçait|disait|marque|marquait
  + Le [site indique] ouvert.
  - Un site ouvert.
shifter.pictured     void    sur|d'|selon les|la|après photo|photos|annonce|brochure|plaquette|dépliant|visuel|visuels|affiche
  + [Sur les photos] la chambre est belle.
  - Une photo de la chambre.
shifter.pictured     void    vendu|vendue|vendus|présenté|présentée|annoncé|annoncée|décrit|décrite comme
  + [Vendu comme] neuf, un fifre rayé.
  - Il est comme neuf.
timeliness.postponed -2      dit|annoncé|promis|donné|proposé|disait|parlait|fixé|répondu … <day> , puis|ensuite|après|maintenant|finalement <day>
  + On nous a [dit lundi, puis jeudi].
  - On a dit lundi, puis on a ri.
timeliness.postponed -2      dit|annoncé|promis|donné|proposé|disait|parlait|fixé|répondu … <day> puis|ensuite|finalement <day>
  + On nous a [dit lundi puis jeudi].
  - On a dit lundi puis on a ri.
timeliness.postponed -2      dit|annoncé|promis|proposé|disait|fixé|répondu … en|fin|début|pour|mi <month> , puis|ensuite|après|maintenant|finalement … <month>
  + On nous a [promis la pose pour mai, puis juin].
  - Il a dit en mai, puis il a ri.

# Retrouvé là où l'on ne pensait pas
ease.forced -2,yields me|m'|nous|s' suis|sommes|est|sont retrouvé|retrouvée|retrouvés|retrouvées à … attendre|payer|devoir|dormir|porter|chercher|régler|rembourser|expliquer|nettoyer|poireauter|traverser|marcher|camper|pousser|remplir|jongler
  + Nous [nous sommes retrouvés à dormir] au phare.
  - Nous nous sommes retrouvés à six au phare.
ease.forced -2,yields me|m'|nous|s' suis|sommes|est|sont|étions|étais retrouvé|retrouvée|retrouvés|retrouvées … derrière|sans|dehors|coincé|coincée|coincés|bloqué|bloquée|bloqués|debout|obligé|contraint|perdu|perdue|perdus
  + Je [me suis retrouvé derrière] un pilier.
  - Il s'est trouvé derrière moi.
  - On s'est retrouvés seuls au bout de la plage.

# Ce qui devait se faire
honesty.broken_promise -2,yields devait|devaient … lui|me|nous|m'|être|les|le|la|l' … à|avant|en|chez|pour|sous … , … toujours|encore|n'|ne|jamais|plein|pleine|vide|intact|intacte
  + Le bedeau [devait nous ouvrir à l'aube, toujours] fermé.
  - Le bedeau devait nous ouvrir à l'aube, il est venu.
honesty.broken_promise -2,yields étaient|était|étiez|serait|seraient supposé|supposés|supposée|supposées|censé|censés|censée|censées <s_any>|<s_allow>|récupérer|monter|démonter|donner|changer|garder|surveiller|poser|inclure|tenir|bloquer|protéger|durer|couvrir|commencer|ouvrir|emporter|ramener|finir|rester|coûter|servir|venir
  + Ils [étaient supposés garder] la harpe.
  - J'étais supposé garder la harpe.
keep.own_due           keep      mon|ma|mes|un|une fils|fille|mari|femme|sœur|soeur|frère|mère|père|ami|amie|voisin|voisine|cousin|oncle devait|devaient … rappeler|payer|livrer|appeler|envoyer|venir|passer|rendre|arriver
keep.own_told          keep      mon|ma|mes|notre|un|une <s_kin>|voisin|collègue|oncle|tante|copain|copine|cousin|cousine m'|nous|l' avait|avaient dit|parlé|promis|assuré|garanti
quality.unlike         -2,yields normalement|théoriquement|principe|théorie c'|il|elle est|tient|marche|coupe|ferme … , il|c'|elle|on|en|chez y|est|ne|n'|fuit|prend|laisse … a|moi|pas|de|l'
  + [Normalement c'est étanche, il y a] de l'eau.
  - Normalement il est là, je crois.

# Ce qu'on pensait
overall.expected_more -1        ^ eh|hé bien|ben non|nan
  + On croyait la harpe accordée. [Eh bien non].
  - Eh bien, nonobstant la pluie.
overall.expected_more -2,yields espérais|espérait|espérions … , que nenni
  + J'[espérais nager, que nenni].
  - Que nenni, dit le roi.
overall.expected_more -2,yields espérais|espérait|espérions|comptais … un|une|le|la|les|du|de|des|au|pouvoir|être|avoir … , raté|perdu|erreur|que|eh|mais|ben|tu|grave|loupé|non|et|pas nenni|dalle|bien|non|parles|erreur|que|du|rien
  + J'[espérais voir un luth, que nenni].
  - Je croyais voir un luth, que c'est beau.
  - Je croyais avoir mal, mais non.
overall.expected_more -1        moi|nous|on qui comptais|espérais|espérions|comptions|voulais|voulions … <s_any>|déposer|acheter|récupérer|avoir|voir|manger|dormir|payer|trouver|profiter|passer
  + [Moi qui espérais dormir].
  - Moi qui dors peu.
  - Moi qui pensais manger mal, c'est bon.
overall.expected_more -2,yields pensais|pensait|croyais|croyait|pensions|croyions|espérais|espérait|espérions|comptais|comptait récupérer|recevoir|profiter|trouver|tomber|parler|obtenir|bénéficier|avoir|rentrer … un|une|mon|ma|mes|le|la|les|du|des|sur|droit … , c'|je|nous|rien|personne|on|il|j' est|était|suis|sommes|a|ai|y|n'|ne … qui|robot|bus|pied|sans|avait|a|taxi|attend|retrouvé|reparti|personne|rien
  + Je [pensais récupérer ma harpe, je suis rentré à] pied.
  - Je pensais récupérer ma harpe, je suis content.

# Malgré, pourtant
empathy.not_listening  -2,void   j'|nous|on|il|elle|avais avais|avions|avait|l' pourtant … coché|précisé|demandé|prévenu|réservé|payé|laissé|confirmé|signalé|noté|indiqué|insisté|dit|envoyé|rempli|fourni|décoché|refusé|résilié|averti
  + [J'avais pourtant coché] la case.
  - J'avais pourtant fermé la porte.
frame.own              yields    malgré … réservation … tardive|minute|erreur|oubli
honesty.broken_promise -2,yields malgré|dépit … payé|payée|payés|précisé|convenu|confirmé|confirmée|réservé|réservée|promis|signé|validé|validée|garanti|garantie|souscrite|demandée|réservation|confirmation|ordonnance|consigne|consignes|garantie|option|abonnement|priorité|instructions|mention
  + [Malgré une stalle payée], on nous plaça au jubé.
  - Malgré la pluie on chante.

# En avoir pour tant, et ce qu'il en fut
fees.against_told       -2,came en a|avait|eu eu pour <figure>
  + Je pensais en avoir pour 80 €, il y [en a eu pour 400].
  - Je pensais en avoir pour 400 €, il y en a eu pour 400.
fees.against_told       -2,told pensais|pensait|croyais|croyait|pensions|croyions|comptais|comptait|craignais|craignait … payer <figure>
  + On croyait payer 22 € le vol en ballon, on a [payé 48].
  - On croyait payer 22 € le vol en ballon, on a payé 20.
fees.against_told       -2,told pensais|pensait|croyais|croyait|pensions|croyions|comptais|comptait|craignais|craignait|attendais|attendait … avoir pour <figure>
  + Nous pensions en avoir pour 90 €, la [facture est de 260].
  - Nous pensions en avoir pour 90 ans.
timeliness.against_told -2,came était|est là|prêt|prête|chez <day>
  + Le coffre promis pour lundi [était là jeudi].
  - Jeudi mon oncle était prêt.

# Juste cela, et pas cela non plus.
honesty.was_told      -2      m'|nous|lui a|ont|avait soutenu|maintenu mordicus|que|qu'
  + Le bedeau [m'a soutenu que] la cloche sonnait.
  - Le bedeau m'a soutenu.
overall.expected_more -1,void ^ j'|nous|on espérais|espérions|espérait un|une|des|du|de|trouver|passer|pouvoir|être|obtenir|recevoir|au|quelque|quelqu'
  + [J'espérais un] luth en if.
  - C'est comme j'espérais.
overall.expected_more -1      demandais|demandions|demandait juste|seulement|simplement un|une|des|le|la|l'|mon|ma|du|acheter|changer|payer|annuler|récupérer|déposer|retirer|faire|avoir|manger|dormir|parler|imprimer|réserver|modifier|inscrire|louer|essayer
  + Je [demandais juste une] corde de luth.
  - Je voulais juste vous dire bonjour.
  - Je voulais juste changer une corde.
overall.expected_more -2,void nous|moi|on qui comptais|comptions|comptait sur
  + [Nous qui comptions sur] une nuit calme.
  - Ceux qui comptaient sur la pluie.
overall.expected_more -2      pensais|pensait|croyais|croyait|pensions|croyions avoir|être|parler … affaire|mains|tomber à|avec|aux|entre … pro|pros|professionnel|professionnels|spécialiste|expert|experts|humain|artisan|gens
  + Je [croyais avoir affaire à un pro].
  - Je croyais avoir parlé à un pro.
shifter.hoped         void    je|j'|nous|on m'|nous|s' imaginais|imaginait|imaginions|voyais|voyait … repartir|rentrer|arriver|trouver|avoir|être|recevoir|finir|partir|profiter
  + [Je m'imaginais repartir] guéri.
  - J'imagine repartir guéri.
timeliness.no_show    -2      ne l'|les|m'|nous a|ai|avons|ont pas|jamais|plus revu|revue|revus|revues
  + Le bedeau sortit, on [ne l'a jamais revu].
  - On a revu le bedeau.

# Au lieu de ce qui était dû
competence.badly_done  -2        juste|seulement|simplement|vaguement|vite passé|passe|passent|donné|donnent|mis un coup|coups de|d' … chiffon|balai|éponge|peinture|jet|torchon|pinceau|lingette|aspirateur
  + Ils ont [juste passé un coup de chiffon].
  - Ils ont donné un coup de main.
  - Elle a passé un coup d'éponge sur la table.
errors.instead         -2        au lieu de|d' me|nous|m'|lui|leur rendre|rembourser|répondre|donner|envoyer|livrer|appeler|prévenir|aider|écouter|proposer|servir|changer|expliquer|recevoir|installer|réparer|dire|rappeler
  + Il chante [au lieu de nous rendre] la harpe.
  - Il nous rend la harpe au lieu de rire.
errors.instead         -2        au lieu du|de|des|d' … promis|promise|prévu|prévue|prévus|prévues|réservé|réservée|annoncé|annoncée|convenu|convenue|payé|payée|choisi|choisie|inscrit
  + Un fifre [au lieu du luth promis].
  - Le lieu de la fête prévue.
errors.instead         -2        un|une simple|vulgaire|pauvre|bête|misérable|malheureux|malheureuse … au|à lieu|la|place … du|de|des|d'
  + [Un simple fifre au lieu du] luth.
  - Un simple lieu de culte.
honesty.broken_promise -2,yields ils|il|elle|elles|vous|<agent>|<company> devait|devaient|deviez m'|me|nous|lui|leur
  + Le [magasin devait nous] prêter une harpe.
  - Je devais leur prêter une harpe.
keep.plain_state       keep      suis|est je censé|censée|supposé|supposée l'|le|la|les|me|m'|vous
timeliness.was_due     -2        censé|censée|censés|censées|supposé|supposée|supposés|supposées m'|nous|vous|l'|les|le|la|lui|se|s'|t'
  + Le cor est [censé m'] avertir.
  - Ce n'est pas censé durer.
timeliness.was_due     -1        devait|devaient être prêt|prête|gravé|gravée|opéré|opérée|fait|faite|publié|planté|corrigé|corrigée|signé|payé|payée|rénové|rouvert|ouvert|ouverte|dégagé|nettoyé|retiré|ramassé|tondu|taillé|repeint|relié|imprimé|traité|traitée|étudié|clôturé|mis|mise … avant|pour|fin|début|dès|courant|sous … noël|toussaint|pâques|vacances|rentrée|été|fêtes|mariage|départ|ouverture|hiver|semaine|mois|jours|heures|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  + La stèle [devait être gravée avant Noël].
  - La stèle devait être grise.
value.paying_for       -2        paie|paye|payons|payé|paies … et on|je|j'|nous … quand même|meme
  + On [paie la stalle et on reste quand même] debout.
  - Il paie et je ris quand il chante.

# Alors que tout était fait
empathy.not_listening  -2      alors que|qu' c'|ce|il est|était|y|avait … marqué|écrit|indiqué|noté|précisé|affiché|spécifié
  + Ils l'ont ouvert [alors que c'était marqué] fragile.
  - Ils l'ont ouvert alors que c'était l'hiver.
empathy.not_listening  -2      pourtant dit|demandé|précisé|écrit|noté|indiqué pas|non|sans
  + On avait [pourtant dit pas] de cloche.
  - Pourtant, dit-il, pas de cloche.
honesty.broken_promise -2,void bien|quoique|quoiqu'|alors que|qu' j'|je|nous|on aie|avais|avions|ayons|avait … payé|réservé|précisé|demandé|prévenu|envoyé|fourni|signalé|coché|confirmé|validé|réglé|souscrit|signé|insisté
  + Stalle prise [alors que j'avais réservé].
  - Il dormait alors que j'avais chanté.
keep.plain_state       keep    bien|quoique|quoiqu'|alors que|qu' j'|nous|on aie|avais|avions|ayons|avait … réservé|demandé|prévenu|commandé tard|tardivement|seulement

# Sans nous
communication.not_informed -2,yields sans … concerter|interroger|sonder|associer|avertissement|concertation|préavis
  + Le chœur a changé de chant [sans nous concerter].
  - Sans lui, le chœur chante.
communication.not_informed -2,yields sans … demander … avis|autorisation
  + Ils ont ajouté un chant [sans demander mon avis].
  - Il pose la question sans me regarder.
  - Ils échangent sans poser de question.
flexibility.imposed        -2        décidé|choisi|signé|rempli|répondu|parlé|coché|validé|commandé|tranché … à ma|notre|sa|leur place
  + Le chœur a [choisi le chant à notre place].
  - Le chœur a choisi une place.
frame.own                  yields    résilier|résiliable|résiliation|annuler|annulation|partir … sans préavis
keep.own_told              keep      mon|ma|mes|notre|un|une <s_kin>|voisin|collègue|oncle|tante|copain|copine|cousin|cousine m'|nous|l' avait|avaient dit|parlé|promis|assuré|garanti que|qu'

# Demandé ceci, venu cela, au présent aussi.
communication.contradictory -2        différence|écart|gouffre|monde|décalage|fossé … entre ce que|qu' … et ce que|qu'
  + Quel [écart entre ce que dit le roi et ce que] dit la reine.
  - Ce que dit le roi.
  - J'aime l'accord entre ce que dit le roi et ce que dit la reine.
empathy.blamed              -2        paraît|parait|paraîtrait que|qu' c' est|était moi|ma|mon|nous|notre|de
  + Il [paraît que c'est moi] le fautif.
  - Il paraît que c'est midi.
errors.against_told         -2,short  dressé|dressée|prévu|prévue|mis|mise|préparé|préparée pour <figure>
  + Résa faite pour six, table [dressée pour quatre].
  - Résa faite pour six, table dressée pour six.
errors.against_told         -2,told   résa|réservation|réservé|réservée|table|menu … pour <figure>
  + La table est notée pour neuf, elle est [dressée pour cinq].
  - La table est notée pour neuf mètres.
errors.wrong_thing          -2        demande|demandons|commande|commandons|réserve|veux|voulons|attends|attendons … un|une|des|le|la|du|deux|trois … , on|ils|il|elle|vous m'|me|nous|lui … livre|tend|pose|installe|apporte|sort|donne|envoie|sert|colle|propose|facture|refile|met un|une|des|du|de|celui|celle|le|la
  + Je [demande un luth en if, on me livre un] fifre.
  - Je demande un luth en if, on me sourit.
errors.wrong_thing          -2        inscrit|inscrite|inscrits|affecté|affectée|orienté … en|au|à|aux|pour … , on|ils l'|les|m'|nous a|ont mis|mise|placé|placée|basculé|inscrit|inscrite|collé|envoyé|envoyée … en|au|à|dans|chez
  + [Inscrite en harpe, on l'a mise au] fifre.
  - Inscrite en harpe, on l'a mise dehors.
honesty.pressure            -2        fait|font|faire signer|payer avant … ouvrir|voir|lire|regarder|goûter|essayer|vérifier|inspecter|servir
  + On me [fait signer avant d'ouvrir].
  - Il faut lire avant de signer.
overall.expected_more       -2,yields pensais|pensait|croyais|croyait|pensions|croyions prendre|acheter|réserver|louer|signer|commander|souscrire|choisir|payer un|une|le|la|des|du|pour … , il|elle|c'|on|ils ne|n'|faut|fallait
  + Je [croyais louer un luth, il n']est pas là.
  - Je croyais louer un luth, il joue.
  - Je croyais louer un luth, c'est un trésor.

# Les mots du contraste : dans la bouche d'un client, ils reprochent presque toujours. Ils cèdent à tout ce qui en dit plus.
communication.without_word -2,yields sans même laisser|dire|proposer|prévenir|un|une … message|mot|bonjour|excuse|regard|explication|au
  + Il ferme la nef [sans même un mot].
  - Sans même un nuage.
communication.without_word -1,yields sans même me|m'|nous demander|laisser|prévenir|dire|proposer|répondre|adresser|poser|regarder|écouter|saluer
  + Il ferme la nef [sans même nous demander].
  - Elle s'avance sans même me plaire.
competence.badly_done      -2,yields sans même avoir vu|lu|ouvert|regardé|écouté|examiné|consulté|reçu|essayé
  + Il juge la harpe [sans même avoir vu] la corde.
  - Sans même avoir froid.
frame.narrated             yields    alors que|qu' j'|nous|on avais|avait|avions|ai|avons … ans|enfant|bébé
frame.narrated             yields    alors que|qu' j'|nous|on étais|étions|était|allais|attendais|arrivais|entrais|avançais|approchais|allions|arrivions|attendions
frame.narrated             yields    alors que|qu' le|la|l'|les soleil|nuit|jour|pluie|vent|soir|neige|matin|orage|mer
frame.narrated             yields    alors que|qu' … n' est|était … obligé|obligée|obligés|tenu|leur|son
frame.narrated             yields    alors que|qu' … sont|est|était|étaient brun|brune|petit|petite|jeune|jeunes|vieux|enfant|enfants
honesty.broken_promise     -2,yields devait|devaient me|m'|nous payer|rembourser|rappeler|appeler|recontacter|attendre|recevoir|livrer|envoyer|prévenir|donner|rendre|verser|fournir|prêter|aider|conduire|remettre|installer|déposer|chercher
  + Un passeur [devait nous attendre] au port.
  - Il devait chanter à midi.
keep.own_due               keep      mon|ma|mes|un|une fils|fille|mari|femme|sœur|soeur|frère|mère|père|ami|amie|voisin|voisine|cousin|oncle devait|devaient me|m'|nous
overall.disappointed       -2        pour|et finalement|final … m'|nous|s' entendre|dire|apprendre|répondre|annoncer
  + Trois lettres [pour finalement s'entendre] dire non.
  - Pour finir, il s'entend avec eux.
overall.gripe              -1,yields alors que je|nous|on lui|leur|vous|paye|paie|payais|paies|possède|demandais|voulais|dispose
  + Elle vend un luth [alors que je paie] déjà.
  - On chantait alors que je nageais.

# Dit d'un côté, démenti de l'autre.
continuity.changes    -2                  changé|changée|changés <count>=2 de|d' salle|place|date|heure|chambre|horaire|horaires|prof|lieu|gestionnaire|interlocuteur|conseiller|formateur|avis|version|quai|porte|médecin
  + On a [changé trois fois de salle].
  - Il a changé trois fois de harpe.
continuity.sent_back  -2,rupture:transfer m'|nous a|ont renvoyé|renvoyée|renvoyés aux|au|vers|chez|sur|à … urgences|guichet|siège|site|magasin|fabricant|caisse|accueil|standard|agence|mairie|assurance|vendeur|constructeur|mail
  + La tour [m'a renvoyée au guichet].
  - Il m'a renvoyé la balle.
empathy.dismissive    -2                  fait|font tout un|une sketch|cirque|cinéma|histoire|montagne
  + On m'a [fait tout un cirque].
  - Il a fait tout un luth.
empathy.not_listening -2                  demandé|demande que|qu' on|il|elle|ils|vous … , on|il|elle|ils m'|nous|me a|ont ri|refusé|ignoré|envoyé
  + J'ai [demandé qu'on baisse la cloche, on m'a ri] au nez.
  - J'ai demandé qu'on baisse la cloche, elle dort.
  - J'ai demandé qu'on baisse la cloche, on m'a entendu.
errors.not_owed       -2                  que|qu' je|j'|on|nous n'|ne ai|a|avons pas|jamais … commandé|commandée|demandé|demandée|signé|souscrit|souscrite|choisi
  + On me réclame une corde [que je n'ai pas commandée].
  - Un air que je n'ai pas joué.
errors.wrong_thing    -2                  payé|paie|paye|payons … un|une|le|la|pour|des … , on|j'|nous a|ai|avons eu|trouvé|reçu un|une|des|du|deux|droit
  + On a [payé une harpe, on a eu un] fifre.
  - On a payé une harpe, on a ri.
honesty.was_told      -2,void             m'|nous|on avait|avaient … vanté|vendu du|des|le|la|les|un|une
  + Ils [m'avaient vanté un] beau luth.
  - Ils m'avaient salué.
quality.unlike        -2,yields           brochure|annonce|plaquette|catalogue|publicité|pub|dépliant|site|fiche|emballage|descriptif|programme|appli promet|annonce|affiche|indique|parle|montre|propose|vante|dit … un|une|des|du|de|d'|le|la|deux|trois|quatre … , on|nous|c'|il|elle|en|j'|je|sur|rien|pas|aucun|aucune a|avons|ai|est|était|n'|réalité|vrai|rayon|place|ce|fait|me|nous|m'|y
  + La [fiche promet un luth en if, on a] un fifre.
  - La fiche promet un luth en if.
timeliness.wasted     -2                  moitié du|de|d'|des … s'|a|est|ont … passée|passé|perdue|perdu à|en … attendre|chercher|écouter|remplir|regarder|patienter|discuter
  + La [moitié du cours s'est passée à attendre].
  - La moitié du chœur est passée à gauche.

# Loin de ce qu'on montrait
honesty.mislead       -2   rien à voir avec ce qu'|que|qui … montrait|montraient|annonce|annonçait|annoncé|promis|promettait|promettaient|vendu|décrit|affiché|affichait
  + [Rien à voir avec ce qu'on montrait].
  + [Rien à voir avec ce qui est annoncé].
  - Je n'ai rien vu avec ce roi.
keep.set_phrase       keep rien à voir avec ce qu'|que … voit|voyait|commandé|acheté|demandé|réservé ailleurs|avant|habituellement|partout
keep.set_phrase       keep rien à voir avec ce qu'|que … voit|voyait|commandé|acheté|demandé|réservé d' habitude|ordinaire
overall.expected_more -2   attendais|attendait|attendions autre chose
  + J'en [attendais autre chose].
  - J'attendais, autre chose me vint.
quality.unlike        -2   autre chose que|qu' sur|ce la|le|les|l'|plan|que|qu' … photo|photos|plan|site|catalogue|annonce|annoncé|commandé|promis|prévu|affiche
  + C'est [autre chose que sur le plan].
  - Il fait autre chose que sur le port.
quality.unlike        -2   loin de|des|du|d' la|l'|photo|ce|cette|promesses|annonces … photo|photos|description|annonce|promesse|promis|annoncé|devis|faites|affiche|catalogue
  + Le luth est [loin de la photo].
  - Le port est loin de la nef.
quality.unlike        -2   monde|gouffre|fossé|abîme entre la|le|les|ce|l' … et la|le|les|ce|l'
  + Il y a un [monde entre le luth peint et le] vrai.
  - Le monde entre la nef.
quality.unlike        -2   rien à voir avec ce qu'|que … commandé|acheté|demandé|voit|voyait|réservé
  + [Rien à voir avec ce qu'on voit] d'ici.
  - Je n'ai rien vu avec ce roi.
shifter.pictured      void sur le papier
  + [Sur le papier] le luth est beau.
  - Le papier est sur le luth.

# Ce qu'ils disaient, juraient, promettent ; ce que l'on avait dit.
ease.forced           -2,yields me|m'|nous fait|font|faisait|faisaient attendre|payer|revenir|remplir|déposer|porter|poireauter|repayer|refaire|déplacer|galérer|rappeler|signer|patienter|nettoyer
  + Le bedeau [nous fait porter] la harpe.
  - Nous faisons porter la harpe.
  - Le coach nous fait courir.
empathy.not_listening -1,yields j'|nous|on avais|avions|avait … précisé|signalé|spécifié|prévenu|insisté|averti
  + [J'avais bien précisé] la corde.
  - C'est comme j'avais demandé.
frame.narrated        yields    comme|que|qu'|dont … j'|nous|on|l' avais|avions|avait … demandé|précisé|signalé|spécifié
frame.narrated        yields    j'|nous|on avais|avions|avait demandé … ma|mon|mes|une|un|à|si|en … main|vitesse|avance|conseil|amie|ami|voisin|voisine|sœur|mère|père|femme|mari
frame.own             yields    mon|ma|mes <s_kin> me|m'|nous disait|disaient|assurait|affirmait|jurait|répétait
honesty.promised_not  -1,yields on|ils|elle|il me|m'|nous promet|promettent
  + [On nous promet] une corde.
  - Nous promettons une corde.
honesty.was_told      -2,yields <agent>|<company> … jurait|juraient|prétendait|prétendaient|garantissait|garantissaient que|qu'
  + La [vendeuse jurait que] la corde tiendrait.
  - Mon oncle jurait que la corde tiendrait.
honesty.was_told      -1,yields me|m'|nous assurait|assuraient|affirmait|affirmaient|jurait|juraient|promettait|promettaient|garantissait|garantissaient|prétendait que|qu'
  + On [nous jurait que] la corde tiendrait.
  - On nous disait bonjour.
quality.unlike        -2        appli|application|site|plan|écran|carte … est|était|affiche|sont|annonce … , sur|en place|réalité|vrai|fait|rayon
  + Sur l'[appli la nef est libre, sur place], le bedeau dort.
  - Sur l'appli la nef est libre, sur la gauche.

honesty.promised_not -1,void <agent>|<company> promettait|promettaient|vantait|vantaient un|une|des|du|la|le|de|d'
  + Le [coiffeur promettait un] luth en if.
  - Le ciel promettait une averse.

# Dit ainsi, et ce ne l'était pas.
communication.contradictory -2       disait|dit|disent|annonçait|affichait|indiquait|marquait|annonce|affiche|indique ouvert|ouverte|libre|disponible|gratuit|gratuite|compris|inclus|oui|accessible|chauffée|climatisé … , c'|il|elle|on|tout|porte|rideau était|étaient|est|a|ferme|fermait|fermée|fermé|baissé|n'
  + Le bac [disait libre, c'était] plein.
  - Le bac disait libre, dit-il.
errors.against_told         -2,told  commandé|payé|gâteau|repas|plateau|buffet … pour <figure>
  + Un buffet froid pour trente, il y [en avait pour douze].
  - Un buffet froid pour trente, et du cidre.
errors.against_told         -2,short en avait|a pour <figure>
  + J'ai commandé un pain pour vingt, il y [en avait pour huit].
  - J'ai commandé un pain pour vingt, il y en avait pour vingt.
value.under                 -2       payé|paie|facturé|facture|réservé pour|une|deux|trois … heure|heures|jours|semaine|séances , j'|on|nous ai|a|avons eu|fait|passé <duration>
  + J'ai [payé pour une heure, j'ai eu quarante minutes].
  - J'ai payé pour une heure, j'ai ri.
waiting.against_told        -2,came  ouverture|ouvertures|début|départ … à <clock>
  + Le tour devait être à 14h : [début à 14h40].
  - Ouverture à 9h, début à 10h.
