@language fr
@kind     enchantments

# Knows the job, advises well
competence.answers      +2 su|sait|savent|savait … répondre|renseigner|conseiller|guider|orienter|expliquer
  + Elle a [su nous conseiller] un bon modèle.
  - Je ne sais pas encore répondre à votre sondage.
competence.answers      +2 ~répondre à|a toutes|mes|nos|chaque … questions|question|interrogations|demandes
  + Il a [répondu à toutes mes questions].
  - Il demande si on doit répondre à toutes les questions du formulaire.
competence.competent    +2 bien organisé|organisée|organisés|géré|gérée|rodé|rodée|formé|formée|formés
  + Festival [bien organisé].
  - Un planning se prépare pour juin.
competence.competent    +2 bien|très|super|parfaitement renseigné|renseignée|informé|informés|orienté|orientée|guidé|guidée|aiguillé|aiguillée
  + J'ai été [bien orientée] par la maison des services.
  - Le panneau bien en vue informe les riverains.
competence.competent    +2 savoir faire
  + Le [savoir-faire] de ces artisans.
  - Faites savoir la date du passage à mon fils.
competence.competent    +1 ~compétent|~compétence|~qualifié|~expérimenté|~chevronné|~capable|~rodé
  + Une orthophoniste [compétente].
  + La [compétence] du garagiste.
  - Cela relève de la compétence du juge.
competence.competent    +2 ~connaître|~maîtriser parfaitement|bien|très|vraiment … métier|sujet|produits|produit|dossier|dossiers
  + Le caviste [connaît parfaitement ses produits].
  - Connaissez-vous le métier de tourneur ?
competence.competent    +1 ~sérieux|~consciencieux|~minutieux|~soigneux|~rigoureux|~méticuleux
  + Un déménageur [sérieux].
  + Des techniciens [consciencieux].
  - Sérieusement, quel est le prix du billet ?
  - Une visite organisée est prévue lundi.
competence.efficient    +1 ~efficace|~efficacité|efficacement|~efficient|~efficience|eficace|éficace
  + Une hotline [efficace].
  + [Efficacité] de la borne de retrait.
  - Si ce traitement est efficace, le médecin le prolongera.
competence.efficient    +2 ~travailler|~bosser|~avancer|bossé … vite|proprement|sérieusement et bien|proprement|soigneusement|sérieusement
  + Ils [travaillent vite et bien].
  - Je travaille le samedi et le lundi.
competence.expert       +2 bout des doigts
  + Elle connaît ses produits sur le [bout des doigts].
  - J'ai froid aux doigts, le bout du quai est loin.
competence.expert       +2 ~connaisseur|=passionné|=passionnée|=passionnés|=passionnées|~incollable
  + Une libraire [passionnée].
  + Un caviste [connaisseur].
  - L'expert passera mardi constater les dégâts.
competence.expert       +2 ~savoir de|ce quoi|dont … ~parler|parle|parlent
  + Il [sait de quoi il parle].
  - Je ne parle de rien, il sait tout.
competence.expert       +2 ~vrai|~véritable|~grand|~réel expert|experts|experte|expertise|spécialiste|spécialistes|maîtrise
  + Une [vraie expertise] en audio.
  - L'expert passera mardi.
competence.good_advice  +2 =avisé|=avisée|=avisés|=avisées|~pertinent|~judicieux
  + Réponse [pertinente] du service juridique.
  - Si cela vous paraît pertinent, joignez la photo.
competence.good_advice  +2 bien|super|parfaitement|judicieusement conseillé|conseillée|conseillés|conseillées|conseiller
  + On nous a [bien conseillés] sur la literie.
  - Que me conseillez-vous pour un vol de nuit ?
competence.good_advice  +2 conseil|conseils précieux|utile|utiles|avisé|avisés|adapté|adaptés|personnalisé|personnalisés|pertinent|pertinents|judicieux
  + Des [conseils personnalisés] en jardinerie.
  - Utile ou non, ce conseil de classe est public.
competence.good_advice  +2 ~bon|~précieux|~judicieux|~excellent|~utile|~super conseil|conseils
  + De [bons conseils] pour choisir mes lunettes.
  - Le conseil départemental finance la carte.
competence.professional +2 vrai|vrais|vraie|vraies|grands|super|hyper pro|pros|professionnel|professionnels
  + Ce sont de [vrais pros].
  - Le compte pro coûte neuf euros par mois.
competence.professional +2 ~professionnel|~professionnalisme|professionnellement|~professionalisme|pro|pros
  + Un carreleur très [professionnel].
  + Merci pour votre [professionnalisme].
  - Je cherche une assurance professionnelle pour mon atelier.
competence.well_done    +1 bien|super|parfaitement fait|réalisé|réalisée|exécuté|posé|posée|installé|installée|réparé|réparée
  + La cuisine a été [bien posée].
  - Vous avez fait le code, bien ou pas ?

