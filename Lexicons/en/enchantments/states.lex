@language en
@kind     enchantments

# The state that a thing was in, told as praise without any word of judgement; the classes stand in the irritants' file.

choice.wide +2,stage:use in every|all size|sizes|colour|color|colours|shade|shades|width|widths|flavour|flavours|language|languages|format|length
  + They keep boots [in every width].
  - Do you have it in all sizes?

# Whole, clean, warm, dry.
class.flaw          is:flaw      scratch|scratches|dent|chip|crack|knot|knots|bubble|bubbles|speck|crumb|crumbs|stain|smear|streak|streaks|drip|drips|leak|leaks|wrinkle|crease|creases|bruise|weed|weeds|hair|splinter|rattle|squeak|creak|blemish|cobweb|typo|typos|puddle|thread|fingerprint|tangle|flea
  + A [splinter] is here.
  - He splits.
cleanliness.clean   +2,stage:use <object>|<garment>|floor|floors|bins|stairs … was|were|is|are|get|gets changed|swept|mopped|hoovered|emptied|wiped|washed|scrubbed|disinfected|aired twice|daily|every|each|between|before|after|several
  + Their [mats are wiped between] classes.
  - If the bins are emptied every week, put ours out.
cleanliness.clean   +2,stage:use <object>|<spot>|<garment>|floor|floors|cabin|stairs|glasses|cutlery|grass|lawn … was|were|is|are|been|had freshly|already|all|been swept|mopped|hoovered|vacuumed|scrubbed|wiped|polished|aired|made|mown|raked|painted|ironed|laundered|washed|cleaned|disinfected
  + The [kennels were freshly scrubbed].
  - If the floor is freshly mopped, wait.
cleanliness.clean   +2           no|without <flaw> anywhere|whatsoever
  + [No weeds anywhere] on the pitch.
  - No leak at the gate, then?
cleanliness.clean   +2,stage:use wiped|disinfected|cleaned|swept|scrubbed|wipe|wipes|cleans|disinfects|sweeps … down|after|between … each|every|every client|customer|patient|use|class|guest|person|visit|evening|night|day|hour
  + She [wipes the mat after every class].
  - We sweep the yard each day.
cleanliness.smell   +2,stage:use came|home|came|smells|smelled|smelt|smelling|back … of lavender|roses|soap|linen|lemon|lemons|pine|vanilla|fresh|freshly|polish|beeswax|cinnamon|baking|coffee|flowers|jasmine|mint|shampoo|cedar|cut
  + Their shed [smells of pine].
  - I smell of garlic, and so do you.
comfort.bed         +2,stage:use sheets|bedding|linen|duvet|towels|pillows|napkins|tablecloth|tablecloths … was|were|is|are crisp|fluffy|ironed|starched|pressed|plump|warm|plumped
  + The [bedding was ironed].
  - If the towels are warm, fold them.
comfort.comfortable +2,stage:use plenty|ample of seats|chairs|sockets|towels|helmets|hooks|toilets|showers|blankets|tables|lockers|plugs|shade|light|seating|benches|bins
  + They had [plenty of hooks].
  - Bring plenty of rope.

# There, to hand, in plenty.
comfort.comfortable   +2,stage:use     socket|sockets|tap|taps|charger|bell|usb|light|lights|lamp|hook|hooks|plug|plugs|fridge|kettle|cushion|blanket|basin|fan|screen|table|locker|fountain|bench|bin at|in|by|beside|on|for|next every|each seat|table|bed|room|floor|row|desk|pitch|plot|bay|chair|person|child|guest|corner|berth|cabin|stop|landing
  + A [bell beside every bed].
  - Turn off the light.
comfort.comfortable   +2,stage:use     tap|toilet|bench|bin|sign|fountain|shower|socket|seat|guide|map at|on|in the|each|every end|foot|side|corner|top of every|each
  + There is a [bench at the foot of every] slope.
  - A sign at the foot of the hill.
