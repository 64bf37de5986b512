@language en
@kind     irritants

# Again, still, always: what goes wrong more than once.
class.lapse  is:lapse  skipped|finished|forgotten|overlooked|cancelled|canceled|closed|shut|locked|blocked|missing|late|delayed|flat|empty|jammed|stuck|frozen|froze|crashed|crashes|failed|fails|failing|stopped|stops|leaking|leaks|leaked|dripping|drips|broken|broke|cracked|flooded|floods|soaked|dead|faulty|offline|unavailable|misspelt|misspelled|mislaid|damaged|torn|bent|burnt|undercooked|wrong|rejected|refused|declined|bounced|overcharged|muddled|ignored|dirty|filthy|peeling|tripped|tripping|overflowing|overflowed|understaffed|overbooked|postponed|diverted|disconnected|cordoned|clogged|overheated|rattling|squeaking|buzzing|beeping|short|messed|botched|scratched|dented|sour|mouldy|stale|soggy|unplugged|unanswered|unpaid|unread|unswept|uncollected
  + The gate is [jammed] with hay.
  - Jam for the gate-keeper.
class.misdo  is:misdo  whistling|bleeping|buzzing|humming|rattling|squeaking|creaking|groaning|clicking|clunking|hissing|gurgling|slipping|sliding|popping|swallowing|forgetting|missing|muddling|confusing|yawning|sighing|glancing|blaming|ignoring|rejecting|declining|skipping|pausing|slowing|stalling|stuttering|lagging|dying|rebooting|flickering|blinking|dripping|overflowing|steaming|fogging|misting|shrinking|peeling|snapping|splitting|tearing|bursting|deflating|fading|curling|warping|wobbling|tilting|veering|stinging|sparking|unravelling|unhooking|vanishing|misreading|mishearing|misspelling|mispronouncing|misplacing|mislaying|overcharging|undercharging|overbooking|breaking|smelling|pinching|rubbing|chafing|burning|scratching|shaking|jolting|screeching|crackling|juddering|shuddering|stumbling|spilling|dribbling
  + He kept [whistling] at the mare.
  - A whistle for the mare.
class.nth    is:nth    second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|umpteenth|nth
  + My [fourth] saddle.
  - My forty saddles.
class.pester is:pester sending|telling|asking|charging|billing|debiting|calling|ringing|phoning|pestering|hounding|bothering|pushing|putting|throwing|kicking|locking|redirecting|directing|taking|forcing|quoting|transferring|passing|bouncing|fobbing|moving|switching|changing|spitting|refusing|rejecting|declining|blocking|waking|interrupting|leaving|parking|hitting|bumping|poking|splashing|shoving|dropping|mixing|confusing|swapping|splitting|stopping|cutting|correcting|dunning|fining|bombarding|spamming
  + He kept [poking] the mare.
  - A poker for the mare.
class.series is:series excuse|excuses|form|forms|popup|popups|pop|reminder|reminders|delay|delays|crash|crashes|error|errors|advert|adverts|ad|ads|bug|bugs|failure|failures|fault|faults|mistake|mistakes|letter|letters|email|emails|call|calls|promise|promises|deadline|deadlines|cancellation|cancellations|detour|detours|queue|queues|fee|fees|charge|charges|refusal|refusals|rejection|apology|apologies|lie|lies|breakdown|breakdowns|update|updates|transfer|transfers|disappointment|disappointments|setback|hurdle|problem|problems|mishap|blunder|redirect|login|logins|password|passwords|captcha|captchas|voicemail|message|messages|notification|notifications
  + A [detour] by the mill.
  - A tour of the mill.

cleanliness.left_mess       -1,yields                      still|forever finding|sweeping|wiping|picking|scrubbing|digging|fishing … dust|grit|crumbs|glass|sand|bits|splinters|nails|screws|plaster|hairs|paint|feathers|sawdust|shards|mud|glitter
  + We are [still sweeping up sawdust].
  - I am still digging for gold.
communication.contradictory -2,yields                      each|every|everyone|everybody|another … said|says … something|another|different|conflicting else|story|answer|version|explanation
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
continuity.nth_time         -1,yields                      <nth> monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night|morning|week|weekend in a row
  + The bells rang at four, the [third night in a row].
  - On the third day we sat in a row.
continuity.nth_time         -1,yields                      <nth> monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night|morning|week|weekend|time running
  + The bells rang at four, [third night running].
  - On the second day I was running.
continuity.nth_time         -2,effort:contact_again,yields is|'s|was|makes|made|now|already|its|for|thats|that's the|my|our <nth> time … had|have to
  + This [is the fourth time we had to] saddle her.
  - We had the time of our lives for the second year.
continuity.nth_time         -2,yields                      is|'s|was|makes|made|now|already|its|thats|that's the <nth> time … you|they|he|she|it|the|your|their|has|have|had|been … <lapse>|lost|swapped|forgot|misspelt|mixed|missed|mucked|moved|changed|let|double|charged
  + It [is the second time you have mislaid] the deeds.
  - The third time we sat by the mare.
