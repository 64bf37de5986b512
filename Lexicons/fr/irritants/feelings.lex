@language fr
@kind     irritants

# What customers feel: let down, angry, weary, ashamed for the company, sorry that they came.
ease.wasted_time      -2                           passé|perdu ma|mon|la|toute|notre matinée|journée|soirée|nuit à|au|dans … attendre|téléphone|appeler|relancer
  + J'ai [passé ma matinée à attendre] un plombier.
  - J'ai passé ma journée sur la plage.
honesty.distrust      -2                           des|mes|nos|gros|sérieux doutes sur|quant leur|son|à|la|le sérieux|honnêteté|leur|compétence|fiabilité
  + J'ai [des doutes sur leur sérieux].
  - Des doutes sur la date.
keep.ache             keep                         mal ~comprendre|~connaître|~entendre|compris|entendu
keep.good_tears       keep                         ~pleurer|pleuré|larmes|fondu … de joie|rire|bonheur|émotion
keep.others           keep                         gens|patients|patientes|personnes|citadins|public|enfants … stressé|stressés|stressée|stressées
  + Un spa pour les [gens stressés].
  - Les serveurs nous stressent.
overall.angry         -3                           ai les nerfs
  + J'[ai les nerfs].
  - J'ai mal aux nerfs.
overall.angry         -2                           arracher les cheveux
  + C'est à s'[arracher les cheveux].
  - Un coiffeur pour cheveux bouclés.
