@language fr
@kind     enchantments

# Arrived whole, well packed.

condition.intact      +2,stage:receive en parfait|bon|excellent|très état
  + Le miroir est arrivé [en parfait état].
  - Je le rends en bon état ?
condition.intact      +1               en un seul morceau
  + La lampe est arrivée [en un seul morceau].
  - Un seul morceau de pain.
condition.intact      +2,stage:receive ~arriver|~arrivé|~recevoir|~reçu|~livré … ~intact|~impeccable|nickel
  + La plante est [arrivée intacte].
  - Peut-il arriver intact par la poste ?
condition.intact      +2,stage:receive ~intact|~impeccable … ~arrivé|~arriver|~colis|~livré
  + Les œufs étaient [intacts dans le colis].
  - Si le colis est intact, signez le bordereau.
condition.well_packed +2,stage:receive bien|soigneusement|parfaitement ~emballé|~protégé|~conditionné|~calé
  + La vaisselle était [soigneusement emballée].
  - Est-ce bien emballé pour un cadeau ?
condition.well_packed +2,stage:receive ~emballage|~conditionnement|~colis|~paquet|~carton … ~soigné|~impeccable|~parfait|~solide|~écologique|~recyclable|~joli|~nickel
  + Un [emballage solide] et soigné.
  - L'emballage parfait d'un piano, c'est quoi ?

@sector retail electronics restaurant
condition.complete +1,stage:receive rien … ~manquer|~manquait
  + Commande contrôlée, [rien ne manquait].
  - Rien ne me manque autant que l'été ?

@all
@sector retail electronics restaurant
condition.complete +1,stage:receive ~commande|~colis … ~complet|~conforme
  + Une [commande complète] et à l'heure.
  - Ma commande est-elle complète ?

@all
condition.intact      +2               rien|aucun|aucune|pas … de|d'|dégât|rayure|casse =cassé|abîmé|manquant|endommagé|brisé|rayure|casse|dégât
  + [Rien de cassé] dans le déménagement.
  - Un vase cassé.
condition.intact      +2               ~arriver|~livrer|reçu|reçue|~recevoir|rendu … sans|aucune … ~rayure|~accroc|~bosse|~casse|~dégât|~éraflure|~choc
  + Le buffet est [arrivé sans une rayure].
  - Livré avec une rayure.
condition.intact      +1               ~colis|~paquet|~carton|~article|~produit|meuble|meubles|~emballage|~commande intact|intacte|intacts|intactes
  + Le [colis intact] à mon retour.
  - Une réputation intacte.
condition.intact      +2               ~colis|~paquet|~carton|~article|~produit|~vase|~meuble|~emballage|~commande|~livre|~verre ~être|arrivé|parfaitement ~intact
  + Le [vase était intact].
  - Le secret est resté intact.
condition.like_new    +2,stage:receive comme neuf|neuve|neufs|neuves
  + Un téléphone reconditionné [comme neuf].
  - Un appartement comme neuf coûte combien ?
condition.like_new    +1               ~avion|~train|~bus|~rame|~matériel|~équipement|~chambre|~bâtiment|~locaux|~machine|~appareil|~installation|~salle … ~récent|~neuf|~moderne|~flambant
  + Du [matériel récent] dans toutes les salles.
  - Une chambre, neuf heures.
condition.like_new    +1               ~voiture|~véhicule|~scooter|~vélo|~mobil|~mobilier|~literie|~linge|~local … ~récent|~neuf|~flambant
  + On nous a confié un [véhicule récent].
  - J'achète une voiture neuve ?
condition.well_packed +2               ~emballer|emballé|emballée|emballés|protégé|protégée|protégés|calé|empaqueté … soin|bulle|mousse|amour|comme|parfaitement|bien|soigneusement|calage|double
  + Verres [emballés avec soin].
  - Un ballon protégé du soleil.
