@language fr
@kind     enchantments

# Des mots de louange en d'autres sens : ce qui se dit ainsi ne juge rien.
keep.am_indeed     keep suis|étais|sommes|étions|serais bien le|la|un|une|titulaire|propriétaire|inscrit|inscrite|abonné|abonnée|assuré|assurée|client|cliente|majeur|majeure|locataire|résident|adhérent|présent|présente|chez|rentré|rentrée
keep.bargain       keep bon marché
keep.best          keep au mieux
keep.closing       keep fermeture|ouverture exceptionnelle
keep.copy          keep d'|en|plusieurs|deux|trois|cinq|double|triple|mon|notre exemplaire|exemplaires
keep.copy          keep ~exemplaire ~signer
keep.dig           keep rien de tel
  + [Rien de tel] qu'un bon bain.
  - Rien de bon.
keep.dig           keep sans mauvais jeu|jeux
  + [Sans mauvais jeu] de mots.
  - Un mauvais jeu.
keep.early         keep de bonne heure
keep.every_good    keep tout bon ~vendeur|~commerçant|~restaurant|~professionnel|~service|~conseiller|~artisan|~garagiste|~médecin|~hôtel|~magasin
keep.every_good    keep toute bonne
keep.faith         keep bonne foi
keep.fantasy       keep film|roman fantastique
keep.five_star     keep cinq|quatre|trois|5|4|3|les étoiles si|quand|lorsque|dès|lorsqu'
keep.five_star     keep hôtel|hotel|palace|restaurant|mettre|mis|donner|mets|noté|classé … cinq|5 étoiles|etoiles
keep.five_star     keep mettrai|mettrais|mets|donnerai|mettrons … cinq|quatre|5|4|les étoiles si|quand|lorsque|dès|lorsqu'
keep.fixed         keep que|qu' tout|ça|cela|ca … pour le mieux
keep.fond_of       keep série|film|chanson|couleur|équipe|joueur|plat|livre|auteur|chanteur|chaîne|émission|parfum|sport|saison|animal préféré|préférée|préférés|préférées|favori|favorite
  + Ma [série préférée] passe le jeudi.
  - Mon magasin préféré.
