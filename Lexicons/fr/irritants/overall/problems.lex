@language fr
@kind     irritants

# Des problèmes, quels qu'ils soient.

# Un problème qui n'existe pas, à venir, ou celui d'un autre
keep.if_problem keep 0 ~problème|~souci
keep.if_problem keep cas de|d' problème|souci|ennui|pépin|problèmes
keep.if_problem keep chaque|moindre|éventuel|éventuels|quelconque ~problème|~souci|~pépin
keep.if_problem keep quand|lorsqu'|lorsque il|y|on|vous y|a|avez|ait|a a|un|le ~problème|~souci
keep.if_problem keep risque|risquer|risquons d'|de avoir un|des ~problème|~souci
keep.if_problem keep savait|savoir|sais|sait|savaient|dire|comprendre … ce qu' il|je fallait|devais|fallais
keep.if_problem keep ~résoudre|~régler|~solutionner|~arranger le|mon|mes|ce|les|ces|vos|un|tous|ma|nos|notre ~problème|~souci|~désagrément

# Des problèmes
overall.problem -1 bémol|bémols|bemol|bemols|ombre|point|points noir|bémol|bemol|négatif|négatifs|faible|faibles
  + Le seul [point noir], c'est la file.
  - Un point relais.
overall.problem -2 pas|jamais là|présent|présente|présents|joignable|disponible|disponibles … en cas de besoin
  + Ils ne sont [pas là en cas de besoin].
  - Appelez-nous en cas de besoin.
overall.problem -2 que des problèmes|ennuis|soucis
  + Avec eux, [que des ennuis].
  - Je sais que des travaux sont prévus.
overall.problem -2 s'|est|était|sont|étaient pas|jamais très|trop|vraiment|toujours bien|super =passé|=passée|=passés|=passées|déroulé|déroulée
  + La pose ne s'[est pas très bien passée].
  - Tout s'est très bien passé.
overall.problem -2 ~galère|~galérer|~déboire|~mésaventure|~misère|~péripétie|~embrouille
  + Quelle [galère] pour obtenir un duplicata.
  + Je vous raconte ma [mésaventure].
  - Si je galère, mon frère viendra m'aider.
overall.problem -1 ~problème|~souci|~ennui|~désagrément|~inconvénient|~désagréments|~pépin
  + J'ai un [problème] avec ma carte de fidélité.
  + Les [désagréments] causés par votre chantier.
  - En cas de problème, appelez le gardien.

# Le seul défaut
overall.only_flaw -1 ^ un|premier|deuxième|second|petit|gros|autre|dernier|quelques bémol|bémols $
  + [Un bémol], la cour.
  - Un si bémol.
overall.only_flaw -1 le|mon|notre seul|unique|petit ~défaut est|serait|reste|:|était
  + [Le seul défaut serait] la marche d'entrée.
  - Il n'y a pas un seul défaut.
overall.only_flaw -1 seul|seule|unique ~regret|hic
  + Mon [seul regret] est de ne pas les avoir connus avant.
  - Seul le regretté patron savait.
overall.only_flaw -1 seul|seule|unique|petit|léger|mini|autre bémol|hic|regret|reproche|couac|accroc
  + [Seul bémol], le grincement du portail.
  - Un bémol à la clé de la partition.

overall.decline -2 en a|ont pris un coup
  + L'ambiance [en a pris un coup].
  - Il a pris un coup sur le nez.
overall.decline -2 plomb|coup dans l' aile
  + Leur cuisine a pris un [coup dans l'aile].
  - Un canard blessé à l'aile.
overall.problem -2 s'|est|sont|a pas|rien|guère … =passé|=passée|=passés|=passées|passe|déroulé|déroulée comme prévu|convenu|annoncé|promis|espéré
  + La noce ne s'[est pas passée comme prévu].
  - La noce s'est passée comme prévu.
