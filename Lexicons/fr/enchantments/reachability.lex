@language fr
@kind     enchantments

# Easily got hold of, there when needed
keep.awaiting          keep que|qu' … soit|soient ~disponible|dispo|dispos
  + J'attends [que la taille soit disponible].
  - Que de vendeurs disponibles !
reachability.available +2   là quand|pour|si il|on|ils|nous|elle … besoin|faut
  + Il est [là quand on a besoin] de lui.
  - Dites-moi là où je dois signer.
reachability.available +2   toujours|très présent|présente|présents|présentes
  + Ma conseillère est [toujours présente].
  - Le bouton est toujours sur la gauche.
reachability.available +1   ~disponible|~disponibilité|~accessibilité|dispo|dispos
  + Un banquier [disponible].
  + Merci pour votre [disponibilité].
  - Il demande si la tablette n'est disponible qu'en juin, dit la fiche.
reachability.available +2   ~répondre|toujours présent|présente|présents|présentes
  + L'assisteur a [répondu présent].
  - Le présent contrat annule le précédent.
reachability.human     +1   contact humain|direct
  + J'apprécie le [contact humain] de l'agence.
  - Le corps humain est le thème de l'expo.
reachability.human     +2   vrai|vraie|vrais|véritable|réel|réelle … humain|personne|interlocuteur|conseiller|humains|conseillers
  + J'ai eu un [vrai conseiller] en ligne.
  - Le vrai prix d'un voyage en personne.
reachability.reachable +1   facile|facilement|aisé|simple à|a|de|les|le joindre|contacter|avoir|contacter|avoir
  + Un syndic [facile à joindre].
  - Voici un tutoriel simple, avec une photo à joindre.
reachability.reachable +2   tombe|tombé|tombée … tout|de|sur … suite|rapidement|vite … sur quelqu'un|humain|conseiller|interlocuteur|quelqu'
  + On [tombe tout de suite sur quelqu'un].
  - La pluie tombe sur la ville.
reachability.reachable +1   ~décrocher immédiatement|tout|rapidement|vite|toujours
  + Le support [décroche toujours].
  - Le rideau se décroche, il faut le fixer.
reachability.reachable +1   ~joignable|~atteignable|~accessible
  + Une infirmière [joignable] le soir.
  - Si vous êtes joignable demain, je rappellerai.
  - Des tarifs accessibles au tournoi.

# The same words in other senses
keep.attached          keep joindre|joint|jointe un|une|le|la|ma|des fichier|photo|photos|document|copie|facture|pièce
keep.stock             keep disponible|disponibles en|au|dans stock|magasin|ligne|boutique
keep.stock             keep ~disponible|dispo|dispos en|sur|dans|chez|à|pour|partir|actuellement|fibre
reachability.available +2   toujours|tjrs un|une … ~interlocuteur|~conseiller|personne au|pour|à téléphone|bout|répondre|écoute|aider|renseigner|fil|accueil
  + [Toujours un conseiller pour répondre].
  - Toujours personne au bout du fil.

reachability.human     +2 vrai|vraie|vrais|vraies personne|personnes|humain|humains|interlocuteur … téléphone|fil|bout
  + Une [vraie personne au bout] du fil.
  - De vrais gens sur la ligne de départ.
reachability.reachable +2 a|avons|eu|avoir|obtient quelqu' un … suite|immédiatement|vite|rapidement
  + On [a quelqu'un tout de suite].
  - Il a quelqu'un à voir.
reachability.reachable +2 a|avons|eu|avoir|obtient quelqu'un|quelqun … suite|immédiatement|vite|rapidement
  + On [a quelqu'un tout de suite].
  - Il a quelqu'un à voir.
reachability.reachable +2 courtier|il|elle|ils|elles|conseiller|conseillère rappelle|rappellent toujours
  + Mon [courtier rappelle toujours].
  - Je rappelle toujours ma mère.
reachability.reachable +2 disponible|disponibles|dispo|joignable|joignables à|a toute|toutes heure|heures
  + Un médecin [disponible à toute heure].
  - L'heure est disponible en ligne.
reachability.reachable +2 les|l'|le|la|eu a|ai|avons|avoir du premier coup
  + Au standard on [les a du premier coup].
  - Il a réussi du premier coup.
reachability.reachable +2 peut|pouvez|peux|pouvons l'|les|le|la appeler|joindre|contacter|déranger|solliciter … heure|heures|veut|moment
  + On [peut l'appeler à toute heure].
  - On peut appeler un taxi.
reachability.reachable +2 répond|répondent|répondu|joignable|décroche même tard
  + Elle [répond même tard].
  - Même tard, je rentre.
reachability.reachable +2 répond|répondent|répondu|joignable|joignables|disponible|disponibles|décroche même tard|dimanche|le|la|en|les tard|dimanche|nuit|soir|samedi|week|vacances|jours|pleine
  + Le maître d'œuvre est [joignable même le samedi].
  - Il répond, même le soir tombe.
reachability.reachable +2 toujours quelqu' un au
  + [Toujours quelqu'un au] guichet.
  - Quelqu'un est toujours assis.
  - Il y a toujours quelqu'un pour se plaindre.
reachability.reachable +2 toujours un|une vendeur|vendeuse|conseiller|conseillère|agent|personne|animateur … proximité|disponible|disposition|portée
  + Il y a [toujours un vendeur à proximité].
  - Un agent est toujours assis.
  - Il y a toujours une personne pour râler.
reachability.staffed   +2 assez|suffisamment de|d' personnel|serveurs|vendeurs|moniteurs|caisses|animateurs|conseillers|soignants
  + Il y a [assez de moniteurs] pour chaque groupe.
  - Pas assez de personnel.
  - Il y avait assez de monde.
reachability.staffed   +1 personnel|effectif|effectifs|serveurs|vendeurs|caissières|conseillers … en nombre suffisant
  + Le [personnel est en nombre suffisant].
  - Le nombre de chaises suffit.
reachability.staffed   +2 personnel|staff|animateurs|serveurs|surveillants|moniteurs|soignants en nombre
  + Des [serveurs en nombre].
  - Un personnel au nombre de dix.
reliability.reliable   +2 fidèles au poste
  + Les gardiens sont [fidèles au poste].
  - Le poste de radio.

keep.call_me_any       keep on|vous|tu|qui pouvez|peux|pourriez|peut m'|me|nous … appeler|joindre|contacter|écrire … à toute|tout|n'importe heure|moment|quelle
reachability.available +2   peut|peux|pouvons|pouvait|puis la|le|les|l' appeler|joindre|contacter|écrire … à toute|tout|n'importe heure|moment|quelle
  + On [peut la joindre à toute heure].
  - On peut venir à toute heure.
reachability.available +2   toujours|facilement pu … parler|joindre|contacter|échanger|discuter … à|avec|quelqu'|sans
  + J'ai [toujours pu parler à] une sage-femme.
  - Il n'est pas toujours possible de parler à quelqu'un.
