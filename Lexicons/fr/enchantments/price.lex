@language fr
@kind     enchantments

# Prices that please.

keep.friend         keep              cher|chère ami|amie|monsieur|madame
keep.own            keep              le|du|ce|au|quel|un|bon|mon ~montant ~correct|~juste|exact
keep.own            keep              prix|tarif|tarifs … plus bas|basse que celui|celle|ceux
price.affordable    +1                bon marché
  + Un dépannage [bon marché] et propre.
  - Un marché bon enfant se tient le jeudi.
price.affordable    +1                bon|bons|meilleur|meilleurs|petit|petits prix|~tarif
  + J'ai eu mes lunettes à [bon prix].
  - Le meilleur prix du film revient à ce jeune acteur, bon public ?
price.affordable    +2                bouchée de pain
  + Un vélo pour une [bouchée de pain].
  - Un bout de pain.
price.affordable    +2                prix|~tarif bien|très|super placé|placés
  + Des [tarifs bien placés] pour la saison.
  - La place du vendeur est prise.
price.affordable    +2                prix|~tarif … ~agressif
  + Un [tarif agressif] pour le tout.
  - Un vendeur agressif sur le prix.
price.affordable    +2                prix|~tarif … ~imbattable|~mini|~dérisoire|~défiant|cassés|~avantageux|~attractif|~compétitif
  + Des [prix imbattables] sur les pneus.
  - Le prix est affiché à côté des mini sandwichs ?
price.affordable    +1                prix|~tarif|~addition|~note … ~mesuré|~contenu|~sage|~modeste|~léger
  + Un [prix très sage] pour une telle vue.
  - Un homme modeste paie la note.
price.affordable    +1                prix|~tarif|~coût|~montant|~cotisation|~mensualité … ~raisonnable|~correct|~honnête|~juste|~bas|~doux|~modéré|~intéressant|~accessible|~décent|~acceptable
  + Le [tarif du parking reste raisonnable].
  - À quel prix juste estimez-vous ma voiture ?
  - Le montant correct est de 45 euros.
price.affordable    +2                prix|~tarif|~offre|~promotion|~remise … ~attrayant
  + Des [tarifs très attrayants] pour les familles.
  - Une salle attrayante.
price.affordable    +2                trois|3 fois rien
  + Repas complet pour [trois fois rien].
  - Trois fois par an.
price.affordable    +1                ~abordable|~économique|~modique
  + Des séances [abordables] pour un étudiant.
  - Le conseiller est-il abordable sur rendez-vous ?
price.affordable    +2                ~affaire en or
  + Cette remise, une [affaire en or].
  - L'or est une matière.
price.affordable    +2                ~avantageux|~attractif|~compétitif|concurrentiel*
  + Votre contrat électricité est [avantageux].
  - Au cas où ce serait plus avantageux, on restera à la maison.
price.affordable    +2                ~défier|défiant … concurrence
  + Des vols à un prix [défiant toute concurrence].
  - La concurrence défie votre marque au rugby.
price.affordable    +2                ~imbattable
  + Pour un studio, [imbattable].
  - Un combat de boxe.
price.cheaper       +2                le|la|les moins ~cher
  + C'était [la moins chère] des salles du quartier.
  - Quelle est la moins chère de vos options ?
price.cheaper       +2                moins ~cher|~onéreux|~coûteux
  + Deux fois [moins cher] que mon ancien fournisseur.
  - Auriez-vous quelque chose de moins cher ?
price.deal          +2                qui dit|fait mieux
  + Lille en une heure, [qui dit mieux].
  - Qui dit la vérité ?
price.discount      +2                ~réduction|~remise|~promotion|promo|promos|~rabais|~ristourne … ~intéressant|~appréciable|~généreux|~immédiat|~super|~avantageux
  + Des [promotions vraiment intéressantes] le jeudi.
  - La remise des clés est-elle immédiate ?
