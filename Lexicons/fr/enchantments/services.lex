@language fr
@kind     enchantments

# Ce que des services font, dit sans un mot qui juge.
communication.informed +2 appelait|appelle|rappelait|écrivait|prévenait … chaque|toutes … étape|semaine|vendredi|lundi|semaines|étapes
  + Le gestionnaire m'[appelait chaque semaine].
  - Elle joue chaque semaine et s'appelle Rose.
