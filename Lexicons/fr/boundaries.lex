@language fr
@kind     boundaries

# Contrast: the clause that begins here weighs more.
boundary.although          pivot bien que|qu'
  + [Bien que] l'attente soit longue, le repas est bon.
  - Je sais bien ce que je veux.
boundary.although          pivot même|meme si je|j'|tu|vous|on|nous|il|elle|ils|elles|le|la|les|l'|mon|ma|mes|votre|vos|notre|nos|ce|cela|ça|ca|c'|un|une|tout|leur|leurs|des|y|certains|certaines
  + Bon repas [même si la] salle est froide.
  - Ils sont si lents.
boundary.although          pivot même|meme si|s'
  + Bon repas [même si] papa dormait.
  - Ils sont si lents même le matin.
boundary.although          pivot quoi que|qu'
  + Service lent, [quoi que] vous disiez.
  - De quoi je parle ?
boundary.although          pivot quoique
  + Service aimable, [quoique] lent.
  - De quoi je parle ?
boundary.but               pivot mais|mai
  + Belle chambre [mais] bruyante.
  - Jamais plus.
boundary.despite           pivot en dépit de|du|des|d'
  + [En dépit de] mes lettres, silence.
  - Un dépit réel.
boundary.despite           pivot malgré|malgre|malgrés
  + [Malgré] mes lettres, silence.
  - Un mal de tête.
boundary.except            pivot en dehors de|du|des|d'
  + [En dehors du] prix, rien à dire.
  - Dehors il pleut.
boundary.except            pivot mis à|a part
  + [Mis à part] le bruit, bel hôtel.
  - Une part mise de côté.
boundary.except            pivot sauf|hormis|excepté|excepte|hors
  + Tout était bon [sauf] le dessert.
  - Sain et sauf.
