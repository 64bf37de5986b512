@language fr
@kind     decisions

# Recommends
overall.avoid     -2,decides:break,stage:renew jamais … recommanderai|recommanderais|recommanderons
  + [Jamais je recommanderais] ce syndic.
  - Je recommanderai toujours ce club.
overall.recommend +2,decides:make,stage:renew  =recommande|=recommandons|=recommandent|=recommanderai|=recommanderais|=recommanderons|=recommanderions|=recommanderait
  + Je [recommande] cette auto-école.
  + Nous [recommandons] leur camping aux familles.
  - La mairie m'envoie un courrier recommandé.
overall.recommend +2,decides:make,stage:renew  hésiterai|hésite|hésiterais|hésiterons|ésiterai pas … recommander|conseiller
  + Je n'[hésiterai pas à recommander] ce luthier.
  - Je n'hésite pas sur la couleur.
overall.recommend +2,decides:make,stage:renew  à|a =recommander|=conseiller
  + Opticien [à recommander].
  - Le vendeur ne cherche pas à conseiller une marque.

@sector restaurant hotel leisure
overall.return +2,decides:make,stage:renew à|a refaire|renouveler
  + Dîner sur l'eau, [à refaire].
  - Des peintures à rénover.

@all
keep.own_trust    keep                        acheté|réservé|signé|choisi|souscrit|accepté|versé … les yeux fermés|fermé
  + J'avais [signé le bail les yeux fermés].
  - Réservez les yeux fermés.
overall.recommend +2,decides:make,stage:renew =conseille|=conseillons cet|cette|ce|ces
  + Je [conseille cette] ferme-auberge.
  - Quel modèle me conseille cette notice ?
overall.recommend +2,decides:make,stage:renew =conseille|=conseillons|=conseillerai|=conseillerais|=conseillerons à|a|aux tous|toutes|tout|mes|nos|amis|proches|ceux|toute
  + Nous le [conseillons à tous] les étudiants.
  - Il conseille les entreprises sur le droit du travail.
overall.recommend +2,decides:make,stage:renew =conseille|=conseillons|=recommande|=recommandons vivement|fortement|chaudement|absolument|+
  + Je [recommande vivement] ce syndic.
  - Le médecin conseille de boire fortement sucré.
overall.recommend +2,decides:make,stage:renew adresse à|a mémoriser|retenir|connaître|noter|recommander|découvrir
  + Une [adresse à mémoriser].
  - L'adresse à changer sur ma carte.
overall.recommend +2,decides:make,stage:renew en parlerai|parlerais autour|à|a
  + J'[en parlerai à] mes collègues.
  - On en parle à la radio ce matin.
overall.recommend +2,decides:make,stage:renew foncez
  + Leur stage de voile est super, [foncez] !
  - Une porte de bois foncée ferme la cour.
overall.recommend +3,decides:make,stage:renew foncez|courez|précipitez|allez y|vite|sans
  + Un fromager hors pair, [courez-y].
  - Je suis allé sans mon fils chez l'opticien.
overall.recommend +2,decides:make,stage:renew je|nous =conseille|=conseillons … à|a tous|toutes|tout|mes|ceux
  + [Je conseille ce club à tous].
  - Je conseille aux élèves de bien lire.
overall.recommend +2,decides:make,stage:renew je|nous =vous|=le|=la|=les =conseille|=conseillons|=conseillerai
  + Cet ostéopathe, [je le conseille].
  - Que me conseillez-vous comme taille ?
overall.recommend +3,decides:make,stage:renew les yeux fermés|fermées|fermé
  + Prenez cette assistance [les yeux fermés].
  - La peinture m'a piqué les yeux, fermés depuis.
