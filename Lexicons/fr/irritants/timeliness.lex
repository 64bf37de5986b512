@language fr
@kind     irritants

# Late.
keep.own_late        keep mon|notre ~retard
keep.own_late        keep ~retard de paiement|règlement|cotisation
keep.refer           keep se|me|vous ~reporter
timeliness.late      -3   <duration>=1d … retard
  + Le meuble est là avec [3 semaines de retard].
  - J'ai réglé la facture, 3 jours après, sans souci.
timeliness.late      -2   <negation> … ~respecter … ~délai|~horaire|~date|~heure|~planning
  + Vous avez [jamais respecté les délais].
  - Respecter les délais est pour moi essentiel.
timeliness.late      -2   hors ~délai
  + Une réponse [hors délai], donc inutile.
  - Hors saison, les prix baissent.
timeliness.late      -2   non respect des|du|de ~délai|~horaire|~date
  + Le [non respect des délais] est habituel chez ce cuisiniste.
  - Le respect des horaires est affiché dans la charte.
timeliness.late      -2   trop tard
  + Le cadeau est arrivé [trop tard] pour l'anniversaire.
  - Plus tard, nous avons visité la cave.
timeliness.late      -2   ~arriver|~livrer|~recevoir|~venir après … date|bataille|fêtes|noël|anniversaire
  + Le bouquet est [arrivé après la date].
  - Après le dessert, le chef est venu nous saluer.
timeliness.late      -2   ~délai|~date|~échéance … ~dépasser
  + Le [délai est largement dépassé].
  - Quelle est la date limite ?
timeliness.late      -2   ~dépasser … ~délai|~date|~heure
  + Ils ont [dépassé le délai] annoncé.
  - Le camion dépassait la haie.
timeliness.late      -2   ~retard … <duration>=30min
  + Un [retard de 2 heures] au décollage.
  - Aucun départ avant 2 heures du matin.
timeliness.late      -2   ~retard|~retardé
  + Le train est arrivé avec du [retard].
  - Un prélèvement est parti pour mon retard de paiement.
timeliness.late      -2   ~tardif|tardivement
  + La livraison, [tardive], a gâché la fête.
  - On dîne tard dans cette région.
timeliness.postponed -2   de ~semaine en ~semaine
  + L'ouverture de ma ligne recule [de semaine en semaine].
  - Je progresse chaque jour un peu plus.
timeliness.postponed -2   sans cesse|toujours ~repousser|~reporter|~décaler
  + La date est [sans cesse repoussée].
  - Sans cesse, je compare les offres.
timeliness.postponed -2   ~repousser|~reporter|~décaler|~ajourner
  + Le concert a encore été [décalé].
  - Des photos de presse au mur.

# Slow.
keep.lying_about keep ~traîner … sol|terre|couloir|table
keep.plain_state keep solide|stable|robuste|costaud|fixé|monté|montée|calé|calée , rien ne bouge
keep.slow_food   keep feu|feux doux et lent|lents
keep.slow_food   keep ~cuisson ~lent
keep.soon        keep pas|ne ~tarder
keep.soon        keep sans tarder
timeliness.slow  -2   but|cherche|cherchent|cherchait|cherchaient|stratégie pour|de|à|a gagner du temps
  + Le courtier [cherche à gagner du temps] avec des excuses.
  - Cette appli fait gagner de la place.
timeliness.slow  -2   rien n'|ne a|avait|aura|est avancé
  + Sur le toit, [rien n'a avancé] en mai.
  - Je n'ai rien avancé au charpentier.
timeliness.slow  -2   rien … avance|avancent|avançait|avançaient|avancera|avançant|~bouger
  + Trois courriers et [rien ne bouge].
  - Rien à signaler, le chantier a bougé comme annoncé.
timeliness.slow  -2   trop|très|bien|assez|super long … pour|avant
  + C'est [trop long pour] une simple modification.
  - Un pantalon un peu long, à ourler.
timeliness.slow  -2   ~avancer|~bouger <negation>|toujours|rien
  + Mon dossier [avance pas].
  - J'ai avancé les frais et je l'accepte.
timeliness.slow  -2   ~délai … ~long|~excessif|~rallonger|~énorme|~abusif|~interminable|~honteux|~inadmissible|~déraisonnable|~fou
  + Les [délais sont honteusement longs].
  + Un [délai de traitement excessif].
  - Un délai de 14 jours suffit largement.
timeliness.slow  -2   ~faire|~laisser traîner|durer
  + Ils [laissent traîner] l'affaire.
  - Le quai est large.
timeliness.slow  -2   ~jouer … montre
  + L'assureur [joue la montre].
  - J'ai acheté une montre de plongée.
timeliness.slow  -2   ~lenteur
  + La [lenteur] du guichetier est pénible.
  - La lentille du Puy est délicieuse.
timeliness.slow  -2   ~lent|lentement
  + La procédure est [lente] et opaque.
  - Une cuisson lente sublime la viande.
timeliness.slow  -2   ~long|~énorme|~interminable ~délai|~procédure|~démarche
  + De [longues démarches] pour une carte grise.
  - Il faut un long câble pour la télévision.

keep.measure    keep besoin|évite|éviter|évitent|épargne|épargner … ~long|~interminable ~délai|~procédure|~démarche
  + Plus [besoin de longues démarches].
  - Il faut de longues démarches.
timeliness.slow -2   ~long|~énorme|~interminable ~traitement … ~dossier|~demande|~commande|~réclamation|~plainte|administratif|candidature|candidatures
  + Un [interminable traitement de ma demande].
  - Ma grand-mère a suivi un long traitement.
timeliness.slow -2   ~prendre|~mettre … ~plomb|~éternité|~siècle|plombes
  + Ça a [pris une éternité].
  - Il a pris le temps de m'expliquer.
timeliness.slow -2   ~procédure|~démarche|~traitement|~remboursement|~livraison … trop|très|beaucoup long|longue|longs|longues
  + Un [remboursement beaucoup trop long].
  - La procédure est courte ; la rue, longue.
timeliness.slow -2   ~tarder|~traînard
  + La mise en service [tarde].
  - Je vous appelle sans faute demain soir.
timeliness.slow -2   ~traîner|~traînasser
  + Mon dossier [traînasse] sur un bureau.
  - Les câbles traînaient au sol.
timeliness.slow -2   ~éterniser|s'éterniser
  + L'expertise s'[éternise].
  - Une vue éternelle sur les toits.

# Should have come, and did not.
keep.fail               keep                              <negation> … ~arriver à
keep.no_negator         keep                              ~recevoir aucun|aucune … coup|choc|pub|pubs|publicité|spam|rayure|éraflure|pénalité|amende|reproche|remarque
keep.no_negator         keep                              ~recevoir plus|pas|jamais de|d'|ces|les pub|pubs|publicité|publicités|spam|spams|démarchage|sollicitations|relances
keep.received           keep                              colis|paquet|produit|produits|article|articles|meuble|meubles|conseil|conseils|vêtement|vêtements|robe|canapé|appareil|plat|plats|repas|commande|réponse|réponses|soins|soin|pièce|pièces|accueil|aide reçu|reçue|reçus|reçues n'|ne a|ont|est|sont|vaut|avait … rien|aucun|aucune
keep.received           keep                              jamais ~recevoir|reçu|reçue un|une|d'|de|des|autant|aussi|si tel|telle|aussi|si|tels|telles|pareil|pareille|autant|meilleur|meilleure|de|beau|bel
keep.received           keep                              ~recevoir pas mal
keep.received           keep                              ~recevoir plus de|d' … qu'|que|avant
keep.set_phrase         keep                              fait|fais|passé|passe|prend|prends pas|point de|d' commande|livraison
keep.set_phrase         keep                              n' aurais|aurions|aurait|avais|avions jamais|pas imaginé|pensé|cru … =recevoir|=avoir
  + Je [n'aurais jamais imaginé recevoir] ça.
  - Je n'ai jamais reçu mon lot.
timeliness.delayed      -2                                ils|elles|sav|atelier|réparateur|garage|<company>|<agent> garde|gardent|retient|retiennent mon|ma|mes|notre|nos appareil|téléphone|voiture|vélo|ordinateur|montre|machine|véhicule|passeport|papiers|moto|scooter|tablette|aspirateur|matériel|instrument … depuis
  + [Ils gardent ma machine depuis] mars.
  - Je garde ma machine depuis mars.
timeliness.late         -2                                <negation> … ~arriver|~livrer|~recevoir|~terminer|~finir dans les|le temps|délais|délai
  + Le chantier n'est [pas terminé dans les délais].
  - Le chantier est fini dans les délais.
timeliness.late         -2                                <negation> … ~arriver|~livrer|~recevoir|~terminer|~finir à|a temps
  + La robe n'est [pas arrivée à temps].
  - La robe est arrivée à temps.
timeliness.late         -2                                <negation> … ~arriver|~livrer|~recevoir|~venir|~passer à|a la|l' date|heure prévue|dite|annoncée|convenue
  + Le maçon n'est [pas passé à l'heure convenue].
  - Le maçon est passé à l'heure convenue.
timeliness.late         -2                                <negation> … ~arriver|~partir|~livrer|~venir|~passer à|a l' heure
  + Le bus n'est [pas arrivé à l'heure].
  - Le bus est arrivé à l'heure.
timeliness.late         -2                                n' est|fut|était qu' après <duration> que|qu' j'|on|nous|ils|il|elle|je ai|a|avons|ont|m'|nous|est eu|reçu|obtenu|pu|été|a|ont|remboursé|répondu
  + Ce [n'est qu'après trois mois qu'ils m'ont] remboursé.
  - Ce n'est qu'après trois mois que je pars.
