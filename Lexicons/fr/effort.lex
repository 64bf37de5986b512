@language fr
@kind     effort

effort.again     effort:contact_again ~faire … aller|allers retour|retours
  + J'ai [fait des allers retours].
effort.again     effort:contact_again ~rappeler|~recontacter|~réécrire encore|nouveau|fois
  + J'ai [rappelé encore].
effort.again     effort:contact_again ~repasser|~revenir … ~guichet|~agence|~magasin|~bureau
  + J'ai dû [repasser au guichet].
  - Je suis revenu de vacances.
effort.again     effort:contact_again à|de plusieurs|maintes|nombreuses|multiples ~reprise
  + J'ai écrit [à plusieurs reprises].
effort.chase     effort:chase         60 millions de consommateurs
  + J'ai écrit à [60 millions de consommateurs].
effort.chase     effort:chase         recommandé|lrar avec|ar|accusé
  + J'ai envoyé un [recommandé avec] avis.
effort.chase     effort:chase         ~escalader|~escalade
  + J'ai demandé une [escalade].
  - Le mur d'escalade est haut.
effort.chase     effort:chase         ~menacer de|d'
  + J'ai [menacé de] partir.
effort.chase     effort:chase         ~médiateur|~conciliateur|~huissier|~avocat
  + Le [médiateur] a tranché.
effort.chase     effort:chase         ~parler|~demander … ~responsable|~supérieur|~directeur|~manager
  + J'ai [demandé un responsable].
effort.paperwork effort:paperwork     copie|photocopie de|d'|du
  + On veut la [copie de] mon titre.
effort.paperwork effort:paperwork     ~devis ~contradictoire|supplémentaire
  + Ils exigent un [devis supplémentaire].
effort.paperwork effort:paperwork     ~justificatif|~attestation|~formulaire|~formalité
  + Encore un [justificatif].
effort.paperwork effort:paperwork     ~remplir|~imprimer|~scanner|~photocopier … ~formulaire|~dossier|~document|~papier|~contrat
  + Il faut [scanner chaque document].
effort.retell    effort:retell        une nouvelle|énième fois … ~expliquer|~envoyer|~fournir
  + [Une nouvelle fois j'explique].
effort.retell    effort:retell        ~redemander … ~document|~papier|~pièce|~justificatif|~identité|~numéro
  + On me [redemande mon numéro].
effort.retell    effort:retell        ~réexpliquer|~ressaisir|~réidentifier|~redonner
  + Il faut [ressaisir] mon numéro.
effort.switch    effort:switch        autre|autres ~service|~numéro|~interlocuteur|~guichet
  + Il faut voir un [autre guichet].
effort.switch    effort:switch        ~changer de service|~interlocuteur|canal
  + On m'a fait [changer de service].
effort.switch    effort:switch        ~renvoyer|~aiguiller|~rediriger vers
  + Je suis [redirigée vers] le siège.
keep.climbing    keep                 ~mur|~salle|~sport d' ~escalade
