@language fr
@kind     enchantments

# Loyalty that pays.

loyalty_benefits.birthday   +2             bon|chèque|remise|réduction|attention|geste … mon|notre|son anniversaire
  + Une [remise pour mon anniversaire].
  - Une carte pour l'anniversaire de maman.
loyalty_benefits.birthday   +2,stage:renew ~cadeau|~réduction|~offre|~surprise|~bon d' anniversaire
  + Une [surprise d'anniversaire] à l'accueil de l'hôtel.
  - Un gâteau d'anniversaire se commande-t-il ?
loyalty_benefits.free_offer +2             ~offrir|~offert … ~café|~digestif|~apéritif|~apéro|~dessert|~verre|~boisson|~cadeau|~chocolat
  + On nous a [offert le digestif] sans raison.
  - Peut-on offrir un dessert au chauffeur ?
loyalty_benefits.gift       +2             petit|gentil|joli|petite|mot|jolie mot|surprise|carte|friandise|manuscrit … dans|avec le|ma|mon|la ~colis|~paquet|~commande|~carton
  + Une [petite friandise dans le paquet].
  - Une mauvaise surprise dans le colis.
loyalty_benefits.gift       +2,stage:renew petit|petits|joli|beau|super ~cadeau|~surprise|~attention
  + Un [joli cadeau] pour nos dix ans de contrat.
  - Je cherche un petit cadeau pour une naissance ?
loyalty_benefits.gift       +2             ~ristourne|~petit|~cadeau|~attention … pour les|nous ~habitué|~fidèle|~abonné
  + Une [ristourne pour les habitués].
  - Un abonnement pour les habitués.
loyalty_benefits.gift       +2,stage:renew ~échantillon|~cadeau|~bonus … ~offert|~généreux|~sympa|~plaisir|~apprécié
  + Des [échantillons généreux] à chaque colis.
  - Un cadeau de naissance fait-il plaisir ?
loyalty_benefits.points     +1             points|~cagnotte … à|dès|pour chaque|toutes ~achat|~commande|~passage
  + Des [points à chaque passage].
  - Un point sur chaque achat, svp.
loyalty_benefits.points     +1,stage:renew ~cumuler|~gagner … ~point|~miles|cagnotte
  + On [cumule vite des points] avec les courses.
  - Comment cumuler des points en ligne ?
loyalty_benefits.program    +1             plein|beaucoup|vrais|nombreux|tas|que … avantages|privilèges
  + Une carte avec [plein d'avantages].
  - Quels avantages offre-t-elle ?
loyalty_benefits.referral   +1,stage:renew ~prime|~bonus|~offre de|d' parrainage|bienvenue … ~intéressant|~reçu|~généreux|~verser
  + Une [prime de bienvenue versée] en deux jours.
  - La prime de bienvenue est-elle versée au conjoint ?
loyalty_benefits.rewarded   +2,stage:renew ~avantage|~remise|~réduction|~offre|~prime|~programme de|d'|pour … fidélité|fidèles|anciens|bienvenue
  + Un [programme de fidélité] qui rapporte vraiment.
  - À quoi sert le programme de fidélité ?
loyalty_benefits.rewarded   +2,stage:renew ~fidélité est|était|bien|enfin|vraiment|toujours|a récompensée|récompensé|reconnue|payée|payé
  + Ici la [fidélité est récompensée].
  - La fidélité paie-t-elle chez vous ?
loyalty_benefits.rewarded   +2             ~fidélité … ~récompensé|~récompenser|~payer|paie|paye|valorisée
  + Ici la [fidélité est récompensée].
  - La fidélité n'est jamais récompensée.
loyalty_benefits.rewarded   +2,stage:renew ~récompenser … ~fidélité|fidèles|fidèle|anciens
  + Ils [récompensent leurs clients fidèles].
  - Comment récompensez-vous la fidélité ?