timeliness.late         -2                                n' est|fut|était que le <number> <month> que|qu' j'|on|nous|ils|il|elle|je ai|a|avons|ont|m'|nous|est eu|reçu|obtenu|pu|été|a|ont|reçue
  + Ce [n'est que le 4 mai que j'ai eu] mon badge.
  - Ce n'est que le 4 mai que je pars.
timeliness.not_received -1                                <negation> encore … ~recevoir
  + J'ai [pas encore reçu] le badge.
  - J'ai encore reçu un cadeau, merci.
timeliness.not_received -2                                <negation> … ~arriver|~parvenir
  + Le courrier [jamais arrivé] contenait mon code.
  - Si le paquet arrive, prévenez-moi.
timeliness.not_received -2                                <negation> … ~livrer|~expédier
  + Ma machine a [pas été livrée].
  - On peut se faire livrer partout.
timeliness.not_received -2                                <negation> … ~recevoir
  + J'ai [pas reçu] la marchandise.
  + [Jamais reçu] mon colis.
  - Je vous reçois cinq sur cinq.
timeliness.not_received -2                                aucun|aucune … ~recevoir
  + [Aucun colis reçu].
  - Aucune rayure sur le meuble livré.
timeliness.not_received -2                                jamais … ~livrer|~envoyer|~expédier|~installer|~raccorder|~verser|~créditer
  + Le canapé a [jamais été livré].
  - Avez-vous livré cette rue ?
timeliness.not_received -2                                pas|point de|d' colis|paquet|livreur|coursier|commande|livraison|technicien|plombier|taxi $
  + Midi sonne, [pas de coursier].
  - Pas de commande trop lourde.
timeliness.not_received -2                                rien ~recevoir
  + J'ai [rien reçu] à ce jour.
  - Rien à dire, tout est bien reçu.
timeliness.not_received -2                                ~attendre … en vain
  + J'ai [attendu le livreur en vain].
  - La navette nous attendait en gare.
timeliness.not_received -2                                ~colis|~commande|~livraison … ~introuvable|fantôme
  + Un [colis introuvable] depuis le dépôt.
  - Un modèle introuvable ailleurs, bravo.
timeliness.not_received -2                                ~recevoir pas|jamais|point|plus
  + On ne [reçoit jamais] le bulletin.
  - Le bulletin reçu n'est pas daté.
timeliness.not_received -2                                ~recevoir toujours|encore|finalement|même|tjrs|donc pas|jamais|point|plus
  + On ne [reçoit toujours pas] le bulletin.
  - Je reçois encore le bulletin.
timeliness.not_received -2                                ~recevoir … rien|aucun|aucune
  + Nous n'avons [reçu aucun] chèque.
  - J'ai reçu un appel charmant.
timeliness.postponed    -2                                chaque|toujours|encore|toutes … donne|donnent|annonce|annoncent|promet|promettent|invente … nouvelle|nouveau|autre date|délai|échéance|créneau|excuse|prétexte
  + [Chaque lundi on me donne une nouvelle date].
  - On me donne une nouvelle chaise.
timeliness.status_stuck -2,stage:receive,channel:delivery colis|commande|paquet|pli|envoi|lettre|recommandé|courrier|commandes … bloqué|bloquée|bloqués|coincé|coincée|immobilisé|immobilisée|retenu|retenue
  + Mon [pli est coincé].
  - Un bloc de papier à lettre.
timeliness.status_stuck -2,stage:receive,channel:delivery colis|commande|paquet|pli|envoi|lettre|recommandé|courrier|commandes … bloqué|bloquée|bloqués|coincé|coincée|immobilisé|immobilisée|retenu|retenue en|à|au|dans|depuis|chez|par
  + Mon [paquet est bloqué au] dépôt.
  - Un bloc de papier à lettre.
timeliness.was_due      -1                                devais|devions être|etre =livré|=livrée|=livrés|=livrées|=installé|=installée|=remboursé|=remboursée|=rappelé|=rappelée … hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|<month>|semaine|avant
  + Je [devais être livrée hier].
  - Le mur devait être peint en bleu.

# Still nothing.
timeliness.handled_slow  -2        dossier|demande|plainte|réclamation|sinistre|affaire … ~dormir|~croupir|~végéter|~stagner|~traîner|~trainer|~moisir
  + Mon [dossier dort] dans un tiroir.
  - Le chat dort sur le canapé livré hier.
timeliness.handled_slow  -2        ~lenteur|~lourdeur … ~traitement|~remboursement|~dossier|~gestion|~indemnisation|~service|~administratif|~procédure|~réparation|~expertise
  + La [lenteur du remboursement] nous use.
  - La lenteur du fleuve.
timeliness.slow          -3        super|hyper|méga|mega|ultra|archi|bien ~lent|~long
  + Le dossier est [super long].
  - Une longue balade.
timeliness.still_not     -2        encore pas … ~livrer|~recevoir|~rembourser|~raccorder|~traiter|~activer
  + Le solde est [encore pas remboursé].
  - Encore un livreur aimable.
timeliness.still_not     -2        toujours|tjs en cours|suspens|souffrance|traitement
  + Ma demande est [toujours en cours].
  - Toujours en forme, le patron.
timeliness.still_not     -2        toujours|tjs pas|point|<negation> … ~livrer|~recevoir|~installer|~rembourser|~raccorder|~traiter|~verser|~activer|~expédier|~arriver|~envoyer|~indemniser|~payer|~créditer|~terminer|~finir|~rétablir|~réparer
  + Ma ligne est [toujours pas raccordée].
  + La caution est [toujours pas versée].
  - Je suis toujours livré à l'heure.
timeliness.still_nothing -3        <duration>=1w … toujours|encore|tjs pas|rien|~aucun
  + Voilà [3 semaines et toujours rien].
  - Après 2 semaines, je suis toujours ravi.
timeliness.still_nothing -2        <duration>=3d … rien|sans
  + [Six jours sans] rouleau de papier.
  - En 5 jours le tour était joué.
timeliness.still_nothing -2        depuis plus rien
  + Un accusé de réception, et [depuis plus rien].
  - Depuis plus de dix ans je viens ici.
timeliness.still_nothing -2        et … toujours|encore rien|pas|aucun|aucune
  + J'ai payé [et toujours rien].
  - Et encore bravo à tous.
timeliness.still_nothing -2,yields mais|pourtant|ensuite|semaine|semaines|mois|puis|depuis il|ça|rien ne|n' se passe|passait|passa|produit … rien|depuis|du
  + On promet des travaux, [mais il ne se passe rien].
  - Il se passe toujours quelque chose.
timeliness.still_nothing -3        toujours rien
  + Un mois après, [toujours rien].
  - Toujours là pour nous, rien à redire.
timeliness.still_nothing -3        toujours|tjs aucun|aucune ~colis|~livraison|~remboursement|~technicien|~raccordement|~indemnisation|~virement|~date|~rendez-vous|~changement
  + [Toujours aucun virement] sur mon compte.
  - J'ai toujours ce technicien sympathique.
timeliness.still_nothing -3        toujours|tjs pas de|d' ~colis|~livraison|~remboursement|~technicien|~carte|~indemnisation|~virement|~date|~box|~fibre|~commande
  + Quinze jours plus tard, [toujours pas de carte].
  - Pas de panique, la carte est toujours la même.
