@language fr
@kind     enchantments

# Listens, helps, cares
empathy.above         +3 a|ont|avez|avoir remué ciel et terre
  + Il [a remué ciel et terre] pour ma valise.
  - Le ciel est gris et la terre est sèche.
empathy.above         +2 fait|font|faisait|ferait|faisaient tout|le|leur … possible|maximum|mieux
  + L'équipage a [fait le maximum].
  - Il demande si on doit faire le plein au maximum avant le retour.
empathy.above         +2 petite|délicate|gentille|charmante|petites|délicates attention|attentions
  + Une [petite attention] déposée dans la chambre.
  - Attention à la petite marche.
empathy.above         +2 prend|prennent|prenait|pris … mes|nos|des|ses|leurs nouvelles
  + Le garagiste a [pris de mes nouvelles].
  - Les nouvelles de vingt heures prennent l'antenne.
empathy.above         +3 s'|se|me|nous … plié|pliée|pliés|plient|plier|pliées|mis|mise|met|mettent|mettait|mettre|couper|coupé|coupée|coupés en quatre
  + Il [s'est plié en quatre] pour nous loger.
  - Le plan se replie en deux.
  - Mettez la serviette pliée en quatre.
empathy.above         +3 se|s' … ~démener|démené|démenée|démenés|~décarcasser|décarcassé|~dévouer|dévoué
  + Toute l'équipe [s'est démenée] pour nous.
  - Il se lève tôt, le dévouement est à lui.
empathy.above         +3 ~remuer ciel et terre
  + Elle [a remué ciel et terre] pour ma pièce.
  - La terre remue sous le ciel gris.
empathy.attentive     +2 ~attentif|attentions|~prévenance|~sollicitude|~empathie|~empathique|~compatissant|~compassion
  + Un sommelier [attentif].
  + La gérante fait preuve d'[empathie].
  - Il demande si une attention a été demandée.
empathy.attentive     +2 ~compréhension|~humain|~humanité|~tolérant
  + Un notaire [tolérant].
  + Une équipe très [humaine] en oncologie.
  - Merci de votre compréhension pendant les travaux.
empathy.attentive     +2 ~respectueux
  + Personnel [respectueux] envers ma mère.
  - Il demande si le respect du voisinage est exigé après minuit.
empathy.helpful       +2 beaucoup|énormément|vraiment|bien|tellement aidé|aidée|aidés|aidées|épaulé|épaulée
  + L'assistante sociale m'a [beaucoup aidée].
  - Pouvez-vous m'aider à trouver mon contrat ?
empathy.helpful       +1 m'|m|nous … a|ont|avez aidé|aidée|aidés|aidées|dépanné|dépannée|épaulé|épaulée|secouru|secourue
  + Le chauffeur [nous a aidés] avec les valises.
  - Si on m'avait aidé, j'aurais signé.
empathy.helpful       +2 m'|nous|bien|très|parfaitement|toujours|l' a|ont|été|bien|avoir ~accompagner
  + Le courtier [nous a accompagnés].
  - Le riz accompagne la volaille.
empathy.helpful       +2 merci pour|de votre|son|leur soutien|accompagnement
  + [Merci pour votre soutien] pendant mon arrêt.
  - Merci d'avance pour une réponse.
empathy.helpful       +2 ~bon|~vrai|~réel|~grand|~précieux|leur|votre|son|d'un|merci ~soutien
  + Un [vrai soutien] pendant les travaux.
  - Il demande si les frites accompagnent le plat du jour.
empathy.helpful       +2 ~bon|~vrai|~super|~excellent|suivi|conseil|qualité|écoute de|et|d'|l' ~accompagnement
  + [Conseil et accompagnement] de chaque instant.
  - Un accompagnement de légumes verts.
empathy.helpful       +2 ~bon|~vrai|~super|~excellent|~parfait|quel ~accompagnement
  + Un [excellent accompagnement] pour le permis.
  - L'accompagnement au choix, riz ou frites.
empathy.helpful       +2 ~précieux|~bon|~grande aide|soutien|assistance|accompagnement
  + D'une [grande aide] le jour du déménagement.
  - Il demande si le soutien scolaire ouvre mardi.
empathy.helpful       +2 ~serviable|~dévoué|~dévouement|~aidant|~secourable|~obligeant|~altruiste|~impliqué|~investi
  + Un gardien [serviable].
  + Le [dévouement] des bénévoles.
  - Il demande si le client a investi dans ce fonds.
empathy.listening     +2 senti|sentie|sentis|été écouté|écoutée|écoutés|écoutées|compris|comprise|soutenu|soutenue|entendu|entendue|épaulé|épaulée
  + Je me suis [sentie écoutée].
  - Il demande si le témoin a été entendu.
empathy.listening     +2 ~bon|~grand|~excellent|~super|belle|leur|votre|son écoute|ecoute
  + Merci de [votre écoute].
  + La [grande écoute] de la psychologue.
  - Le temps d'attente est long avant l'écoute du menu.
empathy.listening     +2 ~sentir … écouté|écoutée|écoutés|considéré|considérée|considérés|compris|comprise|accompagné|accompagnée|accompagnés|épaulé|épaulée|soutenu|soutenue|respecté|respectée|respectés|valorisé|valorisée|important|importante|guidé|guidée|guidés|entouré|entourée
  + On se [sent considéré] dans cette maison.
  - Le chien sent le gibier, on l'a guidé.
empathy.listening     +2 ~écouter … attentivement|vraiment|patiemment|jusqu'
  + La gynécologue m'a [écoutée attentivement].
  - J'écoute la radio dans la salle d'attente.
empathy.listening     +2 à|a l écoute
  + Un kiné [a l ecoute].
  - La touche a l est celle de la radio.
