@language fr
@kind     irritants

# Charges beside the price: hidden, bank charges, deductibles, postage.

fees.hidden -2 <negation> … ~prévenir|~informer|~avertir … ~frais|~supplément
  + On ne m'a [pas prévenu des frais] de remise en service.
  - Prévenez-moi avant de lancer la commande.
fees.hidden -2 devis|prix|tarif|montant|loyer|facture … ~revoir|revu|revue|revus … à la hausse
  + Le [devis a été revu à la hausse].
  - Je revois le film à la hauteur des gradins.
fees.hidden -2 frais|supplément|suppléments|taxe|taxes|ligne … apparu|apparus|apparue|sortis|ajouté|ajoutés|ajoutée|surprise|imprévus|mentionnés … dernier|moment|fin|sans|caisse|facture
  + Des [frais apparus au dernier] écran.
  - Le lait est frais, ajouté en fin de cuisson.
fees.hidden -3 ~frais|~coût|~supplément ~caché|surprise*|~dissimulé
  + Des [frais cachés] sont apparus à la dernière étape.
  - Y a-t-il des frais cachés dans l'offre étudiante ?
fees.high   -2 =frais … ~élevé|~exorbitant|~abusif|~excessif|~énorme|~cher|~injustifié|~scandaleux|indécent*
  + Les [frais de dossier sont excessifs].
  - Des fruits frais toute l'année, c'est cher à produire ?
fees.high   -2 trop|beaucoup|énormément|plein de|d' frais
  + Il y a [trop de frais] sur ce compte joint.
  - Trop de pain frais ce matin à la boulangerie.
fees.high   -2 ~mettre|mis|mise|être|suis|retrouve … découvert cause|par|faute
  + Je [suis à découvert par] leur retard.
  - Nous sommes à la terrasse, pas à l'intérieur.

@sector bank
fees.bank -2,stage:manage ~commission … intervention|découvert
  + Une [commission de découvert] pour deux jours.
  - Je cherche le montant de mon découvert.

@sector bank
fees.bank -2,stage:manage ~agio
  + Ma banque se gave avec les [agios].
  - En cas d'agios, je fermerai ce compte.

@sector bank insurance
fees.bank -2,stage:manage ~frais … ~bancaire|intervention|tenue|incident|rejet|virement|retrait|mensualisation
  + Des [frais de tenue] de compte qu'on ne m'a jamais expliqués.
  - Les frais de justice sont à la charge du perdant.

@all
fees.extra    -2              tout ~être payant|facturé|~payant
  + À bord [tout est payant], même l'eau.
  - Le parking est payant en semaine ?
fees.extra    -1              ~devenir … ~payant
  + Le musée est [devenu payant] pour les habitants, dommage.
  - Le parking est-il payant ?
