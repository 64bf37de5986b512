@language fr
@kind     irritants

# Everyday idioms that blame.
overall.sad -2 chemin de croix
  + Et là commence le [chemin de croix].
  - Le chemin de la plage, au bout la croix de pierre.
overall.disappointed -2 tomber de haut
  + De quoi [tomber de haut] en voyant la chambre.
  - Le pot risque de tomber du balcon.
overall.joke -4 foutage de gueule|gueules
  + Ce courrier, du [foutage de gueule].
  - Le chien s'est blessé à la gueule chez le toiletteur.
overall.joke -3 ~bras cassés
  + C'est une bande de [bras cassés].
  - Mon fils a le bras cassé, il faut reporter le vol.
overall.rubbish -2 ~marcher sur la tête
  + On [marche sur la tête] dans ce service.
  - Il marche, la tête au soleil.
overall.angry -2 bras m'|nous|en en tombent|tombés
  + Les [bras m'en tombent].
  - Un plâtre au bras.
overall.fed_up -3 ras le bol
  + [Ras le bol] des travaux sur cette ligne.
  - Le bol de soupe était ébréché.
overall.disappointed -2 de|pour qui|quoi se ~moquer|~foutre
  + Mais [de qui se moque] -t-on ?
  - De qui est ce livre ?
overall.shame -2 quel|un comble
  + Un opticien sans miroir, c'est [un comble].
  - Les combles sont isolés.
overall.slang -3 s'en|en battent|bat|tapent|tape|balancent|cognent|contrefichent|tamponnent
  + Ils [s'en tapent] de nos lettres.
  - Il tape à la machine, et s'en sort.
overall.slang -2 joyeux|vrai|sacré|gros|beau|immense bazar|bordel|foutoir|boxon
  + Les vestiaires, un [joyeux bazar].
  - Un vrai lustre de Bazas.
overall.bad -2 dans|en la|pleine panade|mouise|merde|mouscaille|galère
  + Nous voilà [dans la panade].
  - La merde du chien.
overall.useless -2 ~foutre|foutent|fout|branlent|fichent|glandent rien
  + Au bureau ils [foutent rien].
  - Rien de fou.
overall.fed_up -3 goutte d' eau qui fait déborder
  + Cette lettre, la [goutte d'eau qui fait déborder] le vase.
  - Une goutte d'eau au plafond.
overall.disappointed -2 ~tomber des nues
  + En lisant la clause, je [tombe des nues].
  - La pluie tombe des nuages.
overall.slang -2 va|vas pas la|ou tête|bien|non
  + Ça [va pas la tête] de fermer si tôt.
  - La tête va mieux.
