@language en
@kind     irritants

# Dirt, smells, vermin, neglect.

cleanliness.dirty -2   <negation> … ~clean|~cleaned|wash|washed|~hoovered|~vacuumed|~mopped
  + The room was [not cleaned] for three days.
  - The clean towels are in the hall.
cleanliness.dirty -2   could|needs|need … ~cleaner|~clean|~cleaning|~scrub
  + The carpets [need a deep clean].
  - If I need a deep clean, send me the other one.
cleanliness.dirty -3   ~dirty|~filthy|~grubby|~grimy|~unclean|~squalid
  + The cutlery was [grubby].
  - Where do I put my dirty laundry?
cleanliness.dirty -2   ~hygiene|~cleanliness … ~poor|~lacking|~questionable|~dubious|~desired|~bad|~terrible|~awful
  + The [cleanliness was questionable].
  - The hygiene course runs in May.
cleanliness.dirty -2   ~poor|~lack|~questionable|~dubious|~bad|~terrible of|standard|general … ~hygiene|~cleanliness|~cleaning
  + A clear [lack of hygiene] behind the bar.
  - Is poor hygiene covered?
cleanliness.dirty -3   ~sticky|~greasy ~table|~floor|~menu|~tray|~seat|~handle|~glass
  + [Sticky floors] in every screen.
  - If you see a sticky table, wipe it.
cleanliness.dirty -3   ~table|~floor|~menu|~tray|~seat|~handle|~glass … ~sticky|~greasy|~filthy|~stained
  + Our [table was sticky] with syrup.
  - If the floor is sticky on purpose, we shall choose another day.
cleanliness.dirty -3   ~unhygienic|~unsanitary|~insanitary
  + The changing table was [unhygienic].
  - If the premises are unsanitary, report them.
keep.own_step     keep i|we did|have|do|'ve|had|could not|n't|never wash|washed|clean|cleaned|vacuum|hoover|mop

@sector hotel restaurant transport airline leisure health
cleanliness.stained -2 ~stain|~grime|~limescale|~smear
  + There were [stains] all over the sheets.
  - If the wine stains, use salt.

@all
@sector hotel transport airline leisure restaurant health
cleanliness.dust -2 ~dusty|~mould|~mold|~mildew|~cobweb
  + There was [mould] up there.
  - If there is mould, open a window.

@all
cleanliness.hair   -3 hair|hairs in|on|all my|the|over plughole|shower|food|sink|soup|bath|drain|pillow|sheets|bed|salad|meal|pasta
  + There was [hair in the plughole].
  - I cut hair at the shop.
cleanliness.hair   -3 ~hair|~hairs … in|on … ~food|~plate|~shower|~bed|~salad|~soup|~bath|~meal|~sheet
  + I found a [hair in my soup].
  - If there is hair in the bath, rinse it.
cleanliness.smell  -2 ~bad|~awful|~foul|~horrible|~terrible|~musty|~strong|~funny|~disgusting|odd|weird|stale|sour|rancid|unpleasant|peculiar|nasty ~smell|~odor|~odour
  + A [musty smell] in the spare room.
  - If it hides a bad smell, I have a spare at work.
cleanliness.smell  -2 ~smell … ~musty|~damp|~urine|~smoke|~sewage|~awful|~terrible|~bad|~foul|~mould|~drains|~weird
  + The cab [smelled of stale smoke].
  - If it smells of smoke, we will sort it out together.
cleanliness.smell  -2 ~stink|~reek|~smelly|~stinky|~stench|~malodorous
  + The lift [reeks] again.
  - If the drain stinks, add vinegar.
cleanliness.trash  -2 overflowing ~bin|~trash|~ashtray|~toilet
  + [Overflowing bins] by the picnic area.
  - Is the overflowing bath covered?
cleanliness.trash  -2 ~litter|~trash|~rubbish|~garbage … everywhere|floor|overflowing|piled|ground
  + There was [litter everywhere] on the platform.
  - If I may leave rubbish on the ground, my son can wait.
