@language fr
@kind     touchpoints

# Words that tell the channel. The place where the service is given is premises;
# a line, a box, an article in use is product.

# --- website

channel.browser channel:website ~navigateur
  + Rien ne marche, quel que soit le [navigateur].
channel.form    channel:website ~formulaire en ligne
  + Le [formulaire en ligne] refuse mon code postal.
channel.online  channel:website ~souscription|~paiement|~achat|~commande|~inscription|~réservation|~démarche|~vente|~boutique en ligne
  + Une [démarche en ligne] bien pensée.
  - Je suis resté en ligne vingt minutes.
channel.online  channel:website ~souscrire|~payer|~acheter|~commander|~réserver|~inscrire en ligne
  + On peut [réserver en ligne] à toute heure.
channel.online  channel:website ~souscrire|~payer|~acheter|~commander|~réserver|~inscrire sur|par internet
  + J'ai [commandé sur internet] un frigo.
channel.website channel:website le|votre|leur|ce|du|au|mon|son ~site
  + Tout est clair sur [votre site].
  - Un site classé au patrimoine.
channel.website channel:website ~page web|internet|accueil
  + La [page web] ne charge pas.
  - La page du menu était collante.
channel.website channel:website ~site internet|web|marchand|officiel
  + Le [site internet] rame depuis deux jours.

# --- app

channel.app  channel:app play|app|apple store
  + Introuvable sur le [Play Store].
channel.app  channel:app ~appli|~application
  + L'[appli] se ferme toute seule.
  - Ils appliquent une pénalité.
channel.app  channel:app ~notification
  + Trop de [notifications] le soir.
channel.none keep        application … contrat|règlement|loi|loyer|décret|tarif|crème
  + L'[application du contrat] est à géométrie variable.

@sector app
channel.app channel:app ~version|~widget|~playlist
  + La dernière [version] vide la batterie.

@all

# --- account

channel.account channel:account connexion à mon|l'|notre compte|espace
  + La [connexion à mon compte] échoue.
channel.account channel:account france connect
  + La page [France Connect] tourne sans fin.
channel.account channel:account mon|le|leur|votre compte en ligne
  + J'ai vérifié [mon compte en ligne].
channel.account channel:account mot|mots de passe
  + Le [mot de passe] change sans prévenir.
  - Un mot de trop.
channel.account channel:account ~connecter à|sur mon|l'|son|leur|mes compte|espace|comptes
  + Impossible de me [connecter à mon espace].
channel.account channel:account ~espace client|clients|personnel|adhérent|abonné|membre|assuré|perso|particulier|patient|locataire
  + Mon [espace client] est inaccessible.
  - Cet espace est réservé au personnel.
channel.account channel:account ~identifiant
  + Mes [identifiants] ne sont plus reconnus.
channel.account channel:account ~portail en|client|famille|ligne|patient|citoyen|locataire
  + Le [portail famille] est une usine à gaz.
  - Le portail du jardin grince.

# --- email

channel.email channel:email ~formulaire de contact|réclamation
  + Le [formulaire de contact] est un puits sans fond.
channel.email channel:email ~mail|~courriel|email|emails|mel|mels
  + J'ai envoyé trois [courriels].
  - Le mailing était en couleurs.
channel.email channel:email ~messagerie électronique|sécurisée|interne
  + On me renvoie vers la [messagerie sécurisée].
channel.email channel:email ~newsletter
  + Trop de [newsletters].

# --- phone

