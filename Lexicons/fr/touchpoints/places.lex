@language fr
@kind     touchpoints

# --- lieux par leur nom

@sector health leisure public other transport

channel.premises channel:premises centre|centres de|d' formation|examen|contrôle|remise|rééducation|loisirs|vacances|soins
  + Le [centre de formation] est neuf.
  - Un concentré de tomates.
channel.premises channel:premises centre|centres équestre|équestres|aquatique|aquatiques|médical|médicaux|dentaire|culturel
  + Le [centre aquatique] ouvre tôt.
  - Un concentré de fruits.
channel.premises channel:premises coiffeur|coiffeurs|coiffeuse|coiffeuses|barbier|barbiers|esthéticienne|esthéticiennes|manucure|tatoueur|masseur|masseuse|vétérinaire|vétérinaires|dentiste|dentistes|kiné|kinés|ostéopathe
  + Le [barbier] ferme le lundi.
  - Une barbe de trois jours.
channel.premises channel:premises salon|salons|institut|instituts de coiffure|beauté|tatouage|massage
  + Le [salon de coiffure] ferme tôt.
  - Le salon de ma tante.
channel.premises channel:premises étudiant|étudiants|étudiante|étudiantes|auto-école|auto-écoles|ludothèque|ludothèques|patinoire|patinoires|piscine|piscines|bowling
  + La [patinoire] ouvre à dix heures.
  - Le patin est usé.

@sector public leisure other

channel.premises channel:premises brushing|brushings|shampoing|shampooing|balayage|épilation|coloration|dégradé|frange
  + Un [brushing] et un café.
  - Une brosse.
channel.premises channel:premises ce|cet|au|du|leur|petit|autre salon|institut|domaine|château|refuge|manège|gymnase|conservatoire
  + On entre [au salon] par la cour.
  - Un meuble de famille.
channel.premises channel:premises ce|cet|un|au|le|l'|du lieu|endroit|centre
  + [Un endroit] pour les petits.
  - Les lieux communs.

@sector retail electronics leisure other transport health

channel.store channel:store cabine|cabines d' essayage
  + Les [cabines d'essayage] sont au fond.
  - Une cabine de bateau.
channel.store channel:store galerie|galeries marchande|marchandes
  + La [galerie marchande] est en travaux.
  - La galerie de portraits.
channel.store channel:store ~vitrine|~enseigne|~rayon|allée|allées|caddie|caddies|drive|drives
  + La [vitrine] change chaque mois.
  - Une vitre sur la rue.

@sector other energy

channel.technician channel:technician déménageur|déménageurs|peintre|peintres|jardinier|jardiniers|paysagiste|paysagistes|façadier|façadiers|bricoleur|bricoleurs
  + Le [déménageur] emballe chaque tasse.
  - Un ménage à faire.

@sector public bank

channel.branch channel:branch postier|postiers|postière|postières|buraliste|tribunal|tribunaux
  + La [postière] connaît tout le monde.
  - Un poste vacant.

# Ce qui ne se rencontre qu'en magasin.
@sector retail electronics

channel.store channel:store file|files d' attente
  + La [file d'attente] va jusqu'au pain.
  - Il file à l'anglaise.
channel.store channel:store gérant|gérante|gérants|patron|patronne|commerçant|commerçante|commerçants|commerce|commerces
  + Le [gérant] m'a prêté un stylo.
  - Je gère seule.
channel.store channel:store hôtesse|hôtesses de caisse
  + L'[hôtesse de caisse] sourit.
  - Une hôtesse de l'air.
channel.store channel:store ~faire la queue
  + J'ai [fait la queue] avec deux œufs.
  - La queue du chat.
channel.store channel:store ~mettre les pieds
  + J'y ai [mis les pieds] en mai.
  - J'ai mal aux pieds.

@all
# Là où l'on entre et où l'on attend son tour.
@sector health public leisure transport airline other

stage.arrival stage:receive en|dès arrivant
  + [En arrivant], on retire un badge.
  - Un courrier arrivant tard.
stage.arrival stage:receive à l' entrée|arrivée
  + On nous a remis un plan [à l'entrée].
  - L'entrée du dossier est faite.
stage.arrival stage:receive à|dès|lors mon|ma|notre|leur|son|de arrivée
  + [À notre arrivée], la cour était vide.
  - L'arrivée du printemps.

@sector retail electronics

channel.store channel:store étagère|étagères|vendeuse|vendeuses
  + Le casque dormait sur une [étagère].
  - Un étage sans ascenseur.

@all
