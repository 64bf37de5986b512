@language fr
@kind     enchantments

# Kind, polite, welcoming
friendliness.friendly +1 <agent> <be> <degree> agréable|agréables|agreable|agreables|plaisant|plaisante
  + Les [serveurs sont très agréables].
  - La serveuse est très loin de la mer, si agréable.
friendliness.friendly +1 <agent> <be> agréable|agréables|agreable|agreables|plaisant|plaisante
  + La [vendeuse est agréable].
  - Le chauffeur est là, agréable journée.
friendliness.friendly +1 <agent> <degree> agréable|agréables|agreable|agreables|plaisant|plaisante
  + Un [serveur très agréable].
  - Une chaise très agréable, dit le technicien.
friendliness.friendly +1 <agent> agréable|agréables|agreable|agreables|plaisant|plaisante
  + Un [serveur agréable].
  - La dame agréait la demande.
friendliness.friendly +1 bonne|belle humeur
  + La [bonne humeur] de l'équipage.
  - Son humeur dépend du café.
friendliness.friendly +1 service|accueil|acceuil|contact|échange|échanges|relationnel|relation|voix <be> agréable|agréables|plaisant|plaisante|plaisants
  + Le [contact est agréable] en pharmacie.
  - Si le contact est coupé, une agréable musique démarre.
friendliness.friendly +1 service|accueil|acceuil|contact|échange|échanges|relationnel|relation|voix <degree> agréable|agréables|plaisant|plaisante|plaisants
  + Un [accueil très agréable] au musée.
  - La voix très basse du guide rend agréable la sieste.
friendliness.friendly +1 service|accueil|acceuil|contact|échange|échanges|relationnel|relation|voix agréable|agréables|plaisant|plaisante|plaisants
  + Un [contact agréable] en boutique.
  - La cour est agréable et le service d'étage vient à midi.
friendliness.friendly +2 sourire|sourires
  + Toujours le [sourire] au guichet de la poste.
  - Il demande si le sourire gingival se corrige.
friendliness.friendly +1 ~aimable|~amabilité|~sympathique|sympa|sympas|~sympathie|~courtois|~courtoisie|~poli|~politesse|~cordial|~affable|~avenant|~cordialité
  + La dame du standard est [aimable].
  + Merci pour votre [amabilité].
  + Les ouvreurs sont [courtois].
  - Veuillez agréer l'expression de ma sympathie.
friendliness.friendly +1 ~jovial|~enjoué|~rieur|~dynamique|~motivé
  + Une animatrice [enjouée].
  + Des facteurs [joviaux].
  - Il demande si le site affiche une page dynamique avec des onglets.
friendliness.friendly +1 ~souriant
  + Une pharmacienne [souriante].
  - Si le vendeur est souriant, le client revient, dit le manuel.
friendliness.kind     +2 <agent>|préposé|préposée|monsieur|dame|gars|madame est|sont|était|étaient|vraiment … fin|fine|fins|fines
  + La [préposée était bien fine] avec les aînés.
  - Une pâte bien fine.
friendliness.kind     +2 des amours|anges|crèmes
  + Les puéricultrices sont [des anges].
  - Les anges de la façade datent du siècle dernier.
friendliness.kind     +3 tenu|tient|tenait … la main
  + L'aide-soignante m'a [tenu la main].
  - La rampe tient, la main courante est en bois.
friendliness.kind     +2 un amour|ange
  + Cette aide à domicile est [un amour].
  - L'ange gardien figure sur la médaille.
friendliness.kind     +2 ~gentil|~gentillesse|gentiment|~adorable|~charmant|~bienveillant|~bienveillance|~prévenant|~attentionné|aimablement|~amical|amicalement
  + L'équipe de nuit est [adorable].
  + Merci pour votre [gentillesse].
  + La secrétaire m'a répondu [gentiment].
  - J'habite la rue du Prince-Charmant.
friendliness.thanked  +1 merci pour votre|vos|cet|ce|son|leur|l'|le|un … ~accueil|~sourire
  + [Merci pour votre accueil] au refuge.
  - Merci pour votre retour.
friendliness.warm     +2 accueil|acceuil|personnel|équipe|serveur|serveurs|serveuse|serveuses|patron|patronne|service|hôtes|hôte|gérant|gérante|staff|conseiller|conseillère|vendeuse|vendeur … ~chaleureux|~convivial
  + Un [accueil très chaleureux] au refuge.
  - Une couleur chaleureuse pour la salle.
