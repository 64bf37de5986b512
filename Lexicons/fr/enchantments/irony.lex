@language fr
@kind     enchantments

# L'éloge avec les mots du reproche.
overall.no_complaints +2 cherche|cherché|trouver … reproche|reproches … en vain
  + J'ai [cherché un reproche en vain].
  - Il cherche son chat en vain.
