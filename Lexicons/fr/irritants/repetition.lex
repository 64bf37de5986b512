@language fr
@kind     irritants

# Ce qui recommence, persiste ou retombe : la construction blâme, quels que soient le métier et le verbe.
class.r_act    is:r_act    oublié|oubliée|oubliés|perdu|perdue|perdus|changé|changée|changés|garé|garés|annulé|annulée|annulés|reporté|reportée|reportés|décalé|décalée|déplacé|déplacée|repoussé|repoussée|augmenté|fermé|fermée|coupé|coupée|cassé|cassée|facturé|facturée|prélevé|prélevée|débité|débitée|demandé|redemandé|réclamé|réclamée|jeté|jetée|confondu|confondue|confondus|mélangé|mélangée|mélangés|inversé|inversée|inversés|sauté|raté|ratée|loupé|loupée|débordé|avalé|bloqué|bloquée|bloqués|éteint|éteinte|supprimé|supprimée|refusé|refusée|rejeté|rejetée|égaré|égarée|trompé|trompée|trompés|modifié|disjoncté|débranché|raccroché|sali|salie|rayé|rayée|abîmé|abîmée|bâclé|bâclée|éraflé|éraflée|lâché|calé|gelé
  + Ils ont [confondu] deux cloches.
  - Un confident du roi.
class.r_bug    is:r_bug    planter|plantait|plantaient|plantent|~buguer|~bugger|ramer|ramait|ramaient|rament|~fuir|goutter|gouttait|gouttaient|gouttent|~suinter|~grincer|~couiner|~grésiller|~vibrer|~cogner|boiter|boitait|boitaient|boitent|boitille|boitillait|~puer|~disjoncter|~surchauffer|~trembler|~caler|patiner|patinait|patinent|déraille|déraillait|~déborder|~baver|~déteindre|~freezer|~crasher
  + Un essieu qui [couine].
  - Un essieu de couleur.
class.r_fail   is:r_fail   planter|plantait|plantaient|plantent|~buguer|~bugger|ramer|ramait|ramaient|rament|~fuir|goutter|gouttait|gouttaient|gouttent|~suinter|~grincer|~couiner|~grésiller|~vibrer|~cogner|boiter|boitait|boitaient|boitent|boitille|boitillait|~puer|~disjoncter|~surchauffer|~trembler|~caler|patiner|patinait|patinent|déraille|déraillait|~déborder|~baver|~déteindre|~freezer|~crasher|~biper|~clignoter|~redémarrer|~déconnecter|~bloquer|~coincer|~déclencher|~décoller|~dévisser|~dérégler|~désamorcer|~détacher|~échouer|~figer|~lâcher|~éteindre|~retarder|~geler
  + Un phare qui [clignote].
  - Un phare au loin.
class.r_good   is:r_good   rire|proposer|plaire|servir|recevoir|dépanner|accompagner|écouter|partager|régaler|éblouir|séduire|caresser|câliner|bercer|consoler|cajoler|applaudir|raconter|sourire|surprendre|étonner|gâter|progresser|innover|évoluer|améliorer|soutenir|remercier|offrir|aider|soigner|conseiller|encourager|plaisanter|blaguer|émerveiller|épater|inventer|gagner|briller|rassurer|chouchouter|féliciter|complimenter|ravir|enchanter|impressionner|perfectionner
  + Il sait [rire].
  - Il sait tout.
class.r_idle   is:r_idle   regarder|attendre|répéter|réciter|lire|relire|soupirer|râler|crier|hurler|gueuler|bavarder|discuter|papoter|téléphoner|parler|fumer|bâiller|dormir|pianoter|tapoter|promettre|repousser|reporter|décaler|annuler|changer|renvoyer|réclamer|redemander|facturer|prélever|débiter|sonner|grésiller|mentir|critiquer|crâner|ricaner|pleurnicher|jacasser|interrompre
  + Il faut [bavarder] un peu.
  - Un bavard.
class.r_nth    is:r_nth    deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième|nième|ixième|2e|3e|4e|5e|6e|2ème|3ème|4ème|5ème|6ème
  + La [septième] vague.
  - Sept vagues.
class.r_offer  is:r_offer  gardien|gardienne|guichet|guichets|permanence|garderie|étude|médecin|médecins|médecine|pédiatre|dentiste|infirmière|kiné|navette|navettes|bus|train|trains|tram|métro|ligne|lignes|arrêt|bancs|banc|poubelle|poubelles|toilettes|fontaine|distributeur|distributeurs|borne|bornes|consigne|réception|réceptionniste|concierge|portier|accueil|standard|hotline|conseiller|conseillère|conseillers|vendeur|vendeurs|caissier|caissière|caissiers|serveur|serveurs|animateur|animateurs|maître-nageur|surveillant|surveillants|professeur|prof|remplaçant|secrétaire|secrétariat|agence|agences|bureau|pharmacie|poste|distribution|ramassage|collecte|tournée|passage|livraison|papier|savon|essuie-mains|serviettes|draps|chauffage|climatisation|wifi|eau|électricité|chaîne|chaînes|cours|créneau|créneaux|places|option|options|fonction|fonctionnalité|filtre|bouton|onglet|menu|carte|remise|remises|réduction|réductions|garantie|assistance|stock|pièces|modèle|tailles|couverts|paniers|caddies|casiers|vestiaire|vestiaires|douches|matelas|transats|parasols|journaux|café|pain|goûter|sous-titres|chat|numéro|interlocuteur|guichetier|taxi|taxis|ambulance
  + Une [garderie] au port.
  - Une garde au port.
class.r_own    is:r_own    chien|chienne|chat|chatte|bébé|bébés|enfant|collègue|collègues|copain|copine|copains|cousin|cousine|neveu|nièce|oncle|tante|mamie|papi|grand-mère|grand-père|élève|élèves|perroquet|lapin
  + Ma [nièce] nage.
  - Ma niche est bleue.
class.r_party  is:r_party  bus|car|train|tram|métro|navette|taxi|voiture|moto|camion|camion-poubelle|benne|avion|ferry|portique|tourniquet|crèche|école|collège|lycée|cantine|mairie|préfecture|caf|sécu|caisse|musée|garage|atelier|laboratoire|labo|pharmacie|cabinet|clinique|bailleur|propriétaire|régie|copropriété|plateforme|montre|bracelet|jeu|maîtresse|instit|arbitre|greffier|greffière|huissier|avocat|avocate|ouvreuse|guichetière|contrôleuse|bibliothécaire|maître-nageur|atsem|psy|ostéo|factrice|éboueurs|éboueur|tatoueur|barbier|photographe|vidéaste|couturière|cordonnier|teinturier|bijoutier|horloger|sage-femme|livreurs|voisinage|balayeuse|lave-vaisselle|lave-linge|four|box|alarme|sirène|serrure|badge|cuve|tondeuse|chauffage|climatisation|clim|poussette|fauteuil|correspondante|correspondant|juge|banquier|banquière|conseillère|assureur|mutuelle|syndicat|club|fédération|association|compagnie|gérante|gérant|logiciel|robot|chatbot|serveuse|toiletteuse|éleveur|maréchal|pédicure|podologue|orthophoniste|radiologue|anesthésiste|chirurgien
  + Un [tatoueur] bleu.
  - Un tatou bleu.
