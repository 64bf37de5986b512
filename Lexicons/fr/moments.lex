@language fr
@kind     moments

# Superlatives on the whole experience
overall.best_ever  +4,moment jamais … ~voir|~vivre|~manger|~goûter|~connaître … aussi|tel|telle|pareil|pareille ~bon|bien|beau|belle|~gentil|~propre|~aimable|~souriant|~accueillant|~efficace|~compétent|~professionnel|~agréable|~chaleureux|~serviable|~attentionné|~rapide|~délicieux|~frais|~confortable|~calme|~sérieux|~honnête|~disponible|~patient|sympa|~sympathique|pro|gentillesse|bonheur|beauté|professionnalisme|patience|plaisir|dévouement|générosité|bienveillance|disponibilité|efficacité
  + Je n'avais [jamais goûté un aussi bon] pain.
  - Je n'ai jamais goûté d'huîtres.
overall.best_ever  +4,moment restera|resteront|reste|gravé … mémoire|mémoires|gravé|gravée|souvenirs
  + Ce vol en planeur [restera dans nos mémoires].
  - Il demande si la puce reste en mémoire.
overall.best_ever  +4,moment ~inoubliable|~mémorable|magique moment|souvenir|séjour|soirée|expérience
  + Un [inoubliable séjour] au lodge.
  - Un souvenir en porcelaine est vendu à l'entrée.
overall.best_ever  +4,moment ~meilleur expérience|séjour|voyage|soirée|repas|restaurant|hôtel|moment … vie
  + La [meilleure soirée de ma vie].
  - Meilleur séjour pour mon père, dites-vous, en juin ou mai ?
overall.saved      +4,moment m'|m|nous|lui a|ont|avez sauvé … vie
  + Le cardiologue [lui a sauvé la vie].
  - Avez-vous sauvé la version de votre vie en photo ?
overall.worst_ever -4,moment expérience|experience|séjour|voyage|soirée|nuit ~horrible|~cauchemardesque|~traumatisant|~épouvantable|~abominable|~catastrophique|~désastreux
  + Une [nuit cauchemardesque] à l'aéroport.
  - La nuit, un film d'horreur passe sur la chaîne.
overall.worst_ever -4,moment jamais … ~vivre|vu|~connaître … pareil|pareille|tel|telle|pire
  + Je n'ai [jamais vu pareille] humiliation.
  - Je n'ai jamais connu ma grand-mère.
  - Je n'ai jamais vu pareille beauté.
overall.worst_ever -4,moment pire|pires … expérience|experience|séjour|vol|voyage|soirée|opérateur|assureur|assurance|banque|compagnie|service|client|restaurant|hôtel
  + La [pire expérience] de location de ma vie.
  + Vous êtes le [pire opérateur].
  - Par temps de pluie, le pire reste la boue.
overall.worst_ever -4,moment vacances|mariage|anniversaire|noël|séjour|vie|santé|voyage ~gâcher|~ruiner|~gâché|~ruiné|~foutu
  + Notre [mariage gâché] par le traiteur.
  - La vie de château, un jeu gâché par la pluie.
overall.worst_ever -4,moment ~gâcher|~ruiner|~pourrir … vacances|mariage|anniversaire|noël|séjour|vie|fêtes|voyage|soirée
  + Ce retard a [gâché nos vacances].
  - Mon voisin gâche du plâtre pour la salle.
overall.worst_ever -4,moment ~vrai|~véritable|~pur cauchemar|enfer|calvaire
  + Notre déménagement, un [vrai cauchemar].
  - Mon chien fait un cauchemar chaque nuit.

# Grave consequence told with emotion
overall.grave -3,moment en|fondu|pleurs larmes|pleurs|sanglots
  + Je suis sortie [en larmes] du guichet.
  - Une larme de rhum dans le café, merci.
overall.grave -3,moment peux|peut|pouvons|puis plus manger|vivre
  + En attendant je [peux plus manger].
  - Je peux manger plus tard.
overall.grave -3,moment peux|peut|pouvons|puis plus manger|vivre|dormir
  + En attendant je [peux plus manger].
  - Je peux manger plus tard.
overall.grave -3,moment plus|pas de … manger|chauffer|loger|vivre|nourrir
  + Avec ce blocage, je n'ai [plus de quoi manger].
  - Il demande si on ne doit pas manger avant.
overall.grave -3,moment plus|pas me|nous|se|m' manger|chauffer|loger|nourrir
  + On ne peut [plus se chauffer].
  - Nous n'avons pas pu tout manger.
overall.grave -4,moment sang sur|dans … mains
  + Vous aurez mon [sang sur les mains].
  - La prise de sang est sur rendez-vous.
overall.grave -3,moment sans ressources|revenu|revenus|salaire
  + Six semaines [sans ressources], j'ai deux enfants.
  - Le secteur privé recrute.
overall.grave -3,moment ~dépression|~suicide|~suicider
  + Ce dossier m'a mené à la [dépression].
  - Il demande si la dépression arrive par la Manche, prévoit la météo.
overall.grave -3,moment ~détruire|~briser|~anéantir … vie|famille|santé|projet|rêve
  + Ce refus a [brisé notre rêve] de maison.
  - La tempête a détruit la cabane du voisin.
overall.grave -4,moment ~failli|~faillir mourir|perdre|décéder|crever
  + Ma fille a [failli mourir] cette nuit-là.
  - J'ai failli oublier mon parapluie.
overall.grave -4,moment ~finir|~retrouver|~mettre|~mis à|a la rue
  + On se retrouve [mis à la rue] avec deux enfants.
  - La porte donne à la rue du Port.
overall.grave -4,moment ~mettre|~mis … vie|santé … danger|péril
  + Vous avez [mis ma vie en danger].
  - Le danger du courant est mis en avant sur la plaque.
