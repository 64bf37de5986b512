@language fr
@kind     enchantments

# La louange en argot.
overall.excellent +3 jadore|jador|jadoré|jkiffe|jkif|jaime
  + [Jadore] cette marque.
  - Les dorades du port.
overall.great     +2 =cartonne|=cartonnent|~dépoter
  + Votre festival [cartonne].
  - Un carton de livres.
overall.great     +2 chanmé|tiguidou
  + Leur appli de covoiturage, [chanmé].
  - Le stylo est resté au comptoir.
overall.great     +2 d'enfer
  + Une soirée [d'enfer] au bowling.
  - Le chemin d'Enfert est fermé ce matin.
overall.great     +2 de ouf|dingue|fou|folie|malade|rêve
  + Un week-end [de rêve] au chalet.
  - Je rêve de changer de fournisseur.
overall.great     +2 perfecto|sensas|génialissime|nickelissime|parfaitos|formid|grandiosissime
  + Pose du parquet, [perfecto].
  - Un perforateur à louer.
overall.great     +2 pété|éclaté le|la bide|ventre|panse|rate
  + On s'est [pété le bide] à la crêperie.
  - Un ventre plat.
overall.great     +2 un|des|comme|vrai|vrais|sacré boss
overall.great     +2 ~champion|cador
  + Ce dépanneur, un [champion].
  - Il demande si la coupe du champion se joue dimanche.
overall.great     +2 ~kiffer
  + Cette playlist, je [kiffe].
  - Si mon fils kiffe la console, je la garderai.
overall.great     +2 écœurant|ecoeurant|débile|malade comme c'|c|que
  + [Débile comme c']est bon.
  - Comme c'est écœurant.
overall.slang     +2 banger|masterclass|goat|insane
  + La salle d'escalade, [banger].
  - Un cadeau carré.
overall.slang     +2 big up
  + [Big up] aux filles du bar.
  - Un sac trop big.
overall.slang     +2 bonnard|bonnarde|bonnards
  + Le refuge, tout [bonnard].
  - Le bonnet est perdu.
overall.slang     +2 de la balle|bombe
  + Ce concert, [de la balle].
  - La balle est sortie.
overall.slang     +2 est|c'|c|le|trop le|du feu|lourd
  + Ce concert, c'[est le feu].
  - Le feu est éteint.
overall.slang     +2 gg
  + [GG] la réparation.
  - Un gigot.
overall.slang     +2 l'|le fun|sharp
  + Une soirée bien [le fun].
  - Un funiculaire.
overall.slang     +2 le fun|l'fun
  + Leur patinoire, c'est [le fun].
  - La funiculaire ferme.
overall.slang     +2 monstre bien|bon|bonne|beau|belle|cool|sympa|gentil|gentille
  + L'auberge est [monstre bien].
  - Un monstre en peluche.
overall.slang     +2 suis|jsuis|jss fan|fane|accro
  + Je [suis fan] de ce bouillon.
  - Un fan du club.
overall.slang     +2 suis|sommes|reste|resté|jsuis … grand|grande|grands|gros|vrai|vraie|inconditionnel|immense fan|fans
  + Je [suis une grande fan] de ce luthier.
  - Une grande fan de foot m'a répondu.
overall.slang     +2 sur la coche
  + Le service est [sur la coche].
  - Cochez la case.
overall.slang     +2 trop|est|c'|bien =frais|=chou|=mortel|=bath
  + Le clip [est mortel].
  - Un chou frais.
overall.slang     +2 trop|super|hyper|vraiment stylé|stylée|stylés|frais|canon|ouf|puissant
  + Cette salle d'escalade, [trop stylé].
  - Un stylo trop cher.
overall.slang     +2 ~assurer|assure|assurent|assurez|gère|gèrent|gérez grave|trop|max|fond|vraiment
  + Les filles du camping [gèrent grave].
  - Une gérante au fond.
overall.slang     +2 ~capoter|capotant|capotante
  + La vue, je [capote].
  - Le toit de la voiture.
overall.slang     +2 ~envoyer du lourd|pâté|gros
  + Le concert [envoie du lourd].
  - Un colis lourd.
overall.slang     +2 ~surkiffer|~tripper|trippé
  + On a [surkiffé] la tyrolienne.
  - Un kit de voyage.
overall.slang     +2 ~trippant|tripant|trippante|tripante
  + Une visite [trippante] de la mine.
  - Le trépied est fixé.
overall.slang     +2 ça envoie|dépote|assure|gère
  + Votre brunch, [ça envoie].
  - Le site envoie un reçu.
overall.slang     +2 ça|ca déchire|tue|envoie|dépote
  + Leur tarte, [ça déchire].
  - Ça sort des tuyaux.
