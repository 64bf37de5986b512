@language fr
@kind     boundaries

# Des politesses : des mots qui se disent à chacun, et ne louent ni ne souhaitent rien.

# Saluer
keep.greeting keep belle|excellente|agréable|douce journée|journee|semaine|année|fin
  + Je vous souhaite une [excellente journée].
  - Une belle vue.
keep.greeting keep bon courage|appétit|appetit|anniversaire|noël|rétablissement
  + [Bon courage] aux suivants.
  - Un bon repas.
keep.greeting keep bonne journée|journee|soirée|soiree|nuit|matinée|fin|continuation|année|annee|fête|fêtes|semaine|route|lecture|chance|dégustation|après
  + Merci et [bonne journée] à vous.
  - Une bonne table.
keep.greeting keep bon|bonne|bonnes courage|journée|soirée|continuation|chance|année|fêtes|vacances|weekend|week|anniversaire|route|appétit|nuit|vent|retour
  + [Bon courage] à tous.
  - Un bon vin.
keep.greeting keep joyeux|joyeuses|heureuse noël|noel|fêtes|fetes|année|annee|anniversaire
  + [Joyeux Noël] à tous.
  - Une équipe joyeuse.
keep.greeting keep meilleurs|meilleures vœux|voeux|salutations|délais
  + Mes [meilleurs vœux].
  - Les meilleurs bancs.
keep.greeting keep passez une|un bonne|bon|agréable|excellente journée|soirée|week|moment
  + [Passez une bonne soirée].
  - On a passé un bon moment.
keep.greeting keep passez|passe|souhaite|souhaitons|souhaitant|souhaiter une|de bonne|belle|excellente|agréable|bonnes|belles soirée|journée|nuit|fêtes|vacances
  + [Passez une bonne soirée].
  - Une bonne soupe.
keep.greeting keep ~souhaiter … bonne|belle|excellente|agréable soirée|journée|nuit|fin|année|continuation
  + Je vous [souhaite une bonne soirée].
  - Une bonne soupe.

# Ouvrir et clore un message
keep.closing keep au plaisir de|d' vous|lire|échanger|vous|discuter|revoir|entendre
  + [Au plaisir de vous] lire.
  - Un grand plaisir de vous lire.
keep.closing keep bien cordialement|amicalement|respectueusement|sincèrement
  + [Bien cordialement], Marie.
  - Il a cordialement répondu.
keep.closing keep bien à|a vous|toi|eux
  + [Bien à vous], Paul.
  - Un café bien à l'abri.
