@language fr
@kind     irritants

# Conditions, cover, exclusions, what the contract forbids.

keep.name           keep           ~couvert et|en|ni … ~assiette|~plastique|~verre|~serviette|inox|argent|bois
terms.badly_covered -2             mal|peu ~couvert|~assurer|~rembourser|~indemniser
  + L'optique est [mal remboursée].
  - Si la gorge est mal couverte, elle s'irrite.
terms.badly_covered -2             pas|aucun|sans|ni de|d'|véhicule|voiture|solution véhicule|voiture|de|prêt|remplacement … prêt|remplacement|remplacer
  + [Pas de véhicule de remplacement].
  - Une voiture de prêt est sur le parking, sans le plein.
terms.badly_covered -2             ~remboursement|~garantie|~indemnisation|~couverture … ~faible|~insuffisant|~ridicule|~limité|~dérisoire|~minime
  + Un [remboursement dérisoire] sur les lunettes.
  - La couverture de mon lit est trop courte.
terms.dropped       -3,stage:leave ~mettre fin à|au … ~contrat|~bail|~abonnement
  + La compagnie [met fin à mon contrat] après deux accrochages.
  - Si vous mettez fin à votre abonnement, rendez le badge.
terms.dropped       -3,stage:leave ~résilier|~radier|~exclure … sinistre|sinistres|unilatéralement|lendemain
  + Ils nous ont [résiliés après un sinistre] de rien.
  - Je vous demande de résilier pour motif de déménagement.
terms.exclusion     -2             trop|plein|beaucoup de|d' ~restriction|~exclusion|~condition
  + Il y a [trop de restrictions] sur la carte jeune.
  - Combien de conditions faut-il remplir ?
terms.exclusion     -2             ~clause ~abusif|~obscur|~caché
  + Une [clause abusive] page vingt deux.
  - Les clauses sont signées des deux parties.
terms.exclusion     -2             ~condition … ~abusif|~drastique|draconien*|~flou|~restrictif|~opaque|impossibles
  + Des [conditions de remboursement draconiennes].
  - La route est dans un état flou sous la pluie.
terms.exclusion     -2             ~exclusion de|d' garantie|garanties
  + On m'oppose une [exclusion de garantie] sortie du chapeau.
  - Où lire la liste de vos exclusions ?
terms.not_covered   -2             <negation> ~rembourser|~indemniser
  + Ces soins sont [pas remboursés] par la mutuelle.
  - Quand ma mutuelle rembourse-t-elle ?
terms.not_covered   -2             <negation> … droit à|au|aux
  + On a [pas droit à] une voiture de prêt.
  - Le fournisseur a droit à trois jours, c'est écrit.
terms.not_covered   -2             <negation> … pris|prise|prises en charge
  + L'appareil dentaire n'est [pas pris en charge].
  - Je n'ai pas encore envoyé la demande de prise en charge.
terms.not_covered   -2             <negation> … ~couvrir|~garantir|~assurer … contre|par|pour
  + Le vol dans la cave n'est [pas couvert par] le contrat.
  - Les routes ne sont pas couvertes de neige.
terms.not_covered   -2             ~refuser|~refus … prendre|prise en charge
  + Mon assureur a [refusé de prendre en charge] la fuite.
  - Le service de prise en charge m'a rappelé.
terms.small_print   -2             petits|petites lignes|caractères
  + Tout est écrit en [petits caractères].
  - Mon fils a son petit caractère.
terms.unclear       -2             ~contrat … ~ambigu|~illisible|~incompréhensible|~flou|~obscur|~opaque
  + Un [contrat totalement incompréhensible].
  - La photo jointe est floue, je vous renvoie le contrat.

@sector insurance bank telecom energy
terms.dropped -3,stage:leave me|m'|nous|vous … ~virer|~éjecter|~dégager|~radier
  + Au moindre sinistre on [vous vire].
  - Si vous nous virez la somme vendredi, on bloque la date.

