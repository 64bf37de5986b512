@language fr
@kind     irritants

# What the thing itself is worth: food, fabric, sound, picture, care, work done.

quality.bland      -1 <negation> ~assaisonné
  + La salade était [pas assaisonnée].
  - Est-ce assaisonné ou pas ?
quality.bland      -2 <negation> … de|d'|aucun goût|saveur
  + Le café de la machine n'a [pas de goût].
  - Si le sirop n'a pas de goût, l'enfant le boira.
quality.bland      -2 odeur|parfum|senteur|fragrance|couleur|maquillage|vernis|colle … ~tenir|~durer <negation>
  + Le [vernis ne tient pas].
  - La colle sèche en trois heures.
quality.bland      -2 sans aucun|aucune ~goût|~saveur|~arôme|~intérêt|relief
  + Une balade [sans aucun intérêt].
  - Sans aucun doute le meilleur.
quality.bland      -2 sans|aucun|aucune ~goût|~saveur|~arôme|~intérêt|relief
  + Des tomates [sans goût] dans le panier bio.
  - Un sirop au goût de fraise, merci.
quality.bland      -2 ~fade|~insipide
  + Un risotto [fade] comme à l'hôpital.
  - Au cas où ce serait fade sans le sel, mon mari a une idée.
quality.bland      -2 ~manquer|~manque de|d' goût|saveur|assaisonnement|sel|peps|relief|fraîcheur|qualité
  + La sauce [manque de sel].
  - Si la sauce manque de sel, salez.
quality.misfit     -2 <negation> alignés|alignées|aligné|droit|droits|étanche|étanches|ajusté|ajustés|d'aplomb|stable|solide|solides|fini|finie|finis
  + Les perçages ne sont [pas alignés].
  - Il marche tout droit jusqu'au quai.
quality.not_fresh  -2 pas|guère|peu|plus|moyennement|jamais =frais|=fraîche|=fraiche|=fraîches|=fraiches
  + Des moules [pas fraîches] au buffet.
  - Il fait frais en terrasse.
quality.not_fresh  -2 ~bouchonné|éventé|éventée|ranci|rancie|rance|rances|racorni|racornie|grumeleux|desséché|desséchée|desséchés
  + Le vin était [bouchonné].
  - Le bouchon de la bouteille est en liège.
quality.overcooked -2 trop ~cuit|~grillé|~cuire
  + Le steak arrive [trop cuit].
  - Le reste cuit trop lentement, je patiente.
quality.worst_meal -3 rarement|jamais aussi mal|mauvais mangé|dormi|reçu|servi|traité|accueilli
  + Nous avons [rarement aussi mal dormi].
  - Rarement vu autant de neige.

@sector restaurant hotel retail airline health leisure other
quality.overcooked -2 ~surcuit|~brûlé|~cramé|~carbonisé|~calciné|~desséché
  + Le fond de la [tarte est brûlé].
  - Si le sucre est brûlé, il colle à la casserole.

@all
quality.cold        -2 ~plat|~repas|~frite|~soupe|~café|~viande|~assiette|~pizza|~nourriture|~burger|~légume … ~froid|~tiède
  + Ma [soupe était tiède].
  - Si la soupe est froide, le micro-ondes est au fond.
quality.cold        -2 ~servi|~arrivé|~servir|~arriver … froid|froide|froids|froides|tiède|tièdes
  + Les [pizzas sont arrivées froides].
  - Le froid arrive, sortez les manteaux.
quality.cold        -1 à peine|juste|moitié ~chaud
  + Un gratin [à peine chaud] dans le plateau du soir.
  - Il faisait à peine jour.
