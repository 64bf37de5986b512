@language fr
@kind     enchantments

# Ce que des services font, dit sans un mot qui juge.
communication.informed +2 appelait|appelle|rappelait|écrivait|prévenait … chaque|toutes … étape|semaine|vendredi|lundi|semaines|étapes
  + Le gestionnaire m'[appelait chaque semaine].
  - Elle joue chaque semaine et s'appelle Rose.

# Fait de plus, sans y être tenu : des gestes, quel que soit le métier. Ceux du client et des siens sont `frame.own`.
class.d_soft            is:d_soft               petit|petite|petits|enfant|enfants|fils|fille|filles|bébé|gamin|gamine|garçon|garçons|mère|père|grand|grands|mamie|chien|chienne|chat|chatte|puce|doudou|élèves|élève
  + Mon [doudou] dort.
  - Un doute.
communication.follow_up +1,yields               m'|nous a|ont appelé|appelée|appelés|téléphoné|contacté|contactée|consulté|consultée|rappelé|rappelée avant de|d'
  + La reine [nous a appelés avant de] couper l'eau.
  - Nous avons appelé avant de couper l'eau.
communication.follow_up +2,stage:support,yields passé|passe|passait … coup de fil|téléphone pour me|m'|nous|savoir|prendre|prévenir|dire|vérifier|confirmer
  + Le luthier m'a [passé un coup de fil pour savoir] si la corde tient.
  - J'ai passé un coup de fil pour savoir.
competence.explains     +2,yields               a|ont|avait noté|écrit|dessiné|inscrit|marqué|expliqué … sur un|une post|papier|feuille|carnet|serviette|carte|bout … pour|avec|afin
  + Le luthier [a dessiné la harpe sur un carnet pour] moi.
  - J'ai dessiné sur un carnet pour moi.