overall.angry         -2                           bras m' en sont tombés
  + Les [bras m'en sont tombés].
  - Un plâtre au bras.
overall.angry         -2                           c' est à|a pleurer|hurler|gerber|vomir|se|s'
  + [C'est à hurler].
  - Il est à table.
overall.angry         -2                           colère noire|froide|sourde|monstre
  + Je suis dans une [colère noire].
  - Une robe noire.
overall.angry         -2                           dans tous mes|nos|ses états
  + En sortant du tribunal j'étais [dans tous mes états].
  - Dans tous les États.
overall.angry         -2                           donne|donner|donnait|donné envie de|d' pleurer|vomir|fuir|hurler|gerber|crier
  + Ce silence [donne envie de hurler].
  - Ce parfum donne envie de rire.
overall.angry         -3                           en|ma|notre colère
  + Abonnée [en colère].
  - La colère de l'enfant s'est calmée à l'arrivée.
overall.angry         -2                           est à|a pleurer|hurler|gerber|vomir
  + Une attente pareille [est à hurler].
  - Il est à table.
overall.angry         -2                           grr|grrr|rhoo|roh|argh|arghh|pfffff|pffff|raaah|rhaa
  + [Grrr] encore une grève.
  - Un gros grain.
overall.angry         -3                           la rage|haine
  + J'ai [la rage] contre ce courtier.
  - Mon chien doit avoir son vaccin antirabique.
overall.angry         -3                           me|m'|nous gave|gavent|horripile|horripilent|hérisse|hérissent|débecte|débectent|saoulent
  + Ces reports incessants [me hérissent].
  - Le hérisson traverse.
overall.angry         -2                           me|m'|nous rend|rendent|rendu|rendait|rendue fou|folle|dingue|dingues|chèvre
  + Ces reports [me rendent dingue].
  - Le bateau me rend malade en mer.
overall.angry         -2                           mis|mise|met|mettent en rogne|rage|pétard|boule|pelote
  + Son ton m'a [mise en rogne].
  - Un coussin en boule.
overall.angry         -2                           morte|mort|rouge de honte
  + Devant la classe, [morte de honte].
  - La mort de son chat.
overall.angry         -3                           ne|n' décolère|décolérons|décoléré
  + Je [ne décolère] pas.
  - La colère du ciel, un beau film.
overall.angry         -3                           on a les nerfs
  + Depuis hier [on a les nerfs].
  - On a des nerfs.
overall.angry         -2                           on|nous|je se demande|demandons s'|si|à|a|ce ils|elle|quoi|qu' lisent|lit|sert|servent|font|pensent|écoutent
  + [On se demande à quoi servent] ces réunions.
  - Je me demande à qui sert ce pot.
overall.angry         -2                           se pince pour|de y|le croire
  + On [se pince pour le croire].
  - Il pince la corde.
overall.angry         -2                           sortir|sorti|sortie|sort de|d' mes|ses|nos gonds
  + Ce courrier m'a [sorti de mes gonds].
  - La porte sort de ses rails.
overall.angry         -2                           suis|sommes|est tombé|tombée|tombés de ma|notre|sa|haut chaise
  + À la lecture du devis je [suis tombée de ma chaise].
  - Je suis tombé de vélo.
overall.angry         -3                           suis|sommes|est|étais|était|étions hors de moi|nous|lui
  + Devant ce guichet j'[étais hors de moi].
  - Je suis hors de la zone.
overall.angry         -3                           vert|verte|verts|fou|folle|fous|ivre|blême|rouge|malade de|d' rage|colère
  + Mon père est [vert de rage].
  - Un vert de mer.
overall.angry         -3                           ~furibard|~estomaqué|~offusqué
  + La présidente du club est [furibarde].
  - La furie du vent.
overall.angry         -3                           ~furieux|furax|furibond|~énervé|~énervant|~rageant|~agaçant|~exaspéré|~exaspérant|~excédé|~enragé|=remonté|=remontée|=remontés|=remontées
  + Je suis [furieux] contre ce transporteur.
  + C'est [rageant] pour les enfants.
  - Le film s'intitule Fast and Furious.
overall.angry         -2                           ~fâchant
  + C'est [fâchant].
  - Il se couche tôt.
overall.angry         -2                           ~fâchant|suis|étais|sommes fâché|fâchée|fâchés
  + Je [suis fâchée] contre ce gîte.
  - Il est fâché avec les dates.
overall.angry         -3                           ~horripilant|~crispant
  + Cette voix enregistrée est [horripilante].
  - Un cri dans la nuit.
overall.angry         -3                           ~rendre|~devenir … dingue|fou|folle|fous|chèvre|cinglé
  + Ce menu vocal [rend chèvre].
  - Un fromage de chèvre.
overall.angry         -2                           ~énerver|~agacer|~exaspérer|~saouler|~saoulant|~soûler|~soûlant|~gonfler|~gonflant|~emmerder
  + Vous m'[énervez].
  - Il demande si on doit gonfler les pneus avant de rendre la voiture.
overall.angry         -2                           ça|cela|ca|tout me|m'|nous rend|rendu|rendait|a malade|malades|rendue|fou|folle
  + À force, [ça me rend malade].
  - Le bateau me rend malade en mer.
overall.bad           -2                           ~attristant|~ignominieux
  + Un hommage [attristant].
  - Un artiste triste.
overall.bad           -2                           ça|cela|ca|qui|voilà interroge|questionne|inquiète
  + Un gardien absent, [ça interroge].
  - Le maître interroge.
overall.bad           -2                           ça|cela|ca|qui|voilà|tout|m'|nous laisse|laissent|a|ont|laissé|laissée|laissait … pantois|songeur|perplexe|dubitatif|pantoise
  + Une attente pareille, [ça laisse songeur].
  - Il laisse sans bruit la salle.
  - Ça laisse sans voix.
  - Un paysage qui laisse rêveur.
overall.disappointed  -2                           ai|avons moyennement|modérément|guère apprécié|aimé
  + J'[ai moyennement apprécié] la leçon de morale.
  - On a modérément chauffé la salle.
overall.disappointed  -1                           dommage
  - Déclarez le dommage sous cinq jours.
  + L'appli n'existe pas sur ma tablette, [dommage].
  - Le contrat couvre le dommage causé par un tiers.
overall.disappointed  -2                           eu droit|affaire à un|une sermon|leçon|réflexion|mur|remontrance
  + J'ai [eu droit à un sermon] au guichet.
  - On a eu droit à un dessert.
overall.disappointed  -2                           goût|gout amer
  + Ce séjour laisse un [goût amer].
  - Un chocolat amer.
overall.disappointed  -2                           m'|nous a|ont échaudé|échaudée|échaudés|vacciné|vaccinée
  + Ce premier achat [m'a échaudée].
  - Le chat a ses vaccins.
overall.disappointed  -2                           merci pour rien
  + Vraiment, [merci pour rien].
  - Merci pour ce rien de sel.
overall.disappointed  -2                           n'|ne ai|avons|a pas|guère|peu aimé|apprécié la|le|l'|leur|son|sa façon|manière|ton|accueil|attitude|comportement
  + Je [n'ai pas aimé leur façon] de trancher.
  - Je n'ai pas aimé la tarte.
overall.disappointed  -2                           on|nous|avons a|avons frôlé|évité … pire|drame|catastrophe|accident
  + [On a frôlé le drame].
  - Le frôlement du tissu.
overall.disappointed  -2                           parti|partis|partie|parties|part|partir en fumée
  + Nos congés [partis en fumée].
  - Une fumée en l'air.
overall.disappointed  -2                           quelle|qu' ne fut pas … déception|désillusion|stupeur
  + Et [quelle ne fut pas notre déception] à l'arrivée.
  - Ce ne fut pas long.
overall.disappointed  -2                           tout ça|ca|cela pour ça|ca|cela|rien
  + Trois heures de route, [tout ça pour ça].
  - Tout cela pour deux euros.
overall.disappointed  -2                           ~attendre mieux|davantage
  + Nous [attendions mieux] d'une compagnie nationale.
  - Attendez, il vaut mieux vérifier l'adresse.
overall.disappointed  -2                           ~déchanter|déchante|déchanté
  + Une fois sur place on [déchante].
  - On chante.
overall.disappointed  -2                           ~désenchantement|~désillusion|~déconvenue
  + Quel [désenchantement] à l'ouverture de la porte.
  - Un chantier au soleil.
overall.disappointed  -2                           ~déçu|~décevant|~déception|~décevoir|~désappointé|~désenchanté|~désillusion
  + Je suis [déçue] de ma banque.
  + Une vraie [déception] que ce séjour.
  - Si vous avez peur d'être déçu, demandez un échantillon.
overall.disappointed  -2                           ~gâchis
  + Toute une soirée, quel [gâchis] !
  + Quel [gâchis], ces vacances.
  - Ils appuient sur la gâchette du pistolet à colle.
overall.fed_up        -2                           ^ basta
  + [Basta] !
  - Un plat assez salé.
overall.fed_up        -2                           au|à bout de ma|notre vie|patience
  + Avec ces virements je suis [au bout de ma vie].
  - Au bout de la rue.
overall.fed_up        -3                           au|à bout du|de rouleau|souffle|nerfs|patience|forces
  + Je suis [au bout du rouleau] avec ce chantier.
  - Au bout du quai.
overall.fed_up        -3                           coupe est|était pleine
  + Pour nous, la [coupe est pleine].
  - La coupe est en cristal.
overall.fed_up        -3                           en ai|avons|a par|jusque|jusqu' dessus|là|la|ici
  + De ces travaux j'[en ai par-dessus] la tête.
  - J'en ai par mois deux.
overall.fed_up        -3                           en peux|pouvons|peut … plus
  + Je n'[en peux plus] de ce bailleur.
  - On peut en commander plus sur le site.
overall.fed_up        -2                           je|on sature|fulmine|bouillonne|enrage|suffoque
  + À la dixième sonnerie, [je fulmine].
  - La cocotte bout.
overall.fed_up        -3                           jpp
  + Franchement [jpp].
  - Un fichier jpeg.
overall.fed_up        -3                           la goutte d' eau a|fut|qui|quand|lorsque|car|pour
  + [La goutte d'eau a] été le second avis.
  - La goutte d'eau tombe.
overall.fed_up        -2                           la goutte de trop
  + Cette amende, [la goutte de trop].
  - Une goutte de trop dans le flacon.
overall.fed_up        -3                           marre
  + Y en a [marre] de ces pannes.
  - La mare du parc est gelée.
overall.fed_up        -2                           ne|n' sais|savons|sait plus quoi|à|vers|comment faire|quel|qui
  + On [ne sait plus quoi faire].
  - Je ne sais plus quoi mettre.
overall.fed_up        -2                           pas|plus|trop sérieux les gars|gens
  + [Pas sérieux les gars].
  - Un gars sérieux.
overall.fed_up        -2                           perdu|perdre|perds|perd|perdais mon|son|notre sang|calme|patience
  + Au quatrième agent j'ai [perdu mon calme].
  - J'ai perdu mon gant.
overall.fed_up        -2                           perdu|perdre|perds|perd|perdais patience
  + Au guichet douze j'ai [perdu patience].
  - Une patience de saint.
overall.fed_up        -3                           plein le dos|cul
  + J'en ai [plein le dos] de réclamer.
  - Le sac est plein, le dos du siège aussi.
overall.fed_up        -3                           plein les|le|la bottes|baskets|dos|casquette|bol
  + J'en ai [plein les bottes] de leurs relances.
  - Des bottes plein la cave.
overall.fed_up        -2                           quel|vers saint|qui me|se|nous vouer|tourner
  + Je ne sais plus à [quel saint me vouer].
  - Quel saint fêter en mai ?
overall.fed_up        -3                           ras la|le patate|casquette|bonbon|pompon
  + J'en ai [ras la casquette].
  - Au ras du sol.
overall.fed_up        -3                           sort|sortent|sortait par les yeux|trous
  + Ces slogans me [sortent par les yeux].
  - On sort par la porte.
overall.fed_up        -2                           suis|sommes fatigué|fatiguée|fatigués|usé|usée de|d' me|devoir|batailler|relancer|réclamer|répéter|nous|attendre|appeler|courir
  + Je [suis fatiguée de me] battre.
  - Je suis fatiguée de ma sieste.
overall.fed_up        -2                           suis|sommes|étais|sort|sors|ressors|ressort … ~lessivé|~éreinté|~vidé|~rincé|~exténué|~harassé|usé|usée
  + Après ces démarches je [suis lessivée].
  - Le linge est lessivé.
overall.fed_up        -2                           vois|voit|voyons … pas|plus|jamais le bout
  + Des travaux dont on ne [voit pas le bout].
  - On voit le bout du lac.
overall.fed_up        -2                           vous|tu|ils|qu'est foutez|fout|foutent|fichez|branlez|branlent quoi
  + Mais [vous foutez quoi] ?
  - Vous faites quoi ce soir ?
overall.fed_up        -3                           ~casser … couilles|pieds|burnes|noix|oreilles
  + Vos appels nous [cassent les pieds].
  - Une noix cassée.
overall.fed_up        -2                           ~lasser|~las
  + On se [lasse] de ces excuses.
  - Les lacets du modèle noir sont en rupture.
overall.fed_up        -2                           ~stresser|~épuiser|~dégoûter|~écœurer|~matraquer
  + Tout cela m'[épuise].
  - Un goûter d'enfants.
overall.fed_up        -2                           ~usant|~épuisant|~éprouvant|~éreintant|~stressant|~angoissant|~lassant|~fatigant|~traumatisant
  + C'est [usant].
  + Une démarche [éprouvante].
  - Il demande si une randonnée fatigante, la carte le dit.
overall.fed_up        -3                           à bout
  + Nous sommes [à bout] avec cette rénovation.
  - Le sentier mène à un bout de plage.
overall.fed_up        -2                           ça|ca|cela commence à|a faire long|beaucoup
  + Un an de travaux, [ça commence à faire long].
  - Cela commence à être long en bouche.
overall.fed_up        -2                           ça|ca|cela devient|devenait long|lourd|lassant|usant|ridicule|grotesque
  + Un an de travaux, [ça devient lourd].
  - Cela devient rond.
overall.fed_up        -2                           ça|ca|cela dure depuis
  + [Ça dure depuis] le printemps.
  - Le cours dure depuis midi.
overall.joke          -2                           ^ faut pas charrier|abuser|déconner|pousser|exagérer|rêver
  + Cinquante euros le tampon, [faut pas charrier].
  - Il faut charrier le bois.
  - Il ne faut pas pousser la porte.
overall.joke          -2                           c' est du propre|joli
  + Une flaque au vestiaire, [c'est du propre].
  - C'est du pain.
overall.joke          -2                           c' est pas gagné
  + Pour les sous, [c'est pas gagné].
  - Le match est gagné.
overall.joke          -2                           chienlit|pétaudière
  + Une [chienlit] à la remise des dossards.
  - Un chien au lit.
overall.joke          -2                           jamais vu ça|cela|pareil
  + En vingt ans, [jamais vu ça].
  - Je n'ai jamais vu un ours.
overall.joke          -2                           non mais allô|allo|oh|sérieux|sérieusement|franchement
  + [Non mais allô], un parking sans sortie.
  - Non, mais oui.
overall.joke          -2                           on aura tout vu
  + Payer le tri, [on aura tout vu].
  - On a tout vu du musée.
overall.joke          -2                           peu|trop fort de café
  + Douze euros l'heure, un [peu fort de café].
  - Un grain de café fort.
overall.misery        -2                           de misère
  + Des indemnités [de misère].
  - Un film sur la misère.
overall.never_again   -2                           ne me|nous|m'|reverront reverront|auront|plus plus|pas|jamais
  + Ces marchands [ne me reverront pas].
  - On ne me revoit que lundi.
overall.never_again   -2                           pas|plus près|prêt|prête de|d'|à revoir|retourner|me|nous|y|revenir revoir|retourner
  + Ils ne sont [pas près de me revoir].
  - Il n'est pas près de la gare.
overall.never_again   -2                           plus un|aucun centime|sou|euro|rond|kopeck chez|à|pour
  + [Plus un centime chez] ces gens.
  - Plus un centime de monnaie.
overall.not_satisfied -2                           pas bien
  + Cette mutuelle n'est [pas bien].
  - Il ne s'agit pas d'un bien commun.
overall.not_satisfied -2                           pas correct|correcte|corrects|normal|normale|acceptable|admissible|tolérable
  + Ce délai n'est [pas normal] !
  + Faire ça à un abonné, c'est [pas correct].
  - Le tarif normal s'applique à partir de douze ans.
overall.not_satisfied -2                           pas … ~satisfait|~content|~satisfaisant
  + Je ne suis [pas du tout satisfait] de la réparation.
  + On n'est [pas contents] de ce changement.
  - Êtes-vous satisfait, oui ou non ?
overall.not_satisfied -2                           ~frustrer|~frustré|~frustrant|~frustration
  + Attendre pour un simple code, c'est [frustrant].
  + Grosse [frustration] avec ce distributeur.
  - Si cela frustre un voisin, il peut le dire au syndic.
overall.not_satisfied -2                           ~mécontent|~insatisfait|~insatisfaction|~mécontentement|~insatisfaisant
  + Locataire [mécontent] de l'entretien des parties communes.
  + Je vous fais part de mon [mécontentement].
  - Il reste un quota pour les insatiables de lecture.
overall.on_limit      -1                           franchement|vraiment|assez|très|un|peu limite
  + Le ton du vigile était [franchement limite].
  - La limite est à dix.
overall.regret        -2                           aurais|aurions dû|du … =faire|=réparer|=nettoyer|=poser|=monter … moi|nous même|mêmes
  + J'[aurais dû monter l'armoire moi-même].
  - J'aurais aimé nager moi-même.
overall.regret        -2                           m'|nous|s' en veux|veut|voulons d'|de avoir
  + Je [m'en veux d'avoir] signé.
  - Il s'en va.
overall.regret        -2                           quelle|grosse|énorme|lourde|monumentale erreur|bêtise|bourde
  + J'ai signé, [quelle erreur] !
  - Quelle est votre erreur sur le code ?
overall.regret        -2                           si j'avais su
  + [Si j'avais su], j'aurais gardé mon ancienne box.
  - J'avais su par ma voisine que le bureau ouvrait tôt.
overall.regret        -2,moment                    si je|j' pouvais|avais|peux|pouvait … changerais|changerai|quitterais|partirais|partirai|résilierais|irais
  + [Si je pouvais je changerais] de syndic.
  - Si je pouvais, je danserais.
overall.regret        -2                           ~décourager|~découragé|~décourageant|~désespérer|~désespérant|~désespéré|~dépité|~désabusé
  + C'est [désespérant], ce standard.
  + Sinistrée et [désabusée].
  - Ne vous découragez pas si le formulaire est long.
overall.regret        -2                           ~mordre les doigts
  + On s'en [mord les doigts] aujourd'hui.
  - Le chien mord, gardez les doigts loin du panier.
overall.regret        -2                           ~regretter|~regrettable
  + Je [regrette] d'avoir pris ce contrat.
  + Cette attitude est [regrettable].
  - Les regrets éternels étaient gravés sur la plaque.
overall.sad           -2                           <customer> … suis|sommes|est|étais|était … ~abattu|~désemparé|~angoissé|~anéanti|~effondré|~démuni|~désarçonné|~ébranlé|~chamboulé|~éprouvé
  + Ma [femme est désemparée].
  - Un arbre abattu.
overall.sad           -2                           au fond du trou|gouffre
  + Sans allocation je suis [au fond du trou].
  - Le fond du sac.
overall.sad           -2                           est|était|c'|sont bien|fort|vraiment|trop|très|assez|plutôt dommage|triste|maigre|embêtant|ennuyeux|regrettable|décevant|malheureux
  + C'[est bien triste] pour le quartier.
  - Le film est triste.
overall.sad           -2                           j'|on|nous en suis|est|sommes malade|malades
  + Six ans de procès, [j'en suis malade].
  - J'en suis là.
overall.sad           -2                           perdu|perd|perdre|ôté le|mon sommeil
  + Avec ce chantier j'en ai [perdu le sommeil].
  - Un sommeil perdu.
overall.sad           -2                           plombé|plombe|miné|mine|sapé|cassé|casse|sape … moral|ambiance
  + Ces refus nous ont [plombé le moral].
  - La mine du crayon.
overall.sad           -2                           suis|sommes|étais|étions … sous le choc
  + Nous [sommes encore sous le choc].
  - Le choc des roues.
overall.shame         -2                           <negation> … ~appeler ça|ca|cela
  + Je n'[appelle pas cela] du service.
  - Cela m'appelle.
overall.shame         -2                           <negation> … ~justifié
  + Ce refus n'est [pas justifié].
  - Un refus justifié par écrit.
overall.shame         -2                           c'est pas possible|sérieux
  + Non mais [c'est pas possible] !
  - Est-il possible de changer de créneau ?
overall.shame         -2                           c'|c est|était le bouquet
  + Une amende en plus, [c'est le bouquet].
  - Le bouquet a tenu dix jours.
overall.shame         -3                           devrait|devraient|devrez|doit|doivent être|etre ~fermé|~interdit|~sanctionné|~puni|~condamné|~poursuivi|~verbalisé|fermer
  + Un tel élevage [devrait être interdit].
  - Le bureau doit être ouvert.
overall.shame         -3                           du jamais vu
  + Une telle pagaille à l'embarquement, c'est [du jamais vu].
  - Je n'avais jamais vu cette gare.
overall.shame         -2                           est quoi ce|cette|ces|ça|c' délire|blague|bordel|cirque|manières|histoire|arnaque|service|foutage|travail|merde
  + C'[est quoi ce cirque] au comptoir ?
  - C'est quoi, ce fruit ?
overall.shame         -3                           honte à|sur
  + [Honte à] cette direction.
  - Personne ne devrait avoir honte de son budget.
overall.shame         -2                           incompréhension|incompréhensible|incompréhensibles
  + C'est [incompréhensible].
  - On comprend vos raisons.
overall.shame         -3                           j'|j hallucine|halucine
  + Deux euros le verre d'eau, [j'hallucine].
  - Une hallucination du héros.
overall.shame         -2                           le pompon|ponpon
  + Et ça, c'est [le pompon].
  - Un bonnet à pompon.
overall.shame         -2                           manquait|manquerait plus que ça|ca|cela
  + Il ne [manquait plus que ça].
  - Il manquait du pain.
overall.shame         -2                           n'importe quoi
  + Leur planning, c'est [n'importe quoi].
  - Vous pouvez prendre n'importe quel train.
overall.shame         -3                           on croit|croirait rêver
  + Non mais [on croit rêver] !
  - J'ai cru rêver en voyant la mer depuis la chambre.
overall.shame         -3                           une|quelle|la honte
  + [Quelle honte] pour une enseigne pareille !
  - Il avait honte de demander un délai.
overall.shame         -2                           une|quelle|la plaisanterie|mascarade|farce|blague
  + Ce service après vente est [une plaisanterie].
  - Je plaisante avec le portier.
overall.shame         -2                           ~abuser|abus
  + Là, vous [abusez].
  - Il demande si la lutte contre les abus sexuels est une priorité du lycée.
overall.shame         -2                           ~appeler <negation> ça|ca|cela
  + On n'[appelle pas ça] un abri.
  - Cela s'appelle une tente.
overall.shame         -2                           ~exagérer
  + Là vous [exagérez].
  - Sans exagérer, il faut compter dix minutes.
overall.shame         -2                           ~hallucinant|~aberrant|~aberration|~absurde|~grotesque|~ridicule|~invraisemblable|~anormal|~lunaire|~abusif|~abusé
  + Exiger un fax en plein été, c'est [absurde].
  - Si la demande paraît absurde, le tribunal la rejette.
overall.shame         -3                           ~honteux|~scandaleux|~inadmissible|~inacceptable|~intolérable|~indigne|~indécent|~inqualifiable|~révoltant|~choquant|~ahurissant|~consternant|~inexcusable|~injustifiable
  + C'est [scandaleux] de traiter un retraité de la sorte.
  + Une facturation [inadmissible].
  + Monsieur, c'est [inacceptable].
  - Si un comportement inacceptable est constaté, le contrôleur intervient.
overall.shame         -2                           ~illogique|~inexplicable|~injuste|~inéquitable|~irresponsable|~immature|~idiot|~stupide|~inconséquent|~injustifié|~arbitraire
  + Un règlement [injuste] pour les familles.
  - Le juste prix, une émission.
overall.shame         -2                           ~impensable|~inconcevable|~inimaginable|~insensé|~invraisemblable|~inouï
  + Un tel désordre est [impensable].
  - Une vue inimaginée.
overall.shame         -3                           ~insulte pour|à|aux
  + Ce geste commercial est une [insulte aux] abonnés.
  - Les insultes entre voyageurs sont interdites.
overall.shame         -3                           ~révolter|~révolté|~scandalisé|=outré|=outrée|=outrés|=outrées|~indigné|~abasourdi|~consterné|~écœuré|~dégoûté|~choqué|~sidéré|~sidérant|~ulcéré|~atterré
  + Je suis [outré] par ces méthodes.
  + Cliente [écœurée] après ce refus.
  - Il demande si le pare-chocs a été cogné par un indigène local.
overall.shame         -3                           ~scandale|~infamie|ignominie
  + Cette histoire de caution, un vrai [scandale].
  - Si un scandale éclate, le syndic convoque une assemblée.
overall.shame         -2                           à|a croire que|qu'
  + [À croire qu']ils ne lisent rien.
  - J'ai du mal à croire mes yeux.
overall.shame         -3,decides:break,stage:renew à|a fermer de|d' suite|urgence
  + Ce local est [à fermer d'urgence].
  - Une porte à fermer d'un tour.
overall.shame         -2                           ça|ca fait honte|pitié
  + Un hall pareil, [ça fait honte].
  - Il fait honneur.
overall.shame         -2                           ça|ca|cela me|nous|leur fait honte
  + Une mairie pareille, [ça nous fait honte].
  - Une hotte neuve.
overall.shocked       -2                           sur le cul|popotin
  + Une telle réponse, je suis [sur le cul].
  - Assis sur le banc.
overall.swear         -3                           bande|tas de|d' fainéant|fainéants|feignants|feignant|flemmards|branleurs|feignasses|paresseux|glandeurs|ahuris
  + Trois jours sans eau, [bande de flemmards].
  - Une bande de copains.
overall.swear         -2                           bordel|foutoir|pagaille|merdouille|~chiant|~relou|~gavant
  + Quel [bordel] pour changer de RIB.
  + C'est [relou], ces codes par SMS.
  - Le foutu parapluie est resté dans le bus.
overall.swear         -4                           putain|ptn|ptin|enculé*|connard*|connasse*|fdp|ntm|pute|putes|salaud*|salopard*
  + Rendez-moi mon argent, bande d'[enculés].
  - Je trie mes déchets le mardi, le camion passe à huit heures.
overall.swear         -2                           wtf|pfft|tss
  + [Wtf], encore un débit de quarante euros ?
  - Il a créé un compte grâce au parrainage.
overall.swear         -3                           ~abruti|~débile|~crétin|couillon|couillons|cons|connerie|conneries
  + Ils sont [débiles] dans ce service.
  - Le conseil syndical se réunit lundi.
overall.tears         -3                           ~pleurer|pleuré|pleurais|fondu|larmes|fondre … rentrant|sortant|larmes|nuit|voiture|couloir|chez
  + J'ai [fondu en larmes] au guichet.
  - Bébé ne pleure jamais en voiture ? Si.
overall.useless       -2                           ^ poubelle
  + [Poubelle].
  - Une poubelle verte.
overall.useless       -2                           ^ à|a jeter
  + [À jeter] au bout de deux jours.
  - Les boîtes à jeter sont là.
overall.useless       -2                           bon|bonne|bons|direct|fini|directement à|pour|au|dans la poubelle|benne|décharge
  + Un parapluie [bon pour la poubelle].
  - La poubelle au fond de la cour.
overall.useless       -2                           direct|directement|direction|à|bon|bonne|bons|fini|finit à|la|au|pour|a poubelle|la poubelle|rebut|casse
  + Un parapluie [bon pour la poubelle].
  - La poubelle au fond.
overall.worry         -1                           <negation> … ~sentir … bon|confiance
  + Cette clause ne [sent pas bon].
  - Le pain sent bon.
overall.worry         -3                           n'en dors|dort|dormons plus|pas
  + Je [n'en dors plus].
  - Les enfants dorment bien.
overall.worry         -2                           ~angoisse|~stress|~désespoir
  + Que de [stress] pour un visa.
  - Sans stresser, il signe.
overall.worry         -1                           ~inquiet|~inquiéter|~inquiétant|~inquiétude|~craindre|~méfiance
  + Je suis [inquiète] pour mon dossier.
  + C'est [inquiétant] pour la suite.
  - Ne vous inquiétez pas, le conseiller rappelle.
overall.worry         -1                           ~sentir <negation> … bon|confiance|bien
  + Tout cela ne [sent pas très bon].
  - Elle se sent bien dans ce hall.

overall.angry        -3 bien énervé|énervée|énervés|fâché|fâchée|dégoûté|dégoûtée|remonté|remontée
  + Me voilà [bien énervée].
  - Une salle bien tenue.
overall.disappointed -2 bien déçu|déçue|déçus|embêté|embêtée|embêtés|ennuyé|ennuyée
  + Me voilà [bien embêtée].
  - Une salle bien tenue.

# Ce qui a gêné, dit à petite voix.
overall.not_satisfied -1 ce qui m'|nous a|ont|avait =dérangé|=dérangée|=gêné|=gênée|=gênés|contrarié|contrariée|chagriné|chagrinée|refroidi|refroidie|déplu
  + [Ce qui m'a gênée], c'est la lumière.
  - Ce qui a changé, c'est la lumière.
overall.not_satisfied -1 ce qui me|m'|nous dérange|gêne|chiffonne|chagrine|contrarie|dérangeait|gênait
  + [Ce qui me chiffonne], c'est la lumière.
  - Ce qui me plaît, c'est la lumière.
overall.not_satisfied -1 m'|nous a|ont|avait assez|beaucoup|vraiment|franchement|surtout|plutôt|légèrement|quelque =dérangé|=dérangée|=dérangés|=gêné|=gênée|=gênés|contrarié|contrariée|contrariés|chagriné|chagrinée|refroidi|refroidie|refroidis|chiffonné|chiffonnée
  + La lumière [m'a vraiment gênée].
  - Il m'a vraiment parlé.
overall.not_satisfied -1 m'|nous a|ont|avait un|assez|beaucoup|vraiment|franchement|surtout|plutôt|quand|légèrement peu|beaucoup|même|plus|fort|trop =dérangé|=dérangée|=dérangés|=gêné|=gênée|=gênés|contrarié|contrariée|contrariés|chagriné|chagrinée|refroidi|refroidie|refroidis|chiffonné|chiffonnée
  + La lumière [m'a un peu gênée].
  - Personne ne m'a un peu aidé.

overall.bother -2 ce qui est|était|reste|devient ennuyeux|embêtant|gênant|pénible|agaçant|énervant|rageant|inquiétant|désolant
  + [Ce qui est ennuyeux], c'est le bruit du quai.
  - Ce cours est ennuyeux.

# Ce qui n'a pas plu, en deux mots.
overall.angry         -2 rien ne|n' m'|nous agace|énerve|insupporte|irrite|exaspère|hérisse plus|autant|davantage|tant
  + [Rien ne m'irrite plus] que ces barrières.
  - Rien ne m'irrite la peau.
overall.not_satisfied -1 je|j'|on|nous déteste|détestons|hais $
  + Les couloirs froids, [je déteste].
  - Je déteste le céleri.
overall.not_satisfied -2 n' ai|avons|a|avait pas|guère|trop|vraiment … aimé $
  + J'ai goûté, je [n'ai pas aimé].
  - Je n'ai pas aimé le poisson, enfant.
overall.not_satisfied -2 ça|ca|cela|c' est|était non , merci
  + Un néon vert, [c'est non, merci].
  - C'est non loin d'ici.

# Déçu, en colère, las, pris de regret : dit de l'ensemble.
overall.angry        -2        ^ c' est ça|cela , le|la|l'|les … service|école|hôpital|santé|république|qualité|progrès|modernité|médecine
  + [C'est ça, l'école] du duc ?
  - C'est ça.
overall.angry        -3        ^ hors de moi
  + [Hors de moi], j'ai raccroché.
  - Loin de moi.
overall.angry        -1        cette|cet|ce|ces|leur|leurs|votre|vos fichu|fichue|fichus|fichues|foutu|foutue|foutus|foutues|satané|satanée|satanés|satanées|maudit|maudite|maudits|maudites
  + [Cette fichue] borne.
  - C'est fichu.
overall.angry        -3        comment peut|ose|osent|pouvez|peuvent on|vous|ils … =laisser|=traiter|=accepter|=tolérer|=vendre|=facturer|=confier
  + [Comment peut-on traiter] un enfant ?
  - Comment peut-on peindre un mur ?
overall.angry        -2        faut|doit il|on être … riche|millionnaire|pistonné|pistonnée|mourant|mort|mourir … pour
  + [Faut-il être riche pour] rire ?
  - Faut-il être à l'heure ?
overall.angry        -3        j'|nous en veux|voulons à|au|aux|énormément|terriblement
  + [J'en veux au] gérant.
  - J'en veux deux.
overall.angry        -3        leur|lui|vous en veux|voulons|voudrai|veut
  + Je [leur en veux].
  - Tu en veux ?
overall.angry        -2        où|ou est|sont passé|passée|passés|passées|le|la|l' … respect|humanité|professionnalisme|éthique|conscience|argent|sécurité|déontologie
  + [Où est le respect] du duc ?
  - Où est la gare ?
overall.angry        -2        que|qu' fait|font|attend|attendent la|le|les|l' … mairie|maire|préfecture|état|police|direction|rectorat|ars|ministère|académie|autorités
  + [Que fait la mairie] ?
  - Que fait la tortue ?
overall.angry        -3        vous|tu trouvez|trouves ça|cela normal
  + [Vous trouvez ça normal] ?
  - Vous trouvez la porte ?
overall.disappointed -1        abandonné|lâché … après|au deux|trois|quatre|dix|bout|quelques|un|une … séances|cours|épisodes|minutes|pages|mois|jours|semaine
  + J'ai [abandonné après trois séances].
  - Le train arrêté à dix minutes du quai.
  - J'ai arrêté de fumer après trois séances.
overall.disappointed -2        beau|bel|joli|sacré|énorme gâchis|ratage|cafouillage|gaspillage
  + La rénovation, un [beau gâchis].
  - Un beau gâteau.
overall.disappointed -3        belle|grosse|immense|énorme|sacrée déception|désillusion|déconvenue
  + Une [grosse désillusion].
  - Une grosse vague.
overall.disappointed -2        c'|ce|cela est|fut|était la|une douche froide $
  + À l'auberge, [ce fut la douche froide].
  - Une douche froide au refuge.
overall.disappointed -3        croirait|croirais|croyait … cauchemar|prison|zoo|asile|poubelle|chenil|caserne|abattoir
  + On se [croirait en prison].
  - On se croirait en Corse.
overall.disappointed -3        croirait|croirais|croyait … film|maison|camp|pays|hall|cour … horreur|épouvante|guerre|gare|tiers
  + On se [croirait dans un film d'horreur].
  - On se croirait en Corse.
overall.disappointed -2        fini par … revendre|jeter|rendre|abandonner|renoncer
  + J'ai [fini par le revendre].
  - J'ai fini le tricot par la manche.
overall.disappointed -2        m'|nous a|ont … refroidi|refroidie|refroidis
  + Cet accueil [nous a refroidis].
  - Le plat a refroidi.
overall.disappointed -2        vilaine|sale|désagréable|fâcheuse surprise|surprises
  + Une [vilaine surprise] au déballage.
  - Une surprise party.
overall.disappointed -2        ~désagréable ~impression|sensation|~souvenir|~expérience|~moment|~sentiment
  + Il m'en reste une [désagréable sensation].
  - La sensation de l'hôtesse désagréable.
overall.disappointed -2        ~faire|fait pas|jamais envie|rêver
  + La carte ne [fait pas envie].
  - Ça me fait envie.
overall.disappointed -2        ~tomber|tombé|tombée|tombés|tombées de haut|très haut
  + Je suis [tombée de haut].
  - Elle est tombée d'un mur.
overall.fed_up       -2,yields faut|fallait|faudrait|on|je dire|dis|dit|disons stop $
  + Là [je dis stop].
  - Le bus dit stop.
overall.fed_up       -2        laisse|=laissé|laissons tomber $
  + Alors j'ai [laissé tomber].
  - J'ai laissé tomber mon téléphone.
overall.fed_up       -2        ma|notre|la patience ayant|ayant|a|avait|atteint|commence … limites|limite|bout
  + [Notre patience ayant des limites], on part.
  - Patience, la limite est fixée.
overall.fed_up       -2        tanné|tannée|tannés|tanner de|d'
  + Je suis [tanné de] ces menus.
  - Un cuir tanné.
overall.fed_up       -2        ~flemme|~saouler|~soûler|~gonfler|~gaver d'|de ~rappeler|~relancer|~appeler|~attendre|~réclamer|~insister|~recommencer
  + [Flemme de rappeler] encore.
  - La flemme de cuisiner, alors livraison.
overall.hate         -3        voue|vouons|vouer|vouent … haine|rancune
  + Je [voue une haine] à ce bip.
  - Un film sur la haine.
overall.regret       -2        ~expérience|~séjour|~soirée|~achat|~visite|~journée à ~oublier|effacer|fuir
  + Une [expérience à oublier].
  - Une expérience à vivre.
overall.regret       -2        était|est bien la peine de|d'
  + C'[était bien la peine de] courir.
  - Ça valait bien la peine de venir.
overall.shocked      -2        incroyable de constater|devoir|traiter|ne|laisser|devoir|subir
  + Il est [incroyable de devoir] mendier un badge.
  - Une vue incroyable de la tour.
overall.worry        -2        ~effrayant|~terrifiant|~flippant
  + Un couloir [effrayant] la nuit.
  - La frayeur.
overall.worry        -2        ça|ca|cela|c'est|y|vraiment ~faire peur
  + Un tel silence, [ça fait peur].
  - Le train fantôme fait peur aux petits, c'est le but.

keep.others    keep ils|elles|elle|il ont|a fait|commis l' erreur de|d'
  + [Ils ont fait l'erreur de] dire oui.
  - J'ai fait l'erreur de venir.
overall.bad    -2   ça|cela|c'|ce … désole|attriste|navre|désolant|désespère|déprime
  + Un tel gâchis, [ça me désole].
  - Je me désole de la pluie.
overall.regret -2   fait|commis|commettre l' erreur|bêtise|folie de|d' =manger|=acheter|=commander|=choisir|=réserver|=croire|=signer|=venir|=prendre|=souscrire|=louer|=payer|=faire|=leur|=lui|=confier
  + On a [fait l'erreur de manger] là.
  - Ils ont fait l'erreur de dire oui.
overall.shame  -2   devrait|aurait|doit|devait pas|jamais se|dû … =produire|=arriver|=exister|=passer $
  + Ce genre de chose ne [devrait pas se produire].
  - La pluie devrait ne pas arriver.
  - Le colis ne devrait pas tarder à arriver.
  - On ne devrait jamais s'en passer.
overall.shame  -2   devrait|doit|devait pas|jamais =arriver|=exister $
  + Un tel oubli ne [devrait pas arriver].
  - Le car devrait bientôt arriver.

overall.sad -3 j'|je|on|nous … voulu|envie|bord … pleurer $
  + En voyant la note, [j'ai eu envie de pleurer].
  - Un film qui donne envie de pleurer de rire.
  - C'était si beau que j'ai failli pleurer.
overall.sad -3 ~pleurer de|d' rage|colère|honte|dépit|désespoir|impuissance|frustration
  + J'en ai [pleuré de honte] devant la glace.
  - Il a pleuré de joie.

overall.bad           -2 en serais|serait|serions|serions-nous bien|volontiers passé|passée|passés|passées
  + Une surprise dont on s'[en serait bien passés].
  - On serait bien passés te voir.
overall.expected_more -2 attendais|attendait|attendions vraiment|quand|tout|franchement|clairement … à|a … mieux|plus|meilleur
  + On s'[attendait quand même à mieux].
  - On attendait vraiment à la porte.
overall.not_satisfied -2 chose|choses|point|points|détail|détails … m'|me|nous|ont|a ~déranger|~gêner|~agacer|chagrinent|chagrine|dérangé|gêné|chiffonné|chiffonnés
  + Deux [détails nous ont chiffonnés].
  - Ces choses ne me regardent pas.
overall.regret        -2 bien|et|que|mais mal m'|nous|lui|leur en a|avait|prit pris
  + J'y ai cru, [et mal m'en a pris].
  - Il a mal pris la remarque.
overall.regret        -2 mort dans l' âme
  + On est repartis la [mort dans l'âme].
  - La mort du poisson rouge.
overall.worst         -3 ~difficile|dur|impossible de|d' faire|trouver|imaginer|tomber pire
  + [Difficile d'imaginer pire] comme dortoir.
  - Difficile de trouver mieux.
