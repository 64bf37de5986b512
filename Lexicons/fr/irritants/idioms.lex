@language fr
@kind     irritants

# Everyday idioms that blame.
cleanliness.dirty         -3        état de saleté|crasse
  + Des locaux dans un [état de saleté] repoussant.
  - Un état de grâce.
comfort.freezing          -2        il|ça ~cailler|caille|caillait dans|chez|là|ici|sec|grave
  + [Il caille dans] la salle.
  - Le lait caille dans le bol.
comfort.noise             -2        ~nuisance … sonore|sonores|nocturnes|olfactives
  + Nous subissons des [nuisances sonores] chaque nuit.
  - Un livre sonore.
communication.no_reply    -2,yields ne|n' ~répondre|~réagir|~bouger que|qu' si|quand|lorsque|lorsqu'|s' on|vous|je|nous|il|elle
  + Ils [ne réagissent que si on] menace.
  - Il ne répond que le lundi.
competence.badly_done     -2        ~grave|nombreux|nombreuses|multiples|plusieurs ~malfaçon|désordres
  + L'ouvrage présente de [graves malfaçons].
  - De nombreux travaux.
honesty.scam              -2        est|c'|que de la flûte|foutaise
  + Leur promesse, c'[est de la flûte].
  - Elle joue de la flûte.
honesty.take_money        -2        pour encaisser|prélever|facturer , ils|elle|elles|il|là|vous|on sont|est|êtes|c'est rapides|rapide|forts|fort|doués|présents|présent|champions|efficaces|réactifs|efficace|réactif
  + [Pour facturer, ils sont rapides].
  - Pour prendre le train, ils sont à pied.
overall.angry             -2        ai|avait|avoir|donne les|le|la boules|glandes|haine
  + Franchement j'[ai les boules].
  - Les boules sont au sapin.
  - Il a les boules de pétanque.
