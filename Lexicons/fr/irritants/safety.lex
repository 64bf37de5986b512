@language fr
@kind     irritants

# Fraud, privacy, health, physical danger.

safety.fraud    -4 =piraté|=piratée|=piratés|=piratées|=pirater|piratent|~hacker|~piratage|~hameçonnage|~phishing|~usurper|~usurpation
  + Mon profil a été [piraté] et vidé.
  - Si un compte est piraté, la banque le bloque.
safety.fraud    -4 victime|victimes d'|de … fraude|piratage|phishing|usurpation|vol|arnaque|agression|escroc
  + J'ai été [victime de fraude] à la carte.
  - En cas de victime de fraude, suivez la fiche.
safety.fraud    -3 ~débit|~prélèvement|~achat|~opération|~paiement|~virement|~retrait … ~frauduleux|~suspect
  + Un [paiement frauduleux] de trois cents euros est passé.
  - En cas de paiement suspect, appelez ce numéro.
safety.made_ill -3 tombé|tombée|tombés|rendu|rendus|rendue ~malade
  + Les moules nous ont [rendus malades].
  - Ma carte de santé, si je suis en arrêt.
safety.made_ill -3 été|fait|est ~intoxiquer
  + Ma fille a [été intoxiquée] par la mayonnaise.
  - Si un enfant a été intoxiqué, composez le quinze.

@sector bank insurance hotel transport airline leisure telecom
safety.fraud -3 ~voler … carte|compte|identité|argent|données|bagage|valise|sac|colis|vélo
  + On m'a [volé mon vélo] dans votre garage.
  - Suis-je couvert si on vole ma carte ?