keep.name keep ~question|~demande ~pertinent

# The same words in other senses
competence.competent   +2   ~aguerri|~émérite|~habile|~talentueux|~doué|~assidu|~diligent|~vaillant|~studieux|~polyvalent
  + Un accordeur [talentueux].
  - Le talent du marché aux puces.
competence.competent   +2   ~connaître son|leur|bien|parfaitement|vraiment … métier|boulot|sujet|produits|rayon
  + Ce facteur [connaît son métier].
  - Il connaît le rayon pain.
competence.expert      +2   du|grand|quel|immense talent|talents
  + Quel orfèvre, [quel talent] !
  - Le cœur du marché.
competence.expert      +2   ~diagnostic|~conseil|~réponse|~estimation|~devis … juste|exact|bon|bonne|précis … premier|coup|immédiatement|suite|d'emblée|première
  + [Diagnostic juste du premier] coup.
  - Un conseil, juste un bon coup de balai.
competence.expert      +2   ~maîtriser … cuisson|cuissons|goûts|saveurs|art|métier|sujet|sujets|mélanges|textures|parfaitement
  + Ce potier [maîtrise son art].
  - Le feu est maîtrisé.
competence.expert      +2   ~partager|~transmettre … passion|savoir|savoir-faire
  + Le potier [partage sa passion].
  - Un savoir perdu.
competence.explains    +2   ~expliquer|expliqué|explique|expliquent bien|clairement|chaque|parfaitement|patiemment|toutes
  + L'opticienne [explique clairement] les verres.
  - Les explications sont au dos.
competence.explains    +2   ~technicien|~médecin|~conseiller|~vendeur|~guide|~garagiste|~infirmier|~moniteur|~agent|il|elle|ils|on … tout ~expliquer|~montrer|expliqué|montré
  + La kiné, [elle a tout expliqué].
  - J'ai tout expliqué moi-même.
competence.finds       +2   tout|immédiatement|aussitôt|rapidement|vite de|trouvé|compris|identifié|détecté|cerné suite|mon|le|la|l'|mes|ma|ce compris|trouvé|identifié|détecté|cerné|problème|souci|besoin|panne|cause|demande|situation|attente
  + L'ostéopathe a [tout de suite trouvé] la cause.
  - J'ai tout de suite appelé.
competence.finds       +2   ~trouver|~identifier|~détecter|~localiser|~comprendre|~cerner|~cibler|trouvé|détecté|identifié|compris … de|immédiatement|aussitôt|rapidement|vite|du|premier suite|coup|rapidement|vite
  + Le plombier a [trouvé la fuite du premier coup].
  - Je ne trouve pas le bouton de suite.
competence.good_advice +2   ~donner|~filer|~partager|~livrer|donné|plein … ~bon ~plan|~conseil|~adresse|~astuce|tuyaux|tuyau|~recommandation
  + L'hôte nous a donné [plein de bons plans].
  - Donnez un bon d'adresse.
competence.hands       +3   ~doigt|~main de fée|fées
  + Une couturière aux [doigts de fée].
  - Un conte de fées.
competence.keen        +2   au taquet
  + Une équipe [au taquet].
  - Le taquet du voilier.
competence.knows_well  +2   ~connaître … comme sa|leur poche
  + Le taxi [connaît la ville comme sa poche].
  - La poche du manteau.
competence.person      +2   ~artisan|~plombier|~électricien|~médecin|~agence|~peintre|~maçon|~société|~entreprise qui rappelle|vient|écoute|répond|nettoie
  + Un [artisan qui rappelle] et qui vient.
  - Un médecin de demain.
competence.well_done   +2   a|ont|bien caché|dissimulé|rangé|nettoyé|aspiré|balayé … les|tous|ses|le|derrière ~câble|~fil|~gravats|~déchet|~poussière|~chantier|lui|eux
  + L'électricien [a caché les câbles].
  - La poussière cache les câbles.
keep.assessor          keep expert|experts ~mandater|~passer|~venir|~estimer
keep.assessor          keep l'|l|cet|leur|un|mon|d' expert|expertise|experts
keep.business          keep assurance|compte|local|numéro|activité|carte|véhicule|adresse|vie|usage|cadre|projet|parcours professionnel|professionnelle
keep.business          keep compte|carte|offre|abonnement pro
keep.glad_i_did        keep j'|nous|on|j ai|a|avons|avais|avait|avions bien fait|fais de|d'
keep.law               keep compétence du juge|tribunal
keep.the_pro           keep le|les|par|au|du|aux|votre professionnel|professionnels|pro|pros

competence.explains   +2 explique|expliquent|expliquait|expliquer très|hyper|vraiment|super|tellement|si bien|clairement
  + La prof [explique très bien].
  - Le livre explique la règle.
