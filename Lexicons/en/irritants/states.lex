@language en
@kind     irritants

# The state that a thing was in, told without any word of judgement: what it was (the classes), how it was (the entries).

# What things are made of, in any trade: furniture, tableware, vehicles, kit, parts of buildings and of clothes.
class.object is:object life|high|push|baby jacket|jackets|vest|vests|chair|chairs|seat|seats
  + The [oars] are blue.
  - The oarsman is here.
class.object is:object oar|oars|paddle|paddles|hull|sail|rope|ropes|kayak|kayaks|canoe|anchor|bike|bikes|scooter|scooters|saddle|chain|pedal|pedals|wheel|wheels|tyre|tyres|tire|tires|brake|brakes|belt|belts|bumper|wiper|wipers|strap|straps|buckle|zip|zips|button|buttons|hem|seam|seams|sleeve|collar|lining|heel|heels|sole|soles|pocket|glove|gloves|boots|skis|skates|helmet|helmets|goggles|racket|rackets|net|nets|ball|balls|mat|mats|blade|blades|spade|mower|tool|tools|pump|filter|tank|string|strings|screen|keyboard|charger|cable|plug|socket|sockets|port|headset|headphones|remote|treadmill|treadmills|locker|lockers|machine|machines
class.object is:object plate|plates|cup|cups|mug|mugs|bowl|bowls|tray|trays|jug|teapot|pan|pans|fork|forks|knife|knives|spoon|spoons|lid|lids|handle|handles|jar|jars|bottle|bottles|tub|tubs|pot|pots|crate|crates|box|boxes|carton|bag|bags|suitcase|envelope|parcel|package|trolley|trolleys|basket|baskets|pram|buggy|book|books|cover|spine|frame|frames|lens|lenses|toy|toys|doll|puzzle|pieces|urn|vase|ornament|print|poster|clock|watch
class.object is:object table|tables|chair|chairs|stool|stools|bench|benches|sofa|bed|beds|mattress|pillow|pillows|cot|drawer|drawers|shelf|shelves|cupboard|wardrobe|desk|desks|mirror|mirrors|lamp|lamps|bulb|bulbs|blind|blinds|curtain|curtains|carpet|rug|tile|tiles|floorboards|wall|walls|ceiling|roof|window|windows|windscreen|door|doors|gate|gates|fence|panel|panels|lock|locks|padlock|hinge|hinges|tap|taps|sink|basin|bath|toilet|toilets|seat|seats|pipe|pipes|valve|hose|radiator|step|steps|ladder|ramp|shed|tent|tents|pole|poles|peg|pegs

# Damage.
class.harmed is:harmed cracked|snapped|torn|ripped|bent|smashed|burst|frayed|punctured|perished|rotting|scratched|buckled|corroded|crushed|crumpled|squashed|splintered|gouged|pitted|unglued|unstitched|deflated|holed|rusted|dented
  + It is [gouged].
  - He goes on.

# What does not move, hold or keep shut.
class.jammed is:jammed jammed|seized|loose|leaking|dripping|stiff|unplugged|detached|lifting|blown|dud|wobbly|flickering
  + It is [wobbly].
  - He wobbled.

# Places and rooms.
class.spot is:spot room|rooms|hall|hallway|corridor|corridors|kitchen|bathroom|bathrooms|stairs|stairwell|lobby|lounge|cabin|cabins|deck|galley|carriage|carriages|coach|bus|train|ward|wards|surgery|shop|store|café|cafe|restaurant|pub|bar|gym|studio|pool|sauna|spa|changing|dormitory|dorm|flat|apartment|cottage|caravan|chalet|villa|yurt|pod|unit|plot|pitch|campsite|site|garden|terrace|balcony|patio|playground|park|classroom|library|gallery|theatre|cinema|auditorium|stadium|stand|lift|garage|depot|kennel|kennels|cattery|stable|stables|van|car|taxi|cab|minibus|ferry|boat|ship|plane|cell|office|entrance|reception|basement|loft|attic|tent|hut|marquee|platform|station|terminal|foyer|crèche|nursery|waiting
  + The [stairwell] is red.
  - He stared well.

# What a place offers.
class.amenity is:amenity toilet|toilets|loo|loos|lift|lifts|escalator|escalators|pool|sauna|bar|café|cafe|canteen|shop|kitchen|kiosk|entrance|gate|gates|playground|slide|slides|ride|rides|gym|shower|showers|tap|taps|counter|counters|desk|till|tills|booth|booths|lane|lanes|court|courts|pitch|gallery|galleries|room|rooms|exhibit|exhibits|exhibition|exhibitions|restaurant|buffet|terrace|balcony|garden|library|laundry|lounge|ramp|car|locker|lockers|bay|bays|charger|chargers|bathroom|bathrooms|machines|machine|section|sections|wing|floor|trail|trails|path|bridge|jetty|pier|pontoon
  + The [jetty] is red.
  - The jet is red.
class.barred  is:barred  closed|shut|locked|padlocked|barricaded|cordoned|roped|taped|boarded|drained|chained|fenced|sealed|bolted
  + The jetty is [boarded].
  - The board is red.

# What one misses where it is not there.
class.need is:need chair|seat|seating|stool|stools|table|tables|bed|beds|light|lighting|heat|radiator|radiators|fan|air-con|sign|signs|signage|rail|rails|toilets|loo|loos|sink|sinks|tap|taps|hook|drawer|drawers|wardrobe|curtain|curtains|blind|blinds|lock|locks|handle|door|doors|lids|label|labels|plate|fork|forks|spoon|spoons|mugs|microwave|bins|duvet|towel|shampoo|screen|speaker|air|water|fuel|petrol|ink|seatbelt|seatbelts|mats|helmets|jackets|window|windows|thermometer|extractor|menus|prices|map|timetable|lifeguard|dryer|steps|pump|pumps|marshals|changing|cubicle|cubicles|cushion|cushions|tongs|net|nets|balls
  + Bring a [thermometer].
  - A thermal hat.

# What is not yet, or no longer, the customer's matter: the old one, the one brought to be mended.
keep.old_one keep my|our old|previous|last|former|ex … had|got|spelled … wrong
  + [Our old vet got it wrong].
  - Our vet is old, not wrong.
keep.old_one keep my|our|his|her|the|an|your old|previous|last|former|existing|original <object>|one|phone|car|boiler|laptop|one's … <be>|had … <harmed>|<jammed>|broken|dead|worn
  + [My old phone was cracked].
  - My phone is new.

# What was asked for, chosen or bought so.
keep.asked_so   keep asked|ordered|bought|wanted|chose|prefer|likes|like|love|loves … cold|torn|ripped|distressed|iced|frosted|cold|raw|rare|blank|spare <dish>|jeans|soup|drink|drinks|shorts|denim|form|page|copy|plate|plates
  + We [ordered the cold soup].
  - The cold soup of the day is red.
keep.i_empty    keep i|we … send|sending|return|recycle|bring|throw|need|took|want … empty box|boxes|bottle|bottles|glasses|crate|crates|cartridge|cartridges
  + [I need to send back an empty box].
  - The box is empty.
keep.on_purpose keep a|one|two size|sizes|bit|inch too large|big|small|long|loose|tight on purpose
  + It is [a bit too large on purpose].
  - It is large on purpose.

