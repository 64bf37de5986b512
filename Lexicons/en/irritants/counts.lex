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

# Again, still, always: what goes wrong more than once.
class.lapse  is:lapse  skipped|finished|forgotten|overlooked|cancelled|canceled|closed|shut|locked|blocked|missing|late|delayed|flat|empty|jammed|stuck|frozen|froze|crashed|crashes|failed|fails|failing|stopped|stops|leaking|leaks|leaked|dripping|drips|broken|broke|cracked|flooded|floods|soaked|dead|faulty|offline|unavailable|misspelt|misspelled|mislaid|damaged|torn|bent|burnt|undercooked|wrong|rejected|refused|declined|bounced|overcharged|muddled|ignored|dirty|filthy|peeling|tripped|tripping|overflowing|overflowed|understaffed|overbooked|postponed|diverted|disconnected|cordoned|clogged|overheated|rattling|squeaking|buzzing|beeping|short|messed|botched|scratched|dented|sour|mouldy|stale|soggy|unplugged|unanswered|unpaid|unread|unswept|uncollected
  + The gate is [jammed] with hay.
  - Jam for the gate-keeper.
class.misdo  is:misdo  whistling|bleeping|buzzing|humming|rattling|squeaking|creaking|groaning|clicking|clunking|hissing|gurgling|slipping|sliding|popping|swallowing|eating|chewing|forgetting|missing|muddling|confusing|yawning|sighing|glancing|blaming|ignoring|rejecting|declining|skipping|jumping|pausing|slowing|stalling|stuttering|lagging|dying|rebooting|flickering|blinking|dripping|overflowing|steaming|fogging|misting|shrinking|peeling|snapping|splitting|tearing|bursting|deflating|fading|curling|warping|wobbling|tilting|veering|stinging|sparking|unravelling|unhooking|vanishing|misreading|mishearing|misspelling|mispronouncing|misplacing|mislaying|overcharging|undercharging|overbooking|breaking|smelling|pinching|rubbing|chafing|burning|scratching|shaking|jolting|screeching|crackling|juddering|shuddering|stumbling|spilling|dribbling
  + He kept [whistling] at the mare.
  - A whistle for the mare.
class.nth    is:nth    second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|umpteenth|nth
  + My [fourth] saddle.
  - My forty saddles.
class.pester is:pester sending|telling|asking|charging|billing|debiting|calling|ringing|phoning|pestering|hounding|bothering|pushing|putting|throwing|kicking|locking|redirecting|directing|taking|forcing|quoting|transferring|passing|bouncing|fobbing|moving|switching|changing|spitting|refusing|rejecting|declining|blocking|waking|interrupting|leaving|parking|hitting|bumping|poking|splashing|shoving|dropping|mixing|confusing|swapping|splitting|stopping|cutting|reminding|correcting|dunning|fining|bombarding|spamming
  + He kept [poking] the mare.
  - A poker for the mare.
class.series is:series excuse|excuses|form|forms|popup|popups|pop|reminder|reminders|delay|delays|crash|crashes|error|errors|advert|adverts|ad|ads|bug|bugs|failure|failures|fault|faults|mistake|mistakes|letter|letters|email|emails|call|calls|promise|promises|deadline|deadlines|cancellation|cancellations|detour|detours|queue|queues|fee|fees|charge|charges|refusal|refusals|rejection|apology|apologies|lie|lies|breakdown|breakdowns|update|updates|transfer|transfers|disappointment|disappointments|setback|hurdle|problem|problems|mishap|blunder|redirect|login|logins|password|passwords|captcha|captchas|voicemail|message|messages|notification|notifications
  + A [detour] by the mill.
  - A tour of the mill.

cleanliness.left_mess       -2,yields                      still|forever finding|sweeping|wiping|picking|scrubbing|digging|fishing … dust|grit|crumbs|glass|sand|bits|splinters|nails|screws|plaster|hairs|paint|feathers|sawdust|shards|mud|glitter
  + We are [still sweeping up sawdust].
  - I am still digging for gold.
communication.contradictory -2,yields                      each|every|everyone|everybody|another … said|says|had|has … something|another|different|conflicting else|story|answer|version|explanation
  + [Each verger said something else] about the bell.
  - Each had another bell.
communication.contradictory -2,yields                      each|every|everyone|everybody|another … told|tells|gave|gives me|us|him|her … something|another|different|conflicting else|story|answer|version|explanation|thing|different
  + [Each verger told us something different].
  - Each told her tale by a different fire.
communication.contradictory -2,yields                      two|three|four|five|six|2|3|4 counters|desks|people|calls|nurses|doctors|agents|advisers|offices|vets|clerks|visits|emails|phone … two|three|four|five|six|2|3|4|different answers|prices|stories|versions|opinions|diagnoses|explanations|quotes|figures|rules
  + They say [three people gave three answers].
  - Two people asked for the answer.
continuity.changes          -2,yields                      had|have|seen|met|got two|three|four|five|six|seven|eight different|new|account|case|social|project … <agent>|managers|workers|handlers|midwives|teachers|carers|tutors|landlords in|since|already|so
  + We have [had four case workers in] a year.
  - We had two teachers in the family.
continuity.changes          -2,yields                      third|fourth|fifth|sixth|3rd|4th|5th|6th … <agent>|manager|worker|handler|midwife|teacher|carer|tutor|landlord|childminder|nanny|counsellor|caseworker|coach|doctor|dentist in|since|this a|two|three|six|january|easter|christmas|summer|september|term|year|month
  + This is his [fifth tutor since Easter].
  - He is the fifth tutor from the left.
continuity.never_same       -2,yields                      somebody|someone|anybody new|different|else each|every time|day|week|visit|morning|call|month
  + We get [somebody new every week].
  - Somebody else sings each week.
continuity.nth_time         -2,yields                      <nth> monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night|morning|week|weekend in a row
  + The bells rang at four, the [third night in a row].
  - On the third day we sat in a row.
continuity.nth_time         -2,yields                      <nth> monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night|morning|week|weekend|time running
  + The bells rang at four, [third night running].
  - On the second day I was running.
continuity.nth_time         -2,effort:contact_again,yields is|'s|was|makes|made|now|already|its|for|thats|that's the|my|our <nth> time … had|have to
  + This [is the fourth time we had to] saddle her.
  - We had the time of our lives for the second year.
continuity.nth_time         -2,yields                      is|'s|was|makes|made|now|already|its|thats|that's the <nth> time … you|they|he|she|it|the|your|their|has|have|had|been … <lapse>|lost|swapped|forgot|misspelt|mixed|missed|mucked|moved|changed|let|double|charged
  + It [is the second time you have mislaid] the deeds.
  - The third time we sat by the mare.