@all
safety.fraud   -3 vol à l' arraché
  + Un [vol à l'arraché] sur votre quai.
  - Un vol arrive de Rome dans une heure.
safety.privacy -2 <negation> … ~confidentialité|~confidentiel|discrétion|intimité
  + Au guichet il n'y a [aucune confidentialité].
  - Je n'ai pas lu la charte de confidentialité.
safety.privacy -3 données|coordonnées|adresse|infos|informations|mot … ~fuiter|~piraté|fuité|volées|volés|revendues|divulguées|piratées
  + Mes [coordonnées ont fuité].
  - La donnée principale est l'adresse du site.
safety.privacy -3 ~données|informations … ~volé|~revendu|~piraté|~exposé|~fuité|nature
  + Mes [données sont dans la nature].
  - Au cas où mes données seraient exposées, nous en parlerons ensemble.
safety.privacy -3 ~fuite|~vol|~revente|~divulgation|~vente de|des|d' … données|informations|coordonnées|fichier
  + Une [fuite de données] et pas un mot d'excuse.
  - Comment traitez-vous une fuite d'eau, j'ai des informations ?
safety.privacy -3 ~revendre|~divulguer|~diffuser … données|coordonnées|numéro|adresse
  + On a [revendu mes coordonnées] à des démarcheurs.
  - Je vous communique mon adresse.
safety.unsafe  -3 <agent> … ~téléphoner|téléphonait|téléphone|téléphonant|~conduire|conduisait … au|en volant|conduisant|téléphonant|zigzag
  + Le [chauffeur téléphonait au volant].
  - La chauffeuse garde les mains au volant.
safety.unsafe  -3 odeur|sent|sentait|sentent … brûlé|brulé|gaz|brule|brûle|cramé
  + Ça [sent le brûlé] dès l'allumage.
  - Une odeur de café brûlant.
safety.unsafe  -2 pas|jamais … ~sécurisé|~rassurant|~rassuré|sécurité
  + Le portail est [pas sécurisé].
  - Le site est-il sécurisé, je ne sais pas ?
safety.unsafe  -2 porte|fenêtre|casier|casiers|coffre|cadenas|portail|verrou … ~fermer <negation>
  + Les [casiers ne ferment pas].
  - La porte de la cour ferme à vingt heures.
safety.unsafe  -3 ~dangereux|~dangerosité
  + L'escalier est [dangereux] par temps de pluie.
  - En cas de passage dangereux, ralentissez.
safety.unsafe  -2 ~insécurité|~insécure
  + Un sentiment d'[insécurité] sur le quai.
  - Pour éviter l'insécurité, fermez le portail.
safety.unsafe  -2 ~mal|peu|~insuffisamment ~sécurisé|~surveillé|~protégé|~rassurant
  + Une piscine [mal surveillée].
  - Je me sens mal, peu de gens l'ont vu.
safety.unsafe  -2 ~manque de|d' sécurité|surveillance|protection
  + Un [manque de surveillance] au bord du bassin.
  - Il manque un code de sécurité au dos.
safety.unsafe  -3 ~mettre|~mise … en danger|péril
  + Vous [mettez nos enfants en danger].
  - Mettez le colis en lieu sûr, sans danger.
safety.unsafe  -3 ~risque de|d' … chute|incendie|brûlure|accident|électrocution|blessure|explosion
  + Un [risque d'incendie] avec cette prise.
  - Si le risque d'incendie est couvert, je signe.

@sector electronics retail energy transport
safety.unsafe -3 ~prendre feu|~exploser|~électrocuter
  + Le chargeur a [pris feu] dans la cuisine.
  - J'ai pris un feu rouge pour un orange.

@all
safety.sick -4 intoxication|intoxications alimentaire*
  + Bilan de la soirée, une [intoxication alimentaire].
  - En cas d'intoxication alimentaire, appelez un médecin.

@sector restaurant hotel airline leisure retail
safety.sick -4 ~malade … manger|mangé|repas|nuit|suite|après|huîtres|tous
  + On a été [malades toute la nuit].
  - Un ami malade garde le lit ce matin.

@all
@sector restaurant hotel airline leisure retail
safety.sick -3 ~vomir|~diarrhée
  + Mon fils a [vomi] dans le car du retour.
  - En cas de diarrhée, buvez de l'eau.

@all
keep.ill_met       keep crème|baume|gel|soin|produit|traitement|laser|médecin|elle|il|qui m'|nous|lui a|ont fait … partir|disparaître|passer … hématome|bleu|bleus|cicatrice|cicatrices|brûlure|séquelles|allergie|boutons|plaques
keep.others        keep ~morceau|~bout|~éclat de|d' plastique|métal|verre … manquant|manquante|manquait|manquants|cassé|perdu
  + Le [bout de plastique manquant] de la lampe.
  - Un bout de plastique dans la purée.
safety.credentials -2   mot de passe … en clair
  + Vous envoyez le [mot de passe en clair].
  - Le mot de passe est clair.
safety.hurt        -2   m'|nous|lui a|ont … ~laisser|laissé|~faire|fait|~donner|donné … hématome|bleu|bleus|cicatrice|cicatrices|brûlure|séquelles|allergie|boutons|plaques
  + Le soin [m'a laissé des plaques].
  - Elle porte un bleu de travail.
safety.hurt        -3   ~agresser|~agression|~harceler|~harcèlement
  + On m'a [agressée] dans le parking de la gare.
  - Au cas où l'agression serait couverte, gardez mon numéro.
safety.hurt        -3   ~blesser|~ébouillanter|~électriser
  + Ma mère s'est [blessée] sur une dalle descellée.
  - Si un enfant se blesse, que faire ?
safety.hurt        -3   ~morceau|~bout|~éclat de verre|plastique|métal
  + Un [bout de verre] dans la purée.
  - Apportez un bout de tissu avec le verre.
safety.sick        -3   malade|malades|nausées|vomi|vomir|indigestion|intoxication|diarrhée … lendemain|nuit|soir|après|toute
  + [Malade le lendemain], toute la famille.
  - Je suis malade, pouvez-vous livrer ?
safety.sick        -3   ~réaction ~allergique
  + Une [réaction allergique] à cette crème.
  - En cas de réaction allergique, rincer ?
safety.unsafe      -2   conduit|conduisait|conduisent|conduisaient mal|dangereusement|imprudemment|brusquement
  + Notre cocher [conduisait brusquement].
  + Ce cocher [conduit trop vite].
  - Le sentier conduit vite au lac.
safety.unsafe      -2   conduit|conduisait|conduisent|conduisaient|roule|roulait très|vraiment|mal|plutôt|trop|vraiment|hyper mal|vite|brusquement

@sector leisure restaurant hotel retail transport health airline public
safety.hurt -3 ~fils|~fille|~enfant|~mère|~père|~mari|~femme|~bébé … ~tomber|~blesser|~brûler|~glisser
  + Mon [fils est tombé] du toboggan.
  - La nuit tombe.

@all
safety.fraud   -4 ~vider|vidé … mon|mes|notre|nos|son|ses compte|comptes|livret|livrets
  + Un inconnu a [vidé mon livret].
  - Vider mon sac.
safety.hurt    -3 ~brûler|grillé|grille|brûlé un|le|les feu|feux|stop|rouge
  + Le taxi a [brûlé un feu].
  - Un feu brûle.
safety.privacy -2 demande|demandent|réclame|exige trop|beaucoup d'|de autorisations|permissions|infos|informations|données
  + L'outil [réclame trop d'autorisations].
  - Il demande trop de pain.
safety.privacy -2 trop|beaucoup d'|de autorisations|permissions|données personnelles|perso
  + Ce jeu veut [trop de données personnelles].
  - Trop de café.
safety.privacy -3 ~espionnage|~espionner|~espion|~flicage|~fliquer
  + Cette montre, de l'[espionnage].
  - Un film d'époque.
safety.privacy -2 ~intrusif|~indiscret
  + Des questions [intrusives].
  - Une intrusion du chat.
safety.unsafe  -2 ~malsain
  + Une cave [malsaine].
  - Un repas sain.

@sector retail restaurant hotel airline transport health public leisure other
safety.theft -3 m'|nous|me a|ont|suis|fait|étais ~voler|volé|volée|dérobé
  + On [m'a volé] mon manteau au vestiaire.
  - L'avion vole bas.
safety.theft -3 ~casier|~vestiaire|~voiture|~valise|~bagage|~coffre|~tente|~cave … fracturé|fracturée|fouillé|fouillée|fouillées|cambriolé|cambriolée
  + Mon [casier a été fracturé] pendant la séance.
  - La voiture sort du garage, la valise est faite.

@all
safety.data        -3 ~donnée|~coordonnée|~numéro|~information|~adresse … ~revendre|~divulguer|~fuiter|nature|~vendre|revendu|revendue|revendues|vendues|divulguées|fuité|exposées|piratées
  + Mes [coordonnées ont été revendues].
  - La nature des données est au contrat.
safety.fraud       -3 faux|fausse|fausses ~conseiller|~banquier|~policier|~technicien|~agent|~démarcheur|~sms|~mail|~site|~livreur
  + Un [faux conseiller] m'a eue.
  - Un faux numéro.
safety.lost_things -3 <agent>|ils a|ont|avait|avaient =mangé|=bu|=volé|=piqué|=fouillé|=subtilisé|=chipé|=dérobé|=confisqué mon|ma|mes|notre|nos|une|des|dans
  + Le [coursier a piqué mes] clés.
  - J'ai gardé mes clés.
safety.made_ill    -3 ~infection|~bactérie|~virus|nosocomiale|~escarre … ~attraper|~choper|~contracter|hôpital|clinique|service|bloc|séjour
  + Une [infection attrapée] à la clinique.
  - Un rhume attrapé au ski.
safety.privacy     -3 ~dossier|~relevé|~résultat|~facture|~document|~donnée|~ordonnance|~photo|~adresse|~contrat … ~envoyer|~transmettre|~communiquer|~divulguer|~donner|~remettre|~fuiter … à … autre|inconnu|voisin|tiers|mauvais|mauvaise|n'importe ~patient|~client|~personne|~abonné|inconnu|locataire|qui|voisin
  + Mon [dossier a été envoyé à un autre patient].
  - On m'a remis un autre dossier à remplir.
safety.unsafe      -2 il pleuvoir|pleut|pleuvait dans|à la|le|l'|notre|ma|mon ~chambre|~salon|~salle|~cuisine|~classe|~intérieur|~appartement|~couloir|~magasin|~wagon
  + [Il pleut dans la salle] de classe.
  - Il pleut dans le jardin.
safety.unsafe      -3 mauvais|mauvaise|erreur … ~dosage|~dose|~posologie|~médicament|~ordonnance|~vaccin|~diagnostic
  + Une [mauvaise dose] dans la perfusion.
  - Une dose de crème sur la tarte.
safety.unsafe      -2 pas|aucun|aucune|sans|absence de|d'|la|ceinture|rambarde ~ceinture|~éclairage|~rambarde|~barrière|~extincteur|~gilet|~surveillance|~vigile
  + Un balcon avec [absence de rambarde].
  - Une ceinture dorée en stock.
safety.unsafe      -3 ~bagarre|pickpocket
  + Il y a eu une [bagarre] dans le tram.
  - La belle bataille de boules de neige.
safety.unsafe      -2 ~chauffeur|~conducteur|~pilote|~livreur|~taxi … téléphonait|téléphone|portable|écran|endormi|roulait … roulant|conduisant|volant|vite|rouge
  + Le [chauffeur téléphonait en roulant].
  - Le chauffeur a un téléphone portable.
safety.unsafe      -2 ~freinage|~conduite|~virage|~accélération … ~brutal|~dangereux|~brusque|~sportif|~saccadé|nerveuse|limite
  + Des [freinages brutaux] toute la ligne.
  - La conduite sportive est le sujet du stage.
safety.unsafe      -3 ~opérer|~soigner|~plâtrer|~arracher … ~mauvais ~genou|~œil|~dent|~jambe|~bras|~côté|~pied|~main|~patient|~chien|~hanche
  + Mon père, [opéré du mauvais genou].
  - Opéré d'un mauvais rhume.
safety.unsafe      -2 ~quai|~parking|~rue|~escalier|~abri|~couloir|~chemin|~allée … pas|non|mal|peu ~éclairer|éclairé|éclairée|sécurisé|sécurisée|déneigé|salé
  + Un [quai non éclairé] à six heures.
  - Un parking bien éclairé.
safety.unsafe      -2 ~trottoir|~route|~chaussée|~rue|~nid … ~défoncer|défoncé|défoncés|défoncée|verglacée|glissant|glissants|impraticable
  + Des [trottoirs défoncés] devant l'école.
  - La rue de la Poule noire.

keep.circumstance keep chat|chien|chatte|chienne|chiens|chats n' ose|osait|osent|a pas|plus|osé … sortir|rentrer|traverser|promener|marcher
safety.break_in   -3   ~voiture|véhicule|caravane|caravanes|casier|~coffre|~vélo|~moto|~valise|serrure|~chambre … fracturé|fracturée|vandalisé|vandalisée|cambriolé|cambriolée|forcée
  + Le [coffre a été fracturé] à la hache.
  - Une voiture à coffre plat.
safety.unsafe     -2   n' ose|osait|osions|osent|ai|osais pas|plus|osé … sortir|rentrer|traverser|promener|marcher|circuler|garer
  + Le soir on [n'ose pas sortir] du donjon.
  - On ose sortir du moule.

safety.fraud -3 pirate|pirates informatique|informatiques
  + Des [pirates informatiques] au château.
  - Des pirates en bois.
safety.fraud -4 ~compte|~carte|~mail|~téléphone|~messagerie|~site|~ordinateur … ~pirater
  + Ma [messagerie fut piratée].
  - Un spectacle de pirates.

safety.privacy -2 se|nous|me|s' sent|sentait|sentir|sens|sentions|sentons … épié|épiés|épiée|surveillé|surveillés|surveillée|observés|observée|espionnés|espionnée|fliqué|fliqués
  + On [se sent épiés] au donjon.
  - La tour est surveillée.
safety.unsafe  -1 on|j'|nous|ai|avons a|ai|avons|ont eu très|vraiment|si|tellement|bien|assez|franchement peur
  + [Nous avons eu vraiment peur] sur le pont.
  - La peur du loup.

safety.unsafe -2 ~conduire au|avec téléphone|portable
  + Le cocher [conduit au téléphone].
  - Le cocher conduit au village.
safety.unsafe -2 ~conduire|~rouler|~pilote|volant … au|le|avec téléphone|portable|smartphone … main|oreille|volant|téléphone|conduisant|tout
  + Le cocher [conduit le portable à l'oreille].
  - Le cocher conduit.

safety.break_in      -3           chambre|casier|coffre|bungalow|vestiaire|vestiaires … cambriolé|cambriolée|fracturé|fracturée|fracturés|forcée|vandalisé|vandalisée
  + Notre [chambre a été cambriolée].
  - La chambre donne sur la cour.
safety.break_in      -3           fracturé|vandalisé|forcé … voiture|véhicule|portière|vitre|camping-car … parking
  + On a [fracturé ma voiture sur leur parking].
  - Je me suis fracturé le poignet.
safety.broke_my      -2           a|ont cassé|rayé|arraché|brisé|éraflé|taché|esquinté|enfoncé|fissuré|ébréché|déchiré ma|mon|mes|notre|nos|le|la|l'|un|une|deux table|parquet|mur|murs|porte|portail|vitre|écran|meuble|meubles|canapé|vase|carrelage|carrosserie|rétroviseur|jante|télé|télévision|clôture|lampe|valise|lunettes|haie|sol|plafond|évier|miroir|armoire|lit|barrière|gouttière
  + Les déménageurs [ont cassé ma table].
  - J'ai cassé ma table en jouant.
safety.burn          -3,stage:use m'|nous|lui a|ont brûlé|irrité|arraché|démangé … visage|peau|yeux|lèvres|jambes|bras|main|mains|langue|crâne|gorge
  + La crème [m'a brûlé le visage].
  - La crème est pour le visage.
safety.burn          -2,stage:use yeux|peau|visage|gorge|lèvres|crâne qui piquent|pique|brûlent|brûle|démange|gratte
  + J'ai les [yeux qui piquent] après la piscine.
  - Des yeux qui brillent.
safety.burn          -2,stage:use yeux|peau|visage|gorge|lèvres|crâne … piquent|piquaient|brûlent|brûlaient|brûlait|démange|démangent|démangeait
  + Après la piscine, les [yeux piquent].
  - J'ai les yeux bleus.
safety.humiliated    -3           fouillé|fouillée|fouillés|humilié|humiliée|engueulé|engueulée|hurlé|crié|ridiculisé|ridiculisée|grondé|accusé|accusée|moqué … devant … monde|clients|client|gens|collègues|enfants|autres|élèves
  + On m'a [fouillé devant les autres] clients.
  - Le vigile est devant la porte.
safety.left_open     -2           porte|portes|portail|grille|portillon|barrière … reste|restent|restait|laissée|laissé|restée ouvert|ouverte|ouvertes|grande|grand
  + La [porte de l'immeuble reste ouverte] jour et nuit.
  - La porte est en bois.
safety.lost_things   -3           volé|volés|volée|volées|dérobé|dérobés|dérobée … dans|sur|au|aux … chambre|vestiaire|vestiaires|parking|local|bagages|consigne|valise|hôtel|coffre|casier|soute|cabine|camping
  + On m'a [volé ma montre dans la chambre].
  - L'oiseau vole au loin.
safety.parked_across -2           est|se|sont garé|garés|garent|gare|stationne|stationné|stationnent devant|sur|en … garage|portail|trottoir|pelouse|double|handicapé|handicapées
  + Le camion s'[est garé devant mon garage].
  - Je me suis garé devant la mairie.

keep.set_phrase keep grillé|brûlé|grille|grillent un|le|deux|trois|des|les|plusieurs feu de bois|camp
safety.unsafe   -2   grillé|brûlé|grille|grillent un|le|deux|trois|des|les|plusieurs feu|feux|stop|priorité
  + Le cocher a [grillé deux feux].
  - Un feu grille la viande.

safety.hurt        -2 anesthésie|péridurale|calmant|calmants|antalgique … pas|jamais pris|marché|agi|effet|fonctionné
  + L'[anesthésie n'avait pas pris].
  - On m'a proposé un calmant.
safety.hurt        -2 m'|nous|l'|été|fille|fils … mordu|mordue|griffé|griffée|renversé|renversée|brûlé|brûlée … pendant|dans|par
  + Un élève a [été mordu pendant] la sortie.
  - Le verre est renversé dans le salon.
safety.hurt        -2 peau|visage|cuir|gencives|crâne|oreilles … rouge|rouges|irrité|irritée|brûlé|brûlée|enflé|enflée|gonflé|boutons depuis|après|suite|pendant|le
  + La [peau est toute irritée depuis] ce soin.
  - La peau de mon sac est rouge.
safety.hurt        -2 s'est|suis|m'|sont … coincé|coincée|entaillé|entaillée|brûlé|brûlée|cogné|cognée|foulé|tordu|écorché|écorchée|blessé|blessée … doigt|doigts|main|genou|tête|bras|cheville|front|pied|dos
  + Ma fille [s'est coincé le doigt] dans le portail.
  - Le livre est ouvert dans ma main.
safety.hurt        -2 ~piquer|pique|piquait|piquent|brûle|brûlait|brûlent|irrite|irritait|agresse les|la|aux yeux|peau|gorge|nez
  + Le produit [pique les yeux].
  - Un pique-nique sous nos yeux.
safety.lost_things -2 fouillé|fouillée|forcé|forcée|fracturé|fracturée|dévalisé … mon|ma|notre|mes|nos casier|sac|chambre|valise|voiture|boîte|coffre|affaires
  + On a [fouillé dans mon casier].
  - J'ai vidé mon sac.
safety.lost_things -3 mes|mon|ma|nos|notre bijoux|montre|portefeuille|affaires|bague|lunettes|vêtements|tablette|collier … disparu|disparue|disparus|disparues|volatilisé|volatilisés
  + [Mes bijoux ont disparu] pendant le séjour.
  - Mes bijoux sont en argent.
safety.made_ill    -3 avons|ont|avez|avions été ~malade
  + Nous [avons été malades] tous les quatre.
  - Il a été malade lundi, reportez son cours.
safety.made_ill    -3 rentré|rentrée|revenu|revenue|ressorti|ressortie|reparti|repartie … avec des|une|la|un poux|puces|punaises|gale|bleus|bleu|bosse|griffure|morsure|gastro|fièvre|plaie|piqûres|mycose|verrue
  + Mon fils est [rentré de colo avec des poux].
  - Il est revenu avec un livre bleu.
safety.made_ill    -3 été|étions|étaient|étais|suis ~malade … lendemain|cause|chiens|comme
  + Toute la table a [été malade le lendemain].
  - Je suis malade depuis lundi, reportez mon cours.
safety.privacy     -2 donné|donnée|données|communiqué|communiquée|transmis|transmise|vendu|vendue|divulgué|divulguée à|a un|une|des|d' inconnu|inconnus|inconnue|tiers
  + Mon numéro a été [donné à un inconnu].
  - Un tiers des données.
safety.privacy     -2 vue|portée de tous|tout|chacun|n'importe
  + Les dossiers sont posés à la [vue de tous].
  - La vue de la tour.
safety.sick        -3 clou|ver|vers|plastique|cafard|vis|agrafe|insecte|mouche|caillou|asticot|asticots|fourmis|limace … dans|sous|mon|ma|le|la gâteau|assiette|salade|soupe|pain|plat|verre|farine|sandwich|biberon|repas|sauce|conserve|boîte
  + On a retrouvé un [clou dans le gâteau].
  - Un ver de terre au jardin.
safety.unsafe      -2 balustrade|rampe|échelle|barrière|rambarde|marches … bouge|bougeait|branle|descellée|cède|cédé|tremble|cassée|cassé|vacille
  + La [balustrade bouge].
  - La barrière est en bois.
safety.unsafe      -2 freine|freinait|freiné|pilé|démarre|démarré|redémarré brutalement|brusquement|sèchement|sec
  + Le car a [freiné brutalement].
  - Un arbre sec.
safety.unsafe      -2 freine|freinait|freiné|pilé|démarre|démarré|redémarré d' un coup
  + Le conducteur a [freiné d'un coup].
  - Le frein d'un vélo.
safety.unsafe      -2 prise|prises|appareil|four|tableau|câble|fil … étincelle|étincelles|brûle|fumé|fume|fondu|noirci
  + La [prise fait des étincelles].
  - Le fil est brillant.
safety.unsafe      -2 trottoir|trottoirs|parking|cour|quai|escalier|rue|carrelage|sol|allée … patinoire|gelé|gelée|glissant|glissants|verglas|verglacé|verglacée|verglacés
  + Le [trottoir est une patinoire].
  - La patinoire de la rue Foch.
safety.unsafe      -2 téléphone|téléphonait|textotait|texto|sms|portable|envoyait|tapait … volant|conduisant|roulant
  + Il [téléphonait au volant].
  - Le volant et le téléphone sont noirs.
safety.unsafe      -2 ~rouler|roule|roulait|roulent|conduit|conduisait|conduisent comme|à un|une|des|tombeau fou|folle|malade|dingue|dingues|taré|brute|cinglé|ouvert|fangio|pied|chauffard
  + Le chauffeur [roulait comme un fou].
  - Il roule en tandem.
safety.unsafe      -2 étincelle|étincelles|court-circuit|fumée|flamme|flammes … prise|prises|appareil|four|moteur|capot|tableau
  + Des [étincelles sortent de la prise].
  - Une flamme de bougie.

@sector restaurant
safety.made_ill -3 été|suis|sommes|est ~malade
  + Mon mari a [été malade] en rentrant.
  - Un plat pour malade, sans sel ?

@all
safety.hurt   -2 ~glisser|glissé|tombé|tombée|trébuché … sol|carrelage|marche|escalier|trottoir|dalle … mouillé|mouillée|glissant|glissante|verglacé|cassée|mal
  + Mon père a [glissé sur le carrelage mouillé].
  - Une pomme a glissé sur le sol.
safety.unsafe -2 ~clou|~vis|~agrafe|~lame|~fil|~ressort|~écharde … dépasse|dépassent|dépassait|dépassaient
  + Un [ressort dépasse] du matelas.
  - Le fil mesure un mètre.
safety.unsafe -2 ~menacer|menace|menacent|menaçait|menaçaient de|d' tomber|s'|céder|casser|lâcher|rompre|basculer|chuter|écrouler|effondrer
  + L'étagère [menace de tomber].
  - Il menace de partir.
safety.unsafe -3 ~prendre|pris|prend feu
  + Le radiateur a [pris feu].
  - Le feu de cheminée prend bien.

safety.unsafe -2 ~glisser|~pencher|~vaciller|tanguer|tangue|tanguent|tanguait|tanguaient|osciller|oscille|oscillent|oscillait|oscillaient … dangereusement
  + Le trottoir [glisse dangereusement].
  - Il vit dangereusement dans ce film.
safety.unsafe -2 ~sol|~carrelage|~marche|~escalier|~trottoir|~dalle|~revêtement|~pente … qui|très|trop glisse|glissent|glissait|glissaient
  + Des [dalles qui glissent].
  - Des enfants qui glissent sur la neige.

safety.hurt -3 failli d'|en|y mourir|crever|rester
  + J'ai [failli en mourir].
  - J'ai failli rire.
safety.hurt -3 failli|manqué … mourir|crever|perdre … vie|main|œil|bras|dent|jambe|connaissance|fois
  + J'ai [failli y perdre un œil].
  - J'ai failli perdre un ballon.

keep.no_negator keep la|une|le|un|cette|des|les ~route|~rue|~chaussée|~trottoir|~piste|~chemin|~parking … sans|peu|aucun … nids|trous|crevasses|ornières
safety.hurt     -2   tombé|tombée|chuté|tombés du|de|d'|dans lit|brancard|fauteuil|table|chaise|douche|cour|toboggan … personne|sans|seul|seule|aucun
  + Elle est [tombée du lit et personne] ne vient.
  - Tombé du lit à midi.
safety.unsafe   -2   ~route|~rue|~chaussée|~trottoir|~piste|~chemin|~parking … nids|trous|crevasses|ornières
  + Des [routes truffées de nids]-de-poule.
  - Une route bleue.

safety.hurt   -2 fils|fille|enfant|enfants|petit|petite|garçon … rentre|rentrent|rentrait|revient|revenait|sort|part … soirs|jours|école|fois|classe … pleurant|pleurs|larmes|bleus
  + Ma [fille rentre tous les soirs en pleurant].
  - Ma fille rentre lundi.
safety.unsafe -2 ça|cela|câble|câbles|machine|machines|appareils|matériel fait|font … peur|flipper
  + [Ça fait peur].
  - Il a fait peur au chat.

safety.fraud       -3 ~compte|~coffre|~livret|~carte … =vidé|=vidée|=vidés|siphonné|siphonnée|~cloné|dupliquée
  + Mon [livret a été siphonné].
  - Le compte est vide.
safety.hurt        -3 fils|fille|~enfant|mère|père|bébé|chien|chat|mari|femme … s'|m'|me est|suis coupé|coupée|entaillé|entaillée|écorché|écorchée|cogné|cognée
  + Mon [fils s'est entaillé] le doigt.
  - Ma fille s'est coiffée.
  - Mon fils s'est ouvert aux autres.
safety.hurt        -3 mère|père|grand|maman|papa|résident|résidente|bébé … retrouvé|retrouvée|laissé|laissée|trouvé|trouvée … par|au terre|sol
  + Ma [mère a été retrouvée par terre].
  - Ma mère a retrouvé sa canne.
safety.hurt        -2 plein|couvert|couverte|des|avec de|bleus|ecchymoses|hématomes|escarres bleus|ecchymoses|hématomes|escarres|partout|griffures|morsures
  + Ma grand-mère est revenue [couverte de bleus].
  - Des yeux bleus.
safety.hurt        -3 vrai|véritable|vraie boucherie|boucher|carnage|charcutage
  + L'extraction, une [vraie boucherie].
  - Un vrai fromager.
safety.hurt        -3 ~dentiste|~médecin|~chirurgien|~coiffeur|~esthéticien|~kiné|~infirmier|~tatoueur … boucher|bouchère|charcutier|boucherie
  + Ce [tatoueur est un boucher].
  - Le boucher et le coiffeur du village.
safety.hurt        -3 ~infection|~infecté|abcès … après|suite ~soin|~épilation|~opération|~pose|~piercing|~tatouage|~extraction|~injection|le|la|l'
  + Une [infection après l']épilation.
  - Le docteur soigne une infection.
safety.hurt        -2 ~prendre|pris|prise les pieds dans
  + Ma mère s'est [pris les pieds dans] un câble.
  - Elle met les pieds dans le plat.
safety.lost_things -2 ~chambre|~affaire|~valise|~sac|~tiroir|~bagage … ~fouiller|~fouillé
  + Ma [chambre a été fouillée].
  - Fouillez dans votre mémoire.
safety.privacy     -3 ~donnée|~coordonnée|~numéro|~fichier … vendu|vendues|revendues|revendu|nature
  + Mes [données ont été revendues].
  - Des numéros de loterie.
safety.unsafe      -2 aucun|aucune|zéro extincteur|alarme|barrière|désinfection|stérilisation|protocole|surveillance|hygiène|casque|harnais|mesure
  + [Aucune barrière] autour du plan d'eau.
  - Le casque est prêté.
safety.unsafe      -2 casse gueule|cou
  + Un escalier [casse-gueule].
  - Il casse une noix.
safety.unsafe      -2 on|ça ~glisser partout|dangereusement
  + Autour du bassin [on glisse partout].
  - On glisse une lettre.
safety.unsafe      -2 vraie|véritable|transformé|transformée … patinoire
  + Le parking, une [vraie patinoire].
  - La patinoire ouvre en décembre.
safety.unsafe      -2 ~enfant|~élève|~petit|~bébé|~résident|~bagage|~piscine … sans surveillance|surveillant|encadrement
  + Des [enfants sans surveillance] près du bassin.
  - Un bagage sans étiquette.
safety.unsafe      -2 ~fil|~câble|~prise|~ampoule … ~dénudé|pendent|pendait|apparents|arrachée|arrachées
  + Des [câbles apparents] au-dessus du lit.
  - Le fil de la pelote.
safety.unsafe      -2 ~norme|~règle|~mesure|~protocole|~consigne … hygiène|sécurité|sanitaire|sanitaires … non|pas|jamais ~respecté|~respecter|~appliqué
  + Des [règles d'hygiène non respectées].
  - Les règles du jeu sont respectées.
safety.unsafe      -2 ~sol|~marche|~carrelage|~escalier|~trottoir|~dalle|~parquet|~rampe|~receveur … ~glissant|~verglacé
  + Un [carrelage hyper glissant].
  - Une pente glissante.

safety.privacy -2 utilise|utilisent|exploite|exploitent|vend|vendent|vendre|partage|partagent|collecte|collectent mes|nos données|coordonnées
  + Ce portail [exploite mes données] sans rien dire.
  - Vous pouvez utiliser mes photos.
safety.unsafe  -2 ~représenter|constitue|constituent|constituer|constituait|~être|~présenter|~courir|prend|prennent|prenait un|de|des risque|risques|danger|dangers sérieux|réel|réels|grave|graves|important|importants|énorme|énormes|inutile|inutiles
  + La rampe dévissée [représente un danger réel].
  - Un risque sérieux est couvert par le contrat.

safety.unsafe -2,stage:use chauffeur|conducteur|pilote|moniteur|taxi|il|elle|livreur|capitaine … nous|m'|leur a|ont fait peur
  + Le [chauffeur nous a fait peur] à chaque virage.
  - Il nous a fait un masque de loup.

safety.unsafe -2,stage:use chauffeur|conducteur|pilote|moniteur|taxi|il|elle|livreur|capitaine … nous|m'|leur a|ont fait|foutu|fichu|flanqué la|une|des|très|bien peur|frayeur|frayeurs|trouille
  + Le [taxi nous a flanqué une frayeur] en doublant.
  - Le moniteur m'a fait oublier ma peur.
safety.unsafe -2,stage:use détecteur|alarme|extincteur|ceinture|frein|casque|gilet|barrière|défibrillateur … n'|ne|pas|sans … pas|pile|piles|aucun|sans|hs|marche|fonctionne … pile|piles|fonctionnel|fonctionnait|marchait|marche|fonctionne|disponible
  + Le [détecteur de fumée n'avait pas de pile].
  - Un casque marche avec une pile.

safety.fraud  -2 reconnais|reconnaissons|reconnaît pas|aucun|aucune … débit|débits|paiement|paiements|prélèvement|opération|opérations|transaction|dépense
  + Je ne [reconnais pas ce débit].
  - Je ne reconnais pas ce village.
safety.unsafe -2 n'|quiconque importe qui|quiconque … peut|pouvait|pourrait|peuvent|rentre|entre … entrer|rentrer|accéder|monter
  + [N'importe qui peut entrer].
  - N'importe qui peut danser.
  - N'importe qui peut se servir d'un fruit.