# Broken and damaged.
condition.damaged  -2,stage:use     <object> … <be>|came|arrived badly|all|both|already|half|slightly|so|quite|completely|still|visibly|a|really <harmed>
  + Both [stools were badly gouged].
  - If the tray is badly bent, send a photo.
condition.damaged  -2,stage:use     <object> … <be>|got <harmed>
  + The [paddles we had were bent] at the end.
  - If the hull is cracked, stay in the harbour.
condition.damaged  -2,stage:use     <object>|lights|lock … <be> rusted|stuck|jammed|frozen|painted|seized|glued|swollen shut|solid|up|open|closed|fast
  + The hatch [locks were rusted shut].
  - If the door is stuck fast, push it.
condition.damaged  -2,stage:receive box|lid|seal|packet|bag|jar|tin|envelope|wrapper|cap|top|parcel <be>|came|arrived … ripped|torn|dented|split|burst|undone|unsealed|slit
  + The [seal was already torn].
  - If the seal is torn, take it back.
condition.damaged  -2,stage:receive came|arrived|turned|back|delivered … with|minus a|an|two|three … hole|holes|crack|tear|rip|dent|chip|scratch|stain|split|gash|snag|crease|leak|wheel … in|on|across|along|down|missing
  + The sail was [delivered with a gash across] it.
  - She came with chips on a plate.
condition.damaged  -2,stage:use     had|has|have|with a|an|two|three|several|big|huge|small|some hole|holes|crack|cracks|tear|tears|rip|rips|dent|dents|chip|chips|scratch|scratches|split|splits|gash|snag|snags|puncture|leak|gouge in|on|across|along|down|through the|one|it|its|both|each|every
  + The marquee [had a tear in one] corner.
  - The board is in it with a blue chip.
condition.damaged  -2,stage:use     half|two|three|four|most|several|some|many|one|both of the|our|my|its|their … was|were|are|came|arrived|got <harmed>
  + [Two of the slates came cracked].
  - One of the loaves is split for the soup.
condition.damaged  -2,stage:receive jar|bottle|tub|tube|can|tin|carton|it|contents|sauce|shampoo|paint … had|has|have leaked|spilled|spilt|burst|melted|thawed
  + The [tub had spilled] all over it.
  - Who has spilt this ?
condition.damaged  -2,stage:use     there|there's was|were|is|are|'s|a|already … hole|holes|crack|cracks|tear|rip|dent|dents|scratches|gash|snag in|on|across|along|down|through the|one|it|its|both|each|every|my
  + [There was a hole in the] awning.
  - Is there a hole in the wall for the pipe?
reliability.broken -2,stage:use     <object> … was|were|came|arrived|are|is badly|all|both|already|so|still|really|very|too <jammed>
  + The [pedals were very stiff].
  - Is the saddle too stiff?
reliability.broken -2,stage:use     <object> … was|were|came|arrived|are|is|'s|got <jammed>
  + The [saddle was loose].
  - A loose fit for the saddle.
reliability.broken -2,stage:use     <object>|hem|stitching|cord|knob|trim|badge|rung|arm|leg|foot|plaster … came|popped|peeled|worked away|undone|loose|unstuck
  + The [rung came loose].
  - If the knob came loose, screw it on.

# Missing, incomplete.
condition.incomplete -2,stage:use     <object>|screws|bolts|legs|keys|parts|knobs|cards|dice|pages|chapters|castors|feet … had|have been removed|unscrewed
  + The [seats had been unscrewed].
  - The seats have a blue trim.
condition.incomplete -2,stage:use     <object>|screws|bolts|legs|keys|parts|knobs|cards|dice|pages|chapters|castors|feet … was|were|is|are|had|'s missing|gone|absent
  + Three of the [knobs were missing].
  - If a page is missing, tell the clerk.
condition.incomplete -2,stage:receive missing a|an|its|the|one|two|three|four|five|six|some|several|half … <object>|key|keys|knob|card|cards|page|pages|foot|castor|bracket|brackets|cord|spring|springs|shelf
  + The crib came [missing a side panel].
  - Our cat is missing a paw.
condition.incomplete -2,stage:use     tank|bottle|cylinder|canister|battery|cartridge|tub|jar|glass|bucket|hopper … was|were|came|arrived only|a|just|about|half|barely|almost|nearly|three-quarters|not quarter|half|third|empty|full
  + The gas [cylinder was nearly empty] on arrival.
  - The battery was full, but go on.

# Closed, locked, roped off.
reliability.dead        -2,stage:use button|buttons|bell|buzzer|intercom|lights|light|mic|microphone|speaker|key|keys|pedal|headlight|bulbs|plug|outlet|port … was|were|is|are|went|stayed dead|unlit
  + The [intercom was dead].
  - Is the light dark red?
reliability.not_working -2,stage:use reader|terminal|system|systems|server|servers|website|printer|till|tills|machine|machines|site|network|portal|scanner|computers … was|were down
  + The ticket [printer was down] once more.
  - The site is down by the river.
reliability.shut        -2,stage:use <amenity> … <be> still|always|permanently|mostly|often|all|both|already|again|now <barred>
  + The [slides were all drained].
  - Are the galleries always shut on a bank holiday?
reliability.shut        -2,stage:use <amenity> … was|were|been|stayed|remained <barred>
  + The [loos on deck were locked].
  - The gate is closed at eight in winter.
reliability.shut        -2,stage:use <amenity>|<object> had|with|have tape|planks|bags|cones across|over|round|around
  + Every other [bench had tape round] it.
  - A box with tape.
reliability.shut        -2,stage:use <be>|been roped|taped|boarded|cordoned|fenced off|up
  + The maze [was taped off].
  - We were off, up by the pier.
reliability.shut        -2,stage:use had been padlocked|barricaded|cordoned|taped|boarded|locked|shut|closed since|for|all
  + The stile [had been boarded for] a year.
  - It had been locked, as it was mine.
reliability.shut        -2,stage:use half|two|three|four|most|several|many|all of the|our|its … was|were|are <barred>
  + [Two of the nine rides were fenced] in.
  - One of the doors is locked at night.
reliability.stuck       -2,stage:use barrier|gate|shutter|ramp|bollard|light|lights|boom|door|doors|flap|hatch|blind|window … stayed|stays|stay|remained|stuck down|shut|red|up|closed
  + The [shutter stayed down].
  - If the light stays red, press it.

# Dirty, wet, smelling.
class.muck          is:muck      grease|mud|oil|paint|glue|crumbs|blood|dust|hair|hairs|sand|soot|ink|gum|slime|vomit|urine|droppings|lipstick|coffee|sauce|footprints|cobwebs|feathers|sawdust|plaster|ketchup|toothpaste
  + There is [soot].
  - He sooted.
cleanliness.dirty   -2,stage:use <object>|<spot>|<garment>|coat|coats|hair|towels|towel|bedding|laundry|washing|floor … was|were|came|felt still|all|so|really|quite|both damp|wet|soaked|soggy|soaking|sopping|dripping
  + His [coat was still damp] at pick-up.
  - If the tent is still wet, hang it up.
