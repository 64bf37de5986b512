@language fr
@kind     irritants

# Ce que guichets, hôpitaux, bailleurs et transporteurs font ou laissent, dit sans un mot qui juge.
empathy.left_without -2 aucun|aucune|pas|ni … eau|repas|couverture|chaise|collation … proposé|proposée|offert|offerte|apporté|apportée
  + [Aucune couverture proposée] de la nuit.
  - Il a apporté la couverture du livre.
timeliness.duration  -2 échafaudage|nid|trou|fuite|tas|panneau|lampadaire|ascenseur … depuis <duration>=2w
  + L'[échafaudage est là depuis neuf mois].
  - L'échafaudage est sûr.
