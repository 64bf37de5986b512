@language en
@kind     enchantments

# How often, how many: numbers that praise by themselves.
ease.online          +2                          never|not|without had|have|having|needing to set|leave foot|home|the|my
  + I have [never had to set foot] in a branch.
  - I had a home to set on foot.
empathy.reassured    +3                          fought|fights|battled|battles for|on me|us|him|her|my|our
  + They [fought for me].
  - Two dogs fought for a bone.
overall.recommend    +2,decides:make,stage:renew signed|brought|introduced|moved|referred|recommended up|my|two|three|four|several|over … family|friends|friend|parents|colleagues
  + I have [signed up my whole family].
  - My friends signed a card.
resolution.solution  +2                          they|he|she|staff|team|always found|finds a|another way to|for|around|round
  + [They found a way to] make it work.
  - I find that the way is long.
timeliness.immediate +2                          done|sorted|fixed|repaired|fitted|cut|ready|changed|printed|mended while|as i|we|you waited|wait
  + It was [mended while I waited].
  - I waited, and he changed.

# Years without a fault, still like new, at the first go.
class.went_right is:went_right fitted|fits|fit|worked|works|fixed|mended|repaired|accepted|approved|matched|solved|sorted|cured|diagnosed|located|connected|connects|paired|installed|resolved|cleared|scanned|loaded|printed|identified|nailed|aligned|verified|passed|unlocked|recognised|recognized|succeeded|drained|sealed|synced|delivered|answered|spotted|understood|started|clicked|landed|printed|booted
  + The key [fitted] the lock.
  - A fitter of locks.

competence.well_done   +2,yields <went_right> first go|time|try|attempt|shot
  + The bridle [fitted first go].
  - He fitted the first bridle.
competence.well_done   +2,yields <went_right> it|them|us|her|him|me|everything|mine first go|time|try|attempt|shot
  + He [fitted it first go].
  - He fitted the first bridle.
competence.well_done   +2,yields <went_right> … at|on the|his|her|their|my|our first go|try|attempt|shot
  + He [matched the blue at the first try].
  - He opened at the first bell.
competence.well_done   +2,yields found … first go|try|attempt|shot
  + The vet [found it first go].
  - He found the first bridle.
competence.well_done   +2,yields open|done|finished|sorted|fixed in one go
  + He had the lock [open in one go].
  - We ate it all in one go.
ease.easier            +1,yields do|does|did not|n't have|need|needs to … any more
  + We [do not have to saddle up any more].
  - We do not have to ride.
ease.easier            +1,yields do|does|did not|n't have|need|needs to … anymore
  + We [do not have to saddle up anymore].
  - We do not have to saddle.
ease.easier            +1        no longer have|has to
  + I [no longer have to] saddle up.
  - I have to saddle up no longer.
ease.easier            +1,yields no more queuing|queueing|waiting|lugging|carrying|hunting|searching|juggling|printing|typing|guessing|worrying|chasing|queues|cables|coins
  + [No more lugging] hay.
  - There are no more rugs.
empathy.small_cares    +1,yields always a|something … for my|our|the|his|her|him dog|dogs|mother|mum|father|dad|kids|child|children|son|daughter|cat|baby|gran|grandmother|grandad|toddler|puppy|boys|girls
  + There is [always a carrot for our cat].
  - Always a story for the clerk.
errors.none            +1,yields always the right
  + [Always the right] hat.
  - Always to the right.
honesty.kept_promise   +2,yields came|come|comes|turned|turn|arrived|arrive|arrives|called|rang|phoned|delivered|deliver|started|finished|ready … when they|he|she|you|we said|promised|agreed|arranged
  + They [turned up when they said].
  - They came when we sang.
honesty.kept_promise   +1,yields on the day|date|<weekday>|hour|week|minute it|they|he|she|we was|were|had|'d meant|supposed|promised|expected|said|agreed
  + It came [on the Tuesday it was meant] to.
  - It was on the day they sang.
overall.loyal          +1,yields our|my second|third|fourth|fifth|sixth car|bike|sofa|kitchen|dog|puppy|coat|bed|caravan|boat|van|tattoo|holiday|cruise|stay|suit|guitar|saddle from|with them|him|her|you|this|these|here|<company>
  + This is [our third saddle from them].
  - Our third cat came from the barn.
overall.loyal          +2,yields whole|entire street|family|office|team|village|class|estate|school|neighbourhood|club|building uses|swears|shops|eats|drinks
  + The [whole village swears] by her.
  - The whole village sings.
quality.going_strong   +2,yields as good|tight|strong|sharp|bright|soft|new|smooth|crisp|warm|comfortable|solid|fresh|quiet|quick|fast|reliable|clear|clean|firm|lovely|nice|kind|friendly|helpful|beautiful|fluffy|white|straight|shiny|tasty|powerful as ever|always
  + The bell is [as bright as ever].
  - A bell as old as time.
quality.going_strong   +2,yields as|like the day|afternoon|morning it came|arrived
  + It shines [like the day it came].
  - It rang all the day we got it.
quality.going_strong   +2,yields as|like the day|afternoon|morning i|we bought|got|had it|them|him|her|this|mine
  + It shines [like the day we bought it].
  - It rang all the day we got it.
quality.going_strong   +2        kept|keeps|holds|held its shape|colour|edge|shine|crease
  + The rug has [kept its shape].
  - He kept to the shape.
quality.going_strong   +2,yields starts|started|start on|at|with the|first … pull|kick|push|touch
  + The mower [starts on the second pull].
  - It starts on the left.
