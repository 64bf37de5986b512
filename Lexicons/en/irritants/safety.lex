@language en
@kind     irritants

safety.fraud -2 fraudulent|unauthorized|unauthorised|bogus charge|charges|transaction|transactions|account|accounts|withdrawal|withdrawals|activity|purchases|purchase|payment|payments|use
  + Three [bogus withdrawals] in May.
  - May I use it or is a bogus name asked ?
safety.fraud -2 someone|somebody|thief|fraudster|hacker|criminal|scammer|thieves opened|used|withdrew|stole|hacked|accessed … my|our|in card|account|name|money|identity|information|details|into|bank|credit
  + [Someone used my card] in a petrol station.
  - Someone gave my name to the usher.
safety.fraud -2 victim|victims of … theft|fraud|scam|identity
  + I am a [victim of fraud] on that card.
  - A talk for a victim of flu.

# Fraud, privacy, health, physical danger.

keep.theft_report keep ftc|of|against identity|id theft
keep.theft_report keep identity|id theft report|affidavit|department|complaint|file|insurance|protection|monitoring
safety.fraud      -4   victim … ~fraud|~theft|~scam|~phishing|~crime
  + I was the [victim of fraud] on my card.
  - If you are a victim of fraud, ring us.
safety.fraud      -3   without … ~authorization|~authorisation|~consent|~permission|~knowledge
  + You shared it [without my consent].
  - I never act without knowing.
safety.fraud      -3   ~account|~loan|~card|~line … ~open|~opened|~taken … my name
  + A [card was opened in my name].
  - The loan is in my name.
safety.fraud      -3   ~fraudulent|~suspicious|~unauthorized|~unauthorised ~transaction|~payment|~charge|~account|~purchase|~withdrawal|~activity|~inquiry|~login|~transfer|~claim
  + A [fraudulent payment] left my savings empty.
  - If I should report a suspicious payment, my neighbour will help.
safety.fraud      -4   ~hack|~hacker|~hacked|~phish
  + My account was [hacked] and emptied.
  - How do I know if I was hacked?
safety.fraud      -4   ~identity|~id ~theft|~fraud|~thief
  + I am living with [identity theft] because of your leak.
  - If you insure against identity theft, my son can wait.
safety.fraud      -3   ~money|~card|~bag|~identity|~luggage|~belongings|~wallet|~phone|~bike|~parcel ~be stolen
  + My [bike was stolen] from your locked store.
  - If my card is stolen, who do I call?
safety.fraud      -3   ~steal|~stolen … ~money|~card|~bag|~identity|~luggage|~belongings|~wallet|~phone|~data|~information
  + Someone [stole my wallet] in the lounge.
  - Am I covered if they steal my phone?
safety.privacy    -2   <negation> privacy|confidentiality
  + There is [no privacy] at that desk.
  - If there is no privacy in shared rooms, tell me first.
safety.privacy    -3   data|security|privacy|information ~breach|~leak|~theft|~violation
  + A [data breach] and not one apology.
  - If there is a data breach, write to me first.
safety.privacy    -3   ~sell|~share|~leak|~disclose|~expose … ~data|~detail|~information|~number|~records|~address
  + You [sold my details] to cold callers.
  - If you share my details, tell me why.
safety.sick       -4   food poisoning|poisoned
  + Three of us got [food poisoning].
  - If I get food poisoning on holiday, whom do I ring?
safety.unsafe     -2   <negation> … ~safe|~secure
  + I did [not feel safe] on that platform.
  - Is it safe or not?
safety.unsafe     -3   caught|acquired|contracted|developed|got … infection|fleas|lice|sepsis|ringworm|mites from|at|in|while|during|after|there … your|their|them|you|here
  + He [caught an infection while in their] care.
  - Fleas in a book, from him.
  - My dog got fleas from a fox.
safety.unsafe     -1   no|zero supervision
  + The children swam with [no supervision].
  - The supervision of the exam was calm.
  - The machine runs without supervision.
safety.unsafe     -3   safety|fire|health|security ~risk|~concern|~hazard|~issue
  + The blocked exit is a [fire risk].
  - If there is a health risk for dogs, a friend will lend me one.
