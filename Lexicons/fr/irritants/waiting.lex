@language fr
@kind     irritants

# Told without a figure.
waiting.endless -3 ~attendre … éternité|plombe|plombes|siècle|siècles
  + On [attend une éternité] entre deux plats.
  - Une maison du siècle dernier, bien tenue.
  ? J'ai le temps de tricoter un pull avant qu'on décroche.
waiting.endless -3 ~attente … ~interminable|~infini|~insoutenable|~inadmissible|~scandaleux
  + Une [attente interminable] au standard.
  - La salle d'attente donne sur un parc infini de verdure.
waiting.endless -3 ~interminable|~insoutenable|~inadmissible ~attente
  + [Interminable attente] à la pharmacie.
  - La réunion fut interminable, mais sans rapport avec vous.
waiting.long    -2 <duration>=15min d' ~attente
  + À la caisse, [40 minutes d'attente].
  - La salle ouvre 20 minutes avant.
waiting.long    -2 temps|délai|délais d' ~attente … ~long|~inacceptable|~abusif|~énorme|~honteux
  + Le [temps d'attente est énorme] le samedi.
  - Le temps d'attente est affiché sur l'écran.
waiting.long    -2 trop|énormément|beaucoup d' ~attente
  + [Trop d'attente] pour un simple retrait.
  - Il y a trop de bruit dans la salle d'attente.
waiting.long    -2 ~attendre … <duration>=20min
  + J'ai [attendu 45 min] sur le quai.
  - Le médecin exerce depuis 20 ans.
waiting.long    -3 ~attendre … heure|heures
  + J'ai [attendu deux heures] aux urgences.
  + On [attend des heures] pour un bagage.
  - Le vol part à 18 heures, on est attendus au salon.
waiting.long    -2 ~attendre … longtemps|longuement|trop
  + J'ai [attendu très longtemps] avant qu'on m'apporte la carte.
  - Le concert tant attendu, quelle joie !
waiting.long    -2 ~attendre … minute|minutes|mn|min
  + On nous a fait [attendre 25 minutes] debout.
  - J'ai gagné 25 minutes grâce à la borne.
waiting.long    -2 ~attente de|d' … <duration>=20min
  + [Attente de 50 minutes] au téléphone.
  - La salle d'attente est à 30 minutes du centre.
waiting.long    -2 ~attente … ~long|~insupportable|~pénible|~désagréable
  + L'[attente est vraiment longue] au guichet.
  + Une [attente assez pénible] avant l'enregistrement.
  - On a fait une longue promenade en attente du train.
waiting.long    -2 ~long|~gros ~attente
  + [Longue attente] à l'accueil de la mairie.
  - Le long couloir mène à la salle d'attente.
waiting.long    -2 ~minute|~heure d' ~attente
  + Encore des [heures d'attente] aux urgences.
  - L'heure du rendez-vous en salle d'attente est affichée.
waiting.long    -2 ~patienter … longtemps|longuement|<duration>=20min
  + Il a fallu [patienter longuement] devant le comptoir.
  + J'ai [patienté très longtemps].
  - Patientez une minute, je cherche ma carte.

# Made to wait.
keep.expects        keep faut|fallait|faudra|faudrait|peut|doit s' attendre à|au|aux|ce
waiting.long        -2   après|apres|bout|durant|subi … quelques|de|d' longues|interminables minutes|heures|semaines d'|de|en|à|dans|, errance|recherche|queue|file|attente|patience|téléphone|ligne|discussion|discussions|on|un|une|je|j'
  + [Après quelques longues minutes de recherche], un agent arrive.
  - De longues heures de lecture au soleil.
waiting.long        -2   attendu|attends|attendons|attendre|attendait|attendions|patienté|poireauté toute|tout|une|trois|deux la|une|le|l'|longue|longues journée|journées|matinée|après|aprem|soirée|nuit|semaine|heures
  + J'ai [attendu toute la matinée].
  - J'ai attendu tout le groupe.
waiting.long        -2   caisse|caisses|guichet|guichets|comptoir|standard|cabines|bornes … pris|prise|prises d' assaut
  + Les [guichets ouverts sont pris d'assaut].
  - La prise d'assaut du fort.
waiting.made_wait   -2   <customer> … ~réclamer|~redemander|~quémander|~insister|~mendier … pain|eau|carafe|addition|couverts|serviettes|verre|sel|sauce|carte|menu
  + [Nous avons dû réclamer l'addition].
  - Le pain du jour est à la carte.
waiting.made_wait   -1   demande|demandent|demandait|exige de|beaucoup|énormément|une|bien la|de|certaine|grosse … patience
  + La navette [demande de la patience].
  - Je demande sa patience au jury.
waiting.made_wait   -2   faut|fallait|faudra|fallu … ~attendre|~patienter
  + Il [faut toujours attendre] que quelqu'un se libère.
  - Il faut présenter sa carte à l'hôtesse qui attend les clients.
waiting.made_wait   -1   peu|minimum de patience
  + Il [faut un peu de patience] le dimanche midi.
  - La patience de cette vendeuse est remarquable.
waiting.made_wait   -1   ~armer|~prévoir|faut|fallait|fallu|faudra … patience
  + Il faut s'[armer de patience] pour être servi.
  - Merci pour votre patience et vos conseils.
waiting.made_wait   -2   ~devoir|=dû|~obliger … ~attendre|~patienter
  + Nous avons [dû encore attendre] dehors.
  - Le colis doit arriver demain, je l'attends avec impatience.
waiting.made_wait   -2   ~faire ~attendre|~patienter|~poireauter|~poiroter
  + Le notaire nous [fait patienter] sans explication.
  - Je suis patient et je sais faire la part des choses.
waiting.made_wait   -2   ~poireauter|~poiroter
  + On a [poireauté] devant le rideau fermé.
  - Il y a des poireaux dans la soupe.
waiting.put_on_hold -2   ~mettre|~remettre|~placer en attente
  + L'opératrice m'a [mise en attente] puis plus rien.
  - Votre virement est en attente de validation.
waiting.put_on_hold -2   ~musique|~musiquette d' ~attente
  + J'écoute la [musique d'attente] depuis ce matin.
  - La musique de la salle est agréable.
waiting.queue       -2   un|une ~seul ~caisse|~guichet|~comptoir ~ouvert
  + [Une seule caisse ouverte] un samedi après-midi.
  - Il y a une seule caisse à livrer, de six bouteilles.
waiting.queue       -1   ~attente … caisse|caisses|guichet|guichets|comptoir|comptoirs
  + Trop de monde et de l'[attente aux caisses].
  - J'ai laissé mon sac à la caisse en attendant ma sœur.
waiting.queue       -1   ~faire … queue
  + J'ai dû [faire la queue] sous la pluie.
  - En queue de peloton, notre équipe a bien ri.
waiting.queue       -2   ~file|~queue … ~interminable|~long|~énorme|~immense
  + Une [file absolument interminable] devant le contrôle.
  - La queue de langouste était savoureuse.

# Slow replies.
waiting.slow_reply   -2 <duration>=15min … décrocher|décroche|décrochent
  + Il faut [20 minutes pour décrocher].
  - J'ai marché 20 minutes.
waiting.slow_reply   -2 <duration>=2d … répondre|réponse|réponses|rappeler|décrocher
  + Ils ont mis [10 jours avant de répondre] à une question simple.
  + Il a fallu [trois semaines pour une réponse] d'une ligne.
  - Je vous donne ma réponse dans 3 jours.
waiting.slow_reply   -2 jours|semaines|mois … réponse|réponses
  + Cela prend des [semaines sans réponse].
  - Dans quelques jours vous aurez une lettre.
waiting.slow_reply   -2 ~attendre … réponse|réponses|rappel|retour … <duration>=2d
  + J'ai [attendu leur réponse pendant 6 jours].
  - J'attends votre réponse avant la fin du mois.
waiting.slow_reply   -2 ~délai|~temps de réponse … ~long|~irréel|~inacceptable|~interminable|~honteux
  + Les [délais de réponse sont trop longs] par courrier.
  - Quel est le délai de réponse pour un devis ?
waiting.slow_reply   -2 ~réponse … ~lent|~tardif
  + Des [réponses très tardives] à mes messages.
  - Ma réponse est prête, le facteur passe tard.
waiting.slow_reply   -2 ~tarder … répondre|réponse|réponses
  + Le siège [tarde à répondre] à mes courriers.
  - Il se fait tard, je vous répondrai demain.
waiting.unresponsive -2 aucune|zéro|nulle|faible|peu … réactivité
  + [Aucune réactivité] de la part du transporteur.
  - Aucune inquiétude : leur équipe est là.
waiting.unresponsive -2 peu … ~réactif
  + Un gestionnaire [peu réactif] en cas de panne.
  - Peu après, un agent réactif a pris le relais.
waiting.unresponsive -2 ~manque|~absence|~défaut … réactivité
  + Une [absence totale de réactivité].
  - Il manque un bouton à la chemise.
waiting.unresponsive -2 ~réactivité … ~nul|~inexistant|~déplorable|~laisser|~faible
  + La [réactivité est inexistante] le week-end.
  - La réactivité m'a surpris en bien.

# Somebody there?
waiting.anybody      -1 y a … quelqu'un
  + Bonjour, il [y a quelqu'un] ?
  - J'y vais avec quelqu'un de ma famille.
waiting.anybody      -1 êtes vous là
  + [Êtes-vous là] ? Je n'ai plus de message.
  - Vous êtes les meilleurs, je reste.
waiting.long         -3 <duration> aux|sur|dans|en … urgences|brancard|couloir|salle|tarmac|quai|file|standby
  + [Dix heures aux urgences].
  - Les urgences sont au sous-sol.
waiting.long         -2 <duration> de|d' queue|file|attente par|à|pour|avant|devant
  + [Une heure de queue par] attraction.
  - La file de gauche est à dix minutes de la porte.
waiting.long         -3 énorme|enorme|longue|interminable|grosse attente
  + [Énorme attente] au comptoir.
  - Une grosse valise.
waiting.slow_service -2 toujours pas … débarrassé|débarrassés|servi|servis|=commandé
  + Une heure et [toujours pas servis].
  - Toujours servis avec le sourire.

keep.set_phrase      keep réactivité|efficacité|disponibilité|rapidité|suivi|écoute|empathie|professionnalisme nulle part
waiting.unresponsive -2   réactivité|efficacité|disponibilité|rapidité|suivi|écoute|empathie|professionnalisme nul|nulle|inexistant|inexistante|néant|déplorable|lamentable|catastrophique|désastreuse|médiocre|absente
  + [Écoute inexistante] au comptoir.
  - Une écoute de rêve.

waiting.long -2 attend|attends|attendons|attendre|patiente|attendu encore et encore
  + Le page [attend encore et encore].
  - Encore et encore, la mer.
waiting.long -2 bloqué|bloqués|bloquée|bloquées|coincé|coincés|coincée|bloquer … pendant|durant|plus|près|presque … minutes|min|heure|heures
  + Les pages sont [bloqués sur le pont pendant vingt minutes].
  - Bloquez le pont pendant la nuit.

# Slow service at table or counter.
waiting.long         -2 <duration>=10min pour … =trouver|=obtenir|=avoir|=joindre|=payer|=entrer|=sortir|=garer|=servir|=passer|=parler
  + [Vingt minutes pour trouver] un vendeur.
  - Dix minutes à pied.
waiting.long         -2 <duration>=15min de|d' queue|file
  + Au guichet, [une heure de queue].
  - Une file d'une heure creuse.
waiting.long         -2 <negation> … être pressé|pressée|pressés
  + Il ne faut [pas être pressé] à la mairie.
  - Êtes-vous pressé ?
waiting.long         -2 l'|la|les attend|attends|attendons encore|toujours
  + La carafe d'eau, on [l'attend encore].
  - On attend toujours son tour ici.
waiting.long         -2 personne pour nous|vous|m'|me|t' ~accueillir|~placer|~recevoir|~renseigner|~servir|~installer|~aider|~encaisser|~orienter|~répondre|~ouvrir
  + [Personne pour nous placer], on s'est assis seuls.
  - Une personne charmante pour nous placer.
waiting.long         -2 ~laisser|~rester|~passer|~oublier|~garer … ~nuit|~heure|~journée|~soirée … ~couloir|~brancard|~chaise|~hall|~trottoir|~sas
  + Ma mère est [restée la nuit dans le couloir].
  - On a passé la soirée dans le jardin.
waiting.long         -2 ~oublier … ~salle d' attente
  + On nous a [oubliés en salle d'attente].
  - J'ai oublié mon foulard dans la salle.
waiting.long         -2 ~rendez-vous|rdv|~convocation|~réservation|vous … à <number> h|heures … pris|prise|reçu|reçue|vu|vue|entrer|servi|servis|passer|passé … à <number>
  + [Rdv à 14 heures et reçue à 16].
  - Rdv à 14 h, salle B.
waiting.made_wait    -2 ai|avons|a|as|avoir|ont|avez|avais|avait du ~attendre|~patienter
  + J'[ai du patienter] au froid.
  - Le bar a du café.
waiting.put_on_hold  -2 <duration>=10min de|d' musique|disque|musiquette|pub|pubs|publicité|publicités|réclames|annonces
  + [Vingt minutes de pubs] avant le film.
  - Vingt minutes de marche.
waiting.queue        -2 ~attente|~file|~queue … caisse|caisses|guichet|guichets|comptoir|accueil|péage|entrée|service … ~interminable
  + La [queue au guichet est interminable].
  - La file est courte et le débat interminable.
waiting.slow_service -2 <duration>=20min pour un|une|des|deux|trois|l'|nos|notre|mon ~bière|~verre|~pizza|~burger|~glace|~cocktail|~sandwich|~carafe|~addition|~salade|~crêpe|~ticket|~bagage|~valise|~clé
  + [Quarante minutes pour une bière] au festival.
  - Trente minutes pour une course en ville.
waiting.slow_service -2 <duration>=20min pour|avant|entre|sans … plat|plats|boisson|boissons|café|cafés|addition|entrée|entrées|dessert|desserts
  + [Trente minutes pour un café], c'est trop.
  - Le plat a mijoté. Nous sommes partis 30 minutes plus tard.
  - Deux heures de balade et un café.
waiting.slow_service -2 entre l'|le|la|les|chaque ~entrée|~plat|~commande … éternité|siècle|plombes|interminable|heure
  + [Entre chaque plat une éternité].
  - Une pause entre l'entrée et le plat.
waiting.slow_service -2 personne ne|n'|pour … ~prendre … commande
  + [Personne pour prendre la commande].
  - Les personnes en salle sont charmantes.
waiting.slow_service -2 ~arriver … après|derrière nous … ~servir
  + Des gens [arrivés bien après nous ont été servis] d'abord.
  - Il est arrivé après nous avec des fleurs.
waiting.slow_service -2 ~attente … entre|plat|plats|dessert|desserts|boissons
  + Une trop grosse [attente entre] les plats.
  - Entre les plats, un air d'accordéon.
waiting.slow_service -2 ~devoir|=dû|~falloir|~obliger … ~lever|~aller|~réclamer|~rappeler|~redemander … pour payer|commander|addition|carte|couverts|verres|pain|eau
  + On a [dû se lever pour payer].
  - Il faut se lever tôt pour le marché.
waiting.slow_service -2 ~lenteur|~longueur … ~service
  + La [lenteur du service] nous a gâché la soirée.
  - La longueur de la nappe convient au service de mariage.
waiting.slow_service -2 ~oublier … ~terrasse|~table|~coin|~salle|~étage|~fond
  + On nous a [oubliés en terrasse].
  - Une terrasse où l'on oublie tout.
waiting.slow_service -2 ~plat|~dessert|~café|~entrée|~assiette … ~arriver … quand|alors|après|une que|tous|les|fois … ~finir|fini|terminé|desservi|reparti
  + Mon [plat est arrivé quand les autres avaient fini].
  - Le plat du chef arrive sur un chariot.
waiting.slow_service -2 ~réclamer|~redemander|~rappeler … addition|carte|pain|eau|boissons|plats
  + Il a fallu [réclamer trois fois l'addition].
  - J'ai demandé l'addition et payé par carte.
waiting.slow_service -2 ~serveur|~cuisine|~personnel|~guichetier … ~lent
  + Des [serveurs trop lents] pour une salle vide.
  - La cuisson lente est la marque de la cuisine du chef.
waiting.slow_service -2 ~service … ~lent|~interminable
  + Un [service extrêmement lent] en terrasse.
  - Ce service de table est ancien.
waiting.slow_service -2 ~service … ~long
  + Le [service est un peu long] le soir.
  - Après de longues années de service, il part.
waiting.slow_service -2 ~servir … avant nous
  + Toutes les tables ont été [servies avant nous].
  - Avant nous, le local servait de garage.
waiting.slow_service -2 ~table|~voisin|~client|~couple|autres ~arriver|arrivé|arrivés|arrivée|arrivées … après … ~servir|~dessert|~manger|avant|déjà
  + Des [clients arrivés après étaient déjà] servis.
  - Arrivés après vingt heures, salle comble.
waiting.unresponsive -2 ~réactivité … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|zéro|absente|néant|laisse
  + [Réactivité inexistante] du support.
  - La réactivité étonne.

waiting.long -3 ~attendre mon|ma|mes|nos|notre|le|la|les|l' … plus|pendant|près|presque|environ d'|de une|deux|trois|quatre|2|3|4 heure|heures
  + On a [attendu nos pains plus d'une heure].
  - On a attendu le pain.

waiting.long -2 <duration>=10min à|a attendre|patienter|poireauter|piétiner
  + On a passé [vingt minutes à patienter] au bac.
  - Deux minutes à marcher.

keep.others          keep m'|me|nous|vous attendra|attendrait|attendront|attendaient|attendait
  + Le cocher [m'attendra] dix minutes.
  - Le cocher m'a fait attendre dix minutes.
keep.others          keep m'|me|nous|vous attendra|attendrait|attendront|attendaient|attendait … <duration>
waiting.endless      -2   des|deux|trois|une|il|y plombes|plombe pour|avant|à|a|que|d'|afin
  + [Des plombes pour] un sandwich.
  - Deux plombs pour la pêche.
  - Deux lustres pour le salon.
waiting.endless      -2   on|je|nous|y|ai|avons prend|pris|prenons|prends racine
  + Devant ce guichet [on prend racine].
  - La bouture a pris racine.
waiting.endless      -2   une éternité|siècle pour|avant
  + [Une éternité pour] avoir la carte.
  - Une éternité de neige.
waiting.endless      -2   ~attente|~file|~queue|~délai … à|a rallonge|rallonges
  + Une [attente à rallonge] devant l'attraction.
  - Une rallonge à la table.
waiting.endless      -2   ~attente|~queue|~file … de|d' folie|dingue|fou|malade|mammouth|enfer
  + Une [queue de dingue] au vestiaire.
  - Une queue de lapin.
waiting.endless      -2   ~file|~queue|~attente|~bouchon à n' en plus finir
  + Des [queues à n'en plus finir] au téléski.
  - Une file à finir.
waiting.long         -2   alors que|qu' j'|nous|on|elle|il avais|avions|avait … rendez-vous|rdv|réservé|réservation|rendez
  + Une heure debout [alors que j'avais rendez-vous].
  - J'avais rendez-vous alors je suis partie.
waiting.long         -2   depuis|il|voilà|ça belle|y|fait|des lurette|plombes|siècles
  + On patiente [depuis belle lurette].
  - La belle Lurette, un opéra.
  - Je vais chez eux depuis des lustres.
waiting.long         -2   fait <duration> que|qu' je|j'|nous|on|tu|ils suis|sommes|est|poireaute|patiente sur|coincé|coincée|coincés|bloqué|bloquée|bloqués|debout|dehors|dans place|la|file|queue
  + Ça [fait vingt minutes qu'on est dans la] file.
  - Ça fait dix ans que je suis en poste.
waiting.long         -2   pied de grue
  + On a fait le [pied de grue] devant la grille.
  - La grue est au pied de la tour.
waiting.long         -2   ~bouchon|~embouteillage|bouchonne|bouchonnait … caisse|caisses|entrée|sortie|guichet|accueil|vestiaires|comptoir|portique
  + Un [bouchon au portique].
  - Un bouchon à l'évier, une entrée fleurie.
waiting.made_wait    -2   faut|faudra|fallait|falloir|fallu être|etre … patient|patiente|patients
  + Il [faut être très patient] au comptoir.
  - Le patient doit être à jeun.
waiting.made_wait    -2   il faut prendre son mal
  + Au péage [il faut prendre son mal] en patience.
  - Le mal de mer.
waiting.made_wait    -2   passé|passe|passent|passés devant|avant nous|moi
  + À la douane, des groupes sont [passés devant nous].
  - Je suis passé devant le musée.
  - Chez eux, la sécurité passe avant tout.
waiting.made_wait    -2   patients|clients|gens|personnes|autres|monde … passé|passés|passée|servi|servis|reçus|reçu|pris avant|devant nous|moi|tout|les
  + Trois [patients sont passés avant nous].
  - Les clients servis avant midi.
waiting.made_wait    -2   prendre|prenez|pris|prend|prends son|votre|notre|mon mal en patience
  + Au péage il faut [prendre son mal en patience].
  - Le mal de mer.
waiting.made_wait    -2   servi|servis|servie|reçus|reçu|reçue|appelé après tout|les|ceux|des le|monde|autres|gens|qui
  + Notre table est [servie après les autres].
  - Servi après le café.
waiting.made_wait    -2   se|s'|est fait|font|faisait désirer
  + La note [se fait désirer].
  - Il désire se faire un thé.
waiting.one_till     -2   seulement|uniquement une|un|deux|trois|1|2|3 caisse|caisses|guichet|guichets|serveur|serveurs|caissière|caissières|employé|employés|médecin … pour|ouvert|ouverte|ouvertes|ouverts|samedi|dimanche
  + [Seulement deux caisses ouvertes] un samedi.
  - Deux caisses ouvertes à gauche.
waiting.queue        -2   queue|file … jusque|jusqu'|interminable|monstre|dehors|trottoir|énorme|immense|infernale
  + La [queue jusque] sur le trottoir.
  - La queue du chat.
waiting.slow_service -2   ^ au ralenti
  + [Au ralenti], ce drive.
  - Le film au ralenti.
waiting.slow_service -2   au rythme de|d'|du|la sénateur|escargot|tortue
  + Une cuisine [au rythme d'escargot].
  - Le moteur tourne au ralenti.
waiting.slow_service -2   caissière|caissier|caissières|guichetier|guichetiers|guichetière … prend|prennent|prenait|prenaient|prenant leur|son temps
  + Au fort, ils [prennent leur temps au guichet].
  + Les [guichetiers prennent leur temps].
  - La luthière prend son temps pour expliquer.
waiting.slow_service -2   deux|2 de tension
  + Au comptoir, [deux de tension].
  - Deux prises de tension.
waiting.slow_service -2   lambine|lambinent|lambinait|~musarder
  + Le comptoir [lambine] en plein rush.
  - La lanterne du hall.
waiting.slow_service -2   ne sont|est|étaient|était pas|guère pressé|pressée|pressés
  + Au drive ils [ne sont pas pressés].
  - Le jus n'est pas pressé.
waiting.slow_service -2   pas|guère très|bien|franchement pressé|pressée|pressés de|d'
  + Des ouvreurs [pas très pressés de] servir.
  - Je ne suis pas très pressé.
  - Je ne suis pas trop pressé pour la livraison.
waiting.slow_service -2   prend|prennent|prenait|prenaient|prenant leur|son temps … caisse|caisses|guichet|guichets|comptoir|servir|encaisser|livrer|rembourser|traiter
waiting.slow_service -2   service|cuisine|serveur|serveurs … ~poussif|~mou|~mollasson|~léthargique|~amorphe|~ramollo
  + Un [service complètement léthargique].
  - Un fauteuil mou.
waiting.slow_service -2   service|équipe|tout|travaillent|travaille|marche|fonctionne|bosse|avance au ralenti
  + La préfecture [fonctionne au ralenti].
  - Le film au ralenti.
waiting.slow_service -2   à|a deux|2 à|a l' heure
  + Une caisse [à deux à l'heure].
  - Deux trains à l'heure.
waiting.too_busy     -2   trop|tellement|bien occupé|occupés|occupée|occupées|débordé|débordés … pour|à … servir|répondre|aider|renseigner|accueillir|discuter|parler|papoter|bavarder
  + [Trop occupés pour nous servir].
  - Je suis trop occupé le lundi.

waiting.long -2 <duration>=45min minimum|mini|minimales aux|au|à|en|dans|de|d' … urgences|caisse|guichet|queue|attente|téléphone|file|standard
  + [Deux heures minimum au guichet].
  - Deux heures minimum de marche.

keep.measure         keep      suffit|suffisent|suffi de|d' <duration> pour … récupérer|poster|envoyer|déposer|retirer|tamponner|acheter|rendre|renouveler|signer|commander|régler|encaisser|remplir|valider|imprimer|donner
waiting.long         -2,yields <duration>=20min pour … récupérer|poster|envoyer|déposer|retirer|tamponner|acheter|rendre|renouveler|signer|commander|régler|encaisser|remplir|valider|imprimer|donner
  + [Quarante minutes pour récupérer] un pli.
  - Une heure pour finir le puzzle.
waiting.long         -2        ~attendre|~patienter|poireauté … une|deux|trois|de|quelques bonne|bonnes heure|heures|minutes|demi|demie|dizaine
  + J'ai [patienté une bonne heure].
  - Un patient de bonne heure.
waiting.queue        -2        ~queue|~file|~attente … ~affolant|~monstrueux|~infernal|~hallucinant|~démentiel|~délirant|~kilométrique|~dingue|~interminable
  + La [queue est affolante] au musée.
  - La queue du piano.
waiting.slow_service -2,yields après|bout|apres <duration>=15min , … il|elle|on|quelqu'|personne … revient|arrive|daigne|vient|apparaît|nous|me
  + [Après vingt minutes, elle revient].
  - Après vingt minutes, le pain lève.
waiting.slow_service -2,yields daigne|daignent|daigné|daignait|daigna … venir|répondre|arriver|lever|servir|regarder|s'|nous|me|prendre|ouvrir|descendre
  + Un agent [daigne venir].
  - Il ne daigne rien.

keep.own_doing    keep essayé|essayer|tenté|lu|relu|hésité|réfléchi|réfléchir deux|trois|quatre|plusieurs|dix|2|3 fois avant de|d'|que … avoir|obtenir|être|pouvoir
waiting.made_wait -2   deux|trois|quatre|cinq|six|dix|2|3|4|5|6|10|plusieurs|vingt fois avant que|qu'|de|d' … quelqu'|on|vienne|viennent|avoir|obtenir|être|réponde|daigne|pouvoir|décroche
  + Sonné [trois fois avant que quelqu'] ouvre.
  - Trois fois avant de partir.

keep.measure keep faut|fallait|compte|comptez|fallu … =compter presque|bien|facilement|minimum|près … <duration> de|d'|en marche|visite|route|trajet|train|voiture|bus|balade|cuisson|avion|bateau|randonnée
waiting.long -1   faut|fallait|compte|comptez|fallu … =compter presque|bien|facilement|minimum|près … <duration>=45min
  + Il [faut compter presque trois heures].
  - Il faut compter jusqu'à dix.

waiting.long -2 prévoyez|prévoir|apportez … livre|bouquin|magazine|lecture|sandwich
  + [Prévoyez un livre] pour la salle.
  - Un livre de poche.

waiting.slow_reply -2 fallu|faut|faudra|faudrait … <duration>=1d … pour recontacter|rappeler|répondre|réagir
  + Il leur a [fallu deux jours pour réagir].
  - Il faut deux jours pour marcher.

keep.own_doing       keep il me|m'|nous … fallu|faut|faudra|faudrait … <duration> … pour … répondre|réagir|rappeler|recontacter
  + [Il m'a fallu deux jours pour répondre] au quiz.
  - Il leur a fallu deux jours pour répondre.
waiting.slow_reply   -2   fallu|faut|faudra|faudrait … <duration>=1d … pour|avant … me|m'|nous|qu'|que|leur … recontacter|rappeler|répondre|rappelle|réponde|répondent|rappellent
  + Il a [fallu quatre jours au syndic pour me rappeler].
  - Il faut quatre jours pour sécher.
waiting.slow_service -2   ~serveur|~caissier|~guichetier|~livreur|fonctionnaire|fonctionnaires … prend|prennent|prenait|prenaient tout son|leur temps
  + Six clients devant moi et la [caissière prend tout son temps].
  - La vendeuse prend tout son temps avec chacun.

waiting.long -2 heures|demi-heures de|d'|sur|au hotline|standard|répondeur
  + J'y ai laissé trois [heures de hotline].
  - Les heures du standard sont affichées.
waiting.long -2 ~attente … est|était|sont|étaient|fut|peut|semble … souvent|très|trop|bien|parfois|vraiment|plutôt|assez longue|longues|long
  + L'[attente au téléphone est souvent longue].
  - Une attente très courte après un long trajet.

waiting.long -2 ~attente souvent|très|trop|bien|parfois|vraiment|plutôt|assez longue|longues|long
  + Pour un café, [attente trop longue].
  - Une attente agréable sans être trop longue.

waiting.queue -2 une queue devant|aux|énorme|monstre|immense|interminable|folle|pas
  + Samedi, [une queue devant] le glacier.
  - Une queue de cheval.

keep.measure       keep jamais|rarement … une queue devant|aux|énorme|monstre|immense|interminable|folle
  + Il n'y a [jamais une queue énorme].
  - Il y a une queue énorme.
waiting.queue      -1   y a|avait|aura … la queue aux|au|à|devant|pour|partout|dehors
  + Samedi, il [y avait la queue aux] trois guichets.
  - Ce cerf-volant a une queue.
waiting.slow_reply -2   il|elle|ils|elles|qui|m'|<agent> … ~rappeler|~répondre|~recontacter <duration>=3h plus|après tard|seulement
  + [Il a rappelé six heures plus tard].
  - Elle a rappelé deux minutes plus tard.
  - Elle est revenue une semaine plus tard de ses congés.

waiting.long -2 coincé|coincés|coincée|bloqué|bloqués|bloquée|planté|plantés … là|ici|dehors|devant|sur|dans … jusqu'|avant|pendant|en … retour|arrivée|ouverture|que|ce|attendant
  + On est restés [coincés là jusqu'au retour] du gardien.
  - Le tiroir est coincé là jusqu'à demain.
waiting.long -2 enfin|fini|finalement … servi|servie|servis|reçu|reçue|reçus|pris|prise|assis|installés|embarqué|vu|vue … <duration>=30min après|plus … tard|seulement|notre|l'|la|avoir
  + J'ai [fini par être servie quarante minutes plus tard].
  - J'ai fini de lire une heure plus tard.
  - Finalement reçu deux jours plus tôt.
waiting.long -2 eu|récupéré|reçu|retrouvé … <duration>=1h après … l'|notre|le … atterrissage|débarquement
  + On a [eu nos bagages trois heures après l'atterrissage].
  - Reçu deux jours après la commande.
waiting.long -2 ~poireauter … <duration>=5min
  + On a [poireauté vingt minutes] devant la loge.
  - On a poireauté en chantant.

waiting.made_wait -2 nous|m'|l'|les|la a|ont retenu|retenus|retenue … <duration>=1h
  + Le vendeur [nous a retenus quatre heures].
  - La crèche l'a gardée deux heures de plus.
waiting.queue     -1 derrière <figure>=10 personnes|clients|autres|gens|familles
  + On était [derrière quarante personnes].
  - Le bal a lieu derrière deux familles d'arbres.

waiting.slow_reply -2 support|sav|service|hotline|assistance|standard|conseiller|ils|elles|vous met|mettent|mettez|mis|prend|prennent … <duration>=6h … à|pour|avant répondre|rappeler|recontacter|réagir
  + Le [standard met trois jours à répondre].
  - Il met trois jours à sécher.

waiting.long -2 on|ai|avons … pris|prend|prenons racine|racines
  + [On a pris racine] dans la salle.
  - Le lilas prendra racine.
waiting.long -2 temps|durée|délai … attente … n' arrête|cesse|finit … =augmenter|=grimper|=rallonger|=allonger|=monter
  + Le [temps d'attente annoncé n'arrête pas d'augmenter].
  - Le temps d'attente est stable.
