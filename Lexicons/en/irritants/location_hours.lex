@language en
@kind     irritants

# Where it is, when it is open, how one gets there.

location_hours.far -2 middle of nowhere
  + The terminal is in the [middle of nowhere].
  - We met in the middle of town.
location_hours.far -1 too|very|quite far away|from|out
  + The clinic is [too far from] my house.
  - If it is very far from the port, let me know by text.

@sector hotel leisure health bank retail
location_hours.far -1 ~remote|~isolated
  + The lodge is too [remote] for a weekend.
  - I lost the control for my telly.

@all
location_hours.closed    -2               ~branch|~store|~shop|~office|~counter|~line|~pharmacy|~kitchen|~pool|~gym|~lounge … ~close|~closed|~shut
  + My [branch has closed] after forty years.
  - If the shop is closed, ring the bell.
location_hours.closed    -2               ~close|~closure|~closing of|my|our|down … ~branch|~store|~office|~bank|~station
  + The [closure of our branch] hurts the village.
  - The branch of the oak hangs over the gate.
location_hours.closed    -2               ~close|~shut … early|weekend|weekends|sunday|sundays|saturday|lunch|monday|already|when
  + The counter [shut early].
  - If you close early on Friday, do write to my sister.
location_hours.far       -2,stage:receive ~mile|~hour away
  + My parcel sits in a shop ten [miles away].
  - If you are miles away, we could meet on Friday.
location_hours.far       -2,stage:receive ~mile|~kilometre|~kilometer from my|our
  + The depot is forty [miles from my] house.
  - I drove for miles last year.
location_hours.hard_find -2               ~bad|~poor|~awful|~terrible|~inconvenient ~location|~area|~neighborhood|~neighbourhood
  + An [inconvenient location] for an outpatient clinic.
  - If it is a bad area to camp in, say so before we travel.
location_hours.hard_find -1               ~hard|~difficult|~impossible|~tricky to … find|reach|park|locate|access
  + The entrance is [hard to find].
  - It is hard to say what went well.
location_hours.hard_find -1               ~poorly|badly ~located|~signposted|~signed|~situated
  + The ward is [poorly signposted].
  - The route is signposted in blue.
location_hours.hours     -1               hours was|were|are|is|being|have|been|been|got reduced|cut|shortened|limited|slashed
  + The pool's [hours are reduced] on Sunday.
  - The hours flew by as we cut the hay.
location_hours.parking   -1               <negation> parking
  + There is [no parking] for patients.
  - If there is no parking there, I can bring my own.
location_hours.parking   -1               nowhere|struggle*|impossible to park
  + There was [nowhere to park] near the surgery.
  - If it is impossible to park there, I can pay on Monday.
location_hours.parking   -1               ~parking … ~nightmare|~difficult|~limited|~impossible|~terrible|~hard|~awful|inadequate|full
  + The [parking is a nightmare] on match days.
  - Where is parking when the lot is full?

@sector bank retail health public leisure restaurant
location_hours.hours -1 <negation> open|opens until|till|before <clock>
  + The mill does [not open until eleven].
  - It is open until eleven.
location_hours.hours -1 only|just open|opens|opened at|from|between <clock>
  + They [only open from ten].
  - Only the door is open at ten.
location_hours.hours -2 short|shorter opening|visiting|office|working|reception hours|times
  + The [short visiting hours] do not suit nurses.
  - Short of staff in working hours.
location_hours.hours -2 ~limited|~inconvenient|~restricted|~terrible|~reduced … ~hour|~time
  + Very [limited opening hours] for working people.
  - If there is a short time limit, the school has to know.

@all
keep.short_time          keep                a|the|very|such|in short|limited time
keep.short_time          keep                reduced waiting|wait|price|prices|cost|pain
keep.too_far             keep                not|n't too far|quiet|busy|long|early
keep.too_far             keep                too far wrong|gone
keep.what_time_close     keep,nature:request what|which time|day|hours … close|closes|closed|shut|shuts
keep.what_time_close     keep,nature:request what|which time|day|hours … close|closes|closed|shut|shuts on|early|at|without … saturday|saturdays|sunday|sundays|monday|weekend|weekends|notice|early
location_hours.closed    -2                  closed|closing|shut|shutting|closes the|my|our|its|their … bank|shop|counter|branch|library|surgery|office|pool|desk|branches|centre
  + They are [closing our only bank].
  - The gate closed on my last trip.
