@language fr
@kind     irritants

# Le blâme en argot, et les jurons.
overall.bad          -3 beurk|beurkk|berk|pouah|gerber|dégueuler
  + Le café de l'automate, [beurk].
  - Une gerbe de fleurs.
overall.bad          -2 n'imp|nimp|nawak|nawack|nimps|imp
  + Le standard c'est [nimp].
  - Un imprimeur soigneux.
overall.disappointed -2 deg|dég
  + Jsuis trop [deg].
  - Il fait 30 degrés en salle.
overall.insult       -3 fdp|ntm|tg|ftg|enculé|enculés|batards|bâtards|bâtard|connards|connard
  + Rendez la caution [fdp].
  - La tagine est tiède.
overall.poor         -2 naz|nazebroque
  + Un guide [naz].
  - Le château de Nazareth est ouvert.
overall.poor         -2 ~naze|~nase|pourrave|~bidon|~foireux|~merdique|pourri|pourrie|pourris|pourries|éclaté|éclatée
  + Une idée vraiment [naze].
  + Un service de retour [bidon].
  - Il demande si un bidon est vendu à la pompe.
overall.poor         -2 à|a chié|chier|vomir
  + Un débit [à chier].
  - À chaque repas son vin.
overall.rubbish      -3 pas d'|de|une la|de|marde|merde marde|merde
  + Ça vaut [pas de la merde].
  - De la laine.
overall.rubbish      -4 ~merde|mrd|marde|~merdier
  + Box de [merde], je n'en veux plus.
  + Ce forfait c'est de la [marde].
  - Le thermomètre affiche les degrés en mercure.
overall.rubbish      -4 à chier
  + Leur wifi est [à chier].
  - Le chien va chez le vétérinaire chaque mois.
overall.slang        -2 =pété|=guez|=flingué|=guezmer|=éclaté|=daubé sol|complet|total|ce|votre
  + Leur borne, c'est [flingué total].
  - Un sol en marbre.
