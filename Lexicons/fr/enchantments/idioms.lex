@language fr
@kind     enchantments

# Everyday idioms that praise.
overall.slang +2 tip top
  + Chambre [tip top].
  - Un tip pour le serveur ?
overall.slang +2 une|vraie|petite|de pépite|tuerie|dinguerie|masterclass
  + Ce gîte est [une pépite].
  - Des pépites au chocolat.
overall.great +2 une|vraie|petite|véritable perle
  + Cette auberge est [une perle].
  - Un collier de perles.
overall.great +3 au top du top
  + Cette maternité est [au top du top].
  - Il demande si la touche du top est coincée sur ma télécommande.
overall.delighted +2 coup de cœur|coeur
  + Un [coup de cœur] pour ce fleuriste.
  - Un coup de fil suffit pour réserver.
overall.praise +2 chapeau bas
  + [Chapeau bas] aux réparateurs.
  - Il demande si mon chapeau a disparu au vestiaire.
overall.praise +2 rien que du positif|bonheur
  + Ce centre de loisirs, [rien que du bonheur].
  - Il ne reste rien que du pain sec.
overall.praise +2 ~mériter … étoiles|palme|médaille
  + Cette crèche [mérite cinq étoiles].
  - Un hôtel à cinq étoiles vient d'ouvrir.
overall.delighted +2 aux|au anges|paradis
  + Nos filles étaient [aux anges].
  - Une statue d'ange.
overall.great +2 le|un pied total|géant|intégral
  + Ce spa, [le pied total].
  - Le pied du mur.