location_hours.closed    -2                  half|most the|of|of-the park|rides|shops|attractions|bars|facilities|site|resort|place|the … shut|closed
  + [Half the park was shut] by four.
  - Most of the shops are lovely.
location_hours.closed    -2                  is|are|was|were|they|they're|it's never|rarely|hardly|always open|closed|shut
  + The booth [is never open].
  - Never open the jar.
location_hours.closed    -2                  never|rarely|hardly|not|seldom|n't ever|actually|even|always|actually open
  + The booth is [never actually open].
  - Open the jar.
location_hours.closed    -2                  pool|sauna|spa|bar|restaurant|gym|playground|kitchen|library|branch|shop|toilets|slide|slides|lift closed|shut|unavailable for|since|most|every|during|half
  + [Pool shut for] the whole of half term.
  - The path to the pool is off the road.
location_hours.closed    -2                  shut|shuts|closes|closed|closing at|by|before 3|4|5|3pm|4pm|5pm|noon|lunch|lunchtime|half|three|four|five
  + The counter [closes at noon].
  - We closed the deal by phone.
location_hours.far       -2                  had|have|having to drive|travel|trek|go … miles|mile|km
  + I [had to trek twelve miles] for one form.
  - It does forty miles to the gallon.
location_hours.far       -1                  miles|far|hours|ages from|away anywhere|from|everything|civilisation|town|any
  + The chalet is [miles from anywhere].
  - Miles from the band signed it.
location_hours.far       -2                  miles|kilometres|km|hours from where|wherever|anywhere|everything|civilisation|nowhere
  + They left us ten [miles from where] we live.
  - Where are the miles that I earned?
location_hours.far       -2                  nearest|closest branch|store|shop|one|office|station|atm|bank|surgery|hospital|point is|being|was … mile|miles|km|hours|hour|away
  + The [nearest branch is twenty miles] away.
  - The nearest shop is round the corner.
location_hours.far       -1                  too far east|west|away|from|out|north|south
  + The depot is [too far out].
  - How far is the pier ?
location_hours.gone      -2                  branch|branches|office|counter|library|cashpoint|bank|post ~have|has|have|is|are|was|office gone|closed|closing|shut
  + Our [branch has gone].
  - She has gone to the library.
location_hours.gone      -2                  since|after|now they|you|it|have|has|'ve shut|closed|axed|closing|closes … branch|branches|office|ours|counter|local|shop|store
  + It is hard [since they shut our branch].
  - They open after they have closed the till.
location_hours.hours     -1                  <negation> … ~open … evening|evenings|weekend|weekends|sunday|sundays|early|late|enough|saturday|saturdays
  + They are [never open on Saturdays].
  - If you are not open on Sundays, I would rather phone.
location_hours.hours     -2                  check in|out not|n't|only until|till|til|from 3|4|5|3pm|4pm|5pm|three|four|five
  + [Check in not until four] and not a minute before.
  - I checked in at four.
location_hours.hours     -2                  next|first|earliest|only available|free|slot|appointment|booking slot|appointment|is|was|date … week|weeks|fortnight|month|months|days|away
  + The [next slot is a fortnight] away.
  - My next appointment is on Monday.
location_hours.hours     -2                  ~hours|~times … ~inconvenient|~limited|~short|~wrong|~terrible|~ridiculous
  + The visiting [hours are ridiculous].
  - If the hours are inconvenient, swap your shift.
location_hours.none_near -2                  <negation> … ~branch|~store|~atm|~shop|~station|~doctor|~gp … near|nearby|close|local|town|area|around
  + There is [no branch near] us any more.
  - The store in town sells rope.
location_hours.too_far   -2                  too far|isolated
  + The desk is [too far].
  - The far bank of the river.

location_hours.parking -1 circling|circled|circle around|round for <duration>
  + We [circled around for twenty minutes] to park.
  - We drove around for an hour in a van.

# A long way off
@sector airline hotel leisure transport health
location_hours.far -2 far|miles|away|distant from … gate|gates|beach|centre|center|station|town|everything|restaurant|terminal|action|shops|sea
  + It is [far from the gates].
  - We came from far.