quality.going_strong   +2,yields still starts|runs|ticks|purrs|hums|cuts|drives|rides|fits|holds … first|perfectly|well|fine|sweetly|smoothly
  + The mower [still starts first] pull.
  - The play still starts at nine.
quality.result         +2,yields able to walk|hear|see|bend|run|sleep|eat|breathe|drive|move|climb|lift|read|chew|kneel|smile|swim|ride|dance|garden|sew|knit again
  + She is [able to ride again].
  - She was able to come again.
quality.result         +2,yields can|could walk|hear|see|bend|run|sleep|breathe|drive|climb|lift|chew|kneel|smile|swim|ride|dance|sew|knit again
  + She [can ride again].
  - She can come again.
quality.result         +2,yields no longer needs|need … stick|painkillers|crutches|glasses|inhaler|medication|tablets|injections|cane|frame|cream|drops|pills|wheelchair|plaster
  + She [no longer needs her stick].
  - She needs a longer stick, no doubt.
quality.result         +1        used to dread the|my|our|going|it|them
  + I [used to dread the] dentist.
  - I used to read the paper.
quality.result         +1,yields used to limp|cry|scream|hide|scratch|wheeze|wince|dread
  + She [used to limp]; now she runs.
  - We used to sing.
reachability.reachable +2,yields whoever picks|answers|takes … knows|helps|remembers|knew
  + [Whoever picks up the phone knows] the mare.
  - Whoever takes the mare rides.
reliability.no_trouble +2        <duration> without a breakdown|fault|problem|hitch|hiccup|leak|puncture|crash|quibble|failure|glitch|outage|murmur|squeak
  + [Three years without a hitch].
  - Three years without a wolf.
reliability.no_trouble +2,yields <duration> without … single|any breakdown|breakdowns|fault|faults|problem|problems|issue|issues|complaint|hitch|hiccup|leak|puncture|crash|mistake|delay|quibble|accident|failure|glitch|error|outage
  + [Three years without a single breakdown].
  - Three years without a single wolf.
reliability.no_trouble +2,yields not|n't had|needed a|one|single|any … repair|breakdown|puncture|day's|hiccup|leak|fault … in|since|for
  + I have [not had a puncture since] May.
  - I had a puncture in May.
reliability.no_trouble +2        only|ever ever|only had|needed|changed|replaced|bought to|a|the|an|one|two … oil|battery|batteries|tyres|tyre|bulb|bulbs|filter|filters|brakes|belt|brushes|pads
  + I have [only ever changed the oil].
  - The oil is only for the lamp.
reliability.reliable   +2,yields <thing>|and … never failed|fails|fail to start|turn|light|come|deliver|arrive|run|boot|ring|connect|answer|reply|strike
  + It rings [and never fails to strike].
  - It never failed.
resolution.works_again +2,yields is|are|now|all|and|finally working|running|ticking|purring again
  + The clock is [now ticking again].
  - I am running again in May.
resolution.works_again +2,yields not|never a drop|squeak|leak|creak|rattle|crack|twinge|ache|flea|mouse|whiff|flicker … in|from|out|on|under … since
  + [Not a drop of rain in the loft since].
  - Not a drop in the well.
resolution.works_again +2,yields not|never a drop|squeak|leak|creak|rattle|crack|twinge|ache|flea|mouse|whiff|flicker … since
  + [Not a squeak since].
  - Not a mouse has sung.
resolution.works_again +2,yields runs|starts|shuts|drives|ticks|flushes|heats|drains|flows|prints|spins again
  + The clock [ticks again].
  - We lock it again.

# Not praise, or not the service's.
frame.denied   yields <went_right> first time i|we|you|he|she|they|in|ever|since|round
  + The key [fitted first time I] tried.
  - It fitted the lock.
frame.denied   yields i'm|i|we|'m|we're am|are|working|running working|running|again|here
  + [I am running] again in May.
  - The clock is running again.
frame.denied   yields if|when|so|until|before|hope|hopefully|maybe|wish … runs|starts|opens|closes|can|able|could
  + We wait [until it runs] again.
  - It runs again.
frame.denied   yields runs|starts|opens|closes|shuts|plays|rings again on|in|at|from|next|tomorrow|until|after|later
  + The mill [opens again on] 4 May.
  - The lid opens again.
keep.kind      keep   of its|their|this|that|any|every|the kind
  + The oldest mill [of its kind].
  - The miller is kind.
keep.name      keep   village|trade|craft|fun|book|county|science|street|art|careers|steam fair
  + The [village fair] starts at nine.
  - The price is fair.
keep.own_doing keep   i|he|she no longer work|works
  + [I no longer work] at the mill.
  - The clock no longer works.

# Well again, well each time, and for good: told of anything.
class.ail_word   is:ail_word   leak|leaks|drip|drips|squeak|squeaks|rattle|noise|pain|pains|ache|itch|itching|cough|limp|rash|swelling|fever|infection|mould|damp|smell|fleas|mice|ants|wasps|rats|wart|lump|dent|stain|stains|headache|headaches|migraine|migraines|problem|problems|trouble|issues|error|errors|crash|crashes|draught|draughts|dandruff|blister|nightmares|nausea|stiffness|numbness|vibration|wobble|hum|hiss
  + A [wart] on a toad.
  - A war.
class.fault_word is:fault_word accident|accidents|breakdown|breakdowns|fault|faults|puncture|punctures|mistake|mistakes|error|errors|scratch|hitch|hiccup|leak|leaks|complaint|complaints|delay|delays|cancellation|injury|injuries|crash|crashes|outage|outages|drop|glitch|glitches|mishap|mishaps|blemish|stain|dent|crack
  + A [mishap] by the mill.
  - A map.

