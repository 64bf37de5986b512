@language fr
@kind     enchantments

keep.chemical         keep ~gel|~produit ~réactif
keep.without_more     keep sans plus ~attendre
waiting.no_wait       +2   <negation> … ~attendre longtemps
  + J'ai [pas attendu longtemps].
  - N'attendez pas trop pour réserver.
waiting.no_wait       +2   aucun|zéro ~attente
  + [Zéro attente] à la caisse.
  - Aucun siège libre en salle d'attente.
waiting.no_wait       +2   délai|temps d' attente … ~court|~réduit|~minime|~raisonnable|~correct
  + Le [temps d'attente est raisonnable].
  - Quel est le temps d'attente ?
waiting.no_wait       +2   peu d' ~attente
  + [Peu d'attente] au téléphone.
  - Un peu d'air en salle d'attente ferait du bien.
waiting.no_wait       +2   sans … ~attendre|~attente
  + Servis [sans attendre] malgré l'affluence.
  - Cent places en salle d'attente.
waiting.no_wait       +2   ~attente … ~court|~réduit|~minime|~raisonnable|~correct
  + Une [attente courte] avant le scanner.
  - La nappe est courte. En attente, un apéritif.
waiting.patient       +1   ~valoir … ~attente
  + Le dessert [valait bien l'attente].
  - L'attente a une valeur, dit le moine.
waiting.quick_reply   +2   répond|répondent|répondu|rappelé|rappelée|rappelle|recontacté|recontactée|décroche|décrochent|réponse … vite|rapidement|immédiatement|aussitôt|instantanément|promptement|suite|rapide
  + Ils [répondent très vite].
  - Où répondre au questionnaire ?
waiting.quick_reply   +2   réponse|réponses|rappel|retour|rappelé|rappelée|répondu dans|sous|en l'|les|la heure|minute|minutes|journée|foulée|24|heures|48
  + [Réponse dans l'heure].
  - La réponse est dans la brochure.
waiting.quick_reply   +1   toujours ~répondre ~présent
  + Mon courtier a [toujours répondu présent].
  - J'ai toujours ce présent offert par vous.
waiting.quick_reply   +2   vite|rapidement|immédiatement|aussitôt|promptement ~répondre|~rappeler|~recontacter|~renseigner
  + J'ai été [rapidement rappelé].
  - Vite, répondez-moi.
waiting.quick_reply   +2   ~rapide ~réponse|~retour
  + De [rapides réponses] à mes questions.
  - Un retour en train.
waiting.quick_reply   +2   ~rapidité … ~réponse|~retour
  + La [rapidité de leurs réponses] fait plaisir.
  - La rapidité du bateau est sans réponse chez la concurrence.
waiting.quick_reply   +2   ~répondre|~rappeler|~recontacter|~décrocher … minute|minutes|heure|journée|lendemain|foulée
  + Elle m'a [recontacté dans la journée].
  - Rappelez-vous cette belle soirée.
waiting.quick_reply   +2   ~réponse|~retour|~rappel … ~rapide|~immédiat|~instantané
  + Une [réponse presque immédiate].
  - La réponse est en page 3, le rapide passe à 9 h.
waiting.quick_service +2   ~serveur|~personnel|~cuisine|~caissier … ~rapide
  + Un [personnel rapide] malgré la foule.
  - Une cuisine équipée, rapide à monter.
waiting.responsive    +3   super|ultra|hyper ~réactif
  + Un support [ultra réactif].
  - Un super moment, un gel réactif oublié.
waiting.responsive    +2   ~réactif
  + Une gestionnaire vraiment [réactive].
  - Le gel réactif de ce produit pique.
waiting.responsive    +2   ~réactivité
  + Merci pour votre [réactivité].
  - La réaction du chien m'a fait rire.

waiting.no_wait +2 attente|délai|délais|file|queue … négligeable|négligeables|minime|minimes|infime|infimes|inexistante|inexistant
  + Au standard, l'[attente est infime].
  - Une salle d'attente.

@sector restaurant hotel leisure airline transport health
waiting.quick_service +2 ~service … ~rapide
  + Un [service rapide] malgré la foule.
  - Un service de table, et un rapide coup d'œil.

@all
waiting.no_wait       +2 pas|aucune|sans|zéro … ~attente|~queue malgré|même|pourtant
  + [Pas d'attente malgré] l'affluence.
  - L'attente, malgré le monde, se fait.
waiting.no_wait       +2 plus|pas|jamais besoin de|d' ~faire|attendre|patienter … ~queue|~file|guichet|caisse|comptoir
  + [Plus besoin de faire la queue].
  - On a plus besoin de bras à la file.
waiting.no_wait       +2 pris|prise|reçu|reçue|vu|vue|reçus|servis|servi|appelé|appelée en moins d'|de … quart|demi-heure|minutes|heure
  + [Reçue en moins d'une demi-heure] aux urgences.
  - Il en reçoit moins.
waiting.quick_reply   +2 ~appel|~téléphone|~ligne … ~décrocher|décroché|pris … en|sous moins|une|deux|quelques
  + Un [appel décroché en moins] d'une minute.
  - Un téléphone décroché.
waiting.quick_reply   +2 ~décrocher|~répondre|répondu|décroché … à|dès … ~deuxième|première|~troisième|~premier ~sonnerie|~coup|~appel
  + [Décroché à la deuxième sonnerie].
  - Une deuxième sonnerie dans le bus.
waiting.quick_service +2 vite|rapidement|aussitôt ~servir|~installer|~placer
  + On est [vite installés] en terrasse.
  - Vite, le spectacle commence.
waiting.quick_service +2 ~commander|commandé|assis|installés|~demander aussitôt|déjà|sitôt ~servir|servi|servis|fait
  + Commandé, [commandé aussitôt servi].
  - On est servi.
waiting.quick_service +2 ~rapidité|~célérité … ~service|~serveur
  + La [rapidité du service] nous a bluffés.
  - La rapidité de ce bus mérite un service du dimanche.
waiting.quick_service +2 ~servir … vite|rapidement|immédiatement|aussitôt
  + Nous avons été [servis très rapidement].
  - Les couverts servent de décor.

waiting.in_out   +2 dix|cinq|quinze|vingt|10|15|5|20 minutes j'|c'|on|nous|je … étais|était|étions … sorti|sortie|sortis|dehors|ressorti|ressortie
  + En [dix minutes j'étais sorti].
  - Le film dure dix minutes.
waiting.in_out   +2 sorti|sortie|sortis|ressorti|ressortie|ressortis en|dans dix|cinq|un|10|15|quinze|vingt|5|20|moins … minutes|quart
  + Entré et [ressorti en un quart] d'heure.
  - Il est sorti en mai.
waiting.straight +2 placé|placés|placée|placées|servi|servis|servie|servies|reçus|conduits|installés immédiatement|aussitôt|instantanément
  + On nous a [placés immédiatement].
  - Le meuble est placé au fond.

# Une attente qui se supporte.
waiting.no_wait       +2 ^ aucune attente
  + [Aucune attente] au départ du bac.
  - Je n'ai aucune attente.
waiting.no_wait       +2 ^ aucune|aucun|quasiment|presque|très|quasi attente|pas|délai d'|attente attente
  + [Quasiment pas d'attente] au scanner.
  - Je n'ai pas d'attente.
waiting.no_wait       +2 ^ pas|jamais|zéro de|d' queue|file|bouchon
  + [Pas de queue] au musée.
  - Un chat sans queue.
waiting.no_wait       +2 n'|ne ai|avons|a presque|quasiment|guère|jamais pas|attendu attendu|patienté
  + On [n'a presque pas attendu].
  - On n'a pas attendu pour partir.
waiting.no_wait       +2 on|nous n'|ne attend|attendait|patiente jamais|presque|guère
  + Dans ce labo [on n'attend jamais].
  - On n'attend pas monsieur Bel.
waiting.no_wait       +1 pas trop|beaucoup|tellement|vraiment|énormément d'|de|d attente|file|queue
  + [Pas trop d'attente] aux remontées.
  - Trop d'attente, pas de banc.
waiting.no_wait       +1 pas trop|tellement|très attendu
  + On n'a [pas trop attendu] le photographe.
  - On a trop attendu, pas vous.
waiting.no_wait       +2 pris|prise|prises|reçu|reçue|reçus|accueilli|accueillie|servi|servie|servis|soigné|soignée|examiné|examinée … tout|immédiatement|aussitôt|sur de|sans|dès|champ|en suite|attendre|attente|mon|arrivant
  + On m'a [prise en charge tout de suite].
  - Pris tout de go, il est reparti.
waiting.no_wait       +2 pris|prise|reçu|reçue|accueilli|accueillie|servi|servie|soigné|soignée … immédiatement|aussitôt|instantanément|illico
  + J'ai été [reçue immédiatement].
  - Il fut pris, puis aussitôt relâché.
waiting.no_wait       +2 ~passage|~contrôle|~enregistrement|~formalité … éclair|fluide|rapide
  + Un [passage éclair] aux urgences.
  - Un train express.
  - Le passage express coûte dix euros.
waiting.quick_service +2 le temps d' un café
  + C'était prêt [le temps d'un café].
  - Le temps du café.
waiting.quick_service +2 service|réparation|dépannage|check-in|contrôle|rendez|montage|pose éclair|supersonique|fulgurant|fulgurante
  + Un [dépannage éclair] sur l'autoroute.
  - La fermeture éclair.
  - Le service express coûte dix euros de plus.
waiting.quick_service +2 ~file|~queue|ça|tout avance|avançait|défile vite|rapidement|bien
  + La [queue avance vite].
  - L'heure avance, vite.
  - Ça bouge bien dans le bus.
waiting.responsive    +2 dare dare
  + Le serrurier est venu [dare-dare].
  - Il ose, il a osé.
waiting.responsive    +2 est|sont|être accouru|accourue|accourus
  + Le gardien [est accouru].
  - Le chien accourait.
waiting.responsive    +2 toujours sur le|les|qui qui|brèche|vive|starting
  + Une astreinte [toujours sur le qui]-vive.
  - Le chat est sur le qui-vive.
waiting.responsive    +2 ~accourir|accouru|accourue|accourus|rappliqué|rappliquée|rappliqués aussitôt|immédiatement|vite|dare|suite|minutes|tout
  + L'infirmière de nuit est [accourue aussitôt].
  - Le chien accourut.

waiting.no_wait +2 attente|queue|file … n'|ne excède|dépasse|excédait|dépassait|excèdent pas|guère|jamais|rarement
  + L'[attente n'excède jamais] cinq minutes.
  - L'attente n'a pas de fin.
waiting.no_wait +2 on|nous attend|attendons|attendait|attendions peu $
  + Au guichet, [on attend peu].
  - J'attends un peu de neige.
  - Ici on attend peu de monde.

waiting.no_wait +1 reçu|reçue|reçus|servi|servis|servie|examiné|examinée … deux|trois|cinq|dix|quinze|quelques|2|3|5|10|15 minutes|minute|mn|min après|apres … arrivée
  + [Reçus cinq minutes après notre arrivée].
  - Le train part cinq minutes après notre arrivée.
  - Un appel reçu dix minutes après mon départ.

keep.others           keep qu' ils|elles|on ouvrent|ouvre une|d'|un|la … autre|autres|deuxième|seconde|nouvelle caisse|caisses|guichet
  + On a attendu [qu'ils ouvrent une autre caisse].
  - Ils ouvrent une autre caisse.
timeliness.immediate  +2   <agent>|il|elle|vendeuse est revenu|revenue|revenus … deux|une|cinq|trois|quelques|un|dix minutes|instants|minute|instant … avec
  - Je suis revenu deux heures après avec ma sœur.
  + La [vendeuse est revenue deux minutes après avec] une ampoule.
  - Elle est revenue avec le mauvais plat.
waiting.no_wait       +2   ouvert|ouvrent|ouvre|ouvraient une|un|d'|la … deuxième|seconde|autre|autres|nouvelle|troisième|nouveau|supplémentaire caisse|caisses|guichet|comptoir|file
  + Ils ont [ouvert une deuxième caisse] aussitôt.
  - Une deuxième caisse reste fermée.
waiting.quick_reply   +2   eu|joint … quelqu'|interlocuteur|interlocutrice|conseiller|conseillère … en|sous … deux|moins|quelques|trois|une|cinq|10|2|3 … minutes|minute|secondes|sonneries
  + J'ai [eu quelqu'un en deux minutes].
  - J'ai eu une panne au bout de trois minutes.
waiting.quick_reply   +2   obtenu|obtiens|obtenons|reçu|reçois|eu … vite|rapidement|immédiatement|aussitôt|promptement … réponse|réponses|retour|rappel
  + J'ai [reçu rapidement une première réponse] de l'orgue.
  - J'ai reçu rapidement mon orgue.
waiting.quick_reply   +2   obtiens|reçois|obtenons|recevons vite|rapidement|immédiatement|aussitôt|promptement … réponse|réponses|retour|rappel
  + J'[obtiens vite une réponse] du luthier.
  - J'obtiens vite un rendu mat.
waiting.quick_service +2   débarrassé|débarrassée|débarrassées|débarrassés|servi|servis|remplacé|remplacée|rempli|remplis aussitôt|sitôt
  + Les assiettes étaient [débarrassées aussitôt].
  - Nous voilà servis.
waiting.quick_service +2   débarrassé|débarrassée|débarrassées|débarrassés|servi|servis|remplacé|remplacée|rempli|remplis dès notre|mon|qu'|que
  + On est [servis dès notre] descente du car.
  - Le goûter est servi dès seize heures.
waiting.quick_service +2   peine|sitôt|aussitôt assis|assise|arrivés|arrivé|installés|installé|arrivée|commandé qu' … servis|servi|servie|accueillis|accueilli|installés|reçus
  + À [peine installés qu'on nous a servis].
  - À peine arrivé, je suis reparti.

keep.own            keep ai|avons répondu|rappelé en|dans|sous moins de|d' … heure|heures|minutes|minute|jour|journée
  + Je vous [ai répondu en moins d'une heure].
  - Vous avez répondu en moins d'une heure.
waiting.no_wait     +2   fait|font|faisait|faisaient jamais|pas|guère =attendre|=patienter|=poireauter
  + Ce greffier ne [fait jamais attendre].
  - Le jury ne fait pas savoir qui attend.
  - Il ne fait pas bon attendre dehors.
waiting.no_wait     +2   jamais|pas =fait =attendre|=patienter|=poireauter
  + On ne m'a [jamais fait patienter].
  - Jamais la fête n'attend.
waiting.quick_reply +2   répond|répondent|répondu|rappelle|rappelé|rappelée|recontacté|recontactée en|dans|sous moins de|d' … heure|heures|minutes|minute|jour|journée
  + Le luthier a [répondu en moins de dix minutes].
  - Il a répondu en moins de mots.
