@language fr
@kind     irritants

# How the thing is on arrival: damaged, incomplete, badly packed, used.

@sector retail electronics telecom other
condition.damaged   -2,stage:receive ~abîmé|~abîmer|~endommagé|~endommager|~cabossé|~cabosser|~ébréché|~fissuré|~écrasé|~éraflé|~rayé|~détérioré|~détériorer|~fêlé|~tordu|~éventré
  + Le [meuble est rayé] sur tout un côté.
  - Que couvre-t-on si je l'abîme ?
condition.packaging -2,stage:receive mal|pas|peu|insuffisamment =scotché|=scotchés|=scotchée|=scotchées|=emballé|=emballés|=emballée|=emballées|=protégé|=protégés|=protégée|=protégées|=calé|=calés|=calée|=calées =scotché|carton|colis|,|pour|et|à|dans|du
  + Un carton [mal scotché et] tout mou.
  - Un vase bien calé, mal peint.
  - Le musée n'est pas fermé à midi.

@all

condition.spoiled -2,stage:receive arrivé|arrivée|arrivés|arrivées|livré|livrée|livrés|livrées|reçu|reçue|reçus|reçues … =fondu|=fondue|=fondus|=fondues|=décongelé|=décongelée|=décongelés|=décongelées|=renversé|=renversée|=renversés|=éclaté|=éclatée|=éclatés
  + Le gâteau est [arrivé tout renversé].
  - Du beurre fondu.
  - Un colis reçu puis retourné.

condition.incomplete -2,stage:receive livré|expédié|reçus|livrés un|une|deux|trois|seul|seulement … sur deux|trois|quatre|cinq|six|dix|huit
  + Ils ont [livré un banc sur trois].
  - Il est arrivé sur deux roues.
condition.mess_left  -2               livré|livrée|livrés|livrées|arrivé|arrivée|arrivés|arrivées|reçu|reçue|reçus|reçues|rendu|rendue|rendus|rendues|jeté|jetée|jetés|jetées|rangé|rangée|rangés|rangées|posé|posée|posés|posées|empilé|empilés|empilées|emballé|emballée|emballés en|pêle|n'|dans vrac|mêle|importe|désordre
  + Le linge est [rendu en vrac].
  - Le riz est vendu en vrac.

condition.damaged    -2,stage:receive <negation> … ~arriver|~livrer|~recevoir en bon|parfait état
  + La vitre n'est [pas arrivée en bon état].
  - La vitre est arrivée en bon état.
condition.damaged    -2,stage:receive <negation> … ~arriver|~livrer|~recevoir intact|intacte|intacts|intactes|entier|entière
  + Les œufs ne sont [pas arrivés intacts].
  - Les œufs sont arrivés intacts.
condition.damaged    -2,stage:receive colis|carton|paquet|emballage|article|produit|meuble|vase|verre|bouteille|flacon … =cassé|=cassée|=cassés|=cassées|abîmé|abîmée|abîmés|endommagé|endommagée|éventré|éventrée|écrasé|écrasée
  + Le [colis était éventré] sur le palier.
  - Ce carton sert aux verres à trier.
condition.damaged    -2,stage:receive en mauvais|piteux|sale état
  + La voiture louée était [en piteux état].
  - Il est en état de marche, sale mais complet.
condition.damaged    -2,stage:receive ~abîmé|~endommagé|~cabossé|~ébréché|~détérioré|~fêlé|~éventré|~fissuré
  + La valise est sortie du tapis [cabossée].
  - Si le véhicule est endommagé au lavage, remplissez un constat.
condition.damaged    -2,stage:receive ~arriver|~recevoir|~livrer|~reçu|~arrivé|~livré … ~cassé|~abîmé|~endommagé|~brisé|~ouvert|~éventré|~incomplet|~écrasé|~mouillé|~vide|~défectueux
  + Le colis est [arrivé ouvert et mouillé].
  - Je suis arrivé, c'était ouvert.
