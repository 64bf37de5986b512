@language fr
@kind     irritants

# Ce que des services font ou laissent, dit sans un mot qui juge.
errors.wrong_bill -3,stage:manage  prélèvement|prélèvements|mensualité|cotisation|facture|abonnement … passé|passée|passés|prélevé|prélevée|parti|débité|débitée deux|trois fois
  + Mon [abonnement est passé deux fois] ce mois-ci.
  - Il est passé deux fois devant la maison.
resolution.half   -2,stage:resolve évalué|évaluée|estimé|estimée|chiffré|chiffrée … moitié|tiers|quart
  + Ma voiture est [estimée au quart] de sa cote.
  - Ils ont estimé que la pluie viendrait.
