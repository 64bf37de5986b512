@language fr
@kind     enchantments

# Honest, open, kept their word
honesty.honest           +2   expert|arbitre|juge|médiateur|devis|diagnostic … ~être … équitable|impartial|honnête
  + L'[expert a été équitable].
  - Le prix est affiché, juste en dessous, à gauche.
honesty.honest           +2   ~honnête|~honnêteté|=intègre|=intègres|~intégrité|~loyal|~loyauté|~réglo|~sincère|~sincérité|=franc|=franche|=franches|=franchise
  + Un garagiste [honnête].
  + La [sincérité] de la vendeuse.
  - Mon contrat prévoit une franchise de cent euros.
honesty.kept_promise     +1   comme promis|annoncé|convenu|prévu|indiqué
  + Le poêle a été posé [comme convenu].
  - Comme tu l'as prévu, je passerai.
honesty.kept_promise     +2   promesse|promesses|engagement|engagements|parole tenu|tenue|tenues|respecté|respectés
  + Pour moi, [promesse tenue] par l'opérateur.
  - La promesse de vente est tenue au secret.
honesty.kept_promise     +1   ~conforme à|a|aux ce|mes|nos|la|l'|description|annonce|attentes|photos
  + Le studio est [conforme à ce] qui était écrit.
  - Une copie certifiée conforme est exigée.
honesty.kept_promise     +2   ~tenir|tenu parole|promesse|promesses|engagements|engagement|leurs|leur|ses|sa parole|promesses|promesse|engagements|engagement
  + Ils ont [tenu leurs engagements].
  - Il tient la parole en réunion.
honesty.kept_promise     +2   ~tenir|~respecter parole|ses|sa|leurs|leur|vos|son parole|promesse|promesses|engagements|engagement
  + L'artisan [tient ses promesses].
  - Un engagement de douze mois est requis.
honesty.no_oversell      +2   conseille|conseillé|explique|propose|proposé|vendeur … sans pousser|forcer|insister
  + Un opticien qui [conseille sans insister].
  - Le tiroir ne s'ouvre pas sans pousser.
honesty.no_oversell      +2   pas|jamais de|d' … pression
  + Une visite du studio, [pas de pression] pour signer.
  - Pas assez de pression au robinet.
honesty.no_oversell      +2   sans|aucune|nulle|zéro … pression
  + On choisit sa cuisine [sans la moindre pression].
  - La cocotte monte en pression.
honesty.transparent      +2   ~transparent|~transparence
  + Un courtier [transparent] sur ses marges.
  + Toute la [transparence] d'une coopérative.
  - Il demande si la coque transparente est en option.
honesty.trust            +2   de|toute confiance
  + Un maçon [de confiance].
  - La confiance des ménages recule.
honesty.trust            +2   peut|pouvez|pouvons|peux|leur|lui|vous|totalement|entièrement ~faire|~avoir confiance
  - Ils disent de se faire confiance.
  + On peut [leur faire confiance].
  - Avez-vous confiance en ce vaccin ?
honesty.trust            +2   ~digne|personne|relation|climat de confiance
  + Une étude notariale [digne de confiance].
  - La confiance, un thème de dissertation digne du bac.
keep.as_planned_at_first keep <negation> … comme prévu|convenu|annoncé|promis|indiqué
keep.as_planned_at_first keep comme prévu|convenu|annoncé|promis|indiqué au|à l'|la départ|début|origine|base
keep.as_planned_at_first keep comme prévu|convenu|annoncé|promis|indiqué initialement|normalement|originellement|auparavant
keep.tap                 keep pression|débit … eau|douche|robinet|robinets|pneus|chaudière|lavabo
  + Sans [pression au robinet], pas de bain.
  - Sans pression pour signer.
keep.tap                 keep robinet|robinets|eau|douche|douches|chaudière|pneu|pneus|machine|lavabo … sans|aucune|zéro|pas … pression
  + Un [robinet sans pression].
  - Une visite sans pression.

