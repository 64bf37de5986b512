@language fr
@kind     recourses

# To whom customers turn. A word of these classes is no recourse by itself: it takes somebody who turns there.
class.conciliator  is:conciliator  médiateur|mediateur|médiatrice|médiateurs|médiation|mediation|ombudsman|ombudsmans|ombudsfin|ombudscom|conciliateur|conciliatrice|conciliation
  + Le [médiateur] tranche.
  - La moyenne est bonne.
class.consumerists is:consumerists ufc|clcv|cnafal|adeic|testachats|testaankoop|consommateurs|usagers|locataires
  + Une association de [consommateurs] existe.
  - Le consommateur lambda.
class.court        is:court        tribunal|tribunaux|justice|juge|prud'hommes|prudhommes|judiciaire|judiciairement
  + Le [tribunal] siège.
  - Le jugement tombe.
class.lawyer       is:lawyer       avocat|avocate|avocats|avocates|juriste|juristes
  + L'[avocat] plaide.
  - L'avoir est parti.
class.press        is:newsmen      presse|médias|medias|média|journaliste|journalistes|rédaction|bfm|bfmtv|mediapart|courbet
  + La [presse] en parle.
  - Le presseur tourne.
class.watchdog     is:watchdog     acpr|dgccrf|ddpp|ddcspp|cnil|arcep|arcom|finma|fsma|ibpt|cwape|brugel|cssf|dgac|crtc|orias|fraudes|signalconso|régulateur
  + La [dgccrf] enquête.
  - La dune bouge.

# What they do there: infinitives, what is to come, what is done now, what was done.
class.turning is:driven   obligé|obligée|obligés|contraint|contrainte|contraints|forcé|forcée|prêt|prête|prêts|droit|décidé|décidée|résolu|déterminé|déterminée|hésiterai|hésiterons|hésiterais|gênerai|gênerais|manquerai|manquerais|manquerons|priverai|priverais
  + Il est [prêt].
  - La prêtresse dort.
class.turning is:willturn saisirai|saisirons|saisirais|contacterai|contacterons|solliciterai|solliciterons|alerterai|alerterons|interpellerai|préviendrai|avertirai|informerai|informerons|consulterai|consulterons|mandaterai|écrirai|adresserai|adresserons|transmettrai|transmettrons|dénoncerai|signalerai|signalerons|engagerai|prendrai|prendrons|ferai|ferons|demanderai|irai|irons|passerai|passerons|porterai|porterons|remonterai|confierai|tournerai|plaindrai
  + Je [préviendrai] le voisin.
  - Le voisin attend.
class.turning is:turning  saisir|contacter|solliciter|alerter|interpeller|prévenir|prevenir|avertir|informer|appeler|recourir|consulter|mandater|écrire|ecrire|adresser|transmettre|dénoncer|denoncer|signaler|joindre|engager|prendre|faire|demander|passer|aller|remonter|porter|rapprocher|plaindre|tourner|confier|voir|recontacter|mettre|renseigner|relancer
  + Il faut [saisir] le moment.
  - La nuit est longue.
class.turning is:turns    saisis|saisissons|contacte|contactons|sollicite|sollicitons|alerte|alertons|interpelle|préviens|prévenons|avertis|avertissons|informe|informons|consulte|consultons|mandate|mandatons|écris|écrivons|adresse|adressons|transmets|transmettons|dénonce|signale|signalons|engage|prends|prenons|fais|faisons|demande|passe|confie|remets|saisi|recherche|cherche|vois|renseigne|recontacte
  + Je [préviens] le voisin.
  - Le voisin attend.
class.turning is:turned   saisi|saisie|contacté|contactée|contacter|sollicité|sollicitée|alerté|alertée|interpellé|prévenu|averti|informé|informée|consulté|mandaté|missionné|écrit|ecrit|adressé|transmis|transmise|dénoncé|signalé|engagé|pris|fait|porté|envoyé|rapproché|rapprochée|rapprochés|plaint|plainte|tourné|tournée|confié|déposé|remonté
  + La tour est [saisie].
  - La saison finit.
