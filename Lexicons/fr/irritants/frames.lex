@language fr
@kind     irritants

# Ce que fait tout service, et comment ce ne fut pas fait, refusé, oublié ou obtenu de force : une grammaire, pour que se
# lisent aussi les métiers dont personne n'a dressé les mots. Un cadre cède (`yields`) à tout ce qui en dit plus.

# Ce que font les services.
class.s_allow    is:s_allow    ~prêter|~annuler|~décaler|~reporter|~prolonger|~reprendre|~autoriser|~accepter|~laisser
  + Ils ont [prêté] une rame.
  - Une pretintaille.
class.s_answer   is:s_answer   ~répondre|~rappeler|~recontacter
  + Il a [répondu] à midi.
  - Un repas à midi.
class.s_any      is:s_any      respecter|honorer|tenir|aider|prévenir|informer|avertir|rappeler|décrocher|livrer|relivrer|expédier|envoyer|renvoyer|transmettre|fournir|remettre|réparer|dépanner|corriger|rectifier|régler|remplacer|refaire|débloquer|rétablir|rembourser|indemniser|dédommager|rendre|restituer|installer|brancher|raccorder|monter|remonter|activer|connecter|poser|vérifier|contrôler|tester|examiner|regarder|écouter|lire|nettoyer|laver|vider|balayer|ranger|récupérer|finir|terminer|commencer|couper|peindre|repeindre|traiter|traduire|imprimer|préparer|respecter|honorer|tenir|aider|servir|vendre|montrer|ouvrir|changer|modifier|déplacer|faire|prendre|donner|mettre|venir|intervenir|appliquer|enlever|supprimer|baisser|recevoir|voir|accorder|délivrer|appeler|entendre
  + Vont-ils [livrer] la rame ?
  - Une pretintaille.
class.s_care     is:s_care     ~aider|~excuser|~proposer|~accueillir|~conseiller|~assister|~accompagner
  + Ils ont [accueilli] le maire.
  - Une cueillette.
class.s_check    is:s_check    ~vérifier|~contrôler|~tester|~inspecter|~examiner|~mesurer|~peser|~étudier|~ausculter
  + Il a [inspecté] la coque.
  - Un insecte.
class.s_clean    is:s_clean    ~nettoyer|~laver|~vider|~vidanger|~balayer|~désinfecter|~essuyer|~ranger|~rincer|~débarrasser
  + Ils ont [balayé] le quai.
  - Un ballet.
class.s_come     is:s_come     ~venir|~revenir|~passer|~repasser|~intervenir
  + Ils sont [venus] en barque.
  - Une venelle.
class.s_delivery is:s_delivery ~livrer|~expédier|~réexpédier|~envoyer|~renvoyer|~acheminer|~remettre
  + Ils ont [livré] le foin.
  - Un livret.
class.s_even     is:s_even     même|encore|été|vraiment|correctement|voulu|daigné|su|pu|pensé|songé|toujours|souhaité|cherché|jugé|réellement
  + Il a [même] chanté.
  - La mêlée.
class.s_inform   is:s_inform   ~prévenir|~informer|~avertir|~expliquer|~signaler|~préciser|~confirmer|~indiquer|~mentionner|~communiquer|~transmettre|~fournir
  + Ils ont [averti] le maire.
  - Une averse.
class.s_install  is:s_install  ~installer|~brancher|~raccorder|~monter|~remonter|~assembler|~activer|~connecter|~poser
  + Ils ont [raccordé] la fontaine.
  - Un accord.
class.s_keep     is:s_keep     ~respecter|~honorer|~tenir
  + Ils [honorent] les morts.
  - L'honneur du roi.
class.s_kin      is:s_kin      mari|femme|fils|fille|mère|père|frère|sœur|soeur|voisin|voisine|voisins|ami|amie|amis|enfants|époux|épouse
  + Ma [sœur] chante.
  - Le chant.
class.s_look     is:s_look     ~regarder|~écouter|~lire|~relire
  + Il a [écouté] la mer.
  - Le goût de la mer.
class.s_not      is:s_not      pas|jamais
  + Ils ne sauront [jamais].
  - Le pastel.
class.s_refund   is:s_refund   ~rembourser|~indemniser|~dédommager|~restituer|~rendre
  + Ils ont [remboursé] la place.
  - La bourse.
class.s_repair   is:s_repair   ~réparer|~dépanner|~corriger|~rectifier|~résoudre|~régler|~remplacer|~échanger|~refaire|~débloquer|~rétablir
  + Il a [réparé] la vasque.
  - Une reprise.
class.s_work     is:s_work     ~finir|~terminer|~commencer|~couper|~affûter|~aiguiser|~peindre|~repeindre|~resserrer|~tailler|~tondre|~traiter|~traduire|~imprimer|~emballer|~préparer|~enregistrer
  + Il a [taillé] la haie.
  - Le tilleul.

# Les cadres.
cleanliness.not_done       -2,yields                                             <s_not> <s_clean>
  + Ils n'ont [pas balayé] le quai.
  - Je n'ai pas balayé le quai.
cleanliness.not_done       -2,yields                                             <s_not> … <s_even> <s_clean>
  + Le quai n'a [pas été balayé].
  - Je n'ai pas encore balayé le quai.
