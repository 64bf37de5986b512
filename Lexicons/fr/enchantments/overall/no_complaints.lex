@language fr
@kind     enchantments

# Rien à redire, rien à améliorer.
overall.no_complaints +1 <negation> … en reste
  + Les desserts ne sont [pas en reste].
  - Il en reste deux.
overall.no_complaints +1 ^ aucune|zéro plainte
  + [Aucune plainte].
  - Encore aucune réponse à ma plainte.
overall.no_complaints +1 aucune|sans|zéro|pas|nulle … plainte à|de|en|formuler|depuis
  + [Aucune plainte à] formuler après six mois.
  - Ma plainte reste sans réponse.
overall.no_complaints +2 aucun|zéro|nul reproche|grief|bémol
  + Je n'ai [aucun reproche] à faire au garagiste.
  - Aucune réponse à mes reproches.
overall.no_complaints +1 comprends|comprend|comprenons pas|plus les|ces|tous mauvais|mauvaises|ces avis|notes|commentaires|critiques
  + Je ne [comprends pas les mauvaises notes].
  - Je comprends ces mauvaises notes.
overall.no_complaints +1 comprends|comprend|comprenons|étonne|étonnée|étonné pas|plus|des|par|les|ces les|ces|des|aux|tous avis|commentaires|critiques|notes|retours négatifs|négatives|mauvais|mauvaises
  + On ne [comprend pas ces commentaires négatifs].
  - Je comprends les avis négatifs.
overall.no_complaints +2 jamais … ~décevoir|~déçu
  + Dix ans de séjours et [jamais déçue].
  - Êtes-vous déjà venus au parc ?
overall.no_complaints +2 jamais|pas à court de|d' idées|idée|solution|solutions|ressources|conseils
  + Un animateur [jamais à court d'idées].
  - Je suis à court de café.
overall.no_complaints +2 jamais|sans|pas|n' eu|aucun|ai|rencontré|avoir|un … aucun|aucune|le|moindre|seul problème|souci|soucis|incident|ennui
  + Je n'ai [jamais eu aucun problème].
  - Jamais seul, toujours aidé.
overall.no_complaints +1 loin d'être ~déçu
  + Je suis [loin d'être déçu] par la visite.
  - La plage est loin d'ici, prévoyez un bus.
overall.no_complaints +3 ne|n' peut|peux|pouvait|pouvais|pouvions|pourrait|pouvez pas|plus|guère rêver|espérer|demander|souhaiter mieux
  + On [ne peut pas rêver mieux] pour un pique-nique.
  - Vous pouvez espérer.
overall.no_complaints +2 on ne peut rêver|espérer|demander|souhaiter|faire|trouver mieux
  + [On ne peut rêver mieux] pour un anniversaire.
  - On ne peut pas payer par chèque.
overall.no_complaints +1 pas grand chose à|a reprocher|redire|critiquer|ajouter
  + [Pas grand chose à reprocher] au gîte.
  - Une grande chose à dire.
overall.no_complaints +1 pas ~mécontent
  + Je ne suis [pas mécontent] de cette offre.
  - Le pas de la porte est abîmé.
overall.no_complaints +1 pas … ~déçu
  + Nous n'avons [pas été déçus] du détour.
  - Elle marche à petit pas dans la salle.
overall.no_complaints +1 pas … à|a me|se plaindre
  + Je n'ai [pas à me plaindre] de mon agence.
  - Je tiens à me plaindre auprès du siège.
overall.no_complaints +2 pas|aucun|jamais|sans un|le|seul|moindre seul|moindre|faux faux|pas pas|faute
  + En dix saisons, [pas un seul faux pas].
  - Un faux pas sur la marche.
overall.no_complaints +1 pas|difficilement leur|lui|vous =reprocher
  + On ne peut [pas leur reprocher] grand-chose.
  - Un duc se reproche la soupe.
overall.no_complaints +1 pas|jamais eu|connu|rencontré|rencontrer|trouvé|trouver|constaté|remarqué|posé de|des|d'|aucun|le problème|souci|problèmes|soucis|ennui|accroc|encombre|encombres
  + On n'a [pas eu de souci].
  - Il demande si un départ sans souci est possible.
  - Ils n'ont toujours pas vu le problème.
overall.no_complaints +2 peut|peux|pouvons rien leur|lui reprocher
  + On ne [peut rien leur reprocher].
  - On peut leur reprocher le bruit.
overall.no_complaints +2 qu'|que à|a me|nous louer de|d'
  + Je n'ai [qu'à me louer de] leurs services.
  - Il a à me louer un vélo.
overall.no_complaints +1 ras
  + Premier mois chez ce fournisseur, [RAS].
  - Il demande si le bol est plein à ras bord.
overall.no_complaints +1 rien de|d' ~négatif|mauvais|mal
  + [Rien de négatif] dans cette cure.
  - Un avis négatif.
overall.no_complaints +2 rien à|a =améliorer|=changer|=modifier
  + Le parcours est clair, [rien à changer].
  - Il n'y a rien à changer dans le panneau électrique ?
overall.no_complaints +1 rien à|a dire
  + Sur le service, [rien à dire].
  - Il n'a rien à dire sur la panne, ce technicien ?
overall.no_complaints +2 rien à|a envier
  + Leur hôtel n'a [rien à envier] aux palaces.
  - L'envie de partir m'a pris en juin.
overall.no_complaints +2 rien à|a leur|lui|vous|y|en reprocher|redire|critiquer|dire
  + Je n'ai [rien à leur reprocher].
  - Je n'ai rien à leur vendre.
overall.no_complaints +2 rien à|a redire
  + Un contrôle technique où il n'y a [rien à redire].
  - Je ne vais pas redire mon adresse.
overall.no_complaints +2 rien à|a reprocher|critiquer
  + Je n'ai [rien à reprocher] au courtier.
  - On lui reproche un retard de loyer.
overall.no_complaints +1 rien à|a signaler
  + Six mois d'utilisation, [rien à signaler].
  - Je tenais à signaler un lampadaire éteint.
overall.no_complaints +2 sans faute|reproche|reproches|faille
  + Une prestation [sans reproche].
  - Rappelez-moi demain, la porte est ouverte.
overall.no_complaints +2 tout … y est|était $
  + Dans cette valise de soins, [tout y est].
  - Il demande si tout y est compris.
overall.no_complaints +1 y a pas|rien à|a dire
  + Le parquet, [y a pas à dire], il tient.
  - Elle a à dire deux mots.
overall.no_complaints +2 ~rêver mieux
  + Difficile de [rêver mieux] pour une lune de miel.
  - J'ai rêvé de ce voyage toute la nuit.
