@language fr
@kind     expectations

# It should be.
communication.chase  -1   qu' il faudrait|faudra … =rappeler|=repasser|=revenir
  + Le vendeur me dit [qu'il faudrait repasser].
  - Il faudrait revenir à la recette d'avant.
keep.chef_suggestion keep ~suggestion du chef|jour|moment
keep.no_more         keep <negation> … plus de|d'
overall.improve      wish améliorez votre|vos|le|la|les
  + [Améliorez votre] affichage.
  - L'appli s'améliore.
overall.improve      wish plus|davantage de|d' ~personnel|~transparence|~clarté|~réactivité|~communication|~choix|~souplesse|~considération|~pédagogie
  + [Plus de choix] en dessert.
  - Il n'y a plus de place.
overall.improve      wish prévoir|prévoyez|ajouter|ajoutez|rajoutez|rajouter un|une|des|plus
  + [Prévoir un] abri pour les vélos.
  - Il faut ajouter du sel, dit la recette.
overall.improve      wish ~axe|~piste|~marge d'|de ~amélioration|~progression|~progrès
  + Un [axe d'amélioration] : la cantine.
  - L'axe routier est bruyant.
overall.improve      wish ~effort à ~faire
  + Un [effort à faire] sur les légumes.
  - Merci pour votre effort.
overall.improve      wish ~suggestion|~suggérer
  + Une [suggestion] : mettre des bancs.
  - La suggestion du chef nous a ravis.
overall.improve      wish à|a ~améliorer|~revoir|~repenser|~moderniser|~perfectionner|~corriger|=étoffer|=peaufiner|=parfaire|=enrichir|=muscler|=affiner|=clarifier
  + Signalétique [à revoir].
  - J'ai à cœur de revoir ce film.
overall.should       wish ^ qu' ils|elles|on =embauchent|=forment|=revoient|=changent|=arrangent|=préviennent|=installent|=rouvrent|=ouvrent|=remettent|=mettent|=réparent|=nettoient|=affichent|=disent|=indiquent|=mette|=fasse|=rouvre|=ouvre|=installe
  + [Qu'ils affichent] les prix au moins.
  - Ils affichent les prix.
overall.should       wish devrais|devriez|devraient|devrait|doivent|devez|devront … améliorer|revoir|ajouter|former|prévoir|proposer|simplifier|embaucher|changer|mettre|faire|arrêter|apprendre|penser|investir|revenir|baisser|ouvrir|fermer|permettre|offrir|rendre|réparer|remplacer|supprimer|augmenter|réduire|prévenir|informer|répondre
  + Vous [devriez proposer] un plat végétarien.
  - Je devrais maigrir.
overall.should       wish faudrait|faudrai
  + Il [faudrait] un ascenseur.
  - Il faut goûter la mousse.
overall.should       wish gagnerait|gagnerait|gagneraient à
  + Le site [gagnerait à] être traduit.
  - On gagne à tous les coups.
overall.should       wish mériterait|mériteraient
  + La salle de bain [mériterait] un coup de neuf.
  - Il mérite ses étoiles.
overall.should       wish pourriez|pourrait|pourraient … ~ajouter|~améliorer|~proposer|~mettre|~faire|~prévoir|~offrir|~baisser|~baisse|~être
  + On [pourrait ajouter] un porte-manteau.
  - Qui pourrait dire mieux ?
overall.should       wish serait|serai|seraient … bien|bon|bienvenu|utile|temps|mieux|souhaitable|préférable|judicieux|appréciable|top|sympa|idéal|génial|super|intéressant|apprécié
  + Ce [serait bien] d'ouvrir le lundi.
  - Ce sera bien rangé demain.
waiting.made_wait    -1   faudrait|faudra … attendre|patienter … encore|lendemain|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|~semaine|mois|~jour|~heure|rentrée|retour
  + On me dit qu'il [faudrait attendre la rentrée].
  - Il faudrait une salle pour attendre.

# Do it, please.
communication.contact_me wish contactez|recontactez|rappelez|répondez|appelez|expliquez moi
  + [Expliquez-moi] cette ligne.
  - Appelez le chat, il vient.
communication.contact_me wish envoyez|envoie|envoyer moi|nous
  + [Envoyez-moi] un duplicata.
  - Envoyer un colis coûte 5 euros.
communication.contact_me wish je|j'|nous|on demande|exige|souhaite|souhaiterais|voudrais|veux|aimerais|demandons|souhaitons|voulons à|être … ~contacter|~recontacter|~rappeler|~informer|~prévenir
  + [Je souhaite être rappelé].
  - Qui souhaite un café ?
communication.contact_me wish merci de|d' … <told>|appeler
  + [Merci de me rappeler] au plus tôt.
  - Merci d'être là.
communication.contact_me wish ~pouvoir … vous … ~contacter|~recontacter|~rappeler|~répondre|~appeler|~expliquer|~informer
  + [Pouvez-vous me rappeler] après 18 h ?
  - Pouvez-vous le mettre en rose ?
communication.contact_me wish ~vouloir|~souhaiter … ~explication|~réponse|~conseiller
  + On [voudrait une explication].
  - Le conseiller a voulu bien faire.
keep.cannot_you          keep vous <negation> ~pouvoir
resolution.please        wish aidez|aide moi|nous
  + [Aidez-moi] à récupérer ce code.
  - Une aide à domicile.
resolution.please        wish besoin|demande|de|l' … ~aide … svp|stp|plaît
  + De [l'aide s'il vous plaît].
  - S'il vous plaît, une carafe.
resolution.please        wish faites|fais … nécessaire
  + [Faites le nécessaire] avant vendredi.
  - Le strict nécessaire est fourni.
resolution.please        wish faites|fais|faire quelque chose
  + [Faites quelque chose] pour le bruit.
  - Il y a quelque chose à fêter.
resolution.please        wish merci de|d' … <asked>|faire|vérifier|arrêter|cesser|stopper
  + [Merci de corriger] mon adresse.
  - Merci de votre visite.
resolution.please        wish pouvez|pourriez|peux|peut vous|tu|on … ~faire|~aider|~régler|~rembourser|~annuler|~corriger|~vérifier|~rétablir|~envoyer|~réparer|~résoudre|~modifier|~débloquer|~changer|~ajouter
  + [Pouvez-vous rétablir] ma ligne ?
  - Pouvez-vous me dire l'heure ?
resolution.please        wish remettez|rallumez|rétablissez|réparez internet|réseau|fibre|courant|tv|wifi|signal
  + [Remettez internet] au camping.
  - Internet au camping.
resolution.please        wish remettez|rétablissez|réparez|réglez|corrigez|débloquez|annulez|remboursez|arrêtez|cessez|rendez|remettez|rallumez|reconnectez moi|nous|le|la|les|ma|mon|vos|de
  + [Réglez la] fuite du troisième.
  - Vous réglez en caisse.
resolution.please        wish veuillez … ~faire|~régler|~rembourser|~annuler|~corriger|~vérifier|~rétablir|~envoyer|~réparer|~supprimer|~modifier|~cesser
  + [Veuillez annuler] ma souscription.
  - Veuillez croire à ma gratitude.
resolution.please        wish vous ~pouvoir … m'|me|nous … ~faire|~aider|~régler|~rembourser|~annuler|~corriger|~rétablir|~envoyer|~réparer|~résoudre
  + [Vous pourriez m'aider] à changer ce nom.
  - Vous ne pouvez rien rater ici.
resolution.please        wish ~solution … svp|stp|plaît
  + Une [solution svp].
  - Une solution comme je les aime.
resolution.refund        wish j'|nous attends|attendons|espère|espérons|exige|demande|souhaite|aimerais un|une|votre geste|remboursement|dédommagement|compensation|indemnisation|excuse|excuses
  + [J'attends un geste] de votre part.
  - Le geste du serveur est lent.
resolution.refund        wish je … ~vouloir|~demander|~exiger|~souhaiter|~réclamer … ~rembourser|~remboursement|~argent|=dû|=dus
  + [Je veux mon argent].
  - Je paie en argent liquide.
resolution.refund        wish remboursez|rembourse moi|nous
  + [Remboursez-moi] ce trajet.
  - On m'a remboursé hier.
resolution.refund        wish ~rendre … ~argent|~sou|~thune|~fric
  + [Rendez-moi mon argent].
  - Ce bijou en argent rend bien.
resolution.repair        wish venez|viens|venir|passez … ~réparer|~dépanner|~vérifier|~récupérer|~chercher
  + [Venez réparer] ma chaudière.
  - Venez découvrir nos caves.

keep.has_dropped keep a|ont|avait|avez|avaient|avoir =baissé|=diminué|=réduit|=revu le|la|les|l'|son|sa|ses|leur|leurs|nos prix|tarif|tarifs|loyer|note|facture

overall.should wish je|nous|on préfère|préférons|préférais|préférions|préférerais avoir|parler|traiter|discuter … à|avec … humain|humaine|personne|quelqu'|guichet|agent|vrai
  + [Je préfère parler à quelqu']un.
  - Je préfère la pluie.

# Themes that a wish often names.
choice.more           wish dommage … <negation> … d'|de ~choix|~option|~version
  + [Dommage de pas proposer d'option] sans gluten.
  - Dommage que vous fermiez.
keep.buying           keep j'|je aimerais|aimerai|souhaiterais|souhaiterai|voudrais|voudrai|souhaite|désire … =commander|=acheter|=inscrire|=réserver|=adhérer
keep.has_dropped      keep ~prix|~tarif … ont|a|sont|est ~baisser|~diminuer
keep.no_need          keep en ~espérer ne|n'|n en|pas|jamais … jamais|pas|besoin
keep.no_need          keep ~espérer|espérant ne|n'|ne|de pas|jamais|plus … avoir|besoin
keep.own_paid_on_time keep jamais|aucun|pas|sans un|eu|de|le|seul retard|impayé|incident|découvert|retards|incidents|impayés de|sur|en|depuis paiement|payement|cotisation|cotisations|loyer
keep.you_do           keep vous =ouvrez|=installez|=créez|=prévoyez|=rajoutez|=proposez|=augmentez|=réduisez|=diminuez|=baissez|=simplifiez|=améliorez|=formez|=embauchez|=recrutez|=renforcez|=respectez|=affichez|=modernisez|=rénovez|=nettoyez|=revoyez un|une|le|la|les|l'|des|vos|votre|plus|davantage|de
overall.hope          wish si seulement|encore on|vous|je|c'|il|nous|elle|ils
  + [Si seulement on] pouvait choisir l'heure.
  - Si seulement deux clients attendent, ça ira.
overall.improve       wish =ajouter|=rajouter|=mettre|=remettre|=créer|=proposer|=améliorer|=revoir|=corriger|=baisser|=ouvrir le|la|l'|les|vos|un|une|des … svp|stp|please|plaît|plait
  + [Remettre le bouton svp].
  - Il a su ajouter la touche finale.
overall.improve       wish =embauchez|=recrutez|=formez|=éduquez|=surveillez|=sanctionnez|=motivez|=encadrez … monde|personnel|vendeurs|conseillers|livreurs|serveurs|gens|équipes|vos|du|agents
  + [Embauchez du] monde en caisse.
  - Un patron qui embauche du monde.
overall.improve       wish =mettez|=mettre plus|davantage|plusieurs|un|des|du de|d'|bus|trains|personnel|vendeurs|caissiers|caisses|bancs|poubelles|peu … ~bus|~train|~personnel|~vendeur|~caisse|~banc|~poubelle|~choix|~place|~couleur|~ombre|~lumière
  + [Mettez plus de bus] le dimanche.
  - Ils ont mis plus de temps qu'ailleurs.
overall.improve       wish =ouvrez|=installez|=créez|=prévoyez|=rajoutez|=proposez|=augmentez|=réduisez|=diminuez|=baissez|=simplifiez|=améliorez|=formez|=embauchez|=recrutez|=renforcez|=respectez|=affichez|=modernisez|=rénovez|=nettoyez|=revoyez un|une|le|la|les|l'|des|vos|votre|plus|davantage|de
  + [Embauchez des] caissières.
  - Elles ouvrent un œil.
overall.improve       wish =pensez|=songez|=penser aux|à|au|a … ~personne|~handicapé|~enfant|~parent|~fauteuil|~malvoyant|~senior|âgé|âgées|~vélo|~piéton|~client|~famille|~étudiant|~chien|~bébé|~local
  + [Pensez aux personnes] en fauteuil.
  - Penser à sa mère, un beau film.
overall.improve       wish davantage de|d'
  + [Davantage de] travaux pratiques.
  - J'en veux davantage.
overall.improve       wish merci de|d' =baisser|=ouvrir|=penser|=revoir|=mettre|=remettre|=prévoir|=nettoyer|=changer|=remplacer|=laisser|=respecter|=proposer|=ajouter|=indiquer|=préciser|=cesser|=prévenir|=améliorer|=rénover|=augmenter|=réduire
  + [Merci de prévoir] un banc.
  - Merci de votre accueil.
overall.improve       wish pensez|penser|songez à|a … =envoyer|=mettre|=ajouter|=prévoir|=installer|=ouvrir|=changer|=former|=prévenir|=proposer|=rénover|=nettoyer|=réparer|=améliorer|=afficher|=baisser
  + [Pensez à installer] un banc.
  - Pensez à réserver.
overall.improve       wish plus|davantage de|d' … svp|stp|merci|please|s'il
  + [Plus de bancs svp].
  - Plus de bruit le soir.
overall.improve       wish remettez|remettre|ramenez|rendez nous|l'|le|la|les ancien|ancienne|anciens|vieille|version|fonction|bouton
  + [Remettez l'ancienne] carte.
  - L'ancienne carte est là.
overall.improve       wish un peu de|d'|plus ~clim|~chauffage|~musique|~lumière|~couleur|~verdure|~choix|~ombre|~silence|~organisation … ferait|feraient|serait|seraient
  + [Un peu d'ombre ne serait] pas du luxe.
  - Un peu de musique le soir.
overall.improve       wish un|une|quelques|des|l' ~option|~bouton|~fonction|~filtre|~banc|~poubelle|~rampe|~affichage|~rappel|~tri|~mode|~raccourci … ~manquer
  + [Une option pour trier manque].
  - Une option chère, rien ne manque.
overall.should        wish =dites|=laissez|=expliquez|=indiquez|=précisez|=affichez nous|clairement|le|la|les|au … ~vérité|~choix|~raison|~tarif|~prix|~horaire|~délai|~info|~information|~motif|~tranquille
  + [Laissez-nous le choix] du jour.
  - Ils nous laissent le choix.
overall.should        wish devrait|devraient|devriez =exister|=permettre|=pouvoir|=prévoir|=baisser|=ouvrir|=offrir|=afficher|=indiquer|=prévenir|=informer|=récompenser|=avertir|=embaucher|=contrôler|=surveiller|=nettoyer|=entretenir
  + La cantine [devrait prévoir] un menu sans gluten.
  - Il devrait pleuvoir.
overall.should        wish serait|seraient appréciée|appréciées|appréciés|bienvenue|bienvenues|bienvenus|utiles|nécessaire|nécessaires|bénéfique|pertinent|pertinente
  + Une rampe d'accès [serait bienvenue].
  - La rampe est appréciée.
overall.should        wish serait|seraient un|très|vraiment|fort|plus plus|appréciée|appréciées|apprécié|appréciés|bienvenue|bienvenus|bienvenues|bon|utile|utiles
  + Un banc devant l'entrée [serait un plus].
  - Le plus cher est en vitrine.
overall.should        wish va|vas|allez|faudra|faudrait|faut falloir|bien|vraiment|vite|un|sérieusement ~revoir|~améliorer|~arrêter|~penser|~songer|~agir|~régler|~réagir|~évoluer
  + Il [va falloir songer] à un abri.
  - Il va dormir.
price.lower           wish ~baisser|~diminuer|~réduire … ~prix|~tarif|~cotisation|~frais
  + [Baissez vos tarifs].
  - Les prix ont baissé.
resolution.please     wish ^ enlevez|retirez|supprimez|désactivez|activez|bloquez|modifiez|ajoutez|remplacez|reprenez|envoyez|changez moi|nous|le|la|les|ma|mon|vos|cette|ce|mes
  + [Retirez mon] nom de la liste.
  - Le change est mes affaires.
resolution.please     wish donnez|donner|donne|filez|file moi|nous la|le|une|un|mon|ma|des
  + [Donnez-nous un] abri.
  - Elle donne un cours.
resolution.please     wish pitié|pitie
  + [Pitié], un banc à l'arrêt.
  - Une pite.
resolution.please     wish quand … allez … ~réparer|~rétablir|~rembourser|~régler|~livrer|~remplacer|~corriger|~remettre|~résoudre
  + [Quand allez-vous réparer] l'ascenseur ?
  - Quand vous livrez, sonnez deux fois.
resolution.please     wish remettre|remettez|remets|rendez|rendre|redonnez la|le|l'|ma|mon|nous|moi co|connexion|internet|réseau|fibre|ligne|électricité|eau|chauffage|courant
  + [Remettez la ligne] au hameau.
  - Rendre la monnaie.
terms.cover           wish prise en charge … serait|seraient … bien|bienvenue|bon|top|idéal|souhaitable|appréciable
  + Une [prise en charge des lunettes serait bien].
  - La prise en charge est bien faite.
timeliness.urgent     wish au|le plus vite|tôt|rapidement … possible|svp
  + À livrer [le plus tôt possible].
  - Le plus vite servi fut mon père.
timeliness.urgent     wish c'|c est|devient … ~urgent
  + [C'est urgent].
  - Les urgences sont au rez-de-chaussée.
timeliness.urgent     wish dépêchez|dépéchez|depechez|grouillez|magnez vous|toi|un|de|d'|svp
  + [Dépêchez-vous] de finir la route.
  - Une dépêche du matin.
timeliness.urgent     wish urgemment|asap|urgence svp|stp|merci|possible
  + Une réponse [asap svp].
  - Les urgences de l'hôpital.

overall.should wish il conviendrait|siérait|importerait … de|d'|que|qu'
  + [Il conviendrait de] tailler la haie.
  - Une haie qui conviendrait au roi.

overall.would_like wish souhaite|souhaitons|veux|voulons|désire plus … recevoir|être … mails|mail|sms|courriers|appels|newsletter|publicités|sollicitations|sollicité|démarché|appelé
  + Je ne [souhaite plus recevoir ces mails].
  - Je ne souhaite plus ramer.
resolution.please  wish =demande|=exige|=prie|demandons|exigeons|prions … =rembourser|=régler|=réparer|=remplacer|=annuler|=verser|=rétablir|=corriger|=envoyer|=clôturer|=résilier|=intervenir|=résoudre|=traiter|=livrer … dans les plus brefs|courts délais
  + Je vous [prie de verser ce dû dans les plus brefs délais].
  - Ils ont versé la somme dans les plus brefs délais.
resolution.please  wish =demande|demandons|=exige|exigeons|=prie|prions|merci|demeure de|d' … procéder … ~remboursement|~remplacement|~annulation|~résiliation|~réparation|~clôture|correction|~versement|~changement|~échange|rectification|~suppression|~régularisation
  + Je vous [prie de procéder à la réparation] du portail.
  - Ils ont procédé à la réparation du portail.
resolution.please  wish =demande|demandons|exige|prie|somme de|d' … cesser|stopper|arrêter
  + Je vous [demande de cesser] ce bruit.
  - Il demande un arrêt du bus.
  - On m'a demandé d'arrêter la grue.
resolution.please  wish demandons|exigeons|prions|sommons de|d' … =rembourser|=régler|=réparer|=remplacer|=annuler|=verser|=rétablir|=corriger|=envoyer|=clôturer|=résilier|=intervenir|=résoudre|=traiter|=livrer
  + Nous vous [prions de réparer] le portail.
  - Ils demandent de l'eau pour réparer le mur.
resolution.please  wish je|j' … =demande|=exige|=prie|somme|demeure de|d' … =rembourser|=régler|=réparer|=remplacer|=annuler|=verser|=rétablir|=corriger|=envoyer|=clôturer|=résilier|=intervenir|=résoudre|=traiter|=livrer
  + [Je vous prie de réparer] le portail.
  - On me demande de réparer le mur.

location_hours.open wish ^ ouvrez|rouvrez|fermez|ouvrir le|la|plus|aussi|les|en|un dimanche|samedi|lundi|tôt|tard|soir|midi|dimanches|samedis|nuit
  + [Ouvrez le dimanche].
  - Vous ouvrez le dimanche.
