@language fr
@kind     enchantments

errors.as_ordered +2   comme|conformément … ~photo|~devis|~description
  + Le canapé est [comme sur la photo].
  - Une photo souvenir.
errors.as_ordered +2   exactement|précisément ce|celui|celle que|qu'|dont
  + Voilà [exactement ce que] j'avais réservé.
  - Que cherchez-vous, exactement ?
errors.as_ordered +1   ~commande ~complet|~exact|~conforme
  + [Commande complète], rien ne manquait.
  - Le bus est complet.
errors.as_ordered +1   ~conforme
  + Un achat [conforme].
  - Le confort est au rendez-vous.
errors.as_ordered +2   ~correspondre exactement|parfaitement|pile|fidèlement à|a|au|aux
  + La teinte [correspond exactement au] nuancier.
  - La date correspond à la fête.
errors.as_ordered +1   ~correspondre … ~description|~photo|~commande|~attente|~annonce|~besoin|~descriptif
  + La chambre [correspond à la description].
  - Un correspondant à Rome.
errors.correct    +2   =précis|~rigueur|~exactitude
  + Un arpenteur [précis].
  - Un point précis du contrat m'échappe.
errors.correct    +2   avec|grande|belle|leur|sa|d'une précision
  + Un relevé fait [avec précision].
  - Sans preuve ni précision de date.
errors.correct    +2   très|clair|claire|claires|et|plus|réponse|réponses|explications|informations =précise|=précises
  + Des [réponses précises] de la mairie.
  - La clause précise le délai.
errors.corrected  +2   ~corriger|~rectifier|~réparer|~rattraper|~reconnaître … ~erreur|~tir|~oubli
  + La caissière a [rectifié son erreur].
  - Le dentiste corrige un sourire.
errors.corrected  +2   ~erreur … ~corriger|~rectifier|~réparer|~rattraper|~reconnaître
  + L'[erreur est aussitôt corrigée].
  - Le livre corrige une idée reçue.
errors.found      +2   ~retrouver … ~bagage|~valise|~colis|~paquet|~portefeuille|~doudou
  + Ils ont [retrouvé ma valise] en un jour.
  - On se retrouve en haut.
errors.none       +2   ^ du premier coup
  + [Du premier coup].
  - Un coup de feu.
errors.none       +2   ^ rien ne manque|manquait
  + [Rien ne manque] au gîte.
  - Depuis mardi rien ne manque à son sac.
errors.none       +2   n'|ne|avoir ~avoir|a|ont rien|jamais oublié|loupé|raté|manqué|omis|négligé
  + Les traiteurs [n'ont rien oublié].
  - J'ai oublié mon sac.
errors.none       +2   rien n'|ne a|est|été été|oublié|oubliée oublié|oubliée|pas
  + Pour le mariage [rien n'a été oublié].
  - Rien n'a été dit.
errors.none       +2   sans … ~erreur|~faute
  + Une préparation [sans aucune erreur].
  - Une faute sans gravité.
errors.none       +2   zéro|sans|aucune|pas bavure|bavures|raté|ratés|fausse|accroc
  + Un rejointoyage [sans bavure].
  - Une bavure de peinture.
errors.none       +2   ~aucun|zéro ~erreur|~faute
  + [Aucune erreur] sur mes commandes en dix ans.
  - Aucun doute, c'est une faute.
keep.one_point    keep ~point|~exemple|~cas|~moment ~précis
