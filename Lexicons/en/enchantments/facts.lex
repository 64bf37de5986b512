@language en
@kind     enchantments

# Plain facts that every customer takes as praise, in many trades.
competence.spotted     +2   found|spotted|diagnosed|identified|located|traced … fault|problem|leak|issue|cause|trouble|bug|error … in|within|straight|immediately|instantly seconds|minutes|minute|away|one|five|ten|no
  + He [found the fault within seconds].
  - I found the leak in the loft.
competence.well_done   +2   wrapped|packed|protected|labelled|polished|checked|dusted|ironed|cleaned every|each single|glass|item|box|room|thing|corner|detail|plate|part|piece|inch|surface|one
  + The movers [wrapped every glass].
  - He packed a glass every day.
ease.easy              +2   set|installed|fitted|assembled|built|put … myself|ourselves … in|within … minutes|hour|mins|seconds|half
  + I [set it up myself in five minutes].
  - Ask me to put it myself in words.
ease.even_my           +2   mum|mom|gran|grandma|nan|dad|grandad|mother|father|granny … can|could|manages|managed|copes use|navigate
  + My [mum of 82 can use] it.
  - My mum said it can wait.
empathy.above          +2   rang|called|phoned|texted|emailed|visited|popped|came … to see|check|ask how|if|that|on … i|we|she|he|mum|all|everything|things|me|us
  + They [rang the next day to see how I] was.
  - I called to ask if he was in.
empathy.above          +2   stayed|remained until|till … worked|working|had|sure|happy|done|everything|every|all|fixed|running
  + He [stayed until every] room had signal.
  - We stayed till the end.
empathy.above          +2   treated|treat|treats … as|like … theirs|own
  + They [treated our house as if it were theirs].
  - He looked as if he slept.
empathy.bearable       +2   nothing|never hurt
  + [Nothing hurt].
  - Nothing he said could hurt.
flexibility.agreed     +2   let|released|freed me|us|him|her|mum … out|early of|from|leave
  + They [let me out of] the lease when I fell ill.
  - He let us in, out of the rain.
flexibility.gesture    +2   gave|give|offered|gives|credited me|us a|one|two|three … month|week|year|night|day|months|weeks|meal free|off
  + They [gave me a month free].
  - He gave me a day to cry off.
honesty.honest         +2   told|offered|moved|put me|us … cheaper|lower … plan|tariff|deal|rate|package|price|option
  + They [told me about a cheaper tariff].
  - The price he told me was no lower.
honesty.no_oversell    +2   told|said|turned|advised|explained|honest … did|does|do not|n't|nothing need|needed
  + He [said it did not need] a new part.
  - They told us that we need a bag.
keep.no_negator        keep never looked|felt|seemed|tasted|sounded|smelled|slept|run|worked|driven|laughed … this|better|so|such
keep.own_doing         keep i|we|we've|i've rang|called|phoned|texted|emailed|visited|came … to see|check|ask
overall.life           +3   owe|owes|owed … my|our|his|her|everything life|lives|to
  + I [owe them my life].
  - They owe me a refund.
overall.loyal          +1   used|hired|booked|using them|him|her|you|this|these for|three|four|five|six|several|many|multiple … times|moves|jobs|years|occasions
  + We have [used them for three house moves].
  - I used him as a rest for my feet many times over.
price.cheap            +2   quote|quotes|price|prices|fee … was|were|is|are … lowest|cheapest|keenest
  + Of three [quotes his was the lowest].
  - The lowest of the shelves is where it was.
price.down             +2   bill|bills|price|premium|cost|costs|rent|fees|payment … half|third|quarter what|of it|i|we was|were|paid|used|what
  + My [bill is half what it was].
  - Half of what it costs is for him.
price.saving           +2   got|won|secured|negotiated me|us … more|extra|better|cheaper|off … than|deal|rate|price|discount|quote|bill
  + She [got us 5,000 more than] we hoped.
  - He won more than us.
quality.result         +3   can now|finally|actually walk|see|hear|sleep|eat|breathe|drive|bend|smile|run|dance|chew|climb|swim|work again|properly|without|from
  + I [can now walk without] a stick.
  - We walk from the bus and we can do so.
quality.result         +3   can|could walk|see|hear|sleep|eat|breathe|drive|bend|smile|run|dance|chew|climb|swim again
  + She [can walk again].
  - He can see, walk and talk.
quality.result         +3   gone|went|moved|jumped|risen from … e|f|d|fail|bottom|fails|fs … to … a|b|c|pass|top
  + My son has [gone from an E to a B].
  - We went from the top to the beach.
