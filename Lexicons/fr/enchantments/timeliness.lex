@language fr
@kind     enchantments

keep.at_once             keep      application|résiliation|augmentation|abords|alentours|avenir|prélèvement ~immédiat
keep.at_once             keep      effet|départ|environs|proximité ~immédiat
keep.by_hour             keep      ~payer|~tarif|euros à l' heure
keep.fast_food           keep      ~restauration ~rapide
keep.fast_road           keep      ~voie ~rapide
keep.for_now             keep      dans l' immédiat
keep.name                keep      ~environnement|entourage|voisinage|~proximité|~quartier|abords|alentours|secteur|~supérieur|urgence ~immédiat
keep.now                 keep      à l' heure actuelle
keep.now                 keep      à l' heure d'
keep.one_off             keep      ~aide|~besoin|~offre|~dépannage ~ponctuel
keep.one_off             keep      ~panne|~coupure|~problème|~souci|~incident|~bug|~erreur|~geste|~remise|~difficulté ~ponctuel
keep.pay_ahead           keep      ~payer|~régler … avance
keep.please_fast         keep      merci de … rapidement
keep.too_fast            keep      trop vite
keep.too_fast            keep      ~aller trop vite
timeliness.by_hour       +2        était|étaient|arrivé|arrivée|arrivés|venu|venue|intervenu|intervenue|prêt|prête|présent là|place|présent|en|présents … en|sous <duration>
  + Le médecin [était là en vingt minutes].
  - Il est sur place à dix minutes.
timeliness.early         +2        avant … ~date|~heure ~prévu|~annoncé|~limite
  + Reçu [avant la date annoncée].
  - Avant la visite, on se gare.
timeliness.early         +2        en avance
  + Livré deux jours [en avance].
  - Une avance sur salaire.
timeliness.early         +2        plus tôt|vite|rapidement que … ~prévu|~annoncé|~attendu
  + Arrivé [plus tôt que prévu].
  - Plus tôt, nous avions mangé.
timeliness.early         +2        ~livrer|~recevoir|~arriver|~finir|~terminer|livré|reçu|fini avant la|le|l'|les date|délai|heure|terme|fêtes
  + Colis [livré avant la date].
  - La date avant le délai.
timeliness.fast          +2        <negation> … ~traîner|~tarder
  + Ils ont [pas traîné] pour réparer.
  - Le traîneau du Père Noël.
timeliness.fast          +2        faite|fait|installé|installée|posé|posée|réglé|réglée|réparé|réparée|traité|traitée en une|un|deux|quelques|cinq|dix|moins matinée|journée|minutes|minute|heures|heure|clics|clic|tour
  + Fibre [installée en une matinée].
  - Un meuble fait en un bloc.
timeliness.fast          +2        gain de temps
  + Un vrai [gain de temps] au quotidien.
  - Le gain du concours a été versé, au temps prévu.
timeliness.fast          +2        loué|louée|monté|montée|montés|posé|posée|installé|installée|traité|traitée|opéré|opérée|changé|changée|remplacé|remplacée|nettoyé|nettoyée|expédié|expédiée|envoyé|envoyée|validé|validée|accepté|acceptée|résolu|résolue|repeint|débouché|débouchée|prêtes|délivrés en|sous <duration>
  + Mon logement a été [loué en 48 heures].
  - Un logement en ville, envoyé par la poste.
timeliness.fast          +2        prêt|prête|prêts|reçu|reçue|obtenu|obtenue|délivré|délivrée|livré|livrée|refait|refaite en <duration>
  + Mon passeport était [prêt en dix jours].
  - Le prêt en cours est à taux fixe.
timeliness.fast          +2        sans ~tarder|~délai|~retard
  + Le chèque est parti [sans délai].
  - Un retard sans raison.
timeliness.fast          +2        super|hyper|ultra|extrêmement ~rapide|rapidement
  + Un garage [extrêmement rapide].
  - Un super bateau.
timeliness.fast          +2        un|une ~bus|~train|~métro|~tram|~navette|~rame|~passage toutes|tous les cinq|quatre|trois|deux|six|sept|huit|dix|quelques|2|3|4|5|6|7|8|10 minutes|min|mn
  + [Un tram toutes les cinq minutes].
  - Un bus bondé, tous debout.
timeliness.fast          +1        vite ~faire
  + Une inscription [vite faite].
  - Faites vite, il ne reste rien.