cleanliness.not_done       -2,yields                                             sans … nettoyer|balayer|laver|ranger|vider|essuyer|rincer|désinfecter|débarrasser
  + Ils sont partis [sans balayer] le quai.
  - Je suis parti sans balayer le quai.
communication.chase        -2,stage:support,effort:chase,yields                  force de|d' … insister|relancer|réclamer|appeler|rappeler|demander|téléphoner|écrire|patience|relances|insistance|appels|mails
  + À [force de réclamer] on a eu la voile.
  - À force de nager on a eu faim.
communication.chase        -2,stage:support,effort:chase,yields                  malgré mes|nos|plusieurs|deux|trois|de … appels|mails|courriers|demandes|messages|rappels|lettres
  + [Malgré nos rappels] la voile manque.
  - Nos deux rappels de voile.
communication.no_reply     -2,stage:support,rupture:no_answer,yields             <s_not> <s_answer>
  + Le luthier n'a [pas recontacté] ma sœur.
  - Elle a recontacté ma sœur.
communication.no_reply     -2,stage:support,rupture:no_answer,yields             <s_not> … <s_even> <s_answer>
  + Le luthier n'a [pas encore rappelé].
  - Le luthier a été rappelé.
communication.not_informed -2,stage:support,yields                               <s_not> <s_inform>
  + Le luthier n'a [pas mentionné] la taxe.
  - Je n'ai pas mentionné la taxe.
communication.not_informed -2,stage:support,yields                               <s_not> … <s_even> <s_inform>
  + Le luthier n'a [pas su expliquer] le son.
  - Le son fut expliqué.
communication.not_informed -2,stage:support,yields                               <s_not> … dit|disent quand|combien|pourquoi|où|comment
  + Le luthier n'a [jamais dit quand] venir.
  - On dit quand venir.
communication.not_informed -2,stage:support,yields                               <s_not> … voulu|su|pu … dire|répondre|expliquer|préciser|indiquer|renseigner|confirmer
  + La ferme n'a [pas voulu dire] le prix.
  - Elle a voulu dire le prix.