competence.explains     +2,yields               m'|nous|lui a|ont|avait … surligné|dessiné|recopié|traduit|schématisé|récapitulé|décortiqué
  + Le luthier [m'a surligné] les notes.
  - J'ai surligné les notes.
competence.explains     +2,yields               tourné|tourne|tournait … écran … pour … montrer|voir|expliquer|vérifier|lire
  + La greffière a [tourné son écran pour me montrer] l'acte.
  - J'ai tourné l'écran vers elle.
competence.explains     +2,yields               ~prendre|pris|prend … temps de|d' … dessiner|montrer|détailler|démontrer|comparer|traduire|calculer|feuilleter
  + Le luthier a [pris le temps de dessiner] la harpe.
  - Le temps de dessiner manque.
continuity.knows_me     +2,yields               connaît|connaissent|connaissait|connaissaient|retient|retiennent|retenu|retenait mon|ma|mes|notre|nos … prénom|prénoms|traitement|goûts|habitudes|allergies|enfants|chien|préférences|nom|noms|antécédents
  + Le luthier [connaît nos goûts].
  - Je connais nos goûts.
continuity.knows_me     +2,yields               connaît|connait|connaissent|connaissait|sait|savent|retient|retiennent|savait … mon|ma|mes|notre|nos|leurs … par cœur|coeur
  + Le luthier [connaît ma harpe par cœur].
  - Je connais ma harpe par cœur.
continuity.knows_me     +2,yields               salue|saluent|saluait|accueille|accueillent|appelle|appellent … par mon|notre|nos prénom|nom|prénoms
  + Le luthier me [salue par mon nom].
  - Je salue le roi par un chant.
empathy.above           +2,yields               <s_come>|ouvert|travaillé|déplacé|déplacée … , son|leur jour de|d' repos|congé|congés
  + La harpiste est [venue hier, son jour de repos].
  - Il est venu, c'est mon jour de repos.
empathy.above           +2,yields               <s_come>|ouvert|travaillé|déplacé|déplacée … son|leur jour de|d' repos|congé|congés
  + La harpiste est [venue sur son jour de repos].
  - Il est venu sur mon jour de repos.
empathy.above           +2,yields               quitté|laissé|lâché sa|son|leur caisse|comptoir|poste|guichet|bureau|volant|carton|cuisine … pour me|m'|nous|lui|leur|aider|porter|accompagner|ouvrir|montrer|venir|chercher
  + La caissière a [quitté son comptoir pour me] porter la harpe.
  - J'ai quitté mon poste pour nager.
empathy.above           +2                      sans regarder l'|la|sa|leur|le heure|montre|pendule|compteur
  + Ils ont chanté [sans regarder l'heure].
  - Il faut regarder l'heure.
empathy.above           +2,yields               sauté|écourté|interrompu|sacrifié|décalé|raccourci|avancé|repoussé sa|son|leur|leurs pause|déjeuner|repas|congés|vacances|réunion|départ … pour|afin
  + Le luthier a [écourté sa pause pour] ma corde.
  - J'ai sauté mon repas.
empathy.attentive       +2,yields               conduit|conduite|conduits|emmené|emmenée|emmenés|mené|menée|amené|amenée|escorté … jusqu'|jusque au|à|aux|dans|devant
  + La libraire nous a [conduits jusqu'au] quai.
  - La route conduit au quai.
empathy.attentive       +2,yields               m'|nous a|ont tenu … main|porte|parapluie
  + Le luthier [m'a tenu la porte].
  - Je tiens la porte.
empathy.waited_for      +2                      retenu|attendu … départ|décollage|fermeture|car|bus|train|bateau … de|d' <duration> pour nous|moi|nos|mon|ma
  + Ils ont [retenu le départ du bac de dix minutes pour nous].
  - Le départ est retardé de dix minutes pour les gens.
empathy.waited_for      +2                      retenu|attendu … départ|décollage|fermeture|car|bus|train|bateau … pour nous|moi|nos|mon|ma
  + Ils ont [retenu le départ du bac pour nous].
  - Le départ est retardé pour nous tous.
honesty.transparent     +2,yields               refait|recalculé|calculé|pesé|testé|vérifié|essayé|démonté|découpé|préparé|reconfiguré|contrôlé|montré … devant|sous moi|nous|mes|nos
  + Le luthier a [pesé la corde devant moi].
  - Le luthier passe devant moi.

# Rien demandé en retour
empathy.small_cares +2,yields glissé|glisse|glissait|rajouté|ajouté|joint|mis … échantillon|échantillons|bonbon|bonbons|biscuit|chocolat|chocolats|friandise|friandises|dessin|sucette|cadeau … dans|avec|pour|au
  + La libraire a [glissé un dessin dans] le sac.
  - J'ai glissé un mot dans le sac.
empathy.small_cares +2        refusé|refuse|refusait mon|notre|nos|mes|le|tout pourboire|pourboires
  + Le passeur a [refusé mon pourboire].
  - Le refus du pourboire.
fees.free           +2        <agent> n' a|ont pas|même voulu que|qu' je|j'|nous|on|ma … paie|paye|règle|payions|réglions|rembourse|remboursions
  + La [serveuse n'a pas voulu que je paie].
  - La serveuse n'a pas voulu que je chante.
fees.free           +2        <s_repair>|<s_work>|~changer|~resserrer|~refaire|~coller|~coudre|~souder|regonflé|~accorder|remis|fait|aidé … et n' a|ont rien voulu $
  + Il a [accordé la harpe et n'a rien voulu].
  - Il a chanté et n'a rien voulu.
fees.free           +2        changé|réparé|refait|resserré|réglé|remplacé … sans rien me|nous|m' compter|facturer|prendre|réclamer
  + La luthière a [changé la corde sans rien me compter].
  - Elle change la corde sans rien me dire.
fees.free           +2        n' a|ont pas|même voulu que|qu' je|j'|nous|on|ma … paie|paye|règle|payions|réglions|sorte|rembourse|remboursions
  + La luthière [n'a pas voulu que je paie].
  - La luthière n'a pas voulu que je chante.
fees.gesture        +2        repris|pris|prise|fait|refait|refaite|renvoyé|renvoyée|livré|réparé|réparée|nettoyé|rapatrié|remplacé|remplacée|échangé|logé|relogé|relogés|réexpédié|changé … à leurs|ses leurs|frais|charge
  + La luthière a [refait la corde à ses frais].
  - J'ai refait la corde à mes frais.
keep.own_treat      keep      <agent> n' a|ont pas|même voulu que|qu' je|j'|nous|on … paie|paye|règle|payions|réglions par|en|avec|sans
keep.own_treat      keep      <s_kin>|oncle|tante|cousin|cousine|copain|copine|collègue n' a|ont pas voulu que|qu' … paie|paye|règle|payions
keep.own_treat      keep      n' a|ont pas|même voulu que|qu' je|j'|nous|on … paie|paye|règle|payions|réglions par|en|avec|sans
price.knocked       +2        m'|nous a|ont pris|compté|facturé|fait que|qu' le|la|les|l' pièce|déplacement|matériel|fournitures|pièces|moitié|joint|produit|produits|main
  + La luthière ne [m'a pris que le matériel].
  - La luthière m'a pris le matériel.
price.knocked       +1        m'|nous a|ont rendu|remboursé|déduit … euros|euro|€ … parce|car|puisque|vu que|la|le
  + La luthière [m'a rendu 3 euros parce que] la corde fut courte.
  - Il m'a rendu 3 euros.

# Porté, prêté, gardé, laissé
empathy.above             +2,yields m'|nous|lui|leur a|ont|avait apporté|apportée|apportés|ramené|ramenée|rapporté|porté|portée|monté|montée|monté|descendu … à|chez|jusqu'|devant|au … maison|domicile|moi|nous|porte|lit|voiture|coffre|étage|eux|appartement
  + Le luthier [m'a apporté la harpe à la maison].
  - Je lui ai apporté la harpe à la maison.
empathy.small_cares       +2,yields m'|nous a|ont mis|gardé|réservé|trouvé … de côté
  + La libraire [nous a mis un livre de côté].
  - J'ai mis un livre de côté.
empathy.small_cares       +2,yields pour|afin m'|nous|lui|leur éviter|épargner|m'|nous … de|d'|un|une|le|la|les|des|trop … aller|retour|trajet|frais|attente|payer|attendre|revenir|déplacement|marches|bruit|queue|stress|porter|file|déplacer|escaliers|escalier|froid|pluie
  + Il a gardé la harpe [pour m'éviter un second trajet].
  - Pour éviter le froid, il nage.
empathy.small_cares       +2        pour|afin que|qu' je|j'|nous|on|elle|il|ma|mon … n'|ne aie|ait|ayons|aient pas à|besoin
  + Il pose la harpe au bord [pour que je n'aie pas à] me baisser.
  - Il faut que je n'aie pas à me baisser.
flexibility.accommodating +2,yields déplacé|poussé|rapproché|libéré|installé|monté|sorti … table|chaise|siège|fauteuil|lit|rampe|banc|coussin|rehausseur … pour mon|ma|mes|le|la|notre|nos|que|moi|nous
  + Le serveur a [déplacé une table pour mon] oncle.
  - J'ai déplacé une table pour mon oncle.
flexibility.accommodating +1,yields laissé|accordé|donné|offert|prêté la|le|l'|les|une|un|deux|trois … de plus|rab
  + Ils nous ont [laissé la chapelle une heure de plus].
  - Ils ont pris une heure de plus.
flexibility.accommodating +2,yields laissé|laissée|laissés mon|ma|mes|le|la|les|notre|nos … <d_soft> … tenir|toucher|essayer|monter|conduire|caresser|appuyer|souffler|choisir|regarder|écouter|goûter|finir|manipuler|arroser|distribuer
  + Le sonneur a [laissé la petite tenir] la corde.
  - J'ai laissé la petite tenir la corde.
keep.found_fault          keep      m'|nous a|ont mis|mise|mises de côté

# Laissé propre
cleanliness.clean     +2,yields a|ont frotté|effacé|essuyé|rebouché|gommé|nettoyé … trace|traces|tache|taches|trou|trous|rayure|marque|marques … qu'|que il|ils|elle
  + Le couvreur [a frotté les traces qu'il] avait faites.
  - J'ai frotté les traces qu'il fit.
cleanliness.clean     +2,yields balayé|ramassé|rangé|aspiré|essuyé|nettoyé|lavé|débarrassé|frotté|ratissé|lessivé|épousseté … en|avant|derrière partant|repartant|de|eux|lui|elle
  + Ils ont [balayé la nef en partant].
  - J'ai balayé la nef en partant.
cleanliness.clean     +2        mis|enfilé|enfile|met|avait|avaient|enfilaient|portaient|mettent … protège|surchaussures|patins
  + Le couvreur avait [enfilé des surchaussures].
  - Un protège-cahier.
cleanliness.clean     +2,yields ramassé|balayé|nettoyé|aspiré|rangé|essuyé|lavé … jusqu'|jusque au|à … dernier|dernière|moindre|moindres
  + Ils ont [balayé jusqu'au dernier] copeau.
  - J'ai balayé jusqu'au dernier copeau.
condition.mess_left   -2        n'|ne a|ont|avait|avaient rien rangé|nettoyé|ramassé|vidé|débarrassé|essuyé|balayé|remis|protégé|bâché
  + Ils [n'ont rien balayé] dans la nef.
  - Je n'ai rien balayé.
condition.well_packed +2,yields a|ont … bâché|scotché|calfeutré|housse|emmailloté le|la|les|chaque|l'|nos|mon|ma
  + Ils [ont bâché la] harpe.
  - J'ai bâché la harpe.
condition.well_packed +2,yields bâché|emmailloté|emballé|emballée|emballés|enveloppé|protégé|protégés … un|une par|à un|une
  + Ils ont [emballé les harpes une par une].
  - J'ai emballé les harpes une par une.
keep.own_tidying      keep      j'|je|nous|on ai|avons|a tout|bien|le|la remis en place

# À hauteur d'enfant, de bête, d'ancien
empathy.attentive   +2,yields s' est|sont mis|mise|mises à|au genoux|hauteur|quatre|sa|son|niveau|leur … pour|de|avec … parler|être|lui|expliquer|regarder|jouer|mon|ma|mes|aider|lacer|saluer|écouter|rassurer|niveau|hauteur|jouer|la|le|les
  + La dentiste [s'est mise à genoux pour lui] parler.
  - Je me suis mise à genoux pour lui parler.
empathy.small_cares +2,yields appris|apprend … mots|phrases … de|d'|en|dans … pour|avec
  + La dame a [appris trois mots de portugais pour] notre fils.
  - J'ai appris trois mots de portugais pour rire.
empathy.small_cares +2,yields a|ont joué|chanté|rigolé|ri|plaisanté avec le|la|mon|ma|mes|notre|nos|les <d_soft> … pendant|pour|le|tout
  + La luthière [a joué avec la petite pendant] la messe.
  - J'ai joué avec la petite pendant la messe.
empathy.small_cares +2,yields gobelet|gamelle|bol|écuelle|bassine|verre d' eau … au|à|pour … <d_soft>
  + La dame sortit une [gamelle d'eau pour le chien].
  - Un verre d'eau.
empathy.small_cares +2,yields lui|leur chante|chantait|chantent|racontait|racontent|raconte … chanson|chansons|histoire|histoires|comptine|comptines|blague|blagues … pendant|pour|avant
  + Le luthier [lui chante une chanson pendant] l'accord.
  - Je lui chante une chanson pendant la nuit.
empathy.small_cares +2,yields mis|donné|posé|fait|collé|ausculté|soigné|pesé … au|à|aussi|le|la … doudou|peluche|poupée|nounours|lapin
  + Le luthier a [mis une corde au doudou].
  - J'ai donné un nom au doudou.
empathy.small_cares +2,yields parlé|parle|parlent|parlait|expliqué|répondu … doucement|lentement|calmement|tendrement … à|avec|au
  + Elles ont [parlé doucement à] l'aïeule.
  - J'ai parlé doucement à l'aïeule.
empathy.small_cares +2,yields pris|prise|prend|prenait … dans ses|leurs bras
  + La dame l'a [pris dans ses bras].
  - Je l'ai pris dans mes bras.

# Vu avant nous, dit avant qu'il soit trop tard
communication.informed +2,yields m'|nous a|ont prévenu|prévenue|prévenus|averti|avertie|avertis … et … proposé|donné|indiqué|trouvé|conseillé un|une|l'|le|la
  + Le passeur [nous a avertis du gel et donné une] carte.
  - J'ai averti la reine.
competence.spotted     +2,yields a|ont|avait remarqué|repéré|aperçu|noté que|qu' mon|ma|mes|notre|nos
  + Le passeur [a remarqué que ma] voile cédait.
  - J'ai vu que ma voile cédait.
competence.spotted     +2        a|ont|avait remarqué|repéré|vu|aperçu|noté que|qu' mon|ma|mes|notre|nos … était|étaient|avait … plat|usé|usée|mort|morte|cassé|cassée|périmé|périmée|abîmé|fêlé|lisse|crevé|crevée|dégonflé|bas|faible|mal|fendu|fendue|une|un
  + Le passeur [a vu que ma voile était fendue].
  - J'ai vu que ma voile était fendue.
honesty.no_oversell    +2        conseillé|dit|suggéré|recommandé d'|de attendre … soldes|promo|promos|promotion|baisse
  + La libraire m'a [dit d'attendre les soldes].
  - La libraire m'a dit d'attendre là.
keep.cheaper_for_me    keep      moins cher|chère|chers … pour moi|nous
keep.own_asking        keep      je|j'|on me|m'|ai|a demande|demandais|demandé si|s'
keep.own_call          keep      j'|je ai|avais rappelé|répondu … lendemain|soir|jour
keep.own_loan          keep      j'|je|nous ai|avons|avais prêté mon|ma|mes|notre|nos
keep.packed            keep      emballé|emballés|emballée|emballées dans|en|sous un|une|du|carton|papier|sachet|plastique|vide
keep.packed            keep      emballé|emballés|emballée|emballées par <figure>
keep.round_trip        keep      aller|allers retour|retours dans la|l' journée|matinée|après
keep.would_have        keep      aurait|auraient servi à rien

frame.own        yields j'|je|me|m' ai|suis|avais vu|remarqué|repéré|noté|demandé|laissé|mis|glissé|déplacé|pesé|tourné|surligné|imprimé|dessiné|écrit|pris|prise|appris|joué|chanté|parlé|emballé|bâché|frotté|balayé|ramassé|rangé|nettoyé|quitté|sauté|gardé|tenu|offert|porté|prêté|apporté|accordé|calculé|testé|essayé|vérifié|poussé|installé|monté|sorti|donné|posé
frame.own        yields j'|je|nous|on lui|leur|l'|les|le|la ai|a|avons|avais
frame.own        yields je me|m' demande|demandais
frame.own        yields je|j' lui|leur|vous|te chante|raconte|parle|connais|sais
frame.own        yields les|nos|des enfants|élèves|gamins|gens|voisins ont|a|m'|nous|lui
frame.own        yields mon|ma|mes|notre|nos <s_kin> m'|nous|lui|me|s'|l'|les|a|ont|leur|est|sont|y
frame.own        yields nous avons|avions vu|remarqué|repéré|noté|demandé|laissé|mis|glissé|déplacé|pesé|tourné|surligné|imprimé|dessiné|écrit|pris|prise|appris|joué|chanté|parlé|emballé|bâché|frotté|balayé|ramassé|rangé|nettoyé|quitté|sauté|gardé|tenu|offert|porté|prêté|apporté|accordé|calculé|testé|essayé|vérifié|poussé|installé|monté|sorti|donné|posé
frame.own        yields on a|avait vu|remarqué|repéré|noté|demandé|laissé|mis|glissé|déplacé|pesé|tourné|surligné|imprimé|dessiné|écrit|pris|prise|appris|joué|chanté|parlé|emballé|bâché|frotté|balayé|ramassé|rangé|nettoyé|quitté|sauté|gardé|tenu|offert|porté|prêté|apporté|accordé|calculé|testé|essayé|vérifié|poussé|installé|monté|sorti|donné|posé
keep.tenant_pays keep   locataire|assuré|client|cliente|acheteur|patient|adhérent|propriétaire|preneur|demandeur à ses|leurs|sa frais|charge
keep.tenant_pays keep   locataire|assuré|client|cliente|acheteur|patient|adhérent|propriétaire|preneur|demandeur … la|le|les|l'|un|une … à ses|leurs|sa frais|charge

# À quelle fin : pour montrer, pour aider, pour ne pas déranger.
cleanliness.clean         +2,yields               aspiré|ramassé|balayé|nettoyé|démonté|installé|posé … et repris|emporté|remporté|évacué leurs|les|ses|le|l'|tous
  + Ils ont [aspiré la nef et remporté leurs] caisses.
  - J'ai aspiré la nef et la cave.
cleanliness.clean         +2,yields               ont|a emporté|remporté|évacué|débarrassé … cartons|gravats|emballages|chutes|ancien|ancienne|vieux|vieille
  + Les luthiers [ont remporté les chutes].
  - J'ai emporté les gravats.
communication.called_back +2,stage:support,yields m'|nous a|ont prévenu|prévenue|prévenus|averti|avertie|avertis la|une|dès semaine|heure
  + Le passeur [nous a avertis une semaine avant] la messe.
  - Nous l'avons averti la veille.
communication.explained   +2,yields               annonçait|annonce|annoncent|annonçaient|commentait|commente|explique|expliquent|décrit|décrivait|détaille chaque|tous|toutes … geste|gestes|étape|étapes|acte|point|points|détail|manœuvre|soin|soins|ligne
  + La dentiste [annonce chaque geste].
  - Il annonce chaque soir le vent.
communication.follow_up   +1,stage:support,yields m'|me|nous écrit|écrivent|appelle|appellent|rappelle|rappellent|téléphone|téléphonent|écrivait|appelait|rappelait|téléphonait … pour savoir|prendre|s'|vérifier|prévenir|rassurer
  + La luthière [m'écrit pour savoir] si la corde tient.
  - J'écris à la luthière pour savoir.
communication.follow_up   +2                      téléphoné|appelé|rappelé|rappelée|écrit|repassé|repassée|revenu|revenue <duration> plus tard , … pour prendre|savoir|vérifier|voir|s'
  + Le bedeau a [rappelé un mois plus tard, pour prendre] des nouvelles.
  - J'ai rappelé un mois plus tard, pour rire.
communication.follow_up   +2                      téléphoné|appelé|rappelé|rappelée|écrit|repassé|repassée|revenu|revenue <duration> plus|après tard|coup … pour prendre|savoir|vérifier|voir|s'
  + Le bedeau a [rappelé un mois plus tard pour prendre] des nouvelles.
  - J'ai rappelé un mois plus tard.
competence.well_done      +2                      ne voit|voyait|dirait|devine|remarque|croirait plus|pas|même … que|qu' il y a|avait … un|une|des … trou|fuite|tache|choc|rayure|accident|travaux|dégât|fissure
  + On [ne devine pas qu'il y a eu un trou].
  - On devine qu'il y a eu un trou.
competence.well_done      +2                      ne voit|voyait|dirait|devine|remarque|croirait plus|pas|même … que|qu' il|elle|ils|c' y|a|avait|était|ont … eu|été|eue|cassé|cassée|trou|fuite|tache|choc|rayure|accident
  + On [ne devine pas qu'elle a été] cassée.
  - On devine qu'elle a été cassée.
competence.well_done      +2                      voit|voyait|verrait|remarque|dirait|devine plus|pas|même|rien … raccord|réparation|couture|cicatrice|raccommodage|reprise|retouche|soudure
  + On ne [voit plus la couture].
  - On voit la couture.
condition.well_packed     +2,yields               étendu|déplié|tendu|étalé|déroulé un|une|des … drap|draps|bâche|bâches|nappe|carton|cartons|tapis|protection|plastique|couverture
  + Le sonneur a [étendu un drap] dans la nef.
  - J'ai étendu un drap.
continuity.knows_me       +2,yields               sait|savent|savait|savaient que|comment j'|je|nous|on aime|aimons|prends|prend|prenons|préfère|préférons|déteste|mange|mangeons|bois
  + La boulangère [sait que j'aime] la croûte.
  - Je sais que j'aime la croûte.
empathy.above             +2,yields               dehors de|des ses|leurs|son heures|horaires|service|tournée|planning
  + Elle a chanté en [dehors de ses heures].
  - Il dort dehors.
empathy.above             +2,yields               est|sont resté|restée|restés|restées <duration> après|avec|auprès|de moi|nous|mon|ma|mes|notre|lui|leur|son|sa
  + Le luthier [est resté une heure après son] service.
  - Je suis resté une heure après la messe.
empathy.above             +2,yields               gardé|gardée|laissé|tenu|maintenu … ouvert|ouverte|ouverts|ouvertes <duration> de plus
  + Ils ont [gardé la nef ouverte dix minutes de plus].
  - J'ai gardé la nef ouverte dix minutes de plus.
empathy.above             +2,yields               m'|nous a|ont déposé|déposée|déposés … chez|devant|à|jusque … moi|nous|porte|gare|maison|hôtel
  + Le passeur [nous a déposés devant la porte].
  - Le bac déposé là.
empathy.above             +2,yields               monte|montent|porte|portent|apporte|apportent|ramène les|mes|mon|ma|nos|le|la|ses … courses|sacs|packs|colis|valises|bagages|médicaments|paquets|plateau|repas|livres … de|à|au|jusqu'|chez|pour
  + Le passeur [monte les valises de] ma mère.
  - Je monte les valises de ma mère.
empathy.above             +2,yields               vu|vus|soigné|soignée|opéré|opérée|ouvert|dépanné|dépannés|dépannée … un|le|la|de dimanche|samedi|férié|noël|nuit|réveillon|minuit
  + La luthière nous a [dépannés un dimanche].
  - J'ai pris le samedi.
empathy.attentive         +2,yields               venu|venue|descendu|sorti|sortie|levé|levée|déplacé|déplacée|arrêté|arrêtée|revenu|revenue|retourné|monté|penché|penchée|garé|avancé|allongé|allongée … pour déposer|aider|rassurer|accompagner|distraire|calmer mon|ma|mes|notre|nos|la|le|l'|rire|sourire
  + Le passeur s'est [arrêté pour déposer ma] mère.
  - Je me suis arrêté pour déposer ma mère.
empathy.attentive         +2,yields               venu|venue|venus|descendu|descendue|descendre|sorti|sortie|levé|levée|déplacé|déplacée|déplacés|arrêté|arrêtée|revenu|revenue|retourné|retournée|monté|montée|pris|posé|rappelé|passé|passée|assis|assise|baissé|penché|penchée|garé|avancé|ralenti … pour me|m'|nous|lui|mon|ma montrer|expliquer|rassurer|aider|accompagner|guider|réconforter|conseiller|dépanner|soulager|déposer|porter|saluer|tenir
  + La sonneuse est [descendue pour nous aider].
  - Je suis descendue pour lui ouvrir.
empathy.patient           +2,yields               resté|restée|restés|patienté|expliqué|expliquait|accompagné|accompagnée|aidé|aidée|guidé|guidée|répété|réexpliqué … jusqu'|jusque à|a ce que|qu' je|j'|on|nous|elle|il|mon|ma … comprenne|comprenions|sache|réussisse|réussissions|arrive|rentre|sois|soit|entre|guérisse|endorme|trouve|tienne|fonctionne
  + Il a [répété le chant jusqu'à ce qu'on comprenne].
  - J'attends jusqu'à ce que ça sèche.
empathy.small_cares       +2,yields               compté|ausculté|examiné|pesé|opéré|recousu|pansé|coiffé|salué|bordé … nounours|doudou|peluche|poupée
  + La dentiste a [compté les dents du nounours].
  - J'ai recousu le nounours.
empathy.small_cares       +2,yields               pour|a|ont faire|fait rire|sourire mon|ma|mes|le|la|les|notre|nos … <d_soft>
  + Le luthier miaule [pour faire rire les petits].
  - Je miaule pour faire rire ma fille.
empathy.there             +2,yields               n' a|ont pas|jamais quitté|lâché … chevet|côté|côtés|chambre|main|nuit|yeux
  + L'aide [n'a pas quitté son chevet].
  - Je n'ai pas quitté son chevet.
fees.gesture              +2,yields               pris|prend|prennent|prise … à leur|sa charge
  + Ils ont [pris le second trajet à leur charge].
  - J'ai pris le second trajet à sa place.
flexibility.accommodating +2,yields               lui|leur|m'|nous|l' a|ont laissé|laissés|laissée|laissées choisir|essayer|toucher|tenir|appuyer|conduire|goûter|nous|profiter
  + La luthière [lui a laissé choisir] la corde.
  - Je lui ai laissé choisir la corde.
frame.own                 yields                  pour|afin qu'|que il|elle|ils|je|j'|on|nous ne|n'
honesty.honest            +2                      coupé|arrêté|éteint|stoppé le|son compteur|chrono|chronomètre|taximètre quand|lorsqu'|lorsque|dès|parce|pendant|car … s'|dans|à|les|au … trompé|trompée|perdu|perdue|bouchon|bouchons|détour|rue|route
  + Le cocher a [coupé le compteur quand il s'est trompé] de quai.
  - Il a coupé le compteur du grenier.

# Comme un jeune, en deux jours, quand même
class.d_done            is:d_done prêt|prête|prêts|prêtes|imprimé|imprimée|réparé|réparée|réparés|fini|finie|monté|montée|posé|posée|changé|changée|lavé|lavée|livré|livrée|réglé|réglée|fait|faite|servi|servie|chargé|ouvert|ouverte|activé|activée|envoyé|envoyée|validé|validée|installé|installée|plié|là|arrivé|arrivée|servis
  + La harpe est [montée].
  - Le moutier est haut.
competence.finds        +2        tout|les le|autres monde|gens me|nous|m' disait|disaient|conseillait|conseillaient … de … , lui|elle|eux|ils|il … a|ont
  + [Tout le monde me disait de la jeter, lui l'a] réparée.
  - Tout le monde me disait de nager.
ease.online             +1        tout se|s' fait|faisait|gère|règle|passe du|depuis|par|sur|avec|en … téléphone|portable|maison|mobile|appli|lit|ligne
  + [Tout se fait du téléphone].
  - Tout se sait au téléphone.
honesty.no_oversell     +2        venais|venait|venions|voulais|pensais … un|une|le|la|mon|ma|des … , il|elle|ils|on … juste|simplement|seulement|a|ont changé|réparé|nettoyé|resserré|recollé|réglé|soufflé|rebranché … un|une|le|la|l'
  + Je [venais pour une harpe neuve, ils ont juste changé une] corde.
  - Je venais pour une harpe neuve, ils ont ri.
quality.compliments     +2        voisins|voisine|voisin|amis|amie|ami|collègues|collègue|invités|copines|copine|passants|famille m'|me|nous ont|a|demandent|demande|demandé|d' … adresse|coordonnées|marque|recette|nom
  + Mes [voisins m'ont demandé l'adresse] du luthier.
  - Mes voisins m'ont demandé l'heure.
resolution.helped       +2        <s_repair>|accepté … quand même|meme
  + Elle a [réparé la corde quand même].
  - J'ai chanté la messe quand même.
resolution.solved       +2        court|courent|galope|saute|marche|gambade|trotte|grimpe|bondit comme un|une|à jeune|lapin|chiot|gamin|cabri|avant|gazelle
  + Mon oncle [saute comme un cabri].
  - Le cabri saute comme un ver.
timeliness.fast         +2        ^ le temps que|qu'|de|d' … , le|la|mon|ma|tout|c'|l'|les … était|étaient|est|sont <d_done>
  + [Le temps que je rentre, la harpe était réparée].
  - Le temps que je rentre, la mer était haute.
timeliness.fast         +2        une|deux|trois|quatre|cinq|dix|quinze|quelques|2|3|5|10 minutes|clics|minute|séances|séance|mots ont|a suffi
  + La pose, [dix minutes ont suffi].
  - Deux jours suffisent-ils ?
timeliness.handled_fast +1        appelé|commandé|demande|panne|signalé|appel|mail|fuite|devis|dossier|inscription|déclaré|colère … le|ce matin , … l'|le|même après|soir
  + [Panne de cloche le matin, sonneur l'après]-midi.
  - Il chante le matin, il dort le soir.
timeliness.handled_fast +2        et|, c'|le|la|mon|ma|tout|l' … était|est|fut plié|bouclé|bouclée|torché|expédié
  + Un mot, une signature[, c'était plié].
  - Le drap est plié.
timeliness.handled_fast +2        photo|ligne|clic|clics|formulaire|identité|scan|lien|minutes et le|la|mon|ma|tout|l' … était|est|a ouvert|ouverte|activé|activée|validé|validée|créé|prêt|prête|signé|signée|réglé|réglée|inscrit|parti|partie
  + J'envoie ma [photo et la carte est validée].
  - J'envoie ma photo et la mer monte.

# Dit franchement
competence.spotted  +2     m'|nous a|ont fait remarquer|observer que|qu' je|j'|on|nous payais|payait|payions|perdais|cotisais … deux|double|trop|rien … fois
  + La greffière [m'a fait remarquer que je payais la dîme deux fois].
  - Elle m'a fait remarquer que je chantais deux fois.
competence.spotted  +2     m'|nous a|ont fait remarquer|observer que|qu' je|j'|on|nous payais|payait|payions|perdais|cotisais|pouvais
  + La greffière [m'a fait remarquer que je perdais] deux jours.
  - Elle m'a fait remarquer que je chantais.
competence.spotted  +2     signalé|trouvé|repéré|vu|remarqué|décelé|découvert un|une|le|la|des … que personne|aucun … n' avait|avaient … vu|vue|vus|remarqué|remarquée|trouvé|trouvée|décelé|décelée
  + Le notaire a [signalé une clause que personne n'avait vue].
  - Une clause que personne n'a vue.
frame.own           yields j'|je ai|suis|avais … descendu|descendue|venu|venue|venus|sorti|sortie|levé|levée|déplacé|déplacée|arrêté|arrêtée|arrêtés|revenu|revenue|retourné|retournée|monté|montée|pris|posé|rappelé|passée|assis|assise|garé|recousu|aspiré|étendu|déplié|tendu|allumé|rallumé|emporté|remporté|évacué|démonté|préparé|fabriqué|cuisiné|salué|déposé|ouvert|laissé
frame.own           yields je|j'|nous monte|montons|porte|portons|apporte|apportons|descends|ramène|miaule|viens|vais|passe|prends|sors
frame.own           yields me|m'|nous suis|sommes … arrêté|arrêtée|arrêtés|levé|levée|déplacé|déplacée|assis|assise|garé|garée|penché|penchée|allongé|allongée
frame.own           yields nous avons|sommes|avions … descendu|descendue|venu|venue|venus|sorti|sortie|levé|levée|déplacé|déplacée|arrêté|arrêtée|arrêtés|revenu|revenue|retourné|retournée|monté|montée|pris|posé|rappelé|passée|assis|assise|garé|recousu|aspiré|étendu|déplié|tendu|allumé|rallumé|emporté|remporté|évacué|démonté|préparé|fabriqué|cuisiné|salué|déposé|ouvert|laissé
frame.own           yields on a|est|avait … descendu|descendue|venu|venue|venus|sorti|sortie|levé|levée|déplacé|déplacée|arrêté|arrêtée|arrêtés|revenu|revenue|retourné|retournée|monté|montée|pris|posé|rappelé|passée|assis|assise|garé|recousu|aspiré|étendu|déplié|tendu|allumé|rallumé|emporté|remporté|évacué|démonté|préparé|fabriqué|cuisiné|salué|déposé|ouvert|laissé
honesty.no_oversell +2     m'|nous a|ont envoyé|envoyée|envoyés|orienté|orientée|adressé|adressée|dirigé|recommandé … chez|vers un|une confrère|consœur|collègue|concurrent|concurrente|autre … moins|plus|mieux|meilleur … cher|chère|proche|adapté|rapide|placé|disponible|spécialisé
  + Le luthier [m'a envoyé chez un confrère moins cher].
  - Le luthier m'a envoyé chez un confrère.
honesty.no_oversell +1     que|qu' je|j'|on|nous pouvais|pouvait|pouvions garder|conserver … encore|mes|mon|ma|nos|notre|deux|six
  + La luthière dit [que je pouvais garder ma] corde.
  - Je crois que je pouvais chanter.

# À moi, pour moi : ce qu'on lui trouve, lui porte, lui garde.
competence.explains       +2        expliqué|montré|détaillé … avec des schémas|croquis|dessins|images|exemples
  + Le luthier a [expliqué l'accord avec des croquis].
  - Un livre avec des croquis.
competence.well_done      +2        détestait|détestais|refusait|pleurait|boudait|rechignait … , réclame|redemande|demande|court|veut|nage|chante|dévore|adore
  + Mon neveu, qui [détestait la harpe, réclame] sa leçon.
  - Il détestait la harpe, chose rare.
condition.well_packed     +2,yields remis|remise|remonté|reposé|rangé|replacé … comme elle|il|ils|elles était|étaient
  + Il a [remis la nef comme elle était].
  - J'ai remis la nef comme elle était.
ease.nothing_to_do        +1        ^ plus|pas besoin de|d' courir|appeler|attendre|faire|sortir|se|me|chercher|aller|imprimer|prendre|s'|passer|payer|changer|remplir|traverser|poser|téléphoner|descendre|noter|expliquer
  + [Plus besoin de courir] au port.
  - Plus besoin de vous pour cela.
empathy.above             +2,yields appelé|contacté|joint|fait|appelait|sollicité deux|trois|quatre|cinq|six|dix|plusieurs|toutes|tous … pour me|m'|nous|lui|trouver|avoir|dénicher|retrouver … ma|mon|mes|notre|nos|trouver|avoir|une|un|la
  + La luthière a [appelé trois ports pour trouver la] corde.
  - J'ai appelé trois ports pour trouver ma corde.
empathy.above             +2,yields a|ont porté|monté|descendu|hissé|rangé|rattrapé|chargé mon|ma|mes|nos|notre sac|sacs|valise|valises|bagage|bagages|courses|packs|poussette|carton|cartons|fauteuil|vélo|meubles|vélos
  + Le passeur [a hissé nos sacs] à bord.
  - J'ai hissé nos sacs à bord.
empathy.above             +2,yields a|ont|avait fait demi tour pour me|m'|nous|lui|rendre|rapporter|chercher|reprendre|ramener
  + Le passeur [a fait demi-tour pour nous] rendre la harpe.
  - J'ai fait demi-tour pour rendre la harpe.
empathy.attentive         +2,yields a|ont remarqué|compris|senti|noté que|qu' j'|je|nous|on|ma|mon étais|était|avais|avait|étions|avions … et a|ont|m'|nous|s'|est
  + La sonneuse [a remarqué que j'étais gaucher et a] tourné la corde.
  - J'ai vu que j'étais gaucher et j'ai ri.
empathy.attentive         +2,yields est descendu|descendue|monté|montée|entré|entrée … avec nous|moi|mon|ma
  + Le guide [est descendu dans l'eau avec moi].
  - Il est avec moi.
empathy.attentive         +1,yields m'|nous|l'|les a|ont vu|vue|vus|vues courir|hésiter|galérer|chercher|peiner|trembler|pleurer|arriver et a|ont|est|s'|m'
  + Le passeur [m'a vu courir et a] ralenti.
  - Le passeur m'a vu courir.
empathy.attentive         +2,yields m'|nous|l'|les|lui a|ont|avait ramené|ramenée|ramenés|redéposé|redéposée|redéposés
  + Le passeur [nous a ramenés] au port.
  - Nous avons ramené le passeur.
empathy.attentive         +2,yields m'|nous|lui|leur a|ont|avait|avaient trouvé|déniché|dégoté|découpé|emballé|réchauffé|recousu|épluché|regonflé|ramassé|rapporté|rattrapé|retrouvé|préparé|confectionné|bricolé un|une|le|la|mon|ma|mes|nos|notre|sa|son|des|deux|les
  + La sonneuse [lui a recousu sa] manche.
  - Je lui ai recousu sa manche.
empathy.attentive         +2,yields pris|prend|prenait|tenu|tenait … par le|la|l' main|épaule
  + La sonneuse a [pris ma mère par la main].
  - J'ai pris ma mère par le bras.
empathy.small_cares       +2,yields a|ont pensé à descendre|couper|éteindre|apporter|prévoir|mettre|laisser|couvrir|ranger|vérifier|appeler|rentrer|ouvrir|glisser|bâcher
  + Ils [ont pensé à couvrir] la harpe.
  - J'ai pensé à couvrir la harpe.
empathy.small_cares       +2,yields gravé|brodé|joué|passé|choisi|préparé|cuisiné|apporté|retrouvé|gardé … qu'|que il|elle|j'|on|mon|ma … aimait|aimais|adorait|préférait
  + Ils ont [joué l'air qu'elle aimait].
  - J'ai joué l'air qu'elle aimait.
empathy.small_cares       +1,yields lui|leur|nous|m' lit|lisait|prépare|préparait|épluche|réchauffe|réchauffait|coiffe|coiffait|masse|chauffe|tricote le|la|les|un|une|toujours|son|sa|ses|du|des|mon|ma
  + L'aide [lui lit le] psaume.
  - Je lui lis le psaume.
empathy.small_cares       +2,yields met|mettent|glisse|donne|donnent|ajoute|rajoute|offre toujours|souvent … de|en plus|rab … pour|à|au|aux
  + La boulangère [met toujours un pain de plus pour] le petit.
  - Je mets toujours un pain de plus pour lui.
empathy.small_cares       +2,yields réchauffé|réchauffe|chauffé|tiédi … dans sa|ses|leurs|entre … main|mains|paume
  + La dame a [réchauffé la poire dans sa main].
  - J'ai réchauffé la poire dans sa main.
flexibility.accommodating +2,yields reçu|reçue|reçus|accueilli|accueillis … quand même|meme
  + La nef fermait, on nous a [reçus quand même].
  - J'ai pris la barque quand même.
flexibility.no_questions  +2,yields remboursé|remboursée|échangé|échangée|repris|reprise|accepté|remplacé|remplacée|changé|changée|refait … sans … discuter|sourciller|rechigner|barguigner|broncher|tergiverser|négocier
  + Elle a [refait la corde sans discuter].
  - J'ai appelé le roi sans discuter.
friendliness.made_feel    +2        jamais|pas … fait sentir|comprendre que|qu' je|j'|on|nous dérangeais|dérangeait|dérangions|gênais|gênait|gênions|étais|étions
  + On ne nous a [jamais fait sentir que nous gênions].
  - On nous fait sentir que nous gênons.
honesty.no_oversell       +2,yields a|ont préféré recoudre|conserver|sauver|recoller|rafistoler
  + La luthière [a préféré recoudre] la housse.
  - J'ai préféré recoudre la housse.
honesty.no_oversell       +2        dit|expliqué|avoué|prévenu|prévenue|conseillé que|qu' ça|cela|il|elle|c' ne|n' valait|vaut|valaient pas le|la coup|peine
  + La luthière m'a [dit que ça ne valait pas la peine].
  - Ça ne valait pas la peine.
honesty.no_oversell       +2        dit|expliqué|avoué|prévenu|prévenue|conseillé que|qu' ça|cela|il|elle|c' ne|n' valait|vaut|valaient pas le|la coup|peine de|d' réparer|changer|payer|acheter|remplacer|opérer
  + La luthière m'a [dit que ça ne valait pas la peine de changer] la corde.
  - Ça ne valait pas la peine de changer la corde.
keep.found_fault          keep      m'|nous|lui|leur a|ont trouvé|gardé un|une|des|le|la … problème|problèmes|défaut|défauts|excuse|excuses|prétexte|rancune|heure|heures|minutes|caution|monnaie
quality.better            +2        monde|voisin|voisine|voisins|collègues|amis|famille|gens|mari|passants|oncle|tante|mère|père … croyait|croyaient|pensait|pensaient|cru … que|qu' il|elle|c'|la|le|mon|ma … était|étaient neuf|neuve|neufs|neuves
  + Mon [oncle croyait que ma harpe était neuve].
  - La harpe était neuve.
timeliness.handled_fast   +1        déclaré|déclarée|commandé|commandée|appelé|posté|déposé|déposée|envoyé|envoyée|signalé|signalée|demandé|demandée|réservé|contacté|panne|casse|fuite|sinistre <day> … , réponse|livraison|remboursement|solution|technicien|remplacement|réparation|rendez|virement|accord|dépanneur … <day>
  + Lettre [envoyée lundi, réponse mardi].
  - Lettre envoyée lundi, réponse bleue.

frame.own yields j'|je|nous ai|suis|avons|avais trouvé|déniché|gardé|recousu|ramené|hissé|porté|pris|appelé|contacté|joué|gravé|brodé|choisi|préparé|cuisiné|apporté|remis|rendu|rangé|replacé|pensé|préféré|réchauffé
frame.own yields je lui|leur|vous|te lis|prépare|épluche|réchauffe|coiffe|masse|chauffe|tricote|mets|donne|offre
frame.own yields je|j' mets|glisse|donne|ajoute|offre toujours|souvent
frame.own yields on a|est trouvé|déniché|gardé|recousu|ramené|hissé|porté|pris|appelé|contacté|joué|gravé|brodé|choisi|préparé|cuisiné|apporté|remis|rendu|rangé|replacé|pensé|préféré|réchauffé

# Un geste, et à quelle fin ; du temps pris ; ce qui n'était pas à eux de faire.
competence.explains +2,yields m'|nous|lui|leur a|ont appris à|a … refaire|faire|régler|utiliser|coudre|changer|réparer|lire|nager|monter|tailler|entretenir|reconnaître|écrire|conduire
  + La couturière [m'a appris à refaire] l'ourlet.
  - J'ai appris à refaire l'ourlet.
competence.hands    +2,yields remis|remise|remet debout|pied|selle|aplomb en|dès|au|après
  + L'ostéopathe m'a [remise debout en] une fois.
  - Je me suis remise debout.
empathy.above       +2,yields <s_check>|<s_repair>|<s_clean>|<s_work>|ajouté|ajusté|graissé|gonflé … au passage
  + Ils ont [vérifié les trois autres au passage].
  - J'ai vérifié la corde au passage.
empathy.above       +2        couru|courue|courait derrière|après moi|nous … avec
  + Le bedeau a [couru derrière nous avec] la clé.
  - Un chien a couru derrière nous.
empathy.above       +1,yields est|sont revenu|revenue|revenus|repassé|repassée|repassés … finir|boucher|vérifier|resserrer|corriger|ajuster|rapporter|contrôler
  + Le maçon [est revenu boucher] la fente.
  - Je suis revenu boucher la fente.
empathy.attentive   +2,yields assis|assise|installé|installée … par|avec terre|le|la|mon|ma … <d_soft>
  + La vétérinaire s'est [assise par terre avec le chien].
  - Je me suis assise par terre avec le chien.
empathy.attentive   +2,yields a|ont remarqué|compris|senti que|qu' je|j'|on|nous … et il|elle|ils|a|ont|m'|nous|s'|est
  + Le passeur [a remarqué que je boitais et a] ralenti.
  - J'ai vu que je boitais et j'ai ri.
empathy.attentive   +2,yields m'|nous|lui|l' a|ont surclassé|surclassée|surclassés|réconforté|réconfortée|félicité|félicitée|encouragé|encouragée|encouragés|complimenté
  + L'ouvreuse [nous a surclassés] au jubé.
  - Nous l'avons replacée au jubé.
empathy.small_cares +2,yields <agent>|il|elle|ils|elles a|ont monté|déplacé|baissé|poussé|tourné|tamisé|ralenti|décalé|prolongé|arrangé|aménagé|rapproché|surélevé|agrandi|rallongé|ouvert|allumé|éteint|chauffé|adapté|négocié … pour que|qu' je|j'|on|nous|mon|ma|mes
  + [Ils ont monté une marche pour que ma] fille voie.
  - J'ai monté une marche pour que ma fille voie.
empathy.small_cares +2,yields <agent>|il|elle|ils|elles a|ont monté|déplacé|baissé|poussé|tourné|tamisé|ralenti|décalé|prolongé|arrangé|aménagé|rapproché|surélevé|agrandi|rallongé|ouvert|allumé|éteint|chauffé|adapté|négocié … pour que|qu' la|le|les <d_soft>
  + [Ils ont baissé la barre pour que la petite] voie.
  - J'ai baissé la barre pour que la petite voie.
empathy.small_cares +2,yields ajouté|mis|placé|glissé|déposé|posé … que|qu' ma|mon|il|elle … aimait|adorait|préférait
  + Ils ont [posé la fleur que ma tante aimait].
  - J'ai posé la fleur que ma tante aimait.
empathy.small_cares +2,yields a|ont coupé|baissé|éteint|tamisé … radio|musique|lumière|clim|son|moteur|sirène … quand|pour|pendant|dès|parce|car … mon|ma|mes|petit|petite|bébé
  + Le sonneur [a éteint la lumière quand ma] fille dormit.
  - J'ai éteint la lumière quand ma fille dormit.
empathy.small_cares +2,yields a|ont surveillé|veillé mon|ma|mes|notre|nos fils|fille|bébé|chien|vélo|sac|sacs|place|poussette|petit|petite|affaires|valise|valises … le|pendant
  + La sonneuse [a surveillé nos valises pendant] la messe.
  - J'ai surveillé nos valises pendant la messe.
empathy.time        +2,yields a|ont passé <duration> avec|auprès moi|nous|mon|ma|mes|notre
  + Le sonneur [a passé une heure avec ma] tante.
  - J'ai passé une heure avec ma tante.
empathy.time        +2,yields laissé|laissée|gardé|gardée|tenu|attendu|surveillé … le temps de|d'|que|qu' … je|on|nous|retrouver|finir|chercher|réfléchir|choisir|garer|décider|régler|poser|récupérer
  + Le sonneur nous a [laissé la nef le temps de retrouver] la corde.
  - J'ai laissé la nef le temps de retrouver la corde.
frame.denied        yields    ils|elles|il|elle a|ont tout|rien|jamais|pas|attendu|insisté … pour que|qu'
frame.denied        yields    ça|cela|ca m'|nous a appris
frame.own           yields    <s_kin>|copain|copine|collègue qui|m'|nous a|m'|nous|lui|ont|l'
frame.own           yields    j'|je|nous ai|avons|suis surveillé|éteint|laissé|gardé|posé|ajouté|mis|placé|vérifié|nettoyé|revenu|revenue|repassé|repassée
frame.own           yields    me|m' suis|étais assis|assise|remis|remise|installé|installée
keep.wanted_naught  keep      n' a|ont rien voulu manger|dire|boire|faire|changer|voir|comprendre|lâcher|donner
quality.kids_love   +2        <s_kin>|neveu|nièce|enfant|enfants|petit|petite|petits|élève|élèves … ~parler de|d' … à tous|chaque|toute|longueur les|repas|la|de … repas|famille|école|monde|journée
  + Mon [neveu parle de sa harpe à tous les repas].
  - On parle de sa harpe à midi.

# Vite fait, rien à faire ; un geste de plus.
empathy.small_cares  +2,yields tendu|tendait|apporté|avancé une|un|des mouchoir|mouchoirs|parapluie|couverture|tabouret|coussin|plaid|oreiller
  + Le sonneur m'a [tendu un parapluie].
  - J'ai tendu un parapluie.
frame.own            yields    j'|je|nous ai|avons tendu|apporté|avancé|sorti
keep.lost_in_minutes keep      en … minutes|clics|secondes … j'|je|on|nous|le|la|c'|tout … perdu|compris|froid|fini|mort|vide|cassé|plus|faim
timeliness.done_in   +2        en deux|trois|quatre|cinq|dix|quinze|vingt|quelques|2|3|4|5|10|15|20 minutes|clics|secondes , j'|je|on|nous|c'|tout|le|la|mon|ma … avais|avait|avions|ai|a mon|ma|mes|notre|nos|un|une
  + [En dix minutes, j'avais une] corde neuve.
  - En dix minutes, on chante.
timeliness.done_in   +2        en deux|trois|quatre|cinq|dix|quinze|vingt|quelques|2|3|4|5|10|15|20 minutes|clics|secondes j'|on|nous|c'|tout … avais|avait|avions|ai|a mon|ma|mes|notre|nos|un|une
  + [En dix minutes j'avais une] corde neuve.
  - En dix minutes on chante.

# De soi-même, jusqu'au bout, prêt d'avance.
cleanliness.clean         +2        ^ plus une|aucune tache|odeur|rayure|bosse|poussière|éraflure
  + [Plus une tache].
  - Une tache de plus.
cleanliness.clean         +2        plus une|la seule|moindre tache|odeur|rayure|bosse|poussière|éraflure
  + [Plus la moindre tache].
  - La moindre tache en plus.
comfort.comfortable       +2        ressorti|ressortie|ressortis|sorti|sortie|sortis|reparti|repartie|repartis léger|légère|légers|détendu|détendue|détendus|reposé|reposée|apaisé|apaisée|regonflé|regonflée|grandi|grandie|requinqué|requinquée
  + J'en suis [sortie légère].
  - Une brise légère est sortie.
communication.always_tell +2        prévient|préviennent|prévenait|prévenaient … toujours|systématiquement|spontanément … quand|si|en|dès|avant … retard
  + Il [prévient toujours quand il a du retard].
  - Il prévient du retard.
competence.well_done      +2        dirait|croirait un|une autre|nouveau|nouvelle voiture|maison|jardin|pièce|canapé|chien|chat|vélo|robe|cuisine|fauteuil|homme|femme|piano|meuble|manteau
  + On [dirait une autre maison].
  - On dirait un autre siècle.
competence.well_done      +2        on|je ne reconnaît|reconnait|reconnais|reconnaissait|reconnaissais plus|pas … pièce|maison|jardin|salon|cuisine|canapé|cour|grenier|façade|fauteuil|terrasse|appartement|garage|cave|tapis
  + [On ne reconnaît plus la cour].
  - On ne reconnaît plus la reine.
empathy.above             +2        sans compter ses|leurs heures|temps|efforts|peine
  + Ils veillent [sans compter leurs heures].
  - Sans compter les cordes.
empathy.ease              +2        ~sauter de joie
  + Le chien [saute de joie] au portail.
  - Il saute de la nef.
empathy.small_cares       +2,yields venu|venue|proposé|rappelé|rappelée|appelé|prévenu|prévenue|remboursé|corrigé|offert|vérifié|nettoyé|expliqué|remplacé … de|d' lui|elle|eux|elles même|mêmes
  + La luthière a [vérifié la corde d'elle-même].
  - La corde cède d'elle-même.
price.deal                +2        facture … celle|identique|conforme|égale … devis
  + La [facture était celle du devis].
  - La facture et le devis.
resolution.solved         +2        arrêté|cessé de|d' pleurer|trembler|aboyer|crier|tousser|grincer|fuir|couiner|boiter|vomir|siffler … en|dès|après|depuis|au
  + Elle a [arrêté de trembler dès] midi.
  - Elle a cessé de crier.
timeliness.on_time        +2        tout était|est prêt|installé|monté|dressé|préparé à|quand|lorsque|en|dès … notre|mon|nous|je|j'|arrivant|arrivée|leur|suis|sommes
  + [Tout était prêt à notre] arrivée.
  - Tout était prêt à bouillir.

# Un détour, une attente, une part à part.
empathy.above        +2,yields a|ont regonflé|recollé|recousu|rattrapé|sauvé mon|ma|mes|notre|nos
  + Le bedeau [a recollé ma] semelle.
  - J'ai recollé ma semelle.
empathy.above        +2,yields dévié|contourné|fait … de|un|du|le … pour me|m'|nous|mon|ma laisser|déposer|poser|prendre|rapprocher|ramener|récupérer|chercher
  + Le passeur a [dévié de deux quais pour nous déposer].
  - J'ai dévié de deux quais pour le déposer.
empathy.above        +2,yields dévié|contourné|ralenti|bifurqué … pour me|m'|nous|mon|ma|que
  + Le passeur a [ralenti pour que] ma tante voie.
  - J'ai ralenti pour que ma tante voie.
empathy.attentive    +2,yields a|ont … relu|lu|expliqué|répété|écrit|traduit|recopié … à|avec|sur|en|tout|une … pour|à mon|ma|notre père|mère|grand|tante|oncle|fils|fille|beau|belle|mamie
  + La greffière [a relu l'acte à voix haute pour ma tante].
  - J'ai relu l'acte à voix haute pour ma tante.
empathy.patient      +2,yields a|ont attendu que|qu' je|j'|on|nous|mon|ma|il|elle … respire|respirions|descende|monte|trouve|trouvions|finisse|finissions|rentre|aie|ait|comprenne|calme|endorme|s'assoie
  + La dame [a attendu que je respire].
  - La dame a attendu que je relance.
empathy.small_cares  +2,yields préparé|prévu|cuisiné|adapté|servi|mis|acheté … pour|à son|mon|ma|notre|leur|ses|mes|nos allergie|allergies|régime|handicap|diabète|fauteuil|intolérance
  + La cantine a [préparé un plat pour son régime].
  - J'ai préparé un plat pour son régime.
frame.own            yields    j'|je|nous ai|avons … dévié|ralenti|relu|préparé|recollé|recousu|imprimé|rechargé|regonflé|sauvé|attendu|adapté
frame.own            yields    on a … dévié|ralenti|relu|préparé|recollé|recousu|imprimé|rechargé|regonflé|sauvé|attendu|adapté
quality.going_strong +2        toujours|encore|est|reste sans une|la|moindre … rayure|égratignure|tache|bosse|bavure|éraflure|faille
  + La cloche est [toujours sans une rayure].
  - Sans une rayure au loin.

# Exprès pour expliquer ; tenu en un jour ; endormi de confiance.
ease.easy           +1        tenu|tient|tenait en un|une|deux|dix|quelques minute|minutes|après|matinée|clic|clics|jour|mail|page|heure|appel
  + Le dossier a [tenu en une page].
  - La clé tient en main.
empathy.above       +2,yields couru|courue|courait jusqu'|jusque … avec|pour|me|nous
  + La sonneuse a [couru jusqu'au port avec] la clé.
  - J'ai couru jusqu'au port avec la clé.
empathy.above       +2,yields juste|exprès|spécialement|simplement pour m'|me|nous|lui|l' rassurer|montrer|saluer|remercier|encourager|féliciter|souhaiter
  + Le bedeau chanta [juste pour nous saluer].
  - J'y vais juste pour lui rendre la clé.
empathy.ease        +2        s' est|sont endormi|endormie|endormis … sur|pendant|dans|chez … véto|vétérinaire|coiffeuse|coiffeur|table|soin|séance|massage|dentiste|infirmière
  + Le chat [s'est endormi sur la table].
  - Le chat s'est endormi sur le mur.
empathy.small_cares +2,yields a|ont refait|imprimé|traduit|agrandi|adapté|cherché|cuisiné|bricolé … en|à|de|avec|sans … pour moi|nous
  + La greffière [a refait la carte en grand pour nous].
  - J'ai refait la carte en grand pour nous.
empathy.small_cares +2,yields a|ont refait|imprimé|traduit|agrandi|adapté|cherché|cuisiné|bricolé … pour moi|nous
  + La greffière [a agrandi la carte pour nous].
  - J'ai agrandi la carte pour nous.
frame.own           yields    j'|je|nous ai|avons … couru|refait|agrandi|traduit|adapté|cherché|négocié|bricolé
frame.own           yields    j'|j|je|nous|on y|vais|allons|suis|sommes|venu|venue … juste|exprès|spécialement|simplement
frame.own           yields    on a … couru|refait|agrandi|traduit|adapté|cherché|négocié|bricolé

# Avec moi, pour moi, remis à sa place
condition.well_packed     +2,yields    remis|remettent|replacé|refermé|rangé|rangent le|la|les|nos|mes couvercle|couvercles|bouchon|bouchons|capot|poubelles|bac|bacs|plinthes|meubles|tapis|rideaux|chaises|outils|coussins|jouets
  + Ils ont [remis les couvercles].
  - J'ai remis les couvercles.
empathy.above             +2,yields    me|nous l'|les a|ont apporté|apportée|apportés|porté|portée|portés|monté|montée|montés|rapporté|ramené … à|jusqu'|jusque|chez ma|notre|porte|moi|nous
  + La sonneuse [me l'a apporté à ma] porte.
  - Je les lui ai apportés.
empathy.above             +2,yields    ouvert|ouverte|venu|venue|commencé|arrivé|arrivée|fermé plus tôt|tard pour moi|nous|mon|ma
  + Le luthier a [ouvert plus tôt pour nous].
  - J'ai ouvert plus tôt pour lui.
empathy.hand              +2,yields    est|sont|était descendu|descendue|descendus|sorti|sortie|sortis|levé|levée|monté|montée|accouru|accourue … aider|porter|pousser|tenir|relever|rassurer|secourir un|une|le|la|l'|les|ma|mon|mes|notre
  + La contrôleuse [est descendue aider une] aveugle.
  - Je suis descendue aider une aveugle.
empathy.patient           +2,yields    il|elle|ils a|ont … attendu|patienté que|qu' je|j'|nous|on|ma|mon|mes attache|ouvre|ouvrions|descende|descendions|arrive|arrivions|trouve|revienne|rentre|finisse|cherche|raccroche|sorte|range|mette|enfile|mange|dorme|parle|relise|vérifie|aille
  + [Elle a attendu que j'enfile] un manteau.
  - J'ai attendu qu'il enfile un manteau.
# Ce qu'ils ont attendu, ce pour quoi ils se sont dérangés, ce qui n'a rien coûté d'avance.
empathy.waited_for        +2,stage:use attend|attendent|attendait|attendaient|attendu … que|qu' … soit|soient|est|sois|ait|aient assis|assise|assises|installé|installée|installés|installées|monté|montée|montés|descendu|descendue|descendus|attaché|attachés
  + La conductrice [attend que chacun soit assis] pour partir.
  - J'attends que le mur soit monté.
empathy.waited_for        +2,yields    a|ont attendu|patienté avec moi|nous|elle|lui|ma|mon
  + La sonneuse [a attendu avec moi].
  - J'ai attendu avec elle.
fees.free                 +2           ai|avons|avait|aurai rien avancé|déboursé|=avancer|=débourser
  + Pour le pare-brise, je n'[ai rien déboursé].
  - Je n'ai rien retenu.
fees.free                 +2           n' a|ont rien voulu pour|en|contre ça|cela|le|la|son|sa|leur|échange|retour|remerciement
  + Le luthier [n'a rien voulu pour ça].
  - Le luthier n'a rien voulu.
flexibility.accommodating +2,yields    m'|nous a|ont laissé|laissée|laissés regarder|voir|écouter|visiter|assister|participer|caresser|sentir|goûter
  + Le luthier [nous a laissés regarder].
  - Nous avons laissé regarder.
frame.own                 yields       j'|je|nous ai|avons … attendu|remis|replacé|refermé|ouvert|fermé
frame.own                 yields       on a … attendu|remis|replacé|refermé|fermé
overall.ahead             +2           ça|cela|ca|voilà change de celui|celle|ceux|celles d'|que … avant|ancien|ancienne|précédent|avait
  + Il salue, [ça change de celui d'avant].
  - Le tarif change de celui d'avant.
resolution.solved         +1           fait|font|faisait ses|leurs nuits
  + Le petit [fait ses nuits].
  - Le petit fait ses gammes.
timeliness.fast           +2,yields    fait|faite|prêt|prête|validé|validée|débloqué|débloquée dans l'|la heure|foulée|minute|seconde|journée
  + C'était [fait dans la minute].
  - Il est dans la minute.
usability.easy_use        +2           enfant|gamin|gamine|gosse|mère|père|mamie|papi|grand-mère … aurait|saurait|pourrait|sait pu|le … faire|brancher|monter|installer
  + Ma [mamie aurait pu le faire].
  - Ma mamie aurait pu venir.

# Joint du premier coup, venu le lendemain, fait dans les minutes; rien vendu de plus, un mot glissé dans le colis.
condition.well_packed  +2               pas|aucun|sans|zéro|0 un|gramme|bout|morceau|brin|film|bulle … plastique|polystyrène
  + Caisse en paille, [pas un brin de plastique].
  - Un brin de plastique sur la route.
ease.minutes           +2               en ligne , deux|trois|quatre|cinq|dix|quelques|2|3|5|10 minutes|clics|min
  + Le bail, je l'ai fait [en ligne, trois minutes].
  - Je reste en ligne trois heures.
honesty.no_oversell    +2               rien vendu d'|de autre|plus|superflu
  + Elle n'a [rien vendu d'autre] que la corde.
  - Je n'ai rien vendu au marché.
loyalty_benefits.gift  +2,yields        enfants|petits|petit|petite|fille|fils|gamins|loulous a|ont eu|reçu … coloriage|coloriages|cadeau|cadeaux|ballon|ballons|crayons|sucette|sucettes|peluche|badge
  + Les [petits ont reçu des crayons] au guichet.
  - Les petits ont eu froid.
price.saving           +2               trouvé|proposé|proposée|proposés|trouve|propose … offre|forfait|formule|contrat|tarif|abonnement|solution … <money> de moins
  + Le luthier m'a [trouvé un contrat à 6 € de moins].
  + La régie a [proposé une formule à 4 € de moins].
  - Il a trouvé 6 € dans le contrat.
reachability.reachable +2,channel:phone décroché|décroche|décrochent|décrochait à|du|au|tout|dès chaque|premier|première|de|la fois|coup|suite|appel|sonnerie
  + La syndic a [décroché à chaque fois].
  - J'ai raccroché du premier coup.
reachability.reachable +2               m'|nous a|ont donné|laissé|filé|communiqué sa|son|leur ligne|numéro|portable|mail|adresse direct|directe
  + La notaire [nous a donné son numéro direct].
  - Je lui ai donné mon numéro direct.
timeliness.fast        +2,yields        <agent>|il|elle|ils|expert|couvreur|plombier|électricien|dépanneur|serrurier|artisan … est|sont … passé|passée|passés|venu|venue|venus|intervenu|intervenue|intervenus … lendemain|surlendemain
  + Le [serrurier est venu le lendemain].
  - La pluie est venue le lendemain.
timeliness.fast        +2               minutes|min|minute|heure plus|après tard|, … carte|cartes|opposition bloquée|bloquées|était|étaient|faite bloquée|bloquées|faite|opposée
  + Six [minutes plus tard la carte était bloquée] et j'ai soufflé.
  - La carte était bleue six minutes plus tard.
timeliness.fast        +2,yields        remboursement|indemnisation|réponse … lendemain|surlendemain
  + [Réponse le lendemain] par retour de lettre.
  - La réponse viendra demain.
timeliness.on_time     +2               lumière|courant|électricité|gaz|eau|fibre|box|ligne|internet|chauffage … le jour j|dit
  + Le [gaz le jour J], sans rien demander.
  - Le jour J, le gaz de la forge.

# Changé sans payer, étalé, réchauffé pour le petit.
empathy.small_cares       +2 a|ont|avait réchauffé|chauffé|tiédi le|la|mon|notre|son|un biberon|lait|pot|purée|compote|bouillotte
  + Le steward nous [a réchauffé un biberon].
  - J'ai réchauffé un biberon.
flexibility.accommodating +2 modifié|modifiée|modifiés|changé|changée|changés|échangé|échangée|échangés|décalé|décalée|reporté|reportée … sans payer|débourser|surcoût|pénalité|pénalités
  + Trajet [décalé la veille sans payer].
  - J'ai changé de trottoir sans saluer.
flexibility.accommodating +2 étalé|étalée|étalés|échelonné|échelonnée|lissé|lissée … sur … mois|semaines|échéances
  + La régie a [étalé la somme sur six mois].
  - J'ai étalé la nappe sur la table.
