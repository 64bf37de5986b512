@language en
@kind     irritants

# How often, how long, how many: numbers that blame by themselves.
comfort.nowhere            -2,stage:use                            no shelter|roof|bench|benches|shade|handrail
  + The stop has [no roof].
  - A bench with a roof, no less.
communication.not_informed -2                                      nobody|noone|none knows|knew|seems … who … charge|responsible|what|deals|handles
  + [Nobody knows who is in charge].
  - Nobody knew who sang.
continuity.blame           -2,rupture:transfer,effort:switch       insist|insists|insisted|claim|claims|say|says fault|problem|issue|it … inside|mine|ours|my|our|yours|your … home|house|end|side|fault|phone|router|wiring|equipment
  + They [insist it is my wiring].
  - They say the fault was mended at our house.
continuity.same_asked      -2,rupture:retell,effort:retell         wants|asks|demands my|our|for … again
  + The agent [wants my date of birth again].
  - He wants my vote.
continuity.sent_back       -2,rupture:channel_switch,effort:switch sent|passed|referred|directed|pointed to two|three|four|several|different|another|other different|window|windows|counter|counters|desk|desks|office|offices|queue|queues
  + I was [sent to three different] windows.
  - We were shown to another room with a view.
empathy.did_not_bother     -2                                      doctor|gp|nurse|they|he|she|staff|consultant|dentist|vet|surgeon|engineer|agent|driver … never examined|introduced|greeted|thanked|acknowledged|consulted|apologised|apologized|checked|warned|listened|asked|washed|helped|visited me|us|him|her|my|himself|herself|on|if|how|what|to
  + My [doctor has never examined me].
  - I never asked to go.
empathy.dismissive         -2                                      told|tell|tells me|us|him|her|customers|patients|people to buy|lose|calm|grow|deal|shut|hurry|put
  + They [told me to buy] a new phone.
  - She told us where to buy hats.