overall.recommend +2,decides:make,stage:renew n'hésitez pas … y|aller|venir|essayer|tester|réserver
  + Pour un soin, [n'hésitez pas à y] aller.
  - N'hésitez pas : appelez le standard pour le code.
overall.recommend +2,decides:make,stage:renew ne pas|surtout|jamais rater|manquer|louper
  + Un musée à [ne pas rater].
  - Ne ratez pas la sortie.
overall.recommend +2,decides:make,stage:renew parle|parlerai|parlons|ferai … autour de moi|nous
  + J'en [parle autour de moi].
  - On tourne autour de moi.
overall.recommend +2,decides:make,stage:renew vais|peux|peut|pourrai|saurais|voudrais|compte|hésiterai|hésite =recommander|=conseiller
  + Je [vais recommander] ce plombier.
  - Un ami compte se faire recommander par son chef.
overall.recommend +2,decides:make,stage:renew ~adresse à|a retenir|garder|conserver|noter
  + Une [adresse à retenir] pour les cordonniers.
  - Notez mon adresse, avec le code postal à garder.
overall.recommend +2,decides:make,stage:renew ~parler|~faire … bien|pub|publicité|connaître autour
  + Je lui [fais de la pub autour] du lycée.
  - La guide parle du bien commun en Bretagne.
overall.recommend +2,decides:make,stage:renew à|a découvrir|tester|essayer|faire|refaire|voir|visiter|connaître|goûter absolument
  + Une balade [à faire absolument].
  - Il me reste des papiers à faire en urgence au consulat.

keep.asked keep ~démarche|~papier|~document|travaux|~formalité|~examen|~réparation à|a faire|voir|refaire absolument

# Comes back
overall.return +1,decides:make,stage:renew assurer|mettre|transférer|prendre … deuxième|autre|second|seconde|tous véhicule|contrat|voiture|contrats
  + Je pense vous confier et [assurer mon deuxième véhicule].
  - La voiture de mon autre fils n'a pas de papiers.
overall.return +1,decides:make,stage:renew hâte|hate|impatience|envie … revenir|retourner|recommencer|refaire
  + J'ai [hâte de revenir] au refuge.
  - J'ai hâte de recevoir mon permis.
overall.return +2,decides:make,stage:renew prochain|prochaine séjour|commande|visite|achat|vacances … chez
  + Mon [prochain achat sera chez] vous.
  - Il demande si la prochaine visite de chantier est chez Paul.
overall.return +2,decides:make,stage:renew reviendrai|reviendrais|reviendrons|reviendra|reviendrions|reviendront
  + Nous [reviendrons] l'hiver prochain.
  - L'agent dit qu'un collègue reviendrait vers moi.
overall.return +2,decides:make,stage:renew vais|allons|compte|comptons|espère|pense y|bientôt retourner|revenir|retournerai
  + Je [vais y retourner] cet été.
  - Je dois y retourner pour un papier.
overall.return +2,decides:make,stage:renew y retournerai|retournerais|retournerons|retournera|retourne|retournons|reviendrai|reviendrons|reviens|revient
  + J'[y retournerai] au printemps.
  - Je retournerai le routeur par la poste.
overall.return +2,decides:make,stage:renew ~revenir toujours|régulièrement|souvent|encore|volontiers|forcément
  + On y [revient toujours], à cette librairie.
  - Il demande si la panne revient souvent quand il pleut.
overall.return +2,decides:make,stage:renew ~revenir|~retourner avec … plaisir
  + On [reviendra avec plaisir] au gîte.
  - Le technicien revient avec une pièce neuve mardi.
overall.return +2,decides:make,stage:renew à|a =refaire|=renouveler
  + Un vol en ballon [à refaire].
  - J'ai un joint de douche et du carrelage.
overall.return +1,decides:make,stage:renew à|a très|tres bientôt|bientot|vite
  + Merci l'équipe, [à très bientôt].
  - Le concert a lieu bientôt, à huit heures.

# Stays, faithful
overall.loyal +2,decides:make,stage:renew client|cliente|clients|abonné|abonnée|adhérent|adhérente|sociétaire|assuré|assurée|fidèle|habitués depuis … ans … toujours|très|entièrement|et satisfait|satisfaite|content|contente|ravi|ravie
  + [Cliente depuis douze ans et satisfaite].
  - Je suis client depuis deux ans, mon numéro est le huit.
overall.loyal +2,decides:make,stage:renew depuis … ans … jamais … ~déçu|problème|souci|soucis|problèmes
  + [Depuis vingt ans jamais déçu].
  - Je vis ici depuis deux ans, sans voiture.
overall.loyal +2,decides:make,stage:renew jamais ~déçu depuis
  + [Jamais déçus depuis] l'ouverture du magasin.
  - Il n'a jamais plu depuis le départ.
overall.loyal +2,decides:make,stage:renew je|nous reste|restons|resterai|resterons fidèle|fidèles|client|cliente|chez|abonné
  + [Je reste fidèle] à ma coopérative.
  - Je reste devant la porte jusqu'à midi.
overall.loyal +2,decides:make,stage:renew mon|mes|nos|notre restaurant|adresse|adresses|cantine|magasin|boutique|enseigne préféré|préférée|préférées|favorite|favori
  + C'est [mon magasin préféré].
  - Cochez le magasin préféré pour le retrait.
overall.loyal +2,decides:make,stage:renew pas … changer|quitter|résilier|partir pour|rien|jamais
  + Je ne compte [pas vous quitter pour] tout l'or du monde.
  - Il demande si on ne peut pas partir pour Lyon.
overall.loyal +2,decides:make,stage:renew toujours|restée|resté|reste|restons fidèle|fidèles|fidele depuis
  + [Toujours fidèle depuis] quinze ans.
  - Une copie fidèle de la clé.
overall.loyal +2,decides:make,stage:renew toujours|très|entièrement satisfait|satisfaite|satisfaits|content|contente|contents|ravi|ravie … depuis|ans|années
  + [Toujours satisfaite depuis] mon premier abonnement.
  - Depuis lundi, il est toujours en panne.

# Warns others, does not recommend
overall.avoid -2,decides:break,stage:renew =recommande|=recommanderai|=recommanderais|=recommandons|=recommanderons|=conseille|=conseillerai|=conseillerais|=conseillons|=recommanderait pas|aucunement|jamais|certainement
  + Je ne [recommande pas] ce salon.
  + On ne [recommanderait pas] cette auto-école.
  - Ils ne recommandent, en pareil cas, aucun sport.
overall.avoid -2,decides:break,stage:renew allez|aller|adressez|préférez|choisissez|cherchez|achetez|prenez … ailleurs|concurrent|concurrence
  + Pour un abonnement, [allez voir ailleurs].
  - La pluie tombe ailleurs, allez au parc.
overall.avoid -2,decides:break,stage:renew conseil … fuyez|évitez|passez|allez|changez
  + Mon [conseil évitez] ce site.
  - Le conseil régional change de siège.
overall.avoid -3,decides:break,stage:renew fuir absolument|vite|fuir|immédiatement
  + Une seule chose : [fuir vite].
  - Le chat veut fuir dès qu'il pleut.
overall.avoid -3,decides:break,stage:renew fuyez|fuyons
  + [Fuyez] cet assureur.
  - Les clients fuient la pluie sous le préau.
overall.avoid -3,decides:break,stage:renew je|nous|on fuis|fuyons|fuit … cet|cette|ce|ces|votre|leur|donc
  + [Je fuis donc] ce syndic.
  - Je fuis le soleil à midi.
overall.avoid -2,decides:break,stage:renew n'y allez pas|jamais|surtout
  + Pour vos pneus, [n'y allez pas].
  - Y allez-vous à pied ou en bus ?
overall.avoid -2,decides:break,stage:renew ne pas|jamais ~faire|~souscrire|~prendre|~acheter|~aller|~venir|~commander|~signer|~réserver|~mettre … chez|ici|cette|ce|cet|leur
  + [Ne jamais souscrire chez] eux.
  - Ne pas faire cuire.
overall.avoid -2,decides:break,stage:renew ne|n' =recommande|=recommanderai|=recommanderais|=recommandons|=recommanderons|=conseille|=conseillerai|=conseillerais plus
  + Je [ne recommande plus] cette auto-école.
  - On ne recommande une pause qu'une fois, pas plus.
overall.avoid -2,decides:break,stage:renew ne|n' confiez|donnez|versez|signez|misez|tombez|restez|comptez pas|jamais|rien|surtout
  + [Ne confiez jamais] vos clés à ce garage.
  - Ne signez que la page deux.
overall.avoid -2,decides:break,stage:renew ne|n'|n prenez|achetez|souscrivez|signez|réservez|commandez|allez|venez|mettez|perdez|faites pas|jamais|rien|surtout
  + [Ne souscrivez pas] chez eux.
  - Prenez la sortie neuf, pas la dix.
overall.avoid -2,decides:break,stage:renew passez|passer votre|son chemin
  + [Passez votre chemin], le forfait ne vaut rien.
  - Le chemin passe devant votre portail.
overall.avoid -2,decides:break,stage:renew peux|peut|pourrai|saurais|pourrais|vais|veux pas|jamais|difficilement … recommander|conseiller
  + Je ne [peux pas vous recommander].
  - Il demande si on ne peut pas conseiller un mineur.
overall.avoid -2,decides:break,stage:renew préférez|préférer|choisissez|prenez|privilégiez|optez … un|une|autre|autres|grande|vraie|pour banque|assurance|assureur|mutuelle|opérateur|concurrent|enseigne|garage|agence
  + [Choisissez plutôt une autre agence].
  - Prenez une photo de la banque d'accueil.
overall.avoid -2,decides:break,stage:renew réfléchissez|réfléchir … avant
  + [Réfléchissez bien avant] de louer.
  - Il faut réfléchir au cadeau ensemble.
overall.avoid -2,decides:break,stage:renew ~déconseiller
  + Je [déconseille] ce garage.
  + Courtier à [déconseiller].
  - Le port du casque n'est pas déconseillé.
overall.avoid -2,decides:break,stage:renew ~méfier|méfiance|attention … assureur|agence|société|entreprise|compagnie|banque|opérateur|enseigne|site|vendeur|arnaque|arnaques
  + [Attention à cette agence] de déménagement.
  - Attention, la banque change de logo.
overall.avoid -3,decides:break,stage:renew à|a fuir
  + Société de dépannage [à fuir].
  - Il demande si le robinet commence à fuir sous l'évier.
overall.avoid -3,decides:break,stage:renew à|a ne pas|jamais|plus =acheter|=louer|=fréquenter|=souscrire|=conseiller|=télécharger
  + Une tondeuse [à ne pas acheter].
  - Une fête à ne pas manquer.

overall.avoid -3,decides:break,stage:renew à|a ne pas|jamais|plus =prendre|=commander|=choisir|=réserver|=installer $
  + Un loueur de luths [à ne jamais choisir].
  - Un sirop à ne pas prendre à jeun.
overall.avoid -3,decides:break,stage:renew à|a vous|vos|tous faire fuir
  + Des tarifs [à vous faire fuir].
  - Le bruit fait fuir les oiseaux.
overall.avoid -3,decides:break,stage:renew à|a éviter|eviter absolument|impérativement|surtout
  + Enseigne [à éviter absolument].
  - Il demande si un sentier est à éviter absolument.
overall.avoid -2,decides:break,stage:renew à|a éviter|eviter|bannir|boycotter|proscrire
  + Un parking [à éviter].
  - Cela permet à mon fils d'éviter la queue.
overall.avoid -2,decides:break,stage:renew évitez|évitons|boycottez
  + [Évitez] cette agence de location.
  - Le casque évite les blessures.

# Never again
overall.avoid       -2,decides:break,stage:renew j'|nous éviterai|éviterais|éviterons
  + Un garage que [j'éviterai].
  - J'évite la pluie.
overall.never_again -3,decides:break,stage:renew c'|sera|était|fut|bien … dernière|derniere fois|commande|séjour|achat|vol|visite
  + [C'est la dernière fois] que j'achète ici.
  - Il demande si la dernière fois, j'avais choisi le menu enfant.
overall.never_again -3,decides:break,stage:renew n' irai|irais|irons|iras plus|pas|jamais
  + Je [n'irai plus] à ce salon.
  - Il n'ira pas loin.
overall.never_again -3,decides:break,stage:renew n'|ne y … reviendrai|reviendrons|retournerai|retournerons|retournerais|reviendrais|remettrai|remettrons … pas|plus|jamais
  + Nous [n'y retournerons certainement plus].
  - Il n'y a plus de billets.
overall.never_again -3,decides:break,stage:renew ne|n'|n y|nous|nous … reviendrai|reviendrais|reviendrons|retournerai|retournerais|retournerons|remettrai|remettrons|viendrai|viendrons|irai|irons|reviendra|retournera|retourne|reviens pas|plus|jamais
  + Nous [n'y retournerons plus], dans ce parc.
  - Elle n'y va que le jeudi, et reviendra mardi.
overall.never_again -3,decides:break,stage:renew ne|n'|n … reviendrai|reviendrais|reviendrons|retournerai|retournerons|viendrons|viendrai|reviendra|commanderai|commanderons|achèterai|achèterons|reprendrai|reprendrons pas|plus|jamais
  + Je [ne reviendrai pas] à la patinoire.
  + Je [ne commanderai plus] sur ce site.
  - Le technicien a promis qu'il passera, ne bougez plus.
overall.never_again -3,decides:break,stage:renew pas près|pret|prêt|prête|demain … revenir|retourner|retourne|revient
  + Je ne suis [pas près de revenir] au club.
  - Le prêt sera signé demain à mon retour.
overall.never_again -2,decides:break,stage:renew pas|plus|jamais y retourner|revenir|remettre
  + Nous ne comptons [pas y retourner].
  - On peut y retourner demain.
overall.never_again -3,decides:break,stage:renew plus jamais
  + Leur navette, [plus jamais].
  - Il demande si le bruit ne reviendra plus, jamais dit le technicien.
overall.never_again -2,decides:break,stage:renew première|premiere et dernière|derniere
  + [Première et dernière] commande chez vous.
  - La première porte et la sortie sont à gauche.
overall.never_again -3,decides:break,stage:renew reviendrai|reviendrais|reviendrons|retournerai|retournerais|retournerons|reviendra|retournera|commanderai|achèterai pas|plus|jamais
  + Je [reviendrai pas], c'est clair.
  - Je commanderai un gâteau, pas de bougies.
overall.never_again -3,decides:break,stage:renew reviendrai|reviendrons|retournerai|retournerons … pas de sitôt|sitot
  + Nous n'y [reviendrons pas de sitôt].
  - Sitôt revenu, sitôt servi.
overall.never_again -2,decides:break,stage:renew ~perdre|~perdu un|une … client|cliente|clients|abonné|abonnée
  + Vous venez de [perdre un client].
  - La cliente a perdu un gant au rayon fruits.

# Leaves
keep.ask_to_end   keep                         dois|devons|faut|puis|peux je|nous|il|on résilier
  + [Dois-je résilier] avant mai ?
  - Je dois résilier mon bail, hélas.
keep.ask_to_end   keep                         si|comment|quand|que|qu' je|on|nous résilie|résilions|résilies
  + [Comment je résilie] mon forfait ?
  - Voilà, je résilie mon forfait.
keep.others       keep                         mon|ma|mes|notre|nos <s_kin> est|a|doit|veut|va|pense|souhaite … résilier|résilié
  + [Mon fils est obligé de résilier] son bail.
  - Je suis obligée de résilier mon bail.
keep.others       keep                         nous avons … résilié votre|vos|ton
  + [Nous avons bien résilié votre] contrat, écrit l'agent.
  - Nous avons résilié notre contrat.
keep.own_former   keep                         je|j'|nous|on|donc|viens|dois|souhaite|veux|vais … résilie|résilié|résilier|résilions … ancien|ancienne|précédent|précédente|décédé|décédée
  + [Je résilie mon ancien] bail samedi.
  - Je résilie mon bail samedi.
keep.own_leave    keep                         je|on|nous|m'|j' vais|va|allons|pense|compte|poussé|poussée|veut|à|a … quitter … travail|emploi|poste|mari|femme|ville|pays|région|quartier|maison|appartement|logement|chambre|rayon|lieux|paris|france|table|hôpital|clinique|bateau|page|île|camping|gîte|instant|bretagne
  - Je vais vous quitter en mai.
  + [Je vais quitter mon travail] en mai.
overall.avoid     -2,decides:break,stage:renew vous|voilà|voila êtes|,|donc|les prévenu|prévenus|prévenue|prévenues|avertis|averti $
  + [Vous êtes prévenus].
  - Vous êtes prévenus par mail à chaque étape.
overall.avoid     -2,decides:break,stage:renew à|a bon entendeur|entendeurs
  + Voilà, [à bon entendeur].
  - Un bon entendeur de musique.
overall.terminate -2,decides:break,stage:leave ai|avons donc|immédiatement|aussitôt|tout|aussi|déjà|complètement|même|finalement|logiquement|carrément résilié|résiliée|résiliés
  + J'[ai aussitôt résilié] ma carte.
  - La mutuelle nous a tout résilié.
overall.terminate -2,decides:break,stage:leave ai|avons résilié|résiliée|résiliés
  + J'[ai résilié] ma carte.
  - J'ai été résilié par mon assureur.
overall.terminate -2,decides:break,stage:leave ai|avons|a =commandé|=acheté|=réservé|=souscrit … chez|à la|un|le|leur|leurs concurrence|concurrent|concurrents
  + J'[ai acheté la harpe chez un concurrent].
  - J'ai acheté la harpe chez un ami.
overall.terminate -2,decides:break,stage:leave ai|avons|a|ont =arrêté|=cessé d' y aller
  + J'[ai arrêté d'y aller].
  - J'ai arrêté le bus.
overall.terminate -2,decides:break,stage:leave ai|avons|a|ont =arrêté|=cessé d'|de aller|commander|acheter|fréquenter|venir|réserver|consommer … chez|là|ici|votre|leur|leurs|eux|cette|cet
  + J'[ai arrêté de commander chez] eux.
  - J'ai arrêté de fumer.
overall.terminate -2,decides:break,stage:leave ai|avons|a|ont =arrêté|=cessé de|d' faire mes|nos|ses courses|achats … chez|là|ici|dans
  + Nous [avons cessé de faire nos achats chez] ce quincaillier.
  - J'ai arrêté de faire mes gammes.
overall.terminate -2,decides:break,stage:leave aller|vais|allons|allez|partir|pars|passer|passe|basculer|migrer|tourner|tourne … vers|chez un|une autre assureur|assurance|banque|mutuelle|opérateur|fournisseur|enseigne|concurrent|garage|agence
  + Je vais me [tourner vers un autre fournisseur].
  - La route tourne vers un autre village.
overall.terminate -2,decides:break,stage:leave bye|ciao|adieu|tchao
  + Quatre pannes en un mois, [adieu].
  - Il demande si le pot d'adieu de mon collègue est lundi.
overall.terminate -2,decides:break,stage:leave fidèle|fidèles|client|cliente|clients|abonné|abonnée|adhérent|adhérente … , c'|c fini|terminé|est fini|terminé $
  + Abonnée depuis mille jours, [cliente, c'est terminé].
  - La course, c'est fini.
overall.terminate -2,decides:break,stage:leave je tout|les|l'|le|la|vous|ce|donc =résilie|résilierai
  + Alors [je vous résilie] tout.
  - Il les résilie.
overall.terminate -2,decides:break,stage:leave je|donc|on|j =résilie|résilierai|résilierais
  + [Je résilie] mon forfait dès demain.
  - L'assureur résilie au bout de deux sinistres.
  - Comment résilier une ligne fixe ?
overall.terminate -2,decides:break,stage:leave je|j'|j|nous|on|vais|allons … ~quitter|~changer … banque|assurance|opérateur|mutuelle|assureur|fournisseur|crèmerie|compagnie|syndic|enseigne
  + [Je change de mutuelle] en janvier.
  - Le train quitte la gare, puis change de voie.
overall.terminate -2,decides:break,stage:leave je|j'|on|nous me|vous|nous|suis|te ~barrer|~casser|~tirer de|d'|chez|ailleurs
  + [Je me barre chez] un concurrent.
  - Je me suis cassé le bras.
overall.terminate -2,decides:break,stage:leave je|nous|on les|vous|te quitte|quittons|quitterai|quitte|laisse
  + [Je vous quitte] sans regret.
  - Je quitte mon travail à dix-sept heures.
overall.terminate -2,decides:break,stage:leave je|on … =reste pas|plus $
  + À ce tarif [je ne reste pas].
  - Il ne reste plus de place en terrasse.
overall.terminate -2,decides:break,stage:leave je|on|nous pars|partons|part vite|chez|ailleurs
  + [Je pars ailleurs] dès lundi.
  - Je pars de Lyon à midi.
overall.terminate -2,decides:break,stage:leave ne|n' resterai|resterons plus
  + Je [ne resterai plus] chez eux.
  - Je voulais rester plus d'une semaine.
overall.terminate -2,decides:break,stage:leave ne|n'|n pas|plus rester chez|avec|client|cliente|clients|abonné|abonnée
  + Je pense [ne pas rester chez] eux.
  - On ne peut pas rester debout.
overall.terminate -2,decides:break,stage:leave nous résilions|résilierons|résilierions
  + [Nous résilions] les deux lignes.
  - Ils nous résilient la ligne.
overall.terminate -2,decides:break,stage:leave on a|avait résilié
  + Alors [on a résilié].
  - On nous a résilié le bail.
overall.terminate -2,decides:break,stage:leave parti|partie|partis chez|ailleurs
  + Je suis [partie chez] Voltalia.
  - Il demande si le colis est parti chez le voisin par erreur.
overall.terminate -2,decides:break,stage:leave resterai|resterons pas
  + Je ne [resterai pas] chez eux.
  - Il ne resterait que deux places en terrasse.
overall.terminate -2,decides:break,stage:leave résultat|coup|finalement|donc|finale|final|conclusion , j'|je|nous|on ai|avons|a|viens =commandé|=acheté|=pris|=réservé|=trouvé|de|=souscrit … ailleurs|concurrence|concurrent
  + [Résultat, j'ai acheté la harpe ailleurs].
  - J'ai acheté ailleurs une harpe pour ma mère.
overall.terminate -2,decides:break,stage:leave résultat|finalement|coup … ~commander|=commandé|=acheté|=réservé|~acheter|=commande … amazon|ailleurs|concurrent|concurrence
  + [Finalement j'ai acheté la lyre ailleurs].
  - J'ai acheté la lyre sur un marché.
overall.terminate -2,decides:break,stage:leave vais|allons|compte|envisage|pense|songe … quitter|résilier
  + Je [vais vous quitter] ce trimestre.
  - Il demande si le vol va partir de la porte six.
overall.terminate -2,decides:break,stage:leave vais|allons|compte|envisage|pense|songe|décidé … =partir chez|ailleurs|concurrence
  + Je [pense partir chez] un confrère.
  - Je pense partir lundi matin.
overall.terminate -2,decides:break,stage:leave veux|veut|voulons|souhaite|souhaitons|désire plus avoir|entendre affaire|parler|à|a
  + Je ne [veux plus avoir affaire] à ce guichet.
  - Je ne veux plus avoir froid.
overall.terminate -2,decides:break,stage:leave veux|veut|voulons|souhaite|souhaitons|désire plus travailler|traiter|collaborer avec
  + Mon oncle ne [veut plus traiter avec] vous.
  - Je ne veux plus marcher avec ce sac.
overall.terminate -2,decides:break,stage:leave veux|voulons|souhaite|souhaitons|désire plus commander|acheter|venir|aller|rien … chez|ici|là|eux
  + Je ne [veux plus rien acheter chez] vous.
  - Je ne veux plus venir seul.
overall.terminate -2,decides:break,stage:leave ~aller|~partir|~passer|~voir|~chercher|~basculer|~migrer … concurrence|concurrent|concurrents|ailleurs
  + Je [pars à la concurrence] dès lundi.
  - La concurrence est rude, dit le guide.
overall.terminate -2,decides:break,stage:leave ~chercher|~trouver autre|autres assurance|banque|mutuelle|opérateur|assureur|fournisseur|syndic
  + Je [cherche autre banque].
  - Trouvez autre chose à vendre que du miel.
overall.terminate -2,decides:break,stage:leave ~chercher|~trouver … une|un autre|nouvelle|nouveau assurance|banque|mutuelle|opérateur|assureur|fournisseur|syndic|dentiste|médecin
  + Je [cherche un autre fournisseur] de gaz.
  - Il cherche un nouveau banc pour la terrasse.
overall.terminate -2,decides:break,stage:leave ~dernier mois|année|jour|facture|échéance chez
  + C'est mon [dernier mois chez] cet opérateur.
  - Le mois dernier, j'étais chez ma mère.
overall.terminate -2,decides:break,stage:leave ~fermer|~clôturer|~solder mon|mes|notre|nos|le compte|comptes|livret
  + J'ai [clôturé mes comptes].
  - La mairie ferme mon compteur d'eau.
overall.terminate -2,decides:break,stage:leave ~résiliation … demandée|envoyée|immédiate|prochaine|faite|cours
  + [Résiliation demandée] ce matin même.
  - La lettre de résiliation type est en ligne.

keep.set_phrase keep prête|prêt|prêts|arrivée|arrivé|disponible|finie|fini|terminée|terminé|validée|expédiée , vous êtes prévenu|prévenus|prévenue|prévenues|averti|avertis

overall.avoid -3,decides:break,stage:renew ~recommander|~conseiller absolument|surtout|certainement|strictement|clairement|sûrement|définitivement pas|plus|jamais|personne
  + Ce loueur ? On ne le [recommande surtout pas].
  - Je recommande surtout le thé.
overall.avoid -3,decides:break,stage:renew ~recommander|~conseiller aucunement|nullement
  + Je ne [recommande aucunement] ce loueur.
  - Je recommande ce loueur.

overall.terminate -2,decides:break,stage:leave quitté|quittée|quittés|parti|partie|résilié sans … regret|regrets
  + Une salle [quittée sans aucun regret].
  - Je ne regrette rien.

overall.avoid -2,decides:break,stage:renew je|nous|on|j' … vous|te|leur|lui|en conseille|conseillons|conseillerais|recommande|recommandons|conseil de|d' fuir|éviter ce|cette|ces|cet|leur|leurs|loin|à
  + [Je vous conseille d'éviter cette] grange.
  - Je vous écris de mon banc.
overall.avoid -2,decides:break,stage:renew ne|n' peux|puis|saurais|pourrais|pouvons recommander|conseiller
  + Je [ne peux conseiller] un tel bateau.
  - Je ne peux que le conseiller.
overall.avoid -3,decides:break,stage:renew ne|n' … =recommande|=conseille|recommandons|conseillons|recommanderai|recommanderais … à|a|aux personne|aucun|aucune|quiconque
  + Je [ne recommande ce bateau à personne].
  - Je recommande à chaque personne de lire.
overall.avoid -3,decides:break,stage:renew recommande|conseille|recommanderai|conseillerai|recommanderais|conseillerais|recommander|conseiller|recommanderons … à|qu' mon|mes|à|nos pire|pires|ennemi|mon|mes ennemi|ennemis|pire|pires
  + Je le [conseillerai à mon pire ennemi].
  - Mon voisin me le conseille.

keep.advised keep je|nous|on|j' … conseille|conseillons|conseillerais|recommande|recommandons d' éviter ce|cette|ces|cet|leur|leurs ~créneau|~heure|~jour|~période|~horaire|~plat|~moment|~place|~week

# The same words in other senses
keep.advised        keep                         m'|m|on|été|est recommandé|conseillé
keep.amazed         keep                         n'|n en ~revenir
keep.amazed         keep                         n'|n en ~revenir toujours|pas
keep.ended          keep                         alors|puisque|depuis|quand|après|lorsque que|qu'|j' … ~résilier
keep.how_to         keep                         comment résilier|fermer|changer
keep.registered     keep                         en|lettre|lettres|courrier|courriers|pli|mail recommandé|recommandés|recommandée|recommandées
keep.registered     keep                         par|pli|courrier =recommandé|=recommande|ar
keep.registered     keep                         un|le|mon|pli =recommandé
keep.switched       keep                         m'|nous|lui|l'|leur a|ont|avez|avait ~changer de|d'
overall.avoid       -3,decides:break,stage:renew =recommande|=recommandons|=conseille|=conseillons|=conseillerais|conseil … de|d' ne|n'|éviter|fuir|changer|chercher|passer
  + Je [conseille vivement de fuir] ce cirque.
  - Le médecin conseille de bouger.
overall.avoid       -2,decides:break,stage:renew inutile de|d' … ~faire|~venir|~perdre … détour|déplacement|route|temps|queue
  + [Inutile de faire le détour], le lac est à sec.
  - Inutile de venir, tout se fait en ligne.
overall.avoid       -2,decides:break,stage:renew mieux vaut|vaut ~changer|~passer|~éviter|~aller|~fuir … ailleurs|adresse|chemin|assurance|banque|opérateur|mutuelle|crèmerie|concurrence
  + Pour un prêt, [mieux vaut aller ailleurs].
  - Mieux vaut aller à la plage tôt.
overall.avoid       -3,decides:break,stage:renew ne jamais|surtout y|plus|pas|jamais ~aller|~retourner|~revenir
  + À savoir : [ne jamais y aller] le soir ni le matin.
  - Il n'est jamais allé à Brest.
overall.loyal       +3,decides:make,stage:renew  changerai|changerais|changerons|changerait|quitterai|quitterais … pour rien au monde
  + Je ne [changerais d'opticien pour rien au monde].
  - Le monde change pour rien.
overall.loyal       +1,decides:make,stage:renew  coup|donc|finalement|alors je|on|nous reste|restons
  + Du [coup je reste].
  - Le coup de reste.
overall.loyal       +2,decides:make,stage:renew  je|nous|on … ~faire … km|kilomètres|bornes … exprès|pour
  + [Je fais vingt bornes pour] ce pain.
  - Le train fait dix kilomètres.
overall.loyal       +1,decides:make,stage:renew  je|nous|on|et continuerai|continuerons à|a|de|longtemps|avec|chez|encore
  + [Je continuerai à] venir.
  - Le son continue.
overall.loyal       +2,decides:make,stage:renew  mon|notre|nos|ma qg|cantine|repaire
  + Ce bar est devenu [notre QG].
  - La cantine de notre fils.
overall.never_again -3,decides:break,stage:renew 1e|1ère|1ere|1er|1re et dernière|derniere|dernier
  + Visite unique, la [1ère et dernière].
  - Le 1er et le 3 mai.
overall.never_again -3,decides:break,stage:renew jamais|plus nous|je|on … retournerons|retournerai|retournera|reviendrons|reviendrai|reviendra|irons|irai
  + [Jamais nous ne retournerons] dans ce camping.
  - Jamais le chat ne reviendra.
overall.never_again -3,decides:break,stage:renew mettrai|mettrais|mettrons|mettra|remettrai|remettrais|remettrons|remettra plus|pas|jamais … pieds
  + Nous n'y [mettrons plus les pieds].
  - Mettez les pieds sur la balance.
overall.never_again -3,decides:break,stage:renew pas de|d' prochaine fois
  + Il n'y aura [pas de prochaine fois].
  - Pas de retard la prochaine fois.
overall.recommend   +2,decides:make,stage:renew  ne pas|surtout ~passer à|a côté
  + Un conseil, [ne pas passer à côté] de ce musée.
  - Nous passons à côté du port.
overall.recommend   +2,decides:make,stage:renew  à|a ~tester|~essayer|~découvrir|~faire|~consommer sans hésiter|hésitation|modération|retenue
  + Un salon [à essayer sans hésiter].
  - À faire sans colle.
overall.return      +2,decides:make,stage:renew  déjà|deja ~réserver|réservé|rebooké|repris|recommandé … prochain|prochaine|an|année|saison|été
  + Nous avons [déjà réservé pour l'année] prochaine.
  - Le créneau est déjà réservé par un tiers.
overall.return      +2,decides:make,stage:renew  jy|ji retournerai|reviendrai|retournerais|reviendrais|retournerons|reviendrons|retourne|reviens
  + [Jy retournerai] cet été.
  - Jy suis allé une fois, on en reviendra plus tard.
overall.return      +2,decides:make,stage:renew  vivement la|le|que|notre prochaine|prochain
  + [Vivement la prochaine] croisière.
  - La prochaine fois.
overall.terminate   -2,decides:break,stage:leave deux|2|un doigts|doigt|pas de|d' … ~annuler|~résilier|~partir|~quitter|~changer|~arrêter
  + Je suis à [deux doigts de résilier].
  - Deux doigts de porto.
overall.terminate   -2,decides:break,stage:leave désinstallé|désinstallée|désinstallation direct|aussitôt|immédiatement|immédiate|illico|aussi
  + [Désinstallée aussitôt].
  - La désinstallation du logiciel prend une minute.
overall.terminate   -2,decides:break,stage:leave je|j'|nous|on ~clôturer|~fermer|~résilier|~arrêter tout|tous|toutes
  + [Je résilie tout] en juin.
  - Tout ferme à midi.
overall.terminate   -2,decides:break,stage:leave je|vais|j'|direct|vite|ai|sitôt ~désinstaller|désinstallé
  + Trop de réclames, [je désinstalle].
  - Faut-il désinstaller la vieille version ?
overall.terminate   -2,decides:break,stage:leave ~changer de clinique|dentiste|médecin|docteur|garage|coiffeur|salle|crèche|école|pharmacie|boulanger|boulangerie|club|auto-école|vétérinaire|syndic|notaire|opticien|pressing|plombier|prestataire
  + J'ai [changé de garage].
  - Le pressing change ses horaires.
overall.terminate   -2,decides:break,stage:leave ~transférer|~rapatrier|~déménager … compte|comptes|contrat|contrats|numéro|abonnement|assurances … ailleurs|concurrence|autre|concurrent
  + Il reste à [transférer mes contrats ailleurs].
  - On transfère un appel à un autre service.

keep.advised keep =recommande|=recommandons|=conseille|=conseillons|=conseillerais d' éviter le|les|de|d'|la|ces|ce|cette … samedi|samedis|dimanche|dimanches|week|heures|période|jours|vacances|été|saison|pointe|août|juillet|midi
keep.advised keep =recommande|=recommandons|=conseille|=conseillons|=conseillerais de passer toute|un|une|par|à|a|au|aux|chez|le|la|du|plusieurs|quelques|commande|votre … journée|soirée|moment|commande|heure|heures|après|week|matinée|boutique|magasin|agence|caisse|accueil|appel|séjour|nuit

# Serait parti
overall.avoid             -2,decides:break,stage:renew             je|j'|on boycotte|boycotterai|dissuade|dissuaderai|décourage|blackliste
  + Désormais [je boycotte].
  - Une équipe qui ne se décourage pas.
overall.avoid             -2,decides:break,stage:renew             vous|te|t' faites|fais|laissez pas|plus avoir|berner|piéger|plumer|arnaquer|tenter
  + Ne [vous faites pas avoir] par la brochure.
  - Vous faites avoir un permis ?
overall.loyal             +2,decides:make,stage:renew              je|on|nous|j' ~rempiler|~réabonner|resigner|~renouveler|resigne|resigné|resignons … ~an|~année|~saison|~abonnement|~contrat|~adhésion|~licence
  + [Je rempile pour un an].
  - Je reprends un café pour deux.
overall.loyal             +2,decides:make,stage:renew              ma|notre|mes|nos nouvelle|nouveau|nouvel|deuxième|seconde ~cantine|~repaire|~référence|refuge
  + Ce bistrot, c'est [ma nouvelle cantine].
  - Ma nouvelle maison est assurée ici.
overall.loyal             +2,decides:make,stage:renew              toute|tous … ~famille|~collègue|amis|enfants|voisins … ~passer|~inscrire|~abonner|~assurer chez|ici
  + [Toute la famille est passée chez] eux.
  - Toute la famille est passée à la caisse.
overall.loyal             +2,decides:make,stage:renew              ~adopter par|de toute|tous|la|toutes|suite
  + Une cafetière [adoptée par toute] la maison.
  - Une mesure adoptée au conseil.
overall.never_again       -3,decides:break,stage:renew             c'|ce|sera|était|fut|est … ma|notre ~dernier ~commande|~achat|~visite|~séjour|~contrat|~réservation|~voyage|~passage|~fois
  + C'[était ma dernière commande].
  - Ma dernière commande est arrivée hier.
overall.never_again       -3,decides:break,stage:renew             m'|m y reprendra|reprendrez|reprendront plus|pas
  + On ne [m'y reprendra plus].
  - On me prend plus cher.
overall.recommend         +2,decides:make,stage:renew              ai|avons|déjà|a ~parrainer … ~collègue|~ami|~proche|~voisin|~sœur|~frère|~parent|~fils|~fille|~personne|~enfant|~cousin
  + J'[ai parrainé deux voisins].
  - On me demande de parrainer, sans prime.
overall.return            +2,decides:make,stage:renew              déjà ~réserver|~recommander|~reprogrammer|~commander|réservé|recommandé … pour ~prochain|prochaine|prochaines|prochains
  + On a [déjà réservé pour l'été] prochain.
  - J'avais déjà réservé ce vol.
overall.return            +2,decides:make,stage:renew              ~deuxième|~second|~troisième|~énième|2e|3e|2ème|3ème ~achat|~commande|~séjour|~visite|~voiture|~contrat|~voyage … pas … dernier|dernière
  + [Deuxième séjour et pas le dernier].
  - Deuxième commande, pas livrée.
overall.terminate         -2,decides:break,stage:leave             je|on|nous me|se|nous ~barrer|~casser|~tirer|~tailler
  + Dès la fin du contrat [je me barre].
  - Il se barre une ligne sur la liste.
overall.terminate         -2,decides:break,stage:leave             je|on|nous ~garder|~dépenser|~mettre|~placer … mon|notre|mes|nos ~argent|~sou|~euro|~économie … ailleurs|autre|vous|moi
  + [Je mettrai mes économies ailleurs].
  - Je garde mon argent ici.
overall.terminate         -2,decides:break,stage:leave             je|on|nous|j' ~retourner|~repasser|~revenir|~repartir chez|à mon|notre|l'|la|le|ma ancien|ancienne|précédent|précédente|ancienne|concurrence … ~banque|~opérateur|~fournisseur|~assureur|~assurance|~mutuelle|~boutique|~garage|~médecin|~coiffeur
  + [Je retourne chez mon ancien opérateur].
  - Je reviens d'une ancienne banque devenue hôtel.
overall.terminate         -2,decides:break,stage:leave             toute|tous … ~famille|~immeuble|~club|~bureau … s'|nous|se en|va|quitte|quittons|partons|part|résilions
  + [Toute la famille s'en] va de chez vous.
  - Toute la famille part en vacances.
overall.terminate         -2,decides:break,stage:leave             ~clôturer|~fermer|~solder|~résilier tous|toutes mes|nos ~compte|~contrat|~livret|~abonnement|~ligne|~assurance
  + J'ai [clôturé tous mes livrets].
  - Les guichets ferment tous à midi.
overall.would_have_left   -2,decides:break,stage:leave,void,moment j'|j|on|nous ai|a|avons failli|hésité résilier|quitter|partir|annuler|changer|fermer
  + [J'ai failli partir] à la concurrence.
  - Le chien a failli partir.
overall.would_have_left   -2,decides:break,stage:leave,void,moment j'|j|on|nous allais|allait|allions|étais|était|étions résilier|quitter|partir|annuler|changer
  + [J'allais résilier] quand la lettre est arrivée.
  - Le car allait partir à midi.
overall.would_have_left   -2,decides:break,stage:leave,void,moment j'|j|on|nous aurais|aurait|aurions résilié|resilie|quitté|annulé|clôturé|changé
  + À ce prix, [j'aurais résilié] n'importe quel autre contrat.
  - La mairie aurait annulé la fête.
overall.would_have_left   -2,decides:break,stage:leave,void,moment je|j|on|nous serais|serait|serions parti|partie|partis|parties|allé|allée
  + Ailleurs [je serais parti] au bout d'un mois.
  - Le train serait parti sans nous.
overall.would_have_stayed -2,decides:break,stage:leave,moment      je|j|on|nous serais|serait|serions resté|restée|restés|restées
  + Avec un geste, [je serais resté].
  - Le guide serait resté la nuit.

# La prochaine fois, ce sera ailleurs.
overall.doubtful -2,decides:break,stage:leave prochaine fois , je|j'|on|nous … essaierai|essaierons|essayera|essaiera|prendrai|prendrons|prendra|choisirai|choisirons|choisira|irai|irons|ira|réserverai|réserverons|passerai|passerons … ailleurs|concurrent|concurrence
  + La [prochaine fois, on choisira un luthier ailleurs].
  - La prochaine fois, on essaiera le donjon.
overall.doubtful -2,decides:break,stage:leave prochaine fois … essaierai|essaierons|essayerai|essayerons|essayera|essaiera|prendrai|prendrons|prendra|choisirai|choisirons|choisira|irai|irons|ira|réserverai|réserverons|passerai|passerons|logerons … ailleurs|concurrent|concurrence|concurrents
  + La [prochaine fois j'irai ailleurs].
  - La prochaine fois j'irai au donjon.

# Hésite à rester
overall.doubtful    -2,decides:break,stage:leave             deux fois avant de|d' =renouveler|=revenir|=recommander|=commander|=reprendre|=racheter|=rester|=y|=réserver
  + Je réfléchirai à [deux fois avant de renouveler].
  - Deux fois avant midi.
overall.doubtful    -2,decides:break,stage:leave             hésite|hesite|hésitons|encore à|a y|me|m'|le|la|les|te|vous =retourner|=revenir|=réabonner|=réengager|=renouveler|=reprendre|=garder|=quitter|=rester|=recommander|=conseiller
  + J'[hésite à y retourner].
  - J'hésite à y croire.
overall.doubtful    -2,decides:break,stage:leave             hésite|hesite|hésitons|hésitant|réfléchis|réfléchissons à|a =rester|=renouveler|=reprendre|=revenir|=retourner|=poursuivre|=continuer|=garder|=partir|=quitter|=résilier|=recommander|=racheter|=recommencer|=reconduire
  + J'[hésite à rester].
  - J'hésite entre deux bleus.
overall.doubtful    -2,decides:break,stage:leave             me|m'|nous|on|se demande|demandons|interroge si je|j'|nous|on … rester|renouveler|continuer|revenir|garder|reste|renouvelle|continue
  + Je [me demande si je vais rester].
  - Je demande si le chat reste.
overall.doubtful    -2,decides:break,stage:leave             pas|plus sûr|sûre|sur|certain|certaine|convaincu|convaincue de|d' =rester|=renouveler|=revenir|=continuer|=reprendre|=y|=garder|=retourner
  + Je ne suis [pas sûr de rester].
  - Je suis sûr de toi.
overall.would_leave -2,decides:break,stage:leave,void,moment partirais|partirions|quitterais|résilierais|changerais|partirait|résilierions si|s'
  + Je [partirais s']il fallait coudre le soir.
  - Je me demande s'il partirait.
overall.would_leave -2,decides:break,stage:leave,void,moment partirais|partirions|quitterais|résilierais|changerais|partirait|résilierions … si je|j'|on|nous|c'
  + Je [partirais si je] trouvais la porte.
  - Il partirait demain.

# Ce qui suit ne se nie pas de loin.
overall.avoid -3,decides:break,stage:renew jamais|définitivement|clairement|vraiment|absolument|totalement à|a fuir|éviter
  + Un camping [définitivement à fuir].
  - Le verre est vraiment à moitié vide.

keep.come_back_to_you keep                         hésiterai|hésiterons|hésiterais|hésiterions pas à|a revenir vers
  + Je n'[hésiterai pas à revenir vers] vous si besoin.
  - Je n'hésiterai pas à revenir chez vous.
keep.hand_back        keep                         hésiterai|hésiterons|hésiterais|hésiterions pas à|a retourner|reprendre|acheter … article|articles|produit|produits|colis|commande|contact|prestataire|marque
  + Je n'[hésiterai pas à retourner l'article] si besoin.
  - Je n'hésiterai pas à retourner au moulin.
keep.never_left       keep                         n'|ne ai|avais|avons|avions pas|jamais résilié|annulé|résiliée|quitté|rompu
overall.avoid         -2,decides:break,stage:renew ^ gardez vous|t'|garde en|bien
  + [Gardez-vous-en].
  - Gardez-vous un morceau.
overall.avoid         -2,decides:break,stage:renew blackliste|blacklisté|boycotte|boycottons|boycotterai|boycotterons
  + Cette chaîne, je la [blackliste].
  - Une liste noire.
overall.avoid         -2,decides:break,stage:renew conseillerais|recommanderais|conseillerai|recommanderai … à personne
  + Je ne [conseillerais cette clinique à personne].
  - Je conseille des élèves à domicile.
overall.avoid         -2,decides:break,stage:renew contre publicité|pub
  + Je leur ferai de la [contre-publicité].
  - La publicité est contre le mur.
overall.avoid         -2,decides:break,stage:renew gardez|économisez|épargnez|garder|dépensez votre|vos|ton argent|sous|euros|temps
  + [Gardez vos sous] pour un vrai manège.
  - Gardez votre ticket.
overall.avoid         -2,decides:break,stage:renew mettez|mettre|foutez pas|jamais|surtout|plus les pieds
  + N'y [mettez jamais les pieds].
  - Mettez les pieds au chaud.
overall.avoid         -2,decides:break,stage:renew passez|passer|passe au|votre|ton|son large|tour|chemin
  + Promeneurs, [passez au large].
  - Passez au rayon large.
overall.avoid         -2,decides:break,stage:renew préviens|préviendrai|avertis|avertirai|alerte … entourage|amis|proches|collègues|futurs
  + Je [préviens tout mon entourage].
  - Je préviens ma famille de l'heure.
overall.avoid         -2,decides:break,stage:renew qu' on se le dise
  + [Qu'on se le dise], cet hôtel triche.
  - On se le dit.
overall.avoid         -2,decides:break,stage:renew sauve qui peut
  + Un buffet tiède, [sauve qui peut].
  - Il sauve la mise.
overall.avoid         -2,decides:break,stage:renew vos|tes jambes à|a votre|ton cou
  + Prenez [vos jambes à votre cou].
  - Un plaid pour vos jambes.
overall.avoid         -2,decides:break,stage:renew à|a ne|n' =recommander|=conseiller|souhaiter à|a|qu'|que personne|son|votre|pire
  + Un bateau [à ne recommander à personne].
  - Un vin à ne pas chambrer.
overall.loyal         +2,decides:make,stage:renew  ^ adopté|adoptée|adoptés
  + [Adopté].
  - Un chat adopté.
overall.loyal         +2,decides:make,stage:renew  ^ toujours fidèle|fidèles
  + [Toujours fidèle].
  - Une copie toujours fidèle.
overall.loyal         +2,decides:make,stage:renew  cliente|client|clients|abonnée|abonné|lectrice fidèle|fidèles et ~comblé|~heureux|~ravi|~satisfait|~gourmand
  + Une [cliente fidèle et comblée].
  - Une carte client fidèle.
  - Client fidèle et déçu.
overall.loyal         +2,decides:make,stage:renew  fidèle|fidèles parmi|toujours les|fidèle
  + Ma tante, [fidèle parmi les] fidèles.
  - Une copie fidèle.
overall.loyal         +2,decides:make,stage:renew  je|on|nous resigne|rempile|resignons|rempilons
  + [Je rempile] pour un trimestre.
  - On renouvelle l'eau.
overall.loyal         +2,decides:make,stage:renew  je|on|nous|me re|réabonne|réinscris|resigne|signe sans|à|pour|les hésiter|nouveau|yeux
  + La saison finie, [je signe à nouveau].
  - Il signe à nouveau le reçu.
overall.loyal         +2,decides:make,stage:renew  l'|les ai|avons|a adopté|adoptée|adoptés
  + Cette salle de danse, on [l'a adoptée].
  - Le chat que l'asso a proposé est adopté.
overall.loyal         +2,decides:make,stage:renew  ne|n' jure|jurons|jurent que par eux|lui|elle|ce|cette|vous
  + Ma mère [ne jure que par ce] rebouteux.
  - Elle jure de dire vrai.
overall.loyal         +2,decides:make,stage:renew  ne|n'|je vais|va|allons plus que|qu' là|chez|par|eux|lui
  + Pour le pain je [ne vais plus que là].
  - Je ne vais plus loin.
  - On ne va plus chez eux.
overall.loyal         +2,decides:make,stage:renew  signe des deux mains
  + Pour trois ans de plus, je [signe des deux mains].
  - Il signe des deux côtés.
overall.never_again   -2,decides:break,stage:renew ^ la|c'|était dernière|était|est la fois|dernière que|fois
  + [C'était la dernière fois].
  - La dernière fois, il a neigé.
overall.never_again   -2,decides:break,stage:renew c' est|était fini|terminé|mort|la pour|dernière moi|nous|fois
  + Les abonnements, [c'est fini pour moi].
  - C'est fini pour ce soir.
overall.never_again   -2,decides:break,stage:renew ce sera|donc|désormais sans moi|nous
  + L'an prochain [ce sera sans moi].
  - Ils partent sans moi.
overall.never_again   -2,decides:break,stage:renew fini|terminé|terminée|finie pour moi|nous
  + Cette salle, [terminé pour moi].
  - Le café est fini, un thé pour moi.
overall.never_again   -2,decides:break,stage:renew m'|nous|l'|vous y reprendra|reprendront plus|pas
  + On ne [m'y reprendra plus].
  - Il reprendra du gâteau.
overall.never_again   -2,decides:break,stage:renew n'|ne incite|incitent|encourage|encouragent|invite pas|guère à|a revenir|rester|retourner|y
  + Ce ton [n'incite pas à revenir].
  - La pluie n'incite pas à sortir.
overall.never_again   -3,decides:break,stage:renew pas demain la veille que|qu' … reviendrai|reviendra|reviendrons|retournerai|retournera|retournerons|rachèterai|recommanderai
  + C'est [pas demain la veille que je reviendrai].
  - La veille, je reviendrai demain.
overall.never_again   -2,decides:break,stage:renew première et dernière
  + La [première et dernière] fois que je réserve ici.
  - La première et la troisième rangée.
overall.never_again   -2,decides:break,stage:renew première et la dernière fois|commande|visite
  + La [première et la dernière fois] que je loue.
  - La première et la troisième rangée.
overall.never_again   -2,decides:break,stage:renew si c' était à refaire jamais|non|je|surtout
  + [Si c'était à refaire non].
  - Si c'était à refaire en bois.
overall.never_again   -2,decides:break,stage:renew un|une client|cliente|clients|abonné|abonnée|patient|patiente|lecteur|spectateur de|en perdu|perdue|moins
  + Voilà [une cliente de perdue].
  - Un client de plus.
overall.recommend     +2,decides:make,stage:renew  =conseille|=recommande à|a 100|200|1000|mille
  + Un zoo que je [conseille à 200] %.
  - Il conseille à deux clients.
overall.recommend     +2,decides:make,stage:renew  =conseille|=recommande à|a cent|mille pour
  + Un zoo que je [conseille à cent pour] cent.
  - Il conseille à cent clients.
overall.recommend     +2,decides:make,stage:renew  ^ à|a tester|essayer|découvrir
  + [À découvrir].
  - Un modèle à tester en labo.
overall.recommend     +2,decides:make,stage:renew  adresse que|qu' je|on garde|gardons|garderai
  + Une [adresse que je garde] jalousement.
  - L'adresse que je donne est fausse.
overall.recommend     +2,decides:make,stage:renew  donne|donné|file|filé|refile|passe|partage l'|son|leur|le|cette|votre adresse|numéro|contact|nom à|a tout|toutes|tous|mes|qui
  + Je [donne leur adresse à tout] le village.
  - Je donne l'adresse à la mairie.
overall.recommend     +2,decides:make,stage:renew  gagne|gagnent|gagnerait|mérite|méritent|mériterait à|d'|a être connu|connue|connus|connues
  + Un potier qui [gagne à être connu].
  - Il gagne à être assis.
overall.recommend     +2,decides:make,stage:renew  mérite|méritent sa|leur|largement|amplement réputation|succès|renommée|réputation
  + Ce glacier [mérite sa réputation].
  - Il mérite sa glace.
overall.recommend     +2,decides:make,stage:renew  peux|peut|pouvons|puis|saurais que|qu' … recommander|conseiller
  + Je ne [peux que vous recommander] ce luthier.
  - Je ne peux pas dire ce que vous allez recommander.
overall.recommend     +2,decides:make,stage:renew  réputation|renommée|oreille|succès … =mérité|méritée|=justifié|justifiée
  + Un [succès amplement mérité].
  - Une réputation de mérite rare.
overall.recommend     +2,decides:make,stage:renew  un|vrai|véritable must|incontournable
  + Pour les puces, [un must].
  - Il met un masque.
overall.recommend     +2,decides:make,stage:renew  vanté … à|a toutes|tous|mes|toute mes|amies|collègues|copines|amis|ma|proches|famille
  + J'ai [vanté l'adresse à toutes mes] collègues.
  - Il a parlé à tous.
  - J'ai parlé de ce problème à toutes mes amies.
overall.recommend     +2,decides:make,stage:renew  y ai|avons|a envoyé toute|toutes|tous|mes|ma|plusieurs
  + J'[y ai envoyé toute] ma rue.
  - On y a envoyé un drone.
overall.recommend     +2,decides:make,stage:renew  à|a =tester|=essayer|=découvrir|=voir absolument|d'|sans|vite|une urgence|hésiter|fois|modération
  + Un crêpier [à découvrir d'urgence].
  - Le colis à essayer vite.
overall.recommend     +2,decides:make,stage:renew  à|a connaître|connaitre absolument
  + Une herboriste [à connaître absolument].
  - Une règle à connaître pour le code.
overall.return        +2,decides:make,stage:renew  confierai|confierons … autres|prochain|prochaine|prochains|nos|mon|ma|mes|toutes travaux|chantier|chantiers|projets|projet|biens|affaires
  + Je leur [confierai mon prochain chantier].
  - Je confierai mon chien.
overall.return        +2,decides:make,stage:renew  garde|gardons|conserve … leur|son|vos|leurs|ses numéro|coordonnées|carte|contact|adresse
  + Un élagueur doué, je [garde ses coordonnées].
  - Je garde la carte.
overall.return        +2,decides:make,stage:renew  hésiterai|hésiterons|hésiterais|hésiterions pas à|a|une revenir|refaire|retourner|reprendre|relouer|racheter|recommander|recommencer|y|seconde
  + Je n'[hésiterai pas à revenir] au printemps.
  - Je n'hésiterai pas à sortir.
overall.return        +2,decides:make,stage:renew  n' hésiterai|hésiterons|hésiterais|hésiterions pas à|a revenir|refaire|retourner|reprendre|y|refaire appel|retourner|revenir
  + Nous [n'hésiterons pas à y revenir].
  - Je n'hésiterai pas à sortir.
overall.return        +2,decides:make,stage:renew  on|nous remet|remettra|remettons|remettrons ça|cela
  + L'été prochain [on remet ça].
  - On remet le couvert au placard.
overall.return        +2,decides:make,stage:renew  referai|referons|ferai|ferons … appel à|a lui|eux|elle|cet|cette|vous|leurs|ses|ce
  + Pour la toiture nous [referons appel à cet] artisan.
  - Je ferai appel à la décision du juge.
overall.return        +2,decides:make,stage:renew  remets|remettrai|remettrons le couvert
  + L'été venu, je [remets le couvert].
  - On remet le couvert au tiroir.
overall.return        +2,decides:make,stage:renew  remets|remet|remettra|remettons le couvert l'|dès|à|pour|bientôt|quand
  + On [remet le couvert dès] juin.
  - On remet le couvert au tiroir.
overall.return        +2,decides:make,stage:renew  rendez vous est|pris pris|pour pour|l' an|année|été prochain|prochaine
  + [Rendez-vous pris pour l'année prochaine].
  - Un rendez-vous pris mardi.
  - Le rendez-vous est pris pour la semaine prochaine.
overall.return        +2,decides:make,stage:renew  vivement l'|la|le|qu'|que|notre année|an|prochaine|prochain|on|édition|été|retour|suite
  + [Vivement l'année] prochaine.
  - Vivement que la pluie cesse.
overall.terminate     -2,decides:break,stage:leave ^ désinstallé|désinstallée $
  + [Désinstallée] !
  - L'ancienne version doit être désinstallée.
overall.terminate     -2,decides:break,stage:leave ^ je tire|tourne un|la trait|page
  + [Je tourne la page].
  - Le soir je tourne la page du livre.
overall.terminate     -2,decides:break,stage:leave désinscrit|désinscris|désinscrite|désinscrivons mon|ma|mes|notre|nos fils|fille|enfants|enfant
  + J'ai [désinscrit ma fille].
  - Une inscription pour ma fille.
overall.terminate     -2,decides:break,stage:leave faire|fait|faites une croix dessus
  + L'abonnement, j'ai [fait une croix dessus].
  - Il a peint une croix dessus.
overall.terminate     -2,decides:break,stage:leave fait|faisons|faire une croix sur eux|leur|cette|cet|ce|leurs|vous|moi
  + J'ai [fait une croix sur leur] boutique.
  - Il a fait une croix sur la carte.
overall.terminate     -2,decides:break,stage:leave je|j' stoppe|clos|clôture mon|mes|notre|nos|ma compte|comptes|abonnement|abonnements|contrat|contrats|adhésion|inscription
  + [Je stoppe mon abonnement] de sport.
  - On stoppe mon abonnement à tort.
  - Je suspends mon abonnement pendant les vacances.
overall.terminate     -2,decides:break,stage:leave je|on|nous file|filons|fonce à|a|chez|vers la|un|les concurrence|concurrent|concurrents
  + [Je file à la concurrence].
  - Il passe à la caisse.
overall.terminate     -2,decides:break,stage:leave plie|plions|plié bagage|bagages
  + Après ce courrier, je [plie bagage].
  - Il plie un bagage souple.
overall.terminate     -2,decides:break,stage:leave prends|prenons|pris mes|nos cliques et
  + Alors j'ai [pris mes cliques et] mes claques.
  - Le vélo cliquette et grince.
overall.terminate     -2,decides:break,stage:leave rends|rendons ma|notre|mon|mes carte|abonnement|tablier
  + Je [rends ma carte] du club.
  - On me rend ma carte au guichet.
  - Ils m'ont rendu ma carte.
overall.terminate     -2,decides:break,stage:leave retiré|retire|retirons|retirée|désinscrit|désinscris|enlevé mon|ma|mes|notre|nos fils|fille|enfants|enfant|mère|père|chien … de|du cette|cet|cours|club|école|crèche|ce|l'|la
  + Nous avons [retiré notre fille de l']internat.
  - J'ai retiré mon fils du bain.

overall.terminate -2,decides:break,stage:leave je|j'|nous|on … ~dénoncer|dénoncé mon|notre contrat|bail|abonnement|adhésion
  + [Je dénonce mon bail] lundi.
  - Je dénonce ce mépris.
overall.terminate -2,decides:break,stage:leave m'|nous|m' a|ont convaincu|convaincue|convaincus de|d' partir|résilier|fuir $
  + Leur silence [m'a convaincue de partir].
  - Il m'a convaincue de rester.

# Partir avant l'heure.
keep.circumstance keep                         ~partir|parti|partis|partie|~tomber|tombé|tombée|cassé|cassée|lâché|panne|moisi|moisie|moisis|moisies|pourri|pourrie|pourris|fané|fanée|fanées|fanés|rassis|périmé|périmés|foutu|décousu|décollé … dès le lendemain
overall.avoid     -2,decides:break,stage:leave avons|ai|a|avait|préféré|décidé|dû … écourté|écourter|abrégé|abréger notre|mon|le|ce séjour|week|visite|soirée|repas|voyage|vacances|stage
  + Nous [avons écourté notre séjour].
  - Le roi abrège la visite.
overall.avoid     -2,decides:break,stage:leave sommes|est|suis|ai|avons|étions =parti|partis|=partie|parties|repartis|reparti|repartie … avant la|le fin|dessert|plat|entracte
  + On [est partis avant la fin].
  - Le train est parti avant la nuit.

keep.own_doing keep avons|ai|a|avions dû écourter|abréger notre|mon|le|ce séjour|week|visite|soirée|repas|voyage|vacances|stage
keep.own_doing keep sommes|est|suis|étions … =parti|partis|=partie|parties avant la fin du|de|des|d' mois|bail|préavis|vacances|année|contrat|été|saison|semaine|travaux|l'

keep.switched keep                        ~dossier|~colis|~paquet|~courrier|~commande|~lettre|~demande|~train|~avion|~bus|~bateau|~voiture|~virement|~mail|~navette … va|vont|allait|doit partir|changer|fermer
overall.loyal +2,decides:make,stage:renew adepte|adeptes|accro|fan depuis … <duration>=2y
  + [Adeptes depuis dix ans] de ce bal.
  - Adepte du vélo.

keep.switched keep vais|va|allons|vont|pense|compte|envisage|dois partir à|a|en|vers|travailler|demain
keep.switched keep ~aller|pense|compte|envisage|dois changer de|d' voiture|véhicule|téléphone|portable|ordinateur|vélo|travail|métier|ville|maison|appartement|logement|lunettes|chaudière|cuisine|adresse|nom|place|chambre|table

overall.avoid -3,decides:break,stage:renew ne|n'|je|nous|on conseille|conseillons|conseillerai|conseillerais|recommanderai|recommanderais|recommandons à|a personne
  + Je [ne conseille à personne] ce stage.
  - Je conseille ma sœur.

overall.terminate -2,decides:break,stage:leave l'|les|le ai|avons supprimé|supprimée|désinstallé|désinstallée … bout|dès|direct|aussitôt|immédiatement
  + Je [l'ai supprimée au bout] bout d'un jour.
  - J'ai supprimé le mot.

overall.loyal       +3,decides:make,stage:renew  n'|ne irai|irais|irons|irions|vais nulle part ailleurs
  + Je [n'irai nulle part ailleurs].
  - Nulle part ailleurs.
overall.never_again -3,decides:break,stage:renew remettrai|remettrais|remettrons|retournerai|retournerons|reviendrai|reviendrons … sous|à aucun prétexte|prix
  + Je n'y [remettrai les pieds sous aucun prétexte].
  - Un prétexte pour revenir.

keep.cannot_leave   keep                         on|je|nous|vous ne|n' peut|peux|pouvons|pouvez pas|plus … =changer|=partir|=aller de|d'|ailleurs syndic|opérateur|fournisseur|banque|mutuelle|gaz|compteur|comme
  - On peut changer de ton.
  + [On ne peut pas changer de syndic] ici.
keep.errand         keep                         c' est chez|ici|là … qu'|où il|vous faut|devez =aller|=venir pour retirer|chercher|déposer|signer|récupérer|payer|rendre
  + [C'est chez eux qu'il faut aller pour retirer] le colis.
  - Pour un vélo, c'est chez eux qu'il faut aller.
keep.leave_early    keep                         meilleure|bonne|excellente décision|chose|idée … est|été|fut de|d' … =partir|=quitter tôt|tard|avant|à|en|vers|la|le|avec|de|pour
  + La [meilleure idée est de partir tôt].
  - Ma meilleure décision a été de partir.
keep.spend_here     keep                         ne|n' dépensez|gaspillez|jetez … pas|jamais|plus … argent … ailleurs
  + [Ne dépensez plus votre argent ailleurs].
  - Ne dépensez pas votre argent là-bas.
keep.switch_easy    keep                         facile|simple|aisé de|d' =changer|=résilier|=quitter de|d'|son|sa|un|aujourd'hui fournisseur|banque|opérateur|assureur|mutuelle|aujourd'
  + Il est [facile de changer de banque] de nos jours.
  - Résilier chez vous est facile.
keep.works_no_more  keep                         il|elle|qui|ils|<agent> ne|n' travaille|travaillent plus avec|chez
  + Le plombier, [il ne travaille plus chez] eux.
  - Je ne travaille plus chez eux.
overall.avoid       -2,decides:break,stage:renew cherchez un|une autre ~salon|~garage|~dentiste|~fleuriste|~médecin|~artisan|~plombier|prestataire|~hôtel|~restaurant|~magasin|~boutique|~agence|~banque|~école|~club|~vétérinaire|~société|~compagnie|loueur $
  - Cherchez une autre place.
  + Un conseil : [cherchez un autre garage].
  - Cherchez une autre agence si vous êtes loin.
overall.avoid       -2,decides:break,stage:renew conseille|suggère|recommande|conseillerais|suggérerais|recommanderais … =trouver|=chercher|=choisir|=prendre|=aller un|une autre ~salon|~garage|~dentiste|~fleuriste|~médecin|~artisan|~plombier|prestataire|~hôtel|~restaurant|~magasin|~boutique|~agence|~banque|~école|~club|~vétérinaire|~société|~compagnie|loueur
  + Je vous [suggère de trouver un autre fleuriste].
  - Je conseille de prendre un autre chemin.
overall.avoid       -2,decides:break,stage:renew difficile|dur|impossible|compliqué de =recommander cette|cet|ce|ces|leur|leurs|votre|vos
  + Il est [difficile de recommander cette] auberge.
  - Il est difficile de ne pas recommander ce bal.
  - Il est difficile de recommander un seul plat.
overall.avoid       -2,decides:break,stage:renew n'|ne engagez|embauchez|confiez|choisissez surtout pas
  + N'en attendez rien, [ne choisissez surtout pas] ce couvreur.
  - Ne choisissez pas le bleu.
overall.avoid       -2,decides:break,stage:renew ne|n' dépensez|gaspillez|jetez … pas|jamais|plus|surtout … argent|centime|centimes|euro|sou|sous|thune
  + [Ne dépensez pas un centime] là-bas.
  - Le client ne donnait pas un centime de pourboire.
overall.avoid       -2,decides:break,stage:renew ne|n' les|l'|le|la engagez|embauchez|choisissez surtout|jamais|pas
  + Pour un toit, [ne les engagez pas].
  - Les maçons, on les engage en mai.
overall.avoid       -2,decides:break,stage:renew prévenu|averti|déconseillé … mes|mon|notre|nos … ne|n'|de rien|jamais|plus|pas y|acheter|commander|réserver|louer|souscrire
  + J'ai [prévenu mes collègues de ne rien acheter] là.
  - J'ai dit à mes enfants de ne pas toucher au four.
overall.doubtful    -1,decides:break,stage:renew pas|pa|plus très|du|vraiment|si|sûr|sure|certain|certaine sûr|sure|certain|certaine|tout|que|qu' … que|qu'|je|j'|on|nous … revienne|revenions|retourne|retournions|renouvelle|rachète
  + Je ne suis [pas sûre que je revienne].
  - Il n'est pas sûr qu'on le prenne.
overall.loyal       +2,decides:make,stage:renew  =passer|=venir|=changer chez … été|est|fut|était la|ma|notre|mon|le|un|une meilleure|meilleur|excellente|excellent décision|idée|choix|chose
  + [Passer chez eux a été la meilleure décision].
  - Passer chez ma tante était une idée.
overall.loyal       +2,decides:make,stage:renew  bon|bonne|meilleur|meilleure|excellent|excellente|sage choix|décision|idée … =venir|=passer|=adresser|=choisir|=changer|=aller chez|vers|vous
  + C'était la [bonne décision de venir chez] vous.
  - Un bon choix de plats, dit mon père.
  - C'est un bon choix d'aller à la piscine le mardi.
overall.loyal       +2,decides:make,stage:renew  continue|continuons|continuerai|continuerons d'|de|à être|rester|un|une … fidèle|fidèles
  + Je [continue d'être fidèle] au bazar.
  - La mairie continue de rester fermée le lundi.
overall.loyal       +2,decides:make,stage:renew  fais|faisons|fait … route|trajet|détour|kilomètres|km pour venir|revenir|y|aller … exprès
  + Je [fais deux heures de route pour venir exprès] chez elle.
  - On fait la route pour aller chez ma mère.
overall.never_again -3,decides:break,stage:renew c'|ce est|était|sera|fut mon|ma|notre dernier|dernière vol|voyage|séjour|commande|achat|visite|location|réservation|croisière|traversée|trajet avec|chez eux|vous|elle $
  + [C'est ma dernière croisière avec eux].
  - C'est mon dernier vol avec mon fils avant l'été.
  - C'est mon dernier séjour au soleil avant juin.
overall.never_again -3,decides:break,stage:renew je|nous n'|ne y remettrai|remettrons les pieds
  + Jamais, au grand jamais, [je n'y remettrai les pieds].
  - Elle remettra les pieds à terre.
overall.never_again -2,decides:break,stage:renew n' envisage|envisageons|envisagerai|envisagerais|envisagerions pas|plus|nullement de|d' … =relouer|=revenir|=recommander
  + Je [n'envisagerais pas de relouer] chez eux.
  - Je n'envisage pas de peindre la salle.
overall.never_again -3,decides:break,stage:renew préfère|préférons|préférerais … que|qu' … =reprendre|=remonter|=retourner|=revenir|=repasser|=racheter|=recommander|=remettre … cette|ce|eux|pieds|leur
  + Je [préfère ramer que de reprendre ce] bac.
  - Il préfère le train, quitte à reprendre ce vélo.
overall.recommend   +2,decides:make,stage:renew  c' est chez eux|lui|elle|vous qu' il faut =aller|=venir|=passer|=s'|acheter
  + Pour un vélo, [c'est chez eux qu'il faut aller].
  - C'est chez elle que le chat dort.
overall.recommend   +2,decides:make,stage:renew  c' est ici|là|l'|le|la … qu'|où il|vous faut|devez =aller|=venir $
  + Si vous aimez le miel, [c'est ici qu'il faut venir].
  - C'est ici qu'il faut signer.
overall.recommend   +2,decides:make,stage:renew  est l'|la|une|un adresse|endroit|référence où aller|manger|venir|acheter pour un|une|du|des
  - L'adresse est au dos.
  + C'[est l'endroit où aller pour un] bon pain.
overall.return      +2,decides:make,stage:renew  allons|va|vais|comptons|compte|espère|espérons|risque|risquons … devenir|redevenir … habitués|habitué|habituée|habituées $
  + On [va devenir des habitués].
  - Le bus va devenir l'habitude des élèves.
  - On va devenir des habitués des retards.
overall.terminate   -3,decides:break,stage:leave =quitter|=résilier|=partir|=arrêter|=fuir a|fut|est|était été|la|ma|notre … meilleure|excellente|bonne décision|chose|idée
  + Les [quitter a été la meilleure décision].
  - Arrêter de fumer est la seule idée.
overall.terminate   -2,decides:break,stage:leave ai|avons|on décidé|choisi|préféré … ne|n' pas|plus … =renouveler|=réabonner|=réinscrire|=reconduire
  + Nous [avons décidé de ne pas renouveler] la carte.
  - La banque a décidé de ne pas renouveler ma carte.
overall.terminate   -2,decides:break,stage:leave avons|ai|a|avons cessé de|d'|toute|nos|mes travailler|traiter|collaborer|commander|acheter|collaboration|achats|commandes avec|chez|ici
  + Nous [avons cessé de travailler avec] ce moulin.
  - Il a cessé de travailler à midi.
overall.terminate   -2,decides:break,stage:leave bonne|bonnes|excellente raison|raisons de|d' fuir|résilier|changer
  + Voilà une [bonne raison de fuir].
  - Une bonne raison de planter tôt.
  - Une bonne raison de revenir !
overall.terminate   -2,decides:break,stage:leave j'|je|nous|on ai|avons|a|mets|mettons|mettrai|y … fin|terme à|au … abonnement|contrat|adhésion|bail|collaboration|relation|inscription
  + [Je mets un terme à notre collaboration].
  - Je mets un ruban à mon contrat.
overall.terminate   -2,decides:break,stage:leave j'|nous|on y mets|mettons|mettrai|mettrons … fin|terme
  + Le cours s'arrêtera là, [j'y mettrai un terme].
  - J'y mettrai une rose.
overall.terminate   -2,decides:break,stage:leave je|nous ne|n' me|nous réabonnerai|réabonnerons|réinscrirai|réinscrirons|réabonne|réinscris pas|plus|jamais
  + [Je ne me réinscrirai pas] au bal.
  - Il ne se réinscrira pas.
overall.terminate   -2,decides:break,stage:leave je|nous|on … ne|n' renouvellerai|renouvellerons|renouvellerais|réabonnerai|réabonnerons|réinscrirai|réinscrirons pas|plus|jamais
  + [Je ne renouvellerai pas] ma carte du club.
  - La mairie ne renouvellera pas ma carte.
overall.terminate   -3,decides:break,stage:leave meilleure|bonne|excellente décision|chose|idée … a|c'|fut|est|été|est été|est|de|d'|fut de|d'|les|résilier … =résilier|=quitter|=partir|=fuir|=clôturer
  + Ma [meilleure décision a été de les quitter].
  - La meilleure idée est de partir tôt.
overall.terminate   -2,decides:break,stage:leave nous|je|j'|on n'|ne travaillons|travaille|commande|commandons|achète|achetons|réserve|réservons|voyage|voyageons plus avec|chez eux|vous|cette|ce|lui|elle|là
  - Nous achetons plus de graines avec eux.
  + [Nous n'achetons plus chez eux].
overall.terminate   -2,decides:break,stage:leave obligation|obligé|obligée|obligés|contraint|contrainte|contraints|regret|regrets|décidé|décision|souhaite|souhaitons|préfère … mettre fin|un à|au|terme … abonnement|contrat|adhésion|bail|collaboration|relation|inscription
  - J'ai décidé de mettre un clou au mur.
  - Je souhaite mettre à jour mon contrat.
  + Nous voilà [obligés de mettre fin à notre bail].
overall.terminate   -2,decides:break,stage:leave on|nous n' y va|allons|achète|achetons|retourne plus $
  + Alors [on n'y va plus].
  - On n'y va plus à pied.

overall.return    +2,decides:make,stage:renew  hésiterai|hésiterons|hésiterais|hésiterions pas à =réserver|=commander|=louer|=acheter|=séjourner … nouveau|encore|prochain|prochaine|fois
  + Nous n'[hésiterions pas à réserver de nouveau].
  - Je n'hésiterai pas à réserver une place.
overall.terminate -3,decides:break,stage:leave meilleure|bonne décision|chose|idée que|qu' … prise|faite|eue|pris|fait a|est|fut … =résilier|=quitter|=partir|=fuir
  + La [meilleure décision que j'aie prise a été de les quitter].
  - La meilleure idée que j'aie eue est là.

# Ce qui retourne d'où il vient n'est pas un client fidèle.
keep.goes_back keep argent|somme|montant|remboursement|virement|colis|paquet … reviendra|retournera|reviendront|retourneront
  + Le [colis reviendra] chez moi.
  - Je reviendrai pour le thé.

keep.own_mail     keep                         je|j'|on|nous … désabonne|désabonner|désabonnerai|désinscris|désinscrire|désabonné|désabonnée|désinscrit|désinscrite de … newsletter|mails|mail|courriels|liste|infolettre|notifications|compte
  - Je veux me désabonner ce soir.
  + [Je veux me désabonner de vos mails].
overall.loyal     +1,decides:make,stage:renew  suis|sommes|reste|restons toujours client|cliente|clients $
  + Dix ans après, je [suis toujours cliente].
  - Le client attend toujours.
  - Je suis toujours cliente et toujours pas remboursée.
overall.terminate -2,decides:break,stage:leave j'|nous ai|avons tout =arrêté|arreté|stoppé|clôturé|résilié $
  + Au printemps, [j'ai tout arrêté].
  - J'ai tout arrêté le temps des travaux.
overall.terminate -2,decides:break,stage:leave je|on|nous me|m'|se|s'|nous suis|est|sommes … désabonné|désabonnée|désabonnés|désinscrit|désinscrite|désinscrits
  + [Je me suis désabonnée] en mars.
  - Le club nous a désinscrits.
overall.terminate -2,decides:break,stage:leave je|on|vais|vas|veux|compte|souhaite|décidé|pense me|m'|se|s'|de … désabonne|désabonner|désabonnerai|désinscris|désinscrire
  + [Je me désabonne] dès ce soir.
  - Pour se désabonner il faut un code.
overall.terminate -2,decides:break,stage:leave m'|me|nous … pousse|poussé|poussée|poussés|poussent|poussant|incite|incité|incitent|incitant|décidé|décide … à|a|de|d' … résilier|désabonner|quitter|fuir
  - Le vent me pousse à ramer.
  + La hausse [me pousse à résilier].
  - La pluie me pousse à partir tôt.

keep.counting_on  keep                         je|j'|nous|on compte|comptons sur … pour résilier|quitter|clôturer|partir
  - Je compte résilier mon bail.
  + [Je compte sur vous pour résilier] mon bail.
overall.avoid     -2,decides:break,stage:renew pas|peu|guère recommandable|recommandables
  + Ce refuge n'est [pas recommandable].
  - Il n'y a pas que ce refuge de recommandable.
overall.terminate -2,decides:break,stage:leave ai|avons|je décidé|décide de|d' … résilier|quitter|clôturer
  + J'[ai décidé de résilier] ma carte.
  - La mutuelle a décidé de résilier nos cartes.
overall.terminate -2,decides:break,stage:leave donc|vais|vas|allons|veux|voulons|souhaite|souhaitons|voudrais|décidons|envisage|envisageons|compte|comptons|pense|pensons|songe|obligé|obligée|obligés|viens|venons|dois|devons|préfère|préférons|train … résilier
  + Je [viens de résilier] mon bail.
  - Comment résilier un bail ?

overall.never_again -2,decides:break,stage:renew n' y irai|irons plus $
  + Après cela, je [n'y irai plus].
  - Le matin je n'y vais plus, trop de monde.
overall.terminate   -2,decides:break,stage:leave collaboration|aventure|partenariat|idylle … s'|se … arrête|arrêtent|arrêter|arrêtera|termine|terminera là|ici $
  + Notre [collaboration s'arrête là].
  - L'histoire s'arrête en 1914.
overall.terminate   -2,decides:break,stage:leave j'|on|nous ai|a|avons abandonné cette|ce|leur|l'|mon|notre ~application|~appli|~service|~site|~logiciel|~formule|~abonnement|~plateforme|~marque|~enseigne
  + [J'ai abandonné leur formule] à l'automne.
  - Il a abandonné un site de fouilles.
  - J'ai abandonné mon panier sur leur site.

overall.terminate -2,decides:break,stage:leave on va|pense|compte|envisage|songe … quitter|résilier
  + [On va quitter] ce toit au printemps.
  - Le gérant va quitter la ville.
overall.terminate -2,decides:break,stage:leave vais|allons|compte|envisage|pense|songe|décidé changer $
  + C'est décidé, je [vais changer].
  - Le menu va changer.
  - Je vais me changer.
overall.terminate -2,decides:break,stage:leave vais|allons|va|compte|envisage|pense clôturer mon|mes|nos|notre|tous compte|comptes|livret|livrets|contrat|contrats|mes
  + Je [vais clôturer mon compte] ici.
  - Je vais clôturer mon dossier.

overall.terminate -2,decides:break,stage:leave vais|allons|compte|envisage|pense|songe|décidé … changer rapidement|vite|bientôt|prochainement $
  + Je [pense changer bientôt].
  - Le menu doit changer bientôt.
  - Je pense changer bientôt de voiture.

keep.comes_again    keep                         il|elle|<agent>|panne|problème|bruit|odeur … y revient … chaque|tous|toutes … semaine|semaines|mois|ans|été|hiver
  - On y revient chaque semaine.
  + Le [technicien y revient chaque semaine].
overall.avoid       -2,decides:break,stage:renew mettrai|dépenserai|donnerai|mettrons|dépenserons|laisserai plus … euro|centime|sou $
  - Je mettrai un euro dans le tronc.
  - Je ne dépenserai pas un centime de plus.
  + Je ne [mettrai plus un euro là]-dedans.
  - Je ne donnerai plus un centime de pourboire.
overall.avoid       -2,decides:break,stage:renew mettrai|dépenserai|donnerai|mettrons|dépenserons|laisserai plus … euro|centime|sou là|chez|dans|ici
  + Nous ne [dépenserons plus un centime dans] cette forge.
  - Je mettrai plus de sel ici.
overall.loyal       +3,decides:make,stage:renew  n'|ne irai|irais|irons|irions|vais|allons plus|jamais … ailleurs
  + Depuis ce stage je [n'irai plus jamais ailleurs].
  - J'irai ailleurs.
  - Je ne vais pas ailleurs car le bourg est petit.
overall.loyal       +3,decides:make,stage:renew  n'|ne irai|irais|irons|irions|vais|voudrais|veux chez personne d' autre
  + Je [n'irais chez personne d'autre].
  - Je ne vais chez personne ce soir.
overall.loyal       +3,decides:make,stage:renew  pour rien au monde … n'|ne irais|irai|irions|irons … ailleurs
  + [Pour rien au monde je n'irais ailleurs] faire réparer ma harpe.
  - Pour rien au monde je n'irais là-bas.
overall.loyal       +2,decides:make,stage:renew  y revient|revenons|reviens|retourne|retournons … chaque|tous|toutes été|ans|années|année|hiver|saison|mois|semaine|semaines
  + On [y revient chaque été].
  - La panne revient tous les mois.
overall.never_again -3,decides:break,stage:renew pour rien au monde … retournerais|retournerai|retournerions|reviendrais|reviendrai|reviendrions|remettrais|remettrai|recommanderais|conseillerais|recommencerais|reprendrais
  + [Pour rien au monde nous ne reviendrions] dans ce gîte.
  - Pour rien au monde je ne manquerais ce marché.
overall.never_again -3,decides:break,stage:renew retournerais|retournerai|retournerions|reviendrais|reviendrai|remettrais|remettrai|recommanderais|conseillerais|recommencerais … pour rien au monde
  + Je n'y [retournerais pour rien au monde].
  - Je ne manquerais ce marché pour rien au monde.
overall.terminate   -2,decides:break,stage:leave ai|avons|vais|allons tout|mes|mon|nos transféré|transférer|basculé|déplacé|rapatrié|transféré … chez|vers|à un|une|la|l' autre|concurrent|concurrence|concurrente
  + J'[ai tout transféré chez un concurrent].
  - Il a tout transféré à un autre guichet.
overall.terminate   -2,decides:break,stage:leave ma|notre décision|volonté|souhait|intention de|d' … résilier|clôturer|rompre
  + Je vous fais part de [ma décision de résilier].
  - Sa décision de rester.

keep.warned_off   keep                        j'|nous|on … =recommandé|=conseillé … à … famille|amis|amies|entourage|collègues|proches|voisins|tous … d'|de ne|n'|fuir|éviter|aller
  - J'ai conseillé ce bac à mes proches.
  + [J'ai conseillé à mes proches de fuir].
overall.loyal     +2,decides:make,stage:renew changé de|d' ~garage|~coiffeur|~médecin|~dentiste|~banque|~salon|~boucher|~opérateur|~club|~vétérinaire pour venir|revenir ici|chez
  + J'ai [changé de garage pour venir chez] eux.
  - J'ai changé de train pour venir à Dax.
overall.loyal     +3,decides:make,stage:renew peux|pouvons|pourrais|saurais plus me|nous|m' passer de|d' cette|cet|ce|ces|ses|son|sa|leur|leurs|votre|vos|eux|elle|elles|lui
  + Je ne [peux plus me passer de son] atelier du jeudi.
  - On peut passer des commandes.
overall.recommend +2,decides:make,stage:renew ai|avons déjà|aussi|d'ailleurs|même|ensuite =conseillé|=conseillés|=conseillée|=conseillées|=recommandé|=recommandée|=recommandés|=recommandées à mes|plusieurs|des|mon|ma|nos|tous|toute
  + Je les [ai déjà recommandés à mes] voisins.
  - J'ai déjà conseillé un client.
  - J'ai déjà recommandé à deux reprises le même article.
overall.recommend +2,decides:make,stage:renew j'|nous|on ai|a|avons … =recommandé|=recommandée|=conseillé … à|a … famille|amis|amies|entourage|collègues|proches|voisins|voisine
  + [J'ai recommandé ce luthier à mes proches].
  - On m'a conseillé le luthier.
overall.recommend +2,decides:make,stage:renew je|nous les|l'|la|le ai|avons =conseillé|=conseillés|=conseillée|=conseillées|=recommandé|=recommandée|=recommandés|=recommandées à|autour mes|mon|ma|tout|tous|toute|plusieurs|nos|notre|de
  - On me les a conseillés à la gare.
  + [Je les ai conseillés à tout] le quai.
  - Je l'ai conseillé à tort.

overall.avoid -2,decides:break,stage:renew ^ éviter cette|ce|cet banque|magasin|garage|enseigne|restaurant|resto|site|compagnie|assurance|assureur|opérateur|vendeur|société|hôtel|agence|boutique|marque|entreprise|établissement|fournisseur|hébergeur $
  - Il vaut mieux éviter ce pont.
  + [Éviter ce garage], ils ne rangent rien.
  - Éviter cette boutique le samedi.