boundary.except            pivot si ce n' est
  + Rien à dire [si ce n'est] le prix.
  - Ce n'est rien.
boundary.except            pivot à|a l' exception de|du|des|d'
  + Parfait [à l'exception du] parking.
  - Un accueil d'exception.
boundary.except            pivot à|a part
  + [À part] le bruit, bel hôtel.
  - Ma part du repas.
boundary.however           pivot cependant|pourtant|toutefois|néanmoins|neanmoins|néamoins|nonobstant
  + [Pourtant], le site est simple.
  - Le colis est pendant à la porte.
boundary.now               pivot désormais|desormais|dorénavant
  + C'était simple, [désormais] il faut trois codes.
  - Des or mais pas d'argent.
boundary.on_the_other_hand pivot en revanche
  + [En revanche], les tarifs montent.
  - Prendre sa revanche.
boundary.on_the_other_hand pivot par contre|contre|ailleurs
  + [Par contre], le café est froid.
  - Contre toute attente.
boundary.on_the_other_hand pivot parcontre|parcontres
  + [Parcontre] la salle est sombre.
  - Le contrat est clair.
boundary.still             pivot n' empêche|empeche
  + [N'empêche], le vol était calme.
  - Cela empêche de dormir.
boundary.still             pivot quand|quant même|meme
  + C'est [quand même] long.
  - Quand viendrez-vous ?
boundary.still             pivot reste que|qu'
  + Il [reste que] le prix est haut.
  - Reste un dernier point.
boundary.still             pivot tout de même
  + Il faut [tout de même] payer.
  - De même pour le vin.
boundary.unfortunately     pivot malheureusement|hélas|helas
  + [Malheureusement] la porte était close.
  - Un malheureux hasard.
boundary.until             pivot jusqu' au jour où|ou
  + Tout allait bien [jusqu'au jour où] la panne est venue.
  - Jusqu'au bout.
boundary.whereas           pivot alors que|qu'
  + On m'a débité [alors que] j'avais résilié.
  - Alors quelle est la suite ?
boundary.whereas           pivot au lieu de|d'
  + On m'a livré du thé [au lieu de] café.
  - Le lieu de rendez-vous.
boundary.whereas           pivot tandis que|qu'
  + Rapide en ville [tandis que] le village attend.
  - Les tenders du port.

# A clause begins here.
boundary.and      clause et je|j'|il|elle|on|nous|vous|ils|elles|c'|ce|cela|ça|ca|puis|surtout|maintenant|depuis|y
  + Le vol est parti tard [et nous] avons attendu.
  - Une équipe souriante et compétente.
boundary.as       clause sinon|surtout|notamment|grâce|grace
  + Je commande ici, [sinon] je marche.
  - Comment payer ?
boundary.because  clause car|puisque|puisqu'
  + Je pars [car] le prix monte.
  - Un quart de nuit.
boundary.because  clause parceque|pcq|pck|paske
  + J'appelle [pcq] la box clignote.
  - Une puisette d'eau.
boundary.because  clause parce|vu|attendu que|qu'
  + Je reste [parce que] l'accueil est bon.
  - Le vu et le dit.
boundary.because  clause étant donné que|qu'
  + [Étant donné que] le prix monte, je pars.
  - Un avis donné.
boundary.besides  clause d' ailleurs|abord
  + [D'ailleurs] le prix a baissé.
  - Je vais ailleurs.
boundary.besides  clause d' autant que|plus|qu'
  + C'est fâcheux, [d'autant que] le prix double.
  - Autant partir.
boundary.besides  clause en effet|outre|résumé|conclusion
  + [En effet] la box est grise.
  - L'effet est joli.
boundary.in_order clause afin de|d'
  + J'ai appelé [afin de] payer.
  - Enfin une réponse.
boundary.in_order clause afin|pour que|qu'
  + J'écris [afin que] vous corrigiez.
  - À la fin du repas.
boundary.or       clause ou il|ils|elle|elles|on|vous|nous|je|j'
  + Ils répondent [ou ils] promettent.
  - Par mail ou par lettre.
boundary.so       clause c' est pourquoi
  + [C'est pourquoi] j'écris.
  - Pourquoi pas.
boundary.so       clause de|en sorte que|qu'
  + Faites [en sorte que] cela change.
  - Une sorte de gâteau.
boundary.so       clause donc|alors|ainsi|puis|ensuite|enfin|finalement|bref
  + Le colis est perdu, [donc] je réclame.
  - La finale du match.
boundary.so       clause du coup
  + [Du coup] j'ai tout annulé.
  - Un coup de fil.
boundary.so       clause si bien que|qu'
  + Le bus a tardé [si bien que] j'ai raté le vol.
  - Un plat si bien présenté.
boundary.that     clause que|qu'
  + Je trouve [que] le prix est haut.
  - Quelque chose cloche.
boundary.when     clause après|apres avoir
  + Refusé [après avoir] tout fourni.
  - Après le repas.
boundary.when     clause dès|des|depuis|pendant|tant|maintenant que|qu'
  + Tout est lent [depuis que] le site a changé.
  - Depuis lundi.
boundary.when     clause quand|lorsque|lorsqu'|qd
  + Personne ne répond [quand] on appelle.
  - Quand même, dix euros.
boundary.where    clause =où
  + Un hôtel [où] tout est neuf.
  - Le train ou le bus.
boundary.who      clause qui|dont|laquelle|lequel|lesquels|lesquelles|auquel|duquel
  + Un vendeur [qui] écoute.
  - Quitte à attendre.

# Words that belong together: they never split, and what they hold says nothing.
keep.closing  keep bien cordialement|amicalement|respectueusement|sincèrement
  + [Bien cordialement], Marie.
  - Il a cordialement répondu.
keep.closing  keep bien à|a vous|toi|eux
  + [Bien à vous], Paul.
  - Un café bien à l'abri.
keep.closing  keep bonne et due forme
  + Un courrier en [bonne et due forme].
  - Une forme bonne pour la vente.
keep.closing  keep dans l' attente de|d'
  + [Dans l'attente de] votre réponse.
  - L'attente de deux heures.
keep.closing  keep dans|en attendant|attente votre|une réponse|retour
  + [En attendant votre retour].
  - En attendant deux heures dehors.
keep.closing  keep en vous remerciant
  + [En vous remerciant], à bientôt.
  - En remerciement ils ont offert un thé.
keep.closing  keep merci d'|par avance
  + [Merci d'avance] pour le retour.
  - Merci à Julie pour son aide.
keep.closing  keep merci de|d'
  + [Merci de] rappeler.
  - Merci pour ce repas.
keep.closing  keep salutations distinguées|distinguees|sincères
  + Avec mes [salutations distinguées].
  - Une adresse distinguée.
keep.closing  keep sentiments distingués|dévoués
  + Recevez mes [sentiments distingués].
  - Mes sentiments sont mêlés.
keep.closing  keep sincères|meilleures|respectueuses|cordiales salutations
  + Mes [sincères salutations].
  - Des vendeurs sincères.
keep.closing  keep vous|te remerciant|remercie par|d' avance
  + En [vous remerciant par avance].
  - Je vous remercie pour votre accueil.
keep.greeting keep belle|excellente|agréable|douce journée|journee|semaine|année|fin
  + Je vous souhaite une [excellente journée].
  - Une belle vue.
keep.greeting keep bon courage|appétit|appetit|anniversaire|noël|rétablissement
  + [Bon courage] aux suivants.
  - Un bon repas.
keep.greeting keep bonne journée|journee|soirée|soiree|nuit|matinée|fin|continuation|année|annee|fête|fêtes|semaine|route|lecture|chance|dégustation|après
  + Merci et [bonne journée] à vous.
  - Une bonne table.
keep.greeting keep bonnes fêtes|fetes|vacances
  + Je vous souhaite de [bonnes fêtes].
  - De bonnes pizzas.
keep.greeting keep joyeux|joyeuses|heureuse noël|noel|fêtes|fetes|année|annee|anniversaire
  + [Joyeux Noël] à tous.
  - Une équipe joyeuse.
keep.greeting keep meilleurs vœux|voeux
  + Tous mes [meilleurs vœux].
  - Les meilleurs plats.
keep.greeting keep passez une|un bonne|bon|agréable|excellente journée|soirée|week|moment
  + [Passez une bonne soirée].
  - On a passé un bon moment.

keep.thing keep beau|beaux|belle|belles père|mère|frère|soeur|sœur|fils|fille|parents|papa|maman|famille|frères|sœurs
  + Mon [beau-père] chante.
  - Une belle salle.
keep.thing keep dit|expliqué|pensais|savais|précisé|demandé qu' il me|nous|leur fallait
  + J'ai [dit qu'il me fallait] un plan.
  - Il me fallait un plan.
keep.thing keep je|j'|nous|on ne|n' respecte|respectons|tiens|tenons|honore … pas mes|nos|mon engagement|engagements|parole|obligations
  + Paraît-il, [je ne respecte pas mes obligations].
  - Ils ne tiennent pas parole.

keep.thing keep il n'|ne|a|avait a|avait|pas|encore|beaucoup|peu pas|encore|trop encore|assez|beaucoup plu
  + Ici, [il n'a pas encore plu].
  - Ce film m'a plu.
keep.thing keep prévoir|organiser|fixer|programmer|caler un|une|le|la|ma|mon ~visite|rendez|rdv|passage|voyage|date|départ|entretien
  + On se parle pour [prévoir une date].
  - Prévoyez un banc.
keep.thing keep tout|toute|toutes|tous … confondu|confondus|confondue|confondues
  + [Toutes tailles confondues], dix pièces.
  - On a confondu les tailles.
keep.thing keep à|a tomber en|malade|dans|sur|amoureux|amoureuse|par|des|de|nez
  + Il commence [à tomber des] gouttes.
  - Une tarte à tomber.
keep.thing keep à|a|pour la casse
  + Le vélo part [à la casse].
  - La casse du vélo.

keep.thing keep compte|comptons|comptant sur votre|vos professionnalisme|compétence|compétences|sérieux|réactivité|compréhension|gentillesse|aide|diligence|bienveillance
  + Je [compte sur votre bienveillance].
  - Une grande bienveillance.

keep.thing keep dans les règles
  + Prévenus [dans les règles].
  - Le problème est réglé.
keep.thing keep en règle|règles
  + Je suis [en règle].
  - Le problème est réglé.
keep.thing keep enquête|enquêtes|questionnaire|indice|taux|sondage|niveau satisfaction|satisfactions
  + Leur [enquête satisfaction] tourne.
  - Une grande satisfaction.
keep.thing keep enquête|enquêtes|questionnaire|indice|taux|sondage|sondages|niveau|formulaire de|d' satisfaction
  + Une [enquête de satisfaction] par an.
  - Une grande satisfaction.
keep.thing keep est|sont|suis|était|sommes =contenté|=contentés d'|de
  + Il s'[est contenté de] lire.
  - Je suis contente de moi.
keep.thing keep j'|nous|on|mari|femme|mère|père|fils|fille|je ai|a|avons|demande|demandons|explique|réponds|avais gentiment|poliment|calmement|aimablement|patiemment|courtoisement
  + [J'ai poliment] refusé.
  - Elle a répondu gentiment.
keep.thing keep lettre|courrier|envoi|recommandé simple|simples
  + Partie en [lettre simple].
  - Une méthode simple.
keep.thing keep le|un|une|d'|par|de simple|simples fait|mail|courrier|lettre|demande|formalité|question|visite|erreur|numéro|copie|signature|raison|virement|retard|changement|panne|oubli|client|cliente|curiosité|mortel
  + [Un simple changement] d'adresse.
  - Une méthode simple.
keep.thing keep litige|litiges|prêt|prêts|contrat|activité|multirisque|mutuelle|crédit|titre|responsabilité|statut|organisme|carte|ligne|clientèle|boîte professionnel|professionnels|professionnelle|professionnelles
  + Mon [prêt professionnel] court.
  - Un accueil professionnel.
keep.thing keep main|mains propre|propres
  + Une lettre remise en [mains propres].
  - Des draps propres.
keep.thing keep parfaite|parfait|pure|totale mauvaise|inconnu|mépris|désintérêt|abruti|incompétent|hypocrite|indifférence
  + De [parfaite mauvaise] foi.
  - Un repas parfait.
keep.thing keep pour être|etre … précis|précise|exact|exacte|clair|claire|honnête|franc|franche|juste|complet|complète
  + [Pour être précis], le 3 mars.
  - Un plan précis.
keep.thing keep professionnel|professionnels|professionnelle|professionnelles de|du|des|immobilier santé|droit|bâtiment|immobilier|secteur|chiffre|métier
  + C'est un [professionnel de santé].
  - Un accueil professionnel.
keep.thing keep prévenant|prévenante que|qu'|d'|de|du|des
  + Un mot [prévenant d'] une grève.
  - Un hôte prévenant.
keep.thing keep s'|m'|nous|me|se estime|estimer|estimez|estimons|estiment heureux|heureuse|heureuses
  + On doit [s'estimer heureux] d'un banc.
  - Je suis heureuse.
keep.thing keep satisfait|satisfaite|satisfaits|content|contents|contente ou pas|non|remboursé|remboursée|remboursés|mécontent
  + Que tu sois [content ou pas].
  - Je suis content.
keep.thing keep semblait|semblaient|paraissait|paraissaient … parfait|parfaite|intéressant|intéressante|simple|facile|attractif|attractive|idéal|idéale|sérieux|sérieuse|honnête|alléchant|alléchante
  + L'idée [semblait intéressante].
  - L'idée est intéressante.
keep.thing keep se|s'|me|m'|nous contente|contentent|contentait|contentaient|contenter|contentons d'|de
  + On [se contente d'] un banc.
  - Je suis contente de moi.
keep.thing keep souscrit|acheté|signé|commandé|réservé|venu|venue|versé|payé … en toute confiance
  + J'ai [signé en toute confiance].
  - Une vraie confiance.
keep.thing keep tiers|formule|pack|option|garantie|contrat|offre|habitation|assurance|forfait|gamme|niveau confort|sérénité|tranquillité|premium|excellence|essentielle|essentiel|intégrale|avantage|sécurité|plus
  + La [formule sérénité] coûte dix euros.
  - Un vrai confort.

keep.fixed keep se|s'|me|m'|nous contente|contentent|contentait pas|jamais|plus d'|de

keep.thing keep ai|avons|avions envoyé|transmis|fourni|répondu|renvoyé|retourné|payé|prévenu|déclaré|contacté rapidement|immédiatement|aussitôt|vite
  + J'[ai renvoyé rapidement] le dossier.
  - Le dossier est arrivé.
keep.thing keep ai|avons|avions rapidement|immédiatement|aussitôt|vite envoyé|transmis|fourni|répondu|renvoyé|retourné|payé|prévenu|déclaré|contacté
  + J'[ai rapidement renvoyé] le dossier.
  - Le dossier est arrivé.
keep.thing keep ai|avons|avions toujours|bien|tout payé|réglé|honoré … ~facture|~mensualité|~cotisation|~loyer|~échéance|~abonnement … sans problème|souci|retard|faute|difficulté|soucis
  + J'[ai toujours payé mes factures sans problème].
  - Une facture claire.
keep.thing keep ai|avons|avions … payé|payés|payée|réglé|réglés|remboursés|remboursées|honoré|cotisé|versé|acquitté … temps et en heure|l'heure|heures
  + J'[ai toujours payé en temps et en heure].
  - Payé en temps et en heure.
keep.thing keep aucun|jamais|sans|zéro … incident|incidents|défaut|retard|retards de paiement|loyer|prélèvement
  + [Aucun retard de loyer] de ma part.
  - Aucun banc.
keep.thing keep croyais|pensais|croyait|pensait|croyant|pensant|cru|pensé|voulu bien faire
  + Je [croyais bien faire].
  - Ils savent bien faire.
keep.thing keep je|nous|on|j' … conseille|conseillons|recommande|recommandons … de|d' bien|être|lire|vérifier|relire|comparer|calculer|mesurer|conserver … vigilant|vigilants|prudent|prudents|méfiant|attentif|lire|vérifier|relire|comparer|calculer|contrat|contrats|facture|factures|clauses|conditions|lignes|devis
  + [Je vous conseille de bien lire] la page.
  - Je conseille ce bateau.
keep.thing keep me|nous|m' conseille|recommande|conseillent|recommandent|conseillait|recommandait fortement|vivement|absolument
  + Elle [me conseille fortement] l'option bleue.
  - Je conseille fortement l'option bleue.
keep.thing keep pour|d'|avant|afin obtenir satisfaction|gain
  + Cinq lettres [pour obtenir satisfaction].
  - La satisfaction du client.

keep.thing keep ai|avons|suis|j'|je|nous|on … réussi|réussis|réussit|réussissons à|a =obtenir|=joindre|=avoir|=contacter|=parler|=récupérer|=comprendre|=faire|=trouver|=négocier
  + J'[ai réussi à joindre] le port.
  - Une soirée réussie.
keep.thing keep au beau milieu|fixe
  + [Au beau milieu] de la nuit.
  - Un beau bateau.

keep.thing keep donc|ah|bref|enfin bon
  + [Donc bon], on passe.
  - Un bon café.
keep.thing keep expérimente|expérimentent|expérimentons un|une|des|la|le|les|cette
  + On [expérimente une] recette.
  - Une équipe expérimentée.
keep.thing keep fibre|ligne|abonnements|abonnement|forfaits|box|compte|comptes|offres pro|professionnelle|professionnelles|professionnel|professionnels|pros
  + La [fibre pro] coûte dix euros.
  - Un accueil pro.
keep.thing keep je|j'|on|nous suis|sommes|est|serai|serais dispo|disponible|disponibles|joignable|joignables
  + Le matin [je suis disponible].
  - Un banc disponible.
keep.thing keep partage de connexion
  + Je vis en [partage de connexion].
  - Une connexion stable.
keep.thing keep vais|veux|préfère|dois|reste|resterai|essaie|essaierai rester|poli|polie|calme|correct|correcte|courtois poli|polie|polis|calme|correct|correcte|courtois
  + Je [préfère rester polie].
  - Elle reste polie avec nous.

keep.thing keep ai|avons toujours|toujours|bien payé|payée|réglé|réglée|remboursé|cotisé|honoré … mes|mon|mes|ma|nos|notre|rubis|temps|les
  + J'[ai toujours payé mes] loyers.
  - On m'a payé une glace.
keep.thing keep capable|capables de|d' encaisser|prendre|prélever|dire|mentir|vendre|facturer|refuser|perdre
  + Ils sont [capables de perdre] une clé.
  - Une équipe capable.
keep.thing keep compréhension|résolution|gestion|traitement|règlement|écoute|description|exposé du|des problème|problèmes|souci|soucis
  + La [gestion des problèmes] revient au club.
  - Un vrai problème.
keep.thing keep compréhension|résolution|gestion|traitement|règlement|écoute|description|exposé du|de|des|d' mon|nos|mes|problème|notre|problèmes|un|souci|soucis problème|problèmes|souci|soucis
  + Sa [compréhension de mon problème] est là.
  - Un vrai problème.
keep.thing keep compte|comptons|comptant sur votre|vos
  + Je [compte sur votre] courrier.
  - Votre compte est clos.
keep.thing keep disent|dit|disait|confirme|confirment|confirmé|indique|assure|m'assure bien avoir|que|qu'|être|vouloir
  + Ils [disent bien avoir] la clé.
  - On dit du bien de lui.
keep.thing keep dit|disent|dis|répond|répondu|répondent|ok pas de|d' souci|soucis|problème|problèmes
  + On me [dit pas de souci].
  - Pas de souci ici.
keep.thing keep est ce clair
  + [Est-ce clair] ?
  - Un ton clair.
keep.thing keep fait|faite|faits voler|dérober|cambrioler|braquer mon|ma|mes|notre|nos|le|la
  + On s'est [fait voler la] remorque.
  - On vole au-dessus du lac.
keep.thing keep foi|lenteur|incompétence|désorganisation|arrogance|mépris|bêtise|galère|retard|attente|violence|culot|toupet|nullité|absence|manque|perte|médiocrité incroyable|impressionnant|impressionnante|exceptionnelle|exceptionnel|phénoménal|phénoménale
  + D'une [lenteur impressionnante].
  - D'une taille impressionnante.
keep.thing keep lors|cas|moindre d'|de|du|un|problème|souci|pépin|problèmes problème|souci|pépin|problèmes|sinistre
  + Ils écrivent en [cas de problème].
  - Un vrai problème.
keep.thing keep promesse|promesses|argent|critique|excuse|excuses|solution facile|faciles
  + Des [promesses faciles].
  - Une clé facile.
keep.thing keep qualifié|qualifiée|qualifiés|qualifiées de|d'
  + Une hausse [qualifiée de] petite.
  - Une équipe qualifiée.
keep.thing keep questions|interrogations|demandes|doutes et|ou|, inquiétudes|craintes|doutes|problèmes|soucis|angoisses
  + Elle répond aux [questions et inquiétudes].
  - Mes inquiétudes demeurent.
keep.thing keep service|services|département|gestionnaire|gestionnaires|déclaration|gestion|conseiller|conseillère|équipe|suivi|partie|niveau sinistre
  + Le [service sinistre] ouvre à midi.
  - Un couloir sinistre.
keep.thing keep si problème|probleme|problèmes|souci|soucis|pépin|pépins
  + [Si problème], on écrit.
  - Un vrai problème.
keep.thing keep un|une|des|d'|autre|autres|chez|vers|quelqu'un assureur|assurance|assurances|assureurs|banque|banques|mutuelle|opérateur|société|artisan|garage|agence|enseigne|ailleurs|concurrent plus sérieux|sérieuse|sérieuses|compétent|compétents|compétente|compétentes|honnête|honnêtes|fiable|fiables|humain|humaine|correct|correcte|réactive|réactif|abordable
  + On file chez [une banque plus honnête].
  - Une équipe honnête.
keep.thing keep y a plus|mieux compétent|sérieux|fiable|honnête|pro|rapide|simple ailleurs|comme|que
  + Il [y a plus fiable ailleurs].
  - Un air sérieux.
keep.thing keep y|trouve|trouver|trouverez|trouverai|existe|voir a|plus|moins|des|mieux|bien|assureurs plus|compétent|sérieux|compétents|mieux ailleurs
  + Il [y a plus sérieux ailleurs].
  - Un air sérieux.

keep.thing keep assuré|dit|promis|expliqué|répondu|affirmé|juré|disait|assurait … qu'|que … on|je|nous|l'on pourrait|pourrais|pourrions
  + Il m'a [assuré qu'on pourrait] signer lundi.
  - On pourrait ouvrir lundi.
keep.thing keep devrait|devraient revenir|repasser|passer|arriver|rappeler|reprendre|finir|commencer|suivre|recevoir
  + Le car [devrait arriver] à midi.
  - Il devrait y avoir un banc.
keep.thing keep forfait|compte|offre|version|abonnement|carte|contrat|assurance|espace|gamme|box|édition|ligne|tarif|client|clients pro|pros
  + J'ai un [compte pro] ici.
  - Un vendeur pro.
keep.thing keep les plus encombrants|lourds|encombrantes|lourdes|volumineux
  + Les bras portent [les plus lourds].
  - Un sac trop lourd.
keep.thing keep les|des|nos|mes|deux|trois|empoignent|portent|vide commodes
  + On vide [les commodes].
  - Des horaires commodes.
keep.thing keep oblige|obligé|oblige|force|forcé|forcée|obligée|obligés|contraint de|d' constater|reconnaître|admettre|avouer|dire|conclure
  + Je suis [obligée de constater] que la grille est neuve.
  - On m'oblige à signer.
keep.thing keep plan|cadre|milieu|usage|compte|adresse|vie|raison|raisons|parcours|projet|véhicule|local|matériel professionnel|professionnelle|professionnels|professionnelles
  + Mon [adresse professionnelle] est ici.
  - Un accueil professionnel.
keep.thing keep point de vue professionnel|commercial|technique|humain|pratique|financier|qualité|confort
  + D'un [point de vue professionnel], la salle est grande.
  - Un accueil professionnel.
keep.thing keep répond|répondu|répondait|dit|assure|assuré|affirme|affirmé|affirmait|disait|certifié … qu'|que|qu'il il|y|n'|ne … pas|aucun|jamais de problème|problèmes|souci|soucis
  + On me [répond qu'il n'y a pas de problème].
  - Il n'y a pas de problème.
keep.thing keep tout|chacun|nul|personne le|peut|n'|d'|entre monde|nous|est … erreur|erreurs|tromper|oublier|infaillible
  + [Tout le monde peut faire une erreur], dit-elle.
  - Une erreur de plus.
keep.thing keep village|coin|hameau|endroit|région|île|vallée|pays … oublié|oubliée|perdu|perdue|isolé|isolée
  + J'habite un [village oublié] des cartes.
  - On m'a oublié.
keep.thing keep y voir|vois|voit|voyons … plus|très clair
  + Avec ce plan, j'[y vois plus clair].
  - Un vendeur clair.

keep.thing keep ce que|qu' je|j'|nous|on désire|désirais|désirait|désirions|souhaitais|souhaitait|voulais|voulait
  + J'ai dit [ce que je désirais].
  - Je désire une clé.
keep.thing keep ce qui est … compréhensible|normal|logique|naturel|excusable
  + Il tarde, [ce qui est assez compréhensible].
  - Un texte compréhensible.
keep.thing keep contrainte|contraintes de|d'|horaire|horaires|budgétaire|budgétaires temps|budget|horaire|horaires|place|planning|calendrier|espace
  + Nos [contraintes de budget] sont connues.
  - Je suis contrainte de partir.
keep.thing keep je|j'|nous|on ne|n' suis|sommes|est|étais|étions|serai pas|plus|jamais|guère joignable|joignables|disponible|disponibles
  + Le mardi, [je ne suis pas joignable].
  - Le gérant est joignable.
keep.thing keep me|m'|nous|se|s' ~saigner|saignant|saigné|saignés
  + On [se saigne] pour ces études.
  - Le coiffeur saigne.
keep.thing keep pour|venir|viennent|vienne|demande|faut couper l'|le|la|mon eau|gaz|courant|électricité|compteur
  + Il passe [pour couper l'eau] du chantier.
  - On a coupé l'eau.
keep.thing keep qui est|était bien|aussi|déjà|quand la moindre des choses
  + Le hall est repeint, ce [qui était déjà la moindre des choses].
  - La moindre des choses compte ici.
keep.thing keep se perdre|perd|perdait|perdent pendant|durant|depuis|dans
  + L'eau [se perd dans] le sable.
  - On perd une journée.
keep.thing keep volume|nombre|flux|afflux ~anormal|inhabituel|élevé|exceptionnel d'|de appels|demandes|courriers|visiteurs
  + Un [volume anormal d'appels] ce lundi.
  - Un bruit anormal.

keep.of_course keep eu peur de|d'|que|qu'

theme.none keep ~gratuit|réduction|tarif|remise pour|aux les|des … enseignants|étudiants|chômeurs|profs|militaires|retraités|seniors|soignants

keep.thing keep allant|va|vont|allait|allaient|passe|passent … du ~bon|~excellent|très|plutôt|~parfait|~rentable|~correct|~meilleur … au|à
  + Des notes [allant du très bon au] passable.
  - Un accueil très bon.
keep.thing keep a|ont|avait|avaient peu|beaucoup|fort|fortement|énormément|sensiblement varié
  + Les dates [ont beaucoup varié].
  - Un choix très varié.
keep.thing keep a|ont|avait|avaient|aient varié
  + Nos horaires [ont varié] cet hiver.
  - Un menu varié.
keep.thing keep essaie|essaye|essayais|essayé|tente|tentais|tâche|efforce de|d' être|rester|paraître gentil|gentille|aimable|aimables|poli|polie|polis|patient|patiente|patients|courtois|courtoise|calme|cool|compréhensif|compréhensive
  + J'[essaie d'être aimable] avec chacun.
  - Elle est aimable.
keep.thing keep j'|nous|on ai|avons|a bloqué|suspendu|stoppé|arrêté les|le|mes|mon|nos|notre|tous versement|versements|paiement|paiements|prélèvement|prélèvements|virement|virements|chèque|chèques
  + [J'ai suspendu mon virement] ce matin.
  - La grille a bloqué le vélo.
keep.thing keep je|j'|nous|on souhaite|veux|voudrais|souhaiterais|aimerais|aimerions|voulais|souhaitons|voudrions savoir|comprendre pourquoi|comment|quand|où
  + [Je voudrais comprendre pourquoi] la grille est fermée.
  - Je voudrais une clé.

# On annonce ce qu'on va dire.
keep.answer keep commençons|commencer|commence|débuter|abord|terminer par|le|la|les … bonnes|mauvaises|bons|mauvais choses|points|nouvelles|côtés
keep.answer keep commençons|commencer|commence|débuter|débutons|d'abord|abord|finir|terminer|terminons par|le|la|les … positif|positifs|négatif|négatifs|bien

keep.fixed keep n' y ait pas|aucun|aucune de|d' doute|doutes|souci|problème|problèmes|malentendu|confusion|erreur|ambiguïté

keep.fixed keep qu' il n' y ait aucun|aucune problème|souci|erreur|doute|malentendu|retard|confusion|ambiguïté

keep.fixed keep qu' il n' y ait pas de|d' doute|doutes|souci|soucis|problème|problèmes|malentendu|confusion|erreur|ambiguïté

keep.fixed keep content|contente|contents|contentes ou pas
keep.fixed keep content|contente|contents|contentes ou pas content|contente|contents|contentes

# « J'avais bien regardé » n'est pas un éloge.
keep.of_course keep ai|avons|avais|avions bien observé|regardé|cherché|vérifié|lu|relu|vu|demandé|précisé|signalé|insisté|prévenu|spécifié|indiqué|mentionné|coché|réservé|appelé|tenté|essayé|remarqué|senti|pensé|cru|commandé|rempli|respecté|suivi
keep.of_course keep a|ont|ai|avons|avait =préféré rejeter|partir|fuir|quitter|annuler|laisser|ignorer|garder|donner|aller|rester|prendre|faire|attendre|se|s'|me|nous|ne|changer|payer|manger|renoncer|écourter|fermer|mentir|dormir|passer|rentrer|poursuivre|discuter|dire|regarder|servir|envoyer|appeler
keep.of_course keep bien =ancré|ancrée|ancrés|ancrées|incrusté|incrustée|incrustés|incrustées|imprégné|imprégnée
keep.of_course keep faudrait|faut savoir
# Le complexe, un lieu.
keep.of_course keep le|ce|au|du|leur|beau|grand|vaste|petit complexe
# Le hall de gare où l'on attend.
keep.of_course keep le|les|notre|du|au hall|halls de|d' gare|hôpital
keep.of_course keep on a|avait bien observé|regardé|cherché|vérifié|lu|relu|vu|demandé|précisé|signalé|insisté|prévenu|spécifié|indiqué|mentionné|coché|réservé|appelé|tenté|essayé|remarqué|senti|pensé|cru|commandé|rempli|respecté|suivi
keep.of_course keep un complexe est|était|hôtelier|sportif|aquatique|touristique|immobilier|avec|où|qui|de|très|sympathique|agréable
keep.of_course keep à|a la hauteur du|des|de reste

# La réponse à « qu'est-ce qui n'a pas été ? », sans ponctuation : elle ne nie rien de la suite.
keep.answer    keep rien|aucun|aucune|non|ras|néant tout|tous|toutes
  + [Rien tout] était sur la table.
  + [Non tout] est là.
  - Rien de tout cela n'est sur la table.
keep.answer    keep rien|aucun|aucune|ras|néant c'|le|la|les|l' était|est|étaient|sont|personnel|service|équipe|accueil|séjour|repas|soins
  + [Rien le personnel] était à l'étage.
  + [Aucune c'est] un court séjour.
  - Rien sur la table, le personnel était à l'étage.
keep.closing   keep au plaisir de|d' vous|lire|échanger|vous|discuter|revoir|entendre
  + [Au plaisir de vous] lire.
  - Un grand plaisir de vous lire.
keep.fixed     keep au moins|maximum|minimum|mieux|pire
  + Comptez dix jours [au mieux].
  - C'est mieux ainsi.
keep.fixed     keep c' est à|a dire
  + Le lendemain, [c'est-à-dire] mardi.
  - Rien à dire.
keep.fixed     keep comme convenu|prévu|prevu|indiqué|demandé
  + Livré [comme prévu] mardi.
  - Comme il est aimable !
keep.fixed     keep comme si
  + Il parle [comme si] j'étais perdu.
  - Si simple, comme toujours.
keep.fixed     keep d' accord
  + Je suis [d'accord] avec le devis.
  - L'accord est signé.
keep.fixed     keep de mal en pis
  + La ligne va [de mal en pis].
  - Un mal réel.
keep.fixed     keep de mieux en mieux
  + Cela va [de mieux en mieux].
  - Mieux vaut partir.
keep.fixed     keep en bonne santé
  + Ma mère est [en bonne santé].
  - La santé de mon chat.
keep.fixed     keep en tout cas
  + [En tout cas], je réserve.
  - En cas de vol.
keep.fixed     keep et|mais aussi|encore
  + Le vin [et aussi] le thé.
  - Encore une erreur.
keep.fixed     keep heureux|ravi|content|contente|ravie de vous|te retrouver|revoir|rencontrer|lire
  + [Ravi de vous lire].
  - Ravi de mon achat.
keep.fixed     keep il est vrai
  + Le prix monte, [il est vrai].
  - Un vrai plaisir.
keep.fixed     keep mal|malheur de|aux tête|dents|dos|ventre|gorge|mer
  + J'avais [mal de tête].
  - Il parle mal.
keep.fixed     keep mort|morte|morts de|d' rire|faim|soif|fatigue
  + On était [morts de faim].
  - Le poisson est mort.
keep.fixed     keep par exemple|hasard|ailleurs|conséquent|défaut
  + [Par défaut] l'option est cochée.
  - Un défaut de fabrication.
keep.fixed     keep pas mal de|d'
  + Il y a [pas mal de] monde.
  - C'est pas mal.
keep.fixed     keep peut être|etre
  + Elle viendra [peut-être].
  - Le plat peut sécher.
keep.fixed     keep quelque|quelques chose|fois|jours|mois|part|semaines|années
  + Il manque [quelque chose].
  - Quelques erreurs.
keep.fixed     keep sain|saine et sauf|sauve
  + Le bagage est [sain et sauf].
  - Un lieu sain.
keep.fixed     keep sous réserve|reserve de|d'|que
  + Remboursé [sous réserve de] preuve.
  - La réserve est vide.
keep.fixed     keep tout d' abord|coup
  + [Tout d'abord], le parking.
  - Tout est bon.
keep.fixed     keep à|a tout moment|hasard|prix
  + La panne arrive [à tout moment].
  - Un moment à part.
keep.fixed     keep à|a vrai dire
  + [À vrai dire], je ne sais plus.
  - Rien à dire.
keep.of_course keep ai|avons|avez|avais bien reçu|recu|noté|note|compris|transmis|envoyé|envoye|payé
  + J'[ai bien reçu] votre lettre.
  - J'ai bien mangé.
keep.of_course keep aussi bien
  + [Aussi bien] le midi que le soir.
  - C'est bien aussi.
keep.of_course keep bien sûr|sur|sure|entendu|évidemment|evidemment|souvent|avant|après|apres
  + Il faut [bien sûr] payer.
  - Le lit est bien.
keep.of_course keep bien vouloir
  + Merci de [bien vouloir] rappeler.
  - Vouloir un bien.
keep.of_course keep c' est bien ce|cela|ça|ca|ma|mon|le|la|lui|vous
  + [C'est bien ce] modèle que j'avais choisi.
  - C'est bien rangé.
keep.of_course keep est|a bien été|ete|arrivé|reçu|recu|recue|reçue
  + Mon chèque [a bien été] encaissé.
  - Le vin est bien frais.
keep.of_course keep ou|eh|hé|et bien
  + Par mail [ou bien] par lettre.
  - Le site est bien fait.
keep.of_course keep tant bien que mal
  + On a fini [tant bien que mal].
  - C'est mal fait.
keep.of_course keep tout|toute compris|comprise|comprises
  + Un séjour [tout compris].
  - On a tout de suite compris.
keep.of_course keep veuillez|vouloir|voulu|voulez|veux|voudrais|vouloir|vouloirs bien
  + Pourriez-vous [vouloir bien] signer.
  - Veuillez patienter.
keep.of_course keep y compris
  + Tous les frais [y compris] le port.
  - J'ai compris le contrat.
keep.please    keep cher|chère|chere|chers|chères monsieur|madame|client|cliente|clients|service|conseiller|équipe|assureur|ami|amis|tous|opérateur|free|orange|sfr|bouygues|banquier|banque
  + [Chers clients], disaient-ils.
  - Le menu est cher.
keep.please    keep s' il vous|te plaît|plait
  + Une facture [s'il vous plaît].
  - Ce qui vous plaît.
keep.please    keep svp|stp
  + Rappelez-moi [svp].
  - Ce menu plaît.
keep.thing     keep au bon moment|endroit
  + Il faut arriver [au bon moment].
  - Un bon moment en famille.
keep.thing     keep bon sens|nombre|numéro|droit|port|gré
  + Le [bon sens] suffirait.
  - Le bon accueil du patron.
keep.thing     keep bonne foi|heure|personne|raison|marche|partie|taille|date
  + J'étais de [bonne foi] ce jour-là.
  - Une bonne cuisine.
keep.thing     keep bon|bons cadeau|cadeaux|plan|plans
  + J'ai offert un [bon cadeau].
  - Un bon vin.
keep.thing     keep bon|bons de|d' commande|livraison|achat|achats|réduction|reduction|retour|cadeau|échange|sortie|intervention|caution
  + Voici le [bon de commande].
  - Un bon choix.
keep.thing     keep chèque|cheque|chèques|cheques cadeau|cadeaux|vacances|déjeuner|énergie
  + J'ai payé en [chèques cadeaux].
  - Un beau cadeau.
keep.thing     keep enquête|enquete|questionnaire de satisfaction
  + J'ai rempli l'[enquête de satisfaction].
  - Une réelle satisfaction.
keep.thing     keep mauvaise herbe|saison
  + Le jardin est plein de [mauvaise herbe].
  - Une mauvaise surprise.
keep.thing     keep relation|relations|satisfaction client|clients|clientèle|clientele
  + La [satisfaction client] est leur slogan.
  - Je dis ma satisfaction.
keep.thing     keep super u|marché
  + Les courses au [Super U].
  - C'est super.

# Ce qui porte le nom d'un défaut et n'en est pas un.
keep.dish       keep crème|crèmes|creme|cremes brûlée|brulée|brulee|brûlées|brulées|brulees
keep.soft_light keep lumière|lumières|ambiance|atmosphère|éclairage|musique|son|sons feutré|feutrée|feutrés|feutrées
# Une assiette qu'on ne finit pas ne dit pas pourquoi.
keep.too_full   keep n' … pas|jamais réussi|pu|arrivé|arrivés|parvenu|parvenus … finir|terminer|manger

# Ce qu'on redoutait avant ne dit rien de ce qui vint ; ce qu'on n'attendait pas dit de lui-même ce qu'il fut.
keep.feared_before keep étais|était|étions … inquiet|inquiète|inquiets|réticent|réticente|sceptique|stressé|stressée|nerveux|nerveuse|méfiant|méfiante|angoissé|angoissée au|avant début|départ|de|d'
keep.unforeseen    keep m'|s'|nous attendais|attendait|attendions pas|guère à|a
keep.unforeseen    keep ne|n' m'|s'|nous|y attendais|attendait|attendions pas|guère à|a

# Ce qui retourne d'où il vient n'est pas un client fidèle.
keep.goes_back keep argent|somme|montant|remboursement|virement|colis|paquet … reviendra|retournera|reviendront|retourneront

@sector insurance

# Ce contre quoi on s'assure n'est pas la faute de l'assureur.
keep.insured_event keep en|tombé|tombée|tombés|tombe|tombait de|en panne|rade
keep.insured_event keep véhicule|voiture|moto|scooter … hs|accidenté|accidentée|immobilisé|immobilisée|volé|volée
keep.insured_event keep ~panne|~avarie

@all

keep.hard_to_say keep difficile|dur|compliqué|délicat de|d' … dire|juger|noter|évaluer|répondre|comparer|trancher|départager

# Des tours tout faits, et ce qu'un autre affiche sans qu'on l'ait vécu.
keep.answer       keep voilà|voila|passons|venons pour|à|aux|au … positif|positifs|négatif|négatifs|positive
keep.fixed        keep cela|ça|ca|chose|rien ne|n' m'|nous|lui|leur|vous est|était|etait|étaient|serait … arrivé|arrivée|arrivées
keep.fixed        keep notre|nos|mon|ma|les|des|d'|aux arrivée|arrivées|départ|départs tardif|tardifs|tardive|tardives
keep.fixed        keep pour faire|aller|être court|bref|simple|rapide|vite
keep.fixed        keep sans être|etre|pour|non|vraiment … ~exceptionnel|~extraordinaire|transcendant|transcendante|~luxueux|~parfait|~excellent|~génial|~immense|~grandiose|~inoubliable|gastronomique|~fou|~rédhibitoire|~catastrophique|~exaspérant|~dramatique|~mauvais|~désagréable|~médiocre|~excessif|~exorbitant|~ruineux|~bruyant|~horrible|~scandaleux|~honteux|~insurmontable|~insupportable|~alarmant|~irréprochable
keep.on_time_says keep ~annoncer|~indiquer|~afficher … à|a l' heure

keep.fixed keep j'|je n' entends|entendais|comprends rien à|au|aux

keep.thing keep ai|avons|avoir redémarré|rebooté|rallumé tout|toute|mon|ma|le|la
  + J'[ai redémarré tout] le poste.
  - Le poste redémarre seul.
keep.thing keep a|ont|ai|avons|avait|avaient travaillé à|dans|chez|pour|avec|au|aux|pendant
  + Elle [a travaillé chez] un notaire.
  - Un plat très travaillé.
keep.thing keep permet|permettant|permettait|permettre … en 3g|edge
  + Une clé [permet d'aller en 3g].
  - Je reste en 3g.
keep.thing keep plaisirs simples
  + J'aime les [plaisirs simples].
  - Quel plaisir !
keep.thing keep quelle ne|n' fut|fût|était|a pas ma|notre|sa|été
  + [Quelle ne fut pas ma] stupeur devant ce mur.
  - Quelle heure est-il ?

keep.thing keep bien des fois|heures|jours|mois|années|mètres|kilomètres|choses|gens|personnes|endroits|égards|points|cas|façons
  + On m'en a parlé [bien des fois].
  - Il est bien des nôtres.
keep.thing keep bonne|bonnes|excellente|excellentes|meilleure|meilleures raison|raisons
  + J'ai de [bonnes raisons] de planter tôt.
  - Le repas était bon.
keep.thing keep j'|on|nous ajouterai|rajouterai|ajoutera|rajoutera que|qu'|même|aussi|également|enfin|simplement|juste|un|une
  + [J'ajouterai que] le café est à volonté.
  - J'ajouterai du sel demain.
keep.thing keep le|la|les|au|aux|du|des plus proche|proches|près de chez|mon|ma|notre
  + Je suis passé à l'agence [la plus proche de mon] travail.
  - Un gîte proche de chez nous.
keep.thing keep tes|vos|leurs|ses|ces|cette|votre|leur|ton|sa fameux|fameuse|fameuses
  + Je n'ai pas vu [vos fameux] vitraux.
  - Le rôti n'était pas fameux.
keep.thing keep ~différent de celle|celui|celles|ceux de mon|ma|mes|notre|nos|l' ~école|pays|~ville|~région|~ancien|précédent|précédente|précédents|~maison|~appartement|~village|enfance|enfances|~an|~année
  + Le rythme est [différent de celui de mon pays].
  - Un ton différent.
keep.thing keep à|a un|ce|tel point incroyable|inimaginable|extraordinaire|phénoménal
  + Il est têtu [à un point incroyable].
  - Un spectacle incroyable.

keep.thing keep on|je|nous|j' n' ~entendre rien de|d'|à|que|qu'|dire
  + Ici [on n'entend rien que] le vent.
  - On n'entend rien au fond.