empathy.listening     +2 à|a l'écoute
  + Un assureur [à l'écoute].
  + Le proviseur est [à l'écoute] des parents.
  - Une plateforme d'écoute gratuite pour la musique.
empathy.patient       +1 <agent> <be> patient|patiente|patients|patientes
  + Le [serveur est patient].
  - Le médecin est avec un patient.
empathy.patient       +2 patience|patiemment|~pédagogue|~pédagogie
  + La monitrice a montré une grande [patience].
  + Un notaire [pédagogue].
  - Merci de votre patience, dit le message.
empathy.patient       +2 preuve de patience|compréhension|bienveillance|pédagogie
  + Il a fait [preuve de patience] avec mon grand-père.
  - Il demande si la patience est un jeu.
empathy.patient       +1 très|super|si|hyper|vraiment patient|patiente|patients|patientes
  + Une monitrice [très patiente].
  - Le patient est très âgé.
empathy.reassured     +2 en|mise confiance
  + Une relation [en confiance] avec ce dentiste.
  - La confiance des marchés baisse, dit le journal.
empathy.reassured     +2 mis|mettent|met|mise|mettre … à|a l'aise
  + La coiffeuse m'a [mise à l'aise].
  - La veste à l'aise coûte plus cher.
empathy.reassured     +2 ~rassurer|~rassurant|~rassuré|~réconforter|~réconfortant|~apaisant|~réconfort
  + L'anesthésiste m'a [rassurée].
  + Un discours [rassurant] du pilote.
  - Rassurez-moi, le chèque est bien parti ?
empathy.small_cares   +2 aux|au petits|petit soins|soin
  + Un hôtelier [aux petits soins].
  - Le cabinet de soins ouvre samedi.
empathy.small_cares   +2 ~échantillon|échantillons|petit|petits|cadeau|cadeaux|carte mot|cadeau|cadeaux|attention|glissé|glissés|offert|offerts dans|glissé|manuscrit|avec|offert|offerts
  + Un [échantillon glissé dans] le paquet.
  - La carte offre un plat du jour.
empathy.time          +2 pris|prend|prennent|prenant|prendre|prit|donné|accordé … temps
  + Elle a [pris le temps] de tout m'expliquer.
  - Prenez votre temps pour signer.
empathy.time          +2 ~prendre tout son|leur temps pour|avec|afin|à … expliquer|écouter|conseiller|montrer
  + L'apiculteur a [pris tout son temps pour nous expliquer] la ruche.
  - Prends tout ton après-midi pour répondre.
empathy.understanding +2 ~compréhensif
  + Une agente [compréhensive].
  - Le prix comprend le repas.

empathy.above   +1,yields s' est|sont déplacé|déplacée|déplacés … personne|spécialement|exprès|nous
  + Le maître [s'est déplacé en personne].
  - L'armoire s'est déplacée.
empathy.helpful +1        me|nous|m' l'|les a|ont rapporté|rapportés|rapportée|restitué|retrouvé
  + J'ai perdu ma bague, ils [me l'ont rapportée].
  - Le vent l'a rapportée.

# The same words in other senses
empathy.above        +2   <agent>|elle|il|ils a|ont cherché|fouillé|appelé|téléphoné|déniché|retourné|contacté … pour moi|nous $
  + Le [libraire a téléphoné partout pour moi].
  - J'ai cherché partout pour moi.
empathy.above        +2   a|ont|m'|nous monté|porté|descendu|déposé|montée|portés … ~frigo|~machine|~meuble|~canapé|~colis|~valise|~bagage|~course|courses|~fauteuil|~lave … ~étage|quatrième|troisième|cinquième|sixième|deuxième|chambre|jusqu'|ascenseur|cuisine|voiture
  + Le livreur [a monté le canapé au troisième].
  - Je porte mes courses jusqu'au bus.
empathy.above        +3   m'|nous a|ont|avez|avait sauvé|sauvée|sauvés|sauver
  + Vous [m'avez sauvé] la soirée.
  - Le chat est sauvé.
empathy.above        +2   rien|exprès|spécialement|juste que|pour … pour|moi|nous moi|nous|lui|elle|seul|seuls
  + Un livre commandé [rien que pour moi].
  - Pas juste pour elle.
empathy.above        +3   ~bichonner|~chouchouter|~choyer|~dorloter|~surpasser
  + On nous a [chouchoutés] toute la cure.
  - Un chou farci.
empathy.above        +2   ~directeur|~patron|~gérant|~chef|~responsable en personne
  + Le [directeur en personne] nous a reçus.
  - Le chef de gare est une personne.
empathy.above        +3   ~donner à|a|le|leur|tout fond|maximum|meilleur
  + L'équipe se [donne à fond] pour les patients.
  - Il donne du pain au fond.
empathy.above        +2   ~prendre soin de|d'|du|des
  + Ils [prennent soin de] nos aînés.
  - Un soin de pied.
empathy.above        +2   ~remplir|~faire|~monter|~compléter|~revoir|~relire … ~dossier|~formulaire|~papier|~déclaration|~démarche … avec moi|nous
  + L'assistante sociale a [rempli le dossier avec moi].
  - J'ai rempli le formulaire avec un stylo.
empathy.above        +3   ~trouver|~dénicher|~chercher|~appeler … nous|m'|me|lui|leur … ~médecin|~taxi|~pharmacie|~chambre|~place|~solution|~docteur|~plombier … minuit|nuit|dimanche|pleine|férié|catastrophe|urgence
  + Le concierge a su [trouver pour nous un taxi en pleine nuit].
  - Je cherche un médecin de nuit.
empathy.believes     +2   croit|croient|croyait en|dans ses|leurs|nos|mon|moi|nous|notre
  + Un professeur qui [croit en ses] élèves.
  - Je ne crois que ce que je vois.
empathy.cares        +3   m'|m|nous|me a|ont|rappelle|rappellent|appelle|appellent|rappelé|rappelés|appelé|appelés … pour|afin|et prendre|demander|pris|savoir … ~nouvelle|~santé|allait|allions
  + Le vétérinaire [nous a rappelés pour prendre des nouvelles] du chat.
  - J'appelle pour savoir comment payer.
empathy.cares        +2   prend|prennent|pris|prenait|prendre … soin
  + L'équipe [prend vraiment soin] des résidents.
  - Un soin du visage à prendre.
empathy.confidence   +2   ~redonner|~rendre|redonné|rendu|redonne … confiance|sourire|espoir|moral|goût|envie
  + La kiné m'a [redonné le moral].
  - Une boisson au goût de pêche.
empathy.family       +2   ~faire|font|fait partie de|d' la|notre famille|vie
  + L'auxiliaire [fait partie de la famille].
  - La carte fait partie de l'offre.
empathy.helpful      +1   <agent>|qui|ils|elles fait|font|faisait|faisaient des|de|beaucoup|vraiment … efforts|effort
  + Les [gardiens font des efforts].
  - Ils font peu d'efforts.
empathy.helpful      +2   ~rendre service|services
  + Ce voisinage [rend service].
  - Il rend le service à thé.
empathy.listening    +2   client|clients|cliente|clientes|clientèle|patient|patients|usager|usagers|assuré|assurés|voyageur|voyageurs|élève|élèves|locataire|locataires|adhérent|adhérents … est|sont|était|étaient|y =écouté|=écoutés|=écoutée|=respecté|=respectés|=respectée|choyé|choyés|choyée|chouchouté|chouchoutés|chouchoutée|bichonné|bichonnés|bichonnée|valorisé|valorisés
  + Le [patient y est écouté] et suivi.
  - Le client écouté hier est musicien.
empathy.listening    +2   m'|nous a|ont|avez écouté|écoutée|écoutés
  + Le notaire [m'a écoutée] une heure.
  - J'ai écouté la radio.
empathy.listening    +2   à|a notre|mon|votre|leur|ma|son écoute|ecoute
  + Une équipe [à notre écoute].
  - Notre écoute de la radio.
empathy.much_care    +2   beaucoup|énormément|grande|infinie|tant|plein|pleine|tellement de|d'|patience ~patience|~tact|~délicatesse|~douceur|~attention|~humanité|~écoute|~compassion|~pudeur|~respect|~tendresse
  + Les soignants ont [beaucoup de douceur].
  - Il me faut beaucoup de place.
empathy.patient      +2   ne|sans regarde|regardent|regardait|regarder … montre
  + Le dentiste [ne regarde pas sa montre].
  - Il regarde sa montre.
empathy.patient      +2   ~moniteur|~professeur|~prof|~vendeur|~conseiller|~conseillère|~médecin|~dentiste|~infirmière|~agent|~guide|~animateur|~maîtresse|~coach patient|patiente|patients|patientes
  + Une [conseillère patiente].
  - Le médecin, patient lui aussi, attend.
empathy.person       +2   ~accouchement|~soin|~accompagnement|~examen|obsèques|~adieu … dans le|la ~respect|~dignité|~douceur|~bienveillance|~calme
  + Un [accouchement dans le respect].
  - Les soins dans le couloir.
empathy.reassure     +3   trouver|trouvé|trouvés les|des bons|mots|mot
  + L'infirmière a su [trouver les mots].
  - Les mots croisés sont en page six.
empathy.reassure     +2   ~guider|~accompagner|~épauler|~expliquer|guidé|guidée|accompagné|accompagnée|épaulé … pas à|a pas
  + Elle m'a [guidée pas à pas].
  - Je marche pas à pas sur la glace.
empathy.reassure     +3   épaule sur laquelle … ~appuyer|~reposer|~pleurer|~compter
  + Une [épaule sur laquelle s'appuyer].
  - Un sac sur l'épaule, je monte.
empathy.small_cares  +2   avec un|ce petit|gentil|joli ~mot
  + Bien emballé [avec un petit mot].
  - Un petit motard.
empathy.small_cares  +2   sans qu'|que|même on|j'|nous|je|avoir … ~demander|~réclamer|demandé|réclamé
  + Ils ont ajouté un coussin [sans qu'on le demande].
  - On m'a prélevé sans que je signe.
empathy.small_cares  +2   ~bouteille|~champagne|~fleur|~gâteau|~chocolat|~panier|~mot|~corbeille|~cadeau … nous|m'|vous attendait|attendaient
  + Un [panier de fruits nous attendait] dans la chambre.
  - Une carte nous attendait pour choisir le menu.
empathy.thanked      +1   merci pour votre|vos|cette|ce|son|sa|leur|leurs|la|l'|le … ~aide|~écoute|~soin|~confiance
  + [Merci pour votre aide] au refuge.
  - Merci pour votre retour d'ici lundi.
empathy.thanked      +1   merci pour … ~qualité
  + [Merci pour la qualité] du tri.
  - Merci pour la photo.
empathy.thanked      +1   merci à|a|aux|au … pour son|sa|ses|leur|leurs|cette|ce|ces|votre|vos
  + [Merci à Awa pour son] aide au guichet.
  - Merci à vous pour confirmation.
empathy.there        +2   là|présents|présent|présente pour nous|moi|lui|elle|eux … épreuve|épreuves|deuil|maladie
  + La paroisse fut [là pour nous dans l'épreuve].
  - Le bus est là pour nous.
empathy.there        +2   tenu|tient|tenait|tiennent ~compagnie
  + L'aide de nuit m'a [tenu compagnie].
  - La compagnie tient un stand.
empathy.there        +2   toujours|été ~présent|là pour|à nous|moi|lui|elle|aider|répondre|chaque|nos|mes|tous
  + Ils ont toujours [été présents pour nous].
  - Le bruit est toujours présent à la cave.
empathy.there        +2   ~présent|disponible|disponibles|là jour et nuit
  + L'équipe est [disponible jour et nuit].
  - Il pleut jour et nuit.
empathy.there        +2   ~présent|présence|soutien|accompagnement|accompagnés|accompagnée|soutenus|soutenue … dans|pendant|durant|lors … moments|moment|épreuve|épreuves|deuil ~difficile|~douloureux|~pénible|~terrible
  + Le maire fut [présent dans ces moments difficiles].
  - Un moment difficile pour la présence du marché.
empathy.there        +2   ~sentir … pas|plus|jamais seul|seule|seuls|abandonné|abandonnée|perdu|perdue
  + On ne se [sent pas seul] face à la maladie.
  - On se sent seul dans ce couloir.
empathy.there        +2   ~être|ont|a été présents|présente|présentes|présent … après|pendant|durant|quand|lors|tout|jusqu'|du|à|chaque|à
  + Ils [ont été présents après] l'inondation.
  - Les vendeurs sont présents à l'accueil.
empathy.understands  +2   ~cerner|~comprendre|~saisir|~anticiper|~respecter|~deviner|cerné|compris|respecté … nos|mes|notre|mon|les|ses|vos|leurs ~attente|~besoin|~envie|~souhait|~volonté|~exigence|~goût
  + L'architecte a [compris nos envies].
  - Le devis dépend de mes besoins.
keep.at_your_service keep reste|restons|reste|suis|sommes … à|a votre écoute|ecoute
keep.careful         keep attention à|au|aux|quand|si
keep.help_me         keep pouvez vous m'aider
keep.patients        keep erreur|erreurs|ressources|ressource|être|êtres|genre|facteur|corps ~humain
keep.patients        keep un|des|les|d'|vrais|vrai|parler|avec humain|humains
keep.patients        keep ~patient de
keep.reassure        keep rassurez moi
keep.take_time       keep prenez votre temps
keep.your_wait       keep merci de|pour votre patience|compréhension

empathy.helpful +2,yields a|ont|avait|avaient|nous|m'|lui porté|monté|descendu|porte|portent … valise|valises|bagages|sacs|courses|cartons
  + Le portier [a monté nos bagages].
  - Un sac à porter.

keep.asked  keep ai|avons|avais|armez|armer|prévoyez … beaucoup|énormément|tant|plein|tellement de|d' ~patience
keep.others keep mari|femme|ami|amis|fils|père|conjoint|compagnon|ai|avons … a|ont|ai|avons porté|monté|descendu … valise|valises|bagages|sacs|courses|cartons

empathy.understands +2   compris|comprend|comprennent|respecté|respecte|respectent … nos|mes|notre|mon|ma contrainte|contraintes|situation|problématique|urgence|difficultés|inquiétudes
  + L'éditeur a bien [compris notre urgence].
  - Je comprends la situation.
empathy.understands +1   il|elle|ils|elles ~comprendre|~écouter les ~problème|~souci|~difficulté des|qu'|que|de
  + Le gardien est là, [il comprend les soucis des] locataires.
  - Je comprends les problèmes des éleveurs.
empathy.understands +2   prend|prennent|prenait|pris|prenaient nos|mes|leurs|les|vos ~envie|~remarque|~souhait|~besoin|~avis|~contrainte|~goût|observation|observations … en compte|considération
  + La styliste [prend nos goûts en compte].
  - Je prends la voiture en compte propre.
  - Merci de prendre mes remarques en compte.
empathy.understands +2   tenu|tient|tiennent|pris|prend|prennent en|bien|compte|vraiment … compte|de|d'|des nos|mes|notre|mon|ma|ses|besoins|contraintes|budget|attentes|envies|demandes|situation|goûts
  + Le luthier a [tenu compte de nos] idées.
  - Il tient les comptes.
empathy.understands +2   ~comprendre|compris|~cerner|cerné|~anticiper|anticipé … mon|mes|notre|nos ~problème|~souci|~ennui|~inquiétude|~question
  + La technicienne a [compris mes problèmes] de voix.
  - Le souci de mon chien est compris dans le devis.
empathy.understands +2   ~envie|~remarque|~souhait|~besoin|~avis|~contrainte|observation|observations ont|a|sont|est bien|vraiment|toujours|toutes|été pris|prise|prises|prend en compte|considération
  + Toutes nos [remarques ont été prises en compte].
  - Ma demande a été prise en compte le 3 mars.
keep.own            keep je|j'|nous comprends|comprenons|ai|avons … leurs|les|vos|ses ~problème|~souci|~difficulté|~contrainte
  + [Je comprends leurs difficultés], mais la pluie entre.
  - Il a des difficultés.

empathy.small_cares +2 nous|m' offre|offrent|offrait|offraient … paquet|gâteau|gâteaux|biscuit|biscuits|bonbon|bonbons|collation|goûter|crêpes|madeleines
  + La meunière [nous offre un gâteau].
  - La mairie offre un gâteau aux élèves.

empathy.best        +2 fait|font|faisait|faisaient|donne|donnent|donné son|leur maximum|max|possible
  + Les gardes [font leur maximum].
  - Le maximum est de dix.
empathy.best        +2 fait|font|faisait|faisaient|donne|donnent|fera|feront tout son|leur|le maximum|max|possible
  + Les gardes [font tout leur possible].
  - Le maximum est de dix.
empathy.small_cares +2 nous|m' attendait|attendaient avec … sourire|~bouteille|~thé|~café|~fleur|~gâteau|tarte|~panier|cocktail|vin|repas|cadeau|crêpes|boisson|boissons|goûter|collation
  + La meunière [nous attendait avec une tarte].
  - Le bus nous attendait.

keep.others keep ami|amis|famille|mari|femme|enfants|parents|collègues|sœur|mère nous|m' attendait|attendaient avec … ~bouteille|~thé|~café|~fleur|~gâteau|tarte|cocktail|vin|repas|cadeau|boisson|boissons

empathy.helpful +2 n'|ne hésite|hésitent|hésitait|hésitaient pas|jamais à|a … rappeler|revenir|expliquer|réexpliquer|conseiller|aider|recontacter|prévenir|renseigner
  + La mairie [n'hésite pas à nous rappeler].
  - Ils n'hésitent pas à mentir.

empathy.best +2 ils|elles|elle|il|<agent>|personnel|équipe font|fait|faisaient|faisait|feront|fera le|tout nécessaire
  + Le page, [il fait le nécessaire].
  - Le nécessaire à couture fait rire.

empathy.best        +1 fait|font|faisait|faisaient ce qu' il|elle|ils|elles peut|peuvent|pouvait|pouvaient
  + Le page [fait ce qu'il peut].
  - Il fait ce qu'il veut.
empathy.small_cares +2 a|ont|avait|avaient décoré|décorée … chambre|table|logement|lit|salle … anniversaire|noces|arrivée|venue|bébé|mariage
  + Les pages [avaient décoré la table pour mon anniversaire].
  - La table est décorée d'or.

keep.others keep on|femme|mari|mère|amis|fille|sœur|collègues avait|avaient|a|ont décoré … chambre|table|logement|salle … anniversaire|noces|arrivée|venue|bébé|mariage

# Ce que font ceux qui prennent soin du client.
competence.good_advice +2   conseil|conseils|avis|astuces|idées en or
  + Des [conseils en or] pour le potager.
  - Un lingot en or.
empathy.above          +2   <agent>|elle|il|courtier|avocate|avocat s'|se|a|s bat|est|battue|battent|bataillé battue|battu|avec|pour pour
  + Mon [avocate s'est battue pour] mes indemnités.
  - Il se bat avec son vélo.
empathy.above          +2   <agent>|elle|il|courtier|avocate|avocat se|a bat|bataillé pour
  + Ma [conseillère se bat pour] ses locataires.
  - Il se bat avec son vélo.
empathy.above          +2   <agent>|gouvernante|il|elle|ils|qui anticipe|anticipent|anticipait|devance|devancent tout|nos|vos|chaque|la|les
  + Une gouvernante [qui devance nos] désirs.
  - J'anticipe mes besoins.
empathy.above          +2   au delà|dela de|des|du ses|leurs|sa|simple|son|ce|leur fonctions|mission|travail|rôle|devoir|attributions|tâches
  + L'intendante va [au-delà de ses fonctions].
  - La route va au-delà de la ville.
empathy.above          +2   a|ont|avez|avaient pris la peine de|d'
  + Le guichetier [a pris la peine de] rappeler.
  - Une peine de cœur.
empathy.above          +2   a|ont|fait|font|faisait fait|bien plus|davantage que|qu' son|leur|ce travail|boulot|devoir|qu'
  + Le livreur [a fait plus que son travail].
  - Il a fait plus que dix pas.
empathy.above          +2   bec et ongles
  + Le délégué nous défend [bec et ongles].
  - Un bec d'oiseau.
empathy.above          +2   donné|laissé|filé son numéro|portable|06 perso|personnel|privé
  + La nounou m'a [donné son numéro perso].
  - J'ai donné son numéro de rue.
empathy.above          +2   défend|défendu|défendent|plaidé|plaide ses|mon|ma|notre|nos|leurs clients|client|dossier|cause|droits|élèves|patients|projet|adhérents
  + L'assistante [défend ses adhérents] bec et ongles.
  - J'ai bataillé pour mon dossier.
empathy.above          +2   déplacé|déplacée|déplacés|intervenu|intervenue|intervenus un|même|jusqu' dimanche|férié|noël
  + Le dépanneur s'est [déplacé un dimanche].
  - Le marché est déplacé.
  - Rendez-vous déplacé un jour plus tard.
empathy.above          +3   est|sont allé|allée|allés|allées … delà|dela de|du
  + L'assistante [est allée au-delà de] sa mission.
  - Je suis allé au-delà de la limite du forfait.
empathy.above          +2   fait|faire|fit un détour pour|exprès
  + Le chauffeur a [fait un détour pour] me ramener.
  - Ils ont fait un détour qui coûte cher.
empathy.above          +2   il|elle|facteur|chauffeur|gardien|gardienne|livreur|livreuse|voisin|réceptionniste|employé|monsieur|infirmier … monté|monte|porté|porte|descendu … mes|mon|nos|ma|les courses|valises|valise|sacs|bagages
  + Le [gardien monte les courses].
  - Le livreur a mon numéro, porte bleue.
  - Le facteur a descendu mes colis à la cave.
empathy.above          +2   joué|joue|jouent|jouer le jeu
  + L'enseigne a [joué le jeu].
  - Un jeu de dames.
empathy.above          +2   m'|nous|l' a|ont raccompagné|raccompagnée|raccompagnés|raccompagnées
  + L'agent [m'a raccompagnée] au quai.
  - Un convoi escorté.
empathy.above          +2   met|mettent|mis|mettre les petits plats
  + Nos hôtes [mettent les petits plats] dans les grands.
  - Il met les plats.
empathy.above          +2   ne ménage|ménagent|ménageait|ménagent pas|ni|guère sa|ses|leur|leurs peine|efforts|temps|énergie
  + Une équipe qui [ne ménage pas ses efforts].
  - Il ménage son dos.
empathy.above          +2   passé|passée|venu|venue|resté|restée|rappelé|rappelée … après|pendant|hors|sur son|sa|ses service|garde|pause|congé|repos|vacances|horaires|heures
  + L'infirmière est [passée nous voir après son service].
  - Il est passé en fin de garde.
  - Je suis passé avant sa pause.
empathy.above          +2   remué ciel et terre
  + Le greffier [a remué ciel et terre].
  - Le ciel et la terre.
empathy.above          +2   revenu|revenue|revenus|repassé|repassée|repassés … vérifier|contrôler|ajuster
  + Le couvreur est [revenu le lendemain vérifier].
  - Je suis revenue à pied.
  - Je suis revenu voir le vendeur.
empathy.above          +2   s'|se est|sont donné|donnée|donnés du|beaucoup|énormément|un mal|de
  + L'agent [s'est donné du mal] pour nous caser.
  - Il s'est donné deux jours.
empathy.above          +2   ~donner|donné|donnée|donnent|donne un|beaucoup|énormément mal|de de|chien|peine|fou
  + La fleuriste s'est [donné un mal de] chien.
  - Le bruit donne mal à la tête.
empathy.above          +2   ~faire|fait|font|faits des pieds et des
  + Le courtier a [fait des pieds et des] mains.
  - Un lit fait des pieds à la tête.
empathy.above          +2   ~mouiller|mouillé la|sa|leur chemise|maillot
  + L'adjointe a [mouillé la chemise].
  - La pluie a trempé ma chemise.
empathy.above          +2   ~rester|resté|restée|restés|revenu|revenue|venu|venue|ouvert … après|apres|hors|malgré … fermeture|heures|heure|horaires … pour|avec|afin|exprès
  + Il est [resté après la fermeture pour] moi.
  - Le bar est ouvert après la fermeture du stade.
empathy.attentive      +2   <agent>|développeur|équipe|ils|éditeur tient|tiennent compte de|des|du
  + L'[éditeur tient compte des] demandes.
  - Elle tient un compte de dépenses.
empathy.attentive      +2   <agent>|elle|il|très|si|tout … doux|douce|tendre|patient|patiente|calme avec mon|ma|les|mes|nos|notre chien|chienne|chat|chatte|bébé|enfants|fille|fils|animaux|lapin|mère|père|débutants|petits
  + La vétérinaire est [très douce avec ma chatte].
  - Un gel doux avec les bébés.
empathy.attentive      +2   <agent>|elle|équipe … <be> … ~maternel|~protecteur|~généreux|~sensible|~complaisant|~altruiste|~secourable
  + La [puéricultrice est maternelle].
  - La salle est sensible au bruit.
empathy.attentive      +2   <agent>|ils|elle|elles|équipe … resté|restée|restés|sont|est|était|étaient|toujours à|a|au nos|mes|ses|son|chevet côtés|chevet|de|du|près
  + L'[assistante sociale est à nos côtés].
  - Le serveur est à ses fourneaux.
empathy.attentive      +2   ^ on est entendus|écoutés
  + [On est écoutés], enfin.
  - On est pris à la gorge.
empathy.attentive      +2   m'|nous|l' a|ont|avait encouragé|encouragée|encouragés|soutenu|soutenue|soutenus|épaulé|épaulée|épaulés|réconforté|réconfortée
  + Le coach [m'a encouragée] jusqu'au bout.
  - Il encourage son club.
empathy.attentive      +2   nous|m'|l'|l ont|a|avait beaucoup|toujours|énormément|bien encouragé|encouragée|encouragés|soutenu|soutenue|soutenus|épaulé|épaulée|épaulés|réconforté|réconfortée|motivé|motivée
  + Le tuteur [m'a toujours encouragée].
  - Le mur a bien soutenu le toit.
empathy.attentive      +2   présence|présent|présente|présents|présentes|attention|écoute … chaque|tous|bout instant|instants|moments|en
  + Une équipe [présente à chaque instant].
  - Un accueil chaque matin.
empathy.attentive      +2   remarques|avis|suggestions … sont|été prises|pris en compte
  + À la cantine, nos [remarques sont prises en compte].
  - La remarque est prise en note.
empathy.attentive      +2   remarques|avis|suggestions|besoins|envies|souhaits|demandes … suivies|suivis d' effet|effets
  + À la cantine, nos [remarques sont suivies d'effet].
  - La remarque est prise en note.
empathy.attentive      +2   sait|savent|savait parler aux|à enfants|patients|animaux|chevaux|ados|gens|bêtes|petits
  + Cette ostéo [sait parler aux bêtes].
  - Elle sait parler à la radio.
empathy.attentive      +2   sa|leur|votre|ses|leurs porte|portes … toujours ouverte|ouvertes
  + Chez le proviseur, [sa porte est toujours ouverte].
  - La porte est ouverte par le vent.
  - La porte est toujours ouverte, on gèle.
empathy.attentive      +2   su|sait|savait|savent|sut apprivoiser|amadouer|canaliser|motiver|encourager|réconforter|consoler|apaiser|calmer|captiver|intéresser|détendre|valoriser
  + Le moniteur a [su apprivoiser] ma fille.
  - Je ne sais qui calmer.
empathy.attentive      +2   un|une|d' grand|précieux|vrai|immense secours|réconfort
  + La tutrice a été d'[un grand réconfort].
  - Une grande caisse de secours.
empathy.attentive      +2   ~adoucir|adouci|adoucit|adoucissent … ~fin|~jour|~séjour|~moment|~peine|~épreuve|~instant|~vie|~attente
  + Les bénévoles ont [adouci ses derniers jours].
  - Ce savon adoucit la peau.
empathy.attentive      +2   ~consolant|~maternant|~compatissant|soutenant|soutenante|soutenants|soutenantes
  + Une sage-femme [soutenante].
  - Un poteau de soutien.
empathy.attentive      +2   ~mot|~parole|~présence|~geste|~regard qui|que réchauffe|réchauffent|apaise|apaisent|réconforte|réconfortent|rassure|rassurent|soulage|soulagent
  + Des [paroles qui apaisent].
  - Une soupe qui réchauffe.
empathy.attentive      +2   ~serrer|pris|prise|serré|serrée dans|contre ses|leurs|elle|lui bras
  + L'infirmière m'a [prise dans ses bras].
  - Il prend le sac dans ses bras.
empathy.attentive      +2   écouté|écoutent|écoute nos|mes|vos|ses remarques|avis|suggestions|besoins|utilisateurs|attentes|souhaits
  + Ils ont [écouté nos remarques].
  - J'écoute les avis de décès.
empathy.attentive      +2   été|est|était|pour|fut une épaule
  + Pour nous, l'officiant a [été une épaule].
  - Une épaule d'agneau.
empathy.bearable       +2   ^ zéro|aucune|sans douleur
  + [Zéro douleur].
  - Le dos sans douleur, hier.
empathy.bearable       +2   indolore|indolores
  + Une piqûre [indolore].
  - Un vin de table.
empathy.bearable       +2   rend|rendent|rendu|rendait … moins pénible|pénibles|douloureux|douloureuse|difficile|stressant|stressante|angoissant|angoissante|lourd|lourde
  + L'infirmière a [rendu ce moment moins pénible].
  - Le trajet était moins pénible en train.
empathy.bearable       +2   rend|rendent|rendu|rendait … plus|très|si supportable|agréable|doux|douce|léger|légère|serein|sereine
  + Leur bonne humeur [rend l'attente plus agréable].
  - Le nouveau parfum est plus doux.
empathy.bearable       +2   sans la moindre douleur
  + Une pose [sans la moindre douleur].
  - La douleur du dos.
empathy.bearable       +2   su|sait|savent|a|ont|nous|qui dédramatiser|dédramatisé|dédramatise|dédramatisent
  + L'équipe a [su dédramatiser] la situation.
  - Ce n'est pas à nous de dédramatiser.
empathy.bearable       +2   ~sentir|sent|sentir|senti|sente … pas|rien l'|du|de|la aiguille|piqûre|tout|douleur
  + Au labo on ne [sent pas l'aiguille].
  - Le chien sent la piste.
empathy.believes       +2   m'|nous a|ont crue|cru|crus … suite|immédiatement|toujours|enfin|quand
  + L'urgentiste [m'a crue tout de suite].
  - Il m'a cru parti.
empathy.believes       +2   médecin|docteur|infirmière|policier|gendarme|avocate|interne m'|nous a crue|cru|crus
  + L'[interne m'a crue].
  - Il m'a cru parti.
empathy.best           +2   <agent>|service|agence|équipe|ils|elle|sav … a|ont fait le|l' nécessaire|impossible|maximum
  + L'[agence a fait le nécessaire].
  - J'ai fait le nécessaire.
empathy.best           +2   a|ont|avez tout mis en œuvre|oeuvre
  + L'école [a tout mis en œuvre] pour lui.
  - On a mis une œuvre au mur.
empathy.best           +2   elle|il|ils|elles|équipe|personnel|hôtesse|vendeuse|vendeur|agent|conseiller|conseillère|technicien|réceptionniste|<agent> a|ont tout essayé|tenté|fait pour … aider|satisfaire|trouver|arranger|rassurer|dépanner|retrouver|sauver|contenter
  + L'[hôtesse a tout essayé pour nous aider].
  - J'ai tout essayé pour les joindre.
empathy.best           +2   fait|font l' impossible pour|afin
  + L'agence a [fait l'impossible pour] nous.
  - Je fais l'impossible grand écart.
empathy.best           +1   font|fait|faisait|faisaient de leur|son mieux
  + Les serveurs [font de leur mieux] malgré le monde.
  - Je fais de mon mieux pour suivre vos consignes.
empathy.cares          +2   cocoonés|cocooné|cocoonée|choyé|choyée|choyés
  + Les curistes sont [choyés].
  - Un cocon de soie.
empathy.cares          +2   s' intéresse|intéressent|intéressait à|vraiment|toujours chaque|chacun|nous|moi
  + La prof [s'intéresse à chaque] élève.
  - Il s'intéresse à la chimie.
  - Le vendeur s'intéresse à ses messages.
empathy.cares          +2   se soucient|soucie|souciaient|souciait|préoccupent|préoccupe … client|clients|clientèle|patients|patient|voyageurs|autres|bien|gens|résidents|enfants
  + Une marque où l'on [se soucie vraiment des clients].
  - Ils ne se soucient pas des délais.
empathy.cares          +2   veillé|veille|veillait|veillent sur ma|mon|moi|nous|mes|notre|lui|elle|nos|eux
  + L'aide-soignante a [veillé sur mon] père.
  - La veille du départ.
empathy.cares          +2   ~chouchouter|chouchouté|chouchoutée|chouchoutés|chouchoute|chouchoutent|cocoone|cocoonent|dorlote|dorlotent|bichonne|bichonnent|cajole|cajolent|dorloté|dorlotée|bichonné|bichonnée
  + Une équipe qui [bichonne] les résidents.
  - Une bobine de fil.
empathy.cares          +2   ~revenir|revenu|revenue|repassé|repassée|~repasser … voir|vérifier|demander|s' si|comment|assurer j'|je|tout|on|nous|ma|mon|elle|il|que
  + Le gardien est [repassé deux fois voir si tout] allait.
  - Je suis passé voir si le bus partait.
empathy.confidence     +2   a|ont|avait pris|repris|gagné confiance|assurance
  + Ma fille [a pris confiance].
  - Il a pris une assurance.
empathy.confidence     +2   cru|croit|croient en moi|mon|notre|nous|mes|leur
  + La banque a [cru en mon] atelier.
  - Il a cru en vain.
empathy.confidence     +2   fils|fille|enfants|garçon|petit|petite n' a|ont plus peur
  + Mon [fils n'a plus peur] du noir.
  - Il n'a plus de peur bleue en stock.
empathy.confidence     +2   réconcilié|réconciliée|réconciliés avec les|le|la|l'|mon|mes
  + Cette prof m'a [réconcilié avec les] maths.
  - Ils se sont réconciliés avec leur frère.
empathy.confidence     +2   vaincu|vaincre|dépassé|surmonté|surmonter|dompté ma|mes|sa|ses|leur|notre peur|peurs|phobie|angoisse|angoisses|timidité|appréhension|trac
  + Grâce au stage j'ai [vaincu ma phobie].
  - Un soldat vaincu.
empathy.confidence     +2   ~inspirer|inspire|inspirent|inspirait confiance|respect
  + Cette avocate [inspire confiance].
  - Il inspire par le nez.
empathy.confidence     +2   ~reprendre|repris|reprise|retrouvé|redonné|redonne|redonnent|regagné … confiance|sourire|espoir
  + Ce coach m'a [redonné confiance].
  - Je fais confiance au hasard.
empathy.hand           +2   infirmière|infirmier|sage|hôtesse|conseillère|conseiller|médecin|soignante|soignant|soignants|équipe|vendeuse|technicien|dame|employée|agent|bénévole … resté|restée|restés … près|auprès|côtés|chevet|ligne
  + L'[infirmière est restée près] de moi pendant tout l'examen.
  - Le technicien est resté vague sur la panne.
empathy.hand           +2   nous|m'|m ont|a envoyé|adressé|écrit|laissé … carte|mot|fleurs|bouquet … décès|deuil|condoléances|anniversaire|naissance|rétablissement
  + La clinique vétérinaire [nous a envoyé une carte après le décès] de notre chien.
  - J'ai envoyé une carte pour son anniversaire.
empathy.hand           +2   pris|prise|prises|prend|prennent … par la main
  + On m'a [pris par la main] du début à la fin.
  - La finition a été faite à la main.
empathy.hand           +2   tendu|tend|tendre|tendent la|une main
  + L'association nous a [tendu la main].
  - Il tend le bras.
empathy.hand           +2   un|une|mon|notre|le vrai|véritable|réel pilier|roc
  + Cette conseillère a été [un vrai pilier] pour ma famille.
  - La terrasse repose sur un pilier.
empathy.hand           +2   à|a nos|mes|leurs|ses petits soins
  + Toute l'équipe [à nos petits soins].
  - Les petits ont des soins.
empathy.helpful        +2   <agent>|chauffeur|employé|employée|vendeur|vendeuse|personnel|agent|steward|hôtesse|voisin|contrôleur|livreur … aidé|aidée|aidés ma|mon|mes|notre|nos mère|père|fils|fille|enfants|grand|mari|femme|parents|ami|amie
  + Le [chauffeur a aidé ma mère] à monter.
  - J'ai aidé ma mère à remplir le formulaire.
empathy.helpful        +2   rempli|remplit|remplie|remplis|relu|relue|préparé … avec moi|nous
  + L'agent a [rempli le formulaire avec moi].
  - Le sac est rempli, venez avec moi.
empathy.helpful        +2   sorti|sortie|sortis|tiré|tirée|aidé|aidée d'|de|à|dans une|la|ma|notre mauvaise|sale|passe passe|situation
  + Le courtier m'a [sortie d'une mauvaise passe].
  - Une passe de balle.
empathy.helpful        +2   tiré|tirée|tirés|sorti|sortie|sortis d'|de un|ce|situation mauvais|pétrin|embarras pas|pétrin
  + La dépanneuse nous a [tirés d'un mauvais pas].
  - Il est sorti d'un pas lent.
empathy.laugh          +2   guide|moniteur|monitrice|animateur|animatrice|animateurs|serveur|serveuse|équipe|comédien|comédiens|acteurs|chauffeur|infirmière|formateur|formatrice|capitaine … fait|font|faisait|faisaient … rire|sourire|marrer|rigoler
  + Le [guide nous a fait rire] toute la matinée.
  - Le serveur souriait à peine.
empathy.listening      +2   <agent>|elle|il|ils|elles|qui sait|savent|savait écouter|comprendre|conseiller|rassurer|observer
  + Un opticien [qui sait écouter].
  - Qui sait lire ici ?
empathy.listening      +1   jamais|sans|aucun|zéro|pas =jugée|=jugé|jugés|jugement|jugements
  + Au refuge, [aucun jugement].
  - Le jugement est rendu.
empathy.listening      +2   personne|jamais|pas m'|nous|ne|n' … ~juger|jugé|jugée|jugés|culpabilisé|culpabilisée
  + [Personne ne m'a jugée].
  - Le juge m'a entendu.
empathy.listening      +2   vraie|véritable|grande|belle|réelle|excellente|superbe écoute
  + Au planning familial, une [vraie écoute].
  - Une grande surface.
empathy.listening      +2   écoute|écoutent|entend|observe et conseille|conseillent|comprend|comprennent|agit|explique|rassure|aide|propose
  + Une gérante qui [écoute et conseille].
  - J'écoute et je lis.
empathy.made_sure      +2   chaque|moindre détail compte|soigné|pensé|étudié
  + [Chaque détail compte] pour ces fleuristes.
  - Un détail compte double.
empathy.made_sure      +2   n'|ne oublie|oublient|néglige|négligent|laisse|laissent rien|aucun au|détail|hasard|personne
  + La wedding planner [ne néglige aucun détail].
  - N'oublie rien dans le train.
empathy.made_sure      +2   ne|n'|pas … contente|contentent|contenté pas|jamais d'|de … à-peu-près|approximations|approximation|minimum
  + L'horlogère [ne se contente pas d'approximations].
  - Je me contente du minimum.
empathy.made_sure      +2   ont|a|avaient pensé au|aux|à moindre|enfants|détail|détails|chaque|nos|anciens|fauteuils|poussettes
  + Les organisateurs [ont pensé aux enfants].
  - J'ai pensé aux clés.
empathy.made_sure      +2   passe|passent|passait|vient|viennent|venait … régulièrement|souvent|plusieurs|toujours … voir|vérifier|demander|s'assurer
  + La gérante [passe régulièrement voir] si tout va.
  - Le bus passe souvent.
empathy.made_sure      +2   patron|patronne|équipe|personnel|elle|il|qui|gérant|gérante|hôte|hôtesse|directrice|directeur|responsable veille|veillent|veillait|veillaient à|au|aux … ce|confort|bien|détail|détails|chacun|tout
  + Le [patron veille à ce] que chacun soit servi.
  - Nous sommes arrivés la veille au soir.
empathy.made_sure      +2   pense|pensent|pensait|pensé|veille|voit à|a tout
  + L'organisatrice [pense à tout].
  - Je pense à toi.
empathy.made_sure      +2   rien ne|n' lui|leur échappe
  + À l'inventaire, [rien ne lui échappe].
  - Un mot m'échappe.
empathy.made_sure      +2   s'|se … assuré|assurée|assurés|assurées|assure|assurent|assurait que|qu' … tout|nous|j'|je|chacun|notre|mon|ma|mes|rien
  + La vendeuse [s'est assurée que tout] me convenait.
  - Je suis assuré que la garantie couvre ce cas.
empathy.made_sure      +2   œil|oeil à|sur|partout tout
  + Le chef de quai a l'[œil à tout].
  - Un œil au beurre.
empathy.no_trouble     +3   rien n'|ne est|semble|était trop compliqué|beau|difficile|dur|loin|bon
  + [Rien n'est trop compliqué] pour cette équipe.
  - Le formulaire est trop compliqué.
empathy.patient        +2   calme|patience|sérénité|gentillesse|sang-froid|flegme olympien|olympienne|exemplaire|légendaire|inébranlable
  + Le moniteur garde un [calme olympien].
  - Le calme plat.
empathy.patient        +2   jamais|aucun|sans|pas|zéro un|d'|soupir|une soupir|impatience|agacement|soupirer|chrono|chronomètre
  + Trois heures d'essayages, [jamais un soupir].
  - Un soupir.
empathy.patient        +2   patient|patiente|patients|patience avec|pour les|des|chaque|nous|moi|tous débutants|enfants|personnes|élèves|novices|anciens|clients|ados
  + Un formateur [patient avec les novices].
  - Un patient avec les béquilles.
empathy.patient        +2   répète|répètent|réexplique|réexpliquent|recommence … autant|tant|jusqu'|sans de|fois|qu'|que il|faut|soupirer|s'énerver
  + La prof [réexplique autant qu'il] faut.
  - Je répète autant de fois la gamme.
empathy.patient        +2   sans jamais perdre patience
  + La tutrice répète [sans jamais perdre patience].
  - Il joue sans jamais perdre.
empathy.patient        +2   sans jamais perdre|s'énerver|hausser|perdre son|le|patience|sa|leur calme|sang|patience|ton|sourire
  + Le moniteur corrige [sans jamais perdre son calme].
  - Il joue sans jamais perdre.
empathy.patient        +2   sans se départir de son|sa|leur sourire|calme|bonne|flegme|gentillesse
  + Il recommence [sans se départir de son calme].
  - Sans départ, pas de train.
empathy.patient        +2   ~imperturbable
  + Une secrétaire [imperturbable].
  - Les jeux du stade.
empathy.pride          +2   aime|aiment|aimant|adore|adorent|amoureux|amoureuse|fier|fiers|fière|fières … son|leur métier|travail
  + On voit qu'ils [aiment leur métier].
  - Elle a changé de métier.
empathy.pride          +2   amour|passion|fierté du|de|pour … métier|ouvrage
  + Un boulanger qui a la [passion du métier].
  - La formation prépare au métier de soudeur.
empathy.pride          +2   met|mettent|mis|mettait du cœur|coeur à|dans|l' l'|l|son|leur|ouvrage
  + L'équipe [met du cœur à l'] ouvrage.
  - Il met du chou à la casserole.
empathy.pride          +2   y met|mettent|mettait de|toute|son|sa|leur la|passion|sa|âme|énergie|amour passion|énergie|âme|volonté
  + Elle [y met de la passion].
  - Il y met de la farine.
empathy.reassured      +2   esprit en paix|repos
  + On est parti l'[esprit en paix].
  - Un esprit en peine.
empathy.reassured      +2   m'|nous|l'|la|le|ma|mon|notre … calmé|calmée|calmés|apaisé|apaisée|apaisés|tranquillisé|tranquillisée|consolé|consolée|déstressé|déstressée
  + L'anesthésiste [m'a calmée] avant le bloc.
  - Le vent est tombé.
empathy.reassured      +2   poids énorme|immense en|de moins
  + Un [poids énorme en moins].
  - Un poids énorme en fonte.
empathy.reassured      +2   tranquilliser|tranquillisers|tranquillisé|tranquillisée|rasséréné|rassérénée
  + La sage-femme [m'a tranquillisée].
  - La rue est tranquille.
empathy.reassured      +2   ~remonter|remonté|remonte|remontent … le|mon|notre moral
  + Les bénévoles m'ont [remonté le moral].
  - Le moral des ménages est remonté.
empathy.small_cares    +2   a|ont|avaient|avait du cœur|coeur
  + Ces bénévoles [ont du cœur].
  - Il a mal au cœur.
empathy.small_cares    +2   connaît|connaissent|retient|retiennent|sait|savent mon|nos|notre|mes|les|chaque prénom|prénoms|habitudes|goûts|préférences
  + La bibliothécaire [retient les prénoms].
  - Je connais mon prénom.
empathy.small_cares    +2   deuxième|seconde|2e maman|famille|mamie|maison
  + La nourrice est une [deuxième maman].
  - La deuxième rue.
empathy.small_cares    +2   fait|font|faisait ça|tout|cela avec le|du|tout|son cœur|coeur
  + Ils [font ça avec le cœur].
  - Il fait du vélo avec le chœur.
empathy.small_cares    +2   fils|fille|enfants|petit|petite|ado|élèves adore|adorent sa|son|leur|leurs|le|la maîtresse|nounou|prof|monitrice|moniteur|éducatrice|animatrice|coach|assistante
  + Ma [fille adore sa monitrice].
  - Mon fils adore le cinéma.
empathy.small_cares    +2   m'|nous a|ont rappelé|rappelée|rappelés|recontacté|recontactée pour savoir|vérifier si|que
  + La clinique [m'a rappelée pour vérifier que] tout allait.
  - J'ai appelé pour savoir si le bac part.
  - J'ai rappelé pour savoir si le colis était parti.
empathy.small_cares    +2   m'|nous|leur|lui … prêté|prêtée … parapluie|café|thé|eau|plaid|couverture|chargeur|siège|chaise|boisson|bonbon|jouet|vélo
  + La gérante [m'a prêté un parapluie].
  - Le café nous appartient.
empathy.small_cares    +2   mot|carte|lettre|petit … manuscrit|manuscrite|manuscrits
  + Une [lettre manuscrite] du luthier.
  - Un livre manuscrit.
empathy.small_cares    +2   nous|m' a|ont fait passer devant|avant
  + La douanière [nous a fait passer devant].
  - Il a fait passer un test.
empathy.small_cares    +2   nous|m' ont|a fait|préparé|organisé|réservé une surprise|fête
  + Ils [nous ont préparé une surprise] pour nos noces.
  - J'ai fait une fête pour mon anniversaire.
empathy.small_cares    +2   nous|vous|me|m' appelle|appellent par votre|notre|mon|nos|son nom|prénom|prénoms
  + Au club on [vous appelle par votre prénom].
  - J'appelle mon chien par son nom.
empathy.small_cares    +2   ont|a|avaient chanté|fêté|célébré … pour|mon|notre|l' anniversaire|noces|fête
  + Les serveurs [ont chanté pour l'anniversaire] de papi.
  - Il a fêté son bac.
empathy.small_cares    +2   ont|a|avaient|avait pensé à|a tout|nos|nous|chaque
  + Les hôtes [ont pensé à tout].
  - J'y ai pensé à temps.
empathy.small_cares    +2   prêté|prête|prêtent|fourni|offert … poussette|parapluie|fauteuil|voiture|vélo|casque|chargeur|couverture|lit|chaise … gratuitement|gracieusement|supplément|bébé|attente
  + Le loueur nous a [prêté une chaise gratuitement].
  - J'ai prêté une couverture à ma mère.
empathy.small_cares    +2   repris|reprend|retrouvé goût à|a|au l'|la|vie|sport|école|lecture
  + Ma fille a [repris goût à la] lecture.
  - Le plat a du goût.
empathy.small_cares    +2   retrouvé|retrouve|redonné|rendu|redonne … sourire|goût|joie|envie … de|à|au|la|vie|vivre|moral
  + Papa a [retrouvé le goût de] vivre.
  - Le goût de la pêche.
empathy.small_cares    +2   vient|venait|viennent du|de cœur|coeur
  + Leur geste [vient du cœur].
  - Le bruit vient du mur.
empathy.small_cares    +2   y met|mettent|mettait tout|leur|son … cœur|coeur
  + Elle [y met tout son cœur].
  - Il met son cœur de palmier.
empathy.small_cares    +2   y va|vont|court|retourne|retournent … plaisir|joie
  + Ma fille [y va avec plaisir].
  - Ma fille va à l'école.
empathy.small_cares    +2   ~voiture|véhicule|vélo de|d' prêt|courtoisie … ~gracieux|gratuit|gratuite|offert|offerte|mise|fournie
  + Une [voiture de prêt gratuite] pendant les travaux.
  - Une voiture de prêt.
empathy.small_cares    +2   épanouit|épanoui|épanouie|épanouis|épanouissent
  + Mon fils s'[épanouit] dans ce collège.
  - La fleur s'ouvre.
empathy.team           +2   ne|n' compte|comptent|comptait|comptaient pas|ni|jamais ses|leurs|son|leur heures|temps|efforts|peine
  + Un artisan qui [ne compte pas ses heures].
  - Le forfait ne compte pas les appels.
empathy.team           +2   travaille|travaillent|travaillaient|travailler|avance|avancent main dans la main
  + Médecins et infirmières [travaillent main dans la main].
  - Les enfants marchaient main dans la main.
empathy.team           +2   équipe|équipes … soudée|soudées|complice|complices|unie|unies
  + Une [équipe soudée] du bureau à l'atelier.
  - La pièce a été soudée hier.
empathy.thanked        +2   aucun|pas mot|mots|assez|de n'|de|ne est|mots|suffit assez|pour fort|remercier
  + [Aucun mot n'est assez fort].
  - Pas un mot.
empathy.thanked        +2   chapeau pour|à|aux|a ces|ce|cette|ceux|celles|toute|tous|l'
  + [Chapeau à ces] éboueurs.
  - Un respect pour la loi.
  - Aucun respect pour ces patients.
empathy.thanked        +2   infiniment|éternellement|profondément|extrêmement|éternelle|immense|infinie|profonde ~reconnaissant|reconnaissance|gratitude
  + Nous sommes [infiniment reconnaissants].
  - Toute la reconnaissance de signes.
empathy.thanked        +2   lui|leur|vous doit|dois|devons beaucoup|énormément|tout|tant|infiniment
  + Aux bénévoles, on [leur doit tant].
  - On leur doit deux euros.
empathy.thanked        +2   merci|mercis mille|milles fois
  + [Merci mille fois].
  - Mille fois non.
empathy.thanked        +2   merci|remercie|remercions infiniment|chaleureusement
  + [Merci infiniment].
  - Je marche vivement.
  - Je vous remercie vivement de me rembourser.
empathy.thanked        +2   mille|milles|immense|énorme|grand merci|mercis
  + [Mille mercis] à la couturière.
  - Mille marches.
empathy.thanked        +2   mots me|nous manquent
  + Les [mots me manquent] devant tant de bonté.
  - Il manque des mots.
empathy.thanked        +2   ne les|la|le|l'|vous|leur remercierai|remercierons|remerciera jamais assez
  + On [ne la remerciera jamais assez].
  - Je ne remercierai pas mon frère.
empathy.thanked        +2   ne|n'|jamais les|la|le|l'|vous|leur|remercierai|dirai remercierai|remercierons|remerciera|merci jamais|assez assez
  + Je [ne les remercierai jamais assez].
  - On ne les remercie pas.
empathy.thanked        +2   toute|ma|notre|immense|éternelle gratitude
  + Toute [notre gratitude] à l'équipe.
  - Un geste gratuit.
empathy.thanked        +2   ~devoir|dois|devons une fière chandelle
  + Au plombier, je lui [dois une fière chandelle].
  - Une chandelle romaine.
empathy.thanked        +2   ~reconnaissance|~gratitude éternelle|infinie|profonde|immense|absolue
  + Une [reconnaissance éternelle] aux soignants.
  - La reconnaissance vocale.
empathy.there          +2   <agent> … resté|restée|restés|restées … toute|jusqu'|côtés|auprès|chevet
  + L'[infirmière est restée toute] la nuit.
  - Je suis restée toute la nuit à la gare.
empathy.there          +2   m'|nous|l' ont|a|avait pas|jamais lâchés|lâchées|lâchée|abandonné|abandonnée|abandonnés
  + Les soignants [nous ont jamais lâchés].
  - La vis n'a pas lâché.
empathy.there          +2   ne m'|nous a|ont pas|jamais laissé|laissée|laissés tomber|seul|seule|seuls
  + Le syndicat [ne m'a jamais laissée tomber].
  - Il n'a pas laissé tomber le pot.
empathy.there          +2   ne|n' me|nous|vous laisse|laissent pas|jamais tomber|seul|seule|seuls
  + L'association [ne nous laisse jamais tomber].
  - Ne laisse pas tomber le pot.
empathy.there          +2   répondu|répondent|répond toujours|présent|présents|présente présent|quand|à|pour|en
  + La mutuelle a [répondu présent quand] il le fallait.
  - Il a répondu, présent au tableau.
empathy.there          +2   séché|sécher|sèche|séchait … larmes
  + La sage-femme a [séché mes larmes].
  - Le linge a séché en larges plis.
empathy.time           +2   <agent>|il|elle|ils … jamais pressé|pressée|pressés
  + Le [médecin n'est jamais pressé].
  - Un citron jamais pressé.
empathy.time           +2   ne vous|nous expédie|expédient|bouscule|bousculent|presse|pressent pas|jamais
  + Ici on [ne vous presse pas].
  - Ne vous pressez pas.
empathy.treated_like   +2   ici|agence|équipe|cabinet … pas|jamais … numéro|numéros
  + [Ici nous ne sommes pas un simple numéro].
  - Je ne suis pas un numéro !
empathy.treated_like   +2   jamais|pas … senti|sentie|sentis|sentir jugé|jugée|jugés|pressé|pressée|pressés|ridicule|bête|stupide
  + Je ne me suis [jamais sentie jugée] dans cette salle de sport.
  - Je me suis sentie jugée dès l'entrée.
empathy.treated_like   +2   on n'|ne est pas|jamais un|qu' numéro|numéros|matricule|un|simples
  + Dans ce lycée [on n'est pas un numéro].
  - On n'est pas un nombre.
  - Nous ne sommes pas des numéros !
empathy.treated_like   +2   pas|jamais que|qu' un|des|simple numéro|numéros|matricule|dossier
  + À la maternité on n'est [pas qu'un numéro].
  - Il n'y a pas qu'un nombre.
empathy.treated_like   +2   pas|jamais un|des numéro|numéros ici|parmi|chez|anonyme
  + On n'est [pas un numéro ici].
  - Mon numéro de dossier est ici, pas en bas.
empathy.treated_like   +2   sent|sens|sentons pas|jamais|aucunement … jugé|jugée|jugés|pressé|pressée|pressés|numéro|numéros|poussé|poussés
  + Dans cette agence on ne se [sent pas comme un numéro].
  - On se sent comme un numéro.
empathy.treated_like   +2   sent|sens|sentons qu'|que on|nous|je|l'on compte|comptons|existe|existons
  + On [sent qu'on compte] pour eux.
  - Je sens que le compte n'y est pas.
empathy.treated_like   +2   ~traiter|considéré|considérée|considérés comme … humain|humains|personne|personnes|adulte|adultes|ami|amis|prince|princes|princesse|roi|rois|reine|vip
  + Aux urgences on m'a [traité comme un être humain].
  - On m'a traité comme un voleur.
empathy.treated_like   +2   ~traiter|traité|traitée|traités|traitent|traite|considéré … avec|en|comme dignité|respect|égard|égards|humanité|humain|considération|bienveillance|douceur|adulte|être
  + On est [traité avec dignité] jusqu'au bout.
  - L'eau est traitée en usine.
empathy.understood     +2   a|ont|avez … bien|vite|parfaitement|suite|immédiatement|aussitôt|rapidement saisi|compris|cerné|identifié … problème|souci|demande|situation|préoccupation|préoccupations|question
  + Le garagiste [a tout de suite saisi mon problème].
  - J'ai bien compris la question.
empathy.understood     +2   m'|nous|été|être … pris|prise|prises au sérieux
  + Pour la première fois j'ai [été prise au sérieux].
  - Il a pris un air sérieux.
empathy.understood     +2   pris|prise|prises|prennent|prend|prenait ma|mon|mes|notre|nos|chaque|sa|ses … au sérieux
  + La vétérinaire a [pris mes inquiétudes au sérieux].
  - Ce vendeur se prend au sérieux.
empathy.understood     +2   ~trouver|trouvé|su les|le bons|mots|mot juste|justes|réconfortants|apaisants|rassurants|rassurer|mots
  + Elle a [trouvé les mots justes].
  - J'ai trouvé les bons outils.
friendliness.kind      +1   pas de chichi|chichis
  + [Pas de chichis], de l'efficacité.
  - Une boîte de chichis.
friendliness.kind      +2   pas|jamais avare|avares de|d'|en sourires|conseils|sourire|compliments|explications|anecdotes|gentillesse
  + Une guide [pas avare d'anecdotes].
  - Un avare de plus.
honesty.open_about     +2   des actes pas|et
  + [Des actes et] du suivi.
  - Des actes de naissance.
keep.no_lift           keep ~monter|~porter|~livrer|livré|monté|porté|descendu … premier|deuxième|second|troisième|quatrième|cinquième|sixième|étage|étages|2e|3e|4e|5e sans ascenseur
keep.take_time         keep pris|prendre|prenez le temps de|d' lire|me|nous lire|lu|relire
  + Merci d'avoir [pris le temps de me lire].
  - Il a pris le temps de tout montrer.
overall.life           +2   chance de|d' les|l'|la|le|vous avoir
  + C'est une [chance de les avoir].
  - La chance d'avoir un dé.
overall.life           +2   heureusement qu' ils|elle|il|elles sont|était|est|étaient là
  + [Heureusement qu'elle était là] pour le dossier.
  - Heureusement qu'il pleut.
overall.life           +2   pouvais|pouvait|pouvions pas mieux tomber
  + Avec ce chantier naval on ne [pouvait pas mieux tomber].
  - Il ne pouvait pas tomber.
overall.life           +3   sais|savons|ose pas|imaginer … ce qu'|que|comment j'|on|nous|je aurais|aurait|aurions fait
  + Je ne [sais pas ce que j'aurais fait] sans cette dame.
  - Je ne sais pas qui a fait cela.
overall.life           +3   sans eux|elle|lui|vous … perdu|perdue|serais|aurais|seraient|ratait|mort|morte|arrivée|arrivé|serait|aurait
  + [Sans eux j'étais perdue].
  - Je suis partie sans elle.
overall.mark           +3   mettrais|mettrai|mets six|sept|dix|vingt|mille étoiles|etoiles
  + Je [mettrais dix étoiles].
  - Je mets dix biscuits en étoile.
overall.praise         +2   donnez|donner|augmentez lui|leur|la|le une prime|augmentation|promotion|médaille
  + [Donnez-lui une prime].
  - Donnez-lui une chaise.
overall.praise         +2   mérite|méritent|mériterait|mériteraient une|un|d'|des médaille|augmentation|prime|promotion|oscar|trophée|lauriers
  + Nos facteurs [méritent une médaille].
  - Ce mur mérite une couche.
waiting.responsive     +2   aux aguets
  + Un barman toujours [aux aguets].
  - Le chat guette.

empathy.attentive +1 passait|passaient|passent|venait|venaient régulièrement|souvent|fréquemment … voir|demander|proposer|vérifier
  + Le page [passait régulièrement vérifier] le feu.
  - Le bus passait régulièrement.

empathy.helpful +1,yields a|ont|avait|avez|avaient|~chercher|vraiment|sincèrement|toujours essayé|tenté|cherché|essaie|essaient de|d'|à nous|m'|me aider|arranger|rassurer|dépanner|trouver|satisfaire|conseiller
  + Le bedeau [a tenté de nous aider].
  - Il a tenté de fuir.

empathy.helpful +1 heureusement que|qu' … infirmières|équipe|dame|secrétaire|collègue|soignants|personnel|bénévoles|vendeuse|professeurs|elle|il|ils|elles … est|sont|était|étaient =là
  + [Heureusement que les bénévoles sont là].
  - Heureusement que la clé est là.

empathy.time +2 a|ont|avait|est|avez passé|pris|resté|restée <duration>=10min à m'|nous … =aider|=expliquer|=conseiller|=écouter|=rassurer|=montrer|=chercher|=trouver
  + La luthière [a passé une heure à m'aider].
  - J'ai passé une heure à m'ennuyer.

keep.own_doing keep on a|avait|est passé|resté <duration>=10min à nous =chercher|=trouver|=expliquer|=montrer|=rassurer

empathy.above +2 ne|n' se contente|contentent|contentait pas|jamais de|d' =soigner|=vendre|=enseigner|=réparer|=prescrire|=servir|=donner
  + Elle [ne se contente pas de vendre].
  - Il se contente de vendre.

empathy.above  +2 pas|jamais hésité|hésite|hésitent|hésitait à|a … =venir|=aider|=rester|=rappeler|=revenir|=déplacer|=expliquer|=écouter
  + Il n'a [pas hésité à venir].
  - Il a hésité à me recevoir.
empathy.person +2 ce n' est|était pas l'|du usine|abattage
  + [Ce n'est pas l'usine].
  - L'usine est fermée.

keep.own_doing keep ai|avons pas|jamais hésité à|a … =venir|=aider|=rester|=rappeler|=revenir|=déplacer|=expliquer|=écouter
keep.own_doing keep je|j' n' hésite|hésitais pas|jamais à|a … =venir|=aider|=rester|=rappeler|=revenir|=déplacer|=expliquer|=écouter

empathy.above +2 n'|ne a|ont|avait|avaient|avez pas|jamais hésité à|a … =recevoir
  + La luthière [n'a pas hésité à nous recevoir].
  - La luthière n'a pas un chat.

empathy.above      +2   généreux|généreuse|généreuses|prodigue de son|leur|ses|leurs temps|conseils|efforts|explications|énergie
  + La vétérinaire est [généreuse de son temps].
  - Elle est généreuse de nature, son temps est gris.
  - Ils sont avares de leurs explications.
empathy.above      +2   ont lavé|nettoyé|aspiré|ciré|dépoussiéré … voiture|camionnette|moto|vélo|véhicule|auto|utilitaire … prime|gratuitement|cadeau
  + Ils [ont lavé la camionnette en prime].
  - J'ai lavé la voiture en prime.
empathy.above      +3   tout était|est|avait|a été|bien|déjà|parfaitement pensé|anticipé|réfléchi $
  + Dans ce gîte [tout avait été pensé].
  - Tout était bien, pensé par des fous.
empathy.above      +2   y ont|a|mettent|met|mettaient|mettait … tout leur|son|tout|leurs|tous|toute|ses coeur|cœur|cœurs|amour|passion|énergie
  - J'ai mis tout mon cœur dans la lettre.
  + Ils [y ont mis tout leur cœur].
  - Mon fils a mis tout son cœur dans ce dessin.
empathy.attentive  +2   =passé|passée|=passés|venu|venue|venus|passait|passaient … voir|demander|vérifier|s' si|que|assurer|comment … tout|nous|j'|on|ça|je
  - Je suis passé voir si le bac partait.
  + La porteuse est [passée deux fois voir si tout] allait.
empathy.attentive  +1   confondu|confondue|confondus|confond|confondent|répandu|répandue en excuses
  + Le boulanger s'est [confondu en excuses].
  - On a confondu les excuses.
empathy.attentive  +2   ravi|ravie|ravis|heureux|heureuse|content|contente|contents|adoré|apprécié|enchantée|enchanté|reconnaissante|reconnaissant … façon|manière dont … traité|traitée|traités|accueilli|accueillis|accueillie|occupent|occupés|occupe|traitent|accueillent|occupée|occupé|parlent|gèrent|géré|expliquent|expliqué
  - La façon dont ils s'occupent du toit est étrange.
  + J'ai [adoré la façon dont ils s'occupent] des élèves.
empathy.attentive  +1   s' est|sont|était excusé|excusée|excusés platement|sincèrement|mille|vivement|chaleureusement|poliment|aussitôt|immédiatement|spontanément
  + La fleuriste [s'est excusée platement].
  - Je me suis excusé platement.
empathy.cares      +2   <agent>|ils|elles|il|elle|gens ~aimer|~adorer ce qu' ils|il|elle|elles font|fait $
  + On sent qu'[ils aiment ce qu'ils font].
  - Ils aiment ce qui brille.
  - Ils aiment ce qu'ils font payer.
empathy.cares      +2   soucient|soucie|souciaient|préoccupent|préoccupe vraiment|réellement|sincèrement|véritablement de|des|du nous|vous|gens|clients|patients|élèves|leurs|ses
  - Ils ne se soucient pas du tout de nous.
  + Ils se [soucient vraiment de nous].
empathy.ease       +2   senti|sentie|sentis|sentait|sens|sent|sentaient à|a l' aise avec|pour|chez|auprès|dès|tout|en
  - On sent l'herbe, l'aise des vaches.
  + Ma tante s'est [sentie à l'aise avec] la greffière.
  - Je me suis sentie mal à l'aise avec lui.
empathy.helpful    +2   m'|nous|l' a|ont raccompagné|raccompagnée|raccompagnés|ramené|reconduit|reconduite|reconduits … jusqu'|à|en|chez voiture|maison|gare|hôtel|aéroport|domicile
  - Elle a ramené la voiture en retard.
  + Elle [nous a reconduits en voiture].
empathy.listening  +2   prend|prennent|pris|prise|prises|prenaient … allergies|allergie|intolérances|intolérance|régime|régimes|besoins|remarques|demandes|inquiétudes|douleurs … au|en sérieux|compte
  + La boulangère [prend les allergies au sérieux].
  - Ils ne prennent pas les allergies au sérieux.
empathy.made_sure  +1   il|elle|ils|elles veille|veillent|veillait|veillaient … toujours|bien|à ce que|qu' … soit|soient|reste|restent|ait|ne|aient|aille|ailles|bien|manque
  - Veillez à ce que les cartons restent au sec.
  + [Il veille toujours à ce que les cartons restent] au sec.
empathy.no_trouble +2   n'|ne a|ont fait aucune|aucun histoire|difficulté|chichi
  + Pour l'échange, ils [n'ont fait aucune histoire].
  - Il n'a pas raconté d'histoire.
empathy.reassured  +1   m'|nous|lui|l' a|ont assuré|dit|rassuré|répété que|en … n' était|est pas|nullement ma faute
  + La vétérinaire [m'a assuré que ce n'était pas ma faute].
  - On m'a dit que c'était ma faute.
keep.own_doing     keep j'|on|nous ai|avons|a ramené|reconduit|conduit|emmené|raccompagné
  + [J'ai ramené] la clé.
  - Elle a ramené ma mère.
keep.own_excuses   keep me|nous suis|sommes … confondu|confondue|confondus|excusé|excusée|excusés
  + Je [me suis confondue] en excuses.
  - Elle s'est confondue en excuses.
keep.own_visit     keep je|j'|on|nous suis|sommes|est|étais … passé|passée|passés|venu|venue|venus … voir|demander|vérifier si|comment|que
  + [Je suis passé voir si] le bac partait.
  - La gérante est passée voir si tout allait.
keep.ticket_check  keep passé|passée|venu|venue|venus … vérifier|voir|demander … si|que tout|j'|on le|avais|avait|avions monde|un|mon|payé|bien|notre
  + Le contrôleur est [passé vérifier si tout le monde] avait un billet.
  - La porteuse est passée voir si tout allait.

empathy.cares   +2 réel|grand|constant|profond souci du|des|d' client|clients|confort|patient|patients|résident|résidents|autrui|autres|animal|animaux
  - Un souci de client mal garé.
  + On voit un [réel souci du client] jusque dans l'emballage.
  - Le souci du client est enregistré.
empathy.cares   +2 souci|préoccupation du|de bien être $
  - Un souci bien réel.
  + On lit là un [souci de bien-être].
  - J'ai un souci de bien être remboursée.
empathy.helpful +2 gentille|aimable|charmante personne m'|nous|l'|lui a|avait … aidé|aidée|aidés|renseigné|renseignée|renseignés|accompagné|accompagnée|guidé|guidée
  - Personne ne m'a aidé.
  + Une [gentille personne m'a aidé] avec la poussette.
  - Une personne m'a mal renseigné.

empathy.listening +2 ils|elles|équipe|direction|développeurs|<agent> écoute|écoutent les|leurs|ses|vos|nos|des suggestions|remarques|retours|avis|besoins|utilisateurs|usagers|habitants
  + [Ils écoutent les remarques] des lecteurs.
  - Ils écoutent la mer.
empathy.patient   +1 <agent>|il|elle|ils|elles|équipe a|ont été … patient|patiente|patients|patientes
  - Le patient a été soigné.
  + La [guichetière a été patiente].
  - Ma mère a été patiente chez eux.

empathy.listening +2 aucune|nulle question … était|est|semble bête|idiote|stupide|superflue
  - Il est trop tard, aucune question.
  + [Aucune question n'était bête].
