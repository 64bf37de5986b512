@language fr
@kind     enchantments

# Clean, tidy, well kept.

cleanliness.clean  +2   bien ~entretenu|~nettoyé|~tenu|~rangé|~lavé
  + Un parc [bien entretenu] toute l'année.
  - Le chien est-il bien tenu en laisse ?
cleanliness.clean  +2   très|super|hyper|toujours ~propre
  + Les vestiaires sont [toujours propres].
  - Est-ce toujours propre en fin de journée ?
cleanliness.clean  +2   ~impeccable|~immaculé|~nickel|~étincelant … ~propreté|~propre|~ménage|~sanitaire|~chambre|~salle
  + Un hall [impeccable de propreté].
  - Un nickel pur, en salle blanche ?
cleanliness.clean  +2   ~nettoyer|~laver|~désinfecter … régulièrement|chaque|tous|parfaitement|soigneusement
  + Les chambres sont [nettoyées chaque] matin.
  - Faut-il laver chaque pièce à la main ?
cleanliness.clean  +1   ~propre
  + Les toilettes du train étaient [propres].
  - Je l'ai payé avec mon propre argent.
cleanliness.clean  +2   ~propreté ~remarquable|~exemplaire|~impeccable|~irréprochable
  + Un camping d'une [propreté remarquable].
  - Une propreté exemplaire est-elle exigée au départ ?
cleanliness.clean  +2   ~propreté|~hygiène|~ménage|~sanitaire … ~impeccable|~irréprochable|~parfait|~exemplaire|nickel|rigoureu*|~remarquable
  + Une [hygiène irréprochable] au tatouage.
  - Le ménage parfait existe-t-il ?
cleanliness.smell  +2   ~sentir bon|propre|frais
  + Le linge [sent bon] le savon.
  - Je sens bien votre gêne.
keep.to_be_cleaned keep doit|doivent|devait|devaient|devra|devront|devrait|devraient|faut … être|laver|nettoyer|désinfecter … =lavé|=lavés|=lavée|=lavées|=nettoyé|=nettoyés|=nettoyée|=nettoyées|=désinfecté|=désinfectés|=désinfectée|=désinfectées|chaque|tous|toutes … chaque|tous|toutes|régulièrement|fois|jours|semaines|mois
keep.washers       keep lave|sèche|sèches linge|linges|vaisselle|vaisselles|auto|autos|glace|glaces|vitre|vitres|cheveux|mains

@sector hotel restaurant health leisure
cleanliness.own +1 linge|draps|serviettes|couverts … ~changer|~propre|~repassé
  + Les [draps sont changés] tous les deux jours.
  - Les serviettes se changent où ?

@all
cleanliness.tidied +2   plus propre qu'|que|comme avant|à|il|elle|ils
  + La maison laissée [plus propre qu'avant].
  - Plus un verre propre.
cleanliness.tidied +2   tout|bien|même|a|ont ~nettoyer|~ranger|~balayer|~aspirer|~protéger|nettoyé|rangé|balayé|protégé … avant|derrière|après|fin
  + Le peintre a [tout rangé derrière] lui.
  - On a tout nettoyé nous-mêmes.
keep.own           keep au propre
keep.own           keep mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs ~propre
keep.own           keep ~propre ~argent|~compte|~risque|~frais|~moyen|~initiative|à

cleanliness.clean +1 ~serviette|torchons … changé|changée|changés|changées chaque|tous jour|matin|les
  + Des [torchons changés chaque jour] au moulin.
  - Un drap pour chaque jour.

keep.asked keep ~serviette|torchons doit|doivent|devait|devaient|devrait|devraient être =changé|=changée|=changés|=changées chaque|tous jour|matin|les

cleanliness.clean +2 comme un sou neuf|neufs
  + La voiture est ressortie [comme un sou neuf].
  - Un sou est tombé, le neuf du mois.
cleanliness.clean +2 comme un|des ~sou neuf|neufs
  + Mon vélo est [comme un sou neuf].
  - Un sou de plus.
cleanliness.clean +2 pas une trace|poussière|miette|éclaboussure|tache
  + [Pas une trace] de plâtre après leur départ.
  - Une trace de pas.
cleanliness.clean +2 pas|aucun|aucune|sans|nulle … grain|trace de poussière|saleté
  + [Pas un grain de poussière].
  - Un grain de sable.
cleanliness.clean +2 propreté … clinique|exemplaire|remarquable|japonaise|suisse|absolue
  + Une [propreté clinique].
  - La propreté de la clinique ?
cleanliness.clean +2 tout|toute|sol|parquet|vitres|locaux|carrosserie brille|brillait|brillent|brillaient|étincelle|étincelait
  + Après leur passage [tout brillait].
  - Le soleil brille.
cleanliness.clean +2 ~laisser|laissé|laissée|rendu|rendue|retrouvé|retrouvée … nickel|impeccable|propre|propres
  + Les ouvriers ont [laissé le chantier propre].
  - Ils ont laissé un mot sur la table.
cleanliness.clean +2 ~rutilant|~reluisant
  + Une cuisine [rutilante].
  - Une ruelle.
cleanliness.clean +2 ~tache|auréole|auréoles|trace|traces … partie|parties|disparu|disparue|enlevée|enlevées|enlevé
  + La [tache de vin est partie].
  - La tache est bleue.
cleanliness.clean +2 ça|ca|tout|sol|carrelage|inox ~briller|étincelle|étincelait
  + Après leur passage, [ça brille].
  - Le soleil brille.
cleanliness.floor +2 mangerait|mangerais|pourrait|pouvait|manger … par terre
  + On [mangerait par terre] chez ce boucher.
  - Il a dû manger, assis par terre.
cleanliness.floor +3 pourrait|pourrions|pouvait manger par|sur|à terre|le|même
  + On [pourrait manger par terre], tout brille.
  - On a dû manger debout.
cleanliness.own   +1 ~linge|~drap|~serviette … =frais|propre|propres|doux|repassé|repassées
  + Des [serviettes bien repassées].
  - Les frais de linge.
cleanliness.tidy  +2 enlevé|enlève|enlèvent|retiré|mis|mettent|enfilé|enfile|enfilent ses|leurs|des chaussures|patins|bâches|bâche
  + Le plombier a [enlevé ses chaussures] avant d'entrer.
  - J'ai enlevé mes chaussures au portique.
cleanliness.tidy  +1 tout ~être rangé|rangée|rangés|ordonné|étiqueté
  + Au vestiaire, [tout était rangé].
  - Il a tout rangé lui-même.

cleanliness.clean +1 ~eau|~bassin … ~clair|~limpide|~cristallin|~transparent
  + L'[eau est limpide] sous le pont.
  - Une explication de l'eau.

keep.own keep j'|je|nous|on|l' ai|avons|a|avais rendu|rendue|restitué|restituée|laissé|laissée|quitté|quittée … propre|propres|nickel|impeccable

cleanliness.clean +3 le|la|les plus propre|propres que|qu'|du|de
  + Le camping [le plus propre que] je connaisse.
  - Je garde la plus bleue pour dimanche.
cleanliness.clean +2 ~briller|brille|brillent du|comme|de sol|sou|mille|jamais
  + La maison [brille du sol] au plafond.
  - Une étoile brille de loin.
cleanliness.clean +2 ~propreté|~respirer|respire la|chirurgicale|est|japonaise propreté|chirurgicale
  + Tout [respire la propreté].
  - On respire mal.
