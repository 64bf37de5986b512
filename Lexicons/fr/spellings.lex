@language fr
@kind     spellings

# Text-message spellings and short forms.
bcp beaucoup
bcq beaucoup
bcoup beaucoup
bocou beaucoup
bokou beaucoup
beaucou beaucoup
beacoup beaucoup
baucoup beaucoup
pbm problème
pblm problème
pbl problème
probs problèmes
soussi souci
tjrs toujours
tjs toujours
tjr toujours
toujour toujours
tjours toujours
jms jamais
jamai jamais
jamias jamais
qd quand
quan quand
cmt comment
coment comment
pq pourquoi
prq pourquoi
pourkoi pourquoi
tt tout
tte toute
ttes toutes
lgtps longtemps
lgtmps longtemps
longtps longtemps
longtemp longtemps
tps temps
tmps temps
qqs quelques
qques quelques
qlq quelques
msgs messages
num numéro
dde demande
ddes demandes
cde commande
cmd commande
cmde commande
cdes commandes
livr livraison
svt souvent
bjr bonjour
bsr bonsoir
slt salut
cdlt cordialement
cordialment cordialement
mrc merci
mersi merci
dslé désolé
sce service
srv service
servic service
servise service
sercive service
serivce service
cpt compte
cpte compte
ctrt contrat
clts clients
assu assurance
assuranc assurance
restau restaurant
restaus restaurants
aplication application
aplicassion application
abos abonnements
dispo disponible
resa réservation
rembst remboursement
remb remboursement
rembt remboursement
techos technicien
élec électricité
perso personnel
rapido rapide
cété était
ke que
kel quel
koi quoi
moin moins
mwin moins
mtn maintenant
mnt maintenant
mtnt maintenant
auj aujourd'hui
ajd aujourd'hui
aujourdhui aujourd'hui
ojd aujourd'hui
aujourdui aujourd'hui
demin demain
semm semaine
joure jour
hre heure

jsuis suis
chui suis
yavait avait
plupars plupart

