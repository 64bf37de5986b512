@language fr
@kind     shifters

# Negators: they reverse what follows them in their clause, and a verb just before them.
# « ne » alone is none, so « ne … que » (only) reverses nothing. « plus » is one only with « ne »: alone it mostly says "more".
keep.no_negator      keep       personne|nul n' est parfait|parfaite
  + [Personne n'est parfait], dit-il.
  - Personne n'est là.
shifter.anything_but flip       tout sauf
  + Ce service est [tout sauf] rapide.
  - Tout était prêt sauf la carte.
shifter.far_from     flip       loin d'|de être|etre
  + Ce mur est [loin d'être] bleu.
  - L'hôtel est loin de la gare.
shifter.in_no_way    flip,after aucunement|nullement|guère|guere|rarement
  + Le vendeur n'est [nullement] attentif.
  - La guerre des prix continue.
shifter.lack         flip       absence|dépourvu|dépourvue|dénué|dénuée de|d'
  + L'[absence de] peinture se voit.
  - Le conseiller était absent.
shifter.lack         flip       manque de|d'
  + Un [manque de] peinture.
  - On ne manque pas de choix.
shifter.lack         flip       manquer|manquent|manquait|manquaient|=manqué de|d'
  + Les agents [manquent de] patience.
  - J'ai manqué mon train.
shifter.less         flip,x0.6  moins
  + Un accueil [moins] souriant qu'avant.
  - Au moins le colis est arrivé.
  - Livré en moins de deux jours.
  - À moins que le contrat change.
shifter.little       flip       peu
  + Un mur [peu] bleu.
  - Un peu de retard.
  - Peu importe le magasin.
  - À peu près correct.
shifter.ne_point     flip       ne|n' … point
  + Le mur [n'était point] bleu.
  - Le point fort est le petit déjeuner.
shifter.neither      flip       ni
  + Le menu n'est ni copieux [ni] bon.
  - Une assurance rapide et simple.
shifter.never        flip,after jamais
  + Le livreur n'a [jamais] été ponctuel.
  - Si jamais le bagage revient, prévenez-moi.
shifter.no_more      flip       ne|n' … plus
  + Le décodeur [ne s'allume plus].
  - Le décodeur s'allume plus vite.
shifter.no_more      flip       plus aucun|aucune|rien|personne|jamais
  + [Plus aucun] mur bleu.
  - Plus personnel que leur concurrent.
shifter.nobody       flip       ne|n' … personne
  + Je [n'ai vu personne] de bleu.
  - Un devis pour une personne.
shifter.nobody       flip       personne ne|n'
  + [Personne ne] sourit dans cette agence.
  - Cette personne nous a bien reçus.
shifter.none         flip,after aucun|aucune|aucuns|aucunes
  + [Aucun] mur bleu.
  - Sans aucun doute le meilleur choix.
shifter.none         flip       aucun|aucune|nul|nulle … n'|ne est|sont|était|etait|étaient|etaient|fut|sera|a|ont|avait|avaient|semble|semblait
  + [Aucune porte n'est] bleue.
  - Le mur n'est pas bleu.
shifter.none         flip       personne|rien|nul n'|ne est|était|etait|fut|sera|a|avait|semble|semblait
  + [Rien n'est] bleu ici.
  - Il n'est rien de bleu.
shifter.not          flip       jamais|pas un|une|le|la|les|l'|mon|ma|mes … n'|ne est|sont|était|etait|étaient|etaient|fut|sera|a|ont|avait|avaient|semblait
  + [Pas une porte n'était] bleue.
  - Un mur est bleu.
shifter.not          flip,after pas|pa
  + Le mur n'est [pas] bleu.
  - Il habite à deux pas.
  - Ce n'est pas mal du tout.             # pas mal is praise
shifter.not_enough   flip       insuffisamment
  + Le mur est [insuffisamment] bleu.
  - C'est assez clair.
shifter.not_enough   flip,after pas assez
  + Ce n'est [pas assez] bleu.
  - Il n'est pas clair.
shifter.not_enough   flip,after trop peu
  + Un plat [trop peu] relevé.
  - Trop relevé.
shifter.not_think    flip,void  pense|trouve|crois|dirais|estime|penser|dire|considère|semble pas que|qu'
  + Je ne [pense pas que] le mur soit bleu.
  - Je pense que le mur est bleu.
shifter.nothing      flip,after rien
  + Dans cette assiette, [rien] de bon.
  - De rien, bonne soirée.
shifter.should_have  flip,void  aurait|auraient dû|du|pu être|etre
  + La démarche [aurait dû être] simple.
  - J'aurais dû lire les conditions.
shifter.supposedly   flip       censé|censée|censés|censées|sensé|sensée être
  + Une offre [censée être] avantageuse.
  - Un vendeur sensé et posé.
shifter.supposedly   flip       prétendument
  + Un plat [prétendument] frais.
  - Une prétention de salaire.
shifter.supposedly   flip       soi disant|prétendument
  + Une livraison [soi-disant] express.
  - En vous disant merci.
shifter.without      flip       sans
  + Un mur [sans] peinture.
  - Sans doute une erreur de stock.
  - Il appelle sans arrêt.

# Negators with a degree of their own.
shifter.not_at_all flip,after,x1.25 absolument|vraiment|franchement|carrément|clairement|strictement pas
  + La vendeuse n'est [vraiment pas] aimable.
  - Pas vraiment aimable.
shifter.not_at_all flip,after,x1.25 absolument|vraiment|strictement rien|aucun|aucune
  + Il n'y a [absolument rien] d'agréable.
  - Rien d'absolument urgent.
shifter.not_at_all flip,x1.25       ne|n' est|était|etait|sont|étaient|etaient|fut|suis|sommes|semble|paraît pas du tout
  + Ce mur [n'est pas du tout] bleu.
  - Il n'est pas du quartier.
shifter.not_at_all flip,after,x1.25 pas du tout
  + Ce menu n'est [pas du tout] copieux.
  - Pas du premier coup.
shifter.not_enough flip             ne|n' est|était|etait|sont|étaient|etaient|fut|suis|sommes|semble|paraît|a|ont pas assez|suffisamment
  + Ce mur [n'est pas assez] bleu.
  - Il n'est pas clair.
shifter.not_really flip,after,x0.75 pas vraiment
  + Le mur n'est [pas vraiment] bleu.
  - Vraiment pas confortable.
shifter.not_very   flip,x0.75       ne|n' est|était|etait|sont|étaient|etaient|fut|suis|sommes|semble|paraît|a|ont pas très|tres|tré|trop|spécialement|particulièrement|forcément|toujours|hyper|super|franchement|entièrement|totalement|complètement|vraiment
  + Le serveur [n'était pas très] bleu.
  - Je n'ai toujours pas ma carte.
shifter.not_very   flip,after,x0.75 pas très|tres|tré|trop|spécialement|particulièrement|forcément|toujours|hyper|super|franchement|entièrement|totalement|complètement
  + Le serveur n'était [pas très] souriant.
  - Je n'ai toujours pas ma carte.

# Not negators although they hold one.
keep.no_negator keep au|du|à|a|en moins
  + Répondez [au moins] à ma lettre.
  - Moins aimable que sa collègue.
keep.no_negator keep d' ici peu
  + La réponse arrive [d'ici peu].
  - Les gens d'ici sont peu patients.
keep.no_negator keep de plus
  + [De plus], le hall est propre.
  - Plus de peinture bleue.
keep.no_negator keep de rien
  + [De rien], au revoir.
  - Ils ne servent à rien.
keep.no_negator keep depuis|sous peu
  + Je serai livré [sous peu].
  - Un plat peu cuit.
keep.no_negator keep en|au plus
  + Et [en plus], le parking est gratuit.
  - Je n'en peux plus.
keep.no_negator keep faux pas
  + Un seul [faux pas] ce soir-là.
  - Ce n'est pas faux.
keep.no_negator keep il n' y a qu'|que
  + [Il n'y a qu']un guichet.
  - Il n'y a pas de guichet.
keep.no_negator keep il y a peu
  + Je suis client depuis [il y a peu].
  - Il y a un peu d'attente.
keep.no_negator keep jamais deux sans trois
  + [Jamais deux sans trois], encore un oubli.
  - Jamais deux conseillers ne disent la même chose.
keep.no_negator keep le moins que|qu'
  + C'est [le moins qu']on puisse dire.
  - Le moins cher.
keep.no_negator keep moins de|d'
  + Livré en [moins de] trois jours.
  - Moins copieux qu'avant.
keep.no_negator keep n' est|était|etait ce pas
  + C'est long, [n'est-ce pas] ?
  - Ce n'est pas long.
keep.no_negator keep n' hésitez|hesitez|hésiter|hesiter|hésite|hesite pas
  + [N'hésitez pas] à réserver.
  - Je n'ai pas réservé.
keep.no_negator keep ne pas hésiter|hesiter
  + [Ne pas hésiter] à demander la terrasse.
  - Ne pas payer en ligne.
keep.no_negator keep ne serait ce que
  + Un mot, [ne serait-ce que] pour prévenir.
  - Ce ne serait pas grave.
keep.no_negator keep non plus
  + Le site ne marche pas [non plus].
  - Je ne reçois plus vos lettres.
keep.no_negator keep non seulement
  + [Non seulement] le produit est cassé, mais il est cher.
  - Seulement deux caisses ouvertes.
keep.no_negator keep ou|oui pas|non
  + Dites-moi si c'est compris [ou pas].
  - Oui, et pas un sourire.
keep.no_negator keep pas de porte
  + Le colis était sur le [pas de porte].
  - Pas de réponse à la porte.
keep.no_negator keep pas que|seulement|uniquement
  + Ils ne peignent [pas que] des murs.
  - Je ne crois plus à leurs promesses.
keep.no_negator keep pas à pas
  + On m'a guidé [pas à pas].
  - Il n'est pas à la hauteur.
keep.no_negator keep peu de temps
  + J'ai attendu [peu de temps].
  - Peu de choix.
keep.no_negator keep peu importe
  + [Peu importe] la boutique.
  - Une somme peu importante.
keep.no_negator keep peu à peu
  + Les tarifs montent [peu à peu].
  - Peu aimable à l'accueil.
keep.no_negator keep plus tard|tôt|tot
  + Ils ont rappelé [plus tard].
  - Plus de pain à midi.
keep.no_negator keep pour rien au monde
  + Je ne changerais [pour rien au monde].
  - J'ai appelé pour rien.
keep.no_negator keep pourquoi pas
  + [Pourquoi pas] un second essai.
  - Pourquoi le site ne marche pas ?
keep.no_negator keep rien que
  + [Rien que] le mur est bleu.
  - Rien ne marche.
keep.no_negator keep sans aucun|nul doute
  + C'est [sans aucun doute] un bon restaurant.
  - Aucun doute là-dessus.
keep.no_negator keep sans cesse|relâche
  + Les serveurs passent [sans cesse] entre les tables.
  - Un parcours sans relais.
keep.no_negator keep sans doute|parler|compter|oublier|exception
  + Le prix a [sans doute] changé.
  - Sans explication aucune.
keep.no_negator keep si pas
  + Prévenez-moi, et [si pas] de retour, annulez.
  - Ce n'est pas si cher.
keep.no_negator keep tant|autant que possible
  + Ils aident [autant que possible].
  - Ce n'est pas possible.
keep.no_negator keep à|a peu près|pres
  + Le compte y est [à peu près].
  - Le restaurant est près d'ici.
shifter.less    flip de moins en moins
  + Ils sont [de moins en moins] bleus.
  - Une belle couleur.

shifter.made_believe void laissent|laissé|laissait croire|penser|miroiter que|qu'|être|à|a
  + Ils [laissent croire que] le bail est simple.
  - Je crois que le bail est simple.
shifter.made_believe void pensant|croyant être|avoir|que|qu'|d'
  + [Pensant être] reçue, je monte.
  - Un passant pense.

# Intensifiers.
shifter.a_little  x0.6  quelque peu
  + Une salle [quelque peu] sombre.
  - Quelque chose de sombre.
shifter.a_little  x0.6  un petit peu
  + C'est [un petit peu] bruyant.
  - Un petit hôtel peu bruyant.
shifter.a_little  x0.6  un tout petit peu
  + C'est [un tout petit peu] bruyant.
  - Un petit hôtel.
shifter.always    x1.25 de plus en plus de|d'
  + Il y a [de plus en plus de] murs bleus.
  - Il y a plus de murs.
shifter.always    x1.25 n'|ne arrête|arrêtent|arrêtait|arrêtaient|arrêtez|arrêtes pas de|d'
  + Le mur [n'arrête pas de] bleuir.
  - Le mur arrête de bleuir.
shifter.always    x1.25 n'|ne a|ont|avait|avez pas arrêté|cessé de|d'
  + Le mur [n'a pas arrêté de] bleuir.
  - Le mur a cessé de bleuir.
shifter.always    x1.25 n'|ne cesse|cessent|cessait|cessaient|cessez de|d'
  + Le mur [ne cesse de] bleuir.
  - Le mur cesse de bleuir.
shifter.always    x1.25 sans|en cesse|arrêt|arret|permanence|continu
  + Un mur [sans cesse] repeint.
  - Sans réseau, on arrête.
shifter.always    x1.25 toujours|tjrs|tjs|constamment|systématiquement|continuellement
  + Une équipe [toujours] souriante.
  - J'attends tous les jours.
shifter.always    x1.25 à|a chaque fois
  + Le colis arrive cassé [à chaque fois].
  - À chaque client son conseiller.
shifter.ever_more x1.25 de plus en plus
  + Le site est [de plus en plus] lent.
  - De plus, le site est lent.
shifter.extremely x1.5  extrêmement|extremement|incroyablement|terriblement|horriblement|énormément|infiniment|exceptionnellement|remarquablement|hautement|drôlement|vachement|sacrément|diablement|rudement|excessivement
  + Le transfert a été [extrêmement] lent.
  - L'extrême lenteur du guichet.
shifter.great     x1.25 grand|grande|grands|grandes|total|totale
  + Une [grande] gentillesse.
  - La grandeur du hall.
shifter.great     x1.25 énorme|enorme|énormes|gros|grosse|grosses|immense|immenses|véritable|véritables|réel|réelle|réels|réelles|sacré|sacrée
  + Une [énorme] déception.
  - Le réalisme du jeu.
shifter.less      flip  beaucoup|bcp|bien moins
  + La salle est [beaucoup moins] propre.
  + L'équipe est [bien moins] souriante qu'avant.
  - Au moins, c'est propre.
shifter.less      flip  est|sont|était|étaient|semble bien moins
  + Le buffet [est bien moins] bon qu'avant.
  - Au moins, c'est bien.
shifter.only      x1.25 que du|des
  + [Que du] bleu pour moi.
  - Le jour que vous dites.
shifter.so_much   x1.4  beaucoup|bcp|bien trop|plus
  + C'est [beaucoup trop] bleu.
  - Un beau coup, ce vélo bleu.
shifter.so_much   x1.25 beaucoup|bcp|grandement|largement|nettement|amplement
  + C'est [nettement] mieux.
  - Une netteté étonnante.
shifter.so_much   x1.4  tant de|d'
  + Avec [tant de] gentillesse.
  - En tant que cliente.
shifter.so_much   x1.4  à|a quel point
  + Vous n'imaginez pas [à quel point] c'est lent.
  - À quelle heure fermez-vous ?
shifter.sometimes x0.75 de temps en temps
  + Lent [de temps en temps].
  - Le temps passe.
shifter.super     x1.4  au plus haut point
  + Cela m'agace [au plus haut point].
  - Le point haut du parcours.
shifter.super     x1.4  des plus
  + Un service [des plus] lents.
  - Moins des frais en plus.
shifter.super     x1.4  on ne peut|peux|peu plus
  + Un personnel [on ne peut plus] serviable.
  - On ne peut pas payer.
shifter.super     x1.4  plus que
  + Un mur [plus que] bleu.
  - Le temple de la ville.
shifter.super     x1.4  super|hyper|méga|mega|ultra|archi|giga
  + Une équipe [hyper] motivée.
  - Le supermarché est loin.
shifter.totally   x1.5  absolument|totalement|complètement|completement|complétement|entièrement|parfaitement|carrément|purement|littéralement|profondément|clairement|franchement|véritablement
  + L'agent a été [totalement] perdu.
  - Le remboursement total est arrivé.
shifter.totally   x1.5  tout à|a fait
  + C'est [tout à fait] clair.
  - J'ai tout fait.
shifter.totally   x1.5  tout|tous simplement
  + La vue est [tout simplement] belle.
  - Je veux simplement un reçu.
shifter.very      x1.25 si
  + Un accueil [si] chaleureux.
  - Si vous passez, arrêtez-vous.
shifter.very      x1.25 trop|tro
  + C'était [trop] bleu.
  - Il a tropézien dans la voix.
shifter.very      x1.25 très|tres|trés|tré|trè
  + Un mur [très] bleu.
  - Il traîne depuis des mois.
shifter.very      x1.25 vraiment|réellement|tellement|fort|particulièrement|spécialement|fortement|sincèrement
  + C'est [vraiment] clair.
  - Un prix réel.

shifter.supposedly flip faussement|prétendûment|soidisant|théoriquement
  + Un prix [faussement] bas.
  - Un prix bas.

shifter.very x1.25 pour le moins
  + C'est [pour le moins] abusif.
  - Pour ceux qui ont le moins, un banc.

# Downtoners.
shifter.a_little     x0.6  légèrement|legerement|vaguement|modérément|moyennement
  + Le plat est [légèrement] salé.
  - Un repas léger.
shifter.a_little     x0.6  un peu|chouia|poil|tantinet
  + Le mur est [un peu] bleu.
  - Peu de places assises.
shifter.almost       x0.75 presque|quasi|quasiment
  + La salle est [presque] propre.
  - La presqu'île est jolie.
shifter.fairly       x0.75 assez|plutôt|plutot|relativement|globalement|passablement
  + C'est [assez] clair.
  - Un plat simple.
shifter.more_or_less x0.5  plus ou moins
  + Le guide est [plus ou moins] utile.
  - Ou le plus, ou le moins.
shifter.more_or_less x0.5  à|a moitié
  + Le plat était [à moitié] cuit.
  - La moitié du plat.
shifter.nothing_more x0.6  sans plus
  + Un repas correct, [sans plus].
  - Il est parti sans plus attendre ses clés.
shifter.sometimes    x0.75 parfois|quelquefois|occasionnellement
  + Le mur est [parfois] bleu.
  - Une fois le colis reçu.

# What is not lived: condition, hope, wish, promise, fear.
keep.no_negator    keep       sans prétention|prétentions|fioriture|fioritures|artifice
  + Un mur [sans prétention].
  - Sans peinture.
keep.stress        keep,x1.25 rien ne|n' remplace|remplacera|vaut|égale|égalera|bat|surpasse
  + [Rien ne remplace] un mur bleu.
  - Rien ne change.
shifter.allegedly  void       selon eux|vous|lui
  + [Selon eux], tout est parfait.
  - Selon les jours.
shifter.any_other  flip,void  n' importe quel|quelle autre
  + [N'importe quel autre] mur est bleu.
  - N'importe quel mur.
shifter.any_other  flip,void  n' importe quel|quelle|lequel|laquelle magasin|boutique|enseigne|concurrent|site|marque|supermarché|épicerie|jardinerie|librairie|garage|restaurant|hôtel|banque|opérateur|fournisseur|mutuelle|assureur
  + [N'importe quel garage] a un mur bleu.
  - N'importe quel mur.
shifter.before     void       avant que|qu'|de|d'
  + Je pars [avant que] le mur soit bleu.
  - Avant, le service était bon.
shifter.expected   flip,void  attendez|attends pas|plus|surtout à|au|aux
  + Ne vous [attendez pas à] un mur bleu.
  - N'attendez pas le mur.
shifter.expected   flip,void  faut|faudrait|fallait pas|plus|guère s' attendre à|au|aux
  + Il ne [faut pas s'attendre à] un mur bleu.
  - Il ne faut pas attendre le bus.
shifter.expected   void       je|j'|nous|on|j pensais|pensait|croyais|croyait|pensions|croyions|imaginais être|avoir|que|qu'|trouver|pouvoir|faire
  + [Je pensais avoir] un mur bleu.
  - Je pense au mur.
shifter.expected   void       m' attendais|attendait à|a
  + Je [m'attendais à] un mur bleu.
  - Le serveur m'attendait dehors.
shifter.far_from   flip,void  est|sommes|était|étions|reste|restons|demeure bien|très|assez|si|tellement|vraiment|encore|malheureusement loin de|d'|du|des
  + On [est bien loin des] murs bleus.
  - Le mur est loin.
shifter.hope       void       espérer|esperer|espère|espere|espères|espérons|esperons|espèrent|espérant|esperant|espoir|espérais|espérait
  + J'[espère] un service meilleur.
  - Un lieu désespérant.
shifter.hope       void       pourvu que|qu'
  + [Pourvu que] cela reste bleu.
  - Un hôtel pourvu d'un ascenseur.
shifter.if         void       s' il|ils
  + [S'ils] étaient plus rapides, je resterais.
  - S'il vous plaît.
shifter.if         void       si besoin|nécessaire|possible|jamais|seulement|nécéssaire|necessaire
  + [Si besoin], je peux passer au magasin.
  - Ce besoin si simple.
shifter.if         void       si je|j'|tu|vous|on|nous|il|elle|ils|elles|le|la|les|l'|mon|ma|mes|votre|vos|notre|nos|ce|cela|ça|ca|c'|un|une|tout|quelqu'|d'|cette|ces|celui|leur|leurs|des|du|y
  + [Si vous] cherchez un bon garage, venez.
  - Un garage si propre.
  - Même si vous payez, rien ne vient.
shifter.if         void       à|a voir si|dans|avec|en|à|comment
  + [À voir si] le mur reste bleu.
  - Un film à voir ce soir.
shifter.in_case    void       au cas où|ou
  + Gardez le ticket [au cas où] il serait défectueux.
  - Un cas difficile.
shifter.in_case    void       au risque que|qu'
  + Il sort [au risque que] le mur tombe.
  - Il y a un risque au mur.
shifter.in_case    void       en cas de|d'
  + [En cas de] panne, qui appeler ?
  - Le cas de ma mère.
shifter.in_case    void       à condition que|qu'|de|d'
  + Bonne offre [à condition de] tout lire.
  - La condition du remboursement.
shifter.in_case    void       à|a moins que|qu'|de|d'
  + Je reste, [à moins que] tout devienne bleu.
  - Au moins que les frais soient clairs.
shifter.lack       flip       manquant de|d'
  + Un mur [manquant de] peinture.
  - Il manque un mur.
shifter.nobody     flip       y a personne|personnes qui|pour
  + Il n'[y a personne pour] repeindre le mur.
  - Une personne passe pour le mur.
shifter.not_think  flip,void  pas dire|prétendre|affirmer|confirmer que|qu'
  + On ne peut [pas dire que] le mur soit bleu.
  - Je dis que le mur est bleu.
shifter.promised   void       promis|promise|promettent|promet|promettez|promettait un|une|des|de|d'|que|qu'|le|la|monts
  + On m'avait [promis un] mur bleu.
  - La promenade est belle.
shifter.said       void       il paraît|parait que|qu'
  + [Il paraît que] leur service est bon.
  - Il paraît fatigué.
shifter.searching  void       cherche|cherchons|cherchais|cherchez|recherche|recherchons|recherchez un|une|des
  + Je [cherche un] bon artisan.
  - La recherche du colis avance.
shifter.so_as_not  void       pour ne pas|plus|jamais
  + Je paie [pour ne pas] avoir de souci.
  - Il est là pour nous.
shifter.to_avoid   void       afin|histoire d' éviter|eviter
  + J'ai peint [afin d'éviter] la rouille.
  - Une drôle d'histoire.
shifter.to_avoid   void       de peur|crainte de|d'|que|qu'
  + Je n'y vais plus [de peur d']une arnaque.
  - La peur du vide.
shifter.to_avoid   void       pour éviter|eviter
  + J'ai payé [pour éviter] une relance.
  - Un lieu à éviter.
shifter.wanted     void       besoin de|d'
  + J'ai [besoin d']un mur bleu.
  - Le besoin était là.
shifter.would      void       faudrait|devrait|devraient|devriez|devrais|pourrait|pourraient|pourriez|pourrais
  + Cela [devrait] rester gratuit.
  - Il faut tout refaire.
shifter.would      void       serait|seraient|serais
  + Le mur [serait] bleu.
  - Il sera rapide.
shifter.would      void       voudrais|voudrions|souhaiterais|souhaiterions|aimerais|aimerions|désirerais|préférerais
  + Je le [préférerais] bleu.
  - Je voulais une facture claire.
shifter.would_have void       aurais|aurions dû|du|pu|aimé|aime|préféré|voulu|souhaité
  + J'[aurais aimé] un service aimable.
  - J'avais aimé ce service.
shifter.would_have void       aurait|auraient|aurais|aurions été|ete
  + Un geste [aurait été] apprécié.
  - Il avait été aimable.

shifter.expected    void      pourrait|pouvait|pourrais penser|croire|dire que|qu'
  + On [pourrait penser que] le mur est bleu.
  - On pourrait partir.
shifter.if          void      est ce que|qu' c'|cela|ça|il|elle|ils|elles|le|la|les|ce|cette|l'|mon|ma|votre
  + [Est-ce que c'] est bleu ?
  - C'est ce que je dis.
shifter.if          void      pas|plus sûr|sûre|sur|sure|certain|certaine que|qu'
  + Je ne suis [pas sûr que] le mur soit bleu.
  - Un mur sûr.
shifter.should_have flip,void aurait|auraient|auriez|aurai pu|dû … faire|être|etre|offrir|proposer|prévoir|rendre|mettre|donner|avoir|prendre
  + Ils [auraient pu proposer] un mur bleu.
  - J'aurais pu rester.
shifter.super       x1.5      jamais|rarement … aussi|autant|si|tant
  + Le mur n'a [jamais été aussi] bleu.
  - Jamais le mur ne fut bleu.
shifter.very        x1.25     qu' est ce que|qu' c'|cela|ça|il|elle|ils|elles|le|la|les|ce|cette|l'|mon|ma|votre
  + [Qu'est-ce que c'] est bleu !
  - C'est ce que je dis.

# Ce qui aurait pu être plus ne l'a pas été.
shifter.could_be flip,void aurait|auraient pu être|etre plus
  + Le mur [aurait pu être plus] bleu.
  - Le mur a pu être plus bleu.

# Une condition qui n'a pas été remplie : ce qu'elle nie a été vécu.
keep.unreal keep si|s' … n'|n|ne avais|avait|avaient|aviez|avions pas
  + [S'ils n'avaient pas] peint le mur, il serait blanc.
  - S'il n'est pas là, sonnez au deuxième.

# Ce qui a retenu un client qui serait parti.
rescue.but_for      rescue grâce|grace à|a|au|aux
  + La porte s'ouvre [grâce au] gardien.
  - Le délai de grâce finit mardi.
rescue.but_for      rescue n'|n eût|eut été
  + [N'eût été] le gardien, la porte restait close.
  - Le mur a été peint.
rescue.but_for      rescue sans|heureusement
  + [Sans] le gardien, la porte restait close.
  - Cent gardiens, une seule porte.
rescue.but_for      rescue si|s' … n'|n était|étaient|avait|avaient pas été|là|la|intervenu|intervenue
  + [Si le gardien n'avait pas été] à son poste, la porte restait close.
  - Le gardien était au deuxième.
rescue.saved        rescue ~sauver|sauvé la|ma|notre mise|journée|soirée|situation|vacances|commande
  + Le gardien a [sauvé la situation].
  - On a sauvé le chat du gardien.
rescue.talked_round rescue fait changer d'|d avis
  + Le gardien m'a [fait changer d'avis].
  - J'ai un avis sur le gardien.
rescue.talked_round rescue m'|nous|m a|ont|avez rattrapé|rattrapée|retenu|retenue|convaincu|convaincue|sauvé|sauvée|dissuadé|dissuadée
  + Le gardien [m'a retenu].
  - Le gardien a retenu le chien.

# Un éloge qui se moque, seul à côté d'un reproche.
irony.mock mock       beau|bel|belle|joli|jolie|sacré|sacrée|superbe|magnifique performance|travail|boulot|exemple|effort|exploit|prouesse|record|score|mentalité|réactivité|organisation|démonstration|image
irony.mock mock,after beau|bel|joli|super|excellent|excellente|formidable|génial|géniale|brillant|brillante service|organisation|gestion|suivi|accueil|communication|réactivité|boulot|travail
irony.mock mock       beau|joli travail|boulot|exemple
  + [Beau travail], le mur est bleu.
  - Le travail au mur est fait.
irony.mock mock       bravo|bravissimo|chapeau|félicitations|merci|super|génial|formidable|magnifique|extraordinaire|merveilleux|fantastique|sympa|top|nickel|classe|brillant|admirable
  + [Bravo], le mur est bleu.
  - Une bravoure rare.
irony.mock mock       bravo|merci|chapeau la|le|les|l' <company>|poste|mairie|direction|sncf|organisation|service|équipe
  + [Bravo la mairie], le mur est bleu.
  - La mairie est bleue.
irony.mock mock       bravo|merci|chapeau vraiment|encore|bas|messieurs|beaucoup|mesdames
irony.mock mock       bravo|merci|chapeau|félicitations les|à|a|aux|encore gars|amis|champions|équipes|tous|vous|eux|messieurs|génies|pros|fois
irony.mock mock       on adore|aime|applaudit|apprécie
  + Le mur est bleu, [on adore].
  - Le chien adore le mur.
irony.mock mock       on applaudit|applaudira bien|très|tres|des fort|fort|mains|deux
  + Le mur est bleu, [belle performance].
  - Les belles étoffes.
irony.mock mock       quel|quelle|quels|quelles … efficacité|professionnalisme|sérieux|service|accueil|rapidité|réactivité|plaisir|bonheur|gentillesse|amabilité|compétence|organisation|respect|fiabilité|bienveillance|performance|talent|classe|chance|joie|régal
  + Le mur est bleu, [quelle efficacité].
  - Quelle est la porte du fond ?
irony.mock mock       trop bien|cool|fort|forts|fortes|sympa
  + [Trop fort], le mur est bleu.
  - Le bien fait trop de bruit.
irony.mock mock,after ça|ca|cela|bref commence|commençait|commencait bien
  + Le mur est bleu, [ça commence bien].
  - Le mur commence bien avant la rue.
irony.mock mock,after ça|ca|cela|bref commence|commençait|commencait très|plutôt|vraiment|bien $
irony.mock mock       ça|ca|voilà|voila du|de|une|un … service|client|sérieux|suivi|professionnalisme|efficacité
  + Le mur est bleu, [ça du service].
  - Du service au fond du couloir.

# Ce qui aurait dû être fait : le bien qui suit manque.
shifter.instead flip au lieu|lieux de|d' récompenser|aider|répondre|écouter|rembourser|résoudre|régler|reconnaître|remercier|expliquer|proposer|trouver|chercher|nous|vous|me|m'|les|s'|se|faire|être|rassurer|conseiller|fidéliser|améliorer|réparer|soigner|satisfaire|accueillir|assumer|présenter|comprendre
shifter.instead flip plutôt que de|d' récompenser|aider|répondre|écouter|rembourser|résoudre|régler|reconnaître|remercier|expliquer|proposer|trouver|chercher|nous|vous|me|m'|les|s'|se|faire|être|rassurer|conseiller|fidéliser|améliorer|réparer|soigner|satisfaire|accueillir|assumer|présenter|comprendre

# Ce que l'on croyait n'était pas.
shifter.expected void qui pensais|pensait|croyais|croyait|pensions|croyions|m'attendais être|avoir|que|qu'|bien|trouver|pouvoir

# Ce qu'on craignait n'a pas été vécu.
keep.no_negator  keep sans hésiter|hésitation|conteste|contredit
  + C'est [sans conteste] lui.
  - Sans sel.
shifter.expected void avais|avait|avions peur|crainte que|qu'|de|d'
shifter.expected void craignais|craignait|craignions|redoutais|redoutait|appréhendais|appréhendait
shifter.far_from flip loin d'|de un|une
  + On est [loin d'une] peinture soignée.
  - Le loin est flou.

# Ce qu'un autre fait, ce qu'il prétend, ce qu'on exige de lui.
keep.no_negator   keep et non fumeur|fumeurs|seulement|intrusif|intrusive
  + Un vendeur aimable [et non intrusif].
  - Un vendeur non aimable.
keep.no_negator   keep ne|n' pourrais|pourrions|saurais|saurions|peux|pourrait pas être|etre plus
  + Je [ne pourrais pas être plus] bleu.
  - Je pourrais être plus bleu.
shifter.claims    void se dit|disent|disait|prétend|prétendent|veut|veulent|voulait|targue|targuent|vante|vantent
  + Le mur [se dit] bleu.
  - Le mur se voit.
shifter.elsewhere void ^ ailleurs le|la|les|l'|c'|ils|on|tout|il|elle
  + [Ailleurs le] mur est bleu.
  - Je vais ailleurs.
shifter.expected  void craignais|craignait|craignions|redoutais|redoutait|appréhendais|appréhendait que|qu'
  + Je [craignais que] le mur soit bleu.
  - Il craint que le mur soit bleu.
shifter.expected  void craignais|craignions|redoutais|redoutions|appréhendais|imaginais le|la|les|un|une pire|pires
  + Je [craignais le pire].
  - C'est le pire mur.
shifter.expected  void que|qu' je|on|nous ne|n' le|l'|la craignais|redoutais|pensais|imaginais|craignions|redoutions
  + Moins bleu [que je ne le craignais].
  - Un mur de pire allure.
shifter.far_from  flip ^ fini|finis|finie|finies|terminé|terminés|terminée|terminées|adieu le|la|les|l'
  + [Finies les] portes bleues.
  - Les portes sont finies.
  - J'ai fini les murs bleus.
shifter.not       flip et non
  + Un mur bas [et non] bleu.
  - Non, et le mur est bleu.
shifter.ordered   void ^ soyez|sois
  + [Soyez] bleus !
  - Vous soyez bleus.
shifter.promised  void ~plan|~annonce|~brochure|~publicité|~étiquette|~billet|~dépliant|~affiche|~catalogue|~fiche|~descriptif|~notice|photo|photos indiquait|annonçait|promettait|disait|montrait|affichait|parlait|vantait|mentionnait|laissait|précisait
  + La [brochure annonçait] un mur bleu.
  - La brochure est bleue.

shifter.to_avoid void permet|permettent|permettait|permis d' éviter
  + Ce badge [permet d'éviter] la cohue.
shifter.to_avoid void évite|évitent|évitait|évitera de|d'
  + Le badge [évite d']attendre au froid.

# Ce dont on prive quelqu'un lui manque.
shifter.lack flip prive|privent|privait|privaient|priver|privera|privant … de|d'|du|des
  + La haie [prive la cour de] soleil.
  - Une cour privée.
shifter.lack flip privé|privés|privée|privées de|d'
  + Une cour [privée de] soleil.
  - La cour privée.

shifter.no_more flip ^ plus vraiment|tellement|franchement|forcément
  + [Plus vraiment] propre.
shifter.no_more flip mais|et|désormais|maintenant plus vraiment|tellement|franchement|forcément
  + Propre hier [mais plus vraiment] lundi.

shifter.very x1.25 super|hyper|ultra|méga bien
  + Une salle [super bien] agencée.

# Ce qui semble, se dit ou s'est entendu avant d'être vécu.
shifter.appearance void au premier abord|regard
  + [Au premier abord] un mur bleu.
  - Au premier étage.
shifter.appearance void en apparence|théorie|façade
  + [En apparence] un mur bleu.
  - La façade est peinte en bleu.
shifter.appearance void sur les photos|images
  + [Sur les photos] un mur bleu.
  - Il a pris des photos.
shifter.appearance void à|a première vue
  + [À première vue] un mur bleu.
  - La première fenêtre a vue sur cour.
shifter.expected   void censé|censée|censés|censées|supposé|supposée|supposés|supposées être|avoir
  + Le mur [censé être] bleu.
  - Une supposition.
shifter.expected   void les|le|la|l'|vous croyais|pensais|croyions|pensions|imaginais|croyait|imaginions
  + Je [les croyais] bleus.
  - Je croyais au bleu.
shifter.promised   void pub|pubs|publicité|publicités|réclame|slogan dit|disait|disent|disaient|prétend|prétendait|assure|assurait|jure
  + La [pub dit] que le mur est bleu.
  - La pub du matin.

shifter.very x1.25 un|une bien
  + C'est [une bien] lourde malle.
  - La malle va bien.

shifter.appearance void ^ vu de|d' l'|loin|dehors extérieur|,
  + [Vu de l'extérieur], un mur bleu.
  - Vue de l'extérieur, la façade est jolie.
shifter.check      void vérifier|contrôler que|qu'|si|s'
  + Passez [vérifier que] la cour est propre.
  - Ils viennent vérifier la chaudière.
shifter.hope       void doute|doutons|doutant pas|point|nullement
  + Je ne [doute pas] de votre goût.
  - Le doute plane.
shifter.pretext    void sous couvert|prétexte de|d'|que|qu'
  + [Sous couvert d']être gentils, ils vendent des tapis.
  - Un marché couvert.
shifter.wanted     void mets|mettons|mettre en demeure de|d'
  + Je vous [mets en demeure de] rendre la clé.
  - Ils m'ont mis en demeure de payer.
