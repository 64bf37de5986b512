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
