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
empathy.dont_care     -2   aucun|aucune|pas|sans|zéro … excuse|excuses|remords|considération|égard|geste|compassion
  + Ils ont annulé [sans une excuse].
  + [Aucune considération] pour les abonnés de longue date.
  - Je vous prie d'accepter mes excuses.
  - Aucun geste technique requis.
empathy.dont_care     -2   bon|temps|faut|faudrait|fallait … vous|se réveiller|bouger un|peu|maintenant
  + Il serait [bon de vous réveiller un] jour.
  - Le bruit m'a réveillé à cinq heures.
empathy.dont_care     -2   jamais|moment|fois|nul|part on|vous|il|elle|ils|elles|personne ne|n' m'|me|nous|m|s'|se|vous a|ont|avez|avait|avaient|est|sont|êtes aidé|aidée|aidés|écouté|écoutée|écoutés|excusé|excusée|excusés|excusées
  + Pas une seule [fois vous ne nous avez aidés].
  - Une fois, vous nous avez aidés.
empathy.dont_care     -2   mairie|enseigne|société|banque|magasin|agence|compagnie|direction|<agent>|<company> … peu soucieux|soucieuse|soucieuses
  + Une [mairie peu soucieuse] des piétons.
  - La mairie est un peu loin.
empathy.dont_care     -2   niaiser|niaisent|niaisé|niaisés|niaisait
  + Ils nous [niaisent] depuis deux semaines.
  - Un nid de merles.
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
empathy.dont_care     -2   rien à|a foutre|cirer|battre|secouer
  + Ils n'en ont [rien à cirer].
  - Il n'y a rien à jeter dans ce colis.
empathy.dont_care     -2   s'|s|se|en ~moquer|~foutre|~ficher|~balancer|contrefout|contrefoutent|contrefoutait|contrefiche|contrefichent|contrefichait
  + Le bailleur s'[en fiche].
  + Ils [se moquent] des locataires.
  - La fiche technique est jointe.
empathy.dont_care     -2   si|bien|très|trop|assez|tellement|semble|plutôt peu soucieux|soucieuse|soucieuses|regardant|regardants|concerné|concernée|concernés|préoccupé
  + Il semble [bien peu soucieux] des marches.
  - Un peu concerné.
empathy.dont_care     -2   ~excuser pas|jamais|point|même
  + Le chauffeur ne s'[excuse pas].
  - Une lettre d'excuse sans timbre.
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
empathy.not_listening -2   client|clients|clientes|clientèle|patient|patients|usager|usagers|assuré|assurés|voyageurs|élèves|locataires|adhérents ne|n' … pas|jamais|plus|peu|guère|nullement =écouté|=écoutés|=écoutées|=écoutée|=respecté|=respectés|=respectée|=considéré|=considérés|=considérée|=entendus|=entendu
  + Les [usagers ne sont jamais écoutés].
  - Les clients sont écoutés.
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
empathy.pressed       -2   ~vouloir|~chercher|~essayer|~tenter|insiste|insistent|insisté|cherche|cherchent … absolument|prix|force|pour|à|de|tout … faire|me|te|nous|vous|lui … =signer|souscrire|acheter|vendre|fourguer|placer|refiler
  + Il [veut absolument me faire signer].
  - Je veux absolument une place pour la fête.
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
empathy.unhelpful     -2   aucune|pas|sans|nulle … envie de|d' servir|aider|renseigner|travailler|répondre|bosser|conseiller|accueillir
  + [Aucune envie de renseigner].
  - J'ai envie de servir le thé.
empathy.unhelpful     -2   aucun|aucune|pas|sans|zéro … aide|soutien|accompagnement|assistance|prise
  + [Aucune aide] après l'inondation.
  - L'aide au logement est versée le cinq.
empathy.unhelpful     -2   débrouiller|démerder|débrouille|débrouillez|démerdez
  + On m'a dit de me [débrouiller].
  - Si je me débrouille, je monterai l'armoire seul.
empathy.unhelpful     -2   pas|peu|jamais|guère … serviable|serviables|aidant|arrangeant|arrangeants|attentif|attentifs|attentionné|disposé|coopératif
  + Une réceptionniste [peu serviable].
  - Aidez-moi à remplir le formulaire, pas à pas.