continuity.nth_time         -1,effort:contact_again,yields is|'s|was|makes|made|now|already|its|thats|that's the|my|our <nth> time i|we|i've|we've … sent|asked|told|rung|rang|called|phoned|written|wrote|emailed|explained|complained|reported|returned|brought|queued|waited|filled|uploaded|chased|reminded|repeated|resent|corrected|posted|resubmitted|cleaned|reset
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
overall.decline             -1,yields                      done|did|does|doing away with
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
overall.problem             -1,yields                      can|could no longer access|pay|log|get|find|use|book|print|download|change|choose|order|buy|watch|open|edit|park|enter|send|call|read|sign|upload|view|reach|play
  + We [can no longer book] a pew.
  - We can stay no longer.
overall.problem             -1,yields                      no longer stops|stop|serves|sells|sends|send|runs|run|opens|open|includes|include|provides|provide|stocks|stock|allows|allow|lets|let|comes|come|calls|prints|shows|show|loads|fits|bakes|bake|publishes|publish|supports|support|recognises|recognizes|lights|charges|closes|turns|connects|syncs
  + The bus [no longer stops] at the mill.
  - It stops for no longer than a minute.
reliability.inconsistent    -2,yields                      comes|turns|answers|works|opens|replies|arrives|shows|starts|rings … when|if|whenever he|she|they|it feels|feel|fancies|fancy like|it
  + The verger [comes when he feels like] it.
  - He sings when he feels like it.
reliability.inconsistent    -2,yields                      heating|water|power|signal|wifi|internet|lift|light|lights|boiler|shower|screen|phone|line|sound|connection|electricity … on and off
  + The [lift has been on and off] all year.
  - I have run the mill on and off.
reliability.inconsistent    -2,yields                      some|sometimes|other days|it|they|day|times … works|work|comes|loads|does|opens and|or|some|sometimes|other|others
  + [Sometimes it works and] then it sulks.
  - Some days she works, others she sings.
reliability.inconsistent    -2,yields                      when|whenever it|they feels|feel|felt like it
  + The clock strikes [when it feels like it].
  - He sings when it feels right, like us.
reliability.inconsistent    -2,yields                      wifi|heating|signal|sound|picture|light|lights|power|water|hot|internet|connection|radio|lift|telly|tv|cover|reception|speaker|screen comes|come|came|goes and|then goes|go|went|comes
  + The [sound comes and goes].
  - The tide comes and goes.
reliability.inconsistent    -2,yields                      you|one never know|knows|knew whether|when they|it|he|she|the|your
  + [You never know when the] bell rings.
  - You never know when love comes.
reliability.let_down        -2,yields                      dead|broken|broke|flat|peeling|leaking|cracked|faded|limp|wilted|blocked|worn|mouldy|stale by <weekday>|lunchtime|teatime|dinnertime|bedtime
  + The roses were [wilted by teatime].
  - The roses are flat by the door.
reliability.let_down        -2,yields                      glue|repair|fix|patch|weld|zip|strap|seam|filling|tape|knot|seal|bulb|plug|paint|varnish|polish held|lasted|worked|survived until|till|about|barely|only
  + The [weld held until] the mill.
  - The weld is held by a strap.
reliability.let_down        -1,yields                      it|they lasted a|two|three|four|one|2|3|4 week|weeks|fortnight|month|months|day
  + [It lasted a week].
  - It was the last day.
reliability.let_down        -2,yields                      worked|ran|lasted|held|charged|fine|well|ok|okay|good|behaved for <duration> … stopped|died|gave|failed|packed|conked|broke|blew|cracked|split|dead
  + The clock [ran for two days and stopped].
  - I worked for two years and then sang.
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
reliability.recurrent       -2,yields                      every few|two|three|five|ten|couple|2|3|5|10 … seconds|minutes|hours|clicks|pages|songs a|an|another|it|the|there … ad|ads|advert|adverts|pop|popup|notification|warning|prompt|freezes|cuts|beeps|crashes|drops|disconnects|pauses|announcement
  + [Every few minutes an advert] for oats.
  - Every ten minutes a tram.
