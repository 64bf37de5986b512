@language fr
@kind     irritants

# La conduite des agents, dite par des faits.
friendliness.rude -2 ricané|ricanait|gloussé|pouffé|gloussait … quand|devant|lorsque
  + L'employé a [ricané quand] j'ai posé ma question.
  - Nous avons ricané toute la nuit entre amis.

# Ce que font les agents, l'entreprise ou la machine au client et à ses affaires : des constructions, où tout métier met ses mots.
class.c_aux              is:c_aux      a|ont|avait|avaient|avez|aviez
  + Ils [ont] chanté.
  - Une onde.
class.c_bad_spot         is:c_bad_spot pluie|soleil|trottoir|poubelle|poubelles|haie|rue|route|chaussée|dehors|caniveau|couloir|neige|boue|fossé|milieu|vent|parking|escalier|escaliers
  + Dans la [haie] du parc.
  - Une haine sourde.
class.c_being            is:c_being    fils|fille|filles|enfant|enfants|bébé|mère|père|maman|papa|grand-mère|mamie|papi|mari|conjoint|copain|copine|frère|sœur|soeur|cousin|cousine|oncle|tante|neveu|nièce|voisin|voisine|voisins|ami|amie|amis|ado|chien|chiens|chienne|chiot|chat|chats|chatte|chaton|lapin|cheval|jument|poney|perroquet|hamster
  + Le [poney] dort.
  - Un poème dort.
class.c_body             is:c_body     doigt|doigts|main|mains|bras|jambe|jambes|pied|pieds|genou|genoux|épaule|épaules|cou|nuque|dos|tête|crâne|front|joue|joues|oreille|oreilles|œil|oeil|yeux|nez|bouche|lèvre|lèvres|langue|gencive|gencives|dent|dents|peau|ventre|côtes|hanche|cheville|poignet|patte|pattes|queue|museau|griffe|ongle|ongles|cheveux|visage
  + Une [patte] noire.
  - Une pâte noire.
class.c_harmed           is:c_harmed   cassé|cassée|cassés|cassées|brisé|brisée|brisés|brisées|fêlé|fêlée|fêlés|fêlées|fendu|fendue|fendus|fendues|tordu|tordue|tordus|tordues|rayé|rayée|rayés|rayées|abîmé|abîmée|abîmés|abîmées|endommagé|endommagée|endommagés|endommagées|arraché|arrachée|arrachés|arrachées|défoncé|défoncée|défoncés|défoncées|troué|trouée|troués|trouées|déchiré|déchirée|déchirés|déchirées|ébréché|ébréchée|ébréchés|ébréchées|cabossé|cabossée|cabossés|cabossées|éraflé|éraflée|éraflés|éraflées|enfoncé|enfoncée|enfoncés|enfoncées|bousillé|bousillée|bousillés|bousillées|esquinté|esquintée|esquintés|esquintées|taché|tachée|tachés|tachées|javellisé|javellisée|javellisés|javellisées|décoloré|décolorée|décolorés|décolorées|déformé|déformée|déformés|déformées|inondé|inondée|inondés|inondées|écrasé|écrasée|écrasés|écrasées|démoli|démolie|démolis|démolies|détruit|détruite|détruits|détruites|saccagé|saccagée|saccagés|saccagées|massacré|massacrée|massacrés|massacrées|pulvérisé|pulvérisée|pulvérisés|pulvérisées|pété|pétée|pétés|pétées|niqué|niquée|niqués|niquées|brûlé|brûlée|brûlés|brûlées|cramé|cramée|cramés|cramées|éclaboussé|éclaboussée|éclaboussés|éclaboussées|sali|salie|salis|salies|souillé|souillée|souillés|souillées|griffé|griffée|griffés|griffées|égratigné|égratignée|égratignés|égratignées|embouti|emboutie|emboutis|percuté|percutée|percutés|percutées|descellé|descellée|descellés|descellées|amoché|amochée|amochés|amochées|entaillé|entaillée|entaillés|entaillées|déréglé|déréglée|déréglés|déréglées
  + Un volet [fendu].
  - Un volet défendu.
class.c_lost             is:c_lost     égaré|égarée|égarés|égarées|effacé|effacée|effacés|effacées|supprimé|supprimée|supprimés|supprimées|mélangé|mélangée|mélangés|mélangées|interverti|intervertie|intervertis|interverties|confondu|confondue|confondus|=perdu|perdue|perdus|perdues|inversé|inversée|inversés|inversées|paumé|paumée|paumés|paumées
  + Des plans [intervertis].
  - Des plans convertis.
class.c_muck             is:c_muck     graisse|peinture|colle|boue|poussière|plâtre|huile|cambouis|encre|traces|taches|miettes|poils|cheveux|sable|terre|sang|vomi|crotte|crottes|mégots|déchets|gravats|sciure|ciment|enduit|silicone|copeaux|sauce|résine|suie|plumes
  + De la [sciure] fine.
  - De la scie fine.
class.c_nasty            is:c_nasty    mégot|mégots|cheveu|cheveux|poil|poils|cafard|cafards|insecte|insectes|mouche|mouches|moucheron|pansement|pansements|seringue|seringues|préservatif|ongle|rat|rats|moisissure|moisissures|asticot|asticots|ver|araignée|araignées|fourmis|puces|punaise|punaises|crotte|crottes|vomi|agrafe|agrafes
  + Un [asticot] blanc.
  - Un as blanc.
class.c_nature           is:c_nature   caillou|cailloux|gravillon|gravillons|pierre|tempête|vent|grêle|orage|arbre|branche|branches|automobiliste|sanglier|foudre|gel|chute|voleur|voleurs|cambrioleur|cambrioleurs|renard|souris|rats|personne|tiers|individu|individus|inconnu|inconnus|quelqu'un|conducteur|conductrice|cycliste|motard
  + Le [sanglier] dort.
  - Le sangle dort.
cleanliness.left_mess    -2,yields     laissé|laissée|laissés|laissées|mis|mise|fait|foutu|projeté|projetée|projetés|projetées|coulé|laissent|mettent|répandu|étalé|étalée|étalés|étalées du|de|des|d'|plein|leurs … <c_muck> … partout|sur|dans|plein|derrière
  + Le potier a [mis de la résine sur] les bancs.
  - J'ai mis de la résine sur les bancs.
cleanliness.left_mess    -2,yields     ~laisser|laissé|laissée|laissés|abandonné|abandonnée|abandonnés|abandonnées|entassé|entassée|entassés|entassées leur|leurs … gravats|déchets|outils|cartons|palettes|matériel|ordures|mégots|emballages|chutes|bâches
  + Les jongleurs ont [laissé leurs bâches] dans la cour.
  - Ils ont repris leurs bâches.
condition.damaged        -2,yields     <agent>|ils|il|elle|elles|qui <c_aux> … <c_harmed> le|la|les|l'|un|une|deux|trois|des
  + L'[ouvrier a fendu une] dalle.
  - Le gel a fendu une dalle.
condition.damaged        -2,yields     <c_aux> <c_harmed> mon|ma|mes|notre|nos
  + Le jongleur [a fêlé ma] cruche.
  - J'ai fêlé ma cruche.
condition.damaged        -2,yields     <c_aux> même|carrément|complètement|encore|littéralement|aussi|légèrement|bien|tout <c_harmed> mon|ma|mes|notre|nos
  + Le jongleur [a carrément tordu ma] harpe.
  - Ma sœur a carrément tordu ma harpe.
condition.damaged        -2,yields     <c_aux> … fait|laissé tomber|chuter|basculer|dégringoler mon|ma|mes|notre|nos|un|une|le|la|l'|les|deux
  + Le luthier [a fait tomber ma] harpe.
  - J'ai fait tomber ma harpe.
condition.damaged        -2,yields     empilent|empilaient|empilé|empilée|empilés|empilées|entassé|entassée|entassés|entassées|jeté|jetée|jetés|jetées|balancé|balancée|balancés|balancées|lancé|lancée|lancés|lancées|jettent|jetaient|écrasé|écrasée|écrasés|écrasées … fragile|fragiles
  + Ils [jettent les caisses fragiles].
  - Le vase est fragile.
condition.damaged        -2,yields     m'|nous <c_aux> … <c_harmed> le|la|les|l'|un|une|deux|trois|des|sur|dans|à|au
  + Ils [m'ont esquinté le] portique.
  - J'ai esquinté le portique.
condition.damaged        -2,yields     refermé|refermée|refermés|refermées|retombé|retombée|retombés|retombées|tombé|tombée|tombés|tombées|descendu|descendue|rabattu|rabattue sur le|la|les|l' capot|voiture|portière|coffre|poussette|valise|vélo|pare|carrosserie|hayon|<c_body>
  + La herse est [descendue sur le capot].
  - La pluie tombe sur la mer.
condition.damaged        -2,yields     ~jeter|~balancer|~lancer|empilent|empilaient|empilé|entassaient|entassent|entassé|manipulent|manipulaient|traînent|traînaient … comme des|un|une|si sacs|sac|ballon|ballons|paquet|pierre|pierres|patates|poubelle|poubelles|ordures|sable|briques|frisbee
  + Ils [lançaient les harpes comme des briques].
  - Le ballon roule comme des billes.
condition.damaged        -2,yields     ~passer|passé|marché|tombé|tombée|passés à|a|sur|dans travers … plafond|toit|toiture|verrière|plancher
  + Le ramoneur est [passé à travers la verrière].
  - On est passés à travers les gouttes.
condition.damaged        -2,yields     ~renverser|renversé|renverse … sur mon|ma|mes|notre|nos|moi|nous
  + La serveuse a [renversé la cruche sur ma] robe.
  - J'ai renversé la cruche sur ma robe.
ease.blocked             -2,yields     coincé|coincée|coincés|coincées|bloqué|bloquée|bloqués|bloquées|enfermé|enfermée|enfermés|enfermées … dans|sur|au|à l'|la|le|les|un|une|notre ascenseur|télécabine|télésiège|téléphérique|manège|toilettes|hall|magasin|tram|train|rame|cabine|sas|escalator|avion|tunnel|parking|cave|local|cour|vestiaire|salle|couloir|nacelle|tourniquet|bus|métro|wagon
  + [Bloqués sur le manège] une heure.
  - Le bloc est dans le hall de tri.
ease.blocked             -2,yields     m'|nous <c_aux> … enfermé|enfermée|enfermés|enfermées
  + Le gardien [nous a enfermés].
  - On a enfermé les poules.
empathy.contempt         -2            moqué|moquée|moqués|moquées|moque|moquent|moquait|moquaient de mon|ma|mes|notre|nos
  + Le guide s'est [moqué de notre] tente.
  - On ne s'est jamais moqué de mon nom ici.
errors.came_out          -2,stage:use  revenu|revenue|revenus|revenues|rendu|rendue … orange|rose|roses|vert|verte|bleu|bleue|jaune|jaunes|gris|grise|verdâtre|jaunâtre … du|de|pressing|lavage|teinturier|teinture|laverie
  + La nappe est [revenue rose de] la laverie.
  - Elle est revenue de la rose verte.
errors.drove_past        -2            m'|nous c|a|ont vu|vue|vus|vues … et|mais … démarré|accéléré|redémarré|filé|continué|fermé|refermé
  + Le batelier [nous a vus et il a accéléré].
  - Il nous a vus et nous a attendus.
errors.forgotten         -2,yields     <c_aux> vidé|vidée|vidés|vidées|jeté|jetée|jetés|jetées|bradé|bradée|bradés|bradées|détruit|débarrassé|débarrassée|débarrassés|débarrassées|brûlé|brûlée|brûlés|brûlées le|la|les|l'|tout|toutes|tous … de|d' mon|ma|mes|notre|nos
  + Le bedeau [a jeté les partitions de ma] sœur.
  - J'ai jeté les partitions de ma sœur.
errors.forgotten         -2,yields     mis|mise|mises|jeté|jetée|jetés|jetées|parti|partie|envoyé|envoyée|envoyés|envoyées mon|ma|mes|notre|nos … à|a|aux|dans|au|en la|le|les|l' benne|poubelle|poubelles|déchetterie|ordures|fourrière|trottoir|feu
  + Le gardien a [mis ma brouette à la benne].
  - J'ai mis ma brouette à la benne.
errors.left_lying        -2            en travers de|du|des|d' la|l'|mon|ma|notre|trottoir|trottoirs|entrée|entrées|sortie|passage|couloir|chemin|allée|quai|route|rayon|porte|escalier|piste
  + Un tréteau [en travers du quai].
  - Je suis passé en travers.
errors.left_lying        -2,yields     laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées|déposé|déposée|déposés|déposées|laisse|laissent|laissait|laissaient|abandonnent … au|en|a|par milieu|plein|travers|vrac|plan … soleil|de|du|des|d'|la|le|vent|rue|jour
  + Les cantonniers [laissent la brouette au milieu du] pont.
  - Je laisse la brouette au milieu du pont.
errors.left_lying        -2,yields     laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées|laissent|laissait|laissaient|abandonnent … en|sous|sur|dans|au|à la|le|les|l' <c_bad_spot>
  + Les cantonniers ont [abandonné la brouette dans la boue].
  - J'ai laissé la brouette dans la boue.
errors.lost              -2,yields     <c_aux> … <c_lost> mon|ma|mes|notre|nos|toutes|tous
  + Le luthier [a égaré nos] partitions.
  - J'ai égaré nos partitions.
friendliness.hung_up     -2,yields     coupé|coupée|coupés|coupées|coupe|coupent la|ma|notre communication|conversation|ligne
  + La dame a [coupé la conversation].
  - La ligne coupe la place.
friendliness.hung_up     -2            mis|met|mettent fin … chat|tchat|appel|communication|conversation
  + L'opératrice a [mis fin à l'appel].
  - Un chat a mis fin à ses jours.
