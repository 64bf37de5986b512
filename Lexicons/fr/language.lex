@language fr
@kind     language

# Words that French has and English has not.
language.fr  language:fr  le|la|les|des|du|une|est|sont|était|étaient|étais|étions|été|être|suis|sommes|êtes|serait|sera
language.fr  language:fr  et|où|je|il|elle|ils|elles|nous|vous|mon|ma|mes|ton|ta|tes|sa|ses|notre|nos|votre|vos|leur|leurs
language.fr  language:fr  ce|cet|cette|ces|cela|ça|ceci|celui|celle|ceux|qui|dont|quel|quelle|quels|quelles|quoi|lequel
language.fr  language:fr  avec|sans|dans|chez|sous|entre|vers|depuis|pendant|avant|après|jusqu|malgré|selon|contre|afin|dès
language.fr  language:fr  mais|donc|ni|puis|alors|ainsi|aussi|cependant|pourtant|parce|puisque|lorsque|quand|comme|sinon
language.fr  language:fr  pas|jamais|rien|aucun|aucune|toujours|encore|déjà|souvent|parfois|trop|très|tres|peu|assez|beaucoup|moins|bien|mal|mieux
language.fr  language:fr  ai|avez|avons|ont|avait|avais|avaient|aurait|aurais|auriez|aura|eu|fait|faire|faites|faut|faudrait
language.fr  language:fr  peut|peux|pouvez|pouvoir|pu|veux|veut|voulu|voudrais|dois|doit|devrait|vais|va|vont|allez|aller|sais|savoir
language.fr  language:fr  aujourd|aujourd'hui|hier|demain|maintenant|fois|jours|mois|ans|heures|semaine|semaines|année|années
language.fr  language:fr  tout|toute|tous|toutes|plusieurs|quelque|quelques|chaque|autre|autres|même|mêmes
language.fr  language:fr  bonjour|bonsoir|merci|svp|monsieur|madame|client|cliente|clients|commande|colis|livraison|prix|personnel|accueil|rapide|satisfait|satisfaite|facile|cher|nul|nulle|j'|l'|d'|c'|qu'|n'|m'|s'|t'
