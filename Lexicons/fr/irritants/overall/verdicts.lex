@language fr
@kind     irritants

# Des verdicts : ce qui condamne sans dire quoi.

# Mauvais, médiocre
overall.bad          -2 accueil|service|suivi|communication|conseil|ambiance|organisation|sav zéro|zero|0
  + [Accueil zéro] au guichet.
  - Zéro papier demandé.
overall.bad          -1 au détriment de|du|des|d'|malheureusement
  + Tout pour le décor, [au détriment du] goût.
  - Une détérioration du goût.
overall.bad          -2 aucun|zéro service|suivi derrière|après|ensuite
  + On signe, et [aucun suivi derrière].
  - Le suivi après la vente est parfait.
overall.bad          -3 a|ont|avez =détruit|=brisé|=anéanti ma|mon|mes|notre|nos vie|confiance|santé|année|adolescence|enfance|scolarité|moral|jeunesse|carrière|motivation|estime
  + Ce stage [a anéanti ma motivation].
  - Il a brisé une vitre.
overall.bad          -3 a|ont|avez =détruit|=gâché|=gaché|=ruiné une partie de mon|ma|mes|notre|nos
  + Ce stage [a gâché une partie de ma] jeunesse.
  - Il a détruit une partie du mur.
overall.bad          -2 du mauvais travail|boulot
  + Le prestataire a fait [du mauvais travail] sur la toiture.
  - Il faut du travail pour remettre ce jardin en état.
overall.bad          -2 dû|fallu|obligé|obligée tout|tous|le|la|les relaver|relaver|repasser|recommencer|refaire|nettoyer|rincer|revisser|recoudre
  + J'ai [dû tout relaver].
  - Il faut tout relire.
overall.bad          -2 ferait|feraient|feriez mieux de|d'
  + Le standard [ferait mieux de] raccrocher franchement.
  - Elle fait mieux de jour en jour.
overall.bad          -2 inexistant|inexistante|inexistants|inexistantes
  + Un buffet [inexistant].
  - Un café existant depuis cent ans.
overall.bad          -2 lamentablement|piteusement|mochement|désagréablement|laborieusement|misérablement|inadmissiblement|maladroitement|lourdement|salement
  + Un standard [lamentablement] organisé.
  - Un site laborieux à décrire.
overall.bad          -2 mal
  + La visite de la chambre a commencé [mal].
  - Ma mère a mal au dos depuis hier.
overall.bad          -2 nada|peanuts|loose
  + Réponse du siège : [nada].
  - Un sachet de cacahuètes.
overall.bad          -2 non ~fiable|~professionnel|~satisfait|~souriant|~accueillant|~aimable|~compétent|~respectueux|~transparent|~sérieux|~clair|~justifié|~adapté|~réactif|~joignable|~satisfaisant
  + Un réparateur [non fiable].
  - Mais non, fiable comme jamais.
overall.bad          -2 on|tu|vous repassera|repasserez|repasseras
  + Côté sourire, [on repassera].
  - On repasse le linge ici.
