@language fr
@kind     enchantments

# Fast, powerful, lasting.

performance.fast +2 ~dépasser ce qui|que … annoncé|promis|attendu|espéré|prévu
  + Le débit [dépasse ce qui était promis].
  - Le train dépasse le quai.
performance.fast +2 ~site|~appli|~application|~page|~logiciel|~ordinateur|~téléphone|~tablette|~chargement|~démarrage … ~rapide|~fluide|~réactif|~véloce|~instantané
  + L'[appli est fluide] même sur un vieux téléphone.
  - L'application est-elle rapide à installer ?

@sector app electronics telecom bank
performance.fast +2 ~fluide|~fluidité
  + Tout est [fluide] depuis la dernière version.
  - Un fluide spécial est-il requis ?

@all
performance.network +2 <network> … ~rapide|~stable|~fiable|~performant|~excellent|~puissant|~impeccable
  + Une [connexion stable] pour le télétravail.
  - La fibre est-elle stable chez vous ?
performance.network +2 ~bon|~excellent|super débit
  + Un [excellent débit] au fond du jardin.
  - Avez-vous un bon débit à Cahors ?

@sector telecom
performance.network +2 ~capter|~passer … partout|bien|parfaitement|impeccablement
  + Je [capte partout], même à la cave.
  - Passez-vous partout en France ?

@all
performance.network +2 aucun|aucune|zéro|jamais|sans coupure|coupures|panne|pannes|déconnexion|lag|latence
  + Deux ans de fibre et [aucune coupure].
  - Sans panne déclarée, que dois-je faire ?

@sector telecom
performance.network +2 ~couverture … ~excellent|~parfait|~bon|~large
  + La [couverture est excellente] en Corse.
  - Quelle est la couverture parfaite pour un bateau ?

@all
keep.optimally       keep ^ pour un|une … ~optimal
keep.optimally       keep afin|pour|permet|permettre|permettant|permettent … de|d' … manière|façon ~optimal
keep.own             keep excelle|excellent dans l' art
performance.battery  +2   ~batterie|~autonomie|~pile … ~tenir|~durer|~excellent|~incroyable|~énorme|~impressionnant|~longue|~bluffant
  + La [batterie tient] deux jours pleins.
  - Combien de temps dure la pile, en faut-il de longues ?
performance.battery  +2   ~bon|~grand|~excellent|~belle autonomie
  + Une [bonne autonomie] en ville.
  - Faut-il une grande autonomie pour ce vélo ?
performance.powerful +2   excelle|excellera dans|en|pour|à|sur|au|aux
  + Cette tondeuse [excelle dans] les pentes.
  - Un excellent frein.
  - Il excelle dans l'art de se taire.
performance.powerful +2   ~optimal
  + Une prise en main [optimale].
  - Une option de plus.
  - Pour une cuisson optimale, fermez le four.
performance.powerful +2   ~puissant|~performant|~efficient
  + Un aspirateur [puissant] malgré sa taille.
  - Un médicament puissant m'a été prescrit ?

@sector electronics telecom transport
performance.quick_charge +1 ~charger|~charge … vite|rapidement|rapide
  + Le téléphone se [charge très vite].
  - Est-ce que ça charge vite ?

@all
@sector electronics app transport
performance.responsive +2 ~répondre|~réagir … doigt|œil
  + La tablette [répond au doigt] et à l'œil.
  - Si le doigt est mouillé, la borne attend pour répondre.

@all
performance.hot_water +1 toujours de l' eau chaude
  + On avait [toujours de l'eau chaude] malgré l'affluence.
  - A-t-on toujours besoin de l'eau chaude ?

@sector bank app telecom insurance
performance.access +1 ~accès|~navigation|~utilisation … ~rapide|~instantané|~immédiat|~fluide
  + Un [accès immédiat] à tous mes relevés.
  - L'accès rapide au quai est-il ouvert ?

@all
performance.battery  +2 batterie|autonomie|pile qui ~tenir … jours|journée|semaine|heures
  + Une [batterie qui tient deux jours].
  - La batterie du groupe.
performance.network  +2 =1|2|5|8|10|un giga|gb|gbps|gigas partout|symétrique|symétriques|réel|réels|garanti|constant|stable
  + [2 gigas réels] sur ma ligne.
  - Une clé USB de 8 gigas.
performance.network  +2 on|ça|nous ~capter … mieux|bien|partout|nickel|parfaitement
  + [On capte mieux] depuis juin.
  - On capte mal.
performance.network  +2 pas|jamais|plus … une|un|de seule|journée|jour|minute|seconde|journée … sans ~internet|~réseau|~connexion|~wifi|~électricité
  + Je n'ai [pas eu une journée sans internet].
  - Une journée sans internet, ça repose.
performance.network  +2 sans|aucune|zéro pub|pubs|publicité|publicités
  + Une radio [sans pub].
  - Pub à midi.
performance.network  +2 ~capter|~téléphoner|~appeler|~réseau|~wifi|~débit … même|jusque|jusqu'|partout … ~cave|~jardin|~campagne|~ascenseur|~montagne|~métro|~sous-sol|~grange|~étage|~maison|tunnel
  + Je [capte même à la cave].
  - On appelle la cave à vin.
performance.powerful +2 sans ~broncher|~sourciller|~faillir|~ramer|~saccade|~ralentissement
  + Trois écrans en même temps [sans broncher].
  - Sans moi.

performance.everywhere +2,stage:use capte|captent|captais|capter partout
  + Je [capte partout], même à la cave.
  - Il y a des antennes partout.

performance.battery  +2           ~endurant|~endurante
  + Une batterie [endurante].
  - Il endure le bruit.
performance.fast     +2           est|comme une fusée
  + La nouvelle connexion [est une fusée].
  - La fusée est au musée.
performance.fast     +2           ça|ca|connexion|fibre|débit|wifi|moteur|processeur décoiffe|carbure|trace|turbine|fuse|déboîte
  + Depuis la fibre, [ça trace].
  - Il trace un plan.
performance.network  +2           réseau|connexion|fibre|wifi|signal … béton
  + Un [réseau en béton], même à la cave.
  - Un mur en béton gêne le wifi.
performance.powerful +2           bête|monstre de course|puissance|vitesse
  + Cet ordinateur est une [bête de course].
  - Une bête, un monstre du musée.
performance.powerful +2           en a|avait … ventre|capot
  + Cet aspirateur [en a dans le ventre].
  - Il a mal au ventre.
performance.seconds  +2,stage:use démarre|démarrent|allume|chauffe|charge|chargent|lance|imprime en quelques|trois|deux|cinq|dix|2|3|5|10 secondes
  + L'ordinateur [démarre en trois secondes].
  - Le film démarre à dix heures.

performance.network  +2 wifi|réseau|signal|box … couvre|couvrent … toute|maison|partout
  + Le [wifi couvre toute] la maison.
  - Le toit couvre la maison.
performance.powerful +2 ~aspirateur|~robot|~tondeuse|~broyeur avale|ramasse|aspire tout
  + Le [robot avale tout].
  - Il avale tout rond.
timeliness.fast      +2 couvreurs|maçons|peintres|ouvriers|déménageurs|équipe|artisans|techniciens|poseurs|plombier|électricien|ils|elles|il|elle … =travaillé|travaillent|bossé|avancé|avancent … rapidement|soutenu|allure
  - Les peintres travaillent, vite dépassés par la pluie.
  + Les [couvreurs ont travaillé rapidement].
  - Les maçons ont travaillé trop vite.