class.turning is:intends  vais|allons|vas|compte|comptons|envisage|envisageons|souhaite|souhaitons|veux|voulons|voudrais|pense|pensons|dois|devons|devrai|devrons|vois|voyons|pourrai|pourrons|pourrais|peux|préfère|préférons|pouvons|apprête|apprêtons|songe|prévois|prévoyons
  + Je [compte] les jours.
  - Le comte est mort.

# Mediator.
recourse.mediator recourse:mediator,begun      <conciliator> … <turned>
  + Le [médiateur a été saisi] lundi.
  - Le médiateur culturel a été saisi par le froid.
recourse.mediator recourse:mediator,threatened <driven> <negation> à|de|d' <turning> … <conciliator>
  + Je n'[hésiterai pas à contacter le médiateur].
  - Je n'hésiterai pas à revenir.
recourse.mediator recourse:mediator,threatened <driven> à|de|d' <turning> … <conciliator>
  + Je serai [contrainte de saisir le médiateur] de l'énergie.
  - Je suis prête à payer la médiatrice du musée.
recourse.mediator recourse:mediator,threatened <intends> … <turning> … <conciliator>
  + Sans retour lundi je [vais saisir le médiateur].
  + Nous [envisageons de nous tourner vers le conciliateur].
  - Je ne vais pas saisir le médiateur pour dix euros.
recourse.mediator recourse:mediator            <turning> … <conciliator>
  + Comment [saisir le médiateur] ?
  - Inutile, je ne compte pas saisir le médiateur.
recourse.mediator recourse:mediator,threatened <willturn> … <conciliator>
  + Passé ce délai je [saisirai le médiateur] des assurances.
  - Je ne saisirai pas le médiateur.
recourse.mediator recourse:mediator,begun      ai|avons|=a|suis|sommes|été … <turned> … <conciliator>
  + J'[ai saisi le médiateur] le mois dernier.
  - Je n'ai pas encore saisi le médiateur.
recourse.mediator recourse:mediator,begun      ai|avons|viens|venons|été dû|du|de|d'|obligé|obligée|contraint|contrainte … <turning> … <conciliator>
  + Je [viens de saisir le médiateur].
  - J'ai l'intention de bien dormir.
recourse.mediator recourse:mediator,begun      dossier|saisine|litige|affaire|réclamation|procédure|plainte … ~cours|déposé|déposée|ouvert|ouverte|ouvrir|envoyé|envoyée|transmis|transmise|reçu|reçue … <conciliator>
  + [Dossier transmis au médiateur] ce jour.
  - Dossier transmis au magasin.
recourse.mediator recourse:mediator,threatened je|j'|nous|on <turns> … <conciliator>
  + Cette fois [je saisis le médiateur] d'Engie.
  - Je ne saisis pas le médiateur pour ça.
recourse.mediator recourse:mediator            saisine|recours|appel|courrier|lettre|dossier|coordonnées|adresse|requête|intervention|demande … <conciliator>
  + Donnez-moi les [coordonnées du médiateur].
  - La médiation numérique manque de postes.
recourse.mediator recourse:mediator,threatened vais|allons donc|alors|devoir <turning> … <conciliator>
  + Je [vais donc saisir le médiateur].
  - Je vais donc dormir.

# Authorities.
recourse.supervisor recourse:supervisor,threatened <driven> <negation> à|de|d' <turning> … <watchdog>
  + Je n'[hésiterai pas à prévenir la répression des fraudes].
  - Je n'hésiterai pas à revenir.