price.discount      +2                à|a|moins|pour|payé moitié prix
  + Trouvé [à moitié prix].
  - Un gâteau à moitié cru.
price.drop          +2                facture|factures|mensualité|mensualités|cotisation|dépenses|prime … ~fondre|fondu|~baisser|~diminuer|baissé|diminué|divisée|divisé
  + Ma [facture a fondu].
  - Le fromage fond au four.
price.drop          +2,stage:manage   prix|~tarif|~cotisation|~facture|~prime|~mensualité … ~baisser|~diminuer
  + Ma [facture a nettement baissé] depuis le compteur.
  - Quand la prime va-t-elle baisser ?
price.drop          +2                ~forfait|~loyer|~abonnement|~devis baissé|réduit|diminué de|d'
  + [Forfait baissé de] dix euros.
  - Un loyer de 500 €.
price.great         +2                prix|tarif|tarifs d'|d|de ami|amis|gros|mini|doux
  + Un [prix d'ami].
  - Le prix des places du festival.
price.great         +3                ~gratuit|offert|offerte … ~appréciable|~super|~génial|~agréable
  + Un café [gratuit et appréciable] à l'accueil.
  - Au cas où l'entrée gratuite serait super tôt, le club décidera en mai.
price.interest_good +2,stage:manage   ~taux|~rendement|rémunération … ~intéressant|~attractif|~avantageux|~compétitif|~imbattable
  + Un [taux de prêt attractif] obtenu en une semaine.
  - Le taux du livret est-il intéressant ?
price.interest_good +2                ~taux|~tarif|~prix|~prime|~loyer|~mensualité … ~négocier|~renégocier|~revoir|revu|revue|revus|revues … baisse
  + Un [taux renégocié à la baisse].
  - Un débit revu à la baisse.
price.not_expensive +1                pas … ~cher|~onéreux|~coûteux
  + Pour un colis de cette taille c'est [pas cher].
  - N'avancez pas, cher ami.
price.not_expensive +1                peu ~cher|~onéreux|~coûteux|~élevé
  + Un forfait [peu onéreux] pour les enfants.
  - Je cherche une offre un peu chère mais fiable ?
price.others_dearer +2,stage:evaluate autres|ailleurs|concurrents|concurrence … plus ~cher
  + Les [autres sont bien plus chers].
  - Les autres sont-ils plus chers ?
price.saving        +2                =économies|gains|gain … ~réel|~important|~sensible|~considérable|~notable
  + Des [économies sensibles] sur le gaz.
  - L'économie du pays.
price.saving        +2                bonne|bonnes|belle|super|excellente affaire|affaires
  + Une [bonne affaire] trouvée en dix minutes.
  - Si c'est une bonne affaire je signe.
price.saving        +2                ~cotisation|~prime|~assurance|~facture|~mensualité|~budget|~abonnement divisée|divisé|réduite|diminuée par|de deux|trois|moitié|quatre
  + [Assurance divisée par deux].
  - Une équipe divisée par deux avis.
price.saving        +2                ~diviser|divisé|divisée … ma|mes|notre|la|le|par ~facture|~mensualité|~cotisation|~abonnement|~prix|~budget|~assurance … par|deux|trois
  + J'ai [divisé ma facture par] deux.
  - On divise le gâteau en trois.
price.saving        +2                ~facture|consommation|chauffage|électricité|gaz|~mensualité … divisée|divisées|divisé par deux|trois|quatre|cinq|2|3|4|5
  + En un hiver, la facture de [gaz divisée par deux].
  - La facture est divisée en deux parts.
price.saving        +2                ~facture|~cotisation|~prime|~mensualité|~loyer|~abonnement|~consommation … baissé|diminué|fondu|chuté|baisse|diminue de|d'|nettement|beaucoup|encore|cette|largement
  + Ma [facture a baissé de] moitié.
  - La facture arrive par la poste de Lille.
price.saving        +2                ~faire … ~économie|~affaire
  + J'ai [fait de belles économies] sur mon chauffage.
  - Le patron fait ses affaires en silence ?
price.saving        +2                ~économie|~gain … ~énorme|~conséquent|~substantiel|argent
  + Un [gain d'argent] sur mon assurance de prêt.
  - Mon fils étudie l'économie réelle.
price.saving        +2                ~économiser|~gagner <money>
  + J'ai [économisé 200 euros] en changeant de contrat.
  - Peut-on gagner 50 euros en parrainant ?
price.stable        +1,stage:manage   prix|~tarif|~cotisation|~forfait … ~stable|~bloqué|~fixe|~garanti|inchangé*
  + Un [tarif bloqué] pendant trois ans, c'est rassurant.
  - Le prix est-il garanti une fois signé ?
price.stable        +2                ~prix|~tarif|~devis|~facture … n'|pas … pas|jamais ~bouger|bougé|~dépasser|dépassé|~gonfler|grimpé
  + Le [prix n'a pas bougé] d'un euro.
  - Le prix a encore bougé.
price.stable        +2                ~prix|~tarif|~taux|~forfait|~loyer|~kwh|~cotisation … ~geler|gelé|gelés … vie|an|ans|mois|durée|années
  + Un [tarif gelé deux ans].
  - Le prix du sorbet gelé.
price.suits         +1                prix|~tarif|~cotisation … ~convenir|~plaire|~attirer|~séduire
  + Le [prix me convient] pour deux lignes.
  - Le prix littéraire attire les lecteurs ?
price.suits         +1                ~satisfait|~content|~ravi de|d'|du|des|au … prix|~tarif
  + Je suis [satisfaite des tarifs] du contrôle technique.
  - Seriez-vous contente du prix à ma place ?

price.suits +1 tarif|prix|montant|facture|total … correspond|correspondait|conforme|identique à|au|aux|l' devis|annonce|estimation
  + Le [total correspond au devis].
  - Le total est en bas.
  - Le montant correspond à celui de mars.

price.affordable +2 ~facture|~addition|~devis|~tarif|~note … raisonnable|raisonnables|modéré|modérés|modérée|modeste|modique|honnête
  + La [facture est restée raisonnable].
  - Un enfant raisonnable lit la facture.

fees.free             +2   ~café|~apéritif|~dessert|~digestif|~verre|~boisson|~thé|~part|~bouteille|~amuse … offert|offerte|offerts|offertes
  + Un [digestif offert] par la maison.
  - Un café jamais offert.
flexibility.gesture   +2   ~faire une fleur
  + Le mécanicien m'a [fait une fleur] sur la main-d'œuvre.
  - On m'a offert des fleurs.
keep.accessible_place keep ~accessible jour|à|a|aux|au|depuis|en|par|de et|toute|pied|vélo|bus|tram|métro|ligne|partout|fauteuil|tous|pmr|handicapés|personnes|poussettes|téléphone|voiture|train|chez|la|l'|le
price.affordable      +2   c'|quasiment|presque|franchement|quasi est|était donné|cadeau
  + À douze euros, [c'est donné].
  - Le départ est donné à midi.
price.affordable      +2   pour|contre … clopinettes|cacahuètes|cacahouètes
  + Un week-end [pour des clopinettes].
  - Payé avec des clopinettes.
price.affordable      +1   ~prix|~tarif tout petit|petits|doux
  + Des [prix tout petits].
  - Un prix pour les tout petits.
price.affordable      +1   ~prix|~tarif|coût … adéquation
  + Un [prix en adéquation] avec le repas.
  - Une adéquation entre le poste et le profil.
price.affordable      +1   ~prix|~tarif|~devis … au plus juste
  + Des [prix au plus juste].
  - Le prix est exact, le compte plus juste encore.
price.affordable      +1   ~prix|~tarif|~devis … serré|serrés|étudiés|riquiqui|canon|canons|alléchant|alléchants|plancher|planchers
  + Des [tarifs vraiment serrés].
  - La robe est serrée à la taille, le prix est dessus.
price.affordable      +2   à|a prix cassé|cassés|plancher|usine|sacrifiés|sacrifié
  + Deux fauteuils [à prix sacrifié].
  - Un verre cassé, à quel prix ?
price.cheap           +2   prix|tarifs|tarif les|le plus bas|bas|compétitif|avantageux|attractif|attractifs|compétitifs
  + Ce sont les [tarifs les plus bas] du marché.
  - Le prix est affiché plus bas.
price.discount        +2   ~rabais|~remise|~ristourne|~réduction … bienvenu|bienvenue|inattendu|inattendue
  + Une [ristourne inattendue] à la caisse.
  - Bienvenue au rayon des remises.
price.discount        +1   ~ristourne|~remise|~réduction|~rabais pour|avec|grâce ma|les|mon|la|notre … carte|étudiants|étudiante|famille|habitants|anniversaire
  + Une [remise avec ma carte famille].
  - Une remise de clés pour la carte.
price.knocked         +2   a|ont|avoir arrondi … inférieur|note|addition|facture|prix
  + Le patron [a arrondi la note].
  - Le total a été arrondi au supérieur.
price.knocked         +2   enlevé|déduit|retiré|baissé|rabattu … <money> de|du|sur|d'|au … prix|facture|note|addition|devis|loyer
  + Le vendeur a [enlevé 50 euros du prix].
  - Le prix est de 50 euros.
price.knocked         +2   m'|nous|lui a|ont fait un prix|rabais
  + Le caviste [nous a fait un prix].
  - Il m'a fait un rapport sur le prix.
price.saved           +2   m'|nous|me|vous|lui a|ont|fait|font|permet|permis … gagner|économiser|épargné … argent|sous|euros|essence
  + Leur conseil [m'a fait économiser 300 euros] par an.
  - Il veut gagner de l'argent.
price.saving          +2   de|une|quelques ~sacré|~substantiel|~joli|~belle|~fameux ~économie|~ristourne
  + [De sacrées économies] sur le gaz.
  - L'économie de la région.
price.saving          +2   ~rembourser … la différence
  + Ils m'ont [remboursé la différence].
  - Ils n'ont pas remboursé la différence.
price.wallet          +2   portefeuille|budget|banquier|bourse … merci
  + Mon [budget vous dit merci].
  - Merci de rapporter ce portefeuille.

price.affordable +1 prix|tarif|tarifs qui reste|restent|restait|est|sont|était … ~intéressant|~raisonnable|~correct|~abordable|~accessible|~attractif
  + Un [prix qui reste intéressant] pour un âne.
  - Le prix qui reste à fixer intéresse l'âne.

keep.buyback   keep            a|ont baissé|diminué … prix|prime|mon … rachat|reprise|vente|fidélité|moral|noël|activité
  - Ils ont baissé le prix.
  + Ils [ont baissé le prix de reprise].
keep.others    keep            qui|personne|gens|salarié|couple gagne|gagnent <money>
  + Un couple [qui gagne 1500 euros] par mois.
  - J'ai gagné 90 euros sur le devis.
price.cheap    +2,stage:pay    payé|paye|paie|payons|coûte|coûté|coûtait … bien|beaucoup|nettement|deux|moitié|moins moins|fois|cher|qu' qu'|moins|ailleurs ailleurs|ailleurs|chez
  + On a [payé bien moins qu'ailleurs].
  - On paie bien chez vous.
price.discount +1              étaient|était|sont en promo|promotion|solde|soldes $
  + Les rideaux [étaient en promotion].
  - Le produit en promotion était fini.
price.drop     +2,stage:manage a|ont baissé|diminué|allégé … le|les|mon|notre|leurs|ses|mes|nos loyer|loyers|tarif|tarifs|cotisation|cotisations|mensualité|mensualités|prix|prime
  + La propriétaire [a baissé le loyer].
  - On a baissé le store, le prix est bleu.
  - Ils ont revu les tarifs à la hausse.