# Frequent misspellings of short words.
ressu reçu
resu reçu
tré très
tro trop
nule nulle
nulll nul
nulos nul
acceuil accueil
aceuil accueil
accueill accueil
acueil accueil
accuei accueil
acceuille accueil
accueuil accueil
acceuils accueils
acceuillant accueillant
acceuillante accueillante
aceuillant accueillant
acceuillants accueillants
acceuillir accueillir
acceuilli accueilli
accueilie accueillie
dommaje dommage
domage dommage
dommge dommage
aret arrêt
aretez arrêtez
atent attente
atente attente
atention attention
attante attente
attendt attend
atendu attendu
atends attends
attendd attend
apel appel
apelle appelle
apelé appelé
apeler appeler
apels appels
appell appel
rapeler rappeler
rapelle rappelle
rapel rappel
repon répond
reponsse réponse
réponce réponse
colie colis
collis colis
colit colis
colli colis
comande commande
comander commander
conande commande
comend commande
livreu livreur
factur facture
factrue facture
conseilller conseiller
conseiler conseiller
conceil conseil
consseil conseil
conceiller conseiller
conceillère conseillère
vandeur vendeur
vendeure vendeuse
servause serveuse
jentil gentil
gentie gentil
amable aimable
emable aimable
aimble aimable
aimabl aimable
simpa sympa
sinpa sympa
sampa sympa
ymsap sympa
efficase efficace
eficace efficace
efficasse efficace
efficasité efficacité
rapde rapide
rapied rapide
rappide rapide
rappidement rapidement
rapidemment rapidement
arnak arnaque
arnac arnaque
arnaqe arnaque
arnakeur arnaqueur
arnaqueurr arnaqueur
voleure voleurs
malonete malhonnête
malhonete malhonnête
honette honnête
onnete honnête
ententif attentif
atantif attentif
attantif attentif
atentif attentif
atentive attentive
écout écoute
pri prix
prixs prix
tarrif tarif
tarrifs tarifs
fuire fuir
fuyer fuyez
fuier fuyez
fuiez fuyez
fuillez fuyez
fuyé fuyez
fouir fuir
catastrofe catastrophe
catastrophie catastrophe
catastrofique catastrophique
catastrohpique catastrophique
dégeux dégueux
degeu dégueu
degueux dégueu
deguelasse dégueulasse
dégulasse dégueulasse
honteu honteux
onteux honteux
hontteux honteux
dessu déçu
désu déçu
dessevant décevant
décevent décevant
décevans décevant
satisfai satisfait
satifait satisfait
satifaite satisfaite
satisafit satisfait
satisfaitte satisfaite
statisfait satisfait
satisfet satisfait
contante contente
contens contents
parfai parfait
parfé parfait
parfet parfait
perfet parfait
exelent excellent
exellent excellent
excelent excellent
excellant excellent
exelente excellente
exellente excellente
excelente excellente
excellante excellente
excelant excellent
exelant excellent
exellant excellent
delicieu délicieux
délisieux délicieux
delissieux délicieux
imposible impossible
impossibe impossible
inposible impossible
inpossible impossible
injoiniable injoignable
injoinable injoignable
injognable injoignable
injoingnable injoignable
incompetant incompétent
imcompétent incompétent
incompétants incompétents
compétant compétent
compétants compétents
profesionnel professionnel
professionel professionnel
profesionel professionnel
proffesionnel professionnel
professionelle professionnelle
profesionelle professionnelle
professionels professionnels
professionalisme professionnalisme
profesionalisme professionnalisme
professionalismes professionnalisme
proffesionalisme professionnalisme
agréble agréable
agrable agréable
désagrable désagréable
retart retard
retar retard
ratard retard
rembourcé remboursé
rembourcement remboursement
remboursemnt remboursement
rembourssement remboursement
ranbourser rembourser
ranboursement remboursement
remborser rembourser
rembousement remboursement
rembourcer rembourser
résilliation résiliation
résillier résilier
résillié résilié
reziliation résiliation
problaime problème
problemme problème
proble problème
probème problème
probelme problème
recomande recommande
reccomande recommande
reccommande recommande
recommende recommande
reccomander recommander
reccommander recommander
recommender recommander
recomander recommander
recomandes recommande
déconseile déconseille
deconseil déconseille
déconseillle déconseille
mauvai mauvais
movais mauvais
mauvaix mauvais
movaise mauvaise
mauvaisse mauvaise
qualitée qualité
qualiter qualité
calité qualité
quallité qualité
qualtié qualité
quantitée quantité
quantiter quantité
kantité quantité
ambiense ambiance
anbiance ambiance
embiance ambiance
cuison cuisson
cuissson cuisson
cuisin cuisine
terasse terrasse
terrase terrasse
conexion connexion
connextion connexion
conection connexion
connexcion connexion
rézo réseau
reso réseau
raiseau réseau
resau réseau
internette internet
internt internet
interntet internet
maisage message
telephonne téléphone
téléfone téléphone
telefon téléphone
telephon téléphone
adrese adresse
addresse adresse
adress adresse
dosier dossier
dossié dossier
sinitre sinistre
sinstre sinistre
sinistr sinistre
sinisstre sinistre
sinistes sinistres
assurence assurance
asurance assurance
assurrance assurance
assurense assurance
mutuele mutuelle
muttuelle mutuelle
cotisassion cotisation
cottisation cotisation
cotissation cotisation
prélevemen prélèvement
prélèvemment prélèvement
vireman virement
virment virement
frait frais
fraits frais
apliquer appliquer
suplément supplément
supplémant supplément
suplémentaire supplémentaire
suplémentaires supplémentaires
augmantation augmentation
augementation augmentation
augmentassion augmentation
ogmentation augmentation
inadmisible inadmissible
innadmissible inadmissible
inadmisable inadmissible
inaceptable inacceptable
innacceptable inacceptable
inacceptible inacceptable
scandaleu scandaleux
scandaleus scandaleux
escandaleux scandaleux
insuportable insupportable
insupportabe insupportable
suporter supporter
ridicul ridicule
riddicule ridicule
lamantable lamentable
lamentabe lamentable
pitoiable pitoyable
pitoyabe pitoyable
pitoillable pitoyable
médiocr médiocre
déplorble déplorable
deplorabe déplorable
désatreux désastreux
désastreu désastreux
maleureusement malheureusement
malheuresement malheureusement
malheureument malheureusement
malheureusment malheureusement
malheuresment malheureusement
maleureusment malheureusement
malhereusement malheureusement
heureusment heureusement
heuresement heureusement
vraimant vraiment
vraimment vraiment
vraimen vraiment
vrément vraiment
vraiement vraiment
franchment franchement
franchemnt franchement
carement carrément
completment complètement
conplètement complètement
complètemnt complètement
apparament apparemment
aparament apparemment
aparemment apparemment
apparement apparemment
évidament évidemment
évidement évidemment
suffisament suffisamment
suffisement suffisamment
suffisamnt suffisamment
sufisament suffisamment
notament notamment
notement notamment
récament récemment
recement récemment
fréquament fréquemment
fréquement fréquemment
constament constamment
constemment constamment
courament couramment
ennerver énerver
ennervé énervé
ennervant énervant
énervents énervants
dificile difficile
difficille difficile
difficil difficile
dificille difficile
facil facile
fassile facile
facille facile
facilment facilement
simpl simple
sinple simple
simpliciter simplicité
simplicitée simplicité
simplissité simplicité
clere claire
proppre propre
sals sale
salté saleté
bruillant bruyant
bruiant bruyant
bruyent bruyant
bruillante bruyante
friod froid
frois froid
froit froid
freu froid
chau chaud
chot chaud
chaus chauds

