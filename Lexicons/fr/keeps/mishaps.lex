@language fr
@kind     boundaries

# Des malheurs que l'entreprise n'a pas faits : ceux du client, sa santé, le temps, les voleurs.

# Perdu, oublié, cassé par le client lui-même
keep.own_mishap keep déposé|apporté|amené|confié|emmené|déposée|apportée|amenée|confiée mon|ma|mes|notre|nos|un|une|leur|deux … cassé|cassée|cassés|cassées|fissuré|fissurée|fissurés|brisé|brisée|fendu|fendue|crevé|crevée|crevés|hs|abîmé|abîmée|panne|rayé|rayée|tordu|tordue|déréglé|déréglée|défectueux|défectueuse
  + J'ai [confié ma lyre fendue] à ce luthier.
  - J'ai confié ma lyre, il l'a fendue.
  - Il m'a rendu ma lyre fendue.
keep.own_mishap keep remplacement|réparation|changement|soudure d'|de|du un|une|mon|ma|mes|l'|la|deux … cassé|cassée|cassés|cassées|fissuré|fissurée|fissurés|brisé|brisée|fendu|fendue|crevé|crevée|crevés|hs|abîmé|abîmée|panne|rayé|rayée|tordu|tordue|déréglé|déréglée|défectueux|défectueuse
  + Le [remplacement de ma corde cassée] fut rapide.
  - La réparation est mal faite.
keep.own_mishap keep suis|sommes|étais|étions|ma|mon|notre … tombé|tombée|tombés … panne … essence|carburant|batterie|sèche
  + Je [suis tombé en panne d'essence].
  - Le bus est tombé en panne d'essence.
keep.own_mishap keep venu|venue|venus|allé|allée|allés|passé|passée|rendu|rendue|consulté pour|avec un|une|mon|ma|mes|des|deux … cassé|cassée|cassés|cassées|fissuré|fissurée|fissurés|brisé|brisée|fendu|fendue|crevé|crevée|crevés|hs|abîmé|abîmée|panne|rayé|rayée|tordu|tordue|déréglé|déréglée|défectueux|défectueuse|fuite
  + Je suis [venue pour une roue voilée et crevée].
  - Il est revenu avec une excuse.

# La santé
keep.ill_health keep difficultés|difficulté|lacunes|retard|troubles|problèmes en|de|d' maths|mathématiques|lecture|français|anglais|orthographe|concentration|attention|apprentissage|langage|audition|mémoire|vue|sommeil|écriture
  + Ma nièce a des [difficultés en maths].
  - La difficulté en est grande.
keep.ill_health keep mal de
  + J'ai [mal de] mer.
  - Il chante mal.
keep.ill_health keep mal à|au|aux
  + J'ai [mal au] dos.
  - Il chante mal.
keep.ill_health keep mal|difficultés|difficulté|peine à =marcher|=bouger|=respirer|=avaler|=baisser|=dormir
  + J'ai de la [peine à respirer] en montée.
  - On a peine à voir l'écran.
keep.ill_health keep mal|difficultés|difficulté|peine à|pour me|se|m'|s'|nous =baisser|=lever|=pencher|=déplacer|=concentrer|=endormir|=relever|=agenouiller
  + J'ai du [mal à me baisser].
  - Le mal se lève tôt.
keep.ill_health keep mal|malheur de|aux tête|dents|dos|ventre|gorge|mer
  + J'avais [mal de tête].
  - Il parle mal.
keep.ill_health keep mauvais|mauvaise|mauvaises|gros|vilain|vilaine genou|genoux|dos|hanche|épaule|rhume|grippe|jambe|jambes|migraine|toux|fièvre|angine|entorse
  + J'ai un [mauvais genou].
  - Un mauvais rhum.
keep.ill_health keep ~soigner|pansement|pansements|soin|soins|désinfecter … plaie|plaies
  + Un [pansement sur la plaie].
  - Quelle plaie !
keep.ill_health keep à|a|de|dans|sur|pour|opéré|soigné mon|l' œil|oeil|cul
  + Je suis opéré [de l'œil].
  - Un œil de bœuf.

# Les circonstances : le temps qu'il fait, les voleurs
keep.circumstance keep après|malgré|suite|deux|trois|premier|plusieurs|mon|mes|quatre|2|3 échec|échecs
  + Je viens après [deux échecs].
  - Un échec total.
keep.circumstance keep beau temps
  + Par [beau temps], on nage.
  - Un beau lac.
keep.circumstance keep bouchons|embouteillages|trafic|orages|orage|tempête|chaleur|canicule ~terrible|~épouvantable|~affreux|~monstre|~horrible|infernal|infernaux
  + Il y avait des [bouchons terribles].
  - Une bouchonnerie.
keep.circumstance keep circulation|trafic|bouchons|bouchon|météo|tempête|orage|routes|embouteillages … est|était|étaient|sont|avait ~épouvantable|~terrible|~affreux|~horrible|~mauvais|~catastrophique|infernale|infernal|~exécrable|dense|pénible
  + La [circulation était épouvantable].
  - Le temps d'attente est là.

keep.circumstance keep fait|faite|faits voler|dérober|cambrioler|braquer mon|ma|mes|notre|nos|le|la
  + On s'est [fait voler la] remorque.
  - On vole au-dessus du lac.
keep.circumstance keep gros|grave ~sinistre
  + Un [gros sinistre] en mai.
  - Un couloir sinistre.
keep.circumstance keep il a|avait|aura plu
  + Hier [il a plu].
  - Ce lac m'a plu.
keep.circumstance keep il n'|ne|a|avait a|avait|pas|encore|beaucoup|peu pas|encore|trop encore|assez|beaucoup plu
  + Ici, [il n'a pas encore plu].
  - Ce film m'a plu.
keep.circumstance keep maladie|accident|cancer|divorce|deuil|guerre … a =détruit|=brisé|=anéanti ma|mon|mes|notre|nos vie|confiance|santé|moral|carrière|enfance|jeunesse
  + Une [maladie a brisé ma vie].
  - Ils ont brisé le banc.
keep.circumstance keep maladie|douleur|douleurs|accident|panne|sinistre|cancer|épreuve que … souhaite … à personne
  + Une [maladie que je ne souhaite à personne].
  - Un banc pour personne.
keep.circumstance keep temps|soleil est|était|reste|restait … ~épouvantable|~affreux|~horrible|~mauvais|~exécrable|pourri
  + Le [temps était épouvantable] ce jour-là.
  - Le temps d'attente était épouvantable.
keep.circumstance keep ~faire beau|bon|chaud
  + Il [fait beau] ici.
  - Un beau lac.

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

keep.circumstance keep dommage|pitié|désolé pour|que la|le|les|il|cette pluie|météo|temps|soleil|neige|vent|pleuve|grève
  + [Dommage pour la pluie].
  - Dommage pour le prix.
keep.ill_health   keep ai|a|avons|avait|ayant … mal|difficultés|difficulté|peine à|pour me|se|m'|s'|nous =baisser|=lever|=pencher|=déplacer|=concentrer|=endormir|=relever|=agenouiller
  + J'[ai du mal à me baisser].
  - J'ai mal lu la page.

keep.ill_health keep ai|a|avons|avait|avais|ayant … mal|difficultés|difficulté|peine à =marcher|=respirer|=avaler
  + Notre chat [avait mal à respirer].
  - J'ai mal dormi dans ce lit.
