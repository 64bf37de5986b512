@language fr
@kind     enchantments

# Everyday idioms that praise.
atmosphere.mood       +2 charme|magie|mayonnaise|alchimie opère|prend|opéré
  + Dès l'entrée, la [magie opère].
  - L'opération charme.
cleanliness.clean     +1 aucune|zéro odeur|tache
  + Un local poubelles sans reproche, [aucune odeur].
  - Une rayure.
comfort.quiet         +2 zéro bruit|nuisance
  + La nuit, [zéro bruit].
  - Un bruit.
competence.well_done  +2 ils|elles|il|elle|on|qui ne|n' ~lâcher rien|pas tant|avant que|qu'|d' … pas|plus|avoir|aura … réglé|résolu|fini|trouvé|trouver|satisfait|fonctionne|marche
  + [Ils ne lâchent rien tant que ce n'est pas réglé].
  - Ils ne lâchent rien sur le prix.
competence.well_done  +1 ne|n' ~lâcher rien|pas tant que|qu'
  + Il [ne lâche rien tant que] la fuite coule.
  - Il ne lâche pas le volant.
condition.complete    +2 rien ne manque|manquait
  + Le kit est au complet, [rien ne manque].
  - Il ne manque pas de rien.
friendliness.kind     +2 pas|jamais un mot de|plus travers|haut
  + [Pas un mot de travers] de la part du guide.
  - Un mot de plus, à travers la porte.
overall.better_now    +2 nettement|largement|bien|vraiment|carrément|tellement mieux maintenant|depuis|aujourd'hui
  + C'est [nettement mieux depuis] les travaux.
  - Il vaut mieux maintenant.
overall.better_than   +2 encore|toujours mieux|meilleur que|qu' … fois|année|visite|avant
  + [Encore mieux que la dernière fois].
  - Il fait encore mieux.
overall.better_than   +2 mieux|meilleur|meilleure|meilleurs que ce que j'|je|on|nous imaginais|attendait|pensais|pensait|attendais|espérais
  + C'est [mieux que ce que j'imaginais].
  - Il vaut mieux que je dorme.
overall.better_than   +2 mille|cent|dix fois mieux|meilleur|meilleure
  + Leur appli est [mille fois mieux].
  - Dix fois plus loin.
overall.better_than   +2 mon|ma|notre ancien|ancienne|précédent|précédente ~banque|~assureur|~assurance|~garage|~opérateur|~fournisseur|~salle|~agence|~mutuelle|~dentiste|~vétérinaire était|etait|est bien|beaucoup|nettement|encore pire
  + [Mon ancienne salle était bien pire].
  - Mon ancienne salle était bien située.
overall.beyond        +2 attendais|attendait|attendions pas à … autant|tant|tel|telle|bien|bon|mieux
  + Je ne m'[attendais pas à autant] de confort.
  - On n'attendait pas le facteur.
overall.delighted     +2 ai|avons|a trop|grave|tellement|vraiment|trop aimé|kiffé|adoré
  + On [a grave aimé] l'escape game.
  - J'ai trop mangé.
overall.delighted     +2 aux|au anges|paradis
  + Nos filles étaient [aux anges].
  - Une statue d'ange.
overall.delighted     +2 avons|ai|aurons qu' à|a … louer|féliciter
  + Nous n'[avons qu'à nous louer] du résultat.
  - Un studio à louer.
overall.delighted     +2 baume au cœur|coeur
  + Un geste qui met du [baume au cœur].
  - Un baume à lèvres.
overall.delighted     +2 coup de cœur|coeur
  + Un [coup de cœur] pour ce fleuriste.
  - Un coup de fil suffit pour réserver.
overall.delighted     +2 coup de foudre
  + Pour ce gîte, le [coup de foudre].
  - La foudre est tombée.
overall.delighted     +2 cœur|coeur léger
  + Je suis sortie le [cœur léger].
  - Un cœur malade.
