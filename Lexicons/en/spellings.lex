@language en
@kind     spellings

# Text-message spellings and short forms.
thx thanks
thnx thanks
tks thanks
thks thanks
tnx thanks
thanx thanks
thanku thankyou
pls please
plz please
plse please
pleae please
cust customer
custs customers
csutomer customer
cutomer customer
costumers customers
ppl people
ppls people
yu you
yuo you
urs yours
becuase because
becasue because
becos because
becouse because
b4 before
bfore before
gr8 great
grt great
graet great
m8 mate
l8 late
l8r later
tmrw tomorrow
tmr tomorrow
tomoro tomorrow
tommorow tomorrow
tommorrow tomorrow
tomorow tomorrow
tonite tonight
nite night
yday yesterday
wiv with
wth with
wout without
abt about
vry very
vey very
verry very
rly really
realy really
relly really
rele really
srsly seriously
srly seriously
defo definitely
defs definitely
msgs messages
mesg message
txt text
txts texts
txted texted
appt appointment
appts appointments
acct account
accts accounts
acnt account
acount account
accout account
ammount amount
mgrs managers
mgmt management
svc service
svcs services
serv service
servce service
servise service
serivce service
servive service
sercice service
srvice service
dept department
deptartment department
wek week
mnths months
flts flights
fligth flight
flght flight
fligt flight
filght flight
resv reservation
bday birthday
tix tickets
pkgs packages
wknd weekend
wkend weekend
prob problem
probs problems
probly probably
prolly probably
prbly probably
probaly probably
prolem problem
probem problem
porblem problem
problme problem
probelm problem
recd received
rcvd received
rcv receive
rcved received
recvd received
recv receive
gud good
goog good
godd good
luv love
luvd loved
luved loved
lov love
wud would
wuld would
woud would
shud should
shoud should
shld should
cld could
wld would
hav have
hve have
haev have
hv have
gona gonna
smth something
sth something
somthing something
someting something
smthing something
nthg nothing
nothin nothing
nuthin nothing
nuthing nothing
notin nothing
somone someone
sombody somebody
evryone everyone
everthing everything
everythin everything
evrything everything
everone everyone
alot lots
thier their
thery they
teh the
hte the
tge the
anf and
waht what
wut what
wich which
whcih which
wher where
whn when
wehn when
untill until
thru through
thur through
altho although
frm from

