@language fr
@kind     irritants

# Everyday idioms that blame.
overall.angry            -2 ai|a|avait|avoir|avons|ont|donne les|le|la boules|glandes|haine
  + Franchement j'[ai les boules].
  - Les boules sont au sapin.
overall.angry            -2 bras m'|nous|en en tombent|tombés
  + Les [bras m'en tombent].
  - Un plâtre au bras.
overall.angry            -2 en|reste|resté|restée travers de la|ma gorge
  + Cette note me reste [en travers de la gorge].
  - J'ai mal à la gorge.
overall.angry            -2 ~mettre|mis|mise|met|mettent hors de moi|nous
  + Leur réponse m'a [mise hors de moi].
  - Le vélo est hors de la cave.
overall.bad              -2 correspondance|correspondances|horaires|délais|rythme|cadence impossible|impossibles|intenable|intenables|délirants|absurde|absurdes|aberrants|débiles
  + Des [horaires intenables] pour les parents.
  - Les horaires du bac.
overall.bad              -2 dans|en la|pleine panade|mouise|merde|mouscaille|galère
  + Nous voilà [dans la panade].
  - La merde du chien.
overall.bad              -2 tient|tiennent|tenait|tenaient pas la route
  + Leur planning ne [tient pas la route].
  - La voiture roule sur la route.
overall.better_elsewhere -2 chercher|trouver|cherche|préfère|choisir|aller … plus sérieux|sérieuse|sérieuses|honnête|honnêtes|compétent|compétents|fiable|réactif|réactive|humain|humaine
  + Je vais [chercher un syndic plus sérieux].
  - Le cours devient plus sérieux en mai.
overall.decline          -2 perdu|perdent la|son|leur main|âme
  + Depuis le rachat ils ont [perdu la main].
  - Il a perdu son gant, main gauche.
overall.disappointed     -2 de|pour qui|quoi se ~moquer|~foutre
  + Mais [de qui se moque] -t-on ?
  - De qui est ce livre ?
overall.disappointed     -2 pas leur|son|votre fort|priorité|point|truc|spécialité
  + La ponctualité n'est [pas leur fort].
  - Le fort est en haut de la ville.
overall.disappointed     -2 tomber de haut
  + De quoi [tomber de haut] en voyant la chambre.
  - Le pot risque de tomber du balcon.
overall.disappointed     -2 y va|vont|allait|part|partait à|a reculons|contrecœur|contrecoeur
  + Mon fils [y va à reculons].
  - La voiture part à reculons.
overall.disappointed     -2 ~tomber des nues
  + En lisant la clause, je [tombe des nues].
  - La pluie tombe des nuages.
overall.disaster         -3 sac de noeuds|nœuds
  + Ce contrat, un [sac de nœuds].
  - Le sac est noué.
overall.fed_up           -3 en ai|avons|a soupé
  + Des excuses, j'[en ai soupé].
  - J'ai soupé tôt.
overall.fed_up           -3 est|fut|était la goutte d' eau|trop
  + Ce mail [est la goutte d'eau].
  - Une goutte d'eau tombe.
overall.fed_up           -3 goutte d' eau qui fait déborder
  + Cette lettre, la [goutte d'eau qui fait déborder] le vase.
  - Une goutte d'eau au plafond.
overall.fed_up           -3 jen ai marre|assez|ras
  + [Jen ai marre].
  - Jean est parti.
overall.fed_up           -3 jen peu|peut|peux|pe plus
  + Franchement [jen peu plus].
  - Jean peut venir.
overall.fed_up           -3 ras le bol
  + [Ras le bol] des travaux sur cette ligne.
  - Le bol de soupe était ébréché.
overall.fed_up           -3 trop c' est trop
  + [Trop c'est trop] : je pars.
  - C'est trop haut.
overall.fed_up           -2 ça|ca commence|commençait à|a bien|sérieusement|vraiment faire|agacer|énerver|gonfler|saouler|suffire
  + [Ça commence à bien faire].
  - Le cours commence à huit heures.
overall.joke             -4 foutage de gueule|gueules
  + Ce courrier, du [foutage de gueule].
  - Le chien s'est blessé à la gueule chez le toiletteur.
overall.joke             -3 histoire|maison|affaire|truc|monde|délire|service de|d'|des fou|fous|dingue|dingues
  + Une [histoire de fous] pour une clé.
  - Le roman est une histoire de famille.
overall.joke             -3 vous vous moquez|foutez|fichez de|du qui|nous|moi|gens|monde|vos
  + [Vous vous moquez de qui] avec ce devis ?
  - Vous vous levez tôt.
overall.joke             -2 vous|tu|on appelez|appelles|appelle ça|cela|ca un|une|du|de|le|la
  + [Vous appelez ça un] petit déjeuner.
  - On appelle un taxi.
overall.joke             -3 ~bras cassés
  + C'est une bande de [bras cassés].
  - Mon fils a le bras cassé, il faut reporter le vol.
overall.not_great        -1 pas dingue|malin|brillant|brillante|fameux|fameuse|glorieux|reluisant|reluisante|jojo|folichon|fou|transcendant|ragoûtant
  + Les horaires du soir, c'est [pas dingue].
  - Le chien fou, la mer brillante.
overall.not_great        -1 pas la|un|une|l' fête|joie|panacée|pied|foudre|extase|cadeau|nirvana|top
  + L'accueil, c'est [pas la joie].
  - La fête du village est le 8.
overall.not_great        -1 rien de|d' compétitif|compétitifs|attractif|avantageux|intéressant|attrayant|alléchant|passionnant|novateur|sensationnel|mirobolant
  + Leurs formules n'ont plus [rien de compétitif].
  - Rien de cassé.
overall.regret           -2 aurais|aurions|aurait dû|du … lire|regarder|écouter|vérifier|méfier|fuir
  + J'[aurais dû lire] les avis.
  - Il aurait du lait.
overall.regret           -2 aurais|aurions|aurait mieux fait de|d'
  + J'[aurais mieux fait de] passer mon tour.
  - Ce serait mieux fait à la main.
overall.regret           -2 ~perdre|perdu|perd|perdons … au change
  + On a [perdu au change] avec la fusion.
  - Le bureau de change est au coin.
overall.rubbish          -2 ~marcher sur la tête
  + On [marche sur la tête] dans ce service.
  - Il marche, la tête au soleil.
overall.sad              -2 chemin de croix
  + Et là commence le [chemin de croix].
  - Le chemin de la plage, au bout la croix de pierre.
overall.shame            -3 belle|beau|bel|beaux|modèle|summum|sommet|champion|champions|championne|palme|roi|rois|pro|pros|spécialiste|spécialistes|monument|leçon … de|du|d' mépris|incompétence|lenteur|mauvaise|arnaque|hypocrisie|mensonge|mensonges|impolitesse|désorganisation|bêtise|connerie|retard|retards|baratin|escroquerie|inutilité|injustice|foutage|foutisme|enfumage|blabla
  + Un [modèle de mauvaise] foi.
  - Le champion de natation.
overall.shame            -2 nimporte quoi
  + Cest [nimporte quoi] ce planning.
  - Il importe du bois.
overall.shame            -2 quel|un comble
  + Un opticien sans miroir, c'est [un comble].
  - Les combles sont isolés.
overall.shame            -2 rime|rimait à|a rien
  + Ces tickets, ça [rime à rien].
  - Le poème rime.
overall.slang            -2 j'|on ai|a mon|son voyage
  + Vingt piasses la minute, [j'ai mon voyage].
  - Mon voyage a duré.
overall.slang            -2 joyeux|vrai|sacré|gros|beau|immense bazar|bordel|foutoir|boxon
  + Les vestiaires, un [joyeux bazar].
  - Un vrai lustre de Bazas.
overall.slang            -3 s'en|en battent|bat|tapent|tape|balancent|cognent|contrefichent|tamponnent
  + Ils [s'en tapent] de nos lettres.
  - Il tape à la machine, et s'en sort.
overall.slang            -2 va|vas pas la|ou tête|bien|non
  + Ça [va pas la tête].
  - La tête va mieux.
overall.useless          -2 pas|même la peine d'|de y|essayer|appeler|venir|téléphoner|insister|se|s'|écrire|réclamer
  + [Pas la peine d'y] aller sans rendez-vous.
  - Une peine d'un an.
overall.useless          -2 ~foutre|foutent|fout|branlent|fichent|glandent rien
  + Au bureau ils [foutent rien].
  - Rien de fou.
overall.useless          -2 à|a quoi bon
  + [À quoi bon] réserver un créneau.
  - Un bon de réduction.