errors.wrong_data          -2                                      bill|bills|letter|letters|statement|statements|fine|charge|charges|debt|account for|on|about … i|we do|have|did not|n't|never own|owned|run|recognise|recognize|drive|rent|open|opened|rented
  + They send me [bills for a business I don't run].
  - The bill is for what I do not eat.
errors.wrong_thing         -2                                      paid|credited|refunded|charged|billed|called|rang|emailed|sent|delivered|repaired|fitted the|a|my wrong
  + They [paid the wrong] garage.
  - The wrong sum was not paid.
fees.premium_number        -2                                      calls|call|line|number … charged|cost|costs … a|per minute|min
  + [Calls are charged at 50p a minute].
  - The call took a minute and cost us nothing.
fees.premium_number        -2                                      premium rate|number|line|numbers|phone
  + The helpline is a [premium number].
  - A number of premium teas.
honesty.hide_behind        -2                                      doors|door|window|barrier|gate|shutter shut|closed|slammed … face|faces
  + [Doors shut in my face].
  - The door was shut when we came face to face.
keep.name                  keep                                    no claims|claim bonus|discount|protection
keep.own_doing             keep                                    sat|stood|lay on|in|at|outside the|a|our sun|beach|garden|terrace|balcony|bar|pub|park|pool
keep.own_step              keep                                    i|we cancelled|canceled|changed|rescheduled|postponed|altered|rebooked|declined|refused … <count>=2
loyalty_benefits.points    -2,stage:renew                          bonus|points|miles|credit|credits|voucher|vouchers|discount|rewards vanished|disappeared|expired|wiped|evaporated
  + My no claims [bonus vanished].
  - The discount was gone by May, as told.
overall.fed_up             -3                                      verge|brink|point of tears|despair|breakdown|screaming
  + I was on the [verge of tears].
  - The verge of the road.
overall.idiom              -2                                      could|can|couldnt not|n't|couldnt organise|organize|run|arrange a|an … bath|party|brewery|bunfight|raffle|tap|picnic|piss-up|whelk
  + They [could not organise a raffle].
  - We could not run a mile.
overall.idiom              -2                                      may|might as well talk|speak|write|shout|ask|ring to|the|a|my … wall|cat|dog|bin|void|plant|brick|parrot|moon|fridge
  + I [might as well talk to the wall].
  - I might as well write to the mayor.
overall.idiom              -2                                      more questions|confused than answers|when|i|before
  + I left with [more questions than I] came with.
  - There are more of us than questions.
performance.no_hot_water   -2,stage:use,channel:product            with|without no|any|proper|working|hot … heating|water|electricity|power|gas|cooker|boiler
  + Two winters [with no proper heating].
  - A boat with power and no water on deck.
price.increase             -2                                      doubled|tripled|quadrupled|raised|hiked|upped|bumped|jacked … fare|fares|price|prices|rent|fee|fees|premium|bill|cost|charge|charges|rate|deposit|subscription|tariff|quote
  + They [doubled the fare] in the rain.
  - He raised a toast to the low fare zone with us all.
reachability.understaffed  -2                                      one|two|three|four|five|six|1|2|3|4|5|6|couple chair|chairs|toilet|toilets|nurse|nurses|doctor|doctors|till|tills|lift|lifts|cashier|window|windows|shower|showers|person|machine|machines|guard|waiter|midwife|midwives … for … people|patients|passengers|hundred|hundreds|customers|guests|floors|rooms|everyone|all|whole|thirty|forty|fifty|sixty|30|40|50|60|100|200|300
  + There are [six chairs for thirty] people.
  - One doctor for me.
reachability.unreachable   -2,rupture:missing_touchpoint           no way past|around|round … robot|bot|menu|machine|receptionist|system|script
  + There is [no way past the robot].
  - No way, the robot went past.
reliability.dead           -2,stage:use                            sockets|socket|lights|light|screen|screens|phone|line|router|box|battery|remote|radiator|radiators|engine|charger|lift is|are|was|were|went|been|gone dead
  + The [sockets are dead].
  - The light on the dead tree.
reliability.not_working    -2                                      has|have|had|did|does|will n't|not run|worked|come|called|answered|asked|looked|checked|arrived|replied|smiled|apologised|offered|stopped|opened|updated|rung|turned … once
  + The 8.15 [hasn't run once] this week.
  - Once it has run, stop it.
reliability.recurrent      -2                                      rejected|refused|failed|crashed|changed|cancelled|canceled|rebooked|replaced|repaired|rescheduled|delayed|interrupted|postponed|spelled|spelt|uploaded|reinstalled|reapplied|disconnected|bounced|declined|overcharged|misspelt|altered … <count>=2
  + They [rejected my photo four times].
  - I changed at Crewe, four stops on.
reliability.stuck          -2,stage:use                            showing|shows|says|showed|said|reading|displaying zero|nothing|error|wrong|0|offline|pending for|since|all
  + The app has been [showing zero for] a week.
  - It says nothing.
safety.unsafe              -2,stage:use                            call|calls|phone|text|texting|smoking|eating|video|film while|whilst driving|working|serving|cutting
  + He took a [call while driving].
  - She sang while driving.
safety.unsafe              -3,stage:use                            drug|drugs|medicine|antibiotic|food|tablets|something|meal|plaster|painkiller … allergic|allergy
  + I was put on a [drug I am allergic] to.
  - The allergy leaflet lists the food.
timeliness.duration        -2                                      closed|shut|blocked|dug|dark|missing|empty|stuck|offline|unusable|cordoned since
  + The road has been [closed since] spring.
  - The shop is closed for lunch.
timeliness.duration        -2                                      closed|shut|blocked|missing|empty|stuck|offline|unusable|cordoned|inaccessible for <duration>=2d
  + The road was [closed for eight weeks].
  - The shop is closed for lunch.
timeliness.duration        -2                                      they|company|bank|garage|insurer|shop|council|you|agency have|has|'ve had|held|kept my
  + [They have had my] savings since January.
  - They have kept their word.
timeliness.duration        -2                                      they|company|bank|garage|insurer|shop|council|you|agency have|has|had|'ve|held my|our|the refund|passport|car|phone|laptop|deposit|documents|money|papers|file|application|claim|licence|parcel|complaint since|for
  + [They have my refund since] January.
  - They had the car when it was new.
waiting.long               -2                                      rang|ringing|pressed|pressing|shouted|knocked|buzzed|dialling … for <duration>=15min
  + She [rang her bell for forty minutes].
  - The bell rang, and for an hour we sang.
waiting.long               -2,stage:use                            sat|stuck|stood|held outside|at|on|by … station|platform|gate|siding|signal|signals|port|dock|junction|motorway|lights … for <duration>=20min
  + We [sat outside the station for forty minutes].
  - We sat by the station.
waiting.long               -2                                      wait|waited|waiting|queued|queuing for|outside|at|around … for <duration>=20min
  + We [waited for a porter for two hours].
  - I sat on the beach and went in for a swim.

# In few words
choice.disappeared      -2   took|taken|taking|take the|our|my … bus|stop|bench|benches|bins|route|counter|crossing|toilets|shelter|machine|seats away
  + They [took the stop away].
  - We took the bus all the way.
choice.ran_out          -2   cash|machine|point|atm|shelves|dispenser|vending|fridge|buffet|soap … always|often|permanently|usually empty
  + The cash [machine is always empty].
  - The machine is not full.
competence.clueless     -2   had|have|having to show|teach|remind|correct|educate them|him|her|staff|the|you|your … law|rules|policy|regulations
  + I [had to show them the law].
  - The rules had to be few.
competence.clueless     -2   not|n't|never|didnt|doesnt|hardly|nobody know|knew|knows what he|she|they|he's|to was|were|is|are|do doing|with
  + The lad did[n't know what he was doing].
  - I did not know what he was called.
competence.incompetent  -2   so called expert|experts|professional|professionals|specialist|specialists|manager|managers|service|support|help|engineer|engineers|technician|adviser|advisers|team|staff|customer
  + Their [so called experts] left.
  - It is so, called the experts.
competence.incompetent  -2   so-called expert|experts|professional|professionals|specialist|specialists|manager|managers|service|support|help|engineer|engineers|technician|adviser|advisers|team|staff|customer
  + Her [so-called team] left.
  - A team, so-called by fans, won.
ease.do_their_job       -2   had|have|having to … herself|himself|themselves|yourself
  + My wife [had to change the bed herself].
  - She had a bed for herself.
empathy.dismissive      -2   got|get|given|received|gave|was a|the|me|us … lecture|shrug|shrugs|brush-off|sermon|earful|telling-off|ticking
  + I asked for help and [got a lecture].
  - The lecture was given by a friend.
honesty.forced          -2   keep|keeps|kept|always|constantly|forever pushing|flogging|plugging|peddling|touting|upselling|cross-selling
  + They [keep pushing] loans at us.
  - The pram he is pushing keeps him fit.
honesty.forced          -2   pushed|pushing|pushes|pressed|bullied|nagged|railroaded|steered|badgered|strong-armed|rushed|pressurised|hurried me|us|you|people|him|her|mum|dad|customers|everyone to|into|towards use|using|sign|signing|buy|buying|take|taking|accept|accepting|agree|agreeing|upgrade|upgrading|settle|settling|their|his|a|an|sell|selling|exchange|offer|offering
  + He [pushed us to sign] at the barn.
  - She pushed us to sing on the swing.
honesty.lie             -2   denied|denies|deny|denying i|we|it|ever|having|knowing|everything|all|any|they|receiving|saying
  + They [denied I] ever called.
  - They denied my loan.
keep.friend_pushed      keep wife|husband|friend|friends|son|daughter|sister|brother|mum|kids pushed|pressed|nagged|steered|rushed|hurried me|us|him|her to|into|towards use|using|sign|buy|buying|take|taking|accept|upgrade|settle|their|his|a|an|sell|exchange|offer
keep.no_negator         keep never got|had one|any|it|anything wrong|bad
quality.outdated        -2   material|materials|software|equipment|course|system|machine|machines|computers|website|data|information|decor|furniture|syllabus|books|maps … <duration>=5y old|behind
  + The course [material is ten years old].
  - The books he wrote at ten years of age.
reachability.absent     -2   agent|landlord|owner|manager|doctor|gp|carer|boss|guard|inspector never|rarely visits|comes|calls|checks|rings|answers|replies|shows
  + Our [agent never visits].
  - The owner visits us.
reliability.blocked     -2   stopped|froze|frozen|suspended|deactivated|restricted my|our|her|his card|cards|account|accounts|phone|sim|payments|wages|benefits
  + They [stopped my card] abroad.
  - The cards stopped at nine.
resolution.nothing_done -2   do|does|did|never|nobody not|n't|never|nobody|ever enforce|enforces|enforced|patrol|patrols|police
  + They [don't enforce] a thing.
  - They enforce the law.
safety.unsafe           -2   wires|wire|cables|cable|pipe|pipes|nails|screws|glass … hanging|sticking|exposed|poking|dangling|bare|protruding
  + He left [wires hanging] out.
  - The bare wall had no wires.
terms.voucher           -2   voucher|vouchers|credit|credits|points|code|discount|coupon|pass … cannot|cant|ca|can|could|never n't|not|be use|redeem|redeemed|spend|used
  + The refund is a [voucher I can not use].
  - You can use the pass.
timeliness.not_received -2   never got|received|saw one|any|it|them|anything
  + I asked for a form and [never got one].
  - I never got ill.
value.nothing           -2   pay|paid|paying … taxes|tax|rates|fortune for this|what
  + Weeds everywhere: we [pay our taxes for this].
  - I pay tax on the house.

# What is offered in number, who shares it, and what such things do when all is well or ill.
class.crowd        is:crowd        people|children|kids|toddlers|babies|pupils|students|guests|patients|passengers|customers|visitors|members|residents|tenants|players|swimmers|dancers|drivers|travellers|families|households|flats|houses|rooms|beds|tables|seats|classes|dogs|horses|employees|colleagues|users|us|adults|women|men|girls|boys|riders|runners|campers|pitches|berths|floors|wards|villages|streets|schools
  + A bus for ninety [villages].
  - A villa by the sea.
class.in_order     is:in_order     work|works|worked|working|run|running|ran|functioned|functioning|usable|switched|lit|open|opened|opens|emptied|cleaned|washed|swept|cleared|refilled|restocked|stocked|replaced|repaired|fixed|mended|serviced|staffed|manned|connected|connects|charged|charging|loaded|loads|plugged|inflated|pumped|heated|warm|flushed|flushes|locks|locked|drains|drained|unlocked|available|accessible|labelled|marked|numbered|answered|acknowledged|honoured|delivered|credited|signed|fitted|fits|fit|matched|matches|match|sterile|sharp|level|audible|legible|readable|complete|print|prints|printed|entered|recorded|logged|noted|listed|updated|uploaded|saved|processed|posted|forwarded|load|save|saves|boil|boils|boiled|heats|spin|spins|float|floats|start|starts|started|steer|exist|exists|holds|lock
  + It was [refilled].
  - A refill in the shop.
class.kit          is:kit          socket|sockets|plug|plugs|outlet|outlets|shower|showers|toilet|toilets|loo|loos|cubicle|cubicles|urinal|basin|basins|sink|sinks|tap|taps|hairdryer|hairdryers|dryer|dryers|washer|washers|machine|machines|treadmill|treadmills|rower|rowers|locker|lockers|bike|bikes|scooter|scooters|helmet|helmets|skates|kayak|kayaks|racket|rackets|net|nets|court|courts|lane|lanes|pitch|swing|swings|slide|slides|ride|rides|bench|benches|lift|lifts|escalator|escalators|till|tills|checkout|checkouts|counter|counters|desk|desks|window|windows|charger|chargers|pump|pumps|terminal|terminals|scanner|scanners|printer|printers|computer|computers|screen|screens|monitor|monitors|microphone|microphones|speaker|speakers|headset|headsets|fan|fans|radiator|radiators|heater|heaters|lamp|lamps|light|lights|bulb|bulbs|fridge|fridges|freezer|freezers|oven|ovens|hob|hobs|kettle|kettles|microwave|microwaves|cot|cots|highchair|highchairs|wheelchair|wheelchairs|pushchair|pushchairs|trolley|trolleys|basket|baskets|bin|bins|van|vans|tent|tents|lounger|loungers|sunbed|sunbeds|parasol|parasols|umbrella|umbrellas|towel|towels|space|spaces|bay|bays|channel|channels|link|links|button|buttons|module|modules|menu|menus|microscope|microscopes|easel|easels|mat|mats|barrier|barriers|camera|cameras|meter|meters|dispenser|dispensers|points|brake|brakes|aids|pram|prams|puzzle|puzzles|tablet|tablets|phone|phones|jab|lesson|lessons|kiln|kilns|stove|stoves|loom|wheel|wheels|telescope|guitar|guitars|piano|pianos|stall|stalls|pen|pens|projector|projectors|laptop|laptops|lifejacket|lifejackets|booth|booths|examiner|pedalo|pedalos|canoe|canoes|hoist|hoists|swimsuit|trampoline|trampolines|cabin|hymnal|hymnals|pew|pews|kneeler|kneelers|urn|urns|wreath|wreaths|candle|candles|worksheet|worksheets|textbook|textbooks|crayon|crayons|ruler|whiteboard|marker|markers|bib|bibs|nappy|nappies|bandage|bandages|crutch|crutches|inhaler|inhalers|drip|syringe|syringes|gown|gowns|stretcher|stretchers|blanket|blankets|pillow|pillows|hurdle|hurdles|dumbbell|dumbbells|springboard|buoy|buoys|oar|oars|wetsuit|wetsuits|snorkel|snorkels|paddle|paddles|shuttlecock|shuttlecocks|seedling|seedlings|trowel|trowels|spade|spades|rake|rakes|saddle|saddles|stirrup|stirrups|rein|reins|cage|cages|muzzle|muzzles|badge|badges|lanyard|lanyards|folder|folders|widget|widgets|valve|valves|fuse|fuses|carriage|carriages|lamppost|lampposts|periodical|periodicals|microfilm|wristband|wristbands|popcorn|fork|forks|napkin|napkins|hanger|hangers|slipper|slippers|robe|robes|curlers|clippers|looms|goggles|skis|boards|jack|jacks|ramp|ramps|cone|cones|collar|collars|leash|leashes|kennel|kennels|litter|atlas|atlases|globe|calculator|calculators|timetable|timetables|toy|toys|potty|potties|beaker|beakers|kettlebell|kettlebells|barbell|barbells|comb|combs|cape|capes|strap|straps|skip|skips|sack|sacks|caddy|caddies|magazine|magazines|float|floats|armband|armbands|noodle|noodles|ladder|ladders|subtitle|subtitles|level|server|servers|controller|controllers|template|templates|shortcut|shortcuts|leaflet|leaflets|permit|permits|hearse|hearses|bearer|bearers|router|routers|headphones|gurney|gurneys|commode|commodes|trainer|denture|dentures|lead|leads|coffin|coffins|frame|frames|skin|skins|avatar|avatars|dashboard|dashboards|lens|lenses|weight|weights|pedal|pedals|report|reports|invoice|invoices|meal|meals|planks|pallet|pallets|pill|pills|tray|trays|starter|starters|glove|gloves|apron|aprons|goggle|armchair|armchairs|cushion|cushions|ashtray|ashtrays|cutlery|jug|jugs|platter|cooker|cookers|dishwasher|dishwashers|toaster|toasters|iron|irons|mop|mops|broom|brooms|hoover|hoovers|vacuum|plunger|torch|torches|battery|batteries|extinguisher|extinguishers|defibrillator|hydrant|hydrants|mousepad|webcam|webcams|keyboard|keyboards|docking|segway|caravan|caravans|barbecue|barbecues|grill|grills|brazier|sunshade|sunshades|windbreak|deckchair|deckchairs|lectern|podium|flipchart|flipcharts|stapler|staplers|photocopier|photocopiers|laminator|laminators|shredder|shredders|incubator|incubators|bedpan|bedpans|thermometer|thermometers|wheelbarrow|wheelbarrows|spanner|spanners|drill|drills|saw|saws|sander|sanders|scaffold|stroller|strollers|booster|boosters|armrest|armrests|footrest|footrests|tailgate|seatbelt|seatbelts|parachute|bouquet|bouquets
  + A fine [treadmill].
  - He treads a mill.
class.out_of_order is:out_of_order dead|broken|blocked|jammed|cracked|blank|unusable|frozen|torn|overflowing|leaking|faulty|missing|illegible|unreadable|burnt|burst|scratched|bent|buckled|snapped|ripped|chipped|damaged|expired|filthy|soaked|greyed|defective|wobbly|leaky|crooked|rusty|rusted|mouldy|wonky|buggy|warped|mislabelled|misprinted|unplayable
  + It was [warped].
  - A war in the past.

# None of them, one of four
competence.clueless     -2,yields           none|neither of <agent>|<helper> … could|can|knew|know|knows|understood|spoke|speaks|bothered|offered
  + [None of them knew] the song.
  - None of them are poets.
competence.clueless     -2,yields           none|neither of the|your|their|these|those <agent>|<helper> … read|looked|seen|checked|heard|listened|helped|answered|introduced
  + [None of the ushers had read] the song.
  - None of the ushers is my son.
reliability.not_working -2,stage:use,yields <figure> of|out … <figure> <kit>|<object>|<thing>|<page> … <barred>|out|off|down|flat|dark|offline|covered|unlit|cold
  + [Six of the nine pumps were off].
  - Two of the nine lamps were lit.
reliability.not_working -1,stage:use,yields <kit> … had|with|has|have a|an notice|sign|note|bag over|taped|saying|across
  + The [pump had a note taped] to it.
  - The poet had a note on his door.
reliability.not_working -2,stage:use,yields half|most|all the|our|their|your|these <kit> … <out_of_order>|<barred>|out|off|dark|offline
  + [Half the lamps outside are out].
  - Half the lamps on the quay are red.
reliability.not_working -2,stage:use,yields half|most|quarters|third|several|many of the|our|their|your|these <kit>|<object>|<page> … <barred>|off|dark|offline
  + [Most of the pumps inside were off].
  - Most of the pumps are red.
reliability.not_working -2,stage:use,yields half|most|quarters|third|several|many|two|three|four|all of|the|our|their … not|n't be read|used|opened|played|closed|printed|reached|heard|adjusted|locked
  + [Most of the songs could not be heard].
  - Three of the songs must not be sung.
reliability.not_working -2,stage:use,yields none|neither of them|these|those|which … <in_order>
  + We tried nine harps and [none of them was lit].
  - None of them is a flute.
reliability.not_working -2,stage:use,yields none|neither of the|these|those|their|my|our|your … <in_order>
  + [None of the harps had been serviced].
  - None of the harps is a flute.
reliability.not_working -2,stage:use,yields only|just|barely|hardly <figure> of|in|out … <in_order>
  + [Only three of the harps were fitted].
  - Only three of the harps are mine.
reliability.not_working -2,stage:use,yields only|just|barely|hardly half|third|quarter of the|our|their|your <kit>
  + [Only half of the lockers] have a key.
  - Only half of the choir has a key.
reliability.not_working -2,stage:use,yields only|just|barely|hardly half|third|quarter the|our|their|your <kit>
  + [Barely half the lockers] have a key.
  - Half the choir has a key.
reliability.not_working -2,stage:use,yields only|just|barely|hardly one|1|half of|in|out … <in_order>
  + [Only half of the harps were fitted].
  - Only half of the harps are mine.

# Too few for so many
choice.missing            -2,stage:use        no|without search|filter|undo|sort|pause|mute|skip|contact|help|export|cancel button|box|bar|option|function|mode|page|field|key|form
  + It has [no undo key].
  - The search box is red.
comfort.cramped           -2,stage:use        cannot|cant|hardly|barely turn round|around in|inside|without
  + You [cannot turn round in] the kitchen.
  - I turn round.
comfort.cramped           -2,stage:use        can|could|ca not|n't|hardly|barely turn round|around in|inside|without
  + You [could not turn round in] the kitchen.
  - I could turn round.
comfort.cramped           -2,stage:use        far|much|way too little|small room|space|place for|to
  + [Far too little room for] a harp.
  - There is room for a harp.
comfort.nowhere           -2,stage:use,yields not a|one single|proper <need>|<amenity>|bench|sign|tree|hook|shelter
  + [Not a single bench] on the quay.
  - Not a single boat on the quay.
comfort.nowhere           -2,stage:use        not|n't|never|too|hardly enough|few seats|chairs|places|room|space for everyone|everybody|all|us
  + There were [not enough chairs for all].
  - There were seats for all.
comfort.nowhere           -2,stage:use,yields nowhere to sit|lean|stand|rest|hang|dry|plug|write|lie|shelter|undress
  + [Nowhere to lean].
  - Nothing to add.
comfort.nowhere           -1,stage:use,yields there|they was|were|are|is|had|have only|just one|two|three|a <need>|<kit> for|between
  + [There were only two nets for] us.
  - There were only two poets for tea.
comfort.nowhere           -2,stage:use,yields two|one|three menus|menu|chairs|forks|spoons|towels|pillows|glasses|headsets for … <figure>=4 of|<crowd>
  + [Two menus for nine of] us.
  - Two menus for two.
comfort.nowhere           -2,stage:use,yields two|three|four|five|six spaces|lockers|showers|toilets|lifts|machines|sockets|beds for … <figure>=8 of|<crowd>
  + [Three spaces for eleven families].
  - Three spaces for three boats.
reachability.understaffed -2,stage:use,yields one|single|two <kit>|<need> for|between … whole|entire … <crowd>|<spot>|floor|class|group|street|county|town|site|party|family
  + [One swing for the whole street].
  - One swing for my whole life.
reachability.understaffed -1,yields           one|two|single <agent> for the whole|entire … <spot>|floor|county|town|village|site|class|region|district|night|bar|store|section
  + [One warden for the entire village].
  - One warden sang for the whole song.
reachability.understaffed -2,yields           one|two|single <agent> for … <figure>=12 of|<crowd>
  + [Two ushers for ninety of] us.
  - Two ushers came for tea.
reachability.understaffed -2,stage:use,yields one|two|three|single <kit>|<need> for|between <figure>=12 of|<crowd>
  + [One swing for ninety of] them.
  - One swing for two of them.
usability.cannot_find     -2                  nowhere in|on|inside the|your|their app|site|website|tool|form|menu|page|settings|portal|account|email|letter|system|screen to
  + There is [nowhere in the tool to] count.
  - There is nowhere in the world like it.

# So many short, so many fewer
condition.incomplete -2,yields               <be>|came|was|were|been|'re|arrived|delivered <figure> <object>|<kit>|<garment>|<need>|<dish>|<page>|<part_of>|bolt|bolts|screw|screws|roll|rolls|metre|metres|pound|pounds|euro|euros short
  + We [were two chairs short] at the fair.
  - We were in two short films.
condition.incomplete -2,yields               <be>|came|was|were|been|'re|arrived|delivered a|one|an <object>|<kit>|<garment>|<need>|<part_of>|bolt|screw|roll|metre|pound|euro short
  + We [were a box short] at the fair.
  - It was a short box.
condition.incomplete -2,yields               <figure> … fewer|less … than i|we ordered|booked|counted|bought
  + There were [nine fewer than we ordered].
  - There were nine fewer than last year.
condition.incomplete -2,stage:receive,yields was|were|is|are not|n't in|inside the|our box|parcel|package|envelope|crate|delivery|kit|carton|bag
  + The left shelf [was not in the crate].
  - The shelf is not in the room.

# A fee for a trifle, a rise, a difference
fees.against_quote -2,stage:pay    <money> more|higher|over|above|dearer … estimate|quote|quoted|quotation|agreed|advertised|promised|displayed|budgeted|shown
  + It was [200 pounds more than the estimate].
  - It was 200 pounds in the estimate.
fees.charge_for    -2,stage:pay    you|they|guests|patients|members even|also pay|pays|paid|charge|charges|charged for
  + [You even pay for] the bag.
  - You pay for the bag.
fees.extra         -2              <company> added|adds|add|adding|slapped <money> on|at|for
  + [They added 40 euros for] petrol.
  - I added 40 euros for the poor.
fees.extra         -2              deposit|bond|caution was|were|is|got … kept|withheld|retained for no|zero|hardly reason|cause|grounds
  + The [bond was kept for no reason].
  - The bond was kept in the safe, for what reason?
fees.extra         -2              deposit|bond|caution was|were|is|got … kept|withheld|retained for|over|although|despite|without
  + The [deposit was kept for] a mark.
  - The deposit was kept in a bank.
frame.only_price   yields          only|just|mere|than|under|below <money> to|for
  + [Only nine euros to] sit by the lake.
  - Nine euros to sit by the lake.
price.amount       -1,yields       <figure> for half|quarter|barely|under an|a|one|ten|five|twenty hour|minutes|mins of
  + [4.50 for half an hour of] silence.
  - It rang at 4.50 for half an hour.
price.amount       -1,yields       <money> to change|print|move|copy|cut|send|post|open|fit|swap|plug|press|turn|tighten|hang|clean|wash|cancel|rebook|look|check|read|sit|park|scan|stamp|sign|mount|inflate|refill|reset|update|unlock|install|connect|fix|mend|sew|hem|sharpen|trim|drain|test|weigh|use|enter|amend|transfer|replace
  + [Ninety euros to tighten] a string.
  - Ninety euros to spend.
price.amount       -1,yields       paid|pay|charged|charges|billed|wanted|asked|cost <figure> for <figure> minutes|mins|minute|seconds
  + I [paid 80 for ten minutes].
  - I paid 80 for ten songs.
price.increase     -2,stage:manage same … <money> cheaper|less in|last|a|before|elsewhere|down|online|next|at
  + The [same cut was ten euros cheaper in] March.
  - The same cut is ten euros.

# At what hour, from when to when
frame.own_time      yields    <s_self> was|were|am|'m|are|'re|'ll … ready|done|fixed|sorted|back
  + [I was ready] in ten minutes.
  - The harp was ready in ten minutes.
frame.own_time      yields    i|we|you have|had|got|'ve|gave|allow|allowed <duration> to|for
  + [We had eleven weeks to] learn it.
  - They had eleven weeks to learn it.
timeliness.duration -2,yields ^ <duration>=5d to change|swap|amend|hem|sew|print|cut|paint|make|cancel|close|transfer|correct|update|confirm|order|sign|stamp|deliver|measure|quote|file|clean|remove|collect|replace|mend
  + [Eleven weeks to change] a name!
  - Eleven weeks to go.
timeliness.duration -1,yields they|<company> need|needed|needs|wanted|wants|want <duration>=3d to|for
  + [They needed five weeks to] hem it.
  - I needed five weeks to walk it.
timeliness.duration -2        took|taken from <month>|<weekday>|spring|summer|autumn|winter|easter|christmas … to|until|till
  + It [took from May to] August.
  - It took us from there to here.
timeliness.duration -2        took|taken until|till <month>|<weekday>|spring|summer|autumn|winter|easter|christmas|gone|nearly
  + It [took until Thursday] for a song.
  - It took skill.
timeliness.late     -1,yields rang|knocked|hammered|drilling|drilled|called|rings|banging|hammering … my|our|the|me|us … at|before four|five|six|3|4|5|6|dawn … morning|am
  + They [rang our bell at six in the morning].
  - I rang my mother at six in the morning.
timeliness.late     -1,yields they|he|she|<agent> turned|turns|showed|shows|rolled up|in|round at|gone|past|after … at|in|that night|evening|midnight
  + [They turned up at nine at night].
  - The piper sang at nine at night.
timeliness.slow     -1,yields <duration>=1h for a|an|one|my|our oil|change|cut|trim|wash|check|check-up|checkup|test|scan|x-ray|filling|jab|vaccine|prescription|tyre|tire|battery|key|stamp|signature|copy|photo|patch|puncture|screw|bulb|fitting|blow-dry|haircut|manicure|passport|permit|plaster|stitch|ticket|sandwich|tea
  + [Three hours for an oil] change.
  - Three hours for a song.
waiting.long        -2        sat|waited|queued|stood|stuck|held … from <clock> until|till … nearly|almost|gone|midnight|evening|dark|nightfall
  + We [queued from two until nearly] nine.
  - We sang from two until nearly nine.

# Where, how far
errors.split           -2,stage:use        seats|beds|rooms|tables|tents|cabins … <figure> rows|row|floors|floor|coaches|carriages|corridors apart|away
  + Our [seats were four rows apart].
  - The rows of seats are blue.
location_hours.access  -1,stage:use        have|had|having|got|has to go|walk|climb|cross|pass|squeeze|trek through|past|across|outside … to|for … toilet|toilets|loo|bathroom|shower|showers|lift|exit|bins
  + You [have to go through the kitchen to the loo].
  - You go through the kitchen.
location_hours.far     -1,stage:use,yields metres|yards|km|miles|mile|metre from the nearest|closest tap|toilet|toilets|loo|lift|shower|showers|plug|socket|bin|water|exit
  + It was 300 [metres from the nearest tap].
  - It is 300 metres from the sea.
location_hours.far     -1,yields           thirty|forty|30|35|40|45|50 minute|minutes|min walk|trek from|to
  + The sea was a [forty minute walk from] the tent.
  - The sea was a two minute walk from the tent.
location_hours.far     -1,stage:use,yields toilets|toilet|loo|loos|bathroom|shower|showers|kitchen|printer|lift|reception|lockers|bins|ice … <figure> floors|storeys|flights up|down|away|below|above
  + The [toilets are three floors down].
  - The toilets are on three floors.
location_hours.too_far -2                  sent|directed|referred … to … far|other|opposite side|end of … town|city|county|country|airport|building|river
  + They [sent me to the other end of town].
  - He moved to the other side of my bed.

# How little
comfort.cramped     -2,stage:use,yields locker|lockers|drawer|drawers|cupboard|wardrobe|lift|shelf|basket|boot|cabinet would|will|wo|does|do|did|could|can|ca not|n't … take|hold|fit|accommodate|swallow
  + The [locker would n't even take] a hat.
  - The locker would hold a hat.
overall.shame       -2,yields           not|n't|never|without … get|got|give|gave|given|receive|received|offer|offered|see|saw|hear|heard|have|had|say|said|send|sent|make|made so much as
  + We did [n't get so much as] a stamp.
  - He ate so much as he slept.
value.portion_small -1,stage:use,yields slices|slice|carrots|strips of|and|with … and a|an|one|two|half leaf|sliver|slivers|sprig|smear|blob|radish of
  + Two thin [slices of ham and a leaf of] lettuce.
  - A slice of ham and a cup of tea.

# Without
comfort.nowhere            -2,stage:use,yields     ^ a|an|the|our|my … <spot>|<amenity> without a|an|any|even <need>|window|door|lock|hook|mirror|bin|socket|plug|kettle|lamp|handrail|roof
  + [A changing room without a hook].
  - A song without a hook.
communication.not_informed -2,yields               confirmation|invoice|bill|receipt|ticket|label|certificate|letter|statement|form … without a|an|any|even … date|name|address|price|time|number|signature|reference|amount|stamp|breakdown
  + An [invoice without a single date].
  - An invoice without a frame.
condition.incomplete       -2,stage:receive,yields <object>|<thing>|<parcel>|<kit>|sofa|cot|bike|it … came|arrived|delivered|supplied|sold|sent|handed|rented without a|an|the|its|any|their … <object>|<thing>|<need>|<kit>|pedals|cushions|bolts|straps|blades|lead|instructions
  + The [bike came without any pedals].
  - The poet came.
condition.incomplete       -2,yields               <object>|<thing>|<parcel>|<kit>|sofa|cot|bike|it … came|arrived|delivered|supplied|sold|sent|handed|rented|over without <object>|<thing>|<need>|<kit>|pedals|cushions|bolts|straps|blades|instructions
  + The [cot came without bolts].
  - The poet came without songs.
condition.incomplete       -2,stage:receive,yields flat|house|car|room|van|cottage|boat|apartment|caravan … handed|delivered|rented … without … key|keys|fuel|heating|light|lights|water|gas|cover|mat|jack|spare|manual
  + The [flat was handed over without a key].
  - The flat was left without a word.
timeliness.duration        -2                      <duration>=2d without … collection|delivery|post|mail|bus|teacher|lesson|shower|bath|cooker|oven|kitchen|lift|lights|lighting|toilet|windscreen|glasses|hearing|medication|tablets|bed|key|keys|visit
  + [Four days without a bin collection].
  - Four days without a song.

# Nobody there, our own things, our own floor
comfort.nowhere       -2,stage:use had|have|having to share|fight one|a|the single|menu|towel|chair|fork|spoon|knife|pen|helmet|mat|desk|computer|screen|pillow|socket|headset|book|textbook|bed
  + We [had to share one menu].
  - We had to share our joy.
comfort.nowhere       -2,stage:use sat|sit|slept|sleep|sitting|sleeping|lay|eating|ate on|at the|cold|hard floor|ground|pavement|suitcase|stairs|steps of|at|in|outside|because|for|until|till … airport|station|corridor|hall|train|ward|office|platform|terminal|lobby|gate|hospital|waiting|seats|chairs|tables|hours
  + We [slept on the floor of the airport].
  - We sat on the floor of the loft.
ease.do_their_job     -2           had|have|having to lend|pass|fetch … <agent>|him|her|them my|our … <object>|<thing>|drill|ladder|hammer|torch|pen|tape|phone|bucket
  + I [had to lend the plumber my own drill].
  - I had to lend my son a drill.
ease.forced           -1           brought|bought my|our own … after|because the|there|first|they|theirs
  + I [brought my own pillow after the] first night.
  - I brought my own pillow.
reachability.absent   -2           no … lifeguard|chemist|pharmacist|doctor|vet|nurse|midwife|manager|guard|warden|attendant|conductor|mechanic|electrician|caretaker|receptionist|cashier|supervisor|librarian|interpreter|driver on duty|shift|site|hand|call|board
  + There was [no chemist on duty].
  - The chemist is on duty.
reachability.unmanned -2           sign|note|notice|card … saying|said|says|reading|read … back|gone|closed in|at|for|soon|until|to|lunch
  + There was a [note saying back in] ten minutes.
  - The note said to bring a hat back for mum.

# Told in other words
choice.out_of_stock       -2                  <company>|<agent> was|were|are|is … out of my|every|the|our|most|any … reserved|ordered|wanted|needed|chosen|picked|favourite|usual
  + [They were out of the one I wanted].
  - They were out of the house.
choice.ran_out            -2,stage:use        buffet|fridge|shelves|shelf|trays|tray|dispenser|salad-bar … was|were|is|are … empty|bare by|before|at|already|within|when
  + The [buffet was empty by] noon.
  - The buffet is by the door.
choice.ran_out            -2,stage:use        nobody|noone|no-one|never|not|n't … refilled|replenished|restocked
  + [Nobody refilled] the jug.
  - He refilled the jug.
comfort.cramped           -2,stage:use        not|n't|cannot|cant|hardly|barely … turn … car|wheelchair|buggy|pushchair|pram|trolley|van|scooter … round|around
  + You [cannot turn a wheelchair round] in there.
  - He turned the car round.
comfort.nowhere           -2,stage:use,yields not|n't|never|too enough|few <kit>|<need>|<object>|<agent> for … everyone|everybody|all|us|kids|children|people|guests|patients
  + There are [not enough helmets for all].
  - There are helmets for all.
comfort.nowhere           -2,stage:use        one|two|1|2|single|just|only … microphone|projector|towel|laptop|whiteboard|piano|stove|tent|wifi|extinguisher|interpreter|bus for … of <figure>=12
  + [One projector for a room of ninety].
  - One projector for a room of mine.
comfort.nowhere           -2,stage:use,yields two|three|four|five|six|2|3|4|5|6 … spaces|lockers|showers|toilets|lifts|machines|sockets|beds|chairs|nets|mats|helmets for … <figure>=8 of|<crowd>
  + [Three parking spaces for eleven families].
  - Three parking spaces for my boats.
location_hours.too_far    -2                  to|at|from a|the|their|an … depot|office|branch|warehouse|counter|shop|centre|station|clinic|lab|garage … far|other side|end of … town|city|county|country|world|moon
  + My parcel went [to a depot on the far side of the moon].
  - I live on the far side of the moon.
reachability.understaffed -2,yields           one|single|just|only … <agent> … on|with|for her|his|their own|two|three|four|five|six|seven|eight|ten for|at|behind|in|tables|patients|wards|floors|rooms|queues|tills
  + There was [one usher on his own in] the hall.
  - One usher sang on the quay.
reliability.not_working   -2,yields           only|just|barely one|two|three in <figure> … ever|actually|even … <in_order>|<s_repair>|<s_answer>|<s_delivery>|<s_clean>|<s_collect>
  + [Only one in nine songs was ever mended].
  - One in nine songs was sung.
timeliness.late           -2,yields           <agent>|call|they|delivery|parcel|food|pizza|taxi|order … came|arrived|rang|called … at|past|gone|after|nearly midnight
  + The [call came at midnight].
  - I called at ten.
waiting.long              -2                  sat|waited|queued|stood|stuck|held in|at … from <clock> until|till|to
  + We [waited at the desk from two until] nine.
  - We sang from two until nine.

# None of them, part of it: as one says it of things and of staff
communication.not_informed -2,yields           has|have|had|with no|without index|page|legend|captions|pictures|diagram|diagrams|translation|scale|glossary numbers|of|and|or|in
  + The manual [has no page numbers].
  - The page has numbers.
condition.incomplete       -2,yields           none|neither had|has|have <object>|<thing>|<kit>|<need>
  + We hired three carts and [none had brakes].
  - Of the three poets none had hats.
condition.incomplete       -2,yields           none|neither had|has|have a|any|its|their|the <object>|<thing>|<kit>|<need>
  + We hired three harps and [none had any wheels].
  - Of the three poets none had a hat.
condition.incomplete       -2,stage:use,yields none|neither of the|these|those|their … has|have|had all its|their|the
  + [None of the quilts has all its] patches.
  - One of the quilts has all the colours of May.
condition.incomplete       -2,yields           one|two|three|several|<object>|some <object>|<garment>|<page>|<kit>|<part_of> missing|absent
  + There was [one glove missing].
  - One glove is red.
empathy.did_not_bother     -2,yields           not one|a|single person|soul|nurse|member|employee|assistant|doctor|clerk|usher|porter … could|knew|would|wanted|spoke
  + [Not one person on that quay could] tell me.
  - Not one person in the choir is old.
errors.forgotten           -2                  my|our|the|his|her stop|street|house|bin|bins|road|row|table|turn|flat|village|floor … skipped|bypassed
  + [Our stop has been skipped] since May.
  - Our stop is by the quay.
reliability.not_working    -2,stage:use,yields none|neither of the|these|those … they|we|i|you … <in_order>
  + [Neither of the two harps they gave dad fits] him.
  - Neither of the two harps they saw is his.
reliability.not_working    -2,stage:use,yields not a single one|thing <in_order>
  + [Not a single one boils].
  - Not a single one came.
reliability.not_working    -2,stage:use,yields not one of … <in_order>
  + [Not one of the harps works].
  - Not one of the harps is mine.
reliability.not_working    -2,stage:use,yields only|just the first|last … of|out … <in_order>
  + [Only the first two of twelve songs load].
  - Only the first two of twelve songs are sad.
resolution.half_done       -2,yields           <s_clean>|<s_repair>|<s_delivery>|<s_install>|painted|brought|emptied|planted|checked|fitted|<s_work> <figure> of the|our|my|their <figure>
  + They [cleaned two of the five] arches.
  - I cleaned two of the five arches.
resolution.half_done       -2,yields           <s_clean>|<s_repair>|<s_delivery>|<s_install>|painted|brought|emptied|planted|checked|fitted|<s_work> one|half of|the my|our|the|their <figure>
  + They [cleaned one of the five] arches.
  - I cleaned one of the five arches.

# So few for so many
comfort.cramped           -2,stage:use        had|have|having to squeeze|cram|squash|crowd into|onto|round|in a|an|one|two|the
  + The four of us [had to squeeze into a] booth.
  - Squeeze a lemon into the jug.
comfort.cramped           -2,stage:use        of us were|got squeezed|crammed|shoehorned|packed|squashed into|onto|in|round a|an|one|two|the
  + The four [of us were crammed into a] booth.
  - They sang of us to a man.
comfort.nowhere           -1,stage:use,yields <figure> <kit>|<need>|chairs|benches and|but … <figure>=12 people|children|kids|guests|passengers|patients|students|pupils|members|swimmers|diners
  + There were [six chairs and thirty people].
  - There were six poems and thirty people.
comfort.nowhere           -1,stage:use,yields one|two|1|2|single … <kit>|<need> for|between … of <figure>=10
  + [Two easels for a painting class of sixteen].
  - Two songs for a class of sixteen.
reachability.understaffed -2                  have|has|'ve|had had no teacher|nurse|doctor|caretaker|warden|coach|tutor|manager|librarian|driver|cleaner|lifeguard|gp|dentist|midwife|trainer since|for|all
  + The school [has had no librarian since] May.
  - The school has had no snow since May.
reachability.understaffed -2                  have|has|'ve|had had no … teacher|nurse|doctor|caretaker|warden|coach|tutor|manager|librarian|driver|cleaner|lifeguard|gp|dentist|midwife|trainer since|for|all
  + The school [has had no maths teacher since] May.
  - The school has had no rain or snow since May.
reachability.understaffed -2                  have|has|'ve|had not|n't had a|any … teacher|nurse|doctor|caretaker|warden|coach|tutor|manager|librarian|driver|cleaner|lifeguard|lady since|for|all
  + The crossing [has not had a lollipop lady since] May.
  - The crossing has not had a car on it since May.
reachability.understaffed -2,yields           one|single <agent> for|on|between <figure>=4 … <kit>|<need>|<spot>|tables|rooms|pumps|beds|floors|wards
  + [One porter for six floors].
  - One porter for two bags.
reachability.understaffed -1,yields           same|one|single <agent> does|doing|did|serves|serving|running|runs|manning|covering|handling all|everything|both
  + The [same girl does both] the till and the post.
  - The same girl sings in the choir.
reachability.understaffed -2                  sent|sends|send|brought|sending|supplied too|only|just few|two|2 men|people|guys|movers|lads|workers|staff
  + For a grand piano they [sent only two men].
  - She sent the two men home.
reachability.unmanned     -2,stage:use        lifeguard|reception|warden|information|ticket|porter|guard|security|help|enquiry|nurse's|teacher … chair|desk|counter|booth|post|window|station … empty|deserted|vacant
  + The [lifeguard chair is empty].
  - The chair is empty.
reachability.unmanned     -2                  nobody|noone|no-one|none at|on|behind|by|in gate|desk|counter|till|reception|bay|check-in|information|barrier|booth|entrance|kiosk|pharmacy|post
  + There was [nobody at gate] 12.
  - Nobody at the fair sang.

# Absence
choice.little           -1,stage:use,yields there was|were|is|are|'s only|just <dish>|<food>|<garment>|decaf|small|large|veggie … left
  + [There was only decaf left].
  - There was only an hour left.
choice.out_of_stock     -2                  no|nothing|none … in my|our|his|her … size|sizes
  + There were [no wetsuits in my size].
  - It fits me in my size.
choice.ran_out          -1,yields           they|shop|bar|buffet|shop|stall|menu|kiosk|café|cafe|canteen|bakery|counter was|were down to
  + By noon [they were down to] cucumber.
  - By noon the fever was down to nil.
choice.ran_out          -2,yields           time i|we|our|it|they … <dish>|<food>|<kit>|tickets|slots|places had|was|were|'d|all gone|finished|taken|sold
  + By the [time we boarded the soup had gone].
  - By the time we left the soup was hot.
reachability.no_contact -2                  has|have|had|is|'s|was|with|got no page|form|number|address|button|email|desk|window|counter|line|box|option|link|department|field|person for complaints|refunds|returns|questions|cancellations|problems|claims|enquiries
  + The fair [has no desk for complaints].
  - I have a desk for mum.
reachability.no_contact -2                  no page|form|number|address|button|email|desk|window|counter|line|box|option|link|department|field|person for complaints|refunds|returns|questions|cancellations|problems|claims|enquiries
  + [No desk for complaints] anywhere.
  - I have no form for mum.
safety.unsafe           -1,stage:use,yields nothing|nowhere to hold|grab|cling on|onto|to|hold
  + There is [nothing to hold on] to in the tub.
  - There is nothing to hold us here.

# Short measure
empathy.rushed      -2       they|he|she|<agent> cut|cuts|cutting … lesson|class|visit|session|call|appointment|meeting|massage|ride|tour|trip|show|concert|treatment|exam|consultation|viewing short
  + [They cut our tour short].
  - He cut his hair short.
errors.against_told -2,short lasted|lasts … <figure>
  + We paid for 60 minutes, it [lasted 40].
  - We paid for 60 and it lasted 60.

# Money
fees.charged_for     -2,stage:pay charged|billed … though|although|when|while|despite|even … free|included|inclusive|complimentary
  + The cot was [charged although the site says free].
  - I sang although the site says free.
fees.extra           -1,stage:pay costs|cost|adds you|me|us another|extra|additional|more
  + Paying by card [costs you another] two percent.
  - It cost him another day.
fees.extra           -1,stage:pay fee|fees|charge|charges for booking|paying|printing|cancelling|leaving|joining|using|talking|everything|paper|changing|withdrawing|depositing|asking
  + There is a [fee for printing].
  - There is a fee for the harp.
price.amount         -2,yields    <money> to be|get put|told|connected|seen|refused|ignored|sent
  + [Four pounds to be put] through.
  - Four pounds to be paid.
price.amount         -2,yields    for|cost <money> … to be|get put|told|connected|seen|refused|ignored|sent
  + It [cost four pounds to get told].
  - It cost four pounds to get home.
price.cheaper_online -2           same … <figure> on|at|in|from … amazon|supermarket|online|elsewhere|ebay|internet
  + The [same filter is 4.99 on Amazon].
  - The same filter is 4.99 here.
price.cheaper_online -2           same … <money> on|at|in|down|from … market|amazon|supermarket|online|elsewhere|road|ebay|internet|street
  + The [same filter is 4 euros on the market].
  - The same filter is 4 euros here.

# When
comfort.noise    -2,yields    they|he|she|<agent>|neighbours|workmen mow|mowed|drill|drilled|hammer|hoover|strim … at|before|from five|six|seven|5|6|7 on|in|past|am a|the|sunday|saturday|morning
  + [They mow the lawn at seven on a] Sunday.
  - I mow the lawn at seven on a Sunday.
ease.wasted_time -2,yields    day|days|morning|afternoon|saturday|evening off|at|in … waiting for
  + I spent two [days at home waiting for] the tiler.
  - We spent our days at sea.
timeliness.late  -2,yields    <clock> … became <clock>
  + Our [2 pm check in became 6] pm.
  - At 2 pm it became dark.
timeliness.late  -2,yields    <clock> … became|slipped|turned to|into|became|at|by <clock>
  + Our [2 pm slot slipped to 6] pm.
  - From 2 pm he sang to 6 people.
timeliness.late  -2,yields    dated|from|of <month> , it|they|and … came|arrived|reached|got|landed … <month>
  + The letter is [dated March, it came in June].
  - He is from May till June in town.
timeliness.late  -2,yields    got|came|out to us|me at|gone|after eleven|midnight
  + The truck [got to us at midnight].
  - The truck got to Rome at half past two in the morning.
timeliness.late  -2,yields    ordered|posted|sent|taken|applied|requested|reported|measured in|on|since|back <month> … <s_come>|<s_install>|<s_delivery>|fitted|reached|got|landed|done … <month>
  + Photos [taken in October reached us in April].
  - Booked in October for a fair in April.
timeliness.limbo -2           sat|lay|lain|sitting|languished|gathered|gathering|stuck on|in … desk|drawer|pile|depot|warehouse|tray|inbox|shelf|hub|sorting|customs for|since|until
  + My visa [sat on somebody's desk for] months.
  - The cat sat on the sunny shelf.
timeliness.slow  -1,yields    <duration>=5min to be told|refused|ignored
  + [Twenty minutes to be told] no.
  - Twenty minutes to be alone.
timeliness.slow  -1,yields    <duration>=5min to say|hear|learn no|nothing|that
  + [Fifteen minutes to say no].
  - Fifteen minutes to say goodbye.
waiting.long     -2,stage:use <duration>=5min of adverts|ads|trailers|commercials|buffering|loading|hold|queuing|queueing
  + [25 minutes of adverts] before the song.
  - 25 minutes of song.

# Where
errors.split        -2,yields put|booked|seated|placed … in|on|at|a|two different|separate room|rooms|floor|floors|carriage|table|tables|building|ward|coach from|away|than
  + They [put the boys in different rooms from] ours.
  - I put the cot in a different room from his.
location_hours.far  -1,yields gave|put|sat|seated|placed … at|in|on the far|furthest|very end|corner|side of
  + They [gave her a room at the far end of] the hall.
  - I sat at the far end of the quay.
location_hours.gone -1        stop|branch|office|counter|shop|clinic|surgery|library|desk|box|bay|crossing|entrance … moved|relocated|shifted … miles|metres|yards|km|kilometres|streets|blocks
  + The [stop was moved 600 metres] down the road.
  - The stop is 600 metres down the road.

# How small
comfort.cramped -2,stage:use cabin|room|bed|shower|seat|kitchen|pitch|aisle|bath|tent|office|cell|corridor|lift … as wide as my
  + My [cabin was as wide as my] arms.
  - My room is as blue as a sky.
comfort.cramped -2,stage:use touch|touched|reach both|opposite walls
  + You can [touch both walls] from the bed.
  - Touch both ends.

# Shut, off, rebuilt
location_hours.closed -2                  shut|closed|locked|slammed … front|face of|on|before us|me|my|our
  + They [shut the kitchen in front of us].
  - They shut the kitchen for good.
reliability.shut      -1,stage:use,yields <amenity>|golf|fountain|maze … was|were being rebuilt|refurbished|renovated|repainted|resurfaced|dug|drained|redone
  + The [pool we had booked was being rebuilt].
  - The arch was being rebuilt.
reliability.shut      -2                  front of a <barred> door|doors|gate|gates|shutter|shutters|entrance|office|shop
  + We stood in [front of a locked gate].
  - We stood in front of a blue gate.

# Of any things at all
choice.missing            -1,yields           no <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper> at all|whatsoever|anywhere
  + There were [no helmets at all].
  - There is no doubt at all.
choice.missing            -1,yields           no spare|free|working|decent|proper|real|clean|small|large|hot|fresh <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper> at all|whatsoever|anywhere
  + There were [no spare helmets at all].
  - There is no good reason at all.
choice.missing            -1,yields           not a|one single <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper> anywhere|whole|entire|sight|premises
  + [Not a single helmet anywhere].
  - Not a single scratch anywhere.
choice.none_left          -2,yields           no <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper>|tickets|slots|places|appointments left
  + There were [no pedalos left].
  - There were no doubts left.
choice.none_left          -2,yields           no spare|free|working|decent|proper|real|clean|small|large|hot|fresh|cheap <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper>|tickets|slots|places|appointments left
  + There were [no small helmets left].
  - There were no real doubts left.
comfort.nowhere           -1,stage:use        had|have|having to share one|single
  + Three of us [had to share one] hymnal.
  - We had to share our joy.
comfort.nowhere           -1,yields           one|single … for the|this|that|a|an whole|entire building|floor|class|school|street|wing|block|field|site|campsite|ward|carriage|train|plane|deck|hall|dorm|dormitory|corridor|village|county|town|ground|park|beach|kindergarten|nursery|station
  + [One hymnal for the whole building].
  - One poem for the whole song.
frame.own_time            yields              <be>|was|were <figure> points|goals|runs|miles|days|hours|months|weeks|votes|inches short
  + We [were three points short] of the cup.
  - We were three chairs short.
frame.own_time            yields              <be>|was|were <figure> short|very
  + There [were two short] songs.
  - There were songs.
frame.own_time            yields              buy|bought|order|ordered|book|booked|reserve|reserved|sell|sold|make|made|looking|planning <figure>
  + We [bought two] hymnals for sixty of us.
  - They have two hymnals.
frame.own_time            yields              buy|bought|order|ordered|book|booked|reserve|reserved|sell|sold|make|made|looking|planning just|only|one|a|two
  + We [bought just] two hymnals for sixty of us.
  - They have just two.
frame.own_time            yields              i|we|'d|would|to need|needed|want|wanted|like just|only|one|a|two
  + [We need just] two hymnals for sixty of us.
  - They have just two.
frame.own_time            yields              i|we|'d|would|to need|needed|want|wanted|like|have <figure>
  + [We need two] hymnals for sixty of us.
  - They have two hymnals.
frame.own_time            yields              one|single key|ticket|price|plan|pass|bill|invoice|card|contract|rate|fee|app|account|form|password|number|code|policy|system|switch|boiler for|in
  + [One ticket for] the whole train.
  - A ticket for one.
frame.own_time            yields              share|shared|sharing one room|bedroom|flat|house|car|taxi|cab
  + We had to [share one room] as children.
  - We had to share one helmet.
frame.own_time            yields              was|were|are|is missing his|her|my|our|you|me|us|him|them|home
  + The dog [was missing his] master.
  - The strings were missing.
reachability.understaffed -1,yields           just|only <figure> … for|between|among <figure>=12 of|<crowd>
  + [Just two hymnals for sixty of] us.
  - Just two hymnals for the two of us.
reachability.understaffed -1,yields           just|only one|a|1 … for|between|among <figure>=12 of|<crowd>
  + [Just one hymnal for sixty of] us.
  - Just one hymnal for the two of us.
reliability.not_working   -2,yields           <figure> of|out of <figure> … <out_of_order>
  + [Two out of nine hymnals were torn].
  - Two out of nine hymnals were red.
reliability.not_working   -2,yields           <figure> of|out the|our|their|my|your|these|those <figure> … <out_of_order>
  + [Two of the nine hymnals were torn].
  - Two of the nine hymnals were red.
reliability.not_working   -2,yields           half|most|quarters|third|several|many of|the the|our|their|your|these|my … <out_of_order>
  + [Half of the hymnals were torn].
  - Half of the hymnals were red.
reliability.not_working   -2,stage:use,yields only|just|barely|hardly <figure> of|out|in the|our|their|your|these <figure> … <in_order>
  + [Only two of the nine hymnals opened] at all.
  - Only two of the nine hymnals are mine.
reliability.not_working   -2,stage:use,yields only|just|barely|hardly one|1|half of|out|in <figure> … <in_order>
  + [Only one of four hymnals opened] at all.
  - Only one of four hymnals is mine.
reliability.not_working   -2,stage:use,yields only|just|barely|hardly one|1|half of|out|in the|our|their|your|these <figure> … <in_order>
  + [Only one of the four hymnals opened] at all.
  - Only one of the four hymnals is mine.
reliability.not_working   -2,stage:use,yields only|just|barely|hardly one|two|three|half of|out|in the|our|their|your|these <figure> <kit>|<object>|<page> … come|comes|came|had|has|have
  + [Only one of the four pumps had] oil.
  - Only one of the four poets had a hat.
reliability.shut          -1,yields           was|were|is|are|been|strictly|still off limits|bounds
  + The pews [were off limits] all day.
  - There were no limits.

# So many of so many, few and hardly any
choice.missing            -2,yields           <company>|<spot>|it|place|building|school|app lacks|lacked the|a|any|basic|enough|even|proper|<kit>|<need>|<object>|<amenity>|<page>
  + The [place lacks hymnals].
  - It lacks nothing.
choice.missing            -2,stage:use,yields <spot>|place|house|hotel|school|clinic|flat|chapel had|has|have no <kit>|<garment>
  + The [chapel had no hymnals].
  - The chapel had no bull.
choice.missing            -2,stage:use,yields n't|not|never a|one single <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>
  + There was[n't a single hymnal] in the place.
  - There was not a single scratch.
choice.missing            -1,yields           no <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper> to be had|found|seen
  + There was [no hymnal to be had].
  - There was no fault to be found.
choice.missing            -1,yields           not|n't|never|cannot|cant find|spot|get a|one single <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>
  + I could [n't find a single hymnal].
  - I could not find a single scratch.
choice.out_of_stock       -2,stage:order      sold|sell|sells|selling|gone|taken|booked out|up|full|all in|within|inside … hour|day|seconds|week
  + The hymnals had [sold out within the hour].
  - He sold it in a week.
choice.ran_out            -1,yields           <kit>|<dish>|<food>|tickets|slots|places|sizes had|'d|were all|both|already gone by|before|when
  + The [hymnals had all gone by] ten.
  - The hymnals were all by one man.
choice.ran_out            -2,yields           always|permanently|constantly|often|forever|perpetually short of|on
  + They are [always short of] hymnals.
  - He is always in shorts of wool.
comfort.nowhere           -1,yields           one|single <kit>|<need> between <figure>=3 of|<crowd>
  + [One hymnal between fifteen of] us.
  - One tree between two walls.
condition.incomplete      -2,yields           was|were|are missing|absent
  + The hymnals [were missing].
  - They were missing her.
fees.charge_for           -2,yields           make|makes|made|making you|us|people|me|guests|everyone|patients pay
  + They [make you pay] for the hymnals.
  - He made us play.
frame.own_time            yields              <s_self>|they was|were|am|are|'m|'re|'ve|been missing
  + [They were missing] her.
  - The hymnals were missing.
frame.own_time            yields              guests|people|kids|children|they|we|you|everyone|pupils|<agent> had|'d|were|are|have all|both|already gone|left
  + The [guests had all gone] by ten.
  - The hymnals had all gone.
frame.own_time            yields              what|who|nothing|something|that <be> missing
  + [Nothing was missing].
  - The hymnals were missing.
keep.own_short            keep                <agent>|they came|drove|rode|was|were back with the|our|my missing
  + [He came back with the missing] hymnal.
  - It came back with two hymnals missing.
keep.own_short            keep                the|my|of|these|her|his|two|three|some|daily|sleeping pills|pill in|on|at|from|to|after|within
  + I gave [the pills to] my cat.
  - The jumper pills.
keep.own_short            keep                those|people|anyone|me|visitors|pupils who … had|have|'d forgotten
  + They had hymnals for [those who had forgotten] theirs.
  - They had forgotten us.
overall.lack              -2,yields           not one|single of|one … clean|ready|right|correct|comfortable|fresh|warm|straight|safe|dry|ripe|cooked|tidy|edible|friendly|helpful|polite|willing|useful|finished|true
  + [Not one of the hymnals was clean].
  - Not one of the hymnals was red.
overall.lack              -2,yields           there|they is|are|were|was|'s|have|had never|rarely|hardly|barely|scarcely enough
  + [There are never enough] hymnals.
  - There are enough hymnals.
price.increase            -2,stage:manage     price|prices|cost|costs|fee|fees|rent|premium|fare|fares|rate|subscription of|for … doubled|tripled|trebled|quadrupled|soared|rocketed
  + The [price of the hymnals has doubled].
  - The price of the double hymnal.
reachability.understaffed -1,yields           just|only <figure> … for|between|among … of <figure>=12
  + [Just three hymnals for a group of forty].
  - Just three hymnals for the two of us.
reliability.not_working   -2,yields           ^ few of the|these|their|your … <in_order>
  + [Few of the hymnals are legible].
  - Quite a few of the hymnals are legible.
reliability.not_working   -2,yields           barely|hardly|scarcely|only|just a|one third|quarter|half|fifth|tenth|handful|fraction of … <in_order>
  + [Barely a third of the hymnals are legible].
  - Barely a third of the hymnals are mine.
reliability.not_working   -2,yields           of <figure> … none|neither … <in_order>
  + [Of nine hymnals none was legible].
  - Of nine hymnals none was red.
reliability.not_working   -2,yields           of|from <figure> … only|just|barely one|two|three|half … <in_order>
  + Out [of nine hymnals only two opened].
  - Out of nine hymnals only two are mine.
reliability.not_working   -2,yields           of|from the|our|their|your|these <figure> … only|just|barely one|two|three|half … <in_order>
  + [Of the nine hymnals only two opened].
  - Of the nine hymnals only two are mine.
reliability.not_working   -2,yields           out of <figure> … , only|just|one|two|three … <in_order>
  + [Out of nine hymnals, two opened].
  - Out of nine hymnals, two are mine.
reliability.not_working   -2,yields           very|too|so few of the|these|their|your … <in_order>
  + [Very few of the hymnals are legible].
  - Very few of the hymnals are red.
timeliness.slow           -2,yields           takes|took|taking <duration>=30min to find|order|collect|pay|park|buy|load|print|open|book|fetch|sign|enter
  + It [took an hour to fetch] one hymnal.
  - It took an hour to get to Rome.
timeliness.slow           -2,yields           takes|took|taking <duration>=30min to get a|an|one|my|our|hold|anyone|served|seen|past
  + It [took an hour to get one] hymnal.
  - It took an hour to get to Rome.

# Customers' own shortages
keep.own_short keep class|classes|team|choir|group|family|temperature|population … went|gone|rose|jumped|grew up|from … <figure> to
  + The [class went from 12 to] 19.
  - The fare went from 12 to 19.
keep.own_short keep dog|cat|horse|puppy|child|boy|girl|son|daughter|he|she ran|runs|run out of the|our|my
  + The [dog ran out of the] barn.
  - The shop ran out of dogs.
keep.own_short keep for|push|pushing|fold|folding|leave|park|lift|carry|fit the|my|our|a|double|her|your|their buggy
  + There is room [for the buggy].
  - The app is buggy.
keep.own_short keep i|we 'm|am|are|'re|was|were|been|'d ran|run|running|short|low … out|of|on time|petrol|fuel|gas|ideas|cash|coins|my|our
  + [We were running out of petrol].
  - They were running out of petrol.
keep.own_short keep i|we had|have|'ve no question|questions|garden|car|time|children|kids|pets|money|plans|preference|objection
  + [I have no questions].
  - They have no time.
keep.own_short keep i|we have|had|'ve nowhere|nothing to go|be|do|wear|lose|hide|declare|add that|but|with|in|on|to|about|there|except|today|tonight
  + [I had nowhere to go that] evening.
  - Nowhere to go in the rain.
keep.own_short keep i|we have|had|'ve|did|do not|n't … enough time|coins|cash|change|hands|data|petrol|fuel
  + [I had not enough coins] on me.
  - They had not enough coins.
keep.own_short keep i|we ran|run out of time|petrol|fuel|gas|ideas|cash|coins|my|our
  + [I ran out of petrol].
  - They ran out of petrol.
keep.own_short keep i|we|he|she|sister|brother|mother|daughter|son|parents live|lives|lived|work|works|come|came … miles|mile|km|minutes|hours away|from|off
  + [We live 40 miles away].
  - It is 40 miles away.
keep.own_short keep i|we|my … take|takes|drink|drinks|like|likes|prefer|prefers|read|see … without … sugar|milk|glasses|lenses|ice|salt
  + [I take my tea without sugar].
  - They serve tea without sugar.
keep.own_short keep my|his|her|our salary|wage|wages|pay|income … went|gone|rose|risen|increased up|from|to|by
  + [My salary went up] to 14 euros.
  - The fare went up to 14 euros.
keep.own_short keep nobody|noone|no-one|one|anyone|anybody <be>|was|is at home|work
  + [Nobody was at home].
  - Nobody was at the till.
keep.own_short keep nobody|noone|no-one|one|anyone|anybody at home|work
  + [Nobody at home] knows how to sing.
  - Nobody at the till knows how to sing.

keep.own_step         keep i|we stopped working|playing|running|halfway|suddenly … <count>=2
keep.own_step         keep i|we|guide|driver stopped <count>=2
reliability.recurrent -2   stopped <count>=2
  + The lift [stopped three times] between floors.
  - We stopped at two farms.
  - She stopped by twice with tea.
reliability.recurrent -2   stopped working|responding|charging|playing|printing|running|halfway|mid|dead|suddenly … <count>=2
  + My pump [stopped working three times].
  - He stopped working at two.