# Frequent misspellings.
recieve receive
recieved received
recieves receives
recieving receiving
recive receive
recived received
receve receive
receved received
reieve receive
reieved received
reciept receipt
reciepts receipts
recipt receipt
receit receipt
definately definitely
definatly definitely
definetly definitely
definitly definitely
defiantly definitely
definantly definitely
definetely definitely
deffinately definitely
deffinitely definitely
dissapointed disappointed
disapointed disappointed
dissappointed disappointed
disappinted disappointed
disapponted disappointed
disappoited disappointed
dissapointing disappointing
disapointing disappointing
dissappointing disappointing
dissapointment disappointment
disapointment disappointment
dissappointment disappointment
dissapoint disappoint
disapoint disappoint
dissatisified dissatisfied
disatisfied dissatisfied
disattisfied dissatisfied
unsatisifed unsatisfied
satified satisfied
satisified satisfied
satisifed satisfied
statisfied satisfied
satisfide satisfied
sattisfied satisfied
beleive believe
belive believe
beleived believed
beleave believe
freind friend
freinds friends
freindly friendly
frendly friendly
friendy friendly
firendly friendly
frindly friendly
friendley friendly
freidnly friendly
helpfull helpful
helful helpful
hepful helpful
helpul helpful
hepfull helpful
unhelpfull unhelpful
unhelful unhelpful
usefull useful
usefullness usefulness
usless useless
uselss useless
useles useless
useluess useless
usesless useless
awfull awful
aweful awful
awsome awesome
awsom awesome
awesom awesome
awesme awesome
awesone awesome
amazin amazing
amzing amazing
amasing amazing
amazng amazing
amaizing amazing
ammazing amazing
amzaing amazing
terible terrible
terrable terrible
terrble terrible
teribble terrible
terrilbe terrible
horible horrible
horrable horrible
horrble horrible
horribe horrible
horriable horrible
wonderfull wonderful
wonderfuly wonderful
beautifull beautiful
beatiful beautiful
beutiful beautiful
beautful beautiful
excelent excellent
exelent excellent
excellet excellent
exccellent excellent
execellent excellent
excellance excellence
exellant excellent
fantasic fantastic
fantasitc fantastic
fantastc fantastic
fantatsic fantastic
briliant brilliant
brillient brilliant
brilient brilliant
delicous delicious
delicius delicious
delishious delicious
delishous delicious
deliscious delicious
delicios delicious
deliciuos delicious
tastey tasty
tastfull tasteful
perfet perfect
prefect perfect
pefect perfect
perfict perfect
perfectt perfect
profesional professional
proffesional professional
professionel professional
proffessional professional
profesionals professionals
profesionalism professionalism
unprofesional unprofessional
unproffesional unprofessional
unproffessional unprofessional
knowledgable knowledgeable
knowlegeable knowledgeable
knowledgeble knowledgeable
knowlegable knowledgeable
knowledable knowledgeable
knowledgible knowledgeable
knowlegde knowledge
knowlege knowledge
knowlegdeable knowledgeable
curteous courteous
courtious courteous
corteous courteous
courtous courteous
couteous courteous
curtious courteous
polight polite
accomodating accommodating
accomodate accommodate
accomodated accommodated
accomodation accommodation
accomodations accommodations
acommodating accommodating
acomodating accommodating
accommadating accommodating
responce response
responces responses
resonse response
respone response
respons response
repsonse response
resposne response
respose response
unresponsible irresponsible
embarass embarrass
embarassing embarrassing
embarassed embarrassed
embarrasing embarrassing
embarrased embarrassed
harrass harass
harrassed harassed
harrassing harassing
harrassment harassment
harasment harassment
greatful grateful
gratefull grateful
apreciate appreciate
apreciated appreciated
appriciate appreciate
appriciated appreciated
appreicate appreciate
appreciatted appreciated
appologize apologize
appologized apologized
appologise apologize
apoligize apologize
apoligized apologized
apoligies apologies
appology apology
appologies apologies
apologys apologies
apoligise apologize
apoligy apology
unacceptible unacceptable
unaceptable unacceptable
unexceptable unacceptable
unnacceptable unacceptable
unaccpetable unacceptable
unacceptabel unacceptable
acceptible acceptable
aceptable acceptable
rediculous ridiculous
ridiculus ridiculous
ridiculious ridiculous
redicoulous ridiculous
redicoulus ridiculous
rediculus ridiculous
rediculously ridiculously
ridculous ridiculous
riduculous ridiculous
ridicolous ridiculous
patheic pathetic
pathethic pathetic
pathatic pathetic
pathetick pathetic
pethetic pathetic
disgustin disgusting
discusting disgusting
disgusing disgusting
digusting disgusting
disgausting disgusting
discraceful disgraceful
disgracefull disgraceful
disgracful disgraceful
appaling appalling
apalling appalling
appauling appalling
appaulling appalling
apauling appalling
apaling appalling
abismal abysmal
abysmall abysmal
abismall abysmal
abyssmal abysmal
atrocius atrocious
attrocious atrocious
horendous horrendous
horrendus horrendous
horrendeous horrendous
horrenduous horrendous
exhorbitant exorbitant
incompetant incompetent
incompitent incompetent
incompetance incompetence
imcompetent incompetent
incompotent incompetent
rudness rudeness
rud rude
ruude rude
ignorrant ignorant
ignornt ignorant
arogant arrogant
arragant arrogant
unfortunatly unfortunately
unfortunatley unfortunately
unfortunetly unfortunately
unfortuantely unfortunately
unfortunely unfortunately
unfortnately unfortunately
unfortunaly unfortunately
immediatly immediately
imediately immediately
immediatley immediately
immedietly immediately
immidiately immediately
imediatly immediately
immeditely immediately
eventualy eventually
evenutally eventually
evently eventually
grimey grimy
finaly finally
finnally finally
finially finally
absolutly absolutely
absolutley absolutely
absoulutely absolutely
absolutelly absolutely
absoloutely absolutely
completly completely
completley completely
compleatly completely
complety completely
extremly extremely
extremley extremely
exteremely extremely
extreamly extremely
xtremely extremely
usualy usually
usally usually
ususally usually
basicly basically
basicaly basically
truely truly
truley truly
incredable incredible
incredibley incredibly
increadible incredible
increadibly incredibly
increadable incredible
incredably incredibly
seperate separate
seperately separately
seperated separated
occured occurred
occurence occurrence
occuring occurring
ocurred occurred
refered referred
refering referring
reffered referred
transfered transferred
transfering transferring
tranferred transferred
transferd transferred
cancled canceled
canceld canceled
cancelation cancellation
cancellled canceled
canselled canceled
cancle cancel
cancell cancel
cansel cancel
canelled canceled
refunde refund
refud refund
refunf refund
refind refund
refunda refund
rufund refund
refuned refunded
reimbersed reimbursed
reinbursed reimbursed
reembursed reimbursed
reimburesd reimbursed
reimbersement reimbursement
delievery delivery
delivary delivery
deliverd delivered
delived delivered
deliverly delivery
dilivery delivery
dilivered delivered
delievered delivered
deliever deliver
delivry delivery
devlivery delivery
devliered delivered
delviery delivery
deliveried delivered
shippment shipment
shiping shipping
shipp ship
shipmment shipment
packege package
packadge package
pakage package
packge package
parcell parcel
parsel parcel
parcle parcel
qualty quality
quaility quality
qulity quality
quailty quality
qaulity quality
qualitly quality
quallity quality
quantitiy quantity
restaraunt restaurant
resturant restaurant
restraunt restaurant
resturaunt restaurant
restuarant restaurant
restrant restaurant
resteraunt restaurant
restaurante restaurant
restauraunt restaurant
restarant restaurant
resaurant restaurant
resterant restaurant
waitres waitress
waitor waiter
waitter waiter
attendents attendants
atmoshere atmosphere
atmosphear atmosphere
atmospher atmosphere
athmosphere atmosphere
atmoshpere atmosphere
attitute attitude
atitude attitude
attidude attitude
additude attitude
expirience experience
experiance experience
experence experience
experince experience
expereince experience
expierence experience
exprience experience
experiene experience
experienc experience
expierience experience
expeirence experience
excperience experience
expencive expensive
expesive expensive
expensve expensive
expensice expensive
exspensive expensive
expensife expensive
availible available
avaliable available
availabe available
avalable available
avaible available
availble available
avaialble available
availabilty availability
unavailible unavailable
unavaliable unavailable
convienient convenient
convinient convenient
conveniant convenient
convienent convenient
conveinent convenient
convinience convenience
inconvience inconvenience
inconvinience inconvenience
inconvienence inconvenience
inconvienience inconvenience
inconveinence inconvenience
inconvient inconvenient
inconvienient inconvenient
inconvinient inconvenient
neccessary necessary
necesary necessary
neccesary necessary
necessery necessary
unneccessary unnecessary
unecessary unnecessary
unnecesary unnecessary
unneccesary unnecessary
wierd weird
weirdd weird
withdrawl withdrawal
withdrawls withdrawals
withdrawel withdrawal
warrenty warranty
waranty warranty
garantee guarantee
guarentee guarantee
gaurantee guarantee
guarrantee guarantee
guarenteed guaranteed
garanteed guaranteed
gauranteed guaranteed
adress address
addres address
adressed addressed
begining beginning
comming coming
comunication communication
comunicate communicate
communcation communication
communicaton communication
communciation communication
comunicated communicated
comunicating communicating
commited committed
commitee committee
comitment commitment
committment commitment
goverment government
maintainance maintenance
maintenence maintenance
maintanance maintenance
recomend recommend
reccomend recommend
reccommend recommend
recommened recommended
recomended recommended
reccomended recommended
reccommended recommended
recomending recommending
recomendation recommendation
recomendations recommendations
reccommendation recommendation
recommand recommend
recommed recommend
recomment recommend
recommeded recommended
reccomendation recommendation
rccommend recommend
fustrated frustrated
fustrating frustrating
frustated frustrated
frustating frustrating
frusterated frustrated
frusterating frustrating
fustration frustration
frustrat frustrate
frusturating frustrating
frusturated frustrated
furstrating frustrating
furstrated frustrated
anoying annoying
annoing annoying
anoyed annoyed
annoyin annoying
annyoing annoying
dissapeared disappeared
dissappeared disappeared
disapeared disappeared
dissapear disappear
disrespectfull disrespectful
disrepectful disrespectful
carefull careful
thoughfull thoughtful
thoughful thoughtful
thoughtfull thoughtful
attourney attorney
attornies attorneys
insurence insurance
insurace insurance
inssurance insurance
insuranse insurance
morgage mortgage
mortage mortgage
morgtage mortgage
mortgauge mortgage
fradulent fraudulent
fraudulant fraudulent
fraudelent fraudulent
frauduent fraudulent
fruad fraud
froud fraud
scamers scammers
scamer scammer
scammmers scammers
skam scam
theives thieves
theif thief
thiefs thieves
thifs thieves
liers liars
lyers liars
lieing lying
lyeing lying
decieve deceive
decieved deceived
decieving deceiving
deceving deceiving
decietful deceitful
deceitfull deceitful
missleading misleading
misslead mislead
mising missing
wating waiting
waitng waiting
waitin waiting
awating awaiting
awaitng awaiting
waisting wasting
waiste waste
queing queuing
queueing queuing
queu queue
queus queues
breakfest breakfast
brekfast breakfast
breakfeast breakfast
brekky breakfast
bathrom bathroom
batroom bathroom
clen clean
cleen clean
cleaniness cleanliness
cleanlyness cleanliness
cleaness cleanliness
comfertable comfortable
comftable comfortable
comfrtable comfortable
comfotable comfortable
comftorable comfortable
uncomfertable uncomfortable
unconfortable uncomfortable
uncomftable uncomfortable
noisey noisy
noicy noisy
nosiy noisy
smelley smelly
smely smelly
stinkey stinky
dirtey dirty
drity dirty
filthey filthy
brocken broken
brokken broken
brokent broken
brok broke
faultly faulty
falty faulty
fautly faulty
shity shitty
chep cheap
por poor
porr poor
wost worst
worste worst
wosrt worst
worest worst
worstest worst
wrost worst
worset worst
bettter better
beter better
bettr better
bestt best
lovley lovely
lovelly lovely
lovly lovely
loveley lovely
niec nice
ncie nice
nicley nicely
nicly nicely
kindley kindly
gratful grateful
happey happy
hapy happy
hppy happy
happie happy
unhapy unhappy
unhappey unhappy
easey easy
esay easy
eazy easy
easly easily
easliy easily
easilly easily
dificult difficult
difficut difficult
diffcult difficult
difficlut difficult
dificulty difficulty
quik quick
qick quick
quickley quickly
quickely quickly
quikly quickly
qucikly quickly
quckly quickly
promt prompt
promtly promptly
prompty promptly
effecient efficient
efficent efficient
eficient efficient
efficiant efficient
effiecient efficient
inefficent inefficient
reliabe reliable
relaible reliable
relyable reliable
relible reliable
unrelible unreliable
unrelaible unreliable
trustworth trustworthy
trustworty trustworthy
thankfull thankful
luckly luckily
fourty forty
ninty ninety
resovled resolved
resloved resolved
resolvd resolved
reslove resolve
reslution resolution
sovled solved
soloution solution
solutin solution
issuse issues
isues issues
isue issue
iisue issue
complant complaint
complaind complained
complaning complaining
compaint complaint
complait complaint
compensatoin compensation
compansation compensation
compinsation compensation
cheif chief
nieghbor neighbor
buisness business
bussiness business
busines business
bussines business
bizness business
buiness business
compnay company
compay company
comapny company
compagny company
compnany company
companie company
campany company
companys companies
custumer customer
custmer customer
customar customer
customes customers

