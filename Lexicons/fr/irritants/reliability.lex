@language fr
@kind     irritants

# Breaks, bugs, cancellations, things that do not work.

reliability.not_working -2 <negation> … ~fonctionner|~allumer|~démarrer
  + Ça a [jamais fonctionné] correctement.
  - Si la lampe ne s'allume pas, tournez la bague.
reliability.not_working -2 ~marcher|~fonctionner … pas|plus|jamais|rien
  + Le lecteur de carte ne [marche pas] avec le sans contact.
  - Comment fonctionne la garantie ?

@sector app electronics telecom
reliability.not_working -2 ~allumer|~démarrer|~charger|~ouvrir|~répondre … plus
  + La tablette ne [s'allume plus] depuis la mise à jour.
  - Pour charger la carte, passez au plus tard mardi.

@all
reliability.broken        -2,stage:use en|est|sont|était panne|rade|dérangement|hs|kaput
  + La borne de recharge est [en panne].
  - Au cas où ce serait en panne, qui appeler ?
reliability.broken        -2,stage:use hors service|fonctionnement|usage
  + Le distributeur est encore [hors service].
  - Le parking est hors de la ville.
reliability.broken        -2,stage:use hs|kaput|kapout
  + Le store [est HS].
  - Il reste des heures sup.
reliability.broken        -2,stage:use ~box|fibre|~câble|~boîtier|~télécommande|~appareil|~machine|~écran|~prise|~décodeur|~lampe|~chauffage … =cassé|=cassée|=cassés|=cassées|hs
  + La [télécommande est cassée] depuis mardi.
  - La vaisselle cassée est à jeter.
reliability.broken        -2,stage:use ~panne|~avarie
  + Deuxième [panne] du lave linge sous garantie.
  - En cas de panne, composez ce numéro.
reliability.broken        -2,stage:use ~tomber en panne|rade
  + La voiture est [tombée en panne] trois jours après la révision.
  - Si je tombe en panne, suis-je assisté ?
reliability.gone          -2           ont|a|avait|avaient disparu|disparus|disparue
  + Mes marque-pages [ont disparu].
  - Un roman sur des gens disparus.
reliability.keeps_failing -2,stage:use fait|font que|qu' … planter|sauter|couper|buguer|bugger|ramer|redémarrer|freezer
  + L'appli ne [fait que de planter].
  - Un fait divers.
reliability.not_passing   -2           ~commande|~paiement|~carte|~code|~réduction|~virement|~promo|~coupon|~chèque … ~passer pas|plus|ps|jamais
  + Mon [paiement ne passe pas].
  - Le facteur passe à midi.
reliability.not_passing   -2           ça|ca|cela ~passer pas|plus|ps|jamais
  + J'ai tout saisi, [ça passe pas].
  - Ça passe vite, une heure.
reliability.not_working   -2           <negation> ~délivrer|~distribuer|~rendre|~imprimer … billet|billets|monnaie|ticket|tickets|argent
  + La machine ne [rend pas la monnaie].
  - Le billet est délivré en borne.
reliability.not_working   -2           arrête|arrêté|cessé|cesse de|d' fonctionner|marcher
  + Le four a [cessé de fonctionner] au bout d'un an.
  - J'ai cessé de travailler en mai.
reliability.not_working   -2           carte|carte|bancaire … ~avaler
  + Ma [carte a été avalée] par la machine.
  - La carte propose un menu à avaler en vingt minutes.
reliability.not_working   -2           carte|paiement|cb|badge|abonnement … ~refuser|refusé|refusée en|à|partout|alors|dès
  + [Carte refusée à] la caisse, la honte.
  - La carte du refuge est affichée en bas.
reliability.not_working   -2           formulaire|message|mail|page|bouton|lien|paiement ne|n' valide|envoie|ouvre|charge|passe|part|répond pas|plus|jamais|même
  + Le [paiement ne passe pas] avec ma carte.
  - La page se tourne au doigt.
reliability.not_working   -2           ~avaler … ma|la|sa|notre|carte carte|bancaire
  + La borne a [avalé ma carte] sans la rendre.
  - J'avale un café et je file.
reliability.not_working   -2,stage:use ~box|freebox|livebox|décodeur|player|répéteur|routeur … ~marcher|~fonctionner|~démarrer pas|plus|jamais
  + La [box ne fonctionne plus] à l'étage.
  - La box marche.
reliability.not_working   -2           ~délivrer|~distribuer|~rendre|~imprimer <negation> … billet|billets|monnaie|ticket|tickets|argent
  + Le distributeur ne [délivre pas de billets].
  - L'automate imprime un ticket par client.
reliability.not_working   -2           ~marcher|~fonctionner ap|pu|pus|plu|po|pô|pantoute
  + Wsh la wifi [marche ap].
  - Ap est une note de marge.
reliability.restarts      -2,stage:use ~redémarrer|~rebooter|~planter|~freezer … sans|toutes|tout|chaque|constamment|seul|seule|cesse
  + La borne [redémarre sans] arrêt.
  - Redémarrez la borne une fois.
reliability.works_badly   -2           disfonctionn*|dysfonctionn*|disfonctionnel
  - Elle fonctionne.
  + Un volet [disfonctionnel] depuis la pose.
reliability.works_badly   -2           ~dysfonctionnement|~dysfonctionner|~dysfonctionnel|~disfonctionnement|~défaillance|~défaillant|~défectueux|~anomalie
  + Un [dysfonctionnement] du portail à chaque fin de mois.
  - En cas de dysfonctionnement, qui dois-je appeler ?
  + Votre borne est [dysfonctionnelle].
reliability.works_badly   -2           ~marcher|~fonctionner … mal|moitié|aléatoirement|difficilement
  + La reconnaissance faciale [fonctionne très mal].
  - Je marche avec une canne et un genou qui fait mal.
reliability.works_badly   -1           ~marcher|~fonctionner … une fois sur
  + La badgeuse [marche une fois sur] deux.
  - On peut y marcher une fois par an.

@sector retail electronics telecom energy
reliability.broken -2,stage:use ~lâcher|~casser|~griller|~claquer … bout|après|mois|semaine|jours|an|première
  + La fermeture a [lâché au bout] de deux sorties.
  - Je l'ai lâché à la gare une heure après.

@all
keep.own           keep         ~planter un|une|des|les|mes|ses|ces|du|la|le … arbre|arbres|bulbe|bulbes|rosier|rosiers|haie|haies|fleur|fleurs|légumes|tomates|graines|olivier|arbuste|arbustes|aromatiques|vivaces|tente|clou|clous|gazon|vigne
  + On a [planté des bulbes] en mars.
  - Il a planté mes deux disques.
keep.plain_state   keep         ^ la plante
  + [Une plante] verte.
  + [La plante] du salon.
  - La borne plante.
keep.plain_state   keep         petites|belles|jolies|grandes|vertes|magnifiques|de|d' plantes
keep.plain_state   keep         plantes vivaces|vertes|grasses|aromatiques|fleuries|artificielles
  + Un lot de [belles plantes].
  + Choix de trente [plantes grasses].
  - Tu plantes un arbre.
keep.plain_state   keep         une|cette|ma|sa|chaque|belle|petite|votre|notre|leur plante
reliability.broken -2,stage:use clim|climatisation|chauffage|ascenseur|escalator|robinet|douche|toilettes|wc|cuvette|chasse|distributeur|borne|barrière|portail|portillon … est|sont|était|étaient|restait|toujours|encore =cassé|=cassée|=cassés|=cassées
  + Le [robinet du dortoir était cassé].
  - Un robinet a cassé mon verre.
reliability.broken -2,stage:use ~durer … que|pas|peu|jamais <duration>
  + La bouilloire n'a [duré que 3 mois].
  - Le film dure près de 3 heures.
reliability.broken -3           ~rendre|rendu … l'|l âme|ame
  + Le moteur a [rendu l'âme].
  - Les amis se rendent à la gare.
reliability.bug    -2,stage:use déconne|déconnent|déconnait|déconnaient|merdouille|merdouillait
  + L'ascenseur [déconne] souvent.
  - Arrête de déconner, ami.
reliability.bug    -2,stage:use ~bug|~bogue|~bugger|~bugué|~beuguer|~buguer|~glitch
  + L'espace client [bugue] au moment de valider.
  - En cas de bug, redémarrez.
reliability.bug    -2,stage:use ~fermer|~couper|~éteindre|~redémarrer|~bloquer … seul|seule|seuls|intempestivement|cesse
  + Le téléphone s'[éteint tout seul].
  - En cas d'écran bloqué sans cesse, redémarrez.
reliability.bug    -2,stage:use ~planter|~crasher|~crash|~plantage|~freeze
  + Le logiciel [plante] dès que j'ouvre une facture.
  - On a planté la tente sous les pins.

@sector app electronics telecom bank
reliability.bug -2,stage:use ~écran … ~noir|~bleu|~blanc|~figé|~gelé
  + Je reste sur un [écran blanc] après le mot de passe.
  - Au cas où un écran blanc serait affiché, redémarrez.

@all
reliability.bug        -2             ~erreur ~système|technique|informatique|serveur|réseau|interne
  + Une [erreur technique] annule tout au dernier clic.
  - Une erreur de ma part, je corrige.
reliability.bug        -2             ~message|code d' erreur
  + J'ai un [message d'erreur] à chaque essai.
  - Votre message comporte une petite erreur de date.
reliability.bug        -2             ~problème|~souci|~incident|~pb ~technique|~informatique|~récurrent
  + Un [problème technique] empêche de payer depuis mardi.
  - Si un problème technique survient, une bande vous guidera.
reliability.cancelled  -2             ~annulation … de|du|des|mon|notre … ~vol|~train|~concert|~séance|~spectacle
  + L'[annulation du vol] nous a coûté une nuit.
  - En cas d'annulation du vol, prenez le train.
reliability.cancelled  -2             ~annuler … ~dernier|moment|minute|veille|unilatéralement|prévenir|raison|explication
  + Ils ont [annulé au dernier] instant.
  - La veille, pensez à ranger vos affaires.
reliability.cancelled  -2,stage:order ~commande|~réservation|~rendez … ~annuler|~annulé
  + Ma [commande a été annulée] sans raison.
  - Comment annuler ma commande ?
reliability.cancelled  -2             ~vol|~train|~correspondance|~bus|~ferry|~séance|~concert|~traversée … ~annuler|~supprimer|~annulé|~supprimé
  + Notre [train a été supprimé] sans annonce.
  - Je veux annuler mon train de demain.
reliability.impossible -2             impossible de|d' … connecter|accéder|valider|ouvrir|payer|télécharger|installer|commander|finaliser|enregistrer|modifier|consulter|regarder|utiliser|activer|passer|retirer|récupérer
  + [Impossible de me connecter] depuis la mise à jour.
  - S'il est impossible de payer en trois fois, je prendrai le petit modèle.
reliability.impossible -2             ~connexion|~accès|~paiement|~virement|~téléchargement|~validation|~création|~inscription … impossible|bloqué|refusé|échoué
  + [Connexion impossible] depuis ce matin.
  - En cas de paiement refusé, changez de carte.
reliability.impossible -2             ~mot|~code|~identifiant … <negation> … ~reconnaître|~fonctionner|~marcher|~accepter|~passer|valide
  + Mon [code promo n'est pas reconnu] au paiement.
  - Mon mot d'excuse, l'avez-vous bien fait passer ?
reliability.impossible -2             ~site|~appli|~application|~page|~serveur|espace|~compte … ~inaccessible|~indisponible|~planté|~bloqué|~saturé|hs
  + Le [site est inaccessible] tous les dimanches.
  - En cas de compte bloqué, écrivez-nous.
reliability.login      -2             code|sms|mail|lien|mot|confirmation … arrive|arrivent|arrivé|reçu|reçois|vient|parvient jamais|pas
  + Le [code n'arrive jamais].
  - Le code de la porte est neuf.
reliability.login      -2             pas|plus|jamais … ~connecter|~identifier|~authentifier
  + Je peux [plus me connecter] à mon espace.
  - Connectez deux appareils, jamais trois.
reliability.login      -2             pas|plus|jamais|pu ~arriver|~parvenir|~réussir … connecter|accéder|valider|ouvrir|payer|télécharger|installer|envoyer|finaliser|modifier|commander|enregistrer|sélectionner|charger|activer|imprimer|inscrire|identifier|synchroniser|scanner|cliquer|afficher
  + Je n'ai [jamais réussi à télécharger] le relevé.
  - Arriverez-vous à payer le fournisseur ?
reliability.login      -2             ~arriver|~parvenir|~réussir pas|plus|jamais … connecter|accéder|valider|ouvrir|payer|télécharger|installer|envoyer|finaliser|modifier|commander|enregistrer|sélectionner|charger|activer|imprimer|inscrire|identifier|synchroniser|scanner|cliquer|afficher
  + Je n'[arrive pas à valider] mon panier.
  - Le colis arrive, pas la peine de payer.
reliability.lost_data  -3             perte|disparition|suppression|effacement … photos|données|fichiers|contacts|points|enregistrements|historique|progression|sauvegarde|messages
  + La [perte de toutes mes photos].
  - La perte de poids est lente.
reliability.lost_data  -2             ~photo|~donnée|~message|~historique|~enregistrement|~sauvegarde|~fichier … ~effacer|~disparaître|~perdu
  + Tout mon [historique a disparu].
  - Merci d'effacer la photo de mon compte.
reliability.missed     -2             bus|train|tram|métro|taxi|chauffeur|navette … <negation> … ~arrêter|~attendre|~passer|~venir
  + Le [bus ne s'est pas arrêté].
  - Le train n'est pas bondé, on peut monter.
reliability.missed     -3             ~rater|~louper|~manquer … ~correspondance|~vol|~avion|~train
  + On a [raté notre correspondance] à cause de vous.
  - Si je rate ma correspondance que se passe-t-il ?
reliability.recurrent  -2             même|mêmes ~panne|~bug|~souci|~problème
  + Toujours le [même problème] après le dépannage.
  - Si vous avez le même problème de maths, comparez vos copies.
reliability.stuck      -2             ~bloqué à|au|sur|dans … étape|page|paiement|écran|validation|chargement
  + Je suis [bloqué à l'étape] du justificatif.
  - La route est bloquée dans la vallée.
reliability.unreliable -2             <negation> … ~fiable
  + Le GPS n'est [pas fiable] en ville.
  - Est-ce fiable, car je n'y connais rien ?
reliability.unreliable -2             porte|quai|salle|chambre|date|heure|horaire|rendez|place|siège|interlocuteur … ~changer|changé|changée|changés … deux|trois|quatre|cinq|plusieurs fois
  + [Porte changée trois fois] avant le départ.
  - Je change trois fois de robe.
reliability.unreliable -2             ~capricieux|~instable|~aléatoire
  + Un thermostat [capricieux].
  - Si le tirage est aléatoire, un huissier le contrôle.

@sector insurance
keep.own_breakdown keep suite|lors à|a|d'|de une|ma|la|mon ~panne
keep.own_breakdown keep suite|lors|cas|assistance|après|eu|tombé|tombée|tomber à|d'|de|en|une|ma|la ~panne

@all
keep.asked_outage      keep vous|il|y avez|auriez|a|aurait … une|des|un ~panne|~coupure|~maintenance
keep.asked_outage      keep ~panne|~coupure mondiale|globale|nationale|internationale|cloudflare|crowdstrike
keep.tent              keep ~planter … tente|arbres|fleurs|légumes
keep.walk              keep ~marcher … pieds|plage|sentier|canne
reliability.broken     -2   sur deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|2|3|4|5|6|8|9|10|12 … ~fermé|arrêt|~cassé|hs|~supprimé|~annulé|~bloqué|hors
  + Trois ascenseurs [sur cinq sont hors] service.
  - Une note de deux sur dix pour le prix.
reliability.impossible -2   impossible de|d' … ~récupérer|~retrouver|~réinitialiser|~changer|~obtenir … identifiant|identifiants|mot|passe|code|compte|accès
  + [Impossible de réinitialiser mon mot] de passe.
  - Impossible de changer de place.
reliability.login      -2   ~arriver|~parvenir|~réussir pas|plus|jamais à|a passer|lancer|entrer|saisir|mettre … commande|paiement|code|étape|compte|identifiant|identifiants|adresse|carte
  + Je n'[arrive pas à passer ma commande].
  - Le train arrive, pas à passer par ce quai.
reliability.missed     -2   sur deux|trois|quatre|cinq|six|2|3|4|5|6 ne|n' ~passer|~marcher|~fonctionner|~venir|~circuler|~ouvrir|~répondre <negation>
  + Un tram [sur trois ne passe pas] le soir.
  - Une note de neuf sur dix.

@sector leisure transport hotel retail public energy telecom airline
reliability.broken -2 à|a l' arrêt|arret
  + L'escalator est [à l'arrêt] depuis Noël.
  - L'arrêt du bus est proche.

@all
reliability.broken      -2 est|sont|était|toujours|encore|serveur|serveurs|site|appli|application|réseau down|ko|offline
  + Votre portail est [encore down].
  - Un don est fait.
reliability.broken      -2 ~faire que de|d' … ~redémarrer|~couper|~planter|~déconnecter|~éteindre|~bloquer
  + La tablette [fait que de se couper].
  - Que de monde, il se déconnecte.
reliability.bug         -2 code d'|d erreur
  + La machine affiche un [code d'erreur].
  - Un code de porte.
reliability.bug         -2 gps|localisation|compteur|capteur|podomètre|mesure|mesures|trajet|calcul ~imprécis|~faux|~aléatoire|~décalé|~approximatif
  + Un [capteur imprécis].
  - Un calcul mental.
reliability.logged_out  -2 connexion|session|compte|page … ~perdu|~perdre … fois|temps|arrêt|instant
  + La [session est perdue chaque fois].
  - La page est perdue.
reliability.login       -2 ~lien|~code|~session|~page|~panier … ~expirer|expiré|expirée
  + Le [lien expire] en trois minutes.
  - Ma carte de bus a expiré.
reliability.login       -2 ~pouvoir toujours|tjrs|tjs pas
  + Je ne [peux toujours pas] imprimer mon billet.
  - Il peut toujours essayer.
reliability.lost_data   -3 j'|ai|avons|a tout perdu
  + Après la panne, j'[ai tout perdu].
  - On a perdu un but.
reliability.not_working -2 clim|climatisation|robinet|plafond|chaudière|radiateur|toit ~goutter|~fuir|~couler|goutte|fuit|coule
  + La [clim goutte] sur le lit.
  - Une goutte de pluie.
reliability.not_working -2 plus|presque rien ne|n' ~marcher|~fonctionner|~répondre|~avancer
  + [Plus rien ne marche] depuis lundi.
  - Rien ne presse.
reliability.not_working -2 rien ne|n' ~marcher|~fonctionner
  + Ici [rien ne fonctionne].
  - Rien n'est fait.
reliability.not_working -2 site|portail|appli|application|plateforme|serveur|serveurs|service … en|toujours maintenance
  + Le [portail est en maintenance] tous les soirs.
  - La maintenance du site est un métier.
reliability.not_working -2 ~charger|~afficher|~reconnaître|~détecter|~synchroniser|~enregistrer pas|plus|jamais|rien … fichier|fichiers|page|pages|photo|photos|vidéo|vidéos|carte|montre|appareil|document|documents|image|images
  + La tablette ne [charge pas mes photos].
  - Je n'ai pas de page.
reliability.not_working -2 ~recevoir plus|pas|jamais|aucune les|mes|vos|aucune|aucun|de notification|notifications|alerte|alertes|sms|mails|messages|appels
  + Je ne [reçois plus les alertes].
  - Je reçois plus de pain qu'avant.

reliability.broken    -2,stage:use y a|avait toujours|encore|déjà|en|de|des|une|deux|plusieurs fuite|fuites|infiltration|infiltrations|nouveau|effet fuite|fuites
  + Il [y a encore des fuites] sous l'évier.
  - Il y a une fontaine.
reliability.broken    -2,stage:use y a|avait … une|des|deux|plusieurs fuite|fuites|infiltration|infiltrations
  + Il [y a une fuite] sous l'évier neuf.
  - La fuite du temps.
reliability.recurrent -2,stage:use fuites|fuite|circuits|circuit|disjonctions|dysfonctionnements|infiltrations|ratés|incidents|bugs|ruptures|déconnexions|microcoupures|ennuis|soucis à répétition|répétitions
  + Des [fuites à répétition] sous l'évier.
  - La salle de répétition fuit.

reliability.not_working -2 ne|n' fonctionne|fonctionnent|marche|marchent|fonctionnait|marchait pas|plus|jamais|guère bien|correctement|normalement|convenablement
  + Le portillon [ne fonctionne plus bien].
  - Le portillon fonctionne bien.
reliability.not_working -2 ne|n' fonctionne|fonctionnent|marche|marchent|fonctionnait|marchait pas|plus|jamais|guère très|trop|toujours|aussi|bien|correctement|normalement|convenablement bien|correctement
  + Le portillon [ne marche plus très bien].
  - Le portillon marche bien.

reliability.playing_up -2,stage:use modem|box|téléphone|appli|appareil|ordinateur|imprimante|chaudière|serrure|porte|portail|machine|moteur|tablette|voiture|lui|elle fait|font|faisait|faisaient|refait de la résistance
  + Le [portail fait de la résistance].
  - Un film sur la résistance.

reliability.broken      -2,stage:use pas|guère tardé à|a brûler|casser|lâcher|fuir|planter|rouiller|dysfonctionner|grincer|craquer|couler|disjoncter
  + Le loquet n'a [pas tardé à casser].
  - Il n'a pas tardé à venir.
reliability.not_working -2,stage:use n'|ne enregistre|enregistrait|enregistrent|détecte|détectait|détectent|comptabilise|comptabilisait|transmet pas|plus|jamais|rien|aucun|aucune
  + La badgeuse [n'enregistre plus] mes heures.
  - On enregistre le concert.

reliability.not_working -2,stage:use non opérationnel|opérationnelle|opérationnels|fonctionnel|fonctionnelle|fonctionnels|fonctionnelles|fiable|fiables
  + Un portique [non opérationnel].
  - Non, fiable ou pas, je viens.

@sector insurance
keep.if_problem keep suis|étais|étions|sommes|est|était|en|de|je|nous|voiture|véhicule … ~tomber en panne
keep.if_problem keep suite|assistance|garantie|cas|lors|dépannage|ma|mon|notre|sa|son|véhicule|voiture|moto|scooter … panne|pannes

@all
errors.wrong_item         -2,stage:receive             reçu|reçue|reçus|reçues|livré|livrée|livrés ne|n' correspond|correspondent|correspondait … pas|plus|nullement
  + Le lit [livré ne correspond pas].
  - Je n'ai pas reçu ce qui correspond.
reliability.broken        -2,stage:use,channel:product ne|n' fait|font|faisait|produit|donne|donnait|envoie plus|pas de|d' froid|chaud|vapeur|glaçons|lumière|son|image|courant|eau
  + La centrale [ne fait plus de vapeur].
  - Il ne fait plus de vélo.
reliability.broken        -2                           ~tomber|~être … en ~rade|carafe
  + Ma montre est [tombée en rade].
  - Une carafe d'eau.
reliability.bug           -2,stage:use                 ~bourré|~truffé|~rempli|~plein|~blindé de|d' ~bug|~plantage
  + Un logiciel [truffé de bugs].
  - Un logiciel plein de couleurs.
reliability.cancelled     -2,stage:use                 ~train|~bus|~tram|~métro|~rer|ter|~car|~vol|~ferry|~navette|~départ|~liaison … ~supprimer|~supprimé
  + Encore un [train supprimé] ce matin.
  - Un train qui supprime les frontières.
reliability.dead          -3,stage:use                 ~mort|~foutu|~fichu|=hs|~cramé au bout
  + Une tondeuse [foutue au bout] de trois tontes.
  - Le banc est au bout du jardin.
reliability.does_not      -2                           qui ne|n' … ~servir|~tenir|~prévenir|~répondre|~correspondre|~rappeler|~respecter|~écouter|~aider|~venir|~passer|~arriver|~bouger|~rendre|~capter|~accrocher|~durer|~nettoyer|~laver|~sécher|~souffler|~refroidir|~connaître|~savoir|~vouloir pas|plus|rien|jamais|même
  + Un climatiseur [qui ne souffle rien].
  - Un prix qui bouge.
reliability.gone          -2                           ~vol|~réservation|~commande|~dossier|~compte|~contrat|~abonnement|~carte|~billet|~rdv … n'|ne|a ~apparaître|~figurer|~exister|~visible|disparu|~disparaître … plus|pas|appli|site|espace
  + Mon [vol n'apparaît plus].
  - La commande apparaît dans l'appli.
reliability.keeps_failing -2,stage:use                 ~disjoncter
  + Le four [disjoncte] dès que je l'allume.
  - Le disjoncteur est dans l'entrée.
reliability.leaks         -2,stage:use                 ~robinet|~radiateur|~chaudière|~ballon|~machine|~toit|~toiture|~joint|~tuyau|~chasse|~réservoir|~moteur|~bouteille|~gourde|~velux … ~fuir|~goutter|~suinter
  + Le nouveau [robinet goutte] déjà.
  - Le robinet de la cuisine est en laiton, sans fuite.
reliability.leaks         -2,stage:use                 ça|ca|cela fuit|goutte|suinte|disjoncte
  + Depuis la pose du chauffe-eau, [ça fuit].
  - Ça tombe bien, la gouttière est neuve.
reliability.logged_out    -2                           me|m'|nous … ~sortir|~déconnecter|~éjecter|~virer … de|d'|mon|du ~compte|~session|~appli|~espace|~jeu|toutes|sans
  + L'appli [me sort de mon compte] chaque fois.
  - Sortir un compte rendu.
reliability.lost_data     -2                           plus|pas|jamais|impossible … =voir|=retrouver|=lire|=récupérer … ~ancien|anciennes|anciens ~message|~photo|~facture|~relevé|~conversation|~commande|~donnée
  + Je ne peux [plus voir mes anciens messages].
  - Je lis mes anciens messages.
reliability.lost_data     -2                           ~perdre … ~progression|~sauvegarde|~historique|~avancement|~score|~playlist|~favori
  + Je [perds ma progression] à chaque mise à jour.
  - J'ai perdu mon contact au musée.
reliability.never_comes   -2                           ~notification|~sms|~code|~mail|~alerte|~courrier|~billet|~bus|~commande|~journal|magazine|magazines|revue|revues|~colis|~paquet|~virement|~chèque … =arrive|=arrivent|arrivait|arrivaient|arrivera|arriveront jamais|pas|plus
  + Le [code n'arrive jamais] sur mon téléphone.
  - Le bus arrive toujours au bon quai.
reliability.no_go         -2                           =impossible de|d' =caster|=connecter|=démarrer|=ouvrir|=lire|=charger|=lancer|=appairer|=synchroniser|=télécharger|=scanner|=accéder|=jouer|=imprimer|=allumer|=éteindre|=régler|=capter|=identifier|=activer|=installer|=afficher|=badger
  + [Impossible de synchroniser] la montre avec le téléphone.
  - Difficile de lire sans lunettes.
reliability.not_replaced  -2                           absence|absences|arrêt|congés|départ|conseiller|intervenante|infirmière|professeur|professeurs|professeur|enseignant|aide … non|pas|jamais remplacé|remplacée|remplacés|remplacées
  + Un [professeur absent et jamais remplacé].
  - L'ampoule a été remplacée pendant son absence.
reliability.not_replaced  -2                           jamais|non|pas remplacé|remplacée|remplacés|remplacées
  + Une chaudière [jamais remplacée].
  - J'ai remplacé la lampe, jamais le fil.
reliability.not_working   -2                           ne|n' ~démarrer|~chauffer|~refroidir|~essorer|~sonner pas|plus|jamais|mal
  + Le [four ne chauffe pas].
  - La salle chauffe vite.
reliability.not_working   -2                           ne|n' ~reconnaître|~détecter|~synchroniser|~appairer|~lire|~accepter plus|pas|jamais … ~empreinte|~carte|~montre|~code|~clé|~casque|~appareil|~billet|~imprimante|~disque|~puce|~mot
  + L'appli [ne reconnaît plus mon empreinte].
  - Je ne reconnais pas ce visage.
reliability.not_working   -2                           non|pas|jamais|plus reconnu|reconnue|reconnus|reconnues|détecté|détectée|synchronisé … par|sur|avec
  + Cartouches [non reconnues par] l'imprimante.
  - Un talent reconnu par tous.
reliability.not_working   -2                           notif|notifs|~notification|~alerte|~sms|~code|~mail n'|ne|ne ~arriver|~fonctionner|~apparaître|~afficher plus|pas|jamais
  + Les [notifs n'arrivent plus].
  - Un code simple, jamais oublié.
reliability.not_working   -2                           qui ne|n' s' ~ouvrir|~fermer|~allumer|~éteindre|~enclencher|~verrouiller|~lancer|~imprimer pas|plus|jamais|mal
  + Un velux [qui ne s'ouvre plus].
  - Un marché qui se tient le lundi.
reliability.not_working   -2                           qui ne|n' ~ouvrir|~fermer|~allumer|~éteindre|~couler|~chauffer|~tourner|~démarrer|~charger|~imprimer|~lire|~sonner|~tenir|~coller|~coulisser pas|plus|jamais|mal
  + Un radiateur [qui ne chauffe pas].
  - Un marché qui n'a pas d'âge.
reliability.not_working   -2,stage:use,channel:product qui s' ouvre|ouvrent|ouvrait|enclenche|emboîte|emboîtent|visse|plie|déplie|clipse|démonte|enfile|accroche mal
  + Des pièces [qui s'emboîtent mal].
  - Des gens qui s'habillent mal.
reliability.not_working   -2                           qui ~coincer|~clignoter|~trembler|~lâcher|~disjoncter|~fuir|~goutter|~céder|~buguer|~foirer|fuit|lâche|déconne|merde|coince|bloque
  + Une fermeture [qui coince].
  - Une rivière qui coule.
reliability.not_working   -2,stage:use,channel:product qui|et|mais ferme|ferment|fermait|coulisse|coulissent|tient|tiennent|tenait|glisse|glissent|coule|coulent|chauffe|chauffent|chauffait|accroche|accrochent|colle|collent|imprime|capte|captent|charge|aspire|refroidit|refroidissent|pivote|clique|clipse|visse|vissent mal
  + Une trappe [qui pivote mal].
  - Un enfant qui chante mal.
reliability.not_working   -2                           reçu|reçue|reçus|reçues|livré|livrée|acheté|achetée|commandé|commandée|neuf|neuve ne|n' fonctionne|fonctionnent|fonctionnait|marche|marchent|marchait|démarre|chauffe|charge|tient … pas|plus|jamais
  + Le modèle [reçu ne fonctionne même pas].
  - Je n'ai pas reçu le modèle.
reliability.not_working   -2                           une|1 fois sur deux|trois|quatre|dix|2|3|4|10
  + Le lecteur marche [une fois sur trois].
  - Une fois sur place, tout va bien.
reliability.not_working   -2                           ~marcher|~fonctionner|~tourner … tout croche|travers|traviole
  + Le wifi [marche tout croche].
  - On marche tout droit.
reliability.not_working   -2                           ~synchronisation|~téléchargement|~installation|~transfert … ne … pas|jamais|plus
  + La [synchronisation ne se fait pas].
  - Le paiement se fait sur place.
reliability.not_working   -2,stage:use                 étiquette|étiquettes|bordereau|bon|ticket|tickets|billet|billets|attestation|facture|factures|formulaire|justificatif|image|images|photo|photos|vidéo|vidéos|fichier|fichiers … ne s' imprime|impriment|affiche|affichent|télécharge|téléchargent|ouvre|ouvrent|charge pas|plus|jamais|nulle
  + Le [bordereau ne s'imprime pas].
  - La photo s'affiche dans le hall.
reliability.refuses       -2                           ~carte|~chèque|~titre|~bon|~paiement|~billet|~ticket|~passe|~badge … ~refuser|refusé|refusée|rejeté|rejetée … alors|pourtant|sans|malgré|partout
  + [Chèque énergie refusé alors] que j'y ai droit.
  - Le billet d'humeur est refusé au journal.
reliability.restarts      -2                           ~déconnecter|déconnecte|déconnecté toutes|sans|constamment|tout|à|en
  + L'appli me [déconnecte sans] prévenir.
  - Je me déconnecte le soir.
reliability.shut          -2                           ~box|~télé|~modem|~appareil|~four|~machine|~ordinateur|~aspirateur|~chaudière|~téléphone|~tablette|~console … se|s' ~couper|~éteindre dès|quand|sans|toute|tout|au|après|toutes
  + La [box chauffe et se coupe dès] qu'on est deux.
  - La machine s'arrête au bon moment du programme.
reliability.stuck         -2                           ~fenêtre|~porte|~volet|~portail|~rideau|~tiroir|~store|~hayon|~coffre|~barrière|~serrure … ~ouvrir|~fermer|~descendre|~lever|~coulisser pas|plus|mal|jamais
  + Le [portail ne s'ouvre plus] avec le badge.
  - La porte s'ouvre à l'approche du badge.
reliability.unreliable    -2                           ~fiabilité … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|~douteux|zéro|aléatoire|laisse
  + Une [fiabilité douteuse] dès l'hiver.
  - La fiabilité du moteur.
reliability.warning_light -2,stage:use                 ~voyant … ~allumé|~allumer|rouge|orange
  + Un [voyant orange] est resté sur le tableau de bord tout le séjour.
  - Le voyant vert indique que tout va bien.
reliability.wont_accept   -2                           ~accepter que|qu' … ~pièce|~carte|~billet|~chèque
  + Un distributeur qui n'[accepte que les pièces].
  - Le café accepte les billets.
reliability.worn_out      -2,stage:use                 cloquent|cloquait|cloqué|craquelle|cloque|ternit|ternissent
  + Le vernis [cloque] au soleil.
  - La peinture est mate.
reliability.worn_out      -2,stage:use                 s'|se ~affaisser|~effriter|~écailler|~gondoler|~découdre|~délaver|~dessouder|~effilocher|~désagréger
  + Les coutures [s'effilochent] après deux lavages.
  - La côte s'étire vers la plage.

keep.set_phrase         keep tout|toute|tous|toutes seul|seuls|seule|seules … fonctionne|fonctionnent|fonctionnait|fonctionnaient|marchait|marchaient
reliability.not_working -2   seul|seuls|seule|seules … fonctionne|fonctionnent|fonctionnait|fonctionnaient|marchait|marchaient
  + [Seuls deux moulins fonctionnaient].
  - Seul, il marche dans le pré.

keep.name               keep ~site|~espace|~page|~portail … pas|plus … accessible|accessibles aux|en|pour|à … poussettes|voiture|fauteuil|pmr|handicapés|personnes|pied|bus|train|transports
reliability.not_working -2   ~site|~appli|~application|~compte|~espace|~portail|~serveur|~page|~plateforme … plus|pas|jamais|rarement … accessible|accessibles
  + L'[espace n'est plus du tout accessible].
  - Le portail accessible du parc.

keep.own_mishap       keep ai|avons|avais|avions pas voulu de ma|mon|mes|notre|nos carte|billet|code|ticket|badge|pièce|chèque
reliability.cancelled -2   suppression|suppressions|annulations de|du|des|d' ~train|~bus|~vol|~trajet|~ligne|~tram|métro|~car|~ferry|~traversée|~course|~spectacle|~séance
  + La [suppression du car] désole le bourg.
  - En cas de suppression d'un train, prenez le bac.
reliability.refuses   -2   n'|ne|pas voulu de ma|mon|mes|notre|nos carte|billet|code|ticket|badge|pièce|chèque
  + L'automate n'a [pas voulu de ma carte].
  - Il a voulu une carte.

overall.rubbish           -2                            direct|direction|direco poubelle|benne
  + Ce four, [direction poubelle].
  - Une poubelle dans la direction du parc.
overall.rubbish           -2                            direct|direction|directement|fini|finir|finira|finis|terminé|parti|partie à|a|la|au|poubelle … poubelle|poubelles|benne|déchetterie|casse|ordures
  + Le bouquet, [direct à la poubelle].
  - On a mis le sac à la poubelle, comme demandé.
  - Les emballages vont à la poubelle jaune.
overall.rubbish           -2                            dû|fallu|obligé|obligée|obligés le|la|les|tout|l' jeter
  + Le gâteau ? J'ai [dû le jeter].
  - J'ai dû jeter un œil au compteur.
overall.slang             -2                            ~être|complètement|totalement|carrément|un|peu|sont|gps|algorithme|sav|appli|météo aux fraises
  + Votre [GPS aux fraises] m'a mené dans un champ.
  - Une tarte aux fraises.
performance.no_hot_water  -2                            sans eau chaude
  + Dix jours [sans eau chaude].
  - Une tasse d'eau chaude.
performance.picture       -2                            ~image|photo|~photo|écran|vidéo|rendu|~couleur … ~pixellisé|~terne|~délavé|~granuleux|~jaunâtre|~verdâtre|~criard|~baver
  + Une [vidéo toute granuleuse].
  - Un écran solaire et une pommade granuleuse.
quality.not_useful        -1                            est|c'|trop|simple|pur|vrai|que|qu' un|du|que ~gadget
  + La fonction vocale [est un gadget].
  - Le gadget du journal.
quality.sound             -2                            son|~voix|~haut-parleur|enceinte|~basse|~audio|micro|acoustique … ~nasillard|~métallique|~étouffé|~sourd|~caverneux|~criard|~strident|~creux|casserole
  + Un [son de casserole].
  - Mon père est sourd d'une oreille.
reliability.bounced       -2,rupture:no_answer          mails|mail|courriels|courriel|courriers|lettres|lettre|recommandé … reviennent|revient|revenu|revenus|revenue|revenues
  + Mes [mails me reviennent].
  - La lettre est partie mardi.
reliability.broken        -2                            câble|câbles|fil|fils|prise|pneu|pneus|tuyau|boîtier|antenne|goulotte|gaine|siège|poignée|barre|lavabo|rideau|bouton … sectionné|sectionnée|arraché|arrachée|dessoudé|dessoudée|dévissé|dévissée|débranché|débranchée|décroché|décrochée|crevé|crevée|crevés|crevées|desserré
  + Un [câble sectionné] au pied du mur.
  - Une crevette et un crabe.
reliability.broken        -2                            sangle|sangles|courroie|couture|coutures|lanière|anse|bretelle|talon|talons|semelle|poignée|charnière|chaîne|corde|élastique|ressort|pied|latte|lattes|sommier|dossier|accoudoir … cédé|sauté|cassé|cassée|lâché|craqué|rompu|rompue|pété|dessoudé
  + La [sangle a cédé] dans l'escalier.
  - Le pied de mon lit.
reliability.broken        -2                            tiroir|tiroirs|porte|portes|fenêtre|fenêtres|volet|volets|fermeture|portière|clapet|loquet|serrure|zip|couvercle|store|stores|roulette|roulettes … coince|coincent|coinçait|frotte|frottent|bloque|bloquent|déraille|résiste|grippe
  + Le [tiroir du haut coince].
  - Une porte en bois, un coin du jardin.
reliability.broken        -2                            vélos|vélo|trottinette|trottinettes|pneu|pneus|batterie|batteries|roue|roues|matelas … à plat
  + La moitié des [vélos sont à plat].
  - Une roue posée à terre.
reliability.broken        -2                            ~jouet|~meuble|~chaise|~parapluie|~appareil|~siège|~sac … ~disloquer|~disloqué|~désagréger|miettes
  + Le [parapluie s'est disloqué].
  - Un cortège se disloque.
reliability.bug           -2                            buffe|bufferise|bugue|beugue|beug|beugs|lags|laggue
  + Le direct [bugue] tous les soirs.
  - Une tortue lente.
reliability.bug           -2                            cassent|casse|plante|plantent|dérègle|bousille|bousillent|efface|flingue|flinguent … tout|quelque|chaque|mes|mon
  + La mise à jour [bousille mes] réglages.
  - Le chat casse des noix.
reliability.bug           -2                            page|écran|fenêtre|pages blanche|blanches|noir|noire|figé|figée|bleu
  + Une [page blanche] à chaque clic.
  - Une page de blagues.
reliability.bug           -2,stage:use                  retombé|retombée|retombés|reparti|retombe en|de panne|rade|carafe
  + Le four est [retombé en panne].
  - Il est retombé sur la page.
reliability.bug           -2                            ~faire des siennes
  + La box [fait des siennes].
  - Il fait des siens ses héritiers.
reliability.cancelled     -2                            encaissé|encaissée|débité|débitée|prélevé|prélevée|payé|payée|confirmé|confirmée|validé|validée puis|et|avant annulé|annulée|annulés
  + Une commande [encaissée puis annulée].
  - J'ai payé et réservé.
reliability.dead          -2                            ~bon pour la|une casse|poubelle|ferraille|benne|déchetterie
  + Un vélo électrique [bon pour la casse].
  - C'est bon pour la santé.
reliability.dead          -2                            ~bon à jeter|balancer
  + Des chaussures [bonnes à jeter].
  - Il est bon à savoir qu'on jette.
reliability.dead          -2                            ~téléphone|~appareil|~moteur|~écran|~ordinateur|~machine|~imprimante|~frigo|~chaudière|~tablette|~aspirateur … ~fichu|kaput|=claqué
  + Au bout d'un an le [frigo est fichu].
  - Il n'est pas fichu d'ouvrir un frigo.
reliability.deleted       -2,stage:use                  a|ont|avait effacé|supprimé|écrasé|perdu mes|mon|toutes|tous|nos|notre|tout|ma … photos|historique|données|fichiers|contacts|messages|playlists|playlist|réglages|progression|conversations|favoris|notes|documents|sauvegarde|sauvegardes
  + La mise à jour [a effacé toutes mes photos].
  - Elle a pris toutes mes photos.
reliability.fell_off      -2,stage:use                  s' est|sont décollé|décollée|décollés|décollées|décroché|décrochée|décrochés|décousu|décousue|décousues|descellé|descellée|effrité|effritée|déboîté
  + La semelle [s'est décollée] après un mois.
  - L'avion a décollé à midi.
reliability.fell_off      -2                            ~semelle|~roulette|~bouton|~poignée|~fermeture s'|se est|sont|fait fait la malle
  + La [roulette s'est fait la malle].
  - Une malle à poignée.
reliability.frozen        -2,stage:use                  se fige|figent|figeait|figeaient
  + L'application [se fige] à chaque fois.
  - La statue est figée.
reliability.frozen        -2                            ça|ca|appli|application|site|page|logiciel|ordi|ordinateur|serveur|extranet|portail … mouline|moulinait|moulinent|patine|patinait
  + [Ça mouline] une éternité.
  - La patine du meuble est jolie.
reliability.gave_up       -2                            carte|mère|moteur|résistance|alimentation|chargeur|bobine|culasse|fusible|compresseur|condensateur|ampoule … a|ont|est|avait cramé|cramée|grillé|grillée|claqué|pété|fondu|lâché|sauté|brûlé|explosé
  + La [carte mère a grillé].
  - Elle a claqué la porte du chargeur.
reliability.inconsistent  -2                            en dents de scie
  + Un service [en dents de scie].
  - Une scie sans dents.
reliability.inconsistent  -2                            par intermittence
  + Le chauffage marche [par intermittence].
  - Un intermittent du spectacle.
reliability.inconsistent  -2                            ~marcher|~fonctionner|~rouler par|a|à à|a coups|coup
  + La pompe [fonctionne par à-coups].
  - Il avance à coups de rame.
reliability.inconsistent  -2                            ~marcher|~fonctionner|~répondre … quand ça|il|elle|ils|elles veut|veulent|chante
  + Le badge [marche quand il veut].
  - Il part quand il veut.
reliability.inconsistent  -2                            ~marcher|~fonctionner|~répondre|~passer … un|une jour|fois|coup sur
  + La clim [fonctionne un jour sur] deux.
  - Il passe un jour à la mer.
reliability.keeps_failing -2                            cesse|toujours|constamment|sempiternellement|éternellement en réparation|maintenance|dérangement
  + Un escalator [toujours en réparation].
  - Ma voiture est en réparation.
reliability.leaks         -2                            chasse d' eau coule|fuit|fonctionne|marche
  + La [chasse d'eau coule] toute la nuit.
  - La chasse à courre.
reliability.leaks         -2                            eau|humidité|moisi|moisissure|salpêtre … monte|remonte|suinte|ruisselle|goutte|infiltre|rentre|entre|pénètre … mur|murs|plafond|cave|sol|fenêtre|fenêtres|intérieur|partout
  + L'[humidité remonte le long des murs].
  - L'eau de la piscine.
reliability.leaks         -2                            huile|eau|essence|gaz|liquide partout|plein sous|dans|sur|par
  + Il y a de l'[huile partout sous] le moteur.
  - De l'huile d'olive.
reliability.leaks         -2                            il pleut|pleuvait|goutte dans|chez|sur|à l'|la|le|mon|notre|nos|nous|l'intérieur … véranda|salon|chambre|lit|maison|magasin|gymnase|salle|intérieur|couloir|classe|tente|nous
  + [Il pleut dans la véranda] refaite.
  - Il pleut sur la plage.
reliability.leaks         -2                            stylo|gourde|thermos|toit|toiture|robinet|tuyau|siphon|chaudière|cumulus|flacon|bouteille|poche|piscine|ballon|évier|gaz|joint|radiateur|vanne|pompe fuit|fuient|fuyait|fuyaient|suinte|dégouline
  + Mon [stylo fuit] dans le sac.
  - Il fuit la foule.
reliability.leaks         -2                            ~chauffe-eau|~ballon|~radiateur|~robinet|~cafetière|~chaudière|~douche|~tuyau|~toit|eau … ~goutter|goutte|gouttait
  + Le [tuyau goutte] depuis la pose.
  - Une goutte de sirop.
reliability.leaks         -2                            ça|robinet|radiateur|machine|chasse|cafetière|toit|toiture|lave|bidon|ballon fuit|fuient|fuyait
  + Le [ballon fuyait] déjà à la livraison.
  - L'heure fuit.
reliability.let_down      -2                            faux bond|bonds
  + L'artisan nous a fait [faux bond].
  - Le faux plafond est neuf.
reliability.let_down      -2                            m'|nous|me ont|a|avez|avait|laisse|laissent laissé|laissée|laissés|tomber tomber|choir
  + Ils [m'ont laissé tomber] au dernier moment.
  - Il a laissé tomber sa glace.
reliability.logged_out    -2                            éjecté|éjectée|éjectés|déconnecté|déconnectée|expulsé|expulsée|ejecté|viré|virée de|du … session|jeu|site|appli|application|compte|réunion|partie|cours
  + Je suis [éjecté de la session] sans arrêt.
  - Le disque est éjecté par le bouton.
reliability.login         -2                            badge|compte|carte|accès|code|abonnement … désactivé|désactivée|bloqué|bloquée|verrouillé|verrouillée|suspendu|suspendue|démagnétisé|démagnétisée … tous|matin|sans|raison|chaque|depuis|encore|alors|toujours
  + Mon [badge est désactivé tous] les matins.
  - Le code est suspendu au mur.
reliability.login         -2                            demande|redemande|oblige|force … reconnecter|identifier|réidentifier|réauthentifier|resaisir|ressaisir
  + Le portail me [demande de me reconnecter] à chaque page.
  - Je demande à voir.
reliability.lost_data     -2                            sauvegarde|synchro|synchronisation|export|transfert|enregistrement … pas|jamais marché|fonctionné|pris|abouti|enregistré|faite
  + La [sauvegarde n'a pas marché].
  - La synchro est prévue pour mardi.
reliability.missed        -2                            tournée|tournées|~livraison|~rendez-vous|ramassage|ramassages|collecte|collectes|~passage|relevage|relevages|levée|levées manqué|manquée|manqués|manquées|raté|ratée|ratés|ratées|oublié|oubliée|oubliés|oubliées|sauté|sautée|sautés
  + Trois [ramassages oubliés] depuis l'automne.
  - J'ai manqué le ramassage des pommes.
reliability.never_comes   -2                            bus|navette|tram|facteur|éboueurs|ascenseur … passe|passent|passait|vient|viennent|arrive|arrivent jamais|plus
  + Le [bus ne passe jamais].
  - Le bus passe devant la mairie.
reliability.not_function  -2                            n'|ne|est|sont plus|pas|jamais reconnu|reconnue|reconnus|reconnues|détecté|détectée|détectés
  + Mon badge n'[est plus reconnu] à l'entrée.
  - Il est connu.
reliability.not_function  -2,stage:use                  ne charge|recharge|imprime|aspire|essore|synchronise|numérise|scanne|chargent|détecte|refroidit|climatise pas|plus
  + Le casque [ne charge pas].
  - Le casque charge la nuit.
reliability.not_function  -2,stage:use                  ne se|s' connecte|synchronise|recharge|charge|actualise|lance|déclenche|verrouille|appaire|connectent|chargent|lancent pas|plus|jamais
  + La montre [ne se synchronise plus].
  - La montre se synchronise la nuit.
reliability.not_function  -2                            ouvre|lave|coupe|chauffe|ferme|protège|nettoie|détecte|filtre|aspire|éclaire|résout|colle|sèche|rafraîchit|imprime|capte rien
  + La clé neuve n'[ouvre rien].
  - Une colle de rien du tout.
reliability.not_working   -2                            alarme|sirène|détecteur|capteur|sonnerie … déclenche|déclenchait|sonne|sonnait|hurle … rien|seule|seul|nuit|sans|tort
  + L'[alarme se déclenche pour rien].
  - L'alarme est sans fil.
reliability.not_working   -2                            barrière|barrières|portail|borne|porte|portique|volet … pas|jamais|plus ouvert|ouverte|levée|levé|levées|ouverts
  + Le portail a sonné et la [porte s'est pas ouverte] avec mon badge.
  - La barrière est blanche.
reliability.not_working   -2                            clignote|clignotait|clignotent … rouge|orange|et|puis|sans
  + Le boîtier [clignote rouge] depuis hier.
  - Le sapin clignote le soir.
reliability.not_working   -2                            clim|climatisation|chauffage|sèche-cheveux|radiateur|ventilation … souffle|crache|soufflait|crachait … chaud|froid|tiède
  + La [clim souffle de l'air chaud].
  - Le radiateur est chaud.
reliability.not_working   -2                            déraille|déraillait|déraillent|patine|patinait … chaque|tout|toutes|sans|souvent|côte
  + Le vélo [déraille à chaque] côte.
  - Le patin du vélo.
reliability.not_working   -2                            four|radiateur|plaque|plaques|chauffage|chaudière|cafetière|fer|frigo|congélateur|lave-linge|sèche-linge|machine|linge|vaisselle|aspirateur|robot|mixeur … chauffe|chauffait|essore|aspire|sèche|givre|refroidit|lave|mixe|rince|coupe plus|pas|mal|rien|d'|trop|tout|sans
  + La [machine essore plus].
  - La machine lave le linge.
reliability.not_working   -2                            frigo|congélateur|freezer givre|givrait
  + Le [frigo givre] dès qu'il pleut.
  - Le givre est sur le pare-brise.
reliability.not_working   -2                            imprimante|machine|scanner|photocopieuse|borne|lecteur … avale|mange|bouffe|froisse|déchire|bourre|mâche
  + L'[imprimante avale] les feuilles.
  - La borne est une machine bleue.
reliability.not_working   -2                            lampadaire|lampadaires|ampoule|ampoules|néon|néons|éclairage|réverbère|lampe|panneau … éteint|éteints|grillé|grillée|grillées|grillés|cassé|éteinte|clignote|clignotent|éteintes
  + Le [lampadaire est éteint] tout l'hiver.
  - La lampe est bleue.
reliability.not_working   -2                            moteur|voiture|moto|tondeuse|scooter|tronçonneuse|auto|char|bagnole|groupe … cale|calait|broute|broutait|hoquette|toussote|fume|fumait|surchauffe|ratatouille
  + La [tondeuse cale] dès que l'herbe est haute.
  - Le moteur est sous le capot.
reliability.not_working   -2                            réveil|minuteur|sonnette|interphone|alarme … pas|jamais|plus sonné|sonne|sonnait|déclenché|retenti
  + La [sonnette n'a jamais sonné].
  - Mon réveil est à huit heures.
reliability.not_working   -2                            sauter|disjoncter|péter le|les disjoncteur|plombs|fusible|fusibles|compteur
  + La bouilloire fait [sauter le disjoncteur].
  - On fait sauter les crêpes.
reliability.not_working   -2                            se|s' règle|règlent|ferme|ferment|verrouille|déplie|replie|ajuste|ouvre|ouvrent|lève|baisse|allume|éteint|recharge pas|plus|jamais|mal
  + La selle ne [se règle pas].
  - La boutique se ferme à clé.
reliability.not_working   -2                            ~lave|appareil|machine|machines|écran|poste|imprimante|ascenseur|escalator|distributeur|borne|douche|chasse|tapis|vélo|vélos|casier|radio|prise|prises|chauffe|sèche … naze|nase|kaput|foutu|foutue|foutus|cuit|fichu|fichue|mort|morte|crevé|kapout|niqué|niquée|flingué|flinguée|claqué|claquée
  + La [machine est foutue] en un an.
  - Il est mort de rire.
reliability.not_working   -2                            écouteurs|casque|enceinte|montre|bracelet|manette|caméra|sonnette|bluetooth|appareil|objet … déconnecte|déconnectent|décroche|décrochent|désappaire|désynchronise|débranche
  + Les [écouteurs se déconnectent] sans cesse.
  - La montre est une caméra.
reliability.refuses       -2,stage:use                  refuse|refusait|refusent de|d' … démarrer|connecter|charger|imprimer|numériser|fonctionner|allumer|lancer|synchroniser|recharger|chauffer
  + Le scanner [refuse de numériser].
  - Mon fils refuse de manger.
reliability.restart       -2,stage:use                  redémarrer|réinitialiser|réinstaller|rallumer|débrancher|rebrancher … tous|chaque|toutes|sans|plusieurs|dix|trois … jours|jour|fois|cesse|heures|arrêt|matins|soirs|minutes
  + Il faut [redémarrer la box tous les jours].
  - Le service redémarre lundi.
reliability.restarts      -2                            programme|machine|lavage|appli|pc|ordi|ordinateur|tv|box|console|robot|lecture|film … redémarre|redémarrait|repart|recommence|éteint|éteignait|arrête|arrêtait … milieu|zéro|seul|seule|sans|début|cours|toujours
  + Le [programme redémarre au milieu].
  - Le film recommence à huit heures.
reliability.ruined        -2,stage:use                  mise|version|refonte … a|ont … cassé|gâché|bousillé|pourri|planté|déréglé|foutu|ruiné|flingué|massacré
  + La [mise à jour a tout cassé].
  - La mise à jour pèse lourd.
reliability.same_fault    -2                            ~retour|~renvoyé|~reparti|~retourner en|au sav|atelier|réparation … deuxième|troisième|quatrième|énième|2e|3e|2ème|3ème
  + Nouveau [retour en SAV pour la troisième] fois.
  - Un retour au troisième étage.
reliability.same_fault    -2                            ~réparé|~réparer|~changé … fois pour|en rien|vain
  + Une pompe [réparée deux fois en vain].
  - Réparé une fois pour toutes.
reliability.same_noise    -2,stage:resolve              bruit|panne|fuite|odeur|défaut|bug|problème|grincement|vibration|voyant … est|sont toujours|encore là|présent|présente|présents|visible
  + Le [bruit est toujours là].
  - Le bruit de la mer au loin.
reliability.shut          -2                            ascenseur|escalier|escalator|passage|passerelle|accès|ascenseurs|rampe|toilettes|douches|wc … condamné|condamnée|condamnés|condamnées|inutilisable|inutilisables
  + L'[ascenseur est condamné] depuis l'été.
  - Le passage est bleu.
reliability.shut          -2,stage:use                  moitié|plupart|majorité|deux|trois|quatre|tiers|appareils|machines|douches|guichets|bornes|attractions|manèges|salles|pistes … en|hors maintenance|travaux|réparation|service|panne
  + La [moitié des vélos est en maintenance].
  - Ils ont deux ateliers de maintenance.
reliability.stopped       -2,stage:use                  arrêté|arrêtée|arrêtés|cessé|arrête de|d' fonctionner|marcher|charger|chauffer|tourner|imprimer
  + La montre s'est [arrêtée de fonctionner].
  - Je me suis arrêtée de travailler.
reliability.stopped       -2                            s'est|sont arrêté|arrêtée|arrêtés|éteint|éteinte|coupé|coupée|bloqué|bloquée en|au|d'|avant|après pleine|plein|milieu|cours|un|la|tout
  + La pompe [s'est arrêtée en pleine] nuit.
  - Le bus s'est arrêté à la gare.
reliability.stopped       -2                            ~arrêter|arrête|~couper|coupe|~bloquer|bloque|~planter|plante|~figer|fige|~éteindre|éteint|~lâcher|lâche … en|au plein|pleine|beau|milieu cycle|cuisson|film|appel|lavage|course|vol|partie|séance|trajet|examen|réunion|match
  + Le four s'[éteint en pleine cuisson] à chaque fois.
  - Le bus s'arrête en plein centre.
  - La navette s'arrête au milieu de la place.
reliability.stuck         -2                            ~touche|~porte|~tiroir|~bouton|~volet|~fenêtre|~fermeture … coince|coincent|collent
  + Les [volets coincent].
  - Une porte collée au mur.
reliability.stuck         -2                            ~téléphone|~appareil|~application|~imprimante|~porte|~tiroir|~badge|~lecteur|~machine … ~récalcitrant
  + Une [imprimante récalcitrante] en salle d'étude.
  - Un enfant récalcitrant à la porte.
reliability.swallowed     -2,channel:kiosk              avalé|mangé|bouffé|englouti ma|mes|mon carte|monnaie|pièces|billet|ticket|pièce
  + La machine a [mangé ma monnaie].
  - J'ai mangé ma salade.
reliability.swallowed     -2                            bouffé|avalé|gobé|mangé|gardé … carte|ticket|monnaie|billet|pièces|pièce|badge|données|fichiers|commande
  + La machine a [bouffé mon ticket].
  - Il a gardé son chapeau, une carte à la main.
reliability.swallowed     -2                            ticket|carte|billet|badge|clé|clef|pièce|cassette|disque … ~coincer|coincé|coincée|bloqué|bloquée|resté|restée … machine|borne|automate|lecteur|distributeur|serrure
  + Mon [billet est resté bloqué dans la borne].
  - La carte est dans la borne.
reliability.unreliable    -2                            compteur|gps|thermostat|aiguille|capteur|jauge|balance|boussole|voyant … affole|affolait|déraille|délire|n'importe|dérègle|déréglé|déréglée
  + Le [compteur s'affole] la nuit.
  - Le compteur est dans la cave.
reliability.vanish        -2,stage:use                  oublie|perd|efface|réinitialise|perdent|effacent mes|mon|ma|les|nos|tous|toutes réglages|paramètres|préférences|favoris|historique|progression
  + L'appli [oublie mes réglages].
  - Mes réglages sont simples.
reliability.warning_light -2,stage:use                  voyant|voyants … rallumé|rallume|rallumés
  + Le [voyant moteur s'est rallumé].
  - Le voyant est vert.
reliability.wont_accept   -2,stage:use,rupture:dead_end borne|bornes|machine|lecteur|terminal|barrière|portique|distributeur|automate|scanner … reconnaît|accepte|lit|prend|scanne|détecte|acceptait|lisait pas|plus|aucune|jamais
  + Le [lecteur ne reconnaît pas] mon badge.
  - La borne accepte les cartes.
reliability.wont_accept   -2,stage:use                  ~site|~appli|~application|~système|~logiciel|~portail|~formulaire|~terminal|~compteur ne|n' reconnaît|reconnait|accepte|lit|prend|trouve|veut|valide|enregistre pas|plus|jamais … mon|ma|mes|le|la|les|l'|notre|son|aucun
  + Le [formulaire n'accepte pas mon] accent.
  - Le site reconnaît mon numéro.
reliability.works_badly   -2                            ~chaudière|~moteur|~voiture|~machine|~appareil|~frigo … ~tousser|~brouter|~crachoter|vrombit|~couiner
  + Le [moteur broute] depuis la révision.
  - Le patient tousse.
reliability.works_badly   -1                            ~table|~chaise|~lit|~meuble|~siège|~étagère … bringuebale|brinquebale|tangue|vacille|bringuebalent|tanguent
  + Mon [étagère tangue].
  - Le bateau tangue.
reliability.worn_out      -2                            obsolescence
  + L'[obsolescence] programmée, merci.
  - Un mot obsolète.
reliability.worn_out      -2,stage:use                  usé|usés|usée|usées après|prématurément|rapidement
  + Les semelles sont [usées après] trois sorties.
  - Les eaux usées partent au fossé.
reliability.worn_out      -2                            ~appareil|~matériel|~machine|~ascenseur|~ordinateur|~véhicule|~bus|~rame|~batterie|~chaudière … agonie|rouleau|souffle
  + Un [ascenseur à l'agonie].
  - Un bus plein à craquer, le souffle coupé.

reliability.cancelled   -2 ~cours|~heure|~leçon|~séance|~consultation|~permanence … non|pas|jamais assuré|assurée|assurés|assurées|dispensé|dispensés|dispensée|dispensées
  + Des [cours jamais dispensés].
  - Un cours assuré.
reliability.cancelled   -2 ~cours|~heure|~leçon|~séance|~consultation|~permanence … pas|jamais|non été|pas|jamais|assuré|assurés assuré|assurée|assurés|assurées|dispensé|dispensée|dispensés|dispensées
  + Dix [heures n'ont jamais été dispensées].
  - Une heure bien assurée.
reliability.not_working -2 ~serveur … tombent|tombaient|plante|plantent|rade|down|saturent
  + Les [serveurs tombent] le dimanche.
  - Le serveur apporte la carte.

reliability.not_working -2 rien ne|n' sort|coule|arrive|sortait|coulait … du|de|des robinet|robinets|pompe|pistolet|douche|pommeau|distributeur|machine|fontaine
  + [Rien ne sort du robinet].
  - Rien ne sort de sa bouche.

reliability.lost_data   -2 score|scores|progression|partie|parties|niveau|profil|compteur|points|sauvegarde|statistiques|classement … remis|remise|remises|revenu|revenus|retombé|retombés|reparti à zéro|0
  + Ma [partie a été remise à zéro].
  - Une partie à zéro euro.
reliability.works_badly -2 appli|application|montre|logiciel|robot|machine|caisse|gps|micro|téléphone|lecteur … ~reconnaître|~capter|~détecter|~enregistrer|~compter|~mesurer mal
  + La [montre compte mal] mes pas.
  - Il compte jusqu'au mal.

reliability.works_badly -2 appli|application|montre|logiciel|robot|machine|caisse|gps|micro|téléphone|lecteur reconnaît|reconnait|capte|détecte|enregistre|entend mal … mon|ma|mes|la|le|les|nos|votre … voix|main|visage|pas|sommeil|parcours|doigt|code|carte|plats|articles
  + L'[appli reconnaît mal ma voix].
  - Une voix fait mal.

reliability.login     -2 demande|redemande|réclame|exige … mot|code|identifiant|identifiants … à|a chaque|toutes
  + L'appli [demande mon mot de passe à chaque] fois.
  - On demande le mot de la fin.
reliability.out       -2 éclairage|lumière|lumières|lampadaires|fontaine|chauffage|eau|ascenseur … rue|place|village|immeuble|bâtiment|gare … coupé|coupée|éteint|éteinte|éteints|éteintes depuis
  + L'[éclairage de la rue est coupé depuis] mai.
  - L'éclairage de la scène.
reliability.recurrent -2 panne|hors-service|planté|indisponible|fermée|bloquée|plantée … une|un semaine|fois|jour|mois sur deux|trois|quatre
  + Un orgue en [panne une semaine sur deux].
  - Une panne en deux ans.

reliability.gone -2 ~achat|article|articles|pièces|gemmes|commande|contenu|bonus|récompense|récompenses n' apparaît|apparaissent|apparait|arrive|arrivent|est|sont … pas|jamais … inventaire|compte|appli|jeu|historique|crédité|créditées|crédités
  + L'[article n'apparaît pas dans mon inventaire].
  - Un inventaire d'articles.

reliability.not_working -2 aucun|aucune|zéro|nul|nulle … ~fonctionnel|~opérationnel
  + [Aucun extincteur opérationnel] au sous-sol.
  - Aucun rapport avec un système opérationnel.
reliability.not_working -2 plus|aucun|aucune|pas|sans|jamais de|d' … ~fonctionnel|~opérationnel
  + Les casiers n'ont [plus de cadenas fonctionnel].
  - Plus de lumière grâce à un étage fonctionnel ?
timeliness.not_ready    -2 rien n' est|était prêt|prête
  + À notre arrivée, [rien n'était prêt].
  - Rien n'est dit.

reliability.cancelled -2 ~être|=sont|=étaient souvent|régulièrement|constamment|toujours|encore =annulé|annulés|annulée|annulées|reporté|reportés|reportée|reportées|supprimé|supprimés
  + Les ateliers [sont régulièrement reportés].
  - Les billets annulés sont encore sur mon compte.

reliability.blocked      -2,stage:use,channel:kiosk tourniquet|distributeur|borne|automate|lecteur|machine|portique|parcmètre … recraché|recrache|rejeté|rejette … carte|billet|ticket|pièces|pièce|badge|monnaie|chèque
  + Le [tourniquet a recraché mon billet].
  - La machine refuse le temps, dit le poète.
reliability.cancelled    -2,stage:use               mail|courrier|sms|lettre|message|appel|courriel … annonçait|annonçant|disant|dit|annonce|informant|prévenant|informe|prévenait … que|qu' … annulé|annulée|annulés|annulées|supprimé
  + Un [courrier nous annonçait que la foire était annulée].
  - Un message dit que la peine est levée.
reliability.dead         -2,stage:use               ~écran|télé|tablette|moniteur|affichage|panneau … est|était|reste|restait|devenu|devient tout|noir|complètement|éteint noir|bleu|éteint
  + L'[écran de mon siège était tout noir] la nuit.
  - Un écran de soie, tout noir.
reliability.leaks        -2,stage:use               commencé|commence|commençait|mis|met|mettait à fuir|goutter|suinter $
  + Le soir la tente a [commencé à fuir].
  - Il a commencé à fuir les foules.
reliability.leaks        -2,stage:use               pluie|eau|vent|froid … rentre|entre|rentrait|entrait|goutte|infiltre … par|sous … fenêtre|fenêtres|toit|plafond|porte|mur|murs|chambre|salle|tente|coffre|baie
  + La [pluie rentre par la fenêtre].
  - L'eau chaude coule vers la salle.
reliability.not_function -2,stage:use               impossible de|d' =baisser|=monter|=régler|=éteindre|=allumer|=couper|=ouvrir|=fermer|=verrouiller … le|la|les|l' chauffage|climatisation|clim|volume|lumière|lumières|température|fenêtre|fenêtres|volet|volets|porte|radiateur|son|robinet|rideau
  + Il est [impossible de baisser le chauffage].
  - Il y a un moyen de régler la température.
reliability.not_function -2,stage:use               lecteur|scanner|appareil|machine|portail|imprimante|borne|badge|capteur|clavier|souris|télécommande|robot|montre … refuse|refusait|refusent de|d' … =lire|=reconnaître|=scanner|=imprimer|=démarrer|=fonctionner|=connecter|=répondre|=valider|=synchroniser
  + Le [lecteur refuse de lire] ma carte.
  - Le robot ne refuse pas de lire.
reliability.not_working  -2,stage:use               eu|avait|nombreux|plusieurs des|de|d'|plusieurs|nombreux problèmes|soucis|pannes de|d' plomberie|chauffage|électricité|climatisation|clim|canalisation|canalisations|ascenseur|serrure|chaudière|évacuation
  + On a [eu des problèmes de plomberie] toute la semaine.
  - Il vient pour les pannes de chauffage.
reliability.not_working  -2,stage:use               ~cliquer|clique|appuie|cliqué|appuyé … rien … passe|produit|réagit
  + Je [clique et rien ne se passe].
  - Rien ne se passe ici l'hiver.
reliability.not_working  -2,stage:use               ~cliquer|clique|appuie|cliqué|appuyé|appuyer … et|mais|: … rien $
  + J'[appuie deux fois et rien].
  - On clique, et rien de plus simple.
reliability.out          -2,stage:use               distributeur|distributeurs|automate|automates|fontaine … est|était|étaient|sont|toujours vide|vides
  + Les [distributeurs étaient vides].
  - La machine est vide, je la charge.

reliability.inconsistent -2 reçois|reçoit|recevons|arrive|arrivent|aboutit|fonctionne|livrent … qu' un|une … sur deux|trois
  + Je ne [reçois qu'un bulletin sur deux].
  - Je ne travaille qu'une semaine sur deux.
reliability.lost_data    -2 perdu|perdus|effacé|disparu … toutes|tous … données|photos|fichiers|contacts|messages|réglages|documents
  + J'ai [perdu toutes mes photos].
  - J'ai perdu tous mes gants.

keep.own_doing          keep         j'|je|on|nous ai|a|avons … =effacé|=supprimé … toutes|tous … données|photos|fichiers|contacts|messages|réglages|documents
  + [J'ai effacé toutes mes photos] avant de le revendre.
  - Le réparateur a effacé toutes mes photos.
reliability.works_badly -2,stage:use mail|mails|message|messages|courriels|factures … partent|arrivent|tombent|finissent|vont|classés|atterrissent … spam|spams|indésirables
  + Mes [messages finissent en spam].
  - Regardez dans vos spams.

reliability.unreliable -2,stage:use voiture|camionnette|volant|vélo|direction|véhicule|auto|moto|scooter tire|tirait|dévie à|a|vers|sur gauche|droite|la
  + La [camionnette tire à gauche] maintenant.
  - La voiture tire une remorque.

reliability.login   -2 mot|mots de passe … ne|n' … passe|passent|marche|fonctionne|reconnu|accepté pas|plus
  + Mon [mot de passe ne marche plus].
  - Le mot de passe est long.
reliability.refuses -2 formulaire|site|appli|application|page|système|borne refuse|rejette mon|ma|mes|notre|nos
  + Le [formulaire refuse mon] prénom.
  - Le formulaire est en ligne.
