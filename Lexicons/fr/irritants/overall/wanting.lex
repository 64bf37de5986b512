@language fr
@kind     irritants

# Ce qui manquait : trop peu, trop, pas ce qu'on attendait.

# Pas assez, aucun
overall.lack    -2      sauf|hormis|excepté l' essentiel
  + On y voit [sauf l'essentiel].
  - L'essentiel est là.
overall.lacked  -1      aurait|auraient pu|dû être|etre =installé|installée|installés|=ajouté|ajoutée|ajoutés|=prévu|prévue|prévus|=mis|mise|=faite|=fait|=proposé|proposée|=indiqué|indiquée|=nettoyé|nettoyée|=évité|évitée|évités|évitées|=réparé|réparée|=changé|changée|=aménagé|aménagée|=créé|créée|=offert|offerte
  + Une rampe [aurait pu être installée] au donjon.
  - Une rampe a été installée au donjon.
overall.lacked  -1      aurait|auraient été|ete un|une|pas bonne|bon|vrai|petit|du|de|mal idée|plus|luxe
  + Un rideau [aurait été une bonne idée].
  - C'était une bonne idée.
overall.lacked  -1      aurait|auraient été|ete ~parfait|~idéal|~apprécié|~bienvenu|~super|~top|~génial|~agréable|~utile|~mieux|~appréciable|souhaitable|préférable|~judicieux|sympa
  + Un rideau [aurait été bienvenu].
  - Le séjour a été parfait.
overall.lacked  -1,void j'|je|nous|on aurais|aurai|aurions|aurait aimé|aime|souhaité|apprécié|préféré|voulu
  + [J'aurais aimé] un plan du site.
  - J'ai aimé le plan.
overall.lacked  -1,void j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup|largement|franchement|nettement|quand aimé|voulu|préféré|souhaité|apprécié
  + [J'aurais tellement voulu] un coq aimable.
  - J'aurais bien ri de ce coq.
overall.lacked  -1,void j'|je|nous|on aurais|aurions|aurait de loin préféré|préférer|aimé
  + [Nous aurions de loin préféré] un coq aimable.
  - J'aurais vu de loin le clocher.
overall.lacking -2      absence|absences … de|d' ~contrôle|~surveillance|~entretien|~rigueur|~pédagogie|~discipline|~encadrement|~méthode|~logique|~cohérence|~éclairage|~ventilation|~intimité|~signalétique|~organisation|~rangement|~soin|~suivi|~respect|~coordination
  + Une [absence totale de rigueur].
  - La rigueur de l'hiver.
overall.lacking -2      aucun|aucune finition|soin|sécurité|valeur … ajoutée|apporté|particulier
  + [Aucune valeur ajoutée].
  - Aucun objet de valeur.
overall.lacking -2      aucun|aucune|zéro ~contrôle|~surveillance|~entretien|~effort|~rigueur|~pédagogie|~discipline|~encadrement|~méthode|~logique|~cohérence|~conscience|~intérêt|~nouveauté|~originalité|~amélioration|~progrès|~évolution|~passage|~visite|~éclairage|~ventilation|~intimité|~confidentialité|~rangement|~ombre|~banc|~matériel|~équipement|~réduction|~remise|~avantage|~alternative|~navette|~signalétique|~panneau|~consigne|~visibilité|~utilité|~pouvoir|~service|~plaisir|~saveur|~vie|~sens
  + [Aucun contrôle] à l'entrée du festival.
  - Une classe sans aucun souci.
overall.lacking -1      manque|manquait|manquent|manquaient un|vraiment|clairement|franchement|cruellement|sérieusement|quand … de|d' ~ombre|~lumière|~éclairage|~banc|~entretien|~espace|~rangement|~intimité|~rythme|~clarté|~explication|~signalétique|~verdure|~chauffage|~confort|~choix|~vie|~soin|~fraîcheur|~poubelle|~rigueur|~organisation|~matériel
  + La cour [manque un peu d'ombre].
  - L'ombre manque à la cour d'un roi.
overall.lacking -2      pas|manque|assez de|d' ~contrôle|~surveillance|~entretien|~rigueur|~pédagogie|~discipline|~encadrement|~méthode|~logique|~cohérence|~sérieux|~éclairage|~lumière|~ventilation|~aération|~intimité|~confidentialité|~rangement|~ombre|~banc|~matériel|~équipement|~alternative|~navette|~signalétique|~visibilité|~rampe|~barrière|~organisation|~pratique|moyens|temps
  + Il y a un [manque de pratique] dans ce stage.
  - La lumière est bonne, le banc aussi.
overall.lacking -2      qualité|goût|confort|compte|charme|plaisir|cœur|niveau|saveur n' y est pas|plus
  + Le [goût n'y est plus].
  - Le compte est bon.
overall.lacking -2      zéro confort|charme|fiabilité|saveur|hygiène|intimité|soin|goût|finition|sécurité|propreté|isolation|ambiance|chaleur|originalité|transparence|qualité
  + [Zéro charme], cet hôtel.
  - Zéro faute.
  - Une machine sans entretien.
overall.lacking -2      ~manquer … sel|poivre|goût|assaisonnement|cuisson|fraîcheur|lumière|confort|intimité|moelleux|onctuosité
  + Il [manquait du sel].
  - Il manque une nappe.
overall.lacking -2      ~manque|~manquer|manque de|d' vie|âme|chaleur|charme|convivialité|animation|gaieté
  + L'endroit [manque de vie].
  - Il manque une chaise.

# Même pas, trop
overall.not_even    -2 <be>|<have>|ont|a|n'|ne même|meme pas
  + Ils n'[ont même pas] ouvert mon courrier.
  - Même pas peur, on y retourne.
overall.not_even    -2 même|meme pas un|une|de|foutu|fichu|capable|le|la
  + [Même pas un] verre d'eau pendant l'attente.
  - Même un pas suffit.
overall.not_even    -2 ~descendre|~regarder|~prendre|~lire|~ouvrir|~bouger|~sonner|~frapper|~vérifier|~proposer|~demander|~essayer|~venir|~savoir|~daigner|~répondre|~saluer|~lever même|meme pas
  + Le coursier ne [sonne même pas].
  - Elle sait le faire, même sans regarder.
overall.only_amount -2 ~proposer|~offrir|~rembourser|~verser|~donner|~indemniser <money> … pour|sur <number>
  + Ils me [proposent 30 euros pour 400] de dégâts.
  - Offrir 30 euros pour Noël.
overall.should_have -1 encore faudrait|faut|fallait il … reconnaître|savoir|prévenir|répondre|comprendre|assumer|dire|pouvoir|trouver|avoir|être|les|le|que|qu'
  + Un agenda, [encore faudrait-il savoir] le lire.
  - Il faut encore un clou.
overall.too         -2 horriblement|affreusement|terriblement|péniblement|scandaleusement|honteusement|désespérément|insupportablement|ridiculement|atrocement|abominablement|anormalement|désagréablement|dangereusement|exagérément ~long|~lent|~vide|~petit|~lourd|~court|~vieux|~étroit|~dur|~haut|~bas|~faible|~fin|~sec|~plein|~compliqué|~glissant|~léger
  + Un trajet [anormalement long].
  - Un film long et un plat léger.
overall.too         -1 trop de|d' pression|papiers|théorie|changements|étapes|codes|questions|contraintes|blabla|bla|retard|retards|erreurs|élèves|patients|clients|gens|voitures|plastique|pub|sucre|sel|gras|eau|intermédiaires|sous|tension|absences|turnover|promesses|options|menus
  + Il y a [trop d'élèves] au bal.
  - Beaucoup d'élèves sont venus.
overall.too         -1 trop tôt|tard|souvent
  + Le ramassage passe [trop tôt].
  - On y va tôt.
overall.too         -1 trop ~lourd|~rapide|~juste|~vieux|~petit|~serré|~haut|~bas|~étroit|~strict|~rigide|~léger|~fin|~dur|~foncé|~sombre|~théorique|~scolaire|~dense|~chargé|~intrusif|~insistant|~pressé|~commercial|~bavard|~familier|~sévère|~exigeant|~technique|~abstrait|~ancien|~juste|~vague|~mou|~ciblé|~limité|~restrictif|~contraignant|~gourmand|~agressif|~lent
  + Le programme est [trop théorique].
  - Un théorème de plus.

# Pas ce qu'on attendait
overall.expected_more -2 est|était|sommes|reste loin des|de photos|promesses|attentes|standards|descriptions|annonces|normes|critères|images
  + Le donjon [est loin des photos].
  - La boîte est loin des yeux.
overall.expected_more -2 est|était|sommes|sont|étaient|reste|restent loin de ce que|qu'
  + Le vernis [est loin de ce qu']on peint.
  - Le vernis est loin de ce mur.
overall.expected_more -2 est|était|sommes|sont|étaient|reste|restent très|bien|assez|encore|malheureusement loin de ce que|qu'
  + Le vernis [est bien loin de ce que] vous peignez.
  - Très loin de ce que voit la chouette.
overall.expected_more -2 loin de ce que|qu' l'|on|nous|j'|je|vous
  + Le vernis est [loin de ce que vous] peignez.
  - Loin de ce que voit la chouette.
overall.expected_more -2 magie|charme|mayonnaise|sauce|alchimie n'|ne|a opère|prend|opéré|opérait pas|plus
  + La [magie n'opère plus].
  - Le charme opère.
overall.expected_more -2 ~attendre à|a tellement|beaucoup|bien|nettement mieux
  + Je m'[attendais à tellement mieux].
  - On attend à la gare.
  - On s'attendait à la foule.
overall.expected_more -2 ~comprendre|comprends|comprend|comprenons|explique|m'explique pas … notes|note|avis|étoiles|commentaires … élevées|élevée|bonnes|bonne|bons|élogieux|positifs|dithyrambiques
  + On ne [comprend pas les notes élevées] de ce luth.
  - Le maître comprend les notes.
overall.not_what      -2 a|avait|ont rien d'|de … quatre|cinq|palace|luxe|luxueux|gastronomique|étoiles|étoilé|bistrot|spa
  + Ce buffet n'[a rien d'un cinq] étoiles.
  - Il n'a rien d'un voleur.
overall.not_what      -2 loin du|de|d' … quatre|cinq|palace|luxe|gamme|standing|étoiles
  + On est [loin du palace].
  - Loin de ces rues.
overall.not_what      -2 si on peut|ose appeler ça|cela|ceci un|une|du|des|ainsi
  + Une chambre, [si on peut appeler ça ainsi].
  - On peut appeler un taxi.
overall.not_what      -2 un|une|des|leur|le|la pseudo|prétendu|prétendue|prétendus spa|salle|service|conseiller|expert|espace|suite|restaurant|chef|solution
  + [Un pseudo spa] au sous-sol.
  - Un pseudo est demandé.
overall.not_what      -2 étoiles qui en|n'en|n' … vaut|mérite|vaudrait|mériterait deux|trois|une
  + Un trois [étoiles qui en vaut une].
  - Trois étoiles qui brillent.

keep.advised     keep dit|expliqué|indiqué|signalé|montré|conseillé que|qu' … est|sont|serait|seraient à =changer|=remplacer|=refaire
  + Il m'a [dit que la courroie est à changer].
  - Les tapis sont à changer.
keep.my_own_worn keep mon|ma|mes|notre|nos … est|sont|serait … à =changer|=remplacer|=refaire|=rénover|=repeindre|=renouveler|=moderniser|=rafraîchir
  + [Mon toit est à refaire].
  - Les tapis sont à refaire.
overall.average  -1   est|sont|serait|seraient|reste à =changer|=remplacer|=refaire $
  + Les tapis [sont à changer].
  - Le train est à changer à Lyon.
overall.lack     -1   aurait|auraient gagné à|a =être|=avoir
  + Le hall [aurait gagné à être] fléché.
  - Il aurait gagné un temps fou.
overall.lack     -1   aurait|auraient mérité|fallu … un|une|des|plus|à|davantage|d'|de
  + Le hall [aurait mérité un] banc.
  - Il aurait mérité, dit-on, la prison.
overall.mark     -2   temps|fallait|faudrait|urgent|espère qu'|que … ressaisissent|ressaisisse|réveillent|réveille|bougent|bouge|réagissent|réagisse $
  + Il est [temps qu'ils se ressaisissent].
  - Il est temps que les ours se réveillent au zoo.
