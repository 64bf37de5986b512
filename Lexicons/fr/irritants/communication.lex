@language fr
@kind     irritants

# No answer at all
communication.chase        -2,rupture:repeat_contact,effort:contact_again obligé|obligée|dû|faut|fallu … rappeler|réécrire|réclamer|insister
  + J'ai [dû les rappeler] chaque lundi.
  - Faut-il une autorisation pour rappeler le chien ?
communication.chase        -2,rupture:repeat_contact,effort:contact_again ~multiple|~plusieurs|~nombreux|~maint|~énième|x appels|mails|courriers|messages|relances|demandes|reprises|coups
  + Après de [multiples courriers], la mairie a cédé.
  + Malgré de [nombreux messages].
  - Les appels multiples sont une option du forfait.
communication.chase        -2,rupture:repeat_contact,effort:chase         ~relancer|~relance
  + Il faut les [relancer] pour chaque virement.
  + Quatre [relances] avant d'avoir la clé.
  - Il demande si la relance économique est au programme du candidat.
communication.no_reply     -2,rupture:no_answer                           <company>|<agent>|il|elle|ils|elles|vous … a|ont|avez|avait … pas|jamais|point|toujours donné suite
  + L'agence Duval, [elle n'a jamais donné suite].
  - Je n'ai pas donné suite.
communication.no_reply     -2,rupture:no_answer                           attends|attendons|attendais|attendre … réponse|rappel
  + J'[attends toujours une réponse].
  - Dans l'attente de votre réponse, cordialement.
communication.no_reply     -2,rupture:no_answer                           aucun|aucune|pas|sans|jamais|zéro … réponse|réponses
  + [Aucune réponse] du greffe.
  + Un courriel [sans réponse].
  - Merci de donner une réponse avant jeudi.
communication.no_reply     -2,rupture:no_answer                           aucun|pas|sans|jamais … retour|retours
  + [Aucun retour] du siège.
  + Ma demande reste [sans retour].
  - Le billet de retour est pour dimanche.
communication.no_reply     -3                                             depuis plus|toujours|aucune|silence rien|nouvelle|nouvelles|radio|total|son
  + Et [depuis plus rien].
  - Depuis toujours, rien ne vaut le pain chaud.
communication.no_reply     -2,rupture:no_answer                           et|mais toujours|encore pas de|d' réponse|nouvelles|info|infos|date|retour
  + Quinze appels [et toujours pas de date].
  - Et encore du pain.
communication.no_reply     -2,rupture:no_answer                           et|mais|est toujours|encore aucune|aucun|pas de|d'|info|infos|information|réponse|nouvelle|retour|date
  + Un mois [et toujours aucune info].
  - Et toujours à l'heure.
communication.no_reply     -2,rupture:no_answer                           et|puis|depuis|toujours rien
  + Un courriel, une lettre, [et rien].
  - Il ne reste plus rien et je rentre.
communication.no_reply     -2,rupture:no_answer                           fait|font|faire … mort|morts|sourde
  + Le vendeur [fait le mort].
  - La mort de mon père a été déclarée.
