@language fr
@kind     sectors

# Words that tell the sector of a text. They vote: a word belongs here where it seldom appears elsewhere.

sector.bank sector:bank carte bleue|bancaire|visa|mastercard
  + La [carte bleue] est bloquée.
  - La carte des vins est courte.
sector.bank sector:bank compte courant|joint|épargne
  + J'ai un [compte joint] depuis mars.
  - Un compte rendu précis.
sector.bank sector:bank frais bancaires
  + Les [frais bancaires] montent.
sector.bank sector:bank prêt|prêts immobilier|personnel|auto|étudiant|conso
  + Mon [prêt immobilier] traîne.
  - Je suis prêt à attendre.
sector.bank sector:bank ~banque|~bancaire|~banquier|~agio|~livret|~chéquier|~chèque
  + Ma [banque] a fermé le guichet.
sector.bank sector:bank ~virement|~iban|~rib|~taeg|~crédit|~emprunt
  + Le [virement] met trois jours.

sector.insurance sector:insurance bonus malus
  + Un [bonus-malus] mal calculé.
sector.insurance sector:insurance bris de glace
  + Un [bris de glace] sur l'autoroute.
sector.insurance sector:insurance dégât|dégâts des eaux
  + Suite à un [dégât des eaux], le plafond est tombé.
sector.insurance sector:insurance tiers payant
  + Le [tiers payant] ne marche pas.
sector.insurance sector:insurance ~assurance|~assureur|=assuré|=assurés|~mutuelle|~sinistre|~malus|~cotisation
  + Mon [assureur] a doublé le tarif.
  - Elle assure le remplacement.
sector.insurance sector:insurance ~contrat auto|habitation|obsèques|santé|prévoyance
  + Mon [contrat habitation] a été modifié.
  - Le contrat de travail du livreur.
sector.insurance sector:insurance ~franchise|~indemnisation|~indemniser|multirisque|~souscription
  + Une [indemnisation] de trois cents euros.

sector.telecom sector:telecom carte|cartes sim
  + Ma [carte SIM] est bloquée.
sector.telecom sector:telecom portabilité
  + La [portabilité] a échoué.
sector.telecom sector:telecom réseau|ligne mobile|fixe|téléphonique
  + Le [réseau mobile] est faible.
  - Le réseau de bus est bien pensé.
sector.telecom sector:telecom sfr|bouygues|sosh|bytel
  + Je suis chez [Sosh] depuis peu.
  - Un jus pressé tiède.
sector.telecom sector:telecom ~opérateur|~fibre|~box|adsl|4g|5g|~forfait|~freebox|~livebox|~bbox|~roaming
  + La [fibre] est coupée depuis lundi.
sector.telecom sector:telecom ~répartiteur|nro|~wifi|~débit|~décodeur|~routeur|vdsl|~hotspot
  + L'armoire du [NRO] est restée ouverte.

sector.energy sector:energy heures creuses|pleines
  + Le passage aux [heures creuses] a été oublié.
sector.energy sector:energy ~chauffagiste|~chaudière|photovoltaïque|photovoltaïques|~granulé|~fioul
  + La [chaudière] est tombée en panne.