timeliness.fast          +3        vitesse de|d' la|l' lumière|éclair
  + Expédié à la [vitesse de l'éclair].
  - La vitesse de la page.
timeliness.fast          +2        vitesse grand v
  + Les démarches avancent à [vitesse grand V].
  - Un grand virage.
timeliness.fast          +1        ~aller … vite
  + Ça [va vite].
  - Ne roulez pas si vite.
timeliness.fast          +2        ~bref|~court|~meilleur ~délai
  + Reçu dans les [meilleurs délais].
  - Cent tables, du monde.
timeliness.fast          +2        ~commander|commandé|commandée <weekday>|hier|avant … ~recevoir|~livrer|reçu|reçue|livré|livrée <weekday>|aujourd'hui|le|ce
  + [Commandé lundi reçu mercredi].
  - J'ai commandé jeudi, une table.
timeliness.fast          +2        ~conclure|~vendre|~boucler|~signer|~plier|~terminer|conclu|conclue|vendu|vendue|bouclé|bouclée|signé|signée|relogé|relogée en|sous|dans <duration>
  + Appartement [vendu en trois semaines].
  - Le contrat, je le signe en bas.
timeliness.fast          +2        ~délai … ~court|~rapide|~raisonnable|~correct|~bref|~impeccable|~imbattable|~record
  + Un [délai très court] pour la pose.
  - Le court de tennis est libre. Quel délai ?
timeliness.fast          +2        ~faire|fait|faite|faites|refait|refaite|délivré|délivrée|renouvelé|renouvelée en un|une|dix|cinq|quinze|5|10|15|20|30 ~quart|~demi-heure|demi|minutes|min|minute
  + Passeport [refait en dix minutes].
  - On fait ça en une saison.
timeliness.fast          +2        ~gagner du temps
  + L'appli me fait [gagner du temps] chaque mois.
  - Qui gagne le match ?
timeliness.fast          +2        ~livraison|~traitement|~remboursement|~expédition|~envoi|~souscription|~installation|~intervention|~indemnisation … ~rapide
  + [Livraison rapide] et soignée.
  - Quel jour a lieu la livraison ?
timeliness.fast          +2        ~livrer|~rembourser|~traiter|~régler|~expédier|~envoyer|~indemniser|~intervenir|~arriver|~recevoir|~installer … rapidement|vite|promptement
  + Un câble [expédié très vite].
  - Où envoyer un colis ?
timeliness.fast          +1        ~rapide|rapidement|rapido
  + Simple et [rapide].
  + Une solution trouvée [rapidement].
  - Merci de me répondre rapidement.
timeliness.fast          +2        ~rapidité|~célérité|~promptitude|~vélocité
  + Bravo pour la [rapidité] de l'indemnisation.
  - Les rapaces planent au-dessus du camping.
  + Je loue la [célérité] du greffe.
timeliness.fast          +2        ~remboursement|~virement|~réponse|~livraison|~réparation|~intervention|~dépannage|~indemnisation|~carte|~passeport en moins de|d'
  + [Remboursement en moins de] deux jours.
  - Une carte en plastique.
timeliness.fast          +2        ~rembourser|remboursé|remboursée|remboursés|~indemniser|indemnisé|réparé|réparée|livré la|dès semaine|lundi|jour suivante|suivant|même
  + Chien opéré, [remboursé la semaine suivante].
  - La semaine suivante, rien.
timeliness.fast          +1,yields ~récupération|~vente|~montage|~retrait|~vidange|~contrôle|~diagnostic|~embarquement|~enregistrement|~commande|~achat|~signature|~validation … en <duration>
  + [Montage fait en une heure].
  - La vente est ouverte en ligne.
timeliness.flexible_pace +1        sans précipitation|stress
  + On mange [sans précipitation].
  - Le stress des examens, on connaît.
timeliness.handled_fast  +2        prise en charge … ~rapide|~immédiat|~express
  + [Prise en charge rapide] après la chute.
  - Une voie rapide à droite.
timeliness.handled_fast  +2        ~prendre en charge|main … rapidement|vite|immédiatement|aussitôt
  + Notre fils fut [pris en charge très vite].
  - Le bus en charge cinquante.
timeliness.handled_fast  +2        ~rétablir|rétabli|rétablie|~réparer|réparé|réparée|~remplacer|remplacé|remplacée|~échanger|échangé|~régler|réglé|~débloquer|débloqué|dépanné|dépannée|dépannés … dans la|l' journée|heure|minute|foulée|matinée|soirée|demi
  + Ligne [rétablie dans la journée] par eux.
  - Je dois réparer la clôture dans la cour.
timeliness.handled_fast  +2        ~traiter|~gérer|~régler|~rembourser|~livrer|~réparer|~intervenir rapidement|vite|immédiatement|aussitôt|illico
  + Sinistre [traité rapidement].
  - On court vite ici.
timeliness.handled_fast  +2        ~échange|~remplacement|~dépannage|~réparation|~service|~installation|~pose … dans la|l'|les|le journée|heure|minute|foulée|matinée|lendemain|quart
  + [Échange fait dans la minute].
  - La réparation du toit dans la cour.
timeliness.immediate     +2        <duration> chrono
  + Livré en moins de [10 minutes chrono].
  - Un chronomètre de 10 minutes.
timeliness.immediate     +3        deux temps trois mouvements
  + Réglé en [deux temps trois mouvements].
  - Deux mouvements de yoga, puis repos.
timeliness.immediate     +3        en un clin|tournemain|éclair
  + Compte ouvert [en un clin] d'œil.
  - L'éclair au café est bon.
timeliness.immediate     +2        en … secondes
  + Le code arrive [en trois secondes].
  - Un plat en second.
timeliness.immediate     +2        moins de|d' <duration> … ~livrer|~recevoir|~rembourser|~traiter|~expédier|~réparer|~installer|~accepter|~obtenir|~ouvrir
  + En [moins d'une heure c'était réparé].
  - Moins de sel, et ce serait parfait.
timeliness.immediate     +2        réglé|réglée|règlent|règle|remboursé|remboursée|remboursés|remboursent|indemnisé|indemnisée|indemnisés rubis
  + L'assureur a [réglé rubis] sur l'ongle.
  - Une bague ornée d'un rubis.
timeliness.immediate     +3        temps ~record
  + Installée en un [temps record].
  - Un record de chaleur pour le temps de mars.
timeliness.immediate     +2        ~dépannage|~intervention|~réparation|~livraison|~expédition|~réponse|~prise|~remboursement|~installation|~échange … en|sous une|deux|1|2 heure|heures|h|jour|jours
  + [Réparation bouclée en deux heures].
  - Une intervention prévue dans deux jours.
timeliness.immediate     +2        ~immédiat|~immédiateté|~instantané|instantanément|illico
  + Un virement [instantané], très appréciable.
  - Dans l'immédiat, je reste chez moi.
timeliness.immediate     +2        ~livrer|~recevoir|~rembourser|~traiter|~expédier|~réparer|~installer|~accepter|~obtenir|~ouvrir … en|sous … <duration>
  + Colis [reçu en 24 heures].
  - Ouvert en 1998, l'hôtel a du charme.
timeliness.immediate     +2        ~ouverture|ouvert|dépanneuse|dépanneur|taxi|ambulance|inscription|souscription|devis|installation|validation|virement|inscrit|renouvelé|enregistrement … en|sous … minutes|minute|secondes|mn|min
  + [Souscription bouclée en douze minutes].
  - Un taxi pour midi, dix minutes à pied.
timeliness.on_time       +2        en temps et en heure
  + Chaque rapport est remis [en temps et en heure].
  - Le temps passe, une heure.
timeliness.on_time       +2        livré|livrée|livrés|arrivé|arrivée|reçu|reçue|fini|terminé|prêt|prête|intervenu|tout|toujours|bien dans les ~temps|~délai
  + Le mur [fini dans les temps].
  - Dans le temps, c'était une ferme.
timeliness.on_time       +2        ~arriver|~recevoir|~livrer|reçu|livré pile|juste|poil … pour|avant|à
  + Le colis est [arrivé pile pour] la fête.
  - Arrivé juste après lui.
timeliness.on_time       +2        ~chantier|~travaux|~livraison|~projet|~construction|~pose|~rénovation|~déménagement … dans les|en ~temps|~délai|heure
  + [Chantier fini dans les temps].
  - Un chantier dans les cartons.
timeliness.on_time       +2        ~délai|~horaire|~planning|~date … ~respecter|~tenir
  + Des [délais parfaitement tenus].
  - Les horaires sont affichés.
timeliness.on_time       +2        ~honorer|honoré|honorée|~rendez|rdv|~respecter … à|a la|l' ~minute|~heure … près|pile
  + Rendez-vous [honoré à la minute près].
  - Un rendez-vous à la minute trente.
timeliness.on_time       +2        ~ponctuel|~ponctualité
  + Un chauffeur [ponctuel] et courtois.
  - Une aide ponctuelle de l'État.
timeliness.on_time       +2        ~respect … ~délai|~horaire|~planning|~date
  + Le [respect des délais] est total.
  - Le respect de l'environnement.
timeliness.on_time       +2        ~respecter|~tenir … ~délai|~horaire|~planning
  + Le carreleur a [tenu ses délais].
  - Je tiens mon agenda sur l'appli.
timeliness.on_time       +2        à|a l' heure
  + Un bus toujours [à l'heure].
  - On paie à l'heure ou au forfait ?
timeliness.on_time       +2        à|a la|l' date|heure prévue|dite|annoncée|convenue
  + Le poêle est arrivé [à la date prévue].
  - À quelle date est prévu le concert ?
timeliness.pace          +2        au bon moment
  + Les plats arrivent [au bon moment].
  - Un moment bon enfant.
timeliness.same_day      +2        dès|des le lendemain
  + Un technicien est venu [dès le lendemain].
  - Le lendemain nous étions à la plage.
timeliness.same_day      +2        le jour même|meme
  + Le devis est arrivé [le jour même].
  - Même le jour férié, c'est calme.
timeliness.same_day      +2        tout|s'|c' est|s' ~faire|~régler|~boucler|~terminer dans|en l'|la|une heure|après-midi|matinée|journée|foulée
  + Tout [s'est fait dans la matinée].
  - Tout est fermé dans l'après-midi.
timeliness.same_day      +2        ~avoir|~recevoir|reçu|reçue|~obtenir|~toucher … ~argent|~fonds|~carte|~papier|~réponse|~permis|~clé|~chèque|~remboursement|~colis|~résultat … le|dès lendemain
  + J'[avais les fonds le lendemain].
  - J'ai reçu un appel lundi et un autre le lendemain.
timeliness.same_day      +2        ~livrer|~recevoir|~traiter|~rembourser|~expédier|~régler … lendemain|journée|minute|foulée|suite
  + Le virement est [traité dans la journée].
  - Reçu ce soir : une suite fleurie.
timeliness.same_day      +2        ~prêt|~réparer|~rendre|~livrer|~finir|~terminer|rendu|rendue|réparé|réparée … le soir|lendemain|jour|matin même|meme|suivant|matin
  + Le costume était [prêt le soir même].
  - Je rends la clé le jour suivant ?

timeliness.on_time +2 vient|viennent|arrive|arrivent|passe|passent|venu|venue|rappelle … quand|comme il|elle|ils a|ont|avait|avaient dit|promis|annoncé|prévu
  + L'élagueur [vient quand il a dit].
  - Il dit quand il vient.

keep.own         keep n'|ne a fallu que|qu' … pour que|qu'
timeliness.early +2   avance sur le|l'|la|les planning|horaire|horaires|date|délai|délais|calendrier
  + Le chantier a pris un mois d'[avance sur le planning].
  - On avance sur le pont.
timeliness.fast  +2   n'|ne a|ont|aura|avait mis|fallu que|qu' … minutes|minute|heure|heures|quart
  + Le vitrier [n'a mis que vingt minutes].
  - On a mis vingt minutes.
  - Il n'a fallu que dix minutes pour que tout casse.

timeliness.same_day +2 est|était|sont|étaient|arrive|arrivé|arrivée|arrivés|venu sur|chez place|nous|moi … minutes plus|après tard
  + Le vitrier [est sur place dix minutes plus tard].
  - Le vitrier est sur place.
  - Le vitrier est sur place trois heures plus tard.

# À la minute dite, et sans qu'on y pense.
keep.instant_transfer   keep         ~faire|~effectuer|~passer|~permettre|~recevoir|~envoyer un|des|de|le|les|mon ~virement|~paiement|~message instantané|instantanés|instantanée
timeliness.clockwork    +2           organisation|organisé|équipe|logistique|service|embarquement|parcours|mécanique … bien|parfaitement rodé|rodée|rodés|huilé|huilée
  + Une [organisation bien rodée] du quai à la cabine.
  - La chaîne doit être huilée chaque mois.
timeliness.clockwork    +2           réglé|réglée|réglés|réglées comme du|une|un papier|horloge|coucou
  + L'embarquement est [réglé comme du papier] à musique.
  - La facture a été réglée comme convenu.
timeliness.early        +2           arrivé|arrivée|arrivés|arrive|arrivait|livré|livrée|livrés|venu|venus|venue|terminé|terminée|terminés|fini|finis|rendu|rendue|rendus|posé|atterri|là|prêt|prête … avec <duration> d' avance
  + Le taxi est [arrivé avec vingt minutes d'avance].
  - Il faut réserver trois mois d'avance.
timeliness.early        +2           avant|devançant la|le|l' date|délai|heure|jour|échéance prévue|prévu|annoncée|annoncé|promise|convenue
  + Livré [avant la date prévue].
  - La date prévue est le 3.
timeliness.early        +2           ~arriver|arrivé|arrivée|arrivés|venu|venus|reçu|reçue|livré|livrée|fini|terminé … minutes|heure|heures|jour|jours|semaine|semaines d' avance
  + Le livreur est [arrivé avec dix minutes d'avance].
  - On a pris dix jours d'avance sur le programme de maths.
timeliness.early        +2           ~arriver|~livrer|~recevoir|~terminer|~finir|reçu|livré … <duration>=1d avant la|le|l'|les date|délai
  + Le colis est [arrivé deux jours avant la date].
  - Deux jours avant la date, toujours rien.
timeliness.fast         +2           <agent>|taxi|chauffeur|navette … là|attendait|présent avant nous|moi|même
  + Le [chauffeur était là avant nous].
  - Il attendait avant la porte.
timeliness.fast         +2           commandé|commandée|commandés|signalé|déclaré … hier|matin|soir|lundi|veille … reçu|livré|réglé|remboursé|réparé|reçue
  + [Commandé hier soir et livré ce midi].
  - J'ai commandé hier.
timeliness.fast         +2           coups|coup de cuillère|cuiller
  + Réglé en deux [coups de cuillère] à pot.
  - La cuillère est au tiroir.
timeliness.fast         +2           ni une ni deux
  + [Ni une ni deux], le voisin a réparé.
  - Ni lui ni moi.
timeliness.fast         +2           obtenu|obtenue|eu|reçu|trouvé|décroché|livré|remplacé … du jour au lendemain
  + Une place en crèche [obtenue du jour au lendemain].
  - Le prix a changé du jour au lendemain.
timeliness.fast         +2           refait|refaite|réparé|réparée|réglé|réglée|changé|changée|remplacé|remplacée … pendant que j'|je|nous|on attendais|attends|attendait|attendions
  + Ma clé a été [refaite pendant que j'attendais].
  - J'ai lu pendant que j'attendais.
timeliness.fast         +2           reçu|reçue|livré|livrée|prêt|prête|réparé|réparée|réglé|réglée|récupéré|installé|installée le lendemain|surlendemain|mardi|mercredi|jeudi|samedi|vendredi matin|soir|même|midi
  + Commandé lundi, [reçu le lendemain matin].
  - Je serai là le lendemain matin.
timeliness.fast         +2           rondement|tambour|promptement|prestement|vivement mené|menée|menés|battant|menées|fait|exécuté
  + Une succession [rondement menée].
  - Un pain rond.
timeliness.fast         +2           réparé|réparée|refait|refaite|remboursé|remboursée|livré|livrée|traité|dépanné|dépannée|intervention|répondu|rappelé|réglé|remboursement|réponse|servis dans la foulée
  + La chambre est [refaite dans la foulée].
  - Une foulée de coureur.
timeliness.fast         +2           sans perdre de|une|un|d'une|d' minute|temps|seconde|instant|une
  + [Sans perdre une minute], elle a rappelé la clinique.
  - Une minute de sable.
timeliness.fast         +2           tambour battant
  + Un chantier mené [tambour battant].
  - Le tambour d'une machine.
timeliness.fast         +2           technicien|technicienne|plombier|réparateur|dépanneur|réponse|expert|remplacement|rappel le jour même
  + Panne à midi, [dépanneur le jour même].
  - Le dépanneur dort le jour.
timeliness.fast         +2           technicien|technicienne|plombier|réparateur|réparatrice|dépanneur|dépanneuse|réponse|remplacement le lendemain|soir
  + Panne le soir, [plombier le lendemain].
  - Le lendemain, le plombier a ri.
timeliness.fast         +2           ~livraison|~intervention|~réparation|~dépannage|~expédition|~traitement|~montage éclair|supersonique|fulgurant|fulgurante|immédiat|immédiate
  + Une [expédition éclair].
  - La fermeture éclair.
timeliness.fast         +2           à|a peine commandé|commandée|appelé|appelée|demandé|réservé|envoyé|signé
  + [À peine commandé], le colis était là.
  - Une peine demandée par le juge.
timeliness.flew         +2,stage:use trajet|temps|heure|heures|séance|soirée|vol|journée|cours|visite|voyage … passé|passée|passées|passe|passent|filé … vite
  + Le [trajet est passé vite] grâce à l'animateur.
  - Le chauffeur roulait vite.
timeliness.handled_fast +2           diligence|promptement|diligemment
  - Le diligent voyageur d'antan.
  + Le sinistre a été traité [diligemment].
timeliness.immediate    +2           en <duration> montre en main
  + Le pneu a été changé [en dix minutes montre en main].
  - Il avait une montre à la main.
timeliness.immediate    +2           ~rembourser|remboursé|remboursée|réglé|réglée|envoyé|envoyée|servi|servis|réparé|réparée|reçu|reçue|rappelé|rappelée|livré|livrée dans la foulée
  + Le chèque a été [remboursé dans la foulée].
  - La foulée du coureur.
timeliness.next_morning +2           argent|somme|remboursement|virement|montant|fonds … sur mon|notre|le compte … lendemain|même
  + L'[argent était sur mon compte le lendemain].
  - Le virement a quitté mon compte hier.
timeliness.on_the_dot   +2           technicien|techniciens|livreur|livreurs|artisan|plombier|taxi|médecin|équipe|chauffeur|dépanneur|peintre|ouvriers|déménageurs|ils|train|bus … à|a … tapante|tapantes|pile|pétantes|pétante
  + Les [déménageurs étaient là à huit heures tapantes].
  - La pile de la télécommande est à plat.
timeliness.on_time      +2           ^ dans les temps|délais
  + [Dans les temps].
  - Deux femmes dans les temps anciens.
timeliness.on_time      +2           heure|heures|horaire|rendez respectée|respectées|respecté|tenue|tenu
  + L'[heure respectée], c'est si rare.
  - L'heure du tenu.
timeliness.on_time      +2           livré|livrée|livrés|terminé|fini|arrivé|arrivée|prêt|rendu|reçu|toujours dans les temps
  + Le trousseau fut [prêt dans les temps].
  - Le fini du bois.
timeliness.on_time      +2,stage:use monde|tous|toute|table|groupe … servi|servis|servie|servies en même temps
  + À notre table de douze, tout le [monde a été servi en même temps].
  - Nous n'avons pas été servis en même temps.
timeliness.on_time      +2           sommes|est|étions|était|étaient|sont|être|pile|largement|parfaitement|toujours dans les temps|délais
  + Pour le train, nous [étions dans les temps].
  - Nous étions en ce temps-là au fort.
timeliness.same_day     +2           <duration> après mon|notre|l'|cet|le appel|coup|mail|message|demande il|elle|ils|le|on|tout|j'|un
  + [Dix minutes après mon appel il] sonnait.
  - Dix minutes après mon appel, rien.
timeliness.same_day     +2           ai|avons|a|eu|obtenu|donné|trouvé|proposé … rendez-vous|rdv|vous|créneau dans|pour|dès la|le semaine|lendemain|journée|matinée|jour
  + J'ai [obtenu un créneau dès le lendemain].
  - Je cherche un rendez-vous pour le mois de mai.
timeliness.same_night   +2           passé|venu|venue|venus|intervenu|intervenus|arrivé|arrivés|rappelé|rappelée|répondu dans la|l' heure|demi|minute|journée|matinée|foulée|soirée
  + Le serrurier est [venu dans l'heure].
  - Je suis passé dans la boutique.
timeliness.sorted       +2           débloqué|débloquée|réglé|réglée|arrangé|arrangée|résolu|résolue|plié|pliée … coup|coups de fil|téléphone
  + Tout s'est [débloqué en un coup de fil].
  - Un coup de fil du voisin.
timeliness.sorted       +2           m'|nous a|ont trouvé|libéré|dégoté|déniché|calé|donné … place|créneau|rendez|rdv … journée|jour|lendemain|soir|heure
  + La secrétaire [m'a trouvé une place dans la journée].
  - J'ai trouvé une place pour la journée.
timeliness.sorted       +2           m'|nous|l'|m a|ont … entre deux|2 patients|rendez|rdv|clients|consultations
  + Le dentiste [m'a pris entre deux patients].
  - Je dois choisir entre deux rendez-vous.
timeliness.to_spare     +2           largement|arrivé|arrivée|arrivés|arrivées|livré|livrée|livrés|reçu|reçue|reçus|prêt|prête|prêts|terminé|terminés|intervenu|intervenus à|a temps
  + Les faire-part sont [arrivés à temps] pour le mariage.
  - Elle travaille à temps partiel.
timeliness.took_minutes +2           arrivé|arrivée|arrivés|venu|venue|là|intervenu|réparé|réglé|prêt|prête|fait|ressortie|ressorti|expédié en|sous cinq|dix|quinze|vingt|un|une|trente|deux|trois minutes|quart|demi|heure
  + Le vitrier est [arrivé en vingt minutes].
  - Je suis arrivé en deux heures de train.
timeliness.took_minutes +2           a|ont|fut pris|duré que deux|trois|cinq|dix|quelques minutes
  + Le retrait n'[a pris que cinq minutes].
  - Le cours a duré deux heures.
  - Ça a pris dix minutes.
timeliness.took_minutes +2           inscription|installation|démarche|démarches|souscription|réservation|montage|échange|retour|ouverture|activation|configuration|paramétrage|paiement|virement|réglage … prend|pris|prennent|prenait deux|trois|quatre|cinq|2|3|4|5|quelques|une|1 minutes|minute|min|secondes|seconde|instants
  + L'[inscription prend deux minutes].
  - La réunion prend une heure.
timeliness.took_minutes +2           inscription|installation|démarche|démarches|souscription|réservation|montage|échange|retour|ouverture|activation|configuration|paramétrage|paiement|virement|réglage … prend|pris|prennent|prenait que|qu' deux|trois|quatre|cinq|dix|2|3|4|5|10|quelques|une minutes|minute|secondes|instants
  + L'[installation ne m'a pris que cinq minutes].
  - Le paiement a été pris en compte cinq minutes plus tard.
timeliness.took_minutes +2           plié|pliée|torché|bouclé|bouclée|expédié|réglé|réglée en <duration>
  + Le contrat [bouclé en dix minutes].
  - Un linge plié en deux.
timeliness.took_minutes +2           rétabli|rétablie|réparé|réparée|remis|remise en|avant|dans|le deux|la|l'|une|trois|soir|même nuit|heures|heure|soir|même|journée
  + Le courant est [rétabli en deux heures].
  - Il est revenu dans la nuit noire.
timeliness.watch        +2           peut|pourrait|pouvez|pourrions régler|caler sa|votre|ma|nos montre|montres
  + On [pourrait régler sa montre] tant ils sont exacts.
  - Le bijoutier n'a pas su régler ma montre.

timeliness.fast +2 me|m'|nous a|ont|avait dépêché aussitôt|immédiatement|rapidement|vite|illico
  + On [nous a dépêché illico] une dépanneuse.
  - Le journal a dépêché un reporter.
# En moins de temps que prévu, dit par la chose faite.
timeliness.fast +2 moins d'|de <duration> , le|la|les|l'|tout|c'|mon|ma|mes|notre|nos|j'|nous|on|ils|elle|il … =livré|=livrée|=livrés|=livrées|=monté|=montée|=montés|=installé|=installée|=installés|=servi|=servis|=servie|=réglé|=réglée|=réparé|=réparée|=réparés|=résolu|=résolue|=traité|=traitée|=remboursé|=remboursée|prêt|prête|prêts
  + En [moins d'une heure, la serrure était réparée].
  - En moins d'une heure, la serrure était cassée.
  - En moins d'un an, le poêle était changé.
timeliness.fast +2 nous dépêche|dépêchent un|une|des|son|leur|quelqu'
  + La régie [nous dépêche un] couvreur.
  - Je me dépêche.
  - Je me dépêche un peu.

timeliness.flew +2,stage:use pas|plus vu|vus|sens|sentir … =passer|défiler … heure|heures|temps|séance|cours|soirée|journée|minutes|matinée
  + Je n'ai [pas vu passer l'heure].
  - Je n'ai pas vu le duc.

timeliness.fast    +2 <agent>|il|elle|ils|équipe|dépanneuse est|sont|était venu|venue|venus|intervenu|intervenue|intervenus|accouru aussitôt|immédiatement|illico|instantanément|prestement
  + La [plombière est venue aussitôt].
  - Le train est parti aussitôt.
timeliness.fast    +1 bibliothèque|pharmacie|garage|magasin|boutique|équipe|ils|librairie|épicerie|accueil avait|avaient préparé … mes|ma|mon|notre|nos|préparé … livres|commande|médicaments|clés|voiture|colis|papiers|dossier
  + La [bibliothèque avait préparé mes livres].
  - Le garage a préparé la facture.
  - Le magasin a déjà ma commande depuis un mois.
timeliness.fast    +1 ma|mon|notre|tout|nos|la commande|colis|voiture|table|dossier|plats|chambre|était était|étaient prêt|prête|prêts|prêtes quand|à|dès|lorsque je|j'|on|nous|mon|notre|l'|l'heure|mon|temps
  + [Ma commande était prête quand je] suis arrivé.
  - Ma commande était prête, quand même.
timeliness.fast    +2 ressortis|ressorti|ressortie|ressorties … en moins|dix|cinq|un|quinze|deux|vingt|trois|une|quelques|10|5 … minutes|heure|quart|demi
  + On était [ressortis de la mairie en dix minutes].
  - Le livreur est reparti en deux minutes sans sonner.
timeliness.on_time +1 train|car|bus|avion|vol|livreur|colis|tram|ferry … que|qu'|seulement|juste cinq|dix|quelques|une|deux|trois|5|10 minutes|minute … retard
  - Le car a dix minutes de retard.
  + Le [car n'avait que dix minutes de retard].
  - Je n'avais que cinq minutes de retard.
timeliness.on_time +2 venu|venue|venus|arrivé|arrivée|passé|livré|livrée|livrés le|au jour|moment|créneau dit|convenu|prévu|annoncé|promis|choisi
  + Le ramoneur est [venu le jour dit].
  - Il est venu le jour de la fête.
timeliness.sold    +2 m'|nous|lui a|ont trouvé|déniché|dégoté … acheteur|acquéreur|locataire|locataires|preneur|repreneur en|dans|sous … jour|jours|semaine|semaines|heures|mois
  - Elle nous a trouvé un locataire bruyant.
  + Elle [nous a trouvé un locataire en trois jours].

keep.others   keep mon|ma|mes|notre <s_kin> est|sont venu|venue|venus|arrivé|arrivée|passé|passée le|au jour|moment|créneau dit|convenu|prévu|annoncé|choisi
  + [Mon fils est venu le jour prévu].
  - Le ramoneur est venu le jour prévu.
keep.own_time keep je|j'|nous suis|sommes|étais|étions venu|venue|venus|arrivé|arrivée|passé … le|au jour|moment|créneau dit|convenu|prévu|annoncé|choisi
  + [Je suis venu le jour prévu].
  - Le ramoneur est venu le jour prévu.

keep.own_arrival keep je|j'|on|nous suis|sommes|est|étions arrivé|arrivée|arrivés|passé|venu|débarqué dans l'|le|les|la quart|heure|minute|demi
  + [Je suis arrivé dans l'heure].
  - Le serrurier est arrivé dans l'heure.
timeliness.fast  +2   arrivé|arrivée|arrivés|arrivent|venu|venus|intervenu|passé|dépanné dans l'|le|les|la quart|heure|minute|demi
  + Le serrurier est [arrivé dans le quart] d'heure.
  - Je suis arrivé dans le quart nord.
  - Il est arrivé dans les dix derniers.
timeliness.fast  +2   tout était|est|fut|a bouclé|plié|réglé|prêt|expédié … avant|en|dès midi|soir|heure|matin|minutes|trois|dix|cinq|deux|noël|l'heure
  + [Tout était bouclé avant midi].
  - Tout est fini avant toi.
  - Tout a été perdu en trois minutes.