quality.result         +2   passed|pass|qualified … first|1st time|go|attempt|try
  + It [passed its test first time].
  - He was first to pass, next time it is me.
reachability.available +2   picked|answered|replied|responded … at|on … midnight|sunday|christmas|2am|3am|weekend|night
  + The plumber [picked up at midnight].
  - The night was long, he picked at his food.
reliability.no_problem +2   not|n't|never had|have|seen … one|single dropped|drop|outage|problem|issue|fault|error|delay|cancellation|hiccup|glitch|breakdown|failure|cut
  + I have [not had one dropped] call.
  - We had one problem, not two.
resolution.handled     +2   sorted|fixed|solved|resolved|done|dealt|settled|handled|cured … in|on|at|after|with one|single visit|call|go|trip|appointment|session|email|phonecall|message|chat
  + It was [sorted in one visit].
  - One call, one visit, all at sea.
resolution.solved      +2   pain|fear|stress|worry|swelling|rash|noise|smell|leak|itch|ache|aches|anxiety|headaches|symptoms has|is|'s|had|have|are|was gone|disappeared|vanished|stopped|eased|lifted
  + The [pain has gone].
  - The pain was sharp.
timeliness.fast        +1   home|done|finished|fitted|fixed by|for|before tea|lunch|lunchtime|teatime|dinner|noon|midday
  + I was seen, scanned and [home for tea].
  - Tea at home, then out for a walk.
timeliness.fast        +2   in my|our|his|her hands|hand|inbox by|within|before|inside|next
  + The keys were [in our hands by] noon.
  - A pen in my hand, next to him.
waiting.no_wait        +2   seen|saw|served|treated|assessed|triaged|scanned … within|inside|under … minutes|hour|mins|seconds
  + They [saw her within ten minutes].
  - I saw it under a chair for an hour.

# What they did without having to
communication.informed    +2 warned|told|asked me|us … before every|each|he|she|they|doing|starting|touching|it
  + He [warned me before every] jab.
  - We warned him before he left.
condition.intact          +2 nothing|none|not was|were|got|came|arrived|a|is … broken|damaged|scratched|lost|missing|chipped|broke
  + [Nothing was broken] in the van.
  - A glass was broken.
ease.done_for_me          +2 rang|phoned|carried|fetched|filled|booked|ordered|printed|posted|loaded|arranged|sorted|wrote … for me|us
  + She [rang the surgery for me].
  - I rang him for her.
ease.up_running           +2 up and running before|in|within|by|same|straight
  + I was [up and running before] noon.
  - He is running.
empathy.above             +2 he|she|they|who|<agent>|<company> … emailed|wrote|popped … to ask|check|see how|if|whether|that|on
  + [She wrote to ask how] the cat was.
  - I wrote to check if it is open.
empathy.cares             +2 sent|wrote|gave|brought|left us|me … card|flowers|photos|pictures|treat|bouquet|chocolates
  + They [sent me a card] when he died.
  - We sent a card.
empathy.cares             +2 without being asked|prompted|nagged
  + They wiped their shoes [without being asked].
  - He was asked.
empathy.cares             +2 without being|having|needing to|asked|prompted|nagged … ask|asked|chase|explain|beg|push
  + He mended it [without having to ask].
  - Ask without fear.
empathy.helpful           +2 lent|loaned|offered|gave|brought|fetched|found|handed me|us … a|an|some|the lift|ride|chair|seat|blanket|umbrella|coat|drink|cuppa|tea|coffee|tissue|hug|cup|hand|car|bike|spare|water|biscuit
  + They [gave us a lift] up the hill.
  - He gave up a seat.
empathy.patient           +2 never|not once|looked|glanced … at her|his|the watch|clock
  + She [never looked at her watch].
  - I looked at her watch.
empathy.patient           +2 never|without sighing|grumbling|complaining|rushing|tutting|raising|losing … patience|me|us|voice|once
  + He helped us [without losing patience].
  - She has patience.
flexibility.accommodating +2 froze|paused|suspended|extended … membership|subscription|payments|deadline|loan|warranty … while|when|for|because|until|without|during
  + They [paused my membership while] I was ill.
  - A paused film.
flexibility.accommodating +2 let|lets|allowed us|me my|our|the|mum|dad|son|daughter|kids|dog … in|stay|sit|keep|pay|bring|early|late|with|until|extra
  + They [let me sit] with him.
  - Let us know.