competence.well_done   +2,yields <went_right> at once|straightaway
  + The bridle [fitted at once].
  - It fitted one at least.
competence.well_done   +2,yields granted|reversed|swam|landed|threaded|caught|guessed|read|understood|booked|renewed|agreed|converted … at|on the first go|attempt|try
  + The licence was [granted at the first go].
  - He landed at the first port.
competence.well_done   +2,yields right|correct size|part|one|colour|dose|diagnosis|key|shade|fit|answer|model|length|cut|person|desk first time|try|go
  + The [right shade first time].
  - The right shade at last.
empathy.small_cares    +1,yields a|an|some|always|with sticker|treat|lolly|lollipop|balloon|crayons|colouring|stickers|treats for my|our|the|every|each|his|her|little kids|child|children|dog|dogs|son|daughter|girl|boy|toddler|cat|puppy|little
  + Each visit ends with [a sticker for the children].
  - A child took a toy.
empathy.small_cares    +2,yields tea|coffee|drink|meal|soup|bottle|basket|cake|fruit|flowers|bed|taxi|towel|towels|blanket|umbrella|chair|breakfast|sandwich was|were|is|stood|sat waiting|set for us|me|our|my|him|her
  + A [cake was waiting for us].
  - A bill was waiting for us.
overall.loyal          +1,yields i|we|and still come|drive|travel|cycle|return all|back|here
  + We live in Crewe now [and still come back].
  - The bells still come and go.
overall.loyal          +2,yields neighbours|neighbors|friends|family|colleagues|relatives … switched|signed|converted to|over|up … them|him|her|too
  + My [neighbours all switched to them].
  - My neighbours moved to Crewe.