cleanliness.dirty   -2,stage:use <object>|<spot>|<garment>|floor|floors … was|were|felt|came|arrived sticky|greasy|dusty|smeared|unwashed|unswept|unmade
  + The gym [mats felt greasy].
  - If the tent was dusty, wipe it.
cleanliness.dirty   -2,stage:use <object>|<spot>|<garment>|floor|floors … was|were|is|are|felt still|all|so|really|very|both|always|visibly|a … sticky|greasy|dusty|smeared|unwashed|dirty
  + The booster [seats were really sticky].
  - If the tent is so dirty, wash it.
cleanliness.hair    -3,stage:use someone|somebody|strangers|stranger|people|others else|other|'s|s … hair|hairs|nails|plaster|socks|underwear|rubbish|hairband|tissues|crumbs|sweat|toothbrush
  + The brush had [somebody else's hair] in it.
  - Somebody else rang.
cleanliness.own     -2,stage:use no|without toilet|loo|kitchen|hand|bath roll|paper|towel|towels|gel
  + There was [no loo roll] all weekend.
  - No kitchen has this.
cleanliness.smell   -2,stage:use smelled|smelt|smells|stank|reeked|smelling … of|like … damp|must|mildew|smoke|fags|cigarettes|drains|sewage|bleach|chemicals|petrol|diesel|fish|fried|frying|onions|cabbage|sweat|feet|dog|dogs|cat|wet|urine|wee|sick|mould|rubber|plastic|paint|glue|burning|rot|eggs|gas|tobacco|perfume|curry|milk|horses|mothballs
  + My boxes [smelled of mothballs].
  - The yard smelled of hay, not of roses.
cleanliness.stained -2,stage:use <muck> all over|down|along|up|round|inside
  + There was [ink all over] the form.
  - If the gum is all over it, use ice.
cleanliness.stained -2,stage:use <muck> on|over|inside|under|in the|my|our|its|his|her … <object>|<spot>|<garment>|floor|boot|bonnet
  + They left [oil on the bonnet].
  - Put the sand in a jar.
cleanliness.stained -2,stage:use <muck> stuck|caked|smeared|dried on|to|in|over|inside
  + There was [sauce caked on] the hob.
  - If sauce caked on it, soak it.
comfort.dripping    -2,stage:use inch|inches|puddle|puddles|pool|pools|layer|litres of water|rainwater|oil|ice … in|on|under|across|at
  + There was an [inch of water in] the hold.
  - Add an inch of water to the pan.
safety.foreign_body -3,stage:use found|find|was|were|had a|an|some|two|three|bits … plaster|fly|flies|slug|snail|caterpillar|maggot|insect|bug|spider|worm|stone|shell|glass|plastic|metal|wire|staple|string|fingernail|nail|bone|band-aid|elastic in|inside my|the|our|her|his|their … <dish>
  + She [found a slug in her salad].
  - I found a shell in the sand.

# Food and drink as they came.
class.dish          is:dish      food|meal|meals|dish|dishes|soup|stew|curry|gravy|sauce|mash|potatoes|potato|chips|fries|rice|pasta|noodles|pizza|pizzas|burger|burgers|steak|steaks|chicken|lamb|beef|pork|duck|turkey|fish|cod|salmon|prawns|mussels|egg|eggs|omelette|bacon|sausage|sausages|beans|toast|bread|roll|rolls|bun|buns|baguette|sandwich|sandwiches|wrap|wraps|salad|lettuce|vegetables|veg|peas|carrots|broccoli|fruit|apple|apples|banana|bananas|strawberries|yoghurt|porridge|cereal|croissant|croissants|pastry|pastries|cake|cakes|pudding|custard|dessert|desserts|ice-cream|pie|pies|quiche|lasagne|roast|breakfast|lunch|lunches|dinner|dinners|tea|coffee|coffees|latte|cappuccino|chocolate|milk|beer|pint|wine|drink|drinks|starter|starters|main|mains|sides|tacos|kebab|sushi|ramen|dumplings|pancakes|waffles|scones|biscuits|cheese|ham|meat
  + The [custard] is yellow.
  - The custodian is in.
errors.came_out     -2,stage:use mains|main|dessert|desserts|coffee|coffees|bill … came|turned|arrived|appeared|served … before … starter|starters|finished|mains|main|done
  + The [bill arrived before we had finished].
  - The main came before ten.
errors.came_out     -2,stage:use starters|starter|sides|drinks|soup|bread|salad … came|turned|arrived|appeared|served … after … main|mains|meal|food|dessert
  + Our [sides turned up after the meal].
  - The soup came with the meal deal.
quality.cold        -2,stage:use <dish> … had|has|already gone|turned cold
  + The [mash had gone cold].
  - If the mash has gone cold, heat it.
quality.cold        -2,stage:use <dish> … was|were|came|arrived|turned|got|served cold|cool|luke-warm|ice-cold
  + The [porridge came cool].
  - If the porridge came cold, heat it.
quality.cold        -2,stage:use <dish> … was|were|is|are|came|arrived|turned|got stone|barely|already|only|half|nearly|luke|still|all|freezing|ice cold|warm|frozen
  + The [custard was barely warm].
  - We make a custard, let it go cold and slice it.
quality.not_fresh   -2,stage:use <dish> … was|were|came|arrived|tasted|is off|flat|bruised|hard|brown|fizzy
  + The [apples were bruised].
  - If the milk is off, bin it.
quality.overcooked  -2,stage:use <dish> … was|were|came|arrived burnt|burned|scorched|blackened|cremated
  + The [toast came scorched].
  - If the toast is burnt, scrape it.
quality.soggy       -2,stage:use <dish> … was|were|came|arrived|is|are soggy|stringy|mushy|greasy
  + The [peas were mushy] and grey.
  - If the peas are mushy, drain them.
quality.soggy       -2,stage:use swimming|drowning|drenched|drowned|floating in oil|grease|fat|butter|sauce|gravy|vinegar|dressing|mayonnaise|mayo|salt|sugar|syrup
  + My eggs were [swimming in grease].
  - We went swimming in water of ten degrees.
quality.undercooked -2,stage:use <dish> … was|were|came|arrived raw|underdone|half-cooked
  + The [sausages were raw].
  - The fish is raw in sushi.
quality.undercooked -2,stage:use <dish> … was|were|came|arrived still|half|nearly|almost|raw|pink|frozen|bloody|runny raw|pink|frozen|bloody|cold|rare|inside|in|runny
  + The [turkey was pink in] the middle.
  - The salmon is raw, as asked.
safety.unsafe       -3,stage:use <dish>|<object>|ointment|tablets|pills|cream|drops|medicine|vaccine|kit|extinguisher|extinguishers|sunscreen|tester|formula|stock|batch|mot … had|was|were already|long expired|out-of-date
  + The [cream they gave had already expired].
  - If the cream had already expired, bin it.
safety.unsafe       -3,stage:use <dish>|ointment|tablets|pills|cream|drops|medicine|extinguisher|extinguishers|formula|kit|sunscreen … had|was|were expired
  + The eye [drops they gave us had expired] in May.
  - If the tablets had expired, bin them.
safety.unsafe       -3,stage:use <dish>|ointment|tablets|pills|cream|drops|medicine|extinguisher|extinguishers|formula|kit|sunscreen … was|were|is|are|had|went|sold|gave|supplied|us|me … out of date
  + The [pills were out of date].
  - Is the kit out of date?

# Clothes.
class.garment        is:garment       shirt|shirts|t-shirt|blouse|dress|skirt|trousers|jeans|shorts|leggings|jacket|coat|coats|jumper|sweater|cardigan|hoodie|fleece|suit|uniform|costume|wetsuit|wetsuits|socks|tights|bra|pants|underwear|pyjamas|gown|robe|scarf|hat|cap|gloves|mittens|shoe|shoes|boots|trainers|sandals|slippers|towel|towels|sheet|sheets|bedding|duvet|pillowcase|pillowcases|linen|tablecloth|napkins|blanket|blankets|apron|overalls|tie|swimsuit|bib
  + The [blouse] is blue.
  - The blow is blue.
condition.incomplete -2,stage:use     button|buttons|hook|bead|beads|sequins|lace|laces|drawstring|toggle|belt|hood|press-stud … was|were|had|is|are missing|gone|off|hanging
  + One [toggle was hanging] by a thread.
  - If a button is missing, sew one on.
errors.uneven        -2,stage:receive left|one shoe|boot|glove|sleeve|sock|sandal|trainer … <number> and|but the … right|other|second
  + The [left boot was 4 and the right] was 5.
  - The left shoe is by the door.
errors.uneven        -2,stage:receive two|both left|right shoes|boots|gloves|trainers|sandals|socks
  + They sent [two left gloves].
  - Two socks left.
quality.fragile      -2,stage:use     <garment>|fabric|colour|color|colours|print|logo|pattern|seam|hem|stitching|elastic|zip|lining|pile|dye … washed|bled|stretched|fell|split|cracked|peeled|gone|went … after|in|on one|first|two|a|second|three|cold|its|every|my … wash|washes|wear|wears|outing|weeks|week|days|go
  + The [logo peeled after two washes].
  - It ran on two wheels, a wash of blue.
quality.shrank       -2,stage:use     shrank|shrunk|shrinks|stretched|dropped one|two|three|a|several|at|by … size|sizes|inch|inches|half|least
  + It [stretched two sizes] by noon.
  - They shrink by a size, so go up one.

# Too few, none.
comfort.cramped  -1           blocking|blocked|obstructing|obstructed … aisle|aisles|walkway|gangway|exits
  + Crates were [blocking the aisle].
  - A block of aisle seats.
comfort.no_view  -2,stage:use room|balcony|window|windows|table|terrace|seat|seats|pitch|cabin|bed … looked|faced|overlooked|looks|faces|overlooks|facing|overlooking … bins|wall|skip|motorway|toilets|dumpster|scaffolding|bin|dump|generator|extractor|factory
  + Our [terrace faced a skip].
  - The window faces the road and the sea.
comfort.nowhere  -2,stage:use <spot>|they|it|trains|buses|seats|tables|rooms|we … had|has|have no|zero <need>
  + The [studio had no mats] in March.
  - My flat has a lift and no garden.
comfort.nowhere  -2,stage:use ^ no <need> in|at|on|for|anywhere|left|near
  + [No thermometer in] the changing hut.
  - No, the seats in the hall are ours.
comfort.nowhere  -2,stage:use half|most|none|two|three|several|some|many|one of the|our … had no|any <need>
  + [Half of the bays had no light].
  - One of the rooms had a lift by it.
comfort.nowhere  -2,stage:use half|most|some|several|two|three the|<object>|<spot> … had|have no <need>
  + [Half the bays had no light].
  - The rooms have no number.
comfort.nowhere  -2,stage:use one|two|three|1|2|3 <need>|<object>|shower|key|kettle for|between|among three|four|five|six|seven|eight|ten|twelve|twenty|thirty|forty|fifty|sixty|a|3|4|5|6|7|8|10|20|30|40|50 … guests|people|patients|children|beds|rooms|families|adults|kids|boys|girls|passengers|pupils|campers|players|caravans|tents|us|students|of
  + [One key between five of] us.
  - Two seats for two people, please.
comfort.nowhere  -2,stage:use only|just one|two|three|four|1|2|3|4|a|single <need>|<object> for|between|among two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty|forty|fifty|a|3|4|5|6|7|8|10|20|30|40|50|both|us|all|everyone|the|everybody
  + There was [only one mirror for all] of us.
  - Only one bed, please.
comfort.nowhere  -2,stage:use there|there's was|were|is|are|'s|was|just no|zero <need> in|at|on|for|by|near|anywhere|left|to|and|when|or|outside|inside
  + [There were no seatbelts in] our row.
  - Is there no lift in the tower?
comfort.standing -2,stage:use i|we|passengers stood from|for … to|hours|minutes|hour
  + [We stood from York to] Hull.
  - We stood by the door.
comfort.standing -2,stage:use stood|standing all|the|in … way|aisle|vestibule|journey|whole
  + I [stood in the aisle] as far as Hull.
  - I stood in the hall of fame.
waiting.one_till -2,stage:use ^ one|two|1|2 open|manned|working|staffed|lit
  + Eight lanes, [one manned].
  - One, open it!
waiting.one_till -2,stage:use only|just one|two|1|2 <amenity>|window|cashier|barman|waiter|nurse|lifeguard|doctor|person|guard|instructor|porter … open|working|manned|staffed|serving|running|lit|available|duty
  + [Only one escalator was running].
  - Only one bar of soap, please.
waiting.one_till -2,stage:use only|just one|two|1|2 was|were|is|are open|manned|staffed|serving
  + Nine counters, and [only one was open].
  - Only one was blue; we open at ten.
waiting.queue    -2,stage:use line|lines|queue|queues never|barely|hardly|scarcely|n't|not moved|moves|move|moving|budged|budge|budging
  + Noon came and the [queue barely moved].
  - The line moved and the sea did not.
waiting.queue    -2,stage:use queue|queues|line|lines … went|goes|was|is|ran|runs|stretched|stretches|reached|reaches|snaked out|round|around|down|along|back|past|up|across|at|to … door|doors|block|street|corner|stairs|corridor|road|pavement|exit|entrance|building|aisle
  + The [queue stretched down the stairs].
  - The line went on the street map.

# Apps, sites, screens.
class.page                is:page      page|pages|screen|screens|form|forms|site|website|app|basket|cart|checkout|map|maps|photo|photos|picture|pictures|image|images|video|videos|link|links|button|buttons|search|menu|menus|list|lists|login|portal|account|dashboard|calendar|timetable|feed|report|reports|statement|statements|document|documents|pdf|file|files|attachment|ticket|tickets|barcode|code|codes|qr|inbox|history|tab|tabs|thumbnail|thumbnails|ebook|chapter|lesson|quiz|survey|upload|uploads|download|downloads|notification|notifications|widget|playlist|game|level|board|display|result|results|certificate
  + The [dashboard] is blue.
  - The dash is blue.
communication.out_of_date -2,stage:use site|website|app|map|menu|timetable|board|screen|page|leaflet|sign|list|prices|map … shows|showed|said|says|listed|lists|is|was|still|has … last|old|yesterday|yesterdays|previous|wrong|2019|2020|2021|2022 year|years|week|menu|prices|date|times|timetable|hours|month|season
  + The [website still showed last year]'s fares.
  - The site is a year old.
ease.login_again          -2,stage:use asks|asked|wants|tells|expects me|us|you … log|sign|logging|re-enter|type|enter|start … every|each|again|everytime|over|daily|twice
  + It [asks us to log in every] day.
  - She asked us to sign for it.
ease.login_again          -2,stage:use have|need|had|having to log|sign … in|on … every|each|again|everytime|daily
  + I [have to sign in each] morning.
  - We have to sign the form each year.
performance.spins         -2,stage:use <page>|circle|it|map … spins|spinning|loading|buffers|buffering … forever|and|never|endlessly|always|constantly
  + The [tab just spins and] spins.
  - A wheel spins in the sun.
reliability.bug           -2,stage:use <page> … as grey|gray|black|blank|white squares|square|box|boxes|circles|lines|screen
  + My [files show as grey boxes].
  - The photos are in black boxes.
reliability.bug           -2,stage:use <page>|it … goes|went|comes|came|loads|opens|stays|arrived|printed|prints blank|black|sideways|garbled
  + Our [dashboard stays blank].
  - The statement is sideways on my desk.
reliability.bug           -2,stage:use <page>|it … goes|went|turns|turned|comes|came|loads|loaded|opens|opened|stays|stayed|appears|appeared|shows|arrived up|as|just|always|totally|completely|all|still blank|empty|black|white|grey|gray|garbled|squares|upside|sideways|gibberish|question
  + The [attachment came up blank].
  - The page is black, as we asked.
reliability.bug           -2,stage:use page|pages|form|report|statement|certificate|letter|screen|contract|back … was|were|came blank|empty|illegible|unreadable
  + Half the [certificate was blank].
  - Leave the back page blank.
reliability.does_not      -2,stage:use <page>|text|email|code|link … never|not|n't arrives|arrived|comes|came|arrive|come|shows|show|showed|load|loads|loaded|appear|appears|opens|open|refreshes|scroll|scrolls|save|saves
  + The reset [code never comes].
  - If the code never comes, ring us.
reliability.does_not      -2,stage:use button|buttons|link|links|key|keys|tab|icon|switch|dial|knob|lever … do|does|did|goes|go|leads|lead|led|went|opens nothing|nowhere
  + The [dial does nothing].
  - Is there a tab that does nothing?
reliability.lost_data     -2,stage:use basket|cart|trolley|form|list|draft|settings|progress|login|playlist|history|app … empties|emptied|forgets|forgot|resets|wipes|wiped|loses|lost itself|my|everything|all|our
  + The [form forgot all] I had typed.
  - The drain is where the basket goes.
reliability.lost_data     -2,stage:use my|our basket|cart|trolley|draft|settings|progress|playlist|points|history|data|answers|entries|photos|messages|contacts … was|were|had|got|is|are emptied|wiped|reset|vanished|erased|deleted
  + [My entries were wiped].
  - Our basket was full by noon.
resolution.round          -2,stage:use sends|sent|takes|took|brings|throws|bounces|leads|kicks me|us|you … back|to … start|beginning|page|login|home|homepage|square|step|screen|basket
  + The portal [takes you back to the start].
  - He took us back to the beach.

# Letters, bills, names.
class.personal       is:personal      name|surname|forename|names|address|postcode|birthday|birthdate|initials|age|gender|title|date|dates|time|times|amount|total|figure|figures|number|numbers|reference|reading|weight|height|email|dob|plate|registration|dose|dosage|diagnosis|destination|sum|sums
  + My [postcode] is short.
  - The post is blue.
class.record         is:record        letter|letters|policy|bill|bills|invoice|invoices|statement|statements|certificate|licence|license|passport|ticket|tickets|contract|report|reports|prescription|return|label|labels|receipt|booking|badge|form|forms|card|cards|diploma|deed|will|payslip|quote|record|records|notes|file|account|reservation|envelope|parcel|confirmation|visa|register|plaque|cake|headstone|sign|system|website|list|results|permit|invitation|invitations|wristband
  + The [payslip] is blue.
  - The pay is blue.
errors.estimated     -2,stage:manage  reading|readings|figure|amount|total|number|usage|balance|weight|mileage|price … is|was|were|does|did|do n't|not|higher|lower|more|less|different|double … match|than|agree|from … the|one|what|my|our|meter|receipt|label|scale|shelf|screen|quote
  + The [mileage did not match the] dashboard.
  - The price is higher up on the label.
errors.repeated      -2               same letter|bill|email|form|question|text|invoice|reminder|message|parcel|item|card|page|call|call twice|three|four|again|every
  + I get the [same reminder every] week.
  - The same form, please.
errors.someone_elses -2,stage:receive another|other child|customer|person|patient|guest|passenger|family|man|woman|stranger 's|s shoes|coat|bag|order|case|suitcase|letter|parcel|tablets|prescription|glasses|lunch|dog|results|file|notes|name|key|room|meal|post|towel|clothes|shirt|jacket|book|photo|photos|bill|statement
  + He came home in [another child's coat].
  - Another child's shoe size is six.
errors.spelt         -2,stage:manage  <personal> spelled|spelt|printed|entered|typed|recorded|written wrong|backwards
  + [Postcode typed wrong] on the permit.
  - If the name is spelled wrong, say so.
errors.spelt         -2,stage:manage  <personal>|it … was|is|were|are|'s|been spelled|spelt|printed|written|entered|typed|recorded|down|put wrong|backwards
  + Her [initials were entered backwards].
  - If my name is spelled wrong, say so.
errors.spelt         -2,stage:manage  spelled|spelt|misspelled|misspelt|printed|typed|entered my|our|his|her|the <personal>|name|surname … wrong|twice
  + They [typed my surname wrong].
  - She typed my name and postcode.
errors.wrong_bill    -2,stage:manage  payment|debit|money|fee|amount|rent|premium|subscription|deposit|fine|toll|fare|instalment … left|came|taken|went|debited|collected|charged|gone|out … twice|two|three|double|again … running|day|days|twice|weeks|times|row|month|months
  + The [rent left my account twice].
  - The fare is taken once, then again on two days.
errors.wrong_bill    -2,stage:manage  shows|showed|lists|listed|for … payment|charge|drink|drinks|item|items|call|calls|dish|journey|trip|night|nights|visit|transaction|entry|debit|crossing|withdrawal i|we|that|which … never|did … made|had|ordered|took|take|make|order|use|used|watched|stayed|bought|buy|visited|recognise
  + It [listed a visit we never had].
  - It lists an item which we had.
errors.wrong_data    -2,stage:manage  <record>|parcel … arrived|came|had|has|shows|showed|with|says|said|gave|lists|listed|carries|bears … my|our|her|his|the|an|a old|previous|maiden|former|ex|neighbour's … <personal>|name|address|colour|photo
  + The [permit shows my old postcode].
  - My ticket had a number on it.
errors.wrong_data    -2,stage:manage  <record>|sample|results|notes|file|tray|tablets|order|coat|bag … got|was|were|labelled|under … somebody|someone|another|other else|patient|customer|person|child|guest|family
  + My [notes were filed under another patient].
  - Her bag is in another room.
errors.wrong_data    -2,stage:manage  wrong|incorrect <personal>|photo|logo|colour|year|month|day|gate|seat|gender on|in|printed my|our|the|his|her|their|on … <record>
  + There is the [wrong date on my permit].
  - What if the wrong name is on it?

competence.disorganised -2 never|not|n't|rarely|nowhere where|near it|they should|belong|belongs|supposed|ought
  + The keys are [never where they should] be.
  - I forget where they should sit.

# Devices, machines, vehicles.
comfort.heat              -2,stage:use heating|radiator|radiators|heater|aircon|air-con|ac|fan … was|were|ran|stayed on|at|stuck full|max|maximum|all
  + The [fan was on full].
  - If the fan is on full, turn it down.
performance.battery       -2,stage:use battery|charge … flat|drops|dropped|gone|falls … by|in|within|after|before|from|to|noon|overnight|barely|only|half|less
  + Its [battery is flat by] three.
  - The battery of my phone is by the door.
performance.no_hot_water  -2,stage:use no|without heating|power|electricity|gas|water … from|until|after <day>
  + [No gas from Friday] to Sunday.
  - No, the water was on from Monday.
performance.no_hot_water  -2,stage:use water|shower|showers|heating|radiators|bath … was|were|ran|came|went|stayed|turned cold|lukewarm|tepid|brown|scalding|freezing
  + The [showers ran cold].
  - If the shower ran cold, call us.
quality.sound             -2,stage:use sound|audio|picture|subtitles|image|speakers|projector … was|were|is|are|came blurred|blurry|muffled|crackling|crackly|fuzzy|tinny|distorted|scratchy|faint|dim|grainy|pixelated
  + The [picture was blurred].
  - If the sound is muffled, press it.
quality.sound             -2,stage:use sound|audio|picture|subtitles|lips|captions … was|were|is|are|ran out|ahead|behind of|the step|time|picture|sound
  + The [subtitles were out of step].
  - The film was out of town by noon.
reliability.broken        -2,stage:use <object>|phone|laptop|tablet|tv|radio|speaker|engine|fridge|boiler|fan|motor|drive|gearbox|printer|bed|pump|drawer|floor|floorboards|chair|hinge|gate … squeaks|squeaked|rattles|rattled|buzzes|buzzed|hums|hummed|creaks|creaked|drips|dripped|leaks|leaked|grinds|clunks|vibrates|whines|wobbles|wobbled|sticks|jams|jammed|slips|slipped|misfires|stalls|stalled|judders
  + The new [fan rattles].
  - If the fan rattles, oil it.
reliability.shut          -2,stage:use phone|laptop|tablet|watch|tv|radio|light|lights|heating|boiler|console|camera|computer|router|car|engine|printer … goes|went|shuts|shut|turns|turned|switches|switched|cuts|powers|restarts|reboots|dies|stalls|freezes … itself|mid|dead|twice|whenever|halfway down|off|call|through|a|every|i|each|in
  + The [heating switches itself off].
  - The lights go off by a switch.
reliability.shut          -2,stage:use screen|phone|display|tv|tablet|laptop|camera … goes|went|turns|turned|stays green|pink|purple|blue
  + The [display went pink].
  - The screen is green, like the box.
reliability.warning_light -2,stage:use warning|engine|error|fault|red|oil light|lights|message|code|lamp … came|comes|stayed|stays|kept|flashing|flashes|flashed|appeared
  + The [error code came] up at the gate.
  - The red light is by the bridge.

# Persons and animals that came to harm.
safety.hurt -3,stage:use came|comes|sent|back|home|out with … a|an|two|three|several|his|her … cut|cuts|graze|grazes|bruise|bruises|scratch|scratches|burn|burns|bite|bites|rash|bump|sore|sores|blister|blisters on|above|behind|under|across|over|all|round
  + Our hen came [back with a sore on] her wing.
  - She came with a cut in price.

# Wrong: what was used, given or done was not what it should be.
class.part_of             is:part_of      hymn|song|film|drug|dose|tooth|leg|arm|eye|foot|knee|name|date|page|key|room|table|seat|gate|door|wall|window|roof|tree|plant|tyre|tyres|wheel|part|parts|colour|color|shade|size|shape|model|version|file|form|letter|label|sign|photo|video|dish|meal|order|drink|sauce|bread|cake|coffee|box|bag|parcel|coat|dress|shoe|shoes|suit|bed|sofa|desk|dog|cat|child|patient|guest|man|woman|person|driver|car|van|bus|train|boat|bike|lamp|bulb|pipe|pump|battery|cable|charger|lens|lenses|fabric|paper|ink|wood|paint|tiles|carpet|curtains|blinds
  + The [lens] is blue.
  - The lent is blue.
communication.out_of_date -2              has|had|have|shows|showed|uses|used|with|lists|on|quotes|quoted last|yesterday|yesterdays year|month|week|season|term|'s|s … price|prices|rate|rates|menu|date|dates|timetable|photo|address|times|hours|tariff|fares|figures|logo|term|stock
  + The bill [uses last year's rate].
  - He has last week's bread for the ducks.
errors.already            -2              as|was|were|been|is already used|redeemed|claimed|occupied|registered|sold|given|let|cancelled|checked
  + Our pass came up [as already redeemed].
  - It was sold by then.
errors.booking            -2              i|we paid|booked|reserved|rented|hired for|had|was|were|is had|taken|gone|occupied|full|locked|closed
  + The bay [we booked was taken].
  - We paid for a room.
errors.mess_up            -2,stage:use    columns|rows|names|dates|figures|pages|wires|pipes|taps|labels|letters|lines|rooms|results|buttons|doors|orders|bags|keys|chapters|tracks|photos|drawers … swapped|reversed|muddled|jumbled|scrambled|transposed|inverted|mirrored|shuffled
  + The [letters were jumbled].
  - If the labels are swapped, tell us.
errors.spelt              -2,stage:manage spelt|spelled|engraved|mispronounced|misread … 's|s|my|our|his|her name|names|surname|initials
  + They [spelt Grandad's name] Jon.
  - I asked how it is spelt, my name.
errors.uneven             -2,stage:use    longer|shorter|higher|lower|thicker|darker|tighter on the|one left|right|side
  + My fringe is [longer on the left].
  - We sat longer on the bank.
errors.wrong_item         -2              dyed|cut|painted|served|delivered|fitted|printed|poured|made|framed|booked|sprayed|planted|laid|baked|iced|dispensed … when|although|though i|we|i'd|we'd asked|ordered|wanted|chose|requested|specified
  + She [dyed it black when I asked] for brown.
  - We cut it when we were asked.
errors.wrong_thing        -2              ^ the|a wrong <part_of> was|were|got|came|had|went|is|has
  + [The wrong hymn was] played.
  - The wrong side of the road is left.
errors.wrong_thing        -2              used|fitted|played|cut|painted|printed|installed|brought|packed|drew|pulled|filled|mixed|treated|dug|removed|repaired|loaded|sewed|framed|engraved|planted|delivered … the|a wrong
  + The printers [used the wrong] shade.
  - The road is wide; it is the wrong side that is not.
keep.i_wrong              keep            i|we|my … used|cut|brought|packed|loaded|filled|pulled|fitted|played the|a wrong
  + [I packed the wrong] coat.
  - I packed the coat.

# Again and again, too many, too few, too short.
choice.full           -2           full|booked|taken|sold|busy|gone|occupied|out every|whenever|each time|i|we
  + The class is [full every time].
  - The bus was full, I walked.
choice.missing        -2,stage:use two|three|four|five|six|half|most|several|some|many of the|our|their … have|has no
  + [Three of the five boats have no] rudder.
  - Some of our own have an end.
comfort.crowded       -2,stage:use <figure> children|pupils|kids|babies|dogs|patients|passengers|students|learners|cats in|on|to one|a single|room|bus|class|pen|cage|lift|carriage|group|cabin
  + They keep [forty dogs in one pen].
  - My school has thirty children in all.
condition.incomplete  -2           handed|gave|sent|delivered|brought|dispensed|packed|sold|fitted me|us|him|her|over|only|just half|part the|my|our|of
  + The grocer [brought us half of] the list.
  - They gave us half an hour.
ease.forced           -2           had|have|having to bring|take|find|use|buy|provide|supply|carry|fetch|wash|clean|pour|open|load|move|lift|print|fill|pack|cook|make|lay|clear|push my|our own <object>|<garment>|<dish>|<need>|drinks|tools|pen|bags|lunch|form|forms|trolley|equipment|cases|milk|sugar|cutlery|loo|soap|chairs|paper|dressings|tablets
  + We [had to wash our own plates].
  - We bring our own cups.
quality.short_life    -2           filling|repair|glue|paint|polish|nails|heel|heels|bulb|bulbs|crown|perm|curls|tan|fix|patch|seal|ink|cartridge|strap|soles|lashes|brows|gel|varnish|battery|filter|tattoo|hem|blade|flowers|roses|bouquet … lasted|held|survived two|three|four|five|six|eight|nine|ten|one|a
  + The [gel lasted four] days.
  - The battery lasted two weeks.
reachability.turnover -2           two|three|four|five|six|seven|eight|several|different|new <agent>|managers|childminders|therapists|keyworkers|tenants|handlers in <duration>
  + [Four tutors in six weeks].
  - Two tutors work there.
value.under           -2           lesson|lessons|session|sessions|class|classes|appointment|tour|visit|massage|show|concert|meal|treatment|ride|game|match|cruise|service|stay|consultation|training|swim|viewing … was|were|got|is cut|over|done|finished short|early|after|within|in
  + The [cruise was cut short].
  - Is the lesson over in May?

# Left somewhere, left so.
choice.disappeared    -2               season|episode|episodes|series|song|songs|album|show|chapter|course|route|stop|feature|class|channel|station|recipe|book … vanished|disappeared|axed|scrapped
  + The [route was axed].
  - He disappeared by the station.
cleanliness.dirty     -2,stage:use     had|has|found|with someone|somebody|strangers|stranger|tenant|owner|passenger 's|s|else … lunch|chips|food|rubbish|bottle|bottles|clothes|mess|bag|bags|sandwich|gum|nappy|cup|plate|underwear|washing|litter in|on|under|inside|behind
  + The cab [had somebody's chips on] the seat.
  - He had someone's son in the car.
cleanliness.water     -2,stage:use     water|pool|bath|jacuzzi|tub|lake|tank|fountain … was|is|were|ran|came|went|looked cloudy|murky|milky|brown|green|yellow|orange|black|grey
  + The [tub was murky].
  - If the water runs brown, let it run.
errors.left_lying     -2,stage:receive left|dumped|dropped|stood|abandoned|put|leave|leaves … in|on|across|by|under the|our|my|a drive|driveway|lawn|pavement|rain|road|street|gutter|hedge|puddle|flowerbed|mud|sun|view|bins|snow|ditch|wind|flower
  + He [dumped the crate on our lawn].
  - We put the chairs on the lawn and had tea.
keep.i_left           keep             i|we … left|put|stood|leave|dropped … in|on|by … drive|lawn|sun|street|road|view|snow
  + [We put the chairs on the lawn].
  - We put the kettle on.
reliability.leaks     -2,stage:use     <spot>|floor|basement|path|road|field … is|was|were|stood under|ankle|knee|inches water|deep
  + The [field stood ankle deep].
  - The boat is in the water.
resolution.never_done -2               had|has|have|hadn|hasn not|n't|never been changed|fed|walked|serviced|moved|emptied|touched|inspected|washed|brushed|watered|dusted|aired|flushed|topped|charged|defrosted|swept|mown since|for|in|all|once
  + The wound [had not been washed since] Monday.
  - It has not been washed at sixty, of course.
timeliness.duration   -2               stood|lain|standing|rotting … in|on|at … street|road|pavement|drive|warehouse|depot|customs|hub|corridor|skip … for <duration>=3d
  + The skip has [stood on the drive for a month].
  - I parked in the yard for a drink.

# Gave way.
comfort.pain         -2,stage:use makes|made|make|making|leaves|left|give|gives|gave me|my|us|him|her|our … dizzy|itch|itching|sneeze|queasy|nauseous|drowsy|limp|wince|squint|migraine|migraines|blisters|rash|headache|headaches|limping|bleed|bleeding|sore|ache
  + The lenses [make me squint].
  - She made me laugh and I was sore.
quality.fragile      -2,stage:use <object>|arm|leg|heel|bracket|spring|branch|pole|rail|cord|clasp|crown|filling|rung|slat|slats … cracked|tore|ripped|collapsed|jammed|buckled|leaked|burst|seized|split|shattered|snapped|broke on|in|as|when|during|halfway|under|at|by
  + The [clasp broke on] day one.
  - If the rope snapped in a storm, call us.
reliability.does_not -2,stage:use <object>|<page>|app|tool|game|machine|device|printer|cream|spray|key|me|us|it|pill|glue|tape|knife … saves|saved|opens|opened|unlocks|unlocked|prints|plays|played|cleans|cleaned|heats|heated|cuts|holds|held|sticks|tracks|records|recorded|removes|removed|charges|shows|kills|killed nothing
  + The [spray kills nothing].
  - Nothing opens it.
safety.hurt          -3,stage:use cut|clipped|trimmed|filed|shaved|cutting|scraped … to the|my quick|bone|skin|gum
  + They [clipped her claws to the quick].
  - We cut it to the right size.

# Where one was put, and what they did meanwhile.
comfort.noise            -2,stage:use room|rooms|seat|seats|cabin|pitch|bed|tent|flat|table|berth|seated|given … above|over|beside|under|opposite|below|behind|next|facing the|a|to|door … disco|nightclub|lift|lifts|bins|kitchen|generator|bar|extractor|speakers|speaker|boiler|laundry|motorway|railway|runway|toilets|toilet|loos|dj|stage|fryer|road|school
  + We had a [room over the fryer].
  - The bed has a lamp over it.
communication.language   -2,stage:use spoke|speaks|speak|understood|understands only|just|no|little english|german|french|spanish|italian|dutch|chinese|russian|polish|greek|portuguese|arabic
  + The audio guide [spoke only Dutch].
  - I read only French books.
competence.disorganised  -2           came|turned|arrived|showed … without|no no|a|any|his|their|tools|ladder … tools|ladder|part|parts|keys|key|map|list|equipment|plan|paint|hose|drill|cable|cables|blankets|straps|trolley|change|pen|forms|gloves|notes|file|screws|materials|brushes|dust
  + He [turned up without his ladder].
  - She came with the keys.
friendliness.inattentive -2,stage:use <agent>|staff|driver|teacher|usher … texting|texted|scrolling|scrolled|smoked|smoking|ate|eating|vaping|vaped|yawned|snored|slept|chatted|gossiped|messages … through|during|throughout|while|all … my|our|the|a|whole … lesson|lessons|session|appointment|treatment|tour|meal|service|ceremony|massage|haircut|consultation|visit|class|exam|viewing|drive|ride|journey|film|scan|interview|funeral
  + The [usher ate crisps all through the film].
  - We slept during the film, it was late for us.
friendliness.inattentive -2,stage:use he|she|they … texting|texted|scrolling|scrolled|vaping|vaped|yawned|gossiped … through|during|throughout … my|our|the|a|whole … lesson|lessons|session|appointment|treatment|tour|meal|service|ceremony|massage|haircut|consultation|visit|class|exam|viewing|drive|ride|journey
  + [She scrolled during my whole haircut].
  - She talked all the way through my treatment to calm me.
keep.i_slept             keep         i|we|baby|kids … slept|ate|chatted through|during|all … film|tour|ride|journey|drive|show
  + [We slept during the film].
  - They slept.

# Short, dead, hollow, lost.
comfort.no_view           -2,stage:use     stage|screen|view|sign|pitch|altar|speaker|band|board|exit … was|were|is hidden|blocked|obscured|screened by|behind
  + The [stage was hidden by] a pillar.
  - The sign is by the gate.
communication.out_of_date -2               is|was|are|were last month|year|week|season|term|tuesday|monday 's|s
  + The code on the card [is last month's].
  - The last month is over.
condition.incomplete      -2               <be> missing on|from page|the|my|our|one|it|every|each
  + The notary's stamp [is missing on page] two.
  - If it is missing from the box, call us.
condition.incomplete      -2               one|two|three|several|a … too few
  + The kite came with [one string too few].
  - Too few of us came.
condition.incomplete      -2               was|were|came|arrived one|two|three|four|five|several tier|tiers|page|pages|place|places|seat|seats|bag|bags|box|boxes|plate|plates|bolt|bolts|panel|panels|player|players|bed|beds|key|keys|piece|pieces|roll|rolls short
  + The cake [was one tier short].
  - It was one day short of a week.
condition.spoiled         -2,stage:receive bees|plant|plants|vines|tree|trees|fish|flowers|roses|shrubs|hedge|seedlings|chicks|oysters|lobster|tulips|turf|bouquet|orchid|moss|worms|crickets|snails|cuttings … was|were|came|arrived dead|dying|rotting|brown|dried
  + The [seedlings came dead].
  - If the plants are dead in May, wait.
condition.spoiled         -2               was|were|came|arrived wet|damp|frozen|hollow|soft|empty|hard|black|green|rotten in|inside|underneath|under the|middle|centre|core|it|and
  + The hay [was wet in the] bale.
  - The boat was empty in the morning.
condition.worn            -2,stage:use     has|had|have lost its|their|a|most|all … <object>|glass|roof|letters|numbers|legs|feet|leaves|tread|rubber|coating|enamel|gilt|cover
  + The shelter [has lost its glass].
  - He has lost a friend.
condition.worn            -2,stage:use     started|starting|starts|begun|began|beginning to lift|crack|rust|leak|flake|bubble|curl|split|squeak|smell|rot|crumble|yellow|unravel|separate|bow|rattle|blister|sag|lean
  + The wallpaper has [started to lift].
  - It started to rain.
errors.forgot             -2               <helper> … forgot|forgets the|half|two|his|her
  + The [sitter forgot the] second feed.
  - He was told that I forgot the key.
errors.repeated           -2               played|served|sent|asked|told|showed|read|gave|filled|said the same … twice|three|four|again
  + The band [played the same tune three] times.
  - They gave the same to each.
errors.someone_elses      -2               got|given|brought|handed|sent|received … bill|order|food|parcel|plates|drinks|post|letter|letters … for|of table|number|flat|room|next
  + We [got the bill for table] nine.
  - We got a bill for the room we had.
errors.wrong_data         -2               has|had|with|shows|bears|carries|carried the date|name|price|time|number of the|another|a … before|else|neighbour
  + It [has the date of the day before].
  - It has the name of the town.
keep.empty_morning        keep             was|were empty|wet|damp|soft|hard in the morning|evening|afternoon|winter|summer|spring|autumn
  + The boat [was empty in the morning].
  - The boat was empty.
keep.kettle_done          keep             kettle|alarm|oven|monitor whistles|beeps when
  + The [kettle whistles when] it is done.
  - The kettle is red.
reliability.broken        -2,stage:use     aid|aids|alarm|oven|hob|boiler|kettle|pump|speaker|monitor|meter|thermostat|detector|tap|taps|vent|brakes|brake|gears|chain … whistles|whistled|beeps|beeped|hisses|hissed|squeals|screeches|gurgles|gurgled|knocks
  + My hearing [aid whistles] in every shop.
  - The kettle whistles when it is done, as it should.
reliability.not_function  -2               do|does|did n't|not hold|holds|keep water|air|charge|heat|shape|ink|tune|pressure|temperature|time
  + The pond [does not hold water].
  - The cup holds water.

cleanliness.smell     -2,stage:use pillow|pillows|sheets|room|towels|carpet|car|taxi|fridge|duvet|bedding|sofa|blanket smelled|smelt|smells|stank|stinks|ponged
  + The [duvet smelled].
  - I smelled a towel.
comfort.noise         -2,stage:use pipes|radiator|radiators|neighbours|music|club|disco|bar|alarm|fridge|generator|lift|pub|dogs|cockerel banged|bang|clanked|clank|partied|thumped|blared|barked|hummed|crowed|pounded|boomed … night|dawn|until|till|three|four|five|two|morning|hours|long
  + The [pipes banged all night].
  - A band went to the bar.
  - The band went on until two and we danced.
comfort.noise         -2,stage:use walls|windows|floor|room shook|rattled|vibrated|shakes|rattle|vibrates
  + The [walls shook].
  - He shook the mat at the walls.
  - The bed vibrates for a massage.
location_hours.closed -2,stage:use sauna|spa|pool|gym|bar|restaurant|jacuzzi|steam|lift|slide|slides|rides|café|shop|kitchen|terrace … out|closed|shut of|for use|action|order|bounds|maintenance|repairs|refurbishment|cleaning
  + The [sauna was out of use].
  - I use the sauna, out by ten.
reliability.broken    -2,stage:use gutter|gutters|drain|drains|sink|bath|toilet|loo|cistern|tap|radiator|dishwasher <be>|just|constantly|always|kept|leaks|leaked|overflowed|backed|up blocked|leaks|leaking|backed|flooded|clogged|gurgling|up|everywhere
  + The [sink was blocked] from day one.
  - The pipe band blocked the road? No, the roof fair.
reliability.broken    -2,stage:use tiles|grout|plaster|lino|laminate|wallpaper|render|varnish|skirting lifted|crumbled|crumbles|bubbled|buckled|fell|cracked|lifts
  + Half the [tiles lifted].
  - He lifted the tiles onto the van.