# Words that look like a misspelling of another: never made.
!quite
!quiet
!costume
!contact
!contract
!contracts
!message
!massage
!dessert
!desert
!stirling
!exiting
!inpatient
!incentive
!chances
!created
!deceased
!detective
!stalking
!sealing
!additive
!mediation
!bonding
!bearing
!seeking
!conform
!conforms
!conforming
!relying
!shipper
!binding
!competing
!charter
!promoted
!commenced
!leasing
!severed
!professor
!patties
!patents
!endured
!batting
!explored
!tripped
!pleading
!flooding
!starring
!related
!relating
!grounded
!studying
!converted
!professors
!god
!cricket
!crickets
!microwave
!microwaves
!cancers
!peasant
!peasants
!predator
!predators
!parasite
!parasites
!sideline
!sidelines
!shutout
!stapled
!stapling
!thriller
!thrillers
!tickles
!gasping
!smother
!scamper
!scampers
!seeding
!garnish
!garnishes
!incense
!grafted
!chopping
!irrigated
!pleaded
!rooming
!stroking
!comforter
!trekker
!vulture
!vultures
!processional
!peeping
!sunning
!spooling
!uniformed
!phenomena
!ingenuous
!shameless
!snigger
!conical
!podding
!clinker
!reeling
!peeking
!drooling
!bartered
!stinger
!minting
!boating
!pollock
!refurnish
!refurnished
!snorter
!silkily
!unlovable
!predicable
!totting
!alluding
!caruncle
!cluster
!palatal
!unpayable
!tininess
!tartiness
!oversewed
!crumbing
!livable
!liveable
!pollocks
!golfing
!hustles
!slanting
!bulking
!gaoling
!shirtless
!dowsing
!foundering
!dilator
!crotchet
!restorer
!slivers
!smacker
!smackers
!slaking
!sackers
!stumper
!buckers
!sundered
!spouter
!wigless
!snakily
!misfield
