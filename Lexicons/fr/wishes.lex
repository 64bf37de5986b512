@language fr
@kind     expectations

# I would like.
keep.ask_info      keep j'|je aimerais|aimerai|souhaiterais|souhaiterai|voudrais|voudrai … savoir|connaître|demander|dire|remercier|féliciter|souligner
keep.needy         keep il|elle|mère|père|mari|femme|maman|papa|grand|voisin|voisine|enfant|fils|fille a|avait|aura|ont besoin de|d' aide|soins|soutien
  + Ma [mère a besoin d'aide] pour marcher.
  - J'ai besoin d'aide !
keep.well_wish     keep quand|lorsque|lorsqu'|si|où je|j'|on|nous ~souhaiter|~désirer
keep.well_wish     keep ~souhaiter … bonne|bon|bonnes|longue|joyeux
keep.willing       keep ~vouloir bien que|qu'
overall.hope       wish en ~espérer
  + [En espérant] un retour de votre part.
  - Espérer est humain.
overall.hope       wish ~espérer … que|qu'|avoir|recevoir|obtenir
  + J'[espère que] la prochaine sera mieux.
  - L'espérance est à bord.
overall.would_like wish dans l' attente de|d' … ~réponse|~retour|~geste|~remboursement
  + [Dans l'attente d'un geste] de vous.
  - L'attente de bébé est douce.
overall.would_like wish j'|je aimerais|aimerai|souhaiterais|souhaiterai|voudrais|voudrai|désirerais|préférerais|apprécierais
  + [Je souhaiterais] un reçu.
  - J'aimais cette place.
overall.would_like wish je|j'|nous … ~exiger
  + [J'exige] une explication écrite.
  - Un métier exigeant.
overall.would_like wish je|j'|on ~souhaiter|~désirer
  + [Je souhaite] une autre date.
  - Je vous souhaite une bonne année.
overall.would_like wish je|j'|on ~vouloir que|qu'
  + [Je veux que] ce contrat s'arrête.
  - Je veux bien croire la pub.
overall.would_like wish je|nous … ~réclamer|~demander … ~annulation|~excuse|~geste|~remboursement|~indemnisation|~compensation|~dédommagement|~explication|~suppression
  + [Je demande des excuses].
  - Je me demande l'heure.
overall.would_like wish nous souhaitons|désirons|souhaitions|désirions|souhaiterions|désirerions
  + [Nous souhaitons] une autre date.
  - Le garde nous souhaite la bonne nuit.
overall.would_like wish nous|on aimerions|souhaiterions|voudrions|aimerait|souhaiterait|voudrait
  + [Nous aimerions] une table plus tard.
  - On aime la terrasse.
overall.would_like wish pourquoi ne pas =proposer|=ajouter|=mettre|=ouvrir|=prévoir|=créer|=offrir|=installer|=faire|=laisser|=donner
  + [Pourquoi ne pas proposer] un menu enfant ?
  - Pourquoi ne pas le dire hier ?
overall.would_like wish vivement que|qu'|demain|lundi|septembre|janvier|l'ouverture
  + [Vivement que] vous ouvriez le dimanche.
  - Je recommande vivement ce lieu.
overall.would_like wish ~attendre une|des|vos ~explication|~excuse
  + J'[attends une explication].
  - J'attends ma fille.
overall.would_like wish ~avoir besoin de|d' … ~aide|~réponse|~solution|~explication|~date|~savoir
  + J'[ai besoin d'une réponse] avant lundi.
  - Avoir besoin de soleil, on connaît.
overall.would_like wish à quand un|une|le|la|les|des|enfin
  + [À quand une] version pour tablette ?
  - À quand remonte la panne ?

keep.well_wish keep devrait|devraient|devriez|devrais =savoir|=comprendre|=réaliser|=admettre|=reconnaître que|qu'
keep.well_wish keep devrait|devraient|devriez|devrais se|vous|te rendre compte

# Mieux ou davantage, souhaité et non vécu.
overall.should wish ferait|feraient|serait|seraient pas de|du|d' mal|luxe|trop|refus
  + Une rampe ne [ferait pas de mal].
  - La rampe est de mal en pis.
overall.should wish ne|n' leur|vous|lui|t' coûterait|couterait|coûteraient|tuerait rien|pas
  + Une lampe [ne vous coûterait rien].
  - Il ne vous coûte rien.
overall.should wish plus|davantage|mieux … serait|seraient|aiderait|aideraient|permettrait|permettraient|faciliterait|faciliteraient|éviterait|éviteraient|ferait|feraient|simplifierait|suffirait|suffiraient
  + Un mur [plus bas serait] pratique.
  - Le mur est plus bas que le sien.
overall.should wish pourrait|pourraient|devrait|devraient être|etre … plus|mieux|meilleur|meilleure|meilleurs|meilleures
  + Le mur [pourrait être plus] bas.
  - Le mur est plus bas.
overall.should wish serait|seraient les|le|la bienvenu|bienvenue|bienvenus|bienvenues
  + Des lampes [seraient les bienvenues].
  - Les lampes sont les bienvenues.
overall.should wish serait|seraient|ferait un|une|déjà début|commencement|minimum|progrès|un
  + Une lampe [serait un début].
  - Le début serait un peu lent.
overall.should wish ~meilleur … serait|seraient|aiderait|aideraient|permettrait|permettraient|faciliterait|faciliteraient|éviterait|éviteraient|ferait|feraient|simplifierait|suffirait
  + Une [meilleure lampe serait] utile.
  - Une meilleure lampe est là.

keep.ask_info keep j'|je|nous|on ~vouloir|~souhaiter|~tenir|tenais|tenons … dire|signaler|préciser|souligner|remercier|rappeler|ajouter|partager|exprimer|témoigner|féliciter|alerter que|qu'|combien

overall.would_like wish je|j'|on ~vouloir juste|seulement|vraiment|absolument|simplement|donc|surtout que|qu'
  + [Je veux seulement que] la barque flotte.
  - Je veux bien le croire.

keep.ask_info keep j'|je|nous|on ~vouloir|~souhaiter … mentionner|saluer|citer|exprimer|témoigner|partager|féliciter|raconter|relever|souligner|insister

keep.ask_info keep ~souhaiter|~vouloir|~tenir|vais|voudrais commencer|finir|terminer|conclure|débuter par|sur|avec|en|mon|cet