communication.not_informed -2,stage:support,yields                               personne n'|ne … <s_inform>|<s_answer>
  + [Personne n'a averti] les nageurs.
  - Personne n'a nagé là.
communication.not_informed -2,stage:support,yields                               sans … prévenir|avertir|informer|expliquer|confirmer|répondre|consulter|préciser|signaler
  + Ils ont déplacé la tombe [sans consulter] la famille.
  - Il vit sans famille.
communication.not_informed -2,stage:support,yields                               ~refuser de|d' … dire|répondre|expliquer|préciser|communiquer|confirmer|parler|discuter
  + La paroisse [refuse de préciser] l'heure.
  - J'ai refusé de préciser l'heure.
competence.badly_done      -2,yields                                             <s_not> <s_check>
  + Le plongeur n'a [pas inspecté] la coque.
  - Je n'ai pas inspecté la coque.
competence.badly_done      -2,yields                                             <s_not> … <s_even> <s_check>
  + La coque n'a [pas été inspectée].
  - Je n'ai pas encore inspecté la coque.
competence.badly_done      -2,yields                                             sans même|rien|jamais|avoir|le|la|les|l' vérifier|contrôler|tester|inspecter|examiner|mesurer|regarder|écouter|lire|relire|vérifié|regardé|lu|testé|contrôlé|examiné
  + Il a plongé [sans même inspecter] la coque.
  - J'ai plongé sans même inspecter la coque.
competence.badly_done      -2,yields                                             sans vérifier|contrôler|tester|inspecter|examiner|mesurer|peser|regarder|écouter|lire|relire|ouvrir
  + Il a plongé [sans inspecter] la coque.
  - J'ai plongé sans inspecter la coque.
condition.incomplete       -2,stage:receive,yields                               livré|livrée|livrés|reçu|reçue|arrivé|arrivée|envoyé|rendu|expédié … sans … vis|boulons|câble|chargeur|clé|clés|clef|couvercle|pieds|notice|manuel|télécommande|prise|poignée|poignées|étagère|étagères|batterie|piles|roues|sauce|couverts|socle|housse
  + La harpe est [arrivée sans ses pieds].
  - Je suis arrivé sans mes clés.
condition.incomplete       -2,stage:receive,yields                               un|une|deux|trois|quatre|moitié|partie des|de|d' … n' était|étaient|est|sont pas dans|là|dedans|avec|livré|livrée|livrés|fourni|fournie|fournis
  + [Deux des tambours n'étaient pas dans] la caisse.
  - Deux des tambours sont dans la caisse.
continuity.different_face  -2,yields                                             chaque fois|semaine|mois|appel|visite|jour|passage … autre|nouveau|nouvelle conseiller|conseillère|gestionnaire|personne|interlocuteur|infirmière|médecin|technicien|intervenant|intervenante|visage
  + [Chaque mois une autre infirmière] vient.
  - Chaque mois une autre lune.
continuity.different_face  -2,yields                                             chaque fois|semaine|mois|appel|visite|jour|passage … différent|différente
  + [Chaque semaine un luthier différent].
  - Chaque semaine il pleut.
continuity.retell          -2,rupture:retell,yields                              raconter|expliquer|répéter|réexpliquer|redire|raconté|expliqué|répété … à deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|chaque personnes|fois|services|interlocuteurs|conseillers|agents|interlocuteur|guichets|reprises
  + Il a fallu [raconter le vol à six guichets].
  - Il aime raconter la mer à tous.
ease.forced                -2,yields                                             =dû|=du aller|retourner|revenir … pour récupérer|chercher|avoir|obtenir|retirer|signer|payer|faire
  + J'ai [dû aller au phare pour avoir] la voile.
  - Il a dû aller au phare.
ease.forced                -2,yields                                             ai|avons|a|ont|avais|été|suis|est =dû|=du|obligé|obligée|obligés|contraint|contrainte … réparer|nettoyer|refaire|remonter|démonter|corriger|expliquer|balayer|vider|installer|vérifier
  + J'[ai dû balayer] la scène avant la pièce.
  - Du balai pour la scène.
ease.forced                -2,effort:chase,yields                                a|aura|avait|aurait fallu que|qu' … insiste|insistions|écrive|demande|redemande|réclame|relance|appelle|rappelle|menace|supplie|aille|retourne|revienne|attende|grimpe|cherche|râle|explique|téléphone|intervienne|fasse
  + Il [a fallu que je grimpe] sur le toit.
  - Il a fallu que le vent tourne.
ease.forced                -2,effort:chase,yields                                a|aura|avait|aurait fallu … demander|redemander|réclamer|insister|relancer|appeler|rappeler|supplier|menacer|batailler|écrire|passer|revenir|téléphoner
  + Il [a fallu supplier] pour une chaise.
  - Il a fallu nager.
ease.forced                -2,yields                                             c'|ce est moi|nous qui ai|avons|dois|devons|aurais
  + [C'est moi qui ai] grimpé sur le toit.
  - C'est lui qui a grimpé sur le toit.
ease.forced                -2,effort:chase,yields                                dû|du|dus|dut|doit|dois|devons|devait insister|relancer|réclamer|supplier|menacer|batailler|négocier|quémander|ruser
  + Mon oncle a [dû ruser] pour une chaise.
  - Il a dormi.
ease.forced                -2,yields                                             j'|je|nous ai|avons|avais fini par … obtenir|avoir|<s_repair>|<s_install>|<s_clean>|<s_check>|grimper|porter|démonter|bricoler
  + [J'ai fini par grimper] moi-même sur le toit.
  - Il a fini par rire.
ease.paperwork             -2,yields                                             exigeait|exigeaient|exigent|exige|exigé … formulaire|original|justificatif|papier|fax|chèque|espèces|photocopie|attestation|certificat
  + La mairie [exigeait un second certificat].
  - J'exige un certificat.
empathy.did_not_bother     -2,yields                                             <s_not> <s_care>
  + L'ouvreuse n'a [pas accueilli] le public.
  - Je n'ai pas accueilli le public.
empathy.did_not_bother     -2,yields                                             <s_not> regardé|écouté|lu|relu|ouvert|jeté
  + Le plongeur n'a [pas regardé] sous la coque.
  - Je n'ai pas regardé sous la coque.
empathy.did_not_bother     -2,yields                                             <s_not> … <s_even> <s_care>
  + L'ouvreuse n'a [pas su conseiller] le public.
  - Je n'ai pas encore proposé de date.
empathy.did_not_bother     -2,yields                                             <s_not> … même|daigné|voulu|vraiment|su <s_look>
  + Le plongeur n'a [pas voulu regarder].
  - Je n'ai pas voulu regarder.
empathy.did_not_bother     -2,yields                                             <s_not> … peine|soin|temps de|d' … <s_check>|<s_look>|<s_inform>|<s_answer>|<s_clean>|<s_care>|<s_repair>
  + Le plongeur n'a [pas pris la peine d'inspecter] la coque.
  - Elle a pris la peine d'inspecter la coque.
empathy.did_not_bother     -2,yields                                             pas|jamais … demandé|demandait|pris comment|nouvelles|des
  + Le luthier n'a [jamais demandé comment] elle allait.
  - Je n'ai rien demandé.
empathy.did_not_bother     -2,yields                                             personne n'|ne … <s_check>|<s_look>|<s_care>
  + [Personne n'a inspecté] la coque.
  - Personne n'a nagé là.
empathy.did_not_bother     -2,yields                                             personne n'|ne … peine|soin|temps de|d' … <s_check>|<s_look>|<s_inform>|<s_answer>|<s_clean>|<s_care>|<s_repair>
  + [Personne n'a pris la peine d'inspecter] la coque.
  - Une personne a pris la peine d'inspecter la coque.
errors.double_booking      -2,yields                                             logé|casé|mis|placé|installé|inscrit|réservé|vendu|attribué|donné … deux … même
  + Ils ont [mis deux chorales dans la même] chapelle.
  - J'ai mis deux cordes dans le même sac.
errors.forgotten           -2,yields                                             jeté|jetée|jetés|détruit|broyé mes|mon|ma|nos|notre|ses
  + Ils ont [jeté mes] cordes.
  - J'ai jeté mes cordes.
errors.forgotten           -2,yields                                             jeté|jetés|détruit … que|qu' j'|je|nous
  + Ils ont [jeté les cordes que j'] aime.
  - J'ai jeté les cordes que j'avais.
errors.forgotten           -2,yields                                             oublié|oublie|oublient|oubliait|omis|omet|négligé|néglige de|d'
  + Le bedeau [oublie de] sonner.
  - J'ai oublié de sonner.
errors.lost                -2,yields                                             a|ont|avait|avaient|auraient|aurait perdu|égaré mon|ma|mes|notre|nos|le|la|les|l'|un|une|des|deux
  + Le marin [a perdu la] clé du phare.
  - J'ai perdu la clé du phare.
errors.someone_elses       -2,yields                                             facture|courrier|dossier|relevé|lettre|résultats|ordonnance|adresse|bagage|valise|manteau|nom d'|de un|une|quelqu'|autres … autre|client|patient|cliente|patiente|assuré|locataire|inconnu|voyageur
  + L'huissier m'a remis la [lettre d'un locataire].
  - La lettre d'un ami.
errors.someone_elses       -2,yields                                             échangé|confondu|mélangé|interverti … avec|contre … autre|celui|celle|ceux
  + Ils ont [confondu ma harpe avec celle] du roi.
  - J'ai échangé ma harpe avec celle du roi.
errors.wrong_address       -2,stage:receive,yields                               colis|commande|paquet|canapé|lettre|carte|courrier|valise|bagage|bagages|meuble|lit|table|frigo|virement|dossier a|est|ont|sont atterri|échoué|abouti|fini chez|dans|à|au|en|sur
  + Notre [table a échoué dans] la vallée.
  - La barque a échoué dans la vase.
errors.wrong_address       -2,yields                                             livré|déposé|envoyé|donné|remis|expédié|laissé … chez un|une|le|la|mon|ma|notre|les|des voisin|voisine|voisins|autre|inconnu
  + Ils ont [déposé la voile chez un voisin].
  - J'ai nagé chez un voisin.
errors.wrong_address       -2,yields                                             livré|livrés|envoyé|envoyés|donné|donnés|remis|expédié|expédiée … à un|une|d' autre|autres|inconnu|inconnus
  + Ils ont [envoyé la voile à un autre] marin.
  - Je nage à un autre rythme.
errors.wrong_bill          -2,stage:manage,yields                                débité|prélevé|facturé|relancé … que|qu' j'|je|nous avais|ai|avons|avions clos|clôturé|résilié|annulé|rendu|payé|fermé|quitté|réglé
  + Ils ont [débité un étal que nous avions rendu].
  - J'ai rendu un étal.
errors.wrong_bill          -2,stage:manage,yields                                facturé|facturée|facturent|compté|débité|prélevé … qui|que|qu' … pas|jamais … lieu|existé|commandé|commandée|demandé|demandée|reçu|reçue|fait|faite|utilisé|consommé
  + Ils ont [facturé une fête qui n'eut pas lieu].
  - La fête a eu lieu.
errors.wrong_name          -2,yields                                             autre nom|prénom|adresse|numéro|date que le|la|celui|celle|mon|ma|notre
  + La borne affichait un [autre nom que le] nôtre.
  - Un autre nom que je sais.
fees.hidden                -2,yields                                             frais|supplément|ligne|montant|somme|option … qui|que … pas|nulle|jamais … devis|contrat|prévu|annoncé|commande|offre|annoncés|prévus|prévue
  + Un [supplément qui n'était pas au devis].
  - Les frais du devis.
flexibility.refused        -2,yields                                             <s_not> … voulu|souhaité … <s_allow>|<s_any>
  + La ferme n'a [pas voulu prêter] la selle.
  - Je n'ai pas voulu prêter la selle.
flexibility.refused        -2,yields                                             ~refuser de|d' … prêter|annuler|décaler|reporter|prolonger|échanger|laisser|accepter|reprendre
  + La ferme [refuse de prêter] une selle.
  - Elle accepte de prêter la selle.
friendliness.inattentive   -2,yields                                             passait|passe|passent|passaient son|leur temps à|au|sur
  + L'ouvreuse [passait son temps à] chanter.
  - Je passe mon temps à chanter.
honesty.broken_promise     -2,yields                                             <s_not> <s_keep>
  + Le menuisier n'a [pas honoré] son devis.
  - Je n'ai pas honoré le devis.
honesty.broken_promise     -2,yields                                             <s_not> … <s_even> <s_keep>
  + Le devis n'a [pas été honoré].
  - Je n'ai pas encore honoré le devis.
honesty.broken_promise     -2,yields                                             promet|promettent|promettait|promettaient … et|mais rien|toujours|jamais|personne|aucun
  + On nous [promet une voile et rien].
  - Il promet une voile.
honesty.not_so             -2,yields                                             compris|inclus|incluse|gratuit|gratuite|offert|offerte|couvert|couverte puis|mais|et … facturé|facturée|payer|compté|prélevé|réclamé
  + C'était [gratuit puis on l'a facturé].
  - Gratuit ou facturé.
resolution.contact_again   -2,rupture:repeat_contact,effort:contact_again,yields a|aura|avait|aurait fallu deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs passages|visites|appels|courriers|mails|rendez|relances|essais|tentatives|lettres|messages|interventions
  + Il [a fallu trois essais] au luthier.
  - Il a fallu trois œufs.
resolution.half_done       -2,stage:resolve,yields                               <s_refund>|<s_repair>|<s_delivery>|<s_clean>|<s_install>|<s_work> … mais pas|jamais le|la|les|l'|mon|ma|mes|tout
  + Ils ont [peint la porte mais pas le] cadre.
  - J'ai peint la porte mais pas le cadre.
resolution.half_done       -2,yields                                             reparti|repartie|repartis|parti|partie|partis|repartait|partait sans … resserrer|serrer|fermer|refermer|verrouiller|signer|reboucher|ramasser|rebrancher|nettoyer|essayer|tester|saluer|rétablir|remettre|régler
  + Le couvreur est [reparti sans refermer] le toit.
  - Je suis parti sans fermer la grange.
resolution.half_done       -2,yields                                             sans … réparer|remplacer|finir|terminer|brancher|raccorder|remonter|monter|rebrancher|refermer|changer|poser|livrer|installer|remettre|peindre
  + Ils sont partis [sans remonter] l'arche.
  - Je suis parti sans finir le gâteau.
resolution.not_done        -2,stage:receive,yields                               <s_not> <s_install>
  + Ils n'ont [pas raccordé] la fontaine.
  - Je n'ai pas raccordé la fontaine.
resolution.not_done        -2,stage:return,yields                                <s_not> <s_refund>
  + La foire n'a [pas remboursé] notre étal.
  - Je n'ai pas remboursé mon oncle.
resolution.not_done        -2,stage:resolve,yields                               <s_not> <s_repair>
  + Le luthier n'a [pas réparé] la caisse.
  - Je n'ai pas réparé la caisse.
resolution.not_done        -2,yields                                             <s_not> <s_work>
  + Le menuisier n'a [pas terminé] l'escalier.
  - Je n'ai pas terminé l'escalier.
resolution.not_done        -2,stage:receive,yields                               <s_not> … <s_even> <s_install>
  + La fontaine n'a [pas été raccordée].
  - Je n'ai pas encore raccordé la fontaine.
resolution.not_done        -2,stage:return,yields                                <s_not> … <s_even> <s_refund>
  + L'étal n'a [jamais été remboursé].
  - Je n'ai pas encore remboursé mon oncle.
resolution.not_done        -2,stage:resolve,yields                               <s_not> … <s_even> <s_repair>
  + La caisse n'a [pas été réparée].
  - Je n'ai pas encore réparé la caisse.
resolution.not_done        -2,yields                                             <s_not> … <s_even> <s_work>
  + L'escalier n'est [pas encore commencé].
  - Je n'ai pas encore commencé l'escalier.
resolution.not_done        -2,yields                                             ne|n' … finit|finissent|termine|terminent|commence|commencent|traite|traitent|prépare|préparent|traitait|traitaient|traitera|finissait|terminait|suit|suivent|suivait|gère|gèrent|gérait|assume|assument|assure|assurent|corrige pas|jamais|plus|toujours|rien
  + Le menuisier [ne termine jamais] rien.
  - Je ne termine jamais rien.
resolution.not_done        -2,yields                                             personne n'|ne … <s_delivery>|<s_repair>|<s_install>|<s_clean>|<s_work>|~récupérer|~chercher
  + [Personne n'a balayé] le quai.
  - Personne n'a nagé là.
resolution.refused         -2,yields                                             veut|veulent|voulait|voulaient|voudra|voudront pas|plus|jamais … <s_any>|<s_allow>
  + La ferme ne [veut pas rendre] la selle.
  - Je ne veux pas rendre la selle.
resolution.refused         -2,yields                                             ~refuser de|d' … <s_any>
  + La paroisse [refuse d'imprimer] notre chant.
  - J'ai refusé d'imprimer le chant.
safety.left_open           -2,yields                                             =laissé|laissée|=laissés le|la|les|mon|ma|notre gaz|four|feu|robinet|chauffage|lumière|moteur|eau|portail|porte|barrière allumé|allumée|ouvert|ouverte|couler|tourner|branché
  + Le sonneur a [laissé le four allumé].
  - J'ai laissé le four allumé.
timeliness.late            -2,yields                                             arrivé|arrivée|arrivés|venu|venus|venue|présenté|présentée|présentés|passé|livré … après le|l'|la créneau|heure|horaire|date|délai
  + Le couvreur s'est [présenté trois heures après l'heure].
  - La date est venue.
timeliness.no_show         -2,yields                                             est|sont pas … venu|venue|venus|revenu|revenus|=passé|=passés|=présenté|=présentés|présentée|déplacé|déplacés|intervenu
  + Le plongeur n'[est pas revenu].
  - Je ne suis pas revenu.
timeliness.no_show         -2,yields                                             est|sont|était|soit jamais venu|venue|venus|venues|revenu|revenue|revenus|passé|passée|passés|repassé|intervenu|intervenue
  + Le plongeur n'[est jamais revenu].
  - Je ne suis jamais revenu.
timeliness.not_received    -2,stage:receive,yields                               <s_not> <s_delivery>
  + La ferme n'a [pas expédié] le foin.
  - La ferme a expédié le foin.
timeliness.not_received    -2,stage:receive,yields                               <s_not> … <s_even> <s_delivery>
  + Les fûts n'ont [pas été livrés].
  - Les fûts ont été livrés.
timeliness.postponed       -2,yields                                             annule|annulent|annulait|reporte|reportent|reportait|décale|décalent|repousse|repoussent … sans|tout|chaque|constamment|systématiquement arrêt|cesse|temps|fois|le|la|mon|ma
  + Le plongeur [reporte sans cesse] la sortie.
  - Je nage sans cesse.

# Au présent, à l'imparfait et au futur, avec ou sans « ne ».
class.s_who                is:s_who                                  service|services|conseiller|conseillère|agence|agent|vendeur|vendeuse|technicien|livreur|sav|support|banque|assurance|équipe|société|personnel|on|il|elle|ils|elles|vous|ça|ca|cela|qui
cleanliness.not_done       -2,yields                                 <s_who> … <s_clean> pas|jamais
  + [Ils balaient jamais] le hall.
  - Ils balaient, jamais deux fois.
cleanliness.not_done       -2,yields                                 <s_who> … <s_clean> toujours pas
  + [Ils balaient toujours pas] le hall.
  - Ils balaient, toujours deux fois.
cleanliness.not_done       -2,yields                                 ne|n' … <s_clean> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + [On ne balaie jamais] le hall.
  - On balaie le hall, jamais deux fois.
communication.no_reply     -2,stage:support,rupture:no_answer,yields <s_who> … <s_answer> pas|jamais
  + [Ils me rappellent pas].
  - Ils me rappellent, pas de souci.
communication.no_reply     -2,stage:support,rupture:no_answer,yields <s_who> … <s_answer> toujours pas
  + [Ils me rappellent toujours pas].
  - Ils me rappellent, pas de souci.
communication.no_reply     -2,stage:support,rupture:no_answer,yields ne|n' … <s_answer> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + Le guichet [ne rappelle jamais].
  - Elle ne tarde jamais à rappeler.
communication.not_informed -2,stage:support,yields                   <s_who> … <s_inform> pas|jamais
  + [Ils préviennent jamais].
  - Ils préviennent, jamais trop tard.
communication.not_informed -2,stage:support,yields                   <s_who> … <s_inform> toujours pas
  + [Ils préviennent toujours pas].
  - Ils préviennent, toujours trop tard.
communication.not_informed -2,stage:support,yields                   ne|n' … <s_inform> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + Le syndic [n'avertit jamais] les voisins.
  - Il explique son jamais vu.
competence.badly_done      -2,yields                                 <s_who> … <s_check> pas|jamais
  + [Ils contrôlent pas] les freins.
  - Ils contrôlent, pas toujours pour rien.
competence.badly_done      -2,yields                                 <s_who> … <s_check> toujours pas
  + [Ils contrôlent toujours pas] les freins.
  - Ils contrôlent, pas toujours pour rien.
competence.badly_done      -2,yields                                 ne|n' … <s_check> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + Le garage [ne contrôle plus] les freins.
  - Ils contrôlent plus souvent.
competence.clueless        -2,yields                                 il|elle|ils|elles|<agent> … ne|n' … connaît|connait|connaissent|connaissez|connaissait|maîtrise|maîtrisent|maîtrisait|comprend|comprennent|comprenait|sait|savent pas|jamais|rien|toujours|même
  + Le [guichetier ne maîtrise pas] les tarifs.
  - Le guichetier comprend ce que l'on ne dit pas.
empathy.did_not_bother     -2,yields                                 <s_who> … <s_care> pas|jamais
  + [Elle aide pas] les anciens.
  - Elle aide, pas seulement les anciens.
empathy.did_not_bother     -2,yields                                 <s_who> … <s_care> toujours pas
  + [Elle aide toujours pas] les anciens.
  - Elle aide, pas seulement les anciens.
empathy.did_not_bother     -2,yields                                 <s_who> … <s_look> pas|jamais
  + [Ils écoutent pas] les voisins.
  - Ils écoutent, pas seulement les voisins.
empathy.did_not_bother     -2,yields                                 <s_who> … <s_look> toujours pas
  + [Ils écoutent toujours pas] les voisins.
  - Ils écoutent, pas seulement les voisins.
empathy.did_not_bother     -2,yields                                 ne|n' … <s_care> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + La caisse [n'aide pas] les anciens.
  - Elle aide, pas seulement les anciens.
empathy.did_not_bother     -2,yields                                 ne|n' … <s_look> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + La direction [n'écoute plus] personne.
  - On écoute plus volontiers ce disque.
flexibility.refused        -2,yields                                 ne|n' … accepte|acceptent|acceptait|acceptaient|autorise|autorisent|reprend|reprennent|prête|prêtent|échange|échangent pas|plus|jamais|toujours|aucun|aucune
  + La cantine [n'accepte plus] les tickets.
  - Elle accepte plus de tickets.
honesty.broken_promise     -2,yields                                 <s_who> … <s_keep> pas|jamais
  + [Ils respectent jamais] leurs dates.
  - Ils respectent, jamais en retard.
honesty.broken_promise     -2,yields                                 <s_who> … <s_keep> toujours pas
  + [Ils respectent toujours pas] leurs dates.
  - Ils respectent, toujours en retard.
honesty.broken_promise     -2,yields                                 ne|n' … <s_keep> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + Le chantier [ne respecte jamais] ses dates.
  - Il respecte plus ses dates qu'avant.
reachability.unreachable   -2,stage:support,rupture:no_answer,yields <s_not> décroché|=décrocher
  + Le standard n'a [jamais décroché].
  - Il a décroché, pas moi.
reachability.unreachable   -2,stage:support,rupture:no_answer,yields <s_who>|standard|secrétariat|accueil décroche|décrochent pas|jamais
  + Le [standard décroche pas].
  - Il décroche avec le sourire.
reachability.unreachable   -2,stage:support,rupture:no_answer,yields ne|n' … décroche|décrochent|décrochait|décrochaient|décrochera pas|jamais|plus|toujours|point
  + Le standard [ne décroche jamais].
  - Il décroche un prix.
reliability.not_working    -2,stage:use,yields                       a|ont|avait|avaient|aura pas|jamais|plus marché|fonctionné|démarré
  + La pompe n'[a jamais marché].
  - Elle a toujours sa place au marché.
  - Il n'a jamais aussi bien marché.
resolution.not_done        -2,stage:return,yields                    <s_who> … <s_refund> pas|jamais
  + [Ils indemnisent pas] les retards.
  - Ils indemnisent, pas de crainte.
resolution.not_done        -2,stage:return,yields                    <s_who> … <s_refund> toujours pas
  + [Ils indemnisent toujours pas] les retards.
  - Ils indemnisent, pas de crainte.
resolution.not_done        -2,stage:resolve,yields                   <s_who> … <s_repair> pas|jamais
  + [Ils réparent pas] les vélos.
  - Ils réparent, pas seulement les vélos.
resolution.not_done        -2,stage:resolve,yields                   <s_who> … <s_repair> toujours pas
  + [Ils réparent toujours pas] les vélos.
  - Ils réparent, pas seulement les vélos.
resolution.not_done        -2,stage:return,yields                    ne|n' … <s_refund> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + La boutique [n'indemnise pas] les retards.
  - On indemnise ceux qui n'ont pas eu leur train.
resolution.not_done        -2,stage:resolve,yields                   ne|n' … <s_repair> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + Le bailleur [ne répare rien].
  - Il répare plus de vélos que moi.
timeliness.not_received    -2,stage:receive,yields                   <s_who> … <s_delivery> pas|jamais
  + [Ils livrent pas] le samedi.
  - Ils livrent, pas seulement le samedi.
timeliness.not_received    -2,stage:receive,yields                   <s_who> … <s_delivery> toujours pas
  + [Ils livrent toujours pas] le samedi.
  - Ils livrent, pas seulement le samedi.
timeliness.not_received    -2,stage:receive,yields                   colis|commande|paquet|lettre|courrier|livraison|virement|remboursement|livreur|technicien|mail|code|sms|facture|meuble|carte|chèque|bus|train|dépanneur|taxi ne|n' arrive|arrivent|arrivait|vient|viennent|venait pas|jamais|toujours
  + Le [virement n'arrive toujours] pas.
  - Le train n'arrive qu'à midi.
  - Le train n'arrive plus en retard.
timeliness.not_received    -2,stage:receive,yields                   ne|n' … <s_delivery> pas|jamais|plus|toujours|point|rien|personne|aucun|aucune
  + La papeterie [ne livre toujours] pas.
  - Elle livre toujours le mardi.

communication.not_informed -2,stage:support,yields ^ personne … <s_inform>|<s_answer>
  + [Personne avertit] les voisins.
  - Une personne explique le retard.
empathy.did_not_bother     -2,yields               ^ personne … <s_check>|<s_look>|<s_care>|<s_keep>
  + [Personne écoute] les voisins.
  - Une personne écoute les voisins.
resolution.not_done        -2,yields               ^ personne … <s_delivery>|<s_repair>|<s_clean>|<s_work>|<s_refund>
  + [Personne nettoie] le hall.
  - Une personne nettoie le hall.
resolution.not_done        -2,stage:return,yields  personne n'|ne … <s_refund>
  + [Personne ne rembourse] les billets.
  - Une personne rembourse, ne partez pas.

# Pas le fait du service : ce que le client a fait lui-même.
frame.own yields <s_kin> n'|ne est|sont pas|jamais venu|venue|venus|passé|revenu|revenue|présenté|présentée
  + Ma [sœur n'est pas venue].
  - Le luthier n'est pas venu.
frame.own yields <s_kin> n'|ne … pas|jamais <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_keep>|<s_care>|<s_any>
  + Ma [sœur n'a pas répondu] à l'évêque.
  - L'évêque n'a pas répondu.
frame.own yields ^ ne|n' répondez|rappelez|envoyez|renvoyez|expliquez|écoutez|lisez|regardez|vérifiez|livrez|remplacez|rendez|lavez|jetez|aidez pas|jamais|plus à|a|au|aux|ce|cet|cette|ces|le|la|les|l'|un|une|de|d'|votre|vos
frame.own yields ai|avons|avais|avions pas|jamais eu|pu|su|voulu|encore
  + Nous n'[avons pas pu] tester le mât.
  - Ils n'ont pas pu tester le mât.
frame.own yields j'|je|nous ai|avais|avons|avions pas|jamais <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_keep>|<s_care>
  + [J'ai pas répondu] à l'évêque.
  - Il a pas répondu à l'évêque.
frame.own yields j'|je|nous ai|avons|avais|avions|suis|sommes … demandé|dit|avoué|répondu|apporté|donné|servi|versé|gardé|trouvé|préparé|mis|posé|étalé|placé|jeté|détruit|échangé|confondu|peint|réparé|parti|partis|reparti|repartis|arrivé|arrivée|venu|venue|pris|raconté|expliqué|laissé|livré|rendu|reçu|compté
  + [J'ai demandé] comment il va.
  - Il a demandé comment je vais.
frame.own yields j'|je|nous|<s_kin> … oublié|oublie|omis|négligé
  + [J'ai oublié] de sonner.
  - Le bedeau a oublié de sonner.
frame.own yields j'|je|nous|<s_kin> … ~refuser de|d'
  + [J'ai refusé de] répondre à l'évêque.
  - L'évêque a refusé de répondre.
frame.own yields j'|je|nous|suis|sommes|avons … sans
  + [Je pars sans] répondre.
  - Il est parti sans répondre.
frame.own yields je|j'|nous n'|ne … pas|jamais <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_keep>|<s_care>|demandé|<s_any>|voulu
  + [Je n'ai pas répondu] à l'évêque.
  - L'évêque n'a pas répondu.
frame.own yields je|j'|nous n'|ne … pas|jamais encore|même|vraiment|correctement|pu|su|pensé|songé <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_keep>|<s_care>|demandé|<s_any>
  + [Je n'ai pas encore répondu] à l'évêque.
  - L'évêque n'a pas encore répondu.
frame.own yields je|nous ne|n' veux|voulons|voulais|voulions
  + [Je ne veux] pas rendre la selle.
  - Il ne veut pas rendre la selle.
frame.own yields je|nous ne|n' … <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_check>|<s_clean>|<s_work>
  + [Je ne réponds] jamais à l'évêque.
  - L'évêque ne répond jamais.
frame.own yields je|nous pas
  + Pourquoi n'aurais-[je pas] fourni l'acte ?
  - L'acte n'est pas fourni.
frame.own yields on a … demandé|dit|avoué|répondu|apporté|donné|servi|versé|gardé|trouvé|préparé|mis|posé|étalé|placé|jeté|détruit|échangé|confondu|peint|réparé|parti|partis|reparti|repartis|arrivé|arrivée|venu|venue|pris|raconté|expliqué|laissé|livré|rendu|reçu|compté
  + [On a demandé] comment il va.
  - Elle a demandé comment on va.

# Les dénis qui disent le contraire.
frame.denied yields ne|n' pas|jamais|plus
  + Il promit de [ne pas] prévenir.
  - Il ne prévient pas.
frame.denied yields pas seulement|que|uniquement|juste
  + Il n'a [pas seulement] réparé l'arche.
  - Il n'a pas réparé l'arche.
frame.denied yields pas|jamais|sans … hésité|hésitent|hésite|manqué|cessé|tardé|besoin|question|obligé|obligés|seulement à|de|d'
  + Ils n'ont [pas hésité à] réparer l'arche.
  - Ils ont réparé l'arche.
frame.denied yields pas|jamais|sans|n'|ne … oublié|omis|négligé|oublie|oublient de|d'
  + Ils n'ont [jamais oublié de] sonner.
  - Ils ont oublié de sonner.

# Des faits qui en disent assez.
errors.spelt         -2               mal écrit|écrite|orthographié|orthographiée|noté|saisi|retranscrit|recopié … nom|prénom|adresse
  + Ils ont [mal recopié notre nom].
  - Il écrit mal à la main.
errors.wrong_bill    -2,stage:manage  prélevé|prélevée|débité|débitée|encaissé|prélèvement … avant la|l'|le date|échéance|jour convenue|prévue|prévu|fixée|due|annoncée
  + Ils ont [débité la dîme avant la date fixée].
  - Le roi est venu avant la date.
errors.wrong_thing   -2               saisi|saisie|noté|notée|inscrit|inscrite|inscrits|tapé|enregistré|enregistrée|venu|venue|venus|livré|livrée|imprimé|résilié|annulé|clôturé|bloqué|crédité|coupé|peint|changé|réservé|monté|posé|retiré|vidé au|à|le|la|les|un|une|des|sur|dans … mauvais|mauvaise
  + Ils ont [vidé la mauvaise] grange.
  - Le vin est mauvais.
keep.own_silence     keep             je|j'|nous n' ai|avons pas|jamais|plus … répondu|écrit|payé|envoyé|rappelé
keep.own_wrong       keep             j'|je|nous ai|avais|avons saisi|noté|tapé|entré|pris|commandé|envoyé|réservé|choisi … mauvais|mauvaise
keep.own_wrong       keep             je|j' me|m' suis|étais trompé|trompée de|d'
resolution.half_done -2,stage:resolve a|ont|avait <s_repair>|<s_clean>|<s_work> un|une|la|le … et|mais oublié|laissé|ignoré … autre|autres|reste|seconde|second
  + Ils [ont réparé une harpe et oublié l'autre].
  - Il a oublié l'autre harpe.

resolution.not_done -2,yields sans que|qu' … soit|soient|ait|fût … <s_repair>|<s_clean>|<s_refund>|<s_answer>|<s_work>|traité|traitée
  + Ils sont partis [sans que la fuite soit réparée].
  - Sans que la vasque soit bleue, elle plaît.
