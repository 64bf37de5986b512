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
class.c_bad_spot         is:c_bad_spot pluie|soleil|trottoir|poubelle|poubelles|haie|rue|route|chaussée|dehors|caniveau|couloir|neige|boue|fossé|passage|milieu|vent|parking|escalier|escaliers|cave
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
class.c_muck             is:c_muck     graisse|peinture|colle|boue|poussière|plâtre|huile|cambouis|encre|traces|taches|miettes|poils|cheveux|sable|terre|sang|vomi|crotte|crottes|mégots|déchets|gravats|sciure|ciment|enduit|silicone|mousse|copeaux|café|sauce|résine|suie|plumes
  + De la [sciure] fine.
  - De la scie fine.
class.c_nasty            is:c_nasty    chewing|mégot|mégots|cheveu|cheveux|poil|poils|cafard|cafards|insecte|insectes|mouche|mouches|moucheron|pansement|pansements|seringue|seringues|préservatif|culotte|slip|chaussette|ongle|rat|rats|moisissure|moisissures|asticot|asticots|ver|vers|araignée|araignées|fourmis|puces|punaise|punaises|crotte|crottes|vomi|agrafe|agrafes
  + Un [asticot] blanc.
  - Un as blanc.
class.c_nature           is:c_nature   caillou|cailloux|gravillon|gravillons|pierre|tempête|vent|grêle|orage|arbre|branche|branches|automobiliste|sanglier|foudre|gel|chute|voleur|voleurs|cambrioleur|cambrioleurs|renard|souris|rats|personne|tiers|individu|individus|inconnu|inconnus|quelqu'un|conducteur|conductrice|cycliste|motard
  + Le [sanglier] dort.
  - Le sangle dort.
cleanliness.left_mess    -2,yields     laissé|laissée|laissés|laissées|mis|mise|fait|foutu|projeté|projetée|projetés|projetées|coulé|laissent|mettent|répandu|étalé|étalée|étalés|étalées du|de|des|d'|plein|leurs … <c_muck> … partout|sur|dans|plein|derrière
  + Le potier a [mis de la résine sur] les bancs.
  - J'ai mis de la résine sur les bancs.
cleanliness.left_mess    -2,yields     ~laisser|laissé|laissée|laissés|abandonné|abandonnée|abandonnés|abandonnées|entassé|entassée|entassés|entassées|déposé|déposée|déposés|déposées leur|leurs … sacs|gravats|déchets|outils|cartons|palettes|matériel|ordures|mégots|bouteilles|emballages|chutes|bâches
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
condition.damaged        -2,yields     empilent|empilaient|empilé|empilée|empilés|empilées|entassé|entassée|entassés|entassées|jeté|jetée|jetés|jetées|balancé|balancée|balancés|balancées|lancé|lancée|lancés|lancées|jettent|jetaient|écrasé|écrasée|écrasés|écrasées|retourné|retournée|retournés|retournées … fragile|fragiles
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
condition.damaged        -2,yields     ~passer|passé|marché|tombé|tombée|passés à|a|sur|dans travers … mon|ma|mes|notre|nos|plafond|toit|toiture|verrière|plancher
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
errors.came_out          -2,stage:use  revenu|revenue|revenus|revenues|récupéré|récupérée|récupérés|récupérées|rendu|rendue … orange|rose|roses|vert|verte|bleu|bleue|jaune|jaunes|gris|grise|verdâtre|jaunâtre … du|de|pressing|lavage|teinturier|teinture|laverie
  + La nappe est [revenue rose de] la laverie.
  - Elle est revenue de la rose verte.
errors.drove_past        -2            m'|nous c|a|ont vu|vue|vus|vues … et|mais … démarré|accéléré|redémarré|filé|continué|fermé|refermé
  + Le batelier [nous a vus et il a accéléré].
  - Il nous a vus et nous a attendus.
errors.forgotten         -2,yields     <c_aux> vidé|vidée|vidés|vidées|jeté|jetée|jetés|jetées|bradé|bradée|bradés|bradées|vendu|détruit|débarrassé|débarrassée|débarrassés|débarrassées|brûlé|brûlée|brûlés|brûlées le|la|les|l'|tout|toutes|tous … de|d' mon|ma|mes|notre|nos
  + Le bedeau [a jeté les partitions de ma] sœur.
  - J'ai jeté les partitions de ma sœur.
errors.forgotten         -2,yields     mis|mise|mises|jeté|jetée|jetés|jetées|parti|partie|envoyé|envoyée|envoyés|envoyées mon|ma|mes|notre|nos … à|a|aux|dans|au|en la|le|les|l' benne|poubelle|poubelles|déchetterie|ordures|fourrière|trottoir|feu
  + Le gardien a [mis ma brouette à la benne].
  - J'ai mis ma brouette à la benne.
errors.left_lying        -2            en travers de|du|des|d' la|l'|mon|ma|notre|trottoir|trottoirs|entrée|entrées|sortie|passage|couloir|chemin|allée|quai|route|rayon|porte|escalier|piste
  + Un tréteau [en travers du quai].
  - Je suis passé en travers.
errors.left_lying        -2,yields     laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées|laissent|laissait|laissaient|abandonnent … en|sous|sur|dans|au|à la|le|les|l' <c_bad_spot>
  + Les cantonniers ont [abandonné la brouette dans la boue].
  - J'ai laissé la brouette dans la boue.
errors.left_lying        -2,yields     laissé|laissée|laissés|laissées|posé|posée|posés|posées|abandonné|abandonnée|abandonnés|abandonnées|déposé|déposée|déposés|déposées|laisse|laissent|laissait|laissaient|abandonnent … au|en|a|par milieu|plein|travers|vrac|plan … soleil|de|du|des|d'|la|le|vent|rue|jour
  + Les cantonniers [laissent la brouette au milieu du] pont.
  - Je laisse la brouette au milieu du pont.
errors.lost              -2,yields     <c_aux> … <c_lost> mon|ma|mes|notre|nos|toutes|tous
  + Le luthier [a égaré nos] partitions.
  - J'ai égaré nos partitions.
friendliness.hung_up     -2,yields     coupé|coupée|coupés|coupées|coupe|coupent la|ma|notre communication|conversation|ligne
  + La dame a [coupé la conversation].
  - La ligne coupe la place.
friendliness.hung_up     -2            mis|met|mettent fin … chat|tchat|appel|communication|conversation|entretien
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
friendliness.walked_off  -1            main|mains sur la poignée
  + Le notaire avait la [main sur la poignée].
  - La main sur le volant.
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
class.c_stranger       is:c_stranger inconnu|inconnue|inconnus|homonyme|autre|autres|ex|nouveau|nouvelle|voisin|voisine|voisins|étranger|étrangère|passant|tiers|squatteur
  + Un [homonyme] breton.
  - Un home breton.
comfort.noise          -2,yields     passait|passaient|passe|passent|passé|passée|passés|passées … aspirateur|souffleuse|tondeuse|monobrosse|serpillière … pendant|sous|alors|à|autour nos|mon|notre|le|la|les|film|repas|pieds|table|séance|cours
  + Ils [passent la souffleuse pendant notre] messe.
  - Je passe l'aspirateur pendant le film.
comfort.woken          -2,yields     allume|allument|allumait|allumaient … lumière|lumières|plafonnier|néon|néons|radio|télé|projecteur|projecteurs … nuit|passage|dormait|dort|sieste|heure|matin
  + Le bedeau [allume les néons en pleine nuit].
  - J'allume la radio le matin.
comfort.woken          -2,yields     nous|m' <c_aux> réveillé|réveillée|réveillés|réveillées
  + La fanfare [nous a réveillés].
  - Je les ai réveillés.
comfort.woken          -2,yields     nous|me réveille|réveillent|réveillait|réveillaient
  + La fanfare [nous réveille].
  - Elle se réveille.
comfort.woken          -2,yields     ~réveiller … par … alarme|alarmes|travaux|bruit|bruits|coups|camion|camions|ménage|voisins|aspirateur|cris|musique|téléphone|perceuse|portes|porte|klaxon|sirène|marteau|tambour|livraison|livraisons|poubelles|souffleuse|tondeuse|chantier
  + Les campeurs furent [réveillés par un tambour].
  - Les poules se réveillent.
errors.someone_elses   -2,yields     donné|donnée|donnés|données|remis|remise|envoyé|envoyée|envoyés|envoyées|rendu|rendue|confié|confiée|confiés|confiées|attribué|attribuée|attribués|attribuées|livré|livrée|livrés|livrées|vendu|vendue|loué|louée|loués|louées|commandé|commandée|commandés|commandées|transmis|transmise|laissé|laissée|laissés|laissées|refilé|refilée|refilés|refilées mon|ma|mes|notre|nos … à un|une|d'|l'|des|cette <c_stranger>
  + Le luthier a [confié ma harpe à une inconnue].
  - J'ai confié ma harpe à un autre.
errors.someone_elses   -2,yields     donné|donnée|donnés|données|remis|remise|envoyé|envoyée|envoyés|envoyées|rendu|rendue|confié|confiée|confiés|confiées|attribué|attribuée|attribués|attribuées|livré|livrée|livrés|livrées|vendu|vendue|transmis|transmise à un|une|d' <c_stranger>
  + La barque fut [remise à un passant].
  - J'ai remis la clé à un voisin.
errors.wrong_bill      -2,yields     crédité|créditée|crédités|créditées|versé|versée|versés|versées|viré|virée|virés|virées|remboursé|remboursée|remboursés|remboursées|remboursement|virement|débité|débitée|débités|débitées … sur|à le|un|au compte|nom|iban de|d'|du mon|un|une|autre|notre|mari|ancien … ex|père|frère|inconnu|inconnue|autre|homonyme|voisin|client|conjoint|locataire|associé
  + Ils ont [versé la rente sur le compte de mon frère].
  - J'ai viré la somme sur le compte de mon frère.
errors.wrong_name      -2,yields     adressé|adressée|adressés|adressées|envoyé|envoyée|envoyés|envoyées|facture|courrier|relance|lettre|amende|convocation … à|au|a … décédé|décédée|défunt|défunte|mort|morte … en|il|depuis|y|dix|deux|trois|cinq
  + Une [amende envoyée à mon oncle mort depuis] dix ans.
  - La facture du fleuriste.
friendliness.bothering -2            m'|nous|me … téléphoné|appelé|appelle|téléphone|démarché|sonné|dérangé|dérangés|dérangée|sonne … pendant|en|au le|la|notre|mon|un|plein|pleine repas|dîner|déjeuner|sieste|dimanche|réunion|cours|messe
  + Le crieur [nous a dérangés en pleine messe].
  - Ma sœur me téléphone le dimanche.
safety.privacy         -2,yields     affiché|affichée|affichés|affichées|affichent|publié|publiée|publiés|publiées|posté|postée|postés|postées|diffusé|diffusée|diffusés|diffusées|partagé|partagée|partagés|partagées|placardé|placardée|placardés|placardées|lu|crié|criée|criés|criées|annoncé|annoncée|annoncés|annoncées … mon|notre|nos|ma|mes nom|noms|photo|photos|dette|dettes|impayé|impayés|numéro|vidéo|adresse|diagnostic|résultat|résultats|poids|âge|salaire|solde|découvert|ordonnance
  + Ils ont [placardé notre dette] à la mairie.
  - J'ai publié ma photo.
safety.privacy         -2,yields     déshabillé|déshabillée|déshabillés|déshabillées|déshabiller|dévêtir … porte|fenêtre|couloir|rideau ouverte|ouvert|devant
  + On nous a fait [déshabiller la porte ouverte].
  - Il se déshabille dans sa tente.