overall.bad          -2 pour … , c' est|était raté|loupé|fichu|mort|foutu
  + [Pour le calme, c'est raté].
  - C'est raté pour la photo du mariage de ma sœur.
overall.bad          -2 propreté|hygiène|confort|goût|assistance|écoute|réactivité|amabilité|professionnalisme|compétence|compétences|info|sécurité|ponctualité|transparence zéro|zero|0
  + [Ponctualité zéro] sur cette ligne.
  - Zéro degré à l'aube, confort du poêle.
overall.bad          -2 quelque|chose chose|qui cloche|clochait|clochent
  + Il y a quelque [chose qui clochait].
  - Rien ne cloche dans ce clocher.
overall.bad          -2 rien ne|n' va|allait|marche|marchait|fonctionne|fonctionnait
  + Dans cette agence [rien ne va].
  - Tout va bien, ne changez pas.
overall.bad          -3 super|hyper|méga|mega|ultra ~déçu|~décevant|~mauvais|~nul|~énervé|~frustré|~frustrant|~chiant|~énervant|~inquiet
  + Je suis [super déçue] du gîte.
  - Un super cadeau.
overall.bad          -2 très mal
  + L'ouverture du compte a [très mal] débuté.
  - Si le rendez-vous se déroule très mal, prévenez-nous.
overall.bad          -2 vrai|gros|énorme|quel bide|flop|four
  + Le concert, un [gros bide].
  - Il a mal au bide.
overall.bad          -2 zéro|0 pour|à la|le|l'|les … direction|organisation|accueil|service|suivi|communication|gestion|hygiène|propreté|ambiance|administration|secrétariat|sav|cuisine
  + [Zéro pour la direction].
  - Zéro euro pour la direction.
overall.bad          -2 ~aggraver|~pénaliser|~gâcher|~gaspiller
  + Leur passage a [aggravé] la fuite.
  - Un gros gaspard.
overall.bad          -2 ~alarmant|~anarchique|~chaotique|~contestable|~discutable|~fâcheux|~dommageable|~inadéquat|~inadapté|~inapproprié|~insuffisant|~inabouti|~inachevé|~lacunaire|~rudimentaire|~superficiel|~poussif|~préjudiciable|~néfaste|~nocif|~délétère|~pernicieux|~perturbant|~précaire|~stérile|~vexant|~misérable|~dérisoire
  + Une gestion [chaotique] des plannings.
  - Le sommet du mont.
overall.bad          -3 ~délirant|~surréaliste|~kafkaïen|~ubuesque|~grotesque
  + Une procédure [ubuesque].
  - Un livre sur le surréalisme.
overall.bad          -2 ~expérience|~bilan|~impression|~sentiment … ~négatif
  + Un [bilan très négatif] de ce stage.
  - Le bilan sanguin est revenu.
overall.bad          -2 ~gâcher|gâché|gâche … plaisir|fête|soirée|séjour|vacances|repas|expérience|moment
  + Un bruit qui [gâche tout le plaisir].
  - Un gâteau de fête.
overall.bad          -2 ~gênant|embêtant|embêtante|~dérangeant|~embarrassant|~contrariant|~irritant|~rebutant|~démotivant|~déprimant|~pesant
  + Un silence [gênant] au guichet.
  - La gêne du bras.
overall.bad          -2 ~indigne|~honteux|~scandaleux … pays|siècle|2020|2021|2022|2023|2024|2025
  + Un accueil [indigne de notre siècle].
  - Le siècle passé, en ce pays.
overall.bad          -2 ~mauvais
  + Le support a donné une [mauvaise] image de la marque.
  + Franchement c'est un [mauvais] opérateur.
  - J'ai composé un mauvais numéro de téléphone.
overall.bad          -2 ~passer mal
  + Le déménagement de ma ligne se [passe mal].
  - Le facteur passe, malgré la neige.
overall.bad          -1 ça|cela|ca|qui fait amateur|amateurs|bricolé|négligé|désordre
  + Des affiches de travers, [ça fait amateur].
  - Un amateur fait du vélo.
overall.nothing_good -2 plus rien de|d' bon|bien|positif|intéressant|agréable|humain
  + Il n'y a [plus rien de bon] ici.
  - Plus rien à payer.
overall.nothing_good -2 rien … de|d' bon|bien|positif|positive|intéressant|extraordinaire|terrible|génial|exceptionnel|fou
  + Ici, [rien de bon].
  - Rien à redire, c'est bon.
overall.poor         -2 gros|énorme|grosse|quel|beau ~loupé|~raté|bourde
  + Un [gros loupé] à la réception.
  - J'ai loupé mon bus.
overall.poor         -2 parle|parlons|parlerai pas|même du|des|d'|de
  + Et je ne [parle pas du] bruit.
  - Je ne lui ai jamais dit.
overall.poor         -2 préfère|préférons|préférerais ne pas en|y parler|penser|revenir
  + Quant à l'accueil, je [préfère ne pas en parler].
  - Je préfère parler du tome deux.
overall.poor         -2 ~médiocre|~piètre|~navrant|~désolant|~affligeant|~déplaisant
  + Prestation [médiocre] pour un quatre étoiles.
  + C'est [affligeant] de la part d'un service public.
  - Il demande si le piètre marcheur peut suivre.
overall.poor         -3 ~médiocrité|~nullité|~bassesse|~incurie
  + Un sommet de [médiocrité].
  - La moyenne des notes.
overall.poor         -2 ~nul|nulos|nullissime|nullard
  + Leur assistance est [nulle].
  + Le nouveau forfait, [nul].
  - Je n'ai vu ce livre nulle part ailleurs.
overall.poor         -1 ~étiquetage|~tri|~classement|~traduction|~comptabilité|~rangement|~planning|~orthographe … ~fantaisiste|~aléatoire|~farfelu|~approximatif
  + Un [tri complètement aléatoire].
  - Un classement alphabétique.

# Affreux
overall.awful    -2 dû|obligé|obligée|obligés|contraints … ~dormir|~coucher … voiture|couloir|sol|terre|fauteuil|gare|aéroport
  + Nous avons [dû dormir dans la voiture].
  - Dormir dans un fauteuil est doux.
overall.awful    -3 horreur|~calvaire|~supplice
  + Cette soirée, un [calvaire].
  - Il demande si un calvaire breton est sur le sentier.
overall.awful    -3 l'enfer
  + Pour changer d'adresse, c'est [l'enfer].
  - La place Denfert est à deux pas de la boutique.
overall.awful    -3 mettrais|laisserais|enverrais|confierais|donnerais pas un|mon|même … chien|chat|poisson|rat|ennemi
  + Un box où je ne [laisserais pas mon chien].
  - Je mettrais un chien en laisse.
overall.awful    -3 ~abject|~accablant|~barbare|~cruel|~effarant|~terrifiant|~diabolique|~méprisable|~impardonnable|~outrancier|~outrageux
  + Un traitement [abject] des locataires.
  - Un roman sur un roi barbu.
overall.awful    -3 ~faillir|failli ~pleurer|~vomir|~tomber|~craquer|~renoncer|~abandonner|~étouffer|~mourir
  + J'ai [failli pleurer] au guichet.
  - Il a failli gagner le match.
overall.awful    -3 ~horrible|~affreux|~abominable|~exécrable|~atroce|~épouvantable|~ignoble|~immonde|~infâme|~détestable|~insupportable|~invivable|~infernal|~monstrueux|~effroyable
  + Une semaine [horrible] avec ce bailleur.
  + Leur hotline est [exécrable].
  + L'attitude [détestable] du syndic.
  - Si le bruit devient insupportable, appelez le gardien.
overall.awful    -3 ~terrible
  + Ce fut une période [terrible] avec cet assureur.
  - Il demande si un terrible orage annule le vol.
overall.disaster -2 c'|ce est|fut|était le drame $
  + Au château, [c'est le drame].
  - C'est le drame de la reine.
overall.disaster -2 c'|ce est|fut|était le|la|une débandade|bérézina|hécatombe|déconfiture|dégringolade
  + Au château, [ce fut la débandade].
  - Les canards du moulin s’enfuient.
overall.disaster -2 jungle|roulette|plaie russe|totale|béante|absolue
  + Le stationnement, une [jungle totale].
  - Le zoo et sa serre.
overall.disaster -3 ~catastrophe|~désastre|~cauchemar|~fiasco|~naufrage|cata|~débâcle|~gabegie
  + La mise en service fut un [fiasco].
  + Le petit-déjeuner, la [cata].
  - Mon contrat couvre la catastrophe naturelle.
overall.disaster -3 ~chaos|~anarchie|~bérézina|~débandade|~déroute|~pétaudière|~pantalonnade|~cacophonie|~hécatombe|~zizanie|~capharnaüm|~massacre|~sabotage|~torture
  + À l'embarquement, le [chaos].
  - Le massif du Jura.
overall.disaster -2 ~loterie|~dégringolade|~échec|~injustice|~désordre
  + Le passage du bus, une [loterie].
  - Une partie d'échiquier.
overall.hell     -2 invivable|ingérable|intenable
  + La file est [ingérable].
  - On gère.
overall.hell     -2 pas|plus|ni vivable|tenable|gérable
  + Ce bruit, c'est [pas vivable].
  - Une ville vivable.
overall.hell     -3 un enfer
  + Ce parking, [un enfer].
  - L'enfer, tome deux.
overall.pathetic -3 ~digne d'|de un|une prison|cellule|squat|taudis|porcherie|goulag|bagne|cirque|poulailler|dépotoir|hospice
  + Un dortoir [digne d'une prison].
  - Digne d'un palace.
overall.pathetic -3 ~lamentable|~minable|~pitoyable|~déplorable|~pathétique|~désastreux|~calamiteux|~catastrophique|~dramatique|~miteux|~ignare
  + Une traversée [lamentable].
  + Un site de réservation [calamiteux].
  - Elle suit un cours d'art dramatique le mercredi.
overall.plague   -3 une|la|quelle|vraie|véritable|vrai plaie|purge|punition|torture|calamité|supplice|tannée
  + Cette plateforme est [une plaie].
  - Un pansement sur sa plaie.

# Le pire
keep.set_phrase           keep ^ pire ,
  + La cloche sonne, [voire pire].
  - Mais c'est le pire.
keep.set_phrase           keep mais|voire|ou pire
overall.less_than_nothing -3   moins que rien
  + On nous regarde comme des [moins que rien].
  - Moins que le prix affiché, rien à dire.
overall.worst             -3   de pire en pire
  + Votre réseau va [de pire en pire].
  - Il demande si le pire est passé de mode.
overall.worst             -3   plus ~mauvais
  + Un des [plus mauvais] assureurs du marché.
  - Elle demande si le voisin ne fait plus mauvais depuis mardi.
overall.worst             -3   ~pire
  - Le pire c'est que le câble était neuf.
  + Le [pire] fournisseur que j'aie connu.
  - Je m'attendais au pire mais le vol était calme.
overall.worst_ever        -3   ne|n'|je|nous|on … souhaite|souhaitons|souhaiterai|souhaiterais … à|a personne
  + Je [ne le souhaite à personne].
  - Je souhaite bon vent à tous.

# Bon à rien
overall.rubbish -2 ni fait ni|et à|a faire
  + Des joints [ni fait ni à faire].
  - Ni fait main ni industriel.
overall.rubbish -3 service|services|accueil|gestion|organisation|suivi|appli|application|site|réseau|clientèle|sav|agence|forfait|connexion|hotline … pourri|pourrie|pourris|pourries
  + Un [suivi vraiment pourri].
  - Un fruit pourri au fond du sac.
overall.rubbish -2 tout est|était à|a jeter
  + Sur ce modèle [tout est à jeter].
  - Le pain rassis est à jeter aux canards.
overall.rubbish -2 vaut|valent|valait … clou|rien|tripette
  + Ce contrat ne [vaut pas un clou].
  - Un clou de girofle.
overall.rubbish -3 ~daube
  + Cette télécommande, de la [daube].
  - Il demande si la daube est au menu.
overall.rubbish -2 ~service|~sav|~support|~appli|~assurance|~banque|~opérateur|~conseil|~fibre|~réseau … en carton|mousse|plastoc|toc
  + Un [service client en carton].
  - Une boîte en carton recyclé.
overall.rubbish -2 ~surfait|surfaite|surfaites|surcoté|surcotée|surcotés|surestimé|surestimée
  + Une table [surcotée].
  - La côte sauvage se découvre à vélo.
overall.useless -2 bon|bons|bonne à rien
  + Des sous-traitants [bons à rien].
  - Il est bon à prendre, ce chèque.
overall.useless -2 est|que du vent
  + Leur charte, c'[est du vent].
  - Le vent du nord.
overall.useless -2 juste|seulement|uniquement bon|bons|bonne|bonnes à|a ~envoyer|adresser|~encaisser|~facturer|~prélever|~parler|~vendre|~promettre
  + Ce standard est [juste bon à promettre] un rappel.
  - Un gâteau juste bon à midi.
overall.useless -2 mission impossible
  + Se garer ici, [mission impossible].
  - La mission du chef.
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

# Une farce, une honte
overall.incredible     -3 ~lenteur|~incompétence|~attente|~délai|~bêtise|~mépris|~bazar|~pagaille|~arrogance … ~incroyable|~phénoménal|~exceptionnel|~extraordinaire
  + La [lenteur du guichet est incroyable].
  - Une vue incroyable.
overall.joke           -3 bande|ramassis|vrais|tas de|d'|vrais clowns|clown
  + Une [bande de clowns].
  - Un spectacle de clowns.
overall.joke           -2 c'est une blague|plaisanterie|farce|comédie|mascarade
  + Deux heures pour un code, [c'est une blague] ?
  - Il prépare une farce au veau pour le traiteur.
overall.joke           -2 mdr|ptdr|lol|xd|mdrr … ~service|~support|~sav|~conseiller|~assistance|~livraison|~hotline|~promesse|~prix
  + [Mdr le service] client.
  - Une blague du serveur, lol.
overall.joke           -3 quel|quels|quelle|vrais|vrai clown|clowns
  + Au secrétariat, [quels clowns].
  - Le clown fait rire les enfants.
overall.joke           -2 quel|quels|vrai|vrais|sacré|sacrés|fieffé rigolo|rigolos
  + Ce conducteur, [quel rigolo].
  - Des badges rigolos.
overall.joke           -3 vaste blague|plaisanterie|mascarade|fumisterie|supercherie
  + Leur garantie, une [vaste blague].
  - Le livreur a raconté une blague aux enfants.
overall.joke           -2 vraie|véritable|triste|pure parodie|caricature
  + La réunion d'information, une [vraie parodie].
  - Une parodie de Molière.
overall.joke           -3 ~guignol|~charlot|~tocard|~bouffon
  + Une équipe de [guignols].
  - Si un rigolo tague le mur, le syndic paie.
overall.my_foot        -2 mon|mon œil|oeil|cul
  + Dépannage sous quatre heures, [mon œil].
  - J'ai mal à mon œil gauche.
overall.out_of_nowhere -2 sorti|sortie|sortis|sorties|tombé|tombée|tombés de nulle part
  + Des options [sorties de nulle part] sur la note.
  - Une cabane au milieu de nulle part.
overall.shame          -3 est criminel|criminelle|révoltant|indécent
  + C'[est criminel].
  - Un fichier criminel.
overall.shame          -3 frise|frisent|frisait|frisaient|frôle|frôlent|frôlait|frôlaient|confine|confinent à|le|la|l'|au indécence|ridicule|grotesque|absurde|scandale|malhonnêteté|amateurisme|incompétence|foutage|caricature|insolence|provocation|racket|catastrophe
  + Un devis qui [frise l'indécence].
  - Il frise ses cheveux.
overall.shame          -2 ~absurdité|~abomination|~hérésie|~indignité|~monstruosité|~affront|~foutaise|~fumisterie
  + Servir ce vin glacé, c'est une [hérésie].
  - Un hérisson.

# À fuir
overall.never_again -2 on|ils ne|n' m'|me|nous y verra|verront|reverra|reverront plus
  + [On ne m'y verra plus].
  - On ne la verra plus en mai.
overall.never_again -2 peuvent|pouvez ~garder leurs|leur|vos|votre points|cadeaux|promo|promos|remise|service|excuses|avoir
  + Ils [peuvent garder leurs points].
  - Vous pouvez garder le sac.
overall.touristy    -2 attrape touristes|nigaud|couillon|gogo
  + Cette boutique, un [attrape touristes].
  - Il attrape la balle.
overall.touristy    -2 piège|piege|attrape à|a ~touriste|~gogo|~couillon
  + Un [piège à touristes] sur le port.
  - Un piège à souris.

overall.shame -3 c'|ce|ça|est|trouve est|était|très|vraiment|franchement|bien|fut dégueulasse|dégoûtant|mesquin|moche|odieux de|d' ~faire|~traiter|~prendre|~laisser|~profiter|~agir|~mentir|~abandonner|~vendre|~jouer|~punir|~priver
  + [C'est mesquin de laisser] les gosses dehors.
  - C'est moche, ce bleu de travail.

overall.shame   -2 trouvez … cela|ça|vous … normal|acceptable|logique
  + [Trouvez-vous cela normal] ?
  - Vous trouvez un pont.
overall.useless -2 à|a quoi sert|servent le|la|l'|ce|un|une service|assistance|support|hotline|sav
  + [À quoi sert un sav] pareil ?
  - À quoi sert un abonnement annuel ?
overall.useless -2 à|a quoi sert|servent votre|vos|leur|leurs … service|assistance|support|hotline|sav|garantie|assurance|abonnement|numéro|application
  + [À quoi sert votre assistance] ?
  - À quoi sert ce bouton ?
  - À quoi sert cette application ?
