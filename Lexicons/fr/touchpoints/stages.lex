@language fr
@kind     touchpoints

# Words that tell the stage. The channel is told here only where one word tells both.

# --- discover: j'entends parler de l'offre

# In an app an advert is part of the use; near a restaurant a pub is a bar.
@sector bank insurance telecom energy retail hotel airline transport health public electronics leisure other
stage.advertising channel:advertising,stage:discover ~publicité|pub|pubs|~prospectus|~flyer|~dépliant
  + La [publicité] promet un salon climatisé, il n'y en a pas.
  + J'ai reçu encore un [prospectus] hier.
  - La clause a été rendue publique.
stage.reputation  stage:discover                     ~réputation|~renommée
  + Au vu de leur [réputation], je m'attendais à mieux.

@sector app
stage.in_app_ads channel:app,stage:use ~publicité|pub|pubs
  + Une [pub] toutes les deux chansons.

@all
stage.advertising channel:advertising,stage:discover   ~courrier|~message|~mail|~encart|~publipostage publicitaire|publicitaires
  + Chaque semaine un [courrier publicitaire] de plus dans la boîte.
  - Le courrier est arrivé mardi.
stage.advertising channel:advertising,stage:discover   ~spot télé|tv|radio|publicitaire
  + Le [spot radio] annonçait la gratuité.
  - Le spot de surf est à dix minutes à pied.
stage.canvassing  stage:discover                       démarcher|=démarché|=démarchés|démarchée|démarchées|~démarchage|~démarcheur|~prospection
  + On nous a [démarchés] à la maison pour des panneaux solaires.
  - La démarche en mairie est simple.
stage.hearsay     channel:word_of_mouth,stage:discover bouche à oreille
  + On les a trouvés par le [bouche à oreille].
  - Il parlait tout bas à l'oreille de sa collègue.
stage.hearsay     channel:word_of_mouth,stage:discover entendu parler
  + J'avais [entendu parler] de cette piscine par ma voisine.
  - Personne n'a voulu me parler.
stage.hearsay     channel:word_of_mouth,stage:discover ~conseillé|~recommandé par ma|mon|mes|un|une|des|notre|nos
  + Un cabinet [recommandé par une] collègue.
  - Mon dossier est suivi par une collègue.

# --- evaluate: je me renseigne, je compare, je choisis

stage.compare          channel:word_of_mouth,stage:evaluate ~comparateur
  + Je les ai trouvés sur un [comparateur].
stage.compare          stage:evaluate                       ~comparer|~comparaison|~comparatif
  + Après avoir [comparé] trois fournisseurs, j'ai choisi celui-ci.
stage.competitor_price stage:evaluate                       ~aligner sur
  + Ils ont accepté de s'[aligner sur] le tarif d'en face.
stage.eligibility      stage:evaluate                       ~éligibilité|éligible|éligibles
  + Mon immeuble n'est pas [éligible], paraît-il.
stage.product_page     channel:website,stage:evaluate       ~fiche produit|produits|technique|techniques
  + La [fiche technique] ne parle pas du chargeur.
stage.prospect         stage:evaluate                       avant d' ~acheter|adhérer
  + On m'a tout expliqué [avant d'acheter].
  - Avant de partir, vérifiez vos bagages.
stage.prospect         stage:evaluate                       avant de ~acheter|~souscrire|~réserver|~signer|~commander
  + Aucun conseil [avant de réserver] la salle.
stage.prospect         stage:evaluate                       ~prospect|futur|futurs client|clients
  + Ils traitent mieux le [futur client] que l'ancien.
stage.quote            stage:evaluate                       ~devis
  + Le [devis] est arrivé le lendemain.
  - Elle devait me rappeler.
stage.simulate         stage:evaluate                       ~simulation|~simulateur
  + La [simulation] donnait quarante euros de moins.
stage.stock            stage:evaluate                       en stock
  + Le modèle affiché [en stock] ne l'était pas.
stage.stock            stage:evaluate                       ~rupture de stock
  + La taille 40 est toujours en [rupture de stock].
  - Rupture de contrat sans préavis.
stage.technical_visit  channel:technician,stage:evaluate    visite|visites technique|techniques
  + La [visite technique] a duré dix minutes.
  - Une visite guidée passionnante.