quality.undercooked -2 cru|crue|crus|crues … milieu|dedans|intérieur|cœur|centre
  + Le poulet était encore [cru à l'intérieur].
  - Je n'ai pas cru à votre histoire.
quality.undercooked -2 pas|peu|jamais|mal|trop|à ~cuit
  + Les lentilles étaient [mal cuites] et froides.
  - Le poisson cuit mal au four, un conseil ?
quality.undercooked -2 ~mauvais|~problème|~erreur … cuisson
  + Une [mauvaise cuisson] de la viande, rouge au lieu de rosée.
  - Quelle cuisson pour le filet ?

@sector restaurant hotel airline health leisure retail
quality.dry -2 trop|hyper|tout|toute ~sec|~dur|~mou|~gras|~pâteux|~spongieux|~compact
  + Les biscuits sont [trop secs].
  - Au cas où ce serait trop sec, ajoutez du lait.

@all
quality.disgusting -3 date … ~dépasser|~dépassé
  + Un yaourt avec la [date dépassée] de huit jours.
  - La date de péremption est-elle dépassable ?
quality.disgusting -3 goût de|d' rance|plastique|brûlé|javel|poisson|carton|moisi
  + L'eau a un [goût de plastique].
  - J'adore le goût de la fraise.
quality.disgusting -2 jus de chaussette|chaussettes|chique
  + Un [jus de chaussette] à trois euros.
  - Un jus de pomme.
quality.disgusting -3 ~avarié|~rance|~moisi|~pourri|~périmé|~faisandé
  + La barquette de fraises était [pourrie].
  - En cas de yaourt périmé, jetez-le.
quality.disgusting -3 ~immangeable|~imbuvable|~infect|~dégueulasse|~écœurant|~ignoble|dégueu
  + Le plateau repas était [immangeable].
  - Au cas où ce serait imbuvable sans sucre, je peux attendre mardi.
quality.disgusting -3 ~être|<fare>|<fresh_goods> =gâté|=gâtés|=gâtée|=gâtées
  + Les noix de la tarte [étaient gâtées].
  - Le jury nous a gâtés.
quality.dry        -2 ~caoutchouteux|~spongieux|~filandreux|~farineux|~pâteux|~graisseux|~huileux|~rassis|~ramolli|~détrempé|~dégoulinant|~cartonneux|~bourratif
  + Des calamars [caoutchouteux] et une mayonnaise en sachet.
  - Si le sol est farineux, le carreleur passe un primaire.
quality.dry        -2 ~viande|~frite|~pain|~pâte|~poulet|~riz|~gâteau|~poisson|~burger … ~sec|~dur|~mou|~gras|~nerveux
  + Une [viande dure] et pleine de nerfs.
  - Le pain que je garde au sec tient une semaine.
quality.frozen     -2 du|des ~surgelé|~congelé|~industriel
  + On nous sert [du surgelé] au prix du frais.
  - Où se trouve le rayon du petit électroménager ?
quality.frozen     -2 ~sortir|~venir|sorti|sortis|sortie … du|de|d'|direct|tout congélateur|boîte|boite|conserve|surgelé|sachet|micro
  + Tout [sort du congélateur].
  - Il sort du métro avec une boîte.
quality.seasoning  -2 trop de|d' sel|sucre|poivre|gras|huile|sauce|épices|vinaigre|crème
  + [Trop de sucre] dans vos compotes.
  - J'ai de trop lourdes charges, sel compris.
quality.seasoning  -2 trop ~salé|~sucré|~épicé|~poivré|~pimenté|~gras|~acide|~amer|~vinaigré|relevé
  + Le bouillon est [trop salé] pour un menu sans sel.
  - Je bois beaucoup d'eau salée en nageant.
quality.seasoning  -2 ~baigner|~nager|~tremper|~flotter … dans|de … huile|graisse|gras|eau|sauce|beurre|crème
  + Les moules [nageaient dans l'eau].
  - Les enfants se baignent dans le lac.

@sector restaurant hotel airline health
quality.frozen -2 ~surgelé|~congelé|~industriel|~réchauffé
  + Un fondant [réchauffé] encore glacé au milieu.
  - Au cas où vos plats seraient réchauffés, je passerai par le parc.

@all
@sector restaurant hotel airline
quality.frozen -2 micro ondes
  + Ça sort du [micro ondes], ça se voit.
  - Le micro du présentateur émet des ondes.

@all
quality.canteen -2 ~digne|niveau|comme|qualité … cantine|cafétéria
  + Une cuisine [digne d'une cantine].
  - Je mange à la cantine le mardi.
quality.low_end -2 bas de gamme
  + Des finitions [bas de gamme] pour une voiture neuve.
  - En cas de modèle bas de gamme, prévenez-moi avant.
quality.low_end -2 ~baisse|~dégradation|~chute … qualité
  + Une [baisse de qualité] nette sur les jeans.
  - La baisse de tension a coupé le frigo.
quality.low_end -2 ~camelote|~pacotille|contrefaçon|toc
  + Ce casque c'est de la [camelote].
  - Au cas où ce serait une contrefaçon, j'appellerai avant midi.
quality.low_end -2 ~manque … de|d' qualité|finition|soin
  + Un vrai [manque de finition] sur les coutures.
  - Il manque deux euros de monnaie.
quality.low_end -2 ~qualité|~prestation|niveau|~niveau … ~baisser|~dégrader|~chuter|~décliner|~diminuer|régress*
  + La [qualité a baissé] depuis le rachat de la marque.
  - Le niveau de l'eau a baissé dans la cuve.

@sector retail electronics telecom
quality.fragile -2 ~fragile|~friable
  + La charnière est trop [fragile] pour un enfant.
  - Si le colis est fragile, collez une étiquette.

@all
@sector retail electronics other
quality.fragile -2 ~décoller|~déchirer|~effilocher|~découdre|~rétrécir|~boulocher|~délaver|~écailler
  + Le pull a [bouloché] au premier lavage.
  - L'avion a décollé à midi pile.

@all
quality.fragile -2 robinet|flacon|lave-linge|linge|vaisselle|radiateur|toit|joint|machine|chaudière|tuyau|chasse|douche|bouteille|cafetière ~fuir|fuit|fuyait|fuyaient|goutte|gouttait|coulait
  + Le [flacon fuyait] dans son étui.
  - La machine lave en trente minutes.
quality.fragile -2 ~déteindre|~peler|~gondoler|~gripper|~grincer|~écailler|~rouiller|~boulocher|~effilocher|~pelucher|~feutrer|~déformer
  + Le jean [déteint] sur le canapé.
  - Le rouleau compresseur passe dans la rue.
  + Mon pull est revenu [feutré] du pressing.
quality.fragile -2 ~fuir|fuit|fuyait|fuite|fuites … robinet|flacon|lave|radiateur|toit|joint|machine|chaudière
  + Une [fuite au robinet] dès la pose.
  - La fuite du temps, un roman lu au lit.
quality.fragile -2 ~tissu|~matière|~plastique|~cuir … ~fin|~cheap|~rêche|~transparent|~faux|premier
  + Un [tissu si fin] qu'on voit au travers.
  - Auriez-vous un tissu plus fin ?
quality.fragile -2 ~trouer|troué|troués|trouée|trouées|~élimer|élimé|élimée|élimés|râpé|râpée|râpés|décousu|décousue|décousus|mité
  + Les draps étaient [troués].
  - Un trou de golf.

@sector retail
quality.misfit -2 trop ~petit|~grand|~large|~serré|~court|~long|~étroit|~juste
  + La chaussure est [trop étroite] malgré la bonne pointure.
  - Si elles sont trop petites puis-je les échanger ?

@sector retail
quality.misfit -2 ~taille|~tailler|~coupe … petit|grand|~bizarre|large|mal
  + Vos pantalons [taillent vraiment petit].
  - Quelle taille faut-il pour un petit gabarit ?

@all
quality.not_useful -2 ~inefficace
  + Un traitement [inefficace] contre les punaises.
  - Au cas où ce serait inefficace sur le calcaire, on partira plus tôt.
quality.not_useful -2 ~inutile|~superflu|~inutilisable
  + Le câble fourni est [inutilisable].
  - Inutile de me rappeler, merci.
quality.not_useful -2 ~servir strictement|absolument|à rien
  + Cette alarme [sert à rien].
  - On m'a servi à boire, rien à manger.
quality.unlike     -2 <negation> … ~conforme|~correspondre|~ressembler … à|au|aux
  + La couleur n'est [pas conforme à] la photo.
  - Votre numéro ne correspond pas, je vérifie.
quality.unlike     -2 rien à|avec voir
  + Le canapé n'a [rien à voir] avec le catalogue.
  - Allez-y, il y a tout à voir dans ce musée.
quality.unoriginal -1 sans originalité|éclat|relief
  + Un spectacle [sans originalité].
  - Le relief se lit sans loupe.
quality.unoriginal -1 ~banal|~quelconque|~basique
  + Une cuisine [quelconque] pour un lieu aussi réputé.
  - La base de la chemise est cousue main.

@sector telecom electronics app leisure health
quality.sound -2 ~son|~image|~vidéo|~audio … ~haché|~saturé|~grésiller|~pixelisé|~flou|~brouillé|~inaudible|~saccadé
  + L'[image est pixelisée] dès qu'il pleut.
  - Je veux flouter une image, comment faire ?

@all
keep.ironing        keep prêt à décoller
keep.plane          keep ~avion|~vol|~fusée … ~décoller
keep.useless        keep inutile de|d'
quality.appetite    -2   manque … fraîcheur
  + Un [manque de fraîcheur] au rayon poisson.
  - La fraîcheur du soir me manque.
quality.appetite    -2   ~poisson|~produit|~salade|~légume|~fruit|~pain|~huître … <negation> … ~frais|~mûr|~bon
  + Les [légumes n'étaient pas frais].
  - Si le poisson n'est pas frais, le chef change la carte.
quality.bland       -2   <negation> … de|d'|aucun saveurs|goûts|gout|gouts
  + Une soupe qui n'a [pas de saveurs].
  - Des goûts de mon enfance.
quality.cold        -2   ~rosé|~bière|~boisson|~champagne|~coca|~soda|~jus|~cocktail … tiède|tièdes|chaud|chaude
  + Le [rosé était tiède].
  - Un vin chaud au marché de Noël.
quality.dry         -2   jetable|jetables|bon|bonne|bons|bonnes jeter|poubelle
  + Après un mois, il est [bon jeter].
  - Un rasoir jetable.
quality.frozen      -2   micro onde
  + Un gratin passé au [micro onde].
  - Une onde courte au micro.
quality.frozen      -2   ~décongelé
  + Des huîtres [décongelées].
  - Des huîtres fraîches.
quality.low_end     -2   de|d' mauvaise|médiocre|mediocre|piètre|basse|moindre|faible|pauvre qualité|qualite
  + Un manteau [de mauvaise qualité], il peluche.
  - Ni de bonne ni de moyenne taille.
quality.low_end     -2   de|d' très|tres|bien|plus|vraiment|si|trop mauvais|mauvaise|médiocre|mediocre|piètre|basse|moindre|faible qualité|qualite
  + Un parquet [de très mauvaise qualité].
  - De très bons menuisiers font la qualité de la maison.
quality.low_end     -2   mauvaise|médiocre|mediocre|piètre|basse|moindre qualité|qualite
  + La [mauvaise qualité] des charnières saute aux yeux.
  - La qualité du parquet est superbe.
quality.low_end     -2   ~manquer|~manque … de|d' cuisson|sel|goût|saveur|assaisonnement|peps|fraîcheur|finition|finitions
  + La volaille [manquait un peu de cuisson].
  - Il manque une chaise à la table de cuisson.
quality.not_fresh   -2   ~flétri|~fané|~imbibé|~indigeste|flétris|flétries|fanés|fanées
  + Une laitue toute [flétrie].
  - Le jardin est fleuri.
quality.seasoning   -2   trop de|d' oignon|oignons|ail|piment|friture|mayonnaise|ketchup|vinaigrette|graisse|pâte|chantilly|glaçons|levure|farine
  + Beaucoup [trop de friture] dans ce buffet.
  - Trop de bonheur dans cette friture.
quality.seasoning   -2   trop ~assaisonné|~riche|~liquide|~aillé|~citronné|~crémeux|~relevé
  + La vinaigrette était [trop liquide].
  - Un homme riche est venu.
quality.sound       -2   ~grésiller|~inaudible|~grésillement
  + Ça [grésille] dans l'oreillette droite.
  - Si ça grésille, tournez le bouton.
quality.undercooked -2   pas|jamais assez|suffisamment|bien|vraiment ~cuit
  + La dinde n'est [pas assez cuite].
  - Assez, ils ont cuit à part.
quality.undercooked -2   ~viande|~poulet|~volaille|~burger|~porc|~frite|~riz|~pâte|~pain|~galette … ~cru|congelé|congelée
  + La [volaille était crue] à l'os.
  - Une viande, des légumes crus.
quality.work        -2   c'|est|était|du du bricolage|rafistolage|bidouillage
  + C'[est du bricolage], rien ne tient.
  - Un rayon bricolage.
quality.work        -2   mal ~manger|~mangé|~dîner
  + On a [mal mangé] trois jours durant.
  - Un mal de ventre m'empêche de manger.
quality.work        -2   mal ~posé|~installé|~monté|~réparé|~cousu|~coupé|~réglé|~peint|~cuisiné|~exécuté
  + Une prise [mal posée] par le sous traitant.
  - Si c'est mal posé, qui revient ?
quality.work        -2   travail de|d' cochon|sagouin|amateur|amateurs|arabe|bourrin
  + Un [travail de sagouin] sur le carrelage.
  - Un travail de fourmi.
quality.work        -2   ~bâcler|~bâclé|~saloper
  + Les joints de la salle de bain sont [bâclés].
  - Si le travail est bâclé, qui paie ?
quality.work        -2   ~refiler|~refourguer|~fourguer
  + On m'a [refilé] un appareil d'occasion.
  - Je refais la salle de bain.

@sector restaurant hotel
quality.dry -2 très|tres|vraiment|bien|beaucoup|assez ~sec|~dur|~gras|~mou|~salé|~sucré|~fort|~acide
  + Une crêpe [très sèche].
  - Un vin sec.

@all
keep.useless         keep pas|même|jamais fini de|d'
quality.bad_drink    -2   lavasse|piquette|bouillasse|tambouille
  + Leur vin est une [piquette].
  - Le piquet de la tente.
quality.canteen      -2   cuisine|repas|plat|plats|nourriture|service|bouffe|niveau|qualité|menu de|d'|digne cantine|cafétéria|self|hôpital
  + Un [repas de cantine] à trente euros.
  - La cantine de l'école.
quality.low_level    -2   ~niveau … ~faible|~bas|~médiocre|~insuffisant
  + Le [niveau du stage est faible].
  - Le niveau de l'eau monte.
quality.outdated     -2   ~contenu|~cours|~support|~matériel|~programme|~méthode|~équipement|~technologie … ~obsolète|~dépassé|~périmé|~désuet|~archaïque|préhistorique
  + Des [méthodes archaïques].
  - Le cours est à dix heures.
quality.poor_content -2   ~buffet|~programme|~contenu|~déjeuner|déj|~catalogue|~goûter|~plateau … ~pauvre|~maigre|~chiche|~indigent|~famélique
  + Le [goûter était chiche].
  - Un quartier pauvre, un buffet à volonté.
quality.too_short    -1   trop court|courte pour
  + C'était [trop court pour] apprendre.
  - La jupe courte est pour ma sœur.
quality.too_short    -1   ~formation|~cours|~visite|~séance|~massage|~séjour|~stage|~spectacle|~croisière|~animation|~consultation … trop court|courte|courts|courtes|bref|brève
  + Un [massage bien trop court].
  - La visite court sur un jour.

@sector restaurant hotel
quality.frozen -2 pas|rien|jamais|aucun maison
  + Les glaces ne sont [pas maison].
  - On ne mange pas à la maison.

@all
quality.decay        -2 ~plein|~remplir|remplie|remplies|pleines|plein|pleins de|d' ~arête|~nerf|~gras|~eau|~pépin|~ver|~moisi|~graisse|~noyau|vers|~bouton
  + Un poisson [plein d'arêtes].
  - Un panier plein de fruits.
quality.flimsy       -2 on|ça|c' ~voir … à travers
  + La robe blanche, [on voit à travers].
  - À travers la vitre on voit la mer.
quality.misfit       -2 ~tailler|taille comme un|du <number>
  + Ce jean [taille comme un 36].
  - Il est de taille moyenne.
quality.misfit       -2 ~taille|~coupe|~pointure ~fantaisiste|aléatoire|aléatoires|farfelue|bizarre|inégale|ridicule
  + [Tailles fantaisistes] d'un modèle à l'autre.
  - Une coupe de glace.
quality.not_fresh    -2 ~date courte|courtes|dépassée|dépassées|périmée|périmées
  + Des yaourts à [date courte].
  - Une courte visite.
quality.not_useful   -2 ~déboucher|~mener|~aboutir sur|à rien
  + La formation ne [mène à rien].
  - Le chemin mène à la plage.
quality.not_useful   -2 ~formation|~diplôme|~cours|~stage|~certificat|~application|~option|~carte … <negation> … ~déboucher|~reconnu|reconnue|~reconnaître|~servir|~valable|~valoir
  + Le [diplôme n'est pas reconnu].
  - La formation n'est pas longue, elle est reconnue.
quality.overcooked   -2 ~pâte|~riz|~légume|~viande|~poisson|~œuf ~coller|collantes|collant|~baigner|~nager|~brûler|brûlées|brûlée|carbonisée|carbonisé
  + Les [pâtes collent] à l'assiette.
  - La pâte à coller est fournie.
quality.shoe_leather -2 comme|de|une|du la|du|vraie|de ~semelle|~caoutchouc|~chewing-gum
  + Le steak, [de la semelle].
  - La chaussure a une semelle souple.
quality.shoe_leather -2 ~semelle|~pneu|~caoutchouc|~carton|~plâtre|~chewing-gum|~éponge … dans|à|comme … ~assiette|~manger|~bouche|~mâcher
  + De la [semelle dans l'assiette].
  - Une assiette en carton.
quality.short_life   -2 <negation> … ~tenir|~durer une|deux|trois|un|même|plus|la ~semaine|~mois|~jour|~lavage|~an|~année|~saison|~hiver|~été|~trajet|~séance
  + La fermeture n'a [pas tenu une semaine].
  - Le vendeur tient la promesse de la semaine.
quality.too_short    -2 ~leçon|~cours|~séance|~visite|~consultation|~spectacle|~séjour|~entretien|~formation … ~écourter|écourté|écourtée|écourtées
  + Des [leçons écourtées] à chaque fois.
  - Une leçon courte.
quality.too_short    -2 ~spectacle|~cours|~séance|~visite|~concert|~massage|~consultation|~tour|~attraction a|ont|aura duré … minutes|min|mn|peine
  + Le [spectacle a duré quarante minutes].
  - Le film dure deux heures.
quality.too_short    -2 ~visite|~séance|~consultation|~cours|~service|~soin|~repas … ~bâcler|bâclé|bâclée|expédiée|torchée
  + Une [visite bâclée].
  - Le cours est expédié par la poste.
quality.unoriginal   -2 ~cours|~contenu|~article|~photo|~réponse|~plan … ~recopier|~pomper|~copier|~calquer … ~internet|wikipedia|google|~livre|~site|chatgpt|ia
  + Des [cours recopiés de wikipedia].
  - J'ai recopié la recette sur internet.
quality.work         -2 ~devoir|~copie|~exercice|~contrôle|~travail|~rapport … jamais|pas corrigé|corrigés|corrigée|corrigées|rendus|rendues|relu|relus
  + Les [copies ne sont jamais corrigées].
  - Le devoir est corrigé.

quality.too_short -1 fait|faire|fini|bouclé … tour|visite en cinq|dix|quinze|vingt|trente|quelques|5|10|15|20|30 minutes|minute
  + Le page a [fait le tour en dix minutes].
  - Faire le tour du monde en dix ans.

quality.low_end -2 problème|problèmes|souci|soucis|défaut|défauts|manque … de|d' qualité|finition|finitions
  + Un vrai [problème de finition] sur le cadre.
  - La qualité du son.

# Ce qui n'est pas assez bon, ne tient pas, ou déçoit à l'usage.
quality.boring         -2,stage:use     cousu|cousue|cousus de fil blanc
  + L'intrigue est [cousue de fil blanc].
  - L'ourlet est cousu avec du fil blanc.
quality.boring         -2               récitait|récite|récitent|débite|débitait … texte|leçon|discours|cours … appris|coeur|cœur
  + Le guide [récitait un texte appris] à la va-vite.
  - Mon fils a appris son texte.
quality.boring         -2,stage:use     s'|se ennuie|ennuient|ennuyait|ennuyé|ennuyée|ennuyés
  + Pendant toute la visite on [s'ennuie] ferme.
  - Cela m'ennuie de vous déranger encore.
quality.boring         -2,stage:use     scénario|intrigue|dialogues|personnages|mise … plat|plate|plats|creux|creuse|prévisible|prévisibles|téléphoné|téléphonée|convenu|convenue|molle
  + Le [scénario est prévisible] dès la première scène.
  - L'histoire du plat est racontée sur la carte.
quality.boring         -2,stage:use     soporifique|soporifiques|barbant|barbante|barbants|assommant|assommante|assommants
  + Une conférence [soporifique] de bout en bout.
  - La salle était comble.
quality.canteen        -2               plateaux|assiettes|gamelles … repartent|reviennent|repartaient|finissent pleins|pleines|intacts|intactes|poubelle
  + Les [plateaux repartent pleins].
  - Les assiettes sont pleines.
quality.cheap          -2               cheap
  + La finition du tableau de bord fait vraiment [cheap].
  - Le billet était vendu sur CheapTickets.
quality.could_been     -1               aurait|auraient pu être|durer plus|mieux|meilleur|meilleure|meilleurs|moins
  + La visite [aurait pu être plus] longue.
  - Elle aurait pu être ma sœur.
quality.decay          -2               délavé|délavée|délavés|délavées|décoloré|décolorée|boulochée
  - Un tapis de laine.
  + Un pull [délavé] au deuxième lavage.
quality.decay          -2               gazon|pelouse|plante|plantes|fleur|fleurs|bouquet|plants|plant|arbre|arbres|haie|rosiers|rosier|arbuste … jauni|fané|fanée|fanées|fané|mort|morte|morts|mortes|crevé|séché|séchée|grillé|flétri|flétries|pourri
  + Les [plants sont morts] en une semaine.
  - Les fleurs du marché.
quality.decay          -2               noirci|noircit|noircissent|rouillé|rouille|rouillée|rouillent|oxydé|oxydée|terni|ternie|jaunit|jauni|jaunie|verdit … après|en|au|dès|déjà|depuis
  + La bague a [noirci en] un mois.
  - Le toit en rouille.
quality.decay          -2               peinture|couleur|couleurs|vernis|teinte|encre|motif|logo|lettres|dorure|impression|flocage … part|partent|parti|partie|vire|viré|virent|jauni|coule|bave|dégorge|noirci|efface|effacent|craque
  + La [peinture part] avec les doigts.
  - La couleur du parc est verte.
quality.dry            -2               rassis|rassie|tiédasse|tiédasses|gluant|gluante|gluants|granuleux|granuleuse|farineuse|cartonneux|pâlichon
  + Une purée [granuleuse] à la cantine.
  - Un gant à récurer.
quality.dull           -1,stage:use     trop|très|peu|goût|franchement aigre|aigres|âcre|âcres|grumeleux|grumeleuse|gluant|gluante|visqueux|visqueuse
  + La vinaigrette est [trop aigre].
  - Un porc à l'aigre-doux.
quality.fragile        -2               affaissé|affaissée|affaissés|affaisse|affaissent|déformé|déformée|déforment|déforme|=voilé|voilée|gauchi|dégonfle|dégonflé|dégonflée
  + Le siège s'est [affaissé] en un hiver.
  - Une forme de cœur.
quality.fragile        -2               recassé|recassée|redécollé|redécollée|relâché|rompu aussitôt|dès|au|le|en|après|tout
  + La branche s'est [recassée aussitôt].
  - Le musée a rouvert après le repas.
quality.fragile        -2               ~décoller|décollé|décollée|décollés|décollées|effrite|effritent|écaille|écaillent|écaillé|écaillée|fendille|fendillent|craquelle|craquèle|déchire|déchirent|cassent|plie|plient … tout|toute|toutes|tous|déjà|seul|seule|seuls|seules|au|dès|en|après|partout|facilement
  + La semelle se [décolle au] premier mois.
  - L'avion décolle à midi.
quality.fragile        -2               ~prendre|prend|prenait|pris|prennent|laisse|laissait|passer l' eau|air
  + La tente a [pris l'eau].
  - On prend une bouteille d'eau.
quality.less           -2               de moins en moins bon|bons|bonne|bonnes|bien|fiable|fiables|propre|pratique|agréable|copieux|copieuses|sérieux|aimable|aimables|compétent|frais|fraîche|ponctuel|ponctuels|généreux|efficace|intéressant|intéressants|intéressantes
  + Les plats sont [de moins en moins bons].
  - Il y vient de moins en moins souvent.
quality.less           -1               de moins en moins de|d' train|trains|bus|personnel|choix|produits|services|médecins|vendeurs|caisses|conseillers|guichets|agences|places|créneaux|variété|stock|promotions|avantages|quantité|viande|rayons|vols
  + Il y a [de moins en moins de trains] le soir.
  - Il y a de moins en moins de bruit dans la rue.
quality.less           -1               moins de|d' train|trains|bus|personnel|choix|produits|services|médecins|vendeurs|caisses|conseillers|guichets|places|variété|stock|promotions|avantages|quantité|viande|rayons qu'|que|par
  + Il y a [moins de personnel qu']avant.
  - Moins de monde qu'en août, c'était agréable.
quality.low_level      -2               ~cours|~formation|~contenu|~visite|~examen|~diagnostic|~contrôle|~explication|~enquête … très|trop|bien|assez|reste superficiel|superficielle|superficiels|superficielles|sommaire|sommaires
  + Le [contenu est très superficiel].
  - Une rayure superficielle sur le capot.
quality.misfit         -2               montre|pendule|horloge|réveil … retarde|retardait|avance|avançait
  + Ma [montre retarde] de dix minutes.
  - Ma montre est en or.
quality.misfit         -2               taille|taillent|chausse|chaussent trop|très|super|vraiment|hyper petit|grand|large|étroit|petite|serré
  + Le modèle [taille très petit].
  - Ma taille est trop juste pour ce siège.
quality.not_as         -2               changé|modifié|changent … recette|recettes|formule|composition|texture
  + Ils ont [changé la recette] de mes biscuits.
  - La recette est notée au dos du paquet.
quality.not_as         -2               plus le|la|du même goût|saveur|odeur|qualité|niveau|texture|parfum|tenue|ambiance|plaisir
  + La crème n'a [plus le même goût].
  - Les deux yaourts ont le même goût.
quality.not_as         -2               plus pareil|pareille
  + Depuis le rachat, ce n'est [plus pareil].
  - Les deux modèles sont pareils.
quality.not_as         -2               ressemble|ressemblait|ressemblent à|a rien
  + Le bouquet livré [ressemblait à rien].
  - Il ressemble à sa mère.
quality.not_enough     -1               pas assez|suffisamment de|d' assiettes|chaises|couverts|tables|places|casiers|douches|prises|lits|serviettes|draps|couvertures|matériel|machines|vélos|encadrants|animateurs|personnel|bus|trains|rames|poubelles|bancs|toilettes|lumière|ombre|livres|ordinateurs|tapis|exemples|explications|exercices|pratique|contenu|profondeur
  + [Pas assez d'assiettes] pour six.
  - Je n'ai pas assez de recul.
quality.not_enough     -2               pas|jamais|guère assez|suffisamment chaud|chaude|chauds|chaudes|fort|forte|puissant|puissante|lumineux|lumineuse|épais|épaisse|ferme|détaillé|détaillée|détaillés|détaillées|solide|sucré|relevé|précis|précise|mûr|mûrs|mûre|croustillant|varié|variée|variés|chauffé|chauffée|éclairé|éclairée|insonorisé|insonorisée|isolé|entretenu|entretenue
  + Le café n'est [pas assez fort].
  - Le café est assez fort pour moi.
quality.not_enough     -2               éclaire|éclairent|chauffe|chauffent|tient|tiennent|absorbe|absorbent|mousse|nettoie|serre|refroidit|aspire|couvre|protège|capte|sèche|coupe|isole pas|plus assez|suffisamment
  + La lampe n'[éclaire pas assez] le bureau.
  - Le radiateur chauffe assez vite.
quality.not_fresh      -2               fruit|fruits|légumes|pommes|poires|pêches|tomates|salade|fraises|bananes|avocats … talé|talés|talées|blet|blets|blettes|flétri|flétris|flétrie|fripés|mous|molles|pourri|pourris|pourries|moisi|moisis|moisies|abîmés|abîmées
  + Des [pêches talées] au fond du cageot.
  - Des fruits rouges.
quality.not_fresh      -2               viande|poisson|jambon|steak|poulet|saumon|huîtres|moules|crevettes|crème|lait … grise|verdâtre|verdâtres|tourné|tournée|douteux|douteuse|suspecte|visqueux|visqueuse|gluant|gluante
  + Une [viande grise] sous le papier.
  - Du saumon de rivière.
quality.not_like_photo -2               pas|plus le|la|les même|mêmes que|qu' … site|photo|photos|catalogue|image|vidéo|annonce
  + La couleur n'est [pas la même que sur le site].
  - C'est la même couleur que sur le site.
quality.not_like_photo -2               ressemble|ressemblent|ressemblait|ressemblaient pas|rien|en|aucunement … à|a|au|aux … photo|photos|image|images|catalogue|annonce|description|descriptif|visuel
  + La chambre ne [ressemble en rien à la photo].
  - Le salon ressemble à la photo du site.
quality.overcooked     -2               ~pain|baguette|croissant|croissants|pizza|gâteau|tarte|viande|steak|frites|croûte|galette|brioche … brûlé|brûlée|brûlés|cramé|cramée|cramés|carbonisé|carbonisée
  + Le [pain est brûlé] dessous.
  - Le pain de seigle au sucre.
quality.repair_worse   -2,stage:resolve revenu|revenue|revenus|revient|ressorti|ressortie … garage|réparation|sav|atelier|pressing|carrosserie|révision … bosse|bosses|rayure|rayures|rayé|rayée|abîmé|abîmée|taché|tachée|tache|taches|trou|troué|trouée|cassé|cassée|pire
  + Ma voiture est [revenue du garage avec une bosse].
  - Ma voiture est revenue du garage toute propre.
quality.rubs           -2,stage:use     assèche|assèchent|asséché|dessèche|dessèchent|irrite|irritent|irrité|brûle|brûlent|brûlé la|les|ma|mes|le|mon peau|cheveux|mains|cuir|lèvres|visage|yeux
  + Ce savon m'[assèche les mains].
  - Une crème pour les mains sèches.
quality.rubs           -2,stage:use     font|fait|donne|donnent|faisaient|eu|provoque des ampoules|cloques
  + Ces bottes m'ont [fait des ampoules].
  - Le magasin vend des ampoules basse tension.
quality.rubs           -2,stage:use     font|fait|faisait|faisaient|donne mal aux|au|à … pied|pieds|talon|talons|oreilles|épaules|dos|nuque|cou|yeux
  + Les baskets [font mal aux pieds] au bout d'une heure.
  - Le kiné a soigné mon mal de dos.
quality.rubs           -2,stage:use     scie|scient|irrite|irritent|blesse|blessent|cisaille|cisaillent|pince|pincent|comprime|compriment|écorche … épaule|épaules|cou|peau|talon|talons|pied|pieds|ventre|taille|oreille|oreilles|nez|dos|poignet|doigts|orteils|chevilles
  + La lanière du sac me [scie l'épaule].
  - Une scie circulaire très pratique.
quality.runs           -2,stage:use     motif|motifs|imprimé|impression|logo|dessin|couleur|couleurs|peinture|vernis|dorure|flocage|inscription|teinture … part|partent|parti|partie|partis|parties|efface|effacent|effacé|effacée|effacés|effacées|disparu … lavage|lavages|machine|semaine|jours|utilisation
  + Le [motif est parti au lavage].
  - Le dessin est imprimé à la machine.
quality.short_life     -2               a|ont cassé|cassée|pété|explosé|craqué le|la|dès premier|première|soir|jour|lendemain|deuxième
  + Le jouet [a cassé le soir] de Noël.
  - On a cassé la tirelire.
quality.short_life     -2,stage:use     couture|coutures|élastique|élastiques|fermeture|joint|joints|semelle|semelles|fixation|fixations|attache|attaches|courroie … lâche|lâchent|lâché|craque|craquent|craqué|cède|cèdent|cédé
  + Les [coutures lâchent] une à une.
  - La couture est faite à la main.
quality.short_life     -2,stage:use     poignée|manche|bouton|anse|levier|bouchon|molette|robinet|clenche … resté|restée|restés|reste dans la|les main|mains
  + La [poignée m'est restée dans la main].
  - La poignée tient bien dans la main.
quality.shrank         -2,stage:use     perdu|perdent|perd sa|leur|toute|son|ses forme|tenue|couleur|élasticité|éclat|couleurs|moelleux … lavage|lavages|jours|semaines|mois|fois
  + Le gilet a [perdu sa forme au premier lavage].
  - Ce gilet n'a jamais perdu un bouton.
quality.shrank         -2,stage:use     ressorti|ressortie|ressortis|sorti|sortie|sortis … machine|lavage|sèche … taille|tailles|rose|gris|grise|troué|déformé|feutré|informe
  + La chemise est [sortie de la machine deux tailles] en dessous.
  - Je suis sorti de la salle des machines.
quality.shrank         -2,stage:use     ~rétrécir … lavage|lavages|machine|sèche
  + Le pull a [rétréci au premier lavage].
  - La route se rétrécit après le pont.
quality.shrank         -2               ~rétrécir|rétréci|rétrécie|rétrécis|feutré|déformé|déformée|distendu|distendue|agrandi mon|ma|mes|le|la|les pull|robe|chemise|manteau|veste|pantalon|jean|laine|tricot|gilet
  + Ils ont [rétréci mon pull].
  - J'ai agrandi ma chambre.
quality.sick           -3,stage:use     fini|finis|finie aux toilettes|urgences
  + Toute la table a [fini aux urgences].
  - Le plombier a fini les toilettes.
quality.sick           -3,stage:use     nuit|soirée|week-end aux|sur toilettes|wc|trône
  + J'ai passé la [nuit aux toilettes].
  - La lumière reste allumée aux toilettes.
quality.sick           -3,stage:use     vomi|malade|malades|maux|mal|diarrhée|intoxiqué|intoxiqués|intoxiquée|crampes|nauséeux … après|suite … repas|dîner|déjeuner|huîtres|buffet|burger|sushis|poulet|viande|kebab|moules|sandwich|menu|pizza|tartare
  + J'ai eu [mal au ventre après le repas].
  - Malade, mon mari n'a pas pu venir au dîner.
quality.soggy          -2,stage:use     pain|pains|croissant|croissants|viennoiserie|viennoiseries|baguette|gâteau|gâteaux|sandwich|sandwichs|salade|frites|tarte|tartes|poisson|brioche de la veille
  + On nous a servi un [pain de la veille].
  - Nous étions arrivés la veille.
quality.sound          -2               appareil|appareils|prothèse|casque|enceinte|micro|ampli|oreillette|écouteur|haut-parleur … siffle|sifflent|sifflait|larsen|bourdonne
  + Mon [appareil auditif siffle].
  - L'arbitre siffle la fin.
quality.sound          -2,stage:use     son|enceinte|enceintes|haut|basses|micro … sature|saturent|grésille|crachote|crachotent|crache
  + Le [son sature] dès qu'on monte le volume.
  - Le son est réglé dans le menu.
quality.tasteless      -2,stage:use     goût|gout de|d' savon|métal|rien|lessive|médicament|papier|ferraille|chlore|vase|détergent|frigo|friture|renfermé|réchauffé|eau
  + La glace a un [goût de savon].
  - Le savon a une odeur de rose.
quality.tasteless      -2,stage:use     goût|gout|arrière-goût chimique|métallique|artificiel|bizarre|étrange|douteux|suspect|désagréable
  + L'eau du robinet a un [goût métallique].
  - Elle a un goût artistique très sûr.
quality.tasteless      -2               me|m'|nous goûte|goute|goûtait pas|plus
  + La soupe du midi [me goûte pas].
  - Je goûte à quatre heures.
quality.tasteless      -2,stage:use     mâcher|mâche|manger|croquer|avaler|mastiquer|boire du|de|un|une carton|plastique|caoutchouc|éponge|semelle|plâtre|polystyrène
  + On a l'impression de [mâcher du carton].
  - Des verres pour boire sans plastique.
quality.work           -2               bouton|boutons|ourlet|couture|coutures|doublure|fermeture|fil|pli|plis|broderie … fondu|fondus|défait|défaite|défaits|lâché|lâche|craqué|décousu|décousue|sauté|arraché|parti|partie|tire
  + Les [boutons ont fondu] au nettoyage.
  - Un bouton de rose.
quality.work           -2               résultat|rendu|coloration|peinture|finition|finitions|couture|impression|gâteau|coiffure|soudure … raté|ratée|ratés|ratées|loupé|loupée|foiré|foirée|moche|baveux|baveuse|irrégulier|irrégulière|irrégulières|inégal|inégale
  + Une [finition baveuse] sur la terrasse.
  - J'ai raté un cours.
quality.work           -2               ~cheveu|pointes|racines|mèches|longueurs … brûlé|brûlés|brûlées|cramés|cramées|abîmés|abîmées|cassés|cassées|verts|orange|fourchus
  + Mes [pointes sont brûlées].
  - Mes cheveux sont blonds.
quality.worse_than     -2               encore|bien|est|était|sont|carrément|même pire|pires que|qu'
  + [Encore pire que] l'année dernière.
  - Le pire que je redoutais n'est pas arrivé.
quality.worse_than     -2               est|était|sont|étaient bien|encore|même|toujours pire|pires que|qu'
  + Le débit [est bien pire que] je ne pensais.
  - Le pire est que rien ne manque.
quality.worse_than     -2               ressorti|ressortie|sorti|sortie|reparti|repartie … plus|pire … qu'|que … entrant|entré|entrée|arrivant|arrivé|arrivée
  + Je suis [ressorti plus mal qu'en entrant].
  - Je suis sortie plus tôt que prévu.

# Ce qu'il est difficile d'aimer.
comfort.noise        -1 difficile|dur|compliqué|impossible de|d' se|s'y|nous =détendre|=relaxer|=concentrer|=reposer
  + Il est [impossible de se concentrer] près de la forge.
  - Il faut se reposer.
overall.disappointed -1 difficile|dur|compliqué|impossible de|d' =profiter|=apprécier|=savourer
  + Il est [difficile de profiter] du lavoir.
  - Profitez du lavoir.
quality.boring       -1 difficile|dur|compliqué|peine de|d'|à =captiver|=intéresser|=passionner|s'intéresser|=accrocher
  + Il est [difficile d'intéresser] la reine au luth.
  - Le luth intéresse la reine.

# On s'ennuie, on a vite fini.
overall.sad       -2 ~animal|~lion|~ours|~singe|cheval|chevaux|~oiseau|~poney … ~malheureux|~triste|~maigre|maltraité|maltraités|maltraitée|stressé|stressés|stressée|stressées|déprimé|déprimés
  + Les [ours ont l'air malheureux].
  - Un conte triste, avec un ours.
quality.boring    -2 se|s'|nous|me|m' sont|est|sommes|suis … ennuyé|ennuyés|ennuyée|ennuyées|embêtés|lassés
  + Les pages [se sont vite ennuyés].
  - Le roi a ennuyé la reine.
quality.too_short -1 vite fait|fini le tour
  + On en a [vite fait le tour].
  - Il a fait le tour du donjon.
quality.too_short -1 ~visite|~spectacle|~tour|~balade|~séance|~massage|~cours|~attraction|~film … dure|durait|duré|durent à peine|seulement|que|qu'
  + La [balade dure à peine] un sablier.
  - La balade dure un sablier.

quality.boring       -2 s'|se|me|m'|nous est|sont|sommes|suis vite|rapidement lassé|lassés|lassée|lassées|ennuyé|ennuyés|ennuyée|ennuyées
  + Le page [s'est vite lassé].
  - Le page s'est vite levé.
quality.boring       -2 se|s'|nous … lasse|lassent|lassait|lassons vite|rapidement|tôt
  + Le page [se lasse vite].
  - Le page se lève vite.
quality.poor_content -2 ~contenu|~commentaire|~explication|guidage|guidages|~présentation … trop|assez|très|est|était|sont|étaient|peu|bien ~léger|~maigre|succinct|succincte|succincts|succinctes|superficiel|superficielle|superficiels|superficielles|~pauvre|sommaire|sommaires
  + Les [commentaires sont très succincts].
  - Un contenu en plumes, léger.

quality.sound -2 sono|son|micro|haut-parleur|enceinte|enceintes|haut-parleurs … sature|saturait|saturent|grésille|grésillait|grésillent|crache|crachait|crachent
  + La [sono du bal grésille].
  - Le son du cor.

keep.no_negator keep l'|la|une|cette acoustique|sonorisation|sono … pas ~mauvais|~nul|~médiocre
quality.boring  -2   ~visite|~guide|~exposé|~conférence|~cours|~spectacle|~discours|voix|commentaire|commentaires … ~monotone
  + Une [visite du moulin monotone].
  - Une visite, puis un chant monotone.
quality.sound   -2   acoustique|sonorisation|sono … ~mauvais|~nul|~médiocre|~catastrophique|~déplorable
  + Au bal une [acoustique très mauvaise].
  - L'acoustique est une science.

cleanliness.badly_kept -2   laissé|laissée|laissés|totalement|complètement|parc|jardin|piscine|bâtiment|quartier|gare à|a l' abandon
  + Un [jardin à l'abandon].
  - Un procès pour abandon.
cleanliness.smell      -2   ~sentir l'|le|la|les|fort|mauvais ammoniaque|javel|vase|rance|brûlé|friture|graillon|plastique|gasoil|fauve|bouc|transpiration|sueur|pieds|chlore|détergent|peinture|cigarette|tabac|clope
  + La cabine [sentait la sueur].
  - On sent le pain chaud.
comfort.no_view        -2   on|je|nous|j' ne|n' voit|voyait|voyais|voyions rien
  + Du troisième rang, [on ne voit rien].
  - Il ne voit rien à ajouter.
  - Je ne vois rien à redire.
competence.badly_done  -2   est|était|que du bricolage|rafistolage|bidouillage
  + Cette réparation [est du bricolage].
  - Le bricolage du dimanche.
competence.badly_done  -2   ~rafistolage|~bidouillage|~bidouiller|~rafistoler
  + Du [bidouillage] au lieu d'une vraie pièce.
  - Une rafale de vent.
condition.worn         -2   ~tenir|tenu|tenue|tenus|réparé|rafistolé … par|avec … scotch|ficelle|ficelles|adhésif|miracle|chatterton
  + Un tableau de bord [tenu par du scotch].
  - Il a tenu la porte, une ficelle à la main.
condition.worn         -2   ~vermoulu|~décati
  + Un plancher [vermoulu].
  - Un vert mousse au salon.
design.ugly            -1   ~être|très|assez|plutôt|franchement ~vilain
  + La façade [est vilaine].
  - Le vilain petit canard, joué mercredi.
empathy.rushed         -2   ~visite|~massage|~repas|~consultation|~soin|~patient|~client|~toilette|~cérémonie … à|a la chaîne
  + Des [cérémonies à la chaîne].
  - Un client du rayon chaîne.
empathy.rushed         -2   ~visite|~massage|~repas|~cours|~consultation|~soin|~formation|~entretien|~service … pas de course|charge
  + Un [massage au pas de course].
  - Le cours de course à pied.
keep.plain_state       keep ~carte|~passeport|~permis|~titre|~pièce|~visa|~identité … ~périmé|~expiré
  + Mon [passeport est périmé].
  - Un yaourt périmé.
keep.unrelated         keep qui|ce|cela|ça|c'|qu' n'|ne|a a|avait|ont|avaient|rien rien|à à|a|voir voir avec
overall.average        -1   tout juste ~correct|~passable|~acceptable|~moyen|bon
  + Une prestation [tout juste passable].
  - Il est tout juste midi.
overall.awful          -3   ~innommable
  + Une soupe [innommable].
  - Un qualificatif suffit.
overall.bad            -2   <food>|<fare>|coupe|couleur|sortie|soirée|fête|photo|photos|peinture|cuisson|installation|opération|refonte|version|réforme|rénovation|mise|organisation … ~raté|~loupé
  + La [soirée était complètement ratée].
  - La sortie est sur la gauche.
overall.expected_more  -2   confort|qualité|propreté|fraîcheur|goût|plaisir|chaleur|accueil|ambiance|rapidité|convivialité|saveurs n'|ne est|était|sont pas|plus|jamais au rendez vous
  + Le [confort n'est pas au rendez-vous].
  - Le confort est là.
overall.joke           -2   dormir debout
  + Des explications à [dormir debout].
  - On a dû voyager debout.
overall.lacking        -2   ~manquer|manque cruellement|clairement|franchement|de|d' peps|pep|relief|caractère|piquant|mordant|punch|profondeur|panache|chaleur|âme|vie|saveur|finesse|générosité|tonus|fantaisie
  + Un menu qui [manque de relief].
  - Il manque de place.
overall.looked_like    -2   air|tête|ressemble|ressemblais|ressemblait d'|de|à|un|une … épouvantail|caniche|playmobil|serpillière|hérisson|balai
  + Avec cette coupe, j'ai l'[air d'un épouvantail].
  - Un caniche à la tête blanche.
overall.not_great      -2   pas|rien … dingue|dingues|fous|folles|folle|terribles|transcendant|transcendante|transcendants|foufou|fameux|fameuses|mirobolant|mirobolante|jojos|folichons|folichonne|reluisants|reluisante|glorieuse
  + Des sushis [pas dingues].
  - Il n'est pas devenu fou.
overall.poor           -2   bric et de broc
  + Une organisation de [bric et de broc].
  - Une brocante.
overall.poor           -2   d' une tristesse|banalité|platitude|fadeur|laideur|fragilité|vulgarité|bêtise|lourdeur|inutilité|opacité|pauvreté|médiocrité|mollesse|insipidité
  + Un accrochage [d'une tristesse] sans nom.
  - La tristesse d'une veuve.
overall.poor           -1   sans conviction|entrain|enthousiasme|motivation
  + Un cours de danse [sans entrain].
  - Un conducteur sans permis.
overall.poor           -2   ~formation|~enseignement|~service|~cours|~prestation|~soin|~médecine|~école|~cérémonie|~rénovation … rabais
  + Une [cérémonie au rabais].
  - Le rabais de la formation.
overall.sad            -2   ~animal|~bête|~chien|~chat|cheval|chevaux|~poney|~singe|~lion … ~amaigri|~famélique|~squelettique|~décharné|~apeuré|~pelé
  + Des [poneys squelettiques].
  - Un chien heureux et un chat.
overall.too            -2   ~cours|~procédure|travaux|~réunion|~discours|~formulaire|~chantier à|a rallonge
  + Des [travaux à rallonge].
  - Une table à rallonge.
overall.too            -1   ~visite|~spectacle|~film|~cours|~formation|~trajet|~séance|~procédure|~questionnaire|~menu|~message … trop ~long|~lent
  + Un [questionnaire beaucoup trop long].
  - Une robe trop longue.
performance.battery    -2   ~écouteur|~téléphone|~montre|~casque|~batterie|~vélo|~trottinette|~portable … se|est|sont décharge|déchargent|vide|vident|déchargé|vidé
  + La [montre se vide] dans la nuit.
  - Le camion se décharge.
performance.slow       -1   ~mémoire|~stockage|~serveur|~disque … sature|saturée|saturent|saturé
  + La [mémoire sature].
  - Un disque vinyle.
quality.bad_drink      -2   coca|soda|limonade|champagne|bière|cidre|perrier sans|plus|éventé|éventée|aucune bulle|bulles
  + Un [champagne sans bulles].
  - Une bulle de champagne offerte.
quality.bland          -2   ~fadasse|~douceâtre
  + Un velouté [fadasse].
  - La fadaise du film amuse.
quality.boring         -2   failli|manqué m'|s'|nous|se|me endormir
  + J'ai [failli m'endormir] pendant la formation.
  - Je m'endors tôt.
quality.boring         -2   piqué|piquait|pique du nez
  + La moitié de la salle [piquait du nez].
  - Un nez piqué.
quality.boring         -2   s'|se|me|nous|m' … ~barber|barbé|barbés
  + On [s'est barbés] pendant deux heures.
  - Un barbier.
quality.boring         -1   scénario|histoire|intrigue|argument|explication|film … tiré|tirée par les cheveux
  + Une [explication tirée par les cheveux].
  - Une enfant tirée par les cheveux.
quality.boring         -2   vrai|quel|pur|beau|sacré|énorme navet|nanar
  + Ce film, un [vrai navet].
  - Un potage avec un chou et un poireau.
quality.boring         -2   ~ennuyeux|~ennuyant|~monocorde|~longuet|~soporifique|~assommant|~barbant
  + Une conférence [ennuyeuse].
  - Un ennui de santé.
quality.boring         -2   ~inintéressant|~infantilisant
  + Un atelier [inintéressant].
  - Cela l'intéresse.
quality.boring         -2   ~partir|parti|partis|quitté … à|avant|dès … entracte
  + Nous sommes [partis à l'entracte].
  - Un bar ouvert à l'entracte.
  - On est sortis prendre l'air à l'entracte.
quality.boring         -2   ~sortir|sortis|sorti|sortie … avant la fin
  + On est [sortis avant la fin].
  - Sortez avant lundi.
quality.boring         -2   ~spectacle|~film|~pièce|~concert|~cours|~visite|~conférence|~série|~livre … trop|très|peu ~long|~plat|~lent|~creux|~vide
  + La [conférence était un peu longue].
  - Un film long métrage.
quality.cheap          -2   qualité chinoise|aliexpress|wish|temu
  + Des bottes de [qualité chinoise].
  - De la cuisine chinoise.
quality.cheap          -1   tout|tous|toute|entièrement en plastique
  + Un presse-agrumes [tout en plastique].
  - On met tout dans un sac en plastique.
quality.cheap          -1   ~plastique bon|cheap|mou|moche|mince … marché
  + Une cafetière en [plastique bon marché].
  - Le plastique se trie le jeudi.
quality.cold           -2   fini|finit|finissons|dû|obligés|obligé|forcés … manger|dîner|déjeuner froid|tiède
  + Nous avons [fini par dîner froid].
  - Nous aimons manger froid l'été.
quality.craft          -2   pieds|murs|mur|angles|cadre|porte|plan|étagère … pas … équerre|droit|droits|droite|aplomb|niveau
  + La [porte n'est pas d'aplomb].
  - Un plan au niveau moins un.
quality.disgusting     -2   chat|chien|chiens|chats|enfants|bébé … boude|boudent|recrache|recrachent
  + Mon [chat boude] ces croquettes.
  - Le chat dort.
  - Mon fils boude.
quality.disgusting     -3   imbouffable|imbouffables|~vomitif
  + Un taboulé [imbouffable].
  - On mange.
quality.disgusting     -2   sable|terre|gravier|arêtes|coquilles dans|plein les|la|mes|mon|leur moules|salade|coques|épinards|palourdes|poireaux
  + Du [sable dans les coques].
  - Un pique-nique dans le sable.
quality.disgusting     -2   ~assiette|~plat|~bol … reparti|repartie|reparties|repartis|retournée|revenue plein|pleine|pleines|pleins|intacte|entière
  + Les [assiettes sont reparties pleines].
  - Une assiette pleine de couleurs.
quality.dry            -1   repas|plat|viande|poisson|poulet|gâteau|cake|brioche|rôti ~être|très|trop|bien|un … ~sec
  + Le [cake était trop sec].
  - Un plat à fruits secs.
quality.flimsy         -2   est|vrai|véritable|comme du carton|papier|polystyrène
  + Ces cloisons, c'[est du carton].
  - Du papier recyclé.
quality.flimsy         -2   ~meuble|~étagère|~armoire|~fond|~tiroir|~cloison|~semelle|~valise … en|du carton|contreplaqué|mousse
  + Un fond d'[armoire en carton].
  - Une armoire livrée. Le carton est dehors.
quality.frozen         -2   <food>|<fare> de|du|d' supermarché|commerce|hypermarché
  + Un [gâteau du commerce] vendu neuf euros.
  - Le café du centre.
quality.frozen         -2   en|de|sort|sortis|sorti|goût ~boîte de conserve
  + Des petits pois [en boîte de conserve].
  - Un ouvre-boîte pour la conserve.
quality.frozen         -1   repas|plat|plats|cuisine|dessert|desserts|pain|viennoiseries ~être|très|trop|tout ~industriel
  + Le [pain est industriel].
  - Un repas d'affaires.
quality.frozen         -2   ~avoir|eu|avons|a droit à|au … réchauffé|surgelé|conserve|congelé|restes
  + On a [eu droit à du réchauffé].
  - On a droit à deux desserts.
quality.frozen         -2   ~purée|~sauce|~soupe|~crème|béarnaise en|de poudre|sachet|flocons|brique
  + Une [béarnaise en poudre].
  - Du lait en poudre pour bébé.
quality.low_end        -2   tissu|matière|étoffe|~drap|~serviette|laine|toile|pull|couette|cuir|maille|coupe|robe … ~informe|~distendu|~cartonné|~grossier|~criard
  + Une [maille déjà distendue].
  - La coupe d'un arbre et un gazon synthétique.
  - Une matière synthétique.
quality.low_end        -2   ~cochonnerie|gnognotte|gnognote|plastoc|plastok
  + Des rideaux, de la [gnognotte].
  - Un cochon dans l'enclos.
quality.misfit         -2   mal|peu|pas|guère ~adapté
  + Un siège d'enfant [mal adapté].
  - Un film adapté d'un roman.
quality.misfit         -2   plus petit|petite|petits|étroit|court|fin que|qu' prévu|annoncé|annoncée|décrit|indiqué
  + Un tapis [plus petit que prévu].
  - Mon frère est plus petit que moi.
  - Le jardin est plus grand que prévu.
quality.misfit         -1   ~bretelle|lunettes|~chaussette|~ceinture|~pantalon|~collant|~selle qui|se glisse|glissent|tombe|tombent
  + Des [chaussettes qui glissent].
  - Une glissade en chaussettes.
quality.misfit         -2   ~casque|~chaussure|~botte|~basket|~bague|~ceinture|col|~élastique|~lunette … serre|serrent|compriment|comprime|blesse|blessent|appuie
  + Le [casque me serre] les tempes.
  - Une chaussure de ski.
quality.not_as         -2   loin de ce que|qu' je|j'|nous|on voulais|demandais|avais|voulait|souhaitais|demandé|attendais
  + Une couleur [loin de ce que je voulais].
  - Loin de ce que dit la loi.
quality.not_fresh      -2   mayonnaise|crème|lait|sauce|beurre avait|est|était|déjà tourné|tournée|ranci|rancie|rance
  + Une [crème déjà tournée].
  - Une scène en cuisine, tournée ici.
quality.not_fresh      -2   ~bouquet|~plante|~sapin|~rosier|~fleur|~couronne … ~rachitique|~maigrichon|~maigrelet|~famélique|~chétif|~flétri|riquiqui
  + Un [sapin tout maigrichon].
  - Un chat maigrelet dort sous le sapin.
quality.not_useful     -2   n' apprend|apprends|apprenait|apprennent|apprenons … rien
  + À ce stage, on [n'apprend rien].
  - On apprend vite.
quality.overcooked     -2   pâtes|riz|nouilles|gnocchis|raviolis|spaghettis … =collé|=collés|=collées|pâteux|pâteuses
  + Des [nouilles toutes collées].
  - Des pâtes à modeler.
quality.poor_content   -2   du|que|pur remplissage|verbiage
  + La moitié du module, [du remplissage].
  - Le remplissage du réservoir.
quality.poor_content   -2   ~diplôme|~certificat|~attestation|~formation sans|en|non|pas valeur|carton|reconnu|reconnue
  + Un [diplôme en carton].
  - Un diplôme encadré.
quality.poor_content   -2   ~jouer|~chanter|~sonner =faux
  + Les acteurs [jouent faux].
  - Il faut jouer.
quality.poor_content   -2   ~visite|~spectacle|~film|~cours|~formation|~contenu|~exposition|~conférence|~scénario|~pièce|~discours|~réponse|~émission|~stage … ~creux|~indigent|~anecdotique|~convenu|~insipide|~infantilisant|~rabâché|~inintéressant|~bateau
  + Une [conférence creuse].
  - Nous avons convenu d'une date.
quality.rubs           -1   gratouille|gratouillent|gratouillait|grattouille|grattouillent
  + Cette étiquette [gratouille].
  - Le chat gratte à la porte.
quality.rubs           -2   tissu|matière|étoffe|~drap|~serviette|laine|toile|pull|couette|~peignoir|cuir|~chemise … ~rugueux|~râpeux|~raide|~urticant|~piquant|~rigide
  + Des [serviettes râpeuses] au spa.
  - Un cuir rouge et une pente raide.
quality.seasoning      -2   <food>|<fare> … est|sont|était|étaient|trop|très|bien ~acide|~amer|~aigre|~acidulé
  + La [salade était très acide].
  - Un souvenir amer.
quality.seasoning      -2   main lourde … sel|ail|sucre|poivre|piment|vinaigre|sauce|huile|crème|épices
  + Ils ont eu la [main lourde sur le piment].
  - Une main lourde sur l'épaule.
quality.seasoning      -2   sous|mal|peu|pas assaisonné|assaisonnée|assaisonnés|assaisonnées|relevé|relevés|épicé|épicés
  + Des lentilles [sous assaisonnées].
  - Une salade bien assaisonnée.
quality.seasoning      -2   ~noyé|~noyer|~baigner|noient … sauce|huile|vinaigrette|mayonnaise|crème|beurre|gras|ketchup
  + Des gnocchis [noyés sous la crème].
  - Un enfant s'est presque noyé au bassin.
quality.seasoning      -2   ~sucré|~salé|~épicé|~poivré|~vinaigré … outrance|excès|mort
  + Un dessert [sucré à outrance].
  - Un thé sucré à volonté.
quality.shoe_leather   -2   <food>|<fare>|~morceau|~viande|rumsteck|bavette … ~coriace
  + Un [rumsteck plutôt coriace].
  - Un adversaire coriace au tennis.
quality.short_life     -2   perdu|perd|perdent sa|leur|ses|leurs forme|couleur|couleurs|plumes|poils|éclat|tenue|élasticité
  + Le coussin a [perdu sa forme].
  - Il a perdu ses clés.
quality.short_life     -1   tissu|pull|maille|col|élastique|ceinture|taille … se détend|détendent|détendait|détendu|relâche
  + L'[élastique se détend] au bout d'un mois.
  - On se détend à la taille des rosiers.
quality.short_life     -2   ~couleur|~teinte|~imprimé|~motif|~noir … a|ont|est passé|viré|déteint|terni|dégorgé
  + La [teinte a viré] en deux lavages.
  - La couleur passée de mode.
quality.sick           -2   <food>|<fare>|mets … est|sont|était|étaient|trop|très|bien ~lourd|~gras|~huileux|~graisseux
  + Votre [gratin était trop gras].
  - Un chariot trop lourd à porter.
quality.sick           -2   ~rester|~peser|reste|resté … sur l' estomac
  + Ce cassoulet m'est [resté sur l'estomac].
  - Le médecin a palpé l'estomac.
quality.sick           -2   étouffe chrétien
  + Ce pudding, [étouffe chrétien] au possible.
  - Un prêtre chrétien.
quality.soggy          -2   <food>|<fare>|steak … ~élastique|~gélatineux|~bouilli|~mollasson|~visqueux|~flasque|~mou|mous|molle|molles
  + Un [poulet gélatineux].
  - Le pain et la pâte à modeler.
quality.sound          -1   ~son|~audio|~image … <negation> … ~cristallin|~limpide|~éclatant|~fidèle
  + Le [son n'est pas cristallin].
  - Un lac cristallin.
quality.tasteless      -2   sans|aucune … la|le moindre saveur|goût|assaisonnement
  + Un velouté [sans la moindre saveur].
  - Sans la moindre gêne.
quality.unlike         -2   ~pâle|mauvaise|vulgaire|grossière|bête copie|imitation|contrefaçon|réplique
  + Une [pâle imitation] de l'original.
  - Une copie du contrat.
quality.unoriginal     -1   du|très déjà vu|vus|vue|vues
  + Ce menu de fête, [du déjà vu].
  - J'ai déjà vu ce film.
  - Le dossier est déjà vu par le médecin.
quality.unoriginal     -1   ~cuisine|~déco|~décoration|~plat|~menu|~réponse|~discours|~style passe|d' partout|assemblage
  + Une [déco passe partout].
  - La cuisine est ouverte, un passe suffit.
quality.work           -2   va comme je te
  + Un carrelage posé à la [va comme je te] pousse.
  - Il va comme je vais.
quality.work           -2   ~coupe|~frange|~dégradé|~ourlet|~couleur|~balayage … ~asymétrique|~inégal
  + Une [frange asymétrique].
  - Un visage asymétrique et une coupe.
quality.work           -2   ~coupe|~frange|~ourlet|~manche … trop ~court|~long
  + Une [frange bien trop courte].
  - Une jupe trop courte.
quality.work           -2   ~fait|~assemblé|~monté|~écrit|~préparé|~cousu|~traduit|~posé|~rédigé|~réparé à la hâte|truelle|louche|serpe|hache|va|pelle
  + Un dossier [monté à la hâte].
  - Une soupe servie à la louche.
quality.work           -2   ~fait|~traduit|~codé|~conçu|~écrit|~posé|~monté|~programmé avec les|des|ses|leurs pieds|moufles
  + Une notice [traduite avec les pieds].
  - Un dessin peint avec les pieds.
quality.work           -2   ~truffé|~bourré|~plein|~criblé de|d' ~malfaçon|~défaut|~bulle|~fissure
  + Une maison [truffée de malfaçons].
  - Un mur plein de fenêtres.
reliability.dead       -2   ~écran|~téléphone|~téléviseur|~télé|~tablette|~console … reste|restait|restent|devenu|devient =noir|=noire|muet|muette|figé|éteint|éteinte
  + Ma [console reste éteinte].
  - Un écran noir mat au choix.
reliability.fell_off   -2   ~bouton|~anse|~poignée|~talon|~molette|~touche|~semelle|strass|~rivet|~vernis|~semelle|~couture … ~être|a|ont tombé|tombée|tombés|parti|partie|resté|restée|sauté
  + Une [anse est tombée] au premier pas.
  - La touche finale est posée, le vernis sec.
reliability.fell_off   -2   ~bouton|~perle|~paillette|~pièce|~touche|~bille … tombe|tombent|sautent|se un|une|tous|toutes
  + Les [perles tombent une] à une.
  - Une pièce tombe sur face.
reliability.fell_off   -2   ~vernis|~semelle|~couture|~colle|~placage … ~bâiller|saute|sautent|bâille|bâillent|lâche
  + Le [placage lâche] de partout.
  - Le vernis est sec, elle lâche le pinceau.
safety.made_ill        -3   gastro|indigestion|intoxication|tourista carabinée|garantie|assurée|générale
  + Une [gastro carabinée] après ce buffet.
  - La gastro de mon fils nous empêche de venir.
safety.made_ill        -2   m'|nous|lui|leur a|ont|donne|donné … ~migraine|~nausée|boutons|allergie|vertiges
  + La peinture [m'a donné la migraine].
  - Il m'a donné son nom.
safety.made_ill        -2   tous|tout|toutes été malade|malades
  + On a [tous été malades].
  - Malade, il a été tous les jours au lit.
safety.made_ill        -2   ~allergie|~eczéma|boutons|plaques|~migraine|~démangeaison … depuis|après|à|aux|avec cette|ce|ces|leur|l'|couches|crème
  + Des [plaques depuis cette] crème.
  - Mon allergie aux chats.
safety.made_ill        -3   ~attraper|~choper|~refiler|chopé|attrapé … ~mycose|~verrue|gastro|poux|gale|~puce|~infection|staphylocoque|bactérie|tourista
  + À la piscine, j'ai [attrapé une mycose].
  - Une verrue se soigne en pharmacie.
usability.awkward      -2   impossible à|a ~monter|~assembler|~régler|~nettoyer|~ranger|~ouvrir|~fermer|~plier|~manœuvrer
  + Un store [impossible à régler].
  - Une porte à ouvrir.
usability.heavy        -1   mastoc|mastocs
  + Un canapé [mastoc].
  - Un mastodonte.
usability.heavy        -1   trop ~volumineux
  + Un aspirateur [trop volumineux].
  - Le volume est trop bas.
usability.update       -2   ~mise|~menu|~interface|~bouton … change|changent|enchaînent chaque|tout|sans|à … version|temps|améliorer|mois
  + Les [menus changent à chaque version].
  - Le menu change chaque jour.
value.nothing          -2   de ma vie perdu|perdue|perdues|gâché|gâchées|gaspillé|foutu
  + Deux heures [de ma vie perdues].
  - L'amour de ma vie.
value.nothing          -2   ~heure|~minute|~argent|temps que je|j' ne récupérerai|récupérerais|reverrai pas|plus|jamais
  + De l'[argent que je ne reverrai pas].
  - L'argent que je récupère.

quality.low_end -1 ~matériel|~équipement|~outil|~outillage|~prestation|~mobilier|~repas|~soin|~aménagement … ~sommaire|~rudimentaire|~minimaliste
  + Un [équipement plutôt sommaire] à bord.
  - Un sommaire du matériel.

# Ce qui vieillit mal.
quality.short_life -2 ~vieillir|vieilli|vieillissant … très|tellement|vraiment|plutôt|mal mal|vite
  + Le cuir [vieillit très mal].
  - Vieillir fait mal au dos.

# Ce que l'on n'entend pas.
quality.sound -2 comprend|comprenait|comprenais|distingue|distinguait|distinguais|saisissait pas|rien|guère|mal les|des|aux|la paroles|dialogues|répliques|voix
  + Au balcon on ne [distinguait pas les répliques].
  - Je ne comprends pas les notes basses du jury.
quality.sound -2 ne|n' entend|entends|entendait|entendais pas|guère les|le|l'|la annonce|annonces|commentaire|commentaires|acteurs|acteur|guide|dialogues|conférencier|micro|orateur|paroles
  + On [n'entend pas les annonces] à quai.
  - On entend le guide.

quality.not_useful -1 ^ peu d' intérêt|utilité
  + [Peu d'intérêt].
  - Un peu d'intérêt.
quality.not_useful -2 faible|piètre|maigre|moindre intérêt|utilité
  + Un badge de [piètre utilité].
  - Un taux d'intérêt.
quality.not_useful -2 très|trop|bien|si|a|ont|présente|offre peu|guère d' intérêt|utilité
  + Ce stage [présente peu d'intérêt].
  - Un peu d'intérêt.
quality.not_useful -2 voit|vois|voyons|trouve|comprend|comprends pas|plus|mal|guère l'|son|leur|leurs|la|quelle utilité|intérêt|valeur|pertinence
  + Je ne [vois pas l'utilité] du badge.
  - Je vois l'utilité du badge.

keep.own_way   keep ne|n' vois|voit|voyais|voyait plus|pas|jamais flou|floue|trouble|double
quality.boring -2   qui|m'|nous|vous|ils|elles|t'|nous ~ennuyer|ennuie|ennuient|lasse|lassent|endort|endorment|ennuyait|lassait|endormait … profondément|vite|le|la|les|rapidement|tout|tous|au|à|joueur|public|lecteur
  + Des scènes [qui lassent vite].
  - Une berceuse qui endort mon fils.
quality.misfit -2   vois|voit|voyais|voyait|voir|vision|vue … flou|floue|trouble|double
  + Avec ces verres je [vois trouble].
  - Un flou artistique.
# Ce qui a rendu malade.
quality.sick   -3   eu|avons|ai|avoir|avait|donne|donné|attrapé … ~mal|maux|douleurs|crampes|brûlures|nausées|diarrhée|vomissements d'|de|au|à estomac|ventre|intestinales|digestifs|foie|toute
  + Nous avons [eu des maux d'estomac] toute la nuit.
  - Mon père a des maux de dos.
quality.unlike -2   l'|aux opposé|inverse|antipodes|antipode de|d' ce|mes|nos|la|ma|celui|celle|notre … qu'|que|demande|attentes|description|commande|promesse|annonce|photo|demandé
  + La cabine est à [l'opposé de ce que] montrait la brochure.
  - Il habite à l'opposé de ce quai.

# Ce qui devait rester au froid, ce qui n'a plus sa couleur.
quality.low_end   -2               on|l'|l'on dirait|croirait du|de|des|un|une carton|plastique|papier|jouet|caoutchouc|pâtée|foire|brouillon|bricolage|camelote
  + Ce tiroir, [on dirait du carton].
  - On dirait du Mozart.
quality.misfit    -1               ~prendre|~prévoir|~commander|choisir|choisissez … taille|pointure au|en dessus|dessous|dessus
  + Il faut [prendre une pointure au-dessus].
  - Il prend la taille au mètre.
quality.not_fresh -2               viande|viandes|jambon|poulet|poisson|steak|steaks|saucisse|saucisses|rôti|crevettes|fromage|pain … ~être|devenu|devenue … vert|verte|verts|vertes|gris|grise|grises|gluant|gluante|gluants|poisseux|poisseuse|visqueux|visqueuse|douteux|douteuse|verdâtre|noirâtre|rance
  + Le [jambon était tout gris].
  - La table du poissonnier est verte.
quality.not_fresh -2,stage:receive viande|viandes|poisson|poissons|surgelés|glace|glaces|yaourts|produits|ingrédients|poulet|beurre|colis|sac n'|ne était|étaient|est|sont plus|pas froid|froide|froids|froides|frais|congelé|congelée|congelés|gelé|gelée|gelés|réfrigéré|réfrigérés
  + Le [poisson n'était plus froid].
  - La viande froide du buffet.

quality.low_end   -3 ~louer|~vendre|~livrer|~rendre|loué|vendu|livré|rendu|refilé|fourgué|vraie|véritable … une|un épave|ruine|poubelle|tacot|ruines
  + On m'a [refilé une épave].
  - Une épave au large.
# Ce qui n'est pas comme il faudrait.
quality.low_level -1 à|a peine =ventilé|=ventilée|=éclairé|=éclairée|=éclairés|=éclairées|=chauffé|=chauffée|=chauffés|=chauffées|=nettoyé|=nettoyée|propre|propres|lisible|lisibles|poli|polie|polis|aimable|aimables|audible|audibles|comestible|comestibles|correct|correcte
  + Un couloir [à peine éclairé].
  - La peine éclaire peu.
quality.not_as    -2 pas|même comme il|elle|ils|elles|ça|cela devrait|devraient|devait|aurait|auraient
  + Le cuivre ne sonne [pas comme il devrait].
  - Il chante comme il devrait.

quality.fragile -2 ~branche|~couture|~vis|~colle|~fixation|~plombage|~couronne|~joint|~pansement|~appareil|~bouton|~fermeture|~housse … ne|n' … tient|tiennent|tenait|tenaient pas|plus|jamais
  + Les [branches du masque ne tiennent pas].
  - Il ne tient pas la barre.

# Ce qui s'efface.
quality.short_life -2 peinture|vernis|couleur|couleurs|revêtement|dorure|placage|logo|impression|motif|motifs|teinte|étiquette|imprimé s'|se|part en|efface|effacent|décolle|décollent|écaille|délave|ternit|au|dès va|vont|au|dès|premier|après|lavage|déjà|complètement
  + La [dorure s'en va].
  - La peinture se vend bien.

quality.boring -2 tourne|tournent|tournait vite|rapidement en rond
  + On y [tourne vite en rond].
  - Le manège tourne en rond.

comfort.no_view   -2 rien vu du|des ~spectacle|~concert|~match|~film|~cérémonie|défilé|défilés|scène|scènes|~course
  + Derrière le pilier, nous n'avons [rien vu du défilé].
  - Je n'ai rien vu de mieux que ce spectacle.
quality.not_fresh -2 pas de première|toute fraîcheur
  + Un tartare [pas de première fraîcheur].
  - La fraîcheur du soir.
quality.not_fresh -2 pas|plus très|vraiment|franchement|bien|toujours|hyper =frais|fraîche|fraîches|fraiche|fraiches
  + Un arrivage [pas très frais].
  - Pas de frais cachés.
quality.not_fresh -2 rien de frais
  + [Rien de frais] sur l'étal.
  - Rien de bien grave.
quality.sound     -2 je|nous|j' n' ~entendre rien|strictement
  + Au fond du gymnase, [nous n'entendions rien].
  - Je n'entends rien à la mécanique.
  - On n'entend rien de mal sur ce garage.
  - Chambre sur cour : on n'entend rien.

quality.misfit     -2 n'|ne est|sont|était|étaient pas|guère|point conçu|conçue|conçus|conçues|pensé|pensée pour
  + Ce hall [n'est pas conçu pour] des fauteuils roulants.
  - Cette jauge n'est pas faite pour les enfants.
quality.short_life -2 couleur|coupe|vernis|brushing|boucles|colle|colles|peinture|réparation|maquillage|couture|soudure|joint|pansement|rustine|pose … n' a|ont|avait pas|jamais tenu
  + Posé lundi, le [vernis n'a pas tenu].
  - Le magicien n'a pas tenu en place.

keep.cheap_praise    keep                         ridiculement|incroyablement|exagérément|honteusement ~bas|~court|~lent|~fin … pour|prix|tarif
keep.wet_walk        keep                         chien|chat|enfants|on|je|nous … sort|sortent|sorti|sortis|ressort … trempé|trempés|mouillé|mouillés
  + Mon [chien sort trempé] du lac.
  - Mes draps sortent trempés.
overall.never_again  -2,decides:break,stage:renew dégoûté|dégoûtée|dégoûtés|dissuadé|dissuadée|découragé|découragée|refroidi … d'|de … =retourner|=revenir|=réserver|=commander|=acheter|=voyager
  + Une soirée là-bas m'a [dégoûtée d'y retourner].
  - On l'a découragé de partir.
overall.not_great    -2                           est|était pas|guère ce que|qu' nous|je|j'|on cherchions|cherchais|cherchait|espérais|espérions|espérait|attendais|attendions|attendait|recherchais|recherchions|imaginais
  + Hélas, ce n'[est pas ce que nous cherchions].
  - Ce n'est pas ce que je voulais dire.
overall.too          -2                           ridiculement|anormalement|excessivement|exagérément|honteusement|affreusement ~petit|~serré|~étroit|~court|~lourd|~long|~lent|~fin|~bas|~cher|~bruyant
  + L'ourlet est [ridiculement serré].
  - Un prix ridiculement bas.
  - Une batterie incroyablement fine.
quality.appetite     -2,stage:use                 coupé|coupait|retourné l'|la|le appétit|estomac|cœur
  + L'odeur nous a [coupé l'appétit].
  - Une pomme m'a coupé la faim.
quality.bland        -1,stage:use                 tout|plats|tous|sauces … avait|a|ont|avaient le même goût $
  + [Tout avait le même goût].
  - Les sauces ont le même goût que chez ma tante.
quality.cold         -2                           <food>|<fare> … est|était|sont|étaient pas|même|guère|plus chaud|chauds|chaude|chaudes
  + La [soupe n'était pas chaude].
  - Un plat chaud n'est pas prévu.
quality.could_been   -2,stage:use                 cuisine|qualité|café|plats|service|pain|cuisson|repas … inégal|inégale|inégaux|irrégulier|irrégulière|irréguliers|inconstante|inconstant|aléatoire
  + La [cuisine est irrégulière].
  - Une cuisine variable selon la saison.
quality.disgusting   -2,stage:use                 pouvait|pouvions|pu|impossible|pouvais même pas =manger|=avaler|=boire|=mâcher … le|la|les|ce|cette|mon|ma|notre|l'|un gâteau|plat|viande|café|pâtes|soupe|pizza|poisson|steak|repas|sandwich|riz|burger|poulet|dessert|vin
  + On ne [pouvait même pas manger le gâteau].
  - Je pouvais finir le gâteau.
quality.fragile      -2,stage:use                 défaut|défauts|vice|vices|erreur|malfaçon de|d' … conception|fabrication|construction|montage|usine|série
  + La lampe a un [défaut de conception].
  - Un défaut de paiement.
quality.frozen       -2,stage:use                 clairement|visiblement|manifestement|évidemment|simplement|juste réchauffé|réchauffée|réchauffés|surgelé|surgelés|décongelé|industriel
  + C'était [clairement réchauffé].
  - Le plat réchauffé est clairement à moi.
quality.misfit       -2                           pas|peu|mal|guère adapté|adaptée|adaptés|adaptées à|aux|au|pour
  + Un quai [mal adapté aux] poussettes.
  - Un cours plus adapté à mon niveau.
quality.overcooked   -2,stage:use                 croûte|bords|dessous|saucisses|saucisse|pizza|pâte … noirs|noire|noires|noirci|noircis|calciné|calcinés|charbonneux|carbonisé
  + Les [bords étaient tout noirs].
  - Un pain noir au seigle.
quality.repair_worse -2                           plus|davantage de|d' défauts|problèmes|pannes|rayures|trous|bugs|soucis|fuites|bruit … qu'|que avant|départ|l'|auparavant|à
  + La montre est revenue avec [plus de défauts qu'avant].
  - Il n'y a plus de défauts que je sache.
quality.result       -2,stage:use                 linge|draps|serviettes|vêtements|chemise|chemises|verres|vaisselle|assiettes|couverts|costume|robe|pantalon|manteau|tapis … sortent|ressort|sort|ressortent|sorti|sortis|sorties|ressorti|ressortis … trempé|trempées|trempés|humides|humide|froissé|froissés|froissées|taché|tachés|tachées|grasses|gras|mouillé|mouillées
  + Mes [serviettes sortent trempées].
  - Le chien sort trempé du lac.
quality.soggy        -2,stage:use                 ~pain|~frite|croissants|croissant|scones|biscuits|pâte|croûte|baguette|gaufres|gaufre|crêpes|chips|brioche … était|étaient|est|sont … mou|mous|molle|molles|ramolli|ramollies|humide|humides|caoutchouteux
  + Les [croissants étaient mous].
  - Le pain est chaud, le ventre mou.
quality.unlike       -1                           plus|moins|bien pâle|pâles|foncé|foncée|clair|claire|petit|petite|terne|ternes|court|sombre|fin|fine … qu'|que sur|en|dans|le|la photo|photos|site|annonce|ligne|image|catalogue|les
  + Le tapis est bien [plus pâle qu'en photo].
  - Le texte est plus clair que sur la feuille.
quality.unlike       -1                           ressemble|ressemblait|ressemblent|correspond|correspondait pas|guère|aucunement … ce que|dont|qu' j'|je|nous|on imaginais|attendais|espérais|pensais|attendait|espérait|imaginait|avions
  + Le tapis ne [ressemble pas du tout à ce que j'imaginais].
  - Il ne ressemble pas à son oncle.

quality.boring     -2,stage:use =niais|=niaise|=niaises|gnangnan|cucul
  + Les chansons sont [niaises].
  - La mairie nie tout.
quality.boring     -2,stage:use je|j'|nous n'|ne ai|avons pas|jamais|guère … ~sourire|~rire|souri|ri|rigolé
  + [Je n'ai pas décroché un sourire] de tout le sketch.
  - Elle n'a pas souri.
quality.rubs       -2,stage:use ça|ca|cela me|m'|nous|lui … fait|faisait|fera mal $
  + Les lanières serrent, [ça me fait mal].
  - Ça ne fait pas mal.
quality.unoriginal -1           pièce|film|spectacle|scénario|intrigue|cuisine|menu|album|concert sans surprise|surprises
  + Un [scénario sans surprise].
  - Un tarif sans surprise.
quality.work       -2           bâclé|bâclée|bâclent|torché … pose|travail|repas|visite|soin|coupe|examen|consultation|ménage|cours|peinture|montage|chantier … en <duration>
  + Il a [bâclé la pose en une heure].
  - Il a fait la pose en une heure.
