@language en
@kind     forms

# Verbs: lemma and class, or form, lemma and feature.
accept        v
access        v-es
accommodate   v-e
accuse        v-e
ache          v-e
achieve       v-e
acknowledge   v-e
act           v
action        v
activate      v-e
ad            v-dd
adapt         v
add           v
address       v-es
adjust        v
admit         v-tt
adore         v-e
advertise     v-e
advise        v-e
affect        v
afford        v
agree         v-ee
aim           v
allow         v
amaze         v-e
amend         v
amount        v
amuse         v-e
announce      v-e
annoy         v
answer        v
anticipate    v-e
apologise     v-e
apologize     v-ize
appal         v-ll
appeal        v
appear        v
apply         v-y
appoint       v
appreciate    v-e
approach      v-es
approve       v-e
argue         v-e
arise         v-irr-e
arrange       v-e
arrive        v-e
ask           v
assault       v
assemble      v-e
assist        v
assume        v-e
assure        v-e
attach        v-es
attack        v
attempt       v
attend        v
attract       v
authorise     v-e
authorize     v-ize
avoid         v
await         v
awake         v-irr-e
axe           v-e
balloon       v
bamboozle     v-e
ban           v-nn
bang          v
bark          v
base          v-e
bat           v-tt
battle        v-e
bear          v-irr
beat          v-irr
become        v-irr-e
beg           v-gg
beggar        v
begin         v-irr-nn
behave        v-e
believe       v-e
belong        v
bend          v-irr
benefit       v
bet           v-irr-tt
bid           v-irr-dd
bill          v
bind          v-irr
bite          v-irr-e
blame         v-e
blare         v-e
bleed         v-irr
block         v
blow          v-irr
bobble        v-e
bodge         v-e
bolt          v
book          v
boost         v
bore          v-e
borrow        v
botch         v-es
bother        v
bounce        v-e
break         v-irr
breathe       v-e
breed         v-irr
brighten      v
bring         v-irr
broadcast     v-irr
browse        v-e
brush         v-es
budge         v-e
buffer        v
bug           v-gg
build         v-irr
bully         v-y
bump          v
bungle        v-e
burn          v-irr
burst         v-irr
bury          v-y
buy           v-irr
calculate     v-e
call          v
cancel        v-l
care          v-e
carry         v-y
cash          v-es
cast          v-irr
catalogue     v-e
catch         v-irr-es
cater         v
cause         v-e
cease         v-e
celebrate     v-e
center        v
certify       v-y
chafe         v-e
change        v-e
chaperone     v-e
charge        v-e
charm         v
chase         v-e
chat          v-tt
cheat         v
check         v
cheer         v
chew          v
choose        v-irr-e
chuck         v
claim         v
clank         v
clarify       v-y
clatter       v
click         v
climb         v
cling         v-irr
close         v-e
clunk         v
cock          v
collapse      v-e
collect       v
color         v
colour        v
combine       v-e
come          v-irr-e
comfort       v
commend       v
comment       v
commit        v-tt
communicate   v-e
compare       v-e
compel        v-ll
compensate    v-e
compete       v-e
complain      v
complicate    v-e
compliment    v
comply        v-y
comprise      v-e
compromise    v-e
con           v-nn
conceal       v
concern       v
conclude      v-e
condescend    v
conduct       v
configure     v-e
confirm       v
confuse       v-e
conk          v
connect       v
consent       v
consider      v
consist       v
contact       v
contain       v
continue      v-e
contradict    v
contribute    v-e
control       v-ll
convince      v-e
cook          v
cooperate     v-e
cope          v-e
copy          v-y
correspond    v
corrupt       v
cost          v-irr
cough         v
count         v
counterfeit   v
cover         v
crack         v
crackle       v-e
cram          v-mm
crash         v-es
creak         v
create        v-e
credit        v
creep         v-irr
cringe        v-e
cross         v-es
crowd         v
cruise        v-e
crush         v-es
cry           v-y
curse         v-e
customize     v-ize
cut           v-irr-tt
damage        v-e
dampen        v
dare          v-e
deactivate    v-e
deal          v-irr
debit         v
decide        v-e
decline       v-e
decorate      v-e
decrease      v-e
dedicate      v-e
deduct        v
defend        v
defer         v-rr
defraud       v
degrade       v-e
delay         v
delete        v-e
delight       v
deliver       v
demand        v
demonstrate   v-e
deny          v-y
depart        v
depend        v
deposit       v
describe      v-e
deserve       v-e
design        v
despatch      v-es
destroy       v
detail        v
detect        v
deteriorate   v-e
determine     v-e
develop       v
dial          v-l
diddle        v-e
die           v-ie
differ        v
dig           v-irr-gg
dine          v-e
dip           v-pp
disable       v-e
disagree      v-ee
disappear     v
disappoint    v
disburse      v-e
discharge     v-e
disclose      v-e
disconnect    v
discontinue   v-e
discount      v
discover      v
discriminate  v-e
discuss       v-es
disgust       v
dismiss       v-es
dispatch      v-es
dispense      v-e
display       v
dispute       v-e
disregard     v
disrespect    v
disrupt       v
dissatisfy    v-y
distract      v
disturb       v
ditch         v-es
divert        v
donate        v-e
double        v-e
doubt         v
downgrade     v-e
download      v
drag          v-gg
drain         v
draw          v-irr
dread         v
dream         v-irr
drink         v-irr
drip          v-pp
drive         v-irr-e
drop          v-pp
drown         v
duck          v
dump          v
dupe          v-e
duplicate     v-e
earn          v
ease          v-e
eat           v-irr
edit          v
educate       v-e
effect        v
elect         v
electrocute   v-e
email         v
embarrass     v-es
emphasize     v-ize
employ        v
enable        v-e
encounter     v
encourage     v-e
end           v
endure        v-e
engage        v-e
enhance       v-e
enjoy         v
enrage        v-e
enrol         v-ll
enroll        v
ensure        v-e
enter         v
entertain     v
enthuse       v-e
erase         v-e
escalate      v-e
escape        v-e
establish     v-es
estimate      v-e
evade         v-e
evaporate     v-e
exaggerate    v-e
examine       v-e
exceed        v
excel         v-ll
exchange      v-e
excite        v-e
exclude       v-e
excuse        v-e
execute       v-e
exhaust       v
exist         v
expand        v
expect        v
expedite      v-e
expire        v-e
explain       v
explode       v-e
explore       v-e
expose        v-e
express       v-es
extend        v
face          v-e
fade          v-e
faff          v
fail          v
fake          v-e
fall          v-irr
falsify       v-y
fascinate     v-e
fax           v-es
feed          v-irr
feel          v-irr
fight         v-irr
fill          v
filter        v
finalize      v-ize
find          v-irr
fire          v-e
fit           v-tt
fix           v-es
flag          v-gg
flee          v-irr
fleece        v-e
flicker       v
fling         v-irr
flood         v
flop          v-pp
flush         v-es
fly           v-irr-y
foam          v
fob           v-bb
focus         v-es
follow        v
forbid        v-irr-dd
force         v-e
foresee       v-irr
forget        v-irr-tt
forgive       v-irr-e
forward       v
fray          v
freeze        v-irr-e
frighten      v
frown         v
frustrate     v-e
fry           v-y
fulfil        v-ll
fumble        v-e
fund          v
garble        v-e
gather        v
get           v-irr-tt
ghost         v
give          v-irr-e
glance        v-e
glare         v-e
glitch        v-es
gouge         v-e
grab          v-bb
grant         v
greet         v
grind         v-irr
grow          v-irr
grumble       v-e
grunt         v
guarantee     v-ee
guess         v-es
guide         v-e
gurgle        v-e
hack          v
halve         v-e
hand          v
handle        v-e
hang          v-irr
happen        v
harass        v-es
harm          v
hassle        v-e
hate          v-e
haul          v
haunt         v
head          v
heal          v
hear          v-irr
heat          v
help          v
hesitate      v-e
hide          v-irr-e
hike          v-e
hinder        v
hire          v-e
hit           v-irr-tt
hitch         v-es
hold          v-irr
honor         v
honour        v
hoodwink      v
hop           v-pp
hope          v-e
horrify       v-y
hose          v-e
host          v
hound         v
huff          v
humiliate     v-e
hunt          v
hurry         v-y
hurt          v-irr
identify      v-y
ignore        v-e
imagine       v-e
impact        v
imply         v-y
impose        v-e
impress       v-es
improve       v-e
incline       v-e
include       v-e
inconvenience v-e
increase      v-e
infest        v
inflate       v-e
inform        v
infuriate     v-e
injure        v-e
inquire       v-e
insist        v
inspect       v
inspire       v-e
install       v
insult        v
insure        v-e
integrate     v-e
intend        v
interact      v
interest      v
interfere     v-e
interrupt     v
introduce     v-e
invade        v-e
invent        v
invest        v
investigate   v-e
invite        v-e
invoice       v-e
involve       v-e
irritate      v-e
issue         v-e
jam           v-mm
join          v
joke          v-e
judge         v-e
jump          v
justify       v-y
keep          v-irr
kick          v
kid           v-dd
kill          v
kneel         v-irr
knock         v
know          v-irr
label         v-l
lack          v
ladder        v
lag           v-gg
land          v
laugh         v
launch        v-es
lay           v-irr
lead          v-irr
leak          v
lean          v-irr
leap          v-irr
learn         v-irr
leave         v-irr-e
lecture       v-e
lend          v-irr
let           v-irr-tt
liaise        v-e
license       v-e
lie           v-ie
lift          v
light         v-irr
like          v-e
limit         v
link          v
list          v
listen        v
litter        v
live          v-e
load          v
loan          v
locate        v-e
lock          v
lodge         v-e
log           v-gg
look          v
lose          v-irr-e
love          v-e
lowball       v
lure          v-e
maintain      v
make          v-irr-e
malfunction   v
manage        v-e
manipulate    v-e
mark          v
market        v
match         v-es
matter        v
measure       v-e
meet          v-irr
melt          v
mend          v
mention       v
mess          v-es
message       v-e
mind          v
misfire       v-e
mishandle     v-e
mishear       v-irr
misinform     v
mislead       v-irr
mismatch      v-es
misplace      v-e
misreport     v
misrepresent  v
miss          v-es
mistake       v-irr-e
mistreat      v
misunderstand v-irr
mix           v-es
mock          v
modify        v-y
mold          v
monitor       v
motivate      v-e
mould         v
move          v-e
muck          v
muddle        v-e
nag           v-gg
name          v-e
navigate      v-e
need          v
neglect       v
negotiate     v-e
notarize      v-ize
note          v-e
notice        v-e
notify        v-y
oblige        v-e
obtain        v
occur         v-rr
offend        v
offer         v
offset        v-irr-tt
omit          v-tt
operate       v-e
order         v
organize      v-ize
outgrow       v-irr
overbook      v
overcharge    v-e
overcome      v-irr-e
overcook      v
overhear      v-irr
overheat      v
overlook      v
overpay       v-irr
overprice     v-e
oversee       v-irr
oversell      v-irr
oversleep     v-irr
overtake      v-irr-e
overthrow     v-irr
overwhelm     v
owe           v-e
own           v
pack          v
pamper        v
park          v
partake       v-irr-e
participate   v-e
pass          v-es
pat           v-tt
patronize     v-ize
pause         v-e
pay           v-irr
peel          v
penalise      v-e
penalize      v-ize
pend          v
perform       v
permit        v-tt
persist       v
persuade      v-e
pester        v
phish         v-es
phone         v-e
photocopy     v-y
pick          v
pin           v-nn
ping          v
place         v-e
plan          v-nn
play          v
please        v-e
plonk         v
plug          v-gg
plummet       v
point         v
possess       v-es
post          v
postpone      v-e
pour          v
pout          v
power         v
practice      v-e
praise        v-e
prefer        v-rr
prepare       v-e
prepay        v-irr
prescribe     v-e
present       v
press         v-es
pressure      v-e
presume       v-e
pretend       v
prevent       v
price         v-e
print         v
proceed       v
process       v-es
produce       v-e
profit        v
progress      v-es
prohibit      v
promise       v-e
promote       v-e
protect       v
prove         v-irr-e
provide       v-e
publish       v-es
pull          v
punish        v-es
purchase      v-e
push          v-es
put           v-irr-tt
quadruple     v-e
qualify       v-y
question      v
queue         v-e
quibble       v-e
quit          v-irr-tt
quote         v-e
raise         v-e
rant          v
rate          v-e
rattle        v-e
reach         v-es
react         v
read          v-irr
realize       v-ize
reassure      v-e
rebook        v
rebuild       v-irr
receive       v-e
recline       v-e
recognise     v-e
recognize     v-ize
recommend     v
reconnect     v
reconsider    v
record        v
recover       v
rectify       v-y
recur         v-rr
redeem        v
redirect      v
reduce        v-e
reek          v
reenter       v
refer         v-rr
refill        v
refinance     v-e
reflect       v
refund        v
refuse        v-e
register      v
regret        v-tt
reimburse     v-e
reinstall     v
reject        v
relate        v-e
relax         v-es
relay         v
release       v-e
rely          v-y
remain        v
remedy        v-y
remember      v
remind        v
remove        v-e
renew         v
rent          v
reopen        v
repair        v
repay         v-irr
repeat        v
replace       v-e
reply         v-y
report        v
request       v
require       v-e
reroute       v-e
rerun         v-irr-nn
reschedule    v-e
rescue        v-e
research      v-es
resell        v-irr
resend        v-irr
reserve       v-e
reset         v-irr-tt
reside        v-e
resign        v
resist        v
resolve       v-e
respect       v
respond       v
rest          v
restart       v
restore       v-e
restrict      v
resubmit      v-tt
result        v
retain        v
rethink       v-irr
retire        v-e
return        v
retype        v-e
reupload      v
reverse       v-e
review        v
revise        v-e
reward        v
rewind        v-irr
rewrite       v-irr-e
rid           v-irr-dd
ride          v-irr-e
ring          v-irr
rip           v-pp
rise          v-irr-e
risk          v
roast         v
rob           v-bb
rook          v
route         v-e
rub           v-bb
ruin          v
rule          v-e
run           v-irr-nn
rush          v-es
sack          v
sag           v-gg
sail          v
save          v-e
saw           v-irr
say           v-irr
scald         v
scam          v-mm
scan          v-nn
scare         v-e
schedule      v-e
scheme        v-e
scowl         v
scratch       v-es
scream        v
screech       v-es
screw         v
scrub         v-bb
search        v-es
see           v-irr
seek          v-irr
seem          v
select        v
sell          v-irr
send          v-irr
serve         v-e
set           v-irr-tt
settle        v-e
sew           v-irr
shake         v-irr-e
share         v-e
shatter       v
shed          v-irr-dd
shift         v
shine         v-irr-e
ship          v-pp
shock         v
shoot         v-irr
shop          v-pp
shortchange   v-e
shout         v
shove         v-e
show          v-irr
shrink        v-irr
shrug         v-gg
shunt         v
shut          v-irr-tt
sigh          v
sign          v
signal        v-l
simplify      v-y
sing          v-irr
sink          v-irr
sit           v-irr-tt
skip          v-pp
skyrocket     v
slam          v-mm
slap          v-pp
sleep         v-irr
slide         v-irr-e
sling         v-irr
slip          v-pp
smash         v-es
smear         v
smell         v-irr
smile         v-e
smirk         v
smoke         v-e
snap          v-pp
sneak         v-irr
sneer         v
soak          v
soar          v
solve         v-e
sort          v
sound         v
spam          v-mm
spare         v-e
speak         v-irr
specify       v-y
speed         v-irr
spell         v-irr
spend         v-irr
spill         v-irr
spin          v-irr-nn
spiral        v-l
spit          v-irr-tt
split         v-irr-tt
spoil         v-irr
spot          v-tt
spread        v-irr
spring        v-irr
squeak        v
squirm        v
stain         v
stall         v
stand         v-irr
start         v
starve        v-e
state         v-e
stay          v
steal         v-irr
steer         v
stick         v-irr
sting         v-irr
stink         v-irr
stock         v
stonewall     v
stop          v-pp
store         v-e
storm         v
strand        v
stream        v
stress        v-es
stretch       v-es
strike        v-irr-e
strip         v-pp
strive        v-irr-e
struggle      v-e
stuff         v
stun          v-nn
stutter       v
submit        v-tt
subscribe     v-e
succeed       v
suck          v
sue           v-e
suffer        v
suggest       v
suit          v
sulk          v
supply        v-y
support       v
suppose       v-e
surcharge     v-e
surpass       v-es
surprise      v-e
surrender     v
survive       v-e
suspect       v
suspend       v
swallow       v
swap          v-pp
swear         v-irr
sweat         v
sweep         v-irr
swell         v-irr
swim          v-irr-mm
swindle       v-e
swing         v-irr
switch        v-es
sync          v
tailor        v
take          v-irr-e
talk          v
tap           v-pp
taste         v-e
tax           v-es
teach         v-irr-es
tear          v-irr
tell          v-irr
tempt         v
terminate     v-e
text          v
thank         v
think         v-irr
threaten      v
thrill        v
throw         v-irr
tie           v-ie
tolerate      v-e
torture       v-e
toss          v-es
touch         v-es
trace         v-e
track         v
trade         v-e
train         v
transfer      v-rr
transform     v
transition    v
transmit      v-tt
transport     v
trap          v-pp
trash         v-es
travel        v-l
tread         v-irr
treat         v
treble        v-e
trek          v-kk
trick         v
trigger       v
trip          v-pp
triple        v-e
trouble       v-e
trust         v
try           v-y
turn          v
tut           v-tt
tweet         v
twist         v
type          v-e
undercook     v
undercut      v-irr-tt
undermine     v-e
understand    v-irr
undertake     v-irr-e
undervalue    v-e
uninstall     v
unravel       v-l
unsubscribe   v-e
unwind        v-irr
update        v-e
upgrade       v-e
uphold        v-irr
upload        v
upset         v-irr-tt
urge          v-e
use           v-e
usher         v
utilize       v-ize
vacuum        v
value         v-e
vanish        v-es
vary          v-y
verify        v-y
visit         v
void          v
volunteer     v
vomit         v
vote          v-e
wait          v
waive         v-e
wake          v-irr-e
walk          v
wander        v
wangle        v-e
want          v
warn          v
wash          v-es
waste         v-e
watch         v-es
wear          v-irr
weasel        v-l
weep          v-irr
welcome       v-e
whine         v-e
win           v-irr-nn
wind          v-irr
wink          v
wipe          v-e
wish          v-es
withdraw      v-irr
withhold      v-irr
withstand     v-irr
witness       v-es
wonder        v
work          v
worry         v-y
worsen        v
wow           v
wrap          v-pp
wreck         v
wriggle       v-e
write         v-irr-e
yell          v

