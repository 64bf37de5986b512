@language fr
@kind     irritants

# Words that judge without saying what, and blame told without a subject.

# Bad
overall.average      -1      bof|mouais|moui|meh
  + Le spectacle ? [Bof].
  + [Mouais], la visite.
  - J'habite rue Beauffort, au troisième étage.
overall.average      -1      globalement|assez|juste|service|accueil|repas|cuisine|plats|plat|ensemble|qualité|nourriture|sans moyen|moyenne|moyens|moyennes
  + Un [service moyen] au bar.
  - Le moyen de transport le plus proche.
overall.average      -1      pas de quoi
  + Il n'y a [pas de quoi] sauter au plafond.
  - Je n'ai pas de stylo pour signer.
overall.average      -1      peut|peuvent|pourrait|pourraient … mieux faire
  + Franchement, [peut mieux faire].
  - On ne peut mieux résumer la notice.
overall.average      -1      peu|juste|était|est limite
  + Le délai était [juste limite].
  - La limite de poids est de dix kilos.
overall.average      -2      plus que moyen|moyenne|limite|limites|douteux|douteuse|médiocre|passable|discutable|décevant|décevante
  + Un ménage [plus que moyen].
  - Il ne reste plus que deux places.
overall.average      -1      restaurant|hôtel|magasin|garage|assurance|banque|opérateur|accueil|assez|très|prestation moyen|moyenne|moyens|moyennes
  + Un [garage moyen] en ville.
  - Le moyen de paiement accepté.
overall.average      -1      rien de|d' fou|exceptionnel|extraordinaire|transcendant|spécial|particulier|formidable|sensationnel|terrible|ouf|dingue
  + Le buffet, [rien de fou].
  - Il n'y a rien de prévu pour ce lundi.
overall.average      -1      sans plus
  + Un hôtel correct mais [sans plus].
  - Sans plus attendre, il a envoyé le dossier.
overall.average      -2      très|plutôt|vraiment|franchement|bien moyen|moyenne|moyens|moyennes
  + Petit-déjeuner [très moyen] pour le tarif.
  - La moyenne des notes de ce garage est affichée à l'accueil.
overall.average      -1      ~manquer de|d' peu|rigueur|sérieux|suivi
  + Cette agence [manque de rigueur].
  - Il manque deux cents euros pour la caution.
overall.average      -1      ~mitigé|~perplexe|~dubitatif|~sceptique|~inégal
  + Je reste [mitigée] après cette première semaine.
  + Cette nouvelle formule me laisse [dubitatif].
  - L'inégalité des chances, un vrai sujet de société.
overall.average      -1      ~ordinaire|~quelconque|~passable
  + Un hôtel [quelconque].
  - Un marché qui sort de l'ordinaire.
overall.average      -1      ~être moyen|moyenne|moyens|moyennes
  + La prestation [est moyenne].
  - Le moyen de paiement accepté est la carte.
overall.average      -1      à revoir
  + L'organisation du retrait en magasin est [à revoir].
  - J'ai hâte de la revoir à la prochaine réunion.
overall.bad          -2      accueil|service|suivi|communication|conseil|ambiance|organisation|sav zéro|zero|0
  + [Accueil zéro] au guichet.
  - Zéro papier demandé.
overall.bad          -3      beurk|beurkk|berk|pouah|gerber|dégueuler
  + Le café de l'automate, [beurk].
  - Une gerbe de fleurs.
overall.bad          -2      du mauvais travail|boulot
  + Le prestataire a fait [du mauvais travail] sur la toiture.
  - Il faut du travail pour remettre ce jardin en état.
overall.bad          -2      inexistant|inexistante|inexistants|inexistantes
  + Un buffet [inexistant].
  - Un café existant depuis cent ans.
overall.bad          -2      mal
  + La visite de la chambre a commencé [mal].
  - Ma mère a mal au dos depuis hier.
overall.bad          -3      super|hyper|méga|mega|ultra ~déçu|~décevant|~mauvais|~nul|~énervé|~frustré|~frustrant|~chiant|~énervant|~inquiet
  + Je suis [super déçue] du gîte.
  - Un super cadeau.
overall.bad          -2      très mal
  + L'ouverture du compte a [très mal] débuté.
  - Si le rendez-vous se déroule très mal, prévenez-nous.
overall.bad          -2      ~mauvais
  + Le support a donné une [mauvaise] image de la marque.
  + Franchement c'est un [mauvais] opérateur.
  - J'ai composé un mauvais numéro de téléphone.
overall.bad          -2      ~passer mal
  + Le déménagement de ma ligne se [passe mal].
  - Le facteur passe, malgré la neige.
overall.decline      -2      a|ont|avez beaucoup|bien|nettement|énormément|fortement baissé|régressé|décliné|perdu
  + Ce glacier [a beaucoup baissé].
  - Il a baissé le son.
overall.decline      -2      ~rédhibitoire|rédibitoire
  + Le bruit est [rédhibitoire].
  - Un édit du roi.
overall.hell         -2      invivable|ingérable|intenable
  + La file est [ingérable].
  - On gère.
overall.hell         -2      pas|plus|ni vivable|tenable|gérable
  + Ce bruit, c'est [pas vivable].
  - Une ville vivable.
overall.hell         -3      un enfer
  + Ce parking, [un enfer].
  - L'enfer, tome deux.
overall.incredible   -3      ~lenteur|~incompétence|~attente|~délai|~bêtise|~mépris|~bazar|~pagaille|~arrogance … ~incroyable|~phénoménal|~exceptionnel|~extraordinaire
  + La [lenteur du guichet est incroyable].
  - Une vue incroyable.
