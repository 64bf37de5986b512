@language fr
@kind     irritants

# Ce que l'on fait subir au client, et l'état où la chose lui vient.
cleanliness.dirty     -2,yields encore|toujours|déjà trempé|trempée|trempés|mouillé|mouillée|mouillés|humide|humides|sale|sales|taché|tachée|tachés|plein|pleine|collant|collante|poisseux|gras|graisseux du|d'|des|par|de … précédent|précédents|avant|autre|autres|client|clients|dernier|midi|veille|matin
  + Une tunique [encore trempée du tour d'avant].
  - La rivière est encore humide.
cleanliness.own       -2,yields du|de|des|la|les client|clients|locataire|patient|personne|occupant|joueur|groupe|passager précédent|précédente|précédents|précédentes … dans|sur|sous|encore|toujours|là|traîne|traînait|traînaient
  + Les gourdes [du joueur précédent sous] le banc.
  - Le roman précédent est sur la table.
comfort.noise         -2,yields sonne|sonnait|sonnaient|aboie|aboyait|aboient|hurle|hurlait|claquent|claquaient|bourdonne|tape|tapait|cogne|cognait|résonne|résonnait toute|toutes|jour la|les|et nuit|nuits|journée
  + La herse [cognait toute la nuit].
  - La roue tourne la nuit.
condition.damaged     -2,yields <flaw> … dans|à|a|au|sur|contre mon|ma|mes|notre|nos
  + Un [accroc dans notre] voile.
  - La bosse du chameau.
ease.forced           -2,yields m'|nous|lui <c_aux> … fait recommencer|refaire|recopier|repartir|poireauter|lanterner|racheter|repayer|resigner|retaper|réécrire
  + Le scribe [m'a fait recopier] la page.
  - J'ai fait recopier la page.
errors.duplicate      -2,yields m'|nous <c_aux> … facturé|facturée|facturés|facturées|envoyé|envoyée|envoyés|envoyées|convoqué|convoquée|convoqués|convoquées|compté|comptée|comptés|comptées|inscrit|inscrits|inscrite|prélevé|prélevée|prélevés|prélevées|débité|débitée|débités|débitées|relancé|relancée|relancés|relancées deux|trois|quatre fois
  + La guilde [nous a inscrits deux fois].
  - Il m'a aidé deux fois.
errors.mess_up        -2,yields sorti|sortie|sortis|revenu|revenue|revenus|ressorti|ressortie|imprimé|imprimée|imprimés|imprimées|livré|livrée|livrés|livrées|arrivé|arrivée|arrivés|arrivées|tiré|tirée|tirés|tirées|rendu|rendue … avec un|une|des|deux|trois trait|traits|tache|taches|auréole|auréoles|trou|trous|pli|plis|bosse|bosses|rayure|rayures|coulure|coulures|trace|traces|éclat|éclats|cloque|accroc|fissure|défaut|halo|pixel|pixels
  + L'estampe est [sortie avec une auréole].
  - Il est sorti avec une écharpe.
errors.uneven         -2,yields plus long|longue|longs|longues|court|courte|courts|haut|haute|bas|basse|large|épais|épaisse|foncé|foncée|clair|claire à|a|d'|de gauche|droite|un … côté|gauche|droite
  + Il a cousu la manche [plus longue d'un côté].
  - Une route plus large à gauche après le pont.
errors.went_to_wrong  -2,yields envoyé|envoyée|envoyés|envoyées|emmené|emmenée|emmenés|emmenées|conduit|conduits|dirigé|dirigée|dirigés|dirigées|mené|menée|menés|menées|déposé|déposée|déposés|déposées|lâché|lâchée|lâchés|lâchées|largué|larguée|largués|larguées … dans|à|au|en|vers|devant un|une|l'|le|la|sens|plein|pleine|pleins chantier|fossé|mur|interdit|cimetière|impasse|cambrousse
  + Le cocher nous a [conduits dans un fossé].
  - Un troupeau dans un champ.
  - Le cocher nous a conduits à la rivière.
frame.own             yields    <c_being> … aspergé|aspergée|aspergés|aspergées|éclaboussé|éclaboussée|éclaboussés|éclaboussées|mordu|griffé|griffée|griffés|griffées|giflé|giflée|giflés|giflées|frappé|frappée|frappés|frappées|bousculé|bousculée|bousculés|bousculées
  + Mon [chaton m'a griffé].
  - La serveuse m'a griffé.
frame.own             yields    coach|prof|professeur|moniteur|monitrice|kiné|entraîneur|formateur|formatrice|animateur|animatrice|chef m'|nous|lui <c_aux> … fait recommencer|refaire
frame.own             yields    j'|j|je|nous|vous ai|avais|avons|avions un|une|des|deux <flaw>
  + [J'ai un accroc] dans ma voile.
  - Un accroc dans ma voile.
frame.own             yields    j'|j|je|nous|vous ai|avais|avons|avions|suis|sommes … aspergé|aspergée|aspergés|aspergées|éclaboussé|éclaboussée|éclaboussés|éclaboussées|entassé|entassée|entassés|entassées|déversé|déversée|déversés|déversées|poussé|poussée|poussés|poussées|trou|accroc
  + [J'ai déversé] le foin.
  - Il a déversé le foin.
frame.own             yields    je me|m' réveille|réveillais|réveillerai
  + [Je me réveille] tôt.
  - Elle me réveille.
frame.own             yields    je|nous n'|ne y|l'|les|en ai|avais|avons
  + [Je n'y ai] pas retrouvé le goût.
  - Ils n'y ont rien retrouvé.
friendliness.rude     -2,yields m'|nous <c_aux> intimidé|intimidée|intimidés|intimidées|sermonné|sermonnée|sermonnés|sermonnées|reluqué|reluquée|reluqués|reluquées|refoulé|refoulée|refoulés|refoulées|évincé|évincée|évincés|évincées|dédaigné|dédaignée|dédaignés|dédaignées|rembarré|rembarrée|rembarrés|rembarrées|chassé|chassée|chassés|chassées|congédié|congédiée|congédiés|congédiées|éconduit|éconduite|éconduits|infantilisé|infantilisée|infantilisés|infantilisées|rabroué|rabrouée|rabroués|rabrouées|gourmandé|gourmandée|gourmandés|gourmandées|chapitré|chapitrée|chapitrés|chapitrées
  + Le portier [nous a congédiés].
  - Il l'a congédié.
keep.came_off         keep      se|s' décolle|détache|décollent|détachent|retire|enlève facilement|aisément|pour … avec|lavage|laver|nettoyage|nettoyer
  + Le timbre [se décolle aisément avec] de la vapeur.
  - Le timbre se décolle avec le temps.
keep.own_break        keep      j'|j ai|avais|aurais cassé|pété mon|ma|mes|nos
  + [J'ai cassé mes] lunettes.
  - Les ouvriers ont cassé mes lunettes.
keep.planted          keep      planté|plantés|plantée … arbre|arbres|tilleul|tilleuls|rosier|rosiers|fleurs|haie|tente|piquet|légumes|tomates|cèdre|chêne|clou|bulbes
  + Il a [planté un chêne].
  - Le site a planté.
keep.pulled           keep      arraché|arrachée|arrachées|arracher une|la|deux|les|quatre|mes|ma|ses|sa dent|dents|molaire|molaires
  + On lui a [arraché une molaire].
  - On lui a arraché un bouton.
keep.the_flu          keep      la|une|cette|ma|sa grippe
  + Il eut [la grippe].
  - La roue se grippe.
location_hours.closed -2,yields fermé|fermée|fermés|fermées|vidé|vidée|vidés|vidées|coupé|coupée|en|à|hors le|la|pendant|tout|toute|travaux|service|panne … jour|semaine|durée|séjour|pendant|veille … notre|mon|ma|nos|mes
  + La source [vidée le jour de notre] venue.
  - Le jour de notre venue.
  - La source est fermée le jour de Noël.
overall.too           -2,yields si|tellement serré|serrée|serrés|sec|étroit|étroite|bruyant|bruyante|mal|sombre|froid|froide|dur|dure|lourd|lourde|brusquement|salé|salée|gras|sale|tassé|tassés|mou|molle … que|qu'
  + Un lit [si mou que] le dos y reste.
  - Un lit si mou.
quality.rubs          -2,yields frotte|frottait|pince|pinçait|gratte|grattait|déboîte|dévisse quand|dès|lorsque|lorsqu'|sitôt je|j'|on|que|qu'
  + La selle [pince dès que] je trotte.
  - Il glisse quand il court.
  - Le tiroir glisse dès qu'on le pousse.
safety.hurt           -2,yields m'|nous|lui <c_aux> aspergé|aspergée|aspergés|aspergées|éclaboussé|éclaboussée|éclaboussés|éclaboussées|taché|tachée|tachés|tachées|éjecté|éjectée|éjectés|éjectées|bousculé|bousculée|bousculés|bousculées|griffé|griffée|griffés|griffées|pincé|pincée|pincés|pincées|entaillé|entaillée|entaillés|entaillées|ébouillanté|ébouillantée|ébouillantés|ébouillantées|électrocuté|électrocutée|électrocutés|électrocutées|giflé|giflée|giflés|giflées|empoigné|empoignée|empoignés|empoignées|plaqué|plaquée|plaqués|plaquées|inondé|inondée|inondés|inondées
  + La fontaine [nous a aspergés].
  - On a aspergé les fleurs.
  - Ce qui m'a frappé, c'est le calme du port.
safety.parked_across  -2,yields entassé|entassée|entassés|entassées|déversé|déversée|déversés|déversées|déversent|entassent … devant|sur|contre mon|ma|notre|nos portail|porte|portes|garage|entrée|fenêtre|fenêtres|maison|allée|clôture|terrasse|place|cour|mur
  + Ils ont [déversé le foin devant notre clôture].
  - J'ai déversé le foin devant ma clôture.
  - Ils ont déchargé le foin devant notre clôture.
safety.unsafe         -2,yields sans bâche|bâches|cale|sangle|filet|stérilisation
  + Il a soudé au-dessus du lit [sans bâche].
  - Un quai sans chat.

# Ce qui revient abîmé, ce qui fut fait mal : le participe, quel que soit le verbe qui le porte.
class.c_harmed        is:c_harmed crevé|crevée|crevés|crevées|voilé|voilée|voilés|voilées|dévissé|dévissée|dévissés|dévissées|rétréci|rétrécie|rétrécis|froissé|froissée|froissés|froissées|chiffonné|chiffonnée|chiffonnés|chiffonnées|raboté|rabotée
  + Un disque [voilé].
  - Un violon.
class.c_spoil         is:c_spoil  mouillé|mouillée|mouillés|mouillées|trempé|trempée|trempés|trempées|froissé|froissée|froissés|froissées|chiffonné|chiffonnée|chiffonnés|chiffonnées|emmêlé|emmêlée|emmêlés|emmêlées|sali|salie|salis|salies|entamé|entamée|entamés|entamées|éventé|éventée|éventés|éventées|défraîchi|défraîchie|embué|embuée|gluant|gluante|poisseux|poisseuse|périmé|périmée|périmés|terni|ternie|embouti|emboutie|scié|sciée|sciés|sciées|défoncé|défoncée|défoncés|défoncées|rétréci|rétrécie|cabossée|bosselée|collant|collante|moisi|moisie|moisis|tronqué|tronquée|tronqués|tronquées|illisible|illisibles|inutilisable|inutilisables|méconnaissable|irrécupérable|irrécupérables|immettable
  + Un drap [moisi].
  - Un mois de drap.
class.c_work          is:c_work   repassé|repassée|repassés|repassées|recousu|recousue|cousu|cousue|réglé|réglée|réglés|réglées|remonté|remontée|remontés|remontées|monté|montée|montés|montées|peint|peinte|peints|repeint|coupé|coupée|coupés|coupées|taillé|taillée|taillés|taillées|collé|collée|collés|collées|vissé|vissée|vissés|vissées|serré|serrée|serrés|serrées|fermé|fermée|fermés|fermées|branché|branchée|branchés|branchées|réparé|réparée|réparés|réparées|lavé|lavée|lavés|lavées|rincé|rincée|rincés|rincées|nettoyé|nettoyée|nettoyés|nettoyées|rangé|rangée|rangés|rangées|emballé|emballée|emballés|emballées|calé|calée|servi|servie|cuit|cuite|cuits|=garé|garée|garés|garées|noté|notée|notés|notées|saisi|saisie|imprimé|imprimée|imprimés|imprimées|gravé|gravée|gravés|gravées|épilé|épilée|épilés|épilées|coiffé|coiffée|rasé|rasée|rasés|rasées|soudé|soudée|soudés|soudées|raccordé|raccordée|raccordés|raccordées|isolé|isolée|isolés|isolées|poncé|poncée|poncés|poncées|verni|vernie|ciré|cirée|cirés|cirées|tondu|tondue|désherbé|désherbée|désherbés|désherbées|vidangé|vidangée|vidangés|vidangées|gonflé|gonflée|gonflés|gonflées|équilibré|équilibrée|équilibrés|équilibrées|séché|séchée|séchés|séchées|dosé|dosée|dosés|dosées|assaisonné|assaisonnée|assaisonnés|assaisonnées|suturé|suturée|suturés|suturées|plâtré|plâtrée|plâtrés|plâtrées|diagnostiqué|diagnostiquée|diagnostiqués|diagnostiquées|piqué|piquée|piqués|piquées|installé|installée|installés|installées|posé|posée|posés|posées|fixé|fixée|fixés|fixées|accroché|accrochée|accrochés|accrochées|plié|pliée|pliés|pliées|attaché|attachée|attachés|attachées|rebouché|rebouchée|rebouchés|rebouchées|carrelé|carrelée|carrelés|carrelées|retouché|retouchée|retouchés|retouchées|raccourci|raccourcie|teint|teinte|recopé|recopée|recopés|recopées|traduit|traduite|rédigé|rédigée|rédigés|rédigées|cadré|cadrée|cadrés|cadrées|doublé|doublée|doublés|doublées|mixé|mixée|mixés|mixées|sonorisé|sonorisée|sonorisés|sonorisées|désinfecté|désinfectée|désinfectés|désinfectées|empaqueté|empaquetée|empaquetés|empaquetées|étiqueté|étiquetée|étiquetés|étiquetées|chargé|chargée|chargés|chargées|orienté|orientée|orientés|orientées|dessiné|dessinée|dessinés|dessinées|préparé|préparée|préparés|préparées|tendu|tendue|amarré|amarrée|amarrés|amarrées|attelé|attelée|attelés|attelées|ferré|ferrée|ferrés|ferrées
  + Un drap [repassé].
  - Un passé de drap.
competence.badly_done -2          <c_back> … mal|pas|à|a|jamais|peine … <c_work>
  + La nappe est [revenue mal repassée].
  - Elle est revenue repassée.
competence.badly_done -2,yields   mal <c_work>
  + Un drap [mal amarré].
  - Il a mal au dos.
condition.damaged     -2,yields   <c_back> … <c_harmed>|<c_spoil>
  + On m'a [rendu la harpe toute salie].
  - La harpe fut rendue.
condition.damaged     -2,yields   <c_harmed>|<c_spoil> à|a|dès|au la|l'|mon|notre|retour livraison|réception|arrivée|retour|déballage|ouverture|sortie|restitution|du|de
  + Une harpe [salie à la réception].
  - Une harpe à la réception.
condition.damaged     -2,yields   est|était|étaient|sont … <c_harmed>|<c_spoil> à|a|quand|en mon|notre|je|j'|nous|on|rentrant|arrivant|ouvrant|l'|la … arrivée|retour|ai|suis|sommes|a|avons|déballage|la|le
  + La harpe [était salie à mon retour].
  - La harpe était chez moi à mon retour.
condition.damaged     -2,yields   mon|ma|mes|notre|nos … a|ont|avait|avaient|aura été <c_harmed>|<c_lost>|<c_spoil>
  + [Ma harpe a été salie] pendant le bal.
  - La ville a été détruite en 1356.
condition.damaged     -2          récupéré|récupérée|récupérés|récupérées|retrouvé|retrouvée|retrouvés|retrouvées|reçu|reçue mon|ma|mes|notre|nos … <c_harmed>|<c_spoil>
  + J'ai [récupéré ma harpe toute salie].
  - J'ai récupéré ma harpe.
errors.lost           -2,yields   <agent>|ils|elle|il|elles <c_aux> interverti|inversé|inversée|inversés|inversées|égaré|égarée|égarés|égarées|confondu|paumé|paumée|paumés|paumées le|la|les|l'|un|une|des|deux
  + Le [guichetier a paumé une] bobine.
  - Le renard a paumé une poule.
  - Le guichetier a supprimé les frais.
frame.own             yields      <c_being> … a|ont|avait … <c_harmed>|<c_lost> mon|ma|mes|nos|notre|le|la|les|un|une|sa|son|ses
  + Mon [cousin a fêlé ma] harpe.
  - Le guide a fêlé ma harpe.
frame.own             yields      j'|j ai|avais … <c_harmed>|<c_lost> mon|ma|mes|nos|le|la|les|un|une
  + [J'ai bien fêlé ma] harpe.
  - Le guide a fêlé ma harpe.
frame.own             yields      mon|ma|mes|notre|nos … a|ont|avait|avaient été embouti|emboutie|percuté|percutée|accidenté|accidentée
  + [Ma voiture a été emboutie] sur le pont.
  - Ma voiture a été rayée sur le pont.
frame.own             yields      mon|ma|mes|notre|nos … a|ont|avait|avaient|est|sont été|et <c_harmed>|<c_lost>|<c_spoil> par|dans|lors|suite|pendant|durant|en … <c_nature>|incendie|orage|inondation|accident|guerre|nuit|collision|sinistre|rue|stationnement|feu
  + [Ma grange a été détruite par un incendie].
  - Ma grange a été détruite.
frame.own             yields      suis|sommes|étais|étions|être <c_back> … <c_harmed>|<c_spoil>
  + Je [suis rentrée toute mouillée] du lac.
  - Il est rentré tout mouillé du lac.
keep.own_break        keep        <c_being> a|ont|avait <c_harmed> mon|ma|mes|nos|notre|le|la|les|un|une|sa|son|ses <object>|voiture|moto|pare|mur|tablette|maison|canapé
  + Mon [cousin a fêlé ma tasse].
  - Le guide a fêlé ma tasse.
keep.own_break        keep        <c_being> a|ont|avait <c_harmed>|<c_lost> mon|ma|mes|nos|notre|le|la|les|un|une|sa|son|ses
  + Mon [cousin a fêlé ma] harpe.
  - Le guide a fêlé ma harpe.
keep.own_break        keep        <c_being> a|ont|avait mal <c_work>
  + Mon [cousin a mal serré] la corde.
  - Le guide a mal serré la corde.
keep.own_break        keep        j'|j ai|avais <c_harmed>|<c_lost> mon|ma|mes|nos
  + [J'ai fêlé ma] harpe.
  - Le guide a fêlé ma harpe.
keep.own_break        keep        j'|j|nous ai|avais|aurais|avons mal <c_work>
  + [J'ai mal serré] la corde.
  - Il a mal serré la corde.

# Ce qui traîne où l'on mange, dort ou se lave ; ce qui fut laissé, échangé, renversé sur quelqu'un.
class.c_dirt               is:c_dirt      sable|boue|poussière|sang|vomi|crotte|crottes|mégots|cheveux|poils|miettes|moisissure|moisissures|plâtre|sciure|cambouis|encre|suie|gravats|déchets|ongles|rouille|calcaire|graisse|cendre|cendres|terreau
  + Du [cambouis] noir.
  - Un camp de buis.
class.c_near_skin          is:c_near_skin oreiller|oreillers|draps|drap|lit|lits|matelas|couette|soupe|assiette|assiettes|verre|verres|tasse|tasses|bol|bols|biberon|biberons|housse|coussin|coussins|siège|sièges|banquette|couverture|couvertures|serviette|serviettes|baignoire|lavabo|douche|cuvette|frigo|tiroir|tiroirs|vaisselle|gamelle|yaourt|purée|salade|pain|sandwich|gâteau|compote|berceau|masque|casque|chaussure|chaussures|peignoir|taie|traversin|plaid|transat|couverts|fourchette|bouteille|gourde|lentilles|écharpe
  + Un [traversin] vert.
  - Un travers vert.
class.c_stray              is:c_stray     vis|clou|clous|agrafe|agrafes|élastiques|ficelle|chewing|chaussette|mouche|pansement|cheveu|dent|ongle|caillou|cailloux|plastique|opercule|compresse|aiguille|aiguilles|seringue|lame|épingle|épingles|capuchon|barrette
  + Une [barrette] dorée.
  - Une baratte dorée.
cleanliness.dirty          -2,yields      <c_dirt> dans|sur|sous|entre|au|plein|collé|collée|séché|séchée … <c_near_skin>
  + De la [cendre sur les draps].
  - De la cendre sur la lande.
  - De la plume dans la couette.
cleanliness.dirty          -2,yields      <c_dirt> … dans|sur|sous|entre|au|à|plein le|la|les|l'|mon|ma|mes|notre|nos|fond <c_near_skin>
  + Du [terreau plein la housse].
  - Du terreau plein la serre.
cleanliness.own            -2,yields      d' un|une autre client|cliente|patient|patiente|locataire|passager|passagère|résident|résidente|chien|chat … dans|sur|sous|entre|au|parmi
  + La gourde [d'un autre passager dans] la mienne.
  - La gourde d'un autre modèle.
competence.unprofessional  -2,yields      fumé|fumée|fumés|fumées|vapoté|vapotée|vapotés|vapotées|bu|uriné|urinée|urinés|urinées|craché|crachée|crachés|crachées|pissé dans|sur|devant|contre mon|ma|mes|notre|nos
  + Le couvreur a [fumé dans notre] salon.
  - J'ai fumé dans mon salon.
errors.left_lying          -2,yields      laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées … dans|à|au|sous la|le|l'|vue cage|froid|courant|noir|pluie|vue|chaleur
  + Ils ont [laissé la harpe dans la cage].
  - Ils ont laissé le choix dans la vente.
errors.left_lying          -2,yields      laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées … de|d'|à mon|ma|mes|notre|nos … sous|dans|sur|en|au|à|devant … pluie|soleil|couloir|trottoir|froid|poubelles|dehors|boue|neige
  + Ils ont [laissé la brouette de mon oncle sous la pluie].
  - J'ai laissé la brouette de mon oncle dans la cour.
errors.left_lying          -2,yields      laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées|laissent … à|au|en|contre côté|bord|bas|milieu|pied|plein|les|la de|des|du|d'|milieu|poubelles|vent|poubelle … poubelles|poubelle|route|rue|escalier|escaliers|trottoir|chaussée|couloir|hall|immeuble|passage|pluie|conteneurs|bennes|soleil|vent
  + Ils ont [laissé la harpe au pied de l'escalier].
  - Ils ont posé la harpe au pied du mur.
  - Ils ont posé la clôture au bord de la route.
errors.wrong_address       -2,yields      laissé|laissée|laissés|laissées|livré|livrée|livrés|livrées|déposé|déposée|déposés|déposées|posé|posée|posés|posées|remis|remise|envoyé|envoyée|envoyés|envoyées|distribué|distribuée|distribués|distribuées … d' à|en côté|face
  + Les fûts furent [livrés au portail d'en face].
  - Le marché d'en face.
errors.wrong_item          -2             reçu|reçois|reçue|livré|livrée un|une autre taille|couleur|modèle|référence|marque|parfum|version|coloris|pointure|clé|goût|format|teinte
  + J'ai [reçu un autre coloris].
  - J'ai reçu un autre appel.
frame.own                  yields         j'|j|je|nous|vous ai|avais|avons|avions|suis|sommes … fumé|bu|dormi|garé|stationné|stocké|tiré|soupiré|soufflé|photographié|filmé|pincé|frappé
  + [J'ai fumé] dans mon salon.
  - Il a fumé dans mon salon.
frame.own                  yields         je|nous riais|riions|parlais|parlions|discutais|discutions|rigolais
  + [Je riais] avec ma sœur.
  - Elle riait avec sa sœur.
frame.own                  yields         spectacle|film|livre|roman|concert|chanson|histoire|fin|discours|final … fait pleurer|hurler
friendliness.body_language -2,yields      soupiré|soupirée|soupirés|soupirées|soufflé|soufflée|soufflés|soufflées|bâillé|grimacé|grimacée|grimacés|grimacées|ricané|trépigné devant|derrière|quand|pendant|sous moi|nous|mon|ma|je|j'|on|que|tout
  + Le page a [trépigné devant nous].
  - Le page a soufflé la bougie devant nous.
friendliness.chatting      -2,yields      parlait|parlaient|discutait|discutaient|bavardait|rigolait|plaisantait|riait … à|avec sa|son|ses|une|un|leur|leurs collègue|collègues|copine|copain|amie|voisine|copines|pote … pendant|alors|au|sans|plutôt|quand
  + La dame [riait avec sa voisine pendant] que la file grossissait.
  - Je riais avec ma voisine pendant le film.
friendliness.rude          -2,yields      fermé|fermée|fermés|fermées|baissé|baissée|baissés|baissées … devant moi|nous
  + Le page a [fermé le guichet devant nous].
  - Le page a ouvert devant nous.
keep.plain_state           keep           reçu|reçois|reçue|livré|livrée un|une autre … échange|remplacement|gratuitement|cadeau|bonus
reliability.fell_off       -2,yields      reste|restait|resté|restée|restent dans|entre la|les|mes|ma main|mains|doigts
  + Une corde [restée entre mes doigts].
  - La main reste dans la poche.
reliability.leaks          -2,yields      perd|perdait|perdent de|du|des l'|huile|liquide|gaz|eau|boulons|écrous|morceaux|pièces|plumes|gasoil huile|eau|essence|air|partout
  + Le pressoir [perd de l'huile].
  - Il perd de l'altitude.
reliability.leaks          -2,yields      perd|perdait|perdent du|des|ses|son liquide|gaz|boulons|écrous|morceaux|pièces|plumes|gasoil|brillants|strass|paillettes|vis|boutons|perles|pression
  + Le pressoir [perd ses écrous].
  - Il perd ses cheveux.
reliability.same_noise     -2             bruit|bruits|boucan de|d' ferraille|casserole|casseroles|tracteur|crécelle|frottement|claquement|tôle|tôles|mobylette|moulin|turbine|caillou|chaîne|clochette|roulement|succion
  + La vielle fait un [bruit de casserole].
  - Le bruit de la mer.
reliability.works_badly    -2,yields      <object>|direction|volant|moyeu|rotule|roulement|siège|cardan … pris|prend du jeu
  + Le [guidon a pris du jeu].
  - Le guidon est pris.
reliability.works_badly    -2,yields      penche|penchait|dévie d' un côté
  + La barque [penche d'un côté].
  - Il part d'un bon pas.
reliability.works_badly    -2             pris|prend|prenait|a du jeu dans|depuis|après
  + La [roue a pris du jeu] dans l'axe.
  - On a pris du jeu.
reliability.works_badly    -2,yields      tire|dévie|déporte|penche à|sur|vers la|gauche|droite gauche|droite
  + La charrette [tire sur la gauche].
  - Il tire sur la corde.
safety.foreign_body        -2             trouvé|trouvée|trouvés|trouvées|retrouvé|retrouvée|retrouvés|retrouvées|découvert … <c_dirt>|verre|élastique|ficelle|chaussette|pansement|dent|ongle|plume|opercule|aiguille|barrette|noyau|chewing … dans|sous|sur|entre|au|plein le|la|les|l'|mon|ma|mes|notre|nos|fond|milieu … <c_near_skin>|<fare>
  + On a [trouvé du terreau dans la soupe].
  - On a trouvé du terreau dans la serre.
safety.foreign_body        -2,yields      un|une|des|deux|trois|du|de|plusieurs <c_stray> dans|sous|entre|au le|la|les|l'|mon|ma|mes|notre|nos|fond|milieu|bord|un|une <c_near_skin>|<fare>
  + [Une barrette dans la blanquette].
  - Une barrette dans la trousse.
  - Une étiquette dans la housse.
safety.foreign_body        -2,yields      un|une|des|deux|trois|du|de|plusieurs <c_stray> … au fond|milieu|bord|dessus de|du|des|d' … <c_near_skin>|<fare>
  + [Une agrafe au fond du bol].
  - Un tournevis au fond du sac.
safety.hurt                -2,yields      fait pleurer|hurler|boiter|vomir|saigner mon|ma|mes|notre|nos|à|le|la
  + Le cirque a [fait boiter notre] poney.
  - Le cirque fait rêver notre fils.
safety.hurt                -2,yields      m'|nous|lui|l' a|ont|avait … fait tomber|chuter|trébucher|basculer
  + Le tapis [m'a fait trébucher].
  - J'ai fait basculer le tapis.
safety.hurt                -2,yields      pincé|pincée|pincés|pincées|tiré|tirée|tirés|tirées|tordu|coincé|coincée|coincés|coincées|brûlé|brûlée|brûlés|brûlées|arraché|arrachée|arrachés|arrachées|entaillé|entaillée|entaillés|entaillées|griffé|griffée|griffés|griffées|écrasé|écrasée|écrasés|écrasées|mordu|frappé|frappée|frappés|frappées|cogné|cognée|cognés|cognées le|la|les|l'|un|une|au|à <c_body> … de|à|d'|la|l'|au mon|ma|mes|notre|nos
  + La dame a [tiré les oreilles de ma] nièce.
  - La dame a tiré les cartes de ma nièce.
safety.hurt                -2,yields      piqué|piquée|piqués|piquées|tapé|tapée|tapés|tapées|visé|visée|visés|visées à côté
  + On m'a [piqué à côté].
  - Il habite à côté.
safety.hurt                -2,yields      renversé|renversée|renversés|renversées|craché|crachée|crachés|crachées|postillonné|postillonnée|postillonnés|postillonnées|vomi … dessus
  + Le page m'a [renversé le cidre dessus].
  - Il regarde par-dessus.
  - Le page a versé le coulis dessus.
safety.parked_across       -2,yields      garé|garée|garés|garées|stationné|stationnée|stationnés|stationnées|entreposé|entreposée|entreposés|entreposées|stocké|stockée|stockés|stockées … sur|devant mon|ma|mes|notre|nos pelouse|place|garage|allée|jardin|portail|entrée|cour|trottoir|gazon|haie|massif|plates
  + Ils ont [garé la calèche sur notre gazon].
  - J'ai garé la calèche sur ma place.
safety.privacy             -2,yields      pris|prend|photographié|photographiée|photographiés|photographiées|filmé|filmée|filmés|filmées … photo|photos|vidéo|vidéos|mon|notre|la de|d'|dans|chez chez|notre|mon|l'|ma moi|nous|chambre
  + Le bailli a [pris des photos de chez nous].
  - On a pris des photos de la côte.

# À qui ce fut remis, ce qui fut montré, ce qui n'était plus là.
class.c_sent            is:c_sent  donné|donnée|donnés|données|remis|remise|remises|envoyé|envoyée|envoyés|envoyées|rendu|rendue|rendus|confié|confiée|confiés|confiées|attribué|attribuée|attribués|attribuées|livré|livrée|livrés|livrées|transmis|transmise|adressé|adressée|adressés|adressées|expédié|expédiée|expédiés|expédiées|apporté|apportée|apportés|apportées|distribué|distribuée|distribués|distribuées|posté|postée|postés|postées|déposé|déposée|déposés|déposées|laissé|laissée|laissés|laissées
  + Ils l'ont [confiée].
  - Un confit.
class.c_taker           is:c_taker voisin|voisine|voisins|ex|inconnu|inconnue|inconnus|homonyme|autre|autres|locataire|locataires|concurrent|passant|passante|occupant
  + Une [passante] brune.
  - Une pensante brune.
comfort.cramped         -2         dormi|dormir|dormait|entassés|logés|tassés à|a trois|quatre|cinq|six|sept|huit|dix dans|sur un|une|le|la|seul|même … lit|canapé|banquette|cabine|voiture
  + Les mages ont [dormi à cinq dans une cabine].
  - Cinq mages dans une barque.
  - On dort à deux dans un grand lit.
comfort.no_sleep        -2,yields  tenu|tenus|tenue|tenues|maintenu|maintenus|gardé|gardés éveillé|éveillée|éveillés|éveillées|réveillé|réveillés
  + La fanfare nous a [tenus éveillés].
  - Il est bien éveillé.
comfort.noise           -2,yields  aboyé|aboyée|aboyés|aboyées|sonné|sonnée|sonnés|sonnées|hurlé|hurlée|hurlés|hurlées|claqué|claquée|claqués|claquées|tapé|tapée|tapés|tapées|crié|criée|criés|criées|ronflé|ronflée|ronflés|ronflées|bourdonné|bourdonnée|bourdonnés|bourdonnées|vibré|vibrée|vibrés|vibrées|martelé|martelée|martelés|martelées toute|tout la|l'|le nuit|trajet|vol
  + Les coqs ont [hurlé toute la nuit].
  - Il a marché toute la nuit.
  - Le chœur a chanté toute la nuit.
comfort.noise           -2,yields  alarme|alarmes|sirène|sirènes|détecteur|klaxon … déclenché|déclenchée|déclenchés|déclenchées|sonné|sonnée|sonnés|sonnées|hurlé|hurlée|hurlés|hurlées|retenti|bipé|bipée|bipés|bipées … nuit|fois|heures|matin|sommeil|raison|rien
  + La [sirène a retenti trois fois].
  - La sirène a sonné midi.
comfort.noise           -2,yields  claquent|claquait|claquaient|hurle|hurlait|criaient|aboyé|aboyée|aboyés|aboyées|sonné|sonnée|sonnés|sonnées|tapé|tapée|tapés|tapées|crié|criée|criés|criées|martelé|martelée|martelés|martelées … jusqu' à|au … aube|matin|heures|minuit|trois|deux|quatre|cinq
  + Les forains ont [martelé jusqu'à l'aube].
  - Il a marché jusqu'au matin.
comfort.noise           -2,yields  commencé|commencée|commencés|commencées|commencent|attaqué|attaquée|attaqués|attaquées|attaquent à percer|marteler|scier|tondre|poncer|taper|visser|débroussailler|souffler|hurler|démolir à|dès|avant … aube|dimanche|sept|six
  + Ils ont [commencé à poncer à l'aube].
  - Il a commencé à chanter.
comfort.noise           -2,yields  parlait|parlaient|parlent|criaient|rigolaient fort|haut … dans|sous|devant|pendant|à … couloir|nuit|minuit|heures|fenêtre|porte|chambre|matin
  + Les veilleurs [parlaient fort devant la porte].
  - Ils parlent fort et clair.
comfort.noise           -2,yields  travaux|tondeuse|perceuse|marteau|souffleuse|poubelles|compresseur|ventilation … sous|devant|contre la|ma|notre|nos|les|mes fenêtre|fenêtres|chambre|chambres|balcon|tente|lit
  + Une [souffleuse sous nos fenêtres].
  - Un géranium sous nos fenêtres.
  - La terrasse devant notre chambre.
condition.came_missing  -2,yields  <c_back> … sans le|la|les|l'|un|une double|plan|capuchon|deuxième|second|seconde|autre|reste|roue|roues|pompe|selle|panier|filtre|cordon|coque|ceinture|lacets|chaussette|laisse|gilet|goûter|cartable|code|mode|moitié|partie|pile|piles|vase|pot|cadre
  + La harpe est [revenue sans le capuchon].
  - Elle est revenue sans la moindre envie.
condition.came_missing  -2,yields  n'|ne … était|étaient|est|sont plus|pas dans le|la|l'|les tiroir|boîte|colis|carton|paquet|casier|enveloppe|coffre|pochette|sachet|poche|écrin|boîtier|armoire
  + Mes sceaux [n'étaient plus dans l'écrin].
  - Mes sceaux étaient dans l'écrin.
condition.incomplete    -2,yields  page|pages|morceau|pied|vis|roue|touche|touches|bouton|pièce|pièces|feuille|chapitre|marche|dent|corde|poignée|carreau|latte|lattes|dalle … manque|manquent|manquait|manquaient
  + La [corde du haut manquait].
  - Je manque de corde.
ease.blocked            -2,yields  carte|clé|clef|badge|code|pass|bracelet … ouvrait|ouvre|ouvrent|marchait|passait plus|pas
  + Le [pass ne m'ouvrait plus] la herse.
  - Le pass ouvre la herse.
ease.blocked            -2,yields  fermé|fermée|parti|partie|partis|démarré|redémarré|bloqué|bloquée|bloqués|emporté avec … mon|ma|mes|nous|moi|notre|nos|elle|lui … dedans
  + Le parc a [fermé avec ma calèche dedans].
  - Une boîte avec du thé dedans.
  - Un sac avec ma harpe dedans.
empathy.contempt        -2,yields  imité|imitée|imités|imitées|imitait|parodié|parodiée|parodiés|parodiées|raillé|raillée|raillés|raillées mon|ma|notre|nos|son|leur … accent|voix|façon|démarche|bégaiement|fils|fille|mère
  + Le page a [imité ma voix].
  - Mon fils a imité ma voix.
empathy.contempt        -2,yields  m'|nous|l'|la|les a|ont traité|traitée|traités|traitées de|d'
  + Le portier [m'a traitée de] danger ambulant.
  - Il m'a bien traitée.
errors.instead          -2,yields  marqué|marquée|marqués|marquées|écrit|gravé|gravée|gravés|gravées|imprimé|imprimée|imprimés|imprimées|noté|notée|notés|notées|inscrit … au lieu de|d'|du|des
  + La stèle, on y a [gravé Léo au lieu de] Léa.
  - Il marche au lieu de courir.
errors.repeated         -2,yields  malgré le|la|l'|un|une|mon|notre|les panneau|pancarte|écriteau|affichette|étiquette|mention|consigne|consignes|autocollant|post|interdiction
  + Ils ont frappé [malgré l'écriteau].
  - Le panneau est malgré tout lisible.
errors.someone_elses    -2,yields  <c_sent> mon|ma|mes|notre|nos … au|aux <c_taker>
  + Le luthier a [remis ma harpe au locataire] du dessus.
  - J'ai remis ma harpe au propriétaire.
  - Le luthier a transmis mon dossier au propriétaire.
errors.someone_elses    -2,yields  <c_sent> mon|ma|mes|notre|nos … à|au|aux|chez mon|ma|le|la|les|l'|un|une|ancien|d'|notre <c_taker>
  + Le luthier a [confié ma harpe à ma voisine].
  - J'ai confié ma harpe à ma voisine.
errors.someone_elses    -2         au nom de|du|d' … ancien|ancienne|précédent|précédente locataire|propriétaire|occupant|client|titulaire|abonné|patient
  + La taxe est [au nom de l'ancien titulaire].
  - L'ancien titulaire est là.
errors.someone_elses    -2,yields  signature|photo|photos|nom|papiers|dossier|clé|clés|veste|sac|plat|commande|billet|carte|adresse|dent|main|linge|chaussures de quelqu' un d' autre
  + Le [linge de quelqu'un d'autre].
  - Quelqu'un d'autre a ri.
errors.spelt            -2,yields  est|sont|été|figure écrit|écrite|écrits|orthographié|orthographiée|orthographiés|orthographiées|noté|notée|notés|notées de|d' deux|trois|quatre|plusieurs façons|manières
  + Mon village [est écrit de deux manières].
  - On le dit de deux manières.
errors.wrong_address    -2,yields  <c_sent> mon|ma|mes|notre|nos … dans|à|a|en|vers un|une|l' autre|autres|bout ville|rue|pays|magasin|immeuble|hôtel|étage|bâtiment|école|dépôt
  + Ils ont [expédié ma harpe dans un autre pays].
  - J'ai expédié ma harpe dans un autre pays.
errors.wrong_data       -2         km|kilomètres|heures|euros|jours|nuits|litres|m2|mètres|places|unités|repas|couverts de|en trop
  + Le relais compte deux [nuits de trop].
  - Il a deux kilos de trop.
errors.wrong_data       -2,yields  mentionne|comporte|indique|inclut|porte|affiche|contient|facture|compte … qu'|que j'|je|on|nous|il|elle … n'|ne ai|a|avons … jamais|pas
  + L'acte [mentionne un don que nous n'avons jamais] fait.
  - L'acte mentionne un don.
frame.own               yields     <c_being> … <c_sent>|imité|imitée|imités|imitées|montré|montrée|montrés|montrées|suivi|suivie|suivis|attrapé|attrapée|attrapés|attrapées
  + Mon [chaton nous a suivis].
  - Le portier nous a suivis.
frame.own               yields     alarme … nuit et votre|vos|l'
frame.own               yields     dos|genou|genoux|nerf|cou|cheville|vertèbre|marché|bourse|cours|<c_body> s' est|sont
frame.own               yields     j'|j|nous|vous ai|avais|avons|avions … <c_sent>|montré|montrée|montrés|montrées|commencé|commencée|commencés|commencées|imité|imitée|imités|imitées
  + [J'ai confié] ma harpe.
  - Il a confié ma harpe.
frame.own               yields     m'|nous|l'|la|les a|ont traité|traitée|traités|traitées de|d' façon|manière|la|mon|ma|égal|même|suite
frame.own               yields     peut|pouvez|vous se|vous|étions|étais garer|garé|garés|stationner à|a
friendliness.rude       -2,yields  m'|nous a|ont suivi|suivie|suivis|surveillé|surveillée|surveillés|surveillées|pisté|pistée|pistés|pistées|fixé|fixée|fixés|fixées|dévisagé|dévisagée|dévisagés|dévisagées|épié|épiée|épiés|épiées … dans|partout|jusqu'|de|entre … magasin|rayon|rayons|boutique|allées|caisse|sortie|haut
  + Le portier [nous a suivis jusqu'à la sortie].
  - Le chat nous a suivis jusqu'au pont.
  - Le médecin nous a suivis pendant toute la cure.
location_hours.parking  -2,yields  garer|garé|garée|garés|stationner|stationné à|a … km|kilomètre|kilomètres|bornes
  + Il a fallu [stationner à deux kilomètres].
  - On peut stationner à Dax.
reliability.logged_out  -2,yields  m'|nous|me a|ont|déconnecte|éjecte|renvoie|ramène|vire|jette déconnecté|déconnectée|déconnectés|déconnectées|éjecté|éjectée|éjectés|éjectées|renvoyé|renvoyée|renvoyés|renvoyées|ramené|ramenée|ramenés|ramenées|vers|à|au|du|de … moment|milieu|plein|menu|accueil|page|début|serveur|partie|salon|session
  + Le jeu m'éjecte, il [m'a éjectée en plein] tour.
  - Il m'a ramené un luth.
reliability.not_working -2,yields  s' est|sont pas ouvert|ouverte|ouverts|ouvertes|allumé|allumée|déclenché|déclenchée|fermé|fermée|déployé|déployée|imprimé|imprimée|validé|validée|affiché|affichée|levé|levée|activé|activée|déverrouillé|enclenché
  + La herse ne [s'est pas levée].
  - La herse s'est levée.
reliability.ruined      -2,yields  tout|toute|tous|toutes … est|sont|était|étaient perdu|perdue|perdus|perdues|fichu|fichue|foutu|foutue|détruit|détruite|inondé|inondée|pourri|décongelé|décongelée
  + [Toute la moisson est perdue].
  - Tout va bien.
reliability.stuck       -2,yields  s' est|sont … coincé|coincée|coincés|coincées|enrayé|enrayée|enrayés|enrayées|grippé|grippée|grippés|grippées|descellé|descellée|descellés|descellées|décroché|décrochée|décrochés|décrochées|désolidarisé|désolidarisée|désolidarisés|désolidarisées|détraqué|détraquée|détraqués|détraquées|déréglé|déréglée|déréglés|déréglées|affaissé|affaissée|affaissés|affaissées|effondré|effondrée|effondrés|effondrées|déboîtée|fissuré|fissurée|fissurés|fissurées|fendillé|fendillée|fendillés|fendillées|dégonflé|dégonflée|dégonflés|dégonflées
  + La herse [s'est enrayée].
  - La herse s'est levée.
safety.hurt             -2,yields  m'|l'|nous|lui a|ont … attrapé|attrapée|attrapés|attrapées|empoigné|empoignée|empoignés|empoignées|saisi|saisie|tiré|tirée|tirés|tirées|poussé|poussée|poussés|poussées|secoué|secouée|secoués|secouées|agrippé|agrippée|agrippés|agrippées|chopé|chopée|chopés|chopées par|dans le|la|l'|les bras|col|poignet|oreille|cheveux|nuque|cou
  + Le portier [m'a agrippée par le col].
  - Il m'a poussée à chanter.
safety.privacy          -2,yields  donné|donnée|donnés|données|communiqué|communiquée|communiqués|communiquées|révélé|révélée|révélés|révélées|transmis|montré|montrée|montrés|montrées mon|ma|mes|notre|nos solde|adresse|numéro|code|résultats|salaire|coordonnées|diagnostic|poids|âge|horaires|photo|photos|dossier|relevés|dette … à|au|aux mon|ma|mes|un|une|l'|des ex|sœur|soeur|mère|père|frère|cousin|voisin|voisine|voisins|employeur|patron|collègue|collègues|inconnu|inconnue|concurrent|autre|autres|tiers
  + Le bailli a [révélé notre dette à mon cousin].
  - J'ai donné mon adresse à mon cousin.
safety.privacy          -2,yields  m'|nous|lui a|ont ajouté|ajoutée|ajoutés|ajoutées|cherché|retrouvé|retrouvée sur facebook|instagram|snap|snapchat|linkedin|tinder|messenger … après|alors|sans|pour
  + Le portier [m'a ajoutée sur Instagram après] le bal.
  - Ma sœur m'a ajoutée.
  - Le portier m'a contactée sur WhatsApp pour la harpe.
safety.privacy          -2,yields  messages|sms|textos|message|photos gênants|équivoques|coquins
  + Le portier m'envoie des [textos gênants].
  - Mes photos de voyage.
safety.privacy          -2,yields  mes|mon|ma|notre|nos … a|ont été diffusé|diffusée|diffusés|diffusées|divulgué|divulguée|divulgués|divulguées|crié|criée|criés|criées|révélé|révélée|révélés|révélées|placardé|placardée|placardés|placardées
  + [Nos noms ont été placardés] au marché.
  - Nos noms ont été notés.
  - Mon avis a été publié.
safety.privacy          -2,yields  parlé|parlée|parlés|parlées|parlait|parlaient|discuté|discutée|discutés|discutées|discutait|discutaient|évoqué|évoquée|évoqués|évoquées de mon|ma|mes|notre|nos … devant
  + Elles [discutaient de mon cas devant] le portier.
  - Elles discutaient de cuisine devant le portier.
safety.unsafe           -2         rideau|verrou|store|loquet|cabine|volet|battant|vitre|fermoir|couvercle … ferme|ferment|fermait|tient|tenait|verrouille pas|plus|mal
  + Le [loquet ne tient pas].
  - Le store est vert.

# Ce qui blesse, ce qui fut crié, qui resta assis des heures, ce qui se fit sans protéger.
competence.badly_done -2,yields sans … protéger|bâcher|amarrer|sécuriser|caler|sangler|anesthésier|stériliser
  + Ils ont peint le navire [sans bâcher] le pont.
  - J'ai peint sans bâcher.
condition.damaged     -2,yields arrivé|arrivée|arrivés|reçu|livré|livrée|revenu|revenue|rendu|rendue … avec … défait|défaite|ouvert|ouverte|arraché|arrachée|manquant|manquante|décollé|décollée|recollé|recollée|scotché|scotchée|enfoncé|enfoncée|rafistolé
  + Le luth est [arrivé avec le chevalet décollé].
  - Il est arrivé avec un col bleu.
condition.damaged     -2,yields foncé|foncée|foncés|foncées|reculé|reculée|reculés|reculées|tamponné|tamponnée|tamponnés|tamponnées|emplafonné|emplafonnée|emplafonnés|emplafonnées dans|contre|sur la|le|les|une|un|mon|ma|notre|nos porte|portail|mur|muret|voiture|voitures|barrière|poteau|vitrine|clôture|façade|garage|boîte|rétroviseur|véhicule
  + Le cocher a [reculé dans notre clôture].
  - J'ai reculé dans ma clôture.
ease.forced           -2,yields fait revenir|repasser|retourner|déplacer pour|deux|trois|quatre|plusieurs|le rien|fois|lendemain|signer|papier
  + Le scribe m'a [fait repasser trois fois].
  - Le chant m'a fait revenir en enfance.
errors.instead        -2,yields <paper>|plaque|stèle|panneau|compteur|ticket|carte|badge|tatouage|gâteau|faire … dit|indique|indiquait|affiche|affichait|mentionne|porte … au lieu de|d'|du|des
  + La [stèle indique Léo au lieu de] Léa.
  - La stèle indique le sud.
errors.lost           -2,yields jamais|pas|plus été retrouvé|retrouvée|retrouvés|retrouvées
  + Mes partitions n'ont [jamais été retrouvées].
  - Mes partitions ont été retrouvées.
frame.own             yields    <c_being> … finit|finissait|continue|continuait|termine
  + Mon [cousin finit] son café.
  - Le page finit son café.
frame.own             yields    j'|j|nous ai|avais|avons|avions … reculé|foncé|crié|annoncé|installé|placé
  + [J'ai reculé] dans ma clôture.
  - Il a reculé dans ma clôture.
frame.own             yields    je|j'|suis|sommes|étais|étions resté|restée|restés|restées|reculé|rentré|foncé
  + Je [suis restée] assise.
  - Elle est restée assise.
frame.own             yields    page|pages|morceau|pied|vis|roue|touche|touches|bouton|pièce|pièces|feuille|chapitre|marche|dent|corde|poignée … manque|manquent|manquait|manquaient de|d'
  + Les [pièces du jeu manquent de] poids.
  - Les pièces du jeu manquent.
frame.own             yields    ça|cela|ce|qui|ambiance|accueil|cuisine|plat|qualité|gentillesse|goût m'|nous a|ont fait revenir
quality.rubs          -2,yields lui|me|m'|nous blesse|blessait|pince|pinçait|scie|cisaille|irrite|frotte|gratte|écorche|rentre la|le|les|l'|dans|au|aux|sur … <c_body>|mollet|talon|talons|cuisse|cuisses|gorge|hanches
  + Le bât [me scie les épaules].
  - Il me lave le dos.
safety.hurt           -2,yields m'|nous|lui <c_aux> … coupé|entaillé le|la|l'|un|une|au|à doigt|main|oreille|peau|lèvre|langue|joue|patte|pouce|orteil|menton|cou|sang
  + Le barbier [m'a coupé le menton].
  - Le barbier m'a coupé la barbe.
safety.hurt           -2,yields rendu|rendue|récupéré|récupérée|retrouvé|retrouvée|ressorti|ressortie|revenu|revenue|reparti|repartie … <c_body>|genoux|blessure|plaie … qui saigne|saignait|saignaient|gonfle|gonflait|suinte|suintait|infecté|infectée
  + Le poney est [revenu avec un genou qui saignait].
  - Un genou qui plie.
  - J'ai un genou qui gonfle.
safety.privacy        -2,yields crié|criée|criés|criées|hurlé|hurlée|hurlés|hurlées|clamé|clamée|clamés|clamées le|la|les|mon|l' nom|prix|montant|maladie|diagnostic|motif|résultat|poids|âge|code|adresse|traitement … de|d' mon|ma|mes|notre|nos
  + La mercière a [clamé le prix de ma] robe.
  - J'ai lu le nom de ma rue.
  - Il m'a annoncé le prix de ma robe.
waiting.made_wait     -2,yields resté|restée|restés|restées|laissé|laissée|laissés|poireauté|poireautée|poireautés|poireautées|planté|plantée|plantés|plantées|maintenu|maintenue assis|assise|assises|debout|attaché|attachée|nu|nue … heures|heure|h|couloir|matinée|journée|minutes
  + Ma nièce est [restée assise trois heures].
  - Je suis restée assise.

class.c_harmed is:c_harmed broyé|broyée|broyés|broyées|déchiqueté|déchiquetée|déchiquetés|déchiquetées|fracassé|fracassée|fracassés|fracassées|détérioré|détériorée|détériorés|détériorées|dégradé|dégradée|dégradés|dégradées|maculé|maculée|maculés|maculées|barbouillé|barbouillée|barbouillés|barbouillées|salopé|salopée|salopés|salopées|tailladé|tailladée|tailladés|tailladées|cisaillé|cisaillée|cisaillés|cisaillées|mutilé|mutilée|mutilés|mutilées|mordillé|mordillée|mordillés|mordillées|mâchouillé|mâchouillée|mâchouillés|mâchouillées|fripé|fripée|fripés|fripées|flétri|flétrie|flétris|fendillé|fendillée|fendillés|fendillées|effrité|effritée|effrités|effritées|écaillé|écaillée|écaillés|écaillées|détraqué|détraquée|détraqués|détraquées|vandalisé|vandalisée|vandalisés|vandalisées|démantibulé|démantibulée|démantibulés|démantibulées|déglingué|déglinguée|déglingués|déglinguées|craquelé|craquelée|craquelés|craquelées|rongé|rongée|rongés|rongées|grignoté|grignotée|grignotés|grignotées|pourri|pourrie|calciné|calcinée|calcinés|calcinées|englué|engluée|englués|engluées|distendu|distendue|élimé|élimée|élimés|élimées|entortillé|entortillée|entortillés|entortillées|désarticulé|désarticulée|désarticulés|désarticulées|dégommé|dégommée|dégommés|dégommées|éraillé|éraillée|éraillés|éraillées|entartré|entartrée|entartrés|entartrées|corrodé|corrodée|corrodés|corrodées|oxydé|oxydée|oxydés|oxydées|rouillé|rouillée|rouillés|rouillées|embourbé|embourbée|embourbés|embourbées|enlisé|enlisée|enlisés|enlisées
  + Un cintre [démantibulé].
  - Un cintre de bois.

# « Est bien » devant un mot qui blâme ne loue pas.
cleanliness.dirty -2 est|était|sont|étaient|c'|semble|paraît|reste bien ~sale|~poussiéreux|~crasseux|~douteux
  + La forge [est bien sale].
  - La forge est bien à la sortie du bourg.
comfort.cramped   -1 est|était|sont|étaient|c'|semble|paraît|reste bien ~petit|~étroit|~exigu
  + La stalle [est bien petite].
  - La stalle est bien pour un petit âne.
comfort.noise     -2 est|était|sont|étaient|c'|semble|paraît|reste bien ~bruyant|sonore
  + Le beffroi [est bien bruyant].
  - Le beffroi est bien.
ease.complicated  -2 est|était|sont|étaient|c'|semble|paraît|reste bien ~compliqué|~confus|~difficile|~pénible|~laborieux
  + L'échelle [est bien compliquée].
  - L'échelle est bien posée.
overall.average   -1 est|était|sont|étaient|c'|semble|paraît|reste bien ~vide|~terne|~morne|~monotone|~banal|~pâle|~quelconque|~désert
  + La halle [est bien vide].
  - La halle est bien au bout du vide-bouteilles.
price.expensive   -2 est|était|sont|étaient|c'|semble|paraît|reste bien ~cher|~onéreux
  + La lyre [est bien chère].
  - Ma lyre est bien, cher ami.
quality.bland     -2 est|était|sont|étaient|c'|semble|paraît|reste bien ~fade|~insipide
  + Le brouet [était bien fade].
  - Le brouet est bien frais.
timeliness.slow   -2 c'|ce|attente|délai|livraison|file|procédure est|était|fut bien ~long|~lent
  + [C'était bien long] au sacre.
  - La robe est bien mise.

# Ce qui est mouillé, trop petit, trop peu pour tous.
choice.little             -2,yields           un|une seul|seule serviette|oreiller|clé|couverture|prise|chaise|clef|drap|cintre|verre|assiette|lit|savon|toilette|douche|gilet|fourchette|tasse|chaussure … pour deux|trois|quatre|cinq|six|tous|toute|tout|2|3|4|5|6
  + On n'a qu'[une seule couverture pour trois].
  - Une seule couverture suffit.
comfort.cramped           -2,yields           ascenseur|cabine|chambre|lit|siège|douche|lavabo|table|salle|tente|box|bureau|coffre|couloir|escalier|cuisine|place|emplacement|studio … si|tellement petit|petite|petits|étroit|étroite|exigu|exiguë|réduit|réduite|serré|serrée … que|qu'
  + La [cabine est tellement petite que] l'âne y couche debout.
  - Une cabine si petite et si jolie.
condition.damaged         -2,stage:use,yields moquette|tapis|matelas|draps|drap|couette|oreiller|banquette|siège|fauteuil|banc|serviette|canapé|coussin … est|était|sont|étaient|encore|toute|tout|complètement|entièrement mouillé|mouillée|mouillés|mouillées|trempé|trempée|trempés|trempées|détrempé|détrempée|humide|humides
  + Le [tapis était trempé] sous l'âne.
  - L'âne trempé est sur le tapis.
reachability.understaffed -2,yields           moitié|tiers|quart|dizaine … guichets|caisses|postes|comptoirs|bornes|portiques|cabines|files|bureaux ~ouvert|ouverts|ouvertes
  + La [moitié des guichets ouverts], et la foule.
  - Les guichets ouverts au nord.
reachability.understaffed -2,yields           que|qu'|seulement|seuls|seules un|une|deux|trois|quatre|2|3|4 guichets|guichet|caisses|caisse|postes|poste|comptoirs|comptoir|bornes|borne|portiques|portique|files|file … ouvert|ouverte|ouverts|ouvertes|service
  + Il n'y a [que deux guichets d'ouverts] au bac.
  - Deux guichets ouvrent au nord du bac.
value.portion_small       -2,yields           un|une seul|seule … croissant|tranche|boule|verre|café|biscuit|pain|œuf|part|tartine|yaourt|crêpe|gâteau|viennoiserie|fruit|portion|bouteille … pour deux|trois|quatre|cinq|six|tous|2|3|4|5|6
  + On nous sert [une seule petite tartine pour trois].
  - Un seul verre me suffit.

# Quand il n'est pas en panne : il l'est donc.
reliability.recurrent -2,yields quand|lorsqu'|lorsque il|elle|ils|elles n'|ne est|sont|était|tombe|tombent pas|jamais … supprimé|supprimée|supprimés|annulé|annulée|annulés|annulées|panne|rade|bloqué|bloquée|cassé|cassée|fermé|fermée|grève|retard
  + Le bac part tard, [quand il n'est pas en panne].
  - Le bac part quand il est plein.

# Se plaindre encore de la même chose.
continuity.nth_time -2,rupture:repeat_contact,effort:contact_again n'|ne est|était pas|plus la|ma|notre première|1ère|1ere|1re|seule fois que|qu' je|j'|nous|on … plains|signale|signalons|réclame|réclamons|relance|relançons|alerte|alertons|plaint|plaignons
  + Ce [n'était pas la première fois que nous réclamons] l'échelle.
  - C'est sa première fois à cheval.

keep.set_phrase keep est|c'|semble|sera bien difficile|dur de|d' trouver|faire|choisir|résister|reprocher
