@language fr
@kind     irritants

# Rude, cold, hostile
empathy.not_listening      -2   je|j'|client|clients n' existe|existais|existait|existent pas
  + Pour eux, [je n'existe pas].
  - Ce modèle n'existe pas.
friendliness.aggressive    -2   le ton ~être|a|est|~monter monté|monte|vite
  + [Le ton est monté] au guichet.
  - Le ton est drôle.
friendliness.aggressive    -2   se|s' ~vexer|~emporter|~fâcher|~braquer
  + Le gérant [s'emporte] dès qu'on demande.
  - Un plat à emporter.
friendliness.aggressive    -2   traite|traité|traitée|traitent … menteur|menteuse|voleur|voleuse|fraudeur|idiot
  + L'expert m'a [traité de menteur].
  - Il demande si le film traite d'un voleur de vélos.
friendliness.aggressive    -3   ~agressif|~agressivité|~menaçant|~menacer|~violent|~brutal|~véhément|~colérique|~odieux|~méchant|~méchanceté
  + Le livreur est devenu [agressif].
  + Leur [agressivité] au téléphone m'a fait pleurer.
  - Il demande si mon chien n'est méchant avec personne.
friendliness.aggressive    -2   ~crier dessus|sur
  + Le moniteur [crie sur] les élèves.
  - Les mouettes crient au-dessus du port.
friendliness.aggressive    -2   ~envoyer balader|paître|promener|bouler|chier|valser|péter
  + Le comptoir m'a [envoyé balader].
  - Il demande si on a envoyé promener les chiens du refuge.
friendliness.aggressive    -2   ~hausser|~élever le ton|voix
  + Elle a [haussé le ton] sans raison.
  - La banque a haussé le taux du livret.
friendliness.aggressive    -3   ~insulter|~insulté|~injurier|~hurler|~engueuler|~enguirlander|~houspiller|~invectiver|~gifler|~bousculer
  + Le chauffeur m'a [insultée].
  + Un agent nous a [hurlé] dessus.
  - Il demande si le vent hurlait, le ferry est resté à quai.
friendliness.aggressive    -2   ~remarque|~propos|~parole|~geste|~attitude|~comportement|~commentaire déplacé|déplacée|déplacés|déplacées|désobligeant|désobligeante|désobligeants|désobligeantes|désagréable|désagréables|inapproprié|inappropriée|blessant|blessants|blessante|sexiste|raciste|limite
  + Une [remarque désobligeante] sur mon âge.
  - Le rendez-vous déplacé tombe un jeudi.
friendliness.aggressive    -2   ~remarque|~propos|~réflexion|~ton|~réponse … ~cynique|~sarcastique|~moqueur|~ironique|~narquois|~cinglant|~acerbe|~mordant
  + Une [réflexion sarcastique] en guise d'adieu.
  - La réponse fut douce.
friendliness.arrogant      -2   me|m'|nous|te|vous|lui fait|font|faire|faisait la|une leçon|morale
  + On [me fait la leçon] au comptoir.
  - Elle a fait la leçon de piano.
friendliness.arrogant      -2   prendre|prend|prennent|prenait … de haut
  + Le médecin-conseil nous [prend de haut].
  - Il demande si le livreur prend le carton de haut en bas.
friendliness.arrogant      -2   yeux au ciel
  + Soupirs, [yeux au ciel], et notre demande oubliée.
  - Les yeux tournés vers le ciel étoilé.
friendliness.arrogant      -3   ~arrogant|~arrogance|~condescendant|~condescendance|~prétentieux|~dédaigneux|~imbu
  + Un banquier [arrogant].
  + La [condescendance] de ce vendeur de cuisines.
  - Si vous me trouvez arrogant, dites-le franchement.
friendliness.arrogant      -2   ~prendre|pris|prise|prend|regarder|regardé|regardée|toise|parle|parlé … de haut
  + Le chef de rayon m'a [pris de haut].
  - Le vase est pris, il a un mètre de haut.
friendliness.arrogant      -2   ~regarder|~toiser de haut|travers
  + La gérante nous a [regardés de travers].
  - Depuis le balcon, on regarde de loin la mer.
friendliness.bad_welcome   -2   accueil|acceuil … ~désagréable|~exécrable|~déplorable|~lamentable|~horrible|~nul|~médiocre|~inexistant|~catastrophique|~détestable
  + Un [accueil exécrable] au comptoir de location.
  - Le bouton accueil renvoie à la page de connexion.
friendliness.bad_welcome   -2   aucun|pas|zéro … accueil|acceuil
  + [Aucun accueil] au gîte.
  - Il n'y a pas de livret, voyez avec l'agence.
friendliness.bad_welcome   -2   mal|mals accueilli|accueillie|accueillis|accueillies|reçu|reçue|reçus|reçues|accueil
  + Les randonneurs sont [mal reçus] ici.
  - Le message a été mal compris par mon père.
friendliness.bad_welcome   -2   ~mauvais|piètre|triste|affreux|horrible|exécrable|détestable|lamentable accueil|acceuil
  + [Mauvais accueil] aux urgences.
  - L'accueil du site affiche une bannière.
friendliness.body_language -2   me|m'|nous|vous|l'|les regarde|regardent|regardait|regardaient même|meme pas
  + La gardienne ne [nous regarde même pas].
  - Cela ne nous regarde pas.
friendliness.body_language -2   ~faire … la|une ~tronche|~gueule|~tête|~moue|~grimace|~trogne
  + La guichetière [faisait la tronche].
  - La tête de lit fait chic.
friendliness.body_language -2   ~soupir|~soufflement|~haussement
  + J'ai eu droit à un [soupir].
  - Un soupirail au sous-sol.
friendliness.bothering     -2   impression|sentiment|l'air de|d' déranger|gêner|embêter|ennuyer
  + On a l'[impression de déranger].
  - Je ne veux pas gêner.
friendliness.bothering     -2   on|client|clients les|dérange|dérangent dérange|dérangeait|gêne
  + [On les dérange] à chaque question.
  - La musique me gêne un peu.
friendliness.bothering     -2   ~impression|~air de|d'|qu' déranger
  + On a l'[impression de déranger] à chaque question.
  - Prière de ne pas déranger, dit l'écriteau.
friendliness.bothering     -2   ~soupirer|~souffler au nez|téléphone|ostensiblement
  + La dame [soupire au téléphone].
  - Le vent souffle sur la terrasse.
friendliness.cold          -2   <agent> dépressif|dépressive|blasé|blasée|blasés|apathique|apathiques|renfrogné|renfrognée|renfrognés|bougon|bougonne|maussade|maussades
  + Un [caissier renfrogné] nous attend.
  - Un caissier et le temps du dehors.
friendliness.cold          -2   <agent> est|sont|était|étaient|très … dépressif|dépressive|blasé|blasée|blasés|apathique|apathiques|renfrogné|renfrognée|renfrognés|bougon|bougonne|maussade|maussades
  + Le [caissier est toujours renfrogné].
  - Un caissier et le temps du dehors.
friendliness.cold          -2   <agent> râle|râlait|râlent|soupire|soupirait|crie|criait|crient|hurle|hurlait|gueule|gueulait|s'énerve|ronchonne|grogne|peste
  + Le [chauffeur râle] à chaque arrêt.
  - Un bébé râle au fond.
friendliness.cold          -2   <agent> … ~discuter|~bavarder|~papoter|~jouer|téléphone|portable|smartphone|scrolle … au|sur|leur|son téléphone|portable|smartphone
  + La [caissière joue sur son téléphone].
  - Le vendeur règle le son sur la tablette.
friendliness.cold          -2   <agent> … ~discuter|~bavarder|~papoter|~rigoler entre
  + Les [vendeurs bavardent entre] eux.
  - Les clients discutent entre deux portes.
friendliness.cold          -2   <negation> … ~lever|lève|leve … yeux|tête|regard|nez
  + L'agente n'a [pas levé la tête].
  - Ils ont levé la barrière du parking.
friendliness.cold          -2   accueil|personnel|serveur|serveuse|serveurs|ton|conseiller|conseillère|vendeur|vendeuse … froid|froide|froids|sec|sèche|lourd
  + L'[accueil était assez froid].
  + Le [ton très sec] du gestionnaire.
  - Le hall d'accueil garde une vitrine au froid.
friendliness.cold          -2   accueil|personnel|serveur|serveuse|service|ton|conseiller|conseillère|vendeur|vendeuse|hôtesse ~austère|~glacial|~froid|~sec|~brusque|~expéditif|~bourru|~mécanique
  + Un [ton brusque] au standard.
  - Un personnel discret.
friendliness.cold          -2   accueil|ton|serveur|serveuse|personnel … ~sinistre
  + Un [accueil sinistre] dans ce musée.
  - Le service sinistre ouvre lundi.
friendliness.cold          -2   aucun sourire|bonjour|regard|merci|accueil|respect
  + [Aucun sourire] à la réception.
  - Le sourire de ma fille suffit.
friendliness.cold          -2   il|elle|agent|serveur|serveuse|vendeuse|hôtesse|secrétaire souffle|soufflait|soupire|soupirait|râle|râlait|bougonne|ronchonne|grommelle
  + [Elle soupirait] à chaque question.
  - Le vent souffle sur la terrasse.
friendliness.cold          -2   m'|nous|t'|vous|me|ne a|ont|avait|avaient pas|même|jamais|à|ni|pas … =regardé|=regardée|=regardés|=regardées|salué|saluée|salués|saluées|calculé|calculée|calculés
  + Le gardien ne [nous a même pas salués].
  - On nous a toujours regardés avec le sourire.
friendliness.cold          -2   ni bonjour ni|, merci|au|ni|bonsoir|sourire|s'il
  + [Ni bonjour ni merci].
  - Le bonjour du guide et un merci.
friendliness.cold          -2   pas|aucun|jamais|même|meme un|de bonjour|sourire|regard|merci|bonsoir|au
  + [Pas un sourire] de toute la soirée.
  - Un sourire, un regard, et la porte s'ouvre.
friendliness.cold          -2   pas|aucun|sans|zéro|ni … ~sourire
  + [Pas un sourire] au guichet.
  - Le sourire est gratuit.
friendliness.cold          -2   pas|jamais|sans un|de|d' bonjour|sourire|merci|mot|regard
  + Servis [sans un regard].
  - Bonjour, un mot pour vous.
friendliness.cold          -1   pas|zéro|peu|sans|aucun|aucune de|d' relationnel|convivialité|politesse|courtoisie
  + À la borne, [pas de relationnel].
  - Le courtois relationnel du parc n'a pas de banc.
friendliness.cold          -2   qui crie|crient|criait|gueule|gueulent|hurle|hurlent|soupire|soupirent|râle|râlent|souffle|soufflent|bougonne|peste
  + Une maîtresse [qui crie] du matin au soir.
  - Un bébé qui rit.
friendliness.cold          -2   sans … ~lever|~quitter|~regarder|~répondre|un|même bonjour|yeux|tête|regard|sourire|mot|merci
  + Il encaisse [sans un bonjour].
  - Une glace sans sucre, sourire de ma fille.
friendliness.cold          -1   seul|seule|seuls|seules qui|à|a … bonjour|sourire|sourit|souri|salue|salué|aimable|poli|polie
  + La standardiste est la [seule qui nous a dit bonjour].
  - Le seul café du bourg, bonjour l'ambiance.
friendliness.cold          -2   sourit|sourient|souriait|souriaient|souri pas|jamais|guère
  + Les agents ne [sourient jamais].
  - Ne souriez pas sur la photo d'identité.
friendliness.cold          -2   sèchement|froidement|méchamment|agressivement|grossièrement|vertement|brutalement
  + On m'a répondu [sèchement].
  - Un linge sec.
friendliness.cold          -2   tire|tirent|tirait|faire|fait|font … tête|gueule
  + Le barman [tirait la tête].
  - Il demande si ce parfum donne un mal de tête.
friendliness.cold          -2   visage|visages|mine|mines|regard|regards|têtes fermé|fermés|renfrogné|renfrognée|patibulaire|patibulaires
  + Un guichetier au [visage fermé].
  - Un visage ouvert.
friendliness.cold          -2   visage|visages|mine|mines|tête|têtes|gueule|regard fermé|fermés|fermée|renfrogné|renfrognée|patibulaire|sévère|d'|de|glacial|dur enterrement|croque|six|marbre|,|et|tout|toute|du|au
  + Un guichetier, la [tête d'enterrement].
  - La tête de lit est sévère.
friendliness.cold          -2   ~glacial|~antipathie|~hautain|~distant|~froideur|~renfrogné|~blasé
  + Une réception [glaciale].
  + La conseillère [hautaine] soupirait sans cesse.
  - Il demande si le parking distant de deux rues est gratuit.
friendliness.cut_off       -2   ~couper|coupé|coupe|coupait la parole
  + La secrétaire m'a [coupé la parole].
  - La parole est libre.
friendliness.hung_up       -2   ~finir|fini par ~raccrocher|~couper|~crier|~partir
  + L'opératrice a [fini par raccrocher].
  - On finit par un café.
friendliness.impatient     -2   ~impatient
  + Un moniteur [impatient].
  - La salle des patients.
friendliness.inattentive   -2   ~regarder|regarde|regardent … ~ranger|~galérer|~porter|~attendre|~chercher … sans|bras|rien
  + La caissière nous [regarde galérer sans] aider.
  - On regarde les bateaux sans rien dire.
friendliness.on_phone      -2   <agent> … =pendu|=pendue|=scotché|=rivé|=rivée|=collé|=collée|=accroché|=vissé au|à|sur … téléphone|portable|mobile|smartphone|écran
  + Un [guichetier rivé à son téléphone].
  - Le téléphone de l'agent.
friendliness.on_phone      -2   chauffeur|chauffeuse|moniteur|monitrice|vendeur|vendeuse|vendeurs|caissier|caissière|serveur|serveuse|serveurs|guide|gardien|gardienne|coach|animateur|animatrice … au|sur son|téléphone|portable|mobile pendant|tout|sans|durant|en|au tout|le|la|du|toute|conduisant|servant|lieu|long
  + Le [chauffeur au téléphone pendant tout] le trajet.
  - Le conseiller est resté au téléphone pendant tout le dépannage.
friendliness.racist        -4   ~raciste|~racisme|~homophobe|~misogyne
  + Un videur [raciste] à l'entrée.
  - Il demande si une expo sur le racisme est prévue.
friendliness.rude          -2   aucun|pas|zéro bonjour|sourire|merci|excuses
  + [Aucun bonjour] en entrant dans la boutique.
  + [Aucun sourire] de la caissière.
  - Dites bonjour à Paul de ma part.
friendliness.rude          -2   autoritairement|arbitrairement|rudement|hargneusement
  + On exige [autoritairement] un badge.
  - Un arbitre et un rude hiver.
friendliness.rude          -2   facteur|livreur|coursier|transporteur qui ne ~sonner|~frapper|~saluer|~répondre pas|jamais
  + Un [coursier qui ne sonne jamais].
  - Un facteur qui sonne.
friendliness.rude          -2   grognon|grognons|ronchon|ronchons|bougon|bougonne|aigri|aigrie|lunatique|grincheux
  + Un gardien [grognon].
  - La lune est belle.
friendliness.rude          -2   manque|absence|aucune|zéro|peu de|d'|totale|total|aucune tolérance|indulgence|courtoisie|politesse|tact|délicatesse|bienveillance|humanité
  + Quel [manque de tolérance].
  - La tolérance du métal manque ici.
friendliness.rude          -2   peu|pas|guère|jamais|ni|moyennement aimable|aimables|sympa|sympas|sympathique|sympathiques|agréable|agréables|accueillant|accueillante|poli|polie|polis|courtois|courtoise|souriant|souriante|souriants|gentil|gentille|gentils|avenant|avenante|commode|chaleureux|chaleureuse
  + Une vendeuse [peu aimable] au rayon literie.
  + Des guides [pas polis].
  - Il demande si un peu sympa de partager la facture entre voisins, non.
friendliness.rude          -2   sans … y|même mettre les|la forme|formes
  + Il m'a congédié [sans y mettre les formes].
  - Sans mettre la table.
friendliness.rude          -1   seul|seule personne|interlocuteur|conseiller|conseillère|serveur|serveuse|vendeur|vendeuse|employé|employée ~aimable|~sympathique|sympa|~compétent|~correct|~souriant|~agréable|~gentil
  + La [seule personne aimable], c'est le gardien.
  - Une seule personne à bord, aimable.
friendliness.rude          -2   ~acerbe|~discourtois|~désobligeant|~hostile|~offensant|~inhospitalier|~malvenu|~culotté
  + Un vigile [hostile] à l'entrée.
  - Un hôtel près de l'hospice.
friendliness.rude          -2   ~amabilité|~politesse|~courtoisie|~accueil|~sourire … ~limite|~relatif|~douteux|~discutable|~absent|oubliettes|zéro
  + Une [politesse très relative] au bureau des permis.
  - L'accueil des limiers du zoo.
friendliness.rude          -3   ~bête|~con|~borné|~stupide comme ses|son pied|pieds
  + La dame était [bête comme ses pieds].
  - Une bête à quatre pieds.
friendliness.rude          -2   ~désagréable|~antipathique|~acariâtre|~revêche|~bourru|~hargneux|~maussade|~grincheux|~râleur
  + L'hôtesse était [désagréable].
  + Un guichetier [revêche] m'a tendu le formulaire.
  - Si le patient est désagréable, l'infirmière change de box.
friendliness.rude          -3   ~grossièreté|~impolitesse|~goujaterie|~incivilité|~muflerie
  + La [grossièreté] de ce vigile m'a laissée sans voix.
  - Si une incivilité se produit, prévenez le chauffeur.
friendliness.rude          -2   ~jeter|~balancer|~lancer|~flanquer|~poser … ~assiette|~monnaie|~plat|~ticket|~papier|~carte|~dossier|~verre|~sac … table|comptoir|figure|visage|nez|brutalement
  + Il a [jeté la monnaie sur le comptoir].
  - On jette les papiers à la poubelle.
friendliness.rude          -2   ~livreur|~chauffeur|~déménageur|~serveur|~guide|~technicien … ~vouloir|~demander|~réclamer|~exiger … ~pourboire|liquide|espèces
  + Le [livreur voulait un pourboire].
  - Le serveur refuse le pourboire.
friendliness.rude          -3   ~malpoli|~impoli|~grossier|~insolent|~irrespectueux|~irrévérencieux|~vulgaire|~goujat|~malotru
  + Un contrôleur [grossier] devant tout le wagon.
  + La réceptionniste a été [malpolie].
  - Il demande si une estimation grossière suffit pour le devis.
friendliness.rude          -2   ~manquer|manquant|~manque|~absence … de|d' chaleur|enthousiasme|entrain|dynamisme|sourires|bienveillance|discrétion|égard|égards|motivation|spontanéité
  + Un guide [manquant d'enthousiasme].
  - Ma chaleur manque à ce chat.
friendliness.rude          -2   ~manquer|~manque|absence|zéro|aucune … amabilité|politesse|courtoisie|sourire|savoir|tact|éducation|délicatesse|gentillesse|convivialité
  + Grave [manque de courtoisie] au standard.
  + Il [manque juste un sourire] à ce comptoir.
  - La politesse voudrait qu'on se présente d'abord.
friendliness.rude          -3   ~mettre|mis|mise|~jeter|~virer|viré|virés|~foutre|~ficher … dehors|porte
  + On nous a [mis dehors] à 22 h.
  - Une table mise sur la terrasse, dehors, sous la vigne.
friendliness.rude          -2   ~mâcher|mâchait|mâche … chewing|gomme
  + Elle [mâchait son chewing]-gum en encaissant.
  - Je mâche lentement.
friendliness.rude          -2   ~parler|parlé|~répondre|répondu|reçu|traité|traitée … de travers
  + Le standard m'a [parlé de travers].
  - Une poutre posée de travers.
friendliness.rude          -3   ~rire|ri|rit … au nez
  + Il m'a [ri au nez].
  - Un rire, et son nez bouge.
friendliness.rude          -2   ~tutoyer|tutoie|tutoyé|tutoyait
  + Il nous [tutoie] comme des copains.
  - Un tuteur de tomate.
friendliness.rude          -2   ~vigile|~vendeur|~agent|~caissier|~sécurité nous|me|m'|vous ~suivre|~surveiller|~fouiller|~accuser|~soupçonner|~épier
  + Le [vigile nous suivait] dans les rayons.
  - Le vendeur nous accompagne.
friendliness.rushed_out    -2   m'|nous|m a|ont|avait … fait comprendre|sentir que|qu'
  + On [nous a bien fait comprendre qu']il fallait partir.
  - On a fait savoir notre heure de partir.
friendliness.unpleasant    -3   ~amabilité|~gentillesse|~politesse|~courtoisie|~sourire|~bienveillance … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|~douteux|~pitoyable|zéro|absent|absente|néant|limite|feint
  + [Amabilité zéro] au guichet.
  - Une amabilité de chaque instant.
keep.claims_desk           keep service|gestionnaire|conseiller|conseillère|expert|pôle|gestion|plateforme sinistre|sinistres
keep.looking_forward       keep très|si|suis|est|sommes|hâte ~impatient
keep.looking_forward       keep ~impatient de|d'|que|qu'

friendliness.bothering -2 me|m'|nous|on tanne|tannent|tannait|bassine|bassinent|saoule|saoulent|soûle|harcèle pour|avec|afin|tous|jusqu'
  + La salle [nous tanne pour] un abonnement.
  - On tanne le cuir.
friendliness.bothering -3 ~harceler|harcelé|harcelée|harcelés|~harcèlement … téléphone|téléphonique|téléphoniques|appels|sms|mails|mail|messages|courriers|relances|commercial|publicitaire
  + Un vrai [harcèlement téléphonique] depuis l'essai.
  - Le harcèlement à l'école.
friendliness.bothering -3 ~société|~commercial|commerciaux|~vendeur|~démarcheur|~huissier|~banque|organisme|~opérateur|~cabinet|~conseiller … ~harceler|harcelé|harcelée|harcelés
  + Leurs [commerciaux nous harcèlent] chaque midi.
  - Un vendeur a été agressé.

friendliness.rude -2 mal|peu|pas|moyennement aimable|aimables
  + Une hôtesse [mal aimable].
  - Une hôtesse aimable.

competence.on_phone        -2   <agent>|nounou|sitter|elle|il … collé|collée|rivé|rivée|scotché|scotchée|vissé|absorbé|absorbée|plongé|plongée à|par|dans|sur son|leur|le écran|téléphone|portable|smartphone|série|manucure|ordi
  + La [nounou est collée à son écran].
  - L'étiquette est collée à son écran de télé.
competence.on_phone        -2   d'|de yeux que pour|qu'à son|leur|à
  + Le surveillant n'a [d'yeux que pour son] écran.
  - Des yeux pour voir.
empathy.dont_care          -2   se|vous souciez|soucie|soucient|préoccupent|préoccupe … peu|guère|pas|nullement|aucunement … assurés|clients|patients|gens|locataires|usagers|élèves|familles
  + La régie [se soucie fort peu des locataires].
  - Je me soucie peu du temps.
friendliness.arrogant      -2   <agent>|ton|air|attitude … autoritaire|autoritaires|péremptoire|péremptoires|doctoral|professoral|moralisateur|moralisatrice|supérieur|guindé|guindée|guindés
  + Un [concierge guindé].
  - Le chef parle du délai, supérieur à dix jours.
friendliness.arrogant      -2   qui|il|elle|ils|elles|<agent> se ~prendre pour le|un|une|des|dieu|la|qui|de roi|dieu|reine|stars|star|princesse|petits|le|grand|grands
  + [Il se prend pour le roi] du monde.
  - Il se prend pour dîner un plat.
  - On se prend pour une princesse.
friendliness.arrogant      -2   se la pète|pètent|péter|pétait|joue
  + Le patron [se la pète].
  - Il joue la finale.
friendliness.arrogant      -2   ton|air|attitude … suffisant|suffisante|suffisants
  + Il m'a répondu d'un [air suffisant].
  - Un délai suffisant.
friendliness.arrogant      -2   ~outrecuidant|~pédant|~snob|~snobinard|~péteux|~fanfaron|~dictatorial|~paternaliste|~despotique|~tyrannique|~outrecuidance
  + Un galeriste [snob] qui nous dévisage.
  - Un tyran dans la pièce.
friendliness.arrogant      -2   ~prendre|pris|prise … pour un|une|des|le|la demeuré|demeurée|débile|débiles|idiot|idiote|idiots|imbécile|imbéciles|con|cons|conne|abruti|abrutis|gogol|neuneu|bouffon|attardé|andouille|gamin|gamine|gosse|ignare|moins
  + On m'a [pris pour un demeuré].
  - J'ai pris le bus pour un abri.
friendliness.bad_welcome   -2   accueil ~frigorifique|~expédié|~robotisé|~sibérien|~polaire|~mécanique|~déshumanisé|~impersonnel
  + Un [accueil polaire] au musée.
  - Un accueil de jour.
friendliness.bad_welcome   -2   digne d' un|une … horreur|prison|goulag|hôpital|cauchemar|caserne
  + Une réception [digne d'un film d'horreur].
  - Un film digne d'un prix.
friendliness.bad_welcome   -2   personne|jamais|pas … souhaité la bienvenue
  + [Personne ne nous a souhaité la bienvenue].
  - Le maire a souhaité la bienvenue.
friendliness.bad_welcome   -2   sent|sens|senti|sentie|sentis|sentons mal|pas accueilli|accueillie|accueillis|reçu|reçus|bienvenu|bienvenue|bienvenus
  + On se [sent mal reçus] dès le portail.
  - On sent mal le parfum.
friendliness.bad_welcome   -2   à|a peine un|une bonjour|sourire|regard|mot|merci
  + [À peine un bonjour] en arrivant.
  - La peine est réduite d'un mot.
friendliness.body_language -2   à|a|même|pas|sans peine|pas|même levé|lever|regardé|adressé|décroché|quitté|levant … yeux|regard|nez|écran|téléphone|parole
  + Elle a [à peine levé les yeux].
  - À peine levé, il a mal aux yeux.
friendliness.bothering     -2   impression|sentiment|sensation de|d' les|le|la|l' déranger|gêner|embêter|ennuyer|importuner
  + On a la [sensation de les importuner].
  - Je crains de les gêner.
friendliness.bothering     -2   n'|ne ose|osons|osait plus|pas|même rien|demander|poser|appeler|parler|réclamer|déranger|rien
  + Avec ce proviseur on [n'ose plus rien] dire.
  - Je n'ose pas plonger.
friendliness.bothering     -2   on|je|nous marche|marchons sur des œufs|oeufs
  + Avec la directrice [on marche sur des œufs].
  - Une poule marche sur des œufs.
friendliness.bothering     -2   se fait|faire|fait tout|toute petit|petite|petits
  + Devant la principale on [se fait tout petit].
  - Le trou se fait petit.
friendliness.bothering     -2   sent|sens|sentait|senti|sentie|sentons|sentis de trop
  + Au vernissage on se [sent de trop].
  - Il sent de loin.
friendliness.bothering     -2   trop|très|vraiment|si|beaucoup|assez|vendeur|vendeuse|commercial|publicité|démarchage insistant|insistante|insistants|envahissant|envahissante|envahissants|lourd|lourde|lourdingue|collant|collante|intrusif|intrusive|oppressant
  + Un [vendeur insistant] au téléphone.
  - Un parfum insistant.
friendliness.bothering     -2   vendeur|vendeuse|vendeurs|commercial|commerciaux|démarcheur|démarcheurs … ~insistant|~envahissant|~pressant|~collant|~intrusif
  + Des [vendeurs vraiment pressants] au salon.
  - Une odeur insistante.
friendliness.chatting      -2   <agent>|elles|ils|caissières … ~papoter|~jacasser|~jaser|~cancaner|~glousser|~bavasser au|plutôt|entre|pendant|alors
  + Les [esthéticiennes jacassent pendant] le soin.
  - Les pies jacassent.
friendliness.chatting      -2   <agent>|elles|ils|caissières|vendeuses … est|était|étaient|sont|reste|restait|restent sur son|leur|leurs téléphone|téléphones|portable|portables|smartphone|smartphones
  + Le [caissier était sur son téléphone].
  - Je reçois le code sur mon téléphone.
friendliness.chatting      -2   <agent>|elle|il … mangeait|fumait|vapotait|grignotait|mastiquait … pendant|devant|en|tout
  + Le [prof vapotait pendant] la leçon.
  - On mangeait pendant le film.
friendliness.chatting      -2   <agent>|elle|il|elles … bavardé|bavardait|papoté|pianotait|jacassé avec|pendant|tout la|les|sa|du|le|son|leur
  + La [monitrice bavardait pendant les] leçons.
  - Je bavarde avec ma collègue.
  - Elle a téléphoné avec le fournisseur pour moi.
friendliness.cold          -2   <agent> <degree> ~cassant|~fuyant|~rêche|~rude|~virulent|~vindicatif|~amer|froide|froides|sèche|sèches|crispant|crispante
  + Une [secrétaire très rude].
  - Le notaire habite une maison froide.
friendliness.cold          -2   <agent> ~cassant|~fuyant|~rêche|~rude|~virulent|~vindicatif|~amer|froide|froides|sèche|sèches|crispant|crispante
  + Un [moniteur cassant].
  - Le notaire habite une maison froide.
friendliness.cold          -2   <agent> … <be> … ~cassant|~fuyant|~rêche|~rude|~virulent|~vindicatif|~amer|froide|froides|sèche|sèches|crispant|crispante
  + Le [pharmacien a été cassant] dès ma question.
  - Une pâte cassante.
friendliness.cold          -2   <agent> … <be> … ~glaçant|~démotivé|~lymphatique|~désabusé|~indifférent|~robotisé|~mécanique
  + Le [moniteur était complètement démotivé].
  - La lampe est éteinte.
  - Le médecin est absent cette semaine.
friendliness.cold          -2   <agent> … <be> … ~têtu|~agacé|~crispé|~tendu|~exaspéré
  + Le [notaire semblait franchement agacé].
  - Le concierge dit que la cave est bien fermée.
  - Le guichetier est fermé à midi.
friendliness.cold          -2   <agent>|elle|il … bâillé|bâillait|baillait|mâchonnait tout|pendant|sur|devant
  + La [notaire bâillait pendant] la lecture.
  - Le chat bâille sur le lit.
friendliness.cold          -2   <agent>|personnel … à|a cran
  + Les [guides étaient à cran].
  - Un cran à la ceinture.
friendliness.cold          -2   accueil à|a faire fuir|pleurer
  + Un [accueil à faire fuir] les habitués.
  - Un accueil de jour.
friendliness.cold          -2   accueil … digne d'|de … prison|hôpital|caserne|goulag|commissariat
  + Un [accueil digne d'une prison].
  - Un accueil digne de sa place.
friendliness.cold          -2   accueil|service|renseigne|aide|répond|répondent|servent|sert à|a reculons|contrecœur|contrecoeur
  + Un [accueil à reculons].
  - Le service a reculé la date.
friendliness.cold          -2   aimable|aimables|souriant|souriante|gracieux|gracieuse|avenant comme une|un|des porte|portes|chardon|chardons|bouledogue|ours|huître|crapaud|pitbull|cactus|croque
  + L'ouvreuse est [aimable comme un chardon].
  - Un chardon en fleur.
friendliness.cold          -2   air|semblait|semblaient de|d' s'|se|s'ennuyer ennuyer|emmerder|barber|embêter|barbe
  + Les figurants avaient l'[air de s'ennuyer].
  - L'air de la mer.
friendliness.cold          -2   comme un|une|des extraterrestre|extraterrestres|martien|martienne|bête|curieuse
  + On nous a dévisagés [comme des extraterrestres].
  - Un film avec un extraterrestre.
friendliness.cold          -2   contact <be> froid
  + Le [contact est froid].
  - Le contact du métal.
friendliness.cold          -2   contact|relationnel … ~distant|~mécanique|~impersonnel|tendu|glacial|inexistant
  + Le [relationnel est vraiment distant].
  - Le contact du métal.
friendliness.cold          -2   fermé|fermée|fermés|fermées comme une|des huître|huîtres|huitre|porte|tombe
  + Une gérante [fermée comme une huître].
  - Le port est fermé.
friendliness.cold          -2   fusillé|fusillée|fusillés|foudroyé|foudroyée|foudroyés du|des regard|yeux
  + Le chef de salle nous a [foudroyés du regard].
  - Le fusil du chasseur.
friendliness.cold          -1   juste|tout aimable|aimables|poli|polie|polis|polies
  + Le portier est [juste poli].
  - Un portier poli.
friendliness.cold          -2   marmonné|marmonne|grommelé|bredouillé|lâché|concédé un|une vague|semblant|pauvre|simple|petit bonjour|de|merci|mot
  + Il a [marmonné un vague bonjour].
  - Un mot marmonné.
friendliness.cold          -2   ours mal léché|embouché
  + Le gérant, un [ours mal léché].
  - L'ours en peluche est mal cousu.
friendliness.cold          -2   parle|parlait|parlent|répond|marmonne dans sa barbe
  + Le conférencier [parle dans sa barbe].
  - Il se taille la barbe.
friendliness.cold          -2   pas très|bien|franchement causant|causante|causants|bavard|bavarde|loquace|engageant|engageante|jovial|joviale
  + La gardienne n'est [pas très causante].
  - Il est très bavard.
friendliness.cold          -2   peu|guère amène|amènes|causant|causants|causante|loquace|loquaces|bavard|engageant|engageants|engageante|liant
  + Un loueur [peu amène].
  - Un petit mène la danse.
friendliness.cold          -2   porte|portes de prison
  + Aimable comme une [porte de prison].
  - La porte de la cave est fermée.
friendliness.cold          -2   qu'|que une|son|leur envie|hâte|souci … ~finir|partir|rentrer|déguerpir|débarrasser|fuir
  + Le guide n'avait [qu'une envie finir].
  - Il n'a qu'une envie, dormir.
friendliness.cold          -2   regard|regards|œillade noir|noirs|assassin|assassins|torve|glacial|meurtrier|réprobateur|réprobateurs|dédaigneux
  + La vigile m'a lancé un [regard assassin].
  - Un regard vers la mer.
friendliness.cold          -2   soupiré|soupirait tout|toute|pendant|à|sans
  + La secrétaire a [soupiré tout] le rendez-vous.
  - Le vent a soufflé tout l'été.
friendliness.cold          -2   sourire|sourires|amabilité|politesse|bonjour est|sont|en|semble en|option|optionnel|optionnelle option|optionnels|payant|facultatif
  + Ici le [bonjour est en option].
  - Le toit ouvrant est en option.
friendliness.cold          -2   sur les nerfs
  + Toute l'équipe était [sur les nerfs].
  - Une étude sur les neurones.
friendliness.cold          -2   tire|tirait|tirent|tiraient|fait|faisait|faire la|une tronche|gueule|tête|tete
  + Le personnel [tire la tronche] dès le matin.
  - Il tire la couverture.
friendliness.cold          -2   ton|accueil|regard|voix|air|réponse|façon cassant|cassante|sec|sèche|glacial|glaciale|méprisant|méprisante|hautain|hautaine|condescendant|condescendante|excédé|excédée|blasé|blasée
  + On m'a répondu d'un [ton cassant].
  - Le pain a l'air frais.
friendliness.cold          -2   ~taciturne|~mutique|~patibulaire
  + Un chauffeur [taciturne] du départ à l'arrivée.
  - Une route fréquentée.
friendliness.impatient     -2   regardait|regardaient|consultait|fixait l'|sa|la|leur heure|montre|pendule|horloge toutes|sans|tout|constamment
  + Le psy [regardait sa montre sans] cesse.
  - Je regarde l'heure.
friendliness.impatient     -2   ~regarder|regardé|regarde|regardait … sa|son|leur montre|portable|téléphone|écran|horloge|pieds
  + Il a [regardé sa montre] tout du long.
  - Je regarde ma montre.
friendliness.inattentive   -2   pas|jamais … accordé|adressé|lancé|daigné … regard|mot|attention|sourire|parole|regarder|lever|répondre
  + Le serveur ne nous a [pas accordé un regard].
  - Un regard sur la carte suffit.
friendliness.racist        -4   ~sexiste|~machiste|~xénophobe|~transphobe|~grossophobe|~antisémite|~islamophobe|sexisme|machisme|xénophobie
  + Le moniteur de tennis est [sexiste].
  - Le sextant du capitaine.
friendliness.rough         -2   <agent>|elle|il|gestes|manipulation … brusque|brusques|brutal|brutale|brutaux
  + Le [kiné a été brusque].
  - Un arrêt brusque du métro.
friendliness.rude          -2   <agent> … <be> … ~blessant|~cinglant|~obséquieux|~impulsif|~nerveux|~irritable|~excité|~surexcité|~hystérique|~rancunier|~culpabilisant|~geignard|~plaintif|~mielleux|~colérique|~vexant|~caractériel|~sanguin
  + La [garagiste est irritable] comme tout.
  - Une pâte blessante.
  - Un agent est susceptible de passer lundi.
friendliness.rude          -2   <agent> … <be> … ~cavalier|~incorrect|~cynique|~moqueur|~railleur|~sarcastique|~caustique|~mesquin|~teigneux
  + Le [garagiste est cynique], rien ne le touche.
  - Un coup de chapeau au cavalier.
friendliness.rude          -2   <agent>|elle|ils ne sait|savent|savait pas|même|plus dire bonjour|merci
  + L'[hôte ne sait pas dire bonjour].
  - Je ne sais pas dire bonjour en grec.
friendliness.rude          -2   <agent>|gars|fille|madame|monsieur|gens <be> … bête|bêtes
  + La [madame était bête] avec nous.
  - Un chien est une bête.
friendliness.rude          -2   <agent>|gens|comportement|vraiment|totalement|tellement … sans gêne
  + Un [barman sans gêne].
  - Je mâche sans gêne.
friendliness.rude          -2   <agent>|ils … râlaient|pestait|pestaient|ronchonnaient|grognaient|rouspétait|rouspétaient … à|sans|tout|parce|contre|toute
  + Les [maçons râlaient sans] arrêt.
  - Le chien grogne sans cesse.
friendliness.rude          -2   <agent>|il|elle|ils|elles ~gueuler|gueule|gueulait|gueulent|vocifère|vocifèrent|braille|braillait|tempête … sans|tout|toute|toujours|constamment|dès
  + Le [moniteur gueule sans] cesse.
  - Le bébé braille.
friendliness.rude          -2   <agent>|steward|il|elle roule|roulait|roulent|levait|lève des|les yeux
  + La [surveillante levait les yeux].
  - Il roule les mécaniques.
friendliness.rude          -2   <agent>|ton|attitude|comportement|manière|manières ~cavalier|~incorrect|~cynique|~moqueur|~railleur|~sarcastique|~caustique|~mesquin|~teigneux
  + Une [attitude cavalière] au comptoir.
  - Un comportement de cavalier.
friendliness.rude          -2   aboie|aboyait|aboyé|aboient|gueulait|gueulé|crie|criait|crié|beugle|rugit sur|dessus|après|apres|contre
  + Le chef de quai [gueulait sur] tout le monde.
  - Le crieur est sur la place.
friendliness.rude          -2   appelé|appelée|appelle|lancé|sorti|traité|traitée … petite|petit dame|monsieur|mémé|mamie
  + Il m'a [appelée ma petite dame].
  - Il a appelé le petit service.
  - On m'a dit une petite chose importante.
friendliness.rude          -2   avalé|avalait un|son parapluie|balai|clown
  + L'huissier semblait avoir [avalé un parapluie].
  - Le chien a avalé un jouet.
friendliness.rude          -2   a|ont ri|rigolé|ricané de|en ma|mon|mes|notre|moi|me|nous
  + Le stagiaire [a ri de ma] question.
  - On a ri de bon cœur.
friendliness.rude          -2   a|ont|avez|avoir|eu le|du|un|sacré culot|toupet
  + Ils [ont le toupet] de compter les glaçons.
  - Il a le culbuto.
friendliness.rude          -2   besoin|mériterait|mériteraient d'|de un|cours|une|leçon|leçons cours|leçon|stage|de|formation de|en|politesse politesse|savoir|bonnes|civilité
  + L'accueil a [besoin d'un cours de politesse].
  - Besoin d'un cours de danse.
friendliness.rude          -2   comme une brute|boucher|sauvage|bûcheron|bourrin
  + Le masseur y va [comme une brute].
  - Un parfum brut.
friendliness.rude          -2   comme un|des|une brutes|boucher|bouchers|sauvage|sauvages|bûcheron|bourrin|bourrins
  + Il a coupé la haie [comme un sauvage].
  - Un chat sauvage.
friendliness.rude          -2   connaît|connaissent|connait pas|ni|même … politesse|courtoisie|sourire|amabilité|bonjour|respect
  + Ils ne [connaissent pas la politesse].
  - Je ne connais pas le bourg.
friendliness.rude          -2   critique|critiqué|critiquer|critiquait|critiquaient mes|mon|ma|notre|nos|tout
  + L'esthéticienne n'a fait que [critiquer ma] peau.
  - Un critique de mon journal.
friendliness.rude          -2   drôle|drôles|curieuse|étrange|bizarre|triste de|façon|manière|conception|vision façon|manière|conception|vision|notion|de|du
  + [Drôle de façon] d'accueillir un groupe.
  - Une histoire drôle de toutou.
friendliness.rude          -2   drôle|sale|triste|quelle mentalité
  + Refuser un verre d'eau, [sale mentalité].
  - La mentalité du pays.
  - Une belle mentalité d'équipe.
friendliness.rude          -2   du zèle
  + L'agent de sécurité fait [du zèle].
  - Le zéro du thermomètre.
friendliness.rude          -2   engueulé|engueulée|engueulés|enguirlandé|enguirlandée|rabroué|rabrouée|rembarré|rembarrée|rembarrés|sermonné|sermonnée|grondé|grondée
  + On m'a [rabrouée] devant tout le monde.
  - Un incendie au sous-sol.
friendliness.rude          -2   est|suis|sommes|s'|me|se|nous fait|faite|faits|faire|fais jeter|remballer|rembarrer|refouler|éconduire|rabrouer|sermonner
  + On s'[est fait remballer] à la porte.
  - Il se fait livrer.
  - Mon fils s'est fait recaler au permis.
friendliness.rude          -2   fait|faites|font|faire peu de cas
  + Vous [faites peu de cas] des familles.
  - Peu de cas de grippe.
friendliness.rude          -2   faux cul|culs|jeton|jetons
  + Des [faux culs] à l'accueil.
  - Un jeton pour le chariot.
friendliness.rude          -2   fermé|claqué|refermé la porte au nez
  + Le conducteur m'a [fermé la porte au nez].
  - Une porte au nord.
friendliness.rude          -2   fermé|ferme|fermait|fermer|claqué|baissé|claque|tiré … sous|au|devant mon|notre|le|nos|son|mes nez
  + Elle a [fermé le guichet sous mon nez].
  - Il a fermé la fenêtre.
friendliness.rude          -2   gars|fille|madame|caissière|serveuse|chauffeur était|est|étaient|sont vraiment|ben|assez|tellement|bien bête|bêtes
  + La [madame était ben bête].
  - Le chien est une bête.
friendliness.rude          -2   humeur de chien|dogue|cochon
  + Un moniteur d'une [humeur de chien].
  - Un collier de chien.
friendliness.rude          -2   humeur massacrante|exécrable|infecte|épouvantable|détestable
  + Le concierge est d'une [humeur massacrante].
  - Une humeur de fête.
friendliness.rude          -2   humeur|caractère|tempérament|air … ~exécrable|~acariâtre|~revêche|patibulaire|renfrogné|renfrognée
  + Un concierge au [caractère exécrable].
  - L'air est frais.
friendliness.rude          -2   ils|vous n'|ne ont|avez honte|peur de rien
  + Ces loueurs sans gêne, [ils n'ont honte de rien].
  - Mes fils, eux, n'ont peur de rien.
friendliness.rude          -2   jolie|belle façon|manière de|d' remercier
  + [Belle façon de remercier] ses abonnés.
  - Une belle façon de finir le repas.
  - Une belle manière d'accueillir.
friendliness.rude          -2   m'|nous a|ont ~balancer|balancé|jeté mes|mon|ma|nos
  + La dame [m'a balancé ma] monnaie.
  - Il m'a lancé la balle.
  - Il nous a lancé l'idée.
friendliness.rude          -2   m'|nous|l' a|ont|avait pas|même|jamais … calculé|calculée|calculés|calculées
  + La vendeuse ne [nous a même pas calculés].
  - Le loyer n'est pas calculé.
friendliness.rude          -2   m'|nous|l'|me|te|vous calcule|calculait|calculé|calculée|calculés|calculent pas|même|jamais
  + Le barman ne [nous calcule même] pas.
  - Le logiciel calcule la taxe.
friendliness.rude          -2   mal élevé|élevée|élevés|élevées|embouché|embouchée|embouchés|luné|lunée|lunés|poli|polie|polis|polies
  + Une coiffeuse [mal embouchée] qui soupire.
  - Un veau élevé au lait.
friendliness.rude          -2   manque|manquent|manquez pas|aucunement d'|de air|toupet|culot
  + Pour nous facturer la carafe, ils ne [manquent pas de toupet].
  - L'eau ne manque pas.
friendliness.rude          -2   ne|n'|jamais y|mettent met|mettent|mettait|y pas|guère|jamais|pas du|beaucoup|vraiment sien|de|bonne
  + L'intendant [n'y met pas du sien].
  - Il n'y met pas du sel.
friendliness.rude          -2   ni bonjour ni merde
  + [Ni bonjour ni merde].
  - Bonjour, je descends ici.
friendliness.rude          -2   pas des manières
  + Raccrocher ainsi, c'est [pas des manières].
  - Des manières de chat.
friendliness.rude          -2   pas une|des façon|manière|manières de|d'|avec traiter|parler|recevoir|accueillir|faire
  + C'est [pas une façon de traiter] un élève.
  - Pas une manière de table.
friendliness.rude          -2   pas|peu|guère très|bien|franchement fair|élégant|courtois|commerçant|commerçants|classe|civilisé
  + Partir sans payer l'heure, [pas très élégant].
  - Un chapeau très élégant.
  - Le tissu n'est pas très délicat.
friendliness.rude          -2   pas|point comme ça|cela qu'|que on garde|traite|fidélise|parle|accueille|reçoit|travaille
  + Ce n'est [pas comme ça qu'on garde] ses adhérents.
  - Pas comme ça, la vis.
friendliness.rude          -2   petit|petite|vrai|sale chefaillon|chefaillons|caporal|dictateur|dictateurs|tyran|tyrans|despote
  + Le surveillant de baignade, un [petit dictateur].
  - Le petit déjeuner du chef.
  - C'est un vrai chef en cuisine.
  - Un petit chef-d'œuvre.
friendliness.rude          -2   peu de cas que|qu'|de vous|ils|on|elle|leurs
  + Le [peu de cas que vous] faites des anciens.
  - Peu de cas de grippe.
friendliness.rude          -2   pris|prise|prises|prend pour cible|souffre|bouc|tête
  + Le chef d'atelier m'a [prise pour cible].
  - Une cible de fléchettes.
friendliness.rude          -2   propos|mots|gestes|attitude|comportement … ~déplacé|~obscène|~salace|~grivois
  + Des [gestes franchement déplacés].
  - Les gestes du soin.
friendliness.rude          -2   quel|quelle|sacré|sacrée|incroyable|tel|telle ~toupet|~culot|~goujaterie|~audace|~insolence|~effronterie|~mufle|~impudence|~mentalité
  + [Quel toupet], cette gérante de camping.
  - Quelle aubade.
friendliness.rude          -2   rendu|servi|servie|servis|fait|faite|aidé|aidée|accueilli|accueillie|accueillis|travaillent|travaille|bossent à|a contrecœur|contrecoeur|reculons
  + Un service [rendu à contrecœur].
  - Le cœur rendu.
friendliness.rude          -2   repassera|repasser|repasserez … ~politesse|~courtoisie|~amabilité|~gentillesse|~sourire|~accueil
  + On [repassera pour l'amabilité].
  - Il repassera lundi.
friendliness.rude          -2   réflexion|réflexions|remarque|remarques|commentaire|commentaires|moqueries sur mon|ma|mes|notre|nos|son|sa poids|physique|âge|tenue|accent|enfant|enfants|apparence|corps|handicap|chien|voiture
  + Des [réflexions sur mon poids] pendant la prise de sang.
  - Une remarque sur mon contrat.
friendliness.rude          -2   répondu|répond|répondait|parlé|parle en|avec aboyant|dédain|mépris|hurlant|criant|agacement|condescendance|grognant
  + L'accueil m'a [répondu avec dédain].
  - Il répond en riant.
friendliness.rude          -2   savoir vivre|être absent|inconnu|inexistant|zéro|néant|nul|oubliettes
  + [Savoir-vivre zéro] à la billetterie.
  - Le savoir-vivre d'un pays.
friendliness.rude          -2   se croit|croient|croyait|croyaient tout|au|supérieur|supérieure|supérieurs permis|dessus|aux|à
  + Elle [se croit tout permis] derrière son comptoir.
  - Il croit que tout est permis le mardi.
friendliness.rude          -2   snobé|snobée|snobés|snobe|snobent|ignoré|ignorée|ignorés|ignore|ignorent royalement|superbement|complètement
  + Le comptoir nous a [ignorés royalement].
  - Il a ignoré un panneau.
friendliness.rude          -2   snobé|snobée|snobés|snobe|snobent|toisé|toisée|toisés
  + La vendeuse nous a [toisés].
  - Un toit en ardoise.
friendliness.rude          -2   soupe au lait
  + Le patron est [soupe au lait].
  - Une soupe de lait de coco.
friendliness.rude          -2   traité|traitée|traités|traite|traitait de|d' tous|noms|folle|fou|conne|con|menteuse|incapable
  + Le livreur m'a [traitée de folle].
  - On traite de tout au conseil.
friendliness.rude          -2   trop sûr|sûre|sûrs de lui|elle|eux
  + Un jeune notaire [trop sûr de lui].
  - Je suis sûr de lui.
friendliness.rude          -2   un bonjour|merci|sourire ne coûte|coute rien
  + [Un bonjour ne coûte rien].
  - Un timbre ne coûte rien.
friendliness.rude          -2   un|bonjour|merci|sourire|petit bonjour|merci|mot|sourire ne coûte|coûtait|coute pas|rien rien|cher|grand
  + [Un sourire ne coûte pas grand]-chose.
  - Un timbre ne coûte rien.
friendliness.rude          -2   vraie|sacrée|belle|quelle peau de vache
  + La guichetière, une [vraie peau de vache].
  - Un tapis en peau de vache.
friendliness.rude          -2   ~apprendre|appris|revoir|réapprendre|retrouver la|leur|sa|ses|le|un politesse|courtoisie|amabilité|manières|sourire|savoir
  + Cet employé doit [apprendre la politesse].
  - La politesse d'un mot.
friendliness.rude          -2   ~atrabilaire|~effronté|~impertinent|~impudent|~irascible|~malappris|~ordurier|~rustre|~mufle|~inamical|~infréquentable|~rogue|gueulard|gueularde|gueulards|ronchonne|ronchonnes|pimbêche|pimbêches|harpie|harpies|mégère|mégères
  + Le notaire, [irascible], nous a fait attendre debout.
  - Le naufrage du bateau.
friendliness.rude          -2   ~collé|collé|mis|posé|apporté|jeté|balancé l'|la addition|note|facture … sous|avant|nez|dessert|café
  + On nous a [collé l'addition avant] le dessert.
  - La note est sous le plat.
friendliness.rude          -2   ~envoyer|envoyé|envoyée|envoyés sur|dans les|l' roses|ronces|cordes
  + Le notaire m'a [envoyée sur les roses].
  - J'ai envoyé des roses.
friendliness.rude          -2   ~familier|~familiarité à|a l' excès
  + Une esthéticienne [familière à l'excès].
  - Un excès de vitesse.
friendliness.rude          -2   ~hystérique|~caractériel|~rancunier|~obséquieux|~geignard|~cachottier
  + Un chef de bassin [caractériel].
  - Un caractère gras.
friendliness.rude          -2   ~politesse|~courtoisie|~amabilité|~gentillesse|~sourire|~bienveillance n' est|sont pas|guère leur|son|votre|sa|toujours|franchement … fort|point|priorité|truc|rendez
  + La [courtoisie n'est pas leur fort].
  - Le sourire de sa fille.
friendliness.rude          -2   ~politesse|~courtoisie|~amabilité|~gentillesse|~sourire|~bienveillance|~empathie … laisse|laissent|laissait … désirer
  + L'[amabilité laisse vraiment à désirer].
  - On laisse un sourire.
friendliness.rude          -2   ~réflexion|~remarque|~propos|~commentaire|~geste|blague|blagues déplacé|déplacée|déplacés|déplacées|désobligeant|désobligeante|désobligeantes|sexiste|sexistes|désagréable|désagréables|blessant|blessante|blessantes|lourd|lourde|lourdes
  + Des [remarques déplacées] sur mon âge.
  - Le rendez-vous est déplacé.
friendliness.rude          -2   ~répondre|répondu|~saluer|~parler|~renseigner|bonjour|merci|accueil du|de bout des|de lèvres
  + On nous a [salués du bout des lèvres].
  - Le bout du couloir.
friendliness.rude          -2   ~sale|~vrai|quel|quelle|~vieux|sacré|sacrée ~peste|~teigne|~vipère|~rapace|~rustaud|~ours|~bouledogue|~cerbère|~dragon
  + La standardiste, une [vraie teigne].
  - Un vrai sac en crocodile.
friendliness.rude          -2   ~vociférer|~brailler|~beugler après|sur|contre|dessus
  + Le chef de rang [beuglait sur] l'apprenti.
  - La radio braille.
friendliness.talked_over   -2   comme si j'|je|nous|on … étais|était|étions|existais|existait|existions pas|transparent|transparente|transparents|invisible|invisibles
  + Ils parlaient entre eux [comme si je n'étais pas] là.
  - C'est comme si on était en vacances.
friendliness.walked_off    -2   est|sont parti|partie|partis|reparti|repartie|repartis sans … répondre|dire|regarder|saluer|expliquer|aider|excuser|mot
  + Elle [est partie sans me répondre].
  - Je suis parti sans mon parapluie.
keep.flavours              keep souris d'|de|du agneau
  + Une [souris d'agneau] fondante.
  - La souris ne clique pas.
overall.fed_up             -2   ma|notre patience a|est|s' … limites|bout|épuisée|épuise|émousse
  + [Ma patience a des limites].
  - La patience de l'infirmière.

friendliness.chatting -2   papotent|papotait|papotaient|papotage|papotages
  + Les pages [papotent] au guet.
  - Une papaye au goûter.
keep.others           keep clients|clientes|mamies|gens|voisins|enfants|amis|copines … papotent|papotait
  + Des [clientes papotent] en terrasse.
  - Les vendeuses papotent entre elles.

friendliness.cold   -2 mieux accueilli|accueillie|accueillis|accueillies|reçu|reçue|reçus|traité|traitée|traités|servi|servie|servis|considéré|considérés <competitor>|partout
  + On est [mieux traité ailleurs].
  - Il a traité ailleurs.
friendliness.cold   -2 mieux accueilli|accueillie|accueillis|accueillies|reçu|reçue|reçus|traité|traitée|traités|servi|servie|servis|considéré|considérés dans|à|chez un|une|n'
  + On est [mieux reçu dans une] gare.
  - Bien reçu dans la gare.
friendliness.racist -3 ~discrimination|~discriminer
  + Le portier fait de la [discrimination].
  - Un test de discernement.

friendliness.cold -2 mieux accueilli|accueillie|accueillis|accueillies|reçu|reçue|reçus|traité|traitée|traités|servi|servie|servis chez le|la|les|mon|votre … concurrent|concurrents|concurrence|voisin|voisins
  + On est [mieux reçu chez le concurrent].
  - Bien reçu chez le voisin.

friendliness.inattentive -2,yields <agent>|personnel|équipe … discutent|discute|discutaient|discutait|rigolent|rigolaient|plaisantent|blaguent|tchatent … entre eux|elles|collègues|soi
  + Les [gardiens discutent entre eux].
  - Les rois discutent entre eux.
friendliness.inattentive -2,yields <agent>|qui|ils|elles préfère|préfèrent|préférait|préféraient … discuter|bavarder|papoter|téléphoner|rigoler|fumer|pianoter|blaguer
  + Des gardiens [qui préfèrent bavarder].
  - Le gardien préfère le silence.

friendliness.rude -2 gentiment|poliment|sèchement|fait|été|suis|m'|nous|a =éconduire|éconduit|éconduite|éconduits
  + On m'a [poliment éconduit].
  - Il conduit poliment.

friendliness.aggressive -3 <agent>|il|elle|ils|elles|qui … s' acharne|acharnent|acharnait|acharné|acharnée … sur|contre … moi|nous|lui|elle|fils|fille|élève|élèves|enfant|enfants|client|clients|patients|petits|gens|chien
  + Le [guide s'acharne sur les petits].
  - Il s'acharne sur le moteur.
friendliness.aggressive -3 acharnement contre|envers
  + Un vrai [acharnement contre] les nouveaux.
  - L'acharnement du mécanicien à trouver la fuite.
friendliness.bothering  -2 sens|sent|sentait|sentir|voit|comprend … bien|vite|tout qu'|que|de on|je|j'|nous|suite|de dérange|dérangeait|dérangeons|gêne|embête
  + On [sent bien qu'on dérange].
  - Dis-moi si je dérange.
friendliness.cold       -2 <agent> … se|s' plaint|plaignent|plaignait|plaignaient … de|constamment|sans|tout|devant|toujours
  + Le [guide se plaint constamment] du groupe.
  - Le groupe se plaint du froid.
friendliness.rude       -2 rouspète|rouspètent|rouspétait|maugrée|maugréent|grommelle|grommellent|rouspéter
  + La gardienne [maugrée] au comptoir.
  - Un malgré tout.

friendliness.rude -2 saute|sautes d' humeur
  + Un patron aux [sautes d'humeur] connues.
  - Il saute d'un banc.

friendliness.aggressive    -2 air|airs|sourire|sourires|regard|regards|rire|rires|mine … ~narquois|~moqueur|~sarcastique|~hautain|~méprisant
  + Un caissier au [sourire moqueur].
  - Le sourire du caissier.
friendliness.aggressive    -2 se|s'|me|m'|nous fait|faire|font|fais|faisait|faisons =réprimander|=sermonner|=rabrouer|=recadrer|=rembarrer
  + On [se fait réprimander] à l'entrée.
  - On se fait couper les cheveux.
friendliness.body_language -2 ~éviter … de … croiser|soutenir … regard|regards|yeux
  + Le commis [évite de croiser le regard] du facteur.
  - Il évite de croiser les jambes.
friendliness.inattentive   -2 <agent>|ils|elles|qui|personnel|équipe … ~bavarder|~discuter|~papoter|~rigoler entre eux|elles au|plutôt|pendant
  + [Ils papotent entre eux au] comptoir.
  - Les enfants peuvent discuter entre eux pendant le goûter.

friendliness.aggressive -3 ~hurler|~crier|~gueuler … moindre|première … erreur|faute|question|remarque|occasion
  + Il me [hurle dessus à la moindre erreur].
  - La moindre erreur coûte.

friendliness.cold -2 dommage qu'|que … il|elle|ils|elles|soit … soit|soient … froid|froide|froids|sec|sèche|distant|distante|désagréable|antipathique
  + [Dommage qu'il soit aussi froid].
  - Il est froid.

friendliness.cold -2   accueil|personnel|serveur|serveuse|service|ton|conseiller|conseillère|vendeur|vendeuse|hôtesse est|était|sont|étaient|fut|semble|reste|très|trop|assez|plutôt|vraiment|un … ~austère|~glacial|~froid|~sec|~brusque|~expéditif|~bourru|~mécanique
  + Un [accueil plutôt austère] au bac.
  - Le thé froid du personnel.
keep.name         keep film|livre|expo|exposition|musée|pièce|documentaire|histoire|roman … discrimination|discriminations
keep.no_negator   keep peut|pouvait|saurait … mieux accueilli|accueillie|accueillis|reçu|reçue|reçus|traité|traités|servi|servie|servis dans|à|chez un|une|n'
keep.own_doing    keep on|nous|filles|enfants|copines|amies|mères|pour papote|papotent|papoter|papotait|papotaient

keep.no_negator keep rien de|d' … méchant|dramatique|rédhibitoire|insurmontable|alarmant
  + Une averse, [rien de bien méchant].
  - Un portier méchant.

friendliness.aggressive -2 serveurs|serveuses|employés|vendeurs|caissières|équipe|infirmières|patrons|personnel … disputaient|disputent|engueulaient|engueulent|insultaient|chamaillaient|hurlaient|criaient
  + Les [serveurs se disputaient] devant nous.
  - Mes collègues se disputaient la part.
friendliness.rude       -2 <agent> a|aboie aboyé|grogné|beuglé|vociféré|grommelé|braillé|dessus $
  + Le [portier a aboyé qu'] était tard.
  - Le chien a aboyé.
friendliness.rude       -2 <agent> a|aboie aboyé|grogné|beuglé|vociféré|grommelé|braillé|dessus que|qu'|sur|après|dessus
  + Le [gardien a grogné après] les enfants.
  - L'ours a grogné après les abeilles.
friendliness.rude       -2 assez|plutôt|peu|paraît|trouve|semble cavalier|cavalière
  + Cela me [paraît cavalier].
  - Le cavalier tombe.
friendliness.rude       -2 méthodes|manières|procédés … cavaliers|cavalières
  + Des [procédés plutôt cavaliers].
  - Un cavalier sur la plage.
friendliness.rude       -2 méthode|manière|façon|procédé|attitude|réponse … cavalier|cavalière
  + Cette [façon très cavalière] de clore le dossier.
  - Sa façon d'enseigner aux cavaliers.
friendliness.rude       -2 pourrait|pourraient|auraient|aurait … moins|pu|même avoir|eu … décence|politesse|correction|courtoisie|délicatesse|respect
  + Il [pourrait au moins avoir la décence] d'écrire.
  - Il a eu la délicatesse d'écrire.
friendliness.rude       -2 répond|répondent|répondait|répondaient|répondu … pas|jamais|même … bonjour|bonjours|bonsoir|salut|salutations|revoir
  + Le concierge ne [répond pas à nos bonjours].
  - Bonjour, pouvez-vous me répondre ?
friendliness.unpleasant -2 jamais|pas|sans un|le|aucun|moindre … mot gentil|aimable|agréable|sympathique|poli
  + Elle n'a [jamais un mot gentil].
  - Elle a toujours un mot gentil.

friendliness.rude -2 le ton a|va|avait … =changé|=changer
  + Une fois l'acompte versé, [le ton a changé].
  - Le ton du tableau a pâli.

friendliness.bothering -2 comme si je|j'|on|nous dérangeais|dérangeait|dérangions|gênais|gênait|gênions|ennuyais|embêtais
  + Elle a soupiré [comme si je gênais].
  - Fais comme si je n'étais pas là.
friendliness.bothering -2 ~sentir|senti|sentait|sentions|voit|voyait|voyais que|qu' … ~déranger|~embêter
  + On [sentait que nos questions dérangeaient].
  - Je sens que le vent gêne le tir.
friendliness.cold      -2 mutisme
  + Il s'est enfermé dans le [mutisme].
  - Un muet joue du piano.
friendliness.cold      -2 pas|jamais dit|décroché|prononcé|lâché|adressé un|le|moindre|seul mot $
  + Le moniteur n'a [pas prononcé un mot].
  - Je n'ai pas dit le dernier mot.
friendliness.cold      -2 pas|jamais dit|décroché|prononcé|lâché|adressé un|le|moindre|seul mot de|d'|pendant|durant tout|toute|la|le
  + Il n'a [pas décroché un mot de la] séance.
  - Une lettre sur la durée.
friendliness.cold      -2 ~daigner … adresser|adressent|adressé|~saluer|~lever|~regarder|~accueillir|~sourire|~dire
  + Ils n'ont pas [daigné nous saluer].
  - Daignez agréer mes salutations.
