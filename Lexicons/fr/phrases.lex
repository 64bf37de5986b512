@language fr
@kind     expectations

# Une phrase sans verbe souhaite ce qu'elle compare à rien : « Un accueil plus chaleureux ». Ce qui dit que la chose est
# là (un verbe, « que ») lui ôte ce sens, et un reproche aussi : « Une attente plus longue ».
class.better is:better meilleur|meilleure|meilleurs|meilleures
class.part   is:part   un|une|des|du

overall.improve  wish,yields ^ <part> <better>
  + [Un meilleur] éclairage dans le hall.
  - Un meilleur éclairage est en place.
overall.improve  wish,yields ^ <part> … <better>
  + [Une signalisation meilleure] au parking.
  - Une des meilleures tables.
overall.improve  wish,yields ^ <part> … plus
  + [Des réponses plus] claires au guichet.
  - Des réponses plus claires nous sont parvenues.
overall.improve  wish,yields ^ de|d' <better>
  + [De meilleurs] outils au comptoir.
  - De meilleurs outils sont en vente.
overall.improve  wish,yields ^ plus|davantage de|d' bancs|poubelles|sièges|chaises|caisses|personnel|formation|effectifs|moyens|créneaux|toilettes|bus|trains|rames|fréquence|passages|verdure|végétation|ombre|prises|bornes|parasols|jeux|animations|activités|ateliers|explications|indications|informations|visibilité|suivi|contrôle|contrôles|sécurité|propreté|confort|écoute|disponibilité|flexibilité|amabilité|sourires|proximité|humanité|humain|sérieux|rigueur|rapidité|simplicité|variété|fruits|légumes|promotions|remises|avantages|cadeaux|stationnement|luminosité|lumière|signalétique|panneaux|vélos|abris|ponctualité|réductions|tailles|coloris
  + [Plus de bancs] le long du quai.
  - Il y a plus de bancs que de voyageurs.
shifter.compared yields      ^ <part> plus pour|que|qu'|non|par|d'|dans|apprécié|appréciable|appréciables|de|en|à
shifter.compared yields      ^ <part> … au|en plus
shifter.compared yields      ^ <part> … des|les|le|la|mes|nos plus
shifter.compared yields      ^ <part> … de|d' plus
shifter.compared yields      ^ <part> … de|d'|des|mes|nos|les|le|la|ses|leurs <better>
shifter.compared yields      ^ <part> … ne|n'|pas|jamais … plus
shifter.compared yields      ^ <part> … plus long|longue|longs|longues|froid|froide|compliqué|compliquée|compliqués|petit|petite|petits|dur|dure
shifter.compared yields      ^ <part> … plus ou moins
shifter.compared yields      ^ <part> … plus tard|tôt|loin|haut|bas|un|une|de|d'
shifter.compared yields      ^ <part> … plus|<better> … que|qu'
shifter.compared yields      ^ <part> … toujours|encore|bien|beaucoup|nettement plus|<better>
shifter.compared yields      ^ un plus
shifter.compared yields      ^ un|des vrai|vrais|gros|petit|petits|réel|réels|grand|énorme|sacré|véritable|véritables|bon|joli plus

# Un infinitif sans sujet demande.
class.act          is:act           mettre|ouvrir|laisser|permettre|accepter|donner|rappeler|répondre|remplacer|réparer
class.deed         is:deed          tenir|écouter|expliquer|fournir|organiser|arrêter|améliorer|revoir|repenser|simplifier|moderniser|rénover|repeindre|entretenir|aménager|agrandir|former|embaucher|recruter|renforcer|afficher|clarifier|rouvrir|sécuriser|insonoriser|climatiser|diversifier|élargir|informer|prévenir|avertir|sanctionner|remédier|réagir|nettoyer|rafraîchir|baisser|diminuer|réduire|augmenter|multiplier|accélérer|développer|favoriser|encourager|adapter|harmoniser|réorganiser|fluidifier|optimiser|faciliter|garantir|limiter|interdire|respecter|alléger|raccourcir|allonger|créer|installer|proposer|offrir|rétablir|remettre|rajouter|supprimer|enlever|communiquer|sensibiliser|récompenser|fidéliser|responsabiliser|valoriser|désinfecter|ventiler|éclairer|chauffer|végétaliser|numériser|dématérialiser|étendre|cesser|veiller|instaurer|élaborer|accompagner|réintroduire|réinstaller|réaménager|mutualiser|uniformiser|privilégier|prioriser|rendre
overall.improve    wish,yields      ^ <act> le|la|l'|les|un|une|des|du|de|d'|au|aux|plus|davantage|moins|mieux|nos|vos|son|sa|ses|leur|leurs|ces|cette|ce|à|en|sur|avant|plusieurs|quelques|tous|toutes|régulièrement|systématiquement|nous|clairement
  + [Laisser un] guichet ouvert le samedi.
  - Vous pouvez laisser un guichet ouvert.