overall.lacked       -1,void j'|je|nous|on aurais|aurai|aurions|aurait aimé|aime|souhaité|apprécié|préféré|voulu
  + [J'aurais aimé] un plan du site.
  - J'ai aimé le plan.
overall.mark         -2      niveau|côté|coté|question … 0|zéro|-1
  + [Niveau suivi zéro].
  - Le niveau de la mer.
overall.not_great    -1      beaucoup|bien|peu|nettement trop ~rapide|~copieux|~simple|~calme|~grand|~petit|~épicé|~présent|~familier|~optimiste
  + Une visite [beaucoup trop rapide].
  - Beaucoup de plats rapides.
overall.nothing_good -2      plus rien de|d' bon|bien|positif|intéressant|agréable|humain
  + Il n'y a [plus rien de bon] ici.
  - Plus rien à payer.
overall.nothing_good -2      rien … de|d' bon|bien|positif|positive|intéressant|extraordinaire|terrible|génial|exceptionnel|fou
  + Ici, [rien de bon].
  - Rien à redire, c'est bon.
overall.poor         -2      ~médiocre|~piètre|~navrant|~désolant|~affligeant|~déplaisant
  + Prestation [médiocre] pour un quatre étoiles.
  + C'est [affligeant] de la part d'un service public.
  - Il demande si le piètre marcheur peut suivre.
overall.poor         -2      ~naze|~nase|pourrave|~bidon|~foireux|~merdique|pourri|pourrie|pourris|pourries|éclaté|éclatée
  + Une idée vraiment [naze].
  + Un service de retour [bidon].
  - Il demande si un bidon est vendu à la pompe.
overall.poor         -2      ~nul|nulos|nullissime|nullard
  + Leur assistance est [nulle].
  + Le nouveau forfait, [nul].
  - Je n'ai vu ce livre nulle part ailleurs.
overall.slang        -2      brol|brole|cheni|witz
  + Quel [brol] dans cette gare.
  - Le bar est ouvert.
overall.slang        -2      c'|c|est|trop|ben|assez =plate|=plates|=poche|=poches
  + Votre spectacle, c'[est plate].
  - Une eau plate.
overall.slang        -1      c'|c|ça|est|trop lourdingue|galère|galere|chiant|chiante|chiants|gavant|soûlant|saoulant
  + C'[est chiant] ce formulaire.
  - Il lit un roman, saoulant un peu.
overall.slang        -2      de la|l' crotte|bouse|drouille|chiotte
  + Cette appli, [de la crotte].
  - La daube de bœuf est au menu.
overall.slang        -2      fait|font|faire|fais suer|chier|ch|braire|caguer
  + Votre robot, il [fait suer].
  - Faites suer les oignons.
overall.slang        -2      suis|jsuis|jss deg|degs|dég|blasé|blasée|vénère|véner|vener|saoulé|soûlé|gavé|gavée
  + [Jsuis deg] ce matin.
  - Le deg est un degré.
overall.slang        -2      tabarnak|tabarnac|câlice|calice|criss|crisse|ostie|estie|viarge
  + Encore fermé, [tabarnak].
  - Un tabac est ouvert.
overall.slang        -2      tout|complètement|carrément pété|pétée|pétés|foutu|foutue|mort|morte|naze
  + Votre site est [tout pété].
  - Il est mort de rire.
overall.slang        -2      zéro|0 service|respect|effort|intérêt|considération|professionnalisme|sérieux|empathie|communication|suivi|contact
  + [Zéro effort] pour les habitués.
  - Zéro faute à la dictée.
overall.slang        -2      ~péter un|les câble|plomb|plombs|durite
  + Ce robot me fait [péter un câble].
  - On râle au match.
overall.slang        -2      à|a la ramasse|rue|masse
  + Le guichet est [à la ramasse].
  - La porte de la rue.
overall.touristy     -2      attrape touristes|nigaud|couillon|gogo
  + Cette boutique, un [attrape touristes].
  - Il attrape la balle.
overall.touristy     -2      piège|piege|attrape à|a ~touriste|~gogo|~couillon
  + Un [piège à touristes] sur le port.
  - Un piège à souris.

# Litotes
overall.bad           -2 pour … , c' est|était raté|loupé|fichu|mort|foutu
  + [Pour le calme, c'est raté].
  - C'est raté pour la photo du mariage de ma sœur.
overall.bad           -2 quelque|chose chose|qui cloche|clochait|clochent
  + Il y a quelque [chose qui clochait].
  - Rien ne cloche dans ce clocher.
overall.not_great     -3 en dessous de tout
  + Ce transporteur est [en dessous de tout].
  - La cave se situe en dessous de tous les étages.
overall.not_great     -2 pas au niveau
  + Votre hotline n'est [pas au niveau].
  - Le garage se trouve au niveau moins deux.
overall.not_great     -2 pas digne
  + Ce n'est [pas digne] d'une grande enseigne.
  - Elle est restée digne malgré la fatigue.
overall.not_great     -2 pas terrible|ouf|fameux|fameuse|top|folichon|jojo|brillant|brillante|glorieux|génial|géniale|extraordinaire|fou|foufou|exceptionnel|reluisant|joli
  + Le réseau à la campagne est [pas terrible].
  + La relation avec leur siège n'est [pas brillante].
  - C'est terrible de perdre un parent, et le courtier l'a compris.
overall.not_great     -2 pas ~convaincu|~emballé|~fan|~séduit|~impressionné|~ravi|~convaincant
  + Je ne suis [pas convaincue] par cette offre.
  - Je suis fan de cette série policière.
overall.not_great     -2 pas … à la hauteur
  + Le service après-vente n'est [pas à la hauteur].
  - L'étagère est posée à la hauteur des yeux.
overall.not_great     -2 pas|jamais|plus|guère|peu|non … à l' hauteur
  + Le dessert n'est [pas à l'hauteur].
  - Un mur à hauteur de genou.
overall.not_great     -2 ~laisser … à désirer
  + La propreté du wagon [laisse à désirer].
  + Le suivi [laisse vraiment à désirer].
  - Le conseiller m'a laissé le temps de réfléchir.
overall.not_satisfied -2 déteste|détestons|détestais|hais|exècre|abhorre ce|cet|cette|ces|leur|leurs|votre|vos
  + Je [déteste ce] hall.
  - Je déteste les champignons.
overall.not_satisfied -2 n' aime|aimons|aimais|aimait pas|plus|guère ce|cet|cette|ces|leur|leurs|votre|vos
  + Je [n'aime pas cette] façon de faire.
  - Je n'aime pas les champignons.
overall.not_satisfied -1 que j'|je|nous déteste|détestons|détestais|hais|exècre
  + Une enseigne [que je déteste].
  - Il déteste que je chante.
overall.only_flaw     -1 ^ un|premier|deuxième|second|petit|gros|autre|dernier|quelques bémol|bémols $
  + [Un bémol], la cour.
  - Un si bémol.
overall.poor          -2 gros|énorme|grosse|quel|beau ~loupé|~raté|bourde
  + Un [gros loupé] à la réception.
  - J'ai loupé mon bus.
overall.poor          -2 parle|parlons|parlerai pas|même du|des|d'|de
  + Et je ne [parle pas du] bruit.
  - Je ne lui ai jamais dit.
overall.poor          -2 préfère|préférons|préférerais ne pas en|y parler|penser|revenir
  + Quant à l'accueil, je [préfère ne pas en parler].
  - Je préfère parler du tome deux.
overall.poor          -2 à|a chié|chier|vomir
  + Un débit [à chier].
  - À chaque repas son vin.
overall.shame         -3 frise|frisent|frisait|frisaient|frôle|frôlent|frôlait|frôlaient|confine|confinent à|le|la|l'|au indécence|ridicule|grotesque|absurde|scandale|malhonnêteté|amateurisme|incompétence|foutage|caricature|insolence|provocation|racket|catastrophe
  + Un devis qui [frise l'indécence].
  - Il frise ses cheveux.

# Awful
overall.awful    -3 horreur|~calvaire|~supplice
  + Cette soirée, un [calvaire].
  - Il demande si un calvaire breton est sur le sentier.
overall.awful    -3 l'enfer
  + Pour changer d'adresse, c'est [l'enfer].
  - La place Denfert est à deux pas de la boutique.
overall.awful    -3 ~horrible|~affreux|~abominable|~exécrable|~atroce|~épouvantable|~ignoble|~immonde|~infâme|~détestable|~insupportable|~invivable|~infernal|~monstrueux|~effroyable
  + Une semaine [horrible] avec ce bailleur.
  + Leur hotline est [exécrable].
  + L'attitude [détestable] du syndic.
  - Si le bruit devient insupportable, appelez le gardien.
overall.awful    -3 ~terrible
  + Ce fut une période [terrible] avec cet assureur.
  - Il demande si un terrible orage annule le vol.
overall.disaster -3 ~catastrophe|~désastre|~cauchemar|~fiasco|~naufrage|cata|~débâcle|~gabegie
  + La mise en service fut un [fiasco].
  + Le petit-déjeuner, la [cata].
  - Mon contrat couvre la catastrophe naturelle.
overall.joke     -2 c'est une blague|plaisanterie|farce|comédie|mascarade
  + Deux heures pour un code, [c'est une blague] ?
  - Il prépare une farce au veau pour le traiteur.
overall.joke     -2 quel|quels|vrai|vrais|sacré|sacrés|fieffé rigolo|rigolos
  + Ce conducteur, [quel rigolo].
  - Des badges rigolos.
overall.joke     -3 vaste blague|plaisanterie|mascarade|fumisterie|supercherie
  + Leur garantie, une [vaste blague].
  - Le livreur a raconté une blague aux enfants.
overall.joke     -3 ~guignol|~charlot|~tocard|~bouffon
  + Une équipe de [guignols].
  - Si un rigolo tague le mur, le syndic paie.
overall.pathetic -3 ~lamentable|~minable|~pitoyable|~déplorable|~pathétique|~désastreux|~calamiteux|~catastrophique|~dramatique|~miteux|~ignare
  + Une traversée [lamentable].
  + Un site de réservation [calamiteux].
  - Elle suit un cours d'art dramatique le mercredi.

# Useless, rubbish
overall.rubbish -2 monde à|a l' envers
  + C'est le [monde à l'envers].
  - Un tour du monde, puis l'envers du décor.
overall.rubbish -3 ~daube
  + Cette télécommande, de la [daube].
  - Il demande si la daube est au menu.
overall.rubbish -4 ~merde|mrd|marde|~merdier
  + Box de [merde], je n'en veux plus.
  + Ce forfait c'est de la [marde].
  - Le thermomètre affiche les degrés en mercure.
overall.rubbish -2 ~surfait|surfaite|surfaites|surcoté|surcotée|surcotés|surestimé|surestimée
  + Une table [surcotée].
  - La côte sauvage se découvre à vélo.
overall.rubbish -4 à chier
  + Leur wifi est [à chier].
  - Le chien va chez le vétérinaire chaque mois.
overall.slang   -2 chelou|cheum|claqué|claquée|=tanné|=tannée|tannant|tannante
  + Leur application, c'[est poche].
  - J'ai un trou dans la doublure du manteau.
overall.slang   -3 vénère|véner|~vénèr
  + Ça me rend [vénère].
  - Elle demande si le voisin vénère son chat depuis toujours.
overall.useless -2 bon|bons|bonne à rien
  + Des sous-traitants [bons à rien].
  - Il est bon à prendre, ce chèque.
overall.useless -2 servez|sert à quoi
  + Mais vous [servez à quoi] au juste ?
  - Dites-moi à quoi correspond ce prélèvement.
overall.useless -2 ~inutile|~inefficace|~inefficacité|~inopérant
  + Un chatbot [inutile].
  + Je déplore l'[inefficacité] du support.
  - Inutile de venir avant dix heures, le guichet est fermé.
overall.useless -2 ~perte de temps|d'
  + Le passage en agence, une [perte de temps].
  - Une perte de poids rapide a inquiété le médecin.
overall.useless -2 ~servir à|a rien
  + Ce guichet ne [sert à rien].
  - Cette clé sert à ouvrir le local.

# Worst
overall.decline -2 c'était mieux avant
  + Sur cette ligne, [c'était mieux avant].
  - Il vaut mieux réserver avant lundi.
overall.decline -2 ombre d'|de elle|lui|eux
  + Ce festival n'est que l'[ombre de lui]-même.
  - On cherche l'ombre de ces parasols.
overall.decline -2 plus ce que c'était
  + Cette enseigne n'est [plus ce que c'était].
  - Expliquez-moi ce que c'était comme opération.
overall.decline -2 plus comme avant
  + Le service n'est [plus comme avant].
  - Remplissez la fiche comme avant chaque départ.
overall.decline -2 ~dégrader|~détériorer|~empirer
  + Le service se [dégrade] d'année en année.
  - Il demande si le locataire a dégradé le mur du couloir.
overall.decline -2 était|étaient|fonctionnait|marchait bien|beaucoup|nettement|plus mieux|meilleur|meilleure|rapide|propre|simple|clair|efficace|aimable|agréable avant|auparavant
  + Le car [était plus propre avant].
  - Il était bien là avant midi.
overall.decline -2 était|étaient|fonctionnait|marchait meilleur|meilleure|meilleurs|meilleures|mieux|plus avant|auparavant
  + La cantine [était meilleure avant].
  - Elle était arrivée avant, c'est mieux.
overall.worst   -3 de mal en pis
  + Les relations avec ce syndic vont [de mal en pis].
  - Tant pis, je reviendrai demain matin.
overall.worst   -3 de pire en pire
  + Votre réseau va [de pire en pire].
  - Il demande si le pire est passé de mode.
overall.worst   -3 plus ~mauvais
  + Un des [plus mauvais] assureurs du marché.
  - Elle demande si le voisin ne fait plus mauvais depuis mardi.
overall.worst   -3 ~pire
  - Le pire c'est que le câble était neuf.
  + Le [pire] fournisseur que j'aie connu.
  - Je m'attendais au pire mais le vol était calme.

# Trouble, worry, marks
overall.face      -1 :(|:-(|:/|:-/|:'(|=(|:[|>:(
  + Le magasin a fermé [:(]
  - Ouverture : (hors jours fériés) dès neuf heures.
overall.face      -2 👎|😠|😤|🙄|😒|😑|😾
  + Livraison repoussée [👎]
  - Le pouce du gant est décousu depuis un an.
overall.face      -1 😞|😢|😭|😔|😟|☹|☹️|🙁|😕|😩|😫|😣|💔
  + Dimanche chez moi [😭]
  - Il pleure souvent, ce bébé, à la crèche.
overall.face      -3 😡|🤬|👿|🤮|💩|🖕
  + Encore ce soir [😡]
  - J'ai vu un démon sur l'affiche du cinéma.
overall.mark      -2 carton rouge
  + [Carton rouge] pour le transporteur.
  - Le meuble est arrivé dans un carton bleu.
overall.mark      -3 même pas|1|une … étoile
  + Ça ne mérite [même pas une étoile].
  - Il demande si le sac porte même une étoile.
overall.mark      -3 ne|n' mets|mettre|met|note|mettrai|mettrais pas|peux|peut zéro|0|moins
  + Je [ne mets pas zéro] par bonté.
  - Je mets les pieds sous la table.
overall.mark      -3 zéro|0 étoile|étoiles|pointé
  + Pour moi c'est [zéro étoile].
  - Un hôtel trois étoiles près de la gare.
overall.mark      -2 à côté de la plaque
  + La direction est complètement [à côté de la plaque].
  - Le badge est rangé à côté du compteur.
overall.mark      -3 étoile car|parce|faute|puisque que|qu'|zéro|0|je|on|de|l' zéro|0|ne|moins|mieux|mettre|n'
  + Une [étoile parce que zéro] n'est pas prévu.
  - Une étoile par erreur.
overall.not_great -2 pas cool|sympa|chouette|sérieux|net
  + Franchement, c'est [pas cool].
  - Le salaire net figure sur la fiche.
overall.problem   -2 pas|jamais là|présent|présente|présents|joignable|disponible|disponibles … en cas de besoin
  + Ils ne sont [pas là en cas de besoin].
  - Appelez-nous en cas de besoin.
overall.problem   -2 que des problèmes|ennuis|soucis
  + Avec eux, [que des ennuis].
  - Je sais que des travaux sont prévus.
overall.problem   -2 ~galère|~galérer|~déboire|~mésaventure|~misère|~péripétie|~embrouille
  + Quelle [galère] pour obtenir un duplicata.
  + Je vous raconte ma [mésaventure].
  - Si je galère, mon frère viendra m'aider.
overall.problem   -1 ~problème|~souci|~ennui|~désagrément|~inconvénient|~désagréments|~pépin
  + J'ai un [problème] avec ma carte de fidélité.
  + Les [désagréments] causés par votre chantier.
  - En cas de problème, appelez le gardien.

overall.angry   -3 j'|nous en veux|voulons à|au|aux|énormément|terriblement
  + [J'en veux au] gérant.
  - J'en veux deux.
overall.angry   -3 leur|lui|vous en veux|voulons|voudrai|veut
  + Je [leur en veux].
  - Tu en veux ?
overall.useless -2 juste|seulement|uniquement bon|bons|bonne|bonnes à|a ~envoyer|adresser|~encaisser|~facturer|~prélever|~parler|~vendre|~promettre
  + Ce standard est [juste bon à promettre] un rappel.
  - Un gâteau juste bon à midi.

overall.fed_up      -2 ma|notre|la patience ayant|ayant|a|avait|atteint|commence … limites|limite|bout
  + [Notre patience ayant des limites], on part.
  - Patience, la limite est fixée.
overall.should_have -1 encore faudrait|faut|fallait il … reconnaître|savoir|prévenir|répondre|comprendre|assumer|dire|pouvoir|trouver|avoir|être|les|le|que|qu'
  + Un agenda, [encore faudrait-il savoir] le lire.
  - Il faut encore un clou.

overall.hate -3 voue|vouons|vouer|vouent … haine|rancune
  + Je [voue une haine] à ce bip.
  - Un film sur la haine.

overall.angry -3 ^ hors de moi
  + [Hors de moi], j'ai raccroché.
  - Loin de moi.

overall.shocked -2 incroyable de constater|devoir|traiter|ne|laisser|devoir|subir
  + Il est [incroyable de devoir] mendier un badge.
  - Une vue incroyable de la tour.

overall.decline       -2 charme|âme|magie|authenticité|convivialité … a|ont|avait disparu
  + La [magie du bal a disparu].
  - Le magicien a un charme.
overall.decline       -2 charme|âme|magie|authenticité|convivialité … a|ont|avait|s'est complètement|totalement|hélas|malheureusement|bien|disparu|perdu|envolé disparu|envolée|envolé|évaporé
  + Le [charme du moulin a bien disparu].
  - Le charme du moulin.
overall.expected_more -2 ~comprendre|comprends|comprend|comprenons|explique|m'explique pas … notes|note|avis|étoiles|commentaires … élevées|élevée|bonnes|bonne|bons|élogieux|positifs|dithyrambiques
  + On ne [comprend pas les notes élevées] de ce luth.
  - Le maître comprend les notes.

overall.decline      -2 adieu le|la|l'|les qualité|service|sérieux|confiance|tranquillité|proximité|façade|humain|gentillesse|accueil
  + [Adieu la qualité].
  - Adieu la plage.
overall.disappointed -3 belle|grosse|immense|énorme|sacrée déception|désillusion|déconvenue
  + Une [grosse désillusion].
  - Une grosse vague.

# The same words in other senses
keep.ache           keep mal de
keep.ache           keep mal à|au|aux
keep.brace          keep au pire
keep.brace          keep et|bien|encore pire
keep.brace          keep gros|grave ~sinistre
keep.brace          keep le|et|ou|bien|encore|de pire|pis c'|c|est|encore|étant|dans|reste|que
keep.brace          keep mal entendu|entendus|éduqué|élevé
keep.brace          keep pire encore
keep.can            keep bidon d'|de
keep.damage         keep dommage ~causer
keep.damage         keep garantie|assurance|déclaration|expertise dommage
keep.damage         keep le|un|du|chaque|au dommage
keep.damages        keep dommages
keep.disaster       keep catastrophe naturelle
keep.drama          keep art dramatique
keep.draw           keep match nul
keep.horror         keep film d'horreur
keep.if_problem     keep 0 ~problème|~souci
keep.if_problem     keep cas de|d' problème|souci|ennui|pépin|problèmes
keep.if_problem     keep chaque|moindre|éventuel|éventuels|quelconque ~problème|~souci|~pépin
keep.if_problem     keep quand|lorsqu'|lorsque il|y|on|vous y|a|avez|ait|a a|un|le ~problème|~souci
keep.if_problem     keep risque|risquer|risquons d'|de avoir un|des ~problème|~souci
keep.if_problem     keep savait|savoir|sais|sait|savaient|dire|comprendre … ce qu' il|je fallait|devais|fallais
keep.if_problem     keep ~résoudre|~régler|~solutionner|~arranger le|mon|mes|ce|les|ces|vos|un|tous|ma|nos|notre ~problème|~souci|~désagrément
keep.no_doubt       keep nul doute
keep.no_use         keep inutile de
keep.nowhere        keep nulle part
keep.rather         keep moindre mal
keep.speak_language keep <negation> … parle|parlons anglais|français|bien
keep.weather        keep mauvais temps
keep.worry_not      keep t'|te inquiète pas
keep.worry_not      keep vous inquiétez pas
keep.wrong_number   keep mauvais|mauvaise numéro|adresse|temps|herbe|herbes
overall.average     -1   de|en qualité moyenne|passable|inférieure|discutable|douteuse|aléatoire|inégale
  + Des fauteuils [de qualité inégale].
  - Une moyenne, en qualité d'adhérent.
overall.average     -1   ~perfectible|~bizarre|~moyennasse|~inégal|~inconsistant|~insignifiant|~terne|~morose
  + Une organisation [perfectible].
  - La curiosité du chat.
overall.awful       -3   ~abject|~accablant|~barbare|~cruel|~effarant|~terrifiant|~diabolique|~méprisable|~impardonnable|~outrancier|~outrageux
  + Un traitement [abject] des locataires.
  - Un roman sur un roi barbu.
overall.bad         -2   aucun|zéro service|suivi derrière|après|ensuite
  + On signe, et [aucun suivi derrière].
  - Le suivi après la vente est parfait.
overall.bad         -2   ferait|feraient|feriez mieux de|d'
  + Le standard [ferait mieux de] raccrocher franchement.
  - Elle fait mieux de jour en jour.
overall.bad         -2   non ~fiable|~professionnel|~satisfait|~souriant|~accueillant|~aimable|~compétent|~respectueux|~transparent|~sérieux|~clair|~justifié|~adapté|~réactif|~joignable|~satisfaisant
  + Un réparateur [non fiable].
  - Mais non, fiable comme jamais.
overall.bad         -2   on|tu|vous repassera|repasserez|repasseras
  + Côté sourire, [on repassera].
  - On repasse le linge ici.
overall.bad         -2   propreté|hygiène|confort|goût|assistance|écoute|réactivité|amabilité|professionnalisme|compétence|compétences|info|sécurité|ponctualité|transparence zéro|zero|0
  + [Ponctualité zéro] sur cette ligne.
  - Zéro degré à l'aube, confort du poêle.
overall.bad         -2   ~aggraver|~pénaliser|~gâcher|~gaspiller
  + Leur passage a [aggravé] la fuite.
  - Un gros gaspard.
overall.bad         -2   ~alarmant|~anarchique|~chaotique|~contestable|~discutable|~fâcheux|~dommageable|~inadéquat|~inadapté|~inapproprié|~insuffisant|~inabouti|~inachevé|~lacunaire|~rudimentaire|~superficiel|~poussif|~préjudiciable|~néfaste|~nocif|~délétère|~pernicieux|~perturbant|~précaire|~stérile|~vexant|~misérable|~dérisoire
  + Une gestion [chaotique] des plannings.
  - Le sommet du mont.
overall.bad         -2   ~expérience|~bilan|~impression|~sentiment … ~négatif
  + Un [bilan très négatif] de ce stage.
  - Le bilan sanguin est revenu.
overall.bad         -2   ~gênant|~dérangeant|~embarrassant|~contrariant|~irritant|~rebutant|~démotivant|~déprimant|~pesant
  + Un silence [gênant] au guichet.
  - La gêne du bras.
overall.bad         -2   ~indigne|~honteux|~scandaleux … pays|siècle|2020|2021|2022|2023|2024|2025
  + Un accueil [indigne de notre siècle].
  - Le siècle passé, en ce pays.
overall.bad         -2   ~naviguer à|a vue
  + L'accueil [navigue à vue].
  - Le bateau navigue au large.
overall.bad         -2   ~partir|part|partent|parti en vrille|cacahuète|cacahuete|sucette|live|quenouille|biberine
  + Leur planning [part en vrille].
  - Il part en train.
overall.decline     -2   grosse|forte|nette|énorme|grave|franche ~dégradation
  + Une [franche dégradation] depuis l'été.
  - La dégradation du mur.
overall.decline     -2   mais|avant ça|ca|cela c'|c était|etait avant
  + On y dansait, [mais ça c'était avant].
  - Mais ça, je le savais.
overall.decline     -2   se|s' … ~reposer|~endormir … lauriers|réputation|acquis
  + Cette maison [s'endort sur ses lauriers].
  - Le laurier se repose à l'ombre.
overall.decline     -2   se|vous ressaisir|reprendre
  + Cette radio doit [se ressaisir].
  - Sa main a saisi la balle.
overall.decline     -2   sur le déclin
  + Un hôtel [sur le déclin].
  - Le déclin du jour.
overall.decline     -2   sur|en|pleine le|perte|chute|nette déclin|de|libre|régression|baisse vitesse|libre
  + Un club [en perte de vitesse].
  - En perte de clés.
overall.decline     -2   ~dégradation de|du|des|dans … ~service|~qualité|~relation|~prestation|~accueil|~entretien
  + Une nette [dégradation du service] cet hiver.
  - La dégradation du mur par un camion.
overall.decline     -2   ~régression|~recul|~déclin … ~total|~complet|~net|~énorme|~grave|incompréhensible|rapport
  + Une [régression totale] depuis le rachat.
  - Une régression linéaire.
overall.disaster    -2   jungle|roulette|plaie russe|totale|béante|absolue
  + Le stationnement, une [jungle totale].
  - Le zoo et sa serre.
overall.disaster    -3   ~chaos|~anarchie|~bérézina|~débandade|~déroute|~pétaudière|~pantalonnade|~cacophonie|~hécatombe|~zizanie|~capharnaüm|~massacre|~sabotage|~torture
  + À l'embarquement, le [chaos].
  - Le massif du Jura.
overall.disaster    -2   ~loterie|~dégringolade|~échec|~injustice|~désordre
  + Le passage du bus, une [loterie].
  - Une partie d'échiquier.
overall.insult      -3   fdp|ntm|tg|ftg|enculé|enculés|batards|bâtards|bâtard|connards|connard
  + Rendez la caution [fdp].
  - La tagine est tiède.
overall.lacked      -1   aurait|auraient été|ete ~parfait|~idéal|~apprécié|~bienvenu|~super|~top|~génial|~agréable|~utile|~mieux|~appréciable|souhaitable|préférable|~judicieux|sympa
  + Un rideau [aurait été bienvenu].
  - Le séjour a été parfait.
overall.mark        -3   0|zéro|zero sur toute la ligne
  + [Zéro sur toute la ligne] pour ce déménageur.
  - La ligne zéro de la notice.
overall.mark        -3   mettre|mis|mettrais|mettrai|vaut|note|gros|mérite|donner|donne zéro|zero
  + Le jury [mérite zéro].
  - Mettre le compteur à zéro.
overall.not_great   -2   loin du|de|d'|des … compte|attentes|standards|promesses|réalité|publicité|humain|annonce|perfection|vérité|standing
  + On est [loin du standing] promis.
  - L'hôtel est loin de la gare.
overall.not_great   -2   pas|sorti … sorti|sortis|sortie d'|de l' auberge
  + Avec ce syndic on n'est [pas sorti de l'auberge].
  - Je suis sorti de l'auberge à midi.
overall.not_great   -2   ~casser <negation> … briques|pattes|barreaux
  + Le buffet ne [casse pas des briques].
  - Un mur cassé, trois briques tombées.
overall.poor        -3   ~médiocrité|~nullité|~bassesse|~incurie
  + Un sommet de [médiocrité].
  - La moyenne des notes.
overall.problem     -1   bémol|bémols|bemol|bemols|ombre|point|points noir|bémol|bemol|négatif|négatifs|faible|faibles
  + Le seul [point noir], c'est la file.
  - Un point relais.
overall.rubbish     -2   vaut|valent|valait … clou|rien|tripette
  + Ce contrat ne [vaut pas un clou].
  - Un clou de girofle.
overall.slang       -2   =pété|=guez|=flingué|=guezmer|=éclaté|=daubé sol|complet|total|ce|votre
  + Leur borne, c'est [flingué total].
  - Un sol en marbre.
overall.slang       -2   bravo l' artiste
  + Mon nom mal écrit, [bravo l'artiste].
  - Bravo à l'artiste du soir, un vrai talent.
overall.slang       -3   en maudit|esti|sacrament|criss
  + Je suis [en maudit] contre le dépanneur.
  - Un rouleau maudit au musée.
overall.slang       -2   est|sont|êtes|c'|complètement|totalement|grave|carrément à|a l'|l ouest
  + Leur standard [est à l'ouest].
  - Une chambre orientée à l'ouest.
overall.slang       -2   font|fait|faites pitié|peine
  + Vos vestiaires [font pitié].
  - Un film qui fait peur aux enfants, réussi.
overall.slang       -2   guez|guezmer|ghetto
  + Un débit [guez].
  - La gazelle du zoo.
overall.slang       -2   la hess|dèche
  + Ce réseau, c'est [la hess].
  - La zone bleue.
overall.slang       -2   le|trop|gros|un seum
  + J'ai [le seum] contre cette salle.
  - Un seul mot.
overall.slang       -2   le|un|quel|du|ce =zbeul|=zbel|=dawa|=souk|=boxon|=bazar
  + C'est [le souk] au comptoir des retours.
  - Un tapis des bazars de Nancy.
overall.slang       -2   osef|balek|blc
  + Ils répondent [balek].
  - Un bloc de papier.
overall.slang       -2   pas d' allure
  + Ce délai n'a [pas d'allure].
  - Quelle allure a le train ?
overall.slang       -3   pas de|d' bon sens|maudit
  + Cette facture n'a [pas de bon sens].
  - Le bon sens de la pose.
overall.slang       -2   que dalle
  + On appelle, [que dalle].
  - Une dalle de béton.
overall.slang       -2   rien à|a carrer|kicker|péter
  + Le patron n'en a [rien à carrer].
  - Rien à porter.
overall.slang       -2   s'en|en balec|balek|tamponne|tape|cogne
  + Ils [s'en balec].
  - Une balle en mousse.
overall.slang       -2   scrap|scrapé|scrapée|maganné|maganée|magané
  + La valise est arrivée [maganée].
  - Un album de scrapbooking.
overall.slang       -2   service|accueil|repas|bouffe|livraison|wifi|réseau|boutique|magasin poche|plate|moche|pourave|crade|nulos
  + Un [service poche] au comptoir.
  - Un livre de poche.
overall.slang       -2   vous|tu|ils jouez|joues|jouent à|a quoi
  + Mais [vous jouez à quoi] au standard ?
  - Vous jouez à la belote.
overall.slang       -2   walou|wallou|keutchi
  + On attend le bus depuis midi et [walou].
  - La nage du soir.
overall.slang       -2   zarbi|zarb|cringe|boloss|bolosse|malaisant|malaisante|malaisants
  + Une pub [malaisante].
  - Un malaise en cabine, le médecin est venu.
overall.slang       -3   ~abuser|~galérer|~ramer|~saouler|~énerver|~mentir|~bugger|galère|relou|chiant de ouf|fou|malade|dingue
  + Le site [rame de ouf] ce soir.
  - Un drôle de fou.
overall.slang       -2   ~frette|frett
  + Il fait [frette] dans la cabine.
  - Une frite tiède.
overall.slang       -2   ~gossant|~achalant|~niaiseux|niaisage|niaiserie|niaiseries|gosser|achaler
  + Votre menu vocal est [achalant].
  - Le chaland passe.
overall.slang       -2   ça|ca|cela régate|roule|joue|va pas|plus du|ici|chez|dans|vraiment
  + Chez eux [ça joue pas du] tout.
  - Ça va, pas de bruit.
overall.useless     -2   chou blanc
  + Trois guichets et [chou blanc].
  - Un chou rouge.
overall.useless     -2   coup d' épée dans l' eau
  + Ma lettre, un [coup d'épée dans l'eau].
  - Un coup d'œil dans l'eau.
overall.useless     -2   est|que du vent
  + Leur charte, c'[est du vent].
  - Le vent du nord.
overall.useless     -2   mission impossible
  + Se garer ici, [mission impossible].
  - La mission du chef.
overall.useless     -2   pot de terre
  + Contre eux, c'est le [pot de terre].
  - Un pot de confiture.
overall.useless     -2   poudre aux|de yeux|perlimpinpin
  + Leur label, de la [poudre aux yeux].
  - De la poudre de riz.
overall.useless     -2   ~casser le|les nez|dents
  + On s'est [cassé le nez] devant la grille.
  - Un nez rouge.

# Ce que l'on aimait n'est plus.
overall.decline -1 nous|on|je|j' aimions|aimait|aimais|adorions|adorait|adorais|appréciions|appréciait|appréciais bien|beaucoup|tant|tellement|cet|cette|ce|ces|venir|y
  + [Nous aimions bien] le vieux luth.
  - Nous aimons bien le vieux luth.

# Un coup de théâtre.
overall.disappointed -2 c'|ce|cela est|fut|était la|une douche froide $
  + À l'auberge, [ce fut la douche froide].
  - Une douche froide au refuge.
overall.disaster     -2 c'|ce est|fut|était le drame $
  + Au château, [c'est le drame].
  - C'est le drame de la reine.
overall.disaster     -2 c'|ce est|fut|était le|la|une débandade|bérézina|hécatombe|déconfiture|dégringolade
  + Au château, [ce fut la débandade].
  - Les canards du moulin s’enfuient.

# Loin de ce que l'on attendait.
overall.expected_more -2 est|était|sommes|reste loin des|de photos|promesses|attentes|standards|descriptions|annonces|normes|critères|images
  + Le donjon [est loin des photos].
  - La boîte est loin des yeux.
overall.expected_more -2 est|était|sommes|sont|étaient|reste|restent loin de ce que|qu'
  + Le vernis [est loin de ce qu']on peint.
  - Le vernis est loin de ce mur.
overall.expected_more -2 est|était|sommes|sont|étaient|reste|restent très|bien|assez|encore|malheureusement loin de ce que|qu'
  + Le vernis [est bien loin de ce que] vous peignez.
  - Très loin de ce que voit la chouette.
overall.expected_more -2 loin de ce que|qu' l'|on|nous|j'|je|vous
  + Le vernis est [loin de ce que vous] peignez.
  - Loin de ce que voit la chouette.

overall.lacked -1,void j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup|largement|franchement|nettement|quand aimé|voulu|préféré|souhaité|apprécié
  + [J'aurais tellement voulu] un coq aimable.
  - J'aurais bien ri de ce coq.
overall.lacked -1,void j'|je|nous|on aurais|aurions|aurait de loin préféré|préférer|aimé
  + [Nous aurions de loin préféré] un coq aimable.
  - J'aurais vu de loin le clocher.

atmosphere.bad            -2   ~ambiance|~atmosphère|~climat|~ton|~clientèle … ~toxique|~plombant|~guindé|~compassé|~snob|~coincé|~aseptisé|~irrespirable|~explosif|couteau|~vicié|=sinistre
  + Une [clientèle très snob].
  - Un couteau sur la table.
atmosphere.bad            -2   ~ambiance|~atmosphère|~silence de|d' mort|cimetière|caserne|prison|couvent|plomb|funérarium|veillée
  + Une [ambiance de caserne] à la crèche.
  - Un climat de montagne.
atmosphere.bad            -2   ~soupe à|a la grimace
  + À l'accueil, [soupe à la grimace].
  - Une grimace drôle.
atmosphere.factory        -2   croirait|croirais|croit|cru à|a|dans|en|au … usine|hôpital|prison|caserne|asile|zoo|foire|cantine|hangar|morgue
  + On se [croirait dans un hôpital].
  - Il croit que c'est une usine.
comfort.crowded           -2   est|c'|vraie la|une cohue|ruée|foire|mêlée|bousculade
  + À l'ouverture, c'[est la ruée].
  - La ruée vers l'or.
comfort.noise_through     -2   peu|mal|pas ~insonorisé
  + Une salle de cours [peu insonorisée].
  - Une cabine insonorisée.
condition.worn            -2   ~déglinguer|~déglingué|~décrépitude|~déliquescence
  + Un hôpital en pleine [déliquescence].
  - Un liquide bleu.
condition.worn            -2   ~infiltration|~fuite … plafond|toit|mur|cave|pluie
  + Des [infiltrations au plafond].
  - Un plafond haut.
condition.worn            -2   ~mobilier|~moquette|~canapé|~fauteuil|~peinture|~papier|~carrelage|~façade|murs|~plafond|~literie|~sanitaire|~tapisserie … ~fatigué|~décollé|~lézardé|~cloqué|~boursouflé
  + Du [papier peint décollé].
  - Un mari fatigué.
design.dated              -2   croirait|croirais … préhistoire|siècle|urss|années|guerre
  + On se [croirait en URSS].
  - Il croirait sa moyenne.
design.dated              -1   pas|plus … première|prime jeunesse
  + Une moquette [plus de la première jeunesse].
  - Une maison de la jeunesse.
empathy.rushed            -2   ~cérémonie|~détartrage|~soin|~massage|~visite|~consultation|~messe|~office|~toilettage ~expédier
  + Un [toilettage expédié].
  - Un colis expédié.
honesty.scam              -2   coquille|coquilles vide|vides
  + Leur garantie, une [coquille vide].
  - Une coquille d'œuf.
honesty.scam              -3   ~crapule|~voyou|~carambouilleur|~fripouille|~malandrin|~margoulin|~aigrefin
  + Ces syndics sont des [crapules].
  - Un crapaud dans la mare.
honesty.scam              -3   ~marchand|~vendeur de sommeil|tapis|vent|rêve|rêves
  + Un [marchand de sommeil], rien d'autre.
  - Un marchand de glaces.
keep.less_than            keep de même|meme pas un|une
keep.not_too              keep pas|jamais|sans trop vite|tôt|tard|souvent
keep.not_too              keep pas|jamais|sans trop ~lourd|~rapide|~petit|~haut|~dur|~chargé|~strict|~serré|~exigeant
keep.own_eye              keep à|a|de|dans|sur|pour|opéré|soigné mon|l' œil|oeil|cul
keep.rather               keep ^ d' ordinaire
  + [D'ordinaire] je commande en ligne.
  - Un repas ordinaire.
keep.time_for             keep pas de|d'|eu le|temps temps
keep.wound                keep ~soigner|pansement|pansements|soin|soins|désinfecter … plaie|plaies
overall.average           -1   aurait|auraient|auriez pu|dû|du … plus tôt|vite|tot
  + Ils [auraient pu prévenir plus tôt].
  - On aurait pu se lever plus tard.
overall.average           -1   couci couça
  + Le service, [couci-couça].
  - Une figue sèche.
overall.average           -1   limite ~propre|~confortable|~correct|~mangeable|~buvable|~présentable|~convenable|~poli
  + Une literie [limite propre].
  - La limite du poids.
overall.average           -1   mi figue
  + Un séjour [mi-figue] mi-raisin.
  - Une figue.
overall.average           -1   ni bon|bonne|bons ni mauvais|mauvaise|mauvais
  + Un buffet [ni bon ni mauvais].
  - Ni sel ni poivre.
overall.average           -1   un peu|poil|rien|brin|tantinet fouillis|brouillon|tristounet|cheap|légers|amateur
  + Un rayon [un peu fouillis].
  - Un amateur un peu pressé.
overall.average           -2   y|reste a|encore|du du|beaucoup|encore|boulot boulot|taf|travail|progrès|pain
  + Il [y a du boulot] côté accueil.
  - Elle a du travail, elle est ponctuelle.
overall.average           -1   ~passer|passe tout juste
  + Pour une nuit, ça [passe tout juste].
  - Le camion passe juste à temps.
overall.average           -1   à|a peine ~propre|~confortable|~correct|~mangeable|~acceptable|~buvable|~présentable|~convenable|~poli
  + Des verres [à peine propres].
  - À peine arrivés.
overall.awful             -2   dû|obligé|obligée|obligés|contraints … ~dormir|~coucher … voiture|couloir|sol|terre|fauteuil|gare|aéroport
  + Nous avons [dû dormir dans la voiture].
  - Dormir dans un fauteuil est doux.
overall.awful             -3   mettrais|laisserais|enverrais|confierais|donnerais pas un|mon|même … chien|chat|poisson|rat|ennemi
  + Un box où je ne [laisserais pas mon chien].
  - Je mettrais un chien en laisse.
overall.awful             -3   ~faillir|failli ~pleurer|~vomir|~tomber|~craquer|~renoncer|~abandonner|~étouffer|~mourir
  + J'ai [failli pleurer] au guichet.
  - Il a failli gagner le match.
overall.bad               -2   dû|fallu|obligé|obligée tout|tous|le|la|les relaver|relaver|repasser|recommencer|refaire|nettoyer|rincer|revisser|recoudre
  + J'ai [dû tout relaver].
  - Il faut tout relire.
overall.bad               -2   lamentablement|piteusement|mochement|désagréablement|laborieusement|misérablement|inadmissiblement|maladroitement|lourdement|salement
  + Un standard [lamentablement] organisé.
  - Un site laborieux à décrire.
overall.bad               -2   n'imp|nimp|nawak|nawack|nimps|imp
  + Le standard c'est [nimp].
  - Un imprimeur soigneux.
overall.bad               -2   nada|peanuts|loose
  + Réponse du siège : [nada].
  - Un sachet de cacahuètes.
overall.bad               -2   puits sans fond
  + Cette chaudière est un [puits sans fond].
  - Le fond du puits.
overall.bad               -2   rien ne|n' va|allait|marche|marchait|fonctionne|fonctionnait
  + Dans cette agence [rien ne va].
  - Tout va bien, ne changez pas.
overall.bad               -2   vrai|gros|énorme|quel bide|flop|four
  + Le concert, un [gros bide].
  - Il a mal au bide.
overall.bad               -3   ~délirant|~surréaliste|~kafkaïen|~ubuesque|~grotesque
  + Une procédure [ubuesque].
  - Un livre sur le surréalisme.
overall.bad               -2   ~gâcher|gâché|gâche … plaisir|fête|soirée|séjour|vacances|repas|expérience|moment
  + Un bruit qui [gâche tout le plaisir].
  - Un gâteau de fête.
overall.bad               -1   ça|cela|ca|qui fait amateur|amateurs|bricolé|négligé|désordre
  + Des affiches de travers, [ça fait amateur].
  - Un amateur fait du vélo.
overall.better_elsewhere  -2   fini par manger|dîner|acheter|commander|dormir|aller ailleurs
  + On a [fini par dîner ailleurs].
  - On a dîné ailleurs la veille.
overall.better_elsewhere  -2   préfère|préférons|préférerais encore marcher|rester|payer|attendre|faire|aller|manger
  + Vu l'état du bus, je [préfère encore marcher].
  - Je préfère encore le vert.
overall.decline           -2   est|c'|vraie|nette|quelle une|vraie|nette|quelle régression
  + La nouvelle carte [est une régression].
  - Une droite de régression.
overall.decline           -2   fin de règne
  + Dans cette agence, ambiance [fin de règne].
  - La fin de la règle.
overall.decline           -2   vau l' eau
  + Depuis le rachat tout va à [vau-l'eau].
  - Un veau à l'eau.
overall.decline           -2   ~perdre|perdu … de sa|son superbe|lustre|âme|éclat|charme
  + Le palace a [perdu de sa superbe].
  - Il a perdu sa superbe montre.
overall.disappointed      -1   abandonné|lâché … après|au deux|trois|quatre|dix|bout|quelques|un|une … séances|cours|épisodes|minutes|pages|mois|jours|semaine
  + J'ai [abandonné après trois séances].
  - Le train arrêté à dix minutes du quai.
  - J'ai arrêté de fumer après trois séances.
overall.disappointed      -2   beau|bel|joli|sacré|énorme gâchis|ratage|cafouillage|gaspillage
  + La rénovation, un [beau gâchis].
  - Un beau gâteau.
overall.disappointed      -2   deg|dég
  + Jsuis trop [deg].
  - Il fait 30 degrés en salle.
overall.disappointed      -2   feu de paille
  + Le service des débuts, un [feu de paille].
  - Un feu de bois et de la paille.
overall.disappointed      -2   fini par … revendre|jeter|rendre|abandonner|renoncer
  + J'ai [fini par le revendre].
  - J'ai fini le tricot par la manche.
overall.disappointed      -2   m'|nous a|ont … refroidi|refroidie|refroidis
  + Cet accueil [nous a refroidis].
  - Le plat a refroidi.
overall.disappointed      -2   vilaine|sale|désagréable|fâcheuse surprise|surprises
  + Une [vilaine surprise] au déballage.
  - Une surprise party.
overall.disappointed      -2   ~faire|fait pas|jamais envie|rêver
  + La carte ne [fait pas envie].
  - Ça me fait envie.
overall.disappointed      -2   ~pétard mouillé
  + La nouvelle formule, un [pétard mouillé].
  - Un pétard, le soir du 14 juillet.
overall.expected_more     -2   magie|charme|mayonnaise|sauce|alchimie n'|ne|a opère|prend|opéré|opérait pas|plus
  + La [magie n'opère plus].
  - Le charme opère.
overall.expected_more     -2   ~attendre à|a tellement|beaucoup|bien|nettement mieux
  + Je m'[attendais à tellement mieux].
  - On attend à la gare.
  - On s'attendait à la foule.
overall.fed_up            -2   tanné|tannée|tannés|tanner de|d'
  + Je suis [tanné de] ces menus.
  - Un cuir tanné.
overall.fed_up            -2   ~flemme|~saouler|~soûler|~gonfler|~gaver d'|de ~rappeler|~relancer|~appeler|~attendre|~réclamer|~insister|~recommencer
  + [Flemme de rappeler] encore.
  - La flemme de cuisiner, alors livraison.
overall.joke              -2   mdr|ptdr|lol|xd|mdrr … ~service|~support|~sav|~conseiller|~assistance|~livraison|~hotline|~promesse|~prix
  + [Mdr le service] client.
  - Une blague du serveur, lol.
overall.joke              -2   vraie|véritable|triste|pure parodie|caricature
  + La réunion d'information, une [vraie parodie].
  - Une parodie de Molière.
overall.lacking           -2   aucun|aucune finition|soin|sécurité|valeur … ajoutée|apporté|particulier
  + [Aucune valeur ajoutée].
  - Aucun objet de valeur.
overall.lacking           -2   aucun|aucune|zéro ~contrôle|~surveillance|~entretien|~effort|~rigueur|~pédagogie|~discipline|~encadrement|~méthode|~logique|~cohérence|~conscience|~intérêt|~nouveauté|~originalité|~amélioration|~progrès|~évolution|~passage|~visite|~éclairage|~ventilation|~intimité|~confidentialité|~rangement|~ombre|~banc|~matériel|~équipement|~réduction|~remise|~avantage|~alternative|~navette|~signalétique|~panneau|~consigne|~visibilité|~utilité|~pouvoir|~service|~plaisir|~saveur|~vie|~sens
  + [Aucun contrôle] à l'entrée du festival.
  - Une classe sans aucun souci.
overall.lacking           -2   pas|manque|assez de|d' ~contrôle|~surveillance|~entretien|~rigueur|~pédagogie|~discipline|~encadrement|~méthode|~logique|~cohérence|~sérieux|~éclairage|~lumière|~ventilation|~aération|~intimité|~confidentialité|~rangement|~ombre|~banc|~matériel|~équipement|~alternative|~navette|~signalétique|~visibilité|~rampe|~barrière|~organisation|~pratique|moyens|temps
  + Il y a un [manque de pratique] dans ce stage.
  - La lumière est bonne, le banc aussi.
overall.lacking           -2   qualité|goût|confort|compte|charme|plaisir|cœur|niveau|saveur n' y est pas|plus
  + Le [goût n'y est plus].
  - Le compte est bon.
overall.lacking           -2   zéro confort|charme|fiabilité|saveur|hygiène|intimité|soin|goût|finition|sécurité|propreté|isolation|ambiance|chaleur|originalité|transparence|qualité
  + [Zéro charme], cet hôtel.
  - Zéro faute.
  - Une machine sans entretien.
overall.lacking           -2   ~manquer … sel|poivre|goût|assaisonnement|cuisson|fraîcheur|lumière|confort|intimité|moelleux|onctuosité
  + Il [manquait du sel].
  - Il manque une nappe.
overall.lacking           -2   ~manque|~manquer|manque de|d' vie|âme|chaleur|charme|convivialité|animation|gaieté
  + L'endroit [manque de vie].
  - Il manque une chaise.
overall.less_than_nothing -3   moins que rien
  + On nous regarde comme des [moins que rien].
  - Moins que le prix affiché, rien à dire.
overall.my_foot           -2   mon|mon œil|oeil|cul
  + Dépannage sous quatre heures, [mon œil].
  - J'ai mal à mon œil gauche.
overall.never_again       -2   on|ils ne|n' m'|me|nous y verra|verront|reverra|reverront plus
  + [On ne m'y verra plus].
  - On ne la verra plus en mai.
overall.never_again       -2   peuvent|pouvez ~garder leurs|leur|vos|votre points|cadeaux|promo|promos|remise|service|excuses|avoir
  + Ils [peuvent garder leurs points].
  - Vous pouvez garder le sac.
overall.not_even          -2   <be>|<have>|ont|a|n'|ne même|meme pas
  + Ils n'[ont même pas] ouvert mon courrier.
  - Même pas peur, on y retourne.
overall.not_even          -2   même|meme pas un|une|de|foutu|fichu|capable|le|la
  + [Même pas un] verre d'eau pendant l'attente.
  - Même un pas suffit.
overall.not_even          -2   ~descendre|~regarder|~prendre|~lire|~ouvrir|~bouger|~sonner|~frapper|~vérifier|~proposer|~demander|~essayer|~venir|~savoir|~daigner|~répondre|~saluer|~lever même|meme pas
  + Le coursier ne [sonne même pas].
  - Elle sait le faire, même sans regarder.
overall.not_great         -2   ai|a|avons vu|connu|testé|goûté plus ~propre|~confortable|~rapide|~frais|~copieux|~calme|~pratique|~sérieux|~soigné|~aimable|~fin|~efficace|~clair|~accueillant|~raffiné
  + Dans cette gamme, on [a vu plus propre].
  - J'ai vu le bureau plus tard.
  - On n'a jamais vu plus propre.
overall.not_great         -2   pas plus que ça
  + Le buffet, [pas plus que ça].
  - Pas plus que la veille, merci.
overall.not_great         -1   pas … byzance|pérou|eldorado
  + Le studio n'est [pas Byzance].
  - Byzance est au programme d'histoire.
overall.not_great         -1   pas … grand luxe|confort
  + Le dortoir, ce n'est [pas le grand luxe].
  - Un grand confort, pas de bruit.
overall.not_great         -2   pas|point … ça|bon|fort|content|contente|bonne pantoute
  + C'est [pas bon pantoute].
  - C'est pas mauvais, la poutine.
overall.not_great         -1   sans grand|grande saveur|charme|goût|confort|originalité|conviction|relief
  + Une soupe [sans grande saveur].
  - Sans grand risque.
overall.not_great         -1   y a plus ~propre|~confortable|~rapide|~pratique|~agréable|~frais|~élégant|glamour|~reposant|~sympa|~efficace
  + Côté transport il [y a plus confortable].
  - Il y a plus de confort ici.
overall.not_great         -2   ~être pas d' adon
  + Le gars [était pas d'adon].
  - Un don de vêtements.
overall.not_what          -2   a|avait|ont rien d'|de … quatre|cinq|palace|luxe|luxueux|gastronomique|étoiles|étoilé|bistrot|spa
  + Ce buffet n'[a rien d'un cinq] étoiles.
  - Il n'a rien d'un voleur.
overall.not_what          -2   loin du|de|d' … quatre|cinq|palace|luxe|gamme|standing|étoiles
  + On est [loin du palace].
  - Loin de ces rues.
overall.not_what          -2   si on peut|ose appeler ça|cela|ceci un|une|du|des|ainsi
  + Une chambre, [si on peut appeler ça ainsi].
  - On peut appeler un taxi.
overall.not_what          -2   un|une|des|leur|le|la pseudo|prétendu|prétendue|prétendus spa|salle|service|conseiller|expert|espace|suite|restaurant|chef|solution
  + [Un pseudo spa] au sous-sol.
  - Un pseudo est demandé.
overall.not_what          -2   étoiles qui en|n'en|n' … vaut|mérite|vaudrait|mériterait deux|trois|une
  + Un trois [étoiles qui en vaut une].
  - Trois étoiles qui brillent.
overall.only_amount       -2   ~proposer|~offrir|~rembourser|~verser|~donner|~indemniser <money> … pour|sur <number>
  + Ils me [proposent 30 euros pour 400] de dégâts.
  - Offrir 30 euros pour Noël.
overall.only_flaw         -1   ombre au tableau
  + Une [ombre au tableau], le chauffage.
  - L'ombre du tableau noir.
overall.only_flaw         -1   revers de la médaille
  + Le [revers de la médaille], c'est le prix.
  - Une médaille en or.
overall.only_flaw         -1   seul|seule|unique ~regret|hic
  + Mon [seul regret] est de ne pas les avoir connus avant.
  - Seul le regretté patron savait.
overall.only_flaw         -1   seul|seule|unique|petit|léger|mini|autre bémol|hic|regret|reproche|couac|accroc
  + [Seul bémol], le grincement du portail.
  - Un bémol à la clé de la partition.
overall.out_of_nowhere    -2   sorti|sortie|sortis|sorties|tombé|tombée|tombés de nulle part
  + Des options [sorties de nulle part] sur la note.
  - Une cabane au milieu de nulle part.
overall.pathetic          -3   ~digne d'|de un|une prison|cellule|squat|taudis|porcherie|goulag|bagne|cirque|poulailler|dépotoir|hospice
  + Un dortoir [digne d'une prison].
  - Digne d'un palace.
overall.plague            -3   une|la|quelle|vraie|véritable|vrai plaie|purge|punition|torture|calamité|supplice|tannée
  + Cette plateforme est [une plaie].
  - Un pansement sur sa plaie.
overall.poor              -2   naz|nazebroque
  + Un guide [naz].
  - Le château de Nazareth est ouvert.
overall.poor              -1   ~étiquetage|~tri|~classement|~traduction|~comptabilité|~rangement|~planning|~orthographe … ~fantaisiste|~aléatoire|~farfelu|~approximatif
  + Un [tri complètement aléatoire].
  - Un classement alphabétique.
overall.regret            -2   ~expérience|~séjour|~soirée|~achat|~visite|~journée à ~oublier|effacer|fuir
  + Une [expérience à oublier].
  - Une expérience à vivre.
overall.rubbish           -2   ni fait ni|et à|a faire
  + Des joints [ni fait ni à faire].
  - Ni fait main ni industriel.
overall.rubbish           -3   pas d'|de|une la|de|marde|merde marde|merde
  + Ça vaut [pas de la merde].
  - De la laine.
overall.rubbish           -2   tout est|était à|a jeter
  + Sur ce modèle [tout est à jeter].
  - Le pain rassis est à jeter aux canards.
overall.rubbish           -2   ~service|~sav|~support|~appli|~assurance|~banque|~opérateur|~conseil|~fibre|~réseau … en carton|mousse|plastoc|toc
  + Un [service client en carton].
  - Une boîte en carton recyclé.
overall.shame             -2   ~absurdité|~abomination|~hérésie|~indignité|~monstruosité|~affront|~foutaise|~fumisterie
  + Servir ce vin glacé, c'est une [hérésie].
  - Un hérisson.
overall.slang             -2   c'|c|est|quelle la ~foire|~pagaille|~jungle|~débandade|~cohue|~gabegie|chienlit
  + Aux caisses c'[est la foire].
  - La foire aux vins.
overall.slang             -2   dull|bullshit|chenit|cheni
  + Un tri fait au [chenit].
  - Un chenil propre.
overall.slang             -2   en titi|maudit|esti|sacrament|crisse
  + C'est long [en titi].
  - Un petit titi.
overall.slang             -2   y'|y a|à r|rien qui
  + Chez eux [y a rien qui] va.
  - Il y a du pain.
overall.slang             -3   ~pogner|pogné les nerfs
  + J'ai [pogné les nerfs] au guichet.
  - Un nerf coincé.
overall.slang             -2   ça|ca|cela joue|roule|ne pas|joue pas|du
  + Chez ce loueur, [ça joue pas du] tout.
  - Ça joue à la balle.
overall.too               -2   horriblement|affreusement|terriblement|péniblement|scandaleusement|honteusement|désespérément|insupportablement|ridiculement|atrocement|abominablement|anormalement|désagréablement|dangereusement|exagérément ~long|~lent|~vide|~petit|~lourd|~court|~vieux|~étroit|~dur|~haut|~bas|~faible|~fin|~sec|~plein|~compliqué|~glissant|~léger
  + Un trajet [anormalement long].
  - Un film long et un plat léger.
overall.too               -1   trop de|d' pression|papiers|théorie|changements|étapes|codes|questions|contraintes|blabla|bla|retard|retards|erreurs|élèves|patients|clients|gens|voitures|plastique|pub|sucre|sel|gras|eau|intermédiaires|sous|tension|absences|turnover|promesses|options|menus
  + Il y a [trop d'élèves] au bal.
  - Beaucoup d'élèves sont venus.
overall.too               -1   trop tôt|tard|souvent
  + Le ramassage passe [trop tôt].
  - On y va tôt.
overall.too               -1   trop ~lourd|~rapide|~juste|~vieux|~petit|~serré|~haut|~bas|~étroit|~strict|~rigide|~léger|~fin|~dur|~foncé|~sombre|~théorique|~scolaire|~dense|~chargé|~intrusif|~insistant|~pressé|~commercial|~bavard|~familier|~sévère|~exigeant|~technique|~abstrait|~ancien|~juste|~vague|~mou|~ciblé|~limité|~restrictif|~contraignant|~gourmand|~agressif|~lent
  + Le programme est [trop théorique].
  - Un théorème de plus.
overall.worry             -2   ~effrayant|~terrifiant|~flippant
  + Un couloir [effrayant] la nuit.
  - La frayeur.
overall.worry             -2   ça|ca|cela|c'est|y|vraiment ~faire peur
  + Un tel silence, [ça fait peur].
  - Le train fantôme fait peur aux petits, c'est le but.
quality.not_fresh         -2   pas de première|toute fraîcheur
  + Un tartare [pas de première fraîcheur].
  - La fraîcheur du soir.
quality.not_fresh         -2   pas|plus très|vraiment|franchement|bien|toujours|hyper =frais|fraîche|fraîches|fraiche|fraiches
  + Un arrivage [pas très frais].
  - Pas de frais cachés.
quality.not_fresh         -2   rien de frais
  + [Rien de frais] sur l'étal.
  - Rien de bien grave.
reliability.never_comes   -2   rien n' est|était prêt|prête
  + À notre arrivée, [rien n'était prêt].
  - Rien n'est dit.
safety.fraud              -3   ~compte|~coffre|~livret|~carte … =vidé|=vidée|=vidés|siphonné|siphonnée|~cloné|dupliquée
  + Mon [livret a été siphonné].
  - Le compte est vide.
safety.hurt               -3   fils|fille|~enfant|mère|père|bébé|chien|chat|mari|femme … s'|m'|me est|suis coupé|coupée|entaillé|entaillée|écorché|écorchée|cogné|cognée
  + Mon [fils s'est entaillé] le doigt.
  - Ma fille s'est coiffée.
  - Mon fils s'est ouvert aux autres.
safety.hurt               -3   mère|père|grand|maman|papa|résident|résidente|bébé … retrouvé|retrouvée|laissé|laissée|trouvé|trouvée … par|au terre|sol
  + Ma [mère a été retrouvée par terre].
  - Ma mère a retrouvé sa canne.
safety.hurt               -2   plein|couvert|couverte|des|avec de|bleus|ecchymoses|hématomes|escarres bleus|ecchymoses|hématomes|escarres|partout|griffures|morsures
  + Ma grand-mère est revenue [couverte de bleus].
  - Des yeux bleus.
safety.hurt               -3   vrai|véritable|vraie boucherie|boucher|carnage|charcutage
  + L'extraction, une [vraie boucherie].
  - Un vrai fromager.
safety.hurt               -3   ~dentiste|~médecin|~chirurgien|~coiffeur|~esthéticien|~kiné|~infirmier|~tatoueur … boucher|bouchère|charcutier|boucherie
  + Ce [tatoueur est un boucher].
  - Le boucher et le coiffeur du village.
safety.hurt               -3   ~infection|~infecté|abcès … après|suite ~soin|~épilation|~opération|~pose|~piercing|~tatouage|~extraction|~injection|le|la|l'
  + Une [infection après l']épilation.
  - Le docteur soigne une infection.
safety.hurt               -2   ~prendre|pris|prise les pieds dans
  + Ma mère s'est [pris les pieds dans] un câble.
  - Elle met les pieds dans le plat.
safety.lost_things        -2   ~chambre|~affaire|~valise|~sac|~tiroir|~bagage … ~fouiller|~fouillé
  + Ma [chambre a été fouillée].
  - Fouillez dans votre mémoire.
safety.privacy            -3   ~donnée|~coordonnée|~numéro|~fichier … vendu|vendues|revendues|revendu|nature
  + Mes [données ont été revendues].
  - Des numéros de loterie.
safety.unsafe             -2   aucun|aucune|zéro extincteur|alarme|barrière|désinfection|stérilisation|protocole|surveillance|hygiène|casque|harnais|mesure
  + [Aucune barrière] autour du plan d'eau.
  - Le casque est prêté.
safety.unsafe             -2   casse gueule|cou
  + Un escalier [casse-gueule].
  - Il casse une noix.
safety.unsafe             -2   on|ça ~glisser partout|dangereusement
  + Autour du bassin [on glisse partout].
  - On glisse une lettre.
safety.unsafe             -2   vraie|véritable|transformé|transformée … patinoire
  + Le parking, une [vraie patinoire].
  - La patinoire ouvre en décembre.
safety.unsafe             -2   ~enfant|~élève|~petit|~bébé|~résident|~bagage|~piscine … sans surveillance|surveillant|encadrement
  + Des [enfants sans surveillance] près du bassin.
  - Un bagage sans étiquette.
safety.unsafe             -2   ~fil|~câble|~prise|~ampoule … ~dénudé|pendent|pendait|apparents|arrachée|arrachées
  + Des [câbles apparents] au-dessus du lit.
  - Le fil de la pelote.
safety.unsafe             -2   ~norme|~règle|~mesure|~protocole|~consigne … hygiène|sécurité|sanitaire|sanitaires … non|pas|jamais ~respecté|~respecter|~appliqué
  + Des [règles d'hygiène non respectées].
  - Les règles du jeu sont respectées.
safety.unsafe             -2   ~sol|~marche|~carrelage|~escalier|~trottoir|~dalle|~parquet|~rampe|~receveur … ~glissant|~verglacé
  + Un [carrelage hyper glissant].
  - Une pente glissante.

overall.bad -3 a|ont|avez =détruit|=brisé|=anéanti ma|mon|mes|notre|nos vie|confiance|santé|année|adolescence|enfance|scolarité|moral|jeunesse|carrière|motivation|estime
  + Ce stage [a anéanti ma motivation].
  - Il a brisé une vitre.

overall.bad -3 a|ont|avez =détruit|=gâché|=gaché|=ruiné une partie de mon|ma|mes|notre|nos
  + Ce stage [a gâché une partie de ma] jeunesse.
  - Il a détruit une partie du mur.

# Une chose désagréable n'est pas une personne.
overall.disappointed -2 ~désagréable ~impression|sensation|~souvenir|~expérience|~moment|~sentiment
  + Il m'en reste une [désagréable sensation].
  - La sensation de l'hôtesse désagréable.

# Ce dont on manque un peu, ce qui est absent, ce qui aurait pu être fait.
overall.lacked  -1 aurait|auraient pu|dû être|etre =installé|installée|installés|=ajouté|ajoutée|ajoutés|=prévu|prévue|prévus|=mis|mise|=faite|=fait|=proposé|proposée|=indiqué|indiquée|=nettoyé|nettoyée|=évité|évitée|évités|évitées|=réparé|réparée|=changé|changée|=aménagé|aménagée|=créé|créée|=offert|offerte
  + Une rampe [aurait pu être installée] au donjon.
  - Une rampe a été installée au donjon.
overall.lacking -2 absence|absences … de|d' ~contrôle|~surveillance|~entretien|~rigueur|~pédagogie|~discipline|~encadrement|~méthode|~logique|~cohérence|~éclairage|~ventilation|~intimité|~signalétique|~organisation|~rangement|~soin|~suivi|~respect|~coordination
  + Une [absence totale de rigueur].
  - La rigueur de l'hiver.
overall.lacking -1 manque|manquait|manquent|manquaient un|vraiment|clairement|franchement|cruellement|sérieusement|quand … de|d' ~ombre|~lumière|~éclairage|~banc|~entretien|~espace|~rangement|~intimité|~rythme|~clarté|~explication|~signalétique|~verdure|~chauffage|~confort|~choix|~vie|~soin|~fraîcheur|~poubelle|~rigueur|~organisation|~matériel
  + La cour [manque un peu d'ombre].
  - L'ombre manque à la cour d'un roi.

overall.angry     -1        cette|cet|ce|ces|leur|leurs|votre|vos fichu|fichue|fichus|fichues|foutu|foutue|foutus|foutues|satané|satanée|satanés|satanées|maudit|maudite|maudits|maudites
  + [Cette fichue] borne.
  - C'est fichu.
overall.fed_up    -2,yields faut|fallait|faudrait|on|je dire|dis|dit|disons stop $
  + Là [je dis stop].
  - Le bus dit stop.
overall.not_great -2        dirai|dirais|dirait|dirons|dit pas|plus la|le|les même|mêmes chose|choses de|du|des|pour|d'|concernant
  + Nous ne [dirons pas la même chose du] quai.
  - Elle dit la même chose du quai.
overall.not_great -2        pas|plus|jamais … dire autant|pareil … de|du|des|pour|d'|concernant
  + On ne peut [pas en dire autant du] quai.
  - Tu peux en dire autant.

overall.bad        -1 au détriment de|du|des|d'|malheureusement
  + Tout pour le décor, [au détriment du] goût.
  - Une détérioration du goût.
overall.worst_ever -3 ne|n'|je|nous|on … souhaite|souhaitons|souhaiterai|souhaiterais … à|a personne
  + Je [ne le souhaite à personne].
  - Je souhaite bon vent à tous.

overall.fed_up -2 laisse|=laissé|laissons tomber $
  + Alors j'ai [laissé tomber].
  - J'ai laissé tomber mon téléphone.

overall.regret -2 était|est bien la peine de|d'
  + C'[était bien la peine de] courir.
  - Ça valait bien la peine de venir.

overall.better_elsewhere -2 rabattu|rabattue|rabattus|rabattues|repliée|repliés|replié sur un|une|l'|d'|le|la … concurrent|concurrente|concurrence|magasin|enseigne|marque|prestataire|fournisseur|gîte|hôtel|restaurant|garage|opérateur|assureur
  + Nous nous sommes [rabattus sur un autre gîte].
  - On s'est rabattus sur un autre plat.
overall.improve          -1 y a|avait|aurait encore|du|beaucoup|des … progrès|chemin à faire
  + Il [y a encore des progrès à faire].
  - Mon fils fait des progrès.

overall.shame -3 est criminel|criminelle|révoltant|indécent
  + C'[est criminel].
  - Un fichier criminel.

overall.bad          -2 zéro|0 pour|à la|le|l'|les … direction|organisation|accueil|service|suivi|communication|gestion|hygiène|propreté|ambiance|administration|secrétariat|sav|cuisine
  + [Zéro pour la direction].
  - Zéro euro pour la direction.
overall.disappointed -2 ~tomber|tombé|tombée|tombés|tombées de haut|très haut
  + Je suis [tombée de haut].
  - Elle est tombée d'un mur.

overall.disappointed -3 croirait|croirais|croyait … cauchemar|prison|zoo|asile|poubelle|chenil|caserne|abattoir
  + On se [croirait en prison].
  - On se croirait en Corse.
overall.disappointed -3 croirait|croirais|croyait … film|maison|camp|pays|hall|cour … horreur|épouvante|guerre|gare|tiers
  + On se [croirait dans un film d'horreur].
  - On se croirait en Corse.
overall.lack         -2 sauf|hormis|excepté l' essentiel
  + On y voit [sauf l'essentiel].
  - L'essentiel est là.

keep.fixed      keep comment peut|peuvent|pouvez on|vous … =laisser|=accepter|=vendre|=facturer|=confier … avis|commentaire|message|note|bagages|pourboire|conditions|cookies|billet|billets|place|places|clés|objet|objets|ligne|site|mandat
overall.angry   -2   ^ c' est ça|cela , le|la|l'|les … service|école|hôpital|santé|république|qualité|progrès|modernité|médecine
  + [C'est ça, l'école] du duc ?
  - C'est ça.
overall.angry   -3   comment peut|ose|osent|pouvez|peuvent on|vous|ils … =laisser|=traiter|=accepter|=tolérer|=vendre|=facturer|=confier
  + [Comment peut-on traiter] un enfant ?
  - Comment peut-on peindre un mur ?
overall.angry   -2   faut|doit il|on être … riche|millionnaire|pistonné|pistonnée|mourant|mort|mourir … pour
  + [Faut-il être riche pour] rire ?
  - Faut-il être à l'heure ?
overall.angry   -2   où|ou est|sont passé|passée|passés|passées|le|la|l' … respect|humanité|professionnalisme|éthique|conscience|argent|sécurité|déontologie
  + [Où est le respect] du duc ?
  - Où est la gare ?
overall.angry   -2   que|qu' fait|font|attend|attendent la|le|les|l' … mairie|maire|préfecture|état|police|direction|rectorat|ars|ministère|académie|autorités
  + [Que fait la mairie] ?
  - Que fait la tortue ?
overall.angry   -3   vous|tu trouvez|trouves ça|cela normal
  + [Vous trouvez ça normal] ?
  - Vous trouvez la porte ?
overall.decline -2   plus ça va , moins|pire
  + [Plus ça va, moins] ça va.
  - Ça va.
overall.decline -1   ça|cela|rien|ca ne|n' s' arrange|améliore|arrangent pas|guère|jamais
  + [Ça ne s'arrange pas].
  - Ça s'arrange.

keep.thing   keep dirai|dirais|dirait|dirons|dit pas|plus la|les même|mêmes chose|choses de|du|des|d' … concurrent|concurrents|concurrence|autres|tous|toutes|ailleurs
keep.thing   keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup aimé|voulu|souhaité|apprécié y|rester|prolonger|profiter
keep.thing   keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup aimé|voulu|souhaité|apprécié y|rester|prolonger|profiter … longtemps|davantage|encore|plus
keep.thing   keep j'|on|nous en veux|voulons|veut au moins
keep.thing   keep jamais|pas|soit … au détriment de|du|des|d'
keep.thing   keep maladie|douleur|douleurs|accident|panne|sinistre|cancer|épreuve que … souhaite … à personne
keep.thing   keep ne|n' mets|met|note|mettrai|mettrais|peux pas moins de|que cinq|quatre|5|4|dix|10
keep.thing   keep pas|plus|jamais … dire autant|pareil … de|du|des|d' … concurrent|concurrents|concurrence|autres|tous|toutes|ailleurs
overall.joke -3   bande|ramassis|vrais|tas de|d'|vrais clowns|clown
  + Une [bande de clowns].
  - Un spectacle de clowns.
overall.joke -3   quel|quels|quelle|vrais|vrai clown|clowns
  + Au secrétariat, [quels clowns].
  - Le clown fait rire les enfants.

keep.thing keep j'|je|nous|on aurais|aurions|aurait bien|vraiment|tellement|tant|beaucoup|quand aimé|voulu|souhaité|apprécié connaître|découvrir … plus|avant
keep.thing keep maladie|accident|cancer|divorce|deuil|guerre … a =détruit|=brisé|=anéanti ma|mon|mes|notre|nos vie|confiance|santé|moral|carrière|enfance|jeunesse
