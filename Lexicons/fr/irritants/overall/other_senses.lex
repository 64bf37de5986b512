@language fr
@kind     irritants

# Des mots de blâme en d'autres sens : ce qui se dit ainsi ne juge rien.
keep.ache           keep mal de
keep.ache           keep mal à|au|aux
keep.brace          keep au pire
keep.brace          keep et|bien|encore pire
keep.brace          keep gros|grave ~sinistre
keep.brace          keep le|et|ou|bien|encore|de pire|pis c'|c|est|encore|étant|dans|reste|que
keep.brace          keep mal entendu|entendus|éduqué|élevé
keep.brace          keep pire encore
keep.can            keep bidon d'|de
keep.damage         keep dommage ~causer
keep.damage         keep garantie|assurance|déclaration|expertise dommage
keep.damage         keep le|un|du|chaque|au dommage
keep.damages        keep dommages
keep.disaster       keep catastrophe naturelle
keep.drama          keep art dramatique
keep.draw           keep match nul
keep.fixed          keep comment peut|peuvent|pouvez on|vous … =laisser|=accepter|=vendre|=facturer|=confier … avis|commentaire|message|note|bagages|pourboire|conditions|cookies|billet|billets|place|places|clés|objet|objets|ligne|site|mandat
keep.horror         keep film d'horreur
keep.less_than      keep de même|meme pas un|une
keep.no_doubt       keep nul doute
keep.no_use         keep inutile de
keep.not_too        keep pas|jamais|sans trop vite|tôt|tard|souvent
keep.not_too        keep pas|jamais|sans trop ~lourd|~rapide|~petit|~haut|~dur|~chargé|~strict|~serré|~exigeant
keep.nowhere        keep nulle part
keep.own_eye        keep à|a|de|dans|sur|pour|opéré|soigné mon|l' œil|oeil|cul
keep.rather         keep ^ d' ordinaire
  + [D'ordinaire] je commande en ligne.
  - Un repas ordinaire.
keep.rather         keep moindre mal
keep.speak_language keep <negation> … parle|parlons anglais|français|bien
keep.thing          keep dirai|dirais|dirait|dirons|dit pas|plus la|les même|mêmes chose|choses de|du|des|d' … concurrent|concurrents|concurrence|autres|tous|toutes|ailleurs
keep.thing          keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup aimé|voulu|souhaité|apprécié y|rester|prolonger|profiter
keep.thing          keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup aimé|voulu|souhaité|apprécié y|rester|prolonger|profiter … longtemps|davantage|encore|plus
keep.thing          keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup|quand aimé|voulu|souhaité|apprécié connaître|découvrir … plus|avant
keep.thing          keep j'|on|nous en veux|voulons|veut au moins
keep.thing          keep jamais|pas|soit … au détriment de|du|des|d'
keep.thing          keep maladie|accident|cancer|divorce|deuil|guerre … a =détruit|=brisé|=anéanti ma|mon|mes|notre|nos vie|confiance|santé|moral|carrière|enfance|jeunesse
keep.thing          keep maladie|douleur|douleurs|accident|panne|sinistre|cancer|épreuve que … souhaite … à personne
keep.thing          keep ne|n' mets|met|note|mettrai|mettrais|peux pas moins de|que cinq|quatre|5|4|dix|10
keep.thing          keep pas|plus|jamais … dire autant|pareil … de|du|des|d' … concurrent|concurrents|concurrence|autres|tous|toutes|ailleurs
keep.time_for       keep pas de|d'|eu le|temps temps
keep.weather        keep mauvais temps
keep.worry_not      keep t'|te inquiète pas
keep.worry_not      keep vous inquiétez pas
keep.wound          keep ~soigner|pansement|pansements|soin|soins|désinfecter … plaie|plaies
keep.wrong_number   keep mauvais|mauvaise numéro|adresse|temps|herbe|herbes
