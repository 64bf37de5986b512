@language fr
@kind     boundaries

# Des malheurs que l'entreprise n'a pas faits : ceux du client, sa santé, le temps, les voleurs.

# La santé
keep.ill_health keep mal|malheur de|aux tête|dents|dos|ventre|gorge|mer
  + J'avais [mal de tête].
  - Il parle mal.

# Les circonstances : le temps qu'il fait, les voleurs
keep.circumstance keep fait|faite|faits voler|dérober|cambrioler|braquer mon|ma|mes|notre|nos|le|la
  + On s'est [fait voler la] remorque.
  - On vole au-dessus du lac.
keep.circumstance keep il n'|ne|a|avait a|avait|pas|encore|beaucoup|peu pas|encore|trop encore|assez|beaucoup plu
  + Ici, [il n'a pas encore plu].
  - Ce film m'a plu.

@sector insurance
# Ce contre quoi on s'assure n'est pas la faute de l'assureur
keep.insured_event keep en|tombé|tombée|tombés|tombe|tombait de|en panne|rade
  + Ma moto est [tombée en panne] au col.
  - La rade de Brest.
keep.insured_event keep véhicule|voiture|moto|scooter … hs|accidenté|accidentée|immobilisé|immobilisée|volé|volée
  + Ma [voiture est immobilisée] au garage.
  - Ma voiture est bleue.
keep.insured_event keep ~panne|~avarie
  + Une [panne] au col.
  - Un pan de mur.