keep.closing keep dans l' attente de|d'
  + [Dans l'attente de] votre réponse.
  - L'attente de deux heures.
keep.closing keep dans|en attendant|attente votre|une réponse|retour
  + [En attendant votre retour].
  - En attendant deux heures dehors.
keep.closing keep en vous remerciant
  + [En vous remerciant], à bientôt.
  - En remerciement ils ont offert un thé.
keep.closing keep heureux|ravi|content|contente|ravie de vous|te retrouver|revoir|rencontrer|lire
  + [Ravi de vous lire].
  - Ravi de mon achat.
keep.closing keep merci d'|par avance
  + [Merci d'avance] pour le retour.
  - Merci à Julie pour son aide.
keep.closing keep merci de|d'
  + [Merci de] rappeler.
  - Merci pour ce repas.
keep.closing keep merci|remercie|remercions bien
  + [Merci bien], je rentre.
  - On y mange bien.
keep.closing keep salutations distinguées|distinguees|sincères
  + Avec mes [salutations distinguées].
  - Une adresse distinguée.
keep.closing keep sentiments distingués|dévoués
  + Recevez mes [sentiments distingués].
  - Mes sentiments sont mêlés.
keep.closing keep sincères|meilleures|respectueuses|cordiales salutations
  + Mes [sincères salutations].
  - Des vendeurs sincères.
keep.closing keep vous|t'|en|et|d'|vs ~remercier|remerciant|merci par|d' avance … aide|réponse|attention|compréhension|retour|diligence|écoute|accueil|intervention
  + Il pleut [et merci d'avance pour votre réponse].
  - Merci pour votre aide.
keep.closing keep vous|te remerciant|remercie par|d' avance
  + En [vous remerciant par avance].
  - Je vous remercie pour votre accueil.

# S'il vous plaît, chers messieurs
keep.please keep cher|chère|chere|chers|chères monsieur|madame|client|cliente|clients|service|conseiller|équipe|assureur|ami|amis|tous|opérateur|free|orange|sfr|bouygues|banquier|banque
  + [Chers clients], disaient-ils.
  - Le menu est cher.
keep.please keep merci|remercie|remercier … avance|d'avance|par pour|de votre|vos|une|un … rapide|prompte|réactivité|diligence|efficacité
  + [Merci d'avance pour votre réponse rapide].
  - Merci pour la réponse rapide.
keep.please keep s' il vous|te plaît|plait
  + Une facture [s'il vous plaît].
  - Ce qui vous plaît.
keep.please keep s'il vous|te plait
  + Une carte [s'il vous plaît].
  - Ce lac me plaît.
keep.please keep svp|stp
  + Rappelez-moi [svp].
  - Ce menu plaît.

# Des vœux pour autrui
keep.good_wishes keep souhaite|souhaitons|souhaitant|souhaiter … le|du|tout|tous|une|un|de|bon|bonne … meilleur|bonheur|succès|continuation|courage|réussite|mieux|chance
  + Je vous [souhaite à tous le meilleur].
  - Le meilleur pain.
keep.good_wishes keep vous|leur|lui|te|tous souhaite|souhaitons le|du|beaucoup meilleur|bonheur|succès
  + Je [vous souhaite le meilleur].
  - Je vous salue bien.

# Ce qu'une lettre demande, annonce ou pose pour condition
keep.closing keep attente|espoir d'|de une|votre … favorable|rapide|positive|prompte
  + Dans l'[attente d'une réponse favorable].
  - L'attente est longue, la réponse favorable.
keep.closing keep c' est bon , j'|je|merci|ça|on
  + [C'est bon, j'] ai ma clé.
  - C'est bon, ce gâteau.
keep.closing keep dit|disait|disaient|disent|entendu|parlé beaucoup|du|de|énormément … bien de|du|d'|des|sur
  + On m'a [dit beaucoup de bien de] ce bac.
  - On m'a dit que le bac part.
keep.closing keep faites|fais|fait|faire … le plaisir de|d'
  + [Faites-moi le plaisir de] fermer la porte.
  - Quel plaisir de chanter.
keep.closing keep je|j'|nous serai|serais|serons|suis|vais … clair|claire|clairs|franc|bref|direct avec|sur|:
  + [Je serai clair avec] le maire.
  - Le notaire est clair.
keep.closing keep sans réponse|nouvelles|nouvelle|retour|réaction … part , je|j'|nous … saisirai|saisirons|contacterai|porterai|ferai|ferons|résilierai|engagerai|déposerai|considérerai|prendrai|verrai|transmettrai|alerterai|adresserai|procéderai|confierai
  + [Sans réponse de votre part, je ferai] appel au maire.
  - Sans réponse de votre part, je vous relance.
keep.closing keep sans réponse|nouvelles|retour|réaction … part sous|d'|dans|avant
  + [Sans réponse de votre part sous] huit jours, je ramerai.
  - Sans réponse de votre part depuis huit jours.
keep.closing keep seriez|serez|serais|serait … aimable|aimables|gentil|gentille|gentils de|d'
  + Vous [seriez bien aimable de] fermer la porte.
  - La caissière est aimable.
keep.closing keep souhaitant|souhaite|souhaitons … bonne réception
  + Vous en [souhaitant bonne réception].
  - Une bonne réception en montagne.
keep.closing keep verrai|verrais|verrons|serai|serons contraint|contrainte|contraints|obligé|obligée|obligés de|d'
  + Je me [verrai contraint de] ramer.
  - Je fus contraint de ramer.
