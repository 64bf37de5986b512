@language en
@kind     irritants

# Seat, room, noise, heat, space.

comfort.noise -2 ~noisy|~deafening|~rowdy
  + A [noisy] ward all through the night.
  - If it is noisy on the road side, my neighbour will help.

@sector hotel restaurant leisure transport airline health
comfort.noise -2 too|very|so|extremely|really ~loud
  + The disco was [too loud] to talk.
  - If it's too loud I can turn it down.

@all
comfort.cramped -2           <negation> enough legroom|space|room|seats|seating
  + There was [not enough legroom] for a child.
  - If there is not enough room, tell us.
comfort.cramped -2           <negation> legroom|space
  + [No legroom] in row nine.
  - If there is no space after the comma, tell me first.
comfort.cramped -2           <negation> … legroom|room|space … ~leg|~knee|~bag|~luggage|~move|~turn
  + There is [no room for your knees].
  - No rooms left, so move on?
comfort.cramped -2           ~crammed|~packed|~squeezed|~jammed like|together|into
  + We were [packed like] cattle on the coach.
  - Are we packed in like last year?
comfort.cramped -2           ~cramped|~squashed|~poky|~pokey|~claustrophobic
  + The waiting room is [cramped].
  - If the cabin is cramped for two, I will ask at the desk.
comfort.noise   -2           <negation> … ~sleep|~hear … ~wink|~all|~night|~think|~other|~myself
  + We did [not sleep all] night.
  - I sleep all night, thank you.
comfort.noise   -2           constant|awful|terrible|unbearable|much … ~noise|~racket
  + [Constant noise] from the fan.
  - If there is constant noise, oil the hinge.
comfort.noise   -2,stage:use high-pitched|scratching|grinding|rattling|clicking|squeaking|buzzing|whirring|banging|humming|creaking|whistling|screeching noise|noises|sound|sounds
  + A [grinding noise] from the fan.
  - I clicked on the sound icon.
comfort.noise   -2           thin|paper ~wall
  + [Thin walls], we heard every word.
  - The wall is thin here, can I drill?
comfort.noise   -2           ~noise … night|room|street|neighbours|neighbors|corridor|road|construction|constant|unbearable|fan|engine|awful
  + The [noise from the corridor] kept us up.
  - If there is noise at night, ring the desk.

@sector hotel airline transport leisure health restaurant
comfort.cramped -2 ~room|~seat|~bathroom|~cabin|~shower|~bed|~toilet … tiny|cramped|small|narrow|microscopic
  + The [shower was tiny] and mouldy.
  - Is the small room on floor two?

@all
comfort.cramped -2,stage:use <negation> … ~swing a cat
  + You could [not swing a cat] in there.
  - The cat on a swing is a good film.
comfort.cramped -2           tiny|cramped|narrow|microscopic ~room|~seat|~bathroom|~cabin|~shower|~bed|~toilet
  + A [tiny room] with no window.
  - If you sell a narrow bed, please warn my mother.
comfort.cramped -2           ~table … close|crammed|crowded|top together|other|each
  + The [tables are too close together].
  - Put the table close to other chairs.
comfort.crowded -2           too|so many people everywhere|around|in|at|there
  + There were [too many people at] the pool.
  - If too many people apply, we draw lots.
comfort.crowded -2           ~crowded|~overcrowded|~heaving|~rammed
  + The carriage was [overcrowded].
  - If it is crowded on weekdays, a friend will lend me one.

@sector transport airline health leisure
comfort.standing -2 ~stand|standing … whole|entire|hour|hours|journey|way|aisle
  + I had to [stand the whole] journey.
  - The stand for the team is at gate four.

@all
comfort.bed      -2           <negation> … ~comfortable|~comfy
  + The saddle is [not comfortable].
  - Is it comfortable or not?
comfort.bed      -2           ~bed|~mattress|~pillow|~seat|~chair|~cushion … hard|lumpy|sagging|worn|saggy|rocky|thin|soft
  + The [mattress was lumpy].
  - The bedding aisle is next to hardware.
comfort.bed      -2           ~lumpy|~saggy|~sagging
  + A [saggy] sofa bed.
  - If the cushion is lumpy, shake it.
comfort.bed      -2           ~uncomfortable|~uncomfy
  + The chairs are [uncomfortable].
  - If the boots feel uncomfortable, return them.
comfort.standing -2,stage:use made|forced to stand|sit all|the|for|on whole|entire|way|floor|journey|aisle|hours|the
  + We were [forced to sit on the] floor.
  - I have to stand at the door for the count.
comfort.standing -2           nowhere|no … ~sit|~seat|~chair … down|left|available
  + There was [nowhere to sit down].
  - No one sat in your seat, sit down.

@sector airline transport hotel retail leisure
comfort.bed -2 ~back|~neck|~leg|~foot ~hurt|~ache|~sore|~numb
  + My [back hurt] for days after that bed.
  - The back door leads to the neck of the lake.

@all
comfort.heat -2 ~freezing|~baking|~boiling|~roasting ~cold|~hot|~room|~cabin|~inside
  + The [ward was freezing cold] at night.
  - If it is freezing cold up there, let me know by text.
comfort.heat -2 ~room|~plane|~cabin|~carriage|~train|~restaurant|~ward|~office … too|so|very|freezing|boiling|unbearably ~hot|~cold|~warm|~chilly
  + Our [room was so hot] we slept outside.
  - The train runs to the cold north.
comfort.heat -2 ~stuffy|~sweltering|~suffocating|~stifling|~draughty|~drafty
  + The lecture hall was [stifling].
  - If it gets stuffy in August, put a note on the door.

@sector hotel transport airline leisure health restaurant
comfort.heat -2 no|without air|aircon|ac|heating|fan|ventilation|conditioning
  + There was [no ventilation] on the night bus.
  - The heating engineer lives next door.

@all
comfort.toilets -2 <negation> enough toilets|restrooms|bathrooms|showers|changing
  + There were [not enough toilets] for the crowd.
  - If there aren't enough toilets, complain.

@sector airline transport
comfort.bumpy -2 ~bumpy|~jerky
  + The coach ride was [jerky] and long.
  - If the road is bumpy, drive slowly.

@all
comfort.pain -2 ~itchy|~scratchy|~chafe
  + The wool is [scratchy].
  - If it is itchy, rinse it twice.

@sector hotel restaurant leisure transport health
comfort.light -1 too ~dark|~dim|~bright
  + The room is [too dim] to read.
  - If this shade is too dark for me, I will swap it.

@all
comfort.bed             -2,stage:use bed|beds|duvet|mattress|couch|sofa|seat|seats|blanket|pillow|pillows … too|far|way|very|so short|small|hard|soft|firm|narrow|thin|low|high|lumpy
  + For a tall man the [bed is too short].
  - A bed too.
comfort.bed             -2,stage:use mattress|pillow|pillows|bed|beds|chair|chairs|seat|seats|sofa|couch|bra|insoles|saddle|shoes … no|little|zero|hardly|without|minimal|lacking|lacks|lack|poor … support
  + The [mattress gives zero support].
  - The bed came with a support bracket.
comfort.bed             -2,stage:use no|little|zero|hardly|without|minimal|lacking|thin|lack|poor padding|cushion|cushions|cushioning|lumbar|recline
  + The bench has [no padding].
  - Cushions for the sofa.
comfort.bed             -2,stage:use springs|slats|spring … poking|digging|sticking|popping
  + The [springs were poking] into my side.
  - The hotel has hot springs and a pool.
comfort.bed             -2,stage:use wake|wakes|woke|waking|woken up|with|in … sore|stiff|aching|achy|backache|stiffness … back|neck|shoulders|shoulder|hips|hip|joints
  + Each day I [wake up with a stiff neck].
  - I woke up and my back was warm.
comfort.bed             -2,stage:use ~sleep|slept|sleeping|lying|sitting|like on … rock|rocks|bricks|concrete|planks|plank|board|boards|spanners|stones|nails|springs
  + It is like [sleeping on a bag of bricks].
  - We sat on the rocks to watch the sea.
