@language en
@kind     irritants

# How often, how long, how many: numbers that blame by themselves.
reliability.recurrent -2 rejected|refused|failed|crashed|stopped|changed|cancelled|canceled|rebooked|replaced|repaired|rescheduled|delayed|interrupted|postponed|spelled|spelt|uploaded|reinstalled|reapplied|disconnected|bounced|declined|overcharged|misspelt|altered … <count>=2
  + They [rejected my photo four times].
  - I changed at Crewe, four stops on.
waiting.long -2 wait|waited|waiting|queued|queuing for|outside|at|around … for <duration>=20min
  + We [waited for a porter for two hours].
  - I sat on the beach and went in for a swim.
shifter.kept keep sat|stood|lay on|in|at|outside the|a|our sun|beach|garden|terrace|balcony|bar|pub|park|pool
waiting.long -2 rang|ringing|pressed|pressing|shouted|knocked|buzzed|dialling … for <duration>=15min
  + She [rang her bell for forty minutes].
  - The bell rang, and for an hour we sang.
timeliness.duration -2 closed|shut|blocked|dug|dark|missing|empty|stuck|offline|unusable|cordoned since
  + The road has been [closed since] spring.
  - The shop is closed for lunch.
timeliness.duration -2 closed|shut|blocked|missing|empty|stuck|offline|unusable|cordoned|inaccessible for <duration>=2d
  + The road was [closed for eight weeks].
  - The shop is closed for lunch.
timeliness.duration -2 they|company|bank|garage|insurer|shop|council|you|agency have|has|had|'ve|held my|our|the refund|passport|car|phone|laptop|deposit|documents|money|papers|file|application|claim|licence|parcel|complaint since|for
  + [They have my refund since] January.
  - They had the car when it was new.
reliability.not_working -2 has|have|had|did|does|will n't|not run|worked|come|called|answered|asked|looked|checked|arrived|replied|smiled|apologised|offered|stopped|opened|updated|rung|turned … once
  + The 8.15 [hasn't run once] this week.
  - Once it has run, stop it.
empathy.did_not_bother -2 doctor|gp|nurse|they|he|she|staff|consultant|dentist|vet|surgeon|engineer|agent|driver … never examined|introduced|greeted|thanked|acknowledged|consulted|apologised|apologized|checked|warned|listened|asked|washed|helped|visited me|us|him|her|my|himself|herself|on|if|how|what|to
  + My [doctor has never examined me].
  - I never asked to go.
continuity.same_asked -2,rupture:retell,effort:retell wants|asks|demands my|our|for … again
  + The agent [wants my date of birth again].
  - He wants my vote.
price.increase -2 doubled|tripled|quadrupled|raised|hiked|upped|bumped|jacked … fare|fares|price|prices|rent|fee|fees|premium|bill|cost|charge|charges|rate|deposit|subscription|tariff|quote
  + They [doubled the fare] in the rain.
  - He raised a toast to the low fare zone with us all.
fees.premium_number -2 premium rate|number|line|numbers|phone
  + The helpline is a [premium number].
  - A number of premium teas.
fees.premium_number -2 calls|call|line|number … charged|cost|costs … a|per minute|min
  + [Calls are charged at 50p a minute].
  - The call took a minute and cost us nothing.
reachability.understaffed -2 one|two|three|four|five|six|1|2|3|4|5|6|couple chair|chairs|toilet|toilets|nurse|nurses|doctor|doctors|till|tills|lift|lifts|cashier|window|windows|shower|showers|person|machine|machines|guard|waiter|midwife|midwives … for … people|patients|passengers|hundred|hundreds|customers|guests|floors|rooms|everyone|all|whole|thirty|forty|fifty|sixty|30|40|50|60|100|200|300
  + There are [six chairs for thirty] people.
  - One doctor for me.
errors.wrong_data -2 bill|bills|letter|letters|statement|statements|fine|charge|charges|debt|account for|on|about … i|we do|have|did not|n't|never own|owned|run|recognise|recognize|drive|rent|open|opened|rented
  + They send me [bills for a business I don't run].
  - The bill is for what I do not eat.
empathy.dismissive -2 told|tell|tells me|us|him|her|customers|patients|people to buy|lose|calm|grow|deal|shut|hurry|put
  + They [told me to buy] a new phone.
  - She told us where to buy hats.
continuity.sent_back -2,rupture:channel_switch,effort:switch sent|passed|referred|directed|pointed to two|three|four|several|different|another|other different|window|windows|counter|counters|desk|desks|office|offices|queue|queues
  + I was [sent to three different] windows.
  - We were shown to another room with a view.
performance.no_hot_water -2,stage:use,channel:product with|without no|any|proper|working|hot … heating|water|electricity|power|gas|cooker|boiler
  + Two winters [with no proper heating].
  - A boat with power and no water on deck.
reliability.stuck -2,stage:use showing|shows|says|showed|said|reading|displaying zero|nothing|error|wrong|0|offline|pending for|since|all
  + The app has been [showing zero for] a week.
  - It says nothing.
loyalty_benefits.points -2,stage:renew bonus|points|miles|credit|credits|voucher|vouchers|discount|rewards vanished|disappeared|expired|wiped|evaporated
  + My no claims [bonus vanished].
  - The discount was gone by May, as told.
shifter.kept keep no claims|claim bonus|discount|protection
reliability.dead -2,stage:use sockets|socket|lights|light|screen|screens|phone|line|router|box|battery|remote|radiator|radiators|engine|charger|lift is|are|was|were|went|been|gone dead
  + The [sockets are dead].
  - The light on the dead tree.
safety.unsafe -2,stage:use call|calls|phone|text|texting|smoking|eating|video|film while|whilst driving|working|serving|cutting
  + He took a [call while driving].
  - She sang while driving.
comfort.nowhere -2,stage:use no shelter|roof|bench|benches|shade|handrail
  + The stop has [no roof].
  - A bench with a roof, no less.
honesty.hide_behind -2 doors|door|window|barrier|gate|shutter shut|closed|slammed … face|faces
  + [Doors shut in my face].
  - The door was shut when we came face to face.
overall.fed_up -3 verge|brink|point of tears|despair|breakdown|screaming
  + I was on the [verge of tears].
  - The verge of the road.
overall.idiom -2 may|might as well talk|speak|write|shout|ask|ring to|the|a|my … wall|cat|dog|bin|void|plant|brick|parrot|moon|fridge
  + I [might as well talk to the wall].
  - I might as well write to the mayor.
overall.idiom -2 could|can|couldnt not|n't|couldnt organise|organize|run|arrange a|an … bath|party|brewery|bunfight|raffle|tap|picnic|piss-up|whelk
  + They [could not organise a raffle].
  - We could not run a mile.
