@language fr
@kind     irritants

# Ce qui était annoncé, et ce qu'il en fut : les deux mesures sont comparées. `told` dit la première ; la seconde est `came`
# là où plus est pire, `short` là où moins est pire. Seules des mesures du même concept sont comparées.

# Ce que ça coûte
fees.against_told -2,told au lieu de|des|d'|du … <figure>
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
fees.against_told -2,told ~dire|~indiquer|dit|indiqué … <money>
fees.against_told -2,came ~facturer|facturé|facturée|facturés|~prélever|prélevé|~débiter|débité|~réclamer|réclamé|~compter|~demander … <figure>
fees.against_told -2,came ~facture|~addition|~note|total|~ticket|~relevé|caisse|final|finale … est|était|de|à|s'|affiche|indique|fut|dit|passe … <figure>
fees.against_told -2,came ~payer|payé|paye|paie|réglé|~débourser … <figure>
fees.against_told -2,came ~élever|~monter|~revenir|~passer|passé|~grimper à|a … <figure>

# Le temps que ça prend
timeliness.against_told -2,came <duration> plus tard|après
timeliness.against_told -2,came ce fut|était|est <duration>
  + Les travaux devaient durer une semaine, ils ont [pris deux mois].
  + On nous annonçait dix minutes et on a été [placés en une heure].
  - Ça a pris trois semaines d'y aller à pied.
timeliness.against_told -2,told devait|devaient|censé|censée|censés|censées … ~durer|~prendre|~arriver|être|~venir|~livrer|livré|livrés|~recevoir … <duration>
timeliness.against_told -2,told délai|délais|attente|durée … annoncé|annoncée|prévu|prévue|indiqué … <duration>
  + On nous a dit deux jours, ça a [pris trois semaines].
  + On m'avait dit deux semaines, le pli était [là en neuf semaines].
  - On nous a dit deux jours, ça a pris deux jours.
timeliness.against_told -2,told ~annoncer|~dire|~promettre|~prévoir|~assurer|~indiquer|~estimer|~garantir|annoncé|annoncée|dit|promis|promise|prévu|prévue|indiqué|estimé … <duration>
timeliness.against_told -2,came ~attendre|attendu|patienté … <duration>
timeliness.against_told -2,told ~dire|~promettre|~assurer|dit|promis|assuré … qu'|que ça|cela|il|elle|ce|ils|c' … <duration>
timeliness.against_told -2,came ~livrer|livré|livrée|livrés|reçu|reçue|reçus|~arriver|arrivé|arrivée|arrivés|remboursé|remboursée|réparé|réparée|terminé|terminée|fini|finie|prêt|prête|placé|placés|placée|servi|servis|servie|installé|installés|assis|là|posé|posée en|sous|après <figure>
timeliness.against_told -2,came ~livrer|livré|livrée|livrés|reçu|reçue|reçus|~arriver|arrivé|arrivée|arrivés|remboursé|remboursée|réparé|réparée|terminé|terminée|fini|finie|prêt|prête|placé|placés|placée|servi|servis|servie|installé|installés|assis|là|posé|posée|venu|venue|rendu|rendue … en|sous|après|bout … <duration>
timeliness.against_told -2,came ~prendre|pris|~durer|duré|~falloir|fallu|~mettre|mis|demandé|~traîner … <duration>
timeliness.against_told -2,came ~prendre|pris|~mettre|mis <figure>

# Le jour, l'heure
shifter.kept            keep    je|nous|on ~être|suis|sommes|est|étions arrivé|arrivés|arrivée|arrivées|parti|partis|partie|venu|venus à|vers|après <clock>
shifter.kept            keep    nous|je|on ~arriver|~partir à|vers|après <clock>
shifter.kept            keep    sommes|suis|étions|étais arrivé|arrivés|arrivée|arrivées|parti|partis|partie|venu|venus à|vers|après <clock>
timeliness.against_told -2,told annoncé|annoncée|dit|promis|promise|prévu|prévue|prévus|prévues|confirmé|confirmée|programmé|programmée|planifié|planifiée|fixé|fixée|payé|payée|attendu|attendue … le|au <number>
timeliness.against_told -2,came arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|reçus|venu|venue|venus|terminé|terminée|fini|prêt|prête|posé|posée|remboursé|installé|installée … le <number>
timeliness.against_told -2,came nous|on sommes|est <day>
timeliness.against_told -2,came nous|on sommes|est le <number>
timeliness.against_told -2,came toujours|rien|pas … le <number>
  + Ils avaient dit lundi, [nous sommes vendredi].
  + La livraison était prévue le 3 mai, elle est [arrivée le 9 mai].
  - Ils avaient dit lundi, c'est arrivé lundi.
