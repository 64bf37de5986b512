@language fr
@kind     boundaries

# Des tours figés : ensemble, ces mots ne disent pas ce que chacun dit ailleurs.

# Des tours figés
keep.set_phrase keep ^ d' ordinaire
  + [D'ordinaire] je commande en ligne.
  - Un repas ordinaire.
keep.set_phrase keep arrive|arrivent|suffit|suffisent|arrivait|suffisait pas|plus à|a … faire|compenser|masquer oublier|passer|le|la|les
  + Le café n'[arrive pas à faire oublier] la pluie.
  - Il arrive à midi.
keep.set_phrase keep au beau milieu|fixe
  + [Au beau milieu] de la nuit.
  - Un beau bateau.
keep.set_phrase keep aussi bien
  + [Aussi bien] le midi que le soir.
  - C'est bien aussi.
keep.set_phrase keep au|le|pas|quel bon moment
  + Venez [au bon moment].
  - Un bon moment.
keep.set_phrase keep avec plaisir
  + On viendra [avec plaisir].
  - Le plaisir de nager.
keep.set_phrase keep a|aura|avait|ayant bien fallu
  + Il [a bien fallu] payer le péage.
  - Il a bien nagé.
keep.set_phrase keep a|ont|avait|avaient peu|beaucoup|fort|fortement|énormément|sensiblement varié
  + Les dates [ont beaucoup varié].
  - Un choix très varié.
keep.set_phrase keep a|ont|avait|avaient|aient varié
  + Nos horaires [ont varié] cet hiver.
  - Un menu varié.
keep.set_phrase keep beau|beaux|belle jours|saison|soleil $
  + On sort aux [beaux jours].
  - Un beau lac.
keep.set_phrase keep bel et bien
  + Il a [bel et bien] plu.
  - Un bel abri.
keep.set_phrase keep bien sagement|gentiment|tranquillement
  + Le chien attend [bien sagement].
  - Un chien bien dressé.
keep.set_phrase keep bon marché
  + Un banc [bon marché].
  - Un bon banc.
keep.set_phrase keep bonne et due forme
  + Un courrier en [bonne et due forme].
  - Une forme bonne pour la vente.
keep.set_phrase keep bonne fois
  + Une [bonne fois] pour toutes.
  - Une bonne soupe.
keep.set_phrase keep bonne foi|heure|personne|raison|marche|partie|taille|date
  + J'étais de [bonne foi] ce jour-là.
  - Une bonne cuisine.
keep.set_phrase keep bonne note
  + J'en prends [bonne note].
  - Une bonne soupe.
keep.set_phrase keep bonne|bonnes|belle|belles paroles|résolutions|intentions
  + De [belles paroles], dit-il.
  - Une belle vue.
keep.set_phrase keep bonne|bonnes|excellente|excellentes|meilleure|meilleures raison|raisons
  + J'ai de [bonnes raisons] de planter tôt.
  - Le repas était bon.
keep.set_phrase keep bonne|mauvaise|excellente|belle nouvelle
  + Une [bonne nouvelle] à lire.
  - Une bonne soupe.
keep.set_phrase keep capable|capables de|d' encaisser|prendre|prélever|dire|mentir|vendre|facturer|refuser|perdre
  + Ils sont [capables de perdre] une clé.
  - Une équipe capable.
keep.set_phrase keep ce qui est … compréhensible|normal|logique|naturel|excusable
  + Il tarde, [ce qui est assez compréhensible].
  - Un texte compréhensible.
keep.set_phrase keep cela|ça|ca|chose|rien ne|n' m'|nous|lui|leur|vous est|était|etait|étaient|serait … arrivé|arrivée|arrivées
  + [Cela ne m'est jamais arrivé].
  - Le car est arrivé.
keep.set_phrase keep ce|mon|ton|son|leur|des|mes|ces|nos|un|vieux|joli|son chapeau|chapeaux
  + Le vent a pris [son chapeau].
  - Chapeau à tous.
keep.set_phrase keep comme bon
  + Faites [comme bon] vous semble.
  - Un bon vin.
keep.set_phrase keep comme convenu|prévu|prevu|indiqué|demandé
  + Livré [comme prévu] mardi.
  - Comme il est aimable !
keep.set_phrase keep comment peut|peuvent|pouvez on|vous … =laisser|=accepter|=vendre|=facturer|=confier … avis|commentaire|message|note|bagages|pourboire|conditions|cookies|billet|billets|place|places|clés|objet|objets|ligne|site|mandat
  + [Comment peut-on laisser un avis] ici ?
  - Comment peut-on le laisser là ?
keep.set_phrase keep constat|bilan|verdict|message|calcul … clair|simple|limpide
  + Le [constat est clair] : dix retards en un mois.
  - Le devis est clair.
keep.set_phrase keep content|contente|contents|contentes ou pas
  + Ce sera un banc, [content ou pas].
  - Je suis content de mon banc.
keep.set_phrase keep content|contente|contents|contentes ou pas content|contente|contents|contentes
  + On signe, [content ou pas content].
  - Je suis content de mon banc.
keep.set_phrase keep d' accord
  + Je suis [d'accord] avec le devis.
  - L'accord est signé.
keep.set_phrase keep dans les règles
  + Prévenus [dans les règles].
  - Le problème est réglé.
keep.set_phrase keep de mal en pis
  + La ligne va [de mal en pis].
  - Un mal réel.
keep.set_phrase keep de mieux en mieux
  + Cela va [de mieux en mieux].
  - Mieux vaut partir.
keep.set_phrase keep difficile|dur|impossible|facile à|d' ignorer
  + Un ronflement [difficile à ignorer].
  - Un appel ignoré.
keep.set_phrase keep dommage ~causer
  + Ce [dommage causé] au mur.
  - C'est dommage.
keep.set_phrase keep en bonne santé
  + Ma mère est [en bonne santé].
  - La santé de mon chat.
keep.set_phrase keep en règle|règles
  + Je suis [en règle].
  - Le problème est réglé.
keep.set_phrase keep erreur|erreurs en|à ma|mon|notre|sa faveur|avantage
  + Elle a trouvé une [erreur en ma faveur].
  - Ils ont fait une erreur.
keep.set_phrase keep est ce clair
  + [Est-ce clair] ?
  - Un ton clair.
keep.set_phrase keep est|sont|suis|était|sommes =contenté|=contentés d'|de
  + Il s'[est contenté de] lire.
  - Je suis contente de moi.
keep.set_phrase keep et|bien|encore pire
  + C'est [encore pire].
  - Le pire des bancs.
keep.set_phrase keep et|mais aussi|encore
  + Le vin [et aussi] le thé.
  - Encore une erreur.
keep.set_phrase keep expérimente|expérimentent|expérimentons un|une|des|la|le|les|cette
  + On [expérimente une] recette.
  - Une équipe expérimentée.
keep.set_phrase keep il y a|avait|aura bien un|une|des|le|la|les|quelques|deux|trois
  + [Il y a bien une] cloche.
  - Il y a bien mieux.
keep.set_phrase keep inutile de
  + [Inutile de] crier.
  - Un banc inutile.
keep.set_phrase keep j'|je n' entends|entendais|comprends rien à|au|aux
  + [Je n'entends rien aux] échecs.
  - Rien n'est à vendre.
keep.set_phrase keep j'|on|nous en ai|a|avons assez pour
  + [On en a assez pour] dix.
  - On en a assez.
keep.set_phrase keep jamais|pas|soit … au détriment de|du|des|d'
  + Un plan [jamais au détriment du] lac.
  - Un banc au détriment du lac.
keep.set_phrase keep juste|seulement bon|bonne|bons|bonnes à|a|pour|qu'
  + Il est [juste bon à] ranger.
  - Un bon vin.
keep.set_phrase keep l' unique guichet|caisse|entrée|sortie|salle|porte|accès|toilette|wc|douche|serveur|serveuse|vendeur|vendeuse|médecin|interlocuteur|moyen|solution|problème|point|bémol|raison|fois|bus|train|ascenseur|restaurant|personne
  + [L'unique ascenseur] dessert six étages.
  - Une vue unique.
keep.set_phrase keep la|les bonne|bonnes manière|manières|marche|méthode|posture
  + Montrez-moi [la bonne manière] de tenir l'archet.
  - Une très bonne méthode.
keep.set_phrase keep la|le|les meilleure|meilleur|seule façon|manière|moyen de =décrire|=dire|=résumer|=expliquer|=présenter|=voir
  + [La meilleure façon de décrire] la salle : large.
  - La meilleure façon de la maison.
keep.set_phrase keep les|aux|des beaux jours
  + On sort [aux beaux jours].
  - Un beau lac.
keep.set_phrase keep le|et|ou|bien|encore|de pire|pis c'|c|est|encore|étant|dans|reste|que
  + [Le pire c']est la pluie.
  - Le banc est pire.
keep.set_phrase keep le|un|une|d'|par|de simple|simples fait|mail|courrier|lettre|demande|formalité|question|visite|erreur|numéro|copie|signature|raison|virement|retard|changement|panne|oubli|client|cliente|curiosité|mortel
  + [Un simple changement] d'adresse.
  - Une méthode simple.
keep.set_phrase keep main|mains propre|propres
  + Une lettre remise en [mains propres].
  - Des draps propres.
keep.set_phrase keep mal bien
  + Il faut [mal bien] compter.
  - On y mange bien.
keep.set_phrase keep mal entendu|entendus|éduqué|élevé
  + J'ai [mal entendu].
  - Il chante mal.
keep.set_phrase keep mal|pas|peu|plus|bien|mieux scotché|scotchés|scotchée|scotchées
  + Un sac [mal scotché].
  - Je suis scotché.
keep.set_phrase keep me|m'|nous|se|s' ~saigner|saignant|saigné|saignés
  + On [se saigne] pour ces études.
  - Le coiffeur saigne.
keep.set_phrase keep modèles|modèle|versions|version|formules|formule|options plus|moins ~cher|onéreux
  + Les [modèles plus chers] ont un minuteur.
  - Des produits moins chers qu'en ville.
keep.set_phrase keep moindre mal
  + C'est un [moindre mal].
  - Il chante mal.
keep.set_phrase keep mort|morte|morts de|d' rire|faim|soif|fatigue
  + On était [morts de faim].
  - Le poisson est mort.
keep.set_phrase keep nul doute
  + [Nul doute] qu'il pleut.
  - Un bal nul.
keep.set_phrase keep nulle part
  + On ne le voit [nulle part].
  - Une vue nulle.
keep.set_phrase keep on|je|nous|j' n' ~entendre rien de|d'|à|que|qu'|dire
  + Ici [on n'entend rien que] le vent.
  - On n'entend rien au fond.
keep.set_phrase keep pas de|d'|eu le|temps temps
  + Je n'ai [pas eu le temps].
  - Un temps de chien.
keep.set_phrase keep permet|permettant|permettait|permettre … en 3g|edge
  + Une clé [permet d'aller en 3g].
  - Je reste en 3g.
keep.set_phrase keep peut être|etre
  + Elle viendra [peut-être].
  - Le plat peut sécher.
keep.set_phrase keep pire encore
  + [Pire encore], il pleut.
  - Le pire des bancs.
keep.set_phrase keep plaisirs simples
  + J'aime les [plaisirs simples].
  - Quel plaisir !
keep.set_phrase keep pour de bon
  + Il est parti [pour de bon].
  - Un bon vin.
keep.set_phrase keep promesse|promesses|argent|critique|excuse|excuses|solution facile|faciles
  + Des [promesses faciles].
  - Une clé facile.
keep.set_phrase keep prévenant|prévenante que|qu'|d'|de|du|des
  + Un mot [prévenant d'] une grève.
  - Un hôte prévenant.
keep.set_phrase keep qualifié|qualifiée|qualifiés|qualifiées de|d'
  + Une hausse [qualifiée de] petite.
  - Une équipe qualifiée.
keep.set_phrase keep quelle ne|n' fut|fût|était|a pas ma|notre|sa|été
  + [Quelle ne fut pas ma] stupeur devant ce mur.
  - Quelle heure est-il ?
keep.set_phrase keep que|qu' tout|ça|cela|ca … pour le mieux
  + J'espère [que tout ira pour le mieux].
  - On mange mieux.
keep.set_phrase keep qui est|était bien|aussi|déjà|quand la moindre des choses
  + Le hall est repeint, ce [qui était déjà la moindre des choses].
  - La moindre des choses compte ici.
keep.set_phrase keep rare|rares|quelques|sauf|sans|aucune|une|seule|seules|l'|toute|des|les|d'|ces exception|exceptions
  + Ouvert, [sauf exception], le lundi.
  - Un lieu exceptionnel.
keep.set_phrase keep rien de tel
  + [Rien de tel] qu'un bon bain.
  - Rien de bon.
keep.set_phrase keep s'|m'|nous|me|se estime|estimer|estimez|estimons|estiment heureux|heureuse|heureuses
  + On doit [s'estimer heureux] d'un banc.
  - Je suis heureuse.
keep.set_phrase keep sain|saine et sauf|sauve
  + Le bagage est [sain et sauf].
  - Un lieu sain.
keep.set_phrase keep sans mauvais jeu|jeux
  + [Sans mauvais jeu] de mots.
  - Un mauvais jeu.
keep.set_phrase keep sans|aucune|pas|peu|zéro de|d'|aucune|la|moindre suggestion|suggestions
  + Ils m'ont renvoyé [sans aucune suggestion].
  - Une suggestion ?
keep.set_phrase keep satisfait|satisfaite|satisfaits|content|contents|contente ou pas|non|remboursé|remboursée|remboursés|mécontent
  + Que tu sois [content ou pas].
  - Je suis content.
keep.set_phrase keep se perdre|perd|perdait|perdent pendant|durant|depuis|dans
  + L'eau [se perd dans] le sable.
  - On perd une journée.
keep.set_phrase keep se|s'|me|m'|nous contente|contentent|contentait pas|jamais|plus d'|de
  + On ne [se contente pas d'] un banc.
  - Je suis contente de toi.
keep.set_phrase keep se|s'|me|m'|nous contente|contentent|contentait|contentaient|contenter|contentons d'|de
  + On [se contente d'] un banc.
  - Je suis contente de moi.
keep.set_phrase keep si bien que|qu'
  + Il pleut, [si bien que] je lis.
  - Il lit si bien.
keep.set_phrase keep sous réserve|reserve de|d'|que
  + Remboursé [sous réserve de] preuve.
  - La réserve est vide.
keep.set_phrase keep t'|te inquiète pas
  + Ne [t'inquiète pas].
  - Ce bruit inquiète.
keep.set_phrase keep tant bien que mal
  + On a fini [tant bien que mal].
  - C'est mal fait.
keep.set_phrase keep tes|vos|leurs|ses|ces|cette|votre|leur|ton|sa fameux|fameuse|fameuses
  + Je n'ai pas vu [vos fameux] vitraux.
  - Le rôti n'était pas fameux.
keep.set_phrase keep tout bon ~vendeur|~commerçant|~restaurant|~professionnel|~service|~conseiller|~artisan|~garagiste|~médecin|~hôtel|~magasin
  + Comme [tout bon vendeur], il sourit.
  - Un bon vendeur.
keep.set_phrase keep tout d' abord|coup
  + [Tout d'abord], le parking.
  - Tout est bon.
keep.set_phrase keep toute bonne
  + Comme [toute bonne] histoire.
  - Une bonne histoire.
keep.set_phrase keep tout|chacun|nul|personne le|peut|n'|d'|entre monde|nous|est … erreur|erreurs|tromper|oublier|infaillible
  + [Tout le monde peut faire une erreur], dit-elle.
  - Une erreur de plus.
keep.set_phrase keep tout|seul|seule|seuls … que|qu' … =trouver|trouve|vois|voie|=citer … de|à|d' … positif|positifs|bien|bon
  + C'est [tout ce que je trouve de positif].
  - Un bilan positif.
keep.set_phrase keep tout|toute compris|comprise|comprises
  + Un séjour [tout compris].
  - On a tout de suite compris.
keep.set_phrase keep tout|toute|toutes|tous … confondu|confondus|confondue|confondues
  + [Toutes tailles confondues], dix pièces.
  - On a confondu les tailles.
keep.set_phrase keep un rien
  + Un mur [un rien] jaune.
  - Rien à voir.
keep.set_phrase keep vous inquiétez pas
  + Ne [vous inquiétez pas].
  - Ce bruit inquiète.
keep.set_phrase keep y compris
  + Tous les frais [y compris] le port.
  - J'ai compris le contrat.
keep.set_phrase keep y voir|vois|voit|voyons … plus|très clair
  + Avec ce plan, j'[y vois plus clair].
  - Un vendeur clair.
keep.set_phrase keep ~avoir beau
  + J'[ai beau] crier.
  - Un beau lac.
keep.set_phrase keep ~différent de celle|celui|celles|ceux de mon|ma|mes|notre|nos|l' ~école|pays|~ville|~région|~ancien|précédent|précédente|précédents|~maison|~appartement|~village|enfance|enfances|~an|~année
  + Le rythme est [différent de celui de mon pays].
  - Un ton différent.
keep.set_phrase keep ~tenir bon
  + Il faut [tenir bon].
  - Un bon vin.
keep.set_phrase keep à|a bon entendeur
  + [À bon entendeur].
  - Un bon vin.
keep.set_phrase keep à|a la hauteur du|des|de reste
  + Le plafond est [à la hauteur du reste].
  - Un accueil à la hauteur.
keep.set_phrase keep à|a tomber en|malade|dans|sur|amoureux|amoureuse|par|des|de|nez
  + Il commence [à tomber des] gouttes.
  - Une tarte à tomber.
keep.set_phrase keep à|a tout moment|hasard|prix
  + La panne arrive [à tout moment].
  - Un moment à part.
keep.set_phrase keep à|a|pour la casse
  + Le vélo part [à la casse].
  - La casse du vélo.
keep.set_phrase keep ça|ca|cela suffit pour|à|a|largement|amplement|aux
  + [Ça suffit pour] deux.
  - Ça suffit.

# Ce qui ne fait qu'appuyer : « bien reçu » n'est pas un éloge
keep.emphasis keep ai|avons|avez|as|ont bien
  + Ils [ont bien] une clé.
  - On y mange bien.
keep.emphasis keep ai|avons|avez|avais bien reçu|recu|noté|note|compris|transmis|envoyé|envoye|payé
  + J'[ai bien reçu] votre lettre.
  - On mange bien ici.
keep.emphasis keep bien =ancré|ancrée|ancrés|ancrées|incrusté|incrustée|incrustés|incrustées|imprégné|imprégnée
  + Une odeur [bien ancrée].
  - Une corde bien neuve.
keep.emphasis keep bien attention|joué|joue|connu|connue|connus|mieux|pire|loin|pareil|trop|peu
  + C'est [bien connu].
  - On y mange bien.
keep.emphasis keep bien sûr|entendu|que|évidemment|avant|après|plus|mieux|loin|longtemps|souvent|trop|à|vouloir|cordialement
  + [Bien sûr], il pleut.
  - On y mange bien.
keep.emphasis keep bien sûr|sur|sure|entendu|évidemment|evidemment|souvent|avant|après|apres
  + Il faut [bien sûr] payer.
  - Le lit est bien.
keep.emphasis keep bien été|reçu|recu|reçue|reçus|reçues|envoyé|noté|compris|lu|vu|pris|payé|enregistré|arrivé|validé|transmis|rempli|renvoyé|livré|souscrit|signé
  + C'est [bien noté].
  - On y mange bien.
keep.emphasis keep c' est bien ce|cela|ça|ca|ma|mon|le|la|lui|vous
  + [C'est bien ce] modèle que j'avais choisi.
  - C'est bien rangé.
keep.emphasis keep dis|dit|disais|disait|précise|répète|souligne|rappelle bien
  + Je [dis bien] dix.
  - On y mange bien.
keep.emphasis keep eh|ou|combien|si bien
  + [Eh bien], il pleut.
  - On y mange bien.
keep.emphasis keep est|a bien été|ete|arrivé|reçu|recu|recue|reçue
  + Mon chèque [a bien été] encaissé.
  - Le vin est bien frais.
keep.emphasis keep est|sont|était|suis bien débité|débitée|prélevé|prélevée|encaissé|encaissée|facturé|facturée|précisé|spécifié|mentionné|enregistré|enregistrée
  + La somme [est bien débitée] en mai.
  - Le potager est bien tenu.
keep.emphasis keep est|suis|sommes bien ~arriver|~partir|~venir|~recevoir
  + Il [est bien arrivé] hier.
  - On y mange bien.
keep.emphasis keep est|était|sont|suis bien moi|cela|ça|ca|gardé|gardée|gardés|ce|celui|celle|le|la|un|une|mon|ma|du|des|là
  + C'[est bien moi].
  - On y mange bien.
keep.emphasis keep est|était|sont|étaient|c' bien plus|trop|mieux|connu|obligé
  + C'est [bien plus] haut.
  - On y mange bien.
keep.emphasis keep faites|fais|faire|faut|fait|font bien attention|partie
  + [Faites bien attention].
  - On y mange bien.
keep.emphasis keep foi|lenteur|incompétence|désorganisation|arrogance|mépris|bêtise|galère|retard|attente|violence|culot|toupet|nullité|absence|manque|perte|médiocrité incroyable|impressionnant|impressionnante|exceptionnelle|exceptionnel|phénoménal|phénoménale
  + D'une [lenteur impressionnante].
  - D'une taille impressionnante.
keep.emphasis keep ou|eh|hé|et bien
  + Par mail [ou bien] par lettre.
  - Le site est bien fait.
keep.emphasis keep parfaite|parfait|pure|totale mauvaise|inconnu|mépris|désintérêt|abruti|incompétent|hypocrite|indifférence
  + De [parfaite mauvaise] foi.
  - Un repas parfait.
keep.emphasis keep verra|verrons|verrai|verrez|voir|voit|vois bien
  + On [verra bien].
  - On y mange bien.
keep.emphasis keep veuillez|vouloir|voulu|voulez|veux|voudrais|vouloir|vouloirs bien
  + Pourriez-vous [vouloir bien] signer.
  - Veuillez patienter.
keep.emphasis keep ~changer|~vérifier|~lire|~relire|~regarder|~savoir|~penser|~prendre|~garder|~vouloir|~voir|~demander|~réfléchir|~comprendre|~entendre|~falloir bien
  + Il [faut bien] payer.
  - On y mange bien.
keep.emphasis keep ~risque|~doute|danger|dangers|~dégât|séquelle|séquelles|lacune|lacunes|blessure|blessures|~incident|~accident|trouble|troubles|maladie|maladies|~crise ~sérieux
  + C'est un [risque sérieux] pour le dos.
  - Un artisan sérieux.
keep.emphasis keep à|a un|ce|tel point incroyable|inimaginable|extraordinaire|phénoménal
  + Il est têtu [à un point incroyable].
  - Un spectacle incroyable.

# Ce qui ressemble à quelque chose
keep.likeness keep comme si
  + Il parle [comme si] j'étais perdu.
  - Si simple, comme toujours.

# Comment on dit ce qu'on dit : à vrai dire, bon, pour être honnête
keep.aside keep ^ bon , le|la|l'|les|je|j'|on|il|ils|elle|elles|nous|vous|ça|c'|un|une|mon|ma|mes|ce|cette|y|pour|en|au|aux|sinon|alors|après|là|maintenant|franchement|bref
  + [Bon, le] car est bleu.
  - Le bon car.
keep.aside keep ^ bon , évidemment|alors|bref|ben|bah|ok|certes|d'|là|je|j'|on|nous|vous|il|ils|elle|elles|c'|ce|cela|ça|le|la|les|l'|mon|ma|mes|notre|nos|quand|si|comme|au|aux|en|faut|peut|sinon|donc|après|finalement|maintenant|y
  + [Bon, alors], on part.
  - Un bon vin.
keep.aside keep ^ bon alors|ben|bref|là|ensuite
  + [Bon alors] on part.
  - Alors, un bon bain.
keep.aside keep ah|pour|bon bon
  + [Ah bon], il pleut ?
  - Un vin bon.
keep.aside keep bon ok|ben|bah|bref|alors|après|maintenant|sinon|enfin|donc|courage|débarras|la|le|les|je|j'|on|vous|c'|il|à|a|vent|gré|nombre
  + [Bon ben] on part.
  - Un bon bain.
keep.aside keep c' est à|a dire
  + Le lendemain, [c'est-à-dire] mardi.
  - Rien à dire.
keep.aside keep donc|ah|bref|enfin bon
  + [Donc bon], on passe.
  - Un bon café.
keep.aside keep en tout cas
  + [En tout cas], je réserve.
  - En cas de vol.
keep.aside keep faudrait|faut savoir
  + Il [faudrait savoir] l'heure du car.
  - Il faut un plan.
keep.aside keep faut|pour|soyons|soyez|dois|devoir|doit|va|vais|devons être|etre honnête|honnete|honnêtes
  + [Pour être honnête], il pleut.
  - Un vendeur honnête.
keep.aside keep ha|ah|oh|eh|bah|ben|mais bon
  + [Ah bon] ?
  - Un bon vin.
keep.aside keep il est vrai
  + Le prix monte, [il est vrai].
  - Un vrai plaisir.
keep.aside keep j'|on|nous ajouterai|rajouterai|ajoutera|rajoutera que|qu'|même|aussi|également|enfin|simplement|juste|un|une
  + [J'ajouterai que] le café est à volonté.
  - J'ajouterai du sel demain.
keep.aside keep oblige|obligé|oblige|force|forcé|forcée|obligée|obligés|contraint de|d' constater|reconnaître|admettre|avouer|dire|conclure
  + Je suis [obligée de constater] que la grille est neuve.
  - On m'oblige à signer.
keep.aside keep par exemple|hasard|ailleurs|conséquent|défaut
  + [Par défaut] l'option est cochée.
  - Un défaut de fabrication.
keep.aside keep parce|car|enfin|sinon que|qu' bon
  + On part, [parce que bon], il pleut.
  - Un bon vin.
keep.aside keep pour faire|aller|être court|bref|simple|rapide|vite
  + [Pour faire court], il pleut.
  - Un trajet court.
keep.aside keep pour être|etre … précis|précise|exact|exacte|clair|claire|honnête|franc|franche|juste|complet|complète
  + [Pour être précis], le 3 mars.
  - Un plan précis.
keep.aside keep très|tres bien je|j'|merci|alors|donc|dans|nous
  + [Très bien merci], je rentre.
  - Un lit très bien.
keep.aside keep à|a vrai dire
  + [À vrai dire], je ne sais plus.
  - Rien à dire.

# Ce qui est difficile à dire n'était pas difficile à faire
keep.hard_to_say keep difficile|dur|compliqué|délicat de|d' … dire|juger|noter|évaluer|répondre|comparer|trancher|départager
  + Il est [difficile de comparer] deux lacs.
  - Un chemin difficile.

keep.set_phrase keep ^ fait|chose|détail|point intéressant|intéressante|amusant|amusante|curieux|curieuse
  + [Fait intéressant], la date est bleue.
  - Un détail intéressant.
keep.set_phrase keep c' est|serait beau de|d'
  + [C'est beau de] rêver.
  - Le parc est beau de près.
keep.set_phrase keep c' est|était bien|trop beau tout|de|d'|pour
  + [C'est bien beau tout] ça, et mon colis ?
  - C'est bien beau.
keep.set_phrase keep du côté|rayon|chapitre positif|positifs|négatif|négatifs
  + [Du côté positif], les escaliers sont larges.
  - Le côté positif du séjour.
keep.set_phrase keep décor|décors|scène|intrigue … planté|plantée|plantés
  + Le [décor est vite planté].
  - La caméra a planté.
keep.set_phrase keep seul|seule|unique chose|point|note|élément|côté positif|positive
  + L'[unique point positif] : le banc.
  - Un point positif, le banc.