overall.angry             -2        bras m'|nous|en en tombent|tombés
  + Les [bras m'en tombent].
  - Un plâtre au bras.
overall.angry             -2        court|courent sur le haricot|système
  + Leur jingle me [court sur le haricot].
  - Un chat court sur le mur.
overall.angry             -2        en|reste|resté|restée travers de la|ma gorge
  + Cette note me reste [en travers de la gorge].
  - J'ai mal à la gorge.
overall.angry             -2        fait|fout|foutre les|le boules|rage|haine|seum
  + Une telle réponse, ça [fout les boules].
  - Des boules de Noël.
overall.angry             -2        me|m'|nous|met|mis|mise en rogne|pétard|rage|furie|boule
  + Ce refus m'a [mise en rogne].
  - Une boule en or.
overall.angry             -2        moutarde … nez
  + À force, la [moutarde me monte au nez].
  - Un pot de moutarde.
overall.angry             -2        vert|verte|verts|rouge de rage|colère
  + J'en suis [verte de rage].
  - Un mur vert.
overall.angry             -2        ~mettre|mis|mise|met|mettent hors de moi|nous
  + Leur réponse m'a [mise hors de moi].
  - Le vélo est hors de la cave.
overall.angry             -2        ~porter|~taper|tape|porte … sur les nerfs
  + Cette musique [porte sur les nerfs].
  - Une porte et des nerfs.
overall.angry             -2        ça|cela|ca|qui me|m' hérisse|gave|saoule|soûle|tue|exaspère|énerve|écœure|révolte|dégoûte|gonfle|agace
  + Ce ton, [ça me hérisse].
  - Il me tue la mouche.
overall.avoid             -2        sauve qui peut
  + Chez ce syndic, [sauve qui peut].
  - Il sauve qui il veut.
overall.avoid             -2        ~garder|économisez|gardez votre|vos argent|sous
  + [Gardez votre argent].
  - Gardez votre ticket.
overall.avoid             -2        ~rayé|~rayer de ma|mes|notre|nos liste|listes|carnet|tablettes
  + Un plombier [rayé de mes tablettes].
  - La voiture rayée de ma mère.
overall.avoid             -2        à|a oublier|fuir|rayer|bannir … vite|carte|liste|listes
  + Un traiteur [à rayer de ma liste].
  - Des données à oublier un jour.
overall.avoid             -2        à|a vite oublier
  + Une escale [à vite oublier].
  - Il ne faut pas oublier.
overall.awful             -2        donne|donnent|donnait|donner … envie de|d' fuir|vomir|partir|pleurer|hurler|crier|gerber|arrêter|résilier|s'enfuir
  + Ce dortoir [donne envie de fuir].
  - Le jardin donne envie de rester.
overall.awful             -2        ~donner la|une|des nausée|nausées|haut|gerbe
  + L'odeur [donnait la nausée].
  - On donne une rose.
overall.bad               -2        charybde|bérézina|waterloo
  + On tombe de [Charybde] en Scylla.
  - Le Scylla, un bateau.
overall.bad               -2        correspondance|correspondances|horaires|délais|rythme|cadence impossible|impossibles|intenable|intenables|délirants|absurde|absurdes|aberrants|débiles
  + Des [horaires intenables] pour les parents.
  - Les horaires du bac.
overall.bad               -2        dans|en la|pleine panade|mouise|merde|mouscaille|galère
  + Nous voilà [dans la panade].
  - La merde du chien.
overall.bad               -2        direction|service|équipe|salle|école|gestion|boîte|entreprise|établissement|accueil|site … en roue libre
  + La [direction est en roue libre].
  - En descente, le vélo est en roue libre.
overall.bad               -2        prix|tarifs|personnel|organisation|service|gestion|tout en roue libre
  + Une [gestion en roue libre].
  - Descendre en roue libre.
  - Le vélo est en roue libre.
overall.bad               -2        profond|vrai|quel malaise
  + Un [profond malaise] à la lecture.
  - Mon père a fait un malaise.
  - Ma mère a fait un gros malaise.
overall.bad               -2        tient|tiennent|tenait|tenaient pas la route
  + Leur planning ne [tient pas la route].
  - La voiture roule sur la route.
overall.bad               -2        ~fléau
  + Ces démarcheurs sont un [fléau].
  - Un flacon.
overall.bad               -2        ~irrécupérable|~atterrant|~indéfendable|~piteux|~foutraque
  + Un classement [foutraque].
  - On récupère la mise.
overall.bad               -2        ~être|part|partent|totalement|complètement|semble|entreprise|service|organisation à la dérive
  + Un [service à la dérive].
  - Un bateau dérive.
overall.bad               -2        à|a pleurer
  + C'est bête [à pleurer].
  - À force de rire j'ai fini par pleurer.
overall.better_elsewhere  -2        autant aller|manger|dîner|prendre|acheter au|chez|ailleurs|en … fast|mcdo|voisin|ligne|concurrence
  + [Autant aller chez le voisin].
  - Autant prendre le bus.
overall.better_elsewhere  -2        chercher|cherche|préfère|choisir|aller … plus sérieux|sérieuse|sérieuses|honnête|honnêtes|compétent|compétents|fiable|réactif|réactive|humain|humaine
  + Je vais [chercher un syndic plus sérieux].
  - Le cours devient plus sérieux en mai.
  - On ne peut pas trouver plus compétent.
overall.better_elsewhere  -2        concurrent|concurrents|concurrence bien|nettement|largement ~meilleur|mieux
  + La [concurrence nettement meilleure].
  - La concurrence est là.
overall.better_elsewhere  -2        loin derrière la|le|les concurrence|autres|concurrents|marché|reste
  + Leur réseau est [loin derrière la concurrence].
  - Le parking est loin derrière.
overall.better_elsewhere  -2        moins bien|bon|bonne que|qu' la|le|chez|ailleurs|les concurrence|voisin|autres|concurrent|ailleurs
  + C'est [moins bien que chez] le voisin.
  - Moins bien rangé que la veille.
overall.better_elsewhere  -2        y a|avait mieux dans|en|ailleurs|pour|à|comme
  + Il [y a mieux dans] la même rue.
  - Il y a du monde.
overall.better_elsewhere  -2        ~trouver|existe|trouvez bien|beaucoup|largement mieux ailleurs|chez|partout
  + On [trouve bien mieux ailleurs].
  - On trouve bien le bureau.
overall.decline           -2        en chute libre|déclin
  + Une qualité [en chute libre].
  - Un saut à la chute du mur.
overall.decline           -2        perdu|perdent la|son|leur main|âme
  + Depuis le rachat ils ont [perdu la main].
  - Il a perdu son gant, main gauche.
overall.decline           -2        vit|vivent|vivre sur leur|sa|ses|leurs réputation|acquis|lauriers|passé|renommée|nom
  + Ils [vivent sur leur renommée].
  - Il vit sur son bateau.
overall.decline           -2        ~dégringoler|~effriter|~régresser
  + La note de ce camping [dégringole].
  - Une pierre friable.
overall.decline           -2        ~moribond|~décadent
  + Un centre commercial [moribond].
  - Une décade.
overall.disappointed      -2        accouché|accouche d' une souris
  + La montagne a [accouché d'une souris].
  - Elle accouche en mai.
overall.disappointed      -2        de|pour qui|quoi se ~moquer|~foutre
  + Mais [de qui se moque] -t-on ?
  - De qui est ce livre ?
overall.disappointed      -2        pas leur|son|votre fort|priorité|point|truc|spécialité
  + La ponctualité n'est [pas leur fort].
  - Le fort est en haut de la ville.
overall.disappointed      -2        tomber de haut
  + De quoi [tomber de haut] en voyant la chambre.
  - Le pot risque de tomber du balcon.
overall.disappointed      -2        y va|vont|allait|part|partait à|a reculons|contrecœur|contrecoeur
  + Mon fils [y va à reculons].
  - La voiture part à reculons.
overall.disappointed      -2        ~déchanter
  + Nous avons vite [déchanté].
  - Un enfant chante.
overall.disappointed      -2        ~déconvenue|~désillusion
  + Quelle [déconvenue] à l'arrivée.
  - Il boit.
overall.disappointed      -2        ~tomber des nues
  + En lisant la clause, je [tombe des nues].
  - La pluie tombe des nuages.
overall.disappointed      -2        ~tomber|tombe|tombée de haut
  + Avec ce gîte, on [tombe de haut].
  - Il tombe d'un haut mur.
overall.disaster          -3        sac de noeuds|nœuds
  + Ce contrat, un [sac de nœuds].
  - Le sac est noué.
overall.expected_more     -2        attendais|attendions|attendait|espérais|espérions beaucoup|bien|tellement plus|mieux|davantage
  + De ce chef, j'en [attendais beaucoup plus].
  - J'attendais plus bas dans la rue.
overall.expected_more     -2        beau|belle|jolie vitrine et|rien|puis rien|derrière
  + Une [belle vitrine et rien] derrière.
  - Une belle vitrine de Noël.
overall.expected_more     -2        trop beau pour être
  + C'était [trop beau pour être] vrai.
  - Il est beau pour son âge.
overall.fed_up            -3        ^ j' en ai assez
  + [J'en ai assez].
  - Pour dix j'en ai assez acheté.
overall.fed_up            -3        en ai|avons|a assez de|d'|des|que
  + Des reports, j'[en ai assez de] les subir.
  - Du fil, on en a assez pour dix.
overall.fed_up            -3        en ai|avons|a soupé
  + Des excuses, j'[en ai soupé].
  - J'ai soupé tôt.
overall.fed_up            -3        est|fut|était la goutte d' eau|trop
  + Ce mail [est la goutte d'eau].
  - Une goutte d'eau tombe.
overall.fed_up            -3        goutte d' eau qui fait déborder
  + Cette lettre, la [goutte d'eau qui fait déborder] le vase.
  - Une goutte d'eau au plafond.
overall.fed_up            -3        jen ai marre|assez|ras
  + [Jen ai marre].
  - Jean est parti.
overall.fed_up            -3        jen peu|peut|peux|pe plus
  + Franchement [jen peu plus].
  - Jean peut venir.
overall.fed_up            -3        ras le bol
  + [Ras le bol] des travaux sur cette ligne.
  - Le bol de soupe était ébréché.
overall.fed_up            -3        trop c' est trop
  + [Trop c'est trop] : je pars.
  - C'est trop haut.
overall.fed_up            -2        ça|ca commence|commençait à|a bien|sérieusement|vraiment faire|agacer|énerver|gonfler|saouler|suffire
  + [Ça commence à bien faire].
  - Le cours commence à huit heures.
overall.fed_up            -2        ça|ca suffit
  + Trois annulations, [ça suffit].
  - Un litre suffit.
overall.grave             -1        encore|là … je suis gentil|gentille|poli|indulgent|indulgente
  + Et [encore je suis gentille] avec eux.
  - Je suis gentille avec lui.
overall.grave             -1        pour|je rester|reste poli|polie|courtois|courtoise
  + Un accueil, [pour rester polie], glacial.
  - Il reste poli avec tous.
overall.hell              -3        descente aux enfers
  + Depuis le sinistre, c'est la [descente aux enfers].
  - Une descente de ski.
overall.hell              -2        foire d' empoigne
  + À l'embarquement, la [foire d'empoigne].
  - Une poigne ferme.
overall.hell              -2        taper|cogner|tape la|sa|les tête … mur|murs
  + C'est à se [taper la tête contre les murs].
  - La tête du lit est contre le mur.
overall.hype              -2        mérite|méritent|méritait pas sa|ses|leur|leurs|ces|cette|son|cinq|quatre|trois|tant|autant|les réputation|note|étoile|étoiles|éloges|avis|battage|macaron
  + Il ne [mérite pas sa note].
  - Il mérite sa réputation.
  - Ils ne méritent pas moins de cinq étoiles.
overall.hype              -2        trop de battage|pub|tapage
  + Beaucoup [trop de battage] pour une crêperie.
  - Un battage de tapis.
overall.hype              -2        vois|comprends|comprenons pas … engouement|éloges|enthousiasme|succès
  + Je ne [comprends pas l'engouement].
  - Je ne comprends pas la question.
overall.hype              -2        ~réputation … ~usurpé|~surfait|~surévalué
  + Une [réputation totalement usurpée].
  - Une réputation à bâtir.
overall.idiom             -2        bonjour|adieu|bonsoir la|le|l' convivialité|amabilité|gentillesse|efficacité|réactivité|professionnalisme|transparence|propreté|politesse|hygiène|ponctualité|rapidité
  + [Bonjour la convivialité] !
  - La convivialité de son bonjour.
overall.idiom             -2        est|serait ce trop demander|exiger de|d'|que|qu'
  + [Est-ce trop demander de] poser un banc ?
  - Il est trop tard pour demander de l'aide.
overall.idiom             -2        même|meme le|la|l' conseiller|conseillère|technicien|technicienne|réceptionniste|vendeur|vendeuse|serveur|serveuse|livreur|infirmière|médecin|employé|employée|agent|chauffeur|guide était|etait|semblait gêné|gênée|désolé|désolée|navré|navrée|dépité|dépitée|perdu|perdue|étonné|étonnée
  + [Même le technicien était gêné].
  - Même le technicien était à l'heure.
overall.idiom             -2        on se|s'|peut demande|demander|interroge à|a|ce quoi|qu' ils|elle|il|vous|sert|servent servent|sert|servez|font|fait|le|la
  + [On se demande à quoi ils servent].
  - On se demande s'il va pleuvoir.
overall.idiom             -2        si vous aimez|adorez attendre|patienter|poireauter|relancer|râler
  + [Si vous aimez patienter], venez le samedi.
  - Si vous aimez la mer, venez en juin.
overall.idiom             -2        super|génial|formidable|magnifique|chouette|parfait , encore un|une|le|la|plus mail|courrier|formulaire|appel|message|relance|délai|semaine|document|retard
  + [Super, encore un formulaire] à remplir.
  - Un super formulaire, et encore un sourire.
overall.improve           -1        de|a quoi râler|rouspéter|s'inquiéter|hurler|pester
  + Il y a [de quoi râler].
  - Il n'y a pas à râler.
overall.improve           -2        du pain sur la planche
  + Côté hygiène, il y a [du pain sur la planche].
  - Du pain et une planche de fromages.
overall.improve           -2        ~literie|~matelas|~moquette|~équipement|~siège|~fauteuil|~matériel|~rideau … ~être|tout à remplacer|rénover|rafraîchir
  + Les [fauteuils sont à remplacer].
  - Le siège est à gauche.
overall.joke              -2        c'|ça|cela était|devient|devenait un sketch|gag|vaudeville
  + La remise des clés, [c'était un sketch].
  - C'est un sketch de ma troupe préférée.
overall.joke              -4        foutage de gueule|gueules
  + Ce courrier, du [foutage de gueule].
  - Le chien s'est blessé à la gueule chez le toiletteur.
overall.joke              -3        histoire|maison|affaire de|d'|des fou|fous|dingue|dingues
  + Une [histoire de fous] pour une clé.
  - Le roman est une histoire de famille.
  - Un truc de fou.
overall.joke              -3        vous vous moquez|foutez|fichez de|du qui|nous|moi|gens|monde|vos
  + [Vous vous moquez de qui] avec ce devis ?
  - Vous vous levez tôt.
overall.joke              -2        vous|tu appelez|appelles|appelle ça|cela|ca un|une|du|de|le|la
  + [Vous appelez ça un] petit déjeuner.
  - On appelle un taxi.
  - On appelle ça un coup de cœur.
overall.joke              -2        vrai|véritable|pur|quel|beau|mauvais sketch|gag|vaudeville
  + La distribution des places : [quel gag].
  - Le sketch de ce soir est complet.
overall.joke              -3        ~bras cassés
  + C'est une bande de [bras cassés].
  - Mon fils a le bras cassé, il faut reporter le vol.
overall.joke              -2        ~risible
  + Leur défense est [risible].
  - On rit.
overall.mark              -2        bonnet d' âne
  + [Bonnet d'âne] pour la cantine.
  - Un bonnet de laine.
overall.mark              -3        moins que|de zéro
  + Je lui mettrais [moins que zéro].
  - Il fait moins de trois degrés.
overall.mark              -3        si je pouvais … zéro|0|moins
  + [Si je pouvais mettre zéro], je le ferais.
  - Si je pouvais revenir lundi.
  - Si j'avais su, j'aurais payé moins.
overall.mark              -3        zéro|étoile|étoiles|1 serait|est|c'est encore|déjà trop
  + Un [zéro serait encore trop].
  - Il est déjà trop tard.
overall.mark              -2        ~note éliminatoire
  + [Note éliminatoire] pour le wifi.
  - Une épreuve.
overall.never_again       -2        bon débarras
  + Contrat résilié, [bon débarras].
  - Un débarras sous l'escalier.
overall.never_again       -2        très peu pour moi|nous
  + Dormir à six, [très peu pour moi].
  - Très peu de moi.
overall.never_again       -2        une fois mais pas deux
  + Ce gîte, [une fois mais pas deux].
  - Une fois sur deux.
overall.not_great         -2        enfant|fils|fille|stagiaire|débutant|cantine|amateur|singe|robot … ferait|fait|feraient mieux
  + Un [stagiaire ferait mieux].
  - Mon fils ferait un gâteau.
overall.not_great         -1        pas dingue|malin|brillant|brillante|fameux|fameuse|glorieux|reluisant|reluisante|jojo|folichon|fou|transcendant|ragoûtant
  + Les horaires du soir, c'est [pas dingue].
  - Le chien fou, la mer brillante.
overall.not_great         -1        pas la|un|une|l' fête|joie|panacée|pied|foudre|extase|cadeau|nirvana|top
  + L'accueil, c'est [pas la joie].
  - La fête du village est le 8.
overall.not_great         -1        rien de|d' compétitif|compétitifs|attractif|avantageux|intéressant|attrayant|alléchant|passionnant|novateur|sensationnel|mirobolant
  + Leurs formules n'ont plus [rien de compétitif].
  - Rien de cassé.
overall.not_great         -2        ~oubliable|~dispensable
  + Un dessert [oubliable].
  - On oublie le sel.
overall.not_what          -2        réalité est|était|sur tout|toute|bien|très|tout autre|différente|place
  + Sur l'annonce un palace, mais la [réalité est tout autre].
  - La réalité est virtuelle.
overall.nothing_good      -2        rien à|a … tirer|sauver|garder|conserver
  + De ce stage, [rien à sauver].
  - Rien à déclarer.
overall.poor              -2        au dessous de tout
  + Une réception [au-dessous de tout].
  - Le bureau est au-dessous.
overall.poor              -2        vole|volent|volait pas|bas haut
  + Le niveau des animations ne [vole pas haut].
  - Un avion vole haut.
overall.problem           -2        passe|passons et des meilleures|pires
  + J'en [passe et des meilleures].
  - Je passe par la ville.
overall.problem           -1        passe|épargne|épargnerai|passerai les détails|péripéties
  + Un séjour raté, je vous [passe les détails].
  - On passe les vitesses.
overall.regret            -2        aurais|aurions|aurait dû|du … lire|regarder|écouter|vérifier|méfier|fuir
  + J'[aurais dû lire] les avis.
  - Il aurait du lait.
overall.regret            -2        aurais|aurions|aurait mieux fait de|d'
  + J'[aurais mieux fait de] passer mon tour.
  - Ce serait mieux fait à la main.
overall.regret            -2        déplore|déplorons|déplorent|déplorais|déplorez
  + Nous [déplorons] l'état des douches.
  - Un décor de plâtre.
overall.regret            -2        ~perdre|perdu|perd|perdons … au change
  + On a [perdu au change] avec la fusion.
  - Le bureau de change est au coin.
overall.rubbish           -2        ~gargote|bouiboui|bouibouis|attrape-gogos
  + Une [gargote] au bord de la nationale.
  - Un gargarisme.
overall.rubbish           -2        ~marcher sur la tête
  + On [marche sur la tête] dans ce service.
  - Il marche, la tête au soleil.
overall.sad               -2        chemin de croix
  + Et là commence le [chemin de croix].
  - Le chemin de la plage, au bout la croix de pierre.
overall.sad               -2        fend|fendait|fendent|brise le cœur|coeur
  + Ça me [fend le cœur].
  - On fend une bûche.
overall.sad               -1        triste à dire
  + C'est [triste à dire].
  - Un homme triste.
overall.sad               -2        ~faire|fait de la|peine peine|à
  + L'état du jardin, ça [fait de la peine].
  - Il fait à peine jour.
overall.sad               -2        ~faire|fait mal au|a cœur|coeur
  + Voir ce parc ainsi, ça [fait mal au cœur].
  - Un mal de cœur en voiture.
overall.sad               -2        ~sentiment d'|de abandon|injustice|gâchis|solitude|frustration|mépris
  + Un profond [sentiment d'abandon].
  - Un sentiment de bonheur.
overall.shame             -3        belle|beau|bel|beaux|modèle|summum|sommet|champion|champions|championne|palme|roi|rois|pro|pros|spécialiste|spécialistes|monument|leçon … de|du|d' mépris|incompétence|lenteur|mauvaise|arnaque|hypocrisie|mensonge|mensonges|impolitesse|désorganisation|bêtise|connerie|retard|retards|baratin|escroquerie|inutilité|injustice|foutage|foutisme|enfumage|blabla
  + Un [modèle de mauvaise] foi.
  - Le champion de natation.
overall.shame             -2        comble|summum|sommet du|de|d'|de|la ridicule|mépris|culot|bêtise|absurde|malhonnêteté|incompétence|mauvaise|irrespect|absurdité
  + Le [comble du ridicule], payer pour attendre.
  - Le comble de la maison est isolé.
overall.shame             -2        nimporte quoi
  + Cest [nimporte quoi] ce planning.
  - Il importe du bois.
overall.shame             -2        quel|un comble
  + Un opticien sans miroir, c'est [un comble].
  - Les combles sont isolés.
overall.shame             -2        rime|rimait à|a rien
  + Ces tickets, ça [rime à rien].
  - Le poème rime.
overall.shocked           -2        froid dans le dos
  + Leur réponse fait [froid dans le dos].
  - J'ai froid au dos.
overall.slang             -2        broche à foin
  + Une compagnie de [broche à foin].
  - Une broche de poulet.
overall.slang             -2        c'|c|est|carrément en mousse
  + Leur assistance, c'[est en mousse].
  - Un matelas en mousse.
overall.slang             -2        c'|c|ça|est|était pas fort fort
  + Leur soutien, c'[est pas fort fort].
  - Il n'est pas fort.
overall.slang             -2        en beau maudit|fusil
  + Je suis [en beau maudit].
  - Un beau fusil.
overall.slang             -2        fucké|fuckée|scrap|défuntisé
  + Le site est tout [fucké].
  - Un fax.
overall.slang             -2        j'|on ai|a mon|son voyage
  + Vingt piasses la minute, [j'ai mon voyage].
  - Mon voyage a duré.
overall.slang             -2        joyeux|vrai|sacré|gros|beau|immense bazar|bordel|foutoir|boxon
  + Les vestiaires, un [joyeux bazar].
  - Un vrai lustre de Bazas.
overall.slang             -2        la|grosse|totale|quelle loose|lose|dèche
  + Trois heures à pied, [la lose].
  - La loi.
overall.slang             -2        pas yable
  + Votre poutine, c'est [pas yable].
  - Un diable pour porter les cartons.
overall.slang             -2        platte|quétaine|quétaines|nono|schnoutte|schnoute|biesse|dégueux
  + Ce gala, [quétaine] au possible.
  - Une planche plate.
overall.slang             -2        péraves|pérave|pérav|gnangnan|nian-nian|cucul
  + Le score de fin, [gnangnan].
  - Un gag de western.
overall.slang             -3        s'en|en battent|bat|tapent|tape|balancent|cognent|tamponnent
  + Ils [s'en tapent] de nos lettres.
  - Il tape à la machine, et s'en sort.
overall.slang             -2        service|accueil|job de cul
  + Un [service de cul].
  - Un cul de bouteille.
overall.slang             -2        va|vas pas la|ou tête|bien|non
  + Ça [va pas la tête].
  - La tête va mieux.
overall.slang             -2        vraie|grosse joke
  + Leur service, une [vraie joke].
  - Une farce aux marrons.
overall.slang             -2        ça|ca fait dur
  + La façade, [ça fait dur].
  - Un matelas dur.
overall.useless           -2        ^ la belle affaire $
  + Un luth gratuit sans cordes : [la belle affaire] !
  - C'est la belle affaire de l'année.
overall.useless           -2        fait|font|faisait|faire une belle jambe
  + Un parapluie en mai, ça me [fait une belle jambe].
  - Une belle jambe de bois au musée.
overall.useless           -2        pas|même la peine d'|de y|essayer|appeler|venir|téléphoner|insister|se|s'|écrire|réclamer
  + [Pas la peine d'y] aller sans rendez-vous.
  - Une peine d'un an.
overall.useless           -2        ~foutre|foutent|fout|branlent|fichent|glandent rien
  + Au bureau ils [foutent rien].
  - Rien de fou.
overall.useless           -2        à|a quoi bon
  + [À quoi bon] réserver un créneau.
  - Un bon de réduction.
overall.worry             -2        sent|sentait le roussi|sapin
  + Leur silence [sent le roussi].
  - Ça sent le pain.
overall.worst             -3        a|existe|trouve pas|difficilement pire
  + Dans le genre il n'y [a pas pire].
  - Il n'a pas dix ans.
overall.worst             -2        bon|bons dernier|derniers
  + En délais, ils sont [bons derniers].
  - Le bon du dernier achat.
overall.worst             -2        dernier|derniers de la classe
  + Le [dernier de la classe] des opérateurs.
  - Un bon élève de la classe.
overall.worst             -3        rarement|jamais vu|mangé|connu|reçu pire|moins
  + J'ai [rarement vu pire].
  - On a vu pire.
overall.worst             -2        ~toucher|touché le fond
  + Avec ce vol, on a [touché le fond].
  - Le fond du sac.
price.ruinous             -2        en reviens|revient|revenais|revenons pas … prix|tarif|facture|addition|montant
  + J'[en reviens pas du prix].
  - On ne revient pas sur le prix convenu.
price.ruinous             -3        ~charger|chargent|charge un bras|fortune|cher
  + Ils [chargent un bras] pour un pneu.
  - Le bras chargé de paquets.
quality.bad_drink         -2        pas|jamais|plus buvable|buvables
  + Un café [pas buvable].
  - Une eau buvable.
quality.disgusting        -2        ~tambouille|~bectance|rata … ~infâme|~infect|~immonde
  + Une [tambouille infâme] à midi.
  - Un tambour.
quality.tasteless         -2        goûte|goûtait|goûtent le|l' carton|brûlé|eau|plastique|vieux|savon|congélateur
  + Le café [goûte le brûlé].
  - Le serveur goûte le vin.
quality.tasteless         -2        goûte|goûtait|goûtent rien|pantoute
  + La soupe [goûtait rien].
  - On goûte le vin.
quality.unoriginal        -1        du|que réchauffé|recyclage|resucée
  + La saison deux, [du réchauffé].
  - On a réchauffé la soupe.
quality.unoriginal        -2        vu et revu|rerevu
  + Un scénario [vu et revu].
  - Il a vu et compris.
reliability.keeps_failing -2        un|une vrai|véritable citron
  + Cette auto, [un vrai citron].
  - Un vrai jus de citron ?
reliability.leaks         -2        ça|il drache|pleut|pleuvait dans … chambre|cuisine|salle|salon|hall|véranda|cabine|tente
  + [Il pleut dans la véranda].
  - Il pleut dans la région.
value.poor                -2        inadéquation|disproportion|décalage … prix|tarif|coût|montant|promesse
  + Un service en [inadéquation avec le tarif].
  - Un décalage horaire.
value.poor                -2        sans rapport … prix|tarif|montant
  + Un confort [sans rapport avec le prix].
  - Un rapport sans le prix.

# Ce qui se répète, dit par tours de langue.
communication.copy_paste  -2        ritournelle|disque rayé
  + Le [disque rayé] du bedeau.
  - La rayure d'un disque.
continuity.nth_time       -2,yields n' est|était pas|plus la première fois que|qu' ils|il|elle|elles|vous|le|la|l'|les|mon|ma|mes|cela|ça|votre|leur|un|une|cette|ce
  + Ce [n'est pas la première fois que ma] cloche pend.
  - Ce n'est plus la première fois que je sonne au clocher.
continuity.nth_time       -2        ni la première ni la dernière fois
  + Ce n'est [ni la première ni la dernière fois].
  - La première et la dernière fois.
ease.complicated          -2        quadrature du cercle
  + La [quadrature du cercle] pour une cloche.
  - Le carré et le cercle.
frame.own                 yields    <s_kin>|<r_own> … fait|font|faisait … sa|ses|leur crise|crises
  + Mon [neveu a fait sa crise] au bal.
  - La cloche fait encore sa crise.
frame.own                 yields    n' est|était pas|plus la première fois que|qu' … <r_praise>|adore|vient|vais|viens|achète|commande|va
  + Ce [n'est pas la première fois que ma fille vient].
  - Ce n'est pas la première fois que ma cloche pend.
keep.plain_state          keep      arlésienne de|d'
keep.plain_state          keep      attente|location|locations|contrat|contrats|séjour|séjours|garde|bail|stationnement|parking|mission de courte durée
keep.plain_state          keep      buffet|buffets|desserts|choix|plage|plages|rires|sourires|fous … à|a n' en plus finir
keep.plain_state          keep      choix|carte|parfum|parfums|dessert|desserts|activités|jeux|plages|vue|fleurs|possibilités|rires|plaisir|sourires … à|a n' en plus finir
keep.plain_state          keep      ligne|lignes|trait|traits|découpez|découper|suivre|suivez en pointillés|pointillé
overall.again             -2        annulations|pannes|retards|erreurs|coupures|bugs|reports|grèves|refus|vols|rejets|oublis|plantages|absences en série|cascade|rafale
  + Des [oublis en rafale] chez le bedeau.
  - Un vélo de série.
overall.again             -2        deux|trois pas en arrière
  + Un pas en avant, [deux pas en arrière] avec ce bedeau.
  - Deux pas en avant.
overall.again             -2        devenu|devenue|devient|est … habitude|manie|spécialité|sport chez eux|vous|lui|elle
  + C'est [devenu une habitude chez eux].
  - Une habitude chez les moines.
overall.again             -1,yields jamais deux sans trois
  + [Jamais deux sans trois] avec ce bedeau.
  - Jamais deux messes.
overall.again             -2        passe|passons|passé ma|mes|notre|nos vie|journées|soirées|nuits|temps à|a redémarrer|attendre|appeler|rappeler|relancer|nettoyer|corriger|recharger|réinitialiser|recommencer|chercher|courir|remplir|renvoyer|désinstaller|reconnecter|vérifier|réclamer
  + Je [passe ma vie à redémarrer] l'orgue.
  - Je passe ma vie à lire.
overall.again             -1,yields pris le|la pli|mauvaise|manie de|d'|habitude
  + Ils ont [pris le pli de] sonner tard.
  - Il a pris le plat de la main.
overall.again             -2        son lot de|d' oublis|annulations|pannes|retards|erreurs|coupures|bugs|reports|problèmes|soucis|absences|déconvenues|mauvaises
  + Chaque messe a [son lot d'oublis].
  - Son lot de terre.
overall.again             -2        tous les quatre matins
  + La cloche change [tous les quatre matins].
  - Quatre matins de messe.
overall.again             -1,yields à|a longueur de|d' journée|journées|temps|année|film|nuit|semaine|mois|émission|séance
  + Ils sifflent [à longueur de journée].
  - La longueur de la nef.
overall.again             -2,yields à|a tout bout de champ
  + Le bedeau siffle [à tout bout de champ].
  - Le bout du champ.
overall.idiom             -2,yields tout un|ce|quel cirque|bazar|cinéma|binz|pataquès pour
  + [Tout un cirque pour] rendre un manteau.
  - Un tout petit cirque au bourg.
overall.score             -3        0/10|0/20|0/5|1/10|1/20|1/5|2/10|2/20
  + Ma note : [0/20].
  - Rendu le 1/3.
quality.short_life        -2        de courte durée
  + Un répit [de courte durée] pour la nef.
  - La durée de la messe est courte.
reliability.inconsistent  -2        =joue|jouent|=jouait la|les diva|divas
  + La cloche [joue les divas].
  - La diva chante.
reliability.inconsistent  -2        chauffage|prix|tarif|tarifs|température|débit|connexion|signal|tension|niveau|batterie|eau|pression|réseau … fait|font|faisait|faisaient le|du yoyo|yo-yo
  + Le [chauffage de la nef fait le yoyo].
  - Le roi fait du yoyo.
reliability.inconsistent  -2        en pointillés|pointillé
  + Un phare [en pointillés].
  - Des points sur les i.
reliability.inconsistent  -2        un jour oui un jour|l'autre non
  + Le phare éclaire [un jour oui un jour non].
  - Un jour, oui, il viendra.
reliability.inconsistent  -2        une fois oui une fois non
  + Le phare éclaire [une fois oui une fois non].
  - Une fois, oui.
reliability.keeps_failing -2,yields fait|font|faisait … sa|ses|leur crise|crises
  + La cloche [fait encore sa crise].
  - La crise du blé.
resolution.came_back      -1        c' est reparti comme avant
  + [C'est reparti comme avant] la messe.
  - Le train est reparti comme il se doit.
resolution.came_back      -1,yields et ça|ca|cela continue|recommence|repart|reprend
  + [Et ça continue] sous la nef.
  - Cela continue.
resolution.came_back      -1,yields histoire se répète|répétait
  + L'[histoire se répète] avec cette cloche.
  - Le chœur répète une histoire.
resolution.came_back      -2,yields ils|elles|vous|<agent>|<company> remet|remettent|remettez|remettait ça|ca
  + [Ils remettent ça] sous la nef.
  - On remet ça à Noël.
resolution.came_back      -2        nous|m'|me|vous … fait|font|faisait|faisaient|faites le coup
  + La mairie [nous fait le coup] à chaque messe.
  - Il fait le coup de feu.
resolution.came_back      -2        prend les mêmes et on recommence
  + On [prend les mêmes et on recommence] au guichet.
  - On recommence la messe.
resolution.came_back      -2        refont|refait|refaisait|refaire le coup
  + La mairie nous [refait le coup] des bancs.
  - La mairie refait les bancs.
resolution.came_back      -2        revient|revenu|revenue au galop
  + La fissure [revient au galop].
  - Le cheval part au galop.
resolution.came_back      -2        s'est|est reproduit|reproduite|reproduits … après|plus|dès|depuis|encore|trois|deux|quatre|plusieurs
  + Cela [s'est reproduit trois] dimanches.
  - La carpe s'est reproduite.
resolution.came_back      -2        éternel|perpétuel recommencement
  + Un [éternel recommencement] que cette cloche.
  - Le recommencement du monde.
resolution.nothing_done   -2        rien de neuf|nouveau depuis
  + [Rien de neuf depuis] la messe.
  - Rien de neuf sous le soleil.
resolution.nothing_done   -2        statu quo
  + [Statu quo] depuis la messe.
  - Les statuts du port.
timeliness.dragging       -2        fait|font|faisait|faisaient|faire du surplace
  + La procession [fait du surplace].
  - La surface du port.
timeliness.dragging       -2        à|a n' en plus finir
  + Des messes [à n'en plus finir].
  - Il faut en finir plus tôt.
timeliness.endless        -2        serpent de mer
  + Le [serpent de mer] de la cloche.
  - Un serpent de terre.
timeliness.no_show        -2        est|reste|devient|vraie|véritable … arlésienne|godot
  + Le bedeau [est l'Arlésienne].
  - La femme d'Arles.
  - On a vu « En attendant Godot » au port.
timeliness.still_waiting  -1        attends|attendons|attend|attendait … comme le messie
  + On l'[attend comme le messie], la cloche.
  - Le Messie de Haendel.

overall.fed_up -2 ça|ca|cela va|allait bien cinq|deux|dix|trois|quelques|5|2|10|3 minutes|minute|secondes
  + Les excuses, [ça va bien deux minutes].
  - Ma tante va bien, dans deux minutes elle descend.

# Des tours tout faits qui jugent sans dire quoi.
atmosphere.bad       -2 ~ambiance|~atmosphère|~silence de|d' mort|cimetière|caserne|prison|couvent|plomb|funérarium|veillée
  + Une [ambiance de caserne] à la crèche.
  - Un climat de montagne.
ease.chore           -2 se|s'|nous|me|m' … coltiner|coltine|coltinent|coltinait|coltiné|coltinés|coltinons
  + Il faut [se coltiner] trois codes pour ouvrir.
  - Un docker coltine les sacs.
overall.average      -1 mi figue
  + Un séjour [mi-figue] mi-raisin.
  - Une figue.
overall.bad          -2 puits sans fond
  + Cette chaudière est un [puits sans fond].
  - Le fond du puits.
overall.bad          -2 ~naviguer à|a vue
  + L'accueil [navigue à vue].
  - Le bateau navigue au large.
overall.bad          -2 ~partir|part|partent|parti en vrille|cacahuète|cacahuete|sucette|live|quenouille|biberine
  + Leur planning [part en vrille].
  - Il part en train.
overall.decline      -2 fin de règne
  + Dans cette agence, ambiance [fin de règne].
  - La fin de la règle.
overall.decline      -2 vau l' eau
  + Depuis le rachat tout va à [vau-l'eau].
  - Un veau à l'eau.
overall.disappointed -2 feu de paille
  + Le service des débuts, un [feu de paille].
  - Un feu de bois et de la paille.
overall.disappointed -2 ~pétard mouillé
  + La nouvelle formule, un [pétard mouillé].
  - Un pétard, le soir du 14 juillet.
overall.mark         -2 à côté de la plaque
  + La direction est complètement [à côté de la plaque].
  - Le badge est rangé à côté du compteur.
overall.not_great    -1 pas … byzance|pérou|eldorado
  + Le studio n'est [pas Byzance].
  - Byzance est au programme d'histoire.
overall.not_great    -2 pas|sorti … sorti|sortis|sortie d'|de l' auberge
  + Avec ce syndic on n'est [pas sorti de l'auberge].
  - Je suis sorti de l'auberge à midi.
overall.not_great    -2 ~casser <negation> … briques|pattes|barreaux
  + Le buffet ne [casse pas des briques].
  - Un mur cassé, trois briques tombées.
overall.only_flaw    -1 ombre au tableau
  + Une [ombre au tableau], le chauffage.
  - L'ombre du tableau noir.
overall.only_flaw    -1 revers de la médaille
  + Le [revers de la médaille], c'est le prix.
  - Une médaille en or.
overall.rubbish      -2 monde à|a l' envers
  + C'est le [monde à l'envers].
  - Un tour du monde, puis l'envers du décor.
overall.slang        -2 à|a la ramasse|rue|masse
  + Le guichet est [à la ramasse].
  - La porte de la rue.
overall.useless      -2 chou blanc
  + Trois guichets et [chou blanc].
  - Un chou rouge.
overall.useless      -2 coup d' épée dans l' eau
  + Ma lettre, un [coup d'épée dans l'eau].
  - Un coup d'œil dans l'eau.
overall.useless      -2 pot de terre
  + Contre eux, c'est le [pot de terre].
  - Un pot de confiture.
overall.useless      -2 poudre aux|de yeux|perlimpinpin
  + Leur label, de la [poudre aux yeux].
  - De la poudre de riz.
overall.useless      -2 ~casser le|les nez|dents
  + On s'est [cassé le nez] devant la grille.
  - Un nez rouge.
overall.worst        -3 de mal en pis
  + Les relations avec ce syndic vont [de mal en pis].
  - Tant pis, je reviendrai demain matin.
