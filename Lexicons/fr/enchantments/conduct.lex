@language fr
@kind     enchantments

# La conduite des agents, dite par des faits.
competence.answers +2 réponse|réponses … à tout|toutes|chacune
  + Elle avait [réponse à tout].
  - La réponse est à lire.

# Ce qui fut rendu, gardé, mis au sec.
errors.found +2 couru après|apres|derrière … rendre|rapporter|redonner|remettre|donner … mon|ma|mes|notre|nos|le|la|les
  + La dame nous a [couru après pour rendre la] bourse.
  - Il a couru après le bus.
errors.found +2 m'|nous a|ont rendu|rapporté|gardé|renvoyé|ramené … que|qu' j'|nous|on ai|avais|avions|avait … oublié|oubliée|oubliés|perdu|perdue|perdus|laissé|laissée|laissées|tomber
  + Le crieur [m'a rapporté la bourse que j'avais perdue].
  - Il m'a rendu un livre que j'ai lu.
quality.care +2 mis|mise|met|posé|posée|déposé|déposée|rangé|laissé … à|a l' abri
  + Il a [mis la gerbe à l'abri].
  - Il vit à l'abri.

# Ce qui part, ce que l'on n'entend ni ne sent.
cleanliness.clean +2 tache|taches|auréole|auréoles|trace|traces … sur|de|du|des … est|sont|a|ont partie|parties|parti|disparu|disparue|disparues du|en|au|d'|complètement|toute … coup|minutes|instant|lavage|passage|fois|seule
  + La [tache d'encre sur la nappe est partie du premier coup].
  - La tache est là.
comfort.quiet     +2 n'|n ai|a|avons|ont pas|jamais entendu un|aucun … bruit|bruits|moindre|voisin|voisins
  + On [n'a pas entendu un bruit].
  - Je n'ai pas entendu la cloche.
safety.care       +2 même|meme pas senti|sentie|pleuré|bronché|mal
  + Mon neveu n'a [même pas senti] l'aiguille.
  - Il n'a même pas chanté.