channel.none  keep          s' est|était décroché|décrochée
  + Le miroir [s'est décroché].
channel.none  keep          ~appel d'|à|de offre|offres|air|témoins|candidature|fond
  + Un [appel d'offres] truqué.
channel.phone channel:phone au bout du fil|combiné
  + Quelqu'un de patient [au bout du fil].
channel.phone channel:phone mon|mes|un|des|nos|les|leur|d'|aux|l'|deux|trois|dix|plusieurs|cet ~appel
  + J'ai passé [trois appels] pour rien.
  - Le plat appelle un bon vin.
channel.phone channel:phone par|au téléphone|tel|tél|phone
  + Reçue [au téléphone] par une dame charmante.
  - Mon téléphone chauffe.
channel.phone channel:phone téléphoner|=téléphoné|téléphonez|téléphonant|téléphonique|téléphoniques|téléphoniquement
  + J'ai [téléphoné] lundi.
channel.phone channel:phone ~appeler le|la|leur|votre|les|au|plusieurs|trois|deux|dix|pour service|sav|support|numéro|fois|hotline|standard|savoir|agence|mairie|hôtel
  + J'ai [appelé le service] d'eau.
  - Je m'appelle Roland.
channel.phone channel:phone ~conversation|~entretien|~contact|~échange|~renseignement|conseiller|conseillère téléphonique
  + Un [entretien téléphonique] de cinq minutes a suffi.
channel.phone channel:phone ~joindre|joignable|injoignable par|au téléphone|tel
  + Impossible à [joindre par téléphone].
channel.phone channel:phone ~ligne occupée|saturée|occupées|saturées
  + La [ligne saturée] du matin au soir.
channel.phone channel:phone ~numéro de téléphone|tel
  + Aucun [numéro de téléphone] sur le courrier.
channel.phone channel:phone ~raccrocher|~décrocher
  + On m'a [raccroché] au nez.
  - Le tableau s'est décroché du mur.            # kept below
channel.phone channel:phone ~rappeler|~appeler … fois
  + J'ai [rappelé quatre fois] avant midi.
  - Elle rappelle ma grand-mère.

# --- ivr

channel.ivr keep,channel:ivr serveur|serveurs vocal|vocaux
  + Le [serveur vocal] ne comprend rien.
  - Le serveur a été charmant.
channel.ivr channel:ivr      tapez|taper 1|2|3|un|deux|étoile|dièse
  + [Tapez 2], puis plus rien.
channel.ivr channel:ivr      ~boîte|menu|menus|~messagerie vocale|vocal|vocaux
  + On tombe sur une [boîte vocale] pleine.
channel.ivr channel:ivr      ~disque d' attente
  + Le même [disque d'attente] en boucle.
channel.ivr channel:ivr      ~répondeur
  + Toujours le [répondeur].
channel.ivr channel:ivr      ~répondeur|~standard automatique
  + Un [standard automatique] qui tourne en rond.

# --- chat

channel.chat channel:chat le|du|via|par|ce|votre chat
  + J'ai posé la question [via chat].
  - J'assure un chat et un chien.
channel.chat channel:chat ~assistant|conseiller|conseillers|conseillère|~agent virtuel|virtuelle|virtuels
  + L'[assistant virtuel] tourne en boucle.
channel.chat channel:chat ~chat en ligne|direct
  + Le [chat en ligne] m'a dépanné.
  - Mon chat est couvert par cette mutuelle.
channel.chat channel:chat ~messagerie instantanée
  + Réponse en deux minutes sur la [messagerie instantanée].
channel.chat channel:chat ~tchat|~chatbot|livechat|tchatbot
  + Le [tchat] ferme à dix-huit heures.
theme.none   keep         le|ce|du|votre|mon|notre chat … soigné|opéré|mort|décédé|malade|hurlé|miaulé|miaule|stérilisé|vacciné|castré|endormi|guéri|ausculté|griffé|mordu|boite|vomit|vomi|crève|pucé
  + [Le chat a été vacciné] sans bruit.
  - Le chat ne répond pas.

# --- messaging

channel.messaging channel:messaging message|messages texte
  + Un rappel par [message texte].
channel.messaging channel:messaging ~sms|~texto|~whatsapp
  + Un [SMS] la veille, c'est pratique.

# --- social

channel.social channel:social      community ~manager
  + Le [community manager] a de l'humour.
channel.social channel:social      en|par|mes|vos|un|des|mon mp|dm|dms|mps
  + Je vous l'ai écrit [en MP].
channel.social keep,channel:social réseau|réseaux social|sociaux
  + Muets sur les [réseaux sociaux].
channel.social channel:social      sur|via|par twitter|facebook|instagram|linkedin|tiktok|messenger|fb|insta
  + Ils répondent vite [sur Facebook].
channel.social channel:social      ~message|~messages privé|privés
  + Aucune suite à mon [message privé].

# --- mail

channel.email keep,channel:email ~courrier électronique|indésirable|indésirables
  + Un [courrier électronique] perdu.
channel.mail  channel:mail       accusé de réception
  + Avec [accusé de réception], bien sûr.
channel.mail  channel:mail       en|par|le|un|mon|deux|trois =recommandé|=recommandés
  + Ma lettre ? J'ai fini par l'envoyer [en recommandé].
  - On me l'a recommandé.
channel.mail  channel:mail       par la poste
  + Trois dossiers envoyés [par la poste].
  - Il habite à côté de la poste.
channel.mail  channel:mail       voie postale
  + Tout se fait par [voie postale].
channel.mail  channel:mail       ~courrier|~lettre
  + Le [courrier] date d'il y a un mois.
  - Une loi appliquée à la lettre.               # kept below
channel.mail  channel:mail       ~lettre|~courrier recommandée|=recommandé|=recommandés|recommandées
  + Une [lettre recommandée] sans suite.
channel.none  keep               à|au la|pied lettre|de
  + Suivie [à la lettre].

# --- store

channel.store channel:store centre|centres|galerie|galeries commercial|commerciaux|commerciale|commerciales|marchande|marchandes
  + Le [centre commercial] ferme tard.
  - Un geste commercial au centre de tri.
channel.store channel:store en|les|des|ces|leurs|aux rayon|rayons
  + Introuvable [en rayon].
channel.store channel:store grande|grandes surface|surfaces
  + Comme dans une [grande surface].
channel.store channel:store ~magasin|~boutique|~supermarché|~hypermarché|~showroom|~concession
  + La [boutique] du centre est accueillante.
  - Ils emmagasinent nos données.
channel.store channel:store ~point de vente
  + Un [point de vente] bien tenu.
  - Un point de plus pour le cuisinier.
channel.store channel:store épicerie|épiceries|épicier|supérette|supérettes|librairie|librairies|libraire|bijouterie|bijouteries|boulangerie|boulangeries|quincaillerie|jardinerie|jardineries|droguerie|mercerie|merceries|parfumerie|parfumeries|poissonnerie|boucherie|boucheries|fromagerie|animalerie|papeterie|maroquinerie|friperie|friperies|brocante|brocantes|solderie|échoppe|grainerie|caviste|primeur|fleuriste|drive|drives
  + Une [librairie] au coin de la rue.
  - Des livres au coin du lit.

@sector retail
channel.store channel:store ~caisse|~caissier|~vendeur
  + Une [caissière] adorable.

@all

channel.phone channel:phone opératrice|opératrices
  + L'[opératrice] note la date.
  - Une opération.
channel.phone channel:phone ~attente|~attendre|~patienter … en ligne
  + Vingt minutes d'[attente en ligne] lundi.
  - L'attente au guichet.

# --- branch

channel.branch channel:branch     mon|ma|mes|notre|votre|leur|en|une|l'|d'|cette|vos|nos|leurs|les|des ~agence
  + J'ai pris rendez-vous avec [mon agence].
channel.branch channel:branch     ~bureau de poste|vote
  + Le [bureau de poste] ferme à midi.
  - Le bureau en chêne est arrivé rayé.
channel.branch channel:branch     ~guichet
  + Un seul [guichet] ouvert.
channel.branch channel:branch     à|vers|devant|chez|dans la poste
  + J'ai porté ma lettre [à la poste].
  - Un poste de radio.
channel.store  keep,channel:store ~agence de voyage|voyages
  + Une [agence de voyages] très sérieuse.

@sector public
channel.branch channel:branch ~mairie|~préfecture|caf|cpam|~permanence|~trésorerie
  + La dame de la [mairie] est très patiente.

@all

# --- salesperson

channel.salesperson channel:salesperson agent|agents général|généraux|immobilier|immobiliers
  + L'[agent général] du quartier est épatant.
channel.salesperson channel:salesperson conseiller|conseillère|conseillers attitré|dédié|personnel|financier|commercial|attitrée|dédiée
  + Un [conseiller attitré], enfin.
channel.salesperson channel:salesperson le|un|les|des|du|leurs|leur|votre|vos|mon|notre|ce commercial|commerciaux|commerciale|commerciales
  + [Le commercial] a promis monts et merveilles.
  - Un geste commercial serait bienvenu.
channel.salesperson channel:salesperson mon|ma|notre conseiller|conseillère
  + [Ma conseillère] a changé quatre fois.
  - Conseiller un ami, jamais.
channel.salesperson channel:salesperson ~chargé|~gestionnaire de|d' clientèle|patrimoine|affaires
  + La [chargée de clientèle] est partie sans prévenir.
channel.salesperson channel:salesperson ~vendeur|~courtier|~concessionnaire
  + Un [courtier] qui connaît son affaire.

channel.salesperson channel:salesperson ~démarcheur|~télévendeur
  + Un [démarcheur] a forcé la porte de ma tante.

# --- kiosk

channel.kiosk channel:kiosk      ~borne|~automate|dab|~distributeur
  + La [borne] a avalé ma carte.
channel.kiosk keep,channel:kiosk ~caisse automatique|automatiques
  + Les [caisses automatiques] sont en panne.
channel.kiosk keep,channel:kiosk ~guichet automatique|automatiques
  + Le [guichet automatique] était vide.
channel.none  keep               <figure> bornes

# --- delivery

channel.courier channel:delivery,stage:receive avis de passage
  + Ni sonnette ni [avis de passage].
  - Un avis client très détaillé.
channel.courier channel:delivery,stage:receive chronopost|colissimo|dpd|gls|ups|dhl|fedex
  + Comme souvent [Chronopost] n'a pas sonné.
channel.courier channel:delivery,stage:receive en|au point relais
  + Retirer le paquet [en point relais] est commode.
channel.courier channel:delivery,stage:receive mondial relay
  + Le dépôt [Mondial Relay] est au coin de la rue.
  - Un groupe mondial et pas un mot d'excuse.
channel.courier channel:delivery,stage:receive ~livreur|~transporteur|~coursier|~facteur
  + Le [livreur] a pris le temps de monter.
  - Le prix est un facteur important.            # kept below
channel.none    keep                           ~facteur important|clé|clef|humain|déterminant|risque
  + Un [facteur déterminant].

# --- technician

channel.technician channel:technician ~intervention à domicile
  + Une [intervention à domicile] propre et rapide.
channel.technician channel:technician ~technicien|~installateur|~dépanneur|~réparateur|~chauffagiste|~plombier|~électricien
  + Le [technicien] est arrivé avec une heure d'avance.
  - La fiche technique est fausse.

@sector telecom energy electronics
channel.technician channel:technician rdv
  + Troisième [RDV] manqué.
channel.technician channel:technician rendez vous|rdv
  + Un [rendez-vous] manqué, sans un mot.
channel.technician channel:technician ~intervention|~intervenant
  + L'[intervention] a duré une heure.

@all

# --- premises

channel.none     keep                 en train de|d'
  + Ils sont [en train de] tout changer.
channel.premises channel:premises     salle|salles d' attente
  + La [salle d'attente] était bondée.
channel.premises channel:premises     sur place
  + Tout se règle [sur place].
channel.premises channel:premises     ~aéroport|~avion|~cabine|~terminal|~hôtesse|~équipage|~steward
  + L'[avion] était neuf.
channel.premises channel:premises     ~contrôleur|~chauffeur
  + Le [chauffeur] a attendu ma mère.
  - Un chauffe-eau en panne.
channel.premises channel:premises     ~gare|~train|~wagon|~quai|~bus|~tram|~tramway|~métro|tgv|ter|~ferry
  + Le [train] sentait le neuf.
  - Je suis en train de remplir le dossier.      # kept below
channel.premises channel:premises     ~hôpital|~clinique|urgences|~maternité|~ehpad|~laboratoire
  + La [clinique] est impeccable.
channel.premises channel:premises     ~hôtel|~gîte|~camping|~résidence|~chalet|~hébergement
  + L'[hôtel] donne sur le port.
channel.premises channel:premises     ~infirmier|~médecin|~chirurgien|~soignant|~brancardier
  + L'[infirmière] de nuit était douce.
channel.premises channel:premises     ~maître nageur
  + Un [maître-nageur] très attentif.
channel.premises channel:premises     ~musée|~cinéma|~théâtre|~parc|~zoo|~stade|~médiathèque|~bibliothèque
  + Le [musée] mérite deux heures.
channel.premises channel:premises     ~restaurant|resto|restos|~brasserie|~pizzeria|~café|~bar|~auberge|~bistrot
  + Un [restaurant] tenu par deux sœurs.
  - Le café moulu manque d'arôme.                # longer, below
channel.premises channel:premises     ~salon d'|de embarquement|attente|aéroport|thé|coiffure
  + Le [salon de coiffure] est décoré avec goût.
channel.premises channel:premises     ~serveur|~cuisinier
  + Le [serveur] connaît sa carte.
  - Le serveur vocal m'a perdu.
channel.premises channel:premises     ~spa|~sauna|~plage|~tribune|~gradin|~amphithéâtre|~cantine|~crèche|~école
  + Les [gradins] sont couverts.
channel.premises channel:premises     ~terrasse|~piscine|~parking|~salle|~vestiaire|~toilette|~ascenseur|sanitaires|~jardin
  + La [terrasse] est à l'ombre.
channel.product  keep,channel:product ~café moulu|soluble
  + Le [café moulu] est amer.

# --- product

channel.product channel:product 4g|5g|adsl|vdsl
  + La [4G] passe partout.
channel.product channel:product lave|sèche linge|vaisselle
  + Le [lave-vaisselle] fait un bruit de tracteur.
  - La vaisselle était propre.
channel.product channel:product ma|la|notre|une carte bleue|bancaire|visa|mastercard
  + [Ma carte bleue] ne passe nulle part.
  - La carte des desserts.
channel.product channel:product réseau|réception mobile
  + Le [réseau mobile] est faible dans la vallée.
  - Un filet de pêche.
channel.product channel:product ~appareil|~batterie|~écran|~clavier|~moteur|~chargeur|~casque|~imprimante
  + La [batterie] tient deux jours.
channel.product channel:product ~aspirateur|~frigo|~réfrigérateur|~cafetière|~télécommande|~téléviseur
  + L'[aspirateur] s'étouffe au bout d'une heure.
channel.product channel:product ~box|~décodeur|~modem|~routeur|~répéteur
  + La [box] redémarre toutes les nuits.
channel.product channel:product ~compteur|~chaudière|~radiateur|linky
  + Le [compteur] est neuf.
channel.product channel:product ~panneau solaire|solaires|photovoltaïque|photovoltaïques
  + Mes [panneaux solaires] produisent peu.
channel.product channel:product ~tissu|~semelle|~couture|~doublure|~flacon
  + Le [tissu] est doux.
  - Le tissage se fait à Lyon.

@sector electronics
channel.product channel:product ~produit|~article|~taille
  + Le [produit] est conforme à la photo.

@sector telecom electronics
channel.product channel:product internet|~ligne|~connexion|~débit|~réseau|~wifi
  + Plus d'[internet] depuis dimanche.
channel.product channel:product mon|le|ce|notre téléphone|portable|smartphone|mobile|ordinateur
  + [Mon téléphone] ne capte rien.

@all

# --- advertising

channel.advertising channel:advertising ~annonce à|de|dans|sur la|radio|télé|presse|le|internet
  + L'[annonce dans la] presse parlait d'un prix fixe.
channel.advertising channel:advertising ~catalogue
  + Le [catalogue] est plein de fautes.

# --- word of mouth

channel.online  channel:website       sur|par|via internet|web|net
  + Tout se fait [par internet].
  - Le filet, sur le net du court.
channel.online  channel:website       ~assurer|~assurance|~devis|~adhésion|~contrat|~gestion|~signature|~dossier|~formalité|~déclaration|~simulation|~demande en|100 ligne|%
  + La [signature en ligne] prend une minute.
  - Le devis de la ligne neuve.
channel.online  channel:website       ~signature|~formulaire|~démarche électronique|électroniques|dématérialisé|dématérialisée|dématérialisées
  + La [signature électronique] est simple.
  - Une carte électronique.
channel.phone   channel:phone         premier|second|deuxième|troisième|dernier|prochain ~appel
  + Tout était réglé dès le [premier appel].
  - Le premier plat appelle le second.
channel.phone   channel:phone         téléopérateur|téléopérateurs|téléopératrice|téléopératrices|~téléconseiller
  + Un [téléconseiller] qui chantonne.
  - Un opérateur de grue.
channel.phone   channel:phone         ~télé opérateur|opératrice|opérateurs|opératrices|conseiller|conseillère|conseillers
  + Le [télé-opérateur] chantonnait.
  - La télé du salon est neuve.
channel.reviews channel:word_of_mouth avis google|clients|vérifiés
  + Je lis toujours les [avis clients].
channel.reviews channel:word_of_mouth faux|bons|mauvais avis
  + Il y a beaucoup de [faux avis] sur eux.
channel.reviews channel:word_of_mouth selon|après|vu|lire|lisant|lisez|croire|faux les|des|aux|ces|vos|mauvais|bons avis|commentaires
  + C'est en [lisant les avis] que j'ai hésité.
  - À mon avis, c'est trop salé.
channel.website channel:website       plateforme|portail|interface|boutique|espace|catalogue|guide en ligne|web|internet|numérique|digitale|digital
  + La [plateforme en ligne] est claire.
  - La plateforme du quai.
channel.website channel:website       site facile|simple|clair|pratique|très|bien|intuitif|rapide|lent|compliqué|fonctionnel|nul|ergonomique|agréable|est|qui|plante|rame|vraiment|super
  + [Site simple] pour un tel achat.
  - La situation est simple.
channel.website channel:website       ~enregistrement|~renouvellement|~résiliation|~modification|~annulation|~prise|~rendez|~suivi|~inscription … en ligne
  + L'[enregistrement en ligne] est bloqué.
  - La ligne d'enregistrement craque.
channel.website channel:website       ~site de|du|d'|des la|l'|notre|votre|leur|ma clinique|hôpital|mairie|préfecture|banque|mutuelle|marque|enseigne|société|ville|théâtre
  + Le [site de la mairie] donne les horaires.
  - Un site exposé au vent.

@sector bank insurance public airline transport
channel.app channel:app depuis|sur|avec mon|son|le téléphone|smartphone|portable|mobile
  + Ouvert [depuis mon smartphone] en une minute.
  - Mon téléphone chauffe.

@sector insurance
channel.technician channel:technician ~expert
  + L'[expert] a tout mesuré.
  - Il a de l'expérience.

@all

# Où l'on apprend, où l'on est soigné, où l'on s'entraîne.
@sector health leisure public other transport

channel.premises channel:premises ~moniteur|monitrice|monitrices|~entraîneur|~instructeur
  + La [monitrice] parle bas.
  - Une moniale parle bas.

@all

channel.branch   channel:branch   bureau|bureaux de poste
  + Le [bureau de poste] ferme tôt.
  - Un bureau de chêne.
channel.branch   channel:branch   ~guichetier|~consulat|~ambassade|~sous-préfecture
  + La [guichetière] compte vite.
  - La gâchette est grippée.
channel.premises channel:premises ~gymnase|~collège|~lycée|~université|~campus|~internat|~garderie|~dispensaire|~dojo|~amphi|~laverie
  + Le [gymnase] ferme tard.
  - Un collègue ferme tard.
channel.premises channel:premises ~professeur|prof|profs|~enseignant|~formateur|~instituteur|~pion|~surveillant
  + Mon [professeur] de flûte est malade.
  - Une profession de foi.

@sector retail electronics leisure other transport health public

channel.store channel:store ~opticien|~garage|~garagiste|~concessionnaire|~carrossier|~carrosserie|~librairie|~bijouterie|~animalerie
  + Le [garagiste] rit fort.
  - Un garant rit fort.
channel.store channel:store ~pharmacie
  + La [pharmacie] ouvre à dix heures.
  - La pharmacologie du lin.

@all

channel.premises   channel:premises   la|une|cette|notre|les|des|ma|deux rame|rames
  + [La rame] sentait le neuf.
  - Le canot rame.
channel.technician channel:technician maçon|maçons|couvreur|couvreurs|menuisier|menuisiers|carreleur|carreleurs|plaquiste|plaquistes|serrurier|serruriers|ramoneur|ramoneurs|vitrier|vitriers|charpentier|charpentiers|artisan|artisans|ouvrier|ouvriers|poseur|poseurs
  + Le [carreleur] revient lundi.
  - Le carrelage est gris.

channel.none keep =décrocher|décroché|décroche|décrochent … un|une|le|son|mon|leur|des … sourire|mot|cdi|emploi|poste|stage|diplôme|bac|concours|contrat|travail|apprentissage|place
  + Elle a [décroché un stage].
  - Elle a décroché le téléphone.