reliability.recurrent       -2,yields                      every|each|always day|week|month|time|visit|morning|year it|its is|'s|was|something something|another
  + [Every week it's something].
  - Every week we sing something.
reliability.recurrent       -1,yields                      every|each|whenever time|it it|its rains|snows|freezes|rained|raining|windy|drizzles
  + [Every time it rains] bells drip.
  - It rains all the time.
reliability.recurrent       -2,yields                      gone|got|been|going through two|three|four|five|six|seven|eight|2|3|4|5|6 … in|since
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
reliability.recurrent       -2,yields                      not|n't the first time|occasion either|you|they
  + It was[n't the first time they] lost a bell.
  - The first time you sing it is not loud.
reliability.recurrent       -1,yields                      not|n't the only one|ones|customer|patient|tenant|passenger|guest|parent|person
  + I'm [not the only one].
  - The only one of its sort.
reliability.recurrent       -2                             not|n't|hardly|isnt|wasnt the first problem|issue|incident|fault|mistake|error|breakdown|complaint|mishap|delay
  + It is [not the first mishap] with their boats.
  - It is not the first chapter about a mistake.
reliability.recurrent       -2,yields                      once|yet|twice again|more … was|were|is|are|had|has|have|did|do|does|been not|n't|no|nobody|never|nothing|<lapse>|split|left|lost
  + [Once again the bell was not] rung.
  - Once more we were there.
reliability.recurrent       -1,yields                      on|onto my|our|his|her|its <nth> … since|already|now|in|this|and
  + We are [on our fourth saddle since] May.
  - My second bell is on the tower.
reliability.recurrent       -2,yields                      power|heating|water|internet|wifi|broadband|network|signal|electricity|phone|phones|line|lines|site|website|app|system|systems|server|servers|lift|lifts|boiler|lamp|light|lights|machine|tills <be>|went|goes|gone|go out|off|down again
  + The [lamp is out again].
  - We went out again.
reliability.recurrent       -1,yields                      third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th … in|within a|one|two|three|four|five|six|as|under|less|twelve|eighteen|2|3|4|5|6 day|days|week|weeks|month|months|fortnight|year|years|many|than|hours
  + This is the [third wheel in a month].
  - The third wheel is in a shed for a month.
reliability.recurrent       -2,yields                      wrong … again
  + The hat is the [wrong size again].
  - The wrong hat: see it again in May.
reliability.stopped         -2,yields                      site|server|servers|system|app|website|portal|network|tills|page fell|falls|falling|fall over
  + The [portal fell over] at ten.
  - He fell over by the site.
resolution.constant_repair  -2,yields                      spent|been|spends|had more time|days|weeks|months|nights at|in|with|on … dealer|dealer's|dealers|garage|workshop|menders|repair|repairs … than
  + The cart has [spent more days at the menders than] on the road.
  - I spent more than a day at the shop.
resolution.no_result        -2,yields                      sessions|visits|repairs|appointments|treatments|calls|emails|attempts|lessons|applications|goes|tries|replacements|letters and … still|no|same|not|nothing|n't|worse
  + Two [treatments and you still] limp.
  - Two treatments and a hat for me.

# Since a change.
class.change_made is:change_made update|upgrade|patch|version|service|repair|redesign|refit|takeover|takeovers|merger|refurbishment|renovation|migration|switchover|revamp|relaunch|reboot|reset|filling|operation|injection|crown|treatment|switch|changeover|rebrand|install|installation
  + After the [relaunch] the page is green.
  - A rocket was launched.

overall.decline    -1,yields since|under the|your|these|their new owner|owners|management|manager|contractor|contractors|regime|rules|landlord|head|operator|franchise the|nobody|no|half|every|nothing|it's
  + [Under the new regime the] bell is mute.
  - I met the new owners at the inn.
reliability.ruined -1,yields after|since your|their|the engineer's|engineers|plumber's|technician's|fitter's|mechanic's|electrician's|roofer's|cleaner's visit|work|repair|job nothing|no|every
  + [After their roofer's visit nothing] is dry.
  - After their roofer's work we paid.
reliability.ruined -1,yields ever since you|they|he|your|she|that fixed|repaired|serviced|replaced|changed|took|touched|came|worked|fitted|installed|updated|upgraded|switched|reset|looked|cleaned|redid|rebuilt|merged|closed
  + [Ever since they rebuilt] the arch it sways.
  - Ever since they sang I was glad.
reliability.ruined -1,yields since you|they|your|the|their fixed|repaired|serviced|replaced|took|touched|redesigned|mended|rebuilt
  + [Since they rebuilt] the arch it sways.
  - Since they came we sing.
reliability.ruined -2,yields since … <change_made> i|we|he|she ca|cannot|could|can n't|no|not|longer|hardly|barely
  + [Since the filling I can't] drink.
  - Since the fair I sing.
reliability.ruined -1,yields since|after the|your|this|that|their last|latest|new|recent|big|forced <change_made> the|my|our|it|its|your|nothing|no|every|all|half
  + [Since the latest relaunch my] page is green.
  - Since the latest launch my boat is green.
reliability.ruined -2,yields since|ever|after the|your|this|that|their|last|latest <change_made> the|my|our|it|its|your|nothing|no|every|all|half
  + [Since the relaunch my] page is green.
  - Since the launch my boat is green.

# Always, and as if it were a rule.
choice.always_something  -2,yields always one|a|some|something … closed|shut|locked|broken|missing|wrong|blocked|unavailable|short|failing
  + There is [always one door locked].
  - There is always a door to the left.
choice.always_something  -2,yields always some excuse|form|paper|document|catch|snag|fee|charge|hitch|hiccup|rule|drama|problem|issue|delay|obstacle|hidden|stupid|silly
  + There is [always some snag].
  - There is always some bread.
choice.always_something  -2,yields always|forever find|finds|found|want|wants|need|needs one|another|some … thing|document|form|part|fee|proof|paper|fault|job|reason|stamp
  + They [always want one more stamp].
  - I always find one blue shell.
overall.decline          -2,yields always the same song|excuse|excuses|answer|story|reply|tune|advert|adverts|ads|music|questions|question|problem|faults|mistakes|response|lie|nonsense
  + It is [always the same tune].
  - Always the same warm welcome.
reachability.absent      -2,yields 's|is|are|was|always|forever always|forever|on on|at|in her|his|their|a break|lunch|holiday|leave|phone|course|meeting
  + She['s always on her break].
  - We were on a break.
reliability.recurrent    -2,yields always|constantly just|already|being restarted|broken|down|mended|closed|taken
  + The till is [always being mended].
  - The till is always open.
timeliness.early_leaving -2,yields bus|train|ferry|coach|tram|shuttle|boat|driver|doctor always leaves|leave|departs|goes|left before the|we|i|it|they
  + The [ferry always leaves before the] train is in.
  - I always leave before noon.

# Never once.
communication.no_reply -2        never once had|got|received|seen a|an|any|one … reply|answer|response|apology|explanation|update|receipt
  + I have [never once had a straight answer].
  - I never once had a boat.
empathy.did_not_bother -1,yields not once in <figure>
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
frame.denied yields my|our|a|the|their|his|her third|fourth|fifth|sixth visit|stay|trip|meal|holiday|book|child|baby|win|goal|race|episode|birthday|place|floor|party|season|concert|edition|match|exam|order|purchase|pair|bottle|jar|pack|tub|read|watch
  + It was [our third visit] in a month.
  - It was our third wheel in a month.
frame.denied yields not|n't the only one|ones in|of|left
  + I am [not the only one in] the choir.
  - I am not the only one.
frame.denied yields not|n't the only one|ones who|that loves|love|likes|like|enjoys|enjoy|plays|can|knows|works|play
  + I am [not the only one who plays].
  - I am not the only one.
frame.denied yields not|never once did|was|were|has|have|had|in … let|fail|failed|rush|rushed|miss|missed|complain|moan|charge|lose|lost|disappoint|disappointed|wait|waited|late|regret|regretted|made|make|feel|felt|problem|drop|dropped|crash|crashed|break|broken|freeze|leak|leaked|shout|raise|forget|forgot|cancel|cancelled|stall|smell|overcharge|argue|grumble|interrupt|bored|dirty|rude|crumb|noise|queue|bother|struggle|doubt|cold|broken|wrong|long|hungry|empty
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
frame.denied yields used to charge|be|get|give … for|bad|terrible|awful|worse|late|slow|rude|dirty|closed|shut|charges|charge|fee|fees|queue|queues|noise|mess|smell
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
frame.own    yields mum|mom|mother|dad|father|wife|husband|grandfather|grandmother|grandad|gran|nan|uncle|aunt|people used to
  + My [grandfather used to] stop at the mill.
  - They used to stop at the mill.
frame.own    yields once|yet again i|we|i'm
  + [Once again we] did not sing.
  - Once again they did not sing.
frame.own    yields son|sons|daughter|grandson|granddaughter|husband|wife|mother|mum|dad|friend|friends|family|people|customers|everyone|plant|heart|kids|children|toddler|baby|boy|girl|dog|cat|puppy|horse keep|keeps|kept
  + The [puppy kept] eating hay.
  - The press kept eating hay.

# A trouble that stays, comes again or comes each time, told of anything.
class.ails      is:ails      hurts|aches|itches|stinks|rubs|squeaks|rattles|drips|leaks|jams|clunks|grinds|creaks|bangs|whistles|whines|buzzes|wobbles|peels|sags|gapes|flickers|freezes|crashes|stutters|lags|stalls|jerks|judders|vibrates|shakes|overheats|steams|bleeds|weeps|trips|beeps|limps|scratches|coughs|hides|bites|howls|snags|pinches|pokes|scrapes|clicks|crackles|hisses|drags|curls|frays|fades|sinks|tilts
  + It [squeaks] by the mill.
  - A squeaky mill.
class.linking   is:linking   of|in|at|on|the|to|a|an|with|for|and|was|were|is|are|my|our|their|so|very|really|by|from|it|they|we|i|been|be|have|had|us|me|that|always
  + He sang [with] her.
  - He sang.
class.plain_ing is:plain_ing accepting|accusing|activating|adjusting|advertising|alerting|altering|applying|appearing|archiving|assuming|attaching|banging|banning|barging|beating|bending|biting|blowing|blurring|boiling|booting|buckling|bullying|cancelling|canceling|catching|causing|cheating|choking|clashing|clogging|collapsing|colliding|complaining|converting|copying|crashing|cramming|crossing|dangling|deactivating|delaying|denying|detaching|dimming|dipping|disabling|disconnecting|dismissing|displaying|disturbing|diverting|doubling|dragging|drifting|drilling|duplicating|echoing|ejecting|erasing|exceeding|exploding|falling|fiddling|firing|flagging|flaking|flashing|flooding|fluctuating|forwarding|freezing|frightening|fumbling|glaring|glitching|grinding|growling|grumbling|hanging|harassing|hiding|hiking|honking|howling|hurrying|insulting|invoicing|itching|jabbing|jerking|jamming|joking|labelling|limping|listing|logging|looping|lying|mailing|marking|merging|misfiring|mistaking|moaning|mocking|muting|nagging|neglecting|nicking|nodding|nudging|offending|omitting|overheating|overlapping|overriding|overrunning|overwriting|patronising|peering|peeping|pinging|plugging|preaching|pressuring|prodding|prompting|pumping|quibbling|rambling|ranting|reappearing|rebooking|recalculating|reconnecting|recurring|reducing|refreshing|reinstalling|reloading|renaming|reopening|requesting|requiring|restarting|restricting|retrying|revising|revoking|rewinding|ripping|rolling|rounding|rumbling|rusting|sagging|scaring|scolding|scraping|seeping|seizing|separating|shedding|shrugging|shutting|signing|sinking|skidding|slapping|slurring|smashing|smirking|smoking|smudging|sneering|sniffing|snoring|soaking|spinning|squirting|stabbing|stamping|sticking|straying|stripping|sucking|surging|suspending|sweating|swerving|swiping|tailgating|tampering|tangling|teasing|terminating|thumping|timing|tossing|towing|trapping|triggering|twisting|twitching|tutting|typing|undoing|uninstalling|unlocking|unsubscribing|upselling|vibrating|voiding|waffling|wailing|wasting|whining|winding|withholding|worsening|yelling
  + He kept [nudging] the mare.
  - A nudge for the mare.
class.plain_ing is:plain_ing being|getting|having|doing|giving|answering|talking|looking|grabbing|touching|pulling|removing|deleting|renewing|opening|closing|starting|reaching|using|leaving|serving|booking|bumping|knocking|standing|disappearing|arriving|landing|forgetting|speaking|whispering|chatting|pretending|saying|repeating|claiming|suggesting|insisting|showing|printing|posting|delivering|returning|raising|lowering|clicking|pressing|picking|choosing|offering|demanding|needing|failing|finding|losing|messing|ruining|spoiling|damaging|hurting|staring|tapping|shouting|swearing|barking|crying|begging|arguing|lecturing|correcting|checking|turning|draining|dialling|defaulting|reverting|resetting|syncing|unpairing|pairing|subtracting|deducting|withdrawing|scanning|driving|braking|overtaking|speeding|cornering
  + He kept [grabbing] the oats.
  - He kept the oats.
class.praised   is:praised   good|great|excellent|amazing|fantastic|brilliant|wonderful|lovely|perfect|perfectly|superb|fab|fabulous|awesome|outstanding|incredible|terrific|delicious|delightful|delighted|impressed|love|loved|loves|enjoy|enjoyed|enjoyable|happy|happily|pleased|pleasure|thank|thanks|thankful|grateful|glad|friendly|helpful|kind|polite|attentive|welcoming|smile|smiles|smiling|laugh|best|better|fresh|spotless|fast|quickly|smooth|smoothly|easy|easily|reliable|professional|caring|careful|patient|efficient|exceptional|impeccable|flawless|beautiful|fun|relaxed|recommend|welcome|welcomed|comfortable|tasty|helped|helps|improved|improves|treat|treats|gem|star|superbly|nice|warmly|cheer|cheerful|spot|well|fine|worth|fabulously|wow|punctual|proud|calm|safe|resolved|solved|fixed|sorted|explained|listened|apologised|reassured|sorts|purrs|sleep|sleeps|extras|generous|remember|remembers|recognise|recognises|log|clear|saves|spoil|spoilt|spoiled|glow|glows|gleams|shines|sparkles|dancing|dance|healed|cured|painless|thrilled|chuffed|rave|right|correct|faultless|seamless|stunning|gorgeous|immaculate|cracking|stellar|tremendous|magical|heavenly|divine|exquisite|magnificent|splendid|memorable|unforgettable|effortless|effortlessly|art|picture|dream|joy|saved|save|rescued|stayed|quick|quicker|faster|smoother|soft|softer|cheaper|lower|sooner|earlier|tastier
  + A [superb] saddle.
  - A supper.

choice.always_something     -2,yields                                             always a|an|some hair|stain|fault|catch|problem|hole|scratch|leak|bug|crumb|insect|wobbly|snag|delay|mistake|error|surcharge|draught|drip
  + There is [always a crumb] in it.
  - Always a song.
choice.missing              -2,yields                                             never has|have change|stock|enough|milk|bread|paper|ink|lids|bags|small
  + The till [never has change].
  - The abbot never has to.
communication.chased        -2,rupture:repeat_contact,effort:contact_again,yields my|our second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th message|call|email|letter|complaint|request|reminder|report|ticket|enquiry|query|claim about|to|since|and|on|regarding|without|now
  + This is [my fifth reminder about] the bell.
  - My third letter is a C.
communication.contradictory -2,yields                                             has|have its|their|his|her own rule|rules|answer|opinion|explanation|interpretation
  + Each gate [has its own rule].
  - The gate has its own moat.
continuity.nth_time         -1,yields                                             <nth> replacement|repair|engineer|technician|plumber|electrician|refund|complaint|reschedule|resend|redelivery|cancellation|breakdown|postponement
  + We wait for a [fourth replacement].
  - A fourth replica.
continuity.nth_time         -1,yields                                             ^ <nth> time you|they|it|your|their|someone|somebody|this
  + [Third time this] bell fell.
  - It was the third time.
continuity.nth_time         -1,yields                                             is|'s|was|makes|now|thats|that's the <nth> time that|you|they|it|your|their|someone|somebody
  + It [is the third time that] a bell fell.
  - The third time is the charm.
continuity.nth_time         -2,yields                                             the <nth> … you|they|you've|they've|have|'ve changed|moved|lost|cancelled|missed|postponed|broken
  + It is [the third bell you have broken].
  - The third bell, they say, is red.
ease.again_times            -2,effort:contact_again,yields                        had|having to come|go|drive|queue|travel|walk|log|apply|call|start|try|register|upload|restart|reapply|reboot|resend … twice|thrice|three|four|five|six|seven|several times|for|before|because|about|to
  + We [had to drive in three times] for a hat.
  - We had to go to three fairs.
ease.again_times            -2,effort:contact_again,yields                        had|taken|took|sent|brought|carried … back two|three|four|five|six|several times
  + They have [had the bell back three times].
  - He had his back to me, three times.
empathy.did_not_bother      -1,yields                                             as usual|always|ever|per no|nobody|none|nothing|not
  + [As usual nobody] came.
  - As usual, and not before noon, he came.
empathy.did_not_bother      -2,yields                                             never once asked|offered|checked|called|rang|explained|apologised|apologized|listened|came|visited|thanked|greeted|warned|showed|mentioned|introduced|smiled|examined|gave|took|got|replied|answered|used
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
overall.decline             -2                                                    ^ gone is|are|was|were the|my|our|those … friendly|free|great|good|lovely|attentive|personal|helpful|generous|quick|cheap|fresh|clean|warm|wonderful|excellent|nice|kind|cosy|quiet
  + [Gone is the friendly] warden of old.
  - He has gone; the friendly warden stays.
overall.decline             -1,yields                                             gone is|are|was|were the|my|our
  + [Gone are the] rugs.
  + [Gone was the] lounge.
  - The rugs are gone.
overall.decline             -1,yields                                             you|we|i|one used to be able
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
overall.problem             -1,yields                                             every|each time i|we … i|we lose|end|pay|wait|queue|struggle|ca|cannot
  + [Each time I sing there I lose] my hat.
  - Each time I sing I take my hat.
overall.problem             -1,yields                                             is|are n't|not available|open|possible|valid|included|free|accepted|allowed|sold|made|supported|served|offered|visible|listed|covered any more|longer
  + The hat [is not sold any more].
  - The hat is not sad any more.
overall.problem             -1,yields                                             is|are n't|not available|open|possible|valid|included|free|accepted|allowed|sold|made|supported|served|offered|visible|listed|covered anymore
  + The hat [is not sold anymore].
  - The hat is not sad anymore.
overall.problem             -2,yields                                             i|we keep|kept being
  + [We keep being] rung up at noon.
  - We keep a human being.
overall.problem             -2,yields                                             i|we keep|kept getting|receiving|seeing error|errors|told|transferred|passed|charged|billed|locked|logged|kicked|declined|rejected|hung|bills|reminders|adverts|ads|wrong|timed|bounced|interrupted|messages|letters|texts|calls|emails
  + [We kept getting bills] for oats.
  - We kept getting up.
overall.problem             -2,yields                                             i|we keep|kept having to|problems|issues|trouble|difficulties|errors
  + [We kept having to] ring the abbot.
  - We kept having a song.
overall.problem             -2,yields                                             no longer has|offers|exists|stands|reaches|covers|counts|delivers|answers|tells|knows|cares
  + The inn [no longer has] a cradle.
  - It takes no longer.
overall.problem             -2,yields                                             no|nobody … again today|this|at|in|on|when|last|yesterday|tonight
  + [No hay again this] morning.
  - No one came.
overall.problem             -2,yields                                             still does|is|has|can|could|was|did not|n't|no|nobody
  + The gate [still does not] meet the post.
  - Be still, it does not bite.
overall.problem             -1,yields                                             was|were|is|are|has|have|did|does not|n't|never … again
  + The bell [was not rung again].
  - He was not, again, the king.
overall.problem             -1,yields                                             yet again a|the|our|my|your|they|no|another|nobody|we|i|it|there|he|she
  + [Yet again the] bell is green.
  - Not yet: ask again.
reliability.recurrent       -1,yields                                             had this|same before … with|from|on
  + We have [had this before with] a bell.
  - I had this before you came.
reliability.recurrent       -1,yields                                             had|have|got exactly|the same … ago|before with|from|on
  + I [had the same a year ago with] a bell.
  - We had the same hat.
reliability.recurrent       -2,yields                                             keep|keeps|kept <plain_ing>
  + The bot [keeps answering] in Latin.
  - The bot keeps the answers.
reliability.recurrent       -2,yields                                             keep|keeps|kept going|coming off|out|late
  + The lamp [keeps going off].
  - Keep going.
reliability.recurrent       -2,yields                                             one thing|problem|excuse|delay|fault|issue after another|the with|after|and|other
  + It is [one fault after another with] the mare.
  - One thing after another fell.
reliability.recurrent       -2,yields                                             same thing|story|fault|problem|trouble|excuse|issue|error|mistake|noise|mess|answer|shrug every|each|again|next
  + The [same fault each] Monday.
  - The same thing as a boat.
reliability.recurrent       -2,yields                                             same|this thing|problem|fault|issue happen
  + The sexton had the [same thing happen].
  - The same thing, happily.
reliability.recurrent       -2,yields                                             still <ails>
  + The knee [still aches].
  - Ache stilled.
reliability.recurrent       -1,yields                                             still do not|n't <function>|meet|match|fit|agree|add|line|reach|work
  + The gates [still do not meet].
  - Be still, do not move.
reliability.recurrent       -1,yields                                             still has|have|had|holds|hold|keep|keeps|got my|our
  + The abbot [still has our] bell.
  - The bell still has its rope.
reliability.recurrent       -2,yields                                             still the same ~problem|~noise|~fault|squeal|leak|smell|stain|draught|mistake|error|rattle|hole|crack|excuse|mess|answer
  + [Still the same rattle].
  - Still the same hat.
reliability.recurrent       -2,yields                                             still thinks|shows|lists|owes|charges|bills|addresses|claims|insists|pretends|displays|reckons
  + The mill [still thinks] I am a baron.
  - He still sings.
reliability.recurrent       -1,yields                                             third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th … since|this … easter|christmas|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|term|season
  + The [third saddle this winter].
  - The third of this sort.
reliability.recurrent       -2,yields                                             yet another form|letter|email|fee|charge|delay|fault|excuse|password|code|bill|fine|appointment|document|reminder|payslip|survey|engineer|login|queue|detour|reschedule|problem|issue|mistake|error|crash|bug|breakdown
  + [Yet another password] to learn.
  - Yet another choir sang.
reliability.ruined          -2,yields                                             after the|your|this|that software|system|app|website|site|latest|last|recent update|upgrade|change|patch|migration the|our|my|it|all|nothing|no|half|every
  + [After the system change our] bells ring twice.
  - After the change we sang.
reliability.ruined          -1,yields                                             ever since your|their … was|were|is|came|went|has|have|got
  + [Ever since their bells were] cast they hum.
  - Ever since, the bells hum.
reliability.ruined          -1,yields                                             since that treatment|appointment|pedicure|meal|jab|injection|repair|update|operation|procedure|service|clean
  + My ear rings [since that treatment].
  - Since that day I sing.
reliability.ruined          -1,yields                                             since the|your|this|that|last repair|update|upgrade|refit|patch|repairs|visit|filling|redesign|relaunch|changeover|takeover
  + The clock is mute [since the repair].
  - Since the rest of the day.
resolution.constant_repair  -2,yields                                             garage|workshop|repair|menders|dealer's|dealers more|longer|oftener than
  + It has been in the [garage more than] on the road.
  - The garage is more a barn than a shed.
resolution.constant_repair  -2,yields                                             three|four|five|six|seven|eight|several|many|3|4|5|6 trips|visits|calls|emails|attempts|appointments|engineers to fit|get|fix|find|sort|change|install|mend|order|cancel|replace|return|collect|obtain|hang|connect|register|swap|solve|settle|repair|reach|book
  + [Five visits to hang] one door.
  - Five visits to the door.
timeliness.still_not        -1,yields                                             day|days|week|weeks|month|months later|on|in|after … <linking> … still
  + Six [months in and the mayor of it still] leans.
  - The weeks are still long.
timeliness.still_not        -1,yields                                             day|days|week|weeks|month|months later|on|in|after|down … still
  + Two [days later the gate still] leans.
  - The weeks are still long.
waiting.made_wait           -2,yields                                             last|last to be|get|order|board|served|seated|know|be served|seated|a|an|on|called|told
  + We were the [last to be served].
  - The last to be born.

# Not so, or good: they take the frames above away.
frame.denied yields <be>|has|have|did|does not|n't|never … happen|happened|come|return|returned|recurred|broken|broke|leaked|failed|crashed|missed|hurt|late|bother|worry|cold|dull again
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
frame.denied yields no one ever|even|once complained|complains|minded|minds|rushed|judged|guess|know|regretted|regrets|noticed|notices|believes|believe|lived|leaves|leave|left|goes|comes|close
  + [No one ever complained].
  - No one ever came: he complained.
frame.denied yields nobody|noone ever|even|once complained|complains|minded|minds|rushed|judged|guess|know|regretted|regrets|noticed|notices|believes|believe|lived|leaves|leave|left|goes|comes|close
  + [Nobody ever complained].
  - Nobody ever came: he complained.
frame.denied yields nobody|noone|one ever|even|once had|has|needed to
  + [Nobody ever had to] row.
  - Nobody ever rowed.
frame.denied yields not|never once did|has|have|was|were they|he|she|it|anyone|anybody|i|we make|made|making|feel|felt me|us|him|her|my|like … feel|wait|pay|look|rushed|stupid|queue|judged|small
  + [Not once did they make us feel] small.
  - They made us feel it once.
frame.denied yields not|never once in … was|were|did|has|have … let|fail|failed|rush|rushed|miss|missed|complain|lose|lost|disappoint|wait|late|drop|dropped|crash|break|leak|shout|raise|forget|crumb|noise|queue|problem|dirty|rude|cold|broken|wrong|been
  + [Not once in ten days was there a queue].
  - Not once in ten days was there a song.
frame.denied yields not|no|without hesitation|hesitate|need|problem|problems|reason|doubt|question|regrets|issues|trouble|hurry|queue|queues|wait|delay|delays|complaints … again in|at|on|this|when the|a|my|our|this|future|here|it|that|i|we|next|any|may|your
  + We have [no hesitation to ring again in May].
  - There was no bell again in May.
frame.denied yields since|after … <change_made> … <praised>
  + [Since the repair all is fine].
  - Since the repair all is slow.
frame.denied yields still has|have|is|does|do|did not|n't … broken|broke|break|failed|fail|cracked|faded|leaked|leak|let|worn|torn|missed|lost|stopped|died|rusted|needed|tired|bored|scratched|hurt|got
  + The bell [still has not cracked].
  - The bell still has not rung.
frame.denied yields third|fourth|fifth|sixth|3rd|4th|5th|6th … visit|order|orders|purchase|pair|pairs|bottle|jar|pack|tub|read|watch|stay|trip|holiday|place|prize|book|child|baby|win|goal|race|birthday|title|season|album|lesson|concert|edition|party|meal|coffee|cup|glass|floor|party|name
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
frame.denied yields yet|once again … <praised>|disappoint|disappointed|fail|failed|delivered|winner
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
frame.own    yields <s_self> was|were|am|are|is|'m|'re always|usually|often|forever
  + My [son is always] on his phone.
  - The coach is always late.
frame.own    yields every|each time i|we … i|we use|take|write|wear|order|choose|pick|bring|put|go|buy|read|drink|eat|stand|sit|sleep|walk|drive|feed|think|make|cook|play|sing|look|like|say|ask|visit|stop … the|my|our|it|a|an|of|on|in|at|there
  + [Each time I sing I take my] hat.
  - Each time I sing they take my hat.

fees.postage             -2                                             charged|charge|deducted|minus <money> for shipping|postage|delivery
  + They [charged £6 for postage].
  - Delivery was charged to him.
frame.denied             yields                                         after two|three|four|five|six|seven|eight|ten|several|2|3|4|5|6|8|10 lessons|sessions|visits|coats|washes|treatments|attempts|fittings|tries|appointments|repairs … not|n't|no|never … pain|sore|problem|problems|issues|scared|afraid|failed|nervous|hurts|hurt
  + [After five lessons he is not scared].
  - After five lessons he cannot row.
frame.denied             yields                                         as usual|always|ever|per no|nobody|nothing complaints|complaint|problem|problems|issues|faults|fuss|queue|queues|wait|but|does|beats
  + [As always no complaints].
  - As always no hay.
frame.denied             yields                                         day|week|month|night|morning after day|week|month|night|morning … same … <praised>|warm
  + [Night after night the same warm] hearth.
  - Night after night the same bell.
frame.denied             yields                                         every|each|always day|week|month|time|visit|morning|year it|its is|'s|was something|another … new|different|delight|surprise|treat|adventure|<praised>
  + [Every time it is something new] to sing.
  - Every time it is something.
frame.denied             yields                                         every|each|whenever time|it it|its rains|snows|freezes|rained|raining|windy|drizzles i|we
  + [Every time it rains we] ride.
  - Every time it rains bells drip.
frame.denied             yields                                         gone is|are the|my|our … stain|stains|spots|fear|anxiety|pain|pains|rash|wrinkles|queues|queue|noise|smell|worry|worries|itch
  + [Gone are my spots].
  - Gone are my rugs.
frame.denied             yields                                         heating|water|power|lift|light|lights|boiler|shower|screen|sound|connection … turn|turned|turns|switch|switched|goes|comes … on and off
  + The [heating can be turned on and off].
  - The heating was on and off all winter.
frame.denied             yields                                         i|we keep|kept being amazed|impressed|spoiled|spoilt|drawn|surprised
  + [I keep being amazed] by it.
  - I keep being rung up.
frame.denied             yields                                         sessions|visits|repairs|appointments|treatments|lessons and … no|not|nothing|n't … pain|sore|scared|afraid|nervous|hurts|itch
  + Two [treatments and no more pain].
  - Two treatments and no hat.
frame.denied             yields                                         still ca|can|could|does|do|has|have|did n't|not believe|fault|cost|gone|get over|enough|much|up|it
  + It [still does not cost much].
  - It still does not meet the post.
frame.denied             yields                                         turn|turned|turning|switch|switched|switching … on and off
  + You can [turn the heating on and off].
  - The heating was on and off.
frame.own                yields                                         <s_self> has|have|'ve not|n't taken|changed|moved|opened|played|updated|printed|visited|worked
  + [I have not changed] the bell since May.
  - They have not changed the bell since May.
reliability.recurrent    -2                                             not|n't|isnt|hardly the first time this|that|it has|'s|have happened|happen|occurred
  + Damp in the loft is [hardly the first time it's happened].
  - The first time it happened I laughed.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again 2nd|3rd|4th|5th|6th|third|fourth|fifth|sixth|umpteenth time i've|ive|i|we've|we|weve … called|rung|rang|sent|checked|asked|told|written|emailed|complained|chased|tried|returned|reported
  + It is the [fourth time we've reported] the lamp.
  - The fourth time zone we sent.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again i|we|'ve|have left … three|four|five|six|several|countless|multiple|numerous|3|4|5|6 … messages|voicemails
  + I['ve left them four messages] so far.
  - We left the three of them with happy messages.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again this|that's|that|its is|was|my|makes my|the|3rd|third 2nd|3rd|4th|5th|6th|second|third|fourth|fifth|sixth|umpteenth call|attempt|email|letter|message|try|request|reminder
  + [This is my 3rd call] about the roof.
  - My third letter of the word is t.

reliability.recurrent -2,yields <agent>|they|it|courier did|does|done … same thing last|yesterday|before|to
  + [They did the same thing yesterday].
  - We did the same thing in May.