# Irregular forms.
arose arise past
arisen arise participle
awoke awake past
awoken awake participle
be irregular
am be present
are be present
is be third
was be past
were be past
been be participle
being be gerund
bore bear past
borne bear participle
beat beat past
beaten beat participle
became become past
become become participle
began begin past
begun begin participle
bent bend past
bent bend participle
bet bet past
bet bet participle
bid bid past
bid bid participle
bound bind past
bound bind participle
bit bite past
bitten bite participle
bled bleed past
bled bleed participle
blew blow past
blown blow participle
broke break past
broken break participle
bred breed past
bred breed participle
brought bring past
brought bring participle
broadcast broadcast past
broadcast broadcast participle
built build past
built build participle
burned burn past
burnt burn past
burned burn participle
burnt burn participle
burst burst past
burst burst participle
bought buy past
bought buy participle
cast cast past
cast cast participle
caught catch past
caught catch participle
chose choose past
chosen choose participle
clung cling past
clung cling participle
came come past
come come participle
cost cost past
cost cost participle
crept creep past
crept creep participle
cut cut past
cut cut participle
dealt deal past
dealt deal participle
dug dig past
dug dig participle
do irregular
does do third
did do past
done do participle
doing do gerund
drew draw past
drawn draw participle
dreamed dream past
dreamt dream past
dreamed dream participle
dreamt dream participle
drank drink past
drunk drink participle
drove drive past
driven drive participle
ate eat past
eaten eat participle
fell fall past
fallen fall participle
fed feed past
fed feed participle
felt feel past
felt feel participle
fought fight past
fought fight participle
found find past
found find participle
fled flee past
fled flee participle
flung fling past
flung fling participle
flew fly past
flown fly participle
forbade forbid past
forbidden forbid participle
foresaw foresee past
foreseen foresee participle
forgot forget past
forgotten forget participle
forgave forgive past
forgiven forgive participle
forgo irregular
forgoes forgo third
forwent forgo past
forgone forgo participle
forgoing forgo gerund
froze freeze past
frozen freeze participle
got get past
got get participle
gotten get participle
gave give past
given give participle
go irregular
goes go third
went go past
gone go participle
going go gerund
ground grind past
ground grind participle
grew grow past
grown grow participle
hung hang past
hung hang participle
have irregular
has have third
had have past
had have participle
having have gerund
heard hear past
heard hear participle
hid hide past
hidden hide participle
hit hit past
hit hit participle
held hold past
held hold participle
hurt hurt past
hurt hurt participle
kept keep past
kept keep participle
knelt kneel past
knelt kneel participle
knew know past
known know participle
laid lay past
laid lay participle
led lead past
led lead participle
leaned lean past
leant lean past
leaned lean participle
leant lean participle
leaped leap past
leapt leap past
leaped leap participle
leapt leap participle
learned learn past
learnt learn past
learned learn participle
learnt learn participle
left leave past
left leave participle
lent lend past
lent lend participle
let let past
let let participle
lit light past
lighted light past
lit light participle
lighted light participle
lost lose past
lost lose participle
made make past
made make participle
met meet past
met meet participle
misheard mishear past
misheard mishear participle
misled mislead past
misled mislead participle
mistook mistake past
mistaken mistake participle
misunderstood misunderstand past
misunderstood misunderstand participle
offset offset past
offset offset participle
outdo irregular
outdoes outdo third
outdid outdo past
outdone outdo participle
outdoing outdo gerund
outgrew outgrow past
outgrown outgrow participle
overcame overcome past
overcome overcome participle
overdo irregular
overdoes overdo third
overdid overdo past
overdone overdo participle
overdoing overdo gerund
overheard overhear past
overheard overhear participle
overpaid overpay past
overpaid overpay participle
oversaw oversee past
overseen oversee participle
oversold oversell past
oversold oversell participle
overslept oversleep past
overslept oversleep participle
overtook overtake past
overtaken overtake participle
overthrew overthrow past
overthrown overthrow participle
panic irregular
panics panic third
panicked panic past
panicked panic participle
panicking panic gerund
partook partake past
partaken partake participle
paid pay past
paid pay participle
prepaid prepay past
prepaid prepay participle
proved prove past
proved prove participle
proven prove participle
put put past
put put participle
quit quit past
quitted quit past
quit quit participle
quitted quit participle
read read past
read read participle
rebuilt rebuild past
rebuilt rebuild participle
redo irregular
redoes redo third
redid redo past
redone redo participle
redoing redo gerund
repaid repay past
repaid repay participle
reran rerun past
rerun rerun participle
resold resell past
resold resell participle
resent resend past
resent resend participle
reset reset past
reset reset participle
rethought rethink past
rethought rethink participle
rewrote rewrite past
rewritten rewrite participle
rid rid past
rid rid participle
rode ride past
ridden ride participle
rang ring past
rung ring participle
rose rise past
risen rise participle
ran run past
run run participle
sawed saw past
sawn saw participle
said say past
said say participle
saw see past
seen see participle
sought seek past
sought seek participle
sold sell past
sold sell participle
sent send past
sent send participle
set set past
set set participle
sewed sew past
sewn sew participle
shook shake past
shaken shake participle
shed shed past
shed shed participle
shone shine past
shone shine participle
shot shoot past
shot shoot participle
showed show past
shown show participle
showed show participle
shrank shrink past
shrunk shrink participle
shut shut past
shut shut participle
sang sing past
sung sing participle
sank sink past
sunk sink participle
sat sit past
sat sit participle
slept sleep past
slept sleep participle
slid slide past
slid slide participle
smelled smell past
smelt smell past
smelled smell participle
smelt smell participle
sneaked sneak past
snuck sneak past
sneaked sneak participle
snuck sneak participle
spoke speak past
spoken speak participle
sped speed past
speeded speed past
sped speed participle
speeded speed participle
spelled spell past
spelt spell past
spelled spell participle
spelt spell participle
spent spend past
spent spend participle
spilled spill past
spilt spill past
spilled spill participle
spilt spill participle
spun spin past
spun spin participle
spat spit past
spat spit participle
split split past
split split participle
spoiled spoil past
spoilt spoil past
spoiled spoil participle
spoilt spoil participle
spread spread past
spread spread participle
sprang spring past
sprung spring participle
stood stand past
stood stand participle
stole steal past
stolen steal participle
stuck stick past
stuck stick participle
stung sting past
stung sting participle
stank stink past
stunk stink past
stunk stink participle
struck strike past
struck strike participle
stricken strike participle
strove strive past
striven strive participle
swore swear past
sworn swear participle
swept sweep past
swept sweep participle
swelled swell past
swollen swell participle
swam swim past
swum swim participle
swung swing past
swung swing participle
took take past
taken take participle
taught teach past
taught teach participle
tore tear past
torn tear participle
told tell past
told tell participle
thought think past
thought think participle
threw throw past
thrown throw participle
trod tread past
trodden tread participle
undercut undercut past
undercut undercut participle
undergo irregular
undergoes undergo third
underwent undergo past
undergone undergo participle
undergoing undergo gerund
understood understand past
understood understand participle
undertook undertake past
undertaken undertake participle
undo irregular
zoom          v
undoes undo third
undid undo past
undone undo participle
undoing undo gerund
unwound unwind past
unwound unwind participle
upheld uphold past
upheld uphold participle
upset upset past
upset upset participle
woke wake past
woken wake participle
wore wear past
worn wear participle
wept weep past
wept weep participle
won win past
won win participle
wound wind past
wound wind participle
withdrew withdraw past
withdrawn withdraw participle
withheld withhold past
withheld withhold participle
withstood withstand past
withstood withstand participle
wrote write past
written write participle
rewound rewind past
rewound rewind participle
slung sling past
slung sling participle

# Verbs of services.
consult       v
disinfect     v
dust          v
fetch         v-es
finish        v-es
hoover        v
paint         v
patch         v-es
prune         v-e
reassemble    v-e
redeliver     v
rinse         v-e
sharpen       v
study         v-y
translate     v-e
trim          v-mm
unblock       v
unload        v
weigh         v
could could present
might might present
should should present
would would present
