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
reliability.recurrent      -2                                      rejected|refused|failed|crashed|stopped|changed|cancelled|canceled|rebooked|replaced|repaired|rescheduled|delayed|interrupted|postponed|spelled|spelt|uploaded|reinstalled|reapplied|disconnected|bounced|declined|overcharged|misspelt|altered … <count>=2
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
shifter.kept               keep                                    no claims|claim bonus|discount|protection
shifter.kept               keep                                    sat|stood|lay on|in|at|outside the|a|our sun|beach|garden|terrace|balcony|bar|pub|park|pool
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
honesty.lie             -2   denied|denies|deny|denying i|we|it|ever|having|knowing|everything|all|any|they|receiving|saying
  + They [denied I] ever called.
  - They denied my loan.
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
shifter.kept            keep never got|had one|any|it|anything wrong|bad
terms.voucher           -2   voucher|vouchers|credit|credits|points|code|discount|coupon|pass … cannot|cant|ca|can|could|never n't|not|be use|redeem|redeemed|spend|used
  + The refund is a [voucher I can not use].
  - You can use the pass.
timeliness.not_received -2   never got|received|saw one|any|it|them|anything
  + I asked for a form and [never got one].
  - I never got ill.
value.nothing           -2   pay|paid|paying … taxes|tax|rates|fortune for this|what
  + Weeds everywhere: we [pay our taxes for this].
  - I pay tax on the house.