keep.fuel          keep litre|plein de super
keep.good_measure  keep un|une|deux|trois|au|moins bon|bonne|bons|bonnes demi|demie|demies|heure|heures|dizaine|vingtaine|trentaine|quinzaine|centaine|moitié|partie|poignée|semaine|distance|minute|minutes|quart|kilomètre|kilomètres|mètre|mètres|douzaine
keep.in_law        keep beau frère|père|fils
keep.in_law        keep belle mère|sœur|soeur|fille
keep.marker        keep ^ bon , le|la|l'|les|je|j'|on|il|ils|elle|elles|nous|vous|ça|c'|un|une|mon|ma|mes|ce|cette|y|pour|en|au|aux|sinon|alors|après|là|maintenant|franchement|bref
keep.marker        keep ^ bon alors|ben|bref|là|ensuite
keep.marker        keep ^ côté|point|points|aspect|aspects positif|positifs ,|: le|la|les|l'|un|une|on|il|des|son|ils|elle|nous
keep.marker        keep arrive|arrivent|suffit|suffisent|arrivait|suffisait pas|plus à|a … faire|compenser|masquer oublier|passer|le|la|les
keep.marker        keep attention|pensez|veillez|penser|veiller|continuez à|a bien
keep.marker        keep bon ok|ben|bah|bref|alors|après|maintenant|sinon|enfin|donc|courage|débarras|la|le|les|je|j'|on|vous|c'|il|à|a|vent|gré|nombre
keep.marker        keep bonne note
keep.marker        keep bonne|bonnes|belle|belles paroles|résolutions|intentions
keep.marker        keep bonne|bon|bonnes dizaine|dizaines|centaines|vingtaine|heure|heures|minutes|semaine|semaines|mois|année|demi|journée|moitié
keep.marker        keep bon|bonne|bons|bonnes conducteur|conductrice|conducteurs|payeur|père|élève|moment|partie|part|quart|vieux|vieille|centaine|dizaine|quinzaine|trentaine|leçon|question
keep.marker        keep bon|bonne|bons|bonnes monsieur|dame|samaritain|vieux|gens|mère
keep.marker        keep comme bon
keep.marker        keep ha|ah|oh|eh|bah|ben|mais bon
keep.marker        keep juste|seulement bon|bonne|bons|bonnes à|a|pour|qu'
keep.marker        keep parce|car|enfin|sinon que|qu' bon
keep.marker        keep plan|plans|bas bon|bons
keep.marker        keep pour de bon
keep.marker        keep rare|rares|quelques|sauf|sans|aucune|une|seule|seules|l'|toute|des|les|d'|ces exception|exceptions
keep.marker        keep veille|veiller|veillent|soucieux|soucieuse|~assurer|~garantir|nécessaire|nécessaires … bon fonctionnement|déroulement
keep.marker        keep ~tenir bon
keep.marker        keep à|a bon entendeur
keep.marker        keep à|a|de bien ~remplir|~lire|~vérifier|~noter|~conserver|~regarder|~choisir|~écouter|~relire|~fermer
keep.marker        keep ça|ca|cela va|allait bien cinq|deux|dix|trois|quelques|5|2|10|3 minutes|minute|secondes
keep.moment        keep au|le|pas|quel bon moment
keep.objects       keep ~précieux sésame
keep.once          keep bonne fois
keep.once          keep fois que|qu' j'|on|nous|je y retourne|retourne|reviens|revient|retournons|passe
  + Le devis change chaque [fois que j'y retourne].
  - J'y retourne.
keep.one_off       keep titre exceptionnel
keep.own           keep tout|seul|seule|seuls … que|qu' … =trouver|trouve|vois|voie|=citer … de|à|d' … positif|positifs|bien|bon
  + C'est [tout ce que je trouve de positif].
  - Un bilan positif.
keep.please        keep s'il vous|te plait
keep.please        keep svp
keep.pleasure_with keep avec plaisir
keep.promise       keep satisfait ou remboursé
keep.real          keep avis|commentaire|commentaires|note|notes|critiques|retours positif|positifs|bons|bonnes|élogieux|élogieuses|excellents|excellentes|favorables
keep.real          keep bien|biens immobilier|immobiliers
keep.real          keep couscous|choucroute|gelée|kir|famille|cour royal|royale
keep.right         keep bon|bonne numéro|date|taille|pied
keep.right         keep le|la|au|du|autre|cette|votre|quel|quelle|les|aux bon|bonne|bons|bonnes numéro|service|services|interlocuteur|interlocuteurs|interlocutrice|date|taille|personne|personnes|endroit|pied
keep.right         keep à|a la|une bonne adresse
keep.season        keep beau|beaux|belle jours|saison|soleil $
keep.season        keep les|aux|des beaux jours
keep.so            keep ah|pour|bon bon
keep.so_far_good   keep jusque|jusqu' là|ici , tout|ça va|allait|est|était|se … bien|parfait|nickel|normal|passait
keep.so_far_good   keep jusque|jusqu' là|ici … tout|rien|ça|cela va|allait|est|était|se|s' … bien|parfait|nickel|normal|passait
keep.so_long       keep aucun|pas|sans|jamais de|d' ~problème|~souci tant|jusqu'|pour|quand|sauf
keep.so_long       keep aucun|sans ~problème|~souci|soucis tant|jusqu'|pour|quand|sauf
keep.so_long       keep pack|formule|contrat|option|offre|garantie sérénité
keep.so_long       keep pack|formule|contrat|option|offre|garantie|risque|risques|habitation|juridique|auto|assurance ~confort|tranquillité|sérénité|premium|excellence|optimum|intégrale
keep.so_long       keep tout|toute va|allait|allais bien|très tant|jusqu'|jusque|jusqu|si|quand|sauf|avant|bien
keep.so_that       keep si bien que|qu'
keep.start         keep top départ
keep.surely        keep bien sûr|entendu|que|évidemment|avant|après|plus|moins|mieux|loin|longtemps|souvent|trop|à|vouloir|cordialement
keep.surely        keep eh|ou|combien|si bien
keep.survey        keep enquête|questionnaire de satisfaction
keep.taped         keep carton|cartons|colis|paquet|boîte|emballage|enveloppe|film … scotché|scotchés|scotchée|scotchées
keep.taped         keep mal|pas|peu|plus|bien|mieux scotché|scotchés|scotchée|scotchées
keep.the_right_one keep au|vers|le|du|aux|les bon|bons rayon|guichet|endroit|bureau|étage|quai|sens|format|code|formulaire|arrêt|bâtiment|terminal|poste|numéro|bus|train|créneau|moment|côté
keep.the_right_one keep à|a|la|vers bonne adresse|porte|caisse|place|page|personne|case|file|salle|station|heure|date
keep.voucher       keep bon|bons de|d'|pour
keep.weather_fine  keep beau temps
keep.weather_fine  keep il a|avait|aura plu
keep.weather_fine  keep ~avoir beau
keep.weather_fine  keep ~faire beau|bon|chaud
keep.well_sent     keep ai|avons|avais|avions|a|aurais fait bien|bien fait|de de|d'
keep.well_sent     keep ai|avons|avez|as|ont bien
keep.well_sent     keep a|ont|avait|avez|avaient|ai bien précisé|dit|indiqué|spécifié|mentionné|signalé|demandé|noté|stipulé
keep.well_sent     keep bel et bien
keep.well_sent     keep bien attention|joué|joue|connu|connue|connus|mieux|pire|loin|pareil|moins|trop|peu
keep.well_sent     keep bien été|reçu|recu|reçue|reçus|reçues|envoyé|noté|compris|lu|vu|pris|payé|enregistré|arrivé|validé|transmis|rempli|renvoyé|livré|souscrit|signé
keep.well_sent     keep bien être
keep.well_sent     keep dis|dit|disais|disait|précise|répète|souligne|rappelle bien
keep.well_sent     keep est|suis|sommes bien ~arriver|~partir|~venir|~recevoir
keep.well_sent     keep est|était|sont|suis bien moi|cela|ça|ca|gardé|gardée|gardés|ce|celui|celle|le|la|un|une|mon|ma|du|des|là
keep.well_sent     keep est|était|sont|étaient|c' bien moins|plus|trop|mieux|connu|obligé
keep.well_sent     keep faites|fais|faire|faut|fait|font bien attention|partie
keep.well_sent     keep le|les|un|des|mon|mes|ton|son|ses|notre|nos|votre|vos|leur|leurs|ce|ces|du|au|aux bien|biens
keep.well_sent     keep mal bien
keep.well_sent     keep merci|remercie|remercions bien
keep.well_sent     keep très|tres bien je|j'|merci|alors|donc|dans|nous
keep.well_sent     keep verra|verrons|verrai|verrez|voir|voit|vois bien
keep.well_sent     keep ~changer|~vérifier|~lire|~relire|~regarder|~savoir|~penser|~prendre|~garder|~vouloir|~voir|~demander|~réfléchir|~comprendre|~entendre|~falloir bien
keep.well_sent     keep ça|ca|cela fait bien <number>
keep.well_then     keep ^ bon , évidemment|alors|bref|ben|bah|ok|certes|d'|là|je|j'|on|nous|vous|il|ils|elle|elles|c'|ce|cela|ça|le|la|les|l'|mon|ma|mes|notre|nos|quand|si|comme|au|aux|en|faut|peut|sinon|donc|après|finalement|maintenant|y
keep.wish          keep après|malgré|suite|deux|trois|premier|plusieurs|mon|mes|quatre|2|3 échec|échecs
keep.wish          keep bonne|mauvaise|excellente|belle nouvelle
keep.wish          keep bon|bonne|bonnes courage|journée|soirée|continuation|chance|année|fêtes|vacances|weekend|week|anniversaire|route|appétit|nuit|vent|retour
keep.wish          keep passez|passe|souhaite|souhaitons|souhaitant|souhaiter une|de bonne|belle|excellente|agréable|bonnes|belles soirée|journée|nuit|fêtes|vacances
keep.wish          keep vous|t'|en|et|d'|vs ~remercier|remerciant|merci par|d' avance … aide|réponse|attention|compréhension|retour|diligence|écoute|accueil|intervention
keep.wish          keep ~souhaiter … bonne|belle|excellente|agréable soirée|journée|nuit|fin|année|continuation
keep.wishes        keep meilleurs|meilleures vœux|voeux|salutations|délais
keep.would         keep ~vouloir bien
