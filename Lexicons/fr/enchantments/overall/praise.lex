@language fr
@kind     enchantments

# La louange adressée : mercis, compliments, un mot aux autres, la fidélité.

# Compliments et mercis
overall.praise +2 10|20|5 sur|/ 10|20|5
  + Pour cette clinique, [10 sur 10].
  - Il reste 5 places sur le vol de midi.
overall.praise +2 bonne|belle|longue continuation|vie|route à|a|,|et
  + [Bonne continuation à] toute l'équipe.
  - Une bonne route passe au nord.
overall.praise +1 bon|beau|super travail|boulot|job
  + [Beau travail] des jardiniers.
  - Je rentre du travail vers dix-neuf heures.
overall.praise +2 bravo|bravissimo|félicitations|~féliciter|chapeau
  + [Bravo] à toute la brigade.
  + Je [félicite] les urgentistes.
  - Il demande si la rue Bravo-Murillo est au centre de Madrid.
overall.praise +1 c'est un plus
  + Le parking couvert, [c'est un plus].
  - Un plus un font deux, même à la caisse.
overall.praise +2 comme on n' en voit|trouve plus|guère
  + Un café [comme on n'en trouve plus].
  - Comme on en voit.
overall.praise +2 dix|vingt|cinq|20|10 sur dix|vingt|cinq|20|10
  + La visite mérite [dix sur dix].
  - Dix sur trente sont venus.
overall.praise +2 je|j'|on valide|plussoie|approuve à|totalement|complètement|carrément|fortement|grave|fois
  + Le buffet, [je valide totalement].
  - Je valide mon ticket.
overall.praise +2 je|on|nous valide|validons à|grave|totalement|complètement|les|100
  + Le concept, [je valide à] cent pour cent.
  - Je valide mon titre.
overall.praise +2 mention spéciale
  + [Mention spéciale] à la vendeuse du rayon thé.
  - Cochez la mention lu et approuvé.
overall.praise +2 mention très|toute|spécial|spéciales spéciale|bien|pour
  + [Mention toute spéciale] à Karim, du garage.
  - Une mention au bas de page.
overall.praise +1 merci pour tout
  + Dernier jour en rééducation, [merci pour tout].
  - Merci de tout renvoyer avant le dix.
overall.praise +2 merci pour|de cette|ce|votre|vos|l'|la super|application|appli|outil|jeu|site|travail
  + [Merci pour cette appli], elle m'aide.
  - Merci pour cette facture à revoir.
overall.praise +1 merci à toute|tous|toutes
  + [Merci à toute] la caserne.
  - Merci de confirmer à tous les voisins.
overall.praise +2 n'|ne a|ont démérité|pas pas|démérité
  + L'équipe de nuit [n'a pas démérité].
  - Il a démérité.
overall.praise +2 ne changez rien
  + Surtout [ne changez rien].
  - Je ne change rien à mon train.
overall.praise +2 pas|jamais ménagé|ménage|ménagent ses|leurs|sa|leur efforts|peine|temps
  + L'équipe n'a [pas ménagé ses efforts].
  - Il a ménagé son genou.
overall.praise +3 pourquoi|inutile|besoin … =aller|=chercher|=voir|=partir ailleurs
  + Alors [pourquoi aller ailleurs] ?
  - Allez ailleurs.
  - Pas besoin d'aller chercher le colis ailleurs.
overall.praise +3 que demander de plus|mieux
  + Un lit, la mer, [que demander de plus] ?
  - Que demander au guichet ?
overall.praise +1 un grand|immense|énorme merci
  + [Un grand merci] aux aides-soignantes.
  - Dites merci à la dame, ai-je soufflé à mon fils.
overall.praise +2 ~change|change|changent|changé|changer la donne
  + Un vrai conseiller [change la donne].
  - La donne est faite.
overall.praise +2 ~continuer ainsi|comme
  + Surtout [continuez ainsi].
  - Continuez tout droit jusqu'au rond-point.
overall.praise +1 ~fier … client|cliente|clients|faire
  + [Fier d'être client] de cette coopérative.
  - On ne peut pas se fier aux horaires.
overall.praise +2 ~forcer|force|forcent le respect
  + Leur courage [force le respect].
  - Il force le loquet.
overall.praise +2 ~forcer|force|forcent|mérite|méritent|méritait le|notre|d'|toute|un respect|admiration|être|coup|bravo salué|saluée|salués|soulignée|souligné|remerciée|applaudie|chapeau
  + Leur sang-froid [mérite d'être salué].
  - La vitre mérite d'être lavée.
overall.praise +2 ~louange
  + Que des [louanges] pour leur travail.
  - Nous avons loué une voiture à Porto.
overall.praise +1 ~point fort|positif|forts|positifs
  + Leur [point fort], la boutique en ligne.
  - Le point relais le plus proche est fermé.
overall.praise +1 ~remercier … pour|de|d' … ~accueil|~gentillesse|~patience|~professionnalisme|~efficacité|~aide|~écoute|~disponibilité|~rapidité|~réactivité|~service|~travail|~sourire|~qualité|~conseil|~confiance|~soin|~moment|~soirée|~séjour|~engagement|~sérieux|tout
  + Je [remercie toute l'équipe pour son aide].
  - Je vous remercie par avance de votre retour.
overall.praise +2 ~service|~accueil|~garage|~artisan|~boutique|~médecin|~restaurant|~produit|~qualité comme|qu' … n'|ne en fait|trouve|voit plus
  + Un [accueil comme on n'en fait plus].
  - Un produit qu'on ne voit pas en rayon.
overall.praise +2 ~testé et ~approuvé
  + Un matelas [testé et approuvé].
  - Un test approuvé.
overall.praise +2 ça|qui|cela|attention|accueil|service fait|font|faisait la différence
  + L'[accueil fait la différence].
  - On fait la différence de deux nombres.
overall.thanks +3 merci|remercie|remercions|remercier … du|de fond|tout … cœur|coeur
  + Nous [remercions du fond du cœur] les bénévoles.
  - Le fond du verre est sale.

# Recommandé, et retrouvé
overall.loyal       +3                          échangerais|échangerai|troquerais|lâcherais|remplacerais|échangerions|céderais … pour rien au monde
  + Je n'[échangerais ma pédiatre pour rien au monde].
  - Rien au monde ne l'arrête.
overall.return      +2,decides:make,stage:renew je|on|nous l'|les|en … ai|avons|a ~racheter|racheté|rachetée|rachetés|rachetées|repris
  + Les chaussures, [je les ai rachetées] en noir.
  - On m'a racheté ma voiture.
overall.return      +2                          suis|sommes|serais prête|prêt|prêts|prêtes à|a recommencer|redéménager
  + Je [suis prête à recommencer] demain.
  - Je suis prête à partir.
overall.return      +2,decides:make,stage:renew suis|sommes|serais prête|prêt|prêts|prêtes à|a revenir $
  + Pour ce bal, nous [sommes prêts à revenir] !
  - Je suis prête à revenir avec le bon.
overall.without_you +3                          sans eux|elle|lui|vous … n' aurais|aurait|aurions|auraient … jamais|pas … pu|réussi|obtenu|trouvé|tenu|su
  + [Sans eux je n'aurais jamais obtenu] mon bac.
  - Sans eux je n'ai pas chanté.
  - Sans cette erreur je n'aurais jamais obtenu ces frais.

overall.praise +2 sont de vraies|véritables|petites|vrai|vraie perles|trésors|pépites|amours|crèmes $
  + Les ouvreuses, ce [sont de vraies perles].
  - Un collier de vraies perles grises.