safety.privacy         -2,yields     fouille|fouillé|fouillent|fouillait|farfouillé|mis dans|le|son mon|ma|mes|notre|nos|nez <c_papers>|dans
  + Le bedeau a [farfouillé dans nos placards].
  - J'ai fouillé dans mes poches.
safety.privacy         -2,yields     lit|lu|lisent|lisait|regardé|regardée|regardés|regardées|regardait|parcouru|parcourait … mes|nos|mon courrier|courriers|lettres|messages|mails|photos|sms|historique|conversations
  + Le bedeau [lisait nos lettres].
  - Je lis mes lettres le matin.
safety.privacy         -2,yields     ouvert|ouvre|tiré|tirée|tirés|tirées|écarté|écartée|écartés|écartées … rideau|porte|cabine|paravent … alors|quand|pendant que|qu'|j'
  + Elle a [tiré le paravent alors que] je me changeais.
  - J'ai ouvert la porte quand il a frappé.
safety.privacy         -2,yields     ouvre|ouvrent|ouvert|ouvrait|fouille|fouillé|fouillent|retourné|copié|photographié mon|ma|mes|notre|nos <c_papers>
  + Le bedeau [ouvre nos lettres].
  - J'ouvre mes lettres le matin.
safety.privacy         -2,yields     propriétaire|bailleur|agence|gardien|concierge|syndic|logeur|loueur … passé|passée|passés|venu|venue|venus|entré|entrée pendant|durant|en mon|notre absence
  + Le [bailleur est venu durant notre absence].
  - Ma sœur est venue pendant mon absence.
