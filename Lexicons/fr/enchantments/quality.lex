@language fr
@kind     enchantments

# Taste, freshness, fabric, sound, care, usefulness.

quality.care        +2 ~travail|~finition|~présentation|~emballage|~ouvrage|~cuisine|~assiette|~décoration soigné|soignée|soignés|soignées|minutieux|minutieuse|précis|propre|léché|impeccable
  + Des [finitions soignées].
  - Le travail de nuit est mal payé.
quality.delicious   +2 bien ~manger|~mangé|~déjeuner|~dîner
  + On a très [bien mangé] dans l'avion, étonnant.
  - Il faut bien manger avant la prise ?
quality.delicious   +3 en redemande|redemandons|redemandent|redemanderait
  + Les petits [en redemandent].
  - On me redemande un code.
quality.delicious   +3 festival|explosion|feu|bal|voyage|régal|délice … saveurs|papilles|goûts|palais|sens
  + Un [feu d'artifice de saveurs].
  - Le festival de jazz.
quality.delicious   +3 fond|fondait|fondent|fondante|fondant … dans|en|sur la|les bouche
  + Le gâteau [fond dans la bouche].
  - Au fond de la cour, la bouche de métro.
quality.delicious   +2 plein|pleine|riche|bourré|explosion de|d'|en saveurs|saveur|goût|goûts|arômes
  + Un bouillon [riche en saveurs].
  - C'est plein de boutons sans saveur.
quality.delicious   +3 ~délicieux|~succulent|~exquis|~divin|délicieusement
  + Leur tarte aux figues est [délicieuse].
  - Je cherche un délicieux roman pour ma sœur ?
quality.delicious   +2 ~lécher … doigts
  + On s'en [lèche les doigts].
  - Le chat lèche sa patte.
quality.delicious   +2 ~papille|~gustatif … ~réveil|~régal|~voyage|~explosion|~fête|~bonheur
  + Les [papilles en fête] du début à la fin.
  - Les papilles du patient sont examinées.
quality.delicious   +3 ~régal|~régaler|~délice|~tuerie
  + Avec ce pain on s'est tous [régalés].
  - Si vous voulez vous régaler, où aller ?
quality.delicious   +2 ~saucer|saucé … assiette|assiettes|plat
  + On a [saucé l'assiette].
  - Un plat en sauce.
quality.delicious   +2 ~savoureux|~goûteux|~appétissant|~succulent|~délectable
  + Une soupe [goûteuse] dans une cantine d'hôpital, si !
  - Le savon de Marseille est-il fourni ?
quality.delicious   +3 à se damner|pâmer
  + Une crème au citron [à se damner].
  - La famille a eu à se déplacer.
quality.delicious   +3 à tomber
  + Un fondant [à tomber].
  - Attention à la marche, on peut en tomber.
quality.fresh       +2 tout|que|ultra|super ~frais
  + C'est [ultra frais] et bien présenté.
  - Il fait frais le soir au camping.
quality.fresh       +2 ~fraîcheur … ~produit|~aliment|~légume|~poisson|~irréprochable|rendez
  + La [fraîcheur des produits] est là chaque semaine.
  - Un vent de fraîcheur passe, un produit le capte.
quality.fresh       +2 ~produit|~ingrédient|~légume|~poisson|~fruit|~salade|~huître|~pain|~aliment … ~frais|~local|~bio|~saison
  + Des [produits toujours frais] dans mon panier.
  - Vos produits sont-ils bio ?
quality.homemade    +2 fait|faits|faite|faites maison
  + Les yaourts sont [faits maison].
  - Il a fait de sa maison un gîte.
quality.tender      +2 ~fondant|~croustillant|~croquant|~onctueux|~juteux|~crémeux|~aérien|~savoureusement
  + Un cookie [fondant] et encore tiède.
  - Un chocolat fondant pour la cuisson, où est-ce ?
quality.tender      +2 ~viande|~poisson|~poulet|~filet … ~tendre
  + Une [viande très tendre].
  - Cette viande est-elle tendre ?
quality.well_cooked +2 parfaitement|bien|idéalement|impeccablement ~cuit|~assaisonné|~relevé|~cuisiné|~préparé|~exécuté|~dosé|~équilibré|~maîtrisé
  + Des légumes [parfaitement cuits].
  - Est-ce bien cuit à cœur ?
quality.well_cooked +2 ~cuisson … ~parfait|~maîtrisé|~impeccable|~réussi|~précis|~juste
  + La [cuisson était parfaite], rosée comme demandé.
  - La cuisson juste du riz, ça s'apprend ?
quality.well_cooked +2 ~cuit à la perfection|merveille
  + Un filet [cuit à la perfection].
  - Le cours de cuisine à la ferme est complet.

@sector restaurant
quality.homemade +1 maison|artisanal|artisanale|artisanaux|artisanales
  + Une glace [artisanale] en dessert.
  - Le restaurant a une maison voisine ?

@all
quality.original +2 ~original|~inventif|~créatif|~innovant
  + Une carte de cocktails [inventive].
  - Je garde l'emballage original ?
quality.refined  +2 ~raffiné|=recherchée|=recherchées|=recherchés|=élaboré|=élaborée|=élaborés|=élaborées|=travaillé|=travaillée|=travaillés|=travaillées
  + Une cuisine [raffinée] sans être prétentieuse.
  - Le chef recherche un apprenti.

@sector restaurant leisure hotel
quality.refined +2 ~authentique|~typique
  + Une recette [authentique] comme chez ma grand mère.
  - Un document authentique est exigé ?

@all
quality.craft +2 de|d'|très|haute|bonne|belle|excellente|super|grande|meilleure qualité
  + Un cuir [de qualité], souple et épais.
  - La qualité de l'air est mesurée chaque jour.
quality.craft +2 haut|moyen|haute de gamme
  + Des finitions [haut de gamme] pour une citadine.
  - En haut de la gamme de mi mineur, le doigt glisse.
quality.craft +1 qualité ~être|~rester … là|présente|rendez
  + La [qualité est toujours là] après quatre commandes.
  - La qualité est-elle là en promotion ?
quality.craft +2 ~finition … ~soigné|~impeccable|~parfait|~belle|~superbe
  + Les [finitions sont soignées].
  - La finition parfaite est-elle en option ?
quality.craft +2 ~solide|~robuste|~résistant|~costaud|~inusable|~durable|~indestructible
  + Une valise [robuste] qui a fait dix voyages.
  - Il faut un dossier solide pour ce prêt ?

@sector retail electronics telecom
quality.craft +2 bien|mieux ~fabriqué|~cousu|~conçu|~fini|~posé|~réparé|~monté
  + Un sac [bien cousu] et léger.
  - Est-ce bien fini à l'intérieur ?

@all
quality.fits +2 ~taille|~coupe|~pointure … ~parfait|~impeccable|~idéal|nickel
  + La [taille est parfaite] pour un mètre soixante.
  - Quelle taille serait parfaite pour moi ?

@sector retail
quality.fits +2 ~aller|~tomber|~tailler … ~parfaitement|comme|bien|gant
  + La robe [tombe bien], sans retouche.
  - Je vais bien, et vous ?

@all
quality.matches +1 ce qu'|que il|je … fallait|cherchais|attendais|besoin
  + Exactement [ce que je cherchais] pour mon balcon.
  - Vous savez ce que je cherchais ?
quality.matches +1 ~conforme à|au|aux
  + Le tapis est [conforme à la photo].
  - La prise est-elle conforme à la norme ?
quality.matches +1 ~correspondre|~conforme … description|attentes|photo|cherchais|attente
  + Le fauteuil [correspond à la description].
  - Le code correspond à quelle photo ?
quality.useful  +1 ~utile|~précieux|~indispensable
  + Des rappels de rendez vous bien [utiles].
  - En temps utile je vous écrirai.

@sector retail health
quality.useful +2 ~efficace … contre|sur|produit|traitement
  + Une crème vraiment [efficace contre] les plaques.
  - Quelle crème est efficace contre les tiques ?

@all
@sector electronics telecom app leisure
quality.sound +2 ~son|~image|~écran|~photo|~vidéo … ~net|~clair|~cristallin|~limpide|~éclatant|~puissant|~lumineux|~fluide
  + Le [son est cristallin] même dehors.
  - Le son de ma voix est-il clair ?

@all
@sector electronics telecom app leisure
quality.sound +2 ~grand|~beau|~superbe ~écran|~image|~son
  + Un [bel écran] pour lire dehors.
  - Y a-t-il un modèle à grand écran ?

@all
quality.result +2 ~résultat … ~probant|~bluffant|~parfait|~superbe|~impeccable|~net|~visible|~hauteur
  + Le [résultat est bluffant] dès la deuxième séance.
  - Quand le résultat est-il visible en ligne ?

@sector health
quality.care +2 bien|parfaitement|merveilleusement ~soigné|~opéré|~traité|~suivi
  + Mon père a été [parfaitement suivi] après sa chute.
  - Suis-je bien suivi par ce médecin ?

@all
keep.dig             keep en temps utile
keep.objects         keep ~croire|~juger utile
keep.objects         keep ~objet|~métal|~pierre|~bien ~précieux
keep.originals       keep l'|un|les|des|en|son|mon ~original|originaux de|du|des|d'|signé|signés|papier
keep.unhappy         keep <negation> … à la hauteur
quality.clean_plate  +2   fini|terminé|vidé|saucé|léché leur|leurs|mon|nos|notre|l'|les|son|toute|toutes ~assiette|~plat|~bol|~doigt
  + Les petits ont [fini leurs assiettes].
  - Finissez votre plat avant de sortir.
quality.complete     +1   ~formation|~guide|~bilan|~contrôle|~explication|~cours|~programme|~diagnostic|~devis|très|super|hyper ~complet
  + Un [bilan complet] de mon dos.
  - Le train est complet.
quality.compliments  +2   ~complimenter|compliments|compliment
  + Toute la famille m'a fait des [compliments] sur la coupe.
  - La sauce complète le plat.
quality.concrete     +1   ~concret
  + Des ateliers [concrets].
  - Concrètement, que faut-il faire ?
quality.craft        +2   tissu|matière|laine|coton|cuir|toucher|peau|linge|drap|draps|serviettes … ~doux|~moelleux|épais|épaisse
  + Une [laine très douce].
  - Un doux matin.
quality.delicious    +2   ~goûtu
  + Un miel [goûtu].
  - Le miel a goutté.
quality.delicious    +1   ~nourrissant|~rafraîchissant
  + Une soupe [nourrissante].
  - La nourrice du petit.
quality.delicious    +2   ~plat|~carte|~menu|~odeur|~burger|~dessert|~buffet|~vitrine|tout|toute|assiettes … ~alléchant
  + Une [vitrine alléchante].
  - Un tarif alléchant mais faux.
quality.delicious    +2   ~sauter|~jeter|~ruer|~resservir|~régaler sur|du|de … ~dessert|~plat|~buffet|~pain|~entrée|~gâteau|~fromage|~sauce
  + Nous nous sommes [rués sur le dessert].
  - On saute sur le trampoline.
quality.discovery    +2   ~découverte|~voyage ~culinaire|~gustatif|gastronomique*
  + Une vraie [découverte culinaire] pour nos amis.
  - Un voyage culinaire est-il prévu en juin ?
quality.entertaining +3   eu|eus|donné|donne|donnent des|le|les frissons|frisson
  + J'en ai [eu des frissons].
  - De la fièvre et des frissons.
quality.entertaining +2   on|nous|j'|je a|avons|ai ~rire|ri|rigolé|~rigoler|pleuré … ~début|fin|long|joie|soirée|larmes
  + [On a ri du début] à la fin.
  - On a pleuré notre argent.
quality.entertaining +2   sans|pas ~voir … ~temps|heures|~après-midi ~passer|passé|filé
  + Une visite [sans voir le temps passer].
  - Sans voir le menu, on attend.
quality.entertaining +3   ~frisson|chair de|d'|poule|dans|plein poule|dos|partout|émotion|plaisir
  + J'ai eu la [chair de poule].
  - Une chair de volaille tendre.
quality.entertaining +2   ~passionnant|~captivant|~palpitant|~divertissant|~addictif
  + Un jeu [captivant] pour toute la famille.
  - Est-ce captivant pour un ado ?
quality.entertaining +3   ~salle|~public|~foule|~stade debout
  + Au rappel, la [salle debout].
  - Salle pleine, debout au fond.
quality.fresh        +2   extra ~frais
  + Des beignets [extra frais].
  - Un extra de trois euros de frais.
quality.fresh        +2   ~produit|~légume|~poisson|~viande|~fruit du marché|jour|jardin|coin|cru|terroir|potager
  + Des [légumes du potager].
  - Un produit du rayon hygiène.
quality.going_strong +2   ~tourner|~fonctionner|~marcher|~tenir|~rouler encore|toujours … après|depuis|comme … an|ans|année|années|mois|neuf|jour|premier|horloge
  + Il [tourne toujours après dix ans].
  - Toujours là après dix ans de retard.
quality.homemade     +2   comme chez … grand-mère|mamie|maman|grand|mémé|mère
  + On y mange [comme chez sa grand-mère].
  - Chez ma grand-mère il pleut.
quality.homemade     +2   tout est fait|préparé|cuisiné|fabriqué sur|à place|main|la
  + [Tout est fait sur place].
  - Tout est sur la place du marché.
quality.homemade     +1   ~chef|~patron|~cuisinier|~gérant|~directeur … ~sortir|~venir|~passer|~saluer … ~saluer|~table|~cuisine|~client|~demander|~voir
  + Le [chef sort de sa cuisine] pour saluer.
  - Le chef de gare passe.
quality.just_works   +2   ~marcher|~fonctionner|~utilisable|~disponible|~lisible … même|aussi hors|sans connexion|réseau|internet|wifi
  + Le guide [fonctionne même sans réseau].
  - On marche même sans ligne de bus.
quality.level        +2   à la hauteur
  + L'exposition est [à la hauteur] de sa réputation.
  - La prise est à hauteur d'enfant.
quality.level        +1   à|a l' honneur
  + Le terroir est [à l'honneur].
  - J'ai l'honneur de vous écrire.
quality.matches      +2   ~fidèle|~conforme|~identique à|au|aux … photo|photos|description|image|images|descriptif|annonce|catalogue|visuel
  + Couleur [fidèle à la photo].
  - Une cliente fidèle à la boutique.
quality.progress     +2   ai|a|ont|fait|font|avons ~progresser|progressé
  + Avec cette méthode, j'[ai progressé].
  - La maladie progresse.
quality.progress     +2   ai|a|ont|fait|font|avons ~progresser|progressé|beaucoup|énorme|énormément|gros|vrais ~progresser|progressé|progrès
  + Mon fils [a énormément progressé] en maths.
  - Peut mieux faire, le progrès attendra.
quality.progress     +2   je|il|elle|on|nous|ils|fils|fille ~progresser … chaque|jour|vite|bien|beaucoup|semaine|rapidement
  + [Je progresse chaque] jour.
  - La file progresse.
quality.progress     +2   vaincre|vaincu|surmonté|~surmonter|~dépasser|dépassé … sa|ma|ses|mes|leur|leurs ~peur|~appréhension|~phobie|~crainte|~blocage
  + Ma fille a [vaincu sa peur] du vide.
  - La peur a dépassé la raison.
quality.progress     +2   ~progresser|~avancer|~grandir … à|a vue|pas d'|de … ~œil|~géant
  + Mon fils [progresse à vue d'œil].
  - On avance à pas de tortue.
quality.refined      +1   ~authenticité
  + De l'[authenticité] dans l'assiette.
  - Un certificat d'authentification.
quality.refined      +2   ~mythique|~légendaire
  + Un café [mythique] du port.
  - Le mythe de la grotte.
quality.refined      +2   ~soigné|~élégant
  + Un service de table [élégant].
  - Soigner un rhume.
quality.result       +2   plus|aucune|zéro … ~douleur|~mal … depuis|après
  + Plus [aucune douleur depuis] le soin.
  - Une douleur depuis lundi.
quality.result       +2   ~cicatrice|~réparation|~retouche|~soudure|~raccord|~trace|~couture … ~invisible|imperceptible
  + La [cicatrice est invisible].
  - Un fil invisible à l'œil nu.
quality.tasted       +2   ça|cela|plat|repas|tout m'|nous|a|ont … goûté
  + [Ça m'a bien goûté], ces croquettes.
  - J'ai goûté, tout de même.
quality.use_daily    +2   je|on|nous|j' ne|n' l'|le|la|les ~quitter|~lâcher plus
  + Ce gilet, [je ne le quitte plus].
  - Je quitte la file, plus rien.
quality.use_daily    +2   les|mes|ma|mon|notre|l' ~enfant|~fille|~fils|~petit-fils|~chat|~chien|~petit ~jouer|~dormir|~adorer|~utiliser … tous|chaque|dedans|dessus|heures
  + [Mes enfants jouent avec tous] les jours.
  - Mon fils joue au foot, tous les mardis.
quality.useful       +2   plus besoin|plus de|d' ~papier|~ticket|~carte|~déplacement|~chéquier|~attente|~appeler|~déplacer|~carnet|~classeur
  + Avec elle [plus besoin de papier].
  - On n'a plus besoin de vous.

keep.own      keep ^ pour un|une ~hôtel|~chambre|~croisière|~établissement|~voiture de grand luxe
quality.level +1   ~hôtel|~chambre|~voiture|~prestation|~produit|~service|~établissement|~salle|~croisière|~bus|~car|~emballage|~matière … grand luxe
  + Un carrosse et sa [chambre de grand luxe].
  - Le roi aime le luxe.
  - Pour une chambre de grand luxe, on attend un lit.

quality.entertaining +1 ~musée|~visite|~exposition|~expo|~spectacle|~conférence|~cours|~atelier|~circuit|~livre|~film est|sont|était|étaient … ~intéressant|~instructif|~enrichissant
  + Ce [livre est assez intéressant] pour le moine.
  - Le musée est en travaux, dit un guide.

keep.own          keep nous|m'|l' a|ont fait découvrir … fuite|facture|panne|erreur|frais|défaut|problème|vice
quality.discovery +2   nous|m'|l' a|ont fait découvrir|partager|aimer|voyager|rêver|revivre
  + Le barde [nous a fait voyager].
  - Le barde fait un voyage.
  - Il nous a fait découvrir une fuite.

# Ce qui tient, va bien, et dont on ne se lasse pas.
choice.original          +2           ~voir|~trouver|voit|trouve nulle part ailleurs
  + Des fromages qu'on ne [trouve nulle part ailleurs].
  - Je ne vais nulle part.
comfort.climate          +1           ~train|~bus|~salle|~chambre|~appartement|~bureau|~boutique|~voiture ~être ~climatisé
  + Le [bureau est climatisé].
  - La salle est-elle climatisée ?
comfort.comfortable      +1           ~casque|~lunette|~chaussure|~sac|~masque|~lentille|~appareil se|qui … oublier
  + Ce [casque se fait oublier].
  - Un sac oublié.
comfort.quiet            +1           ~appareil|~moteur|~frigo|~hotte|~chaudière|~lave|~ventilateur|~climatisation … ~discret|~inaudible
  + Un [ventilateur discret].
  - Un coin discret près du frigo.
comfort.rest             +2           bulle de|d' bien|oxygène|détente|calme|sérénité
  + Une [bulle d'oxygène] en plein centre.
  - Une bulle de savon.
comfort.soft             +1           tissu|laine|étoffe|pull|plaid|veste|couette|maille|doublure|gilet … ~chaud|~extensible|~respirant|~satiné|cosy|~chatoyant|~enveloppant|~velouté|noble
  + Un [plaid bien enveloppant].
  - Un acteur noble et un plat chaud.
comfort.spacious         +1           ~train|~bus|~wagon|~vol|~salle|~plage|~parc presque|quasi|quasiment vide
  + Un [wagon presque vide], quel calme.
  - La batterie est presque vide.
competence.expert        +2           ~main|~doigt en or
  + Ma kiné a des [mains en or].
  - Un anneau en or au doigt.
condition.intact         +2           à|a bon port
  + Tout est arrivé [à bon port].
  - Le port de pêche est bon.
condition.well_packed    +2           ~emballage|~protection|~colisage … béton|costaud
  + Un [emballage béton].
  - Un mur de béton.
design.beautiful         +2           ~indémodable|~intemporel
  + Une coupe [intemporelle].
  - Une mode passée.
design.modern            +1           dernier cri
  + Des machines [dernier cri].
  - Un cri au dernier étage.
design.modern            +1           à la pointe de la technologie
  + Un cabinet [à la pointe de la technologie].
  - Le phare est à la pointe de l'île.
design.plate             +2           ~dresser|dressées|dressés|dressée|dressé|~présenté comme un|une|des|de tableau|tableaux|~œuvre
  + Des assiettes [dressées comme un tableau].
  - Une assiette sous le tableau.
empathy.above            +2           on|nous a|avons été gâtés|gâtée|gâtées
  + Pour mes quarante ans [on a été gâtés].
  - Les fruits ont été gâtés.
empathy.above            +2           été|sommes|étions|est bien|vraiment|tellement|trop|super gâté|gâtés|gâtée|gâtées|choyés|choyé
  + Nous avons [été vraiment gâtés].
  - Le lait a été gâté.
keep.plain_state         keep         =soigne|=soignent un|une|le|la|les|l'|des|mon|ma|mes|notre|nos|vos|votre|son|sa|ses|leurs
  + Le médecin [soigne une] angine.
  - Un plat soigné.
keep.plain_state         keep         cours|cour magistral|magistraux
  + Le [cours magistral] a lieu lundi.
  - Un coup magistral.
keep.plain_state         keep         de plus belle
  + La pluie reprend [de plus belle].
  - La plus belle vue.
keep.plain_state         keep         mes|nos|vos|ses|des|ces|les|leurs|plusieurs|quelques|deux|trois plantes
  + [Les plantes] du salon.
  - Tu plantes un arbre.
overall.delighted        +2           petit nuage
  + Nous étions sur un [petit nuage].
  - Un nuage de lait.
overall.delighted        +2           ~sentir|sentie|senti|sentis|sens … princesse|reine|roi|star|prince
  + Je me suis [sentie comme une reine].
  - Une star a senti la rose.
overall.good             +1           tout tourne|tournait rond
  + Depuis le changement de syndic, [tout tourne rond].
  - La roue tourne en rond.
overall.good             +1           ~mise|version|nouveauté|option|rénovation|remise|changement|initiative|amélioration|pause|attention … ~bienvenu
  + Une [rénovation bienvenue].
  - Bienvenue à bord.
overall.great            +3           feu de dieu
  + La sono marche du [feu de Dieu].
  - Un feu de bois.
overall.great            +2           haut|hauts|haute en couleur|couleurs
  + Un guide [haut en couleur].
  - En haut, la couleur est grise.
overall.great            +2           souvenirs plein
  + Des [souvenirs plein] la tête.
  - Une boutique de souvenirs.
overall.great            +2           une|la|belle|vraie|sacrée|grosse belle|vraie|sacrée|grosse claque
  + Ce concert, [une sacrée claque].
  - Une porte claque.
overall.great            +2           un|le|vrai|véritable|c' must|must-have
  + Leur tarte au citron, [un must].
  - Must Have est le nom du magasin.
overall.great            +2           ~chef|~cuisinier|~pâtissier|~coiffeur|~artisan|~tatoueur|~menuisier|~fleuriste … ~être|véritable|vrai … artiste|magicien|magicienne|génie|virtuose|orfèvre|maestro
  + Le [pâtissier est un magicien].
  - Le chef d'orchestre et l'artiste peintre.
overall.great            +2           ~faire|fait|font … petit|leur effet|sensation
  + Le bouquet a [fait son petit effet].
  - Un petit effet secondaire.
overall.great            +2           ~souvenir … ~impérissable|~inoubliable|~merveilleux|~ému|~mémorable|~magnifique
  + Un [souvenir impérissable].
  - Un souvenir de vacances.
overall.loyal            +2           en ai|avons offert à|aux|autour|un|deux … toute|famille|amis|mère|sœur|collègues|moi
  + J'[en ai offert à toute] la famille.
  - J'en ai demandé à ma mère.
overall.loyal            +2           en ai|avons racheté|repris|recommandé|commandé deux|trois|un|une|d'|encore|plusieurs|cinq
  + Ces torchons, j'[en ai racheté deux].
  - J'en ai vendu deux.
overall.loyal            +2           jure|jurons|jurent plus que par
  + Ma mère ne [jure plus que par] eux.
  - Il jure.
overall.loyal            +2           à|a mon|ma|notre deuxième|troisième|quatrième|cinquième|énième|2e|3e achat|paire|exemplaire|séjour|commande|visite
  + J'en suis [à ma troisième paire].
  - La deuxième commande est perdue.
overall.recommended      +2           ai|avons conseillé|recommandé à|aux|autour … mes|ma|mon|toute|tous|mes|collègues|amis|famille|entourage
  + Ma sœur et moi l'[avons conseillé à mes] voisins.
  - On m'a conseillé à mes risques.
overall.satisfied        +2           ne|n' irai|vais|va|irons|allons|irais plus|pas ailleurs
  + Je [n'irai plus ailleurs].
  - Je n'irai plus.
overall.slang            +2           méchant|méchante bon|bonne|belle|beau|bons
  + Un [méchant bon] service.
  - Un méchant chien.
performance.battery      +2           ~autonomie|~montre|~batterie … fait|tient|dure|assure la|une|toute journée|semaine
  + La [montre tient la semaine].
  - Le téléphone sonne toute la journée.
performance.quick_charge +2           ~recharger en une|dix|vingt|quinze|trente … heure|minutes
  + Elle se [recharge en une demi-heure].
  - La charge de trente kilos en une heure.
price.saving             +1           ~frigo|~appareil|~voiture|~moteur|~chaudière|~machine|~véhicule|~radiateur … ~économe
  + Ce [frigo est très économe].
  - Un économe pour éplucher.
quality.better           +2           mieux|meilleur|meilleure|meilleurs|meilleures|supérieur|supérieure que|qu'|à … concurrent|concurrents|concurrence|ailleurs|ancien|ancienne|précédent|précédente
  + Bien [mieux que chez le concurrent].
  - On trouve mieux ailleurs.
quality.better_real      +2           mieux|~beau|~joli que sur|en photo|photos|la|les|le … site|catalogue|photo|photos
  + Encore [mieux que sur le catalogue].
  - Il vaut mieux qu'une photo soit jointe.
quality.built            +2           fait|faits|faite|faites|conçu|conçue|conçus|construit|construite|bâti|taillé pour durer
  + Des chaussures [faites pour durer].
  - Le contrat est fait pour un an.
quality.built            +2,stage:use increvable|increvables
  + Une machine à laver [increvable].
  - Le pneu a crevé au bout d'un mois.
quality.built            +2           robustesse|solidité|fiabilité|résistance|efficacité|mécanique|moteur|organisation|logistique … à|a toute épreuve
  + Une [solidité à toute épreuve].
  - Une épreuve de résistance.
quality.built            +2,stage:use survécu|survit|résisté|résiste|résistent à|aux|au … chute|chutes|rentrées|hiver|hivers|lavage|lavages|enfants|déménagement|déménagements|tempête|orages|pluie|choc|chocs|années
  + Le cartable a [survécu à deux rentrées].
  - La montre n'est pas garantie contre les chocs.
quality.built            +2,stage:use tombé|tombée|tombés|tombées|chute|chutes … pas|aucune|sans|zéro … rayure|rayures|casse|égratignure|éraflure|fissure
  + Le téléphone est [tombé trois fois et pas une rayure].
  - Une rayure sur la portière après la livraison.
quality.built            +1           ~montre|~veste|~tente|~botte|~sac|~fenêtre|~toit|~boîte … parfaitement|totalement|bien ~étanche
  + Une [montre parfaitement étanche].
  - La montre est-elle étanche ?
quality.built            +2           ~parti|~bâti|~conçu|~taillé|~construit pour durer
  + Une machine [bâtie pour durer].
  - Il est parti pour la gare.
quality.care             +2           fait|réalisé|exécuté|posé|travail|refait|refaite|posée|faite|faites … dans les règles
  + Une toiture [refaite dans les règles].
  - Il est inscrit dans les règles du jeu.
quality.clean_plate      +1           on|nous a|avons tout mangé|englouti|dévoré
  + [On a tout dévoré].
  - On a tout refait.
quality.clean_plate      +2           pas|plus|aucune resté|reste|restait|une|la|moindre … miette
  + Il n'en est [pas resté une miette].
  - Une miette sur la nappe.
quality.clean_plate      +2           tout saucé|englouti
  + On a [tout saucé].
  - Le feu a tout détruit.
quality.clean_plate      +2           ~enfant|fils|fille|~invité|petits|chat|chien … tout fini|mangé|dévoré|englouti|avalé|terminé
  + Mes [enfants ont tout mangé].
  - Le chien a tout cassé.
quality.clean_plate      +2           ~saucer|saucé … assiette|plat|tout|jusqu'
  + Mon mari a [saucé son assiette].
  - Une saucière et une assiette.
quality.complete         +1           ~contenu|~cours|~formation|~programme|~exposition|~visite|~atelier|~conférence … ~riche|~foisonnant|~fouillé|~dense
  + Une [exposition foisonnante].
  - Une foule dense visite.
quality.compliments      +2           arrête|arrêtent|cesse|cessent pas de … ~complimenter|~féliciter
  + On n'[arrête pas de me complimenter].
  - Il n'a pas cessé de pleuvoir.
quality.compliments      +2           tout le monde me|nous|m'|l' … complimente|envie|félicite|admire
  + [Tout le monde me complimente].
  - Tout le monde nous voit.
  - Tout le monde me demande où est mon colis.
quality.craft            +2           amour|passion du métier|travail|terroir|produit
  + On sent l'[amour du métier].
  - L'amour du risque.
quality.craft            +2           bel|bon|beau|belle ouvrage
  + Cet escalier, du [bel ouvrage].
  - Un ouvrage sur les jardins.
quality.craft            +1           machine|outil|balance|appareil|scie|imprimante|couteau|montre|robot|instrument ~être|très|vraiment|super … ~précis
  + Une [balance très précise].
  - Une machine à une heure précise.
quality.craft            +1           produit|article|appareil|outil|objet|logiciel|modèle|version|concept|système … ~abouti|~sophistiqué|~révolutionnaire|~esthétique|~ingénieux|~astucieux|~malin
  + Un [concept vraiment abouti].
  - La chirurgie esthétique.
quality.craft            +2,stage:use tient|tiennent très|bien|vraiment|super|parfaitement chaud
  + Ce manteau [tient vraiment chaud].
  - Il fait vraiment chaud dans la salle.
quality.craft            +2           ~travail|~artisan|~qualité|~confection à l' ancienne
  + Un [travail à l'ancienne], sans colle.
  - À l'ancienne adresse.
quality.delicious        +2           <food>|<fare>|assiettes ~être|très|vraiment|bien|si|hyper … ~gourmand
  + Des [pizzas vraiment gourmandes].
  - Un café gourmand en fin de repas.
quality.delicious        +2           <food>|<fare>|riz|thé|thés|légumes … ~parfumé|~gouleyant|~régressif|~réconfortant
  + Un [riz délicatement parfumé].
  - Un chien parfumé.
quality.delicious        +3           artifice|explosion|bouquet … bouche|papilles|saveurs|parfums
  + Un feu d'[artifice en bouche].
  - Le festival de parfums a lieu en mai.
quality.delicious        +2           claque gustative|culinaire|visuelle|sonore
  + Une [claque culinaire], ce menu.
  - Une porte claque à l'étage.
quality.delicious        +2           croustille|croustillent|croustillait
  + La baguette [croustille].
  - Une croustade au menu.
quality.delicious        +2           l'|encore eau à la bouche
  + La vitrine nous a mis [l'eau à la bouche].
  - Un peu d'eau à boire.
quality.delicious        +2           mes|nos papilles
  + [Mes papilles] ont dansé.
  - Les papilles de la langue.
quality.delicious        +2           se mange|mangent|mangeait|boit sans faim|soif
  + Ces chouquettes, ça [se mange sans faim].
  - On mange sans sel.
quality.delicious        +3           se relever la nuit
  + Une mousse à [se relever la nuit].
  - On se relève la nuit pour le bébé.
quality.delicious        +2           vrai|bon|excellent|délicieux|merveilleux goût|gout|parfum|arôme
  + Des tomates au [vrai goût].
  - Le goût du risque.
quality.delicious        +2           ~lécher … babines|doigts
  + Les enfants se [léchaient les babines].
  - Le chien lèche sa patte.
quality.delicious        +3           ~manger|mangerait … tête|sur … d' un pouilleux|chauve|teigneux
  + Ce fromage, on en [mangerait sur la tête d'un pouilleux].
  - Un pouilleux au coin.
quality.dream            +2,stage:use coupe|coupent|tranche|rentre|entre|glisse|roule … comme … beurre|soie|velours
  + Ce couteau [coupe comme dans du beurre].
  - Un jaune pâle comme le beurre.
quality.dream            +2,stage:use va|vont|allait|allaient comme un gant
  + La veste me [va comme un gant].
  - Il manque un gant dans la boîte.
quality.entertaining     +2           plein la vue|gueule
  + On en a pris [plein la vue].
  - Plein les bras.
quality.entertaining     +2           se|nous sommes|sont … =éclatés|=éclatées|=amusés|=amusées
  + Les petits [se sont éclatés].
  - La bulle est éclatée.
quality.entertaining     +1           temps file|filé
  + Avec ce guide le [temps file].
  - Le temps est gris.
quality.entertaining     +3           tenu|tenus|tenue|tient|tiennent|tenait en haleine
  + Le spectacle nous a [tenus en haleine] deux heures.
  - Mon chien a mauvaise haleine.
quality.entertaining     +2           voit|voyait|voyons|voyais pas le temps
  + On ne [voit pas le temps] passer.
  - On ne voit pas le fond.
quality.entertaining     +2           ~frisson … ~garanti|assurés|plaisir|assuré
  + Des [frissons garantis].
  - Un frisson de fièvre.
quality.entertaining     +2           ~hilarant|~tordant|~désopilant|~bouleversant|~haletant|~truculent|~divertissant|~trépidant
  + Une pièce [hilarante].
  - Il se tord la cheville.
quality.entertaining     +2           ~plein|~débordant de|d' poésie|malice|surprises|rebondissements|fantaisie|humour|suspense|émotion|émotions
  + Un conte [plein de malice].
  - Un plein de gazole.
quality.entertaining     +2           ~pleurer|pleurer|pleuré|pleure|pleurait|larmes de|aux rire|joie|bonheur|émotion
  + La pièce nous a fait [pleurer de rire].
  - Elle a pleuré dans le train.
quality.entertaining     +2           ~redevenir|redevient|redevenus … gosse|gosses|enfant|enfants|gamins|gamin
  + On [redevient des gosses] dans ce parc.
  - Les enfants, ça redevient calme.
quality.entertaining     +2           ~retomber en enfance
  + Nous sommes [retombés en enfance].
  - L'enfance de mon fils.
quality.entertaining     +2           ~spectacle|~film|~pièce|~guide|~humoriste|~livre|~comédien|~série|~animateur|~jeu|~comédie ~être|très|vraiment|si|hyper|trop … ~drôle|~prenant|~enlevé|~enjoué
  + Une [série vraiment prenante].
  - Un livre à la drôle de couverture.
quality.entertaining     +3           à|a pleurer|hurler|plier de rire
  + Un sketch [à pleurer de rire].
  - Une scène à pleurer.
quality.fits             +2           comme un gant
  + Ces bottes, [comme un gant].
  - Un gant perdu.
quality.fits             +2           va|vont|allait|iraient … à|a ravir|merveille
  + Ces lunettes lui [vont à ravir].
  - Il va à la mer.
quality.fits             +2           ~flatteur|~seyant
  + Un jean [flatteur].
  - Flatter le chien.
quality.fresh            +1           <food>|<fare>|~produit|~légume|~fruit|~poisson ~être =frais|fraîches|fraîche|fraiche|fraiches
  + Chez ce maraîcher, les [fruits sont frais].
  - Les frais d'entrée sont bas.
quality.fresh            +2           <food>|<fare>|~produit|~légume|~fruit|~poisson … bien|très|ultra|hyper|super|vraiment =frais|fraîches|fraîche|fraiche|fraiches
  + Des [légumes ultra frais].
  - Le café, les frais de bouche.
quality.fresh            +2           ~pain|~brioche|~croissant|~madeleine|~tarte … encore|toujours|juste chaud|chaude|chauds
  + Une [brioche encore chaude].
  - Le pain est-il chaud ?
quality.going_strong     +2           bouge|bougent|déteint|bouloche|rétrécit|bougé|rétréci pas|jamais … lavage|lavages|machine|temps
  + La matière ne [bouge pas au lavage].
  - Il ne bouge pas.
quality.going_strong     +2           pas|jamais pris une|de ride|rides
  + Ce blouson n'a [pas pris une ride].
  - Une crème contre les rides.
quality.going_strong     +2           ~parfum|vernis|~maquillage|~coiffure|rouge|~couleur|~brushing qui|a|ont|tient|tiennent … tient|tenu|tiennent|toute … jours|semaine|journée|soirée|longtemps
  + Un [brushing qui a tenu trois jours].
  - Le fleuriste tient un cahier de couleur par semaine.
quality.going_strong     +2           ~tenir la|bien charge|distance
  + Après cinq ans, il [tient la distance].
  - Il tient la porte.
quality.going_strong     +2           ~tenir|~résister … au|aux|à lavage|lavages|temps|chocs|tout|épreuve|rayures|intempéries
  + Des teintes qui [tiennent bien aux lavages].
  - Je tiens la porte ouverte.
quality.homemade         +2           est|sont|était|étaient|c'est fait|faite|faits|faites sur place
  + Le beurre [est fait sur place].
  - Le contrat est fait sur ma place.
quality.homemade         +2           faits|fabriqué|fabriqués|fabriquées|cuits|cuit|préparé|préparés|préparées sur place
  + Des glaces [fabriquées sur place].
  - Sur place, le pain est fait.
quality.homemade         +2           ~cuisine du|de cœur|coeur|famille|marché|maman|mamie
  + Une [cuisine du marché] simple.
  - La cuisine de l'appartement.
quality.homemade         +2           ~cuisine|~recette|~plat|~goût de|du grand mère|mères
  + Une [cuisine de grand-mère].
  - La cuisine de la grande salle.
quality.homemade         +2           ~glace|~pain|~bière|~confiture|~jus|~fromage|~charcuterie|~pâte|~chocolat ~être|bien|vraiment … ~artisanal
  + Les [glaces sont artisanales].
  - Un chocolat au salon artisanal.
quality.homemade         +2           ~mitonner|~concocter|~mijoter|~cuisiner|~préparer|~élaborer|~confectionner|~fait … avec|petits … amour|soin|passion|oignons|tendresse
  + Des tartes [confectionnées avec amour].
  - On prépare un oignon avec ail et sel.
quality.kids_love        +2           fils|fille|enfants|petit|petite|petits|filles|garçons|élèves|chien|chienne|ado en|le|la|les réclame|réclament|réclamait
  + Mon [fils en réclame] encore.
  - Le chien du voisin.
  - Ma fille réclame son remboursement.
quality.kids_love        +2,stage:use fils|fille|filles|enfants|petit|petite|chat|chien|mari|femme|bébé|mère|père ne|n' le|la|les|l' quitte|quittent|lâche|lâchent|pose|posent plus
  + Ses baskets, ma [fille ne les quitte plus].
  - Mon fils ne veut plus aller à l'école.
  - Mon mari ne quitte plus son lit.
quality.kids_love        +2           rate|raterait|louperait|manque|manquerait|loupe pas|aucun|aucune|jamais une|un … séance|cours|épisode|entraînement|atelier|leçon
  + Il ne [rate pas une seule séance].
  - On manque de place au cours.
quality.kids_love        +2           veut|veulent|voulait|voudrait déjà|absolument|encore|tout … réinscrire|revenir|retourner|recommencer|continuer|repartir|reprendre
  + Ma fille [veut déjà se réinscrire].
  - Il veut déjà partir.
quality.kids_love        +2           ~étoile … dans|plein les yeux
  + Ma fille avait des [étoiles dans les yeux].
  - Une étoile au plafond.
quality.level            +2           qualité … ~constant|~rare|~supérieur|~régulier|allemande|suisse|japonaise|~durable|~indéniable|~incontestable|premium
  + Une [qualité vraiment constante].
  - Une qualité rare chez un huissier ? Pas ici, la patience.
quality.level            +2           ~respirer|respire|respirent la|le|l' qualité|sérieux|luxe|bonheur|solidité|santé|authenticité
  + Chaque couture [respire la qualité].
  - On respire le grand air.
quality.matches          +2           exactement|précisément|pile le|la|les|l' … demandé|demandée|voulu|voulue|commandé|commandée|imaginé|imaginée|souhaité|souhaitée|rêvé
  + Il a fait [exactement le gâteau demandé].
  - Le dossier comporte exactement la pièce jointe.
quality.matches          +2           ~couleur|~taille|~produit|~modèle|~chambre … exactement|pile|vraiment celle|celui|ceux|comme … photo|site|annonce|catalogue
  + La [chambre est exactement celle de la photo].
  - La couleur de la photo.
quality.melts            +2           ~viande|~gâteau|~poisson|~foie|~agneau|~rôti fond|fondait|fondaient|fondent
  + L'[agneau fondait] tout seul.
  - Le chocolat coûte cher.
quality.perfection       +2           juste|bien|parfaitement|cuit|cuite|cuits|dosé|rosé|tendre comme il faut|fallait
  + Un magret rosé [juste comme il faut].
  - Le vendeur n'a pas fait le contrôle comme prévu.
quality.progress         +2           ~progrès … ~fulgurant|~spectaculaire|~énorme|~net|~visible|~incroyable|~notable|~flagrant
  + Des [progrès vraiment spectaculaires] en maths.
  - Le progrès technique.
quality.progress         +2           ~progrès|~évolution|~amélioration … visible|visibles|flagrant|flagrants|nets|spectaculaire|spectaculaires|bluffants
  + Des [progrès visibles] dès la rentrée.
  - L'évolution des salaires.
quality.refined          +2           avec talent|brio|maestria|panache|virtuosité|doigté
  + Un classique revisité [avec brio].
  - Un candidat avec un talent caché.
quality.refined          +2           de haute|haut volée|vol|voltige
  + Une carte des desserts [de haute volée].
  - Le vol de nuit.
quality.refined          +1           repas|menu|cuisine|plats|dessert|desserts|mets est|était|sont|étaient|très|vraiment … ~délicat|~subtil|~consistant
  + Les [desserts étaient très délicats].
  - Un petit déjeuner consistant est prévu.
quality.refined          +2           ~cuisson|~cuisine|~plat|~technique|~recette|~assiette|~assaisonnement … maîtrisé|maîtrisée|maîtrisés|maîtrisées
  + Des [cuissons parfaitement maîtrisées].
  - L'incendie est maîtrisé.
quality.refined          +2           ~saveur|~mélange|~parfum|~goût|~cuisine|~assaisonnement|~plat|~arôme … ~subtil|~audacieux|~délicat
  + Un [mélange vraiment subtil] de citron et de thym.
  - Un sujet délicat entre voisins.
quality.result           +2           après|depuis … séances|soins|opération|traitement|rééducation|semelles|massage|cure|injection … je|j' remarche|remonte|redors|dors|revis|respire|recours|marche|bouge|dormais|remarchais
  + [Après dix séances je remarche].
  - Après dix séances je paie.
quality.result           +2           dos|genoux|articulations|pieds|jambes|cheveux|peau|portefeuille … disent|dit|me|vous … merci
  + Mes [articulations vous disent merci].
  - Ils disent merci à genoux.
quality.result           +2           guéri|guérie|remarche|retapé|retapée|requinqué|requinquée|requinque
  + Après l'opération ma chienne [remarche].
  - Le guéridon est en bois.
quality.result           +2           j'|je entends|revois|revis|remarche|redors|marche … de|à nouveau
  + [J'entends de nouveau] les oiseaux.
  - Je vois un nouveau film.
  - Je vois à nouveau la publicité.
quality.result           +2           peau|cheveux|dos|jardin|moteur|jambes … revit|revivent|revis
  + Mes [cheveux revivent].
  - Le film fait revivre une époque.
quality.result           +2           redors|remarche|redort|revis … enfin|depuis|grâce
  + Je [redors enfin].
  - Je dors.
quality.result           +2           remis|remise sur pied|pieds
  + L'équipe m'a [remise sur pied].
  - La remise au pied du mur.
quality.result           +2           ressorti|ressortie|sorti|sortie|complètement|totalement ~métamorphosé
  + Je suis [ressortie métamorphosée].
  - Un héros de Kafka.
quality.result           +2           retrouvé|retrouve|retrouver le|la|l'|ma|mon sommeil|sourire|pêche|forme|appétit|énergie|mobilité|silhouette|confiance
  + Depuis ce matelas j'ai [retrouvé le sommeil].
  - J'ai retrouvé la clé.
quality.result           +2           voit|sent|sens|vois|ressent|ressens … différence … dès|après|tout|au
  + On [sent la différence dès] la première nuit.
  - Quelle différence entre les deux forfaits ?
  - On voit la différence depuis le changement de propriétaire.
quality.result           +2           vraie|véritable|quelle|une métamorphose
  + Mon salon, [quelle métamorphose].
  - La métamorphose du papillon.
quality.result           +2           ~crème|~produit|~soin|~sérum|~lotion … ~miracle|~magique
  + Une [crème miracle].
  - Un spectacle de magie.
quality.result           +2           ~faire|fait|font son|leur effet
  + Une crème qui [fait son effet].
  - Un effet de serre.
quality.result           +1           ~résultat|~rendu|~coupe|~couleur|~teint|~brushing … ~naturel|~canon
  + Un [rendu très naturel].
  - Le bois naturel.
quality.second_helping   +2           enfants|petits|invités|convives|amis|fils|fille|mari|nous en a|ont|avons redemandé
  + Les [enfants en ont redemandé].
  - On m'a redemandé la même attestation.
quality.second_helping   +2,stage:use repris deux|trois|2|3 fois du|de
  + Nous avons [repris deux fois du] dessert.
  - Le technicien s'y est repris à deux fois.
quality.sensed           +2,stage:use soyeux|soyeuse|soyeuses|duveteux|duveteuse|duveteuses|pulpeux|pulpeuse|pulpeuses|charnu|charnue|charnus|charnues
  + Un papier épais et [soyeux].
  - Les cheveux ne sont pas soyeux après l'application.
quality.sensed           +2           ~enivrant|~ensorcelant
  + Une eau de toilette [enivrante].
  - Une danse.
quality.sound            +2           basses|graves|aigus … profonds|profondes|puissants|puissantes|riches
  + Des [graves puissants].
  - Des blessures graves.
quality.sound            +2           son|audio|acoustique|~basse|~aigu|~enceinte … ~pur|~profond|~enveloppant|~rond|~équilibré|~précis
  + Un [son très enveloppant].
  - Une cour profonde.
quality.sound            +2           ~couleur|~image|~écran|~rendu|~photo|~contraste … ~vif|~éclatant|~fidèle|~chatoyant|~vivant|~profond
  + Des [couleurs éclatantes].
  - Un client fidèle en photo.
quality.sound            +3           ~image|~vidéo|~photo|~son|~écran|~qualité … à|a couper le souffle
  + Une [image à couper le souffle].
  - Une image à couper en deux.
quality.sound            +2           ~image|~écran|~photo|~vidéo|~son … ~être|très|vraiment|bien ~net|~clair
  + L'[image est nette].
  - Une image de l'homme net.
quality.sound            +2           ~son|~enceinte|~musique … remplit|remplissent|emplit|enveloppe
  + L'[enceinte remplit] tout le salon.
  - Un seau rempli de son.
quality.tasted           +2           ~plein|~riche|~débordant|~gorgé de|en|d' ~saveur|goût|goûts|~arôme|~parfum|soleil
  + Des tomates [gorgées de soleil].
  - Un verre plein de sable.
quality.use_daily        +2           allié|compagnon|alliée au|du|de … quotidien|jours|voyages
  + Cette poussette, notre [allié au quotidien].
  - Mon compagnon de vie est venu.
quality.useful           +2           beaucoup|énormément|plein … appris|apprend|apprends|apprendre
  + J'ai [beaucoup appris] pendant ce stage.
  - Ai-je beaucoup à apprendre ?
quality.useful           +2           rend|rendu|rendent|rendre|rendait … fier|fiers|grand|sacrés|précieux|énorme service|services
  + Cette appli m'a [rendu de fiers services].
  - Le service rend les clés.
quality.well_cooked      +2           ~cuit|~saignant|~rosé|rosée|rosées|~grillé|~doré|~saisi à|a point|souhait|merveille|perfection
  + Un magret [rosé à souhait].
  - Un dossier qui cuit à petit feu.
quality.well_cooked      +2           ~relevé|~salé|~sucré|~épicé|~cuit|~saignant|~assaisonné|~croustillant comme|juste … faut
  + Un curry [relevé comme il faut].
  - Il est sucré, comme son frère.
reliability.durable      +2           ne|n' flanche|faiblit|faiblissent pas|jamais
  + Sous la pluie, elle [ne faiblit pas].
  - Il ne bronche jamais.
reliability.durable      +2           ~tourner|~marcher|~fonctionner|~rouler|~tenir sans faiblir|broncher|faillir
  + Douze ans qu'elle [tourne sans faiblir].
  - Il marche sans but.
reliability.works        +2           ~marcher|~fonctionner|~démarrer au|du premier essai|coup
  + La tondeuse [démarre au premier coup].
  - Un essai de marche au premier étage.
usability.easy_use       +2           même … grand|mère|mamie|mémé|papi|enfant|père|nul|novice … y|saurait|comprend|débrouille arrive|faire|tout|seul|facilement|parvient
  + [Même mon grand-père y arrive].
  - Même mon père est venu.
usability.easy_use       +2           pris|prise|prend|prends … en main … minutes|facilement|vite|rapidement|immédiatement
  + [Pris en main en cinq minutes].
  - On m'a pris la main vite.
usability.find_way       +2           recherche|moteur|filtre|filtres … trouve|trouvent|retrouve tout
  + Le [moteur trouve tout].
  - Le moteur ne trouve rien.
usability.intuitive      +2           ~aller|va|vont droit au but
  + L'appli [va droit au but].
  - Le ballon va au but.
usability.practical      +1           produit|article|appareil|outil|objet|poussette|valise|vélo|aspirateur|modèle … ~maniable|~compact|multifonction|multifonctions
  + Une [poussette très maniable].
  - Un dossier compact.
value.hearty             +2           ne|n' reste|restait|restons pas|jamais sur sa|notre|ma|leur faim
  + Ici on [ne reste pas sur sa faim].
  - On reste sur sa faim.
value.portion_generous   +2           ~portion|~assiette|~part|~dose|~quantité … plus que ~généreux|~copieux|suffisantes|suffisant|~correct
  + Des [parts plus que correctes].
  - Une part plus que l'autre.

# Ce que l'on visite, lit ou écoute, et qui retient.
quality.entertaining +1 ~intéressant|~instructif|~enrichissant ~musée|~visite|~exposition|~expo|~spectacle|~conférence|~collection|~circuit|~excursion|château|monument|documentaire
  + Une [intéressante collection] de cloches.
  - Des dates intéressantes.
quality.entertaining +1 ~musée|~visite|~exposition|~expo|~spectacle|~film|~livre|~conférence|~cours|~atelier|~collection|~circuit|~excursion|château|monument|~série|~concert|documentaire|~roman|~jeu|~parcours … ~intéressant|~instructif|~enrichissant
  + Le [château est intéressant].
  - Un guide donne des dates intéressantes.

quality.entertaining +2 ~personnage|~dialogue|~texte|~scénario|~spectacle|~film|~jeu|~visite|~cours|~atelier|~histoire|~vidéo … ~marrant|~rigolo|~drôle|~désopilant|~hilarant
  + Des [dialogues vraiment marrants].
  - Un drôle de texte.

quality.entertaining +2 ~histoire|~intrigue|~scénario|~récit|~univers|~cours|~quête|~aventure … ~prenant|~captivant|haletant|haletante|~addictif|immersif|immersive|~palpitant
  + Une [intrigue vraiment prenante].
  - En prenant son temps.
quality.result       +2 ~trouver|~décrocher|trouvé|décroché|obtenu … emploi|travail|poste|contrat|cdi … grâce
  + J'ai [décroché un emploi grâce] à ce club.
  - J'ai trouvé un poste de radio.
  - J'ai obtenu un contrat après trois semaines.

quality.entertaining +1 ~activité|~atelier|~stage|~animation|~contenu|~formation|~thème|~sujet|~exercice|~séance|~sortie|~cours|~conférence … ~intéressant|~instructif
  + Des [sorties très intéressantes].
  - Un homme instruit.

quality.result +2 grâce à|au|aux … lui|elle|eux|vous|cours|suivi|conseils|stage|coach|moniteur … j'|je|on|nous|elle|il|fille|fils|enfant|enfants ai|a|avons|ont|suis … pu|trouvé|décroché|obtenu|retrouvé|repris|appris|progressé|reconverti|reconvertie|réussi
  + [Grâce à ce stage j'ai appris] la voile.
  - Grâce à la pluie le champ verdit.
  - Grâce à leurs erreurs nous avons appris à nous méfier.
quality.result +2 j'|je|ai|a|avons perdu … kilo|kilos … grâce|avec
  + J'[ai perdu dix kilos grâce] à ce club.
  - Dix kilos de colis perdus.
  - J'ai perdu dix kilos à cause de la soupe.

quality.entertaining +2 arrive|arrivons|arrivais|impossible|difficile … à|de =lâcher|=décrocher … manette|jeu|jeux|livre|roman|console
  + [Impossible de lâcher ce livre].
  - Impossible de lâcher la corde.
  - Impossible de décrocher le téléphone du mur.

quality.result +2 repris|reprend|retrouvé|retrouve|redonné|pris|donné goût|confiance|envie … à|aux|au|de|en|d' … travail|études|école|sport
  + Il a [repris goût à l'école].
  - Le goût de la vie.

quality.result +2 m'|nous|lui|leur a|ont|avait permis … =décrocher|=obtenir|=trouver|=retrouver|=réussir|=progresser … cdi|emploi|travail|poste|stage|diplôme|concours|examen|confiance|niveau|apprentissage
  + Ce cours [m'a permis de décrocher un emploi].
  - Il m'a permis de sortir.

quality.entertaining +2 fait|font|faire vivre|revivre|parler … pierres|histoire|lieux|époque|murs
  + Un guide qui [fait parler les pierres].
  - Un mur de pierres.
quality.entertaining +2 ~cours|~atelier|~visite|~conférence|~spectacle|~formation … ~vivant|~rythmé|~dynamique|~ludique|~interactif
  + Un [cours de chimie vivant].
  - Un être vivant en cours d'étude.
quality.fresh        +2 ~poisson|~crustacé|~huître|~légume|~salade … sort|sortait|sortis|sortent|tout|droit|juste de … eau|mer|potager|jardin
  + Le [poisson sortait de l'eau].
  - Un poisson hors de l'eau.
quality.level        +2 ~cours|~contenu|~guide|~formation|~programme|~leçon … ~clair|~complet|~structuré|construit|construits|ficelé|~pédagogique
  + Des [cours clairs et bien construits].
  - Un ruisseau clair.
quality.refined      +2 ~cuisson|~assaisonnement|~mise|timing … ~millimétré|cordeau|horlogerie
  + Des [cuissons millimétrées].
  - Du papier millimétré.
quality.result       +2 en pleine forme
  + Mon chat est revenu [en pleine forme].
  - La forme de la pleine lune.
quality.result       +2 mon|ma|mes dos|genoux|pieds|nuque|porte|peau|cheveux … remercie|remercient|merci|brillent|respirent
  + [Mon dos vous remercie].
  - Mon dos est droit.
quality.result       +2 ~remis|remise|retapé|remettre sur pied|pieds
  + La cure m'a [remise sur pied].
  - Le colis remis sur le pied.
quality.sensed       +2 =embaume|embaument|embaumait|embaumaient
  + Le hall [embaume] la cire.
  - Un corps embaumé au musée.
quality.tender       +2 coupe|coupait|mange à|a la fourchette|cuillère
  + Un paleron qui se [coupe à la fourchette].
  - Une fourchette à droite.

quality.complete +1,stage:use a|avait|contient|comporte tout ce qu'|dont il|on|vous|j'|nous faut|fallait|besoin
  + La cuisine [a tout ce qu'il faut].
  - Il a tout ce bois, il faut le brûler.
quality.matches  +1           ~être celui|celle|ceux|celles que|qu' j'|je|nous|on espérais|espérions|espérait
  + Le stage [est celui que j'espérais].
  - J'espérais un autre stage.
quality.matches  +1           ~être exactement celui|celle|ceux|celles que|qu' j'|je|nous|on attendais|espérais|cherchais|voulais|attendions|espérions|cherchions|attendait|espérait|cherchait
  + Cette table [est exactement celle que je cherchais].
  - C'est celui que je voulais retourner.
quality.melts    +3,stage:use fond|fondait|fondaient|fondent comme du|dans beurre|neige|la|bouche
  + L'agneau [fond comme du beurre].
  - Le stock fond comme du plomb.
quality.tender   +2,stage:use tendreté|moelleux|fondant … incroyable|exceptionnelle|exceptionnel|parfaite|parfait|remarquable
  + Un agneau d'une [tendreté incroyable].
  - La tendreté manque, rien d'incroyable.
quality.tender   +2,stage:use viande|agneau|porc|chair|poulet|bœuf|boeuf|veau|poisson|canard … détache|détachait|effiloche|effilochait toute|tout|facilement|à|de … seule|seul|os|fourchette
  + La [viande se détache toute seule].
  - La viande se détache difficilement de l'os.

quality.care +2 réel|vrai|vrais|réels|gros|grand|grands|beau|beaux|véritable|véritables effort|efforts de|d'|sur|dans … ~décoration|déco|présentation|propreté|~accueil|~service|communication|aménagement|choix|confort|fraîcheur|goût|mise
  + De [vrais efforts sur la propreté] du quai.
  - Il en coûte de gros efforts pour monter.
  - De gros efforts pour la mise en route.

quality.useful +2,stage:use a|ont changé|sauvé|révolutionné mes|ma|nos|mon|notre nuits|matins|dos|sommeil $
  + Ce matelas [a changé mes nuits].
  - Il a changé mes draps.
  - Ce bruit a changé mes nuits en enfer.