comfort.quiet         +2,stage:use     hear|heard nothing|only but|the|birds … sea|birds|birdsong|wind|owls|waves|silence|rain|sheep|river|stream|crickets|bells
  + You [hear nothing but the wind].
  - I hear the birds at the river.
condition.intact      +2               bone dry|still
  + The crates stayed [bone dry].
  - A dog and its dry bone.
condition.intact      +2               not a|one single <flaw>
  + I found [not a single smear].
  - A single smear was left.
condition.intact      +2               not|never|nor a|one|single … <flaw> in|on|left|anywhere|to|since|after|between|from|across|all
  + [Not one crease in] the sail.
  - There was a knot left in the rope.
condition.well_packed +2,stage:receive each|every cup|glass|plate|item|piece|bottle|egg|book|part|ornament|tile|jar … wrapped|bagged|labelled|boxed|padded|numbered|cushioned
  + [Each tile was separately boxed].
  - Every jar is by the door.
condition.well_packed +2,stage:receive wrapped|packed|bagged|boxed|padded|labelled … separately|individually|layers|straw
  + The bowls came [wrapped individually].
  - I wrapped it for the post.
ease.one_go           +2               one call|click|form|visit|email|trip|phonecall|tap|signature … one|two|and|then|paid|done|sorted|fixed|settled|that
  + [One visit and] it was fixed.
  - One call, one day, then I gave up.
empathy.above         +2,stage:use     rang|called|phoned|texted|emailed|visited|messaged the|a|next|two|that … day|days|week|evening|morning|later to … ask|check|see|find
  + She [texted two days later to check] on the wound.
  - I called the next day to ask.
empathy.above         +2,stage:use     washed|valeted|hoovered|polished|refuelled|ironed|brushed … before giving|handing|returning|bringing|they|she|he back|it|them|over|gave|handed|brought|returned
  + They [valeted the van before giving it] to me.
  - I washed the van before selling it.
empathy.attentive     +2,stage:use     glass|glasses|cup|cups|jug|plate|basket never|not ran|once dry|empty
  + Our [jug never ran dry] all evening.
  - The jug never left the table.
empathy.attentive     +2,stage:use     without being|me|us|him|her|anyone|anybody|my|our|having|any asked|asking|prompting|prompted|reminded
  + He swapped the bulbs [without being asked].
  - They changed the plan before we asked for it.