overall.delighted     +2 ressort|ressors|repart|repars|sort|sors|sorti|sortie|sortis|reparti|repartie|ressortie|ressorti|ressortis … regonflé|regonflée|reposé|reposée|détendu|détendue|grandi|grandie|ravi|ravie|requinqué|requinquée|heureux|heureuse|apaisé|apaisée
  + On en [ressort regonflé].
  - Je sors plus tôt.
overall.delighted     +2 sens|sentie|senti|sentir|sent|sentais revivre|renaître|pousser|chouchouté|chouchoutée|privilégié|privilégiée|unique|choyé|choyée|légère
  + Je me suis [sentie revivre].
  - Je sens une odeur unique.
overall.delighted     +2 suis|sommes|est|devenu|devenue|totalement|carrément|vraiment accro|accros|baba
  + On [est accros].
  - Un accroc à la manche.
overall.delighted     +2 y va|vont|part|court … en courant|souriant|chantant|confiance|sourire
  + Mon petit [y va en courant].
  - Le chien part en courant.
overall.excellent     +3 excellentissime|excellentissimes|chouettos
  + Une pâtisserie [excellentissime].
  - Un gâteau.
overall.excellent     +3 qui ne|n' ~être|voudrait|aimerait pas|heureux|ravi|content|séduit content|ravi|heureux|séduit|conquis
  + [Qui ne serait pas ravi] d'une telle vue ?
  - Qui est content de la vue ?
overall.good          +2 fidèle à sa|leur réputation
  + Une maison [fidèle à sa réputation].
  - Un chien fidèle à sa niche.
overall.good          +1 pas bête|con
  + Ces casiers chauffants, [pas bête].
  - Une bête.
overall.good          +2 pas piqué|piquée|piqués des
  + Un menu [pas piqué des] hannetons.
  - Un bras piqué.
overall.good          +2 réputation … ~mérité|~justifié
  + Une [réputation amplement méritée].
  - La réputation du quartier.
overall.good          +2 égal|égale|égaux à lui|elle|eux même|mêmes
  + Ce bistrot, toujours [égal à lui-même].
  - Un partage égal.
overall.great         +2 au dessus du lot|panier
  + Un artisan [au-dessus du lot].
  - Le lot est au-dessus.
overall.great         +3 au top du top
  + Cette maternité est [au top du top].
  - Il demande si la touche du top est coincée sur ma télécommande.
overall.great         +2 camping|qualité|service|niveau|accueil|cuisine|équipe|hôtel|restaurant|prestation largement|bien|nettement|très au dessus de|des|du … moyenne|autres|concurrence|reste
  + Un [camping bien au-dessus de la moyenne].
  - Le prix est bien au-dessus de la moyenne.
overall.great         +3 crème de la crème
  + Des profs, la [crème de la crème].
  - De la crème, et de la glace.
