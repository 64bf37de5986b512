@language fr
@kind     enchantments

# Ce qui surpasse : les autres, ce qui était, ce qu'on attendait.

# Plus que ce qu'on attendait
overall.beyond +3 au delà de|des|du … ~attente|~espérance
  + Un stage [au-delà de nos attentes].
  - Au-delà des dunes, la mer.

# Mieux que d'autres, qu'avant, que ce qu'on craignait
overall.ahead      +2 est|devient|devenu|devenue|trop|si|tellement rare|rares de|aujourd'|ces|pour|en|dans nos|jours|hui|métier|temps|être
  + Un artisan poli, c'[est rare de nos] jours.
  - Une bague rare de mon père.
overall.ahead      +2 exemple|modèle|référence pour la|les|sa|toute|tous|le|d'autres profession|autres|métier|secteur|confrères
  + Cette étude est un [exemple pour la profession].
  - Un exemple pour la classe de danse.
overall.ahead      +2 service|garage|artisan|commerçant|accueil|maison à|a l' ancienne
  + Un [garage à l'ancienne], comme on les aime.
  - Une moutarde à l'ancienne.
overall.ahead      +2 ça|cela|ca|voilà change des|du
  + Un vrai conseil, [ça change des] robots.
  - Le tarif change des fois.
  - Un prix qui change du matin au soir.
overall.better_now +2 vrai|véritable changement de vie
  + La fibre, un [vrai changement de vie].
  - Un changement de voie.

keep.no_progress    keep aucun|aucune|attend|attendons|espère|manque … énorme|net|nette|grand|gros|vrai|véritable|belle|réel progrès|amélioration|bond|pas par|en rapport|mieux
  + [Aucun vrai progrès par rapport] à mon vieux rabot.
  - Le vrai progrès par rapport à hier.
overall.better_than +2   énorme|net|nette|grand|gros|vrai|véritable|belle|réel progrès|amélioration|bond|pas par|en rapport|mieux
  - Le vrai progrès se lit par cœur.
  + Un [énorme progrès par rapport] à mon vieux rabot.
overall.never_back  +3   jamais|plus … retourné|retournée|retournés … ailleurs
  + Depuis, on n'est [jamais retourné ailleurs].
  - Il n'est jamais allé à Paris, ni ailleurs.
  - Je ne suis jamais allé ailleurs.
