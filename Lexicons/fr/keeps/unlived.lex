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
keep.asked keep j'|on|nous en veux|voulons|veut au moins
  + [J'en veux au moins] deux.
  - Je leur en veux.
keep.asked keep je|j'|nous|on souhaite|veux|voudrais|souhaiterais|aimerais|aimerions|voulais|souhaitons|voudrions savoir|comprendre pourquoi|comment|quand|où
  + [Je voudrais comprendre pourquoi] la grille est fermée.
  - Je voudrais une clé.
keep.asked keep pour|d'|avant|afin obtenir satisfaction|gain
  + Cinq lettres [pour obtenir satisfaction].
  - La satisfaction du client.
keep.asked keep prévoir|organiser|fixer|programmer|caler un|une|le|la|ma|mon ~visite|rendez|rdv|passage|voyage|date|départ|entretien
  + On se parle pour [prévoir une date].
  - Prévoyez un banc.
keep.asked keep veille|veiller|veillent|soucieux|soucieuse|~assurer|~garantir|nécessaire|nécessaires … bon fonctionnement|déroulement
  + Je [veille au bon déroulement] du bal.
  - Un bon vin.

# Ce qu'on conseille
keep.advised keep attention|pensez|veillez|penser|veiller|continuez à|a bien
  + [Pensez à bien] fermer.
  - On y mange bien.
keep.advised keep je|nous|on|j' … conseille|conseillons|recommande|recommandons … de|d' bien|être|lire|vérifier|relire|comparer|calculer|mesurer|conserver … vigilant|vigilants|prudent|prudents|méfiant|attentif|lire|vérifier|relire|comparer|calculer|contrat|contrats|facture|factures|clauses|conditions|lignes|devis
  + [Je vous conseille de bien lire] la page.
  - Je conseille ce bateau.
keep.advised keep me|nous|m' conseille|recommande|conseillent|recommandent|conseillait|recommandait fortement|vivement|absolument
  + Elle [me conseille fortement] l'option bleue.
  - Je conseille fortement l'option bleue.
keep.advised keep à|a|de bien ~remplir|~lire|~vérifier|~noter|~conserver|~regarder|~choisir|~écouter|~relire|~fermer
  + Pensez [à bien lire] la page.
  - On y mange bien.

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

# Ce qu'on n'a pas eu : on l'aurait, si
keep.not_got keep cinq|quatre|trois|5|4|3|les étoiles si|quand|lorsque|dès|lorsqu'
  + Ce sera [cinq étoiles quand] il y aura un toit.
  - Cinq étoiles pour ce gîte.
keep.not_got keep mettrai|mettrais|mets|donnerai|mettrons … cinq|quatre|5|4|les étoiles si|quand|lorsque|dès|lorsqu'
  + Je [mettrai cinq étoiles quand] il y aura un toit.
  - Je mets cinq étoiles.

keep.if_problem keep on|nous|j' allait|allions|allais|étions|étais … partir|repartir|renoncer|abandonner|raccrocher quand|lorsque|lorsqu'
  + [On allait partir quand] une vendeuse est venue.
  - On part quand on veut.
keep.not_got    keep pour avoir|obtenir|décrocher une|un|la|ma|mon remise|geste|ristourne|réduction|dédommagement
  + Il ramait [pour avoir une remise].
  - On m'a fait une remise.
