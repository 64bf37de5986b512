@language fr
@kind     irritants

# Le reproche avec les mots de l'éloge.
honesty.money_only -2 fort|forts|doués|champions|rapides pour prendre|encaisser|prélever|facturer
  + Ils sont [forts pour encaisser].
  - Il est fort pour son âge.