stage.tryout           stage:evaluate                       cabine|cabines d' essayage
  + Les [cabines d'essayage] sont minuscules.
  - La cabine de l'avion était glaciale.
stage.tryout           stage:evaluate                       portes ouvertes
  + On nous a bien reçus aux [portes ouvertes] de l'école.
stage.tryout           stage:evaluate                       ~essai routier|gratuit|gratuite
  + L'[essai gratuit] de sept jours m'a suffi.
  - Au premier essai tout a marché.

@sector insurance bank telecom energy
stage.offer_price stage:evaluate ~compétitif|~concurrentiel|~attractif|~alléchant
  + Un tarif [compétitif] pour un jeune conducteur.
  - Une équipe attentive.
stage.offer_price stage:evaluate ~prix|~tarif|cher|chers|chère du marché
  + Les moins [chers du marché].
  - Le pire accueil du marché.

@all

# --- order: je commande, je souscris, je réserve

stage.application  stage:order                 ~demande de prêt|crédit|logement|bourse|carte|passeport|visa
  + Ma [demande de prêt] traîne depuis mars.
  - Ma demande de renseignements est restée sans suite.
stage.application  stage:order                 ~dossier de prêt|crédit|location|candidature
  + Mon [dossier de crédit] est resté bloqué.
stage.application  stage:order                 ~obtention|~obtenir du|de|le|un|mon|d' prêt|crédit|financement
  + L'[obtention du crédit] a été rapide.
stage.basket       channel:website,stage:order mon|le|du|au|votre panier
  + Les articles disparaissent [du panier].
  - Les paniers en osier sont jolis.
stage.benefit      stage:order                 ~demande d'|de allocation|allocations|aide|aides|rsa|apl|retraite|naturalisation|permis|subvention
  + Ma [demande d'aide] dort dans un tiroir.
  - Une demande de précisions.
stage.book         stage:order                 ~réserver|~réservation en|sur|par|via
  + On a [réservé sur] leur page en deux minutes.
stage.buying       stage:order                 lors|moment de l' achat
  + Rien n'était précisé [lors de l'achat].
stage.new_contract stage:order                 nouveau|nouvel contrat|abonnement
  + Pour tout [nouveau contrat], un mois est offert.
stage.open_account stage:order                 ~ouverture|~création du|de|d' compte
  + L'[ouverture de compte] a duré une semaine.
  - L'ouverture du magasin le dimanche est pratique.
stage.open_account stage:order                 ~ouvrir|~créer un|mon|notre|le compte
  + J'ai essayé d'[ouvrir un compte] pour ma fille.
  - J'ouvre un dossier par mois.
stage.place_order  stage:order                 ~commander en|sur
  + J'ai voulu [commander en] ligne, comme d'habitude.
  - Le colis que j'ai commandé n'est jamais arrivé.
stage.place_order  stage:order                 ~passer commande|commandes
  + Impossible de [passer commande] depuis hier.
stage.place_order  stage:order                 ~passer ma|une|la|cette|notre|des|ses|mes commande|commandes
  + J'ai [passé une commande] de trois livres.
  - J'ai passé une bonne soirée.
stage.place_order  stage:order                 ~processus|~parcours de|d' commande|achat
  + Le [parcours d'achat] est limpide.
stage.proofs       stage:order                 ~justificatif de domicile|revenus|revenu|identité
  + Trois [justificatifs de domicile] refusés d'affilée.
stage.proofs       stage:order                 ~pièce justificative|justificatives
  + La liste des [pièces justificatives] change à chaque visite.
  - Il manquait une pièce au meuble.
stage.renew_papers keep,stage:order            ~renouvellement|~renouveler|~refaire … passeport|identité|permis|titre|vitale
  + J'ai voulu [renouveler mon passeport] en juin.
stage.sign         stage:order                 ~signature électronique
  + La [signature électronique] plante au dernier écran.
stage.sign         stage:order                 ~signer le|un|mon|notre contrat|bail|compromis
  + On nous a fait [signer un contrat] sans rien expliquer.
stage.sign_up      stage:order                 s'|me|m'|nous ~inscrire
  + J'ai voulu [m'inscrire] au marathon.
stage.sign_up      stage:order                 ~inscription|~réinscription
  + L'[inscription] au cours de natation est un parcours du combattant.
  - Le prix est inscrit sur la boîte.
stage.subscribe    stage:order                 adhérer|~adhésion
  + Mon [adhésion] au club est validée depuis lundi.
stage.subscribe    stage:order                 s' ~abonner
  + Impossible de [s'abonner] depuis la Belgique.
  - Les abonnés paient plus cher.
stage.subscribe    stage:order                 ~souscrire|~souscription
  + La [souscription] a pris dix minutes.
stage.ticketing    stage:order                 ~achat|~acheter des|de|mon|mes|nos|un|d' billet|billets|ticket|tickets
  + L'[achat de billets] est plus simple qu'avant.
stage.ticketing    stage:order                 ~billetterie
  + La [billetterie] a planté à dix heures pile.
stage.waiting_list stage:order                 liste|listes d' attente
  + Deux ans sur [liste d'attente] pour une place.

@sector hotel airline transport leisure health public app
stage.book stage:order ~réserver|~réservation
  + La [réservation] était confirmée pour quatre personnes.
  - Le patron est réservataire de la salle.

@sector health public
stage.appointment stage:order ~prendre|~avoir|~obtenir un|mon|notre rendez vous
  + Il faut six mois pour [obtenir un rendez-vous] à la préfecture.
stage.appointment stage:order ~prendre|~avoir|~obtenir un|mon|notre|de rdv
  + On ne peut plus [prendre un rdv] avant septembre.
stage.appointment stage:order ~prise de rendez vous
  + La [prise de rendez-vous] est facile.

@all

# --- pay: je paie

@sector retail restaurant leisure transport hotel other
stage.checkout stage:pay ~caisse|~caissier
  + Deux [caisses] ouvertes sur douze un samedi.
  - Le camion a encaissé le choc.

@sector retail
stage.prospect channel:store,stage:evaluate les|des|ces|leurs|aux|en|le|un|du|au rayon|rayons|allées
  + Du pain [en rayon].
  - Ces crayons du matin.
stage.prospect stage:evaluate               vendeuse|vendeuses
  + Deux [vendeuses] plient des pulls.
  - Une vente de pulls.
stage.prospect channel:store,stage:evaluate vitrine|vitrines|étalage|étalages|étal|étals|gondole|gondoles|portant|portants|cintre|cintres|cabine|cabines|devanture
  + La [vitrine] change chaque mois.
  - Un verre bleu.

@all

@all
stage.card         stage:pay      sans contact
  + Le [sans contact] ne marche jamais.
stage.card         stage:pay      ~payer|~régler|~paiement|~règlement par|en carte|chèque|espèces|virement|ligne
  + Le [paiement par carte] a été refusé deux fois.
  - Le règlement intérieur interdit les chiens.
stage.deposit      stage:pay      ma|la|une|notre caution
  + On m'a rendu [ma caution] un mois après.
  - Un avis à prendre avec précaution.
stage.deposit      stage:pay      ~acompte|~arrhes
  + L'[acompte] a été débité deux fois.
stage.extra_charge stage:pay      ~taxe de|d' séjour|aéroport
  + La [taxe de séjour] n'était pas annoncée.
stage.promo_code   stage:pay      ~bon|~chèque de|d' réduction|achat
  + Mon [bon d'achat] a été refusé.
  - Un bon de garantie.
stage.promo_code   stage:pay      ~chèque|~carte cadeau|cadeaux|vacances
  + La [carte cadeau] ne passe pas sur internet.
stage.promo_code   stage:pay      ~code promo|promotionnel|promotionnels|réduction|avantage
  + Le [code promo] n'est jamais accepté.
  - Le code de la porte était faux.
stage.shipping_fee keep,stage:pay ~frais de|d' port|livraison|expédition|envoi|réservation|dossier
  + Neuf euros de [frais de port] pour une bague.
  - Le port est à dix minutes de l'hôtel.

@sector health public
stage.extra_charge stage:pay dépassement|dépassements d' honoraires
  + Un [dépassement d'honoraires] de cent euros.

@sector hotel
stage.checkout stage:pay check out
  + Au [check-out] on nous a compté le minibar.

@all
stage.checkout    stage:pay ~chèque … encaissé|débité|rejeté
  + Mon [chèque a été encaissé] le jour même.
stage.instalments stage:pay ~paiement|~payer en trois|3|quatre|4|plusieurs fois
  + Le [paiement en plusieurs fois] a été accepté.

@sector restaurant hotel leisure retail transport electronics airline
stage.value stage:pay qualité prix
  + Niveau [qualité prix], rien à redire.
  - Une viande de qualité.
stage.value stage:pay ~rapport qualité prix
  + Le [rapport qualité-prix] reste correct pour une station de ski.

@sector restaurant hotel leisure transport airline
stage.payment stage:pay ~payer|~paiement
  + Il a fallu [payer] deux fois l'entrée.

@sector restaurant
stage.check stage:pay ~addition|douloureuse
  + L'[addition] est montée à cent euros à deux.

@sector transport airline
stage.toll stage:pay ~péage
  + Le [péage] est hors de prix.

@all

# --- receive: je reçois, je retire, on m'installe

stage.activate      stage:receive                  ~activation|activer|=activé|=activée|=activés|=activées
  + L'[activation] de ma carte a été immédiate.
  - Une salle de jeux pour enfants actifs.
stage.collect       channel:store,stage:receive    au drive
  + Toujours bien servi [au drive].
stage.collect       channel:store,stage:receive    click and|et|& collect
  + Le [click and collect] marche très bien.
stage.collect       channel:store,stage:receive    ~retrait|~retirer en|au magasin|drive|boutique
  + Le [retrait en magasin] prend deux minutes.
  - Le retrait d'argent est plafonné.
stage.delivery      channel:delivery,stage:receive ~livraison|livrer|=livré|=livrés|livrée|livrées|livrent|livrait|livraient|livrez
  + La [livraison] a eu deux jours d'avance.
  - Un livre m'attendait en cadeau.
stage.equipment     stage:receive                  ~recevoir … box|décodeur|sim|carte|clé|clés|contrat|attestation|badge|kit
  + J'ai [reçu la carte] en quatre jours.
stage.handover      stage:receive                  ~remise des|de clés|clefs|clé
  + La [remise des clés] s'est faite à l'heure.
  - Une remise de dix pour cent.
stage.install       stage:receive                  installation|~raccordement|~raccorder
  + Le [raccordement] au gaz a traîné tout l'hiver.
  - Les installations sportives sont vieillottes.   # kept below
stage.install       stage:receive                  ~installer la|le|ma|mon|notre|l'|une|un fibre|box|ligne|compteur|cuisine|chaudière|alarme|climatisation|décodeur|panneaux
  + Ils ont [installé le compteur] en une matinée.
  - Confortablement installés en terrasse.
stage.install       stage:receive                  ~mise en service
  + La [mise en service] du gaz a pris un mois.
  - La mise en bouche était délicieuse.
stage.none          keep                           ~installation sportive|sportives|thermale|thermales|portuaire|portuaires
  + Les [installations sportives] sont neuves.
stage.order_sent    channel:delivery,stage:receive ~commande … livrée|livrées|reçue|reçues|arrivée|arrivées|expédiée|expédiées|incomplète|incomplètes|perdue|perdues
  + Ma [commande est arrivée] en avance.
  - Ma commande a été annulée.
stage.order_sent    channel:delivery,stage:receive ~recevoir la|ma|mes|notre|nos|cette|une commande|commandes
  + J'ai [reçu ma commande] en deux jours.
stage.packaging     stage:receive                  ~emballage|~emballer|~suremballage
  + Un [emballage] soigné et sans plastique.
stage.parcel        channel:delivery,stage:receive ~colis
  + Le [colis] a été déposé chez un inconnu.
stage.pickup_point  channel:delivery,stage:receive ~point|~relais relais|colis|retrait
  + Le [point relais] était fermé pour travaux.
  - Le point de rencontre était mal indiqué.
stage.receive_goods channel:delivery,stage:receive ~recevoir … commande|article|articles|produit|produits|livres|chaussures|vêtement|vêtements|meuble|meubles
  + On vient de [recevoir notre meuble] promis en mai.
  - Nous avons été bien reçus.
stage.receive_goods channel:delivery,stage:receive ~réception de la|ma|mon|notre|l'|votre commande|colis|article|produit|marchandise
  + À la [réception de ma commande] il manquait un verre.
  - La réception de l'hôtel est ouverte la nuit.
stage.setup         stage:receive                  ~configuration|~configurer|~paramétrage|~paramétrer|~déballage
  + La [configuration] prend une heure.
stage.setup         stage:receive                  ~mise en route
  + La [mise en route] est un jeu d'enfant.
stage.ship          channel:delivery,stage:receive ~expédier|~expédition|~expéditeur|~acheminer|~acheminement
  + Toujours pas [expédié] après dix jours.
stage.tracking      channel:delivery,stage:receive ~numéro de suivi
  + Le [numéro de suivi] ne mène à rien.
stage.tracking      channel:delivery,stage:receive ~suivi|suivre de|du|d'|ma|mon|la|le commande|colis|livraison|expédition
  + Le [suivi de commande] n'est jamais à jour.
  - Le suivi du patient est sérieux.
stage.works         stage:receive                  la|les|une ~pose
  + [La pose] des volets a pris une matinée.
  - La pause est trop courte.
stage.works         stage:receive                  ~pose … panneaux|compteur|fenêtres|volets|cuisine|parquet|linky
  + La [pose du compteur] a été soignée.

@sector app electronics
stage.setup stage:receive ~téléchargement|~télécharger
  + Le [téléchargement] s'arrête à la moitié.

@all
stage.admission stage:receive ~admission
  + Les [admissions] ferment à seize heures.
stage.funds     stage:receive ~déblocage|~versement|~mise … fonds|prêt|somme
  + Le [déblocage des fonds] a pris un mois.
stage.move_in   stage:receive état|états des lieux
  + L'[état des lieux] a été bâclé.
  - L'état du véhicule est parfait.
stage.sim       stage:receive ~carte sim
  + La [carte SIM] n'est jamais venue.

@sector telecom
stage.porting stage:receive ~portabilité
  + La [portabilité] de mon numéro a échoué.

@all
stage.assembly  stage:receive ~montage du|de|des|la meuble|meubles|cuisine|lit|armoire
  + Le [montage du meuble] est un casse-tête.
stage.documents stage:receive ~carte verte|vitale
  + Ma [carte verte] n'est arrivée qu'en juin.

@sector airline transport hotel
stage.boarding channel:premises,stage:receive check in
  + Le [check-in] a pris une heure.
stage.boarding channel:premises,stage:receive ~embarquement|~embarquer|~enregistrement
  + L'[embarquement] a commencé sans annonce.
  - J'ai débarqué avec une heure de retard.
stage.boarding channel:premises,stage:receive ~enregistrer les|mon|mes|nos|ma|le valise|valises|bagage|bagages
  + On m'a forcé à [enregistrer ma valise] cabine.
stage.security channel:premises,stage:receive ~contrôle de sécurité|sûreté
  + Quarante minutes au [contrôle de sécurité].

@sector hotel
stage.check_in channel:premises,stage:receive à la|notre réception|arrivée
  + Personne [à la réception] à minuit.

@all

# --- use: j'utilise

stage.usage stage:use ~facile|~simple|~pratique|~facilité d' emploi
  + Un robot [simple d'emploi].
  - Une offre d'emploi.
stage.usage stage:use ~quotidien|quotidiennement
  + Au [quotidien], rien à dire.
stage.usage stage:use ~utiliser|~utilisation
  + Simple à [utiliser] au quotidien.
  - Un employé m'a raccompagné.

@sector leisure health transport airline public other
stage.care channel:premises,stage:use ~hospitalisation|~consultation|~accouchement|~infirmier|~chirurgien|soins
  + L'[infirmier] a pris le temps de tout expliquer.
  - Elle a pris soin de nous prévenir.
stage.meal channel:premises,stage:use petit|petits déjeuner|déjeuners|dej
  + Le [petit-déjeuner] est copieux.
stage.meal channel:premises,stage:use ~repas|plat|plats|~dessert|~cuisine|~assiette|~buffet|menu|menus|~pizza|~viande
  + Un [repas] froid et fade.
  - Une cuisinière en panne.
stage.none keep                       ~titre|~carte|~salle de séjour
  + Mon [titre de séjour] expire demain.
stage.ride channel:premises,stage:use ~correspondance … manquée|ratée|loupée
  + Une [correspondance ratée] à cause de travaux.
stage.ride channel:premises,stage:use ~rater|~manquer|~louper ma|la|notre correspondance
  + On a [raté notre correspondance] à Lyon.
stage.ride channel:premises,stage:use ~trajet|~traversée|~croisière
  + Le [trajet] s'est bien passé.
stage.ride channel:premises,stage:use à bord
  + Il faisait trente degrés [à bord].
stage.stay channel:premises,stage:use ~literie|~matelas|salle|salles de bain|bains
  + La [salle de bains] est minuscule.
stage.stay channel:premises,stage:use ~séjour|~nuitée|~chambre
  + La [chambre] sentait le tabac.
  - Titre de séjour refusé.                    # kept below

@all
stage.claim   stage:resolve              ~déclaration|~garantie|~plainte de|du|pour vol
  + Ma [plainte pour vol] date de mai.
  - Une garantie de deux ans.
stage.details stage:manage               mise à jour de|des mes|mon|ma|coordonnées
  + La [mise à jour de mes] coordonnées.
stage.lesson  stage:use                  ~cours|~stage|~coach de|d' natation|yoga|danse|sport|langue|piano|musique|tennis|équitation
  + Le [cours de yoga] commence toujours en retard.
stage.manual  stage:use                  ~notice|mode|modes d' emploi|utilisation
  + Un [mode d'emploi] en quatre langues, aucune en français.
stage.meter   stage:use                  ~délestage
  + Un [délestage] annoncé la veille.
stage.network channel:product,stage:use  ~connexion internet|wifi|fibre|adsl
  + La [connexion internet] coupe tous les soirs.
  - Connexion à mon espace impossible.
stage.network channel:product,stage:use  ~réseau|~débit|~wifi
  + Plus de [réseau] dans toute la vallée.
  - Votre débiteur est prévenu.
stage.outage  stage:use                  ~coupure|~panne|~perturbation
  + La [panne] a duré deux jours.
stage.screen  stage:use                  mise|mises à jour
  + Depuis la [mise à jour], plus rien ne s'affiche.
stage.screen  stage:use                  ~interface|~fonctionnalité|~ergonomie
  + L'[interface] est claire.
stage.strike  stage:use                  ~grève
  + Encore une [grève] un lundi.
stage.visit   channel:premises,stage:use ~spectacle|~exposition|~attraction|~manège|~piste
  + Le [spectacle] valait le déplacement.

@sector leisure
stage.cancelled channel:premises,stage:use ~concert|~spectacle|~cours|~séance|~match|~festival … annulé|annulés|annulée|annulées|reporté
  + Le [concert a été annulé] une heure avant.

@sector airline transport
stage.cancelled channel:premises,stage:use ~annuler|~annulation|~supprimer|~retarder
  + Mon train a été [annulé] sans explication.
stage.change    stage:manage               ~changer|~modifier … billet|billets|vol|réservation
  + On me demande trente euros pour [modifier mon billet].
  - On a changé de quai.
stage.fine      stage:pay                  ~amende|~contravention
  + Une [amende] pour un ticket mal lu.
stage.lost_bag  stage:resolve              ~perdre|~égarer|~abîmer|~casser ma|mon|mes|notre|nos|leur valise|valises|bagage|bagages|poussette
  + Ils ont [égaré ma valise] à Rome.
stage.rebook    stage:resolve              autre|prochain|nouveau|premier vol|train|car|avion
  + On nous a mis dans le [prochain train].
stage.rebook    stage:resolve              ~bus|~car|~navette de substitution|remplacement
  + Aucun [bus de substitution] ce soir-là.

@sector bank
stage.banking stage:use ~virement|~retrait
  + Un [virement] instantané, enfin.

@all

# --- manage: je gère mon compte, mon contrat, mes factures

stage.care     keep,channel:premises,stage:use ~prélèvement sanguin|nasal|urinaire|sanguins
  + Le [prélèvement sanguin] était rapide.
stage.debit    stage:manage                    ~prélèvement|~prélever
  + Un [prélèvement] que je n'ai jamais autorisé.
  - Le prélèvement sanguin n'a pas fait mal.   # longer, below
stage.increase stage:manage                    ~augmentation|~augmenter|~hausse
  + Une [hausse] tous les ans sans prévenir.
stage.invoice  stage:manage                    ~facture|~facturation|~facturer|~surfacturation
  + La [facture] a doublé sans explication.
stage.penalty  stage:manage                    mon|du|le malus
  + On m'a appliqué [le malus] d'un autre.
stage.penalty  stage:manage                    ~malus|~bonus malus
  + Mon [bonus-malus] a été mal calculé.
  - En bonus, le chef nous a salués.
stage.premium  stage:manage                    appel|appels de cotisation|cotisations|fonds
  + Un [appel de cotisation] en double.
  - Un appel de nuit.
stage.premium  stage:manage                    ~cotisation|~mensualité|~échéance|~échéancier
  + Ma [cotisation] prend dix pour cent par an.
stage.premium  stage:manage                    ~prime d'|annuelle|mensuelle assurance|annuelle
  + La [prime d'assurance] a encore bondi.
  - Une prime de bienvenue.

@sector bank
stage.bank_fee stage:manage ~agio|découverts|=découvert
  + Les [agios] mangent mon salaire.

@all
stage.adjustment         stage:manage      ~régularisation
  + Une [régularisation] de six cents euros.
stage.bank_fee           stage:manage      frais bancaires
  + Des [frais bancaires] à n'en plus finir.
stage.bank_fee           stage:manage      frais|commission|commissions de|d' tenue|gestion|intervention
  + Des [frais de gestion] à chaque opération.
stage.ceiling            stage:manage      ~plafond de|du|d' paiement|retrait|virement|carte
  + Le [plafond de paiement] a baissé sans prévenir.
  - Le plafond de la chambre fuit.
stage.change             stage:manage      ~avenant au|de|à contrat|bail|l'
  + L'[avenant au contrat] contient une faute.
  - Une serveuse avenante.
stage.change             stage:manage      ~changement|~changer|~modification|~modifier d'|de|mon|mes|l'|ma adresse|coordonnées|rib|forfait|contrat|offre|bénéficiaire
  + Le [changement d'adresse] n'a jamais été pris en compte.
stage.details            stage:manage      ~coordonnées bancaires|personnelles
  + Mes [coordonnées bancaires] n'ont pas été mises à jour.
stage.early_repayment    keep,stage:manage ~remboursement anticipé|anticipés
  + Le [remboursement anticipé] est hors de prix.
stage.increase           stage:manage      tacite reconduction
  + Une [tacite reconduction] sans courrier.
stage.information_record stage:manage      ~relevé d' information|informations
  + Le [relevé d'information] met des semaines.
stage.monthly            stage:manage      ~mensualisation|~mensualiser|~lissage
  + La [mensualisation] a été mal calculée.
stage.reading            stage:manage      ~index|~estimation … compteur|consommation|réel|estimé
  + L'[index du compteur] est faux.
stage.rejection          stage:manage      ~rejet|~incident de|du paiement|prélèvement|virement
  + Un [incident de paiement] facturé trente euros.
stage.rent               stage:manage      ~charges locatives
  + Les [charges locatives] ont été mal réparties.
stage.savings            stage:manage      ~rachat|~placement|~arbitrage
  + Le [rachat] partiel a pris six semaines.
stage.statement          stage:manage      ~relevé de|du compte|compteur|consommation|comptes|points
  + Le [relevé de compte] n'arrive plus.
  - Un plat bien relevé de piment.
stage.subscription       stage:manage      mon|mes|l' abonnement|abonnements … pause|suspendre|suspendu
  + Impossible de mettre [mon abonnement en pause].
stage.tax                stage:manage      ~déclaration d'|de impôt|impôts|revenus|ressources
  + La [déclaration d'impôts] est préremplie, c'est bien.

@sector bank insurance telecom energy public app
stage.move_house stage:manage ~déménagement|~déménager
  + Depuis mon [déménagement], plus de courrier.
stage.price_paid stage:manage ~payer … cher|chaque|mois|année|an
  + Je [paie trop cher] pour ma voiture.
  - J'ai payé une dépanneuse de ma poche.

@all

# --- support: je demande de l'aide

stage.adviser           stage:support               conseiller|conseillers|conseillère|conseillères clientèle
  + Un [conseiller clientèle] enfin compétent.
stage.after_sales       stage:support               service|services après vente
  + Un [service après-vente] digne de ce nom.
stage.after_sales       stage:support               ~sav
  + Le [SAV] ne sait rien.
stage.call_centre       channel:phone,stage:support ~centre d' appel|appels
  + Le [centre d'appels] est à l'étranger.
stage.call_centre       channel:phone,stage:support ~plateforme|~accueil téléphonique
  + L'[accueil téléphonique] est chaleureux.
stage.contact           stage:support               ~contacter le|la|les|votre|leur|l'
  + J'ai [contacté la] mairie par courriel.
stage.customer_service  stage:support               relation|relations client|clients|clientèle
  + Leur [relation client] est à revoir.
stage.customer_service  stage:support               service|services client|clients|clientèle|consommateur|consommateurs
  + Le [service client] m'a tout de suite compris.
  - Le service en salle est lent.
stage.help              stage:support               centre|centres d' aide
  + Le [centre d'aide] ne répond à rien.
stage.help              stage:support               foire aux questions
  + La [foire aux questions] est bien faite.
  - Une foire aux vins.
stage.hotline           channel:phone,stage:support le|au|du|leur|votre|un standard
  + Personne [au standard] après midi.
  - Une chambre standard.
stage.hotline           channel:phone,stage:support ~hotline|~téléconseiller|~standardiste
  + La [hotline] ne décroche plus.
stage.paid_line         channel:phone,stage:support ~numéro surtaxé|payant|vert|surtaxés|payants
  + Un [numéro surtaxé] pour une simple question.
stage.phone_queue       channel:phone,stage:support musique d' attente
  + Trente minutes de [musique d'attente].
stage.reach             stage:support               joindre|joignable|joignables|~injoignable
  + Une caisse de retraite impossible à [joindre].
  - La photo jointe est floue.
stage.technical_support stage:support               ~assistance|support|service technique|informatique|clientèle
  + Le [support technique] a réglé ça en une heure.
  - Le support mural est tordu.

@sector insurance bank telecom energy app public
stage.adviser stage:support un|une|le|la|les|des|vos|leurs|du|aux|d'|l'|seul|seule conseiller|conseillère|conseillers|conseillères|interlocuteur|interlocutrice|interlocuteurs
  + Impossible de parler à [un conseiller].
  - Je vais conseiller cette mutuelle.

@all

# --- resolve: je signale un problème, je réclame

stage.appeal       stage:resolve                    ~recours|~contester
  + Mon [recours] a été rejeté sans motif.
stage.assessor     stage:resolve                    l'|un|leur|votre|notre expert
  + [L'expert] est resté cinq minutes.
  - Une équipe experte en vins.
stage.assessor     channel:technician,stage:resolve ~rapport d' expertise
  + Le [rapport d'expertise] n'est jamais arrivé.
stage.claim        stage:resolve                    bris de glace
  + Pour un [bris de glace], tout a été rapide.
stage.claim        stage:resolve                    ~constat amiable|d'
  + J'ai rempli le [constat amiable].
stage.claim        stage:resolve                    ~dégât des|de|du eaux|eau
  + Le [dégât des eaux] date de novembre.
stage.claim        stage:resolve                    ~indemniser|~indemnisation|~indemnité|~dédommager|~dédommagement
  + Aucun [dédommagement] pour la nuit à l'aéroport.
stage.claim        stage:resolve                    ~sinistre|~sinistré
  + Mon [sinistre] a été réglé en un mois.
stage.complaint    stage:resolve                    porter|porté|dépôt|déposer|déposé plainte
  + J'ai [déposé plainte] hier.
stage.complaint    stage:resolve                    ~mise en demeure
  + Il a fallu une [mise en demeure].
stage.complaint    stage:resolve                    ~médiateur|~médiation
  + J'ai dû saisir le [médiateur].
stage.complaint    stage:resolve                    ~réclamation|~litige|~contentieux|~contestation
  + Ma [réclamation] est restée sans suite.
stage.fraud        stage:resolve                    ~usurpation|~usurper
  + [Usurpation] de mon identité, et rien ne bouge.
stage.goodwill     stage:resolve                    ~geste commercial|commerciaux
  + Pas le moindre [geste commercial].
stage.lost_bag     stage:resolve                    ~bagage perdu|perdus|égaré
  + Le comptoir des [bagages perdus] était vide.
stage.lost_bag     stage:resolve                    ~bagage|~valise … perdu|perdue|perdus|perdues|égaré|égarée|endommagée|cassée
  + Ma [valise est arrivée cassée] et personne ne répond.
stage.problem_file stage:resolve                    ~suivi du|de|des|mon dossier|dossiers|sinistre|litige
  + Un [suivi du dossier] exemplaire.
stage.rebook       stage:resolve                    ~réacheminer|~réacheminement|~recaser
  + Ils nous ont [réacheminés] par Madrid.
stage.repair       stage:resolve                    sous garantie
  + L'appareil était encore [sous garantie].
stage.repair       stage:resolve                    ~remorquage|~remorquer|~dépanneuse
  + Le [remorquage] a pris trois heures.
stage.repair       stage:resolve                    ~réparer|~réparation|~réparateur|~dépannage|~dépanneur|~dépanner
  + La [réparation] a tenu une semaine.
stage.repair       stage:resolve                    échange standard
  + Ils proposent un [échange standard].
stage.report       stage:resolve                    ~signaler|~signalement
  + J'ai [signalé] la fuite il y a un mois.
stage.restore      stage:resolve                    remise en état|service
  + Aucune date pour la [remise en service].
stage.restore      stage:resolve                    ~rétablir|~rétablissement
  + Le courant a été [rétabli] à l'aube.
stage.solution     stage:resolve                    ~solution|~résoudre|~résolution
  + Aucune [solution] proposée.
  - La résolution de l'écran est superbe.      # longer, below
stage.ticket       stage:resolve                    ~ticket ouvert|clos|fermé
  + Mon [ticket clos] sans un mot d'explication.
  - Le ticket de caisse est effacé.
stage.usage        keep,stage:use                   résolution de l' écran|image|caméra
  + La [résolution de l'écran] est superbe.

@sector insurance health telecom energy transport airline public bank
stage.refund stage:resolve ~remboursement|~rembourser
  + Le [remboursement] du dentiste est arrivé en deux jours.

@sector insurance
stage.claim        stage:resolve arrêt|arrêts de travail
  + Mon [arrêt de travail] n'est toujours pas indemnisé.
stage.claim        stage:resolve capital décès
  + Le [capital décès] n'a jamais été versé.
stage.claim        stage:resolve ~constat|~franchise|~garage|~vol|~dégât|~assisteur
  + Le [constat] a été perdu par leurs soins.
stage.claim        stage:resolve ~vétérinaire|~dentiste|~opticien
  + Le [vétérinaire] a fourni tous les comptes rendus.
stage.cover_claim  stage:resolve prise en charge
  + La [prise en charge] a été refusée.
stage.cover_claim  stage:resolve ~accident
  + Après mon [accident], tout a été long.
stage.problem_file stage:resolve mon|notre dossier
  + Personne ne connaît [mon dossier].

@sector bank
stage.fraud stage:resolve ~fraude|~opposition|~piratage
  + Victime d'une [fraude] à la carte, je n'ai rien récupéré.

@all

# --- return: je retourne, j'annule, je me fais rembourser

stage.cancel      stage:return ~annuler|~annulation … commande|commandes|réservation|séjour|billet|billets|rendez
  + J'ai voulu [annuler ma réservation] la veille.
  - Le match a été annulé.
stage.cancel      stage:return ~commande|~réservation|~séjour … annulée|annulées|annulé|annulés
  + Ma [commande a été annulée] sans préavis.
stage.credit_note stage:return un|mon =avoir
  + On ne m'a proposé qu'[un avoir].
  - Je voudrais avoir une réponse.
stage.exchange    stage:return ~échanger|~échange … taille|article|produit|pointure|modèle|chaussures
  + Ils ont refusé d'[échanger la pointure].
  - Nos échanges ont été cordiaux.
stage.send_back   stage:return ~retour gratuit|gratuits|produit|produits|colis|marchandise|article|articles|magasin
  + Le [retour gratuit] est un vrai plus.
  - Aucun retour de leur part.
stage.send_back   stage:return ~retourner|~renvoyer le|la|l'|les|un|une|mon|ma|cet|ce|des article|colis|produit|chaussures|robe|commande|marchandise|appareil|articles|produits
  + J'ai [renvoyé les chaussures] en point relais.
  - On me renvoie toujours vers un autre service.
stage.send_back   stage:return ~étiquette|~bon|~frais|~procédure|~politique de|d' retour|retours
  + L'[étiquette de retour] était fournie.
  - Un bon de réduction.
stage.withdrawal  stage:return ~rétractation|~rétracter
  + Le droit de [rétractation] n'est pas respecté.

@sector retail hotel restaurant leisure app electronics other
stage.refund stage:return ~remboursement|~rembourser
  + Le [remboursement] a été fait sous trois jours.

@all

# --- renew: je reviens, je recommande

stage.loyalty  stage:renew    ~fidélité|~fidéliser
  + La [fidélité] n'est jamais récompensée.
  - La fidélité du son est bluffante.          # longer, below
stage.referral stage:renew    ~parrainage|~parrainer|~parrain
  + Le [parrainage] rapporte vingt euros.
stage.renewal  stage:renew    ~renouveler mon|le|notre|l'|un contrat|abonnement|adhésion
  + J'ai [renouvelé mon abonnement] sans hésiter.
  - Une soirée à renouveler.
stage.renewal  stage:renew    ~renouvellement|~réabonnement|~réabonner
  + Au [renouvellement], aucune remise.
stage.usage    keep,stage:use fidélité du|des son|couleurs
  + La [fidélité des couleurs] est bluffante.

# --- leave: je résilie, je pars

stage.advised          stage:evaluate ~conseiller|~conseil|~orienter|~guider|~expliquer … sur|dans|vers|pour|quel|quelle le|la|un|mon|choix|forfait|offre|modèle|formule|contrat … forfait|offre|modèle|formule|choisir|choix|gamme|taille
  + Elle m'a [guidée vers la bonne formule].
  - Il m'a guidé vers la sortie.
stage.return_equipment stage:leave    ~rendre|~restituer|~restitution … box|décodeur|modem|matériel|équipement
  + J'ai [rendu la box] et ils la réclament encore.
  - On m'a rendu la monnaie.
stage.switch           stage:leave    ~changement de|d' opérateur|fournisseur|banque|assureur|mutuelle
  + Le [changement de fournisseur] s'est fait seul.
stage.switch           stage:leave    ~changer d'|de opérateur|assureur|assurance|banque|fournisseur|mutuelle|crèmerie|prestataire
  + On va [changer d'opérateur] dès que possible.
stage.switch           stage:leave    à|chez la concurrence
  + Je pars [à la concurrence].
stage.terminate        stage:leave    le|un|mois|délai|jours de|préavis préavis
  + Deux [mois de préavis], c'est long.
  - Une coupure sans préavis.
stage.terminate        stage:leave    ~clôturer|~clôture|~fermeture|~fermer|~supprimer|~suppression mon|le|notre|de|du|d'|mes compte|comptes|livret
  + J'ai demandé à [clôturer mon compte] en mars.
  - Fermeture du magasin à dix-neuf heures.
stage.terminate        stage:leave    ~désabonner|~désabonnement|~désinscrire|~désinscription
  + Impossible de me [désabonner].
stage.terminate        stage:leave    ~résilier|~résiliation
  + La [résiliation] a pris trois mois.

@sector health
stage.appointment stage:order ~prendre|~avoir|~obtenir|pour|attente|prise|mois|semaines|jours un|mon|notre|le|de|avoir|des rendez|rdv
  + [Prendre un rdv] demande de la patience.
  - Il nous a rendu la carte.

@sector public
stage.application stage:order carte|titre|permis … grise|vitale|séjour|identité|conduire
  + La [carte d'identité] est venue en dix jours.
  - La carte du café est courte.
stage.application stage:order ~passeport|~visa|naturalisation
  + Le [passeport] est venu en dix jours.
  - Il passe à la porte.

@sector restaurant hotel leisure
stage.reserve stage:order ~prise|~prendre de|la|notre|ma|sa|une ~réservation
  + Elle a [pris notre réservation] en deux langues.
  - Il a pris nos manteaux.

@sector telecom energy bank insurance
stage.switch_in stage:order ~passer|~basculer chez eux|vous
  + [Passer chez eux] a pris dix minutes.
  - Ils sont passés chez moi.

@sector transport
stage.ticketing stage:order ~borne|~automate|~distributeur|~guichet
  + La [borne] voulait des pièces.
  - Le borgne est roi.

@all

# Ce dont les lieux sont faits: on y est, on ne les reçoit pas.
@sector hotel restaurant health leisure public other transport airline

stage.building channel:premises,stage:use ~mur|~plafond|~moquette|~carrelage|~toiture|~cloison|~couloir|~casier|~gradin|~vestiaire|~locaux|~faux-plafond
  + Une fissure au [plafond] du hall.
  - Un plafonnier neuf.

@all

# Ce qui est « réservé à » quelqu'un n'est pas une réservation ; une annonce se lit avant de choisir.
stage.none         keep           réservé|réservée|réservés|réservées à|aux|au
stage.product_page stage:evaluate dans|sur l'|la|le|leur|votre annonce|description|descriptif|brochure
  + Un chêne est [dans la brochure].
  - Le chêne est dans la cour.

stage.prospect  stage:evaluate ~agent immobilier|immobiliers|immobilière
  + L'[agent immobilier] arrive mardi.
  - L'agent d'accueil arrive mardi.
stage.prospect  stage:evaluate ~visite|~visiter … appartement|appartements|maison|maisons|studio|logement|logements|bien|biens|terrain|villa
  + La [visite de la maison] a lieu mardi.
  - La visite du musée a lieu mardi.
stage.quote     stage:evaluate ~estimation … volume|volumes|prix|bien|maison|appartement|travaux|valeur
  + L'[estimation du volume] date de mars.
  - L'estime du volume.
stage.terminate stage:leave    ~compte|~contrat|~livret … clôturé|clôturés|résilié|résiliés
  + Un [contrat déjà résilié] en mars.
  - Un contrat signé en mars.

# Ce qui vient avant d'entrer, et ce que l'on défait.
stage.call_centre channel:phone,stage:support    permanence|secrétariat téléphonique
  + La [permanence téléphonique] ferme à midi.
  - La permanence de la députée.
stage.cancel      stage:return                   ~condition|~politique|~frais d' annulation
  + Les [conditions d'annulation] tiennent en une ligne.
  - Les conditions de vente.
stage.complaint   stage:resolve                  ~dépôt de plainte
  + Le [dépôt de plainte] a pris deux heures.
  - Un dépôt de vin.
stage.handover    channel:premises,stage:receive boîte|coffre|boîtier à clés|clé|clefs
  + La [boîte à clés] est sous le porche.
  - Une boîte à gants.
stage.ticketing   stage:order                    ~réservation|~achat des|de|d' places|entrées
  + La [réservation des places] ouvre lundi.
  - Une place de parking.

stage.place_order channel:kiosk,stage:order ~borne de commande
  + La [borne de commande] parle anglais.
  - Une borne de taxi.
stage.tryout      stage:evaluate            essayage|essayages
  + L'[essayage] dure une heure.
  - Un essai de tir.

@sector hotel leisure

stage.check_in stage:receive transfert|transferts|navette|navettes … aéroport|hôtel|gare
  + Le [transfert vers l'hôtel] dure une heure.
  - Un transfert de fonds.

@all
