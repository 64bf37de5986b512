@language fr
@kind     enchantments

# Des faits que tout client tient pour un éloge, dans bien des métiers.
quality.result +3 peux|peut|pouvons … enfin|nouveau … marcher|dormir|respirer|voir|conduire|manger
  + Je [peux à nouveau marcher].
  - On peut marcher jusqu'au nouveau pont.