friendliness.rude        -2,yields     monnaie|carte|cartes|assiette|assiettes|plateau|ticket|clés|clé|passeport|dossier|papiers|couverts|courrier|lettres jeté|jetée|jetés|jetées|balancé|balancée|balancés|balancées|lancé|lancée|lancés|lancées|flanqué|flanquée|flanqués|flanquées|fourré|fourrée|fourrés|fourrées
  + La [clé balancée] sur le comptoir.
  - La carte se lance du menu.
friendliness.talked_over -2            parle|parlait|parlaient|parlent|parlé par|au dessus|par-dessus moi|nous|elle|lui|mes|nos|ma|tout
  + La sage [parlait par-dessus nos] voix.
  - Le pont passe par-dessus nous.
friendliness.walked_off  -2,yields     en claquant la|le|les porte|portes|portière|portail|combiné|volet|barrière
  + Le batelier est sorti [en claquant la barrière].
  - Je suis parti en claquant la porte.
friendliness.walked_off  -2,yields     parti|partie|partis|sorti|sortie|sortis … fumer|manger|déjeuner|pause|téléphoner alors|pendant|avant|quand|sans
  + Le luthier est [parti fumer alors] que nous attendions.
  - Je suis parti fumer pendant la pause.
friendliness.walked_off  -2            ~tourner|tourné|tourne|tournait|tournant les talons
  + Le luthier a [tourné les talons].
  - Les talons sont usés.