# The same words in other senses
honesty.honest       +2   =intègre|=intègres|~vertueux
  + Un notaire [intègre].
  - Une intégrale de Mozart.
honesty.honest       +2   gars|mec|type|homme|femme|fille|monsieur|dame|gens|artisan|équipe|garagiste droit|droite|droits|carré|carrée|carrés|réglo|intègre|intègres
  + Le patron est un [gars carré].
  - Le mur droit est à refaire.
honesty.kept_promise +2   ~tenir parole|promesse|promesses|ses|leurs|sa|leur
  + L'artisan [tient parole].
  - Tenez la parole du maire.
honesty.no_oversell  +2   m'|nous|m|lui a|ont|avait|avez ~déconseiller … ~modèle|~option|~travaux|~plat|cher|chère|~formule|~réparation|~achat|~opération
  + Le vendeur [m'a déconseillé le modèle] le plus cher.
  - Ma voisine déconseille ce modèle.
honesty.open_about   +2   m'|nous|me|m … montré|montre|présenté … ~pièce|~panne|~défaut|~photo|~devis|~usure|~fuite … usée|usées|cassée|avant|abîmée|détaillé
  + Le mécanicien [m'a montré la pièce usée].
  - La fuite montre la pièce usée au plafond.
honesty.respected    +2   respecté|respectée|respectés|respectées|suivi|suivie|suivies à|a la lettre
  + Nos consignes ont été [suivies à la lettre].
  - La lettre de suivi est au dossier.
honesty.trust        +3   confiance aveugle|absolue
  + Une [confiance aveugle] en ce garage.
  - Le chien est aveugle, confiance.
keep.deductible      keep <money> … franchise
  + Il reste [450 euros de franchise].
  - La boutique est franche.
keep.deductible      keep franchise <money>
  + Une [franchise 300 euros].
  - Le vendeur est franc.
keep.deductible      keep franchise de|d'|à
keep.deductible      keep une|la|ma|sa|votre|cette franchise
keep.deductible      keep ~franchise annoncée|prévue|appliquée|prélevée|retenue|remboursée|réduite|offerte|doublée
keep.motto           keep plus|aucune|jamais … confiance
keep.motto           keep se ~faire confiance

@sector insurance
keep.deductible keep franchise|franchises
  + [Franchise] et vétusté déduites.
  - Un expert franc.

@all
honesty.honest       +2 <agent>|<company>|il|elle <be> … ~scrupuleux|~probe|=intègre|=intègres|~équitable
  + Le [notaire est scrupuleux].
  - Le mur reste droit.
honesty.honest       +2 <agent>|garagiste|artisan <be> … ~droit|~authentique|~désintéressé et|dans|toujours|avec
  + Le [plombier est droit et] précis.
  - Le mur reste droit.
honesty.honest       +2 <agent>|personne|quelqu'un … de parole|honneur
  + Notre [couvreur est vraiment de parole].
  - Il est membre d'honneur du club.
honesty.honest       +2 droit|droite|droits dans ses|leurs bottes
  + Un syndic [droit dans ses bottes].
  - Un pied dans sa botte.
honesty.honest       +2 homme|femme|gens|maison|commerçant de|d' parole|honneur|confiance|principes
  + Un [homme de parole], ce menuisier.
  - Une femme de passage.
honesty.honest       +2 n'|ne a|ont changé|remplacé|facturé|compté que|qu' le|la|ce|l' nécessaire|pièce|indispensable
  + L'horloger [n'a changé que le nécessaire].
  - On n'a fait que le tour.
  - Ils n'ont fait que le strict minimum.
honesty.honest       +2 quelqu' un de droit|bien|confiance|parole
  + Notre antiquaire est [quelqu'un de droit].
  - Quelqu'un de grand.
honesty.kept_promise +2 fait|font|faisait|tient|tiennent ce qu'|que il|ils|elle|elles dit|disent|promet|promettent|disait|annonce|annoncent
  + Ils [font ce qu'ils disent].
  - Il fait ce qu'il veut.
honesty.kept_promise +2 prix annoncé|affiché|dit|convenu|promis prix payé|appliqué
  + [Prix annoncé prix payé].
  - Le prix payé.
honesty.kept_promise +2 ~devis|~prix|~délai|~budget|~tarif|~horaire|~planning|~programme … été|sont|ont|parfaitement|bien|scrupuleusement =tenu|=tenus|tenue|respecté|respectés
  + Le [devis a été tenu].
  - Le tenu du devis.
honesty.no_oversell  +2 <negation>|sans … ~pousser|poussé|poussée|poussés|pousser|forcé|forcée|forcer à|a|la le|la|prendre|acheter|consommer|souscrire|main|plus|un
  + On ne m'a [pas poussée à prendre] un étui.
  - Ils m'ont poussé à prendre un étui.
honesty.no_oversell  +2 laisse|laissent réfléchir|choisir|décider sans|tranquillement
  + Ils [laissent réfléchir sans] presser.
  - Je laisse réfléchir mon fils.
honesty.no_oversell  +2 m'|nous a|ont laissé|laissée|laissés réfléchir|choisir|décider
  + Le cuisiniste [nous a laissés réfléchir].
  - Cela m'a laissé froid.
honesty.no_oversell  +2 ne|n'|sans|jamais|pas force|forcent|forcer|pousse|poussent … pas|jamais|la|à|l' vente|achat|main|vendre
  + Un chausseur qui [ne force jamais la vente].
  - Ne forcez pas la porte.
honesty.no_oversell  +2 sans|pas|ne|n'|jamais cherchent|cherche|pousser|essaie|essaient|chercher|essayer … vendre … tout|prix|force|plus|absolument
  + Un opticien qui [ne cherche pas à vendre à tout] prix.
  - Je ne cherche pas à vendre ma voiture.
honesty.open_about   +2 ^ sans détour|ambages
  + [Sans ambages], la notaire annonce le prix.
  - Le bus roule sans détour par le pont.
honesty.open_about   +2 assume|assument|assumé|admet|admettent|admis leur|leurs|son|ses|l' ~erreur|torts|tort|responsabilité|responsabilités|bourde|faute|fautes
  + Le labo [assume ses erreurs].
  - J'assume mes erreurs.
honesty.open_about   +2 correspond|correspondait|conforme|conformes|fidèle|identique … en|à|aux|au tous|tout|l'|la|photos points|point|annonce|description
  + Le gîte [correspondait en tous points] au descriptif.
  - Un point correspond.
honesty.open_about   +2 dit|disent|disait|dire les choses telles|comme|clairement|franchement|en
  + La dentiste [dit les choses telles] qu'elles sont.
  - Il dit des choses comme ça.
honesty.open_about   +2 ne|n' tourne|tournent|tournait pas|jamais autour du pot
  + Il [ne tourne pas autour du pot].
  - Le pot tourne.
honesty.open_about   +2 ne|n'|sans tourne|tournent|tourner pas|jamais|autour autour|du du|pot pot
  + Il [ne tourne pas autour du pot].
  - Le pot tourne.
honesty.open_about   +2 parle|parler|dit|parlé|expliqué|répond|explique|répondu … sans détour|détours|ambages|fard|chichi
  + La vétérinaire [parle sans détour].
  - Le bus roule sans détour par le pont.
honesty.open_about   +2 sans langue de bois
  + Une réunion [sans langue de bois].
  - Une sangle de bois.
honesty.trust        +2 confiance totale|absolue|aveugle|entière|mutuelle|totalement|pleine
  + [Confiance aveugle] dans cette nourrice.
  - La confiance du chien.
honesty.trust        +2 fais|fait|faisons|ai|avons … entièrement|totale|totalement|pleinement|aveuglément confiance
  + Je leur [fais entièrement confiance].
  - Je fais confiance au hasard.
honesty.trust        +2 ~confier|confierais|confierai|confie|confions|confié|laisse|laisserais … sans|yeux hésiter|fermés|crainte|hésitation|souci|problème
  + Je lui [confie mes clés sans hésiter].
  - Je confie mes clés au voisin.

# Ce que l'on reconnaît.
honesty.open_about +1 a|ont|avez|avait vite|tout|aussitôt|spontanément|honnêtement|bien|franchement reconnu|admis … erreur|erreurs|tort|torts|faute|fautes|défaillance|dysfonctionnement|négligence|responsabilité|retard|bévue|couac|manquement
  + La standardiste [a aussitôt reconnu le dysfonctionnement].
  - Je reconnais mon erreur.
honesty.open_about +1 reconnaît|reconnait|reconnaissent|admet|admettent … erreur|erreurs|tort|torts|faute|fautes|défaillance|dysfonctionnement|négligence|responsabilité|bévue|couac|manquement
  + L'agent [reconnaît la défaillance].
  - Il reconnaît son frère.

keep.others keep tribunal|juge|médiateur|médiatrice|expert|justice|arbitre a|ont … reconnu|admis … erreur|erreurs|tort|torts|faute|fautes|défaillance|négligence|responsabilité|manquement
keep.others keep tribunal|juge|médiateur|médiatrice|expert|justice|arbitre reconnaît|reconnait|admet … erreur|erreurs|tort|torts|faute|fautes|défaillance|négligence|responsabilité|manquement

keep.let_oneself keep laisse|laissé|laisser|laisserai|laisserais|laisserons|laissez|laissons … faire|prendre|convaincre|séduire|tenter

honesty.no_oversell +2 pas|jamais|aucun|aucune|ni … main|propose|facture|vend|change|prescrit|pousse|fait|pour … réparation|réparations|travaux|soins|soin|examens|pièces|options inutile|inutiles|superflu|superflus|superflues
  + Il ne force [jamais la main pour des soins inutiles].
  - Des soins inutiles.

honesty.kept_promise +2 prix|montant|facture|total|tarif|coût … était|est|fut|correspondait|correspond … exactement|précisément|pile|bien celui|ce|au … devis|annoncé|prévu|convenu
  + Le [prix était exactement celui annoncé].
  - Le prix est bien celui du marché.
honesty.no_oversell  +2 cherchent|essaient|essayent pas|jamais à|de|d' … =vendre|=refiler|=fourguer|=placer|vente|forcer|caser
  + Ils ne [cherchent pas à vendre] des rallonges.
  - Il cherche à vendre, pas à louer.
honesty.transparent  +2 prix|tarifs|tarif|frais|conditions … sont|est|étaient|bien … clairement|bien|tous affichés|affiché|indiqués|annoncés|expliqués|annoncé|précisés|mentionnés
  + Les [prix sont clairement affichés].
  - Les prix devraient être clairement affichés.

honesty.kept_promise +2   exactement|précisément ce que|qu' on|m'|nous|vous|ils|il|elle … promis|annoncé|dit|décrit|convenu
  + La tente est [exactement ce qu'on m'avait promis].
  - Ce n'est pas ce qu'on m'avait promis.
keep.others          keep demande|demandons|veux|voulais|attends|réclame exactement|précisément ce que|qu' on|m'|nous|vous|ils|il|elle … promis|annoncé|dit|décrit|convenu
  + Je [demande exactement ce qu'on m'avait promis].
  - C'est exactement ce qu'on m'avait promis.

keep.own keep comme convenu|prévu|demandé|promis , je|j'|nous|voici|veuillez|vous
  + [Comme convenu, je] vous écris.
  - Le bac est venu, comme convenu.

honesty.kept_promise +2 prix|tarif|montant annoncé|affiché|indiqué est|était le|celui prix|que|qu'|tarif|montant … payé|paie|paye|facturé
  + Le [prix annoncé est le prix payé].
  - Le prix annoncé est celui de la place.
honesty.no_oversell  +2 aurait|auraient pu … vendre|facturer … plus|cher|neuf|neuve|tout|davantage … mais|et
  + Elle [aurait pu me vendre plus cher mais] m'a dit non.
  - On aurait pu vendre le lot.
  - On aurait pu nous proposer un autre vol et nous prévenir.