# Real words that look like a misspelling of another: never made.
!terreur
!laminait
!laminent
!laminer
!coupant
!coupants
!coupante
!coupantes
!glaneur
!glaneurs
!glaneuse
!glaneuses
!gisant
!gisants
!gisante
!gisantes
!factieux
!factieuse
!factieuses
!copiage
!copiages
!presseuse
!presseuses
!affronte
!affronté
!affronta
!terreurs
!décision
!décisions
!division
!attendus
!attention
!présent
!présents
!contact
!contrat
sastisfait satisfait
sastisfaite satisfaite
satisafaite satisfaite
satisafait satisfait
magnific magnifique
sympatique sympathique
sympatiques sympathiques
l l'
n n'
qu qu'
statisfait satisfait
statisfaite satisfaite
satistait satisfait
satifait satisfait
satifaite satisfaite
satifaites satisfaites
safisfait satisfait
safisfaite satisfaite
satisfet satisfait
comtent content
comtente contente
exelent excellent
ecxellent excellent
ecxelent excellent
interesant intéressant
interresant intéressant
goutu goûtu
jattends attends
jattend attends
jveux veux
jveut veux
jpeux peux
jpeut peux
jkiff kiffe
jkiffe kiffe
kiff kiffe
jrecommande recommande
jrecomande recommande
jconseille conseille
jdéconseille déconseille
jdeconseille déconseille
jcomprends comprends
jcomprend comprends
jcompren comprends
jpaye paye
jpaie paie
jvais vais
jreviendrai reviendrai
jretournerai retournerai
jregrette regrette
jrésilie résilie
jresilie résilie
mer6 merci
mouai mouais
lattente attente
laccueil accueil
lacueil accueil
lassurance assurance
lapplication application
lhôtel hôtel
lhotel hôtel
largent argent
lambiance ambiance
léquipe équipe
lequipe équipe
lattention attention
dattente attente
dargent argent
dinfos infos
dinfo info
!planète
!planètes
!planant
!planait
!septique
!septiques
!mercier
!goutteux
!chameau
!chameaux
!insigne
!insignes
!nébuleuse
!superficie
!superficies
!incolore
!matraque
!pèlerin
!pèlerins
!orignal
!cordonner
!flûtiste
!écraser
!parfaire
!membres
!collège
!culture
!spoiler
!spoilers
!habillement
!habillements
!décanter
!pieusement
!glaneur
!glaneurs
!exotérique
!ravisement
!volitif
!terpine