timeliness.still_waiting -3        <duration>=3d que|qu' j'|je|on|nous ~attendre
  + Voilà [deux mois que j'attends].
  - J'arrive dans 3 jours, attendez-moi pour dîner.
timeliness.still_waiting -2        toujours|tjs … attente|attends|attendons|attend
  + Nous sommes [toujours en attente] du devis signé.
  - Le salon d'attente est toujours propre.
timeliness.still_waiting -2        ~attendre toujours|encore
  + J'[attends encore] le double de la facture.
  - Le plombier attend toujours que le joint sèche.
  - Je vous attends samedi.
timeliness.still_waiting -3        ~attendre … depuis … <duration>=3d
  + J'[attends depuis 3 mois] mon solde de tout compte.
  - J'ai attendu un bus.
timeliness.still_waiting -2        ~attendre … semaine|semaines|mois|an|ans|année|années
  + On [attend des semaines] pour une réparation.
  - J'attends mon tour avec le sourire.
timeliness.still_waiting -2        ~jour|~semaine|~mois d' attente
  + Des [mois d'attente] pour un rendez-vous.
  - Le mois de mai est attendu.

# Durations out of line.
keep.loyal               keep fait … <duration>=1y … client|cliente|clients|assuré|assurée|adhérent|adhérente|sociétaire
keep.loyal               keep fait|font … <duration>=1y que je|j'|j|nous|on|mon|ma|vous|suis
keep.time_allowed        keep <duration> après … achat|réparation|installation|pose|sortie|travaux|opération|acquisition|révision|début
  + [Six mois après l'achat], la selle grince.
  - Six mois après ma demande, un mot type.
timeliness.duration      -2   <duration>=1w pour avoir|obtenir|recevoir|être|etre|répondre|traiter|livrer|réparer|rembourser|envoyer|un|une
  + [Treize jours pour avoir] un créneau.
  - Treize jours pour visiter le Japon.
timeliness.duration      -2   <duration>=1w que je|j'|nous|on|mon|ma|mes suis|sommes|est|attends|attendons|attend … sans|attends|bloqué|bloquée|privé|privée|panne|coupé|raccordé|livré
  + [Trois semaines que je suis sans] chauffage.
  - Trois semaines que je suis client.
timeliness.duration      -2   <duration>=1w … sans|pour … internet|voiture|chauffage|électricité|eau|gaz|téléphone|ligne|réponse|véhicule|carte|remboursement
  + [Deux semaines sans eau] chaude.
  - Deux semaines à Nice, sans hâte.
timeliness.duration      -2   <duration>=2w après|plus
  + [Deux mois après] ma demande, un courrier type.
  - Je reviendrai dans 2 mois.
timeliness.duration      -2   <duration>=2w pour
  + [Trois semaines pour changer] une vitre.
  - Je pars 3 semaines avec vous en juin.
timeliness.duration      -2   au bout de|d' … <duration>=1w
  + [Au bout de 3 semaines], un avis de passage.
  - Au bout de 3 minutes, c'était réglé.
timeliness.duration      -2   a|ont|aura duré|durer|dure … <duration>=1w
  + Un virement qui [a duré deux semaines].
  - La croisière de deux semaines.
timeliness.duration      -2   cela|ça|ca fait … <duration>=1w … demande|demandes|réclame|réclamons|essaie|essaye|dossier|sans|problème|panne
  + [Cela fait maintenant 2 mois que] je réclame mon dû.
  - Cela fait un bien fou.
timeliness.duration      -2   cela|ça|ca ~faire … <duration>=1w que
  + [Ça fait 3 semaines que] je tourne.
  - Ça fait plaisir de vous lire.
timeliness.duration      -2   depuis <duration>=2w … ~bloquer|panne|attente|suspens|demande|réclame|internet|connexion|sans
  + Je suis [depuis 3 semaines sans] chauffage.
  - Depuis 3 semaines, je profite de la piscine.
timeliness.duration      -3   depuis … <duration>=1m … toujours|pas|rien|plus|aucun|aucune|sans
  + [Depuis 2 mois je n'ai rien] sur mon compte.
  - Depuis 2 ans je suis un client heureux.
timeliness.duration      -2   des|plusieurs jours|semaines|mois pour|avant|que
  + Il faut [des mois pour] obtenir un certificat.
  - Des jours heureux chez vous.
timeliness.duration      -2   mois|an|heure|semaine|heures|ans et demi|demie que|qu'|d'|sans
  + Un [mois et demi que] j'attends un raccordement.
  - Il a deux ans et demi, mon fils.
timeliness.duration      -2   plus|près|presque de|d' <duration>=2w pour|avant
  + [Plus de 2 mois pour] une carte bancaire.
  - Plus de 2 mois de garantie offerts.
timeliness.duration      -2   sans … depuis … <duration>=2d
  + Une famille [sans eau depuis 4 jours].
  - Sans regret depuis ma souscription.
timeliness.duration      -2   ~mettre|~prendre|~durer … <duration>=1w
  + Ils ont [mis presque 3 semaines] à m'envoyer un câble.
  - Le trajet dure 30 minutes.
timeliness.no_show       -2   ~poser … lapin
  + Le poseur m'a [posé un lapin].
  - Un lapin nain à poser ici.
timeliness.rebooked      -2   ~rdv|~rendez|~passage|~intervention|~livraison|~installation vous|a|est|été|encore … annulé|annulée|reporté|reportée|décalé|décalée|repoussé|repoussée
  + Ma [livraison est encore annulée].
  - Une livraison à annuler ?
timeliness.sent_back     -2   ~colis|~commande|~paquet|~livreur … reparti|repartie|repartis|retourné|retournée
  + Mon [colis est reparti] au dépôt.
  - Le colis retour est gratuit.
timeliness.still_waiting -2   en cours de livraison|préparation|traitement|validation|remboursement depuis
  + Mon fauteuil est [en cours de livraison depuis] le neuf.
  - Une livraison en cours de semaine.
timeliness.still_waiting -2   l'|les|la|j'|toujours|encore|nous attends|attendons|attend depuis
  + Je [l'attends depuis] le neuf juin.
  - Je vous attends devant la gare.
timeliness.still_waiting -2   toujours|encore|tjrs|tjs en livraison|transit|acheminement|préparation|traitement
  + Ma lampe est [toujours en transit].
  - Un colis en transit par Lyon.
timeliness.whenever      -1   c' est quand vous|tu voulez|veux
  + Pour mon raccordement, [c'est quand vous voulez].
  - Venez quand vous voulez.

keep.own_doing     keep je|nous ne|n' … arriverai|venir|passer|intervenir que|qu' le <date>
keep.own_doing     keep je|nous|on ne|n' … arrivé|arrivée|arrivés|commencé que|qu' cette|hier|aujourd'|fin|courant|ce|la semaine|hui|mois|année|matin|veille|début
timeliness.late    -2   n'|ne … livré|livrée|livrés|livrées|expédié|expédiée|reçu|reçus|installé|installée|réparé|réparée|remboursé|traité|effectué|effectuée|effectuées|terminé|commencé|arrivé|arrivée que|qu' cette|hier|aujourd'|fin|courant|ce|la semaine|hui|mois|année|matin|veille|début
  + L'étagère [n'a été installée que cette semaine].
  - L'étagère est installée cette semaine.
timeliness.late    -2   ne|n' peut|peuvent|pourra|pourront|pouvait|pouvaient|viendra|viendront|sera|seront|vient|intervient|interviennent … qu'|que à partir du|de <date>
  + Le vitrier [ne peut passer qu'à partir du 3 août].
  - On peut passer à partir du 3 août.
timeliness.late    -2   ne|n' peut|peuvent|pourra|pourront|pouvait|pouvaient|viendra|viendront|sera|seront|vient|intervient|interviennent … que|qu' dans|d'ici|après <duration>=3d
  + Le couvreur [ne pourra venir que dans dix jours].
  - Il pourra venir dans dix jours.
timeliness.late    -2   ne|n' … livré|livrée|livrés|livrées|expédié|expédiée|reçu|reçus|recevront|recevra|recevrai|recevrons|installé|installée|réparé|réparée|remboursé|traité|effectué|effectuée|effectuées|terminé|commencé|arrivé|arrivera|arriveront|venir|passer|intervenir … que|qu' le <date>
  + La caisse [ne sera livrée que le 12 mai].
  - La caisse sera livrée le 12 mai.
timeliness.no_show -2   lapins posés
  + Encore des [lapins posés] par le carreleur.
  - Des lapins nourris au foin.

timeliness.late    -2 ne|n'|pas|rien|aucun|aucune … pas|point|là|livré|livraison|disponible|prêt|intervention|passage|réponse|retour|prévu|possible avant le <date>
  + Le toit n'est [pas prêt avant le 12 juin].
  - On se voit avant le 5 mai.
timeliness.late    -2 pas|rien|aucun|aucune … livraison|passage|réponse|réparation|intervention|vous|rdv|remboursement|place|places|créneau|créneaux|disponibilité|technicien|versement|dispo avant fin|mi|début|<month>
  + [Pas de technicien avant fin] juin.
  - Un livre avant fin juin.
timeliness.overdue -2 devait|devaient être|etre … terminé|terminés|terminée|terminées|fini|finis|finie|livré|livrés|livrée|prêt|prête|prêts|posé|posée|installé|installée|remboursé|réglé|opérationnel … le|depuis <date>
  + Le mur [devait être fini le 3 mars].
  - Le mur est fini depuis le 3 mars.

keep.set_phrase keep prend|prennent|prenait|prenaient|pris leur|leurs|tout|son temps pour|avant … répondre à|aux toutes|tous|nos|mes|vos|chaque|questions|tout
timeliness.slow -2   prend|prennent|prenait|prenaient|pris leur|leurs|tout|son temps|leur pour|avant|à|temps rembourser|répondre|payer|indemniser|livrer|traiter|réparer|rappeler|pour|avant
  + Ils [prennent leur temps pour rembourser] un billet.
  - Ils prennent le temps d'écouter.
timeliness.slow -1   prend|prennent|prenait|prendra|prendre du|énormément temps $
  + Chaque visa [prend du temps].
  - Elle prend du temps pour moi.

timeliness.late -2 délai|délais|date|dates|planning|calendrier|échéance|échéances non tenu|tenus|respecté|respectés|tenue|tenues|respectée|respectées
  + [Délais non tenus].
  - Délais tenus.

timeliness.late -2 délai|délais|date|dates|planning|calendrier|horaires|horaire non tenu|tenus|respecté|respectés|tenue|tenues|respectée|respectées ,|et|par|malgré|depuis|pour
  + [Horaires non respectés et] bus plein.
  - Délais tenus.
timeliness.late -2 les|des|mes|nos|leurs|vos|ses|un|le|une|la délai|délais|date|dates|planning|calendrier|horaires|horaire non tenu|tenus|respecté|respectés|tenue|tenues|respectée|respectées
  + [Les horaires non respectés] par leur bus.
  - Délais tenus.

# Nobody came.
keep.loyal                keep <duration> pour moi|mon|ma|mes|notre|nos|mari|ma
keep.loyal                keep cela|ça|ca|sa|voilà|voici fait|font|faisait … <duration>=1y que|qu' je|j'|j|nous|on|mon|ma|notre|vous|suis|sommes|ils
keep.loyal                keep client|cliente|clients|adhérent|adhérente|adhérents|sociétaire|sociétaires|assuré|assurée|assurés|abonné|abonnée|fidèle|membre|chez … depuis … <duration>=1y … sans|aucun|jamais
keep.loyal                keep depuis <duration> pour
keep.loyal                keep garantie|validité|visite|film|contrat|offre|trajet|séjour|cours|formation|abonnement|bail|spectacle … ~durer|~être … <duration>
keep.loyal                keep sans|aucun|aucune|pas|zéro … accident|accidents|sinistre|sinistres|litige|litiges|malus|infraction … depuis … <duration>
keep.own                  keep ça|ca|cela n'|ne … est|était|soit … jamais|pas|encore arrivé
  + [Cela n'était jamais arrivé] au fort.
  + [Ça ne m'est jamais arrivé].
  - Le luth ne m'est jamais arrivé.
keep.own_late             keep <duration> de retard de|du|des|sur paiement|paiements|règlement|cotisation|loyer|facture
keep.own_late             keep je|j'|nous|on suis|serai|serons|étais|sommes|arrive|arriverai|arriverons en retard
keep.own_visit            keep suis|sommes|étais|étions|serais|serions … jamais|pas =venu|=venue|=venus|=passé|=passée|=arrivé|=arrivée
keep.refer                keep puis|peux|souhaite|souhaiterais|voudrais|voudrions|aimerais|possible|pouvez|pourriez|pouvoir|peut|dois|pour|d'|de|demande|accepté … ~reporter|~décaler|~repousser
keep.soon                 keep toujours pas … besoin|sinistre|accident|problème|souci
keep.time_allowed         keep <agent>|<company>|il|elle|elles|syndic|mairie|propriétaire … a|ont|avait|avaient|dispose|disposent <duration> pour … répondre|régler|livrer|rembourser|réparer|payer|agir|traiter|rendre|décider
keep.time_allowed         keep ayant|a|ont|avait|avaient|dispose|disposent|disposait de|d' <duration> pour
keep.time_allowed         keep ayant|a|ont|avait|avaient|dispose|disposent|disposait|donne|donnent|laisse|laissent|accorde|accordent <duration> pour répondre|régler|livrer|rembourser|réparer|payer|agir|annuler|résilier|changer|traiter|se|contester|réagir|fournir|rendre|retourner|décider
overall.too               -2   ~interminable
  + Une réunion de copropriété [interminable].
  - Le terminal de paiement.
timeliness.delayed        -2   <duration>=5min dans la vue
  + Encore [vingt minutes dans la vue] ce soir.
  - Trente minutes, une belle vue.
timeliness.delayed        -2   ~arriver|~rentrer|~partir|~décoller … au lieu|au|à|a de|d' <number>
  + On est [rentrés à minuit au lieu de 21]h.
  - Elle est arrivée à la place d'une collègue.
timeliness.delayed        -1   ~repartir|reparti|repartis|repartie|reparties|rebelote|rebelotte pour … un|une|deux|trois|plusieurs|quelques|autre|nouveau|nouvelle mois|semaine|semaines|jours|délai|attente
  + Nous voilà [repartis pour trois mois].
  - Il repart pour le désert avec une gourde.
timeliness.dragging       -2   toujours|chaque|tout|toutes|systématiquement|même … ~jour|fois|~réponse|~discours|~répéter|~dire … sous|dans huitaine|quinzaine|48h|72h
  + On nous répond [chaque fois sous quinzaine].
  - Chaque jour de la quinzaine du blanc.
timeliness.dragging       -2   ~chantier|~travaux|~projet|~dossier|~procédure|~enquête|~construction … à l'arrêt|l'abandon|plan|suspendu|suspendus|stoppé|stoppés|l' arrêt|abandon|depuis
  + Le [chantier est à l'arrêt depuis] un mois.
  - Le bus à l'arrêt, en plan large.
timeliness.dragging       -2   ~dossier|~demande|~réclamation|~plainte|~affaire|~devis … ~prendre|~ramasser la poussière
  + Ma [réclamation prend la poussière] chez vous.
  - Le meuble prend la poussière très vite au salon.
timeliness.duration       -2   <duration>=1w pour … =changer|=réparer|=répondre|=livrer|=traiter|=obtenir|=rembourser|=recevoir|=poser|=installer|=envoyer|=renouveler|=remplacer|=avoir|=valider|=ouvrir
  + [Une semaine pour changer] un joint.
  - Une semaine pour se reposer.
timeliness.duration       -2   nous|on sommes|est|était en|fin|mi|début <month>
  + Promis pour avril, [on est en juin].
  - En juin on revient sur la terrasse.
timeliness.duration       -2   nous|on|nous sommes|est le <number>
  + Inscription faite le 2 mars, [nous sommes le 19].
  - Nous avons fêté le 14 chez vous.
timeliness.early_leaving  -2   ~bus|~car|~train|~tram|~tramway|~navette|~bateau|~ferry … ~passer|~partir … en|d' avance
  + Le [car est passé en avance], devant moi.
  - Partis en avance, nous étions à l'heure.
timeliness.endless        -2   n'|ne|n en finit|finissent|finissait|finissaient pas|plus|jamais
  + La réfection [n'en finit pas].
  - Le film ne finit pas mal.
timeliness.endless        -2   ~traîner|traîne en longueur
  + La succession [traîne en longueur].
  - La plage a une belle longueur.
timeliness.late           -2   correspondance|train|avion|bus|vol|ferry|car ~raté|~manqué|~loupé|ratée|loupée|manquée
  + [Correspondance manquée] à Lyon.
  - Un manque de bus.
timeliness.late           -2   délai|délais|jours|semaines|mois|date|échéance|échéances|heures|heure|horaire|horaires|créneau … =dépassé|=dépassés|=dépassée|=dépassées
  + Les trois [semaines sont largement dépassées].
  - En deux heures nous avons longé le village et sa mairie.
timeliness.missed_event   -2   ~arriver|~reçu|~recevoir|~livrer <duration>=4d après|plus|apres
  + Ma carte grise est [arrivée dix jours après].
  - J'ai commandé, livrée en trois jours.
timeliness.missed_event   -2   ~arriver|~reçu|~recevoir|~livrer … après la|l'|le|les|mon|ma|mes|son|sa|ses|notre|nos ~échéance|~départ|~mariage|~voyage|~vacances|~rentrée|~fête|~événement|~cérémonie|~bataille
  + Mon badge est [arrivé après l'échéance].
  - Il est arrivé après moi dans la file.
timeliness.missed_event   -2   ~correspondance|~avion|~train|~vol|~bus ratée|raté|ratées|loupé|loupée|manqué|manquée|manquées … retard|cause|faute|par
  + [Correspondance loupée par leur faute].
  - L'avion manque de charme.
timeliness.missed_event   -2   ~titre|~permis|~passeport|~carte|~bon|~garantie|~offre|~délai|~visa|~contrat … ~expirer|~périmer|expiré|périmé|expirée … avant|pendant|attente|cause|faute
  + Mon [titre a expiré avant] le rendez-vous.
  - La carte expire en juin.
timeliness.never_came     -2   jamais|pas|point =venu|=venue|=venus|=passé|=passée|=arrivé|=arrivée|=présenté|=présentée
  + Une remplaçante [jamais venue].
  - Je suis venu sans rendez-vous.
timeliness.never_came     -2   ~chèque|~virement|~remboursement|~colis|~courrier|~carte|~dossier|~contrat|~commande … jamais|pas parti|partie|partis|parties|parvenu|parvenue|parvenus
  + Le [virement n'est jamais parti].
  - Le contrat de location ne part pas avant lundi, c'est prévu.
timeliness.never_came     -2   ~précommande|~commande|~promesse|~réservation|~livraison|~engagement … jamais|pas ~honorer|honorée|honoré
  + [Précommande jamais honorée].
  - Une réservation honorée malgré la pluie.
timeliness.no_show        -2   il|elle|ils|elles|<agent> a|ont … cessé|arrêté de|d' =venir|=passer|=répondre
  + Un matin, [elle a cessé de venir].
  - J'ai cessé de venir à cause de mon genou.
timeliness.no_show        -3   personne ne|n'|est|était … ~venir|~passer|~présenter|~déplacer
  + [Personne n'est passé].
  - Une dame est venue, à l'heure dite.
timeliness.no_show        -2   poser un lapin
  + L'installateur nous a fait le coup de [poser un lapin].
  - Le lapin à la moutarde est exquis.
timeliness.no_show        -2   toujours|tjrs|tjs|encore personne
  + L'équipe de pose devait arriver à 8 h, à midi [toujours personne].
  - Je suis toujours une personne prudente.
timeliness.no_show        -2   ~dire|~prévenir|~annoncer|~appeler|~téléphoner … qu'|que il|ils|elle|elles|personne|lui|nous ne|n' ~venir|~passer|viendrait|viendraient|viendra|viendront|passerait|passera … pas
  + La menuisière appelle pour [dire qu'elle ne viendrait pas].
  - Je vous dis que je viendrai demain.
timeliness.no_show        -2   ~rendez-vous|~rdv … <negation> … ~honorer|~respecter|~tenir
  + Un [rdv jamais honoré] par l'installateur.
  - Les rendez-vous sont pris en ligne.
timeliness.no_show        -2   ~rendez-vous|~rdv|~livraison|~passage … ~annuler … dernier|jour|matin|veille
  + Une [livraison annulée au dernier] moment.
  - Rendez-vous le dernier jour du mois.
timeliness.no_show        -3   ~technicien|~livreur|~plombier|~expert|~médecin|~taxi|~ambulance|~dépanneur … jamais|pas … ~venir|~passer|~présenter|~pointer
  + Le [plombier n'est jamais venu].
  - Le technicien venu hier était ponctuel.
timeliness.no_slot        -2   aucun|aucune|pas|plus|zéro|0 … ~créneau|~date|~disponibilité|~rdv|~rendez … avant <duration>=1w
  + [Aucune disponibilité avant six semaines].
  - Aucune date de péremption.
timeliness.no_slot        -2   aucun|aucune|plus|pas créneau|créneaux|rdv|rendez|de|date|dates … disponible|dispo|libre|proposé|disponibles
  + [Aucune date disponible] pour le permis.
  - Pas de panique, le créneau est libre.
timeliness.no_slot        -2   pas|aucun|aucune|plus|jamais de|d'|rdv|rendez|place|créneau … avant|d'ici <duration>=2w
  + [Pas de place avant six mois] chez le dentiste.
  - Pas de frais avant le premier mois.
timeliness.no_slot        -2   que|pas|seulement … créneau|créneaux|rdv|rendez|date|dates|place|places … dans|avant|d'ici <duration>=2w
  + Ils ne proposent [que des créneaux dans quatre mois].
  - On a un rdv dans deux semaines.
timeliness.no_slot        -2   rdv|rendez|irm|scanner|consultation|créneau|opération|passage|audience … dans|sous <duration>=3w
  + Un [rendez-vous dans six mois] pour une dent.
  - Une consultation dans la journée.
timeliness.not_ready      -2   devait|devaient … ~être prêt|prête|prêts|prêtes|fini|finie|terminé|terminée|livré|livrée|posé|posée|disponible
  + La moto [devait être prête] mardi.
  - Je dois être prête à huit heures.
timeliness.not_ready      -2   pas|toujours|jamais|encore ~prêt à|a|quand|le|au|lors|alors|en|comme
  + La voiture n'était [pas prête quand] je suis venue.
  - Je ne suis pas prêteur.
timeliness.overdue        -2   nous sommes <weekday>
  + Dépannage annoncé lundi, [nous sommes vendredi].
  - Nous sommes ouverts du lundi au samedi.
timeliness.overdue        -2   nous|on sommes|est le|<weekday> … et|toujours … toujours|rien|aucun|pas
  + [Nous sommes le 12 et toujours] pas de colis.
  - Nous sommes le 12 mai, jour de fête.
timeliness.overdue        -2   ~prévu|prévue|promis|promise|~annoncé|annoncée <weekday>|hier|le … nous|on sommes|est <weekday>|le|déjà
  + Colis [prévu mardi on est jeudi].
  - On est lundi, le passage est prévu demain.
timeliness.pending        -2   en attente|cours|instance|souffrance|suspens depuis <duration>=1w
  + Mon dossier est [en instance depuis trois mois].
  - En cours depuis lundi, la foire attire du monde.
timeliness.pending        -2   toujours|encore|tjrs|reste|resté en cours|attente|suspens|instruction|étude|traitement
  + Dossier [toujours en cours] d'instruction.
  - Toujours en course à pied, ce club.
timeliness.postponed      -2   ~rdv|~intervention|~raccordement|~travaux|~chantier|~livraison|~visite|~examen|~opération|~date|~vol|~départ … ~repousser|~décaler|~déplacer|~reporter|repoussé|repoussée|décalé|décalée|reporté|reportée sans|encore|plusieurs|trois|deux|toujours|quatre|2|3|4|x
  + La [livraison décalée trois] fois.
  - La date est déplacée en haut de la page.
timeliness.sat_waiting    -2   <duration>=2w que|qu' mon|ma|mes|notre|le|la ~voiture|~véhicule|~moto|~vélo|~camion|~dossier|~demande|~colis|~commande|~téléphone|~machine|~chaudière ~dormir|~être|~rester|~attendre|~moisir|~traîner|~immobiliser
  + Ça fait [trois mois que ma moto dort] au garage.
  - Trois mois que ma voiture roule sans souci.
timeliness.sat_waiting    -2   resté|restés|restée|restées|reste|restons planté|plantés|plantée|bloqué|bloqués|bloquée|bloquées|immobilisés|coincés|coincé|coincée|arrêtés … <duration>=10min
  + On est [restés plantés une heure] sur la voie.
  - Je suis restée fidèle dix ans.
timeliness.sat_waiting    -2   ~attendre|attendu|~poireauter|~patienter … toute|journée|matinée|entière … rien|vain|personne
  + J'ai [attendu toute la journée pour rien].
  - On reste toute la journée sans rien payer.
timeliness.sat_waiting    -2   ~rester|~être ~planter|~bloquer|~immobiliser|~coincer … voie|campagne|~tunnel|~ascenseur|~tarmac|~piste
  + Nous sommes [restés coincés dans le tunnel].
  - Le tunnel est resté ouvert.
timeliness.sent_back      -2   ~livreur|~facteur|~transporteur … reparti|repartie|repartis avec
  + Le [livreur est reparti avec] mon lit.
  - Un facteur avec un vélo.
timeliness.slow           -1   attente|temps|délai|délais|service|fait|trajet|traitement|questionnaire|procédure|réponse|livraison|démarche|film|visite … peu|poil|tantinet long|longs|longue|longues|longuet|longuette
  + Le [trajet est un peu longuet].
  - Un peu le long du quai.
timeliness.slow           -2   calendes grecques
  + Les travaux sont remis aux [calendes grecques].
  - Un salon de vacances grecques.
timeliness.slow           -2   pas|aucune|plus … mise à jour
  + [Pas de mise à jour] depuis trois ans.
  - La mise à jour est faite.
timeliness.slow           -2   saint glinglin
  + Le virement arrive à la [saint-glinglin].
  - La saint Jean.
timeliness.slow           -2   ~ponctualité|~rapidité|~vitesse … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|zéro|absente|aléatoire|laisse
  + [Ponctualité déplorable] sur cette ligne.
  - La ponctualité du chauffeur.
timeliness.status_stuck   -2   toujours|encore|tjrs|bloqué|bloquée|reste|coincé … en|au ~préparation|transit|douane|expédition|traitement|tri|dépôt|hub … depuis|plus
  + Statut [toujours en préparation depuis] huit jours.
  - Les macarons en préparation depuis ce matin embaument.
timeliness.status_stuck   -2   ~bloquer|coincé|retenu|immobilisé … douane|transit|dépôt|entrepôt|tri|agence
  + Mon pneu est [bloqué en douane depuis] mai.
  - La douane est à l'agence.
timeliness.status_stuck   -2   ~colis|~paquet|~commande|~courrier|~valise se|s' ~balader|~promener|~perdre|tourner|~tourner
  + Mon [colis se balade] entre deux dépôts.
  - Le paquet se prend au guichet.
timeliness.status_stuck   -2   ~colis|~paquet|~commande|~courrier|~valise|~livraison … ~dormir|dormi|~traîner|~moisir|~attendre|restée|resté … chez|dans|au|sur|à … ~transporteur|~dépôt|~entrepôt|~quai|~douane|~livreur|~relais|centre
  + Le [colis a dormi trois nuits chez le transporteur].
  - Le paquet est chez le voisin.
timeliness.still_not      -2   en suspend|suspent|stand|standby by|depuis|toujours
  + Mon permis est [en stand by] au guichet.
  - Un stand, by Julien.
timeliness.still_not      -2   non encore ~régler|~payer|~traiter|~verser|~livrer|~rembourser|~finir|~réparer|réglé|réglée|traité|versé|livré
  + Prime [non encore versée].
  - Encore un verre, non réglé.
timeliness.still_not      -2   toujours|tjs|tjrs pas l'|la|le|les|mon|ma|mes|de|d'|accès|eu fibre|accès|box|ligne|internet|carte|contrat|numéro|badge|clé|clés|visa|papiers|facture|attestation
  + Et [toujours pas le badge].
  - Pas toujours la clé.
timeliness.still_not      -2   toujours|tjs|tjrs pas|point … affilié|affiliée|compris|remorqué|remorquée|répondu|ouvert|changé|remplacé|remplacée|corrigé|corrigée|validé|validée|signé|inscrit|inscrite|débloqué|branché|posé|posée|commencé|démarré|accepté|acceptée|confirmé|transmis|donné|eu|fait|pris|venu|passé|mis|retrouvé|rendu|restitué|viré|modifié|rectifié|régularisé|clôturé|résilié|résiliée|annulé|annulée|supprimé
  + Ma fille n'est [toujours pas inscrite].
  - Il n'est pas toujours fait ici.
timeliness.still_nothing  -2   toujours|tjrs|tjs|encore|tj pas|aucun|rien … ~centime|~cent|~euro|kopeck|~sou|~radis|€|~remboursement|~versement|~virement|~paiement|~indemnisation|~indemnité
  + Huit semaines plus tard, [toujours pas un centime].
  - Je n'ai pas payé un centime de plus, toujours au même prix.
timeliness.still_waiting  -2   attends|attendons|attend|attendais l'|mon|ma|notre|le|un|une|mes indemnisation|remboursement|indemnité|indemnités|virement|chèque|règlement|dédommagement
  + J'[attends mon remboursement] du spa.
  - Le chèque est arrivé.
timeliness.was_due        -2   censé|censée|censés|censées|sensé|sensée|supposé|supposée =être|=arriver|=venir|=passer|=durer|=fonctionner|=avoir|=me|=nous|=protéger|=couvrir|=aider|=livrer|=répondre
  + Le peintre était [censé venir] lundi.
  - C'est un homme sensé.
timeliness.was_due        -2   devait|devaient =être … posé|posée|livré|livrée|installé|installée|remboursé|remboursée|envoyé|envoyée|prêt|prête|réglé|réglée|raccordé|ouvert|fini|terminé|traité|rappelé|rappelée
  + Le store [devait être posé] avant l'été.
  - Le stage devait durer deux jours.
timeliness.when_they_like -2   ~arriver|~venir|~passer|~livrer|~ouvrir|~répondre quand|lorsqu' il|elle|ils|elles|ça|bon|on|cela … veut|veulent|chante|semble|peut
  + L'infirmière [passe quand ça lui chante].
  - Il vient quand il fait beau.
timeliness.when_they_like -2   ~arriver|~venir|~passer|~livrer|~ouvrir|~travailler quand il|elle|ils|elles|ça voulait|voulaient|pouvait|chantait|voudra
  + Le jardinier [passait quand il voulait].
  - Venez quand vous voulez.
timeliness.whenever       -2   ~passer|~arriver|~partir … quand ~bon leur semble|chante
  + Les bus [passent quand bon leur semble].
  - Passez quand vous voulez, on sera là.

timeliness.slow -2 mis|mettre|met|mettons|mettent|mettait … heures|jours|heure|journée … à|pour rentrer|repartir|revenir|embarquer|débarquer|sortir|arriver|entrer
  + Le page a [mis deux jours à rentrer].
  - Il met deux heures de côté.
timeliness.slow -1 ~étape|~trajet|~escale|~transfert|~traversée|~correspondance … trop|beaucoup|interminablement|vraiment ~long
  + Les [étapes du pèlerin sont trop longues].
  - Une longue étape, puis une courte.

timeliness.missed_event -2 raté|manqué|loupé ma|mon|notre|nos|mes … réunion|entretien|mariage|enterrement|spectacle|cérémonie|concert
  + Le page a [raté ma cérémonie].
  - Un mariage raté.

# Trop tard, trop rare, à contretemps.
keep.loyal               keep             sans accident|accidents|sinistre|sinistres|incident|retrait depuis <duration>
  + Je conduis [sans accident depuis dix ans].
  - Sans nouvelle depuis dix ans.
keep.loyal               keep             sans faille|faillir|broncher|accroc|accrocs|encombre|anicroche|fausse depuis … <duration>
keep.own_late            keep             je|j'|nous|on suis|sommes|est|étions|étais arrivé|arrivés|arrivée|arrivées … retard|tard|tardivement
  + [Nous sommes arrivés avec du retard], la table était gardée.
  - Ils sont arrivés en retard.
keep.own_late            keep             une|notre|mon arrivée|heure|réservation tardive
  + Malgré [notre arrivée tardive], on nous a servis.
  - L'arrivée tardive du technicien.
timeliness.at_all_hours  -2               appelle|appellent|appels|harcèlent|démarchent|sonnent|téléphonent à|a toute|toutes heure|heures
  + Ils m'[appellent à toute heure].
  - Le salon est ouvert à toute heure.
timeliness.at_all_hours  -2               livreur|livreurs|facteur|technicien|chauffeur|bus|il|ils|elle|infirmière|courrier … à|a n' importe quelle|quel heure|moment
  + Le [livreur passe à n'importe quelle heure].
  - On peut annuler à n'importe quel moment.
timeliness.could_quicker -2               aurais|aurait|aurions|serais|serait … plus vite à|a|en pied|vélo|trottinette|marchant
  + J'[aurais été plus vite à pied].
  - Le vélo va plus vite en descente.
timeliness.could_quicker -2               aurait|auraient|aurais pu|du|dû … plus vite|rapide|rapides|tôt|rapidement
  + Le dossier [aurait pu être réglé plus vite].
  - La visite aurait pu être gratuite.
timeliness.dragging      -2               escargot|escargots|tortue|tortues irait|iraient|va|vont … plus|aussi vite
  + Une [tortue irait plus vite].
  - Un escargot au jardin.
timeliness.early_leaving -2,stage:use     bus|car|train|tram|navette|bateau|ferry|chauffeur|guide|livreur|médecin … parti|partie|partis|part avant l'|la heure
  + Le [car est parti avant l'heure].
  - Nous sommes partis avant la foule.
timeliness.hours_later   -2               arrive|arrivent|reçois|reçoit|reçu|arrivé|arrivés|affiche|affichent … <duration> de décalage
  + Le code [arrive avec deux heures de décalage].
  - Il y a six heures de décalage avec Montréal.
timeliness.last_minute   -2               tombe|tombent|préviennent|prévient|prévenait|annulent|changent|décalent|reportent|prévenu|prévenue|prévenus|annoncé|annulé|annulée|reporté|décalé|appris … la veille pour le lendemain
  + Le planning [tombe la veille pour le lendemain].
  - On peut réserver un court la veille pour le lendemain.
  - On m'a reçu la veille pour le lendemain.
timeliness.late          -2,stage:use     pizza|pizzas|plat|plats|repas|entrée|entrées|dessert|desserts|addition|commande|boissons|apéritif … ~arriver|servi|servie|servis|servies au bout d'|de <duration>=30min
  + La [pizza est arrivée au bout d'une heure].
  - La pizza est servie au bout du comptoir.
timeliness.late          -2               ~arriver|~recevoir|~livrer|reçu|livré qu'|que après|apres … départ|mariage|fête|noël|événement|rentrée|voyage|anniversaire|lendemain
  + Mon passeport n'est [arrivé qu'après le départ].
  - Je suis arrivé que le départ était donné.
timeliness.late_early    -2               au compte gouttes|goutte
  + Les plats sont arrivés [au compte-gouttes].
  - Le flacon est vendu avec un compte-gouttes.
timeliness.late_early    -2,stage:use     fini|terminé|mangé … quand|lorsque|avant … plat|plats|assiette|entrée|dessert|repas … arrivé|arrivée|servi|servie|arrive|arrivait
  + Mon mari avait [fini quand mon plat est arrivé].
  - Nous avons mangé avant le départ.
timeliness.late_early    -2,stage:use     pas|jamais … servi|servis|servies|arrivés|arrivées|apporté|apportés … même temps
  + Nous n'avons [pas été servis en même temps].
  - Nous avons été servis en même temps.
timeliness.late_early    -2               retard … part|partent|repart|repartent|partait|partaient … avance|tôt
  + Le formateur arrive en [retard et part en avance].
  - Le car part en avance.
timeliness.left_undone   -2               inachevé|inachevée|inachevés|inachevées
  + Un chantier [inachevé] depuis mars.
  - Un chantier terminé dans les temps.
timeliness.left_undone   -2               trou|trous|tranchée|brèche béant|béants|béante|ouvert|ouverte … depuis
  + Un [trou béant dans le mur depuis] des semaines.
  - Un magasin ouvert depuis peu.
timeliness.never_ready   -2               réservé|réservée|demandé|demandée|commandé|commandée|promis|promise … pas|jamais là|installé|installée|prêt|prête|prêts|disponible|fourni|fournie
  + Le fauteuil roulant [demandé n'était pas là].
  - Le lit bébé demandé était installé.
timeliness.no_show       -2               pas|jamais pointé|pointée|pointés|=présentés
  + Le chauffagiste s'est [pas pointé].
  - Le doigt est pointé vers le haut.
timeliness.no_show       -2               personne au|à|a rdv|rendez|l'heure vous
  + [Personne au rendez-vous] de 8 h.
  - Trois personnes sont en rendez-vous.
timeliness.no_slot       -2               tous|toutes|tout les|le|est|sont créneaux|créneau|rendez|places|dates|complet|pris … pris|prises|complets|complètes|plein|pleins|jusqu'
  + [Tous les créneaux sont pris] pour un mois.
  - Tous les rendez-vous du lundi.
timeliness.not_ready     -2               ~garder|gardé|gardée|gardent|garde|immobilisé|immobilisée ma|mon|mes|notre|la|le voiture|moto|vélo|véhicule|téléphone|ordi|ordinateur|dossier|passeport|machine|montre|auto|char|chaudière … <duration>
  + Ils ont [gardé ma moto trois semaines].
  - Je garde ma moto.
timeliness.over          -2               <duration>=1d au lieu de|d'|des … heures|heure|h
  + Le colis a mis [cinq jours au lieu de 24 heures].
  - Une heure au lieu de deux jours, bravo.
timeliness.over          -2               <duration>=1h au lieu de|d'|des … minutes|min|mn
  + Le trajet a duré [deux heures au lieu de trente minutes].
  - Vingt minutes au lieu de deux heures, quel gain.
timeliness.over          -2               <duration>=1w au lieu de|d'|des … jours|jour
  + Comptez [trois semaines au lieu de cinq jours].
  - Reçu en deux jours au lieu de cinq.
timeliness.over          -2               prend|prennent|pris|prenait|met|mettent|mis|attendu … plus longtemps|long que|qu' … prévu|annoncé|promis|indiqué|nécessaire|estimé
  + Chaque étape [prend plus longtemps que prévu].
  - La batterie tient plus longtemps que prévu.
timeliness.rare          -2               bus|train|trains|trams|passages|métros|navettes|cars|liaisons|rames … peu|pas|plus fréquent|fréquents|fréquentes
  + Des [bus peu fréquents] hors saison.
  - Les pannes sont peu fréquentes.
timeliness.rare          -2               bus|train|trains|trams|passages|métros|navettes|cars|liaisons|rames|créneaux … trop|très|si|bien rare|rares|espacé|espacés|espacées
  + Les [navettes sont trop espacées] le soir.
  - Les retards sont très rares.
timeliness.rare          -2               seul|seule|que|qu' … bus|train|trains|tram|car|cars|passage|passages|métro|navette|ferry|vol|collecte|ramassage par|toutes|tous heure|jour|semaine|les
  + Le dimanche il n'y a [que deux trains par jour].
  - Un bus par quart d'heure, c'est pratique.
timeliness.slow          -2               vitesse|allure|rythme|train de|d'|du l'|un|une escargot|tortue|sénateur|limace
  + Le dossier avance à la [vitesse d'un escargot].
  - Un escargot au menu.
timeliness.slow          -2               ~mettre|~prendre|mis|pris un|des temps fou|infini|monstre|dingue|interminable|considérable
  + Le virement a [mis un temps fou].
  - Un temps fou ce week-end, plein soleil.
timeliness.status_out    -2,stage:receive en livraison|préparation|transit|acheminement|expédition depuis
  + Colis marqué [en livraison depuis] trois jours.
  - Le colis est en livraison aujourd'hui.
timeliness.status_stuck  -2               resté|restée|reste|restent|restés|demeure pogné|pognée|pognés|coincé|coincée|bloqué|bloquée|en … dépôt|entrepôt|douane|plateforme|transit|tri
  + Le [paquet est resté pogné au dépôt].
  - Le dépôt est à côté.
timeliness.still_waiting -2               attend|attends|attendons|attendent … depuis l'|le|la|les … dernier|dernière|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hiver|printemps|été|automne|rentrée|noël|vacances
  + On [attend la pièce depuis l'été] dernier.
  - On attend les vacances avec impatience.
timeliness.tarmac        -2,stage:use     cloué|cloués|clouée|clouées au|sur sol|tarmac|piste
  + Nous sommes restés [cloués au sol] à Lisbonne.
  - La moquette est clouée au plancher.
timeliness.wait_long     -2               <duration>=1h assis|assise|assises|debout|allongé|allongée|plantés|planté|couché|couchée aux|dans|sur|en|au|devant
  + [Quatre heures assis aux] urgences.
  - Il faut rester debout dans la rame.
timeliness.wasted        -2               journée|matinée|soirée|vacances|après-midi|samedi|dimanche|séjour|voyage|anniversaire|noël foutu|foutue|fichu|fichue|foutues|flinguée|bousillée|bousillé
  + Une [journée foutue] à attendre.
  - Une journée de foot.
timeliness.wasted        -2               jour|jours|journée|journées|heure|heures|mois|semaine|semaines|année|années|matinée|soirée|nuit … de|d' perdu|perdue|perdus|perdues|gâché|gâchée|gâchés|gâchées|foutue|fichue
  + Une [journée de perdue] pour un tampon.
  - Une heure de trajet, pas une minute de trop.

# Plus long que dit.
empathy.rushed            -2   c'|comme est|était|etait|à|dans|une l'|vraie|une usine
  + À la maternité, [c'est l'usine].
  + Au centre d'appels, [c'était l'usine].
  - Il y a dans l'usine un musée.
empathy.rushed            -2   minutes|minute et basta|suivant
  + Dix [minutes et basta].
  - Une montre en or dans la main.
  - Dix minutes et au lit.
empathy.rushed            -2   ~enchaîner|enchaîne|enchaînent|enchaînait|expédie|expédient|expédié les|ses|leurs patients|clients|rendez|élèves
  + L'orthodontiste [enchaîne les patients].
  - J'enchaîne les patrons de couture.
  - La guide enchaîne les visites avec entrain.
empathy.rushed            -2   à|a la chaîne|chaine
  + On soigne [à la chaîne] dans ce centre.
  - Une clé à sa chaîne.
keep.aged                 keep ma|mon|mes|notre|petit|petite|fils|fille|mère|père|bébé|chien|chat|enfant|voiture|maison|grand … de <duration>=1y
keep.plain_state          keep je|nous|on suis|sommes|est|étais|étions arrivé|arrivée|arrivés|arrivées après la|le|l'|les ~fin|~départ|~date|~fête
timeliness.at_all_hours   -2   livré|livrés|livrée|appelle|appelé|sonne|réveillé|réveillée en pleine nuit
  + Un technicien m'a [appelé en pleine nuit].
  - La fête en pleine nuit.
timeliness.dragging       -2   <duration>=1w que|qu' ça|cela|ca|cette|le|la|on|l' dure|traîne|traine|affaire|histoire|attend|problème|dossier|situation
  + [Six mois que ça dure].
  - Deux jours que la fête dure.
timeliness.dragging       -2   colis|paquet|courrier|commande|valise … fait|fais le tour de|du la|france|monde|l'europe
  + Mon [colis fait le tour de France].
  - Le cycliste fait le tour de France.
timeliness.dragging       -2   enlise|enlisé|enlisée|embourbe|embourbé
  + Le dossier s'[enlise].
  - Une lise au bord de l'eau.
timeliness.dragging       -2   ~délai|~date|~horaire|~échéance … ~fantaisiste|~extensible|~pharaonique|~élastique|~exploser|~explosé|~surréaliste|~délirant|~fluctuant|aléatoires
  + Des [délais complètement fantaisistes].
  - Un filet extensible, un délai.
timeliness.dragging       -2   ~piétiner|~stagner|~végéter|~s'enliser|~s'embourber
  + L'enquête [piétine].
  - La piétonne traverse.
timeliness.dragging       -2   à|a une|un allure|vitesse|train|rythme d'|de escargot|tortue|sénateur|limace
  + Le chantier avance [à une allure de tortue].
  - La tortue à une tache.
timeliness.handled_slow   -2   une|trois|six|des éternité|plombes|lustres|siècles … simple|pauvre|malheureux|bête|banal
  + [Une éternité pour un simple] tampon.
  - Une simple carte, une éternité.
timeliness.late           -2   arrivé|arrivée|arrivés|arrivées|livré|livrée|livrés|livrées après les|la|l'|le|mon|notre obsèques|fête|mariage|anniversaire|invités|cérémonie|bataille|noël|enterrement|baptême
  + Les fleurs sont [arrivées après la cérémonie].
  - Je suis arrivé après le déjeuner.
timeliness.late           -2   arrivé|arrivée|arrivés|reçu|reçue|livré|livrée|livrés|livrées … lendemain|surlendemain|jours du|de|après mariage|anniversaire|noël|fête
  + Le bouquet fut [livré le lendemain du mariage].
  - Reçu le lendemain.
  - Livré le lendemain de la commande.
  - Reçu trois jours après la commande.
timeliness.late           -2   dépanneur|plombier|serrurier|vitrier … mis|mit deux|trois|quatre|cinq|plusieurs|des heures|jours|plombes|semaines pour|avant arriver|venir|intervenir|répondre
  + Le [serrurier a mis trois heures pour arriver].
  - Le plombier a mis trois joints.
  - Le plombier a mis deux heures pour tout refaire.
timeliness.late           -2   moutarde … après
  + Leur alerte, c'est la [moutarde après] dîner.
  - La moutarde de Dijon.
timeliness.late           -2   technicien|ambulance|police|livreur|taxi|service|médecin|assistance … mis|mit deux|trois|quatre|cinq|plusieurs|des heures|jours|semaines|mois pour|avant venir|arriver|répondre|intervenir|me|nous|livrer
  + L'[ambulance a mis trois heures pour venir].
  - J'ai mis deux heures pour venir du nord.
timeliness.late           -2   ~arriver|arrive|arrivé|arrivée|arrivons en retard au|à|a travail|boulot|bureau|l'|mon
  + Depuis la grève j'[arrive en retard au travail].
  - Il est arrivé avant le travail, sans retard.
timeliness.late           -2   à|a la bourre|traîne
  + Les correspondances sont toujours [à la bourre].
  - Une bourre de laine.
timeliness.left_undone    -2   au suivant
  + Trois mots, une ordonnance, et [au suivant].
  - Le chapitre suivant.
timeliness.missed_event   -2   ~arriver|arrivé|arrivée|arrivés|arrivées|reçu|reçue|livré|livrée|prêt|prête|envoyé|envoyée|posté|postée après la|le|l'|mon|ma|notre|les|mes ~fin|~date|~échéance|~départ|~fête|anniversaire|anniversaires|noël|mariage|rentrée|expiration|limite|vacances|enterrement|obsèques|baptême|concert|voyage
  + Le devis est [arrivé après la fin] du bail.
  - Après la fin du film, nous partons.
timeliness.no_show        -2   attendu|attendue|attendus|patienté|resté|restée … journée|matinée|soirée|après-midi|midi , personne|rien $
  + J'ai [attendu toute la matinée, personne].
  - J'ai attendu une heure, personne d'autre.
timeliness.no_show        -2   devait|devaient passer|venir|livrer|intervenir … et|mais personne|rien|jamais
  + Il [devait venir lundi et rien].
  - Il devait venir avec une personne.
timeliness.no_show        -2   lapin posé|posée
  + Encore un [lapin posé] par le chauffagiste.
  - Le lapin broute.
timeliness.no_show        -2   rendez-vous|rdv|rendez|créneau|livraison|passage|prévu|prévue|convenu … à|le|entre|lundi|mardi|mercredi|jeudi|vendredi|samedi … , personne $
  + [Rendez-vous fixé à midi, personne].
  - Au rendez-vous de midi, le soleil.
timeliness.no_slot        -2   <negation>|aucun|jamais … créneau|créneaux|place|places|rendez … disponible|disponibles|libre|libres|avant
  + Sur le site, [aucun créneau n'est libre].
  - Un créneau libre mardi.
timeliness.no_slot        -2   affiche|affichent complet … permanence|toujours|mois|année
  + L'agenda [affiche complet toute l'année].
  - Le menu est complet.
timeliness.no_slot        -2   ne|n' délivre|propose|donne|ouvre|libère|délivrent|proposent … aucun|plus|pas … créneau|créneaux|rendez|place
  + Le consulat [n'ouvre aucun créneau].
  - On propose un créneau.
timeliness.not_ready      -2   chambre|chambres|table|plat|commande|voiture|clés|clé|dossier|véhicule|vélo|bungalow|mobil pas|jamais … prête|prêt|prêtes|prêts
  + Une [chambre pas prête] avant le soir.
  - Le plat est prêt à cuire.
timeliness.over           -2   plus long|longue|longs|longues|lent|lente|tard que|qu' prévu|prévue|prévus|annoncé|annoncée|annoncés|promis|indiqué|convenu
  + Les travaux furent [plus longs qu'annoncé].
  - Un nom plus long que le mien.
timeliness.when_they_like -2   quand ça|cela|ca lui|leur|les chante|chantait
  + Le plombier débarque [quand ça lui chante].
  - Elle chante quand elle cuisine.
timeliness.whenever       -2   calendes
  + La livraison est remise aux [calendes].
  - Un calendrier mural.
timeliness.whenever       -2   demain toujours|, demain
  + [Demain toujours demain].
  - Demain je suis toujours là.
timeliness.whenever       -2   quand les poules auront
  + Je serai remboursé [quand les poules auront] des dents.
  - Les poules auront du grain.
timeliness.whenever       -2   reporté|reportée|repoussé|repoussée … plus|lendemain|surlendemain|trimestre|sine|une tard|die|énième|prochain
  + Le chantier est sans cesse [repoussé à plus tard].
  - Il est remis de sa grippe.
  - Chèque remis une semaine plus tard.
timeliness.whenever       -2   toujours remis|remise|remises … demain|lendemain|tard|semaine|mois|printemps|automne|année|prochain|prochaine
  + Les travaux sont [toujours remis au printemps].
  - Les jouets sont toujours remis à leur place.
timeliness.whenever       -2   toujours repoussé|repoussée|reporté|reportée
  + Une visite [toujours repoussée].
  - Il a toujours le prix remis à son père.

timeliness.slow -2 ~délai … ~démesuré|irraisonnable|irraisonnables|~ahurissant|~aberrant|~infernal|~insupportable|~indécent|~délirant|~inacceptable
  + Un [délai proprement aberrant].
  - Un délai de paiement.

timeliness.duration      -1 délai|délais … serait|sera|est|était|seraient|seront|sont de|d' … <duration>=2w
  + Le [délai serait de cinq semaines].
  - Le délai est de deux jours.
timeliness.duration      -2 fallu|faut|fallait|faudra|devoir|dû|devons|doit attendre|patienter … <duration>=1w
  + Il a [fallu attendre dix jours] pour un simple cachet.
  - Il faut attendre deux minutes.
timeliness.no_show       -2 ne|n' voit|vois|voyons|voyais|voyait|vu personne arriver|venir|passer
  + À midi, on [ne voit personne arriver].
  - On voit les gens arriver.
timeliness.still_nothing -2 je|j'|on|nous|elle|il … ne|n' touche|touchons|perçois|perçoit|percevons|touchait … plus|rien|aucune|aucun … rien|depuis|du|de|aide|allocation|prestation|bourse|pension
  + [Je ne touche plus rien] depuis mars.
  - Je ne touche à rien.

timeliness.not_ready -2 chambre|chambres|table|appartement|logement|voiture|véhicule|vélo|lunettes|dossier|carte|costume|robe|gâteau|ordonnance|résultats|papiers|commande|salle|matériel|contrat n'|ne est|était|sont|étaient|seront|sera pas|jamais|toujours|encore|même|pas … =prêt|=prête|=prêts|=prêtes
  + La [table n'était même pas prête].
  - La table est prête.

keep.set_phrase keep met|mettent|mettait|mettaient des|plusieurs heures|jours|semaines|mois|années à se|s'|cuire|mijoter|sécher|choisir|jouer|pousser|fleurir
timeliness.slow -2   met|mettent|mettait|mettaient des|plusieurs heures|jours|plombes|lustres|siècles|semaines|mois|années|décennies
  + La relève [met des heures].
  - Il met des gants.

timeliness.slow -1 prend|prennent|prenait|pris bien|facilement|presque|minimum|près … <duration>=20min
  + Un tampon, ça [prend bien trente minutes].
  - Ça prend forme.

timeliness.slow -2 ~synchronisation|~chargement|~réponse|~traitement|~dossier|~réparation|~livraison|ça|ca|tout|démarche|démarches|~demande|~inscription … prend|prennent|prenait|prenaient des|plusieurs heures|jours|plombes|semaines|mois|années
  + La [réparation prend des mois].
  - Le voyage prend plusieurs jours.

timeliness.slow -1 faut|fallait|fallu|comptez|comptait =compter|=attendre|=patienter <duration>=3w … entre|avant|pour|d'|de
  + Il [faut compter deux mois pour] un tampon.
  - Il faut compter sur la pluie.

timeliness.wasted -2 ressorti|ressortie|ressortis|reparti|repartie|repartis|sorti|sortie … heure|heures|minutes|après|tard sans … rien|avoir|obtenu|papier|carte|solution|réponse
  + Je suis [ressortie deux heures après sans rien].
  - Sortie après dix heures sans manteau.

keep.no_negator          keep sans aucun|aucune|le|la|moindre … peine|souci|soucis|problème|problèmes|encombre|accroc|accrocs|panne|pannes|incident|incidents|interruption depuis
  + Le moulin tourne [sans le moindre souci depuis] dix ans.
  - Le moulin est sans eau depuis dix ans.
keep.no_negator          keep sans peine|souci|soucis|problème|problèmes|encombre|accroc|accrocs|panne|pannes|incident|incidents|interruption depuis
  + La pompe marche [sans panne depuis] trois ans.
  - On est sans pompe depuis trois ans.
timeliness.still_waiting -2   attends|attendons|attend|attendait|attendais le|la|l'|mon|un|une … versement|règlement|paiement|livraison|réparation|remise|envoi|raccordement|installation|virement de|du|d' … depuis … <duration>=2w
  + J'[attends la livraison de mon piano depuis six semaines].
  - J'attends la livraison de mon piano avec impatience.

keep.measure keep <duration>=1y plus tard $
  + [Dix ans plus tard], le moulin tourne.
  - Deux mois après, le moulin tourne.

keep.own_leaving   keep         je|j'|on|nous … ~partir|part|parti|partis|partie … avant d' avoir … fini|terminé|tout|rangé
  + [Je suis parti avant d'avoir fini] le plat.
  - Ils partent avant d'avoir fini.
timeliness.delayed -2,stage:use train|tram|bus|métro|télécabine|rer|car … arrêté|immobilisé|bloqué|resté|arrêtée … entre deux|les stations|gares|arrêts|étages|quais|station
  + Le [tram s'est arrêté entre deux stations].
  - Le train roule entre deux gares.
timeliness.late    -2           valise|valises|bagage|bagages|fleurs|gâteau … arrivé|arrivée|arrivés|reçu|livré|livrée|arrivées … <duration>=1d après|plus
  + Ma [valise est arrivée trois jours après].
  - Ma valise est arrivée dix minutes après.

timeliness.late        -2 colis|paquet|commande|robe|meubles|lettre|courrier … arrivé|arrivée|arrivés|reçu|livré|livrée|arrivées … <duration>=1w après|plus
  + La [lettre est arrivée trois semaines après].
  - Colis reçu deux jours après.
timeliness.left_undone -2 ~monté|~posé|installé|installée|peint|peinte|réparé|réparée|construit|construite|assemblé|livré|livrée|terminé|nettoyé|nettoyée qu' à|partiellement|en moitié|partie|partiellement
  + La pergola n'a été [montée qu'à moitié].
  - Un mur peint à moitié rouge.
timeliness.left_undone -2 ~partir|part|partent|partis|parti|quittent|quitte|repartent … avant d'|de avoir|que|l'avoir … fini|terminé|tout|rangé|nettoyé|finir|résolu
  + L'équipe [part toujours avant d'avoir fini].
  - Je suis parti avant d'avoir fini le plat.
timeliness.not_ready   -2 chambre|villa|appartement|table|voiture|logement|studio|gîte|salle|commande|robe … n'|est|pas … était|est|pas|encore|prête|prêt … prête|prêt … avant|jusqu'|qu'|à <clock>
  + Notre [villa n'était pas prête avant six heures].
  - La salle n'est pas libre avant juin.
  - La chambre n'est pas disponible avant seize heures.
timeliness.over        -2 heure|heures|jour|jours|semaine|semaines|mois|minutes s'|se est|sont|transforme|transformé|transformée|transformées|transforment … transformée|transformées|transformé|transformés|en … deux|trois|quatre|cinq|six|sept|huit|dix|douze|2|3|4|5|6|10
  + La [semaine s'est transformée en six].
  - La semaine s'est transformée en fête.
timeliness.slow        -2 dépanneuse|dépanneur|ambulance|secours|taxi|police|pompiers|remorqueuse … mis|met|mettent <duration>=40min
  + La [dépanneuse a mis cinq heures].
  - L'électricien a mis deux heures, travail fait.
timeliness.slow        -2 ~papier|paperasse|~formulaire|dossier|inscription|enregistrement|procédure|~démarche|~formalité … pris|prend|prennent|mis … tout|toute|toutes|des|la|plusieurs … matinée|journée|après|semaines|semaine|heures|mois|soirée
  + Les [papiers ont pris tout l'après]-midi.
  - Les papiers ont pris l'eau ce matin.
timeliness.whenever    -2 dieu seul|sait sait|quand quand|il|ils|elle|on|ça|elles
  + [Dieu sait quand ils] viendront.
  - Dieu sait où il est.

keep.measure             keep période|essai|offre|validité|engagement|stage|formation|garantie|préavis … dure|durait|durera … <duration>
  + L'[essai dure quinze jours].
  - La panne dure depuis quinze jours.
timeliness.handled_slow  -2   assis|assise|assoit|assied|assoient sur … ~dossier|~demande|~plainte|~réclamation|~facture
  + Le cadastre s'est [assis sur notre demande].
  - Je suis assis, le dossier de la chaise grince.
timeliness.still_nothing -2   puis|ensuite plus rien
  + Un accusé de réception, [puis plus rien].
  - Il ne dit plus rien.

timeliness.still_waiting -2 en commande|attente depuis janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
  + La pièce est [en commande depuis mars].
  - Il vit en ville depuis mars.
