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

# Ce qui tient, va bien, et dont on ne se lasse pas.
quality.better         +2           mieux|meilleur|meilleure|meilleurs|meilleures|supérieur|supérieure que|qu'|à … concurrent|concurrents|concurrence|ailleurs|ancien|ancienne|précédent|précédente
  + Bien [mieux que chez le concurrent].
  - On trouve mieux ailleurs.
quality.built          +2           fait|faits|faite|faites|conçu|conçue|conçus|construit|construite|bâti|taillé pour durer
  + Des chaussures [faites pour durer].
  - Le contrat est fait pour un an.
quality.built          +2,stage:use increvable|increvables
  + Une machine à laver [increvable].
  - Le pneu a crevé au bout d'un mois.
quality.built          +2,stage:use survécu|survit|résisté|résiste|résistent à|aux|au … chute|chutes|rentrées|hiver|hivers|lavage|lavages|enfants|déménagement|déménagements|tempête|orages|pluie|choc|chocs|années
  + Le cartable a [survécu à deux rentrées].
  - La montre n'est pas garantie contre les chocs.
quality.built          +2,stage:use tombé|tombée|tombés|tombées|chute|chutes … pas|aucune|sans|zéro … rayure|rayures|casse|égratignure|éraflure|fissure
  + Le téléphone est [tombé trois fois et pas une rayure].
  - Une rayure sur la portière après la livraison.
quality.compliments    +2           tout le monde me|nous|m'|l' … ~demander|demande|complimente|envie|félicite|admire
  + [Tout le monde me demande] l'adresse.
  - Tout le monde nous voit.
quality.craft          +2           amour|passion du métier|travail|terroir|produit
  + On sent l'[amour du métier].
  - L'amour du risque.
quality.craft          +2,stage:use tient|tiennent très|bien|vraiment|super|parfaitement chaud
  + Ce manteau [tient vraiment chaud].
  - Il fait vraiment chaud dans la salle.
quality.delicious      +2           croustille|croustillent|croustillait
  + La baguette [croustille].
  - Une croustade au menu.
quality.delicious      +2           vrai|bon|excellent|délicieux|merveilleux goût|gout|parfum|arôme
  + Des tomates au [vrai goût].
  - Le goût du risque.
quality.dream          +2,stage:use coupe|coupent|tranche|rentre|entre|glisse|roule … comme … beurre|soie|velours
  + Ce couteau [coupe comme dans du beurre].
  - Un jaune pâle comme le beurre.
quality.dream          +2,stage:use va|vont|allait|allaient comme un gant
  + La veste me [va comme un gant].
  - Il manque un gant dans la boîte.
quality.entertaining   +3           tenu|tenus|tenue|tient|tiennent|tenait en haleine
  + Le spectacle nous a [tenus en haleine] deux heures.
  - Mon chien a mauvaise haleine.
quality.entertaining   +2           ~pleurer|pleurer|pleuré|pleure|pleurait|larmes de|aux rire|joie|bonheur|émotion
  + La pièce nous a fait [pleurer de rire].
  - Elle a pleuré dans le train.
quality.kids_love      +2           fils|fille|enfants|petit|petite|petits|filles|garçons|élèves|chien|chienne|ado … réclame|réclament|réclamait
  + Mon [fils réclame] sa leçon.
  - Le chien du voisin.
quality.kids_love      +2,stage:use fils|fille|filles|enfants|petit|petite|chat|chien|mari|femme|bébé|mère|père ne|n' … quitte|quittent|lâche|lâchent|pose|posent plus
  + Ma [fille ne quitte plus] ses baskets.
  - Mon fils ne veut plus aller à l'école.
quality.kids_love      +2           rate|raterait|louperait|manque|manquerait|loupe pas|aucun|aucune|jamais une|un … séance|cours|épisode|entraînement|atelier|leçon
  + Il ne [rate pas une seule séance].
  - On manque de place au cours.
quality.kids_love      +2           veut|veulent|voulait|voudrait déjà|absolument|encore|tout … réinscrire|revenir|retourner|recommencer|continuer|repartir|reprendre
  + Ma fille [veut déjà se réinscrire].
  - Il veut déjà partir.
quality.matches        +2           exactement|précisément|pile le|la|les|l' … demandé|demandée|voulu|voulue|commandé|commandée|imaginé|imaginée|souhaité|souhaitée|rêvé
  + Il a fait [exactement le gâteau demandé].
  - Le dossier comporte exactement la pièce jointe.
quality.perfection     +2           juste|bien|parfaitement|cuit|cuite|cuits|dosé|rosé|tendre comme il faut|fallait
  + Un magret rosé [juste comme il faut].
  - Le vendeur n'a pas fait le contrôle comme prévu.
quality.progress       +2           ai|a|avons|ont enfin compris|pigé|appris
  + J'[ai enfin compris] les fractions.
  - Enfin, il comprend l'anglais.
quality.progress       +2           ~progrès|~évolution|~amélioration … visible|visibles|flagrant|flagrants|nets|spectaculaire|spectaculaires|bluffants
  + Des [progrès visibles] dès la rentrée.
  - L'évolution des salaires.
quality.result         +2           guéri|guérie|remarche|retapé|retapée|requinqué|requinquée|requinque
  + Après l'opération ma chienne [remarche].
  - Le guéridon est en bois.
quality.result         +2           j'|je entends|revois|revis|remarche|redors|respire|dors|vois|marche … de|à nouveau
  + [J'entends de nouveau] les oiseaux.
  - Je vois un nouveau film.
quality.result         +2           remis|remise sur pied|pieds
  + L'équipe m'a [remise sur pied].
  - La remise au pied du mur.
quality.result         +2           voit|sent|sens|vois|ressent|ressens … différence … dès|après|depuis|tout|au
  + On [sent la différence dès] la première nuit.
  - Quelle différence entre les deux forfaits ?
quality.second_helping +2           enfants|petits|invités|convives|amis|fils|fille|mari|nous en a|ont|avons redemandé
  + Les [enfants en ont redemandé].
  - On m'a redemandé la même attestation.
quality.second_helping +2,stage:use repris deux|trois|2|3 fois du|de|des
  + Nous avons [repris deux fois du] dessert.
  - Le technicien s'y est repris à deux fois.
quality.sensed         +2,stage:use soyeux|soyeuse|soyeuses|duveteux|duveteuse|duveteuses|pulpeux|pulpeuse|pulpeuses|charnu|charnue|charnus|charnues
  + Un papier épais et [soyeux].
  - Les cheveux ne sont pas soyeux après l'application.
