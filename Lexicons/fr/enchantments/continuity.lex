@language fr
@kind     enchantments

continuity.handover      +2   bon|bonne|excellente|parfaite ~coordination|~communication|~liaison entre
  + [Bonne coordination entre] le garage et l'expert.
  - La liaison par bateau est bonne.
continuity.handover      +1   coordonné|coordonnés
  + Des soins bien [coordonnés].
  - Quelles sont vos coordonnées ?
continuity.handover      +2   ~passation|~relais … bien|~fluide|~parfait|~impeccable
  + La [passation fut parfaite] entre les deux équipes.
  - Le relais est fermé.
continuity.knows_me      +2   appelait|appelaient|appelé|appelée|appelés par|de mon|notre|nos prénom|nom|prénoms
  + Au guichet on m'[appelait par mon prénom].
  - Elle m'appelait par le prénom de ma mère.
continuity.knows_me      +2   sans … ~répéter|~réexpliquer|~redire
  + Prise en charge [sans avoir à répéter].
  - Je répète la pièce sans texte.
continuity.knows_me      +2   ~connaître déjà|bien|parfaitement … ~dossier|~historique|~situation
  + Elle [connaissait déjà mon dossier].
  - Je ne connais pas l'historique du château.
continuity.knows_me      +2   ~connaître|~saluer|~reconnaître par|de mon|notre|son prénom|nom
  + La pharmacienne nous [connaît par notre prénom].
  - Mon nom est connu.
continuity.knows_me      +2   ~souvenir|~rappeler … de nous|moi|nos|mes|notre
  + Le patron se [souvient de nous].
  - Un souvenir de Bretagne.
continuity.one_contact   +2   même|meme ~interlocuteur|~conseiller|~gestionnaire|~médecin|~infirmier|~équipe
  + Je vois la [même infirmière].
  - Même un médecin s'y perdrait.
continuity.one_contact   +2   un ~seul ~interlocuteur|~conseiller|~gestionnaire|~contact
  + [Un seul interlocuteur] pour tous mes contrats.
  - Un conseiller seul au guichet.
continuity.one_contact   +2   ~interlocuteur|~conseiller|~gestionnaire ~unique|~dédié|~attitré
  + Un [interlocuteur unique] du début à la fin.
  - Un conseiller a appelé.
continuity.one_contact   +2   ~suivi|~accompagner … de a à z
  + On m'a [accompagné de A à Z].
  - Un répertoire de A à Z.
continuity.one_contact   +1   ~suivre|~suivi|~accompagner … du début à
  + L'artisan nous a [suivis du début à] la fin.
  - Le film est lent du début à la fin.
continuity.transfer_made +1   ~occuper|~charger … ~résiliation|~transfert|~démarche|~formalité
  + Ils s'[occupent de la résiliation] de l'ancien contrat.
  - La chargée de clientèle a souri.
continuity.transfer_made +1   ~transférer|~transmettre … bon|immédiatement|directement|aussitôt service|personne|interlocuteur
  + J'ai été [transférée au bon service].
  - Transférez la photo.
keep.address_details     keep vos|mes|leurs|les|nos|des coordonnées

continuity.knows_me   +2 connaît|connaissent|connait|savent|sait|retient|retiennent … nom|prénom|prénoms|noms de|des … enfant|client|clients|élèves|patients|chacun|tous|nos
  + Ils [connaissent le prénom de chaque enfant].
  - Le nom de chaque enfant est cousu.
continuity.knows_me   +2 souvenu|souvenue|souvenus|souvient|souvenait|souviennent … prénom|nom|prénoms|goûts|visage
  + Elle se [souvenait du prénom] de mon fils.
  - Je ne me souviens plus de mon numéro.
continuity.throughout +2 suivi|suivie|suivis|accompagnement|guidé|guidée|guidés|épaulé|épaulée|épaulés à chaque étape|instant|moment
  + Nous sommes [suivis à chaque étape].
  - Il y a un péage à chaque étape.

continuity.handover      +2 avait|a|avaient mon|tout|notre mon|dossier|notre|l' sous|dossier|historique … yeux|main|main
  + Elle [avait mon dossier sous les yeux].
  - Il a mon dossier.
continuity.handover      +2 tout le monde était|est|savait au|déjà courant|tout
  + À la relève [tout le monde était au courant].
  - Tout le monde court.
continuity.knows_me      +2 <agent>|gérant|gérante|patron|patronne|facteur|équipe|ils|elles ~connaître tout|tous|toutes|chaque le|la|les|ses|client|cliente|enfant monde|clients|clientes|enfants|habitués|par
  + La [patronne connaît tous ses habitués].
  - Le monde entier connaît la patronne.
continuity.knows_me      +2 me|nous|m' reconnaît|reconnaissent|reconnait|connaît … voix|prénom|nom|par
  + La pharmacienne [nous reconnaît à la voix].
  - Je reconnais sa voix.
continuity.knows_me      +2 souvenu|souvenue|souvenus|souvient|souviennent de|d' mon|ma|mes|notre|nos
  + La libraire s'est [souvenue de mes] lectures.
  - Je ne me suis pas souvenu de mon code.
continuity.one_contact   +2 coup de fil|téléphone a suffi
  + Un [coup de fil a suffi].
  - Un coup de fil anonyme.
continuity.one_contact   +2 la|le|les|toujours même|mêmes infirmière|infirmier|assistante|aide|conseillère|conseiller|auxiliaire|moniteur|monitrice|coiffeuse|médecin|nounou|équipe|interlocuteur depuis|tous|chaque
  + [La même nounou depuis] trois ans.
  - La même robe depuis trois ans.
continuity.one_contact   +2 seul|simple|unique appel|coup|mail|message|clic a|de|aura suffi|fil|suffit
  + Un [seul appel a suffi].
  - Un seul appel a sonné.
continuity.transfer_made +2 tombé|tombée|eu|orienté|dirigé … suite|directement|coup|immédiatement … sur|vers|à la|le bonne|bon personne|interlocuteur|service
  + Je suis [tombée tout de suite sur la bonne personne].
  - Il est tombé sur une bonne pierre.

continuity.one_contact +1 affaire à|qu'à une|qu'|un … seule|seul|unique|même personne|interlocutrice|interlocuteur|conseiller|conseillère
  + J'ai eu [affaire à une seule personne].
  - L'affaire tient à une seule signature.
