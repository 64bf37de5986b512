@language fr
@kind     enchantments

# Everyday idioms that praise.
overall.delighted     +2 aux|au anges|paradis
  + Nos filles étaient [aux anges].
  - Une statue d'ange.
overall.delighted     +2 coup de cœur|coeur
  + Un [coup de cœur] pour ce fleuriste.
  - Un coup de fil suffit pour réserver.
overall.delighted     +2 ressort|ressors|repart|repars|sort|sors|sorti|sortie|sortis|reparti|repartie|ressortie|ressorti|ressortis … regonflé|regonflée|reposé|reposée|détendu|détendue|grandi|grandie|ravi|ravie|requinqué|requinquée|heureux|heureuse|apaisé|apaisée
  + On en [ressort regonflé].
  - Je sors plus tôt.
overall.delighted     +2 sens|sentie|senti|sentir|sent|sentais revivre|renaître|pousser|chouchouté|chouchoutée|privilégié|privilégiée|unique|choyé|choyée|légère
  + Je me suis [sentie revivre].
  - Je sens une odeur unique.
overall.delighted     +2 y va|vont|part|court … en courant|souriant|chantant|confiance|sourire
  + Mon petit [y va en courant].
  - Le chien part en courant.
overall.great         +3 au top du top
  + Cette maternité est [au top du top].
  - Il demande si la touche du top est coincée sur ma télécommande.
overall.great         +3 crème de la crème
  + Des profs, la [crème de la crème].
  - De la crème, et de la glace.
overall.great         +2 en parle|parlent|reparle|reparlent encore|toujours
  + Les invités [en parlent encore].
  - On en parle demain.
overall.great         +2 la|une rolls|ferrari des|du
  + C'est [la Rolls des] poussettes.
  - Le mariage en Rolls est le 8.
overall.great         +2 le|un pied total|géant|intégral
  + Ce spa, [le pied total].
  - Le pied du mur.
overall.great         +2 modèle|modèles du genre|exemplarité
  + Leur courrier est un [modèle du genre].
  - Le modèle du vélo est ancien.
overall.great         +2 petit|vrai|véritable|petits|vrais paradis|nirvana|bijou|joyau|trésor|bonheur
  + Ce logiciel est un [petit bijou].
  - Je porte un bijou d'or.
overall.great         +2 une|la|vraie|ma|leur|notre valeur|adresse sûre|refuge|sure|incontournable
  + Cet atelier reste [une valeur sûre].
  - La valeur est de dix euros.
overall.great         +2 une|vraie|petite|véritable perle
  + Cette auberge est [une perle].
  - Un collier de perles.
overall.great         +2 une|vraie|véritable|un|vrai|quel|quelle bénédiction|aubaine|sauveur|sauveuse|sauveurs|révélation|soulagement|délivrance
  + Cette aide est [une bénédiction].
  - La bénédiction aura lieu à midi.
overall.great         +2 ~exemple à|a suivre|copier|imiter|méditer
  + Un [exemple à suivre] pour les autres.
  - Un exemple à recopier.
overall.no_complaints +2 aucun|zéro|nul|sans regret|regrets
  + Trois ans d'abonnement, [aucun regret].
  - Mes regrets à la famille.
overall.no_complaints +2 jamais eu à|a me|se|nous plaindre
  + En dix ans on n'a [jamais eu à se plaindre].
  - Il s'est plaint du dos.
overall.no_complaints +2 pas de quoi se|me|nous plaindre|râler
  + Vraiment [pas de quoi se plaindre].
  - De quoi te plains-tu ?
overall.no_complaints +1 y a|avait pire
  + Franchement il [y a pire] comme cantine.
  - C'est pire.
overall.praise        +2 chapeau bas
  + [Chapeau bas] aux réparateurs.
  - Il demande si mon chapeau a disparu au vestiaire.
overall.praise        +2 comme on n' en fait|voit|trouve plus
  + Un quincaillier [comme on n'en fait plus].
  - On n'en fait plus, du pain ?
overall.praise        +2 je|j'|on valide|adhère|approuve totalement|complètement|direct|grave|vivement|entièrement
  + Le nouveau menu, [je valide complètement].
  - Je valide mon panier.
overall.praise        +2 que demande le peuple
  + Un café offert, [que demande le peuple].
  - Le peuple vote.
overall.praise        +2 rien que du positif|bonheur
  + Ce centre de loisirs, [rien que du bonheur].
  - Il ne reste rien que du pain sec.
overall.praise        +2 ~mériter … étoiles|palme|médaille
  + Cette crèche [mérite cinq étoiles].
  - Un hôtel à cinq étoiles vient d'ouvrir.
overall.satisfied     +2 irai|irais|vais|va|irons plus|pas ailleurs
  + Je n'[irai plus ailleurs].
  - Je regarde ailleurs.
overall.satisfied     +2 j'|je|on|nous|y y emmène|amène|envoie|emmènerai … amis|proches|famille|collègues|copains|entourage|monde
  + [J'y emmène tous mes amis].
  - J'emmène mon chien.
overall.satisfied     +2 pas|plus près|pret|prêt|prête|prêts d'|de … partir|changer|quitter|lâcher|ailleurs
  + Je suis [pas près de les quitter].
  - Je serai prêt pour partir à sept heures.
overall.slang         +2 au boutte
  + Leur buffet est [au boutte].
  - Le bout du quai.
overall.slang         +2 tip top
  + Chambre [tip top].
  - Un tip pour le serveur ?
overall.slang         +2 une|vraie|petite|de pépite|tuerie|dinguerie|masterclass
  + Ce gîte est [une pépite].
  - Des pépites au chocolat.