overall.loyal          +2,yields would|will|'d|'ll|could|ca not|n't|never let|trust anyone|anybody|someone else
  + I [would n't let anyone else] shoe the mare.
  - They would not let anyone in.
overall.relief         +1,yields finally|last i|we|he|she can|could sleep|park|read|hear|walk|work|sit|breathe|drive|relax|cook|wash|watch|understand
  + At [last we can sleep].
  - At last we can go.
quality.going_strong   +2,yields as <praised>|clear|sharp|soft|fluffy|bright|smooth|crisp|firm|quiet|strong|warm|white|tight|thorough|gentle|honest|keen|new as on|the first|day
  + The rug is [as soft as on day] one.
  - The rug is as soft as a cat.
quality.going_strong   +2,yields same quality|smile|care|warmth|standard|taste|welcome|kindness|patience|attention|freshness for|as|every|each|whoever|at|all|year|since|after
  + The [same patience for] thirty years.
  - The same smile.
quality.going_strong   +2,yields still hold|holds|shines|sparkles|gleams|fits|grips|smells|zips|locks|closes|ticks fresh|perfectly|tight|firmly|well|beautifully|like|snugly|clean
  + The rug [still smells fresh].
  - The rug still smells of hay.
quality.going_strong   +2,yields still looks|look|feels|feel|tastes|smells|works|runs|drives|sounds new|fresh|good|great|perfect|smart|lovely|like|beautiful|clean|brand|amazing
  + The rug [still looks smart].
  - The rug still looks grey.
quality.result         +2,yields <ail_word> was|is|are|were|has|have|had completely|all|nearly|almost|totally|quite|also gone|cleared|vanished|disappeared|healed
  + The [wart has quite gone].
  - The wart was on his back.
quality.result         +2,yields <ail_word> was|is|are|were|has|have|had gone|cleared|vanished|disappeared|healed
  + The [wart has vanished].
  - The wart was on his back.
quality.result         +1        am|'m|is|are|was|'s|now|im back on my|our|his|her bike|legs|skis|horse|feet
  + I [am back on my bike].
  - The flea is on the back of my horse.
quality.result         +1,yields he|she|it eats|sleeps|walks|plays|barks|purrs|hears|smiles|breathes|sings again
  + [She eats again].
  - She eats again at six.
quality.result         +2        no longer hides|cries|limps|hurts|squeaks|leaks|drips|rattles|wobbles|jams|creaks|smells|itches|coughs|bites|barks|pulls|scratches|freezes|crashes|overheats|whines|snores|aches|stutters|grinds|stings|wheezes|hurt|ache|hide|cry|limp|itch|leak|squeak|jam|creak
  + The cart [no longer squeaks].
  - The cart squeaks no longer than before.
quality.result         +1,yields now glides|purrs|shines|sparkles|eats|walks|reads|swims|sings|smiles|laughs|hums|clicks
  + The drawer [now glides].
  - It is now open.
quality.result         +2,yields thrown|binned my|his|her|the|our crutches|glasses|inhaler|painkillers|insoles|cane|wheelchair
  + I have [thrown my crutches] away.
  - I have thrown my hat away.
reliability.no_trouble +2,yields <s_not> had|have to call|ring|remind|chase|send|return|take|replace|change|repair|complain|ask … once|anyone|anything|it|them|back|twice|for|of|in
  + In nine years we have [never had to remind them].
  - We had to remind them.
reliability.no_trouble +2,yields have|has|'ve|'s never missed|lost|forgotten|broken|cancelled|mislaid|skipped|damaged|cracked|leaked|spilt|burst|blown|stalled
  + The carter [has never lost] a crate.
  - The carter has lost a crate.
reliability.no_trouble +2,yields never needed a|an|any|one part|repair|repairs|plumber|engineer|service|fix|mechanic|replacement|new|jump|reset
  + The clock has [never needed a part].
  - I never needed a hat.
reliability.no_trouble +2,yields without a|one|any single <fault_word>
  + Six laps [without a single puncture].
  - Without a single hat.
resolution.works_again +2,yields no <ail_word> since|now|afterwards|today
  + [No draught since] they came.
  - No pain, no gain.
resolution.works_again +2,yields no more <ail_word>
  + [No more draughts] in the loft.
  - No more rugs.

# Not praise, or not the service's.
frame.denied yields he|she|it eats|sleeps|walks|runs|plays|sings again at|on|in|tomorrow|next|later
  + [She eats again at] six.
  - She eats again.
frame.denied yields never had|have to wait|pay|ask … this|so|such|more
  + I have [never had to ask twice for this].
  - I have never had to ask.
frame.denied yields would|will|could|can not|n't let|trust anyone|anybody|someone else in|on|see|know
  + They [would not let anyone else in].
  - I would not let anyone else ride her.
frame.own    yields <s_self> have|has|'ve|'s|'d never missed|lost|forgotten|broken|cancelled|skipped
  + [I have never missed] a race.
  - The coach has never missed a race.

# It held, came back, went at once.
competence.well_done   +2,yields                   very first … worked|helped|fitted
  + The [very first rope held and worked].
  - The very first bell.
ease.easier            +1,yields                   no more struggling|wrestling|sitting|standing|fiddling|digging|stooping|bending|sleepless|scrubbing|scraping|ironing|weeding
  + [No more stooping] over the beds.
  - No more beds.
ease.few_steps         +1,yields                   one|single call|email|visit|session|message|treatment|application|spray|text and the|it|our|everything|all|enough
  + [One message and the] bell rang.
  - One visit was in May.
ease.few_steps         +1,yields                   one|single phone call|chat|visit|session and the|it|our|everything|all
  + [One phone call and the] bell rang.
  - One phone on the wall.
empathy.small_cares    +1,yields                   he|she|they|who|always|already|<agent> has|have|had my|our … ready|warm
  + [She has my oats ready].
  - I have my oats ready.
overall.loyal          +2,decides:make,stage:renew already|have|'ve|and booked|rebooked … again
  + We [have booked the barn again].
  - We booked the next barn.
overall.loyal          +3                          follow him|her|them|my|this|our|you … to the|anywhere moon|end|ends|anywhere|wherever
  + I would [follow my barber to the moon].
  - They follow him to the barn.
overall.relief         +2,yields                   days of … are|is over|gone|behind|past
  + The [days of heavy ropes are over].
  - The days of the week.
quality.going_strong   +1                          still wear|use|drive|ride the|my|our … bought|made|got|you
  + I [still wear the hat you] made me.
  - I still wear a hat.
quality.going_strong   +2,yields                   times|washes|years|winters|miles|wears|trips|uses and still <praised>|soft|white|sharp|tight|bright|new|standing|fits|works|looks|holds|strong|warm|waterproof|watertight
  + Forty [winters and still watertight].
  - Forty winters and still wet.
quality.matches        +2,yields                   was|were|is|are|looked|exactly|just as|like in|on the|your photos|pictures|picture|photo|description|website|brochure|advert|drawing|plan
  + The barn [was as in the drawing].
  - It is as big in the photo.
quality.result         +2,yields                   back to his|her|its|my normal|former|cheerful|happy|playful|bouncy
  + The mare is [back to her cheerful] self.
  - We went back to his barn.
quality.result         +2,yields                   can|could finally|now hear|sleep|park|walk|breathe|sit|relax|drive
  + I [can now hear] the bell.
  - I can now go.
quality.result         +2,yields                   can|could hold|play|lift|reach|carry|kick|throw … again
  + She [can hold the reins again].
  - She can come again.
quality.result         +1,yields                   finally fits|sits|sleeps|eats|walks|shuts|glides
  + The lid [finally shuts].
  - He finally left.
quality.result         +2,yields                   hears|eats|sleeps|smiles|laughs|barks|climbs|breathes|chews|swims|purrs|knits the|a|his|her|my|our|solid|well|through|by|without|everything … again
  + Gran [hears the bell again].
  - He walks to the mill, and back again.
reliability.durable    +2,yields                   has|have|'s run|lasted|held|ticked|survived … years|winters|decades|seasons
  + The clock [has run for forty years].
  - He has stood by me.
reliability.no_trouble +2,yields                   and no rust|rot|scratch|scratches|fading|cracks|leaks|dents|moths|mould|limescale|pilling|squeaks|weeds|fleas
  + Five winters outside [and no rust].
  - No moths in May.
reliability.no_trouble +2,yields                   and|it|they|which|that|ever never lost|missed|dropped|forgot|broke|leaked|failed|jammed|stalled … one|a|an|any|me|us|once
  + Forty crates [and never dropped one].
  - He lost one.
reliability.no_trouble +2                          has|have|'s|'ve not|n't squeaked|dripped|leaked|rattled|jammed|stalled|crashed|frozen|tripped|limped|itched|hurt|ached|smelled|creaked|wobbled|peeled|faded|slipped|cried|coughed|snored since|once|again
  + It [has not squeaked since].
  - It has squeaked since.

# Not praise.
frame.denied           yields failed|fell|crashed|refused|stalled|failing|lost|broke|missed|fail … at|on the|his|her|my|our first go|attempt|try|ask
  + He [failed at the first try].
  - He sang at the first try.
keep.nothing_to_change keep   nothing to change|correct|redo|alter
  + There was [nothing to change].
  - They do nothing.

# More that holds and serves.
competence.well_done   +2,yields right|fitted|worked|fixed|cured … straight off|away
  + He got it [right straight off].
  - He sang right off key.
honesty.kept_promise   +2,yields exactly|precisely where|when i|we asked|agreed
  + They left it [exactly where we asked].
  - I know exactly where we are.
overall.recommend      +2        given|passed|gave their|his|her|your number|name|card|details … all|half|my|our|every|everyone|several|three|two friends|family|neighbours|colleagues|street|team|class|i|of|other|the
  + I have [given their card to half the] choir.
  - I gave her card to the clerk.
quality.going_strong   +2,yields as|like the day|night|afternoon|evening|morning i|we brought|collected|picked|unpacked|fetched|opened|bought … it|them|him|her|home
  + It sounds [as the night we fetched it].
  - The night we fetched the mare.
quality.going_strong   +2,yields has|have|'s|'ve not|n't dulled|faded|cracked|rusted|peeled|shrunk|warped|stretched|yellowed|chipped|aged|weakened … in|since|after|for|despite|at
  + The paint [has n't dulled in] six summers.
  - The paint has dulled in May.
quality.going_strong   +2,yields still on|with the|my|our|its|his|her first|original set|pair|battery|tank|bulb|bag|tyres|filter|blade|blades|bottle|cartridge|belt|clutch|brakes|strings|engine|tube
  + I am [still on the first set] of strings.
  - I am still on the first page.
quality.result         +2,yields sleeping|slept|sleeps through since|again|now|after
  + The boy is [sleeping through since] Monday.
  - He sleeps through the play.
quality.result         +1,yields stays|stay dry|warm|cool|fresh|tidy|bright|straight … now|all|for|even
  + The crypt [stays dry now].
  - He stays in the crypt.
quality.result         +2        tremor|knock|whine|squeal|clunk|judder|shake|buzz|burn|soreness|bleeding|numbness|tightness|blockage|anxiety|cramp|cramps|spots|acne|eczema|moss|limescale|bump|twitch|snoring|squeaking|rattling|dripping|itching|limping … has|have|had|is|are|was|were gone|vanished|stopped|cleared|disappeared|healed
  + The [judder in the wheel has gone].
  - The judder is in the wheel.
quality.result         +1,yields water|heating|power|internet|wifi|signal|electricity|lights|appetite|confidence|smile|hearing|voice|energy 's|is|are back
  + The [heating is back].
  - The heating is at the back.
reliability.no_trouble +2        never had|have to bring|send|take|return|fix|mend|replace|exchange|repair|reset|adjust … back|it|them|one|anything|a|any
  + The monks have [never had to send a bell back].
  - They never had a bell.

# Not praise.
frame.denied yields late|rude|dirty|broken|wrong|cold|delayed|slow|awful … without exception|fail
  + It is [late without fail].
  - It comes late.

# What always started, never came loose and stopped hurting.
competence.well_done   +2,yields clicked|slotted|snapped|dropped|slid into place
  + The bolt [slid into place].
  - He slid into the place.
errors.none            +2        yet to find|spot a|an|any|one|single mistake|fault|error|flaw|bug|typo|weakness|complaint
  + I have [yet to find a flaw].
  - I have yet to find a hat.
quality.going_strong   +2,yields like on|at day one
  + The blade cuts [like on day one].
  - On day one we sang.
quality.going_strong   +2        outlasted
  + The rope has [outlasted] two bells.
  - The last rope.
quality.going_strong   +2        still wearing|driving|riding|sleeping|cooking the|my|it|them|same … after|years|later|winters
  + We are [still riding the same cart years] on.
  - We are still riding the cart.
quality.going_strong   +2,yields works|runs|bakes|goes|lasts|holds|going|working|ticks|fits|plays|drives … to this day
  + The oven [bakes well to this day].
  - We went to this day of song.
quality.result         +2,yields can|could taste|swallow|grip … again
  + She [can taste her soup again].
  - She can come again.
quality.result         +2        no longer buzzes|hums|flickers|slips|shakes|vibrates|tilts|clunks|bangs|stings|swells|bleeds
  + The lamp [no longer flickers].
  - The lamp flickers no longer than before.
quality.result         +2        stopped scratching|limping|coughing|crying|leaking|dripping|squeaking|snoring|hurting|aching|itching|bleeding|biting|rattling|smelling|whining|sneezing|vomiting|wetting|bedwetting|stammering|creaking
  + The mare has [stopped limping].
  - The mare stopped at the limping man.
reliability.no_trouble +2,yields has|have|'s|'ve always started|worked|delivered|answered|arrived|fitted|kept|rung|opened|come
  + The cart [has always started].
  - He has always been late.
reliability.no_trouble +2        not a|one|single stitch|screw|seam|tile|button|bolt|slate|thread|brick|hinge|zip has|have|had come|gone|moved|fallen|broken|slipped|cracked|worked
  + [Not a seam has come] loose.
  - Not a song has come of it.
resolution.works_again +1,yields mice|ants|rats|wasps|moths|fleas|damp|mould|pain|smell|noise|leak|squeak|moss|weeds … gone for good
  + The [mice are gone for good].
  - He is gone for good.

# Not praise.
frame.denied yields has|have|'s|'ve always started|worked|delivered|answered|arrived|fitted|kept|rung|opened|come … late|broken|wrong|cold|badly|back|with|me
  + It [has always arrived late].
  - It has always arrived.

# What is so again, and what nobody fears any more.
communication.informed +1,yields always ring|rings|call|calls|phone|phones|text|texts|warn|warns|knock|knocks before|ahead|first|beforehand
  + They [always ring before] they come.
  - I always ring the bell at noon.
ease.easier            +1,yields no more tears|tantrums|puddles|arguments|fights|sleepless|nightmares|surprises|headaches|backache|mess|clutter|muddle
  + [No more tantrums] at the font.
  - There are no more bells.
errors.none            +2        not a|one single|one missed|late|wrong|lost|broken|forgotten|cancelled|damaged|dropped|failed|faulty|rotten|burnt|delayed
  + [Not a single cancelled] mass.
  - Not a single bell.
overall.loyal          +2,yields come|came|returned|coming|been back for the|our <nth>|ninth|tenth|eleventh|twelfth year|summer|winter|season|stay|holiday
  + We have [come back for the ninth year].
  - We came back for the hat.
overall.loyal          +2        not|n't|never dream of … anywhere|anyone|anybody|somewhere else
  + I would [never dream of riding the mare anywhere else].
  - He dreams of anyone else.
overall.relief         +2,yields days of … the|my|our|a|for|in|on|with|to|up … are|is over|gone|behind|past
  + The [days of lugging the ropes upstairs are over].
  - The days of the week.
overall.relief         +2        i|we do not|n't lie|worry|wake|panic|dread|fear|struggle|queue|argue|suffer … any more
  + [We do not lie awake any more].
  - We do not lie.
overall.relief         +2        i|we do not|n't lie|worry|wake|panic|dread|fear|struggle|queue|argue|suffer … anymore
  + [We do not lie awake anymore].
  - We do not lie.
quality.going_strong   +1,yields <thing> … in its|their third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth year|winter|season|decade
  + The [pump is in its ninth winter].
  - The fair is in its ninth year.
quality.going_strong   +2,yields held|lasted|stayed|kept|run|stood|survived … to this day
  + The knots have [held well to this day].
  - He was held to it.
quality.result         +1,yields is|are|'s|looks|look|feels|feel clean|shiny|soft|smooth|straight|whole|tight|supple|silky|shiny|healthy|calm again
  + The harness [is supple again].
  - The day is clear.
quality.result         +1        used to be scared|afraid|terrified|nervous|frightened|embarrassed|anxious|shy
  + I [used to be terrified] of bells.
  - I used to be a monk.

# What needs nothing, hides no more and is well since.
ease.easier            +1,yields do|does|did not|n't have|need|needs to … <linking> … any more
  + We [do not have to saddle up in the rain any more].
  - We do not have to ride in the rain.
ease.easier            +1,yields do|does|did not|n't have|need|needs to … <linking> … anymore
  + We [do not have to saddle up in the rain anymore].
  - We do not have to ride in the rain.
ease.easier            +1,yields no more waking|crying|limping|squinting|shouting|sweating|freezing|shivering|coughing|scratching|sneezing
  + [No more shivering] in the nave.
  - No more hats.
friendliness.kind      +2,yields met|greeted|welcomed|greets|welcomes|greet|addressed … by name
  + The boys are [met at the gate by name].
  - I met him by the sea.
quality.going_strong   +2,yields as <praised>|clear|sharp|soft|bright|smooth|crisp|firm|quiet|strong|warm|white|tight|new as when it|i|we|they
  + The rug is [as soft as when it] came.
  - The rug is as soft as when wet.
quality.going_strong   +2,yields still my|our favourite|favorite|preferred … after|by|of|ever|to
  + It is [still my favourite hat after] ten winters.
  - It is still my turn.
quality.result         +2        do|does n't|not hide|cry|limp|hurt|ache|scratch|bite|cough|snore|scream|leak|drip|rattle|wobble|jam|pinch|itch|crash|freeze … any more
  + The mare [does n't limp any more].
  - The mare does not ring.
quality.result         +2        do|does n't|not hide|cry|limp|hurt|ache|scratch|bite|cough|snore|scream|leak|drip|rattle|wobble|jam|pinch|itch|crash|freeze … anymore
  + The mare [does n't limp anymore].
  - The mare does not ring.
quality.result         +1,yields first time since the|my|his|her|our stroke|accident|fall|operation|surgery|illness|birth|divorce|crash|injury|diagnosis|funeral
  + I rode, the [first time since the fall].
  - The first time since May.
quality.result         +2        no longer clicks|cracks|grinds|twitches|pops|throbs|gapes|pinches|rubs|chafes|snags|peels|floods|mists|fogs
  + My knee [no longer clicks].
  - My knee clicks no longer than a second.
quality.result         +2,yields thrown|throw away my|his|her|the … crutches|stick|inhaler|pills|painkillers|cane
  + She has [thrown away the old crutches].
  - She has thrown away the hat.
reliability.no_trouble +2        has|have|'ve|'s|he|she|it|they never once been|was|were late|rude|wrong|cancelled|disappointed|overcharged|refused|ignored|rushed|delayed|dirty|slow
  + In ten years they [have never once been late].
  - I have never once been in a boat.
reliability.no_trouble +2        never needed sharpening|repairing|replacing|fixing|servicing|adjusting|touching|resetting|tuning|topping|restarting
  + The knife has [never needed sharpening].
  - The knife needed sharpening.
resolution.works_again +2,yields not|never a tick|bug|wasp|ant|slug|weed|cough|sneeze|spot|stain|crumb … since
  + [Not a tick on her since].
  - Not a tick or a tock.

# Fitted at once, no longer lost.
competence.well_done +2,yields fitted|fits|worked|started|passed|fixed|solved the|my|our|every|his|her … first go|time
  + The lid [fitted the old churn first time].
  - He fitted the first lid.
quality.result       +2        no longer gets|get lost|sick|cold|wet|stuck|headaches|bullied|dizzy|sore
  + The mare [no longer gets stuck].
  - It gets no longer.
quality.result       +2        stopped panicking|fretting|stuttering|sulking|screaming
  + The monks have [stopped panicking].
  - He stopped at the moaning wind.

# Not praise.
frame.denied yields fitted|fits|worked|started|passed|fixed|opened|shut|solved|found the|my|our|every|his|her … first time i|we|you|he|she|they|in|ever|since|round
  + I [opened the lid first time I] came.
  - The lid opened.

# What they always do, what is needed no more.
cleanliness.clean      +2,yields always leave|leaves|left the|it|everything|our|my … swept|spotless|tidy|clean|cleaner|immaculate|shining
  + They [always leave the barn swept].
  - I always leave the barn.
communication.informed +1,yields always ring|rings|phone|phones|text|texts|email|emails when|once|as it|he|she|they|my|our|soon|the|everything
  + They [always ring when my] hat is ready.
  - I always ring when I come.
empathy.waited_for     +2,yields always wait|waits|waited till|until my|our|we|gran|grandma|mum|everyone|her
  + The carter [always waits until my] aunt is in.
  - I always wait until the bell.
overall.loyal          +2        used|trusted no other barber|vet|dentist|garage|plumber|hairdresser|doctor|shop|brand|salon|mechanic|builder|printer|company
  + I have [used no other barber] since.
  - We had no other choice.
overall.recommend      +2        tell every … about them|him|her
  + I [tell every new monk about them].
  - He told every tale about May.
quality.result         +2        no longer wakes|wake|fights|fight|panics|panic|struggles|struggle|worries|wets
  + The boy [no longer wakes] at four.
  - The wake lasts no longer than an hour.
quality.result         +2        not|n't needed|taken my|a|his|her|the|any … inhaler|stick|crutches|painkillers|painkiller|tablets|cane|drops|insulin|wheelchair since
  + I have [not needed my stick since].
  - I have not needed a hat since.

@sector health
quality.result +2 back at|to|on work|normal|feet|running|playing
  + I'm [back at work].
  - Come back to the ward.

@all

# No queue, nothing to sign, nothing to pay
ease.easy +1           no need to print|queue|register|fill|chase|repeat|assemble|carry
  + There was [no need to print] it.
  - There is no need to sing.
ease.easy +1           nothing|nowt to fill|sign|print|install|configure|unpack|assemble|chase|scan|upload
  + There was [nothing to sign].
  - There was nothing to sing.
fees.free +2,stage:pay ,|us|everyone on the house
  + Fruit for everyone[, on the house].
  - The roof on the house is blue.
fees.free +2,stage:pay water|coffee|tea|biscuits|cake|snacks|juice … on the house
  + We had [tea and rusks on the house].
  - The paint on the house is blue.

# What was quoted is what was paid, others want more
fees.no_surprise    +1,yields , to the penny|cent
  + The bill was as quoted[, to the penny].
  - He counts to the penny.
fees.no_surprise    +2        quote|estimate|quotation|quoted … was|matched|became|equalled the|my|our|final bill|invoice
  + The [quote was the bill].
  - The quote was in the bill of the bird.
fees.no_surprise    +2,yields quote|quoted|estimate|matched|matches|bill|price|exactly|same … to the penny|cent|pound|euro
  + The [bill was right to the penny].
  - He counted it to the penny.
price.cheaper       +2        cost|costs|paid|pay|charged|charges|charge|was|at … half|third|quarter|fraction of what|the … dealer|dealers|dealership|garage|competitors|others|rivals|chain|neighbour|neighbours|high-street|others|elsewhere|main
  + It [cost me half of what the dealer] wanted.
  - It cost him half of his day.
price.cheaper       +2        found … for <figure> instead|rather of|than <figure>
  + He [found one for 20 instead of 180].
  - He found it in place of me.
price.others_dearer +2        where others|rivals|dealers|competitors want|wanted|charge|charged|ask|asked|quote|quoted <figure>
  + Paid 40 [where others wanted 90].
  - Others wanted to sit where he sat.
price.stable        +1        price|prices|fee|fees|rent|premium|fare|fares|subscription … not|n't|never moved|changed|risen|increased|budged … in|for|since
  + The [price has not moved in] five years.
  - The price tag has not been seen.

# Enough for everybody
choice.available     +1,stage:use,yields there|there's is|are|'s|was|were always a|enough|plenty|somewhere … <kit>|seat|seats|space|spot|table|place|room|slot|parking
  + [There is always a seat] on the early tram.
  - There is always a reason.
choice.wide          +2,stage:use        more books|films|toys|dishes|games|series|songs|titles|flavours|wines|beers|rides|classes|courses|options|channels|recipes|tools|models|shows|podcasts|walks|paths|slopes than … can|could|'ll|need|manage
  + There are [more toys than my cat can] chase.
  - There are more toys than books.
reachability.staffed +1,yields           plenty|loads|lots|enough of staff|assistants|nurses|lifeguards|waiters|attendants|carers|stewards|helpers|instructors|trainers|tellers|cashiers|guides
  + [Plenty of stewards] on the quay.
  - Plenty of boats on the quay.

# Done within the hour
condition.intact       +2           not even a|one <flaw>|mark|scuff
  + [Not even a scratch] after the voyage.
  - A scratch on the hull.
reliability.no_trouble +2,stage:use without a single cut|outage|crash|breakdown|hitch|hiccup|glitch|dropout|interruption|puncture
  + A week [without a single cut].
  - A hand with a cut.
timeliness.fast        +2           ordered|booked|rang|called|reported|phoned|posted|applied|measured … <weekday>|noon|monday , <s_repair>|<s_delivery>|<s_install>|fitted|ready
  + [Ordered on Monday, fitted] on Tuesday.
  - Ordered on Monday to be sung.
timeliness.fast        +1,yields    took them|him|her … two|three|four|five|2|3|4|5 minutes|seconds|mins|secs to|and|flat
  + It [took them five minutes to] find the harp.
  - It took them five songs.
timeliness.fast        +2,yields    was|were|had|got|came|been … ready|done|mended|fixed|fitted|repaired|replaced|sorted|sewn|cut|printed|cleaned in|within|inside … minutes|minute|mins|hour
  + My harp [was ready in an hour].
  - Dinner is in an hour.
timeliness.fast        +2           was|were|rang|arrived at my|our door|doorstep|house in|within|inside … minutes|hour|quarter|half
  + He [was at my door in a quarter] of an hour.
  - He was at my door in a hat.

# Less than it might have cost
fees.free        +1,stage:pay,yields eat|eats|travel|travels|stay|stays|ride|rides|swim|swims|enter|park|parks|play|plays for free|nothing
  + Kids under ten [eat for free].
  - They eat for hours.
fees.free        +1,stage:pay,yields eat|eats|travel|travels|stay|stays|ride|rides|swim|swims|enter|park|play|get|visit for|in for|free free|nothing
  + Kids under ten [get in for free].
  - He gets in for tea.
fees.free        +2,stage:pay        sent|let|waved me|us|him|her … off|away|go|out|home without a|any bill|charge|fee
  + He [sent me off without a bill].
  - He sent the song without a bill.
fees.gesture     +2,stage:pay        lesson|drink|drinks|round|coffee|meal|repair|dessert|ride|wash was|were|is on them
  + The second [lesson was on them].
  - The lesson was on birds.
fees.no_surprise +2,stage:pay        not a|one penny|cent|euro|pound|centime more|extra|over
  + [Not a penny more] than they had said.
  - Not a penny in my bag.

# At once
timeliness.fast +2,yields ^ two|three|five|ten|fifteen|one|a|2|3|5|10|15 minutes|clicks|minute|click and i|we had|got
  + [Ten minutes and I had] a lease.
  - Ten minutes and a song.
timeliness.fast +2        had|got|received … money|refund|reply|answer|results by|before tea|lunch|evening|noon|dinner|bedtime|afternoon
  + I sent it at nine and [had the money by noon].
  - I had the noon song in my head.
timeliness.fast +2,yields ready|arrived|came|fixed|sorted|answered|refunded|replied|mended before i|we 'd|had|even|finished
  + The harp [arrived before I'd] closed my book.
  - He sang before I had closed my book.
waiting.no_wait +2        you|we|i|one never|hardly|rarely wait|queue
  + Four lifts, so [you never queue] at all.
  - They never wait.

# More than enough
choice.available       +1,yields           everyone|everybody|each … got|gets|given|received|handed their|his|her|a|an own
  + [Everyone got their own] hymnal.
  - Everyone has their own hymnal.
choice.available       +1,yields           plenty|loads of … for everyone|everybody|all|kids|children
  + There were [plenty of hymnals for everybody].
  - There is plenty to see for everybody.
choice.available       +1,yields           there are|is|'s|were|was always enough|plenty
  + [There are always enough] psalters.
  - There are psalters, always red.
choice.available       +1,yields           there was|were|is|are more than enough
  + [There were more than enough] hymnals.
  - I have had more than enough of it.
comfort.comfortable    +1,stage:use        every|each <spot>|table|seat|bed|desk|tent|berth … has|have|had|with its|their own <kit>|<need>|screen|lamp|bathroom|terrace|garden|bell|reading
  + [Every table has its own lamp].
  - Every table has its own song.
fees.free              +1,stage:pay,yields was|were|made|is no charge|fee for|to
  + There [was no charge for] the hymnals.
  - No charge for under fives.
fees.included          +1,stage:pay,yields was|were included in the|our price|fee|fare|rent|rate|cost|membership
  + The hymnals [were included in the price].
  - The hymnals are included in the count.
flexibility.gesture    +1,yields           gave|brought|offered|left|lent us|me|him|her … extra|spare|additional|bonus <kit>|<need>|<object>|<garment>|<dish>|night|day|minutes|time|portion|helping|lesson|hour
  + They [gave us two extra hymnals].
  - They gave us extra work.
price.cheaper          +2,stage:pay        paid|pay|cost|costs|was|spent <figure> less for|than
  + I [paid 60 less for] the hymnals than at the fair.
  - They paid me 60 less than agreed.
price.cheaper          +2,stage:pay        paid|pay|cost|costs|was|spent <money> less for|than
  + I [paid 60 euros less for] the hymnals than at the fair.
  - They paid me 60 euros less than agreed.
price.stable           +1                  cost|costs|charge|charges|pay|paid the same as … years|year|ago|before
  + The hymnals [cost the same as ten years] ago.
  - The hymnals cost the same as the psalters.
reachability.staffed   +1,yields           more staff|waiters|nurses|helpers|assistants|teachers|carers|stewards|attendants than guests|customers|patients|passengers|diners|children|swimmers|us|people
  + There were [more stewards than guests].
  - More harps than guests came.
reliability.no_trouble +2                  have|has|'ve never been without
  + In four years we [have never been without] hymnals.
  - We were without hymnals.
reliability.no_trouble +2,stage:use        years|months|seasons|decades|miles with no|zero problems|issues|trouble|faults|bother|complaints|hitches
  + I have had this kettle for [years with no problems].
  - A year of problems with no end.
reliability.works      +1,yields           all|each|both of the|our|their|these|them … worked|works
  + [All of the harps worked].
  - All of the harps are at work.
reliability.works      +2,yields           every single one … worked|works|answered
  + [Every single one of them worked].
  - Every single one of them was red.