reliability.blocked      -2            compte|comptes|carte|badge|casier|coffre|tablette|appli|application|session|dossier|identifiant|clé s' est|sont|était … verrouillé|verrouillée|verrouillés|désactivé|désactivée|auto-bloqué
  + Mon [badge s'est verrouillé].
  - La porte s'est verrouillée.
reliability.swallowed    -2            gardé|gardée|gardés|gardées|mangé|mangée|mangés|mangées|avalé|avalée|avalés|avalées|gobé|gobée|gobés|gobées|encaissé|encaissée|encaissés|encaissées|bouffé|garde|mange|avale|gobe|encaisse l'|mon|mes|ma|la|les|nos … argent|pièces|billet|billets|monnaie|sous|jeton|jetons|euros … sans|et|mais
  + La fontaine a [gobé mes pièces sans] couler.
  - Il prend de la monnaie et un ticket.
resolution.half_done     -2,yields     la|une moitié|partie de|du|des|d' … et|puis il|elle|ils|on|s'|est|sont … parti|partie|partis|reparti|repartie|repartis
  + Il a repeint [la moitié du mât et il est parti].
  - La moitié de la classe est partie.
resolution.half_done     -2,yields     ~laisser|laissé|laissée|laissés|laissant la|le|les|l'|ma|mon|mes|notre|nous|tout|tous … sans eau|électricité|chauffage|courant|lumière|toit|toilettes|gaz|porte|fenêtre|douche|cuisine|plancher|vitre|clôture|protection
  + Le ramoneur a [laissé la salle de bain sans vitre].
  - Je laisse la tente sans lumière.
safety.hurt              -2,yields     refermé|refermée|refermés|refermées|fermé|fermée|fermés|fermées|retombé|retombée|retombés|retombées|tombé|tombée|tombés|tombées|rabattu|rabattue|effondré|effondrée|effondrés|effondrées|descendu|descendue sur mon|ma|mes|notre|nos|moi
  + La trappe s'est [refermée sur mon] bras.
  - Il est descendu sur la ville.
safety.unsafe            -2,yields     fil|fils|câble|câbles|clou|clous|tuyau|tuyaux|tige|tiges|ferraille|ferrailles|planche|planches qui pend|pendent|pendait|pendaient|dépasse|dépassent|dépassait|traîne|traînent|traînait|traînaient
  + Une [tige qui dépasse] du banc.
  - Une tige de rose.

frame.own      yields <c_being>|<c_nature> a|ont|avait|avaient|est … <c_harmed>|<c_lost>|renversé|laissé|abandonné|jeté|vidé|vendu|mis|fait|passé|parti|partie|tombé|tombée|tombés|refermé|refermée|publié|coupé|mangé|dormi
  + Mon [chaton a renversé] la cruche.
  - Le luthier a renversé la cruche.
frame.own      yields <c_being>|<c_nature> qui a|ont|avait|avaient|est … <c_harmed>|<c_lost>|renversé|laissé|abandonné|jeté|vidé|vendu|mis|fait|passé|parti|partie
  + Un [renard qui a renversé] la cruche.
  - Le luthier a renversé la cruche.
frame.own      yields j'|j|nous ai|avais|avons|avions|eu … <c_harmed>|<c_lost>|renversé|laissé|abandonné|jeté|vidé|vendu|mis|fait
  + [J'ai mis] de la colle.
  - Il a mis de la colle.
frame.own      yields je|nous|on laissons|laissais|jetons|lançons|passons|vais|suis|sommes|est
  + [Nous laissons] la brouette dehors.
  - Ils laissent la brouette dehors.
frame.own      yields m'|nous a|ont brisé|fendu|arraché le|la|mon|ma|les|un|une cœur|coeur|larme|larmes|sourire|dent|dents
  + Le chant [m'a brisé le cœur].
  - Il a brisé la vitre.
frame.own      yields on a|avait <c_harmed>|<c_lost>|renversé|laissé|abandonné|jeté|vidé|vendu|mis|fait|enfermé
  + [On a mis] de la colle.
  - Il a mis de la colle.
keep.own_break keep   <c_being> a|ont|avait <c_harmed>
  + Le [chaton a fêlé] le pot.
  - Il a fêlé le pot.
keep.own_break keep   <c_being> s'|m'|se|me|l' est|a|ont|sont <c_harmed>
  + Le [chaton s'est fêlé] une griffe.
  - Il s'est fêlé.
keep.own_break keep   <c_harmed> par un|une|la|le|des|les|l' <c_nature>
  + Un mur [fendu par la foudre].
  - Un mur fendu.
keep.own_break keep   j'|j ai|avais|aurais <c_harmed>
  + [J'ai fêlé] le pot.
  - Il a fêlé le pot.
keep.own_break keep   nous avons|avions <c_harmed>
  + [Nous avons fêlé] le pot.
  - Il a fêlé le pot.
keep.own_break keep   on a|avait <c_harmed>
  + [On a fêlé] le pot.
  - Il a fêlé le pot.
keep.own_loss  keep   j'|j ai|avais <c_lost>
  + [J'ai égaré] le plan.
  - Il a égaré le plan.

frame.own             yields    je|nous me|nous gare|garais|garons
  + [Je me gare] devant le portail.
  - Il se gare devant le portail.
frame.own             yields    ma|sa femme a|avait|est … <c_harmed>|<c_lost>|renversé|laissé|jeté|mis|oublié|passée|entrée|partie|sortie
  + [Ma femme a laissé] la clé.
  - La femme de chambre a laissé la clé.
reliability.swallowed -2        m'|nous a|ont pris … l'|mon|mes|la|les argent|pièces|pièce|billet|monnaie|sous|euros sans|et|mais
  + Le juke-box [m'a pris mes pièces et] rien.
  - Il m'a pris la main.
safety.parked_across  -2,yields stationne|stationnent|stationnait|garé|garée|garés|garées|garent|garait … sur|devant … handicapé|handicapés|handicap|pmr|pompiers|secours|garage|portail|sortie|cyclable|piéton|piétons
  + La calèche [stationne devant l'entrée des pompiers].
  - La calèche est devant le kiosque.

# Ce qui réveille, dérange, entre, ouvre, lit, montre ou donne à d'autres.
class.c_papers         is:c_papers   courrier|courriers|lettre|lettres|colis|sac|sacs|valise|valises|tiroir|tiroirs|placard|placards|affaires|message|messages|mail|mails|photo|photos|armoire|téléphone|portable|cartable|dossier|ordinateur|casier|boîte|poches|historique|chambre|vestiaire|penderie
  + Un [cartable] noir.
  - Une carte noire.
class.c_stranger       is:c_stranger inconnu|inconnue|inconnus|homonyme|autre|autres|ex|voisin|voisine|voisins|étranger|étrangère|passant|tiers|squatteur
  + Un [homonyme] breton.
  - Un home breton.
comfort.noise          -2,yields     passait|passaient|passe|passent|passé|passée|passés|passées … aspirateur|souffleuse|tondeuse|monobrosse|serpillière … pendant|alors|autour nos|mon|notre|le|la|les|film|repas|pieds|table|séance|cours
  + Ils [passent la souffleuse pendant notre] messe.
  - Je passe l'aspirateur pendant le film.
comfort.woken          -2,yields     allume|allument|allumait|allumaient … lumière|lumières|plafonnier|néon|néons|radio|télé|projecteur|projecteurs … nuit|dormait|dort|sieste
  + Le bedeau [allume les néons en pleine nuit].
  - J'allume la radio le matin.
comfort.woken          -2,yields     nous|m' <c_aux> réveillé|réveillée|réveillés|réveillées
  + La fanfare [nous a réveillés].
  - Je les ai réveillés.
comfort.woken          -1,yields     nous|me réveille|réveillent|réveillait|réveillaient
  + La fanfare [nous réveille].
  - Elle se réveille.
comfort.woken          -2,yields     ~réveiller … par … alarme|alarmes|travaux|bruit|bruits|coups|camion|camions|ménage|voisins|aspirateur|cris|musique|téléphone|perceuse|portes|porte|klaxon|sirène|marteau|tambour|livraison|livraisons|poubelles|souffleuse|tondeuse|chantier
  + Les campeurs furent [réveillés par un tambour].
  - Les poules se réveillent.
errors.someone_elses   -2,yields     donné|donnée|donnés|données|remis|remise|envoyé|envoyée|envoyés|envoyées|rendu|rendue|confié|confiée|confiés|confiées|attribué|attribuée|attribués|attribuées|livré|livrée|livrés|livrées|transmis|transmise à un|une|d' <c_stranger>
  + La barque fut [remise à un passant].
  - J'ai remis la clé à un voisin.
errors.someone_elses   -2,yields     donné|donnée|donnés|données|remis|remise|envoyé|envoyée|envoyés|envoyées|rendu|rendue|confié|confiée|confiés|confiées|attribué|attribuée|attribués|attribuées|livré|livrée|livrés|livrées|vendu|vendue|loué|louée|loués|louées|commandé|commandée|commandés|commandées|transmis|transmise|laissé|laissée|laissés|laissées|refilé|refilée|refilés|refilées mon|ma|mes|notre|nos … à un|une|d'|l'|des|cette <c_stranger>
  + Le luthier a [confié ma harpe à une inconnue].
  - J'ai confié ma harpe à un autre.
errors.wrong_bill      -2,yields     crédité|créditée|crédités|créditées|versé|versée|versés|versées|viré|virée|virés|virées|remboursé|remboursée|remboursés|remboursées|remboursement|virement|débité|débitée|débités|débitées … sur|à le|un|au compte|nom|iban de|d'|du mon|un|une|autre|notre|mari|ancien … ex|père|frère|inconnu|inconnue|autre|homonyme|voisin|client|conjoint|locataire|associé
  + Ils ont [versé la rente sur le compte de mon frère].
  - J'ai viré la somme sur le compte de mon frère.
errors.wrong_name      -2,yields     adressé|adressée|adressés|adressées|envoyé|envoyée|envoyés|envoyées|facture|courrier|relance|lettre|amende|convocation … à|au|a … décédé|décédée|défunt|défunte|mort|morte … en|il|depuis|y|dix|deux|trois|cinq
  + Une [amende envoyée à mon oncle mort depuis] dix ans.
  - La facture du fleuriste.
friendliness.bothering -2            m'|nous|me … téléphoné|appelé|appelle|téléphone|démarché|sonné|dérangé|dérangés|dérangée|sonne … pendant|en|au le|la|notre|mon|un|plein|pleine repas|dîner|déjeuner|sieste|dimanche|messe
  + Le crieur [nous a dérangés en pleine messe].
  - Ma sœur me téléphone le dimanche.
safety.privacy         -2,yields     affiché|affichée|affichés|affichées|affichent|publié|publiée|publiés|publiées|posté|postée|postés|postées|diffusé|diffusée|diffusés|diffusées|placardé|placardée|placardés|placardées|lu|crié|criée|criés|criées|annoncé|annoncée|annoncés|annoncées … mon|notre|nos|ma|mes photo|photos|dette|dettes|impayé|impayés|numéro|vidéo|adresse|diagnostic|résultat|résultats|poids|âge|salaire|solde|découvert|ordonnance
  + Ils ont [placardé notre dette] à la mairie.
  - J'ai publié ma photo.
safety.privacy         -2,yields     déshabillé|déshabillée|déshabillés|déshabillées|déshabiller|dévêtir … porte|fenêtre|couloir|rideau ouverte|ouvert|devant
  + On nous a fait [déshabiller la porte ouverte].
  - Il se déshabille dans sa tente.
safety.privacy         -2,yields     fouille|fouillé|fouillent|fouillait|farfouillé|mis dans|le|son mon|ma|mes|notre|nos|nez <c_papers>|dans
  + Le bedeau a [farfouillé dans nos placards].
  - J'ai fouillé dans mes poches.
safety.privacy         -2,yields     ouvert|ouvre|tiré|tirée|tirés|tirées|écarté|écartée|écartés|écartées … rideau|cabine|paravent … alors|quand|pendant que|qu'|j'
  + Elle a [tiré le paravent alors que] je me changeais.
  - J'ai ouvert la porte quand il a frappé.
safety.privacy         -2,yields     ouvre|ouvrent|ouvert|ouvrait|fouille|fouillé|fouillent|retourné|copié|photographié mon|ma|mes|notre|nos courrier|courriers|lettre|lettres|colis|sac|sacs|valise|valises|tiroir|tiroirs|armoire|cartable|poches|penderie|affaires
  + Le bedeau [ouvre nos lettres].
  - J'ouvre mes lettres le matin.
safety.privacy         -2,yields     propriétaire|bailleur|agence|syndic|logeur|loueur … passé|passée|passés|venu|venue|venus|entré|entrée pendant|durant|en mon|notre absence
  + Le [bailleur est venu durant notre absence].
  - Ma sœur est venue pendant mon absence.
safety.privacy         -2,yields     publié|publiée|publiés|publiées|posté|postée|postés|postées|diffusé|diffusée|diffusés|diffusées … photo|photos|vidéo|image|visage de|d' mon|ma|mes|nos <c_being>|visage|maison|corps|ventre|dents|seins
  + Ils ont [diffusé la photo de mes dents].
  - J'ai posté une photo de ma barque.
safety.privacy         -2,yields     ~entrer|entré|entrée|entrés|débarqué|débarquée|rentré|rentrée … pendant|alors|quand|sans … sieste|sommeil|absence|frapper|toquer|sonner|autorisation|accord|prévenir|douche|déshabillée|nu|nue|dormais|dormions|dormait
  + Le bedeau est [entré pendant notre sieste].
  - Je suis entré pendant la sieste.

# Ce qui fut trouvé là où cela ne devait pas être.
cleanliness.full_of -2,yields <c_muck> plein|partout|jusque le|la|les|mon|ma|mes|dans|sur|sous|un
  + De la [suie plein les] rideaux.
  - Il reste de la suie.
cleanliness.own     -2,yields affaires|linge|vêtements|cheveux|poils|draps|déchets|restes|photos|documents|courrier|données|traces|mégots|vaisselle|serviettes|compte|bagages du|de|des|d' un|une|client|locataire|occupant|passager|propriétaire|patient|clients|locataires|occupants|voyageur|voyageurs|autre|précédents|précédent|anciens|anciennes … précédent|précédente|précédents|d'avant|avant|autre|encore
  + Le [linge des locataires précédents] séchait là.
  - Le linge d'un bateau.
cleanliness.own     -2,yields photos|affaires|données|documents|cheveux|poils|contacts|messages|dossier|nom … d' une|un autre famille|personne|client|cliente|chien|chat|patient|patiente|élève|enfant|société|locataire|utilisateur
  + Les [contacts d'une autre société] dedans.
  - Le conseil d'une autre famille.
safety.foreign_body -2        trouvé|découvert|retrouvé|tombé|tombée un|une|des|deux|sur mégot|mégots|cheveu|poil|poils|pansement|chewing|seringue|préservatif|asticot|asticots|moisissure|moisissures|cafard|cafards|ongle|ongles|vomi|crotte|crottes|sangsue … dans|sous|sur|entre|au
  + J'ai [trouvé un mégot sous] l'oreiller.
  - J'ai trouvé un seau sous l'évier.
safety.foreign_body -2,yields un|une|des|deux|trois|quelques|plusieurs <c_nasty> … dans|sous|sur|au|entre|derrière|plein
  + [Des agrafes dans la gamelle].
  - Des fourmis rouges.

# La chose en plein usage.
comfort.creaky          -2,yields <object> … bouge|bougent|bougeait|bascule|basculent|basculait|tangue|vacille|balance dès|quand|lorsqu'|au|à|sans|tout|dans … moindre|qu'|que|on|avant|seul|seule|vide|lest
  + Le [tabouret tangue dès qu']on rit.
  - La table bouge en mai.
comfort.creaky          -2,yields tremble|tremblait|vibre|vibrait|grince|grinçait|craque|craquait|claque|claquait|branle|branlait|bouge|couine|couinait de|dans partout|toute|toutes|tous
  + Le moulin [couinait de partout].
  - Le chien couine.
comfort.woken           -2,yields réveillé|réveillée|réveillés|réveillées|réveille|réveillent à|en|au|plusieurs|trois|deux|dix pleine|plein|fois|milieu … nuit|matin|sommeil|jour
  + Les campeurs [réveillés en pleine nuit].
  - Le marché s'éveille en pleine nuit.
frame.own               yields    <c_being> … ouvre|lit|fouille|ouvert|lu|fouillé|remis|confié|réveillé|entré|entrée|venu|venue|passé
  + Ma [sœur lit] mes lettres.
  - Le bedeau lit mes lettres.
frame.own               yields    j'|j|nous ai|avais|avons|avions … ouvert|lu|fouillé|publié|posté|diffusé|partagé|viré|versé|remis|confié|loué|réveillé|entré|vendu|utilisé|tiré|annoncé|crié|perdu
  + [J'ai ouvert] vos lettres.
  - Il a ouvert mes lettres.
frame.own               yields    je|j'|on ouvre|ouvrais|lis|lisais|fouille|range|perds|allume|appelle|passe|réveille
  + [Je lis] mes lettres.
  - Il lit mes lettres.
frame.own               yields    poils|cheveux|sable|terre|boue|traces de|plein|dans … mon|ma|mes|chien|chat|chaussures|jardin|plage
  + Des [poils de mon] chien partout.
  - Des poils d'un autre chien.
frame.own               yields    réveillé|réveillés|réveillée|réveille|réveillent par|avec le|la|les|l'|un|une|des … oiseaux|oiseau|soleil|odeur|coq|mer|cloches|café|vagues|chant
  + [Réveillés par le chant] du coq, quel bonheur.
  - Réveillés par un camion.
frame.own               yields    soleil|appli|application|montre|pain|massage|oiseaux|oiseau|coq|cloches|chant|mer|odeur|réveil nous|me réveille|réveillent|réveillait
  + Le [coq nous réveille] dans la joie.
  - La grue nous réveille.
frame.own               yields    suis|sommes|étais|étions entré|entrée|entrés|passé|rentré|rentrée|venu|venue
  + Je [suis entré] sans frapper.
  - Il est entré sans frapper.
performance.dropping    -2,yields perd|perds|perdent|perdait|perdons|perdu le|la|du signal|connexion|réseau|image|son|wifi|liaison|communication
  + Le poste [perd le signal].
  - Il perd la clé.
quality.short_life      -2,yields lavage|lavages|douche|machine le|la|les|l' … s' en va|vont|allait|allaient
  + Au troisième [lavage les broderies s'en vont].
  - Le jour s'en va.
reliability.broken      -2,yields pneu|pneus|batterie|vélo|voiture|trottinette|fauteuil|scooter|télécommande|défibrillateur|casque … était|étaient|est|livré|livrée|rendu|rendue|récupéré|récupérée|récupérés|récupérées à|a plat
  + Le [scooter était à plat].
  - Un vélo volé.
reliability.same_noise  -2,yields fait|faisait|font|entend|entends|a|avait … un|une|des|ce clac|cling|couic|tac|toc|claquement|claquements|cliquetis|grincement|grincements|sifflement|ronflement|frottement|couinement|craquement
  + Le moulin [fait un cliquetis].
  - Le chat fait un pas.
reliability.stopped     -2,yields film|jeu|épisode|vidéo|musique|lecture|appel|match|séance|cours|manège|attraction|tapis|cabine|visio|enregistrement|cuisson|cycle|télésiège|train|ascenseur|robot … s' … est|arrête|arrêtait arrêté|arrêtée|arrêtés|interrompu|interrompue|en|au|à en|au|à|avant|pendant|cinq|dix|vingt|haut|milieu … haut|milieu|fin|plein|pleine|minutes|course|final|étages
  + Le carrousel, l'[attraction s'est arrêtée en plein] tour.
  - Le train s'est arrêté à Dax.
reliability.stopped     -2,yields logiciel|appli|application|site|programme|jeu|page|onglet|tablette|caisse|ordinateur|pc|console|outil|plugin|lecteur|gps|caméra se|s' ferme|ferment|éteint|arrête|arrêtait|fermait|coupe|déconnecte|bloque|fige|réinitialise quand|dès|lorsque|si|à|chaque|toute|tout|au|en|pendant
  + La [console s'éteint dès] que je joue.
  - Le site ferme à midi.
reliability.works_badly -2,yields coupe|coupait|bugge|plante|plantait|cale|calait|lâche|lâchait|décroche|grésille toutes|tous les … minutes|secondes|heures|jours|matins|mètres|km|kilomètres
  + Le poste [lâche toutes les deux minutes].
  - Il coupe du bois tous les ans.
reliability.works_badly -2,yields s' arrête|arrêtent|arrêtait|ferme|ferment|fermait sans|au|tout|plein arrêt|cesse|milieu|beau|moindre|seul|seule|raison
  + La vielle se [coupe toutes les heures].
  - Le carillon s'arrête en juin.
reliability.works_badly -2,yields s' est|sont mis|mise|mises à|a fuir|grincer|clignoter|fumer|vibrer|trembler|chauffer|siffler|boiter|biper|ronfler|sauter|goutter|claquer|moisir|rouiller|dérailler|caler|crachoter
  + La vielle [s'est mise à siffler].
  - Elle s'est mise à chanter.
reliability.works_badly -2,yields se|s' met|mettent|mettait|coupe|coupent|coupait|éteint|éteignent|éteignait|déconnecte|bloque|fige|relance|réinitialise en|toutes|tous|sans|au|tout|plein défaut|sécurité|erreur|les|seul|seule|arrêt|cesse|milieu|beau|moindre
  + La vielle [se bloque sans arrêt].
  - La vielle se bloque avec un coin.

# Ce qui revient sans, ce qui manque, ce qui n'est pas le bon.
class.c_alive          is:c_alive       poisson|poissons|plante|plantes|arbuste|arbustes|rosier|rosiers|hamster|lapin|poussin|poussins|poule|poules|tortue|tortues|abeilles|fleur|fleurs|bouquet|bouquets|orchidée|orchidées|plant|plants|gazon|sapin|haie|olivier|arbre|arbres|crevettes|homard|huîtres|moules
  + Un [hamster] noir.
  - Un hameau noir.
class.c_back           is:c_back        revenu|revenue|revenus|revenues|rendu|rendue|rendus|rendues|ressorti|ressortie|ressortis|ressorties|rentré|rentrée|rentrés|rentrées|sorti|sortie|sortis|sorties|restitué|restituée|arrivé|arrivée|arrivés|arrivées|reçu|reçue|reçus|livré|livrée|livrés|livrées|récupéré|récupérée|retrouvé|retrouvée|retrouvés|remis|remise
  + Il est [ressorti] du bois.
  - Il sort du bois.
class.c_bad_state      is:c_bad_state   trempé|trempée|trempés|affamé|affamée|affamés|amaigri|amaigrie|terrorisé|terrorisée|terrifié|terrifiée|apeuré|apeurée|assoiffé|assoiffée|déshydraté|déshydratée|boitant|boiteux|boiteuse|mouillé|mouillée|crotté|crottée|grelottant|frigorifié|frigorifiée|traumatisé|traumatisée|griffé|griffée|mordu|mordue|prostré|prostrée|hagard|somnolent|somnolente|pleurs|larmes|sang
  + Un chat [crotté].
  - Un chat croate.
condition.came_missing -2,yields        revenu|revenue|revenus|arrivé|arrivée|arrivés|livré|livrée|livrés|rendu|rendue|rendus|reçu … sans le|la|les|l'|aucun|aucune|un|une … disque|notice|jeu|boîte|manuel|chargeur|étui|housse|sac|porte|clé|garantie|carte|bouchon|vis|logiciel|support|pied|pieds|joint|télécommande|sauce|pain|couverts|boisson
  + Le luth est [arrivé sans la housse].
  - Il est arrivé sans un bruit.
condition.came_missing -2,yields        revenu|revenue|revenus|revenues|rendu|rendue|rendus|ressorti|ressortie|ressortis|restitué|arrivé|arrivée|arrivés|reçu|reçue|livré|livrée|récupéré|récupérée … sans son|sa|ses|leur|leurs
  + La vielle est [revenue sans son] archet.
  - Je suis sortie sans mon châle.
condition.came_missing -2               sorti|sortie|sortis|rentré|rentrée|rentrés|ressorti|ressortie|récupéré|retrouvé de|du|d'|des … sans son|sa|ses|leur|leurs
  + Le poney est [sorti de l'enclos sans ses] rênes.
  - Il est sorti sans ses rênes.
condition.incomplete   -2,yields        affaires|bijoux|bague|bagues|sac|portefeuille|argent|billets|montre|jouet|jouets|doudou|vélo|carton|cartons|colis|outil|outils|clé|clés|trousse|chargeur|photos|playlists|fichiers|données|points|historique|favoris|contacts|messages|corde|vêtements|chaussures|lunettes|bouteilles|collier|papiers|dossier … disparu|disparue|disparus|disparues|volatilisé|volatilisée|absent|absente|absents … pendant|depuis|après|entre|à … réparation|révision|livraison|transport|déménagement|passage|séjour|chantier|visite|migration|mise|transfert|travaux|nettoyage|vidange|retour
  + Une [corde disparue pendant le transport].
  - Il a disparu après la vague.
condition.incomplete   -2,yields        manquait|manque|manquaient|manquent à|a l'|la arrivée|réception|livraison|ouverture|déballage|sortie
  + Une corde [manquait à la livraison].
  - Le sel manque à la mer.
errors.back_full       -2,stage:receive avec le|la|un|une réservoir|plein|batterie|cuve|bouteille|bombonne vide|vides|sec|déchargée|entamé|entamée
  + Une barque rendue [avec la cuve vide].
  - Avec la cuve pleine.
errors.lost            -2,yields        n'|ne|jamais … jamais|pas … ressorti|ressortie|ressortis|ressorties|réapparu|réapparue|réapparus|refait|refaites
  + Mes partitions [n'ont jamais réapparu].
  - Il a retrouvé ce goût.
errors.wrong_item      -2,yields        clé|clés|clef|badge|code|télécommande|carte|double … n'|ne ouvre|ouvrent|ouvrait|fonctionne|tourne|rentre|entre|correspond rien|pas|aucune|aucun|ni
  + La [clé n'ouvre aucune] porte.
  - La clé n'ouvre que la cave.
errors.wrong_item      -2               deux|trois|que des|pieds|gants|chaussures … gauches|droits|droites
  + J'ai eu [deux gants gauches].
  - Deux mains gauches.
errors.wrong_item      -2,yields        n'|ne est|était|sont|étaient pas|point celui|celle|ceux|celles de|des|du|d'|que|qu' … photo|photos|annonce|site|catalogue|devis|commande|brochure|visite|essai|contrat|vitrine|bon
  + Le luth [n'est pas celui de la photo].
  - Celui de la photo est bleu.
errors.wrong_item      -2,yields        n'|ne est|était|sont|étaient pas|point le|la|les nôtre|nôtres|mien|mienne|miens|miennes|bon|bonne|bons|bonnes
  + La soupe [n'était pas la nôtre].
  - Le mien est bleu.
errors.wrong_item      -2,yields        n'|pas|ne … à|a|au|aux ma|notre|sa|mon|leur vue|taille|pointure|mesure|gabarit
  + Le casque n'est [pas à ma taille].
  - Il est à ma taille.
errors.wrong_item      -2,yields        trop court|courte|courts|courtes|long|longue|longs|longues|large|larges|étroit|étroite|haut|haute|grand|grande|petit|petite de … cm|centimètres|mm|millimètres|pointures|tailles|mètres|m
  + Un mât [trop court de dix centimètres].
  - Un mât court et long.
errors.wrong_item      -2,yields        une|deux|trois taille|tailles|pointure|pointures trop|de grand|grande|grands|petit|petite|petits|trop
  + Un bonnet [deux tailles trop grand].
  - Deux tailles en stock.

# Le mal fait, et l'état de qui revient.
condition.spoiled  -2,yields <c_alive> … arrivé|arrivée|arrivés|arrivées|étaient|était|est|sont|livré|livrée|livrés|livrées|reçu|reçues … mort|morts|morte|mortes|fané|fanés|fanée|fanées|crevé|crevés|sec|sèche|séchés|desséché|desséchée|desséchés|flétri|flétries|pourri|pourries|gelé|gelée
  + Les [tortues étaient mortes].
  - Un arbre sec.
condition.spoiled  -2,yields <c_alive> … mort|morts|morte|mortes|fané|fanés|fanée|fanées|crevé|crevés|sec|sèche|desséché|desséchés … lendemain|jours|semaine|arrivée|sachet|déballage|carton|boîte|plantation|heures|bac|aquarium
  + Un [rosier mort en deux jours].
  - Un rosier a deux jours.
empathy.left       -2,yields retrouvé|retrouvée|retrouvés|retrouvées|trouvé|trouvée|trouvés|trouvées|laissé|laissée|laissés|laissées|oublié|oubliée|oubliés|oubliées|restait|resté|restée … seul|seule|seuls|seules … noir|dehors|rue|couloir|cour|trottoir|froid|pluie|grille|portail|soleil|parking|hall
  + On a [retrouvé ma nièce seule à la grille].
  - Il vit seul dans une cour.
empathy.left_in    -2,yields <c_back> … <c_bad_state>
  + Le poney est [rentré crotté].
  - Je suis rentrée trempée.
empathy.left_in    -2,yields <c_back> … dans|avec|en|la|le|une|sa|son … couche|couches|culotte|draps|lit|vêtements|pantalon pleine|pleines|sale|sales|mouillé|mouillée|mouillés|souillé|souillée|souillés|trempé|trempée|trempés
  + Le petit [retrouvé dans sa couche pleine].
  - Le petit dans sa couche propre.
empathy.left_in    -2        perdu|pris … kilos|kg|kilo en|au|à|dans|depuis|chez … ehpad|pension|refuge|chenil|internat|résidence
  + Le poney a [perdu dix kilos au chenil].
  - J'ai perdu dix kilos.
empathy.left_in    -2,yields resté|restée|restés|restées|laissé|laissée|laissés|laissées|laissait|reste|restait|dort|dormait … dans|avec … draps|lit|couche|couches|vêtements|protection mouillés|mouillé|mouillée|souillés|souillée|sales|sale|trempés|trempé|trempée|pleine
  + Mon oncle [restait dans des draps trempés].
  - Des draps trempés au lavoir.
empathy.mistreated -2,yields pleure|pleurait|vomit|tremble|hurle|panique|angoisse … à l'|la|le idée|vue|pensée|moment d'|de|du … aller|retourner|remettre|retour|revoir|remonter|entrer
  + Le petit [tremble à l'idée de remonter].
  - Elle pleure à l'idée de partir de là.
empathy.mistreated -2,yields pleure|pleurait|vomit|tremble|panique tous|toutes|chaque les|dimanche|lundi|matin|soir|jour … à l' idée|pensée
  + Le petit [tremble tous les lundis à l'idée d'y aller].
  - Il a l'idée de partir.
empathy.mistreated -2,yields se cache|cachent|terre|planque|méfie|cachait … depuis|dès|quand … visite|passage|séjour|pension|toilettage|opération|retour|voit|stage
  + Le chaton [se terre depuis le toilettage].
  - Il se cache depuis la nuit.
empathy.mistreated -2,yields veut|veulent|voulait plus … aller|retourner|remonter|monter|mettre|entendre|approcher|entrer
  + Mon poney ne [veut plus monter] dans le van.
  - Je ne veux plus monter.
safety.hurt        -2,yields fait|gardé un|une|des|deux … bleu|bleus|hématome|hématomes|bosse|brûlure|brûlures|ampoule|ampoules|cicatrice|cicatrices|plaie|plaies|coupure|griffure|griffures|morsure|œdème|croûtes|cloques|plaques|torticolis
  + On m'a [fait une ampoule] au talon.
  - Une ampoule neuve.
safety.hurt        -2,yields piqué|piquée|piqués|piquées|pique|repiqué|repiquée trois|quatre|cinq|six|plusieurs|dix fois
  + Ma nièce fut [piquée quatre fois].
  - Deux fois, il a plu.
safety.hurt        -2,yields s' y est|sont repris|reprise|pris|prise à|a deux|trois|quatre|cinq|six|plusieurs|dix fois|reprises
  + La tisserande [s'y est reprise à trois fois].
  - Elle y est reprise.

# Ce que font les machines, et ce qui est oublié.
ease.forced             -2,yields =dû|dus|obligé|obligés|obligée|fallu jeter|racheter|recommander|repayer|relaver|recoudre|repeindre|reprendre|rentrer|dormir|marcher|finir|payer|rester|descendre|remonter|attendre|manger … tout|toute|contenu|pied|pieds|stop|taxi|terre|dehors|debout|noir|bougie|froid|nouveau|encore|chercher|autre|autres|neuf|frais|poubelle
  + On a [dû finir à pied].
  - On doit marcher à pied.
ease.time_off           -2,yields retenu|retenue|perdu|sucré|sucrée|sucrés|sucrées|posé|posée|posés|posées … une|un|deux|trois|la|ma|demi … journée|journées|jour|jours|matinée … salaire|travail|congé|congés|paie|paye|rtt|cause
  + Le patron m'a [retenu une journée de paie].
  - Une journée de travail.
empathy.left_stranded   -2,yields dormi|dormir|dormait|dormons|couché|couchés … par|à|sur|dans … aéroport|gare|quai|banc|hall|carrelage|terminal|rue|accueil|urgences
  + Les pèlerins ont [dormi sur le carrelage].
  - On a dormi sous la tente.
empathy.left_stranded   -2,yields fini|finit … dans|à|au le|la noir|frontale|lampe
  + La messe a [fini dans le noir].
  - Il lit à la lampe.
errors.forgotten        -2,yields ^ serviettes|draps|couverts|sauce|sauces|dessert|boisson|boissons|commande|colis|pain|clé|clés|compresse|boulon|boulons|vis|rendez|pièce|pièces|frites|plat|article|articles|matériel|outils oublié|oubliée|oubliés|oubliées
  + [Boulons oubliés] dans la nacelle.
  - J'ai mes clés oubliées en poche.
errors.forgotten        -2,yields personne n'|ne … pensé|songé à|a … rebrancher|refermer|fermer|éteindre|rallumer|prévenir|avertir|vérifier|nettoyer|changer|remettre|enlever|noter|appeler|rappeler|demander|laver|regarder|dire|proposer
  + [Personne n'a songé à rallumer].
  - Une personne y a pensé.
errors.forgotten        -2,yields vous|tu avez|aviez|as oublié|zappé|omis le|la|les|l'|mon|ma|mes|notre|nos|de|d'|un|une|du
  + [Vous avez oublié la] cornemuse.
  - Si vous avez oublié le code, cliquez ici.
errors.wrong_data       -2,yields adresse|nom|numéro|photo|date|prénom|situation|plan … est|sont|reste|restent encore … celle|celui|ceux|celles de|d'|du
  + Mon [adresse est encore celle de] 2011.
  - Mon adresse est celle de mon père.
errors.wrong_data       -2,yields lu|lit|relevé|relevée|relevés|relevées|noté|photographié|flashé|reconnu|enregistré une|un|la autre|mauvaise|fausse … plaque|immatriculation|nom|numéro|adresse|compteur|visage
  + La caméra a [lu une autre plaque].
  - J'ai lu un autre numéro de la revue.
quality.cold            -2,yields =mangé|=mangée|=mangés|=mangées|mangeait|servi|servie froid|froids
  + Les mariés ont [mangé froid].
  - Le melon se mange frais.
reliability.works_badly -2,yields portique|portillon|alarme|antivol|badge|détecteur|bip|barrière|borne … sonne|sonnait|bipe|hurle|refuse|rejette|clignote … sans|tort|raison|rien
  + Le [portillon hurle sans] raison.
  - L'alarme sonne à midi.
resolution.half_done    -2,yields <s_not> … rebranché|rebranchée|refermé|refermée|rebouché|rebouchée|ramassé|ramassés|revissé|revissée|reposé|rallumé|rallumée|recollé|recollée|verrouillé|verrouillée|resserré|resserrée|raccroché|raccrochée
  + Ils n'ont [pas rallumé] la forge.
  - Ils ont rallumé la forge.
resolution.half_done    -2,yields pas|jamais … rebranché|rebranchée|refermé|refermée|rebouché|rebouchée|ramassé|ramassés|revissé|revissée|reposé|reposée|rallumé|rallumée|recollé|recollée|raccroché|verrouillé|verrouillée|resserré|resserrée|essuyé|balayé|tiré la|le|les|l' chasse|rideau|verrou
  + Ils n'ont [pas tiré le verrou].
  - Tirez le verrou.
timeliness.missed_event -2,yields raté|ratée|ratés|ratées|loupé|loupée|loupés|loupées|manqué|manquée|manqués|manquées … à|faute|par cause|faute de|d'|du|des
  + Ma nièce a [loupé la noce à cause du] bac.
  - La noce fut belle, à cause du bac.

# Ce que font les agents au lieu de servir, et ce qu'ils disent.
class.c_busy              is:c_busy fumait|fumaient|fume|fument|dormait|dormaient|dort|mangeait|mangeaient|maquillait|vernissait|limait|tricotait|somnolait|textotait|regardait|regardaient|scrollait|rigolait|rigolaient|papotait|papotaient|bavardait|bavardaient|téléphonait|téléphonaient|buvait|buvaient|trinquaient|vapotait|vapotaient|pianotait|chahutaient
  + Le bedeau [somnolait].
  - Le bedeau sommait.
competence.unprofessional -2,yields s' est|sont servi|servis|servie|servies|permis|branché|branchés|garé dans|de|sur|chez mon|ma|mes|notre|nos
  + Le ramoneur [s'est servi de notre] échelle.
  - Je me suis servi de mon échelle.
competence.unprofessional -2,yields utilisé|utilisée|utilisés|emprunté|pris|bu|mangé|fumé|conduit|essayé mon|ma|mes|notre|nos … sans|et|pour|dans … permission|demander|prévenir|ranger|laver|remettre|accord|rendre|pas
  + Le ramoneur a [emprunté notre échelle sans demander].
  - J'ai pris mon échelle sans demander.
empathy.contempt          -2,yields demandé|demandée|demandés|demandées si|s' je|j'|on|nous savais|savait|savions|comprenais|comprenait|étais|voyais|entendais|parlais|avais … lire|compter|parler|écouter|sourd|sourde|idiot|idiote|bête|français|vu|yeux|fou|folle
  + Le bedeau m'a [demandé si je savais compter].
  - On m'a demandé si j'avais faim.
empathy.contempt          -2,yields demandé|demandée|demandés|demandées|demande si|s' je|j'|on|nous savais|savait|sais|savions … lire|compter|écrire|écouter
  + La dame a [demandé si on savait lire].
  - J'ai demandé si le train part.
empathy.contempt          -2,yields dit|dite|lancé|lancée|lancés|lancées|balancé|balancée|balancés|balancées|répondu|glissé que|qu' j'|on|nous étais|était|étions … trop|grosse|gros|vieux|vieille|bête|folle|fou|incapable|hystérique|parano|lent|lente|chiant|chiante|pauvre|nul|nulle|moche … pour|et|devant|grosse|gros|vieux|vieille
  + Le guide m'a [dit que j'étais trop vieille] pour grimper.
  - Il a dit que c'était trop cher.
empathy.treated_like      -2,yields mis|mise|envoyé|envoyée|envoyés|envoyées|laissé|laissée|laissés|laissées … au|à|dans coin|piquet|couloir|porte … pour|pendant|parce|toute|sans
  + Le maître a [mis ma nièce au coin pour] un rire.
  - J'ai mis la table au coin pour manger.
errors.wrong_thing        -2,yields <c_aux> abattu|arraché|rasé|bouché|muré le|la|les|l'|un|une|deux … devant|derrière|chez chez|notre|mon|ma nous|moi|fenêtre|maison|porte|immeuble|jardin
  + La commune [a abattu un cèdre devant chez moi].
  - La commune a planté un cèdre devant chez moi.
errors.wrong_thing        -2,yields <c_aux> abattu|détruit|rasé|muré|condamné mon|ma|mes|notre|nos
  + Les cantonniers [ont rasé notre] haie.
  - J'ai taillé mon rosier.
errors.wrong_thing        -2,yields servi|servie|donné|donnée|donnés|mis|mise|livré|livrée|livrés|proposé|proposée … alors|quand que|qu'|je|j'|elle je|j'|il|elle|on|mon|ma|suis|est … végétarien|végétarienne|végétariens|allergique|allergiques|diabétique|enceinte|végane|vegan|intolérant|intolérante|cœliaque|coeliaque
  + On m'a [servi du lard alors que je suis végétarien].
  - Il sert quand le plat est végétarien.
frame.own                 yields    <agent> … <c_busy> … pendant|avant|après|à|au|dans son|sa|la|le|l'|leur pause|extérieur|service|travail|fois|arrêt
  + Le [guide fumait avant son service].
  - Le guide fumait devant nous.
frame.own                 yields    <agent> … jouait|jouaient|=joue|jouent|regardait|regarde|regardaient|dort|dormait|mange|mangeait avec|de|du|d'|ensemble|ballon|sur … devant|derrière|sur|pendant|dans|au
  + Le [guide jouait du luth derrière] derrière la scène.
  - Le guide jouait derrière la scène.
frame.own                 yields    <agent>|elle|il … passé|passe|passait … à|a nous|m'|me|les|leur|lui|chercher|expliquer|répondre|aider|soigner|montrer|écouter|rassurer|conseiller|vérifier|régler|réparer|nettoyer|trouver
  + Le [guide a passé l'heure à nous] raconter le siège.
  - Le guide a passé l'heure à rire.
frame.own                 yields    <c_aux> coupé|taillé|tondu|enlevé mes|mon|ma|nos|notre cheveux|pointes|frange|barbe|pelouse|haie|gazon|sourcils|ongles|ourlet
  + Le coiffeur a [a coupé ma frange].
  - Le coq a chanté.
frame.own                 yields    <c_back> … <c_bad_state>|sans … promenade|balade|jardin|plage|pluie|mer|bain|école|courses|forêt
  + Le chien est [revenu trempé de la balade].
  - Le chien est revenu trempé.
frame.own                 yields    <c_being> n'|ne a|ont|avait pas|jamais
  + Son [fils n'a pas] tiré le verrou.
  - Il n'a pas tiré le verrou.
frame.own                 yields    eu|fait|a|avec un|une|des … en tombant|chutant|jouant|courant|descendant|naissant|faisant
  + Le petit a [eu une bosse en tombant].
  - Il est tombé.
frame.own                 yields    j'|j|je|nous ai|avais|avons … continué|continuée|continués|continuées|utilisé|emprunté|pris|coupé|taillé|tondu|enlevé|supprimé|retrouvé|perdu|trouvé|oublié
  + [J'ai coupé] ma haie.
  - Le coq a chanté.
frame.own                 yields    je|j'|suis|sommes|étais|étions revenu|revenue|revenus|ressorti|ressortie|rentré|rentrée|rentrés|sorti|sortie|sortis|arrivé|arrivée|arrivés
  + Je [suis rentrée] sans mon châle.
  - Le chien est rentré sans son collier.
frame.own                 yields    je|nous me|nous suis|sommes|étais garé|garée|garés|stationné
  + [Je me suis garé] devant le portail.
  - Il s'est garé devant le portail.
frame.own                 yields    je|nous n'|ne ai|avons|avais|avions pas|jamais|plus
  + [Je n'ai pas] tiré le verrou.
  - Il n'a pas tiré le verrou.
frame.own                 yields    si|s'|lorsque|quand vous|tu avez|aviez|as
  + [Si vous avez] oublié le code.
  - Vous avez oublié le code.
friendliness.arrogant     -2,yields adressé|adressée|adressés|adressées|adressait|parlait|parlé|répondait|répondu|expliquait|expliqué … qu'|à|a mon|notre mari|copain|conjoint|père|compagnon|homme|frère|collègue|fils … alors|jamais
  + Le luthier [répondait à mon père alors] que je payais.
  - Le luthier a parlé à mon père.
friendliness.inattentive  -2,yields <agent> se|s' limait|vernissait|maquillait|recoiffait|limaient|coiffait
  + La [guichetière se recoiffait].
  - La mariée se recoiffait.
friendliness.inattentive  -2,yields <agent> … <c_busy> … pendant|devant|derrière|alors|au|sur|plutôt|dans
  + Le [guide tricotait derrière] son pupitre.
  - Le client fumait devant la porte.
friendliness.inattentive  -2,yields <agent> … jouait|jouaient|jouent à|a un|une|des jeu|jeux|partie|film|match|série|réussite
  + Le [guide jouait à une réussite].
  - Le client joue à un jeu.
friendliness.inattentive  -2,yields <agent>|elle|il … passé|passée|passés|passées|passe|passait l'|la|son|sa|le|toute|tout … heure|séance|cours|leçon|temps|matinée|visite|consultation|trajet … à|a|sur … téléphone|téléphoner|portable|bavarder|papoter|fumer|rien|râler|siffler|crier|bâiller|tricoter|scroller
  + Le [moniteur a passé la leçon à siffler].
  - J'ai passé l'heure à siffler.
friendliness.inattentive  -2,yields continué|continuée|continués|continuées|continue|continuait … son|sa|leur|leurs appel|conversation|discussion|partie|sandwich|cigarette|café|texto|croissant
  + Le bedeau a [continué sa partie].
  - Je finis mon café.

# Encore des actes et leurs suites : ce qui coule, roule, tombe, tourne, siffle ou revient autrement.
class.c_harmed           is:c_harmed éclaté|éclatée|éclatés|éclatées|fissuré|fissurée|fissurés|fissurées|lézardé|lézardée|lézardés|lézardées|déraciné|déracinée|déracinés|déracinées|piétiné|piétinée|piétinés|piétinées|écrabouillé|écrabouillée|écrabouillés|écrabouillées|aplati|aplatie|aplatis|bosselé|bosselée|bosselés|bosselées|faussé|faussée|faussés|faussées|desséché|desséchée|desséchés|desséchées|détrempé|détrempée|détrempés|détrempées|aspergé|aspergée|aspergés|aspergées|roussi|roussie|carbonisé|carbonisée|carbonisés|carbonisées|perforé|perforée|perforés|perforées|transpercé|transpercée|transpercés|transpercées|lacéré|lacérée|lacérés|lacérées|effiloché|effilochée|effilochés|effilochées|décousu|décousue|feutré|feutrée|feutrés|feutrées|délavé|délavée|délavés|délavées|terni|ternie|jauni|noirci|noircie|encrassé|encrassée|encrassés|encrassées|décapité|décapitée|décapités|décapitées|tronqué|tronquée|tronqués|tronquées|éventré|éventrée|éventrés|éventrées|ravagé|ravagée|ravagés|ravagées|dévasté|dévastée|dévastés|dévastées|défiguré|défigurée|défigurés|défigurées|ébouillanté|ébouillantée|ébouillantés|ébouillantées|écorché|écorchée|écorchés|écorchées|dévitalisé|dévitalisée|dévitalisés|dévitalisées|estropié|estropiée|estropiés|estropiées|écorné|écornée|écornés|écornées|fragilisé|fragilisée|fragilisés|fragilisées|poignardé|poignardée|poignardés|poignardées|contaminé|contaminée|contaminés|contaminées|infesté|infestée|infestés|infestées|empesté|empestée|empestés|empestées|enfumé|enfumée|enfumés|enfumées|emboué|embouée|emboués|embouées|enroué|enrouée|enroués|enrouées|charcuté|charcutée|charcutés|charcutées|amputé|amputée|amputés|amputées|déboîté|déboîtée|déboîtés|déboîtées|fracturé|fracturée|fracturés|fracturées|désaxé|désaxée|désaxés|désaxées|décollé|décollée|décollés|décollées|dépareillé|dépareillée|dépareillés|dépareillées|balafré|balafrée|balafrés|balafrées|gondolé|gondolée|gondolés|gondolées
  + Un mur [lézardé].
  - Un lézard vert.
class.c_onto             is:c_onto   roulé|roulée|roulés|roulées|marché|marchée|marchés|marchées|coulé|coulée|coulés|coulées|cogné|cognée|cognés|cognées|bavé|bavée|bavés|bavées|craché|crachée|crachés|crachées|éternué|éternuée|éternués|éternuées|goutté|gouttée|gouttés|gouttées|dégouliné|dégoulinée|dégoulinés|dégoulinées|déteint|postillonné|postillonnée|postillonnés|postillonnées|piétiné|piétinée|piétinés|piétinées|vomi|giclé|giclée|giclés|giclées|dérapé|dérapée|dérapés|dérapées|suinté|fui|sauté|sautée|sautés|sautées|grimpé|grimpée|grimpés|grimpées|ronflé|écrasé|écrasée|écrasés|écrasées|appuyé|appuyée|appuyés|appuyées
  + Il a [dégouliné].
  - Un gouliafre.
class.c_sounds           is:c_sounds siffle|sifflait|sifflent|grince|grinçait|grincent|claque|claquait|claquent|tape|tapait|vibre|vibrait|vibrent|ronfle|ronflait|goutte|gouttait|bourdonne|bourdonnait|couine|couinait|cliquette|cliquetait|tremble|tremblait|grésille|grésillait|fuit|fuyait|suinte|suintait|broute|fume|fumait|patine|patinait|clignote|clignotait|bipe|bipait|gondole|gondolait|gonfle|gonflait|moisit|rouille|penche|penchait|dégouline|crépite|crachote|hoquette|pue
  + La roue [cliquetait].
  - La roue tiquait.
condition.damaged        -2,yields   <c_aux> … <c_onto> … sur mon|ma|mes|nos|notre
  + La barrique [a roulé sur nos] paniers.
  - J'ai marché sur mes lacets.
condition.damaged        -2,yields   <c_back>|c'|est|était|plié|pliée … en deux|trois|quatre|plusieurs|mille|petits morceaux|bouts|tronçons
  + Le luth est [ressorti en deux bouts].
  - La fourche se vend en deux parties.
condition.damaged        -2,yields   <c_onto> sur mon|ma|mes|nos|notre|moi|nous
  + La teinture dégoulinait, [déteint sur ma] nappe.
  - J'ai sauté dans mes bottes.
condition.damaged        -2,yields   plié|pliée|cassé|cassée|cassés|cassées|brisé|brisée|brisés|brisées|fendu|fendue … en deux|trois|quatre sous|dans
  + Le banc s'est [plié en deux sous] moi.
  - Pliez la carte en deux.
condition.used           -2,yields   <c_back> … avec … km|kilomètres|bornes|heures de|en|au plus|compteur|trop
  + La barque me fut [rendue avec trois cents km de plus].
  - Avec dix km de plus, je marche.
errors.lost              -2,yields   <c_aux> inversé|inversée|inversés|inversées|interverti|confondu|mélangé|mélangée|mélangés|mélangées l'|la|le|les|deux|nos … et|avec l'|la|le|les|celle|celui|ceux
  + Ils [ont inversé la selle et l']étrier.
  - J'ai mélangé le sel et le poivre.
errors.not_owed          -2,yields   réclamé|réclamée|réclamés|réclamées|compté|comptée|comptés|comptées|facturé|facturée|facturés|facturées|relancé|relancée|relancés|relancées|demandé|imputé|imputée|imputés|imputées|réclame|réclament|compte|facture|relancent … qu'|que j'|je|nous|on ai|avais|avons|avions|a … rendu|rendue|rendus|restitué|restituée|restitués|restituées|renvoyé|renvoyée|renvoyés|renvoyées|signalé|signalée|signalés|signalées|retourné|retournée|retournés|retournées|déposé|déposée|déposés|déposées|remis|remise
  + Le musée me [réclame une toile que j'ai restituée].
  - Je réclame une toile que j'ai vue.
errors.someone_elses     -2,yields   loué|louée|loués|louées|vendu|vendue|attribué|attribuée|attribués|attribuées|donné|donnée|donnés|données|promis|promise|cédé|cédée|cédés|cédées l'|la|le|les|un|une … à un|une|d' autre|autres
  + La ferme a [vendu le poney à une autre] famille.
  - J'ai vendu le poney à une autre famille.
errors.uneven            -2,yields   =posé|posée|posés|posées|monté|montée|montés|montées|mis|mise|collé|collée|collés|collées|fixé|fixée|fixés|fixées|accroché|accrochée|accrochés|accrochées|installé|installée|installés|installées|scellé|scellée|scellés|scellées|descend|descendent|ferme|ferment|taillé|penche … de|en|à|dans travers|biais|guingois|contresens
  + Le blason [posé en biais].
  - Un mur en biais.
errors.uneven            -2,yields   =posé|posée|posés|posées|monté|montée|montés|montées|mis|mise|cousu|cousue|collé|collée|collés|collées|branché|branchée|branchés|branchées|imprimé|imprimée|imprimés|imprimées|fixé|fixée|fixés|fixées|accroché|accrochée|accrochés|accrochées|installé|installée|installés|installées|raccordé|raccordée|raccordés|raccordées|carrelé|carrelée|carrelés|carrelées|gravé|gravée|gravés|gravées|enfilé|enfilée|enfilés|enfilées|coupé|coupée|coupés|coupées … à|a l' envers
  + Le blason est [gravé à l'envers].
  - Le blason vu de l'envers.
errors.wrong_data        -2,yields   inscrit|inscrite|enregistré|enregistrée|enregistrés|enregistrées|déclaré|déclarée|déclarés|déclarées|convoqué|convoquée|convoqués|convoquées … sous|au|avec un|le autre|mauvais|faux nom|prénom|numéro|titre
  + Le scribe a [inscrit ma nièce sous un autre prénom].
  - Elle chante sous un autre nom.
frame.own                yields      <c_being> … <c_onto>|bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|pincé|pincée|pincés|pincées|tordu|plié|pliée|pliés|pliées|cogné|cognée|cognés|cognées|grimpé
  + Mon [chaton a grimpé] sur mon lit.
  - Le maçon a grimpé sur mon lit.
frame.own                yields      j'|j|je|nous ai|avais|avons|suis|sommes … <c_onto>|bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|pincé|pincée|pincés|pincées|tordu|plié|pliée|pliés|pliées|cogné|cognée|cognés|cognées|vendu|loué|louée|loués|louées|montré|montrée|montrés|montrées|envoyé|envoyée|envoyés|envoyées|entré|rentré|monté|posé|inversé|échangé
  + [J'ai roulé] sur un clou.
  - Il a roulé sur un clou.
frame.own                yields      j'|j|je|nous|vous ai|avais|avons|avions|suis|sommes … <c_onto>|bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|pincé|pincée|pincés|pincées|tordu|plié|pliée|pliés|pliées|cogné|cognée|cognés|cognées|vendu|loué|louée|loués|louées|montré|montrée|montrés|montrées|envoyé|envoyée|envoyés|envoyées|entré|rentré|monté|posé|inversé|échangé
frame.own                yields      on a … <c_onto>|bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|pincé|pincée|pincés|pincées|tordu|plié|pliée|pliés|pliées|cogné|cognée|cognés|cognées|vendu|loué|louée|loués|louées|montré|montrée|montrés|montrées|envoyé|envoyée|envoyés|envoyées|entré|rentré|monté|posé|inversé|échangé
friendliness.inattentive -2,yields   <agent> mangeait|grignotait|fumait|bâillait|mâchait|mâchouillait … pendant|devant|en|durant|tout
  + Le [portier grignotait durant] la messe.
  - L'invité fumait durant la fête.
friendliness.inattentive -2,yields   <agent> … regardait|regardaient|surfait|scrollait|traînait|jouait|jouaient … la|les|à|sa|son|sur|un|ses|leur télé|match|téléphone|série|film|portable|réseaux|vidéo|vidéos|facebook|candy|tablette|écran
  + Le [portier regardait un match].
  - Le client regardait un match.
honesty.behind_back      -2,yields   envoyé|envoyée|envoyés|envoyées|transmis|montré|montrée|montrés|montrées|donné|donnée|donnés|données|partagé|partagée|partagés|partagées|communiqué|communiquée|communiqués|communiquées|révélé|révélée|révélés|révélées ma|mon|mes|nos|notre … à mon|ma|mes|notre|un|une patron|employeur|ex|voisin|voisine|inconnu|concurrent|belle
  + Le crieur a [montré nos lettres à mon patron].
  - J'ai montré mes lettres à mon patron.
keep.sweet_salt          keep        sucré|sucrés|sucrée|sucrées ou|et|comme|que salé|salés|salée|salées
  + Le goûter [sucré ou salé].
  - Un mur salé.
quality.not_fresh        -2,yields   <food>|<fresh_goods>|pain|croissant|croissants|brioche|brioches|baguette|gâteau|gâteaux|salade|poisson|viande|riz|frites|pâtes|plat|quiche|sandwich|sandwichs … est|était|étaient|sont d' hier|avant-hier
  + Les [brioches étaient d'hier].
  - Le journal d'hier.
quality.not_fresh        -2,yields   <food>|<fresh_goods>|pain|croissant|croissants|brioche|brioches|baguette|gâteau|gâteaux|salade|poisson|viande|riz|frites|pâtes|plat|quiche|sandwich|sandwichs … est|était|étaient|sont de la veille|semaine
  + Les [brioches étaient de la veille].
  - Le marché de la veille.
reliability.broken       -2,yields   a|ont lâché|cédé|claqué|éclaté|grillé|cramé|explosé|pété dans|en|au|le|dès|après|sous|pendant|sur|quand|avant … virage|plein|pleine|premier|première|soir|lendemain|jour|jours|route|autoroute|bout|semaine|semaines|mois|poids|deuxième|usage|usages|heures|minutes
  + La galerie [a cédé dans un virage].
  - Il a un peu lâché la bride.
reliability.works_badly  -2,yields   <c_sounds> depuis|toute|toutes|sans|=dès|chaque|quand|déjà|tout|jour … nuit|nuits|visite|passage|arrêt|cesse|permanence|temps|matin|chaque|qu'|pose|réparation|révision|entretien|vidange|changement|intervention|installation|mois|jours|semaine|travaux|partout|moindre|rafale|joint|joints
  + La harpe [crépite depuis la révision].
  - Il tape la nuit sur son luth.
reliability.works_badly  -1,yields   s' est|sont ouvert|ouverte|allumé|allumée|déclenché|déclenchée|fermé|fermée|éteint|éteinte|rallumé|décroché|décrochée … tout|toute|en|à seul|seule|pleine|plein
  + La herse [s'est ouverte toute seule].
  - La fleur s'est ouverte au soleil.
safety.hurt              -2,yields   m'|nous|lui|l' <c_aux> … <c_onto>|bousculé|bousculée|bousculés|bousculées|secoué|secouée|secoués|secouées|heurté|heurtée|heurtés|heurtées sur|contre le|la|les|l'|un|une|son|leur
  + La dame [m'a marché sur le] pied.
  - On lui a sauté dans les bras.
safety.hurt              -2,yields   m'|nous|lui|s' <c_aux>|est … coincé|coincée|coincés|coincées|pincé|pincée|pincés|pincées|tordu|cogné|cognée|cognés|cognées|entaillé|entaillée|entaillés|entaillées|tiré|tirée|tirés|tirées|écrasé|écrasée|écrasés|écrasées|piqué|piquée|piqués|piquées|irrité|irritée|irrités|irritées le|la|les|l'|un|une|mon|ma|au|à|aux … <c_body>|orteil|orteils|cuisse|cuisses|mollet|talon|talons|gorge|poitrine|rein|reins|pouce|coude
  + Le manège [m'a coincé la cuisse].
  - Elle m'a tiré les cartes.
safety.privacy           -1,yields   entré|entrée|débarqué|débarquée|débarqués|débarquées dans notre|ma|mon|nos chambre|cabine|tente|douche|bungalow|salle|mobil
  + Un crieur est [entré dans notre tente].
  - Je suis rentré dans ma chambre.
safety.privacy           -2,yields   séance|examen|consultation|soin|entretien|toilette|douche|essayage|prise|massage|piqûre|pesée … porte|rideau|fenêtre|couloir ouverte|ouvert
  + La [pesée s'est faite porte ouverte].
  - La porte ouverte du jardin.
safety.unsafe            -2,yields   pas|plus|aucun|aucune|sans|ni de|d'|le|la|moindre|seul|vrai verrou|serrure|rambarde|rampe|garde-corps|cadenas|loquet
  + La cabine n'a [pas de loquet].
  - Il y a un verrou.
safety.unsafe            -1,yields   sans gilet|gilets|harnais|ceintures|rehausseur|surveillance|encadrement|baudrier|charlotte
  + Ils ont emmené la troupe en mer [sans gilets].
  - Je roule sans casque.

# Ce qui est pris, coupé, résilié, gardé, laissé devant une porte close.
class.agent               is:agent  sitter|inspecteur|inspectrice|examinateur|photographe|loueur|loueuse|remorqueur|éboueur|éboueurs|maîtresse|instit|cantinière|nageur|bagagistes|releveur|conducteurs|conductrice|contrôleurs|contrôleuse|guichetiers|bibliothécaire|projectionniste|videur|videurs|croupier|hôtelier|restaurateur|boucher|poissonnier|pâtissier|pizzaiolo|barmaid|barista|vitrier|plaquiste|terrassier|élagueur|pisciniste|cordonnier|couturière|teinturier|bijoutier|horloger|libraire|toiletteur|éleveur|éleveuse|dresseur|moniteurs|entraîneur|entraîneuse|tatoueur|tatoueuse|radiologue|manipulatrice|interne|internes|podologue|orthophoniste|policier|pompier|pompiers|huissier|greffier|intérimaire|intérimaires|apprenti|apprentie|remplaçant|remplaçante|vacataire|marbrier|thanatopracteur|surveillants|caissières|réceptionnistes|serruriers|chauffagistes|menuisiers|maçons|couvreurs|ouvriers|paysagistes|infirmiers|pharmaciens|opticiens|audioprothésistes|agente|agentes|hôtesses|cuisiniers|cuistot|cuistots|plagiste|perchman|perchiste|saisonnier|saisonniers|matelot|capitaine|dj|traiteurs|fleuristes|laveur|laveuse|nettoyeur|nettoyeuse|pompiste|réparateurs|installateurs|monteurs|dépanneurs|techniciennes|déneigeur|jardinière|placeur|placeuse|secrétaires|assistants|gardienne|gardiennes|maraîcher|boulanger|coursier|coursiers|déménageuse|transporteurs|camionneur|routier
  + Le [marbrier] range les cartons.
  - Le marbre est cher.
communication.no_notice   -2,yields sans une|un|la|le|aucune|aucun|moindre|ni … affiche|affichage|panneau|pancarte|préavis|avertissement|signalisation|avis|fléchage|indication
  + Le gué est fermé [sans la moindre pancarte].
  - Le gué est sans danger.
competence.badly_done     -2,yields tondu|tondue|rasé|rasée|rasés|rasées|coupé|coupée|coupés|coupées|taillé|taillée|taillés|taillées|teint|teinte|épilé|épilée|épilés|épilées|limé|limée|limés|limées|raccourci|raccourcie … trop|à|moitié|ras court|courte|courts|courtes|haut|bas|ras|fin|foncé|clair|blanc
  + Le toiletteur l'a [rasée à blanc].
  - Je l'ai rasée trop court.
competence.unprofessional -2,yields <c_aux> … rangé|rangée|rangés|rangées|repris|reprise|débarrassé|débarrassée|débarrassés|débarrassées|fermé|fermée|fermés|fermées|éteint|éteinte|enlevé|enlevée|enlevés|enlevées|retiré|retirée|retirés|retirées|emporté|emportée|emportés|emportées|commencé|commencée|commencés|commencées|attaqué|attaquée|attaqués|attaquées … pendant|alors|avant que|qu' j'|je|on|nous|mon|ma|notre
  + Le portier [a éteint la torche pendant que nous] lisions.
  - J'ai éteint la torche pendant que tu lisais.
condition.damaged         -2,yields cogné|cognée|cognés|cognées|heurté|heurtée|heurtés|heurtées|percuté|percutée|percutés|percutées|embouti dans|contre|le|la|les|un|une|sur|notre|mon|ma … porte|portes|mur|murs|poteau|trottoir|bordure|voiture|portail|portillon|escalier|plafond|encadrement|barrière|rambarde|rampe|muret
  + La caisse a [cogné contre le muret].
  - J'ai cogné mon front contre le muret.
empathy.rushed            -2,yields deux|trois|quatre|cinq|plusieurs patients|élèves|malades|résidents|rendez|patientes en|à|a même|la temps|fois
  + Le sage reçoit [trois malades en même temps].
  - Deux enfants sont là, en même temps que moi.
errors.wrong_thing        -2,yields opéré|opérée|opérés|opérées|soigné|soignée|soignés|soignées|arraché|arrachée|arrachés|arrachées|teint|gravé|gravée|gravés|gravées|écrit|écrite|noté|notée|notés|notées|facturé|facturée|facturés|facturées|livré|livrée|livrés|livrées … à|au la|le|lieu|place place|de|d'|du
  + Le forgeron a [gravé un loup à la place] du cerf.
  - La place du roi est vide.
frame.own                 yields    j'|j|je|nous|vous ai|avais|avons|avions|suis|sommes … éteint|rangé|fermé|résilié|clôturé|annulé|radié|désactivé|bloqué|supprimé|gardé|conservé|cogné|heurté|tapé|rasé|raccourci|gravé|teint|commencé|accroché
  + [J'ai résilié] mon bail.
  - Il a résilié mon bail.
frame.own                 yields    je|j' garde|passe|conserve|laisse|jette|lance
  + [Je garde] mon passeport.
  - Il garde mon passeport.
friendliness.rude         -2,yields réclamé|réclamée|réclamés|réclamées|exigé|exigée|exigés|exigées|réclame|réclamait|exige|quémande|quémandé|quémandait … pourboire|pourboires|bakchich|billet|espèces|liquide
  + L'ouvreuse a [quémandé un pourboire].
  - L'ouvreuse a trouvé une pièce.
location_hours.closed     -2,yields devant|trouvé|trouvée|trouvés|trouve|face … porte|portes|grille|grilles|rideau|guichet|volet|volets|urgences|accueil|barrière|entrée|caisse|boutique|mairie|portail close|closes|fermée|fermées|fermé|fermés|baissé|baissés|clos
  + Le cocher m'a déposé [devant des grilles closes].
  - Une allée mène à la grille.
performance.outage        -2,yields <c_aux> coupé|coupée|coupés|coupées le|la|l'|les|notre|mon … chauffage|eau|gaz|électricité|courant|internet|clim|wifi|ligne|robinet … sans|pour|pendant|un|alors|depuis|deux|trois|toute
  + La ferme [a coupé le gaz sans] un mot.
  - Le gaz est en bouteille.
quality.undercooked       -2,yields gelé|gelée|congelé|congelée|froid|froide|cru|crue|dur|dure au|à|dedans|dessous|l' milieu|centre|cœur|coeur|intérieur
  + Un gâteau [cru au centre].
  - Un vent froid au nord.
resolution.not_given_back -2,yields =gardé|gardée|gardés|gardées|conservé|conservée|conservés|conservées l'|les originaux|arrhes|acompte|intégralité
  + Le bailli a [gardé les originaux].
  - Il garde les moutons.
resolution.not_given_back -2,yields =gardé|gardée|gardés|gardées|conservé|conservée|conservés|conservées|confisqué|confisquée|confisqués|confisquées mon|ma|mes|nos|notre|l' originaux|caution|acompte|arrhes|titre|papiers|chéquier|diplôme|argent|dépôt|chèque|avance|épargne
  + Le bailli a [confisqué notre dépôt].
  - Je garde mon passeport.
safety.hurt               -2,yields <c_being>|ado|élève … ressorti|ressortie|rentré|rentrée|revenu|revenue|rendu|rendue … boitant|boitait|boite|gonflé|gonflée|rouge|brûlé|brûlée|tremblant|tremblante|fiévreux|malade|rasé|rasée|tondu|tondue
  + Mon [poney est revenu tout gonflé].
  - Le chat est revenu plus tard.
terms.dropped             -2,yields <c_aux> résilié|résiliée|résiliés|résiliées|clôturé|clôturée|clôturés|clôturées|annulé|annulée|annulés|annulées|suspendu|suspendue|radié|radiée|radiés|radiées|désactivé|désactivée|désactivés|désactivées|bloqué|bloquée|bloqués|bloquées|fermé|fermée|fermés|fermées|banné|bannée|bannés|bannées|supprimé|supprimée|supprimés|supprimées mon|ma|mes|notre|nos
  + La guilde [a radié mon] cousin.
  - J'ai radié mon cousin.

# Des gestes et des lieux sans reproche ni éloge.
keep.plain_use keep ^ jetez|jeter|coupez|couper|débranchez|retirez|lancez|fermez|éteignez|arrachez|percez|videz le|la|les|l'|votre|vos|un|une ticket|courant|eau|gaz|appareil|emballage|carton|robinet|feuille|coin|film|opercule|sachet|contenu|moteur|électricité
  + [Coupez l'eau] avant la pose.
  - Ils ont coupé l'eau.
keep.plain_use keep ai|avons|avais fait livrer|envoyer|déposer|poster|expédier chez|à mon|ma|mes|notre|nos|la|le|un|une voisin|voisine|voisins|gardien|gardienne|mère|sœur|ami|amie
  + J'[ai fait livrer chez ma voisine].
  - Il a livré chez ma voisine.
keep.plain_use keep clé|clef|code|badge|pass|carte|télécommande n'|ne ouvre|ouvrent que|qu' le|la|les|l'|un|une
  + Le [badge n'ouvre que la] herse.
  - Le badge n'ouvre rien.
keep.plain_use keep collectionne|collectionnent|élève|étudie|observe|photographie|dessine|livre|documentaire|exposition|hôtel … insectes|fourmis|araignées|papillons|mouches|souris|rats|poux
  + Elle [dessine des araignées] le soir.
  - Des araignées au plafond.
keep.plain_use keep coupé|couper|coupe|taillé|tailler|limé|limer|vernit|sorti|sort les|ses|mes|des griffes|griffe
  + On lui a [limé les griffes].
  - Un mur griffé.
keep.plain_use keep deux|trois|quatre|plusieurs fois par jour|semaine|mois|an|heure
  + Il chante [deux fois par jour].
  - Il chante deux fois.
keep.plain_use keep de|devant|dans|toute|avec|pour|par|sur|après|avant|pendant|sauf|quitté|vers|hors|rejoint|appelé|pourquoi|moitié la =classe
  + Un dessin [de la classe].
  - Un dessin, la classe.
keep.plain_use keep la =classe de|du|des|a|ont|était|est|verte|maternelle|préparatoire|entière|avait|avec|fait|part|visite|sera|où|virtuelle|ouverte
  + Toute sa joie, [la classe de] neige.
  - Un dessin, la classe.
keep.plain_use keep le|la|ce|cette|un|une|ces|les plat|plats|soupe|dessert|entrée|sauce|viande|poisson|vin se|s' sert|servent|mange|mangent|boit|déguste … froid|froide|froids|froides|glacé|glacée|tiède|cru
  + [Le plat se mange froid].
  - Le plat est froid.
keep.plain_use keep porte|portes|rideau|portail|volet|coffre|sac|boîte|couvercle|tiroir|capot|valise|portillon … se|s' ferme|ferment … avec|quand|par|grâce|dès|automatiquement|derrière
  + Le [coffre se ferme avec] un loquet.
  - Le coffre ferme à midi.
keep.plain_use keep se|s' sert|servent|mange|mangent|boit|boivent|déguste|dégustent|consomme|prépare froid|froide|froids|froides|glacé|glacée|tiède|tièdes|cru|crus
  + Le gaspacho [se sert froid].
  - Il sert froid.

# Ce qui se dit d'une heure, d'un papier, d'un soin, sans juger.
# Ce qu'on répond au client pour s'en défaire, ce qu'on rejette sur un autre, ce qu'on prétend.
communication.just_reads -2,stage:support        seule|unique|seules réponse|explication|consigne|excuse|justification … est|était|fut|c'|proposée|apportée|obtenue|donnée|reçue|consiste
  + La [seule explication est] un schéma de la lyre.
  - Cette réponse est seule en haut de la page.
continuity.blame         -2,stage:resolve,yields dit|disent|répond|répondent|affirme|assure|prétend|soutient que|qu' c' est|vient la|le|l'|du|de|à mutuelle|sécu|banque|assureur|assurance|opérateur|fournisseur|transporteur|livreur|mairie|préfecture|syndic|vendeur|constructeur|autre|siège|réseau|poste|agence|expert|caisse|notaire|magasin
  + Le luthier [dit que c'est le transporteur].
  - Mon fils dit que c'est la harpe du voisin.
empathy.left_in          -2,yields               <c_back> du|de|d'|des|chez … <c_bad_state>
  + Le poney est [ressorti du manège du bourg terrorisé].
  - Le poney est ressorti du manège.
empathy.left_in          -2                      couche|couches|protection pleine|pleines|souillée|souillées|débordait|débordante
  + Le petit avait la [couche pleine].
  - Une couche de neige.
empathy.sent_away        -1,stage:support,yields m'|nous|lui|leur a|ont|avait|avez dit|répondu d'|à aller|m'adresser|nous sonner|voir|chercher|demander|frapper|fouiller
  + On [m'a répondu d'aller chercher] le mât au port.
  - Un ami m'a conseillé d'aller voir la mer.
empathy.sent_away        -1,stage:support,yields m'|nous|lui|leur a|ont|avait|avez dit|répondu de revenir|repasser|rappeler|retenter|réessayer|patienter|sonner|chercher|relancer|renvoyer|recommencer
  + Le luthier [m'a dit de repasser] après les foins.
  - Ma sœur m'a dit de repasser après les foins.
  - Je lui ai dit de repasser.
empathy.sent_away        -2,stage:support,yields m'|nous|lui|leur a|ont|avait|avez dit|répondu|conseillé|suggéré de me|nous|se débrouiller|débrouille
  + Le syndic [nous a répondu de nous débrouiller] avec le voisin.
  - Mon père m'a dit de me débrouiller.
errors.left_wrong        -2,stage:receive        comme quoi|disant|indiquant|prétendant|prétextant|affirmant j'|je|on|nous|personne|que|qu' … absent|absente|absents|absentes
  + Un mot dans la porte [comme quoi j'étais absente].
  - Je savais que mon fils était absent.
errors.mistake           -2,stage:manage         comme quoi j'|je|on|nous|il|elle n'|ne … pas|jamais|rien payé|payée|réglé|réglée|envoyé|envoyée|signé|déclaré|rendu|rempli|fourni|validé|répondu
  + Une lettre [comme quoi je n'avais pas réglé] la harpe.
  - Il faut croire que je n'avais pas réglé la harpe.
flexibility.refused      -2,yields               guichet|guichetier|guichetière|préfecture|mairie|banque|mutuelle|assurance|assureur|agent|agente|employé|employée|conseiller|conseillère|contrôleur|contrôleuse|hôtesse|vendeur|vendeuse|caissière|caissier|livreur|chauffeur|compagnie|douane|transporteur|dame|secrétaire a|ont|avait|avaient refusé|refusée|refusés|refusées la|le|l'|les|mon|ma|mes|notre|nos|un|une photo|photos|dossier|justificatif|justificatifs|papier|papiers|chèque|virement|carte|billet|colis|retour|bagage|bagages|valise|poussette|vélo|chien|demande|échange|paiement|prêt|crédit|attestation|signature|ticket|bon|devis|fauteuil
  + Le [guichetier a refusé le vélo] de ma tante.
  - Ma tante a refusé le vélo.
  - Le guichetier n'a pas refusé le vélo.
frame.own                yields                  m'|nous|lui|leur|il|elle|on a|ont dit|répondu|demandé de revenir|repasser|rappeler si|quand|lundi|demain|dans|dès|lorsque
frame.own                yields                  mari|femme|fils|fille|mère|père|frère|sœur|voisin|voisine|ami|amie|copine|copain|collègue|je|tu … dit|disent|pense|affirme|dis que c'
keep.plain_use           keep                    dossier|document|documents|acte|facture|certificat|ticket|contrat|bon|carton|emballage|exemplaire|prêt|titre|diplôme original|originale|originaux
  + Il garde le [diplôme original].
  - Un spectacle original.
keep.plain_use           keep                    je|j' confonds|confondais|confondrai
  + [Je confonds] les deux quais.
  - Ils confondent les deux quais.
keep.plain_use           keep                    l'|m'|les|s' a|ont|est soigné|soignée|soignés à|au|pour|pendant|contre|avec|de|puis|et
  + On [l'a soigné pour] une toux.
  - Un plat soigné.
keep.plain_use           keep                    posé|pose|posait|posent|déposé|poser les|l'|la|nos|le|deux|un|une assiette|assiettes|plat|plats|verre|verres|carte|ticket … sur la|notre|une table
  + Il a [posé les verres sur la table].
  - Il a jeté les verres.
keep.plain_use           keep                    à|a l' heure de|du|des|d'|où|ou|actuelle
  + La cloche tinte [à l'heure de] la messe.
  - La cloche tinte à l'heure.
safety.made_ill          -2                      <c_back> … avec un|une|des coup|rhume|bronchite|otite|coquard|ecchymose|conjonctivite|angine|insolation|poux|puces|tiques|gale|eczéma|teigne
  + Le poney est [revenu avec une conjonctivite].
  - Le poney est revenu avec une selle.
safety.privacy           -2,yields               parcouru|copié|fouillé|fouillée|fouillés|fouillées les|mes|l'|nos photos|messages|mails|sms|historique|contacts|fichiers … de|dans|sur mon|ma|notre|mes
  + Le page a [parcouru les photos de ma] tablette.
  - J'ai parcouru les photos de ma tablette.
safety.privacy           -2,yields               parlé|parlée|parlés|parlées|raconté|racontée|racontés|racontées|évoqué|évoquée|évoqués|évoquées de|mon|ma|notre|mes mon|ma|mes|notre|nos|découvert|dette|dossier|santé|solde|situation … à|avec|devant mon|ma|mes|une|un|des|notre … mère|père|ex|sœur|soeur|frère|voisin|voisine|voisins|patron|employeur|inconnu|autre
  + Le bailli a [parlé de ma dot à ma voisine].
  - J'ai parlé de ma dot à ma voisine.

# Ce qu'on exige, ce qu'on prélève encore, ce qu'on n'a retenu qu'en partie; le démarcheur masqué, l'objet que l'on cherche.
condition.spoiled      -2               congélateur|congélo|frigo|réfrigérateur … dégelé|décongelé|jeter|poubelle
  + Le [congélateur a dégelé] dans la nuit.
  - Un congélateur à dégivrer deux fois par an.
ease.paperwork         -1,yields        m'|nous|lui a|ont réclamé|exigé|redemandé la|une|des|le|un|les facture|factures|ticket|preuve|preuves|justificatif|justificatifs|attestation|certificat|original|originaux|devis|photos|relevé|relevés
  + On [m'a exigé le certificat] d'une lyre de 1920.
  - Il m'a réclamé la lyre.
errors.charged_on      -2,yields        reçois|recevons|reçoit encore|toujours … facture|factures|relance|relances|avis de|d'|du … ancien|ancienne|précédent|précédente|locataire
  + Je [reçois encore les factures de l'ancien] studio.
  - Je reçois encore les cartes de ma tante.
errors.charged_on      -2               suis|sommes|est|étais|étions encore prélevé|prélevée|prélevés|débité|débitée|débités|facturé|facturée|facturés
  + Résilié en mars, je [suis encore débitée].
  - Je suis débité le cinq du mois.
errors.lost            -2,yields        entrepôt|dépôt|stock|transporteur|plateforme|atelier le|la|l'|les cherche|cherchent|recherche|recherchent
  + Le [dépôt la cherche] depuis l'automne.
  - Ma sœur la cherche au dépôt.
fees.fine              -2               m'|nous|lui a|ont collé|infligé|flanqué <money>
  + L'agent [m'a collé 35 €] pour un billet froissé.
  - Il m'a compté 35 € à la table.
fees.fine              -2               m'|nous|lui a|ont mis <money> alors|parce|d'
  + La contrôleuse [m'a mis 50 € alors] que j'avais mon pass.
  - Il m'a mis 35 € dans la main.
flexibility.no_gesture -2               aucun geste pour|envers|malgré
  + [Aucun geste pour] la soirée gâchée.
  - Un geste pour la planète.
flexibility.rigid      -2               n'|ne|pas a|ont|avait pas voulu|accepté|daigné attendre|patienter … que|qu'|une|deux|cinq|la|le
  + Le receveur [n'a pas voulu attendre que] je retrouve ma carte.
  - Je n'ai pas voulu attendre que la pluie cesse.
honesty.behind_back    -2               n'|rien ai|avons|avais|avions rien signé|souscrit|autorisé
  + Un contrat à mon nom, je [n'ai rien souscrit].
  - Ils n'ont rien signé entre eux.
honesty.lie            -1               présenté|présentée|présentés|présente|présentait comme|pour venant|mandaté|mandatée|envoyé|envoyée|travaillant|missionné de|par|du|d'|pour
  + Un homme s'est [présenté comme mandaté par] la régie.
  - Il s'est présenté comme guide.
price.increase         -2               prime|cotisation|facture|mutuelle|mensualité , elle , a pris <percent>
  + La [prime, elle, a pris 9 %].
  - La prime, elle, a pris l'air.
reachability.no_human  -2,channel:phone disque|message|messages|répondeur|bande|annonce|robot qui|se|tourne|répète … en boucle
  + Au standard, un [message qui tourne en boucle].
  - Un disque que j'écoute en boucle.
reachability.no_human  -2,channel:phone disque|message|répondeur|bande tourne|passe en boucle
  + La nuit, un [répondeur tourne en boucle].
  - Un disque qu'on passe souvent.
resolution.paltry      -2,yields        n'|ne ont|a|avait retenu|remboursé|indemnisé|couvert|crédité|rendu|repris|dédommagé que|qu'
  + Après le vol, ils [n'ont retenu que] la selle.
  - Il n'a chanté que la nuit.
terms.limit            -1               limité|limitée|limités|limitées|plafonné|plafonnée|plafonnés|plafonnées à|a … par an|mois|semaine|personne|foyer|séance|jour
  + Les bains sont [limités à trois par an].
  - Un accès à trois par mois.
terms.limit            -1               plafonné|plafonnée|plafonnés|plafonnées à|a <money>
  + Les soins sont [plafonnés à 40 €].
  - Le pot a plafonné à 40 voix.
value.under            -2,stage:use     un|une seul|seule|seules|seuls verre|repas|café|passage|bus|car|visite|ramassage|plat|bouteille|biscuit|gâteau|train|bateau|sachet … en|pour|sur <duration>=2h
  + À bord, [un seul biscuit en six heures].
  - Un seul biscuit me suffit.

friendliness.rude   -2   me|nous|m' … ~tenir tête
  + Le placier [nous a tenu tête] devant tout le monde.
  - Je lui tenais la tête hors de l'eau.
  - Votre conseiller leur a tenu tête pour moi.
honesty.behind_back -2   ils|elles|elle|qui|<company>|<agent> … s'|se sont|est|était|étaient … =permis|=permise|=permises de|d'
  + Au gîte [ils se sont permis de] garer leur camion chez nous.
  - Le notaire nous a permis de décaler la signature.
honesty.behind_back -2   se =permettent|=permet|=permettait de|d' ~changer|~modifier|~annuler|~facturer|~augmenter|~débiter|~prélever|~entrer|~ouvrir|~fermer|~garder
  + Cette régie [se permet de changer] les serrures.
  - Le badge permet d'ouvrir le portail.
keep.others         keep ils|elles|elle|il|qui|<company>|<agent> … s'|se sont|est … =permis|=permise|=permises de|d' … offrir|aider|prêter|inviter
  + [Ils se sont permis de m'offrir] un café.
  - Ils se sont permis de garer leur camion chez nous.

honesty.behind_back -2 s'|se sont|est|était|étaient … =permis|=permise|=permises de|d' ~changer|~modifier|~annuler|~décaler|~reporter|~choisir
  + La crèche [s'est permise de changer] les dates.
  - On nous a permis de choisir les dates.
