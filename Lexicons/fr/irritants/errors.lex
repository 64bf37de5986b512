@language fr
@kind     irritants

errors.booking          -2                  ~annuler … ~commande|~réservation|~contrat|~rendez-vous|~ligne|~vol … sans|tort|erreur
  + On a [annulé mon rendez-vous à tort].
  - J'annule la réservation sans frais.
errors.booking          -2                  ~réservation … <negation> … ~enregistrer|~prendre|~trouver|~valide|~confirmer|~noter
  + Notre [réservation n'a pas été notée].
  - Réservation confirmée en un instant.
errors.booking          -2                  ~réserver … aucun|<negation> … ~table|~chambre|~place … ~disponible|~libre
  + Nous avions [réservé et aucune chambre n'était libre].
  - Pour réserver, aucune attente : table libre.
errors.booking          -3                  ~surbooking|~surréservation|~overbooking
  + Refusés à bord pour cause de [surbooking].
  - Réservez votre bouquet en ligne.
errors.charged_on       -2                  je|on|nous ~payer … pour un|une|le|la ~logement|~appartement|~maison|~local|~service|~chaîne|~place|~bureau … plus|pas|quitté|quittée|jamais|vide
  + [Je paie pour une maison vide] en mai.
  - Je paie pour une maison que j'adore.
errors.charged_on       -2                  ~facturer|facturé|~débiter|débité … ~course|~trajet|~séance|~journée|~nuit|~location|~repas … ~entier|entière|complète|complet|quand|même|alors
  + On m'a [facturé la course entière].
  - La course est facturée au compteur.
errors.charged_on       -2                  ~payer|~facturer|~prélever|~débiter|~compter … ~ligne|~abonnement|~contrat|~forfait|~logement|~appartement|~maison|~box|~voiture|~option|~service|~compte … ~résilier|~quitter|~vendre|~rendre|~fermer|~clôturer|~supprimer|vendu|vendue|rendu|rendue
  + J'ai [payé un forfait pour une ligne résiliée].
  - J'ai payé le solde puis résilié le contrat.
errors.charged_on       -2,stage:manage     ~prélever|~facturer|~débiter encore|toujours|quand|malgré|alors
  + Vous me [prélevez encore] après mon départ.
  - On prélève un échantillon.
errors.double_booking   -2                  deux|trois|plusieurs personnes|clients|familles|couples|voyageurs pour|sur la|le|un|une même|seul|seule
  + [Deux familles pour la même] tente.
  - Deux personnes, une nuit, la même joie.
errors.double_booking   -2                  ~place|~siège|~chambre|~table|~bungalow|~créneau|~rendez … déjà occupé|occupée|pris|prise|attribué|attribuée|loué|louée|vendu|vendue|donné|donnée
  + Ma [place était déjà occupée].
  - La table a été occupée à midi par nous.
errors.duplicate        -2                  ~recevoir|~livrer|~envoyer|~facturer|~prélever deux|trois|quatre|2|3|4 … au lieu d'|de un|une|1
  + On m'a [livré deux canapés au lieu d'un].
  - J'ai reçu deux amis, en lieu sûr.
errors.estimated        -2                  ~index|~relevé|~consommation|~facture … ~estimer|estimé|estimée|estimés
  + Un [relevé estimé] au triple de la réalité.
  - Le délai estimé était juste.
errors.forgotten        -2                  jamais|pas eu|reçu|vu nos|notre|mon|mes dessert|desserts|entrée|entrées|boisson|boissons|café|cafés|plat|plats|frites|boissons|apéritif|apéritifs
  + On n'a [jamais vu nos desserts].
  + Je n'ai [pas eu mon café].
  - Je n'ai pas vu le menu du café.
errors.forgotten        -2                  nous|m'|nous|on a|ont|avait|avez|avons complètement|carrément|tout|tous|été oublié|oubliés|oubliée
  + On [nous a complètement oubliés] en terrasse.
  - J'ai oublié mon parapluie.
errors.forgotten        -2                  ont|a|avait|avaient oublié de|d'|le|la|les|l'|mon|ma|mes|notre|nos|une|un
  + Le carrossier [a oublié de] refermer le capot.
  - J'ai oublié mon écharpe chez vous.
errors.forgotten        -2                  on|ils|serveur|serveuse|chauffeur m'|nous a|ont|avait oublié|oubliés|oubliée|zappé|zappés
  + [On nous a oubliés] en terrasse.
  - Elle a oublié son sac.
errors.forgotten        -2                  pièce|pièces|article|produit|repas|plat … jamais|pas|non commandé|commandée|commandés|préparé|préparée
  + Une [pièce jamais commandée] par l'atelier.
  - Un plat préparé.
errors.forgotten        -2                  ~oubli de|des|dans|du
  + Un [oubli dans] la réservation du lit bébé.
  - Une boisson oubliable.
errors.forgotten        -2                  ~oublier … ~commande|~article|~plat|~boisson|~couvert|~pièce|~dessert|~sauce|~vis|~accompagnement|~ingrédient
  + Ils ont [oublié un article] dans le sac.
  - Nous ne sommes pas près d'oublier cette soirée.
errors.gave_away        -2                  ~siège|~place|~chambre|~table|~commande|~réservation|~rendez-vous|~créneau … donné|donnée|attribué|attribuée|vendue|vendu|cédée|cédé|louée à|a quelqu'|un|une|d'|autre|autrui
  + Mon [siège payé et donné à un] inconnu.
  - La chambre donne à l'est.
errors.instead          -2                  ~donner|~recevoir|~livrer|~servir|~envoyer|~attribuer|~mettre|reçu|donné|livré|servi|envoyé|attribué … au lieu
  + On m'a [servi un thé au lieu] d'un café.
  - Il y a un lieu à donner.
errors.left_lying       -2,channel:delivery ~laisser|~poser|~abandonner|~déposer|laissé|posé|abandonné|déposé … ~colis|~paquet|~carton|~commande|~courrier|~livraison … pluie|rue|trottoir|poubelle|poubelles|hall|dehors|palier|vue
  + Le coursier a [laissé ma commande dehors].
  - Déposer le colis au relais.
errors.lost             -3                  pas|jamais|plus retrouvé|retrouvée|retrouvés|retrouvent|retrouve|retrouver|retrouveront … colis|paquet|valise|valises|bagage|bagages|portefeuille|doudou|commande|lettre|dossier|trace|facture|clés|manteau|sac
  + Le dépôt n'a [jamais retrouvé mon paquet].
  - Le dépôt a retrouvé mon paquet.
errors.lost             -2                  s'|se … ~volatiliser|~évaporer|volatilisé|volatilisée|volatilisés|évaporé|évaporée|évaporés
  + Mes points [se sont volatilisés].
  - L'eau s'étale sur le carrelage.
errors.lost             -2                  ~aucun|<negation>|plus … ~trace de|d'|du|des … ~colis|~dossier|~commande|~réservation|~paiement|~paquet|~demande|~virement
  + [Aucune trace de ma réservation] à l'arrivée.
  - Aucune trace de doigts, l'écran est neuf.
errors.lost             -2                  ~colis|~commande ~volatiliser|~évaporer
  + La [commande évaporée], personne n'en parle.
  - Si l'eau s'évapore, le chef en rajoute.
errors.lost             -3                  ~colis|~dossier|~document|~courrier|~bagage|~valise|~chèque|~paquet|~réservation … ~perdre|~égarer|~disparu|~disparaître
  + Une [valise égarée] à l'escale.
  - Mon bagage tient sous le siège.
errors.lost             -2                  ~perdre … dossier|demande|papiers|courrier|documents|pièces|valise|bagage|bagages|linge|chèque|commande|colis|réservation|ordonnance
  + Le cabinet a [perdu mes papiers].
  - Je perds un kilo par mois avec ce coach.
errors.lost             -3                  ~perdre … ~colis|~dossier|~document|~courrier|~bagage|~valise|~chèque|~paquet|~réservation|~contrat|~constat|~papier|~commande|~demande
  + Le transporteur a [perdu mon colis].
  - Les papiers sont en ordre.
errors.lost             -3                  ~perte de|d'|du|des ~colis|~dossier|~document|~courrier|~bagage|~valise|~papier
  + La [perte du bagage] nous a coûté le mariage.
  - En cas de perte de la carte, qui appeler ?
errors.lost             -2                  ~retrouver <negation> … ~colis|~dossier|~commande|~réservation|~paiement|~trace
  + Ils [retrouvent pas mon paiement].
  - J'ai retrouvé mon dossier dans l'appli.
errors.lost             -3                  ~égarer
  + Mon ordonnance, ils l'ont [égarée].
  - Une gare propre et claire.
errors.marked_delivered -3                  soi-disant|soit-disant|prétendument|disant ~livrer|~remettre|~distribuer
  + Un colis [prétendument livré] au gardien.
  - Livré sans le moindre accroc.
errors.marked_delivered -2                  ~laisser|~déposer|~abandonner|~jeter|laissé|laissée|déposé|jeté … hall|palier|paillasson|poubelle|poubelles|haie|trottoir|couloir|barrière|portail
  + Un carton [jeté par dessus le portail].
  - Le hall du palais.
errors.marked_delivered -3                  ~marquer|~noter|~indiquer|~déclarer|~mentionner|~afficher|~annoncer … ~livrer|~remettre|~distribuer
  + Mon paquet est [noté comme livré], mais rien dans la boîte.
  - Le menu livré est marqué d'une étoile.
errors.mistake          -2                  livreur|relais|point|consigne … ~fermer|fermé … à|quand|alors|le
  + Le [relais était fermé le] jour du retrait.
  - Le relais ferme au public.
errors.mistake          -2                  mal ~enregistrer|~saisir|~orthographier|~renseigner|~étiqueter|~calculer|~rempli|~remplir
  + Mon prénom est [mal orthographié].
  - Un mal de dos calculé pour être doux ? Non.
errors.mistake          -2                  par ~erreur
  + Ils ont coupé ma ligne [par erreur].
  - Par chance, tout était bon.
errors.mistake          -2                  se|vous|s' ~tromper de|d'|dans|sur|en
  + Il [se trompe de] dossier à chaque appel.
  - Ce décor trompe l'œil.
errors.mistake          -2                  ~antivol|~étiquette … ~rester|~oublier|~laisser … sur|dans
  + L'[antivol est resté sur] ma robe.
  - Une étiquette sur le bocal.
errors.mistake          -2                  ~cafouillage|~imbroglio|~quiproquo|~micmac
  + Un [cafouillage] dans les réservations.
  - Café court, service efficace.
errors.mistake          -2                  ~confondre
  + Le préparateur a [confondu] deux ordonnances.
  - Les épices se fondent à merveille.
errors.mistake          -3                  ~erreur sur|après ~erreur
  + Le comptable enchaîne [erreur sur erreur].
  - Sur ce point, aucune crainte.
errors.mistake          -2                  ~erreur|~bévue|~bourde|boulette|~étourderie
  + Il y a une [erreur] sur mon échéancier.
  - Le tigre a erré devant nous.
errors.mistake          -1                  ~faute d'|de orthographe|français|frappe|grammaire
  + Votre contrat compte trois [fautes d'orthographe].
  - Sans faute, à mardi.
errors.mistake          -2                  ~faux|~erroné|~inexact|~incorrect ~information|~renseignement|~adresse|~date|~donnée|~montant|~facture|~contrat|~numéro|~relevé
  + Un [faux numéro] sur le bon de livraison.
  + Une [date erronée].
  - Une fausse pierre, mais jolie.
errors.mistake          -2                  ~incohérence|~incohérent
  + Des [incohérences] entre le devis et la facture.
  - Un discours cohérent, une équipe soudée.
errors.mistake          -2                  ~inexact|~imprécis|~erroné
  + Un plan [inexact].
  - L'heure exacte.
errors.mistake          -2                  ~information|~renseignement|~adresse|~date|~donnée|~montant|~facture|~contrat|~numéro|~relevé|~calcul … ~faux|~erroné|~inexact|~incorrect
  + Le [montant était erroné].
  - L'adresse est bonne, le faux plafond aussi.
errors.mistake          -2                  ~rendre|rendu|~rendu … monnaie … sur|au|mauvais|faux|mal|manquait
  + La caissière m'a [rendu la monnaie sur] vingt au lieu de cinquante.
  - On rend la monnaie avec le sourire.
errors.mistake          -2                  ~surestimer|~surévaluer|~surestimé|~surévalué|~sous-évalué|sous-évalués
  + Une superficie [surévaluée] de dix mètres.
  - Une valeur estimée avec soin.
errors.mistake          -2                  ~tromper de|d'|dans|sur|en
  + Ils [se sont trompés de] taille deux fois.
  - Ce décor trompe l'œil.
errors.mistake          -3                  ~énorme|~gros|~grave|~succession|~accumulation|trop|~multiple|~nombreux … ~erreur
  + Une [énorme erreur] dans le contrat de prêt.
  + Une [succession d'erreurs] depuis l'ouverture.
  - Un gros chat errait dans le hall.
errors.no_order         -2                  jamais|<negation> … ~demander|~commander|~souscrire|~signer|~autoriser ce|cette|cet|ces|ça
  + Je n'ai [jamais demandé cette] option.
  - Je signe ce papier, aucun regret.
errors.no_order         -2                  option|service|abonnement|assurance|produit|colis|crédit|contrat|carte|article|livre|formule que|qu' … jamais|pas|<negation> … ~demander|~souscrire|~commander|~vouloir|~signer|~activer
  + Un [abonnement que je n'ai jamais souscrit].
  - Un article que j'ai commandé.
errors.no_order         -2                  ~facturer|~débiter|~prélever|~recevoir|~livrer … que|qu' je|j'|on|nous … jamais ~commander|~demander|voulu|~acheter|~souscrire|~signer|~regarder|~utiliser|~autoriser|~valider|~réserver
  + On m'a [débité un match qu'on n'a jamais regardé].
  - Un plat que je n'ai jamais commandé avant, délicieux.
errors.not_applied      -2                  non ~appliqué|~appliquer|comptabilisé|~comptabiliser|crédité|~créditer|enregistré|~enregistrer|~validé|~valider|transmis|~transmettre|attribué|actualisé|déduit
  + Tarif jeune [non appliqué].
  - Bien appliqué, le vernis tient.
errors.not_applied      -2                  pas|jamais|point été appliqué|appliquée|comptabilisé|comptabilisée|comptabilisés|crédité|créditée|crédités|enregistré|enregistrée|transmis|transmise|déduit|déduite|attribué|attribués
  + Mon relevé n'a [jamais été transmis].
  - Le vernis a été appliqué en trois couches.
errors.not_applied      -2                  ~carte|~chèque|~bon cadeau|cadeaux vide|vides|refusé|refusée|périmé|périmée|inutilisable|expirée|expiré
  + Une [carte cadeau vide] sous le sapin.
  - Un cadeau vide de sens.
errors.not_applied      -2                  ~code|~promo|~réduction|~remise|~coupon … ~refuser|~rejeter|invalide|expiré|inopérant
  + [Code promo refusé] au paiement.
  - Le bon vin, jamais refusé.
errors.not_applied      -2                  ~promo|~promotion|~remise|~réduction|~offre|~code … pas|jamais ~passer|~appliquer|~déduire|prise|pris|passée|appliquée|déduite|déduit|comptée
  + La [promo pas passée] en caisse.
  - Une offre à ne pas laisser passer.
errors.not_owed         -2                  que|qu' je|j'|nous|on ne|n' ~devoir pas|plus
  + On me demande une somme [que je ne dois pas].
  - Je crois que je dois partir.
errors.not_owed         -2                  ~addition|~facture|~note|~ticket|~relevé … ~comporter|~compter|~contenir|~inclure … que|qu' … pas|jamais
  + L'[addition comportait deux cafés qu'on n'avait pas] pris.
  - L'addition compte ce qu'on a pris.
errors.not_owed         -2                  ~réclamer|~demander|~relancer|~facturer … alors|que|déjà j'|nous|que|que|déjà … déjà|~payer|~régler ~payer|~régler|réglé|payé
  + Ils me [relancent alors que j'ai déjà payé].
  - On demande si la place est à payer.
errors.paid_got         -2                  ~débiter|débité|~payer|payé|payée|~prélever|prélevé … mais|et|pourtant … pas|jamais|toujours ~activer|activé|activée|reçu|reçue|pris|débloqué|accessible|valide|crédité
  + Compte [débité mais abonnement jamais activé].
  - Payé et reçu.
errors.sent_back        -2                  ~renvoyer|~retourner|~repartir|renvoyé|renvoyée|retourné|retournée|reparti|repartie … expéditeur|expediteur|expéditrice|dépôt|entrepôt
  + Mon paquet est [reparti à l'entrepôt].
  - Voici le nom de l'expéditeur.
errors.sent_back        -2                  ~retour|retourné|retournée à|a l'|l ~envoyeur
  + Lettre [retour à l'envoyeur].
  - Un retour à la nature.
errors.someone_elses    -2                  au|à nom d'|de quelqu'|quelqu'un|autrui|un|une autre|inconnu|inconnue|homonyme|tiers|parfait
  + Le billet était [au nom d'un inconnu].
  - Le contrat est au nom de ma fille.
errors.someone_elses    -2                  ~colis|~facture|~commande|~courrier|~dossier|~carte|~traitement|~ordonnance|~bagage|~lettre|~relevé|~contrat|~résultat … d'|de un|une|ma|mon autre|voisin|voisine
  + J'ai reçu le [relevé d'un autre] abonné.
  - Le courrier d'un ami.
errors.someone_elses    -2                  ~compteur|~facture|~dossier|~relevé|~colis|~ordonnance|~valise|~contrat … du|de|d'|celui|à ~voisin|l'ancien|l' ancien|autre|précédent … ~locataire|~propriétaire|~client|~patient|~occupant
  + On me réclame la [facture de l'ancien locataire].
  - Le dossier du locataire est complet.
errors.someone_elses    -2                  ~donner|~livrer|~remettre|~vendre|~attribuer|~envoyer|donné|donnée|livré|remis|vendu … quelqu' un d' autre
  + Ma table a été [donnée à quelqu'un d'autre].
  - Quelqu'un a une autre idée ?
errors.someone_elses    -3                  ~donner|~recevoir|~prendre|~remettre … le|la|les|l' ~traitement|~médicament|~ordonnance|~repas|~plateau|~colis|~courrier|~chambre|~clé … de|du|d' la|l'|un|une|mon|ma ~voisin|voisine|autre|précédent
  + On m'a [donné le traitement de la voisine].
  - On a reçu le repas de la veille.
errors.someone_elses    -2                  ~raccorder|~servir|~brancher|~livrer|~rembourser|~débiter|~appeler|~convoquer|~opérer|~inscrire … ~voisin|quelqu'un|autre|autres|inconnu|homonyme … à la|ma|notre place
  + Ils ont [branché le voisin à ma place].
  - Une place à côté du voisin.
errors.stock            -2                  ~afficher|~annoncer|~indiquer|affiché|indiqué|annoncé … en|disponible stock|ligne|rayon … et|mais|puis … ~annuler|rupture|indisponible|rien|annulé
  + Le site [affiche en stock et on m'annule].
  - Le site affiche le stock.
errors.stock            -2                  ~annuler|annulé … ma|notre|la|ta ~commande|~réservation|~achat … jours|semaine|semaines|après|faute|rupture|stock|raison
  + Ils ont [annulé ma commande deux jours] plus tard.
  - J'ai annulé ma commande.
errors.took_too_much    -2                  ~couper|~facturer|~prélever|~enlever|~débiter|coupé|facturé|prélevé|débité … de|en trop
  + Elle a [coupé dix centimètres de trop].
  - Il ne faut pas couper de pain en trop petits bouts.
errors.typos            -2                  ~bourré|~truffé|~rempli|~plein|~blindé de|d' ~faute|~erreur|~coquille|~pub|~publicité|~défaut
  + Un manuel [truffé de coquilles].
  - Une plage pleine de coquillages.
errors.was_home         -2,channel:delivery alors|or que|qu'|j' j'|nous|on|il|étais|ma|mon étais|étions|était|suis|femme|mari|fils|mère présent|présente|présents|=là
  + Passage manqué [alors que j'étais présente] toute la matinée.
  - Il dort alors qu'il est midi.
errors.wrong_address    -2                  ~livrer|livré|livrée|livrés|envoyé|envoyée|envoyés|expédié|expédiée|parti|partie|file|remis … ~ancien ~adresse|~destinataire
  + Le pli est [parti à mon ancienne adresse].
  - Mon ancienne adresse est à changer.
errors.wrong_address    -2                  ~livrer|~déposer|~envoyer|~remettre … voisin|voisine|ailleurs|inconnu
  + Le colis a été [remis à un inconnu].
  - Je livre le fond de ma pensée.
errors.wrong_address    -2                  ~livrer|~déposer|~envoyer|~remettre|livré|livrée|déposé|envoyé … autre ~adresse|~endroit|~destinataire|~agence|~étage|~bâtiment|ville|pays|client
  + Ma valise fut [envoyée dans une autre ville].
  - Autre ville, autre livre.
errors.wrong_address    -2                  ~mauvais|~faux ~adresse|~endroit|~destinataire|~agence|~quai|~porte|~bâtiment|~étage
  + Livré à la [mauvaise adresse].
  - Une autre adresse à garder secrète.
  - D'anciens bâtiments bleus.
errors.wrong_bill       -2                  <negation> … bon|même ~prix|~montant|~tarif
  + En caisse, c'est [jamais le bon prix].
  - À ce bon prix, j'en prends deux.
errors.wrong_bill       -2                  =facturé|=facturée|=facturés|=prélevé|=débité|=débitée supérieur|supérieure|supérieurs|double|différent|différente … à|a|au|aux|du|de
  + Un poids [facturé supérieur au] réel.
  - Un mont supérieur au col.
errors.wrong_bill       -3                  double ~prélèvement|~débit|~facturation|~paiement|~encaissement|~facture
  + Un [double débit] sur ma carte.
  - Un lit double.
errors.wrong_bill       -2,stage:manage     en|à ma|notre défaveur
  + Un écart de caisse [en ma défaveur].
  - Le vent tourne en défaveur du voilier.
errors.wrong_bill       -2                  prix|tarif|montant … caisse|facture|ticket … <negation> … celui|même|bon|étiquette|rayon
  + Le [prix en caisse n'est pas le même] qu'affiché.
  - Le prix est sur le ticket, en bas.
errors.wrong_bill       -2                  promotion|promo|remise|réduction|code|bon|avantage|tarif … <negation> … appliqué|appliquée|pris|prise|comptée|déduit|déduite|accordée|accepté|valide|reconnu
  + Ma [remise n'a pas été déduite].
  - Le code postal n'est pas le bon.
errors.wrong_bill       -2                  quand même|meme ~débiter|~prélever|~facturer|débité|prélevé|facturé|encaissé
  + Le parking m'a [quand même débité].
  - Quand le prix a été facturé.
errors.wrong_bill       -2                  ~compteur|~chauffage ~tourner|~défiler|~courir … ~absent|~vide|vacances|personne|éteint|inoccupé|maison|seul
  + Le [compteur tourne maison] vide.
  - Le compteur du vélo tourne rond.
errors.wrong_bill       -3                  ~continuer|~persister à|de ~prélever|~facturer|~débiter
  + Ils [continuent à prélever] un abonnement résilié.
  - Je continue de payer avec plaisir.
errors.wrong_bill       -2                  ~erreur … ~facture|~facturation|~prélèvement|~note|~addition|~montant|~calcul|~prix|~caisse
  + Une [erreur de facturation] chaque trimestre.
  - La facture est claire, le montant juste.
errors.wrong_bill       -3                  ~facturer … alors|sans|tort|<negation>
  + On m'a [facturé une option à tort].
  - Une option facturée un euro.
errors.wrong_bill       -2                  ~facturer|~compter|~débiter|~prélever|~payer … ~conso|~consommation|~abonnement|~chauffage|~eau|~dette … ancien|précédent|autre|d'avant ~locataire|~propriétaire|~occupant
  + On me [facture la conso de l'ancien locataire].
  - Le propriétaire paie la consommation d'eau.
errors.wrong_bill       -2                  ~inverser|~intervertir|~mélanger … ~compteur|~ligne|~dossier|~commande|~facture|~ordonnance|~contrat|~nom|~adresse|~prénom|~client|~patient|~étiquette
  + Ils ont [inversé les compteurs] de l'immeuble.
  - Les bénévoles échangent leurs bonnes recettes.
errors.wrong_bill       -2                  ~prix|~montant|~tarif ~différent
  + Un [montant différent] du devis signé.
  - Des prix et des formules différentes.
errors.wrong_bill       -3                  ~prélever|~débiter|~prélèvement … tort|alors|indûment|indu|sans
  + Ma carte a été [débitée à tort].
  - Le prélèvement a lieu le 5.
errors.wrong_bill       -3                  ~prélever|~facturer|~débiter|~payer en|le double
  + J'ai été [débitée en double].
  - Un exemplaire en double.
errors.wrong_bill       -3                  ~prélever|~facturer|~débiter|~payer|~encaisser|~prélèvement|~facturation … deux|2|trois|3 fois
  + La caution m'a été [prélevée deux fois].
  - On peut payer en ligne.
errors.wrong_bill       -2,stage:manage     ~prélèvement|~débit|~retrait|~paiement|~montant|~facturation … inexpliqué|inexpliqués|inexplicable|bizarre|bizarres|étrange|étranges|mystérieux|fantôme|suspect|suspects
  + Trois [prélèvements bizarres] sur mon relevé.
  - Le vigile suspecte un retrait.
errors.wrong_data       -2                  ~ficher|~inscrire|~fichage|~accuser|~facturer|~relancer|~pénaliser|~déclarer|~signaler|~classer à tort
  + J'ai été [fichée à tort] pour un impayé.
  - Le caissier a tort de s'en faire.
errors.wrong_data       -2                  ~prix|~taux|~tarif|~montant|~chiffre|~somme|~date|~adresse|~loyer … est|était|sont|correspond|correspondent|correspondait pas celui|celle|ceux|celles|au|à|aux … ~annoncer|~prévoir|~convenir|~dire|~indiquer|annoncé|prévu|convenu|indiqué|affiché|devis
  + Le [prix n'est pas celui annoncé] au départ.
  - Le prix n'est pas celui du voisin.
errors.wrong_data       -2                  ~relevé|~compteur|~consommation|~index|~estimation|~kilométrage ~faux|~aberrant|~erroné|~surestimé|~fantaisiste
  + Une [estimation aberrante] de ma consommation.
  - Un relevé chaque mois.
errors.wrong_data       -2                  étiquette|étiquettes|infos|info|information|informations|indications|horaires|description|descriptif|fiche|fiches|mesures|dimensions|stock|stocks|poids|annonce|annonces|tracé|panneau|panneaux … est|sont|était|étaient … =faux|fausse|fausses|=erroné|=erronée|=erronés|=erronées|obsolète|obsolètes|inexacte|inexactes|inexacts
  + Les [dimensions sont fausses].
  - Le stock est vide.
errors.wrong_item       -2                  <negation> … celui|celle|ceux|celles ~demander|~commander|~choisir|~réserver|~montrer|~annoncer|~prévu|de|convenu|convenue
  + Le modèle livré n'est [pas celui annoncé].
  - Celui que j'ai choisi me plaît, pas l'autre.
errors.wrong_item       -2                  <negation> … ce|celui|celle|ceux|celles que|qu' … ~commander|~demander|~choisir|~réserver
  + C'était [pas celui que j'avais choisi].
  - Prenez ce que vous avez commandé sur le site, c'est conforme.
errors.wrong_item       -2                  <negation> … ~bon ~article|~produit|~modèle|~taille|~couleur|~plat|~commande|~référence|~pointure|~pièce|~carte|~parfum|~cuisson
  + C'est [pas le bon modèle].
  - Les bons produits du marché.
errors.wrong_item       -2                  <negation> … ~correspondre
  + La teinte [correspond pas] à l'image.
  - Le quai correspondant est affiché.
errors.wrong_item       -2                  au lieu de|du … ~commander|~demander|~prévu|~choisir
  + On m'a livré du gris [au lieu du bleu demandé].
  - Le lieu choisi par nous est au bord du lac.
errors.wrong_item       -2                  non ~conforme
  + Un produit [non conforme] au descriptif.
  - Conforme à la photo, et vite livré.
errors.wrong_item       -2                  ~correspondre … <negation>
  + Ça [correspond absolument pas] au bon.
  - La photo correspond à la robe.
errors.wrong_item       -2                  ~différent de|d'|du … ~commande|~annonce|~photo|~devis|~description
  + Un tissu [différent de la photo].
  - Un goût différent des chaînes, en mieux.
errors.wrong_item       -2                  ~différent|différente de|du|des|à celui|celle|ceux|celles|tarif|prix|étiquette|site|photos|rayon|catalogue
  + Le montant est [différent de celui du devis].
  - Chaque plat est différent de jour en jour.
errors.wrong_item       -2                  ~intervertir|~inverser
  + Les deux colis ont été [intervertis].
  - Les vers de ce poète sont beaux.
errors.wrong_item       -2                  ~livrer|~donner|~envoyer|~recevoir|~vendre|~monter|~installer|~servir|~facturer|~saisir|~apporter|~imprimer|livré|envoyé|reçu|donné|vendu|servi … le|la|les|au|aux|l'|du ~mauvais|~faux
  + On m'a [livré le mauvais] carrelage.
  - Un mauvais rêve.
errors.wrong_item       -2                  ~mauvais|~faux ~article|~produit|~modèle|~taille|~couleur|~plat|~commande|~référence|~pointure|~pièce|~carte|~médicament|~parfum|~version
  + J'ai reçu la [mauvaise taille].
  - Un mauvais goût dans le plat.
errors.wrong_item       -2                  ~remplacement|~substitution|~substitut … ~farfelu|~absurde|~aléatoire|~fantaisiste|n'importe
  + Des [remplacements farfelus] dans ma commande.
  - Un remplacement prévu.
errors.wrong_name       -2                  <negation> … ~bon ~nom|~prénom|~personne|~titulaire|~compte|~adresse|~date|~montant|~numéro
  + La carte est [pas au bon nom].
  - C'est le bon numéro.
errors.wrong_name       -2                  ~mauvais|~faux ~nom|~prénom|~personne|~titulaire|~bénéficiaire|~compte|~client|~contrat|~dossier
  + Le chèque est au [mauvais nom].
  - Un nom de famille composé.
errors.wrong_name       -2                  ~nom|~compte|~contrat|~facture|~dette … <negation> … mien|moi|nôtre|mienne
  + Cette [facture n'est pas à moi].
  - Mon compte et le mien seul.
errors.wrong_thing      -2                  qui|ce n'|ne est|était|sont|étaient pas|point le|la|les mien|mienne|nôtre|miens
  + Il relève un compteur [qui n'est pas le mien].
  - Ce choix est le mien.
errors.wrong_thing      -2                  ~couper|~percer|~réparer|~changer|~démonter|~opérer|~fermer|~clôturer|~résilier|~peindre|~facturer|~débiter|~prélever … le|la|les|dans|du|au ~mauvais ~ligne|~mur|~compte|~livret|~contrat|~adresse|~pièce|~côté|~vitre|~roue|~chambre|~porte|~carte|~étage|~client|~compteur|~somme|~date
  + Ils ont [percé dans le mauvais mur].
  - Le mauvais temps a coupé le courant.
honesty.behind_back     -2                  pas|jamais|aucunement donné|signé|accordé|transmis mon|notre|d'|aucun|ma accord|autorisation|consentement|mandat
  + Je n'ai [jamais donné mon accord].
  - Mon accord est donné.
honesty.not_so          -2                  ~film|~spectacle|~séance|~chambre|~menu|~vol|~cours en|au|sans|avec … alors|pourtant que|qu' … ~annoncer|~indiquer|~prévoir|~réserver|~noter|annoncé|annoncée|réservé|réservée|indiqué
  + [Chambre sans balcon alors que c'était annoncé].
  - Un film avec mon fils, annoncé hier.
keep.by_instalments     keep                ai|a|as|avons|ont|avais|pu|peut|pouvez|peux|de|à|pouvoir|fait payer|payé|payée|réglé|réglée|régler en deux|trois|quatre|plusieurs|dix|3|4|2|10|12 fois
keep.by_instalments     keep                payer|payé|payée|payés|réglé|réglée|régler|payons|paye|paie|règle en deux|trois|quatre|plusieurs|dix|3|4|2|10|12 fois
keep.by_phone           keep                ~orienter|orientés|orienté|orientée|orientées|dirigés|aiguillés|aiguillé vers|sur un|une|des|le|la|les|d' … modèle|produit|article|solution|formule|offre|marque|gamme|taille|choix|mieux|moins
keep.found              keep                ~retrouver mon ~dossier
keep.free_cancel        keep                ~annuler … sans ~frais
keep.good_address       keep                autre ~adresse à
keep.good_address       keep                la|le bonne|bon ~adresse à
keep.human_error        keep                erreur|erreurs est humaine
keep.instalments        keep                <negation> ~payer deux|2|3|trois fois
keep.instalments        keep                on|je|peut|puis|pouvoir|possible|de|d'|à|pour|facilité|vous|pu ~payer|~régler|~paiement en deux|trois|quatre|plusieurs|dix|2|3|4|10 fois
keep.instalments        keep                ~payer|~prélever|~prélèvement|~facturer … en … fois
keep.measure            keep                <number> … caisses|guichets|portes|comptoirs|bureaux|rayons|lits … ouvertes|ouverts|ouverte|ouvert sur <number>
keep.measure            keep                ouvertes|ouverte|ouverts|ouvert sur deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|3|4|5|6|8|10 un|le|en|ce|à … lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|soir
keep.name               keep                avoir|eu|eue|eus|refaits avec|par|sur … garantie|extension|assurance étendue|tranquillité|complémentaire|prolongée
keep.name               keep                la|une|aux|les|cette caisse|caisses|file|files|voie rapide|rapides
keep.name               keep                produits|fruits|légumes|articles|aliments bio sont|étaient|coûtent|restent|manquent|valent
keep.name               keep                que|qu' l'|le|la|un|une|du|d' … appareil|neuf|neuve|modèle|machine neuf|neuve|entier|entière|équivalent
keep.own                keep                ne|n' sais|sait|savais|savons|regrette|regrettons pas|plus ce|celui|celle|ceux que|qu' … ~commander|~demander|~choisir|~réserver
  + Je [ne regrette pas celui que j'ai choisi].
  - Ce n'est pas celui que j'ai choisi.
keep.own_error          keep                fait|fais|commis|faire une|l'|cette|d' ~erreur
keep.own_error          keep                mon|notre ~erreur
keep.own_error          keep                ~erreur de ma part
keep.own_error          keep                ~faire … erreur de|en ~venir|~choisir|~prendre|~souscrire|~signer
keep.own_loss           keep                je|j' … ~perdre mes|mon|ma
keep.own_loss           keep                on|je|j'|j|nous|vous|quand ~égarer|~perdre sa|son|ses|ma|mon|mes|votre|notre|une
keep.own_mistake        keep                cherchez|chercher l' erreur
keep.own_mistake        keep                je me suis ~tromper
keep.own_mistake        keep                je|j' me|m' suis|étais|suis-je … trompé|trompée|planté|plantée|gouré|gourée|emmêlé|emmêlée|mélangé
keep.own_mistake        keep                me|m' suis|étais trompé|trompée|planté|plantée|gouré|gourée dans|de|d'|sur|en|avec|pour
keep.own_mistake        keep                nous nous sommes|étions … trompés|trompées|plantés|gourés
keep.own_mistake        keep                nous sommes|étions trompés|trompées|plantés|gourés dans|de|d'|sur|en|avec|pour
keep.own_mistake        keep                on s' est|était trompés|trompées|trompé|plantés|gourés dans|de|d'|sur|en|avec|pour
keep.own_mistake        keep                on s' est|était … trompés|trompées|trompé|plantés|gourés
keep.own_oversight      keep                j'|nous|on|mari|fils|fille ai|avons|a|avais|avait oublié de|d'|le|la|les|l'|mon|ma|mes|notre|nos|une|un
keep.own_oversight      keep                j'|nous|on|mari|fils|fille|je … ai|avons|a|avais oublié de|d'|le|la|les|l'|mon|ma|mes|notre|nos|une|un
keep.own_way            keep                je|j' n' ai|avais pas|plus d' ascenseur
keep.regretted_choice   keep                ~énorme|~grave|grosse ~erreur de|en ~venir|~choisir|~souscrire|~signer
keep.set_phrase         keep                c'|ce est|était zéro … euro|euros|faute|problème|problèmes|souci|soucis|défaut|degré|stress|frais|effort|centime
keep.set_phrase         keep                à|a l' inverse de|d'|du|des
  + [À l'inverse du] premier garage, celui-ci m'a rappelée.
  - Les deux dossiers sont inversés.

errors.mistake -2 belle|sacrée|jolie|fameuse erreur|bourde|boulette|gaffe|bêtise|connerie
  + Une [belle boulette] de leur part.
  - Une belle vague.
errors.mistake -3 ont|avez|ils|elles|<agent> … réussi|réussit|réussissent à =perdre|=rayer|=casser|=abîmer|=endommager|=oublier|=rater|=louper|=égarer|=percer|=inonder|=bloquer|=supprimer|=effacer|=fausser|=couper|=tromper
  + Ils [ont réussi à rayer] la porte.
  - J'ai réussi à perdre dix kilos.
errors.mistake -3 ont|avez|ils|elles|<agent> … réussi|réussit|réussissent à se|me|nous|tout =perdre|=rayer|=casser|=abîmer|=endommager|=oublier|=rater|=louper|=égarer|=percer|=inonder|=bloquer|=supprimer|=effacer|=fausser|=couper|=tromper
  + Ils [ont réussi à se tromper] de porte.
  - On a réussi à se garer.

errors.mistake -1 pas de|d' mon|ma|notre fait|faute|ressort
  + Le retard n'est [pas de mon fait].
  - Il manque une pièce de mon ressort.

errors.wrong_data -2,stage:manage compteur|index|consommation … mal|pas|jamais relevé|relevée|relevés|lu
  + Mon [compteur a été mal relevé] en mars.
  - Un mur bien relevé.

errors.booking       -2 ~table|~chambre|~place|~emplacement|~taxi|~navette|~couchette|~siège|~bungalow n' était|étaient pas|jamais =réservé|=réservée|=réservés|=réservées|=enregistré|=enregistrée|=prévu|=prévue
  + Au relais, ma [couchette n'était pas réservée].
  - La table n'est pas ronde.
timeliness.not_ready -2 ~table|~chambre|~place|~emplacement|~logement|~studio|~appartement|~bungalow|~gîte|~clé n' était|étaient|est|sont pas|toujours … prêt|prête|prêts|prêtes|fait|faite|préparé|préparée
  + À midi le [gîte n'était pas prêt].
  - La stalle est prête.

errors.wrong_data -2 n'|ne affiche|affichent|affichait|indique|indiquent|indiquait|donne|donnent|montre|montrent pas le|la|les bon|bonne|bons|bonnes
  + Le cadran [n'affiche pas la bonne] heure.
  - Le cadran est bon.

errors.split      -2 m'|nous a|ont … séparé|séparés|dispersés|disséminés … places|sièges|avion|wagon|voiture|rangs|rangées|famille|réservation|enfants|groupe
  + On [nous a séparés dans l'avion].
  - Un mur nous a séparés.
errors.wrong_data -2 ~wagon|~voiture|~place|~siège|~chambre|~adresse|~logement|~arrêt n' existe|existait|existaient|existent pas
  + Au relais, la [place n'existait pas].
  - La chimère n'existe pas.

errors.wrong_data -2 affiché|affichés|affichée|affichées|indiqué|indiqués|indiquée|annoncé|annoncés est|sont|était|étaient … faux|fausse|fausses|erroné|erronés|erronée|fantaisiste|fantaisistes
  + Au moulin le vent [affiché est faux].
  - Un faux est affiché au mur.

# Ce qui fut réclamé, perdu, mal fait ou mal adressé.
errors.against_told   -2                                de plus|trop qu'|que annoncé|prévu|promis|affiché|indiqué|convenu|commandé
  + La voiture avait dix mille bornes [de plus qu'annoncé].
  - Deux jours de plus à la mer.
errors.already        -2,stage:manage                   ~réclamer|~relancer|relance|relances|rappel|rappels|huissier|huissiers … déjà|deja payé|payée|payées|payés|réglé|réglée|réglées|soldée|acquittée
  + On me [réclame une facture déjà payée].
  - La facture est déjà payée.
errors.already_there  -2                                ~facturer|~accuser|imputé … rayure|rayures|choc|dégât|dégâts|impact|bosse|défaut|dommage|éraflure|tache … déjà|deja|avant|existait|existant|préexistant
  + Le loueur m'a [facturé une rayure déjà] présente au départ.
  - Il y avait déjà une rayure sur la table.
errors.back_full      -2,stage:receive                  remis|remise|livré|livrée|récupéré|récupérée|rendu|rendue|donné … réservoir|batterie|bouteille … vide|sec|déchargée|plat
  + La voiture m'a été [remise avec le réservoir vide].
  - Le réservoir était plein au départ.
errors.bins           -2                                collecte|ramassage|tournée … oublié|oubliée|sautée|sauté
  + [Collecte des ordures oubliée] une fois de plus.
  - Le ramassage a lieu le lundi.
errors.bins           -2                                poubelle|poubelles|ordures|bac|bacs|encombrants|déchets|conteneur|conteneurs … pas|jamais|plus … ramassé|ramassée|ramassés|ramassées|collecté|collectée|collectés|collectées|vidé|vidés|vidée|vidées|enlevés|enlevées|relevés
  + Nos [bacs n'ont pas été ramassés] cette semaine.
  - Les poubelles ont été ramassées à l'heure.
errors.bumped         -3,stage:use                      débarqué|débarqués|débarquée|débarquées|éjecté|éjectés|éjectée de|du … vol|avion|train|bus|car
  + Nous avons été [débarqués de l'avion] sans raison.
  - Nous avons débarqué du ferry à midi.
errors.came_out       -2,stage:use                      ressorti|ressortie|ressortis|ressorties|viré|virés|virée … orange|vert|verte|verts|jaune|jaunes|flou|flous|floue|floues|roux|rousse|gris|grise|rose|brûlés|brûlées
  + Après le balayage, ma couleur est [ressortie orange].
  - J'ai choisi la version orange.
errors.double_booking -2                                appartement|logement|studio|maison|chambre|place|box|local … déjà loué|louée|vendu|vendue|occupé|occupée|pris|prise|attribué|attribuée
  + On a visité un [appartement déjà loué].
  - La chambre est occupée par ma mère.
errors.drove_past     -2,stage:use                      bus|car|tram|métro|navette|chauffeur|taxi|train … sans … prendre|arrêter
  + Le [bus a filé sans nous prendre].
  - J'ai choisi le bus sans hésiter.
errors.drove_past     -2                                ~passer sous le|mon|notre nez
  + Le bus nous est [passé sous le nez].
  - Le tuyau passe sous le plancher.
errors.fined          -2                                mise|mis|emmené|emmenée|embarqué|embarquée|enlevé|enlevée|partie|parti en|à|a … fourrière
  + Ma voiture a été [mise en fourrière] malgré ma carte de résident.
  - La fourrière se trouve derrière la gare.
errors.forgot         -2                                m'|nous|l'|ma|mon a|ont|avait|commande|rendez =zappé|zappée|zappés|oublié|oubliée|oubliés
  + Le photographe [nous a zappés].
  - J'ai zappé la pub.
errors.forgotten      -2                                ~oublier|oublie|oublient|rate|ratent|manque|annule|annulent … un|une … sur deux|trois|quatre
  + Le laitier [oublie une livraison sur trois].
  - Il loue un vélo sur deux roues.
errors.gave_away      -2                                donné|donnée|rendu|rendue|remis|remise|loué|vendu|vendue|attribué|attribuée|livré|livrée à|a quelqu' un d' autre
  + Mon manteau a été [rendu à quelqu'un d'autre].
  - Je l'ai vu avec quelqu'un d'autre.
errors.left_wrong     -2,stage:receive                  déposé|déposée|laissé|laissée|remis|livré|livrée sans signature|signer|sonner|prévenir|frapper
  + Le recommandé a été [déposé sans signature].
  - Le contrat est resté sans signature.
errors.lost           -2                                pressing|teinturier|bagagiste|vestiaire|labo qui|a|ont perd|perdent|perdu|égare|égaré|égarent
  + Un [labo qui perd] des prises de sang.
  - Un vestiaire qui ouvre.
errors.lost_item      -2                                a|ont|avait|avaient été perdu|perdue|perdus|perdues
  + Mon passeport [a été perdu] par la mairie.
  - Des points perdus lors d'un match.
errors.lost_item      -2                                pressing|hôtel|garage|mairie|hôpital|agence|magasin|compagnie|laboratoire|école|service|banque|transporteur|cordonnier|ils … retrouve|retrouvent plus|pas mon|ma|mes|notre|nos
  + Le [pressing ne retrouve plus ma] veste.
  - Je ne retrouve plus mon code.
errors.lost_item      -2                                s'|se est|sont perdu|perdue|perdus|perdues entre|dans|en|chez
  + Mes analyses [se sont perdues entre] deux services.
  - La qualité s'est maintenue entre deux visites.
errors.mess_up        -2                                ^ loupé|raté
  + [Loupé], le gâteau n'était pas à son nom.
  - Un coup loupé au billard.
errors.mess_up        -2,stage:use                      a|ont … raté|loupé|massacré|foiré|saccagé ma|mon|mes|notre|nos|la|les|sa|ses … frange|coupe|couleur|mèches|cheveux|gâteau|peinture|haie|pelouse|tatouage|ourlet|épilation|barbe|sourcils|carrelage
  + Le coiffeur [a raté ma frange].
  - Mon fils a raté le bus.
errors.mess_up        -2                                beau|bel|joli|sacré|gros|immense|énorme cafouillage|ratage|loupé|couac|imbroglio|pataquès|raté
  + Un [beau cafouillage] au départ des cars.
  - Un beau feuillage.
errors.mess_up        -2                                emmêlé|emmêlés|emmêlée|emmêlent|mélangé|mélangés|mélangent … pinceaux|pédales|crayons
  + La mutuelle s'est [emmêlé les pinceaux] dans mes dossiers.
  - Les pinceaux sont de belle facture.
errors.mess_up        -2                                lavage|garage|pressing|garagiste|laverie|car|femme|plombier|électricien|aide|déménageurs|peintre|livreur … ~casser|cassé|cassée|arraché|arrachée|tordu|abîmé|abîmée|fendu|rayé|rayée|brisé|taché|brûlé|décousu
  + La [laverie a décousu] ma housse.
  - Le garage a un vieux pot cassé.
errors.mess_up        -2                                rendu|rendue|récupéré|récupérée|restitué … avec un|une|des bruit|bosse|rayure|panne|voyant|trou|tache|rayures|bosses|éraflure
  + La moto fut [rendue avec une bosse].
  - Il a rendu le livre avec un mot.
errors.mess_up        -2                                se|s' sont|êtes … plantés|plantées dans|sur|de|d'
  + Ils [se sont plantés dans] les quantités.
  - Des arbres sont plantés dans la cour.
errors.mess_up        -2                                tout est|a allé|parti|été de|en|à travers|vrille|vau|sucette
  + Le jour de la remise [tout est allé de travers].
  - Tout est parti en vacances.
errors.mess_up        -2                                tout|rien va|vont|est|allé|part|marche|fonctionne|tourne|tout de|à|en|allé|va travers|vau|vrille|quenouille|sucette|cacahuète|plus
  + À la colonie [tout va de travers].
  - Il va de travers le long du mur.
errors.mess_up        -2                                ~couac
  + Encore des [couacs] au vestiaire.
  - Le canard fait coin-coin.
errors.mess_up        -2                                ~ratage|foirage
  + La première, un [ratage].
  - Un ravage de chenilles.
errors.mess_up        -2                                ~ratage|foirage|~plantage|~loupé … complet|total|monumental|monumentale|magistral|sur|général|énorme|intégral
  + Un [ratage complet] au service d'étage.
  - Le rattrapage est complet.
errors.mess_up        -2                                à|a vau l'
  + Depuis le rachat tout part [à vau-l']eau.
  - Un veau à l'enclos.
errors.mess_up        -2                                ça|tout|cela|part|soirée|séjour ~tourner|tourne|tourné|vire|viré|part|parti au|en vinaigre|cauchemar|drame|vrille|sucette|eau|fiasco|n'importe
  + À la caisse [ça tourne au vinaigre].
  - La salade au vinaigre.
errors.mess_up        -2                                échec|trompé|trompés|déception|fiasco|ratage|perdant|nul sur toute la ligne
  + Un [échec sur toute la ligne].
  - Le métro circule sur toute la ligne 4.
errors.missed         -2                                a|ont sauté|zappé|loupé un|une|le|la|mon|ma|mes|notre|nos|deux|plusieurs passage|passages|visite|visites|tournée|rue|maison|collecte|rendez|rdv|étape|étapes|dose|prise
  + L'aide à domicile [a sauté un passage].
  - La tension a sauté un instant.
errors.mistake        -2                                gouré|gourée|gourés|gourer|goure|gourent
  + Le labo s'est [gouré].
  - Une gourde bleue.
errors.mistake        -2                                grosse|belle|énorme|sacrée|nouvelle|petite|grossière boulette|bourde|gaffe|bévue
  + Une [belle boulette] du secrétariat.
  - Une grosse balle.
errors.mistake        -2                                ils|il|elle|garagiste|électricien|plombier|banque|coiffeur … a|ont fait une|des bêtise|bêtises
  + L'[électricien a fait une bêtise].
  - Le chat fait des bêtises à la maison.
errors.mistake        -2                                s'|se|m'|nous est|sont|était|étaient|êtes trompé|trompée|trompés|trompées
  + La serveuse [s'est trompée] deux fois.
  - Je me suis trompée de jour.
errors.mistake        -2                                se sont|est planté|plantés|plantée|trompé|trompés|trompée de|dans|sur
  + Ils [se sont plantés dans] les tailles.
  - Ils ont planté des choux dans la cour.
errors.mistake        -2                                servi|donné|livré|remis|reçu|facturé|apporté le|la|les|l' plat|assiette|commande|sac|dossier|résultats|analyse|ordonnance|clé|valise … d'|de|du un|une|voisin|la autre|table|voisine
  + On m'a [servi l'assiette d'un autre].
  - Il a servi le plat d'une main.
errors.mistake        -2                                totalement|complètement|carrément|renseignements|informations|infos|indications|chiffres|calcul|index|relevé|horaires|dates|adresse faux|fausses|fausse|erronés|erronées|erroné|erronée|bidon|bidons
  + Des [renseignements erronés] au guichet.
  - Des faux cils.
errors.mistake        -2                                ~gaffe|~bourde|~bévue
  + Une [gaffe] de la billetterie.
  - La gafette de sécurité.
errors.never_happened -2                                visite|visites|séance|séances|cours|prestation|prestations|intervention|consultation|formation|stage|excursion|soins qui|n'|ne … jamais eu|été lieu|donné|donnés|donnée|données|effectué|effectuée|effectuées|effectués|réalisé|réalisée|réalisées|réalisés|dispensés|dispensée|honorée
  + On m'a facturé une [visite qui n'a jamais eu lieu].
  - Je n'ai jamais eu de cours de piano.
errors.no_record      -2                                aucune|pas|sans réservation|commande|rendez|dossier|trace|de à|a|de|à mon|notre
  + [Aucune réservation à mon] nom.
  - La commande à mon goût.
errors.no_record      -2                                inconnu|inconnue|inconnus au|du|de bataillon|fichier|système|registre
  + Je suis [inconnu au bataillon] alors que je paie depuis avril.
  - Un appel venant d'un numéro inconnu.
errors.no_record      -2                                était|étions|étais pas|plus sur la|leur|votre liste|registre|planning|fichier
  + Mon fils n'[était pas sur la liste].
  - Je ne suis pas sur la liste rouge.
errors.not_knocked    -2,stage:receive,channel:delivery livreur|facteur|transporteur|coursier|technicien|il|elle|ils n'|ne a|ont pas|jamais sonné|frappé|toqué
  + Le [livreur n'a pas sonné] et a laissé un avis.
  - Le réveil n'a pas sonné.
errors.not_knocked    -2,stage:receive,channel:delivery sans … ~sonner
  + Avis de passage dans la boîte [sans avoir sonné].
  - Le téléphone a sonné deux fois.
errors.not_owed       -2                                réclame|réclament|réclamé|exigent|exige … déjà|ai|avons payé|réglé|payée|réglée
  + Ils me [réclament un loyer déjà payé].
  - Le loyer déjà payé est de 500 euros.
errors.repeated       -2                                consigne|consignes|instruction|instructions|indications|recommandations|allergie|allergies|préférences|souhaits … n'|ne … pas|jamais|aucunement … suivie|suivies|suivi|respectée|respectées|respectés|prise|prises|lues|écoutées
  + Mes [consignes de livraison n'ont pas été suivies].
  - Les consignes de sécurité sont affichées.
errors.skipped        -2                                saute|sautent|zappe|zappent|sautait notre|ma|mon|nos rue|maison|impasse|hameau|quartier|arrêt|village|immeuble|tour
  + Le facteur [saute notre rue] une fois sur deux.
  - Mon fils saute dans la piscine.
errors.someone_elses  -2                                dette|dettes|facture|factures|amende|amendes|dossier|compte|impôts|courrier|relances … d'|de|du un|une|mon|l' homonyme|inconnu|inconnue
  + On me réclame les [dettes d'un homonyme].
  - Un dossier signé de ma main.
errors.someone_elses  -2                                immatriculation|immatriculations|~nom|~adresse|~dossier|~facture|~ordonnance|~contrat|~relevé|~bagage|~valise|~carte|~plat|~commande|~résultat|analyse|analyses|~photo|~linge|~veste|~manteau d'|de|d un|une|quelqu' autre|un
  + On m'a rendu le [manteau d'un autre].
  - Le nom de mon autre fils.
errors.something_else -2,stage:receive                  remplacé|remplacée|remplacés|remplacées … sans … prévenir|demander|accord|avertir|avis|consulter
  + Des produits ont été [remplacés sans mon accord].
  - La pièce a été remplacée sans frais.
errors.something_else -2,stage:receive                  remplacé|remplacés|remplacent … moitié|tiers|plupart … articles|produits|commande|courses
  + Le drive a [remplacé la moitié des articles].
  - La moitié des articles sont fabriqués ici.
errors.something_else -2,stage:receive                  reçu|livré|servi|envoyé|apporté … tout|complètement|totalement|carrément autre chose
  + J'ai [reçu tout autre chose] que ma commande.
  - J'ai reçu ma commande, autre chose à signaler : rien.
errors.spelt          -2                                nom|prénom|noms est|sont|était|a … mal écrit|écrits|saisi|retranscrit|imprimé|gravé|noté
  + Mon [nom est mal écrit] sur la carte d'embarquement.
  - Le nom du produit est inscrit dessus.
errors.spelt          -2                                nom|prénom|noms … écorché|écorchés|estropié
  + Sur le diplôme, mon [prénom est écorché].
  - Le nom du conseiller est inscrit sur la lettre.
errors.spelt          -2                                écorche|écorché|écorchent … mon|notre|son nom|prénom
  + À chaque courrier ils [écorchent mon nom].
  - Je me suis écorché le genou.
errors.split          -2,stage:use                      rangées|rangs|wagons l' un|une de
  + Nos sièges étaient à dix [rangées l'un de] l'autre.
  - Les rangées du magasin sont larges.
errors.split          -2,stage:use                      été|nous|sommes|assis|retrouvés|a|ont séparés|séparées|éparpillés|dispersés … avion|vol|train|cabine|enfants|rangées|salle|famille
  + Nous avons [été séparés dans l'avion] malgré nos places réservées.
  - Nous avons choisi deux places séparées dans la salle.
errors.uneven         -2,stage:use                      coupé|coupée|coupés|posé|posée|posés|collé|collée|cousu|cousue|imprimé|imprimée|accroché|fixé|fixée|carré|frange|étiquette|logo|ourlet|peint … de travers|traviole|guingois
  + Le coiffeur m'a fait une [frange de travers].
  - La serveuse nous a regardés de travers.
errors.uneven         -2,stage:use                      frange|sourcils|épilation|ourlet|lèvres|contour|joints|finitions … asymétrique|asymétriques|inégal|inégale|inégaux|inégales|irrégulier|irrégulière|irréguliers|irrégulières
  + Ma [frange est asymétrique].
  - Une jupe asymétrique très réussie.
errors.was_home       -2                                sms|mail|avis|message|mention|prétend|prétendent|prétendant|prétendu|prétexte|prétextant|indiquant|indique|affirme|soi-disant|mensonge … que|qu' j'|j|nous|on étais|étions|était absent|absente|absents
  + Un [sms pour dire que j'étais absente].
  - Je leur dis que j'étais absente en mai.
errors.went_to_wrong  -2                                au|du|dans|à|vers|le|la mauvais|mauvaise aéroport|gare|rue|terminal|guichet|ville|département|arrêt|sens|dépôt|entrepôt|boîte|sortie|hôpital
  + Le taxi nous a emmenés [au mauvais aéroport].
  - La nourriture de l'aéroport est correcte.
errors.went_to_wrong  -2                                colis|paquet|commande|courrier|valise|dossier … atterri|échoué à|en|au|dans|chez
  + Mon [courrier a atterri chez] un inconnu.
  - L'avion a atterri à Lyon.
errors.went_to_wrong  -2                                courrier|courriers|recommandé|lettre|lettres|factures … distribué|distribués|distribuée|arrive|arrivent|glissé|glissés|mis … voisin|voisine|voisins
  + Mon [courrier est distribué chez le voisin].
  - Le courrier est distribué avant midi.
errors.went_to_wrong  -2,stage:use                      envoyé|envoyés|envoie|emmené|emmenés|emmène|mène|conduit|dirige|dirigés … cul|impasse|champs|opposé
  + Le GPS nous a [envoyés dans un cul]-de-sac.
  - Notre maison se trouve dans une impasse.
errors.went_to_wrong  -2                                valise|valises|bagage|bagages … parti|partie|parties|partis|restée|resté|restés|restées à|au|ailleurs
  + Nos [bagages sont restés à] Roissy.
  - Ma valise est partie la première sur le tapis.
errors.wrong_bill     -2                                chiffres|calcul|calculs|montant|montants|relevé|relevés|estimation|total … ~fantaisiste|~farfelu|~abracadabrant|~délirant|~extravagant|~ahurissant
  + Des [chiffres totalement fantaisistes].
  - Des chiffres en mousse.
errors.wrong_data     -2                                ~relevé|~index|~chiffre|~date|~consommation|~signature|~rapport|~avis … été|est|totalement inventé|inventée|inventés|inventées
  + Le [relevé de compteur a été inventé].
  - Un jeu inventé par un ami.
errors.wrong_item     -2                                ~monter|~poser|~installer|~livrer|~recevoir|~servir|monté|posé|installé|livré|reçu … d'|de un|une autre marque|modèle|couleur|taille|référence|dimension|teinte
  + Le garage a [monté des pneus d'une autre marque].
  - Je cherche une autre marque de café.
errors.wrong_name     -2                                ~mauvais date|dates de|du naissance|départ|début|livraison|arrivée|mariage|séjour|rendez
  + La [mauvaise date de naissance] figure sur mon attestation.
  - Une mauvaise surprise à la date de livraison.
errors.wrong_thing    -2                                que je|on|nous voulais|voulait|voulions pas
  + Elle m'a fait une couleur [que je voulais pas].
  - Je sais que je voulais du bleu.
keep.flavours         keep                              boulette sauce|au|aux
  + Une [boulette au] four.
  - Une bourde à la caisse.

errors.mistake -2   fait|font|faire|commis la|une boulette|bourde|gaffe
  + Le fleuriste a [fait la boulette] de tout livrer la veille.
  - On y mange une boulette de viande.
errors.mistake -2   se|s' embrouille|embrouillent|embrouillait|mélange|mélangent|mélangeait dans|entre|les les|ses|leurs|mes|nos|deux
  + La régie [s'embrouille dans ses] listes.
  - La farine se mélange dans un bol.
errors.mistake -2   se|s' est|sont|était|étaient embrouillé|embrouillée|embrouillés|embrouillées dans|entre|les|avec
  + L'hôtesse [s'est embrouillée dans] les badges.
  - Je me suis embrouillée dans les dates.
keep.flavours  keep boulette de|d' boeuf|bœuf|viande|poulet|kefta|agneau|porc|veau|légumes|riz|poisson|semoule
  + Une [boulette de viande] tiède.
  - Une boulette de débutant.

errors.lost -2 ~papier|~document|~certificat|~copie|~formulaire|~bulletin|~attestation … =perdus|=perdues|=égarés|=égarées
  + Les [papiers du stage égarés].
  - Des papiers perdants.
errors.lost -2 ~papier|~document|~dossier|~certificat|~copie|~formulaire|~bulletin|~attestation|~chèque … =perdu|=perdus|=perdue|=perdues|=égaré|=égarés|=égarée|=égarées … fois|par|chez|encore
  + Mes [copies perdues deux fois].
  - Un dossier rendu.

errors.mistake    -2 ~ordonnance|~facture|~date|~numéro|~attestation … ~être =faux|fausse|fausses|erroné|erronée|erronés|erronées
  + L'[ordonnance du duc était fausse].
  - Une fausse fenêtre.
errors.wrong_bill -2 compté|facturé|imputé|attribué|mis … rayure|choc|bosse|trace|dégât|éraflure|tache … déjà|avant|départ|là
  + On m'a [imputé une bosse déjà] là.
  - Une bosse déjà réparée.

errors.was_home  -2,channel:delivery alors que|qu' j'|nous|on|je étais|étions|était|suis chez|à moi|nous|domicile
  + Avis de passage [alors que j'étais chez moi] toute la matinée.
  - Alors que j'étais à la gare.
keep.own_mistake keep                belle|sacrée|jolie|fameuse|grosse|petite erreur|bourde|boulette|gaffe|bêtise|connerie de|d' ma|notre part
keep.own_mistake keep                j'|je ai|avais|me indiqué|donné|mis|saisi|entré|renseigné|tapé|noté|suis … ~mauvais|~faux ~adresse|~endroit|~destinataire|~agence|~quai|~porte|~bâtiment|~étage
keep.own_mistake keep                je|j' n' ai pas|plus retrouvé|retrouvée|retrouvés … commande|facture|sac|clés|manteau|lettre|dossier|trace|portefeuille
keep.own_mistake keep                ~papier|~document|~certificat|~copie|~attestation … =perdus|=perdues|=égarés|=égarées lors|pendant

keep.own_mistake keep j'|je|nous ai|avons|fais fait|commis la|une boulette|bourde|gaffe

errors.booking     -2               n' avait|avaient|ont|a pas|plus|aucune|aucun|trouvé … voiture|chambre|table|réservation|place|siège|dossier|rendez|lit … pour|à nous|moi|notre|mon
  + Ils [n'avaient pas de voiture pour nous].
  - Ils n'ont pas de place pour un piano.
errors.bumped      -2,stage:use     nous|m'|on a|ont|été … déplacé|déplacés|déplacée|relogé|relogés|transférés|transféré|basculés|changés … un|une|d' autre hôtel|chambre|vol|bateau|table|cabine
  + On [nous a déplacés dans un autre hôtel] à minuit.
  - Il nous a envoyé un autre ami.
  - On nous a déplacés dans une chambre plus grande.
errors.mistake     -2               suspendu|annulé|arrêté|résilié|bloqué|stoppé … et|mais ils|il|elle|on|j'|elles l'|m'|ont|a|nous|ont|continuent … quand|continuent|continué|encore|malgré|toujours|continue … envoyé|facturé|prélevé|livré|débité|envoyer|facturer|prélever|livrer|débiter
  + J'ai [suspendu le magazine et ils l'ont quand même envoyé].
  - On a annulé la visite et il a plu.
  - J'ai annulé tard mais ils m'ont quand même remboursé.
errors.wrong_item  -2               est|sont|était|étaient pas le|la|l'|les … que|qu' … =réservé|=réservée|réservés|réservées|choisi|choisie|choisis|choisies|=commandé|=commandée|commandés|commandées|=acheté|=achetée|achetés|achetées
  + À l'entrée, ce ne [sont pas les loges que nous avions réservées].
  - Ce n'est pas la peine que je réserve ?
errors.wrong_item  -2,stage:receive pas|rien la|le|les|à même|mêmes|voir ~lampe|~produit|~article|modèle|couleur|robe|veste|chaussures|voiture|chambre|appareil|photo|avec que|qu' … site|photo|photos|annonce|image|catalogue|commandé|commandée|internet
  + Ce n'est [pas la même lampe que sur le site].
  - Ce n'est pas la même couleur que chez ma tante.
errors.wrong_thing -2               demandé|commandé|précisé|souhaité … sans … et|mais|pourtant il|y|on y|en|m' en|avait|avait
  + J'avais [demandé sans oignons et il y en] avait.
  - J'ai commandé sans attendre et j'ai payé.
errors.wrong_thing -2               demandé|commandé|précisé|souhaité|voulais … saignant|bleu|rosé|cuit|végétarien|végétarienne|vegan|décaféiné … mais|, il|elle|c'|on|j'|arrivé|reçu|arrive … était|est|eu|reçu|servi|avait|arrivé|arrivée
  + J'ai [demandé un steak saignant mais il était] gris.
  - J'ai demandé un café sans sucre.
  - J'ai commandé sans crainte mais il est bien arrivé.
errors.wrong_thing -2               moins grand|grande|bien|beau|belle|confortable … que celui|celle|ce|prévu|prévue|réservé|réservée … réservé|réservée|prévu|prévue|commandé|commandée|demandé|payé|payée|choisi
  + Un mât [moins grand que celui commandé].
  - C'était moins cher que ce qui était prévu.
errors.wrong_thing -2               n'|ne était|est|était pas la|le|les|ce|celle|celui … que|qu' nous|j'|on|je avions|avais|avait|ai|avons réservé|réservée|réservés|commandé|commandée|choisi|choisie|demandé|demandée|payé|payée
  + Ce [n'était pas la cabine que nous avions réservée].
  - Ce n'était pas la ville que j'avais connue.
errors.wrong_thing -2               plus petit|petite|ancien|ancienne|vieux … que celui|celle|ce|prévu|prévue|réservé|réservée … réservé|réservée|prévu|prévue|commandé|commandée|demandé|payé|payée|choisi
  + On nous a donné un bateau [plus petit que celui réservé].
  - Un bateau plus grand que celui de l'an passé.
  - Une chambre plus grande que celle réservée.