safety.unsafe     -3   ~catch|~caught|burst fire|flames
  + The adapter [caught fire] overnight.
  - If it catches fire, unplug it.
safety.unsafe     -3   ~hazard|~deathtrap
  + The loose cable is a trip [hazard].
  - The warning light comes as standard.
safety.unsafe     -2   ~insecure|~unprotected
  + The login page is [insecure].
  - I feel at home in English.
safety.unsafe     -2   ~lack|~poor|~lax of|general … ~security|~safety|~supervision
  + A total [lack of security] at the back gate.
  - Is poor security covered?
safety.unsafe     -3   ~put|~putting … at risk|danger
  + They [put our children at risk].
  - Put the bag at the risk desk.
safety.unsafe     -3   ~unsafe|~dangerous|~hazardous|~perilous
  + The steps are [dangerous] when wet.
  - If I may post dangerous goods, please warn my mother.

@sector restaurant hotel airline leisure retail
safety.sick -4 ~make|~made|~get|got|fell|violently … sick|ill … ~eat|~after|~night|~food|~meal|~from
  + The prawns [made me sick all night].
  - I got ill, so my night was free.

@all
@sector restaurant hotel airline leisure retail
safety.sick -3 ~vomit|~diarrhea|~diarrhoea
  + My son [vomited] after the buffet.
  - If the pill causes vomiting, let me know by text.

@all
safety.sick -3 ~allergic ~reaction
  + An [allergic reaction] to your serum.
  - In case of an allergic reaction, rinse.

@sector retail hotel restaurant leisure transport airline electronics
safety.hurt -3 ~injure|~injury|~burnt|~electrocute|~scald
  + My mum was [injured] on your escalator.
  - If you cover a sports injury, we could meet on Friday.

@all
keep.health_issue    keep         health|mental|medical issue|issues|concern|concerns
keep.nicked_chin     keep         nicked|pinched my|a|himself|myself
keep.not_grave       keep         not|n't life-threatening|life-changing|rocket
keep.walk_in         keep         i|we|just|and walk|walked|came|went|turned|popped in|up|along|round without an|any|a|booking appointment|booking|reservation|hope|hopes
safety.break_in      -2           broke|broken|break|breaks|got into my|our|the|a locker|car|van|room|caravan|cabin|shed|bag|account|house
  + Someone [broke into my van] in their car park.
  - We broke into a smile.
safety.break_in      -2           was|were|been|being|got|gets|get broken into
  + Our unit [was broken into] at night.
  - He broke the cake into bits.
safety.broke_my      -2           they|he|she|driver|courier|fitter|cleaner|cleaners|movers|removers|builders|technician|plumber|painter|painters|valet broke|destroyed|flooded|ripped|soaked|crushed|punctured|wrecked|smashed|scratched|cracked my|our|the|a
  + The [cleaner broke a] vase.
  - My son broke a cup.
safety.broke_my      -2           they|he|she|driver|fitters|builders|plumber|engineer|<agent> drilled|sawed|hammered|trod|spilt|spilled|reversed … through|into|over|on|down|mud|paint my|our|the|a|carpet
  + The [plumber drilled through a] cable.
  - He drilled a hole.
safety.burn          -2,stage:use scalp|skin|face|eyes|mouth|lips|hands|legs|ears was|were|felt|is|are|started burning|stinging|burnt|burned|blistered|raw|swollen|itching
  + My [skin was stinging] for days.
  - The skin cream was new.
safety.foreign_body  -3,stage:use bit|crunched|chewed|choked on|into … shell|stone|bone|glass|plastic|grit|metal|wire|screw|bug
  + I [bit on a piece of shell].
  - The glass is a bit on the dear side.
safety.foreign_body  -4           ~glass|~plastic|~metal|~stone|~bone … in … ~food|~salad|~meal|~soup|~burger|~bread|~cake
  + I found [glass in my salad].
  - If I can put a plastic lid in with food, say so before we travel.
safety.forged        -3           signature|signed|document|form … forged|faked|fake|falsified
  + Their [signature was forged].
  - The iron gate was forged in 1890.
safety.fraud         -2           cheaters|hackers|scammers|catfish|bots|trolls everywhere|galore|rife|all
  + There are [cheaters everywhere] and nobody cares.
  - The bots run the shop floor well.
