@language fr
@kind     forms

# Verbs: lemma and class, or form, lemma and feature.
abandonner     v-er
abîmer         v-er
abonner        v-er
aboutir        v-ir
abuser         v-er
accepter       v-er
accéder        v-éder
accompagner    v-er
accorder       v-er
accueillir     v-ueillir
accuser        v-er
acheminer      v-er
acheter        v-eter
activer        v-er
adapter        v-er
adhérer        v-érer-i
admettre       v-mettre
adorer         v-er
afficher       v-er
affirmer       v-er
agacer         v-cer
agir           v-ir-i
agresser       v-er
aider          v-er
aiguiller      v-er
aimer          v-er
ajourner       v-er
ajouter        v-er
aligner        v-er
allécher       v-écher
allumer        v-er
amener         v-ener
améliorer      v-er
anéantir       v-ir
annoncer       v-cer
annuler        v-er
apparaître     v-aître
appâter        v-er
appeler        v-eller
apporter       v-er
apprendre      v-prendre
apprécier      v-er
approcher      v-er
approuver      v-er
appuyer        v-uyer
armer          v-er
arnaquer       v-er
arranger       v-ger
arrêter        v-er
arriver        v-er
asseoir        v-asseoir
assister       v-er
assumer        v-er
assurer        v-er
atteindre      v-indre
attendre       v-dre
attirer        v-er
attraper       v-er
augmenter      v-er
ausculter      v-er
authentifier   v-er
autoriser      v-er
avaler            v-er
avancer        v-cer
avertir        v-ir
bagarrer       v-er
baigner           v-er
baisser        v-er
balader        v-er
balancer       v-cer
balayer        v-ayer
ballotter      v-er
barrer         v-er
basculer       v-er
batailler      v-er
battre         v-ttre
bavarder          v-er-i
baver          v-er-i
bâcler         v-er
berner         v-er
beuguer        v-er
bénéficier     v-er-i
blesser        v-er
bloquer        v-er
bluffer        v-er
bondir         v-ir-i
bosser            v-er
bouffer        v-er
bouger         v-ger
boulocher      v-er-i
bousculer      v-er
boycotter      v-er
brancher       v-er
brinquebaler   v-er
briser         v-er
brûler         v-er
bugger         v-er
buguer         v-er
cabosser       v-er
cacher         v-er
cahoter        v-er
calculer       v-er
camper         v-er
capter         v-er
casser         v-er
causer         v-er
câbler         v-er
cesser         v-er
céder          v-éder
changer        v-ger
charger        v-ger
chauffer       v-er
chercher       v-er
chipoter       v-er-i
choisir        v-ir
chouchouter    v-er
chuter         v-er-i
cibler         v-er
claquer        v-er
clarifier      v-er
classer        v-er
cliquer        v-er-i
clôturer       v-er
cocher         v-er
cocooner       v-er
coller         v-er
combattre      v-ttre
combler        v-er
commander      v-er
commencer      v-cer
commettre      v-mettre
communiquer    v-er
comparer       v-er
compenser      v-er
compléter      v-éter
compliquer     v-er
composer       v-er
comprendre     v-prendre
compromettre   v-mettre
comptabiliser  v-er
compter        v-er
concerter      v-er
concevoir      v-cevoir
conclure       v-clure
condamner      v-er
conduire       v-uire
confier        v-er
configurer     v-er
confirmer      v-er
confondre      v-dre
connaître      v-aître
connecter      v-er
consacrer      v-er
conseiller     v-er
consentir         v-tir
conserver      v-er
considérer     v-érer
consommer      v-er
constater      v-er
construire     v-uire
consulter      v-er
contacter      v-er
contenter      v-er
contester      v-er
continuer      v-er
contraindre    v-indre
contredire     v-dire
contribuer     v-er-i
contrôler      v-er
convaincre     v-vaincre
convenir       v-enir
convoquer      v-er
coordonner     v-er
copier         v-er
correspondre   v-dre-i
corriger       v-ger
coudre         v-coudre
couler         v-er
couper         v-er
couvrir        v-rir
coûter         v-er
craindre       v-indre
craqueler         v-eller
crasher        v-er
crever         v-ever
créditer       v-er
créer          v-er
crier          v-er
croire         v-croire
croupir           v-ir
cuire          v-uire
cumuler        v-er
dater             v-er
déballer          v-er
décarcasser       v-er
déformer          v-er
dégringoler       v-er
demander       v-er
démener           v-ener
demeurer       v-er
descendre      v-dre
desservir      v-vir
dessiner       v-er
dévaliser         v-er
devenir        v-enir
deviner        v-er
débarquer      v-er
débarrasser    v-er
débattre       v-ttre
débiter        v-er
débloquer      v-er
déborder       v-er
déboucher      v-er
débourser      v-er
débrancher     v-er
débrouiller    v-er
décaler        v-er
décevoir       v-cevoir
déchanter      v-er-i
décharger      v-ger
déchirer       v-er
décider        v-er
déclarer       v-er
déclencher     v-er
décliner       v-er
décoller       v-er
décompter      v-er
déconnecter    v-er
déconseiller   v-er
décorer        v-er
découdre       v-coudre
décourager     v-ger
découvrir      v-rir
décrocher      v-er
dédaigner      v-er
dédier         v-er
dédommager     v-ger
dédouaner      v-er
déduire        v-uire
défausser      v-er
défendre       v-dre
défier         v-er
définir        v-ir
dégager        v-ger
dégoûter       v-er
dégrader       v-er
déguster       v-er
déjeuner       v-er-i
délaisser      v-er
délaver        v-er
déléguer       v-éguer
délivrer       v-er
démanger       v-ger
démarrer       v-er
démentir       v-tir
démerder       v-er
déménager      v-ger
démissionner   v-er-i
démonter       v-er
dénigrer       v-er
dénoncer       v-cer
dépanner       v-er
dépasser       v-er
dépayser       v-er
dépendre       v-dre
dépenser       v-er
dépêcher       v-er
déplacer       v-cer
déposer        v-er
déranger       v-ger
déraper        v-er-i
dérober        v-er
dérouler       v-er
désabonner     v-er
désactiver     v-er
désespérer     v-érer
désinfecter    v-er
désinscrire    v-crire
désinstaller   v-er
désirer        v-er
désoler        v-er
détacher       v-er
détailler      v-er
détecter       v-er
déteindre      v-indre
détendre       v-dre
détenir        v-enir
détester       v-er
détériorer     v-er
détruire       v-uire
déverser       v-er
dévier         v-er
dévouer           v-er
différer       v-érer
diffuser       v-er
diminuer       v-er
dire           v-dire
diriger        v-ger
discuter       v-er
disparaître    v-aître
disposer       v-er
dissimuler     v-er
dissuader      v-er
distribuer     v-er
divulguer      v-er
dîner          v-er-i
donner         v-er
dorloter       v-er
dormir         v-mir-i
doubler        v-er
douter         v-er
duper          v-er
dupliquer      v-er
durer          v-er-i
dysfonctionner v-er-i
effacer        v-cer
effectuer      v-er
effilocher     v-er
effondrer      v-er
effrayer       v-ayer
élimer            v-er
emballer       v-er
embarquer      v-er
embaucher      v-er
embêter        v-er
embrouiller    v-er
emmener        v-ener
emmerder       v-er
empester       v-er
empêcher       v-er
empirer        v-er
employer       v-oyer
emporter       v-er
encaisser      v-er
enchanter      v-er
encombrer      v-er
encourager     v-ger
endommager     v-ger
endormir       v-mir
enfler         v-er
enfumer        v-er
engager        v-ger
engraisser        v-er
engueuler      v-er
enguirlander   v-er
enlever        v-ever
ennuyer        v-uyer
enquêter       v-er
enrager        v-ger
enregistrer    v-er
enseigner      v-er
entamer        v-er
entasser       v-er
entendre       v-dre
enthousiasmer  v-er
entraîner      v-er
entretenir     v-enir
entuber        v-er
envahir        v-ir
envisager      v-ger
envoler        v-er
envoyer        v-nvoyer
ergoter        v-er
errer          v-er-i
escalader      v-er
escroquer      v-er
espérer        v-érer
esquiver       v-er
essayer        v-ayer
estimer        v-er
exagérer       v-érer
examiner       v-er
exaspérer      v-érer
excéder        v-éder
exclure        v-clure
excuser        v-er
exécuter       v-er
exiger         v-ger
exister        v-er-i
expédier       v-er
expirer        v-er
expliquer      v-er
exploser       v-er
exprimer       v-er
ébouillanter   v-er
écailler       v-er
échanger       v-ger
échelonner     v-er
échouer        v-er
éclairer       v-er
éclater        v-er
écœurer        v-er
économiser     v-er
écouler        v-er
écouter        v-er
écrire         v-crire
édulcorer      v-er
égarer         v-er
égayer         v-ayer
éjecter        v-er
électriser     v-er
électrocuter   v-er
élever         v-ever
éliminer       v-er
éloigner       v-er
émerveiller    v-er
émettre        v-mettre
énerver        v-er
énoncer        v-cer
énumérer       v-érer
épater         v-er
épauler        v-er
éprouver       v-er
épuiser        v-er
équiper        v-er
établir        v-ir
étaler         v-er
éteindre       v-indre
éterniser      v-er
étiqueter      v-etter
étonner        v-er
étudier        v-er
évacuer        v-er
évaluer        v-er
évaporer       v-er
éviter         v-er
évoluer        v-er
évoquer        v-er
fabriquer      v-er
faciliter      v-er
facturer       v-er
faire          v-faire
falsifier      v-er
fatiguer       v-er
fausser        v-er
favoriser      v-er
fâcher         v-er
feindre        v-indre
fermer         v-er
féliciter      v-er
feutrer           v-er
ficher         v-er
fidéliser      v-er
fier           v-er
figer             v-ger
figurer        v-er
filtrer        v-er
finaliser      v-er
financer       v-cer
finir          v-ir
fixer          v-er
flamber        v-er
flatter        v-er
flâner         v-er-i
flotter           v-er
flouer         v-er
foirer         v-er-i
fonctionner    v-er-i
fondre         v-dre
forcer         v-cer
former         v-er
fouetter       v-er
fouiller       v-er
fourguer          v-er
fournir        v-ir
fracturer      v-er
franchir       v-ir
frapper        v-er
freezer        v-er
freiner        v-er
fréquenter     v-er
friter         v-er
frustrer       v-er
fuir           v-uir
fuiter         v-er
gagner         v-er
galérer        v-érer-i
garantir       v-ir
garder         v-er
gaspiller      v-er
gâcher         v-er
gâter          v-er
gaver             v-er
geler          v-eler
généraliser    v-er
gérer          v-érer
gêner          v-er
gifler         v-er
goinfrer          v-er
gondoler          v-er
gonfler        v-er
goûter         v-er
grandir        v-ir
gratter        v-er
grésiller      v-er-i
griller        v-er
grimper        v-er
grincer           v-cer-i
gripper           v-er
griser         v-er
gronder        v-er
grouiller      v-er
gueuler        v-er
guider         v-er
habiter        v-er
halluciner     v-er
harceler       v-eler
hausser        v-er
hésiter        v-er-i
honorer        v-er
hospitaliser   v-er
houspiller     v-er
humilier       v-er
hurler         v-er
identifier     v-er
ignorer        v-er
imaginer       v-er
impliquer      v-er
importer       v-er
imposer        v-er
impressionner  v-er
imprimer       v-er
improviser     v-er
inclure        v-inclure
indemniser     v-er
indiquer       v-er
induire        v-uire
infantiliser   v-er
infliger       v-ger
informer       v-er
initier        v-er
injurier       v-er
inonder        v-er
inquiéter      v-éter
inscrire       v-crire
insérer        v-érer
insister       v-er-i
inspirer       v-er
installer      v-er
instruire      v-uire
insulter       v-er
interdire      v-dire
interpeller    v-er
interroger     v-ger
interrompre    v-pre
intervenir     v-enir
intervertir    v-ir
intégrer       v-égrer
intéresser     v-er
intoxiquer     v-er
invectiver     v-er
inventer       v-er
inverser       v-er
investir       v-ir
inviter        v-er
irriter        v-er
isoler         v-er
jeter          v-etter
joindre        v-indre
jouer          v-er
juger          v-ger
justifier      v-er
kiffer         v-er
laguer         v-er-i
laisser        v-er
lancer         v-cer
languir        v-ir
larguer           v-er
lasser         v-er
laver          v-er
lâcher         v-er
leurrer        v-er
lever          v-ever
lécher         v-écher
léser          v-éser
lésiner        v-er-i
libérer        v-érer
limiter        v-er
livrer         v-er
loger          v-ger
louer          v-er
louper         v-er
lutter         v-er-i
maintenir      v-enir
maîtriser      v-er
majorer        v-er
malmener       v-ener
maltraiter     v-er
manager        v-ger
mandater       v-er
manger         v-ger
manier         v-er
manipuler      v-er
manquer        v-er
marcher        v-er-i
marquer        v-er
masquer        v-er
mâcher         v-er
menacer        v-cer
mendier        v-er
mener          v-ener
mensualiser    v-er
mentionner     v-er
mentir         v-tir-i
mettre         v-mettre
mécontenter    v-er
méfier         v-er
mélanger       v-ger
mépriser       v-er
mériter        v-er
migrer         v-er
mijoter        v-er
minimiser      v-er
miroiter       v-er
miser          v-er
moderniser     v-er
modifier       v-er
moisir         v-ir
monter         v-er
montrer        v-er
moquer         v-er
mordre         v-dre
motiver        v-er
mouiller       v-er
multiplier     v-er
nager             v-ger
naviguer       v-er-i
nettoyer       v-oyer
négliger       v-ger
négocier       v-er
nier           v-er
noter          v-er
nourrir        v-ir
nuire          v-uire-i
numériser      v-er
obéir          v-ir
objecter       v-er
obliger        v-ger
observer       v-er
obtenir        v-enir
occuper        v-er
octroyer       v-oyer
offrir         v-rir
omettre        v-mettre
opposer        v-er
optimiser      v-er
orienter       v-er
orthographier  v-er
oser           v-er
ôter              v-er
oublier        v-er
outrer         v-er
ouvrir         v-rir
oxyder         v-er
pallier        v-er
paniquer       v-er
panner         v-er
papoter           v-er-i
paraître       v-aître
paramétrer     v-étrer
parcourir      v-courir
pardonner      v-er
parier         v-er
parler         v-er
parrainer      v-er
partager       v-ger
participer     v-er-i
parvenir       v-enir
passer         v-er
patauger       v-ger-i
patienter      v-er-i
payer          v-ayer
peiner         v-er
peler             v-eler
pelucher          v-er
penser         v-er
percevoir      v-cevoir
perdre         v-dre
perdurer       v-er-i
perfectionner  v-er
permettre      v-mettre
persister      v-er-i
personnaliser  v-er
perturber      v-er
peser          v-eser
pester         v-er-i
pénaliser      v-er
périmer        v-er
péter          v-éter
photocopier    v-er
piéger         v-éger
pigeonner      v-er
pinailler      v-er-i
piquer         v-er
pirater        v-er
pister         v-er
pixelliser        v-er
placer         v-cer
plafonner         v-er
plaindre       v-indre
plaisanter     v-er
planter        v-er
pleurer        v-er
plier          v-er
plonger        v-ger
plumer         v-er
pointer        v-er
poireauter     v-er-i
poiroter       v-er-i
polluer        v-er
pomper         v-er
porter         v-er
poser          v-er
posséder       v-éder
poster         v-er
pourrir        v-ir
poursuivre     v-suivre
pousser        v-er
pratiquer      v-er
prendre        v-prendre
presser        v-er
précipiter     v-er
préciser       v-er
préconiser     v-er
préférer       v-érer
prélever       v-ever
préparer       v-er
présenter      v-er
préserver      v-er
prétendre      v-dre
prévenir       v-enir
prévoir        v-prévoir
prêter         v-er
primer         v-er
priver         v-er
privilégier    v-er
procéder       v-éder-i
produire       v-uire
profiter       v-er-i
programmer     v-er
prohiber       v-er
prolonger      v-ger
promener       v-ener
promettre      v-mettre
proposer       v-er
proscrire      v-crire
protéger       v-éger
prouver        v-er
provenir       v-enir
provoquer      v-er
publier        v-er
puer           v-er
punir          v-ir
purger         v-ger
qualifier      v-er
questionner    v-er
quémander      v-er
quitter        v-er
rabaisser      v-er
rabattre       v-ttre
rabrouer       v-er
raccorder      v-er
raccrocher     v-er
racketter      v-er
raconter       v-er
radier         v-er
rafler         v-er
rafraîchir     v-ir
rajouter       v-er
ralentir       v-ir
rallonger      v-ger
ramasser       v-er
ramener        v-ener
ramer          v-er
rançonner      v-er
ranger         v-ger
rappeler       v-eller
rassasier      v-er
rassurer       v-er
rater          v-er
rationner      v-er
rattraper      v-er
ravir          v-ir
rayer          v-ayer
râler          v-er-i
rebooter          v-er
rebuter        v-er
recaler        v-er
recaser        v-er
recevoir       v-cevoir
rechercher     v-er
rechigner      v-er
recoller       v-er
recommander    v-er
recommencer    v-cer
reconduire     v-uire
reconnaître    v-aître
reconnecter    v-er
reconstituer   v-er
recontacter    v-er
recourir       v-courir
recouvrir      v-rir
recruter       v-er
rectifier      v-er
redemander     v-er
redémarrer     v-er
redire         v-dire
rediriger      v-ger
redonner       v-er
refaire        v-faire
refermer       v-er
refiler           v-er
refléter       v-éter
refourguer        v-er
refournir      v-ir
refroidir      v-ir
refuser        v-er
regarder       v-er
regretter      v-er
regrouper      v-er
rejeter        v-etter
rejoindre      v-indre
rejouer        v-er
relancer       v-cer
relayer        v-ayer
relever        v-ever
relire         v-lire
reloger           v-ger
relouer        v-er
remarquer      v-er
rembourser     v-er
remercier      v-er
remettre       v-mettre
remédier       v-er-i
remonter       v-er
remorquer      v-er
remplacer      v-cer
remplir        v-ir
remuer         v-er
rencontrer     v-er
rendre         v-dre
renommer       v-er
renoncer       v-cer
renouveler     v-eller
renseigner     v-er
rentabiliser   v-er
rentrer        v-er
renverser      v-er
renvoyer       v-nvoyer
repartir       v-tir
repasser       v-er
repenser       v-er
repérer        v-érer
replacer          v-cer
reporter       v-er
reposer        v-er
repousser      v-er
reprendre      v-prendre
représenter    v-er
reprocher      v-er
reproduire     v-uire
requérir       v-quérir
reraconter     v-er
respecter      v-er
respirer       v-er
ressaisir      v-ir
ressembler     v-er-i
ressentir      v-tir
resservir      v-vir
ressortir      v-tir
restaurer      v-er
rester         v-er
restituer      v-er
restreindre    v-indre
retaper        v-er
retarder       v-er
retenir        v-enir
retirer        v-er
retomber       v-er
retourner      v-er
retrouver      v-er
revendre       v-dre
revenir        v-enir
revoir         v-voir
réabonner      v-er
réacheminer    v-er
réactiver      v-er
réagir         v-ir-i
réajuster      v-er
réaliser       v-er
récapituler    v-er
réceptionner   v-er
réchauffer     v-er
réclamer       v-er
récompenser    v-er
réconforter    v-er
récupérer      v-érer
récurer        v-er
réduire        v-uire
réengager      v-ger
réenvoyer      v-nvoyer
réexpédier     v-er
réexpliquer    v-er
réexposer      v-er
réécrire       v-crire
référer        v-érer
réfléchir      v-ir
régaler        v-er
réglementer    v-er
régler         v-égler
régulariser    v-er
réidentifier   v-er
réinitialiser  v-er
réinstaller    v-er
réitérer       v-érer
réparer        v-er
répercuter     v-er
répéter        v-éter
répondre       v-dre
réprimander    v-er
réserver       v-er
résider        v-er-i
résilier       v-er
résoudre       v-soudre
résumer        v-er
rétablir       v-ir
rétracter      v-er
rétrécir       v-ir
réunir         v-ir
réussir        v-ir
réveiller      v-er
révéler        v-éler
réviser        v-er
révolter       v-er
rêver          v-er
ricaner        v-er-i
ridiculiser    v-er
rigoler        v-er-i
rire           v-rire
risquer        v-er
rompre         v-pre
ronfler           v-er-i
rouiller          v-er
rouler         v-er
rouspéter      v-éter-i
ruiner         v-er
saboter        v-er
saccader          v-er
sacrifier      v-er
saigner        v-er
saisir         v-ir
salir          v-ir
saloper        v-er
sanctionner    v-er
saouler        v-er
satisfaire     v-faire
saucer            v-cer
sauter         v-er
sauver         v-er
savourer       v-er
scanner        v-er
schlinguer     v-er-i
scotcher       v-er
secouer        v-er
secourir       v-courir
sembler        v-er-i
sentir         v-tir
serrer         v-er
servir         v-vir
sécuriser      v-er
séduire        v-uire
séparer        v-er
siffler        v-er
signaler       v-er
signer         v-er
simplifier     v-er
soigner        v-er
solder         v-er
solliciter     v-er
solutionner    v-er
sombrer        v-er-i
songer         v-ger-i
sonner         v-er
sortir         v-tir
souder         v-er
souffler       v-er
souffrir       v-rir
souhaiter      v-er
souiller       v-er
soulager       v-ger
souligner      v-er
soumettre      v-mettre
soupçonner     v-er
soupirer       v-er
sourire        v-rire
souscrire      v-crire
soutenir       v-enir
souvenir       v-enir
soûler         v-er
spammer        v-er
squatter       v-er
stagner           v-er-i
stationner     v-er
stipuler       v-er
stopper        v-er
stresser       v-er
subir          v-ir
subsister      v-er-i
succéder       v-éder-i
sucrer            v-er
suffire        v-suffire
suggérer       v-érer
suicider       v-er
supplier       v-er
supporter      v-er
supprimer      v-er
surcharger     v-ger
surchauffer    v-er
surclasser     v-er
surestimer     v-er
surfacturer    v-er
surgir         v-ir
surpasser      v-er
surprendre     v-prendre
sursauter      v-er-i
surtaxer       v-er
surveiller     v-er
survenir       v-enir
survivre       v-vivre-i
suspendre      v-dre
symboliser     v-er
tacher         v-er
tailler        v-er
tarder         v-er-i
taxer          v-er
tendre         v-dre
tenir          v-enir
tenter         v-er
tergiverser    v-er-i
terminer       v-er
tester         v-er
télécharger    v-ger
téléphoner     v-er
témoigner      v-er
tirer          v-er
toiser         v-er
tolérer        v-érer
tomber         v-er
toucher        v-er
tourner        v-er
tracasser      v-er
traduire       v-uire
trafiquer      v-er
trahir         v-ir
traiter        v-er
traînasser     v-er
traîner        v-er
transférer     v-érer
transformer    v-er
transmettre    v-mettre
transporter    v-er
travailler     v-er
traverser      v-er
trembler       v-er
tremper           v-er
tricher        v-er-i
trier          v-er
trimballer     v-er
tripler        v-er
tromper        v-er
trouer            v-er
trouver        v-er
truquer        v-er
tutoyer        v-oyer
unir           v-ir
user           v-er
usurper        v-er
utiliser       v-er
vaciller       v-er-i
valider        v-er
valoir         v-valoir
vanter         v-er
varier         v-er
végéter           v-éter-i
vendre         v-dre
verser         v-er
vexer          v-er
vérifier       v-er
vider          v-er
vieillir       v-ir
violer         v-er
virer          v-er
visiter        v-er
vivre          v-vivre
voir           v-voir
volatiliser    v-er
voler          v-er
vomir          v-ir
vouvoyer       v-oyer
voyager        v-ger-i
zapper         v-er