friendliness.warm     +2 chaleur humaine
  + Une clinique pleine de [chaleur humaine].
  - La chaleur du radiateur est réglable.
friendliness.warm     +2 ~chaleureux|chaleureusement|~accueillant
  + Une équipe [accueillante] au refuge.
  + Le [patron chaleureux] offre le café.
  - L'allocation familiale arrive le cinq.
friendliness.warm     +2 ~hospitalité|~générosité|~douceur|~délicatesse
  + L'[hospitalité] des gérants du camping.
  - Il demande si la douceur du climat est vantée par l'agence.
friendliness.warm     +2 ~mot gentil|gentille|sympa|réconfortant|doux
  + Toujours un [mot gentil].
  - Un mot de passe.
friendliness.welcome  +2 bien|super|chaleureusement|agréablement|gentiment accueilli|accueillie|accueillis|accueillies|accueil
  + Nous avons été [bien accueillis] au spa.
  - Avez-vous bien reçu mon chèque ?
friendliness.welcome  +2 patron|chef|gérant|propriétaire|directeur|patronne … ~passer|~venir … saluer|voir|table|tables
  + Le [patron passe à chaque table].
  - Le chef de gare passe en avril.
friendliness.welcome  +2 sens de|du l'|l|la accueil|hospitalité|relation|écoute|clientèle|humour|fête|convivialité|courtoisie
  + Ce barde a le [sens de l'accueil].
  - Le sens de la marche est fléché.
friendliness.welcome  +2 sens du contact|relationnel|client|service|partage|commerce|dialogue
  + Ce courtier a le [sens du contact].
  - Le sens du stationnement change le premier du mois.
friendliness.welcome  +1 ~bon contact|relationnel|relation|rapport|rapports|échange|échanges
  + [Bon contact] avec la chargée de clientèle.
  - Le contact électrique de la prise est desserré.
friendliness.welcome  +1 ~bon|~beau|~super|~superbe|~joli accueil|acceuil
  + [Bon accueil] au cabinet dentaire.
  - L'accueil de loisirs ouvre à huit heures.
friendliness.welcome  +2 ~excellent|~parfait|~super|~superbe|~formidable|~génial|~merveilleux|~magnifique accueil|acceuil
  + [Excellent accueil] au comptoir des objets trouvés.
  - L'accueil se situe au premier, à gauche.
friendliness.welcome  +3 ~reçu|reçus|reçue|reçues|accueilli|accueillis|accueillie|traité|traités|traitée|traitées comme des|un|une|à rois|roi|reine|reines|princes|princesse|princesses|prince|maison|amis|famille
  + On a été [reçus comme des rois].
  - Le roi a reçu un prince au palais.
friendliness.welcome  +2 été|étions|sommes|suis … bien|chaleureusement|agréablement|gentiment reçu|reçue|reçus|reçues
  + Nous avons [été très bien reçus].
  - La lettre est bien reçue, dit le suivi.

keep.set_phrase keep perdu|perdent|oublié le sens de|du l'|la|contact|client|service|partage|commerce|relation … accueil|hospitalité|relation|clientèle
keep.set_phrase keep perdu|perdent|oublié le sens du contact|relationnel|client|service|partage|commerce|dialogue

# The same words in other senses
friendliness.friendly +1   a|ont|nous|m'|toujours souri|sourit|sourient|souriait|souriaient
  + La caissière [a souri] à mon fils.
  - La souris est morte.
friendliness.friendly +1   service|personnel|serveur|serveuse|équipe|vendeur|vendeuse|majordome … ~discret
  + Un [service discret] et rapide.
  - Un bouton discret.
friendliness.kind     +2   cœur|coeur sur la main
  + Des hôtes le [cœur sur la main].
  - Une main sur l'épaule.
friendliness.kind     +1   dentiste|médecin|docteur|infirmier|infirmière|infirmières|kiné|sage-femme|gynécologue|voix|soins … ~doux|~calme|~tendre
  + Une [infirmière très douce].
  - Un vin doux.
friendliness.kind     +2   une|vraie crème d'|de|cette homme|femme|personne|serveur|médecin
  + Ce docteur, une [vraie crème d'homme].
  - Une crème de jour.
friendliness.kind     +2   ~affectueux|~fraternel|~joyeux|~enthousiaste
  + Une nourrice [affectueuse].
  - Un frère de lait.
friendliness.warm     +2   chaleur des|de serveurs|hôtes|gens|équipes|habitants|bénévoles|soignants
  + La [chaleur des bénévoles].
  - La chaleur des plaques.
friendliness.warm     +2   chaleur de|des|du|d' l'|l|la|leur|son|cet|notre|hôtes|serveurs|gens|équipe accueil|équipe|personnel|hôtes|hôtesse|lieu|patron|gérant|famille
  + La [chaleur de l'équipe] fait oublier la pluie.
  - La chaleur de la cabine est forte.
friendliness.warm     +2   chaleur de|du l'|l|leur|cet|ce établissement|accueil|équipe|personnel|patron|lieu
  + La [chaleur de l'établissement] nous a plu.
  - La chaleur de l'été.
friendliness.welcome  +2   on|vous|il|elle|ils|nous ~proposer|~offrir|~servir … ~café|~thé|~verre|~boisson|~apéritif|~digestif|~bonbon|~eau … ~arriver|arrivant|arrivée|accueil|attendant|attente|patienter|patientant
  + Au garage, on [nous propose un café en attendant].
  - On propose des cafés à la carte.
keep.charming         keep prince charmant
keep.familiar         keep on|se|nous se tutoie|tutoyer|tutoyait
keep.family           keep allocation|allocations familiale|familiales
keep.hospital         keep centre|groupe|milieu hospitalier
keep.polite           keep cordialement
keep.polite           keep formule|formules de politesse
keep.reception        keep bien reçu
keep.reception        keep bien été envoyé|envoyée|transmis|expédié et bien reçu|reçue
keep.reception        keep envoyé|envoyée|envoyés et bien reçu|reçue|reçus
keep.reception        keep lettre|colis|recommandé|courrier|dossier|mail|chèque|courriel … bien reçu|reçue|arrivé|envoyé
keep.sympathy         keep expression de ma|notre|mes sympathie|sympathies
keep.value            keep ~bon rapport|rapports qualité|prix

friendliness.friendly +1 ~propriétaire|hôte|hôtes|~gérant|~guide|gardien|gardiens|~conseiller … très|est|sont|étaient|était|aussi|si|restent|reste ~discret
  + Un [gardien très discret] au donjon.
  - Une porte discrète.
friendliness.welcome  +2 on|nous|je|y est|sommes|suis|étions|était toujours|bien|très|super|parfaitement … =reçu|=reçus|=reçue|accueilli|accueillis|accueillie
  + Au donjon [on est bien reçus].
  - Le pli est bien reçu.

friendliness.friendly +1 <agent>|~personnel|~équipe|~propriétaire|~gérant … ~convivial
  + Une [équipe de pages conviviale].
  - Un bal convivial.

empathy.understands   +2   devine|devinent|deviné|devinait|anticipe ce … qu'|que|dont on|nous|je|vous
  + La coiffeuse [devine ce que nous] voulons.
  - Devine ce que j'ai mangé.
  - Le bébé sent ce qu'il mange.
friendliness.easy     +2   plaisir|agréable|bonheur|régal de|d'|à discuter|échanger|parler|bavarder|converser
  + C'est un [plaisir de discuter] avec elle.
  - Ils ont promis de discuter du prix.
  - Il est facile de parler quand on ne fait rien.
friendliness.friendly +1   toujours|petit|un|gentil petit|gentil mot|mots pour|aimable|sympa|agréable|réconfortant chacun|chacune|tout|tous|nous
  + La boulangère a toujours [un petit mot pour chacun].
  - Un petit pain pour chacun.
friendliness.kind     +2   <agent> <be> une|des|un|la crème|crèmes|pâte|soie|trésor
  + La [nounou est une crème].
  - La boulangère vend une crème.
friendliness.kind     +2   <agent> <be> … ~doux|~délicat|~détendu|~policé|câlin|câline
  + L'[animatrice est si douce] avec les bébés.
  - La viande est tendre.
friendliness.kind     +2   <agent> <be> … ~galant|~marrant|~solaire|gentleman|~badin
  + Le [concierge est un vrai gentleman].
  - Le concierge lit un roman galant.
friendliness.kind     +2   <agent> <degree> ~galant|~marrant|~solaire|gentleman|~badin
  + Un [bagagiste vraiment gentleman].
  - Un roman très galant.
friendliness.kind     +2   <agent> ~galant|~marrant|~solaire|gentleman|~badin
  + Un [bagagiste marrant].
  - Un roman galant.
friendliness.kind     +2   <agent> … <be> … ~futé|malin|maligne|malins|~zen|~pondéré|~diplomate|~subtil|~nuancé|~impartial|~objectif|~courageux|~tenace|~pugnace|~combatif|~persévérant|~opiniâtre|~humble|~pudique|~vigilant|~prévoyant|~prudent|~discret|~délicat|~authentique
  + Le [notaire s'est montré très diplomate].
  - Le sel est marin.
  - Le vendeur est posé devant son téléphone.
friendliness.kind     +2   <agent>|elle|il|accueil|personne … <be> … ~solaire|~radieux|~rayonnant|~pétillant|~drôle|~spontané|~gracieux|~communicatif|~gai|~bonhomme|~empressé|~déférent|~exquis|~distingué|~mignon|~marrant|fun|cool|chou
  + La [monitrice est solaire] avec les enfants.
  - Un panneau solaire.
friendliness.kind     +2   <agent>|elle|il|ils|elles|staff … =a|ont|avait|avaient … la banane|patate|pêche|niaque
  + Le [prof de zumba a toujours la patate].
  - J'ai la banane au petit déjeuner.
friendliness.kind     +2   <agent>|elle|il|ils|qui … détend|détendu|égayer|égayé|égaie|égaye|illuminé|ensoleillé|embellit … atmosphère|journée|attente|matinée|séjour|journées|ambiance|quotidien
  + L'[animatrice a égayé notre attente].
  - La lampe illumine la journée de janvier.
friendliness.kind     +1   <agent>|ils|elles … toujours partant|partante|partants
  + Les [animateurs sont toujours partants].
  - Je suis toujours partant.
friendliness.kind     +2   aime|aiment|adorent|adore|aimaient les|leurs|leur gens|clients|clientèle|patients|enfants
  + On sent que ces soignants [aiment les gens].
  - Les gens aiment le soleil.
friendliness.kind     +2   aime|aiment|adorent|adore|aimaient|sait|savent recevoir|accueillir
  + Un couple qui [aime recevoir].
  - Je reçois des lettres que j'aime.
friendliness.kind     +2   attention|mot|geste|sourire|parole|regard pour chacun|chacune|tous
  + Le curé avait un [geste pour chacun].
  - Une part pour chacun.
friendliness.kind     +2   belle|belles personne|personnes|rencontre|rencontres
  + De [belles personnes] dans cet atelier.
  - Une belle âme de violon.
  - Je cherche la bonne personne à contacter.
friendliness.kind     +2   ben smatte|smattes|smatt|fin|fine|fins|fines|avenant|avenante|avenants
  + La [madame est ben fine].
  - Ben, la fin du film.
friendliness.kind     +2   ben|bien|vraiment|super|monde d' adon
  + Le gars est [ben d'adon].
  - La saison d'automne.
friendliness.kind     +2   boute|bout en train
  + Le directeur de cabinet, très [boute-en-train].
  - Le bout du train.
friendliness.kind     +2   courant … bien|suite|immédiatement|vite|emblée|aussitôt|toujours ~passer|passé|passe
  + Avec l'architecte le [courant est tout de suite passé].
  - Le courant passe sous le pont.
friendliness.kind     +2   d' humeur égale
  + Un gardien toujours [d'humeur égale].
  - Une humeur de chien.
friendliness.kind     +2   digne|dignes et|mais discret|discrète|discrets|respectueux|humain|humaine|sobre
  + Un officiant [digne et discret].
  - Un geste digne.
friendliness.kind     +2   est|était|très|fort|si|sont =amène|=amènes
  + La loueuse est [fort amène].
  - Il nous amène la note.
friendliness.kind     +2   est|été|était|sont|fut un rayon|bout|boute de|en soleil|train
  + Cette infirmière [est un rayon de soleil].
  - Le rayon de la crème solaire.
friendliness.kind     +2   grand|gros|immense|énorme cœur|coeur
  + Un patron au [grand cœur].
  - Le chœur de la ville.
friendliness.kind     +2   jamais un mot plus haut que
  + Dix ans de leçons, [jamais un mot plus haut que] l'autre.
  - Un mot plus long que l'autre.
friendliness.kind     +2   la|une bonté|gentillesse|douceur|délicatesse|générosité|politesse|courtoisie même|incarnée|infinie|inouïe|née
  + Cette dame, [la bonté même].
  - La bonté du roi.
friendliness.kind     +2   merci d' exister
  + À toute l'équipe, [merci d'exister].
  - Merci d'entrer.
  - Merci d'être bref.
friendliness.kind     +2   mot pour rire
  + Le chauffeur, [toujours le mot pour rire].
  - Un mot pour vous.
friendliness.kind     +2   naturel|gentillesse|sourire|simplicité|douceur|bonne|humeur|joie désarmant|désarmante|contagieux|contagieuse|communicatif|communicative
  + Un serveur d'un [naturel désarmant].
  - Un virus contagieux.
friendliness.kind     +2   pas bégueule|bégueules
  + Le chef n'est [pas bégueule].
  - Un sou pour une tête de salade.
friendliness.kind     +2   pas|jamais départi|départie|départis|départir de son|sa|leur|ses sourire|calme|bonne|flegme|gentillesse|politesse
  + Elle ne s'est [jamais départie de son sourire].
  - Le départ de son train.
friendliness.kind     +1   pas|jamais prise de tête
  + Une asso [pas prise de tête].
  - Une prise de courant, pas de tête.
friendliness.kind     +2   personnel|équipe|nounou|staff|collègues|voisins|gens|patron en or
  + Un [personnel en or].
  - Une montre en or.
  - La bague est en or.
friendliness.kind     +2   plein|pleine|pleins|pleines|rempli|remplie|beaucoup|bourré|bourrée|débordant|débordante|sens|grand|énormément … d'|de humour|tact|délicatesse|bonté|gentillesse|tendresse|entrain|peps|joie|charme|sollicitude|égards|cœur|coeur
  + Un guide [plein d'humour].
  - Un film sans humour.
friendliness.kind     +1   sans|aucun chichi|chichis
  + Un couple d'hôtes [sans chichis].
  - Une robe à chichis.
friendliness.kind     +2   sent|ressent|règne une|la|leur|qu' vraie|belle|bonne|grande|cohésion|réelle cohésion|complicité|entente|solidarité|harmonie
  + On [sent une belle complicité] en salle.
  - Il sent la belle rose.
friendliness.kind     +2   toujours égal|égale|égaux à|a lui|elle|eux
  + Le postier est [toujours égal à lui]-même.
  - Deux est toujours égal à deux.
friendliness.kind     +2   toujours|avait|a|ont|avec le|un mot pour|gentil|doux|réconfortant|sympa|aimable|gentils rire|tous|chacun|les|à|et|pour
  + L'accueillante a [toujours un mot gentil pour] les petits.
  - Il a le mot de passe.
friendliness.kind     +2   une|vraie crème de|d' homme|femme|mec|gars|voisin|moniteur|chauffeur|prof
  + Le gardien est [une crème d'homme].
  - Une crème de nuit.
friendliness.kind     +2   vrai|véritable|quel|notre|mon|comme|ce rayon|bout|boute de|en soleil|train
  + Notre aide-soignante, [vrai rayon de soleil].
  - Le rayon de la crème solaire.
friendliness.kind     +2   ~facétieux|~blagueur|~taquin|~débonnaire|~hospitalier|~guilleret
  + Un papi [facétieux] tient la billetterie.
  - Une eau de source.
friendliness.kind     +2   ~parler|parle|parlait|parlent|explique|expliquait doucement|calmement|posément|gentiment|tranquillement|délicatement
  + Elle [parle doucement] aux bêtes.
  - Le train roule doucement.
friendliness.kind     +2   équipe|équipes|collègues s' entend|entendent bien|merveille
  + Une [équipe s'entend bien], ici.
  - L'équipe s'entend sur le prix.
friendliness.warm     +2   ~accueillir|accueilli|accueillie|accueillis|reçus|reçu|reçue|reçoit|reçoivent à|a|les bras ouverts
  + On vous [accueille à bras ouverts].
  - Les bras ouverts, il tombe.
friendliness.welcome  +2   accueilli|accueillie|accueillis|accueillies|appelé|appelée|appelés|salué|saluée|salués par|avec notre|mon|son|leur|nos nom|prénom|noms|prénoms
  + Nous étions [accueillis par notre nom].
  - On m'a appelé mon taxi.
friendliness.welcome  +2   accueilli|accueillie|accueillis|reçu|reçus comme la|de|dans famille
  + Leurs parents nous ont [reçus comme la famille].
  - Une fête de famille.
friendliness.welcome  +2   nous|m'|on a|ont souhaité la bienvenue
  + La capitaine [nous a souhaité la bienvenue].
  - Il souhaite la bienvenue au public.
friendliness.welcome  +2   salué|saluée|salués|accueilli|accueillie|accueillis|reçu|reçus|accueille|reçoit … avec chaleur|bienveillance|gentillesse|égards|respect|bonhomie
  + Le maire nous a [reçus avec égards].
  - Il est reçu avec mention.
  - J'ai reçu votre lettre avec attention.
friendliness.welcome  +2   sentie|senti|sentis|sens|sent|sentait|sentir … bienvenue|bienvenu|bienvenus|attendu|attendue|attendus|accueilli|accueillie|accueillis
  + Je me suis [sentie bienvenue] dès la porte.
  - Je sens que la bienvenue dure.
friendliness.welcome  +2   un|une|vrai|vraie|véritable|belle|beau vrai|vraie|véritable|bel|bon échange|relation|rencontre|contact|lien|alchimie|complicité
  + Avec la tutrice, [un vrai échange].
  - Un dialogue de film.
  - Un vrai dialogue de sourds.
keep.plain_state      keep un|l'|cet|votre|notre|mon|nouvel|aucun|projet|les|des|vos avenant|avenants
  + [Un avenant] au contrat.
  - Un serveur avenant.
keep.polite           keep dit|répond|répondu|remercie|réclame|demande|invite gentiment|aimablement|poliment de|d'|que|qu'|non
  + On me [dit gentiment que] c'est non.
  - Il explique gentiment.
keep.smiling          keep orientation|mal|fin|fond|place cœur|coeur

friendliness.welcome +1   accueilli|accueillie|accueillis|accueillies … correctement|convenablement|dignement|courtoisement
  + On y est [accueilli correctement].
  - Rempli correctement.
# Ce qui fait sourire n'est pas un sourire.
keep.makes_smile     keep fait|font|faire|faisait|ferait|prête … sourire

friendliness.friendly +2,yields vous|nous|me|m'|leur|te sourit|sourient|souriait|souriaient
  + On [vous sourit] au bureau.
  - Il sourit sur la photo.

keep.set_phrase keep chance|vie|fortune|avenir|destin me|nous|leur|lui|vous|te sourit|souriait|sourira

friendliness.kind         +2 ^ sans la|l'|le|leur|sa|son … gentillesse|aide|patience|dévouement|bienveillance|humanité|soutien|humour|présence de|des|du|d'
  + [Sans la gentillesse des] luthiers, rien.
  - Sans la mer des Indes.
friendliness.treated_like +2 n'|ne … pas|jamais pris|prise|prend|prennent … pour un|une|des|le|la|mon idiot|idiote|idiots|imbécile|imbéciles|con|cons|pigeon|pigeons|débile|débiles|demeurés|jambon|lapin
  + On [n'est pas pris pour des imbéciles] ici.
  - Un imbécile n'est pas un duc.

keep.others keep sans la|l'|le … gentillesse|aide|patience|dévouement|bienveillance|soutien|humour|présence de|d' mon|ma|mes|notre|nos|la|un|une

friendliness.warm +2   <agent> est|sont|était|étaient super|très|hyper|vraiment|ultra|tellement passionné|passionnée|passionnés|enthousiaste|enthousiastes|enjoué|enjouée|jovial|joviale|avenant|avenants|pétillante|solaire|bienveillante
  + La [coiffeuse est super enjouée].
  - Le boulanger est vraiment ouvert le dimanche.
friendliness.warm +1   <agent> … arrêté|arrêtée|arrêtés|arrête|arrêtent … pour =expliquer|=aider|=renseigner
  - Le chauffeur s'est arrêté pour fumer.
  + La [serveuse s'est arrêtée pour aider] mamie.
friendliness.warm +2   gens|personnes|couple|équipe simple|simples et|, ~sympa|~sympathique|~accueillant|~chaleureux|~humain|~gentil|~souriant|abordables
  + Des [gens simples et chaleureux] tiennent la ferme.
  - Des plats simples et copieux.
friendliness.warm +2   ~gérant|~patron|~propriétaire|hôte|hôtes|~couple|équipe|personnel|~artisan … ~être|très|si simple|simples $
  + Les [propriétaires sont simples].
  - Le patron du pull est simple à suivre.
keep.own          keep je|j'|nous|on suis|étais|sommes|étions|est de bonne|meilleure humeur
  + [Je suis de bonne humeur] au printemps.
  - La caissière est de bonne humeur.

friendliness.welcome +3 accueil|gérant|gérante|hôte|hôtes|prof|profs|professeur|professeurs|famille|propriétaire|propriétaires|bénévoles|médecins|animatrice|éducatrice en or
  + Des [hôtes en or] et leurs ânes.
  - Une médaille en or à l'accueil.