@all
keep.set_phrase       keep            offert|offrent|offre un avoir|voucher|crédit à la place
keep.transfer         keep            ~virer … somme|montant|argent
terms.advance         -2,stage:pay    ~payer|~régler|~verser … mois d'|en avance
  + Il faut [payer trois mois d'avance] à la signature.
  - Je suis arrivé en avance pour payer.
terms.all_excluded    -2              tout|toujours|systématiquement est|sont|exclu|exclus exclu|exclus|exclue|exclues|option|supplément
  + En fin de compte, [tout est exclu].
  - Tout est inclus.
terms.badly_covered   -2              prise|prises en charge … ~insuffisant|~faible|~minime|~limité|~partiel|~médiocre|~nul|~ridicule|~dérisoire
  + Une [prise en charge ridicule] des lunettes.
  - Une prise, un câble en charge faible.
terms.badly_covered   -2              ~rembourser|~remboursement|~indemniser … <money> … sur
  + On me [rembourse trois euros sur] quarante.
  - Un virement sur le livret.
terms.cancelled       -3,stage:leave  a|ont|avez|avait ~résilier|~radier|~dénoncer|~supprimer|résilié|radié|dénoncé|supprimé mon|ma|notre|mes|nos contrat|contrats|assurance|mutuelle|adhésion|garantie
  + La caisse [a radié mon adhésion] sans un mot.
  - J'ai résilié mon contrat hier.
terms.cancelled       -2              droits|allocation|aides|prestations|pension|abonnement|contrat|bourse … ~couper|coupé|coupés|coupée|~supprimer|supprimé|supprimés|~suspendre|suspendu|suspendue|suspendus|~radier|radié
  + Mes [droits ont été suspendus].
  - Le droit chemin, coupé par un bois.
terms.cancelled       -3,stage:leave  fait|faire|sommes|suis|être virer|jeter|radier|viré|virée|virés comme|par|du|pour|sans|après
  + On s'est [fait virer comme] des malpropres.
  - Il va virer la somme.
terms.cancelled       -3,stage:leave  m'|nous|l' assureront|assurent|assure|assurera|couvriront|couvrent plus|pas
  + Ils ne [m'assurent plus] en montagne.
  - Rien ne m'assure la place.
terms.cancelled       -3,stage:leave  m'|nous|me a|ont|avez =résilié|=résiliée|=résiliés|=radié|=radiée|viré|virée|virés
  + Après deux vols, ils [m'ont résiliée].
  - Ils ont résilié leur bail.
terms.cancelled       -3,stage:leave  voilà|suis|étais|été|être|sommes =résilié|=résiliée|=résiliés|=radié|=radiée|radiation|viré|virée|virer|virés
  + Un bris de glace et me [voilà résiliée].
  - J'ai résilié mon forfait.
terms.cancelled       -2,stage:leave  vous|nous|me|m'|l' résilient|résilieront|résiliera|jettent|jette|radient|éjectent
  + Au second vol ils [vous résilient].
  - Je vous résilie mon bail.
terms.cancelled       -2,stage:leave  ~apprendre|appris|annonce|annonçant|notifie|notifiant|informe|reçu … radiation|résiliation|exclusion
  + Je viens d'[apprendre ma radiation].
  - La radiation du barreau.
terms.covers_nothing  -2              ~couvrir|~rembourser|~garantir|~assurer rien
  + Cette formule ne [couvre rien].
  - La couverture n'a rien coûté.
terms.covers_nothing  -2              ~couvrir|~rembourser|~garantir|~indemniser presque|quasiment|quasi|pratiquement|strictement|absolument|rien rien|du
  + Le contrat ne [couvre quasiment rien].
  - La neige couvre presque tout.
terms.dropped         -3              résilié|résiliée|radié|radiée|viré|virée|exclu|exclue|éjecté|éjectée|vire|résilient|virent|résilie pour|après|au|suite … ~bris|~sinistre|~accident|~vol|~dégât|~retard
  + [Radiée après un seul accident].
  - J'ai résilié après un an, sans bruit.
terms.dropped         -2              ~supprimer|supprimé|supprimée|~couper|coupé|coupée|retiré|retirée|~annuler|annulé|~fermer|fermé|~résilier|résilié|~changer|changé … du jour au|a lendemain
  + Découvert [supprimé du jour au lendemain].
  - Un bébé change du jour à la nuit.
terms.engagement      -2              impossible|difficile|compliqué|galère de|d'|pour se|s'|le|la … =désabonner|=désinscrire|=résilier|=rompre|=annuler|=arrêter|=clôturer
  + [Impossible de se désinscrire] de leur liste.
  - Annuler est possible jusqu'à la veille.
terms.engagement      -2              ~délai|~période|~temps|mois|ans de|d' ~carence
  + Un [délai de carence] de six mois.
  - Une carence en fer.
terms.engagement      -2              ~engagement de|d' <duration>=12m
  + Un [engagement de 24 mois] pour un simple téléphone.
  - Votre engagement de qualité est affiché à l'entrée.
terms.engagement      -2,stage:leave  ~préavis … de|d' <duration>=1m
  + Un [préavis de 2 mois] pour une salle de sport.
  - Le préavis de grève a été levé.
terms.exclusion       -2              ~garantie|~assurance|~extension … ne|n' ~jouer|~marcher pas|plus
  + La [garantie ne joue pas] sans le ticket.
  - La garantie joue son rôle.
terms.exclusion       -2              ~garantie|~sinistre|~dommage|~panne|~pièce|~soin|~casse|~vol est|était|sont|totalement|étaient exclu|exclue|exclus|exclues|~exclure
  + La [garantie est exclue] parce que la porte était ouverte.
  - Le sinistre est clos, remboursé.
terms.forced          -2              vente ~forcé
  + C'est de la [vente forcée] au téléphone.
  - La vente a forcé mon frère à déménager.
terms.forced          -2              ~demander|~exiger|~réclamer … ~preuve|~facture|~ticket|~certificat … ~achat|vieux|ancien|ans|origine|chaque
  + Ils [demandent des preuves d'achat] de tout.
  - Demandez la facture à la caisse.
terms.forced          -2              ~obliger|~forcer|~contraindre de|d'|à … payer|prendre|souscrire|acheter|garder|continuer|ouvrir
  + On nous a [obligés à souscrire] une assurance avec le prêt.
  - Au cas où je serais obligé de prendre l'assurance, laissez un mot sur la porte.
terms.limit           -2              ~prise|~garantie|~assistance|~remboursement|~couverture|~dépannage … ~arrêter|~limiter|~plafonner … à|a <number>
  + Le [dépannage s'arrête à 50] km.
  - L'assistance arrive à 8 h.
terms.no_return       -2,stage:return <negation> … ~échangeable|~remboursable|~cessible|~modifiable
  + Les billets ne sont [pas remboursables] même malade.
  - Le billet est-il remboursable ou non ?
terms.no_right        -1              pas|plus le droit
  + On n'a même [pas le droit] de rire.
  - Tout droit puis à gauche.
terms.not_covered     -2              donc|du|alors coup rien|aucun … ~remboursement|~indemnisation|~prise
  + Vol à l'arraché, du coup [aucune prise en charge].
  - Du coup rien à signaler.
terms.not_covered     -2              non|peu|mal|jamais ~rembourser|remboursé|remboursée|remboursés|remboursées|indemnisé|couvert|couverte|couverts|couvertes
  + Des séances [non remboursées].
  - Un bassin couvert.
terms.not_covered     -2              ~cas|~panne|~dégât|~soin|~accident|~dommage|~acte … pas|jamais prévu|prévue|inclus|inclus|dans|compris … contrat|police|garantie|forfait|conditions|catalogue
  + Mon [cas n'est pas prévu au contrat].
  - Mon cas a été étudié.
terms.not_covered     -2              ~franchise … plus|supérieure ~élever|élevée|~cher|chère|haute|grosse|à|que
  + La [franchise est plus élevée] que les travaux.
  - Un sourire plein de franchise.
terms.not_covered     -2              ~prendre <negation> en charge
  + La caisse ne [prend pas en charge] ce soin.
  - Elle prend en charge le soin.
terms.not_covered     -2              ~rentrer|~entrer <negation> … case|cases
  + Je ne [rentre pas dans les cases].
  - Il rentre à la case six.
terms.not_covered     -2              ~vétusté … <percent>
  + Une [vétusté de 80 %] sur un canapé d'un an.
  - Un immeuble vétuste de 1920.
terms.not_valid       -2              non|pas|plus|jamais ~valable|~cumulable|~remboursable|~échangeable|~utilisable|~transférable|~reportable|~déductible
  + Un bon [non cumulable] avec les soldes.
  - Une offre valable un an.
terms.now_forbidden   -2              désormais|maintenant|dorénavant|devenu|devenue ~interdit|~payant|~limité|~réservé|~bloqué
  + Le parking est [désormais payant].
  - C'est maintenant gratuit.
terms.now_forbidden   -2              impossible de|d' se ~rétracter|~désabonner|~désinscrire|~désengager
  + [Impossible de se désabonner] de la lettre.
  - Possible de se retirer.
terms.now_forbidden   -2              ~interdit|~payant|~limité|~bloqué désormais|maintenant|dorénavant
  + Les cumuls sont [interdits désormais].
  - Les chiens sont admis.
terms.outside         -2              hors contrat|garantie|forfait|cadre|convention
  + Tout est toujours [hors forfait].
  - Un cadre hors norme.
terms.promo_excluded  -2,stage:pay    ~promotion|promo|~remise|~réduction|~code … <negation> … ~cumulable|valable|valide|~applicable
  + La [remise n'est pas cumulable] avec la carte.
  - Si le code postal n'est pas valide, le formulaire le signale.
terms.refused         -2              prend|prennent|prenait|prenaient|accepte|acceptent pas|plus|ni … cb|bleue|chèque|chèques|espèces|amex|visa
  + Le fort ne [prend pas les chèques].
  - Il ne prend pas la mer.
terms.refused         -2              ~accepter <negation> … carte|chèque|~ticket|~chien|poussette|poussettes|enfant|enfants|espèces
  + Ils [acceptent pas les tickets] restaurant le soir.
  - Je n'accepte pas la situation.
terms.refused         -2,stage:order  ~refuser … m'|nous … assurer|ouvrir|prêt|crédit|financer
  + Ils [refusent de m'assurer] à cause de mon âge.
  - Je vous assure que je ne refuse pas.
terms.refused         -2              ~rejeter … dossier|demande|candidature|réclamation|inscription|recours|prêt
  + L'assureur a [rejeté ma réclamation] en deux lignes.
  - Le filtre rejette l'eau sale.
terms.refused_cover   -2,stage:order  pas|plus|jamais m'|nous|les assurer|assure|assurent|couvrir
  + Ils ne veulent [plus nous assurer].
  - Je ne m'assure pas ici.
terms.refused_cover   -2,stage:order  ~refuser de|d' … assurer|couvrir|garantir
  + Ils [refusent d'assurer] mon fils.
  - Il refuse le dessert.
terms.small_print     -2              petites|petits|fameuses lignes|caractères|astérisques … contrat|page
  + Tout est dans les [petites lignes du contrat].
  - Un petit vase à lignes dorées.
terms.small_print     -2              ~clause|~mention|~ligne|~condition|écrit|~texte … en|écrit|écrite|écrites tout|très|minuscule|microscopique petit|petits|petite
  + Il y avait une [clause en tout petit].
  - Une ligne en coton écru.
terms.too_many_limits -2              trop|plein|tellement|beaucoup|tas d'|de|des exclusions|conditions|restrictions|limites|limitations|contraintes|clauses
  + Il y a [tellement de restrictions] que rien ne passe.
  - Les conditions de vente sont au dos.
terms.too_many_limits -2              ~exclusion|~restriction|~limitation|~plafond|~condition à|a|de|partout|trop|dans rallonge|tous|trop|partout|bas|ridicule
  + Des [restrictions à rallonge].
  - La rallonge est à part.
terms.voucher         -2,stage:return avoir|avoirs|crédit|voucher à la place
  + On m'impose un [avoir à la place].
  - On va avoir le gaz à la place du fioul.
terms.voucher         -2,stage:return avoir|~bon au lieu
  + Ils imposent un [avoir au lieu] de me rendre mes sous.
  - J'aimerais avoir, au lieu des frites, du riz.
terms.voucher         -2,stage:return impose|imposé un bon d' achat
  + On m'[impose un bon d'achat].
  - On m'offre un bon d'essence.
terms.voucher         -2              ~rembourser|remboursé|remboursée|remboursement … en|sous bon|bons|avoir|avoirs
  + [Remboursé en bons] d'achat uniquement.
  - Les bons élèves sont remboursés du trajet.

terms.not_covered -2 <company>|assistance|garantie|protection|contrat … ne|n' ~couvrir|~prendre|couvre|couvrait|prend pas|plus|ni … frais|location|réparations|remorquage|véhicule|dégâts|soins|vol|panne|pièces
  + La [garantie ne couvre plus les pièces].
  - Le toit couvre les frais.
terms.not_covered -2 ne|n' … fait|faisait|font|faisaient|couvre|marche|joue que|qu' pour|en|si|les … accident|accidents|vol|vols|cas|sinistre|décès|urgence|urgences
  + Le prêt, la maison [ne le fait que pour un accident].
  - Il ne fait que du bruit.

honesty.mislead       -2              ~jouer sur les mots
  + L'assureur [joue sur les mots].
  - Un jeu de société sur les mots.
terms.all_excluded    -2              ~découvrir|découvre|découvrez … ~exclusion|~restriction|~clause … après|trop|coup
  + On [découvre les exclusions après] coup.
  - On découvre une exclusion au musée.
terms.all_excluded    -2              ~exclusion|~exception|~restriction apparaissent|tombent|surgissent
  + Les [restrictions apparaissent] quand on réclame.
  - Des étoiles apparaissent.
terms.all_excluded    -2              ~exclusion|~exception|~restriction … légion|pullulent|pleuvent|foison|interminable|interminables
  + Les [exceptions pullulent].
  - Les pigeons pullulent.
terms.badly_covered   -2              remboursé|remboursée|remboursent|indemnisé … francs|gouttes|misère|miettes|clopinettes
  + Elle m'a [remboursée des miettes].
  - Des francs remboursés.
terms.badly_covered   -2              ~indemnisation|~expertise|~garantie|~couverture|~remboursement|~prise … rabais|minima|carton|pacotille|bois
  + Une [expertise à minima].
  - Des cartons de garantie.
terms.badly_covered   -2              ~remboursement|~indemnisation|~garantie|~couverture|~prise … ~famélique|~dérisoire|riquiqui|~rachitique|façade|chagrin|compte-gouttes
  + Des [remboursements de misère et faméliques].
  - Un chat famélique.
terms.badly_covered   -2              à|a peine remboursé|remboursée|remboursés|indemnisé|indemnisée|couvert|couverte|couverts
  + Je suis [à peine remboursée] de mes lunettes.
  - À peine assis, le repas est là.
terms.cover           -2,stage:manage garantie|assurance|contrat|mutuelle|couverture … couvre|couvrent|couvrait|rembourse pas|plus|ni|aucun|aucune
  + La [garantie ne couvre pas] la casse.
  - La garantie couvre deux ans.
terms.covers_nothing  -2              rien|pas|presque n'|n|ne|rien est|sont|était couvert|remboursé|garanti|assuré|indemnisé
  + En réalité [rien n'est remboursé].
  - Rien n'est écrit.
terms.covers_nothing  -2              ~garantie|~assurance|~contrat … ne|n' joue|jouent|fonctionne jamais|pas
  + Leurs [garanties ne jouent jamais].
  - L'enfant ne joue pas dehors.
terms.engagement      -2              contrat|abonnement|bail|engagement nous|me|m' lie|enchaîne|bloque|enferme
  + L'[abonnement nous bloque] deux ans.
  - Le contrat me plaît.
terms.engagement      -2              engagé|engagée|engagés|réengagé|réengagée|coincé|coincée|coincés|prisonnier|prisonnière … malgré|sans|pendant|deux|an|ans moi|nous|accord|ans|mois|savoir|le
  + Je me retrouve [réengagée sans accord] de ma part.
  - Une association engagée sans but politique.
terms.engagement      -2              pieds et poings
  + Me voilà [pieds et poings] liés pour deux ans.
  - Des pieds et des mains.
terms.forced          -1              dont je|j' … que faire
  + Une option [dont je n'ai que faire].
  - Je ne sais que faire.
terms.forced          -2              mis|mise|mettent|met devant le fait
  + On m'a [mise devant le fait] accompli.
  - Il est mis devant le four.
terms.forced          -2              ~option|case|cases|~assurance|~abonnement … ~coché|précochée|précochées|ajoutée|ajouté … avance|office|défaut
  + Une [case cochée d'office].
  - Cochez la case en haut.
terms.forced          -2              ~reconduit|renouvelé|renouvelée|prolongé d'|de office
  + Un abonnement [reconduit d'office].
  - Un office reconduit.
terms.forced          -2              ~vente ~lié|déguisée|couplée
  + De la [vente liée], ni plus ni moins.
  - Une vente de rideaux.
terms.free_leave      -2              se|me|nous ~désabonner|~désinscrire|~résilier … exploit|miracle|combat|enfer|impossible|galère
  + [Se désabonner relève de l'exploit].
  - Se désabonner prend deux clics.
terms.limit           -2              limité|limitée|limités|limitées|bridé … seul|seule|seulement écran|appareil|profil|utilisateur|compte|article|bagage|pièce
  + [Limité à un seul écran].
  - Un seul écran suffit au bureau.
terms.limit           -2              ~plafond|~limite … ridiculement|trop|très|beaucoup bas|basse|basses
  + Un [plafond de virement trop bas].
  - Un plafond bas de grange.
terms.no_return       -2              ni repris|remboursé|échangé|repris|reprise … ni|et échangé|remboursé|repris|échangée|remboursée
  + Article [ni repris ni échangé].
  - Ni sel ni poivre.
terms.small_print     -2              ~astérisque partout|derrière|chaque|à partout|ligne|chaque
  + Des [astérisques derrière chaque] mot sur l'affiche.
  - Tapez un astérisque, puis le code.
terms.small_print     -2              écrit|écrite|écrits|écrites en|tout minuscule|minuscules|petit
  + Les exclusions sont [écrites en minuscules].
  - Mon nom est écrit en majuscules.
terms.too_many_limits -2              ~bourré|~truffé|~plein|~farci de|d' ~exclusion|~clause|~exception|~restriction|~astérisque|~piège
  + Une garantie [truffée d'exceptions].
  - Un gâteau bourré de noix.
terms.too_many_limits -2              ~contrat|~clause|~condition|~règlement|~bail|~formule|~garantie|~politique … ~restrictif|~draconien|~inique|~défavorable|~changeant|~léonin|~contraignant|~drastique|~désavantageux
  + Des [conditions de retour iniques].
  - La condition de santé du patient est changeante.
terms.too_many_limits -2              ~entrer|~rentrer … jamais|pas|dans … cases|clous
  + Il faut [rentrer dans les cases].
  - Cochez les cases.
terms.unclear         -2              ~contrat|~clause|~condition|~règlement|~bail|~formule|~texte|~garantie … ~alambiqué|~léonin|~verbeux|~piégeux|~amphigourique|~abscons|~filandreux
  + Une [clause totalement alambiquée].
  - Un récit alambiqué du metteur en scène.
terms.voucher         -2              ~avoir|bon|chèque ~valable … <duration> seulement|uniquement|maximum
  + Un [avoir valable deux mois seulement].
  - Un bon pain, valable pour tous.

keep.own_doing  keep            mon|mes|notre|nos|le|ce compte|comptes|contrat|contrats|abonnement|dossier avait|a|avaient|ont été clôturé|clôturés|fermé|fermés|résilié|résiliés|supprimé|supprimés rapidement|facilement|aussitôt|vite
keep.own_doing  keep            mon|mes|notre|nos|le|ce compte|comptes|contrat|contrats|abonnement|dossier avait|a|avaient|ont été clôturé|clôturés|fermé|fermés|résilié|résiliés|supprimé|supprimés sans|comme difficulté|souci|problème|encombre|demandé|convenu|prévu
terms.cancelled -2,stage:manage ~versement|~prestation|~allocation|~paiement|~aide|~bourse|~indemnité … ~interrompre|interrompu|interrompus|interrompue|interrompues|stoppé|stoppés|stoppée|gelé|gelés
  + Mes [versements sont interrompus].
  - Le versement est mensuel.
terms.dropped   -2,stage:leave  banque|assureur|assurance|mutuelle|opérateur|fournisseur|organisme|ils|on|postale … a|ont|avait … clôturé|résilié|fermé … mon|mes|tous|nos|notre|le compte|comptes|contrat|contrats|livret|livrets|mes
  + L'[organisme a clôturé mon livret].
  - J'ai fermé mon livre.
terms.dropped   -2,stage:leave  mon|mes|notre|nos|le|ce compte|comptes|contrat|contrats|abonnement|dossier avait|a|avaient|ont été clôturé|clôturés|fermé|fermés|résilié|résiliés|radié|supprimé|supprimés
  + [Mon compte avait été fermé] sans un mot.
  - Le compte est rond.

terms.dropped -2 compte|comptes|profil|accès|pseudo … banni|bannie|bannis|bloqué|suspendu|censuré|clôturé … sans|aucune raison|motif|explication|justification
  + Mon [compte a été banni sans raison].
  - Un compte rendu sans raison.

keep.own keep je|j'|nous|on … mets|mettons|mettrai|mettrons|mis … fin|terme à|au
  + [Je mets fin à] la visite.
  - Ils ont mis fin à mon contrat.

terms.engagement -2,stage:leave,rupture:dead_end arrive|arrivons|arrivais|parviens|parvenons|réussis pas|plus|toujours|jamais … à|a … résilier|désabonner|désinscrire
  + Je n'[arrive pas à me désabonner].
  - J'arrive à résilier en ligne.
terms.engagement -2,stage:leave,rupture:dead_end je|j'|on|nous ne|n' peux|peut|pouvons|pouvait|puis|pourrai pas|plus|jamais|même … résilier|désabonner|désinscrire
  + [On ne peut plus résilier] une fois l'été venu.
  - On peut résilier chaque mois.

terms.engagement -2,stage:leave essaie|essaye|essayons|essayer|tente|tentons|cherche|cherchons|bataille … résilier|désabonner|désinscrire … depuis|pas|impossible
  + J'[essaie de résilier mon bail depuis] Noël.
  - J'essaie de finir mon bail.

terms.dropped    -3,stage:leave viennent|vient|menacent|menace|osent|décident|décide … me|m'|nous … résilier|radier|virer|exclure
  + Ils [viennent de nous radier] au bout de dix ans.
  - Ils viennent de nous rejoindre.
terms.engagement -2,stage:leave que|qu' j'|je|on|nous essaie|essaye|essayons|tente|tentons|cherche|bataille … résilier|désabonner|désinscrire
  + Voilà un an [que j'essaie de résilier] mon bail.
  - Je crois que je résilie.

terms.engagement  -2,stage:leave   veulent|voulaient pas|toujours|plus|jamais … résilier|désabonner|désinscrire
  + Ils ne [veulent pas me désabonner].
  - On ne veut plus résilier.
terms.not_covered -2,stage:resolve remboursement|indemnité|indemnisation|chèque|somme|proposition|offre|garantie|prime|avoir … couvre|couvrait|couvrent|couvrira|paie à|pas|qu' … moitié|tiers|quart|partie|totalité
  + Le [remboursement couvre à peine la moitié] des frais.
  - La garantie couvre la totalité des frais.
  - La garantie couvre à présent tous les frais.

terms.dropped -2,stage:leave veut|veulent résilier|radier mon|ma|notre|mes|nos
  + L'assureur [veut résilier mon] bail.
  - Ils vont résilier ma ligne à ma demande.
