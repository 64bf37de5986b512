@language fr
@kind     ruptures

# A contact that nobody answered.
communication.no_reply -2,rupture:no_answer ~rester … sans réponse
  + Mes courriers [restent sans réponse].
  - Le coffre reste ouvert.
rupture.no_answer      rupture:no_answer    <negation> … ~répondre|~décrocher|~rappeler
  + On m'a [jamais rappelé].
rupture.no_answer      rupture:no_answer    <negation> … ~réponse|~retour|nouvelles|~rappel
  + J'ai [pas de réponse].
  - Votre réponse est complète.
rupture.no_answer      rupture:no_answer    aucun|aucune|sans|zéro ~réponse|~retour|~nouvelle|~rappel
  + [Aucune réponse] depuis lundi.
rupture.no_answer      rupture:no_answer    personne|nul … ~répondre|~décrocher|~rappeler
  + [Personne ne décroche] le samedi.
rupture.no_answer      rupture:no_answer    ~communication|~appel|~ligne|~conversation … ~couper|~raccrocher
  + L'[appel a été coupé].
  - L'appel du large nous a pris.
rupture.no_answer      rupture:no_answer    ~raccrocher … nez
  + On m'a [raccroché au nez].
rupture.no_answer      rupture:no_answer    ~répondre|~décrocher|~rappeler <negation>
  + Ils [répondent jamais].
rupture.no_answer      rupture:no_answer    ~sonner … vide
  + Ça [sonne dans le vide].

# A contact point that is not there.
rupture.missing rupture:missing_touchpoint aucun|pas|<negation> … ~numéro de|pour|où
  + Il y a [aucun numéro pour] les joindre.
  - Quel est le numéro de la chambre ?
rupture.missing rupture:missing_touchpoint aucun|plus|<negation> … ~agence|~guichet|~bureau|~boutique … proximité|physique|ouvert|région|ville
  + Ils ont [plus d'agence dans ma ville].
  - L'agence de la ville est ouverte.
rupture.missing rupture:missing_touchpoint plus|aucun|pas|jamais|<negation> … ~humain … téléphone|ligne|fil|parler
  + Plus [aucun humain au téléphone].
  - Un accueil humain au téléphone.
rupture.missing rupture:missing_touchpoint que des ~robot|~répondeur|~automate
  + On tombe sur [que des robots].
  - Le robot tond la pelouse.

# Blocked.
rupture.dead_end rupture:dead_end sans issue
  + Me voilà dans une situation [sans issue].
rupture.dead_end rupture:dead_end ~bloquer … ~étape|~page|~écran
  + Je suis [bloqué à cette étape].
  - La carte est bloquée.

# Contacted again for the same thing.
communication.chased     -2,rupture:repeat_contact,effort:chase         ~courir derrière|après
  + Me voilà à [courir derrière] mon chèque.
  - Mon chien court dans le parc, après la pluie.
communication.chased     -2,rupture:repeat_contact,effort:chase         ~falloir|~devoir|=dû|~obliger … remuer ciel et terre
  + Il a [fallu remuer ciel et terre].
  - Remuez, puis admirez le ciel.
communication.chased     -2,rupture:repeat_contact,effort:chase         ~insister|~harceler … pour|afin
  + J'ai [insisté lourdement pour] un duplicata.
  - N'insistez plus, je prends le dessert.
keep.dunning             keep                                           leurs|vos ~relance
keep.restart             keep                                           box|appli|application|machine|serveur|écran se ~relancer
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again <count>=3 que|qu' j'|je|on|nous … ~appeler|~téléphoner|~rappeler|~contacter|~écrire|~relancer|~réclamer
  + [Trois fois que je téléphone].
  - Trois fois par an, on y dîne.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again après|malgré|plusieurs|multiples|nombreux|nombreuses|innombrables … ~appel|~mail|~message|~courrier|~courriel|~tentative
  + Malgré de [nombreux courriels], la panne dure.
  - Après cet article, un mail de bienvenue arrive ? Non.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again faut|dois|devons|doit|obligé|obligée ~rappeler|~relancer|~appeler|~réclamer|~insister … sans|en|constamment|toujours|tout cesse|arrêt|permanence|temps
  + Je [dois rappeler sans cesse].
  - Il faut rappeler le chien.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|3|4|5|6|7|8|9|10|12|15|20|30 ~appel|~mail|~courrier|~courriel|~tentative|~réclamation
  + J'en suis à [cinq appels].
  - Les appels de trois pays sont inclus.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~appeler|~téléphoner|~harceler|~écrire|~rappeler tous|chaque … jours|jour|semaine|semaines|mois
  + Je dois [appeler tous les jours].
  - J'appelle ma mère, chaque jour qui passe.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~appeler|~téléphoner|~rappeler|~contacter|~écrire|~recontacter … plusieurs|maintes|nombreuses|multiples|x fois|reprises
  + J'ai [téléphoné à plusieurs reprises].
  - Les reprises du groupe sont nombreuses.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~appeler|~téléphoner|~rappeler|~contacter|~écrire|~retourner|~recontacter … <count>=3
  + J'ai [appelé quatre fois] pour un doublon.
  - Je suis allé au cinéma quatre fois.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~revenir|~retourner|~passer|~déplacer … <count>=3 … pour|sans|même
  + Je suis [passé trois fois pour] récupérer ma clé.
  - Je suis revenu trois fois tant c'est bon.
rupture.repeat           rupture:repeat_contact                         encore|nouveau|fois … ~appeler|~rappeler|~recontacter|~relancer
  + J'ai [encore appelé] ce matin.
  - Encore merci.
rupture.repeat           rupture:repeat_contact                         ~énième|~troisième|~quatrième|~cinquième|~sixième|3e|4e|5e|3ème|4ème|5ème ~appel|~mail|~message|~courrier|~relance|~demande|fois|~tentative|~visite|~passage
  + C'est mon [quatrième mail] à ce sujet.
  - C'est notre troisième séjour ici.

# Told again, passed on, sent elsewhere (without a feeling of their own).
keep.one_message         keep                                           après|apres un seul|simple|unique|petit|bref ~appel|~mail|~message|~courrier|~courriel|coup
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~énième|~troisième|~quatrième|~cinquième|~sixième|~septième|~dixième|3e|4e|5e|6e|3ème|4ème|5ème|6ème ~appel|~mail|~message|~courrier|~relance|~tentative|~réclamation|~signalement
  + [Septième message] à la mairie.
  - Notre troisième séjour ici.
rupture.retell           rupture:retell                                 ~répéter … ~histoire|~problème|~situation|~demande
  + J'ai [répété toute la situation].
rupture.switch           rupture:channel_switch                         ~renvoyer … site|formulaire|agence|numéro
  + Le robot m'a [renvoyé au formulaire].
  - Le miroir renvoie la lumière.
rupture.transfer         rupture:transfer                               ~transférer … service|conseiller|collègue|poste
  + Il m'a [transférée à un collègue].
  - Je transfère la photo.