cleanliness.vermin -4 bed bug|bugs
  + We came home with [bed bugs].
  - If you check for bed bugs, I will come back later.
cleanliness.vermin -4 ~cockroach|~roach|~bedbug|~flea|~maggot|~vermin
  + We saw a [cockroach] by the buffet.
  - If you treat homes for bedbugs, the club can decide in May.
cleanliness.vermin -4 ~rat|~mouse|~fly|~ant|~bug|~insect|~worm … in|on … ~room|~kitchen|~food|~salad|~bed|~table|~bathroom
  + There were [ants in the bathroom].
  - If there are mice in the kitchen, we will stay at home.

@sector restaurant hotel transport health leisure airline
cleanliness.own -2 no|without|<negation> … ~soap|~towel|~toilet|~sanitizer
  + There was [no soap] in the ladies.
  - No, the towels are in the hall.

@all
cleanliness.dirty   -2,stage:use <be> never|rarely|hardly raked|mown|mowed|weeded|dusted|swept|mopped|hoovered|vacuumed|washed|wiped|scrubbed
  + The bunkers [are never raked].
  - The lawn is being mown.
cleanliness.dirty   -2,stage:use <kit>|drawers|drawer|cupboard|cupboards|bath|shower|bed|sheets|carpet|plate|plates|wardrobe|bowl|bowls|pan|pans had|has|have … hair|hairs|crumbs|rubbish|rubble|mould|mold|dirt|grime|mud|ants|flies|droppings|leftovers in|on|inside|under|all
  + The [pans had old leftovers in] them.
  - The pan has a lid, and crumbs stay in.
cleanliness.dirty   -3,stage:use dog|cat|human|bird|rat|mouse|pigeon poo|poop|mess|faeces|feces|shit|droppings|excrement
  + [Pigeon droppings] all over the loom.
  - The bird book has a page on droppings.
cleanliness.dirty   -3,stage:use feces|faeces|excrement|vomit|poo|poop|turds in|on|over|everywhere|left
  + There was [feces in] the kennel.
  - The cat sat in a mess of wool.
cleanliness.dirty   -2,stage:use full|covered|caked|thick of|in|with dust|stains|litter|rubbish|graffiti|mould|crumbs|dirt|weeds|flies|grime|grease|hairs|mud|droppings|cobwebs
  + The ledge was [covered in dust].
  - The hill was covered in snow.
cleanliness.dirty   -2,stage:use leftovers|rubble|debris|sawdust|cement|grit|droppings|hairs in|all|on|inside|under|around … bath|sink|shower|basin|tub|drawers|drawer|cupboards|cupboard|bed|carpet|wardrobe|garden
  + There was [cement in the bath].
  - They mix cement on Mondays.
cleanliness.dirty   -2,stage:use lipstick|crumbs|fingerprints|smears|egg|grease|gum|hairs|blood|scum|limescale … on|inside|stuck … glass|glasses|cup|cups|cutlery|fork|plate|knife|seat|table|mug|spoon|bath|tap|taps|tray|screen|sheet|sheets
  + There was [egg on my fork].
  - The egg is in the oven, and a plate is here.
cleanliness.dirty   -2,stage:use nobody|noone|no-one|never wipes|wipe|cleans|sweeps|mops|empties|empty|hoovers
  + [Nobody empties] the bins by the pool.
  - The bins are empty and nobody minds.
cleanliness.dirty   -2,stage:use nobody|noone|no-one|never … mopped|hoovered|swept|dusted|vacuumed|scrubbed|disinfected|wiped
  + [Nobody has swept] the stairs since spring.
  - She mopped up the spill at once.
cleanliness.dirty   -2,stage:use plates|tables|dishes|glasses|cups|trays|bins|beds|table|tray … not|n't|never … cleared|cleaned|wiped|changed|emptied|washed|made
  + The [table was not even cleared].
  - Made to wipe.