overall.great         +2 d' exception
  + Un vin [d'exception].
  - Une règle sans exception.
overall.great         +2 de premier|grande|haute|haut ordre|classe|tenue|standing
  + Une prestation [de premier ordre].
  - Le premier billet.
overall.great         +2 de toute beauté
  + Une reliure [de toute beauté].
  - Un salon de beauté.
overall.great         +2 du|le|est grand art
  + Ce service, [du grand art].
  - Un musée d'art.
overall.great         +2 en parle|parlent|reparle|reparlent encore|toujours
  + Les invités [en parlent encore].
  - On en parle demain.
overall.great         +2 en|de tous|tout points|point ~remarquable|~parfait|~comblé|~exemplaire|~conforme|~satisfait
  + Un accueil [en tous points exemplaire].
  - Des points à relever.
overall.great         +2 est|était|sont|étaient ~fameux
  + Leur couscous [est fameux].
  - La fameuse annonce.
overall.great         +2 fin du fin
  + Leurs truffes, le [fin du fin].
  - Jusqu'à la fin du film.
overall.great         +2 haut la main
  + Le meilleur pain de la ville, [haut la main].
  - La main en haut.
overall.great         +2 hors du commun
  + Une patience [hors du commun].
  - Les communs du château.
overall.great         +2 la rolls
  + Cet aspirateur, c'est [la Rolls].
  - Une Rolls garée devant.
overall.great         +2 la|une rolls|ferrari des|du
  + C'est [la Rolls des] poussettes.
  - Le mariage en Rolls est le 8.
overall.great         +2 le|quel|un kif|panard
  + Cette glisse, [le kif].
  - Un kiwi.
overall.great         +2 le|un pied total|géant|intégral
  + Ce spa, [le pied total].
  - Le pied du mur.
overall.great         +2 loin devant la|les|tous|le … concurrence|autres|concurrents|reste
  + Côté prix ils sont [loin devant les autres].
  - La voiture est loin devant la maison.
overall.great         +2 modèle|modèles du genre|exemplarité
  + Leur courrier est un [modèle du genre].
  - Le modèle du vélo est ancien.
overall.great         +2 petit poil
  + Un réglage au [petit poil].
  - Un chien à poil court.
overall.great         +2 petit|vrai|véritable|petits|vrais paradis|nirvana|bijou|joyau|trésor|bonheur
  + Ce logiciel est un [petit bijou].
  - Je porte un bijou d'or.
overall.great         +2 pure folie|dinguerie|frappe|bombe
  + Ce feu d'artifice, une [pure folie].
  - Une folie douce.
overall.great         +2 une|la|vraie|ma|leur|notre valeur|adresse sûre|refuge|sure|incontournable
  + Cet atelier reste [une valeur sûre].
  - La valeur est de dix euros.
overall.great         +2 une|vraie|petite|véritable perle
  + Cette auberge est [une perle].
  - Un collier de perles.
overall.great         +2 une|vraie|véritable|un|vrai|quel|quelle bénédiction|aubaine|sauveur|sauveuse|sauveurs|révélation|soulagement|délivrance
  + Cette aide est [une bénédiction].
  - La bénédiction aura lieu à midi.
overall.great         +2 un|quel|véritable|vrai rêve|ravissement|nirvana éveillé|total|absolu
  + Cette plage, [un rêve éveillé].
  - Un rêve d'enfant.
overall.great         +2 un|vrai|véritable|des|vrais crack|cracks
  + Au service informatique, [des cracks].
  - Tu as du pain.
overall.great         +2 ~exemple à|a suivre|copier|imiter|méditer
  + Un [exemple à suivre] pour les autres.
  - Un exemple à recopier.
overall.great         +2 ~réjouissant|~louable|~méritoire|~providentiel|~salvateur|~salutaire|~jouissif|~grisant
  + Un concert [réjouissant].
  - On salue la foule.
overall.great         +2 ~être|reste|devenu|devenue une référence|institution|pointure
  + Ce glacier [est une institution].
  - La référence du dossier est là.
  - C'est la référence du produit.
overall.great         +2 ça|cela|ca n' a pas de prix
  + Une telle tranquillité, [ça n'a pas de prix].
  - Pas de prix affiché.
  - L'article n'a pas de prix en rayon.
overall.loyal         +2 changerais|changerai|changerions|quitterais … pour rien au monde
  + Je ne [changerais de coiffeuse pour rien au monde].
  - Un tour du monde.
overall.loyal         +2 pour rien au monde … changerais|changerai|partirais|quitterais
  + [Pour rien au monde je ne changerais] de club.
  - Pour rien au monde.
overall.no_complaints +2 aucun|zéro|nul|sans regret|regrets
  + Trois ans d'abonnement, [aucun regret].
  - Mes regrets à la famille.
overall.no_complaints +2 difficile|impossible|dur de|d' faire|trouver|être|résister|se … redire|mieux|défaut|reproche|déçu|déçue|tromper|résister
  + [Impossible de trouver un défaut].
  - Impossible de trouver la sortie.
overall.no_complaints +2 jamais eu à|a me|se|nous plaindre
  + En dix ans on n'a [jamais eu à se plaindre].
  - Il s'est plaint du dos.
overall.no_complaints +2 ne|n' manque|manquait rien
  + Il [ne manquait rien].
  - Il manque un rien de sel.
overall.no_complaints +2 pas de quoi se|me|nous plaindre|râler
  + Vraiment [pas de quoi se plaindre].
  - De quoi te plains-tu ?
overall.no_complaints +2 pas un|seul … bémol|reproche|défaut|couac|raté
  + [Pas un seul bémol].
  - Pas un chat.
overall.no_complaints +2 pas|jamais|rien trouvé|vu|connu|goûté mieux|meilleur
  + Dans le coin je n'ai [pas trouvé mieux].
  - Il n'a pas vu le mieux placé.
overall.no_complaints +2 peut|peux|pouvait pas|difficilement|guère faire|rêver|trouver|demander|espérer mieux
  + On [peut difficilement faire mieux].
  - On peut faire mieux.
overall.no_complaints +2 rien à|a jeter|ajouter|changer
  + Sur ce menu, [rien à jeter].
  - Rien à payer.
overall.no_complaints +2 sans|zéro tracas|stress|anicroche|chichi|chichis|bavure|heurt|heurts
  + Un déménagement [zéro tracas].
  - Le stress au travail.
overall.no_complaints +2 seul|seule|unique|mon regret|bémol|reproche … ne pas … venu|venue|connu|connue|connaître|découvert|découverte|essayé|inscrit|inscrite|appelé|trouvé|commencé|fait|contacté|sauté … plus tôt|tot
  + Mon [seul regret est de ne pas être venue plus tôt].
  - Mon seul regret est la pluie.
overall.no_complaints +1 y a|avait pire
  + Franchement il [y a pire] comme cantine.
  - C'est pire.
overall.praise        +2 chapeau bas
  + [Chapeau bas] aux réparateurs.
  - Il demande si mon chapeau a disparu au vestiaire.
overall.praise        +2 comme on n' en fait|voit|trouve plus
  + Un quincaillier [comme on n'en fait plus].
  - On n'en fait plus, du pain ?
overall.praise        +2 je|j'|on valide|adhère|approuve totalement|complètement|direct|grave|vivement|entièrement
  + Le nouveau menu, [je valide complètement].
  - Je valide mon panier.
overall.praise        +1 peut|peux que|qu' saluer|applaudir|féliciter|louer|apprécier|remercier
  + On ne [peut que saluer] leur patience.
  - Il peut saluer la foule.
overall.praise        +2 que demande le peuple
  + Un café offert, [que demande le peuple].
  - Le peuple vote.
overall.praise        +2 rien que du positif|bonheur
  + Ce centre de loisirs, [rien que du bonheur].
  - Il ne reste rien que du pain sec.
overall.praise        +2 tiens|tenons|plais|plaît à saluer|féliciter
  + Je [tiens à saluer] la qualité du travail.
  - Je tiens à signaler un retard.
overall.praise        +2 validé|validée|approuvé|approuvée|adopté|adoptée à|sans cent|hésiter|hésitation|100
  + Nouveau brunch [validé sans hésiter].
  - Un dossier validé à midi.
overall.praise        +2 ~mériter … étoiles|palme|médaille
  + Cette crèche [mérite cinq étoiles].
  - Un hôtel à cinq étoiles vient d'ouvrir.
overall.praise        +2 ~validé|~approuvé|~adopté … par toute|famille|enfants|mari|petits|tous|chat|chien|tribu|ados
  + Une lessive [adoptée par toute] la famille.
  - Un enfant adopté par une famille.
overall.recommend     +2 garde|gardons précieusement|bien … adresse|carte|numéro|coordonnées
  + Je [garde précieusement leur carte].
  - Je garde la carte de séjour.
  - Gardez bien votre numéro de commande pour le retrait.
overall.recommend     +2 hésitez pas|plus … seconde|instant|minute
  + N'[hésitez pas une seconde].
  - N'hésitez pas à me rappeler.
overall.recommend     +2 précipitez|ruez vous
  + Le stock est limité : [précipitez-vous].
  - Ne vous jetez pas à l'eau.
overall.recommend     +2 rater|louper|manquer sous aucun prétexte
  + Une expo à ne [rater sous aucun prétexte].
  - Sous ce prétexte il a raté.
overall.recommend     +2 étape|halte|arrêt incontournable
  + Cette crêperie, [étape incontournable].
  - Un passage obligé par la douane.
  - Arrêt obligé à la caisse.
overall.recommended   +2 ~recommandable
  + Un kiné [recommandable].
  - Une lettre recommandée.
overall.return        +2 vivement la|l'|le|les prochaine|année|prochain|prochaines|été
  + [Vivement la prochaine] édition.
  - La prochaine réunion, vivement demandée.
overall.satisfied     +2 irai|irais|vais|va|irons plus|pas ailleurs
  + Depuis, on [va plus ailleurs].
  - Je regarde ailleurs.
overall.satisfied     +2 j'|je|on|nous|y y emmène|amène|envoie|emmènerai … amis|proches|famille|collègues|copains|entourage|monde
  + [J'y emmène tous mes amis].
  - J'emmène mon chien.
overall.satisfied     +2 pas|plus près|pret|prêt|prête|prêts d'|de … partir|changer|quitter|lâcher|ailleurs
  + Je suis [pas près de les quitter].
  - Je serai prêt pour partir à sept heures.
overall.slang         +2 au boutte
  + Leur buffet est [au boutte].
  - Le bout du quai.
overall.slang         +2 ben bon|bonne|bons|beau|belle|fun|smatte
  + Leur tourtière, [ben bonne].
  - Ben, bon courage.
overall.slang         +2 est|trop|ultra|hyper clean
  + Le dernier service, [trop clean].
  - Un gai luron.
overall.slang         +2 ils|vous|elle|il|équipe|ça|jeunes assure|assurent|assurez grave|comme|vraiment|trop|à
  + Ces vendeurs, [ils assurent vraiment].
  - Vous assurez vraiment les motos ?
overall.slang         +2 sharp|smatte|choucard|chouettard|swag|fendard|poilant|incr|goûtu|goûtue|goûtus
  + Un petit blanc [goûtu].
  - Une poêle.
overall.slang         +2 tip top
  + Chambre [tip top].
  - Un tip pour le serveur ?
overall.slang         +2 une|vraie|petite|de pépite|tuerie|dinguerie|masterclass
  + Ce gîte est [une pépite].
  - Des pépites au chocolat.
overall.slang         +2 vraie|est|était|sont une|des|vraie bombe|bombes
  + Leur burger [est une bombe].
  - Une bombe a été désamorcée.
overall.slang         +2 ça|ca le fait
  + Avec la nouvelle carte, [ça le fait].
  - Il le fait lundi.
overall.slang         +2 ça|ca tabasse|pète|déchire|arrache|tue grave|tout
  + Leur salle d'escalade, [ça déchire grave].
  - Ça pète à la gare.
quality.care          +2 fait|cuisiné|préparé|tenu|faite|faits avec cœur|coeur|passion|goût
  + Un salon de thé [tenu avec goût].
  - Fait avec du bois de cœur.
quality.care          +2 tout ~être pensé|prévu|conçu|fait|organisé pour le|les|la|que|notre client|confort|clients|enfants|bien
  + [Tout est pensé pour le client].
  - Tout est prévu lundi.
quality.care          +2 ~penser|pensé|pensée|réfléchi|étudié|soigné dans|jusque|jusqu' … détails|détail
  + Tout est [pensé dans les moindres détails].
  - J'ai pensé à ces détails.
quality.delicious     +2 derrière les fagots
  + Un petit vin de [derrière les fagots].
  - Un fagot de bois.
quality.delicious     +2 goûte|goûtait|goûtent le|l' ciel|paradis|maison|soleil|bon|vrai
  + Ce sirop [goûte le ciel].
  - On goûte le plat.

# Ce qui dure et ne faiblit pas, dit par tours de langue.
comfort.slept        +2        fini|finies|finis|terminé les|le|la nuits|mal|insomnies|douleurs|migraines|galère|corvée blanches|blanche|de|du|au
  + [Finies les nuits blanches].
  - La nuit est blanche.
keep.measure         keep      5|10|15|20 / 15|20|30|40|45 min|mn|minutes|jours|h|personnes|euros|fois
  + Une pause de [10 / 20 min], ça passe.
  - Je mets 20 / 20.
overall.score        +3        10/10|20/20|5/5|100/100
  + Une note : [20/20].
  - Livré le 20/10.
overall.score        +3        20|10 sur|/ 20|10
  + Je donne [20 sur 20] au fleuriste.
  - Un carré de 20 sur 30.
reliability.durable  +2        au fil des ans|années|saisons … même|aussi|reste
  + [Au fil des ans la cloche reste] juste.
  - Au fil de l'eau.
reliability.durable  +2,yields toujours|encore d' attaque|aplomb
  + La cloche est [toujours d'attaque].
  - Une attaque du phare.
reliability.durable  +2        traverse|traversent|traversé … les années|ans|âges|décennies|saisons sans
  + La nef [traverse les années sans] fissure.
  - Il traverse les champs.
reliability.reliable +2        constance rare|exemplaire|remarquable|étonnante|admirable
  + Une [constance rare] au phare.
  - Constance est rare au port.
reliability.reliable +1        contre vents et marées
  + Il sonne [contre vents et marées].
  - Le vent et la marée.
reliability.reliable +2        fiabilité|solidité|robustesse|gentillesse|professionnalisme|efficacité|disponibilité|courtoisie|résistant|solide|solides|fiable|fiables|robuste … à|a toute épreuve
  + Une cloche [robuste à toute épreuve].
  - Toute épreuve a un terme.
reliability.reliable +2        jamais failli|faibli|flanché|démérité
  + La cloche n'a [jamais failli].
  - Il a failli tomber.
reliability.reliable +2        jamais pris|prise|pris en défaut
  + Un bedeau [jamais pris en défaut].
  - Un défaut de cloche.
reliability.reliable +2        régularité|constance|fidélité|précision de|d'|rare|exemplaire métronome|horloge|remarquable|rare
  + Une [régularité de métronome].
  - La régularité des marées.

overall.great +2 seulement tous|toutes les|ces … étaient|pouvaient comme|être ça|comme|lui|elle|eux|vous|celui|celle
  + Si [seulement tous les guichets étaient comme ça] !
  - Si seulement tous les quais étaient secs.
overall.great +2 si|que tous|toutes les|ces … étaient|pouvaient|soient comme|être|aussi ça|comme|lui|elle|eux|vous|celui|celle|celui-ci|celle-ci|aussi
  + [Si toutes les mairies étaient comme ça] !
  - Si tous les quais étaient secs.

# Des tours tout faits qui louent sans dire quoi.
overall.ahead  +2 prenez|prendre|prennent en de la graine
  + Collègues, [prenez-en de la graine].
  - Il sème de la graine de lin en mai.
overall.good   +3 ~tomber à|a pic|point
  + Son aide [tombe à pic].
  - Le pic du Midi tombe dans les nuages.
overall.great  +2 au poil
  + Le réglage est [au poil].
  - Le chat perd son poil au printemps.
overall.great  +2 belle|belles|beau|beaux|mignon|mignonne|jolie à croquer
  + Des assiettes [belles à croquer].
  - Un radis à croquer.
overall.great  +2 bouche bée
  + Le final m'a laissé [bouche bée].
  - La bouche du métro.
overall.great  +2 c'|ça|ce est|était|fut le pied|panard $
  + Seuls sur la piste, [c'était le pied].
  - C'était le pied de la table.
overall.great  +2 cadeau|don du ciel
  + Cette nounou, un [cadeau du ciel].
  - Un cadeau de Noël.
overall.great  +3 carton plein
  + [Carton plein] pour cette école.
  - Un carton de livres.
overall.great  +2 chef|chefs d' œuvre|oeuvre
  + Cette pièce montée, un [chef-d'œuvre].
  - Le chef de l'œuvre sociale.
overall.great  +2 coup de maître
  + Ce menu, un [coup de maître].
  - Le maître d'hôtel.
overall.great  +2 cousu main
  + Un voyage [cousu main].
  - La main du roi.
overall.great  +3 du tonnerre
  + Une ambiance [du tonnerre].
  - Le bruit du feu.
overall.great  +2 fait|font|faisait|faisaient mouche|envie|unanimité|merveille|honneur
  + Un rayon vrac qui [fait envie].
  - La mouche est là.
overall.great  +2 il|où fait|faisait bon vivre|flâner|séjourner
  + Un quartier où [il fait bon vivre].
  - Il fait bon.
overall.great  +2 jour et la nuit
  + Avec mon ancien dentiste, c'est le [jour et la nuit].
  - Le bar est ouvert jour et soir.
overall.great  +2 le pied|panard|rêve|kif|bonheur total|intégral|absolu
  + Plus de file d'attente, [le pied total].
  - Un pied plat.
overall.great  +2 oasis de|d' calme|verdure|paix|fraîcheur|douceur|tranquillité
  + Ce patio, une [oasis de fraîcheur].
  - Une oasis du désert.
overall.great  +2 ode|hymne à la|l'|au gourmandise|beauté|gaieté|terroir|nature|bonheur|amour
  + Un goûter, [ode à la gourmandise].
  - L'hymne à la fin du match.
overall.great  +2 petits oignons
  + Une visite aux [petits oignons].
  - Un oignon doux.
overall.great  +2 poisson dans l' eau
  + Ma fille y est comme un [poisson dans l'eau].
  - Un poisson à l'eau.
overall.great  +2 prend|prennent|pris|prendre aux tripes
  + Un spectacle qui [prend aux tripes].
  - Des tripes à la mode.
overall.great  +2 sacré|beau|vrai|joli coup de patte|main|crayon|pinceau
  + Un [beau coup de patte] en cuisine.
  - Un coup de griffe du chat.
overall.great  +2 saint graal
  + Pour un coureur, ces chaussures sont le [saint Graal].
  - Le Graal du film.
overall.great  +3 ~mine d'|d or
  + Une [mine d'or] pour les couturières.
  - La mine de charbon se visite.
overall.great  +2 ~taper dans l' œil|oeil
  + Ce papier nous a [tapé dans l'œil].
  - Il a tapé dans le ballon.
overall.great  +2 ~taper|tape|tapent|tombe|visé dans le mille
  + Des conseils qui [tapent dans le mille].
  - Dans le mille-feuille.
overall.great  +2 ~tenir la route
  + Leur moteur [tient la route].
  - La route est tenue.
overall.great  +2 ~travail|~ouvrage d' orfèvre|artiste|expert|pro
  + Un [travail d'orfèvre] sur la toiture.
  - Un atelier au travail.
overall.great  +2 équipe de choc|rêve|feu
  + Une [équipe de choc] au standard.
  - Un choc sur l'équipe bleue.
overall.praise +2 de première bourre
  + Un traiteur [de première bourre].
  - Un billet de première classe.
overall.praise +2 vaut|valent|valait de l' or
  + Ce SAV [vaut de l'or].
  - De l'or au poignet.