continuity.nth_time         -2,effort:contact_again,yields is|'s|was|makes|made|now|already|its|thats|that's the|my|our <nth> time i|we|i've|we've … sent|asked|told|rung|rang|called|phoned|written|wrote|emailed|explained|complained|reported|returned|brought|queued|waited|filled|uploaded|chased|reminded|repeated|resent|corrected|posted|resubmitted|cleaned|reset
  + This [is the third time I've posted] old deeds.
  - It was the third time we swam.
ease.again_times            -2,effort:contact_again,yields <series> after|upon|on <series>
  + [Form after form] for a stall.
  - A form to fill in after the play.
ease.again_times            -1,effort:contact_again,yields two|three|four|five|six|seven|eight|several|many|2|3|4|5|6|7|8 … visits|calls|emails|engineers|replacements|letters|repairs|complaints|tickets|technicians|plumbers|vets|reminders later
  + [Three visits later] the bell is cracked.
  - Two years later we came back.
ease.again_times            -2,effort:contact_again,yields two|three|four|five|six|seven|eight|several|many|2|3|4|5|6|7|8 … visits|calls|emails|engineers|replacements|letters|repairs|complaints|tickets|technicians|plumbers|vets|reminders on and|i|we|they|nobody|no|it
  + [Four calls on and] the bell is cracked.
  - Two letters on the wall and a bell.
errors.mistake              -2,yields                      keep|keeps|kept getting … wrong|confused|mixed|muddled|lost
  + The verger [kept getting our name wrong].
  - He kept getting up.
overall.ads_every           -2,yields                      every few|two|three|five|ten|2|3|5|10 … seconds|minutes|hours|clicks|pages|songs ad|ads|advert|adverts|pop|popup
  + [Every ten seconds ads] for oats.
  - An ad in the paper every ten days.
overall.decline             -2,yields                      done|did|does|doing away with
  + The inn has [done away with] the rugs.
  - He put it away, and was done with it.
overall.decline             -1,yields                      stopped|stops|quit slicing|selling|serving|offering|stocking|accepting|printing|delivering|showing|opening|providing|publishing|supporting|updating|baking|cutting|collecting|wrapping|refilling|heating|cleaning|mowing|emptying|sweeping|issuing|posting
  + The inn [stopped wrapping] the loaf.
  - We stopped wrapping the loaf.
overall.decline             -1,yields                      there used to be
  + [There used to be] a rug in each pew.
  - There is a rug used to sit on.
overall.decline             -1,yields                      used to be|have|give|get|come|see … after|before|until|till|every|each|any|for|at|on|as|free|open|two|three
  + The mill [used to be open] on Sundays.
  - We used to be in a choir.
overall.decline             -1,yields                      used to put|stop|open|offer|serve|sell|send|include|provide|accept|answer|print|bring|clean|stock|deliver|refill|sweep|greet|fold|wrap|label|heat|mow|empty|collect|lend|stay
  + The inn [used to wrap] the loaf.
  - We used to open it.
overall.problem             -1,yields                      can|could no longer access|pay|log|get|find|see|use|book|print|download|change|choose|order|buy|watch|open|edit|park|enter|send|call|read|hear|sign|upload|view|reach|play
  + We [can no longer book] a pew.
  - We can stay no longer.
overall.problem             -1,yields                      no longer stops|stop|serves|sells|gives|give|sends|send|runs|run|opens|open|includes|include|provides|provide|takes|take|stocks|stock|allows|allow|lets|let|comes|come|calls|prints|shows|show|loads|fits|bakes|bake|publishes|publish|supports|support|recognises|recognizes|lights|charges|holds|closes|turns|connects|syncs
  + The bus [no longer stops] at the mill.
  - It stops for no longer than a minute.
reliability.inconsistent    -2,yields                      comes|turns|answers|works|opens|replies|arrives|shows|starts|rings … when|if|whenever he|she|they|it feels|feel|fancies|fancy like|it
  + The verger [comes when he feels like] it.
  - He sings when he feels like it.
reliability.inconsistent    -2,yields                      heating|water|power|signal|wifi|internet|lift|light|lights|boiler|shower|screen|phone|line|sound|connection|electricity … on and off
  + The [lift has been on and off] all year.
  - I have run the mill on and off.
reliability.inconsistent    -2,yields                      one in two|three|four|five|2|3|4|5 of my|their|your
  + [One in three of their] eggs is square.
  - One of our three eggs.
reliability.inconsistent    -2,yields                      some|sometimes|other days|it|they|day|times … works|work|comes|loads|does|opens and|or|some|sometimes|other|others
  + [Sometimes it works and] then it sulks.
  - Some days she works, others she sings.
reliability.inconsistent    -2,yields                      when|if|whenever it|they feels|feel|felt like it
  + The clock strikes [when it feels like it].
  - He sings when it feels right, like us.
reliability.inconsistent    -2,yields                      wifi|heating|signal|sound|picture|light|lights|power|water|hot|internet|connection|radio|lift|telly|tv|pain|fault|noise|cover|reception|phone|line|speaker|screen comes|come|came|goes and|then goes|go|went|comes
  + The [sound comes and goes].
  - The tide comes and goes.
reliability.inconsistent    -2,yields                      you|one never know|knows|knew whether|if|when|where they|it|he|she|the|your|you|you'll|someone|anyone|anybody
  + [You never know when the] bell rings.
  - You never know when love comes.
reliability.inconsistent    -1,yields                      you|one never know|knows|knew which
  + [You never know which] gate is free.
  - You never knew the man, and that is where it ends.
reliability.let_down        -2,yields                      dead|broken|broke|flat|peeling|leaking|cracked|faded|limp|wilted|blocked|worn|mouldy|stale by <weekday>|lunchtime|teatime|dinnertime|bedtime
  + The roses were [wilted by teatime].
  - The roses are flat by the door.
reliability.let_down        -2,yields                      glue|repair|fix|patch|weld|zip|strap|seam|filling|tape|knot|seal|bulb|plug|paint|varnish|polish held|lasted|worked|survived until|till|for|as|about|barely|only
  + The [weld held until] the mill.
  - The weld is held by a strap.
reliability.let_down        -2,yields                      it|they lasted a|two|three|four|one|2|3|4|an week|weeks|fortnight|month|months|hour|day
  + [It lasted a week].
  - It was the last day.
reliability.let_down        -2,yields                      worked|ran|lasted|held|charged|fine|well|ok|okay|good|behaved for <duration> … stopped|died|gave|failed|nothing|packed|conked|broke|blew|cracked|split|back|gone|dead|went|then
  + The clock [ran for two days and stopped].
  - I worked for two years and then sang.
reliability.recurrent       -2,yields                      <be>|went|goes|gone|go out|off|down again
  + The lamp [is out again].
  - We went out again.
reliability.recurrent       -2,yields                      <lapse> again
  + The gate is [jammed again].
  - The mill opens again.
reliability.recurrent       -2,yields                      <lapse> out|off|up|in|on|over|away|back|down|my|our|the|us|me|his|her|of again
  + We were [locked out again].
  - We locked it and came again.
reliability.recurrent       -2,yields                      <lapse> … <s_even>|my|our|the|a|of … again
  + They [skipped the mill again].
  - The mill is closed: see it again in May.
reliability.recurrent       -2,yields                      day|week|month|night|morning after day|week|month|night|morning … same|no|not|nothing|n't|never|still
  + [Night after night the same] bell.
  - Day after day we sailed.
reliability.recurrent       -2,yields                      every few|two|three|five|ten|couple|2|3|5|10 … seconds|minutes|hours|clicks|pages|songs a|an|another|it|the|there … ad|ads|advert|adverts|message|pop|popup|notification|warning|prompt|reminder|stops|freezes|cuts|beeps|asks|crashes|drops|disconnects|pauses|announcement
  + [Every few minutes an advert] for oats.
  - Every ten minutes a tram.
reliability.recurrent       -2,yields                      every|each|always day|week|month|time|visit|morning|year it|its is|'s|was|something something|another
  + [Every week it's something].
  - Every week we sing something.
reliability.recurrent       -1,yields                      every|each|whenever time|it it|its rains|snows|freezes|rained|raining|windy|drizzles
  + [Every time it rains] bells drip.
  - It rains all the time.
reliability.recurrent       -2,yields                      gone|got|been|going through two|three|four|five|six|seven|eight|2|3|4|5|6 … in|since|already|so
  + I have [gone through three ropes in] a year.
  - We went through two villages.
reliability.recurrent       -2,yields                      has|have|'s gone again
  + The lamp [has gone again].
  - The hare is gone.
reliability.recurrent       -2,yields                      if it|there is|'s not|n't the|one|a|his|her … it|its is|'s the|another|a
  + [If it isn't the rope it's the] wheel.
  - If it is not a wheel, roll it.
reliability.recurrent       -1,yields                      it|its|it's is|'s|was the same|like every|each|all time|week|month|winter|morning|day|summer|autumn|monday|evening|night|weekend|visit|single
  + [It is the same every winter].
  - It is the same size.
reliability.recurrent       -2,yields                      keep|keeps|kept <misdo>
  + The lamp [keeps sparking].
  - The lamp keeps the sparks in.
reliability.recurrent       -2,yields                      keep|keeps|kept <pester> … me|us|my|our|him|her|mum
  + The gate [keeps spitting my] coin out.
  - They kept my coin.
reliability.recurrent       -2,yields                      keep|keeps|kept coming|falling|going|working|sliding|slipping|popping|turning|running|backing off|undone|loose|apart|down|open|out|flat|wrong|blank
  + The lid [keeps working loose].
  - He keeps working in the loft.
reliability.recurrent       -2,yields                      not|n't the first time|occasion either|you|they|this|that
  + It was[n't the first time they] lost a bell.
  - The first time you sing it is not loud.
reliability.recurrent       -2,yields                      not|n't the only one|ones|customer|patient|tenant|passenger|guest|parent|person
  + I'm [not the only one].
  - The only one of its sort.
reliability.recurrent       -2,yields                      once|yet|twice again|more … was|were|is|are|had|has|have|did|do|does|been not|n't|no|nobody|never|nothing|<lapse>|split|left|lost
  + [Once again the bell was not] rung.
  - Once more we were there.
reliability.recurrent       -2,yields                      on|onto my|our|his|her|its <nth> … since|already|now|in|this|and|from|because|by|with
  + We are [on our fourth saddle since] May.
  - My second bell is on the tower.
reliability.recurrent       -1,yields                      third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th … in|within a|one|two|three|four|five|six|as|under|less|twelve|eighteen|2|3|4|5|6 day|days|week|weeks|month|months|fortnight|year|years|many|than|hours
  + This is the [third wheel in a month].
  - The third wheel is in a shed for a month.
reliability.recurrent       -2,yields                      wrong … again
  + The hat is the [wrong size again].
  - The wrong hat: see it again in May.
reliability.stopped         -2,yields                      site|server|servers|system|app|website|portal|network|tills|page fell|falls|falling|fall over
  + The [portal fell over] at ten.
  - He fell over by the site.
resolution.constant_repair  -2,yields                      spent|been|spends|had more time|days|weeks|months|nights at|in|with|on … dealer|dealer's|dealers|garage|workshop|menders|repair|repairs|shop … than
  + The cart has [spent more days at the menders than] on the road.
  - I spent more than a day at the shop.
resolution.no_result        -2,yields                      sessions|visits|repairs|appointments|treatments|calls|emails|attempts|lessons|applications|goes|tries|replacements|letters and … still|no|same|exactly|not|nothing|n't|worse
  + Two [treatments and you still] limp.
  - Two treatments and a hat for me.

# Since a change.
class.change_made is:change_made update|upgrade|patch|version|service|repair|redesign|refit|takeover|takeovers|merger|refurbishment|renovation|migration|switchover|revamp|relaunch|reboot|reset|filling|operation|injection|crown|treatment|switch|changeover|rebrand|install|installation
  + After the [relaunch] the page is green.
  - A rocket was launched.

overall.decline    -1,yields since|under|with the|your|these|their new owner|owners|management|manager|contract|contractor|contractors|regime|rules|landlord|timetable|layout|menu|head|operator|franchise the|nobody|no|half|every|nothing|it's
  + [Under the new regime the] bell is mute.
  - I met the new owners at the inn.
reliability.ruined -2,yields after|since your|their|the engineer's|engineers|plumber's|technician's|fitter's|mechanic's|electrician's|roofer's|cleaner's visit|work|repair|job the|my|our|it|nothing|no|every
  + [After their roofer's visit the] loft drips.
  - After their roofer's work we paid.
reliability.ruined -2,yields ever|only|just|but since you|they|he|your|she|that fixed|repaired|serviced|replaced|changed|took|touched|came|worked|fitted|installed|updated|upgraded|switched|reset|looked|cleaned|redid|rebuilt|merged|closed
  + [Ever since they rebuilt] the arch it sways.
  - Ever since they sang I was glad.
reliability.ruined -1,yields since you|they|your|the|their fixed|repaired|serviced|replaced|took|touched|redesigned|mended|rebuilt
  + [Since they rebuilt] the arch it sways.
  - Since they came we sing.
reliability.ruined -2,yields since … <change_made> i|we|he|she ca|cannot|could|can n't|no|not|longer|hardly|barely
  + [Since the filling I can't] drink.
  - Since the fair I sing.
reliability.ruined -2,yields since|after the|your|this|that|their last|latest|new|recent|big|forced <change_made> the|my|our|it|its|your|nothing|no|every|all|half
  + [Since the latest relaunch my] page is green.
  - Since the latest launch my boat is green.
reliability.ruined -2,yields since|ever|after the|your|this|that|their|last|latest <change_made> the|my|our|it|its|your|nothing|no|every|all|half
  + [Since the relaunch my] page is green.
  - Since the launch my boat is green.

# Always, and as if it were a rule.
choice.always_something  -2,yields always one|a|some|something … closed|shut|locked|broken|missing|wrong|blocked|unavailable|short|failing
  + There is [always one door locked].
  - There is always a door to the left.
choice.always_something  -2,yields always some excuse|form|paper|document|catch|snag|fee|charge|reason|hitch|hiccup|rule|drama|extra|problem|issue|delay|obstacle|hidden|stupid|new|random|silly
  + There is [always some snag].
  - There is always some bread.
choice.always_something  -2,yields always|forever find|finds|found|want|wants|need|needs one|another|some … thing|document|form|part|fee|proof|paper|fault|job|reason|stamp
  + They [always want one more stamp].
  - I always find one blue shell.
errors.wrong_thing       -2,yields always|usually|often|constantly just|already|being restarted|broken|down|mended|cleaned|gone|left|closed|full|taken|out|fully
  + The till is [always being mended].
  - The till is always open.
overall.decline          -2,yields always the same song|excuse|excuses|answer|story|reply|tune|advert|adverts|ads|music|questions|question|problem|faults|mistakes|response|lie|nonsense
  + It is [always the same tune].
  - Always the same warm welcome.
reachability.absent      -2,yields 's|is|are|was|always|forever always|forever|on on|at|in her|his|their|a break|lunch|holiday|leave|phone|course|meeting
  + She['s always on her break].
  - We were on a break.
timeliness.early_leaving -2,yields bus|train|ferry|coach|tram|shuttle|boat|driver|doctor always|often leaves|leave|departs|goes|left before
  + The [ferry always leaves before] the train is in.
  - I always leave before noon.

# Never once.
communication.no_reply -2        never once had|got|received|seen a|an|any|one … reply|answer|response|apology|explanation|update|receipt
  + I have [never once had a straight answer].
  - I never once had a boat.
empathy.did_not_bother -2,yields not once in <figure>
  + [Not once in six] rides was it green.
  - Once in a year.
empathy.did_not_bother -2,yields not|never a|once|one single did|time|was|has|have|were|occasion did|was|were|has|have|the|a|anyone|anybody|they
  + [Not a single time did] the coach stop.
  - Not a single boat.
empathy.did_not_bother -2,yields not|never once did|was|were|has|have|had anyone|anybody|someone|somebody|they|the|a|your|their|my|our
  + [Not once did the] coach stop.
  - Not once did I sing.

# Not the service's.
frame.denied yields <nth> time flying|visiting|staying|here|there|using|ordering|eating|coming|going|trying|being|buying|dining|lucky|travelling|booking
  + My [third time flying] with them in two years.
  - My third flight with them in two years.
frame.denied yields and no|not complaints|complaint|problem|problems|issues|issue|faults|fault|regrets|trouble|a|one|single|side|pain|itch
  + Six sessions [and no pain].
  - Not a pain in the neck.
frame.denied yields and still going|works|working|looks|look|runs|love|loving|like|perfect|good|great|happy|sharp|strong|going|fits|as
  + Two years, six repairs [and still going].
  - He is still going home.
frame.denied yields broke|broken out
  + The war [broke out] again.
  - The fair is out again.
frame.denied yields has|have|'s gone again to|on|from|with|for
  + He [has gone again to] Spain.
  - The light has gone again.
frame.denied yields keep|keeps|kept putting|taking|leaving|telling|asking … smile|care|photos|notes|tips|jokes|stories|comfortable|welcome|okay|ok|alright
  + He [kept telling us jokes].
  - He kept telling us off.
frame.denied yields meet|meets|met|meeting someone|somebody new|different
  + I [meet someone new] every day.
  - I get someone new every day.
frame.denied yields my|our|a|the|their|his|her third|fourth|fifth|sixth visit|stay|trip|meal|holiday|book|child|baby|win|goal|race|episode|birthday|place|floor|party|season|concert|edition|match|exam
  + It was [our third visit] in a month.
  - It was our third wheel in a month.
frame.denied yields not|n't the only one|ones in|of|left
  + I am [not the only one in] the choir.
  - I am not the only one.
frame.denied yields not|n't the only one|ones who|that loves|love|likes|like|enjoys|enjoy|plays|can|knows|works|play
  + I am [not the only one who plays].
  - I am not the only one.
frame.denied yields not|never once did|was|were|has|have|had|in … let|fail|failed|rush|rushed|miss|missed|complain|moan|charge|lose|lost|disappoint|disappointed|wait|waited|late|regret|regretted|made|make|feel|felt|problem|drop|dropped|crash|crashed|break|broken|freeze|leak|leaked|shout|raise|forget|forgot|cancel|cancelled|stall|smell|overcharge|argue|grumble|interrupt|bored|dirty|rude|crumb|noise|queue|bother|struggle|doubt
  + [Not once did they let] us down.
  - Not once did they see us.
frame.denied yields on my|our|his|her second|third|fourth|fifth visit|stay|trip|date|day|night|evening|morning|holiday|child|book|coffee|glass|reading|birthday|decade|lifetime|season|series|episode|lap|year
  + It was closed on [on our second visit] in May.
  - It was our second saddle.
frame.denied yields since … <change_made> it|the|my|everything|all|its … works|perfect|great|better|faster|smoother|good|fine|runs|brilliant|smooth|improved|easier|excellent|quieter|quicker|happy
  + [Since the relaunch it works].
  - Since the relaunch it sulks.
frame.denied yields since … new … owners|management|owner|manager|regime … better|great|improved|lovely|good|amazing|transformed|excellent|turned
  + [Since the new owners it is better].
  - Since the new owners it is shut.
frame.denied yields used to be a|an|my|our|the
  + It [used to be a] mill at one time.
  - It used to be open.
frame.denied yields used to charge|be|get|give … for|bad|terrible|awful|worse|late|slow|rude|dirty|closed|shut|charges
  + They [used to be rude].
  - They used to be here.
frame.own    yields <s_self> 'm|am|was|were|are|'re|went|go|going|out late|out|off|down|short|dead|flat|broken|again|sour|wrong
  + [We were late] again.
  - The coach was late again.
frame.own    yields <s_self> gone|went|go|going
  + [We went] through two villages in May.
  - A mare went by.
frame.own    yields <s_self> have|had|'ve|'d stopped|quit|done
  + [We've stopped] wrapping it.
  - They stopped wrapping it.
frame.own    yields <s_self> keep|keeps|kept
  + [We kept] poking the fire.
  - They kept poking the mare.
frame.own    yields <s_self> no longer
  + [We no longer] stop at the mill.
  - It no longer stops at the mill.
frame.own    yields <s_self> skipped|cancelled|closed|shut|locked|failed|stopped|refused|rejected|declined|ignored|broke|scratched|dented|messed|muddled|mixed|split
  + [We skipped] the mill again.
  - They skipped the mill again.
frame.own    yields <s_self> used|stopped|stop|quit
  + [We used] to wrap the loaf.
  - They used to wrap the loaf.
frame.own    yields grandfather|grandmother|grandad|gran|nan|uncle|aunt|people used to
  + My [grandfather used to] stop at the mill.
  - They used to stop at the mill.
frame.own    yields kids|children|toddler|baby|boy|girl|dog|cat|puppy|horse keep|keeps|kept
  + The [puppy kept] eating hay.
  - The press kept eating hay.
frame.own    yields once|yet again i|we|i'm
  + [Once again we] did not sing.
  - Once again they did not sing.

# A trouble that stays, comes again or comes each time, told of anything.
class.ails      is:ails      hurts|aches|itches|smells|stinks|pulls|rubs|squeaks|rattles|drips|leaks|sticks|jams|clunks|grinds|creaks|bangs|knocks|whistles|whines|hums|buzzes|wobbles|slips|slides|peels|sags|gapes|flickers|freezes|crashes|stutters|lags|stalls|jerks|judders|vibrates|shakes|overheats|steams|bleeds|weeps|swells|trips|beeps|limps|scratches|coughs|cries|hides|bites|howls|snags|pinches|pokes|scrapes|clicks|crackles|hisses|drags|lists|curls|frays|fades|sinks|tilts
  + It [squeaks] by the mill.
  - A squeaky mill.
class.linking   is:linking   of|in|at|on|the|to|a|an|with|for|and|was|were|is|are|my|our|their|so|very|really|by|from|it|they|we|i|been|be|have|had|us|me|that|always
  + He sang [with] her.
  - He sang.
class.plain_ing is:plain_ing accepting|accusing|activating|adjusting|advertising|alerting|altering|applying|appearing|archiving|assuming|attaching|banging|banning|barging|beating|bending|biting|blowing|blurring|boiling|booting|buckling|bullying|cancelling|canceling|catching|causing|cheating|choking|clashing|clogging|collapsing|colliding|complaining|converting|copying|crashing|cramming|crossing|dangling|deactivating|delaying|denying|detaching|dimming|dipping|disabling|disconnecting|dismissing|displaying|disturbing|diverting|doubling|dragging|drifting|drilling|duplicating|echoing|ejecting|erasing|exceeding|exploding|falling|fiddling|firing|flagging|flaking|flashing|flooding|fluctuating|forwarding|freezing|frightening|fumbling|glaring|glitching|grinding|growling|grumbling|hanging|harassing|heating|hiding|hiking|honking|howling|hurrying|insulting|invoicing|itching|jabbing|jerking|jamming|joking|labelling|laughing|lighting|limping|listing|logging|looping|lying|mailing|marking|merging|misfiring|mistaking|moaning|mocking|muting|nagging|neglecting|nicking|nodding|nudging|offending|omitting|overheating|overlapping|overriding|overrunning|overwriting|patronising|peering|peeping|pinging|plugging|preaching|pressuring|prodding|prompting|pumping|quibbling|rambling|ranting|reappearing|rebooking|recalculating|reconnecting|recurring|reducing|refreshing|reinstalling|reloading|renaming|reopening|requesting|requiring|restarting|restricting|retrying|revising|revoking|rewinding|ripping|rolling|rounding|rumbling|rusting|sagging|scaring|scolding|scraping|seeping|seizing|separating|shedding|shrugging|shutting|signing|sinking|skidding|slapping|slurring|smashing|smirking|smoking|smudging|sneering|sniffing|snoring|soaking|spinning|squirting|stabbing|stamping|sticking|straying|stripping|sucking|surging|suspending|sweating|swerving|swiping|tailgating|tampering|tangling|teasing|terminating|thumping|timing|tossing|towing|trapping|triggering|twisting|twitching|tutting|typing|undoing|uninstalling|unlocking|unsubscribing|upselling|vibrating|voiding|waffling|wailing|wasting|whining|winding|withholding|worsening|yelling
  + He kept [nudging] the mare.
  - A nudge for the mare.
class.plain_ing is:plain_ing being|getting|having|doing|giving|answering|talking|looking|grabbing|touching|pulling|adding|removing|deleting|renewing|opening|closing|starting|reaching|using|leaving|bringing|serving|ordering|booking|bumping|knocking|standing|disappearing|arriving|landing|forgetting|reading|speaking|whispering|chatting|pretending|saying|repeating|claiming|suggesting|recommending|insisting|showing|playing|printing|posting|delivering|returning|raising|lowering|clicking|pressing|selling|buying|picking|choosing|offering|demanding|wanting|needing|trying|failing|finding|losing|messing|ruining|spoiling|damaging|hurting|staring|tapping|shouting|swearing|singing|barking|crying|begging|arguing|lecturing|correcting|checking|turning|draining|dialling|defaulting|reverting|resetting|syncing|unpairing|pairing|subtracting|deducting|withdrawing|scanning|driving|braking|overtaking|speeding|cornering
  + He kept [grabbing] the oats.
  - He kept the oats.
class.praised   is:praised   good|great|excellent|amazing|fantastic|brilliant|wonderful|lovely|perfect|perfectly|superb|fab|fabulous|awesome|outstanding|incredible|terrific|delicious|delightful|delighted|impressed|love|loved|loves|enjoy|enjoyed|enjoyable|happy|happily|pleased|pleasure|thank|thanks|thankful|grateful|glad|friendly|helpful|kind|polite|attentive|welcoming|smile|smiles|smiling|laugh|best|better|fresh|spotless|fast|quickly|smooth|smoothly|easy|easily|reliable|professional|caring|careful|patient|efficient|exceptional|impeccable|flawless|beautiful|fun|relaxed|recommend|welcome|welcomed|comfortable|tasty|helped|helps|improved|improves|treat|treats|gem|star|superbly|nice|warmly|cheer|cheerful|spot|well|fine|worth|fabulously|wow|punctual|proud|calm|safe|resolved|solved|fixed|sorted|explained|listened|apologised|reassured|sorts|purrs|sleep|sleeps|extras|generous|remember|remembers|recognise|recognises|log|clear|saves|spoil|spoilt|spoiled|glow|glows|gleams|shines|sparkles|dancing|dance|healed|cured|painless|thrilled|chuffed|rave|right|correct|faultless|seamless|stunning|gorgeous|immaculate|cracking|stellar|tremendous|magical|heavenly|divine|exquisite|magnificent|splendid|memorable|unforgettable|effortless|effortlessly|art|picture|dream|joy|saved|save|rescued|stayed
  + A [superb] saddle.
  - A supper.

choice.always_something     -2,yields                                             always a|an|some hair|stain|fault|catch|problem|hole|scratch|leak|bug|crumb|insect|wobbly|snag|delay|mistake|error|surcharge|draught|drip
  + There is [always a crumb] in it.
  - Always a song.
choice.missing              -2,yields                                             never has|have change|time|stock|enough|any|anything|milk|bread|paper|ink|lids|bags|small|my|our|the
  + The till [never has change].
  - The abbot never has to.
communication.chased        -2,rupture:repeat_contact,effort:contact_again,yields my|our second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th message|call|email|letter|complaint|request|reminder|report|ticket|enquiry|query|claim about|to|since|and|for|on|regarding|without|in|with|now
  + This is [my fifth reminder about] the bell.
  - My third letter is a C.
communication.contradictory -2,yields                                             has|have its|their|his|her own rule|rules|version|answer|price|prices|opinion|explanation|system|way|interpretation
  + Each gate [has its own rule].
  - The gate has its own moat.
continuity.nth_time         -2,yields                                             <nth> replacement|repair|engineer|technician|plumber|electrician|refund|complaint|reschedule|resend|redelivery|cancellation|breakdown|postponement
  + We wait for a [fourth replacement].
  - A fourth replica.
continuity.nth_time         -2,yields                                             ^ <nth> time … that|the|you|they|it|your|their|someone|somebody|this
  + [Third time this] bell fell.
  - It was the third time.
continuity.nth_time         -2,yields                                             is|'s|was|makes|now|thats|that's|for the <nth> time … that|the|you|they|it|your|their|my|our|someone|somebody|this|since
  + It [is the third time that] a bell fell.
  - The third time is the charm.
continuity.nth_time         -2,yields                                             the <nth> … you|they|you've|they've have|'ve|has|had|changed|moved|lost|cancelled|missed|sent|postponed|broken|got|gave
  + It is [the third bell you have] cracked.
  - The third bell, they say, is red.
ease.again_times            -2,effort:contact_again,yields                        had|have|having to come|go|drive|queue|travel|walk|log|apply|call|start|try|register|upload|restart|reapply|reboot|resend … twice|thrice|three|four|five|six|seven|several times|for|before|because|about|to
  + We [had to drive in three times] for a hat.
  - We had to go to three fairs.
ease.again_times            -2,effort:contact_again,yields                        had|taken|took|sent|brought|carried … back two|three|four|five|six|several times
  + They have [had the bell back three times].
  - He had his back to me, three times.
empathy.did_not_bother      -1,yields                                             as usual|always|ever|per no|nobody|none|nothing|not
  + [As usual nobody] came.
  - As usual, and not before noon, he came.
empathy.did_not_bother      -2,yields                                             never once asked|offered|checked|called|rang|explained|apologised|apologized|looked|listened|came|visited|thanked|greeted|warned|told|showed|mentioned|introduced|smiled|examined|let|gave|took|got|replied|answered|said|used
  + They [never once offered] a chair.
  - Once asked, he sang.
empathy.did_not_bother      -2,yields                                             no one ever|even|once
  + [No one ever] sang.
  - One ever so tall.
empathy.did_not_bother      -2,yields                                             nobody|noone ever|even|once
  + [Nobody ever] sang.
  - Nobody, however, came.
errors.mistake              -2,yields                                             wrong name|postcode|address|date|size|colour|label|number|time|day|amount|spelling|initial|title again
  + [Wrong spelling again].
  - The bell wrongs him, once again.
overall.decline             -1,yields                                             gone is|are the|my|our
  + [Gone are the] rugs.
  - The rugs are gone.
overall.decline             -2,yields                                             you|we|i|one used to be able
  + [We used to be able] to ring the abbot.
  - Able men used to row.
overall.problem             -1,yields                                             again no|nobody|none|nothing
  + [Again no] bell.
  - Never again, no thanks.
overall.problem             -1,yields                                             do|does n't|not <s_any>|stop|call|sync|charge|ring|connect|hold|close|lock|heat|turn|play|load|run|recognise|respond|light|flush|drain|grip|stay|sit|bake|wrap|carry|fold|slice|bother|knock|greet|visit|stock|answer|reply|bring|refill any more|longer
  + The coach [does not stop any more].
  - The coach does not leak any more.
overall.problem             -1,yields                                             do|does n't|not <s_any>|stop|call|sync|charge|ring|connect|hold|close|lock|heat|turn|play|load|run|recognise|respond|light|flush|drain|grip|stay|sit|bake|wrap|carry|fold|slice|bother|knock|greet|visit|stock|answer|reply|bring|refill anymore
  + The coach [does not stop anymore].
  - The coach does not leak anymore.
overall.problem             -1,yields                                             do|does n't|not <s_any>|stop|call|sync|charge|ring|connect|hold|close|lock|heat|turn|play|load|run|recognise|respond|light|flush|drain|grip|stay|sit|bake|wrap|carry|fold|slice|bother|knock|greet|visit|stock|answer|reply|bring|refill … any more|longer
  + The coach [does not stop here any more].
  - The coach does not leak here any more.
overall.problem             -1,yields                                             do|does n't|not <s_any>|stop|call|sync|charge|ring|connect|hold|close|lock|heat|turn|play|load|run|recognise|respond|light|flush|drain|grip|stay|sit|bake|wrap|carry|fold|slice|bother|knock|greet|visit|stock|answer|reply|bring|refill … anymore
  + The coach [does not stop here anymore].
  - The coach does not leak here anymore.
overall.problem             -1,yields                                             every|each time i|we … i|we lose|have|end|need|pay|must|am|'m|get|find|wait|queue|struggle|ca|cannot
  + [Each time I sing there I lose] my hat.
  - Each time I sing I take my hat.
overall.problem             -1,yields                                             every|each time i|we|you|it|there|my|our … the|it|they|he|she|my|our|you|someone|somebody|nobody|there|their|your
  + [Every time I ride the] mare she sneezes.
  - Every time of the year has its hats.
overall.problem             -1,yields                                             is|are n't|not available|open|possible|valid|included|free|accepted|allowed|sold|made|supported|served|offered|visible|listed|covered any more|longer
  + The hat [is not sold any more].
  - The hat is not sad any more.
overall.problem             -1,yields                                             is|are n't|not available|open|possible|valid|included|free|accepted|allowed|sold|made|supported|served|offered|visible|listed|covered anymore
  + The hat [is not sold anymore].
  - The hat is not sad anymore.
overall.problem             -2                                                    i|we keep|kept being
  + [We keep being] rung up at noon.
  - We keep a human being.
overall.problem             -2                                                    i|we keep|kept getting|receiving|seeing error|errors|told|transferred|passed|charged|billed|asked|sent|locked|logged|kicked|declined|rejected|hung|bills|reminders|adverts|ads|someone|different|wrong|timed|bounced|interrupted|messages|letters|texts|calls|emails
  + [We kept getting bills] for oats.
  - We kept getting up.
overall.problem             -2                                                    i|we keep|kept having to|problems|issues|trouble|difficulties|errors
  + [We kept having to] ring the abbot.
  - We kept having a song.
overall.problem             -2,yields                                             no longer has|offers|exists|stands|reaches|covers|counts|delivers|answers|tells|knows|cares
  + The inn [no longer has] a cradle.
  - It takes no longer.
overall.problem             -2,yields                                             no|nobody … again today|this|at|in|on|when|last|yesterday|tonight
  + [No hay again this] morning.
  - No one came.
overall.problem             -1,yields                                             once again a|the|our|my|your|they|no|another|nobody|it|there|he|she
  + [Once again the] bell is green.
  - It rang once, and then again.
overall.problem             -2,yields                                             still does|is|has|can|could|was|did not|n't|no|nobody
  + The gate [still does not] meet the post.
  - Be still, it does not bite.
overall.problem             -2,yields                                             was|were|is|are|has|have|did|does not|n't|never … again
  + The bell [was not rung again].
  - He was not, again, the king.
overall.problem             -1,yields                                             whenever i|we|it|there|you|my|it's … the|it|they|he|she|my|our|someone|nobody|there|their|your|they're
  + [Whenever I ride the] mare sneezes.
  - Whenever you like.
overall.problem             -1,yields                                             yet again a|the|our|my|your|they|no|another|nobody|we|i|it|there|he|she
  + [Yet again the] bell is green.
  - Not yet: ask again.
reliability.recurrent       -2,yields                                             had this|that|it|same before … with|from|on|at|and
  + We have [had this before with] a bell.
  - I had this before you came.
reliability.recurrent       -2,yields                                             had|have|got exactly|the same … ago|before with|from|on|and
  + I [had the same a year ago with] a bell.
  - We had the same hat.
reliability.recurrent       -2,yields                                             keep|keeps|kept <plain_ing>
  + The bot [keeps answering] in Latin.
  - The bot keeps the answers.
reliability.recurrent       -2,yields                                             keep|keeps|kept going|coming from|off|when|while|with|out|at|late|before|after|to
  + The lamp [keeps going off].
  - Keep going.
reliability.recurrent       -2,yields                                             one thing|problem|excuse|delay|fault|issue after another|the with|after|and|other
  + It is [one fault after another with] the mare.
  - One thing after another fell.
reliability.recurrent       -2,yields                                             same thing|story|fault|problem|trouble|excuse|issue|error|mistake|noise|mess|answer|shrug every|each|again|with|at|next
  + The [same fault each] Monday.
  - The same thing as a boat.
reliability.recurrent       -2,yields                                             same|this thing|problem|fault|issue happen|before
  + The sexton had the [same thing happen].
  - The same thing, happily.
reliability.recurrent       -2,yields                                             still <ails>
  + The knee [still aches].
  - Ache stilled.
reliability.recurrent       -1,yields                                             still do not|n't <function>|meet|match|fit|agree|add|line|reach|work
  + The gates [still do not meet].
  - Be still, do not move.
reliability.recurrent       -2,yields                                             still has|have|had|holds|hold|keep|keeps|got my|our|both
  + The abbot [still has our] bell.
  - The bell still has its rope.
reliability.recurrent       -2,yields                                             still the same ~problem|~noise|~fault|squeal|leak|smell|stain|draught|mistake|error|rattle|hole|crack|name|excuse|mess|story|answer
  + [Still the same rattle].
  - Still the same hat.
reliability.recurrent       -2,yields                                             still thinks|believes|shows|calls|lists|owes|charges|bills|asks|addresses|claims|insists|pretends|displays|reads|reckons
  + The mill [still thinks] I am a baron.
  - He still sings.
reliability.recurrent       -1,yields                                             third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th … since|this … easter|christmas|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|term|season
  + The [third saddle this winter].
  - The third of this sort.
reliability.recurrent       -2,yields                                             yet another form|letter|email|fee|charge|delay|fault|excuse|update|password|code|bill|fine|call|appointment|document|reminder|payslip|survey|engineer|visit|app|account|login|queue|detour|reschedule|problem|issue|mistake|error|crash|bug|breakdown
  + [Yet another password] to learn.
  - Yet another choir sang.
reliability.ruined          -2,yields                                             after the|your|this|that software|system|app|website|site|latest|last|recent update|upgrade|change|patch|migration the|our|my|it|all|nothing|no|half|every
  + [After the system change our] bells ring twice.
  - After the change we sang.
reliability.ruined          -1,yields                                             ever since the|that|your|their|my|our … was|were|is|came|went|has|have|got
  + [Ever since the bells were] cast they hum.
  - Ever since, the bells hum.
reliability.ruined          -1,yields                                             since that visit|treatment|appointment|pedicure|massage|meal|jab|injection|wash|session|repair|update|class|haircut|call|operation|procedure|service|clean
  + My ear rings [since that treatment].
  - Since that day I sing.
reliability.ruined          -1,yields                                             since the|your|this|that|last repair|update|upgrade|refit|patch|repairs|visit|filling|redesign|relaunch|changeover|takeover
  + The clock is mute [since the repair].
  - Since the rest of the day.
resolution.constant_repair  -2,yields                                             garage|workshop|repair|menders|dealer's|dealers more|longer|oftener than
  + It has been in the [garage more than] on the road.
  - The garage is more a barn than a shed.
resolution.constant_repair  -2,yields                                             two|three|four|five|six|seven|eight|several|many|2|3|4|5|6 trips|visits|calls|emails|attempts|goes|appointments|tries|engineers to fit|get|fix|find|sort|change|install|mend|order|cancel|replace|return|collect|obtain|hang|connect|register|swap|solve|settle|repair|reach|book
  + [Five visits to hang] one door.
  - Five visits to the door.
timeliness.still_not        -1,yields                                             day|days|week|weeks|month|months|year|years later|on|in|after … <linking> … still
  + Six [months in and the mayor of it still] leans.
  - The weeks are still long.
timeliness.still_not        -1,yields                                             day|days|week|weeks|month|months|year|years later|on|in|after|down … still
  + Two [days later the gate still] leans.
  - The weeks are still long.
waiting.made_wait           -2,yields                                             last|last to be|get|order|board|served|seated|know|be served|seated|a|an|on|called|told
  + We were the [last to be served].
  - The last to be born.

# Not so, or good: they take the frames above away.
frame.denied yields <be>|has|have|did|does not|n't|never … happen|happened|come|return|returned|recurred|broken|broke|leaked|failed|crashed|missed|hurt|late|bother|worry again
  + It [has not leaked again].
  - It has not rung again.
frame.denied yields <nth> time … <praised>|stayed|visited|dined|eaten|booked|bought|ordered|flown|travelled|holidayed|staying|worked|works
  + My [second time and happy].
  - My second time and wet.
frame.denied yields <nth> week|day|month|year|night|morning|time of|in|on this|the|a|my|our … month|year|term|season|week|winter|summer|spring|autumn
  + The [third week of this month].
  - The third saddle this month.
frame.denied yields <series> after|upon|on <series> … <praised>
  + [Call after call he was patient].
  - Call after call he was late.
frame.denied yields ^ keep
  + [Keep] going.
  - They keep going.
frame.denied yields can|could|do|does not|n't … any more than|to|if
  + They [can not do any more than] sing.
  - They do not sing any more.
frame.denied yields day|days|week|weeks|month|months|year|years later|on|in|after|down … still do|does|has|have|is|did not|n't … leak|leaked|broken|broke|break|failed|fail|cracked|faded|let|worn|torn|stopped|died|rusted|squeak|need|needed|peel|peeled|hurt
  + Two [years later the hull still doesn't leak].
  - Two years later the hull still doesn't float.
frame.denied yields day|days|week|weeks|month|months|year|years later|on|in|after|down|since|and … <linking> … still going|works|working|runs|running|fits|looks|like|as|feels|use|using|used|wear|wearing|love|loving|<praised>
  + Two [years on and the paint of it still looks] new.
  - Two years on and the paint of it still sags.
frame.denied yields day|days|week|weeks|month|months|year|years later|on|in|after|down|since|and … still going|works|working|runs|running|fits|looks|like|as|feels|use|using|used|wear|wearing|love|loving|my|our|<praised>
  + Two [years on it still works].
  - Two years on it still leaks.
frame.denied yields ever since … <praised>
  + [Ever since we are happy].
  - Ever since we are wet.
frame.denied yields every single time … <linking> … <praised>
  + [Every single time the oats of the mill are fresh].
  - Every single time the oats of the mill are late.
frame.denied yields every|each time i|we am|are|'re in|at|near|around|passing|over … the|town|city|area|london|there|here|this|that|we|i|it
  + [Every time we are in the] village I ring.
  - Every time the village rings, I sing.
frame.denied yields every|each time … <linking> … <praised>
  + [Every time we ate a cake and were happy] there.
  - Every time we are there.
frame.denied yields every|each time … <praised>
  + [Every time we are happy] there.
  - Every time we are there.
frame.denied yields every|each time … feel|feels|felt|leave|leaves|left … like|as|a|new|so
  + [Each time we feel like] kings.
  - Each time I ride there it rains.
frame.denied yields every|each time … they|he|she|someone|somebody|it … pick|picks|answer|answers|answered|came|comes|come|find|finds|found|remember|remembered|greet|greeted|offer|offered|help|waited
  + [Every time I ring they pick] up.
  - Every time I ring they sing.
frame.denied yields gone is|are the days|queues|forms|worries|pain|pains|headaches|rash|spots|wrinkles|stains|noise|leak|smell|hassle|clutter
  + [Gone are the queues].
  - Gone are the rugs.
frame.denied yields is|'s|was|makes|now|thats|that's|for the <nth> time … <praised>|stayed|visited|dined|eaten|booked|bought|ordered|flown|travelled|holidayed|staying|visit|stay
  + It [was the third time my aunts stayed].
  - It was the third time my aunts were late.
frame.denied yields keep|keeps|kept being|doing|having … <praised>|job|work
  + [Keep doing a good] deed.
  - It keeps doing that.
frame.denied yields keep|keeps|kept checking|helping|offering|trying|bringing|explaining|refilling|filling|pouring|smiling|apologising|reassuring|encouraging|surprising
  + They [kept offering] cake.
  - They kept cake.
frame.denied yields keep|keeps|kept looking|reading|saying|giving|using|playing|ordering|buying|talking|trying|showing … <praised>|wow|up|after|forward|more|it|them|informed|updated|company|okay|ok
  + They [kept saying wow].
  - They kept saying no.
frame.denied yields keep|keeps|kept … <praised>|laugh|laughing|improving|informed
  + The clock [kept ticking smoothly].
  - The clock kept ticking.
frame.denied yields later|on|in|after|down|since|and … still going|works|working|runs|running|fits|looks|like|as|feels|use|using|used|wear|wearing|open|here|there|love|loving|my|our|the
  + Two years [on it still works].
  - Two years on it still leaks.
frame.denied yields no longer has|have pain|problems|issues|trouble|fear|fears|symptoms|headaches|nightmares|side
  + She [no longer has nightmares].
  - She no longer has a bell.
frame.denied yields no one ever|even|once complained|complains|minded|minds|rushed|judged|guess|know|regretted|regrets|noticed|notices|believes|believe|lived
  + [No one ever complained].
  - No one ever came: he complained.
frame.denied yields nobody|noone ever|even|once complained|complains|minded|minds|rushed|judged|guess|know|regretted|regrets|noticed|notices|believes|believe|lived
  + [Nobody ever complained].
  - Nobody ever came: he complained.
frame.denied yields nobody|noone|one ever|even|once had|has|needed to
  + [Nobody ever had to] row.
  - Nobody ever rowed.
frame.denied yields not|never once did|has|have|was|were they|he|she|it|anyone|anybody|i|we make|made|making|feel|felt me|us|him|her|my|like … feel|wait|pay|look|rushed|stupid|queue|judged|small
  + [Not once did they make us feel] small.
  - They made us feel it once.
frame.denied yields not|never once in … was|were|did|has|have … let|fail|failed|rush|rushed|miss|missed|complain|lose|lost|disappoint|wait|late|drop|dropped|crash|break|leak|shout|raise|forget|crumb|noise|queue|problem|dirty|rude|cold
  + [Not once in ten days was there a queue].
  - Not once in ten days was there a song.
frame.denied yields not|no|without hesitation|hesitate|need|problem|problems|reason|doubt|question|regrets|issues|trouble|hurry … again in|at|on|this|when the|a|my|our|this|future|here|it|that|i|we|next|any|may|your
  + We have [no hesitation to ring again in May].
  - There was no bell again in May.
frame.denied yields since|after … <change_made> … <praised>
  + [Since the repair all is fine].
  - Since the repair all is slow.
frame.denied yields still has|have|is|does|do|did not|n't … broken|broke|break|failed|fail|cracked|faded|leaked|leak|let|worn|torn|missed|lost|stopped|died|rusted|needed|tired|bored|scratched|hurt|got
  + The bell [still has not cracked].
  - The bell still has not rung.
frame.denied yields third|fourth|fifth|sixth|3rd|4th|5th|6th … visit|stay|trip|holiday|place|prize|book|child|baby|win|goal|race|birthday|title|season|album|lesson|concert|edition|party|meal|coffee|cup|glass|floor|party|name
  + My [third cup] this winter.
  - My third cap this winter.
frame.denied yields two|three|four|five|six|seven|eight|several|many|2|3|4|5|6|7|8 … visits|calls|emails|engineers|replacements|letters|repairs|complaints|tickets|technicians|plumbers|vets|reminders|fittings|treatments|operations|lessons|sessions later … <praised>|gone|walk|works|engaged|back
  + [Three visits later my arm is fine].
  - Three visits later my arm is blue.
frame.denied yields whenever i|we … option|chance|opportunity|possible|can
  + [Whenever we get the chance] we ring.
  - Whenever we ring the dog barks.
frame.denied yields whenever … <linking> … <praised>
  + [Whenever we ate a cake and were happy] there.
  - Whenever we are there.
frame.denied yields whenever … <praised>
  + [Whenever we are happy] we sing.
  - Whenever we are there.
frame.denied yields yet|once again … <linking> … <praised>
  + [Yet again we ate a cake and were happy] there.
  - Yet again we were there.
frame.denied yields yet|once again … <praised>
  + [Yet again we were happy] there.
  - Yet again we were there.
frame.denied yields yet|once again … go|goes|went|gone
  + [Yet again they went] out of their way.
  - Yet again they sang.
frame.own    yields <s_self> do|does|am|'m|are|'re|can not|n't … any more|longer
  + [I do not ring any more].
  - It does not ring any more.
frame.own    yields <s_self> do|does|am|'m|are|'re|can not|n't … anymore
  + [I do not ring anymore].
  - It does not ring any more.
frame.own    yields <s_self> have|'ve|had|'d <again_done> … <linking> … again
  + [We have dropped hay on the old barn again].
  - They have dropped hay on the old barn again.
frame.own    yields <s_self> have|'ve|had|'d never once
  + [I have never once] rung it.
  - They have never once rung it.
frame.own    yields <s_self> still
  + [I still] have my bell.
  - The abbot still has my bell.
frame.own    yields <s_self> was|were|am|'m|are|'re|have|had|did|do|has|'ve|'d not|n't|never … again
  + [We did not ring again].
  - They did not ring again.
frame.own    yields every|each time i|we … i|we use|take|write|wear|order|choose|pick|bring|put|go|buy|read|drink|eat|stand|sit|sleep|walk|drive|feed|think|make|cook|play|sing|look|like|say|ask|visit|stop … the|my|our|it|a|an|of|on|in|at|there
  + [Each time I sing I take my] hat.
  - Each time I sing they take my hat.

# The same, told of belongings, promises and requests.
class.left_thing is:left_thing car|van|bike|watch|phone|laptop|case|luggage|suitcase|parcel|order|refund|claim|file|result|results|passport|documents|application|complaint|money|deposit|prescription|glasses|key|keys|tv|boiler|card|ticket|order|visa|mattress|sofa|fridge|ring|necklace|violin|piano|tablet|meter|report|certificate|licence|permit|invoice|cheque
  + My [violin] is green.
  - A violent green.

choice.disappeared         -1,yields                                             has|have|'ve|had taken away the|our|my|all|every
  + They [have taken away the] last bell.
  - They took it away.
communication.chase        -2,stage:support,effort:chase,yields                  been|keep|kept|still asking|begging|requesting|pleading|campaigning|pushing for
  + We have [been begging for] a bench.
  - We asked for a bench.
communication.chased       -2,rupture:repeat_contact,effort:contact_again,yields explained|told|asked|reminded|reported|requested|complained|said|written|begged … <count>=2
  + I have [explained it to abbots seven times].
  - I asked the abbot at seven.
communication.not_informed -2,yields                                             no|not longer|more told|informed|consulted|warned|notified
  + We are [no longer told] which bell it is.
  - We told it no longer.
competence.several_tries   -2,yields                                             took two|three|four|five|six|seven|several|many|2|3|4|5 … before anyone|anybody|someone|somebody|they|he|she|it
  + It [took three bells before anyone] sang.
  - It took three men.
continuity.never_same      -2,yields                                             new|different|another|strange face|voice|stranger|name at|on|for|behind|every|each … every|each|visit|appointment|time|call|week|day|month
  + We meet a [new face at every] mass.
  - A new face at the window.
continuity.runaround       -2,rupture:transfer,yields                            been|was|were|got|get|being sent|passed|pushed|bounced|shunted|shuttled|directed|packed|shooed from|between … to|and
  + I have [been sent from the mill to] the barn.
  - They sent it from the mill.
continuity.runaround       -2,rupture:transfer,yields                            sends|send|refers|passes|points|directs you|everyone|everybody|people|patients|customers to|on somebody|someone|another|each|to
  + The abbot [sends you to somebody] else.
  - He sends you a bell.
ease.blocked               -1,yields                                             no matter how often|many|much|long|hard i|we|you|times
  + [No matter how often I] ring the bell.
  - It does not matter how.
ease.do_their_job          -2,yields                                             always me|us|customers|customer|patients|parents who|that|having has|have|gets|get|must|pays|pay|ends|end|to|suffers|suffer|loses|lose
  + It is [always me who has] to lift it.
  - He always sang to me.
empathy.did_not_bother     -2,yields                                             he|she|they|it|you|<agent>|<company> has|have|had|'s|did never once
  + [He has never once] rung it.
  - I have never once rung it.
empathy.did_not_bother     -2,yields                                             he|she|they|it|you|<agent>|<company> never once
  + [They never once] rang it.
  - I never once rang it.
overall.decline            -1                                                    i|we used to get|receive … call|letter|receipt|bill|reply|discount|email|text|reminder|paper|statement|visit|points|answer|card|copy|calendar|warning|notice
  + [We used to get a warning] before the bell rang.
  - We used to get up at six.
overall.decline            -1,yields                                             stopped|stops doing|giving|sending|running|answering|replying|letting|paying|listening|caring|mailing|stopping|checking|updating|making
  + The abbot has [stopped giving] alms.
  - The mare stopped.
overall.problem            -1,yields                                             is|are n't|not running|working|stopping|taking|accepting|selling|serving|offering|doing|coming|making|giving|open any more|longer
  + The coach [is not stopping any more].
  - The coach is not green any more.
overall.problem            -1,yields                                             is|are n't|not running|working|stopping|taking|accepting|selling|serving|offering|doing|coming|making|giving|open anymore
  + The coach [is not stopping anymore].
  - The coach is not green anymore.
overall.problem            -1,yields                                             you|one|anyone 'd|would think|imagine|expect|thought … after|by|that|they|someone|somebody|a|the|it
  + [You would think that] they had learnt.
  - You think it is red.
quality.repair_worse       -1,yields                                             after the|your|their cleaning|wash|repair|mot|valet|alteration|alterations|ironing|grooming|respray|resole the|my|our|it
  + [After the valet the] coach was pink.
  - After the play the coach left.
reliability.inconsistent   -1,yields                                             on a good day
  + It rings twice [on a good day].
  - It was a good day.
reliability.inconsistent   -1,yields                                             one|two day|days|morning|mornings|week|weeks|time|times|call|bus|train|try|evening in|out two|three|four|five|of
  + The bell rings [one morning in three].
  - One morning in May.
reliability.let_down       -1                                                    looked|was|were|seemed|felt|ran|worked nice|clean|tidy|fresh|beautiful|smart|fine|good|great|well|ok|okay|lovely|perfect|perfectly for a|about|two|three|four|five|six|the … day|days|week|weeks|month|months|hours
  + The bell [was fine for three weeks].
  - The bell is good for three.
reliability.let_down       -2                                                    was|were|looked|seemed|worked|ran fine|good|great|well|ok|okay|perfect|perfectly … and|but by|then monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning|the|an|it|a|night|noon
  + The bells [were fine on Monday and by Thursday] they were mute.
  - The bells were fine on Monday.
reliability.recurrent      -1,yields                                             <left_thing> … still with|at|in|on|under|somewhere the|your|their|a|some
  + My [violin is still with the] bishop.
  - The bishop is still with the violin.
reliability.recurrent      -1,yields                                             <nth> … in a row
  + It was the [second saddle in a row] with no strap.
  - He sat in the second row.
reliability.recurrent      -1,yields                                             ^ two|three|four|five|six|seven|2|3|4|5|6 … in|within a|one|two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|8|10 day|days|week|weeks|month|months|fortnight|year
  + [Three ropes in four months].
  - Two days in Rome.
reliability.recurrent      -2,yields                                             always something with|wrong|else|missing|new|broken|off|loose to|with|on|in|about|that|the
  + It is [always something with the] bell.
  - There is always something to sing.
reliability.recurrent      -2,yields                                             keep|keeps|kept announcing|walking|tipping|addressing|wandering|rushing|parking|squeezing|slamming|stepping|treading|tripping|running|racing|shifting|switching|routing|rerouting|diverting|allocating|assigning|downgrading|upgrading|auto|autoplaying|playing|buffering|rotating|zooming|scrolling|expiring|lapsing|bouncing|chopping|trimming|cutting|shortening|dyeing|feeding|seating|placing|storing|stacking|dumping|emptying|tidying|dusting|mowing|spraying|digging|drilling|hammering|coughing|sneezing|gossiping|texting|scribbling|misdiagnosing|prescribing|substituting|replacing|subbing|rescheduling|shuffling|topping|rounding|inflating|estimating|guessing|assuming|implying|hinting|threatening|dodging|evading|stonewalling|ducking|avoiding|postponing|stalling|dawdling|idling|circling
  + The crier [keeps announcing] the wrong mass.
  - The crier keeps an owl.
reliability.recurrent      -2,yields                                             not|n't a|an|just|the one|isolated off|incident|case|event|mistake
  + It was [not a one off].
  - It is not a one-eyed mare.
reliability.recurrent      -2,yields                                             now|already|currently on … number two|three|four|five|six|seven|2|3|4|5|6|7
  + I am [now on rope number five].
  - The rope is on peg number five.
reliability.recurrent      -2,yields                                             same thing|again last|the|again week|month|time|year|thing|day
  + The [same thing last year].
  - The same at last.
reliability.recurrent      -2,yields                                             still a|an|some|no|only hole|stain|leak|smell|crack|mess|gap|problem|noise|bump|lump|scratch|dent|mark|fault|error|draught|puddle|wobble|rattle|date|answer|heating|bench
  + There is [still a puddle] in the nave.
  - Still a boy, he sang.
reliability.recurrent      -1,yields                                             still being told|asked|sent|charged|billed|debited|chased|processed|assessed|looked|investigated|reviewed|repaired|passed|ignored|told|taxed|bombarded
  + We are [still being billed].
  - We sat still, being tired.
reliability.recurrent      -2,yields                                             still the|on old|previous|wrong|former|outdated
  + The name is [still the old] one.
  - The old bell was still.
reliability.recurrent      -2,yields                                             this|it|that has|'s|is been going|dragging on since|for
  + [This has been going on since] May.
  - It has been on the shelf.
reliability.recurrent      -2,yields                                             this|it|that has|'s|is|been gone|going|dragged|dragging on since|for
  + [This has dragged on for] a year.
  - It has gone on the shelf.
timeliness.duration        -2,yields                                             <lapse>|dark|unlit|unmanned|out|down for|in days|weeks|months|years|ages|decades
  + The lamp has been [unlit for months].
  - The lamp burns for months.
timeliness.duration        -1                                                    for|took|takes|after|in|spent|lasted|waited the best part of
  + They had it [for the best part of] a year.
  - The best part of the play.
timeliness.still_not       -1,yields                                             have|has|am|'m|is|are yet to meet|receive|see|hear|get|arrive|come|start|begin|open|speak|show|appear|reply|answer|fix|call|deliver|process|credit|explain|pay|work|ring|turn|repair|install|send|publish|add|refund
  + The abbot [has yet to ring] it.
  - He has it yet.

# Not so.
frame.denied yields <nth> … win|wins|victory|time|goal|goals|title|day|year in a row
  + His [third win in a row].
  - His third saddle in a row.
frame.denied yields ^ two|three|four|five|six|seven|2|3|4|5|6 books|goals|wins|stays|visits|trips|holidays|meals|babies|children|pounds|stone|kilos|kg|lessons|films|concerts|nights|times … in|within … day|days|week|weeks|month|months|fortnight|year
  + [Three books in four months].
  - Three ropes in four months.
frame.denied yields always something new|else|going|special|interesting|on|happening … to|with|on|in|about|that|the
  + There is [always something new to] sing.
  - It is always something with the bell.
frame.denied yields has|have|'ve|had taken away the|our|my|all|every pain|stress|fear|worry|plates|dishes|hassle|bother|guesswork|rubbish
  + It [has taken away the pain].
  - It has taken away the bell.
frame.denied yields he|she|they|it|you|<agent>|<company> has|have|had|'s|did never once let|failed|fail|rushed|complained|made|missed|lost|forgotten|raised|judged|pushed|pressured|grumbled|hesitated|been|disappointed
  + [It has never once failed].
  - It has never once rung.
frame.denied yields he|she|they|it|you|<agent>|<company> never once let|failed|fail|rushed|complained|made|missed|lost|forgot|raised|judged|pushed|pressured|grumbled|hesitated|late|disappointed|hurried
  + [They never once complained].
  - They never once rang it.
frame.denied yields yet to find|have|be|meet|see|hear|get|receive … better|beaten|fault|disappointed|bad|match|problem|nicer|anyone|anything
  + We are [yet to see a better] play.
  - We are yet to see it.

# More of what stays so or comes each time.
choice.always_something  -2,yields invariably|forever|perpetually|constantly one|a|an|some|something … closed|shut|locked|broken|missing|wrong|blocked|out|short|off
  + There is [invariably one bell out].
  - The bell is forever red.
choice.disappeared       -2,yields 've|have|has|they|council|company scrapped|axed|ditched|discontinued|withdrawn|abolished the|our|my|all|its|every|both
  + They [have abolished the] wool fair.
  - A boat was scrapped.
choice.disappeared       -1,yields has|have|'s lost its|their post|bus|bank|shop|library|surgery|station|crossing|only|last|school|dentist|doctor|pool|ramp|bench|toilets
  + Our hill [has lost its last] barber.
  - The hill has lost its snow.
cleanliness.dirty        -1,yields is|are|was|were|'s still wet|damp|sticky|tacky|dusty|greasy|muddy|bloody|stained|grey|black|unwashed|unmade|unswept
  + The pew [is still sticky].
  - The still lake is grey.
continuity.never_same    -2,yields each|every time|call|visit another|different
  + [Each time another] monk.
  - Each time of day has another light.
continuity.nth_time      -2,yields <nth> … to snap|break|fail|die|crack|leak|split|burst|quit|call|cancel|forget|tell|ignore|leave|let|lose|resign
  + It is the [third rope to snap].
  - The third man to sing.
continuity.nth_time      -2,yields is|'s|was|makes|now|thats|that's the <nth> time in one|two|three|four|five|as
  + It [is the third time in two] days.
  - In two days it is the third.
continuity.nth_time      -2,yields that's|thats|'s|is|was|makes twice|thrice they|you|he|she|it|the|my|now|in|this
  + [That's twice they] rang it at noon.
  - He sang it twice.
ease.blocked             -2        still can|could|cannot|ca n't|not|ever chew|walk|use|open|log|get|reach|speak|hear|see|sleep|eat|move|bend|print|pay|book|access|send|find|sit|park|drive|download|play|watch|call|receive|cancel|change|sign|view|enter|withdraw|transfer|order|connect|upload|register|track
  + The monks [still can't sleep].
  - I still cannot decide.
empathy.blamed           -2,yields always the|my|our|your|his|her|somebody|someone … fault
  + It is [always the monk's fault].
  - It is always a fault line.
overall.decline          -1,yields it|its|'s|it's always the same
  + [It's always the same] monk.
  - They always ring the same.
overall.fed_up           -2        every blooming|bloody|damn|damned|flipping|frigging|freaking|blasted|ruddy|sodding|goddamn
  + They ring it [every blooming] night.
  - The roses are blooming.
overall.problem          -1,yields again i|we was|were|got|had|am put|told|sent|left|charged|refused|passed|kept|made|given|asked|to|transferred|cut
  + [Again we were sent] to the mill.
  - Again we were in the mill.
overall.problem          -1,yields do|does not|n't do|take|sell|serve|open|offer|accept|deliver|answer|stop|give|let|allow|stock … now|nowadays
  + The inn [does n't serve soup now].
  - The inn does not serve.
overall.problem          -1,yields every|each time the|they|he|she|someone|somebody … i|we|my|our
  + [Every time the bells ring my] mare bolts.
  - Each time of the year we sing.
overall.problem          -1,yields whenever somebody|someone|the|they|he|she … my|our|i|we
  + [Whenever somebody rings our] mare bolts.
  - Whenever you are ready.
quality.short_life       -2,yields <lapse>|dead|died|snapped|ripped|torn|gone|dented|worn|cracked after|in|within <duration>
  + The bell was [dead after eleven weeks].
  - The bell rang after eleven weeks.
quality.short_life       -2,yields <lapse>|dead|died|snapped|ripped|torn|gone|dented|worn|cracked after|in|within just|only|barely|less|under|about <duration>
  + The bell was [dead after barely eleven weeks].
  - The bell rang after barely eleven weeks.
quality.short_life       -2,yields lasted as far|long as the|my|our
  + The rope [lasted as far as the] mill.
  - It lasted as a song.
reliability.inconsistent -2,yields is|are|was|'s|of a|an|complete|total|real … gamble|lottery|crapshoot|toss-up|tombola|raffle
  + The bell is a bit [of a gamble].
  - He won in the lottery.
reliability.inconsistent -2        one week|day|month|minute|time it's|its|they're|he's|she's fine|great|good|ok|okay|perfect|hot|brilliant|fast|lovely
  + [One week they're fine], then mute.
  - One week they're in Rome.
reliability.inconsistent -2        one week|day|month|minute|time it|its|it's|they|he|she is|'s|are|works fine|great|good|ok|okay|perfect|hot|brilliant|fast|lovely
  + [One week it is fine], then it is mute.
  - One week it is fun.
reliability.recurrent    -1,yields <be> still swollen|sore|numb|stiff|raw|blistered|infected|crooked|bent|cracked|torn|loose|wobbly|flooded|dead|blank|locked|blocked|stuck|empty|bare|undone|unfinished|unsolved|faulty|wrong|unpaid|unread|pending|frozen|down|dark|noisy|slow|broken|rough|bumpy
  + The gate [is still crooked].
  - The crooked man sat still.
reliability.recurrent    -2,yields <be> still whistling|humming|rattling|squeaking|creaking|slipping|flickering|overflowing|peeling|breaking|smelling|rubbing|shaking|weeping|bleeding|hurting|aching|itching|leaning|flooding|leaking|flaking|failing|blocking|barking|drilling|beeping|flashing|falling
  + The wound [is still weeping].
  - He weeps still.
reliability.recurrent    -1,yields <lapse>|flooded|crowded in one|a shift|term|season|evening|afternoon|trip
  + [Flooded in one season].
  - In one season.
reliability.recurrent    -1,yields ^ two|three|four|five|six|seven|2|3|4|5|6 … in|within one|a shift|term|season|evening|afternoon|trip|flight|session|lesson|winter|summer|night
  + [Four ropes in one shift].
  - Four men in a boat.
reliability.recurrent    -2,yields every few|two|three|five|ten|couple|2|3|5|10 … minutes|seconds|hours someone|somebody|they
  + [Every ten minutes somebody] came in to sell oats.
  - Every ten minutes we sang.
reliability.recurrent    -2,yields keep|keeps|kept setting|leading|causing|forcing|swapping|changing|messaging|spamming|ringing|phoning|emailing|texting|charging|billing|taking|moving|sending|calling|telling|asking|putting|throwing|leaving|pushing|parking|blocking|refusing|rejecting|dropping|switching|mixing|splitting|quoting|directing|passing|stopping|waking|interrupting
  + The mare [keeps setting] off the bell.
  - The mare keeps to the set path.
reliability.recurrent    -2,yields name|names|logo|address|photo|number|fence|skip|scaffolding|stain|smell|leak|hole|noise|mark|scratch|bug|error|charge|damp|mould|rubbish|rubble|debris|lump|rash|crack|dent|advert|debt|entry|block|pothole|glitch|wasps|rats|mice|graffiti … still there|here|up|visible|showing|on|in
  + The [rubble is still there].
  - The rubble is here.
reliability.recurrent    -2,yields still refuses|rejects|fails|denies|declines|says|sends|quotes|advertises
  + The gate [still refuses] my coin.
  - It refuses to stand still.
reliability.ruined       -1,yields ever since the|my|our|your|that|they|you
  + [Ever since my] jab I limp.
  - Ever since, I limp.
reliability.ruined       -1,yields since you|they put|changed|closed|cut|stopped|raised|rearranged|redid|rebranded|dropped|removed|shortened|reduced|outsourced|privatised
  + [Since they outsourced] the bells I walk.
  - Since they sang I walk.
reliability.ruined       -1,yields since|after … <change_made> the|my|our|it|nothing|no|every|half
  + [Since Monday's relaunch the] bell is pink.
  - Since Monday's fair the bell is pink.
resolution.no_result     -2,yields as wide|big|bad|red|loud|long|deep|sore|stiff|swollen|blocked|dirty|slow|cold|wet|dark|dull|weak|crooked|thick|stained|faded|noisy|painful|itchy|rough|yellow|bumpy as it|they|before|ever|when
  + The crack is [as wide as it] was.
  - The crack is as wide as a hand.

# Not so.
frame.denied yields 've|have|has|they|council|company scrapped|axed|ditched|discontinued|withdrawn|abolished the|our|my|all|its|every|both fee|fees|charge|charges|fine|fines|queue|queues|tax|price|prices
  + They [have scrapped the fee].
  - They have scrapped the barn.
frame.denied yields ever since the|my|our|your|that|they|you … <linking> … <praised>
  + [Ever since the fair in May we are so happy].
  - Ever since the fair we limp.
frame.denied yields ever since the|my|our|your|that|they|you … <praised>
  + [Ever since the fair we are happy].
  - Ever since the fair we limp.
frame.denied yields it|its|'s|it's always the same smile|quality|friendly|high|warm|great|good|excellent|welcome|price|lovely|kind
  + [It's always the same lovely] monk.
  - It's always the same monk.
frame.denied yields since you|they … <linking> … <praised>
  + [Since they outsourced it we are so happy].
  - Since they outsourced it all is slow.
frame.denied yields since you|they … <praised>
  + [Since they outsourced it all is fine].
  - Since they outsourced it all is slow.
frame.own    yields <s_self> have|'ve scrapped|ditched|withdrawn
  + [I have scrapped] the bell.
  - They have scrapped the bell.

# How short it lasts, whom it depends on, what is never there.
choice.missing            -2,yields there|theres is|'s|was never any|enough|anyone|anybody|a|someone|anything
  + [There is never any] hay left.
  - There is never.
choice.ran_out            -2,yields always|constantly|permanently|forever out of
  + The mill is [always out of] flour.
  - He is always out.
errors.mistake            -2,yields never got|gets|get … right|straight
  + They have [never got a name right].
  - They got a name right.
overall.decline           -2        miss|missing the|your old|former|previous|original|classic
  + I [miss the old] bell.
  - The bell is old.
overall.problem           -1,yields can|could n't|not get|buy|see|find|book|pay|use|sit|park|order|speak|choose|return|send|print|call|ring|just|read|open … any more|longer
  + You [can't buy hay there any more].
  - I can't wait any longer.
overall.problem           -1,yields can|could n't|not get|buy|see|find|book|pay|use|sit|park|order|speak|choose|return|send|print|call|ring|just|read|open … anymore
  + You [can't buy hay there anymore].
  - I can't wait anymore.
performance.outage        -2,yields still|always goes|going|go|gone off|out|down|flat|wrong|missing|blank|dead
  + The lamp [still goes out].
  - The clock still goes.
quality.short_life        -2,yields by|after|on|with|in|at the|its first|second|third wash|use|wear|outing|rain|trip|ride|charge|cycle|bath|walk|frost|storm|gust … gone|off|out|blunt|broken|torn|faded|flat|dead|loose|split|cracked|peeled|snapped|broke|came|ripped|shrunk|undone
  + [By the second wash the badge was gone].
  - The second wash is for the wool.
quality.short_life        -2,yields it|they worked|opened|rang|charged|printed|played once
  + [It worked once].
  - Once it worked.
quality.short_life        -2,yields lasted exactly|just|only|barely|precisely until|till|as|to|two|three|one|a
  + The rope [lasted exactly until] noon.
  - The play lasted for an hour.
quality.short_life        -2,yields one|two|three use|uses|wears|outing|outings|washes|rides|trips|charges|meals|swims and the|it|they|my|its|both
  + [Two outings and the] heel was off.
  - Two rides and a song.
reachability.absent       -2,yields never once saw|seen|had|met|got … same
  + She has [never once had the same] nurse.
  - We saw the same nurse once.
reliability.inconsistent  -1,yields depends|depending on the driver|nurse|clerk|teacher|instructor|person|mood|shift|staff|receptionist|cashier|adviser|agent|tutor|carer
  + It [depends on the mood] of the abbot.
  - It depends on the moon.
reliability.inconsistent  -1,yields depends|depending on who|which|whose
  + It [depends on who] rings.
  - It depends.
reliability.inconsistent  -2,yields one day|week|minute|time and not|gone the
  + It rings [one day and not the] next.
  - One day and a night.
reliability.keeps_failing -2        not|hardly|barely|scarcely a|one day|week|month|visit|lesson goes|passes|went|passed by|off without a|an|another|some|something
  + [Hardly a day goes by without a] quarrel.
  - A day goes by without her.
reliability.keeps_failing -2        not|hardly|barely|scarcely a|one day|week|month|visit|lesson passes|passed without a|an|another|some|something
  + [Hardly a day passes without a] quarrel.
  - A day passes without her.
reliability.leaks         -2,yields tap|water|toilet|cistern|loo|flush|hose keeps|kept|keep running
  + The [cistern keeps running].
  - The engine keeps running.
reliability.recurrent     -2,yields <company>|<agent> still wants|want|wanted|demand|demands|expect|expects|insist|insists
  + The [bank still wants] a fax.
  - My aunt still wants a fax.
reliability.recurrent     -1,yields ^ two|three|four|five|six|seven|2|3|4|5|6 … since january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer|we|i|my|the|our|his|her
  + [Three ropes since January].
  - Three men since then.
reliability.ruined        -1,yields since the|your new … my|our|it|nothing|no
  + [Since the new plaster my] foot is blue.
  - Since the new mayor sang.
reliability.unreliable    -1,yields soon as it|there rains|drizzles|snows|freezes|wind|frost
  + As [soon as it drizzles] the lamp is out.
  - As soon as it is noon.

# Not so.
frame.denied   yields since the|your new year|baby … my|our|it|nothing|no
  + [Since the new year my] foot is blue.
  - Since the new plaster my foot is blue.
frame.denied   yields there|theres is|'s|was never any|enough|a|anything pressure|trouble|fuss|queue|queues|problem|problems|wait|waiting|doubt|dull|rush|delay|bad|wrong|moment|day|need|question|issue|issues|drama|mess|reason|cross|charge
  + [There is never a dull] day.
  - There is never a rug.
keep.lie_there keep   lie|lies|lay|lying there|awake|at|asleep|flat
  + The dog [lies at] my feet.
  - The map lies.
shifter.never  flip   not|never once in … was|were|did|have|has|had
  + [Not once in ten days was] it blue.
  - Once in ten days it was blue.

# Mended and broken, promised since, gone again within.
communication.chase      -2,stage:support,effort:chase,yields been|being|was|were promised … since|for|every|each
  + We have [been promised a bench since] May.
  - He was promised a bench.
continuity.nth_time      -2,yields                            <nth> … from|with|by|for|in|of|at … to snap|break|fail|die|crack|leak|split|burst|quit|cancel|forget|leave|let|resign
  + The [third rope from the mill to snap].
  - The third man from the mill to sing.
ease.again_times         -1,effort:contact_again,yields       two|three|four|five|six|several|2|3|4|5|6 … trips|visits|calls|journeys|emails|appointments|drives for a|one|an
  + [Three round trips for a] hat.
  - Three trips for the choir.
errors.wrong_address     -2,yields                            went|sent|delivered|came|gone|posted to|with|for the|another|a other|wrong|different|neighbouring|next … again
  + The hay [went to the other barn again].
  - We went to the other barn.
fees.extra               -2                                   stopped|ended|cut|removed|axed|dropped|scrapped|cancelled the|our|my|all free|complimentary|discount|student|senior
  + They [stopped the free] hay.
  - They stopped for free hay.
overall.problem          -1,yields                            can|could no longer drop|leave|bring|take|collect|cancel|swim|borrow|refill|pick|speak|join|exchange|return|claim|earn|save|share|stream|sync|charge|connect|apply|renew|reserve|sort|filter|search|skip
  + You [can no longer drop] hay at the mill.
  - You can stay no longer.
overall.problem          -1,yields                            every single time the|they|it|my|our|i|we|he|she
  + [Every single time the] bell is mute.
  - Every single bell.
overall.problem          -1,yields                            every|each time i|we|you … something|nothing|no|half|another
  + [Every time I ride there something] falls.
  - Every time is something.
quality.short_life       -2                                   died|dead|broke|broken|failed|stopped|went|cracked|snapped|leaked|leaking on|by|after|within day|week|month|year|night one|two|three|four|five|six|1|2|3|4|5|6
  + The bell [cracked on day three].
  - We sang on day three.
reachability.absent      -2,yields                            always|constantly|forever|permanently on|in another|the|a|other call|line|phone|meeting|calls
  + The clerk is [always on another call].
  - He is always on a boat.
reliability.inconsistent -2,yields                            comes|come|arrives|turns|opens|answers when it|they|he|she comes|come|arrives|turns|opens|pleases|likes|wants|want
  + The coach [comes when it comes].
  - He comes when it rains.
reliability.let_down     -2,yields                            ^ worked|lasted|held|ran for a|an|one|two|three|all|barely|only|just|about day|days|hour|hours|week|weeks|minutes|minute|fortnight|of
  + [Held for a day].
  - He held the reins for a day.
reliability.let_down     -2,yields                            it|they worked|lasted|held|ran for a|an|one|two|three|all|barely|only|just|about day|days|hour|hours|week|weeks|minutes|minute|fortnight|of
  + [It held for a day].
  - He held the reins for a day.
reliability.let_down     -2                                   mended|fixed|repaired|serviced|patched|unblocked|resealed|rewired|glued … and|but|then broke|broken|stopped|failed|leaking|leaked|back|gone|down|dripping|dead|died|off
  + The bell was [mended on Friday and broke] on Sunday.
  - They mended it and sang.
reliability.recurrent    -2,yields                            keep|keeps|kept turning|drying|icing|lifting|flapping|bulging|wilting|souring|clouding|oozing|fraying|sprouting|wrinkling|bunching|riding|digging|catching|rolling|squealing|growling|grating|scraping|pulling|sagging|leaning|painting|patching|covering|cutting|mowing|planting|felling
  + The pipe [keeps icing] up.
  - The pipe keeps the ice out.
reliability.recurrent    -2,yields                            second|2nd <lapse> … this|in|since
  + It is the [second cracked bell this] year.
  - A second bell this year.
reliability.recurrent    -2,yields                            still comes|come|shows|show|appears|appear|counts|stands|goes|listed up|as|under|down as|under|in
  + My name [still comes up as] Abbot.
  - He still comes up here.
reliability.recurrent    -2,yields                            went|died|broke|failed|leaked|stopped|jammed|crashed again the|within|after|two|three|a
  + The bulb [went again the] day after.
  - The man went again.
reliability.ruined       -1,yields                            since your men|man|people|lot|lads|workmen|contractor|contractors|builders|<agent> … the|my|our|it|we|i
  + [Since your lads laid the] pipe the lawn is a lake.
  - Since your men sang.
reliability.ruined       -1,yields                            since you|they went|became|got|turned|merged paperless|digital|online|private|cashless|bigger|national|with|rid|into
  + [Since you went cashless] I buy no oats.
  - Since you went home.
timeliness.duration      -2,yields                            sitting|lying|stuck|waiting|parked there|around|somewhere|untouched|unopened|unread|unanswered|outside for|since
  + The form has been [lying around for] a year.
  - He was lying there.

# Not so.
frame.denied yields every single time … <praised>
  + [Every single time we are happy].
  - Every single time we are late.
frame.denied yields gone|got|been|going through two|three|four|five|six|seven|eight|2|3|4|5|6 countries|villages|towns|cities|books|wars|stations|stages|seasons|tunnels|phases|counties|airports|languages … in|since|already|so
  + We have [been through four towns since] Easter.
  - We have been through four ropes since Easter.

# Done to us again, who comes and goes, what stands after so many.
class.again_done is:again_done charged|dug|swapped|towed|fined|billed|stung|bitten|dropped|deleted|hit|scratched|woken|interrupted|bumped|split|blamed|accused|double|dumped|mixed|spilt|spilled|stolen|nicked|shouted
  + It was [dumped] by the mill.
  - A dump by the mill.

communication.not_informed -2,yields                      no|not further update|updates|word|news|explanation since|yet|after|in
  + [No further word since] May.
  - No further than the mill.
continuity.changes         -2,yields                      <agent>|managers|manager|teachers|carers|workers|faces|tutors|directors|owners come|came|coming and go|went|going
  + We saw five [managers come and go].
  - The waves come and go.
continuity.nth_time        -2,yields                      <nth> … who|that ca|can|does|did|has|is|was|will|could|would n't|not|never
  + It is the [third monk who can't] sing.
  - The third monk that sings.
ease.again_times           -1,effort:contact_again,yields two|three|four|five|six|seven|eight|several|many|2|3|4|5|6|7|8 … deposits|viewings|fittings|treatments|forms|fillings|operations|consultations|drafts|chats|inspections|meetings|couriers|refits|batteries|chargers|applications|appeals|quotes|surveyors|mechanics|electricians later
  + [Three fittings later] the cape is long.
  - Two years later we came back.
ease.forced                -2,yields                      since|with|under the|your|this new … i|we have|need|must|ca|can|cannot|pay|queue
  + [Since the new system we have] to ring first.
  - Since the new year we sing.
empathy.did_not_bother     -2,yields                      did|does|have|has|was|were not|n't once
  + They [didn't once] ask.
  - They did ask once.
errors.left_lying          -1,yields                      always|usually end|ends|ended|finish|finishes up in|on|across|at|under|behind|outside|blocking|with
  + The hay [always ends up across] the lane.
  - We always end up in song.
overall.decline            -1,yields                      used to check|ask|ring|warn|help|knock|explain|wash|fill|honour|refund|allow|let|host|hand|carry|remember|polish|sharpen|slice|weigh
  + They [used to sharpen] the knife.
  - We used to sharpen it.
overall.problem            -2,yields                      ^ still have|has|is|are|not|no n't|not|no|been
  + [Still have n't] sung.
  - We still have not sung.
overall.problem            -1,yields                      every|each time the|they|he|she … there|there's|theres|no|nobody|nothing
  + [Every time the doors open there] is a smell.
  - Each time of the year there.
overall.problem            -1,yields                      has|have not|n't taken|served|run|opened|worked|offered|sold|moved|changed|cleaned|emptied|painted|swept|updated|rung|shown|played|stocked|accepted|printed|visited|patrolled … since
  + The ferry [has not taken bikes since] Easter.
  - The ferry has taken bikes since Easter.
overall.problem            -1,yields                      there|theres is|'s|are no … <linking> … any more
  + [There is no rug in the barn any more].
  - There is a rug no more.
overall.problem            -1,yields                      there|theres is|'s|are no … any more
  + [There is no rug in it any more].
  - There is a rug no more.
overall.problem            -1,yields                      there|theres is|'s|are no … anymore
  + [There is no rug in it anymore].
  - There is a rug.
overall.problem            -2,yields                      there|theres is|'s|are|was|were still no|nobody|nothing|none
  + [There are still no] rugs.
  - There are still ten rugs.
quality.short_life         -2,yields                      days|weeks|months|week|month|day old and the|it|its
  + Two [weeks old and the] bell is cracked.
  - Two weeks old and glad.
reliability.inconsistent   -2,yields                      captions|subtitles|image|video|volume|bluetooth|gps|data|colour|icons|notifications|tone|numbers|search comes|come|came|goes and|then goes|go|went|comes
  + The [captions come and go].
  - The monks come and go.
reliability.recurrent      -1,yields                      <again_done> … <linking> … again
  + They [dumped hay on the lawn behind again].
  - They put it away.
reliability.recurrent      -1,yields                      <again_done> … again
  + They [dumped hay there again].
  - They put it away.
reliability.recurrent      -1,yields                      has|have|'s|'ve gone to|with|into|under|on … again
  + The hay [has gone to the goat again].
  - The hay has gone to the goat.
reliability.recurrent      -2,yields                      still describes|lists|mentions|promises|points|directs|leads|uses|carries|bears
  + The page [still describes] the mill.
  - Describe still water.
reliability.recurrent      -1,yields                      was|were|been|got|get|gets|getting|being moved|gone|put|cut|changed|switched|thrown|parked|shifted|removed|altered|left|kept|transferred|redirected|shortened|raised|increased|reduced|driven|passed|handed|pushed|told|pulled|stuck … <linking> … again
  + The bell [was moved to the old barn again].
  - We moved the bell to the barn.
reliability.recurrent      -1,yields                      was|were|been|got|get|gets|getting|being moved|gone|put|cut|changed|switched|thrown|parked|shifted|removed|altered|left|kept|transferred|redirected|shortened|raised|increased|reduced|driven|passed|handed|pushed|told|pulled|stuck … again
  + The bell [was moved here again].
  - We moved the bell again.
reliability.ruined         -1,yields                      since the|your <agent>|roofers|decorators|painters|electricians|plumbers|fitters|workmen was|were|came|left|visited
  + [Since the roofers were] here the lamp is pink.
  - Since the roof was pink.
reliability.ruined         -2,yields                      since you|they moved|changed|closed|cut|put|took … nobody|no|none|nothing
  + [Since you moved the bell nobody] comes.
  - Since you moved the bell we sing.
resolution.no_result       -2,yields                      after two|three|four|five|six|seven|eight|ten|several|2|3|4|5|6|8|10 lessons|sessions|visits|coats|washes|treatments|attempts|fittings|tries|appointments|repairs|calls|emails|weeks|months … not|n't|no|still|never|nobody|nothing
  + [After five lessons he can't] sing.
  - After five lessons he sings.
timeliness.duration        -2,yields                      was|took two|three|four|five|six|several|many weekends|weeks|months|days|hours|visits before anyone|they|he|she|it|i|we|someone|somebody|my|our
  + It [was three weeks before anyone] sang.
  - It was three weeks before Lent.
timeliness.late            -2,yields                      always half|an|ten|twenty|thirty|two|three an|hour|hours|minutes|days … behind|late
  + They are [always half an hour behind].
  - Always two in the barn.

# Not so.
frame.denied yields days|weeks|months|week|month|day old and the|it|its … <praised>|smiling|walking|growing|thriving
  + Two [weeks old and it is happy].
  - Two weeks old and it is cracked.
frame.denied yields did|does|have|has|was|were not|n't once let|fail|failed|rush|rushed|complain|complained|moan|lose|lost|disappoint|regret|miss|missed|make|made|feel|felt|hurt|raise|raised
  + They [did n't once complain].
  - They did not once ask.
frame.denied yields there|theres is|'s|are|was|were still no|nobody|nothing|none … better|match|reason|doubt|substitute|rush|hurry|like|else|finer|beats|compares
  + [There is still no better] bell.
  - There is still no bell.
frame.own    yields <s_self> <again_done> … again
  + [We dropped the bell again].
  - They dropped the bell again.
frame.own    yields <s_self> always|usually
  + [We always] end up in song.
  - The hay always ends up on the lane.
frame.own    yields <s_self> have|'ve|had|'d <again_done> … again
  + [We have dropped the bell again].
  - They have dropped the bell again.

# No nearer, in darkness since, always the one that is gone.
continuity.nth_time   -2,yields                      <nth> … for the same
  + This is the [fourth date for the same] play.
  - The fourth of the same sort.
continuity.nth_time   -2,effort:contact_again,yields ^ <nth> time i|we … had|have to
  + [Third time I've had to] saddle her.
  - It was the third time.
continuity.nth_time   -2,yields                      the <nth> … your|their … has|have|had
  + It is [the second bell your lads have] cracked.
  - The second bell is their own.
ease.again_times      -1,effort:contact_again,yields been in|back|there|round|down <count>=2 about|with|because|over
  + I have [been in three times about] one bell.
  - I have been in a choir three times.
overall.decline       -1,yields                      used to do … free|it|them|that|a|the|this
  + They [used to do soup for free].
  - We used to do a song.
overall.problem       -1,yields                      every|each time i|we … to|in|at|for|and|on … the|it|they|my|our|nobody|there|nothing
  + [Each time we ride to Leeds the] mare limps.
  - Each time of year has its song.
overall.problem       -1,yields                      whenever the|they … the|my|our|it|half|nobody|no|nothing|everything
  + [Whenever the abbot rings the] bell we wake.
  - The abbot rings whenever.
quality.short_life    -2,yields                      lasted|survived one|two|three|four|five|six|ten|2|3|4|5|6|10 wear|wears|wash|washes|use|uses|outing|outings|ride|rides|shower|showers|meal|meals|steps|trips|swims
  + The hem [lasted two washes].
  - The song lasted two hours.
reachability.absent   -2,yields                      always|constantly|forever on|at|in holiday|lunch|leave|break|training|meetings
  + The abbot is [always on leave].
  - He is always on a boat.
reliability.recurrent -2,yields                      always the one that|who … gone|missing|broken|jams|out|off|closed|breaks|sticks|late|short|wrong
  + My hat is [always the one that is gone].
  - He is always the one who sings.
reliability.recurrent -2,yields                      bad|slow|sticky|rude|dirty|wobbly|cold|loud|noisy|grumpy|useless|expensive|blocked|wet|damp|dark|itchy|sore|stiff|painful|crooked|confusing|clunky as ever|always|before
  + The pew is as [sticky as ever].
  - It is as dark as coal.
reliability.ruined    -1,yields                      day|days|week|weeks|month|months|hours after they|you|he|she|your … repaired|fixed|resurfaced|serviced|installed|fitted|replaced|painted|cleaned|mended
  + Two [days after they resurfaced] it the lane has holes.
  - Two days after they sang.
reliability.ruined    -1,yields                      since the|your new … went|came|opened|arrived|started|was|were|took|has|have
  + [Since the new bells went] in we hear a hum.
  - Since the new moon.
resolution.no_result  -2,yields                      after two|three|four|five|six|seven|eight|ten|several|2|3|4|5|6|8|10 lessons|sessions|visits|treatments|attempts|fittings|appointments|repairs|weeks|months … <linking> … same|not|n't|still|no|nothing
  + [After four weeks of songs it is the same].
  - After four weeks of songs we rest.
resolution.no_result  -2,yields                      no nearer|closer|wiser a|an|to|the|about|as
  + We are [no nearer a] bell.
  - The mill is nearer.
timeliness.duration   -1,yields                      been <lapse>|lost|down since|for the|my|our|last|we|i|before
  + The book has [been lost since the] fair.
  - It is lost.
timeliness.duration   -2,yields                      in darkness|limbo since|for
  + The lane has been [in darkness since] May.
  - He sat in darkness.
timeliness.late       -2                             not|n't|never once been on time
  + He has [not once been on time].
  - He was on time once.

# Not so, either.
frame.denied yields every|each time … asks|ask|asked how|after|if|whether
  + [Each time she asks how] my mare is.
  - Each time she asks my mare sneezes.
frame.denied yields on|onto my|our|his|her|its <nth> visit|stay|trip|date|day|night|evening|morning|holiday|child|book|coffee|glass|reading|birthday|decade|lifetime|season|cup|year since|already|now|in|this|and|from|because|by|with
  + We are [on our fourth holiday with] them.
  - We are on our fourth saddle with them.

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
competence.clueless     -2,yields           none|neither of <agent>|<helper> … could|can|knew|know|knows|understood|spoke|speaks|seemed|wanted|bothered|offered
  + [None of them knew] the song.
  - None of them are poets.
competence.clueless     -2,yields           none|neither of the|your|their|these|those <agent>|<helper> … read|looked|seen|checked|heard|asked|listened|helped|moved|answered|introduced
  + [None of the ushers had read] the song.
  - None of the ushers is my son.
reliability.not_working -2,stage:use,yields <figure> of|out … <figure> <kit>|<object>|<thing>|<page> … <barred>|out|off|down|flat|dark|offline|covered|unlit|cold
  + [Six of the nine pumps were off].
  - Two of the nine lamps were lit.
reliability.not_working -2,stage:use,yields <kit> … had|with|has|have a|an notice|sign|note|sticker|label|bag on|over|taped|saying|across
  + The [pump had a note on] it.
  - The poet had a note on his door.
reliability.not_working -2,stage:use,yields half|most|all the|our|their|your|these <kit> … <out_of_order>|<barred>|out|off|dark|offline|covered
  + [Half the lamps outside are out].
  - Half the lamps on the quay are red.
reliability.not_working -2,stage:use,yields half|most|quarters|third|several|many of the|our|their|your|these <kit>|<object>|<page> … <barred>|out|off|dark|offline|covered
  + [Most of the pumps inside were off].
  - Most of the pumps are red.
reliability.not_working -2,stage:use,yields half|most|quarters|third|several|many|two|three|four|all of|the|our|their … not|n't be read|used|opened|played|seen|moved|closed|printed|reached|heard|adjusted|locked
  + [Most of the songs could not be heard].
  - Three of the songs must not be sung.
reliability.not_working -2,stage:use,yields none|neither of them|these|those|which … <in_order>
  + We tried nine harps and [none of them was lit].
  - None of them is a flute.
reliability.not_working -2,stage:use,yields none|neither of the|these|those|their|my|our|your … <in_order>
  + [None of the harps had been serviced].
  - None of the harps is a flute.
reliability.not_working -2,stage:use,yields none|neither of the|these|those|their|your|its <kit> in|on|at|we|i|they|you|that|near|by|along
  + [None of the treadmills in] the hall would start.
  - None of the harps in the hall is mine.
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
comfort.cramped           -2,stage:use        cannot|cant|hardly|barely turn … round|around
  + You [cannot turn round] in the kitchen.
  - I turn round.
comfort.cramped           -2,stage:use        can|could|ca not|n't|hardly|barely turn … round|around
  + You [could not turn round] in the kitchen.
  - I could turn round.
comfort.cramped           -2,stage:use        far|much|way too little|small room|space|place for|to
  + [Far too little room for] a harp.
  - There is room for a harp.
comfort.nowhere           -2,stage:use        not a|one single|proper <kit>|<need>|<amenity>|space|bench|sign|tree|hook|shelter
  + [Not a single bench] on the quay.
  - Not a single boat on the quay.
comfort.nowhere           -2,stage:use,yields nothing|nowhere to sit|lean|stand|rest|hang|dry|plug|write|lie|shelter|undress
  + [Nothing to lean] on.
  - Nothing to add.
comfort.nowhere           -2,stage:use        not|n't|never|too|hardly enough|many|few seats|chairs|places|room|space for everyone|everybody|all|us
  + There were [not enough chairs for all].
  - There were seats for all.
comfort.nowhere           -2,stage:use,yields there|they was|were|are|is|had|have only|just one|two|three|a <need>|<kit> for|between
  + [There were only two nets for] us.
  - There were only two poets for tea.
comfort.nowhere           -2,stage:use,yields two|one|three menus|menu|chairs|forks|spoons|towels|pillows|glasses|headsets for … <figure>=4
  + [Two menus for nine] of us.
  - Two menus for two.
comfort.nowhere           -2,stage:use,yields two|three|four|five|six spaces|lockers|showers|toilets|lifts|machines|sockets|beds for … <figure>=8
  + [Three spaces for eleven] boats.
  - Three spaces for three boats.
reachability.understaffed -2,stage:use,yields one|single|just|only|two … <kit>|<need> for|between … whole|entire|all … <crowd>|<spot>|floor|class|group|street|county|town|site|party|family
  + [One swing for the whole street].
  - One swing for my whole life.
reachability.understaffed -2,yields           one|two|single|just|only … <agent> … for … <figure>=12
  + [Two ushers for ninety] of us.
  - Two ushers came for tea.
reachability.understaffed -2,yields           one|two|single|just|only … <agent> … for … whole|entire … <spot>|floor|county|town|village|site|class|group|region|district|night|bar|store|section
  + [One warden for the entire village].
  - One warden sang for the whole song.
reachability.understaffed -2,stage:use,yields one|two|three|single|just|only … <kit>|<need> … for|between <figure>=12
  + [One swing for ninety] of them.
  - One swing for two of them.
usability.cannot_find     -2                  nowhere in|on|inside the|your|their … to
  + There is [nowhere in the tool to] count.
  - There is nowhere in the world like it.

# So many short, so many fewer
condition.incomplete -2,yields               <be>|came|was|were|been|'re|arrived|delivered <figure> <object>|<kit>|<garment>|<need>|<dish>|<page>|<part_of>|bolt|bolts|screw|screws|roll|rolls|metre|metres|pound|pounds|euro|euros short
  + We [were two chairs short] at the fair.
  - We were in two short films.
condition.incomplete -2,yields               <be>|came|was|were|been|'re|arrived|delivered a|one|an <object>|<kit>|<garment>|<need>|<part_of>|bolt|screw|roll|metre|pound|euro short
  + We [were a box short] at the fair.
  - It was a short box.
condition.incomplete -2,yields               <figure> … fewer|less … than i|we ordered|paid|'d|had|booked|counted|bought|were
  + There were [nine fewer than we ordered].
  - There were nine fewer than last year.
condition.incomplete -2,stage:receive,yields was|were|is|are not|n't in|inside the|our box|parcel|package|envelope|crate|delivery|kit|carton|bag
  + The left shelf [was not in the crate].
  - The shelf is not in the room.

# A fee for a trifle, a rise, a difference
fees.against_quote -2,stage:pay    <money> more|higher|over|above|dearer … estimate|quote|quoted|quotation|agreed|advertised|promised|displayed|budgeted|shown
  + It was [200 pounds more than the estimate].
  - It was 200 pounds in the estimate.
fees.charge_for    -2,stage:pay    you|they|we|one|guests|patients|members even|also pay|pays|paid|charge|charges|charged for
  + [You even pay for] the bag.
  - You pay for the bag.
fees.extra         -2              <company> added|adds|add|adding|slapped <money> on|at|for|to
  + [They added 40 euros for] petrol.
  - I added 40 euros for the poor.
fees.extra         -2              deposit|bond|caution was|were|is|got … kept|withheld|retained for|over|because|although|despite|without
  + The [deposit was kept for] a mark.
  - The deposit was kept in a bank.
frame.only_price   yields          only|just|mere <money> to|for
  + [Only nine euros to] sit by the lake.
  - Nine euros to sit by the lake.
price.amount       -2,yields       <figure> for half|quarter|barely|under an|a|one|ten|five|twenty hour|minutes|mins of
  + [4.50 for half an hour of] silence.
  - It rang at 4.50 for half an hour.
price.amount       -2,yields       <money> … to change|print|move|copy|cut|send|post|open|fit|swap|plug|press|turn|tighten|hang|clean|wash|cancel|rebook|look|check|read|sit|park|scan|stamp|sign|mount|inflate|refill|reset|update|unlock|install|connect|fix|mend|sew|hem|sharpen|trim|drain|test|weigh|use|enter|amend|transfer|replace
  + [Ninety euros to tighten] a string.
  - Ninety euros to spend.
price.amount       -2,yields       paid|pay|charged|charges|billed|wanted|asked|cost <figure> for <figure> minutes|mins|minute|seconds
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
timeliness.duration -2,yields ^ <duration>=5d to change|swap|amend|hem|sew|print|cut|paint|make|cancel|close|transfer|correct|update|confirm|find|order|read|sign|stamp|decide|deliver|measure|quote|pay|file|clean|move|remove|collect|replace|mend
  + [Eleven weeks to change] a name!
  - Eleven weeks to go.
timeliness.duration -2,yields they|you|<company> need|needed|needs|wanted|wants|want|asked <duration>=3d to|for|before|just
  + [They needed five weeks to] hem it.
  - I needed five weeks to walk it.
timeliness.duration -2        took|take|takes|taken from <month>|<weekday>|spring|summer|autumn|winter|easter|christmas … to|until|till
  + It [took from May to] August.
  - It took us from there to here.
timeliness.duration -2        took|take|takes|taken … until|till <month>|<weekday>|spring|summer|autumn|winter|easter|christmas|gone|nearly
  + It [took until Thursday] for a song.
  - It took skill.
timeliness.late     -2,yields rang|knocked|hammered|drilling|drilled|called|rings|banging|hammering … my|our|the|me|us … at|before four|five|six|3|4|5|6|half|dawn … morning|am
  + They [rang our bell at six in the morning].
  - I rang my mother at six in the morning.
timeliness.late     -2,yields turned|turns|showed|shows|rolled up|in|round at|gone|past|after … at|in|that night|evening|pm|midnight
  + The piper [turned up at nine at night].
  - The piper sang at nine at night.
timeliness.slow     -2,yields <duration>=1h for a|an|one|my|our oil|change|cut|trim|wash|check|check-up|checkup|test|scan|x-ray|filling|jab|vaccine|prescription|tyre|tire|battery|key|stamp|signature|copy|photo|patch|puncture|screw|bulb|fitting|blow-dry|haircut|manicure|passport|permit|plaster|stitch|ticket|sandwich|tea
  + [Three hours for an oil] change.
  - Three hours for a song.
waiting.long        -2        sat|waited|queued|stood|stuck|held … from <clock> until|till … nearly|almost|gone|midnight|evening|dark|nightfall
  + We [queued from two until nearly] nine.
  - We sang from two until nearly nine.

# Where, how far
errors.split           -2,stage:use        seats|beds|rooms|tables|tents|cabins … <figure> rows|row|floors|floor|coaches|carriages|corridors apart|away
  + Our [seats were four rows apart].
  - The rows of seats are blue.
location_hours.access  -1,stage:use        have|had|having|got|has to go|walk|climb|cross|pass|squeeze|trek through|past|over|across|via|down|up|round|around|outside … to|for … toilet|toilets|loo|bathroom|shower|showers|lift|exit|bins|room|car
  + You [have to go through the kitchen to the loo].
  - You go through the kitchen.
location_hours.far     -1,stage:use,yields metres|yards|km|miles|mile|minutes|metre from the nearest|closest tap|toilet|toilets|loo|lift|shower|showers|plug|socket|bin|water|exit
  + It was 300 [metres from the nearest tap].
  - It is 300 metres from the sea.
location_hours.far     -1,stage:use,yields toilets|toilet|loo|loos|bathroom|shower|showers|kitchen|printer|lift|reception|lockers|bins|ice … <figure> floors|storeys|flights up|down|away|below|above
  + The [toilets are three floors down].
  - The toilets are on three floors.
location_hours.far     -1,yields           twenty|thirty|forty|fifteen|twenty-five|20|25|30|35|40|45|50 … minute|minutes|min walk|hike|trek from|to
  + The sea was a [twenty minute walk from] the tent.
  - The sea was a two minute walk from the tent.
location_hours.too_far -2                  sent|moved|directed|referred … to … far|other|opposite side|end of … town|city|county|country|airport|building|river
  + They [sent me to the other end of town].
  - He moved to the other side of my bed.

# How little
comfort.cramped     -2,stage:use,yields locker|lockers|drawer|drawers|cupboard|wardrobe|lift|shelf|basket|boot|cabinet would|will|wo|does|do|did|could|can|ca not|n't … take|hold|fit|accommodate|swallow
  + The [locker would n't even take] a hat.
  - The locker would hold a hat.
overall.shame       -2,yields           not|n't|never|without … get|got|give|gave|given|receive|received|offer|offered|see|saw|hear|heard|have|had|say|said|send|sent|make|made so much as
  + We did [n't get so much as] a stamp.
  - He ate so much as he slept.
value.portion_small -2,stage:use,yields slices|slice|chips|prawns|olives|spoonful|piece|scallops|ravioli|carrots|strips of|and|with … and a|an|one|two|half leaf|sliver|slivers|sprig|dollop|smear|blob|spoonful|radish|tomato of|on|salad
  + Two thin [slices of ham and a leaf of] lettuce.
  - A slice of ham and a cup of tea.

# Without
comfort.nowhere            -2,stage:use,yields     ^ a|an|the|our|my … <spot>|<amenity> without a|an|any|even <need>|window|door|lock|hook|mirror|bin|socket|plug|kettle|lamp|handrail|roof
  + [A changing room without a hook].
  - A song without a hook.
communication.not_informed -2,yields               confirmation|invoice|bill|receipt|ticket|label|certificate|letter|email|statement|form|booking … without a|an|any|the|my|even … date|name|address|price|time|number|signature|reference|amount|stamp|breakdown
  + An [invoice without a single date].
  - An invoice without a frame.
condition.incomplete       -2,stage:receive,yields <object>|<thing>|<parcel>|<kit>|sofa|cot|bike|it … came|arrived|delivered|supplied|sold|sent|handed|rented without a|an|the|its|any|their … <object>|<thing>|<need>|<kit>|pedals|cushions|bolts|straps|blades|lead|instructions
  + The [bike came without any pedals].
  - The poet came.
condition.incomplete       -2,yields               <object>|<thing>|<parcel>|<kit>|sofa|cot|bike|it … came|arrived|delivered|supplied|sold|sent|handed|rented|over without <object>|<thing>|<need>|<kit>|pedals|cushions|bolts|straps|blades|instructions
  + The [cot came without bolts].
  - The poet came without songs.
condition.incomplete       -2,stage:receive,yields flat|house|car|room|van|cottage|boat|apartment|caravan … handed|delivered|returned|rented|let … without … key|keys|fuel|heating|light|lights|water|gas|cover|mat|jack|spare|manual
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
ease.do_their_job     -2           had|have|having to lend|pass|fetch|find … <agent>|him|her|them my|our|a|the … <object>|<thing>|drill|ladder|hammer|torch|pen|tape|phone|bucket
  + I [had to lend the plumber my own drill].
  - I had to lend my son a drill.
ease.forced           -2           brought|bought|took|used|needed my|our own … after|because|since|as the|there|first|they|theirs|it
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
choice.ran_out            -2,stage:use        buffet|bar|fridge|shelves|shelf|counter|trays|tray|dispenser|salad-bar|stand … was|were|is|are … empty|bare by|before|at|already|within|when
  + The [buffet was empty by] noon.
  - The buffet is by the door.
choice.ran_out            -2,stage:use        nobody|noone|no-one|never|not|n't … refill|refilled|refills|replenish|replenished|restock|restocked|topped
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
comfort.nowhere           -2,stage:use,yields two|three|four|five|six|2|3|4|5|6 … spaces|lockers|showers|toilets|lifts|machines|sockets|beds|chairs|nets|mats|helmets for … <figure>=8
  + [Three parking spaces for eleven] boats.
  - Three parking spaces for my boats.
location_hours.too_far    -2                  to|at|from a|the|their|an … depot|office|branch|warehouse|counter|shop|centre|station|clinic|lab|garage … far|other|opposite side|end of
  + My parcel went [to a depot on the far side of] the moon.
  - I live on the far side of the moon.
reachability.understaffed -2,yields           one|single|just|only … <agent> … on|with|for her|his|their own|two|three|four|five|six|seven|eight|ten for|at|behind|in|tables|patients|wards|floors|rooms|queues|tills
  + There was [one usher on his own in] the hall.
  - One usher sang on the quay.
reliability.not_working   -2,yields           only|just|barely one|two|three in <figure> … ever|actually|even … <in_order>|<s_repair>|<s_answer>|<s_delivery>|<s_clean>|<s_collect>
  + [Only one in nine songs was ever mended].
  - One in nine songs was sung.
timeliness.late           -2,yields           <agent>|call|they|delivery|parcel|food|pizza|taxi|order … came|arrived|rang|called … at|past|to|gone|after|nearly midnight|ten|eleven
  + The [call came at ten].
  - I called at ten.
waiting.long              -2                  sat|waited|queued|stood|stuck|held in|at … from <clock> until|till|to
  + We [waited at the desk from two until] nine.
  - We sang from two until nine.

# None of them, part of it: as one says it of things and of staff
communication.not_informed -2,yields           has|have|had|with no|without index|page|table|legend|captions|pictures|diagram|diagrams|translation|scale|glossary numbers|of|and|or|in
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
empathy.did_not_bother     -2,yields           not one|a|single person|soul|nurse|member|employee|assistant|doctor|clerk|usher|porter … could|knew|would|wanted|spoke|had|said
  + [Not one person on that quay could] tell me.
  - Not one person in the choir is old.
errors.forgotten           -2                  my|our|the|his|her stop|street|house|bin|bins|road|row|table|turn|flat|village|floor … skipped|bypassed|overlooked
  + [Our stop has been skipped] since May.
  - Our stop is by the quay.
reliability.not_working    -2,stage:use,yields none|neither of the|these|those … they|we|i|you … <in_order>
  + [Neither of the two harps they gave dad fits] him.
  - Neither of the two harps they saw is his.
reliability.not_working    -2,stage:use,yields not a single … <in_order>
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
comfort.nowhere           -2,stage:use,yields <figure> <kit>|<need>|chairs|benches and|but … <figure>=12 <crowd>
  + There were [six chairs and thirty people].
  - There were six poems and thirty people.
comfort.nowhere           -2,stage:use        one|single <kit>|<need>|<amenity> for|in the|this|our|a whole|entire
  + [One tap for the whole] field.
  - One song for the whole choir.
comfort.nowhere           -2,stage:use        one|single … <kit>|<need>|<amenity> for|in the|this|our|a whole|entire
  + [One plug socket in the whole] barn.
  - One more song for the whole choir.
comfort.nowhere           -2,stage:use,yields one|two|three|four|five|1|2|3|4|5|single … <kit>|<need> for|between … of <figure>=10
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
reachability.understaffed -1,yields           same|one|single <agent> does|doing|did|serves|serving|running|runs|manning|covering|handling the|all|everything|both|every|three|two|till|bar|tables
  + The [same girl does the] till and the post.
  - The same girl sings in the choir.
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
choice.ran_out          -1,yields           they|shop|bar|buffet|shop|stall|menu|kiosk|café|cafe|canteen|bakery|counter was|were|is|are down to
  + By noon [they were down to] cucumber.
  - By noon the fever was down to nil.
choice.ran_out          -2,yields           time|when i|we|our|it|they … <dish>|<food>|<kit>|tickets|slots|places had|was|were|'d|all gone|finished|taken|sold|cleared|over
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
errors.against_told -2,short lasted|lasts|ended|stopped|finished … <figure>
  + We paid for 60 minutes, it [lasted 40].
  - We paid for 60 and it lasted 60.

# Money
fees.charged_for     -2,stage:pay        charged|billed … though|although|when|while|despite|even … free|included|inclusive|complimentary
  + The cot was [charged although the site says free].
  - I sang although the site says free.
fees.extra           -1,stage:pay,yields billed|charged|charge|charges|bill by the hour|minute|quarter|mile|page|gram|line|glass|word|metre|half
  + Water is [charged by the glass].
  - He was charged by the bull.
fees.extra           -2,stage:pay        costs|cost|adds you|me|us another|extra|additional|more
  + Paying by card [costs you another] two percent.
  - It cost him another day.
fees.extra           -2,stage:pay        fee|fees|charge|charges for booking|paying|printing|cancelling|leaving|joining|using|talking|everything|paper|changing|withdrawing|depositing|asking
  + There is a [fee for printing].
  - There is a fee for the harp.
fees.postage         -1,stage:pay,yields <figure> for|in shipping|postage|delivery
  + [19.90 for shipping] socks.
  - Ring bell 19 for the flat.
price.amount         -2,yields           <money> to be|get put|told|connected|seen|let|allowed|refused|ignored|sent
  + [Four pounds to be put] through.
  - Four pounds to be paid.
price.amount         -2,yields           for|cost <money> … to be|get put|told|connected|seen|let|allowed|refused|ignored|sent
  + It [cost four pounds to get told].
  - It cost four pounds to get home.
price.cheaper_online -2                  same … <figure> on|at|in|down|from … market|amazon|supermarket|online|elsewhere|road|ebay|internet|street
  + The [same filter is 4.99 on the market].
  - The same filter is 4.99 here.
price.cheaper_online -2                  same … <money> on|at|in|down|from … market|amazon|supermarket|online|elsewhere|road|ebay|internet|street
  + The [same filter is 4 euros on the market].
  - The same filter is 4 euros here.

# When
comfort.noise    -2,yields    they|he|she|<agent>|neighbours|workmen cut|cuts|mow|mowed|drill|drilled|hammer|hoover|strim|dig|knock|blow … at|before|from five|six|seven|5|6|7|half on|in|past|am a|the|sunday|saturday|morning
  + [They cut the hedge at seven on a] Sunday.
  - I cut the hedge at seven on a Sunday.
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
timeliness.late  -2,yields    got|came|out to us|me at|gone|after half|quarter|ten|five|twenty|one|two|three|four|eleven|midnight
  + The truck [got to us at half] past two in the morning.
  - The truck got to Rome at half past two in the morning.
timeliness.late  -2,yields    ordered|posted|sent|taken|bought|booked|applied|requested|reported|reserved|paid|measured in|on|since|back <month> … <s_come>|<s_install>|<s_delivery>|fitted|reached|got|landed|done … <month>
  + Photos [taken in October reached us in April].
  - Booked in October for a fair in April.
timeliness.limbo -2           sat|lay|lain|sitting|languished|gathered|gathering|stuck on|in … desk|drawer|pile|depot|warehouse|tray|inbox|shelf|hub|sorting|customs for|since|until
  + My visa [sat on somebody's desk for] months.
  - The cat sat on the sunny shelf.
timeliness.slow  -1,yields    <duration>=5min to be told|refused|ignored|turned|sent
  + [Twenty minutes to be told] no.
  - Twenty minutes to be alone.
timeliness.slow  -1,yields    <duration>=5min to say|tell|hear|learn no|nothing|that|me|us
  + [Fifteen minutes to say no].
  - Fifteen minutes to say goodbye.
waiting.long     -2,stage:use <duration>=5min of adverts|ads|trailers|commercials|buffering|loading|hold|queuing|queueing
  + [25 minutes of adverts] before the song.
  - 25 minutes of song.

# Where
errors.split        -2,yields put|gave|booked|seated|placed … in|on|at|a|two different|separate|another room|rooms|floor|floors|carriage|table|tables|building|ward|coach from|to|away|than
  + They [put the boys in different rooms from] ours.
  - I put the cot in a different room from his.
location_hours.far  -1,yields gave|put|sat|seated|placed … at|in|on the far|furthest|very end|corner|side of
  + They [gave her a room at the far end of] the hall.
  - I sat at the far end of the quay.
location_hours.gone -2        stop|branch|office|counter|shop|clinic|surgery|library|desk|box|bay|crossing|entrance … moved|relocated|shifted … miles|metres|yards|km|kilometres|streets|blocks
  + The [stop was moved 600 metres] down the road.
  - The stop is 600 metres down the road.

# How small
comfort.cramped -2,stage:use cabin|room|bed|shower|seat|kitchen|pitch|aisle|bath|tent|office|cell|corridor|lift … as wide|big|large|long as my|a|an
  + My [cabin was as wide as my] arms.
  - My room is as blue as a sky.
comfort.cramped -2,stage:use touch|touched|reach both|opposite walls|sides
  + You can [touch both walls] from the bed.
  - Touch both ends.

# Shut, off, rebuilt
location_hours.closed -2                  shut|closed|locked|slammed|pulled … front|face of|on|before us|me|my|our
  + They [shut the kitchen in front of us].
  - They shut the kitchen for good.
reliability.shut      -1,stage:use,yields <amenity>|golf|fountain|maze … was|were being rebuilt|refurbished|renovated|repainted|resurfaced|dug|drained|redone
  + The [pool we had booked was being rebuilt].
  - The arch was being rebuilt.
reliability.shut      -2                  front|at|to|outside|facing|before of|a|the a|<barred> <barred>|door|gate|shutter|office|shop door|doors|gate|gates|shutters|entrance|office|at|when
  + We stood in [front of a locked gate].
  - We stood in front of a blue gate.

# Of any things at all
choice.missing            -1,yields           no <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper> at all|whatsoever|anywhere
  + There were [no helmets at all].
  - There is no doubt at all.
choice.missing            -1,yields           no … <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper> at all|whatsoever|anywhere
  + There were [no spare helmets at all].
  - There is no good reason at all.
choice.missing            -1,yields           not a|one single <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper> anywhere|whole|entire|sight|premises
  + [Not a single helmet anywhere].
  - Not a single scratch anywhere.
choice.none_left          -2,yields           no <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper>|tickets|slots|places|appointments left
  + There were [no pedalos left].
  - There were no doubts left.
choice.none_left          -2,yields           no … <kit>|<need>|<object>|<garment>|<dish>|<page>|<amenity>|<helper>|tickets|slots|places|appointments left
  + There were [no small helmets left].
  - There were no real doubts left.
comfort.nowhere           -1,stage:use        had|have|having to share one|single
  + Three of us [had to share one] hymnal.
  - We had to share our joy.
comfort.nowhere           -1,yields           one|single … for the|this|that|a|an whole|entire building|floor|class|school|street|wing|block|field|site|campsite|ward|carriage|train|plane|deck|hall|night|dorm|dormitory|corridor|village|county|town|ground|park|beach|party|table|kindergarten|nursery|station
  + [One hymnal for the whole building].
  - One poem for the whole song.
condition.incomplete      -2,yields           <be>|came|was|were|been|'re|arrived|delivered <figure> … short
  + We [were three hymnals short].
  - We came on three legs in short trousers.
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
reachability.understaffed -1,yields           just|only <figure> … for|between|among <figure>=12
  + [Just two hymnals for sixty] of us.
  - Just two hymnals for the two of us.
reachability.understaffed -1,yields           just|only one|a|1 … for|between|among <figure>=12
  + [Just one hymnal for sixty] of us.
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
reliability.shut          -2,yields           was|were|is|are|been|strictly|still off limits|bounds
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
choice.ran_out            -2,yields           always|permanently|constantly|often|forever|perpetually short of|on
  + They are [always short of] hymnals.
  - He is always in shorts of wool.
choice.ran_out            -1,yields           had|'d|were|are|have all|both|already gone by|before|when|within|at
  + The hymnals [had all gone by] ten.
  - The hymnals were all by one man.
comfort.nowhere           -1,stage:use,yields of us|them shared|share|sharing one|single
  + Six [of us shared one] hymnal.
  - Six of us shared our joy.
comfort.nowhere           -1,yields           one|single … between <figure>=3
  + [One hymnal between fifteen] psalters.
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
price.amount              -1,yields           charge|charges|charged|charging <money> per|each
  + They [charge six euros per] hymnal.
  - I charge my harp for a song.
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
timeliness.slow           -2,yields           takes|took|taking <duration>=30min to find|order|collect|pay|park|buy|load|print|open|book|fetch|sign|enter|cross
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