competence.finds      +2 a|ont|trouve|trouvent|propose|proposent toujours une|des|la|de … solution|solutions|astuce|astuces
  + Elle [a toujours une solution].
  - Je cherche toujours une solution.
competence.knows_well +2 connaît|connaissent|connaissait chaque bouteille|client|produit|plante|élève|détail|recoin|patient|pièce|enfant|livre|plat|race
  + Le caviste [connaît chaque bouteille].
  - Il vérifie chaque bouteille.
competence.learnt     +2 appris|apprend|apprendre énormément|plein|tellement|beaucoup|tas
  + J'ai [appris énormément] pendant ce stage.
  - J'ai appris la nouvelle mardi.
competence.spotted    +2 compris|trouvé|vu|identifié|repéré|détecté … où … venait|vient
  + Il a [vu d'où venait] la panne.
  - Je demande où va ce train.
competence.spotted    +3 trouvé|vu|repéré|détecté|décelé|remarqué|diagnostiqué ce que|qu' les|aucun|personne|d'|mon autres|autre|n'|médecin|garage|précédent|ancien
  + Le dentiste a [trouvé ce que les autres] avaient laissé passer.
  - Les autres ont trouvé la sortie.

competence.expert +2 diagnostic|conseil|conseils|analyse|expertise|connaissances|explications pointu|pointue|pointus|pointues
  + Un [diagnostic pointu] du luthier.
  - Un chapeau pointu.
competence.expert +2 diagnostic|conseil|conseils|analyse|expertise|savoir|travail|connaissances|questions|technicien|équipe très|vraiment|assez|plus|pointu|pointue|pointus|pointues pointu|pointue|pointus|pointues
  + Ses [conseils très pointus] ont aidé.
  - Un chapeau pointu.

competence.answers     +2   aucune|pas|jamais … question|questions … prend|pris|prenait … dépourvu
  + [Aucune question ne le prend au dépourvu].
  - La question me prend du temps.
competence.competent   +2   <agent> ~calé|~cultivé|~érudit|~chevronné|~accompli|~dégourdi
  + Un [moniteur calé].
  - Un talon bien calé.
competence.competent   +2   <agent>|il|elle … à|dans son affaire|élément
  + La [pharmacienne est à son affaire].
  - Il est à son travail.
competence.competent   +2   <agent>|il|elle|c' est|sont|était|fut un|une|des|vrai|véritable|vrais as|crack|cracks|magicien|magicienne|artiste|artistes|pointure|pointures|orfèvre|orfèvres|virtuose|virtuoses|champion|championne|maestro|cador|génie|bête|tueur
  + Ma [coiffeuse est une artiste].
  - Le chanteur est un artiste connu.
competence.competent   +2   <agent>|il|elle|qui|on a|ont|avait l'|du œil|oeil|flair|doigté
  + Un antiquaire [qui a du flair].
  - Le chien a l'œil rouge.
competence.competent   +2   <agent>|équipe … <be> … ~calé|~pointu|~dégourdi|~didactique|~cultivé|~instruit|~balèze|~inspiré|~volontaire|~structuré|~ordonné|~zélé|~prompt|~lucide|~accompli|~expert|~pointilleux|~vaillant|~ingénieux|~travailleur|~adroit
  + Le [menuisier est pointilleux] jusqu'à la dernière vis.
  - Une voix basse, un pas prompt.
  - Le rendez-vous avec le conseiller est confirmé.
competence.competent   +2   a|avait|ont de la bouteille
  + Un commissaire-priseur qui [a de la bouteille].
  - Il a la bouteille.
competence.competent   +2   connaît|connaissent|connait|connaissait son|leur|sa affaire|boulot|job|travail|taf|partie|matière|rayon|client|clients|clientèle
  + Le cordonnier [connaît son affaire].
  - Je connais leur adresse.
competence.competent   +2   connaît|connaissent|connait|connaissait un rayon|paquet|bout
  + Sur les chaudières il en [connaît un rayon].
  - Un rayon de vélo.
competence.competent   +2   connaît|connaissent|connait|connaissait … sur|par|comme le|son|sa|cœur|coeur bout|poche
  + La guide [connaît le quartier comme sa poche].
  - Une poche à son manteau.
competence.competent   +2   de|des l'|mains|doigts or|d'|en dans|fée|or les|fée mains|doigts
  + La couturière a [de l'or dans les mains].
  - De l'or dans la rivière.
competence.competent   +2   elle|il|guide|chauffeur|libraire|bibliothécaire|vendeur|vendeuse|qui|caviste|agent … connaît|connait|connaissait … par cœur|coeur
  + Une libraire [qui connaît ses auteurs par cœur].
  - Je connais la chanson par cœur.
competence.competent   +2   fin|fine|fins|excellent|excellente|bon|bonne psychologue|pédagogue|connaisseur|connaisseuse|technicien|diagnosticien|limier|stratège
  + Une directrice [fine psychologue].
  - La psychologue du lycée.
competence.competent   +2   forces|force de|d' proposition|propositions
  + Une décoratrice [force de proposition].
  - La force du vent, une proposition.
competence.competent   +2   hors pair|pairs|normes|norme
  + Un traiteur [hors pair].
  - Une paire de gants.
competence.competent   +2   il|elle|ils|elles <be> … ~calé|~dégourdi|~didactique|~cultivé|~instruit|~balèze|~pointilleux|~vaillant|~adroit
  + [Elle est très calée].
  - La roue est calée.
competence.competent   +2   mains|doigts en|d' or
  + Un plâtrier aux [mains d'or].
  - Une bague en or.
competence.competent   +2   maître|maîtres|maîtresse dans|de|en son|l'|leur art|domaine|métier
  + Un sabotier [maître dans son art].
  - Le maître du chien.
competence.competent   +2   s' y connaît|connaissent|connait|connaissait
  + Pour les orchidées, la fleuriste [s'y connaît].
  - Je ne m'y connais pas.
competence.competent   +2   s'y connaît|connaissent|connait|connaissait
  + Pour les orchidées, la fleuriste [s'y connaît].
  - Je ne m'y connais pas.
competence.competent   +2   sent|sentait|ressent|devine le|l'|la|leur|son métier|expérience|passion|vécu|professionnalisme
  + On [sent l'expérience] chez ce géomètre.
  - On voit le métier à tisser.
competence.competent   +2   un|une|vrai|véritable|des|sacré as|crack|orfèvre|orfèvres|virtuose|virtuoses|maestro|cador|cadors dans|en|du|de|des|et|pour|avec|qui
  + Notre prothésiste est [un virtuose de] la précision.
  - Un vitrail de l'artiste.
  - Il faut prendre une pointure de plus.
competence.competent   +2   ~perfectionniste|~perspicace|~clairvoyant|~érudit|~débrouillard|~fortiche|~bosseur|~infatigable|~intarissable|~proactif|~émérite|~méthodique|~chevronné
  + Un luthier [perfectionniste].
  - Un éclair au café.
competence.efficient   +2   bossé|travaillé|bossent|travaillent|travaille|battus|trimé|bosse comme des|un|une lions|lion|fourmis|fous|fou|dingues|forcenés|titan|titans|acharnés|dératés|bêtes
  + Les terrassiers ont [bossé comme des lions].
  - Le zoo travaille avec des lions.
competence.efficient   +2   fine fleur
  + La [fine fleur] des ébénistes.
  - La farine, fine, et la fleur de sel.
competence.efficient   +2   haut du panier
  + Ce traiteur, le [haut du panier].
  - Le haut du placard.
competence.efficient   +2   toujours sur le pont
  + Les pompiers, [toujours sur le pont].
  - Je suis sur le pont.
competence.efficient   +2   ~abattre|abat|abattent|abattu|fournit|fournissent|fait un|du|de travail|boulot de|monstre|colossal|titan|énorme|remarquable|formidable|fou titan|fourmi|dingue|romain
  + Les bénévoles [abattent un boulot de titan].
  - Ils abattent un arbre.
competence.efficient   +2   ~abattre|abat|abattent|abattu|fournit|fournissent|fait|font un|du travail|boulot monstre|colossal|énorme|remarquable|formidable|titanesque|phénoménal|admirable
  + L'infirmière libérale [abat un travail phénoménal].
  - Un travail de bureau.
competence.efficient   +2   ~gérer|géré|gère|assuré|travaillé|bossé|bosse comme un|des chef|chefs|pro|pros|dieu|dieux|as|champion|champions
  + L'équipe a [géré comme des chefs].
  - Un chef comme un autre.
competence.expert      +2   boit|buvait|boire ses|leurs|les paroles
  + Pendant la visite on [boit ses paroles].
  - On boit ses thés.
competence.expert      +2   calé|calée|calés|calées en|sur|dans … informatique|domaine|sujet|matière|question|plomberie|mécanique|fiscalité|droit|technique
  + Le conseiller est [calé sur le sujet].
  - La porte est calée sur le sol.
competence.expert      +2   comme un|une|des chef|pro|pros|maître|champion|championne
  + Il a posé la cuisine [comme un chef].
  - Comme le chef est absent, j'attends.
competence.expert      +2   donne|donnait|donnent|transmet|transmettent|communique … envie|goût|passion|amour … d'|de|du|pour|des|sa|son apprendre|découvrir|lire|progresser|métier|la
  + Une prof qui [donne envie d'apprendre].
  - Il donne envie de dormir.
competence.expert      +2   encyclopédie vivante
  + Le gardien du musée, une [encyclopédie vivante].
  - Une encyclopédie en ligne.
competence.expert      +2   fait|font|faisait revivre|voyager l'|la|les|nous|histoire|le
  + La guide a [fait revivre la] bataille.
  - On fait vivre les poules dehors.
competence.expert      +2   fait|font|faisait|réalise|opère|accompli des|un miracle|miracles|merveilles|prodiges
  + La brodeuse a [fait un miracle] sur ma veste.
  - Un miracle, il ne pleut pas.
competence.expert      +2   main|mains de velours|fée|maître|fées
  + Le dentiste a une [main de velours].
  - Un sac à main de couleur.
competence.expert      +2   nous|m' a|ont fait|faits rêver|aimer
  + Le conteur [nous a fait rêver].
  - Il nous a fait dîner tard.
  - Ils m'ont fait vivre un enfer.
competence.expert      +2   plus d' un tour dans
  + La régisseuse a [plus d'un tour dans] son sac.
  - Plus d'un tour de piste.
competence.expert      +2   puits|mine|encyclopédie de|d'|vivante science|savoir|informations|renseignements|conseils|connaissances|idées
  + Le libraire est un [puits de science].
  - Un puits de pétrole.
competence.expert      +2   savent|sait y faire
  + Les animateurs [savent y faire] avec les ados.
  - Je ne sais quoi y mettre.
competence.expert      +2   toucher|main|doigté|gestes|mains de|d' velours|fée|ange|soie
  + La kiné a un [toucher de velours].
  - Une veste de velours.
competence.expert      +2   ~exigeant|sévère|sévères mais juste|justes|bienveillant|bienveillante|humain|humaine|bienveillants
  + Une coach [exigeante mais juste].
  - Un jury exigeant mais absent.
competence.expert      +2   ~sommité
  + Ce pédiatre est une [sommité].
  - Le sommet du mont.
competence.expert      +2   écouterait|écouterais|écouterions … heures|nuit|journée
  + La conteuse, on l'[écouterait des heures].
  - Il écoute trois heures par jour.
competence.expert      +2   œil|oeil|yeux d'|de aigle|faucon|lynx
  + La contrôleuse a un [œil d'aigle].
  - Un nid d'aigle.
competence.expert      +2   œil|oeil|yeux de lynx
  + Un [œil de lynx] pour les défauts.
  - Un lynx dort au zoo.
competence.explains    +2   a|ont|avait l'|le|un|du|son art|don|talent d'|de|pour expliquer|enseigner|transmettre|vulgariser|simplifier|rassurer|raconter
  + Le prof [a l'art d'expliquer].
  - L'art d'expliquer, un livre.
competence.explains    +2   pourquoi du comment
  + Le chauffagiste m'a donné le [pourquoi du comment].
  - Pourquoi et comment faire.
competence.finds       +2   déniché|dégoté|dégotté|dénicher|dégotée|trouver … la|le|une|un perle|merveille|robe|bonheur|bijou|trésor|idéal|idéale|rare
  + L'agent nous a [déniché la perle] rare.
  - J'ai trouvé un bijou au sol.
competence.finds       +2   trouve|trouvent|trouvait|a|ont toujours une|la|un|le parade|astuce|solution|moyen|plan|biais
  + Le syndic bénévole [trouve toujours la parade].
  - Je trouve toujours la clé.
competence.good_advice +2   conseil|conseils|avis|aide … valent|vaut|valait de l' or
  + Ses [conseils valent de l'or].
  - Un avis vaut quittance.
competence.good_advice +2   ~exact|exactement|parfaitement|tout compris|saisi|cerné ce|mes|mon|notre que|envies|besoin|besoins|projet|cheveux
  + La tapissière a [exactement compris ce que] je cherchais.
  - J'ai compris ce que c'est.
competence.keen        +2   aime|aiment|adorent|adore leur|son métier|boulot|travail
  + Des gens qui [aiment leur métier].
  - J'aime ce métier, je cherche un stage.
competence.keen        +2   ont|a|avait|sent le|la feu|vocation sacré
  + Ces maîtres d'armes [ont le feu sacré].
  - Le feu de la Saint-Jean.
competence.keen        +2   ont|a|avait|sent|ressent la vocation|passion|flamme
  + On [sent la vocation] chez ces internes.
  - La vocation du lieu.
competence.keen        +2   se|sont donne|donnent|donnés à 100|200
  + Les choristes [se donnent à 200] %.
  - Donne le fond du pot.
competence.keen        +2   ~faire|fait|faite|fait|faites|cuisiné|préparé|travaille avec le|du|tout cœur|coeur
  + On voit que c'est [fait avec le cœur].
  - Le cœur fait mal.
competence.spotted     +2   a|ont repéré|décelé une|un|des|l'|le|la erreur|erreurs|fuite|problème|anomalie|défaut|interaction|lésion|souci|infection
  + La pharmacienne [a repéré une erreur] sur l'ordonnance.
  - Une erreur sur l'ordonnance et rien d'autre.
competence.spotted     +2   mis|mettre|met le doigt sur|dessus
  + Le podologue a [mis le doigt sur] le problème.
  - Il a mis le doigt dans la porte.
competence.spotted     +2   va|vont|cherche|cherchent|creuse|traite au|la|le fond|cause|fond|problème des|du|du|et|pas choses|problème|symptôme|sujet
  + La naturopathe [va au fond des choses].
  - Il va au fond du jardin.
competence.spotted     +2   voit|vu|repère|repéré|décèle|sent|trouve … suite|immédiatement|clin|tout ce|où qui|que|ça cloche|coince|va|grippe
  + Le vieux mécano [voit tout de suite ce qui cloche].
  - La cloche sonne.
competence.well_done   +2   au millimètre|poil|cordeau|micron
  + Un meuble posé [au millimètre].
  - Le poil du chien.
competence.well_done   +2   caution|dépôt|arrhes|acompte … restituée|restitué|rendue|rendu|remboursée intégralement|aussitôt|immédiatement|entièrement
  + La [caution est rendue intégralement].
  - Une page rendue aussitôt.
competence.well_done   +2   dans les règles de l' art
  + Une pose [dans les règles de l'art].
  - Les règles du cours d'art.
competence.well_done   +2   droit|droite|droits|droites comme un|des i
  + La haie est [droite comme un i].
  - La route droite.
competence.well_done   +2   fait|faite|faits|réalisé|mené|déroulé|passé avec|dans|tout respect|délicatesse|dignité|soin|pudeur|tact|minutie|rigueur
  + La toilette est [faite avec délicatesse].
  - Fait avec du bois.
competence.well_done   +2   orchestré|orchestrée|chorégraphié|réglé|huilé|mené|menée|rodé|organisé de|avec|parfaitement|main|comme main|maître|maestria|brio|perfection
  + Un mariage [orchestré avec maestria].
  - Un concert orchestré.
competence.well_done   +2   organisation|logistique|planning … ~millimétré|~huilé|militaire
  + Une [logistique millimétrée].
  - L'organisation mondiale.
competence.well_done   +2   photographe|cadreuse|vidéaste|cadreur … capté|saisi|capturé|immortalisé
  + Le [photographe a saisi] chaque larme.
  - La police a saisi un instant le vélo.
competence.well_done   +2   protégé|protège|protègent|bâché|bâchent|recouvert tout|les|le|nos|mes … avant|sols|meubles|parquet|travailler|soigneusement|mobilier
  + Les peintres [protègent tout avant] de commencer.
  - Le parapluie protège le livre.
competence.well_done   +2   rien n'|ne a|est|fut été|laissé|laissée laissé|au au|hasard
  + [Rien n'a été laissé au] hasard.
  - Rien n'a été trouvé.
competence.well_done   +2   sans rien casser|abîmer|abimer|renverser|salir|rayer|oublier|perdre
  + La porte a été ouverte [sans rien abîmer].
  - Je suis parti sans rien.
competence.well_done   +2   souci|sens|goût|soin|amour du|de … détail|détails|travail|finition|finitions
  + On voit le [souci du détail] chez ce relieur.
  - Un souci de santé.
competence.well_done   +2   su|sait|savent se faire|rendre oublier|discret|discrets
  + La cadreuse a [su se faire oublier].
  - Il sait se faire du mal.
competence.well_done   +2   su|savent|réussi traduire|retranscrire|sublimer|dénouer|concrétiser|interpréter|anticiper|trouver nos|mes|mon|la|le|les|une|notre|ma
  + Le paysagiste a [su traduire nos] envies.
  - Il sait traduire le russe.
competence.well_done   +2   tac au
  + Il a répondu du [tac au] tac.
  - Un tas de sable.
competence.well_done   +2   ~bel ouvrage|ouvrages
  + Cet escalier, du [bel ouvrage].
  - Un livre et un ouvrage.
competence.well_done   +2   ~joint|joints|raccord|raccords|couture|coutures|retouche|reprise|réparation|cicatrice … invisible|invisibles|imperceptible|imperceptibles|parfait|parfaits|nets|nettes
  + Les [joints sont invisibles].
  - Un fil invisible à coudre.
ease.easy              +2   aucune|jamais|zéro prise de tête
  + Une colo, [aucune prise de tête].
  - Une prise, deux lits, une tête.
ease.smooth            +2   sans temps mort|morts
  + Une soirée [sans temps mort].
  - Un temps de mort.
ease.smooth            +2   tout s' enchaîne|enchaînait bien|parfaitement|vite
  + Du dépôt au devis, [tout s'enchaîne bien].
  - Le chien est enchaîné.
ease.smooth            +2   tout s' est enchaîné
  + Du dépôt au devis, [tout s'est enchaîné].
  - Le chien est enchaîné.
empathy.best           +2   ne|n' lâchent|recule|reculent|lâche rien|devant pour|rien nous|aider|faire|pour
  + Les soignants [ne reculent devant rien pour] soulager.
  - L'eau ne recule devant rien.
empathy.helpful        +2   m'|nous a|ont ouvert les yeux
  + Le bilan [m'a ouvert les yeux].
  - J'ai ouvert les yeux à six heures.
empathy.laugh          +2   blague|plaisante|rigole|plaisantait|taquine|blaguait avec tout|les|chaque|nous|ses|tous
  + Le vigile [plaisante avec les] habitués.
  - Je rigole avec mon frère.
keep.business          keep assurances|déplacement|déplacements|trajet|trajets|contrat|contrats|responsabilité|locaux|matériel|véhicules|comptes|frais|reconversion|situation|secteur|inscription|logiciel|formation|tarif|salon professionnel|professionnelle|professionnels|professionnelles
  + Mes [déplacements professionnels] sont à l'étranger.
  - Des conseillers professionnels.
keep.own_talk          keep je|j' … suis|serais|pourrais|reste … intarissable
overall.great          +3   dj|musiciens|groupe|orchestre|fanfare … mis|met|mettait|mettent le feu
  + La [fanfare a mis le feu].
  - Il a mis le feu à la grange.
overall.life           +3   lui|leur|vous dois|devons|doit la|ma|sa|notre vie
  + À ce chirurgien je [lui dois la vie].
  - Je dois la vie au hasard.
overall.life           +3   ont|a|m'|nous sauvé|sauvée ma|mon|notre|la chat|chien|chatte|chienne|fille|fils|mère|père|vie|enfant|mari|femme|jambe|dent|vue|bébé
  + La véto [a sauvé ma chatte].
  - Il a sauvé son fichier.
overall.praise         +2   ne changez surtout pas|rien
  + [Ne changez surtout pas].
  - Surtout, changez de train.
overall.praise         +2   restez comme vous
  + [Restez comme vous] êtes.
  - Restez comme ça, je vise.
resolution.handled     +2   <my> chien|chat|chatte|chienne|lapin|cheval|vieux … est|sont sauvé|sauvée|guéri|guérie|guéris
  + [Mon vieux cheval est sauvé].
  - Le fichier est sauvé.
resolution.handled     +2   eu|obtenu|décroché mon|son|le permis|bac|concours|code|diplôme du|grâce|dès|haut premier|à|la
  + Elle a [décroché son permis du premier] coup.
  - Il a eu le permis de pêche.
resolution.handled     +2   fait|font bouger|avancer|débloquer|progresser les|mon|notre|ma|le|la choses|dossier|affaire|demande|lignes
  + La médiatrice a [fait avancer notre affaire].
  - Le vent fait bouger le volet.
timeliness.on_time     +2   jamais un retard
  + Quatre cents trajets, [jamais un retard].
  - Un retard de dix minutes.
timeliness.on_time     +2   jamais|pas une|la minute|seconde de retard
  + En deux ans de covoiturage, [jamais une minute de retard].
  - Une minute de retard coûte un euro.

competence.competent +2,yields su|sait|savent se|s'|nous|me démarquer|distinguer|illustrer|imposer|surpasser
  + Un luthier qui a [su se démarquer].
  - Il a su se taire.
competence.expert    +2        ^ un|une|des|vrai|véritable as|cador|crack|virtuose $
  + Notre cordonnier ? [Un as].
  - Tu as un jeu de cartes avec un as de pique.

competence.explains +2,yields ~expliquer|explique|expliqué|expliquait … ce|tout|comment qu'|ce il|elle|ils|qu'|on fait|faisait|font|va|allait|fera|ferait|faire
  + Le luthier [explique ce qu'il fait].
  - Il faut m'expliquer ce que je paie.
competence.explains +2        ~expliquer|explique|expliqué|expliquait … étape|pas|point|tout par|à|au étape|pas|point|fur
  + Elle [explique tout étape par étape].
  - Une étape bien arrosée.

keep.own_doing keep ai|avons … expliqué … étape|pas|point|tout par|à|au étape|pas|point|fur

competence.expert +1 médecin|médecins|dentiste|chirurgien|prof|professeur|professeurs|kiné|vétérinaire|mécanicien|garage|<agent> … très|ultra|hyper spécialisé|spécialisée|spécialisés
  + Un [kiné ultra spécialisé].
  - Un rayon spécialisé.

competence.competent   +2   attentif|attentive|attentifs|attentives … aux|à … détails|détail
  + Une couturière [attentive aux détails].
  - Faites attention aux détails du contrat.
competence.competent   +2   soucieux|soucieuse|soucieuses|sens du|des détail|détails
  + Un facteur d'orgues [soucieux du détail].
  - Il a du souci, voici le détail.
competence.competent   +2   ~travailler|travaillé|œuvré|procédé|réalisé … avec grand|grande|beaucoup|énormément|une … soin|précision|minutie|méticulosité|dextérité
  + Les maçons ont [travaillé avec une grande précision].
  - Il travaille avec un grand chien.
competence.expert      +2   <agent>|il|elle|ils|elles|qui savait|sait|connaît|connaissait|connait|connaissaient|savaient … tout|toute|toutes|énormément|plein|beaucoup|long sur|de|l'|choses les|la|le|l'|son|sur|histoire
  - Il sait tout de moi.
  + Le [guide savait tout sur les] abeilles.
competence.found_me    +2   m'|nous|lui a|ont trouvé|déniché|dégoté exactement|pile|précisément le|la|ce|les|qu'
  - Il a trouvé la sangle.
  + La sellière [nous a trouvé exactement la] sangle voulue.
competence.found_me    +2   m'|nous|lui a|ont trouvé|déniché|dégoté … idéal|idéale|parfait|parfaite|fallait|rêves
  + Il [m'a trouvé la voiture idéale].
  - Il m'a trouvé en haut, la vue est idéale.
competence.good_advice +2   conseils|recommandations|suggestions … sont|étaient|furent|été … précieux|judicieux|avisés|pertinents|pertinentes|judicieuses|précieuses|excellents
  + Ses [conseils étaient très précieux].
  - Les conseils municipaux sont lundi.
competence.keen        +2   =travaillé|=bossé|=œuvré|travaillent|travaillaient … sans|d' relâche|arrache|compter|discontinuer|répit
  + Les couvreurs ont [travaillé sans relâche].
  - Je travaille sans pause ici.
competence.keen        +2   pas compté|ménagé leurs|son|sa|leur|ses heures|temps|peine|efforts|énergie
  + Ils n'ont [pas compté leurs heures].
  - Il n'a pas compté les verres.
competence.keen        +2   ~parler|~expliquer|~raconter|~présenter|~partager … avec passion|enthousiasme|amour|ferveur
  + Le luthier [raconte son métier avec passion].
  - Il parle avec mon frère.
competence.knows       +2   savait|savaient|sait|su … exactement|parfaitement|précisément|immédiatement|tout quoi|comment|où|ce|de … faire|fallait|chercher|regarder|s'y|prendre|réparer
  + L'infirmière [savait exactement quoi faire].
  - Je savais exactement où aller.
competence.knows_well  +2   enfin|vrai|vraie|quelqu'un|vendeur|vendeuse|personne … qui|quelqu' … connaît|connait|maîtrise|connaissent|connaissait … ses|leurs|son|leur|les … produits|sujet|métier|stock|rayon|dossiers|dossier|livres|vins|plantes
  + [Enfin quelqu'un qui connaît ses produits].
  - Quelqu'un qui connaît les produits a-t-il un plan ?
competence.person      +2   ont|a fait très|bien|toujours|hyper|vraiment|super attention … affaires|meubles|murs|piano|parquet|sols|sol|cartons|fragile
  - Les gars, faites attention aux murs.
  + Les gars [ont fait très attention aux meubles].
keep.i_knew            keep je|j'|on|nous … savais|savait|savions|sais … exactement|parfaitement|quoi … faire|fallait|aller|voulais|voulait
  + [Je savais exactement quoi faire].
  - La sage-femme savait quoi faire.
keep.know_it_all       keep croit|croient|prétend|pense|pensent … tout savoir|connaître
  + Il [croit tout savoir].
  - Il sait tout des vins.
keep.others            keep suis|<s_kin>|client|cliente … attentif|attentive|soucieux|soucieuse du|aux détail|détails
  + Je [suis attentive aux détails].
  - Le poseur est attentif aux détails.
keep.own               keep ~utilisation|usage|entretien … soigneux|soigneuse|méticuleux|méticuleuse|rigoureux|consciencieux|précautionneux|précautionneuse
  + Après un [usage soigneux], l'anse a cédé.
  - Un rapport soigneux.
keep.own_care          keep j'|je|ai|avons|travaillons … ~travailler|travaillé|procédé … avec … soin|précision|minutie
  + J'[ai travaillé avec beaucoup de soin].
  - Ils ont travaillé avec soin.
keep.pay_attention     keep faites|faire|fais|ferez|prêtez attention aux|à|au
  + [Faites attention aux] marches.
  - Il est attentif aux marches.

keep.own_toil keep ai|avons travaillé|bossé|protégé … relâche|arrêt|meubles|affaires|sols|murs|pause|répit
  - Ils ont travaillé sans relâche.
  + J'[ai travaillé sans relâche].