class.r_praise is:r_praise superbe|magnifique|parfait|parfaite|génial|géniale|excellent|excellente|beau|belle|mieux|fort|bien|sauvé|gâté|gâtés|gâtée|régalé|régalés|épaté|épatés|surpris|assuré|progressé|gagné|aidé|aidés|aidée|dépanné|dépannés|dépannée|bluffé|bluffés|impressionné|impressionnés|conquis|enchanté|enchantés|offert|offerts|amélioré|embelli|ravi|ravis|souri|plaisir|merveille|merveilles|cadeau|champion|soigné|soignés|accueilli|accueillis|accueillie|reçus|frappé|chouchouté|chouchoutés|écrit|raconté|rendu|parlé|ouvert|arrangé|attendu|attendus|rire|effet|succès|miracle|miracles|planté|sensation|sensations|honneur|brillé
  + Un roi [épaté].
  - Un roi épais.
class.r_retro  is:r_retro  recassé|recassée|redécollé|redécollée|rebloqué|rebloquée|replanté|reperdu|réannulé|retombé|retombée|rechuté|rebouché|rebouchée|refissuré|recoincé|recoincée|redétaché|redétachée|redévissé|redéréglé|reformé|redétraqué
  + Le gond s'est [redévissé].
  - Le gond est vissé.

continuity.changes      -2,yields           <r_nth> <agent> depuis … an|ans|année|mois|semaine|semaines|jours|jour|rentrée|noël|<month>
  + [Troisième notaire depuis mars].
  - Le troisième notaire en toge.
continuity.changes      -2,yields           <r_nth> <agent> en … an|ans|mois|semaine|semaines|jours|jour
  + [Troisième notaire en deux ans].
  - Le troisième notaire en mars.
continuity.changes      -2,yields           =change|changent|modifient|=modifie … place|horaire|horaires|règle|règles|prix|tarif|tarifs|mot|heure|heures|interface|code|codes|avis|version|procédure|conditions|numéro|salle|quai|date|dates|<agent> … tous|toutes|chaque
  + Ils [changent de quai chaque] lundi.
  - Ils changent les draps chaque lundi.
continuity.changes      -1,yields           change|changent|changeait|changeaient|varie|varient|valse|valsent … d'|de un|une guichet|vendeur|vendeuse|jour|semaine|appel|visite|agent|magasin|conseiller|fois|commande|séance|cours|mois|personne|interlocuteur|mail|étage|boutique à|a l' autre
  + Les heures [changent d'un guichet à l'autre].
  - Il change de place avec l'autre.
continuity.changes      -2,yields           déplacent|=déplace|bougent|réorganisent|chamboulent … tous|toutes|chaque … mois|semaine|semaines|deux|jours|jour|saison|version|trimestre|mise
  + Ils [déplacent les bancs chaque semaine].
  - Ils chantent chaque semaine.
continuity.changes      -2,yields           jamais deux fois le|la|les même|mêmes <agent>|interlocuteur|équipe|visage|tête|salle|quai|heure|horaire|tarif|prix|réponse|taille|aide
  + [Jamais deux fois le même notaire].
  - Jamais deux fois le même air.
continuity.changes      -2,yields           nouveau|nouvelle|nouveaux|nouvelles|autre règle|règles|consigne|consignes|formulaire|procédure|tarif|tarifs|interface|papier|justificatif|condition|numéro|mot … chaque|tous|toutes
  + Une [nouvelle consigne chaque] mardi.
  - Une nouvelle vague chaque mardi.
continuity.changes      -2,yields           prix|tarif|tarifs|horaire|horaires|règle|règles|réponse|taille|version|consigne|quai … change|changent|changeait|changeaient|varie|varient … d'|de un|une heure|minute à|a l' autre
  + Les [tarifs changent d'une heure à l'autre].
  - La mer change d'une heure à l'autre.
continuity.changes      -2,yields           trois|quatre|cinq|six|sept <agent> depuis … an|ans|année|mois|semaine|semaines|jours|jour|rentrée|noël|<month>
  + [Quatre notaires depuis mars].
  - Quatre notaires en mars.
continuity.changes      -2,yields           trois|quatre|cinq|six|sept <agent> en … an|ans|année|mois|semaine|semaines|jours|jour
  + [Quatre notaires en deux ans].
  - Quatre notaires en toge.
continuity.changes      -1,yields           équipe|équipes|personnel|effectif|enseignants|profs|maîtresses|animateurs|gestionnaires|soignants|caissières tourne|tournent|défile|défilent|valse|valsent … sans|constamment|tout|toutes|tous|chaque
  + L'[équipe tourne sans] arrêt au phare.
  - L'équipe tourne un film.
continuity.nth_time     -2,yields           <r_nth> fois … que|qu' il|ils|elle|elles|ça|le|la|les|mon|ma|mes|notre|nos|votre|vos|ce|cet|cette|un|une|leur|on
  + C'est la [septième fois que le] bedeau repeint la cloche.
  - La septième fois que je nage.
continuity.nth_time     -2,yields           <r_nth> … report|annulation|changement|coupure|relance|tentative|intervention|réparation|exemplaire|remplacement|panne|rappel|batterie|pneu|pneus|écran|moteur|courroie|joint|câble|chargeur|box|décodeur|pompe|ampoule|pare|filtre|casque|thermostat|compresseur|embrayage|résistance|serrure|manette|bougie|prothèse|couronne … en|depuis|cette … an|année|mois|semaine|semaines|jours|jour|rentrée|noël
  + [Troisième courroie en un an].
  - La troisième courroie en cuir.
continuity.nth_time     -2,yields           ^ <r_nth> fois que|qu' je|j' re|renvoie|rends|ramène|rapporte|dépose|signale|redemande|refais|perds|change|remplis|paie|paye|recommence|redis|relance|reprends|redémarre|réinstalle
  + [Troisième fois que je renvoie] la clé.
  - Troisième fois que je nage.
continuity.nth_time     -2,yields           on|en est à|au|a la|l'|notre|mon|ma|le <r_nth> … date|rendez|devis|courrier|mail|relance|tentative|essai|appel|report|prestataire|pièce|demande
  + On [en est à la septième date] pour la cloche.
  - La septième date du roi.
overall.again           -2,yields           <agent>|<company>|<object>|<screen>|<facility>|<network>|<r_party>|ça|ca … n'|ne arrête|arrêtent|arrêtait|arrêtaient|arrêtez pas de|d'
  + L'[appli n'arrête pas de] réclamer un code.
  - La mer n'arrête pas de danser.
