@language fr
@kind     boundaries

# Ce qui n'est pas vécu : ce qu'on demande, conseille ou imagine n'a peut-être jamais été.

# Ce qu'on demande, ce qu'on offre, ce sur quoi on compte
keep.asked keep compte|comptons|comptant sur votre|vos
  + Je [compte sur votre] courrier.
  - Votre compte est clos.
keep.asked keep compte|comptons|comptant sur votre|vos professionnalisme|compétence|compétences|sérieux|réactivité|compréhension|gentillesse|aide|diligence|bienveillance
  + Je [compte sur votre bienveillance].
  - Une grande bienveillance.
keep.asked keep devrait|devraient revenir|repasser|passer|arriver|rappeler|reprendre|finir|commencer|suivre|recevoir
  + Le car [devrait arriver] à midi.
  - Il devrait y avoir un banc.
keep.asked keep je|j'|nous|on souhaite|veux|voudrais|souhaiterais|aimerais|aimerions|voulais|souhaitons|voudrions savoir|comprendre pourquoi|comment|quand|où
  + [Je voudrais comprendre pourquoi] la grille est fermée.
  - Je voudrais une clé.
keep.asked keep pour|d'|avant|afin obtenir satisfaction|gain
  + Cinq lettres [pour obtenir satisfaction].
  - La satisfaction du client.
keep.asked keep prévoir|organiser|fixer|programmer|caler un|une|le|la|ma|mon ~visite|rendez|rdv|passage|voyage|date|départ|entretien
  + On se parle pour [prévoir une date].
  - Prévoyez un banc.

# Ce qu'on conseille
keep.advised keep je|nous|on|j' … conseille|conseillons|recommande|recommandons … de|d' bien|être|lire|vérifier|relire|comparer|calculer|mesurer|conserver … vigilant|vigilants|prudent|prudents|méfiant|attentif|lire|vérifier|relire|comparer|calculer|contrat|contrats|facture|factures|clauses|conditions|lignes|devis
  + [Je vous conseille de bien lire] la page.
  - Je conseille ce bateau.
keep.advised keep me|nous|m' conseille|recommande|conseillent|recommandent|conseillait|recommandait fortement|vivement|absolument
  + Elle [me conseille fortement] l'option bleue.
  - Je conseille fortement l'option bleue.

# Un problème auquel on pense, qu'on règle ou qu'on nie
keep.if_problem keep compréhension|résolution|gestion|traitement|règlement|écoute|description|exposé du|des problème|problèmes|souci|soucis
  + La [gestion des problèmes] revient au club.
  - Un vrai problème.
keep.if_problem keep compréhension|résolution|gestion|traitement|règlement|écoute|description|exposé du|de|des|d' mon|nos|mes|problème|notre|problèmes|un|souci|soucis problème|problèmes|souci|soucis
  + Sa [compréhension de mon problème] est là.
  - Un vrai problème.
keep.if_problem keep lors|cas|moindre d'|de|du|un|problème|souci|pépin|problèmes problème|souci|pépin|problèmes|sinistre
  + Ils écrivent en [cas de problème].
  - Un vrai problème.
keep.if_problem keep n' y ait pas|aucun|aucune de|d' doute|doutes|souci|problème|problèmes|malentendu|confusion|erreur|ambiguïté
  + Il faut que là [n'y ait pas de confusion].
  - Une confusion demeure.
keep.if_problem keep qu' il n' y ait aucun|aucune problème|souci|erreur|doute|malentendu|retard|confusion|ambiguïté
  + J'ai rappelé pour [qu'il n'y ait aucune erreur].
  - Une erreur de plus.
keep.if_problem keep qu' il n' y ait pas de|d' doute|doutes|souci|soucis|problème|problèmes|malentendu|confusion|erreur|ambiguïté
  + J'ai noté tout pour [qu'il n'y ait pas de malentendu].
  - Un malentendu demeure.
keep.if_problem keep questions|interrogations|demandes|doutes et|ou|, inquiétudes|craintes|doutes|problèmes|soucis|angoisses
  + Elle répond aux [questions et inquiétudes].
  - Mes inquiétudes demeurent.
keep.if_problem keep si problème|probleme|problèmes|souci|soucis|pépin|pépins
  + [Si problème], on écrit.
  - Un vrai problème.

keep.thought_before keep devais|devait|devaient … facilement|rapidement|vite|simplement
  + Le rideau [devait s'ouvrir facilement].
  - Le rideau s'ouvre facilement.
keep.thought_before keep devait|devaient être … ~simple|~facile|~rapide|~parfait|gratuit|gratuite|~neuf|inclus|incluse|offert|offerte
  + L'adhésion [devait être gratuite].
  - L'adhésion est gratuite.
