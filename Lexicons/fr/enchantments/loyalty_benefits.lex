@language fr
@kind     enchantments

# Loyalty that pays.

loyalty_benefits.birthday   +2,stage:renew ~cadeau|~réduction|~offre|~surprise|~bon d' anniversaire
  + Une [surprise d'anniversaire] à l'accueil de l'hôtel.
  - Un gâteau d'anniversaire se commande-t-il ?
loyalty_benefits.free_offer +2             ~offrir|~offert … ~café|~digestif|~apéritif|~apéro|~dessert|~verre|~boisson|~cadeau|~chocolat
  + On nous a [offert le digestif] sans raison.
  - Peut-on offrir un dessert au chauffeur ?
loyalty_benefits.gift       +2,stage:renew petit|petits|joli|beau|super ~cadeau|~surprise|~attention
  + Un [joli cadeau] pour nos dix ans de contrat.
  - Je cherche un petit cadeau pour une naissance ?
loyalty_benefits.gift       +2,stage:renew ~échantillon|~cadeau|~bonus … ~offert|~généreux|~sympa|~plaisir|~apprécié
  + Des [échantillons généreux] à chaque colis.
  - Un cadeau de naissance fait-il plaisir ?
loyalty_benefits.points     +1,stage:renew ~cumuler|~gagner … ~point|~miles|cagnotte
  + On [cumule vite des points] avec les courses.
  - Comment cumuler des points en ligne ?
loyalty_benefits.referral   +1,stage:renew ~prime|~bonus|~offre de|d' parrainage|bienvenue … ~intéressant|~reçu|~généreux|~verser
  + Une [prime de bienvenue versée] en deux jours.
  - La prime de bienvenue est-elle versée au conjoint ?
loyalty_benefits.rewarded   +2,stage:renew ~avantage|~remise|~réduction|~offre|~prime|~programme de|d'|pour … fidélité|fidèles|anciens|bienvenue
  + Un [programme de fidélité] qui rapporte vraiment.
  - À quoi sert le programme de fidélité ?
loyalty_benefits.rewarded   +2,stage:renew ~fidélité est|était|bien|enfin|vraiment|toujours|a récompensée|récompensé|reconnue|payée|payé
  + Ici la [fidélité est récompensée].
  - La fidélité paie-t-elle chez vous ?
loyalty_benefits.rewarded   +2,stage:renew ~récompenser … ~fidélité|fidèles|fidèle|anciens
  + Ils [récompensent leurs clients fidèles].
  - Comment récompensez-vous la fidélité ?
