@language fr
@kind     language

# Function words that French has and English has not. No word that an expression could rest on stands here.
language.fr language:fr ai|avez|avons|ont|avait|avais|avaient|avions|aurait|aurais|auriez|auraient|aura|ayant|eu
language.fr language:fr aujourd'hui|hier|demain|maintenant|tout|toute|tous|toutes|plusieurs|quelque|quelques|chaque|autre|autres|même|mêmes|telle|tels
language.fr language:fr avec|sans|dans|chez|sous|entre|vers|depuis|pendant|avant|après|jusqu'|malgré|selon|contre|afin|dès|lors|parmi|envers|voici|voilà
language.fr language:fr ce|cet|cette|ces|cela|ça|ceci|celui|celle|ceux|celles|qui|dont|quel|quelle|quels|quelles|quoi|lequel|laquelle
language.fr language:fr et|je|il|elle|ils|elles|nous|vous|mon|ma|mes|ton|ta|tes|sa|ses|notre|nos|votre|vos|leur|leurs|lui|moi|toi|eux|j'|l'|d'|c'|qu'|n'|m'|s'|t'
language.fr language:fr le|la|les|des|du|une|aux|est|sont|était|étaient|étais|étions|êtes|été|être|suis|sommes|serait|sera|seront|soit|soient
language.fr language:fr mais|donc|ni|puis|alors|ainsi|aussi|cependant|pourtant|toutefois|parce|puisque|puisqu'|lorsque|lorsqu'|quand|comme|sinon|où
language.fr language:fr pas|encore|déjà|souvent|parfois|très|tres|beaucoup|bcp|ici|là|ailleurs|enfin|ensuite|plutôt|surtout|vraiment|seulement
language.fr language:fr peut|peux|pouvez|peuvent|veux|veut|voulez|dois|doit|devez|vais|va|vont|allez|allons|faut