condition.damaged    -2               ~balancer|~jeter|~lancer … colis|paquet|carton|assiette|assiettes|valise|valises|bagages|bagage|sac|plat|plats|carte|monnaie|ticket
  + Le livreur a [balancé le carton] dans la haie.
  - Je balance entre deux tailles, le sac est parfait.
condition.damaged    -2               ~bancal|bancale|bancals|bancales|~boiteux|~branlant|branlante|branlants
  + Une table [bancale].
  - Un banc fait face à la mer.
condition.damaged    -2,stage:receive ~cassé|~brisé|~casser|~briser … arrivé|arrivée|réception|déballage|carton|livraison|colis
  + Un vase [brisé à la réception].
  - Il m'a brisé le cœur en livrant son carton de départ.
condition.incomplete -2,stage:receive manque|manquait|manquaient|manquent un|une|des|deux|trois|le|la|les|l'|mon ~pièce|~vis|~article|~produit|~ingrédient|~carton|~accessoire|~colis|~notice|~élément|~parfum|~câble|~sachet
  + Il me [manque une vis] dans le carton.
  - Il vous manque un justificatif.

@sector retail electronics telecom restaurant
condition.incomplete -2,stage:receive ~incomplet
  + Une commande [incomplète] pour la troisième fois.
  - Au cas où mon dossier serait incomplet, je viendrai avec le mien.

@all
@sector retail electronics telecom restaurant
condition.incomplete -2,stage:receive il|m'|nous|me ~manquer … ~pièce|~vis|~article|~produit|~ingrédient|~colis|~carton|~accessoire|~chargeur|~câble|~flacon|~élément
  + Il m'en reste deux, [il manque une pièce] au meuble.
  - S'il me manque une pièce au dossier, écrivez-moi.

@all
condition.incomplete -2,stage:receive ~pièce|~vis|~article|~produit|~ingrédient|~accessoire|~chargeur|~colis ~manquant
  + Deux [ingrédients manquants] dans la box.
  - L'article de journal manquait de photos.

@sector retail electronics telecom
condition.incomplete -2,stage:receive ~reçu|~recevoir … la moitié|partie
  + J'ai [reçu la moitié] de la commande.
  - J'ai reçu la lettre que j'attends.

@all
@sector retail electronics telecom
condition.incomplete -2,stage:receive ~recevoir|~reçu que|qu' un|une|deux|la|le|moitié|partie
  + On n'a [reçu qu'une] chaussure sur deux.
  - J'ai reçu la lettre que vous savez.

@all
condition.incomplete -2,stage:receive sans notice|chargeur|câble|couvercle|vis|télécommande|batterie|sauce|couverts
  + La tondeuse est livrée [sans batterie].
  - Un jouet sans batterie ni bruit, ça existe ?

@sector retail electronics restaurant telecom
condition.packaging -2,stage:receive mal|peu|pas ~emballé|~protégé|~conditionné|~calé
  + Les six verres étaient [mal emballés].
  - Au cas où ce serait mal emballé, refusez.

