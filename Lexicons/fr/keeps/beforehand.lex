@language fr
@kind     boundaries

# Avant : ce qu'on craignait, pensait ou cherchait ne dit pas ce qui vint.

# Ce qu'on redoutait : on le dit pour louer ce qui vint
keep.feared_before keep eu peur de|d'|que|qu'
  + J'ai [eu peur de] rater le car.
  - La peur du loup.
keep.feared_before keep étais|était|étions inquiet|inquiète|inquiets|anxieux|anxieuse|nerveux|nerveuse|soucieux|soucieuse au|pour|de|quant sujet|le|la|les|l'|mon|ma|à
  + On [était inquiets pour le] poids.
  - L'inquiet pour qui je tremble.
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
keep.thought_before keep devais|devait|devaient … facilement|rapidement|vite|simplement
  + Le rideau [devait s'ouvrir facilement].
  - Le rideau s'ouvre facilement.
keep.thought_before keep devait|devaient être … ~simple|~facile|~rapide|~parfait|gratuit|gratuite|~neuf|inclus|incluse|offert|offerte
  + L'adhésion [devait être gratuite].
  - L'adhésion est gratuite.
keep.thought_before keep pensais|pensions|croyais|croyions|espérais|imaginais faire|avoir … une|un bonne|bon|belle|excellente affaire|affaires|choix|investissement
  + Je [pensais faire une bonne affaire].
  - C'était une bonne affaire.
keep.thought_before keep semblait|semblaient|paraissait|paraissaient … parfait|parfaite|intéressant|intéressante|simple|facile|attractif|attractive|idéal|idéale|sérieux|sérieuse|honnête|alléchant|alléchante
  + L'idée [semblait intéressante].
  - L'idée est intéressante.

# Ce qu'on cherchait, ce qu'on voulait
keep.sought keep ce que|qu' je|j'|nous|on désire|désirais|désirait|désirions|souhaitais|souhaitait|voulais|voulait
  + J'ai dit [ce que je désirais].
  - Je désire une clé.
keep.sought keep cherchais|cherchions|cherchait|cherche|voulais|voulions|voulait|fallait|souhaitais|souhaitions|envie|besoin … un|une|quelque|des|d'un|d'une … confortable|solide|calme|propre|sérieux|sérieuse|fiable|pratique|simple|bon|bonne|beau|belle|agréable|tranquille|robuste|abordable|discret|rapide|chaud|léger
  + Il me [fallait quelque chose de solide].
  - Je cherche la clé de ma chambre.
keep.sought keep dit|expliqué|pensais|savais|précisé|demandé qu' il me|nous|leur fallait
  + J'ai [dit qu'il me fallait] un plan.
  - Il me fallait un plan.

# Ce qui allait bien jusque-là
keep.fine_until keep aucun|pas|sans|jamais de|d' ~problème|~souci tant|jusqu'|pour|quand|sauf
  + [Pas de problème jusqu'] en mai.
  - Pas un problème.
keep.fine_until keep aucun|sans ~problème|~souci|soucis tant|jusqu'|pour|quand|sauf
  + [Aucun souci jusqu'] en mai.
  - Aucun souci.
keep.fine_until keep jusque|jusqu' là|ici , tout|ça va|allait|est|était|se … bien|parfait|nickel|normal|passait
  + [Jusque là, tout allait bien].
  - Tout va bien.
keep.fine_until keep jusque|jusqu' là|ici … tout|rien|ça|cela va|allait|est|était|se|s' … bien|parfait|nickel|normal|passait
  + [Jusqu'ici tout va bien].
  - Tout va bien.
keep.fine_until keep tout|toute va|allait|allais bien|très tant|jusqu'|jusque|jusqu|si|quand|sauf|avant|bien
  + [Tout allait bien jusqu'] en mai.
  - Tout va bien.

keep.sought keep voulais|voulions|voulait|cherchais|attendais|espérais|souhaitais un|une|juste|simplement|quelque ~bon|~beau|~gentil|~vrai accueil|repas|moment|souvenir|week|soirée|cadeau|service|conseil|café|massage
  + Je [voulais un bon accueil].
  - Un bon accueil du patron.