overall.slang        -2 bravo l' artiste
  + Mon nom mal écrit, [bravo l'artiste].
  - Bravo à l'artiste du soir, un vrai talent.
overall.slang        -2 brol|brole|cheni|witz
  + Quel [brol] dans cette gare.
  - Le bar est ouvert.
overall.slang        -2 c'|c|est|quelle la ~foire|~pagaille|~jungle|~débandade|~cohue|~gabegie|chienlit
  + Aux caisses c'[est la foire].
  - La foire aux vins.
overall.slang        -2 c'|c|est|trop|ben|assez =plate|=plates|=poche|=poches
  + Votre spectacle, c'[est plate].
  - Une eau plate.
overall.slang        -1 c'|c|ça|est|trop lourdingue|galère|galere|chiant|chiante|chiants|gavant|soûlant|saoulant
  + C'[est chiant] ce formulaire.
  - Il lit un roman, saoulant un peu.
overall.slang        -2 chelou|cheum|claqué|claquée|=tanné|=tannée|tannant|tannante
  + Leur application, c'[est poche].
  - J'ai un trou dans la doublure du manteau.
overall.slang        -2 de la|l' crotte|bouse|drouille|chiotte
  + Cette appli, [de la crotte].
  - La daube de bœuf est au menu.
overall.slang        -2 dull|bullshit|chenit|cheni
  + Un tri fait au [chenit].
  - Un chenil propre.
overall.slang        -3 en maudit|esti|sacrament|criss
  + Je suis [en maudit] contre le dépanneur.
  - Un rouleau maudit au musée.
overall.slang        -2 en titi|maudit|esti|sacrament|crisse
  + C'est long [en titi].
  - Un petit titi.
overall.slang        -2 est|sont|êtes|c'|complètement|totalement|grave|carrément à|a l'|l ouest
  + Leur standard [est à l'ouest].
  - Une chambre orientée à l'ouest.
overall.slang        -2 fait|font|faire|fais suer|chier|ch|braire|caguer
  + Votre robot, il [fait suer].
  - Faites suer les oignons.
overall.slang        -2 font|fait|faites pitié|peine
  + Vos vestiaires [font pitié].
  - Un film qui fait peur aux enfants, réussi.
overall.slang        -2 guez|guezmer|ghetto
  + Un débit [guez].
  - La gazelle du zoo.
overall.slang        -2 la hess|dèche
  + Ce réseau, c'est [la hess].
  - La zone bleue.
overall.slang        -2 le|trop|gros|un seum
  + J'ai [le seum] contre cette salle.
  - Un seul mot.
overall.slang        -2 le|un|quel|du|ce =zbeul|=zbel|=dawa|=souk|=boxon|=bazar
  + C'est [le souk] au comptoir des retours.
  - Un tapis des bazars de Nancy.
overall.slang        -2 osef|balek|blc
  + Ils répondent [balek].
  - Un bloc de papier.
overall.slang        -2 pas d' allure
  + Ce délai n'a [pas d'allure].
  - Quelle allure a le train ?
overall.slang        -3 pas de|d' bon sens|maudit
  + Cette facture n'a [pas de bon sens].
  - Le bon sens de la pose.
overall.slang        -2 que dalle
  + On appelle, [que dalle].
  - Une dalle de béton.
overall.slang        -2 rien à|a carrer|kicker|péter
  + Le patron n'en a [rien à carrer].
  - Rien à porter.
overall.slang        -2 s'en|en balec|balek|tamponne|tape|cogne
  + Ils [s'en balec].
  - Une balle en mousse.
overall.slang        -2 scrap|scrapé|scrapée|maganné|maganée|magané
  + La valise est arrivée [maganée].
  - Un album de scrapbooking.
overall.slang        -2 service|accueil|repas|bouffe|livraison|wifi|réseau|boutique|magasin poche|plate|moche|pourave|crade|nulos
  + Un [service poche] au comptoir.
  - Un livre de poche.
overall.slang        -2 suis|jsuis|jss deg|degs|dég|blasé|blasée|vénère|véner|vener|saoulé|soûlé|gavé|gavée
  + [Jsuis deg] ce matin.
  - Le deg est un degré.
overall.slang        -2 tabarnak|tabarnac|câlice|calice|criss|crisse|ostie|estie|viarge
  + Encore fermé, [tabarnak].
  - Un tabac est ouvert.
overall.slang        -2 tout|complètement|carrément pété|pétée|pétés|foutu|foutue|mort|morte|naze
  + Votre site est [tout pété].
  - Il est mort de rire.
overall.slang        -2 vous|tu|ils jouez|joues|jouent à|a quoi
  + Mais [vous jouez à quoi] au standard ?
  - Vous jouez à la belote.
overall.slang        -3 vénère|véner|~vénèr
  + Ça me rend [vénère].
  - Elle demande si le voisin vénère son chat depuis toujours.
overall.slang        -2 walou|wallou|keutchi
  + On attend le bus depuis midi et [walou].
  - La nage du soir.
overall.slang        -2 y'|y a|à r|rien qui
  + Chez eux [y a rien qui] va.
  - Il y a du pain.
overall.slang        -2 zarbi|zarb|cringe|boloss|bolosse|malaisant|malaisante|malaisants
  + Une pub [malaisante].
  - Un malaise en cabine, le médecin est venu.
overall.slang        -2 zéro|0 service|respect|effort|intérêt|considération|professionnalisme|sérieux|empathie|communication|suivi|contact
  + [Zéro effort] pour les habitués.
  - Zéro faute à la dictée.
overall.slang        -3 ~abuser|~galérer|~ramer|~saouler|~énerver|~mentir|~bugger|galère|relou|chiant de ouf|fou|malade|dingue
  + Le site [rame de ouf] ce soir.
  - Un drôle de fou.
overall.slang        -2 ~frette|frett
  + Il fait [frette] dans la cabine.
  - Une frite tiède.
overall.slang        -2 ~gossant|~achalant|~niaiseux|niaisage|niaiserie|niaiseries|gosser|achaler
  + Votre menu vocal est [achalant].
  - Le chaland passe.
overall.slang        -3 ~pogner|pogné les nerfs
  + J'ai [pogné les nerfs] au guichet.
  - Un nerf coincé.
overall.slang        -2 ~péter un|les câble|plomb|plombs|durite
  + Ce robot me fait [péter un câble].
  - On râle au match.
overall.slang        -2 ça|ca|cela joue|roule|ne pas|joue pas|du
  + Chez ce loueur, [ça joue pas du] tout.
  - Ça joue à la balle.
overall.slang        -2 ça|ca|cela régate|roule|joue|va pas|plus du|ici|chez|dans|vraiment
  + Chez eux [ça joue pas du] tout.
  - Ça va, pas de bruit.
