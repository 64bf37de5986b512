@language fr
@kind     boundaries

# Avant : ce qu'on craignait, pensait ou cherchait ne dit pas ce qui vint.

# Ce qu'on redoutait : on le dit pour louer ce qui vint
keep.feared_before keep eu peur de|d'|que|qu'
  + J'ai [eu peur de] rater le car.
  - La peur du loup.
keep.feared_before keep étais|était|étions … inquiet|inquiète|inquiets|réticent|réticente|sceptique|stressé|stressée|nerveux|nerveuse|méfiant|méfiante|angoissé|angoissée au|avant début|départ|de|d'
  + J'[étais sceptique au départ].
  - J'étais au départ du car.

# Ce qu'on n'attendait pas dit de lui-même ce qu'il fut
keep.unforeseen keep m'|s'|nous attendais|attendait|attendions pas|guère à|a
  + Je ne [m'attendais pas à] cette vue.
  - Je m'attends à cette vue.
keep.unforeseen keep ne|n' m'|s'|nous|y attendais|attendait|attendions pas|guère à|a
  + Je [ne m'attendais pas à] cette vue.
  - Je m'attends à cette vue.

# Ce qu'on croyait
keep.thought_before keep semblait|semblaient|paraissait|paraissaient … parfait|parfaite|intéressant|intéressante|simple|facile|attractif|attractive|idéal|idéale|sérieux|sérieuse|honnête|alléchant|alléchante
  + L'idée [semblait intéressante].
  - L'idée est intéressante.

# Ce qu'on cherchait, ce qu'on voulait
keep.sought keep ce que|qu' je|j'|nous|on désire|désirais|désirait|désirions|souhaitais|souhaitait|voulais|voulait
  + J'ai dit [ce que je désirais].
  - Je désire une clé.
keep.sought keep dit|expliqué|pensais|savais|précisé|demandé qu' il me|nous|leur fallait
  + J'ai [dit qu'il me fallait] un plan.
  - Il me fallait un plan.

keep.feared_before  keep étais|était|étions inquiet|inquiète|inquiets|anxieux|anxieuse|nerveux|nerveuse|soucieux|soucieuse au|pour|de|quant sujet|le|la|les|l'|mon|ma|à
  + On [était inquiets pour le] poids.
  - L'inquiet pour qui je tremble.
keep.sought         keep cherchais|cherchions|cherchait|cherche|voulais|voulions|voulait|fallait|souhaitais|souhaitions|envie|besoin … un|une|quelque|des|d'un|d'une … confortable|solide|calme|propre|sérieux|sérieuse|fiable|pratique|simple|bon|bonne|beau|belle|agréable|tranquille|robuste|abordable|discret|rapide|chaud|léger
  + Il me [fallait quelque chose de solide].
  - Je cherche la clé de ma chambre.
keep.thought_before keep pensais|pensions|croyais|croyions|espérais|imaginais faire|avoir … une|un bonne|bon|belle|excellente affaire|affaires|choix|investissement
  + Je [pensais faire une bonne affaire].
  - C'était une bonne affaire.