cleanliness.dirty   -2,stage:use pooled|pools|pooling|flooded|floods|overflowed|gushed|seeped|dripped|leaked … floor|bathroom|carpet|ceiling|bed|everywhere
  + Water [pooled on the bathroom floor].
  - The crowd flooded in.
cleanliness.dirty   -2,stage:use sheets|bedding|towels|bed|linen|bins|bin|pillowcase|pillowcases|litter|filters … n't|not|never|nobody|had|have … changed|replaced|washed|emptied|ironed
  + The [towels were never changed].
  - The sheets have a blue edge, not a grey one.
cleanliness.dirty   -2           untidy|unkempt|scruffy|slimy|musty|manky|mucky|grungy|minging|skanky|grotty-looking|littered
  + The yard is [unkempt].
  - A tidy sum.
cleanliness.dirty   -3,stage:use ~be|are|is|look|looked|smelled|was|were|absolutely|really rank|minging|mingin|foul|mank|bogging|feral
  + The changing rooms [are rank].
  - They rank second in the league of shops.
cleanliness.dirty   -2,stage:use ~be|was|is|like|looks|looked|absolute|complete|total a|an|absolute|complete|total tip|bombsite|pigsty|dump|bomb-site|skip|cesspit|midden
  + The flat [was a tip] when we moved in.
  - I left the waiter a tip.
cleanliness.hair    -3,stage:use hair|hairs|toenails|nails|plaster|plasters|crumbs|tissues … all over|bathroom|bed|sheets|floor|shower|plughole|carpet|sofa
  + Somebody's [hair was all over] the bath.
  - She did my hair over the weekend.