overall.improve    wish,yields,void ^ <deed> le|la|l'|les|un|une|des|du|de|d'|au|aux|plus|davantage|moins|mieux|nos|vos|son|sa|ses|leur|leurs|ces|cette|ce|à|en|sur|avant|plusieurs|quelques|tous|toutes|régulièrement|systématiquement|nous|clairement
  + [Installer des] bancs près des rayons lourds.
  - Vous savez installer des rayons.
overall.improve    wish,yields      ^ mieux|plus|ne|n' … former|communiquer|informer|expliquer|organiser|gérer|répartir|indiquer|signaler|prévenir|encadrer|accompagner|écouter|isoler|nettoyer|entretenir|anticiper|contrôler|respecter|équilibrer|flécher|ranger|doser|cuire|augmenter|changer|supprimer|fermer|oublier
  + [Mieux flécher] le parcours.
  - Le mieux est de flécher.
overall.would_like wish,yields      ^ avoir un|une|des|plus|davantage|accès|enfin|quelqu'
  + [Avoir un] casier par élève.
  - Nous devons avoir un casier.
overall.would_like wish,yields      ^ nous|me|les|leur|lui|vous =prévenir|=informer|=rappeler|=écouter|=expliquer|=laisser|=permettre|=donner|=proposer|=envoyer|=dire|=répondre|=tenir|=proposer|=accorder|=rembourser
  + [Nous prévenir] des changements de quai.
  - Ils savent nous prévenir.
overall.would_like wish,yields      ^ pouvoir
  + [Pouvoir] garder son vélo avec soi.
  - Sans pouvoir garder son vélo.
overall.would_like wish,yields,void ^ être|etre rappelé|rappelée|prévenu|prévenue|prévenus|informé|informée|informés|averti|avertie|avertis|écouté|écoutée|accueilli|accueillie|accueillis|conseillé|conseillée|accompagné|accompagnée|servi|servie|servis|reçu|reçue|tenu|tenue|tenus|mieux|plus
  + [Être prévenu] d'un changement de quai.
  - Sans être prévenu.

# Que cela soit.
overall.would_like wish ^ que le|la|l'|les|nos|mes|mon|ma|notre|votre|vos|cette|ces|chaque|tous|toutes|vous … soit|soient|puisse|puissent|puissions|fasse|fassent|fassiez|ait|aient|réponde|répondent|répondiez|respecte|respectent|respectiez|prenne|prennent|preniez|cesse|cessent|fonctionne|fonctionnent|améliore|améliorent|tienne|tiennent|mette|mettent|mettiez
  + [Que les casiers soient] plus grands.
  - Je sais que les casiers sont grands.

keep.advised keep prévoyez|prévoir|apportez|emportez … livre|bouquin|lecture|temps|patience|monnaie|pique|sandwich|mots

overall.improve wish             ^ un peu|petit plus de|d' écoute|choix|empathie|considération|compréhension|respect|personnel|place|temps|informations|information|communication|clarté|transparence|humanité|souplesse|suivi|attention|amabilité|sourires|rapidité|réactivité
  + [Un peu plus d'écoute] au guichet.
  - Il y a un peu plus de personnel.
overall.improve wish,yields,void ^ éviter les|des
  + [Éviter les] relances le soir.
  - Éviter ce moulin.