communication.no_reply     -2,rupture:no_answer                           jamais|moment|fois|nul|part on|vous|il|elle|ils|elles|personne ne|n' m'|me|nous|m a|ont|avez|avait|avaient répondu|rappelé|rappelée|rappelés|recontacté|recontactée|recontactés|contacté|contactée
  + [Jamais on ne m'a rappelée].
  - Une fois, on m'a rappelée dans l'heure.
communication.no_reply     -2,rupture:no_answer                           jamais|pas … répondu|rappelé|rappelée|recontacté|recontactée|recontactés|rappelés
  + Le maire ne m'a [jamais répondu].
  + Ils ne m'ont [jamais recontacté].
  - J'ai rappelé que le bail finit en mars.
communication.no_reply     -2,rupture:no_answer                           lettre|lettres|mails|mail|messages|message|courrier|courriers|demande|demandes|recommandé … morte|mortes|suite|ignorés|ignorées|ignoré
  + Mes [messages sont ignorés].
  - Donnez suite à la demande de mon notaire.
communication.no_reply     -2,rupture:no_answer                           ne|n' ~répondre plus
  + Le vendeur [ne répond plus].
  - Répondez en une ligne, pas plus.
communication.no_reply     -2,rupture:no_answer                           ni|pas|jamais|point|toujours|daigné donné|donner|donne|donnent|donnez suite
  + Le [garage n'a jamais donné suite].
  - Je n'ai pas donné la suite du conte.
communication.no_reply     -1,rupture:no_answer                           on vous parle
  + Allô, [on vous parle] !
  - On parle de vous dans le journal.
communication.no_reply     -2                                             pas un chat pour|qui
  + [Pas un chat pour] te répondre.
  - Pas un chat noir.
communication.no_reply     -2,rupture:no_answer                           pas|jamais … ~revenir vers
  + Le courtier n'est [jamais revenu vers] moi.
  - Le bus revient vers midi.
communication.no_reply     -2,rupture:no_answer                           pas|jamais … été|eu rappelé|rappelée|recontacté|recontactée|contacté|contactée|retour|réponse|appel
  + Je n'ai [pas été contactée] par l'expert.
  - J'ai été rappelé à l'ordre par mon père.
communication.no_reply     -2,rupture:no_answer                           pas|plus|toujours … de nouvelle|nouvelles
  + Toujours [pas de nouvelles] du notaire.
  - Il demande si on n'a pas de nouvelles têtes.
communication.no_reply     -2,rupture:no_answer                           personne ne|n' … ~revenir vers
  + [Personne n'est revenu vers] nous depuis.
  - Personne ne revient du bal avant minuit.
communication.no_reply     -2,rupture:no_answer                           personne ne|n'|me|m'|nous|vous|te|t' … ~répondre|~rappeler|~contacter|~recontacter
  + [Personne ne répond] à mes courriels.
  + [Personne ne m'a rappelé].
  - Il demande quelle personne peut garder la clé.
  - Personne ne revient déçu de la fête.
communication.no_reply     -2,rupture:no_answer                           réponse … aucune|jamais|néant|zéro
  + Pour toute [réponse jamais] rien.
  - Une réponse type est prévue au cas où.
communication.no_reply     -2,rupture:no_answer                           sans|aucun|aucune|zéro nouvelle|nouvelles
  + [Sans nouvelles] depuis le dépôt.
  + [Aucune nouvelle] de mon colis.
  - La nouvelle collection est en vitrine.
communication.no_reply     -2,rupture:no_answer                           silence radio
  + Depuis, [silence radio].
  - La radio du taxi diffusait du jazz.
communication.no_reply     -2,rupture:no_answer                           silence total|complet|absolu|assourdissant
  + [Silence total] du service logement.
  - Le silence de la chambre est un atout.
communication.no_reply     -2,rupture:no_answer                           toujours|encore|tjs|tjrs … attente|attends|attendons … retour
  + [Toujours en attente d'un retour].
  - J'attends votre retour du marché.
communication.no_reply     -2,rupture:no_answer                           toujours|encore|tjs|vaine|resté|restée … attente de|d'|du … réponse|rappel
  + Je suis [toujours en attente de réponse].
  - L'attente d'une réponse est de deux jours.
communication.no_reply     -2,rupture:no_answer                           ~ignorer|~ignoré
  + La direction m'[ignore].
  - Il demande si on peut ignorer la notice.
communication.no_reply     -2,rupture:no_answer                           ~lettre morte
  + Mon recours : [lettre morte].
  - La lettre parle d'une plante morte.
communication.no_reply     -2,rupture:no_answer                           ~rappeler pas|jamais
  + Ils ne [rappellent jamais].
  - Je ne me rappelle pas du nom du serveur.
communication.no_reply     -2,rupture:no_answer                           ~répondre pas|jamais|aucunement|même
  + Ils ne [répondent jamais] aux lettres.
  + Le vendeur ne [répond pas].
  - Ne répondez pas à ce message automatique.
communication.not_informed -2                                             jamais|moment|fois|nul|part on|vous|il|elle|ils|elles|personne ne|n' m'|me|nous|m a|ont|avez|avait|avaient prévenu|prévenue|prévenus|informé|informée|informés|averti|avertie|avertis|expliqué|averties|prévenues|informées|signalé|précisé|indiqué
  + À aucun [moment on ne nous a prévenus].
  - À un moment on nous a prévenus du retard.
communication.not_informed -1                                             sans … laisser|laissé de|un|le|aucun message|messages|numéro
  + Ils appellent à midi [sans laisser de message].
  - J'ai raccroché sans message.
keep.awaiting              keep                                           j'|nous|et attends|attendons votre réponse|rappel $
  + Bonjour, [j'attends votre réponse].
  - J'attends toujours votre réponse.
keep.own                   keep                                           je|j'|nous n' ai|avons pas|jamais donné suite
  + Le devis était cher, [je n'ai pas donné suite].
  - Ils n'ont pas donné suite.

# Not informed
communication.bad          -2                        communication|suivi|information … ~exécrable|~nul|~mauvais|~inexistant|~catastrophique|~déplorable|~médiocre|~lamentable|~désastreux
  + La [communication est inexistante].
  - Le suivi de l'oiseau se fait par balise.
communication.bad          -2                        mal suivi|suivie|suivis
  + Mon dossier est [mal suivi].
  - Il demande si le plan a été mal suivi.
communication.bad          -2                        suivi|statut|colis|commande|dossier|situation|avancement|demande … <negation> … ~bouger|bougé|~évoluer|évolué|~avancer|avancé|~changer|changé
  + Le [statut n'a pas bougé] depuis mardi.
  - La lampe ne bouge pas quand le vent souffle.
communication.bad          -2                        ~mauvais|~piètre|aucun|zéro|~nul|~affreux communication|com|suivi|information|relation
  + [Mauvaise communication] du festival.
  - La relation de voisinage passe par le gardien.
communication.copy_paste   -2                        ~copier coller|collé|collés
  + Leur courriel est un [copié-collé].
  - Pensez à copier puis collez l'adresse ici.
communication.copy_paste   -2                        ~répondre|répond|répondent|répondu|réponse|réponses … à|a côté
  + On me [répond à côté].
  - Il répond depuis la maison d'à côté.
communication.copy_paste   -2                        ~réponse ~automatique|~type|~standard|~anonyme|~générique|~robotisé
  + Je reçois des [réponses automatiques].
  - La porte automatique, quelle réponse à la chaleur !
communication.copy_paste   -2                        ~réponse … à|a côté
  + Une [réponse à côté] de la question.
  - J'attends une réponse du côté de la mairie.
communication.how_often    -2,rupture:repeat_contact combien de fois|temps … doit|faut|dois|faudra|devons|devrai
  + [Combien de fois faut]-il le redire ?
  - Combien de fois jouez-vous ?
communication.language     -2                        ~parler|~comprendre pas|mal|peu français|francais
  + Le standardiste [parle mal français].
  - Je parle français, mais pas anglais.
communication.no_notice    -2                        toujours|pas|aucun|aucune … confirmation|date|notification|accusé|rappel
  + Le chantier n'a [aucune date] de fin.
  - L'accusé de réception est signé, merci.
communication.not_informed -2                        appris|apprends|apprenons|apprend … hasard|moi|courrier|voisin|mail|facture
  + J'ai [appris par hasard] la fermeture.
  - Il demande si on apprend le solfège par courrier.
communication.not_informed -2                        aucune|pas|sans|zéro|zero|peu d'|de|annonce|information|info|signalisation|explication annonce|annonces|information|informations|info|infos|signalisation|indication|indications
  + [Pas d'annonce] sur le quai.
  - Une annonce passe au micro.
communication.not_informed -2                        aucune|zéro|zero|0 annonce|annonces|information|info|infos|indication|signalisation|explication|explications
  + [Aucune annonce] à bord.
  - Les annonces sont en trois langues.
communication.not_informed -2                        mal|peu informé|informée|informés|expliqué|expliquée|indiqué|indiquée|communiqué
  + La déviation est [mal indiquée].
  - Le bus indiqué arrive mal à propos.
communication.not_informed -2                        manque|défaut|absence … communication|information|informations|clarté|explication|explications|infos|transparence|suivi|réponse
  + Un [manque de communication] avec les parents.
  - La communication en Italie est comprise.
communication.not_informed -2                        on|nous laisse|laissé|laissent|laissés|laissée dans … flou|brouillard|ignorance|inconnu|expectative|incertitude|attente|noir
  + La crèche [nous laisse dans le flou].
  - On roule dans le brouillard, la visibilité est faible.
communication.not_informed -2                        pas|aucun|plus|jamais|impossible|moyen … savoir|suivre|visibilité|suivi
  + [Impossible de savoir] quand le technicien passe.
  - Je voudrais savoir s'il reste des places.
communication.not_informed -2                        pas|jamais|aucunement|même|sans|ni … prévenu|prévenue|prévenus|prévenir|informé|informée|informés|informer|averti|avertie|avertir|avisé|avisée|préviennent|prévient|notifié
  + On ne m'a [pas prévenu] du report.
  + Ma ligne a été coupée [sans prévenir].
  - Pensez à prévenir votre banque avant le voyage.
communication.not_informed -2                        sans aucun|aucune|la|le|les|une|un|autre|moindre … info|infos|information|informations|renseignement|renseignements|explication|explications|communication|préavis|justification|justificatif|motif|avertissement|courrier
  + Une hausse [sans aucune explication].
  - Sans aucun doute.
communication.not_informed -2                        sans|aucun|aucune|pas|zéro … info|infos|information|informations|renseignement|renseignements|explication|explications|communication|préavis|justification|justificatif|motif
  + [Aucune information] sur le quai.
  + Radié [sans explication].
  - Pour information, mon badge est dans la boîte.
communication.not_informed -2                        ~comprendre … rien
  + On n'y [comprend rien].
  - Comprendre le tri, un jeu pour les enfants.
communication.not_informed -2                        ~laisser|laissé|laissés les|leurs|ses|des|nos client|clients|usagers|gens|patients|voyageurs|abonnés|parents … dans … flou|brouillard|ignorance|attente|expectative|incertitude
  + Ils [laissent leurs abonnés dans l'incertitude].
  - Les clients attendent dans le flou de la buée.
communication.too_many     -2                        trop|inondé|submergé|bombardé|harcelé … mails|courriers|sms|appels|spams|notifications|pubs|publicités
  + [Trop de SMS] publicitaires.
  - Les appels au 3939 coûtent trop.
communication.too_many     -2                        ~spammer
  + On se fait [spammer] au quotidien.
  - Le proviseur lutte contre le harcèlement scolaire.
communication.unclear      -2                        comprends|comprend|comprenons|compris pas|toujours|vraiment|plus pourquoi|comment|cette|ce|cet|votre|la|l'|le
  + Je ne [comprends pas cette] majoration.
  - Ils comprennent le français, pas la langue des signes.
communication.unclear      -1                        pas|mal … expliqué|expliquée|expliquent|explique|expliquer
  + On ne m'a [pas bien expliqué] cela.
  - Expliquez-moi la date de mise en service.
communication.unclear      -1                        pas|peu|guère|aucunement … clair|claire|clairs|claires|explicite|compréhensible|compréhensibles|précis|précise|clairement
  + Le règlement est [peu explicite].
  - Le canapé gris clair n'est pas soldé.
communication.unclear      -1                        ~flou|~ambigu|~opaque|~évasif
  + Des réponses [évasives] au guichet.
  + Une réponse [évasive].
  - Si la photo du badge est floue, envoyez une copie.

communication.no_reply -2,rupture:no_answer mais|et pas|jamais aux|à mails|mail|appels|messages|courriels|courriers|réclamations
  + Il parle aux coqs [mais pas aux courriers].
  - Les mails et les appels.

# The same words in other senses
communication.chase         -2,rupture:repeat_contact,effort:chase         que|combien de|d' coups|appels|démarches|relances|mails de|pour|avant|et
  + [Combien de coups de] fil pour un papier.
  - Le nombre de coups.
communication.chase         -2,rupture:repeat_contact,effort:contact_again à|a|par deux|trois|quatre|cinq|six|dix|2|3|4|5|x|x reprises
  + J'ai signalé ce trou [à trois reprises].
  - La reprise du groupe est à trois heures.
communication.contradictory -2                                             chacun son|sa ~interprétation|~version|~règle|~réponse|~discours|~tarif
  + Au guichet, [chacun son interprétation].
  - Chacun son dessert.
communication.copy_paste    -2                                             ~courrier|~mail|~message|~lettre|~réponse type|types|automatique|automatiques|standard|générique|génériques|robotisé
  + Toujours le même [courrier type].
  - Un courrier a été tapé.
communication.copy_paste    -2                                             ~répondre|~répéter|~dire … toujours … même|mêmes chose|choses|phrase|discours|réponse|refrain
  + On me [répond toujours la même chose].
  - Je réponds toujours à la même dame.
communication.found_out     -2                                             ~apprendre|~découvrir … la|l'|le|sur ~suppression|~annulation|~fermeture|~retard|~grève|~refus|~résiliation|~hausse|~augmentation … sur|par ~quai|le|facture|hasard|relevé|place|la|notre|mon
  + On [apprend la suppression sur le] quai.
  - On apprend la fermeture d'un pli.
communication.found_out     -2                                             ~découvrir|~apprendre|~constater … devant|sur la|le|une|un|mon ~porte|~grille|~guichet|~rideau|facebook|~relevé
  + J'ai [découvert la fermeture devant la porte].
  - On découvre le village sur place.
communication.language      -2                                             ~barrière de la langue
  + La [barrière de la langue] avec la hotline.
  - Une langue de bœuf.
communication.language      -2                                             ~traduction|~notice|~site|~sous-titre|~doublage|~page … approximatif|approximative|~anglais|google|automatique|bâclée|chinois|allemand
  + Une [traduction approximative] du menu.
  - Un site en français et en anglais pour nous deux.
communication.late_notice   -2                                             ~changer|~modifier|~annuler|~annoncer|~communiquer|changé|changée|modifié|modifiée|annulé|annulée|annoncé|annoncée|planning … la veille
  + La garderie a [annoncé la veille] sa fermeture.
  - La veille de Noël, le magasin est ouvert.
communication.late_notice   -2                                             ~changer|~modifier|~annuler|~annoncer|~communiquer|changé|modifié|annulé|annoncé|planning|convocation … la|au|le|à veille|dernier|jour|dernière moment|même|meme|minute|seconde
  + La date a été [changée la veille même].
  - Le menu du jour même est affiché.
communication.late_notice   -2                                             ~prévenir|~avertir|~informer|prévenu|prévenue|prévenus|averti|avertis|planning|convocation|horaires … le jour même|meme
  + Le [planning arrive le jour même].
  - Livré le jour même, bravo.
communication.meaningless   -2                                             sans queue ni tête
  + Un courrier [sans queue ni tête].
  - Une tête de lit.
communication.meaningless   -2                                             ~vouloir|veut|veulent|voulait|voulaient rien dire
  + Des sigles qui ne [veulent rien dire].
  - Je veux dire merci.
communication.no_reply      -2,rupture:no_answer                           jamais de|d' nouvelle|nouvelles|retour|réponse|réponses|rappel
  + On n'a [jamais de nouvelles] de l'école.
  - Jamais de doute.
communication.no_reply      -2,rupture:no_answer                           ne|n' jamais|pas|même me|nous|m'|pas ~rappeler|~recontacter|~contacter|~répondre|~prévenir
  + Il a promis, pour [ne jamais me recontacter].
  - Merci de ne pas me gronder.
communication.no_reply      -2,rupture:no_answer                           toujours|tjs|tjrs|encore en|l' attente d'|de une|votre|la|réponse réponse|retour|rappel|nouvelles
  + Je suis [toujours en attente d'une réponse] du syndic.
  - Une attente de dix minutes pour la réponse.
communication.no_reply      -2                                             ~lire|~ouvrir|~consulter pas|jamais … ~mail|~message|~courrier|~demande|~lettre
  + Ils ne [lisent pas les mails].
  - Je lis mes mails en vacances.
communication.no_reply      -2,rupture:no_answer                           ~rester|~laisser|mis en|sur vu|lu
  + Mon message est [resté en vu].
  - Le vu du balcon.
communication.no_time_given -2                                             aucun|aucune|pas|zéro de|d'|créneau|date|heure|horaire|délai|suivi|précision … créneau|date|horaire|délai|donné|donnée|annoncé|annoncée|précisé|précisée|communiqué|fixé|fixée
  + [Aucune date annoncée] pour la reprise.
  - Aucun souci de date.
communication.not_informed  -2                                             apprends|apprend|apprenons|apprennent|appris|découvre|découvrons … en|sur|au|par quai|guichet|arrivant|facebook|internet|voisins|comptoir
  + On [apprend la fermeture en arrivant].
  - On apprend à danser ici.
communication.not_informed  -2                                             aucun|aucune|zéro appel|sms|mail|email|courrier|message|texto|courriel|alerte|notification
  + [Aucun message] quand la séance a été annulée.
  - Le message est clair, aucun doute.
communication.not_informed  -2                                             changé|changée|annulé|annulée|modifié|modifiée|reporté|reportée|prévenu|prévenus au|à dernier|la moment|minute|dernière
  + Salle [changée au dernier moment].
  - Un dernier moment de joie.
communication.not_informed  -2                                             jamais|pas|aucun|sans un|le|seul|moindre coup … fil|téléphone
  + [Pas un coup de fil] en trois semaines.
  - Un coup de fil suffit.
communication.not_informed  -2                                             jamais|pas|même un|seul|moindre appel|sms|mot|message|mail|courrier|email|texto
  + Deux mois de travaux et [pas un mot].
  - Un mot doux sur la table.
communication.not_informed  -2                                             ne|n' ~indiquer|dit|disent|~préciser|~expliquer|~afficher|~communiquer|~annoncer rien
  + Le site [n'indique rien] sur la panne.
  - Il ne demande rien.
communication.not_informed  -2                                             non|jamais précisé|précisée|précisés|mentionné|mentionnée|mentionnés|indiqué|indiquée|indiqués|annoncé|annoncée|annoncés|annoncées|notifié|notifiée|stipulé|communiqué|communiquée|communiqués|signalé|signalée
  + Le motif du rejet [jamais communiqué].
  - Le motif du tissu est indiqué au dos.
communication.not_informed  -2                                             personne ne|n' nous|m'|me|vous|lui|a|leur … a|ont|avait|rien dit|parlé|expliqué|informé|informés|averti|avertis|prévenu|prévenue|prévenus|expliquer|dire
  + [Personne ne m'a expliqué] les soins.
  - Personne ne m'a vu entrer.
communication.not_informed  -2                                             personne ne|n' nous|m'|me|vous|t'|te|l' prévient|informe|explique|dit|avertit|répond|renseigne
  + [Personne ne vous explique] la marche à suivre.
  - Personne ne me voit.
communication.not_informed  -2                                             personne ne|n' prévient|informe|explique|avertit|renseigne|communique
  + Au moment des travaux, [personne ne prévient].
  - Personne ne joue.
communication.not_informed  -2                                             sans … =dire|=demander|=avertir|=expliquer|=consulter|=signaler
  + Ils ont coupé l'eau [sans nous le dire].
  - Cela va sans dire.
communication.not_informed  -2                                             sans|aucune|aucun annonce|annonces|panneau|panneaux|affichage|indication|indications|avertissement|avertissements
  + Quai changé [sans annonce].
  - Une annonce sans photo.
communication.not_informed  -2                                             ~découvrir … sur|en|par|à facture|relevé|ag|assemblée|caisse|mail|courrier
  + Un prix qu'on [découvre par courrier].
  - Faire découvrir la voile à ma fille.
communication.not_informed  -2                                             ~prévenir|prévenu|prévenue|prévenus|~avertir|averti|~informer|informé … à|a … 3h|2h|nuit|minuit|veille|minute|dernier|dernière|dernier
  + [Prévenus par mail à minuit].
  - On m'a prévenu de la visite, à la porte.
communication.not_informed  -2                                             ~écran|~panneau|~affichage|~haut-parleur|~borne|~afficheur … éteint|éteints|noirs|muets|muet|éteinte|éteintes
  + Les [panneaux étaient éteints] en gare.
  - Un feu éteint le soir repose.
communication.out_of_date   -2                                             ~suivi|~site|~planning|~agenda|~compteur|~solde|~information|~info|~horaire|~annuaire|~compte|~fiche|~annonce … pas|jamais|plus mis|mise|mises|tenu|tenue|à … jour
  + Les [horaires ne sont pas mis à jour].
  - Pas à pas, le planning avance.
communication.out_of_date   -2                                             ~suivi|~site|~planning|~information|~info|~horaire|~annonce|~fiche|~page … obsolète|obsolètes|périmé|périmée|périmés|périmées|caduc|caduques
  + Les [horaires en ligne sont périmés].
  - Le suivi est gratuit.
communication.too_many      -2                                             ~continuer à|de|d' … ~écrire|~envoyer|~appeler|~relancer|~harceler
  + Vous [continuez à m'écrire] après mon départ.
  - Je continue à lire.
communication.unclear       -2                                             impossible de|d' … =comprendre|=déchiffrer
  + [Impossible de comprendre] leur relevé de charges.
  - Facile de comprendre.
communication.unclear       -2                                             n'|ne|ai|a|avons rien|pas ~entendre|entendu|compris|saisi … tellement|bas|vite|accent|micro|sono|bruit|explications|guide
  + On n'[a rien compris à ses explications].
  - Il n'a rien entendu.
communication.unclear       -2                                             ~guide|~prof|conférencier|~annonce|~conseiller|~micro|~acteur … ~inaudible|inaudibles|incompréhensible|incompréhensibles
  + Les [annonces sont inaudibles].
  - Le guide du bas pays.
communication.unclear       -2                                             ~indéchiffrable
  + Un échéancier [indéchiffrable].
  - La compréhension orale est au programme.
communication.unclear       -1                                             ~obscur|~nébuleux|~erratique|~cryptique|~inintelligible
  + Un règlement [nébuleux].
  - L'obscurité du cinéma.
communication.unclear       -2                                             ~problème|~difficulté|~manque de|d' compréhension
  + Un [problème de compréhension] avec le standard.
  - Votre compréhension fait du bien.
communication.who_knows     -2                                             on|nous ne|n' sait|savons jamais|pas|toujours|plus qui|quand|où|à|ce
  + [On ne sait jamais quand] passe l'infirmier.
  - On ne sait jamais, cela peut servir.
communication.who_knows     -2                                             on|nous sait|savons jamais|pas|toujours qui|quand
  + [On sait jamais qui] va décrocher.
  - On sait où est la gare.
communication.who_knows     -2                                             sais|savons|sait toujours|même pas où|quand|qui|à|ce|si
  + Je ne [sais toujours pas où] est passée ma commode.
  - Je sais où aller.
keep.and_nothing            keep                                           et|puis rien d'|de|n'|ne autre|plus|moins|a|à|changé
keep.awaiting               keep                                           dans l'attente de votre réponse|retour
keep.awaiting               keep                                           dans|en|l'|l attente de|d' votre|une réponse|retour
keep.dont_reply             keep                                           ne pas répondre
keep.dont_reply             keep                                           ne répondez pas
keep.for_info               keep                                           pour|à information|info
keep.goes_without           keep                                           va|allait sans dire
keep.not_know               keep                                           j'ignore
keep.not_know               keep                                           je|j'|nous n'|n ai|avons pas répondu|réagi|décroché
keep.nothing_to_ask         keep                                           sans rien demander
keep.recall                 keep                                           me rappelle pas
keep.restart_order          keep                                           ~relancer la|ma|une|le|mon ~commande|~box|~machine|~paiement|~appli|~procédure

communication.out_of_date -1 bien|logement|appartement|maison|annonce|studio … déjà loué|louée|vendu|vendue|compromis
  + Le [logement était déjà loué].
  - Un logement loué.
continuity.sent_around    -2 renvoie|renvoient|renvoyé|renvoyée|renvoyait|rebascule|bascule|balade|trimballe … vers|à|sur quelqu'|un|une|autre d'|interlocuteur|service|autre|personne … autre|service
  + On nous [renvoie toujours vers un autre service].
  - Un autre service.
honesty.vanished          -2 commercial|commerciale|vendeur|vendeuse|artisan|conseiller|conseillère|entrepreneur|patron|gérant|agent|maçon|courtier|plombier … volatilisé|volatilisée|évaporé|évaporée|évanoui|fantôme
  + Le [vendeur s'est volatilisé] ensuite.
  - Un patron de robe.

communication.no_reply -2 pas|jamais|toujours|sans|aucune|aucun de|d'|la|une|réponse|retour|suite réponse|retour|suite|issue|positive|positif|favorable positive|positif|favorable|satisfaisante
  + Toujours [pas de réponse favorable].
  - Une réponse favorable.

communication.contradictory -2 personne|aucun|jamais|pas n'|deux|ne|le|d'|conseiller|fois a|le|ne|n'|donne le|même|la|a même|le|la discours|réponse|information|info
  + Au guichet, [personne n'a le même discours].
  - Le même discours chaque été.

communication.not_informed -2 si seulement on|ils|il|elle|quelqu'un|quelqu'|vous m'|nous|l'|un avait|avaient|m'|aviez|nous appelé|prévenu|prévenue|dit|expliqué|averti|avertie|informé|informée|envoyé|rappelé|avait
  + [Si seulement on m'avait averti] de la date.
  - Si seulement il pleuvait.

communication.silence -2 sans qu'|que … se|me|m'|nous|ne|n'|daigne manifeste|manifestent|réponde|rappelle|rappellent|réagisse|prévienne
  + Dix jours [sans qu'on me rappelle].
  - Il part sans que le vent se lève.
communication.unclear -2 raison|raisons|motif|motifs … obscure|obscures|obscur|inconnue|inconnues|floue|floues|fumeuse|fumeuses|mystérieuse|mystérieuses|clarifier|éclaircir
  + La salle ferme pour une [raison obscure].
  - La raison du plus fort.

communication.nobody  -2 ne|n' savait|sait|savaient|savent … pas|jamais|plus qui pourrait|peut|pouvait|doit|contacter|appeler|joindre
  + Pour ce badge, on [ne sait jamais qui contacter].
  - Je ne sais pas qui chante.
communication.silence -2 <company>|<agent>|constructeur|promoteur|bailleur|syndic|vendeur|propriétaire … reste|resté|restés|demeure|demeuré|restent|demeurent silencieux|silencieuse|muet|muette|muets
  + Depuis mai, le [syndic est resté muet].
  - Le moteur est silencieux.
  - Le moteur du constructeur est silencieux.

communication.no_reply -2,rupture:no_answer aucun|aucune … ne|n' répond|répondent|répondit|répondait|décroche|décrochait|décrocha|rappelle
  + [Aucun des trois salons ne décroche].
  - Aucun ne vole.
errors.duplicate       -2                   reçois|recevons|reçoit|recevais|reçu|reçus … relances|rappels … alors|malgré|tandis
  + Je [reçois des relances alors] que tout est réglé.
  - Je relance le jeu.
  - Je reçois des rappels pour mon bal.

communication.chase         -2                   trois|quatre|cinq|dix|énième|deuxième|troisième|deux fois que|qu' je|on|nous … dis|signale|demande|réclame|explique|relance|redis|écris|répète
  + Ça fait [trois fois que je le dis].
  - La fois que je préfère.
communication.contradictory -2                   un coup on|ils|il|elle|c' … dit|disent|répond|répondent|annonce|assure|oui|non
  + [Un coup on me dit] oui, un coup on me répond autre chose.
  - Un coup de peinture suffira.
communication.jargon        -2                   charabia|baragouin
  + Le contrat est un [charabia] juridique.
  - Le contrat est en deux pages.
communication.just_reads    -2                   lit|lisait|lisent|récite|récitait|récitent|réciter|lire son|sa|leur|ses|leurs script|scripts|fiche|fiches|texte|diapos|diaporama|notes
  + Il ne faisait que [lire son script].
  - Ma fille lit son livre.
communication.no_proof      -2                   aucune|aucun|zéro|moindre|ni preuve|justificatif|récépissé|attestation
  + [Aucune preuve] de livraison.
  - La preuve de livraison est jointe.
communication.no_reply      -2                   font|faisaient|faire les|le morts|mort
  + Depuis ils [font les morts].
  - La tempête a fait trois victimes, des morts.
communication.nobody        -2                   personne ne|n' … proposé|offert|apporté|accueilli|salué|indiqué|vérifié|propose|proposait|accueille|accueillait
  + [Personne ne nous a proposé] à boire.
  - La personne m'a proposé un café.
communication.not_informed  -2                   m'|nous|l'|leur … rien expliqué|dit|signalé|indiqué|précisé|annoncé|montré|transmis
  + On [m'a rien expliqué] avant de signer.
  - On m'a dit de ne rien signer.
communication.not_informed  -2                   ~découvrir … sur|par|à la|le|mon|ma|les|mes facture|factures|relevé|relevés|caisse|courrier|note|addition|compte|site|presse
  + On [découvre la hausse sur la facture].
  - On découvre un beau village.
communication.out_of_date   -2                   site|sites|appli|application|suivi|page|statut|panneau affiche|indique|annonce|mentionne|affichait|indiquait toujours|encore
  + Le [site affiche encore] les prix de l'an dernier.
  - Le site affiche les prix en euros.
communication.silence       -2,rupture:no_answer depuis … silence
  + [Depuis c'est le silence].
  - Le silence du parc est connu.
communication.unheard       -2                   personne n'|ne … écoute|écouté|écoutait
  + [Personne n'écoute] ce qu'on raconte.
  - Une personne écoute de la musique.
communication.unheard       -2                   ~parler à|aux|dans|contre|face … mur|murs|vide|désert|sourd|sourds
  + J'ai l'impression de [parler à un mur].
  - Il faut parler à la dame du fond.
keep.a_person               keep                 une personne me|m'|nous
  + Au téléphone [une personne me] répond.
  - Personne me répond.
keep.own_visit              keep                 venu|venus|venue|venues|allé|allés|allée|revenu|revenus|fréquenté|déjeuner|dîner|mangé|mangés|testé … plusieurs|maintes|nombreuses|multiples|trois|deux|quelques reprises
  + Je suis [venu ici à plusieurs reprises].
  - J'ai appelé à plusieurs reprises.
keep.set_aside              keep                 retour|retours en arrière
  + Aucun [retour en arrière] possible.
  - Le retour en train.

communication.language     -2   rien|aucun|aucune|pas en|de français|anglais
  + [Rien en français] au donjon.
  - En français s'il vous plaît.
  - Pas besoin de parler en anglais.
communication.not_informed -1   peu de|d' ~panneau|indication|indications|~information|~explication|~renseignement|signalétique|signalisation|~annonce|fléchage|fléchages
  + [Peu de panneaux] au donjon.
  - Un panneau de bois.
communication.not_informed -2   sans|aucune|pas|plus possibilité … d'|de|à avoir|obtenir|recevoir|savoir … explication|explications|réponse|information|informations|nouvelles
  + [Sans possibilité d'obtenir une réponse].
  - Il y a une possibilité d'avoir froid.
communication.not_informed -2   ~communication|~information|~explication|consignes minimal|minimale|minimales|minimaliste|minimalistes|~inexistant|succinct|succincts|succincte|succinctes|réduite|réduites
  + Des [explications succinctes] sur la lyre.
  - Une explication simple et claire.
communication.unclear      -2   parle|parlait|parlent|parlaient|explique|expliquait|débite|débitait|lit|lisait beaucoup|trop|si vite|bas|doucement|rapidement
  + Le barde [parle trop vite].
  - Le barde parle.
  - Le barde parle bien doucement.
communication.unclear      -1   ~explication|~texte|~discours|~commentaire|~consigne|cartel|cartels|~notice … trop long|longs|longue|longues|compliqué|compliqués|compliquées|dense|denses|petit|petits|technique|techniques|rapide|rapides
  + Des [consignes trop denses] au donjon.
  - Un panneau long de deux pieds.
  - Des panneaux solaires trop petits.
keep.others                keep ~relancer|relancé|relancée la|le|l'|les|ma|mon|un|une borne|machine|box|application|appli|ordinateur|serveur|programme|moteur|partie|jeu|logiciel|téléchargement|lecture|impression|cuisson|chaudière|pompe
  + Elle [relance la machine] avant midi.
  - J'ai relancé la mairie.

communication.late_notice -2 prévenu|prévenus|prévenue|averti|avertis|avertie|informé|informés|informée … deux|trois|quatre|cinq|2|3|4|5|plusieurs|quelques heures|jours|semaines après
  + On nous a [prévenus trois heures après].
  - Il sera prévenu dans trois heures.
  - J'ai été prévenu trois jours plus tôt.

communication.bad           -2                      moindre|moindres des choses aurait|serait|était|est|c'|de été|d'|de|répondre|s'|prévenir
  + La [moindre des choses serait de] nous répondre.
  - La moindre des choses compte.
communication.bad           -2                      pas|pourtant compliqué|sorcier|difficile|dur de|d' prévenir|rappeler|envoyer|s'|décrocher|informer
  + C'est quand même [pas compliqué de prévenir].
  - Pas difficile de répondre à ce jeu.
communication.bad           -2                      un peu|minimum plus|de|d' … aurait|auraient été|étaient apprécié|appréciée|bienvenu|bienvenue|la|le|appréciés bienvenue|bienvenu
  + [Un peu plus d'écoute aurait été la bienvenue].
  - Un peu de sel aurait suffi.
communication.bad           -2                      ~dialogue|~échange|~communication|~discussion … =rompu|=rompus|rompue|impossible|impossibles|stérile|stériles|inexistant|tendu|tendus|houleux|houleuse
  + Avec le bailleur le [dialogue est rompu].
  - Un dialogue de film est coupé au montage.
communication.chase         -2                      tirer|arracher|soutirer|extirper les|leur|la|chaque|une vers|info|infos|réponse|information|informations|réponses du|de|à|au
  + Il faut leur [tirer les vers du] nez.
  - Il faut tirer les rideaux.
communication.chase         -2                      ~harceler|~mendier|~quémander|~supplier|~insister|~implorer … pour|une|des|obtenir|avoir … ~réponse|~rendez-vous|~explication|~information|~info|nouvelles|rendez
  + Obligé de [mendier une réponse].
  - J'insiste pour le café.
communication.chase         -2                      être|rester toujours|constamment|sans derrière|cesse|arrêt eux|lui|elle|derrière
  + Il faut [être constamment derrière eux].
  - On est assis derrière eux au théâtre.
communication.chase         -2                      être|rester … sur leur|son dos
  + Il faut [être sans cesse sur leur dos].
  - Le sac est sur son dos.
communication.chased        -2,effort:contact_again appelé|rappelé|écrit|relancé|téléphoné je|un|on|ne|des ne|nombre|sait|sais|dizaines sais|incalculable|combien|de … fois
  + J'ai [appelé je ne sais combien de fois].
  - Il a écrit une fois.
communication.chased        -2,effort:contact_again dizaine|dizaines|vingtaine|trentaine|centaine|multitude|nième|énième d'|de|incalculable|infini|fois|appels appels|coups|mails|relances|courriers|appel|relance
  + Une [vingtaine de relances] au bailleur.
  - Une dizaine d'oeufs.
  - Une dizaine de fois par an, je viens ici.
communication.chased        -2,effort:contact_again ne compte|comptons plus les|mes|nos|le relances|appels|mails|courriers|coups|messages|démarches|allers
  + Je [ne compte plus mes courriers].
  - Je ne compte plus les moutons.
communication.chased        -2,effort:contact_again ~innombrable|~incalculable|~incessant appels|coups|mails|relances|courriers|démarches|messages
  + D'[innombrables courriers] au rectorat.
  - D'innombrables fleurs.
communication.contradictory -2                      change|changent|changeait de version|avis|discours à|a|selon|chaque|tous
  + Le standard [change de version à] chaque appel.
  - Le logiciel change de version.
communication.contradictory -2                      dit|disent|disait|dire une chose et … contraire|inverse|autre
  + La direction [dit une chose et son contraire].
  - Il dit une chose et part.
communication.copy_paste    -2                      réponse|réponses de normand|gascon|jésuite|ministre
  + Une [réponse de Normand].
  - La réponse de Paul.
communication.copy_paste    -2                      réponse|réponses|discours|phrase|phrases bateau|standard|type|types|robot|automatique|automatiques
  + Une [réponse bateau] à mon recours.
  - Le courrier arrive par bateau.
communication.copy_paste    -2                      réponse|réponses|mail|mails|message|discours|phrase|phrases … ~stéréotypé|~lapidaire|~laconique|~formaté|~impersonnel|~dilatoire|~vague|~creux|~lénifiant|préfabriquée|préfabriquées|expédiée|expédiées
  + Une [réponse lapidaire] à mon recours.
  - Le courrier arrive par bateau.
communication.ghosted       -2                      après|passé|une|depuis la|fois|le vente|signé|signature|payé|paiement|acompte|encaissé|livraison … plus personne|rien|de|aucun|aucune|nouvelles
  + [Après la vente plus personne].
  - Après la vente on trinque.
communication.language      -2                      ne|n' ~parler|comprend|comprennent|comprenait|maîtrise|maîtrisent pas|mal|peu|guère|à|que|très … français|anglais|langue|allemand|espagnol|italien
  + La standardiste [ne parle pas bien français].
  - Le guide parle de son pays.
communication.language      -2                      parle|parlent|parlait|baragouine|comprend|comprennent à|mal|très|peu … français|anglais|notre|allemand|italien|espagnol
  + Le guide [parle très mal anglais].
  - Il parle très vite.
communication.language      -2                      rien|aucun|aucune|pas n'|est|de|un … traduit|traduite|traduits|sous-titré|sous-titrés
  + [Rien n'est traduit] dans ce musée.
  - Un livre traduit du russe.
communication.language      -2                      toujours|uniquement|seulement|que|qu' en anglais|allemand|chinois|espagnol|italien|roumain
  + On me répond, mais [toujours en anglais].
  - Un film en anglais.
communication.late_notice   -2                      appris|apprend|apprenons|prévient|prévenu|prévenue|prévenus|averti|avertis|informés|informé … au|à|la dernier|dernière|veille moment|minute|au|pour|soir
  + On est [prévenus au dernier moment] des sorties.
  - Le train de dernière minute.
  - J'ai découvert ce restaurant à la dernière minute.
communication.late_notice   -2                      a|ont|été|est|vous|vol|séance|visite|livraison|cours|concert annulé|annulée|annulés|reporté|reportée|décommandé … la veille
  + Le spectacle [est annulé la veille].
  - La veille de Noël.
  - J'ai décommandé la veille.
  - Le livreur m'a prévenu la veille.
communication.late_notice   -2                      a|ont|été|est|vous|vol|séance|visite|livraison|cours|concert annulé|annulée|annulés|reporté|reportée|décommandé|décommandée … heure|heures|minutes avant
  + Un [cours annulé une heure avant].
  - Le rendez-vous est à une heure avant midi.
  - J'ai annulé deux heures avant.
communication.late_notice   -2                      prévenu|prévenue|prévenus|informé|informée|informés|averti|avertie|avertis|remercié|remerciée|annoncé par un simple mail|sms|courrier|texto|message
  + Les résidents sont [avertis par un simple courrier].
  - Informé par un mail clair.
communication.late_notice   -2                      un simple mail|sms|courrier|texto|recommandé pour|annonçant
  + [Un simple texto pour] nous congédier.
  - Un simple mail suffit à réserver.
  - Un simple mot pour vous remercier.
communication.no_news       -2                      néant|zéro|rien|nul en|côté|niveau termes|terme|matière|fait|suivi|communication de|d'
  + [Néant en termes de] suivi.
  - Rien en mai.
communication.no_news       -2                      pas|sans|aucune la moindre nouvelle|réponse|info|information|explication
  + Deux mois et [pas la moindre nouvelle].
  - La moindre nouvelle est affichée.
communication.no_notice     -2                      appris|apprend|apprenons … par la|les|le|hasard|des presse|bande|voisins|voisin|facebook|couloir|couloirs|hasard
  + On a [appris la fermeture par la presse].
  - J'ai appris à lire par les journaux.
  - J'ai découvert cet artisan par des voisins.
communication.no_notice     -2                      sans crier|tambour gare|ni
  + La ligne a été coupée [sans crier gare].
  - On crie à la gare.
communication.no_notice     -2                      vous|ils|elles|on comptez|comptiez|comptent … communiquer|prévenir|avertir|répondre|informer|réagir
  + [Vous comptez prévenir] un jour ?
  - Vous comptez les pièces.
communication.no_reply      -2                      personne … décide|décidait|daigne|daignait|daignerait|songe|semble|semblait|pense … à|de|se|s'|nous|m' … répondre|ouvrir|venir|bouger|décider|intervenir|réagir|servir|accueillir|décrocher|rappeler|expliquer|prévenir
  + [Personne ne daigne nous ouvrir].
  - Personne ne semble habiter la maison pour ouvrir.
communication.not_informed  -2                      aurait suffi d'|de un|une coup|appel|mail|sms|mot|minute|explication
  + Il [aurait suffi d'un mail].
  - Un œuf aurait suffi.
communication.not_informed  -2                      aurait|auraient|aurions|auriez pu nous|me|m'|vous|au|quand|prévenir prévenir|avertir|informer|appeler|moins|dire|prévenus|le
  + Ils [auraient pu nous avertir].
  - J'aurais pu prévenir ma sœur.
communication.not_informed  -2                      a|ont|avait|avaient|avez … pas|jamais =pris|prendre|donné la peine d'|de … signaler|prévenir|informer|avertir|répondre|dire|expliquer|annoncer
  + Le loueur n'[a jamais pris la peine de répondre] au chat.
  - Il n'a pas pris la peine de cueillir les fleurs.
  - Je n'ai pas pris la peine de répondre au sondage.
communication.not_informed  -2                      a|ont|avez|avait pas|même jugé|daigné|estimé utile|nécessaire|bon|important
  + L'assistante n'[a pas jugé utile] de me prévenir.
  - Il a jugé bon le vin.
  - Je n'ai pas jugé utile de prendre une assurance.
communication.not_informed  -2                      coup de fil|téléphone aurait suffi
  + Un [coup de fil aurait suffi].
  - Un œuf aurait suffi.
communication.not_informed  -2                      dans l' ignorance|expectative|inconnu
  + On nous tient [dans l'ignorance].
  - L'ignorance est grande.
communication.not_informed  -2                      dans le|plein|un brouillard|flou complet|total|le|plus|depuis
  + Les parents sont [dans le flou complet].
  - Dans le noir, on dort.
  - On dort dans le noir complet.
communication.not_informed  -2                      ils|on|vous|elle|agence|médecin|école aurait|auraient|auriez pu prévenir|avertir|informer|appeler
  + L'[école aurait pu prévenir].
  - J'aurais pu prévenir ma sœur.
communication.not_informed  -2                      jamais|personne|toujours|pas|on … saura|saurons|su|sait|savons … pourquoi
  + On n'a [jamais su pourquoi].
  - Ne dis pas pourquoi.
communication.not_informed  -2                      l' omerta
  + Sur les accidents, c'est [l'omerta].
  - Un livre sur Naples.
communication.not_informed  -2                      nage|nageons|navigue|avance|avançons|est|sommes dans|en|à le|plein|vue brouillard|flou|aveugle
  + Avec ce notaire, on [est dans le brouillard].
  - On navigue dans le golfe.
communication.not_informed  -2                      nom|noms|allergène|allergènes|ingrédients|composition|origine|provenance|consigne|consignes|taille|tailles|poids|dimensions|entretien|calories|arrêts|règles|règlement|étage|salle|numéro|numéros|programme … est|sont|était|étaient pas|jamais|plus|nulle|mal … =affiché|=affichés|=affichée|=affichées|=indiqué|=indiqués|=indiquée|=indiquées|=précisé|=précisés|=précisée|=précisées|=mentionné|=mentionnés|=mentionnée|=mentionnées|=étiqueté|=étiquetés
  + Les [arrêts ne sont pas affichés].
  - Les arrêts ne sont pas loin.
communication.not_informed  -2                      on|personne|ils|elle|médecins ne nous|me dit|disent|disait|explique|expliquent rien
  + À l'internat [on ne nous dit rien] des sorties.
  - Cela ne nous dit rien de mal.
  - Ils ne nous disent jamais non.
communication.not_informed  -2                      personne|jamais … pu|su|voulu … dire|expliquer pourquoi|comment|quand
  + [Personne n'a pu nous dire pourquoi].
  - On peut expliquer pourquoi.
communication.not_informed  -2                      plein brouillard
  + Sur la date du raccordement, [plein brouillard].
  - Le brouillard du matin.
communication.not_informed  -2                      prend|prennent|prenait|prenaient|donne|donnent … pas|plus|jamais la peine d'|de … signaler|prévenir|informer|avertir|répondre|rappeler|dire|expliquer|annoncer
  + Elle ne [prend même pas la peine d'expliquer].
  - Il prend la peine d'expliquer.
  - Je ne prends pas la peine de répondre.
communication.not_informed  -2                      sans qu'|que on|ils|personne|vous|il|elle nous|me|m'|vous|ne|les|n' ~prévenir|~avertir|~informer|~demander|~consulter|prévienne|préviennent|avertisse|avertissent|informe|demande|consulte|dise|explique
  + La porte a été murée [sans qu'on nous prévienne].
  - Sans que je le prévienne, il est passé.
communication.not_informed  -2                      seul|seulement|que en|sur|par le|mon|notre|ma|un|une ~relevé|~facture|~voisin|voisine|voisines|hasard|~affiche
  + Je l'ai [appris seulement par un voisin].
  - Le relevé arrive par courrier seulement.
communication.not_informed  -2                      silence de mort|plomb|assourdissant
  + Depuis l'enquête, un [silence de plomb].
  - Le silence de la forêt.
communication.not_informed  -2                      simple|petit coup|appel|mail|sms|mot|message … aurait suffi
  + Un [simple sms aurait suffi].
  - Un œuf aurait suffi.
communication.not_informed  -2                      ~prix|tarif|tarifs|étiquette|étiquettes … pas|plus|jamais|nulle sur|part|dans les|le|la|l' articles|produits|rayons|rayon|portants|article|étagères
  + Les [prix ne sont pas sur les produits].
  - Le prix n'est pas sur la lune.
communication.too_many      -2                      désinscrit|désabonné|désinscrite|désabonnée|opposition … toujours|encore|continue|continuez|quand
  + Je me suis [désabonné et je reçois toujours] vos offres.
  - Désabonné depuis mai, merci.
communication.too_many      -2                      mails|courriers|sms|appels|spams|notifications|pubs|newsletters|publicités … n'|ne arrêtent|cessent pas|jamais
  + Vos [newsletters n'arrêtent pas].
  - Vos mails ne partent plus.
communication.too_many      -2                      pub|pubs|publicité|publicités|newsletter|newsletters|sollicitations|spam|spams|démarchage|démarchages|notifications|relances|prospectus … tous|toutes|sans|constamment|chaque|quotidiennement|plusieurs|partout|continu les|arrêt|cesse|jour|jours|fois|heure|semaine
  + Des [prospectus tous les] matins.
  - Toutes les publicités du journal.
communication.too_many      -2                      ~appel|~mail|~message|~démarchage|~relance|~publicité|~sms|~sollicitation|~notification … ~intempestif|~incessant|~harcelant|non-stop|permanent|permanents|permanentes
  + Des [relances commerciales incessantes].
  - Un appel à la marche.
  - Des messages quotidiens avec des photos.
communication.too_many      -2                      ~intempestif|~incessant|~harcelant|sauvage … ~appel|~mail|~message|~démarchage|~relance|~publicité|~sms
  + Des [incessants appels] le soir.
  - Un appel à la marche sauvage.
communication.unanswered    -2                      aucune|jamais suite donnée|favorable|apportée
  + [Aucune suite donnée] à mon signalement.
  - Une suite au château.
communication.unanswered    -2                      passé|passée|passés|tombé|tombée|tombés aux oubliettes
  + Mon recours est [tombé aux oubliettes].
  - Une visite aux oubliettes du château.
communication.unanswered    -2                      passé|passée|passés|tombé|tombée|tombés|fini|finie à|a|aux|dans|par la|le|les trappe|oubliettes|oubli|poubelle|corbeille|limbes
  + Ma relance est [passée à la trappe].
  - Il a fini la poubelle.
communication.unanswered    -2                      que quand ça|ca|cela les|l'|leur|lui arrange|chante
  + Le promoteur répond [que quand ça l'arrange].
  - Il répond quand il dort.
communication.unclear       -2                      c' est|était du chinois|javanais|charabia
  + Leur relevé, [c'est du chinois].
  - Un cours de chinois.
communication.unclear       -2                      est|était de l' hébreu
  + Le tableau des remboursements [est de l'hébreu].
  - Un cours d'hébreu.
communication.unclear       -2                      impossible d'|de avoir|obtenir une|la|des réponse|réponses|explication|explications|information … claire|claires|précise|précises|nette|fiable
  + [Impossible d'obtenir une réponse claire] sur la franchise.
  - Impossible d'avoir un siège, la réponse est claire.
communication.unclear       -2                      langue|langues de bois
  + De la [langue de bois] à la réunion de chantier.
  - Une langue de chat.
communication.unclear       -2                      ~alambiqué|~nébuleux|~sibyllin|~amphigourique|~inintelligible|~cryptique|~ésotérique|~verbeux
  + Des explications [alambiquées].
  - Un bec et une pipe.
continuity.sent_around      -2                      service client vous|me|nous balade|promène|trimballe
  + Le [service client vous balade].
  - Le service client me vend une balade.
continuity.sent_around      -2                      service|plateforme|hotline|standard vous|me|nous balade|baladent|promène|promènent|trimballe
  + La [plateforme vous promène].
  - La nounou promène les petits.
empathy.unhelpful           -1                      excuse|excuses|sourire|mot|geste|attention|bonjour|merci|regard … aurait|auraient suffi
  + Un [mot aurait suffi] à me calmer.
  - Une tasse aurait suffi.
keep.own                    keep                    je|j' ne|n' parle|comprends|maîtrise pas|peu|guère … français|anglais|langue|allemand|espagnol|italien
keep.own                    keep                    ma|mon|mes mère|père|mari|femme|parents|fils|fille ne|n' parle|parlent|comprend|comprennent pas|peu|guère … français|anglais|langue
keep.own                    keep                    mon|ma|mes adresse|étage|nom|numéro n'|ne est|sont|était pas|plus … affiché|indiqué|précisé|mentionné

# Les mauvaises nouvelles que l'on tait.
communication.not_informed -2   annonce|annoncent|signale|signalent|annoncé|signalé|prévient|préviennent pas|jamais|rarement … retard|retards|suppression|suppressions|annulation|annulations|panne|pannes|fermeture|fermetures|changement|changements
  + Le crieur n'[annonce jamais les retards].
  - Le crieur annonce un retard.
  - Le voyant n'affiche pas de panne.
communication.not_informed -2   jamais|pas|sans =annoncer|=signaler|=indiquer|=afficher|=prévenir … retard|retards|suppression|suppressions|annulation|annulations|panne|pannes|fermeture|fermetures|changement|changements
  + Cette manie de ne [jamais signaler un retard].
  - Annoncer un retard au tambour.
keep.own                   keep pas pu|voulu|pensé prévenir|signaler|annoncer … mon|ma|mes retard|annulation|changement

communication.not_informed -2 est|sont|sommes|suis|étaient|étions|êtes jamais|pas|plus|rarement concerté|concertée|concertés|concertées
  + Les riverains ne [sont jamais concertés].
  - Je n'ai jamais consulté la carte.
  - Le médecin n'est jamais consulté.
communication.not_informed -2 jamais|pas|sans|même été|être consultés|consultées|concerté|concertée|concertés|concertées
  + Les riverains n'ont [pas été consultés].
  - Je n'ai pas consulté la carte.
  - Le site n'a pas été consulté.
communication.not_informed -2 obtenir|donner|fournir|apporter|recevoir|avoir … la moindre explication|information|indication|précision|consigne|réponse|nouvelle … ~clair|~précis|~valable|~écrit|~cohérent
  + Ils refusent de nous [donner la moindre consigne claire].
  - Une consigne claire.
communication.not_informed -2 personne|jamais|aucun|aucune|pas|incapable|incapables|impossible|sans … la|moindre moindre|petite explication|explications|information|indication|précision|consigne|réponse|nouvelle|excuse … ~clair|~précis|~valable|~écrit|~cohérent|~sérieux
  + [Jamais la moindre consigne claire].
  - La consigne est claire.
communication.unclear      -2 m'|nous|lui|leur … a|ont|avait|avaient … pas|jamais|aucunement donné|fourni|communiqué|indiqué|précisé la|les|de|le|aucune raison|raisons|motif|motifs|cause|explication|explications
  + On ne [m'a pas donné la raison] de ce refus.
  - On m'a donné la clé.

communication.unclear -2 avec|plus plus|de de|questions questions|que que|de de|réponses
  + Je suis rentré [avec plus de questions que de] réponses.
  - Avec plus de réponses.

communication.late_notice -2 veille|matin|même|heures|heure|dernière|lendemain … m'|on|nous|ils|m … appelle|appellent|appelé|prévient|prévenu|écrit|écrivent pour annuler|reporter|décaler|décommander
  + La [veille on m'appelle pour annuler] le bal.
  - La veille on m'appelle pour danser.

communication.late_notice -2 prévenu|prévenue|prévenus|averti|avertie|avertis|informé|informés|informée|prévient|avertit … minutes|heure avant … annulé|annulée|annulation|fermé|fermée|fermeture|fermer
  + On nous a [prévenus dix minutes avant la fermeture].
  - Parti dix minutes avant.

communication.not_informed -2 personne ne|n' nous|m'|me a|ont|avait appelée|appelés|téléphoné|contacté|contactés|alerté
  + [Personne ne nous a appelés].
  - Personne n'a appelé Paul.
communication.too_many     -2 reçois|recevons|reçoit|reçu … notifications|pubs|relances|spams … par|chaque jour|jours|heure|semaine|matin
  + Je [reçois dix notifications par jour].
  - Je reçois le duc chaque jour.

communication.late_notice -2 prévient|avertit|informe|prévenu|prévenus|avertis … que|qu' … matin|veille|jour|dernier même|moment|pour
  + On ne nous [prévient des fêtes que le matin même].
  - Il prévient que le jour se lève.
  - Il annonce que le jour même est férié.

communication.not_informed -2 <duration>=1d sans savoir
  + [Deux jours sans savoir] où dort le chat.
  - J'ai marché deux jours.

communication.contradictory -2                   chaque|toutes fois|appel|semaine|les on|ils|elle|il|fois|qu' … dit|répond|promet|annonce|promettent|disent|jure … demain|prochaine|autre|prochain
  + [Chaque fois on me dit demain].
  - Chaque fois il me dit bonjour, à demain.
  - Chaque fois elle me dit à bientôt.
communication.copy_paste    -2                   ~répondre … à|a côté de … question|questions|sujet|plaque|demande
  + Il [répond à côté de la question].
  - La barque est à côté de la plaque.
communication.late_notice   -2                   n'|ne … prévenu|prévenue|prévenus|averti|avertie|avertis|informé|informée|informés que|qu' … veille|moment|matin|jour|heure|heures|minutes|arrivée|place|fois
  + Nous [n'avons été prévenus que la veille].
  - On a prévenu le luthier la veille.
  - On ne nous a annoncé que dix minutes d'attente.
communication.no_reply      -2,rupture:no_answer personne|aucun|aucune|jamais|plus|pas … donné|donne|donnent|reçu|eu signe|nouvelle|nouvelles|de de|signe|nouvelles $
  + [Personne n'a donné signe de vie].
  - La machine donne signe de fatigue.
communication.no_reply      -2,rupture:no_answer personne|aucun|aucune|jamais|plus|pas … donné|donne|donnent|reçu|eu signe|nouvelle|nouvelles|de de|signe|nouvelles vie|depuis
  + [Personne n'a donné de nouvelles depuis] la crue.
  - Personne n'a reçu de nouvelles plumes.
communication.not_informed  -2                   =refusent|=refusaient de|d' … donner|communiquer|fournir|transmettre|indiquer|préciser|expliquer|divulguer … détails|détail|raison|raisons|motif|informations|information|explication|explications|coordonnées|précisions|nom
  + Ils [refusent de donner des détails].
  - Je refuse le café, donnez des détails.
communication.not_informed  -2                   a|ont|avaient =refusé de|d' … donner|communiquer|fournir|transmettre|indiquer|préciser|expliquer|divulguer … détails|détail|raison|raisons|motif|informations|information|explication|explications|coordonnées|précisions|nom
  + Le gîte [a refusé de donner une raison].
  - J'ai refusé de donner mes coordonnées.
communication.not_informed  -2                   pas|jamais|incapable|incapables su|pu|capables|capable|de nous|me|m'|dire|indiquer|donner dire|indiquer|donner|préciser|quand|une|la … quand|date|délai|heure|combien|durée|délais
  + Ils n'ont [pas su nous dire quand] le bac part.
  - Je n'ai pas vu quand il part.
  - Je n'ai pas pu lui préciser la date.
communication.not_informed  -1                   peu|aucun|aucune|manque d'|de … échange|échanges|concertation|dialogue|consultation … avant|avec|entre|préalable|en|sur
  + Il y a eu très [peu d'échanges avant] les travaux.
  - Le troc vit de peu, d'échanges entre amis.
communication.not_informed  -1                   première fois que|qu' … entends|entendais|entendons|entend parler … frais|règle|condition|clause|péage|supplément|délai|taxe|document|obligation
  + C'est la [première fois que j'entends parler de ces frais].
  - La première fois que j'entends parler de vous.
communication.not_informed  -1                   première|1ère nouvelle $
  + Un péage ? [Première nouvelle].
  - La première nouvelle du recueil.
communication.not_informed  -2                   prévenu|prévenus|prévenue|informé|informée|informés|averti|avertis|avertie|su|appris … qu'|que|une|bien|seulement|trop|après après|fois|coup|tard|fait coup|accompli|fait|tard
  + On n'a été [prévenus qu'après coup].
  - J'ai prévenu mes voisins que tard.
communication.not_informed  -2                   rien|pas … reçu|reçue … par|aucun|ni … mail|sms|courrier|texto|écrit
  + Je n'ai [rien reçu par mail] au sujet du report.
  - Je n'ai pas reçu la lampe.
communication.too_many      -2                   envoient|reçoit|reçois|recevons|inondent … tellement|tant|trop|tonnes|dizaines|avalanche de|d' … mails|sms|messages|courriels|pubs|notifications|newsletters|mail
  + Ils [envoient tellement de messages] que je les bloque.
  - J'envoie trop de messages à ma sœur.
  - Je reçois plein de messages grâce à ce club.
communication.unclear       -2                   rien n'|ne a|m'|nous|est|lui été|a|clairement|vraiment|jamais expliqué|précisé|indiqué|signalé|fléché|clair $
  + [Rien n'a été expliqué à] ma tante.
  - Rien n'est plus clair à lire.
communication.unclear       -2                   rien n'|ne a|m'|nous|est|lui été|a|clairement|vraiment|jamais expliqué|précisé|indiqué|signalé|fléché|clair à|au|aux|sur
  + [Rien n'est clairement indiqué sur] le quai.
  - Rien n'est plus clair au printemps.
keep.name                   keep                 courrier|courriers|lettre|lettres|modèle type|types pour|de|d'
  + Une [lettre type de] congé se trouve en mairie.
  - On m'a envoyé une lettre type.
keep.own                    keep                 ai|avons pas|jamais|plus donné signe|de … nouvelles|nouvelle|vie
  + Je n'[ai pas donné de nouvelles].
  - Ils n'ont pas donné de nouvelles.
keep.own                    keep                 ai|avons|suis répondu … à|a côté de … question|questions|sujet|plaque
  + J'[ai répondu à côté de la question].
  - Il répond à côté de la question.

communication.copy_paste   -2                   ~répondre|~répéter|~réciter|~renvoyer|~dire … en boucle
  + Le standard [répète en boucle] le même refrain.
  - Une boucle de ceinture.
communication.no_reply     -2,rupture:no_answer ^ personne ~répondre|~rappeler|~recontacter
  + J'écris, [personne répond].
  - Une personne aimable me répond.
  - La personne répond à toutes nos questions.
communication.no_reply     -2,rupture:no_answer et|mais|puis personne ~répondre|~rappeler|~recontacter
  + Je sonne [et personne répond].
  - Cette personne répond vite.
communication.no_reply     -2,rupture:no_answer personne du|de|au|à|a|chez|dans … ne|n' … ~répondre|~rappeler|~contacter|~recontacter
  + [Personne du moulin ne m'a rappelé].
  - La personne du moulin m'a rappelé.
communication.not_informed -2                   prévenu|prévenue|prévenus|averti|avertie|avertis|informé|informée|informés|consulté|consultés à|a aucun moment
  + Nous n'étions [informés à aucun moment] des travaux.
  - Prévenu, le maire est venu à ce moment.
communication.unclear      -2                   mail|mails|courrier|courriers|lettre|lettres|message|messages|réponse|explication|explications|facture|factures|relevé|relevés|décompte|contrat|notice … incompréhensible|incompréhensibles
  + Cette [lettre est incompréhensible].
  - Une passion incompréhensible.
keep.a_person              keep                 une|la|cette|chaque|autre|même|gentille|charmante|jeune personne m'|me|nous|vous|a|qui … répond|répondu|répondait|rappelle|rappelé|rappelée|recontacté|recontactée|contacté|contactée|décroche|décroché
  + [Une personne m'a rappelé] de la gare.
  - Personne m'a rappelé.
keep.others                keep                 mon|ma|mes|nos|notre fils|fille|filles|enfants|enfant|petit|petite|neveu|nièce … ~répéter|~réciter|~dire en boucle
  + [Mon fils répète en boucle] ses tables.
  - Le standard répète en boucle le même refrain.

communication.not_informed -2   ~apprendre|appris|apprend|apprenons|découvre|découvrons|découvert … fermeture|annulation|grève|report|suppression|changement|départ … veille|même|place|porte|arrivant|hasard|affiche|affichette
  + On [apprend la fermeture le matin même].
  - J'ai appris la grève par la radio.
keep.own                   keep je|j'|nous n'|ne ignore|ignorais|ignorons|ignorions
  + [Je n'ignore] pas le règlement.
  - Ils ignorent mes lettres.

communication.not_informed -2 sans que|qu' j'|je|on|nous|personne … informé|informée|informés|prévenu|prévenue|prévenus|averti|avertie|avertis|consulté|consultée|consultés
  + L'horaire fut changé [sans que je sois prévenue].
  - Sans que je sache nager, je flotte.

communication.not_informed -2 personne|nul n' a|avait|ait jugé|trouvé|cru utile|bon|nécessaire de|d' nous|m'|me|lui|prévenir|le|l'|avertir|informer|appeler
  + [Personne n'a jugé utile de nous] prévenir.
  - Personne n'a trouvé utile le plan.

communication.not_informed -2 pas|aucun|aucune|jamais|nulle … menu|menus|planning|plannings|tarif|tarifs|horaire|horaires|consigne|consignes|plan|programme … affiché|affichés|affichée|affichées
  + [Aucun planning affiché] dans le hall.
  - Le programme affiché me plaît.
communication.not_informed -2 pas|aucun|jamais|zéro|sans … compte|comptes rendu|rendus
  + [Pas de compte-rendu] après la réunion.
  - Je ne m'étais pas rendu compte de l'heure.
communication.not_informed -2 prix|tarif|tarifs|menu|horaires|consignes … pas|jamais|non|rarement affiché|affichés|affichée|affichées
  + Les [tarifs ne sont pas affichés].
  - Les prix affichés ne bougent jamais.
communication.unclear      -2 ni queue ni tête
  + Ce mode d'emploi n'a [ni queue ni tête].
  - Une queue et une tête de lotte.
