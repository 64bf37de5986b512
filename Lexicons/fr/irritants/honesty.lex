@language fr
@kind     irritants

# Scam
honesty.money -2 fric|argent|pognon|blé sur … dos
  + Ils se font de l'[argent sur le dos] des locataires.
  - J'ai pensé à prendre de l'argent au distributeur.
honesty.money -2 là|juste|uniquement|seulement|bons pour … encaisser|prélever|cotisations|argent|fric|commission
  + Ils sont [là pour prendre l'argent].
  - Le terminal sert pour un dépôt d'argent.
honesty.scam  -2 attrape touriste|touristes|nigaud|nigauds|couillon
  + Cette crêperie du port, un [attrape-touristes].
  - Le filet attrape les feuilles, les touristes adorent.
honesty.scam  -2 aucun|aucune|zéro|sans … scrupule|scrupules|éthique|morale|parole|honnêteté|déontologie
  + Un promoteur [sans scrupule].
  - La parole est à la salle, sans micro.
honesty.scam  -3 c'est du vol
  + Soixante euros le bouchon, [c'est du vol].
  - C'est un vol direct pour Lisbonne ?
honesty.scam  -3 fait|faire|font avoir|rouler|voler|berner|pigeonner|enfler
  + Je me suis [fait avoir] par ce démarcheur.
  - Pour avoir une carte, que faire ?
honesty.scam  -2 pas|peu|aucunement|guère honnête|honnêtes|scrupuleux|scrupuleuses|fiable|fiables|réglo|éthique|loyal
  + Un diagnostiqueur [pas honnête].
  + Démarchage [peu scrupuleux].
  - Honnêtement, je ne sais pas quelle taille choisir.
honesty.scam  -2 pompe|pompes à|a fric
  + Ce parking, une [pompe à fric].
  - La pompe à chaleur fuit.
honesty.scam  -2 usine|piège|piege à|a touristes|fric|cons|clients|client
  + La boutique du col, un [piège à touristes].
  - Le piège à souris est en rayon.
honesty.scam  -3 ~arnaque|~arnaquer|~arnaqueur|~escroc|~escroquerie|~escroquer|~filou|~truand|~entourloupe|~magouille|~magouilleur
  + C'est une [arnaque] à l'abonnement.
  + Un garagiste [escroc].
  + On s'est fait [arnaquer] sur le devis.
  - Il demande si un escroc a utilisé ma carte, merci de la bloquer.
honesty.scam  -3 ~plumer|~racket|~rançonner|~enfumer|~enfumage|~entuber|~enfler
  + On s'est fait [plumer] au garage.
  + Du [racket] à la caution.
  - Il demande si les plumes du coussin s'échappent.
honesty.scam  -3 ~vol ~pur|manifeste|organisé|qualifié
  + Ces prélèvements, du [vol pur et simple].
  - Mon vol de midi part du terminal deux.
honesty.scam  -3 ~voleur|~bandit|~brigand|~racketteur|~gangster|~malfrat|~rapace|~requin|~vautour|~charognard|~mafieux|~charlatan
  + Vous êtes des [voleurs].
  + Ces serruriers, des [bandits].
  - Un voleur a brisé ma vitre dans la nuit.
honesty.scam  -2 ~vénal|~cupide|~malhonnête|~malhonnêteté|~véreux|~douteux|~louche|~frauduleux|~immoral|~déloyal|~scélérat|~fourbe
  + Une agence [malhonnête].
  + Un commerce [douteux].
  - La louche en inox est en promotion.

# Lies
honesty.bad_faith      -2   personne|aucun|jamais|pas|refuse|refusent … assume|prend|prennent|prendre|assumer … responsabilité|responsabilités|erreurs|erreur
  + [Personne ne prend ses responsabilités].
  - Elle prend des responsabilités au bureau.
honesty.bad_faith      -3   toutes les excuses|prétextes|raisons|moyens … bons|bonnes … pour
  + [Toutes les excuses sont bonnes pour] ne pas payer.
  - Toutes les salles sont à louer pour un anniversaire.
honesty.bad_faith      -3   ~mauvais foi
  + Une [mauvaise foi] flagrante.
  - Le foie de veau du menu est mauvais pour lui.
honesty.broken_promise -2   devait|devaient|doit|doivent|allait|allaient … rappeler|recontacter|revenir|envoyer
  + Le technicien [devait me rappeler].
  - Il faut des ciseaux, pensez à rappeler l'heure.
honesty.broken_promise -2   disent|dit|disaient|assuré|assure|promet … ne font|fait pas
  + Ils [disent rappeler et ne font pas].
  - Que dit la notice si les pièces ne font pas la paire ?
honesty.broken_promise -2   pas|aucune de|d' parole
  + Cet entrepreneur n'a [pas de parole].
  - Dans le film muet, pas un son, un carton.
honesty.broken_promise -2   promesse|promesses|engagement|engagements|parole|paroles … pas|non|jamais|aucun|sans tenu|tenue|tenues|respecté|respectée|respectés|lendemain
  + Des [promesses jamais tenues] par l'école.
  - Ma promesse de vente est signée.
honesty.broken_promise -2   promis|promise|promettent|promet … mais|rien|jamais|toujours|or
  + On m'avait [promis un appel toujours] attendu.
  - Je te promets un cadeau si tu goûtes.
honesty.broken_promise -2   ~belles|~beau|bonnes ~parole|promesse|promesses|discours
  + Encore de [belles paroles].
  - Les paroles de la chanson sont dans le livret.
honesty.broken_promise -2   ~respecter|~tenir pas|jamais|aucun … engagement|engagements|promesse|promesses|parole
  + Ils ne [tiennent pas leurs promesses].
  - Merci de tenir la porte aux personnes âgées.
honesty.distrust       -2   méfiez|méfier|méfie
  + [Méfiez]-vous de leurs petites lignes.
  - Il demande si mon chat se méfie du livreur.
honesty.distrust       -2   plus|aucune|pas|perdu|perte|zéro … confiance
  + On a [perdu toute confiance] dans ce notaire.
  - Faites-moi confiance, la recette est bonne.
honesty.distrust       -2   profitent|profite|profiter|profité … clients|client|gens|faiblesse|détresse|chagrin|deuil|peine|malheur|vulnérabilité|crédulité|naïveté|situation|personnes|âgées
  + Ils [profitent de la faiblesse] des aînés.
  - Les gens profitent du soleil en terrasse.
honesty.forced         -2   sans mon|notre|leur|aucun|son|me|nous|votre accord|consentement|autorisation|demander
  + Abonné [sans mon consentement].
  - Donnez votre accord, sans frais, par courrier.
honesty.forced         -2   vente|ventes forcée|forcées
  + Un contrat glissé en [vente forcée].
  - La porte a été forcée dans la nuit.
honesty.forced         -2   ~démarchage|~pratique|~méthode|~manière|~procédé abusif|abusive|abusives|abusifs|agressif|agressive|commerciales|malhonnêtes|douteuses|douteux|honteuses|honteux|scandaleuses
  + Un [démarchage agressif] à domicile.
  - La pratique du judo est ouverte à tous.
honesty.hidden         -2   bien|se garder|gardé|gardent|gardée … dire|avertir|préciser|prévenir|informer|mentionner
  + On s'est [bien gardé de me prévenir].
  - Le gardien va garder la clé, c'est bien de le dire.
honesty.hidden         -2   manque|manquer|aucune|pas|zéro|sans … transparence|transparent|transparents
  + [Aucune transparence] sur la commission.
  - Un sac transparent est exigé au contrôle.
honesty.hidden         -2   ~cacher|~dissimuler|~omettre|~taire … bien|vérité|défaut|frais|informations|information|état
  + Le vendeur a [caché un défaut].
  - La clé est cachée sous le pot.
honesty.lie            -2   baratin|baratiner|baratiné|pipeau|bobard|bobards|boniment|embobiné|embobiner|enfumé
  + Encore du [baratin] au stand.
  - Il demande si mon fils joue du pipeau à l'école, niveau débutant.
  + Rien de concret, du [baratin].
honesty.lie            -2   soi disant|disants
  + Leur [soi-disant] garantie à vie.
  - Soi est un mot de trois lettres.
honesty.lie            -3   ~faux|fausse promesse|promesses|déclaration|annonce|allégations|prétexte|prétextes
  + De [fausses promesses] au moment de signer.
  - Voici ma déclaration, sans fausse date.
honesty.lie            -3   ~mentir|~menteur|~mensonge|~mensonger|~mytho|~fabulateur
  + Le vendeur m'a [menti] sur l'autonomie.
  + Des [mensonges] à chaque appel au syndic.
  + Une fiche [mensongère].
  - Sans mentir, j'ai attendu dans le froid.
honesty.lie            -2   ~prétendre|~prétendu
  + La société [prétend] avoir livré.
  - Il demande si je ne prétends pas tout savoir, je pose la question.
honesty.lie            -3   ~raconter … n'|histoires|salades|bobards|conneries
  + Le livreur [raconte des histoires].
  - La guide raconte l'histoire du château.
honesty.mislead        -2   contrairement à|a|au|aux … convenu|annoncé|promis|dit|engagements|annonce|publicité|contrat|devis
  + [Contrairement au devis], le wifi est payant.
  - Le spectacle annoncé débute à vingt heures, rien avant.
honesty.mislead        -2   font|fait|faire … croire
  + Ils vous [font croire] que c'est gratuit.
  - Je crois que cela fait deux kilos.
honesty.mislead        -2   induit|induire|induisent en erreur
  + Le panneau [induit en erreur] les clients.
  - L'erreur vient de moi, en saisissant le code.
honesty.mislead        -2   prix|tarifs|tarif|offre|offres|publicité|annonce|annonces|pub ~alléchant
  + Une [offre alléchante] au départ.
  - Une odeur alléchante sort du four.
honesty.mislead        -2   ~miroiter|~appâter|~appât
  + On nous a fait [miroiter] une prime.
  - Il demande si le pêcheur a son seau d'appâts vivants.
honesty.mislead        -3   ~promettre|promis … la lune
  + Le commercial m'a [promis la lune].
  - On voit la lune depuis le balcon.
honesty.mislead        -3   ~promettre|~vendre|promis … monts et merveilles
  + On nous [promet monts et merveilles].
  - Une vue sur les monts et la vallée.
honesty.mislead        -3   ~publicité|~pub|~annonce mensongère|mensongères|trompeuse|trompeuses|fausse
  + De la [publicité trompeuse] dans le métro.
  - La publicité du bus vante une pièce de théâtre.
honesty.mislead        -3   ~tromper|~tromperie|~trompeur|~trompé|~duper|~berner|~leurrer|~flouer|~manipuler|~piéger|~pigeonner
  + La fiche produit est [trompeuse].
  + Je me sens [trompée] par cette agence de voyages.
  - Je me suis trompé de date en réservant.
honesty.not_done       -2   mais|et|sans|puis ne|n' le fait|font|faisait pas|jamais
  + Ils disent rappeler [mais ne le font pas].
  - Mais le fait est là.
honesty.only_money     -2   juste|seulement|que|uniquement bon|bons|bonne|bonnes|là à|a|pour payer|encaisser|prélever|raquer|casquer|facturer
  + Nous sommes [juste bons à payer].
  - Il reste juste à payer le taxi.
honesty.scam           -3   fait|faire|faites|font|sommes|suis ~rouler|roulé|roulée|roulés dans|en|par|comme
  + On s'est [fait rouler dans] la farine.
  - Le camion roule en silence.
honesty.scam           -3   nous|me|m'|vous|les|se|on mène|mènent|menez|mené|balade|baladent|baladé en bateau
  + Six mois qu'on [nous mène en bateau].
  - Le bateau nous mène au port.
honesty.scam           -3   site|vendeur|entreprise|société|adresse fantôme|fantome|fantômes|bidon|écran|fictif|fictive|fictifs
  + Un [vendeur fictif] sans mentions légales.
  - Le site du château fait frissonner les enfants.
keep.set_phrase        keep posé|pose|posent|placé|placent|installé|mis des|les|deux|trois|quatre|plusieurs|ses pièges|appâts
  + Le gardien a [posé des pièges] à souris.
  - Ils nous ont piégés.

# The same words in other senses
honesty.bad_faith      -2   comme par hasard|enchantement
  + Et [comme par hasard], le dossier se perd.
  - Je suis venu par hasard.
honesty.bad_faith      -2   sous prétexte|pretexte que|qu'|de|d'
  + On m'exclut [sous prétexte que] je suis jeune.
  - Nous sommes sous couvert d'arbres.
honesty.bad_faith      -2   ~expert|~médecin|~avis|~avocat|~médiateur ~rouler|~travailler|~payer|~mandater|~choisir|~juge … pour|par|à … ~compagnie|~assureur|~assurance|~banque|~solde|eux
  + L'[expert roule pour la compagnie].
  - L'expert travaille vite pour les sinistrés.
honesty.behind_back    -2   en douce|catimini|cachette|sournoisement
  + Les conditions ont été changées [en douce].
  - Une pente en douceur.
honesty.broken_promise -2   ~promesse|~engagement|~parole|~annonce|~rdv|~discours … en l'|l air|oubliée|envolée|électorale|vent
  + Une [promesse de rappel en l'air].
  - La promesse a été tenue.
honesty.broken_promise -2   ~respecter|~tenir absolument|vraiment|même|strictement|toujours|plus pas|jamais|rien|aucun … engagement|engagements|promesse|promesses|parole|délai|délais
  + Ils ne [tiennent absolument pas leurs engagements].
  - Il tient parole.
honesty.denies         -2   nie|nient|niait|niaient|nié|niée|niés|niées|niant|nier
  + L'artisan [nie] avoir cassé la vitre.
  - Un nid sous le toit.
  - Des personnages niais.
honesty.fake           -2   avis|commentaires|étoiles|notes|témoignages|évaluations ~être … =faux|bidon|bidons|=truqués|=truqué|=achetés|fictifs|=inventés
  + Leurs [avis sont manifestement truqués].
  - Les avis sont partagés.
honesty.fake           -2   faux|fausse|fausses ~profil|~compte|~annonce|~avis|~photo|~promo|~promotion|~solde|~remise|~réduction
  + Des [faux profils] à la pelle.
  - Faux plafond très joli.
honesty.fake           -1   vendu|vendue|vendus|vendues|vendent|vend|passer … comme|pour neuf|neuve|neufs|neuves|original|originale|authentique|authentiques
  + On m'a [vendu ce lit comme neuf].
  - Livré comme neuf.
honesty.fake           -2   ~faux ~promo|~promesse|~annonce|~avis|~réduction|~solde|~profil|~devis|~excuse|~promotion|~remise|~motif|~rendez|~photo|~espoir|~offre|~prétexte
  + Des [fausses réductions] toute l'année.
  - Une fausse note au piano.
honesty.fake           -2   ~photo|~image|~visuel … ~retoucher|retouchées|retouchée|trompeuse|trompeuses|flatteuses|truquées|datées
  + Des [photos trompeuses].
  - Une photo de classe.
honesty.fake           -2   ~promotion|promo|promos|soldes|~remise|~réduction|~rabais|~stock|~prix|~profil|~adresse|~garantie … fictif|fictive|fictifs|fictives|bidon|bidons|mensonger|mensongers|mensongère|mensongères
  + Des [soldes tout à fait fictives].
  - Un personnage fictif.
honesty.fake           -3   ~trafiquer|~truquer|~bidonner|~bidouiller|~falsifier|~maquiller|~retoucher|bidon|bidons
  + Le compteur avait été [trafiqué].
  - Un bidon d'huile.
  + Un compteur [trafiqué].
honesty.false_display  -2   ~prix|~tarif|~stock|~horaire|~délai|~surface|~kilométrage|~disponibilité ~afficher|~annoncer|affiché|annoncé|affichée|annoncée|affichés … faux|fausse|mensonger|mensongère|différent|différente|même|erroné
  + [Horaires annoncés faux], guichet clos.
  - Le prix affiché me va.
honesty.forged         -3   ~signature ~imiter|~falsifier|~forger|imitée|falsifiée|contrefaite
  + [Signature imitée] sur le bon de commande.
  - Une signature électronique.
honesty.forged         -3   ~signer|signé|signée|signent|validé … à|a|en ma|notre|sa|mon place|nom
  + Le commercial a [signé à ma place].
  - Je signe à la place indiquée.
honesty.hid            -2   m'|nous|me|vous|lui|leur a|ont|avait|avez|avaient =caché|=cachée|dissimulé
  + Le notaire [nous avait caché] la servitude.
  - La mairie a un jardin caché.
honesty.hid            -2   ~cacher|~dissimuler|=caché|dissimulé … ~défaut|~nuisance|~vice|~vérité|~panne|~infiltration|~fuite|~accident|~condition
  + Ils [cachent les défauts] sous la peinture.
  - La haie cache la vue.
honesty.hid            -2   ~défaut =caché|=cachés|=cachées
  + Des [défauts cachés] sous le vernis.
  - La clé est cachée sous le pot.
honesty.hid            -2   ~engagement|~clause|~vice|~abonnement|~condition|~reconduction … =caché|=cachée|=cachés|=cachées|dissimulée|tacite
  + Une [clause bien cachée].
  - La clé est cachée sous le pot.
honesty.hid            -2   ~option|~abonnement|~clause|~contrat|~publicité|~condition … dissimulé|dissimulée|dissimulés|dissimulées|déguisé|déguisée
  + Un [contrat déguisé] en essai.
  - Un acteur déguisé en contrat.
honesty.hidden         -1   quelle stupeur|stupéfaction d'|de|en … apprendre|apprenant|découvrir|découvrant|constater|constatant qu'|que
  + [Quelle stupeur d'apprendre qu'] il fallait une carte.
  - Quelle surprise d'apprendre que tout était offert.
honesty.in_the_end     -2   finalement|final ~facturer|~annuler|~refuser|~débiter|~prélever|facturé|facturée|annulé|annulée|refusé|refusée|débité|débitée|payant|payante
  + Le premier mois offert est [finalement facturé].
  - Finalement, tout est gratuit.
honesty.in_the_end     -2   ~refuser|refusé|refusée|~annuler|annulé … au dernier moment|minute … alors|tout|après
  + Prêt [refusé au dernier moment alors] que tout était validé.
  - Au dernier moment, j'ai refusé.
honesty.knew           -2   ~savoir pertinemment
  + Ils [savaient pertinemment] que le logement était pris.
  - Une remarque pertinente.
honesty.lie            -2   parole|paroles|promesse|promesses en l'|l air
  + Encore des [promesses en l'air].
  - Une tyrolienne, les pieds en l'air.
honesty.lie            -2   soit disant|disante|disants
  + Un expert [soit disant] neutre.
  - Qu'il soit dix heures.
honesty.lie            -2   ~fallacieux|~factice|~fumeux|~tendancieux
  + Un argument [fallacieux] pour ne pas payer.
  - Un fumoir au sous-sol.
honesty.lie            -2   ~noyer le poisson
  + À chaque appel ils [noient le poisson].
  - Le poisson est noyé sous la sauce.
honesty.mislead        -2   font|fait|fera|feront tout pour … renonce|renoncer|décourager|décourage|abandonne|abandonner|éviter
  + Ils [font tout pour vous décourager].
  - Elle fait tout pour aider.
honesty.mislead        -2   rien|n' à|a|aucun|ne ~voir|~rapport|~correspondre|~ressembler … avec|à|au|aux la|l'|le|les ~photo|~annonce|~publicité|~pub|~descriptif|~description|~brochure|~image
  + La chambre n'a [rien à voir avec la photo].
  - On doit voir avec la mairie.
honesty.mislead        -2   tout est|dans dans|l'|pour l'|la|le ~apparence|~façade|~pub|~vitrine|com|~marketing
  + [Tout est dans l'apparence] ici.
  - Tout est dans la boîte.
honesty.mislead        -2   ~faire … passer pour
  + Un démarcheur se [fait passer pour] la mairie.
  - Faire passer le sel.
honesty.mislead        -2   ~pub|~publicité|~vendeur|~site|~brochure|~annonce|~photo|~commercial ~dire|~montrer|~promettre|~annoncer … ~contrat|~facture|~réalité|autre
  + La [pub dit une chose le contrat] une autre.
  - La pub montre un chat, une autre un chien.
honesty.mislead        -2   ~vendre … du|un rêve|vent|paradis
  + On nous [vend du rêve] en vitrine.
  - Un vendeur qui fait rêver.
honesty.mislead        -2   à|a … ~année|années|mille|lieues ~lumière|lieues|kilomètres de|d'|du ce|niveau|la|standing|qui
  + C'est [à des années lumière de ce] qui est promis.
  - Une étoile à huit années lumière.
honesty.money          -2   présent|présents|doués|forts|champions|prêts|rapides|bons pour|à|quand … ~encaisser|~prélever|~débiter|~facturer|argent|cotisation|cotisations
  + Très [doués pour encaisser], c'est tout.
  - Des enfants doués pour les échecs.
honesty.nonsense       -2   carabistouilles|carabistouille|balivernes|stoemelings|stoemelinks|sornettes
  + On nous raconte des [carabistouilles] à l'accueil.
  - Deux salades à emporter.
honesty.not_so         -2   , ce qui est|était|s'|paraît … =faux|inexact|mensonger
  + Il dit m'avoir appelé[, ce qui est faux].
  - Ce qui est faux dans le film m'amuse.
honesty.not_so         -2   affiché|affichée|affichés|annoncé|annoncée|annoncés|indiqué|indiquée|vendu|vendue|vendus|présenté|présentée|promis|promise|dit|dite … ne l' est|était|étaient|sont|a … pas|plus|nullement
  + La batterie [annoncée neuve ne l'était pas].
  - Il est annoncé, je ne le vois pas.
honesty.not_so         -2   alors|or que non
  + Le suivi dit colis remis [alors que non].
  - Alors que pensez-vous de la couleur ?
honesty.not_so         -2   annoncé|annoncée|annoncés|promis|promise|indiqué|indiquée|vanté|vantée|affiché … sur|dans|par|au|était|est|sont … ~vide|~absent|~fermé|~inexistant|hs|cassé|cassée|introuvable
  + Le jacuzzi [annoncé sur le site était vide].
  - Le prix affiché sur le panneau.
honesty.not_so         -2   c' est|était complètement|totalement|archi|faux|tout faux|faux
  + Garantie à vie, [c'était totalement faux].
  - Un faux plafond.
honesty.not_so         -2   ce qu' il|ils|elle|elles|on … ~dire|~annoncer|~affirmer|~raconter|~prétendre … est|était =faux|inexact|mensonger
  + [Ce qu'ils annoncent est faux].
  - Ce qu'il chante est faux.
honesty.not_so         -2   compris|comprise|inclus|incluse|gratuit|gratuite|offert|offerte|garanti|garantie , finalement|bah|sauf non|pas|que|qu'
  + La pose était [comprise, sauf qu']elle est en sus.
  - La livraison est gratuite, en fait.
honesty.not_so         -2   rien de ce que|qu' … ~dire|~promettre|~annoncer|dit|promis|annoncé
  + [Rien de ce qu'il a promis] n'a été tenu.
  - Rien à dire sur le plat.
honesty.not_so         -2   s' est|sont avéré|avérée|avérés|avérées|avère|révélé|révélée complètement|totalement|être|tout =faux|fausse|mensonger|mensongère|inexact
  + L'adresse [s'est révélée totalement fausse].
  - L'adresse s'est révélée utile.
honesty.not_so         -2   s'|se est|avère|avèrent|avérait|avéra|avérera|révèle|révélait|révèlent … ne|n' … pas|plus|jamais
  + La batterie [s'avère ne pas] être compatible.
  - La batterie ne s'avère pas utile.
honesty.not_so         -2   ~fixe|~gratuit|~illimité|~garanti|~neuf|~maison|~frais|~immédiat qui ne|n' l'|le|est|sont
  + Un prix [fixe qui ne l']est pas.
  - Un enfant qui ne l'est plus.
honesty.not_so         -2   ~payer|payé … pour|vue ~chambre|~place|~siège|~table|~balcon|mer|suite … ~avoir|eu|reçu
  + On a [payé pour une chambre vue mer et eu] la cour.
  - On paie pour une chambre.
honesty.not_so         -2   ~réserver|~payer|~commander|~acheter|~demander|réservé|payé … une|un ~suite|~chambre|~table|~place|~siège|~appartement|~voiture|~maison … eu|reçu|obtenu|atterri|trouvé|donné
  + On a [réservé une suite et on a eu] un placard.
  - On a commandé un plat et on a eu raison.
honesty.not_so         -2   ~étoile … usurpées|usurpé|imméritées|volées
  + Quatre [étoiles usurpées].
  - Des étoiles vraiment belles au planétarium.
honesty.only_money     -2   juste|seulement|que bon|bons|bonne|bonnes à|a nous|me|vous faire payer
  + Tout [juste bonne à nous faire payer].
  - Une carte est bonne à faire refaire.
honesty.only_money     -2   juste|seulement|que bon|bons|bonne|bonnes à|a prendre|encaisser|prélever|ponctionner|vendre|facturer
  + Ils sont [juste bons à encaisser].
  - Le vin est juste bon, à prendre frais.
honesty.only_money     -3   plein les poches
  + Ils s'en mettent [plein les poches].
  - Une veste avec des poches.
honesty.only_money     -3   se|s' ~gaver|~engraisser|~gaver
  + Les actionnaires [se gavent].
  - Une oie gavée.
honesty.only_money     -2   ~penser|~voir|~intéresser|~compter|~jurer qu'|qu|que|par à|a|aux|leur|l'|le|la … ~commission|~argent|~profit|~fric|~marge|~rentabilité|~prime|~chiffre|~portefeuille|~bénéfice
  + Ils ne [voient que leur marge].
  - L'argent n'est pas tout, pensez à la santé.
honesty.pressure       -2   me|nous|m'|vous|clients|toujours ~mettre|mis|met|mettent|mettait la|une ~pression
  + Le vendeur [nous met la pression] pour signer le soir même.
  - La pression des pneus est mise à jour.
honesty.pressure       -2   ~pousser|pousse|poussent|poussé … à|a la|l'|l ~consommation|~achat|~vente
  + Ça [pousse à la consommation].
  - Le vent pousse à la côte.
honesty.pressure       -2   ~pressuriser|vente|ventes … ~forcé|forcée|forcées
  + De la [vente forcée] au comptoir.
  - Une vente de charité.
honesty.scam           -3   =crossé|=crossée|=crossés|crossent|=carotté|=carottée|=carottés|carottent
  + Le garage m'a [crossé].
  - Une crosse de hockey.
honesty.scam           -3   crosseur|crosseurs|magouilleur|magouilleurs|magouille|magouilles|filous|filou
  + Une bande de [magouilleurs].
  - Le combiné est posé sur le bureau.
honesty.scam           -3   est|simplement|carrément|clairement|purement|littéralement|franchement|limite du vol
  + Trois euros le sac, c'est [carrément du vol].
  - Le jour du vol nous étions prêts.
honesty.scam           -3   fait|faire|fais|faites|font fourrer|crosser|pigeonner|carotter|baiser
  + On s'est [fait fourrer] par le concessionnaire.
  - Fourrer les crêpes au fromage.
honesty.scam           -3   se|s' ~payer ma|notre|la|votre tête|poire|fiole|pomme
  + Ils [se paient notre tête].
  - Je paie la tête de veau.
honesty.scam           -2   taxi|chauffeur … ~faire … un|des|grand ~détour de|d'|pour … ~payer|~gonfler|~rallonger|~course|~prix|~compteur|minutes|kilomètres|km
  + Le [taxi a fait un détour de dix minutes].
  - Cela vaut le détour.
honesty.scam           -3   ~baratiner|~embobiner|~embrouiller|~gruger|~truander|~tricher|~racketter|~extorquer|~trahir|~magouiller|~désinformer
  + Le démarcheur nous a [embobinés].
  - Une bobine de fil.
honesty.scam           -2   ~hypocrite|~sournois|~vicieux|~profiteur|~suspect|~illégal|~discriminant|~crapuleux
  + Une méthode [sournoise].
  - Un cercle vicieux, mais de la route.
honesty.scam           -3   ~mener en bateau
  + L'assureur nous a [menés en bateau] tout l'été.
  - Un tour du lac en bateau.
honesty.scam           -2   ~prendre … pour|des un|des|une|les|leurs lapin|jambon|jambons|quiche|buse|lapins|poires|poire|gogos|gogo|dinde|dindons
  + Ils nous [prennent pour des jambons].
  - J'ai pris un jambon.
honesty.scam           -3   ~voler … client|clients|gens|monde|assurés|abonnés|patients|usagers
  + Ils [volent les usagers].
  - Un client, volé dans le métro.
honesty.upsold         -2   dont … n'|ne|pas … ~usage|~besoin|~utilité
  + Trois options [dont elle n'a pas l'usage].
  - Le matériel dont on a besoin.
honesty.useless_work   -2   ~pièce|~réparation|~examen … qui n' ~avoir rien|besoin|pas
  + On m'a changé une [pièce qui n'avait rien].
  - Une pièce qui a du cachet.
honesty.vanished       -2   et|mais après|ensuite|puis|derrière|plus plus|y personne|rien|a
  + On nous fait payer [et après plus personne].
  - Et après le repas, une tisane.
honesty.was_told       -2   m'|nous|on avait|avaient|aviez promis|garanti|juré|certifié|assuré|vendu|dit
  + On [m'avait garanti] un remplacement gratuit.
  - Un ami m'avait prêté son code.
keep.burglar           keep un|le|les|des voleur|voleurs ~briser|~entrer|~casser|~fracturer
keep.burglar           keep voleur|voleurs a|ont|est|sont
keep.flight            keep vol direct
keep.honestly          keep honnêtement
keep.ladle             keep louche en
keep.mistake           keep me|nous|te ~tromper de|d'
keep.mistake           keep suis|sommes|es trompé|trompée|trompés
keep.no_lie            keep sans mentir
keep.told_well         keep avait|avaient dit|vanté|vendu … bien

honesty.promise -2 promesses|paroles|discours sont belles|jolies|beaux|alléchantes , mais|hélas|sauf
  + Les [paroles sont belles, mais] le vent passe.
  - Des promesses de vent.

honesty.broken_promise -2 promesse|promesses|engagement|engagements|parole|accord|accords non tenu|tenus|respecté|respectés|tenue|tenues|respectée|respectées|honoré|honorés
  + [Engagements non tenus].
  - Engagements tenus.

honesty.bad_faith  -2 capable|capables de|d' tout pour ne|éviter|vendre|facturer
  + [Capables de tout pour ne] rien voir.
  - Capable de tout peindre.
honesty.bad_faith  -2 excelle|excellent|excellents|maîtres|maître|expert|experts|champion|champions|doués|rois|as|passés … l'|dans|de art|balader|du|l'|de|de … balader|noyer|esquiver|embrouiller|mentir|botter|entuber|arnaquer|enfumer|esquive|blabla|mensonge|embrouille|enfumage
  + Ils [excellent dans l'art de balader] leur monde.
  - Un art de balader son chien.
honesty.bad_faith  -2 facile|commode|pratique de|d' … cacher|retrancher|dédouaner|défausser|abriter|réfugier|accuser|rejeter … derrière|client|clients|autres|sur|faute|la|le|nous|les
  + C'est trop [facile de se retrancher derrière] la neige.
  - Un rideau facile de pose.
honesty.bad_faith  -3 tous|tout|toutes les prétextes|prétexte|motifs|excuses sont|est|étaient bons|bon|bonnes
  + [Tous les prétextes sont bons] en ce moment.
  - Tous les motifs sont bleus.
honesty.bad_faith  -2 trop|tellement|si facile|commode de|d' dire que|qu'|c'
  + C'est [trop facile de dire que] le vent est bleu.
  - Un mot facile de dire.
honesty.bad_faith  -2 trouvé|trouvent|trouve|trouver|sortent|sorti|invente|inventent une|la|une|des|d'|quelque clause|article|alinéa|règlement … pour ne|refuser
  + Ils ont [trouvé une clause pour ne] rien verser.
  - J'ai trouvé la ligne.
honesty.money      -2 champion|champions|rois|roi|as|experts|maîtres du|de|des|en|pour monde|la|le|les|l'|facturer|encaisser|prélever|facturation … facturer|encaisser|prélever|facturation|prélèvement|prélèvements|augmentation|augmentations|argent|factures|fausses
  + [Champions du monde pour facturer].
  - Champion du monde de voile.
honesty.not_so     -2 belle|belles|jolie|jolies vitrine|façade|plaquette|plaquettes|brochure|pub|publicité|affiche mais|, mais|sauf|aucun
  + [Belle vitrine mais aucun] plan.
  - Une vitrine au coin.
honesty.not_so     -2 réalité est|était|fut|reste … moins|tout belle|rose|autre|brillante|glorieuse|flatteuse
  + La [réalité est bien moins belle].
  - La réalité est là.
honesty.only_money -2 facile|simple|commode de|d' prendre|encaisser|empocher|prélever|soutirer … argent|sous|fric|pognon
  + C'est [facile de prendre l'argent] des gens.
  - De l'argent facile.
honesty.promise    -2 promesses étaient|furent belles|jolies|beaux|alléchantes
  + Leurs [promesses étaient belles].
  - Des promesses de vent.
honesty.scam       -3 belle|jolie|magnifique|superbe|belles|bonne arnaque|escroquerie|arnaques|fumisterie|filouterie|entourloupe
  + Une [belle arnaque].
  - Une belle vague.

honesty.only_money -2 quand|lorsqu'|lorsque|dès il|qu'il faut|faudra|s' … =payer|=prélever|=encaisser|=facturer , aucun|aucuns|pas|jamais problème|problèmes|souci|soucis|de|d'
  + [Quand il faut payer, aucun problème].
  - Quand il faut payer, je viens.

honesty.only_money -2 efficace|efficaces|doués|doué|forts|excellents|champions|bons|parfaits pour|à|quand … =séduire|=appâter|=encaisser|=prélever|=facturer|=ponctionner|=soutirer
  + [Efficaces pour séduire] un client de plus.
  - Un banc pour séduire.
honesty.only_money -2 pour prendre|prélever|encaisser|ponctionner|débiter … ~argent|loyer|loyers|sous|~cotisation|chèque|~mensualité|acompte , aucun|aucuns|pas|jamais|zéro … problème|problèmes|souci|soucis
  + [Pour prendre votre argent, aucun souci].
  - Pour prendre l'argent, allez au guichet.
honesty.only_money -2 pour prendre|prélever|encaisser|ponctionner|débiter … ~argent|loyer|loyers|sous|~cotisation|chèque|~mensualité|acompte aucun|aucuns|pas|jamais|zéro … problème|problèmes|souci|soucis
  + [Pour encaisser les loyers aucun problème].
  - Pour prendre l'argent, allez au guichet.
honesty.only_money -2 pour prélever|encaisser|ponctionner|débiter|facturer … aucun|aucuns|pas|jamais|zéro … problème|problèmes|souci|soucis|difficulté
  + [Pour prélever pas de souci].
  - Pour encaisser le chèque, allez au guichet.
honesty.only_money -2 pour … encaisser|prélever|facturer|débiter|ponctionner … ils|elle|il|vous|on sont|est|êtes efficace|efficaces|excellents|bons|ponctuels|disponibles|réactifs|parfaits
  + [Pour encaisser ils sont efficaces].
  - Pour encaisser le chèque, allez au guichet.
honesty.only_money -2 quand|lorsqu'|lorsque|tant|pour on|vous|faut|je|il|que =paye|=paie|=payez|=payer|=payait , aucun|pas|aucuns … problème|problèmes|souci|soucis
  + [Quand on paye, pas de souci], mais sinon rien.
  - Quand on paye par chèque, il faut un stylo.
honesty.only_money -2 quand|lorsqu'|tant que|on|vous|je|nous|qu'|j'|il =paye|=paie|=payez|=payons|on|payer|vous il|,|=paye|=paie|=payez n'|il|y y|n'|a a|y pas|aucun|jamais … problème|problèmes|souci|soucis
  + [Quand vous payez il n'y a aucun problème].
  - Quand on paye par chèque, il faut un stylo.
honesty.only_money -2 réactif|réactifs|réactive|disponible|disponibles|rapides|rapide|efficaces|présents|joignables|aimables|gentils quand|lorsqu'|dès … faut|agit … =encaisser|=facturer|=payer|=prélever|=souscrire|=signer|=vendre|=relancer
  + Très [réactifs quand il s'agit de facturer].
  - Je viens quand il faut payer.
honesty.only_money -2 réactif|réactifs|réactive|disponible|disponibles|rapides|rapide|efficaces|présents|joignables|aimables|gentils … uniquement|seulement|juste|que pour|quand … =encaisser|=facturer|=payer|=prélever|=souscrire|=signer|=vendre
  + [Réactifs uniquement pour encaisser].
  - Je signe uniquement pour payer.
honesty.only_money -2 seule|seul chose|service|truc|moment|domaine … rapide|rapides|efficace|efficaces|simple|réactifs|réactif|présents|joignables , c'|est … prélèvement|facturation|=prélever|=facturer|=encaisser|=payer|souscription
  + Le [seul truc rapide, c'est le prélèvement].
  - Le seul service rapide est au rez.
honesty.only_money -2 seule|seul chose|service|truc|moment|domaine … rapide|rapides|efficace|efficaces|simple|réactifs|réactif|présents|joignables c'|est … prélèvement|facturation|=prélever|=facturer|=encaisser|=payer|souscription
  + Le [seul truc rapide est le prélèvement].
  - Le seul service rapide est au rez.
honesty.only_money -2 seule|seul rapidité|réactivité|efficacité|compétence|qualité … c'|est … pour|de|d'|quand =encaisser|=prélever|=facturer|=payer|=augmenter
  + La [seule rapidité du garage c'est pour encaisser].
  - Le seul service ouvert est au rez.
honesty.only_money -2 seule|seul|seuls|seules rapidité|réactivité|efficacité|compétence … =encaisser|=prélever|=facturer|prélèvement|prélèvements|facturation
  + La [seule rapidité c'est pour encaisser].
  - Le seul service ouvert est au rez.
honesty.only_money -2 toujours|très présents|présent|présente|disponibles|disponible|réactifs pour|quand … =encaisser|=facturer|=payer|=prélever
  + [Toujours présents pour encaisser].
  - Toujours un banc pour s'asseoir.

honesty.lying      -2 non honnête|honnêtes|sincère|transparent|transparente
  + Un loueur [non honnête].
  - Non, honnête ou pas, je viens.
honesty.only_money -2 pour me|nous|vous|leur facturer|prélever|encaisser|débiter|ponctionner … c'|là|ça … facile|rapide|simple|vite|réactif
  + [Pour nous facturer c'est rapide] par contre.
  - Pour entrer, c'est rapide.

honesty.forced     -2 activé|activée|souscrit|souscrite|facturé|facturée|prélevé|inscrit|inscrite|abonné|abonnée … sans que|l' je|nous|on|avoir|j'|l' … demandé|demandée|voulu|souhaité|accepté
  + Une option [activée sans que je l'aie demandé].
  - Un café ajouté sans que je l'aie demandé.
honesty.forced     -2 sans … demander|demande|demandé mon|notre|l'|nos avis|accord|permission|autorisation
  + Le club a tout changé [sans nous demander notre avis].
  - On me demande mon avis.
honesty.only_money -2 rapide|rapides|réactif|réactifs|réactive|prompt|prompts|doué|doués|forts|bons|efficaces|efficace|présents|excellents pour|à|quand prélever|encaisser|facturer|augmenter|débiter|ponctionner
  + Ils sont [forts pour encaisser] un chèque.
  - Réactifs pour répondre.
honesty.only_money -2 rapide|rapides|réactif|réactifs|réactive|vite|prompt|prompts|doué|doués|fort|forts|bon|bons|efficaces|efficace|présents|présent|excellents pour|à|quand me|nous|vous facturer|prélever|débiter|augmenter|ponctionner
  + [Très réactifs pour me facturer] un pli.
  - Réactifs pour me répondre.

honesty.mislead -2 ne vous|te|nous fiez|fie|fions pas|surtout … photos|photo|publicité|annonce
  + [Ne vous fiez pas aux photos] du coq.
  - Fiez-vous à la photo.

honesty.only_money -2 aucun problème|souci|mal pour|à prélever|encaisser|débiter|facturer
  + [Aucun problème pour débiter] la carte.
  - Aucun problème pour entrer.
honesty.only_money -2 aucun|pas|jamais|zéro de|d'|problème|problèmes|souci|soucis problème|problèmes|souci|soucis|pour|quand pour|quand|à|de|ils prélever|encaisser|débiter|facturer|prélèvent
  + [Pas de souci pour encaisser] la somme.
  - Pas de souci pour entrer.

honesty.only_money -2 pas|jamais|surtout oublié|oublient|oublie|oublier de|d' … prélever|facturer|encaisser|débiter
  + Ils n'ont [pas oublié de débiter] la carte.
  - J'ai oublié de facturer.

honesty.bad_faith -2 excuse|excuses … bidon|bidons|saugrenu|saugrenue|saugrenues|ridicule|ridicules|vaseuse|vaseuses|fallacieuse|fallacieuses|farfelue|farfelues|inventée|inventées|improbable|improbables|foireuse|foireuses
  + Que des [excuses bidon] de leur part.
  - Il s'excuse de son retard.

honesty.behind_back    -2               signé|changé|décidé|modifié|parlent|souscrit|ouvert|vendu|agi … dans|derrière mon|notre dos
  + Ils ont [signé dans mon dos].
  - J'ai mal dans mon dos.
honesty.forged         -3               imité|imitée|contrefait|contrefaite|inventé … signature
  + On a [imité ma signature].
  - Ma signature figure en bas.
honesty.money_only     -2               tout|juste|uniquement|que pour le|l' fric|pognon|argent|profit
  + [Tout pour le fric], rien pour les clients.
  - Un coffre pour l'argent liquide.
honesty.never_saw      -2               jamais|pas|toujours vu|revu la couleur de|d'|du|des
  + Je n'ai [jamais vu la couleur de] mon remboursement.
  - La couleur du mur est claire.
honesty.no_resemblance -2               ressemble|ressemblait|ressemblent|ressemblaient pas|rien|aucunement|guère … à|aux|au … photo|photos|image|images|annonce|descriptif|catalogue|description|maquette
  + Le produit ne [ressemble pas du tout à la photo].
  - La photo montre le devant.
honesty.promise        -2               que de|des belles|promesses promesses|paroles|sans|en|jamais|non
  + [Que de belles promesses] !
  - Un contrat sans promesse.
honesty.sell_me        -2               me|m'|nous|vous … refiler|~fourguer
  + On a voulu [me refiler] une assurance.
  - J'ai refilé le livre à ma sœur.
honesty.sell_me        -2               voulait|voulaient|absolument|essaie|essaient|essaye|essayait|cherche|cherchent|cherchait … me|nous|vous vendre|fourguer|refiler|placer|caser
  + Il [voulait à tout prix me vendre] un abonnement.
  - Je voulais vendre ma voiture.
honesty.sitting_on     -2,stage:resolve gardent|retiennent|détiennent|conservent mon|notre|mes|nos|l' argent|caution|sous|acompte|fonds
  + Ils [gardent mon argent] depuis deux mois.
  - Je garde mon argent à la banque centrale.
honesty.take_money     -2               pour … encaisser|prélever|débiter|facturer|vendre ils|on|elle|il|là … là|présents|présent|forts|fort|rapides|rapide|réactifs|champions|doués|vite
  + [Pour encaisser ils sont là], pour rembourser c'est autre chose.
  - La caisse sert pour encaisser.
honesty.told_would     -2               semaines|semaine|jours|mois|fois qu'|que on|ils me|nous|m' dit|disent|promet|promettent|répète|répètent
  + Ça fait trois [semaines qu'on me dit] demain.
  - On me dit bonjour toutes les semaines.

honesty.mislead -2 ~photo|~annonce|~description|~descriptif|~publicité|~image|~site|~brochure … ne|n' reflète|reflètent|reflétait|reflétaient pas|rien|peu
  + Les [images ne reflètent pas] le donjon.
  - Le lac reflète le donjon.

honesty.mislead -2 ~photo|~image … annonce|site|internet|brochure|ligne … date|datent|datait|dataient|sont|étaient … avant|années|ans|mathusalem|anciennes|retouchées|vieilles
  + Les [photos du site sont anciennes].
  - La photo du site est en bas.

honesty.wriggle -2 a|avait|ont|avaient|avoir|aura bon|bons dos
  + La lune [a bon dos] au moulin.
  - Le chat a le dos rond.
honesty.wriggle -2 ~opposer|oppose|opposent|invoque|invoquent|invoqué|prétexte|prétextent|prétexté la|le|les|des|une|un … majeure|météo|circonstances|règlement|grève|technique
  + Le bailli [invoque la force majeure] du dragon.
  - La force du roi est majeure.

ease.nightmare         -2 bâtons|batons dans les roues
  + Toujours des [bâtons dans les roues].
  - Un bâton dans les mains.
ease.nightmare         -2 david contre goliath
  + Contre l'opérateur, c'est [David contre Goliath].
  - David est contre.
errors.forgot          -2 ils|agence|restaurant|drive|elle oublient|oublie toujours|systématiquement|encore|constamment
  + Au drive [ils oublient toujours] un sac.
  - J'oublie toujours mon code.
honesty.bad_faith      -2 coupent|coupe|coupé|couper les cheveux en quatre
  + Les régleurs [coupent les cheveux en quatre].
  - Elle coupe les cheveux court.
honesty.bad_faith      -2 ils|elle|<agent> n' assument|assume pas|jamais|rien
  + Les promoteurs fuient, [ils n'assument pas].
  - Je n'assume pas ce choix de robe.
honesty.bad_faith      -2 ils|elle|elles|vous le font|fait|faites|faisait exprès
  + À croire qu'[ils le font exprès].
  - Je ne l'ai pas fait exprès.
honesty.bad_faith      -2 joue|jouent|jouait|fait|faisait|font l'|les innocent|innocents|ignorant|ignorants|autruche|mort|morts
  + Le garagiste [fait l'autruche].
  - Il fait l'unanimité.
honesty.bad_faith      -2 n'|ne assume|assument|assumait|reconnaît|reconnaissent pas|jamais|rien|aucun rien|leur|leurs|sa|ses|son|aucune
  + Le constructeur [n'assume jamais rien].
  - Je n'assume pas ce choix de robe.
honesty.bad_faith      -2 s' assoient|assoit|assied|asseyent sur les|le|la|nos|leurs règles|loi|droits|règlement|engagements|principes
  + La résidence [s'assoit sur le règlement].
  - On s'assoit sur le banc.
honesty.bad_faith      -2 s' assoient|assoit|assied|asseyent sur les|le|leurs|nos délais|délai|promesses|plaintes|demandes|consignes
  + Ils [s'assoient sur les délais].
  - On s'assoit sur les marches.
honesty.bad_faith      -2 se jouent|joue de nous|moi|vous
  + Cette régie [se joue de nous].
  - Le match se joue de nuit.
honesty.bad_faith      -2 trouve|trouvent|sortent|cherchent|dégainent toujours la|une clause|exclusion|petite
  + Ils [sortent toujours la clause] qui les arrange.
  - Je trouve toujours la ligne 3.
honesty.bad_faith      -2 ~faire|fait|font|faisait|faisaient semblant|mine de … pas comprendre|savoir|connaître|croire|entendre|voir
  + Ils [font semblant de ne pas comprendre].
  - L'enfant fait semblant de lire.
honesty.bad_faith      -2 ~faire|fait|font|joue|jouent l'|les innocent|innocents|ignorant|ignorants|étonné|étonnés|surpris|sourds
  + Le vendeur [joue l'innocent].
  - Il joue les prolongations.
honesty.bad_faith      -2 ~jouer|joue|jouent avec nos|mes|les nerfs|vies|santé|sentiments
  + Ces reports [jouent avec nos nerfs].
  - Il joue avec nos enfants.
honesty.behind_back    -2 ^ dans mon|notre dos
  + [Dans mon dos].
  - J'ai mal dans mon dos.
honesty.behind_back    -2 relouée|reloué|vendu|signé|décidé|fait|modifié|agi|agit|manigancé|résilié|tout dans mon|notre dos
  + L'agence a [reloué dans mon dos].
  - J'ai mal dans mon dos.
honesty.behind_back    -2 ressort|ressorti|ressortent|réclame|réclament|sorti une|des facture|factures|dette|arriéré vieille|vieilles|de
  + La régie des eaux [ressort une facture vieille] de six ans.
  - Il sort une facture.
honesty.behind_back    -2 ~prélèvement|~vente|~abonnement|~retrait|~renouvellement sauvage|sauvages|occulte|occultes|clandestin|déguisé|déguisée
  + Un [prélèvement sauvage] en août.
  - Une vente de chat sauvage.
honesty.behind_back    -2 à|a mon|notre|son|leur insu
  + Une option ajoutée [à mon insu].
  - Inscrivez à la date.
honesty.broken_promise -2 beaucoup|trop|plein de|d' promesses|paroles|blabla … peu|pas|aucun|zéro … ~résultat|~acte|action|actions|effet|suite|actes
  + [Beaucoup de promesses et peu d'actes].
  - Beaucoup de mots et peu de temps.
honesty.broken_promise -2 changent|change|changé|changer … avis|version|discours … comme|chemise|jour|fois|lendemain
  + Ils [changent d'avis comme] de chemise.
  - Elle change de coupe.
honesty.broken_promise -2 changent|change|changé|changer … ~règle|~condition|~prix|~tarif … cours de|d' route|chemin|contrat|année|saison|abonnement
  + Le club [change les tarifs en cours de saison].
  - Les règles du jeu changent.
honesty.broken_promise -2 changent|change|changé|changer … ~règle|~condition|~prix|~tarif … cours route|jeu|chemin|contrat|mission|saison
  + Le club [change les règles en cours de route].
  - Les règles du jeu changent.
honesty.broken_promise -2 promet|promettent|promis|promettait et|mais|de … ne|n'|jamais|rien tient|tiennent|fait|font|rappelle|rien|derrière|vient … pas|jamais|rien
  + La conseillère [promet et ne tient jamais].
  - Il promet un chiot.
honesty.broken_promise -2 ~promesse de|d' gascon|ivrogne|campagne|politicien|normand
  + Des [promesses de Gascon].
  - La promesse de vente.
honesty.broken_promise -2 ~promesse n' ~engager que
  + Les [promesses n'engagent que] ceux qui y croient.
  - La promesse de vente engage.
honesty.broken_promise -2 ~retourner|retourné|retourne|retournent leur|sa veste
  + Le maître d'œuvre a [retourné sa veste].
  - J'ai retourné ma veste trop petite.
honesty.broken_promise -2 ~revenir|reviennent|revient|revenu|revenus|revenue sur leur|sa|ses|leurs|son|cette parole|engagement|engagements|promesse|promesses|accord|décision
  + Ils sont [revenus sur leur engagement].
  - Je reviens sur ma décision.
honesty.distrust       -2 indigne|indignes de|d' confiance|votre|notre|aucune
  + Un intermédiaire [indigne de confiance].
  - Un ami digne d'éloges.
honesty.distrust       -2 ~confiance … ~rompre|rompue|brisée|perdue|ébranlée|entamée|trahie|anéantie|envolée|effondrée
  + La [confiance est brisée].
  - Un lien de confiance, une ficelle rompue.
honesty.distrust       -2 ~trahir|trahi|trahie|trahis|brisé|rompu|perdu … ma|notre|la|toute confiance
  + Ce banquier a [trahi notre confiance].
  - Le verre brisé, ma confiance.
honesty.fake           -2 avis|commentaires|témoignages|étoiles … écrits|rédigés|postés|laissés|inventés|achetés par eux|employés|patron|famille|amis|leurs|personnel|salariés
  + Des [avis écrits par eux]-mêmes.
  - Des avis écrits par des clients.
honesty.forced         -2 fait|font|faire signer … sans|forcé|blanc|vite|à
  + On m'a [fait signer sans] lire.
  - On a fait signer la lettre au maire.
honesty.forged         -3 antidaté|antidatée|falsifié|falsifiée|trafiqué|trafiquée|maquillé|bidonné|bidonnée|truqué|truquée … date|dates|contrat|compteur|kilométrage|signature|lettre|facture|chiffres|relevé|devis|courrier|dossier
  + Ils ont [antidaté la lettre].
  - Une date sur le dossier.
honesty.good_game      -2 beau|beaux|bon|bons|belle parleur|parleurs|parleuse
  + Un architecte [beau parleur].
  - Un haut-parleur.
honesty.hid            -2 sont|est bien gardé|gardés|gardée de|d' me|nous|dire|préciser|parler|prévenir|le|l'|en
  + Ils se [sont bien gardés de parler] du bruit.
  - Il s'est bien gardé du froid.
honesty.lie            -2 contre vérité|vérités
  + Des [contre-vérités] dans leur mémoire.
  - La vérité, contre le mur.
honesty.long_way       -2 ~taxi|~chauffeur|~vtc … ~rallonger|rallongé|rallonge|détour|détours
  + Le [chauffeur a rallongé] le trajet.
  - Le taxi fait un tour.
honesty.mislead        -3 ~rouler|roulé|roulée|roulés dans la farine|boue
  + On m'a [roulé dans la farine].
  - Le poisson est roulé dans la chapelure.
honesty.nonsense       -2 blabla|boniments|sornettes|balivernes|fadaises
  - Je joue du piano.
  + Des [sornettes] pour vendre une extension.
honesty.nonsense       -2 tout|toute dans la|le com|marketing|pub|frime
  + [Tout dans la com] et rien derrière.
  - Tout est dans le sac.
honesty.nonsense       -2 ~explication|~excuse|~argument|~histoire|~motif|ça|rien tient|tiennent|tenait pas debout
  + [Ça tient pas debout], leur calcul.
  - Il tient debout.
honesty.not_so         -2 kilométrage|index|poids|dates|signature|chiffres|surface|mesures … colle|correspond|correspondent|collent pas|guère
  + Les [dates ne collent pas].
  - Les dates du stage.
honesty.not_so         -2 n'|ont|a … que le nom
  + Un circuit court qui n'[a de court que le nom].
  - Je ne retiens que le nom.
honesty.not_so         -2 promo|promotion|remise|cadeau|rabais|réduction|solde|offre … en est|était pas une|un
  + La [promo n'en est pas une].
  - La promo est une chance.
honesty.not_so         -2 qui n' existe|existait|existent|existaient pas|plus
  + Une place [qui n'existe pas].
  - Ce fichier existe.
honesty.only_money     -2 beurre|fric|sucrent|remplissent|enrichissent … sur notre|nos|mon|le dos
  + Ils se font du [beurre sur notre dos].
  - Le beurre est sur notre table.
honesty.only_money     -2 défendent|protègent|défend|protège leurs|leur|ses propres|intérêts|intérêt|commissions
  + Ces syndics [protègent leurs intérêts].
  - Ils protègent leurs clés.
honesty.only_money     -2 en veut|veulent à|a notre|nos|mon|votre argent|sous|portefeuille|fric
  + Ces clubs [en veulent à notre argent].
  - J'en veux à mon frère.
honesty.only_money     -2 faire|font|fait du chiffre
  + Les contrôleurs [font du chiffre].
  - Le chiffre du jour.
honesty.only_money     -2 machine|machines|usine|vache|vaches à|a|de fric|pognon|thune|thunes|cash|lait
  + Une [machine à fric], ce péage.
  - Une machine à sous au casino.
honesty.only_money     -2 machine|usine|pompe à|a cash|pognon|thune|oseille
  + Cette fédération est une [machine à cash].
  - Une machine à laver.
honesty.only_money     -2 n' y a que l'|le argent|fric|pognon|profit
  + Dans ce centre, il [n'y a que l'argent] qui compte.
  - Il n'y a que le bus.
honesty.only_money     -2 ne fait|font que vendre|encaisser
  + Ce conseiller [ne fait que vendre].
  - Il ne fait que courir.
honesty.only_money     -2 ne|n' fait|font|pense|pensent|voit|voient que|qu'|qu vendre|à|placer|leurs|leur|des placer|leur|leurs|produits|commissions|pomme|intérêts|bonus|primes
  + La banquière [ne pense qu'à placer] ses livrets.
  - Je ne pense qu'à la plage.
honesty.only_money     -2 ne|n' ~penser|~voir|~jurer|pensent|voient|pense|voit|jure que|qu' le|par|au|à|l' fric|pognon|argent|profit|chiffre|portefeuille|portemonnaie|rendement|marge|blé|oseille|commission
  + Cette clinique [ne pense qu'au fric].
  - Je ne pense qu'au retour.
honesty.only_money     -2 rapide|rapides|prompt|prompts|doués|forts|champions à|a|pour encaisser|prélever|réclamer|facturer|débiter|ponctionner
  + [Prompts à encaisser], lents à rendre.
  - Prompt à rire.
honesty.only_money     -2 seul|que|seule|uniquement le|l'|la fric|pognon|argent|profit|rentabilité|rendement|thune|oseille … compte|intéresse|prime|importe|comptait
  + [Seule la rentabilité les intéresse].
  - Seul le compte joint intéresse ma femme.
honesty.only_money     -2 tiroir|tiroirs caisse
  + Cette fédération est un [tiroir-caisse].
  - Le tiroir du haut.
honesty.only_money     -2 toujours|présents|là|champions|forts|rapides|prompts|prompt|rapide là|pour|à pour|encaisser|prélever|réclamer encaisser|prélever|réclamer|facturer
  + [Toujours là pour encaisser].
  - Toujours là pour aider.
  - Toujours là pour l'accueil.
honesty.only_money     -2 ~soutirer|~extorquer|~pomper|grattent|gratte|~grappiller … ~argent|fric|~euro|sous|~centime|pognon|thune
  + Tout est bon pour [soutirer de l'argent] aux parents.
  - Le jeu à gratter coûte deux euros.
honesty.pressure       -2 mis|met|mettent|mettait la pression pour|afin|sur
  + L'agent nous a [mis la pression pour] signer.
  - Il a mis la pression à deux bars.
honesty.pressure       -2 signer … précipitation|urgence|vitesse|pression|contrainte
  + On m'a fait [signer dans la précipitation].
  - Il faut signer le reçu.
  - J'ai eu le temps de signer.
honesty.promise        -2 que des promesses|mensonges|bobards|bobard
  + [Que des promesses] et toujours pas de piscine.
  - Ils disent des promesses à voix basse.
honesty.scam           -3 <agent>|<company>|vrai|vraie … ~retors
  + Ce [commercial est retors].
  - Un bois retors.
honesty.scam           -3 <company>|<agent>|pratiques|pratique|méthodes|agence|elle … ~borderline|~corrompu
  + Ce [courtier est corrompu].
  - Un fichier corrompu.
honesty.scam           -2 ^ du flan|bluff
  + [Du bluff].
  - La tarte, au flan coco.
honesty.scam           -3 abus de|d' confiance|faiblesse|position
  + C'est de l'[abus de confiance].
  - Un abus de gâteau.
honesty.scam           -3 arnaque|racket|escroquerie|fraude|mensonge bien|parfaitement rodée|rodé|ficelée|huilée|organisé|organisée
  + Une [escroquerie bien ficelée].
  - Une bande organisée par âge.
honesty.scam           -3 bande|ramassis|tas de|d' voyous|corrompus|vendus|malfaiteurs|gangsters|crapules
  + Un [ramassis de malfaiteurs].
  - Une bande de rats au grenier.
honesty.scam           -2 bourrage de crâne|mou|crane
  + La présentation, du [bourrage de crâne].
  - Un bourrage papier.
honesty.scam           -2 de mèche avec
  + Le dépanneur est [de mèche avec] l'assisteur.
  - Une mèche de cheveux.
honesty.scam           -3 du|un|de|fait|font|au chantage|chantage,
  + Pour récupérer les clés, [du chantage].
  - Un chant au village.
honesty.scam           -3 est de la manipulation
  + Leur discours [est de la manipulation].
  - La manipulation du levier.
  - La facilité de la manipulation.
honesty.scam           -2 est|était du|que flan|bluff|cinéma
  + Leur garantie, c'[est du flan].
  - C'est du lait.
honesty.scam           -3 fait|fais|faire|faisons|font ~estamper|~blouser|~niquer|~couillonner|~bananer|~enfler|~entuber|~truander|~feinter|~gruger|~pigeonner
  + Je me suis [fait couillonner].
  - On fait tondre la pelouse chaque mois.
honesty.scam           -2 limite|limites|frontière de la|l' légalité|escroquerie|arnaque|honnêteté
  + Leur clause est à la [limite de la légalité].
  - La limite de la commune.
honesty.scam           -3 marchand|marchands|vendeur|vendeurs de|d' rêve|rêves|tapis|sommeil|vent|illusions|soupe|fumée|salades
  + Ces coachs sont des [marchands d'illusions].
  - Un marchand de journaux.
honesty.scam           -3 margoulin|margoulins|filou|filous|aigrefin|aigrefins|truand|truands|rapace|rapaces|charognard|charognards|forban|forbans|malfrat|malfrats|brigand|brigands|arnacoeur
  + Des [margoulins] sans honte.
  - La roue du moulin.
honesty.scam           -2 miroir aux alouettes
  + Ce concours, un [miroir aux alouettes].
  - Un miroir aux bords ronds.
honesty.scam           -3 passer|passé|refilé un sapin
  + Chez ce concessionnaire on s'est fait [passer un sapin].
  - Un sapin de Noël.
honesty.scam           -2 peu|pas catholique|orthodoxes
  + Des méthodes peu sûres et [pas orthodoxes].
  - Il est catholique, un peu.

keep.own keep suis|sommes|étais pas catholique|orthodoxe
  + Je ne [suis pas catholique], l'abbaye m'a plu.
  - Des méthodes pas catholiques, pas orthodoxes.

honesty.scam           -2 prend|prennent|prenait pour|comme des|un|une billes|bille|jambons|jambon|truffes|pigeons|gogos|vaches|moutons|lapins
  + Ce marchand nous [prend pour des gogos].
  - Il prend le train pour Billes.
honesty.scam           -3 racket|arnaque|escroquerie|mensonge|pillage organisé|organisée|institutionnalisé|légal|légalisé|caractérisé
  + Un [racket organisé].
  - Une pêche organisée par le club.
honesty.scam           -3 sans foi ni|, loi
  + Des loueurs [sans foi ni loi].
  - Une loi sur la foire.
honesty.scam           -3 sont|vrais|vraie des|de|voyous voyous|racailles|rats|vendus|corrompus
  + Ce [sont des voyous].
  - Les lots sont vendus.
honesty.scam           -3 vol|arnaque|escroquerie|mensonge|racket|abus pur|pure et simple
  + Du [racket pur et simple].
  - Un jus pur, et simple à servir.
  - Une cuisine pure et simple.
honesty.scam           -3 vol|racket|arnaque|escroquerie en bande organisée
  + Du [vol en bande organisée].
  - Le vol de dix heures, en bande.
honesty.scam           -2 ~fumisterie|~supercherie|~bluff|~esbroufe|~imposture|~mystification
  + Leur label vert, une [fumisterie].
  - Une fumerie de saumon.
honesty.scam           -3 ~léser|lésé|lésée|lésés|spolié|spoliée|spoliés
  + Les retraités sont [spoliés].
  - Un lézard au soleil.
honesty.scam           -3 ~perfide|~roublard|~fripouille|~crapule|~baratineur|~embobineur|~mythomane|~affabulateur|~carottier|~imposteur|~tricheur|~crevard|~usurpateur|~manipulateur|~filou|~faussaire|~combinard|~margoulin|~maquignon|~aigrefin|enfumeur|enfumeurs|magouillard|magouillards
  + Ce chasseur d'appartements est un [baratineur].
  - Une carotte et un filet.
honesty.take_money     -2 profitent|profite|abusent|abuse|exploitent … vieux|âgées|faibles|aînés|anciens|faiblesse|crédulité|détresse|chagrin|malheur|deuil|situation|monopole|naïveté
  + Ils [profitent de notre détresse].
  - Je profite du soleil.
honesty.useless_work   -2 ~changer|changé|change|remplacé|remplace|remplacent|changent … ~pièce … marchent|marche|marchaient|marchait|neuves|neuve|fonctionnait|fonctionnaient|bonnes|bonne
  + L'atelier [change des pièces encore bonnes].
  - Il change une pièce de deux euros.
honesty.useless_work   -2 ~facturer|facturé|facturée|facturés|compté|comptée … ~travail|travaux|~prestation|~heure|~soin|~séance|~pièce|~déplacement … pas|jamais|non|fictifs|inutiles ~faire|faits|fait|effectués|réalisés|effectuées|réalisées|faite|faites|effectué|réalisé
  + On m'a [facturé des séances jamais faites].
  - On a facturé deux séances, faites en mai.
honesty.vanished       -3 ~partir|parti|partis|partie|disparu|disparus|filé|envolé avec l'|mon|notre|les|la|nos acompte|caution|avance|arrhes
  + Ils sont [partis avec l'acompte].
  - Je suis parti avec mon sac.
  - Je suis parti avec les clés.
honesty.was_told       -2 certifié|garanti|soutenu|juré|assuré|promis que|qu' … c'|était|serait|j'|je|tout|le … compris|inclus|gratuit|signé|couvert|neuf|fait|envoyé|prêt|dispo|rien
  + Le vendeur m'a [certifié que c'était compris].
  - On m'a promis du pain.
honesty.wriggle        -2 avoir|ont|nous|auront à|a l' usure
  + À force de lettres ils nous [ont à l'usure].
  - La pièce a l'usure du temps.
honesty.wriggle        -2 jouent|joue|comptent|misent|mise|tablent|parient l'|la|sur|le|les|notre … usure|montre|lassitude|découragement|épuisement|pourrissement
  + La régie [mise sur la lassitude] des locataires.
  - Il compte sur sa montre.
honesty.wriggle        -2 se défile|défilent|débine|débinent|dérobe|dérobent
  + Le maçon [se défile] dès qu'on parle garantie.
  - Le cortège défile dans la rue.
honesty.wriggle        -2 se|s' est|sont défilé|défilés|défilée|débiné|débinés|dérobé|dérobés|esquivé|esquivés
  + Au moment de signer ils [se sont défilés].
  - Les chars ont défilé.
honesty.wriggle        -2 tourne|tournent|tournait autour du pot
  + L'assureur [tourne autour du pot].
  - Le pot tourne.
resolution.no_solution -2 aucun|sans|pas|plus recours possible|pour|contre
  + Contre le rectorat, [aucun recours possible].
  - Le recours possible dans deux mois.
resolution.no_solution -2 n'|ne a|avons|ai aucun recours
  + Face à la régie on [n'a aucun recours].
  - Le recours est ouvert.
waiting.endless        -2 attente m'|nous|a a|eu tuée|tué|raison|achevé|usé|achevée
  + L'[attente m'a achevée].
  - Une attente, une tuile.
waiting.endless        -2 failli attendre
  + Une heure pour un café, on a [failli attendre].
  - Il a failli tomber.
waiting.made_wait      -2 prennent|prend|prenaient un malin plaisir à|a
  + Ils [prennent un malin plaisir à] nous user.
  - Un malin plaisir de lecture.

honesty.scam -3 c' est pas|plus du|de|une|un vol|arnaque|escroquerie|racket|foutage|tromperie … ça|ca|cela
  + [C'est pas du racket ça] ?
  - C'est pas du vol.
honesty.scam -3 y a|avait eu|bien|là escroquerie|abus|malversation|entourloupe
  + Il [y a eu escroquerie] au rétroviseur.
  - Il n'y a pas eu fraude.

honesty.scam -3 c' est pas|plus du|de|une|un vol|arnaque|escroquerie|racket|foutage|tromperie , ça|ca|cela
  + [C'est pas du racket, ça] ?
  - C'est pas du vol.

honesty.distrust -2 comment|difficile|impossible|dur|plus … faire|avoir|accorder|garder|retrouver|refaire confiance
  + [Difficile de leur faire confiance].
  - Comment retrouver mes clés ?
honesty.lie      -2 disent|dit|prétend|prétendent|affirme|affirment|soutient|soutiennent|jure … que|qu' … c'|il|elle|était|rayure|choc|trace|dégât|bosse est|était|étaient|déjà déjà|là là|abîmé|cassé|présent|présente
  + Ils [soutiennent que c'était déjà cassé].
  - Il dit que c'est déjà mardi.

honesty.forced -3 ~dossier|~argent|~véhicule|~voiture|~document|~papier|~caution|~colis|~client|~élève … en otage|otages
  + Mon [dossier reste en otage] au greffe.
  - Une prise d'otage au cinéma.

honesty.scam -2 argent|fric|profit|rendement|business|pognon|rentabilité … passe|passent|important|importante avant|que … patient|patients|client|clients|joueur|joueurs|élève|élèves|gens|humain|soin|soins|santé|respect|qualité
  + Ici l'[argent passe avant les patients].
  - L'argent est important.
honesty.scam -3 défaut|défauts|panne|pannes|problèmes|carie|caries|réparation|réparations … imaginaire|imaginaires|fictif|fictive|fictifs|fictives|bidon|bidons
  + Ils ont trouvé une [panne imaginaire].
  - Un ami imaginaire.
honesty.scam -2 vend|vendent|revend|revendent|revendu|revendues|vendu|vendues|refilent nos|mes|vos … données|coordonnées|infos|numéros|mails
  + Ils [vendent nos données].
  - Ils vendent nos légumes.

honesty.mislead -2 disparaît|disparait|disparaissent|oublie|oublient … une|dès|après … fois|que … bon|contrat|commande|chèque|argent|acompte … signé|encaissé|versé|payé|passée
  + Il [disparaît une fois le bon signé].
  - Il disparaît une fois par jour.

honesty.broken_promise -2 jamais|pas eu|reçu|obtenu|vu … ~promettre|promis|promise|promises|annoncée|prévue
  + Je n'ai [jamais eu l'aide promise].
  - J'ai toujours eu la qualité promise.

keep.hearsay    keep ne vous|te|nous fiez|fie|fions pas … avis|notes|commentaires|étoiles négatifs|négatives|mauvais|mauvaises
keep.hearsay    keep ne vous|te|nous fiez|fie|fions pas … mauvais|mauvaises avis|notes|commentaires
keep.no_negator keep ~photo|~image … ne|n' reflète|reflètent pas … beauté|charme|magie|qualité
keep.own_doing  keep facturer|encaisser|relancer mes|nos|ses clients|patients
keep.set_phrase keep tous|tout|toutes les prétextes|prétexte|motifs|excuses sont|est|étaient bons|bon|bonnes pour y|revenir|retourner|venir|passer|manger|se|s'

honesty.mislead -2 ne|n' vous|te|nous fiez|fie|fions pas|surtout aux|à|leurs|ces avis|notes|étoiles
  + [Ne vous fiez pas aux étoiles] du donjon.
  - Ne vous fiez pas aux mauvais avis.

honesty.scam -3 <company>|elles|tu m'|nous|me|leur|lui avez|ont|a|avaient|aviez|as =volé|=volés|=volée|=volées|=extorqué|=soutiré|=ponctionné
  + [Ils nous ont soutiré] trois cents euros.
  - On nous a prêté trois cents euros.
honesty.scam -2 coquille|coquilles vide|vides
  + Leur garantie, une [coquille vide].
  - Une coquille d'œuf.
honesty.scam -3 ~crapule|~voyou|~carambouilleur|~fripouille|~malandrin|~margoulin|~aigrefin
  + Ces syndics sont des [crapules].
  - Un crapaud dans la mare.
honesty.scam -3 ~marchand|~vendeur de sommeil|tapis|vent|rêve|rêves
  + Un [marchand de sommeil], rien d'autre.
  - Un marchand de glaces.

honesty.behind_back -2 jamais|aucun … donné … mon|notre|d'|l' … accord|consentement|autorisation|aval
  + Je n'ai [jamais donné mon accord] pour ces travaux.
  - Le maire n'a jamais donné son accord.
honesty.not_so      -2 ~bienveillance|~gentillesse|~politesse|~sourire|~amabilité|~sympathie|~empathie|~professionnalisme|~convivialité|~écoute|~transparence … de|qu' façade|surface|apparente|apparence|apparent
  + Une [amabilité de façade] au guichet.
  - La gentillesse du maçon, la façade refaite.

honesty.broken_promise -2   chaque|tous|toutes semaine|jour|mois|fois|appel|les … ils|elle|il|on … promettent|promet|jure|jurent
  + [Chaque semaine ils promettent] les voiles.
  - Chaque jour il fait beau.
  - Tous les jours ils assurent la traversée.
honesty.denies         -2   jamais|pas|refusent|refuse|refusé … reconnu|reconnaît|reconnaissent|admis|reconnaître|admettre|avoué|assumé … tort|torts|erreur|erreurs|faute|fautes|responsabilité|tords
  + Ils n'ont [jamais reconnu leur tort].
  - Je n'ai pas reconnu l'erreur du nom.
honesty.denies         -2   prétend|prétendent|prétendait|prétendaient|affirment|soutient|nient|nie|jurent ne|n'|avoir pas|jamais|rien|avoir … =avoir|=savoir|=connaître|=être|=voir|reçu|vu|eu|rien
  + Ils [prétendent ne pas avoir] la clé.
  - Je prétends ne pas avoir peur.
honesty.distrust       -1   croirai|croira|croirons quand|lorsque je|j'|on|ce|nous … verrai|aurai|verra|reçu|fait|verrons|aura
  + J'y [croirai quand je le verrai].
  - Il croira quand il est fou.
honesty.hid            -2   =caché|cachent|=dissimulé|=masqué|=camouflé … dégâts|défaut|défauts|frais|vices|vice|panne|travaux|fuite|humidité|sinistre|rayures|kilométrage|choc
  + Ils ont [caché les dégâts].
  - J'ai caché les clés du problème.
  - Ce fard masque mes défauts.
honesty.money          -2   <agent>|ils|il|elle … pensait|voulait|cherchait … qu'|que|juste|seulement|à qu'|à =vendre|=toucher|=encaisser|=conclure|=placer|=signer|commission
  + Ce [courtier ne pensait qu'à vendre].
  - Le vendeur veut vendre son vélo.
honesty.not_so         -2   n'|ne est|était|sont pas la|le|les voiture|chambre|appartement|logement|maison|robe|produit|modèle|plat|pièce|vue|piscine|menu de|sur|dans l'|la|les|votre|annonce|photos annonce|photos|photo|pub|publicité|brochure
  + Ce [n'est pas la voiture de l'annonce].
  - Ce n'est pas la page de l'annonce.
honesty.not_so         -2   ~bienveillance|~gentillesse|~politesse|~amabilité|~sympathie|~empathie|~professionnalisme|~transparence n'|ne est|était qu'|que de|une|en|apparente|apparence $
  + La [gentillesse n'est que de façade].
  - La politesse n'est pas de trop.
honesty.not_so         -2   ~bienveillance|~gentillesse|~politesse|~amabilité|~sympathie|~empathie|~professionnalisme|~transparence n'|ne est|était qu'|que de|une|en|apparente|apparence façade|surface|apparence
  + Leur [bienveillance n'est qu'une façade].
  - La politesse n'est qu'une règle.
honesty.pressure       -2   fait|exercé|exerce|font|fait … pression … sur nous|moi|lui|elle
  + Ils ont [fait pression sur nous] pour signer.
  - L'eau a fait pression sur la porte.
  - Les bretelles font pression sur mes épaules.
honesty.scam           -3   livreur|coursier|déménageur|déménageurs|chauffeur … bu|mangé|volé|grignoté|piqué|chapardé|dérobé … ma|mon|mes|notre|nos|moitié|frites|boisson|repas
  + Le [livreur a bu la moitié] de mon lait.
  - Le livreur a bu un café.
honesty.sell_me        -2   poussent|pousse|poussaient|incitent|incite|obligent … à|a =acheter|=prendre|=consommer|=souscrire|=dépenser … compléments|options|assurance|extras|produits|suppléments|plus|garantie|abonnement
  + Les moniteurs [poussent à acheter des options].
  - On nous pousse à prendre un bus.
honesty.vanished       -2   promis|encaissé|promettait … puis|et|avant … disparu|évaporé|volatilisé|volatilisés
  + Le vendeur a [promis une facture puis a disparu].
  - Le lac promis a vite disparu.
keep.own_fault         keep hésite|hésitent|hésité pas à =reconnaître|=admettre … tort|torts|erreur|erreurs|faute|fautes|responsabilité
  + Il n'[hésite pas à reconnaître ses erreurs].
  - Ils refusent de reconnaître leurs torts.
keep.own_fault         keep je|j'|nous … jamais|pas … reconnu|admis|avoué|assumé … tort|torts|erreur|erreurs|faute|fautes|responsabilité
  + [Je n'ai jamais reconnu mon erreur].
  - Ils n'ont jamais reconnu leur erreur.

honesty.only_money -2 leur|votre|leurs|seul|unique but|objectif|priorité|obsession est|était|reste|semble … vendre|encaisser|facturer|prélever
  + [Leur but est de vendre], rien d'autre.
  - Mon but est de vendre ma barque.

honesty.mislead    -2   contrairement à|a ce que|qu' … m'|nous|avez … =dit|écrit|disait
  + [Contrairement à ce qu'on m'a dit], le bac est payant.
  - Contrairement à ce que disent certains, tout est parfait.
honesty.mislead    -2   contrairement à|a ce qui|que|qu' … annoncé|annoncée|promis|indiqué|convenu|affiché|vendu|prévu|annonce|annoncent|annoncez|indique|indiquait|prétend|prétendent|affirme
  + [Contrairement à ce qui était affiché], le musée ferme à midi.
  - Contrairement à ma sœur, je nage.
  - Contrairement à ce que disent certains, tout est parfait.
honesty.mislead    -2   contrairement à|a ce|aux|au que|qu'|infos|informations … dit|disent|raconte|dit|informations|infos … site|appli|application|fiche|notice|panneau|publicité|pub|annonce|brochure|internet
  + [Contrairement à ce que dit la notice], la lyre a six cordes.
  - Contrairement à ce que dit mon frère, l'annonce est vraie.
honesty.only_money -2   but|buts|fin|fins|objectif|~motif|intérêt … uniquement|purement|seulement|que|qu' financier|financiers|lucratif|lucratifs|~commercial|pécuniaire|pécuniaires
  + Un contrôle dans un [but purement lucratif].
  - Une association à but non lucratif.
keep.others        keep contrairement à|a ce qui|que|qu' … indiqué|annoncé|affiché|annonce|annoncent|indique|affirme|prévu … avis|commentaires
  + [Contrairement à ce qui est indiqué dans les avis], c'est propre.
  - Contrairement à ce qui était affiché, le musée ferme à midi.

honesty.fake -2 profils|profil|annonces … sont|est|étaient … =faux|fausses|fictifs|fictives|bidon|bidons
  + La moitié des [profils sont faux].
  - Un profil sportif.

honesty.distrust -2   je|on|nous|fait|à|par =doute|doutons|doutais|douter de|du|d' … sérieux|compétence|compétences|honnêteté|fiabilité|qualité|efficacité|professionnalisme|sincérité|authenticité|utilité|véracité|foi|intégrité
  + [Je doute de leur sérieux].
  - Sans aucun doute, un sérieux coup de pinceau.
  - Un drap sans aucun doute de grande qualité.
keep.own         keep =doute|doutons|doutais pas de|du|d' … sérieux|compétence|compétences|honnêteté|fiabilité|qualité|efficacité|professionnalisme|sincérité
  + Je ne [doute pas de leur sérieux].
  - Je doute de leur sérieux.

honesty.distrust -2 ~miner|sapé|~entamer|~briser|~rompre|ébranlé|~trahir|trahi … confiance
  + Ces cachotteries ont [miné notre confiance].
  - La confiance ne se mine pas.
honesty.not_so   -2 entre l'|la|les annonce|photos|promesses|publicité|brochure|site|description|pub et la|le réalité|résultat
  + [Entre l'annonce et la réalité], un gouffre.
  - Entre la réalité et le rêve.
