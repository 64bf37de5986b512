@language fr
@kind     enchantments

# Cover and conditions that suit.

terms.free_leave +2 résilier|annuler|résiliation|échanger|échange|annulation … sans ~justificatif
  + On peut [annuler sans justificatif].
  - Une retenue sans justificatif.
  - Ils ont annulé la commande sans justificatif.

terms.accepts      +1 ~accepter … ~ticket|~chèque|~chien|~animal|carte
  + Ils [acceptent les chiens] en terrasse.
  - Acceptez-vous les chèques ?
terms.advantage    +1 ~condition … ~avantageux|~intéressant|~souple|~excellent|~favorable
  + Des [conditions de prêt avantageuses].
  - Les conditions météo sont-elles favorables ?
terms.advantage    +2 ~condition|~avantage en or
  + Des [conditions en or] pour les frontaliers.
  - Une bague en or.
terms.clear        +1 ~contrat|~condition|~garantie|~offre … ~clair|~lisible|~transparent|~compréhensible|~limpide
  + Un [contrat très clair], deux pages et rien de plus.
  - L'offre de ciel clair en août existe-t-elle ?
terms.free_leave   +2 sans engagement
  + Un forfait [sans engagement], on respire.
  - Est-ce sans engagement ?
terms.free_leave   +2 sans|aucune ~condition|~contrainte|~obligation
  + Un remboursement [sans condition].
  - Sans ces conditions, le vol part ?
terms.free_leave   +1 ~arrêter|~résilier|~partir|~changer|~annuler quand|n' on|importe veut|quand|je
  + On peut [arrêter quand on veut].
  - Arrêter là.
terms.free_leave   +1 ~libre de|d' ~partir|~arrêter|~résilier|~changer|~quitter quand|à
  + On est [libre de partir quand] on veut.
  - Une entrée libre, on part quand ?
terms.satisfied    +1 ~satisfait|~content … ~contrat|~garantie|~couverture
  + Je suis [contente de mon contrat] obsèques.
  - Content de vous lire, où est mon contrat ?
terms.well_covered +2 bien|mieux|parfaitement ~couvrir|~couvert|~assurer|~assuré|~garantir|~rembourser|~remboursé|~protégé|~indemniser
  + Nous sommes [bien couverts] pour les soins à l'étranger.
  - Suis-je bien couvert au ski ?
terms.well_covered +2 pris|prise|prises|remboursé|remboursée|remboursés|remboursées … cent pour cent
  + Mes lunettes ont été [remboursées à cent pour cent].
  - Un verre remboursé à moitié.
terms.well_covered +2 remboursé|remboursée|remboursés|indemnisé|indemnisée|indemnisés … jusqu'|juste|dernier au|prix|centime|valeur
  + [Indemnisée au juste prix] après le dégât des eaux.
  - Remboursé au prix d'achat du juste.
terms.well_covered +2 ~bon|~excellent|~meilleur|~super|~solide|~large ~garantie|~couverture|~protection|~prestation|~remboursement
  + De [bonnes garanties] pour les yeux et les dents.
  - Est-ce une bonne couverture pour un chien ?
terms.well_covered +2 ~contrat|~garantie|~formule|~assurance|~mutuelle|~couverture … ~complet|~protecteur|béton|~solide|épreuve
  + Une [mutuelle très complète].
  - Un contrat rempli sur une table en béton.
terms.well_covered +2 ~garantie|~assurance|~contrat … ~jouer|joué|~fonctionner|fonctionné … sans discussion|discuter|broncher|souci
  + Les [garanties ont joué sans discussion].
  - La garantie ne joue pas sans facture.
terms.well_covered +2 ~garantie|~couverture|~protection|~remboursement … ~complet|~étendu|~solide|~large|~intéressant|~avantageux|~correct
  + Des [garanties très étendues] pour un petit budget.
  - La garantie étendue est-elle à deux ans ?
terms.well_covered +1 ~offre|~formule|~contrat|~garantie|~assurance … couvre|couvrent tout|tous|toutes|bien
  + Ma [formule couvre tous] les soins.
  - Une bâche couvre tout le bois.
terms.well_covered +2 ~prendre|pris|prise|prises … ~intégralement|~totalement|~entièrement|100 en charge
  + Mon appareil a été [pris entièrement en charge].
  - Je cherche qui prend totalement les enfants en charge ?
terms.well_covered +2 ~rembourser|~remboursé … ~intégralement|~totalement|~entièrement
  + J'ai été [remboursée intégralement] pour l'opération.
  - Si je suis remboursé intégralement je reviens.

terms.well_covered +2 ~couverture|~contrat|~garantie|~mutuelle … sans trou|faille|piège
  + Une [couverture sans trou] dans la raquette.
  - Un trou dans la couverture.