flexibility.accommodating +2 let|lets|allowed|letting us|me pay|bring|borrow|stay|keep|try|use|choose|check|swap|change|park|finish|take|sit|join|return|drop|cancel|postpone|spread|taste|hold|leave|move|eat|have|take|to
  + They [let us bring] the dog.
  - Let us know.
flexibility.accommodating +2 swapped|moved|changed|rearranged|rebooked|switched|rescheduled|postponed|transferred … my|our|it … no|without charge|fuss|cost|notice|penalty|problem|quibble|hassle|fee
  + They [moved my slot without fuss].
  - I moved the chair without a tool.
flexibility.gesture       +3 refused|would|wouldn to|not|n't take|accept|charge|hear … money|payment|tip|penny|fee|for|anything
  + He [refused to take any money].
  - She would take a fee.
honesty.no_oversell       +2 talked|steered|put me|us|him|her out|off|away of|from … need|needed|work|repair|want|wanted|buying
  + He [talked me out of a repair] for now. => +2
  - He talked to me.
overall.didnt_want_leave  +2 could|would|'d|wish … stayed|stay|gone|listened|watched longer|all|forever|hours|another|on
  + We [could have stayed all] night.
  - I could stay for an hour.
overall.didnt_want_leave  +2 lost|lose track of time
  + We [lost track of time].
  - The track is lost.