fees.extra    -2              ~dépassement … honoraires|forfait|tarif
  + Un [dépassement d'honoraires] énorme.
  - Le dépassement est interdit sur ce pont.
fees.extra    -2              ~facturer|compté|comptée|comptent … supplément|sus|extra
  + Le sel et le pain sont [facturés en plus].
  - Le sucre est en plus sur la table, servez-vous.
fees.extra    -2              ~frais|~coût supplémentaire*|~additionnel|imprévu*
  + On m'a réclamé des [frais supplémentaires] au comptoir.
  - J'ai pris des légumes frais, sans supplémentaire pour le pain.
fees.extra    -2              ~payer|~régler|~débourser … supplément|frais
  + J'ai dû [payer un supplément] pour une valise cabine.
  - Le supplément du dimanche est à lire.
fees.extra    -2              ~rajouter|~ajouter … <money>
  + Ils [rajoutent 15 euros] sans explication.
  - J'ajoute un article à 20 heures.
fees.unwanted -2              me|nous|m'|lui ~réclamer|réclame|réclament|réclamé|exige|demande … <money>
  + On [me réclame 2000 euros] pour une rayure.
  - Je demande un plein à 50 euros.
fees.unwanted -3,stage:manage ~continuer|~continue à|de|d' … ~prélever|~débiter|~facturer
  + Vous [continuez à me prélever] après la résiliation.
  - Si vous continuez à prélever le dix, je garde ce compte.
fees.unwanted -2,stage:manage ~facturer … <negation> … ~demander|~utiliser|~consommer|~souscrire
  + On me [facture une option jamais demandée].
  - Vous pouvez me facturer à la société, comme demandé.
fees.unwanted -3              ~forcer … la main
  + Le démarcheur m'a [forcé la main].
  - La vendeuse a une main en plâtre, la porte est à pousser.
fees.unwanted -2,stage:manage ~prélever|~prélèvement|~débiter|~facturer sans|injustifi*|~abusif|indu*|~non
  + Un [prélèvement injustifié] sur mon compte joint.
  - Le prélèvement aura lieu le cinq du mois.

@sector insurance
fees.deductible -2,stage:resolve ~franchise … ~élevé|~énorme|~exorbitant|~excessif|~abusif
  + La [franchise est tellement élevée] que je n'ai rien touché.
  - La franchise du magasin appartient à un couple.

@sector insurance
fees.deductible -2,stage:resolve ~payer|~avancer|~régler|~retenir … ~franchise
  + J'ai dû [avancer la franchise] alors que l'autre avait tort.
  - Le montant de la franchise est écrit sur le contrat.

@all
fees.leaving -2,stage:leave  ~frais|~pénalité de|d' résiliation|rupture|clôture|transfert|sortie
  + Des [frais de résiliation] pour trois mois restants.
  - En cas de frais de résiliation, je resterai.
fees.return  -2,stage:return ~frais de retour
  + Les [frais de retour] sont pour ma pomme alors que l'erreur vient de vous.
  - De retour lundi, je prendrai des légumes frais.

fees.hidden -2 prix|tarif|montant|tarifs affiché|annoncé|indiqué|affichés|annoncés n'|ne est|sont|était|correspond jamais|pas le|les … prix|tarif|final|finaux|réel|réels|demandé|facturé|payé|caisse
  + Le [prix affiché n'est jamais le prix] final du troc.
  - Le prix affiché est en sous.

fees.charge_for -2 demandé|demande|demandent|réclame|réclamé|réclament|exige|exigé|exigent … rallonge|supplément|pognon|fric
  + Le carrossier a [réclamé une rallonge].
  - Une rallonge de trois mètres.

@sector retail electronics
fees.postage -2,stage:pay ~frais|port|~livraison … ~cher|~élevé|~excessif|~exorbitant|~abusif
  + Les [frais de port sont élevés] pour un si petit colis.
  - Au cas où les frais de port seraient offerts, nous irons à pied.

@all
fees.bank                 -2               on|ils|vous|elle|me|nous|m' ~ponctionner|~grignoter|~racketter|~plumer|~tondre|~saigner
  + La banque [me ponctionne] tous les mois.
  - Le médecin m'a fait une ponction indolore.
fees.bank                 -2               se|s' ~servir … sur|dans mon|ma|mes|notre|nos|le|les|leur compte|comptes|épargne|poche|poches|carte|livret
  + Ils [se servent directement sur mon compte].
  - On se sert dans le buffet.
fees.deposit_kept         -2               a|ont|avez gardé|conservé|retenu|encaissé|retient … ~caution|~acompte|~arrhes|~dépôt
  + L'agence [a gardé ma caution] pour un clou.
  - Gardez un dépôt propre.
fees.deposit_kept         -2               ~dépôt|~caution|~acompte|~arrhes|trop|avance … non|jamais|pas|toujours ~restituer|~rendre|~rembourser|~récupérer|restitué|rendu|rendue|remboursé|remboursée
  + Mon [acompte non remboursé].
  - La caution est de mille euros, rendue sans délai.
fees.extra                -2               <money> d'|de honoraires|frais|agios|charges|pénalités
  + [300 euros d'honoraires] pour un double de clé.
  - 300 euros de courses.
fees.extra                -2               <money> de plus que|qu' … prix|tarif|devis|annoncé|affiché|prévu|indiqué|site|pub
  + On a payé [20 € de plus que le devis].
  - J'ai reçu 20 € de plus.
fees.extra                -2               <money> de|d' reste|dépassement|supplément|frais|pénalité|majoration|caution|douane|commission
  + [40 euros de supplément] pour un bagage à main.
  - 40 euros de courses.
fees.extra                -1               en supplément|sus
  + Les draps sont [en supplément].
  - Un supplément d'âme.
fees.extra                -2               impossible|injouable|inutilisable|rien sans ~payer|abonnement|premium
  + La carte est [inutilisable sans payer].
  - Sans payer, on entre.
fees.extra                -2               pay to|2 win
  + Ce duel est [pay to win].
  - Un win win.
fees.extra                -2               trop|que|plein|tout de|des|en|d' microtransactions|micro|microtransaction|dlc|achats
  + Un jeu avec [trop de microtransactions].
  - Trop de pain.
fees.extra                -2               ~facturer|compté|comptés|comptée|comptées|facturé|facturés|facturée|facturées|payé|payée … en trop|plus|double
  + Une nuit [comptée en trop].
  - En plus, il fait beau.
fees.extra                -2               ~facturer|~payer|~compter en plus|sus|supplément
  + Les draps sont [facturés en sus].
  - Payer, en plus, est simple.
fees.extra                -2               ~falloir|faut|obligé|il ~payer pour tout|chaque|jouer|avancer|continuer|voir|utiliser|ça|accéder
  + Il [faut payer pour tout] dans ce jeu.
  - Il faut payer le pain.
fees.extra                -2               ~parking|~petit-déjeuner|déjeuner|~wifi|~drap|~serviette|~ménage|~bagage|~valise|~siège|~couvert|~eau|~pain|~option|~livraison|~taxe à|a <money> … en plus|sus|supplément|supplémentaire|supplémentaires
  + Un [parking à 20 € en plus].
  - Le parking à 20 € par semaine nous va.
fees.extra                -2               ~réclamer|~exiger|réclamé|exigé|~imposer … un|du|une ~supplément|~rallonge|extra|surplus
  + Les déménageurs ont [réclamé un supplément].
  - Un supplément fromage.
fees.extra                -2               ~télé|~wifi|~drap|~serviette|~parking|~vestiaire|~casier|~toilette|~eau|~pain|~sauce|~couvert|~sac ~payant|payante|payants|payantes
  + [Télé payante] dans la chambre.
  - Le pain, l'eau, tout est là.
fees.fine                 -2               pv|procès|verbal|contravention pour|alors|de|injustifié|abusif
  + Un [PV pour] un titre resté dans la poche.
  - Le procès-verbal est joint.
fees.fine                 -2               ~amende|~contravention|~pénalité|~majoration|~verbaliser … <money>
  + Une [pénalité de 90 euros] pour un oubli de clic.
  - L'amende honorable.
fees.fine                 -2               ~coller|~mettre|~prendre|~recevoir|~payer|collé|mis|pris|reçu une|d'|l'|des|deux ~amende|~contravention|pv|~pénalité
  + Le contrôleur m'a [collé une amende].
  - L'amende est prévue par la loi.
fees.fine                 -2               ~verbaliser
  + Je me suis fait [verbaliser] avec un titre valable.
  - Une version verbale du poème.
fees.forced_to_pay        -2               dû|du|obligé|obligée|obligés|contraint|fallu … ~racheter|~repayer|~payer|~débourser|~avancer
  + J'ai [dû racheter] un billet.
  - Le prix à payer.
fees.forced_to_pay        -2               ~faire payer le|la|les|l'|un|une|des|chaque|tout|cher
  + On nous [fait payer le] bagage à main.
  - Payer le bus par carte.
fees.forced_to_pay        -2               ~passer à la caisse
  + Il faut vite [passer à la caisse] pour continuer.
  - Une passe à dix ans, la caisse du camion.
fees.hidden               -2               ~charger|chargé m'|nous|des|un|pour ~frais|~extra|~supplément|~pénalité
  + On m'a [chargé des frais] de retard.
  - On charge des meubles, sans frais.
fees.hidden               -2               ~frais|~supplément|~surcoût|~option|~coût … caché|cachés|cachées|dissimulé|dissimulés|surprise|déguisé|déguisés
  + Des [coûts d'entretien cachés].
  - Un bar caché, sans frais d'entrée.
fees.hidden               -2               ~frais|~supplément|~surcoût|~option|~honoraire|~dépassement|~majoration … non|pas|jamais annoncé|annoncés|annoncée|annoncées|prévu|prévus|prévue|mentionné|mentionnés|indiqué|indiqués|précisé|précisés
  + Un [surcoût bagage non prévu].
  - Le supplément bagage est prévu au contrat.
fees.high                 -2               <money> de|d' frais|commission|commissions|agios|pénalité|pénalités|dossier|gestion|port
  + [60 euros de frais] pour un chèque.
  - 60 euros de pain.
fees.high                 -2               ~franchise … ~exorbitant|~délirant|~énorme|~élevé|~excessif|~abusif|~ridicule|~démesuré
  + Une [franchise démesurée] pour un pare-brise.
  - Il parle en toute franchise.
fees.nickel               -2               la|le moindre … ~virement|~opération|~retrait|~chose|~service|~option|~relevé|~café|~bouteille|~verre|~supplément|~sac|~courrier|~appel|~demande … ~facturer|~payer|payant|payante|~coûter|facturé|facturée
  + [Le moindre retrait est facturé].
  - La moindre opération est gratuite.
fees.own_cost             -2               ~payer|~régler|~sortir … de ma|notre poche
  + J'ai [réglé la dépanneuse de ma poche].
  - Mon téléphone est tombé de ma poche hier.
fees.own_cost             -2               à mes|nos|ses|leurs frais
  + J'ai refait réparer [à mes frais].
  - À mes yeux les fruits frais sont les meilleurs.
fees.premium_number       -2               ~ligne|~numéro|~appel|~hotline|~assistance téléphonique|vert|support|est|sont ~payant|payante|surtaxé|surtaxée|surtaxés|facturée|facturé
  + Une [ligne téléphonique payante] pour se plaindre.
  - Une ligne de train payante.
fees.premium_number       -2,channel:phone ~numéro ~surtaxé|~payant
  + Un [numéro surtaxé] pour signaler une panne.
  - Au cas où ce serait un numéro surtaxé, ma sœur a un double.
fees.return               -2               ~demander|~faire|~obliger|demandé de|à|me|m'|nous ~payer|~régler … le|les|pour ~retour|~renvoi|~échange
  + Le vendeur me [demande de payer le retour].
  - On demande à payer le petit déjeuner.
fees.return               -2               ~échange|~retour|~annulation|~modification|~report … ~être payant|payante|facturé|facturée|charge
  + L'[échange est payant].
  - Le retour est prévu.
fees.twice                -3               compté|comptée|comptées|comptés|payé|payée|réglé|encaissé|encaissée deux|2|trois|3 fois
  + Ma nuit a été [encaissée deux fois].
  - On y passe deux fois par an.
fees.unwanted             -2               ~verbaliser|verbalisé|amende|contravention|pv … tort|injustifié|injustifiée|abusif|abusive
  + J'ai été [verbalisé à tort].
  - Une amende douce.
keep.minutes              keep             procès|le|du pv|verbal de|du l'|la|réunion|assemblée|ag
resolution.not_given_back -2,stage:return  caution|dépôt non|jamais|pas rendu|rendue|restitué|restituée|remboursé|remboursée
  + [Caution non restituée] au départ.
  - Le dépôt est rendu.
resolution.not_given_back -2,stage:return  caution|dépôt|garantie … <negation> … ~rendre|~restituer|rendu|rendue|restitué|restituée
  + La [caution jamais rendue].
  - Une caution de cent euros.

fees.hidden -2 charges|frais|sommes|montants|provisions|honoraires|suppléments|travaux jamais|pas|non|nullement justifié|justifiés|justifiée|justifiées|détaillés|détaillées|expliqués
  + Des [charges jamais justifiées].
  - Des charges lourdes.

fees.extra  -1 ~taxe|linge|~drap|draps|~serviette|électricité|chauffage|~boisson|~parking|petit-déjeuner|ménage … n' est|était|sont|étaient même|pas|pas pas|compris|comprise|comprises|inclus|incluse
  + Le [linge n'était pas compris] dans la dîme.
  - Le linge est compris.
fees.nickel -2 s' ajoute|ajoutent|ajoutait|ajoutaient|rajoute|rajoutent|rajoutait|rajoutaient … frais|taxe|taxes|supplément|suppléments|commission|commissions|charges
  + Au loyer [s'ajoutent des frais] de dossier.
  - Au plat s'ajoute une sauce fraîche.
fees.nickel -2 ~supplément|~frais|~extra|~option|~taxe s' accumule|accumulent|additionnent|ajoutent|multiplient|accumulaient|ajoutaient
  + Les [extras s'accumulent] au château.
  - La neige s'accumule.

fees.forced_to_pay -2 ~dû|=dû|obligé|obligés|contraint|contraints|fallu ~prendre|appeler|commander|louer|réserver un|une … taxi|uber|vtc
  + Le page a [dû prendre un taxi].
  - Il aurait dû prendre un manteau.

fees.deposit_kept -2 ~retenir|retenu|retenus|~prélever|prélevé|déduit|ponctionné|pris … sur|de la|ma|notre|le|mon caution|dépôt|acompte
  + Le bailli a [retenu dix sous sur la caution].
  - La caution est de dix sous.
fees.high         -2 ~facturé|facturé|facturée|facturés une fortune
  + Un ruban [facturé une fortune].
  - Une fortune en ruban.
fees.high         -2 ~facturé|facturé|facturée|facturés une|un|à fortune|prix|bras … fortune|or|fou|exorbitant|prohibitif
  + Un ruban [facturé à prix d'or].
  - La fortune sourit.

fees.charge_for -1,stage:pay toute|toutes|tout|tous|chaque|boissons|boisson|eau|repas|bagages|animations|activités|jeux|attractions|supplément … est|sont|était|étaient payant|payante|payants|payantes
  + Toute [boisson est payante] au tournoi.
  - La boisson est bleue.

fees.charge_for       -2,stage:pay facturent|facture|facturer|facturé même|jusqu' le|la|les|l'|au|aux|à
  + Ils [facturent même l']enveloppe.
  - La facture indique la date.
fees.charge_for       -2           ponctionné|ponctionnée|ponctionnent|ponctionne|soutiré|soutirés|soutirent|extorqué|extorqués|délesté
  + On m'a [ponctionné] trente euros.
  - Un thé sucré.
fees.charge_for       -2,stage:pay verre|toilettes|sac|sacs|wifi|parking|café|serviettes|draps|bagage|sauce|sauces|climatisation|coffre|pain|carafe|emballage … est|sont|était|étaient|devient|devenu|devenus payant|payante|payants|payantes
  + Le [wifi est payant].
  - Le parking est gratuit.
fees.deposit_kept     -2           dépôt|caution|garantie|arrhes|acompte … retenu|retenue|gardé|gardée|conservé|conservée|bloqué|ponctionné|amputé|amputée
  + Ma [caution a été retenue] pour un trou de clou.
  - Le dépôt est au nord.
fees.fine             -2           réclame|réclament|réclamé|exige|exigent|inflige|imposent|facture|appliquent … pénalité|pénalités|majoration|amende|indemnité|surcoût|intérêts
  + On me [réclame des pénalités].
  - On réclame le silence.
fees.nickel           -2           comptent|compte|facturent|facture|minutent chaque|toutes|la minute|minutes|clic|page|appel|kilomètre|goutte|seconde
  + Ils [comptent chaque minute].
  - Je compte chaque jour.
fees.nickel           -2           ~facturer|facturent … moindre
  + Ils [facturent la moindre] bricole.
  - La moindre facture est en ligne.
fees.nothing_included -1           petit-déjeuner|déjeuner|ménage|parking|linge|draps|serviettes|boissons|livraison|piles|bagage|bagages|repas|wifi … pas|non compris|inclus|comprise|incluse|comprises|incluses|fourni|fournis|fournies
  + Le [petit déjeuner n'est pas compris].
  - Le petit déjeuner est copieux.
fees.nothing_included -2           rien n' est|était inclus|compris
  + [Rien n'est inclus] dans le prix.
  - Le linge est inclus.
fees.twice            -2           débité|débitée|prélevé|prélevée|facturé|facturée|payé|encaissé … deuxième|seconde|2e|2ème|nouvelle fois
  + On m'a [débité une deuxième fois].
  - C'est la deuxième fois que je viens.

fees.bank           -2               ~agio … tombent|pleuvent|tombe|euros|deux|trois|jours
  + Les [agios pleuvent].
  - Le sujet des intérêts est expliqué ici.
fees.charge_for     -1               =frais de|d' dossier|gestion|service … pour|à … clic|clics|chaque|simple|rien
  + Des [frais de gestion pour chaque] arbitrage.
  - Aucun frais de dossier pour les jeunes.
fees.charged_for    -1               ~déplacement|~intervention|~diagnostic|~annulation|~stationnement|~assistance|~hotline|~étiquette|~sac|~verre|~pain|~chauffage|~nettoyage|~dépannage facturé|facturée|facturés|facturées|payant|payante|payants|payantes
  + Deux [déplacements facturés] pour une vis.
  - La facture du déplacement est jointe.
fees.deductible     -2,stage:resolve ~franchise … ~manger|~engloutir|~avaler|~bouffer
  + La [franchise a mangé] tout le remboursement.
  - En franchise, on peut manger une glace.
fees.deposit_kept   -2               ~acompte|~caution|~arrhes|dépôt … perdu|perdue|envolé|envolée
  + Mon [acompte est perdu].
  - Un objet perdu se cherche au dépôt.
  - L'acompte est encaissé à la réservation.
fees.deposit_kept   -2               ~garder|~retenir|~conserver|gardent|retiennent ma|mon|notre|la ~caution|dépôt|~acompte|arrhes
  + Ils [retiennent mon dépôt] de garantie.
  - La caution morale du maire.
  - Ils gardent le dépôt jusqu'au départ.
fees.extra          -2               même l'|le|la|les eau|pain|verre|carafe|sel|vestiaire|sac|ketchup|oreiller|serviette|papier … payant|payante|facturé|facturée|payants
  + [Même la carafe est payante].
  - Même l'eau est bonne, et rien n'est payant.
fees.extra          -2               tout|tout|chaque|presque … est|était|en en|est option|supplément|sus
  + Chez ce loueur [tout est en option].
  - La radio est en option.
fees.extra          -2               ~rajouter|~remettre|rallonger au pot|bout
  + Il a encore fallu [rajouter au pot].
  - On a remis les fleurs au pot.
fees.forced_to_pay  -2               veut|veulent|voulait|voulaient|exige|exigent|demande|demandent|voudrait|voudraient que|qu' je|on|nous paie|paye|payions|payons|règle|avance|paient
  + Et ils [veulent que je paie] le retour.
  - Je veux que le compte soit à jour.
fees.hidden         -2               gros|grosse|mauvaise|sacrée|désagréable surprise … payer|caisse|facture|addition|paiement|relevé
  + [Mauvaise surprise au moment de payer].
  - Aucune surprise au moment de payer.
fees.hidden         -2               sorti|sortie|sortis|sorties du|d'un|d' chapeau|un
  + Une clause [sortie du chapeau].
  - Elle est sortie sans son chapeau.
fees.hidden         -2               ~taxe|~pénalité|~majoration|~supplément|=frais|~commission|~facture surprise|sorti|sortis|sortie|sorties|tombé|tombée
  + Une [taxe surprise] au comptoir.
  - Une soirée surprise, sans taxe.
fees.high           -2               =frais|~supplément|~pénalité|~majoration|~agio|~commission … ~illégitime|~indu|~disproportionné|~exagéré|~délirant|~inexpliqué|~ahurissant
  + Des [pénalités disproportionnées] pour un jour de retard.
  - Les frais sont détaillés, un talent inexpliqué.
fees.high           -2               =frais|~supplément|~pénalité|~taxe|~majoration|~agio à|en gogo|rallonge|tire|veux
  + Des [suppléments à rallonge] sur ce vol.
  - Une table à rallonge, au frais.
fees.high           -2               =frais|~supplément|~pénalité|~taxe|~option à n' en plus finir
  + Des [options à n'en plus finir], toutes payantes.
  - On a fini de payer.
fees.nickel         -2               le moindre geste|verre|clic|coup|papier|changement|écart … facturé|payant|compté|taxé
  + Chez ce syndic, [le moindre papier est facturé].
  - Le moindre verre cassé se ramasse.
fees.own_cost       -2               est|suis|sommes|sont|c'|reste|restent de|à ma|notre poche|charge
  + Le taxi du retour [est de ma poche].
  - La clé est dans ma poche.
fees.own_cost       -2               reste à charge … ~énorme|~colossal|~conséquent|monstrueux|exorbitant|~élevé|~important|scandaleux|lourd
  + Un [reste à charge énorme] sur mes lunettes.
  - Le reste à charge est de dix euros.
fees.unwanted       -3,stage:manage  prélevé|prélevée|prélevés|débité|débitée|facturé|facturée|prélève|prélèvent|prélèvement|prélèvements … après|malgré|depuis … résiliation|clôture|départ|désabonnement|désinscription|annulation|rétractation
  + Encore [facturé deux mois après mon départ].
  - Facturé le jour du départ, comme prévu.
fees.unwanted       -2               ~vendre|vendu|vendue|~ajouter|ajouté|ajoutée|~facturer|facturé|facturée|~souscrire|souscrit|souscrite|~activer|activé|activée … sans mon|notre|rien|me|nous accord|demander|avis|consentement
  + Une option [ajoutée sans mon accord].
  - Il a vendu sans avoir peur.
fees.unwanted       -2               ~vendre|vendu|vendue|~ajouter|ajouté|ajoutée|~facturer|facturé|facturée|~souscrire|souscrit|~activer|activé|activée … sans que je|nous|l'
  + Ils m'ont [vendu une option sans que je] la veuille.
  - Sans que je demande, il a souri.
price.interest_high -2               ~taux … désavantageux|défavorable|défavorables|usure
  + Un [taux de change désavantageux].
  - Une usure normale des pneus.
price.interest_low  -2               ~livret|~épargne|~placement|~compte qui ne|n' rapporte|rapportait|rapportent … rien|clopinettes|misère
  + Un [placement qui ne rapporte rien] ou presque.
  - Le livreur rapporte le colis, rien ne presse.

fees.deposit_kept -2 ~frais|~acompte|~arrhes|~inscription|~caution|~supplément|~abonnement|~cotisation|~place|~billet … non|pas|jamais remboursé|remboursés|remboursée|remboursées|restitué|restituée|rendu|rendue|rendus
  + Des [acomptes non remboursés].
  - Des frais remboursés.
fees.extra        -2 ~payer … pour la|chaque|le|tout|tous|n'importe moindre|fonction|option|chose|service
  + Il faut [payer pour la moindre] lettre.
  - Payer pour la route.

fees.deposit_kept -2 ~frais|~acompte|~arrhes|~caution|~cotisation … d'|de|du inscription|dossier|réservation|abonnement|adhésion|garantie … non|pas|jamais remboursé|remboursés|remboursée|remboursées
  + Des [frais d'adhésion jamais remboursés].
  - Des frais d'adhésion remboursés.
fees.own_cost     -1 sera|soit|était|ira|tout|été … de|à ma|notre|sa poche|charge
  + Le trajet [sera de ma poche].
  - La clé est dans ma poche.

fees.charge_for    -1 ~télé|~wifi|~parking|~toilette|~casier|~coussin|~couverture|~vestiaire|~serviette|~eau … ~être|en ~payant
  + Les [casiers sont payants].
  - Un vestiaire bleu.
fees.extra         -2 reparti|repartie|repartis|ressorti|ressortie|ressortis avec … <money> de|d' réparations|travaux|pièces|frais|facture|pneus|devis|factures
  + Je suis [ressorti avec 800 euros de pneus].
  - Reparti avec un ballon.
fees.forced_to_pay -2 bloqué|bloquée|bloqués|coincé … si|sans … paie|payer|paye|paie|caisse
  + On est [coincé si on ne paie] rien.
  - Coincé si tard.

# Ce que l'on fait payer.
fees.charge_for -1 faut|fallait|obligé|obligés|obligée|doit|devons|dois|faire =payer pour … gonfler|laver|aller|garer|stationner|imprimer|appeler|recharger|essayer|participer|regarder
  + Il [faut payer pour gonfler] un ballon.
  - Il faut payer Paul.
fees.charge_for -1 gonflage|lavage|stationnement|accès|garderie|impression|photocopie|photocopies|vestiaires|douche|douches|toilettes|transport|casiers|sac|sacs … est|sont|devenu|devenue|devenus|devenues ~payant
  + Le [gonflage est payant].
  - Le lavage est terminé.

fees.forced_to_pay -2 faut|demande|obligé|doit|oblige|veut … =payer pour gagner
  + Il [faut payer pour gagner].
  - Jouer pour gagner.
fees.unwanted      -2 facturé|facturée|facturent|facturer|imputé|imputée|réclamé|reproché … rayure|rayures|choc|éraflure|bosse|impact|dégâts|trace
  + On m'a [facturé une rayure].
  - Une rayure sur la facture.

fees.forced_to_pay -2 injouable|infaisable|infranchissable|inutilisable|bloqué|bloquée … sans =acheter|=payer|=débourser|abonnement|achat|achats
  + Un niveau [infranchissable sans acheter] une clé.
  - Impossible sans son chien.

fees.charge_for -2 demandé|fait|dû|veulent|veut|fallu|obligé|obligée … payer|débourser|facturer le|les|un|ce|leur|mon|chaque … diagnostic|déplacement|devis
  + On m'a [demandé de payer le diagnostic].
  - Le déplacement payant est annoncé.
fees.charge_for -1 ~contre-visite|garde|gardes|devis|diagnostic|annulation|report|retard|absence|modification|réservation … ~payant
  + Un [devis payant].
  - Un hôte payant.

fees.forced_to_pay -2   impossible de|d' avancer|progresser|jouer|continuer|gagner|finir|passer|accéder … sans =acheter|=payer|=débourser|abonnement|achat|achats
  + On trouve [impossible de finir sans payer] la clé.
  - Impossible de repartir sans acheter un coq.
keep.own_mistake   keep demandé|demande|demander … rallonge électrique|électriques
keep.own_mistake   keep j'|nous|on ai|avons|a demandé un|une|=du|des … rallonge|supplément|suppléments

fees.extra    -1,stage:pay pourboire|frais|supplément|taxe|service|commission|majoration|option|assurance … ajouté|ajoutés|appliqué|appliqués|facturé|facturés|rajouté|rajoutés automatiquement|systématiquement|discrètement
  + Des [frais ont été ajoutés automatiquement].
  - Les frais sont calculés automatiquement.
  - Les frais sont prélevés automatiquement chaque mois.
fees.extra    -2,stage:pay pourboire|frais|supplément|taxe|service|commission|majoration|option|assurance … est|sont|été|fut|était|étaient ajouté|ajoutés|appliqué|appliqués|prélevé|prélevés|facturé|facturés|rajouté|rajoutés|ajoutée|comptés d'|office|sans|en office|prévenir|demander|cachette|mon|notre
  + Un [pourboire a été ajouté d'office].
  - Les frais sont ajoutés sans mystère.
  - Le pourboire n'est pas ajouté d'office.
fees.extra    -2           ~payer|payé|débourser … avant même que|qu'
  + Il faut [payer 90 euros avant même qu']ils regardent la montre.
  - J'ai payé avant midi.
  - La facture est arrivée avant même que je la demande.
fees.fine     -2           m'|nous|lui a|ont mis|infligé|dressé|donné|flanqué une|la|un|deux amende|contravention|pv|pénalité
  + Ils [m'ont mis une amende].
  - On m'a mis l'amende sur le bureau.
fees.unwanted -3           facturé|facturée|facturés|prélevé|compté|débité … que|qu'|dont nous|j'|on|je avions|avais|avait|ai|avons … refusé|refusée|annulé|annulée|rendu|refusés
  + On nous a [facturé l'assurance que nous avions refusée].
  - On nous a facturé ce que j'ai pris.

fees.extra      -2   passé|passée|passés|passées|transformé|transformée|transforme|bascule|basculé|basculée|converti … en … payant|payante|payants
  + L'essai s'est [transformé en abonnement payant].
  - Un passé payant.
fees.unwanted   -2   réabonné|réabonnée|abonné|abonnée|inscrit|inscrite|facturé|facturée|prélevé|prélevée|basculé|basculée|transféré|transférée|reconduit|reconduite|renouvelé|renouvelée|ajouté|ajoutée|activé|activée|souscrit d' office
  + On m'a [réabonné d'office] au bulletin.
  - Il est inscrit à l'office des forêts.
keep.no_negator keep non surtaxé|surtaxée|surtaxés
  + Une ligne [non surtaxée].
  - Une ligne surtaxée.
keep.own        keep suis|ai|sommes|avons passé|passée|passés|basculé … en … payant|payante
  + Je [suis passé en version payante].
  - Le club est passé en payant.

fees.extra -2 essai|essais|version|période|mois|offre|formule gratuit|gratuite|gratuits … transformé|transformée|transforme|devenu|devenue … payant|payante|payants
  + L'[essai gratuit s'est transformé en formule payante].
  - Gratuit le lundi, payant le mardi.
  - Après un mois gratuit je suis passé à l'offre payante.

fees.unwanted -2              n'|ne ai|avons jamais … souscrit|autorisé|adhéré $
  + Je [n'ai jamais souscrit ce] lot.
  - Je n'ai jamais vu ce lot.
  - Je n'avais jamais souscrit d'assurance en ligne.
  - Je n'ai jamais souscrit ailleurs.
fees.unwanted -2              n'|ne ai|avons jamais … souscrit|autorisé|adhéré à|a|au|ce|cet|cette|ces
  + Je [n'ai jamais autorisé ces] retraits.
  - Je n'ai jamais adhéré sans lire.
fees.unwanted -2,stage:manage reçois|recevais|recevait|recevons|reçoit|recevions encore des|un|une|les|mes ~prélèvement|~facture|~mensualité|~cotisation
  + Partie en mai, je [recevais encore des factures] en août.
  - Je reçois mes factures par mail.
