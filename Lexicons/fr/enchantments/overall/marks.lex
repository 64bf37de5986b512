@language fr
@kind     enchantments

# Des notes : étoiles, points, pouces, visages.

# Visages
overall.face +1 <3
  + Le café est offert [<3]
  - Moins de trois horaires.
overall.face +2 ❤|❤️|😍|🥰|💖|💙|💚|🤩|🏆|💯|🔥|💪
  + Séjour en thalasso [😍]
  - Il a un cœur dessiné sur son casque.
overall.face +1 👍|👌|👏|😋|🥳
  + Commande en ligne [👍]
  - Il sourit sur la photo du permis.

# Étoiles, points
overall.mark +2 je|on|nous ~mettre|mets|donne|met … 5|cinq ~étoile
  + [Je mets 5 étoiles] direct.
  - Je mets cinq verres par table.
