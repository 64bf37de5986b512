@language en
@kind     irritants

# Mishaps and acts, as frames over classes of people and things.

# What was done to people's things and in their homes: mishaps and acts.
class.s_data          is:s_data               data|photos|pictures|files|contacts|messages|history|settings|playlist|playlists|watchlist|notes|bookmarks|favourites|favorites|bookings|appointments|reservations|invoices|documents|emails|progress|saves|coins|points|credit|credits|songs|drafts|presets|preferences|recordings|stats|levels|entries|answers|contacts|password|passwords|subscription|workouts|recipes
  + My [bookmarks] are blue.
  - The bookshop is blue.
class.s_harm          is:s_harm               dropped|scratched|dented|cracked|smashed|chipped|gouged|ripped|tore|bent|snapped|crushed|ruined|wrecked|scuffed|dinged|flattened|squashed|trampled|singed|scorched|flooded|punctured|mangled|shattered|snagged|mutilated|butchered|drowned|spilt|spilled|smeared|jammed|severed|broke|burnt|burned|binned|discarded|overfilled|blunted|splintered|toppled|drops|dropping|scratches|scratching|dents|denting|chips|chipping|rips|ripping|tears|tearing|bends|bending|snaps|snapping|crushes|crushing|ruins|ruining|wrecks|wrecking|scuffs|scuffing|floods|flooding|spills|spilling|jams|jamming|breaks|breaking|burns|burning|squashes|squashing|damages|damaging|damaged|smashes|stains|shatters|butchers|bins
  + They [scorched] it.
  - The torch is lit.
class.s_kin           is:s_kin                mum|mother|mam|dad|father|gran|nan|granny|grandma|grandmother|grandad|grandfather|grandpa|wife|husband|partner|son|daughter|child|children|kids|baby|toddler|twins|nephew|niece|aunt|uncle|sister|brother|family|parents|friend|friends
  + My [aunt] rows.
  - The ant rows.
class.s_vehicle       is:s_vehicle            car|van|bike|scooter|caravan|motorbike|camper|trailer|bumper|mirror|wing|kerb|gatepost|alloys|tyre|tyres|wheel|wheels|bonnet|exhaust|truck|moped|boat
  + The [caravan] is blue.
  - The carnival is blue.
class.s_yard          is:s_yard               lawn|grass|garden|flowers|flowerbed|flowerbeds|borders|hedge|fence|gate|drive|driveway|path|patio|hose|tulips|roses|plants|shrubs|verge|pots|vegetables|wall|kerb|foot|feet|toes|bike|suitcase|toy|tree|trees
  + The [tulips] are blue.
  - The tutor is blue.
competence.badly_done -2,yields               framed|printed|hung|sewed|sewn|stitched|mounted|fixed|installed|fitted|glued|laid|bound|engraved|assembled|hemmed|wired|plumbed|wrapped|loaded|folded|tiled|papered|hinged|attached|built the|a|my|our|it|them|his|her|this|every … upside|inside|wrong down|out|way
  + The binder [stitched the cover upside down].
  - We turned the cover upside down.
competence.badly_done -2,yields               put|pumped|poured|filled|topped … diesel|petrol|adblue|unleaded in|into|with … petrol|diesel|unleaded|wrong
  + They [put petrol in a diesel] tractor.
  - I put oil in the pan.
condition.damaged     -2,yields               <s_harm> my|our
  + The movers [snagged our] sails.
  - I snagged my sails.
condition.damaged     -1,yields               <s_harm> the|two|three|several|another|both <object>|<garment>|<dish>|<s_vehicle>|<s_yard>
  + He [toppled the urn].
  - He saw an urn.
condition.damaged     -2,yields               <s_harm> … on|over|both my|our
  + They [scuffed both our] oars.
  - I broke down in front of our choir.
condition.damaged     -2,yields               clipped|scraped|bumped|rammed|hit|nudged|reversed|backed … my|our … <s_vehicle>
  + Their lorry [rammed our parked caravan].
  - I hit the wheel with a spanner.
condition.damaged     -2,yields               ran|drove|rode|backed|reversed|rolled|trod|stepped … on|over|across|through|into my|our … <s_yard>
  + The lad [drove over our tulips].
  - I walked across the lawn.
condition.damaged     -2,yields               unplugged|disconnected my|our|his|her freezer|fridge|router|monitor|alarm|oxygen|heating|my|our|aquarium|pump
  + The fitter [unplugged our aquarium].
  - I unplugged my aquarium.
condition.damaged     -1,yields               unplugged|uprooted|dug|hacked|lopped|chopped|tore|ripped|pulled up|down|out|off|my|our my|our <s_yard>|phone|cable|cables|freezer|fridge|router|flex|wires
  + They [tore up our tulips].
  - I dug up our tulips.
errors.left_lying     -2,stage:receive,yields dumped|dumps|dumping|chucks|chucked|chucking|slung|slings|flings|flung … in|on|onto|outside|into|by|over|under|at|across my|our|the|a|next … garden|rain|pavement|hedge|bin|bins|puddle|doorstep|step|street|mud|drive|driveway|lobby|stairwell|corridor|road|porch|hall|yard|barn|lawn|door|gate|kerb|bushes|fence|wall|field|woods|stream|verge|flowerbed|car|van|room|house|path
  + They [dumped the hay outside our barn].
  - I dumped the hay outside our barn.
errors.left_lying     -2,stage:receive,yields left|leaves|leaving … in|under full|blazing|direct|pouring|driving|hot|burning sun|sunshine|sunlight|rain
  + He [left the cheeses in blazing sun].
  - I left the cheeses in full sun.
errors.someone_else   -2,stage:manage,yields  merged|mixed|muddled|swapped|confused my|our|her|his|the account|file|files|record|records|order|booking|results|data|name|bag|luggage|case|tablets|prescription|profile|number|policy|sample|samples|blood|coat|notes|orders … with|to|and|for another|someone|somebody|other|different|strangers|stranger|wrong
  + You [merged our file with another] choir.
  - I linked my harp to another cable.
reliability.lost_data -2,stage:use,yields     <s_data> vanished|disappeared|evaporated
  + My [recipes vanished].
  - He vanished from the pictures.
reliability.lost_data -2,stage:use,yields     <s_data> … has|have|had|all|just|simply|then vanished|disappeared|evaporated
  + My [bookmarks have all vanished].
  - He disappeared behind his photos.
reliability.lost_data -2,stage:use,yields     update|upgrade|sync|patch|restart|reboot|migration|reinstall|version|crash … reset|wiped|deleted|erased|scrambled|overwrote|undid|wrecked my|our|every|everything|half
  + The [patch scrambled every] chord.
  - The upgrade removed one tap.
safety.privacy        -2,yields               opened|opening|searched|searching|photographed|filmed my|our … mail|post|letters|parcel|diary|handbag|purse|wallet|drawers|locker|bag|bags|rucksack|suitcase|wardrobe|pockets
  + The cook [opened our letters].
  - We opened our letters.
safety.privacy        -2,yields               searched|rummaged|rifled|went|gone|going through my|our|her|his … mail|post|letters|diary|handbag|purse|wallet|drawers|locker|lockers|bags|bag|rucksack|suitcase|wardrobe|pockets|belongings|cupboards
  + The cook had [gone through our lockers].
  - I went through my bag.

# What was done to people, and to creatures in their care.
class.s_body             is:s_body           head|forehead|face|cheek|chin|ear|ears|eye|eyes|eyebrow|nose|mouth|lip|lips|gum|gums|tongue|tooth|teeth|throat|neck|shoulder|shoulders|arm|arms|elbow|wrist|hand|hands|finger|fingers|thumb|thumbs|chest|back|hip|hips|leg|legs|knee|knees|shin|shins|ankle|foot|feet|toe|toes|heel|heels|skin|scalp|paw|paws|tail
  + My [ankle] is blue.
  - The angle is wide.
class.s_creature         is:s_creature       dog|dogs|puppy|cat|cats|kitten|horse|pony|mare|rabbit|hamster|guinea|parrot|budgie|tortoise|hen|hens|poodle|spaniel|labrador|terrier|collie|greyhound|gecko|fish|goldfish|koi|lamb|goat
  + My [spaniel] is blue.
  - The Spaniard is here.
empathy.left_stranded    -2,yields           drove|driven|pulled|sped|sailed|set|moved|took|shot|rode away|off|on while|as|before|without|though|although … i|we|me|us|my|our|mum|running|knocking|waving|passengers|boarding|sat|doors
  + The ferry [sailed off while we] stood on the quay.
  - We drove off with our bikes on the roof.
empathy.left_stranded    -2,yields           flew|left|sailed|departed|drove|set … without us|me
  + Our crates [sailed on without us].
  - We left without my aunt.
empathy.left_without     -2,yields           in|still|wearing … soaking|dirty|soiled|unchanged|yesterday|filthy|sodden … nappy|nappies|pad|diaper|pants|trousers|sheets|pyjamas|nightdress|bedding|vest
  + The twins were [in a sodden vest] at noon.
  - A bag with dirty clothes.
empathy.left_without     -2,yields           nappy|nappies|diaper|pad|dressing|bandage|sheets|bedding|drip|tray … unchanged|soaked|soiled|unemptied|untouched|sodden
  + His [bandage was left unchanged].
  - The sheets are on the line.
errors.drove_past        -2,yields           rode|rolled|cycled|cruised|raced|swept|whizzed|drove|thundered straight|right|on past
  + The ferry [swept right past] our jetty.
  - We cycled right past the castle.
errors.gave_away         -2,yields           let|gave|given|offered|promised|lent|handed someone|somebody|another|other|strangers else|guests|couple|family|customer|group|party|lady|man … my|our|the|have|take|use
  + They [let another family use] our boat.
  - I let someone else have the boat.
errors.gave_away         -2,yields           sold|let|lent|rented|gave|given|hired|handed|promised … the|my|our … i|we had|'d|have|'ve|already|put|paid deposit|reserved|booked|paid|ordered|put
  + They [sold the harp we had reserved].
  - I sold the harp I had paid for.
errors.gave_away         -2                  somebody|someone|another|others|strangers else|couple|family|group|party|guest|customer|passenger|man|lady|people|patient in|had|got|took|has|was|were|on|sitting|using|given … my|our|the seat|seats|table|room|bed|berth|slot|place|cabin|space|locker|pitch|appointment
  + We found [another party sitting at our table].
  - A man in another seat.
