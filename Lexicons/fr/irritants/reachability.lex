@language fr
@kind     irritants

# Nobody can be got hold of
keep.a_person             keep                          une|la|cette|chaque|seule|toute personne en|au caisse|comptoir|rayon|guichet|standard|téléphone|sav
keep.a_person             keep                          une|la|cette|chaque|seule|toute personne à|a|au|en|aux|dans|du … accueil|guichet|comptoir|caisse|rayon|standard|sav|caisses|bout|téléphone
keep.name                 keep                          des|les|de vendeurs|vendeuses|conseillers|conseillères|serveurs|serveuses|employés|agents|guichetiers|hôtesses|techniciens|infirmières aussi|si|comme … rares
keep.own_way              keep                          ma|mon|notre boîte|boite mail|mails|vocale|électronique|courriel … plein|pleine|saturé|saturée
keep.own_way              keep                          ma|mon|notre messagerie|répondeur|standard … plein|pleine|saturé|saturée
keep.own_way              keep                          mon|ma|mes|notre … numéro|ligne|adresse|mail … non|pas|plus|jamais attribué|attribuée|valide|valable|existant|existante
reachability.absent       -2                            jamais =là
  + Le gestionnaire, [jamais là].
  - Jamais deux sans trois, disponible ou non.
reachability.absent       -3                            jour où|ou … besoin … rien|personne|absent|absents|refus|abandonné|disparaissent|disparaît
  + Le [jour où j'ai besoin d'eux personne].
  - Le jour du départ, le bus était là.
reachability.absent       -2                            personne avant|jusqu'|jusque|de|entre lundi|mardi|mercredi|jeudi|vendredi|septembre|janvier|demain|midi|août|à
  + Carte avalée et [personne avant mardi].
  - Une personne avant moi.
