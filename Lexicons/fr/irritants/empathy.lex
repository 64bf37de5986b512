@language fr
@kind     irritants

# Does not listen, does not care
empathy.blamed        -2   ~accuser de|d'|à
  + On m'a [accusé de] fraude au guichet.
  - Il demande si un accusé de réception suffit.
empathy.blamed        -2   ~mettre|mis|mise|sentir|senti|sentie|sent|très|assez mal à|a l' aise
  + La gérante nous a [mis mal à l'aise].
  - Un fauteuil où l'on est à l'aise.
empathy.cold          -2   froid|froide|froids|froides|aimable|aimables|chaleureux|accueillant comme|et|qu' un|une|des|distant|distante|distants|expéditif … glaçon|robots|machines|robot|machine|prison|porte|portes|frigo|marbre|hôpital|distants|morgue
  + L'hôtesse est [froide comme un glaçon].
  - La soupe est froide comme je l'aime.
empathy.contempt      -2   bon|bons|bonne|bonnes qu'à payer
  + Nous sommes [bons qu'à payer].
  - Le guichet est fermé, pour payer voyez la borne.
empathy.contempt      -3   pour|comme … pigeon|pigeons|idiot|idiots|idiote|imbécile|imbéciles|con|cons|débile|débiles|merde|moutons|ânes
  + Vous nous prenez [pour des pigeons].
  + On nous traite [comme des idiots].
  - Il demande si des filets pour les pigeons sont posés au balcon.
empathy.contempt      -3   ~manque|aucun|zéro|pas|sans|peu … respect|respectueux|respectés|respecté|égards
  + Un [manque de respect] inouï.
  + [Aucun respect] du locataire.
  - Le respect des horaires figure au règlement.
empathy.contempt      -3   ~mépris|~mépriser|~méprisant|~dédaigner|~humilier|~humiliation|~humiliant|~rabaisser|~ridiculiser|~infantiliser
  + Un [mépris] total pour l'usager.
  + Je me suis senti [humilié] à la caisse.
  - Si un élève méprise un camarade, l'école intervient.
empathy.contempt      -3   ~respecter pas|aucunement|plus|jamais … client|clients|gens|assurés|abonnés|patients|usagers
  + Cette enseigne ne [respecte plus ses clients].
  - Le client respecte le délai de préavis.
empathy.contempt      -3   ~vache à|a lait
  + L'abonné n'est qu'une [vache à lait].
  - Le lait de vache est au rayon frais.
empathy.dismissive    -2   m'|l'|m|nous … pas|jamais ausculté|auscultée|examiné|examinée|manipulé|manipulée|regardé|regardée
  + Il ne [m'a même pas auscultée].
  - Pas besoin d'examiner la facture.
empathy.dismissive    -2   revers de|d' ~main|~manche
  + Le médecin a balayé ma douleur d'un [revers de main].
  - Un revers de pantalon.
empathy.dont_care     -2   <negation> … ~excuser|~excusé
  + Le loueur ne s'est [jamais excusé].
  - Je vous prie de m'excuser.
empathy.dont_care     -2   aucun|aucune|pas|sans|zéro … excuse|excuses|regret|remords|considération|égard|geste|compassion
  + Ils ont annulé [sans une excuse].
  + [Aucune considération] pour les abonnés de longue date.
  - Je vous prie d'accepter mes excuses.
empathy.dont_care     -2   jamais|moment|fois|nul|part on|vous|il|elle|ils|elles|personne ne|n' m'|me|nous|m|s'|se|vous a|ont|avez|avait|avaient|est|sont|êtes aidé|aidée|aidés|écouté|écoutée|écoutés|excusé|excusée|excusés|excusées
  + Pas une seule [fois vous ne nous avez aidés].
  - Une fois, vous nous avez aidés.
empathy.dont_care     -2   pas sorcier
  + Prévenir, c'est [pas sorcier].
  - Un sorcier.
empathy.dont_care     -2   pas … intéressé|intéressée|intéressés|motivé|impliqué
  + La vendeuse n'était [pas du tout intéressée].
  - Il demande si je ne serai pas motivé par ce poste.
empathy.dont_care     -2   pas|pa compliqué|sorcier|difficile|chinois pourtant|quand
  + C'est [pas compliqué pourtant].
  - C'est compliqué.
empathy.dont_care     -3   peuvent|peut|pouvez|pouvons crever
  + Les anciens [peuvent crever], semble-t-il.
  - Un pneu crevé.
empathy.dont_care     -2   pourtant pas compliqué|sorcier|difficile|dur|chinois
  + Ce n'est [pourtant pas sorcier] de saluer.
  - Un plan pas compliqué.
empathy.dont_care     -2   rien à|a foutre|faire|cirer|battre|secouer
  + Ils n'en ont [rien à cirer].
  - Il n'y a rien à jeter dans ce colis.
empathy.dont_care     -2   s'|s|se|en ~moquer|~foutre|~ficher|~balancer|contrefout|contrefoutent
  + Le bailleur s'[en fiche].
  + Ils [se moquent] des locataires.
  - La fiche technique est jointe.
empathy.dont_care     -2   ~excuser <negation>|même
  + Le chauffeur ne s'[excuse pas].
  - Je m'excuse du délai.
empathy.dont_care     -2   ~indifférent|~indifférence|~désintérêt|~désinvolte|~désinvolture|~nonchalance|~nonchalant|~dédain|~insensible|~inhumain|~déshumanisé|~impersonnel
  + L'[indifférence] du siège face à ma lettre.
  + Une procédure [inhumaine].
  - Le menu du soir m'est égal, dit-il, indifféremment.
empathy.dont_care     -2   ~laver les mains
  + Ils s'en [lavent les mains].
  - Lavez-vous souvent les doigts.
empathy.dont_care     -3   ~moquer|~foutre|~ficher de|du … monde|client|clients|gens|gueule|tronche|assurés|abonnés|moi|nous
  + Cette compagnie se [moque du monde].
  - Elle demande si le voisin se fiche une écharde dans le doigt à chaque travail.
empathy.dont_care     -2   ~niaiser
  + Ils nous [niaisent] depuis deux semaines.
  - Un nid de merles.
empathy.dont_care     -2   ~réveiller|~bouger un|vous|peu|faut|là|maintenant
  + Il serait bon de vous [réveiller un] jour.
  - Le bruit m'a réveillé à cinq heures.
empathy.doubted       -2   ~douter|~doute … honnêteté|parole|bonne
  + Ils mettent en [doute mon honnêteté].
  - Je n'ai aucun doute sur la date du rendez-vous.
empathy.doubted       -2   ~passer|~prendre|~traiter|~soupçonner pour|de|comme … ~menteur|~fraudeur|~fraude|~tricheur|~voleur|~mythomane|~escroc
  + On m'a fait [passer pour un menteur].
  - Il passe pour un génie.
empathy.indifferent   -2   ~séparer|séparé|séparée|séparés|~éloigner … de|d' mon|ma|mes|nos|notre|ses|son|sa ~enfant|~mari|~femme|~fils|~fille|~mère|~bébé|~famille|~conjoint|~épouse
  + [Séparée de mes enfants] dans l'avion.
  - Je me sépare de ma voiture.
empathy.indiscreet    -2   devant tout|toute|tous le|la|les monde|salle|clients|queue|file|patients
  + Elle m'a fait la leçon [devant toute la salle].
  - La navette s'arrête devant la salle.
empathy.left          -3   ~laisser|laissé|laissée|laissés|resté|restée|restés … sans toilette|manger|boire|repas|change|surveillance|soin|soins|assistance|médicament|médicaments|nourriture|couverture
  + Mon grand-père est [resté sans manger] jusqu'au soir.
  - On peut rester sans problème.
empathy.left_stranded -3   laissé|laissés|laissée|laissées|abandonné|abandonnés|dormir … terre|sol|dehors|quai|trottoir|bord|rade|aéroport
  + On nous a [laissés dormir par terre].
  - Laissez les sacs par terre.
empathy.left_without  -2   ~rester|~laisser|restée|resté|laissée|laissé|~passer … sans|ni ~douche|~toilette|~soin|~change|~eau|~lit|~couverture|~repas
  + Ma mère est [restée deux jours sans douche].
  - Une chambre sans douche mais moins chère.
empathy.mistreated    -2   comme des|du|un|une bétail|chiens|chien|moutons|animaux|voleurs|voleur|délinquant|délinquants|criminel|criminels|malpropre|malpropres|moins|pestiférés|pestiféré|sardines|idiots|imbéciles|cons|pigeons|gamins|enfants|gamin
  + Le contrôleur nous a parlé [comme des gamins].
  - Le train file comme le vent.
empathy.mistreated    -3   comme … un|une|des chien|chiens|voleur|voleurs|criminel|criminels|moins
  + Ils nous ont parlé [comme à des chiens].
  - Le coussin en forme de chien est soldé.
empathy.mistreated    -3   jeté|jetée|jetés|traité|traitée|viré|virée|laissé|laissée|éjecté comme un|une … chaussette|merde|malpropre|kleenex|mouchoir|moins|vieux|paquet
  + On m'a [viré comme un malpropre].
  - Traité comme un roi.
empathy.mistreated    -2   mal traité|traitée|traités|traitées|considéré|considérée
  + On se sent [mal traité] dans cette gare.
  - La tache de vin est mal partie, il faudra la traiter.
empathy.mistreated    -3   ~brutaliser|~persécuter|~culpabiliser|~accabler|~intimider|~dénigrer|~démoraliser|~bafouer
  + On m'a [culpabilisée] au guichet.
  - Une robe à bavette.
empathy.mistreated    -3   ~maltraiter|~maltraitance|~malmener
  + Mon père a été [maltraité] dans cet établissement.
  - Il demande si le téléphone tombé a la coque malmenée par le sable.
empathy.nobody        -2   ~personnel|~agent|~équipe|~chauffeur|~contrôleur|~vendeur|~responsable … pas|jamais ~bouger|bougé|~réagir|réagi|~intervenir|intervenu|~broncher|~lever
  + Le [contrôleur n'a pas bougé].
  - L'équipe ne bouge pas, toujours en poste.
empathy.not_listening -2   <negation> ~vouloir savoir|entendre|comprendre|écouter
  + Le gérant dit ne [pas vouloir entendre] nos raisons.
  - Je voulais comprendre ce code.
empathy.not_listening -2   m'|nous|me|m … pas laissé|laissée|laisse|laissent|laissait … ~finir|~terminer|~parler|~expliquer|~placer|~répondre
  + Il ne [m'a pas laissé finir].
  - Je n'ai pas laissé de dessert à finir.
empathy.not_listening -2   n'|n|ne en … fait|faire|font|faisait qu' à … tête
  + Le jardinier [n'en fait qu'à sa tête].
  - Il ne fait qu'un tour en tête.
empathy.not_listening -2   pas|aucune|aucun|peu|jamais|zéro|manque|absence … écoute|ecoute|écouter|écouté|écoutée|écoutent|empathie|compréhension|considération|humanité|compassion|bienveillance
  + [Aucune écoute] au service litiges.
  + Ils ne sont [pas à l'écoute].
  - Le casque d'écoute n'a pas de fil.
empathy.not_listening -2   ~dialogue|~discours de sourd|sourds
  + Avec la caisse, c'est un [dialogue de sourds].
  - Mon fils, sourd de naissance, a besoin d'un interprète.
empathy.not_listening -2   ~refuser|vouloir|veulent|veut|voulu … écouter|entendre|comprendre|savoir
  + Ils [refusent de comprendre].
  - Je veux comprendre ma facture de gaz.
empathy.not_listening -2   ~vouloir <negation> savoir|entendre|comprendre|écouter
  + Ils ne [veulent rien savoir] au guichet.
  - Vous voulez savoir le prix.
empathy.not_listening -2   ~écouter pas|rien|jamais|personne|guère
  + Le médecin n'[écoute jamais] ce que je dis.
  - Écouter la radio, pas la télé.
empathy.number        -2   des ~dossier|~numéro|~chiffre|~matricule|~portefeuille … pas des ~humain|~personne|~patient|~client|gens
  + Pour eux nous sommes [des dossiers et pas des gens].
  - Des dossiers bien rangés, pas des piles.
empathy.number        -2   n'|n|ne est|sommes|suis|êtes qu'|que un|une|des ~numéro|~chiffre|~pion|~dossier|~ligne|~matricule|~vache
  + Ici on [n'est qu'un dossier].
  - Ce n'est qu'un au revoir.
empathy.pressed       -2   ~presser|~bousculer|pressé|pressée|pressés|bousculé|bousculée|poussé|poussée|poussés … de|d'|à =décider|=signer|=choisir|=partir|=acheter|=payer|=prendre|=finir|=sortir
  + On nous a [poussés à signer].
  - Je suis pressé de découvrir la suite.
empathy.robot         -2   comme|voix|parle|réponse|réponses|discours … robot|robots|automate|perroquet
  + Elle me répond [comme un robot].
  - Le robot ménager est arrivé hier.
empathy.robot         -2   lit|lisait|lisent|récite|récitait|récitent|déroule … script|fiche|procédure
  + Il [lisait son script].
  - Je lis le journal.
empathy.robot         -2   ~réponse toute|toutes faite|faites|prête
  + Encore une [réponse toute faite].
  - Une réponse faite à la main m'a suffi.
empathy.robot         -2   ~traiter|~considérer|~prendre|pris|prise comme|pour des|un|de|une|simples|vulgaires numéro|numéros|chiffre|chiffres|pion|pions|dossier|dossiers|matricule|vache|vaches|portefeuille|tiroir
  + On nous [traite comme des numéros].
  - Je prends comme numéro le sept.
empathy.rushed        -2   ~consultation|~rendez|rdv|~visite|~entretien|~soin|~repas … ~expédier|~bâcler … ~minute|chrono|chaîne
  + [Consultation expédiée en cinq minutes].
  - Colis expédié à la minute près.
empathy.rushed        -1   ~livreur|~vendeur|~serveur|~médecin|~guide|~agent|~conseiller|~facteur … ~pressé
  + [Livreur pressé], sonnette ignorée.
  - Un citron pressé par le serveur.
empathy.same_advice   -2   débrancher|redémarrer|rebooter|éteindre|rallumer|réinitialiser … la|le|pour …  deux|trois|dix|énième|dixième|troisième|centième|ixième|cinquième|3e|10e fois
  + Me faire [redémarrer le boîtier pour la dixième fois], non.
  - Débranchez la prise avant de nettoyer.
empathy.sent_away     -2   m'|nous|m a|ont ~remballer|~rembarrer|éconduire|remballé|remballée|rembarré|rembarrée
  + On [m'a remballée] en deux phrases.
  - Le vendeur remballe son stand.
empathy.shrug         -2   ~hausser|haussé|haussement … ~épaule
  + Elle a [haussé les épaules].
  - Une robe aux épaules hautes.
empathy.talked_down   -3   comme à|a|avec un|une|des ~gamin|gamine|gamines|fillette|écolier|écolière|~gosse|~enfant|~bébé|~demeuré|~débile|~attardé|~chien|~idiot|moins
  + Le médecin me parle [comme à un enfant].
  - Comme à la maison.
empathy.unhelpful     -2   <negation> … pris|prend|prennent|prenne|prendre la|cette peine
  + Ils n'ont même [pas pris la peine] de rappeler.
  - Il prend la peine de tout expliquer.
empathy.unhelpful     -2   aucun|aucune|pas|sans|zéro … aide|soutien|accompagnement|assistance|prise
  + [Aucune aide] après l'inondation.
  - L'aide au logement est versée le cinq.
empathy.unhelpful     -2   débrouiller|démerder|débrouille|débrouillez|démerdez
  + On m'a dit de me [débrouiller].
  - Si je me débrouille, je monterai l'armoire seul.
empathy.unhelpful     -2   pas|peu|jamais|guère … serviable|serviables|aidant|arrangeant|arrangeants|attentif|attentifs|attentionné|disposé|coopératif
  + Une réceptionniste [peu serviable].
  - Aidez-moi à remplir le formulaire, pas à pas.
empathy.unhelpful     -2   personne … aider|aide|aidé|aidée|aidés|bouge|bougé|soucie|préoccupe|occupe
  + [Personne ne nous a aidés] avec la poussette.
  - Il demande si une personne pour m'aider serait utile.
empathy.unhelpful     -2   ~abandonner|~abandonné|~délaisser|~délaissé
  + Je me suis senti [abandonné] après l'accident.
  - Il demande si le vélo abandonné rouille devant la gare.
empathy.unhelpful     -2   ~prendre <negation> … la|cette peine
  + Il ne [prend jamais la peine] de saluer.
  - Il a pris la peine de saluer.
empathy.unhelpful     -2   ~renvoyer|renvoyé|renvoyée|~laisser|laissé|laissée|laissés … chez|dans|sans|sur|seul … moi|elle|lui|couloir|soins|réponse|solution|explication|quai|brancard|trottoir|draps|souffrance|nouvelle|nouvelles|rien
  + On m'a [laissé dans le couloir].
  - Je laisse ma veste dans la voiture.
keep.own_abandon      keep j'|nous ai|avons|avais ~abandonner
keep.wash_hands       keep se|me|nous|pour|savon … laver les mains

# Ce que le client vit quand personne ne se soucie de lui.
empathy.abandoned       -2           chacun pour soi
  + En cas de souci, c'est [chacun pour soi].
  - Chacun paie pour son repas.
empathy.abandoned       -2           livré|livrée|livrés|livrées à|a nous|lui|elle|eux|elles|soi|moi|vous même|mêmes
  + Une fois le contrat signé, on est [livrés à nous-mêmes].
  - Le canapé a été livré à la voisine.
empathy.abandoned       -2           ~sentir … invisible|invisibles|négligé|négligée|négligés|démuni|démunie|démunis|impuissant|impuissante|impuissants|indésirable|indésirables
  + Au guichet, je me suis [sentie invisible].
  - La couture est presque invisible.
empathy.bothered        -2           vendeur|vendeuse|vendeurs|serveur|serveuse|livreur|chauffeur|facteur|technicien|employé|employée|personnel|agent|agents|il|elle|ils|elles … la flemme
  + La [vendeuse avait la flemme] d'aller voir en réserve.
  - Les jours où j'ai la flemme de cuisiner, je commande chez eux.
empathy.chased_off      -2           comprendre|prié|priés|pressé|pressés|sommé|sommés|demandé qu'|que|de|d' … libérer|évacuer|quitter|céder … table|place|places|salle|lieux
  + À 21 h on nous a fait [comprendre qu'il fallait libérer la table].
  - Nous avons pu garder la table tout l'après-midi.
empathy.chased_off      -2           fichu|fichus|fichue|foutu|foutus|foutue|flanqué|flanqués|flanquée|jeté|jetés|jetée|viré|virés|virée|éjecté|éjectés|chassé|chassés|chassée|poussé|poussés à|vers la porte|sortie
  + Le gérant nous a [fichus à la porte].
  - J'ai laissé le vélo à la porte du garage.
empathy.discharged      -2,stage:use ~sortir|renvoyé|renvoyée … hôpital|clinique|maternité|urgences … sans|ni … ordonnance|suivi|traitement|consignes|diagnostic|explication|explications|antidouleurs
  + Mon père est [sorti de l'hôpital sans ordonnance].
  - Je suis sortie de la clinique avec toutes mes ordonnances.
empathy.dismissive      -2           sentir|comprendre|impression|sentiment qu'|que on|nous|je|j'|l'on dérange|dérangeait|dérangeons|dérangeais|gêne|gênait|gênons|gênais
  + Au comptoir on nous fait [sentir qu'on dérange].
  - Une odeur de colle nous gêne le soir.
empathy.dont_care       -2           je-m'en-foutiste|foutiste|foutistes|m'enfoutiste|jemenfoutiste|jmenfoutiste|m'enfoutisme|j'm'enfoutisme|foutisme|fichisme
  - La foule est là.
  + Un agent [je-m'en-foutiste] au comptoir.
empathy.dont_care       -2           pas|même|aucun un|le|moindre mot|geste|message|signe d'|de excuse|excuses|explication|regret|compassion|réconfort|soutien
  + Après l'accident, [pas un mot d'excuse].
  - Pas un signe de pluie.
empathy.dont_care       -2           personne … bouge|bougé|bronche|bronché|réagit|réagi|intervient|intervenu|bougeait|réagissait
  + Ma mère est tombée et [personne n'a bougé].
  - Une personne âgée vit ici.
empathy.dont_care       -2           se|s' foule|foulent|foulaient|fatigue|fatiguent|casse|cassent|tue|tuent pas|guère|trop
  + Au guichet ils [se foulent pas].
  - Je me suis foulé le pied.
empathy.doubted         -2           est|était|serait dans ma|notre|sa|votre tête
  + On m'a dit que c'[était dans ma tête].
  - L'idée est dans ma poche.
empathy.heartless       -3           sans|aucun coeur|cœur
  + Ce sont des gens [sans cœur].
  - Le fondant a un cœur coulant.
empathy.indifferent     -2           <negation> … ~lever … petit doigt
  + Le contrôleur n'a [pas levé le petit doigt].
  - Elle s'est coincé le petit doigt dans la portière.
empathy.indifferent     -2           ~laisser|~rester de marbre|glace
  + Ma réclamation les [laisse de marbre].
  - L'entrée est tout en marbre.
empathy.kept_standing   -2           me|m'|nous|vous … fait|font|faisait|faisaient|laissé|laisse|laissent|laissés mariner|lanterner|languir|moisir
  + La banque [nous fait mariner] depuis deux semaines.
  - Le chef fait mariner la viande deux jours.
empathy.left_in         -3,stage:use ~rester|laissé|laissée|laissés|baigne|baignait … dans … excréments|urine|urines|selles|vomi|souillé|souillés|souillée|souillées
  + Mamie a été [laissée dans ses excréments].
  - Je suis restée dans la salle d'attente.
empathy.left_lying      -3,stage:use sur … brancard|brancards|lit|chaise … couloir|couloirs
  + Il y avait des malades [sur des brancards dans le couloir].
  - L'ambulancier a poussé le brancard avec douceur.
empathy.left_stranded   -2           bec dans l' eau
  + Me voilà le [bec dans l'eau].
  - Le canard a le bec jaune.
empathy.left_stranded   -2           débarqué|débarqués|débarquée|déposé|déposés|déposée|largué|largués|larguée|descendre … à|a deux|trois|quatre|cinq|dix|vingt|2|3|4|5|10|20 arrêts|kilomètres|km|rues|mètres|bornes|stations
  + On nous a [débarqués à trois arrêts] de la mairie.
  - Le car est garé à trois rues.
empathy.left_stranded   -2           lâché|lâchée|lâchés|laissé|laissée|laissés|abandonné|abandonnés|planté|plantés|plantée|coincés|bloqués en rase campagne
  + Le car nous a [lâchés en rase campagne].
  - La maison est en rase campagne.
empathy.more_interested -2           intéressé|intéressée|intéressés|absorbé|absorbée|absorbés|rivé|rivée|rivés|scotché|scotchée|scotchés … téléphone|téléphones|portable|portables|smartphone
  + Le chauffeur était plus [intéressé par son téléphone] que par la route.
  - Je suis intéressée par ce modèle de lampe.
empathy.not_listening   -2           sans m'|me|nous examiner|ausculter|écouter|regarder|consulter|toucher|saluer|attendre|adresser
  + On m'a renvoyée [sans m'examiner].
  - J'ai signé sans l'examiner.
empathy.not_listening   -2           sans tenir compte de|du|des
  + Il a coupé court [sans tenir compte de] ma demande.
  - Un compte sans frais de tenue.
empathy.rushed          -2,stage:use addition|note|ticket … avant|sans même que|qu'|de|d'|avoir … demande|demandée|demandé|demander|demandions|fini|terminé
  + L'[addition est arrivée avant même qu'on la demande].
  - L'addition est arrivée avec un petit chocolat.