recourse.supervisor recourse:supervisor,threatened <driven> à|de|d' <turning> … <watchdog>
  + Nous serons [obligés de saisir l'acpr].
  - Nous sommes prêts à payer.
recourse.supervisor recourse:supervisor,threatened <intends> … <turning> … <watchdog>
  + Je [vais signaler cela à la dgccrf].
  - Je ne vais pas alerter la cnil pour ça.
recourse.supervisor recourse:supervisor,threatened <intends>|<driven> … <turning> … banque|services|direction|autorité|autorités|office|inspection … france|vétérinaires|concurrence|consommation|protection|hygiène|contrôle|travail
  + Je [vais alerter les services vétérinaires].
  - Je vais appeler la banque demain.
recourse.supervisor recourse:supervisor            <turning> … <watchdog>
  + Faut-il [saisir la cnil] ?
  - Sans prévenir la cnil, j'efface tout.
recourse.supervisor recourse:supervisor,threatened <willturn> … <watchdog>
  + J'[informerai la finma] de vos pratiques.
  - Je n'informerai pas la cnil.
recourse.supervisor recourse:supervisor,begun      ai|avons … <turned> … banque|services|direction|autorité|autorités|office|inspection … france|vétérinaires|concurrence|consommation|protection|hygiène|contrôle
  + Nous [avons contacté l'office de la protection] du consommateur.
  - Nous avons contacté la banque.
recourse.supervisor recourse:supervisor,begun      ai|avons|=a|suis|sommes|été|viens … <turned> … <watchdog>
  + J'[ai alerté l'arcep] hier.
  - Je n'ai pas alerté la cnil.
recourse.supervisor recourse:supervisor,threatened je|j'|nous|on <turns> … <watchdog>
  + Demain [je préviens la répression des fraudes].
  - Je ne préviens pas la cnil.
recourse.supervisor recourse:supervisor            signal conso
  + Un mot sur [Signal Conso] et voilà.
  - Le signal est faible.
recourse.supervisor recourse:supervisor            signalement|plainte|recours|copie|courrier|réclamation|saisine|déclaration|démarches … <watchdog>
  + [Copie à l'acpr].
  - Aucune plainte à la cnil de ma part.
recourse.supervisor recourse:supervisor,begun      signalement|plainte|réclamation|dossier|courrier|copie … fait|faite|déposé|déposée|envoyé|envoyée|adressé|adressée … <watchdog>
  + [Signalement fait sur signalconso] ce matin.
  - Signalement fait au gardien.

# Lawyer.
recourse.lawyer recourse:lawyer,threatened <driven> <negation> à|de|d' <turning> … <lawyer>
  + Je n'[hésiterai pas à mandater un avocat].
  - Je n'hésiterai pas à revenir.
recourse.lawyer recourse:lawyer,threatened <driven> à|de|d' <turning> … <lawyer>
  + Je serai [contraint de prendre un avocat].
  - Je suis prêt à payer un juriste salarié.
recourse.lawyer recourse:lawyer,threatened <intends> … <turning> … <lawyer>
  + Je [vais consulter un avocat].
  - Je ne vais pas prendre un avocat pour si peu.
recourse.lawyer recourse:lawyer,threatened <intends>|<driven>|<willturn> … protection|assistance juridique
  + Je [ferai jouer ma protection juridique].
  - Ma protection juridique coûte dix euros.
recourse.lawyer recourse:lawyer            <turning> … <lawyer>
  + Faut-il donc [consulter un avocat] ?
  - Inutile de consulter un avocat.
recourse.lawyer recourse:lawyer,threatened <willturn> … <lawyer>
  + Je [prendrai un avocat].
  - Je ne prendrai pas d'avocat.
recourse.lawyer recourse:lawyer,begun      ai|avons … <turned> … protection|assistance|défense juridique|recours
  + J'[ai contacté ma protection juridique].
  - J'ai une protection juridique.
recourse.lawyer recourse:lawyer,begun      ai|avons|suis|sommes … <turned> … <lawyer>
  + J'[ai mandaté un avocat].
  - J'ai pris un avocat vinaigrette.
recourse.lawyer recourse:lawyer,begun      ai|avons|viens|venons|été dû|du|de|d'|obligé|obligée|contraint|contrainte … <turning> … <lawyer>
  + J'[ai dû prendre un avocat].
  - J'ai dû prendre un taxi.
recourse.lawyer recourse:lawyer,begun      dossier|affaire|litige … mains|main … <lawyer>
  + L'[affaire est entre les mains de mon avocat].
  - L'affaire est belle.
recourse.lawyer recourse:lawyer            dossier|rdv|rendez|vous … avec|chez … <lawyer>
  + J'ouvre un [dossier avec un avocat].
  - J'ai mangé avec un avocat.
recourse.lawyer recourse:lawyer,threatened je|j'|nous|on <turns> … <lawyer>
  + Lundi [j'engage un avocat].
  - Je prends un avocat crevettes.
recourse.lawyer recourse:lawyer,begun      mon|notre <lawyer> =a|vous écrit|=a|adressé|envoyé|assigné|saisi
  + [Mon avocat a écrit] au siège.
  - Mon avocat a dormi.
recourse.lawyer recourse:lawyer,threatened mon|notre|nos <lawyer> va|vont … vous|<turning>
  + [Mon avocat va vous] écrire.
  - Mon avocat court souvent à la plage.
recourse.lawyer recourse:lawyer,begun      mon|notre|nos <lawyer> vous|prend|étudie|suit|traite|instruit|s'
  + Dorénavant [mon avocate suit] le dossier.
  - Mon avocat vous a chaudement recommandé.
recourse.lawyer recourse:lawyer,threatened mon|notre|nos|l' <lawyer> … contactera|contacteront|écrira|prendra|saisira|enverra|adressera|assignera
  + [Mon avocat vous contactera].
  - Mon avocat va souvent à la mer.
recourse.lawyer recourse:lawyer,threatened vais|allons donc|alors|devoir <turning> … <lawyer>
  + Je [vais donc prendre un avocat].
  - Je vais donc prendre un taxi.

# Courts, and what comes before them.
recourse.court recourse:court,begun      <court> … saisi|saisie|saisis|tranchera
  + Le [tribunal est saisi].
  - Le juge est absent.
recourse.court recourse:court,threatened <driven> <negation> à|de|d' <turning>|poursuivre|attaquer|assigner|intenter|agir|ester|saisir … <court>
  + Je n'[hésiterai pas à saisir le tribunal].
  - Je n'hésiterai pas à revenir.
recourse.court recourse:court,threatened <intends>|<driven> … <turning>|intenter|entamer|lancer|poursuivre|assigner … procès|assignation|poursuites|référé|huissier|huissiers|injonction
  + Je [vais vous faire un procès].
  - Je ne vais pas vous faire un procès.
recourse.court recourse:court,threatened <intends>|<driven> … <turning>|poursuivre|attaquer|assigner|intenter|agir|ester|saisir|traîner|trainer|retrouver|régler|regler|finir|terminer … <court>
  + Je [compte vous attaquer en justice].
  + Nous [allons porter cette affaire au tribunal].
  - Je ne vais pas vous attaquer en justice.
recourse.court recourse:court,threatened <intends>|<driven>|<willturn>|enverrai|enverrons|recevrez … ~mise en demeure
  + Vous [recevrez une mise en demeure].
  - J'ai reçu une mise en demeure de votre part.
recourse.court recourse:court            <turning>|poursuivre|attaquer|poursuites|poursuite|action|procédure|voie|suites|recours|ester|agir … <court>
  + Une [action en justice] est possible.
  - Sans action en justice, merci.
recourse.court recourse:court,threatened <willturn>|entamerai|entamerons|lancerai|intenterai|assignerai|enverrai|enverrons … procès|assignation|poursuites|référé|huissier|huissiers|injonction
  + J'[enverrai un huissier].
  - Je n'enverrai pas l'huissier.
recourse.court recourse:court,threatened <willturn>|poursuivrai|poursuivrons|attaquerai|attaquerons|assignerai|agirai|agirons|réglera|règlerons|verra|verrons|reverra|retrouvera|retrouverons|finira … <court>
  + On se [retrouvera au tribunal].
  - On ne se retrouvera pas au tribunal.
recourse.court recourse:court            action de groupe|collective
  + Une [action de groupe] se prépare.
  - Une action de charité.
recourse.court recourse:court,begun      ai|avons … envoyé|adressé|expédié|fait|transmis … ~mise en demeure
  + J'[ai envoyé une mise en demeure].
  - Je n'ai pas envoyé de mise en demeure.
recourse.court recourse:court,begun      ai|avons|=a|suis|sommes|été … <turned>|poursuivi|attaqué|assigné|intenté|agi … <court>
  + J'[ai saisi le tribunal] de proximité.
  - Je n'ai pas saisi le tribunal.
recourse.court recourse:court,begun      ai|avons|viens|venons … <turned>|<turning>|entamé|lancé|intenté|assigné|mis|entamer … procès|assignation|poursuites|référé|huissier|huissiers|injonction
  + J'[ai mandaté un huissier].
  - J'ai reçu un huissier.
recourse.court recourse:court,begun      ai|avons|viens|venons|été dû|du|de|d'|obligé|obligée|contraint|contrainte … <turning>|poursuivre|attaquer|assigner|agir … <court>
  + J'[ai dû aller en justice].
  - J'ai dû aller en ville.
recourse.court recourse:court            assignation … <court>
  + Une [assignation en justice] les attend.
  - Une consigne les attend.
recourse.court recourse:court,threatened je|j'|nous|on <turns>|poursuis|poursuivons|attaque|attaquons|assigne|vais|allons|va … <court>
  + [Je vais au tribunal] lundi.
  - Je ne vais pas au tribunal.
recourse.court recourse:court,begun      je|nous vous mets|mettons en demeure
  + Par ce mot [je vous mets en demeure] de livrer.
  - Je mets de côté.
recourse.court recourse:court,threatened je|nous|on vous|les|l'|la|le poursuis|poursuivons|poursuit|attaque|attaquons|assigne|traîne … <court>
  + [Je vous attaque en justice].
  - Je ne vous attaque pas en justice.
recourse.court recourse:court            juge|juges de paix
  + Le [juge de paix] m'attend.
  - Un juge de touche.
recourse.court recourse:court            petites créances
  + Cela finira aux [petites créances].
  - De petites crêpes.
recourse.court recourse:court            porter|porterai|aller|irai|assigner … devant … <court>
  + Il reste à [porter cela devant le tribunal].
  - Porter un sac devant soi.
recourse.court recourse:court            poursuites|suites|action|procédure|voie|recours|démarches judiciaire|judiciaires|juridique|juridiques
  + Des [poursuites judiciaires] suivront.
  - Aucune poursuite judiciaire de ma part.
recourse.court recourse:court,threatened vais|allons donc|alors|devoir <turning>|poursuivre|attaquer|assigner|agir … <court>
  + Je [vais donc saisir le tribunal].
  - Je vais donc dormir.

# Police.
recourse.police recourse:police,threatened <driven> <negation> à|de porter|déposer … plainte
  + Je n'[hésiterai pas à porter plainte].
  - Je n'hésiterai pas à revenir.
recourse.police recourse:police,threatened <intends>|<driven> … déposer une plainte
  + Je [compte déposer une plainte].
  - Je ne compte pas déposer une plainte.
recourse.police recourse:police,threatened <intends>|<driven> … porter|déposer plainte
  + Je [vais porter plainte].
  - Je ne vais pas porter plainte.
recourse.police recourse:police,threatened <intends>|<driven>|<willturn> … <turning>|au|à|le|la … police|gendarmerie|commissariat|procureur|gendarmes
  + Je [vais appeler la police].
  - Je ne vais pas appeler la police.
recourse.police recourse:police,begun      ai|avons … déposé|fait … main courante
  + J'[ai déposé une main courante].
  - J'ai tenu la main courante.
recourse.police recourse:police,begun      ai|avons … porté|deposé|déposé … plainte
  + J'[ai déposé plainte].
  - Je n'ai pas porté plainte.
recourse.police recourse:police,begun      ai|avons|viens|venons|été dû|du|de|d'|obligé|obligée porter|déposer … plainte
  + Je [viens de porter plainte].
  - Je viens de porter un sac.
recourse.police recourse:police,threatened je|j'|nous|on porte|portons|dépose|déposons … plainte
  + Là, [je porte plainte].
  - Je ne porte pas plainte.
recourse.police recourse:police,begun      main courante … déposée|commissariat|gendarmerie|police
  + [Main courante déposée] hier.
  - La main courante de l'escalier bouge.
recourse.police recourse:police,begun      plainte … déposée|enregistrée
  + Une [plainte a été déposée].
  - Ma plainte est restée vaine.
recourse.police recourse:police            plainte|plaintes … pénal|pénale|procureur|république
  + Une [plainte au procureur] s'impose.
  - Le plan de la pénale.
recourse.police recourse:police,threatened porterai|porterons|déposerai|déposerons|irai|irons … plainte
  + Demain je [porterai plainte].
  - Je ne porterai pas plainte.
recourse.police recourse:police            porter|déposer … plainte
  + Faut-il [porter plainte] pour être livré ?
  - Inutile de porter plainte.
recourse.police recourse:police,threatened vais|allons donc|alors|devoir porter|déposer … plainte
  + Je [vais donc porter plainte].
  - Je vais donc dormir.

# Consumers' associations.
recourse.consumers recourse:consumer_association,threatened <driven> <negation> à|de|d' <turning> … <consumerists>
  + Je n'[hésiterai pas à saisir l'ufc].
  - Je n'hésiterai pas à revenir.
recourse.consumers recourse:consumer_association,threatened <intends>|<driven> … <turning> … <consumerists>
  + Je [vais contacter l'ufc].
  - Je ne vais pas contacter l'ufc.
recourse.consumers recourse:consumer_association            <intends>|<turning>|<turned>|<willturn>|<turns> … que|60|test|soixante choisir|millions|achats|achat
  + J'ai [contacté Que Choisir].
  - Je sais que choisir est dur.
recourse.consumers recourse:consumer_association            <turning> … <consumerists>
  + Faut-il [alerter une association de consommateurs] ?
  - Sans alerter l'ufc.
recourse.consumers recourse:consumer_association,threatened <willturn> … <consumerists>
  + J'[alerterai une association de consommateurs].
  - Je n'alerterai pas l'ufc.
recourse.consumers recourse:consumer_association,begun      ai|avons … <turned> … association … consommateurs|usagers
  + J'[ai alerté une association de défense des consommateurs].
  - J'ai alerté une association de quartier.
recourse.consumers recourse:consumer_association,begun      ai|avons|suis|sommes … <turned> … <consumerists>
  + J'[ai saisi la clcv].
  - Je n'ai pas saisi la clcv.
recourse.consumers recourse:consumer_association,threatened je|j'|nous|on <turns> … <consumerists>
  + Demain [j'alerte l'ufc].
  - Je n'alerte pas l'ufc.
recourse.consumers recourse:consumer_association            signalement|demande|aide|recours|dossier|soutien|adhérer|adhésion … <consumerists>
  + Un [signalement à l'ufc] suffira.
  - Un signe à la foule.

# Press.
recourse.press recourse:press,threatened <driven> <negation> à|de|d' <turning> … <newsmen>
  + Je n'[hésiterai pas à prévenir les médias].
  - Je n'hésiterai pas à revenir.
recourse.press recourse:press,threatened <intends>|<driven> … <turning> … <newsmen>
  + Je [vais alerter la presse].
  - Je ne vais pas alerter la presse.
recourse.press recourse:press            <turning> … <newsmen>
  + Faut-il [alerter les médias] ?
  - Sans alerter les médias.
recourse.press recourse:press            <turning>|<turned>|<willturn>|<intends> … envoyé|julien|journal|émission spécial|courbet|local|télévisé|régional|consommation
  + J'ai [écrit au journal local].
  - J'écris dans mon journal intime.
recourse.press recourse:press,threatened <willturn> … <newsmen>
  + J'[écrirai à la presse].
  - Je n'écrirai pas à la presse.
recourse.press recourse:press,begun      ai|avons|suis|sommes … <turned> … <newsmen>
  + J'[ai contacté un journaliste].
  - Je n'ai pas contacté la presse.
recourse.press recourse:press,threatened je|j'|nous|on <turns> … <newsmen>
  + Demain [j'alerte les médias].
  - Je n'alerte pas les médias.

# Words that name one of these where nobody turns to it: they take away what the others see among them.
recourse.none recourse:none <conciliator> culturel|culturelle|numérique|scolaire|familial|familiale|social|sociale|santé
  + J'ai contacté le [médiateur culturel].
  - J'ai contacté le médiateur.
recourse.none recourse:none aurais|aurait|aurions pu|dû|fallu … saisir|contacter|porter|prendre|aller|attaquer|consulter|alerter … <conciliator>|<watchdog>|<lawyer>|<court>|<newsmen>|plainte
  + J'[aurais pu porter plainte].
  - J'aurais pu dormir.
recourse.none recourse:none avocat … crevette|crevettes|saumon|thon|vinaigrette|mayonnaise|mûr|mûrs|guacamole|toast|citron|mangue
  + J'ai pris un [avocat crevettes].
  - J'ai pris un avocat.
recourse.none recourse:none dit|disent|répondu|répond|réponde|conseillé|conseille|recommandé … de prendre|saisir|porter|aller|contacter … <lawyer>|<conciliator>|<court>|plainte
  + On m'a [répondu de prendre un avocat].
  - On m'a répondu de suite.
recourse.none recourse:none mon|ma|notre|un|une <lawyer>|<conciliator>|juge … recommandé|recommandée|recommande|conseillé|conseillée|orienté
  + [Mon avocat vous a chaudement recommandé].
  - Mon avocat vous écrira.
recourse.none recourse:none plainte … service|clientèle|direction|siège|hôtel|magasin|agence|réception|réclamations|accueil
  + J'ai déposé une [plainte au service] des retours.
  - J'ai déposé plainte.
recourse.none recourse:none plainte … vol|voleur|voleurs|cambriolage|agression|usurpation|piratage|hameçonnage|phishing|inconnu|x|dégradation|dégradations|fuite|sinistre|accident|voisin|voisins|conducteur|responsable
  + J'ai porté [plainte pour vol].
  - J'ai porté plainte.
recourse.none recourse:none prends|prendre|pris|prend|porté|porter|déposer le|la|leur|sa justice|juge|plainte
  + Il a [pris la justice] au mot.
  - Il a pris le train.
recourse.none recourse:none rendre|rendu|rend|faire justice
  + Il faut [rendre justice] à ce vendeur.
  - Il faut rendre la clé.
recourse.none recourse:none reçu|reçois|recevoir|reçoit … mise en demeure
  + J'ai [reçu une mise en demeure].
  - J'ai envoyé une mise en demeure.
recourse.none recourse:none sans|inutile|éviter|évitera|évite … <turning>|porter|déposer|attaquer … <conciliator>|<watchdog>|<lawyer>|<court>|<newsmen>|<consumerists>|plainte
  + [Inutile de consulter un avocat].
  - Inutile de consulter un devin.
recourse.none recourse:none toast|purée|salade|burger|tartine|bowl … avocat|avocats
  + J'ai pris un [toast à l'avocat].
  - J'ai pris un avocat.
recourse.none recourse:none vous|ils … me|m'|nous … <court>|poursuites|huissier|huissiers|procès
  + [Vous me menacez d'un huissier].
  - Vous me devez dix euros.
recourse.none recourse:none ~menacer|menaces|menacé|menacée|menace … <court>|poursuites|huissier|huissiers|tribunal|procès
  + Votre agent m'a [menacé de poursuites].
  - Votre agent m'a menacé.
recourse.none recourse:none éviter|évitera|sans|plutôt|besoin de|d'|devoir|que saisir|passer|aller|prendre|porter|faire … <conciliator>|<lawyer>|<court>|plainte|procès
  + Réglé [sans devoir saisir le médiateur].
  - Sans devoir attendre.