overall.again           -2,yields           <agent>|<company>|<object>|<screen>|<facility>|<network>|<r_party>|ça|ca … n'|ne a|ont|avait|avez pas arrêté|cessé de|d'
  + La [notaire n'a pas arrêté de] trier ses perles.
  - La mer n'a pas arrêté de danser.
overall.again           -2,yields           <agent>|<company>|<object>|<screen>|<facility>|<network>|<r_party>|ça|ca … ne|n' cesse|cessent|cessait|cessaient de|d'
  + Le [portillon ne cesse de] nous enfermer.
  - La mer ne cesse de danser.
overall.again           -2,yields           <agent>|<company>|<object>|<screen>|<network>|<facility>|ils|ça … <r_retro>
  + Le [robinet s'est redévissé].
  - J'ai redévissé le robinet.
overall.again           -2,yields           <company>|<agent>|ils|elles|vous continue|continuent|continuait|continuaient|continuez à|a|de|d' me|m'|nous
  + [Ils continuent de nous] sonner à minuit.
  - Ils continuent leur route.
overall.again           -1,yields           <object>|<screen>|<network>|<facility>|ça|il|elle|chien|chat|cheval|jument … rame|plante|goutte|boite|patine|pisse toujours|encore|tjrs
  + Le [cheval boite encore].
  - La boite encore fermée.
overall.again           -2,yields           <r_fail> toujours|encore|tjrs|tjs
  + L'essieu [couine toujours].
  - L'essieu couine, toujours au port.
overall.again           -2,yields           ^ encore de|d'|des frais|suppléments|justificatifs|pénalités|démarches|retards|travaux|formulaires|files|bouchons|annulations
  + [Encore des formulaires] au port.
  - Encore des fleurs au port.
overall.again           -2,yields           ^ encore un|une|des <agent> qui|sans|pas
  + [Encore un notaire qui] bâille.
  - Encore un notaire en toge.
overall.again           -2,yields           ^ encore un|une|des … sans … bus|train|cours|eau|chauffage|courant|électricité|connexion|internet|réseau|personne|wifi|courrier|pain|prof|médecin
  + [Encore un mardi sans courrier] au phare.
  - Encore un mardi sans elle.
overall.again           -2,yields           arrête|arrêtent|arrêtait|arrêtaient|arrêtez pas de|d' … <r_fail>|<r_idle>
  + L'essieu [arrête pas de couiner].
  - L'essieu arrête de couiner.
overall.again           -2,yields           a|ont|avez|est|sont de|à|a nouveau <r_act>
  + Le bedeau [a de nouveau égaré] la clé.
  - Le bedeau a la clé de nouveau.
overall.again           -2,yields           a|ont|avez|est|sont encore|toujours|re <r_act>
  + Le bedeau [a encore égaré] la clé.
  - Le bedeau a égaré la clé, encore un jour.
overall.again           -2,yields           a|ont|avez|est|sont une nouvelle|énième|troisième|deuxième|seconde fois <r_act>
  + Le bedeau [a une nouvelle fois égaré] la clé.
  - Le bedeau a une nouvelle clé.
overall.again           -2,yields           finit|finissent|finissait|finissaient par me|m'|nous|vous … renvoyer|éjecter|jeter|déconnecter|redemander|facturer|couper|bloquer|oublier|perdre|planter|raccrocher
  + Le portique [finit par nous éjecter].
  - Il finit par nous sourire.
overall.again           -2,yields           finit|finissent|finissait|finissaient toujours|immanquablement|systématiquement|invariablement par … attendre|<r_fail>|<r_idle>|payer|abandonner|renoncer|perdre|envoyer|oublier|refuser|craquer|tomber|casser
  + On [finit toujours par attendre] sous le porche.
  - On finit toujours par rire.
overall.again           -2,yields           n'|ne arrête|arrêtent|arrêtait|arrêtaient|arrêtez|cesse|cessent pas de|d' me|m'|nous
  + Elle [n'arrêtait pas de nous] peindre au port.
  - Elle n'arrêtait pas de danser.
overall.again           -2,yields           n'|ne arrête|arrêtent|arrêtait|arrêtaient|cesse|cessent|cessait|cessaient|arrêtez pas de|d' … <r_fail>|<r_idle>
  + L'essieu [n'arrête pas de couiner].
  - L'essieu ne couine plus.
overall.again           -2,yields           n'|ne a|ont fait que|qu' … <r_fail>|<r_idle>
  + Le greffier [n'a fait que bâiller].
  - Il n'a fait que chanter.
overall.again           -2,yields           n'|ne a|ont|avait|avez pas arrêté|cessé de|d' … <r_fail>|<r_idle>
  + Le greffier [n'a pas arrêté de bavarder].
  - Le greffier a cessé de bavarder.
overall.again           -2,yields           ne|n' cesse|cessent|cessait|cessaient de|d' … <r_fail>|<r_idle>
  + L'essieu [ne cesse de couiner].
  - Une cesse au roi.
overall.again           -2,yields           ne|n' fait|font|faisait|faisaient que|qu' … <r_fail>|<r_idle>
  + Le greffier [ne faisait que bâiller].
  - Il ne fait que chanter.
overall.again           -2,yields           persiste|persistent|persistait|persistez à
  + La mairie [persiste à] sonner à minuit.
  - Une odeur persiste au port.
overall.again           -2,yields           s' obstine|obstinent|obstinait|entête|entêtent|acharne|acharnent à
  + La mairie [s'obstine à] sonner à minuit.
  - Un obstiné à la mairie.
overall.again           -2,yields           s'|m'|nous|me est|a|ont|avez … <r_retro>
  + La dalle [s'est refissurée].
  - J'ai refissuré la dalle.
overall.again           -2,yields           ~continuer|~recommencer|~finir|~finir à|de|d'|par … <r_fail>
  + L'essieu [finit par couiner].
  - L'essieu finit par tenir.
performance.drops       -2,stage:use,yields <network>|image|courant|lumière|électricité|signal ~revenir|revient|remarche … et|puis|avant … repart|repartait|recoupe|retombe|disparaît|s'|ressaute
  + Le [courant revient une heure et repart].
  - Le courant du fleuve revient.
performance.drops       -2,stage:use,yields <network>|image|courant|électricité|signal|bluetooth|gps|visio … tombe|tombait|saute|sautait|disparaît|disparait|lâche|lâchait|décroche|coupe|coupait
  + Le soir l'[image du phare saute].
  - L'image est sainte.
quality.short_life      -2,yields           a|ont|aura|avait tenu|marché|fonctionné|roulé|tourné|chauffé … jour|jours|semaine|semaines|mois|heure|heures|minutes … puis|et|ensuite|avant … plus|rien|recassé|lâché|arrêté|arrêtée|silence|panne|recommencé|retombé|relâché|mort|morte
  + La cloche [a marché une semaine puis plus] rien.
  - La cloche a sonné une semaine puis l'orgue a joué.
quality.short_life      -2,yields           redémarré|reparti|repartie|remarché|refonctionné|rallumé|rallumée … et|puis|avant … arrêté|arrêtée|éteint|éteinte|calé|coupé|recassé|retombé|lâché|rien
  + L'orgue a [redémarré une heure puis calé].
  - L'orgue est reparti.
quality.short_life      -2                  réparation|réparations|soudure|colle|rustine|joint|pièce|dépannage|bricolage|couture|semelle|ampoule|soudures|coutures|enduit|rafistolage … tenu|duré … une|un|deux|trois|quatre|cinq|dix|quelques|2|3|4|5 jours|jour|heures|heure|minutes
  + La [soudure du mât a tenu deux jours].
  - La soudure du mât a tenu deux ans.
reliability.recurrent   -2,yields           chaque|tous|toutes|systématiquement|moments|régulièrement|constamment … <r_bug>
  + [Chaque hiver la cloche grésille].
  - Un soir la cloche sonne.
reliability.recurrent   -2,yields           un coup oui un|et … non
  + Le phare éclaire [un coup oui un coup non].
  - Un coup de vent.
reliability.recurrent   -2,yields           un|une jour|semaine|soir|matin|mois|trajet|appel|colis|page|mail|commande|livraison|plat|cours|match|film|épisode|lampe|porte|douche|prise|siège sur deux|trois|quatre|cinq|dix … fermé|fermée|vide|arrêt|absent|absente|retard|annulé|annulée|panne|coupé|coupée|cassé|cassée|abîmé
  + [Un soir sur deux le phare est fermé].
  - Un soir sur deux il nage.
reliability.same_fault  -2                  a|avait|ont|présente le|exactement même|mêmes défaut|défauts|panne|problème|bug|vice|souci|trou|fuite
  + La seconde cloche [a le même défaut].
  - La seconde cloche a le même son.
reliability.same_fault  -2                  est|reste|restée|resté|restait … là|même|identique|pareil|pareille après … visites|visite|réparation|intervention|séance|séances|traitement
  + La fissure est [restée la même après six visites].
  - La mer reste la même.
resolution.came_back    -1,yields           et|voilà|puis c' est reparti pour un|une tour|dix|mois
  + [Et c'est reparti pour un tour] au guichet.
  - Un tour de guet.
resolution.came_back    -2,yields           même|mêmes <flaw>|fuite|fuites|tache|taches|panne|pannes|bug|bugs|souci|soucis|retard|retards|file|files|queue|désordre|poussière|saleté|excuse|attente|défaut|défauts|pagaille|bazar|oubli|oublis … qu'|que avant|hier
  + [Même fissure qu'hier] à la cloche.
  - La même cloche qu'hier.
resolution.came_back    -2,yields           même|mêmes <flaw>|fuite|fuites|tache|taches|panne|pannes|bug|bugs|souci|soucis|retard|retards|file|files|queue|désordre|poussière|saleté|excuse|attente|défaut|défauts|pagaille|bazar|oubli|oublis … qu'|que l'|la|le|il|lors an|année|hiver|été|automne|printemps|autre|fois|semaine|mois|y|dernier|dernière|première
  + [Mêmes fissures que l'hiver] dernier.
  - Les mêmes cloches que l'hiver dernier.
resolution.came_back    -2,yields           même|mêmes <flaw>|fuite|fuites|tache|taches|panne|pannes|bug|bugs|souci|soucis|retard|retards|file|files|queue|désordre|poussière|saleté|excuse|attente|défaut|défauts|pagaille|bazar|oubli|oublis|bruit|odeur … au|après|le même|lendemain|encore|endroit|réparation|passage
  + [Même fissure au même] endroit.
  - La même cloche au même endroit.
resolution.came_back    -2,yields           même|mêmes cirque|topo|scénario|sketch|rengaine|refrain|galère|cinéma|rigolade|manège|excuse|excuses|baratin|prétexte
  + [Même topo] au guichet du phare.
  - Le topo du guide.
resolution.came_back    -2                  repris de plus belle
  + Le grésillement a [repris de plus belle].
  - De plus belles cloches.
resolution.came_back    -2,yields           ça|ca recasse|refuit|replante|rebugue|rebloque|recoupe|redécroche|reboite|retombe
  + [Ça recasse] au premier vent.
  - Ça casse le ton.
resolution.nothing_done -1,yields           <facility>|<room>|route|rue|trottoir|trottoirs|chaussée|façade|parc|square … dans le même état qu'|que … il|an|année|été|hiver|dernier|dernière|avant
  + Le [parc du beffroi est dans le même état qu'avant].
  - La mer dans le même état qu'avant.
resolution.nothing_done -2,yields           rien n' a|avait|est … changé|bougé|avancé|évolué … depuis|après … réclamation|plainte|signalement|mail|courrier|demande|relance|appel|lettre
  + [Rien n'a changé depuis ma plainte] au bedeau.
  - Rien n'a changé depuis la mer.
timeliness.no_show      -2,yields           ni … ni … n' est|sont|a|ont venu|venue|venus|passé|passés|rappelé|répondu|réparé|trouvé|su
  + [Ni le bedeau ni le greffier n'est venu].
  - Ni le jour ni la nuit.

# Pas le fait du service, ou dit en bien.
frame.own        yields <agent>|<company>|<object>|<screen>|<facility>|<network>|<r_party>|ça|ca … n'|ne arrête|arrêtent|arrêtait|arrêtez|cesse|cessent|cessait|a|ont … de|d' … <r_good>
  + L'[appli n'arrête pas de nous étonner].
  - L'appli n'arrête pas de nous renvoyer au port.
frame.own        yields <agent>|<company>|<object>|<screen>|<network>|<r_party> … n'|ne a|ont fait que|qu' du|de|d'|des|un|une|son|sa|ses|deux|trois|quatre|dix
  + Le [tatoueur n'a fait que des] roses.
  - Le tatoueur n'a fait que siffler.
frame.own        yields <agent>|<company>|<object>|<screen>|<network>|<r_party>|ça|ils … ne|n' fait|font|faisait que|qu' <figure>
  + Le [ferry ne fait que 12] escales.
  - Le ferry ne fait que siffler.
frame.own        yields <agent>|<company>|<r_party>|<facility>|ça|ils … recommence|recommencent|recommençait à|a <clock>
  + L'[école recommence à 9 h].
  - L'école recommence à siffler.
frame.own        yields <company>|<agent>|ils|elles|vous continue|continuent|continuait|continuaient|continuez à|a|de|d' … <r_good>
  + [Ils continuent de nous gâter].
  - Ils continuent de nous renvoyer au port.
frame.own        yields <flaw>|fuite|tache|taches|trace|traces|cicatrice|rayure|défaut|bosse|fissure|boutons … n'|ne est|sont plus
  + La [fissure n'est plus] visible.
  - La cloche n'est plus visible.
frame.own        yields <object>|<screen>|<facility>|<network>|alarme|chauffage|appli … plus tout|toute|pour seul|seule|un|rien
  + L'[alarme ne sonne plus pour rien].
  - L'alarme ne sonne plus.
frame.own        yields <object>|<screen>|<network> … a|ont de|à|a nouveau du|de|des|un|une|le|la|les|l'|ses|son|sa|leur|leurs|deux|trois|quatre
  + Le [vélo a de nouveau ses] roues.
  - Le hublot a de nouveau tangué.
frame.own        yields <object>|<screen>|<network> … a|ont encore|toujours <figure>
  + La [montre a encore 40] heures.
  - La montre a encore sifflé.
frame.own        yields <r_nth> fois que|qu' on|mon|ma|mes|notre|nos|le|la <s_kin>|revient|vient|prend|y|fait|va|passe|achète|commande|choisit|mange|part|séjourne|dort
  + La [septième fois que mon père] nage.
  - La septième fois que le bedeau égare la clé.
frame.own        yields <r_nth> fois que|qu' … <r_praise>|vient|joue|sauve|accueille|organise|invite|participe|accompagne|dépanne|aide|régale|offre|siffle|gagne|reçoit
  + La [septième fois que l'orgue joue].
  - La septième fois que l'orgue tombe.
frame.own        yields <r_own>|<s_kin> … ne|n' fait|font que|qu'
  + Le [chat ne fait que] dormir.
  - Le notaire ne fait que dormir.
frame.own        yields <s_kin>|<r_own> … s' obstine|obstinent|entête
  + Mon [chat s'obstine] à dormir là.
  - La mairie s'obstine à dormir.
frame.own        yields <s_kin>|<r_own>|je|j'|nous|on laisse|laissent|laissait|laissons|arrive|arrivent|arrivait|arrivons toujours|encore
  + Mon [frère laisse toujours] la lampe allumée.
  - Le notaire laisse toujours la lampe allumée.
frame.own        yields ^ encore un|une|des <agent> qui aime|aiment|adore|sourit|prend|écoute|sait|explique|connaît|mérite|fait|donne
  + [Encore un notaire qui sourit].
  - Encore un notaire qui bâille.
frame.own        yields ^ jamais vu|croisé un|une|de|le|la … autant|aussi|si|mieux
  + [Jamais vu un gardien faire autant] de rondes.
  - Jamais vu un gardien faire sa ronde.
frame.own        yields ^ plus de|d' … à|a remplir|sortir|porter|faire|payer|attendre|imprimer|envoyer|garder|gérer
  + [Plus de poubelles à sortir].
  - Plus de poubelles au port.
frame.own        yields ^ plus moyen|possible … passer
  + [Plus moyen de me passer] de cette cloche.
  - Plus moyen de sonner la cloche.
frame.own        yields ai|avons|suis|sommes|étais arrêté|changé|parti|partie|partis|passé|fermé|coupé|annulé|supprimé|augmenté
  + J'[ai arrêté] du jour au lendemain.
  - Ils ont arrêté du jour au lendemain.
frame.own        yields en suis|sommes à|a mon|ma|notre <r_nth> … chez|avec
  + J'[en suis à ma septième barque chez] eux.
  - J'en suis à ma septième barque.
frame.own        yields et|voilà|puis c' est reparti pour un tour de|d'
  + [Et c'est reparti pour un tour de] manège.
  - Et c'est reparti pour un tour.
frame.own        yields finit|finissent|finissait|finissaient toujours|immanquablement|par … trouver|arriver|obtenir|réussir|<r_good>
  + On [finit toujours par trouver] la clé.
  - On finit toujours par perdre la clé.
frame.own        yields ils|elles|<agent>|<company> … arrête|arrêtent|arrêtait|cesse|cessent … de|d' … faire plaisir|rire|découvrir|rêver|progresser|sourire
  + [Ils n'arrêtent pas de nous faire plaisir].
  - Ils n'arrêtent pas de nous faire peur.
frame.own        yields ils|elles|vous|<company> … ont|a|avez fermé|supprimé|retiré … pour les|l'|la|un fêtes|été|nuit|hiver|travaux|vacances
  + [Ils ont fermé le bureau pour les fêtes].
  - Ils ont fermé le bureau.
frame.own        yields il|elle|<s_kin>|<r_own> n' a|ont plus droit
  + [Elle n'a plus droit] au tambour.
  - On n'a plus droit au tambour.
frame.own        yields j'|je|nous ne|n' … fais|faisons|ai|avons que|fait
  + [Je ne fais que] bavarder.
  - Il ne fait que bavarder.
frame.own        yields j'|je|nous|<s_kin>|<r_own> <r_fail> toujours|encore
  + Mon [père tremble encore].
  - L'essieu tremble encore.
frame.own        yields j'|je|nous|on|<s_kin> change|changes|changeons|changent|modifie|déplace de|d'|les|la|le
  + [On change de] barque tous les mois.
  - Ils changent de barque tous les mois.
frame.own        yields j'|je|nous|on|<s_kin>|<r_own> … n'|ne arrête|arrêtes|arrêtons|arrêtent|arrêtais|arrêtait|arrêtaient|cesse|cessent|cessons
  + [Je n'arrête] pas de bavarder.
  - Le greffier n'arrête pas de bavarder.
frame.own        yields je|j'|nous ai|avons|suis|sommes|avais|avions … encore|toujours|nouveau|nouvelle
  + [J'ai encore] égaré la clé.
  - Il a encore égaré la clé.
frame.own        yields m'|nous|lui|leur|ils|vous|elles … a|ont|avez encore … <r_praise>
  + [Ils ont encore gagné] la foire.
  - Ils ont encore semé des clés.
frame.own        yields n' a|ont plus de|d' fièvre|boutons|douleur|douleurs|crise|crises|poux|puces|tiques|toux|allergie|poussière|taches|odeur
  + Ma jument [n'a plus de fièvre] du tout.
  - Le quai n'a plus de bancs depuis mai.
frame.own        yields n' a|ont plus de|d' fièvre|boutons|douleur|douleurs|crise|crises|poux|puces|tiques|toux|allergie|poussière|taches|odeur … depuis
  + Sa peau [n'a plus de boutons depuis] mai.
  - Le quai n'a plus de bancs depuis mai.
frame.own        yields n'|ne arrête|arrêtent|arrêtait|arrêtez|cesse|cessent|cessait|a|ont|font|fait … de|d'|que … <r_good>
  + Elle [n'arrête pas de nous étonner].
  - Elle n'arrête pas de nous renvoyer au port.
frame.own        yields ne|n' <r_serves> plus après|avant|passé|entre
  + Le car [ne circule plus après] minuit.
  - Le car ne circule plus.
frame.own        yields ne|n' m'|nous|lui a|ont|avait jamais … demandé|donné|montré … centime|euro|supplément|autant|aussi|mauvais|mal
  + On [ne m'a jamais demandé un centime].
  - On ne m'a jamais demandé mon poids.
frame.own        yields ne|n' … plus tout|toute|pour seul|seule|un|rien
  + La sirène [ne sonne plus pour rien].
  - La sirène ne sonne plus.
frame.own        yields nous|m' a|ont reçu|reçus|reçue|accueilli|accueillis|accueillie|régalés|aidés|aidée|dépannés|dépannée|invités … pour la
  + Ils [nous ont reçus pour la] septième fois.
  - Ils nous oublient pour la septième fois.
frame.own        yields on ne peut plus utiliser|prendre|voir|regarder|lire|acheter|rentrer … autre|rien|sans|ailleurs
  + [On ne peut plus lire autre] chose.
  - On ne peut plus lire la carte.
frame.own        yields on|<s_kin>|<r_own> a|ont|est|avait … encore|toujours|nouveau|nouvelle
  + [On a encore] égaré la clé.
  - Il a encore égaré la clé bleue.
frame.own        yields s' obstine|obstinait|acharne à|a … réussir|aider|trouver|sauver|soigner|expliquer|améliorer|chercher
  + Elle [s'obstine à nous aider].
  - Elle s'obstine à nous suivre.
frame.own        yields toujours|encore aucune|aucun trace|augmentation|hausse|usure|surprise de|d'|en|depuis|à rouille|usure|moisi|fatigue|humidité|cinq|dix|deux|trois|ans
  + [Toujours aucune trace de rouille].
  - Toujours aucune trace du notaire.
frame.own        yields toujours|encore|tjrs|y plus|aucun|aucune … problème|problèmes|souci|soucis|panne|pannes|regret|regrets|déception|incident|accroc|fuite|douleur|bug|plainte|défaut|retard|erreur|doute|doutes|file|attente|queue|remarque|raison|rayure|rayures|symptôme|bouton|boutons|reproche
  + [Toujours aucun accroc] au phare.
  - Toujours aucun nom au phare.
keep.plain_state keep   arrêté de compter les points|buts|étoiles|verres|moutons|calories|likes|compliments

# Encore, encore un, plus, toujours : à places ouvertes.
class.r_lost   is:r_lost   rendu|rendue|rendus|pourvu|pourvue|chargé|chargée|sécurisé|sécurisée|ouvert|ouverte|ouverts|ouvertes|tenu|tenue|tenus|tenues|servi|servie|servis|branché|branchée|raccordé|alimenté|alimentée|actualisé|actualisée|conforme|conformes|adapté|adaptée|reconnu|reconnue|reconnus|visible|visibles|accessible|accessibles|disponible|disponibles|remboursé|remboursée|remboursés|couvert|couverte|desservi|desservie|assuré|assurée|entretenu|entretenue|entretenus|éclairé|éclairée|chauffé|chauffée|surveillé|surveillée|nettoyé|nettoyée|distribué|distribués|livré|livrés|inclus|incluse|compris|comprise|offert|offerte|offerts|proposé|proposée|compatible|joignable|lisible|étanche|pris|prise|traité|traitée|ramassé|ramassés|affiché|affichée|affichés|respecté|respectée|respectés|garanti|garantie|gratuit|gratuite
  + Le quai est [éclairé].
  - Un éclair au quai.
class.r_runs   is:r_runs   vidange|vidangent|mixe|mixent|tond|tondent|broie|broient|gonfle|masse|projette|serre|serrent|cuit|cuisent|délivre|délivrent|valide|valident|calcule|mesure|défile|pivote|bascule|basculent|alerte|prévient|notifie|filme|zoome|synchronise|télécharge|sauvegarde|émet|décode|diffuse|évacue|absorbe|isole|isolent|protège|amortit|amortissent|retient|dose|perce|coud|brode|hache|presse|clique|régule|purifie|rafraîchit|mouline|ventile|rembobine|crache|débite|marche|marchent|fonctionne|fonctionnent|démarre|démarrent|pompe|pompent|chauffe|chauffent|réagit|réagissent|charge|chargent|aspire|aspirent|refroidit|refroidissent|imprime|impriment|reconnaît|reconnait|détecte|détectent|capte|captent|éclaire|éclairent|freine|freinent|coulisse|coulissent|essore|essorent|enregistre|enregistrent|transmet|souffle|soufflent|tranche|adhère|adhèrent|braque|mousse|moussent|filtre|filtrent|sèche|sèchent|scanne|scannent|lave|verrouille
  + La vis [coulisse].
  - Les coulisses du port.
class.r_self   is:r_self   arrête|arrêtent|allume|allument|ouvre|ouvrent|ferme|ferment|recharge|rechargent|affiche|affichent|incline|inclinent|connecte|connectent|synchronise|synchronisent|enclenche|enclenchent|verrouille|verrouillent|plie|plient|déplie|règle|règlent|lance|lancent|ajuste|déclenche|enregistre|imprime|éteint|clipse|visse|gonfle|télécharge|rétracte
  + La vis s'[enclenche].
  - Une vis enclose.
class.r_serves is:r_serves dessert|desservent|vend|vendent|propose|proposent|assure|assurent|couvre|couvrent|ramasse|ramassent|distribue|distribuent|ouvre|ouvrent|offre|offrent|donne|donnent|garantit|garantissent|affiche|affichent|accepte|acceptent|circule|circulent|passe|passent|sert|servent|organise|organisent|embauche|remplace|remplacent|entretient|entretiennent|desservait|passait
  + Le car [dessert] le port.
  - Un port bleu.

choice.removed          -2,yields                n' est|sont|était|étaient plus <r_lost>
  + Le quai [n'est plus éclairé].
  - Le quai est plus éclairé.
choice.removed          -2,yields                ne|n' <r_serves> plus
  + Le car [ne dessert plus] le port.
  - Le car dessert plus de ports.
choice.removed          -2,yields                ne|n' est|sont|était|étaient plus à|a|dans la|le|l'|les carte|vente|disposition|menu|forfait|programme|heure|liste
  + L'anguille [n'est plus à la carte].
  - L'anguille est dans l'eau.
choice.removed          -2,yields                ne|n' est|sont|était|étaient plus à|a|en|au|aux|dans jour|carte|service|catalogue|programme|rayon|rayons|disposition|vente|normes|stock|place|bac|menu|forfait
  + Le car [n'est plus en service] au port.
  - Le car est au port.
cleanliness.dirty       -2,yields                eau … brune|marron|trouble|jaunâtre|rouille|terreuse
  + L'[eau du phare est brune].
  - L'eau du phare est froide.
continuity.nth_time     -1,yields                <r_nth> été|hiver|année|rentrée|saison|trimestre|mois|semaine|week … sans|debout
  + [Septième hiver sans] cloche.
  - Le septième hiver.
continuity.nth_time     -2,yields                <r_nth> … saute|lâche|casse|coule|grille|cède|clignote|disparaît|fuit|annulé|annulée|reporté|reportée|repoussé|repoussée
  + La [septième soudure de cloche cède].
  - La septième soudure de cloche.
continuity.nth_time     -2,yields                <r_nth> … à|a refaire|rechanger|renvoyer|reprendre|remplacer|redemander|repasser
  + La [septième cloche à refaire].
  - La septième cloche à midi.
continuity.nth_time     -2,yields                deux|trois|quatre|cinq|six|sept|huit|dix|2|3|4|5|6 … rayés|rayées|cassés|cassées|crevés|crevées|perdus|perdues|annulés|annulées|reportés|reportées|volés|volées|repoussés|oubliés|oubliées en|depuis … ans|an|mois|semaines|jours|année|locations|lavages|séances
  + [Six cordes cassées en deux mois].
  - Six cordes en deux mois.
continuity.resend       -2,rupture:retell,yields rempli|remplir|remplis|remplissons|donné|donner|fourni|fournir|signé|signer … même … à|a|pour|trois|deux|quatre|cinq … chaque|fois|étage|guichet|service
  + J'ai [rempli le même feuillet à chaque] messe.
  - Il a rempli la même carafe.
ease.do_their_job       -2                       repassé|repasser|repasse|nettoyé|nettoyer|ramassé|ramasser|refait|refaire … derrière eux|lui|elle|leur|leurs|chaque|<agent>
  + J'ai [repassé une couche derrière eux].
  - Il a rangé la carte derrière la dune.
ease.do_their_job       -2                       repassé|repasser|repasse|nettoyé|nettoyer|ramassé|ramasser|refait|refaire … derrière le|la|les|l' <agent>
  + J'ai [repassé une couche derrière le notaire].
  - Il a rangé la carte derrière la dune bleue.
ease.impossible         -2,yields                ^ plus moyen|possible|possibilité de|d'
  + [Plus moyen de] sonner la cloche.
  - Un moyen de sonner la cloche.
empathy.did_not_bother  -2,yields                ^ jamais vu|croisé|aperçu un|une|de|le|la|personne <agent>|balayeur|agent|responsable … faire|passer|venir|nettoyer|surveiller|ranger|contrôler|corriger|répondre|sourire
  + [Jamais vu un gardien faire] sa ronde.
  - Jamais vu un phare faire cela.
empathy.did_not_bother  -2,yields                ne|n' m'|nous|lui|l' a|ont|avait jamais … demandé|donné|montré|présenté|remis|transmis|accordé|ausculté|ausculté|pesé|interrogé|regardé|salué|corrigé|rappelé|proposé
  + On [ne m'a jamais demandé] mon poids.
  - Je ne lui ai jamais demandé son poids.
errors.wrong_data       -2,yields                affiche|affichent|indique|indiquent|mentionne|mentionnent|note toujours|encore … ancien|ancienne|anciens|2018|2019|2020|2021|2022|2023|2024|mauvais|mauvaise|vieux|vieille
  + La cloche [affiche toujours 2022].
  - La cloche affiche toujours midi.
fees.twice              -2,yields                repayé|repayer|repaye|repaie|repayée
  + J'ai [repayé] la messe annulée.
  - J'ai payé la messe.
frame.own               yields                   bagage|bagages|valise|valises|colis|commande|paquet|lettre|courrier … est|sont toujours|encore à|a|en|au … heure|top|avance|parfait|bon|temps|jour
  + Mes [colis sont toujours à l'heure].
  - Mes colis sont toujours à Lisbonne.
overall.again           -2,yields                <agent> est|sont encore parti|partie|partis|absent|absente|malade|reparti
  + Le [notaire est encore parti] pêcher.
  - Le notaire est encore jeune.
overall.again           -2,yields                ^ encore <r_act>
  + [Encore raté], le son du glas.
  - Encore bleu, le son du glas.
overall.again           -1,yields                ^ encore un|une … debout|perdu|perdue|gâché|gâchée|froid|froide|absent|absente|fermé|fermée|raté|ratée|annulé|annulée
  + [Encore un glas raté].
  - Encore un glas.
overall.again           -2,yields                a|ont|fait|font de|à|a nouveau des|du|un|une ratés|soucis|coupures|fuites|bugs|retards|problèmes|erreurs|caprices|siennes|bruit|vapeurs
  + La cloche [fait de nouveau des caprices].
  - La cloche a de nouveau un socle.
overall.again           -2,yields                ils|vous|elles ont|avez encore mis|vendu|piqué|collé|renvoyé|envoyé|sonné|compté|coincé|refilé|semé|imposé|laissé|déplacé|refait
  + [Ils ont encore semé] des clés.
  - Le vent a encore semé.
overall.again           -1,yields                ils|vous|elles|<agent>|<company> viennent|venez|vient encore de|d'
  + [Ils viennent encore de] hisser la cloche.
  - Ils viennent encore demain.
overall.again           -2,yields                m'|nous|lui|leur a|ont|avez encore|re mis|vendu|piqué|collé|renvoyé|renvoyée|renvoyés|sonné|noté|notée|compté|coincé|coincés|planté|plantés|refilé|refourgué|baladé|baladés|promené|enfermé|enfermés|semé|semés|imposé
  + Le bedeau [nous a encore semés] sous la cloche.
  - Le bedeau a encore mis la cloche.
overall.lacking         -2,yields                reste|restent|restait|restée|resté|restés|restées sans … nom|solution|effet|lumière|eau|chauffage|surveillance|électricité|personne|remplaçant|médecin|professeur
  + La stèle [reste sans nom].
  - La mer reste sans vagues.
quality.short_life      -2,yields                céder|cédé|lâché|pété|décollé|décollée|grillé|coulé|explosé|cède|lâche … au|à|a|dès|des … première|premier|deuxième|second|seconde|troisième|bout
  + La cloche a [coulé dès la première] marée.
  - Il a cédé la place au maire.
quality.short_life      -1,yields                à|a peine sorti|sortie|réparé|réparée|déballé|déballée|posé|posée|monté|montée|repassé|livré|livrée|réglé|récupéré|récupérée … garage|atelier|boîte|carton|pressing|magasin|que|voyant|déjà
  + [À peine sortie du carton] la cloche pend.
  - À peine sorti de la messe.
reliability.broken      -2,stage:use,yields      <object>|<facility>|chauffage|manège|manèges|tapis|vélos|lits|fontaine|climatisation|clim … est|sont|était|étaient à|a l' arrêt
  + L'[ascenseur du beffroi est à l'arrêt].
  - L'ascenseur mène à l'arrêt du car.
reliability.not_working -2,stage:use,yields      ne s'|se <r_self> plus
  + La cloche [ne s'enclenche plus].
  - La cloche s'enclenche plus au sud.
reliability.not_working -2,stage:use,yields      ne|n' <r_runs> plus|pus
  + La cloche [ne coulisse plus].
  - La cloche coulisse plus au sud.
reliability.recurrent   -2,yields                quand ça|ca|cela|bon lui|leur chante|plaît|plait|prend|semble
  + La cloche sonne [quand ça lui chante].
  - La cloche sonne quand il chante.
reliability.recurrent   -2,yields                ~fonctionner|=marche|marchent|marchait|marchaient|~répondre|~capter|~démarrer|~ouvrir|=passe|passent|passait|déclenche|éteint|bloque|coupe|affiche … un|une … sur deux|trois|quatre|cinq|dix
  + La cloche [fonctionne une messe sur trois].
  - Il passe une note.
resolution.came_back    -1,yields                fuite|fuites|bruit|panne|coupures|douleur|toux|odeur|démangeaisons|grésillement|infiltration|moisissures|fièvre … a|ont repris|reparu|ressurgi|doublé|empiré
  + Le [grésillement a repris] sous la cloche.
  - Le grésillement a cessé.
resolution.nothing_done -2,yields                dossier|demande|réclamation|plainte|situation|candidature|commande|signalement|file|chantier n' a|avance|est pas|plus|guère … bougé|avancé|évolué|progressé|iota|poil
  + Mon [dossier n'a pas bougé].
  - Mon armoire n'a pas bougé.
resolution.nothing_done -2,yields                traîne|traînent|traine|trainent|pend|pendent|jonche|jonchent|gît|gisent encore|toujours
  + Les gravats [traînent encore] sous la cloche.
  - Les gravats traînaient.
resolution.nothing_done -2,yields                échafaudage|benne|gravats|bâche|poubelle|poubelles|déchets|pelleteuse|encombrants … reste|restent|est|sont|resté|restée|restés … tout|toute|toutes|plusieurs … été|hiver|semaine|semaines|mois|nuit|journée|automne|saison
  + L'[échafaudage est resté tout l'été] sous la cloche.
  - L'échafaudage est resté bleu.
resolution.unfixed      -1,yields                rayure|rayures|trace|traces|tache|taches|bosse|fissure|odeur|marque|cicatrice|auréole … se|s' voit|voient|sent|remarque toujours|encore|autant
  + La [rayure de la cloche se voit encore].
  - La voile se voit encore.
resolution.unfixed      -2,yields                voit|sent|entend|devine|voyons|sens|entends|vois encore|toujours le|la|les|l'|des|un|une <flaw>|trace|traces|auréole|auréoles|tache|taches|marque|marques|odeur|odeurs|colle|trou|rayure|bosse|fissure|pansement|cicatrice|graisse
  + On [voit encore les auréoles] sous la cloche.
  - On voit encore les voiles.
safety.unsafe           -2,yields                ose|osons|osent plus
  + On n'[ose plus] y sonner.
  - Il ose sonner.
terms.now_forbidden     -2,yields                ne|n' est|sont|était|étaient plus admis|admise|admises|autorisé|autorisée|autorisés|accepté|acceptée|acceptés|acceptées|permis|toléré|tolérés
  + Les cordes [ne sont plus admises] au port.
  - Les cordes sont plus lourdes.
timeliness.no_show      -2,yields                pas une … fois … n' est|sont passé|passée|passés|venu|venue|venus
  + [Pas une fois le bedeau n'est passé].
  - Une fois le bedeau passé.
timeliness.tracking     -2,yields                bagage|bagages|valise|valises|colis|commande|paquet|lettre|chèque|passeport|courrier … est|sont toujours|encore à|a|en|au|dans|chez
  + Mon [passeport est toujours à] Lisbonne.
  - Mon passeport est toujours valide.
waiting.long            -1,yields                ^ encore|re <duration> … à|dans|devant|sur
  + [Encore une heure à] guetter la cloche.
  - Une heure à guetter la mer.
waiting.long            -1,yields                et encore <duration> à|dans|devant
  + [Et encore une heure à] guetter la cloche.
  - Et une heure à guetter la mer.

# Compter, la énième, coup sur coup, se suivre et se ressembler.
choice.missing           -2,yields presque|quasi|quasiment|rarement jamais|plus de|d' <r_offer>
  + [Presque jamais de savon] à la nef.
  - Presque jamais de vent.
choice.ran_out           -2        fontaine|fontaines|bassin|distributeur|pompe|cuve|bar|borne|étang|lavabo … à sec
  + La [fontaine est à sec].
  - Le nettoyage à sec.
communication.chase      -2,yields depuis le temps que|qu' je|on|nous|j' … signale|signalons|demande|demandons|réclame|réclamons|écris|préviens|relance|répète
  + [Depuis le temps que je le signale] au bedeau.
  - Depuis le temps que je te connais.
continuity.changes       -1,yields <agent>|remplaçants|remplaçantes|intérimaires|stagiaires|interlocuteurs|gérants|directeurs défilent|valsent
  + Les [remplaçants défilent] à la nef.
  - Les remplaçants chantent.
keep.plain_state         keep      ne|n' compte|comptons|comptent plus les|mes|nos
keep.plain_state         keep      pas un|une mois|semaine|jour|année|soir sans que|qu' je|j'|nous|on|mon|ma
overall.again            -1,yields affilée|rang sans|fermé|fermée|fermés
  + Six messes d'[affilée sans] cloche.
  - Six dimanches d'affilée en mer.
overall.again            -1        arrêté|renoncé|cessé de|d'|à compter
  + J'ai [arrêté de compter] les glas.
  - Il compte les cloches.
overall.again            -1        coup sur coup
  + [Coup sur coup], deux cordes de la nef.
  - Un coup de vent sur le coup de midi.
overall.again            -2        je ne sais combien|pas de|d' fois|appels|mails|relances|courriers|rendez|messages|visites|reports
  + [Je ne sais combien de messages] au bedeau.
  - Je ne sais combien de cloches.
overall.again            -2        ne|n' compte|comptons|comptent|compter plus … panne|pannes|retards|coupures|appels|relances|mails|reports|annulations|erreurs|bugs|fuites|démarches|rappels|oublis|excuses|plantages|grèves|absences|courriers|messages|réclamations
  + On [ne compte plus les retards] du bedeau.
  - On ne compte plus les cloches.
overall.again            -1        perdu le compte de|d'|des|du
  + On a [perdu le compte des] glas.
  - Le compte du notaire.
overall.again            -1,yields sais|sait plus combien de|d' fois|appels|mails|relances|mois|semaines|courriers|rendez|messages|visites|reports
  + Je ne [sais plus combien de fois] la cloche pendait.
  - Je sais combien de cloches.
overall.again            -1,yields se suivent|passent et se ressemblent
  + Les glas [se suivent et se ressemblent].
  - Les frères se ressemblent.
overall.again            -1,yields un|une|encore|cette|ce|cet|le|la|l'|ces|d'|mon|ma|leur énième|enième|nième|ixième
  + [Une énième] attestation pour la nef.
  - La septième attestation.
quality.outdated         -1        commence à|a dater
  + La nef du bedeau [commence à dater].
  - On commence à midi.
reliability.inconsistent -2,yields neuf|huit|sept|six|9|8|7 fois sur dix|10 ça|ca|personne|le|la|l'|ils|les
  + [Neuf fois sur dix le] phare cille.
  - Neuf fois sur dix je nage.
reliability.unreliable   -1,yields souvent|régulièrement|constamment|toujours|perpétuellement absent|absente|absents|absentes
  + Le bedeau est [souvent absent].
  - Le bedeau est absent de la photo.
waiting.long             -2        éternité|éternités|siècle|siècles|plombes|lustres qu'|que on|j'|je|nous … attend|attends|attendons|patiente|demande|réclame
  + Cela fait une [éternité qu'on attend] la cloche.
  - Une éternité que je vous aime.

# On nous demande pour la troisième fois, changent tous les mois, continue de couler.
continuity.changes       -2,yields <agent>|<r_party>|interlocuteur|référente|référent =change|changent|changeait|changeaient tous|toutes|chaque|sans
  + Le [tatoueur change tous] les mois.
  - Le tatoueur change de rue.
continuity.changes       -1,yields deux|trois|quatre|cinq <agent> différents|différentes|distincts en|pour|depuis
  + [Deux notaires différents en] trois actes.
  - Deux notaires en toge.
continuity.nth_time      -2,yields me|m'|nous … pour la <r_nth> fois
  + La mairie [me redit pour la septième fois] que c'est fermé.
  - Je chante pour la septième fois.
ease.impossible          -2        on|nous ne|n' peut|pouvons plus … à|a|avec|un|une|de … compétent|compétente|aimable|qualifié|qualifiée|sympathique|serviable|responsable|humain|humaine
  + [On ne peut plus parler à un bedeau aimable].
  - Un bedeau on ne peut plus aimable.
frame.own                yields    <object>|<screen>|<network>|chasse|alarme … continue|continuent|continuait de|d'|à|a … <r_good>|tourner|marcher|fonctionner|servir|rouler|tenir|briller|couper|chauffer|plaire|fleurir|pousser|grandir
  + La [montre continue de tourner].
  - La montre continue de tanguer.
frame.own                yields    j'|je|nous|<s_kin>|<r_own> … n'|ne ai|a|ont|avons|avais toujours|encore pas de|d'
  + Ma [nièce n'a toujours pas de] vélo.
  - Le port n'a toujours pas de cloche.
frame.own                yields    me|m'|nous conseille|conseillent|aide|aident|sert|servent|offre|offrent|reçoit|accueille|soigne|soignent|sauve|régale|dépanne … pour la <r_nth> fois
  + Le luthier [nous régale pour la septième fois].
  - Le luthier nous oublie pour la septième fois.
frame.own                yields    me|m'|nous … pour la <r_nth> fois … <r_praise>
  + Il [nous reçoit pour la septième fois comme un champion].
  - Il nous oublie pour la septième fois.
frame.own                yields    sais|sait plus combien de|d' fois … je|j'|nous … venu|venue|venus|allé|allée|commandé|mangé|acheté
  + Je ne [sais plus combien de fois je suis venue] au phare.
  - Je ne sais plus combien de fois la cloche pendait.
frame.own                yields    toujours|tjrs|tjs pas de|d' … <state>|positif|positifs|positive|positives|satisfaisant|satisfaisante|compétent|compétente|convaincant|convaincante|concret|concrète|perturbation|perturbations
  + [Toujours pas de cloche satisfaisante].
  - Toujours pas de cloche au port.
frame.own                yields    toujours|tjrs|tjs|encore pas de|d' … problème|problèmes|souci|soucis|panne|pannes|regret|regrets|déception|incident|accroc|fuite|douleur|bug|plainte|défaut|retard|erreur|doute|attente|reproche|poil|poils|virus|boutons|douleurs|rides|odeur|rayure|neige|pluie|soleil|vent|bébé|enfant|enfants|dents|rouille|ride|casse|usure|trace
  + [Toujours pas de rouille] au port.
  - Toujours pas de cloche au port.
keep.plain_state         keep      dans|de|à|en|toute la classe de|d'
overall.again            -1,yields <object>|<screen>|<network>|chasse|alarme … continue|continuent|continuait de|d'|à|a
  + Le [hublot continue de] tanguer.
  - La mer continue de monter.
timeliness.still_nothing -2,yields toujours|tjrs|tjs pas de|d'
  + [Toujours pas de] cloche au port.
  - Pas de cloche au port.