location_hours.far -2 long|miles|fair|hell walk|away|way|trek|hike|trudge from|to|between … gate|gates|beach|centre|center|station|lift|lifts|town|restaurant|room|reception|parking|terminal|lounge|car|hotel
  + It is a [long walk from the gates].
  - A long walk on the hills.

@all
location_hours.far -2 nearest|closest … is|are|was … <number> miles|km|minutes|hours|kilometres
  + The [nearest one is forty miles] off.
  - The nearest to us is blue.

keep.in_the_middle     keep out in the middle of a|an|the|my|our|it|booking|using|payment|checkout|every
location_hours.closed  -2   chuck|chucks|chucked|kick|kicks|kicked|throw|threw|turf|turfed|boot|booted|usher|ushered|shoo|shooed|bundled us|you|me|everyone|people|customers|drinkers|out … out
  + They [turfed us out] before the last song.
  - I threw out my chair, you came.
location_hours.closed  -2   says|said|saying|stated|claims|claimed|advertised|shown|listed|showing … open|opening … was|were|is|but|yet|found|actually|and … shut|closed|locked|dark
  + Google [said open but it was shut].
  - It said "closed" on the jar, open it.
location_hours.closed  -2   they|branch|office|shop|surgery|bank|library|tip|it|counter … never|not|n't|rarely|seldom|hardly|isnt|arent open evenings|weekends|saturdays|sundays
  + They [are never open] when I finish work.
  - Not open when wet, that varnish.
  - It is not open before ten.
location_hours.closed  -2   turned|went|drove|came|walked|travelled|trekked|arrived|cycled … find|found|only … closed|shut|locked
  + We [trekked up there to find it shut].
  - I got my till closed and left.
  - We arrived and closed the door.
location_hours.far     -2   back|arse|arsehole of beyond|nowhere
  + The depot is in the [back of beyond].
  - Come back, of course.
location_hours.far     -2   location|hotel|apartment|flat|room|place|stop|station … nowhere near … beach|centre|center|town|station|airport|sea|shops|city|front
  + Our [hotel was nowhere near the beach].
  - Is the station near the shops?
location_hours.far     -1   location|hotel|place|office|branch|store|shop|surgery|depot|school|station|campus|airport|flat|site … <be> … remote|isolated|out-of-the-way|far-flung|inaccessible|god-forsaken|godforsaken
  + The [surgery is a bit out-of-the-way].
  - The office has remote work.
location_hours.far     -1   out|way|right|stuck|miles in|out the sticks|boondocks|boonies|wop-wops|wops|whoop-whoop|woop
  + The tip is [out in the sticks].
  - Out in the garden lie sticks.
location_hours.far     -1   way|miles|right out of town|civilisation|civilization
  + Their new clinic is [way out of town].
  - Which is the way out?
location_hours.parking -2   cannot|cant|couldnt|impossible|struggled|struggle|nightmare … park|parking … anywhere|near|nearby|there
  + I [struggled to park anywhere] near.
  - Never park a pram.
  - You may not park there overnight.
location_hours.parking -2   cant|cannot|couldnt|impossible|struggled get|find|to … parked|parking
  + You [cannot get parked] by the school.
  - Never put a pram in my spot.
  - I cannot find the space bar.
location_hours.parking -1   car-park|carpark|parking|car park|lot|spaces … tiny|cramped|narrow|minuscule|small|tight|rammed|gridlocked|chaotic|chaos|potholed|muddy
  + The [car park is narrow].
  - I park a tiny car.
  - The car is narrow.

# Who is on the road is no place.
keep.measure keep driver|drivers|courier|van|rider|cab|taxi|engineer|technician is|was|were|are|being … too|very|quite far away|off
  + Your [rider was already too far away] at noon.
  - The rider was late.

@all
location_hours.closed -2 got|get|arrived|arrive|came|went|turned|told|said|drove … it|everything|they <be>|was|were closed|shut
  + When we [got there it was closed].
  - They told us the wound had closed.
location_hours.closed -2 it|everything|place|all was|were closed|shut when|despite|early|again|until|without|even|although
  + We drove an hour and [it was closed when] we came.
  - The case was closed.

@all
location_hours.closed    -2,stage:use most|half|much of it|everything|things|the was|were closed|shut
  + [Half of it was shut].
  - Half of it was cake.
