@language fr
@kind     boundaries

# Les réponses aux questions d'une enquête, et ce qui les annonce : elles ne nient et ne jugent rien de la suite.

# La réponse à « qu'est-ce qui n'a pas été ? », qui se poursuit sans ponctuation
keep.answer keep rien|aucun|aucune|non|ras|néant tout|tous|toutes
  + [Rien tout] était sur la table.
  + [Non tout] est là.
  - Rien de tout cela n'est sur la table.
keep.answer keep rien|aucun|aucune|ras|néant c'|le|la|les|l' était|est|étaient|sont|personnel|service|équipe|accueil|séjour|repas|soins
  + [Rien le personnel] était à l'étage.
  + [Aucune c'est] un court séjour.
  - Rien sur la table, le personnel était à l'étage.

# Ce qu'on va dire : d'abord les bons points
keep.announced keep ^ côté|point|points|aspect|aspects positif|positifs ,|: le|la|les|l'|un|une|on|il|des|son|ils|elle|nous
  + [Points positifs : le] lac.
  - Un accueil positif.
keep.announced keep commençons|commencer|commence|débuter|abord|terminer par|le|la|les … bonnes|mauvaises|bons|mauvais choses|points|nouvelles|côtés
  + [Commençons par les bons points].
  - Les bons points sont rares.
keep.announced keep commençons|commencer|commence|débuter|débutons|d'abord|abord|finir|terminer|terminons par|le|la|les … positif|positifs|négatif|négatifs|bien
  + [Terminons par le positif].
  - Un accueil positif.
keep.announced keep voilà|voila|passons|venons pour|à|aux|au … positif|positifs|négatif|négatifs|positive
  + [Voilà pour le positif].
  - Un bilan positif.