@all
condition.packaging -1               trop de|d' emballage|emballages|plastique|carton|suremballage
  + Beaucoup [trop d'emballage] pour trois biscuits.
  - Trop de gens jettent l'emballage au sol.
condition.packaging -2,stage:receive ~emballage|~carton|~conditionnement|~colis … ~déchiré|~abîmé|~insuffisant|~écrasé|~ouvert|~inexistant|~éventré|~défoncé|~troué|~léger
  + Le [carton était déchiré] sur deux faces.
  - Au cas où l'emballage ouvert serait repris, j'appellerai avant midi.

@sector retail electronics
condition.used -2,stage:receive ~porté|~utilisé|~usagé|~ouvert|~reconditionné … déjà|neuf|vendu|occasion
  + Un casque [usagé vendu] comme tout neuf.
  - Est-il vendu neuf ou reconditionné ?

@all
@sector retail electronics
condition.used -2,stage:receive déjà ~porté|~servi|~ouvert|~déballé|~usé
  + Le parfum avait [déjà servi].
  - On m'a déjà répondu, merci.

@all
@sector hotel transport airline leisure health
condition.worn -2 ~usé|~élimé|~rouillé|~rapiécé|~défoncé|~vétuste
  + Des sièges [défoncés] en première classe.
  - Au cas où le pneu serait usé, on partira plus tôt.

@all
condition.damaged    -2               arrivé|arrivée|arrivés|reçu|reçue|reçus|livré|livrée|livrés|rendu|rendue|rendus … bosselé|bosselée|brûlé|brûlée|déchiré|déchirée|décollé|décolorée|décoloré|dépareillé|égratigné|éraflé|fendu|fendue|froissé|froissée|griffé|inondé|percé|percée|plié|pliée|rayé|rayée|renversé|souillé|tordu|tordue|trempé|trempée|usagé|usagée|usé|usée|vrillé|fêlé|fêlée|crevé|défoncé|ébréché|ébréchée
  + Le cadre est [arrivé tout tordu].
  - Je suis arrivée, trempée par la pluie.
condition.damaged    -2               box|produit|article|boîte|boite|carton|emballage|flacon|pot|téléphone|appareil|vêtement|robe|chaussures|paquet|livre déjà|deja ~utilisé|~ouvert|~porté|~servi|~déballé|~entamé|ouvert|utilisé
  + Un [flacon déjà entamé] dans la boîte.
  - Un livre que j'ai déjà.
condition.damaged    -2               siège|chaise|fauteuil|lit|porte|fenêtre|volet|robinet|douche|lampe|serrure|poignée|volets|écran|prise ~cassé|~abîmé|~bancal|~branlant|déglingué|déglinguée
  + Une [poignée déglinguée] à la salle de bain.
  - Une lampe de chevet.
condition.damaged    -2               ~couvert|constellé|constellée|constellés|constellées|~criblé|~plein|~rempli|bourré|truffé de|d' ~rayure|~éraflure|~bosse|~griffe|coups|impacts|éclats
  + Un plateau [couvert de rayures].
  - Un plateau couvert d'or.
condition.damaged    -2               ~endommager|ébréché|ébréchée|ébréchés|fêlé|fêlée|bosselé|bosselée|dépareillé|dépareillés
  + Une tasse [ébréchée].
  - La brèche du mur.
condition.damaged    -2               ~rayure|~éraflure|~bosse|~entaille|~fissure … ~voiture|~véhicule|~écran|~portière|~carrosserie|~meuble|~parquet|~table|~porte
  + Une [rayure sur la portière] au retour du garage.
  - Une robe à rayures.
condition.damaged    -2               ~rendre|~récupérer … avec … ~rayure|~éraflure|~bosse|~tache|~accroc|~trou
  + Le pressing a [rendu ma veste avec un accroc].
  - Un drap avec une bosse.
condition.incomplete -2               avec un|une|deux|trois … en moins
  + La table est venue [avec une vis en moins].
  - Avec deux kilos de lest.
condition.incomplete -2               ~manquer encore|toujours
  + Les rideaux [manquent encore].
  - Elle manque à l'appel.
condition.spoiled    -2,stage:receive chaîne … froid … <negation> … ~respecter
  + La [chaîne du froid n'a pas été respectée].
  - La chaîne du grand froid passe-t-elle un film ?

condition.incomplete -2 carton|cartons|vis|pièce|pièces|article|articles|meuble|meubles|clé|clés|document|documents|colis|valise|accessoires … manque|manquent|manquait|manquaient à l' appel
  + Deux [vis manquent à l'appel].
  - Un appel du port.

condition.worn -2   ~matelas|~lit|~moquette|~mobilier|~chambre|~siège|~décor|~équipement|~peinture|~sommier|~canapé|~installation|~literie … a|ont|avait|avaient … fait|vécu|son|leur temps|vécu
  + Le [sommier a fait son temps].
  - Il prend son temps au lit.
keep.own       keep mon|ma|notre matelas|lit|canapé|sommier|literie a|avait fait son temps

condition.damaged -2 ~tenir|~réparé|attaché|attachés|attachée|attachées|~rapiécé grâce|avec|par|à|au … scotch|ficelle|ficelles|rustine|chatterton
  + Le gong [tient grâce à du scotch].
  - Le scotch est dans le tiroir.
condition.damaged -2 ~trou|~bosse|~fissure|~rayure|~nid-de-poule|~fuite … partout
  + Le toit a des [trous partout].
  - Un trou dans le fromage.

condition.mess_left -2   ~sol|terrain|~emplacement|pelouse|pelouses|~allée|parcelle|parcelles|~chemin|~parking … ~détrempé|~boueux|~inondé|gorgé|défoncé|bourbeux|bourbeuse
  + Le [sol est détrempé] sous la tente.
  - Le sol est rouge.
keep.own            keep mon|ma|mes|notre sol|parking|terrain|allée|pelouse|cave est|était|sont détrempé|inondé|inondée|boueux

condition.damaged -2 déménageur|déménageurs|livreurs|poseurs|manutentionnaires … ont|a … rayé|cassé|abîmé|éraflé|ébréché|griffé|enfoncé|taché|fendu
  + Les [poseurs ont rayé] le buffet.
  - Les livreurs tiennent une liste.

@sector retail electronics telecom hotel leisure transport health other
condition.broken -2 =cassé|=cassée|=cassés|=cassées
  + Un coin du socle est [cassé].
  - Il casse la croûte.

@all
condition.warped -2   ~planche|~roue|~porte|~plateau|~étagère|~meuble|~disque|~panneau|~jante … ~voilé|~gondolé|~gauchi|~déformé|~vrillé|~fendu
  + Le [plateau est gondolé].
  - Une planche fine.
condition.worn   -2   ~pneu|~plaquette|pneus|~ceinture … ~lisse|~usé|~crevé|mort
  + Un [pneu usé] à la prise en main.
  - La peau est lisse.
keep.own_break   keep j'|j|nous|on|me|m'|il|elle|fils|fille ai|avons|suis|a|avait|avais =cassé|=cassée
keep.own_break   keep ~prix|~tarif|~œuf|~voix|~code|~jambe|~bras|~dent|~cheville =cassé|=cassée|=cassés|=cassées

@sector retail electronics telecom hotel transport other
condition.damaged -2 ~enfoncé|~écrasé|~arraché|~décousu|~dévissé|~déboîté
  + L'aile avant est [enfoncée].
  - Un toit à deux pans.

@all
condition.bare_wire  -2 ~câble|~fil|~prise|~tuyau|~branchement … à|a|au|par nu|terre|l'air|sol
  + Un [fil laissé à nu] dans le couloir.
  - Un pied nu sur le sable.
condition.damaged    -2 <agent>|réparateur|garagiste|ils|vous|elles l'|les|me|m'|nous|en ont|a|avez|avait|avaient =cassé|=cassée|=cassés|=abîmé|=abîmée|=rayé|=rayée|=fissuré|=fissurée|=bousillé|=tordu
  + Je confie mon luth, [ils l'ont fissuré].
  - Mon fils l'a cassé.
condition.damaged    -2 cassé|cassée|cassés|cassées|brisé|brisée|brisés|brisées|fendu|fendue|écrasé|écrasée pendant|durant|lors|dans|au le|du|l' … transport|voyage|trajet|envoi|acheminement|livraison
  + La hampe s'est [brisée pendant le transport].
  - On a dansé pendant le transport.
condition.damaged    -2 en miettes|mille|morceaux|lambeaux|bouillie
  + Le miroir est arrivé [en miettes].
  - Un gâteau servi en parts.
condition.damaged    -2 ~bagage|~valise|~colis|~carton|~poussette … jeté|jetés|jetée|jetées|lancé|lancés|balancé|balancés … ~soute|~camion|~benne|~coffre|~tapis|~hall
  + Des [bagages jetés dans la soute].
  - On jette un œil dans le coffre.
condition.damaged    -2 ~colis|~carton|~paquet|~livre|~courrier|~commande … trempé|trempée|détrempé|mouillé|mouillée|humide|inondé|écrasé|écrasée|éventré|éventrée|piétiné|aplati|gorgé
  + Un [livre trempé] par l'averse.
  - Un colis de biscuits secs.
condition.damaged    -2 ~colis|~commande|~paquet|~courrier|~carton … ~balancer|balancé|~jeter|jeté|~lancer|lancé … par-dessus|dessus|clôture|portail|jardin|sol|mur|haie|pluie
  + [Colis balancé par-dessus] la clôture.
  - Le carton est à jeter au tri.
condition.damaged    -2 ~griffé
  + On me rend un parquet [griffé].
  - Une bosse sur la piste.
condition.damaged    -2 ~trace de|d' choc|chocs|coup|coups|pneu|brûlure|usure
  + Une [trace de choc] sur la portière.
  - La trace du sentier.
condition.incomplete -2 un|une|1 ~chaussure|~gant|~moufle|~boucle|~article|~verre … sur deux|trois|quatre|2|3|4|six
  + [Une moufle sur deux] dans le colis.
  - Une pièce à vivre sur deux niveaux.
condition.incomplete -2 ~boîte|~carton|~colis|~enveloppe|~emballage|~sachet|~paquet|~flacon ~être|arrivé|arrivée|reçu vide|vides
  + Le [colis était vide].
  - La boîte de nuit était vide.
condition.worn       -2 hors d' âge|usage|service
  + Une chaudière [hors d'âge].
  - Un tarif hors saison.
errors.left_wrong    -2 ~colis|~commande|~paquet|~courrier … ~poser|posé|~laisser|laissé|~abandonner|abandonné … seuil|paillasson|pas|devant|dehors|pluie|trottoir|rue|hall|portail|porte|poubelle|poubelles
  + Mon [paquet laissé devant] l'immeuble.
  - Le colis peut être laissé au gardien.

condition.mess_left -2   ~cabine|~vestiaire|~sanitaire|~tente|~chambre|~couloir|~douche … ~inondé
  + Les [cabines du moulin sont inondées].
  - La tente est rouge.
keep.own            keep inondé|inondée|inondées de lumière|soleil|clarté

condition.broken         -2               appareil|téléphone|écran|machine|meuble|vélo|produit|canapé|moteur|joint … ~irréparable
  + L'[écran est irréparable].
  - Un véhicule irréparable d'après l'expert.
condition.came_missing   -2,stage:receive arrivé|arrivée|arrivés|arrivées|reçu|reçue|livré|livrée|livrés|livrées sans le|la|les|l'|son|sa|ses vis|visserie|accessoires|chargeur|câble|couvercle|couvercles|pieds|couverts|sauce|sauces|boisson|boissons|piles|télécommande|clé|clés|frites|joint|dessert|pain|serviettes
  + Le meuble est [arrivé sans les vis].
  - Il est arrivé sans les enfants.
condition.damaged        -2               pété|pétée|pétés|pétées|flingué|flinguée|niqué|niquée|bigné|bignée|cabossé|cabossée|cabossés|éraflé|éraflée|éraflés|amoché|amochée|amochés|défoncé|défoncée|défoncés|éventré|éventrée|éventrés|explosé|explosée|scrapé|scrapée|ruiné|ruinée|ruinés … ma|mon|mes|notre|nos|la|le|les|un|une|des|deux|leur
  + Les ouvriers ont [défoncé mon] portail.
  - La banque est ruinée.
condition.damaged        -2               ~amoché|=vrillé|=vrillée|=vrillés|~détraqué|~déréglé
  + Un portail [vrillé].
  - Une vis de vigne.
condition.damaged        -2               ~carton|~colis|~paquet|~meuble|~canapé|~voiture|~portière|~portail|~vélo|~valise|~écran|~matelas|~vaisselle|~verre|~commode … éventré|éventrés|éventrée|pété|pétée|pétés|bousillé|bousillée|esquinté|esquintée|amoché|amochée|défoncé|défoncée|défoncés|explosé|explosée|massacré|scrapé|miettes|morceaux|rayé|rayée|rayés|cabossé|bosselé
  + La [valise est revenue en morceaux].
  - Un colis de deux kilos.
condition.damaged        -2,stage:receive ~colis|~carton|~paquet … accordéon|compote|bouillie|crêpe|écrabouillé
  + Un [carton façon accordéon].
  - Un accordéon en paquet.
condition.damaged        -2               ~siège|~fauteuil|~coussin|~rideau|~banquette|~toile|~tente|~cuir … ~lacéré|~déchiré|~troué|~éventré|~crevé
  + Des [banquettes lacérées].
  - Un visage lacéré.
condition.incomplete     -2               arrivé|arrivée|arrivés|livré|livrée|livrés|reçu|reçue|rendu|rendue|vendu|vendue sans pieds|pied|vis|notice|câble|chargeur|clé|clés|couvercle|bouchon|télécommande|piles|étiquette|housse|portes|roues|tiroir|facture
  + Le canapé est [arrivé sans pieds].
  - Je suis arrivé sans bagage.
condition.incomplete     -2               avec|sans|et un|une|des|deux|trois|le|la|ses|les ~pied|~vis|~pièce|~bouton|~roue|~poignée|~roulette|~page|~accessoire|~notice|~câble|~chargeur|~planche|~étagère|~tiroir|couvercle|couvercles|~manche|~touche manquant|manquante|manquants|manquantes|absent|absente|absents|absentes
  + Une chaise livrée [avec un pied manquant].
  - La page est manquante dans ma mémoire.
condition.incomplete     -2               manquait|manque|manquaient|manquent deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|plusieurs|quelques|2|3|4|5|6
  + Il [manquait douze] couverts.
  - Le manque de sel.
condition.incomplete     -2               moitié|tiers|quart … manque|manquait|manquent|manquaient
  + La [moitié du matériel manque].
  - La moitié du gâteau.
condition.incomplete     -2               produit|article|kit|colis|dossier|lot|puzzle|jeu|commande … est|était|arrivé|reçu|livré ~incomplet
  + Le [puzzle est incomplet].
  - Si le dossier est incomplet, écrivez-nous.
condition.more_scratches -2,stage:receive plus de|d' rayures|bosses|taches|trous|éraflures qu'|que avant|au
  + J'ai récupéré la voiture avec [plus de rayures qu'avant].
  - Ce tissu a des rayures bleues.
condition.worn           -2               <place>|bâtiment|immeuble|gymnase|matériel|abribus … ~croulant|~ravagé|~vandalisé|~délabré|~pourri
  + Un [bâtiment croulant].
  - Un vieillard croulant sous les sacs.
condition.worn           -2               ~délabrement
  + Une école en état de [délabrement].
  - Il se lave.
design.dated             -1               un|très|complètement|totalement|franchement|assez|peu|plutôt has been
  + Un logo [complètement has been].
  - Un as de pique.
design.ugly              -1               tape à|a l' œil|oeil
  + Une déco [tape-à-l'œil].
  - Il tape le code à l'écran.
honesty.fake             -3               ~contrefait|~frelaté|~falsifié
  + Un alcool [frelaté].
  - Un faux plafond.
performance.weak_device  -2               ~faiblard
  + Un éclairage [faiblard].
  - Une fable.
quality.fragile          -1               produit|article|matière|plastique|appareil|matériau|tissu … ~fragile|~cassant|~jetable
  + Un [plastique cassant].
  - Un matériau isolant.
quality.low_end          -1               produit|article|travail|rendu|résultat|montage|finition … ~imparfait|~faussé|~usé|~grossier
  + Un [rendu assez grossier].
  - Un imparfait du subjonctif.
safety.made_ill          -3               ~impropre à|a la consommation
  + Un lot [impropre à la consommation].
  - La consommation d'eau.

quality.decay -2 ~tomber en ruine|ruines|lambeaux|morceaux|miettes|décrépitude
  + Le manoir [tombe en ruine].
  - Une ruine en mai.

condition.worn -2 ~déglinguer|~déglingué|~décrépitude|~déliquescence
  + Un hôpital en pleine [déliquescence].
  - Un liquide bleu.
condition.worn -2 ~infiltration|~fuite … plafond|toit|mur|cave|pluie
  + Des [infiltrations au plafond].
  - Un plafond haut.
condition.worn -2 ~mobilier|~moquette|~canapé|~fauteuil|~peinture|~papier|~carrelage|~façade|murs|~plafond|~literie|~sanitaire|~tapisserie … ~fatigué|~décollé|~lézardé|~cloqué|~boursouflé
  + Du [papier peint décollé].
  - Un mari fatigué.

competence.badly_done -2               coulures|éclaboussures|projections|bavures de|d' peinture|vernis|ciment|plâtre|colle|mastic|silicone|enduit sur|partout|plein
  + Il y a des [coulures de vernis sur] le piano.
  - Des traces de peinture romaine sur le mur.
  - Ce savon enlève les taches de peinture sur les vêtements.
condition.damaged     -2               déménageurs|ouvriers|livreurs|poseurs|techniciens|ils|peintres|artisans … montés|marché|marchaient|grimpé|montaient sur … canapé|meubles|meuble|lit|table|sofa|fauteuil|parquet|moquette|piano
  + Les [déménageurs sont montés sur le canapé].
  - Les poseurs ont monté le cadre sur la table.
condition.damaged     -2,stage:use     tient|tenait|tenaient|tiennent que|qu'|plus|seulement par|avec|à … un|une|des|du|deux|trois fil|vis|clou|scotch|ficelle|élastique|fils|ficelles
  + Le miroir ne [tenait que par une vis].
  - Il tient le fil avec une vis.
condition.damaged     -2,stage:receive valise|valises|sac|bagage|bagages|colis|carton|paquet … grand|grande|tout|complètement|entièrement|moitié ouvert|ouverte|ouverts
  + Mon [sac était grand ouvert].
  - Un colis, le portail grand ouvert.
  - J'ai eu ma valise à moitié prix.
condition.worn        -2,stage:use     déco|décoration|mobilier|literie|moquette|équipements|installations|hôtel|chambre|matelas|salle|décor a|ont|avait fait|vécu son|leur temps
  + La [déco a fait son temps].
  - Le matelas est fait, son temps est bref.
condition.worn        -2,stage:use     jardin|parc|abords|allées|pelouse|haies|terrain|cimetière|piscine … est|sont|était|laissé|laissés|à|envahi|envahis|envahie|envahies … abandon|friche|ronces
  + Le [jardin est à l'abandon].
  - Le jardin est envahi de roses.
  - Le parc est d'un entretien irréprochable.

# Vieux, fichu : dit de la chose même.
condition.damaged -2           est|sont|était|étaient|ressorti|ressortie|revenu|revenue|revenus|rendu|rendue … bousillé|bousillée|bousillés|bousillées
  + Au retour, ma robe [est bousillée].
  - On bousille un scénario en deux scènes.
condition.worn    -1,stage:use <object>|<facility>|machine|machines|équipements|installations|locaux|matériel est|sont|était|étaient … vieux|vieille|vieilles
  + Les [robinets sont tous vieux].
  - Le vieux robinet a son charme.
