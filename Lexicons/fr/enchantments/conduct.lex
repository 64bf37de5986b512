@language fr
@kind     enchantments

# La conduite des agents, dite par des faits.
competence.answers +2 réponse|réponses … à tout|toutes|chacune
  + Elle avait [réponse à tout].
  - La réponse est à lire.