safety.fraud         -2           crawling|full|riddled|rife|overrun|infested|littered|flooded with|of bots|scammers|fakes|fake|cheaters|hackers|spam|catfish|trolls|perverts|creeps
  + The site is [crawling with bots].
  - The pond is full of carp.
safety.fraud         -3           drained|emptied|cleared|cleaned|hacked|cloned|raided my|our|the|out account|accounts|card|balance|savings|my
  + Someone [drained my account] overnight.
  - I drained the pasta and cleared my plate.
safety.fraud         -3           emptied|drained|cleared|cleaned|wiped|raided my|our|her|his|out … account|accounts|savings|balance|wallet|card
  + A thief [emptied my savings].
  - She emptied her bag.
safety.fraud         -3           nicked|half-inched|burgled|phished
  + It was left outside and [nicked] of course.
  - I nicked my chin shaving.
safety.fraud         -3           somebody|someone|stranger|hacker|hackers logged|hacked|broke|got … into|in my|our
  + [Someone hacked into my] profile.
  - Someone got my coat.
safety.humiliated    -2           felt|feel|feeling|was|were|made badgered|ambushed|undermined|blackmailed|gaslit|browbeaten|manhandled|excluded|blanked|penalised|penalized|punished|shafted|cornered|stereotyped|disregarded|disbelieved|unsafe|vulnerable
  + I [felt ambushed] at the desk.
  - A cornered mouse squeaked.
safety.humiliated    -3           made|told|shouted|searched|embarrassed|humiliated|scolded … in front of … everyone|everybody|customers|colleagues|guests|strangers|queue|others
  + She [scolded me in front of everyone].
  - The queue is in front of the shop.
safety.hurt          -3,stage:use brought|broke|gave me|him|her|us|out … rash|hives|spots|blisters|bumps|boils|welts
  + The gel [brought me out in hives].
  - The spots on the dog are brown.
safety.hurt          -2           bruise|bruises|bruised|bruising on|over|all … my|her|his|their|our|mum's arm|arms|leg|legs|face|body|back|neck|hip|skin|head|shoulder|hands|wrists
  + She had [bruises on both her arms].
  - A peach with bruises on its skin.
  - The cream healed the cuts on my hands.
safety.hurt          -2           came|come|coming home|back with|in|covered a|bruises|someone|bite|someone's|bruised|scratches|black bite|else|bruise|else's|eye|mark|nappy|clothes|scratch
  + She [came home with a bite] mark.
  - He came home with a star.
safety.hurt          -2,stage:use gave|gives|got|given|left … blister|blisters|backache|migraine|splinter|bruise|bruises|cramp
  + The strap [gave me a blister].
  - A blister pack is on the table.
safety.hurt          -2           got|gets hurt|injured|burnt|bitten|scalded|electrocuted|concussed
  + My son [got hurt] on the slide.
  - It never hurt, I got up.
safety.hurt          -3           hurt|burned|burnt|scalded|injured|scratched|poisoned|cut me|us|him|her|my|myself … ear|leg|hand|finger|arm|son|daughter|child|foot|head|back|skin|face|when|with|while
  + The nurse [hurt my arm] with the cuff.
  - He cut my slice.
safety.hurt          -2,stage:use nicked|cut|burned|burnt|scalded|scratched|pinched|caught|stabbed|grazed my|his|her ear|ears|finger|fingers|neck|scalp|face|lip|hand|arm|leg|nose|chin|gum|gums
  + The barber [nicked my chin].
  - He cut his hair and my ear hurt him not.
safety.hurt          -2,stage:use skin|face|eyes|scalp|mouth|throat|hands|lips stung|stings|burned|burnt|burns|itched|itches|swelled|swollen|flared|peeled|blistered
  + My [scalp burned] for an hour.
  - The cream is for hands, the oil for burns.
safety.hurt          -3           ~assault|~attack|~harassment|mugged|mugging
  + I was [assaulted] in your car park.
  - If anybody is attacked, ring the police.
safety.left_open     -2           left|leave|leaves|leaving … door|doors|gate|gas|tap|oven|window … open|on|unlocked|ajar|running
  + The cleaner [left the gate unlocked].
  - They left when the door was open.