errors.skipped           -2,yields           served|seated|took|called|let|boarded … people|person|couple|man|woman|family|table|others|party|customers|customer|lady|guests|group|those|girl|patient|patients behind|after|later|first|before|ahead … us|me
  + They [served a couple behind us].
  - We let a man go first.
errors.went_to_wrong     -2,yields           <record>|<parcel>|results|sofa|luggage|medicine|sample|samples|blood|referral|bouquet|shopping|money|groceries … went|sent|taken|delivered|posted|ended|goes|landed|arrived … to|at|in|with another|different|wrong|old|stranger|neighbour's  town|city|branch|address|house|flat|street|country|school|ward|room|person|family|surgery|clinic|pharmacy|shop|patient|number|county|village|building|department
  + The [bouquet was taken to another village].
  - The letter went to all of another class.
friendliness.inattentive -2,yields           carried|went|kept|continued|busy|engrossed|deep on|with|in … crossword|nails|sandwich|texting|knitting|gossip|gossiping|chatting|nattering|crisps|makeup|sudoku|scrolling|typing|selfie|selfies
  + The usher [went on with his sudoku].
  - I carried on with my knitting.
friendliness.inattentive -1,yields           walked|walks|hurried|rushed|strolled|strode|marched|swept|breezed … past|by us|me|our|my|mum|dad … bell|table|times|bed|twice|again|without
  + The usher [marched past our table].
  - We walked past the bell.
friendliness.inattentive -1,yields           walked|walks|hurried|strolled|strode|marched|breezed straight|right|just past|by
  + The porter [breezed right by].
  - We walked right past.
resolution.nothing_done  -2,yields           sat|stayed|slept|dozed|snoozed|napped|hid|lazed in|inside his|her|their|the van|car|cab|lorry|truck|office|vehicle … for|all|until|while|half|listening|eating|playing|instead|scrolling|smoking
  + The diver [dozed in his van until] noon.
  - I sat in his van.
safety.hurt              -2,yields           <s_harm>|trapped|pinched|jabbed|kicked|poked|stabbed|bruised|yanked|bit|clawed|grazed|slammed|dislocated|nicked my|our … <s_body>
  + The usher [scratched my left arm].
  - I poked my arm through the net.
safety.hurt              -2,yields           crashed|slammed|toppled|tipped|smashed|collapsed|thudded on|onto|into|over|against|under my|his|her|our|us|me|him … <s_body>|husband|wife|son|daughter|mum|child|me|us
  + A beam [crashed on his toes].
  - A feather landed on her toes.
safety.hurt              -2                  got|getting|caught|trapped his|her|my|their <s_body> caught|trapped|stuck|jammed|squashed|wedged|in
  + My boy [got his thumb wedged] in the turnstile.
  - I had my hands in my pockets, she had her eyes shut.
safety.hurt              -1,yields           nearly|almost went|fell|came|slid|ended … down|flying|arse|bum
  + I [nearly went flying].
  - It nearly went to plan.
safety.hurt              -2,yields           panel|shelf|beam|branch|lid|sign|brick|tin|tins|slate|rail|pole|plaster|chunk|lamp|cupboard|mirror|tile|tiles|ceiling|ladder|crate|box|trolley|door|gate|barrier … fell|dropped|swung|fallen|came on|onto|down … my|me|us|his|her|him|our|the|head|foot|desk|bed
  + A [beam came down next to our] cot.
  - A leaf fell on the pond.
safety.hurt              -2,yields           rash|blisters|hives|welts|burns|sores|bruises|spots … after|from … facial|massage|session|wax|waxing|mask|cream|shampoo|soap|strap|seat|saddle|pool|dye|tint|peel|lotion|deodorant|serum|gel|detergent|helmet|boots|shoes|bed|manicure|pedicure|treatment|tan|tattoo|laser|straps|jacuzzi|tub|mattress
  + I had [hives for days after the mask].
  - I had a rash and came to the desk after a friend told me.
safety.hurt              -2,yields           slipped|tripped|stumbled|skidded … over|on|off|down|outside … your|their
  + My aunt [slipped on the moss in your] yard.
  - He fell in with their plan.
safety.hurt              -2,yields           slipped|tripped|stumbled|skidded|slid|tumbled over|on|off|down|in … cable|mat|rug|step|steps|tile|tiles|floor|box|boxes|trolley|ramp|wire|hose|kerb|stairs|crate|pallet|spill|puddle|grape|doormat|carpet|threshold|flex|hole|plank|planks|decking|slab|slabs
  + My aunt [stumbled over a pallet].
  - He skidded on the film's yellow line.
safety.hurt              -2,yields           trapped|pinched|jabbed|kicked|poked|stabbed|yanked|grazed|nicked|slapped|grabbed|squashed my|our|his|her|their <s_body>
  + The usher [yanked her arm].
  - I yanked my arm out of the net.
safety.made_ill          -2,yields           all|both|two|three|four|five|half|everyone|everybody|several|most of|us|were|was … ill|sick|unwell|poorly|queasy … after|following
  + [Both of us were poorly after] the oysters.
  - All who were ill stayed in from the wind.
safety.privacy           -2,yields           barged|burst|walked|came|wandered|marched|strolled|waltzed in|into … while|when|as … was|were|'m|am|is|are|got|stood … shower|bath|undressed|changing|dressing|naked|toilet|loo|towel|underwear|bra|pyjamas
  + The usher [came in while I was changing].
  - I came in while he was asleep.
safety.privacy           -2,yields           told|informed my|our boss|employer|ex|ex-wife|ex-husband|landlord … about|why|that|what|i|we
  + The clinic [told my employer why] I was off.
  - I told my boss why I was off.
safety.unsafe            -2,stage:use,yields drove|drives|rode|rides|ride|drive|race|raced|races|sped|cycled|cycles|skated|reversed|ploughed through|across|down|on|over|along … playground|pavement|pavements|zebra|schoolyard|towpath|one-way|pedestrians|wrong
  + Your riders [race along the towpath].
  - We cycled along the towpath.
safety.unsafe            -3,yields           let|allowed|handed|gave|released my|our|the|his|her|a <s_kin>|year|pupil|kid|girl|lad … leave|go|out|off|wander|alone|away|with … alone|stranger|street|gate|unsupervised
  + They [let our twins wander out of the gate].
  - I let my son go with a friend.
timeliness.last_minute   -2,yields           changed|swapped|moved|switched|replaced|changes|swaps|moves the|my|our|its|his|her instructor|teacher|time|times|venue|date|room|driver|class|route|gate|menu|plan|price|hall|appointment|slot|line-up|cast|terms|seats|singer|harpist|speaker|lesson|operation|coach … on|at the day|morning|night|evening|hour|doorstep
  + They [changed the harpist on the day].
  - We moved on the day before.

# Things that gave way, let in, came off.
quality.short_life   -2,stage:use,yields came|peeled|fell|dropped|flaked|sheared|popped|worked|broke|snapped|worn|wore off|loose|apart|unstuck|undone … day|days|week|weeks|month|months|fortnight|evening|night|first|second
  + The badge [came loose in a week].
  - We came away after two days by the sea.
quality.short_life   -2,stage:use,yields chipped|frayed|sagged|bubbled|curled|warped|buckled|perished|tarnished|peeled|snapped|flaked|bobbled|rusted|drooped|wilted|withered|leaked|jammed|fused|unravelled in|on|after|within|before|by … day|days|week|weeks|month|months|fortnight|hour|hours|evening|night|first|second|minutes|once|one|summer|winter|wash|wear
  + The lilies [drooped on the second] day.
  - We came away after two days by the sea.
reliability.fell_off -2,stage:use,yields sheared|snapped|pinged|broke clean|right|straight|off|apart|loose off|apart|in|when|as|with|while
  + The hook [pinged off when] I sat down.
  - The geese flew off at dawn.
reliability.leaks    -2,stage:use,yields let|lets|letting|letting the|in|all rain|water|wind|draught|draughts|cold|damp|snow in|through|from|at
  + The yurt [lets the wind in].
  - She lets the water out of the bath.
reliability.leaks    -2,stage:use,yields water|rain|sewage|petrol|damp|diesel|coolant … came|comes|coming|poured|pours|pouring|ran|running|seeped|seeping|seeps|dripped|drips|dripping|leaked|leaking|leaks|gushed|gushing|trickled|trickles|spilled|blew|blows in|through|into|from|onto|under|out|down|over … ceiling|floor|bed|carpet|boot|seat|bag|window|windows|wall|walls|tent|my|our|lap|socket|sockets|lid|light|lights|seams|bathroom|roof|car|phone|basement|hall|hold
  + [Rain blew through the seams].
  - Water from the hills ran into a lake.

# What was found where it must not be, and how things came back.
class.s_flaw         is:s_flaw patches|patch|marks|mark|stains|stain|scratches|scratch|dents|dent|hole|holes|fleas|lice|rash|bruise|bruises|cut|cuts|crack|cracks|burn|burns|tear|tears|bite|mud|miles|scuffs|scuff|limp|cough|ticks|worms|mould|rust|rattle|squeak|creases|smears|fingerprints|puncture|splinter|virus|viruses|leak|glue|grease|oil|paint|crumbs|sand|hair|hairs
  + It has [scuffs].
  - The scarf is red.
cleanliness.dirty    -2,yields covered|smeared|caked|splattered|plastered|streaked|dripping|spattered|sticky|soaked|soiled in|with … <muck>|dirt|coffee|rust|fur|urine|fingerprints|stains|mould
  + The harness was [plastered in mud].
  - The cake was covered in milk chocolate.