reachability.absent       -2                            quand|lorsqu'|lorsque … besoin d'|de eux|vous|lui|elle|l'assurance|aide personne|rien|absents|absent|absents|refus|disparaissent|disparaît
  + [Quand on a besoin d'eux personne] ne décroche.
  - Quand je prends le train, je lis.
reachability.absent       -2                            une fois|après|apres … signé|signée|payé|payée|encaissé|vendu|vendue|passée … plus personne|rien|aucun|aucune|nouvelles|service|contact|suivi
  + [Une fois l'acompte payé plus personne] au bout du fil.
  - Une fois l'entrée passée, la cour est à droite.
reachability.absent       -2                            ~cacher derrière
  + Ils se [cachent derrière] leurs mails.
  - Le chat se cache sous le lit.
reachability.absent       -2                            ~conseiller|~syndic|~gestionnaire|~propriétaire|~service|~support|~technicien|~médecin|~agence fantôme|fantômes|invisible|invisibles|introuvable|introuvables
  + Un [conseiller fantôme] depuis un an.
  - Le médecin d'un train fantôme.
reachability.absent       -2                            ~indisponibilité
  + Encore l'[indisponibilité] du syndic.
  - Si je suis indisponible, ma fille signera.
reachability.cut_off      -2,rupture:no_answer          ai|avons|étais|suis|sommes été coupé|coupée|coupés
  + J'[ai été coupée] deux fois par le standard.
  - Le gâteau est coupé en huit.
reachability.cut_off      -2,rupture:no_answer          appel|communication|conversation … coupé|coupée|coupe|coupés|interrompu|interrompue
  + La [communication a été coupée] trois fois.
  - Lors de l'appel, le coupon m'a été offert.
reachability.cut_off      -2,rupture:no_answer          m'|m|nous|on|ça|ont|a|me raccroche|raccroché|raccrochent|raccrochait
  + À chaque fois [on raccroche].
  - Le manteau est au crochet.
reachability.cut_off      -2,rupture:no_answer          raccroche|raccrochent|raccrochait au|sans|après|dès|quand|avant
  + Le serveur [raccroche au] bout de deux minutes.
  - Je raccroche le tableau.
reachability.cut_off      -2,rupture:no_answer          ~couper au|a nez
  + Le standard m'a [coupé au nez].
  - Il s'est coupé le nez.
reachability.cut_off      -2,rupture:no_answer          ~raccrocher au|a nez
  + L'agent m'a [raccroché au nez].
  - Raccrochez, puis composez le douze.
reachability.no_contact   -2,rupture:missing_touchpoint aucun|aucune|pas|plus|sans … interlocuteur|interlocutrice|contact
  + [Pas un seul interlocuteur] dans cette administration.
  - J'ai mon interlocuteur en ligne, merci.
reachability.no_contact   -2,rupture:missing_touchpoint aucun|pas|plus|sans|ni … numéro|téléphone|adresse de|où|d'|pour téléphone|appeler|joindre|contact
  + [Aucun numéro de téléphone] sur leur site.
  - Quel est le numéro client à saisir ?
reachability.no_contact   -2,rupture:missing_touchpoint impossible|introuvable|pas|aucun … ~trouver|=avoir|=obtenir … un|de|d'|l'|le ~numéro|~contact|~adresse|~téléphone|~mail|~interlocuteur
  + [Impossible de trouver un numéro] sur le site.
  - J'ai trouvé le numéro.
reachability.no_contact   -2,rupture:missing_touchpoint numéro|ligne|adresse|mail non|pas|plus|jamais =attribué|=attribuée|valide|valable|existant|existante
  + [Numéro non attribué], dit la voix.
  - Le lot non attribué.
reachability.no_contact   -3,rupture:missing_touchpoint service|support|accueil|hotline|sav|assistance … inexistant|inexistante|absent|fantôme|introuvable
  + [Service client inexistant].
  + Un [SAV totalement absent].
  - Le service d'ordre cherche un chien absent du foyer.
reachability.no_contact   -2,rupture:missing_touchpoint ~fermer|fermeture|plus d'agence|d'agences
  + [Plus d'agence] dans le canton.
  - L'agence du centre ouvre le lundi.
reachability.no_contact   -2,rupture:missing_touchpoint ~mail|~numéro|~adresse|~contact|~formulaire|~agence|~ligne … plus|pas|n' ~exister|attribué|valide|distribués|fonctionne
  + Le [numéro n'existe] plus.
  - Un numéro de rue qui existe.
reachability.no_human     -2,rupture:missing_touchpoint aucun|aucune|plus|pas|jamais|impossible … humain|humains|humaine
  + [Aucun humain] derrière cette messagerie.
  - Le corps humain, une expo pas comme les autres.
reachability.no_human     -2,rupture:missing_touchpoint que des|un|du robot|robots|répondeur|répondeurs|machine|machines|chatbot|bots|automate
  + Chez cet opérateur, [que des robots].
  - Vous vendez des robots de tonte ?
reachability.no_human     -2,rupture:missing_touchpoint ~tomber … sur … répondeur|robot|serveur|machine|messagerie
  + On [tombe toujours sur un répondeur].
  - Le store est tombé sur ma voiture.
reachability.no_office    -2,rupture:missing_touchpoint pas|plus|aucun|aucune|ni … ~bureau|~agence|~guichet|~boutique|~interlocuteur|~conseiller physique|physiques|attitré|attitrée|dédié
  + Ils n'ont [pas d'agence physique].
  - L'agence physique est en ville.
reachability.no_office    -2,rupture:missing_touchpoint plus|pas de|d' … trésorerie|poste|distributeur|médecin|pharmacie|gare|arrêt|dentiste|maternité|école|mairie dans|à|près|chez|en notre|mon|ma|la|le|ville|campagne|moins|village
  + Il n'y a [plus de pharmacie dans notre] vallée.
  - Plus de monde dans la gare.
reachability.no_office    -2                            ~ouvrir|~ouvert|ouverte|ouvertes … une|deux|que|seulement|qu'|quelques ~matinée|~matin|~demi-journée|~heure|~après-midi|~jour … par|la ~semaine|~mois|~jour
  + Un guichet [ouvert deux matinées par semaine].
  - Ouvert sept jours par semaine.
reachability.nobody       -2                            , jamais|plus|toujours personne $
  + On y passe [, jamais personne].
  - Il n'aime plus personne.
reachability.nobody       -2                            jamais|toujours|souvent personne à|a|au|pour|dans l'|l|le|la|accueil|guichet|répondre|aider|renseigner|bureau|téléphone
  + [Jamais personne au guichet].
  - Une personne à l'accueil.
reachability.nobody       -2                            personne en|aux|au rayon|rayons|caisse|caisses|comptoir|standard|sav
  + [Personne en caisse] pendant dix minutes.
  - Une grande personne, debout.
reachability.nobody       -2                            personne pour … ~dire|~parler|~écouter|~ouvrir|~surveiller|~encaisser|~prendre|~indiquer|~montrer|~nettoyer|~réparer
  + [Personne pour nous dire] quel quai prendre.
  - Une table pour deux personnes.
reachability.understaffed -1                            manque|manquait|manquent|peu|pas|insuffisant|trop … personnel|effectif|effectifs|serveurs|caissières|caisses|vendeurs|conseillers|médecins|soignants
  + [Manque de personnel] à la réception du parc.
  + [Pas assez de vendeurs] un samedi.
  - Le personnel du musée porte un badge.

keep.no_negator           keep                 manque|manquent|manquait|manquaient pas|jamais|guère de|d' personnel|effectif|effectifs|serveurs|caissières|caisses|vendeurs|conseillers|médecins|soignants|bras|monde|agents|infirmières|techniciens
  + On ne [manque pas de serveurs] ici.
  - Il manque pas mal de serveurs.
reachability.understaffed -2                   pas|manque|peu assez|de de|d' monde|personnel|serveurs|vendeurs|caisses|bras|effectif|effectifs|agents|infirmières|conseillers
  + [Pas assez de monde] au comptoir.
  - Le monde est petit, assez de place.
reachability.understaffed -2                   seul|seule|seuls|seules un|une|deux … est|était|sont|étaient|restait|reste ouvert|ouverte|ouvertes|ouverts|=restée|=resté|en|occupée|tenu|tenue|active|actives|disponible
  + Sur cinq guichets, [seul un était ouvert].
  - Un seul était bleu.
reachability.understaffed -1                   sous effectif|effectifs
  + La pharmacie tourne en [sous-effectif].
  - Les effectifs de la classe sont stables.
reachability.understaffed -2                   tous|toutes les|nos|leurs vendeurs|vendeuses|vendeur|vendeuse|conseillers|conseillères|conseiller|conseillère|serveurs|serveuses|employés|agents|guichetiers|hôtesses|techniciens|lignes|opérateurs sont|étaient occupés|occupées
  + [Toutes les lignes étaient occupées].
  - Toutes les lignes du métro sont fermées.
reachability.understaffed -2                   une|un seule|seul personne|caisse|serveur|serveuse|guichet|caissier|employé|infirmière
  + [Une seule caisse] la veille de Noël.
  - Seul le guichet un délivre les passeports.
reachability.understaffed -2                   un|une|deux|trois|1|2|3|seule|seul caisse|caisses|guichet|guichets|borne|bornes … sur trois|quatre|cinq|six|huit|dix|douze|4|5|6|8|10|12|15|20
  + [Deux caisses ouvertes sur douze].
  - Deux guichets donnent sur la cour.
reachability.understaffed -2                   un|une|deux|trois|1|2|3|seul|seule|seuls ~serveur|~médecin|~infirmier|~infirmière|~caissier|caissière|~vendeur|~agent|~guichet|~caisse|~contrôleur|~surveillant|~employé|~aide-soignante|~soignant pour cinquante|cent|trente|vingt|quarante|soixante|tout|toute|tous|toutes|20|25|30|40|50|60|100
  + [Deux infirmières pour tout] le service, la nuit.
  - Une personne pour tout noter, parfait.
reachability.understaffed -2                   un|une|seul|1 seule|seul caisse|guichet|serveur|serveuse|vendeur|vendeuse|agent|hôtesse|caissière|personne pour|ouverte|ouvert|en
  + [Une seule caisse ouverte] un samedi.
  - Un seul agent garde mon dossier, parfait.
reachability.understaffed -2                   vendeurs|vendeuses|conseillers|conseillères|serveurs|serveuses|caissiers|caissières|employés|agents|guichetiers|hôtesses|techniciens|infirmières|personnels … sont|étaient|bien|trop|très|assez|restent rares
  + Les [guichetiers sont rares] après midi.
  - De rares agents chantent.
reachability.understaffed -2                   vendeurs|vendeuses|vendeur|vendeuse|conseillers|conseillères|conseiller|conseillère|serveurs|serveuses|employés|agents|guichetiers|hôtesses|techniciens|lignes|opérateurs sont|étaient|est|était toutes|tous|déjà|trop|encore|toujours occupé|occupés|occupée|occupées
  + Les [guichetiers étaient tous occupés].
  - Le vendeur s'est occupé de nous.
reachability.understaffed -2                   ~caisse|~guichet|~comptoir|~bureau … ~ouvert … sur <number>
  + Seules [deux caisses ouvertes sur huit].
  - Un bureau ouvert sur la rue.
reachability.understaffed -1                   ~débordé|~surbooké
  + Urgences [débordées] tout le week-end.
  - Si la baignoire a débordé, coupez l'eau.
reachability.unreachable  -2                   abonnés absents|absent
  + Le service après vente est aux [abonnés absents].
  - Des abonnés présents.
reachability.unreachable  -2,rupture:no_answer appeler|joindre|contacter|téléphoner|rappeler|recontacter … en vain
  + J'ai tenté de [joindre la mairie en vain].
  - En vain, le peintre a posé ses pinceaux.
reachability.unreachable  -2,rupture:no_answer appeler|joindre|contacter|téléphoner|rappeler|recontacter|avoir … sans succès|résultat
  + J'ai tenté de [joindre la mairie sans succès].
  - Sans succès, le peintre a posé ses pinceaux.
reachability.unreachable  -2,rupture:no_answer boîte|boite mail|mails|vocale|électronique|courriel … plein|pleine|saturé|saturée
  + La [boîte vocale est saturée].
  - La boîte est pleine d'écrous.
reachability.unreachable  -2                   difficilement|difficile|dur|compliqué|galère|difficulté|difficultés|mal … joindre|joignable|joignables|contacter|avoir
  + Une hotline [difficilement joignable].
  + [Difficile de vous joindre] en été.
  - Ce calcul est difficile, pouvez-vous y joindre un exemple ?
reachability.unreachable  -2                   difficile|dur|compliqué|laborieux|galère de|d'|à … trouver|joindre|obtenir|avoir|contacter … le|la|un|une|leur|l'|bon|bonne|vrai|ce|cette|son|votre|quelqu' service|un|numéro|contact|interlocuteur|conseiller|adresse|mail|humain|sav|hotline
  + C'est [difficile de trouver le bon interlocuteur].
  - Difficile de trouver une place de parking.
reachability.unreachable  -2                   est le|un désert|néant
  + Le dimanche au standard, c'[est le désert].
  - Le désert est à deux heures.
reachability.unreachable  -2                   hotline|ligne|lignes|standard|standards … occupée|occupées|occupés|saturées|débordés|encombré|encombrée|encombrées
  + Les [lignes sonnent occupées] le lundi.
  - Cette ligne est en travaux.
reachability.unreachable  -2,rupture:no_answer impossible de|d' … joindre|contacter|parler
  + [Impossible de vous joindre] depuis midi.
  - Impossible de manger plus.
reachability.unreachable  -2,rupture:no_answer impossible … joindre|contacter|appeler|avoir
  + [Impossible de les joindre] un samedi.
  + [Impossible d'avoir] quelqu'un au guichet fret.
  - Il demande si le joint est impossible à poser.
reachability.unreachable  -2,rupture:no_answer joindre|contacter|appeler … impossible
  + Pour [joindre un gestionnaire impossible].
  - Appelez le huit, il sera impossible de vous tromper.
reachability.unreachable  -2                   lever tôt|bonne
  + Pour avoir un conseiller, il faut se [lever tôt].
  - Le soleil se lève à six heures.
reachability.unreachable  -2                   ligne|standard|numéro … saturé|saturée|saturés|surchargé|surchargée|débordé
  + Votre [standard est saturé].
  - La ligne du bas est de couleur saturée.
reachability.unreachable  -2,rupture:no_answer messagerie|répondeur|standard … plein|pleine|saturé|saturée
  + Leur [répondeur est plein].
  - Une boîte à outils pleine d'écrous.
reachability.unreachable  -2,rupture:no_answer pas|jamais|impossible|moyen … quelqu'|personne|conseiller|interlocuteur … téléphone|ligne|bout
  + Pas [moyen d'avoir un conseiller au téléphone].
  - Quelqu'un a oublié un téléphone sur la banquette.
reachability.unreachable  -2,rupture:no_answer pas|plus|jamais … les|vous|la|le|l'|l joindre|contacter
  + On n'arrive [pas à vous joindre].
  + Je ne peux [plus les contacter] depuis janvier.
  - Je vous fais signe pour joindre un document.
reachability.unreachable  -2,rupture:no_answer pas|plus|jamais|ni|aucunement … joignable|joignables
  + Votre boutique n'est [pas joignable] le matin.
  - Je suis joignable au bureau, pas après midi.
reachability.unreachable  -2,rupture:no_answer personne au|à|a|en bout|téléphone|guichet|accueil|ligne
  + [Personne au téléphone] de toute la matinée.
  - Une personne aimable m'a parlé au téléphone.
reachability.unreachable  -2,rupture:no_answer personne ne|n'|me|nous|pour|a|ont … ~décrocher
  + [Personne ne décroche] au standard.
  - Décrochez le combiné, une personne vous parlera.
reachability.unreachable  -2                   personne pour … ~prévenir|~informer|~renseigner|~aider|~accueillir|~répondre|~conseiller|~servir|~orienter|~guider|~expliquer
  + [Personne pour nous renseigner] dans la gare.
  - Une personne pour deux places.
reachability.unreachable  -2                   secrétariat|secrétariats|hotline|accueil … saturé|saturés|saturée|débordé|débordés|encombré|injoignable|injoignables
  + Les [secrétariats sont débordés] en septembre.
  - Un secrétariat bien tenu.

keep.set_phrase          keep                 en personne pour … ~prévenir|~informer|~renseigner|~aider|~accueillir|~répondre|~conseiller|~servir|~orienter|~guider|~expliquer
  + Il est venu [en personne pour nous accueillir].
  - Il n'y a personne pour nous accueillir.
reachability.unreachable -2,rupture:no_answer personne … décroche|décrochent|décrocher|décroché|répond au|a|jamais téléphone
  + [Personne ne répond au téléphone].
  - La personne qui décroche note votre nom.
reachability.unreachable -2                   puis|et|mais|après|ensuite|avait plus personne
  + On signe, [puis plus personne].
  - Plus personnel et plus beau.
reachability.unreachable -2                   sans personne|quiconque … ~prévenir|~informer|~renseigner|~aider|~accueillir|~répondre|~conseiller|~servir|~orienter|~guider|~expliquer
  + On errait dans les allées [sans personne pour nous orienter].
  - Un stage sans personne à charge.
reachability.unreachable -2                   toujours|constamment|sans|éternellement occupé|occupée|occupés
  + La [ligne est toujours occupée].
  - Il s'est occupé de mon dossier sans délai.
reachability.unreachable -2,rupture:no_answer téléphone|numéro|ligne|standard|hotline … répond|répondent … pas|jamais|plus
  + Le [standard ne répond jamais].
  - La ligne bleue répond à un code couleur.
reachability.unreachable -2,rupture:no_answer vainement|vain … joindre|contacter|appeler
  + J'ai cherché en [vain à joindre] la direction.
  - Le vain mot du maire clôt la réunion.
reachability.unreachable -2                   ~appel|~numéro|~ligne|~téléphone|~standard … ~tomber … vide|messagerie|répondeur|boîte
  + Le [numéro tombe dans le vide].
  - Le téléphone est tombé dans l'eau.
reachability.unreachable -2                   ~briller par son|leur|votre absence
  + Les vigiles [brillent par leur absence].
  - Une bague qui brille.
reachability.unreachable -2                   ~disponibilité|~joignabilité … ~catastrophique|~nul|~déplorable|~lamentable|~inexistant|~médiocre|zéro|aléatoire|laisse
  + [Disponibilité nulle] du conseiller.
  - La disponibilité des salles.
reachability.unreachable -2,rupture:no_answer ~décrocher pas|jamais|plus
  + Le cabinet ne [décroche jamais].
  - Le tableau s'est décroché, pas de blessé.
reachability.unreachable -2,rupture:no_answer ~essayer|~tenter … joindre|appeler|contacter
  + J'[essaie de les joindre] depuis lundi.
  - J'ai tenté la recette avant d'appeler ma sœur.
reachability.unreachable -2,rupture:no_answer ~injoignable|inatteignable|inatteignables
  + Le service sinistres est [injoignable].
  + Un bailleur [injoignable] depuis la fuite.
  - Si je suis injoignable, laissez le colis au gardien.
reachability.unreachable -2                   ~sonner … vide
  + Le numéro vert [sonne dans le vide].
  - Le réveil sonne à six heures.

reachability.nobody -2 personne ne|n' nous|m' attendait|accueille|accueillait|accueillis|accueillies|accueilli
  + Au port, [personne ne nous attendait].
  - Personne ne nous voit.

keep.own_way             keep ai|avons|aurai|aurons aucune|zéro|0|nulle disponibilité|dispo
keep.own_way             keep aucune|zéro|0|nulle disponibilité|dispo de ma|notre part
reachability.unreachable -2   aucune|zéro|0|nulle disponibilité|dispo
  + [Zéro disponibilité] du club.
  - Une disponibilité rare.

keep.measure          keep bureau|bureaux|standard|ligne|lignes|service|services|guichet|guichets … est|sont|étaient|était fermé|fermés|fermée|fermées le|les|la dimanche|dimanches|week|jours|nuit
keep.measure          keep le|la|les|vos|votre bureau|bureaux|standard|ligne|lignes|service|services|guichet|guichets … est|sont il|ils|elle|elles … fermé|fermés|fermée|fermées
location_hours.closed -1   bureau|bureaux|standard|ligne|lignes|service|services|guichet|guichets … est|sont|étaient|était|toujours|souvent|déjà fermé|fermés|fermée|fermées
  + À midi, le [guichet est fermé].
  - Ferme le bureau.
reachability.absent   -1   directeur|directrice|responsable|gestionnaire|chargé|chargée|médecin|comptable|gérant … est|était … en arrêt|congé|congés|vacances|déplacement
  + Le [comptable du club est en congé].
  - Je suis en vacances.

keep.own_way              keep suis|sommes|étions|étais|serons|serions pas|jamais|peu assez|suffisamment nombreux|nombreuses
reachability.understaffed -2   pas|jamais|peu assez|suffisamment nombreux|nombreuses
  + Les gardes ne sont [pas assez nombreux].
  - Les gardes sont nombreux.

reachability.nobody -2 ^ personne pour m'|nous|vous|les|l' =accueillir|=renseigner|=conseiller|=orienter|=guider|=servir|=installer|=placer
  + [Personne pour nous accueillir] au donjon.
  - Une personne pour nous guider.

reachability.absent -2                   personne|interlocuteur|interlocutrice|responsable|gérant|gérante|<agent> … est|était|étaient|sont|toujours|encore|souvent absent|absente|absents
  + La [gérante est toujours absente].
  - Je suis absent mardi.
reachability.nobody -2,rupture:no_answer sans … pouvoir|réussir|réussi|parvenir|parvenu|arriver|jamais à|joindre|parler|avoir … personne|quelqu'|conseiller|interlocuteur|humain|âme|vivante
  + Trente appels [sans jamais avoir quelqu']un.
  - On sort sans personne.

reachability.absent -1 <agent>|directeur|directrice|responsable|gestionnaire|chargé|chargée est|était|étant|toujours|encore en|malade|souffrant|souffrante|absent|absente arrêt|congé|congés|vacances|aujourd'|maladie|ce|cette|toute|depuis
  + Ma [conseillère est en congé] et rien n'avance.
  - Je suis en congé.

reachability.nobody -2 n' y|ya a|avait|aura|ai|avons|avions … personne à|au|aux|derrière|en … accueil|réception|guichet|guichets|caisse|caisses|comptoir|bureau|bar|entrée
  + Il [n'y avait personne à l'accueil] du bac.
  - Il y a une personne à l'accueil.

reachability.absent       -2 patron|chef|directeur|directrice|responsable|gérant|gérante|syndic|gardien|propriétaire|bailleur … invisible|invisibles|fantôme|inexistant|inexistante
  + Un [patron invisible].
  - Un chef de chantier.
reachability.absent       -2 toujours|constamment|perpétuellement|encore en réunion|pause|rendez|ligne
  + Le chef est [toujours en réunion].
  - Je suis en réunion.
reachability.no_staff     -2 <agent> … <be> … ~invisible|~introuvable|fantôme|fantômes
  + Le [gardien est introuvable].
  - Un vendeur d'encre invisible.
reachability.no_staff     -2 ^ guichet|bureau|comptoir|accueil|loge vide|vides
  + [Guichet vide] à dix heures.
  - Le bureau vide sa corbeille.
reachability.no_staff     -2 accueil|guichet|permanence|bureau|loge|comptoir|standard|réception|secrétariat … désert|déserte|déserts|inoccupé|inoccupée
  + La [permanence est déserte].
  - Le bureau vide sa corbeille.
reachability.no_staff     -2 aucun|aucune|zéro vendeur|vendeuse|serveur|conseiller|employé|caissier|caissière|agent|personnel|surveillant|infirmière|médecin|hôtesse|coach|moniteur|animateur|animatrice|éducateur|encadrant|soignant dans|en|au|disponible|présent|présente|visible|caisse
  + [Aucun vendeur dans] le rayon.
  - Aucun vendeur sur le dos.
reachability.no_staff     -2 pas|plus un|une|âme chat|chien|vendeur|vendeuse|employé|serveur|agent|conseiller|hôtesse|soignant|moniteur|qui … à|a|en|vive|pour|disponible|dans
  + [Pas un chat à] la réception.
  - Pas un chat ne miaule.
reachability.no_staff     -2 personne|vendeur|serveur|employé|agent … à|a l' horizon
  + Dix heures, [personne à l'horizon].
  - Le soleil à l'horizon.
reachability.no_staff     -2 relève|relevait|relèvent de|du l'|la|le exploit|magie|utopie|miracle|parcours
  + Avoir une place [relève de l'exploit].
  - Il relève du lit l'enfant.
reachability.no_staff     -2 tient|tenait|relève|relevait du miracle
  + Croiser un médecin [tient du miracle].
  - Un miracle du sport.
reachability.no_staff     -2 vendeur|vendeuse|serveur|employé|conseiller|agent … à la ronde
  + Pas un [vendeur à la ronde].
  - Une danse à la ronde.
reachability.nobody       -2 ^ personne au|aux|en guichet|guichets|comptoir|standard|caisses|caisse|bar|rayon
  + [Personne au guichet].
  - Une personne au guichet range un dossier.
reachability.nobody       -2 ^ personne à|derrière|pour l'|la|le|nous|me|vous accueil|réception|caisse|comptoir|guichet|accueillir|renseigner|servir|aider
  + [Personne à l'accueil].
  - La personne à l'accueil range un dossier.
reachability.turnover     -2 personnel|interlocuteur|interlocuteurs|conseiller|conseillers|prof|profs|serveurs|enseignants|équipe|équipes|médecins|intervenants … change|changent|changeait|changeaient … semaines|semaine|mois|arrêt|cesse|constamment|fois|temps
  + Le [personnel change sans arrêt].
  - Le personnel change de tenue.
reachability.turnover     -2 prof|professeur|maîtresse|institutrice|instituteur|animatrice|enseignant|enseignante|moniteur|aide|infirmière|médecin|kiné … absent|absente|absents|malade|remplacé|remplacée … une|tout|souvent|depuis|sans|trois|deux|toutes
  + La [prof est absente une] semaine sur deux.
  - La maîtresse a une robe, ma fille absente.
reachability.turnover     -2 turnover|turn-over … personnel|équipe|équipes|enseignants|conseillers|médecins|énorme|incessant|permanent|commerciaux|serveurs
  + Un [turnover énorme] dans cette crèche.
  - Le turnover des vins garantit leur fraîcheur.
reachability.understaffed -2 effectif|effectifs … réduit|réduits|squelettique|squelettiques|insuffisant|insuffisants|famélique|faméliques|minimal|limité|maigre
  + Un [effectif squelettique] le week-end.
  - Un effectif de trente élèves.
reachability.understaffed -2 ne|n' sont|étaient|est|sommes que|qu' deux|trois|un|une|2|3 pour
  + Ils [ne sont que deux pour] quarante tables.
  - Ils ne sont que deux.
reachability.understaffed -2 un|une seul|seule ~guichetier|guichetière|caissière|caissier|serveur|serveuse|vendeur|vendeuse|guichet|caisse|employé|employée|agent|médecin|infirmière|maître|atsem|secrétaire|hôtesse pour|ouvert|ouverte
  + [Une seule guichetière pour] tout le canton.
  - Une caisse en bois de 20 kilos.
reachability.understaffed -2 ~manque|~manquer|manquent de bras|monde|personnel|moniteurs|soignants|serveurs|caissières|effectif|effectifs|conducteurs|enseignants|profs|médecins
  + Le service [manque de bras].
  - Un bras de mer.
reachability.unmanned     -2 gare|gares|station|magasin|hôtel|piscine|péage|guichet|quai|aire sans personnel|agent|agents|surveillant|surveillance|vendeur|humain|gardien
  + Une [gare sans personnel].
  - Une gare sans marches.
reachability.unmanned     -2 guichet|guichets|accueil|comptoir|réception|stand|loge|standard … désert|déserte|déserts|désertée|désertés|déserté|vide|vides
  + [Guichet vide] à dix heures.
  - Le guichet est au fond.
reachability.unreachable  -2 aucun|moindre signe de vie
  + Depuis l'acompte, plus [aucun signe de vie].
  - Un signe de vie sur Mars.
reachability.unreachable  -2 bon|bonne courage|chance pour les|le|l'|la|avoir|vous joindre|avoir|contacter|trouver|obtenir
  + [Bon courage pour les joindre] un lundi.
  - Bon courage pour la suite.
reachability.unreachable  -2 plus de son … plus d' image
  + [Plus de son plus d'image].
  - Il a mis plus de son.
reachability.unreachable  -2 standard|accueil|service|guichet|hotline|secrétariat … sieste|fantôme|dort
  + Le [standard fait la sieste].
  - La sieste est à 13 h.
reachability.unreachable  -2 tchat|chat|live … toujours|souvent fermé|indisponible|hors
  + Le [tchat est toujours fermé].
  - Le chat est toujours dehors.
reachability.unreachable  -2 ~boîte|~répondeur|~messagerie|messagerie vocale … pleine|plein|saturé|saturée
  + Leur [boîte vocale est pleine].
  - La boîte est pleine de chocolats.
reachability.unreachable  -2 ~tomber|tombe|tombait|tombé|avoir|ai|a … sur un|une|la|le répondeur|messagerie|boîte|boite|disque|robot
  + On [tombe toujours sur une messagerie].
  - Je suis tombé sur la glace.

reachability.understaffed -2 n'|ne ai|avons|avait|a|ont|avions|avaient|avais plus de|d'|aucun|aucune <agent>|professeur|professeurs|enseignant|enseignants|prof|profs|médecin|médecins|infirmière|infirmières|entraîneur|gardien|secrétaire
  + Nous [n'avons plus de gardien] depuis mars.
  - Nous n'avons plus de doute.

reachability.understaffed -2 <agent>|prof|profs|professeur|professeurs|enseignant|enseignants|médecin|médecins|infirmière|gardien|absence|absences|titulaire|départs|congé … non|pas|jamais|nullement … remplacé|remplacée|remplacés|remplacées
  + Des [enseignants absents jamais remplacés].
  - Le médecin est remplacé en août.
reachability.understaffed -2 pas|aucun|aucune|plus de|d'|remplaçant|remplaçante remplaçant|remplaçants|remplaçante|suppléant|suppléante
  + Maître absent, [pas de suppléant].
  - Un remplaçant est venu.

reachability.understaffed -2 pas|peu|guère grand|de|beaucoup|d' monde|personnel|effectif pour … =renseigner|=accueillir|=aider|=servir|=soigner|=prendre|=répondre|=conseiller|=encadrer|=nettoyer|=surveiller|s'
  + [Pas grand monde pour encadrer] les petits.
  - Pas grand monde pour une fois.

reachability.absent -2,yields ne|n'|on|je|nous voit|vois|croise|croisons|voyons|aperçoit jamais|rarement … <agent>|coach|coachs|personne|patron|directeur|directrice|médecin|professeur
  + On [ne voit jamais le guide] au fort.
  - On voit le guide.

reachability.absent -2 on|je|nous ne|n' les|le|la|l' voit|vois|croise|voyons jamais|rarement
  + Les gardiens, [on ne les voit jamais].
  - On les voit souvent.

reachability.available -2 cours|séance|séances|créneau|créneaux|places|ateliers|planning|réservations … complet|complète|complets|complètes|prises|pleins en|dès … minute|minutes|secondes|ouverture|instant
  + Les [cours sont complets en deux minutes].
  - Un cours complet en deux tomes.

reachability.unreachable -2 secrétaire|secrétariat|assistante|standard|standardiste|accueil … ~filtrer|~bloquer … appels|appel|patients|demandes
  + La [secrétaire filtre tous les appels].
  - Un filtre à café.

reachability.understaffed -1 peut|peuvent|pouvait|pouvaient … avec … moyens du bord
  + Il fait ce qu'il [peut avec les moyens du bord].
  - Le bord du quai.

reachability.understaffed -2 ~équipe|~personnel|soignants|enseignants … à bout
  + Une [équipe à bout].
  - Une équipe au bout du quai.
reachability.understaffed -2 ~équipe|~personnel|~service|soignants|enseignants|urgences … abois|gouffre|agonie|sous-effectif
  + Une [équipe aux abois].
  - Une équipe de foot.

communication.no_reply -2,rupture:no_answer aucun|aucune|pas|un de|d' nos|mes|ces|leurs|seul mails|mail|courriers|messages|appels|lettres|demandes|réclamations|emails … a|ont … reçu|eu|obtenu|été|réponse … réponse|répondu|traité|traitée|abouti
  + [Aucun de nos mails n'a reçu de réponse].
  - Aucun de nos mails n'est resté sans réponse.

keep.no_negator         keep                                        n'|ne est|sont … resté|restée|restés|restées sans réponse|suite|solution|retour|nouvelles
  + Aucun de nos mails [n'est resté sans réponse].
  - Mon mail est resté sans réponse.
keep.praised_guide      keep                                        jamais|pas … vu|croisé un|une … surveillant|serveur|vendeur|employé|agent|guide|gardien|infirmière|médecin|responsable|conseiller … aussi|si|tel|pareil|comme
  + Je n'ai [jamais vu un guide aussi] drôle.
  - On n'a jamais vu un guide.
reachability.absent     -2                                          personne|aucun|nul à|pour|a qui|nous|lui … plaindre|parler|adresser|demander|renseigner|aider|signaler|réclamer|répondre|questionner|tourner
  + [Personne à qui se plaindre].
  - Une personne pour tenir la porte.
reachability.no_contact -2,stage:support,rupture:missing_touchpoint aucun|aucune|nulle|pas … adresse|numéro|coordonnée|coordonnées|contact|mail|téléphone … n'|indiqué|est|où … indiquée|indiqué|indiquées|donné|donnée|affiché|mentionné|fourni|précisé|visible|communiqué
  + [Aucune adresse mail n'est indiquée].
  - Aucune adresse n'est bleue ici.
reachability.no_human   -2,stage:pay                                avait|a|reste|restait|ouvert … que|qu'|uniquement|seulement des|les caisses|caisse|bornes|automates automatiques|libre|automatique
  + Il n'y [avait que des caisses automatiques].
  - Je n'aime que les caisses automatiques.
reachability.no_return  -2                                          <agent>|serveur|serveuse|vendeur n'|ne est|sont|a jamais|pas|plus réapparu|réapparue|revenu|revenue|repassé|repassée|redonné
  + Le [serveur n'est jamais réapparu].
  - Le serveur est revenu avec le pain.
reachability.no_staff   -2,stage:use,channel:premises               jamais|pas … vu|croisé|aperçu un|une|aucun|ombre … surveillant|serveur|vendeur|employé|agent|guide|steward|gardien|infirmière|médecin|responsable|contrôleur|animateur|conseiller sur|dans|en|pendant|au|à|passer
  + On n'a [jamais vu un surveillant sur] la plage.
  - Je n'ai jamais vu un vendeur se donner tant de peine.

reachability.no_staff     -2,stage:use,channel:premises jamais|pas … vu|croisé|aperçu un|une|aucun|ombre … surveillant|serveur|vendeur|employé|agent|steward|gardien|infirmière|médecin|responsable|contrôleur|animateur|conseiller $
  + Hier on n'a [pas vu un seul contrôleur].
  - Je n'ai jamais vu un serveur si drôle.
reachability.no_staff     -2,stage:use,channel:premises pas|aucun|ni de|d'|un|le … serveur|vendeur|gardien|vendeuse|surveillant|employé|personnel|responsable|agent|guide|contrôleur|accueil … vue|horizon|disponible|rayon|visible
  + [Pas de serveur en vue].
  - Pas de personnel bavard, rayon calme.
reachability.turnover     -2                            <agent>|tuteur|gestionnaire|interlocuteur|référent|professeur|maîtresse|nounou … changé|change|changent|changer <count>=2
  + Mon [tuteur a changé quatre fois].
  - Le tuteur change deux ampoules.
reachability.turnover     -1                            turnover|roulement … personnel|équipe|équipes|enseignants|infirmières|conseillers|effectifs|permanent|incessant
  + Ils ont un [roulement de personnel] énorme.
  - La rotation de l'équipe se fait à midi.
reachability.understaffed -2,stage:use,channel:premises manque|manquent|manquait|manquaient|pénurie|cruellement de|d' infirmières|infirmiers|soignants|enseignants|professeurs|chauffeurs|conducteurs|serveurs|caissières|médecins|agents|vendeurs|animateurs|éducateurs|techniciens|remplaçants|aides
  + Le service [manque d'infirmières].
  - On ne manque pas de serveurs ici.

reachability.absent   -2 absence … totale|quasi|complète|permanente|constante|prolongée|répétée … <agent>|responsable|directrice|directeur|encadrement
  + L'[absence totale du gardien] se voit partout.
  - En l'absence du gardien, sonnez.
reachability.no_human -2 affaire|tombe|tombons|parle|parlons … qu'|que|sur à|des|un|par … robot|robots|machine|machines|automate|automates|répondeur
  + Je n'ai [affaire qu'à des robots].
  - Une affaire de robots.
