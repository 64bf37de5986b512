@language fr
@kind     irritants

# Does not know, does not master the job
competence.bad_advice     -2   mal|mals conseillé|conseillée|conseillés|renseigné|renseignée|renseignés|informé|orienté|orientée|guidé|formé|formée|formés
  + J'ai été [mal conseillé] pour mon crédit.
  - Conseillez-moi une pommade, j'ai mal au pied.
competence.bad_advice     -2   ~mauvais|aucun|zéro|piètre|pas|manque … conseil|conseils
  - N'hésitez pas à demander conseil au luthier.
  + [Mauvais conseil] du courtier sur la franchise.
  - Le conseil municipal se tient mardi.
competence.bad_advice     -2   ~passer|passé|passée à|a côté
  + L'interne est [passé à côté], le rayon le montrait.
  - Le boulanger d'à côté passe à midi.
competence.badly_done     -2   <negation> même|meme ~descendre|descendu|~regarder|~ouvrir|~lire|lu|~vérifier|~examiner|~contrôler|~essayer|~sonner|~monter|~frapper
  + Il n'a [même pas ouvert] le capot.
  - Je ne suis plus sûr qu'il soit ouvert.
competence.badly_done     -2   consultation|visite|examen|entretien|rendez|massage|séance|soin … ~expédier|expédié|expédiée|bâclé|bâclée
  + Une [consultation expédiée] debout.
  - La facture est expédiée par la poste.
competence.badly_done     -2   coupe|couleur|brushing|permanente|photo|photos|ourlet|manucure|mèches|teinture|tatouage|pose … ~raté|~loupé|raté|ratée|loupée
  + Une [couleur ratée] et trois heures perdues.
  - Une couleur pâle.
competence.badly_done     -2   mal fait|faite|faits|posé|posée|réparé|réparée|monté|montée|exécuté|réalisé|installé|installée
  + Le joint de la douche est [mal posé].
  - Je me suis fait mal en sortant du bus.