# Irregular forms.
# Left out: those that without their accents are a far more frequent word (du, plus, suis, puis, part, lit, entre).
aller irregular
vais aller present
vas aller present
va aller present
allons aller present
allez aller present
vont aller present
allais aller imperfect
allait aller imperfect
allions aller imperfect
alliez aller imperfect
allaient aller imperfect
irai aller future
iras aller future
ira aller future
irons aller future
irez aller future
iront aller future
irais aller conditional
irait aller conditional
irions aller conditional
iriez aller conditional
iraient aller conditional
allai aller past
allas aller past
alla aller past
allâmes aller past
allâtes aller past
allèrent aller past
aille aller subjunctive
ailles aller subjunctive
aillent aller subjunctive
allé aller participle
allée aller participle
allés aller participle
allées aller participle
allant aller gerund
avoir irregular
ai avoir present
as avoir present
a avoir present
avons avoir present
avez avoir present
ont avoir present
avais avoir imperfect
avait avoir imperfect
avions avoir imperfect
aviez avoir imperfect
avaient avoir imperfect
aurai avoir future
auras avoir future
aura avoir future
aurons avoir future
aurez avoir future
auront avoir future
aurais avoir conditional
aurait avoir conditional
aurions avoir conditional
auriez avoir conditional
auraient avoir conditional
eus avoir past
eut avoir past
eûmes avoir past
eûtes avoir past
eurent avoir past
aie avoir subjunctive
aies avoir subjunctive
ait avoir subjunctive
ayons avoir subjunctive
ayez avoir subjunctive
aient avoir subjunctive
eu avoir participle
eue avoir participle
eus avoir participle
eues avoir participle
ayant avoir gerund
boire irregular
bois boire present
boit boire present
buvons boire present
buvez boire present
boivent boire present
buvais boire imperfect
buvait boire imperfect
buvions boire imperfect
buviez boire imperfect
buvaient boire imperfect
boirai boire future
boiras boire future
boira boire future
boirons boire future
boirez boire future
boiront boire future
boirais boire conditional
boirait boire conditional
boirions boire conditional
boiriez boire conditional
boiraient boire conditional
bûmes boire past
bûtes boire past
burent boire past
boive boire subjunctive
boives boire subjunctive
bu boire participle
bue boire participle
bues boire participle
buvant boire gerund
clore irregular
clos clore present
clôt clore present
closent clore present
clora clore future
cloront clore future
clorait clore conditional
cloraient clore conditional
close clore subjunctive
closes clore subjunctive
clos clore participle
close clore participle
closes clore participle
closant clore gerund
concerner irregular
concerne concerner present
concernent concerner present
concernait concerner imperfect
concernaient concerner imperfect
concernera concerner future
concerneront concerner future
concernerait concerner conditional
concerneraient concerner conditional
concerna concerner past
concernèrent concerner past
concerné concerner participle
concernée concerner participle
concernés concerner participle
concernées concerner participle
concernant concerner gerund
courir irregular
court courir present
courons courir present
courez courir present
courent courir present
courais courir imperfect
courait courir imperfect
courions courir imperfect
couriez courir imperfect
couraient courir imperfect
courrai courir future
courras courir future
courra courir future
courrons courir future
courrez courir future
courront courir future
courrais courir conditional
courrait courir conditional
courrions courir conditional
courriez courir conditional
courraient courir conditional
courus courir past
courut courir past
courûmes courir past
courûtes courir past
coururent courir past
coure courir subjunctive
coures courir subjunctive
couru courir participle
courue courir participle
courus courir participle
courues courir participle
courant courir gerund
devoir irregular
dois devoir present
doit devoir present
devons devoir present
devez devoir present
doivent devoir present
devais devoir imperfect
devait devoir imperfect
devions devoir imperfect
deviez devoir imperfect
devaient devoir imperfect
devrai devoir future
devras devoir future
devra devoir future
devrons devoir future
devrez devoir future
devront devoir future
devrais devoir conditional
devrait devoir conditional
devrions devoir conditional
devriez devoir conditional
devraient devoir conditional
dus devoir past
dut devoir past
dûmes devoir past
dûtes devoir past
durent devoir past
doive devoir subjunctive
doives devoir subjunctive
due devoir participle
dus devoir participle
dues devoir participle
devant devoir gerund
entrer irregular
entres entrer present
entrons entrer present
entrez entrer present
entrent entrer present
entrais entrer imperfect
entrait entrer imperfect
entrions entrer imperfect
entriez entrer imperfect
entraient entrer imperfect
entrerai entrer future
entreras entrer future
entrera entrer future
entrerons entrer future
entrerez entrer future
entreront entrer future
entrerais entrer conditional
entrerait entrer conditional
entrerions entrer conditional
entreriez entrer conditional
entreraient entrer conditional
entrai entrer past
entras entrer past
entra entrer past
entrâmes entrer past
entrâtes entrer past
entrèrent entrer past
entrée entrer participle
entrés entrer participle
entrées entrer participle
entrant entrer gerund
équivaloir irregular
équivaut équivaloir present
équivalent équivaloir present
équivalait équivaloir imperfect
équivalaient équivaloir imperfect
équivaudra équivaloir future
équivaudrait équivaloir conditional
équivalut équivaloir past
équivalu équivaloir participle
équivalant équivaloir gerund
être irregular
suis être present
es être present
est être present
sommes être present
êtes être present
sont être present
étais être imperfect
était être imperfect
étions être imperfect
étiez être imperfect
étaient être imperfect
serai être future
seras être future
sera être future
serons être future
serez être future
seront être future
serais être conditional
serait être conditional
serions être conditional
seriez être conditional
seraient être conditional
fus être past
fut être past
fûmes être past
fûtes être past
furent être past
sois être subjunctive
soit être subjunctive
soyons être subjunctive
soyez être subjunctive
soient être subjunctive
été être participle
étant être gerund
faillir irregular
faillis faillir past
faillit faillir past
faillîmes faillir past
faillirent faillir past
failli faillir participle
falloir irregular
faut falloir present
fallait falloir imperfect
faudra falloir future
faudrait falloir conditional
fallut falloir past
faille falloir subjunctive
fallu falloir participle
foutre irregular
fous foutre present
fout foutre present
foutons foutre present
foutez foutre present
foutent foutre present
foutais foutre imperfect
foutait foutre imperfect
foutions foutre imperfect
foutiez foutre imperfect
foutaient foutre imperfect
foutrai foutre future
foutras foutre future
foutra foutre future
foutrons foutre future
foutrez foutre future
foutront foutre future
foutrais foutre conditional
foutrait foutre conditional
foutrions foutre conditional
foutriez foutre conditional
foutraient foutre conditional
foute foutre subjunctive
foutes foutre subjunctive
foutu foutre participle
foutue foutre participle
foutus foutre participle
foutues foutre participle
foutant foutre gerund
lire irregular
lis lire present
lisons lire present
lisez lire present
lisent lire present
lisais lire imperfect
lisait lire imperfect
lisions lire imperfect
lisiez lire imperfect
lisaient lire imperfect
lirai lire future
liras lire future
lira lire future
lirons lire future
lirez lire future
liront lire future
lirais lire conditional
lirait lire conditional
lirions lire conditional
liriez lire conditional
liraient lire conditional
lus lire past
lut lire past
lûmes lire past
lûtes lire past
lurent lire past
lise lire subjunctive
lises lire subjunctive
lu lire participle
lue lire participle
lus lire participle
lues lire participle
lisant lire gerund
mourir irregular
meurs mourir present
meurt mourir present
mourons mourir present
mourez mourir present
meurent mourir present
mourais mourir imperfect
mourait mourir imperfect
mourions mourir imperfect
mouriez mourir imperfect
mouraient mourir imperfect
mourrai mourir future
mourras mourir future
mourra mourir future
mourrons mourir future
mourrez mourir future
mourront mourir future
mourrais mourir conditional
mourrait mourir conditional
mourrions mourir conditional
mourriez mourir conditional
mourraient mourir conditional
mourus mourir past
mourut mourir past
moururent mourir past
meure mourir subjunctive
meures mourir subjunctive
mort mourir participle
morte mourir participle
morts mourir participle
mortes mourir participle
mourant mourir gerund
naître irregular
nais naître present
naît naître present
naissons naître present
naissez naître present
naissent naître present
naissais naître imperfect
naissait naître imperfect
naissions naître imperfect
naissiez naître imperfect
naissaient naître imperfect
naîtrai naître future
naîtras naître future
naîtra naître future
naîtrons naître future
naîtrez naître future
naîtront naître future
naîtrais naître conditional
naîtrait naître conditional
naîtrions naître conditional
naîtriez naître conditional
naîtraient naître conditional
naquis naître past
naquit naître past
naquirent naître past
naisse naître subjunctive
naisses naître subjunctive
né naître participle
née naître participle
nés naître participle
nées naître participle
naissant naître gerund
partir irregular
pars partir present
partons partir present
partez partir present
partent partir present
partais partir imperfect
partait partir imperfect
partions partir imperfect
partiez partir imperfect
partaient partir imperfect
partirai partir future
partiras partir future
partira partir future
partirons partir future
partirez partir future
partiront partir future
partirais partir conditional
partirait partir conditional
partirions partir conditional
partiriez partir conditional
partiraient partir conditional
partis partir past
partit partir past
partîmes partir past
partîtes partir past
partirent partir past
parte partir subjunctive
partes partir subjunctive
parti partir participle
partie partir participle
partis partir participle
parties partir participle
partant partir gerund
plaire irregular
plais plaire present
plaît plaire present
plaisons plaire present
plaisez plaire present
plaisent plaire present
plaisais plaire imperfect
plaisait plaire imperfect
plaisions plaire imperfect
plaisiez plaire imperfect
plaisaient plaire imperfect
plairai plaire future
plairas plaire future
plaira plaire future
plairons plaire future
plairez plaire future
plairont plaire future
plairais plaire conditional
plairait plaire conditional
plairions plaire conditional
plairiez plaire conditional
plairaient plaire conditional
plut plaire past
plurent plaire past
plaise plaire subjunctive
plaises plaire subjunctive
plu plaire participle
plaisant plaire gerund
pouvoir irregular
peux pouvoir present
peut pouvoir present
pouvons pouvoir present
pouvez pouvoir present
peuvent pouvoir present
pouvais pouvoir imperfect
pouvait pouvoir imperfect
pouvions pouvoir imperfect
pouviez pouvoir imperfect
pouvaient pouvoir imperfect
pourrai pouvoir future
pourras pouvoir future
pourra pouvoir future
pourrons pouvoir future
pourrez pouvoir future
pourront pouvoir future
pourrais pouvoir conditional
pourrait pouvoir conditional
pourrions pouvoir conditional
pourriez pouvoir conditional
pourraient pouvoir conditional
put pouvoir past
pûmes pouvoir past
pûtes pouvoir past
purent pouvoir past
puisse pouvoir subjunctive
puisses pouvoir subjunctive
puissions pouvoir subjunctive
puissiez pouvoir subjunctive
puissent pouvoir subjunctive
pu pouvoir participle
pouvant pouvoir gerund
savoir irregular
sais savoir present
sait savoir present
savons savoir present
savez savoir present
savent savoir present
savais savoir imperfect
savait savoir imperfect
savions savoir imperfect
saviez savoir imperfect
savaient savoir imperfect
saurai savoir future
sauras savoir future
saura savoir future
saurons savoir future
saurez savoir future
sauront savoir future
saurais savoir conditional
saurait savoir conditional
saurions savoir conditional
sauriez savoir conditional
sauraient savoir conditional
sus savoir past
sut savoir past
sûmes savoir past
sûtes savoir past
surent savoir past
sache savoir subjunctive
saches savoir subjunctive
sachions savoir subjunctive
sachiez savoir subjunctive
sachent savoir subjunctive
sachez savoir imperative
sachons savoir imperative
su savoir participle
sue savoir participle
sus savoir participle
sues savoir participle
sachant savoir gerund
suivre irregular
suit suivre present
suivons suivre present
suivez suivre present
suivent suivre present
suivais suivre imperfect
suivait suivre imperfect
suivions suivre imperfect
suiviez suivre imperfect
suivaient suivre imperfect
suivrai suivre future
suivras suivre future
suivra suivre future
suivrons suivre future
suivrez suivre future
suivront suivre future
suivrais suivre conditional
suivrait suivre conditional
suivrions suivre conditional
suivriez suivre conditional
suivraient suivre conditional
suivis suivre past
suivit suivre past
suivîmes suivre past
suivîtes suivre past
suivirent suivre past
suive suivre subjunctive
suives suivre subjunctive
suivi suivre participle
suivie suivre participle
suivis suivre participle
suivies suivre participle
suivant suivre gerund
taire irregular
tais taire present
tait taire present
taisons taire present
taisez taire present
taisent taire present
taisais taire imperfect
taisait taire imperfect
taisions taire imperfect
taisiez taire imperfect
taisaient taire imperfect
tairai taire future
tairas taire future
taira taire future
tairons taire future
tairez taire future
tairont taire future
tairais taire conditional
tairait taire conditional
tairions taire conditional
tairiez taire conditional
tairaient taire conditional
turent taire past
taise taire subjunctive
taises taire subjunctive
taisant taire gerund
venir irregular
viens venir present
vient venir present
venons venir present
venez venir present
viennent venir present
venais venir imperfect
venait venir imperfect
venions venir imperfect
veniez venir imperfect
venaient venir imperfect
viendrai venir future
viendras venir future
viendra venir future
viendrons venir future
viendrez venir future
viendront venir future
viendrais venir conditional
viendrait venir conditional
viendrions venir conditional
viendriez venir conditional
viendraient venir conditional
vint venir past
vînmes venir past
vîntes venir past
vinrent venir past
vienne venir subjunctive
viennes venir subjunctive
venu venir participle
venue venir participle
venus venir participle
venues venir participle
venant venir gerund
vouloir irregular
veux vouloir present
veut vouloir present
voulons vouloir present
voulez vouloir present
veulent vouloir present
voulais vouloir imperfect
voulait vouloir imperfect
voulions vouloir imperfect
vouliez vouloir imperfect
voulaient vouloir imperfect
voudrai vouloir future
voudras vouloir future
voudra vouloir future
voudrons vouloir future
voudrez vouloir future
voudront vouloir future
voudrais vouloir conditional
voudrait vouloir conditional
voudrions vouloir conditional
voudriez vouloir conditional
voudraient vouloir conditional
voulus vouloir past
voulut vouloir past
voulûmes vouloir past
voulûtes vouloir past
voulurent vouloir past
veuille vouloir subjunctive
veuilles vouloir subjunctive
veuillent vouloir subjunctive
veuillez vouloir imperative
voulu vouloir participle
voulue vouloir participle
voulus vouloir participle
voulues vouloir participle
voulant vouloir gerund
noyer v-oyer
braquer v-er
cailler v-er
embellir v-ir
progresser v-er-i
appauvrir v-ir
brider v-er
circuler v-er-i
dégarnir v-ir
glisser v-er
repréciser v-er
appliquer v-er
rebrancher v-er
espionner v-er
fliquer v-er
synchroniser v-er
rapatrier v-er
baratiner v-er
embobiner v-er
gruger v-ger
truander v-er
extorquer v-er
désinformer v-er
magouiller v-er
brutaliser v-er
persécuter v-er
culpabiliser v-er
accabler v-er
intimider v-er
démoraliser v-er
bafouer v-er
bousiller v-er
massacrer v-er
saccager v-ger
esquinter v-er
bidouiller v-er
cafouiller v-er-i
renâcler v-er-i
défiler v-er
aggraver v-er
matraquer v-er
bichonner v-er
éblouir v-ir
captiver v-er
innover v-er
cartonner v-er
dépoter v-er
choyer v-oyer
briller v-er-i
goutter v-er-i
saluer v-er
verbaliser v-er
douiller v-er-i
niaiser v-er-i
capoter v-er
surkiffer v-er
carotter v-er
crosser v-er
pogner v-er
réjouir v-ir
tripper v-er
affaisser      v-er
anticiper      v-er
aspirer        v-er
caler          v-er
cerner         v-er
collecter      v-er
coulisser      v-er
dessouder      v-er
disjoncter     v-er
effriter       v-er
grelotter      v-er-i
jurer          v-er
lagger         v-er
localiser      v-er
mouliner       v-er
notifier       v-er
suffoquer      v-er-i
suinter        v-er
surévaluer     v-er
transpirer     v-er
trimbaler      v-er
vriller        v-er
étouffer       v-er
désagréger     v-éger
désengager     v-ger
rôtir          v-ir
boucler        v-er
enclencher     v-er
verrouiller    v-er
complimenter   v-er
remarcher      v-er-i
épargner       v-er
attribuer      v-er
daigner        v-er
pixeliser      v-er
cloquer        v-er
pressuriser    v-er
bidonner       v-er
maquiller      v-er
essorer        v-er
clignoter      v-er-i
coincer        v-cer
repayer        v-er
retoucher      v-er
botter         v-er
essuyer        v-uyer
racheter       v-eter
accrocher      v-er
sécher         v-écher
abriter v-er-i
assommer v-er
barguigner v-er-i
broncher v-er-i
diviser v-er
dénicher v-er
garer v-er
grignoter v-er
hacher v-er
immobiliser v-er
opérer v-érer
peindre v-indre
pendre v-dre
percer v-cer
ponctionner v-er
refonctionner v-er-i
relâcher v-er
retrancher v-er-i
ruer v-er-i
réciter v-er
réfugier v-er-i
sourciller v-er-i
tondre v-dre
étrangler v-er
arracher v-er
boucher v-er
cogner v-er
commercialiser v-er
creuser v-er
défoncer v-cer
taper v-er
alourdir v-ir
appairer v-er
calquer v-er
flanquer v-er
rallumer v-er
rapporter v-er
recopier v-er
réapparaître v-aître
saler v-er
épier v-er
adopter v-er
craquer v-er
rempiler v-er-i
reprogrammer v-er
choper v-er
contracter v-er
forger v-ger
imiter v-er
plâtrer v-er
renégocier v-er
remballer v-er
rembarrer v-er
accomplir v-ir
filer v-er
surmonter v-er
expulser v-er
ponctuer v-er
écourter v-er
comporter v-er-i
contenir v-enir