cleanliness.dirty    -2        previous|last guest|guests|tenant|tenants|customer|customers|owner|owners|person|patient|occupant|occupants|passenger|passengers|renter|driver|family's|s 's|s … sock|socks|food|clothes|washing|sheets|towel|rubbish|mess|crumbs|bottles|leftovers|dishes|nappy|nappies|cups|belongings|toothbrush|pants|sweat|blood|hair|cup|mug|receipt|hairband|tissue
  + The [last renter's crumbs] were in the boot.
  - The last driver's seat is free.
cleanliness.hair     -3,yields hair|hairs|toenail|toenails|fingernail|plaster|snail|slug|caterpillar|maggot|beetle|wasp|moth|spider|worm|fly|flies|ants|bug|insect|feather|eyelash|tooth|cockroach|worms in|inside my|our|his|her|the|a|your <dish>|risotto|jar|bowl|tin|tub|packet|bag|glass|cup|bottle|sugar|stew|mug|jug|smoothie|pesto|filling|icing|ice|flour|spices
  + We had [ants in the jug].
  - The fly in the film is a spy.
cleanliness.hair     -2,yields used|dirty|bloody|soiled tissue|tissues|plaster|plasters|needle|needles|cotton|swab|condom|tampon|bandage|bandages|gloves|wipe|wipes|towel|towels|sock|socks|mask|masks|nappy|pants|cutlery|napkin in|on|under|between|behind|inside|lay|lying|left
  + There was a [soiled bandage under] the bench.
  - The wet socks were hers.
cleanliness.vermin   -3,yields mouse|rat|rats|mice|bird|pigeon|dog|cat|fox|bat|human droppings|mess|poo|pee|faeces|feces|urine|excrement|vomit
  + There was [pigeon mess] on each chair.
  - The bird book is red.
errors.wrong_data    -1,yields counted|recorded|logged|classed|registered|marked|tagged|flagged|coded|classified|filed my|our … as
  + It [logged our nap as] swimming.
  - I logged my nap as swimming.
errors.wrong_data    -2,yields wrong|incorrect|false <personal>|photo|title|type|group|picture|logo|gender|spelling|word|words|hymn|song|tune|prices|colour on|in|at my|our|his|her
  + The [wrong tune at his] burial.
  - The wrong word in the song is the joke.
errors.wrong_thing   -2,yields they|you|he|she|shop|lab|agency|what|one|ones … returned|gave|sent|delivered|brought|handed|printed|posted … <be> not|n't mine|ours|his|hers
  + The sail [they returned is not ours].
  - The sail they brought is ours.
quality.repair_worse -2,yields <s_creature>|<s_kin>|he|she|horse … limps|limping|limped|bleeding|trembling|trembles|coughing|coughs|scratches|scratching|itching|hiding|hides|wheezing|vomiting|vomited|sneezing|shaking|shakes|whimpers|whimpering since|after … grooming|clip|operation|treatment|stay|injection|kennels|cattery|kennel|boarding|daycare|walker|groomer|shoeing|trim
  + Our [mare trembles since the shoeing].
  - She coughs after a swim.
quality.repair_worse -2,yields came|back|returned|gave back|returned missing|covered|minus|smelling|reeking … <s_flaw>|smoke|missing|dirty|short|small|tight|wet|damp
  + The gown [came back covered in creases].
  - We came back with mud on our boots.
quality.repair_worse -2,yields since|after|following the|your|my|our|their|his|last repair|service|update|treatment|operation|visit|fitting|refit|upgrade|installation|work|reset|cleaning|wash … light|door|engine|phone|screen|it|brakes|heating|app|pain|lid|window|sound … rattles|crackles|squeaks|sticks|leaks|hums|whistles|drips|jams|grinds|stalls|pulls|freezes|crashes|overheats
  + [Since the fitting the lid sticks].
  - After the service the door is shut.
safety.foreign_body  -3,yields nail|screw|bolt|glass|staple|needle|pin|stone|wire|metal|plastic|splinter|splinters|tooth … in|inside my|our|his|her|the|a … <dish>|filling|pie|crust|seat|mattress|slide|sandpit|toy|cot|pillow|collar
  + A [pin was in the pillow].
  - A wire in the wall.

# Meanwhile.
friendliness.inattentive -2,yields while|whilst he|she|they|staff|receptionist|waiter|cashier|nurse|driver|agent|clerk scrolled|chatted|texted|gossiped|nattered|vaped|smoked|joked|yawned|flirted
  + He stood there [while they gossiped].
  - We ate while they danced.

# More of what was done, and how things were found.
comfort.no_sleep         -2,yields               switched|turned|put|flicked … light|lights|telly|tv|radio|hoover|torch … on … every|night|midnight|hours|asleep|dawn|sleeping|5|4|3
  + The verger [put the lights on at midnight].
  - I put the light on at midnight.
comfort.noise            -1,stage:use,yields     fire|smoke|car|burglar|carbon|house|security alarm|alarms … went|goes|rang|rings|sounded|kept|going|blared|shrieked|beeped|beeps
  + The [burglar alarm rang] from the vestry.
  - They sell smoke alarms.
comfort.noise            -2,stage:use,yields     talked|chatted|whispered|chattered|texted|snored|munched|rustled through|throughout|during … film|act|play|concert|ceremony|sermon|speech|performance|movie|opera|lecture|yoga|meditation|prayers|service|silence
  + A man behind us [snored through the sermon].
  - I snored through the sermon.
comfort.woken            -2,stage:use,yields     woke|wakes|woken|waking|awakened me|us|my|our|everyone|everybody|the … up|to|at|by|with|in|every|twice|again|three|night|just|for|only|baby|children|kids|house
  + The porter [woke us with] his drum.
  - I woke my son with a kiss.
communication.no_notice  -2,yields               sent|left|gave|got|had|received|with no letter|word|note|message|notice|warning|email|text|memo|apology
  + They shut the lock and [sent no letter].
  - I sent no letter.
condition.damaged        -1,stage:receive,yields doorstep|porch|kerb|driveway … in the|full|pouring|blazing|heavy sun|rain|heat|snow|frost|sunshine
  + The cheeses lay on the [kerb in the heat].
  - A garden in the sun.
condition.incomplete     -2,yields               with|but|and|had one|two|three|four|half|several|some|its|a … missing
  + He gave me the set [with three pawns missing].
  - I am missing one of my cats.
empathy.kept_standing    -2,yields               <s_kin>|<s_creature>|i|we|she|he|they was|were|been|got shut|locked|trapped|penned|caged|confined in|inside|behind|up
  + Our [aunt was shut in] a hut.
  - The hut was shut.
errors.wrong_bill        -2,stage:manage,yields  debited|charged|billed|took|taken|sent|posted|delivered|refunded|rent … from|to|off|at a|an|my|our closed|old|expired|cancelled|blocked|former|dormant|previous|dead account|card|address|number|house|flat|email
  + The rent was [debited from a dormant account].
  - We sent the dog to an old house.
errors.wrong_bill        -2,stage:manage,yields  debited|charged|billed|took|taken|used|charging|debiting … card|account|mandate|address|number … i|we … removed|deleted|cancelled|closed|replaced|blocked|changed|lost
  + They [charged a card we had blocked].
  - They charged a card I like.
errors.wrong_bill        -2,stage:manage,yields  for|over a|an|the|my|our bill|debt|fine|invoice|loan|toll|instalment i|we 'd|had|have|'ve|already … paid|settled|cleared|returned|cancelled|appealed
  + They sent a man round [over a toll we had settled].
  - He asked for a book I had read.
errors.wrong_data        -1,yields               printed|wrote|recorded|engraved|typed my|our|his|her|the … name|surname|address|date|birthday|number|age|weight … as|instead
  + They [engraved my name as] Bob.
  - My name is on the list.
errors.wrong_data        -2,yields               wrong|incorrect … on|in my|our|his|her <record>
  + There is the [wrong blood type on my badge].
  - The wrong road in my film.
errors.wrong_data        -2,yields               wrote|noted|entered|typed|recorded|keyed|printed … <figure> instead
  + He [wrote 70 instead] of 17.
  - I wrote 70 instead of 17.
friendliness.inattentive -2,yields               popped|nipped|went|disappeared|wandered|stepped|sneaked … for|having … fag|fags|cigarette|cigarettes|smoke|vape
  + The usher [disappeared for a smoke].
  - I went for a smoke.
honesty.forced           -2,yields               signed|enrolled|subscribed me|us|him|her|mum|dad|gran … up|to|for|onto … magazine|insurance|newsletter|subscription|premium|extra|warranty|club|package|membership|mailing
  + He [signed us up for a warranty] as well.
  - I signed us up for a club.
quality.short_life       -2,stage:use            fell|popped out|off|apart … same|very day|evening|night|afternoon|morning|week
  + The crown [fell out the same evening].
  - The feast fell on the same day.
quality.short_life       -2,stage:use,yields     nails|gel|lashes|extensions|veneer|laminate|sole|soles|corner|corners|edges|lino|wallpaper|stickers|shellac … lifted|lifting|lift
  + The [veneer lifted] by the window.
  - He lifted the soles.

# Acts upon people, papers and things, whatever the trade.
class.s_firm            is:s_firm           school|nursery|college|university|council|library|gym|club|studio|lab|pharmacy|chemist|chemist's|optician|opticians|salon|cinema|theatre|museum|airport|landlord|landlady|letting|agency|registrar|registry|hr|payroll|customs|court|police|kennel|kennels|cattery|stable|stables|sitter|vet|vets|depot|warehouse|software|bot|server|computer|crèche|creche|crematorium|cemetery|laundry|cleaners|bakery|florist|caterer|caterers|undertaker|mover|movers|removers|plumber|courier|driver|clinic|surgery|hospital|bank|insurer|garage|shop|hotel|airline|they|you
  + The [crematorium] is red.
  - The cream is red.
class.s_goods           is:s_goods          telly|tv|television|sofa|settee|armchair|piano|guitar|violin|cello|bike|pram|buggy|pushchair|car|van|phone|laptop|tablet|camera|glasses|watch|ring|necklace|coat|jacket|dress|shoes|boots|suit|shirt|hat|bag|case|suitcase|rucksack|parcel|box|keys|wallet|purse|passport|orchids|roses|lawn|hedge|fence|gate|door|window|wall|ceiling|roof|gutter|floor|carpet|rug|curtains|worktop|table|chair|lamp|mirror|vase|crockery|plates|urn|toys|doll|tent|kayak|surfboard|skis|scooter|helmet|hearing|aid|aids|wheelchair|walker|crutches|dentures|medicine|medication|lunch|coffee|meal|cake|wardrobe|dresser|cupboard|fridge|oven|washing|machine|bumper|door|aerial|mirror|drain|pipe|meter|cable|socket|greenhouse|conservatory|shed|hive|banister|hall|stairs
  + My [doll] is blue.
  - The dollar is up.
cleanliness.fluids      -3,yields           nappy|nappies|tampon|condom|needle|needles|syringe|poo|turd|vomit|urine|excrement|faeces in|on|under|behind|beside|all the|my|our|a|over … pool|sandpit|bed|floor|corridor|car|park|playground|changing|stairs|seat|sofa|lift|garden|shower|bath|table|wall|walls|slide|carpet
  + [Nappies in the changing] hut.
  - Nappies are in the shop.
cleanliness.hair        -3,yields           cigarette|fag|fags|cigarettes|cigar end|ends|butt|butts|stub|stubs|ash in|on|under|behind|inside|floating
  + There was a [cigarette stub floating] in the trough.
  - The cigarette is in the play.
cleanliness.vermin      -2,yields           dead|decomposing|rotting|squashed|frozen mouse|mice|rat|wasp|wasps|fly|flies|bird|spider|moth|moths|beetle|bluebottle|cockroach|insect|insects|slug|slugs|frog|lizard|pigeon|ant|ants|bee|snail|woodlice|ladybird|ladybirds
  + There was a [dead frog] in the tank.
  - He is dead, the bird said.
comfort.noise           -2,yields           had|left|kept the|a|my|our|his|every telly|tv|television|radio|engine|hoover … on|running|blaring all|for|overnight|throughout
  + The sitter [had the telly on all] day.
  - A telly on the wall.
condition.damaged       -2,yields           buried|tore|ripped|knocked|sawed|hacked|snapped|drilled|melted off|over|down|through|into … <s_goods>|<object>
  + The lorry [knocked over the urn].
  - I knocked over the urn.
condition.damaged       -2,yields           crashed|tipped|slammed|rolled|smashed|ploughed|slid|toppled|reversed|swung|bumped|banged|dripped|leaked|splashed|collapsed into|over|on|onto|through|against|down my|our|his|her <s_goods>|<s_kin>|<s_body>|<object>|<garment>
  + Their ladder [slid down our greenhouse].
  - I bumped into my aunt.
condition.damaged       -2,yields           drenched|splashed|spoiled|spoilt|defaced|warped|overtightened|buckled|bashed|banged|whacked|dinted|creased|crumpled|mauled|deflated|derailed my|our
  + The lads [creased our] sails.
  - A crease in our sails.
condition.damaged       -2,yields           put|left|knocked|punched|made|kicked|burned|burnt|tore|ripped … hole|holes|dent|dents|gash|burn|mark|marks|scratch|spade in|through|into my|our
  + They [put a spade through our] hose.
  - I put a spade in the shed.
empathy.left_stranded   -2,yields           left|leaving|leaves|abandoned|stranded|dumped me|us|him|her|them|people|passengers|mum|dad|nan|gran … on|at|in|by|outside|under … quay|platform|pavement|kerb|roadside|street|road|verge|rain|dark|cold|middle|corridor|shore|pier|harbour|runway|tarmac|trolley|draught|snow|waiting
  + The boat [left us on the pier].
  - We left him at the station.
empathy.left_stranded   -2,yields           left|went|drove|sailed|departed … while|before … us|we|i|half|passengers|everyone|mum … still|were|was|had|boarded|outside
  + The coach [left Hull while two of us were] inside.
  - We left the coach while it was dark.
empathy.left_without    -2,yields           left|leave|leaving|leaves my|our|him|her|<s_kin>|<s_creature> … lying|crying|tied|unattended|shivering|soaked|hungry|thirsty|strapped|sobbing|unfed|unwashed|undressed
  + They [left our mare tied] to a post.
  - We left the mare tied to a post.
empathy.left_without    -2,yields           left|placed|leaving … out of|her|his|my … reach
  + Her tray was [left out of her reach].
  - Keep it out of reach.
empathy.mistreated      -2,yields           marched|chucked|bundled|turfed|turned|threw|thrown|herded|ordered|shooed me|us|him|her|everyone|everybody|<s_kin>|people|customers out|away
  + They [shooed us out] at nine.
  - We turned him away from sin.
empathy.mistreated      -2,yields           shoved|manhandled|bundled|frisked|jostled|elbowed|insulted|mimicked|shushed|ogled|belittled|blamed|scolded|harangued|herded me|us|my|our|him|her
  + The guard [jostled our] aunt.
  - We upset our boat.
errors.forgotten        -2,yields           missed|skipped|overlooked|ignored|forgot|misread|misheard|miscounted|misspelt|mispronounced my|our
  + They [misheard our] toast.
  - I missed my aunt.
errors.lost             -2,yields           <s_firm> lost|mislaid|misplaced|loses|swapped|shrank|binned|forgot my|our|his|her|mum's|dad's
  + The [kennel lost her] collar.
  - She lost her hat.
errors.lost             -2,yields           deleted|erased|overwrote|shredded|withheld|confiscated|revoked|voided|voids|rejected|froze|impounded|repossessed|clamped my|our|his|her|mum's
  + The office [voided our] pass.
  - I shredded my notes.
errors.lost             -2,yields           mislaid|misplaced|mislay|misplaces|loses|losing|lost … page|pages|part|half|one|two|three|both|copy|section … of … my|our|his|her
  + The clerk [lost page four of our] will.
  - I lost one of my socks.
errors.mess_up          -2,yields           went|put|gone|thrown|threw|placed … in|through|down|with the|our|my shredder|rubbish|skip|incinerator|mangle|drain|tray
  + Her teeth [went in the rubbish].
  - I put it in the wash.
errors.someone_else     -2,yields           mixed|confused|muddled two|three|both|the patients|accounts|files|customers|babies|samples|families|names|twins|brothers|sisters|orders|children|dogs|urns|bodies|results
  + The clerk [mixed the urns].
  - We mixed two wines.
errors.someone_elses    -2,yields           held|had|found|were|got|contained somebody|someone|stranger 's|else's
  + The drawer [held somebody's] teeth.
  - She is somebody to me.
errors.wrong_name       -2,yields           got|had|spelt|spelled|pronounced|read|typed|printed|entered|wrote|put|copied|noted|set … name|names|surname|date|dates|title|address|number|plate|birthday|time|initials|registration|address … wrong|wrongly|incorrectly|twice
  + The priest [got the name of my aunt wrong].
  - I got his name wrong.
errors.wrong_name       -2,yields           typed|entered|written|copied|keyed|put|noted|taken|recorded|translated|transcribed|addressed|labelled in|down|up|it|them|out wrong|wrongly|incorrectly
  + Our plate was [typed in wrong].
  - I put it down wrong.
errors.wrong_thing      -2,yields           ticked|went|tagged|gave|handed|called|picked|brought|took|printed|addressed|attached|uploaded|emailed|quoted|played|read|named|showed|treated|operated|removed|unlocked|opened|filled|billed|set|planted|trimmed|shaved|waxed|pierced|baked|iced|dispensed|loaded|unloaded|delivered|towed|rang|buried|collected … the|a wrong
  + They [buried the wrong] cat.
  - We buried the wrong cat.
friendliness.aggressive -2,yields           winked|leered|sneered|snarled|barked|sniggered|scoffed|gestured|huffed|whistled|smirked|spat|growled|bellowed at me|us|my|our
  + The usher [winked at my] niece.
  - She winked at the moon.
friendliness.chatting   -2,yields           discussed|discussing|chatted|chatting|talked|talking|gossiped|gossiping|compared|comparing … their|his|her holiday|holidays|weekend|boyfriend|boyfriends|nights|tattoos|love|dates|hangover|manicure|wedding|bonus|rota|lunch
  + Two vergers [discussed their holidays] at the font.
  - We discussed their holidays.
friendliness.rude       -2,yields           slammed|shut|closed|banged|pulled … in|on … my|our|his|her|mum's face|nose|faces|fingers|hand|hands
  + He [slammed the hatch in our faces].
  - I shut it on my hand.
reliability.broken      -2,stage:use,yields charger|cable|phone|laptop|battery|hose gets|got|gets|goes|becomes hot|burning after|when|while
  + The [hose gets hot after] a minute.
  - The tea gets hot.
reliability.broken      -2,stage:use,yields cuts|cut|cutting|conks|conked|fizzles|fizzled out on|when|every|after|in|mid|during|halfway|at|whenever
  + The saw [conked out halfway].
  - We cut out at noon.
reliability.broken      -2,stage:use,yields gave|giving|gives way|out on|under|during|when|as|after|halfway|beneath
  + The rung [gave way under] my aunt.
  - We gave way at the lock.
reliability.broken      -2,stage:use,yields handle|charger|cable|phone|laptop|battery|hose … gets|got|becomes|became|runs|ran|goes so|too|really|very|burning|boiling|scorching|red|dangerously hot|stiff|sticky|loose
  + The [hose gets so hot].
  - The sea gets so warm.
reliability.broken      -2,stage:use,yields hisses|hissed|unravelled|delaminated|judders|juddered|overheats|overheated|gurgles|screeches|misfires|smoulders|smouldered|unravels|clanked|clunks|clunked|shorted
  + The radio [hisses].
  - His radio.
reliability.broken      -2,stage:use,yields spat|spits|spews|spewed|splutters|spluttered … water|oil|coffee|steam|milk|foam|ink|paper|soap|fat
  + The urn [spews steam].
  - A spit of land in the water.
reliability.broken      -2,stage:use,yields stopped|stops|quit dead|halfway|mid
  + The winch [stopped halfway].
  - Stop at the halfway house.
reliability.broken      -2,stage:use,yields took|takes|taking on|in water
  + The canoe [took on water].
  - He took the water in.
reliability.fell_off    -2,stage:use,yields fell|came|dropped|slid|slipped off the|my|our|its|his|her wall|shelf|hook|rail|hinges|hinge|ceiling|frame|roof|runners|axle|rim|mount|bracket|door|handlebars|chain
  + The mirror [fell off its hook].
  - The cat slept on the wall.
reliability.let_down    -2,yields           cancelled|canceled|died|broke|froze|quit|conked|packed|snapped|collapsed|bailed|stalled|bailed|jammed|seized … on me|us|him|her
  + The winch [jammed on us] at dusk.
  - It closed on a song.
reliability.stuck       -2,stage:use,yields block|blocks|blocked|blocking|obstruct|obstructs|obstructed my|our … drive|driveway|gate|kerb|garage|entrance|access|path|front|door
  + Your skip [blocks our gate].
  - We blocked our own drive.
resolution.bad_handling -2,yields           wrote off my|our
  + They [wrote off our] barge.
  - They wrote our song.
terms.not_valid         -2,yields           seat|row|flight|platform|room|shop|department|street|date|branch|store|gate|line|class|office|office|model … do|does|did|doesnt not|n't exist
  + [Gate 12 does not exist].
  - Ghosts do not exist.

# Left out, kept from it, done over one's head; what crept in and what strangers left.
class.s_pest             is:s_pest           wasp|wasps|fly|flies|spider|spiders|moth|moths|beetle|beetles|cockroach|cockroaches|ant|ants|slug|slugs|snail|snails|maggot|maggots|worm|worms|caterpillar|earwig|earwigs|mosquito|mosquitoes|midge|midges|gnat|gnats|woodlice|mouse|mice|rat|rats|flea|fleas|tick|ticks|mite|mites|silverfish|bluebottle|weevil|weevils|centipede|hornet|bug|bugs|insect|insects
  + A [weevil] rows.
  - The weather is fine.
class.s_user             is:s_user           owner|owners|tenant|tenants|hirer|hirers|renter|renters|user|users|driver|drivers|guest|guests|patient|patients|customer|customers|passenger|passengers|occupant|occupants|resident|residents|client|clients|lady|lady's|man|woman|child|child's|girl|boy|baby|person|people|family|couple|pupil|student|member|dog|cat|lodger|borrower|reader|player|camper|campers
  + A [lodger] rows.
  - The lodge is shut.
cleanliness.dirty        -2,yields           from|by|of the previous|last|former|other <s_user>|user in|still|inside|under|all|over|stuck|left|lying
  + There was a chit [from the last hirer still] in it.
  - A gift from the last lodger.
cleanliness.dirty        -2,yields           previous|last|former <s_user> 's|s|' … on|in|inside|under|all|over
  + The [last hirer's ticket on] the screen.
  - The previous owner's name was Bob.
cleanliness.hair         -3,yields           had|has|with a|an|some|two|long|old|somebody's|blonde … hair|hairs|plaster|fly|bug|worm|slug|maggot|bandage|toenail|feather|eyelash|cockroach|spider in|inside it|them
  + The stew [had a plaster in it].
  - A fly with a hair on it.
cleanliness.hair         -3                  pulled|picked|fished|spat … hair|hairs|plaster|fly|bug|worm|slug|eggshell out|from of|my|the|our|in
  + I [pulled a grey hair out of] the stew.
  - I pulled a stone out.
cleanliness.hair         -3,yields           toenail|fingernail|nail|hair|beard clippings|trimmings|cuttings on|in|all|under|everywhere|over
  + There were [nail clippings on] the rug.
  - The clippings are in the file.
cleanliness.vermin       -3,yields           <s_pest> … floating|crawling|swimming|drowned|drowning|nesting|nested|scuttling|scurrying|wriggling|dropping
  + A [wasp was floating] in my broth.
  - A mouse crawls.
cleanliness.vermin       -3,yields           slug|slugs|snail|rat|mouse|mice|rats trail|trails|slime|tracks|nest|nests|bites|holes
  + There were [mouse tracks] by the hay.
  - The trail goes by.
comfort.cold             -2,yields           cut|cutting|cuts off|the|our|my … water|gas|power|electricity|heating|supply … off|on|for|with|without
  + They [cut the water off].
  - Cut it with a knife.
condition.damaged        -2,yields           glued|painted|nailed|screwed|varnished|plastered|ironed … shut|wet|damp|crooked|askew
  + They [painted the hatch shut].
  - He shut the paint tin.
condition.damaged        -2,yields           tipped|slopped|sloshed|emptied|dribbled|dripped|squirted|spilled|spilt … over|on|down|onto|into my|our|me|us|his|her
  + An usher [tipped a jug over my] aunt.
  - I tipped it over my shoulder.
condition.damaged        -2,yields           took|knocked|ripped|tore|broke|pulled|sheared|sliced|cut|snapped … clean off|through|in
  + Their lorry [took the mirror clean off].
  - He came clean in court.
empathy.kept_standing    -1                  <s_kin>|<s_creature> was|were|been|got shut|locked|trapped|penned|caged in|inside|outside|behind
  + Our [twins were locked in] the hut.
  - The twins were in a hut.
empathy.left_without     -2,yields           <s_kin>|he|she was|were found|left|lying on|in|at the|a … floor|ground|stairs|corridor|trolley|commode|toilet
  + My [aunt was found on the floor].
  - She was in the lift on the ground floor.
empathy.mistreated       -2,yields           before anyone|anybody|passengers|people|she|he could|had get|got|sit|board|boarded|reach
  + It left [before anyone could board].
  - We ate before he could sing.
empathy.mistreated       -1,yields           everyone|everybody|others except|bar|apart me|us|my|our|from
  + The bard thanked [everyone except us].
  - All except the hats.
empathy.mistreated       -2,yields           spent|spends the|my|our|most|her|his whole|entire|the|of … time|lesson|session|hour|visit|appointment|class|drive|meeting … texting|looking|moaning
  + The usher [spent the whole lesson texting].
  - We spent the whole time in the sun.
errors.forgotten         -2,yields           left|missed|leaving my|our|me|us|him|her|half|mum|mum's|dad … out|off of|the … list|deed|plan|photo|will|programme|minutes|contract|booking|table|table-plan|order|register|invitation|rota
  + The clerk [left our aunt out of the deed].
  - We left him out of the photo.
errors.lost              -2,yields           lost|mislaid|loses a|an|one|the|two|both|half|three|some … out|from|off|of … my|our
  + He [lost a stone out of my] ring.
  - I lost a friend out of my sight.
errors.skipped           -2,yields           served|seated|took|called|let|dealt|boarded his|her|their … friends|mates|regulars|pals|relatives|family|colleagues … before|first|ahead
  + They [served their pals first].
  - We served our friends first.
errors.someone_else      -2,yields           gave|handed|sent|delivered|served|passed my|our|his|her|mum's|dad's … to|in the|another|a|some patient|couple|neighbour|next|kid|boy|child
  + They [gave our stew to the next] table.
  - We gave our stew to the boy.
errors.someone_elses     -2,yields           in|with|had|have|got|given|gave|dressed|wearing|wore|labelled|sent|received|brought another|other|different|some <s_user> 's|s|'
  + He came home [in another boy's] vest.
  - Another lodger's ode.
fees.extra               -2,yields           wanted|demanded|hinted|angled|begged … tip|tips|tipping|backhander
  + They [wanted a tip].
  - The tip is at the pier.
friendliness.inattentive -2,yields           instructor|therapist|carer|tutor|nurse|driver|guard|receptionist|teacher fell|nodded|dozed asleep|off during|in|on|while|at|halfway
  + Our [tutor nodded off during] the exam.
  - I nodded off during the film.
friendliness.inattentive -2,yields           instructor|therapist|carer|tutor|nurse|driver|guard|receptionist|teacher … fell|was|were asleep
  + Our [tutor was asleep] at the desk.
  - I was asleep.
friendliness.inattentive -2,yields           nodded|dozed|fell|drifted asleep|off … during|in|at|while … lesson|desk|wheel|shift|class|exam|call|interview|viewing
  + The tutor [nodded off during the exam].
  - I nodded off during the session.
friendliness.inattentive -2,yields           played|wore|listened|watched … football|match|headphones|earphones|earbuds|candy|tiktok … while|during|instead|all|till|until|with
  + The verger [watched a match during] the prayer.
  - I watched the film all day.
honesty.not_so           -2,yields           drank|ate|smoked|pinched|scoffed|guzzled|nabbed my|our
  + The thatchers [drank our] cider.
  - I drank our cider.
honesty.not_so           -2,yields           used my|our … knives|knife|towel|towels|toilet|loo|kitchen|bathroom|mop|hoover|pans|pan|best|toothbrush|bed|shampoo|spoons|tools|ladder|broom
  + They [used our best] pan for the paint.
  - I used my ladder.
performance.no_hot_water -2,stage:use,yields but|yet no picture|sound|heat|water|air|power|dial|image|suction|display|steam
  + It rings [but no picture].
  - It has a light and no sound.
reliability.broken       -2,stage:use,yields <object>|<garment>|cover|lid|strap|insole|seat … slides|slips|slid|slipped|shifts|sways|flaps about|around|sideways
  + The [saddle slides about].
  - He slides around the ring.
reliability.broken       -2,stage:use,yields car|van|bike|steering|scooter|buggy|trolley|pram|cart|wheelchair|mower pulls|veers|drifts|veered left|right|sideways
  + The [trolley veers left].
  - The van pulls out.
reliability.broken       -2,stage:use,yields dribbles|dribbled|bulges|bulged|stutters|stuttered|bobbles
  + The teapot [dribbles].
  - A dribble of oil.
reliability.broken       -2,stage:use,yields fog|fogs|fogged|steams|steamed|mist|mists|misted|swell|swells|swelled|swollen up
  + The goggles [mist up].
  - A mist went up.
reliability.bug          -1,stage:use,yields rings|rang|deletes|deleted|beeps|beeped|scrolls|types|reboots|rebooted|disconnected|swipes|clicks|jumps by itself|themselves
  + The bell [rings by itself] at night.
  - He calls by the farm.
reliability.leaks        -2,stage:use,yields rain|water|sand|dust|moisture|condensation|sweat|mud|damp gets|got|get|creeps|crept|finds in|into|inside|under|behind|through|between
  + [Dust gets into] the lens.
  - Water gets hot.
reliability.shut         -2,stage:use,yields airbed|inflatable|tyre|tyres|dinghy|paddleboard|lilo was|is|were flat by|after|within|overnight|again|before
  + The [lilo was flat by] noon.
  - The tyre is flat.
reliability.shut         -2,stage:use,yields airbed|inflatable|tyre|tyres|mattress|dinghy|paddleboard|lilo … went|goes|keeps|kept|going|gone down|flat|soft
  + The [dinghy goes flat] at sea.
  - The dinghy goes by.
safety.humiliated        -1,yields           in front of the|all|other|six|ten|twenty|several|two|three|four|five|some|waiting … people|customers|patients|guests|parents|pupils|colleagues|passengers|class|children|kids|queue
  + She asked my weight [in front of the other passengers].
  - A lamp in front of the hall.
safety.privacy           -2,yields           said|shouted|repeated|yelled|discussed my|our|her|his … aloud|loud|loudly
  + The verger [shouted our debts aloud].
  - I read my poem aloud.
safety.privacy           -2,yields           sent|emailed|posted|forwarded|passed|handed|disclosed … to|my|our|her|his my|our|own|her|his|ex|old … ex|boss|employer|landlord|mother-in-law|husband's|wife's
  + The clinic [sent my notes to my boss].
  - I sent my notes to my boss.
safety.unsafe            -3,stage:use,yields drove|driving|drives|steered|steering … with one|no hand|hands|finger|knee|knees
  + He [drove with no hands].
  - She drove with him.
timeliness.no_show       -1,yields           never|n't|not stopped|stop|stops at
  + The barge [never stopped at] our jetty.
  - We never stopped at the inn.

# Any thing that fails, anybody who is harmed, whatever its name.
comfort.woken            -2,yields           woke|wakes|woken|waking|awakened me|us|my|our|everyone
  + The porter [woke our] twins.
  - I woke our twins.
competence.badly_done    -2,yields           put|fitted|refitted|hung|wired|assembled|built|sewed|packed|mounted|set|laid|glued|installed|connected|cabled|tiled|measured|mixed|labelled … wrong|wrongly|incorrectly|crooked|crookedly|askew|lopsided
  + They [put the harp back wrong].
  - I put the harp back wrong.
condition.damaged        -2,yields           drove|backed|reversed|crashed|ploughed|smashed|rammed|rolled|rode|trod|trampled|stamped|stomped|cycled into|over|onto|across my|our
  + A lorry [rolled over our] lute.
  - I drove over our bridge.
condition.damaged        -2,yields           get|gets|got|getting broken|crushed|squashed|stained|dented|scratched|crumpled|creased|ripped|smashed|mangled|chipped|flattened
  + The harp [got squashed].
  - A torn page.
condition.damaged        -2,yields           hid|tossed|flung|hurled|slammed|muddied|dirtied|clobbered|jolted|jarred|yanked|hacked|sawed|smudged|soiled|dunked my|our
  + The verger [muddied our] rug.
  - I muddied our rug.
condition.damaged        -2,yields           unplugged|disconnected|deactivated|uninstalled|overwrote my|our
  + They [disconnected our] bell.
  - I disconnected our bell.
condition.damaged        -2,yields           walked|ran|stomped|climbed|clambered|trampled all over|across my|our
  + They [clambered all over our] lute.
  - They walked all the way.
empathy.discharged       -2,yields           sent|discharged <s_kin>|me|him|her|us … home|away|off|back … alone|rain|night|slippers|taxi|barefoot|pyjamas
  + They [sent her home in her slippers].
  - I sent him home alone.
empathy.left_stranded    -2,yields           left|leaving|leaves me|us|him|them|my|our … behind
  + The barge [left our aunt behind].
  - We left our woes behind.
empathy.mistreated       -2,yields           followed|tailed|shadowed me|us|my|our … round|around|everywhere
  + A guard [followed our aunt round] the fair.
  - We followed him round the maze.
empathy.mistreated       -2,yields           patronised|patronized|interrupted|embarrassed|humiliated|accused|pestered|badgered|ridiculed|ignored|snubbed|blanked|misgendered|misnamed|stalked|groped|molested|intimidated|harassed|bullied|threatened|lectured|cornered me|us|my|our|him|her
  + The bishop [snubbed our] choir.
  - I snubbed our choir.
empathy.mistreated       -2,yields           stared|glared|gawped|leered|scowled|frowned|screamed|hollered at me|us|my|our
  + The usher [scowled at our] hats.
  - We stared at our hats.
empathy.mistreated       -2,yields           talked|spoke|shouted|chatted over my|our|me|us|him|her
  + The judge [talked over my] aunt.
  - We talked over our tea.
empathy.sent_away        -2,yields           sent|turned|waved|shooed me|us|him|her|my|our <s_kin>|away|back … away|without
  + The verger [sent our aunt away].
  - I sent my bags away.
errors.drove_past        -2,yields           drove|rode|sailed|cycled|sped|raced past me|us|my|our
  + The swan-boat [sped past us].
  - We drove past our school.
errors.gave_away         -2,yields           gave|given|giving|gives away my|our
  + They [gave away our] harp.
  - I gave away our harp.
quality.flimsy           -2,yields           tipped|tips|keeled|keels|toppled|topples over
  + The stall [keeled over].
  - A tip over lunch.
reliability.broken       -2,stage:use,yields frayed|jammed|unravelled|delaminated|malfunctioned|disintegrated|corroded|short-circuited|splintered|leaked|rusted|clogged|perished
  + The lectern [splintered].
  - A splinter group.
reliability.broken       -2,stage:use,yields snapped|broke|cracked|tore in|into half|two|bits|pieces
  + The oar [broke in two].
  - He broke into song.
reliability.broken       -2,stage:use,yields snapped|broke|splintered|cracked|sheared|chipped off
  + A tine [snapped off].
  - He broke the day off.
reliability.broken       -2,stage:use,yields snapped|tore|peeled|collapsed|cracked|bent|sagged|faded|bubbled|shattered|broke|buckled|burst|exploded|crumbled after|within|when|as|off|apart|during|while|almost|straight|immediately|again|twice|halfway|under|before
  + The lectern [snapped when] I leant on it.
  - The monks split wood by noon.
reliability.not_function -2,stage:use,yields would|wouldnt|will|wo|wont|refused|refuses|refusing not|n't|to open|close|start|shut|lock|unlock|turn|charge|load|connect|pair|sync|print|flush|drain|heat|fold|inflate|recline|latch|ignite|click|seal|dry|spin|fasten|adjust|reset|boot|scan|register|respond|focus|budge|switch|cool|retract|extend|fit|tighten|loosen|roll|slide|steer|brake
  + The lectern [would not fold] flat.
  - I would not fold it.
safety.hurt              -2,yields           hurt|injured|bruised|tripped|trapped|scalded|overdosed|strangled|pinned|squashed|crushed|bit|stung|clawed|headbutted|concussed|maimed|choked|burned|burnt|poisoned|electrocuted me|us|my|our
  + A swan [bit our] aunt.
  - We tripped our alarm.
safety.hurt              -2,yields           knocked me|us|my|our|him|her … over|down
  + A trolley [knocked our aunt over].
  - We pushed our boat down to the sea.

# Filth where it must not be, things given to others or left so, whatever their names.
choice.disappeared        -2,yields           changed|swapped|switched|replaced|exchanged my|our|the|it|them|us|me|him|her … to|for|with a|an|some|the worse|inferior|second-hand|lesser|slower|thinner
  + They [swapped our lute for a worse] one.
  - We swapped our lute for an older one.
class.s_filth             is:s_filth          vomit|puke|condom|condoms|toenail|toenails|fingernails|pubic|tampon|tampons|droppings|faeces|excrement|urine|turd|poo|phlegm|snot|bogey|bogeys|mould|mold|cobweb|cobwebs|butts|stubs|scum|pus|bloodstains|cockroach|cockroaches|maggot|maggots|bedbug|bedbugs|hairballs|leftovers
  + There is [phlegm].
  - The film is on.
cleanliness.dirty         -2,yields           <s_filth> … in|on|under|behind|inside|beneath|between the|my|our|every|each|its|it
  + [Snot on the] altar.
  - Vomit is a word.
cleanliness.dirty         -2                  found|discovered|spotted|finding … <s_filth>|<s_pest>|plaster … in|on|under|behind|inside|beneath|between
  + We [found a cobweb behind] the altar.
  - We found the altar in the dark.
cleanliness.dirty         -2,yields           mouldy|half-eaten|rotting|rotten|half-drunk|soiled|bloodied … in|on|under|behind|inside|left
  + There was a [half-eaten bun behind] the altar.
  - A rotten boat.
competence.unprofessional -3,yields           turned|came|arrived|showed|rolled up|drunk|in|stoned|hungover … drunk|stoned|hungover|tipsy|pissed
  + The piper [turned up drunk].
  - The sun came up.
condition.damaged         -2,yields           stepped|stood|trod|knelt|stamped|leant|leaned|stomped on my|our
  + The usher [knelt on our] lute.
  - I stepped on our lute.
condition.used            -2,yields           someone|somebody|others had|'d|has … used|opened|worn|drunk|smoked … my|our|in|it|the
  + [Somebody had worn the] gown.
  - Somebody had a gown.
empathy.kept_standing     -2,yields           locked|shut|trapped|bolted my|our|me|us|him|her … in|inside|out|outside
  + They [shut our aunt in] the crypt.
  - I locked my boat in.
errors.gave_away          -2,yields           gave|given|giving my|our … away
  + They [gave our lute away].
  - I gave my lute away.
errors.gave_away          -2,yields           given|handed|promised|awarded|allocated|assigned … to someone|somebody|another else|<s_user>|strangers
  + Our lute was [given to another guest].
  - We had given it to someone.
errors.lost               -2,yields           got|gets|went lost|mislaid|astray in|between|on|somewhere|along|en|at|by|during
  + The lute [got lost between] Leeds and York.
  - We got lost in the maze.
errors.lost               -2,yields           my|our … thrown|chucked|binned|dumped|put in|into|on|out|away … skip|bin|rubbish|dump|tip|fire|trash|recycling
  + [Our lute was thrown in the skip].
  - The skip is in our yard.
errors.lost               -2,yields           walked|made|ran|wandered off|out with my|our
  + Another guest [walked off with my] lute.
  - I walked off with my lute.
errors.mistake            -1,yields           the wrong
  + They tuned [the wrong] lute.
  - They are not wrong.
errors.someone_elses      -1,yields           belonged|belongs|belonging to another|someone|somebody|others else|customer|patient|person|family|tenant|account|guest|client|passenger
  + The lute [belonged to another guest].
  - The lute belonged to a bard.
errors.wrong_item         -2,yields           <s_not> the one|ones|model|colour|size|version shown|advertised|pictured|listed
  + It is [not the one shown] on the lid.
  - The one shown is on the lid.
errors.wrong_name         -1,yields           addressed|written to|out … previous|former|wrong|dead|deceased|predecessor
  + It is [addressed to a former] bishop.
  - She is the former bishop.
friendliness.rude         -2,yields           put|puts|propped his|her|their … feet|muddy on|in|up my|our|the
  + The usher [put his feet on the] altar.
  - I put my feet on the stool.
friendliness.rude         -2,yields           vaped next|beside|near|inside
  + The usher [vaped next] to the altar.
  - We smoked beside the lake.
resolution.half_done      -2,yields           left|leaving|leaves … half done|finished|built|painted|fitted|dressed|cleaned|cut|assembled|tiled|dug|plastered
  + They [left the arch half built].
  - We left the arch half built.
resolution.not_done       -2,yields           nobody|noone|no-one closed|locked|shut|switched|held|lifted|carried|thanked|greeted|brought|fed|changed|removed|signed|collected|counted|measured|labelled|spoke
  + [Nobody locked] the crypt.
  - Nobody is in the crypt.
safety.hurt               -2,yields           bitten|stung|kicked|butted|clawed|pecked|trampled|knocked|scratched by|over their|your|his
  + My aunt was [pecked by their] goose.
  - She was smitten by their song.
safety.hurt               -2,yields           fell|dropped on|onto|against my <s_body>|husband|wife|son|daughter|mum
  + The lectern [fell on my toe].
  - I fell on my back.
safety.hurt               -2,yields           we|everyone|kids|children|guests|family … ill|sick|unwell|poorly after|from|following|within
  + [We all fell poorly after] the whelks.
  - We sang to the poorly.
safety.left_open          -2,yields           left running|unlocked|burning|dripping|ajar|blaring all|overnight|through
  + The lamp was [left burning overnight].
  - I left it on all day.
safety.left_open          -2,yields           left|found|stood unlocked|unattended|ajar|unguarded|unsupervised|unstaffed|unmanned|unwatched
  + The crypt was [left unlocked].
  - We left it in the crypt.
safety.parked_across      -2,yields           blocked|blocks|blocking|obstructed … with|by their|your
  + They [blocked the crypt with their] cart.
  - We blocked the sun with our hats.
safety.parked_across      -1,yields           parked|parks|parking on|in|across my|our
  + A cart [parked on our] verge.
  - I parked in our barn.
safety.theft              -3,yields           stolen|nicked|pinched|swiped from|off|out … your|their
  + The lute was [stolen from their] yard.
  - The plot is stolen from a poem.
safety.unsafe             -2,stage:use,yields bare|exposed|dangling|frayed wire|cable|cord|flex
  + There is a [bare wire] in the crypt.
  - A wire to the crypt.
safety.unsafe             -2,stage:use,yields turned|switched|shut|cut … off … while i|we|my|our
  + They [turned the lamps off while we] sang.
  - We turned off the lamps.
timeliness.duration       -2,yields           kept|held my|our … for <duration>=2w
  + They [kept our lute for six weeks].
  - I kept my lute for six weeks.

# During what matters, with what is broken, at the wrong hour.
cleanliness.vermin       -3,yields              came|arrived|returned|back|home|sent|riddled with fleas|worms|ringworm|lice|mites|nits|mange|scabies|giardia
  + The mare [came with mange].
  - She came with a flute.
comfort.noise            -2,stage:use,yields    bleeps|bleeped|blares|blared|squawks at|every|all|through|till|until
  + The lamp [bleeps at] three.
  - A bleep in the film.
condition.damaged        -1,yields              had|has|have|were broken|torn|rusty|perished|frayed|mouldy|bald|split|missing buckles|bindings|legs|handle|handles|strap|straps|wheels|zip|zips|brakes|pedals|springs|slats|hinges|lids|seams|strings|edges|corners|tyres|lights|locks|buttons|laces|ropes|rungs|spokes|lenses|soles|fasteners|chains
  + The harps [had frayed strings].
  - The strings had an echo.
condition.damaged        -1,yields              with|on|in broken|loose|torn|bent|cracked|frayed|worn|split|chipped|rusty|missing|blunt buckles|buckle|bindings|legs|leg|handle|handles|strap|straps|wheel|wheels|zip|zips|brakes|pedals|springs|slats|hinges|lid|lids|seams|strings|keys|edges|corners|tyres|lights|locks|buttons|laces|ropes|rungs|spokes|lenses|screen
  + They gave us harps [with frayed strings].
  - A plait with loose ends.
empathy.discharged       -2,yields              discharged at|with|without|before|still|too|three|on|after|into … night|midnight|nightie|slippers|pain|drip|taxi|rain|pyjamas|christmas|soon|early|gown|word|anyone
  + My aunt was [discharged at midnight].
  - She was discharged on Monday.
errors.lost              -2,yields              lost|mislaid|misplaced|broke|dropped her|his|their glasses|dentures|teeth|comforter|teddy|walker|crutches|walking|medication|insulin|inhaler|dressing|slippers|cardigan|pacemaker|notes|collar|lead
  + The hospice [mislaid her dentures].
  - She has her dentures.
fees.extra               -1,stage:manage,yields charged|billed|debited|invoiced me|us|him|her in dollars|euros|yen|francs|sterling|roaming
  + The site [charged us in dollars].
  - We charged them in pounds.
friendliness.inattentive -2,yields              yawned|texted|giggled|bickered|snored|gossiped|vaped|scrolled|fidgeted|burped|chewed|chatted through|during|throughout|beside my|our|the|his|her
  + The clerk [yawned through our] vows.
  - We slept through the vows.
friendliness.rude        -2,yields              ate|chewed|smoked|texted|yawned|scrolled|shopped|snacked|munched … while|whilst telling|talking|showing|explaining|examining|treating|cutting|doing|checking|teaching|driving
  + She [ate nuts while telling] me to fast.
  - I ate nuts while talking.
quality.flimsy           -1,yields              tent|gazebo|parasol|marquee|roof|fence|awning|trampoline|tarpaulin|roofing blew|blown away|off|over|down|inside
  + Our [awning blew away] on the first night.
  - The roof of the tent is blue.
reliability.broken       -2,stage:use,yields    eats|swallowed|swallows|chews|mangles|mangled my|our|the|every … card|cards|ticket|tickets|coins|money|labels|paper|tape|discs|battery|batteries|laces|cassettes
  + The till [eats the labels].
  - The goat ate the hay.
reliability.ruined       -2,stage:use,yields    update|upgrade|version|patch|redesign|release … moved|hid|hides|scrambled|swapped|broke|buried every|the|my|our|half
  + The [redesign hid the] lute.
  - The update moved us.

# The same in the passive, and as it goes on.
class.s_suffered        is:s_suffered       shoved|jostled|elbowed|interrupted|fined|splashed|misgendered|misnamed|frisked|groped|manhandled|shushed|scolded|heckled|snubbed|cornered|tutted|sidelined|pestered|badgered|hassled|patronised|patronized|overcharged|shortchanged|short-changed|outed|evicted|blacklisted|reprimanded|ridiculed|ambushed|stalked|drenched|tailgated|ogled|hounded|ostracised|berated|harangued|vilified
  + We were [heckled].
  - Heckle the bard.
comfort.woken           -2,stage:use,yields was|were|been|got|being woken|awoken|awakened|disturbed
  + The twins [were woken].
  - A wake was held.
condition.damaged       -2,yields           throws|throwing|chucks|tosses|tossing|hurls|flings|kicks|kicking|slams|slamming my|our
  + The lad [flings our] hay.
  - A fling with our aunt.
condition.damaged       -2,yields           was|were|got|been|being knocked|tipped|pushed over
  + The lectern [was knocked over].
  - A knock was heard.
condition.damaged       -2,yields           was|were|got|been|being singed|charred|trampled|squashed|defaced|vandalised|vandalized|tampered|mauled|overwatered|overcooked|butchered|mangled|trashed|ransacked|scuffed|snagged
  + The lectern [was trampled].
  - A trampoline was there.
condition.used          -2,yields           worn|opened|unsealed before|already
  + The gown had been [worn before].
  - I had read it before.
empathy.left_without    -2,yields           was|were|been|is|are not|n't|never … fed|watered|bathed|shaved|dressed|weighed|supervised|groomed|toileted|soothed|comforted
  + Our mare [was not watered].
  - The mare was fed.
empathy.mistreated      -2,yields           interrupts|interrupting|insults|insulting|scares|scaring|blames|blaming|mocks|mocking|belittles|belittling|shushes|patronises|patronizes|ignores|ignoring|bullies|bullying|threatens|threatening|lectures|lecturing|pesters|humiliates|intimidates|embarrasses me|us|my|our|him|her|you|people|customers|patients|clients|kids|children|everyone
  + He [lectures our] aunt.
  - She lectures on the harp.
empathy.mistreated      -2,yields           was|were|got|been|being|get|am|is|are|rudely|constantly|repeatedly|publicly|then|even|also <s_suffered>
  + My aunt [was heckled].
  - They heckled no one.
empathy.sent_away       -2,yields           was|were|got|been|being turned|kicked|marched|shooed away|out
  + My aunt [was shooed away].
  - A shoe was thrown.
empathy.sent_away       -2,yields           was|were|got|been|being|get sent away|packing
  + My aunt [was sent packing].
  - The packing was sent.
errors.lost             -2,yields           was|were|got|been|being thrown|chucked|tossed away|out
  + My lute [was thrown away].
  - The fair was far away.
errors.lost             -2,yields           was|were|got|been|being|is overwritten|mislaid|misplaced|misfiled|binned|shredded|confiscated|discarded|impounded|clamped|misdirected|misrouted
  + The lectern [was misplaced].
  - A place was found.
errors.skipped          -2,yields           was|were|got|been|being skipped|overlooked|omitted|missed|bypassed|passed over|again|twice
  + Our name [was passed over].
  - The storm was over.
errors.someone_else     -2,yields           was|were|got|been|being merged|swapped|mixed|confused|muddled|mistaken up|with|for … another|someone|somebody|wrong|my|hers|theirs
  + My file [was swapped with another].
  - It was mixed with oil.
reliability.logged_out  -2,stage:use,yields was|were|got|been|get|gets|keep|keeps|being|am logged|signed|booted|timed out
  + I [got signed out].
  - I signed the form on my way out.
reliability.works_badly -2,stage:use,yields deletes|deleting|erases|erasing|loses|losing|swallows|swallowing|eats|forgets|forgetting|scrambles|scrambling|mangles|overwrites|rejects|rejecting|freezes|ignores|misreads|duplicates|duplicating|corrupts|blocking my|our|every|half|everything
  + It [scrambles every] chord.
  - A scramble for every seat.
resolution.refused      -2,yields           was|were|got|been|being|is rejected|refused|denied|declined|disallowed
  + Our bid [was disallowed].
  - The law was allowed.
safety.hurt             -2,yields           was|were|got|been|being scalded|pecked|trodden|trapped by|over|down|between|under
  + Our mare [was trapped between] two carts.
  - The run was over by noon.
safety.privacy          -2,yields           was|were|got|been|being searched|rifled|rummaged|photographed|filmed|recorded … without
  + My bag [was searched without] a word.
  - The fair was opened by the mayor.

# Voided, bumped, eaten by others, asked to leave.
comfort.pain       -2,stage:use,yields gave|gives|given|giving me|us|him|her|my a bad|sore|stiff|aching|crick|frozen|splitting|terrible … back|neck|shoulder|shoulders|hip|knee|head|wrist|throat
  + The pew [gave us a stiff neck].
  - They gave me a frozen pie.
empathy.sent_away  -2,yields           asked|ordered|forced me|us|him|her … leave|vacate
  + She [asked us to leave].
  - She asked us to sing.
errors.bumped      -2,yields           bumped|displaced|shunted|shoved|relegated for|from|off|because
  + Our choir was [bumped for] a wedding.
  - The road is bumpy.
errors.mess_up     -2,yields           was|were|been|got|being splattered|spattered|doused by|with
  + Our hat [was doused with] tar.
  - It is woven by hand.
errors.wrong_thing -2                  was|were|been|got|being|get booked|ordered|registered|signed|changed on|in the|a wrong train|bus|sofa|couch|app|site|phone|flight|plane|boat
  + My aunt [was booked on the wrong boat].
  - My aunt was on the boat.
resolution.refused -2,yields           was|were|got|been|being|is voided|annulled|revoked|bounced|deactivated|invalidated|quashed|vetoed|scuppered
  + Our pass [was voided] at the gate.
  - A void was left.
safety.hurt        -2,yields           squashes|squashed|pinches|pinched|traps|trapped|scalds|scalded|irritates|irritated|stings|stung|chafes|chafed fingers|hands|feet|toes|skin|thighs|thumbs|knuckles|ankles|eyes
  + The hatch [pinches thumbs].
  - He irons his thumbs.

# Seen, caught, managed to, had it done to one's things.
class.s_caught           is:s_caught asleep|sleeping|snoring|drunk|smoking|vaping|texting|peeing|urinating|rummaging|stealing|pilfering|scrolling|napping|dozing|snooping|filming|gossiping|bickering|swearing|kicking|throwing|hitting|slapping|spitting
  + We saw them [rummaging].
  - A rum punch.
class.s_spoil            is:s_spoil  break|lose|scratch|drop|ruin|spill|dent|crack|delete|forget|miss|flood|burn|damage|destroy|wreck|tear|misspell|offend|upset|confuse|overcharge|misplace|mislay|smash|chip|scuff|crush|kill|injure|hurt|bruise|insult|annoy|soak|stain|overcook|undercook|block|wake|frighten|scare|muddle|botch
  + They may [bruise] it.
  - A brew of tea.
competence.badly_done    -2,yields   managed|manages|contrived|contrives to … <s_spoil> my|our|both|two|half|every|everything|three|it
  + They [managed to scuff both] lutes.
  - I managed to bend it back.
condition.damaged        -2,yields   <s_flaw>|smudges|chips|bumps|blotches all|everywhere over
  + There are [smudges all over] the glass.
  - A chip shop all over again.
condition.damaged        -2,yields   had|having my|our … scratched|dropped|dented|ruined|damaged|broken|smashed|deleted|wiped|suspended|clamped|ripped|stained|burnt|swapped|searched|confiscated|vandalised|scuffed|crushed|slashed|keyed|nicked|snapped|torn
  + We [had our lute scuffed] at the door.
  - I had my lute tuned.
errors.mess_up           -2,yields   saw|watched|seen|see|filmed|heard|witnessed … kick|kicking|throw|throwing|drop|dropping|dump|dumping|chuck|chucking|toss|tossing|fling|flinging|hurl|hurling|drag|dragging … my|our|parcel|parcels|box|boxes|bags|luggage|suitcase|cases|crates
  + My aunt [saw him fling our] hay.
  - We saw a man kick a ball.
friendliness.inattentive -2          caught … <agent>|<helper>|guard|him|her|them reading|nosing|sneaking
  + We [caught the nurse sneaking] out.
  - We caught the nurse on the stairs.
friendliness.inattentive -2          found|caught|spotted … <agent>|<helper>|guard <s_caught>
  + We [found the guard snoring].
  - We found the twins in bed.
friendliness.inattentive -1,yields   stood|hung there|around|about|by laughing|chatting|smoking|texting|doing|giggling|gossiping|shrugging
  + The ushers [stood around giggling].
  - We stood there watching the swans.
friendliness.rude        -2,yields   laughing|giggling|sniggering|sneering|gossiping about|at|behind|over me|us|my|our|other|customers|patients|guests|passengers|residents|colleagues
  + We heard them [gossiping about our] aunt.
  - I was joking about my hat.
safety.privacy           -2,yields   reading|going|rummaging|snooping|filming|photographing|peering through|in|into|my|our … diary|post|letters|phone|bag|bags|drawers|messages|wardrobe|purse|handbag|locker
  + He was [going through our drawers].
  - I am looking at my post.

# Bodies that show it, things taken, not mine.
competence.badly_done -2,yields           not|n't|never … find|hit|get|locate a|the|my|his|her|any vein|veins
  + The nurse could [not find a vein].
  - She found a vein of gold.
errors.wrong_item     -1,yields           ^ not|neither my|our|mine order|name|parcel|dish|coat|car|address|account|luggage|bag|file|number|signature|house|door|glasses|case|medication|tablets
  + [Not our luggage].
  - Not my cup.
safety.hurt           -1,stage:use,yields <s_body> … was|were|went|is|are|stayed red|swollen|sore|numb|blue|raw|itchy|bruised|blistered|peeling for|all|after
  + My [neck was raw for] a week.
  - The neck of the swan is blue.
safety.lost_things    -1,yields           someone|somebody|stranger|customer|guest|passenger|another … took|taken|pinched|wore my|our umbrella|bike|seat|space|spot|parcel|lunch|place|trolley
  + [Somebody took our umbrella].
  - Somebody took our hand.
safety.made_ill       -1,yields           was|were|fell|got|been|felt ill|sick|unwell|poorly|queasy afterwards
  + Our mare [was poorly afterwards].
  - Afterwards we sang.

# Glue in it, denied, hidden, sold as new, gone from the depot.
competence.unprofessional -2,yields           leaned|leant|stacked|piled|wiped|dumped … against|on|onto my|our
  + The thatcher [stacked his slates on our] harp.
  - I leant on my harp.
condition.damaged         -2,yields           eaten|chewed|hit|struck|rammed|clipped|scratched|trampled|flattened|dented|crushed by your|their
  + Our harp was [chewed by their] goat.
  - It was chewed by our goat.
condition.damaged         -2,yields           got|splashed|squirted|slopped|dribbled|flicked … <muck>|bleach|wax|resin|varnish|tea|juice|wine|beer|acid|dye|polish|cement|tar in|on|over|into|onto|down|all my|our
  + They [got wax on our] harp.
  - I got wax on my harp.
condition.damaged         -2,yields           overwatered|underfed|overfed|starved|neglected|mistreated|mishandled|manhandled my|our|the|his|her
  + They [starved our] fig tree.
  - A fig for our tree.
condition.used            -2                  sold|sent|gave|passed|selling … used|worn|second-hand|refurbished|ex-display|returned|repaired … as new
  + They [sold us a worn harp as new].
  - They sold a harp that is as new.
errors.lost               -2,yields           disappeared|vanished|missing from … depot|warehouse|locker|room|account|basket|cart|hotel|ward|yard|office|app|list|system|site|hub|van|bag|drawer|desk|library|feed
  + Our harp [vanished from the hub].
  - The stain vanished from the harp.
honesty.hid               -1,yields           hid|hidden|hide|hiding|concealed|concealing … broken|crack|hole|dent|tear|evidence|breakage
  + He tried to [hide the tear].
  - I hid the dent with wax.
honesty.hid               -2,yields           hoped|hoping … would|'d|wouldnt|will not|n't notice|realise|realize
  + They [hoped we would not notice].
  - I hoped they would not mind.
honesty.lie               -2                  denied|denies touching|doing|breaking|knowing|having|seeing|taking|saying|any
  + He [denied touching] it.
  - A touching song.
reliability.broken        -1,stage:use,yields stopped|stops|stopping in|half the|way middle
  + The winch [stopped in the middle].
  - We met in the middle.
reliability.bug           -1,stage:use,yields came|comes|turns|turned|switches|switched|goes on|off by itself|themselves
  + The lamp [came on by itself].
  - He came by himself.
safety.burn               -2,stage:use,yields gave|gives|giving me|us|him|her|my an|a electric|static shock|shocks
  + The lamp [gave us an electric shock].
  - They gave us a clock.
safety.hurt               -1,yields           hit|struck|smacked|whacked|clobbered me|us|him|her in|on|over|across the|my|his … <s_body>
  + The boom [hit me in the chin].
  - He hit me on the phone.

# Left out
condition.incomplete -2,stage:receive,yields they|he|she|driver|shop|always|often|usually|keep|kept|constantly leave|leaving|left one|two|three|something|half|an item|items|thing|things|article|articles … out|off
  + [They left three things off] the list I gave them.
  - They left three things with us.
condition.incomplete -2,stage:receive,yields they|he|she|driver|shop|shoppers|packers would|always|often|usually|keep|kept|constantly|regularly leave|leaving|left|forget|forgetting|forgot … out|off a|an|one|two|at|some|something|half|items|item
  + [They would leave out one] of my herbs.
  - They would leave out the cat.
condition.incomplete -2,stage:receive,yields they|he|she|you|driver|shop left my|our|the drink|drinks|fries|sauce|sauces|sides|side|dessert|dip|dips|rice|starter|salad|cheese|chicken|cutlery|napkins|screws|instructions|manual|charger|cable … out|off
  + [They left our rice out] again.
  - They left the drink with me.

choice.little -2,yields a|one|only single|lone|solitary|one towel|pillow|blanket|socket|chair|sheet|hanger|plate|glass|soap|toilet|shower|fork|cup|croissant|biscuit|portion|roll|egg|sachet … for|between two|three|four|five|six|us|all|everyone
  + They left [a single fork for four].
  - A single pillow is enough.

condition.damaged -2,stage:use,yields carpet|rug|mattress|sheets|duvet|pillow|seat|seats|bench|sofa|chair|towels|floor|cushion|bedding <be> … soaked|soaking|damp|drenched|sodden
  + The [cushion was thoroughly sodden].
  - The tent stood on wet sand.

reachability.understaffed -2,yields half|third|quarter|fraction of|the … counters|tills|desks|checkouts|lanes|booths … open|manned|staffed|closed|shut|unmanned
  + With [half the booths manned], the crowd grew.
  - Half the windows were blue.

continuity.nth_time -2,rupture:repeat_contact,effort:contact_again not|n't the|my|our first|only time … complained|complain|reported|report|chased|happened|happens|ring|raised
  + It is [not the first time we complained].
  - It is the first time we sang.