timeliness.against_told -2,told ~annoncer|~dire|~promettre|~prévoir|~confirmer|~programmer|~convenir|~fixer|annoncé|annoncée|dit|promis|promise|prévu|prévue|prévus|prévues|confirmé|confirmée|programmé|programmée|planifié|planifiée|fixé|fixée|rendez|rdv|livraison|attendu|attendue|garanti|garantie|devait|devaient … <date>
timeliness.against_told -2,told ~annoncer|~dire|~promettre|~prévoir|~confirmer|~programmer|~convenir|~fixer|annoncé|annoncée|dit|promis|promise|prévu|prévue|prévus|prévues|confirmé|confirmée|programmé|programmée|planifié|planifiée|fixé|fixée|rendez|rdv|livraison|attendu|attendue|garanti|garantie|devait|devaient … <day>
timeliness.against_told -2,came ~arriver|arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|reçus|~venir|venu|venue|venus|passé|passée|terminé|terminée|fini|prêt|prête|posé|posée|remboursé|réparé|installé|installée|commencé … <date>
timeliness.against_told -2,came ~arriver|arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|reçus|~venir|venu|venue|venus|passé|passée|terminé|terminée|fini|prêt|prête|posé|posée|remboursé|réparé|installé|installée|commencé … <day>
waiting.against_told    -2,told devait|devaient|devions|censé|censée|censés être … entre|de|à <clock>
waiting.against_told    -2,told devait|devaient|devions|censé|censée|censés … à|entre|avant|vers <clock>
waiting.against_told    -2,told devait|devaient|devions|censé|censée|censés|prévu|prévue|annoncé|promis|dit … entre|de <clock> et|à <clock>
waiting.against_told    -2,came il est|était <clock>
  + Rendez-vous à 9h, [reçu à 11h].
  + J'avais rendez-vous à 10h15, je suis [passée à 11h40].
  - Rendez-vous à 9h, reçu à 9h.
waiting.against_told    -2,came il est|était déjà|presque|plus <clock>
waiting.against_told    -2,told rendez|rdv|réservé|réservée|réservés|réservation|table|prévu|prévue|prévus|convoqué|convoquée|annoncé|annoncée|convocation|créneau|promis|promise|programmé|programmée|consultation|cours|dit … à|pour|vers|avant|entre <clock>
waiting.against_told    -2,came ~arriver|arrivé|arrivée|arrivés|reçu|reçue|reçus|reçues|pris|prise|appelé|appelée|commencé|~passer|passé|passée|servi|servis|servie|assis|assise|atterri|~partir|parti|partie|partis|~décoller|décollé|débuté|vu|vue|installé|installés|venu|venue|entré|entrée … à|vers|qu'à|après <clock>

# Combien
errors.against_told      -2,short <figure> reçu|reçus|reçues|livrés|livrées|arrivés|arrivées|rendus|rendues
errors.against_told      -2,short <figure> sont|est|étaient|seraient|~arriver arrivé|arrivés|arrivées|revenu|revenus|revenues|là|livrés|livrées|rendues|rendus
errors.against_told      -2,short il|y en|a avait|a que|seulement|en <figure>
  + Commandé 4 chaises, [reçu 3].
  + J'ai payé pour dix leçons, j'en ai [eu six].
  - J'ai commandé quatre chaises, j'en ai reçu quatre.
  - J'ai commandé quatre chaises et deux tables.
errors.against_told      -2,told  remboursement|avoir|somme|caution … ~devoir|devait|prévu|promis|convenu … être|de|à <figure>
errors.against_told      -2,told  ~commander|commandé|commandés|commandées|~réserver|réservé|~acheter|acheté|~demander|demandé|donné|~donner|envoyé|déposé|confié|renvoyé|retourné <figure>
errors.against_told      -2,told  ~payer|payé|réglé pour <figure>
errors.against_told      -2,short ~recevoir|reçu|reçus|reçues|~livrer|livré|livrés|livrées|eu|~avoir|~trouver|~toucher|touché|récupéré|rendu que|qu'|seulement <figure>
errors.against_told      -2,short ~recevoir|reçu|reçus|reçues|~livrer|livré|livrés|livrées|eu|~avoir|~trouver|~toucher|touché|récupéré|rendu|manque <figure>
errors.overcharged_told  -2,came  ~facturer|facturé|facturée|facturés|facturées|~prélever|prélevé|~compter|compté|~payer|payé <figure>
  + J'ai réservé deux nuits, on m'en a [facturé trois].
  - J'ai réservé deux nuits, on m'en a facturé deux.
errors.overcharged_told  -2,told  ~réserver|réservé|~commander|commandé|~acheter|acheté|dormi|resté|restés|pris|consommé|eu|mangé|bu|utilisé <figure>
performance.against_told -2,short <figure> reçus|réels|mesurés|obtenus|constatés
performance.against_told -2,told  <speed> annoncés|annoncé|promis|vendus|prévus
performance.against_told -2,short <speed> reçus|réels|mesurés|obtenus|constatés
  + On m'a promis 300 Mb/s et j'[ai 40 Mb]/s.
  - On m'a promis 300 Mb/s et j'ai 300 Mb/s.
performance.against_told -2,told  ~annoncer|~promettre|~vendre|~payer|annoncé|annoncés|promis|vendu|vendus|contrat|jusqu'|offre … <speed>
performance.against_told -2,short ~avoir|~recevoir|~plafonner|~atteindre|reçus|mesurés|réels|obtenu|obtenus|reçu|mesuré … <speed>