safety.lost_things   -3           money|cash|jewellery|purse|ring|watch|things|belongings|wallet|tools|medication|clothes|glasses|teeth|coat went|gone|goes|go missing
  + Her [ring went missing] on the ward.
  - The missing ring was under my own sofa.
safety.parked_across -2           they|van|vans|driver|drivers|courier|lorry|neighbour|neighbours|builders|visitors … parked|blocked|blocking|parks|park|parking across|over|on|in|my|our|the … drive|driveway|gate|pavement|entrance|lawn
  + The [van parked across our gate].
  - We parked on the drive of our hotel.
safety.privacy       -2           asked|asking|shouted|discussed|talked|told|said|read|called|spoke|announced … in front of the|a|my whole|entire|full|other|queue|waiting|shop|class|children|kids|customers|patients
  + She [read my results in front of the whole] room.
  - We asked for a seat in front of the stage.
safety.privacy       -2           lets|let|letting|walks|walked|barges|barged himself|herself|themselves|in in|whenever|without
  + The landlord [lets himself in] whenever he likes.
  - She let herself go on the dance floor.
safety.privacy       -2           loudly|aloud|shouted|shouting|discussed|discussing|talked|talking|spoke|announced|asked … in front of everyone|everybody|others|people|strangers|customers|patients|queue
  + He read my diagnosis [aloud in front of everyone].
  - The band played in front of everyone.
safety.unsafe        -3           abuse|abusing|exploiting|exploited|preying|preyed of|on the|vulnerable|elderly|elder|pensioners|old|poor
  + They are [preying on the] lonely.
  - Elder flower cordial.
safety.unsafe        -2           bald|worn|perished tyre|tyres|tire|tires
  + The van had two [bald tyres].
  - A bald man with new tyres.
safety.unsafe        -2           black|covered|riddled|thick|full|crawling with|of|in mould|mold|damp|mildew|asbestos|fungus
  + The wall is [black with mould].
  - A black coat with a belt.
safety.unsafe        -2,stage:use bolt|bolts|screw|screws|rail|handrail|tile|tiles|slat|slats|seatbelt|railing|railings|floorboard|banister … missing|loose|hanging|wobbly|rotten
  + The [handrail was loose].
  - A loose tile box by the rail.
safety.unsafe        -2           could have|of|'ve killed|died|drowned|poisoned|injured
  + It [could have killed] him.
  - I would have died for that cake.
safety.unsafe        -2           could|would|might|nearly|almost kill|killed|drowned|choked|swallow|maim
  + That pothole [could swallow] a car.
  - Nothing could kill the mood.
safety.unsafe        -2,stage:use driver|drivers|instructor … on|using|texting his|her|their|a phone|phones|mobile
  + The [driver was on his phone].
  - I rang the driver on his work number.
safety.unsafe        -2           how ill|sick|bad do|does|must you|one|someone have|be|need
  + [How ill do you have] to be?
  - How do you have it, milk?
safety.unsafe        -2           in full view|sight of the|everyone|passers-by street|road|everyone
  + It was left [in full view of the street].
  - A room with a full view of the sea.
safety.unsafe        -2           mould|mold|mildew on|all|in the|every|my|our|over walls|wall|bedroom|ceiling|kid's|bathroom|bedrooms
  + There is [mould on every wall].
  - Keep the cheese mould in a dry room.
safety.unsafe        -2           smoke|fire|carbon|burglar alarm|alarms|detector|detectors … no|not|n't|without … battery|batteries|work|working|fitted
  + The [smoke detector had no battery].
  - The smoke alarm is new.
safety.unsafe        -3           treacherous|hazardous|perilous|life-threatening|unsafe
  + The back stairs are [treacherous].
  - The safe is locked.
safety.unsafe        -2           unsupervised|hazardous|death-trap|deathtrap|perilous|treacherous|menace|dicey
  + The stairs are a [deathtrap].
  - The treasure hunt was fun.
safety.unsafe        -2           warning|engine|oil|dashboard light … came|on|flashing
  + The [engine light came] on at the first bend.
  - The engine was light as a feather.
