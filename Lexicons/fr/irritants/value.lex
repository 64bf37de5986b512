@language fr
@kind     irritants

# What one gets for the money: portions, worth.

keep.chickpea          keep pois ~chiche
value.nothing          -3   argent|fric|sous ~gaspiller|~perdre|~jeter|foutu
  + De l'[argent jeté] par les fenêtres.
  - J'ai perdu ma carte, mon argent est-il bloqué ?
value.nothing          -3   perte d' argent
  + Une pure [perte d'argent] cette extension.
  - En cas de perte d'argent liquide, suis-je couvert ?
value.nothing          -3   ~jeter|~gaspiller|~perdre son|mon|notre|votre argent|fric
  + J'ai [gaspillé mon argent] avec cette garantie.
  - Mes enfants jettent des papiers, pas leur argent.
value.nothing          -3   ~payer … dans le vide
  + Trois mois que je [paie dans le vide].
  - Le chèque est parti dans le mauvais dossier vide.
value.nothing          -3   ~payer … pour rien
  + On [paie tout ça pour rien].
  - Je ne paie rien pour le moment, c'est normal ?
value.nothing          -3   ~payer … service|~abonnement|~forfait qui … ~fonctionner|~marcher|~exister <negation>
  + On [paye un forfait qui existe pas].
  - Faut-il payer un abonnement pour utiliser la piscine ?
value.paid_for_nothing -2   ~payer|jpaye|jpaie … dans le vide
  + On [paye dans le vide] depuis mars.
  - Je paie dans le hall.
value.poor             -2   <negation> … rapport qualité … prix
  + On n'est [pas dans un bon rapport qualité prix].
  - Ce n'est pas tout : le rapport sur la qualité paraît demain.
value.poor             -2   fait … tour en une|deux|30|vite|dix heure|heures|minutes|fait
  + On a [fait le tour en une heure].
  - Le chien fait le tour du jardin.
value.poor             -2   jamais … ~valoir … prix|coup|détour|argent|peine|somme
  + Ça n'a [jamais valu le coup].
  - Je ne vais jamais à ce prix.
value.poor             -2   prix|~tarif … <negation> … rapport|adéquation|hauteur
  + Des [tarifs sans rapport] avec le confort de la chambre.
  - Le prix figure dans le rapport annuel, pas ailleurs.
value.poor             -2   rapport qualité … prix mauvais|médiocre|moyen|nul|déplorable|décevant|discutable|limite|bof|faible|catastrophique|lamentable|exécrable|désastreux|honteux|affreux|scandaleux
value.poor             -2   rapport qualité … prix … très|vraiment|assez|plutôt|franchement|est|était|carrément mauvais|médiocre|moyen|nul|déplorable|décevant|discutable|limite|faible|catastrophique|lamentable|exécrable|désastreux
  + Un [rapport qualité prix franchement médiocre] au port.
  + Un [rapport qualité prix médiocre] pour un hôtel d'affaires.
  - Avez-vous un comparateur de rapport qualité prix ?
value.poor             -2   trop ~cher pour
  + C'est [trop cher pour] une chambre sans fenêtre.
  - Au cas où ce serait trop cher pour vous, dites-le.
value.poor             -2   vaut|valent|valait|valaient pas|plus … coup|détour|chandelle|peine|prix
  + Cet abonnement ne [vaut pas le coup].
  - Le musée vaut vraiment le coup.
value.poor             -2   ~cher pour ce que|qu'|qui
  + [Cher pour ce que] c'est, on ne m'y reprendra pas.
  - Je cherche pour ce client un bon fauteuil.
value.poor             -2   ~cher … pour la|une qualité|prestation|service|quantité
  + Bien [cher pour la prestation].
  - Chers voisins, merci pour la qualité de votre accueil.
value.poor             -3   ~mauvais|~piètre|~médiocre|~faible|~triste|~piteux|~horrible rapport qualité … prix
  + Une croisière au [mauvais rapport qualité/prix].
  - Le bon rapport qualité prix du traiteur nous a décidés.
value.poor             -2   ~valoir <negation> … prix|coup|détour|argent|peine|somme
  + Le spectacle ne [vaut pas le prix] du billet.
  - Est-ce que ça vaut le coup de réserver ?
value.poor             -2   à ce prix là|on|vous|j'|je
  + [À ce prix là] on s'attend à une serviette propre.
  - À ce prix s'ajoute la taxe de séjour ?
value.portion_small    -2   <negation> ~copieux|~généreux
  + Les plateaux ne sont [pas copieux] du tout.
  - Rien de copieux pour moi le soir ?
value.portion_small    -2   <negation> … à manger|boire dans|assez|suffisamment
  + Il n'y a [pas grand chose à manger dans] le plat.
  - Je n'ai pas osé à manger.
value.portion_small    -2   peu ~copieux|~garni|~généreux|~servi
  + Des assiettes [peu garnies].
  - J'ai servi un peu de guide à mes parents.
value.portion_small    -2   portion|portions|assiette|assiettes|ration|rations|part|parts … de|d'|pour|lilliputienne|ridicule|microscopique moineau|oiseau|poupée|enfant|fourmi|anorexique
  + Des [portions de moineau].
  - La part de ma poupée, rit ma fille.
value.portion_small    -2   ~entrée|~dessert|~salade|~garniture|~accompagnement|~menu|~repas|~apéritif … ~ridicule|minuscule*|~maigre|chiche*|rikiki|riquiqui|microscopique*
  + L'[entrée est bien maigre].
  - Un menu pour maigrir.
value.portion_small    -2   ~petit|~maigre ~portion|~quantité|~ration
  + Une [petite portion] de frites molles.
  - En cas de petite portion, je prendrai deux desserts.
value.portion_small    -2   ~portion|~quantité|~assiette|~part|~plat|~dose … ~ridicule|minuscule*|~maigre|chiche*|insuffisant*|rikiki|riquiqui|~congru|microscopique*
  + Des [portions vraiment ridicules] au brunch.
  - Si la portion est maigre, le chef en ressert.
value.portion_small    -2   ~radin|~pingre|~chiche|~mesquin
  + Ils sont [radins] sur la garniture.
  - Une purée de pois chiches nous a été servie.
value.portion_small    -2   ~rester|~ressortir|~repartir|~sortir … faim
  + On est [ressortis en ayant faim].
  - On avait très faim en arrivant au gîte.
value.shrink           -2   ~réduire|~diminuer|~baisser … ~quantité|~portion|~prestation
  + Ils ont [réduit les quantités] sans baisser le prix.
  - Une quantité réduite de sel me suffit.

value.bad -2 pour|presque|quasi|quasiment rien|aucune en contrepartie|retour|échange
  + On verse une somme [pour rien en échange].
  - Rien à dire de l'échange.

value.nothing          -2 <negation> … pour mon|notre|son argent
  + On n'en a [pas pour notre argent].
  - On en a pour son argent.
value.nothing_gained   -2 rien|pas|jamais appris|retenu|apporté
  + Trois jours de stage, [rien appris].
  - Rien que pour le cadre, on y va.
value.paid_for_nothing -2 on|je|nous ~payer et|mais … rien|derrière|pas|aucun
  + [On paie et on n'a rien].
  - On paie et on entre.
value.paying_for       -2 ~payer … la|le|l'|que ~marque|~nom|~logo|~emplacement|~vue|~étiquette|~quartier
  + On [paie la marque], pas le tissu.
  - On paie la note sur place.
value.poor             -2 <duration>=20min … pour|contre … ~minute|min|~tour|~seconde … ~attraction|~manège|~consultation|~spectacle|~visite
  + [Deux heures de file pour trois minutes de manège].
  - Une heure de route pour deux personnes.
value.poor             -2 <money> … ~entrée|~place|~billet|~visite|~journée|~ticket pour … ~manège|~salle|~minute|~attraction|rien|ça|~stand
  + [40 € l'entrée pour trois manèges].
  - 40 € l'entrée pour la journée.
value.poor             -2 ~justifier <negation>|aucun|aucune … prix|détour|déplacement|tarif|note|addition|attente|montant|augmentation
  + La vue ne [justifie pas le prix].
  - Tout justifie le détour.
value.poor             -2 ~justifier en rien … prix|tarif|somme|montant|facture|coût|supplément|dépense
  + Le buffet ne [justifie en rien ce supplément].
  - Le règlement ne justifie en rien ce refus.
value.poor             -2 ~justifier rien|nullement|aucunement … prix|tarif|somme|montant|facture|coût|supplément
  + Le buffet ne [justifie nullement ce supplément].
  - Le règlement ne justifie en rien ce refus.
value.portion_small    -2 deux|trois|quatre|cinq|2|3|4|5|quelques ~frite|~rondelle|~bouchée|~ravioli|~crevette|~tranche|~lamelle|~fraise|~tomate … et|pour|dans|en|qui|seulement|euros|maximum
  + [Quatre frites et] une olive.
  - Coupez quatre tranches épaisses.
value.portion_small    -2 deux|trois|quatre|quelques|2|3|4 … se battent|battaient|battant|courent en|après duel
  + [Trois crevettes qui] se battent en duel.
  - Les héros se battent en duel.
value.portion_small    -2 ~portion|~assiette|~dose|~ration … pour ~fourmi|anorexique|~souris|~nain
  + Des [portions pour fourmis].
  - Une assiette de fourmis grillées au Mexique.
value.portion_small    -2 ~portion|~assiette|~ration|~quantité … moineau|oiseau|ridicule|ridicules|riquiqui|dînette
  + Des [portions de moineau].
  - Une assiette à dessert offerte.
value.portion_small    -2 ~ventre|~estomac vide|creux
  + On repart le [ventre vide].
  - Un vélo sans vide.

value.poor -2 n' en vaut|valait|valent|mérite|méritait|méritent pas|que|qu'|même deux|trois|quatre|une|autant|tant|la
  + Un cheval de dix sous qui [n'en vaut pas deux].
  - Il en vaut deux.

keep.plain_state     keep            ~repas|~menu|~prestation|~formule se|s' résume|résumait à|a un|deux|trois mot|mots
value.bad            -2              du|un|quel|énorme|véritable gaspillage
  + Trois cartons pour un stylo, [quel gaspillage].
  - Luttons contre le gaspillage.
value.halved         -2              horaires|portion|portions|points|heures|effectifs|trains|bus|passages|quantité|quantités|prestations|avantages … divisé|divisés|divisée|divisées|diminué de|par deux|trois|quatre|moitié
  + Les [horaires ont été divisés par deux].
  - Les portions sont pour deux.
value.nothing        -2              ~payer|payé|~acheter … vent|vide|néant
  + J'ai [payé trois mois dans le vide].
  - On paie le parking en plein vent.
value.nothing_gained -2              pas|jamais|peu ~rentable|rentabilisé|rentabilisée|~rentabiliser
  + Cette carte n'est [pas rentable].
  - Un commerce peu fréquenté.
value.nothing_gained -2              rien gagné|appris|tiré
  + Je n'y ai [rien gagné].
  - J'ai gagné un lot.
value.paying_for     -2,stage:manage paie|paye|payons|payer|payé|payez … service|services|abonnement|prestation|prestations|option|chaînes … qu'|que|qui … n'|ne
  + On [paie pour un service qu'on n']a pas.
  - On paie le service en caisse.
value.paying_for     -2              ~payer surtout|uniquement|seulement|juste|que l'|le|la emplacement|nom|marque|vue|déco|adresse|logo|décor
  + On [paie surtout la vue].
  - On paie juste la place du chien.
value.poor           -2              dans la vitrine … rien|arrière
  + Tout [dans la vitrine et rien] derrière.
  - Il est dans la vitrine du fond.
value.poor           -1              les|le vaut|valait|valent|valaient pas
  + Franchement, il ne [les vaut pas].
  - Cela vaut pour tout le monde.
value.poor           -2              rapport qualité … prix à|a revoir
  + Le [rapport qualité-prix à revoir].
  - La qualité du prix littéraire.
value.poor           -3              rapport qualité … prix … désastreux|inexistant|lamentable|déplorable|catastrophique|nul|ridicule|honteux|affligeant|décevant|scandaleux|exécrable|pitoyable
  + Un [rapport qualité-prix franchement lamentable].
  - Le rapport du comité est décevant.
value.poor           -2              tout|que|surtout|juste pour la galerie
  + Une salle VIP, [tout pour la galerie].
  - Un passage pour les galeries.
value.poor           -2              ~lésiner|~rogner|mégotent|mégote sur
  + Ils [lésinent sur] le chauffage.
  - Ils ne lésinent pas sur les moyens.
value.poor           -2              ~petit-déjeuner|déjeuner|~repas|~menu|~buffet|~prestation|~formule|~accompagnement|~animation|~programme|~dîner|goûter|~entrée|~dessert … se|s' résume|résumait|limite|limitait|borne|bornait à|a
  + Le [buffet se limite à] deux salades.
  - La garantie se résume en un mot.
value.poor           -2              ~remise|~promotion|promo|promos|soldes|~réduction de façade|pacotille
  + Des [promos de façade] toute l'année.
  - Le ravalement de façade est fini.
value.poor           -2              ~économie de bouts|bout de chandelle|chandelles
  + Encore des [économies de bouts de chandelle] sur le nettoyage.
  - Une chandelle sur chaque table.
value.portion_small  -2              encore|toujours faim … sortant|sortir|table|dessert|fin|repas|après|partant
  + J'avais [encore faim en sortant].
  - Une table pour les petites faims.
value.portion_small  -2              ressorti|ressortie|ressortis|sortis|sorti|sortie|repartis|parti|partis avec la|encore|de faim
  + On est [sortis avec la faim] au ventre.
  - Il est sorti avec la fin.
value.portion_small  -2              ~assiette|~plat|~bol|~barquette|~paquet|~sachet … moitié|demi vide|vides
  + Une [barquette à moitié vide].
  - Un plat en inox, un sac à moitié vide.
value.portion_small  -2              ~feuille|~rondelle|~frite|~morceau|~crevette|~tranche|~haricot|~raviole|~pâte … duel
  + [Deux haricots se battant en duel].
  - Un duel de chefs, une tranche d'histoire.
value.portion_small  -2              ~portion|~assiette|~part|~ration|~dose|~tranche|~plat|~quantité … ~rachitique|~maigrichon|~maigrelet|~famélique|~squelettique|riquiqui|~lilliputien|rikiki
  + Des [parts rachitiques] de tarte.
  - Un chat maigrelet dort devant l'assiette.
value.portion_small  -2              ~ration|~portion de|d'|pour prisonnier|misère|moineau|bagnard|oiseau|régime|poupée
  + Des [rations de misère] à la cantine.
  - Une ration de croquettes.
value.portion_small  -2              ~ressortir|~sortir|~repartir|rentre|rentrent|rentré|rentrée|revient|reviennent|rentraient|ressort|ressortis … ~affamé
  + Les enfants sont [repartis affamés].
  - Un loup affamé est au zoo.
value.under          -1              ancien|ancienne|précédent|précédente|vieux|vieille … était|étaient|marchait|fonctionnait|tenait … mieux|meilleur|meilleure|meilleurs|meilleures
  + Mon [ancien aspirateur était mieux].
  - Mon ancien aspirateur était rouge.
value.under          -2              estimé|évalué|racheté|repris|indemnisé ma|mon|notre|nos … moitié|tiers|quart|dessous … valeur|prix|cote|estimation|argus
  + Ils ont [estimé ma voiture à la moitié de sa valeur].
  - La valeur est estimée par un expert.
value.under          -1              pour|à ce|le|un|tel|cet prix|tarif|montant … attend|attendait|attendrait|attends|attendais|espère|espérait|espérais … mieux|plus|autre|davantage
  + [Pour ce prix on s'attend à mieux].
  - Le prix, on l'attend encore.
value.under          -2              séance|séances|visite|cours|spectacle|concert|leçon|leçons|séjour|film|consultation|massage|soin … écourté|écourtée|écourtés|écourtées|raccourci|raccourcie|amputé|amputée|tronqué|tronquée|expédié|expédiée|coupé|coupée
  + Une [visite écourtée] d'un quart d'heure.
  - Un film muet.

value.under -2 version|formule|offre|abonnement|option premium|payante|pro|gold|plus … n'|ne apporte|vaut|sert|change … rien
  + La [version payante n'apporte rien].
  - Une version payante.

value.poor -2 ils|elles|<company> font|faisaient|fait|faisait des économies sur|de
  + [Ils font des économies sur] le papier.
  - Ils nous ont fait faire des économies sur le gaz.

keep.own_doing keep j'|je|nous ai|avons … sauté|zappé|oublié|manqué deux|trois|quatre|plusieurs|la|une … escale|escales|visites|visite|étape|étapes|excursion|séances
  + [J'ai sauté deux visites].
  - Ils ont sauté deux visites.
value.poor     -2   ~payer|paie|paye|payons|payé … que|qu'|dont je|j'|on|nous n'|ne … peux|peut|pouvons|ai|pu|pouvait … pas|plus|jamais … utiliser|profiter|servir|accéder
  + Je [paie une piscine que je ne peux pas utiliser].
  - Je paie ce que je ne peux pas faire.
  - J'ai payé une option que je n'ai pas utilisée.
value.under    -1   passé|passe plus|autant de|d' temps … dans|en|sur|à … bus|car|boutiques|boutique|magasins|transports|file|queue|salle|attendre … que|qu'
  + On a [passé plus de temps dans les boutiques qu']à visiter.
  - Je passe plus de temps à lire qu'à jardiner.
value.under    -2   sauté|zappé|supprimé deux|trois|quatre|plusieurs|la|une … escale|escales|visites|visite|étape|étapes|excursion|excursions|séances|plages
  + Ils ont [sauté deux escales].
  - J'ai sauté deux marches.

value.paying_for -2 ~payer|facturer|facturé|facturée|facturés … travail|boulot|heures|cours|ménage|travaux … pas|jamais|non|mal =fait|=faits|=faite|=faites|=effectué|effectuée|effectués|donnés|=réalisé|réalisés
  + On nous fait [payer un ménage jamais fait].
  - Il est payé pour son travail.

value.poor -3 vaut|valent|valait|mérite pas|même un|le|une … centime|clou|sou|rond|kopeck|cacahuète|radis
  + Ce rafting ne [vaut pas un clou].
  - Un clou vaut un sou.
value.poor -2 vaut|valent|valait|valaient à peine le|la|l'|son|ce|un|deux|trois|cinq|dix|quinze|vingt|trente|2|3|5|10|15|20|30
  + Ce menu [vaut à peine quinze] euros.
  - Ça vaut la peine.