cleanliness.hair    -3,stage:use previous|last|other guest|guests|occupant|tenant|tenants|people 's|s|had hair|hairs|rubbish|mess|dirty|underwear|towels|stuff|sheets
  + We found the [last guest's rubbish] under the bed.
  - The last guest had left before us.
cleanliness.mess    -2           left|leaving|leaves|leave a|such mess
  + The fitters [left such mess].
  - He left the mess hall.
cleanliness.mess    -2           left|leaving|leaves|leave a|such|quite|behind|behind a|such|some mess
  + The tuner [left quite a mess].
  - A mess of herring, he left.
cleanliness.mess    -2           left|leaving|leaves|made a|such|an right|massive|huge|real|proper|complete|dreadful|awful|terrible mess
  + The fitter [left a right mess].
  - Turn right at the Mess café.
cleanliness.smell   -2           smelled|smells|smelt|stinks|stank|reeks|reeked|smelling|stinking|stink|smell|stench|whiff|pong … of|like … chemicals|glue|petrol|smoke|sewage|damp|mould|mold|fish|feet|sweat|burning|onions|drains|drain|wee|urine|paint|cigarettes|dog|dogs|chlorine|mildew|mothballs|vomit|bleach|weed|fumes
  + The hire car [smelled strongly of dogs].
  - The shop smells of roses.
cleanliness.smell   -2,stage:use smells|smelled|smelt|stinks|stank|reeks|reeked|smelling|smell of|like chemicals|bleach|fish|smoke|damp|urine|sewage|mould|sweat|drains|petrol|gas|rotten|eggs|feet|plastic|vinegar|cigarettes|rubber|glue
  + The rug [smells of chemicals].
  - The pine smells of home.
cleanliness.smell   -2,stage:use stank|stinks|reeks|reeked|stinking|smelled|smelt|smells|reeking of|like fags|cigarettes|smoke|weed|beer|dog|dogs|cat|vomit|sick|wee|pee|urine|bo|sweat|cabbage|mould|bleach|diesel|toilet|toilets
  + Our hire car [stank of fags].
  - The kitchen smelled of fresh bread.
cleanliness.stained -2,stage:use mould|mold|mildew|limescale|scum|fungus|slime everywhere|patches|growing|in|around
  + There was [mould in] the wardrobe.
  - A jelly mould and a damp cloth.
cleanliness.stained -2,stage:use oily|greasy|muddy|dirty|sticky|grubby handprints|fingerprints|marks|footprints|smears|prints|fingermarks|patches
  + They left [oily handprints] all over the seat.
  - My phone unlocks with fingerprints.
cleanliness.stained -2,stage:use robe|robes|gown|towel|towels|sheet|sheets|linen|bedding|tablecloth|tablecloths|napkins|carpet|carpets|mattress|pillow|pillows|sofa|cushions|blanket|duvet <be> … stained|soiled
  + The [towels were stained] and thin.
  - The sheet is white.
cleanliness.trash   -2,stage:use bins|bin|rubbish|recycling|trash … overflowing|overflow|piling|piled|uncollected|strewn|missed|stinking
  + The [recycling is piling] up on the pavement.
  - Put the bins out by seven.
cleanliness.trash   -2,stage:use bins|bin|rubbish|recycling|waste … not|n't|never|missed|uncollected … emptied|collected|taken|picked
  + Our [bins were not emptied] again.
  - The rubbish goes out on Monday.
cleanliness.trash   -2,stage:use toilets|toilet|loos|potties|bins|bin|dumpster|dumpsters|skip|sink|drains|ashtrays … overflowing|overflowed|overflow
  + The [loos were overflowing] by noon.
  - The basket was overflowing with fruit.
cleanliness.vermin  -4,stage:use rats|mice|cockroaches|pigeons|bedbugs|ants|wasps|foxes|maggots … moved|everywhere|running|nesting|nest|crawling|droppings|infestation|infested|came|all
  + The [rats have moved] in since the strike.
  - We saw foxes and deer from the window.
keep.laundry        keep         dirty laundry|clothes

@sector hotel restaurant leisure airline transport other
cleanliness.dirty -2,stage:use found|find|finding … under|behind|inside|beneath … bed|sofa|cushion|seat|mattress|drawer|sheets|pillow
  + We [found a sock under the bed].
  - The drawer is under what I found.

@all
cleanliness.dirty -2,stage:use seat|seats|bed|towels|sheets|mattress|pillow|cushion|bench <be> … wet|damp|soaked|soaking|sodden|sticky
  + My [seat was wet].
  - The wet seat of a boat.

# More of the same, as customers put it
cleanliness.dirty  -2,stage:use dusty|whiffy|bloodstained|fusty|dank|putrid|fetid|smeary|streaky|unwashed|soiled|grotty|manky|minging|grimy|cobwebs|cobwebby
  + The mirrors are [streaky].
  - A field of dust.
cleanliness.dirty  -2,stage:use sticky|greasy|dusty|slimy|crusty|smeared … table|tables|floor|floors|menu|menus|cutlery|glass|glasses|carpet|carpets|seat|seats|tray|trays|worktop|surfaces|handle|sheets|cups|mugs|shelves
  + A [sticky table].
  - A sticky problem.
cleanliness.dirty  -2,stage:use table|tables|floor|floors|menu|menus|cutlery|glass|glasses|carpet|carpets|seat|seats|tray|trays|worktop|surfaces|sheets|cups|mugs|shelves|skirting is|was|were|are|felt|all … sticky|greasy|dusty|slimy|crusty|smeared|stained
  + The [table was sticky].
  - The table is set.
cleanliness.mess   -2           left|leaves|leaving muck|mess|dust|rubble|rubbish|dirt|mud|crumbs|litter|packaging|footprints … over|everywhere|behind|on|in|for|all
  + He [left mud all] over the mat.
  - He left the dust of the city.
cleanliness.mess   -2           mess|muck|dust|litter|dirt|mud … everywhere
  + There was [muck everywhere].
  - The mess hall is left of the gate.
cleanliness.smell  -2,stage:use smells|smelled|smelt|stank|stinks|reeks|reeked|stinking|smelling|whiff|whiffs of|like … cigarettes|smoke|fags|damp|mould|urine|wee|pee|vomit|sick|sweat|bins|drains|sewage|feet|dog|fish|bleach|chemicals|plastic|petrol|weed
  + The car [stank of fags].
  - It smelled of roses.
cleanliness.vermin -3,stage:use there|are|is|had|with|saw|got|full|have … rats|mice|cockroaches|roaches|maggots|fleas|rat|mouse|slugs|silverfish
  + There [are rats] by the bins.
  - A mouse for my computer.
errors.bins        -2           bin|bins|rubbish|recycling|trash|garbage not|n't|never|havent|hasnt|have|has … emptied|collected|taken|picked
  + Our [bins have not been emptied].
  - The bins were emptied.

# On the seat, on the floor
cleanliness.dirty -2,stage:use crumbs|rubbish|wrappers|litter|tissues|hairs|chewing|gum|dust|grime … everywhere|over|all|under|between|left|stuck
  + There were [crumbs everywhere].
  - Crumbs for the birds.
condition.worn    -2,stage:use fabric|upholstery|carpet|carpets|cover|covers|leather|cushions|stitching|curtains … fraying|frayed|threadbare|ripped|torn|peeling|faded|worn|splitting
  + The [fabric was fraying].
  - A fabric shop.

cleanliness.dirty -3 pool|showers|shower|changing|locker|lockers|areas|area|floor|floors|mats|mat|carpet|carpets|bedding|sheets|sauna|jacuzzi|corridor|corridors|washroom|washrooms|restroom|restrooms|dorm|dorms|kitchen|sinks … <be>|looks|looked|smells … disgusting|gross|nasty|revolting|vile|putrid
  + The changing [area is vile].
  - Is the nasty floor lamp sold ?

cleanliness.dirty  -2           scuzzy|scummy|mingin|clarty|clatty|manky-looking
  + The changing rooms are [scuzzy].
  - The scrum was at noon.
cleanliness.dirty  -2           thick|caked|covered|coated|smothered in|with … dust|grease|grime|filth|limescale|muck
  + The extractor was [caked in grease].
  - A cake and a duster.
cleanliness.vermin -4,stage:use infested|overrun|crawling|ridden|riddled with|by ants|mice|rats|cockroaches|roaches|bedbugs|fleas|flies|wasps|bugs|maggots|mites|lice|insects|spiders|pigeons
  + Our chalet was [crawling with ants].
  - My ants crawl in a glass box.
cleanliness.vermin -4,stage:use rat|mouse|flea|cockroach|roach|bedbug|vermin|bug|insect infested|ridden
  + They rented us a [rat infested] cellar.
  - A mouse and a keyboard for the tills.

cleanliness.dirty -3,stage:use biohazard|petri-dish|germ-factory|cesspool|midden
  + The ball pit is a [biohazard].
  - Biology at school.
cleanliness.dirty -3,stage:use breeding ground|grounds
  + The sponge at the bar is a [breeding ground] for germs.
  - Breeding birds on the ground.
cleanliness.dirty -2,stage:use dust|grime|crumbs|mould|mold|limescale|bloodstains|grease|skid|fingerprints|muck|stains on|an|inch|marks|across|along the|every|everything|my|in|inch|a surface|surfaces|everything|sheets|mattress|toilet|table|pillow|seat|shelf|shelves|towels|thick
  + [Bloodstains on the mattress].
  - Dust the shelf, then leave.
cleanliness.dirty -2,stage:use forks|fork|cutlery|knives|spoons|plates|plate|glasses|glass|cups|mug … egg|lipstick|crust|crusted|bits|stuck|smears|residue|grime … on|stuck|them
  + The [forks had egg stuck on] them.
  - A fork in the road, food for thought, on and on.
  - The plate of food was around ten pounds.
cleanliness.dirty -2,stage:use in|such a|an|such disgusting|filthy|a state
  + The taxi was [in a disgusting state].
  - The right of each state.
  - He was in a terrible state.
cleanliness.dirty -2,stage:use is|was|were|are|'s|looked|felt anything|less|none but|than|too clean|tidy|spotless|hygienic|pristine|immaculate
  + Our caravan [was none too clean].
  - Anything but tidy prose.
cleanliness.dirty -2,stage:use not|n't|never|hadn|hasnt|hadnt|havent|ever seen|met a|any|the|sight|much … mop|hoover|duster|broom|bleach
  + Those stairs have [not seen a mop] this year.
  - I saw a mop and a broom.
cleanliness.dirty -2,stage:use nowhere|far from|near clean|tidy|spotless|hygienic|pristine|immaculate|sparkling
  + The minibus was [far from spotless].
  - A clean beach far away.
cleanliness.dirty -3,stage:use petri dish|dishes
  + Those trays are a [petri dish].
  - Dr Petri has a dish.
cleanliness.dirty -2,stage:use shoes|shoe|feet|elbows|arms|arm|trainers stuck|sticking|stick|sticks|squelched|squelch to|on|at|with
  + My [elbows stuck to] the bar.
  - I stuck to walking shoes.
cleanliness.smell -2,stage:use pongy|niffy|pongs|ponged|whiffs|whiffed|reeky|fusty-smelling|stank|stinks
  + Her changing room was [pongy].
  - A pony in the paddock.
cleanliness.smell -2,stage:use smell|odour|odor|stink|reek|whiff … overpowering|overwhelming|knocked|knocks|unbearable|nauseating|stomach-turning|eye-watering|pungent|turned
  + That [odour was overpowering].
  - A smell test.
  - The smell of coffee hit us, warm.
cleanliness.smell -2,stage:use what|awful|terrible|horrible|right|rotten|such a|old pong|whiff|niff|stench|stink|hum
  + [What a pong] in that lift!
  - What a long hum the song has.

cleanliness.dirty -2,stage:use dust|crumbs|grease|mould|hairs|fluff on|over everything|every
  + [Dust on everything], even the fruit.
  - The dust jacket is on top.

cleanliness.dirty -3,stage:use squalor|filthiness|griminess|grubbiness|grottiness|muckiness|dinginess
  + The [squalor] of that flat share.
  - A squall at sea.
cleanliness.dirty -3,stage:use the|such|this|sheer|utter|absolute|in|all filth|muck
  + We lived in [such filth].
  - Muck in with us.

cleanliness.dirty -2           mould|mold|damp|condensation|moisture running|up|down|on|dripping|in|all down|the|every|walls|over … walls|wall|ceiling|windows|room|window
  + [Mould up the walls] of the nursery.
  - Water on, all lights, walls to do.
  - Water runs down the wall by the fountain.
cleanliness.dirty -2,stage:use plates|tables|dishes|glasses|cups|trays|bins|beds|table|tray were|was … dirty|sticky
  + The [tables were sticky].
  - The trays were on the table.
cleanliness.dirty -2           rooms|showers|toilets|pool|bathroom|car-park|path|garden <be> … swamp|soup|bog|cesspool|sewer|cesspit|mire
  + The [showers are a swamp].
  - A garden by the bog.

@all
cleanliness.dirty -2           i|we|wife|husband|mum|partner had|have|having to wash|rinse|soak|boil the|all|every|our|some|each glasses|glass|cups|cup|mugs|dishes|plates|cutlery|pots|pans|bedding|sheets|sink|bath|spoons|forks
  + [We had to wash the glasses] before the toast.
  - We had to wash the dog.
cleanliness.dirty -2           i|we|wife|husband|mum|partner|family|guests|cleaner had|have|having to clean|scrub|wipe|disinfect|hoover|mop|sanitise|sanitize|vacuum|dust|bleach|rewash|re-wash the|our|it|everything|all|every|down|up|some|out|them|each
  + [I had to scrub the] bath before the children got in.
  - I had to clean my shoes after the walk.
  - They had to mop up after the flood.
cleanliness.smell -2,stage:use scent|odour|odor|aroma|whiff|smell|stench of|from … cigarettes|cigarette|smoke|weed|marijuana|cannabis|urine|vomit|mildew|mould|mold|sewage|sweat|damp|drains|chlorine|bleach|feet|diesel
  + The [whiff of sewage] in the yard.
  - The scent of lavender in the hall.
  - The aroma of a good coffee.
cleanliness.smell -2,stage:use smell|smells|smelled|smelt|stank|reeked|reeks|reek|stench|scent|odour|odor|whiff|stink of stale
  + The coach [smelled of stale] beer.
  - A smell of fresh bread.
cleanliness.smell -2,stage:use stale smell|smells|odour|odours|odor|odors|air|stench|whiff|smoke|cigarettes|cigarette|tobacco|sweat|urine|nicotine|fumes
  + The [stale air] in the waiting room.
  - The rolls were stale.
  - Stale beer is not served here.
frame.own_time    yields       i|we had to clean|scrub|wipe|hoover|mop|vacuum|wash the|our|it|everything|all|up … before|when we|i|leaving|leave|left|checkout|check-out
  - We left at ten.

@all
cleanliness.dirty -2,stage:use cleanliness|hygiene|sanitation|mould|mold|pest|odour|odor|sewage issue|issues|problem|problems|concern|concerns|failings|lapses
  + We saw [hygiene issues] in the changing rooms.
  - We had no hygiene issues.

cleanliness.mess -2 clothes|things|stuff|cables|boxes|papers|bags|tools|toys|towels|debris|bottles|parts|equipment|litter|leaflets|food|dishes|weights|cans|packaging|glass|wrappers|rubbish|trash … strewn
  + There were [boxes strewn] in the lobby.
  - Petals were strewn at the church door.
cleanliness.mess -2 strewn about|around|everywhere|all
  + Magazines [strewn everywhere].
  - A strewn herb garden by the mill.

cleanliness.mess -2   <be>|looks|looked|looking a|such|an such|big|huge|total|complete|right|absolute|real|proper|massive|hot|awful|terrible|horrible|jumbled|sticky … mess
  + The boot room [was a huge mess].
  - We met for the officers' mess dinner.
keep.own_step    keep i was|am|'m a mess
keep.own_step    keep i was|am|'m a|such|an … mess
keep.own_step    keep my|her|his hair|life|nails|brows|finances|skin|teeth|accounts|taxes <be>|was|were|is|looked … mess

@all
cleanliness.dirty -2,stage:use found|was|were|discovered|still … sweets|sock|socks|underwear|pants|knickers|wrapper|wrappers|crisps|nugget|leftovers|peel|dummy|sandwich|chips|crusts|toenail|condom|syringe|tissue|butts|bottles|cans under|underneath|beneath|behind|in|between|inside|on the|my|our|a bed|beds|sofa|couch|cushions|mattress|pillow|table|sink|seat|seats|wardrobe|fridge|drawer|drawers|shower|floor|pool
  + We [found two odd socks under the bed].
  - I found the tickets in the drawer.
keep.own_step     keep         i|we … found|left my|our|his|her sweets|sock|socks|underwear|pants|sandwich|dummy … under|underneath|beneath|behind|in|between|inside|on … bed|beds|sofa|couch|cushions|seat|wardrobe|drawer|drawers|shower|pillow|table

@all
cleanliness.dirty -2 dirtiness|filthiness|griminess|grubbiness|uncleanliness|squalidness
  + The [griminess] of the hall.
  - The dirt track to the farm.

@all
cleanliness.dirty -2 littering|littered|strewn|scattered … floor|floors|deck|carpet|pavement|aisle|aisles|stairs|path|paths|grounds|beach|entrance|seats
  + Cans [littering the deck].
  - Rose petals on the deck.

@all
cleanliness.dirty -3 the|my dirtiest|filthiest|grubbiest|grimiest|smelliest|scruffiest
  + [The grubbiest] cab in town.
  - The dirt is here.

@all
cleanliness.dirty -2,stage:use soup|salad|spinach|mussels|lettuce|leeks|rice|ice|glass|cup|drink|beer had|has|with|contained sand|grit|dirt|soil|insects|flies|fly|lipstick|dust|mould|ash
  + The [salad had sand] in it.
  - A salad with rice.

@all
cleanliness.hair -3,stage:use found|noticed|saw|spotted|discovered a|some|lot|of|several|long|dark|black|blond|grey|strange hair|hairs|toenail|fingernail|fingernails
  + We [noticed some hairs] on the comb.
  - We noticed some birds.

@all
cleanliness.not_done -1 cleaning|housekeeping rudimentary|perfunctory|superficial|cursory|half-hearted
  + [Cleaning cursory] at best.
  - The cleaning is on Monday.

@all
cleanliness.hair     -2,stage:use traces|remains|remnants|leftovers|evidence of|from … previous|last|former|earlier occupants|occupant|guest|guests|tenants|tenant|visitors|users
  + We saw [traces of the previous tenants].
  - We saw the previous tenants.
cleanliness.not_done -1           cleaning|housekeeping <be>|was|rather|very rudimentary|perfunctory|superficial|cursory|sketchy|half-hearted
  + The [housekeeping was cursory].
  - The cleaning is on Monday.

cleanliness.left_mess -2,stage:use clothes|jumpers|boots|coats|shoes|boxes|cables|rubbish|papers|books|stuff|things|stock|cushions thrown|dumped|lying|strewn|piled|slung in|on|all|everywhere|around|over a|the|over|any $
  + [Boots piled in a heap] behind the counter.
  - Boots for sale in a box.
cleanliness.left_mess -2,stage:use clothes|jumpers|boots|coats|shoes|boxes|cables|rubbish|papers|books|stuff|things|stock|cushions thrown|dumped|lying|strewn|piled|slung in|on|all|everywhere|around|over a|the|over|any heap|pile|floor|place|floors|aisles|how
  + [Boots dumped in a heap] by the loom.
  - Nets lying on the floor of the bay glow at night.

cleanliness.smell -2,stage:use strong|lingering|nasty|faint|unpleasant|persistent chemical|musty|stale|fishy|burning|sour|chlorine|plastic|damp smell|smells|odour|odor|whiff|taste
  + The quilt gives off a [persistent chemical smell].
  - I have a keen sense of smell.

cleanliness.smell -1,stage:use smell|smells|odour|stench|pong … lingers|lingered|clings|clung|hung|hangs
  + Up in the tower the [smell of paint lingers].
  - The smell of roses was lovely.

cleanliness.not_done -2,stage:use cursory|perfunctory|half-hearted once-over|wipe|mop|dust|hoover|sweep
  + A [cursory wipe] and off she went.
  - I gave my desk a wipe.
  - A quick wipe and it is clean.

cleanliness.not_done -2,stage:use quick|brief|the|mere once over
  + They gave the stable [the once over].
  - Once we were over the hill, it rained.

cleanliness.vermin -2,stage:use was|were|got|get|been bitten|devoured|plagued|pestered|attacked|swarmed by midges|flies|mosquitoes|wasps|fleas|gnats|ants|insects|bugs
  + We [were attacked by wasps] on the pier.
  - In the film the wasps were attacked by a hornet.
cleanliness.vermin -2,stage:use was|were|got|get|been eaten|bitten alive
  + On the island we [were devoured by gnats].
  - A gnat flew by.
  - It keeps you from being bitten by gnats.

cleanliness.badly_kept -2,stage:use lack|lacks|lacking|absence of|in upkeep|maintenance|cleaning
  + The pier suffers from a clear [lack of upkeep].
  - Its upkeep is a joy.
  - I want cleaning on Mondays.

cleanliness.dirty -2,stage:use would|'d n't|not|never|dare walk|sit|step|eat|shower|lie … barefoot|bare|without|off … there|flip|shoes|floor|it|floors|here
  + You [would not walk barefoot there].
  - I would walk barefoot there.
  - I would not sit down there.
