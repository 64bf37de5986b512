@language fr
@kind     enchantments

# Free of charge, no surprises.

fees.free        +2   <negation> de|d' frais|commission|supplément|agios
  + J'ai [pas de frais] de tenue de compte.
  - Pas de légumes frais pour moi.
fees.free        +2   aucun|aucune|zéro =frais|~supplément|~commission
  + [Aucun frais] à l'étranger avec cette carte.
  - Aucun fruit frais au marché, dit-on ?
fees.free        +2   entièrement|complètement|totalement|vraiment|bien ~gratuit
  + Une [carte entièrement gratuite] sans conditions.
  - Est-ce vraiment gratuit ?
fees.free        +2   m'|nous a|ont rien compté|facturé|pris|fait
  + Il ne [m'a rien compté] pour le trajet.
  - Il a compté ses pas.
fees.free        +2   n'|ne ~avoir|a|ont pas|rien|même facturé|compté|pris|réclamé … déplacement|diagnostic|retouche|visite|pose|livraison|essai|pièce|nettoyage|intervention|main|supplément|frais|consultation
  + Elle [n'a pas compté la pièce].
  - Elle a compté la pièce.
fees.free        +2   pas|sans|aucun|zéro … ~centime|~euro|~sou|~frais|€ … ma|notre|sa|de poche
  + [Pas un centime de ma poche] dans cette affaire.
  - J'ai un centime dans ma poche.
fees.free        +1   rien à|a|eu … payer|débourser|avancer
  + [Rien à débourser] pour l'échange.
  - Payer à la caisse.
fees.free        +2   rien … à|a ~débourser|~avancer|~payer|~régler
  + Je n'ai [rien eu à débourser].
  - Rien à envier aux autres.
fees.free        +2   sans ~frais|~supplément
  + Le duplicata du badge est [sans frais].
  - Peut-on résilier sans frais ?
fees.free        +2   ~frais … ~offert|~remboursé|~réduit|~minime|~bas|~raisonnable|~transparent
  + Les [frais de dossier sont offerts].
  - Le poisson frais est-il offert le vendredi ?
fees.free        +1   ~livraison|~retour|~échange|~port|~annulation|~carte|~parking|wifi|~café|thé|~boisson|~navette|~transat|~casier|~peignoir|~goûter … ~gratuit|~offert
  + La [livraison est gratuite] dès le premier article.
  - La carte gratuite est-elle livrée au bureau ?
fees.gesture     +2   offert|offerts|offre|offrent|annulé|annulés|supprimé … ~frais|~agio|~pénalité|~franchise
  + Ma conseillère m'a [offert les frais] de l'année.
  - Quand offrez-vous du lait frais aux écoles ?
fees.gesture     +2   refusé|voulu que|qu' je|on|nous paie|paye|payer|paye
  + Le garagiste a [refusé que je paie].
  - Il a refusé le paiement.
fees.gesture     +2   ~faire|fait|font cadeau des|de|du|d' frais|déplacement|la|ma|une|un|pénalité|livraison
  + Le loueur m'a [fait cadeau des frais].
  - On a fait un cadeau à ma mère.
fees.included    +2   tout|tous … ~compris|~inclus
  + [Tout est inclus], même les cours du soir.
  - Avez-vous tout compris à la notice ?
fees.low         +2   0|zéro|aucun euro|euros|€ de franchise
  + Avec [zéro euro de franchise], je suis couverte.
  - La franchise est de cent euros.
fees.low         +2   frais … ~nul|inexistants|~minime|~réduit|~faible|dérisoires
  + Des [frais quasi inexistants].
  - Des produits frais.
fees.low         +2   pas|sans|zéro|aucune|0 de|d'|franchise franchise|reste
  + Dégât payé, [pas de franchise] à ma charge.
  - Je parle en toute franchise.
fees.low         +1   peu de|d' frais|commissions
  + Il y a [peu de frais] comparé aux grandes enseignes.
  - Un peu de pain frais, merci.
fees.no_surprise +2   aucun|sans|zéro ~frais|~coût|~surcoût|~supplément caché|cachés|dissimulés
  + Location [sans frais cachés].
  - Un coût caché en bas de page.
fees.no_surprise +2   devis|budget|délai|délais … ~respecter|respecté|respectée|respectés
  + Le [devis a été respecté] au centime.
  - Un budget pour le parc.
fees.no_surprise +2   pas|aucun|sans|zéro|0|jamais de|d' ~frais|~surprise|~supplément caché|cachés|dissimulés
  + [Pas de frais cachés] dans ce forfait.
  - Des frais cachés partout.
fees.no_surprise +2   sans|aucune|pas … mauvaise|mauvaises surprise|surprises
  + Une facture [sans mauvaise surprise].
  - Une mauvaise surprise nous attendait-elle ?
keep.right       keep a|ai|ont|as|avez|avons|avais|avait|pas|rien … tout|toute compris

fees.gesture  +1 aurait|auraient pu me|nous|m' … =facturer|=majorer|=profiter|=compter … déplacement|visite|consultation|supplément|heure|frais
  + Ils [auraient pu me facturer la visite].
  - Ils auraient pu me voir.
fees.included +1 ~peignoir|chausson|chaussons|~serviette|draps|~drap|linge|torchons|parasol|parasols|~vélo|bouilloire|~transat|raquette|raquettes … ~fourni|prêté|prêtés|prêtée|prêtées
  + Des [peignoirs de soie fournis].
  - Un drap de lin.

fees.free +2 revenu|revenue|repassé|repassée|repassés|déplacé sans … facturer|supplément|surcoût
  + L'accordeur est [repassé sans rien facturer].
  - Il est repassé sans sonner.
fees.free +2 revenu|revenus|revenue|repassé|repassée|repassés gratuitement|gracieusement|gratis
  + L'accordeur est [revenu gratuitement].
  - Le train est revenu sans retard.

fees.free        +1           devis|diagnostic|estimation|parking|wifi|entrée|consultation|navette|stationnement est|sont|était|étaient|totalement|entièrement offert|offerte|offerts|gratuit|gratuite|gratuits|gratuites|gracieux
  - Le parking n'est pas gratuit.
  + Le [devis était gratuit].
fees.included    +1           a|ont inclus|compris … dans|au|avec le|prix|devis|forfait … prix|devis|forfait|même
  + Le vitrier [a inclus les gouttières dans le devis].
  - Ils ont ajouté des frais dans le devis.
fees.included    +1           ~parking|stationnement|petit|repas|linge|ménage|boissons|boisson|wifi|navette|livraison|montage|pose|installation|café|entrée|taxes … est|sont|était|étaient inclus|incluse|inclues|incluses
  + Le [parking est inclus].
  - Le parking est gris, et très étroit.
fees.no_surprise +2,stage:pay facturé|facturée|coûté|compté … moitié|bien|beaucoup|nettement|encore|un moins|inférieur … que|qu'|cher|au prévu|annoncé|devis|attendu
  + On nous a [facturé moitié moins que prévu].
  - On nous a facturé une moitié de porc prévu.