safety.privacy         -2,yields     publié|publiée|publiés|publiées|posté|postée|postés|postées|diffusé|diffusée|diffusés|diffusées|mis|mise|utilisé|utilisée|utilisés|utilisées … photo|photos|vidéo|image|visage de|d' mon|ma|mes|nos <c_being>|visage|maison|corps|ventre|dents|seins
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
comfort.creaky          -2,yields <object> … bouge|bougent|bougeait|bascule|basculent|basculait|tangue|vacille|balance dès|quand|lorsqu'|au|à|en|sans|tout|dans … moindre|qu'|que|on|arrière|avant|seul|seule|vide|lest
  + Le [tabouret tangue dès qu']on rit.
  - La table bouge en mai.
comfort.creaky          -2,yields tremble|tremblait|vibre|vibrait|grince|grinçait|craque|craquait|claque|claquait|branle|branlait|bouge|couine|couinait de|dans partout|toute|toutes|tous
  + Le moulin [couinait de partout].
  - Le chien couine.
comfort.woken           -2,yields réveillé|réveillée|réveillés|réveillées|réveille|réveillent à|en|au|plusieurs|trois|deux|dix pleine|plein|fois|milieu|petit … nuit|matin|sommeil|jour
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
frame.own               yields    soleil|oiseaux|oiseau|coq|cloches|chant|mer|odeur|réveil nous|me réveille|réveillent|réveillait
  + Le [coq nous réveille] dans la joie.
  - La grue nous réveille.
frame.own               yields    suis|sommes|étais|étions entré|entrée|entrés|passé|rentré|rentrée|venu|venue
  + Je [suis entré] sans frapper.
  - Il est entré sans frapper.
performance.dropping    -2,yields perd|perds|perdent|perdait|perdons|perdu le|la|du signal|connexion|réseau|image|son|wifi|liaison|communication|fil
  + Le poste [perd le signal].
  - Il perd la clé.
quality.short_life      -2,yields lavage|lavages|douche|machine le|la|les|l' … s' en va|vont|allait|allaient
  + Au troisième [lavage les broderies s'en vont].
  - Le jour s'en va.
reliability.broken      -2,yields pneu|pneus|batterie|vélo|voiture|trottinette|fauteuil|scooter|télécommande|défibrillateur|casque … était|étaient|est|livré|livrée|rendu|rendue|récupéré|récupérée|récupérés|récupérées à|a plat
  + Le [scooter était à plat].
  - Un vélo volé.
reliability.same_noise  -2,yields fait|faisait|font|entend|entends|a|avait … un|une|des|ce clac|clic|cling|couic|tac|toc|claquement|claquements|cliquetis|grincement|grincements|sifflement|ronflement|frottement|couinement|craquement
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
reliability.works_badly -2,yields s' est|sont mis|mise|mises à|a tourner|fuir|grincer|clignoter|fumer|vibrer|couler|trembler|chauffer|siffler|boiter|biper|ronfler|sauter|goutter|claquer|moisir|rouiller|dérailler|caler|crachoter
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
condition.came_missing -2,yields        revenu|revenue|revenus|arrivé|arrivée|arrivés|livré|livrée|livrés|rendu|rendue|rendus|reçu … sans le|la|les|l'|aucun|aucune|un|une … disque|notice|jeu|boîte|manuel|chargeur|étui|housse|sac|porte|clé|garantie|carte|bouchon|vis|logiciel|support|pied|pieds|joint|télécommande|enveloppe|facture|ticket|mot|feuille|sauce|pain|couverts|boisson
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
errors.wrong_item      -2               deux|trois|que des|pieds|gants|chaussures|côtés … gauches|droits|droites|identiques
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
errors.wrong_item      -2,yields        trop|plus court|courte|courts|courtes|long|longue|longs|longues|large|larges|étroit|étroite|haut|haute|grand|grande|petit|petite de … cm|centimètres|mm|millimètres|pointures|tailles|mètres|m
  + Un mât [trop court de dix centimètres].
  - Un mât court et long.
errors.wrong_item      -2,yields        une|deux|trois taille|tailles|pointure|pointures trop|en|de grand|grande|grands|petit|petite|petits|moins|trop
  + Un bonnet [deux tailles trop grand].
  - Deux tailles en stock.

# Le mal fait, et l'état de qui revient.
condition.spoiled  -2,yields <c_alive> … arrivé|arrivée|arrivés|arrivées|étaient|était|est|sont|livré|livrée|livrés|livrées|reçu|reçues … mort|morts|morte|mortes|fané|fanés|fanée|fanées|crevé|crevés|sec|sèche|séchés|desséché|desséchée|desséchés|flétri|flétries|pourri|pourries|gelé|gelée|grillé|grillée
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
empathy.left_in    -2        perdu|pris … kilos|kg|kilo en|au|à|dans|depuis|chez … ehpad|pension|chez|refuge|chenil|internat|maison|résidence
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
safety.hurt        -2,yields eu|fait|gardé un|une|des|deux … bleu|bleus|hématome|hématomes|bosse|brûlure|brûlures|ampoule|ampoules|cicatrice|cicatrices|plaie|plaies|coupure|griffure|griffures|morsure|œdème|croûtes|boutons|cloques|plaques|entorse|fracture|lumbago|torticolis|migraine|bourdonnements|infection|abcès
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
ease.time_off           -2,yields retenu|retenue|perdu|sucré|sucrée|sucrés|sucrées|posé|posée|posés|posées|pris … une|un|deux|trois|la|ma|demi … journée|journées|jour|jours|matinée … salaire|travail|congé|congés|paie|paye|rtt|cause|pour
  + Le patron m'a [retenu une journée de paie].
  - Une journée de travail.
empathy.left_stranded   -2,yields dormi|dormir|dormait|dormons|couché|couchés … par|à|sur|dans … aéroport|gare|quai|banc|hall|carrelage|terminal|rue|accueil|urgences
  + Les pèlerins ont [dormi sur le carrelage].
  - On a dormi sous la tente.
empathy.left_stranded   -2,yields fini|finit|=dîné … dans|à|au le|la noir|bougie|frontale|lampe
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
errors.wrong_data       -2,yields adresse|nom|numéro|photo|date|prénom|situation|tarif|plan|horaire|horaires … est|sont|reste|restent encore|toujours … celle|celui|ceux|celles de|d'|du
  + Mon [adresse est encore celle de] 2011.
  - Mon adresse est celle de mon père.
errors.wrong_data       -2,yields lu|lit|relevé|relevée|relevés|relevées|noté|photographié|flashé|reconnu|enregistré une|un|la autre|mauvaise|fausse … plaque|immatriculation|nom|numéro|adresse|compteur|visage
  + La caméra a [lu une autre plaque].
  - J'ai lu un autre numéro de la revue.
quality.cold            -2,yields =mangé|=mangée|=mangés|=mangées|mangeait|servi|servie froid|froids|debout
  + Les mariés ont [mangé debout].
  - Le melon se mange frais.
reliability.works_badly -2,yields portique|portillon|alarme|antivol|badge|détecteur|bip|barrière|borne … sonne|sonnait|bipe|hurle|refuse|rejette|clignote … à|a|sans|quand|alors|pour chaque|tort|que|je|raison|rien|j'|on|tout
  + Le [portillon hurle quand je] passe.
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
empathy.contempt          -2,yields dit|dite|lancé|lancée|lancés|lancées|balancé|balancée|balancés|balancées|répondu|glissé que|qu' j'|on|nous|c' étais|était|étions … trop|grosse|gros|vieux|vieille|bête|folle|fou|incapable|hystérique|parano|lent|lente|chiant|chiante|pauvre|nul|nulle|moche … pour|et|devant|grosse|gros|vieux|vieille
  + Le guide m'a [dit que j'étais trop vieille] pour grimper.
  - Il a dit que c'était trop cher.
empathy.treated_like      -2,yields mis|mise|envoyé|envoyée|envoyés|envoyées|laissé|laissée|laissés|laissées … au|à|dans coin|piquet|couloir|porte … pour|pendant|parce|toute|sans
  + Le maître a [mis ma nièce au coin pour] un rire.
  - J'ai mis la table au coin pour manger.
errors.wrong_thing        -2,yields <c_aux> abattu|arraché|coupé|débranché|éteint|démonté|détruit|rasé|bouché|muré|condamné|enlevé|supprimé|vendu|taillé|tondu mon|ma|mes|notre|nos
  + Les cantonniers [ont rasé notre] haie.
  - J'ai taillé mon rosier.
errors.wrong_thing        -2,yields <c_aux> abattu|arraché|coupé|rasé|bouché|muré|enlevé|supprimé|démonté le|la|les|l'|un|une|deux … devant|derrière|chez chez|notre|mon|ma nous|moi|fenêtre|maison|porte|immeuble|jardin
  + La commune [a abattu un cèdre devant chez moi].
  - La commune a planté un cèdre devant chez moi.
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
friendliness.arrogant     -2,yields adressé|adressée|adressés|adressées|adressait|parlait|parlé|répondait|répondu|expliquait|expliqué … qu'|à|a mon|notre mari|copain|conjoint|père|compagnon|homme|frère|collègue|fils … alors|jamais|et|pas|comme|quand|au
  + Le luthier [répondait à mon père alors] que je payais.
  - Le luthier a parlé à mon père.
friendliness.inattentive  -2,yields <agent> se|s' limait|vernissait|maquillait|recoiffait|limaient|coiffait
  + La [guichetière se recoiffait].
  - La mariée se recoiffait.
friendliness.inattentive  -2,yields <agent> … <c_busy> … pendant|devant|derrière|alors|au|sur|plutôt|dans
  + Le [guide tricotait derrière] son pupitre.
  - Le client fumait devant la porte.
friendliness.inattentive  -2,yields <agent> … à|a un|une|des jeu|jeux|partie|film|match|série|réussite
  + Le [guide jouait à une réussite].
  - Le client joue à un jeu.
friendliness.inattentive  -2,yields <agent>|elle|il … passé|passée|passés|passées|passe|passait l'|la|son|sa|le|toute|tout … heure|séance|cours|leçon|temps|matinée|visite|consultation|trajet … à|a|sur|au
  + Le [moniteur a passé la leçon à] siffler.
  - J'ai passé l'heure à siffler.
friendliness.inattentive  -2,yields continué|continuée|continués|continuées|continue|continuait|finissait|finit|terminait|terminé|poursuit … son|sa|leur|leurs appel|conversation|discussion|partie|repas|sandwich|cigarette|café|article|texto|message|jeu|magazine|journal|film|série|croissant
  + Le bedeau a [continué sa partie].
  - Je finis mon café.

# Encore des actes et leurs suites : ce qui coule, roule, tombe, tourne, siffle ou revient autrement.
class.c_harmed           is:c_harmed éclaté|éclatée|éclatés|éclatées|fissuré|fissurée|fissurés|fissurées|lézardé|lézardée|lézardés|lézardées|déraciné|déracinée|déracinés|déracinées|piétiné|piétinée|piétinés|piétinées|écrabouillé|écrabouillée|écrabouillés|écrabouillées|aplati|aplatie|aplatis|bosselé|bosselée|bosselés|bosselées|faussé|faussée|faussés|faussées|desséché|desséchée|desséchés|desséchées|détrempé|détrempée|détrempés|détrempées|aspergé|aspergée|aspergés|aspergées|roussi|roussie|carbonisé|carbonisée|carbonisés|carbonisées|perforé|perforée|perforés|perforées|transpercé|transpercée|transpercés|transpercées|lacéré|lacérée|lacérés|lacérées|effiloché|effilochée|effilochés|effilochées|décousu|décousue|feutré|feutrée|feutrés|feutrées|délavé|délavée|délavés|délavées|terni|ternie|jauni|noirci|noircie|encrassé|encrassée|encrassés|encrassées|décapité|décapitée|décapités|décapitées|tronqué|tronquée|tronqués|tronquées|éventré|éventrée|éventrés|éventrées|ravagé|ravagée|ravagés|ravagées|dévasté|dévastée|dévastés|dévastées|défiguré|défigurée|défigurés|défigurées|ébouillanté|ébouillantée|ébouillantés|ébouillantées|écorché|écorchée|écorchés|écorchées|dévitalisé|dévitalisée|dévitalisés|dévitalisées|estropié|estropiée|estropiés|estropiées|écorné|écornée|écornés|écornées|fragilisé|fragilisée|fragilisés|fragilisées|poignardé|poignardée|poignardés|poignardées|contaminé|contaminée|contaminés|contaminées|infesté|infestée|infestés|infestées|empesté|empestée|empestés|empestées|enfumé|enfumée|enfumés|enfumées|emboué|embouée|emboués|embouées|enroué|enrouée|enroués|enrouées|charcuté|charcutée|charcutés|charcutées|amputé|amputée|amputés|amputées|déboîté|déboîtée|déboîtés|déboîtées|fracturé|fracturée|fracturés|fracturées|désaxé|désaxée|désaxés|désaxées|décollé|décollée|décollés|décollées|dépareillé|dépareillée|dépareillés|dépareillées|balafré|balafrée|balafrés|balafrées|gondolé|gondolée|gondolés|gondolées
  + Un mur [lézardé].
  - Un lézard vert.
class.c_onto             is:c_onto   roulé|roulée|roulés|roulées|marché|marchée|marchés|marchées|coulé|coulée|coulés|coulées|cogné|cognée|cognés|cognées|tapé|tapée|tapés|tapées|bavé|bavée|bavés|bavées|craché|crachée|crachés|crachées|éternué|éternuée|éternués|éternuées|goutté|gouttée|gouttés|gouttées|dégouliné|dégoulinée|dégoulinés|dégoulinées|déteint|postillonné|postillonnée|postillonnés|postillonnées|piétiné|piétinée|piétinés|piétinées|vomi|giclé|giclée|giclés|giclées|dérapé|dérapée|dérapés|dérapées|suinté|fui|sauté|sautée|sautés|sautées|grimpé|grimpée|grimpés|grimpées|ronflé|écrasé|écrasée|écrasés|écrasées|appuyé|appuyée|appuyés|appuyées
  + Il a [dégouliné].
  - Un gouliafre.
class.c_sounds           is:c_sounds siffle|sifflait|sifflent|grince|grinçait|grincent|claque|claquait|claquent|tape|tapait|vibre|vibrait|vibrent|ronfle|ronflait|goutte|gouttait|bourdonne|bourdonnait|couine|couinait|cliquette|cliquetait|tremble|tremblait|grésille|grésillait|fuit|fuyait|suinte|suintait|broute|fume|fumait|patine|patinait|clignote|clignotait|bipe|bipait|gondole|gondolait|gonfle|gonflait|moisit|rouille|penche|penchait|dégouline|crépite|crachote|hoquette|pue
  + La roue [cliquetait].
  - La roue tiquait.
condition.damaged        -2,yields   <c_aux> … <c_onto> … sur mon|ma|mes|nos|notre
  + La barrique [a roulé sur nos] paniers.
  - J'ai marché sur mes lacets.
condition.damaged        -2,yields   <c_back>|c'|est|était|plié|pliée … en deux|trois|quatre|plusieurs|mille|petits morceaux|bouts|parties|tronçons
  + Le luth est [ressorti en deux bouts].
  - La fourche se vend en deux parties.
condition.damaged        -2,yields   <c_onto> sur mon|ma|mes|nos|notre|moi|nous
  + La teinture dégoulinait, [déteint sur ma] nappe.
  - J'ai sauté dans mes bottes.
condition.damaged        -2,yields   plié|pliée|pliés|pliées|cassé|cassée|cassés|cassées|brisé|brisée|brisés|brisées|coupé|coupée|coupés|coupées|fendu|fendue|plie|plient … en deux|trois|quatre sous|dans|pendant|au|en|pour|avec
  + Le banc s'est [plié en deux sous] moi.
  - Pliez la carte en deux.
condition.used           -2,yields   <c_back> … avec … km|kilomètres|bornes|heures de|en|au plus|compteur|trop
  + La barque me fut [rendue avec trois cents km de plus].
  - Avec dix km de plus, je marche.
errors.lost              -2,yields   <c_aux> inversé|inversée|inversés|inversées|interverti|confondu|mélangé|mélangée|mélangés|mélangées|échangé|échangée|échangés|échangées l'|la|le|les|deux|nos … et|avec l'|la|le|les|celle|celui|ceux
  + Ils [ont inversé la selle et l']étrier.
  - J'ai mélangé le sel et le poivre.
errors.not_owed          -2,yields   réclamé|réclamée|réclamés|réclamées|compté|comptée|comptés|comptées|facturé|facturée|facturés|facturées|relancé|relancée|relancés|relancées|demandé|imputé|imputée|imputés|imputées|réclame|réclament|compte|facture|relancent … qu'|que j'|je|nous|on ai|avais|avons|avions|a … rendu|rendue|rendus|restitué|restituée|restitués|restituées|renvoyé|renvoyée|renvoyés|renvoyées|signalé|signalée|signalés|signalées|retourné|retournée|retournés|retournées|déposé|déposée|déposés|déposées|remis|remise
  + Le musée me [réclame une toile que j'ai restituée].
  - Je réclame une toile que j'ai vue.
errors.someone_elses     -2,yields   loué|louée|loués|louées|vendu|vendue|attribué|attribuée|attribués|attribuées|donné|donnée|donnés|données|réservé|réservée|réservés|réservées|promis|promise|cédé|cédée|cédés|cédées l'|la|le|les|un|une … à un|une|d' autre|autres
  + La ferme a [vendu le poney à une autre] famille.
  - J'ai vendu le poney à une autre famille.
errors.uneven            -2,yields   posé|posée|posés|posées|monté|montée|montés|montées|mis|mise|collé|collée|collés|collées|fixé|fixée|fixés|fixées|accroché|accrochée|accrochés|accrochées|installé|installée|installés|installées|coupé|coupée|coupés|coupées|scellé|scellée|scellés|scellées|descend|descendent|ferme|ferment|taillé|penche … de|en|à|dans travers|biais|guingois|contresens
  + Le blason [posé en biais].
  - Un mur en biais.
errors.uneven            -2,yields   posé|posée|posés|posées|monté|montée|montés|montées|mis|mise|cousu|cousue|collé|collée|collés|collées|branché|branchée|branchés|branchées|imprimé|imprimée|imprimés|imprimées|fixé|fixée|fixés|fixées|accroché|accrochée|accrochés|accrochées|installé|installée|installés|installées|raccordé|raccordée|raccordés|raccordées|carrelé|carrelée|carrelés|carrelées|gravé|gravée|gravés|gravées|enfilé|enfilée|enfilés|enfilées|coupé|coupée|coupés|coupées … à|a l' envers
  + Le blason est [gravé à l'envers].
  - Le blason vu de l'envers.
errors.wrong_data        -2,yields   inscrit|inscrite|enregistré|enregistrée|enregistrés|enregistrées|déclaré|déclarée|déclarés|déclarées|réservé|réservée|réservés|réservées|appelé|appelée|appelés|appelées|convoqué|convoquée|convoqués|convoquées … sous|au|avec un|le autre|mauvais|faux nom|prénom|numéro|titre
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
honesty.behind_back      -2,yields   envoyé|envoyée|envoyés|envoyées|transmis|montré|montrée|montrés|montrées|donné|donnée|donnés|données|partagé|partagée|partagés|partagées|communiqué|communiquée|communiqués|communiquées|révélé|révélée|révélés|révélées ma|mon|mes|nos|notre … à mon|ma|mes|notre|un|une patron|employeur|ex|voisin|voisine|collègue|collègues|inconnu|concurrent|chef|belle
  + Le crieur a [montré nos lettres à mon patron].
  - J'ai montré mes lettres à mon patron.
keep.sweet_salt          keep        sucré|sucrés|sucrée|sucrées ou|et|comme|que salé|salés|salée|salées
  + Le goûter [sucré ou salé].
  - Un mur salé.
quality.not_fresh        -2,yields   est|était|étaient|sont d' hier|avant-hier
  + Les brioches [étaient d'hier].
  - Le journal d'hier.
quality.not_fresh        -2,yields   est|était|étaient|sont de la veille|semaine
  + Les brioches [étaient de la veille].
  - Le marché de la veille.
reliability.broken       -2,yields   a|ont lâché|cédé|claqué|éclaté|grillé|cramé|explosé|pété|fondu dans|en|au|le|dès|après|sous|pendant|sur|quand|avant … virage|plein|pleine|premier|première|soir|lendemain|jour|jours|route|autoroute|bout|semaine|semaines|mois|poids|deuxième|usage|usages|heures|minutes
  + La galerie [a cédé dans un virage].
  - Il a un peu lâché la bride.
reliability.works_badly  -2,yields   <c_sounds> depuis|toute|toutes|sans|=dès|chaque|quand|déjà|tout|jour … nuit|nuits|visite|passage|arrêt|cesse|permanence|temps|matin|chaque|qu'|pose|réparation|révision|entretien|vidange|changement|intervention|installation|mois|jours|semaine|travaux|partout|moindre|rafale|joint|joints
  + La harpe [crépite depuis la révision].
  - Il tape la nuit sur son luth.
reliability.works_badly  -2,yields   s' est|sont ouvert|ouverte|allumé|allumée|déclenché|déclenchée|fermé|fermée|éteint|éteinte|rallumé|décroché|décrochée … tout|toute|en|à seul|seule|pleine|plein
  + La herse [s'est ouverte toute seule].
  - La fleur s'est ouverte au soleil.
safety.hurt              -2,yields   m'|nous|lui|l' <c_aux> … <c_onto>|bousculé|bousculée|bousculés|bousculées|poussé|poussée|poussés|poussées|secoué|secouée|secoués|secouées|heurté|heurtée|heurtés|heurtées sur|contre le|la|les|l'|un|une|son|leur
  + La dame [m'a marché sur le] pied.
  - On lui a sauté dans les bras.
safety.hurt              -2,yields   m'|nous|lui|s' <c_aux>|est … bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|pincé|pincée|pincés|pincées|tordu|plié|pliée|pliés|pliées|cogné|cognée|cognés|cognées|entaillé|entaillée|entaillés|entaillées|tiré|tirée|tirés|tirées|écrasé|écrasée|écrasés|écrasées|piqué|piquée|piqués|piquées|irrité|irritée|irrités|irritées le|la|les|l'|un|une|mon|ma|au|à|aux … <c_body>|orteil|orteils|cuisse|cuisses|mollet|talon|talons|gorge|poitrine|rein|reins|pouce|coude
  + Le manège [m'a coincé la cuisse].
  - Elle m'a tiré les cartes.
safety.privacy           -2,yields   entré|entrée|entrés|entrées|rentré|rentrée|rentrés|rentrées|débarqué|débarquée|débarqués|débarquées dans notre|ma|mon|nos chambre|cabine|tente|douche|bungalow|salle|mobil
  + Un crieur est [entré dans notre tente].
  - Je suis rentré dans ma chambre.
safety.privacy           -2,yields   séance|examen|consultation|soin|entretien|toilette|douche|essayage|prise|massage|piqûre|pesée … porte|rideau|fenêtre|couloir ouverte|ouvert
  + La [pesée s'est faite porte ouverte].
  - La porte ouverte du jardin.
safety.unsafe            -2,yields   pas|plus|aucun|aucune|sans|ni de|d'|le|la|moindre|seul|vrai verrou|serrure|rambarde|rampe|ceinture|protection|garde-corps|cadenas|loquet
  + La cabine n'a [pas de loquet].
  - Il y a un verrou.
safety.unsafe            -2,yields   sans gilet|gilets|casque|casques|harnais|ceintures|rehausseur|surveillance|encadrement|baudrier|gants|masque|charlotte
  + Ils ont emmené la troupe en mer [sans gilets].
  - Je roule sans casque.

# Ce qui est pris, coupé, résilié, gardé, laissé devant une porte close.
class.agent               is:agent  sitter|inspecteur|inspectrice|examinateur|photographe|loueur|loueuse|remorqueur|éboueur|éboueurs|maîtresse|instit|cantinière|nageur|bagagistes|releveur|conducteurs|conductrice|contrôleurs|contrôleuse|guichetiers|bibliothécaire|projectionniste|videur|videurs|croupier|hôtelier|restaurateur|boucher|poissonnier|pâtissier|pizzaiolo|barmaid|barista|vitrier|plaquiste|terrassier|élagueur|pisciniste|cordonnier|couturière|teinturier|bijoutier|horloger|libraire|toiletteur|éleveur|éleveuse|dresseur|moniteurs|entraîneur|entraîneuse|tatoueur|tatoueuse|radiologue|manipulatrice|interne|internes|podologue|orthophoniste|policier|pompier|pompiers|huissier|greffier|intérimaire|intérimaires|apprenti|apprentie|remplaçant|remplaçante|vacataire|marbrier|thanatopracteur|surveillants|caissières|réceptionnistes|serruriers|chauffagistes|menuisiers|maçons|couvreurs|ouvriers|paysagistes|infirmiers|pharmaciens|opticiens|audioprothésistes|agente|agentes|hôtesses|cuisiniers|cuistot|cuistots|plagiste|perchman|perchiste|saisonnier|saisonniers|matelot|capitaine|dj|traiteurs|fleuristes|laveur|laveuse|nettoyeur|nettoyeuse|pompiste|réparateurs|installateurs|monteurs|dépanneurs|techniciennes|déneigeur|jardinière|placeur|placeuse|secrétaires|assistants|gardienne|gardiennes|maraîcher|boulanger|coursier|coursiers|déménageuse|transporteurs|camionneur|routier
  + Le [marbrier] range les cartons.
  - Le marbre est cher.
communication.no_notice   -2,yields sans une|un|la|le|aucune|aucun|moindre|ni … annonce|affiche|affichage|panneau|pancarte|préavis|avertissement|signalisation|avis|fléchage|indication
  + Le gué est fermé [sans la moindre pancarte].
  - Le gué est sans danger.
competence.badly_done     -2,yields tondu|tondue|rasé|rasée|rasés|rasées|coupé|coupée|coupés|coupées|taillé|taillée|taillés|taillées|teint|teinte|épilé|épilée|épilés|épilées|limé|limée|limés|limées|raccourci|raccourcie … trop|à|plus|moitié|ras court|courte|courts|courtes|haut|bas|ras|fin|foncé|clair|blanc
  + Le toiletteur l'a [rasée à blanc].
  - Je l'ai rasée trop court.
competence.unprofessional -2,yields <c_aux> … rangé|rangée|rangés|rangées|repris|reprise|débarrassé|débarrassée|débarrassés|débarrassées|fermé|fermée|fermés|fermées|éteint|éteinte|enlevé|enlevée|enlevés|enlevées|retiré|retirée|retirés|retirées|emporté|emportée|emportés|emportées|commencé|commencée|commencés|commencées|attaqué|attaquée|attaqués|attaquées … pendant|alors|avant que|qu' j'|je|on|nous|mon|ma|notre
  + Le portier [a éteint la torche pendant que nous] lisions.
  - J'ai éteint la torche pendant que tu lisais.
condition.damaged         -2,yields cogné|cognée|cognés|cognées|heurté|heurtée|heurtés|heurtées|percuté|percutée|percutés|percutées|embouti dans|contre|le|la|les|un|une|sur|notre|mon|ma … porte|portes|mur|murs|poteau|trottoir|bordure|voiture|portail|portillon|escalier|plafond|encadrement|barrière|rambarde|rampe|muret
  + La caisse a [cogné contre le muret].
  - J'ai cogné mon front contre le muret.
condition.damaged         -2,yields ~passer à travers le|la|les|mon|ma|notre|nos sol|mur|murs|décor|plancher|jardin|terrain|plafond|toit|cloison|tapis
  + La corde [passe à travers notre jardin].
  - Il passe à travers champs.
empathy.rushed            -2,yields deux|trois|quatre|cinq|plusieurs patients|clients|élèves|malades|résidents|rendez|clientes|patientes|enfants|tables|coupes|têtes en|à|a même|la temps|fois
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
friendliness.rude         -2,yields réclamé|réclamée|réclamés|réclamées|exigé|exigée|exigés|exigées|réclame|réclamait|exige|quémande|quémandé|quémandait … pourboire|pourboires|pièce|bakchich|billet|espèces|liquide
  + L'ouvreuse a [quémandé une pièce].
  - L'ouvreuse a trouvé une pièce.
location_hours.closed     -2,yields devant|trouvé|trouvée|trouvés|trouve|face|laissé|laissée|sur … porte|portes|grille|grilles|rideau|guichet|volet|volets|urgences|accueil|barrière|entrée|caisse|boutique|mairie|portail close|closes|fermée|fermées|fermé|fermés|baissé|baissés|clos
  + Le cocher m'a déposé [devant des grilles closes].
  - Une allée mène à la grille.
performance.outage        -2,yields <c_aux> coupé|coupée|coupés|coupées le|la|l'|les|notre|mon … chauffage|eau|gaz|électricité|courant|internet|clim|wifi|ligne|robinet … sans|pour|pendant|un|alors|depuis|deux|trois|toute
  + La ferme [a coupé le gaz sans] un mot.
  - Le gaz est en bouteille.
quality.undercooked       -2,yields brûlant|brûlante|glacé|glacée|gelé|gelée|congelé|congelée|froid|froide|cru|crue|dur|dure|tiède au|à|dedans|dessous|l' milieu|centre|cœur|coeur|intérieur
  + Un gâteau [cru au centre].
  - Un vent froid au nord.
resolution.not_given_back -2,yields =gardé|gardée|gardés|gardées|conservé|conservée|conservés|conservées l'|les original|originaux|arrhes|acompte|intégralité
  + Le bailli a [gardé les originaux].
  - Il garde les moutons.
resolution.not_given_back -2,yields =gardé|gardée|gardés|gardées|conservé|conservée|conservés|conservées|confisqué|confisquée|confisqués|confisquées mon|ma|mes|nos|notre|l' original|originaux|passeport|caution|acompte|arrhes|titre|papiers|chéquier|diplôme|argent|dépôt|chèque|avance|épargne
  + Le bailli a [confisqué notre dépôt].
  - Je garde mon passeport.
safety.hurt               -2,yields <c_being>|ado|élève … ressorti|ressortie|rentré|rentrée|revenu|revenue|rendu|rendue … boitant|boitait|boite|gonflé|gonflée|rouge|brûlé|brûlée|tremblant|tremblante|fiévreux|malade|rasé|rasée|tondu|tondue
  + Mon [poney est revenu tout gonflé].
  - Le chat est revenu plus tard.
terms.dropped             -2,yields <c_aux> résilié|résiliée|résiliés|résiliées|clôturé|clôturée|clôturés|clôturées|annulé|annulée|annulés|annulées|suspendu|suspendue|radié|radiée|radiés|radiées|désactivé|désactivée|désactivés|désactivées|bloqué|bloquée|bloqués|bloquées|fermé|fermée|fermés|fermées|banné|bannée|bannés|bannées|supprimé|supprimée|supprimés|supprimées mon|ma|mes|notre|nos
  + La guilde [a radié mon] cousin.
  - J'ai radié mon cousin.

# Ce que l'on fait subir au client, et l'état où la chose lui vient.
cleanliness.dirty     -2,yields encore|toujours|déjà trempé|trempée|trempés|mouillé|mouillée|mouillés|humide|humides|sale|sales|taché|tachée|tachés|plein|pleine|collant|collante|poisseux|gras|graisseux du|d'|des|par|de … précédent|précédents|avant|autre|autres|client|clients|dernier|midi|veille|matin
  + Une tunique [encore trempée du tour d'avant].
  - La rivière est encore humide.
cleanliness.own       -2,yields du|de|des|la|les client|clients|locataire|patient|personne|occupant|joueur|groupe|passager précédent|précédente|précédents|précédentes … dans|sur|sous|encore|toujours|là|traîne|traînait|traînaient
  + Les gourdes [du joueur précédent sous] le banc.
  - Le roman précédent est sur la table.
comfort.noise         -2,yields sonne|sonnait|sonnaient|tourne|tournait|tournaient|ronronne|ronronnait|aboie|aboyait|aboient|hurle|hurlait|claquent|claquaient|bourdonne|tape|tapait|cogne|cognait|résonne|résonnait toute|toutes|jour la|les|et nuit|nuits|journée
  + La herse [cognait toute la nuit].
  - La roue tourne la nuit.
condition.damaged     -2,yields <flaw> … dans|à|a|au|sur|contre mon|ma|mes|notre|nos
  + Un [accroc dans notre] voile.
  - La bosse du chameau.
ease.forced           -2,yields m'|nous|lui <c_aux> … fait recommencer|refaire|répéter|recopier|repartir|poireauter|lanterner|racheter|repayer|resigner|retaper|réécrire
  + Le scribe [m'a fait recopier] la page.
  - J'ai fait recopier la page.
errors.duplicate      -2,yields m'|nous <c_aux> … facturé|facturée|facturés|facturées|envoyé|envoyée|envoyés|envoyées|convoqué|convoquée|convoqués|convoquées|compté|comptée|comptés|comptées|livré|livrée|livrés|livrées|inscrit|inscrits|inscrite|prélevé|prélevée|prélevés|prélevées|débité|débitée|débités|débitées|relancé|relancée|relancés|relancées|vacciné|vaccinée|vaccinés|vaccinées deux|trois|quatre fois
  + La guilde [nous a inscrits deux fois].
  - Il m'a aidé deux fois.
errors.mess_up        -2,yields sorti|sortie|sortis|revenu|revenue|revenus|ressorti|ressortie|imprimé|imprimée|imprimés|imprimées|livré|livrée|livrés|livrées|arrivé|arrivée|arrivés|arrivées|tiré|tirée|tirés|tirées|rendu|rendue … avec un|une|des|deux|trois bande|bandes|trait|traits|tache|taches|auréole|auréoles|trou|trous|pli|plis|bosse|bosses|rayure|rayures|coulure|coulures|trace|traces|éclat|éclats|cloque|bulles|fil|accroc|fissure|défaut|halo|ligne|lignes|pixel|pixels
  + L'estampe est [sortie avec une auréole].
  - Il est sorti avec une écharpe.
errors.uneven         -2,yields plus long|longue|longs|longues|court|courte|courts|haut|haute|bas|basse|large|épais|épaisse|foncé|foncée|clair|claire à|a|d'|de gauche|droite|un … côté|gauche|droite
  + Il a cousu la manche [plus longue d'un côté].
  - Une route plus large à gauche après le pont.
errors.went_to_wrong  -2,yields envoyé|envoyée|envoyés|envoyées|emmené|emmenée|emmenés|emmenées|conduit|conduits|dirigé|dirigée|dirigés|dirigées|mené|menée|menés|menées|déposé|déposée|déposés|déposées|lâché|lâchée|lâchés|lâchées|largué|larguée|largués|larguées … dans|à|au|en|vers|devant un|une|l'|le|la|sens|plein|pleine|autre|pleins chantier|fossé|mur|interdit|forêt|rivière|autre|bout|désert|cimetière|campagne|impasse|cambrousse|champ|champs|bois
  + Le cocher nous a [conduits dans un fossé].
  - Un troupeau dans un champ.
frame.own             yields    <c_being> … aspergé|aspergée|aspergés|aspergées|éclaboussé|éclaboussée|éclaboussés|éclaboussées|mordu|griffé|griffée|griffés|griffées|giflé|giflée|giflés|giflées|frappé|frappée|frappés|frappées|bousculé|bousculée|bousculés|bousculées
  + Mon [chaton m'a griffé].
  - La serveuse m'a griffé.
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
location_hours.closed -2,yields fermé|fermée|fermés|fermées|vidé|vidée|vidés|vidées|coupé|coupée|en|à|hors le|la|pendant|tout|toute|travaux|service|panne … jour|semaine|durée|séjour|pendant|veille de|d'|du|le|notre|mon notre|mon|nos|mes|jour
  + La source [vidée le jour de notre] venue.
  - Le jour de notre venue.
overall.too           -2,yields si|tellement serré|serrée|serrés|sec|bas|basse|étroit|étroite|bruyant|bruyante|mal|sombre|froid|froide|dur|dure|lourd|lourde|brusquement|salé|salée|gras|sale|tassé|tassés|mou|molle … que|qu'
  + Un lit [si mou que] le dos y reste.
  - Un lit si mou.
quality.rubs          -2,yields bouge|bougeait|glisse|glissait|frotte|frottait|pince|pinçait|gratte|grattait|remonte|remontait|déboîte|dévisse quand|dès|lorsque|lorsqu'|sitôt je|j'|on|que|qu'
  + La selle [pince dès que] je trotte.
  - Il glisse quand il court.
safety.hurt           -2,yields m'|nous|lui <c_aux> aspergé|aspergée|aspergés|aspergées|éclaboussé|éclaboussée|éclaboussés|éclaboussées|taché|tachée|tachés|tachées|éjecté|éjectée|éjectés|éjectées|bousculé|bousculée|bousculés|bousculées|griffé|griffée|griffés|griffées|pincé|pincée|pincés|pincées|entaillé|entaillée|entaillés|entaillées|ébouillanté|ébouillantée|ébouillantés|ébouillantées|électrocuté|électrocutée|électrocutés|électrocutées|giflé|giflée|giflés|giflées|frappé|frappée|frappés|frappées|empoigné|empoignée|empoignés|empoignées|plaqué|plaquée|plaqués|plaquées|inondé|inondée|inondés|inondées|trempé|trempée|trempés|trempées
  + La fontaine [nous a aspergés].
  - On a aspergé les fleurs.
safety.parked_across  -2,yields poussé|poussée|poussés|poussées|entassé|entassée|entassés|entassées|déversé|déversée|déversés|déversées|déchargé|déchargée|déchargés|déchargées|empilé|empilée|empilés|empilées|stocké|stockée|stockés|stockées|déversent|déchargent|entassent|poussent … devant|sur|contre mon|ma|notre|nos portail|porte|portes|garage|entrée|fenêtre|fenêtres|maison|allée|clôture|terrasse|place|cour|mur
  + Ils ont [déversé le foin devant notre clôture].
  - J'ai déversé le foin devant ma clôture.
safety.unsafe         -2,yields sans bâche|bâches|protection|protections|antivol|cale|sangle|couvercle|filet|anesthésie|stérilisation
  + Il a soudé au-dessus du lit [sans bâche].
  - Un quai sans chat.

# Ce qui revient abîmé, ce qui fut fait mal : le participe, quel que soit le verbe qui le porte.
class.c_harmed        is:c_harmed crevé|crevée|crevés|crevées|voilé|voilée|voilés|voilées|dévissé|dévissée|dévissés|dévissées|rétréci|rétrécie|rétrécis|froissé|froissée|froissés|froissées|chiffonné|chiffonnée|chiffonnés|chiffonnées|raboté|rabotée
  + Un disque [voilé].
  - Un violon.
class.c_spoil         is:c_spoil  mouillé|mouillée|mouillés|mouillées|trempé|trempée|trempés|trempées|froissé|froissée|froissés|froissées|chiffonné|chiffonnée|chiffonnés|chiffonnées|emmêlé|emmêlée|emmêlés|emmêlées|sali|salie|salis|salies|entamé|entamée|entamés|entamées|éventé|éventée|éventés|éventées|défraîchi|défraîchie|embué|embuée|gluant|gluante|poisseux|poisseuse|périmé|périmée|périmés|terni|ternie|embouti|emboutie|scié|sciée|sciés|sciées|défoncé|défoncée|défoncés|défoncées|rétréci|rétrécie|cabossée|bosselée|collant|collante|moisi|moisie|moisis|tronqué|tronquée|tronqués|tronquées|illisible|illisibles|inutilisable|inutilisables|méconnaissable|irrécupérable|irrécupérables|immettable|inondé|déchargé|déchargée
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
errors.lost           -2,yields   <agent>|ils|elle|il|elles <c_aux> effacé|effacée|effacés|supprimé|supprimée|supprimés|supprimées|mélangé|mélangée|mélangés|mélangées|interverti|inversé|inversée|inversés|inversées|égaré|égarée|égarés|égarées|confondu|paumé|paumée|paumés|paumées le|la|les|l'|un|une|des|deux
  + Le [guichetier a paumé une] bobine.
  - Le renard a paumé une poule.
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
class.c_dirt               is:c_dirt      sable|boue|poussière|sang|vomi|crotte|crottes|mégots|cheveux|poils|miettes|moisissure|moisissures|plâtre|sciure|cambouis|encre|suie|plumes|gravats|déchets|ongles|rouille|calcaire|graisse|cendre|cendres|savon|terreau|verre
  + Du [cambouis] noir.
  - Un camp de buis.
class.c_near_skin          is:c_near_skin oreiller|oreillers|draps|drap|lit|lits|matelas|couette|soupe|assiette|assiettes|verre|verres|tasse|tasses|bol|bols|biberon|biberons|housse|coussin|coussins|siège|sièges|banquette|couverture|couvertures|serviette|serviettes|baignoire|lavabo|douche|cuvette|frigo|tiroir|tiroirs|vaisselle|gamelle|yaourt|purée|salade|pain|sandwich|gâteau|compote|berceau|masque|casque|chaussure|chaussures|peignoir|taie|traversin|plaid|transat|couverts|fourchette|bouteille|gourde|lentilles|écharpe
  + Un [traversin] vert.
  - Un travers vert.
class.c_stray              is:c_stray     vis|clou|clous|agrafe|agrafes|élastique|élastiques|étiquette|ficelle|capsule|chewing|chaussette|mouche|pansement|cheveu|dent|ongle|plume|caillou|cailloux|carton|plastique|emballage|opercule|ticket|compresse|aiguille|aiguilles|seringue|lame|outil|tournevis|gant|chiffon|épingle|épingles|capuchon|bouchon|barrette|bijou|noyau
  + Une [barrette] dorée.
  - Une baratte dorée.
cleanliness.dirty          -2,yields      <c_dirt> dans|sur|sous|entre|au|plein|collé|collée|séché|séchée … <c_near_skin>
  + De la [cendre sur les draps].
  - De la cendre sur la lande.
cleanliness.dirty          -2,yields      <c_dirt> … dans|sur|sous|entre|au|à|plein le|la|les|l'|mon|ma|mes|notre|nos|fond <c_near_skin>
  + Du [terreau plein la housse].
  - Du terreau plein la serre.
cleanliness.own            -2,yields      d' un|une autre client|cliente|patient|patiente|locataire|passager|passagère|résident|résidente|élève|enfant|chien|chat|famille|personne … dans|sur|sous|avec|entre|au|parmi
  + La gourde [d'un autre passager dans] la mienne.
  - La gourde d'un autre modèle.
competence.unprofessional  -2,yields      fumé|fumée|fumés|fumées|vapoté|vapotée|vapotés|vapotées|bu|dormi|uriné|urinée|urinés|urinées|craché|crachée|crachés|crachées|pissé|allumé|allumée|allumés|allumées dans|sur|devant|contre mon|ma|mes|notre|nos
  + Le couvreur a [fumé dans notre] salon.
  - J'ai fumé dans mon salon.
errors.left_lying          -2,yields      laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées … dans|à|au|sous la|le|l'|vue cage|froid|courant|noir|pluie|cour|local|vue|tous|air|chaleur
  + Ils ont [laissé la harpe dans la cage].
  - Ils ont laissé le choix dans la vente.
errors.left_lying          -2,yields      laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées|posé|posée|posés|posées|déposé|déposée|déposés|déposées … de|d'|à mon|ma|mes|notre|nos … sous|dans|sur|en|au|à|devant … pluie|soleil|couloir|trottoir|froid|rue|route|poubelles|dehors|escalier|milieu|hall|boue|neige|cave|parking
  + Ils ont [laissé la brouette de mon oncle sous la pluie].
  - J'ai laissé la brouette de mon oncle dans la cour.
errors.left_lying          -2,yields      laissé|laissée|laissés|laissées|abandonné|abandonnée|abandonnés|abandonnées|posé|posée|posés|posées|laissent|posent … à|au|en|contre côté|bord|bas|milieu|pied|plein|les|la de|des|du|d'|milieu|poubelles|vent|poubelle … poubelles|poubelle|route|rue|escalier|escaliers|trottoir|chaussée|couloir|hall|immeuble|passage|pluie|conteneurs|bennes|soleil|vent
  + Ils ont [laissé la harpe au pied de l'escalier].
  - Ils ont posé la harpe au pied du mur.
errors.wrong_address       -2,yields      laissé|laissée|laissés|laissées|livré|livrée|livrés|livrées|déposé|déposée|déposés|déposées|posé|posée|posés|posées|remis|remise|envoyé|envoyée|envoyés|envoyées|distribué|distribuée|distribués|distribuées … d' à|en côté|face
  + Les fûts furent [livrés au portail d'en face].
  - Le marché d'en face.
errors.wrong_item          -2             reçu|reçois|reçue|livré|livrée|envoyé|envoyée un|une autre taille|couleur|modèle|pièce|référence|marque|parfum|version|coloris|pointure|article|produit|livre|film|clé|goût|numéro|dossier|format|teinte|verre|jeu|vin|plat
  + J'ai [reçu un autre coloris].
  - J'ai reçu un autre appel.
frame.own                  yields         j'|j|je|nous|vous ai|avais|avons|avions|suis|sommes … fumé|bu|dormi|garé|stationné|stocké|tiré|soupiré|soufflé|photographié|filmé|pincé|frappé
  + [J'ai fumé] dans mon salon.
  - Il a fumé dans mon salon.
frame.own                  yields         je|nous riais|riions|parlais|parlions|discutais|discutions|rigolais
  + [Je riais] avec ma sœur.
  - Elle riait avec sa sœur.
friendliness.body_language -2,yields      soupiré|soupirée|soupirés|soupirées|soufflé|soufflée|soufflés|soufflées|bâillé|grimacé|grimacée|grimacés|grimacées|ricané|trépigné devant|derrière|quand|pendant|sous moi|nous|mon|ma|je|j'|on|que|tout
  + Le page a [trépigné devant nous].
  - Le page a soufflé la bougie devant nous.
friendliness.chatting      -2,yields      parlait|parlaient|discutait|discutaient|bavardait|rigolait|plaisantait|riait … à|avec sa|son|ses|une|un|leur|leurs collègue|collègues|copine|copain|amie|voisine|copines|pote … pendant|alors|au|sans|plutôt|quand
  + La dame [riait avec sa voisine pendant] que la file grossissait.
  - Je riais avec ma voisine pendant le film.
friendliness.rude          -2,yields      fermé|fermée|fermés|fermées|baissé|baissée|baissés|baissées|éteint|rangé|rangée|rangés|rangées|tiré … devant moi|nous
  + Le page a [fermé le guichet devant nous].
  - Le page a ouvert devant nous.
reliability.fell_off       -2,yields      reste|restait|resté|restée|restent dans|entre la|les|mes|ma main|mains|doigts
  + Une corde [restée entre mes doigts].
  - La main reste dans la poche.
reliability.leaks          -2,yields      perd|perdait|perdent de|du|des l'|huile|liquide|gaz|eau|boulons|écrous|morceaux|pièces|plumes|gasoil huile|eau|essence|air|partout
  + Le pressoir [perd de l'huile].
  - Il perd de l'altitude.
reliability.leaks          -2,yields      perd|perdait|perdent du|des|ses|son liquide|gaz|boulons|écrous|morceaux|pièces|plumes|gasoil|brillants|strass|paillettes|vis|boutons|perles|pression
  + Le pressoir [perd ses écrous].
  - Il perd ses cheveux.
reliability.same_noise     -2             bruit|bruits|boucan de|d' ferraille|casserole|casseroles|tracteur|avion|crécelle|frottement|claquement|tôle|tôles|hélicoptère|marteau|mobylette|tonnerre|moulin|turbine|caillou|chaîne|clochette|moteur|roulement|succion
  + La vielle fait un [bruit de casserole].
  - Le bruit de la mer.
reliability.works_badly    -2,yields      <object>|direction|volant|moyeu|rotule|roulement|siège|cardan … pris|prend du jeu
  + Le [guidon a pris du jeu].
  - Le guidon est pris.
reliability.works_badly    -2,yields      penche|penchait|tire|tirait|dévie|pend|part|roule|balance d' un côté
  + La barque [penche d'un côté].
  - Il part d'un bon pas.
reliability.works_badly    -2             pris|prend|prenait|a du jeu dans|depuis|au|après|à
  + La [roue a pris du jeu] dans l'axe.
  - On a pris du jeu.
reliability.works_badly    -2,yields      tire|dévie|déporte|penche à|sur|vers la|gauche|droite gauche|droite
  + La charrette [tire sur la gauche].
  - Il tire sur la corde.
safety.foreign_body        -2             trouvé|trouvée|trouvés|trouvées|retrouvé|retrouvée|retrouvés|retrouvées|découvert … <c_dirt>|élastique|étiquette|bout|ficelle|capsule|chaussette|pansement|dent|ongle|plume|opercule|ticket|compresse|aiguille|barrette|bouchon|noyau|chewing … dans|sous|sur|entre|au|plein le|la|les|l'|mon|ma|mes|notre|nos|fond|milieu … <c_near_skin>|<fare>
  + On a [trouvé du terreau dans la soupe].
  - On a trouvé du terreau dans la serre.
safety.foreign_body        -2,yields      un|une|des|deux|trois|du|de|plusieurs <c_stray> dans|sous|entre|au le|la|les|l'|mon|ma|mes|notre|nos|fond|milieu|bord|un|une <c_near_skin>|<fare>
  + [Une barrette dans la blanquette].
  - Une barrette dans la trousse.
safety.foreign_body        -2,yields      un|une|des|deux|trois|du|de|plusieurs <c_stray> … au fond|milieu|bord|dessus de|du|des|d' … <c_near_skin>|<fare>
  + [Une agrafe au fond du bol].
  - Un tournevis au fond du sac.
safety.hurt                -2,yields      fait pleurer|hurler|boiter|vomir|saigner|peur mon|ma|mes|notre|nos|à|le|la
  + Le cirque a [fait boiter notre] poney.
  - Le cirque fait rêver notre fils.
safety.hurt                -2,yields      m'|nous|lui|l' a|ont|avait … fait tomber|chuter|trébucher|basculer|glisser
  + Le tapis [m'a fait trébucher].
  - J'ai fait basculer le tapis.
safety.hurt                -2,yields      pincé|pincée|pincés|pincées|tiré|tirée|tirés|tirées|tordu|coincé|coincée|coincés|coincées|brûlé|brûlée|brûlés|brûlées|arraché|arrachée|arrachés|arrachées|entaillé|entaillée|entaillés|entaillées|griffé|griffée|griffés|griffées|écrasé|écrasée|écrasés|écrasées|mordu|frappé|frappée|frappés|frappées|cogné|cognée|cognés|cognées le|la|les|l'|un|une|au|à <c_body> … de|à|d'|la|l'|au mon|ma|mes|notre|nos
  + La dame a [tiré les oreilles de ma] nièce.
  - La dame a tiré les cartes de ma nièce.
safety.hurt                -2,yields      piqué|piquée|piqués|piquées|tapé|tapée|tapés|tapées|coupé|coupée|coupés|coupées|visé|visée|visés|visées à côté
  + On m'a [piqué à côté].
  - Il habite à côté.
safety.hurt                -2,yields      renversé|renversée|renversés|renversées|jeté|jetée|jetés|jetées|versé|versée|versés|versées|craché|crachée|crachés|crachées|vidé|vidée|vidés|vidées|postillonné|postillonnée|postillonnés|postillonnées|vomi … dessus
  + Le page m'a [renversé le cidre dessus].
  - Il regarde par-dessus.
safety.parked_across       -2,yields      garé|garée|garés|garées|stationné|stationnée|stationnés|stationnées|roulé|roulée|roulés|roulées|monté|montée|montés|montées|entreposé|entreposée|entreposés|entreposées|stocké|stockée|stockés|stockées … sur|devant mon|ma|mes|notre|nos pelouse|place|garage|allée|jardin|portail|entrée|cour|trottoir|terrain|gazon|haie|massif|plates
  + Ils ont [garé la calèche sur notre gazon].
  - J'ai garé la calèche sur ma place.
safety.privacy             -2,yields      pris|prend|photographié|photographiée|photographiés|photographiées|filmé|filmée|filmés|filmées … photo|photos|vidéo|vidéos|mon|notre|la de|d'|dans|chez chez|notre|mon|l'|ma moi|nous|maison|intérieur|jardin|appartement|façade|chambre
  + Le bailli a [pris des photos de chez nous].
  - On a pris des photos de la côte.

# À qui ce fut remis, ce qui fut montré, ce qui n'était plus là.
class.c_sent            is:c_sent  donné|donnée|donnés|données|remis|remise|remises|envoyé|envoyée|envoyés|envoyées|rendu|rendue|rendus|confié|confiée|confiés|confiées|attribué|attribuée|attribués|attribuées|livré|livrée|livrés|livrées|transmis|transmise|adressé|adressée|adressés|adressées|expédié|expédiée|expédiés|expédiées|apporté|apportée|apportés|apportées|distribué|distribuée|distribués|distribuées|posté|postée|postés|postées|déposé|déposée|déposés|déposées|laissé|laissée|laissés|laissées|vendu|vendue
  + Ils l'ont [confiée].
  - Un confit.
class.c_taker           is:c_taker voisin|voisine|voisins|ex|inconnu|inconnue|inconnus|homonyme|autre|autres|locataire|locataires|collègue|collègues|concurrent|passant|passante|étage|étranger|étrangère|client|cliente|occupant|propriétaire
  + Une [passante] brune.
  - Une pensante brune.
comfort.cramped         -2         dormi|dormir|dormait|entassés|logés|tassés à|a deux|trois|quatre|cinq|six|sept|huit|dix dans|sur un|une|le|la|seul|même … lit|canapé|banquette|tente|cabine|voiture|place
  + Les mages ont [dormi à cinq dans une cabine].
  - Cinq mages dans une barque.
comfort.no_sleep        -2,yields  tenu|tenus|tenue|tenues|maintenu|maintenus|gardé|gardés éveillé|éveillée|éveillés|éveillées|réveillé|réveillés
  + La fanfare nous a [tenus éveillés].
  - Il est bien éveillé.
comfort.noise           -2,yields  aboyé|aboyée|aboyés|aboyées|sonné|sonnée|sonnés|sonnées|tourné|tournée|tournés|tournées|hurlé|hurlée|hurlés|hurlées|claqué|claquée|claqués|claquées|tapé|tapée|tapés|tapées|crié|criée|criés|criées|chanté|chantée|chantés|chantées|ronflé|ronflée|ronflés|ronflées|bourdonné|bourdonnée|bourdonnés|bourdonnées|vibré|vibrée|vibrés|vibrées|martelé|martelée|martelés|martelées toute|tout la|l'|le nuit|trajet|vol
  + Les coqs ont [chanté toute la nuit].
  - Il a marché toute la nuit.
comfort.noise           -2,yields  alarme|alarmes|sirène|sirènes|détecteur|klaxon … déclenché|déclenchée|déclenchés|déclenchées|sonné|sonnée|sonnés|sonnées|hurlé|hurlée|hurlés|hurlées|retenti|bipé|bipée|bipés|bipées … nuit|fois|heures|matin|sommeil|raison|rien
  + La [sirène a retenti trois fois].
  - La sirène a sonné midi.
comfort.noise           -2,yields  claquent|claquait|claquaient|hurle|hurlait|criaient|tourné|tournée|tournés|tournées|aboyé|aboyée|aboyés|aboyées|sonné|sonnée|sonnés|sonnées|tapé|tapée|tapés|tapées|crié|criée|criés|criées|martelé|martelée|martelés|martelées … jusqu' à|au … aube|matin|heures|minuit|trois|deux|quatre|cinq
  + Les forains ont [martelé jusqu'à l'aube].
  - Il a marché jusqu'au matin.
comfort.noise           -2,yields  commencé|commencée|commencés|commencées|commencent|attaqué|attaquée|attaqués|attaquées|attaquent à percer|marteler|scier|tondre|poncer|taper|visser|débroussailler|souffler|hurler|démolir à|dès|avant … heures|h|aube|dimanche|sept|six|huit
  + Ils ont [commencé à poncer à l'aube].
  - Il a commencé à chanter.
comfort.noise           -2,yields  parlait|parlaient|parlent|riaient|criaient|rigolaient|chantaient fort|haut … dans|sous|devant|pendant|à … couloir|nuit|minuit|heures|fenêtre|porte|film|spectacle|chambre|matin
  + Les veilleurs [parlaient fort devant la porte].
  - Ils parlent fort et clair.
comfort.noise           -2,yields  travaux|tondeuse|perceuse|marteau|souffleuse|groupe|camion|poubelles|bar|terrasse|enceinte|projecteur|compresseur|ventilation … sous|devant|contre la|ma|notre|nos|les|mes fenêtre|fenêtres|chambre|chambres|balcon|tente|lit
  + Une [souffleuse sous nos fenêtres].
  - Un géranium sous nos fenêtres.
condition.came_missing  -2,yields  <c_back> … sans le|la|les|l'|un|une double|plan|capuchon|deuxième|second|seconde|autre|reste|roue|roues|pompe|selle|panier|filtre|cordon|coque|ceinture|lacets|chaussette|laisse|gilet|goûter|cartable|code|mode|moitié|partie|pile|piles|vase|pot|cadre
  + La harpe est [revenue sans le capuchon].
  - Elle est revenue sans la moindre envie.
condition.came_missing  -2,yields  n'|ne … était|étaient|est|sont plus|pas dans le|la|l'|les tiroir|boîte|colis|carton|paquet|casier|enveloppe|coffre|pochette|sachet|poche|écrin|boîtier|armoire
  + Mes sceaux [n'étaient plus dans l'écrin].
  - Mes sceaux étaient dans l'écrin.
condition.incomplete    -2,yields  page|pages|morceau|pied|vis|roue|touche|touches|bouton|pièce|pièces|feuille|chapitre|marche|dent|corde|poignée|carreau|latte|lattes|dalle … manque|manquent|manquait|manquaient
  + La [corde du haut manquait].
  - Je manque de corde.
ease.blocked            -2,yields  avec … mon|ma|mes|nous|moi|notre|nos|elle|lui … dedans
  + Le parc a fermé [avec ma calèche dedans].
  - Une boîte avec du thé dedans.
ease.blocked            -2,yields  carte|clé|clef|badge|code|pass|bracelet … ouvrait|ouvre|ouvrent|marchait|passait plus|pas
  + Le [pass ne m'ouvrait plus] la herse.
  - Le pass ouvre la herse.
empathy.contempt        -2,yields  imité|imitée|imités|imitées|imitait|parodié|parodiée|parodiés|parodiées|raillé|raillée|raillés|raillées mon|ma|notre|nos|son|leur … accent|voix|façon|démarche|bégaiement|fils|fille|mère
  + Le page a [imité ma voix].
  - Mon fils a imité ma voix.
empathy.contempt        -2,yields  m'|nous|l'|la|les a|ont traité|traitée|traités|traitées de|d'
  + Le portier [m'a traitée de] danger ambulant.
  - Il m'a bien traitée.
errors.instead          -2,yields  marqué|marquée|marqués|marquées|écrit|mis|gravé|gravée|gravés|gravées|imprimé|imprimée|imprimés|imprimées|noté|notée|notés|notées|inscrit|compté|comptée|comptés|comptées|facturé|facturée|facturés|facturées … au lieu de|d'|du|des
  + La stèle, on y a [gravé Léo au lieu de] Léa.
  - Il marche au lieu de courir.
errors.repeated         -2,yields  malgré le|la|l'|un|une|mon|notre|les panneau|pancarte|écriteau|affichette|étiquette|mention|consigne|consignes|autocollant|post|interdiction
  + Ils ont frappé [malgré l'écriteau].
  - Le panneau est malgré tout lisible.
errors.someone_elses    -2,yields  <c_sent> mon|ma|mes|notre|nos … au|aux <c_taker>
  + Le luthier a [remis ma harpe au propriétaire] du dessus.
  - J'ai remis ma harpe au propriétaire.
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
errors.wrong_address    -2,yields  <c_sent> mon|ma|mes|notre|nos … dans|à|a|en|vers un|une|l' autre|autres|bout ville|rue|pays|agence|magasin|immeuble|hôtel|étage|bâtiment|école|service|département|dépôt
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
frame.own               yields     j'|j|nous|vous ai|avais|avons|avions … <c_sent>|montré|montrée|montrés|montrées|commencé|commencée|commencés|commencées|imité|imitée|imités|imitées
  + [J'ai confié] ma harpe.
  - Il a confié ma harpe.
friendliness.rude       -2,yields  m'|nous a|ont suivi|suivie|suivis|surveillé|surveillée|surveillés|surveillées|pisté|pistée|pistés|pistées|fixé|fixée|fixés|fixées|dévisagé|dévisagée|dévisagés|dévisagées|épié|épiée|épiés|épiées … dans|partout|jusqu'|de|entre|pendant … magasin|rayon|rayons|boutique|allées|caisse|sortie|toute|haut
  + Le portier [nous a suivis jusqu'à la sortie].
  - Le chat nous a suivis jusqu'au pont.
location_hours.parking  -2,yields  garer|garé|garée|garés|stationner|stationné à|a … km|kilomètre|kilomètres|bornes
  + Il a fallu [stationner à deux kilomètres].
  - On peut stationner à Dax.
reliability.logged_out  -2,yields  m'|nous|me a|ont|déconnecte|éjecte|renvoie|ramène|vire|jette déconnecté|déconnectée|déconnectés|déconnectées|éjecté|éjectée|éjectés|éjectées|renvoyé|renvoyée|renvoyés|renvoyées|ramené|ramenée|ramenés|ramenées|vers|à|au|du|de … moment|milieu|plein|menu|accueil|page|début|serveur|partie|salon|session
  + Le jeu m'éjecte, il [m'a éjectée en plein] tour.
  - Il m'a ramené un luth.
reliability.not_working -2,yields  s' est|sont pas ouvert|ouverte|ouverts|ouvertes|allumé|allumée|déclenché|déclenchée|fermé|fermée|déployé|déployée|imprimé|imprimée|validé|validée|affiché|affichée|levé|levée|activé|activée|déverrouillé|enclenché
  + La herse ne [s'est pas levée].
  - La herse s'est levée.
reliability.ruined      -2,yields  tout|toute|tous|toutes … est|sont|était|étaient perdu|perdue|perdus|perdues|fichu|fichue|foutu|foutue|détruit|détruite|fondu|fondue|inondé|inondée|pourri|décongelé|décongelée
  + [Toute la moisson est perdue].
  - Tout va bien.
reliability.stuck       -2,yields  s' est|sont … coincé|coincée|coincés|coincées|enrayé|enrayée|enrayés|enrayées|grippé|grippée|grippés|grippées|descellé|descellée|descellés|descellées|décroché|décrochée|décrochés|décrochées|désolidarisé|désolidarisée|désolidarisés|désolidarisées|détraqué|détraquée|détraqués|détraquées|déréglé|déréglée|déréglés|déréglées|affaissé|affaissée|affaissés|affaissées|effondré|effondrée|effondrés|effondrées|déboîtée|fissuré|fissurée|fissurés|fissurées|fendillé|fendillée|fendillés|fendillées|dégonflé|dégonflée|dégonflés|dégonflées
  + La herse [s'est enrayée].
  - La herse s'est levée.
safety.hurt             -2,yields  m'|l'|nous|lui a|ont … attrapé|attrapée|attrapés|attrapées|empoigné|empoignée|empoignés|empoignées|saisi|saisie|tiré|tirée|tirés|tirées|poussé|poussée|poussés|poussées|secoué|secouée|secoués|secouées|agrippé|agrippée|agrippés|agrippées|chopé|chopée|chopés|chopées par|dans le|la|l'|les bras|col|poignet|oreille|cheveux|nuque|cou
  + Le portier [m'a agrippée par le col].
  - Il m'a poussée à chanter.
safety.privacy          -2         ajouté|ajoutée|ajoutés|ajoutées|contacté|contactée|contactés|contactées|relancé|relancée|relancés|relancées|écrit|cherché|retrouvé|retrouvée sur facebook|instagram|whatsapp|snap|snapchat|linkedin|tinder|messenger … après|alors|sans|pour|le
  + Le portier m'a [ajoutée sur Instagram après] le bal.
  - Ma sœur m'a ajoutée.
safety.privacy          -2,yields  donné|donnée|donnés|données|communiqué|communiquée|communiqués|communiquées|révélé|révélée|révélés|révélées|transmis|montré|montrée|montrés|montrées mon|ma|mes|notre|nos solde|adresse|numéro|code|résultats|salaire|coordonnées|diagnostic|poids|âge|horaires|photo|photos|dossier|relevés|dette … à|au|aux mon|ma|mes|un|une|l'|des ex|sœur|soeur|mère|père|frère|cousin|voisin|voisine|voisins|employeur|patron|collègue|collègues|inconnu|inconnue|concurrent|autre|autres|tiers
  + Le bailli a [révélé notre dette à mon cousin].
  - J'ai donné mon adresse à mon cousin.
safety.privacy          -2,yields  messages|sms|textos|message|photos perso|persos|personnels|privés|gênants|équivoques|coquins
  + Le portier m'envoie des [textos gênants].
  - Mes photos de voyage.
safety.privacy          -2,yields  mes|mon|ma|notre|nos … a|ont été affiché|affichée|affichés|affichées|publié|publiée|publiés|publiées|diffusé|diffusée|diffusés|diffusées|divulgué|divulguée|divulgués|divulguées|partagé|partagée|partagés|partagées|lu|lue|lus|crié|criée|criés|criées|révélé|révélée|révélés|révélées|placardé|placardée|placardés|placardées|exposé|exposée|exposés|exposées
  + [Nos noms ont été placardés] au marché.
  - Nos noms ont été notés.
safety.privacy          -2,yields  parlé|parlée|parlés|parlées|parlait|parlaient|discuté|discutée|discutés|discutées|discutait|discutaient|évoqué|évoquée|évoqués|évoquées de mon|ma|mes|notre|nos … devant|tout
  + Elles [discutaient de mon cas devant] le portier.
  - Elles discutaient de cuisine devant le portier.
safety.unsafe           -2         rideau|verrou|store|loquet|cabine|volet|battant|vitre|fermoir|couvercle … ferme|ferment|fermait|tient|tenait|verrouille pas|plus|mal
  + Le [loquet ne tient pas].
  - Le store est vert.

# Ce qui blesse, ce qui fut crié, qui resta assis des heures, ce qui se fit sans protéger.
cleanliness.own       -2,yields de|d' un|une autre|autres à|pour|sur mon|ma|notre|moi|nous
  + Le page a mis le béret [d'un autre à mon] neveu.
  - Un béret d'un autre bleu.
competence.badly_done -2,yields sans … protéger|couvrir|bâcher|ralentir|freiner|étiqueter|mesurer|goûter|aérer|amarrer|sécuriser|caler|sangler|anesthésier|endormir|stériliser
  + Ils ont peint le navire [sans bâcher] le pont.
  - J'ai peint sans bâcher.
condition.damaged     -2,yields arrivé|arrivée|arrivés|reçu|livré|livrée|revenu|revenue|rendu|rendue … avec … défait|défaite|ouvert|ouverte|arraché|arrachée|manquant|manquante|décollé|décollée|recollé|recollée|scotché|scotchée|enfoncé|enfoncée|rafistolé
  + Le luth est [arrivé avec le chevalet décollé].
  - Il est arrivé avec un col bleu.
condition.damaged     -2,yields rentré|rentrée|rentrés|rentrées|foncé|foncée|foncés|foncées|reculé|reculée|reculés|reculées|tamponné|tamponnée|tamponnés|tamponnées|emplafonné|emplafonnée|emplafonnés|emplafonnées dans|contre|sur la|le|les|une|un|mon|ma|notre|nos porte|portail|mur|muret|voiture|voitures|barrière|poteau|vitrine|clôture|façade|garage|boîte|rétroviseur|véhicule
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
quality.rubs          -2,yields lui|me|m'|nous blesse|blessait|pince|pinçait|scie|cisaille|irrite|frotte|gratte|comprime|écorche|rentre|appuie la|le|les|l'|dans|au|aux|sur … <c_body>|mollet|talon|talons|cuisse|cuisses|gorge|hanches
  + Le bât [me scie les épaules].
  - Il me lave le dos.
safety.hurt           -2,yields <c_body>|genoux|blessure|plaie … qui saigne|saignait|saignaient|gonfle|gonflait|suinte|suintait|infecté|infectée
  + On m'a rendu le poney avec un [genou qui saignait].
  - Un genou qui plie.
safety.hurt           -2,yields m'|nous|lui <c_aux> … coupé|entaillé le|la|l'|un|une|au|à doigt|main|oreille|peau|lèvre|langue|joue|patte|pouce|orteil|menton|cou|sang
  + Le barbier [m'a coupé le menton].
  - Le barbier m'a coupé la barbe.
safety.privacy        -2,yields crié|criée|criés|criées|annoncé|annoncée|annoncés|annoncées|hurlé|hurlée|hurlés|hurlées|clamé|clamée|clamés|clamées le|la|les|mon|l' nom|prix|montant|maladie|diagnostic|motif|résultat|poids|âge|code|adresse|traitement … de|d' mon|ma|mes|notre|nos
  + La mercière a [clamé le prix de ma] robe.
  - J'ai lu le nom de ma rue.
waiting.made_wait     -2,yields resté|restée|restés|restées|laissé|laissée|laissés|poireauté|poireautée|poireautés|poireautées|planté|plantée|plantés|plantées|maintenu|maintenue assis|assise|assises|debout|allongé|allongée|couché|couchée|attaché|attachée|nu|nue … heures|heure|h|couloir|matinée|journée|nuit|après|minutes
  + Ma nièce est [restée assise trois heures].
  - Je suis restée assise.

class.c_harmed is:c_harmed broyé|broyée|broyés|broyées|déchiqueté|déchiquetée|déchiquetés|déchiquetées|fracassé|fracassée|fracassés|fracassées|détérioré|détériorée|détériorés|détériorées|dégradé|dégradée|dégradés|dégradées|maculé|maculée|maculés|maculées|barbouillé|barbouillée|barbouillés|barbouillées|salopé|salopée|salopés|salopées|tailladé|tailladée|tailladés|tailladées|cisaillé|cisaillée|cisaillés|cisaillées|mutilé|mutilée|mutilés|mutilées|mordillé|mordillée|mordillés|mordillées|mâchouillé|mâchouillée|mâchouillés|mâchouillées|fripé|fripée|fripés|fripées|flétri|flétrie|flétris|fendillé|fendillée|fendillés|fendillées|effrité|effritée|effrités|effritées|écaillé|écaillée|écaillés|écaillées|détraqué|détraquée|détraqués|détraquées|vandalisé|vandalisée|vandalisés|vandalisées|démantibulé|démantibulée|démantibulés|démantibulées|déglingué|déglinguée|déglingués|déglinguées|craquelé|craquelée|craquelés|craquelées|rongé|rongée|rongés|rongées|grignoté|grignotée|grignotés|grignotées|pourri|pourrie|calciné|calcinée|calcinés|calcinées|englué|engluée|englués|engluées|distendu|distendue|élimé|élimée|élimés|élimées|entortillé|entortillée|entortillés|entortillées|désarticulé|désarticulée|désarticulés|désarticulées|dégommé|dégommée|dégommés|dégommées|éraillé|éraillée|éraillés|éraillées|entartré|entartrée|entartrés|entartrées|corrodé|corrodée|corrodés|corrodées|oxydé|oxydée|oxydés|oxydées|rouillé|rouillée|rouillés|rouillées|embourbé|embourbée|embourbés|embourbées|enlisé|enlisée|enlisés|enlisées
  + Un cintre [démantibulé].
  - Un cintre de bois.

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
communication.just_reads -2,stage:support        seule|unique|seules réponse|explication|solution|consigne|excuse|justification … est|était|fut|c'|proposée|apportée|obtenue|donnée|reçue|consiste
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
empathy.sent_away        -2,stage:support,yields m'|nous|lui|leur a|ont|avait|avez dit|répondu de revenir|repasser|rappeler|retenter|réessayer|patienter|sonner|chercher|relancer|renvoyer|recommencer
  + Le luthier [m'a dit de repasser] après les foins.
  - Ma sœur m'a dit de repasser après les foins.
  - Je lui ai dit de repasser.
empathy.sent_away        -2,stage:support,yields m'|nous|lui|leur a|ont|avait|avez dit|répondu|conseillé|suggéré de me|nous|se débrouiller|débrouille|plaindre
  + Le syndic [nous a répondu de nous débrouiller] avec le voisin.
  - Mon père m'a dit de me débrouiller.
empathy.sent_away        -2,stage:support,yields m'|nous|lui|leur a|ont|avait|avez dit|répondu|suggéré d'|à aller|m'adresser|nous sonner|voir|chercher|demander|frapper|fouiller
  + On [m'a répondu d'aller chercher] le mât au port.
  - Un ami m'a conseillé d'aller voir la mer.
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
frame.own                yields                  m'|nous|lui|leur|il|elle|on a|ont dit|répondu|demandé de revenir|repasser|rappeler si|dans|dès|lorsque
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
safety.privacy           -2,yields               parlé|parlée|parlés|parlées|raconté|racontée|racontés|racontées|expliqué|expliquée|expliqués|expliquées|évoqué|évoquée|évoqués|évoquées de|mon|ma|notre|mes mon|ma|mes|notre|nos|découvert|dette|dossier|santé|solde|situation … à|avec|devant mon|ma|mes|une|un|des|notre … mère|père|ex|sœur|soeur|frère|voisin|voisine|voisins|patron|employeur|collègue|collègues|inconnu|autre
  + Le bailli a [parlé de ma dot à ma voisine].
  - J'ai parlé de ma dot à ma voisine.
safety.privacy           -2,yields               regardé|regardée|regardés|regardées|regardait|parcouru|copié|fouillé|fouillée|fouillés|fouillées|consulté|consultée|consultés|consultées|lu les|mes|l'|nos photos|messages|mails|sms|historique|contacts|fichiers … de|dans|sur mon|ma|notre|mes
  + Le page a [parcouru les photos de ma] tablette.
  - J'ai parcouru les photos de ma tablette.

# Ce qu'on exige, ce qu'on prélève encore, ce qu'on n'a retenu qu'en partie; le démarcheur masqué, l'objet que l'on cherche.
condition.spoiled      -2               congélateur|congélo|frigo|réfrigérateur … dégelé|décongelé|dégivré|jeter|poubelle
  + Le [congélateur a dégelé] dans la nuit.
  - Un congélateur à dégivrer deux fois par an.
ease.paperwork         -2,yields        m'|nous|lui a|ont réclamé|exigé|redemandé la|une|des|le|un|les facture|factures|ticket|preuve|preuves|justificatif|justificatifs|attestation|certificat|original|originaux|devis|photos|relevé|relevés
  + On [m'a exigé le certificat] d'une lyre de 1920.
  - Il m'a réclamé la lyre.
errors.charged_on      -2,yields        reçois|recevons|reçoit encore|toujours … facture|factures|relance|relances|avis de|d'|du l'|mon|ma|notre|ancien|ancienne|précédent|précédente|locataire
  + Je [reçois encore les factures de l']ancien studio.
  - Je reçois encore les cartes de ma tante.
errors.charged_on      -2               suis|sommes|est|étais|étions encore|toujours prélevé|prélevée|prélevés|débité|débitée|débités|facturé|facturée|facturés
  + Résilié en mars, je [suis encore débitée].
  - Je suis débité le cinq du mois.
errors.lost            -2,yields        entrepôt|dépôt|stock|transporteur|plateforme|magasin|atelier le|la|l'|les cherche|cherchent|recherche|recherchent
  + Le [dépôt la cherche] depuis l'automne.
  - Ma sœur la cherche au dépôt.
fees.fine              -2               m'|nous|lui a|ont collé|infligé|flanqué <money>
  + L'agent [m'a collé 35 €] pour un billet froissé.
  - Il m'a compté 35 € à la table.
fees.fine              -2               m'|nous|lui a|ont mis <money> alors|parce|d'
  + La contrôleuse [m'a mis 50 € alors] que j'avais mon pass.
  - Il m'a mis 35 € dans la main.
flexibility.no_gesture -2               aucun|sans geste pour|envers|malgré
  + [Aucun geste pour] la soirée gâchée.
  - Un geste pour la planète.
flexibility.rigid      -2               n'|ne|pas a|ont|avait pas voulu|accepté|daigné attendre|patienter … que|qu'|une|deux|cinq|la|le
  + Le receveur [n'a pas voulu attendre que] je retrouve ma carte.
  - Je n'ai pas voulu attendre que la pluie cesse.
honesty.behind_back    -2               n'|rien ai|avons|avais|avions rien signé|souscrit|autorisé
  + Un contrat à mon nom, je [n'ai rien souscrit].
  - Ils n'ont rien signé entre eux.
honesty.lie            -2               présenté|présentée|présentés|présente|présentait comme|pour venant|mandaté|mandatée|envoyé|envoyée|travaillant|missionné de|par|du|d'|pour
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
terms.limit            -2               limité|limitée|limités|limitées|plafonné|plafonnée|plafonnés|plafonnées à|a … par an|mois|semaine|personne|foyer|séance|jour
  + Les bains sont [limités à trois par an].
  - Un accès à trois par mois.
terms.limit            -2               plafonné|plafonnée|plafonnés|plafonnées à|a <money>
  + Les soins sont [plafonnés à 40 €].
  - Le pot a plafonné à 40 voix.
value.under            -2,stage:use     un|une seul|seule|seules|seuls verre|repas|café|passage|bus|car|visite|ramassage|plat|bouteille|biscuit|gâteau|train|bateau|sachet … en|pour|sur <duration>=2h
  + À bord, [un seul biscuit en six heures].
  - Un seul biscuit me suffit.