overall.satisfied         +3 son|daughter|kids|children|boy|girl|lad|grandson|granddaughter|he|she|boys|girls … ca|can|cant|cannot n't|not|wait wait|to … go|get|start
  + My [son can't wait to go] in.
  - My son can go.
overall.satisfied         +2 talks|talked|talking|raves|raving of|about nothing|non-stop|nonstop|it else|all|every|constantly
  + She [talks of nothing else].
  - He talks of work.
quality.craft             +3 hair|skin|teeth|lawn|garden|car|carpet|carpets|dog|kitchen|nails|house|windows|shoes|suit|he|she|it|brows|eyebrows … never looked|felt|been|run|smelled|sounded so|better|good|cleaner|smarter|nicer|shinier|softer
  + My [hair has never looked better].
  - It never looked at us.
reliability.no_trouble    +2 never missed|misses|skipped|late a|one|yet collection|beat|day|delivery|appointment|call|once
  + They [never missed a collection].
  - I missed a day.
usability.easy_use        +2 team|staff|kids|mum|dad|colleagues|parents|nan|grandma|everyone|they … picked|pick|picks it|this up
  + My [team picked it up] at once.
  - They picked up the parcel.

# Plenty, for nothing, at once: of any thing
choice.available   +1,yields           <kit>|key|room|bed|card of our|their|your|his|her own
  + Each of us had a [helmet of our own].
  - A fault of our own.
choice.available   +1,yields           lots|loads|plenty|tons|heaps of <kit>
  + There are [lots of helmets].
  - There are lots of steps.
choice.available   +1                  no shortage|lack of <kit>|<dish>|<food>|choice|space|ideas
  + There is [no shortage of helmets].
  - There is no shortage of queues.
choice.available   +1,yields           refilled|restocked|replenished … every|each|constantly|always|regularly|hourly
  + The jugs are [refilled every] hour.
  - The jug was refilled.
choice.wide        +1,yields           <kit>|something|activities|toys|games|books|classes|things|rides|options … for every|all|any size|sizes|age|ages|taste|tastes|budget|budgets|level|levels|pocket
  + There were [helmets for every size] and age.
  - A song for every day.
choice.wide        +1,yields           as many … as you|we like|want|wish|liked|wanted|please
  + You can have [as many psalters as you like].
  - He has as many psalters as I.
cleanliness.clean  +1,stage:use,yields cleaned|swept|washed|disinfected|wiped … every|each|after|between hour|day|morning|evening|guest|use|user|night|visitor|class|client
  + The mats are [wiped after each use].
  - I wiped the mat every day.
ease.few_steps     +1,yields           took|takes|needed|takes one|single call|email|click|message|visit to|and|for
  + It [took one call to] move the harp.
  - He took a call.
fees.free          +2,stage:pay        i|we paid|pay nothing|zero|zilch for|but|more|extra
  + [We paid nothing for] the second visit.
  - They paid nothing for my harp.
fees.no_surprise   +2,stage:pay        <money> under|below … estimate|quote|budget|quoted|expected|advertised
  + The bill was [forty pounds under the estimate].
  - It was forty pounds in the estimate.
timeliness.fast    +2,yields           had|got|received|collected my|our|the … within|in|inside minutes|seconds|moments
  + We [had our psalters within minutes].
  - We had our psalters in bags.
timeliness.fast    +1                  took less time than
  + It [took less time than] tuning a harp.
  - We have less time than you.
value.above_asking +1,yields           got|received … more … than … paid|ordered|promised|booked
  + We [got more psalters than we had paid] for.
  - We got up later than planned.
value.good         +2,stage:pay        bigger|larger|newer … for the price|cost of
  + They gave us the [bigger van for the price of] the small one.
  - I bought it for the price of a harp.

# They wait, warn, find and take less
communication.informed +1,yields    rang|called|phoned|texted|messaged|warned … before|ahead coming|arriving|delivery|delivering|setting|each|every
  + The piper [rang half an hour before coming].
  - I rang the bell before coming in.
empathy.above          +2           waited for us|me|mum|dad|everyone although|though|even|when|because|despite … late
  + The piper [waited for us although we were late].
  - We waited for him although he was late.
empathy.attentive      +2           took|taken|gave|given|had … all the time i|we|you|he|she|mum|dad needed|need|wanted
  + He [took all the time we needed].
  - All the time we sang.
fees.no_surprise       +2,stage:pay charged|billed|cost|invoiced … less|lower|under than … quoted|said|told|estimate|estimated|agreed|feared|advertised
  + The piper [charged less than he had quoted].
  - He sang less than he had agreed to.
fees.no_surprise       +2,stage:pay charged|billed|cost|invoiced|came|paid less|half|under|below|lower … than|of|what … quoted|estimated|estimate|budgeted
  + We were [billed half of what he estimated].
  - Less was said of what he estimated.
fees.no_surprise       +2,stage:pay did|does|has|have|didnt not|n't|never exceed|exceeded … estimate|quote|quotation|budget
  + The final sum [did not exceed the quotation].
  - Do it without exceeding my budget.
reachability.staffed   +1,yields    there|there's is|'s|are|was always|ever … on hand|duty|call|standby
  + [There is always a piper on hand].
  - There is always a song on the radio.
timeliness.fast        +1,yields    took the … two|three|four|five|2|3|4|5 minutes|mins|seconds to find|fix|repair|mend|sort|spot|replace|solve|fit|connect
  + It [took the piper five minutes to find] the fault.
  - It took the piper five songs to find us.

# Of any place: free, near, never full
comfort.comfortable        +1,stage:use,yields warm|cosy|cool|toasty|dry … even in|when|on|at january|december|winter|february|august|summer|july|november
  + It is [warm in the chapel even in January].
  - It is warm in the chapel in May.
comfort.not_crowded        +1,stage:use,yields had|have|got the|our … to ourselves|myself
  + We [had the chapel to ourselves].
  - We talked to ourselves.
comfort.not_crowded        +1,stage:use        is|was|'s|are|were never|rarely|hardly crowded|packed|overcrowded|rammed
  + The chapel [is never crowded].
  - The chapel is full.
ease.easy                  +1,yields           can|could get|go|come … with|in a|my wheelchair|pushchair|pram|buggy|walker
  + You [can get into the chapel with a pushchair].
  - I came with a pushchair.
empathy.above              +2,yields           opened|reopened|unlocked … for us|me|him|her although|though|even
  + They [opened the chapel for us although] it was past six.
  - They opened the chapel at six.
fees.free                  +2,stage:pay        charged|charge|charges|asked|billed me|us|him|her nothing|zero|zilch for|at|because|extra
  + They [charged us nothing for] the harp.
  - They charged us for nothing.
fees.free                  +1,stage:pay,yields costs|cost nothing to|for|at
  + It [costs nothing to] get into the chapel.
  - Nothing is known of what it costs.
fees.free                  +1,stage:pay,yields get|gets in|into|on … for free
  + Kids [get into the chapel for free].
  - Kids get into the chapel for tea.
frame.own_time             yields              i|we had|have the|our house|flat|home|garden|car
  + [We had the house] to ourselves.
  - We had the chapel to ourselves.
location_hours.near        +1                  stops|stop right outside|opposite
  + The tram [stops right outside] the chapel.
  - The tram stops at nine.
location_hours.well_placed +1                  always somewhere|space|room|spaces to|for park|parking
  + There is [always somewhere to park].
  - He is always at the park.
price.cheaper              +2                  half|third|quarter|fraction of|what … others|dealers|competitors|elsewhere|everyone charge|charges|charged|ask|asked|want|wanted for|to
  + I paid [half of what others charge for] a harp.
  - Half of the others sang for it.
price.stable               +1,yields           still costs|cost|pay|charge|charges what|the it|same|we|they|i
  + A harp [still costs what it] did in May.
  - It still costs a lot.
reliability.works          +1,yields           <figure> tills|lanes|counters|showers|lifts|desks|machines|checkouts|windows … all <figure> … open|working|work|on|staffed
  + There are [six tills and all six are open].
  - There are six tills and six harps.
timeliness.fast            +1                  took|done|ready|sorted|finished … less|under than half|an|a|two|ten|twenty|fifteen|five hour|an|minutes|mins|seconds
  + The visit [took less than half an] hour.
  - It took less than half of the sea.
timeliness.fast            +1                  took|takes under half|an|ten|twenty|fifteen|five an|hour|minutes|mins
  + The visit [took under an hour].
  - The boat took us under a bridge.

# Any one thing, at once or for little
fees.free            +2,stage:pay asked|took|charged nothing to|for
  + They [asked nothing to] tune a harp.
  - They asked us nothing.
fees.free            +2,stage:pay offered to … for nothing|free
  + He [offered to tune it for nothing].
  - He offered to sing for an hour.
price.cheap          +2,stage:pay charged|charges|charge|asked|asks|cost|costs|takes only|just <money> to|for
  + They [charged only nine euros to] tune a harp.
  - They charged nine euros.
timeliness.immediate +2,yields    managed|able|offered to … while|as i|we|you waited|wait
  + They were [able to tune a harp while we waited].
  - They sang while we waited.
timeliness.same_day  +2,yields    managed|able|offered to … the|that same day|afternoon|evening|morning
  + They [managed to tune it the same day].
  - They managed to sing the same song.

# In few words, of things that are shared
choice.available    +1,yields <kit>|<need>|<amenity> <be> always free|available|working|clean|stocked
  + The [showers are always free].
  - The showers are always red.
choice.available    +1,yields a <kit>|bed|lamp|chair|table for every|each guest|patient|child|pupil|student|room|table|seat|person|baby|customer|passenger|dog|bed
  + There is [a pump for every guest].
  - A pump for every day.
choice.available    +1,yields council|school|club|gym|garage|hospital … put|added|installed|built … new <kit>
  + The [school added a new shower].
  - The school is new.
choice.available    +1,yields enough <kit>|<need>|<amenity> for all|everyone|everybody|us
  + There are [enough helmets for all] of us.
  - There are not enough helmets for all of us.
choice.available    +1,yields every|each room|cabin|table|seat|desk|bed|flat|berth|pitch|tent has|had|with … kettle|lamp|bath|balcony|terrace|shower|screen|fridge|safe|socket|sockets|plug|desk|fan|heater|charger|kitchen|garden|window|view|towel|towels|blanket|pillow|toilet
  + [Every room had a kettle].
  - Every room is red.
choice.available    +1,yields they|council|school|club|gym|garage|hospital … put|added|installed|built … more|extra <kit>
  + [They have put in two more showers].
  - They put more salt in.
ease.easy           +1,yields no coins|coin|card|cash|app|key|password|deposit|booking|form|receipt|id needed|required|necessary
  + [No coins needed].
  - No coins in my bag.
frame.own_time      yields    costs|cost nothing to|for|at ask|say|be|try|smile|listen|answer|reply|care|apologise|check|tell|help|them|all
  + It [costs nothing to ask].
  - It costs nothing to swim here.
location_hours.open +1,yields use|open|there|available|answer|reach … day and|or night
  + You can [use the showers day and night].
  - It rained day and night.
reliability.works   +1,yields all|both the|of|their|our|these <kit>|<need>|<amenity> work|works|worked
  + [All the showers work].
  - All the poets work.
waiting.no_wait     +2        never more than one|two|three|four|five|ten people|person|minutes|mins|customers|cars
  + [Never more than two people] in front of me.
  - Never more than two songs.
waiting.no_wait     +2        never|without had|have|having to queue|wait|stand|fight for|in|at|more|long
  + I have [never had to queue for] the showers.
  - I have to queue for the showers.

# Forms, codes, calls and clicks: how few of them
ease.done_for_me +2,yields did|handled|filled|sorted|completed all|most the|of|in|out … <chore>|paperwork for us|me|him|her|mum|dad
  + They [did all the forms for us].
  - He did all the songs for the choir.
ease.easier      +1,yields far|much|way|lot fewer|less <chore>|paperwork|hassle|fuss than
  + There are [far fewer forms than] before.
  - There are far fewer poets than before.
ease.easy        +1        i|we|'ve|have never had|have to deal|bother|worry|fiddle|mess|fight|argue|wrestle with|about
  + [We never had to deal with] forms.
  - They never had to deal with us.
ease.easy        +1        without any|more|endless forms|passwords|clicks|paperwork|signatures|stamps|photocopies|questionnaires|calls|emails|steps|menus|letters|reminders
  + We joined [without any forms].
  - He came without any song.
ease.few_steps   +1,yields done|sorted|booked|settled in one|two|three|a|single <chore>
  + It was [settled in two steps].
  - It was settled in two songs.
ease.few_steps   +2,yields one|two|three|a|single <chore> and … done|sorted|mine|ours|fixed|booked|settled|solved|ready
  + [One form and it was done].
  - One form and a song.

# It cost what they said, less, or nothing; one at every corner
choice.available     +1,yields           <kit>|<need> every … metres|yards|steps
  + There is a [bench every fifty metres].
  - We stop every fifty metres.
choice.available     +1,yields           <kit>|<need>|<agent> at|on|in each|every corner|floor|table|entrance|landing|stop|door|aisle
  + There was a [lifeguard at each corner].
  - There was a song on each floor.
choice.available     +1,yields           enough <kit>|<need> for the|my|our whole|entire
  + There are [enough plugs for the whole] choir.
  - Enough songs for the whole choir.
fees.free            +2,stage:pay,yields cost|costs me|us nothing
  + The second harp [cost me nothing].
  - The second harp cost me a lot.
fees.gesture         +2,stage:pay        gave|give|threw us|me|him|her|in … for nothing|free
  + They [gave us two extra bales for nothing].
  - He gave the poor a song.
fees.gesture         +2,stage:pay        hour|lesson|night|ride|first|refill is|was|were on the house
  + The first [hour is on the house].
  - The hour is late on the house clock.
fees.included        +1,yields           , drinks|breakfast|parking|towels|coffee|tea|lunch|dinner|skates|boots|kit|lessons|everything|delivery|fuel|tax|insurance included
  + Twelve euros for the two of us[, drinks included].
  - He drinks, I included.
fees.no_surprise     +2,stage:pay        charged|paid|cost|costs|pay|billed exactly|precisely what
  + They [charged exactly what] they had said.
  - I know exactly what it cost.
fees.no_surprise     +2,stage:pay        what they|he|she|you quote|quoted|quotes … is|was what you|we|i pay|paid
  + [What they quote is what you pay].
  - What they quote is a poem.
price.cheap          +1,stage:pay        ^ only|just <money> for a|an|the|two|three|all
  + [Only six euros for an] afternoon.
  - Only six of us came.
price.cheap          +1,stage:pay        ^ only|just <money> per|a month|week|day|night|session|class|hour|head|person $
  + It [is only £15 a month].
  - He owes £15 a month.
  - They refunded only £15 per person.
price.cheap          +1,stage:pay        is|'s|are|for|at|costs|cost|paying only|just <money> per|a month|week|day|night|session|class|hour|head|person
  + The skiff [costs only £12 per hour].
  - Only the month of May costs £12 more.
price.down           +2,yields           insurance|premium|bill|bills|rent|fee|rate|costs|payment … dropped|fell|fallen|decreased|halved by|to|from
  + My [insurance dropped by] 180 a year.
  - The bill of the bird is yellow.
price.stable         +2                  not|n't|never go|gone|went up … cent|penny|since|for|in
  + My bill did [n't go up by a cent].
  - He did not go up to the loft.
price.stable         +1,yields           price|prices|fee|cost|rent|fare|fares|fees has|have|'s|had … been|stayed|remained the same
  + The [price has been the same] since May.
  - The price of the same harp.
reachability.staffed +1,yields           more staff|waiters|nurses|helpers|assistants|teachers|carers|stewards|lifeguards|instructors than <crowd>
  + There were [more helpers than toddlers].
  - More hats than toddlers.
reachability.staffed +1,yields           one|a <agent>|teacher for|to every|each two|three|four|five|six|2|3|4|5|6
  + There is [one teacher for every four] babies.
  - One song for every four poets.
reliability.works    +1,yields           every|each one of the|our|their|these … worked|works|opened
  + [Every one of the pedalos worked].
  - Every one of the pedalos is red.