# Verbs of services.
affûter       v-er
aiguiser      v-er
assembler     v-er
inspecter     v-er
mesurer       v-er
repeindre     v-indre
resserrer     v-er
rincer        v-cer
vidanger      v-ger
abattre v-ttre
bafouiller v-er
balbutier v-er
bavasser v-er-i
beugler v-er
brailler v-er
brasser v-er
bredouiller v-er
cancaner v-er-i
charcuter v-er
défigurer v-er
estropier v-er
glousser v-er-i
jacasser v-er-i
jaser v-er-i
ratiboiser v-er
tâtonner v-er-i
vociférer v-érer
cracher v-er
raquer v-er
rogner v-er
engloutir v-ir
adoucir v-ir
bananer v-er
blouser v-er
couillonner v-er
dédramatiser v-er
estamper v-er
feinter v-er
fourrer v-er
grappiller v-er
implorer v-er
niquer v-er
soutirer v-er
suspecter v-er
bâiller v-er-i
résister v-er-i
redevenir v-enir
barber v-er
chanter v-er
concocter v-er
confectionner v-er
cuisiner v-er
dresser v-er
manœuvrer v-er
mitonner v-er
rafistoler v-er
élaborer v-er
accourir v-courir
musarder v-er-i
piétiner v-er
enchaîner v-er
décompresser v-er
déglinguer v-er
dévorer v-er
recharger v-ger
ressourcer v-cer
saturer v-er
régresser v-er
couiner v-er-i
résonner v-er-i
tousser v-er-i
brouter v-er
crachoter v-er
disloquer v-er
coucher v-er
dérégler       v-égler
désamorcer     v-cer
vibrer         v-er
dévisser       v-er
biper          v-er
discriminer v-er
pencher v-er
affecter v-er
plomber v-er
miner v-er
licencier v-er