competence.badly_done     -2   médecin|docteur|dentiste|interne|spécialiste|vétérinaire|kiné|infirmière … <negation> … ~examiner|examiné|examinée|~écouter|écouté|écoutée|~regarder|regardé|regardée|~ausculter|ausculté|~toucher|touché
  + Le [docteur ne m'a pas examinée].
  - Le médecin examine la radio.
competence.badly_done     -2   même|meme pas ~descendre|descendu|~regarder|~ouvrir|~lire|lu|~vérifier|~examiner|~contrôler|~essayer|~sonner|~monter|~frapper
  + Le livreur n'a [même pas sonné].
  - On voit la même vue du balcon, pas de vis-à-vis.
competence.badly_done     -2   pas|jamais son|leur|votre travail|boulot|job
  + Le syndic ne fait [pas son travail].
  - Il cherche du travail près de chez lui.
competence.badly_done     -2   personne … ne|n' ~relire|~vérifier|~contrôler|~surveiller|~regarder|~lire
  + [Personne ne vérifie] les tickets.
  - Une personne relit.
competence.badly_done     -2   ~couper|coupé … trop court
  + Elle m'a [coupé bien trop court].
  - La coupe est courte.
competence.badly_done     -2   ~expert|~technicien|~plombier|~médecin|~artisan|~gestionnaire|~réparateur|décide|décidé|tranché|refusé|conclu|jugé … sans se|même … =déplacer|=voir|=regarder|=examiner|=ouvrir
  + L'expert a [tranché sans se déplacer].
  - On signe tout sans se déplacer.
competence.badly_done     -1   ~nettoyer|nettoyé|nettoyée|~regarder|regardé|~expliquer|expliqué|~vérifier|vérifié|~contrôler|contrôlé|~essuyer|essuyé|~rincer|rincé|~passer|passé|~laver|lavé … vite fait
  + La baignoire est [rincée vite fait].
  - Le tour du lac est vite fait.
competence.badly_done     -2   ~travailler|~travail|bosse|bossent|bossé|fait|faite|faits comme un|une|des sabot|sabots|cochon|cochons|pied|pieds|porc|porcs|manche|manches|amateurs
  + Le menuisier [travaille comme un cochon].
  - Il court comme un cochon d'Inde.
competence.clueless       -2   agent|agente|vendeur|vendeuse|conseiller|conseillère|caissier|caissière|employé|employée|stagiaire|personnel|équipe|ils|remplaçant|hôtesse a|ont|avait|avaient du|beaucoup|visiblement|manifestement|bien|un|de|encore|trop … mal avec … logiciel|ordinateur|informatique|machine|caisse|système|outil|calcul|calculs|français|anglais|langue|lecture|chiffres|procédure|procédures|nouveau|nouvelle
  + L'[agent a du mal avec son ordinateur].
  - J'ai mal au dos avec cette machine.
  - Mon père a du mal avec l'informatique.
competence.clueless       -2   aucune|pas … connaissance|connaissances|notion|idée
  + La caissière n'a [aucune notion] du tarif étudiant.
  - J'ai pris connaissance du règlement intérieur.
competence.clueless       -2   livreur|livreurs|coursier|coursiers|transporteur|facteur|taxi|chauffeur|technicien|techniciens|dépanneur|plombier|infirmière … trouve|trouvent|trouvait|trouvé|trouver jamais|pas … maison|adresse|rue|porte|entrée|immeuble|numéro|chez
  + Le [taxi ne trouve jamais la rue].
  - Le facteur trouve la rue.
competence.clueless       -2   ne|n' sait|savent|savait|savaient … rien
  + Ils [ne savent quasiment rien] du produit.
  - On ne sait jamais.
competence.clueless       -2   ne|n'|n sait|savait|savent|savaient … répondre|renseigner|quoi
  + L'agent [ne sait pas répondre] à une question simple.
  - Il ne sait que demain sa date de sortie.
competence.clueless       -2   ne|n'|n ~connaître|~maîtriser pas|rien|aucunement|même … dossier|dossiers|produit|produits|sujet|offres|métier|contrat|contrats
  + Le conseiller [ne maîtrise pas son sujet].
  - Le dossier est en préfecture, je ne connais pas la date.
competence.clueless       -2   pas|incapable|incapables|jamais … renseigner|conseiller|expliquer
  + Le rayon bricolage est [incapable de me renseigner].
  - Il demande si je n'ai pas pensé à conseiller mon neveu.
competence.clueless       -2   pas|rien|jamais|toujours =compris ce pour|à quoi ils|il|elle|elles|on … =engagés|=engagé|=engagée|=payés|=payé|=payée|=embauchés|=embauché|est|sont|servent|sert
  + Le gardien n'a [pas compris ce pour quoi il est] là.
  - Je n'ai pas compris ce pour quoi il chante.
competence.clueless       -2   pas|rien|jamais|toujours … =compris … quoi|leur|son|métier|rôle|mission|travail|fonction =engagés|=engagé|=engagée|=payés|=payé|=payée|=embauchés|=embauché|métier|rôle|mission|fonction
  + Ils n'ont [pas compris leur rôle].
  - J'ai compris leur rôle.
competence.clueless       -2   personne ne|n' sait|savait|connaît|comprend … rien
  + [Personne ne sait rien] au comptoir.
  - Personne ne sait nager.
competence.clueless       -2   ~connaître|savent|sait|savait|savaient rien
  + Votre vendeur n'y [connaît rien].
  - Il demande si je ne sais pas encore quel jour je viens.
competence.disorganised   -2   mal|pas organisé|organisée|organisés|géré|gérée|gérés|coordonné
  + Concert [mal organisé].
  - Le salon est organisé en avril.
competence.disorganised   -2   ~désorganisé|~désorganisation|inorganisé|inorganisée|~brouillon|~laxiste|~négligent|~désordonné|~bordélique
  + Une cuisine centrale [désorganisée].
  + Le plombier, [négligent], a percé le plafond.
  - Il demande si un brouillon de ma lettre existe.
competence.disorganised   -2   ~gérer <negation>
  + Ils ne [gèrent pas] la salle.
  - Un guide qui gère.
competence.disorganised   -2   ~manque|~défaut|aucune|zéro|manquer|manque … organisation|coordination|rigueur
  + [Aucune organisation] sur le quai.
  - L'organisation caritative collecte des vêtements.
competence.disorganised   -2   ~mauvais organisation|gestion|coordination
  + [Mauvaise gestion] de la file au parc.
  - La gestion locative est confiée à l'agence.
competence.incompetent    -3   ~incompétent|~incompétence|~incapable|~incapacité|incompetant|incompetants|incompétant|incompétants
  + Une plateforme [incompétente].
  + Quelle [incompétence] au service des cartes grises.
  - Il demande si le tribunal se déclare incompétent pour ce litige.
competence.overwhelmed    -1   =dépassé|=dépassée|=dépassés|=dépassées
  + Le batelier semble [dépassé].
  - Le batelier dépasse la bouée d'une tête.
competence.overwhelmed    -2   dépassé|dépassée|dépassés par
  + Une accompagnatrice [dépassée par] le groupe.
  - Un camion nous a doublés par la droite.
competence.overwhelmed    -1   serveur|serveuse|personnel|conseiller|conseillère|équipe|agent|caissière|vendeur … ~perdu|~débordé
  + Une [caissière perdue] sans le code.
  - Un chat perdu près de la gare.
  + Un serveur [dépassé] un soir de match.
  - Le délai est dépassé depuis lundi.
competence.unprofessional -2   aucun|aucune|zéro … professionnalisme|compétence|compétences|sérieux|rigueur
  + [Aucune compétence] technique chez ce sous-traitant.
  - La compétence du juge dépend du montant.
competence.unprofessional -2   d'|de|bande|travail|boulot|équipe|vrais|niveau|ces|des amateur|amateurs|amateure
  + Du carrelage posé par une bande [d'amateurs].
  - Un café pour amateurs de jazz.
competence.unprofessional -2   du|de|trop laisser aller
  + Il y a [du laisser-aller] depuis l'été.
  - Il faut laisser le chien dehors.
competence.unprofessional -2   pas|peu|aucunement … compétent|compétente|compétents|compétentes|qualifié|qualifiée|qualifiés|formé|formée|formés|efficace|efficaces
  + Le personnel n'est [pas formé].
  - Il s'est formé un glaçon sur la porte du congélateur.
competence.unprofessional -2   pas|peu|guère|aucunement|non|manque … professionnel|professionnelle|professionnels|professionnelles|professionnalisme|professionalisme|pro|pros|sérieux|sérieuse|rigoureux
  + Un géomètre [pas très professionnel].
  + Un net [manque de professionnalisme].
  - Mon numéro professionnel a changé en mai.
competence.unprofessional -2   s' improvise|improvisent|improviser
  + Un voisin qui [s'improvise] plombier.
  - Il provisionne le compte.
competence.unprofessional -2   ~amateurisme|~branquignol|~bricoleur|~dilettante
  + Quel [amateurisme] au service installation.
  + Un plombier [dilettante].
  - Il demande si je suis amateur de thé depuis dix ans.
competence.unprofessional -2   ~improvisation|s'improvise|s'improvisent|s'improviser
  + De l'[improvisation] à tous les étages.
  - Il provisionne le compte.
competence.unprofessional -2   ~laisser-aller|~laxisme|~négligence|~amateurisme|~jemenfoutisme|~je-m'en-foutisme
  + Un [laxisme] qui saute aux yeux.
  - Une robe négligée, le style bohème.
  + Un [jemenfoutisme] total.
keep.fond_of              keep ~amateur de|d'
keep.no_negator           keep n'|ne hésitez|hésitez|hésiter|hésite|hésitez pas|surtout … demander|prendre|poser|solliciter … conseil|conseils|avis
  + [N'hésitez pas à demander conseil].
  - N'hésitez jamais sans conseil.

@sector transport leisure other
competence.badly_done -3 ~rouler|~conduire … comme|vite|n'importe un|trop|des|comment fou|fous|malade|vite|dingue|comment
  + Le chauffeur [conduit comme un fou].
  - Il conduit un car.

@all
communication.contradictory -2               chacun|~conseiller|~agent|~service|~interlocuteur ~raconter|~dire|~répondre … autre|différent chose|version|réponse|discours
  + Chaque [agent raconte autre chose].
  - Le guide raconte autre chose que les livres, passionnant.
communication.copy_paste    -2               ~copier|copie|copiées|copiés|copiée coller|collée|collées|collé|collés|colle
  + Une réponse [copiée-collée].
  - Une photocopie nette.
competence.badly_done       -2               <negation> rien|jamais ~réparer|~résoudre|réparé
  + Le réparateur n'a [pas jamais réparé] la fuite.
  - On répare tout.
competence.badly_done       -2               a|ont ~renverser|renversé|~tacher|taché|brûlé|troué … sur|ma|mon|mes|notre|nos
  + Le serveur [a renversé le vin sur] ma robe.
  - Elle a renversé la tendance.
competence.badly_done       -2,stage:receive est|sont|était|étaient|le|la|les|ont|a|avait =posé|=posés|=posée|=posées|=monté|=montés|=montée|=montées|=installé|=installés|=installée|=installées|=fixé|=fixés|=fixée|=fixées|=assemblé|=assemblée|=assemblés|=branché|=branchée|=branchés|=raccordé|=raccordée|=peint|=peints|=peinte|=peintes qu'|à|a moitié
  + Le volet [est posé à moitié].
  - Le chat est monté à midi.
competence.badly_done       -2               le|la|les|ne est|sont|était|étaient qu'|à|a moitié $
  + Les plinthes qui devaient être peintes [le sont à moitié].
  - Elle est à moitié grecque.
  - Les chambres, elles le sont à moitié vides.
competence.badly_done       -2               n' importe comment
  + Un papier peint posé [n'importe comment].
  - Comment faire ?
competence.badly_done       -2               partis|parti|reparti|repartis|partent sans … ~finir|~terminer|~nettoyer|~rebrancher|~réparer|~régler|~prévenir|~ranger|~expliquer|~vérifier
  + Les couvreurs sont [partis sans finir] le toit.
  - Il est parti sans sa veste.
competence.badly_done       -2               ~faire|fait|causé|causer plus|davantage de|d' ~dégât|~mal|~problème|~tort qu'|que … ~autre|bien|chose|avant
  + Il a [fait plus de dégâts qu'autre] chose.
  - Le chat fait plus de bruit.
competence.badly_done       -2               ~faire|fait|faite|faites à|a moitié
  + Le nettoyage est [fait à moitié].
  - Un pull à moitié prix, fait main.
competence.badly_done       -2               ~faire|fait|faite|faites|monté|montée|posé|posée|nettoyé|fini|finie|réparé à|a|par|n'importe|en moitié|la|dessus|comment|dépit|va … comment|vite|jambe|bon|moitié
  + Un joint [fait à la va-vite].
  - Un pain fait à la main.
competence.badly_done       -2               ~laisser … ~câble|~fil|~trou|~gravats|~déchet|~saleté|~carton|~plâtre|~chantier … ~pendre|~traîner|~apparent|ouvert|partout|plan|façade|mur
  + L'artisan a [laissé les fils pendre] au sol.
  - On laisse les fils électriques loin de soi en forêt.
competence.badly_done       -2               ~poser|posé|posée|posés|~coller|collé|~monter|monté|~coudre|cousu|coupé|~accrocher|~fixer|fixé … de|en ~travers|biais|dépit|zigzag
  + Un [carrelage posé de travers].
  - Un chemin de travers.
competence.badly_done       -2               ~regarder|~jeter|~voir|~ouvrir|~venir|~constater … et|puis il|elle|est|ils|ciao ~repartir|reparti|repartie|repartis
  + L'artisan a [regardé la fuite et est reparti].
  - Je viens chaque été et je repars ravie.
competence.badly_done       -2               ~saboter|~bousiller|~massacrer|~saccager|~esquinter|~bidouiller|~patauger|~cafouiller
  + Le peintre a [bousillé] le parquet.
  - La boussole du scout.
competence.badly_done       -2               à|a moitié fait|faite|faites|finie|fini|nettoyé|monté|montée|posé|réparé
  + Un carrelage [à moitié posé].
  - Un gâteau à moitié prix.
competence.badly_done       -2               à|a peine regardé|regardée|regardés|écouté|écoutée|examiné|examinée|ausculté|lu
  + Le vétérinaire l'a [à peine examiné].
  - Un film à peine sorti.
competence.bogus            -2               au|à doigt mouillé
  + Un devis [au doigt mouillé].
  - Un doigt de pied mouillé.
competence.bogus            -2               ~diagnostic|~excuse|~prétexte|~argument|~réponse|~promesse|~promo|~expertise|~enquête|~formation|~garantie|~contrôle … bidon|bidons|foireux|foireuse|foireuses|pipeau
  + Une [garantie complètement bidon].
  - Un bidon d'huile offert.
competence.clueless         -2               <agent> ne|n' … ~connaître|~maîtriser pas|même|jamais|aucun
  + L'[agent ne connaît pas] la procédure.
  - Je ne connais pas le quartier.
competence.clueless         -2               l' air de|d' ne|n'|rien … ~comprendre|~savoir|~connaître
  + Le guichetier avait [l'air de ne rien savoir].
  - Il a l'air savant.
competence.clueless         -2               ont|a|avez|avait|avaient|n' rien compris|capté|pigé|suivi
  + Ils n'[ont rien compris] à ma situation.
  - Il a tout compris.
competence.clueless         -2               sait|savent|savait|savaient pas|même|meme|meme|toujours|pas lire|écrire|compter|conduire|utiliser|faire|gérer|cuisiner|travailler|couper|se|répondre|renseigner|parler|quoi|expliquer|même|ce|où|servir|recevoir|pas
  + Le stagiaire ne [sait pas utiliser] la caisse.
  - On sait lire l'heure.
competence.clueless         -2               un|une|des|le|la|du gars|~type|~jeune|monsieur|~dame|~personne|~technicien|~débutant|~agent qui ~découvrir|~apprendre … le|son|sur ~métier|~boulot|~travail|~tas|~appareil
  + Ils ont envoyé [un gars qui découvrait le métier].
  - Un jeune qui apprend vite la cuisine.
competence.clueless         -2               y|n' connaît|connait|connaissait|connaissaient|connaissent|connaissent strictement|absolument|vraiment|quasiment|presque|franchement|manifestement|visiblement rien
  + Il n'[y connaissait strictement rien] en moteurs.
  - Il y connaissait vraiment tout le monde.
competence.clueless         -2               ~médecin|~remplaçant|~conseiller|~agent|~technicien|~interlocuteur … n'|pas … pas|aucun|jamais … ~dossier|~historique|~fiche|~courrier
  + Le [remplaçant n'avait pas mon dossier].
  - Le médecin a mon dossier.
competence.disorganised     -2               vraie|véritable|quelle|grosse|immense mascarade|pantomime|pantalonnade|gabegie|chienlit|mêlée
  + L'inscription, une [vraie mascarade].
  - Une vraie masse.
competence.disorganised     -2               vrai|vraie|véritable|quelle|cette|même mascarade|pantomime|pantalonnade|gabegie … pour|chaque|quand|à|avec|et|afin
  + [Quelle mascarade pour] rendre un badge.
  - Une comédie musicale pour les enfants.
competence.on_phone         -2               passe|passent|passait|passaient son|leur|sa|leurs ~temps|~journée|~vie … sur|à|au … ~portable|~téléphone|~écran|~smartphone|fumer|papoter
  + Le surveillant [passe son temps sur son portable].
  - Je passe mon temps sur l'eau.
competence.on_phone         -2               toujours|temps|constamment|scotché|scotchée|vissé|rivé|nez|yeux sur|à|au|dans|leur son|leur|leurs|le téléphone|portable|tel|smartphone|téléphones|portables|écran
  + Elle passe la séance le [nez sur son téléphone].
  - Le portable que je porte sur moi sonne.
competence.overwhelmed      -2               ~appeler|~demander|~consulter|~chercher … ~collègue|~chef|~responsable|~supérieur|~manuel … pour|à|sur chaque|tout|la|toutes|répondre|moindre
  + Elle [appelle sa collègue pour chaque] question.
  - J'appelle ma collègue pour le café.
competence.reads_notes      -2               lit|lisait|récite|récitent|récitait|récité|débite|débitait|m'a|lisent lu|=son|leur|=leurs|une|=sa … ~fiche|~script|~texte|~leçon|~prompteur
  + La dame [récite son script].
  - J'ai lu la fiche de la recette.
competence.reads_notes      -2               lit|lisent|lisait|lire … slides|diapos|diapositives|powerpoint|polycopié|prompteur|antisèche
  + L'animateur [lit ses diapos] sans lever les yeux.
  - Je lis le manuel en ligne.
competence.several_tries    -2               s'y|y … ~reprendre|~prendre à|a|par|en plusieurs|trois|deux|quatre|cinq|dix|3|4|5 fois|reprises
  + Le monteur a dû [s'y reprendre à trois fois].
  - On s'y prend à plusieurs, c'est plus gai.
competence.several_tries    -2               trois|quatre|cinq|six|dix|plusieurs|3|4|5|6|10 fois|essais|tentatives|coups|tours avant de|d'|que … ~trouver|~réussir|~arriver|~obtenir|~comprendre|~aboutir
  + [Quatre tentatives avant de réussir].
  - Trois fois par jour avant de manger.
competence.unprofessional   -2               non|mal|sous|insuffisamment formé|formée|formés|formées|qualifié|qualifiée|qualifiés
  + Du personnel [mal formé].
  - Un groupe formé de dix élèves.
competence.unprofessional   -2               ~approximatif|~inapte|~inattentif|~inexpérimenté|~inculte|~maladroit|~fautif|~déficient|~distrait
  + Un moniteur [inexpérimenté].
  - Un pianiste au salon.
competence.unprofessional   -3               ~compétence|~professionnalisme|~expertise|~sérieux … ~catastrophique|~nul|~déplorable|~lamentable|~désastreux|~inexistant|~médiocre|~douteux|~affligeant|~minable|~pitoyable|zéro|absent|néant|discutable
  + [Professionnalisme catastrophique] du début à la fin.
  - Un professionnalisme rare.
competence.unprofessional   -2               ~poser … question|questions sur|quant … professionnalisme|compétence|compétences|sérieux|honnêteté|qualité|hygiène|fraîcheur|propreté|sécurité
  + On se [pose des questions sur le sérieux] du garage.
  - J'ai posé une question sur le prix.
empathy.brushed_off         -2               m'|me|nous|répond|répondu|renvoie|renvoyé|renvoyée d'|à|de ~aller ~voir|~chercher|~regarder … internet|google|ailleurs|site|faq
  + On m'a [répondu d'aller voir sur internet].
  - Je vous conseille d'aller voir ce film ailleurs.
keep.own                    keep             à|a moitié prix|vide|vides|plein|pleine|guéri|guérie

competence.incompetent -1 aurais|aurions|aurait pu dessiner|monter|peindre|poser|coudre|écrire|cuisiner|réparer|installer|tondre … moi|nous|soi même|mêmes
  + On [aurait pu peindre le mur nous-mêmes].
  - On aurait pu peindre le mur en bleu.
competence.incompetent -1 aurais|aurions|aurait pu le|la|l'|les|en … faire|dessiner|monter|peindre|poser|coudre|écrire|cuisiner|réparer|installer moi|nous|soi même|mêmes
  + Pour ce résultat, j'[aurais pu le faire moi-même].
  - J'aurais pu le dire à ma sœur.

competence.clueless -2 n'|ne a|ont|avait|avaient|dispose aucun|pas|aucune|d' de|pouvoir|pouvoirs|marge|latitude|habilitation $
  + Le remplaçant [n'a aucun pouvoir pour] signer.
  - Un pouvoir signé.
competence.clueless -2 n'|ne a|ont|avait|avaient|dispose aucun|pas|aucune|d' de|pouvoir|pouvoirs|marge|latitude|habilitation pouvoir|décision|manœuvre|aucun|sur|au|pour
  + Le gardien [n'a aucun pouvoir sur] les clefs.
  - Le roi n'a aucun pouvoir magique.
quality.too_short   -1 visite|consultation|séance|entretien|leçon|cours|examen … n'|ne … duré|dure|durait que|qu' … minutes|minute|quart
  + La [leçon n'a duré que vingt minutes].
  - La leçon dure vingt minutes.

competence.disorganised -2 me|m'|se|nous sens|sentons|sent|suis|sommes senti|sentie|sentis|complètement|un|vraiment|fait|peu|baladé|baladée|ballotté|ballottée baladé|baladée|baladés|balader|ballotté|ballottée|ballottés|par|d'|de|entre
  + Je [me suis sentie baladée] d'un bureau à l'autre.
  - On se balade.

competence.disorganised   -3 champion|champions|rois|roi|as|experts|expert|spécialistes|spécialiste|modèle|maîtres … désorganisation|pagaille|bazar|désordre|improvisation|incompétence|retard|retards|amateurisme
  + [Champions de la désorganisation].
  - Champion de voile.
competence.unprofessional -3 belle|jolie|sacrée|fine bande|brochette|équipe de|d' ~incompétent|~voleur|~escroc|~menteur|~guignol|branquignols|bras
  + Une [belle bande de guignols].
  - Une belle bande de sable.

competence.badly_done     -2 balancé|balancés|balancée|balancées|jeté|jetés|jetées|jetée|laissé|laissés|entassé|entassés|posé|posés|empilés en vrac
  + Ils ont tout [jeté en vrac] dans l'entrée.
  - On vend du riz en vrac.
competence.badly_done     -2 boulot|travail|ouvrage|job|chantier|du de|d' sagouin|sagouins|gougnafier|gougnafiers|goret|gorets|cochon|cochons|porc|amateur|amateurs|bourrin|bourrins|barbare|débutant|débutants|pied|manche|cochonneau
  + Du [travail de sagouin] sur la façade.
  - Un jambon de cochon.
competence.badly_done     -2 joint|joints|étagère|porte|portes|plinthe|plinthes|carrelage|cadre|meuble|papier|store|rideau|prise|robinet|poteau|panneau … de travers|guingois|traviole|traviolle|biais
  + Les [plinthes sont de travers].
  - La porte au fond du couloir.
competence.badly_done     -2 pièce|table|étagère|meuble|chaise|mur|poteau|gâteau|clôture|lampadaire|panneau|armoire|cabane … penche|penchait|penchent|vacille|bascule|tangue
  + L'[armoire penche] vers la porte.
  - Le mur est en pente.
competence.badly_done     -2 sonne|sonnent|sonnait creux
  + Le carrelage [sonne creux].
  - Un son grave, un chemin creux.
competence.badly_done     -2 tout|toute|tous|est|posé|posée croche|croches
  + Les cadres sont posés [tout croche].
  - Une note croche au piano.
competence.badly_done     -2 tuiles|tuile|dalles|dalle|lames|lattes|carreaux|plaques|pavés|gouttière|étagère|poignée|barre … ~bouger|bougent|bougé|bouge|tombé|tombée|tombées|soulevé|soulèvent|décollé|décollent|descellé|descellée|gondolent
  + Les [tuiles ont bougé] au premier coup de vent.
  - Les dalles de la cour.
competence.badly_done     -2 voiture|auto|direction|volant|moto|véhicule|bagnole|char … tire|tirait|dévie … gauche|droite
  + La [direction tire à droite] depuis le réglage.
  - La voiture est à gauche.
competence.badly_done     -2 ~faire|faite|fini|finie|tondu|tondue|coupé|coupée|monté|montée|nettoyé|nettoyée|lavé|lavée|peint|peinte|réparé|réparée|rangé|terminé|terminée|installé|installée|fermé|rasé à|a moitié
  + Mon chien est revenu [tondu à moitié].
  - La bouteille est à moitié pleine.
competence.badly_done     -2 à|a l' arrache
  + Une pose faite [à l'arrache].
  - Il arrache les herbes.
competence.bogus          -2 diagnostic|réponse|analyse|estimation|conseils complètement|totalement|carrément|largement|archi à|a|faux côté|coté|erroné
  + Un [diagnostic totalement à côté].
  - Le diagnostic est remis à l'étage.
competence.bogus          -2 pseudo|pseudos <agent>|professionnel|professionnels|spécialiste|spécialistes|artisan|artisans|techniciens|conseillers
  + Des [pseudo techniciens] sont passés.
  - Mon pseudo est déjà pris.
competence.clueless       -2 <agent>|il|elle|avocat|avocate|comptable|notaire|expert|ils … découvre|découvrait|découvrent|découvraient le|mon|notre|la dossier|problème|sujet|cas|métier|produit|matériel|voiture
  + Mon [avocat découvre le dossier].
  - Je découvre le sujet.
competence.clueless       -2 pédale|pédalent|pédalait|patauge|pataugent|nage|nagent|rame|rament dans la|le semoule|choucroute|yaourt|vide
  + Au guichet ils [pédalent dans la semoule].
  - On pédale dans la ville.
competence.clueless       -2 sait|savent <negation> bosser|travailler|conduire|compter|coiffer|cuisiner|enseigner|servir|écouter|gérer|faire
  + Ces peintres [savent pas bosser].
  - Mon fils travaille là.
competence.clueless       -2 tâtonné|tâtonne|tâtonnent|tâtonnait|galéré
  + L'apprenti a [tâtonné] une heure.
  - Un tâtonnement du chercheur.
competence.clueless       -2 ~falloir|fallu|faut|faudrait lui|leur ~expliquer|apprendre|rappeler … métier|boulot|travail|loi
  + Il [fallait leur expliquer leur métier].
  - Il faut lui expliquer le jeu.
competence.incompetent    -2 une|des|de|vrais|vrai|bande|équipe|quels|quel|sacrés baltringue|baltringues|boulet|boulets|pitres|manchots|branleurs|branleur|glandeurs|glandeur|tire-au-flanc|fumistes|fumiste
  + Une équipe [de boulets].
  - Le boulet du canon au musée.
competence.on_phone       -2 pianote|pianotait|pianotent|scrolle|scrollait|surfe … sur son|leur|l'|un téléphone|ordinateur|portable|écran|smartphone|tablette|clavier
  + Le formateur [pianote sur son ordinateur].
  - Je pianote un air.
competence.reads_notes    -2 cours|formateur|prof|professeur|intervenant|intervenante|guide|formatrice|formation … lu|lus|lit|lisait|récite|récitait … diapo|diapos|notes|slides|fiche|fiches|powerpoint|papier|script
  + Les [cours sont lus sur des diapos].
  - Le guide est un livre lu à la plage.
competence.several_tries  -2 trois|quatre|cinq|six|plusieurs|multiples|nombreuses|dix|3|4|5|6 tentatives|essais|piqûres pour|avant|infructueuses|infructueux
  + [Trois essais pour] la prise de sang.
  - Trois essais sont offerts aux nouveaux.
competence.unprofessional -2 passe|passent|passait|passaient … à|a boire|fumer|téléphoner|papoter|bavarder|scroller|jacasser|glander|fumer
  + Les moniteurs [passaient leurs soirées à boire].
  - Il passe à table pour boire.

competence.incompetent -2 <agent>|personnel|équipe|direction|sav|clientèle|organisation|gestion … ~inefficace|inopérant|inopérante
  + Un [personnel inefficace] au donjon.
  - Un remède inefficace.

competence.bad_advice     -2 <agent> … <be> … ~indiscret|~partial|~cachottier
  + Le [courtier est partial].
  - Je suis intéressé par la place.
competence.bad_advice     -2 accent … couper|couteau|incompréhensible|inaudible
  + Un [accent à couper] au couteau.
  - L'accent aigu.
competence.bad_advice     -2 conseil|conseils|avis|explication|explications … à|a deux|2|trois balles|sous
  + Des [conseils à deux balles].
  - Un conseil à deux euros.
competence.bad_advice     -2 n' apprend|apprennent|enseigne|enseignent|explique rien|pas|aucunement
  + Une auto-école qui [n'apprend rien].
  - Rien à apprendre par cœur.
competence.bad_advice     -2 parle|parlait|parlent|comprend|comprenait|comprennent … à|a|pas|peu|mal peine|pas|bien|mal … français
  + L'opératrice [comprend à peine le français].
  - Je parle anglais, pas français.
competence.bad_advice     -2 réponse|réponses … hors sujet
  + Une [réponse complètement hors sujet].
  - Ma réponse au sujet du bail.
competence.bad_advice     -2 ~répéter|répètent|répète|répétait … en boucle|même
  + Ils [répètent en boucle] leur consigne.
  - Je répète la danse.
competence.badly_done     -2 <agent>|médecin|véritable|vrai|vrais|des|ce|pire|quel charlatan|charlatans
  + Un arracheur de dents, un [vrai charlatan].
  - Le boucher du marché.
  - Ce boucher est le meilleur.
competence.badly_done     -2 <agent>|stagiaire|stagiaires|apprenti|apprentie|apprentis|élève|élèves|ils|apprennent|apprend … apprennent|apprend|entraînent|entraîne|main sur le|nos|nous|mon|ma|mes|le tas|tas|cheveux|dos|têtes|voiture
  + Les [apprentis s'entraînent sur nos têtes].
  - On apprend sur le livre.
competence.badly_done     -2 cours|leçon|prof|formation|professeur va|avance|allait|avançait trop vite
  + Le [prof avance trop vite].
  - Le train va trop vite ?
competence.badly_done     -2 largués|largué|larguée|perdus|perdu dès la|le|après|les première|premier|deux
  + On est [largués dès la première] séance.
  - Un perdu dès la sortie.
competence.badly_done     -2 manque|défaut|absence|aucune|zéro … de|d'|formation formation|encadrement|flagrant
  + Un [manque flagrant de formation].
  - La formation dure un an.
competence.badly_done     -2 médecin|docteur|dentiste|radiologue|urgentiste|vétérinaire|expert|contrôleur|interne|pédiatre|généraliste|sage-femme … pas vu|décelé|détecté|remarqué|diagnostiqué|trouvé
  + Le [radiologue n'a pas décelé] la fracture.
  - Le médecin m'a vu.
  - Le vétérinaire n'a rien trouvé de grave.
competence.badly_done     -2 pas un|une pour rattraper|relever|racheter|sauver l'|les|le
  + Trois guichets, [pas un pour relever l'] autre.
  - Pas un pour la route.
competence.badly_done     -2 ~charcuter|~ratiboiser|~estropier|~massacrer|~défigurer
  + Le tatoueur m'a [charcuté] le bras.
  - La charcuterie est ouverte.
competence.badly_done     -2 ~faire|fait|faite|faits|faites|cousu|cousue|écrit|écrite|conçu|conçue|codé|codée|monté|montée|posé|traduit|traduite|dessiné|peint avec|comme les|des|ses|leurs pieds|moufles
  + Une toile peinte, un cadre [monté avec les pieds].
  - Un lit fait avec quatre pieds.
competence.badly_done     -2 à|a la va comme
  + Du papier peint posé [à la va-comme]-je-te-pousse.
  - Cela va comme ci, comme ça.
competence.badly_done     -2 à|a la va vite
  + Un bouquet noué [à la va-vite].
  - La navette va vite.
competence.badly_done     -2 ça|cela|tout|boulot|travail par dessus la jambe
  + Ils ont fait [ça par-dessus la jambe].
  - Un sac par-dessus l'épaule.
competence.clueless       -2 <agent> <be> … ~débutant|~novice
  + Le [carreleur était manifestement débutant].
  - Un cours pour novice.
competence.clueless       -2 <agent> <degree> ~hésitant|~paumé|~largué|~obtus|~borné|~robotique|~formaté|~manchot|~mou|~inconstant|~versatile|~confus|~embrouillé|~évaporé|~désinvolte|~apathique|~amorphe|~endormi|~étourdi
  + Une [standardiste complètement larguée].
  - Le peintre aime le jaune mou.
competence.clueless       -2 <agent> ~hésitant|~paumé|~largué|~obtus|~borné|~robotique|~formaté|~manchot|~mou|~inconstant|~versatile|~confus|~embrouillé|~évaporé|~désinvolte|~apathique|~amorphe|~endormi|~étourdi
  + Un [guide paumé].
  - Le peintre aime le jaune mou.
competence.clueless       -2 <agent> … <be> … ~hésitant|~paumé|~largué|~obtus|~borné|~robotique|~formaté|~manchot|~mou|~inconstant|~versatile|~confus|~embrouillé|~évaporé|~désinvolte|~apathique|~amorphe|~endormi|~étourdi
  + Le [conseiller semblait complètement paumé].
  - Un cours pour novice.
competence.clueless       -2 <agent> … <be> … ~vague|~oublieux|~inconscient|~brouillon|~dispersé|~bâcleur|~imprécis
  + Le [guide était dispersé].
  - La houle est vague.
competence.clueless       -2 <agent>|ils|elle|il|accueil … aux|dans|à les|fraises|choux|ouest|masse|rue|ramasse|pâquerettes choux|pâquerettes|patates|vapes
  + L'[auxiliaire est dans les vapes].
  - La gardienne est dans les champs.
competence.clueless       -2 <agent>|il|elle|ils … ~ramer|~patauger … complètement|sur|totalement|ma|mes|nos|à|question
  + Le [moniteur a ramé sur] le code.
  - Le linge sèche sur le fil.
competence.clueless       -2 aucune|aucun|pas|zéro|manque … jugeote|bon|sens|présence|discernement|initiative|initiatives|logique d'|sens|commun|esprit
  + À ce bureau, [aucun bon sens].
  - Un bon sens de rotation.
competence.clueless       -2 aucune|pas|zéro|manque|manquent … de|d' jugeote|discernement|initiative|initiatives
  + Ce gestionnaire [manque de discernement].
  - Le syndicat d'initiative est ouvert.
competence.clueless       -2 autant de|d' réponses|versions|avis|tarifs|diagnostics|sons … que|qu' de|d'
  + [Autant de versions que d'] employés.
  - Autant de lits que d'enfants.
competence.clueless       -2 autant|comme|revient pisser|souffler|parler|uriner … violon
  + Leur écrire, [autant pisser dans un violon].
  - Un cours de violon.
competence.clueless       -2 autant|comme|revient|équivaut pisser|souffler|parler|uriner|hurler dans|à un|une violon|mur|tombe
  + [Autant parler à un mur].
  - Un mur de pierre.
competence.clueless       -2 a|ont|avait|avaient|tout|as tout|tous faux
  + Sur ma déclaration, l'assistante [a tout faux].
  - Tout le monde a une faux.
competence.clueless       -2 bas|bas-du-front du front|plafond|plafonds
  + Le vigile, [bas du front], répétait la consigne.
  - Le plafond bas.
competence.clueless       -2 déconnecté|déconnectée|déconnectés|coupé|coupés du|de|des réel|la|terrain|réalité|réalités|monde réalité
  + Une direction [déconnectée de la réalité].
  - Le câble est déconnecté de la box.
competence.clueless       -2 emmêle|emmêlent|emmêlé|emmêlés|mélangé|mélangent|mélange … les pinceaux
  + Le greffe s'est [emmêlé les pinceaux].
  - Je range les pinceaux.
competence.clueless       -2 en sait|savait|savais|savent|savions pas|guère|moins plus|que que|moi|nous|le|la|lui
  + Le vendeur [en savait moins que moi].
  - Sait-on moins ?
  - Le vendeur en sait plus que moi.
competence.clueless       -2 est|sont|était|étaient|complètement|totalement|toujours aux fraises
  + Le SAV [est aux fraises].
  - La tarte aux fraises.
competence.clueless       -2 pas dégourdi|dégourdie|dégourdis|futé|futée|futés|finaud|finaude
  + La stagiaire n'est [pas dégourdie].
  - Le doigt dégourdi.
  - Je ne suis pas doué.
competence.clueless       -2 pas|guère|peu très|bien|franchement|trop|vraiment futé|futée|futés|finaud|finauds|dégourdi|dégourdie|dégourdis|éveillé|éveillés
  + Un apprenti [pas très futé].
  - Un chat pas éveillé.
competence.clueless       -2 pas|même foutu|foutue|foutus|fichu|fichue|fichus de|d'
  + Le bureau n'est [pas fichu de] retrouver mon chèque.
  - Un fichu de laine.
competence.clueless       -2 pas|peu très|bien informé|informée|informés|renseigné|renseignée|renseignés
  + Un standard [pas très renseigné].
  - Je suis très bien renseigné.
competence.clueless       -2 personne n' est responsable
  + À la gare, [personne n'est responsable] de rien.
  - Personne n'est là.
competence.clueless       -2 personne|aucun|nul n'|ne|n … su|sait|savait|saura me|nous|m'|répondre|renseigner|expliquer|quoi|comment|pourquoi|où
  + [Personne n'a su nous] donner le bon quai.
  - Personne ne sait danser chez nous.
competence.clueless       -2 peu|pas|guère au fait
  + Un guichetier [peu au fait] des tarifs.
  - Un peu de fait.
competence.clueless       -2 tête|têtes de linotte
  + Une secrétaire [tête de linotte].
  - Une tête de lit.
competence.clueless       -2 tête|têtes en l'
  + Un archiviste très [tête en l'] air.
  - La tête en bas.
competence.clueless       -2 ~bafouiller|~bredouiller|~balbutier|~tâtonner
  + Au téléphone, la dame [bredouille].
  - Un bout de brebis.
competence.clueless       -2 ~infoutu de|d'
  + Ils sont [infoutus de] lire une fiche.
  - Un fichu de laine.
competence.clueless       -2 à|a côté de ses|leurs pompes|baskets
  + Le livreur est [à côté de ses pompes].
  - Il pose à côté de ses sœurs.
competence.clueless       -2 étroit|étroite|étroits|étroitesse d'|de esprit
  + Un proviseur [étroit d'esprit].
  - Un couloir étroit.
competence.disorganised   -2 au petit bonheur la
  + Les salles sont attribuées [au petit bonheur la] chance.
  - Un petit bonheur du jour.
competence.disorganised   -2 c' est beyrouth|bagdad|kafka|ubu
  + Le parking le samedi, [c'est Beyrouth].
  - Mon vol pour Beyrouth.
competence.disorganised   -2 cour des miracles
  + La salle d'embarquement, [cour des miracles].
  - La cour de l'école.
competence.disorganised   -2 dépend|dépendait … sur qui on|l'on|vous tombe|tombez
  + La réponse [dépend sur qui on tombe].
  - Cela dépend du lieu où la pluie tombe.
competence.disorganised   -2 dépit du bon
  + Un tournoi géré en [dépit du bon] sens.
  - En dépit du froid.
competence.disorganised   -2 ils|elle|<agent>|tout … ont|a|est tout mélangé|mélangés|interverti|confondu|inversé|embrouillé
  + Au vestiaire [ils ont tout mélangé].
  - J'ai tout mélangé dans le saladier.
competence.disorganised   -2 part|partait|partent|va|vont dans tous les sens
  + Le stage [part dans tous les sens].
  - Des flèches dans tous les sens.
competence.disorganised   -2 pilotage à|a vue
  + La rentrée, du [pilotage à vue].
  - Un pilotage de drone.
competence.disorganised   -2 vrai|véritable|quel|sacré cirque|souk|capharnaüm|merdier
  + La remise des clés, un [vrai cirque].
  - Un cirque et ses clowns.
competence.incompetent    -2 <agent>|il|elle|ils|elles|c'|ces|quel|quelle|quels|vrai|vraie … un|une|des|quel|quelle|quels|vrai|vraie|vrais boulet|boulets|brêle|brêles|zozo|zozos|baltringue|baltringues
  + Le [syndic est un boulet].
  - La quiche est au menu.
  - C'est une quiche aux légumes.
competence.incompetent    -2 jean foutre
  + Ce promoteur est un [jean-foutre].
  - Jean a mal au foie.
competence.incompetent    -2 pieds nickelés
  + Trois [pieds nickelés] au service des eaux.
  - Deux pieds du lit.
competence.incompetent    -2 tire au flanc
  + Le gardien est un [tire-au-flanc].
  - Le flanc de la colline.
competence.incompetent    -2 ~bricoleur|~peintre|~maçon|~plombier|~cuisinier|~conducteur|~chauffeur|~mécano|~mécanicien|~coiffeur|~expert|~photographe du dimanche
  + Des [maçons du dimanche].
  - Le chauffeur du lundi finit tôt.
  - Le chef du dimanche midi.
competence.incompetent    -2 ~fumiste|~fainéant|~feignant|~flemmard|~mollasson|~tocard|~malhabile|~pataud|~empoté|~feignasse|~branleur|~glandeur|~ahuri|~balourd|~godiche
  + Une équipe de [fainéants].
  - La flamme des bougies.
competence.incompetent    -2 équipe|bande|ramassis|troupeau|tas|brochette de|d' rigolos|touristes|manchots|zozos|glandeurs|brêles|nuls|nullards|tocards|flemmards
  + Un [ramassis de glandeurs].
  - Une bande de copains.
competence.unprofessional -2 <agent>|architecte|syndic|direction|ils|école ne|n' suit|suivent|vérifie|gère|surveille|anticipe|prévoit|bouge rien|jamais
  + L'[architecte ne suit rien].
  - Je ne prévois rien.
competence.unprofessional -2 <agent>|formateur|orateur|prof|animateur improvise|improvisait|improvisent|improvisaient
  + La [formatrice improvisait].
  - Le pianiste improvise un jazz.
competence.unprofessional -2 <agent>|syndic|mairie|agence|ils|elle|il|service|bailleur … ficher|fiche|fichent|glande rien|que|pas
  + Le [bailleur ne fiche rien].
  - Une fiche de paie.
competence.unprofessional -2 ai|a|avons connu|vu plus|bien|mieux réactif|réactifs|professionnel|professionnels|pro|sérieux|compétent|aimable|efficace|rapide|organisé|souriant|poli
  + En bibliothèque j'[ai connu plus professionnel].
  - Il est plus connu, professionnel du judo.
  - Je n'ai jamais connu plus réactif.
competence.unprofessional -2 des progrès|efforts à|a faire sur|côté|en|niveau|dans
  + [Des progrès à faire sur] l'accueil.
  - Des progrès à noter en maths.
competence.unprofessional -2 devrait|devraient|doit|ferait … changer de métier|vocation|boulot
  + Cette surveillante [devrait changer de métier].
  - J'ai changé de métier à trente ans.
competence.unprofessional -2 formateur|formatrice|intervenant|conférencier|guide improvise|improvisait
  + La [formatrice improvisait].
  - Le pianiste improvise un jazz.
competence.unprofessional -2 mains|touriste|fleur dans|en|au les poches|touriste
  + L'arbitre est venu les [mains dans les poches].
  - Un mouchoir dans les poches.
competence.unprofessional -2 ne|n' suit|suivent|vérifie|contrôle|gère|surveille|anticipe|prévoit|prépare rien|jamais
  + Le maître d'œuvre [ne suit rien].
  - Je ne prévois rien.
competence.unprofessional -2 pas un|le|son métier pour|fait|du lui|elle|tout|ça
  + L'accueil, ce n'est [pas un métier pour lui].
  - Pas un métier de bureau.
competence.unprofessional -2 personnel|équipe|agents|vendeurs|conseillers|serveurs|vendeur|conseiller … besoin d'|de une formation|remise
  + Les [serveurs ont besoin d'une formation].
  - J'ai besoin d'une formation en anglais.
competence.unprofessional -2 personne|rien ne|n' prend|prenait|gère|fait|bouge|travaille d'|de|rien|le initiative|initiatives|décision|décisions|moindre
  + Dans ce foyer, [personne ne prend de décision].
  - Personne ne prend de café.
competence.unprofessional -2 petite semaine
  + Un club géré à la [petite semaine].
  - Une semaine courte.
competence.unprofessional -2 repassera|repasser|repasserez … ~professionnalisme|~compétence|~sérieux|~rigueur|~organisation|~conseil
  + On [repassera pour le sérieux].
  - Le chef repassera lundi.
competence.unprofessional -2 s'|se|est trompé|trompée|trompés de|d' métier|vocation|voie
  + La surveillante s'[est trompée de métier].
  - Il s'est trompé de bus.
competence.unprofessional -2 se la|l' coule|coulent|coulaient douce
  + Pendant ce temps l'équipe [se la coule douce].
  - L'eau coule, douce.
competence.unprofessional -2 tourne|tournent|tournait|tournaient|tourner les pouces
  + Deux agents se [tournent les pouces].
  - Les pouces verts.
competence.unprofessional -2 votre|leur|son|cette inertie|inaction|désinvolture|négligence|passivité|incurie|laxisme
  + [Votre inaction] me coûte cher.
  - L'inertie du moteur.
competence.unprofessional -2 ~brasser|~brasseur du|de vent
  + Ces consultants [brassent du vent].
  - Une bière brassée.
competence.unprofessional -2 ~brasser|~brasseur|brassage|brassent|brasse du|de d'|l'|vent|air air
  + Une agence qui [brasse de l'air].
  - Un ventilateur qui brasse.
competence.unprofessional -2 ~manquement|~carence ~répété|~manifeste|grave|graves|inexcusable|inacceptable|impardonnable|flagrant|flagrants
  + Des [manquements répétés] aux règles d'hygiène.
  - Une carence en fer.
competence.unprofessional -2 ~professionnalisme|~compétence|~sérieux|~rigueur|~organisation|~efficacité|~réactivité|~pédagogie … laisse|laissent|laissait … désirer
  + Le [sérieux laisse à désirer].
  - On laisse la compétence au juge.
continuity.changes        -2 nouvelle|autre|nouvelles|différente tête|têtes à|chez|tous|chaque
  + Chaque jour une [nouvelle tête à] l'accueil.
  - Une nouvelle tête de lit.
errors.wrong_name         -2 écorché|écorchée|massacré|estropié … nom|prénom
  + Le célébrant a [écorché son prénom].
  - Le genou écorché.
honesty.bad_faith         -2 excuse|prétexte|argument est|semble|un facile|commode|bidon|léger|légère|bancal
  + L'[excuse est facile].
  - L'examen est facile.
honesty.bad_faith         -2 toujours|jamais|éternellement une bonne excuse|raison
  + Un jour la pluie, un jour la clé : [toujours une bonne excuse].
  - Une bonne raison de rire.
honesty.money             -2 ~gentil|~aimable|~souriant|~charmant|~poli tant qu' on|il|elle|vous paie|paye|paient|ne|signe|achète
  + [Aimables tant qu'on paie].
  - Gentil tant qu'il dort.
overall.joke              -2 situation|réponse|échange|échanges|dialogue|conversation|procédure|demande|explication|discussion|moment … ~lunaire
  + Une [réponse carrément lunaire].
  - Le calendrier lunaire.
overall.joke              -2 ~courtelinesque|~rocambolesque|~abracadabrant|~abracadabrantesque|~surréaliste|~gaguesque
  + Une procédure [abracadabrante] pour un simple tampon.
  - Un tube de colle.
reachability.unreachable  -2 mutuelle|administration|agence|assurance|mairie|banque|direction|plateforme … fait la morte
  + La [mutuelle fait la morte].
  - Le chien fait le mort au cirque.
reachability.unreachable  -2 ne|n' prend|prennent|répond|décroche jamais au|le téléphone|appels
  + La notaire [ne prend jamais au téléphone].
  - Il ne prend jamais le train au vol.
reliability.recurrent     -2 n'|ne était|est|vient|répond|marche|fonctionne pas … une fois sur deux|trois|dix
  + Le coach [n'est pas là une fois sur deux].
  - Un pas une fois.
timeliness.late           -2 ~démarrer|démarré|reparti|repartie|démarre avant|sans que|d'|même|attendre je|on|avoir|assis|que
  + Le car a [démarré avant que je] sois assise.
  - Le moteur a démarré avant midi.

competence.badly_done  -2 ~devis|chiffré|diagnostic|expertise|estimation … sans venir|même|être … voir|venu|venue|déplacer|déplacé|constater
  + Un [devis fait sans venir voir] le toit.
  - J'ai acheté le lit sans venir voir.
competence.incompetent -2 vendeur|agent|technicien|remplaçant|conseiller|serveur|personnel|chauffeur|moniteur|intérimaire|ils n'|ne avait|avaient|a|ont pas|aucune|jamais … habitude|expérience|formation de|d'|dans|sur|pour|en
  + Le [remplaçant n'avait pas l'habitude de] ce moteur.
  - Je n'ai pas l'habitude.
  - On n'a pas l'habitude de danser.
overall.lacking        -2 implication|motivation|investissement|compétence|pédagogie|compétences|encadrement|suivi … proche|proches|avoisine|niveau|frôle de|le|la|du|des zéro|néant
  + Une [motivation proche de zéro].
  - Une température proche de zéro.

competence.badly_done -2   sans même|meme … =examiner|=ausculter|=regarder|=toucher|=palper|=vérifier|=lire|=ouvrir|=écouter
  + Un verdict rendu [sans même m'ausculter].
  - Sans même un verre.
keep.own              keep ai|avons signé|cliqué|accepté|acheté|validé … sans même lire|regarder|vérifier|ouvrir

competence.badly_done -3 diagnostic|diagnostics|analyse|analyses|ordonnance … faux|fausse|fausses|erroné|erronée|erronés|inexact
  + Le [diagnostic était faux].
  - Un faux pas dans la neige.

competence.badly_done -2 ~bâcler|bâclé|bâclée|bâclés|torché|torchée en <duration>
  + Un dessin [bâclé en dix minutes].
  - Un dessin en dix minutes.
  - Un colis expédié en dix heures.

competence.badly_done -2 contrôle|contrôles|consultation|diagnostic|vidange|visite|examen|soin|séance|cours|ménage|lavage|réparation … bâclé|bâclée|bâclés|torché|torchée … en <duration>
  + Un [contrôle bâclé en dix minutes].
  - Un contrôle en dix minutes.
  - La réparation faite, puis le colis expédié en deux jours.

competence.clueless       -2   en savais|connaissais|connais|sais|savait|savions plus|davantage … que|qu' le|la|un|une|son|l'|leur vendeur|vendeuse|conseiller|conseillère|technicien|agent|guide|médecin|moniteur|personnel
  + J'[en savais plus que le vendeur].
  - Je sais mieux que lui nager.
  - Je ne sais plus ce que le vendeur m'a dit.
competence.clueless       -2   pas|incapable|jamais|incapables … réussi|pu|su|parvenu|capable|de|d' … =reproduire|=localiser|=identifier|=diagnostiquer|=trouver|=déceler … panne|problème|fuite|cause|origine|bruit
  + Le technicien n'a [pas réussi à reproduire la panne].
  - Je n'ai pas réussi à trouver la panne seul.
  - On n'a pas réussi à trouver de défaut.
competence.clueless       -2   pas|rien|jamais|mal|guère =compris|comprend|comprennent|comprenait|comprenaient|saisi … ma|mon|mes|notre|nos demande|demandes|requête|requêtes|question|questions|besoin|besoins|cas|situation|attentes|explications|commande
  + Le luthier n'a [pas compris ma demande].
  - Je n'ai pas compris sa demande.
competence.unprofessional -3   <agent>|guide|conducteur|pilote|moniteur|cuisinier|animateur|dj … était|semblait|est|sont|étaient … bourré|bourrée|bourrés $
  + Le [moniteur était bourré].
  - Le guide est bourré d'humour.
competence.unprofessional -3   <agent>|guide|conducteur|pilote|moniteur|cuisinier|animateur|dj … était|semblait|est|sont|étaient … ivre|ivres|saoul|saoule|soûl|éméché|éméchés|alcoolisé|alcoolisés|pompette
  + Notre [guide était ivre].
  - Le marin est ivre sur la toile.
  - Ce guide est bourré d'humour.
competence.unprofessional -3   <agent>|guide|conducteur|pilote|moniteur|haleine … ~sentir|puait|empestait|sentait|titubait … l'|la|le alcool|vin|vodka|pastis|whisky
  + Le [chauffeur sentait l'alcool].
  - Il sentait la rose.
  - Ce gel, il sent l'alcool.
keep.own_doing            keep je|j'|nous … ai|suis|avons|parviens … pas|jamais … =reproduire|=localiser|=identifier|=diagnostiquer|=trouver|=déceler … panne|problème|fuite|cause|défaut|origine|bruit
  + [Je n'ai pas réussi à trouver la panne].
  - Le plombier n'a pas trouvé la panne.

competence.clueless    -2   personne|aucun … n'|ne est|était|a|sont|fut … capable|capables de|d'
  + [Personne au comptoir n'est capable de] lire ce bon.
  - Une personne capable de patienter.
competence.overwhelmed -2   <negation>|peu ~maîtriser|~gérer la|le|sa|son|leur|les … situation|événement|organisation|soirée|flux|affluence
  + Les placeurs n'ont [pas maîtrisé la situation].
  - La situation ne se gère pas d'ici.
keep.others            keep personne|aucun … n'|ne … capable|capables de|d' … mieux|aussi|autant
  + [Aucun concurrent n'est capable de faire mieux].
  - Personne n'est capable de lire ce bon.

competence.clueless -2   ~passer|passé|passée|passés|passées à côté de|du|d'|des … problème|problèmes|essentiel|maladie|diagnostic|plaque|sujet|symptôme|symptômes|fracture|infection|panne|fuite|défaut|objectif
  + Le garage est [passé à côté de la panne].
  - On est passés à côté du lac.
keep.own            keep suis|serais|sommes|serions|étais passé|passée|passés|passées à|a côté de|du|d'|des … sujet|essentiel|objectif|problème|plaque
  + Je [suis passé à côté du sujet] au bac.
  - Le garage est passé à côté du problème.

competence.clueless     -2   personne n'|ne a|avait|aura|ayant pu|su me|nous|m' =dire|=expliquer|=répondre|=renseigner|=confirmer
  + [Personne n'a pu nous dire] où était la salle.
  - Personne ne m'a demandé de répondre.
competence.clueless     -2   personne n'|ne peut|pouvait|sait|savait|saura me|nous|m' =dire|=expliquer|=renseigner|=confirmer
  + [Personne ne sait nous dire] quand la grue part.
  - Personne ne veut me dire oui.
competence.clueless     -2   personne ne|n' sait|savait|saura|pouvait|pourra =utiliser|=réparer|=installer|=régler|=débloquer|=allumer|=traduire
  + Au comptoir, [personne ne savait utiliser] la borne.
  - Personne ne sait mieux régler un piano.
competence.clueless     -2   personne ne|n' sait|savait|saura|pouvait|pourra le|la|les|l'|faire|nous|comment … =fonctionner|=marcher|=utiliser|=réparer|=installer|=régler|=débloquer|=allumer|=démarrer|=traduire
  + Sur place, [personne ne savait la régler].
  - Personne ne sait mieux régler un piano.
competence.clueless     -2   sent|voit|sentait|voyait|visible|évident … qu'|que il|elle|ils|c' … débute|débutait|débutent|débutant|débutante|novice|novices|improvise|improvisait|improvisent
  + On [sent qu'il débute].
  - On voit que le spectacle débute.
  - On voit qu'elle apprend vite à nos enfants.
competence.disorganised -2   personne|aucun|main … sait|savait … ce que|qu' … fait|faisait|font … autre|autres|gauche
  + [Personne ne sait ce que fait l'autre].
  - Il sait ce que fait l'autre.
empathy.did_not_bother  -2   fait|font|faire|faisant|faisait|faisaient le|au moins possible
  + L'équipe en [fait le moins possible].
  - Elle fait le moins de bruit possible.
keep.others             keep personne n'|ne … pu|su|peut|sait|pouvait|savait … =dire|=expliquer|=renseigner|=répondre mieux|aussi|plus
  + [Personne ne peut nous renseigner mieux] que lui.
  - Personne ne peut nous renseigner ici.