comfort.blaring         -2,stage:use ~blare|blaring|deafening|ear-splitting|earsplitting|ear-piercing|thumping|booming
  + The [blaring] music.
  - The deafening silence in the film.
comfort.bumpy           -2,stage:use bumpy|jolting|jerky|juddery
  + A [bumpy] bus all the way.
  - A bump on the head.
  + The picture is [juddery] all evening.
comfort.cramped         -2,stage:use made|built|designed|meant for hobbits|kids|dwarfs|dwarves|toddlers|dolls|ants|midgets|elves|gnomes|children
  + Those seats were [made for hobbits].
  - Made for a rainy day.
comfort.cramped         -2,stage:use not|n't|cannot|cant|hardly|barely|no|impossible|unable … move|stretch|straighten|cross|extend my|your|our|his legs|knees|feet|arms|elbows
  + You can[n't stretch your legs] in row nine.
  - I will stretch my legs by the lake.
comfort.cramped         -1,stage:use on the small|tight|cramped|narrow|cosy side
  + The room is [on the small side].
  - The small door on the side.
comfort.cramped         -2,stage:use reclined|reclines|recline|reclining|leaned|leans seat|into|onto|in|back|all|fully my|our|into|face|lap|on|the|space|me
  + The man ahead [reclined into my] tray.
  - The seat reclines into a bed.
comfort.cramped         -2,stage:use there is|'s|was|were|are no|little|zero room|space
  + [There is no room] for a pram.
  - There is a room.
comfort.cramped         -2,stage:use tight|narrow|cramped|squeezed|limited|restricted|minimal|poor|insufficient|inadequate|reduced|little|less|awful|terrible legroom|leg|pitch|knee|elbow|shoulder|seats|seat|seating|rows|aisle|aisles|quarters
  + Rows of [narrow seats].
  - A tight belt.
comfort.creaky          -2,stage:use ~creak|~creaky|~squeaky|~squeak|~rattle|rattled|rattles|rattling|~clank|~clunk|~whine|humming|~clatter
  + The floorboards [creak].
  - The party was buzzing? I do not know.
comfort.crowded         -2,stage:use ca|can|could|cannot n't|not|hardly|barely move|breathe|turn for|in people|bodies|bags|boxes|there|here
  + You [can't move for people] at the weekend.
  - You can move in whenever you like.
comfort.crowded         -2,stage:use could|can|did n't|not find|get a|an|any|anywhere|somewhere … seat|seats|table|chair|space|spot|sit
  + We [could not find a seat].
  - Could the cat find a table?
comfort.crowded         -2,stage:use elbow|shoulder|nose|cheek|jowl to|by|and elbow|shoulder|nose|armpit|jowl
  + We stood [nose to armpit] as far as Preston.
  - My shoulder hurt, then the elbow too.
comfort.crowded         -2,stage:use nowhere|hard|difficult|impossible|struggled|unable … to|find|get|enough … sit|seat|seats|chair|chairs|table|spot
  + There was [nowhere to sit].
  - Sit down to find the page.
comfort.crowded         -2,stage:use packed|full|rammed|stuffed|crammed to the|bursting rafters|gills|gunnels|brim|point
  + The hall was [rammed to the rafters] and hot.
  - Pack it to the brim with fresh fruit.
comfort.crowded         -2,stage:use standing room only
  + It was [standing room only] all the way to York.
  - There is a standing desk in the room.
comfort.crowded         -2,stage:use standing|rammed|crammed|packed|heaving|mobbed|overrun|overflowing|jam-packed|jampacked|bursting|full room|to|with|full|like|out only|bursting|brim|the|rafters|people|capacity|seams|sardines|at
  + It was [standing room only] in the bar.
  - A room with a full view.
comfort.crowded         -2,stage:use unbearably|ridiculously|insanely|impossibly|horribly|crazy|stupidly|uncomfortably|incredibly busy|packed|full|hot|crowded
  + It gets [unbearably busy] at six.
  - It was a busy street.
comfort.crowded         -2,stage:use ~be|always|permanently|constantly|absolutely|completely|totally|far|too|usually|gets packed|jam-packed|jampacked|mobbed|swamped|chocker|chockablock|chock-a-block|choc-a-bloc
  + The pool is [always packed] after school.
  - The glasses were packed in straw.
comfort.dripping        -2,stage:use shower|tap|toilet|sink|pipe|ceiling|roof|radiator|boiler|tank|bath|washer|dishwasher|machine|kettle … ~drip|dripped|dripping|~leak|leaked|leaking|~gurgle|~rattle|~clunk|~squeak|~screech
  + The [shower dripped] all night.
  - The sink is next to the leaking roof museum? No.
comfort.floor           -2,stage:use ~sleep|slept|sleeping|~spend|spent|spending … floor|airport|terminal|chairs|benches|trolley|corridor
  + We [slept on the airport floor].
  - We slept at a hotel near the station.
comfort.freezing        -2,stage:use room|rooms|ward|cabin|lobby|waiting|house|flat|bus|train|carriage|restaurant|theatre|church|pool|water|shower|showers … freezing|icy|stone-cold|arctic|perishing|sweltering|boiling|roasting|stifling|stuffy|baking|airless
  + The changing [rooms are freezing].
  - We left the house; it was freezing in the road? No.
comfort.hear_everything -2,stage:use could|can ~hear every|everything|everyone|the|next|people|our|other|each word|door|neighbours|neighbors|people|table|room|snoring|conversation|traffic|rooms
  + You [could hear every word] next door.
  - I can hear the sea from here.
comfort.heat            -2,stage:use air|aircon|ac|heating|fan|radiator|conditioning … packed|conked|gave|broke|died|failed|kaput|bust|busted|off in|out|up|down|broken|all
  + The [aircon packed up] in June and it is like an oven.
  - The heating came on as soon as we arrived.
comfort.heat            -2           always|too|very|so|freezing|extremely|really|bit cold|hot|chilly
  + The hall is [always cold].
  - The heat of the tea is fine.
comfort.heat            -2,stage:use broken|poor|insufficient|inadequate|faulty air|aircon|ac|heating|ventilation|air-con conditioning|con|in|at|on|flow|whatsoever
  + The coach had [faulty air conditioning].
  - Air the coat in May.
comfort.heat            -2,stage:use like|was|hot|an a|an oven|sauna|furnace|icebox|fridge|freezer|greenhouse|igloo|swamp
  + Our carriage was [like an oven].
  - There is a sauna next to the pool.
comfort.heat            -1,stage:use on the cold|chilly|cool|warm|hot|stuffy side
  + The hall is [on the chilly side].
  - The cold side of the pillow.
comfort.heat            -2,stage:use shower|showers|water|bath|pool|radiator|radiators|room|rooms|heating … cold|freezing|lukewarm|tepid|ice-cold
  + The [showers were cold].
  - Cold water, please.
comfort.hot_water       -2,stage:use hot|warm water … ~run|ran out|cold
  + The [hot water ran out] by eight.
  - Is hot water run by gas?
comfort.hot_water       -2,stage:use shower|water|pressure|tap … trickle|dribble|tepid|lukewarm|stone|freezing
  + The [shower was a trickle].
  - The water in the bay is turquoise.
comfort.hot_water       -2,stage:use trickle|dribble of water|shower
  + All you get is a [trickle of water].
  - Orders trickle in over the month.
comfort.legroom         -2,stage:use knees|knee|shins|shoulders|elbows … touch|touched|touching|hitting|hit|banged|pressed … seat|front|back|wall|neighbour|neighbor|passenger
  + My [knees hit the seat] in front.
  - Bend the knees, back to the wall.
comfort.legroom         -2,stage:use knees|legs|elbows … crammed|jammed|squashed|touching|wedged
  + My [knees were jammed] into the row in front.
  - My knees go well; I lean against a post.
comfort.legroom         -2,stage:use legroom|space|pitch|aisle|row|rows|headroom ~be|felt|very|quite|a|too|so|really|feels|bit|pretty|extremely tight|limited|minimal|poor|non-existent|nonexistent|restricted|insufficient|inadequate|tiny|narrow
  + In row thirty the [legroom is tight].
  - The pitch is green and wide.
comfort.legroom         -2,stage:use legroom|space|room|pitch|seat|seats|recline|storage|padding ~be very|quite|too|a|so|really|extremely|pretty|rather … tight|limited|minimal|poor|small|restricted|cramped|hard|narrow|shallow
  + In row thirty the [recline is very limited].
  - The pitch is rather green.
comfort.legroom         -2,stage:use no|zero|little|lack|hardly|without legroom
  + [Hardly legroom] for a child.
  - Little chairs, legroom to spare.
comfort.legroom         -2,stage:use no|zero|little|lack|hardly|without … leg|knee|elbow|shoulder|arm|foot room|space
  + [No leg room] at all.
  - No table has a leg for the big room.
comfort.legroom         -2,stage:use no|zero|little|limited|insufficient|hardly|lack|inadequate storage|overhead|under-seat|underseat|luggage|elbow|shoulder|headroom
  + There was [no storage] for a bag.
  - The storage hall is dry.
comfort.legroom         -2,stage:use recline|storage|padding|cushioning|legroom is|was|are|were minimal|limited|poor|small|restricted|tiny|terrible|lacking|non-existent|nonexistent|inadequate|thin
  + On that coach the [recline is minimal].
  - The storage is downstairs.
comfort.light           -2,stage:use pitch|too|very|so|badly|poorly|dimly black|dark|lit|bright
  + The stairwell is [poorly lit] after six.
  - They lit candles on every table.
comfort.no_sleep        -2,stage:use <negation> … ~sleep a|at wink|all
  + I did [not sleep a wink].
  - We do not sleep at home.
comfort.no_sleep        -2,stage:use kept us|me|him|her awake|up
  + The bar [kept us awake].
  - The book kept me up to date.
comfort.no_sleep        -2,stage:use woken|woke us|me|up up|by|at
  + We were [woken up by] drills.
  - I wake up at dawn for the gym? No.
comfort.no_view         -2,stage:use <negation> … ~see the|a stage|screen|pitch|band|show|film|thing|game
  + You could [not see the stage] from row J.
  - Nice to see the band on tour.
comfort.noise           -2,stage:use disco|music|party|karaoke|noise|band|shouting|drilling|barking|singing|bass … until|till|til 1|2|3|4|5|1am|2am|3am|4am|5am|dawn
  + There was a [party next door until 3 am].
  - The party is on until nine.
comfort.noise           -2,stage:use fan|brakes|door|bed|lift|pipes|fridge|motor|engine|chair|floor|wheels|machine|aircon|heater … screams|screeches|squeals|roars|howls|whines|groans|shrieks|grinds|bangs|screeching|squealing|roaring|howling|whining|groaning|banging|knocking|rattles
  + The [fan screams] all night.
  - A fan roars for his team.
comfort.noise           -2,stage:use hear|heard every|everything|next|all … train|lorry|truck|footstep|footsteps|flush|cough|tram|plane|siren|motorbike|door|argument
  + From the bed you [hear every train] going by.
  - I did not hear the train coming in.
comfort.noise           -2,stage:use kept|keeping awake|up by|all|until|because
  + We were [kept awake by] a disco.
  - We keep bees.
comfort.noise           -2,stage:use music|tv|television|speakers|announcements|kids|children|people|group|neighbours|neighbors|guests|party|air|fan|engine|traffic … too|so|very|unbearably|extremely|really loud|noisy
  + The [music was too loud] to talk.
  - The kids sing.
comfort.noise           -1,stage:use on the noisy|loud side
  + It is [on the noisy side].
  - The loud side of the family.
comfort.noise           -2,stage:use racket|din|cacophony|hullabaloo|drilling|jackhammer|jackhammers|jackhammering
  + The [racket] from the kitchen never stopped.
  - A tennis bat and balls were in the cupboard.
comfort.noise           -2,stage:use sirens|traffic|lorries|trucks|seagulls|roosters|generator all|through night|day|morning|the
  + We had [sirens all night].
  - The trains run all night.
comfort.noise           -2,stage:use sounds|sounded|sounding|sound|noise|loud|noisy|louder like|as|than a|an|the jet|plane|hoover|vacuum|tractor|lawnmower|helicopter|banshee|airplane|aeroplane|train|hairdryer|drill|washing|chainsaw|dying|freight|building|motorway|aircraft
  + The heater [sounds like a tractor].
  - It sounds like a plan.
comfort.noise           -2,stage:use strange|weird|odd|horrible|funny|loud|annoying|terrible|awful|constant|rattling noise|noises|sound|sounds|hum|rattle|buzz|banging|clicking
  + My fridge makes a [weird noise].
  - A sound sleep.
comfort.noise           -2,stage:use walls|wall|doors|floors so|too|very|really|pretty|rather|quite|a|incredibly thin|flimsy
  + [Walls so thin] you hear a sneeze.
  - The walls, so pink.
comfort.packed          -2,stage:use like sardines|cattle
  + We were sat [like sardines].
  - They sell sardines, like my gran did.
comfort.pain            -2,stage:use dug|digs|digging|dig|cut|cuts|cutting|pressed|pressing into|in my|your|our|his|her hip|hips|back|side|thigh|thighs|leg|legs|ribs|neck|shoulder|skin|feet|heel|heels
  + The strap [dug into my hip].
  - Dig into our soup.
comfort.pain            -2,stage:use my|our|your back|neck|legs|backside|bum|bottom|shoulders|hips|spine … ache|aches|ached|aching|hurting|killing|numb|sore|stiff
  + After six hours [my back was killing] me.
  - My back pocket.
comfort.pain            -2,stage:use sore|stiff|bad|aching|painful|numb back|neck|knees|legs|backside|bum|bottom|shoulders|hips|arms after|from|because|all|the|due|when|by
  + I got off with a [stiff neck from] that headrest.
  - My sore knee is better.
comfort.paper_thin      -2,stage:use paper thin
  + The walls are [paper thin].
  - The wallpaper is a thin stripe.
comfort.sagging         -2,stage:use mattress|bed|beds|pillow|pillows|seat|seats|chair|chairs|sofa|cushion|cushions ~be hard|lumpy|narrow|tiny|worn
  + The [seats are narrow].
  - The bed is by the hard wall.
comfort.sagging         -2,stage:use ~sag|saggy|lumpy|rock-hard
  + The mattress [sagged] in the middle.
  - The lump sum was wired on Monday.
comfort.seat_broken     -2,stage:use seat|seats|chair|headrest|footrest|armrest|armrests|table|tray|bed|tv|lamp|light|blind|belt|curtain … wo|would|does|did|could|can|ca n't|not … recline|lift|adjust|stay|move|go|work|fold|lock|close|open|turn|fit|reach|flat|lower
  + My [armrest would not stay] down.
  - The lamp went out.
comfort.seat_broken     -2,stage:use tray|table|seat|chair|chairs|headrest|armrest|screen|bed|desk|shelf|stool … wobbles|wobbled|wobbling|wobbly|rocks|rocked|rattles|rattled|loose|stained|torn|ripped|worn|sags|sagged|sinks|squeaks|creaks
  + The [tray rattled] all the way.
  - Sit at the table.
comfort.seat_broken     -2           ~seat|~chair … <negation> … ~recline
  + My [seat would not recline].
  - If the seat does not recline, give me another row.
keep.cold_water         keep         cold|iced|hot water|drink|drinks
keep.fan_roar           keep         fan|fans roar|roars for
keep.hot_food           keep         very|so|always|really|extremely hot|cold ~food|~tea|~coffee|~meal|~drink|~water|~soup|~beer
keep.no_storage_fee     keep         no storage|luggage fee|fees|charge|charges|limit|limits
keep.packed_goods       keep         ~be packed in|with|well|carefully|beautifully|nicely|securely|properly|lunch|lunches|by|for|into
keep.stretch_room       keep         room|space|could|can|able|chance to|easily|fully stretch|move

@sector hotel restaurant leisure transport airline health public other retail
comfort.heat -2,stage:use <be> <degree> freezing|sweltering|baltic|perishing|roasting|stifling
  + The venue [was freezing].
  - A freezing fog came down.
comfort.heat -2,stage:use <be> freezing|sweltering|baltic|perishing|roasting|stifling
  + Up in the mill it [was stifling].
  - The freezing point was on the chart.

@all
comfort.bed           -2,stage:use like|as|were|felt bricks|brick|rocks|rock|concrete|planks|plank|boards|stone|cardboard|paper
  + The pillows felt [like bricks].
  - A house of brick and stone.
comfort.building_work -2,stage:use building|construction|renovation|demolition|drilling|roadworks|hammering|scaffolding work|works|outside|next|all|from|noise|site|everywhere|going
  + There was [drilling outside] from dawn.
  - He is in the building trade, from Hull.
comfort.bumpy         -2,stage:use feel|felt|feeling every … bump|spring|pothole|lump|stone|ridge|wobble|seam|slat
  + You [feel every spring] in that sofa.
  - I feel that every child is dear.
comfort.cold          -2,stage:use <be>|too|so|bit|very|really|rather chilly|icy|nippy|draughty|drafty|damp|dark|dim|gloomy|stuffy|smoky|airless|oppressive|unlit
  + The studio [was chilly].
  - A dim memory of the coast.
comfort.cold          -2,stage:use ate|sat|slept|worked|shivered|eating|sitting|sleeping … in … coats|coat|jackets|scarves|gloves
  + We [ate in our coats].
  - The coats are in the hall.
comfort.cold          -2,stage:use had|have|having|left|made to|me|us sit|sitting|wait|waiting|stand|standing with|in|under … wet|cold|rain|draught|dark|heat|gown|foils|snow|sun
  + I [had to stand in the rain] for it.
  - He left a sitting room in the dark.
comfort.cold          -2,stage:use sauna|pool|shower|showers|radiator|radiators|tub|jacuzzi|plate|plates|room|rooms|classroom|ward has|have|had|was|were|is|are … cold|freezing|lukewarm|tepid|stone-cold
  + The plunge [pool has been cold] all month.
  - The lake was cold in May.
comfort.cramped       -2,stage:use <be> <degree> tight|tiny|stiff|poky
  + The rooms [are very tiny].
  - It is so.
comfort.cramped       -2,stage:use cattle class|truck|trucks|market|pens
  + It was [cattle class] all the way.
  - The class drew some cattle.
comfort.cramped       -2,stage:use so narrow|cramped|tight|dark|cold|hot|loud|noisy|crowded|low|hard|stuffy|bright|packed|steep|small|tiny|busy|humid|draughty that|you|we|i|my|nobody|people
  + The stairs are [so steep that] my dad fell.
  - The wall is so low as to be decorative.
comfort.crowded       -1,stage:use bins|racks|lockers|bays|car-park|shelters|carriages|overhead … full
  + The [racks were full] by row ten.
  - A full box of racks.
comfort.crowded       -2,stage:use never|rarely|hardly|impossible|cannot|cant|not|n't|seldom|to get a|any seat|machine|space|table|slot|bike|lane|spot|lounger|sunbed|appointment|ticket
  + You can [never get a seat] after seven.
  - He did get a bike.
comfort.crowded       -2,stage:use too many people|tourists|children|kids|cars|crowds|guests|groups|visitors|passengers
  + There were [too many people in] the pool.
  - Many people came, too.
comfort.heating_on    -2,stage:use heating|heaters|radiators|heater|radiator … full|blasting|stuck|cranked|max blast|on|up|in
  + The [heating was stuck on] all June.
  - Heating oil, a full tank.
comfort.legroom       -2,stage:use knees … up|round|around|against|in|under|jammed|touching|near … ears|chin|chest|seat|mouth|throat|tray
  + My [knees were up round my ears].
  - The bees' knees, said my ears.
comfort.no_sleep      -2,stage:use curtains|blinds|curtain|blind|shutters … let|lets|letting|not|n't|no|too|thin|gap|open|meet|close
  + The [blinds let] in the dawn.
  - The curtains are blue.
comfort.no_sleep      -2,stage:use woken|awoken|awakened|woke by|at|up|us|me|every|several|twice|early … by|at|bin|builders|drilling|noise|doors|music|alarm|bells|traffic|shouting|banging|slamming
  + We were [woken by drilling] on Sunday.
  - I woke at noon on my own.
comfort.no_view       -2,stage:use behind a|the|this pillar|post|pole|column
  + We sat [behind a pillar].
  - The tap is behind the sink.
comfort.noise         -2,stage:use loud|noisy|whiny|whirring|screeching|droning fan|fans|engine|motor|compressor|click|clicking|hum|buzz|beep|keys|hinge|pump|pipes|fridge|neighbours|guests|bar|disco|wedding|builders
  + A [loud pump] under our window.
  - The fan is loud for us, his fans.
comfort.noise         -2,stage:use noise|noises carries|carry|carried|travels|travel|travelled|echoes|echo|echoed
  + The [noise carries from room] to room.
  - The sound of the travel desk phone was nice.
comfort.noise         -2,stage:use shout|yell|scream|shouting|yelling|holler to|over … hear|heard|talk|music|noise|other|speak|understood
  + We had to [shout over the music].
  - They scream in the other room.
comfort.noise         -2,stage:use sounds|sounded|sounding|noise|noisy|loud like|as a|an … jet|washer|tractor|lawnmower|hairdryer|drill|plane|helicopter|hoover|engine|train|generator|motorway|building|airport|chainsaw|aeroplane
  + The fridge [sounds like a tractor].
  - It looks like a train engine.
comfort.noise         -2,stage:use too noisy|loud|echoey|busy|crowded for … romantic|quiet|chat|conversation|relaxing|family|talk|work|sleep|date|dinner|meal
  + It is [too noisy for a romantic] meal.
  - A loud song for you, too.
comfort.noise_through -2,stage:use could|can hear|heard the|every|everything|our|next|them|people|lift|traffic|music|neighbours|word|snoring|conversation
  + You [can hear every] step above.
  - I can hear my tutor fine.
comfort.nowhere       -2,stage:use anyone|people|everyone|passers-by|neighbours|strangers can|could … look|see|stare|peer … in|into|through
  + There, [anyone can look straight in].
  - I see people in the hall.
comfort.nowhere       -2           nowhere to put|sit|park|change|wait|eat|charge|lock|hang|stand|smoke|wash|store|lie|rest|leave|plug|go|turn|shelter
  + There is [nowhere to hang] a coat.
  - We had nowhere to be that day.
comfort.nowhere       -2,stage:use seated|table|room|seat|seats|sat … next|beside|by|near|opposite|facing|behind … toilets|toilet|loo|loos|bins|galley|speaker|speakers|lavatory|lavatories|wc|restroom|restrooms
  + Our [seats were right by the galley].
  - The toilets are by the bar.
comfort.pain          -2,stage:use digs|dig|dug|digging|cuts|cut|cutting|pinches|pinch|pinched|rubs|rub|rubbed|chafes|chafed|pokes|poked|poking|jabs|sticks|pressed|pressing|hurts … into|my|our|his|her|your|me … shoulders|shoulder|skin|back|heel|heels|feet|toes|ankle|ankles|ear|ears|nose|waist|ribs|side|neck|legs|knees|thighs|toe|stomach|raw
  + The wire [pokes into my ribs].
  - I cut my hair.
comfort.pain          -2,stage:use digs|dug|digging|cut|cuts|cutting into me|him|her|us|them
  + The strap [digs into me].
  - We dug into the pie.
comfort.pain          -2,stage:use rides|ride|rode|riding|slips|slip|slides|slid|rolls|falls|fell up|down|off when|as|all|every|constantly|whenever|while|with
  + The skirt [rides up all] day.
  - He rides up on the hill.
comfort.standing      -2,stage:use had|have|having to stand for|all|the|most|whole
  + I [had to stand for] an hour.
  - I had to stand up to see the band.
comfort.too           -2           too|far quiet|soft|hard|firm|shallow|bright|upright
  + The bench was [too firm].
  - The high street was far.
keep.could_not_hear   keep         n't|not|cannot|cant|couldnt hear the|every|everything|our|next|them|people|traffic|neighbours
keep.tiny_firm        keep         <be> a|an|just|such|only tiny|small|little bank|company|firm|business|team|charity|outfit|publisher|start-up|startup|farm|school|chapel|minority|fraction|bit|price|fee|detail|thing|mistake|error|niggle|gripe|complaint|criticism|issue|problem

comfort.noise -1 such|very|really|played|plays|playing|constant|blaring|thumping loud|noisy|blaring|music music|tv|telly|radio|adverts|announcements|speakers
  + They [played loud music] in the ward.
  - We danced to music.

comfort.heat -1 room|studio|office|ward|gym|hall|classroom|theatre|cabin|carriage|bedroom|flat|apartment|store|shop|library|waiting was|is|were|felt|kept hot|boiling|roasting|stuffy|sweltering
  + The [studio was hot].
  - The hall was a hot topic.

comfort.crowded -2,yields <figure>=28 … kids|children|pupils|students in|per|to a|her|his|my|the|each|one|their class|classroom|room
  + There are [thirty-two pupils in one room].
  - There are eight pupils in her class.

# More of the same, as customers put it
comfort.heat -2,stage:use humid|muggy|clammy|airless|roasting|freezing|arctic|chilly in|inside|there|and|all|room|rooms|night
  + It was [freezing in] the hall.
  - I keep it in the freezer.

@sector airline transport leisure hotel restaurant
comfort.bed      -2,stage:use cushion|cushions|padding|foam|springs|seat|sofa … flattened|collapsed|sunken|sunk|slides|slid|sinks|sank|squashed
  + The [cushions are flattened].
  - The seats of the collapsed bank were sold.
comfort.bed      -2,stage:use impossible|hard|difficult|unable|struggle|struggled|struggling|tough|tried|trying to get|be|feel|sit|find … comfortable|comfy|settled|position
  + I [struggled to get comfortable].
  - I want to be comfortable.
comfort.bed      -2,stage:use little|no|not|n't|without|zero|lack|lacks|lacking|minimal … padding|cushioning|lumbar|recline
  + There is [no padding] left.
  - The padding is blue.
comfort.bed      -2,stage:use thinly|barely|hardly|scarcely padded|cushioned|upholstered
  + The seats are [thinly padded].
  - The padded case is thin.
comfort.cramped  -2,stage:use if|when|once|whenever … in|the front|passenger|person … recline|reclines|reclined|leans|leaned|reclining
  + [When the passenger in front reclined] I could not move.
  - When we reclined, he was in front.
comfort.cramped  -2,stage:use knee|knees|leg|legs|thighs|elbows|shins … pressed|pressing|jammed|wedged|squashed|pinned|crushed|trapped|rammed against|in|into|under|behind|by|up
  + My [legs were pressed against] a bar.
  - I pressed a crease into the legs of my suit.
comfort.cramped  -2,stage:use people|passengers|everyone|everybody|trolley|trolleys|they|crew … bump|bumps|bumped|bumping|brush|brushes|brushed|knock|knocks|knocked|barge|barged|crash|crashed|climb|climbing into|past|against|over you|me|us|my|your
  + In an aisle seat [people bump into you].
  - People say I brushed up well.
comfort.cramped  -2,stage:use seat|aisle|aisles|width|pitch|row|rows|corridor|space|cabin … tight|mean|stingy|restricted|minimal|insufficient
  + The seat [width is tight].
  - The seat belt sign is on, hold tight.
comfort.cramped  -2,stage:use takes|take|took|taking|eats|eat|eating up|away|into half|most|all|the|your|my|foot|leg … space|room|legroom
  + The box [takes up half the foot space].
  - It takes up to an hour.
comfort.heat     -2,stage:use no|without|individual air|adjustable … vents|vent|nozzles|nozzle
  + There are [no air vents].
  - The vent is by the door.
comfort.no_sleep -2,stage:use impossible|hard|difficult|unable|tough to sleep|rest|doze|nap|unwind
  + It was [impossible to sleep].
  - It is hard to beat.
comfort.no_view  -2,stage:use no|missing|misaligned|without|nor window|windows|porthole
  + Row nine has [no window].
  - Look out of the window.
comfort.noise    -2,stage:use constant|endless|continual|continuous|heavy|nonstop|non-stop traffic|footfall|banging|chatter|flow|stream|queue|coming to|from|by|past|of|and|outside|all
  + There was [constant traffic to] the loos.
  - We met constant kindness.
comfort.noise    -2,stage:use light|lights|noise|smell|smells and light|lights|noise|smell|smells|chatter from
  + We had [light and noise from] the kitchen.
  - The lamp gives light and warmth.
comfort.noise    -2,stage:use light|lights|tv|telly|music|engine|alarm|fan stay|stays|stayed|left|were|was|is|are|kept on|going|running|blaring|beeping all|through|the night|whole
  + The hall [lights stay on all night].
  - The light is on.
comfort.noise    -2,stage:use raucous|thunderous|shrill|rattly|screechy|clattering|jarring
  + A [raucous] pub under our window.
  - The clatter of cups, the sea.
comfort.noise    -2,stage:use screaming|crying|shouting|yelling|drunk|unruly|feral|noisy kids|children|babies|toddlers|teenagers|lads|guests|people|louts|stag
  + Full of [screaming kids].
  - The kids were happy.
comfort.standing -2,stage:use sit|sat|sitting|sleep|slept|stood|standing on|in the floor|stairs|steps|corridor|doorway|aisle
  + We had to [sit on the floor].
  - Her floor is the third.

@all

# Seats: how wide, how far back, what presses
@sector airline transport leisure
comfort.bed     -2,stage:use leg|foot|arm|head rest|rests … not|n't|never … extend|far|reach|high|adjust|move
  + The [leg rest does not extend] far.
  - The rest is history.
comfort.bed     -2,stage:use only|barely|hardly|just reclines|recline|reclined|leans|tilts|goes an|a|one|two|back|inch … inch|inches|fraction|little|cm|centimetres|bit|degrees
  + It [only reclines an inch].
  - It reclines by a lever.
comfort.bed     -2,stage:use slide|slides|slid|slip|slips|slipping|sliding down|forward|forwards|off|out
  + You [slide down] in your sleep.
  - A slide for children.
comfort.cold    -2,stage:use draught|draughts|draft|breeze|cold|chill … from|off|through the|a door|doors|window|windows|vent|exit|floor
  + A [draught from the door] all night.
  - The light from the door.
comfort.cramped -2,stage:use feet|legs|head|arms|toes … hung|hanging|stuck|dangled|dangling|poking|poked|stick|hang … over|off|out
  + My [feet hung over] the end.
  - The lamp hung over us.
comfort.cramped -2,stage:use leaning|leaned|spilling|hanging|sticking|pushed|squeezed|half in|into|out the aisle
  + I sat [leaning into the aisle].
  - The aisle is wide.
comfort.cramped -2,stage:use right|back|reclined|came|straight in|into my lap|face|knees|nose
  + The seat came [right into my lap].
  - The cat came in.
comfort.cramped -2,stage:use seat|seats|space|legroom|aisle|bed … narrower|smaller|tighter|shorter|harder
  + The new [seats are narrower].
  - A narrower road.
comfort.cramped -2,stage:use shoulders|elbows|knees|arms|hips|legs … touch|touched|touching|rub|rubbed|overlap|clash … person|neighbour|neighbor|passenger|next|others
  + Your [shoulders touch those of the person] beside you.
  - Touch the screen next to you.
comfort.pain    -2,stage:use numb|sore|stiff|dead|aching backside|bum|bottom|back|legs|neck|feet|knees|behind|shoulders|butt
  + I got off with a [numb backside].
  - A back seat.

@all

comfort.toilets -2,stage:use toilet|toilets|loo|loos|lavatory|lavatories|urinal|urinals … blocked|clogged|overflowing|overflowed|flooded|unusable|filthy|foul|shut|locked
  + The [loos were clogged] from noon.
  - The toilets are on the left, the gate is shut.

comfort.crowded -2 madhouse|bedlam|mayhem|bunfight|cattle-market
  + Saturday morning there is [bedlam].
  - My bed, lamb stew and tea, please.
comfort.noise   -1 raucous|rackety|shouty|clattery
  + The upstairs bar got [raucous] by nine.
  - The rocket salad was for my aunt.

comfort.bed      -2,stage:use killing|kills|wrecked|knackered|murdered my|our|his|her back|neck|knees|spine|hips|bum|backside|shoulders
  + That desk chair is [killing my back].
  - A killing in Back Lane.
comfort.bed      -1,stage:use only one|a thin|scratchy|flimsy blanket|pillow|sheet|duvet|towel
  + I got [only one thin blanket].
  - One blanket, thin or thick, please.
  - I ordered one thin pillow.
comfort.bed      -2,stage:use seat|seats|chair|chairs|bench|bed|mattress|saddle <be> agony|torture|unpadded|murder
  + The [saddle was agony].
  - A murder at the bench of the court.
comfort.bed      -2,stage:use seat|seats|chair|chairs|bench|benches|bed|beds|mattress|pillow|pillows|saddle|sofa <be>|felt like|as|a|absolute|sheer|pure|agony|torture|unpadded … agony|torture|plank|planks|rock|rocks|concrete|brick|floorboards|slab|cement|unpadded
  + The [benches were sheer agony].
  - A bench in the rock garden.
comfort.cramped  -2,stage:use no|not|n't|hardly|barely|scarcely bigger|larger|wider than a|my|the|an shoebox|cupboard|matchbox|postage|wardrobe|closet|coffin|broom|handkerchief|hutch|toilet|cell|stamp
  + The cabin was [no bigger than a cupboard].
  - Is it no larger than a loaf?
comfort.cramped  -1,stage:use room|cabin|bedroom|bathroom|flat|kitchen|shower|waiting|restaurant|studio|ward|cubicle <be> … tiny|minuscule|titchy|teeny|teensy|pokey|poky|miniscule|windowless|diddy
  + The [cubicle was minuscule].
  - Tiny bulbs light the room.
comfort.cramped  -2,stage:use room|cabin|flat|bedroom|bathroom|kitchen|office|cell|studio|apartment|ward|changing-room|classroom|waiting-room <be> … shoebox|cupboard|hutch|cell|matchbox|postage|coffin|wardrobe|cubbyhole|cell-like
  + My [cabin was a glorified wardrobe].
  - A room with a cupboard.
comfort.cramped  -2,stage:use size of a|my|the shoebox|cupboard|matchbox|postage|wardrobe|closet|coffin|broom|handkerchief|hutch|toilet
  + A studio the [size of a matchbox].
  - Two sizes of cupboard.
  - My new phone is bigger than the phone of my wife.
comfort.heat     -2,stage:use frozen|chilled|freezing|soaked|cold to the bone|marrow|core|skin
  + I was [chilled to the bone] in that hall.
  - Chilled soup to the bone china.
comfort.heat     -2,stage:use froze|freeze|freezing|frozen to|our|my|half|your death|bits|socks|tits|butts|toes|arses|off
  + We [froze to death] on platform two.
  - I freeze my peas to my taste.
comfort.heat     -2,stage:use heating|radiator|radiators|boiler|aircon|a/c|air-con was|were|is|are|been|kept … off|stone|broken|barely|lukewarm|cold|dead|useless
  + The [radiators were stone cold].
  - Was the heating put in last May?
  - The heating was on when we came.
comfort.heat     -2,stage:use hot|cold|colder|hotter|warm as|than an|a|hell|siberia|the oven|furnace|sauna|igloo|morgue|arctic|tomb
  + The clinic was [colder than an igloo].
  - Hot as it is, an oven costs a lot.
  - The oven is hotter than the fridge.
comfort.heat     -2,stage:use no|zero|without|broken air con|conditioning
  + [No air con], no fan, no ice.
  - An air of no concern.
comfort.heat     -2,stage:use room|rooms|ward|office|carriage|bus|train|coach|cabin|classroom|gym|flat|house|hall|shop|studio|theatre <be> … boiling|muggy|humid|clammy|unheated|unventilated|stuffy|roasting|baking|sweltering|nippy|parky|baltic
  + The [gym was so clammy].
  - A humid summer, a flat by the sea.
comfort.heat     -2,stage:use sweating|sweated buckets|cobs
  + I was [sweating buckets] in there.
  - Buckets for sweating paint.
  - I was sweating profusely after the class.
comfort.heat     -2,stage:use sweating|sweated|sweat like pigs|a|buckets|cobs|pig
  + We were [sweating like pigs] in row nine.
  - Sweaters like a pigsty.
comfort.heat     -2,stage:use we|i|everyone|us|passengers|kids|patients was|were|felt|sat|got so|all|absolutely|practically|literally|boiling|freezing|shivering|sweltering … boiling|freezing|shivering|sweltering|frozen
  + By noon [we were practically freezing].
  - I was melting butter in a pan.
  - I was roasting a chicken.
comfort.no_sleep -2,stage:use not|hardly|barely|never|n't|without … wink of
  + [Not a wink of] rest with that fan.
  - She did not wink.
comfort.no_sleep -2,stage:use tossed|tossing|toss and turned|turning
  + I [tossed and turned] on that camp bed.
  - We tossed a coin and it turned up.
comfort.noise    -1,stage:use room|hall|ward|restaurant|office|lounge|corridor|café|cafe|bar|flat <be> so|very|really|rather|echoey|loud … echoey|loud|boomy
  + The [hall is so echoey].
  - A loud tie in the hall.
comfort.pain     -2,stage:use woke|stiff|went|walked|came|was|back|felt … stiff as
  + I [woke up stiff as] a plank.
  - A stiff drink, as I said.
comfort.standing -2,stage:use not|nowhere|hardly|no|never a|to|one|seat seat|chair|sit|spare|bench … had|found|spare|available|sit|free|sight
  + [Not a seat to be had] after six.
  - I could not sit, a chair was wet.

comfort.heat  -2,stage:use stiflingly|bitterly|achingly|perishingly|swelteringly|suffocatingly|bone-chillingly|numbingly|arctic|scorchingly hot|cold|warm|stuffy
  + The sauna queue was in [bitterly cold] rain by the door.
  - Bitter lemon, cold please.
comfort.noise -2,stage:use deafeningly|painfully|unbearably|ear-splittingly|obscenely|antisocially loud|noisy
  + A [deafeningly loud] crossing.
  - Deaf signing for a loud show.

comfort.cold    -1,stage:use <place>|<spot>|kennels|salon|church|hall|hospital|nursery|museum <be> cold|freezing
  + The [salon is cold].
  - Is cold water on in the salon?
comfort.cold    -1,stage:use <place>|<spot>|kennels|salon|church|hall|hospital|nursery|museum <be> so|very|really|bloody|rather|quite cold|freezing
  + The [church was really cold].
  - A cold church bell.
comfort.cramped -1,stage:use museum|gallery|van|kennels|shop|garden|stage|pool|playground|cage|cages|lift|car|coach|stall|gym|salon <be> … tiny|minuscule|poky|pokey|titchy|diddy
  + The [lift was tiny].
  - A tiny toy car is a gift.
comfort.crowded -2,stage:use lounge|museum|ward|gym|hall|train|bus|pub|bar|restaurant|shop|surgery|airport|terminal <be> … bursting
  + The [terminal was bursting].
  - A burst of song in the hall.
comfort.pain    -2,stage:use trainers|shoes|boots|sandals|heels|bra|straps|strap|collar|helmet|goggles|glasses <be>|give|gave|giving|keep|keeps … rubbing|rub|blisters|pinching|pinch|chafing|chafe|slippery|sweaty|digging
  + My [goggles keep digging] in.
  - Heavy rain fell on my boots.
  - The glasses are heavy.

comfort.bed      -2           tired|worn|stained|knackered mattress|mattresses|bed|beds|sofa|pillow|pillows|chairs|seats
  + A [tired mattress] and no lamp.
  - We were tired and the bed was made.
comfort.bumpy    -2           bone-shaker|boneshaker|rust-bucket|rustbucket|rattletrap|jalopy
  + The school bus is a [bone-shaker].
  - Shake the bones.
comfort.bumpy    -2           bone|rust shaker|bucket
  + Our coach was a [rust bucket].
  - A bucket to rust.
comfort.cramped  -2           tiny|minuscule|poky|cramped|microscopic|titchy lift|lifts|room|rooms|bathroom|shower|seat|seats|waiting|changing|toilet|toilets|hall|lobby|cabin
  + A [tiny lift] for six floors.
  - A tiny lamp.
comfort.crowded  -2           bursting|packed|rammed|creaking at|to the seams|rafters|gunwales|gills
  + Our surgery is [bursting at the seams].
  - A seam bursting on my coat.
comfort.crowded  -2,stage:use carriage|carriages|coach|coaches short
  + The 8:02 is two [carriages short] again.
  - Two coaches, short and tall.
comfort.crowded  -2           overfull|oversubscribed|over-subscribed|overpopulated
  + Morning yoga is [oversubscribed].
  - I subscribed over the phone.
comfort.crowded  -2           squeezed|packed|stuffed|crammed|treated|handled|shipped … like|as sausages|cargo|freight|livestock|battery
  + We were [treated like cargo].
  - I treat a sausage as lunch, like cargo crew.
comfort.crowded  -2           tin|can|box of sardines
  + The tram was like a [tin of sardines].
  - Sardines and tinned beans.
comfort.dripping -2           water|rain|damp pours|poured|gushes|gushed|seeps|seeped|leaks|leaked in|through|everywhere|under
  + The [rain seeps through] the hood.
  - Water came in bottles.
comfort.heat     -2,stage:use room|classroom|office|flat|gym|ward|hall|shop|studio <be> like a|an icebox|furnace|sweatbox|sauna|greenhouse|igloo
  + The [classroom is like an icebox].
  - The kitchen of the flat has an oven.
  - The room is fitted with a fridge.
comfort.heat     -2,stage:use stuffiness|draughtiness|airlessness|dampness
  + The [stuffiness] of the sixth carriage.
  - A stuffed bear.
comfort.noise    -1           echo chamber
  + The hall is an [echo chamber].
  - Is there an echo in my chamber?
comfort.noise    -2,stage:use plagued|blighted|marred|dogged|spoiled|disturbed by|with noise|noisy|mosquitoes|wasps|building|drilling|flies|music|roadworks|barking|neighbours
  + Two nights [plagued by mosquitoes].
  - A plague film with flies.
comfort.noise    -2,stage:use show|concert|gig|film|music|band|dj|performance|trailers|speakers … too|far|deafeningly|painfully|way … loud
  + The [trailers were far too loud].
  - Is loud music on too?

@all
comfort.noise -2,stage:use noise|soundproofing|sound-proofing|ventilation|damp|condensation issue|issues|problem|problems|concern|concerns
  + There are [damp problems] in the back room.
  - We had no damp problems.

@all
comfort.bed     -1,stage:use towels|towel|pillows|pillow|duvet|duvets|blanket|blankets|sheets|robes|mattress <be>|were|was very|so|too|really|extremely|quite|rather|pretty|fairly|incredibly|ridiculously|just small|thin|short|flat|narrow|scratchy
  + The [towels were too small].
  - The pillow is a small bag of herbs.
comfort.cramped -2,stage:use bunk|bunks|berth|berths|cabin|cabins|bedroom|bedrooms|kitchen|kitchenette|balcony|pool|bathtub|sofa-bed|ensuite|en-suite|lounge|apartment|flat|studio|caravan|pitch|cubicle|wardrobe|tray|table|tables|terrace|hallway <be>|were|was very|so|too|really|extremely|quite|rather|pretty|fairly|incredibly|ridiculously|just small|narrow|short|tight|little
  + The [bunks were too short] for my brothers.
  - The kitchen is a small gem.

@all
comfort.noise -3,stage:use the noisiest|loudest room|hotel|place|flat|cabin|street|campsite|bar|restaurant|hall|hostel
  + [The noisiest hotel] in town.
  - The loudest cheer.

@all
comfort.cramped -2,stage:use room|cabin|stateroom|bathroom|bed|seat|shower|flat <be>|was|were the|one smallest|tiniest|narrowest|pokiest|lumpiest|hardest
  + The [cabin was the smallest] on the boat.
  - The smallest of us took the bed.
comfort.cramped -1,stage:use the|our smallest|tiniest|narrowest|pokiest|lumpiest|hardest room|rooms|cabin|bathroom|bed|beds|seat|shower|stateroom|flat|apartment|balcony|kitchen|tent|bunk|mattress
  + [The smallest room] in the world.
  - The smallest dog we have seen.
keep.own_step   keep         even|book|booked|take|taking|chose|reserved the|our smallest|tiniest|narrowest room|rooms|cabin|bathroom|seat|stateroom|flat|apartment|tent

comfort.bumpy -2,stage:use brutal|hard|heavy|violent|rough|harsh landing|braking|take-off|takeoff|touchdown|acceleration
  + A [violent braking] before every bend.
  - A soft landing on grass.

comfort.cramped -1,stage:use you|constantly|always|to|'ll bang|bump|knock|scrape|hit your head|knees|elbows|shins
  + In the turret [you bang your head] twice.
  - I banged my head at home.
  - Mind you do not hit your head.

comfort.hear_everything -2,stage:use no|zero|without|poor|lack|lacks|absence|nonexistent|insufficient|little|any … soundproofing|sound-proofing
  + There is [no proper soundproofing] between the cabins.
  - No word was said at dinner about the soundproofing.
comfort.hear_everything -2,stage:use no|zero|without|poor|lack|lacks|insufficient sound|noise|acoustic|of insulation
  + The cells have [no real soundproofing].
  - Good soundproofing throughout.
  - There is no insulation in my loft.
comfort.hear_everything -2,stage:use poor|insufficient|nonexistent|inadequate insulation
  + [Poor insulation] in the mill, alas.
  - The poor man checked the insulation.

comfort.cramped -1,stage:use pitch|pitches|pool|cabin|cabins|cage|cages|bunk|bunks|shower|showers|seats|tables|stalls is|are|was|were very|so|really|far|absolutely|ridiculously tiny|small|narrow|titchy|pokey|poky
  + Up here the [stalls were ridiculously narrow].
  - A tiny flower.

comfort.cramped -1,stage:use pitches|cabins|cages|bunks|showers|bathrooms|bedrooms|pens|berths|cubicles are|were tiny|cramped|minuscule
  + The [berths are tiny].
  - A tiny berth was free.

comfort.cramped -1,stage:use space|room <be> at a premium
  + In the attic, [space is at a premium].
  - They sell it at a premium.

comfort.noise -2,stage:use put|putting up with … noise|dogs|barking|music|shouting|snoring|screaming|drilling|building|parties|racket|traffic
  + We [put up with the barking] until dawn.
  - I put up a shelf with him.
keep.spared   keep         not|n't have|need to put up with … noise|dogs|barking|music|shouting|snoring|screaming|drilling|building|parties|racket|traffic|heat|cold|draughts|smoke
  + We do[n't have to put up with the noise] any more.
  - We have to put up with the noise.

comfort.heat -2,stage:use put|putting up with … heat|cold|draughts|smoke|stuffiness|rain
  + We had to [put up with the heat] of the forge.
  - The heat of summer.

comfort.noise -2,stage:use endure|endured|suffered|enduring|subjected|tolerate … noise|music|barking|shouting|snoring|screaming|drilling|singing|racket|parties
  + The hens [endured the drilling] all week.
  - I can endure anything.
  - I suffer from tinnitus and music helps.
keep.spared   keep         not|n't have|need to endure|suffer|tolerate … noise|music|barking|shouting|snoring|screaming|drilling|singing|racket|parties
  + Here you do[n't have to endure the music].
  - They made us endure the music.

comfort.cramped -1,stage:use tents|tables|caravans|loungers|seats|chairs|beds|houses|pitches|passengers … crammed|jammed|squeezed|squashed|squashed together|into|in|tightly|like
  + The [caravans are squeezed in] like teeth.
  - The tables stand in the hall.

comfort.cramped -1,stage:use tents|tables|caravans|loungers|seats|desks|chairs|beds|houses|pitches|buildings <be> almost|practically|literally|right|all on top of each|one
  + The [beds are almost on top of one] another.
  - The house on top of the hill.
  - The beds are not on top of each other.
comfort.cramped -1,stage:use tents|tables|caravans|loungers|seats|desks|chairs|beds|houses|pitches|buildings <be>|almost|practically|right on top of each|one
  + The [tables are on top of each] other in the boathouse.
  - The lamps for the tables are on top of a trunk.

comfort.cramped -2,stage:use sitting|practically|almost|nearly in|on someone|somebody|your|my|the|our|each neighbour|neighbours|neighbor|else|other|stranger 's|s|laps|lap lap|laps|elbow
  + You are [almost in your neighbour's lap].
  - The cat sat on my lap.

comfort.cold -2,stage:use chilled|chills|frozen|froze|freezes … to the|our|my bone|bones|marrow
  + The draught [chills you to the bone].
  - The chill bag is blue.
  - The saw cuts right through the bone.

comfort.cold -2,stage:use hall|church|classroom|classrooms|room|rooms|pool|flat|cottage|train|coach|gym|chalet|library|studio|building|changing … not|n't|barely|hardly|never|poorly heated
  + The chapel [room wasn't heated].
  - The heated room was cosy.

comfort.cramped -1,stage:use room|rooms|cabin|cabins|shower|bed|beds|bathroom|flat|pool|pitch|terrace|corridor|seats|wardrobe|tent is|are|was|were not|n't very|particularly|exactly|especially|that|terribly big|large|wide|spacious|roomy
  + Our [tent is not exactly roomy].
  - The tent is not blue.

comfort.cramped -1 boxes|crates|pallets|trolleys|stock|cages|cartons stacked|piled|blocking|dumped|clutter|cluttering|everywhere in|up|the|across|along|on
  + [Crates piled up] by the tills.
  - We stacked our crates at home.
  - Boxes left on the porch as I asked.

comfort.heat -2,stage:use not|no|n't|without|hardly|barely|zero|little a|any|an|scrap|inch|patch|bit|single|of … shade $
  + [Hardly any shade at] the quarry.
  - A patch of shade under the oak.
  - Without a single shade of doubt.
comfort.heat -2,stage:use not|no|n't|without|hardly|barely|zero|little a|any|an|scrap|inch|patch|bit|single|of … shade at|on|around|by|anywhere
  + There was [not a scrap of shade on] the jetty.
  - Not a soul came to sit in the shade on the jetty.

comfort.heat -2,stage:use we|i|was|were|everyone|people boiling|roasting|sweltering|melting|suffocating|suffocated|sweated in|on|inside the|that|there|our|this
  + We [were roasting in the] guardroom.
  - Melted cheese in a pan.
  - We were baking in a class.

comfort.no_sleep -2,stage:use impossible|hard|difficult|tough|unable|struggle|struggled|cannot|ca|could to|n't|not … sleep|nap|doze … with|because|through|due|till|until
  + It is [tough to sleep through] such peals.
  - I sleep with a teddy.

comfort.cramped -2,stage:use pavement|pavements|aisle|aisles|corridor|corridors|entrance|exit|exits|doorway|stairs|path|paths|hallway|ramp … blocked|cluttered|obstructed|impassable|congested|barred
  + The [ramp is often obstructed].
  - They cleared the blocked ramp.
  - My access is blocked.

comfort.cramped -2,stage:use windowless|airless|glorified box|cupboard|cell|cubbyhole|hole|room|cabin|office|broom|store|cubicle
  + They put us in a [windowless cell].
  - The cell has two windows.
  - A lovely converted cabin.

comfort.crowded -2,stage:use elbow|fight|barge|push|shove|squeeze|elbowing|fighting|pushing|squeezing your|my|our way through|past|to|in|onto|out|into
  + You [elbow your way to] the fountain.
  - I pushed my way to success.
keep.spared_way keep         no|not|n't|never have|need to elbow|fight|barge|push|shove|squeeze your|my|our way through|past|to|in|onto|out|into
  + There is [no need to push your way in].
  - You need to push your way in.

comfort.misfit -2,stage:use chair|chairs|seat|seats|step|steps|bed|beds|table|tables|stool|stools|counter|sink|basin|shelf|shelves|sofa|bench|rail|mirror|desks <be> … too high|low|deep|shallow|narrow
  + The [basin was too low].
  - My basin is low.

comfort.noise -2,stage:use talk|talks|talking|shout|shouts|shouting|chatting|laughing|gossiping very|so|too|really|extremely|incredibly loud|loudly
  + The ushers [gossip at the top of their] lungs.
  - Talk to me loudly.
  - We were shouting at the top of the ride.
comfort.noise -2,stage:use talk|talks|talking|shout|shouts|shouting|chatting|laughing|gossip|gossiping at the top of their|his|her
  + The crew were [shouting at the top of their] lungs past midnight.
  - We could talk to the captain at the top of the mast.

comfort.noise -2,stage:use <helper>|people|guests|neighbours|others|passengers|students|jurors … talk|talks|talking|talked|chat|chatting|gossip … loudly
  + The [jurors chat loudly] behind you.
  - They whisper and chat quietly.

comfort.pain -2 it|treatment|injection|filling|extraction|procedure|massage|needle|that really|hurt|hurts|still|bloody hurt|hurts|like|a|so|me|terribly … lot|hell|much|badly|mad|lot
  + The [filling hurt like hell].
  - Does it hurt?

comfort.crowded -2,stage:use too|way many pupils|children|students|people|patients|learners|kids per|to|in|for each|a|one|every|the class|classroom|group|session|room|doctor|teacher|lesson
  + [Too many pupils in each group].
  - Many pupils in the class sing.

comfort.crowded -1,stage:use machines|courts|treadmills|bikes|weights|lanes|tables|pitches|computers|chargers|bays|showers|washers|dryers <be> always|constantly|all|permanently|usually taken|occupied|busy|full
  + The [treadmills are always taken].
  - Two bikes were taken to the shed.
  - All the machines are in use now.

comfort.cold -2,stage:use cold|chilly|icy|draughty in|inside the|our|that|this|there classroom|classrooms|waiting|corridor|hall|church|changing|library|dining|gym|rooms|studio|carriage|train|theatre|auditorium
  + It was [icy in the corridor].
  - The cold drinks are in the hall.

comfort.noise -2 as for … quiet|peace|calm|tranquillity|silence , forget
  + [As for the calm, forget] it.
  - As for the quiet, I sang.
  - So quiet, you forget the world.

comfort.crowded -2,stage:use too|far|way many pupils|children|students|kids|people|patients per|to|in|for|at a|one|class|each|session|once|group|room|lesson|doctor|teacher
  + There are [too many kids per group].
  - Kids sing in a group.

comfort.cramped -1 boxes|crates|pallets|trolleys|cages|cartons <be> stacked|piled|dumped in|up|along|across|on|everywhere
  + [Cartons are stacked in] the aisle.
  - Cartons of milk.

comfort.pain -2,stage:use shoes|boots|trainers|sandals|heels|helmet|straps|headphones|earbuds|saddle|harness|waders|skates hurt|hurts|hurting|killed|kills my|your|his|her|our
  + The [skates hurt my] ankles.
  - He hurt my boots.
