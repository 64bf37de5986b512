@language fr
@kind     enchantments

# Combien de fois, combien de temps, combien : des nombres qui jugent seuls.
overall.best_in +3 personne|aucun|aucune … arrive|arrivent … cheville
  + [Personne ne leur arrive à la cheville].
  - Je me suis tordu la cheville.