empathy.bearable      +2,stage:use     not|n't|never|hardly|barely|scarcely feel|felt|notice|noticed … needle|injection|jab|drill|prick
  + She did[n't feel the jab].
  - I did not feel the rain.

# Done for the customer.
empathy.waited_for     +2,stage:use    waited|waits|stayed|watched|hung until|till|while i|we|she|he|my|mum|the … was|were|had|got|went|walked|through|opened|found in|inside|indoors|home|safe|safely|door|key|keys|through|seated|settled
  + The cabbie [waited until she was indoors].
  - He waited until we had the keys.
errors.none            +2,stage:manage correct|right|exact|accurate|match|matches|matched|bill|bills|bang to|down the|last|to … penny|cent|gram|millimetre|letter
  + Their bills are [exact to the penny].
  - He pays to the penny.
errors.none            +2,stage:manage every|each|all|the figure|figures|reading|readings|amount|entry|line|number|numbers|date|name|total|bill|bills|page matched|matches|match|tallied|added|agreed|agree|correct|was|were|is|are … records|own|mine|up|penny|right|correct|receipt|receipts|exact
  + [Every entry tallied with my own] book.
  - Each line was on my records?
flexibility.gesture    +2              chucked|slipped|popped a|an|some|two|extra|free … filter|cable|case|voucher|sample|samples|pair|batteries|refill|biscuits|sweets|bone|toy|leash|cover|strap|charger|brush|oil|screws in|into
  + They [popped an extra strap in].
  - He slipped a ball into the box.
friendliness.welcome   +2,stage:use    fresh|homemade|home-made|warm|complimentary|bottle|jug|bowl|box|basket|vase|some|hot|cold … milk|flowers|fruit|biscuits|cake|bread|wine|eggs|water|scones|towels|cookies|tea|treats|beer|butter|coffee|jam|towel … in|on|waiting|when … when|arrived|arrival|waiting|waited|table|pillow
  + There was [fresh bread on the table].
  - Some milk goes in a jug.
location_hours.parking +2              parking|park|parked|parking|spaces|bays right|directly|just|straight|free outside|opposite|beside
  + You can [park right outside].
  - Can I park right outside the gate?
performance.battery    +2,stage:use    battery|charge … lasts|lasted|holds … two|three|four|five|six|seven|ten|all|a|whole|well|over days|weeks|day|weekend|week|shift|month|into|without|charged
  + Its [battery lasts me three days].
  - If the battery lasts all day, tell me.
performance.battery    +2,stage:use    i|we charge it|mine|this once|every|twice a|two|few|other|couple
  + [We charge it every other] Sunday.
  - They charge me once a month.
performance.fast       +2,stage:use    opens|loads|starts|boots|pays|scans|syncs|downloads|updates|logs|unlocks|responds|refreshes|prints|connects … in|within|under … second|seconds|blink|flash|instant|moment
  + It [boots within two seconds].
  - Who scans in the second room?
quality.clean_plate    +2,stage:use    plate|plates|bowl|bowls|lunchbox|dish … comes|came|went|goes|come|go|licked|scraped back|home|clean empty|clean|scraped
  + The [bowls came back empty].
  - Did the empty bowl come back?
quality.delicious      +2,stage:use    <dish> … <be>|came|arrived straight|oven|nice fresh|warm|from
  + The [pies came straight from] the oven.
  - The soup came warm.
quality.delicious      +2,stage:use    <dish> … came|arrived steaming|sizzling|bubbling
  + The [stew arrived bubbling].
  - If the milk is steaming, stir it.
quality.fits           +2,stage:use    everything|pieces|parts|panels|legs|shelves … fitted|fits|fit|slotted|slots|lined|went|clicked|matched|aligned first|together|in|straight|exactly|up time|first|exactly|place|together|go|perfectly|without|without|easily
  + All [panels lined up exactly].
  - Everything fits in there first, then out.
quality.fits           +2,stage:use    fits|fit|fitted|fitting like|first|exactly|to|as|every|straight it|a|time|try|the|if|in|millimetre|size|child … made|cut|tailored|built|sewn|glove|time|inch|millimetre|shelf|fitted|place
  + The saddle [fits as if built] for her.
  - It fits in the boot, as the box is in place.
quality.fresh          +2,stage:use    straight|fresh|warm from|out|off of|the|their the|oven|boat|farm|garden|sea|own … oven|garden|boat|farm|pan|kitchen|sea|trees
  + The rolls were [straight out of the oven].
  - Straight from the boat to a bus.
quality.going_strong   +2,stage:use    colour|color|colours|print|elastic|seams|stitching|pattern|paint|varnish … has|have|had not|n't|never moved|faded|gone|shifted|stretched|peeled|budged|chipped|cracked
  + The [varnish hasn't peeled].
  - The paint has not come.
quality.going_strong   +2,stage:use    dropped|dropping|washed|fell|washing … still|and|yet|but … still works|fine|going|intact|looks|like|perfect|new|fits|works
  + I [dropped it twice and it still works].
  - We dropped a glass and he fell, he still fits.
quality.going_strong   +2,stage:use    months|years|weeks|winters|seasons|summers on|later and it|they … still in|going|works|fits|runs|holds|looks|like|sharp|as|smells|warm|soft
  + Two [winters later and it is still warm].
  - Two years on and they have still not called.
quality.going_strong   +2,stage:use    still fits|sharp|waterproof|white|warm|soft|straight|bright|tight|spotless|shines|cuts|inflates … after|despite
  + Its blade is [still sharp after] ten years.
  - Is it still warm after tea?
quality.going_strong   +2,stage:use    still in tune|shape|use|place|daily|perfect|sync
  + The harp is [still in tune].
  - Are you still in town?
quality.going_strong   +2,stage:use    washed … times|dozens|hundreds … not|n't|never|no|still|has … moved|faded|shrunk|shape|fade|bobbled|pilled|bright|white|same|like|new
  + We [washed it fifty times and it has not faded].
  - Washed three times, it has no shape.
quality.second_helping +2,stage:use    seconds|thirds for|on anyone|everyone|whoever|all|tap
  + There were [seconds for everyone].
  - It takes ten seconds for the door.
reliability.no_trouble +2              ^ not one|a drop|outage|crash|cut|breakdown|puncture|leak in|since|for|all
  + [Not one crash in] all that time.
  - It is not a drop in the sea.
reliability.no_trouble +2              not|never|nor a|one|single … crash|cancellation|breakdown|puncture|delay|hitch|leak in|since|for|over … <duration>
  + [Not one puncture in two years].
  - There was a drop in price.
reliability.works      +2,stage:use    works|worked|started|starts|ran|fired|connected|opened|paired|loaded|printed first|every|straight time|away|once|go|try|press|single
  + The mower [started first time].
  - It worked at the time.
timeliness.early       +2              filed|finished|ready|done|posted|submitted|completed|sorted|published … before the … deadline|opening|due
  + The plans were [ready a week before the deadline].
  - I came before it was due to rain.
timeliness.on_the_dot  +2              landed|left|docked|started|opened|began|departed|sailed|in|up on|to the minute|second
  + The ferry [sailed on the minute].
  - She was in it to the end, the minute he left.
usability.practical    +2,stage:use    remembers|remembered|saves|saved where|my|our|what … left|settings|place|stopped|choices|page
  + The player [remembers where I stopped].
  - He knows what we like.

# Told as facts: done soon, said and done, made to measure, thought of.
class.helper              is:helper    they|he|she|who|staff|team|crew|driver|drivers|fitter|fitters|mover|movers|painter|painters|plumber|electrician|mechanic|mechanics|engineer|engineers|technician|installer|installers|builder|builders|cleaner|cleaners|gardener|gardeners|roofer|roofers|joiner|glazier|courier|postman|cabbie|chauffeur|nurse|nurses|doctor|doctors|dentist|hygienist|midwife|midwives|surgeon|vet|vets|groomer|optician|chemist|pharmacist|therapist|carer|carers|teacher|teachers|tutor|instructor|coach|trainer|guide|warden|ranger|librarian|waiter|waitress|waiters|barman|barista|chef|cook|baker|butcher|grocer|florist|hairdresser|barber|stylist|tailor|cobbler|jeweller|receptionist|host|hostess|owner|owners|landlord|landlady|agent|adviser|advisor|broker|solicitor|notary|accountant|undertaker|undertakers|celebrant|officer|clerk|cashier|assistant|manager|salesman|saleswoman|lad|lads|guy|guys|chap|bloke|man|woman|lady|girl|boy|girls|boys|walker|sitter|minder|childminder|nanny|photographer|steward|stewardess|pilot|skipper|captain|conductor|porter|shop|garage|surgery|clinic|hotel|school|nursery|company|firm|club|gym|bank|council|workshop|dealer|dealership|kennels|agency
  + The [glazier] waved.
  - The glaze is blue.
communication.informed    +2           <helper> … kept|stayed|keeps|stays in touch|contact
  + [They stayed in touch] till the roof was on.
  - I kept in touch with a friend from the tour.
communication.informed    +2           <helper> … rang|called|phoned|texted|emailed|messaged … to say|tell|confirm … ready|here|done|finished|coming|arrived|shipped|outside|safe|fine
  + [They rang at six to say it was ready].
  - I called to say I was late.
communication.informed    +2           <helper> … sends|sent|posts|posted|texts|shares|shared|uploads … photo|photos|picture|pictures|video|videos|note|update|report|diary|summary … every|each|daily|weekly|after
  + The [walker sends us a photo every] day.
  - I sent a photo every day.
competence.explains       +2           <helper> … showed|shows me|us|him|her|mum|dad … old|worn|damage|leak|x-ray|scan|readings|photos … part|parts|piece|pipe|to|it|of|the|on|filter|brake|brakes|pads
  + [He showed me the old filter].
  - We were shown the old part of town.
continuity.knows_me       +2           <helper> … remembers|remembered|recalled how|what|which|where i|we|he|she|my|our|the
  + [She remembered how I] take my tea.
  - I remembered my order.
empathy.above             +2           <helper> … assembled|rebuilt|swept|tidied|vacuumed|hoovered|reconnected|tested|rehung|refitted|mopped|put|plugged … before|after they|he|she|leaving|going|finishing
  + The [movers rebuilt the beds before they] left.
  - We swept up before they went.
empathy.above             +2           <helper> … drove|came|ran|walked|cycled|chased|posted|brought|rushed|sent|mailed … back|after|round|out … with|the|my i|we|i'd|we'd|my left|had|forgotten|dropped|lost|glove|phone|bag|wallet|keys|purse|coat|glasses|card|hat|scarf
  + [She ran after us with my purse].
  - I came back for what I had left.
empathy.above             +2           <helper> … swept|mopped|hoovered|vacuumed|scrubbed … the|up … after|afterwards|before
  + The [fitter swept the yard afterwards].
  - I mopped the floor after lunch.
empathy.ease              +2,stage:use asleep|purring|wagging|dozing|calm|relaxed … on|in|throughout|whole … lap|arms|table|chair|time
  + The cat was [asleep on her lap].
  - The dog was calm in the car.
empathy.hand              +2           <helper> … knelt|crouched|squatted … with|to|beside|by|down|on
  + The [nurse crouched beside] the pram.
  - I knelt.
flexibility.accommodating +2           <helper> … kept|set|put|saved|held|reserved it|one|mine|some|my|a|the … aside|back|by|behind for|the|until me|us|him|her|counter|i|we
  + [They put one aside for me].
  - I put some aside for us.
flexibility.accommodating +2           <helper> … stayed|opened|moved|swapped|squeezed|rearranged|delayed|waited|reopened … so|until i|we|he|she|my could|can|mum|son|daughter|fit|had
  + [They stayed open so I could] collect it.
  - We moved so we could be near.
honesty.kept_promise      +2           as they|he|she|it had|'d said|promised|agreed|planned|arranged
  + The skip came at noon, [as they had promised].
  - As they had a plan, we agreed.
honesty.kept_promise      +2           done|there|started|finished|posted|ready … as agreed|arranged|planned
  + The skip was [there at noon as agreed].
  - It was planned as agreed in the plan.
quality.going_strong      +2,stage:use rides|cuts|sounds|sews|prints|closes|opens|stands|shines|plays|zips|writes|flies … like the day i|we|it|they
  + My bike [rides like the day I] bought it.
  - He sits like the rest of us.
quality.going_strong      +2,stage:use stayed|stays|held|kept|holds|remained its|put|dry|hot|fresh|sharp|crisp|upright|level place|through|dry|all|whole|for|till|until|shape … night|weekend|week|winter|evening|party|summer|storm|wash|days|trip
  + The pins [stayed put through the party].
  - We stayed with him.
quality.kids_love         +2           son|daughter|kids|children|child|dog|puppy|toddler|boy|girl|boys|girls|grandson|granddaughter|twins|niece|nephew … runs|skips|bounces|trots|races|drags|pulls|skipped|bounced in|into|towards|to|inside|through|me|us … every|each|the|gate|door|happily|morning
  + My [son skips in every] morning.
  - My dog pulls the lead into a knot.
quality.result            +2           passed|graduated|qualified … with … minors|minor|distinction|honours|merit|faults
  + I [passed with two minors].
  - The bus passed with a band on it.
reachability.available    +2           always|usually a|an|one|some|somebody|someone|plenty|space|room|parking … free|available|spare
  + There is [always a machine free].
  - Is there always a seat?
timeliness.fast           +2           filled|mended|cleared|collected|posted|reinstated|patched|swapped|reissued|approved|reconnected|relit|restored|resealed|rehung|unblocked|towed|repainted|recharged … within|inside|under <duration>
  + The pothole was [filled within two days].
  - If it is not mended within two days, call us.
timeliness.same_day       +2           filled|replaced|mended|cleared|collected|posted|reinstated|patched|swapped|reissued|approved|reconnected|restored|repaired|removed|unblocked … the|that same|very evening|day|afternoon|morning|hour|night
  + They [replaced the glass the same evening].
  - The same day it was replaced, it broke.
waiting.in_out            +2           was|were|am|'m|and|back out|seen|through|served in|within|inside|under ten|five|twenty|fifteen|thirty|10|5|20|15|30|no minutes|mins|seconds|time
  + I [was out in twenty minutes].
  - The bus sets out in ten minutes.

# Made ready, made true, left as found.
communication.informed    +2           <helper> … left|leaves|wrote|writes … note|notes|page|report|diary … on|about|of|saying|telling|how|what|each|every
  + The [sitter left a page of] notes.
  - She left a page blank.
condition.intact          +2           without a|one|single|any mark|scratch|knock|chip|dent|bump|scuff
  + It went up the stairs [without a scratch].
  - Mark went without a bump?
flexibility.accommodating +2           <helper> … let me|us|my|our|him|her … sit|shelter|park|store|use|borrow|rest|sleep|charge|practise in|on|a|the|their|my|for|overnight|while
  + [They let my mother sit in] the van.
  - I let my mother sit in the van.
friendliness.welcome      +2           lit|laid|chilled|aired|heated|warmed|stocked|unlocked when|before|by|as we|i|us|the|everyone … got|arrived|came|walked|time
  + The fire was [lit when we got] there.
  - The room was dark when we got there.
quality.craft             +2           every|each|all … was|were|is|are level|straight|whole|sharp|ripe|flush|true|dry|square|identical|aligned
  + [Every bale was dry].
  - If every bale is dry, stack it.
quality.craft             +2           level|straight|flush|square|true|accurate|exact to|within the|a … inch|millimetre|mm|hair|centimetre
  + The lawn is [level to the inch].
  - Go straight to the end.
quality.going_strong      +2,stage:use not|n't|never moved|lost|budged|shifted|dropped|slipped a|an stitch|inch|thread|button|screw|leaf|petal|beat|hair … in|since|after
  + The saddle has [not moved a stitch in] ten years.
  - It lost a stitch.
value.above_asking        +2           <helper> … puts|put|adds|gives|gave|slips|throws … extra|spare … roll|rolls|biscuit|biscuits|portion|scoop|slice|minutes|egg|eggs|bone|treat|treats|stem|stems|in
  + The [baker puts two extra rolls] in.
  - He put the spare wheel on.
value.above_asking        +1           came|comes|arrived|supplied with a|an|two|three|some … spare|spares
  + The lamp [came with a spare] bulb.
  - Do not forget the spare key.

keep.to_second keep up|down|back to the first|second|third|fourth|fifth|sixth|seventh|top|next floor|storey|page|step|row|deck|gear
  + We went [up to the second floor].
  - On time to the second.

quality.result +2,stage:use healed|heals|healing beautifully|perfectly|nicely|brilliantly|superbly|wonderfully
  + The piercing [healed perfectly].
  - The healer spoke perfectly.