sector.energy sector:energy ~facture d' eau|électricité|énergie|gaz
  + La [facture d'eau] a triplé.
sector.energy sector:energy ~fournisseur d' énergie|électricité|eau|gaz
  + Un [fournisseur d'énergie] sérieux.
sector.energy sector:energy ~panneau solaire|solaires
  + Les [panneaux solaires] sont posés.
  - Un panneau d'affichage muet.
sector.energy sector:energy ~électricité|~gaz|~compteur|linky|edf|engie|enedis|grdf|~kwh|~kilowattheure
  + Le [compteur] a été relevé.

sector.retail sector:retail amazon|cdiscount|vinted|fnac|darty|ikea|zalando|leclerc|carrefour|auchan
  + Chez [Darty] on m'a bien aidé.
sector.retail sector:retail code|codes promo
  + Mon [code promo] est refusé.
sector.retail sector:retail rupture de stock
  + Encore une [rupture de stock].
sector.retail sector:retail ~article|~pointure|~chaussure|~vêtement|~robe|~pantalon|~parfum|~panier|meuble|meubles|~canapé
  + La [pointure] taille petit.
sector.retail sector:retail ~colis|~livreur|~livraison|~magasin|~boutique|~supermarché|~hypermarché|~vendeur
  + Le [colis] est arrivé ouvert.
sector.retail sector:retail ~frais de port
  + Des [frais de port] élevés.
sector.retail sector:retail ~point relais
  + Au [point relais] du coin.

sector.restaurant sector:restaurant carte des vins|desserts
  + La [carte des vins] est longue.
sector.restaurant sector:restaurant menu|menus|~assiette|~apéritif|~addition|~repas|~pizza|~burger|~steak|~gastronomie|~viande|~cuisine|mangé
  + Le [menu] change chaque jour.
sector.restaurant sector:restaurant ~restaurant|~resto|~serveur|plat|plats|~dessert|~cuisinier|~pizzeria|~brasserie
  + La [serveuse] était drôle.
sector.restaurant sector:restaurant ~vin|~bière|~cocktail|~sauce|~frite|~tapas|~sushi|~crêpe|~entrecôte|~salade
  + Le [vin] était bouchonné.

sector.hotel sector:hotel chambre d' hôte|hôtes|hôtel
  + Une [chambre d'hôtes] charmante.
sector.hotel sector:hotel chambre|chambres … lit|double|propre|vue|balcon|spacieuse|climatisée|bruyante
  + La [chambre double] est petite.
  - La chambre froide du boucher.
sector.hotel sector:hotel femme|femmes de ménage|chambre
  + La [femme de chambre] est discrète.
sector.hotel sector:hotel petit|petits déjeuner|déjeuners
  + Le [petit-déjeuner] est copieux.
sector.hotel sector:hotel ~hôtel|~hôtelier|~gîte|~camping|~literie|~nuitée|~airbnb|~auberge|~résidence
  + L'[hôtel] est face à la mer.

sector.airline sector:airline air france
  + Voyage avec [Air France].
  - L'air marin de la côte.
sector.airline sector:airline bagage|bagages … cabine|soute|perdu|perdus|tapis
  + Mon [bagage en soute] est resté à Rome.
  - Un bagage culturel impressionnant.
sector.airline sector:airline compagnie|compagnies aérienne|aériennes
  + Une [compagnie aérienne] à taille humaine.
sector.airline sector:airline easyjet|ryanair|transavia|vueling|lufthansa
  + Parti avec [Transavia] en mai.
sector.airline sector:airline vol|vols annulé|annulés|retardé|direct|paris|retour|aller|long|intérieur
  + Mon [vol annulé] n'a pas été remplacé.
  - Le vol de mon vélo.
sector.airline sector:airline ~avion|~aéroport|~escale|~embarquement|~steward|~hôtesse|~décollage|~atterrissage
  + L'[escale] a duré une nuit.

sector.transport sector:transport le|mon|du|des|un|ce|les|notre|deux train|trains
  + J'ai raté [mon train] de sept heures.
sector.transport sector:transport pass|carte navigo
  + Mon [pass Navigo] est illisible.
  - Un pass culture.
sector.transport sector:transport tgv|~métro|~bus|~tramway|~tram|~rer|~sncf|~ratp|~ouigo|~gare
  + Le [tramway] était bondé.
sector.transport sector:transport ~contrôleur|~wagon|~quai|~correspondance|~taxi|~vtc|~covoiturage|~péage|~autocar|~navette
  + Le [contrôleur] était aimable.

sector.health sector:health aux urgences
  + Six heures [aux urgences].
  - Une urgence au travail.
sector.health sector:health ~hospitalisation|~hospitaliser|~consultation|~opération|~pharmacie|~ehpad|~maternité|~soignant
  + Mon [hospitalisation] s'est bien passée.
sector.health sector:health ~hôpital|~médecin|~infirmier|~clinique|patients|~chirurgien|~docteur|~dentiste|~urgentiste
  + Le [médecin] a tout expliqué.
sector.health sector:health ~ordonnance|~irm|~radiologue|~kiné|~anesthésiste|~cardiologue|~vaccin
  + L'[ordonnance] a été perdue.
sector.health sector:health ~sage femme|femmes
  + La [sage-femme] était douce.
  - Un enfant sage.

sector.public sector:public carte d' identité
  + Ma [carte d'identité] a expiré.
sector.public sector:public carte grise
  + Ma [carte grise] n'arrive pas.
sector.public sector:public france travail|connect
  + Ma conseillère [France Travail] est patiente.
sector.public sector:public pôle emploi
  + Inscrit à [Pôle emploi] depuis mai.
sector.public sector:public service|services public|publics
  + Le [service public] se dégrade.
sector.public sector:public titre de séjour
  + Mon [titre de séjour] est bloqué.
sector.public sector:public ~mairie|~préfecture|caf|cpam|ameli|~urssaf|~impôt|~fisc|~trésorerie
  + La [préfecture] ne répond jamais.
sector.public sector:public ~passeport|~allocation|~allocataire|rsa|apl|~crèche|~cantine|~déchèterie|~administration|ants
  + Mon [passeport] est prêt.

sector.app sector:app dernière|nouvelle version
  + Depuis la [dernière version], tout rame.
sector.app sector:app mise à jour
  + La [mise à jour] a tout cassé.
sector.app sector:app ~appli|~streaming|~playlist|~bug|~widget|~téléchargement|~smartphone
  + L'[appli] plante.
sector.app sector:app ~logiciel|~spotify|~netflix|~deezer|~android|~iphone
  + Un [logiciel] intuitif.

sector.electronics sector:electronics lave|sèche linge|vaisselle
  + Le [lave-linge] fuit.
  - Un linge propre.
sector.electronics sector:electronics machine à laver|café
  + La [machine à laver] vibre.
sector.electronics sector:electronics ~batterie|~chargeur|~aspirateur|~frigo|~réfrigérateur|~électroménager
  + Le [chargeur] chauffe.
sector.electronics sector:electronics ~ordinateur|~imprimante|~clavier|~écran|~processeur|~téléviseur|~casque|~tablette
  + L'[imprimante] bourre.

sector.leisure sector:leisure parc d' attraction|attractions|aventure
  + Un [parc d'attractions] familial.
  - Le parc naturel est balisé.
sector.leisure sector:leisure salle de sport|gym|concert|spectacle
  + La [salle de sport] est bondée.
  - La salle de réunion est petite.
sector.leisure sector:leisure ~festival|~piscine|~patinoire|~stade|~fitness|~bowling|~médiathèque|~escalade|~karting
  + Le [festival] était superbe.
sector.leisure sector:leisure ~musée|~cinéma|~théâtre|~concert|~spectacle|~exposition|~zoo|~attraction|~manège
  + Le [musée] est gratuit.
