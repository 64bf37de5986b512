@language fr
@kind     enchantments

# Messages courts adressés aux entreprises.
resolution.solved +2 réglé|résolu|réparé|rétabli merci
  + [Réglé merci] !
  - Le problème n'est pas réglé, merci de rappeler.
