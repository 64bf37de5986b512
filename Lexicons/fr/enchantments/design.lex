@language fr
@kind     enchantments

# Looks, decoration, presentation.

@sector retail electronics hotel restaurant leisure transport
design.beautiful +2 ~joli|~élégant|~esthétique|~sublime|=stylé|=stylée|=stylés|=stylées|~chic
  + Une lampe [élégante] qui va partout.
  - Une jolie somme m'est due.

@all

design.beautiful +2 ~attrayant|~pimpant
  + Des allées [attrayantes] et claires.
  - Des tarifs attrayants.

design.beautiful +2 bien|joliment|superbement|élégamment|magnifiquement|soigneusement ~décoré|~présenté|~aménagé|~dressé|~rénové|~restauré|~meublé|~agencé
  + Une maternité [joliment décorée].
  - Est-ce bien présenté dans un coffret ?
design.beautiful +2 ~beau|~joli|~superbe|~magnifique|~splendide|~élégant ~décoration|~déco|~décor|~design|~mobilier|~présentation|~emballage|~bâtiment|~finition|~restaurant|~salle|~hôtel|~couleur|~chambre
  + Une [belle décoration] dans le hall de la clinique.
  - Une belle salle de vente est-elle à louer ?
design.beautiful +2 ~décoration|~déco|~décor|~design|~mobilier|~look|~intérieur|~architecture|~bâtiment|~salle|~couleur … ~soigné|~magnifique|~superbe|~joli|~beau|~élégant|~original|~chaleureux|~raffiné|~splendide|~moderne|~réussi|~sobre|~typique
  + Un [décor original] fait de vieux tramways.
  - Un décor moderne convient-il à la pièce ?
design.beautiful +2 ~décoré|~aménagé|~meublé|~rénové|~restauré|~décorer … goût|soin|élégance
  + Des chambres [rénovées avec goût].
  - Un meuble restauré, à quel goût ?

@sector hotel restaurant leisure health transport retail electronics
design.modern +1 ~moderne|~design|~contemporain
  + Une gare [moderne] et lumineuse.
  - L'art contemporain est au second étage ?

@all
@sector hotel restaurant leisure health transport
design.modern +2 ~rénové|~modernisé|~rajeuni|~rafraîchi
  + Des vestiaires entièrement [rénovés].
  - Quand la piscine sera-t-elle rénovée ?

@all
design.plate +2 ~assiette|~plat|~présentation|~dressage … ~soigné|~superbe|~magnifique|~beau|~joli|~artistique|~travaillé|~coloré
  + Des [assiettes joliment colorées].
  - L'assiette du puzzle est-elle jolie ?
design.plate +2 ~beau|~joli|~agréable à voir|regarder
  + Des bouquets [beaux à voir].
  - Il fait beau à Brest, on va voir.
design.plate +2 ~plaisir|~régal des|pour|les … yeux
  + Un [plaisir pour les yeux], ces vitrines.
  - Le plaisir est pour moi, les amis.

@sector hotel restaurant leisure
design.historic +1 ~bâtisse|~demeure|~lieu|~maison|~salle|~pierre|~chalet|~voûte|~poutre … ~caractère|~apparent|~historique|~cachet|~ancien
  + Une [demeure de caractère] au bord du canal.
  - Cette maison a un ancien bail ?

@all
design.beautiful +2   rend|rendent|rendait super|très|trop|vraiment|drôlement|hyper bien|beau|joli
  + Les photos [rendent super bien].
  - Je rends bien la monnaie.
design.beautiful +2   ~décoration|~déco|~décor|~mobilier|~intérieur|~design … avec|bon|beaucoup … goût
  + Une [déco de très bon goût].
  - Le décor et les goûts de chacun.
design.beautiful +1   ~joli|~moderne|~lumineux|=stylé|=stylée|~pimpant
  + Un hall [lumineux].
  - La lumière est éteinte.
design.beautiful +2   ~élégance|~raffinement|~finesse
  + Un lieu d'un grand [raffinement].
  - Un menu fin.
design.color     +1   ~couleur … ~superbe|~magnifique|~lumineux|~éclatant|~chatoyant
  + La [couleur est superbe] au soleil.
  - De quelle couleur lumineuse est la LED ?
design.historic  +2   ~plein|beaucoup de cachet|charme|style|caractère
  + Une librairie [pleine de charme].
  - Est-ce plein de charme en hiver ?
keep.sum         keep ~joli somme|pagaille|coup

design.beautiful +1 bien|très|joliment|superbement|parfaitement|magnifiquement|sont|est|était|étaient mis|mise|mises en valeur
  + Les harpes [sont mises en valeur].
  - Une mise en garde.

design.beautiful +2 ~musique|~mélodie|~bande|~dessin|~graphisme|~personnage|~robe|~sac|~bijou|~motif|~jouet … ~adorable
  + Des [dessins adorables].
  - Une vendeuse adorable.

design.modern +2 ~piscine|~gymnase|~médiathèque|~bibliothèque|~école|~crèche|~hôpital|~clinique|~cabinet|~maternité|~station|~salle|~locaux|~magasin … toute|tout|flambant|flambants neuf|neuve|neufs|neuves
  + La [piscine est toute neuve].
  - Neuf piscines en tout.

design.beautiful +2           c'|ce est|était beau $
  + On lève la tête, [c'est beau].
  - C'est beau de rêver.
design.beautiful +2           c'|ce est|était très|vraiment|si|tellement|franchement|trop beau $
  + Avouons-le, [c'était vraiment beau].
  - C'est trop beau pour durer.
design.color     +1,stage:use couleur|couleurs|teinte|teintes|coloris sont|est|très|bien éclatante|éclatantes|lumineuse|lumineuses|profonde|profondes|éclatant|chatoyantes
  + Les [couleurs sont éclatantes].
  - La couleur du volet, trop vive pour nous.
design.modern    +1           équipements|équipement|matériel|machines|appareils|installations … tout|toute|tous|flambant neufs|neuf|neuve|neuves
  + Un club aux [équipements tout neufs].
  - Le matériel de mon père, tout neuf hier.
keep.too_bright  keep         couleur|couleurs|teinte … trop|peu|pas|plus vive|vives|éclatante|éclatantes|intense|lumineuse
  + Une [couleur trop vive] pour une chapelle.
  - La couleur est vive.