empathy.unhelpful     -2   personne ne|n'|pour|me|m'|nous|vous|se|s' … aider|aide|aidé|aidée|aidés|bouge|bougé|soucie|préoccupe|occupe
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
keep.a_person         keep une|la|cette|gentille personne pour m'|nous|me|vous aider
  + [La personne pour m'aider] avait un badge.
  - Au quai, personne pour m'aider.
keep.own              keep ai|avons pas|aucune envie de|d' travailler|répondre|servir|bosser
keep.own              keep aucun geste technique|médical|requis
keep.own              keep aucune|sans|aucun excuse|excuses|remords de|d' ma|mon|notre|avoir
keep.own              keep j'|je n'|ne écoute|écoutais|regarde|regardais pas|plus|jamais
  + Une radio que [je n'écoute jamais].
  - La luthière n'écoute jamais.
keep.own              keep je suis|étais très|assez|trop|plutôt peu regardant|concerné|concernée|soucieux|préoccupé
keep.own              keep je|j'|nous veux|cherche|essaie|voudrais|tente … faire|vous|à|de … signer|acheter|vendre
keep.own              keep n' ai|avons pas|aucune d'|excuse excuse|excuses
keep.own              keep pas envie de travailler ce|aujourd'|demain
keep.own_abandon      keep j'|nous ai|avons|avais ~abandonner
keep.own_abandon      keep rapidement|vite|finalement|presque|j'|on abandonné|abandonnée|abandonnés|abandonnées
  + La piscine en bois, [vite abandonnée], n'a plu à personne.
  - On nous a abandonnés.
keep.own_abandon      keep ~projet|~idée|~achat|~piste|lecture|~commande|~recherche|~chantier|~marque … ~abandonner|abandonné|abandonnée|abandonnés|abandonnées
  + Mon [achat a été abandonné] en route.
  - Le client est abandonné.
keep.wash_hands       keep se|me|nous|pour|savon … laver les mains

empathy.left_stranded -2 restés|resté|restée|laissés|laissé|attendu … dehors|porte|trottoir … heure|heures|minutes|pluie|nuit|valises
  + Les pages sont [restés dehors sous la pluie].
  - Le chien dort dehors.
  - Bloqué devant la porte une heure, je lis.
  - Je suis resté devant la télé deux heures.

empathy.dont_care -2 les|le|la fait|font|faisait pas|plus|même|guère bouger|réagir|pas
  + Ça ne [les fait pas réagir].
  - Le vent les fait bouger.
empathy.dont_care -2 pas|plus|rien|ni|guère … les|le|la faire|fait|font|faisait|fera bouger|réagir|bouge
  + Mes courriers ne vont [pas les faire réagir].
  - Il faut faire bouger les meubles.

empathy.did_not_bother -2 pas|sans|jamais même|meme ~prendre|pris le|la|de temps|peine|soin de|d'
  + L'équipe n'a [pas même pris le temps de] regarder.
  - On prend le temps de rire.
empathy.dont_care      -2 ne|n' voit|voient|voyait|voyaient … pas|jamais où|ou est|était|serait le|mon|notre problème|souci
  + La gérante [ne voyait pas où était le souci].
  - Le banc reste hors de vue.

empathy.pressed -2 stresse|stressent|stressait|stressaient|bouscule|bousculent|bousculait tout|les|leurs le|clients|voyageurs|passagers|gens|enfants|patients|visiteurs monde|pour|afin|sans|dès|à
  + Les gardes [stressent tout le monde].
  - Le tambour stresse l'âne.

empathy.dont_care -2 pourquoi se|s' soucier|préoccuper de|du|des|d' … public|client|clients|clientèle|patients|usagers|locataires|élèves|voyageurs
  + [Pourquoi se soucier du public] ?
  - Pourquoi se soucier du bruit dans cette chambre calme ?

empathy.left_stranded -2 nous|me|m' voilà|voila … coincé|coincés|coincée|coincées|bloqué|bloqués|bloquée|plantés|plantée|abandonnés
  + [Nous voilà coincés] au donjon.
  - Nous voilà au donjon.
empathy.left_stranded -2 retrouve|retrouvons|retrouvés|retrouvé|retrouvée|laissés|laissé coincé|coincés|coincée|bloqué|bloqués|bloquée|plantés … rade|quai|rue|trottoir|aéroport|gare|nuit
  + On se [retrouve bloqués à l'aéroport].
  - On se retrouve à midi au puits.

empathy.dont_care -2 se|s' contente|contentent|contentait|contentaient|est|sont d'|de|=contenté|=contentés encaisser|prélever|accuser|répondre|dire|transmettre|renvoyer|lire|réciter|répéter|de|d'
  + Le guichet [se contente de répéter] la même phrase.
  - On se contente d'un banc.

empathy.blamed       -2 m'|nous|lui a|ont demandé pourquoi je|nous|j'|on ne|n' … avais|avions|avait|ai pas|plus|jamais|rien
  + On [m'a demandé pourquoi je ne l'avais pas] dit.
  - On m'a demandé pourquoi je ne prenais pas la grande taille.
empathy.treated_like -2 ~prendre|~traiter|~considérer|parquer|parquers … comme|pour du|des|de bétail|animaux|bestiaux|chiens|numéros|moutons
  + On [prend les pages pour du bétail].
  - Le berger mène le bétail.

empathy.sent_away -1 invite|invité|invitée|invitent|conseille|conseillé|demande|demandé|prie|prié gentiment|poliment|cordialement|aimablement à|a|de|d' résilier|partir|sortir|rappeler|repasser|revenir
  + On m'a [invitée gentiment à repasser] mardi.
  - Elle invite gentiment à table.

# On n'a rien eu, rien reçu, personne n'est resté.
empathy.dont_care    -2 pas|aucun|jamais|moindre eu|un|reçu … mot|mots d'|de excuse|excuses|regret
  + Il n'y a [pas eu un mot d'excuse].
  - Un mot d'excuse pour le maître.
empathy.left         -2 personne n' est|était resté|venu|intervenu … aider|accompagner|guider|aiguiller|renseigner|expliquer|assister|secourir|installer
  + [Personne n'est resté pour aider] le page.
  - Personne n'est venu au bal.
empathy.left_without -2 aucun|aucune ~repas|~hôtel|~boisson|collation|collations|~taxi|~hébergement|~couverture|~chambre|~eau|café|bouteille|~solution|~alternative|~aide|~assistance n'|ne a|avait|ont|était|étaient|nous|m' … servi|servie|proposé|proposée|offert|offerte|distribué|fourni|fournie
  + Au siège [aucune collation n'était servie].
  - Aucun repas n'est servi après 21 h.
empathy.left_without -2 pas|jamais|même eu|reçu|un|offert … verre|bouteille|goutte d' eau
  + On n'a [pas eu un verre d'eau].
  - Il boit un verre d'eau.

empathy.dont_care  -2 font|fait|faisaient|faisait|facturent|répondent|décident ce que|qu' bon leur|lui semble|semblent
  + Ils [font ce que bon leur semble].
  - Chacun commande ce que bon lui semble.
empathy.mistreated -2 sont|est|êtes|serait|seraient capable|capables de|d' vous|nous|te|me|leur =facturer|=réclamer|=prélever|=mentir|=raccrocher|=résilier|=virer|=planter
  + Ils [sont capables de vous facturer] deux fois le sel.
  - Il est capable de vous couper la frange.

empathy.rushed -2 état|visite|rendez-vous|expertise|constat|intervention|entretien|signature|rdv|signature … a|été été|vite expédié|expédiée|torché|torchée
  + La [visite a été expédiée en] un rien.
  - La lettre a été expédiée.

# Ce que le client vit quand personne ne se soucie de lui.
empathy.abandoned        -2           chacun pour soi
  + En cas de souci, c'est [chacun pour soi].
  - Chacun paie pour son repas.
empathy.abandoned        -2           livré|livrée|livrés|livrées à|a nous|lui|elle|eux|elles|soi|moi|vous même|mêmes
  + Une fois le contrat signé, on est [livrés à nous-mêmes].
  - Le canapé a été livré à la voisine.
empathy.abandoned        -2           ~sentir … invisible|invisibles|négligé|négligée|négligés|démuni|démunie|démunis|impuissant|impuissante|impuissants|indésirable|indésirables
  + Au guichet, je me suis [sentie invisible].
  - La couture est presque invisible.
empathy.blamed           -2           <agent> … <be> … ~soupçonneux|~suspicieux|~inquisiteur|~accusateur|~méfiant
  + Le [vigile est soupçonneux] dès l'entrée.
  - Je suis soupçonneux de nature.
empathy.blamed           -2           eux c' est de|toujours ma|notre … faute
  + Pour [eux c'est de ma faute].
  - Une faute de goût.
empathy.blamed           -2           m'|nous|être|été … soupçonné|soupçonnée|soupçonnés|suspecté|suspectée|suspectés de|d'
  + Le contrôleur [m'a soupçonnée de] tricher.
  - Les douaniers cherchent un suspect.
empathy.blamed           -2           me|m'|nous colle|collent|met|mettent|mis|collé tout sur le dos
  + Ils [me collent tout sur le dos].
  - Il me met le sac sur le dos.
empathy.blamed           -2           toujours|forcément de ma|notre faute
  + Selon le loueur c'est [toujours de notre faute].
  - La faute d'accord.
empathy.blamed           -2           ~faute de|du|des clients|client|usagers|autres|clientèle|patient|locataire|élève
  + C'est toujours la [faute du client].
  - La faute de frappe est corrigée.
empathy.blamed           -2           ~mettre|mis|met|~coller|collent|colle|~rejeter … ça|cela|faute|erreur|retard|casse|responsabilité sur mon|notre|le|leur dos
  + L'atelier m'a [mis la casse sur le dos].
  - J'ai mis le sac sur mon dos.
empathy.bothered         -2           vendeur|vendeuse|vendeurs|serveur|serveuse|livreur|chauffeur|facteur|technicien|employé|employée|personnel|agent|agents|il|elle|ils|elles … la flemme
  + La [vendeuse avait la flemme] d'aller voir en réserve.
  - Les jours où j'ai la flemme de cuisiner, je commande chez eux.
empathy.chased_off       -2           comprendre|prié|priés|pressé|pressés|sommé|sommés|demandé qu'|que|de|d' … libérer|évacuer|quitter|céder … table|place|places|salle|lieux
  + À 21 h on nous a fait [comprendre qu'il fallait libérer la table].
  - Nous avons pu garder la table tout l'après-midi.
empathy.chased_off       -2           fichu|fichus|fichue|foutu|foutus|foutue|flanqué|flanqués|flanquée|jeté|jetés|jetée|viré|virés|virée|éjecté|éjectés|chassé|chassés|chassée|poussé|poussés à|vers la porte|sortie
  + Le gérant nous a [fichus à la porte].
  - J'ai laissé le vélo à la porte du garage.
empathy.did_not_bother   -2           aucun|zéro|nul secours|soutien|accompagnement|réconfort
  + [Aucun secours] de leur plateforme.
  - La sortie de secours.
empathy.did_not_bother   -2           ne se foule|foulent|foulait pas|guère|plus
  + Au guichet on [ne se foule pas].
  - Le linge ne se mouille pas.
empathy.did_not_bother   -2           ne|n' se|s'|se est|sont pas foulé|foulés|foulée
  + Le traiteur [ne s'est pas foulé].
  - Il s'est foulé la cheville.
  - Les verres ne se sont pas cassés.
empathy.did_not_bother   -2           pas|sans le moindre effort
  + Le décor est monté [sans le moindre effort].
  - Un effort de plus.
empathy.did_not_bother   -2           service|strict|minimum minimum|syndical
  + Depuis la reprise, [service minimum].
  - Le tarif minimum.
empathy.discharged       -2,stage:use ~sortir|renvoyé|renvoyée … hôpital|clinique|maternité|urgences … sans|ni … ordonnance|suivi|traitement|consignes|diagnostic|explication|explications|antidouleurs
  + Mon père est [sorti de l'hôpital sans ordonnance].
  - Je suis sortie de la clinique avec toutes mes ordonnances.
empathy.dismissive       -2           c' est la procédure|règle|consigne voilà|point|leur|et|leur
  + « [C'est la procédure et] rien d'autre. »
  - C'est la procédure du juge.
empathy.dismissive       -2           cause toujours
  + Leur médiateur, c'est [cause toujours].
  - La cause est connue.
empathy.dismissive       -2           minimise|minimisent|minimiser|minimisé|banalise|banalisent|nie|nient … morsure|morsures|harcèlement|agression|agressions|moqueries|coups|violences
  + La direction [banalise les coups].
  - On minimise les risques du métier.
empathy.dismissive       -2           n'|n en ont|a|avait|avaient cure
  + De nos plaintes ils [n'en ont cure].
  - Une cure de sommeil.
empathy.dismissive       -2           répond|répondu|répète|répètent|répondent que c' est comme
  + On nous [répète que c'est comme] ça.
  - Il dit que c'est comme ça que l'on noue.
empathy.dismissive       -2           sentir|comprendre|impression|sentiment qu'|que on|nous|je|j'|l'on dérange|dérangeait|dérangeons|dérangeais|gêne|gênait|gênons|gênais
  + Au comptoir on nous fait [sentir qu'on dérange].
  - Une odeur de colle nous gêne le soir.
empathy.dismissive       -2           ~minimiser|minimise|minimisent|minimisait|minimisé|~dédramatiser|relativise|ridiculise|ridiculisé … ~douleur|~symptôme|~problème|~plainte|~souffrance|~demande|~inquiétude|~incident|~faits|~dégât
  + L'expert [minimise les dégâts].
  - Il minimise son impact.
empathy.dont_care        -2           anciens|fidèles|vieux|vieilles clients|clientes|abonnés|adhérents|assurés … oubliés|oubliées|négligés|lésés|délaissés|méprisés|punis
  + Les [anciens abonnés sont négligés].
  - Les anciens clients sont conviés.
empathy.dont_care        -2           je-m'en-foutiste|foutiste|foutistes|m'enfoutiste|jemenfoutiste|jmenfoutiste|m'enfoutisme|j'm'enfoutisme|foutisme|fichisme
  - La foule est là.
  + Un agent [je-m'en-foutiste] au comptoir.
empathy.dont_care        -2           pas|même|aucun un|le|moindre mot|geste|message|signe d'|de excuse|excuses|explication|regret|compassion|réconfort|soutien
  + Après l'accident, [pas un mot d'excuse].
  - Pas un signe de pluie.
empathy.dont_care        -2           personne … bouge|bougé|bronche|bronché|réagit|réagi|intervient|intervenu|bougeait|réagissait
  + Ma mère est tombée et [personne n'a bougé].
  - Une personne âgée vit ici.
empathy.dont_care        -2           s' en moquent|moque|fichent|fiche bien|complètement|totalement
  + De notre sommeil ils [s'en moquent bien].
  - Il s'en va bien.
empathy.dont_care        -2           se|s' foule|foulent|foulaient pas|guère|trop
  + Au guichet ils [se foulent pas].
  - Je me suis foulé le pied.
  - Les verres ne se cassent pas.
empathy.doubted          -2           est|était|serait dans ma|notre|sa|votre tête
  + On m'a dit que c'[était dans ma tête].
  - L'idée est dans ma poche.
empathy.doubted          -2           mis|met|mettent|mettre … parole|bonne|honnêteté … doute
  + L'agence a [mis ma parole en doute].
  - Il a mis la parole en musique.
empathy.doubted          -2           ne m'|nous a|ont pas|jamais cru|crue|crus
  + L'internat [ne m'a pas crue].
  - Je ne l'ai pas cru.
empathy.doubted          -2           prouve|prouver ma|mon|notre bonne|honnêteté|innocence
  + Il a fallu que je [prouve ma bonne] foi.
  - Il faut prouver le théorème.
empathy.doubted          -2           sommé|obligé|forcé de me|nous|d' justifier
  + On m'a [sommé de me justifier].
  - On m'a demandé de justifier le texte à gauche.
  - J'ai demandé de nous expliquer le contrat.
empathy.heartless        -2           <agent> <be> … ~dur|~expéditif
  + L'[anesthésiste était très expéditive].
  - Un œuf dur.
empathy.heartless        -2           <agent>|elle|il|ils|elles <be> … ~impitoyable|~égoïste|~indélicat|~intraitable|~hermétique
  + L'[anesthésiste est restée impitoyable].
  - Un bocal hermétique.
empathy.heartless        -3           attaque|attaquent|attaquer aux|à plus|personnes faibles|fragiles|vulnérables|âgées|vieux
  + Ces démarcheurs s'[attaquent aux plus fragiles].
  - Il s'attaque au gâteau.
empathy.heartless        -2           de but en blanc
  + L'interne m'a parlé d'amputation [de but en blanc].
  - Un but en or.
empathy.heartless        -2           désintéressé|désintéressée|désintéressés de|du mon|notre|cas|nos|ma|mes|dossier
  + Un avocat [désintéressé de mon] affaire.
  - Un geste désintéressé de sa part.
empathy.heartless        -2           empathie|compassion|écoute|bienveillance|respect|considération|humanité … n' existe|existent|ont pas|plus
  + L'[empathie n'existe pas] dans cet institut.
  - La bienveillance existe.
empathy.heartless        -2           humain n'|ne a|compte|existe|y plus|pas
  + Chez eux l'[humain ne compte pas].
  - L'humain compte le temps.
empathy.heartless        -2           humain|humains passe|passent|vient|arrive … second|après|dernier|profit
  + Dans ce groupe l'[humain passe au second] plan.
  - Un humain passe la porte.
empathy.heartless        -2           profite|profitent|profité|profitant|abuse|abusent|abuser|jouent|joue … ~crédulité|~naïveté|~détresse|~chagrin|~malheur|~faiblesse|~deuil|~âge|~ignorance|~peur|~tristesse
  + Ils [profitent de la naïveté] des aînés.
  - Je profite du parc.
empathy.heartless        -3           sans|aucun coeur|cœur
  + Ce sont des gens [sans cœur].
  - Le fondant a un cœur coulant.
empathy.heartless        -2           sans|aucun prendre|mettre de|des gants|pincettes
  + Le gérant parle [sans prendre de gants].
  - Sans gants, il a froid.
empathy.heartless        -3           sans|aucune|aucun|zéro pitié|ménagement
  + Le juge d'exécution, [sans pitié], a tout pris.
  - Une pitié pour les poules.
empathy.heartless        -2           ~annoncer|annoncé|annonce|annoncée|dit|appris|balancé|balancée … sans ménagement|précaution|précautions|tact|délicatesse
  + Une mauvaise nouvelle [balancée sans précaution].
  - Il sort sans gants.
empathy.heartless        -2           ~annoncer|annoncé|annonce|annoncée|dit|appris|diagnostic … entre deux portes
  + Le résultat m'a été [annoncé entre deux portes].
  - On ouvre entre deux portes.
empathy.heartless        -2           ~fermé à|a|au|aux … dialogue|discussion|remarque|remarques|critique|critiques
  + Un syndic [fermé à toute discussion].
  - Le col est fermé à la circulation.
empathy.heartless        -2           ~incapable|dénué|dénuée|dépourvu|dépourvue|dénués|dépourvus de|d' … compassion|empathie|écoute|bienveillance|humanité|tact|délicatesse|cœur
  + Un chef de service [dénué de toute humanité].
  - Une salle dépourvue d'accueil.
empathy.heartless        -2           ~sourd|~imperméable|~insensible|~indifférent|~indifférence|~hermétique à|a|aux|au nos|mes|toute|tout|notre|ma|la|nos|l'|mon|leur|moindre … ~plainte|~demande|~argument|~douleur|~remarque|~détresse|~souffrance|~situation|~difficulté|~arguments|dialogue|discussion|problèmes|peine
  + Une direction [sourde à nos demandes].
  - Il est devenu sourd à la fin de sa vie.
  - Le guichet est fermé à la demande du maire.
empathy.indifferent      -2           <agent>|personnel|équipe|staff|elle|il|ils pas|peu|jamais|guère concerné|concernée|concernés|concernées|impliqué|impliquée|impliqués|intéressé|intéressés
  + Une [serveuse pas concernée] du tout.
  - Je ne suis pas concernée par la taxe.
empathy.indifferent      -2           <negation> … ~lever … petit doigt
  + Le contrôleur n'a [pas levé le petit doigt].
  - Elle s'est coincé le petit doigt dans la portière.
empathy.indifferent      -2           personne ne|n' lui|m'|nous|leur|me|t' a|ont … proposé|offert|aidé|aidée|soulagé|consolé|relevé|rassuré|demandé
  + Mamie est tombée, [personne ne lui a proposé] de s'asseoir.
  - Personne n'a rien demandé au chien.
empathy.indifferent      -2           ~laisser|~rester de marbre|glace
  + Ma réclamation les [laisse de marbre].
  - L'entrée est tout en marbre.
empathy.indiscreet       -2           parle|parlait|parlé|parlent|crié|criait|annoncé|étalé|déballé … devant tout|toute|tous|les|d' le|la|monde|clients|patients|autres
  + L'accueil a [parlé de mon cancer devant tout le] couloir.
  - On parle devant la porte.
empathy.kept_standing    -2           me|m'|nous|vous … fait|font|faisait|faisaient|laissé|laisse|laissent|laissés mariner|lanterner|languir|moisir
  + La banque [nous fait mariner] depuis deux semaines.
  - Le chef fait mariner la viande deux jours.
empathy.left             -2           faut se|s' manifester|imposer|lever|montrer|signaler pour être|qu'|qu|avoir|on
  + Il [faut se manifester pour être] servi.
  - Il faut se lever pour chanter.
empathy.left             -2           on|personne|ils|elle ne s'|se est|occupe|occupent|sont pas|jamais|guère occupé|occupés|de de|nous|moi
  + Au salon [on ne s'est pas occupé de] nous.
  - Ne s'est-il pas occupé du chat ?
empathy.left_in          -2           chien|chat|chienne|chatte|mère|père|fils|fille|maman … revenu|ressorti|revenue|ressortie|rendu|rendue … amaigri|maigre|blessé|malade|apeuré|sale|traumatisé|amaigrie|blessée|traumatisée
  + La [chatte est revenue de pension amaigrie].
  - Je suis revenu blessé du ski.
empathy.left_in          -3           ~laisser|laissé|laissée|laissés|laisse|laissent … souffrir|croupir|agoniser|mourir|hurler|dépérir
  + On a [laissé ma tante souffrir] toute la nuit.
  - Je laisse sécher la peinture.
empathy.left_in          -3,stage:use ~rester|laissé|laissée|laissés|baigne|baignait … dans … excréments|urine|urines|selles|vomi|souillé|souillés|souillée|souillées
  + Mamie a été [laissée dans ses excréments].
  - Je suis restée dans la salle d'attente.
empathy.left_lying       -3,stage:use sur … brancard|brancards|lit|chaise … couloir|couloirs
  + Il y avait des malades [sur des brancards dans le couloir].
  - L'ambulancier a poussé le brancard avec douceur.
empathy.left_stranded    -2           bec dans l' eau
  + Me voilà le [bec dans l'eau].
  - Le canard a le bec jaune.
empathy.left_stranded    -2           débarqué|débarqués|débarquée|déposé|déposés|déposée|largué|largués|larguée|descendre … à|a deux|trois|quatre|cinq|dix|vingt|2|3|4|5|10|20 arrêts|kilomètres|km|rues|mètres|bornes|stations
  + On nous a [débarqués à trois arrêts] de la mairie.
  - Le car est garé à trois rues.
empathy.left_stranded    -2           lâché|lâchée|lâchés|laissé|laissée|laissés|abandonné|abandonnés|planté|plantés|plantée|coincés|bloqués en rase campagne
  + Le car nous a [lâchés en rase campagne].
  - La maison est en rase campagne.
empathy.mistreated       -2           client|patient|usager|locataire n' a jamais raison
  + Ici le [client n'a jamais raison].
  - Le client a souvent tort de courir.
empathy.mistreated       -2           client|patient|usager|locataire|élève a|est toujours|systématiquement tort|faute
  + Ici le [client a toujours tort].
  - Le client a souvent tort de courir.
empathy.mistreated       -2           laissé|laissée|laissés|laissées pour compte
  + Les abonnés de province sont les [laissés-pour-compte].
  - Un compte laissé par mon père.
empathy.mistreated       -2           on n' existe plus
  + Le bail signé, [on n'existe plus].
  - La boutique n'existe plus.
empathy.mistreated       -2           on|je n'|ne existe|existons|compte|comptons plus|pas pour|après|une
  + Le bail signé, [on n'existe plus pour] eux.
  - La boutique n'existe plus.
empathy.mistreated       -3           oublié|oubliée|oubliés|laissé|laissée|abandonné|abandonnée … sur|dans un|son|des|une|le brancard|brancards
  + Mon père a été [oublié sur un brancard].
  - J'ai oublié mon sac dans la salle.
  - J'ai laissé mon sac sur le lit.
empathy.mistreated       -2           pas bougé|réagi|agi quand|lorsque|alors mon|ma|mes|notre|nos
  + L'internat n'a [pas bougé quand ma] fille pleurait.
  - Le chat n'a pas bougé quand il est entré.
empathy.mistreated       -2           ~lâcher|lâché|lâchée|lâchés|abandonné|abandonnée|planté|plantée … plein|beau|milieu|rase|cours milieu|campagne|route|travaux|chantier
  + L'avocat nous a [lâchés en plein milieu] du procès.
  - Les chiens sont lâchés au milieu du pré.
empathy.mistreated       -2           ~sentir|sentis|sentie|senti|sent|sens … =lâché|=lâchés|lâchée|lâchées|seul|seule|seuls|trahi|trahie|trahis|dupé|dupée|dupés|floué|flouée|roulé|rejeté|rejetée|oubliés|oublié|oubliée|délaissé|délaissée|délaissés
  + On s'est [sentis lâchés] par l'agence.
  - Je sens qu'il est seul.
empathy.more_interested  -2           intéressé|intéressée|intéressés|absorbé|absorbée|absorbés|rivé|rivée|rivés|scotché|scotchée|scotchés … téléphone|téléphones|portable|portables|smartphone
  + Le chauffeur était [plus intéressé par son téléphone] que par la route.
  - Je suis intéressée par ce modèle de lampe.
empathy.not_listening    -2           détourne|détournait|détournent|détourné le|la|les regard|tête|yeux
  + Dès qu'on approche, le garçon [détourne le regard].
  - La route détourne le village.
empathy.not_listening    -2           en placer une
  + Avec ce banquier, impossible d'[en placer une].
  - Je vais en placer cent.
empathy.not_listening    -2           m'|nous|me|vous ~interrompre|interrompt|interrompait|interrompu|coupe|coupait … sans|toujours|constamment|tout|chaque|toutes arrêt|cesse|temps|phrase|fois
  + La chef [m'interrompt sans cesse].
  - Le courant coupe sans cesse.
empathy.not_listening    -2           me|nous|te|vous|les laisse|laissent|laissait pas|jamais|plus ~parler|~finir|~terminer|~expliquer|~exprimer|en
  + Le gendarme ne [nous laisse pas finir] nos phrases.
  - On laisse parler les photos.
empathy.not_listening    -2           n'|ne a|ont rien écouté
  + Le barbier [n'a rien écouté].
  - Je n'ai rien entendu.
empathy.not_listening    -2           n'|ne écoute|écoutent que|qu' lui|elle|eux
  + Le décorateur [n'écoute que lui].
  - Il n'écoute que du jazz.
empathy.not_listening    -2           ne laisse|laissent|laissait pas|jamais|plus ~parler|~terminer|~expliquer|~exprimer
  + Elle [ne laisse pas parler] les patients.
  - Je ne laisse pas mon chien.
empathy.not_listening    -2           pas|plus|jamais … en placer une
  + On ne peut [pas en placer une].
  - On ne peut pas en placer cent.
empathy.not_listening    -2           sans m'|me|nous examiner|ausculter|écouter|regarder|consulter|toucher|saluer|adresser
  + On m'a renvoyée [sans m'examiner].
  - J'ai signé sans l'examiner.
empathy.not_listening    -2           sans tenir compte de mes|nos|mon|ma|notre
  + Il a coupé court [sans tenir compte de ma] demande.
  - Un compte sans frais de tenue.
  - Sans tenir compte des frais de port.
empathy.not_listening    -2           tient|tiennent|tenait|tenaient|tenu|tenus|tenue pas|aucun|jamais|nullement|aucunement|pas|rien compte de|d'|du|des
  + L'assureur ne [tient pas compte de] mes relevés.
  - Je tiens un compte de mes tasses.
  - Je ne tiens pas compte des notes.
empathy.not_listening    -2           ~faire|fait|faisait|faisaient|font semblant|mine d'|de|nous écouter|chercher|noter|compatir
  + La référente [faisait semblant d'écouter].
  - On fait semblant de dormir pour jouer.
empathy.number           -2           client|clients|patient|locataire|abonné|élève est|sont|n'est|reste|restent un|des|qu'un|que pigeon|pigeons|portefeuille|portefeuilles|numéro|numéros
  + Pour cette régie, le [locataire est un portefeuille].
  - Un client a un pigeon voyageur.
empathy.number           -2           n'|ne est|sommes|suis|être|sont que|qu' un|une|des numéro|numéros|matricule|matricules|portefeuille|pions|pion
  + Pour eux on [n'est qu'un matricule].
  - Ce n'est qu'un mot.
  - Ce n'est que du papier à remplir.
empathy.number           -2           numéro|numéros|matricule parmi tant|d'|les|des
  + Dans cette clinique, un [numéro parmi tant] d'autres.
  - Le numéro est parmi les courriers.
empathy.robot            -2           tout passe par des robots|machines|bornes
  + À la banque, [tout passe par des bornes].
  - Tout passe par la rue.
empathy.robot            -2           ça|cela|service manque d'|de humain|humanité|âme
  + Depuis la fusion, [ça manque d'âme].
  - Un être humain.
empathy.rushed           -2           <agent>|médecin|expert … ~expédier|expédié|expédie la|ma|les|l'|sa visite|consultation|séance|rendez|contrôle|entretien|examen
  + L'[expert a expédié la visite].
  - Le médecin expédie la lettre.
empathy.rushed           -2,stage:use addition|note|ticket … avant|sans même que|qu'|de|d'|avoir … demande|demandée|demandé|demander|demandions|fini|terminé
  + L'[addition est arrivée avant même qu'on la demande].
  - L'addition est arrivée avec un petit chocolat.
empathy.rushed           -2           avant que j'|je|qu'on aie|ai|puisse fini|finir|terminé|terminer de|d' parler|expliquer|exposer|décrire
  + Ordonnance écrite [avant que j'aie fini de parler].
  - Avant de finir ma phrase, je respire.
empathy.rushed           -2           avant que j'|je|qu'on aie|ai|puisse fini|finir|terminé|terminer … phrase|histoire|question|explication|explications
  + Il a raccroché [avant que j'aie fini ma question].
  - Avant que j'aie fini, il riait.
empathy.rushed           -2           en|coup|courant coup|de|d'|d'air de|d'|vent vent|d'air
  + Le cardiologue passe [en coup de vent].
  - Un coup de vent a ouvert la porte.
empathy.rushed           -2           médecin|docteur|dermato|interne|dentiste|spécialiste … m'|nous a|ont expédié|expédiée|expédiés
  + Le [dermato m'a expédiée] en trois minutes.
  - On m'a expédié le sac en trois jours.
empathy.rushed           -2           visite|consultation|rendez|contrôle|examen|soin|massage|leçon|entretien … expédié|expédiée|expédiés|bouclé|bouclée|torché|torchée|éclair … en|minutes|vitesse
  + Une [leçon expédiée en] vitesse.
  - Un contrôle éclair et souriant.
empathy.talked_down      -2           m'|nous|me fait|a|ont|font fait|la la|leçon leçon|morale
  + La directrice [m'a fait la leçon].
  - Elle fait la leçon de piano.
empathy.treated_like     -2           a|ont|avait ses|leurs têtes|chouchous
  + Le prof [a ses têtes].
  - Il a ses clés.
  - Ils ont leurs favoris au championnat.
empathy.treated_like     -2           faire|fait|font|faisait le tri|des entre|différences les|des|entre clients|élèves|patients|gens
  + L'ouvreur [fait le tri entre les clients].
  - On fait le tri entre les pommes.
empathy.treated_like     -2           impression|sentiment d'|de être|déranger … invisible|invisibles|transparente|transparent|transparents|fantôme|bétail|numéro
  + On a l'[impression d'être transparents].
  - Une vitre transparente.
empathy.treated_like     -2           impression|sentiment|l'air d'|de être invisible|transparent|transparente|transparents|moins|seul|fantôme
  + On a l'[impression d'être invisibles], ou presque.
  - Une vitre transparente.
empathy.treated_like     -2           m'|nous a|ont regardé|regardée|regardés|dévisagé|dévisagée|dévisagés bizarrement|étrangement|méchamment
  + On [nous a regardés bizarrement].
  - J'ai regardé bizarrement ce film deux fois.
empathy.treated_like     -2           nous|me|m'|vous prend|prennent|prenait|pris|prise … pour des|un|une enfants|gamins|gosses|attardés|bébés
  + Le proviseur [nous prend pour des gamins].
  - On prend le menu pour des enfants.
empathy.treated_like     -2           parle|parlait|parlé|parlent … comme à|a des|une|un demeurée|demeuré|débile|gamine|gamin|chien|demeurés|idiote|imbécile
  + On m'a [parlé comme à une gamine].
  - Il parle comme à une fête.
empathy.treated_like     -2           pas|guère les|le|la|très|vraiment bienvenus|bienvenu|bienvenue|bienvenues
  + Dans ce club, on n'est [pas les bienvenus].
  - Les bienvenus ont un badge.
empathy.treated_like     -2           ~traiter|traité|traitée|traités|traitent|manipulé|manipulés|trimballé … comme des|du|un|une sacs|sac|bétail|paquet|paquets|chiens|chien|malpropres|malpropre|criminel|criminels|délinquant|délinquants|fraudeur|pestiféré|pestiférés|moins|pions|objet
  + Au tri on nous a [traités comme des paquets].
  - On traite le bois comme du fer.
friendliness.inattentive -2           <agent>|serveur|serveuse nous|m'|vous évite|évitait|esquive|fuit|fuyait
  + La [serveuse nous évitait].
  - Le conducteur évite un chien.
friendliness.rude        -3           drague|draguait|dragué|reluque|reluquait|lorgne|tripote|tripotait … élèves|clientes|filles|femmes|moi|patientes|ma
  + Le prof de surf [drague ses élèves].
  - Il drague le fond du port.
friendliness.rude        -3           mains|main|gestes|regards baladeuses|baladeuse|lubriques|équivoques
  + Le masseur avait les [mains baladeuses].
  - Une main verte.
friendliness.rude        -2           pas|même la politesse|décence|délicatesse|courtoisie|correction|gentillesse de|d'
  + Il n'a même [pas la décence d'] appeler.
  - La politesse de ma fille.
keep.receipt_slip        keep         accusé|accusés de réception
overall.decline          -2           montent|augmentent|grimpent|augmente|monte … service|qualité|prestation|prestations descend|baisse|diminue|régresse|dégringole|s'effondre
  + Les loyers [montent et le service baisse].
  - Le service monte.
overall.left_me          -2           au bord des|de larmes|crise|nerfs|craquage
  + En raccrochant j'étais [au bord des larmes].
  - Au bord de la mer.
overall.left_me          -2           boule au ventre
  + Mon fils partait à l'école la [boule au ventre].
  - Une boule de pain.
overall.left_me          -2           sortie|sorti|sortis|ressortie|ressorti|rentrée|repartie|revient|revenue|partie en pleurant|sanglotant|sanglots
  + Je suis [repartie en pleurant].
  - Le bébé en pleurs est revenu.
resolution.nothing_done  -2           direction|hiérarchie se cache|planque|terre|défile
  + La [direction se cache].
  - Le chat se cache.
resolution.nothing_done  -2           direction|hiérarchie|mairie|école|chef|proviseur … se|couvre|étouffe|protège cache|cachent|ses|tout|son|leurs agents|employés|personnel|profs|affaires|équipes|scandale
  + La [direction couvre ses agents].
  - La mairie défend ses arbres.

empathy.indifferent -2        jamais|pas … rappelé|rappelée|rappelés|rappelées à|a l' ordre
  + Les fumeurs ne sont [jamais rappelés à l'ordre].
  - Le chien a été rappelé à l'ordre.
empathy.indifferent -2        personne n' a|avait|aura levé|bougé|remué le petit doigt
  + [Personne n'aura remué le petit doigt] au port.
  - Personne n'a le petit doigt tordu.
empathy.unhelpful   -2        nous|m'|me|été|ont|a|sommes|étions laisse|laissent|laissait|=laissé|laissée|laissés|laissées … sans conseil|conseils|suivi|encadrement|accompagnement|consigne|consignes|assistance
  + On nous [a laissés sans encadrement] dans le canot.
  - Laissez la voiture sans clé.
empathy.unhelpful   -2,yields sans encadrement|accompagnement|suivi|conseil|soutien ni aide|conseil|conseils|suivi|correction|soutien|explication|explications|encadrement|retour
  + Un mémoire écrit [sans suivi ni retour].
  - Un studio sans balcon ni cave.
empathy.unhelpful   -2,yields sans … ni|et sans … conseil|conseils|accompagnement|encadrement
  + Reparti [sans notice et sans conseil].
  - Parti sans manteau et sans gants.

empathy.indifferent -2 sans|jamais =demander|demandé si|s' … plu|plaisait|allait|va|passé|passait|bien|satisfait|satisfaits|content|contents|convient
  + Le barbier encaisse [sans demander si la coupe me va].
  - Il demande si la coupe va.
empathy.indifferent -2 sans|jamais|pas même =demander|demandé si|s' … plu|plaisait|allait|va|passé|passait|bien|satisfait|satisfaits|content|contents|convient
  + Le barbier encaisse [sans même demander si la coupe me va].
  - Il demande si la coupe va.

empathy.dont_care -2 en a|ont|avait|avaient|avez pas grand chose|grand-chose à|a faire|foutre|cirer
  + La reine n'[en avait pas grand-chose à cirer].
  - Le roi n'a pas grand-chose à faire.
empathy.dont_care -2 n' a|ont|avait|avaient|avez que faire de|des|du|d'
  + Le roi [n'a que faire de] nos vers.
  - Le roi n'a que des vers.

empathy.blamed          -2 je|j'|nous|n' … suis|sommes|étais|étions pas|nullement|aucunement|absolument|rien … responsable|responsables|coupable|fautif de|d'|du|des … erreur|erreurs|retard|retards|panne|choc|dégât|dégâts|perte|casse|vol|problème|situation|dysfonctionnement|fuite|accident|rayure|fautes|cela|ça
  + [Je ne suis absolument pas responsable de ce choc].
  - Je ne suis pas responsable des achats.
empathy.dont_care       -2 ~mentir|~licencier|~virer … sans regret|regrets|remords
  + On a [viré l'animateur sans remords].
  - J'ai annulé mon abonnement sans regret.
empathy.more_interested -2 a|ont|avait|avaient d' autres priorités que
  + Ils [ont d'autres priorités que] nous.
  - J'ai d'autres priorités cette année.
empathy.more_interested -2 plus|davantage|surtout intéressé|intéressés|intéressée|intéressées|préoccupé|préoccupés|préoccupée|soucieux|occupé|occupés|attiré|attirés … argent|salaire|profit|portable|téléphone|chiffre|paie|rentabilité|vente|pause
  + Des guides [plus occupés par leur téléphone].
  - Un guide plus occupé en été.

empathy.pressed   -2 est|était|étaient|sont|semblait|avait|paraissait … pressé|pressée|pressés|pressées que|qu'|de|d' … je|j'|on|nous|en|finir|terminer|partir|parte|partions|sorte|sortions
  + Le notaire [était pressé qu'on] s'en aille.
  - Un jus pressé de ce matin.
empathy.sent_away -1 dit|demandé|répondu|prié de|d' l'|le|la|les rappeler|appeler|recontacter|contacter le|plus|demain|lundi|ultérieurement
  + Elle a [répondu de la rappeler demain].
  - Elle a répondu de loin.
empathy.sent_away -1 m'|nous|me a|ont|est dit|demandé|répondu|prié de|d' rappeler|repasser|réessayer|revenir plus|ultérieurement|demain|lundi
  + On [m'a demandé de repasser plus] tard.
  - On m'a demandé de passer.

empathy.dont_care -2 s'|se intéresse|intéressent|intéressait|soucie|soucient|occupe|occupent pas|guère à|de|aux|des … vous|nous|moi|client|clients|patients|élèves|gens|problèmes|lui|elle
  + Le gérant [s'intéresse pas à nous] depuis mai.
  - Il s'intéresse plus à nous qu'à son chrono.

empathy.blamed -2 dit|prétend|disent|soutient|prétendent|répond|répondu … que|qu' c' est|était|serait ma|notre faute
  + On m'a [dit que c'était ma faute].
  - Il dit que c'est notre tour.
empathy.blamed -2 dit|prétend|disent|soutient|prétendent|répond|répondu … que|qu' c' est|était|serait moi|nous $
  + On m'a [dit que c'était moi].
  - Il dit que c'est moi le chef.
empathy.blamed -2 dit|prétend|disent|soutient|prétendent|répond|répondu … que|qu' c'|ça|cela est|était|vient|venait|serait de ma|notre faute
  + Il [prétend que ça vient de notre faute].
  - Il dit que ça vient de notre cave.

empathy.blamed    -2 m'|nous|l'|a|ont|avait reproche|reprochait|reprochent|reproché … d'|de avoir|être|pas
  + On m'[a reproché d'avoir] toussé.
  - On me propose d'avoir un chien.
empathy.heartless -2 manque|absence|manquent|manquait|dépourvu|dépourvue|dénué|dénuée de|d' … et|ni de|d' … humanité|considération|empathie|respect|bienveillance|compassion
  + Un [manque de tact et d'humanité].
  - De tact et d'humanité.
empathy.rushed    -2 passe|passent|consacre|accorde|consacrent|passait|reste … minutes|secondes par|avec|chaque patient|patients|client|clients|élève|dossier|consultation|nous|moi
  + Le mage [passe cinq minutes par patient].
  - Il passe cinq minutes par ici.

empathy.left_without -2 plus|pas personne|aucun|nul … ne|n' me|nous|la|le|les|l' … soigne|suit|ausculte|examine|encadre|surveille
  + [Plus personne ne me soigne].
  - Personne ne soigne son style.

empathy.chased_off -2 met|mettent|mis|mise|mettre|jette|jettent|jeté|jetée … élève|élèves|enfants|enfant|fils|fille|patients|clients|m'|nous|difficulté à la porte
  + Il [met les élèves à la porte].
  - Il met les clés à la porte.

empathy.heartless  -2 côté|niveau|plan|point humain|relationnel|accueil|humanité|contact … néant|zéro|nul|catastrophe|désert|inexistant|affligeant
  + Le [côté humain c'est le néant].
  - Un être humain de l'autre côté.
empathy.mistreated -2 branche|branchent|branché|colle|colle … machine|appareil|vélo|électrodes … part|partent|va|vont|disparaît|disparaissent|repart|parti|partie
  + Il me [branche sur une machine et s'en va].
  - La branche casse une machine.

empathy.number -2 impression|sentiment|sensation d'|de … être|qu' … un|une|des|qu'un|simple portefeuille|vache|vaches|pigeon|chéquier|numéro|dossier|pion
  + On a l'[impression d'être un portefeuille].
  - Il a un portefeuille sur lui.

empathy.dont_care -2 se|s' fichent|fiche|fichait|moquent|moque|foutent|fout … pas mal|complètement|royalement|totalement|éperdument|bien … de|du|des
  + Ils [se fichent pas mal de] nous.
  - Il fiche un clou.

keep.no_negator keep ne|n' … ~traiter|~prendre|~considérer pas|jamais comme|pour du|des|de bétail|animaux|bestiaux|chiens|numéros|moutons
keep.set_phrase keep a|ont|avait|avaient d' autres priorités que le|l' profit|argent|chiffre
keep.set_phrase keep met|mettent|mis|mise|mettre … à la porte de|d'|pour

empathy.contempt -2   pour qui|quoi nous|me|vous|se|te prenez|prennent|prends
  + [Pour qui nous prenez]-vous ?
  - Pour qui prenez-vous ces fleurs ?
empathy.rushed   -2   ~cérémonie|~détartrage|~soin|~massage|~visite|~consultation|~messe|~office|~toilettage ~expédier
  + Un [toilettage expédié].
  - Un colis expédié.
keep.own         keep je|j'|nous m'|nous en fous|fiche|foutais|fichais|moque|balance|contrefous|moquons
  + La couleur du ruban, [je m'en moque].
  - Ils s'en moquent.

empathy.blamed        -2   fait|font|fais|faisaient|faisait|agit|agissent|parlé|traité|traitée|traités|traite|traitent|réagi … comme si … faute|fautif|fautive|coupable|coupables|responsable|menteur|voleur|mentais|mentait
  + Ils ont [fait comme si c'était ma faute].
  - C'est ma faute, fais comme chez toi.
empathy.contempt      -2   ne|n' s'|adressait|parlait|adresse|parle|adressé|regardait adressait|adresse|parlait|parle|est|à|qu'|que … à|qu'|que … mon|ma mari|femme|conjoint|compagnon|père|frère|copain|collègue|ami
  + La vendeuse [ne s'adressait qu'à mon mari].
  - Il ne s'adresse jamais à mon chat.
empathy.dismissive    -2   m'|nous|lui a|ont|avait … dit|répondu|rétorqué que|qu' c' est|était notre|mon|votre problème
  + Ils [m'ont dit que c'était notre problème].
  - J'ai dit que c'était votre problème.
  - Il m'a dit que c'était son problème.
empathy.dont_care     -2   pas|guère l' air de|d' s'|les|le|la|l'|se|en soucier|déranger|gêner|émouvoir|intéresser|perturber|préoccuper
  + Ça n'avait [pas l'air de les déranger].
  - Pas l'air de vouloir nous intéresser aux fleurs.
empathy.doubted       -2   <agent>|ils|gardiens|vigiles|vigile|vendeurs … ~méfier … de|d'|des tout|toute|clients|nous|chacun|gens|monde
  + Les [gardiens se méfient de tout] le monde.
  - Ils se méfient du vent.
empathy.ease          -2   pas|peu|guère … à|a l' aise … avec|pour|chez|face|en
  + Ma tante n'était [pas à l'aise avec] lui.
  - Je ne suis pas à l'aise avec les chiffres.
  - Mon fils est plus à l'aise en maths.
empathy.left_stranded -2   laissé|laissée|laissés|laissent|laisse|restés|resté|restée|planté|plantés|plantée … planté|plantés|plantée|plantées là|la|devant|sur|dans|dehors|comme|pendant|à
  + On nous a [laissés plantés devant] la porte.
  - Il a laissé le chou, planté là depuis mai.
empathy.sent_away     -2   nous|m' a|ont renvoyé|renvoyée|renvoyés chez nous|moi $
  + On [nous a renvoyés chez nous pour] un papier.
  - Le harnais m'a été renvoyé chez moi.
empathy.sent_away     -2   nous|m' a|ont renvoyé|renvoyée|renvoyés chez nous|moi parce|pour|faute|car|sans
  + La clinique [nous a renvoyés chez nous sans] un mot.
  - Le luthier m'a renvoyé chez moi la harpe.
empathy.sent_away     -2   nous|m'|les a|ont|avait demandé|ordonné|prié|priés|sommé|sommés|intimé de|d' … =quitter|=sortir|=évacuer|=partir … lieux|magasin|restaurant|musée|bar|salle|établissement|boutique|table|chambre|camping
  + On [nous a demandé de quitter le musée].
  - J'ai demandé de quitter le groupe.
  - J'ai demandé de quitter la chambre plus tard.
empathy.sent_away     -2   refoulé|refoulée|refoulés|refusés … chez|à|a nous|moi|eux|l'|la|lui|elle $
  + On nous a [refoulés à l'entrée] du bac.
  - Le colis est renvoyé chez nous.
empathy.sent_away     -2   refoulé|refoulée|refoulés|refusés … chez|à|a nous|moi|eux|l'|la|lui|elle entrée|porte|parce|pour|faute|car|à|sans
  + On nous a [refoulés à la porte] du théâtre.
  - Le flot est refoulé à la mer.
empathy.unhelpful     -2   pas|aucune|sans|zéro la|le|de|moindre|aucune … volonté|envie|effort|intention|empressement d'|de|pour|à … aider|comprendre|résoudre|renseigner|trouver|solutionner|servir|arranger|bouger
  + [Pas la moindre volonté d'aider].
  - Pas l'envie d'apprendre à servir le thé.
keep.own_unease       keep suis|étais|sommes|être … à l' aise … avec|pour|face|en … internet|informatique|ordinateur|chiffres|appli|technologie|numérique|anglais|français|ordinateurs|technologies|téléphone|smartphone
  + Je ne [suis pas à l'aise avec les chiffres].
  - Je suis à l'aise avec elle.

empathy.dont_care -2 en a|ont|avez|avait|avaient … rien à|a faire
  + Ils n'[en ont rien à faire] de nos lettres.
  - Il n'y a rien à faire au port.
  - J'en ai rien à faire de la couleur.

empathy.chased_off    -3   mis|mise|flanqué|flanquée|flanqués|jeté|jetée|jetés|foutu|foutue à la porte
  + Le caviste nous a [mis à la porte].
  - Il a mis la clé à la porte.
empathy.not_listening -2   personne ne|n' lit|lisait|lira … mes|nos|vos|les|mon|notre
  + [Personne ne lit les] suggestions.
  - Personne ne lie les gerbes.
keep.others           keep patron|patronne|employeur|mari|ex|bailleur m'|l'|nous|les … mis|mise|jeté|jetée|foutu|foutue à la porte
  + Mon [patron m'a mis à la porte] en mai.
  - Le caviste nous a mis à la porte.

empathy.contempt       -2 en|tout me|nous|la|le|les … jugeant|dévisageant|toisant
  + Elle répond [en nous toisant].
  - En jugeant sur pièces.
empathy.contempt       -2 senti|sentie|sentis|senties|sens|sent|sentait jugé|jugée|jugés|jugées
  + On s'est [sentis jugés] dès l'entrée.
  - Une façade jugée trop haute.
empathy.did_not_bother -2 à|a peine ~daigner
  + Le loueur a [à peine daigné] ouvrir le dossier.
  - On voit à peine la digue.
empathy.not_listening  -2 sans tenir compte … état|âge|ancienneté|usure|avis|niveau|rythme|fatigue|situation|contraintes|besoins|envies|souhaits|remarques|handicap|allergie|allergies
  + On nous a placés [sans tenir compte de l'âge] des petits.
  - Le total, sans tenir compte de la remise.
empathy.number         -2 est|suis|sommes|étais|était|étions qu'|que un numéro|dossier
  + On [est qu'un numéro].
  - Il est un numéro de cirque.
empathy.number         -2 on|je|j'|nous est|suis|sommes|étais|était|étions un|juste numéro pour|parmi|chez|ici
  + [On est un numéro pour] eux.
  - C'est un numéro de la rue.
  - C'est un numéro pour les pros.
empathy.number         -2 on|je|nous est|suis|sommes juste|simplement un numéro|dossier
  + [On est juste un numéro].
  - C'est juste un numéro vert.
empathy.rushed         -2 une|d' vraie|véritable usine $
  + Ce cabinet, [une vraie usine].
  - Une vraie usine à gaz.
