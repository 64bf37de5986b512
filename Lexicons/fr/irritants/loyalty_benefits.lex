@language fr
@kind     irritants

# What loyalty earns, or does not.

loyalty_benefits.new_better -2,stage:renew réservé|réservée|réservées|réservés … ~nouveau ~client|~abonné
  + L'offre est [réservée aux nouveaux abonnés].
  - La salle est réservée pour accueillir mon nouveau chef.
loyalty_benefits.new_better -2,stage:renew ~nouveau ~client|~abonné|~contrat|~assuré|~adhérent … mieux|moins|avantage|meilleur|meilleurs|réduction|promo|privilégi*
  + Les [nouveaux clients ont mieux] que moi.
  - En tant que nouveau client, quelle réduction ai-je ?
loyalty_benefits.unrewarded -2,stage:renew <negation> … ~geste|~avantage|~cadeau|~remise|~réduction … ~fidèle|~fidélité|ancien|anciens
  + [Pas un geste pour un ancien] comme moi.
  - J'ai fait un geste de la main à un ancien collègue.
loyalty_benefits.unrewarded -2,stage:renew ~fidèle … ~pigeon|~punir|~pénaliser
  + Le client [fidèle est puni].
  - Si un client fidèle était pénalisé, le sauriez-vous ?
loyalty_benefits.unrewarded -2,stage:renew ~fidélité … <negation> … ~récompenser|~payer|~compter|~reconnaître
  + Ma [fidélité n'est jamais récompensée].
  - Si la carte de fidélité ne compte pas les points, passez à l'accueil.
loyalty_benefits.unrewarded -2,stage:renew ~récompenser|~remercier <negation> … ~fidélité|~fidèle|anciens
  + Ils [récompensent jamais les clients fidèles].
  - Récompensez-vous les clients fidèles ?

@sector retail airline hotel leisure transport
loyalty_benefits.points -2,stage:renew points … ~perdre|~perdu|~expirer|~disparaître|~périmer|~envoler|~supprimer
  + Mes [points ont expiré] sans que j'en sache rien.
  - Au premier point de contrôle on m'a perdu ma valise.

@sector retail airline hotel leisure transport
loyalty_benefits.points -2,stage:renew ~perdre|~supprimer|~retirer … ~point|~miles|~avantage|~statut
  + J'ai [perdu mes miles] à cause d'une grève.
  - J'ai perdu ma montre à ce point de vente.

@all
loyalty_benefits.absent     -1,stage:renew <negation> ~programme|~avantage|~prime|~remise de|d' fidélité|parrainage|bienvenue
  + Il y a [aucun avantage de fidélité] chez vous.
  - Je n'ai pas encore ma carte de fidélité.
loyalty_benefits.absent     -1             rien n' est|était offert|offerte
  + En vingt ans, [rien n'est offert].
  - Le café est offert.
loyalty_benefits.gift_poor  -1,stage:renew ~cadeau … ~ridicule|~minable|~mesquin|~simple
  + Le [cadeau d'anniversaire est ridicule].
  - Un cadeau pour une amie, en papier simple si possible.
loyalty_benefits.gift_poor  -2             ~cadeau|~stylo|~lot … riquiqui|minable|ridicule|pacotille|mesquin|nul
  + Un [cadeau riquiqui] pour vingt ans.
  - Un cadeau pour ma fille.
loyalty_benefits.new_better -2,stage:renew mieux|plus|davantage|moins traités|traité|favorisés|choyés|considérés|aux|les|nouveaux … ~nouveau ~client|~abonné|~adhérent|~assuré|venu|venus
  + Vous payez [moins aux nouveaux clients], pas aux anciens.
  - Je suis nouvelle cliente, et ravie.
loyalty_benefits.new_better -2             tout|que|seulement|uniquement|priorité|cadeaux pour|aux … nouveaux
  + [Tout pour les nouveaux] clients.
  - Tout pour le jardin.
loyalty_benefits.new_better -2             ~promo|~promotion|~offre|~remise|~cadeau|~avantage … réservé|réservée|réservés|réservées|aux nouveaux|arrivants
  + Des [offres réservées aux nouveaux] clients.
  - Une offre réservée aux ados.
loyalty_benefits.points     -2             points|~cagnotte|miles … ~sucré|~bloqué|~inutilisable|~envolé|impossible
  + La [cagnotte est bloquée] depuis mars.
  - Un point bloqué sur la carte.
loyalty_benefits.points     -2,stage:renew ~point|~miles|cagnotte … <negation> … ~créditer|~utiliser|~valable|~utilisable|~comptabiliser
  + Mes [points n'ont pas été crédités].
  - Le point de vente ne sait pas utiliser le lecteur ?
loyalty_benefits.program    -2,stage:renew carte|programme de|d' fidélité … inutile|bidon|sans|aucun|inexistant*|~nul
  + Une [carte de fidélité inutile].
  - J'ai perdu ma carte de fidélité hier.
loyalty_benefits.referral   -2             ~prime|~bonus|parrainage … jamais|pas|toujours … ~verser|~recevoir|~toucher|reçu
  + La [prime de parrainage jamais versée].
  - Le bonus du contrat passe-t-il toujours au conjoint ?
loyalty_benefits.unrewarded -2             rien|zéro|aucune|aucun|pas|nul pour|reconnaissance|avantage|considération|geste … ~ancien|~fidèle|fidélité
  + [Zéro reconnaissance pour notre fidélité].
  - Rien à l'ancienne gare.
loyalty_benefits.unrewarded -2             ~fidélité … paie|paye|récompensée|compte pas|jamais|plus|rien
  + La [fidélité ne paie pas].
  - La fidélité du son est bonne.

# Ce qui ne rapporte rien.
loyalty_benefits.points -2 fidélité|points|cagnotte|cartes … ne|n' donne|donnent|sert|servent|rapporte|rapportent … rien
  + La [fidélité ne sert à rien] ici.
  - La fidélité est un vœu.

loyalty_benefits.new_better -2 nouveaux|nouvelles clients|abonnés|inscrits|arrivants|clientes|adhérents … paient|payent|payer … moins cher
  + Les [nouveaux adhérents paient moins cher].
  - Les nouveaux ponts sont moins chers.
