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

@all

keep.circumstance keep bouchons|embouteillages|trafic|orages|orage|tempête|chaleur|canicule ~terrible|~épouvantable|~affreux|~monstre|~horrible|infernal|infernaux
  + Il y avait des [bouchons terribles].
  - Une bouchonnerie.
keep.circumstance keep circulation|trafic|bouchons|bouchon|météo|temps|tempête|orage|routes|embouteillages … est|était|étaient|sont|avait ~épouvantable|~terrible|~affreux|~horrible|~mauvais|~catastrophique|infernale|infernal|~exécrable|dense|pénible
  + La [circulation était épouvantable].
  - Le temps d'attente est là.
keep.ill_health   keep difficultés|difficulté|lacunes|retard|troubles|problèmes en|de|d' maths|mathématiques|lecture|français|anglais|orthographe|concentration|attention|apprentissage|langage|audition|mémoire|vue|sommeil|écriture
  + Ma nièce a des [difficultés en maths].
  - La difficulté en est grande.
keep.ill_health   keep mal|difficultés|difficulté|peine à =marcher|=bouger|=respirer|=avaler|=baisser|=entendre|=voir|=dormir
  + J'ai de la [peine à respirer] en montée.
  - La peine à payer.
keep.ill_health   keep mal|difficultés|difficulté|peine à|pour me|se|m'|s'|nous =baisser|=lever|=pencher|=déplacer|=concentrer|=endormir|=relever|=agenouiller
  + J'ai du [mal à me baisser].
  - Le mal de ceux qui se lèvent.
keep.ill_health   keep mauvais|mauvaise|mauvaises|gros|vilain|vilaine genou|genoux|dos|hanche|épaule|rhume|grippe|jambe|jambes|migraine|toux|fièvre|angine|entorse
  + J'ai un [mauvais genou].
  - Un mauvais rhum.
keep.own_mishap   keep tombé|tombée|tombés … panne … essence|carburant|batterie|sèche
  + Je suis [tombé en panne d'essence].
  - Le bac est en panne de moteur.