location_hours.closed    -2,stage:use some|many|most|half|several|lots|few|none|two|three|four of|the … shops|rides|stalls|attractions|restaurants|bars|pools|rooms|facilities|galleries|slides|stands|kiosks|exhibits|counters|outlets|toilets|lifts … not|n't|closed|shut|fenced open|closed|shut|operating|running|off
  + [Some of the stalls were not open].
  - Some of the rooms open on the sea.
location_hours.closed    -2,stage:use so|too many|much|very things|places|shops|rides|stalls|attractions|restaurants|facilities <be>|were|was closed|shut|off
  + [So many stalls were closed].
  - So many things were said.
location_hours.hard_find -1           not|n't|never|couldnt|cant|cannot … find|locate the|our|my|a way|exit|entrance|checkout|check-out|tills|desk|toilets|lift|door|reception|platform|gate|stairs|office|room
  + We could[n't find the exit] for an age.
  - I could not find the words.

@all
location_hours.closed -1           found|find|were|was … all|everything closed|shut
  + The stalls [were all shut].
  - All closed eyes opened.
location_hours.closed -2,stage:use some|many|most|half|several|lots|few|two|three|four|both of … shops|rides|stalls|attractions|restaurants|bars|pools|facilities|galleries|slides|stands|kiosks|exhibits|counters|outlets|toilets|lifts|shutters was|were|is|are|being closed|shut|fenced
  + [Half of the food stalls were shut].
  - Some of the stalls are painted.
location_hours.far    -1           not|n't|doesnt|dont|wont|never|no deliver|ship|come|serve|cover|operate|fly|run … our|my|this|that area|postcode|village|town|island|street|country|region|county|address|neighbourhood|neighborhood
  + They do [not deliver to our village].
  - They deliver to our village.

@all
location_hours.access -2 could|can|would not|n't|never get|take|bring my|the|her|his|our wheelchair|pram|buggy|pushchair|scooter|walker|frame … on|in|into|aboard|through|up|onto
  + I [could not get my wheelchair on] board.
  - I could get the pram on the bus.

location_hours.far -1,stage:use toilets|toilet|parking|showers|shower|stop|station|reception|shops|bar|restaurant|pool|laundry|park|beach|loos|bins … miles|far|long|hike|trek from|away|way|off $
  + The [bins are miles away].
  - The beach is not far.

location_hours.far -1,stage:use toilets|toilet|parking|park|showers|shower|stop|reception|shops|restaurant|laundry|loos|bins <be> … miles|trek from|to the|our|my|everything|anything
  + The [bins are miles from our] tent.
  - A bin from the fair.

location_hours.closed -2,stage:use shutter|shutters|gates|gate|doors|door|barrier|counter|reception <be> … down|closed|shut|locked|lowered when|before|already|despite|well|although
  + The [gates were locked when] we came.
  - We were down at four.

location_hours.closed -1,stage:use no bus|buses|train|trains|service|services|delivery|deliveries|trams|ferry|shuttle on|after|in|before|at sundays|sunday|saturdays|weekends|weekend|evening|evenings|night|bank|six|holidays|ten
  + [No ferry on Sundays].
  - The ferry on Sundays sings.

location_hours.closed -2,stage:use found|find … doors|door|gates|gate|shop|place|office|it|branch|counter … closed|shut|locked $
  + We [found the gates locked].
  - We found the doors.

location_hours.closed   -2             closed|closes|shut|shuts without a|any|telling sign|word|anyone|explanation
  + The counter was [closed without any sign].
  - He closed the door without a sound.
loyalty_benefits.points -2,stage:renew points|loyalty|rewards|scheme|miles|stamps … is|are|worth|gives nothing|useless|pointless|worthless|zero
  + The [stamps are worth nothing].
  - The card is in my bag.

location_hours.far -1,stage:use toilets|showers|parking|reception|laundry|shops|bins|loos <be> … long|good way|walk|trek|hike away|off|from
  + The [loos are a long way off].
  - The bins are a good buy.

location_hours.far -1,stage:use toilets|showers|parking|reception|laundry|bins|loos <be> … too|very|quite|rather far from|away
  + The [bins are very far from] us.
  - The fair is far from the bins.
