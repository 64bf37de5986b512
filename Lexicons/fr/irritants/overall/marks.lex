@language fr
@kind     irritants

# Des notes : étoiles, points, pouces, visages ; et des rappels à l'ordre.

# Visages
overall.face -1 :(|:-(|:/|:-/|:'(|=(|:[|>:(
  + Le magasin a fermé [:(]
  - Ouverture : (hors jours fériés) dès neuf heures.
overall.face -2 👎|😠|😤|🙄|😒|😑|😾
  + Livraison repoussée [👎]
  - Le pouce du gant est décousu depuis un an.
overall.face -1 😞|😢|😭|😔|😟|☹|☹️|🙁|😕|😩|😫|😣|💔
  + Dimanche chez moi [😭]
  - Il pleure souvent, ce bébé, à la crèche.
overall.face -3 😡|🤬|👿|🤮|💩|🖕
  + Encore ce soir [😡]
  - J'ai vu un démon sur l'affiche du cinéma.

# Étoiles, points, rappels à l'ordre
overall.mark -3 0|zéro|zero sur toute la ligne
  + [Zéro sur toute la ligne] pour ce déménageur.
  - La ligne zéro de la notice.
overall.mark -2 carton rouge
  + [Carton rouge] pour le transporteur.
  - Le meuble est arrivé dans un carton bleu.
overall.mark -3 mettre|mis|mettrais|mettrai|vaut|note|gros|mérite|donner|donne zéro|zero
  + Le jury [mérite zéro].
  - Mettre le compteur à zéro.
overall.mark -3 même pas|1|une … étoile
  + Ça ne mérite [même pas une étoile].
  - Il demande si le sac porte même une étoile.
overall.mark -3 ne|n' mets|mettre|met|note|mettrai|mettrais pas|peux|peut zéro|0|moins
  + Je [ne mets pas zéro] par bonté.
  - Je mets les pieds sous la table.
overall.mark -2 niveau|côté|coté|question … 0|zéro|-1
  + [Niveau suivi zéro].
  - Le niveau de la mer.
overall.mark -3 zéro|0 étoile|étoiles|pointé
  + Pour moi c'est [zéro étoile].
  - Un hôtel trois étoiles près de la gare.
overall.mark -3 étoile car|parce|faute|puisque que|qu'|zéro|0|je|on|de|l' zéro|0|ne|moins|mieux|mettre|n'
  + Une [étoile parce que zéro] n'est pas prévu.
  - Une étoile par erreur.

keep.own     keep peut|peux|pouvais|pouvoir|est|était pas|impossible … mettre moins de|que|d' <figure>=4
  + Je ne [peux pas mettre moins de cinq] étoiles.
  - On ne peut pas mettre moins d'une étoile.
overall.mark -3   peut|peux|pouvais|pouvoir|est|était pas|impossible … mettre moins|zéro|0
  + Une note d'un, puisqu'il n'[est pas possible de mettre zéro].
  - On peut mettre moins de sel.