safety.unsafe        -3           was|were|kept|driver|driving|drove speeding|tailgating|swerving|recklessly|dangerously|erratically|texting
  + The coach driver [was speeding].
  - Speed dating at six.

safety.privacy -2 too|way|unnecessary|ridiculous|needless|excessive|intrusive|invasive|absurd|endless … permissions
  + The torch wants [too many permissions].
  - Check which permissions the torch has.

safety.unsafe -3 endangered|endangering|jeopardised|jeopardising|jeopardized|jeopardizing|endanger|endangers|jeopardise|jeopardize|jeopardises my|our|his|her|their|your|people's|passengers|patients|everyone's|the|public|children … safety|health|life|lives|wellbeing|security|children|patients|passengers
  + The crew [endangered our lives].
  - Endangered owls live by the lake.

safety.unsafe -2,stage:use is|was|'s|basically|full|pure|contains|installs|installed|practically … malware|spyware|ransomware|trojan
  + This browser [is spyware].
  - Our training covers malware.

safety.burn    -3,stage:use electric|nasty|static|mild shock|shocks from|off|when|every|whenever|as|while
  + I got an [electric shock from] the kettle.
  - Electric cars, shock news.
safety.fraud   -3           've|have|has|'d been had
  + I fear we['ve been had].
  - What have we been asked to add?
safety.fraud   -3           been|were|was|got|being diddled|rooked|rinsed|suckered up|over|out|by|into
  + My nan [was diddled out] of her deposit.
  - Hand over the rinsed cups.
safety.fraud   -3           card|cards|account|identity|details|number was|were|got|been|being cloned|skimmed|phished|spoofed
  + My [card was cloned] at their pump.
  - A card with a cloned sheep.
safety.fraud   -3           cowboy|rogue|bogus|phoney|dodgy|crooked|bent builder|builders|traders|trader|roofers|roofer|plumber|plumbers|outfit|tradesmen|landlord|landlords|dealer|dealers|garage|mechanic|seller|sellers|firm
  + [Cowboy roofers], the lot.
  - A cowboy hat for builders.
safety.fraud   -3           taken|took|taking me|us|him|her|to|you|people|them … the|to cleaners
  + His solicitor [took us to the cleaners].
  - I took a coat to the cleaners.
safety.hurt    -2           cut|stabbed|scratched|gashed|sliced|jabbed|pricked|burned|burnt|scalded myself|himself|herself on|with|opening|trying|using
  + My husband [gashed himself on] the lid.
  - I cut the cake myself, with cream on top.
safety.hurt    -3           rash|blisters|welts|hives|sores from|after|because|following it|the|my|using|this|that
  + I got a [rash from the] strap.
  - A rash of tickets.
safety.hurt    -1           sharp|jagged|rough|exposed|razor-sharp|protruding edges|edge|corners|nails|screws|screw|nail|wires|metal
  + There are [jagged edges] all round the toy.
  - Sharp as a nail.
safety.privacy -2           everyone|everybody|anyone|anybody|whole could|can|heard|queue|room … hear|overhear|listen|heard … business|details|conversation|diagnosis|everything|private|every
  + [Everyone could hear my business].
  - Can anyone hear everything here?
safety.privacy -2           read|shouted|announced|blurted|broadcast my|our|his|her|the … out|loud … everyone|whole|queue|waiting|room|public
  + The clerk [read my diagnosis out to the whole] queue.
  - The book was read out at school.
safety.unsafe  -3           bare|live|exposed|loose|dangling|frayed wires|cables|wiring
  + [Bare wires] above the paddling pool.
  - A bare bulb is live music.
safety.unsafe  -3           brakes|brake|steering|accelerator|throttle|airbag|harness … failed|shot|went|gone|jammed|seized|locked|snapped|undone
  + The [brakes were shot] when they gave it back.
  - I shot a film of a brake.
safety.unsafe  -3,stage:use charger|battery|kettle|toaster|hoverboard|fuse|phone|plug|boiler|microwave|bulb blew|burst|went|short up|into|bang|flames
  + The [toaster blew up].
  - A plug, blown up on the screen.
safety.unsafe  -2           driver|cabbie|cab|taxi|bus|chauffeur|courier|van … jumped|skipped|speeding|sped|tailgated|undertook|texting|swerving … light|lights|phone|lane|lanes|bumper
  + The [cabbie jumped a red light].
  - A cabbie jumped at the chance.
  - The driver went to get his phone.
safety.unsafe  -2           drove|driving|drives|driven|went like lewis|stig|bat|formula|getaway|boy|joyrider|nutter|the|a|an|he … hamilton|hell|stig|racer|rally|f1|formula|idiot|loon|possessed|nutter|joyrider
  + He was [driving like a rally] champion.
  - We drove like a mile.
safety.unsafe  -3           feared|fearing|scared|terrified|worried|afraid for|my|of my|his|her|our|their life|lives|safety
  + We [feared for our lives] in that minibus.
  - For my life, I feared no more.
safety.unsafe  -2           felt|feel|feeling|made|left me|us|very|really|quite|so|a|bit|rather uneasy|vulnerable|threatened|intimidated|on-edge|exposed
  + I [felt quite uneasy] in that cab.
  - An uneasy truce.
safety.unsafe  -2           gave|gives|giving|give me|us|my|you|her … creeps|heebie-jeebies|heebie|willies|shivers|goosebumps-bad
  + The basement [gave us the willies].
  - The gardener gave me creepers.
safety.unsafe  -3           i|we|he|she|they|someone|child|dog|kids|lad|son|daughter could have|easily been|have|died killed|died|drowned|blinded|crushed|electrocuted|seriously|suffocated
  + My [lad could have been killed].
  - A beekeeper could have honey.
safety.unsafe  -2           nearly|almost|narrowly broke|killed|breaking|crashed|knocked|slipped|choked|drowned|electrocuted|toppled|ran|concussed … neck|leg|ankle|me|us|off|over|down|him|her|hip
  + I [nearly broke my neck] on that mat.
  - I nearly ran for the bus.
safety.unsafe  -2           no|missing|broken|without|lacking|zero seat|smoke|fire|panic belts|belt|alarm|alarms|extinguisher|detector|extinguishers|detectors
  + There were [no seat belts] in the shuttle.
  - No fire sale.
safety.unsafe  -3           somebody|someone|kid|child|person|people <be>|will|'ll going|gonna|bound|will|one|get to|be|get|day … killed|hurt|injured|electrocuted
  + [Somebody is going to get hurt] on that slide.
  - Is someone going to die in the film?
safety.unsafe  -2           white|knuckle knuckle|ride ride|drive|journey|taxi
  + That taxi was a [white knuckle ride].
  - White bread and a knuckle.

safety.forged -3           it|they|these|bag|shirt|shoes|perfume|jacket|watch|trainers|one|item <be>|turned … fake|fakes|knock-off|knockoff|forgery|bootleg
  + The [perfume was clearly a fake].
  - Is a fake moustache in stock?
safety.sick   -3,stage:use covered|riddled in|with … bites|fleas|hives|lice|scabies|ringworm
  + We came home [covered in bites].
  - Two bites of the roll, covered by foil.
safety.sick   -3,stage:use gave|giving me|us|him|her the runs|squits|trots|shits
  + The prawns [gave us the runs].
  - She gave us runs to train on.
safety.sick   -3,stage:use sick|ill|poorly as a|all|for next|following|dog|parrot|day|days|night
  + My uncle was [sick as a dog] after the whelks.
  - A sick dog.
safety.unsafe -2           ceiling|ceilings|roof|roofs|~wall|~shelf|tile|tiles|~branch|tree|trees|~door|gutter|gutters|fence|fences|balcony|balconys|beam|beams|cupboard|cupboards … about|ready|going|threatening to fall|collapse|come|give|drop|crash
  + The [gutter is about to come] off.
  - They were about to come by.
safety.unsafe -2           potholes|potholes|roads|road|pavements|street … craters|moon|lunar|crater|minefield|bombed
  + The [roads are like the moon].
  - Crater Road is on the map.
safety.unsafe -1           rough|dodgy|sketchy|iffy|seedy|insalubrious|undesirable|dubious|unsavoury|unsavory|shady area|neighbourhood|neighborhood|district|street|estate|location|quarter
  + A [rough area] after dark.
  - A rough estimate of the area.
  - The rough part of the blade goes in first.

@all
safety.unsafe -2,stage:use driver|drivers|driving|pilot|captain|guard|guards|bouncer|bouncers|instructor … scare|scares|scared|frighten|frightens|frightened|terrified|terrifies me|us
  + The [driver scared us] on each bend.
  - He was scared of us.

@all
safety.unsafe -2,stage:use braked|brakes|braking hard|suddenly|late|sharply
  + He [braked hard] and we fell.
  - The brakes are new.
safety.unsafe -2,stage:use driving|drove|drives|speeding … so|too|dangerously|recklessly|ridiculously|far|insanely fast
  + The cabbie [drove so fast] that I felt sick.
  - The bus is fast.
safety.unsafe -2,stage:use drove|driving|raced|roared|tore|sped … at|with high|top|breakneck|great|full|excessive|ridiculous|crazy speed|speeds
  + He [drove off at high speed].
  - The lift goes at high speed.
safety.unsafe -2,stage:use slammed|slams|slamming|stamped|jammed on|hit the|his|her brakes|brake
  + The driver [slammed on the brakes].
  - The brakes were slammed by the press.

keep.own_speed keep i|we slam|slammed|slamming|stamped|jammed|hit … brakes|brake
  + [I slammed on the brakes] for a fox.
  - He slammed on the brakes.

@all
keep.own_speed keep i|we drove|drive|raced|sped … fast|speed|speeds
  + [We drove at top speed] to make it.
  - He drove at top speed.

@all
safety.unsafe -1 area|neighbourhood|neighborhood|district|street|streets|estate|location|surroundings <be> … sketchy|shady|dodgy|iffy|seedy
  + The [neighbourhood was sketchy].
  - The plan was sketchy.

safety.hurt -2 left|leaves|gave|gives|caused … me|us|him|her … scar|scars|bruise|bruises|burn|burns|rash|blisters|spots|swelling|infection
  + The bath [left me with blisters].
  - A scar from a sword.

safety.lost_things -3 staff|cleaner|cleaners|maid|maids|someone|housekeeping … went|rummaged|gone|rifled|rooted|snooped through my|our things|bags|bag|drawers|luggage|belongings|stuff|pockets|suitcase
  + The [maids rummaged through our drawers].
  - We went through our bags.
  - The clerk went through the things I need.

safety.unsafe -2 not|n't|never|hardly dare|dared|daring … walk|sit|cross|park|stand|bathe
  + At dusk you do [not dare cross] the yard.
  - I dare you to cross.
  - I would not dare leave without a bun.

safety.privacy -2 feel|feels|felt|feeling constantly|always|permanently|being|so watched|spied|stalked|surveilled|snooped
  + You [feel constantly watched].
  - We watched the swans.
  - I felt we watched the best play.

safety.unsafe -1 we|i|kids|children|everyone|passengers were|was|am|are|felt|feel|got really|very|so|truly|quite|absolutely|genuinely|rather frightened|shaken|unsafe
  + [We were truly frightened] on the bridge.
  - The dog was really scared of the storm.
  - I was so scared of needles.

safety.unsafe -2 he|she|driver|bus|taxi|coach|courier|chauffeur … jumped|ran|ignored|shot|through … red|stop light|lights|sign
  + The [coach ignored two red lights].
  - The driver saw red lights.

safety.unsafe -2 rocked|swayed|tilted|leaned|leans|wobbled|wobbles|sways|rocks|slid|hangs|swings|drives|drove|overtook|swerved dangerously|alarmingly|perilously
  + The raft [swayed alarmingly].
  - The raft swayed.

safety.hurt -2 nearly|almost lost|severed … eye|arm|leg|finger|hand|foot
  + I [almost lost a finger].
  - I lost a finger of bread.

safety.hurt -2 son|daughter|child|kids|boy|girl|page|children … comes|came|come|coming|returns|goes|gets home|back|school … crying|tears|bruised|bruises|upset|sobbing
  + My [page comes back in tears].
  - We came home in stages.

safety.unsafe -1 i|we|kids|children|passengers|everyone was|were|am|are|felt terrified|petrified on|in|during
  + [I was terrified on] the bridge.
  - The hen was terrified of me.
  - I was petrified by needles.
